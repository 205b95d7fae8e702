package plenary

import (
	"math/bits"
	"slices"

	"github.com/plenary-go/plenary/internal/table"
)

// answer is whether a test holds: +1 if it does however those vote that have
// yet to vote, -1 if it does not however they vote, 0 if it depends on them.
type answer int8

func answerOf(holds bool) answer {
	if holds {
		return +1
	}
	return -1
}

// unlisted are the members of a body that a roll call does not list: they are
// not on record. What is on record of the counts binds them all the same.
type unlisted struct {
	// members are who they are, if that is known.
	members CountrySet
	// votes are how many of them did what, if the counts tell anything.
	votes Tally
	// rest is how many others there are, each of whom did one of free. It is
	// boundless where the size of the body is not known.
	rest                      uint64
	free                      Base
	known, counted, boundless bool
}

// anyNumber is rest where the size of the body is not known: more than any
// count can be, and not so many that a sum of them overflows.
const anyNumber = 1 << 60

// evaluation decides tests on one vote.
type evaluation struct {
	votes   *RollCall
	out     *unlisted
	weights Weights
	on      Date
	// rest and free are those of out, but for what is tried.
	rest uint64
	free Base
	// wary takes members that may have been absent to have been so.
	wary bool
	// unknown: a test depends on weights that are not known.
	unknown bool

	// plain counts heads: those listed, and those of which the counts tell.
	plain counts
	// cache has what the last measures of a group or by a weight came to; it is
	// nil for a rule that has none.
	cache  *[2]cachedCounts
	cached uint8
}

// cachedCounts is what a measure of a group or by a weight came to.
type cachedCounts struct {
	weight string
	group  Group
	counts counts
}

// counts returns what a measure adds up, or nil where that is not known.
func (e *evaluation) counts(m *Measure) *counts {
	if m.plain() {
		return &e.plain
	}
	for i := range e.cached {
		if c := &e.cache[i]; c.group == m.Group && c.weight == m.Weight {
			return &c.counts
		}
	}
	if e.cache == nil {
		e.cache = new([2]cachedCounts)
	}
	if int(e.cached) == len(e.cache) {
		e.cached--
	}
	c := &e.cache[e.cached]
	c.weight, c.group, c.counts = m.Weight, m.Group, counts{}
	var group *CountrySet
	if m.Group != 0 {
		group = &CountrySet{}
		if members := m.Group.members(e.on); members != nil {
			group.bits = *members
		}
	}
	if m.Weight == "" {
		t := e.votes.tallyOf(group)
		c.counts.fill(&t)
		if e.rest > 0 || e.out.counted {
			c.counts[unlistedSlot] = uint64(e.out.members.Intersect(*group).Len())
		}
	} else if rows, ok := e.weightsOf(m).dimension(m.Weight); !ok || c.counts.weigh(rows, e.votes, &e.out.members, group) {
		return nil
	}
	e.cached++
	return &c.counts
}

// weightsOf returns the caller's weights or, where he has none, the shipped
// ones.
func (e *evaluation) weightsOf(m *Measure) Weights {
	if _, ok := e.weights.dimension(m.Weight); ok {
		return e.weights
	}
	w, _ := ShippedWeights(m.Weight, e.on)
	return w
}

// base returns whom a base counts for sure.
func (e *evaluation) base(b Base) Base {
	if !e.wary || !b.uncertain() {
		return b
	}
	return b &^ (1 << NotVoting)
}

// test decides the test at c.
func (e *evaluation) test(c *cursor) answer {
	op, n := c.op()
	switch op {
	case opAll:
		a := answer(+1)
		for range n {
			a = min(a, e.test(c))
		}
		return a
	case opAny:
		a := answer(-1)
		for range n {
			a = max(a, e.test(c))
		}
		return a
	case opNot:
		return -e.test(c)
	}
	if a, ok := e.headcount(c, op); ok {
		return a
	}
	var l leaf
	c.leaf(&l, op)
	return e.leaf(&l)
}

