package plenary

import (
	"cmp"
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
)

// Country identifies a state, an observer or another entity, past or present,
// that records and groups name. A Country stands for a seat and keeps its
// identity when its name changes: Belarus and the Byelorussian SSR are the
// same Country, and so are the Russian Federation and the USSR. Czechoslovakia
// is a Country of its own. Countries can be compared with ==. The zero Country
// is not a country.
//
// The text form is a code of three letters, such as NLD. It is the code of ISO
// 3166-1, or the former code of a state that no longer exists (CSK, DDR, YMD,
// YUG). Other entities have a code from the range that ISO reserves for users,
// or EAZ for Zanzibar.
type Country struct {
	index uint16 // into table.Entities
}

// CountryKind is the sort of entity that a [Country] is. The zero CountryKind
// is that of the zero Country.
//
// The text forms are state, former-state, observer-state, associated-state,
// other-entity, territory, organisation and government.
type CountryKind uint8

// The kinds of entities. The kind of a country does not depend on a date; for its
// membership of the United Nations on a date see the group [UN].
const (
	// State is a Member of the United Nations on [TablesDate].
	State CountryKind = 1 + iota // state
	// FormerState is a state that no longer exists, such as Czechoslovakia.
	FormerState // former-state
	// ObserverState is a non-member observer state: the Holy See or Palestine.
	ObserverState // observer-state
	// AssociatedState is in free association with a state: the Cook Islands.
	AssociatedState // associated-state
	// OtherEntity has a contested or unresolved status, such as Kosovo.
	OtherEntity // other-entity
	// Territory is a dependent or overseas territory that has its own code.
	Territory // territory
	// Organisation is an entity other than a state that is a member of a group,
	// such as the European Union in the G20. [ParseCountry] accepts its code
	// but not its name; [ParseGroup] accepts the name.
	Organisation // organisation
	// Government is a government below the level of a state, such as that of
	// Québec, that is a member of the Francophonie. [ParseCountry] accepts its
	// code but not its name.
	Government // government
)

var kindTexts = codes.Enum[CountryKind]{What: "kind of country", Texts: []string{"", "state", "former-state", "observer-state", "associated-state", "other-entity", "territory", "organisation", "government"}}

// Countries returns an iterator over all countries, in the order of their
// codes.
func Countries() iter.Seq[Country] {
	return table.Rows(table.ByCode[:], func(i *uint16) (Country, bool) { return Country{*i}, true })
}

// ParseCountry parses s as the code or the name of a country. It accepts:
//
//   - codes of ISO 3166 in letters: two, three, or the four letters of
//     withdrawn names;
//   - every name in the tables, English or Dutch, current or former;
//   - names in any case, with or without diacritics, article and apostrophes;
//   - names that are inverted or have a part in brackets ("Korea, Republic
//     of");
//   - the abbreviations and footnote marks that occur in lists;
//   - a name followed by another name or the code of the same country
//     ("Myanmar (Burma)"), and a territory followed by its state ("Guam
//     (US)").
//
// ParseCountry never guesses. All its errors are a [*ParseError]:
//
//   - for a name that fits several countries, such as "Korea", Candidates
//     holds those countries;
//   - for an unknown name, Candidates is empty; if s is a part of a country,
//     such as England, the error names that country;
//   - for a number, the error names the schemes in which it is a code.
//     Different schemes give the same number to different countries: use
//     [ParseCountryCode], which has a parameter for the scheme.
//
// ParseCountry does not allocate unless it fails.
func ParseCountry(s string) (Country, error) {
	if len(s) == len("NLD") {
		if i := table.FindCode(s); i != 0 {
			return Country{i}, nil
		}
	}
	return ParseCountryOn(s, Date{})
}

// ParseCountryOn is like [ParseCountry] for a record of the date on. If s fits
// several countries and exactly one of them had that name on that date, it
// returns that country: "Yugoslavia" is one seat before 1 November 2000 and
// another after. A name that fits only one country is accepted on any date.
func ParseCountryOn(s string, on Date) (Country, error) {
	var could CountrySet
	if i, _ := lookup.Country(s, on.ymd, &could.bits); i != 0 {
		return Country{i}, nil
	}
	return Country{}, countryError(s, could, true)
}

// countryError returns the error for a code or name s that is not a country.
// could holds the countries that it could mean. If suggest is true, the error
// also names the country that s may be a misspelling of.
func countryError(s string, could CountrySet, suggest bool) *ParseError {
	return &ParseError{What: "country", Input: strings.Clone(s), Reason: lookup.Reason(s, could.bits, suggest), Candidates: could}
}

// Alpha2 returns the two-letter code of ISO 3166-1, or "" if c has no such
// code. The code of Namibia is the string "NA".
func (c Country) Alpha2() string { return table.Entities[c.index].Alpha2 }

// Kind returns the kind of c, or 0 if c is the zero Country.
func (c Country) Kind() CountryKind { return CountryKind(table.Entities[c.index].Kind) }

// IsZero reports whether c is the zero Country.
func (c Country) IsZero() bool { return c.index == 0 }

// Compare compares the codes of c and d and returns -1, 0 or +1. To sort by
// name, see [Naming.Compare].
func (c Country) Compare(d Country) int { return cmp.Compare(c.String(), d.String()) }

// String returns the text form of c, "" for the zero Country.
func (c Country) String() string { return table.Entities[c.index].Code }

// AppendText appends the text form of c to b. It never returns an error.
func (c Country) AppendText(b []byte) ([]byte, error) { return append(b, c.String()...), nil }

// MarshalText returns the text form of c. It never returns an error.
func (c Country) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText parses text as a three-letter code in capitals. An empty text
// gives the zero Country. It returns a [*ParseError] for anything else, names
// included; for names see [ParseCountry].
func (c *Country) UnmarshalText(text []byte) (err error) { return readText(c, text, countryOfCode) }

func countryOfCode(text []byte) (Country, error) {
	if i := table.FindCode(string(text)); i != 0 {
		return Country{i}, nil
	}
	return Country{}, &ParseError{What: "country", Input: string(text), Reason: "not the code of a country"}
}
