// Package rulecode has rules of decision as code: a string that can be compared with
// == and is read where it stands, without unpacking. It makes code of the text of a
// rule and of the measures in it, says what the code asks for, and writes it as text.
// A vote is a bit and a base a set of bits, by the order of [Bits]; a group is its
// number in package table, a way out of a tie its place in [Ties].
package rulecode

import (
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// Rule is the code of a rule: each part that it has, its number, the length of its
// test, and the test. It is empty where there is none.
type Rule string

// Test is the code of a condition, in Polish notation: the operator, then what it
// joins. It is empty where there is none.
type Test string

// The operators: those that join tests, and those of comparisons, of which the odd
// ones ask for more and the last two for a share.
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
)

// Parts are the words for the parts of a rule.
var Parts = [...]string{"open", "quorum", "defer", "carry", "veto", "tie"}

// Ties are the ways out of a tie; the first is none.
var Ties = [...]string{"", "reject", "revote", "casting", "lot", "adopt", "revote-unless-full"}

// Bits are what a base is joined of, by bit; the first is of nobody. Seats that are
// vacant, the last, cannot be weighed or be of a group.
var Bits = [...]string{"", "yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant"}

const (
	vacant = 1 << (len(Bits) - 1)
	seats  = 1<<len(Bits) - 2
)

// bases are those with a word of their own.
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

// Measure is what a comparison counts: the members in a base, or of a group alone if
// that is not 0, by a weight if it names one.
type Measure struct {
	Base   uint16
	Group  uint8
	Weight string
}

// IsValid reports whether m counts anybody and has a text.
func (m *Measure) IsValid() bool {
	return m.Base != 0 && m.Base&^seats == 0 && int(m.Group) < len(table.Groups) && (m.Weight == "" || IsDimension(m.Weight)) &&
		(m.Base&vacant == 0 || m.Group == 0 && m.Weight == "")
}

func (m *Measure) code(b []byte) []byte {
	b = append(binary.LittleEndian.AppendUint16(b, m.Base), m.Group, byte(len(m.Weight)))
	return append(b, m.Weight...)
}

// IsDimension reports whether s can be the name of a weight: a word of small
// letters, digits, dots and hyphens that the text of a rule has no other use for.
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

// Number returns the test whether m is n or, if more is true, more than n.
func Number(m Measure, more bool, n uint64) Test { return comparison(AtLeast, more, m, n, nil) }

// Share returns the test whether m is at least, or more than, a fraction of another
// measure.
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

// IsValid reports whether t is there and can be decided. A test of a measure that is
// not valid is not, nor is one that it is part of.
func (t Test) IsValid() bool { return t != "" && t[0] != invalid }

// Inverse returns the test that t does not hold.
func (t Test) Inverse() Test {
	if !t.IsValid() {
		return t
	}
	return "\x03" + t
}

// Join puts tests under one operator, [All] or [Any]; one that has the same operator
// already gives up its own, so that equal conditions have equal code. Those that are
// not there are left out, and of one it returns that.
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

