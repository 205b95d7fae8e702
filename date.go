package plenary

import (
	"strconv"
	"time"

	"github.com/plenary-go/plenary/internal/table"
)

// Date is a calendar day, from 1 January of the year 1 to 31 December 9999.
// It has no time and no place: a vote is on record under the day of its
// meeting. Dates can be compared with ==.
//
// The zero Date is no day. Nobody is a member of anything on it, no rule is in
// force and no weights hold, so that a record without a day is never told as one
// of today; for that day a caller passes [TablesDate]. A name can be asked for
// without a day, and is then that of the day of the tables. At either end of an
// interval the zero Date leaves it open.
//
// The text form is that of ISO 8601: 2018-12-19. The zero Date is written as
// the empty string.
type Date struct {
	ymd int32 // year*10000 + month*100 + day, so that order is numeric
}

// DateOf returns a day of a month of a year. It returns a [*ParseError] for a
// day that does not exist, such as 29 February 2018, or that lies outside the
// range.
func DateOf(year int, month time.Month, day int) (Date, error) {
	d := dayOf(year, month, day)
	if d.IsZero() {
		in := strconv.Itoa(year) + "-" + strconv.Itoa(int(month)) + "-" + strconv.Itoa(day)
		return Date{}, &ParseError{What: "date", Input: in, Reason: "no such day"}
	}
	return d, nil
}

// MustDateOf is [DateOf] for literals; it panics where that returns an error.
func MustDateOf(year int, month time.Month, day int) Date { return must(DateOf(year, month, day)) }

// dayOf is DateOf for what may be no day: that is the zero Date.
func dayOf(year int, month time.Month, day int) Date {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return Date{}
	}
	return Date{int32(year*10000 + int(month)*100 + day)}
}

// DateOfTime returns the day of t in t's own location. Where that lies outside
// the range, such as in the year 10000, it is the zero Date.
func DateOfTime(t time.Time) Date { return dayOf(t.Date()) }

// ParseDate reads a day in its text form, 2018-12-19. It returns a
// [*ParseError] for anything else, a day that does not exist included.
func ParseDate(s string) (Date, error) {
	fail := func(reason string) (Date, error) {
		return Date{}, &ParseError{What: "date", Input: s, Reason: reason}
	}
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return fail("not of the form 2018-12-19")
	}
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case i == 4 || i == 7:
		case c < '0' || c > '9':
			return fail("not of the form 2018-12-19")
		default:
			n = n*10 + int(c-'0')
		}
	}
	d := dayOf(n/10000, time.Month(n/100%100), n%100)
	if d.IsZero() {
		return fail("no such day")
	}
	return d, nil
}

// MustParseDate is [ParseDate] for literals; it panics where that returns an
// error.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

// Year returns the year, 0 for the zero Date.
func (d Date) Year() int { return int(d.ymd / 10000) }

// Month returns the month, 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d.ymd / 100 % 100) }

// Day returns the day of the month, 0 for the zero Date.
func (d Date) Day() int { return int(d.ymd % 100) }

// Weekday returns the day of the week; for the zero Date it means nothing.
func (d Date) Weekday() time.Weekday { return d.time().Weekday() }

// AddDays returns the day n days later, or earlier if n is negative. It
// returns the zero Date if d is zero or the result lies outside the range.
func (d Date) AddDays(n int) Date {
	// The range is under four million days; beyond it the clock would wrap.
	if d.IsZero() || n > 4e6 || n < -4e6 {
		return Date{}
	}
	return DateOfTime(d.time().AddDate(0, 0, n))
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d.ymd == 0 }

// Compare returns -1 if d is before e, +1 if it is after e, and 0 if both are
// the same day. The zero Date is before every day.
func (d Date) Compare(e Date) int {
	switch {
	case d.ymd < e.ymd:
		return -1
	case d.ymd > e.ymd:
		return +1
	}
	return 0
}

// Before reports whether d is before e.
func (d Date) Before(e Date) bool { return d.ymd < e.ymd }

// After reports whether d is after e.
func (d Date) After(e Date) bool { return d.ymd > e.ymd }

// String returns the text form, "" for the zero Date.
func (d Date) String() string { return string(d.append(nil)) }

// AppendText appends the text form to b; it never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the text form; it never fails.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads the text form; the empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) (err error) { return readText(d, text, ParseDate) }

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	// A leading 1 keeps the zeros of early years; it is then written over.
	start := len(b)
	b = strconv.AppendInt(b, int64(d.Year())+10000, 10)
	b = append(b[:start], b[start+1:]...)
	for _, n := range [2]int{int(d.Month()), d.Day()} {
		b = append(b, '-', byte('0'+n/10), byte('0'+n%10))
	}
	return b
}

func (d Date) time() time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}

// TablesDate returns the day as of which the tables of names, memberships and
// rules are kept: the nearest to today that this package knows. It is fixed, so
// that an answer does not change with the clock; the CHANGELOG says when it
// moves.
func TablesDate() Date { return Date{table.Day} }

// orTables returns the day of the tables for no day: what a name is asked for
// without one.
func (d Date) orTables() Date {
	if d.IsZero() {
		return TablesDate()
	}
	return d
}

// within reports whether d lies in [from, to), dates as in the tables: an end
// that is 0 is open. The zero Date lies in no interval.
func (d Date) within(from, to int32) bool {
	return !d.IsZero() && from <= d.ymd && (to == 0 || d.ymd < to)
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
