// Package rulecode represents a rule of decision as code: a string that can be
// compared with == and evaluated without decoding it first. It parses the text
// of rules and measures into code, analyses code, and writes it as text. A vote
// is a bit and a base a set of bits, in the order of [Bits]; a group is its
// number in package table, and a tie-break its index in [Ties].
package rulecode

import (
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// Rule is the code of a rule: for each part its number, the length of its
// test, and the test. The empty Rule has no parts. The part of the body, if
// there is one, comes first; its test is the text form of the group.
type Rule string

// Test is the code of a condition in Polish notation: an operator followed by
// its operands. The empty Test means that there is no test.
type Test string

// The operators: first those that join tests, then those of comparisons. Odd
// comparison operators mean "more than", even ones "at least"; the last two
// compare with a fraction.
const (
	invalid = iota
	All
	Any
	Not
	AtLeast
	moreThan
	atLeastOf
	moreThanOf
)

// The parts of a rule, by number.
const (
	Open = iota
	Quorum
	Defer
	Carry
	Veto
	Tie
	body
)

// bodyWord begins a rule that names its body.
const bodyWord = "body"

// Parts are the words for the parts of a rule.
var Parts = [...]string{"open", "quorum", "defer", "carry", "veto", "tie"}

// Ties are the tie-breaks. The first means that there is none.
var Ties = [...]string{"", "reject", "revote", "casting", "lot", "adopt", "revote-unless-full"}

// Bits are the elements of a base, by bit. Bit 0 is not used. Vacant seats,
// the last bit, have no weight and no group.
var Bits = [...]string{"", "yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant"}

const (
	vacant = 1 << (len(Bits) - 1)
	seats  = 1<<len(Bits) - 2
)

// bases are the bases with a name.
var bases = [...]struct {
	word string
	base uint16
}{
	{"cast", 0b1110},
	{"attending", 0b111110},
	{"entitled", 0b11111110},
	{"members", 0b111111110},
	{"seats", seats},
}

// reserved are the words that cannot be the name of a weight.
var reserved = [...]string{"and", "or", "not", "by", "in", "of", "open", "quorum", "defer", "carry", "veto", "tie"}

// Measure is what a comparison counts: the members in Base, restricted to
// Group if it is not 0, by Weight if it is not empty. Own is the text form of
// a group that is not in the tables; Group is then [OwnGroup].
type Measure struct {
	Base   uint16
	Group  uint8
	Weight string
	Own    string
}

// OwnGroup is the number of every group that is not in the tables.
const OwnGroup = 1<<8 - 1

const _ = uint(OwnGroup - len(table.Groups)) // the tables use other numbers

// IsValid reports whether m counts any members and has a text form.
func (m *Measure) IsValid() bool {
	grouped := int(m.Group) < len(table.Groups) && m.Own == "" || m.Group == OwnGroup && m.Own != ""
	return m.Base != 0 && m.Base&^seats == 0 && grouped && (m.Weight == "" || IsDimension(m.Weight)) &&
		(m.Base&vacant == 0 || m.Group == 0 && m.Weight == "")
}

func (m *Measure) code(b []byte) []byte {
	b = append(binary.LittleEndian.AppendUint16(b, m.Base), m.Group, byte(len(m.Weight)))
	b = append(b, m.Weight...)
	if m.Group == OwnGroup {
		b = append(binary.LittleEndian.AppendUint32(b, uint32(len(m.Own))), m.Own...)
	}
	return b
}

// IsDimension reports whether s can be the name of a weight: a word of small
// letters, digits, dots and hyphens that has no other meaning in a rule.
func IsDimension(s string) bool {
	if s == "" || len(s) > 64 || s[0] < 'a' || s[0] > 'z' || slices.Contains(reserved[:], s) {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' {
			return false
		}
	}
	return true
}

// Number returns the test whether m is at least n or, if more is true, more
// than n.
func Number(m Measure, more bool, n uint64) Test { return comparison(AtLeast, more, m, n, nil) }

