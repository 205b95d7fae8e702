package votetext

import (
	"slices"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// meetingDay is the day of a meeting, given by its number.
type meetingDay struct {
	number string
	day    int32
}

// Written returns the only complete date in the beginning of the text or, if
// it has none, the period of the sessions that it names.
func (d *Document) Written() (first, last int32) {
	r := d.reader
	for i := range r.Tokens {
		t := &r.Tokens[i]
		if t.Start > 4096 {
			break
		}
		if at, _ := r.date(i); at > 10000 {
			return at, 0
		}
		if t.Kind == scan.Symbol {
			from, to := sessionOf(t.Of(r.Source))
			if from > 0 && (first == 0 || from < first) {
				first = from
			}
			last = max(last, to)
		}
	}
	return first, last
}

// sessionOf returns the period of the session of the General Assembly of a
// draft or a meeting record. The first session began in January 1946, and
// every other one in September of its year or, like the nineteenth, later.
func sessionOf(text string) (from, to int32) {
	if text[0] != 'A' {
		return 0, 0
	}
	var s symbol.Symbol
	if _, reason := s.Parse(clean(text), symbol.Strict); reason != "" || s.Kind != symbol.Draft && s.Kind != symbol.Meeting {
		return 0, 0
	}
	if organ := s.Organ(); organ != "A" && !strings.HasPrefix(organ, "A/C.") {
		return 0, 0 // the Human Rights Council counts its own
	}
	_, session := s.YearAndSession()
	n := numeral.Leading(session)
	if n == 0 || n > 200 {
		return 0, 0
	}
	return day.Of(1945+n, time.January, 1), day.Of(1946+n, time.December, 31)
}

// month returns the month with the name at a token, or 0.
func (r *reader) month(i int) int32 {
	if i >= len(r.means) {
		return 0
	}
	switch m := &r.means[i]; {
	case m.class == cMonth:
		return int32(m.code)
	case m.tells&tMay != 0 && r.Tokens[i].Upper:
		return 5
	}
	return 0
}

// figures returns the number in figures at a token, or 0.
func (r *reader) figures(i int) int32 {
	if i < len(r.Tokens) && (r.Tokens[i].Kind == scan.Number && !r.Tokens[i].InWords || r.Tokens[i].Kind == scan.Ordinal) {
		return r.Tokens[i].N
	}
	return 0
}

// past returns the token after a mark at a token, or the token itself.
func (r *reader) past(i int, mark rune) int {
	if i < len(r.Tokens) && r.Tokens[i].Is(mark) {
		return i + 1
	}
	return i
}

// yearAt returns the year at a token or after a comma at it.
func (r *reader) yearAt(i int) (year int32, next int) {
	k := r.past(i, ',')
	if n := r.figures(k); n >= 1900 && n <= 2100 && r.Tokens[k].Kind == scan.Number {
		return n, k + 1
	}
	return 0, i
}

// date reads a date at a token, and returns the token after it, or 0.
func (r *reader) date(i int) (at int32, next int) {
	n, m := r.figures(i), r.month(i)
	switch {
	case n > 0 && n <= 31:
		k := i + 1
		if r.meaningAt(k).class == cOf {
			k++
		}
		if m = r.month(k); m == 0 || r.Tokens[i].Hyphen {
			return 0, 0
		}
		next = int(r.means[k].next)
	case m > 0 && r.Tokens[i].Upper:
		k := r.past(i+1, '.')
		if r.meaningAt(k).class == cArt && k+1 < len(r.Tokens) && r.Tokens[k+1].Kind == scan.Ordinal {
			k++ // "December the 22nd"
		}
		if n = r.figures(k); n == 0 || n > 31 || int(r.means[i].next) != i+1 && r.means[i].class == cMonth {
			return 0, 0
		}
		next = k + 1
		if year, _ := r.yearAt(next); year == 0 && (i == 0 || r.means[i-1].tells&tOn == 0) && (r.followedBySide(next) || next < len(r.Tokens) && r.Tokens[next].Hyphen) {
			return 0, 0 // "in December 12 countries voted"
		}
	case r.Tokens[i].Kind == scan.Debris || r.Tokens[i].Kind == scan.Symbol:
		return inFigures(r.Tokens[i].Of(r.Source)), i + 1
	default:
		return 0, 0
	}
	year, after := r.yearAt(r.past(next, '.'))
	if year == 0 {
		if day.Of(2000, time.Month(m), int(n)) == 0 {
			return 0, 0
		}
		return 100*m + n, next
	}
	if at = day.Of(int(year), time.Month(m), int(n)); at == 0 {
		after = 0
	}
	return at, after
}

// inFigures reads a date in figures: 2018-12-19, or 19/12/2018 if it cannot be
// another date.
func inFigures(s string) int32 {
	if len(s) > 10 || len(s) < 8 {
		return 0
	}
	if at, reason := day.Parse(s); reason == "" {
		return at
	}
	sep := s[min(strings.IndexAny(s+"/", "/-"), len(s)-1)]
	parts := strings.Split(s, string(sep))
	if len(parts) != 3 || len(parts[2]) != 4 {
		return 0
	}
	d, m, y := numeral.Leading(parts[0]), numeral.Leading(parts[1]), numeral.Leading(parts[2])
	if m > 12 {
		d, m = m, d
	} else if d <= 12 && d != m {
		return 0
	}
	if y < 1900 {
		return 0
	}
	return day.Of(y, time.Month(m), d)
}

// dayAt reads a date as a mention. It returns 0 if there is none.
func (r *reader) dayAt(i int) int {
	at, next := r.date(i)
	if at == 0 || next > r.says.to {
		if m := r.month(i); m > 0 && r.says.months&^1 != 0 && r.says.months>>m&1 == 0 {
			return r.elsewhen(i, m, 0)
		}
		return 0
	}
	r.says.months |= 1 << (at / 100 % 100)
	if at > 10000 {
		r.says.year = at / 10000
	} else if k := slices.IndexFunc(r.says.all[r.says.first:], func(m Mention) bool { return m.Kind == ADay && m.Day > 10000 && m.Day%10000 <= at }); k >= 0 {
		at += r.says.all[r.says.first+k].Day / 10000 * 10000 // "on 2 March 2022; on 24 March"
	}
	return r.say(i, next, Mention{Kind: ADay, Day: at, Acts: (r.onDay(i, next, at > 10000) || r.adopted(i) && r.says.all[len(r.says.all)-1].Code == "resolution") && !r.aside(i)})
}

// weekday reads a day of the week, or "yesterday", without its date.
func (r *reader) weekday(i, next int) int {
	for k := next; k < min(next+3, r.says.to); k++ {
		if at, _ := r.date(k); at > 0 {
			return i // "Monday, 3 May"
		}
	}
	on, word := Yesterday, strings.ToLower(r.written(i, next))
	for d := range Yesterday - Sunday {
		for _, lang := range [...]int{table.English, table.Dutch} {
			if strings.HasPrefix(word, strings.ToLower(numeral.Weekday(lang, int(d)))) {
				on = Sunday + d
			}
		}
	}
	return r.say(i, next, Mention{Kind: ADay, Day: on, Acts: r.lately(i, next)})
}

// lately reports whether a day as of when the text was written may be that of what the
// sentence tells: it is not one until or since which something holds, nor one to come.
func (r *reader) lately(i, next int) bool {
	before := r.at(i - 1)
	k := i - 1
	if k > r.says.from && r.Tokens[k].Is(',') && r.Tokens[k-1].Upper && next < r.says.to && r.Tokens[next].Kind == scan.Line {
		return false // "NEW YORK, zaterdag", when it was written
	}
	if before.tells&tOn != 0 {
		k--
	} else if governed(&before) || before.class.in(1<<cBefore|1<<cBy|1<<cPlace) {
		return false
	}
	return !r.follow(k, 8, 1<<cModal|1<<cWho, tDated) && r.Word(next) != "'s" && !r.aside(i)
}

// aside reports whether a date is in a relative clause, or with a participle, after what
// the sentence says became of a text: "endorsed the Compact, which was adopted in
// Marrakesh on 10 December, by 152 votes".
func (r *reader) aside(i int) bool {
	for k := i - 1; k > r.says.from; k-- {
		m, before := r.means[k], &r.Tokens[k-1]
		if m.class == cWho || before.Kind == scan.Mark && (m.class == cOutcome || m.tells&tDated != 0 || m.class == cArt && m.code == thatCode) {
			decided := func(m meaning) bool { return m.class == cOutcome }
			return slices.ContainsFunc(r.means[r.says.from:k], decided) || m.class == cWho && before.Is(',') && !slices.ContainsFunc(r.means[k:i], decided) && r.inserts(i)
		}
		if place := r.Tokens[k].Is(',') && before.Upper && (r.Tokens[k+1].Upper || r.means[k+1].tells&tOn != 0); r.Tokens[k].Kind == scan.Mark && !place {
			return false
		}
	}
	return false
}

// inserts reports whether what stands at a token is within commas in a sentence of which
// the verb follows these: "The Council, which on 5 May had failed to do so, adopted it".
func (r *reader) inserts(i int) bool {
	for ; i+1 < r.says.to; i++ {
		if r.Tokens[i].Is(',') && r.means[i+1].class.in(1<<cOutcome|1<<cVote|1<<cVerb) {
			return true
		}
	}
	return false
}

// onDay reports whether a date is that of what the sentence reports: "on" is
// before it, and not after a word for something else, or nothing that makes it
// the date of something, or only the name of a place is before it.
func (r *reader) onDay(i, next int, year bool) bool {
	if r.amid(whereAfterOn, i, next) {
		return r.amid(whereOnDay, i, next)
	}
	if (year || i > 0 && r.means[i-1].tells&tWeekday != 0) && r.amid(whereBareDay, i, next) {
		return true
	}
	k := i - 1
	for ; k >= r.says.from && k > i-8; k-- {
		t := &r.Tokens[k]
		if t.Is('(') {
			return true
		}
		if t.Kind == scan.Line {
			return k == r.says.from || r.Tokens[k-1].Upper || r.Tokens[k-1].Kind == scan.Mark
		}
		if !t.Is(',') && !t.Is(':') && !t.Is('.') && r.means[k].tells&tWeekday == 0 && (t.Kind != scan.Word || !t.Upper || r.means[k].tells&tDated != 0) {
			return false
		}
	}
	return k < r.says.from
}

// elsewhen reads a year, or a month of no date in the text, in which something else
// was voted on: "In 2017 90 countries voted".
func (r *reader) elsewhen(i int, n, of int32) int {
	if n == of || of == 0 && r.told < 0 || r.Word(i-1) != "in" || r.at(i-1).tells&tPrep == 0 {
		return i
	}
	begins := i-2 < r.says.from || r.Tokens[i-2].Kind == scan.Line
	if begins || slices.ContainsFunc(r.means[max(i-4, r.says.from):i-1], func(m meaning) bool { return m.class.in(1<<cVote | 1<<cVerb | 1<<cOutcome) }) {
		return r.say(i-1, i+1, Mention{Kind: Another})
	}
	return i
}

// meeting takes the day of a meeting: "At its 12th meeting, on 3 November 2021",
// and says it again later: "Also at the 12th meeting".
func (r *reader) meeting(i int) int {
	s := &r.says
	next, number := 0, strings.ToLower(r.Tokens[i].Of(r.Source))
	switch m := r.at(i + 1); {
	case r.means[i].tells&tSame != 0:
		next, number = i+int(r.means[i].long), ""
	case m.tells&tMeeting != 0 && (r.Tokens[i].Kind == scan.Ordinal || r.means[i].tells&tOrdinal != 0):
		next = i + 1 + int(m.long)
	default:
		return i
	}
	for k := next; k < min(next+6, s.to) && number != ""; k++ {
		if at, _ := r.date(k); at > 10000 {
			if len(s.meetings) < 1000 {
				s.meetings = append(s.meetings, meetingDay{number, at})
			}
			return next
		}
	}
	for k := len(s.meetings) - 1; k >= max(0, len(s.meetings)-8); k-- {
		if number == "" || s.meetings[k].number == number {
			return r.say(i, next, Mention{Kind: ADay, Day: s.meetings[k].day, Acts: true})
		}
	}
	return next
}
