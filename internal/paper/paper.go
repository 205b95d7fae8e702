// Package paper reads and writes references to papers of the Dutch parliament:
// citations such as "Kamerstuk 30 573, nr. 153", and identifiers such as
// kst-30573-153. The parts of a reference are a Paper. If a reference cannot
// be read, the package returns the reason in English.
package paper

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/codes"
)

const (
	// host is the address at which papers are published under their
	// identifiers.
	host = "zoek.officielebekendmakingen.nl/"
	// firstItemSession is the session of 2010/11. From 1 January 2011 the
	// proceedings are published by item instead of by page (explanatory note
	// on Aanwijzing 3.43). Identifiers of papers of the Eerste Kamer had the
	// session in them until about then: kst-20082009-31700-IV-D.
	firstItemSession = 2010

	// maxLength is the limit of the length of a citation, in bytes.
	maxLength = 1000
	// moreThanOne is the reason for which two papers are not read.
	moreThanOne = "is more than one citation"
	// partOrNumber is the reason for which letters after a dossier are not read.
	partOrNumber = "may be a part of a dossier without a number, or a number without its comma, as in 34 964, G"
	// council is the dossier of the Council of the European Union, which
	// always has a part: 21501-02, 21501-20.
	council = 21501
)

// Paper is the parts of a reference. Missing parts are zero. The zero Paper
// refers to nothing.
type Paper struct {
	Kind        Kind
	Chamber     Chamber
	Year        int16 // in which the session began; of a Kamervraag, the calendar year
	Dossier     int32
	Part        string // of a dossier: V, IXB, 20
	Realm       int32  // the number of a Rijkswet: 2114 for (R2114)
	Number      int32
	Letter      string // G, or the b of the number 188b
	Item        int32
	First, Last int32 // pages
	Title       string
}

// Kind is the series of a paper.
type Kind uint8

// The series.
const (
	Handelingen Kind = 1 + iota
	Kamerstuk
	Aanhangsel
	Kamervraag
)

// Kinds are the series with their names in citations.
var Kinds = codes.Enum[Kind]{Texts: []string{"", "Handelingen", "Kamerstuk", "Aanhangsel", "Kamervraag"}}

// Chamber is the number of a chamber, I or II.
type Chamber uint8

// The chambers.
const (
	EersteKamer Chamber = 1 + iota
	TweedeKamer
)

// Chambers are the chambers with their numbers in citations.
var Chambers = codes.Enum[Chamber]{Texts: []string{"", "I", "II"}}

// Parse parses s as a citation, an identifier or the address of a paper into
// p, which must be zero. If it returns a reason, s could not be read and p is
// undefined.
func (p *Paper) Parse(s string) (reason string) {
	if len(s) > maxLength {
		return "longer than 1000 bytes"
	}
	if !utf8.ValidString(s) {
		return "not UTF-8"
	}
	text := strings.Join(strings.Fields(s), " ") // lines of a letter break anywhere
	for _, r := range text {
		if !unicode.IsPrint(r) {
			return "has a character that cannot be printed"
		}
	}
	if text == "" {
		return "empty"
	}
	if id, ok := cutIdentifier(text); ok {
		return p.identifier(id)
	}

	c := cursor(text)
	switch {
	case c.word("Handelingen"):
		p.Kind = Handelingen
	case c.word("Kamerstukken"), c.word("Kamerstuk"):
		p.Kind = Kamerstuk
	case c.word("Aanhangsel van de Handelingen"), c.word("Aanhangsel Handelingen"), c.word("Aanhangsel"):
		p.Kind = Aanhangsel
	case c.headsPaper():
		head := Paper{Kind: Kamerstuk}
		if reason = head.series(&c); reason == "" && head.Dossier <= 9999 {
			return "the number of the dossier is missing, as in 30 573"
		}
		*p = head
		return reason
	default:
		if c.word("Kamervragen") || c.word("Kamervraag") {
			c.skip()
		}
		c.trimEnd()
		if n, year, ok := caseNumber(string(c)); ok {
			p.Kind, p.Chamber, p.Year, p.Number = Kamervraag, TweedeKamer, year, n
			return ""
		}
		if question := c; isQuestion(question.alnum()) {
			p.Kind = Kamervraag
			if reason = p.several(string(question)); reason != "" {
				return reason
			}
		}
		// Letters cite most papers by their dossier alone: "30 573, nr. 153".
		bare := Paper{Kind: Kamerstuk}
		reason = bare.kamerstuk(&c)
		if numbered := bare.Number > 0 || bare.Letter != "" && strings.Contains(strings.ToLower(text), "nr"); reason == "" && bare.Dossier > 9999 && numbered {
			*p = bare
			return ""
		}
		if (reason == moreThanOne || reason == partOrNumber) && bare.Dossier > 9999 {
			return reason
		}
		return "has no series (Handelingen, Kamerstuk, Aanhangsel) and is not a number like 2017Z18967 or 30 573, nr. 153"
	}
	return p.series(&c)
}

