package picture_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/picture"
)

// heatmapOf makes up the scores of some rows: one in ten has none.
func heatmapOf(rows int, groups ...picture.Group) picture.Heatmap {
	rnd := rand.New(rand.NewPCG(1, 2))
	h := picture.Heatmap{Undefined: "no score", Point: ".", Groups: groups}
	if groups == nil && rows > 0 {
		h.Groups = []picture.Group{{To: rows}}
	}
	for i := range rows {
		h.Rows = append(h.Rows, picture.Row{Name: "Row " + strconv.Itoa(i), Code: "C" + strconv.Itoa(i)})
		for range i {
			score := picture.Score(rnd.IntN(150)-50) * 100
			if rnd.IntN(10) == 0 {
				score = picture.None
			}
			h.Scores = append(h.Scores, score)
		}
	}
	h.Label = func(row, before int) string { return fmt.Sprint(row, " ", before) }
	return h
}

// legend reads the scores between the colours of a heatmap.
func legend(t *testing.T, shapes []shape) (scores []picture.Score) {
	t.Helper()
	for _, s := range shapes {
		if strings.HasPrefix(s.class, "code") && strings.Contains(s.text, ".") {
			scores = append(scores, hundredths(t, s.text))
		}
	}
	if len(scores) < 2 {
		t.Fatalf("the legend has %v", scores)
	}
	for i := range scores[1:] {
		if scores[i+1]-scores[i] != scores[1]-scores[0] {
			t.Fatalf("the legend has %v", scores)
		}
	}
	return scores
}

// has reports whether a score belongs to a class by the legend.
func has(legend []picture.Score, class string, score picture.Score) bool {
	if score == picture.None {
		return class == "undefined"
	}
	n, err := strconv.Atoi(strings.TrimPrefix(class, "c"))
	return err == nil && n+1 < len(legend) && legend[n] <= score && (score < legend[n+1] || n+2 == len(legend) && score == legend[n+1])
}

// TestHeatmapFields holds that every two of a few rows have one field, in the
// colour that the legend has for their score, which stands on it.
func TestHeatmapFields(t *testing.T) {
	h := heatmapOf(9, picture.Group{From: 0, To: 4}, picture.Group{From: 4, To: 9})
	shapes := shapesOf(t, h.SVG())
	scores := legend(t, shapes)
	class, text := map[string]string{}, map[string]string{}
	for _, s := range shapes {
		switch {
		case s.title == "":
		case s.name == "rect":
			if class[s.title] != "" {
				t.Errorf("%s is drawn twice", s.title)
			}
			class[s.title] = strings.TrimPrefix(s.groups[0], "cell ")
		case s.name == "text":
			text[s.title] = s.text
		}
	}
	k := 0
	for i := range h.Rows {
		for j := range i {
			label, score := h.Label(i, j), h.Scores[k]
			if !has(scores, class[label], score) {
				t.Errorf("%s with %d has the class %q of %v", label, score, class[label], scores)
			}
			if got := text[label]; score == picture.None && got != "" || score != picture.None && hundredths(t, got) != score {
				t.Errorf("on %s with %d stands %q", label, score, got)
			}
			k++
		}
	}
	if len(class) != k {
		t.Errorf("%d fields, want %d", len(class), k)
	}
}

var run = regexp.MustCompile(`m(-?\d+) (-?\d+)h(\d+)`)

// TestHeatmapRuns holds the same of many rows, whose fields are lines: between
// two groups is a gap. The picture is not large whatever the scores.
func TestHeatmapRuns(t *testing.T) {
	const cut = 80
	h := heatmapOf(193, picture.Group{Name: "First", Short: "1", From: 0, To: cut}, picture.Group{Name: "Second", Short: "2", From: cut, To: 193})
	doc := h.SVG()
	if len(doc) > 250_000 {
		t.Errorf("%d bytes", len(doc))
	}
	shapes := shapesOf(t, doc)
	scores := legend(t, shapes)
	_, style, _ := strings.Cut(string(doc), ".runs path{stroke-width:")
	number, _, _ := strings.Cut(style, "}")
	cell, err := strconv.Atoi(number)
	if err != nil || cell < 2 {
		t.Fatalf("fields of %q", number)
	}
	place := func(at int) int { // of a row, from where it begins
		if at >= cut*cell {
			at -= 6
		}
		return at / cell
	}
	fields := map[[2]int]string{}
	for _, s := range shapes {
		if s.name != "path" || !slices.Contains(s.groups, "runs") {
			continue
		}
		x, y := 0, 0
		for _, m := range run.FindAllStringSubmatch(s.d, -1) {
			var n [3]int
			for i := range n {
				n[i], _ = strconv.Atoi(m[i+1])
			}
			x, y = x+n[0], y+n[1]
			for end := x + n[2]; x < end; x += cell {
				at := [2]int{place(y), place(x)}
				if fields[at] != "" {
					t.Fatalf("%v is drawn twice", at)
				}
				fields[at] = strings.TrimPrefix(s.class, "run ")
			}
		}
	}
	k := 0
	for i := range h.Rows {
		for j := range i {
			if class := fields[[2]int{i, j}]; !has(scores, class, h.Scores[k]) {
				t.Fatalf("%d and %d with %d have the class %q of %v", i, j, h.Scores[k], class, scores)
			}
			k++
		}
	}
	if len(fields) != k {
		t.Errorf("%d fields, want %d", len(fields), k)
	}
}

