package plenary

import (
	"cmp"
	"iter"
	"math/big"
	"slices"
	"sort"

	"github.com/plenary-go/plenary/internal/codes"
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
	return d.margin(Yes, No, d.rule.part(partCarry))
}

// ToBlock returns how many more votes against would have made the test to
// carry fail, or a veto hold; see [Decision.ToCarry].
func (d Decision) ToBlock() Margin {
	return d.margin(No, Yes, Any(d.rule.part(partVeto), Not(d.rule.part(partCarry))))
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
	count := d.heads
	if !test.IsValid() {
		return noMargin
	}
	if !plain(test) {
		if d.out.votes.Cast()+d.out.votes.Pending > 0 || d.out.rest > 0 && !d.out.known {
			return noMargin
		}
		count = d.members
		e := d.evaluation()
		for m := range measures(test) {
			if e.lacks(&m) || m.Group != 0 && d.on.IsZero() { // on no day a group has no members
				return noMargin
			}
		}
	}
	if d.out.rest == 0 {
		return count(to, from, test)
	}
	if d.out.boundless || d.out.free&(1<<Yes|1<<No) != 0 {
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
		count := with.heads
		if !plain(test) {
			count = with.members
		}
		n := count(to, from, test)
		if !first && n != m {
			return noMargin
		}
		m, first = n, false
	}
	return m
}

// heads counts members that are equal.
func (d Decision) heads(to, from Vote, test Test) Margin {
	least := -1
	for _, order := range headOrders(test, to) {
		if n := d.changed(to, test, order[:]...); n >= 0 && (least < 0 || n < least) {
			least = n
		}
	}
	return Margin{More: least, Switched: d.changed(to, test, from)}
}

// headOrders returns the orders in which members may do a test the most good by
// voting otherwise: for each comparison, by how much that adds to it or takes
// away.
func headOrders(t Test, to Vote) (orders [][len(neither)]Vote) {
	orders = append(orders, neither)
	leaves := 0
	for l := range t.leaves() {
		for _, sign := range [...]int64{+1, -1} {
			order := neither
			slices.SortStableFunc(order[:], func(a, b Vote) int {
				return cmp.Compare(sign*l.change(b, to), sign*l.change(a, to))
			})
			if !slices.Contains(orders, order) {
				orders = append(orders, order)
			}
		}
		if leaves++; leaves == mostOrders {
			break
		}
	}
	return orders
}

// change returns what one member adds to a comparison of heads by another vote,
// in parts of its denominator.
func (l *leaf) change(from, to Vote) int64 {
	adds := func(b Base, n int) (sum int64) {
		if b.Has(to) {
			sum += int64(n)
		}
		if b.Has(from) {
			sum -= int64(n)
		}
		return sum
	}
	if !l.ofShare() {
		return adds(l.num.Base, 1)
	}
	return adds(l.num.Base, l.share.Den) - adds(l.of.Base, l.share.Num)
}

// changed returns how many members have to change to a vote, those of the first
// source first, for a test of heads to hold; -1 if all of them are not enough.
func (d Decision) changed(to Vote, test Test, sources ...Vote) int {
	e := d.evaluation()
	tree := treeOf(test)
	n := uint64(0)
	for _, v := range sources {
		for _, p := range tree.turns(&e, v, to) {
			if tree.set(p.leaf, p.answer); tree.nodes[0].answer > 0 && !p.more {
				if n += p.at; uint64(int(n)) == n {
					return int(n)
				}
				return -1 // an int of 32 bits has no room for it
			}
		}
		n += e.plain[v]
		e.plain[to] += e.plain[v]
		e.plain[v] = 0
	}
	return -1
}

// tree is a test of which each comparison has its answer, and each join how many
// of its tests have which: to decide it anew where one answer changes takes no
// longer than the test is deep.
type tree struct {
	nodes  []node
	leaves []int // among the nodes
	tests  []leaf
}

