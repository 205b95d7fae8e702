package plenary

import (
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/numeral"
)

// datedMeeting is that a meeting, by its number, was on a day.
type datedMeeting struct {
	number string
	date   Date
}

// day reads a day at a token: "4 December 2006", "27 december jl.", the last
// one before the day on which the text was written.
func (r *voteReader) day(i int, written Date) Date {
	if !r.is(i, kNumber) || i+2 >= len(r.tokens) {
		return Date{}
	}
	m := monthOf(r.text[r.tokens[i+1].start:r.tokens[i+1].end])
	if m == 0 {
		return Date{}
	}
	if y := r.tokens[i+2]; y.key == kNumber && y.n > 1900 {
		return dayOf(y.n, m, r.tokens[i].n)
	} else if s := r.text[y.start:y.end]; !written.IsZero() && (s == "jl" || strings.HasPrefix(s, "jl.") && hasDigit(s)) {
		d := dayOf(written.Year(), m, r.tokens[i].n)
		if d.After(written) {
			d = dayOf(written.Year()-1, m, r.tokens[i].n)
		}
		return d
	}
	return Date{}
}

// onDay reports whether "on" stands before a day: on (Monday,) 4 December.
func (r *voteReader) onDay(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if r.said(k, "on") || r.said(k, "op") {
			return true
		}
	}
	return false
}

func monthOf(w string) time.Month {
	if len(w) > 9 {
		return 0
	}
	return time.Month(numeral.ReadMonth(w))
}

// meeting takes the day of a meeting: "At its 12th meeting, on 3 November
// 2021", and later "Also at the 12th meeting".
func (c *voteContext) meeting(r *voteReader, i int) {
	j := i - 1
	if r.is(j, kPlenary) {
		j--
	}
	if r.is(j, kSame) && len(c.meetings) > 0 {
		c.said.date = c.meetings[len(c.meetings)-1].date
		return
	}
	if j < 0 {
		return
	}
	number := r.text[r.tokens[j].start:r.tokens[j].end]
	if !isOrdinal(number) || len(number) > 6 {
		return
	}
	for k := i + 1; k < i+5 && k < len(r.tokens); k++ {
		if d := r.day(k, Date{}); !d.IsZero() {
			c.said.date = d
			if len(c.meetings) < 1000 {
				c.meetings = append(c.meetings, datedMeeting{strings.Clone(number), d})
			}
			return
		}
	}
	for k := len(c.meetings) - 1; k >= max(0, len(c.meetings)-8); k-- {
		if c.meetings[k].number == number {
			c.said.date = c.meetings[k].date
			return
		}
	}
}
