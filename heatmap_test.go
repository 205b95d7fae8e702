package plenary_test

import (
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// madeUp returns a history of votes that were never held: some countries, each
// with a habit of its own, every thirty days.
func madeUp(votes int, states ...plenary.Country) plenary.History {
	var b plenary.HistoryBuilder
	day := plenary.MustParseDate("2001-01-10")
	choices := []plenary.Vote{plenary.Yes, plenary.Yes, plenary.Yes, plenary.Abstain, plenary.Yes, plenary.No, plenary.Abstain}
	for i := range votes {
		v := plenary.RecordedVote{Date: day, Body: plenary.MustParseBody("unga")}
		for k, c := range states {
			v.Votes = v.Votes.With(c, choices[i*(k+1)%(3+k%5)])
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
	small := madeUp(20, few()...).Matrix(plenary.HalfAgreement)
	large := madeUp(30, slices.Collect(plenary.NATO.Members(plenary.TablesDate()).Union(plenary.EU.Members(plenary.TablesDate())).All())...).Matrix(plenary.SAbsolute)
	draw := func(h plenary.Heatmap, x *plenary.Matrix) func(io.Writer) error {
		return func(w io.Writer) error { return h.WriteSVG(w, x) }
	}
	return map[string]func(io.Writer) error{
		"7.nl":       draw(plenary.Heatmap{Language: language.Dutch}, small),
		"order.en":   draw(plenary.Heatmap{Title: "In an order of the caller", States: append(few(), plenary.MustParseCountry("VAT"))}, small),
		"groups.en":  draw(plenary.Heatmap{Groups: []plenary.Group{plenary.EU, plenary.NATO}}, large),
		"narrow.nl":  draw(plenary.Heatmap{Language: language.Dutch, Width: 480, Groups: []plenary.Group{plenary.NATO}}, large),
		"nothing.nl": draw(plenary.Heatmap{Language: language.Dutch}, nil),
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

// legend reads the scores between the colours of a heatmap, in hundredths.
func legend(t *testing.T, root *element) (scores []int) {
	t.Helper()
	root.all(func(e *element) {
		if c := e.attr("class"); e.XMLName.Local == "text" && (c == "code" || c == "code first") && strings.Contains(e.Text, ".") {
			scores = append(scores, hundredths(t, e.Text))
		}
	})
	if !slices.IsSorted(scores) || len(scores) < 2 {
		t.Fatalf("the legend has %v", scores)
	}
	return scores
}

func hundredths(t *testing.T, s string) int {
	t.Helper()
	whole, fraction, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(strings.Replace(whole, "−", "-", 1) + (fraction + "00")[:2])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// between reports whether a score belongs to a colour.
func between(score int, legend []int, class string) bool {
	n, err := strconv.Atoi(strings.TrimPrefix(class, "c"))
	return err == nil && n+1 < len(legend) && legend[n] <= score && (score < legend[n+1] || n+2 == len(legend) && score == legend[n+1])
}

// TestHeatmapFields holds that every two countries have one field, with their
// score and in the colour that the legend has for it.
func TestHeatmapFields(t *testing.T) {
	states := append(few(), plenary.MustParseCountry("VAT"))
	x := madeUp(20, few()...).Matrix(plenary.HalfAgreement)
	root := parseSVG(t, drawn(t, func(w io.Writer) error { return plenary.Heatmap{States: append(states, states...)}.WriteSVG(w, x) }))
	scores := legend(t, root)
	found := map[string]string{}
	root.all(func(e *element) {
		if e.XMLName.Local != "g" || len(e.Nodes) == 0 || e.Nodes[0].XMLName.Local != "title" {
			return
		}
		if found[e.Nodes[0].Text] != "" {
			t.Errorf("%s stands twice", e.Nodes[0].Text)
		}
		found[e.Nodes[0].Text] = e.attr("class")
	})
	var none plenary.Naming
	for i, a := range states {
		for _, b := range states[:i] {
			s, shared := x.Score(a, b)
			score := "no score"
			if s.IsDefined() {
				score = s.Decimals(2)
			}
			title := fmt.Sprintf("%s – %s: %s (%d votes)", none.Name(b), none.Name(a), score, shared)
			class, ok := found[title]
			delete(found, title)
			switch {
			case !ok:
				t.Errorf("no field %q", title)
			case !s.IsDefined():
				if class != "undefined" {
					t.Errorf("%s is drawn as %s", title, class)
				}
			case !between(hundredths(t, score), scores, strings.TrimPrefix(class, "cell ")):
				t.Errorf("%s has the colour %s of %v", title, class, scores)
			}
		}
	}
	for title := range maps.Keys(found) {
		t.Errorf("there is also %s", title)
	}
}

var run = regexp.MustCompile(`m(-?\d+) (-?\d+)h(\d+)`)

// TestHeatmapRuns holds the same of many countries, whose fields are lines, and
// that the picture of all members is not large whatever their votes.
func TestHeatmapRuns(t *testing.T) {
	states := slices.Collect(plenary.UN.Members(plenary.TablesDate()).All())
	x := madeUp(97, states...).Matrix(plenary.CohenKappa)
	picture := drawn(t, func(w io.Writer) error { return plenary.Heatmap{States: states}.WriteSVG(w, x) })
	if len(picture) > 250_000 {
		t.Errorf("%d bytes", len(picture))
	}
	root := parseSVG(t, picture)
	scores := legend(t, root)
	cell := 0
	if _, rest, ok := strings.Cut(string(picture), "stroke-width:"); ok {
		number, _, _ := strings.Cut(rest, "}")
		cell, _ = strconv.Atoi(number)
	}
	if cell < 2 {
		t.Fatalf("fields of %d", cell)
	}
	fields := map[[2]int]string{}
	root.all(func(e *element) {
		class := e.attr("class")
		if e.XMLName.Local != "path" || class != "undefined" && !strings.HasPrefix(class, "run ") {
			return
		}
		px, py := 0, 0
		for _, m := range run.FindAllStringSubmatch(e.attr("d"), -1) {
			var n [3]int
			for i := range n {
				n[i], _ = strconv.Atoi(m[i+1])
			}
			px, py = px+n[0], py+n[1]
			for end := px + n[2]; px < end; px += cell {
				at := [2]int{py / cell, px / cell}
				if fields[at] != "" {
					t.Fatalf("%v is drawn twice", at)
				}
				fields[at] = strings.TrimPrefix(class, "run ")
			}
		}
	})
	for i, a := range states {
		for j, b := range states[:i] {
			s, _ := x.Score(a, b)
			class := fields[[2]int{i, j}]
			if !s.IsDefined() && class != "undefined" || s.IsDefined() && !between(hundredths(t, s.Decimals(2)), scores, class) {
				t.Fatalf("%s and %s, %s, have the colour %q of %v", a, b, s, class, scores)
			}
		}
	}
	if n := len(states) * (len(states) - 1) / 2; len(fields) != n {
		t.Errorf("%d fields, want %d", len(fields), n)
	}
}

// TestHeatmapLightness holds that the colours keep their order in grey.
func TestHeatmapLightness(t *testing.T) {
	x := madeUp(97, few()...).Matrix(plenary.IdenticalVotes)
	picture := string(drawn(t, func(w io.Writer) error { return plenary.Heatmap{}.WriteSVG(w, x) }))
	last, n := 256_000, 0
	for _, m := range regexp.MustCompile(`\.c(\d+) rect\{fill:#(..)(..)(..)\}`).FindAllStringSubmatch(picture, -1) {
		lightness := 0
		for i, weight := range []int{299, 587, 114} {
			v, err := strconv.ParseInt(m[i+2], 16, 32)
			if err != nil {
				t.Fatal(err)
			}
			lightness += weight * int(v)
		}
		if lightness > last-12_000 {
			t.Errorf("colour %s is hardly darker than the one before: %d, %d", m[1], lightness, last)
		}
		last, n = lightness, n+1
	}
	if n < 3 {
		t.Errorf("%d colours", n)
	}
}

func FuzzHeatmap(f *testing.F) {
	f.Add("Title", uint8(3), uint8(5), 0, uint8(17))
	f.Add("]]><&\x00\xff", uint8(40), uint8(1), 480, uint8(0))
	f.Add("", uint8(0), uint8(0), -1, uint8(99))
	f.Fuzz(func(t *testing.T, title string, countries, votes uint8, width int, group uint8) {
		all := slices.Collect(plenary.Countries())
		x := madeUp(int(votes), all[:countries]...).Matrix(plenary.Similarity(votes % 10))
		h := plenary.Heatmap{Title: title, Width: min(width, 5000), Groups: []plenary.Group{plenary.Group(group), plenary.EU}}
		picture := drawn(t, func(w io.Writer) error { return h.WriteSVG(w, x) })
		parseSVG(t, picture)
		if string(picture) != string(drawn(t, func(w io.Writer) error { return h.WriteSVG(w, x) })) {
			t.Error("two pictures of the same differ")
		}
	})
}
