package plenary

import (
	"cmp"
	"encoding/csv"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/table"
)

// Matrix is how alike every two countries of a history vote. It does not
// change, and is safe for concurrent use. The zero Matrix has no countries.
type Matrix struct {
	similarity Similarity
	states     []Country
	rows       [table.NumCountries]uint16 // the place in states, from 1
	// cells has the lower triangle, the diagonal included, row by row.
	cells []cell
}

// cell is the score of two countries and in how many votes both voted.
type cell struct {
	score  Score
	shared int
}

// Matrix measures every two of the countries that voted yes, no or abstain in
// one of the votes of h.
func (h History) Matrix(m Similarity) *Matrix {
	x := &Matrix{similarity: m}
	if h.Len() == 0 {
		return x
	}
	rows := h.votes.ballots.Rows(h.view(), h.states.Len())
	for c := range h.states.All() {
		if rows.Add(c.index) {
			x.states = append(x.states, c)
			x.rows[c.index] = uint16(len(x.states))
		}
	}
	x.cells = make([]cell, 0, len(x.states)*(len(x.states)+1)/2)
	var n ballots.Counts
	for i := range x.states {
		for j := range i + 1 {
			rows.Count(&n, i, j, m.detail())
			x.cells = append(x.cells, cell{m.score(&n), int(n.Shared)})
		}
	}
	return x
}

// detail returns how little there is to count for a measure.
func (m Similarity) detail() ballots.Detail {
	switch m {
	case IdenticalVotes:
		return ballots.Same
	case HalfAgreement, SAbsolute, SSquared:
		return ballots.Opposed
	}
	return ballots.Choices
}

// Similarity returns the measure.
func (x *Matrix) Similarity() Similarity { return x.similarity }

// States returns the countries, in the alphabetical order of their codes.
func (x *Matrix) States() iter.Seq[Country] { return slices.Values(x.states) }

// Len returns the number of countries.
func (x *Matrix) Len() int { return len(x.states) }

// Score returns the score of two countries, and in how many votes both voted:
// undefined and 0 if the matrix does not have both.
func (x *Matrix) Score(a, b Country) (s Score, shared int) {
	i, j := int(x.rows[a.index])-1, int(x.rows[b.index])-1
	if i < 0 || j < 0 {
		return Score{}, 0
	}
	c := x.cell(i, j)
	return c.score, c.shared
}

func (x *Matrix) cell(i, j int) *cell {
	i, j = max(i, j), min(i, j)
	return &x.cells[i*(i+1)/2+j]
}

// Pair is two countries and how alike they vote.
type Pair struct {
	A, B   Country
	Score  Score
	Shared int // the votes in which both voted
}

// MostAlike returns every two countries that share at least a number of votes
// and have a score, the most alike first; those with the same score by code.
// A is before B in the alphabetical order of the codes.
func (x *Matrix) MostAlike(shared int) []Pair { return x.pairs(shared, -1) }

// LeastAlike is [Matrix.MostAlike] from the other end: the least alike first.
func (x *Matrix) LeastAlike(shared int) []Pair { return x.pairs(shared, +1) }

func (x *Matrix) pairs(shared, order int) []Pair {
	keys := make([]pairKey, 0, len(x.cells))
	for i := range x.states {
		for j := i + 1; j < len(x.states); j++ {
			if c := x.cell(i, j); c.shared >= shared && c.score.defined {
				keys = append(keys, pairKey{c.score.value, uint16(i), uint16(j)})
			}
		}
	}
	return x.sorted(keys, order)
}

// pairKey is what pairs are sorted by: they are many, and it is small. The
// places of the countries are in the order of their codes.
type pairKey struct {
	score float64
	a, b  uint16
}

func (x *Matrix) sorted(keys []pairKey, order int) []Pair {
	slices.SortFunc(keys, func(p, q pairKey) int {
		switch {
		case p.score < q.score:
			return -order
		case p.score > q.score:
			return order
		}
		return cmp.Or(int(p.a)-int(q.a), int(p.b)-int(q.b))
	})
	all := make([]Pair, len(keys))
	for i, k := range keys {
		c := x.cell(int(k.a), int(k.b))
		all[i] = Pair{x.states[k.a], x.states[k.b], c.score, c.shared}
	}
	return all
}

// Nearest returns the countries that share at least a number of votes with c
// and have a score with it, the most alike first; A is c. Without such a
// number, a country that cast a handful of votes may well come first.
func (x *Matrix) Nearest(c Country, shared int) []Pair { return x.neighbours(c, shared, -1) }

