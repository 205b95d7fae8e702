package plenary

import (
	"cmp"
	"math/bits"
	"strconv"
	"strings"
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
		return compareShare(uint64(f.Num), uint64(f.Den), g)
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

// compareShare compares n of whole with f, exactly: n*f.Den with whole*f.Num,
// in 128 bits. f must be valid.
func compareShare(n, whole uint64, f Fraction) int {
	h1, l1 := bits.Mul64(n, uint64(f.Den))
	h2, l2 := bits.Mul64(whole, uint64(f.Num))
	if h1 != h2 {
		return cmp.Compare(h1, h2)
	}
	return cmp.Compare(l1, l2)
}

// reaches reports whether n is more than the fraction f of whole or, if not
// strict, at least that. Every majority and every quorum of this package,
// rules included, is decided here.
func reaches(n, whole uint64, f Fraction, strict bool) bool {
	if order := compareShare(n, whole, f); order != 0 {
		return order > 0
	}
	return !strict
}

// Percent returns f as a percentage with so many decimals, 0 to 9, rounded
// half up: "96.8". It is for display: a rounded percentage decides nothing. A
// Fraction that is not valid gives "".
func (f Fraction) Percent(decimals int) string {
	if !f.IsValid() {
		return ""
	}
	decimals = max(0, min(decimals, 9))
	scale := uint64(100)
	for range decimals {
		scale *= 10
	}
	// f.Num*scale/f.Den, with half of f.Den added for the rounding.
	hi, lo := bits.Mul64(uint64(f.Num), scale)
	lo, carry := bits.Add64(lo, uint64(f.Den)/2, 0)
	q, _ := bits.Div64(hi+carry, lo, uint64(f.Den))
	s := strconv.FormatUint(q, 10)
	if decimals == 0 {
		return s
	}
	for len(s) <= decimals {
		s = "0" + s
	}
	return s[:len(s)-decimals] + "." + s[len(s)-decimals:]
}

// ParseFraction reads a fraction in its text form. It returns a [*ParseError]
// for anything else: a decimal, a denominator of zero, a fraction above one.
func ParseFraction(s string) (Fraction, error) {
	fail := func(reason string) (Fraction, error) {
		return Fraction{}, &ParseError{What: "fraction", Input: s, Reason: reason}
	}
	num, den, ok := strings.Cut(s, "/")
	n, err1 := strconv.ParseUint(num, 10, 31)
	d, err2 := strconv.ParseUint(den, 10, 31)
	switch {
	case !ok || err1 != nil || err2 != nil:
		return fail("not of the form 2/3")
	case d == 0:
		return fail("the denominator is zero")
	case n > d:
		return fail("more than one")
	}
	return Fraction{int(n), int(d)}, nil
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
func (f *Fraction) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*f = Fraction{}
		return nil
	}
	*f, err = ParseFraction(string(text))
	return err
}

// half is what more than makes a majority.
var half = Fraction{1, 2}
