package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/svg"
	"golang.org/x/text/language"
)

// Timeline draws scores over time: how united a group was in each year, how
// far a country went along with others. Each [Series] is a line with its name at
// its end, told from the others by colour, by dashes and by the shape of its
// points. A line is broken where a window has no score, and where a year or a
// session between two others is missing; special sessions, which fall within
// regular ones, are points beside it. Below it stands how many votes each
// window has, so that thin years are seen.
//
// The range of scores is that of the lines and need not begin at 0; it is
// written beside them. Windows without a day cannot be placed and are left out.
//
// The zero Timeline is in English and marks no breaks.
type Timeline struct {
	// Language is that of the words; one that is not Dutch means English.
	Language language.Tag
	// Title stands above the picture, and Measure below it: what the scores are.
	Title, Measure string
	// Breaks, if it is positive, marks where each line changes most, with at
	// least that many points on either side: see [Series.Break].
	Breaks int
	// Width is that of the picture, in units of which letters are eleven or
	// twelve high. Zero, or less, is 960; 480 is read well on a telephone. It is
	// taken as no less than 360 and no more than 4000.
	Width int
}

// NamedSeries is a [Series] and whose it is: a line of a [Timeline].
type NamedSeries struct {
	Name   string
	Series Series
}

// WriteSVG writes the picture of some lines as SVG. The same lines give the same
// bytes. It returns the error of w.
func (t Timeline) WriteSVG(w io.Writer, lines ...NamedSeries) error {
	d := timelineDrawing{Timeline: t, prose: prose{Naming{Language: t.Language}}}
	for i, l := range lines {
		d.add(i, l)
	}
	d.measure()
	_, err := w.Write(d.draw())
	return err
}

const (
	timelineMargin = 32
	timelineAxis   = 40 // the room of the scores on the left
	timelineHigh   = 260
	timelineVotes  = 48 // the height of the bars
	timelineStyles = 6
	timelineScores = 600 // the width from which on the last score stands beside the name
)

// timelineMarks are the shapes of points, from their middle.
var timelineMarks = [timelineStyles]string{
	"m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "m-4-4h8v8h-8z", "m0-5l5 9h-10z", "m0-5l5 5l-5 5l-5-5z", "m-5-4h10l-5 9z", "m-5-2h10v4h-10z",
}

const timelineStyle = `
.plenary-timeline{font-family:` + svg.Family + `;font-size:11px;fill:#1c2126}
.plenary-timeline .background{fill:#fff}
.plenary-timeline .title{font-size:20px;font-weight:700}
.plenary-timeline .sub{font-size:12px;fill:#545c64}
.plenary-timeline .tick{fill:#545c64}
.plenary-timeline .name{font-size:12px;font-weight:700}
.plenary-timeline .end{text-anchor:end}
.plenary-timeline .mid{text-anchor:middle}
.plenary-timeline .small{font-size:9px}
.plenary-timeline .grid{stroke:#e0e4e7}
.plenary-timeline .base{stroke:#737c85}
.plenary-timeline .votes rect{fill:#b4bcc4}
.plenary-timeline .lead{stroke:#a9b0b7;stroke-dasharray:1 3}
.plenary-timeline .line{fill:none;stroke-width:2;stroke-linejoin:round}
.plenary-timeline .mark{stroke:#fff;stroke-width:1}
.plenary-timeline .mean{stroke-width:1}
.plenary-timeline .at{stroke-width:1;stroke-dasharray:2 2}
`

// timelineColours and timelineDashes go with the shapes.
var (
	timelineColours = [timelineStyles]string{"#1b5487", "#a8470c", "#14704d", "#74378a", "#4a4f54", "#806300"}
	timelineDashes  = [timelineStyles]string{"", "8 3", "2 3", "10 3 2 3", "5 2", "1 2"}
)

type timelineDrawing struct {
	Timeline
	prose
	pic     svg.Picture
	lines   []timelineLine
	windows []timelinePoint // of all lines, each once, with the most votes
	differ  bool            // the lines differ in the votes of some window
	scale   scale
	first   int // the first day, and the last
	last    int
	left    int // of the plot
	right   int
	top     int
	width   int
}

type timelineLine struct {
	name   string
	style  int
	points []timelinePoint
	mean   Break
	at     timelinePoint // the first after the break
	broken bool
}

// timelinePoint is a point with its days by number; its middle is where it is
// drawn.
type timelinePoint struct {
	Point
	from, to, middle int
	number           int  // the year or session, if its name is one
	counted          bool // its name is a number
	apart            bool // its name is none, and those of others are
	alone            bool // no line goes to it
	score            int
}

// timelineDay numbers the days.
func timelineDay(d Date) int { return int(d.time().Unix() / (24 * 60 * 60)) }

