// Package scan cuts a text about votes into words, numbers, marks and the ends
// of lines. It takes a string and returns tokens with their byte offsets. It
// does not know what words mean.
package scan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// A Kind is the kind of a token.
type Kind uint8

// The kinds of tokens.
const (
	_       Kind = iota
	Word         // letters, and figures among them
	Number       // a cardinal in figures or in words
	Ordinal      // 12th, 58e
	Mark         // N is the mark: one of ( ) [ ] , : ; . ! ? - " and *, others as they are
	Line         // the ends of lines; N is how many
	Symbol       // of a document or a resolution: A/78/L.1, 61/12
	Debris       // what a page or a file format left in the text: 06-12345, <i>
)

// A Token is a part of the text.
type Token struct {
	Start, End int32
	N          int32 // of a number, an ordinal, a mark or ends of lines
	Kind       Kind
	Hyphen     bool // a hyphen joins it to the token before: the two of forty-two, the second number of 15-4
	Glued      bool // it follows the token before without a space
	Upper      bool // it begins with a capital letter
	InWords    bool // a number in words
	Broken     bool // the end of a line broke it at a hyphen
}

// Is reports whether a token is a mark.
func (t *Token) Is(mark rune) bool { return t.Kind == Mark && t.N == mark }

// Of returns the part of text that is the token.
func (t *Token) Of(text string) string { return text[t.Start:t.End] }

// A Text is a text with its tokens.
type Text struct {
	Source string
	Tokens []Token
	folded string  // the words, see [Fold]
	bytes  []byte  // from which these were made
	at     []int32 // where each begins
}

// Read cuts a text into tokens.
func Read(source string) *Text {
	t := new(Text)
	t.Read(source)
	return t
}

// Read cuts source into tokens and stores them in t, whose memory it uses again.
func (t *Text) Read(source string) {
	n := len(source)/4 + 9
	s := scanner{text: source, tokens: slices.Grow(t.Tokens[:0], n), words: append(slices.Grow(t.at[:0], n), 0), folded: slices.Grow(t.bytes[:0], len(source))}
	for s.at < len(source) {
		s.next()
	}
	*t = Text{Source: source, Tokens: s.tokens, folded: string(s.folded), bytes: s.folded, at: s.words}
}

// Word returns the word at token i in the form that [Fold] gives it, or "" if there is no
// word at i.
func (t *Text) Word(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.folded[t.at[i]:t.at[i+1]]
}

// Stops reports whether the full stop at token i ends a sentence. The argument short says
// that the word before it is known as an abbreviation.
func (t *Text) Stops(i int, short bool) bool {
	if i+1 >= len(t.Tokens) {
		return true
	}
	next, last := &t.Tokens[i+1], &t.Tokens[max(i-1, 0)]
	if next.Glued && next.Kind != Line && !next.Is('"') && !next.Is(')') && !next.Is('*') {
		const long = 4 // "voted against it.Chad": the end of a paragraph is lost
		return last.Kind == Word && next.Kind == Word && !last.Upper && next.Upper && !short && last.End-last.Start > 1 && next.End-next.Start >= long
	}
	if w := last.Of(t.Source); last.Kind == Word && (short || len(w) == 1 && last.Upper || len(w) > 2 && w[1] == '.') {
		return false
	}
	for i++; i < len(t.Tokens); i++ {
		if c := &t.Tokens[i]; c.Kind == Word {
			return c.Upper || t.Tokens[i-1].Kind == Mark && i > 1 && !t.Tokens[i-1].Is('.')
		} else if c.Kind != Line || c.N > 1 {
			return true
		}
	}
	return true
}

type scanner struct {
	text   string
	tokens []Token
	folded []byte  // the words of the text
	words  []int32 // 0, and where that of each token ends
	at     int
	plain  int  // where what follows a word with a stroke and has no figure ends
	hyphen bool // a hyphen was read that may join
}

func (s *scanner) add(t Token) {
	s.words = append(s.words, int32(len(s.folded)))
	if k := len(s.tokens); k > 0 {
		t.Glued = s.tokens[k-1].End == t.Start
	}
	t.Hyphen, s.hyphen = s.hyphen, false
	s.tokens = append(s.tokens, t)
	s.at = int(t.End)
}

// next reads one token, or white space.
func (s *scanner) next() {
	c := s.text[s.at]
	switch {
	case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v':
		s.at++
		s.hyphen = false
	case c == '\n':
		s.lines()
	case '0' <= c && c <= '9':
		s.figures()
	case wordRune(s.text[s.at:]) > 0:
		s.word()
	case (c == '<' || c == '&') && s.debris():
	case (c == '[' || c == ']' || c == '\'') && s.wiki(c):
	case (c == '[' || c == ']') && s.link(c):
	default:
		s.mark()
	}
}

