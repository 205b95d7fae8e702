package paper

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
)

// cursor is the unread part of a citation. Each method removes what it is
// named after from the front, if it is there.
type cursor string

// skip removes spaces and commas.
func (c *cursor) skip() { *c = cursor(strings.TrimLeft(string(*c), " ,")) }

// trimEnd removes the end of a sentence or a footnote.
func (c *cursor) trimEnd() { *c = cursor(strings.TrimRight(string(*c), " .,;")) }

// prefix removes s in any case; s must be ASCII.
func (c *cursor) prefix(s string) bool {
	if len(*c) < len(s) || !strings.EqualFold(string((*c)[:len(s)]), s) {
		return false
	}
	*c = (*c)[len(s):]
	return true
}

// word removes s in any case if no letter or digit follows.
func (c *cursor) word(s string) bool {
	was := *c
	if c.prefix(s) && c.atEdge() {
		return true
	}
	*c = was
	return false
}

// headsPaper reports whether the heading of a paper begins here: "Tweede Kamer,
// vergaderjaar".
func (c cursor) headsPaper() bool {
	if !c.word("Tweede Kamer") && !c.word("Eerste Kamer") {
		return false
	}
	c.skip()
	return c.word("vergaderjaar")
}

// nr removes the mark of a number.
func (c *cursor) nr() bool {
	was := *c
	if !c.prefix("nr") {
		return false
	}
	c.prefix(".")
	c.skip()
	if *c == "" || (*c)[0] < '0' || (*c)[0] > '9' && !isCapitals(string((*c)[:1])) {
		*c = was
		return false
	}
	return true
}

// join removes what joins two numbers or two citations.
func (c *cursor) join() bool {
	was := *c
	c.skip()
	for _, mark := range [...]string{"en", "and", "of", "t/m", "tot", "alsmede", ";", "&", "+", "/", "-", "–"} {
		if c.word(mark) || mark[0] < 'a' && c.prefix(mark) || mark == "–" && c.prefix(mark) {
			c.skip()
			return true
		}
	}
	*c = was
	return false
}

// cites reports whether a citation begins here: a series with what follows it, an
// identifier, the number of a question, or a dossier with a number. It leaves c within it.
func (c *cursor) cites() bool {
	was := *c
	if isQuestion(c.alnum()) {
		return true
	}
	*c = was
	for _, series := range [...]string{"https://", host, "kst-", "h-tk-", "h-ek-", "ah-tk-", "ah-ek-", "kv-tk-"} {
		if c.prefix(series) {
			return true
		}
	}
	for _, series := range [...]string{"Handelingen", "Kamerstukken", "Kamerstuk", "Aanhangsel van de Handelingen", "Aanhangsel Handelingen", "Aanhangsel", "Kamervragen", "Kamervraag"} {
		if !c.word(series) {
			continue
		}
		c.skip()
		for _, next := range [...]string{"II", "TK", "Tweede Kamer", "I", "EK", "Eerste Kamer", "vergaderjaar", "zitting"} {
			if c.word(next) {
				return true
			}
		}
		return c.nr() || *c != "" && '0' <= (*c)[0] && (*c)[0] <= '9'
	}
	n, ok := c.digits()
	if rest := string(*c); ok && n < 100 && len(rest) > 3 && (rest[0] == ' ' || rest[0] == '.') && isDigits(rest[1:4]) {
		*c = cursor(rest[4:])
		n += 9999
	}
	if !ok || n <= 9999 {
		return false
	}
	for c.dash() {
		c.alnum()
	}
	c.skip()
	return c.nr()
}

// dash removes a hyphen or a dash.
func (c *cursor) dash() bool {
	for _, d := range [...]string{"-", "–", "‑", "‐"} {
		if rest, ok := strings.CutPrefix(string(*c), d); ok {
			*c = cursor(rest)
			return true
		}
	}
	return false
}

// digits removes a number of one to six digits that does not begin with 0.
func (c *cursor) digits() (n int32, ok bool) {
	i := 0
	for i < len(*c) && '0' <= (*c)[i] && (*c)[i] <= '9' {
		i++
	}
	if i == 0 || i > 6 || (*c)[0] == '0' {
		return 0, false
	}
	for _, d := range (*c)[:i] {
		n = n*10 + (d - '0')
	}
	*c = (*c)[i:]
	return n, true
}

// alnum removes ASCII letters and digits.
func (c *cursor) alnum() (word string) {
	i := 0
	for i < len(*c) && isAlnum((*c)[i]) {
		i++
	}
	word, *c = string((*c)[:i]), (*c)[i:]
	return word
}

// session removes a session year. It returns 0 if there is none.
func (c *cursor) session() (year int16, reason string) {
	next := *c
	first := next.alnum()
	if len(first) != 4 || !isDigits(first) {
		return 0, ""
	}
	if !next.prefix("/") && !next.dash() {
		return 0, ""
	}
	last := next.alnum()
	if len(last) != 2 && len(last) != 4 || !isDigits(last) {
		return 0, ""
	}
	*c = next
	y, _ := strconv.Atoi(first)
	// The Staten-Generaal has had two chambers since 1815.
	if y < 1815 || y > 9998 {
		return 0, "there is no session of " + first
	}
	if !strings.HasSuffix(strconv.Itoa(y+1), last) {
		return 0, "a session runs from one year to the next, as in 2018/19"
	}
	if !c.atEdge() || strings.HasPrefix(string(*c), "-") {
		return 0, "has more than one session year"
	}
	return int16(y), ""
}

