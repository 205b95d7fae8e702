package plenary_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/plenary-go/plenary"
	"github.com/plenary-go/plenary/internal/table"
)

// codeRow is a code that a country had from a day to another.
type codeRow struct {
	Scheme   plenary.CodeScheme
	Value    string
	From, To plenary.Date
}

// codesOf yields the codes of a country in the tables.
func codesOf(c plenary.Country) iter.Seq[codeRow] {
	day := func(ymd int32) (d plenary.Date) {
		if ymd != 0 {
			d = dateOf(int(ymd/10000), time.Month(ymd/100%100), int(ymd%100))
		}
		return d
	}
	return func(yield func(codeRow) bool) {
		for _, k := range table.Codes {
			if table.Entities[k.Country].Code == c.String() && !yield(codeRow{plenary.CodeScheme(k.Scheme), k.Value, day(k.From), day(k.To)}) {
				return
			}
		}
	}
}

// daysOfCode returns the first and the last day of a code, and no day and any
// day where it has neither.
func daysOfCode(k codeRow) (days []plenary.Date) {
	if !k.From.IsZero() {
		days = append(days, k.From)
	}
	if !k.To.IsZero() {
		days = append(days, k.To.AddDays(-1))
	}
	if days == nil {
		days = append(days, plenary.Date{}, plenary.MustParseDate("1946-01-10"), plenary.MustParseDate("2018-12-19"))
	}
	return days
}

// TestCodes reads every code of every country in its scheme and in no other, on
// the days on which it stood for the country and not on the days beside them.
// ParseCountry reads the letters of ISO 3166 alone.
func TestCodes(t *testing.T) {
	for c := range plenary.Countries() {
		own := 0
		for k := range codesOf(c) {
			for _, day := range append(daysOfCode(k), plenary.Date{}) {
				if !slices.Contains(c.Codes(k.Scheme, day), k.Value) {
					t.Errorf("%v lacks %v on %v", c, k, day)
				}
			}
			if k.Value == c.String() && k.Scheme == plenary.ISOAlpha3 || k.Value == c.Alpha2() && k.Scheme == plenary.ISOAlpha2 {
				own++
			}
			spelt := []string{k.Value, strings.ToLower(k.Value), " " + k.Value + "\n"}
			if strings.Trim(k.Value, "0123456789") == "" {
				spelt = append(spelt, strings.TrimLeft(k.Value, "0"), "0"+k.Value)
			}
			// A code of one of these is none of another of them. Other lists
			// take letters and numbers of theirs.
			iso := k.Scheme <= plenary.UNM49
			for _, in := range spelt {
				for _, day := range daysOfCode(k) {
					for scheme := range codeSchemes() {
						switch got, err := plenary.ParseCountryCode(in, scheme, day); {
						case scheme != k.Scheme && err == nil && iso && scheme <= plenary.UNM49:
							t.Errorf("%q is %v in %v", in, got, scheme)
						case scheme == k.Scheme && (err != nil || got != c):
							t.Errorf("%q in %v on %v: got %v, %v; want %v", in, scheme, day, got, err, c)
						}
					}
					if !iso {
						continue
					}
					got, err := plenary.ParseCountryOn(in, day)
					if (k.Scheme == plenary.UNM49) == (err == nil) || err == nil && got != c {
						t.Errorf("%q on %v: got %v, %v; want %v", in, day, got, err, c)
					}
				}
			}
			beside := map[plenary.Date]bool{}
			if !k.From.IsZero() {
				beside[k.From.AddDays(-1)] = true
			}
			if !k.To.IsZero() {
				beside[k.To] = true
			}
			for day := range beside {
				if slices.Contains(c.Codes(k.Scheme, day), k.Value) {
					t.Errorf("%v has %v on %v", c, k, day)
				}
				got, err := plenary.ParseCountryCode(k.Value, k.Scheme, day)
				if e, ok := errors.AsType[*plenary.ParseError](err); got == c || err != nil && (!ok || !e.Candidates.Has(c) || !strings.Contains(e.Reason, c.String())) {
					t.Errorf("%s in %v on %v: got %v, %v", k.Value, k.Scheme, day, got, err)
				}
			}
		}
		want := 1
		if c.Alpha2() != "" {
			want++
		}
		if own != want {
			t.Errorf("Codes of %v has %d of its %d own codes", c, own, want)
		}
	}
}

