// Package bounds has what two numbers come to, at worst and at best, that are
// counted of members whose votes are not all known: a numerator and the whole of
// which it is to be a fraction, which is never above one. A vote is a bit, and what
// counts it a set of bits. It takes and gives whole numbers and such sets.
package bounds

// Bounds are the numerator and the whole when all that is not known is what is worst
// for the fraction, and when it is what is best.
type Bounds struct{ MinNum, MinOf, MaxNum, MaxOf uint64 }

// Effect is what a vote does to a fraction.
type Effect uint8

// The effects from the best for a fraction to the worst. Being counted on both
// sides is good, for no fraction is above one.
const (
	inNumerator Effect = iota
	inBoth
	inNeither
	inWhole
	effects
)

// Worst returns the worst that one of some votes does to a fraction of which num and
// of count the sides.
func Worst[B ~uint16](votes, num, of B) Effect {
	switch {
	case votes&of&^num != 0:
		return inWhole
	case votes&^(num|of) != 0:
		return inNeither
	case votes&of != 0:
		return inBoth
	}
	return inNumerator
}

// Best returns the best that one of some votes does.
func Best[B ~uint16](votes, num, of B) Effect {
	switch {
	case votes&num&^of != 0:
		return inNumerator
	case votes&num != 0:
		return inBoth
	case votes&^of != 0:
		return inNeither
	}
	return inWhole
}

// Place adds members that weigh w on one side and v on the other to the sides that
// count them.
func (e Effect) Place(w, v, n, whole uint64) (uint64, uint64) {
	if e <= inBoth {
		n += w
	}
	if e == inBoth || e == inWhole {
		whole += v
	}
	return n, whole
}

// Add adds a member that weighs w on one side and v on the other, and has one of some
// votes. Where it weighs otherwise on each side it may be that it does less good on
// both than on neither, which less says.
func Add[B ~uint16](x *Bounds, votes, num, of B, w, v uint64, less bool) {
	worst, best := Worst(votes, num, of), Best(votes, num, of)
	if less && best == inBoth && votes&^(num|of) != 0 {
		best = inNeither
	}
	if less && worst == inNeither && votes&num&of != 0 {
		worst = inBoth
	}
	x.MinNum, x.MinOf = worst.Place(w, v, x.MinNum, x.MinOf)
	x.MaxNum, x.MaxOf = best.Place(w, v, x.MaxNum, x.MaxOf)
}

// Places are how many members, of whom it is not known which they are, do a fraction
// which good, at worst and at best.
type Places struct{ worst, best [effects]uint64 }

// Count counts members that each have one of some votes.
func Count[B ~uint16](p *Places, members uint64, votes, num, of B) {
	p.worst[Worst(votes, num, of)] += members
	p.best[Best(votes, num, of)] += members
}

// Rank gives places to members of whom it is known what they weigh, the lightest
// first: at best the heaviest do the most good, at worst the lightest. The sum of
// products is greatest when both are in the same order (Hardy, Littlewood and Pólya,
// Inequalities, theorem 368).
func (x *Bounds) Rank(weights []uint64, p *Places) {
	at := 0
	take := func(places uint64) (sum uint64) {
		for ; places > 0 && at < len(weights); at, places = at+1, places-1 {
			sum += weights[at]
		}
		return sum
	}
	for e := range effects {
		w := take(p.worst[e])
		x.MinNum, x.MinOf = e.Place(w, w, x.MinNum, x.MinOf)
	}
	at = 0
	for e := effects; e > 0; {
		e--
		w := take(p.best[e])
		x.MaxNum, x.MaxOf = e.Place(w, w, x.MaxNum, x.MaxOf)
	}
}

// Any gives places to so many members at most, of the others of whom nobody counts:
// any of them may be one that counts, or none.
func (x *Bounds) Any(members uint64, p *Places) {
	x.MinOf += min(p.worst[inWhole], members)
	for e := inNumerator; e <= inBoth; e++ {
		n := min(p.best[e], members)
		x.MaxNum, x.MaxOf = e.Place(n, n, x.MaxNum, x.MaxOf)
		members -= n
	}
}
