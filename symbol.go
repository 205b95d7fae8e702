package plenary

import (
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/symbol"
	"golang.org/x/text/language"
)

// Symbol is the symbol of a United Nations document: A/RES/73/195 is a
// resolution, A/73/L.66/Rev.1 a draft, S/PV.8900 (Resumption 1) a meeting
// record. A Symbol says how a document is filed, not that it exists. Symbols
// can be compared with ==. The zero Symbol means that there is no symbol.
//
// The text form is the canonical spelling, which follows the research guides
// of the Dag Hammarskjöld Library and the United Nations Editorial Manual:
//
//   - one space before letters and brackets, and no other spaces;
//   - letters before the session: A/RES/377 A (V);
//   - consecutive letters as a range: A/RES/61/128 A-B;
//   - the section of a resolution in brackets: A/RES/33/116 B (Section IX).
//
// Texts cite decisions of the General Assembly by number only. The Symbol of
// such a decision is that of the library's catalogue, A/DEC/78/542.
//
// The package knows the symbols of the General Assembly, the Human Rights
// Council, the Security Council, the Economic and Social Council and its
// commissions, the Trusteeship Council, the conferences on trade and on
// habitat, and their subsidiary bodies.
type Symbol struct {
	// The fields of a symbol.Symbol. They are copied because go-cmp, when it
	// compares the unexported fields of a Symbol, does not look into that
	// type.
	text string
	kind SymbolKind
	// Offsets of the parts in text.
	organ, session, sessionEnd, number, letters, lettersEnd, suffix uint8
}

// SymbolKind is the kind of document that a symbol names. The zero SymbolKind is
// that of the zero Symbol.
//
// The text forms are resolution, decision, presidential, draft, meeting and
// document.
type SymbolKind uint8

// The kinds of symbols, in the order in which symbols sort.
const (
	// ResolutionSymbol is a resolution: A/RES/73/195.
	ResolutionSymbol SymbolKind = 1 + iota // resolution
	// DecisionSymbol is a decision: A/DEC/78/542.
	DecisionSymbol // decision
	// PresidentialSymbol is a statement by the president of a body:
	// S/PRST/2015/3.
	PresidentialSymbol // presidential
	// DraftSymbol is a document for limited distribution, which drafts are:
	// A/C.3/73/L.59. Drafts of the Security Council are filed among its other
	// documents: S/2015/562 is a DocumentSymbol.
	DraftSymbol // draft
	// MeetingSymbol is a verbatim record (PV) or summary record (SR).
	MeetingSymbol // meeting
	// DocumentSymbol is any other document: A/73/583 is a report.
	DocumentSymbol // document
)

// symbolTexts has the text forms of the kinds.
var symbolTexts = (*codes.Enum[SymbolKind])(&symbol.Kinds)

// ParseSymbol parses s as a symbol of at most 200 bytes. It accepts the
// canonical spelling and these variants:
//
//   - the spelling of the library's catalogue, without spaces:
//     A/RES/3379(XXX), A/RES/34/65B;
//   - letters joined by "to", "and" or a comma;
//   - a section without brackets: A/RES/35/217XIII.
//
// ParseSymbol returns a [*ParseError] for anything else. For misspelt symbols
// see [ParseSymbolLenient], for "resolution 73/195" see [ParseCitation], and
// for lists see [ParseSymbols].
func ParseSymbol(s string) (Symbol, error) {
	sym, _, err := readSymbol(s, symbol.Strict)
	return sym, err
}

// ParseSymbolLenient parses s as a symbol or a citation with the misspellings
// that occur in records:
//
//   - stray spaces: A/34/PV. 69;
//   - small letters;
//   - a missing full stop or stroke: S/PV9261, A/HRC/DEC22/117;
//   - the square brackets of the catalogue: A/RES/31/6[A];
//   - a missing number: E/CN.4/RES(II);
//   - the form of a file name, or spaces instead of strokes: A_RES_73_195, A
//     RES 73 195;
//   - the address of the document: docs.un.org/en/A/RES/73/195, and what
//     [Symbol.URL] returns;
//   - a hyphen instead of the stroke between session and number: A/RES/73-195,
//     res 73-195;
//   - GA, UNGA, SC or UNSC instead of the letter of the organ: GA/RES/73/195;
//   - a citation with "res.", or with a name of the General Assembly, the
//     Security Council, the Economic and Social Council or the Human Rights
//     Council: one that [ParseBody] reads, or GA, SC, AVVN or VR: "res 73/195",
//     "UNGA 73/195", "VN-resolutie 73/195", "resolution 1325 (2000) of the
//     Security Council".
//
// The slice odd describes in English each thing in s that [ParseSymbol] does
// not accept. It is empty if and only if ParseSymbol accepts s.
//
// ParseSymbolLenient returns a [*ParseError] if s could mean several documents
// or no document. If a letter may be a figure, the error names the documents:
// A/RES/73/l95 could be A/RES/73/195 or A/73/L.95.
func ParseSymbolLenient(s string) (sym Symbol, odd []string, err error) {
	return readSymbol(s, symbol.Lenient)
}

// ParseCitation parses s as texts cite a resolution or decision, in English or
// Dutch: "resolution 73/195", "resolution 377 A (V)", "resolution 1441
// (2002)", "decision 78/542". It also accepts a symbol, and a citation without
// the word "resolution" or "decision".
//
// A citation with a year in brackets is taken to be of the Security Council,
// any other of the General Assembly. The caller must know that the text is of
// one of these two organs.
//
// If s does not say "resolution" or "decision", numbers from 401 (from 301 in
// the thirty-first session) are decisions and lower numbers are resolutions.
//
// ParseCitation returns a [*ParseError] for anything else. In a special session
// it also rejects a number above 10 without one of these words, because
// resolutions and decisions can both have such numbers.
func ParseCitation(s string) (Symbol, error) {
	sym, _, err := readSymbol(s, symbol.Cited)
	return sym, err
}

