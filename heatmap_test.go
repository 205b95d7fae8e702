package plenary_test

import (
	"fmt"
	"io"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// madeUp returns a history of votes that were never held: some countries, each
// with a habit of its own, every thirty days.
func madeUp(from string, votes int, states ...plenary.Country) plenary.History {
	var b historyBuilder
	day := plenary.MustParseDate(from)
	choices := []plenary.Vote{plenary.Yes, plenary.Yes, plenary.Yes, plenary.Abstain, plenary.Yes, plenary.No, plenary.Abstain}
	for i := range votes {
		v := recordedVote{Date: day, Body: plenary.GeneralAssembly}
		for k, c := range states {
			v.Votes = v.Votes.With(plenary.SetOf(c), choices[i*(k+1)%(3+k%5)])
		}
		b.AddVote(v)
		day = day.AddDays(30)
	}
	return b.History()
}

// few are countries for a small picture.
func few() []plenary.Country {
	return slices.Collect(plenary.Benelux.Members(plenary.TablesDate()).Union(plenary.MustParseSet("USA", "VCT", "COD", "KOR")).All())
}

// heatmaps are the heatmaps that are kept in testdata.
func heatmaps() map[string]func(io.Writer) error {
	small := madeUp("2024-01-10", 20, few()...).Matrix(plenary.HalfAgreement)
	large := madeUp("2024-01-10", 30, slices.Collect(plenary.NATO.Members(plenary.TablesDate()).Union(plenary.EU.Members(plenary.TablesDate())).All())...).Matrix(plenary.SAbsolute)
	draw := func(p plenary.Picture, x *plenary.Matrix, states ...plenary.Country) func(io.Writer) error {
		return func(w io.Writer) error { return p.Heatmap(w, x, states...) }
	}
	return map[string]func(io.Writer) error{
		"7.nl":       draw(plenary.Picture{Language: language.Dutch}, small),
		"order.en":   draw(plenary.Picture{Title: "In an order of the caller"}, small, append(few(), plenary.MustParseCountry("VAT"))...),
		"groups.en":  draw(plenary.Picture{Groups: []plenary.Group{plenary.EU, plenary.NATO}}, large),
		"narrow.nl":  draw(plenary.Picture{Language: language.Dutch, Width: 480, Groups: []plenary.Group{plenary.NATO}}, large),
		"nothing.nl": draw(plenary.Picture{Language: language.Dutch}, nil),
	}
}

// TestHeatmapGolden compares the heatmaps with testdata/heatmap. After a change,
// look at them: -update writes them.
func TestHeatmapGolden(t *testing.T) {
	for name, write := range heatmaps() {
		t.Run(name, func(t *testing.T) {
			picture := drawn(t, write)
			parseSVG(t, picture)
			golden(t, "testdata/heatmap/"+name+".svg", string(picture))
		})
	}
}

// TestHeatmapFields holds that every two countries have one field, with their
// score on it, and that those without one are hatched.
func TestHeatmapFields(t *testing.T) {
	states := append(few(), plenary.MustParseCountry("VAT"))
	x := madeUp("2024-01-10", 20, few()...).Matrix(plenary.HalfAgreement)
	found := map[string]string{}
	parseSVG(t, drawn(t, func(w io.Writer) error { return plenary.Picture{}.Heatmap(w, x, append(states, states...)...) })).all(func(e *element) {
		if e.XMLName.Local != "g" || len(e.Nodes) == 0 || e.Nodes[0].XMLName.Local != "title" {
			return
		}
		title := e.Nodes[0].Text
		if found[title] != "" {
			t.Errorf("%s occurs twice", title)
		}
		found[title] = e.attr("class")
		if last := e.Nodes[len(e.Nodes)-1]; last.XMLName.Local == "text" {
			found[title] = last.Text
		}
	})
	want := map[string]string{}
	var none plenary.Naming
	for i, a := range states {
		for _, b := range states[:i] {
			s, shared := x.Score(a, b)
			score, field := "no score", "undefined"
			if s.IsValid() {
				score = s.Decimals(2)
				field = score
			}
			want[fmt.Sprintf("%s – %s: %s (%d votes)", none.Name(b), none.Name(a), score, shared)] = field
		}
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Error(diff)
	}
}

func FuzzHeatmap(f *testing.F) {
	f.Add("Title", uint8(3), uint8(5), 0, uint8(17))
	f.Add("]]><&\x00\xff", uint8(40), uint8(1), 480, uint8(0))
	f.Add("", uint8(0), uint8(0), -1, uint8(99))
	f.Fuzz(func(t *testing.T, title string, countries, votes uint8, width int, group uint8) {
		all := slices.Collect(plenary.Countries())
		x := madeUp("2001-01-10", int(votes), all[:countries]...).Matrix(plenary.Similarity(votes % 10))
		h := plenary.Picture{Title: title, Width: min(width, 5000), Groups: []plenary.Group{aGroup(int(group)), plenary.EU}}
		picture := drawn(t, func(w io.Writer) error { return h.Heatmap(w, x) })
		parseSVG(t, picture)
		if string(picture) != string(drawn(t, func(w io.Writer) error { return h.Heatmap(w, x) })) {
			t.Error("two pictures of the same differ")
		}
	})
}
