package plenary_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/plenary-go/plenary"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// readTSV returns the rows of a TSV file as maps from column to cell. A cell
// may have \u and four digits of hexadecimal for a character.
func readTSV(t testing.TB, file string) []map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.FromSlash(file))
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	var rows []map[string]string
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if columns == nil {
			columns = cells
			continue
		}
		if len(cells) != len(columns) {
			t.Fatalf("%s: %d cells, want %d: %q", file, len(cells), len(columns), line)
		}
		row := map[string]string{}
		for i, cell := range cells {
			row[columns[i]] = unescape(cell)
		}
		rows = append(rows, row)
	}
	return rows
}

func unescape(cell string) string {
	head, rest, ok := strings.Cut(cell, `\u`)
	if !ok || len(rest) < 4 {
		return cell
	}
	n, err := strconv.ParseUint(rest[:4], 16, 16)
	if err != nil {
		return cell
	}
	return head + string(rune(n)) + unescape(rest[4:])
}

// TestNameVariants reads spellings in use, and what is near to them and no
// country's name.
func TestNameVariants(t *testing.T) {
	for _, file := range []string{"en.tsv", "nl.tsv", "none.tsv"} {
		t.Run(file, func(t *testing.T) {
			for _, r := range readTSV(t, "testdata/names/"+file) {
				c, err := plenary.ParseCountry(r["input"])
				switch {
				case r["code"] == "-" && err == nil:
					t.Errorf("%q is read as %v, want an error (%s)", r["input"], c, r["source"])
				case r["code"] != "-" && err != nil:
					t.Errorf("%v, want %s (%s)", err, r["code"], r["source"])
				case r["code"] != "-" && c.String() != r["code"]:
					t.Errorf("%q is read as %v, want %s (%s)", r["input"], c, r["code"], r["source"])
				}
			}
		})
	}
}

// ambiguous has the names of the tables that fit another country as well and
// are therefore refused even on a day on which the country was called so.
var ambiguous = map[string]string{
	"Congo":                 "before it became Zaire the other Congo was called so too",
	"Republic of the Congo": "the official name of two countries until 1 August 1964",
	"Republiek Congo":       "the official name of two countries until 1 August 1964",
	"Saint-Martin":          "the French part of an island that is called so as a whole",
}

// TestNamesOfTables reads every name in the tables, as it is written and in
// the ways in which lists write it, on days on which it held.
func TestNamesOfTables(t *testing.T) {
	for i := uint16(1); i < table.NumCountries; i++ {
		code := table.Entities[i].Code
		want := plenary.MustParseCountry(code)
		if want.Kind() >= plenary.Organisation {
			continue
		}
		for lang := range table.NumLanguages {
			for form := range table.NumForms {
				lo, hi := table.NameSpan(i, lang, form)
				for _, n := range table.Names[lo:hi] {
					for _, day := range daysOf(t, n) {
						for _, in := range manners(n) {
							c, err := plenary.ParseCountryOn(in, day)
							if e, ok := errors.AsType[*plenary.ParseError](err); ok && ambiguous[n.Text()] != "" && e.Candidates.Has(want) {
								continue
							}
							if err != nil || c != want {
								t.Errorf("%q on %v: got %v, %v; want %s", in, day, c, err, code)
							}
						}
					}
				}
			}
		}
	}
}

