package plenary

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/margin"
	"github.com/plenary-go/plenary/internal/rulecode"
)

// Margin is the number of votes by which an outcome was missed, and the members
// that could have cast them. The zero Margin means that no votes were lacking.
type Margin struct {
	// Votes is the least number of members that would have had to vote
	// otherwise. It is -1 if no number would have been enough, if too little is
	// on record, or if the least number takes too long to find.
	Votes int
	// Members holds the members whose votes could have made the difference:
	// each of them alone if Votes is 1, and otherwise together with some others.
	// It is empty if Votes is 0 or -1, or if the members are not known by name.
	Members CountrySet
}

// String returns Votes, and Members if they are known: "1: GRC MLT".
func (m Margin) String() string {
	return strings.TrimSuffix(strconv.Itoa(m.Votes)+": "+m.Members.String(), ": ")
}

// ToCarry returns the number of votes in favour that were lacking for the carry
// test of the rule to hold, however members that have yet to vote will vote. It
// considers only this test, not a quorum or a veto.
//
// The result more counts members that voted neither in favour nor against: so many
// of those that have yet to vote, that abstained, that were present or absent, or
// that did not vote would have had to vote in favour. The result switched counts
// members that voted against.
//
// Each number is the least possible. To find it, members that contribute most
// to the test are counted first: those of a group that the test names, those
// with the greatest weights, and those in the total of which the test requires
// a share. If different members contribute most to different comparisons, all
// choices are tried, unless there are too many.
func (d Decision) ToCarry() (more, switched Margin) {
	return d.margin(Yes, No, d.rule.part(rulecode.Carry))
}

// ToBlock returns the number of votes against that were lacking to defeat the
// proposal, by the carry test or by the veto of the rule. The result more counts
// members that voted neither in favour nor against: so many of them would have had
// to vote against. The result switched counts members that voted in favour.
// Otherwise ToBlock is like [Decision.ToCarry].
func (d Decision) ToBlock() (more, switched Margin) {
	return d.margin(No, Yes, rulecode.Join(rulecode.Any, d.rule.part(rulecode.Veto), d.rule.part(rulecode.Carry).Inverse()))
}

// neither is the votes on neither side, in the order in which they are used if
// members are equal.
var neither = [...]Vote{Pending, Abstain, Present, NotVoting, Absent}

var noMargin = Margin{Votes: -1}

// margin returns the number of votes for to that must be added to make test
// hold, or be taken from those who voted from. It must be the same for all
// possible votes of the members that are not on record.
func (d Decision) margin(to, from Vote, test rulecode.Test) (more, switched Margin) {
	if !test.IsValid() || d.out.rest > 0 && d.out.free&presentAndVoting != 0 {
		return noMargin, noMargin
	}
	s := marginSearch{d: d, rule: toCarry(test), to: to, left: mostCompletions, named: d.votes}
	if d.out.rest > 0 && d.out.boundless {
		for m := range rulecode.Measures(s.rule.code.Leaves()) {
			if Base(m.Base)&d.out.free != 0 {
				return noMargin, noMargin
			}
		}
		s.d.out.rest = 0 // whatever they did, the test counts none of them
	}
	if !s.known() {
		return noMargin, noMargin
	}
	more.Votes, switched.Votes = s.least(neither[:]...), s.least(from)
	more.Members, switched.Members = s.whose(more.Votes, neither[:]...), s.whose(switched.Votes, from)
	return more, switched
}

// marginSearch searches for the least number of members that make a test hold
// by changing their votes. It has an upper and a lower bound; if they differ
// it tries everything between them.
type marginSearch struct {
	d    Decision
	rule Rule // its carry part is the test
	to   Vote
	left int // number of votes that may still be tried
	// named is the votes as listed, also if members with the same vote are
	// interchangeable.
	named RollCall
}