// TestParseCountryCode holds what a code is on a day, and what is said of one
// that is none.
func TestParseCountryCode(t *testing.T) {
	for name, c := range map[string]struct {
		in     string
		scheme plenary.CodeScheme
		on     string
		code   string
		want   string // of the error
		could  string
	}{
		"a number":               {"528", plenary.UNM49, "2018-12-19", "NLD", "", ""},
		"no day":                 {"528", plenary.UNM49, "", "NLD", "", ""},
		"no leading zeros":       {"4", plenary.UNM49, "", "AFG", "", ""},
		"zeros of another width": {"0056", plenary.UNM49, "", "BEL", "", ""},
		"Czechoslovakia":         {"200", plenary.UNM49, "1992-12-31", "CSK", "", ""},
		"East Germany":           {"278", plenary.UNM49, "1990-10-02", "DDR", "", ""},
		"West Germany":           {"280", plenary.UNM49, "1985-01-01", "DEU", "", ""},
		"Germany before 1990":    {"276", plenary.UNM49, "1985-01-01", "DEU", "", ""},
		"USSR":                   {"810", plenary.UNM49, "1991-12-25", "RUS", "", ""},
		"Yugoslavia":             {"890", plenary.UNM49, "1992-04-27", "YUG", "", ""},
		"the second Yugoslavia":  {"891", plenary.UNM49, "2000-10-31", "YUG", "", ""},
		"the third":              {"891", plenary.UNM49, "2000-11-01", "SRB", "", ""},
		"withdrawn, no day":      {"810", plenary.UNM49, "", "RUS", "", ""},
		"small letters":          {"nl", plenary.ISOAlpha2, "", "NLD", "", ""},
		"reserved":               {"UK", plenary.ISOAlpha2, "2018-12-19", "GBR", "", ""},
		"Correlates of War":      {"710", plenary.CorrelatesOfWar, "2018-12-19", "CHN", "", ""},
		"its letters":            {"ukg", plenary.CorrelatesOfWar, "2018-12-19", "GBR", "", ""},
		"its East Germany":       {"265", plenary.CorrelatesOfWar, "1980-01-01", "DDR", "", ""},
		"its West Germany":       {"260", plenary.CorrelatesOfWar, "1980-01-01", "DEU", "", ""},
		"its Germany":            {"255", plenary.CorrelatesOfWar, "1990-10-03", "DEU", "", ""},
		"its Czechoslovakia":     {"315", plenary.CorrelatesOfWar, "1992-12-31", "CSK", "", ""},
		"Gleditsch and Ward":     {"260", plenary.GleditschWard, "2018-12-19", "DEU", "", ""},
		"their Serbia":           {"340", plenary.GleditschWard, "2018-12-19", "SRB", "", ""},
		"their Yugoslavia":       {"345", plenary.GleditschWard, "1980-01-01", "YUG", "", ""},
		"Olympic":                {"SUI", plenary.OlympicCommittee, "2018-12-19", "CHE", "", ""},
		"FIPS":                   {"GM", plenary.FIPS10, "2018-12-19", "DEU", "", ""},
		"FIPS against ISO":       {"AU", plenary.FIPS10, "2018-12-19", "AUT", "", ""},
		"Greece in the EU":       {"EL", plenary.EUAlpha2, "2018-12-19", "GRC", "", ""},
		"Belgium in the EU":      {"BE", plenary.EUAlpha2, "2018-12-19", "BEL", "", ""},
		"four letters":           {"suhh", plenary.ISO3166Part3, "2018-12-19", "RUS", "", ""},

		"after it":               {"200", plenary.UNM49, "1993-01-01", "", "no code of m49 on 1993-01-01; it was that of Czechoslovakia (CSK) until 1993-01-01", "CSK"},
		"before it":              {"530", plenary.UNM49, "1985-12-31", "", "no code of m49 on 1985-12-31; it was that of Netherlands Antilles (ANT) from 1986-01-01 until 2010-10-10", "ANT"},
		"between two":            {"CS", plenary.ISOAlpha2, "2000-01-01", "", "no code of alpha2 on 2000-01-01; it was that of Czechoslovakia (CSK) until 1993-06-15 and Serbia (SRB) from 2003-07-23 until 2006-09-26", "CSK SRB"},
		"of two, no day":         {"YUG", plenary.ISOAlpha3, "", "", "in alpha3 it is the code of Yugoslavia (YUG) until 2000-11-01 and Serbia (SRB) from 2000-11-01 until 2003-07-23; the date decides which", "SRB YUG"},
		"no state of the system": {"255", plenary.CorrelatesOfWar, "1980-01-01", "", "no code of cow on 1980-01-01; it was that of Germany (DEU) from 1990-10-03", "DEU"},
		"ISO's Greece":           {"GR", plenary.EUAlpha2, "", "", "no country has this code in eu", ""},
		"of nobody":              {"999", plenary.UNM49, "", "", "no country has this code in m49", ""},
		"of another scheme":      {"NLD", plenary.ISOAlpha2, "", "", "no country has this code in alpha2", ""},
		"a name":                 {"Chad", plenary.ISO3166Part3, "", "", "no country has this code in alpha4", ""},
		"a long number":          {"710.0", plenary.UNM49, "", "", "no country has this code in m49", ""},
		"nothing":                {"", plenary.UNM49, "", "", "no country has this code in m49", ""},
		"zeros":                  {"000", plenary.UNM49, "", "", "no country has this code in m49", ""},
		"zeros before letter":    {"0NL", plenary.ISOAlpha2, "", "", "no country has this code in alpha2", ""},
		"no scheme":              {"NLD", 0, "", "", "no valid scheme of codes is given", ""},
		"no such scheme":         {"NLD", 99, "", "", "no valid scheme of codes is given", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var on plenary.Date
			if c.on != "" {
				on = plenary.MustParseDate(c.on)
			}
			got, err := plenary.ParseCountryCode(c.in, c.scheme, on)
			if c.want == "" {
				if err != nil || got.String() != c.code {
					t.Fatalf("got %v, %v; want %s", got, err, c.code)
				}
				return
			}
			e, ok := errors.AsType[*plenary.ParseError](err)
			if !ok || !got.IsZero() || e.What != "country" || e.Input != c.in || e.Reason != c.want || e.Candidates.String() != c.could {
				t.Errorf("got %v, %v; want %s", got, err, c.want)
			}
		})
	}
}