// daysOf returns the first and the last day on which a name held, and any day
// where it always did.
func daysOf(t *testing.T, n table.Name) (days []plenary.Date) {
	t.Helper()
	day := func(ymd int32) plenary.Date {
		d, err := plenary.ParseDate(fmt.Sprintf("%04d-%02d-%02d", ymd/10000, ymd/100%100, ymd%100))
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	if n.From != 0 {
		days = append(days, day(n.From))
	}
	if n.To != 0 {
		days = append(days, day(n.To).AddDays(-1))
	}
	if len(days) == 0 {
		days = append(days, plenary.MustParseDate("1999-12-31"))
	}
	return days
}

// manners returns a name in the ways in which lists write names.
func manners(n table.Name) []string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(n.Text()))
	ways := []string{
		n.Text(), strings.ToUpper(n.Text()), strings.ToLower(n.Text()), plain, strings.ToUpper(plain),
		norm.NFD.String(n.Text()), strings.ReplaceAll(n.Text(), " ", ""), strings.ReplaceAll(n.Text(), " ", "  "),
		strings.ReplaceAll(n.Text(), "-", "\u2013"), strings.ReplaceAll(n.Text(), "'", "\u2019"),
		strings.ReplaceAll(n.Text(), " ", "_"), strings.ReplaceAll(n.Text(), " and ", " & "), strings.ReplaceAll(n.Text(), " en ", " + "),
		n.Text() + "*", n.Text() + " [1]", n.Text() + "\u00b2", "\u00a0" + n.Text() + "\u00a0",
		"the " + n.Text(), n.Text() + ", The", n.Text() + " (the)",
	}
	if a := n.Article.String(); a != "" {
		ways = append(ways, a+" "+n.Text(), n.Text()+" ("+a+")")
	}
	for _, of := range []string{" of the ", " of ", " van de ", " van ", " der "} {
		if head, tail, ok := strings.Cut(n.Text(), of); ok && !strings.ContainsAny(n.Text(), ",(") {
			of = strings.TrimRight(of, " ")
			ways = append(ways, tail+", "+head+of, tail+" ("+head+of+")", tail+", "+head, strings.ToUpper(tail+" "+head+of))
			break
		}
	}
	return ways
}

// TestAliases reads every alias of the tables without a day.
func TestAliases(t *testing.T) {
	for _, r := range readTSV(t, "internal/table/tsv/aliases.tsv") {
		c, err := plenary.ParseCountry(r["alias"])
		if err != nil || c.String() != r["code"] {
			t.Errorf("%q: got %v, %v; want %s", r["alias"], c, err, r["code"])
		}
	}
}

func TestParseCountryAllocs(t *testing.T) {
	for _, r := range readTSV(t, "testdata/names/en.tsv") {
		if _, err := plenary.ParseCountry(r["input"]); err != nil {
			continue // TestNameVariants reports it
		}
		if n := testing.AllocsPerRun(1, func() { _, _ = plenary.ParseCountry(r["input"]) }); n > 0 {
			t.Errorf("%q allocates %v times", r["input"], n)
		}
	}
	// A failure copies the input into the error and makes no more of it.
	long := strings.Repeat("Netherlands (Kingdom of the), ", 1<<12)
	if n := testing.AllocsPerRun(10, func() { _, _ = plenary.ParseCountry(long) }); n > 4 {
		t.Errorf("a long input allocates %v times", n)
	}
}

func FuzzParseCountry(f *testing.F) {
	for _, file := range []string{"en.tsv", "nl.tsv", "none.tsv"} {
		for i, r := range readTSV(f, "testdata/names/"+file) {
			if i%7 == 0 {
				f.Add(r["input"])
			}
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		c, err := plenary.ParseCountry(in)
		if err != nil {
			e, ok := errors.AsType[*plenary.ParseError](err)
			if !ok || !c.IsZero() {
				t.Fatalf("%q: %v, %v", in, c, err)
			}
			if len(e.Error()) > 2000 || e.Input != in {
				t.Fatalf("%q: an error of %d bytes on %d bytes of input", in, len(e.Error()), len(in))
			}
			return
		}
		if d, err := plenary.ParseCountry(c.String()); err != nil || d != c {
			t.Fatalf("%q: %v, whose code is read as %v, %v", in, c, d, err)
		}
		if c.Kind() >= plenary.Organisation {
			return // by its code: the name of one is that of a region
		}
		for _, tag := range []language.Tag{language.English, language.Dutch} {
			d, err := plenary.ParseCountry(c.Name(tag))
			if e, ok := errors.AsType[*plenary.ParseError](err); ok && e.Candidates.Has(c) && (ambiguous[c.Name(tag)] != "" || c.String() == "YUG") {
				continue
			}
			if err != nil || d != c {
				t.Fatalf("%q: %v, whose name %q is read as %v, %v", in, c, c.Name(tag), d, err)
			}
		}
	})
}