// known prepares s, and reports whether the test can be decided: whether the
// members that are not listed and all weights are known, if the test needs
// these.
func (s *marginSearch) known() bool {
	d := &s.d
	if s.rule.heads { // members with the same vote are interchangeable
		d.out.votes = d.votes.tally.Add(d.out.votes)
		d.out.members, d.out.counted, d.votes = CountrySet{}, true, RollCall{}
		return true
	}
	if counted := d.out.votes.members(); counted > 0 {
		if !d.out.known || counted != d.out.members.Len() {
			return false
		}
		for bit := int(Yes); bit <= excludedBit; bit++ {
			switch *d.out.votes.at(bit) {
			case 0:
			case counted: // all did the same
				if bit == excludedBit {
					d.votes = d.votes.Exclude(d.votes.excluded.Union(d.out.members))
				} else {
					d.votes = d.votes.With(d.out.members, Vote(bit))
				}
			default:
				return false
			}
		}
		d.out.votes, d.out.members, d.out.counted = Tally{}, CountrySet{}, false
	}
	e := d.evaluation()
	for m := range rulecode.Measures(s.rule.code.Leaves()) {
		if e.lacks(m) || m.Group != 0 && d.on.IsZero() { // the members of a group are unknown without a date
			return false
		}
	}
	return d.out.rest == 0 || d.out.known
}

// least returns the least number of members with one of the votes from. It
// returns -1 if even all of them are not enough, or if the number is uncertain.
func (s *marginSearch) least(from ...Vote) int {
	cs := s.changers(from)
	total := uint64(0)
	for i := range cs {
		total += cs[i].number
	}
	atLeast, ok := s.atLeast(cs)
	if !ok {
		return -1
	}
	enough, found := s.enough(cs)
	if found && enough == atLeast {
		return number(enough)
	}
	if s.d.out.rest > 0 || s.rule.followsPending() { // it may differ by what they do
		return -1
	}
	if !found {
		enough = total + 1
	}
	for n := atLeast; n < enough; n++ {
		if s.some(s.d, cs, n) {
			return number(n)
		}
		if s.left < 0 {
			return -1
		}
	}
	if !found {
		return -1
	}
	return number(enough)
}

// whose returns the members with one of the votes from that are in some choice
// of the least number of them.
func (s *marginSearch) whose(least int, from ...Vote) (who CountrySet) {
	if least <= 0 || s.d.out.rest > 0 {
		return CountrySet{}
	}
	e := s.d.evaluation()
	cs := s.changers(from)
	tried := map[string]bool{} // members with the same contributions are interchangeable
	for i := range cs {
		c := &cs[i]
		members := SetOf(c.country)
		if c.country.IsZero() {
			if members = s.named.Listed(c.was); uint64(members.Len()) != c.number {
				return CountrySet{}
			}
		}
		alike := []byte{byte(c.was)}
		for l := range s.rule.code.Leaves() {
			w, v := e.sides(l, c.country)
			alike = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(alike, w), v)
		}
		is, seen := tried[string(alike)]
		if !seen {
			with, known := *s, false
			with.d = s.change(s.d, c, 1)
			if is, known = with.enoughOf(with.changers(from), uint64(least-1)); !known {
				return CountrySet{}
			}
			s.left = with.left
			tried[string(alike)] = is
		}
		if is {
			who = who.Union(members)
		}
	}
	return who
}

// enoughOf reports whether some n of the changers make the test hold, if fewer
// are not enough. It also reports whether this is certain.
func (s *marginSearch) enoughOf(cs []changer, n uint64) (is, known bool) {
	if atLeast, ok := s.atLeast(cs); !ok || atLeast > n {
		return false, true
	}
	if enough, found := s.enough(cs); found && enough <= n {
		return true, true
	}
	if s.rule.followsPending() {
		return false, false
	}
	is = s.some(s.d, cs, n)
	return is, is || s.left >= 0
}

// number returns n as an int, or -1 if an int of 32 bits cannot hold it.
func number(n uint64) int {
	if uint64(int(n)) != n || int(n) < 0 {
		return -1
	}
	return int(n)
}

// A changer is one member that may change its vote, or a number of
// interchangeable members.
type changer struct {
	country Country // zero if the members count by number only
	was     Vote    // 0 for members that are not on record
	number  uint64
}

// changers returns the members with one of the votes from. If these are votes
// on neither side, members that are not on record are included.
func (s *marginSearch) changers(from []Vote) (cs []changer) {
	d, neither := &s.d, slices.Contains(from, Absent)
	if s.rule.heads {
		for _, v := range from {
			if n := d.out.votes.of(v); n > 0 {
				cs = append(cs, changer{was: v, number: uint64(n)})
			}
		}
		if neither && d.out.rest > 0 {
			cs = append(cs, changer{number: d.out.rest})
		}
		return cs
	}
	for _, v := range from {
		for c := range d.votes.Listed(v).All() {
			cs = append(cs, changer{c, v, 1})
		}
	}
	if neither {
		for c := range d.out.members.All() {
			cs = append(cs, changer{c, 0, 1})
		}
	}
	return cs
}