func (d *timelineDrawing) add(style int, l NamedSeries) {
	line := timelineLine{name: l.Name, style: style % timelineStyles}
	if d.Breaks > 0 {
		line.mean, line.broken = l.Series.Break(d.Breaks)
		line.broken = line.broken && !l.Series[line.mean.At].From.IsZero()
	}
	for i, p := range l.Series {
		if p.From.IsZero() {
			continue
		}
		q := timelinePoint{Point: p, from: timelineDay(p.From), score: onScale(p.Score, 4)}
		q.to = q.from + 1
		if !p.To.IsZero() {
			q.to = max(q.to, timelineDay(p.To))
		}
		q.middle = (q.from + q.to) / 2
		n, err := strconv.Atoi(p.Name)
		q.number, q.counted = n, err == nil
		if line.broken && i == line.mean.At {
			line.at = q
		}
		line.points = append(line.points, q)
	}
	if slices.ContainsFunc(line.points, func(p timelinePoint) bool { return p.counted }) {
		for i := range line.points {
			line.points[i].apart = !line.points[i].counted
		}
	}
	slices.SortStableFunc(line.points, func(p, q timelinePoint) int { return cmp.Compare(p.middle, q.middle) })
	d.lines = append(d.lines, line)
	d.windows = append(d.windows, line.points...)
}

// measure finds the scales.
func (d *timelineDrawing) measure() {
	lo, hi, defined := 0, scaleOne, false
	if len(d.windows) > 0 {
		d.first, d.last = d.windows[0].from, d.windows[0].to
	}
	for _, p := range d.windows {
		d.first, d.last = min(d.first, p.from), max(d.last, p.to)
		switch {
		case !p.Score.IsDefined():
		case defined:
			lo, hi = min(lo, p.score), max(hi, p.score)
		default:
			lo, hi, defined = p.score, p.score, true
		}
	}
	if !defined {
		d.windows = nil
	}
	d.scale = scaleOf(lo, hi, 7)
	slices.SortStableFunc(d.windows, func(p, q timelinePoint) int {
		return cmp.Or(cmp.Compare(p.middle, q.middle), cmp.Compare(p.from, q.from), cmp.Compare(p.Name, q.Name))
	})
	kept := d.windows[:0]
	for _, p := range d.windows {
		if last := len(kept) - 1; last >= 0 && kept[last].from == p.from && kept[last].to == p.to && kept[last].Name == p.Name {
			d.differ = d.differ || kept[last].Votes != p.Votes
			kept[last].Votes = max(kept[last].Votes, p.Votes)
			continue
		}
		kept = append(kept, p)
	}
	d.windows = kept
	if d.width = d.Width; d.width <= 0 {
		d.width = 960
	}
	d.width = max(360, min(d.width, 4000))
	label, score := 0, ""
	if d.width >= timelineScores {
		score = " 0,00"
	}
	for i := range d.lines {
		label = max(label, svg.Width(d.lines[i].name+score, 13)+30)
	}
	d.left = timelineMargin + timelineAxis
	d.right = d.width - timelineMargin - min(label, d.width*3/10)
}

func (d *timelineDrawing) x(day int) int {
	return d.left + 12 + int(int64(day-d.first)*int64(d.right-d.left-24)/int64(max(1, d.last-d.first)))
}

func (d *timelineDrawing) y(score int) int {
	return d.top + int(int64(d.scale.hi-score)*timelineHigh/int64(d.scale.hi-d.scale.lo))
}

func (d *timelineDrawing) draw() []byte {
	title := cmp.Or(d.Title, d.say("timeline.title"))
	room := d.width - 2*timelineMargin
	y := paragraph(&d.pic, "title", 20, title, timelineMargin, timelineMargin-8, room, 3)
	if d.Measure != "" {
		y = paragraph(&d.pic, "sub", 12, d.Measure, timelineMargin, y+2, room, 2)
	}
	var said []string
	if len(d.windows) == 0 {
		said = append(said, d.say("timeline.empty"))
		y = paragraph(&d.pic, "", 12, said[0], timelineMargin, y+8, room, 2)
	} else {
		d.top = y + 28
		d.scores()
		for i := range d.lines {
			d.line(&d.lines[i])
			said = append(said, d.told(&d.lines[i]))
		}
		d.labels()
		y = d.bars(d.top + timelineHigh)
	}
	y += 8
	for i := range d.lines {
		if l := &d.lines[i]; l.broken {
			note := d.say("timeline.break", "name", l.name, "window", l.at.Name, "before", d.score(l.mean.Before), "after", d.score(l.mean.After))
			said = append(said, note)
			y = paragraph(&d.pic, "", 11, note, timelineMargin, y, room, 3)
		}
	}
	var style strings.Builder
	style.WriteString(timelineStyle)
	for i := range timelineStyles {
		at := ".plenary-timeline .l" + strconv.Itoa(i)
		style.WriteString(at + " .line," + at + " .mean," + at + " .at{stroke:" + timelineColours[i] + "}\n" +
			at + " .mark," + at + " .name{fill:" + timelineColours[i] + "}\n")
		if dash := timelineDashes[i]; dash != "" {
			style.WriteString(at + " .line{stroke-dasharray:" + dash + "}\n")
		}
	}
	return d.pic.Document(svg.Head{
		Width: d.width, Height: y + timelineMargin, Lang: d.languageCode(), Class: "plenary-timeline",
		Title: title, Desc: strings.Join(said, " "), Style: style.String(),
	})
}

