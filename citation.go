package plenary

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxPaper is how long a citation can be, in bytes.
const maxPaper = 1000

// ParsePaper reads a reference to a paper of the Dutch parliament: a citation
// in its text form or one of the other forms in use, an identifier of
// officielebekendmakingen.nl or the address of a paper there.
//
// It reads Kamerstuk and Kamerstukken; the chamber as II, TK or Tweede Kamer;
// the session as 2018/19, 2018/2019 or 2018-2019; the dossier as 30 573, 30573
// or 30.573; the number with "nr." or without; the short form 30573-153; pages
// with "p.", "pp.", "pag." or "blz.", in either order with the item; the title
// of the debate after the number of the proceedings; any spacing, and a full
// stop at the end.
//
// It returns a [*ParseError] for anything else, and never guesses: proceedings
// without a session or a number, two papers in one citation, "34 775 V", which
// may be the chapter V of a budget or the paper V of a dossier, and identifiers
// of before 2011 that count pages are errors that say so.
func ParsePaper(s string) (Paper, error) {
	p, reason := parsePaper(s)
	if reason != "" {
		return Paper{}, &ParseError{What: "parliamentary paper", Input: s, Reason: reason}
	}
	return p, nil
}

// MustParsePaper is [ParsePaper] for literals; it panics where that returns an
// error.
func MustParsePaper(s string) Paper { return must(ParsePaper(s)) }

func parsePaper(s string) (p Paper, reason string) {
	if len(s) > maxPaper {
		return p, "longer than 1000 bytes"
	}
	if !utf8.ValidString(s) {
		return p, "not UTF-8"
	}
	text := strings.Join(strings.Fields(s), " ") // lines of a letter break anywhere
	for _, r := range text {
		if !unicode.IsPrint(r) {
			return p, "has a character that cannot be printed"
		}
	}
	if text == "" {
		return p, "empty"
	}
	if id, ok := cutIdentifier(text); ok {
		return parsePaperIdentifier(id)
	}

	c := paperCursor(text)
	switch {
	case c.word("Handelingen"):
		p.kind = Handelingen
	case c.word("Kamerstukken"), c.word("Kamerstuk"):
		p.kind = Kamerstuk
	case c.word("Aanhangsel van de Handelingen"), c.word("Aanhangsel Handelingen"), c.word("Aanhangsel"):
		p.kind = Aanhangsel
	default:
		if c.word("Kamervragen") || c.word("Kamervraag") {
			c.skip()
		}
		c.trimEnd()
		if n, year, ok := caseNumber(string(c)); ok {
			return Paper{kind: Kamervraag, chamber: TweedeKamer, year: year, number: n}, ""
		}
		return p, "names no series: Handelingen, Kamerstuk, Aanhangsel or a number like 2017Z18967"
	}
	if p.kind != Handelingen {
		c.trimEnd()
	}
	c.skip()
	switch {
	case c.word("II"), c.word("TK"), c.word("Tweede Kamer"):
		p.chamber = TweedeKamer
	case c.word("I"), c.word("EK"), c.word("Eerste Kamer"):
		p.chamber = EersteKamer
	}
	c.skip()
	stated := c.word("vergaderjaar") || c.word("zitting")
	c.skip()
	if p.year, reason = c.session(); reason != "" {
		return p, reason
	}
	if p.year == 0 && (stated || p.kind != Kamerstuk) {
		return p, "the session year is missing, as in 2018/19"
	}
	c.skip()
	if p.kind == Kamerstuk {
		return c.kamerstuk(p)
	}
	return c.proceedings(p)
}

