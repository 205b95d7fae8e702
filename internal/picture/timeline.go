package picture

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/svg"
)

// Timeline has scores over time, with a line for each row, and below the lines the
// number of votes in each window. The title is above the picture.
type Timeline struct {
	Head
	// Measure names the scores.
	Measure string
	// Empty is written if there are no scores.
	Empty string
	// Votes names the bars. Most is written if the lines have different
	// numbers of votes; the bars are then those of the line with the most
	// votes.
	Votes, Most string
	// Point is the decimal separator.
	Point string
	Lines []Line
	// Label returns the text of a point of a line, by their indexes. It is
	// called for points that are marked, which are only those that do not
	// touch.
	Label func(line, point int) string
	// Notes are written below the bars.
	Notes []string
	// Width is the width of the picture, from 360 to 4000. If it is 0 or less,
	// it is 960.
	Width int
}

// Line is a line of a timeline.
type Line struct {
	Name string
	// Last is the last score as text, written at the end of the line if there
	// is space.
	Last string
	// Windows are in the order of their middles.
	Windows []Window
	// Break is the point at which the line changes most, or nil.
	Break *Break
}

// Window is a period [From, To) with a score at its middle; see [Days].
//
// If the names of some windows are numbers, such as years or sessions, a line
// is interrupted where a number is missing, and windows with other names are
// points beside the line.
type Window struct {
	Name     string
	From, To int
	Score    Score
	Votes    int
}

// Middle returns the day at which a window is drawn.
func (w Window) Middle() int { return (w.From + w.To) / 2 }

// Days converts days of the form yyyymmdd to days since 1 January 1970. A
// period without an end, or with an end that is not after its start, is one
// day long.
func Days(from, to int32) (first, end int) {
	count := func(d int32) int {
		return int(time.Date(int(d/10000), time.Month(d/100%100), int(d%100), 0, 0, 0, 0, time.UTC).Unix() / day)
	}
	first = count(from)
	if end = first + 1; to != 0 {
		end = max(end, count(to))
	}
	return first, end
}

// Break is a day at which the mean of a line changes.
type Break struct {
	Day           int
	Before, After Score
}

// timelineStyles distinguish lines: the colour, the dashes, and the shape of
// the points, relative to their centre.
var timelineStyles = [...]struct{ colour, dash, shape string }{
	{"#1b5487", "", "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"},
	{"#a8470c", "8 3", "m-4-4h8v8h-8z"},
	{"#14704d", "2 3", "m0-5l5 9h-10z"},
	{"#74378a", "10 3 2 3", "m0-5l5 5l-5 5l-5-5z"},
	{"#4a4f54", "5 2", "m-5-4h10l-5 9z"},
	{"#806300", "1 2", "m-5-2h10v4h-10z"},
}

var timelineKind = kind{class: "plenary-timeline", margin: 32, letters: 11, style: chartStyle + `
.tick{fill:#545c64}
.name{font-size:12px;font-weight:700}
.end{text-anchor:end}
.mid{text-anchor:middle}
.small{font-size:9px}
.grid{stroke:#e0e4e7}
.base{stroke:#737c85}
.votes rect{fill:#b4bcc4}
.lead{stroke:#a9b0b7;stroke-dasharray:1 3}
.line{fill:none;stroke-width:2;stroke-linejoin:round}
.mark{stroke:#fff;stroke-width:1}
.mean{stroke-width:1}
.at{stroke-width:1;stroke-dasharray:2 2}
`}

const day = 24 * 60 * 60 // in seconds

const (
	timelineAxis   = 40  // width of the labels of the scale
	timelineHigh   = 260 // the height of the plot
	timelineVotes  = 48  // the height of the bars
	timelineApart  = 12  // points that are closer than this touch
	timelineScores = 600 // width from which the last score is written beside the name
)

// timelineDrawing is a timeline being drawn.
type timelineDrawing struct {
	sheet
	Timeline
	lines       [][]window
	windows     []window // of all lines, each once, with the largest number of votes
	differ      bool     // some window has different numbers of votes in several lines
	scale       scale
	first, last int // the first and the last day
	// The plot: its left and right sides and its top.
	left, end, top int
}