func (s *scanner) lines() {
	end, n := s.at, int32(0)
	for ; end < len(s.text) && strings.IndexByte(" \t\r\n\f\v", s.text[end]) >= 0; end++ {
		if s.text[end] == '\n' {
			n++
		}
	}
	s.hyphen = false
	s.add(Token{Start: int32(s.at), End: int32(end), Kind: Line, N: n})
}

// debris reads a tag or a space of HTML.
func (s *scanner) debris() bool {
	const space = "&nbsp;"
	rest := s.text[s.at:min(len(s.text), s.at+200)]
	end := strings.IndexByte(rest, '>') + 1
	if strings.HasPrefix(rest, space) {
		end = len(space)
	} else if rest[0] != '<' || end < 3 || rest[1] != '/' && wordRune(rest[1:]) == 0 {
		return false
	} else if _, attributes, ok := strings.Cut(rest[:end], " "); ok && !strings.ContainsAny(attributes, "=/") {
		return false
	}
	s.add(Token{Start: int32(s.at), End: int32(s.at + end), Kind: Debris})
	return true
}

// wiki passes what stands around the words of a link, or of bold ones, in the text of a
// wiki: [[article|words]], ”'words”'.
func (s *scanner) wiki(c byte) bool {
	rest, n := s.text[s.at:], 2
	if len(rest) < n || rest[1] != c {
		return false
	}
	if c == '[' {
		const long = 500
		inside, _, _ := strings.Cut(rest[n:min(len(rest), long)], "\n")
		inside, _, closed := strings.Cut(inside, "]]")
		if !closed || strings.IndexByte(inside, '[') >= 0 {
			return false
		}
		n += strings.LastIndexByte(inside, '|') + 1
	} else if c == '\'' && len(rest) > n && rest[n] == c {
		n++
	}
	s.at += n
	return true
}

// link reads what stands around the words of a link in Markdown: [words](address).
func (s *scanner) link(c byte) bool {
	const words, address = 200, 500
	rest, end := s.text[s.at:min(len(s.text), s.at+words+address)], 1
	if c == '[' {
		n := strings.IndexAny(rest[1:], "[]\n") + 1
		if n == 0 || n > words || !strings.HasPrefix(rest[n:], "](") {
			return false
		}
		rest = rest[n:]
	}
	n := strings.IndexAny(rest, ")\n")
	if n < 0 || rest[n] != ')' || !strings.HasPrefix(rest, "](") || !strings.ContainsAny(rest[:n], "/#") {
		return false
	}
	if _, title, ok := strings.Cut(rest[:n], " "); ok && title[:min(1, len(title))] != `"` {
		return false
	}
	if c == ']' {
		end = n + 1
	}
	s.add(Token{Start: int32(s.at), End: int32(s.at + end), Kind: Debris})
	return true
}

// mark reads a mark. Dashes become a hyphen and marks of quotation a double one.
func (s *scanner) mark() {
	r, size := utf8.DecodeRuneInString(s.text[s.at:])
	if n := len(s.tokens); (r == '\'' || r == '’') && s.genitive(s.at+size) && n > 0 && int(s.tokens[n-1].End) == s.at {
		s.folded = append(s.folded, "'s"...)
		s.add(Token{Start: int32(s.at), End: int32(s.at + size + 1), Kind: Word})
		return
	}
	switch r {
	case '-', '‐', '‑':
		if n := len(s.tokens); n > 0 && int(s.tokens[n-1].End) == s.at && s.at+size < len(s.text) && wordRune(s.text[s.at+size:]) > 0 {
			s.hyphen, s.at = true, s.at+size
			return
		}
		r = '-'
	case '–', '—', '−':
		r = '-'
	case '“', '”', '„', '«', '»', '‘', '’', '\'', '‚':
		r = '"'
	case '\u00a0', '\u202f', '\u2009', '\u00ad', '\ufeff':
		s.at += size
		return
	}
	if r == utf8.RuneError { // bytes that are not UTF-8 are one mark
		for rest := s.text[s.at:]; size < len(rest); size++ {
			if r, n := utf8.DecodeRuneInString(rest[size:]); r != utf8.RuneError || n > 1 {
				break
			}
		}
	}
	s.hyphen = false
	s.add(Token{Start: int32(s.at), End: int32(s.at + size), Kind: Mark, N: r})
}

