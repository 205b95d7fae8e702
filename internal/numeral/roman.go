// Package numeral reads and writes numbers as texts have them. It takes and
// gives strings and ints.
package numeral

import "strings"

// RomanLetters are the letters of the numerals that [Roman] reads, and of C, which
// chapters of a budget have.
const RomanLetters = "IVXLC"

var romanDigits = [...]struct {
	text  string
	value int
}{{"L", 50}, {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}}

// Roman returns the value of a numeral in capitals, up to LXXXIX, or 0 if s is
// none.
func Roman(s string) int {
	if s == "" || s[0] < 'A' {
		return 0 // most texts that it is asked of are figures
	}
	n, rest := 0, s
	for _, d := range romanDigits {
		for strings.HasPrefix(rest, d.text) {
			n, rest = n+d.value, rest[len(d.text):]
		}
	}
	// IIII adds up too; only a numeral comes back as it was.
	var buf [16]byte
	if rest != "" || n >= 90 || string(AppendRoman(buf[:0], n)) != s {
		return 0
	}
	return n
}

// AppendRoman appends the numeral of a number to b, with as many L as it takes.
func AppendRoman(b []byte, n int) []byte {
	for _, d := range romanDigits {
		for n >= d.value {
			b, n = append(b, d.text...), n-d.value
		}
	}
	return b
}

// Leading returns the number in figures with which s begins, 0 for none. Of more
// than nine figures it takes the first nine.
func Leading(s string) (n int) {
	for i := 0; i < len(s) && '0' <= s[i] && s[i] <= '9' && n < 1e8; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