// records returns the rows of a list in CSV, or TSV, without the header.
func records(t *testing.T, file string, header bool) [][]string {
	t.Helper()
	r := csv.NewReader(openShared(t, file))
	r.LazyQuotes, r.FieldsPerRecord = true, -1
	if strings.HasSuffix(file, ".tsv") {
		r.Comma = '\t'
	}
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if header {
		return rows[1:]
	}
	return rows
}

// TestSharedRollCalls reads every spelling in the record of the General
// Assembly and the Security Council on the days of its votes.
func TestSharedRollCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a million ballots")
	}
	days := map[string]plenary.Date{}
	for _, r := range records(t, "undl/rollcalls.csv.gz", true) {
		days[r[0]] = plenary.MustParseDate(r[2])
	}
	type spelling struct {
		name, code string
		day        plenary.Date
	}
	seen := map[spelling]bool{}
	for _, r := range records(t, "undl/votes.csv.gz", true) {
		s := spelling{r[2], r[1], days[r[0]]}
		if seen[s] {
			continue
		}
		seen[s] = true
		if s.name == "ZANZIBAR" {
			s.code = "EAZ" // the list has no code for it
		}
		want, err := plenary.ParseCountryOn(s.code, s.day)
		if err != nil {
			t.Fatal(err)
		}
		if want.String() == "SYR" && s.name != "SYRIAN ARAB REPUBLIC" && s.name != "SYRIA" {
			want = plenary.MustParseCountry("EGY") // the United Arab Republic
		}
		if c, err := plenary.ParseCountryOn(s.name, s.day); err != nil || c != want {
			t.Errorf("%q on %v: got %v, %v; want %v", s.name, s.day, c, err, want)
		}
	}
}

// TestSharedNames reads the names in lists whose codes say what they mean.
func TestSharedNames(t *testing.T) {
	check := func(list, name, code string) {
		c, err := plenary.ParseCountry(name)
		switch {
		case name == "European Union" && err != nil:
			return // no country
		case list+name == "i18n_iso_en"+"Congo" && code == "COD":
			return // the list's mistake: the UN calls the other country so
		case strings.HasPrefix(list, "world_countries") && err != nil:
			return // a spelling that no other source has; see NOTICE
		case err != nil || c.String() != code:
			t.Errorf("%s: %q: got %v, %v; want %s", list, name, c, err, code)
		}
	}
	rows := records(t, "names/names.tsv", false)
	for _, r := range rows[1:] {
		for i, cell := range r[3:] {
			for name := range strings.SplitSeq(cell, "|") {
				if _, after, ok := strings.Cut(name, "="); ok {
					name = after // short=UK
				}
				if name != "" {
					check(rows[0][i+3], name, r[1])
				}
			}
		}
	}
	for _, r := range records(t, "names/un_official_en.tsv", false) {
		check("un_official_en", r[3], r[1])
	}
	for _, r := range records(t, "names/nl_disagreements.tsv", true) {
		for _, name := range r[1:] {
			if name != "" {
				check("nl_disagreements", name, plenary.MustParseCountry(r[0]).String())
			}
		}
	}
	for _, list := range []string{
		"aosis", "arab-group", "brics", "eig", "european-union", "g20", "g7", "g77", "graduated-ldcs", "ldc",
		"lldc", "oecd", "opec", "sids", "umbrella", "un-regional-groups",
	} {
		for _, r := range records(t, "groups/"+list+".csv", true) {
			switch r[1] {
			case "Korea": // the OECD's name of one of two
			case "European Union":
				continue // the European Union, which is no country
			default:
				check(list, r[1], r[0])
			}
		}
	}
}