// series reads what follows the series in a citation.
func (p *Paper) series(c *cursor) (reason string) {
	if p.Kind != Handelingen {
		c.trimEnd()
	}
	c.skip()
	switch {
	case c.word("II"), c.word("TK"), c.word("Tweede Kamer"):
		p.Chamber = TweedeKamer
	case c.word("I"), c.word("EK"), c.word("Eerste Kamer"):
		p.Chamber = EersteKamer
	}
	c.skip()
	stated := c.word("vergaderjaar") || c.word("zitting")
	c.skip()
	if p.Year, reason = c.session(); reason != "" {
		return reason
	}
	if p.Year == 0 && (stated || p.Kind != Kamerstuk) {
		return "the session year is missing, as in 2018/19"
	}
	c.skip()
	if p.Kind == Kamerstuk {
		return p.kamerstuk(c)
	}
	return p.proceedings(c)
}

// proceedings reads what follows the session year in a citation of proceedings
// or their appendix.
func (p *Paper) proceedings(c *cursor) (reason string) {
	marked := c.nr()
	n, ok := c.digits()
	if ok && p.Kind == Handelingen && p.Year > firstItemSession && c.dash() { // 37-5, as in the identifier
		if p.Item, ok = c.digits(); ok && (marked || p.Item == n+1) {
			return "may be an item or several meetings; an item is written as nr. 37, item 38"
		}
	}
	if !ok || !c.atEdge() {
		if p.Kind == Aanhangsel {
			return "the number of the question is missing, as in nr. 123"
		}
		return "the number of the meeting is missing, as in nr. 31"
	}
	p.Number = n
	if reason = p.several(string(*c)); reason != "" {
		return reason
	}
	// A sentence may go on after a number without a comma.
	bare := !strings.HasPrefix(strings.TrimLeft(string(*c), " "), ",")
	*c = cursor(trimTitle(string(*c)))
	// First the part before the title, then the part after it.
	for more := true; more; {
		c.skip()
		if more, reason = p.detail(c); reason != "" {
			return reason
		}
		bare = bare && !more
	}
	for i := strings.LastIndexByte(string(*c), ','); i >= 0; i = strings.LastIndexByte(string(*c), ',') {
		end := (*c)[i:]
		end.skip()
		more, reason := p.detail(&end)
		if reason != "" {
			return reason
		}
		if !more || end != "" {
			break
		}
		*c = (*c)[:i]
	}
	p.Title = trimTitle(string(*c))
	switch {
	case p.Title == "":
		return ""
	case p.Kind == Aanhangsel:
		return "has text after the number of the question"
	}
	r, _ := utf8.DecodeRuneInString(p.Title)
	probe := cursor(p.Title)
	if !unicode.IsLetter(r) && !strings.ContainsRune("'‘’\"“„«(", r) || unicode.IsLower(r) && (bare || probe.join()) {
		return "what follows the number is neither an item, a page nor a title"
	}
	if isSentence(p.Title) {
		return "has a sentence where a title may stand"
	}
	// After trimming, a title may look like another part of a citation.
	for _, part := range [...]string{p.Title, p.Title[strings.LastIndexByte(p.Title, ',')+1:]} {
		probe = cursor(part)
		probe.skip()
		if like, reason := (&Paper{Kind: Handelingen}).detail(&probe); like || reason != "" {
			return "has a title that is like a page or an item"
		}
	}
	return ""
}

