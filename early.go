package plenary

import "math/bits"

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
