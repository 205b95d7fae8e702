package plenary

import (
	"cmp"
	"iter"
	"slices"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/margin"
	"github.com/plenary-go/plenary/internal/rulecode"
)

// Margin is how many votes a decision was away from another. Either number is
// -1 where there is none: no number of such votes would have been enough, or
// not enough is on record to tell.
type Margin struct {
	// More is the least number of members that voted neither in favour nor
	// against and that would have had to: it is known that so many can be
	// found among those that have yet to vote, abstained, were present, did not
	// vote or were absent.
	More int
	// Switched is the least number of those that voted the other way that
	// would have had to change sides.
	Switched int
}

// ToCarry returns how many more votes in favour would have made the test to
// carry hold. It looks at that test alone, not at a quorum or a veto.
//
// Where a test weighs members or names a group, those are taken that do the test
// the most good. The number is then the least where one order of the members
// is the best for all that the test compares, as in all rules of this package;
// a rule of several weights that are in no order to each other may need one
// fewer. So it is with what those did who voted neither in favour nor against,
// where a test counts them apart.
func (d Decision) ToCarry() Margin {
	return d.margin(Yes, No, d.rule.part(rulecode.Carry))
}

// ToBlock returns how many more votes against would have made the test to
// carry fail, or a veto hold; see [Decision.ToCarry].
func (d Decision) ToBlock() Margin {
	return d.margin(No, Yes, Any(d.rule.part(rulecode.Veto), Not(d.rule.part(rulecode.Carry))))
}

// neither has the votes on neither side, in the order in which they are taken
// where members are equal.
var neither = [...]Vote{Pending, Abstain, Present, NotVoting, Absent}

var noMargin = Margin{-1, -1}

// margin returns how many votes to have to be added to make a test hold, or
// taken from those who voted otherwise. Who is not on record may have done
// any of what the record leaves open, and the margin has to be the same for all
// of that.
func (d Decision) margin(to, from Vote, test Test) (m Margin) {
	if !test.IsValid() {
		return noMargin
	}
	count := Decision.heads
	if !rulecode.Plain(test.code.Leaves()) {
		if d.out.votes.Cast()+d.out.votes.Pending > 0 || d.out.rest > 0 && !d.out.known {
			return noMargin
		}
		count = Decision.members
		e := d.evaluation()
		for m := range rulecode.Measures(test.code.Leaves()) {
			if e.lacks(m) || m.Group != 0 && d.on.IsZero() { // on no day a group has no members
				return noMargin
			}
		}
	}
	if d.out.rest == 0 {
		return count(d, to, from, test)
	}
	if d.out.boundless || d.out.free&presentAndVoting != 0 {
		return noMargin
	}
	first := true
	for v := range Votes() {
		if !d.out.free.Has(v) {
			continue
		}
		with := d
		with.out.votes.add(v, int(d.out.rest))
		with.out.rest, with.out.counted = 0, true
		n := count(with, to, from, test)
		if !first && n != m {
			return noMargin
		}
		m, first = n, false
	}
	return m
}

// heads counts members that are equal.
func (d Decision) heads(to, from Vote, test Test) Margin {
	least := d.changed(to, test, neither[:]...)
	for _, order := range orders(test, len(neither), false, func(l *rulecode.Leaf, i int) margin.Gain { return gain(l, neither[i], to, 1, 1) }) {
		sources := neither
		for i, place := range order {
			sources[i] = neither[place]
		}
		if sources == neither { // has been tried
			continue
		}
		if n := d.changed(to, test, sources[:]...); n >= 0 && (least < 0 || n < least) {
			least = n
		}
	}
	return Margin{More: least, Switched: d.changed(to, test, from)}
}

