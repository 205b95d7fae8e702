package plenary

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/picture"
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
	d := timelineRows{prose: prose{naming: Naming{Language: t.Language}}}
	for _, l := range lines {
		d.add(l, t.Breaks)
	}
	_, err := w.Write(d.rows(t).SVG())
	return err
}

// timelineRows is a timeline while its rows are put together.
type timelineRows struct {
	prose
	lines       []picture.Line
	points      []Series // of each line, as its windows
	scored      bool     // some point has a score
	said, notes []string // of each line, and on the breaks
}

// add puts a line below the others; breaks is how many points there are on
// either side of a break, if it is to be marked.
func (d *timelineRows) add(n NamedSeries, breaks int) {
	points := slices.DeleteFunc(slices.Clone(n.Series), func(p Point) bool { return p.From.IsZero() })
	slices.SortStableFunc(points, func(p, q Point) int { return cmp.Compare(windowOn(p).Middle(), windowOn(q).Middle()) })
	l := picture.Line{Name: n.Name}
	for _, p := range points {
		w := windowOn(p)
		w.Name, w.Score, w.Votes = p.Name, onScale(p.Score, 4), p.Votes
		l.Windows = append(l.Windows, w)
	}
	if scores := slices.DeleteFunc(slices.Clone(points), func(p Point) bool { return !p.Score.IsDefined() }); len(scores) > 0 {
		d.scored = true
		l.Last = d.score(scores[len(scores)-1].Score)
		d.said = append(d.said, d.told(n.Name, scores))
	} else {
		d.said = append(d.said, d.say("timeline.none", "name", n.Name))
	}
	if b, ok := n.Series.Break(breaks); ok && breaks > 0 && !n.Series[b.At].From.IsZero() {
		at := n.Series[b.At]
		l.Break = &picture.Break{Day: windowOn(at).From, Before: onScale(b.Before, 4), After: onScale(b.After, 4)}
		d.notes = append(d.notes, d.say("timeline.break", "name", n.Name, "window", at.Name, "before", d.score(b.Before), "after", d.score(b.After)))
	}
	d.lines, d.points = append(d.lines, l), append(d.points, points)
}

// windowOn returns the days of a point, in Unix time.
func windowOn(p Point) (w picture.Window) {
	const day = 24 * 60 * 60
	w.From = int(p.From.time().Unix() / day)
	w.To = w.From + 1
	if !p.To.IsZero() {
		w.To = max(w.To, int(p.To.time().Unix()/day))
	}
	return w
}

// told tells a line by its points that have a score.
func (d *timelineRows) told(name string, scores Series) string {
	byScore := func(p, q Point) int { return p.Score.Compare(q.Score) }
	first, last := scores[0], scores[len(scores)-1]
	low, high := slices.MinFunc(scores, byScore), slices.MaxFunc(scores, byScore)
	return d.say("timeline.desc", "name", name, "first", d.score(first.Score), "start", first.Name, "last", d.score(last.Score), "end", last.Name,
		"low", d.score(low.Score), "lowat", low.Name, "high", d.score(high.Score), "highat", high.Name)
}

// rows gives the timeline as it is drawn.
func (d *timelineRows) rows(t Timeline) picture.Timeline {
	p := picture.Timeline{
		Head:    picture.Head{Lang: languageTexts[languageOf(t.Language)], Title: cmp.Or(t.Title, d.say("timeline.title"))},
		Measure: t.Measure, Empty: d.say("timeline.empty"), Votes: d.say("timeline.votes"), Most: d.say("timeline.most"),
		Point: d.point(), Lines: d.lines, Label: d.label, Notes: d.notes, Width: t.Width,
	}
	said := d.said
	if !d.scored {
		said = []string{p.Empty}
	}
	p.Desc = strings.Join(append(said, d.notes...), " ")
	return p
}

// label tells a point of a line.
func (d *timelineRows) label(line, point int) string {
	p := d.points[line][point]
	return d.say("timeline.point", "name", d.lines[line].Name, "window", p.Name, "score", d.score(p.Score), "votes", d.votesOf(p.Votes))
}