// scores draws the lines on which scores are read.
func (d *timelineDrawing) scores() {
	for n := d.scale.lo; n <= d.scale.hi; n += d.scale.step {
		class := "grid"
		if n == d.scale.lo {
			class = "base"
		}
		d.pic.Line(class, d.left, d.y(n), d.right, d.y(n))
		d.pic.Text("tick end", d.left-8, d.y(n)+4, d.scale.label(d.prose, n))
	}
}

// line draws a line with its points.
func (d *timelineDrawing) line(l *timelineLine) {
	d.pic.Open("l" + strconv.Itoa(l.style))
	var path strings.Builder
	x, y := 0, 0 // where the path is
	var before *timelinePoint
	for i := range l.points {
		p := &l.points[i]
		p.alone = p.Score.IsDefined()
		if p.apart {
			continue
		}
		px, py := d.x(p.middle), d.y(p.score)
		switch {
		case !p.Score.IsDefined():
		case before != nil && before.joins(p):
			path.WriteString("l" + strconv.Itoa(px-x) + " " + strconv.Itoa(py-y))
			before.alone, p.alone = false, false
			x, y = px, py
		default:
			path.WriteString("m" + strconv.Itoa(px-x) + " " + strconv.Itoa(py-y))
			x, y = px, py
		}
		before = p
	}
	d.pic.Path("line", 0, 0, path.String())
	d.breakMarks(l)
	// Of many points only those are marked that do not touch one another.
	last, few := -12, len(l.points)*12 <= d.right-d.left
	for _, p := range l.points {
		if px := d.x(p.middle); p.Score.IsDefined() && (px-last >= 12 || few || p.alone) {
			d.pic.Open("")
			d.pic.Title(d.say("timeline.point", "name", l.name, "window", p.Name, "score", d.score(p.Score), "votes", d.votesOf(p.Votes)))
			d.pic.Path("mark", px, d.y(p.score), timelineMarks[l.style])
			d.pic.Close()
			last = px
		}
	}
	d.pic.Close()
}

// joins reports whether a line goes on from one point to the next.
func (p *timelinePoint) joins(q *timelinePoint) bool {
	return p.Score.IsDefined() && q.Score.IsDefined() && !(p.counted && q.counted && q.number-p.number > 1)
}

func (d *timelineDrawing) breakMarks(l *timelineLine) {
	if !l.broken {
		return
	}
	x := d.x(l.at.from)
	d.pic.Line("at", x, d.top, x, d.top+timelineHigh)
	for i, mean := range [...]Score{l.mean.Before, l.mean.After} {
		from, to := d.left, x
		if i == 1 {
			from, to = x, d.right
		}
		y := d.y(onScale(mean, 4))
		d.pic.Line("mean", from, y, to, y)
	}
}

// labels writes the names of the lines at their ends, one below the other.
func (d *timelineDrawing) labels() {
	type label struct {
		line *timelineLine
		end  timelinePoint
		y    int
	}
	var all []label
	for i := range d.lines {
		l := &d.lines[i]
		for _, p := range slices.Backward(l.points) {
			if p.Score.IsDefined() {
				all = append(all, label{l, p, d.y(p.score)})
				break
			}
		}
	}
	const apart = 16
	slices.SortStableFunc(all, func(a, b label) int { return cmp.Compare(a.y, b.y) })
	for i := range all {
		if i > 0 {
			all[i].y = max(all[i].y, all[i-1].y+apart)
		}
	}
	for i, foot := len(all)-1, d.top+timelineHigh; i >= 0 && all[i].y > foot; i-- {
		all[i].y = foot
		foot -= apart
	}
	for _, l := range all {
		x, y := d.x(l.end.middle), d.y(l.end.score)
		if d.right-x > 24 || l.y != y {
			d.pic.Line("lead", x+6, y, d.right+6, l.y)
		}
		d.pic.Open("l" + strconv.Itoa(l.line.style))
		d.pic.Path("mark", d.right+14, l.y, timelineMarks[l.line.style])
		score := ""
		if d.width >= timelineScores {
			score = " " + d.score(l.end.Score)
		}
		d.pic.Text("name", d.right+24, l.y+4, svg.Fit(l.line.name, 13, d.width-d.right-40-svg.Width(score, 13))+score)
		d.pic.Close()
	}
}