// word reads a word, or a number that is written as one. An apostrophe within it
// belongs to it, but for that of a genitive, which makes a word of its own.
func (s *scanner) word() {
	start, end, slash := s.at, s.at, false
	for end < len(s.text) {
		if n := wordRune(s.text[end:]); n > 0 {
			end += n
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[end:])
		after := end + size
		if after >= len(s.text) || wordRune(s.text[after:]) == 0 {
			break
		}
		switch {
		case r == '/' && (slash || end-start <= 3 && s.text[start] < 'a' && end >= s.plain):
			slash = true
		case slash && (r == '.' || r == '-'):
		case (r == '\'' || r == '’') && !s.genitive(after):
		case r == '.' && end-start == 1: // U.S.A
		case r == '.' && end-start >= 3 && s.text[end-2] == '.':
		default:
			goto done
		}
		end = after
	}
done:
	if slash && strings.ContainsAny(s.text[start:end], "0123456789") {
		s.add(Token{Start: int32(start), End: int32(end), Kind: Symbol, Upper: true})
		return
	}
	if slash {
		s.plain, end = end, start+strings.IndexByte(s.text[start:end], '/')
	}
	end = unglued(s.text, start, end)
	first, _ := utf8.DecodeRuneInString(s.text[start:])
	t := Token{Start: int32(start), End: int32(end), Kind: Word, Upper: unicode.IsUpper(first)}
	if rest := s.broken(end); rest > 0 {
		t.Broken = true
		for rest < len(s.text) && wordRune(s.text[rest:]) > 0 {
			rest += wordRune(s.text[rest:])
		}
		t.End = int32(rest)
	}
	s.cardinal(t)
}

// unglued returns where a word ends that has lost the space before a number:
// with123.
func unglued(text string, start, end int) int {
	letters := start
	for letters < end && 'a' <= text[letters] && text[letters] <= 'z' {
		letters++
	}
	if letters-start > 1 && strings.Trim(text[letters:end], "0123456789") == "" {
		return letters
	}
	return end
}

// genitive reports whether an s that ends a word stands at a byte.
func (s *scanner) genitive(at int) bool {
	return at < len(s.text) && s.text[at] == 's' && (at+1 == len(s.text) || wordRune(s.text[at+1:]) == 0)
}

// broken returns where a word goes on in small letters that a line end broke at
// a hyphen, or 0.
func (s *scanner) broken(at int) int {
	if at >= len(s.text) || s.text[at] != '-' {
		return 0
	}
	next := at + 1
	for next < len(s.text) && next < at+8 && strings.IndexByte(" \r\n", s.text[next]) >= 0 {
		next++
	}
	if next == len(s.text) || strings.IndexByte(s.text[at:next], '\n') < 0 {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s.text[next:]); !unicode.IsLower(r) {
		return 0
	}
	return next
}

// cardinal adds a word, as a number if it is one, which may go on with the one
// before it.
func (s *scanner) cardinal(t Token) {
	begin := len(s.folded)
	s.folded = Fold(s.folded, s.text[t.Start:t.End])
	w := s.folded[begin:]
	n, ok := numeral.Cardinal(string(w))
	switch string(w) {
	case "hundred":
		n, ok = 100, true
	case "een":
		n, ok = 1, int(t.End-t.Start) > len(w) // één
	}
	if ok {
		t.Kind, t.N, t.InWords = Number, int32(n), true
		if k, sum := s.joined(string(w), t.N); k >= 0 {
			b := s.tokens[k]
			b.N, b.End = sum, t.End
			t, s.hyphen, s.tokens, s.words = b, b.Hyphen, s.tokens[:k], s.words[:k+1]
			begin = int(s.words[k])
		}
		s.folded = s.folded[:begin]
	}
	s.add(t)
}

// joined returns the number in words that a number goes on with, and what both come
// to: "forty-two", "twenty three", "one hundred and five", "honderd tweeënvijftig",
// "twee-en-twintig". It returns -1 for none: in "twintig voor en dertig", and in
// "drie en twintig" without hyphens, there are two.
func (s *scanner) joined(w string, n int32) (k int, sum int32) {
	last := len(s.tokens) - 1
	k = last
	between := func(word string) bool { return last > 0 && s.tokens[last].Of(s.text) == word }
	en, and := between("en") && s.hyphen && s.tokens[last].Hyphen, between("and")
	if en || and {
		k--
	}
	if k < 0 || !s.tokens[k].InWords {
		return -1, 0
	}
	b := &s.tokens[k]
	before := strings.ToLower(b.Of(s.text))
	_, dutch := numeral.Read(table.Dutch, w) // these do not stand apart
	switch {
	case w == "hundred" && k == last && b.N < 10:
		return k, 100 * b.N
	case en && b.N < 10 && n >= 20 && n%10 == 0,
		!and && b.N%100 == 0 && n < 100 && strings.HasSuffix(before, "honderd"),
		!en && !dutch && b.N%100 == 0 && n < 100 && strings.HasSuffix(before, "hundred"),
		k == last && !dutch && b.N%100 >= 20 && b.N%10 == 0 && n < 10 && strings.HasSuffix(before, "ty"):
		return k, b.N + n
	}
	return -1, 0
}