// RuleOf returns the rule of some tests, by the number of their part, and a way out of
// a tie. It is empty if one of them is not valid, or none is to carry.
func RuleOf(tests [Tie]Test, tie uint8) Rule {
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

// maxDepth bounds how deep the brackets of a rule may go.
const maxDepth = 100

// Scanner reads the text of a rule: token by token, and whole by recursive descent.
// The first reason to fail stays; from there on every token is empty.
type Scanner struct {
	Token  string // "" at the end
	Reason string
	rest   string // after the token
	depth  int
}

// ScannerOf returns the scanner of a text, at its first token.
func ScannerOf(text string) Scanner {
	s := Scanner{rest: text}
	s.Next()
	return s
}

// Rest returns what stands after the token.
func (s *Scanner) Rest() string { return s.rest }

// Next reads a token: a word, a number, or a sign.
func (s *Scanner) Next() {
	text := strings.TrimLeft(s.rest, " \t")
	end := 0
	for end < len(text) && isWordByte(text[end]) {
		end++
	}
	if end == 0 && text != "" {
		if end = 1; strings.HasPrefix(text, ">=") {
			end = 2
		}
	}
	s.Token, s.rest = text[:end], text[end:]
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_'
}

// Fail says why the text cannot be read, if nothing has yet.
func (s *Scanner) Fail(reason string) {
	if s.Reason == "" {
		s.Reason = reason
	}
	s.Token, s.rest = "", ""
}

// found names the token, as the end of a reason.
func (s *Scanner) found() string {
	if s.Token == "" {
		return "at the end"
	}
	return "and not " + strconv.Quote(s.Token)
}

// accept takes the token if it is want.
func (s *Scanner) accept(want string) bool {
	if s.Token != want || s.Reason != "" {
		return false
	}
	s.Next()
	return true
}

// number takes a whole number of so many bits at most, and fails where there is none.
func (s *Scanner) number(bits int) uint64 {
	n, err := strconv.ParseUint(s.Token, 10, bits)
	switch {
	case s.Reason != "":
	case s.Token == "" || s.Token[0] < '0' || s.Token[0] > '9':
		s.Fail("a number must come here, " + s.found())
	case strings.Contains(s.Token, "."):
		s.Fail("a number must be whole, " + s.found() + ": write a share as a fraction, 2/3")
	case err != nil:
		s.Fail(strconv.Quote(s.Token) + " is no number, or too large a one")
	default:
		s.Next()
	}
	return n
}

// Rule takes the parts of a rule to the end of the text, or the test to carry alone.
func (s *Scanner) Rule() Rule {
	var tests [Tie]Test
	tie := uint8(0)
	if !slices.Contains(Parts[:], s.Token) {
		tests[Carry] = s.test()
	} else {
		for last := -1; ; {
			i := slices.Index(Parts[:], s.Token)
			switch {
			case i < 0:
				s.Fail("one of open, quorum, defer, carry, veto and tie must come here, " + s.found())
			case i <= last:
				s.Fail("the parts come once each, in this order: " + strings.Join(Parts[:], ", "))
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
		s.Fail(strconv.Quote(s.Token) + " must not come here")
	}
	r := RuleOf(tests, tie)
	if r == "" {
		s.Fail("no test to carry")
	}
	return r
}

func (s *Scanner) tie() uint8 {
	i := slices.Index(Ties[:], s.Token)
	if i <= 0 || !s.accept(s.Token) {
		s.Fail("one of " + strings.Join(Ties[1:], ", ") + " must follow tie, " + s.found())
		return 0
	}
	return uint8(i)
}

func (s *Scanner) test() Test { return s.joined("or", Any, s.conjunction) }

func (s *Scanner) conjunction() Test { return s.joined("and", All, s.unary) }

// joined takes one test or several, with a word between them.
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
		s.Fail("brackets go too deep")
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
		s.Fail("> (more than) or >= (at least) must come here, " + s.found())
	}
	n := s.number(64)
	switch {
	case s.Reason != "":
		return ""
	case !s.accept("/"):
		if s.Token == "of" {
			s.Fail("a fraction, such as 2/3, must stand before of")
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
		s.Fail("a fraction is zero, and so asks for nothing")
	case !s.accept("of"):
		s.Fail("of must follow a fraction, " + s.found())
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
			s.Fail("the name of a weight must follow by, " + s.found())
		}
		s.Next()
	}
	if s.accept("in") {
		i := slices.Index(table.Groups[:], s.Token)
		if i <= 0 {
			s.Fail("a group's identifier must follow in, " + s.found())
		}
		m.Group = uint8(max(i, 0))
		s.Next()
	}
	if s.Reason == "" && !m.IsValid() {
		s.Fail("seats cannot be weighed or be of a group: nobody holds a vacant one")
	}
	return m
}

// ParseBase reads a base: its word, or votes joined. It returns a reason if the text is
// neither.
func ParseBase(text string) (base uint16, reason string) {
	s := ScannerOf(text)
	if base = s.base(); s.Reason == "" && s.Token != "" {
		s.Fail("nothing may follow a base, " + s.found())
	}
	return base, s.Reason
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
			s.Fail("a vote (" + strings.Join(Bits[1:], ", ") + ") or one of " + strings.Join(words, ", ") + " must come here, " + s.found())
			return b
		case b>>i&1 != 0:
			s.Fail(s.Token + " stands twice")
		}
		b |= 1 << i
		s.Next()
		if !s.accept("+") {
			return b
		}
	}
}