// window is a Window with the meaning of its name.
type window struct {
	Window
	number  int  // the year or session, if the name is a number
	counted bool // the name is a number
	apart   bool // the name is not a number, but those of other windows are
}

// SVG draws the timeline.
func (t Timeline) SVG() []byte {
	d := timelineDrawing{Timeline: t, sheet: sheet{kind: timelineKind}}
	for _, l := range t.Lines {
		d.lines = append(d.lines, windowsOf(l))
	}
	d.measure()
	d.chartHead(t.Head.Title, t.Measure)
	if d.merge() {
		d.top = d.y + 28
		d.axis()
		for i := range d.lines {
			d.line(i)
		}
		d.names()
		d.y = d.top + timelineHigh
		d.bars()
	} else {
		d.y += 8
		d.paragraph("", 12, t.Empty, 2)
	}
	d.y += 8
	for _, note := range t.Notes {
		d.paragraph("", 11, note, 3)
	}
	return d.document(t.Head, d.y+d.margin, timelineRules())
}

// timelineRules returns the rules of the styles.
func timelineRules() string {
	var rules strings.Builder
	for i, s := range timelineStyles {
		at := "." + styleClass(i)
		rules.WriteString(at + " .line," + at + " .mean," + at + " .at{stroke:" + s.colour + "}\n" + at + " .mark," + at + " .name{fill:" + s.colour + "}\n")
		if s.dash != "" {
			rules.WriteString(at + " .line{stroke-dasharray:" + s.dash + "}\n")
		}
	}
	return rules.String()
}

// styleClass returns the class of the style of a line.
func styleClass(line int) string { return "l" + strconv.Itoa(line%len(timelineStyles)) }

// windowsOf reads the names of the windows of a line.
func windowsOf(l Line) []window {
	windows := make([]window, len(l.Windows))
	counted := false
	for i, w := range l.Windows {
		n, err := strconv.Atoi(w.Name)
		windows[i] = window{Window: w, number: n, counted: err == nil}
		counted = counted || err == nil
	}
	for i := range windows {
		windows[i].apart = counted && !windows[i].counted
	}
	return windows
}

// measure determines sizes.
func (d *timelineDrawing) measure() {
	if d.width = d.Width; d.width <= 0 {
		d.width = 960
	}
	d.width = max(360, min(d.width, 4000))
	label, score := 0, ""
	if d.width >= timelineScores {
		score = " 0,00"
	}
	for _, l := range d.Lines {
		label = max(label, svg.Width(l.Name+score, 13)+30)
	}
	d.left = d.margin + timelineAxis
	d.end = d.right() - min(label, d.width*3/10)
}

// merge combines the windows of all lines and determines the scales. It
// reports whether there are any scores.
func (d *timelineDrawing) merge() (ok bool) {
	all := slices.Concat(d.lines...)
	d.scale, ok = scaleOf(func(yield func(Score) bool) {
		for _, w := range all {
			if !yield(w.Score) {
				return
			}
		}
	}, 7)
	if !ok {
		return false
	}
	slices.SortStableFunc(all, func(v, w window) int {
		return cmp.Or(cmp.Compare(v.Middle(), w.Middle()), cmp.Compare(v.From, w.From), cmp.Compare(v.Name, w.Name))
	})
	d.first, d.last = all[0].From, all[0].To
	kept := all[:0]
	for _, w := range all {
		d.first, d.last = min(d.first, w.From), max(d.last, w.To)
		if i := len(kept) - 1; i >= 0 && kept[i].From == w.From && kept[i].To == w.To && kept[i].Name == w.Name {
			d.differ = d.differ || kept[i].Votes != w.Votes
			kept[i].Votes = max(kept[i].Votes, w.Votes)
			continue
		}
		kept = append(kept, w)
	}
	d.windows = kept
	return true
}

