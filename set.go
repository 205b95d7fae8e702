package plenary

import (
	"bytes"
	"iter"
	"math/bits"

	"github.com/plenary-go/plenary/internal/table"
)

// CountrySet is a set of countries. Its methods return new sets and leave the
// receiver unchanged. Sets can be compared with == and used as map keys. The
// zero CountrySet is the empty set.
//
// The text form lists the codes in alphabetical order, separated by spaces:
// "DNK ISL NLD".
type CountrySet struct {
	bits table.Set
}

// SetOf returns the set of the given countries. It ignores the zero Country.
func SetOf(countries ...Country) CountrySet {
	var s CountrySet
	for _, c := range countries {
		s.add(c)
	}
	return s
}

// ParseSet returns the set of the given countries. Each string is a code or a
// name that [ParseCountry] accepts. ParseSet returns the error of the first
// string that cannot be parsed.
func ParseSet(countries ...string) (set CountrySet, err error) {
	for _, s := range countries {
		c, err := ParseCountry(s)
		if err != nil {
			return CountrySet{}, err
		}
		set.add(c)
	}
	return set, nil
}

// MustParseSet is like [ParseSet] but panics on error. It is meant for
// constant strings.
func MustParseSet(countries ...string) CountrySet { return must(ParseSet(countries...)) }

func (s *CountrySet) add(c Country) {
	if c.index != 0 {
		s.bits[c.index/64] |= 1 << (c.index % 64)
	}
}

// Has reports whether c is in s.
func (s CountrySet) Has(c Country) bool { return s.bits[c.index/64]>>(c.index%64)&1 != 0 }

// with returns s with c added. It returns s if c is the zero Country.
func (s CountrySet) with(c Country) CountrySet {
	s.add(c)
	return s
}

// without returns s with c removed.
func (s CountrySet) without(c Country) CountrySet {
	s.bits[c.index/64] &^= 1 << (c.index % 64)
	return s
}

// Union returns the countries that are in s, in t or in both.
func (s CountrySet) Union(t CountrySet) CountrySet {
	for i := range s.bits {
		s.bits[i] |= t.bits[i]
	}
	return s
}

// Intersect returns the countries that are in both s and t.
func (s CountrySet) Intersect(t CountrySet) CountrySet {
	for i := range s.bits {
		s.bits[i] &= t.bits[i]
	}
	return s
}

// Minus returns the countries that are in s but not in t.
func (s CountrySet) Minus(t CountrySet) CountrySet {
	for i := range s.bits {
		s.bits[i] &^= t.bits[i]
	}
	return s
}

// contains reports whether every country of t is in s.
func (s CountrySet) contains(t CountrySet) bool { return t.Minus(s).IsZero() }

// Len returns the number of countries in s.
func (s CountrySet) Len() int {
	n := 0
	for _, m := range s.bits {
		n += bits.OnesCount64(m)
	}
	return n
}

// All returns an iterator over the countries of s in the order of their codes.
// To sort by name, see [Naming.Compare].
func (s CountrySet) All() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		left := s
		for k := 0; k < len(table.ByCode) && !left.IsZero(); k++ {
			c := Country{table.ByCode[k]}
			if left.Has(c) && !yield(c) {
				return
			}
			left = left.without(c)
		}
	}
}

// String returns the text form of s, "" for the empty set.
func (s CountrySet) String() string { return string(s.append(nil)) }

// AppendText appends the text form of s to b. It never returns an error.
func (s CountrySet) AppendText(b []byte) ([]byte, error) { return s.append(b), nil }

// MarshalText returns the text form of s. It never returns an error.
func (s CountrySet) MarshalText() ([]byte, error) { return s.append(nil), nil }

// UnmarshalText parses text as codes separated by spaces, in any order. It
// returns a [*ParseError] for a word that is not a code in capitals, and for a
// country that occurs twice.
func (s *CountrySet) UnmarshalText(text []byte) error {
	var set CountrySet
	for code := range bytes.FieldsSeq(text) {
		c, err := countryOfCode(code)
		if err != nil {
			return err
		}
		if set.Has(c) {
			return &ParseError{What: "set of countries", Input: string(text), Reason: c.String() + " occurs twice"}
		}
		set.add(c)
	}
	*s = set
	return nil
}

func (s CountrySet) append(b []byte) []byte {
	start := len(b)
	for c := range s.All() {
		if len(b) > start {
			b = append(b, ' ')
		}
		b = append(b, c.String()...)
	}
	return b
}

// first returns the first country of s by code, or the zero Country if s is
// empty.
func (s CountrySet) first() Country {
	for c := range s.All() {
		return c
	}
	return Country{}
}
