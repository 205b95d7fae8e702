package plenary

import "math/bits"

// answer is whether a test holds: +1 if it does however those vote that have
// yet to vote, -1 if it does not however they vote, 0 if it depends on them.
type answer int8

func answerOf(holds bool) answer {
	if holds {
		return +1
	}
	return -1
}

// evaluation decides tests on one vote.
type evaluation struct {
	votes   *RollCall
	weights Weights
	on      Date
	named   bool
	// wary takes members that may have been absent to have been so.
	wary bool
	// unknown: a test depends on what is not known, the voters' names or their
	// weights; lacking is then a measure without weights.
	unknown bool
	lacking Measure

	plain  counts
	cached uint8
	cache  [2]struct {
		weight string
		group  Group
		counts counts
	}
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
	if int(e.cached) == len(e.cache) {
		e.cached--
	}
	c := &e.cache[e.cached]
	c.weight, c.group, c.counts = m.Weight, m.Group, counts{}
	var members CountrySet
	group := (*CountrySet)(nil)
	if m.Group != 0 {
		members = m.Group.Members(e.on)
		group = &members
	}
	if m.Weight == "" {
		t := e.votes.TallyOf(members)
		c.counts.fill(&t)
	} else if rows, ok := e.weightsOf(m).dimension(m.Weight); !ok || c.counts.weigh(rows, e.votes, group) {
		e.unknown, e.lacking = true, *m
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
	if e.plain[Pending] == 0 {
		if a := e.headcount(c, op); a != 0 {
			return a
		}
	}
	var l leaf
	c.leaf(&l, op)
	a, _, _ := e.leaf(&l)
	return a
}

// headcount decides a comparison that counts heads alone, with all votes cast.
// It is [evaluation.leaf] without unpacking: most comparisons are of its kind.
// It returns 0 and reads nothing if this one is not.
func (e *evaluation) headcount(c *cursor, op byte) answer {
	const number, share = 12, 16 // the lengths of what follows the operator
	s := c.code[c.at:]
	if len(s) < number || s[2]|s[3] != 0 {
		return 0
	}
	n := e.plain.sum(e.base(Base(s[0]) | Base(s[1])<<8))
	low := uint64(s[4]) | uint64(s[5])<<8 | uint64(s[6])<<16 | uint64(s[7])<<24
	high := uint64(s[8]) | uint64(s[9])<<8 | uint64(s[10])<<16 | uint64(s[11])<<24
	if op < opAtLeastOf {
		c.at += number
		count := low | high<<32
		return answerOf(n > count || n == count && op == opAtLeast)
	}
	if len(s) < share || s[14]|s[15] != 0 {
		return 0
	}
	c.at += share
	of := e.plain.sum(e.base(Base(s[12]) | Base(s[13])<<8))
	return answerOf(reaches(n, of, Fraction{int(low), int(high)}, op == opMoreThanOf))
}

// leaf decides a comparison. It also returns the numbers compared, as far as
// the votes are cast.
func (e *evaluation) leaf(l *leaf) (a answer, n, of uint64) {
	if !e.named && (!l.num.plain() || l.ofShare() && !l.of.plain()) {
		return e.nameless(l), 0, 0
	}
	num, base := e.counts(&l.num), (*counts)(nil)
	if num == nil {
		return 0, 0, 0
	}
	inNum, inBase := e.base(l.num.Base), Base(0)
	if l.ofShare() {
		var kept counts
		if !l.num.plain() && !l.oneSource() {
			kept = *num // the base may take its place
			num = &kept
		}
		if base = e.counts(&l.of); base == nil {
			return 0, 0, 0
		}
		inBase = e.base(l.of.Base)
		of = base.sum(inBase)
	}
	n = num.sum(inNum)
	if e.plain[Pending] == 0 {
		return answerOf(l.holds(n, of)), n, of
	}
	minNum, minBase, maxNum, maxBase := e.extremes(l, num, base, inNum, inBase)
	switch {
	case l.holds(minNum, minBase):
		return +1, n, of
	case l.holds(maxNum, maxBase):
		return 0, n, of
	}
	return -1, n, of
}

// nameless decides a comparison that rests on names where only totals are
// known: it can where nobody is in question.
func (e *evaluation) nameless(l *leaf) answer {
	heads := func(b Base) uint64 { return e.plain.sum(b | 1<<Pending) }
	most := heads(l.num.Base)
	switch {
	case !l.ofShare() && most == 0, l.ofShare() && most == 0 && heads(l.of.Base) == 0:
		return answerOf(l.holds(0, 0))
	case !l.ofShare() && l.num.Weight == "" && !l.holds(most, 0), l.ofShare() && l.strict() && most == 0:
		return -1
	case !l.ofShare() && l.holds(0, 0):
		return +1
	}
	e.unknown = true
	return 0
}

// outcome decides a rule, part by part.
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
			} else if a == 0 {
				return OutcomePending
			}
		case partDefer:
			if a := e.test(&t); a > 0 {
				return Deferred
			} else if a == 0 {
				return OutcomePending
			}
		case partCarry:
			carry, carryTest = e.test(&t), test
		case partVeto:
			if carry > 0 {
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
	case carry == 0 && tie == TieAdopt && e.carriesOrTies(carryTest):
		return Adopted
	case carry == 0 || vetoed == 0:
		return OutcomePending
	case tie <= TieReject, tie == TieRevoteUnlessFull && e.full():
		return Rejected
	}
	switch certain, possible := e.tied(); {
	case certain && tie == TieAdopt:
		return Adopted
	case certain:
		return Tied
	case possible:
		return OutcomePending
	}
	return Rejected
}

