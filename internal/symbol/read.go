package symbol

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
)

// Mode is the way of parsing.
type Mode uint8

// The modes.
const (
	// Strict accepts the canonical spelling and close variants.
	Strict Mode = iota
	// Lenient also accepts citations, and any spelling that can be corrected.
	Lenient
	// Cited also accepts citations.
	Cited
	// listed also accepts citations, with commas.
	listed
)

// Parse parses in into s. In Lenient mode it returns the oddities of in. If in
// is not a symbol, or letters in it may be figures, it returns the reason, and s
// is unchanged.
func (s *Symbol) Parse(in string, mode Mode) (odd []string, reason string) {
	was := *s
	odd, reason = s.parse(in, mode)
	if reason == "" && odd == nil {
		return nil, ""
	}
	figures, small := withFigures(in)
	small = small && (in != strings.ToLower(in) || slices.Contains(odd, oddDraft)) // a/73/l95 is in small letters throughout
	var meant Symbol
	if figures == in || reason == "" && !small {
		return odd, reason
	}
	if _, wrong := meant.parse(figures, Lenient); wrong != "" {
		return odd, reason
	}
	meanings := meant.Text
	if reason == "" {
		meanings += " or " + s.Text
	}
	*s = was
	return nil, "a letter where a figure may be: did you mean " + meanings + "?"
}

func (s *Symbol) parse(in string, mode Mode) (odd []string, reason string) {
	if len(in) > maxLength && (mode != Lenient || len(fromAddress(in)) > maxLength) {
		return nil, "longer than 200 bytes"
	}
	if mode != Lenient || !isCited(in) {
		if reason = s.read(in, mode); reason == "" {
			return nil, ""
		}
	}
	if mode == Lenient {
		cited, organ := fromWords(in)
		tidy, odd := setRight(cited)
		read := *s
		if reason = read.read(tidy, mode); reason != "" {
			return nil, reason
		}
		if organ != "" {
			if read.Text[:1] != organ {
				return nil, read.Text + " is not of the organ that is named"
			}
			odd = append(slices.DeleteFunc(odd, func(what string) bool { return what == oddCitation }), oddNamed)
		}
		*s = read
		return odd, ""
	}
	tidy, odd := setRight(in)
	var right Symbol
	if tidyReason := right.read(tidy, mode); tidyReason == "" {
		reason = odd[0] + "; ParseSymbolLenient accepts it"
	} else if odd != nil {
		// Errors in in may be hidden by oddities.
		reason = tidyReason
	}
	return nil, reason
}

func (s *Symbol) read(in string, mode Mode) (reason string) {
	p := reader{in: in, comma: true}
	ok := false
	switch cited := isCited(in); {
	case !cited:
		ok = p.document()
	case mode == Strict:
		return "a citation, without an organ: ParseCitation reads these"
	default:
		p.comma = mode == listed
		ok = p.citation()
	}
	if !ok || p.reason != "" || !p.check() {
		return p.reason
	}
	// Field by field: a composite literal would be copied once more.
	s.Text, s.Kind = string(p.buf[:p.n]), p.kind
	s.OrganEnd, s.SessionStart, s.SessionEnd = uint8(p.organ), uint8(p.session), uint8(p.sessionEnd)
	s.NumberStart, s.LettersStart, s.LettersEnd, s.SuffixStart = uint8(p.number), uint8(p.letters), uint8(p.lettersEnd), uint8(p.suffix)
	return ""
}

// reader reads a symbol from in and writes its canonical spelling to buf. Its
// offsets are those of Symbol, and 0 until they are known.
type reader struct {
	in     string
	buf    [maxLength]byte
	n      int // number of bytes written to buf
	kind   Kind
	comma  bool   // letters may be separated by commas
	reason string // why in is not a symbol

	organ, session, sessionEnd, number, letters, lettersEnd, suffix int
}

func (p *reader) fail(reason string) bool {
	p.reason = cmp.Or(p.reason, reason)
	return false
}

// write writes s. The use of an array instead of a slice keeps the reader off
// the heap.
func (p *reader) write(s string) {
	if copied := copy(p.buf[p.n:], s); copied < len(s) {
		p.fail("longer than 200 bytes")
	} else {
		p.n += copied
	}
}

// take moves n bytes from in to buf.
func (p *reader) take(n int) {
	p.write(p.in[:n])
	p.in = p.in[n:]
}

// numberAt returns the number written at start.
func (p *reader) numberAt(start int) int { return numeral.Leading(string(p.buf[start:p.n])) }