// notInTables has the rows of the Dutch government's table of countries that
// are no entity of ours: parts of states, colonies that became several states
// or parts of one, states of before 1945, and names that fit two.
var notInTables = strings.Split("Aden|Abu Dhabi|Ajman|Ascension|Australisch Nieuw-Guinea|Australische Salomonseilanden|Azoren|Bonaire|"+
	"Brits Antarctisch Territorium|Brits Noord-Borneo|Brits Oost-Afrika|Brits West-Borneo|Brits West-Indië|Brits-Afrika|Brits-Borneo|"+
	"Brits-Indië|Brits-Kameroen|Brits-Somaliland|Britse Antillen|Cabinda|Caicoseilanden|Canarische Eilanden|Canton en Enderbury|Dantzig|"+
	"Dubai|Duits Oost-Afrika|Duits Zuidwest-Afrika|Frans Equatoriaal-Afrika|Frans Indochina|Frans West-Afrika|Frans-Indië|Fujairah|"+
	"Gilbert- en Ellice-eilanden|Goa|Hawaii-eilanden|Ifni|Indochina|Internationaal gebied|Italiaans-Somaliland|Johnston|Johore|"+
	"Kanaaleilanden|Kashmir|Kedah|Keizer Wilhelmsland|Kelantan|Korea|Labuan|Leewardeilanden|Madeira-eilanden|Marianen|Midway|"+
	"Nederlands Nieuw-Guinea|Negri Sembilan|Newfoundland|Norfolk|Onbekend|Oostenrijk-Hongarije|Pacific-eilanden|Pahang|Panamakanaalzone|"+
	"Perak|Perlis|Phoenixeilanden|Portugees-Afrika|Portugees-Indië|Ras al-Khaimah|Riukiu-eilanden|Ruanda-Urundi|Rusland (oud)|Saarland|"+
	"Saba|Sabah|Saint Kitts, Nevis en Anguilla|Sarawak|Selangor|Seychellen en Amiranten|Sharjah|Sikkim|Sint Eustatius|Spaans Noord-Afrika|"+
	"Straits Settlements|Tasmanië|Tibet|Trengganu|Tristan Da Cunha|Turkseilanden|Umm Al-Qaiwain|Urundi|Wake|Windwardeilanden|"+
	"Zuid-Arabische Federatie", "|")

// TestSharedGovernmentTable reads every row of the Dutch government's table of
// countries, on the last day on which it held.
func TestSharedGovernmentTable(t *testing.T) {
	dutch := map[string]string{"Joegoslavië": "YUG"} // ambiguous without a day
	for _, r := range readTSV(t, "testdata/names/nl.tsv") {
		dutch[r["input"]] = r["code"]
	}
	for _, r := range records(t, "names/brp-landen.csv", true) {
		name, day := r[1], plenary.Date{}
		if to := r[3]; to != "" {
			day = plenary.MustParseDate(to[:4] + "-" + to[4:6] + "-" + to[6:]).AddDays(-1)
		}
		c, err := plenary.ParseCountryOn(name, day)
		switch {
		case slices.Contains(notInTables, name):
			if err == nil {
				t.Errorf("%q: got %v, want an error", name, c)
			}
		case err != nil:
			t.Errorf("%q until %v: %v", name, day, err)
		case dutch[name] == "" && c.Name(language.Dutch) != name:
			t.Errorf("%q is read as %v, which testdata/names/nl.tsv does not say", name, c)
		case dutch[name] != "" && c.String() != dutch[name]:
			t.Errorf("%q is read as %v, want %s", name, c, dutch[name])
		}
	}
}

// TestSuggestions holds what an unknown name is said to be like: one country,
// and only where no other is as near.
func TestSuggestions(t *testing.T) {
	for in, want := range map[string]string{
		"Netherlnds":      "Netherlands",
		"Kyrgystann":      "Kyrgyzstan",
		"Zwitserlamd":     "Switzerland",
		"Frence":          "France",
		"Ruritania":       "", // two changes, one of them at the beginning
		"Nigerai":         "", // Niger or Nigeria
		"Ira":             "",
		"Xyz":             "",
		"Nederland\x00":   "",
		"Niga":            "", // Niger or Nigeria, both too far
		"Gunea":           "Guinea",
		"Swedan":          "", // Sweden or Sudan
		"Slovonia":        "Slovenia",
		"West Papua":      "",
		"Southern Africa": "",
	} {
		_, err := plenary.ParseCountry(in)
		e, ok := errors.AsType[*plenary.ParseError](err)
		if !ok || !e.Candidates.IsZero() {
			t.Errorf("%q: %v", in, err)
			continue
		}
		reason := "no country has this name or code"
		if want != "" {
			reason += "; did you mean " + want + "?"
		}
		if e.Reason != reason {
			t.Errorf("%q: %s, want %s", in, e.Reason, reason)
		}
	}
}

