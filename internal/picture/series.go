package picture

import (
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/svg"
)

// Series has a bar for each vote on one matter over the years. From the bottom up,
// a bar has the votes in favour, abstaining and against. Below the bars are the
// votes of one country. The title is above the picture.
type Series struct {
	Head
	// Bars are in chronological order.
	Bars []Bar
	// Names are the names of the votes in the legend, by mark.
	Names map[Mark]string
	// Without is the name of a decision without a vote in the legend.
	Without string
	// Own names the country whose marks are below the bars. It is "" if there are
	// no marks.
	Own string
	// Notes are written at the bottom.
	Notes []string
	// Width is the width of the picture, from 360 to 4000. If it is 0 or less,
	// it is 960.
	Width int
}

// Bar is a vote.
type Bar struct {
	Year int // 0 if it is not known
	// Label is the text of the bar.
	Label string
	// Known says that all three numbers are known, and Without that there was
	// no vote.
	Known, Without   bool
	Yes, Abstain, No int
	// Mark is the vote of the country, or Unnamed if it is not on record.
	Mark Mark
}

// The colours can be distinguished in grey: medium, light and dark.
var seriesKind = kind{class: "plenary-series", margin: 28, letters: 11, style: `
.head{font-size:16px;font-weight:700}
.tick{fill:#545c64}
.end{text-anchor:end}
.mid{text-anchor:middle}
.grid{stroke:#e0e4e7}
.base{stroke:#737c85}
.yes{fill:#58a585}
.abstain{fill:#dfe4e8;stroke:#a9b0b7;stroke-width:1}
.no{fill:#6b1414}
.own{fill:#1c2126}
.hollow{fill:#fff;stroke:#1c2126;stroke-width:1.5}
.dash{stroke:#737c85;stroke-width:1.5}
`}

const (
	seriesHigh = 220
	seriesAxis = 32
	seriesMark = 32 // the rows of marks
)

// seriesDrawing is a series being drawn.
type seriesDrawing struct {
	sheet
	Series
	most        int // largest number of votes in a bar
	size        int // of a mark, limited by the narrowest bar
	first, last int // years
	top, left   int
}

// SVG draws the series.
func (s Series) SVG() []byte {
	d := seriesDrawing{Series: s, sheet: sheet{kind: seriesKind}}
	if d.width = s.Width; d.width <= 0 {
		d.width = 960
	}
	d.width = max(360, min(d.width, 4000))
	d.left = d.margin + seriesAxis
	d.measure()
	d.y = d.margin - 8
	// Bold letters are wider.
	for _, line := range svg.Wrap(s.Head.Title, 18, d.room(), 6) {
		d.y += 20
		d.Text("head", d.margin, d.y, line)
	}
	d.y += 10
	d.legend(Yes, Abstain, No)
	d.top = d.y + 16
	d.axis()
	d.size = 12
	for i := range d.Bars {
		if _, wide := d.slot(i); d.Bars[i].Year > 0 {
			d.size = max(4, min(d.size, wide)) &^ 1
		}
	}
	for i := range d.Bars {
		d.bar(i)
	}
	d.y = d.top + seriesHigh
	d.years()
	if d.Own != "" {
		d.own()
	}
	d.y += 8
	for _, note := range d.Notes {
		d.paragraph("", 11, note, 6)
	}
	return d.document(s.Head, d.y+d.margin, "")
}

// measure determines the scales.
func (d *seriesDrawing) measure() {
	for _, b := range d.Bars {
		if b.Known {
			d.most = max(d.most, b.Yes+b.Abstain+b.No)
		}
		if b.Year > 0 {
			if d.first == 0 {
				d.first = b.Year
			}
			d.first, d.last = min(d.first, b.Year), max(d.last, b.Year)
		}
	}
	d.most = max(10, (d.most+9)/10*10)
}

// slot returns the position and the width of a bar. The votes of one year
// share the space of the year.
func (d *seriesDrawing) slot(i int) (x, wide int) {
	year := d.Bars[i].Year
	from, n := i, 1
	for from > 0 && d.Bars[from-1].Year == year {
		from--
	}
	for n = i - from + 1; from+n < len(d.Bars) && d.Bars[from+n].Year == year; {
		n++
	}
	years := d.last - d.first + 1
	left := d.left + d.yearAt(year, years)
	room := d.left + d.yearAt(year+1, years) - left
	x, end := left+room*(i-from)/n, left+room*(i-from+1)/n
	wide = max(1, min(end-x-max(1, (end-x)/6), 40))
	return x + (end-x-wide)/2, wide
}

// yearAt returns the position of the start of a year.
func (d *seriesDrawing) yearAt(year, years int) int {
	return (d.right() - d.left) * (year - d.first) / max(1, years)
}