// proceedings reads what follows the session year in a citation of proceedings
// or their appendix.
func (c *paperCursor) proceedings(p Paper) (_ Paper, reason string) {
	c.nr()
	n, ok := c.digits()
	if !ok || !c.atEdge() {
		if p.kind == Aanhangsel {
			return p, "the number of the question is missing, as in nr. 123"
		}
		return p, "the number of the meeting is missing, as in nr. 31"
	}
	p.number = n
	*c = paperCursor(trimTitle(string(*c)))
	// What stands before the title, then what stands after it.
	for more := true; more; {
		c.skip()
		if more, reason = c.detail(&p); reason != "" {
			return p, reason
		}
	}
	for i := strings.LastIndexByte(string(*c), ','); i >= 0; i = strings.LastIndexByte(string(*c), ',') {
		end := (*c)[i:]
		end.skip()
		more, reason := end.detail(&p)
		if reason != "" {
			return p, reason
		}
		if !more || end != "" {
			break
		}
		*c = (*c)[:i]
	}
	p.title = trimTitle(string(*c))
	switch {
	case p.title == "":
		return p, ""
	case p.kind == Aanhangsel:
		return p, "has more after the number of the question"
	}
	if r, _ := utf8.DecodeRuneInString(p.title); !unicode.IsLetter(r) && !strings.ContainsRune("'‘’\"“„«(", r) {
		return p, "what follows the number is neither an item, a page nor a title"
	}
	if strings.Contains(p.title, "; ") {
		for _, series := range [...]string{"; handelingen", "; kamerstuk", "; aanhangsel"} {
			if strings.Contains(strings.ToLower(p.title), series) {
				return p, "is more than one citation"
			}
		}
	}
	probe := paperCursor(p.title)
	if probe.nr() {
		return p, "has two numbers"
	}
	// What was trimmed from a title can leave what reads as something else.
	for _, part := range [...]string{p.title, p.title[strings.LastIndexByte(p.title, ',')+1:]} {
		probe = paperCursor(part)
		probe.skip()
		if like, reason := probe.detail(&Paper{kind: Handelingen}); like || reason != "" {
			return p, "has a title that is like a page or an item"
		}
	}
	return p, ""
}

// detail reads an item or pages, and reports whether there was either. It takes
// nothing from a title that only begins like one.
func (c *paperCursor) detail(p *Paper) (ok bool, reason string) {
	was := *c
	if c.word("item") {
		c.skip()
		n, ok := c.digits()
		if !ok || !c.atPart() {
			*c = was
			return false, ""
		}
		if p.item != 0 {
			return false, "has two items"
		}
		if p.kind != Handelingen {
			return false, "only proceedings have items"
		}
		p.item = n
		return true, ""
	}
	for _, mark := range [...]string{"pp.", "p.", "pag.", "blz.", "p", "pag", "blz"} {
		if !c.prefix(mark) {
			continue
		}
		c.skip()
		first, ok := c.digits()
		if !ok {
			*c = was
			continue
		}
		last, gap := first, false
		c.prefix(" ")
		if gap = c.word("en"); gap || c.dash() {
			c.skip()
			if last, ok = c.digits(); !ok || last < first || gap && last != first+1 {
				return false, "has pages that are no range"
			}
		}
		if !c.atPart() {
			*c = was
			return false, ""
		}
		if p.first != 0 {
			return false, "states pages twice"
		}
		p.first, p.last = first, last
		return true, ""
	}
	return false, ""
}

