package plenary

import (
	"cmp"
	"strconv"
	"strings"
)

// Score is the value of a measure of agreement or of cohesion, or undefined:
// two who never voted together agree neither much nor little. It is never an
// infinity and never not a number. The zero Score is undefined. Scores can be
// compared with ==.
//
// Each is computed from whole numbers and rounded once, at the end; only the
// mean of many adds up rounded values.
//
// The text form has four decimals, 0.9787, or is "undefined". As text and in
// JSON a Score is written with as many as it has, so that it reads back as it
// was.
type Score struct {
	value   float64
	defined bool
}

// undefined is the text form of the zero Score.
const undefined = "undefined"

// ratio returns n/d, undefined where d is 0.
func ratio(n, d int64) Score {
	if d == 0 {
		return Score{}
	}
	return Score{float64(n) / float64(d), true}
}

// scoreOf returns a value, if there is one.
func scoreOf(value float64, ok bool) Score { return Score{value, ok} }

// Float returns the value, and whether there is one; where there is none, it
// is 0.
func (s Score) Float() (float64, bool) { return s.value, s.defined }

// IsValid reports whether s has a value.
func (s Score) IsValid() bool { return s.defined }

// Minus returns the difference of s and t, undefined if one of them is.
func (s Score) Minus(t Score) Score {
	if !s.defined || !t.defined {
		return Score{}
	}
	return Score{s.value - t.value, true}
}

// Compare returns the order of s and t, from low to high: -1, 0 or +1. The
// undefined Score comes after every other.
func (s Score) Compare(t Score) int {
	switch {
	case s.defined == t.defined:
		return cmp.Compare(s.value, t.value)
	case s.defined:
		return -1
	}
	return +1
}

// Decimals returns s with a number of decimals, or "undefined". It takes no
// more decimals than 17, which tell any two scores apart.
func (s Score) Decimals(n int) string {
	if !s.defined {
		return undefined
	}
	text := strconv.FormatFloat(s.value, 'f', max(0, min(n, 17)), 64)
	if strings.Trim(text, "-0.") == "" { // a small negative value is not "-0.0000"
		return strings.TrimPrefix(text, "-")
	}
	return text
}

// String returns the text form.
func (s Score) String() string { return s.Decimals(4) }

// AppendText appends what MarshalText returns to b; it never fails.
func (s Score) AppendText(b []byte) ([]byte, error) {
	if !s.defined {
		return append(b, undefined...), nil
	}
	return strconv.AppendFloat(b, s.value, 'f', -1, 64), nil
}

// MarshalText returns s with as many decimals as it takes to read it back, or
// "undefined"; it never fails.
func (s Score) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a decimal number or "undefined"; the empty text is the
// zero Score. It returns a [*ParseError] for anything else.
func (s *Score) UnmarshalText(text []byte) error {
	if len(text) == 0 || string(text) == undefined {
		*s = Score{}
		return nil
	}
	v, err := strconv.ParseFloat(string(text), 64)
	if err != nil || strings.Trim(string(text), "-.0123456789") != "" {
		return &ParseError{What: "score", Input: string(text), Reason: "not a decimal number, or undefined"}
	}
	*s = Score{v, true}
	return nil
}