// TestHeatmapNames holds what stands beside the rows: the names where they can
// be read, and else the groups.
func TestHeatmapNames(t *testing.T) {
	two := func(rows int) []picture.Group {
		return []picture.Group{{"First", "1ST", 0, rows - 1}, {"A group of a single row with a name that is long", "2ND", rows - 1, rows}}
	}
	for _, c := range []struct {
		name          string
		h             picture.Heatmap
		names         int
		groups, below []string
	}{
		{"few", heatmapOf(9), 9, nil, nil},
		{"few in groups", heatmapOf(9, two(9)...), 9, nil, nil},
		{"many", heatmapOf(193), 49, nil, nil}, // every fourth
		{"many in groups", heatmapOf(193, two(193)...), 0, []string{"First", "2ND"}, []string{"1ST"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			shapes := shapesOf(t, c.h.SVG())
			if names := textsOf(shapes, "end"); len(names) != c.names {
				t.Errorf("%d names, want %d", len(names), c.names)
			}
			if groups := textsOf(shapes, "group end"); !slices.Equal(groups, c.groups) {
				t.Errorf("groups %q, want %q", groups, c.groups)
			}
			if below := textsOf(shapes, "group mid"); !slices.Equal(below, c.below) {
				t.Errorf("below stand %q, want %q", below, c.below)
			}
		})
	}
}

// TestHeatmapWidth holds that a picture is as wide as it is asked to be, or as
// its rows need.
func TestHeatmapWidth(t *testing.T) {
	for _, c := range []struct{ rows, width, want int }{
		{0, 0, 480}, {3, 0, 480}, {3, 700, 700}, {30, 0, 964}, {100, 0, 924}, {193, 0, 896}, {193, -5, 896}, {193, 480, 896}, {400, 0, 1724},
	} {
		h := heatmapOf(c.rows)
		h.Width = c.width
		if shapes := shapesOf(t, h.SVG()); shapes[0].w != c.want {
			t.Errorf("%d rows at %d are %d wide, want %d", c.rows, c.width, shapes[0].w, c.want)
		}
	}
}

// TestHeatmapLegend holds that the legend has the hatched field only where there
// is one, and that it stands below the colours if there is no room beside them.
func TestHeatmapLegend(t *testing.T) {
	h := heatmapOf(9)
	for _, c := range []struct {
		name, word string
		none       bool
		below      int
	}{
		{"none", "no score", false, 0},
		{"beside", "no score", true, 0},
		{"below", strings.Repeat("no score ", 9), true, 30},
	} {
		t.Run(c.name, func(t *testing.T) {
			h.Undefined = c.word
			for i := range h.Scores {
				h.Scores[i] = picture.Score(i) * 200
			}
			if c.none {
				h.Scores[3] = picture.None
			}
			shapes := shapesOf(t, h.SVG())
			legend(t, shapes)
			var y []int
			for _, s := range shapes {
				if s.name == "rect" && s.h == 12 {
					y = append(y, s.y)
				}
			}
			if hatched := slices.Contains(textsOf(shapes, ""), c.word); hatched != c.none || y[len(y)-1]-y[0] != c.below {
				t.Errorf("hatched %t, %d below the colours", hatched, y[len(y)-1]-y[0])
			}
		})
	}
}

// TestHeatmapLightness holds that the colours keep their order in grey.
func TestHeatmapLightness(t *testing.T) {
	colour := regexp.MustCompile(`\.c(\d+) rect\{fill:#(..)(..)(..)\}`)
	for _, highest := range []picture.Score{100, 300, 500, 900, 1000} {
		doc := picture.Heatmap{Rows: make([]picture.Row, 3), Groups: []picture.Group{{To: 3}}, Scores: []picture.Score{0, highest, highest / 2}, Label: func(int, int) string { return "" }}.SVG()
		last, n := 256_000, 0
		for _, m := range colour.FindAllStringSubmatch(string(doc), -1) {
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
		if want := int(highest / 100); n != want {
			t.Errorf("%d colours for scores up to %d, want %d", n, highest, want)
		}
	}
}
