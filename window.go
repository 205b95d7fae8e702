package plenary

import (
	"iter"
	"slices"
	"strconv"
	"time"
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
		for s, part := range h.view().Parts(session) {
			of := h
			of.mask = part.Mask
			if !yield(windowOf(h.votes.sessions[s], of)) {
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
		if n < 1 || step < 1 {
			return
		}
		places := slices.Collect(h.view().All())
		for i := 0; n <= len(places) && i <= len(places)-n; i += min(step, len(places)) {
			of := h
			of.lo, of.hi = places[i], places[i+n-1]+1
			if !yield(windowOf("", of)) {
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
