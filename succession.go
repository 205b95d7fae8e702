package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/table"
)

// Succession is how one country came out of another: Czechia and Slovakia out
// of Czechoslovakia. A seat that only changed its name, such as the one that
// was the USSR's and is the Russian Federation's, is one [Country] and has no
// Succession to itself. The zero Succession is none.
type Succession struct {
	From, To Country
	Kind     SuccessionKind
	On       Date
}

// SuccessionKind is a way in which one country comes out of another. The zero
// SuccessionKind is none.
type SuccessionKind uint8

// The kinds of succession.
const (
	// Dissolution: the predecessor fell apart.
	Dissolution SuccessionKind = 1 + iota // dissolution
	// Separation: a part left, and the predecessor went on.
	Separation // separation
	// Union: two became one, on the seat of one of them.
	Union // union
	// Accession: the predecessor joined the other.
	Accession // accession
)

var successionTexts = enum{"", "dissolution", "separation", "union", "accession"}

// String returns the kind in English, "" for the zero SuccessionKind.
func (k SuccessionKind) String() string { return successionTexts.text(uint8(k)) }

// Successors returns the successions of which c is the predecessor.
func (c Country) Successors() iter.Seq[Succession] {
	return successions(func(s *table.Succession) bool { return s.From == c.index })
}

// Predecessors returns the successions of which c is the successor.
func (c Country) Predecessors() iter.Seq[Succession] {
	return successions(func(s *table.Succession) bool { return s.To == c.index })
}

func successions(want func(*table.Succession) bool) iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for i := range table.Successions {
			if s := &table.Successions[i]; want(s) && !yield(Succession{Country{s.From}, Country{s.To}, SuccessionKind(s.Kind), Date{s.On}}) {
				return
			}
		}
	}
}

// CodeScheme is a standard that gives countries codes. The zero CodeScheme is
// none.
type CodeScheme uint8

// The schemes.
const (
	// ISOAlpha2 has the two letters of ISO 3166-1.
	ISOAlpha2 CodeScheme = 1 + iota // alpha2
	// ISOAlpha3 has the three letters of ISO 3166-1.
	ISOAlpha3 // alpha3
	// ISO3166Part3 has the four letters of ISO 3166-3, for names withdrawn
	// from ISO 3166-1.
	ISO3166Part3 // alpha4
	// UNM49 has the three digits of the UN Statistics Division.
	UNM49 // m49
)

var schemeTexts = enum{"", "alpha2", "alpha3", "alpha4", "m49"}

// String returns a short code: alpha2, alpha3, alpha4 or m49.
func (s CodeScheme) String() string { return schemeTexts.text(uint8(s)) }

// Code is a code that stood for a country over the half-open interval from
// From to To, beside those that [Country.Code], [Country.Alpha2] and
// [Country.M49] return. [ParseCountry] reads it.
type Code struct {
	Scheme   CodeScheme
	Value    string
	From, To Date
}

// FormerCodes returns the codes that were withdrawn from c, and those that are
// reserved for it or given to it by others, UK for the United Kingdom.
func (c Country) FormerCodes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, k := range table.Codes {
			if k.Country == c.index && !yield(Code{CodeScheme(k.Scheme), k.Value, Date{k.From}, Date{k.To}}) {
				return
			}
		}
	}
}
