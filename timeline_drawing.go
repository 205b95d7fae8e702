package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/svg"
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
		date := dayOf(m/12, time.Month(m%12+1), 1)
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
