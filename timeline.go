package plenary

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/picture"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// Timeline draws scores over time: how united a group was in each year, or how
// far a country went along with others. Each Trend of lines is drawn as a line,
// with its name at the end. Lines differ in colour, in dashes and in the shape
// of their points. A line is interrupted at a window without a score and at a
// missing year or session. Special sessions overlap with regular sessions and
// are drawn as points beside the line. The number of votes in each window is
// shown below the lines.
//
// The text measure says what the scores are, and is shown below the title. If
// breaks is positive, Timeline marks in each line the break that [Trend.Break]
// returns for that number of points.
//
// The scale covers the scores of the lines and may not start at 0; its limits
// are written beside it. Windows without a date are left out. Width is limited
// to the range from 360 to 4000; without one it is 960.
func (pic Picture) Timeline(w io.Writer, measure string, breaks int, lines ...Trend) error {
	p := proseIn(Naming{Language: pic.Language})
	points := make([][]timelinePoint, len(lines)) // of each line
	rows := picture.Timeline{
		Head:    picture.Head{Lang: table.LanguageCodes[p.language], Title: cmp.Or(plain.Line(pic.Title), p.say(phrase.TimelineTitle))},
		Measure: measure, Empty: p.say(phrase.TimelineEmpty), Votes: p.say(phrase.TimelineVotes), Most: p.say(phrase.TimelineMost), Point: p.say(phrase.Decimal), Width: pic.Width,
		Label: func(line, point int) string {
			at := points[line][point]
			return p.say(phrase.TimelinePoint, "name", lines[line].Name, "window", at.Name, "score", p.score(at.Score), "votes", p.votesOf(at.Votes))
		},
	}
	said, scored := make([]string, len(lines)), false
	for i, l := range lines {
		points[i] = pointsOf(l.Points)
		line := picture.Line{Name: l.Name, Windows: make([]picture.Window, len(points[i]))}
		for k, at := range points[i] {
			line.Windows[k] = at.window
		}
		scores := slices.DeleteFunc(slices.Clone(points[i]), func(at timelinePoint) bool { return !at.Score.IsValid() })
		said[i] = p.say(phrase.TimelineNone, "name", l.Name)
		if len(scores) > 0 {
			said[i], line.Last, scored = p.describe(l.Name, scores), p.score(scores[len(scores)-1].Score), true
		}
		if at, before, after := l.Break(breaks); at > 0 && breaks > 0 && !l.Points[at].From.IsZero() {
			line.Break = &picture.Break{Day: windowOn(l.Points[at]).From, Before: onScale(before, 4), After: onScale(after, 4)}
			note := p.say(phrase.TimelineBreak, "name", l.Name, "window", p.window(l.Points[at]), "before", p.score(before), "after", p.score(after))
			rows.Notes = append(rows.Notes, note)
		}
		rows.Lines = append(rows.Lines, line)
	}
	if !scored {
		said = []string{rows.Empty}
	}
	rows.Desc = strings.Join(append(said, rows.Notes...), " ")
	_, err := writing(w).Write(rows.SVG())
	return err
}

// timelinePoint is a point with its position in the picture.
type timelinePoint struct {
	TrendPoint
	window picture.Window
}

// pointsOf returns the points that have a date, in the order of their middles.
func pointsOf(s []TrendPoint) []timelinePoint {
	points := some(s, func(p *TrendPoint) (timelinePoint, bool) { return timelinePoint{*p, windowOn(*p)}, !p.From.IsZero() })
	slices.SortStableFunc(points, func(p, q timelinePoint) int { return cmp.Compare(p.window.Middle(), q.window.Middle()) })
	return points
}

// windowOn returns p for drawing.
func windowOn(p TrendPoint) picture.Window {
	from, to := picture.Days(p.From.ymd, p.To.ymd)
	return picture.Window{Name: p.Name, From: from, To: to, Score: onScale(p.Score, 4), Votes: p.Votes}
}

// window returns the period of a window as text: "in" a year or a session, or
// "from" one date "to" another, or "on" one date.
func (p prose) window(at TrendPoint) string {
	if !strings.Contains(at.Name, "/") {
		return p.say(phrase.TimelineIn, "window", at.Name)
	}
	last := at.To.AddDays(-1)
	if last == at.From {
		return p.say(phrase.StageOn, "date", p.day(last))
	}
	return p.say(phrase.TimelineSpan, "from", p.day(at.From), "to", p.day(last))
}

// describe returns the description of a line, given its points with a score.
func (p prose) describe(name string, scores []timelinePoint) string {
	byScore := func(p, q timelinePoint) int { return p.Score.Compare(q.Score) }
	first, last := scores[0], scores[len(scores)-1]
	if len(scores) == 1 {
		return p.say(phrase.TimelineOne, "name", name, "score", p.score(first.Score), "window", p.window(first.TrendPoint))
	}
	low, high := slices.MinFunc(scores, byScore), slices.MaxFunc(scores, byScore)
	return p.say(phrase.TimelineDesc, "name", name, "first", p.score(first.Score), "start", p.window(first.TrendPoint), "last", p.score(last.Score), "end", p.window(last.TrendPoint),
		"low", p.score(low.Score), "lowat", p.window(low.TrendPoint), "high", p.score(high.Score), "highat", p.window(high.TrendPoint))
}
