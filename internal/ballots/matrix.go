package ballots

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/table"
)

// A Matrix is the similarity of every two countries in a view. It is
// immutable. The zero Matrix has no countries.
type Matrix struct {
	// Countries are in the order of their codes.
	Countries []uint16
	// Places has the place of each country in Countries, from 1.
	Places [table.NumCountries]uint16
	// Cells has the lower triangle, the diagonal included, row by row.
	Cells []Cell
}

// A Cell is the similarity of two countries. The zero Cell is undefined.
type Cell struct {
	// Value is valid if Defined is true.
	Value   float64
	Defined bool
	// Shared is the number of votes in which both made a choice.
	Shared int
}

// Matrix measures every two of the countries in among that made a choice in a
// vote of v.
func (r *Record) Matrix(v View, m Similarity, among *table.Set) (x Matrix) {
	listed := among.Len()
	rows := r.Rows(v, listed)
	x.Countries = make([]uint16, 0, listed)
	for _, c := range table.ByCode {
		if among.Has(c) && rows.Add(c) {
			x.Countries = append(x.Countries, c)
			x.Places[c] = uint16(len(x.Countries))
		}
	}
	n := len(x.Countries)
	x.Cells = make([]Cell, 0, n*(n+1)/2)
	var counts Counts
	for i := range n {
		for j := range i + 1 {
			rows.Count(&counts, i, j, m.detail())
			cell := Cell{Shared: int(counts.Shared)}
			if num, den := counts.Ratio(m); den != 0 {
				cell.Value, cell.Defined = float64(num)/float64(den), true
			}
			x.Cells = append(x.Cells, cell)
		}
	}
	return x
}

// Cell returns the cell of a and b, or the zero Cell if x does not have both.
func (x *Matrix) Cell(a, b uint16) Cell {
	i, j := int(x.Places[a])-1, int(x.Places[b])-1
	if i < 0 || j < 0 {
		return Cell{}
	}
	return *x.cell(i, j)
}

func (x *Matrix) cell(i, j int) *Cell {
	i, j = max(i, j), min(i, j)
	return &x.Cells[i*(i+1)/2+j]
}

// A Rank is two countries with a defined value, by their places in
// [Matrix.Countries]. It is small, because many of them are sorted.
type Rank struct {
	Value  float64
	A, B   uint16
	Shared int32
}

// Ranks returns the pairs with a defined value and at least shared votes, A
// before B. If order is +1, the lowest value comes first; if it is -1, the
// highest. Equal values are ordered by code.
func (x *Matrix) Ranks(shared, order int) []Rank {
	ranks := make([]Rank, 0, len(x.Cells))
	for i := range x.Countries {
		for j := i + 1; j < len(x.Countries); j++ {
			ranks = x.rank(ranks, i, j, shared)
		}
	}
	return sorted(ranks, order)
}

func (x *Matrix) rank(ranks []Rank, i, j, shared int) []Rank {
	if c := x.cell(i, j); c.Shared >= shared && c.Defined {
		ranks = append(ranks, Rank{c.Value, uint16(i), uint16(j), int32(c.Shared)})
	}
	return ranks
}

func sorted(ranks []Rank, order int) []Rank {
	slices.SortFunc(ranks, func(p, q Rank) int {
		switch {
		case p.Value < q.Value:
			return -order
		case p.Value > q.Value:
			return order
		}
		return cmp.Or(int(p.A)-int(q.A), int(p.B)-int(q.B))
	})
	return ranks
}
