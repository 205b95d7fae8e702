package plenary_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

func TestWindows(t *testing.T) {
	h := historyOf(shortRecord(t))
	windows := func(ws []plenary.History) string {
		var s []string
		for _, w := range ws {
			s = append(s, name(w)+":"+strconv.Itoa(w.Len()))
		}
		return strings.Join(s, " ")
	}
	for _, c := range []struct {
		name string
		got  []plenary.History
		want string
	}{
		{"years", slices.Collect(h.Years()), "1975:3 1994:3 2018:3 2019:3"},
		{"years of a view", slices.Collect(h.About("palestine").Years()), "1975:1 1994:1 2019:1"},
		{"sessions", slices.Collect(h.Sessions()), "30:3 49:3 73:4 74:1 ES-10:1"},
		{"rolling", slices.Collect(h.Rolling(5, 3)), "1975-12-01/1994-12-15:5 1994-12-15/2018-12-17:5 2018-11-13/2019-12-18:5"},
		{"rolling in a view", slices.Collect(h.About("palestine").Rolling(2, 1)), "1975-12-02/1994-12-15:2 1994-12-15/2019-12-18:2"},
		{"all at once", slices.Collect(h.Rolling(12, math.MaxInt)), "1975-12-01/2019-12-18:12"},
		{"more than there are", slices.Collect(h.Rolling(13, 1)), ""},
		{"none", slices.Collect(h.Rolling(0, 1)), ""},
		{"no step", slices.Collect(h.Rolling(1, 0)), ""},
		{"days", slices.Collect(h.Between(plenary.MustParseDate("2018-01-01"), plenary.Date{}).RollingDays(60, 50)), "2018-11-13/2019-01-11:4 2019-01-02/2019-03-02:1 2019-10-29/2019-12-27:2"},
		{"all days", slices.Collect(h.RollingDays(math.MaxInt, 1)), "1975-12-01/:12"},
		{"no days", slices.Collect(h.RollingDays(0, 1)), ""},
	} {
		if got := windows(c.got); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		for _, w := range c.got {
			first, last := datesOf(w)
			_, from, to := w.Window()
			if first.Before(from) || !to.IsZero() && !last.Before(to) {
				t.Errorf("%s: %s to %s has votes from %s to %s", c.name, from, to, first, last)
			}
		}
	}
	// Votes without a day have no years, and the last year has no end.
	var b historyBuilder
	b.AddVote(recordedVote{Votes: shortRecord(t)[0].Votes})
	if got := windows(slices.Collect(b.History().Years())) + windows(slices.Collect(b.History().RollingDays(5, 5))); got != "" {
		t.Error(got)
	}
	b.AddVote(recordedVote{Date: plenary.MustParseDate("9999-12-31"), Votes: shortRecord(t)[0].Votes})
	if got := windows(slices.Collect(b.History().Between(plenary.MustParseDate("0001-01-01"), plenary.Date{}).Years())); got != "9999:1" {
		t.Error(got)
	}
	// One vote without a day leaves the windows of the others as they are.
	whole := historyOf(append(shortRecord(t), recordedVote{Votes: shortRecord(t)[0].Votes}))
	if whole.Len() != h.Len()+1 {
		t.Errorf("%d votes and one without a day make %d", h.Len(), whole.Len())
	}
	if got, want := windows(slices.Collect(whole.Years())), windows(slices.Collect(h.Years())); got != want {
		t.Errorf("years: %s, want %s", got, want)
	}
	if got, want := windows(slices.Collect(whole.RollingDays(400, 300))), windows(slices.Collect(h.RollingDays(400, 300))); got != want {
		t.Errorf("days: %s, want %s", got, want)
	}
	if first, last := datesOf(whole); first.String() != "1975-12-01" || last.String() != "2019-12-18" {
		t.Errorf("from %s to %s", first, last)
	}
	for name, c := range map[string]struct {
		got  plenary.History
		want int
	}{
		"open": {whole.Between(plenary.Date{}, plenary.Date{}), h.Len() + 1},
		"to":   {whole.Between(plenary.Date{}, plenary.MustParseDate("9999-12-31")), h.Len()},
		"from": {whole.Between(plenary.MustParseDate("0001-01-01"), plenary.Date{}), h.Len()},
		"none": {whole.Between(plenary.Date{}, plenary.MustParseDate("1975-01-01")), 0},
	} {
		if c.got.Len() != c.want {
			t.Errorf("between, %s: %d votes, want %d", name, c.got.Len(), c.want)
		}
	}
	for range h.Years() {
		break
	}
	for range h.Sessions() {
		break
	}
}