func (p *reader) citation() bool {
	word := leadingLetters(p.in)
	kind := citationKind(word)
	if kind != 0 {
		p.in = strings.TrimPrefix(p.in[len(word):], " ")
		if !isCited(p.in) {
			return p.document() && (p.kind == kind || p.fail("not the symbol of a "+kind.String()))
		}
	}
	organ := "A/RES"
	if i := strings.IndexByte(p.in, '('); i >= 0 && numeral.Leading(p.in[i+1:]) > 0 {
		organ = "S/RES"
	}
	if kind == Decision {
		organ = "A/DEC"
	}
	p.write(organ)
	p.organ, p.in = 1, "/"+p.in
	if !p.resolution(max(kind, Resolution)) {
		return false
	}
	if kind == 0 && p.session < p.number {
		n, session := p.numberAt(p.number), string(p.buf[p.session:p.sessionEnd])
		switch {
		case isSpecial(session) && n > 10:
			return p.fail("either a resolution or a decision of a special session")
		case n > 400 || session == "31" && n > 300:
			copy(p.buf[p.organ:], "/DEC")
			p.kind = Decision
		}
	}
	return true
}

// document reads any symbol.
func (p *reader) document() bool {
	organ := leadingLetters(p.in)
	if p.in == "" {
		return p.fail("empty text")
	}
	if !slices.Contains(organs[:], organ) {
		return p.fail("begins with none of the organs A, S, E, T, TD and HS: " + strconv.Quote(cmp.Or(organ, p.in)))
	}
	p.take(len(organ))
	p.organ = p.n
	number := 0 // start of a number that may turn out to be the session
	for p.component() {
		if number > 0 && !p.setSession(number) {
			return false
		}
		p.take(1)
		number = 0
		start, word := p.n, wordOf(leadingLetters(p.in))
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
	p.kind, p.number = Document, number
	return p.suffixes() && (number > 0 || p.fail("no number of a document"))
}

// component reports whether a stroke follows and what comes after it is not an
// addition.
func (p *reader) component() bool {
	rest, ok := strings.CutPrefix(p.in, "/")
	return ok && wordOf(leadingLetters(rest)).class != suffixWord
}

// resolution reads what follows RES, DEC or PRST.
func (p *reader) resolution(kind Kind) bool {
	p.kind = kind
	if strings.HasPrefix(p.in, " (") {
		// The number is unknown. Only this spelling is accepted, which avoids
		// confusion with an ordinary symbol.
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
			return p.fail(strconv.Itoa(p.numberAt(p.number)) + " has neither a session nor a year, as in A/RES/73/195, A/RES/377 A (V) or S/RES/1440 (2002)")
		}
		p.write(" ")
		ok = p.readSession()
	}
	if section != "" {
		p.in = " (Section " + section + ")" + p.in
	}
	return ok && p.suffixes()
}

// readLetters reads the letters of parts, if any. It returns a section, which
// has another position in the symbol.
func (p *reader) readLetters() (section string, ok bool) {
	rest := strings.TrimPrefix(p.in, " ")
	if run := partLetters(rest); run == "" {
		return "", true
	} else if isSection(run) {
		p.in = rest[len(run):]
		return run, true
	} else if len(run) > 1 && run != "AA" && rest == p.in {
		return "", p.fail(run + " without a space may be two letters")
	}
	var set uint64
	for from, more := 0, true; more; {
		run := partLetters(rest)
		n := letterOf(run)
		if n <= from || set&(1<<n) != 0 {
			return "", p.fail(strconv.Quote(run) + " is not a letter that can follow")
		}
		for set |= 1 << n; 0 < from && from < n; from++ {
			set |= 1 << from
		}
		from, more = 0, false
		rest = rest[len(run):]
		for _, sep := range [...]string{"-", "–", " to ", ", and ", " and ", ", ", ","} {
			after, ok := strings.CutPrefix(rest, sep)
			next := partLetters(after)
			if !ok || next == "" || sep[0] == ',' && !p.comma {
				continue
			}
			if isSection(next) {
				section, rest = next, after[len(next):]
				break
			}
			if sep == "-" || sep == "–" || sep == " to " {
				from = n
			}
			more, rest = true, after
			break
		}
	}
	p.in = rest
	for sep := " "; set != 0; sep = ", " {
		first := bits.TrailingZeros64(set)
		last := first + bits.TrailingZeros64(^(set >> first)) - 1
		p.write(sep)
		p.writeLetter(first)
		if last > first {
			p.write("-")
			p.writeLetter(last)
		}
		set = set >> (last + 1) << (last + 1)
	}
	p.letters, p.lettersEnd = p.letters+1, p.n
	return section, true
}

