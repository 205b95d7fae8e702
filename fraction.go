package plenary

import (
	"math/bits"
	"strconv"

	"github.com/plenary-go/plenary/internal/exact"
)

// Fraction is an exact ratio of two whole numbers, from 0 to 1: the part of
// the votes that a majority asks for, or the part that it reached. The zero
// Fraction is none. Fractions are compared by cross-multiplication and never
// turned into floating point; 2/3 and 4/6 are equal by [Fraction.Compare]
// though not by ==.
//
// The text form is 2/3.
type Fraction struct {
	Num, Den int
}

// IsValid reports whether f lies between 0 and 1 and has a denominator.
func (f Fraction) IsValid() bool { return f.Den > 0 && 0 <= f.Num && f.Num <= f.Den }

// IsZero reports whether f is the zero Fraction, which is none; 0/1 is not.
func (f Fraction) IsZero() bool { return f == Fraction{} }

// Compare returns -1 if f is less than g, +1 if it is more, 0 if they are
// equal. A Fraction that is not valid is less than every valid one.
func (f Fraction) Compare(g Fraction) int {
	switch {
	case f.IsValid() && g.IsValid():
		return exact.Compare(uint64(f.Num), uint64(f.Den), uint64(g.Num), uint64(g.Den))
	case f.IsValid():
		return +1
	case g.IsValid():
		return -1
	}
	return 0
}

// Share returns what part of a whole n is, for display: 152 of 157. It is the
// zero Fraction where the whole is not positive or n is not between 0 and the
// whole.
func Share(n, whole int) Fraction {
	if whole <= 0 || n < 0 || n > whole {
		return Fraction{}
	}
	return Fraction{n, whole}
}

// reaches reports whether n is more than the fraction f of whole or, if not
// strict, at least that. Every majority and every quorum of this package,
// rules included, is decided here.
func reaches(n, whole uint64, f Fraction, strict bool) bool {
	h1, l1 := bits.Mul64(n, uint64(f.Den))
	h2, l2 := bits.Mul64(whole, uint64(f.Num))
	if h1 != h2 {
		return h1 > h2
	}
	return l1 > l2 || l1 == l2 && !strict
}

// Percent returns f as a percentage with so many decimals, 0 to 9, rounded
// half up: "96.8". It is for display: a rounded percentage decides nothing. A
// Fraction that is not valid gives "".
func (f Fraction) Percent(decimals int) string {
	if !f.IsValid() {
		return ""
	}
	return exact.Percent(uint64(f.Num), uint64(f.Den), decimals)
}

// ParseFraction reads a fraction in its text form. It returns a [*ParseError]
// for anything else: a decimal, a denominator of zero, a fraction above one.
func ParseFraction(s string) (Fraction, error) {
	num, den, wrong := exact.Parse(s)
	return parsed(Fraction{num, den}, wrong)
}

// MustParseFraction is [ParseFraction] for literals; it panics where that
// returns an error.
func MustParseFraction(s string) Fraction { return must(ParseFraction(s)) }

// String returns the text form, "" for the zero Fraction.
func (f Fraction) String() string {
	if f.IsZero() {
		return ""
	}
	return strconv.Itoa(f.Num) + "/" + strconv.Itoa(f.Den)
}

// AppendText appends what MarshalText returns to b.
func (f Fraction) AppendText(b []byte) ([]byte, error) {
	if !f.IsZero() && !f.IsValid() {
		return b, &ParseError{What: "fraction", Input: f.String(), Reason: "not from zero to one"}
	}
	return append(b, f.String()...), nil
}

// MarshalText returns the text form, and a [*ParseError] for a Fraction that is
// neither zero nor valid.
func (f Fraction) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Fraction.
func (f *Fraction) UnmarshalText(text []byte) (err error) { return readText(f, text, ParseFraction) }

// half is what more than makes a majority.
var half = Fraction{1, 2}