func TestSeries(t *testing.T) {
	h := historyOf(shortRecord(t))
	text := func(s plenary.Trend) string {
		var all []string
		for _, p := range s.Points {
			all = append(all, p.Name+" "+p.Score.Decimals(2)+"/"+strconv.Itoa(p.Votes))
		}
		return strings.Join(all, ", ")
	}
	three := plenary.MustParseSet("CZE", "SVK", "POL")
	for _, c := range []struct {
		name, want string
		got        plenary.Trend
	}{
		{"unity", "1975 1.00/2, 1994 0.67/3, 2018 1.00/3, 2019 0.00/3", plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Cohesion(plenary.Unanimity, three)
		})},
		{"two", "1975 1.00/3, 1994 0.50/3, 2018 1.00/3, 2019 0.75/3", plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Cohesion(plenary.AgreementIndex, plenary.MustParseSet("DEU", "NLD"))
		})},
		// Germany and the Netherlands throughout, and from 2004 on Czechia,
		// Slovakia and Poland.
		{"those who were members then", "1975 1.00/3, 1994 0.33/3, 2018 0.67/3, 2019 0.00/3", plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Cohesion(plenary.Unanimity, plenary.EU)
		})},
		{"drift", "1975 0.33/3, 1994 0.00/3, 2018 0.00/3, 2019 0.33/3", plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Pair(country("NLD"), country("USA")).Score(plenary.IdenticalVotes)
		})},
		{"never there", "1975 undefined/0, 1994 undefined/0, 2018 undefined/0, 2019 undefined/0", plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Pair(country("FRA"), country("USA")).Score(plenary.IdenticalVotes)
		})},
	} {
		if got := text(c.got); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// datesOf returns the dates of the first and the last vote that have one.
func datesOf(h plenary.History) (first, last plenary.Date) {
	for v := range votesOf(h) {
		if first.IsZero() {
			first = v.Date
		}
		last = v.Date
	}
	return first, last
}

func TestBreak(t *testing.T) {
	series := func(values ...int) (s plenary.Trend) {
		for _, v := range values {
			p := plenary.TrendPoint{}
			if v >= 0 {
				p.Score = scoreOf(plenary.PairCounts{{v, 0, 0}, {100 - v, 0, 0}}, plenary.IdenticalVotes)
			}
			s.Points = append(s.Points, p)
		}
		return s
	}
	for _, c := range []struct {
		values     []int
		points, at int
		change     string
	}{
		{nil, 1, 0, "undefined"},
		{[]int{50}, 1, 0, "undefined"},
		{[]int{20, 20, 80, 80}, 1, 2, "0.6000"},
		{[]int{80, 80, 20, 20}, 2, 2, "-0.6000"},
		{[]int{80, 80, 20, 20}, 3, 0, "undefined"},
		{[]int{0, 50, 50, 50, 60, 60}, 1, 1, "0.5400"},
		{[]int{0, 50, 50, 50, 60, 60}, 2, 2, "0.3000"},
		{[]int{50, -1, -1, 60, -1}, 1, 3, "0.1000"},
		{[]int{50, 50, 50}, 1, 1, "0.0000"},
		{[]int{10, 20, 30, 40}, 0, 1, "0.2000"},
	} {
		at, before, after := series(c.values...).Break(c.points)
		change := "undefined"
		if a, ok := after.Float(); ok {
			b, _ := before.Float()
			change = fmt.Sprintf("%.4f", a-b)
		}
		if at != c.at || change != c.change {
			t.Errorf("%v, %d: %d %s, want %d %s", c.values, c.points, at, change, c.at, c.change)
		}
	}
}