// change returns d with n of the members of c voting s.to.
func (s *marginSearch) change(d Decision, c *changer, n uint64) Decision {
	switch {
	case n == 0:
	case !c.country.IsZero():
		if d.votes.set(c.country, s.to); c.was == 0 {
			d.out.members = d.out.members.without(c.country)
			d.out.rest--
		}
	default:
		if d.out.votes.add(s.to, int(n)); c.was == 0 {
			d.out.rest -= n
		} else {
			d.out.votes.add(c.was, -int(n))
		}
	}
	return d
}

// holds reports whether the test certainly holds, in all completions of d.
func (s *marginSearch) holds(d *Decision) bool {
	s.left--
	e := d.evaluation()
	a := e.decide(s.rule.code.Part(rulecode.Carry))
	return a > 0 || a == 0 && completed(d.votes, d.out, s.rule, d.weights, d.on, &s.left) == Adopted
}

// some reports whether some n of the changers make the test hold.
func (s *marginSearch) some(d Decision, cs []changer, n uint64) bool {
	if n == 0 {
		return s.holds(&d)
	}
	others := uint64(0)
	for i := range cs {
		others += cs[i].number
	}
	if others < n || s.left < 0 {
		return false
	}
	c, others := &cs[0], others-cs[0].number
	for k := min(n, c.number); ; k-- {
		if s.some(s.change(d, c, k), cs[1:], n-k) {
			return true
		}
		if s.left--; k == 0 || s.left < 0 || n-k >= others {
			return false
		}
	}
}

// atLeast returns a lower bound of the number: what each comparison of the
// test, on its own, requires of the members that contribute most. Members that
// have yet to vote may all cast the same vote; ok is false if no number is
// enough in that case.
func (s *marginSearch) atLeast(cs []changer) (n uint64, ok bool) {
	pending := s.d.votes.tally.Pending+s.d.out.votes.Pending > 0
	ok = true
	for v := range eachVote() {
		if !completions.has(v) {
			continue
		}
		e := s.d.evaluation()
		e.pending = 1 << v
		c := s.rule.code.Part(rulecode.Carry).Cursor()
		m, enough := s.alone(&e, &c, cs, v, +1)
		if n = max(n, m); !enough {
			return 0, false
		}
		if !pending {
			break
		}
	}
	return n, ok
}

// alone is atLeast for the test at c or, if want is -1, for its negation, with
// all members that have yet to vote casting the vote then.
func (s *marginSearch) alone(e *evaluation, c *rulecode.Cursor, cs []changer, then Vote, want answer) (least uint64, ok bool) {
	op, n := c.Op()
	switch {
	case op == rulecode.Not:
		return s.alone(e, c, cs, then, -want)
	case n > 0:
		all := (op == rulecode.All) == (want > 0)
		ok = all
		for range n {
			m, enough := s.alone(e, c, cs, then, want)
			switch {
			case all:
				least, ok = max(least, m), ok && enough
			case enough && (!ok || m < least):
				least, ok = m, true
			}
		}
		return least, ok
	}
	var l rulecode.Leaf
	c.Leaf(&l, op)
	return s.leaf(e, &l, cs, then, want)
}

// leaf is alone for one comparison.
func (s *marginSearch) leaf(e *evaluation, l *rulecode.Leaf, cs []changer, then Vote, want answer) (least uint64, ok bool) {
	x, _ := e.extremes(l, Base(l.Num.Base), Base(l.Of.Base))
	f := shareOf(l.Demand)
	if f.Den == 0 {
		f.Den = 1
	}
	there, more := margin.Gain{}.Plus(x.MaxNum, f.Den).Plus(x.MaxOf, -f.Num), l.More()
	if want < 0 {
		there, more = margin.Gain{}.Plus(x.MinNum, f.Den).Plus(x.MinOf, -f.Num), !more
	}
	if !l.OfShare() {
		there = there.Plus(l.N, -1)
	}
	if want < 0 {
		there = there.Negative()
	}
	changes := make([]margin.Changes, len(cs))
	for i := range cs {
		w, v := e.sides(l, cs[i].country)
		adds := func(was Base) margin.Gain {
			g := gain(l, was, s.to, w, v)
			if want < 0 {
				return g.Negative()
			}
			return g
		}
		changes[i].Number = cs[i].number
		switch was := cs[i].was; was {
		case 0: // what they may have done that does the most good is there already
			best := false
			for v := range eachVote() {
				if s.d.out.free.has(v) {
					if g := adds(1 << v); !best || g.Compare(changes[i].Each) < 0 {
						changes[i].Each, best = g, true
					}
				}
			}
		case Pending:
			changes[i].Each = adds(pending | 1<<then)
		default:
			changes[i].Each = adds(1 << was)
		}
	}
	return margin.Least(there, more, changes)
}