// atEdge reports whether a word ends here.
func (c *cursor) atEdge() bool {
	r, _ := utf8.DecodeRuneInString(string(*c))
	return *c == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '/' && r != '-'
}

// atPart reports whether a part of a citation ends here. It removes the full
// stop at the end of the citation.
func (c *cursor) atPart() bool {
	if *c == "." {
		*c = ""
	}
	if *c == "" {
		return true
	}
	return strings.HasPrefix(strings.TrimLeft(string(*c), " "), ",")
}

// paperNumber reads a number within a dossier: 153, 188b, G or AB.
func paperNumber(s string) (n int32, letter string, ok bool) {
	if isCapitals(s) && len(s) <= 3 {
		return 0, s, true
	}
	c := cursor(s)
	if n, ok = c.digits(); !ok || len(c) > 1 || c != "" && (c[0] < 'a' || c[0] > 'z') {
		return 0, "", false
	}
	return n, string(c), true
}

// caseNumber reads a number like 2017Z18967.
func caseNumber(s string) (n int32, year int16, ok bool) {
	if len(s) != len("2017Z18967") || s[4] != 'Z' || s[0] == '0' || !isDigits(s[:4]) || !isDigits(s[5:]) || s[5:] == "00000" {
		return 0, 0, false
	}
	y, _ := strconv.Atoi(s[:4])
	m, _ := strconv.Atoi(s[5:])
	return int32(m), int16(y), true
}

// cutPart returns what stands in s before the next comma, semicolon or word that
// joins, and what follows that. joined reports whether it is another than a comma.
func cutPart(s string) (part, rest string, joined, more bool) {
	for i := range len(s) {
		switch s[i] {
		case ',':
			return s[:i], s[i+1:], false, true
		case ' ', ';':
			if c := cursor(s[i:]); c.join() && (s[i] == ';' || strings.HasSuffix(s[:len(s)-len(c)], " ")) {
				return s[:i], string(c), true, true
			}
		}
	}
	return s, "", false, false
}

// isNumber reports whether s begins with a number within a dossier: 153, 188b, G.
func isNumber(s string) bool {
	c := cursor(s)
	word := c.alnum()
	_, _, ok := paperNumber(word)
	return ok && c.atEdge()
}

// endsInPage reports whether s ends in a page or pages.
func endsInPage(s string) bool {
	s = strings.ToLower(strings.TrimRight(strings.TrimRight(s, "0123456789-–"), " ."))
	for _, mark := range [...]string{"p", "pp", "pag", "blz"} {
		if before, ok := strings.CutSuffix(s, mark); ok && (before == "" || !isAlnum(before[len(before)-1])) {
			return true
		}
	}
	return false
}

// isQuestion reports whether s is like 2017Z18967.
func isQuestion(s string) bool {
	_, _, ok := caseNumber(s)
	return ok
}

// namesDossier reports whether s names a dossier or the number of a paper, so that
// a number after it is of that paper.
func namesDossier(s string) bool {
	s = strings.ToLower(s)
	if strings.Contains(s, "kamerstuk") || strings.Contains(s, " nr") {
		return true
	}
	figures := 0
	for i := range len(s) {
		switch {
		case '0' <= s[i] && s[i] <= '9':
			figures++
		case figures == 0 || s[i] != ' ' && s[i] != '.':
			figures = 0
		}
		if figures == 5 {
			return true
		}
	}
	return false
}

// isSentence reports whether a sentence ends within s: whether a full stop that is
// not that of an abbreviation precedes a capital.
func isSentence(s string) bool {
	for before, after, ok := strings.Cut(s, ". "); ok; {
		word := before[strings.LastIndexAny(before, " (")+1:]
		if isUpper(after) && !strings.Contains(word, ".") && !isAbbreviation(word) {
			return true
		}
		before, after, ok = strings.Cut(after, ". ")
	}
	return false
}

// isUpper reports whether s begins with a capital.
func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// isAbbreviation reports whether word is an initial, a title or the like that a
// full stop shortens.
func isAbbreviation(word string) bool {
	if r, n := utf8.DecodeRuneInString(word); n == len(word) && unicode.IsLetter(r) {
		return true
	}
	for _, known := range [...]string{"mr", "dr", "drs", "ir", "ing", "prof", "jhr", "dhr", "mw", "mevr", "nr", "art", "st", "vs", "resp", "incl"} {
		if strings.EqualFold(word, known) {
			return true
		}
	}
	return false
}

// trimTitle removes the full stop of the sentence from a title, but not that
// of an abbreviation at its end: c.s., e.a.
func trimTitle(s string) string {
	for {
		s = strings.Trim(s, " ,;")
		title, ok := strings.CutSuffix(s, ".")
		if !ok || strings.Contains(title[strings.LastIndexByte(title, ' ')+1:], ".") {
			return s
		}
		s = title
	}
}

// isPart reports whether s is a part of a dossier.
func isPart(s string) bool { return isChapter(s) || len(s) == 2 && isDigits(s) }

// isChapter reports whether s is a chapter of the budget: a Roman numeral with
// or without a letter, V or IIB, or a single letter, the A of a fund.
func isChapter(s string) bool {
	return isCapitals(s) && strings.Trim(s[:len(s)-1], numeral.RomanLetters) == ""
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isCapitals reports whether s is one to six capital letters.
func isCapitals(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != "" && len(s) <= 6
}

func isAlnum(b byte) bool {
	return '0' <= b && b <= '9' || 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z'
}
