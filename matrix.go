package plenary

import (
	"cmp"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/sheet"
)

// Matrix is how alike every two countries of a history vote. It does not
// change, and is safe for concurrent use. The zero Matrix has no countries.
type Matrix struct {
	similarity Similarity
	states     []Country
	cells      ballots.Matrix
}

// Matrix measures every two of the countries that voted yes, no or abstain in
// one of the votes of h.
func (h History) Matrix(m Similarity) *Matrix {
	x := &Matrix{similarity: m}
	if h.Len() == 0 {
		return x
	}
	x.cells = h.votes.ballots.Matrix(h.view, ballots.Similarity(m), &h.states.bits)
	x.states = each(x.cells.Countries, func(c uint16) Country { return Country{c} })
	return x
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
	c := x.cells.Cell(a.index, b.index)
	return Score{c.Value, c.Defined}, c.Shared
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
func (x *Matrix) MostAlike(shared int) []Pair { return x.pairs(x.cells.Ranks(shared, -1)) }

// LeastAlike is [Matrix.MostAlike] from the other end: the least alike first.
func (x *Matrix) LeastAlike(shared int) []Pair { return x.pairs(x.cells.Ranks(shared, +1)) }

// Nearest returns the countries that share at least a number of votes with c
// and have a score with it, the most alike first; A is c. Without such a
// number, a country that cast a handful of votes may well come first.
func (x *Matrix) Nearest(c Country, shared int) []Pair {
	return x.pairs(x.cells.RanksWith(c.index, shared, -1))
}

// Farthest is [Matrix.Nearest] from the other end: the least alike first.
func (x *Matrix) Farthest(c Country, shared int) []Pair {
	return x.pairs(x.cells.RanksWith(c.index, shared, +1))
}

func (x *Matrix) pairs(ranks []ballots.Rank) []Pair {
	return each(ranks, func(r ballots.Rank) Pair {
		return Pair{x.states[r.A], x.states[r.B], Score{r.Value, true}, int(r.Shared)}
	})
}

// WriteCSV writes the matrix as a table with a header: a row and a column for
// each country, under its code. Scores have six decimals; a cell without a
// score is empty.
func (x *Matrix) WriteCSV(to io.Writer) error {
	header := append([]string{x.similarity.String()}, each(x.states, Country.Code)...)
	return sheet.WriteTable(to, header, x.States(), func(a Country, row []string) []string {
		row = append(row, a.Code())
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

// WriteVotes writes the votes as the table that programs for ideal points
// read: a row for each country, under its code, and a column for each vote. A
// column is named after its symbol, or else its day; the second of the same
// name has " #2" after it. This package estimates no ideal points itself.
func (h History) WriteVotes(to io.Writer, codes VoteCodes) error {
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
	texts := [...]string{
		codes.NotListed, Yes: codes.Yes, No: codes.No, Abstain: codes.Abstain,
		NotVoting: codes.NotVoting, Present: codes.NotVoting, Absent: codes.NotVoting, Pending: codes.NotVoting,
	}
	return sheet.WriteTable(to, header, h.states.All(), func(c Country, row []string) []string {
		row = append(row, c.Code())
		for i := range h.view.All() {
			vote, of := h.votes.ballots.Roll(i).Vote(c.index), &members[len(row)-1]
			text := texts[vote]
			if vote == 0 && !of.IsEmpty() && !of.Has(c) {
				text = codes.NotAMember
			}
			row = append(row, text)
		}
		return row
	})
}
