package plenary

import (
	"cmp"
	"slices"
	"strings"
)

// What tidySymbol sets right.
const (
	oddSpace    = "a space where the symbol has none"
	oddEnd      = "a full stop or comma after the symbol"
	oddCase     = "capital or small letters that are not the symbol's"
	oddDot      = "a full stop is missing or too many"
	oddStroke   = "a stroke is missing, doubled, misplaced or not a stroke"
	oddZero     = "a number that begins with 0"
	oddNumber   = "no number"
	oddBracket  = "a part in square brackets, which the library's catalogue adds"
	oddPart     = "a part not as in (Part II)"
	oddLetters  = "two letters together, taken for a part after Z"
	oddSection  = "taken for a section of a lettered part; it could be a range of letters"
	oddOrder    = "letters after the session"
	oddArabic   = "an Arabic numeral where the session has a Roman one"
	oddDraft    = "RES in the symbol of a draft"
	oddWord     = "a word before the symbol"
	oddOther    = "not the spelling of the symbol"
	oddCitation = "a citation, without an organ: taken for the General Assembly's or, with a year in brackets, the Security Council's"
)

// tidySymbol sets right what is misspelt in a symbol, and says what it was. It
// says something whenever it returns anything but s.
func tidySymbol(s string) (tidy string, odd []string) {
	note := func(what string, when bool) {
		if when && !slices.Contains(odd, what) {
			odd = append(odd, what)
		}
	}
	input := s
	tidy = strings.Join(strings.Fields(s), " ")
	note(oddSpace, tidy != s)
	s = strings.TrimRight(tidy, ".,;: ")
	note(oddEnd, tidy != s)
	note(oddBracket, strings.Contains(s, "["))
	note(oddStroke, strings.Contains(s, "?"))
	if before, rest, ok := strings.Cut(s, "["); ok {
		inside, after, _ := strings.Cut(rest, "]")
		if leadingLetters(after) != "" {
			after = " " + after // [A]B is not the part AB
		}
		s = tidyBracket(before, inside, note) + after
	}

	components := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '?' })
	note(oddStroke, len(components) != strings.Count(s, "/")+strings.Count(s, "?")+1)
	var out []string
	for i, c := range components {
		trimmed := strings.Trim(c, " ")
		note(oddSpace, trimmed != c)
		w := leadingLetters(trimmed)
		rest := trimmed[len(w):]
		number := strings.TrimLeft(rest, ". ")
		gap := rest[:len(rest)-len(number)]
		counted := number != "" && isDigit(number[0])
		word := symbolWord{}
		for _, known := range symbolWords[:] {
			if i > 0 && strings.EqualFold(known.text, w) {
				word = known
			}
		}
		note(oddCase, word.class > 0 && word.text != w)
		switch {
		case i == 0 && citationKind(w) != 0:
			out = append(out, w+gap+tidyTail(number, note))
		case i == 0 && w != "" && !isCited(trimmed):
			note(oddCase, strings.ToUpper(w) != w)
			out = append(out, strings.ToUpper(w))
			if rest != "" {
				note(oddStroke, true)
				out = append(out, tidyTail(rest, note))
			}
		case word.forms&numbered != 0 && counted:
			note(oddDot, !strings.Contains(gap, "."))
			note(oddSpace, strings.Contains(gap, " "))
			if at := slices.Index(out, "RES"); at > 0 && word.kind == DraftSymbol {
				note(oddDraft, true)
				out = slices.Delete(out, at, at+1)
			}
			out = append(out, word.text+"."+tidyTail(number, note))
		case word.forms&bare != 0 && counted:
			note(oddStroke, true)
			out = append(out, word.text, tidyTail(number, note))
		case word.class == kindWord && strings.HasPrefix(rest, "("):
			note(oddNumber, true)
			out = append(out, word.text+" "+tidyTail(rest, note))
		case word.class > 0:
			out = append(out, word.text+tidyTail(rest, note))
		case strings.HasPrefix(trimmed, "(") && slices.Contains(out, "RES"):
			// The stroke before a session in brackets is one too many.
			note(oddStroke, true)
			note(oddNumber, out[len(out)-1] == "RES")
			out[len(out)-1] += " " + tidyTail(trimmed, note)
		default:
			out = append(out, tidyTail(trimmed, note))
		}
	}
	word := leadingLetters(s)
	note(oddWord, citationKind(word) != 0 && !isCited(strings.TrimLeft(s[len(word):], " ")))
	note(oddCitation, isCited(s) && !slices.Contains(odd, oddWord))
	tidy = strings.Join(out, "/")
	note(oddOther, tidy != input && odd == nil)
	return tidy, odd
}

