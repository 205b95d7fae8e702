package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/picture"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// Heatmap draws the matrix x with a field for every two countries: the darker
// the field, the more alike they vote. The colours run from light to dark, in
// grey and for the colour-blind too; a legend gives their values. The field of
// two countries without a score is hatched. If x is nil, the picture has no
// countries.
//
// The argument states lists the countries to show, in this order within each of
// the Groups. Countries that are not in x are hatched. Without states, all
// countries of x are shown, ordered by name. The names and the members of the
// groups are those on the date of the last vote in the matrix, or on
// [TablesDate] if no vote has a date.
//
// With up to 30 countries, each field shows its score, if there is room, and
// has a tooltip. With more countries, adjacent equal fields are drawn as one,
// which limits a picture of 200 countries to about 200 kilobytes. Rows have the
// names of countries if these are legible, and otherwise the names of groups.
// If Width is 0, the picture is as wide as the countries need; with up to 190
// countries, this is at most 1000.
func (pic Picture) Heatmap(w io.Writer, x *Matrix, states ...Country) error {
	if err := areGroups(pic.Groups); err != nil {
		return err
	}
	x = orNone(x)
	on := x.on.orTables()
	d := heatmapRows{Picture: pic, prose: proseIn(Naming{Language: pic.Language}).on(on), on: on, matrix: x}
	d.order(states)
	_, err := writing(w).Write(d.rows().SVG())
	return err
}

// heatmapRows is a heatmap whose rows are being composed.
type heatmapRows struct {
	Picture
	prose
	on     Date
	matrix *Matrix
	states []Country
	groups []picture.Group
}

// order sets the order of the countries.
func (d *heatmapRows) order(states []Country) {
	if len(states) == 0 {
		states = slices.Clone(orNone(d.matrix).states)
		slices.SortFunc(states, d.naming.Compare)
	}
	for g, members := range divide(d.Groups, d.on, SetOf(states...)) {
		group := picture.Group{Name: phrase.Capital(g.NameOn(d.Language, d.on)), Short: g.AbbreviationOn(d.Language, d.on), From: len(d.states)}
		if g == "" && len(d.groups) > 0 {
			group.Short = d.say(phrase.HeatmapOthers)
			group.Name = phrase.Capital(group.Short)
		}
		for _, c := range states {
			if members.Has(c) {
				d.states = append(d.states, c)
				members = members.without(c) // the states may have it twice
			}
		}
		group.To = len(d.states)
		d.groups = append(d.groups, group)
	}
}

// rows returns the heatmap for drawing.
func (d *heatmapRows) rows() picture.Heatmap {
	n := len(d.states)
	h := picture.Heatmap{
		Head:    picture.Head{Lang: table.LanguageCodes[d.language], Title: cmp.Or(plain.Line(d.Title), d.say(phrase.HeatmapTitle))},
		Measure: phrase.Capital(d.say(phrase.HeatmapSimilarity(d.matrix.similarity))),
		Empty:   d.say(phrase.HeatmapEmpty), Undefined: d.say(phrase.HeatmapUndefined), Point: d.say(phrase.Decimal), Groups: d.groups, Label: d.pair, Width: d.Width,
		Rows: make([]picture.Row, n), Scores: make([]picture.Score, 0, n*(n-1)/2),
	}
	var low, high tied
	for i, a := range d.states {
		h.Rows[i] = picture.Row{Name: d.naming.Name(a), Code: a.String()}
		for _, b := range d.states[:i] {
			s, _ := d.matrix.Score(a, b)
			h.Scores = append(h.Scores, onScale(s, 2))
			if s.IsValid() {
				low.add(s, s.Compare(low.score), a, b)
				high.add(s, high.score.Compare(s), a, b)
			}
		}
	}
	h.Desc = h.Empty
	if low.pairs > 0 {
		h.Desc = d.say(phrase.HeatmapDesc, "measure", h.Measure, "number", strconv.Itoa(n), "most", d.tied(high), "least", d.tied(low))
	}
	return h
}

// pair returns the text of the field of two rows.
func (d *heatmapRows) pair(row, before int) string {
	return d.scored(d.states[before], d.states[row])
}

// tied is the number of pairs with the same score, and the first of them by
// code.
type tied struct {
	score Score
	pairs int
	a, b  Country
}

// add counts the pair of a and b if order says that its score is better than
// t.score or equal.
func (t *tied) add(s Score, order int, a, b Country) {
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	switch {
	case t.pairs == 0, order < 0:
		*t = tied{s, 1, a, b}
	case order == 0:
		if t.pairs++; cmp.Or(a.Compare(t.a), b.Compare(t.b)) < 0 {
			t.a, t.b = a, b
		}
	}
}

// tied returns the text for t.
func (d *heatmapRows) tied(t tied) string {
	if d.naming.Compare(t.a, t.b) > 0 {
		t.a, t.b = t.b, t.a
	}
	if t.pairs == 1 {
		return d.scored(t.a, t.b)
	}
	return d.say(phrase.HeatmapTied, "pair", d.scored(t.a, t.b), "number", strconv.Itoa(t.pairs))
}

// scored returns the text for the score of two countries.
func (d *heatmapRows) scored(a, b Country) string {
	s, shared := d.matrix.Score(a, b)
	return d.say(phrase.HeatmapPair, "first", d.naming.Name(a), "second", d.naming.Name(b), "score", d.score(s), "votes", d.votesOf(shared))
}

// onScale returns s for a picture, with the given number of decimals.
func onScale(s Score, decimals int) picture.Score {
	if v, ok := s.Float(); ok {
		return picture.ScoreOf(v, decimals)
	}
	return picture.None
}

// score returns s with two decimals.
func (p prose) score(s Score) string {
	if !s.IsValid() {
		return p.say(phrase.HeatmapUndefined)
	}
	return p.decimal(strings.Replace(s.Decimals(2), "-", "−", 1))
}

// votesOf returns a number of votes as text: "94 votes".
func (p prose) votesOf(n int) string {
	return p.say(phrase.HeatmapVotes(plural(n)), "number", strconv.Itoa(n))
}
