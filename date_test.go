package plenary_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/plenary-go/plenary"
)

// TestDateAgainstTime holds every day of two centuries against package time.
func TestDateAgainstTime(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 12))
	previous := dateOf(1899, time.December, 31)
	for day := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() <= 2100; day = day.AddDate(0, 0, 1) {
		d := dateOf(day.Date())
		text := day.Format(time.DateOnly)
		parsed, err := plenary.ParseDate(text)
		n := r.IntN(200_000) - 100_000
		switch {
		case d.Time().Year() != day.Year() || d.Time().Month() != day.Month() || d.Time().Day() != day.Day() || d.Time().Weekday() != day.Weekday():
			t.Fatalf("%s is %d-%d-%d, %s", text, d.Time().Year(), d.Time().Month(), d.Time().Day(), d.Time().Weekday())
		case d.String() != text:
			t.Fatalf("%s is written %s", text, d)
		case err != nil || parsed != d:
			t.Fatalf("%s is read as %v, %v", text, parsed, err)
		case dateOfTime(day.Add(23*time.Hour)) != d:
			t.Fatalf("%s has another day at 23:00", text)
		case previous.AddDays(1) != d || d.AddDays(-1) != previous || d.AddDays(0) != d:
			t.Fatalf("%s does not follow %s", text, previous)
		case d.AddDays(n).String() != day.AddDate(0, 0, n).Format(time.DateOnly):
			t.Fatalf("%s and %d days is %s", text, n, d.AddDays(n))
		case previous.Compare(d) != -1 || d.Compare(previous) != 1 || d.Compare(d) != 0:
			t.Fatalf("%s and %s compare as %d", previous, d, previous.Compare(d))
		case !previous.Before(d) || d.Before(previous) || d.Before(d):
			t.Fatalf("%s is not before %s", previous, d)
		case d.IsZero():
			t.Fatalf("%s is no day", text)
		}
		previous = d
	}
	if previous.String() != "2100-12-31" {
		t.Errorf("the last day was %s", previous)
	}
}

// TestDateOf holds that a day that does not exist is an error and not the zero
// Date without a word (K4).
func TestDateOf(t *testing.T) {
	for name, c := range map[string]struct {
		year  int
		month time.Month
		day   int
		want  string
	}{
		"first":               {1, time.January, 1, "0001-01-01"},
		"early":               {987, time.June, 5, "0987-06-05"},
		"last":                {9999, time.December, 31, "9999-12-31"},
		"leap day":            {2000, time.February, 29, "2000-02-29"},
		"no leap year":        {2018, time.February, 29, ""},
		"no leap century":     {1900, time.February, 29, ""},
		"31 April":            {2018, time.April, 31, ""},
		"day 0":               {2018, time.April, 0, ""},
		"day -1":              {2018, time.April, -1, ""},
		"32 December":         {2018, time.December, 32, ""},
		"month 0":             {2018, 0, 1, ""},
		"month 13":            {2018, 13, 1, ""},
		"month -1":            {2018, -1, 1, ""},
		"year 0":              {0, time.January, 1, ""},
		"year -1":             {-1, time.January, 1, ""},
		"year 10000":          {10000, time.January, 1, ""},
		"numbers that wrap":   {math.MaxInt32, math.MaxInt32, math.MaxInt32, ""},
		"numbers that wrap 2": {math.MinInt32, math.MinInt32, math.MinInt32, ""},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := plenary.DateOf(c.year, c.month, c.day)
			if d.String() != c.want || d.IsZero() != (c.want == "") {
				t.Errorf("got %q, want %q", d, c.want)
			}
			if e, ok := errors.AsType[*plenary.ParseError](err); ok != (c.want == "") || ok && (e.What != "date" || e.Input == "" || e.Reason != "no such day") {
				t.Errorf("the error is %v", err)
			}
		})
	}
}

func TestZeroDate(t *testing.T) {
	var zero plenary.Date
	first := plenary.MustParseDate("0001-01-01")
	if !zero.IsZero() || zero.String() != "" || !zero.Time().IsZero() {
		t.Errorf("the zero Date is %+v", zero)
	}
	if zero.AddDays(1) != zero || zero.AddDays(0) != zero || zero.AddDays(500) != zero || zero.AddDays(700_000) != zero {
		t.Error("a day follows no day")
	}
	if !zero.Before(first) || zero.Compare(first) != -1 || first.Compare(zero) != 1 || first.Before(zero) {
		t.Error("the zero Date is not before the first day")
	}
}

func TestAddDaysOutOfRange(t *testing.T) {
	first, last := plenary.MustParseDate("0001-01-01"), plenary.MustParseDate("9999-12-31")
	const span = 3652058 // days from the first to the last
	if first.AddDays(span) != last || last.AddDays(-span) != first {
		t.Errorf("from end to end: %s and %s", first.AddDays(span), last.AddDays(-span))
	}
	for _, d := range []plenary.Date{
		first.AddDays(-1), last.AddDays(1), first.AddDays(span + 1), last.AddDays(-span - 1), first.AddDays(4_000_001), last.AddDays(-4_000_001),
		first.AddDays(math.MaxInt), first.AddDays(math.MinInt), last.AddDays(math.MaxInt), last.AddDays(math.MinInt),
	} {
		if !d.IsZero() {
			t.Errorf("%s lies outside the range", d)
		}
	}
}

