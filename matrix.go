package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/sheet"
)

// Matrix is the similarity of every two countries in a history. It is
// immutable and safe for concurrent use. The zero Matrix has no countries.
type Matrix struct {
	similarity Similarity
	states     []Country
	cells      ballots.Matrix
	on         Date // of the last vote
}

// Matrix returns the similarity m of every two countries among those that voted
// yes, no or abstain in any vote of h.
func (h History) Matrix(m Similarity) *Matrix {
	x := &Matrix{similarity: m}
	if h.Len() == 0 {
		return x
	}
	_, x.on = h.dates()
	x.cells = h.votes.ballots.Matrix(h.view, ballots.Similarity(m), &h.states.bits)
	x.states = each(x.cells.Countries, func(c uint16) Country { return Country{c} })
	return x
}

// Score returns the score of a and b and the number of votes in which both
// voted. If a or b is not in x, the score is undefined and shared is 0.
func (x *Matrix) Score(a, b Country) (s Score, shared int) {
	c := orNone(x).cells.Cell(a.index, b.index)
	return Score{c.Value, c.Defined}, c.Shared
}

// A Pair is two countries and how similarly they voted.
type Pair struct {
	A, B   Country
	Score  Score
	Shared int // the number of votes in which both voted
}

// Pairs returns the pairs of countries with a defined score and at least shared
// votes in which both voted. The most similar pair comes first; equal scores
// are ordered by code. To start with the least similar pair, use
// [slices.Backward]. If shared is low, countries that cast very few votes may
// come first.
//
// If with is given, Pairs returns only the pairs of these countries with
// another country; A is then one of the countries in with. Otherwise it returns
// all pairs, with the code of A before that of B.
func (x *Matrix) Pairs(shared int, with ...Country) []Pair {
	x = orNone(x)
	set := SetOf(with...)
	return some(x.cells.Ranks(shared, -1), func(r *ballots.Rank) (Pair, bool) {
		p := Pair{x.states[r.A], x.states[r.B], Score{r.Value, true}, int(r.Shared)}
		if !set.Has(p.A) && set.Has(p.B) {
			p.A, p.B = p.B, p.A
		}
		return p, len(with) == 0 || set.Has(p.A)
	})
}

// WriteCSV writes x as a table with a header, and a row and a column for each
// country, named by its code. Scores have six decimals; the cell of an
// undefined score is empty. It returns the error of w.
func (x *Matrix) WriteCSV(w io.Writer) error {
	x = orNone(x)
	header := append([]string{x.similarity.String()}, each(x.states, Country.String)...)
	return sheet.WriteTable(writing(w), header, slices.Values(x.states), func(a Country, row []string) []string {
		row = append(row, a.String())
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

// BinaryCode returns the code of v in the R package pscl, for the default of
// its class rollcall: 1 yes, 0 no, NA missing, 9 not in the legislature. An
// abstention is also missing, because the model has two choices. W-NOMINATE and
// other programs for this class accept the same codes. If v is 0, it returns 9
// for a country that was not a member, and otherwise "", which R reads as
// missing. Pass BinaryCode to [History.WriteVotes].
func BinaryCode(v Vote, member bool) string { return voteCode(v, member, "1", "0", "NA", "NA") }

// OrdinalCode returns the code of v in Voeten's data on the General Assembly,
// which are the basis of ordinal models of ideal points (Bailey, Strezhnev and
// Voeten, Journal of Conflict Resolution 61(2), 2017): 1 yes, 2 abstain, 3 no,
// 8 absent, 9 not a member. If v is 0, it returns 9 for a country that was not
// a member, and otherwise "". Pass OrdinalCode to [History.WriteVotes].
func OrdinalCode(v Vote, member bool) string { return voteCode(v, member, "1", "3", "2", "8") }

func voteCode(v Vote, member bool, codes ...string) string {
	switch {
	case v != 0:
		return codes[min(v, NotVoting)-1]
	case !member:
		return "9"
	}
	return ""
}

// WriteVotes writes the votes of h as a table for programs that estimate ideal
// points; this package does not estimate them. The table has a row for each
// country, named by its code, and a column for each vote, named by its symbol
// or else its date. If a name occurs again, " #2" is added, and so on.
// WriteVotes returns the error of w.
//
// The function code returns the content of a cell, as [BinaryCode] and
// [OrdinalCode] do. If the vote does not list the country, v is 0. The
// argument member is false if the country is known not to have been a member
// of the body on the date of the vote. If code is nil, a cell has the text form
// of the vote.
func (h History) WriteVotes(w io.Writer, code func(v Vote, member bool) string) error {
	if code == nil {
		code = func(v Vote, _ bool) string { return v.String() }
	}
	header := append(make([]string, 0, 1+h.Len()), "state")
	seen := map[string]int{}
	members := make([]CountrySet, 0, h.Len())
	for i := range h.view.All() {
		l := &h.votes.labels[i]
		members = append(members, l.body.Members(l.date))
		name := cmp.Or(l.symbol.String(), l.date.String())
		if seen[name]++; seen[name] > 1 {
			name += " #" + strconv.Itoa(seen[name])
		}
		header = append(header, name)
	}
	return sheet.WriteTable(writing(w), header, h.states.All(), func(c Country, row []string) []string {
		row = append(row, c.String())
		for i := range h.view.All() {
			of := &members[len(row)-1]
			row = append(row, code(Vote(h.votes.ballots.Roll(i).Vote(c.index)), of.IsZero() || of.Has(c)))
		}
		return row
	})
}