// String returns the text form of s, "" for the zero Symbol.
func (s Symbol) String() string { return s.text }

// URL returns the address of the document on undocs.org, where symbols have no
// spaces: https://undocs.org/A/RES/73/195. It returns "" for the zero Symbol
// and for a decision, which is not a separate document.
func (s Symbol) URL() string {
	if s.IsZero() || s.kind == DecisionSymbol {
		return ""
	}
	return "https://undocs.org/" + strings.ReplaceAll(s.text, " ", "")
}

// IsZero reports whether s is the zero Symbol.
func (s Symbol) IsZero() bool { return s.text == "" }

// Kind returns the kind of s, or 0 if s is the zero Symbol.
func (s Symbol) Kind() SymbolKind { return s.kind }

// Organ returns the organ under which the document is filed: "A" for the
// General Assembly, "A/C.3" for its Third Committee, "S", "E", "A/HRC".
func (s Symbol) Organ() string { return s.parts().Organ() }

// Session returns the session: "73", "S-8" for a special session, "ES-11" for
// an emergency special session, and "XXX" or "S-VII" up to the thirtieth
// session. It returns "" if the symbol has no session or has a year instead.
func (s Symbol) Session() string {
	_, session := s.parts().YearAndSession()
	return session
}

// rest returns what distinguishes s from other parts of the same resolution:
// the letters and the parts in brackets.
func (s Symbol) rest() string { return s.text[s.letters:s.lettersEnd] + s.text[s.suffix:] }

// Citation returns s as a sentence in the language tag cites it: "resolution
// 73/195", "resolution 1441 (2002)", "decision 78/542", or in Dutch "resolutie
// 73/195", "besluit 78/542". It does not name the organ. For other kinds of
// documents it returns the symbol. A language other than Dutch means English.
func (s Symbol) Citation(tag language.Tag) string {
	switch cited := s.parts().Cited(); s.kind {
	case ResolutionSymbol:
		return phrase.CitedResolution.Say(languageOf(tag), "number", cited)
	case DecisionSymbol:
		return phrase.CitedDecision.Say(languageOf(tag), "number", cited)
	default:
		return cited
	}
}

// Compare returns -1 if s sorts before t, +1 if s sorts after t, and 0 if they
// are equal. Symbols sort by organ, kind, year, session, number, letters and
// additions. Numbers, Roman numerals included, sort by value: A/73/L.9 is
// before A/73/L.10, and A/RES/3379 (XXX) before A/RES/31/1. Regular sessions
// are before emergency and special sessions. The zero Symbol is before every
// other.
func (s Symbol) Compare(t Symbol) int { return s.parts().Compare(t.parts()) }

// AppendText appends the text form of s to b. It never returns an error.
func (s Symbol) AppendText(b []byte) ([]byte, error) { return append(b, s.text...), nil }

// MarshalText returns the text form of s. It never returns an error.
func (s Symbol) MarshalText() ([]byte, error) { return []byte(s.text), nil }

// UnmarshalText parses text as [ParseSymbol] does. An empty text gives the
// zero Symbol.
func (s *Symbol) UnmarshalText(text []byte) (err error) { return readText(s, text, ParseSymbol) }

// ParseSymbols parses s as a list of symbols or citations and returns them in
// the order of the list. It accepts lists such as "78/542 A, B, C and D",
// "3419 A to D (XXX)", "A/63/1 and Corr.1", "A/73/584 and Add.1-3" and
// "A/C.3/73/L.9 and L.10".
//
// Each item is parsed as by [ParseCitation]. An item that is only an addition
// continues the last complete symbol. ParseSymbols returns a [*ParseError] if
// an item cannot be parsed, and if s has more than 2,000 bytes or gives more
// than 1,000 symbols.
func ParseSymbols(s string) ([]Symbol, error) {
	var list []Symbol
	if reason := symbol.Expand(s, func(sym symbol.Symbol) { list = append(list, symbolOf(&sym)) }); reason != "" {
		return nil, symbolError(s, reason)
	}
	return list, nil
}

func readSymbol(s string, mode symbol.Mode) (Symbol, []string, error) {
	var sym symbol.Symbol
	odd, reason := sym.Parse(s, mode)
	if reason != "" {
		return Symbol{}, nil, symbolError(s, reason)
	}
	return symbolOf(&sym), odd, nil
}

func symbolError(input, reason string) error {
	return &ParseError{What: "symbol", Input: input, Reason: reason}
}

// symbolOf converts a symbol.Symbol, and parts converts it back.
func symbolOf(s *symbol.Symbol) Symbol {
	return Symbol{s.Text, SymbolKind(s.Kind), s.OrganEnd, s.SessionStart, s.SessionEnd, s.NumberStart, s.LettersStart, s.LettersEnd, s.SuffixStart}
}

func (s *Symbol) parts() *symbol.Symbol {
	return &symbol.Symbol{
		Text: s.text, Kind: symbol.Kind(s.kind), OrganEnd: s.organ, SessionStart: s.session, SessionEnd: s.sessionEnd,
		NumberStart: s.number, LettersStart: s.letters, LettersEnd: s.lettersEnd, SuffixStart: s.suffix,
	}
}