func (p *reader) writeLetter(n int) {
	var buf [2]byte
	p.write(string(appendLetter(buf[:0], n)))
}

// suffixes reads the additions after the number, letters and session.
func (p *reader) suffixes() bool {
	p.suffix = p.n
	for p.in != "" {
		ok := true
		switch after := strings.TrimPrefix(strings.TrimPrefix(p.in, " "), "("); {
		case p.in[0] == '*':
			p.take(1)
		case strings.HasSuffix(p.in[:len(p.in)-len(after)], "("):
			p.in = after
			p.write(" (")
			ok = p.readPart()
		case p.in[0] == '/':
			p.take(1)
			ok = p.readWord(wordOf(leadingLetters(p.in)))
		case separator(p.in) > 0 || p.in[0] == '-':
			return p.fail("more than one symbol: ParseSymbols reads lists")
		default:
			return p.fail("the symbol is followed by " + strconv.Quote(p.in))
		}
		if !ok {
			return false
		}
	}
	return true
}

// readPart reads a part in brackets, after the opening bracket.
func (p *reader) readPart() bool {
	inside, rest, ok := strings.Cut(p.in, ")")
	for _, name := range partNames[:] {
		number, found := strings.CutPrefix(inside, name)
		if number = strings.TrimPrefix(number, " "); !ok || !found || !isPartNumber(name, number) {
			continue
		}
		p.in = rest
		p.write(name)
		if number != "" {
			p.write(" ")
			p.write(number)
		}
		p.write(")")
		return true
	}
	return p.fail("not a part in brackets such as (Part II): " + strconv.Quote(p.in))
}

// isPartNumber reports whether number can follow the name of a part: II,
// VI-XII, 33A, T.
func isPartNumber(name, number string) bool {
	if number == "" {
		return name == "Annex" || name == "Resumption"
	}
	for piece := range strings.SplitSeq(number, "-") {
		end := strings.TrimLeft(piece, digits)
		if piece == "" || piece[0] == '0' || numeral.Roman(piece) == 0 && letterOf(end) == 0 && end != "" {
			return false
		}
	}
	return true
}

// readWord reads a word, and its number if it has one.
func (p *reader) readWord(word knownWord) bool {
	if word.class == 0 {
		return p.fail("not a component of a symbol: " + strconv.Quote(p.in))
	}
	p.take(len(word.text))
	if word.forms&numbered != 0 && strings.HasPrefix(p.in, ".") {
		p.take(1)
		return p.readNumber()
	}
	return word.forms&bare != 0 || p.fail("no number after "+word.text)
}

func (p *reader) readNumber() bool {
	n := len(p.in) - len(strings.TrimLeft(p.in, digits))
	if n == 0 || n > 7 || p.in[0] == '0' {
		return p.fail("not the number of a document: " + strconv.Quote(p.in))
	}
	p.take(n)
	return true
}

// setSession makes a number that was read the session or the year.
func (p *reader) setSession(start int) bool {
	n := p.numberAt(start)
	if n > lastSession && n < firstYear || n > lastYear {
		return p.fail(strconv.Itoa(n) + " is neither a session nor a year")
	}
	return p.placeSession(start)
}

func (p *reader) placeSession(start int) bool {
	switch {
	case p.session == 0:
		p.session = start
	case p.sessionEnd+1 != start || p.sessionEnd-p.session != 4 || isDigit(p.buf[start]):
		// Only a year and a special session may occur together.
		return p.fail("two sessions")
	}
	p.sessionEnd = p.n
	return true
}

// readSession reads a special session, a session in brackets, or both.
func (p *reader) readSession() bool {
	bracket := p.in[0] == '('
	if bracket {
		p.take(1)
	}
	start := p.n
	special := isSpecial(p.in)
	if special {
		p.take(strings.IndexByte(p.in, '-') + 1)
	}
	w := leadingLetters(p.in)
	switch n := numeral.Roman(w); {
	case n > 0 && !bracket && p.buf[0] == 'A':
		// In symbols of the Assembly, Roman numerals occur only in brackets.
		p.write(strconv.Itoa(n))
		p.in = p.in[len(w):]
	case n > 0:
		p.take(len(w))
	case w != "" || bracket && special || !p.readNumber():
		return p.fail("no session: " + strconv.Quote(p.in))
	case bracket && (p.numberAt(start) < firstYear || p.numberAt(start) > lastYear):
		return p.fail("no year in the brackets")
	}
	if !p.placeSession(start) {
		return false
	}
	if bracket {
		if !strings.HasPrefix(p.in, ")") {
			return p.fail("the bracket is not closed after the session")
		}
		p.take(1)
	}
	return true
}