// axis draws the horizontal lines with their numbers.
func (d *seriesDrawing) axis() {
	by := stride(d.most, 6, 5, 10, 20, 50, 100, 1000, 100_000)
	for n := 0; n <= d.most; n += by {
		class := "grid"
		if n == 0 {
			class = "base"
		}
		y := d.heightOf(n)
		d.Line(class, d.left, y, d.right(), y)
		d.Text("tick end", d.left-6, y+4, strconv.Itoa(n))
	}
}

// heightOf returns the position of a number.
func (d *seriesDrawing) heightOf(n int) int {
	return d.top + seriesHigh - int(int64(n)*seriesHigh/int64(d.most))
}

// bar draws a vote.
func (d *seriesDrawing) bar(i int) {
	b := &d.Bars[i]
	if b.Year == 0 {
		return
	}
	x, wide := d.slot(i)
	d.Open("")
	d.sheet.Title(b.Label)
	if b.Known {
		below := 0
		for _, part := range [...]struct {
			mark Mark
			n    int
		}{{Yes, b.Yes}, {Abstain, b.Abstain}, {No, b.No}} {
			if part.n > 0 {
				top, foot := d.heightOf(below+part.n), d.heightOf(below)
				d.Rect(part.mark.String(), x, top, wide, max(1, foot-top))
			}
			below += part.n
		}
	}
	if b.Without {
		d.Rect("hollow", x, d.top+seriesHigh-8, wide, 8)
	}
	if d.Own != "" {
		// If the marks are small, their height distinguishes them.
		y := d.top + seriesHigh + 24 + seriesMark/2
		switch b.Mark {
		case Yes:
			y -= 8
		case No:
			y += 8
		}
		d.mark(b.Mark, x+wide/2, y, d.size)
	}
	d.Close()
}

// mark draws the vote of the country, centred at x, y.
func (d *seriesDrawing) mark(m Mark, x, y, size int) {
	half := size / 2
	text := strconv.Itoa
	switch m {
	case Yes:
		d.Path("own", x-half, y-half, "h"+text(size)+"v"+text(size)+"h-"+text(size)+"z")
	case No:
		d.Path("own", x-half, y-half, "h"+text(2*half)+"l-"+text(half)+" "+text(2*half)+"z")
	case Abstain:
		d.Path("hollow", x-half, y, "a"+text(half)+" "+text(half)+" 0 1 0 "+text(2*half)+" 0a"+text(half)+" "+text(half)+" 0 1 0-"+text(2*half)+" 0z")
	case Unnamed:
	default:
		d.Line("dash", x-half, y, x+half, y)
	}
}

// legend writes the names of the colours.
func (d *seriesDrawing) legend(marks ...Mark) {
	d.y += 14
	x := d.margin
	for _, m := range marks {
		d.Rect(m.String(), x, d.y-9, 10, 10)
		d.Text("", x+15, d.y, d.Names[m])
		x += 15 + svg.Width(d.Names[m], 11) + 18
	}
	if slices.ContainsFunc(d.Bars, func(b Bar) bool { return b.Without }) {
		if x+15+svg.Width(d.Without, 11) > d.right() {
			x = d.margin
			d.y += 16
		}
		d.Rect("hollow", x, d.y-7, 10, 8)
		d.Text("", x+15, d.y, d.Without)
	}
}

// years writes the years below the bars.
func (d *seriesDrawing) years() {
	if d.first == 0 {
		return
	}
	years := d.last - d.first + 1
	by := stride(years, (d.right()-d.left)/38, 1, 2, 5, 10, 20, 50, 100, 1000)
	for year := d.first; year <= d.last; year++ {
		if year%by != 0 && years > 1 {
			continue
		}
		x := d.left + (d.yearAt(year, years)+d.yearAt(year+1, years))/2
		d.Line("base", x, d.y, x, d.y+4)
		d.Text("tick mid", x, d.y+17, strconv.Itoa(year))
	}
	d.y += 22
}

// own writes whose marks are below the bars, and what they mean.
func (d *seriesDrawing) own() {
	d.y += seriesMark + 14
	for _, line := range svg.Wrap(d.Own, 11, d.room(), 2) {
		d.Text("tick", d.margin, d.y, line)
		d.y += 16
	}
	x := d.margin
	for _, m := range [...]Mark{Yes, No, Abstain, NotVoting} {
		wide := 16 + svg.Width(d.Names[m], 11) + 18
		if x+wide > d.right() && x > d.margin {
			x = d.margin
			d.y += 16
		}
		d.mark(m, x+5, d.y-4, 10)
		d.Text("", x+16, d.y, d.Names[m])
		x += wide
	}
	d.y += 8
}