// tidyTail sets right what follows the words of a component: a number, letters
// and brackets.
func tidyTail(s string, note func(string, bool)) string {
	before, rest, bracket := strings.Cut(s, "(")
	number := before[:len(before)-len(strings.TrimLeft(before, digits))]
	letters := before[len(number):]
	spaced := letters != "" && letters[0] == ' '
	letters = strings.TrimLeft(letters, " ")
	for _, mark := range [...]string{"*", "-"} {
		tidy := strings.ReplaceAll(strings.ReplaceAll(letters, " "+mark, mark), mark+" ", mark)
		note(oddSpace, tidy != letters)
		letters = tidy
	}
	trimmed := strings.TrimLeft(number, "0")
	note(oddZero, trimmed != number)
	run := leadingLetters(letters)
	switch upper := strings.ToUpper(run); {
	case spaced && partName(letters) != "":
		note(oddPart, true)
		letters = "(" + tidyPart(letters, note) + ")"
	case len(run) == 1 || isSpecial(strings.ToUpper(letters)):
		note(oddCase, upper != run)
		letters = upper + letters[len(run):]
	case number != "" && !spaced && letterOf(run) > letterOf("AA"):
		note(oddLetters, true)
		spaced = true
	}
	if spaced && strings.HasPrefix(letters, "*") {
		note(oddSpace, true)
		spaced = false
	}
	tidy := trimmed + letters
	if spaced {
		tidy = trimmed + " " + letters
	}
	if !bracket {
		return tidy
	}
	inside, rest, closed := strings.Cut(rest, ")")
	if !closed {
		return tidy + "(" + inside
	}
	if partName(inside) != "" {
		inside = tidyPart(inside, note)
		return tidy + "(" + inside + ")" + tidyTail(rest, note)
	}
	session := strings.Trim(inside, " ")
	note(oddSpace, session != inside)
	upper := strings.ToUpper(session)
	prefix, n, _ := strings.Cut(upper, "-")
	if isSpecial(upper) && leadingNumber(n) > 0 {
		note(oddArabic, true)
		n = string(appendRoman(nil, min(leadingNumber(n), maxSymbol)))
		session = session[:len(prefix)+1] + n
		upper = prefix + "-" + n
	}
	if romanNumber(upper) > 0 || isSpecial(upper) && romanNumber(n) > 0 {
		note(oddCase, upper != session)
		session = upper
	}
	if after := strings.TrimLeft(rest, " "); partLetters(after) != "" && letters == "" {
		note(oddOrder, true)
		return strings.TrimRight(tidy, " ") + " " + after + " (" + session + ")"
	}
	return tidy + "(" + session + ")" + tidyTail(rest, note)
}

// tidyBracket puts what stands in square brackets where it belongs: letters
// before a session in brackets, a section after it.
func tidyBracket(before, inside string, note func(string, bool)) string {
	if partName(inside) != "" {
		return before + " (" + tidyPart(inside, note) + ")"
	}
	session := ""
	if i := strings.LastIndexByte(before, '('); i > 0 && strings.HasSuffix(before, ")") {
		before, session = before[:i], before[i:]
	}
	letters, part := strings.Trim(inside, " "), ""
	if first, last, _ := strings.Cut(letters, "-"); isSection(letters) {
		letters, part = "", " (Section "+letters+")"
	} else if romanNumber(first) > 0 && romanNumber(first) < romanNumber(last) {
		note(oddSection, true)
		letters, part = "", " (Section "+letters+")"
	} else if letterOf(first) > 0 && romanNumber(last) > 0 {
		note(oddSection, len(last) == 1)
		letters, part = first, " (Section "+last+")"
	} else if letter, ok := strings.CutSuffix(letters, "ANNEX"); ok {
		letters, part = letter, " (Annex)"
	}
	note(oddLetters, letterOf(letters) > letterOf("Z"))
	if letters != "" {
		before = strings.TrimRight(before, " ") + " " + letters
	}
	return before + session + part
}

// partName returns the name of a part with which s begins, in any case, or "".
func partName(s string) string {
	for _, name := range append(symbolParts[:], "Pt", "Sect") {
		name := strings.TrimSuffix(name, ".")
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return name
		}
	}
	return ""
}

func tidyPart(s string, note func(string, bool)) string {
	found := partName(s)
	name := found
	switch found {
	case "Pt":
		name = "Part"
	case "Sect":
		name = "Section"
	case "Vol", "Para":
		name += "."
	}
	number := strings.ToUpper(strings.Trim(s[len(found):], " .-"))
	tidy := strings.TrimSpace(name + " " + number)
	note(oddPart, tidy != s && name+number != s)
	return tidy
}

// symbolWordOf returns a word of symbols, or the zero one.
func symbolWordOf(s string) symbolWord {
	for _, w := range symbolWords[:] {
		if w.text == s {
			return w
		}
	}
	return symbolWord{}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isSpecial reports whether s begins with a special session.
func isSpecial(s string) bool { return strings.HasPrefix(s, "S-") || strings.HasPrefix(s, "ES-") }

// isSection reports whether s, of a part, is a numeral and no letter.
func isSection(s string) bool { return len(s) > 1 && romanNumber(s) > 0 }

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

func leadingLetters(s string) string {
	i := 0
	for i < len(s) && ('a' <= s[i]|0x20 && s[i]|0x20 <= 'z') {
		i++
	}
	return s[:i]
}

// leadingNumber returns the number with which s begins, 0 for none.
func leadingNumber(s string) (n int) {
	for i := 0; i < len(s) && isDigit(s[i]) && n < 1e8; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

var romanDigits = [...]struct {
	text  string
	value int
}{{"L", 50}, {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}}

// romanNumber returns the value of a numeral, up to LXXXIX, or 0 if s is none.
func romanNumber(s string) int {
	n, rest := 0, s
	for _, d := range romanDigits {
		for strings.HasPrefix(rest, d.text) {
			n, rest = n+d.value, rest[len(d.text):]
		}
	}
	// IIII adds up too; only a numeral comes back as it was.
	var buf [16]byte
	if rest != "" || n >= 90 || string(appendRoman(buf[:0], n)) != s {
		return 0
	}
	return n
}

func appendRoman(b []byte, n int) []byte {
	for _, d := range romanDigits {
		for n >= d.value {
			b, n = append(b, d.text...), n-d.value
		}
	}
	return b
}

// compareNatural compares two texts in which numerals, Arabic and Roman, count
// by their value, and stand before anything else.
func compareNatural(a, b string) int {
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
		return leadingNumber(s), len(s) - len(rest)
	}
	run := leadingLetters(s)
	if n := romanNumber(run); n > 0 {
		return n, len(run)
	}
	return int(s[0]), 0
}