// check reports whether what was read can be a symbol of its organ.
func (p *reader) check() bool {
	organ, session := string(p.buf[:p.organ]), string(p.buf[p.session:p.sessionEnd])
	n, special := numeral.Leading(session), isSpecial(session)
	year, regular := n >= firstYear, n
	if n == 0 {
		regular = numeral.Roman(session)
	}
	bracket := p.session > p.number
	adopted := p.kind <= Presidential
	number := p.numberAt(p.number)
	switch {
	case number == 0 && (organ[0] != 'E' || p.kind != Resolution):
		return p.fail("no number of a " + p.kind.String())
	case organ == "S":
		if p.kind == Decision || session != "" && !year || adopted && bracket != (p.kind == Resolution) {
			return p.fail("not in the form of the Security Council: S/RES/1440 (2002), S/PRST/2015/3, S/2015/562")
		}
	case bracket && adopted && year:
		return p.fail("a year in brackets, which only the Security Council's resolutions have")
	case organ == "A" && adopted:
		switch {
		case year:
			return p.fail("a year, where the General Assembly's have a session")
		case bracket && (p.kind != Resolution || number > lastNumbered || regular > lastNumberedSession):
			return p.fail("not in the form of the General Assembly up to its thirtieth session: A/RES/377 A (V)")
		case !bracket && !special && regular <= lastNumberedSession:
			return p.fail("up to the thirtieth session, the session is in brackets: A/RES/377 A (V)")
		}
	case strings.HasPrefix(organ, "A/HRC") && (year || adopted && bracket):
		return p.fail("not in the form of the Human Rights Council: A/HRC/RES/56/1")
	case organ[0] == 'E' && adopted && !bracket && !special && !year:
		return p.fail("not in the form of the Economic and Social Council: E/RES/1982/1, E/RES/1503 (XLVIII)")
	case year && (organ == "A" || strings.HasPrefix(organ, "A/C.")):
		return p.fail("a year, where the General Assembly's have a session")
	}
	return true
}

// separator returns the length of the separator of items at the start of s,
// with the blanks after it, or 0.
func separator(s string) int {
	rest, ok := strings.CutPrefix(s, " and ")
	if s != "" && strings.IndexByte(",;|&", s[0]) >= 0 {
		rest, ok = strings.TrimPrefix(strings.TrimLeft(s[1:], " "), "and "), true
	}
	if !ok {
		return 0
	}
	return len(s) - len(strings.TrimLeft(rest, " "))
}

// wordOf returns a word of symbols, or the zero word.
func wordOf(s string) knownWord {
	for _, w := range words[:] {
		if w.text == s {
			return w
		}
	}
	return knownWord{}
}

// citationKind returns the kind that word means before a citation, or 0.
func citationKind(word string) Kind {
	for i, known := range [...]string{"resolution", "resolutions", "resolutie", "resoluties", "decision", "decisions", "besluit", "besluiten"} {
		if len(word) == len(known) && strings.EqualFold(word, known) {
			return Resolution + Kind(i/4)
		}
	}
	return 0
}

// isCited reports whether s begins like a citation and unlike a symbol: with a
// word, a number or a special session.
func isCited(s string) bool {
	return s != "" && isDigit(s[0]) || isSpecial(s) || citationKind(leadingLetters(s)) != 0
}

// isSpecial reports whether s begins with a special session.
func isSpecial(s string) bool { return strings.HasPrefix(s, "S-") || strings.HasPrefix(s, "ES-") }

// isSection reports whether s, of a part, is a numeral rather than a letter.
func isSection(s string) bool { return len(s) > 1 && numeral.Roman(s) > 0 }

// partName returns the name of a part at the start of s, in any case, or "".
func partName(s string) string {
	for _, name := range append(partNames[:], "Pt", "Sect") {
		name := strings.TrimSuffix(name, ".")
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return name
		}
	}
	return ""
}

// partLetters returns the letter or the numeral of a part at the start of s,
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

// letterOf returns the position of a letter in the alphabet, 27 for AA, or 0.
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

// leadingLetters returns the ASCII letters at the start of s.
func leadingLetters(s string) string {
	i := 0
	for i < len(s) && ('a' <= s[i]|0x20 && s[i]|0x20 <= 'z') {
		i++
	}
	return s[:i]
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