// Share returns the test whether m is at least or, if more is true, more than
// num/den of the measure of.
func Share(m Measure, more bool, num, den int, of Measure) Test {
	if num <= 0 || num > den || int64(den) > 1<<31-1 {
		return invalidTest
	}
	return comparison(atLeastOf, more, m, uint64(num)|uint64(den)<<32, &of)
}

const invalidTest = Test("\x00")

func comparison(op byte, more bool, m Measure, n uint64, of *Measure) Test {
	if !m.IsValid() || of != nil && !of.IsValid() {
		return invalidTest
	}
	if more {
		op++
	}
	b := binary.LittleEndian.AppendUint64(m.code([]byte{op}), n)
	if of != nil {
		b = of.code(b)
	}
	return Test(b)
}

// IsValid reports whether t is not empty and can be decided. A test with an
// invalid measure is not valid.
func (t Test) IsValid() bool { return t != "" && t[0] != invalid }

// Inverse returns the negation of t.
func (t Test) Inverse() Test {
	if !t.IsValid() {
		return t
	}
	return "\x03" + t
}

// Join joins tests with the operator op, [All] or [Any]. It merges tests with
// the same operator, which gives equal conditions equal code. It ignores empty
// tests, and returns a single test unchanged.
func Join(op byte, tests ...Test) Test {
	n, code := 0, []byte{op, 0, 0}
	for _, t := range tests {
		switch {
		case t == "":
		case !t.IsValid():
			return t
		case t[0] == op:
			n += int(t[1]) | int(t[2])<<8
			code = append(code, t[3:]...)
		default:
			n++
			code = append(code, t...)
		}
	}
	switch {
	case n == 0:
		return ""
	case n == 1:
		return Test(code[3:])
	case n >= 1<<16:
		return invalidTest
	}
	binary.LittleEndian.PutUint16(code[1:], uint16(n))
	return Test(code)
}

// RuleOf returns the rule with the given tests, by the number of their part,
// tie-break and body, which is the text form of a group or empty. It returns
// the empty Rule if a test is not valid or if the part carry is missing.
func RuleOf(tests [Tie]Test, tie uint8, of string) Rule {
	if tests[Carry] == "" || int(tie) >= len(Ties) {
		return ""
	}
	var code []byte
	part := func(number int, t Test) {
		if t != "" {
			code = binary.LittleEndian.AppendUint32(append(code, byte(number)), uint32(len(t)))
			code = append(code, t...)
		}
	}
	part(body, Test(of))
	for i, t := range tests {
		if t != "" && !t.IsValid() {
			return ""
		}
		part(i, t)
	}
	if tie != 0 {
		part(Tie, Test([]byte{tie}))
	}
	return Rule(code)
}

// maxDepth is the limit of the depth of brackets in a rule.
const maxDepth = 100

// Scanner reads the text of a rule, token by token or, by recursive descent,
// as a whole. After a failure, Reason is set and all tokens are empty.
type Scanner struct {
	Token  string // "" at the end
	Reason string
	// Group returns the text form of the group that a text in quotation marks
	// stands for, or the reason why there is none. If it is nil, no text stands
	// for a group.
	Group func(text string) (group, reason string)
	rest  string // after the token
	depth int
}

// ScannerOf returns the scanner of a text, at its first token.
func ScannerOf(text string) Scanner {
	s := Scanner{rest: text}
	s.Next()
	return s
}

// Rest returns the text after the token.
func (s *Scanner) Rest() string { return s.rest }

// Next reads the next token: a word, in small letters, a number, a text in
// quotation marks or a sign.
func (s *Scanner) Next() {
	text := strings.TrimLeft(s.rest, " \t")
	end := 0
	for end < len(text) && isWordByte(text[end]) {
		end++
	}
	if end == 0 && text != "" {
		if end = 1; strings.HasPrefix(text, ">=") {
			end = 2
		} else if quoted, err := strconv.QuotedPrefix(text); text[0] == '"' && err == nil {
			end = len(quoted)
		}
	}
	s.Token, s.rest = text[:end], text[end:]
	if end > 0 && isWordByte(text[0]) {
		s.Token = strings.ToLower(s.Token)
	}
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_'
}