// full reports whether every seat has a member that was there, for certain.
func (e *evaluation) full() bool {
	return e.plain[Absent]+e.plain[NotVoting]+e.plain[Pending+1]+e.plain[Pending+2] == 0
}

// tied reports whether there are as many votes in favour as against, and some,
// and whether there may be once all have voted.
func (e *evaluation) tied() (certain, possible bool) {
	yes, no, pending := e.plain[Yes], e.plain[No], e.plain[Pending]
	if pending == 0 {
		return yes == no && yes > 0, yes == no && yes > 0
	}
	apart := max(yes, no) - min(yes, no)
	return false, apart <= pending && (max(yes, no) > 0 || pending >= 2)
}

// carriesOrTies reports whether, with votes outstanding, all ways to vote lead
// to a majority or to a tie: if all of them are against it is a tie, and if
// one is not it carries.
func (e *evaluation) carriesOrTies(carry string) bool {
	if e.plain[Yes] != e.plain[No]+e.plain[Pending] {
		return false
	}
	with := *e
	with.plain[Pending]--
	for _, v := range [...]Vote{Yes, Abstain, Present, Absent} {
		with.plain[v]++
		c := cursor{code: carry}
		// A weighted majority cannot be moved by heads alone.
		if with.cached > 0 || with.test(&c) <= 0 {
			return false
		}
		with.plain[v]--
	}
	return true
}

// completions are the votes that a member which has yet to vote may end with.
// NotVoting is not among them: it is what a record does not say.
var completions = [...]Vote{Yes, No, Abstain, Present, Absent}

// What a vote does to a comparison, from the best for it to the worst. Being
// counted on both sides is good, for no fraction is above one.
const (
	inNumerator = iota
	inBoth
	inNeither
	inBase
	numEffects
)

// effects tells which effects the votes have that a pending member may cast. A
// base that names Pending counts the member whatever it does.
func effects(num, base Base) (can [numEffects]bool) {
	for _, v := range completions {
		n, b := num&(1<<v|1<<Pending) != 0, base&(1<<v|1<<Pending) != 0
		switch {
		case n && b:
			can[inBoth] = true
		case n:
			can[inNumerator] = true
		case b:
			can[inBase] = true
		default:
			can[inNeither] = true
		}
	}
	return can
}

// extremes returns the numbers of a comparison when all that have yet to vote
// do what is worst for it, and what is best. Both are exact: what one member
// adds does not depend on another.
func (e *evaluation) extremes(l *leaf, num, base *counts, inNum, inOf Base) (minNum, minBase, maxNum, maxBase uint64) {
	n, of := num.sum(inNum&^(1<<Pending)), uint64(0)
	pending := num[Pending]
	if base == nil {
		base = &counts{}
	}
	of = base.sum(inOf &^ (1 << Pending))
	minNum, minBase, maxNum, maxBase = n, of, n, of
	can := effects(inNum, inOf)
	if !l.ofShare() || l.oneSource() {
		add := func(effect int, n, of *uint64) {
			if effect == inNumerator || effect == inBoth {
				*n += pending
			}
			if effect == inBase || effect == inBoth {
				*of += pending
			}
		}
		for i := range numEffects {
			if can[i] {
				add(i, &maxNum, &maxBase)
				break
			}
		}
		for i := numEffects - 1; i >= 0; i-- {
			if can[i] {
				add(i, &minNum, &minBase)
				break
			}
		}
		return minNum, minBase, maxNum, maxBase
	}
	// Two groups or two weights: what is best differs by member.
	for c := range e.votes.Voted(Pending).All() {
		w, v := e.weight(&l.num, c), e.weight(&l.of, c)
		gains := compareProducts(w, uint64(l.share.Den), v, uint64(l.share.Num)) > 0
		for i, order := range [...][numEffects]int{{inNumerator, inBoth, inNeither, inBase}, {inBase, inNeither, inBoth, inNumerator}} {
			if !gains {
				order[1], order[2] = order[2], order[1]
			}
			for _, effect := range order {
				if !can[effect] {
					continue
				}
				n, of := &maxNum, &maxBase
				if i == 1 {
					n, of = &minNum, &minBase
				}
				if effect == inNumerator || effect == inBoth {
					*n += w
				}
				if effect == inBase || effect == inBoth {
					*of += v
				}
				break
			}
		}
	}
	return minNum, minBase, maxNum, maxBase
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
