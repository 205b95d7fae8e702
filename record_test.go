package plenary_test

import (
	"compress/gzip"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// openShared opens a file of the data for checking that stands beside the
// project, or skips the test where there is none.
func openShared(t testing.TB, name string) io.Reader {
	t.Helper()
	f, err := os.Open("../shared/data/" + name)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the data for checking is not here: %v", err)
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if !strings.HasSuffix(name, ".gz") {
		return f
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// rows calls a function with the named columns of each row of a CSV file. The
// strings of a row do not outlive the call.
func rows(t testing.TB, from io.Reader, columns []string, row func([]string)) {
	t.Helper()
	r := csv.NewReader(from)
	r.ReuseRecord = true
	head, err := r.Read()
	if err != nil {
		t.Fatal(err)
	}
	at := make([]int, len(columns))
	for i, name := range columns {
		at[i] = -1
		for j, h := range head {
			if h == name {
				at[i] = j
			}
		}
		if at[i] < 0 {
			t.Fatalf("no column %s", name)
		}
	}
	cells := make([]string, len(columns))
	for {
		record, err := r.Read()
		if err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		for i, j := range at {
			cells[i] = record[j]
		}
		row(cells)
	}
}

// TestRollCallsAgainstRecord holds the votes in testdata against the record,
// country by country.
func TestRollCallsAgainstRecord(t *testing.T) {
	votes := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain, "X": plenary.NotVoting}
	for _, c := range []struct{ csv, json, stage string }{
		{"a-res-73-195.csv", "a-res-73-195.json", "plenary"},
		{"a-res-73-151.csv", "a-res-73-151.json", "plenary"},
		{"a-c3-73-l59.csv", "a-res-73-151.json", "committee"},
	} {
		t.Run(c.csv, func(t *testing.T) {
			from := openShared(t, "rollcalls/"+c.csv)
			r := load(t, c.json)
			rc := r.Stage(c.stage).Votes
			n := 0
			rows(t, from, []string{"iso3", "vote"}, func(cells []string) {
				n++
				country := plenary.MustParseCountry(cells[0])
				if got, want := rc.Of(country), votes[cells[1]]; got != want || want == 0 {
					t.Errorf("%s: %s, the record has %s", country, got, want)
				}
			})
			if n != 193 || rc.Listed().Len() != 193 {
				t.Errorf("%d in the record, %d in testdata", n, rc.Listed().Len())
			}
		})
	}
}

// notYetMembers has the votes of the General Assembly whose record lists a
// state, without a vote, before the day of its admission: the list was made
// later, with the members of the session.
var notYetMembers = map[string]string{
	"A/RES/1127(XI)":   "JPN", // 1956-11-21, admitted on 1956-12-18
	"A/RES/1128(XI)":   "JPN",
	"A/RES/1129(XI)":   "JPN",
	"A/RES/1120(XI)":   "JPN",
	"A/RES/1122(XI)":   "JPN",
	"A/RES/1130(XI)":   "JPN",
	"A/RES/1131(XI)":   "JPN",
	"A/RES/1627(XVI)":  "MNG", // 1961-10-23, admitted on 1961-10-27
	"A/RES/2754(XXVI)": "ARE", // 1971-10-07, admitted on 1971-12-09
	"A/RES/31/49":      "WSM", // 1976-12-01, admitted on 1976-12-15
	"A/RES/33/13[F]":   "DMA", // 1978-11-03, admitted on 1978-12-18
	"A/RES/33/17":      "DMA",
	"A/RES/33/13[B]":   "DMA",
	"A/RES/33/13[C]":   "DMA",
	"A/RES/33/13[D]":   "DMA",
	"A/RES/33/13[E]":   "DMA",
}

// TestMembershipAgainstRecord holds the membership of the General Assembly and
// of the Security Council against every vote on record.
func TestMembershipAgainstRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a million ballots")
	}
	type rollCall struct {
		body, symbol string
		date         plenary.Date
		listed       plenary.CountrySet
	}
	rollCalls := map[string]*rollCall{}
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), []string{"undl_id", "body", "symbol", "date"}, func(cells []string) {
		rollCalls[strings.Clone(cells[0])] = &rollCall{body: strings.Clone(cells[1]), symbol: strings.Clone(cells[2]), date: plenary.MustParseDate(cells[3])}
	})
	unread := 0
	var id string
	var rc *rollCall
	// Names recur from one vote to the next; what each means depends on the
	// day, so they are kept for one day at a time.
	day, names := plenary.Date{}, map[string]plenary.Country{}
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "name_raw"}, func(cells []string) {
		if cells[0] != id {
			id = strings.Clone(cells[0])
			if rc = rollCalls[id]; rc == nil {
				t.Fatalf("vote %s is on no list", id)
			}
			if rc.date != day {
				day = rc.date
				clear(names)
			}
		}
		c, ok := names[cells[1]]
		if !ok {
			var err error
			if c, err = plenary.ParseCountryOn(cells[1], day); err != nil {
				if unread++; unread < 20 {
					t.Errorf("%s: %v", day, err)
				}
				return
			}
			names[strings.Clone(cells[1])] = c
		}
		rc.listed = rc.listed.Union(plenary.SetOf(c))
	})
	if unread > 0 {
		t.Errorf("%d names could not be read", unread)
	}
	assembly, council, exceptions := 0, 0, map[string]string{}
	for _, rc := range rollCalls {
		if rc.listed.IsZero() {
			continue
		}
		switch rc.body {
		case "GA":
			assembly++
			members := plenary.UN.Members(rc.date)
			if outside := rc.listed.Minus(members); !outside.IsZero() {
				exceptions[rc.symbol] = outside.String()
			}
			// A state that is admitted on the day is not yet listed in the
			// votes before it takes its seat, its own admission among them.
			before := plenary.UN.Members(rc.date.AddDays(-1))
			if missing := members.Intersect(before).Minus(rc.listed); !missing.IsZero() {
				t.Errorf("%s %s: %s is not listed", rc.date, rc.symbol, missing)
			}
		case "SC":
			council++
			if outside := rc.listed.Minus(plenary.SecurityCouncil.Members(rc.date)); !outside.IsZero() {
				t.Errorf("%s %s: %s is not on the Council", rc.date, rc.symbol, outside)
			}
		default:
			t.Errorf("%s: body %s", rc.symbol, rc.body)
		}
	}
	for symbol, outside := range exceptions {
		if notYetMembers[symbol] != outside {
			t.Errorf("%s lists %s, no Member that day", symbol, outside)
		}
	}
	if len(exceptions) != len(notYetMembers) {
		t.Errorf("%d exceptions, want %d", len(exceptions), len(notYetMembers))
	}
	if assembly < 5000 || council < 2500 {
		t.Errorf("%d votes of the Assembly and %d of the Council were read", assembly, council)
	}
}
