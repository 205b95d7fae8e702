// Package margin has the arithmetic of margins: after how many changes a test
// holds, and in which order those who change add the most to it. It takes and gives
// whole numbers, and places in a list.
package margin

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"
)

// Range is the whole numbers from one up to another, without that.
type Range struct{ From, To uint64 }

// Stretch returns the numbers from 0 to most, with both, of which holds is true.
// There must be one stretch of them that begins or ends there, or none.
func Stretch(most uint64, holds func(n uint64) bool) []Range {
	first, last := holds(0), holds(most)
	switch {
	case first && last:
		return []Range{{0, most + 1}}
	case !first && !last:
		return nil
	}
	turn := uint64(sort.Search(int(most), func(n int) bool { return holds(uint64(n)) == last }))
	if first {
		return []Range{{0, turn}}
	}
	return []Range{{turn, most + 1}}
}

// Shared returns the numbers that so many lists of ranges or more have: with 1 all
// that are in any, with as many as there are lists those that are in every one. The
// ranges of a list do not overlap, nor do those of the result; these are in order.
func Shared(by int, lists [][]Range) (all []Range) {
	type edge struct {
		at   uint64
		step int
	}
	n := 0
	for _, list := range lists {
		n += 2 * len(list)
	}
	edges := make([]edge, 0, n)
	for _, list := range lists {
		for _, r := range list {
			edges = append(edges, edge{r.From, +1}, edge{r.To, -1})
		}
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.step, b.step)) })
	depth := 0
	for _, e := range edges {
		depth += e.step
		switch {
		case e.step > 0 && depth == by:
			all = append(all, Range{From: e.at})
		case e.step < 0 && depth == by-1:
			all[len(all)-1].To = e.at
		}
	}
	return all
}

// Gain is a whole number of 128 bits, below 0 or not: what a change adds.
type Gain struct {
	hi int64
	lo uint64
}

// Plus returns g with so many times w added, or taken away if times is below 0.
func (g Gain) Plus(w uint64, times int) Gain {
	if times < 0 {
		hi, lo := bits.Mul64(w, uint64(-times))
		lo, borrow := bits.Sub64(g.lo, lo, 0)
		return Gain{g.hi - int64(hi+borrow), lo}
	}
	hi, lo := bits.Mul64(w, uint64(times))
	lo, carry := bits.Add64(g.lo, lo, 0)
	return Gain{g.hi + int64(hi+carry), lo}
}

// Compare returns -1 if g is less than h, +1 if it is more, 0 if they are equal.
func (g Gain) Compare(h Gain) int { return cmp.Or(cmp.Compare(g.hi, h.hi), cmp.Compare(g.lo, h.lo)) }

// Negative returns g with the other sign.
func (g Gain) Negative() Gain { return Gain{}.minus(g) }

func (g Gain) minus(h Gain) Gain {
	lo, borrow := bits.Sub64(g.lo, h.lo, 0)
	return Gain{g.hi - h.hi - int64(borrow), lo}
}

// Changes are so many changes of which each adds the same. What more than one adds
// is a number of 63 bits.
type Changes struct {
	Number uint64
	Each   Gain
}

// Least returns the least number of changes after which what is there comes to 0 or,
// if more is true, to more. It reports false if none is enough. It puts the changes
// into another order.
func Least(there Gain, more bool, changes []Changes) (n uint64, ok bool) {
	enough := func(g Gain) bool {
		c := g.Compare(Gain{})
		return c > 0 || c == 0 && !more
	}
	slices.SortFunc(changes, func(a, b Changes) int { return b.Each.Compare(a.Each) })
	for _, c := range changes {
		switch {
		case enough(there):
			return n, true
		case c.Each.Compare(Gain{}) <= 0:
			return 0, false
		case c.Number == 1:
			there = there.minus(c.Each.Negative())
			n++
			continue
		}
		lacking := there.Negative()
		if all := there.Plus(c.Number, int(c.Each.lo)); !enough(all) {
			there = all
			n += c.Number
			continue
		}
		q, rest := bits.Div64(uint64(lacking.hi), lacking.lo, c.Each.lo)
		if rest > 0 || more {
			q++
		}
		return n + q, true
	}
	return n, enough(there)
}

// Orders returns the orders in which changes add the most to each of some things,
// and in which they take away the most, without those that come again. gains has for
// each thing what each change adds to it. Changes that add as much come as they are
// or, if others is true, by what they add to the other things.
func Orders(gains [][]Gain, others bool) (all [][]int) {
	for _, by := range gains {
		for _, sign := range [...]int{+1, -1} {
			order := make([]int, len(by))
			for i := range order {
				order[i] = i
			}
			slices.SortStableFunc(order, func(a, b int) int {
				c := by[b].Compare(by[a])
				for k := 0; others && k < len(gains) && c == 0; k++ {
					c = gains[k][b].Compare(gains[k][a])
				}
				return sign * c
			})
			if !slices.ContainsFunc(all, func(o []int) bool { return slices.Equal(o, order) }) {
				all = append(all, order)
			}
		}
	}
	return all
}