// changed returns how many members have to change to a vote, those of the first
// source first, for a test of heads to hold; -1 if all of them are not enough.
func (d Decision) changed(to Vote, test Test, sources ...Vote) int {
	e := d.evaluation()
	n := uint64(0)
	for _, v := range sources {
		c := test.code.Cursor()
		if holds := e.changes(&c, v, to, +1); len(holds) > 0 {
			if n += holds[0].From; uint64(int(n)) == n {
				return int(n)
			}
			return -1 // an int of 32 bits has no room for it
		}
		n += e.plain[v]
		e.plain[to] += e.plain[v]
		e.plain[v] = 0
	}
	return -1
}

// changes returns after how many changes from one vote to another the test at c
// has an answer, +1 or -1. What a comparison compares is linear in how many members
// change, and so each of its answers comes at one stretch.
func (e *evaluation) changes(c *rulecode.Cursor, from, to Vote, want answer) []margin.Range {
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
	return margin.Stretch(e.plain[from], func(n uint64) bool {
		e.plain[from] -= n
		e.plain[to] += n
		a := e.leaf(&l, Base(l.Num.Base), Base(l.Of.Base))
		e.plain[from] += n
		e.plain[to] -= n
		return a == want
	})
}

// members counts members that are known, of whom some do more than others.
func (d Decision) members(to, from Vote, test Test) Margin {
	e := d.evaluation()
	all := slices.Collect(d.votes.Listed().Union(d.out.members).All())
	tried := orders(test, len(all), true, func(l *rulecode.Leaf, i int) margin.Gain {
		was := cmp.Or(d.votes.Vote(all[i]), Absent) // it is not on record that it voted
		return gain(l, was, to, e.weight(&l.Num, all[i]), e.weight(&l.Of, all[i]))
	})
	count := func(sources ...Vote) int {
		least := -1
		candidates := d.votes.Voted(sources...)
		if slices.Contains(sources, Absent) {
			candidates = candidates.Union(d.out.members)
		}
		for _, order := range tried {
			order = slices.DeleteFunc(slices.Clone(order), func(i int) bool { return !candidates.Has(all[i]) })
			next := d
			for n := 0; least < 0 || n < least; n++ {
				if e := next.evaluation(); e.decide(test.code) > 0 {
					least = n
				} else if n == len(order) {
					break
				} else {
					next.move(all[order[n]], to)
				}
			}
		}
		return least
	}
	return Margin{More: count(neither[:]...), Switched: count(from)}
}

// move gives a member another vote, on the roll and in the counts.
func (d *Decision) move(c Country, v Vote) {
	if d.out.members.Has(c) {
		d.out.members = d.out.members.Without(c)
		for _, was := range [...]Vote{Absent, Present, NotVoting} {
			if d.out.votes.Of(was) > 0 {
				d.out.votes.add(was, -1)
				break
			}
		}
	}
	d.votes.set(c, v)
}

// mostOrders is how many comparisons of a test are looked at for an order of the
// members; no rule of this package has half as many.
const mostOrders = 16