// TestPartsOfCountries holds that what is a part of a country is no country, and that the error
// says which one has it instead of suggesting another.
func TestPartsOfCountries(t *testing.T) {
	for in, wholes := range map[string]string{
		"England":                        "the United Kingdom (GBR)",
		"NORTHERN IRELAND":               "the United Kingdom (GBR)",
		"England (UK)":                   "the United Kingdom (GBR)",
		"Azores":                         "Portugal (PRT)",
		"Azoren (Portugal)":              "Portugal (PRT)",
		"Região Autónoma dos Açores":     "Portugal (PRT)",
		"Kashmir":                        "India (IND) and Pakistan (PAK)",
		"Kashmir, India":                 "India (IND)",
		"Limburg":                        "Belgium (BEL) and the Netherlands (NLD)",
		"Saba":                           "Bonaire, Sint Eustatius and Saba (BES)",
		"England (France)":               "",
		"England (Ruritania)":            "",
		"England, Wales and the Bahamas": "",
		"Ruritania":                      "",
		"Zzyzx":                          "",
	} {
		_, err := plenary.ParseCountry(in)
		e, ok := errors.AsType[*plenary.ParseError](err)
		want := "no country has this name or code"
		if wholes != "" {
			want += ", but a part of " + wholes + " has"
		}
		if !ok || e.Reason != want || !e.Candidates.IsZero() {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
}

// TestCountryText holds the text form, which takes no names and no other case.
func TestCountryText(t *testing.T) {
	nld := plenary.MustParseCountry("NLD")
	if b, err := nld.AppendText([]byte("> ")); string(b) != "> NLD" || err != nil {
		t.Errorf("%s, %v", b, err)
	}
	c := nld
	if err := c.UnmarshalText(nil); err != nil || !c.IsZero() {
		t.Errorf("the empty text is %v, %v", c, err)
	}
	for _, in := range []string{"nld", "NL", "Netherlands", "NLD ", "#nl", "XXX"} {
		c := nld
		if err := c.UnmarshalText([]byte(in)); err == nil {
			t.Errorf("%q is %v", in, c)
		}
	}
	for _, in := range []string{"#nl", "n#l", "#nld", "###", "#", "nl#"} {
		if c, err := plenary.ParseCountry(in); err == nil {
			t.Errorf("%q is %v", in, c)
		}
	}
	for range plenary.Countries() {
		break // leaving early is no panic
	}
}

// TestCandidates holds that a name which fits several countries names them,
// alone, apposed to itself, and on a day when none of them was called so.
func TestCandidates(t *testing.T) {
	for _, c := range []struct{ in, on, want string }{
		{"Korea", "", "KOR PRK"},
		{"Korea (Korea)", "", "KOR PRK"},
		{"Yugoslavia", "2010-01-01", "SRB YUG"},
		{"Yugoslavia", "", "SRB YUG"},
		{"Guam (NL)", "", ""},
	} {
		var on plenary.Date
		if c.on != "" {
			on = plenary.MustParseDate(c.on)
		}
		country, err := plenary.ParseCountryOn(c.in, on)
		e, ok := errors.AsType[*plenary.ParseError](err)
		if !ok || e.Candidates != plenary.MustParseSet(strings.Fields(c.want)...) {
			t.Errorf("%s on %s: %v, %v", c.in, c.on, country, err)
		}
	}
	for in, want := range map[string]string{"Eswatini (former Swaziland)": "SWZ", "Guam (US)": "GUM", "Guinea (GN)": "GIN"} {
		if c, err := plenary.ParseCountry(in); err != nil || c.String() != want {
			t.Errorf("%s: %v, %v", in, c, err)
		}
	}
}