// headcount decides a comparison that counts heads alone. It is
// [evaluation.leaf] without unpacking: most comparisons are of its kind. It
// reads nothing if this one is not.
func (e *evaluation) headcount(c *cursor, op byte) (a answer, ok bool) {
	const number, share = 12, 16 // the lengths of what follows the operator
	s := c.code[c.at:]
	if len(s) < number || s[2]|s[3] != 0 {
		return 0, false
	}
	num, of := e.base(Base(s[0])|Base(s[1])<<8), Base(0)
	low := uint64(s[4]) | uint64(s[5])<<8 | uint64(s[6])<<16 | uint64(s[7])<<24
	high := uint64(s[8]) | uint64(s[9])<<8 | uint64(s[10])<<16 | uint64(s[11])<<24
	settled := e.plain[Pending]|e.rest == 0
	if op < opAtLeastOf {
		c.at += number
		count := low | high<<32
		if settled {
			n := e.plain.sum(num)
			return answerOf(n > count || n == count && op == opAtLeast), true
		}
		n := e.plain.voted(num)
		if n, _ := e.worst(n, 0, e.plain[Pending], e.rest, num, 0); n > count || n == count && op == opAtLeast {
			return +1, true
		}
		if n, _ := e.best(n, 0, e.plain[Pending], e.rest, num, 0); n > count || n == count && op == opAtLeast {
			return 0, true
		}
		return -1, true
	}
	if len(s) < share || s[14]|s[15] != 0 {
		return 0, false
	}
	c.at += share
	of = e.base(Base(s[12]) | Base(s[13])<<8)
	f := Fraction{int(low), int(high)}
	if settled {
		return answerOf(reaches(e.plain.sum(num), e.plain.sum(of), f, op == opMoreThanOf)), true
	}
	n, whole := e.plain.voted(num), e.plain.voted(of)
	if n, whole := e.worst(n, whole, e.plain[Pending], e.rest, num, of); reaches(n, whole, f, op == opMoreThanOf) {
		return +1, true
	}
	if n, whole := e.best(n, whole, e.plain[Pending], e.rest, num, of); reaches(n, whole, f, op == opMoreThanOf) {
		return 0, true
	}
	return -1, true
}

// extremes are the numbers of a comparison when all that have yet to vote, and
// all that are not on record, do what is worst for it, and what is best.
type extremes struct{ minNum, minOf, maxNum, maxOf uint64 }

func (x *extremes) answer(l *leaf) answer {
	switch {
	case l.holds(x.minNum, x.minOf):
		return +1
	case l.holds(x.maxNum, x.maxOf):
		return 0
	}
	return -1
}

// leaf decides a comparison.
func (e *evaluation) leaf(l *leaf) answer {
	if e.plain[Pending]|e.rest == 0 && !e.out.counted && !e.on.IsZero() && (!l.ofShare() || l.oneSource()) {
		if c := e.counts(&l.num); c != nil { // all is known
			return answerOf(l.holds(c.sum(e.base(l.num.Base)), c.sum(e.base(l.of.Base))))
		}
	}
	x, ok := e.extremes(l)
	if !ok {
		return e.unmeasured(l)
	}
	return x.answer(l)
}

// unmeasured decides a comparison where it is not known what members weigh, or
// who they are. It can where nobody is in question: then nothing weighs
// anything.
func (e *evaluation) unmeasured(l *leaf) answer {
	inNum, inOf := e.base(l.num.Base), e.base(l.of.Base)
	n, of := e.bounds(&e.plain, inNum, 0, e.rest), e.bounds(&e.plain, inOf, 0, e.rest)
	switch none := n.maxNum == 0; {
	case none && (!l.ofShare() || of.maxNum == 0):
		return answerOf(l.holds(0, 0))
	case none && l.strict():
		return -1
	case !l.ofShare() && l.holds(0, 0):
		return +1
	case !l.ofShare() && l.num.Weight == "" && !l.holds(n.maxNum, 0):
		return -1
	}
	e.unknown = e.unknown || e.lacks(&l.num) || e.lacks(&l.of)
	return 0
}