// figures reads what begins with a figure: a number, an ordinal, a symbol, the
// debris of a page, or a number and a word without the space between them.
func (s *scanner) figures() {
	start, end := s.at, s.at
	for end < len(s.text) && digit(s.text[end]) {
		end++
	}
	digits, slashes, other := end, 0, 0
	for end+1 < len(s.text) && (digit(s.text[end]) || strings.IndexByte("/-.,", s.text[end]) >= 0 && digit(s.text[end+1])) {
		switch s.text[end] {
		case '/':
			slashes++
		case '-', '.', ',':
			other++
		}
		end++
	}
	if end < len(s.text) && digit(s.text[end]) {
		end++
	}
	if rest := s.text[end:]; slashes == 0 && len(rest) > 2 && rest[0] == '/' && rest[1] == '\n' && digit(rest[2]) { // 61/ and 12 on the next line
		for slashes, end = 1, end+2; end < len(s.text) && digit(s.text[end]); {
			end++
		}
	}
	t := Token{Start: int32(start), End: int32(end), Kind: Debris}
	switch {
	case slashes > 0:
		t.Kind = Symbol
		for rest := s.text[end:]; len(rest) > 1 && rest[0] == '/' && wordRune(rest[1:]) == 1; rest = rest[2:] {
			t.End += 2 // 78/L
		}
	case digits-start > 4 || other > 0 && strings.IndexByte(s.text[start:end], '-') > 0 && !s.result(start, end):
	case digits < end && strings.IndexByte(",.", s.text[digits]) >= 0 && digits+4 <= end && digit(s.text[digits+3]):
		// 1,000 and 8,349th: no vote has as many
		for n := wordRune(s.text[end:]); n > 0; n = wordRune(s.text[t.End:]) {
			t.End += int32(n)
		}
	default:
		s.number(t, digits)
		return
	}
	s.add(t)
}

// result reports whether figures with hyphens are counts, 90-12-40.
func (s *scanner) result(start, end int) bool {
	n := 0
	for part := range strings.SplitSeq(s.text[start:end], "-") {
		if n++; len(part) > 3 || len(part) == 0 || strings.IndexByte(part, '.') >= 0 {
			return false
		}
	}
	return n <= 4
}

// number reads a number up to a byte, and what makes it an ordinal.
func (s *scanner) number(t Token, digits int) {
	t.Kind, t.End, t.N = Number, int32(digits), int32(numeral.Leading(s.text[t.Start:digits]))
	rest := s.text[digits:]
	for _, suffix := range [...]string{"st", "nd", "rd", "th", "ste", "de", "e"} {
		if strings.HasPrefix(rest, suffix) && (len(rest) == len(suffix) || wordRune(rest[len(suffix):]) == 0 || rest[len(suffix)] >= 'A' && rest[len(suffix)] <= 'Z') { // 97thMeeting
			t.Kind, t.End = Ordinal, t.End+int32(len(suffix))
			break
		}
	}
	s.add(t)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// wordRune returns the length of the character of a word at the start of s, or
// 0 if there is none.
func wordRune(s string) int {
	if len(s) == 0 {
		return 0
	}
	if c := s[0]; c < utf8.RuneSelf {
		if 'a' <= c|0x20 && c|0x20 <= 'z' || digit(c) {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
		return size
	}
	return 0
}

// latin has the letters under the accents from U+00C0 to U+00FF.
const latin = "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y"

// Fold appends a word to b as the tables have it: in small letters, without the
// accents that texts may lose, and whole where the end of a line broke it.
func Fold(b []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c == 0xC3 && i+1 < len(w) && latin[w[i+1]&0x3f] != ' ':
			b = append(b, latin[w[i+1]&0x3f])
			i++
		case c == '-' || c == '\n' || c == '\r' || c == ' ': // of a broken word
		case strings.HasPrefix(w[i:], "’"):
			b = append(b, '\'')
			i += len("’") - 1
		default:
			b = append(b, c)
		}
	}
	return b
}
