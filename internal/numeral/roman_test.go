package numeral_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/numeral"
)

func TestRoman(t *testing.T) {
	for in, want := range map[string]int{
		"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VIII": 8, "IX": 9, "X": 10, "XIV": 14, "XIX": 19, "XXX": 30,
		"XL": 40, "XLVIII": 48, "XLIX": 49, "L": 50, "LIV": 54, "LXXXIX": 89,
		"": 0, "IIII": 0, "VV": 0, "IC": 0, "IL": 0, "VX": 0, "IXI": 0, "XXXX": 0, "LL": 0, "XC": 0, "C": 0, "M": 0,
		"x": 0, "iv": 0, "A": 0, "XIIA": 0, "X ": 0, " X": 0, "-X": 0, "12": 0,
	} {
		if got := numeral.Roman(in); got != want {
			t.Errorf("%q is %d, want %d", in, got, want)
		}
	}
}

// TestRomanRoundTrip writes every numeral that can be read.
func TestRomanRoundTrip(t *testing.T) {
	for n := range 90 {
		s := string(numeral.AppendRoman([]byte("S-"), n))
		if !strings.HasPrefix(s, "S-") || numeral.Roman(s[2:]) != n || strings.Trim(s[2:], numeral.RomanLetters) != "" {
			t.Errorf("%d is %s, which is %d", n, s, numeral.Roman(s[2:]))
		}
	}
	if s := string(numeral.AppendRoman(nil, 100)); s != "LL" || numeral.Roman(s) != 0 {
		t.Errorf("100 is %s", s)
	}
}

func TestLeading(t *testing.T) {
	for in, want := range map[string]int{
		"": 0, "x": 0, "7": 7, "73/195": 73, "007": 7, "12a": 12, "-3": 0, " 3": 0, "1,000": 1, "123456789": 123456789, "12345678901234567890": 123456789,
		"٣": 0,
	} {
		if got := numeral.Leading(in); got != want {
			t.Errorf("%q is %d, want %d", in, got, want)
		}
	}
}

func TestAllocs(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { _, _ = numeral.Roman("XLVIII"), numeral.Leading("73/195") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
