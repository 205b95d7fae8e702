// Package symbol reads the symbols of United Nations documents: A/RES/73/195,
// A/73/L.66/Rev.1, S/PV.8900 (Resumption 1). It takes strings, and gives a
// Symbol, which is the canonical spelling, a kind and where the parts begin and
// end. What was odd in the input and why something is no symbol are phrases in
// English, meant for users: they name the functions of package plenary.
package symbol

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/numeral"
)

// Symbol is a symbol in its canonical spelling. The zero Symbol is none.
type Symbol struct {
	Text string
	Kind Kind
	// Where the parts begin and end in Text. The organ begins it, and what was
	// added (the suffix) ends it. A part that is not there begins where it ends.
	OrganEnd, SessionStart, SessionEnd, NumberStart, LettersStart, LettersEnd, SuffixStart uint8
}

// Kind is what a symbol is the symbol of. The zero Kind is none.
type Kind uint8

// The kinds, in the order in which symbols sort.
const (
	Resolution Kind = 1 + iota
	Decision
	Presidential
	Draft
	Meeting
	Document
)

// Kinds are the kinds with their text forms, which reasons have too.
var Kinds = codes.Enum[Kind]{What: "symbol kind", Texts: []string{"", "resolution", "decision", "presidential", "draft", "meeting", "document"}}

// String returns the text form of k.
func (k Kind) String() string { return Kinds.Text(k) }

// Letters returns the letters of parts: "A", "A-C, E".
func (s Symbol) Letters() string { return s.Text[s.LettersStart:s.LettersEnd] }

// CompareLetters compares the letters of two symbols, with AA after Z.
func CompareLetters(a, b string) int {
	return cmp.Or(cmp.Compare(letterOf(leadingLetters(a)), letterOf(leadingLetters(b))), strings.Compare(a, b))
}

// CompareNatural compares two texts in which numerals, Arabic and Roman, count
// by their value, and stand before anything else.
func CompareNatural(a, b string) int {
	for a != "" && b != "" {
		m, i := leadingNumeral(a)
		n, j := leadingNumeral(b)
		if c := cmp.Or(cmp.Compare(min(j, 1), min(i, 1)), cmp.Compare(m, n)); c != 0 {
			return c
		}
		a, b = a[max(i, 1):], b[max(j, 1):]
	}
	return cmp.Compare(len(a), len(b))
}

// leadingNumeral returns the value and the length of the numeral with which s
// begins, or its first byte and 0.
func leadingNumeral(s string) (value, length int) {
	if rest := strings.TrimLeft(s, digits); rest != s {
		return numeral.Leading(s), len(s) - len(rest)
	}
	run := leadingLetters(s)
	if n := numeral.Roman(run); n > 0 {
		return n, len(run)
	}
	return int(s[0]), 0
}

// PlainSession returns a session with its number in figures: 30 for XXX, S-7
// for S-VII.
func PlainSession(s string) string {
	special, number := "", s
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		special, number = s[:i+1], s[i+1:]
	}
	if n := numeral.Roman(number); n > 0 {
		return special + strconv.Itoa(n)
	}
	return s
}
