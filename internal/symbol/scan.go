package symbol

import (
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
)

const (
	maxLength   = 200  // bytes, so that places in it fit into a uint8
	maxExpanded = 1000 // symbols of a list

	// FirstYear is that of the United Nations at work; below it is a session.
	FirstYear = 1946
	lastYear  = 2100
	// lastSession is the last regular session that can be meant: it opens in
	// 2095. It tells A/RES/195/73 from A/RES/73/195.
	lastSession = 150
	// To the thirtieth session, the Assembly numbered its resolutions through.
	lastNumbered, lastNumberedSession = 3541, 30

	digits = "0123456789"
)

// The classes and the forms of the words that a symbol consists of.
const (
	bodyWord   = 1 + iota // a body below the organ
	listWord              // a series that is not a body
	kindWord              // RES, DEC, PRST
	seriesWord            // a series that ends with the number of the document
	suffixWord            // an addition

	bare     = 1 // stands without a number
	numbered = 2 // stands with a full stop and a number
)

// knownWord is a word that symbols consist of; a kind is that of the document
// that it makes.
type knownWord struct {
	text         string
	class, forms uint8
	kind         Kind
}

var words = [...]knownWord{
	{"RES", kindWord, bare, Resolution},
	{"DEC", kindWord, bare, Decision},
	{"PRST", kindWord, bare, Presidential},
	{"L", seriesWord, numbered, Draft},
	{"PV", seriesWord, numbered, Meeting},
	{"SR", seriesWord, numbered, Meeting},
	{"CRP", seriesWord, numbered, Document},
	{"WP", seriesWord, numbered, Document},
	{"PET", seriesWord, numbered, Document},
	{"INF", listWord, bare | numbered, Document},
	{"NGO", listWord, bare | numbered, Document},
	{"C", bodyWord, bare | numbered, 0},
	{"HRC", bodyWord, bare, 0},
	{"CN", bodyWord, numbered, 0},
	{"Sub", bodyWord, numbered, 0},
	{"WG", bodyWord, numbered, 0},
	{"AC", bodyWord, numbered, 0},
	{"SC", bodyWord, numbered, 0},
	{"CONF", bodyWord, numbered, 0},
	{"SPC", bodyWord, bare, 0},
	{"BUR", bodyWord, bare, 0},
	{"PC", bodyWord, bare, 0},
	{"B", bodyWord, bare, 0},
	{"Rev", suffixWord, numbered, 0},
	{"Add", suffixWord, numbered, 0},
	{"Corr", suffixWord, numbered, 0},
	{"Amend", suffixWord, numbered, 0},
	{"Summary", suffixWord, bare, 0},
}

// organs are what symbols begin with.
var organs = [...]string{"A", "S", "E", "T", "TD", "HS"}

// partNames are the names of parts, a longer one before its beginning.
var partNames = [...]string{"Parts", "Part", "Vol.", "Resumption", "Section", "Para.", "Rule", "Annex"}

// wordOf returns a word of symbols, or the zero one.
func wordOf(s string) knownWord {
	for _, w := range words[:] {
		if w.text == s {
			return w
		}
	}
	return knownWord{}
}

// citationKind returns what the word before a citation says, 0 for other words.
func citationKind(word string) Kind {
	for i, known := range [...]string{"resolution", "resolutions", "resolutie", "resoluties", "decision", "decisions", "besluit", "besluiten"} {
		if len(word) == len(known) && strings.EqualFold(word, known) {
			return Resolution + Kind(i/4)
		}
	}
	return 0
}

// isCited reports whether s begins as a citation does and a symbol does not:
// with a word, a number or a special session.
func isCited(s string) bool {
	return s != "" && isDigit(s[0]) || isSpecial(s) || citationKind(leadingLetters(s)) != 0
}

// isSpecial reports whether s begins with a special session.
func isSpecial(s string) bool { return strings.HasPrefix(s, "S-") || strings.HasPrefix(s, "ES-") }

// isSection reports whether s, of a part, is a numeral and no letter.
func isSection(s string) bool { return len(s) > 1 && numeral.Roman(s) > 0 }

// partName returns the name of a part with which s begins, in any case, or "".
func partName(s string) string {
	for _, name := range append(partNames[:], "Pt", "Sect") {
		name := strings.TrimSuffix(name, ".")
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return name
		}
	}
	return ""
}

// partLetters returns the letter or the numeral of a part with which s begins,
// or "" if something else begins there: A/63/1, S-8/1, L.9, Corr.1.
func partLetters(s string) string {
	run := leadingLetters(s)
	if letterOf(strings.ToUpper(run)) == 0 && !isSection(run) || len(run) == 2 && run[0] > 'Z' {
		return ""
	}
	if next := strings.TrimPrefix(s[len(run):], "-"); next != "" && strings.IndexByte(digits+"/.?", next[0]) >= 0 {
		return ""
	}
	return run
}

// letterOf returns the place of a letter, 27 for AA; 0 if s is no letter.
func letterOf(s string) int {
	switch {
	case len(s) == 1 && 'A' <= s[0] && s[0] <= 'Z':
		return int(s[0]-'A') + 1
	case len(s) == 2 && s[0] == 'A' && 'A' <= s[1] && s[1] <= 'Z':
		return int(s[1]-'A') + 27
	}
	return 0
}

func appendLetter(b []byte, n int) []byte {
	if n > 26 {
		b, n = append(b, 'A'), n-26
	}
	return append(b, byte('A'+n-1))
}

// leadingLetters returns the letters of ASCII with which s begins.
func leadingLetters(s string) string {
	i := 0
	for i < len(s) && ('a' <= s[i]|0x20 && s[i]|0x20 <= 'z') {
		i++
	}
	return s[:i]
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