// x and yOf return the positions of a day and a score.
func (d *timelineDrawing) x(day int) int {
	return d.left + 12 + int(int64(day-d.first)*int64(d.end-d.left-24)/int64(max(1, d.last-d.first)))
}

func (d *timelineDrawing) yOf(score Score) int {
	return d.top + int(int64(d.scale.hi-score)*timelineHigh/int64(d.scale.hi-d.scale.lo))
}

// axis draws the horizontal lines with their scores.
func (d *timelineDrawing) axis() {
	class := "base"
	for mark := range d.scale.marks() {
		y := d.yOf(mark)
		d.Line(class, d.left, y, d.end, y)
		d.Text("tick end", d.left-8, y+4, d.scale.label(mark, d.Point))
		class = "grid"
	}
}

// joins reports whether a line continues from v to w.
func (v *window) joins(w *window) bool {
	return v.Score != None && w.Score != None && !(v.counted && w.counted && w.number-v.number > 1)
}

// line draws a line with its points.
func (d *timelineDrawing) line(i int) {
	windows := d.lines[i]
	path, alone := d.pieces(windows)
	d.Open(styleClass(i))
	d.Path("line", 0, 0, path)
	if b := d.Lines[i].Break; b != nil {
		d.breakMarks(b)
	}
	last, few := -timelineApart, len(windows)*timelineApart <= d.end-d.left
	for k := range windows {
		w := &windows[k]
		if px := d.x(w.Middle()); w.Score != None && (px-last >= timelineApart || few || alone[k]) {
			d.Open("")
			d.sheet.Title(d.Label(i, k))
			d.mark(i, px, d.yOf(w.Score))
			d.Close()
			last = px
		}
	}
	d.Close()
}

// pieces returns the path through the points of a line, with its
// interruptions, and which points are isolated.
func (d *timelineDrawing) pieces(windows []window) (path string, alone []bool) {
	var pieces strings.Builder
	alone = make([]bool, len(windows))
	x, y := 0, 0 // current position
	before := -1
	for k := range windows {
		w := &windows[k]
		alone[k] = true
		if w.apart {
			continue
		}
		if w.Score != None {
			command := "m"
			if before >= 0 && windows[before].joins(w) {
				command = "l"
				alone[before], alone[k] = false, false
			}
			px, py := d.x(w.Middle()), d.yOf(w.Score)
			pieces.WriteString(command + strconv.Itoa(px-x) + " " + strconv.Itoa(py-y))
			x, y = px, py
		}
		before = k
	}
	return pieces.String(), alone
}

func (d *timelineDrawing) mark(line, x, y int) {
	d.Path("mark", x, y, timelineStyles[line%len(timelineStyles)].shape)
}

func (d *timelineDrawing) breakMarks(b *Break) {
	x, before, after := d.x(b.Day), d.yOf(b.Before), d.yOf(b.After)
	d.Line("at", x, d.top, x, d.top+timelineHigh)
	d.Line("mean", d.left, before, x, before)
	d.Line("mean", x, after, d.end, after)
}

// names writes the names of the lines at their ends, one below the other.
func (d *timelineDrawing) names() {
	type name struct{ line, endX, endY, y int }
	var names []name
	for i, windows := range d.lines {
		for _, w := range slices.Backward(windows) {
			if w.Score != None {
				y := d.yOf(w.Score)
				names = append(names, name{i, d.x(w.Middle()), y, y})
				break
			}
		}
	}
	const apart = 16
	slices.SortStableFunc(names, func(a, b name) int { return cmp.Compare(a.y, b.y) })
	for i := range names {
		if i > 0 {
			names[i].y = max(names[i].y, names[i-1].y+apart)
		}
	}
	for i, foot := len(names)-1, d.top+timelineHigh; i >= 0 && names[i].y > foot; i-- {
		names[i].y = foot
		foot -= apart
	}
	for _, n := range names {
		if d.end-n.endX > 24 || n.y != n.endY {
			d.Line("lead", n.endX+6, n.endY, d.end+6, n.y)
		}
		l := &d.Lines[n.line]
		d.Open(styleClass(n.line))
		d.mark(n.line, d.end+14, n.y)
		score := ""
		if d.width >= timelineScores {
			score = " " + l.Last
		}
		d.Text("name", d.end+24, n.y+4, svg.Fit(l.Name, 13, d.width-d.end-40-svg.Width(score, 13))+score)
		d.Close()
	}
}