// several returns why rest, which follows the number of p or its dossier, is of
// another paper too: "en nr. 38", ", Handelingen II 2018/19, nr. 38". It returns ""
// if it is not. A number after a paper that a title names is of that paper.
func (p *Paper) several(rest string) (reason string) {
	named, numbered := p.Kind == Kamerstuk, false
	last, joined := "", false
	for more := true; more; {
		start := strings.TrimLeft(rest, " .")
		c := cursor(start)
		if c.cites() {
			return moreThanOne
		}
		c = cursor(start)
		switch number := c.nr(); {
		case number && joined && (!named || p.Kind == Kamerstuk):
			return moreThanOne
		case number && (!named || p.Kind == Kamerstuk && numbered):
			return "has two numbers"
		case joined && isNumber(start) && (last == "" || p.Kind == Kamerstuk && !endsInPage(last)):
			return moreThanOne
		}
		numbered = numbered || c != cursor(start)
		var part string
		part, rest, joined, more = cutPart(rest)
		part = strings.Trim(part, " .")
		named = named || namesDossier(part)
		last = cmp.Or(part, last)
	}
	return ""
}

// detail reads an item or pages, and reports whether there was one of these.
// It does not read from a title that only begins like one.
func (p *Paper) detail(c *cursor) (ok bool, reason string) {
	was := *c
	if c.word("item") || c.word("items") {
		c.skip()
		n, ok := c.digits()
		if ok && c.join() {
			return false, "has more than one item"
		}
		if after := strings.TrimLeft(string(*c), " "); ok && isUpper(after) {
			return false, "the comma after the item is missing"
		}
		if !ok || !c.atPart() {
			*c = was
			return false, ""
		}
		if p.Item != 0 {
			return false, "has two items"
		}
		if p.Kind != Handelingen {
			return false, "only proceedings have items"
		}
		p.Item = n
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
				return false, "has pages that are not a range"
			}
		}
		if c.join() {
			return false, "has pages that are not a range"
		}
		if !c.atPart() {
			*c = was
			return false, ""
		}
		if p.First != 0 {
			return false, "states pages twice"
		}
		p.First, p.Last = first, last
		return true, ""
	}
	return false, ""
}

// kamerstuk reads the dossier, and the number within it.
func (p *Paper) kamerstuk(c *cursor) (reason string) {
	const noDossier = "the number of the dossier is missing, as in 30 573"
	n, ok := c.digits()
	if !ok || n > 99999 {
		return noDossier
	}
	if rest := string(*c); n < 100 && len(rest) > 3 && (rest[0] == ' ' || rest[0] == '.') && isDigits(rest[1:4]) {
		*c = cursor(rest[4:])
		thousands, _ := strconv.Atoi(rest[1:4])
		n = n*1000 + int32(thousands)
	}
	p.Dossier = n
	// The part that is joined to the dossier is its part, or the number of the
	// paper.
	var joined []string
	for len(joined) < 2 && c.dash() {
		joined = append(joined, c.alnum())
	}
	letters := false
	if len(joined) == 0 {
		was := *c
		*c = cursor(strings.TrimPrefix(string(*c), " "))
		c.word("hoofdstuk")
		c.skip()
		if part := c.alnum(); strings.HasPrefix(string(was), " ") && isChapter(part) {
			p.Part, letters = part, true
		} else {
			*c = was
		}
	}
	if reason = p.kingdom(c); reason != "" {
		return reason
	}
	if !c.atEdge() {
		return noDossier
	}
	if reason = p.several(string(*c)); reason != "" {
		return reason
	}
	comma := strings.HasPrefix(strings.TrimLeft(string(*c), " "), ",")
	c.skip()
	hasNumber := false
	probe := *c
	if page, _ := new(Paper).detail(&probe); !page && *c != "" {
		hasNumber = true
		if !c.nr() && !comma {
			return "has text after the dossier that is not a number with a comma or nr."
		}
		word := c.alnum()
		if p.Number, p.Letter, ok = paperNumber(word); !ok || !c.atEdge() {
			return "the number of the paper is not like 153, 188b or G"
		}
	}
	switch {
	case len(joined) == 2 && !hasNumber, len(joined) == 1 && !hasNumber && isDigits(joined[0]):
		last := joined[len(joined)-1]
		if p.Number, p.Letter, ok = paperNumber(last); !ok {
			return "the number of the paper is missing"
		}
		joined = joined[:len(joined)-1]
		hasNumber = true
	case len(joined) == 2:
		return "has two numbers"
	case letters && !hasNumber, len(joined) == 1 && !hasNumber:
		return partOrNumber
	}
	if len(joined) == 1 {
		if p.Part = joined[0]; !isPart(p.Part) {
			return "has a part of a dossier that is not like V or 20"
		}
	}
	if p.Dossier == council && p.Part == "" {
		return "dossier 21 501 is divided: the part or the number is missing, as in 21 501-20, nr. 1400"
	}
	c.skip()
	if _, reason = p.detail(c); reason != "" {
		return reason
	}
	if *c != "" {
		return "has text other than pages after the number"
	}
	return ""
}

