package plenary

import (
	"cmp"
	"slices"
	"strings"
)

const (
	maxSymbol   = 200  // bytes, so that places in it fit into a uint8
	maxExpanded = 1000 // symbols of a list

	firstYear = 1946 // of the United Nations at work
	lastYear  = 2100
	// lastSession is the last regular session that can be meant: it opens in
	// 2095. It tells A/RES/195/73 from A/RES/73/195.
	lastSession = 150
	// To the thirtieth session, the Assembly numbered its resolutions through.
	lastNumbered, lastNumberedSession = 3541, 30

	digits = "0123456789"
)

// The ways to read a symbol.
const (
	symbolOnly    = iota
	symbolLenient // citations too, and anything that can be set right
	symbolCited   // citations too
	symbolListed  // and in these commas
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

type symbolWord struct {
	text         string
	class, forms uint8
	kind         SymbolKind
}

var symbolWords = [...]symbolWord{
	{"RES", kindWord, bare, ResolutionSymbol},
	{"DEC", kindWord, bare, DecisionSymbol},
	{"PRST", kindWord, bare, PresidentialSymbol},
	{"L", seriesWord, numbered, DraftSymbol},
	{"PV", seriesWord, numbered, MeetingSymbol},
	{"SR", seriesWord, numbered, MeetingSymbol},
	{"CRP", seriesWord, numbered, DocumentSymbol},
	{"WP", seriesWord, numbered, DocumentSymbol},
	{"PET", seriesWord, numbered, DocumentSymbol},
	{"INF", listWord, bare | numbered, DocumentSymbol},
	{"NGO", listWord, bare | numbered, DocumentSymbol},
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

// symbolOrgans are what symbols begin with.
var symbolOrgans = [...]string{"A", "S", "E", "T", "TD", "HS"}

// symbolParts are the names of parts, a longer one before its beginning.
var symbolParts = [...]string{"Parts", "Part", "Vol.", "Resumption", "Section", "Para.", "Rule", "Annex"}

// symbolReader reads a symbol from in and writes its canonical spelling to buf.
// The places are those of Symbol, and 0 until they are known.
type symbolReader struct {
	in     string
	buf    [maxSymbol]byte
	n      int // bytes of buf that are written
	kind   SymbolKind
	comma  bool   // letters may be separated by commas
	reason string // why it is no symbol

	organ, session, sessionEnd, number, letters, lettersEnd, suffix int
}

func parseSymbol(s string, mode int) (Symbol, []string, error) {
	fail := func(reason string) (Symbol, []string, error) {
		return Symbol{}, nil, &ParseError{What: "symbol", Input: s, Reason: reason}
	}
	if len(s) > maxSymbol {
		return fail("longer than 200 bytes")
	}
	sym, reason := readSymbol(s, mode)
	if reason == "" && (mode != symbolLenient || !isCited(s)) {
		return sym, nil, nil
	}
	tidy, odd := tidySymbol(s)
	sym, tidyReason := readSymbol(tidy, mode)
	switch {
	case tidyReason != "":
		// What is wrong with s may be hidden behind what is merely odd.
		if mode != symbolLenient && odd == nil {
			return fail(reason)
		}
		return fail(tidyReason)
	case mode != symbolLenient:
		return fail(odd[0] + "; ParseSymbolLenient takes it")
	}
	return sym, odd, nil
}

func readSymbol(s string, mode int) (Symbol, string) {
	p := symbolReader{in: s, comma: true}
	ok := false
	switch cited := isCited(s); {
	case !cited:
		ok = p.document()
	case mode == symbolOnly:
		return Symbol{}, "a citation, without an organ: ParseCitation reads these"
	default:
		p.comma = mode == symbolListed
		ok = p.citation()
	}
	if !ok || p.reason != "" || !p.check() {
		return Symbol{}, p.reason
	}
	return Symbol{
		string(p.buf[:p.n]), p.kind,
		uint8(p.organ), uint8(p.session), uint8(p.sessionEnd), uint8(p.number), uint8(p.letters), uint8(p.lettersEnd), uint8(p.suffix),
	}, ""
}

func (p *symbolReader) fail(reason string) bool {
	p.reason = cmp.Or(p.reason, reason)
	return false
}

// write writes s. An array, and not a slice of one, keeps the reader off the
// heap.
func (p *symbolReader) write(s string) {
	if copied := copy(p.buf[p.n:], s); copied < len(s) {
		p.fail("longer than 200 bytes")
	} else {
		p.n += copied
	}
}

// numberAt returns the number that was written from start on.
func (p *symbolReader) numberAt(start int) int { return leadingNumber(string(p.buf[start:p.n])) }

// take moves n bytes from in to what is written.
func (p *symbolReader) take(n int) {
	p.write(p.in[:n])
	p.in = p.in[n:]
}

// isCited reports whether s begins as a citation does and a symbol does not:
// with a word, a number or a special session.
func isCited(s string) bool {
	return s != "" && isDigit(s[0]) || isSpecial(s) || citationKind(leadingLetters(s)) != 0
}

// citationKind returns what the word before a citation says, 0 for other words.
func citationKind(word string) SymbolKind {
	for i, known := range [...]string{"resolution", "resolutions", "resolutie", "resoluties", "decision", "decisions", "besluit", "besluiten"} {
		if len(word) == len(known) && strings.EqualFold(word, known) {
			return ResolutionSymbol + SymbolKind(i/4)
		}
	}
	return 0
}

func (p *symbolReader) citation() bool {
	word := leadingLetters(p.in)
	kind := citationKind(word)
	if kind != 0 {
		p.in = strings.TrimPrefix(p.in[len(word):], " ")
		if !isCited(p.in) {
			return p.document() && (p.kind == kind || p.fail("not the symbol of a "+kind.String()))
		}
	}
	organ := "A/RES"
	if i := strings.IndexByte(p.in, '('); i >= 0 && leadingNumber(p.in[i+1:]) > 0 {
		organ = "S/RES"
	}
	if kind == DecisionSymbol {
		organ = "A/DEC"
	}
	p.write(organ)
	p.organ, p.in = 1, "/"+p.in
	if !p.resolution(max(kind, ResolutionSymbol)) {
		return false
	}
	if kind == 0 && p.session < p.number {
		n, session := p.numberAt(p.number), string(p.buf[p.session:p.sessionEnd])
		switch {
		case isSpecial(session) && n > 10:
			return p.fail("either a resolution or a decision of a special session")
		case n > 400 || session == "31" && n > 300:
			copy(p.buf[p.organ:], "/DEC")
			p.kind = DecisionSymbol
		}
	}
	return true
}

// document reads any symbol.
func (p *symbolReader) document() bool {
	organ := leadingLetters(p.in)
	if !slices.Contains(symbolOrgans[:], organ) {
		return p.fail("begins with none of the organs A, S, E, T, TD and HS")
	}
	p.take(len(organ))
	p.organ = p.n
	number := 0 // where a number begins that may yet be the session
	for p.component() {
		if number > 0 && !p.setSession(number) {
			return false
		}
		p.take(1)
		number = 0
		start, word := p.n, symbolWordOf(leadingLetters(p.in))
		switch {
		case p.in != "" && isDigit(p.in[0]):
			number = start
			if !p.readNumber() {
				return false
			}
		case isSpecial(p.in) || strings.HasPrefix(p.in, "("):
			if !p.readSession() {
				return false
			}
		case !p.readWord(word):
			return false
		case word.class == kindWord:
			return p.organ == start-1 && p.resolution(word.kind) || p.fail(word.text+" does not follow an organ")
		case word.class == bodyWord && p.organ == start-1:
			p.organ = p.n
		case word.class != bodyWord && isDigit(p.buf[p.n-1]):
			p.kind, p.number = word.kind, start+len(word.text)+1
			return p.suffixes()
		}
	}
	p.kind, p.number = DocumentSymbol, number
	return p.suffixes() && (number > 0 || p.fail("no number of a document"))
}

// component reports whether a stroke follows and something that is no addition.
func (p *symbolReader) component() bool {
	rest, ok := strings.CutPrefix(p.in, "/")
	return ok && symbolWordOf(leadingLetters(rest)).class != suffixWord
}

// resolution reads what follows RES, DEC or PRST.
func (p *symbolReader) resolution(kind SymbolKind) bool {
	p.kind = kind
	if strings.HasPrefix(p.in, " (") {
		// The number is not known. Only this spelling will do: it is not to be
		// mistaken for a symbol as it should be.
		p.number = p.n
	}
	for p.number == 0 {
		if !p.component() {
			return p.fail("no number of a " + kind.String())
		}
		p.take(1)
		switch start := p.n; {
		case isSpecial(p.in):
			if !p.readSession() {
				return false
			}
		case !p.readNumber():
			return false
		case p.component():
			if !p.setSession(start) {
				return false
			}
		default:
			p.number = start
		}
	}
	p.letters, p.lettersEnd = p.n, p.n
	section, ok := "", true
	if p.letters > p.number {
		section, ok = p.readLetters()
	}
	if ok && p.session == 0 {
		if p.in = strings.TrimPrefix(p.in, " "); !strings.HasPrefix(p.in, "(") {
			return p.fail("neither a session nor a year: A/RES/73/195, A/RES/377 A (V), S/RES/1440 (2002)")
		}
		p.write(" ")
		ok = p.readSession()
	}
	if section != "" {
		p.in = " (Section " + section + ")" + p.in
	}
	return ok && p.suffixes()
}
