package day_test

import (
	"testing"
	"time"

	"github.com/plenary-go/plenary/internal/day"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             int32
	}{
		{2018, 12, 19, 20181219},
		{1, 1, 1, 10101},
		{9999, 12, 31, 99991231},
		{2016, 2, 29, 20160229},
		{2018, 2, 29, 0},
		{0, 12, 31, 0},
		{10000, 1, 1, 0},
		{2018, 0, 1, 0},
		{2018, 13, 1, 0},
		{2018, 12, 0, 0},
		{2018, 12, 32, 0},
	} {
		if got := day.Of(c.year, time.Month(c.month), c.day); got != c.want {
			t.Errorf("Of(%d, %d, %d) = %d, want %d", c.year, c.month, c.day, got, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	const otherForm, none = "not of the form 2018-12-19", "no such day"
	for _, c := range []struct {
		in     string
		want   int32
		reason string
	}{
		{"2018-12-19", 20181219, ""},
		{"0001-01-01", 10101, ""},
		{"2018-02-29", 0, none},
		{"0000-01-01", 0, none},
		{"2018-12-19 ", 0, otherForm},
		{"2018/12/19", 0, otherForm},
		{"2018-1x-19", 0, otherForm},
		{"", 0, otherForm},
	} {
		if got, reason := day.Parse(c.in); got != c.want || reason != c.reason {
			t.Errorf("Parse(%q) = %d, %q, want %d, %q", c.in, got, reason, c.want, c.reason)
		}
	}
}

func TestAppend(t *testing.T) {
	for d, want := range map[int32]string{0: "on ", 20181219: "on 2018-12-19", 10203: "on 0001-02-03"} {
		if got := string(day.Append([]byte("on "), d)); got != want {
			t.Errorf("Append(%d) = %q, want %q", d, got, want)
		}
	}
}

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		day  int32
		n    int
		want int32
	}{
		{20181219, 13, 20190101},
		{20160301, -1, 20160229},
		{99991231, 1, 0},
		{10101, -1, 0},
		{0, 1, 0},
		{20181219, 4_000_001, 0},
		{20181219, -4_000_001, 0},
	} {
		if got := day.Add(c.day, c.n); got != c.want {
			t.Errorf("Add(%d, %d) = %d, want %d", c.day, c.n, got, c.want)
		}
	}
	if got := day.Time(20181219).Weekday(); got != time.Wednesday {
		t.Errorf("2018-12-19 was a %v, want Wednesday", got)
	}
}

func TestWithin(t *testing.T) {
	for _, test := range []struct {
		on, from, to int32
		want         bool
		span         string
	}{
		{20181219, 20180101, 20190101, true, "from 2018-01-01 to 2018-12-31"},
		{20180101, 20180101, 20190101, true, "from 2018-01-01 to 2018-12-31"},
		{20190101, 20180101, 20190101, false, "from 2018-01-01 to 2018-12-31"},
		{20171231, 20180101, 0, false, "from 2018-01-01"},
		{20181219, 0, 20181220, true, "before 2018-12-20"},
		{20181219, 0, 0, true, "from an unknown date"},
		{0, 0, 0, false, "from an unknown date"},
	} {
		if got := day.Within(test.on, test.from, test.to); got != test.want {
			t.Errorf("Within(%d, %d, %d) = %v", test.on, test.from, test.to, got)
		}
		if got := day.Span(test.from, test.to); got != test.span {
			t.Errorf("Span(%d, %d) = %q, want %q", test.from, test.to, got, test.span)
		}
	}
}