// enough returns an upper bound of the number, if one is found: the least
// number with which the test holds if the changers change in one of several
// orders.
func (s *marginSearch) enough(cs []changer) (n uint64, ok bool) {
	test, e := s.rule.part(rulecode.Carry), s.d.evaluation()
	tried := orders(test, len(cs), true, func(l *rulecode.Leaf, i int) margin.Gain {
		w, v := e.sides(l, cs[i].country)
		return gain(l, 1<<cmp.Or(cs[i].was, Absent), s.to, w, v)
	})
	for _, order := range tried {
		count := s.inOrder
		if s.rule.heads {
			count = s.changed
		}
		if m, enough := count(cs, order); enough && (!ok || m < n) {
			n, ok = m, true
		}
	}
	return n, ok
}

// inOrder returns the number of members, in the given order, that must change
// their votes for the test to hold.
func (s *marginSearch) inOrder(cs []changer, order []int) (n uint64, ok bool) {
	next := s.d
	for _, i := range order {
		if e := next.evaluation(); e.decide(s.rule.code.Part(rulecode.Carry)) > 0 {
			return n, true
		}
		next = s.change(next, &cs[i], 1)
		n++
	}
	e := next.evaluation()
	return n, e.decide(s.rule.code.Part(rulecode.Carry)) > 0
}

// changed is like inOrder for members that count by number only.
func (s *marginSearch) changed(cs []changer, order []int) (n uint64, ok bool) {
	e := s.d.evaluation()
	held := func() bool { return e.decide(s.rule.code.Part(rulecode.Carry)) > 0 }
	for _, i := range order {
		from := &e.plain[cs[i].was]
		if cs[i].was == 0 {
			from = &e.rest
		}
		c := s.rule.code.Part(rulecode.Carry).Cursor()
		if holds := e.changes(&c, from, s.to, +1); len(holds) > 0 {
			return n + holds[0].From, true
		}
		n += *from
		e.plain[s.to] += *from
		*from = 0
	}
	return n, held()
}

// changes returns the numbers of changes from one vote to another for which
// the test at c has the answer want. Both sides of a comparison are linear in
// the number of changes; the numbers for each answer are therefore a range.
func (e *evaluation) changes(c *rulecode.Cursor, from *uint64, to Vote, want answer) []margin.Range {
	op, n := c.Op()
	switch {
	case op == rulecode.Not:
		return e.changes(c, from, to, -want)
	case n > 0:
		by := n // all have to have the answer, or one is enough
		if (op == rulecode.Any) == (want > 0) {
			by = 1
		}
		lists := make([][]margin.Range, n)
		for i := range lists {
			lists[i] = e.changes(c, from, to, want)
		}
		return margin.Shared(by, lists)
	}
	var l rulecode.Leaf
	c.Leaf(&l, op)
	return margin.Stretch(*from, func(n uint64) bool {
		*from -= n
		e.plain[to] += n
		a := e.leaf(&l, Base(l.Num.Base), Base(l.Of.Base))
		*from += n
		e.plain[to] -= n
		return a == want
	})
}

// mostOrders is the limit of the comparisons used for orders of members. No
// rule of the tables has half as many.
const mostOrders = 16

// orders returns the orders in which members contribute most to a test by
// changing their votes: for each comparison, by how much they add to it or
// subtract from it and, if others is true, by how much they add to the other
// comparisons.
func orders(t rulecode.Test, members int, others bool, gain func(l *rulecode.Leaf, member int) margin.Gain) [][]int {
	var gains [][]margin.Gain
	for l := range t.Leaves() {
		by := make([]margin.Gain, members)
		for i := range by {
			by[i] = gain(l, i)
		}
		if gains = append(gains, by); len(gains) == mostOrders {
			break
		}
	}
	return margin.Orders(gains, others)
}

