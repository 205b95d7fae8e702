package plenary

import (
	"io"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/svg"
	"golang.org/x/text/language"
)

// Heatmap draws a [Matrix]: for every two countries a field, the darker the
// more alike they vote. The colours go from light to dark, so that they keep
// their order in grey and for those who see few colours; a legend has their
// numbers. Two countries without a score are hatched.
//
// Up to 30 countries have a field each with its score, in the field if there is
// room and for programs that show what is under the pointer. With more of
// them, equal fields side by side are drawn as one, so that 200 countries make
// a picture of some 200 kilobytes at most; names stand beside the rows where
// they can be read, and groups otherwise.
//
// The zero Heatmap is in English, has the names of the day of the tables in
// their alphabetical order and no groups.
type Heatmap struct {
	// Language is that of names and words; one that is not Dutch means English.
	Language language.Tag
	// Title stands above the picture; without one it says what is measured.
	Title string
	// Groups puts the countries together by group, in this order, those of none
	// last; a country that several have stands in the first.
	Groups []Group
	// States are the countries to show, in this order within a group; those that
	// the matrix does not have are hatched. Without any it is all of the matrix,
	// by name.
	States []Country
	// On is the day of the names and of the groups. A picture of many votes is
	// no record of one day: the zero Date means the names and the groups of the
	// day of the tables.
	On Date
	// Width is that of the picture, in units of which letters are eleven or
	// twelve high. Zero, or less, is as wide as the countries need and 1000 at
	// most, unless they are more than 190; 480 is read well on a telephone.
	Width int
}

// WriteSVG writes the picture of a matrix as SVG. The same matrix gives the
// same bytes. It returns the error of w.
func (h Heatmap) WriteSVG(w io.Writer, x *Matrix) error {
	if x == nil {
		x = new(Matrix)
	}
	h.On = h.On.orTables()
	d := heatmapDrawing{Heatmap: h, prose: prose{naming: Naming{Language: h.Language}}.on(h.On), matrix: x}
	d.order()
	d.measure()
	_, err := w.Write(d.draw())
	return err
}

const (
	heatmapMargin = 32
	heatmapSmall  = 30 // countries that have a field each
	heatmapGap    = 6  // between groups
	heatmapLight  = 5  // colours on which dark letters are read
)

type heatmapDrawing struct {
	Heatmap
	prose
	svg.Picture
	matrix *Matrix
	states []Country
	groups []heatmapGroup
	scale  scale
	any    bool // some two have a score
	none   bool // some two have none
	most   Pair
	least  Pair
	// label is the width of the names, cell that of a field.
	label, cell, width int
	left, top          int // of the fields
}

// heatmapGroup is which of the countries are together, from one place up to
// another.
type heatmapGroup struct {
	name, short string
	from, to    int
}

// order puts the countries in order.
func (d *heatmapDrawing) order() {
	states := slices.Clone(d.States)
	if len(states) == 0 {
		states = slices.Collect(d.matrix.States())
		d.naming.Sort(states)
	}
	var seen CountrySet
	states = slices.DeleteFunc(states, func(c Country) bool {
		again := c.IsZero() || seen.Has(c)
		seen = seen.With(c)
		return again
	})
	add := func(name, short string, members CountrySet) {
		from := len(d.states)
		for _, c := range states {
			if members.Has(c) {
				d.states = append(d.states, c)
			}
		}
		if len(d.states) > from {
			d.groups = append(d.groups, heatmapGroup{upperFirst(name), short, from, len(d.states)})
		}
	}
	rest := SetOf(states...)
	for _, g := range d.Groups {
		members := g.Members(d.On)
		add(g.Name(d.Language, d.On), g.Abbreviation(d.Language, d.On), members.Intersect(rest))
		rest = rest.Minus(members)
	}
	name := ""
	if len(d.groups) > 0 {
		name = d.say("heatmap.others")
	}
	add(name, name, rest)
}

// onScale returns a score on a scale as it is written with a number of decimals,
// up to four, so that a colour never contradicts the number on it.
func onScale(s Score, decimals int) int {
	v, _ := s.Value()
	text := strconv.AppendFloat(make([]byte, 0, 32), max(-100, min(v, 100)), 'f', decimals, 64)
	n := 0
	for _, c := range text {
		if '0' <= c && c <= '9' {
			n = 10*n + int(c-'0')
		}
	}
	for ; decimals < 4; decimals++ {
		n *= 10
	}
	if text[0] == '-' {
		return -n
	}
	return n
}

// measure finds the scale and the sizes.
func (d *heatmapDrawing) measure() {
	lo, hi := 0, scaleOne
	for i, a := range d.states {
		for _, b := range d.states[:i] {
			s, shared := d.matrix.Score(a, b)
			if !s.IsDefined() {
				d.none = true
				continue
			}
			n := onScale(s, 2)
			if !d.any || s.Compare(d.least.Score) < 0 {
				d.least, lo = Pair{b, a, s, shared}, n
			}
			if !d.any || s.Compare(d.most.Score) > 0 {
				d.most, hi = Pair{b, a, s, shared}, n
			}
			d.any = true
		}
	}
	d.scale = scaleOf(lo, hi, len(heatmapColours))
	n := max(1, len(d.states))
	for _, c := range d.states {
		d.label = max(d.label, svg.Width(d.naming.Name(c), 11)+8)
	}
	d.label = max(60, min(d.label, 195))
	width := d.Width
	if width <= 0 {
		width = 1000
	}
	d.cell = max(4, min((width-2*heatmapMargin-d.label-heatmapGap*len(d.groups))/n, 28))
	if !d.small() {
		d.cell &^= 1 // so that the middle of a row is a whole number
	}
	if d.Width <= 0 {
		width = 0
	}
	d.width = max(width, 480, 2*heatmapMargin+d.label+d.at(n))
	d.left = heatmapMargin + d.label
}

func (d *heatmapDrawing) small() bool { return len(d.states) <= heatmapSmall }

// at returns where the row or the column of a country begins.
func (d *heatmapDrawing) at(i int) int {
	gaps := 0
	for _, g := range d.groups {
		if i >= g.to && g.to < len(d.states) {
			gaps++
		}
	}
	return i*d.cell + gaps*heatmapGap
}

func (d *heatmapDrawing) pair(p Pair) string {
	return d.say("heatmap.pair", "first", d.naming.Name(p.A), "second", d.naming.Name(p.B), "score", d.score(p.Score), "votes", d.votesOf(p.Shared))
}
