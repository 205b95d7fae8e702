package plenary_test

import (
	"fmt"
	"slices"
	"time"

	"github.com/plenary-go/plenary"
)

func ExampleDateOf() {
	fmt.Println(plenary.DateOf(2018, time.December, 19))
	_, err := plenary.DateOf(2018, time.February, 29)
	fmt.Println(err)
	// Output:
	// 2018-12-19 <nil>
	// plenary: date "2018-2-29": no such day
}

// The date of a time.
func ExampleDateOf_time() {
	meeting := time.Date(2018, time.December, 19, 10, 0, 0, 0, time.UTC)
	fmt.Println(plenary.DateOf(meeting.Date()))
	// Output:
	// 2018-12-19 <nil>
}

func ExampleParseDate() {
	d, err := plenary.ParseDate("2018-12-19")
	fmt.Println(d, err)
	_, err = plenary.ParseDate("2018-02-30")
	fmt.Println(err)
	// Output:
	// 2018-12-19 <nil>
	// plenary: date "2018-02-30": no such day
}

func ExampleMustParseDate() {
	fmt.Println(plenary.MustParseDate("1945-10-24").Time().Weekday())
	// Output:
	// Wednesday
}

func ExampleTablesDate() {
	day := plenary.TablesDate()
	fmt.Println(plenary.EU.Members(day).Len(), plenary.EU.Members(plenary.Date{}).Len())
	// Output:
	// 27 0
}

func ExampleDate_AddDays() {
	vote := plenary.MustParseDate("2018-12-19")
	fmt.Println(vote.AddDays(1), vote.AddDays(-9))
	// Output:
	// 2018-12-20 2018-12-10
}

func ExampleDate_Before() {
	fmt.Println(plenary.MustParseDate("2018-12-17").Before(plenary.MustParseDate("2018-12-19")))
	// Output:
	// true
}

func ExampleDate_Compare() {
	days := []plenary.Date{plenary.MustParseDate("2018-12-19"), plenary.MustParseDate("2018-12-17")}
	slices.SortFunc(days, plenary.Date.Compare)
	fmt.Println(days)
	// Output:
	// [2018-12-17 2018-12-19]
}

// Days of the week, and how many days lie between two days.
func ExampleDate_Time() {
	committee, plenum := plenary.MustParseDate("2018-11-13"), plenary.MustParseDate("2018-12-17")
	fmt.Println(plenum.Time().Weekday(), plenum.Time().Sub(committee.Time()).Hours()/24)
	fmt.Println(plenary.DateOf(plenum.Time().Date()))
	// Output:
	// Monday 34
	// 2018-12-17 <nil>
}
