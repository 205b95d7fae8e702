package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

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
// The zero Heatmap is in English, has today's names in their alphabetical order
// and no groups.
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
	// On is the day of the names and of the groups; zero is today.
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
	d := heatmapDrawing{Heatmap: h, prose: prose{Naming{Language: h.Language}}.on(h.On), matrix: x}
	d.order()
	d.measure()
	_, err := w.Write(d.draw())
	return err
}

// heatmapColours go from light to dark in even steps of lightness, from yellow
// by green to blue.
var heatmapColours = [...]string{
	"#f6f2d8", "#e6e6b4", "#cad99c", "#9fc998", "#71b39b", "#48989c", "#317894", "#295886", "#27386f", "#231c4d",
}

const (
	heatmapMargin = 32
	heatmapSmall  = 30 // countries that have a field each
	heatmapGap    = 6  // between groups
	heatmapLight  = 5  // colours on which dark letters are read
)

const heatmapStyle = `
.plenary-heatmap{font-family:` + svg.Family + `;font-size:11px;fill:#1c2126}
.plenary-heatmap .background{fill:#fff}
.plenary-heatmap .title{font-size:20px;font-weight:700}
.plenary-heatmap .sub{font-size:12px;fill:#545c64}
.plenary-heatmap .group{font-weight:700}
.plenary-heatmap .end{text-anchor:end}
.plenary-heatmap .mid{text-anchor:middle}
.plenary-heatmap .code{font-size:9px;fill:#545c64;text-anchor:middle}
.plenary-heatmap .first{text-anchor:start}
.plenary-heatmap .cell text{font-size:9px;text-anchor:middle}
.plenary-heatmap .undefined rect{fill:#fff;stroke:#a9b0b7}
.plenary-heatmap .undefined path{fill:none;stroke:#a9b0b7}
.plenary-heatmap .runs{fill:none;shape-rendering:crispEdges}
.plenary-heatmap .runs .undefined{stroke:#a9b0b7;stroke-dasharray:1 1}
`

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

func (d *heatmapDrawing) draw() []byte {
	title, measure := cmp.Or(d.Heatmap.Title, d.say("heatmap.title")), d.say("heatmap.similarity."+cmp.Or(d.matrix.Similarity().String(), "none"))
	room := d.width - 2*heatmapMargin
	y := paragraph(&d.Picture, "title", 20, title, heatmapMargin, heatmapMargin-8, room, 3)
	y = paragraph(&d.Picture, "sub", 12, upperFirst(measure), heatmapMargin, y+2, room, 2)
	desc := d.say("heatmap.empty")
	if d.any {
		desc = d.say("heatmap.desc", "measure", upperFirst(measure), "number", strconv.Itoa(len(d.states)), "most", d.pair(d.most), "least", d.pair(d.least))
		y = d.legend(y + 14)
	} else {
		y = paragraph(&d.Picture, "", 12, desc, heatmapMargin, y+8, room, 2)
	}
	d.top = y + 20
	d.names()
	if d.small() {
		d.cells()
	} else {
		d.runs()
	}
	var style strings.Builder
	style.WriteString(heatmapStyle)
	for i := range d.scale.steps() {
		c := d.colour(i)
		at := ".plenary-heatmap .c" + strconv.Itoa(i)
		style.WriteString(at + " rect{fill:" + heatmapColours[c] + "}\n" + at + ".run{stroke:" + heatmapColours[c] + "}\n")
		if c >= heatmapLight {
			style.WriteString(at + " text{fill:#fff}\n")
		}
	}
	style.WriteString(".plenary-heatmap .runs path{stroke-width:" + strconv.Itoa(d.cell) + "}\n")
	return d.Document(svg.Head{
		Width: d.width, Height: d.top + d.at(len(d.states)) + heatmapMargin, Lang: d.languageCode(), Class: "plenary-heatmap",
		Title: title, Desc: desc, Style: style.String(),
	})
}

// colour returns which of the colours a step of the scale has.
func (d *heatmapDrawing) colour(step int) int {
	if n := d.scale.steps(); n > 1 {
		return step * (len(heatmapColours) - 1) / (n - 1)
	}
	return len(heatmapColours) / 2
}

func (d *heatmapDrawing) pair(p Pair) string {
	return d.say("heatmap.pair", "first", d.naming.Name(p.A), "second", d.naming.Name(p.B), "score", d.score(p.Score), "votes", d.votesOf(p.Shared))
}

