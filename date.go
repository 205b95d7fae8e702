package plenary

import (
	"cmp"
	"strconv"
	"time"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/table"
)

// Date is a calendar date, from 1 January of the year 1 to 31 December 9999.
// It has no time of day and no time zone: a vote is recorded under the date of
// its meeting. Dates can be compared with ==.
//
// The zero Date means that the date is unknown. No group has members on it, no
// rule is in force and no weights apply, which keeps an undated record from
// being treated as one of today. To ask about the present, pass [TablesDate].
// There are two exceptions. Functions that return a name take the zero Date to
// mean [TablesDate]. As an end of an interval, the zero Date means that the
// interval is open.
//
// The text form is that of ISO 8601: 2018-12-19. The text form of the zero
// Date is the empty string.
type Date struct {
	ymd int32 // year*10000 + month*100 + day, so that order is numeric
}

// DateOf returns the Date of the given year, month and day. It returns a
// [*ParseError] if there is no such date, such as 29 February 2018, or if year
// is not between 1 and 9999. The date of a [time.Time] in its location is
// DateOf(t.Date()).
func DateOf(year int, month time.Month, day int) (Date, error) {
	d := dayOf(year, month, day)
	if d.IsZero() {
		in := strconv.Itoa(year) + "-" + strconv.Itoa(int(month)) + "-" + strconv.Itoa(day)
		return Date{}, &ParseError{What: "date", Input: in, Reason: "no such day"}
	}
	return d, nil
}

// dayOf is like DateOf but returns the zero Date if there is no such date.
func dayOf(year int, month time.Month, d int) Date { return Date{day.Of(year, month, d)} }

// ParseDate parses s in the form 2018-12-19. It returns a [*ParseError] if s
// has another form or if there is no such date.
func ParseDate(s string) (Date, error) {
	ymd, reason := day.Parse(s)
	if reason != "" {
		return Date{}, &ParseError{What: "date", Input: s, Reason: reason}
	}
	return Date{ymd}, nil
}

// year returns the year of d, or 0 if d is the zero Date.
func (d Date) year() int { return int(d.ymd / 10000) }

func (d Date) month() time.Month { return time.Month(d.ymd / 100 % 100) }

func (d Date) day() int { return int(d.ymd % 100) }

// Time returns the start of d in UTC, or the zero Time if d is the zero Date.
// [DateOf] is its inverse. Use Time to find the weekday of d or the number
// of days between two dates.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return day.Time(d.ymd)
}

// AddDays returns the date n days after d, or before d if n is negative. It
// returns the zero Date if d is the zero Date or if the year of the result is
// not between 1 and 9999.
func (d Date) AddDays(n int) Date { return Date{day.Add(d.ymd, n)} }

// IsZero reports whether d is the zero Date.
func (d Date) IsZero() bool { return d.ymd == 0 }

// Compare returns -1 if d is before e, +1 if d is after e, and 0 if they are
// equal. The zero Date is before every other.
func (d Date) Compare(e Date) int { return cmp.Compare(d.ymd, e.ymd) }

// Before reports whether d is before e.
func (d Date) Before(e Date) bool { return d.ymd < e.ymd }

// String returns the text form of d, "" for the zero Date.
func (d Date) String() string { return string(day.Append(nil, d.ymd)) }

// AppendText appends the text form of d to b. It never returns an error.
func (d Date) AppendText(b []byte) ([]byte, error) { return day.Append(b, d.ymd), nil }

// MarshalText returns the text form of d. It never returns an error.
func (d Date) MarshalText() ([]byte, error) { return day.Append(nil, d.ymd), nil }

// Scan reads a Date from [database/sql]. It accepts a text form, as
// [Date.UnmarshalText] does, and a [time.Time], which drivers return for
// columns of the type DATE; of this it takes the date in its location. NULL is
// read as the zero Date.
func (d *Date) Scan(src any) error {
	t, ok := src.(time.Time)
	if !ok {
		return sqlScan(src, d.UnmarshalText)
	}
	day, err := DateOf(t.Date())
	if err == nil {
		*d = day
	}
	return err
}

// UnmarshalText parses text as [ParseDate] does. An empty text gives the zero
// Date.
func (d *Date) UnmarshalText(text []byte) (err error) { return readText(d, text, ParseDate) }

// TablesDate returns the date of the embedded tables of names, memberships and
// rules: the latest date that this package knows. It does not depend on the
// clock, so that results are reproducible; the CHANGELOG reports when it
// moves.
func TablesDate() Date { return Date{table.Day} }

// orTables returns d, or TablesDate if d is the zero Date.
func (d Date) orTables() Date {
	if d.IsZero() {
		return TablesDate()
	}
	return d
}

// within reports whether d lies in the interval [from, to) of the tables, in
// which to is open if it is 0. The zero Date lies in no interval.
func (d Date) within(from, to int32) bool {
	return day.Within(d.ymd, from, to)
}
