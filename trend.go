package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"time"

	"github.com/plenary-go/plenary/internal/ballots"
)

// Window is a stretch of a history: a year, a session, a hundred votes.
type Window struct {
	// Name is the year, the session, or the first and the last day.
	Name string
	// From and To are the days between which it lies, [From, To); both are zero
	// where none of its votes has a date.
	From, To Date
	History  History
}

// Years returns a window for each calendar year that has votes, in order.
// They do not overlap, and a session of the General Assembly is in two. Votes
// without a date are in none.
func (h History) Years() iter.Seq[Window] {
	return func(yield func(Window) bool) {
		for first, last := h.Dates(); !first.IsZero() && first.Compare(last) <= 0; {
			year := first.Year()
			// The year 9999 is the last, and has no end.
			w := Window{Name: strconv.Itoa(year), From: dayOf(year, time.January, 1), To: dayOf(year+1, time.January, 1)}
			w.History = h.Between(w.From, w.To)
			if !yield(w) || w.To.IsZero() {
				return
			}
			first, _ = h.Between(w.To, Date{}).Dates()
		}
	}
}

// Sessions returns a window for each session of the General Assembly that has
// votes, in the order in which they began; see [History.OfSession]. Special
// sessions fall within regular ones.
func (h History) Sessions() iter.Seq[Window] {
	return func(yield func(Window) bool) {
		session := func(i int) uint32 { return h.votes.labels[i].session }
		for s, part := range h.view.Parts(session) {
			if !yield(windowOf(h.votes.sessions[s], h.in(part))) {
				return
			}
		}
	}
}

// windowOf returns a window that lasts from its first vote to its last.
func windowOf(name string, h History) Window {
	first, last := h.Dates()
	if name == "" {
		name = first.String() + "/" + last.String()
	}
	return Window{name, first, last.AddDays(1), h}
}

// Rolling returns windows of n votes, each beginning a number of votes after
// the one before it. Every one is full; fewer than n votes have none, and
// neither has an n or a step below 1.
func (h History) Rolling(n, step int) iter.Seq[Window] {
	return func(yield func(Window) bool) {
		for part := range h.view.Rolling(n, step) {
			if !yield(windowOf("", h.in(part))) {
				return
			}
		}
	}
}

// RollingDays returns windows of a number of days, each beginning some days
// after the one before it, from the day of the first vote on. The last is the
// first that reaches the last vote. Windows without votes are left out, and so
// are votes without a date. There is no window for a number of days or a step
// below 1.
func (h History) RollingDays(days, step int) iter.Seq[Window] {
	return func(yield func(Window) bool) {
		if days < 1 || step < 1 {
			return
		}
		from, last := h.Dates()
		for !from.IsZero() {
			to := from.AddDays(days)
			w := Window{from.String() + "/" + to.AddDays(-1).String(), from, to, h.Between(from, to)}
			if w.History.Len() > 0 && !yield(w) || to.IsZero() || to.After(last) {
				return
			}
			from = from.AddDays(step)
		}
	}
}

// Trend is a score over time, a point for each window: how united a group
// was in each year, how far a state went along with it.
type Trend []Point

// Point is the score of one window.
type Point struct {
	// Name, From and To are those of the [Window].
	Name     string
	From, To Date
	Score    Score
	// Votes is the number of votes that the score rests on.
	Votes int
}

// TrendOf measures windows one by one, by a function that returns a score and
// the number of votes that it rests on, as [History.Cohesion] does. A window
// in which the score is undefined has a point all the same.
func TrendOf(windows iter.Seq[Window], measure func(History) (Score, int)) Trend {
	var s Trend
	for w := range windows {
		score, n := measure(w.History)
		s = append(s, Point{w.Name, w.From, w.To, score, n})
	}
	return s
}

// CohesionTrend returns how united some voters were in each window.
func CohesionTrend(windows iter.Seq[Window], m Cohesion, v Voters) Trend {
	return TrendOf(windows, func(h History) (Score, int) { return h.Cohesion(m, v) })
}

// Drift returns how alike two voters were in each window: two countries, or a
// country and a group from which it drifts. See [History.Pair].
func Drift(windows iter.Seq[Window], m Similarity, a, b Voters) Trend {
	return TrendOf(windows, func(h History) (Score, int) {
		p := h.Pair(a, b)
		return p.Score(m), p.Shared()
	})
}

// Break is where a trend changes most.
type Break struct {
	// At is the index of the first point after it.
	At int
	// Before and After are the means of the points on either side.
	Before, After Score
}

// Change returns how much higher the mean is after the break.
func (b Break) Change() Score { return b.After.Minus(b.Before) }

// Break returns the place that parts a trend into two whose means differ
// most, with at least a number of points that have a score on either side, and
// reports whether there is one. Of several such places it is the first. Every
// point weighs the same, whatever the number of votes behind it.
//
// That is the place where one change of level fits the trend best by this
// simple criterion, and no test: a trend that only trembles has one too. Ends
// are noisy; a minimum of 1 finds little more than the oddest year.
func (s Trend) Break(points int) (b Break, ok bool) {
	at, before, after := ballots.Break(len(s), points, func(i int) (float64, bool) { return s[i].Score.Value() })
	if at < 0 {
		return Break{}, false
	}
	return Break{at, Score{before, true}, Score{after, true}}, true
}

// Shift is how alike a country was to others before and after.
type Shift struct {
	Country       Country
	Before, After Score
	// VotesBefore and VotesAfter are the votes in which both voted.
	VotesBefore, VotesAfter int
}

// Change returns how much more alike they are after than before.
func (s Shift) Change() Score { return s.After.Minus(s.Before) }

// Shifts returns who moved towards some voters, or away from them, between two
// histories: two sessions, two years, the votes on a subject before a day and
// after it. It has every country with a score in both and at least a number of
// shared votes in each, the largest change first, and those with the same
// change by code. Those who moved between two single votes are found by
// [Moves].
//
// The two histories hold other votes: that a country is less alike to another
// may be because other questions were put to them.
func Shifts(before, after History, m Similarity, towards Voters, votes int) []Shift {
	var all []Shift
	for c := range before.States().Intersect(after.States()).All() {
		if c == towards {
			continue
		}
		was, is := before.Pair(c, towards), after.Pair(c, towards)
		s := Shift{c, was.Score(m), is.Score(m), was.Shared(), is.Shared()}
		if min(s.VotesBefore, s.VotesAfter) >= votes && s.Change().IsDefined() {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(s, t Shift) int {
		return cmp.Compare(max(t.Change().value, -t.Change().value), max(s.Change().value, -s.Change().value))
	})
	return all
}