// Farthest is [Matrix.Nearest] from the other end: the least alike first.
func (x *Matrix) Farthest(c Country, shared int) []Pair { return x.neighbours(c, shared, +1) }

func (x *Matrix) neighbours(c Country, shared, order int) []Pair {
	i := int(x.rows[c.index]) - 1
	if i < 0 {
		return nil
	}
	var keys []pairKey
	for j := range x.states {
		if n := x.cell(i, j); j != i && n.shared >= shared && n.score.defined {
			keys = append(keys, pairKey{n.score.value, uint16(i), uint16(j)})
		}
	}
	return x.sorted(keys, order)
}

// WriteCSV writes the matrix as a table with a header: a row and a column for
// each country, under its code. Scores have six decimals; a cell without a
// score is empty.
func (x *Matrix) WriteCSV(to io.Writer) error {
	header := []string{x.similarity.String()}
	for _, c := range x.states {
		header = append(header, c.Code())
	}
	return writeTable(to, header, x.States(), func(a Country, row []string) []string {
		for _, b := range x.states {
			cell := ""
			if s, _ := x.Score(a, b); s.defined {
				cell = s.Decimals(6)
			}
			row = append(row, cell)
		}
		return row
	})
}

// writeTable writes a table with a header and a row for each of some states: its
// code, and what a function appends to it.
func writeTable(to io.Writer, header []string, states iter.Seq[Country], cells func(Country, []string) []string) error {
	w := csv.NewWriter(to)
	if err := w.Write(header); err != nil {
		return err
	}
	row := header[:0]
	for c := range states {
		row = cells(c, append(row[:0], c.Code()))
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// VoteCodes are the texts that stand for votes in a table that
// [History.WriteVotes] writes. The zero VoteCodes leaves every cell empty.
type VoteCodes struct {
	Yes, No, Abstain string
	// NotVoting is for a country that is listed and did not vote.
	NotVoting string
	// NotListed is for a country that the vote does not list. It cast no vote,
	// and the record does not say that it did not: some sources leave out those
	// who did not vote. Whether it was a member of the body on the day may not
	// be known either.
	NotListed string
	// NotAMember is for a country that the vote does not list and that was no
	// member of the body on the day.
	NotAMember string
}

// BinaryCodes returns the codes that the R package pscl expects for its class
// rollcall by default: 1 yes, 0 no, NA missing, 9 not in the legislature. An
// abstention is missing too, as the model has two choices; to count it as a
// failure to support the text, set Abstain to "0". W-NOMINATE and others that
// read the same class take the same table. The cell of a country that is not
// listed is empty, which R reads as missing.
func BinaryCodes() VoteCodes { return VoteCodes{"1", "0", "NA", "NA", "", "9"} }

// OrdinalCodes returns the codes of Voeten's data on the General Assembly, on
// which ordinal models of ideal points rest (Bailey, Strezhnev and Voeten,
// Journal of Conflict Resolution 61(2), 2017): 1 yes, 2 abstain, 3 no, 8
// absent, 9 not a member. The cell of a country that is not listed is empty: to
// count it as absent, set NotListed to "8".
func OrdinalCodes() VoteCodes { return VoteCodes{"1", "3", "2", "8", "", "9"} }

func (k *VoteCodes) of(v Vote, stranger bool) string {
	switch {
	case v == 0 && stranger:
		return k.NotAMember
	case v <= Abstain:
		return [...]string{k.NotListed, Yes: k.Yes, No: k.No, Abstain: k.Abstain}[v]
	}
	return k.NotVoting
}

// WriteVotes writes the votes as the table that programs for ideal points
// read: a row for each country, under its code, and a column for each vote. A
// column is named after its symbol, or else its day; the second of the same
// name has " #2" after it. This package estimates no ideal points itself.
func (h History) WriteVotes(to io.Writer, codes VoteCodes) error {
	header := append(make([]string, 0, 1+h.Len()), "state")
	seen := map[string]int{}
	members := make([]CountrySet, 0, h.Len())
	for i := range h.view().All() {
		l := &h.votes.labels[i]
		members = append(members, l.body.Members(l.date))
		name := cmp.Or(l.symbol.String(), l.date.String())
		if seen[name]++; seen[name] > 1 {
			name += " #" + strconv.Itoa(seen[name])
		}
		header = append(header, name)
	}
	return writeTable(to, header, h.states.All(), func(c Country, row []string) []string {
		for i := range h.view().All() {
			v, of := Vote(h.votes.ballots.Roll(i).Vote(c.index)), &members[len(row)-1]
			row = append(row, codes.of(v, !of.IsEmpty() && !of.Has(c)))
		}
		return row
	})
}