// orders returns the orders in which members may do a test the most good by voting
// otherwise: for each comparison, by how much that adds to it or takes away, and
// where that is equal, if others is true, by how much it adds to the others.
func orders(t Test, members int, others bool, gain func(l *rulecode.Leaf, member int) margin.Gain) [][]int {
	var gains [][]margin.Gain
	for l := range t.code.Leaves() {
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

// gain returns what a member that weighs w on one side of l, and v on the other, adds
// to it by voting otherwise, in parts of its denominator.
func gain(l *rulecode.Leaf, from, to Vote, w, v uint64) (g margin.Gain) {
	f := shareOf(l.Demand)
	turn := func(b uint16) int { // whether it comes into a base, or leaves it
		switch b & uint16(BaseOf(from, to)) {
		case 1 << to:
			return +1
		case 1 << from:
			return -1
		}
		return 0
	}
	return g.Plus(w, turn(l.Num.Base)*max(1, f.Den)).Plus(v, -turn(l.Of.Base)*f.Num)
}

// IfVoted returns the outcome if the members of s that are on the roll had all
// voted v, and all others as they did. It is that of d itself where none of them
// is on the roll, or v is not valid.
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

// Turns reports whether the members of s, by voting together in favour, or
// against, or abstaining, would have made the outcome another. It reports false
// where the outcome is [Open], or would then be: what it was, and what it would
// have been, is not on record.
func (d Decision) Turns(s CountrySet) bool {
	if d.outcome == Open {
		return false
	}
	return slices.ContainsFunc([]Vote{Yes, No, Abstain}, func(v Vote) bool {
		o := d.IfVoted(s, v)
		return o != d.outcome && o != Open
	})
}

// Pivotal returns the members of which each, by another vote of its own, would
// have made the outcome another: see [Decision.Turns].
func (d Decision) Pivotal() (s CountrySet) {
	for c := range d.votes.Listed().All() {
		if d.Turns(SetOf(c)) {
			s.add(c)
		}
	}
	return s
}

// Paradox is something that a rule does and its readers may not expect. It is
// a property of the rule and no fault of the count: rules that real bodies
// have made are full of them. The zero Paradox is none.
//
// The text forms are no-show, late-no, empty-vote and silence.
type Paradox uint8

// The paradoxes.
const (
	// NoShow: a member that stays away may do the proposal more harm than by
	// coming to vote against it, for its vote makes up the quorum.
	NoShow Paradox = 1 + iota // no-show
	// LateNo: a member that abstains may do it more harm than by voting
	// against it.
	LateNo // late-no
	// EmptyVote: the proposal carries though nobody votes in favour or
	// against, and all abstain.
	EmptyVote // empty-vote
	// SilentAssent: the proposal carries though nobody votes at all and nobody is
	// there. That is how consensus works.
	SilentAssent // silence
)

var paradoxTexts = codes.Enum[Paradox]{Texts: []string{"", "no-show", "late-no", "empty-vote", "silence"}}

// String returns the text form, "" for the zero Paradox.
func (p Paradox) String() string { return paradoxTexts.Text(p) }

// Paradoxes returns the paradoxes that r may lead to, in their order. Of a rule
// that weighs members or names a group they are those that its text allows,
// whether or not the weights ever do.
func (r Rule) Paradoxes() iter.Seq[Paradox] {
	return func(yield func(Paradox) bool) {
		for p, has := range [...]bool{
			NoShow: r.gains(Absent), LateNo: r.gains(Abstain),
			EmptyVote: r.carriesAll(Abstain), SilentAssent: r.carriesAll(Absent),
		} {
			if has && !yield(Paradox(p)) {
				return
			}
		}
	}
}

// gains reports whether a no in place of another vote may help a proposal. A
// rule that counts heads alone is tried, on votes of sixty members and of
// sixty-one.
func (r Rule) gains(from Vote) bool {
	if !r.mayGain(from) {
		return false
	}
	if !r.heads {
		return true
	}
	for i := range 2 * 61 * 4 {
		members, yes, no := uint64(60+i%2), uint64(i/2%61), uint64(i/122)
		if yes+no >= members {
			continue
		}
		e := evaluation{votes: &RollCall{}, out: &unlisted{}}
		e.plain[Yes], e.plain[No], e.plain[from] = yes, no, members-yes-no
		before := e.outcome(r)
		e.plain[No]++
		e.plain[from]--
		if before != Adopted && e.outcome(r) == Adopted {
			return true
		}
	}
	return false
}

// mayGain reports whether a no in place of another vote adds in a test that has
// to hold, or takes away in one that must not.
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
		adds := gain(&l, from, No, 1, 1).Compare(margin.Gain{})
		return adds > 0 && !contrary || adds < 0 && contrary
	}
	for range n {
		gains = mayGain(c, from, contrary != (op == rulecode.Not)) || gains
	}
	return gains
}

// carriesAll reports whether a proposal carries if every one of a hundred
// members does the same.
func (r Rule) carriesAll(v Vote) bool {
	if r.IsZero() {
		return false
	}
	out := unlisted{counted: true}
	out.votes.add(v, 100)
	e := evaluation{votes: &RollCall{}, out: &out}
	e.fill()
	return e.outcome(r) == Adopted
}