// gain returns what a member adds to l, in units of its denominator, by
// changing its vote from one of from to to. The member weighs w on the left
// side and v on the right.
func gain(l *rulecode.Leaf, from Base, to Vote, w, v uint64) (g margin.Gain) {
	f := shareOf(l.Demand)
	turn := func(b uint16) (n int) { // whether it comes into a base, or leaves it
		if Base(b).has(to) {
			n++
		}
		if Base(b)&from != 0 {
			n--
		}
		return n
	}
	return g.Plus(w, turn(l.Num.Base)*max(1, f.Den)).Plus(v, -turn(l.Of.Base)*f.Num)
}

// IfVoted returns the outcome if every listed member of s had voted v and no
// other vote changed. If no member of s is listed, as in a decision on a
// [Tally], or if v is not valid, it returns d.Outcome().
func (d Decision) IfVoted(s CountrySet, v Vote) Outcome {
	if !v.IsValid() {
		return d.outcome
	}
	for i := range d.votes.Listed().Intersect(s).bits.All() {
		c := Country{i}
		d.votes.set(c, v)
	}
	e := d.evaluation()
	if o := e.outcome(d.rule); o != Open {
		return o
	}
	return d.told(d.rule, &e)
}

// turns reports whether the outcome would change if all members of s voted
// yes, all no, or all abstained. It returns false if the outcome is [Open],
// and does not count a change to Open, because these outcomes are unknown.
func (d Decision) turns(s CountrySet) bool {
	if d.outcome == Open {
		return false
	}
	return slices.ContainsFunc([]Vote{Yes, No, Abstain}, func(v Vote) bool {
		o := d.IfVoted(s, v)
		return o != d.outcome && o != Open
	})
}

// Pivotal returns the members that could each have changed the outcome by
// voting otherwise. A change from or to [Open] does not count, because the
// outcome is then unknown.
func (d Decision) Pivotal() (s CountrySet) {
	for c := range d.votes.Listed().All() {
		if d.turns(SetOf(c)) {
			s.add(c)
		}
	}
	return s
}

// gains reports whether a no in place of another vote may help a proposal. A
// rule without groups and weights is tested with votes of as many members as
// necessary.
func (r Rule) gains(from Vote) bool {
	if !r.mayGain(from) {
		return false
	}
	asks := r.asksFor()
	if !r.heads || asks > mostTried {
		return true
	}
	for _, members := range [...]uint64{60, 61, asks, asks + 1, asks + 60} {
		for yes := range members {
			for no := range members - yes {
				e := evaluation{votes: &RollCall{}, out: &unlisted{}}
				e.plain[Yes], e.plain[No], e.plain[from] = yes, no, members-yes-no
				before := e.outcome(r)
				e.plain[No]++
				e.plain[from]--
				if before != Adopted && e.outcome(r) == Adopted {
					return true
				}
			}
		}
	}
	return false
}

// mostTried is the largest number in a rule for which votes are tried.
const mostTried = 500

// asksFor returns the largest number in the comparisons of r, apart from
// fractions.
func (r Rule) asksFor() (most uint64) {
	for l := range r.code.Leaves() {
		if !l.OfShare() {
			most = max(most, l.N)
		}
	}
	return most
}

// mayGain reports whether a no in place of another vote adds to a test that
// must hold, or subtracts from one that must not.
func (r Rule) mayGain(from Vote) bool {
	for part := byte(rulecode.Quorum); part <= rulecode.Carry; part++ {
		if t := r.code.Part(part); t != "" {
			if c := t.Cursor(); mayGain(&c, from, part == rulecode.Defer) {
				return true
			}
		}
	}
	return false
}

func mayGain(c *rulecode.Cursor, from Vote, contrary bool) (gains bool) {
	op, n := c.Op()
	if n == 0 {
		var l rulecode.Leaf
		c.Leaf(&l, op)
		adds := gain(&l, 1<<from, No, 1, 1).Compare(margin.Gain{})
		return adds > 0 && !contrary || adds < 0 && contrary
	}
	for range n {
		gains = mayGain(c, from, contrary != (op == rulecode.Not)) || gains
	}
	return gains
}

// carriesAll reports whether a proposal carries if all members cast the vote
// v, tried with a hundred members and with as many as the rule asks for.
func (r Rule) carriesAll(v Vote) bool {
	if r.IsZero() {
		return false
	}
	for _, n := range [...]uint64{100, min(r.asksFor(), maxCount-1), min(r.asksFor(), maxCount-1) + 1} {
		out := unlisted{counted: true}
		out.votes.add(v, int(n))
		e := evaluation{votes: &RollCall{}, out: &out}
		e.fill()
		if n > 0 && e.outcome(r) == Adopted {
			return true
		}
	}
	return false
}