// bars draws the windows below the lines: their names, and how many votes they
// have.
func (d *timelineDrawing) bars(y int) int {
	most := 1
	var apart []int
	for i, p := range d.windows {
		most = max(most, p.Votes)
		if i > 0 {
			apart = append(apart, d.x(p.middle)-d.x(d.windows[i-1].middle))
		}
	}
	wide, numbered := 24, true
	if len(apart) > 0 {
		slices.Sort(apart)
		wide, numbered = max(1, min(apart[len(apart)/2]*4/5, 24)), apart[0] >= 18
	}
	d.names(y + 18)
	caption := "timeline.votes"
	if d.differ {
		caption = "timeline.most"
	}
	y += 44
	d.pic.Text("tick", d.left, y, svg.Fit(d.say(caption), 11, d.width-timelineMargin-d.left))
	y += 14
	foot := y + timelineVotes
	d.pic.Open("votes")
	for _, p := range d.windows {
		high := int((int64(max(0, p.Votes))*timelineVotes + int64(most) - 1) / int64(most)) // one vote is to be seen
		x := d.x(p.middle)
		d.pic.Rect("", x-wide/2, foot-high, wide, high)
		if numbered {
			d.pic.Text("small mid", x, foot-high-3, strconv.Itoa(p.Votes))
		}
	}
	d.pic.Close()
	d.pic.Line("base", d.left, foot, d.right, foot)
	d.pic.Text("tick end", d.left-8, foot+4, "0")
	if !numbered {
		d.pic.Line("grid", d.left, y, d.right, y)
		d.pic.Text("tick end", d.left-8, y+4, strconv.Itoa(most))
	}
	return foot
}

// names writes the names of the windows, as many as there is room for, or the
// days between if the names are too long.
func (d *timelineDrawing) names(y int) {
	longest, counted := 0, true
	var windows []timelinePoint
	for _, p := range d.windows {
		if p.apart {
			continue
		}
		longest = max(longest, svg.Width(p.Name, 11))
		counted = counted && p.counted
		windows = append(windows, p)
	}
	if longest > 48 {
		d.days(y)
		return
	}
	room := max(1, (d.right-d.left)/(longest+12))
	by := 1
	for _, n := range [...]int{2, 5, 10, 20, 50, 100, 200, 500, 1000} {
		span := len(windows)
		if counted {
			span = windows[len(windows)-1].number - windows[0].number + 1
		}
		if by*room < span {
			by = n
		}
	}
	last := d.left - longest - 6
	for i, p := range windows {
		if counted && p.number%by != 0 || !counted && i%by != 0 {
			continue
		}
		if x := d.x(p.middle); x-last >= longest+6 {
			d.pic.Line("base", x, y-18, x, y-14)
			d.pic.Text("tick mid", x, y, p.Name)
			last = x
		}
	}
}

// days writes months or years below the lines.
func (d *timelineDrawing) days(y int) {
	const wide = 56
	room := max(1, (d.right-d.left)/wide)
	from := time.Unix(int64(d.first)*24*60*60, 0).UTC()
	month := from.Year()*12 + int(from.Month()) - 1
	months := (d.last-d.first)/30 + 1
	by := 1
	for _, n := range [...]int{2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000} {
		if by*room < months {
			by = n
		}
	}
	for m := (month/by + 1) * by; m <= month+months+1; m += by {
		date := DateOf(m/12, time.Month(m%12+1), 1)
		if date.IsZero() || timelineDay(date) > d.last {
			break
		}
		name := strconv.Itoa(date.Year())
		if by < 12 {
			name = date.String()[:len("2018-09")]
		}
		x := d.x(timelineDay(date))
		d.pic.Line("base", x, y-18, x, y-14)
		d.pic.Text("tick mid", x, y, name)
	}
}

// told tells a line in words.
func (d *timelineDrawing) told(l *timelineLine) string {
	var first, last, low, high *timelinePoint
	for i := range l.points {
		p := &l.points[i]
		if !p.Score.IsDefined() {
			continue
		}
		if first == nil {
			first, low, high = p, p, p
		}
		last = p
		if p.Score.Compare(low.Score) < 0 {
			low = p
		}
		if p.Score.Compare(high.Score) > 0 {
			high = p
		}
	}
	if first == nil {
		return d.say("timeline.none", "name", l.name)
	}
	return d.say("timeline.desc", "name", l.name, "first", d.score(first.Score), "start", first.Name, "last", d.score(last.Score), "end", last.Name,
		"low", d.score(low.Score), "lowat", low.Name, "high", d.score(high.Score), "highat", high.Name)
}