// completions are the votes that a member may end with that has yet to vote.
// NotVoting is not among them: it is what a record does not say. A member that is
// not on record may have been that as well.
const completions = Base(1<<Yes | 1<<No | 1<<Abstain | 1<<Present | 1<<Absent)

const pending = Base(1 << Pending)

// What a vote does to a comparison, from the best for it to the worst. Being
// counted on both sides is good, for no fraction is above one.
const (
	inNumerator uint8 = iota
	inBoth
	inNeither
	inBase
	numEffects
)

// worstOf returns the worst that one of some votes does to a comparison.
func worstOf(votes, num, of Base) uint8 {
	switch {
	case votes&of&^num != 0:
		return inBase
	case votes&^(num|of) != 0:
		return inNeither
	case votes&num&of != 0:
		return inBoth
	}
	return inNumerator
}

// bestOf returns the best that one of some votes does to a comparison.
func bestOf(votes, num, of Base) uint8 {
	switch {
	case votes&num&^of != 0:
		return inNumerator
	case votes&num&of != 0:
		return inBoth
	case votes&^(num|of) != 0:
		return inNeither
	}
	return inBase
}

// widened returns a base for members that have yet to vote: one that names
// Pending counts them whatever they do.
func (b Base) widened() Base {
	if b&pending != 0 {
		b |= completions
	}
	return b
}

// worst returns the numbers of a comparison of which both sides count the same
// members by the same weight, when those that have yet to vote and the rest do
// what is worst for it. They are exact: what one member adds does not depend on
// another.
func (e *evaluation) worst(n, whole, outstanding, rest uint64, num, of Base) (uint64, uint64) {
	if outstanding > 0 {
		n, whole = place(worstOf(completions, num.widened(), of.widened()), outstanding, n, whole)
	}
	// Of a body of unknown size there may be none.
	if effect := worstOf(e.free, num, of); rest > 0 && (effect >= inNeither || !e.out.boundless) {
		n, whole = place(effect, rest, n, whole)
	}
	return n, whole
}

// best is worst for what is best for a comparison.
func (e *evaluation) best(n, whole, outstanding, rest uint64, num, of Base) (uint64, uint64) {
	if outstanding > 0 {
		n, whole = place(bestOf(completions, num.widened(), of.widened()), outstanding, n, whole)
	}
	if effect := bestOf(e.free, num, of); rest > 0 && (effect != inBase || !e.out.boundless) {
		n, whole = place(effect, rest, n, whole)
	}
	return n, whole
}

// voted returns how much is in a base, without those that have yet to vote.
func (c *counts) voted(b Base) uint64 {
	n := c.sum(b)
	if b&pending != 0 {
		n -= c[Pending]
	}
	return n
}

// place adds members to the sides of a comparison that count them.
func place(effect uint8, members, n, whole uint64) (uint64, uint64) {
	switch effect {
	case inNumerator:
		n += members
	case inBoth:
		n += members
		whole += members
	case inBase:
		whole += members
	}
	return n, whole
}

// bounds returns the extremes of a comparison of which both sides count the same
// members by the same weight.
func (e *evaluation) bounds(c *counts, num, of Base, rest uint64) (x extremes) {
	n, whole := c.voted(num), c.voted(of)
	x.minNum, x.minOf = e.worst(n, whole, c[Pending], rest, num, of)
	x.maxNum, x.maxOf = e.best(n, whole, c[Pending], rest, num, of)
	return x
}