// TestAddDaysDoesNotWrap holds that a number of days that would take the clock
// all the way round is out of range, and not the same day again.
func TestAddDaysDoesNotWrap(t *testing.T) {
	if math.MaxInt == math.MaxInt32 {
		t.Skip("no int is large enough")
	}
	d := plenary.MustParseDate("2018-12-19")
	round := 1 // 2^57 days of 86,400 seconds are a multiple of 2^64 seconds
	for range 57 {
		round *= 2
	}
	for _, n := range []int{round, -round, 2 * round, round + 1, -round - 1} {
		if got := d.AddDays(n); !got.IsZero() {
			t.Errorf("%d days later: %s", n, got)
		}
		if got := (plenary.Date{}).AddDays(n); !got.IsZero() {
			t.Errorf("%d days after no day: %s", n, got)
		}
	}
	if got := (plenary.Date{}).AddDays(1); !got.IsZero() {
		t.Errorf("the day after no day: %s", got)
	}
}

func TestParseDateErrors(t *testing.T) {
	const form, none = "not of the form 2018-12-19", "no such day"
	for in, reason := range map[string]string{
		"": form, "2018": form, "2018-12": form, "2018-12-1": form, "2018-12-190": form, "18-12-2019": form, "2018/12/19": form, "2018-12/19": form, "2018/12-19": form,
		"20181219": form, "2018-12-19T00:00:00Z": form, " 2018-12-19": form, "2018-12-19\n": form, "2018-12 19": form,
		"2018-+1-19": form, "2018--1-19": form, "-018-12-19": form, "２０１８-12": form, "2018-1é-19"[:10]: form, "2018-0x-19": form, "2018-:2-19": form, "201/-12-19": form,
		"2018-02-29": none, "2018-04-31": none, "2018-00-10": none, "2018-13-01": none, "2018-12-00": none, "2018-12-32": none,
		"0000-01-01": none, "0000-00-00": none, "9999-99-99": none,
	} {
		t.Run(in, func(t *testing.T) {
			d, err := plenary.ParseDate(in)
			e, ok := errors.AsType[*plenary.ParseError](err)
			if !ok || !d.IsZero() || e.What != "date" || e.Input != in || e.Reason != reason {
				t.Errorf("got %q, %v", d, err)
			}
		})
	}
	for name, make := range map[string]func(){
		"MustParseDate": func() { plenary.MustParseDate("2018-02-29") },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			make()
		})
	}
}

func TestDateText(t *testing.T) {
	d := plenary.MustParseDate("2018-12-19")
	if b, err := d.AppendText([]byte("on ")); string(b) != "on 2018-12-19" || err != nil {
		t.Errorf("AppendText gives %q, %v", b, err)
	}
	if b, err := plenary.MustParseDate("0987-06-05").AppendText([]byte("on ")); string(b) != "on 0987-06-05" || err != nil {
		t.Errorf("AppendText gives %q, %v", b, err)
	}
	if b, err := d.MarshalText(); string(b) != "2018-12-19" || err != nil {
		t.Errorf("MarshalText gives %q, %v", b, err)
	}
	var read plenary.Date
	if err := read.UnmarshalText([]byte("2018-12-19")); err != nil || read != d {
		t.Errorf("UnmarshalText gives %v, %v", read, err)
	}
	if err := read.UnmarshalText(nil); err != nil || !read.IsZero() {
		t.Errorf("UnmarshalText of nothing gives %v, %v", read, err)
	}
	if err := read.UnmarshalText([]byte("2018-12-32")); err == nil {
		t.Errorf("UnmarshalText gives %v and no error", read)
	}
}

func TestDateOfTime(t *testing.T) {
	// The day is that of the place, not that of Greenwich.
	newYork := time.FixedZone("", -5*60*60)
	at := time.Date(2018, time.December, 19, 23, 30, 0, 0, newYork)
	if got := dateOfTime(at).String(); got != "2018-12-19" {
		t.Errorf("in New York it was %s", got)
	}
	if got := dateOfTime(at.UTC()).String(); got != "2018-12-20" {
		t.Errorf("in Greenwich it was %s", got)
	}
	if got := dateOfTime(time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC)); !got.IsZero() {
		t.Errorf("the year 12000 gives %s", got)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2018-12-19", "0001-01-01", "9999-12-31", "2000-02-29", "1900-02-29", "", "2018-12-1", "0000-01-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := plenary.ParseDate(s)
		day, naive := time.Parse(time.DateOnly, s)
		if exists := naive == nil && day.Year() > 0; exists != (err == nil) {
			t.Fatalf("ParseDate(%q): %v; time.Parse: %v", s, err, naive)
		}
		if err != nil {
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Input != s || !d.IsZero() {
				t.Fatalf("ParseDate(%q) = %v, %v", s, d, err)
			}
			return
		}
		if d.String() != s || dateOf(d.Time().Year(), d.Time().Month(), d.Time().Day()) != d || d != dateOfTime(day) {
			t.Fatalf("ParseDate(%q) = %v", s, d)
		}
	})
}

// dateOfTime is the date of a time, or the zero Date.
func dateOfTime(t time.Time) plenary.Date {
	d, _ := plenary.DateOf(t.Date())
	return d
}

// dateOf is a day for tests.
func dateOf(year int, month time.Month, day int) plenary.Date {
	d, err := plenary.DateOf(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// Drivers return a time for a column of the type DATE.
func TestDateScan(t *testing.T) {
	want := plenary.MustParseDate("2018-12-19")
	for _, src := range []any{"2018-12-19", []byte("2018-12-19"), want.Time(), time.Date(2018, 12, 19, 23, 59, 0, 0, time.FixedZone("", -5*3600))} {
		var d plenary.Date
		if err := d.Scan(src); err != nil || d != want {
			t.Errorf("%v is read as %v, %v", src, d, err)
		}
	}
	d := want
	for _, src := range []any{time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC), "19 December 2018", 20181219} {
		if err := d.Scan(src); err == nil || d != want {
			t.Errorf("%v is read as %v, %v", src, d, err)
		}
	}
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Errorf("NULL is read as %v, %v", d, err)
	}
}
