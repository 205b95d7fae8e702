package plenary

import (
	"cmp"
	"strconv"
	"strings"
)

// Score is the value of a measure of agreement or cohesion. A Score can be
// undefined: two countries that never voted together have no agreement. Its
// value is never infinite or NaN. The zero Score is undefined. Scores can be
// compared with ==.
//
// A score is computed from integers and rounded once, at the end; only a mean
// is computed from rounded values.
//
// [Score.String] writes four decimals, 0.9787, or "undefined". The text form,
// which JSON and databases store, has as many decimals as are needed to restore
// the value.
type Score struct {
	value   float64
	defined bool
}

// undefined is the text form of the zero Score.
const undefined = "undefined"

// ratio returns n/d, or the undefined Score if d is 0.
func ratio(n, d int64) Score {
	if d == 0 {
		return Score{}
	}
	return Score{float64(n) / float64(d), true}
}

// scoreOf returns value as a Score, undefined if ok is false.
func scoreOf(value float64, ok bool) Score { return Score{value, ok} }

// Float returns the value of s and reports whether s is defined. The value of
// the undefined Score is 0.
func (s Score) Float() (float64, bool) { return s.value, s.defined }

// IsValid reports whether s is defined.
func (s Score) IsValid() bool { return s.defined }

// Compare returns -1 if s is less than t, +1 if s is more than t, and 0 if
// they are equal. The undefined Score sorts after every other.
func (s Score) Compare(t Score) int {
	switch {
	case s.defined == t.defined:
		return cmp.Compare(s.value, t.value)
	case s.defined:
		return -1
	}
	return +1
}

// Decimals returns s with n decimals, or "undefined". If n is negative it
// writes no decimals; if n is above 17 it writes 17, which distinguish any two
// scores.
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

// String returns s with four decimals, or "undefined".
func (s Score) String() string { return s.Decimals(4) }

// AppendText appends what [Score.MarshalText] returns to b. It never returns
// an error.
func (s Score) AppendText(b []byte) ([]byte, error) {
	if !s.defined {
		return append(b, undefined...), nil
	}
	return strconv.AppendFloat(b, s.value, 'f', -1, 64), nil
}

// MarshalText returns s with as many decimals as are needed to restore it, or
// "undefined". It never returns an error.
func (s Score) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText parses text as a decimal number or "undefined". An empty text
// gives the zero Score. It returns a [*ParseError] for anything else.
func (s *Score) UnmarshalText(text []byte) error {
	if len(text) == 0 || string(text) == undefined {
		*s = Score{}
		return nil
	}
	v, err := strconv.ParseFloat(string(text), 64)
	if err != nil || strings.Trim(string(text), "-.0123456789") != "" {
		return &ParseError{What: "score", Input: string(text), Reason: "neither a decimal number nor undefined"}
	}
	*s = Score{v, true}
	return nil
}