// extremes returns the extremes of any comparison, or false where it cannot be
// told what members weigh, or who they are.
func (e *evaluation) extremes(l *leaf) (x extremes, ok bool) {
	inNum, inOf := e.base(l.num.Base), Base(0)
	if l.ofShare() {
		inOf = e.base(l.of.Base)
	}
	if l.num.plain() && (!l.ofShare() || l.of.plain()) {
		return e.bounds(&e.plain, inNum, inOf, e.rest), true
	}
	if e.on.IsZero() && (l.num.Group != 0 || l.of.Group != 0) {
		return x, false // on no day a group has no members
	}
	num, of := e.counts(&l.num), (*counts)(nil)
	if num == nil {
		return x, false
	}
	some := e.out.counted // of whom the counts tell and no name
	switch {
	case l.ofShare() && !l.oneSource():
	case !some && (e.rest == 0 || e.out.known):
		return e.bounds(num, inNum, inOf, num[unlistedSlot]), true
	case e.out.known:
		return e.ranked(&l.num, num, inNum, inOf), true
	case l.num.Weight == "":
		return e.anyOf(&l.num, num, inNum, inOf), true
	default:
		return x, false
	}
	// Two groups or two weights: what is best differs by member.
	kept := *num // the base may take its place
	if of = e.counts(&l.of); of == nil || (some || e.rest > 0) && !e.out.known {
		return x, false
	}
	heads := e.votes.tally.counts()
	if l.num.plain() {
		kept = heads
	}
	if l.of.plain() {
		of = &heads
	}
	n, whole := kept.voted(inNum), of.voted(inOf)
	x = extremes{n, whole, n, whole}
	each := func(members CountrySet, votes, inNum, inOf Base) {
		worst, best := worstOf(votes, inNum, inOf), bestOf(votes, inNum, inOf)
		for i := range members.bits.All() {
			c := Country{i}
			w, v := e.weight(&l.num, c), e.weight(&l.of, c)
			worst, best := worst, best
			if gain := compareProducts(w, uint64(l.share.Den), v, uint64(l.share.Num)); gain < 0 {
				// On both sides it does less good than on neither.
				if best == inBoth && votes&^(inNum|inOf) != 0 {
					best = inNeither
				}
				if worst == inNeither && votes&inNum&inOf != 0 {
					worst = inBoth
				}
			}
			x.addEach(worst, best, w, v)
		}
	}
	each(e.votes.Voted(Pending), completions, inNum.widened(), inOf.widened())
	if some || e.rest > 0 {
		votes := e.free
		if e.rest == 0 {
			votes = 0
		}
		for bit := int(Yes); bit <= excludedBit; bit++ {
			if *e.out.votes.at(bit) > 0 {
				votes |= 1 << bit
			}
		}
		if votes&pending != 0 { // any of them may have yet to vote
			if inNum.widened() != inNum || inOf.widened() != inOf {
				return x, false
			}
			votes = votes&^pending | completions
		}
		each(e.out.members, votes, inNum, inOf)
	}
	return x, true
}

// addEach counts one member that weighs w on one side and v on the other.
func (x *extremes) addEach(worst, best uint8, w, v uint64) {
	if worst == inNumerator || worst == inBoth {
		x.minNum += w
	}
	if worst == inBase || worst == inBoth {
		x.minOf += v
	}
	if best == inNumerator || best == inBoth {
		x.maxNum += w
	}
	if best == inBase || best == inBoth {
		x.maxOf += v
	}
}

// places returns how many of the members that are not listed do a comparison
// which good, at worst and at best.
func (e *evaluation) places(inNum, inOf Base) (worst, best [numEffects]uint64) {
	for bit := int(Yes); bit <= excludedBit; bit++ {
		n := uint64(*e.out.votes.at(bit))
		if n == 0 {
			continue
		}
		votes, num, of := Base(1<<bit), inNum, inOf
		if votes == pending {
			votes, num, of = completions, num.widened(), of.widened()
		}
		worst[worstOf(votes, num, of)] += n
		best[bestOf(votes, num, of)] += n
	}
	if e.rest > 0 {
		worst[worstOf(e.free, inNum, inOf)] += e.rest
		best[bestOf(e.free, inNum, inOf)] += e.rest
	}
	return worst, best
}