type node struct {
	op     byte
	parent int
	kids   [3]int // how many fail, are unsettled, hold
	answer answer
}

func treeOf(t Test) *tree {
	tr := &tree{}
	c := cursor{code: t.code}
	tr.add(&c, -1)
	return tr
}

// add adds the test at c, with every comparison unsettled.
func (t *tree) add(c *cursor, parent int) {
	op, n := c.op()
	at := len(t.nodes)
	t.nodes = append(t.nodes, node{op: op, parent: parent})
	t.nodes[at].kids[1] = n
	if op >= opAtLeast {
		var l leaf
		c.leaf(&l, op)
		t.leaves, t.tests = append(t.leaves, at), append(t.tests, l)
	}
	for range n {
		t.add(c, at)
	}
}

// set gives a comparison its answer, and decides what it is part of.
func (t *tree) set(leaf int, a answer) {
	for at := t.leaves[leaf]; ; {
		n := &t.nodes[at]
		was := n.answer
		if n.answer = a; a == was || n.parent < 0 {
			return
		}
		at = n.parent
		p := &t.nodes[at]
		p.kids[was+1]--
		p.kids[a+1]++
		switch fail, open, hold := p.kids[0] > 0, p.kids[1] > 0, p.kids[2] > 0; {
		case p.op == opNot:
			a = -a
		case p.op == opAll && fail, p.op == opAny && !hold && !open:
			a = -1
		case p.op == opAny && hold, p.op == opAll && !open:
			a = +1
		default:
			a = 0
		}
	}
}

// turn is that a comparison has another answer after so many changes; more
// of them are to come after as many.
type turn struct {
	at     uint64
	leaf   int
	answer answer
	more   bool
}

// turns returns the answer of each comparison, and after how many changes from
// one vote to another it has another. What a test compares is linear in how many
// members change, so each answer comes at one stretch.
func (t *tree) turns(e *evaluation, from, to Vote) (turns []turn) {
	most := e.plain[from]
	for i := range t.tests {
		answer := func(n uint64) answer {
			e.plain[from] -= n
			e.plain[to] += n
			a := e.leaf(&t.tests[i])
			e.plain[from] += n
			e.plain[to] -= n
			return a
		}
		last := answer(most)
		for at := uint64(0); ; {
			now := answer(at)
			turns = append(turns, turn{at: at, leaf: i, answer: now})
			if now == last {
				break
			}
			at += 1 + uint64(sort.Search(int(most-at-1), func(n int) bool { return answer(at+1+uint64(n)) != now }))
		}
	}
	slices.SortFunc(turns, func(a, b turn) int { return cmp.Compare(a.at, b.at) })
	for i := 1; i < len(turns); i++ {
		turns[i-1].more = turns[i-1].at == turns[i].at
	}
	return turns
}

