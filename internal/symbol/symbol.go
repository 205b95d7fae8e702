// Package symbol parses the symbols of United Nations documents: A/RES/73/195,
// A/73/L.66/Rev.1, S/PV.8900 (Resumption 1). A Symbol has the canonical
// spelling, the kind and the positions of the parts. Oddities of the input, and
// reasons why it is not a symbol, are phrases in English for users; they
// mention functions of package plenary.
package symbol

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/numeral"
)

// Symbol is a symbol in its canonical spelling. The zero Symbol is not a
// symbol.
type Symbol struct {
	Text string
	Kind Kind
	// Offsets of the parts in Text. The organ comes first and the additions
	// (the suffix) last. A missing part is empty.
	OrganEnd, SessionStart, SessionEnd, NumberStart, LettersStart, LettersEnd, SuffixStart uint8
}

// Kind is the kind of document that a symbol identifies. The zero Kind is that of the zero
// Symbol.
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
func (s *Symbol) Letters() string { return s.Text[s.LettersStart:s.LettersEnd] }

// Organ returns the organ under which the document is filed, with the body below it
// that may follow the session: E/CN.4/1999/WG.15/L.2.
func (s *Symbol) Organ() string {
	organ := s.Text[:s.OrganEnd]
	if between := s.between(); between != "" {
		if i, j := strings.IndexByte(between, '/'), strings.LastIndexByte(between, '/'); i < j {
			if body := between[i:j]; body != "/NGO" && body != "/INF" {
				return organ + body
			}
		}
	}
	return organ
}

// between returns what stands between organ or session and number, of a symbol
// that is not a resolution: "/L.", "/SC.2/L.".
func (s *Symbol) between() string {
	if s.Kind <= Presidential {
		return ""
	}
	return s.Text[max(s.OrganEnd, s.SessionEnd):s.NumberStart]
}

// YearAndSession returns the year, or 0, and the session, or "". A symbol has one of them,
// or a year followed by a special session.
func (s *Symbol) YearAndSession() (year int, session string) {
	session = s.Text[s.SessionStart:s.SessionEnd]
	if n := numeral.Leading(session); len(session) >= 4 && n >= firstYear {
		return n, strings.TrimPrefix(session[4:], "/")
	}
	return 0, session
}

// Revision returns the number of the last revision in a suffix, or 0 for the first
// text.
func Revision(suffix string) int {
	for i := len(suffix); i >= 0; i = strings.LastIndexByte(suffix[:i], '/') {
		if number, ok := strings.CutPrefix(suffix[i:], "/Rev."); ok {
			return numeral.Leading(number)
		}
	}
	return 0
}

// Cited returns the text that follows the word resolution or decision in a citation of the
// symbol: its text without the organ and the kind. For any other symbol it returns the whole
// text.
func (s *Symbol) Cited() string {
	start := int(s.OrganEnd) + len("/RES/")
	if s.Kind != Resolution && s.Kind != Decision || start > int(s.NumberStart) {
		return s.Text
	}
	return s.Text[start:]
}

// Compare returns the order of two symbols, -1, 0 or +1: by organ, kind, year,
// session, number, letters and additions, and numbers by value.
func (s *Symbol) Compare(t *Symbol) int {
	if *s == *t {
		return 0
	}
	year, session := s.YearAndSession()
	tYear, tSession := t.YearAndSession()
	return cmp.Or(
		CompareNatural(s.Text[:s.OrganEnd], t.Text[:t.OrganEnd]),
		cmp.Compare(s.Kind, t.Kind),
		cmp.Compare(year, tYear),
		CompareNatural(session, tSession),
		CompareNatural(s.between(), t.between()),
		cmp.Compare(numeral.Leading(s.Text[s.NumberStart:]), numeral.Leading(t.Text[t.NumberStart:])),
		CompareLetters(s.Letters(), t.Letters()),
		CompareNatural(s.Text[s.SuffixStart:], t.Text[t.SuffixStart:]),
		strings.Compare(s.Text, t.Text),
	)
}

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