// ranked returns the extremes of a comparison where it is known who the members
// are that are not listed, and how many of them voted how, but not which: at best
// the heaviest did it the most good, at worst the lightest. The sum of products
// is greatest when both are in the same order (Hardy, Littlewood and Pólya,
// Inequalities, theorem 368).
func (e *evaluation) ranked(m *Measure, c *counts, inNum, inOf Base) extremes {
	x := e.bounds(c, inNum, inOf, 0)
	var weights [table.NumCountries]uint64
	n := 0
	for i := range e.out.members.bits.All() {
		c := Country{i}
		weights[n] = e.weight(m, c)
		n++
	}
	slices.Sort(weights[:n])
	worst, best := e.places(inNum, inOf)
	at := 0
	take := func(places uint64) (sum uint64) {
		for ; places > 0 && at < n; at, places = at+1, places-1 {
			sum += weights[at]
		}
		return sum
	}
	for effect := numEffects; effect > 0; {
		effect--
		x.maxNum, x.maxOf = place(effect, take(best[effect]), x.maxNum, x.maxOf)
	}
	at = 0
	for effect := range numEffects {
		x.minNum, x.minOf = place(effect, take(worst[effect]), x.minNum, x.minOf)
	}
	return x
}

// anyOf returns the extremes of a comparison of the votes of a group where it is
// not known who the members are that are not listed: any of them may be of the
// group, as far as it has members.
func (e *evaluation) anyOf(m *Measure, c *counts, inNum, inOf Base) extremes {
	x := e.bounds(c, inNum, inOf, 0)
	left := uint64(anyNumber)
	if !e.on.IsZero() {
		left = uint64(m.Group.Members(e.on).Minus(e.votes.Listed()).Minus(e.votes.excluded).Len())
	}
	worst, best := e.places(inNum, inOf)
	room := left
	for effect := inNumerator; effect <= inBoth; effect++ {
		n := min(best[effect], room)
		x.maxNum, x.maxOf = place(effect, n, x.maxNum, x.maxOf)
		room -= n
	}
	x.minOf += min(worst[inBase], left)
	return x
}

// outcome decides a rule, part by part. It is Open where the vote leaves it open,
// for whatever reason; see [Decision.told].
func (e *evaluation) outcome(r Rule) Outcome {
	carry, tie, vetoed := answer(-1), Tie(0), answer(-1)
	carryTest := ""
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		t := cursor{code: test}
		switch part {
		case partQuorum:
			if a := e.test(&t); a < 0 {
				return NoQuorum
			} else if a == 0 && !e.presumed(test) {
				return Open
			}
		case partDefer:
			if a := e.test(&t); a > 0 {
				return Deferred
			} else if a == 0 {
				return Open
			}
		case partCarry:
			carry, carryTest = e.test(&t), test
		case partVeto:
			if carry >= 0 {
				vetoed = e.test(&t)
			}
		case partTie:
			tie = Tie(test[0])
		}
	}
	switch {
	case carryTest == "":
		return 0
	case carry > 0 && vetoed > 0:
		return Vetoed
	case carry > 0 && vetoed < 0:
		return Adopted
	case carry == 0 && vetoed < 0 && tie == TieAdopt && e.carriesOrTies(carryTest):
		return Adopted
	case carry >= 0:
		return Open
	case tie <= TieReject:
		return Rejected
	}
	certain, possible := e.tied()
	if tie == TieRevoteUnlessFull && possible {
		switch full := e.full(); {
		case full > 0:
			return Rejected
		case full == 0 && !e.allVoteIfTied():
			return Open
		case full == 0:
			return Rejected
		}
	}
	switch {
	case certain && tie == TieAdopt:
		return Adopted
	case certain:
		return Tied
	case possible:
		return Open
	}
	return Rejected
}

// presumed reports whether a quorum that is neither shown nor refuted is
// presumed: it would be met if the members that are not on record were there,
// whatever those do that have yet to vote. Weights that are not known leave it
// open.
func (e *evaluation) presumed(quorum string) bool {
	if e.plain[Pending] == 0 {
		return !e.unknown
	}
	with := *e
	with.free = 1 << Present
	c := cursor{code: quorum}
	return with.test(&c) != 0
}

// fill counts heads.
func (e *evaluation) fill() {
	e.plain.fill(&e.votes.tally)
	e.rest, e.free = e.out.rest, e.out.free
	if e.out.counted {
		e.recount()
	}
}

