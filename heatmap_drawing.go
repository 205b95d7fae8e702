package plenary

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
)

// heatmapColours go from light to dark in even steps of lightness, from yellow
// by green to blue.
var heatmapColours = [...]string{
	"#f6f2d8", "#e6e6b4", "#cad99c", "#9fc998", "#71b39b", "#48989c", "#317894", "#295886", "#27386f", "#231c4d",
}

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