// TestK8 holds K8: a number has no meaning without its scheme, and no reader
// gives it one. Lists of states give the same number to different countries: 710
// is South Africa in M49 and China in the codes of the Correlates of War.
func TestK8(t *testing.T) {
	const reason = "a number is read only in a scheme of codes; "
	day := plenary.MustParseDate("2018-12-19")
	for in, want := range map[string]string{
		"710":   reason + "710 is a code of m49, cow and gw",
		" 4 ":   reason + "4 is a code of m49",
		"004":   reason + "004 is a code of m49",
		"200":   reason + "200 is a code of m49, cow and gw",
		"999":   "no country has this name or code",
		"(710)": "no country has this name or code",
	} {
		t.Run("the number "+in, func(t *testing.T) {
			_, err := plenary.ParseCountry(in)
			_, errOn := plenary.ParseCountryOn(in, day)
			for _, err := range []error{err, errOn} {
				if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Reason != want || !e.Candidates.IsZero() || e.Input != in {
					t.Errorf("got %v, want %s", err, want)
				}
			}
		})
	}
	t.Run("beside a name", func(t *testing.T) {
		for _, in := range []string{"South Africa (710)", "China (710)", "Netherlands, 528", "528 Netherlands", "528/NLD"} {
			if c, err := plenary.ParseCountry(in); err == nil {
				t.Errorf("%s is %v", in, c)
			}
		}
	})
	t.Run("in a list of a text", func(t *testing.T) {
		const text = "A recorded vote was taken.\n\nIn favour:\nBelgium, 710, France\n\nAgainst:\nHungary, 840, Poland\n\n" +
			"Draft resolution A/73/L.66 was adopted by 3 votes to 3 (resolution 73/195).\n"
		var errs []string
		var votes plenary.RollCall
		for r, err := range plenary.ReadVotes(text, day, plenary.Date{}) {
			if err != nil {
				errs = append(errs, err.Error())
			} else {
				votes = r.Stages[0].Votes
			}
		}
		want := []string{
			`plenary: line 4, column 10: country "710": ` + reason + "710 is a code of m49, cow and gw",
			`plenary: line 7, column 10: country "840": ` + reason + "840 is a code of m49, cow and gw",
		}
		if !slices.Equal(errs, want) || votes.Listed() != plenary.MustParseSet("BEL", "FRA", "HUN", "POL") {
			t.Errorf("%q, %v", errs, votes)
		}
	})
	t.Run("in a voting file", func(t *testing.T) {
		const tail = ",Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUBJECT,,1,0,0,0,1,link\n"
		_, _, lost, odd := readVoting(t, strings.NewReader(assemblyColumns+"\n7,710,"+tail+"8,710,BELGIUM"+tail))
		if len(lost) != 1 || !strings.Contains(lost[0], reason+"710 is a code of m49, cow and gw") || !strings.Contains(fmt.Sprint(odd), "710 is a code of m49, cow and gw; read as BEL after the other column") {
			t.Error(lost, odd)
		}
	})
	t.Run("in Popolo", func(t *testing.T) {
		_, errs := fromPopolo(`{"start_date": "2018-12-19", "votes": [{"voter_id": "710", "option": "yes"}]}`)
		if len(errs) != 1 || errs[0].Reason != reason+"710 is a code of m49, cow and gw" {
			t.Error(errs)
		}
		rs, errs := fromPopolo(`{"start_date": "1990-10-02", "votes": [{"voter_id": "m49:710", "option": "yes"}, {"voter_id": "m49:278", "option": "no"}, {"voter_id": "m49:56", "option": "no"}]}`)
		want := plenary.RollCall{}.With(plenary.MustParseSet("ZAF"), plenary.Yes).With(plenary.MustParseSet("BEL", "DDR"), plenary.No)
		if len(errs) != 0 || rs[0].Stages[0].Votes != want {
			t.Error(rs, errs)
		}
	})
	t.Run("of every country", func(t *testing.T) {
		for _, r := range records(t, "names/names.tsv", true) {
			if r[2] == "" {
				continue
			}
			want := plenary.MustParseCountry(r[1])
			for _, in := range []string{r[2], strings.TrimLeft(r[2], "0")} {
				if c, err := plenary.ParseCountry(in); err == nil {
					t.Errorf("%s is %v without a scheme", in, c)
				}
				for _, day := range []plenary.Date{{}, day} {
					if c, err := plenary.ParseCountryCode(in, plenary.UNM49, day); err == nil && c != want {
						t.Errorf("%s of M49: got %v, %v; want %v", in, c, err, want)
					}
				}
			}
		}
	})
}