// members counts members that are known, of whom some do more than others.
func (d Decision) members(to, from Vote, test Test) Margin {
	done := func(e *evaluation) bool {
		c := cursor{code: test.code}
		return e.test(&c) > 0
	}
	orders := d.orders(test, to)
	count := func(sources ...Vote) int {
		least := -1
		candidates := d.votes.Voted(sources...)
		if slices.Contains(sources, Absent) {
			candidates = candidates.Union(d.out.members)
		}
		for _, order := range orders {
			next, n := d, 0
			e := next.evaluation()
			reached := done(&e)
			for _, c := range order {
				if reached || least >= 0 && n >= least {
					break
				}
				if candidates.Has(c) {
					next.move(c, to)
					e := next.evaluation()
					n++
					reached = done(&e)
				}
			}
			if reached && (least < 0 || n < least) {
				least = n
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

// plain reports whether a test counts heads alone.
func plain(t Test) bool {
	for m := range measures(t) {
		if !m.plain() {
			return false
		}
	}
	return true
}

// leaves returns the comparisons of a test, in the order of the text.
func (t Test) leaves() iter.Seq[*leaf] {
	return func(yield func(*leaf) bool) {
		for c := (cursor{code: t.code}); c.at < len(c.code); {
			op, _ := c.op()
			if op < opAtLeast {
				continue
			}
			var l leaf
			c.leaf(&l, op)
			if !yield(&l) {
				return
			}
		}
	}
}

// measures returns the measures of a test, in the order of the text.
func measures(t Test) iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for l := range t.leaves() {
			if !yield(l.num) || l.ofShare() && !yield(l.of) {
				return
			}
		}
	}
}

// mostOrders is how many comparisons of a test are looked at for an order of the
// members; no rule of this package has half as many.
const mostOrders = 16

// orders returns the members in the orders in which they may do a test the most
// good by voting otherwise: for each comparison, by how much they add to it or
// take away, and where that is equal, by how much they add to the others.
func (d Decision) orders(t Test, to Vote) (orders [][]Country) {
	e := d.evaluation()
	all := slices.Collect(d.votes.Listed().Union(d.out.members).All())
	var gains []map[Country]*big.Int
	for l := range t.leaves() {
		by := map[Country]*big.Int{}
		for _, c := range all {
			by[c] = e.gain(l, c, to)
		}
		if gains = append(gains, by); len(gains) == mostOrders {
			break
		}
	}
	for i := range gains {
		for _, sign := range [...]int{+1, -1} {
			order := slices.Clone(all)
			slices.SortStableFunc(order, func(a, b Country) int {
				by := sign * gains[i][b].Cmp(gains[i][a])
				for k := 0; k < len(gains) && by == 0; k++ {
					by = sign * gains[k][b].Cmp(gains[k][a])
				}
				return by
			})
			if !slices.ContainsFunc(orders, func(o []Country) bool { return slices.Equal(o, order) }) {
				orders = append(orders, order)
			}
		}
	}
	return orders
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
	for _, v := range [...]Vote{Yes, No, Abstain} {
		if o := d.IfVoted(s, v); o != d.outcome && o != Open {
			return true
		}
	}
	return false
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
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		t := cursor{code: test}
		switch part {
		case partQuorum, partCarry:
			if t.gains(from, false) {
				return true
			}
		case partDefer:
			if t.gains(from, true) {
				return true
			}
		}
	}
	return false
}

func (c *cursor) gains(from Vote, contrary bool) bool {
	op, n := c.op()
	if n > 0 {
		gains := false
		for range n {
			gains = c.gains(from, contrary != (op == opNot)) || gains
		}
		return gains
	}
	var l leaf
	c.leaf(&l, op)
	// What a vote adds to the comparison, in parts of the denominator.
	adds := func(v Vote) int {
		n := 0
		if l.num.Base.Has(v) {
			n = max(1, l.share.Den)
		}
		if l.ofShare() && l.of.Base.Has(v) {
			n -= l.share.Num
		}
		return n
	}
	if contrary {
		return adds(No) < adds(from)
	}
	return adds(No) > adds(from)
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

// gain returns what a member adds to a comparison by voting otherwise, in parts
// of its denominator; it is negative where that takes away.
func (e *evaluation) gain(l *leaf, c Country, to Vote) *big.Int {
	from := e.votes.Vote(c)
	if from == 0 {
		from = Absent // it is not on record that it voted
	}
	change := func(m *Measure, times int) *big.Int {
		n := new(big.Int)
		if m.Base.Has(from) == m.Base.Has(to) {
			return n
		}
		n.SetUint64(e.weight(m, c))
		n.Mul(n, big.NewInt(int64(times)))
		if m.Base.Has(from) {
			n.Neg(n)
		}
		return n
	}
	if !l.ofShare() {
		return change(&l.num, 1)
	}
	n := change(&l.num, l.share.Den)
	return n.Sub(n, change(&l.of, l.share.Num))
}
