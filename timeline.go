package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"

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

// joins reports whether a line goes on from one point to the next.
func (p *timelinePoint) joins(q *timelinePoint) bool {
	return p.Score.IsDefined() && q.Score.IsDefined() && !(p.counted && q.counted && q.number-p.number > 1)
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