// codeSchemes yields every scheme.
func codeSchemes() iter.Seq[plenary.CodeScheme] {
	return func(yield func(plenary.CodeScheme) bool) {
		for s := plenary.CodeScheme(1); s.IsValid(); s++ {
			if !yield(s) {
				return
			}
		}
	}
}

func TestCodeScheme(t *testing.T) {
	for s := range codeSchemes() {
		t.Run(s.String(), func(t *testing.T) {
			var back plenary.CodeScheme
			text, err := json.Marshal(s)
			if err := errors.Join(err, json.Unmarshal(text, &back)); err != nil || back != s || string(text) != `"`+s.String()+`"` || !s.IsValid() {
				t.Errorf("%s is read back as %v, %v", text, back, err)
			}
			if got, err := plenary.ParseCodeScheme(s.String()); got != s || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
			if n := len(s.String()); n == 0 {
				t.Error("no text form")
			}
		})
	}
	t.Run("zero", func(t *testing.T) {
		s := plenary.UNM49
		text, err := plenary.CodeScheme(0).MarshalText()
		if err != nil || len(text) != 0 || s.UnmarshalText(text) != nil || s != 0 || s.IsValid() || s.String() != "" {
			t.Errorf("%q, %v, %v", text, err, s)
		}
	})
	t.Run("none of them", func(t *testing.T) {
		for _, in := range []string{"", "M49", "m49 ", "iso", "alpha5"} {
			if s, err := plenary.ParseCodeScheme(in); err == nil || s != 0 || !strings.Contains(err.Error(), "not one of alpha2, alpha3, alpha4, m49, cow, gw, ioc, fips and eu") {
				t.Errorf("%q: %v, %v", in, s, err)
			}
		}
		s := plenary.UNM49
		if err := s.UnmarshalText([]byte("un")); err == nil {
			t.Error(s)
		}
		if text, err := json.Marshal(plenary.CodeScheme(99)); err == nil || plenary.CodeScheme(99).IsValid() || plenary.CodeScheme(99).String() != "CodeScheme(99)" {
			t.Errorf("99 is written as %s", text)
		}
	})
}