// recount counts also those of whom the counts tell and no name.
func (e *evaluation) recount() {
	t := e.votes.tally.Add(e.out.votes)
	e.plain.fill(&t)
}

// full reports whether every seat has a member that was there.
func (e *evaluation) full() answer {
	switch {
	case e.plain[Absent]+e.plain[NotVoting]+e.plain[excludedBit]+e.plain[vacantBit] > 0:
		return -1
	case e.plain[Pending] > 0 || e.rest > 0 && e.free&(1<<Absent|1<<NotVoting) != 0:
		return 0
	}
	return +1
}

// tied reports whether there are as many votes in favour as against, and some,
// and whether there may be by the votes that are outstanding or not on record.
func (e *evaluation) tied() (certain, possible bool) {
	yes, no := e.plain[Yes], e.plain[No]
	moreYes, moreNo := e.plain[Pending], e.plain[Pending]
	all := moreYes + e.rest
	if e.free.Has(Yes) {
		moreYes += e.rest
	}
	if e.free.Has(No) {
		moreNo += e.rest
	}
	if moreYes+moreNo == 0 {
		return yes == no && yes > 0, yes == no && yes > 0
	}
	if e.plain[Pending] == 0 && !e.out.boundless && e.free&^(1<<Yes|1<<No) == 0 {
		// All of the rest voted, in favour or against.
		sum := yes + no + e.rest
		return false, sum%2 == 0 && max(yes, no) <= sum/2
	}
	switch {
	case yes > no:
		return false, moreNo >= yes-no
	case no > yes:
		return false, moreYes >= no-yes
	}
	return false, yes > 0 || moreYes > 0 && moreNo > 0 && all >= 2
}

// allVoteIfTied reports whether a tie takes the votes of all that are outstanding or
// not on record.
func (e *evaluation) allVoteIfTied() bool {
	yes, no := e.plain[Yes], e.plain[No]
	return max(yes, no)-min(yes, no) == e.plain[Pending]+e.rest
}

// carriesOrTies reports whether, with votes outstanding or not on record, all
// ways to vote lead to a majority or to a tie: if all that can are against it is
// a tie, and if one is not it carries.
func (e *evaluation) carriesOrTies(carry string) bool {
	against := e.plain[Pending]
	if e.free.Has(No) {
		against += e.rest
	}
	if e.plain[Yes] != e.plain[No]+against || e.plain[Yes] == 0 || e.out.boundless {
		return false
	}
	for _, pool := range [...]struct {
		size *uint64
		free Base
	}{{&e.plain[Pending], completions}, {&e.rest, e.free}} {
		if *pool.size == 0 {
			continue
		}
		*pool.size--
		for v := range Votes() {
			// One that cannot be against makes no difference to the tie but by
			// voting in favour.
			if v == No || !pool.free.Has(v) || v != Yes && !pool.free.Has(No) {
				continue
			}
			e.plain[v]++
			c := cursor{code: carry}
			// A weighted majority cannot be moved by heads alone.
			carries := e.test(&c) > 0 && e.cached == 0
			e.plain[v]--
			if !carries {
				*pool.size++
				return false
			}
		}
		*pool.size++
	}
	return true
}

// weight returns what one member adds to a measure.
func (e *evaluation) weight(m *Measure, c Country) uint64 {
	if m.Group != 0 && !m.Group.Members(e.on).Has(c) {
		return 0
	}
	if m.Weight == "" {
		return 1
	}
	n, _ := e.weightsOf(m).Of(m.Weight, c)
	return n
}

// compareProducts compares a*b with c*d, in 128 bits.
func compareProducts(a, b, c, d uint64) int {
	h1, l1 := bits.Mul64(a, b)
	h2, l2 := bits.Mul64(c, d)
	switch {
	case h1 != h2 && h1 > h2 || h1 == h2 && l1 > l2:
		return +1
	case h1 == h2 && l1 == l2:
		return 0
	}
	return -1
}