// Fail sets the reason why the text cannot be read, unless it is already set.
func (s *Scanner) Fail(reason string) {
	if s.Reason == "" {
		s.Reason = reason
	}
	s.Token, s.rest = "", ""
}

// found returns the token for use at the end of a reason.
func (s *Scanner) found() string {
	if s.Token == "" {
		return ", found the end"
	}
	return ", found " + strconv.Quote(s.Token)
}

// accept skips the token if it is want.
func (s *Scanner) accept(want string) bool {
	if s.Token != want || s.Reason != "" {
		return false
	}
	s.Next()
	return true
}

func startsNumber(token string) bool { return token != "" && '0' <= token[0] && token[0] <= '9' }

// number reads an integer of at most the given number of bits. It fails if
// there is none.
func (s *Scanner) number(bits int) uint64 {
	n, err := strconv.ParseUint(s.Token, 10, bits)
	switch {
	case s.Reason != "":
	case !startsNumber(s.Token):
		s.Fail("expected a number" + s.found())
	case strings.Contains(s.Token, "."):
		s.Fail("expected a whole number" + s.found() + "; a share is written as a fraction, such as 2/3")
	case err != nil:
		s.Fail(strconv.Quote(s.Token) + " is not a number, or is too large")
	default:
		s.Next()
	}
	return n
}

// Rule reads the parts of a rule to the end of the text, or a single test,
// which is the test to carry.
func (s *Scanner) Rule() Rule {
	var tests [Tie]Test
	tie, of := uint8(0), ""
	if s.accept(bodyWord) {
		number, own := s.group()
		if of = own; number != OwnGroup {
			of = table.Groups[number]
		}
		if !s.accept(";") {
			s.Fail("expected a semicolon after the body" + s.found())
		}
	}
	if !slices.Contains(Parts[:], s.Token) {
		tests[Carry] = s.test()
	} else {
		for last := -1; ; {
			i := slices.Index(Parts[:], s.Token)
			switch {
			case i < 0:
				s.Fail("expected one of open, quorum, defer, carry, veto and tie" + s.found())
			case i <= last:
				s.Fail("each part may occur once, in this order: " + strings.Join(Parts[:], ", "))
			}
			if s.Reason != "" {
				break
			}
			last = i
			s.Next()
			if i == Tie {
				tie = s.tie()
			} else {
				tests[i] = s.test()
			}
			if !s.accept(";") {
				break
			}
		}
	}
	if s.Token != "" {
		reason := "unexpected " + strconv.Quote(s.Token)
		switch s.Token {
		case "%":
			reason += "; a percentage is written as a fraction, such as 66/100 of yes+no"
		case ";":
			reason += "; in a rule of several parts each has its name, such as carry yes > no; veto no in unsc.permanent >= 1"
		}
		s.Fail(reason)
	}
	r := RuleOf(tests, tie, of)
	if r == "" {
		s.Fail("the part carry is missing")
	}
	return r
}

func (s *Scanner) tie() uint8 {
	i := slices.Index(Ties[:], s.Token)
	if i <= 0 || !s.accept(s.Token) {
		s.Fail("expected one of " + strings.Join(Ties[1:], ", ") + " after tie" + s.found())
		return 0
	}
	return uint8(i)
}

func (s *Scanner) test() Test { return s.joined("or", Any, s.conjunction) }

func (s *Scanner) conjunction() Test { return s.joined("and", All, s.unary) }

// joined reads one test, or several with word between them.
func (s *Scanner) joined(word string, op byte, one func() Test) Test {
	tests := []Test{one()}
	for s.accept(word) {
		tests = append(tests, one())
	}
	t := Join(op, tests...)
	if !t.IsValid() { // too many to be one
		s.Fail("not a test")
	}
	return t
}

func (s *Scanner) unary() Test {
	if s.depth++; s.depth > maxDepth {
		s.Fail("brackets are nested too deeply")
	}
	defer func() { s.depth-- }()
	switch {
	case s.accept("not"):
		return s.unary().Inverse()
	case s.accept("("):
		t := s.test()
		if !s.accept(")") {
			s.Fail("a bracket is not closed")
		}
		return t
	}
	return s.comparison()
}