// legend draws the colours with the scores between them.
func (d *heatmapDrawing) legend(y int) int {
	const wide, high = 36, 12
	n := d.scale.steps()
	for i := range n {
		d.Open("c" + strconv.Itoa(i))
		d.Rect("", heatmapMargin+i*wide, y, wide, high)
		d.Close()
	}
	for i := range n + 1 {
		class := "code"
		if i == 0 {
			class = "code first"
		}
		d.Text(class, heatmapMargin+i*wide, y+high+11, d.scale.label(d.prose, d.scale.lo+i*d.scale.step))
	}
	if !d.none {
		return y + high + 12
	}
	x := heatmapMargin + n*wide + 24
	word := d.say("heatmap.undefined")
	if x+high+6+svg.Width(word, 11) > d.width-heatmapMargin {
		x, y = heatmapMargin, y+high+18
	}
	d.Open("undefined")
	d.undefined(x, y, high)
	d.Text("", x+high+6, y+high-2, word)
	d.Close()
	return y + high + 12
}

// undefined draws a hatched field.
func (d *heatmapDrawing) undefined(x, y, size int) {
	d.Rect("", x, y, size, size)
	s := strconv.Itoa(size)
	d.Path("", x, y+size, "l"+s+"-"+s)
}

// names writes the names or the groups beside the rows.
func (d *heatmapDrawing) names() {
	by := 1
	if d.cell < 10 {
		by = 12/d.cell + 1
	}
	if by > 1 && len(d.groups) > 1 {
		d.groupNames()
		return
	}
	for i := 0; i < len(d.states); i += by {
		y := d.top + d.at(i) + d.cell/2 + 4
		d.Text("end", d.left-6, y, svg.Fit(d.naming.Name(d.states[i]), 11, d.label-6))
	}
}

func (d *heatmapDrawing) groupNames() {
	for _, g := range d.groups {
		high := d.at(g.to-1) + d.cell - d.at(g.from)
		lines := svg.Wrap(g.name, 12, d.label-6, max(1, min(high/14, 4)))
		if strings.HasSuffix(lines[len(lines)-1], "…") {
			lines = []string{svg.Fit(g.short, 12, d.label-6)}
		}
		y := d.top + d.at(g.from) + high/2 - len(lines)*7 + 10
		for _, line := range lines {
			d.Text("group end", d.left-8, y, line)
			y += 14
		}
		// Below, at the foot of the columns, the abbreviation alone.
		if svg.Width(g.short, 12) <= high+heatmapGap {
			d.Text("group mid", d.left+d.at(g.from)+high/2, d.top+d.at(len(d.states))+14, g.short)
		}
	}
}

// cells draws a field for every two countries, and their codes between.
func (d *heatmapDrawing) cells() {
	for i, a := range d.states {
		x, y := d.left+d.at(i), d.top+d.at(i)
		if d.cell >= 24 {
			d.Text("code", x+d.cell/2, y+d.cell/2+3, a.Code())
		}
		for j, b := range d.states[:i] {
			s, shared := d.matrix.Score(a, b)
			class := "undefined"
			if s.IsDefined() {
				class = "cell c" + strconv.Itoa(d.scale.class(onScale(s, 2)))
			}
			d.Open(class)
			d.Picture.Title(d.pair(Pair{b, a, s, shared}))
			x := d.left + d.at(j)
			if !s.IsDefined() {
				d.undefined(x+1, y+1, d.cell-2)
			} else {
				d.Rect("", x, y, d.cell-1, d.cell-1)
			}
			if s.IsDefined() && d.cell >= 24 {
				d.Text("", x+d.cell/2, y+d.cell/2+3, d.prose.score(s))
			}
			d.Close()
		}
	}
}

// runs draws the fields of each colour as one path, those that are equal side
// by side as one line.
func (d *heatmapDrawing) runs() {
	undefined := d.scale.steps()
	paths := make([]runPath, undefined+1)
	class := func(i, j int) int {
		s, _ := d.matrix.Score(d.states[i], d.states[j])
		if !s.IsDefined() {
			return undefined
		}
		return d.scale.class(onScale(s, 2))
	}
	for i := range d.states {
		for j := 0; j < i; {
			from, c := j, class(i, j)
			for j++; j < i && class(i, j) == c && d.at(j)-d.at(j-1) == d.cell; j++ {
			}
			paths[c].run(d.at(from), d.at(i)+d.cell/2, d.at(j-1)+d.cell-d.at(from))
		}
	}
	d.Open("runs")
	for c := range paths {
		if paths[c].d.Len() == 0 {
			continue
		}
		class := "undefined"
		if c < undefined {
			class = "run c" + strconv.Itoa(c)
		}
		d.Path(class, d.left, d.top, paths[c].d.String())
	}
	d.Close()
}

// runPath is a path of horizontal lines.
type runPath struct {
	d    strings.Builder
	x, y int // where it is
}

func (p *runPath) run(x, y, length int) {
	p.d.WriteString("m" + strconv.Itoa(x-p.x) + " " + strconv.Itoa(y-p.y) + "h" + strconv.Itoa(length))
	p.x, p.y = x+length, y
}
