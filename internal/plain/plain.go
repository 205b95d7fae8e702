// Package plain makes texts of others fit to stand in a text of one's own: on a line,
// in a page, in a terminal. It knows nothing of what they say.
package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns a text that stays in its line and in its place. Breaks of a line and
// tabs are spaces in it; other control characters are left out, and so are those that
// turn the direction of what follows; bytes that are not UTF-8 are U+FFFD. Words in
// letters that run from right to left are isolated, by U+2068 and U+2069, so that
// the numbers beside them stay where they are. Line of a line is that line.
func Line(s string) string { return clean(s, false) }

// Lines is [Line] for a text that may have several: what breaks a line there stays,
// and tabs, and nothing is isolated.
func Lines(s string) string { return clean(s, true) }

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

// fits reports whether a text may stay as it is, as most may.
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

// turns reports whether r is a sign for the direction of text, or for the order of
// bytes.
func turns(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0x061c || r == 0xfeff
}

// backward reports whether r is a letter that runs from right to left: those blocks of
// Unicode are set aside for them.
func backward(r rune) bool {
	return (r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc || r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff) &&
		unicode.IsLetter(r)
}

// isolate puts U+2068 and U+2069 around words that run from right to left, with what
// is between them that is no letter.
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
