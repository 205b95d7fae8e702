// Package spelling reduces the many ways in which a country's name is written
// to keys under which the tables of names are searched.
package spelling

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// MaxKey is the longest key that is made, in bytes; the longest in the tables
// is shorter. Longer input is no name.
const MaxKey = 128

// MaxParts is how many parts of a spelling are told apart.
const MaxParts = 4

// A Spelling is an input cut into the parts that its commas, brackets and
// slashes make, each part reduced to two keys: the tight one has every letter
// of the part, so that a spelling whose spaces were lost still gives it; the
// loose one leaves out words that carry no meaning ("the", "of", "en", "de")
// and writes abbreviations out.
type Spelling struct {
	tight, loose       [MaxKey]byte
	tightEnd, looseEnd [MaxParts]uint8
	t, l, word         uint8 // ends of tight and loose; where the open word began
	full               bool
	Parts              int
}

// Read reduces in. It reports false if in has a character that no name in the
// tables can have: a letter of another script, a symbol, a control character.
// Look-alike letters of other scripts are refused on purpose.
func (p *Spelling) Read(in string) bool {
	for i := 0; i < len(in); {
		c := in[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
				p.add(c)
			case 'A' <= c && c <= 'Z':
				p.add(c + ('a' - 'A'))
			case c == ' ' || c == '-' || c == '.' || c == '\t' || c == '\n' || c == '\r' || c == '_':
				p.endWord()
			case c == '\'' || c == '`' || c == '"' || c == '*':
				// Apostrophes, quotes and note marks distinguish no names.
			case c == ',' || c == '(' || c == ')' || c == '[' || c == ']' || c == '/' || c == ';' || c == ':':
				p.endPart()
			case c == '&' || c == '+':
				p.endWord()
				p.addString("and")
				p.endWord()
			default:
				return false
			}
			if p.full {
				return false
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(in[i:])
		if r == utf8.RuneError || !p.addRune(r, in[i:]) || p.full {
			return false
		}
		i += size
	}
	p.endPart()
	return p.Parts > 0 && !p.full
}

// addRune adds a character outside ASCII, which rest begins with.
func (p *Spelling) addRune(r rune, rest string) bool {
	switch {
	case letter(r) != "":
		p.addString(letter(r))
		return true
	case unicode.Is(unicode.Mn, r) || apostrophe(r):
		return true
	case unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || r == '\u2212' || r == '\u00b7':
		p.endWord()
		return true
	}
	// A precomposed letter counts as its base: Ü as u, İ as i.
	d := norm.NFD.PropertiesString(rest).Decomposition()
	if len(d) == 0 {
		return false
	}
	for len(d) > 0 {
		r, n := utf8.DecodeRune(d)
		d = d[n:]
		switch {
		case 'a' <= r && r <= 'z':
			p.add(byte(r))
		case 'A' <= r && r <= 'Z':
			p.add(byte(r) + ('a' - 'A'))
		case unicode.Is(unicode.Mn, r):
		default:
			return false
		}
	}
	return true
}

func (p *Spelling) add(c byte) {
	if p.t >= MaxKey {
		p.full = true
		return
	}
	p.tight[p.t] = c
	p.t++
}

func (p *Spelling) addString(s string) {
	for i := range len(s) {
		p.add(s[i])
	}
}

func (p *Spelling) endWord() {
	w := p.tight[p.word:p.t]
	p.word = p.t
	if s, ok := canonical(w); ok {
		if int(p.l)+len(s) > MaxKey {
			p.full = true
			return
		}
		p.l += uint8(copy(p.loose[p.l:], s))
		return
	}
	if int(p.l)+len(w) > MaxKey {
		p.full = true
		return
	}
	p.l += uint8(copy(p.loose[p.l:], w))
}

func (p *Spelling) endPart() {
	p.endWord()
	if p.Parts > 0 && p.tightEnd[p.Parts-1] == p.t || p.t == 0 {
		return // doubled or closing punctuation
	}
	if p.Parts == MaxParts {
		p.full = true
		return
	}
	p.tightEnd[p.Parts], p.looseEnd[p.Parts] = p.t, p.l
	p.Parts++
}

// Part returns the keys of part i.
func (p *Spelling) Part(i int) (tight, loose []byte) {
	var t, l uint8
	if i > 0 {
		t, l = p.tightEnd[i-1], p.looseEnd[i-1]
	}
	return p.tight[t:p.tightEnd[i]], p.loose[l:p.looseEnd[i]]
}

// All returns the keys of the whole.
func (p *Spelling) All() (tight, loose []byte) {
	return p.tight[:p.t], p.loose[:p.l]
}

// Turned returns the keys of the whole with everything from part i on put
// first: "Korea, Republic of" as "Republic of Korea".
func (p *Spelling) Turned(i int, tight, loose *[MaxKey]byte) (t, l []byte) {
	te, le := p.tightEnd[i-1], p.looseEnd[i-1]
	t = append(append(tight[:0], p.tight[te:p.t]...), p.tight[:te]...)
	l = append(append(loose[:0], p.loose[le:p.l]...), p.loose[:le]...)
	return t, l
}

// canonical returns what a word adds to a loose key if that is not the word
// itself. Words that stand in one spelling of a name and not in another add
// nothing; the abbreviations are those of the World Bank's and the IMF's lists.
func canonical(w []byte) (string, bool) {
	switch string(w) {
	case "the", "of", "and", "en", "de", "het", "der", "den", "van":
		return "", true
	case "st":
		return "saint", true
	case "rep", "republiek":
		return "republic", true
	case "dem":
		return "democratic", true
	case "is", "isl", "isls":
		return "islands", true
	case "n":
		return "north", true
	case "s":
		return "south", true
	case "eq", "equat":
		return "equatorial", true
	}
	return "", false
}

func letter(r rune) string {
	switch r {
	case 'ı':
		return "i"
	case 'ø', 'Ø':
		return "o"
	case 'ł', 'Ł':
		return "l"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'ħ', 'Ħ':
		return "h"
	case 'ß':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'þ', 'Þ':
		return "th"
	}
	return ""
}

// apostrophe reports marks that are written or left out at will, among them
// the invisible ones that texts taken from PDF files carry.
func apostrophe(r rune) bool {
	switch r {
	case '\u2018', '\u2019', '\u201b', '\u02bb', '\u02bc', '\u02b9', '\u2032', '\u00b4', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\u2020':
		return true
	}
	return false
}

// Hash is the 32-bit FNV-1a hash by which keys are found.
func Hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// Distance returns how many letters must be added, left out or replaced to
// make one key of another, or limit if that is as many or more.
func Distance(a []byte, b string, limit int) int {
	if len(a) > MaxKey || len(b) > MaxKey {
		return limit
	}
	var row [MaxKey + 1]int
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range a {
		diagonal, least := row[0], i+1
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
			least = min(least, row[j+1])
		}
		if least >= limit {
			return limit
		}
	}
	return min(row[len(b)], limit)
}