func (s *Scanner) comparison() Test {
	m := s.measure()
	more := s.accept(">")
	if !more && !s.accept(">=") {
		s.Fail("expected > (more than) or >= (at least)" + s.found())
	}
	if isBaseWord(s.Token) {
		of := s.measure()
		if s.Reason != "" {
			return ""
		}
		return Share(m, more, 1, 1, of)
	}
	if !startsNumber(s.Token) {
		s.Fail("expected a number, a fraction or votes to compare with" + s.found())
	}
	n := s.number(64)
	switch {
	case s.Reason != "":
		return ""
	case !s.accept("/"):
		if s.Token == "of" {
			s.Fail("expected a fraction, such as 2/3, before of")
		}
		return Number(m, more, n)
	}
	d := s.number(31)
	switch {
	case s.Reason != "":
	case d == 0:
		s.Fail("the denominator of a fraction is zero")
	case n > d:
		s.Fail("a fraction is more than one")
	case n == 0:
		s.Fail("a fraction is zero")
	case !s.accept("of"):
		s.Fail("expected of after a fraction, such as 1/2 of yes+no" + s.found())
	}
	of := s.measure()
	if s.Reason != "" {
		return ""
	}
	return Share(m, more, int(n), int(d), of)
}

func (s *Scanner) measure() (m Measure) {
	m.Base = s.base()
	if s.accept("by") {
		if m.Weight = s.Token; !IsDimension(m.Weight) {
			s.Fail("expected the name of a weight after by" + s.found())
		}
		s.Next()
	}
	if s.accept("in") {
		m.Group, m.Own = s.group()
	}
	if !m.IsValid() {
		s.Fail("seats have no weight and no group, because a vacant seat has no member")
	}
	return m
}

// group reads the identifier of a group, or a group in quotation marks. It
// returns the number of the group and, if it is not in the tables, its text form.
func (s *Scanner) group() (number uint8, own string) {
	id := s.Token
	if text, err := strconv.Unquote(id); err == nil && s.Group != nil {
		group, reason := s.Group(text)
		if id = group; reason != "" {
			s.Fail(reason)
		}
	} else if id == `"` {
		s.Fail("a quotation mark is not closed")
	}
	i := slices.Index(table.Groups[:], id)
	switch {
	case s.Reason != "":
		return 0, ""
	case i <= 0 && id == s.Token:
		s.Fail("expected the identifier of a group, or a group in quotation marks" + s.found())
		return 0, ""
	case i <= 0:
		number, own = OwnGroup, id
	default:
		number = uint8(i)
	}
	s.Next()
	return number, own
}

// ParseBase parses text as a base: its name, or votes joined by plus signs.
// Otherwise it returns a reason.
func ParseBase(text string) (base uint16, reason string) {
	s := ScannerOf(text)
	if base = s.base(); s.Reason == "" && s.Token != "" {
		s.Fail("nothing may follow a base, " + s.found())
	}
	return base, s.Reason
}

// isBaseWord reports whether a base can begin with a token.
func isBaseWord(token string) bool {
	for _, w := range bases {
		if w.word == token {
			return true
		}
	}
	return slices.Index(Bits[:], token) > 0
}

func (s *Scanner) base() (b uint16) {
	for _, w := range bases {
		if s.accept(w.word) {
			return w.base
		}
	}
	for {
		i := slices.Index(Bits[:], s.Token)
		switch {
		case s.Reason != "":
			return b
		case i <= 0:
			var words []string
			for _, w := range bases {
				words = append(words, w.word)
			}
			reason := "expected a vote (" + strings.Join(Bits[1:], ", ") + ") or one of " + strings.Join(words, ", ") + s.found()
			if s.Token == "voting" {
				reason += "; those present and voting are yes+no"
			}
			s.Fail(reason)
			return b
		case b>>i&1 != 0:
			s.Fail(s.Token + " occurs twice")
		}
		b |= 1 << i
		s.Next()
		if !s.accept("+") {
			return b
		}
	}
}
