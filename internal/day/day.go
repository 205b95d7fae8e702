// Package day reads, writes and counts calendar days. A day is an int32 of the
// form yyyymmdd, which sorts in the order of days; 0 means no day.
package day

import (
	"strconv"
	"time"
)

// Of returns the given day, or 0 if it does not exist or is outside the years
// 1 to 9999.
func Of(year int, month time.Month, day int) int32 {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return 0
	}
	return int32(year*10000 + int(month)*100 + day)
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Parse parses s in the form 2018-12-19. If it is not a day, it returns the
// reason in English.
func Parse(s string) (day int32, reason string) {
	const otherForm = "not of the form 2018-12-19"
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, otherForm
	}
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case i == 4 || i == 7:
		case c < '0' || c > '9':
			return 0, otherForm
		default:
			n = n*10 + int(c-'0')
		}
	}
	if day = Of(n/10000, time.Month(n/100%100), n%100); day == 0 {
		return 0, "no such day"
	}
	return day, ""
}

// Append appends day in the form that Parse reads, or nothing if day is 0.
func Append(b []byte, day int32) []byte {
	if day == 0 {
		return b
	}
	// A leading 1 keeps the zeros of early years; it is then overwritten.
	start := len(b)
	b = strconv.AppendInt(b, int64(day/10000)+10000, 10)
	b = append(b[:start], b[start+1:]...)
	for _, n := range [2]int32{day / 100 % 100, day % 100} {
		b = append(b, '-', byte('0'+n/10), byte('0'+n%10))
	}
	return b
}

// Within reports whether day is in the half-open interval [from, to). A from or to of 0
// leaves that side open. A day of 0 is in no interval.
func Within(day, from, to int32) bool {
	return day != 0 && from <= day && (to == 0 || day < to)
}

// Span returns the half-open interval [from, to) in words, for an error.
func Span(from, to int32) string {
	text := func(day int32) string { return string(Append(nil, day)) }
	switch {
	case from == 0 && to == 0:
		return "from an unknown date"
	case to == 0:
		return "from " + text(from)
	case from == 0:
		return "before " + text(to)
	}
	return "from " + text(from) + " to " + text(Add(to, -1))
}

// Time returns the start of day in UTC.
func Time(day int32) time.Time {
	return time.Date(int(day/10000), time.Month(day/100%100), int(day%100), 0, 0, 0, 0, time.UTC)
}

// Add returns the day n days after day, or before it if n is negative. It
// returns 0 if day is 0 and if the result is outside the years 1 to 9999.
func Add(day int32, n int) int32 {
	// The range is under four million days; beyond it the clock would wrap.
	if day == 0 || n > 4e6 || n < -4e6 {
		return 0
	}
	return Of(Time(day).AddDate(0, 0, n).Date())
}
