package plenary

import (
	"iter"
	"strconv"
	"time"

	"github.com/plenary-go/plenary/internal/ballots"
)

// Window returns the name of the window h (a year, a session, or the first and
// last dates) and its half-open interval [from, to). If h is not a window,
// name is empty, from is the date of its first vote, and to is the day after
// its last vote. Both dates are zero if no vote has a date.
func (h History) Window() (name string, from, to Date) {
	if h.window == (window{}) {
		first, last := h.dates()
		return "", first, last.AddDays(1)
	}
	return h.window.name, h.window.from, h.window.to
}

// as returns h as a window.
func (h History) as(name string, from, to Date) History {
	h.window = window{name, from, to}
	return h
}

// Years returns an iterator over the calendar years with votes, in order. Each
// year is a window. Sessions of the General Assembly extend over two years.
// Votes without a date are in no year.
func (h History) Years() iter.Seq[History] {
	return func(yield func(History) bool) {
		for first, last := h.dates(); !first.IsZero() && first.Compare(last) <= 0; {
			year := first.year()
			// The year 9999 is the last, and has no end.
			from, to := dayOf(year, time.January, 1), dayOf(year+1, time.January, 1)
			if !yield(h.Between(from, to).as(strconv.Itoa(year), from, to)) || to.IsZero() {
				return
			}
			first, _ = h.Between(to, Date{}).dates()
		}
	}
}

// Sessions returns an iterator over the sessions of the General Assembly with
// votes, in the order in which they began. Each session is a window; see
// [History.OfSession]. Special sessions overlap with regular sessions.
func (h History) Sessions() iter.Seq[History] {
	return func(yield func(History) bool) {
		session := func(i int) uint32 { return h.votes.labels[i].session }
		for s, part := range h.view.Parts(session) {
			if !yield(windowOf(h.votes.sessions[s], h.in(part))) {
				return
			}
		}
	}
}

// windowOf returns h as a window from its first vote to its last.
func windowOf(name string, h History) History {
	first, last := h.dates()
	if name == "" {
		name = first.String() + "/" + last.String()
	}
	return h.as(name, first, last.AddDays(1))
}

// Rolling returns an iterator over windows of n votes, each starting step
// votes after the one before it. Every window has n votes. There are no
// windows if h has fewer than n votes, or if n or step is below 1.
func (h History) Rolling(n, step int) iter.Seq[History] {
	return func(yield func(History) bool) {
		for part := range h.view.Rolling(n, step) {
			if !yield(windowOf("", h.in(part))) {
				return
			}
		}
	}
}

// RollingDays returns an iterator over windows of the given number of days,
// each starting step days after the one before it. The first starts on the
// date of the first vote, and the last is the first that includes the last
// vote. Windows without votes and votes without a date are left out. There are
// no windows if days or step is below 1.
func (h History) RollingDays(days, step int) iter.Seq[History] {
	return func(yield func(History) bool) {
		if days < 1 || step < 1 {
			return
		}
		from, last := h.dates()
		for !from.IsZero() {
			to := from.AddDays(days)
			w := h.Between(from, to).as(from.String()+"/"+to.AddDays(-1).String(), from, to)
			if w.Len() > 0 && !yield(w) || to.IsZero() || last.Before(to) {
				return
			}
			from = from.AddDays(step)
		}
	}
}

// Trend is a score over time, with a point for each window: how united a group
// was in each year, or how close two countries were. The zero Trend has no
// points.
type Trend struct {
	// Name is the name of the line in a [Picture.Timeline].
	Name   string
	Points []TrendPoint
}

// TrendPoint is the score of one window of a [Trend].
type TrendPoint struct {
	// Name, From and To describe the window; see [History.Window].
	Name     string
	From, To Date
	Score    Score
	// Votes is the number of votes on which the score is based.
	Votes int
}

// TrendOf returns the trend with the given name that applies measure to each
// window. Like [History.Cohesion], measure returns a score and the number of
// votes on which it is based. The trend has a point for each window, even if
// the score is undefined. If measure is nil, all scores are undefined.
//
// The name is the same for all windows, but a group may have had another name
// in the first of them. The members of [EU] before November 1993 are those of
// the European Communities; see [Group.NameOn].
//
//	united := TrendOf("EU", h.Years(), func(h History) (Score, int) { return h.Cohesion(RiceIndex, EU) })
//	drift := TrendOf("Hungary", h.Years(), func(h History) (Score, int) { return h.Pair(hungary, EU).Score(IdenticalVotes) })
func TrendOf(name string, windows iter.Seq[History], measure func(History) (Score, int)) Trend {
	s := Trend{Name: name}
	if measure == nil {
		measure = func(History) (Score, int) { return Score{}, 0 }
	}
	for w := range orEmpty(windows) {
		score, n := measure(w)
		s.Points = append(s.Points, TrendPoint{w.window.name, w.window.from, w.window.to, score, n})
	}
	return s
}

// Break returns the break at which s changes most: the division into two parts
// whose means differ most, with at least the given number of points that have
// a defined score in each part. The result at is the index of the first point
// of the second part, and before and after are the means. If there is no
// break, at is 0. If there are several, Break returns the first. Every point
// has the same weight, whatever its number of votes.
//
// A break fits s best by this simple criterion; it is not a test of
// significance, and a trend that only fluctuates has a break too. The ends of
// a trend are noisy: if points is 1, the break is often a single unusual year.
func (s Trend) Break(points int) (at int, before, after Score) {
	at, b, a := ballots.Break(len(s.Points), points, func(i int) (float64, bool) { return s.Points[i].Score.Float() })
	if at < 0 {
		return 0, Score{}, Score{}
	}
	return at, Score{b, true}, Score{a, true}
}