// bars draws the windows below the lines, with their names and numbers of
// votes.
func (d *timelineDrawing) bars() {
	most := 1
	var apart []int
	for i, w := range d.windows {
		most = max(most, w.Votes)
		if i > 0 {
			apart = append(apart, d.x(w.Middle())-d.x(d.windows[i-1].Middle()))
		}
	}
	wide, numbered := 24, true
	if len(apart) > 0 {
		slices.Sort(apart)
		wide, numbered = max(1, min(apart[len(apart)/2]*4/5, 24)), apart[0] >= 18
	}
	d.dates(d.y + 18)
	caption := d.Votes
	if d.differ {
		caption = d.Most
	}
	d.y += 44
	d.Text("tick", d.left, d.y, svg.Fit(caption, 11, d.right()-d.left))
	d.y += 14
	foot := d.y + timelineVotes
	d.Open("votes")
	for _, w := range d.windows {
		high := int((int64(max(0, w.Votes))*timelineVotes + int64(most) - 1) / int64(most)) // a single vote must be visible
		x := d.x(w.Middle())
		d.Rect("", x-wide/2, foot-high, wide, high)
		if numbered {
			d.Text("small mid", x, foot-high-3, strconv.Itoa(w.Votes))
		}
	}
	d.Close()
	d.Line("base", d.left, foot, d.end, foot)
	d.Text("tick end", d.left-8, foot+4, "0")
	if !numbered {
		d.Line("grid", d.left, d.y, d.end, d.y)
		d.Text("tick end", d.left-8, d.y+4, strconv.Itoa(most))
	}
	d.y = foot
}

// dates writes the names of the windows, as many as fit, or dates if the names
// are too long.
func (d *timelineDrawing) dates(y int) {
	longest, counted := 0, true
	var windows []window
	for _, w := range d.windows {
		if w.apart {
			continue
		}
		longest = max(longest, svg.Width(w.Name, 11))
		counted = counted && w.counted
		windows = append(windows, w)
	}
	if longest > 48 {
		d.days(y)
		return
	}
	span := len(windows)
	if counted {
		span = windows[len(windows)-1].number - windows[0].number + 1
	}
	by := stride(span, (d.end-d.left)/(longest+12), 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
	last := d.left - longest - 6
	for i, w := range windows {
		if counted {
			i = w.number
		}
		if x := d.x(w.Middle()); i%by == 0 && x-last >= longest+6 {
			d.tick(x, y, w.Name)
			last = x
		}
	}
}

// days writes months or years below the lines.
func (d *timelineDrawing) days(y int) {
	from := time.Unix(int64(d.first)*day, 0).UTC()
	month, months := from.Year()*12+int(from.Month())-1, (d.last-d.first)/30+1
	by := stride(months, (d.end-d.left)/56, 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000)
	for m := (month/by + 1) * by; ; m += by {
		first := time.Date(m/12, time.Month(m%12+1), 1, 0, 0, 0, 0, time.UTC)
		n := int(first.Unix() / day)
		if n > d.last {
			return
		}
		name := strconv.Itoa(first.Year())
		if by < 12 {
			name = first.Format("2006-01")
		}
		d.tick(d.x(n), y, name)
	}
}

// tick writes a word below its position on the axis.
func (d *timelineDrawing) tick(x, y int, word string) {
	d.Line("base", x, y-18, x, y-14)
	d.Text("tick mid", x, y, word)
}

// stride returns the first of strides that divides span into at most room
// steps, or the last if there is none.
func stride(span, room int, strides ...int) int {
	for _, by := range strides {
		if by*max(1, room) >= span {
			return by
		}
	}
	return strides[len(strides)-1]
}
