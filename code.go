package plenary

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
)

// CodeScheme is a list that assigns codes to countries. The zero CodeScheme is
// not a scheme.
//
// The text forms are alpha2, alpha3, alpha4, m49, cow, gw, ioc, fips and eu.
type CodeScheme uint8

// The code schemes.
const (
	// ISOAlpha2 has the two-letter codes of ISO 3166-1.
	ISOAlpha2 CodeScheme = 1 + iota // alpha2
	// ISOAlpha3 has the three-letter codes of ISO 3166-1, and [Country.String]
	// for countries without one.
	ISOAlpha3 // alpha3
	// ISO3166Part3 has the four-letter codes of ISO 3166-3, for names withdrawn
	// from ISO 3166-1.
	ISO3166Part3 // alpha4
	// UNM49 has the three-digit codes of the United Nations Statistics
	// Division.
	UNM49 // m49
	// CorrelatesOfWar has the numbers and the three-letter codes of that
	// project's state system, for the dates on which a state was in the
	// system.
	CorrelatesOfWar // cow
	// GleditschWard has the numbers and letters of Gleditsch and Ward's list of
	// independent states, for the dates on which a state was on the list.
	GleditschWard // gw
	// OlympicCommittee has the three-letter codes of the International Olympic
	// Committee.
	OlympicCommittee // ioc
	// FIPS10 has the two-letter codes of FIPS 10-4, which the United States has
	// withdrawn.
	FIPS10 // fips
	// EUAlpha2 has the two-letter codes used by the European Union: those of
	// ISO 3166-1, except for Greece (EL) and the United Kingdom (UK).
	EUAlpha2 // eu
)

var schemeTexts = codes.Enum[CodeScheme]{What: "scheme of codes", Texts: []string{"", "alpha2", "alpha3", "alpha4", "m49", "cow", "gw", "ioc", "fips", "eu"}}

// Codes returns the codes of c in scheme on the date on: current codes, codes
// that are reserved for c or used for it by others, such as UK for the United
// Kingdom, and, in lists of states, a number and letters. The zero Date means
// any date, with withdrawn codes too. Codes returns nil if c has no such code.
// [ParseCountryCode] accepts all of them.
func (c Country) Codes(scheme CodeScheme, on Date) []string {
	return slices.Collect(table.Rows(table.Codes[:], func(k *table.Code) (string, bool) {
		held := on.IsZero() || on.within(k.From, k.To)
		return k.Value, held && k.Country == c.index && CodeScheme(k.Scheme) == scheme
	}))
}

// ParseCountryCode returns the country that had the code s in scheme on the
// date on. In "m49", 710 is South Africa; in "cow" it is China. SUI is
// Switzerland in "ioc" and not a code in ISO 3166.
//
// Letters may be in either case, and a number may lack leading zeros, which
// spreadsheets drop. Names are not accepted; for names see [ParseCountry].
//
// If on is the zero Date, s must be a code that only one country ever had.
// Most current codes have no dates in the tables and are accepted on any date,
// because lists use them for the past too.
//
// ParseCountryCode returns a [*ParseError] if no country had the code on that
// date, or, for the zero Date, if several countries have had it. Candidates
// holds the countries that ever had the code, and Reason says when.
// ParseCountryCode does not allocate unless it fails.
func ParseCountryCode(s string, scheme CodeScheme, on Date) (Country, error) {
	i, had, reason := lookup.InScheme(s, uint8(scheme), on.ymd)
	if reason != "" {
		return Country{}, &ParseError{What: "country", Input: strings.Clone(s), Reason: reason, Candidates: CountrySet{had}}
	}
	return Country{i}, nil
}