// kingdom reads the second number of an act of the Kingdom, (R2114).
func (p *Paper) kingdom(c *cursor) (reason string) {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(string(*c), " "), "(R")
	if !ok {
		return ""
	}
	*c = cursor(strings.TrimPrefix(rest, " "))
	if p.Realm, ok = c.digits(); !ok || !c.prefix(")") {
		return "has brackets that are not like (R2114)"
	}
	return ""
}

// cutIdentifier returns the identifier in s, which is an identifier or an
// address.
func cutIdentifier(s string) (id string, ok bool) {
	c := cursor(s)
	if c.prefix("https://") || c.prefix("http://") || c.prefix(host) {
		if c = cursor(strings.TrimPrefix(string(c), host)); c == "" {
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

// identifier reads an identifier.
func (p *Paper) identifier(id string) (reason string) {
	fields := strings.Split(id, "-")
	series := strings.ToLower(fields[0])
	fields = fields[1:]
	ok := false
	if series == "kst" {
		switch {
		case len(fields) == 1 && isDigits(fields[0]) && len(fields[0]) > 5:
			return "an identifier without a dossier"
		case len(fields) > 1 && len(fields[0]) == 8 && isDigits(fields[0]):
			return "an identifier of before 2011, with a session in it: cite the paper instead"
		case len(fields) != 2 && len(fields) != 3:
			return "the identifier is not like kst-30573-153 or kst-34775-V-3"
		}
		c := cursor(fields[0])
		if p.Dossier, ok = c.digits(); !ok || c != "" || p.Dossier > 99999 {
			return "the identifier has no dossier like 30573"
		}
		if len(fields) == 3 {
			if p.Part = fields[1]; !isPart(p.Part) {
				return "the identifier has a part of a dossier that is not like V or 20"
			}
		} else if p.Dossier == council {
			return "dossier 21501 is divided: the part or the number is missing, as in kst-21501-20-1400"
		}
		p.Kind = Kamerstuk
		if p.Number, p.Letter, ok = paperNumber(fields[len(fields)-1]); !ok {
			return "the identifier has no number like 153 or G"
		}
		return ""
	}

	switch series {
	case "h":
		p.Kind = Handelingen
	case "ah":
		p.Kind = Aanhangsel
	case "kv":
		p.Kind = Kamervraag
	default:
		if strings.Contains(id, "/") {
			return "an address that is not on " + strings.TrimSuffix(host, "/") + " does not name the paper: cite it"
		}
		return "an identifier of another series than kst, h, ah and kv"
	}
	if len(fields) < 2 {
		return "the identifier is too short"
	}
	switch strings.ToLower(fields[0]) {
	case "tk":
		p.Chamber = TweedeKamer
	case "ek":
		p.Chamber = EersteKamer
	default:
		return "the identifier names no chamber, tk or ek"
	}
	if p.Kind == Kamervraag {
		if p.Number, p.Year, ok = caseNumber(fields[1]); !ok || len(fields) != 2 || p.Chamber != TweedeKamer {
			return "the identifier is not like kv-tk-2017Z18967"
		}
		return ""
	}
	if len(fields[1]) != 8 || !isDigits(fields[1]) {
		return "the identifier has no session like 20182019"
	}
	c := cursor(fields[1][:4] + "/" + fields[1][4:])
	if p.Year, reason = c.session(); reason != "" {
		return reason
	}
	var numbers [2]int32
	want := 1
	if p.Kind == Handelingen {
		want = 2
		if p.Year <= firstItemSession {
			return "an identifier that may count pages, as those of before 2011 do: cite the proceedings instead"
		}
	}
	if len(fields) != 2+want {
		return "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
	}
	for i := range want {
		c := cursor(fields[2+i])
		if numbers[i], ok = c.digits(); !ok || c != "" {
			return "the identifier is not like h-tk-20182019-31-50 or ah-tk-20172018-123"
		}
	}
	p.Number, p.Item = numbers[0], numbers[1]
	return ""
}