// kamerstuk reads the dossier, and the number within it.
func (c *paperCursor) kamerstuk(p Paper) (_ Paper, reason string) {
	const noDossier = "the number of the dossier is missing, as in 30 573"
	n, ok := c.digits()
	if !ok || n > 99999 {
		return p, noDossier
	}
	if rest := string(*c); n < 100 && len(rest) > 3 && (rest[0] == ' ' || rest[0] == '.') && isDigits(rest[1:4]) {
		*c = paperCursor(rest[4:])
		thousands, _ := strconv.Atoi(rest[1:4])
		n = n*1000 + int32(thousands)
	}
	p.dossier = n
	// What is joined to the dossier is its part, or the number of the paper.
	var joined []string
	for len(joined) < 2 && c.dash() {
		joined = append(joined, c.alnum())
	}
	letters := false
	if len(joined) == 0 {
		was := *c
		*c = paperCursor(strings.TrimPrefix(string(*c), " "))
		c.word("hoofdstuk")
		c.skip()
		if part := c.alnum(); strings.HasPrefix(string(was), " ") && isChapter(part) {
			p.part, letters = part, true
		} else {
			*c = was
		}
	}
	if reason = c.kingdom(&p); reason != "" {
		return p, reason
	}
	if !c.atEdge() {
		return p, noDossier
	}
	comma := strings.HasPrefix(strings.TrimLeft(string(*c), " "), ",")
	c.skip()
	hasNumber := false
	probe := *c
	if page, _ := probe.detail(new(Paper)); !page && *c != "" {
		hasNumber = true
		if !c.nr() && !comma {
			return p, "has more after the dossier than a number with its comma or nr."
		}
		word := c.alnum()
		if p.number, p.letter, ok = paperNumber(word); !ok || !c.atEdge() {
			return p, "the number of the paper is not like 153, 188b or G"
		}
	}
	switch {
	case len(joined) == 2 && !hasNumber, len(joined) == 1 && !hasNumber && isDigits(joined[0]):
		last := joined[len(joined)-1]
		if p.number, p.letter, ok = paperNumber(last); !ok {
			return p, "the number of the paper is missing"
		}
		joined = joined[:len(joined)-1]
		hasNumber = true
	case len(joined) == 2:
		return p, "has two numbers"
	case letters && !hasNumber, len(joined) == 1 && !hasNumber:
		return p, "may be a part of a dossier without a number, or a number without its comma, as in 34 964, G"
	}
	if len(joined) == 1 {
		if p.part = joined[0]; !isPart(p.part) {
			return p, "has a part of a dossier that is not like V or 20"
		}
	}
	if p.dossier == council && p.part == "" {
		return p, "dossier 21 501 is divided: the part or the number is missing, as in 21 501-20, nr. 1400"
	}
	c.skip()
	if _, reason = c.detail(&p); reason != "" {
		return p, reason
	}
	if *c != "" {
		return p, "has more after the number than pages"
	}
	return p, ""
}

// kingdom reads the second number of an act of the Kingdom, (R2114).
func (c *paperCursor) kingdom(p *Paper) (reason string) {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(string(*c), " "), "(R")
	if !ok {
		return ""
	}
	*c = paperCursor(strings.TrimPrefix(rest, " "))
	if p.realm, ok = c.digits(); !ok || !c.prefix(")") {
		return "has brackets that are not like (R2114)"
	}
	return ""
}

// cutIdentifier returns the identifier that s is, or is the address of.
func cutIdentifier(s string) (id string, ok bool) {
	c := paperCursor(s)
	if c.prefix("https://") || c.prefix("http://") || c.prefix(paperHost) {
		if c = paperCursor(strings.TrimPrefix(string(c), paperHost)); c == "" {
			return "", false
		}
		ok = true
	}
	c.trimEnd()
	if i := strings.LastIndexByte(string(c), '.'); i >= 0 {
		switch c[i:] {
		case ".html", ".pdf", ".xml":
			c = c[:i]
		}
	}
	for _, series := range [...]string{"kst-", "h-", "ah-", "kv-"} {
		if probe := c; probe.prefix(series) {
			return string(c), true
		}
	}
	return string(c), ok
}

