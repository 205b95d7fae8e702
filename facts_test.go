package plenary_test

import (
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// Each day is the last before a change or the first after it.
func TestStatusOfTheDay(t *testing.T) {
	for _, test := range []struct {
		group, code, date string
		status            plenary.MemberStatus
	}{
		{"francophonie", "MDG", "2009-04-01", plenary.FullMember},
		{"francophonie", "MDG", "2009-04-02", plenary.SuspendedMember},
		{"francophonie", "MDG", "2014-03-28", plenary.FullMember},
		{"francophonie", "MLI", "2012-06-01", plenary.SuspendedMember},
		{"francophonie", "MLI", "2013-11-06", plenary.FullMember},
		{"francophonie", "MLI", "2020-09-01", plenary.SuspendedMember},
		{"francophonie", "MLI", "2020-11-05", plenary.FullMember},
		{"francophonie", "MLI", "2021-06-03", plenary.SuspendedMember},
		{"francophonie", "BFA", "2022-02-07", plenary.FullMember},
		{"francophonie", "BFA", "2022-02-08", plenary.SuspendedMember},
		{"francophonie", "CAF", "2013-04-08", plenary.SuspendedMember},
		{"francophonie", "CAF", "2016-04-07", plenary.FullMember},
		{"francophonie", "GNB", "2012-04-18", plenary.SuspendedMember},
		{"francophonie", "GNB", "2014-06-27", plenary.FullMember},
		{"francophonie", "MRT", "2008-08-26", plenary.SuspendedMember},
		{"francophonie", "MRT", "2009-12-14", plenary.FullMember},
		{"francophonie", "TGO", "2005-02-09", plenary.SuspendedMember},
		{"francophonie", "TGO", "2005-04-08", plenary.FullMember},
		{"arab-league", "ARM", "2026-11-23", plenary.ObserverMember},
		{"arab-league", "TCD", "2026-11-23", plenary.ObserverMember},
		{"arab-league", "GRC", "2026-11-23", plenary.ObserverMember},
		{"oas", "CUB", "2009-06-02", plenary.SuspendedMember},
		{"oas", "CUB", "2009-06-03", plenary.FullMember},
		{"ldc", "KHM", "2029-12-18", plenary.FullMember},
		{"ldc", "KHM", "2029-12-19", 0},
		{"ldc", "SEN", "2029-12-19", 0},
	} {
		t.Run(test.group+" "+test.code+" "+test.date, func(t *testing.T) {
			g, err := plenary.ParseGroup(test.group)
			if err != nil {
				t.Fatal(err)
			}
			if got := g.Status(plenary.MustParseCountry(test.code), plenary.MustParseDate(test.date)); got != test.status {
				t.Errorf("%v, want %v", got, test.status)
			}
		})
	}
}

// Seven states observe at the Arab League, and no more.
func TestObserversOfTheArabLeague(t *testing.T) {
	g, err := plenary.ParseGroup("arab-league")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for c := range plenary.Countries() {
		if g.Status(c, plenary.TablesDate()) == plenary.ObserverMember {
			n++
		}
	}
	if n != 7 {
		t.Errorf("%d observers", n)
	}
}

// From the day on which members may have left, and it is not on record whether
// they did, nobody is told to be a member; what is known of one is told.
func TestMembersNotOnRecord(t *testing.T) {
	for _, test := range []struct {
		group      plenary.Group
		last, from string
		members    int
	}{
		{plenary.MustParseGroup("ldc"), "2026-11-23", "2026-11-24", 44},
		{plenary.MustParseGroup("cis"), "2027-03-19", "2027-03-20", 9},
	} {
		t.Run(test.group.String(), func(t *testing.T) {
			if n := test.group.Members(plenary.MustParseDate(test.last)).Len(); n != test.members {
				t.Errorf("%d members on %s, want %d", n, test.last, test.members)
			}
			if n := test.group.Members(plenary.MustParseDate(test.from)).Len(); n != 0 {
				t.Errorf("%d members on %s, want none", n, test.from)
			}
		})
	}
	if s := plenary.MustParseGroup("ldc").Status(plenary.MustParseCountry("AFG"), plenary.MustParseDate("2026-12-01")); s != plenary.FullMember {
		t.Errorf("Afghanistan: %v", s)
	}
}

// One fact changes on one day in both languages.
func TestOfficialNamesOfTheDay(t *testing.T) {
	for _, test := range []struct{ code, before, after, wasEN, isEN, wasNL, isNL string }{
		{"NPL", "2020-09-26", "2020-09-27", "Federal Democratic Republic of Nepal", "Nepal", "Federale Democratische Republiek Nepal", "Nepal"},
		{"ISL", "2021-12-31", "2022-01-01", "Republic of Iceland", "Iceland", "Republiek IJsland", "IJsland"},
		{"PSE", "1988-11-14", "1988-11-15", "Palestine", "State of Palestine", "Palestina", "Staat Palestina"},
		{"SOM", "2004-01-31", "2004-02-01", "Somali Democratic Republic", "Somali Republic", "Somalische Democratische Republiek", "Somalische Republiek"},
		{"MKD", "2019-02-11", "2019-02-12", "Republic of Macedonia", "Republic of North Macedonia", "Republiek Macedonië", "Republiek Noord-Macedonië"},
	} {
		t.Run(test.code, func(t *testing.T) {
			c := plenary.MustParseCountry(test.code)
			for _, want := range []struct {
				tag        language.Tag
				date, name string
			}{
				{language.English, test.before, test.wasEN},
				{language.English, test.after, test.isEN},
				{language.Dutch, test.before, test.wasNL},
				{language.Dutch, test.after, test.isNL},
			} {
				n := plenary.Naming{Language: want.tag, Form: plenary.Official, On: plenary.MustParseDate(want.date)}
				if got := n.Name(c); got != want.name {
					t.Errorf("%s on %s: %q, want %q", want.tag, want.date, got, want.name)
				}
			}
		})
	}
}

// A name that stands in no row of names is read still.
func TestFormerOfficialNamesAreRead(t *testing.T) {
	for in, code := range map[string]string{
		"Palestijnse Bevrijdingsorganisatie":            "PSE",
		"Voormalige Joegoslavische Republiek Macedonië": "MKD",
		"Saint Helena": "SHN",
		"Sint-Helena":  "SHN",
		"DY":           "BEN",
		"AFI":          "DJI",
	} {
		if c, err := plenary.ParseCountry(in); err != nil || c.String() != code {
			t.Errorf("%s is %v, %v; want %s", in, c, err, code)
		}
	}
}

// In the Senate of the Netherlands an equal division put a decision off even
// when every member was there, until its rules of procedure were revised.
func TestTieInTheSenate(t *testing.T) {
	for _, test := range []struct {
		on  string
		tie string
	}{
		{"2023-06-12", "revote"},
		{"2023-06-13", "revote-unless-full"},
	} {
		t.Run(test.on, func(t *testing.T) {
			r, err := plenary.RuleOn("nl.senate", plenary.MustParseDate(test.on))
			if err != nil {
				t.Fatal(err)
			}
			if got := partsOf(r).Tie; got != test.tie {
				t.Errorf("%v, want %v", got, test.tie)
			}
		})
	}
}

// Members of the Non-Aligned Movement came and went with their governments.
func TestNonAligned(t *testing.T) {
	for _, test := range []struct {
		code, date string
		status     plenary.MemberStatus
	}{
		{"CHL", "1971-08-31", plenary.ObserverMember},
		{"CHL", "1973-09-10", plenary.FullMember},
		{"CHL", "1980-01-01", plenary.SuspendedMember},
		{"CHL", "1992-01-01", plenary.FullMember},
		{"KHM", "1979-09-02", plenary.FullMember},
		{"KHM", "1985-01-01", plenary.SuspendedMember},
		{"KHM", "1993-01-01", plenary.FullMember},
		{"NAM", "1990-03-20", 0},
		{"NAM", "1990-03-21", plenary.FullMember},
		{"ZWE", "1980-04-17", 0},
		{"ZWE", "1980-04-18", plenary.FullMember},
		{"MNE", "2007-12-31", 0},
		{"MNE", "2009-01-01", plenary.ObserverMember},
	} {
		t.Run(test.code+" "+test.date, func(t *testing.T) {
			if got := plenary.MustParseGroup("nam").Status(plenary.MustParseCountry(test.code), plenary.MustParseDate(test.date)); got != test.status {
				t.Errorf("%v, want %v", got, test.status)
			}
		})
	}
}

// The Commission on Human Rights grew; of the years whose votes list no members
// nobody is told to be one.
func TestCommissionOnHumanRights(t *testing.T) {
	for _, test := range []struct {
		date    string
		members int
	}{
		{"1946-12-31", 0},
		{"1947-01-27", 18},
		{"1949-01-01", 0},
		{"1964-03-14", 21},
		{"1965-12-31", 0},
		{"1966-01-01", 21},
		{"1967-01-01", 32},
		{"1973-04-03", 32},
		{"1974-02-11", 32},
		{"1980-01-01", 43},
		{"1991-12-31", 43},
		{"1992-01-01", 53},
		{"2005-12-31", 53},
		{"2006-01-01", 0},
	} {
		t.Run(test.date, func(t *testing.T) {
			if got := plenary.MustParseGroup("chr").Members(plenary.MustParseDate(test.date)).Len(); got != test.members {
				t.Errorf("%d members, want %d", got, test.members)
			}
		})
	}
	t.Run("the Netherlands from 1992", func(t *testing.T) {
		for date, want := range map[string]plenary.MemberStatus{"1991-12-31": 0, "1992-01-01": plenary.FullMember} {
			if got := plenary.MustParseGroup("chr").Status(plenary.MustParseCountry("NLD"), plenary.MustParseDate(date)); got != want {
				t.Errorf("%s: %v, want %v", date, got, want)
			}
		}
	})
}
