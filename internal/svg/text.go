package svg

import (
	"strings"
	"unicode"
)

// Family is the font of all text: sans-serif fonts that are on every system
// and about as wide as one another. [Width] is for the widest of them.
const Family = `"Helvetica Neue",Helvetica,Arial,"Liberation Sans",Roboto,sans-serif`

// Width returns how wide a text is at most, at a size in units: the advance
// widths of Helvetica, by kinds of letters, and a tenth more, for other fonts.
func Width(s string, size int) int {
	n := 0
	for _, r := range s {
		n += advance(r)
	}
	return (n*size*11 + 9999) / 10000
}

// advance returns the width of a letter in thousandths of the size.
func advance(r rune) int {
	switch {
	case strings.ContainsRune("iıjl'’‘|", r):
		return 230
	case strings.ContainsRune(" .,:;!/ft·I", r):
		return 280
	case strings.ContainsRune("-()[]r\"*†‡", r):
		return 340
	case strings.ContainsRune("mMW—…@%", r):
		return 900
	case strings.ContainsRune("cksvxyzJ", r):
		return 500
	case unicode.Is(unicode.Mn, r):
		return 0
	case r < 0x530 && unicode.IsUpper(r), r == 'w':
		return 730
	case r < 0x530:
		return 560
	}
	return 1000
}

// Fit returns s if it is not wider than a room, and else its beginning and an
// ellipsis.
func Fit(s string, size, room int) string {
	if Width(s, size) <= room {
		return s
	}
	const ellipsis = "…"
	n, end := advance('…'), 0
	for i, r := range s {
		if n += advance(r); (n*size*11+9999)/10000 > room {
			break
		}
		end = i + len(string(r))
	}
	return strings.TrimRight(s[:min(end, len(s))], " -–—,.;:(") + ellipsis
}

// Wrap breaks a text at its spaces into lines that are not wider than a room.
// What does not fit on the last of the lines that there may be is cut.
func Wrap(s string, size, room, lines int) (wrapped []string) {
	line := ""
	for word := range strings.FieldsSeq(s) {
		longer := strings.TrimPrefix(line+" "+word, " ")
		switch {
		case line == "" || Width(longer, size) <= room:
			line = longer
		case len(wrapped)+1 >= lines:
			return append(wrapped, Fit(longer, size, room))
		default:
			wrapped, line = append(wrapped, Fit(line, size, room)), word
		}
	}
	if line != "" {
		wrapped = append(wrapped, Fit(line, size, room))
	}
	return wrapped
}