func parsePaperIdentifier(id string) (p Paper, reason string) {
	fields := strings.Split(id, "-")
	series := strings.ToLower(fields[0])
	fields = fields[1:]
	ok := false
	if series == "kst" {
		switch {
		case len(fields) == 1 && isDigits(fields[0]) && len(fields[0]) > 5:
			return p, "an identifier that names no dossier"
		case len(fields) > 1 && len(fields[0]) == 8 && isDigits(fields[0]):
			return p, "an identifier of before 2011, with a session in it: cite the paper instead"
		case len(fields) != 2 && len(fields) != 3:
			return p, "the identifier is not like kst-30573-153 or kst-34775-V-3"
		}
		c := paperCursor(fields[0])
		if p.dossier, ok = c.digits(); !ok || c != "" || p.dossier > 99999 {
			return p, "the identifier has no dossier like 30573"
		}
		if len(fields) == 3 {
			if p.part = fields[1]; !isPart(p.part) {
				return p, "the identifier has a part of a dossier that is not like V or 20"
			}
		} else if p.dossier == council {
			return p, "dossier 21501 is divided: the part or the number is missing, as in kst-21501-20-1400"
		}
		p.kind = Kamerstuk
		if p.number, p.letter, ok = paperNumber(fields[len(fields)-1]); !ok {
			return p, "the identifier has no number like 153 or G"
		}
		return p, ""
	}

	switch series {
	case "h":
		p.kind = Handelingen
	case "ah":
		p.kind = Aanhangsel
	case "kv":
		p.kind = Kamervraag
	default:
		return p, "an identifier of another series than kst, h, ah and kv"
	}
	if len(fields) < 2 {
		return p, "the identifier is too short"
	}
	switch strings.ToLower(fields[0]) {
	case "tk":
		p.chamber = TweedeKamer
	case "ek":
		p.chamber = EersteKamer
	default:
		return p, "the identifier names no chamber, tk or ek"
	}
	if p.kind == Kamervraag {
		if p.number, p.year, ok = caseNumber(fields[1]); !ok || len(fields) != 2 || p.chamber != TweedeKamer {
			return p, "the identifier is not like kv-tk-2017Z18967"
		}
		return p, ""
	}
	if len(fields[1]) != 8 || !isDigits(fields[1]) {
		return p, "the identifier has no session like 20182019"
	}
	c := paperCursor(fields[1][:4] + "/" + fields[1][4:])
	if p.year, reason = c.session(); reason != "" {
		return p, reason
	}
	var numbers [2]int32
	want := 1
	if p.kind == Handelingen {
		want = 2
		if p.year <= firstItemSession {
			return p, "an identifier that may count pages, as those of before 2011 do: cite the proceedings instead"
		}
	}
	if len(fields) != 2+want {
		return p, "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
	}
	for i := range want {
		c := paperCursor(fields[2+i])
		if numbers[i], ok = c.digits(); !ok || c != "" {
			return p, "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
		}
	}
	p.number, p.item = numbers[0], numbers[1]
	return p, ""
}

// paperCursor is what is left of a citation. Its methods take what they name
// from the front, or nothing.
type paperCursor string

// skip takes spaces and commas.
func (c *paperCursor) skip() { *c = paperCursor(strings.TrimLeft(string(*c), " ,")) }

// trimEnd takes what ends a sentence or a footnote.
func (c *paperCursor) trimEnd() { *c = paperCursor(strings.TrimRight(string(*c), " .,;")) }

// prefix takes s in any case; s is ASCII.
func (c *paperCursor) prefix(s string) bool {
	if len(*c) < len(s) || !strings.EqualFold(string((*c)[:len(s)]), s) {
		return false
	}
	*c = (*c)[len(s):]
	return true
}

// word takes s in any case if no letter or digit follows.
func (c *paperCursor) word(s string) bool {
	was := *c
	if c.prefix(s) && c.atEdge() {
		return true
	}
	*c = was
	return false
}

// nr takes the mark of a number.
func (c *paperCursor) nr() bool {
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

// dash takes a hyphen or a dash.
func (c *paperCursor) dash() bool {
	for _, d := range [...]string{"-", "–", "‑", "‐"} {
		if rest, ok := strings.CutPrefix(string(*c), d); ok {
			*c = paperCursor(rest)
			return true
		}
	}
	return false
}

// digits takes a number of one to six digits that does not begin with 0.
func (c *paperCursor) digits() (n int32, ok bool) {
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

// alnum takes letters and digits of ASCII.
func (c *paperCursor) alnum() (word string) {
	i := 0
	for i < len(*c) && isAlnum((*c)[i]) {
		i++
	}
	word, *c = string((*c)[:i]), (*c)[i:]
	return word
}

// session takes a session year, and returns 0 if there is none.
func (c *paperCursor) session() (year int16, reason string) {
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
	// The Staten-Generaal have sat as two chambers since 1815.
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
func (c *paperCursor) atEdge() bool {
	r, _ := utf8.DecodeRuneInString(string(*c))
	return *c == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '/' && r != '-'
}

// atPart reports whether a part of a citation ends here, and takes the full
// stop at the end of all.
func (c *paperCursor) atPart() bool {
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
	c := paperCursor(s)
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

// trimTitle takes the full stop of the sentence from a title, but leaves that
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

// isChapter reports whether s is a chapter of the budget: a Roman number that
// a letter may follow, V or IIB, or a letter alone, the A of a fund.
func isChapter(s string) bool {
	if !isCapitals(s) {
		return false
	}
	for i := range len(s) - 1 {
		if !strings.Contains("IVXLC", s[i:i+1]) {
			return false
		}
	}
	return true
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
