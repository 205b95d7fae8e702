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
	"golang.org/x/text/language"
)

// Timeline draws scores over time: how united a group was in each year, how
// far a country went along with others. Each [Trend] is a line with its name at
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
	// least that many points on either side: see [Trend.Break].
	Breaks int
	// Width is that of the picture, in units of which letters are eleven or
	// twelve high. Zero, or less, is 960; 480 is read well on a telephone. It is
	// taken as no less than 360 and no more than 4000.
	Width int
}

// NamedTrend is a [Trend] and whose it is: a line of a [Timeline].
type NamedTrend struct {
	Name  string
	Trend Trend
}

// WriteSVG writes the picture of some lines as SVG. The same lines give the same
// bytes. It returns the error of w.
func (t Timeline) WriteSVG(w io.Writer, lines ...NamedTrend) error {
	p := proseIn(Naming{Language: t.Language})
	points := make([][]timelinePoint, len(lines)) // of each line
	rows := picture.Timeline{
		Head:    picture.Head{Lang: table.LanguageCodes[p.language], Title: cmp.Or(plain.Line(t.Title), p.say(phrase.TimelineTitle))},
		Measure: t.Measure, Empty: p.say(phrase.TimelineEmpty), Votes: p.say(phrase.TimelineVotes), Most: p.say(phrase.TimelineMost), Point: p.say(phrase.Decimal), Width: t.Width,
		Label: func(line, point int) string {
			at := points[line][point]
			return p.say(phrase.TimelinePoint, "name", lines[line].Name, "window", at.Name, "score", p.score(at.Score), "votes", p.votesOf(at.Votes))
		},
	}
	said, scored := make([]string, len(lines)), false
	for i, l := range lines {
		points[i] = pointsOf(l.Trend)
		line := picture.Line{Name: l.Name, Windows: make([]picture.Window, len(points[i]))}
		for k, at := range points[i] {
			line.Windows[k] = at.window
		}
		scores := slices.DeleteFunc(slices.Clone(points[i]), func(at timelinePoint) bool { return !at.Score.IsValid() })
		said[i] = p.say(phrase.TimelineNone, "name", l.Name)
		if len(scores) > 0 {
			said[i], line.Last, scored = p.describe(l.Name, scores), p.score(scores[len(scores)-1].Score), true
		}
		if at, before, after := l.Trend.Break(t.Breaks); at > 0 && t.Breaks > 0 && !l.Trend[at].From.IsZero() {
			line.Break = &picture.Break{Day: windowOn(l.Trend[at]).From, Before: onScale(before, 4), After: onScale(after, 4)}
			note := p.say(phrase.TimelineBreak, "name", l.Name, "window", p.window(l.Trend[at]), "before", p.score(before), "after", p.score(after))
			rows.Notes = append(rows.Notes, note)
		}
		rows.Lines = append(rows.Lines, line)
	}
	if !scored {
		said = []string{rows.Empty}
	}
	rows.Desc = strings.Join(append(said, rows.Notes...), " ")
	_, err := w.Write(rows.SVG())
	return err
}

// timelinePoint is a point and how it is drawn.
type timelinePoint struct {
	Point
	window picture.Window
}

// pointsOf returns the points that have a day, in the order of their middles.
func pointsOf(s Trend) []timelinePoint {
	points := some(s, func(p *Point) (timelinePoint, bool) { return timelinePoint{*p, windowOn(*p)}, !p.From.IsZero() })
	slices.SortStableFunc(points, func(p, q timelinePoint) int { return cmp.Compare(p.window.Middle(), q.window.Middle()) })
	return points
}

// windowOn returns how a point is drawn.
func windowOn(p Point) picture.Window {
	from, to := picture.Days(p.From.ymd, p.To.ymd)
	return picture.Window{Name: p.Name, From: from, To: to, Score: onScale(p.Score, 4), Votes: p.Votes}
}

// window says when a window was: in a year or a session, or from one day to another.
func (p prose) window(at Point) string {
	if !strings.Contains(at.Name, "/") {
		return p.say(phrase.TimelineIn, "window", at.Name)
	}
	return p.say(phrase.TimelineSpan, "from", p.day(at.From), "to", p.day(at.To.AddDays(-1)))
}

// describe tells a line by its points that have a score.
func (p prose) describe(name string, scores []timelinePoint) string {
	byScore := func(p, q timelinePoint) int { return p.Score.Compare(q.Score) }
	first, last := scores[0], scores[len(scores)-1]
	low, high := slices.MinFunc(scores, byScore), slices.MaxFunc(scores, byScore)
	return p.say(phrase.TimelineDesc, "name", name, "first", p.score(first.Score), "start", p.window(first.Point), "last", p.score(last.Score), "end", p.window(last.Point),
		"low", p.score(low.Score), "lowat", p.window(low.Point), "high", p.score(high.Score), "highat", p.window(high.Point))
}
