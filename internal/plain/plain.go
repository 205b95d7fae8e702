// Package plain makes texts from outside safe to include in other text: in a
// line, a page or a terminal.
package plain

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns s as a single line that does not affect the text around it:
//
//   - line breaks and tabs become spaces;
//   - other control characters and those that change the direction of text are
//     removed;
//   - bytes that are not UTF-8 become U+FFFD;
//   - words in letters written from right to left are enclosed in U+2068 and
//     U+2069, which keeps adjacent numbers in place.
//
// Line(Line(s)) equals Line(s).
func Line(s string) string { return clean(s, false) }

// Lines is like [Line] for a text of several lines: line breaks and tabs are
// kept, and words are not enclosed.
func Lines(s string) string { return clean(s, true) }

// Escape returns s with unprintable characters escaped, as in a Go string
// literal.
func Escape(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || !strconv.IsPrint(r) }) {
		s = strconv.Quote(s)
		s = strings.ReplaceAll(s[1:len(s)-1], `\"`, `"`)
	}
	return s
}

// Brief returns the first most bytes of s, escaped, and an ellipsis if s is
// longer.
func Brief(s string, most int) string {
	begin, more := cut(s, most)
	return Escape(begin) + more
}

// Quote is like [Brief] with the bytes in quotation marks.
func Quote(s string, most int) string {
	begin, more := cut(s, most)
	return strconv.Quote(begin) + more
}

func cut(s string, most int) (begin, more string) {
	if len(s) > most {
		return s[:most], "..."
	}
	return s, ""
}

func clean(s string, lines bool) string {
	if fits(s, lines) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 6)
	for i, r := range s {
		switch {
		case lines && (breaks(r) || separates(r)):
		case separates(r) || r == 0x85 || r >= '\t' && r <= '\r':
			r = ' '
		case control(r) || turns(r):
			continue
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd"):
			b.WriteString("\ufffd")
			continue
		}
		b.WriteRune(r)
	}
	if lines {
		return b.String()
	}
	return isolate(b.String())
}

// breaks reports whether r may stand in a text of several lines.
func breaks(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }

// fits reports whether s needs no change, which is the usual case.
func fits(s string, lines bool) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if control(rune(c)) && !(lines && breaks(rune(c))) {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1 || control(r):
			return false
		case r < 0x590:
		case turns(r) || !lines && (separates(r) || backward(r)):
			return false
		}
		i += size
	}
	return true
}

// separates reports whether r separates lines or paragraphs.
func separates(r rune) bool { return r == 0x2028 || r == 0x2029 }

// control reports whether r is a control character.
func control(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }

// turns reports whether r controls the direction of text or the byte order.
func turns(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c || r == 0xfeff
}

// backward reports whether r is in one of the blocks of Unicode for letters
// that are written from right to left, including their points and digits.
func backward(r rune) bool {
	return (r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc || r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff) &&
		!unicode.Is(unicode.Mn, r)
}

// isolate encloses words that are written from right to left, with the
// characters between them that are not letters, in U+2068 and U+2069.
func isolate(s string) string {
	var b strings.Builder
	from, to := -1, 0 // of the words
	done := 0
	end := func() {
		if from >= 0 {
			b.WriteString(s[done:from] + "\u2068" + s[from:to] + "\u2069")
			done, from = to, -1
		}
	}
	for i, r := range s {
		switch {
		case backward(r):
			if from < 0 {
				from = i
			}
			to = i + utf8.RuneLen(r)
		case unicode.Is(unicode.Mn, r) && from >= 0 && to == i: // a vowel or accent of the letter before
			to = i + utf8.RuneLen(r)
		case unicode.IsLetter(r):
			end()
		}
	}
	if end(); done == 0 {
		return s
	}
	return b.String() + s[done:]
}