// FuzzParseCountryCode holds that what is read is a code of its country on the
// day, and that all codes of a country are read back to it on their days.
func FuzzParseCountryCode(f *testing.F) {
	for _, s := range []string{"NL", "nld", "BUMM", "528", "4", "056", "891", " YU ", "Netherlands", ""} {
		for scheme := range codeSchemes() {
			f.Add(s, uint8(scheme), 0)
			f.Add(s, uint8(scheme), 18000)
		}
	}
	f.Fuzz(func(t *testing.T, in string, scheme uint8, days int) {
		s := plenary.CodeScheme(scheme)
		var on plenary.Date
		if days > 0 {
			on = plenary.MustParseDate("1945-10-24").AddDays(days % 40000)
		}
		c, err := plenary.ParseCountryCode(in, s, on)
		if err != nil {
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || !c.IsZero() || e.Input != in || len(e.Error()) > 1000 {
				t.Fatalf("%q: %v, %v", in, c, err)
			}
			return
		}
		found := false
		for k := range codesOf(c) {
			bare := func(s string) string { return strings.TrimLeft(strings.ToUpper(strings.TrimSpace(s)), "0") }
			holds := on.IsZero() || on.Compare(k.From) >= 0 && (k.To.IsZero() || on.Compare(k.To) < 0)
			found = found || k.Scheme == s && holds && bare(in) == bare(k.Value)
			for _, day := range daysOfCode(k) {
				if d, err := plenary.ParseCountryCode(k.Value, k.Scheme, day); err != nil || d != c {
					t.Fatalf("%v: the code %v is read as %v, %v", c, k, d, err)
				}
			}
		}
		if !found {
			t.Fatalf("%q in %v on %v is read as %v, which has no such code", in, s, on, c)
		}
	})
}

// TestNumberError asks that the error for a bare number names the schemes in
// which it is a code, by their text forms.
func TestNumberError(t *testing.T) {
	for s := range codeSchemes() {
		if got := table.Schemes[s]; got != s.String() {
			t.Errorf("scheme %d is %s in the tables and %v", s, got, s)
		}
	}
	_, err := plenary.ParseCountry("710")
	if err == nil || !strings.Contains(err.Error(), "710 is a code of m49, cow and gw") {
		t.Errorf("710: got %v", err)
	}
}
