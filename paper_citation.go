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
