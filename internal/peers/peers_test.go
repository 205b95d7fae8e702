package peers_test

import (
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/biter777/countries"
	"github.com/pariz/gountries"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// A peer is a library that reads names or codes. What is measured is reads,
// which tells only whether there is an answer; what is judged is code, which
// returns the answer as an alpha-3 code, "" where there is none.
type peer struct {
	name  string
	reads func(string) bool
	code  func(string) string
}

// atlas is built on first use: gountries reads its YAML files for some tens of
// milliseconds, which is not what the benchmarks compare.
var atlas = sync.OnceValue(gountries.New)

var (
	ours = peer{
		"plenary",
		func(s string) bool {
			_, err := plenary.ParseCountry(s)
			return err == nil
		},
		func(s string) string {
			c, err := plenary.ParseCountry(s)
			if err != nil {
				return ""
			}
			return c.String()
		},
	}
	biter777 = peer{
		"biter777",
		func(s string) bool { return countries.ByName(s) != countries.Unknown },
		func(s string) string {
			c := countries.ByName(s)
			if c == countries.Unknown {
				return ""
			}
			return c.Alpha3()
		},
	}
)

// namePeers read names. Package display is not among them: it writes them only.
func namePeers() []peer { return []peer{ours, biter777, gountriesPeer(atlas().FindCountryByName)} }

// codePeers read codes; gountries has a function of its own for these.
func codePeers() []peer {
	return []peer{ours, biter777, gountriesPeer(atlas().FindCountryByAlpha), {
		"xtext",
		func(s string) bool {
			_, err := language.ParseRegion(s)
			return err == nil
		},
		func(s string) string {
			r, err := language.ParseRegion(s)
			if err != nil {
				return ""
			}
			return r.ISO3()
		},
	}}
}

func gountriesPeer(find func(string) (gountries.Country, error)) peer {
	return peer{
		"gountries",
		func(s string) bool {
			_, err := find(s)
			return err == nil
		},
		func(s string) string {
			c, err := find(s)
			if err != nil {
				return ""
			}
			return c.Alpha3
		},
	}
}

// A spelling is an input with the code that it should give, "" for one that
// should be refused.
type spelling struct{ in, code string }

// A score says what came of a set of spellings.
type score struct {
	right   int
	wrong   []string // an answer that is not the right one, each with its input
	refused []string // no answer where there is a right one
}

func (p peer) score(set []spelling) (s score) {
	for _, x := range set {
		switch got := p.code(x.in); {
		case got == x.code:
			s.right++
		case got == "":
			s.refused = append(s.refused, x.in)
		case x.code == "":
			s.wrong = append(s.wrong, x.in+" as "+got+", is none")
		default:
			s.wrong = append(s.wrong, x.in+" as "+got+", is "+x.code)
		}
	}
	return s
}

// members returns the Members of the United Nations of today.
func members(tb testing.TB) []plenary.Country {
	tb.Helper()
	cs := slices.Collect(plenary.UN.Members(plenary.TablesDate()).All())
	if len(cs) != 193 {
		tb.Fatalf("the United Nations have %d Members, not 193", len(cs))
	}
	return cs
}

// spellings returns the Members as a function names them.
func spellings(tb testing.TB, name func(plenary.Country) string) []spelling {
	tb.Helper()
	var set []spelling
	for _, c := range members(tb) {
		set = append(set, spelling{name(c), c.String()})
	}
	return set
}

func inputs(set []spelling) []string {
	in := make([]string, len(set))
	for i, x := range set {
		in[i] = x.in
	}
	return in
}

// named returns a function that names countries as x/text does, from CLDR 32.
func named(tb testing.TB, tag language.Tag) func(plenary.Country) string {
	tb.Helper()
	namer := display.Regions(tag)
	return func(c plenary.Country) string { return namer.Name(region(tb, c)) }
}

func region(tb testing.TB, c plenary.Country) language.Region {
	tb.Helper()
	r, err := language.ParseRegion(c.String())
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// unSpellings has the names as the United Nations print them.
func unSpellings(tb testing.TB) []spelling {
	return spellings(tb, plenary.Naming{Form: plenary.InUN}.Name)
}

// codeSpellings has the codes of three letters.
func codeSpellings(tb testing.TB) []spelling { return spellings(tb, plenary.Country.String) }

// m49 returns the number of a country in M49, 0 if it has none.
func m49(c plenary.Country) (number int) {
	for _, code := range c.Codes(plenary.UNM49, plenary.TablesDate()) {
		number, _ = strconv.Atoi(code)
	}
	return number
}

// sets returns the input sets by name, each library's own names among them, so
// that none is judged by the spelling of another alone.
func sets(tb testing.TB) map[string][]spelling {
	return map[string][]spelling{
		"1 UN names":        unSpellings(tb),
		"2 CLDR 32 English": spellings(tb, named(tb, language.English)),
		"3 CLDR 32 Dutch":   spellings(tb, named(tb, language.Dutch)),
		"4 plenary Dutch":   spellings(tb, plenary.Naming{Language: language.Dutch, Article: true}.Name),
		"5 biter777 names":  spellings(tb, func(c plenary.Country) string { return countries.ByNumeric(m49(c)).String() }),
		"6 gountries names": spellings(tb, func(c plenary.Country) string {
			g, err := atlas().FindCountryByAlpha(c.String())
			if err != nil {
				tb.Fatal(err)
			}
			return g.Name.Common
		}),
		"7 awkward": awkward,
	}
}

// awkward has spellings that are found in records and lists, and a few names
// that no one country has.
var awkward = []spelling{
	// The UN, the World Bank and others invert and abbreviate.
	{"Congo (Democratic Republic of the)", "COD"},
	{"Congo, Dem. Rep.", "COD"},
	{"Congo (Leopoldville)", "COD"},
	{"Congo (Brazzaville)", "COG"},
	{"Congo, Rep.", "COG"},
	{"Korea (Democratic People's Republic of)", "PRK"},
	{"Korea, Dem. People's Rep.", "PRK"},
	{"KOREA, REPUBLIC OF", "KOR"},
	{"Korea (Republic of)", "KOR"},
	{"Netherlands (Kingdom of the)", "NLD"},
	{"Kingdom of the Netherlands", "NLD"},
	{"Micronesia (Federated States of)", "FSM"},
	{"MICRONESIA, FED. STS.", "FSM"},
	{"Venezuela, RB", "VEN"},
	{"Egypt, Arab Rep.", "EGY"},
	{"Yemen, Rep.", "YEM"},
	{"Bahamas, The", "BHS"},
	{"Lao PDR", "LAO"},
	{"Macedonia, FYR", "MKD"},
	{"The former Yugoslav Republic of Macedonia", "MKD"},
	{"St. Vincent and the Grenadines", "VCT"},
	{"Saint Kitts & Nevis", "KNA"},
	{"Guinea Bissau", "GNB"},
	{"Equatorial Guinea", "GNQ"},
	{"Papua New Guinea", "PNG"},
	{"Dominican Rep.", "DOM"},
	{"United States of America (the)", "USA"},
	{"Great Britain and Northern Ireland, United Kingdom of", "GBR"},
	// Letters: the Turkish capital İ, composed and not, and lost diacritics.
	{"Türkiye", "TUR"},
	{"TÜRKİYE", "TUR"},
	{"TU\u0308RKI\u0307YE", "TUR"},
	{"Turkiye", "TUR"},
	{"CÔTE D'IVOIRE", "CIV"},
	{"Cote d\u2019Ivoire", "CIV"},
	{"Co\u0302te d'Ivoire", "CIV"},
	{"Sao Tome and Principe", "STP"},
	// Names of the past.
	{"Swaziland", "SWZ"},
	{"Burma", "MMR"},
	{"Upper Volta", "BFA"},
	{"Zaire", "COD"},
	{"Ceylon", "LKA"},
	{"Cape Verde", "CPV"},
	{"East Timor", "TLS"},
	{"Byelorussian SSR", "BLR"},
	{"USSR", "RUS"},
	{"Czechoslovakia", "CSK"},
	{"German Democratic Republic", "DDR"},
	{"Germany, Federal Republic of", "DEU"},
	{"Democratic Yemen", "YMD"},
	// Dutch.
	{"de Verenigde Staten", "USA"},
	{"het Verenigd Koninkrijk", "GBR"},
	{"Verenigde Arabische Emiraten", "ARE"},
	{"Dominicaanse Republiek", "DOM"},
	{"Papoea-Nieuw-Guinea", "PNG"},
	{"Equatoriaal-Guinea", "GNQ"},
	{"Democratische Republiek Congo", "COD"},
	{"Congo-Kinshasa", "COD"},
	{"Noord-Korea", "PRK"},
	{"Zuid-Korea", "KOR"},
	{"Zuid-Afrika", "ZAF"},
	{"Centraal-Afrikaanse Republiek", "CAF"},
	{"Saoedi-Arabië", "SAU"},
	{"Wit-Rusland", "BLR"},
	{"Ivoorkust", "CIV"},
	{"Oost-Timor", "TLS"},
	{"Nieuw-Zeeland", "NZL"},
	{"Noord-Macedonië", "MKD"},
	// Two countries have these.
	{"Korea", ""},
	{"Virgin Islands", ""},
	// No country has these; the T of the last is Cyrillic.
	{"England", ""},
	{"Northern Ireland", ""},
	{"Europe", ""},
	{"Latin America", ""},
	{"Noord-Brabant", ""},
	{"New York", ""},
	{"Atlantis", ""},
	{"\u0422urkey", ""},
}
