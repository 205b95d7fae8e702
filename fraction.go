package plenary

import (
	"math/bits"
	"strconv"

	"github.com/plenary-go/plenary/internal/exact"
)

// Fraction is an exact ratio of two integers, from 0 to 1: the share of the
// votes that a majority requires or that a vote reached. Fractions are
// compared by cross-multiplication, never in floating point: f is less than g
// if f.Num*g.Den < g.Num*f.Den. 2/3 and 4/6 are the same number but are not
// equal by ==. The zero Fraction means that there is no fraction; it differs
// from 0/1.
//
// The text form is 2/3.
type Fraction struct {
	Num, Den int
}

// IsValid reports whether f lies between 0 and 1 and its denominator is
// positive.
func (f Fraction) IsValid() bool { return f.Den > 0 && 0 <= f.Num && f.Num <= f.Den }

// IsZero reports whether f is the zero Fraction. 0/1 is not.
func (f Fraction) IsZero() bool { return f == Fraction{} }

// reaches reports whether n is at least the fraction f of whole or, if strict
// is true, more than that. Every majority and every quorum of this package is
// decided here, those of rules included.
func reaches(n, whole uint64, f Fraction, strict bool) bool {
	h1, l1 := bits.Mul64(n, uint64(f.Den))
	h2, l2 := bits.Mul64(whole, uint64(f.Num))
	if h1 != h2 {
		return h1 > h2
	}
	return l1 > l2 || l1 == l2 && !strict
}

// Percent returns f as a percentage, rounded half up, with the given number of
// decimals (0 to 9): "96.8". It is for display only; no majority depends on
// it. It returns "" if f is not valid.
func (f Fraction) Percent(decimals int) string {
	if !f.IsValid() {
		return ""
	}
	return exact.Percent(uint64(f.Num), uint64(f.Den), decimals)
}

// ParseFraction parses s in the form 2/3. It returns a [*ParseError] for
// anything else, such as a decimal, a denominator of zero or a fraction above
// one.
func ParseFraction(s string) (Fraction, error) {
	num, den, wrong := exact.Parse(s)
	return parsed(Fraction{num, den}, wrong)
}

// String returns the text form of f, "" for the zero Fraction.
func (f Fraction) String() string {
	if f.IsZero() {
		return ""
	}
	return strconv.Itoa(f.Num) + "/" + strconv.Itoa(f.Den)
}

// AppendText appends the text form of f to b. It fails as
// [Fraction.MarshalText] does.
func (f Fraction) AppendText(b []byte) ([]byte, error) {
	if !f.IsZero() && !f.IsValid() {
		return b, &ParseError{What: "fraction", Input: f.String(), Reason: "not from zero to one"}
	}
	return append(b, f.String()...), nil
}

// MarshalText returns the text form of f. It returns a [*ParseError] if f is
// neither valid nor zero.
func (f Fraction) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText parses text as [ParseFraction] does. An empty text gives the
// zero Fraction.
func (f *Fraction) UnmarshalText(text []byte) (err error) { return readText(f, text, ParseFraction) }

// half is the fraction that a simple majority has to exceed.
var half = Fraction{1, 2}
