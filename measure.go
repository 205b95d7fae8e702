package plenary

import (
	"math/bits"
	"slices"
	"strconv"
)

// Measure is a number taken from a vote: how many members are in a base. It
// may take the members of a group alone, and may weigh each by something other
// than one. The zero Measure counts nobody.
//
// The text form is the base, then "by" and the weight, then "in" and the
// group: "no in unsc.permanent", "yes by population".
type Measure struct {
	Base Base
	// Weight is the dimension by which members weigh: "population",
	// "quota", or any other that the caller's [Weights] have. Empty, each
	// member counts as one.
	Weight string
	// Group has the members that count, on the day of the vote; 0 is all.
	Group Group
}

// IsValid reports whether m counts anybody, in a known group, by a weight that
// has a text form. Seats cannot be weighed or be of a group: nobody holds a
// vacant one.
func (m Measure) IsValid() bool {
	return m.Base.isValid() && (m.Group == 0 || m.Group.IsValid()) && (m.Weight == "" || isDimension(m.Weight)) &&
		(m.plain() || m.Base&BaseVacant == 0)
}

// plain reports whether m follows from a tally alone.
func (m Measure) plain() bool { return m.Group == 0 && m.Weight == "" }

// String returns the text form.
func (m Measure) String() string { return string(m.append(nil)) }

func (m Measure) append(b []byte) []byte {
	b = append(b, m.Base.String()...)
	if m.Weight != "" {
		b = append(append(b, " by "...), m.Weight...)
	}
	if m.Group != 0 {
		b = append(append(b, " in "...), m.Group.String()...)
	}
	return b
}

// AtLeast returns the test whether m is n or more: nine votes of fifteen.
func (m Measure) AtLeast(n uint64) Test { return leaf{op: opAtLeast, num: m, count: n}.test() }

// MoreThan returns the test whether m is more than n.
func (m Measure) MoreThan(n uint64) Test { return leaf{op: opMoreThan, num: m, count: n}.test() }

// AtLeastOf returns the test whether m is the fraction f of another measure,
// or more: two thirds of the votes in favour and against. Of nothing, nothing
// is enough; a rule in which nobody need vote says so by a second test, that
// there be one vote in favour.
func (m Measure) AtLeastOf(f Fraction, of Measure) Test {
	return leaf{op: opAtLeastOf, num: m, share: f, of: of}.test()
}

// MoreThanOf returns the test whether m is more than the fraction f of another
// measure: more than half of the members.
func (m Measure) MoreThanOf(f Fraction, of Measure) Test {
	return leaf{op: opMoreThanOf, num: m, share: f, of: of}.test()
}

// Test is a condition on a vote: a comparison of measures, or several joined
// by [All], [Any] and [Not]. It is a value: tests can be compared with ==. The
// zero Test is none.
//
// The text form reads as it is meant: "yes >= 2/3 of yes+no and yes >= 1".
type Test struct {
	// code has the tree in Polish notation: the operator, then what it
	// joins. As a string it is comparable, and is read where it stands.
	code string
}

// The operators of a Test.
const (
	opInvalid = iota
	opAll
	opAny
	opNot
	opAtLeast
	opMoreThan
	opAtLeastOf
	opMoreThanOf
)

// All returns the test that every one of the given tests holds. Zero Tests are
// left out, and All of one is that one.
func All(tests ...Test) Test { return join(opAll, tests) }

// Any returns the test that at least one of the given tests holds. Zero Tests
// are left out, and Any of one is that one.
func Any(tests ...Test) Test { return join(opAny, tests) }

// Not returns the test that t does not hold; Not of the zero Test is zero.
func Not(t Test) Test {
	if t.IsZero() || !t.IsValid() {
		return t
	}
	return Test{string(rune(opNot)) + t.code}
}

// join puts tests under one operator; one that has the same operator already
// gives up its own, so that equal conditions are equal values.
func join(op byte, tests []Test) Test {
	n, code := 0, []byte{op, 0, 0}
	for _, t := range tests {
		switch {
		case t.IsZero():
		case !t.IsValid():
			return t
		case t.code[0] == op:
			n += int(t.code[1]) | int(t.code[2])<<8
			code = append(code, t.code[3:]...)
		default:
			n++
			code = append(code, t.code...)
		}
	}
	switch {
	case n == 0:
		return Test{}
	case n == 1:
		return Test{string(code[3:])}
	case n >= 1<<16:
		return Test{string(rune(opInvalid))}
	}
	code[1], code[2] = byte(n), byte(n>>8)
	return Test{string(code)}
}

// IsZero reports whether t is no test.
func (t Test) IsZero() bool { return t.code == "" }

// IsValid reports whether t can be decided. A test of a [Measure] or
// [Fraction] that is not valid is not, nor is one that it is part of; neither
// is the zero Test.
func (t Test) IsValid() bool { return t.code != "" && t.code[0] != opInvalid }

// String returns the text form, "" for the zero Test.
func (t Test) String() string {
	if !t.IsValid() {
		return ""
	}
	c := cursor{code: t.code}
	return string(c.append(nil, opAny))
}

// leaf is a comparison.
type leaf struct {
	op    byte
	num   Measure
	count uint64
	share Fraction
	of    Measure
}

func (l leaf) test() Test {
	ofShare := l.op == opAtLeastOf || l.op == opMoreThanOf
	if !l.num.IsValid() || ofShare && (!l.of.IsValid() || !l.share.IsValid() || l.share.Num == 0 || uint64(l.share.Den) > maxCount) {
		return Test{string(rune(opInvalid))}
	}
	b := appendMeasure([]byte{l.op}, l.num)
	if !ofShare {
		return Test{string(appendNumber(b, l.count, 8))}
	}
	b = appendNumber(b, uint64(l.share.Num), 4)
	b = appendNumber(b, uint64(l.share.Den), 4)
	return Test{string(appendMeasure(b, l.of))}
}

func appendMeasure(b []byte, m Measure) []byte {
	b = append(b, byte(m.Base), byte(m.Base>>8), byte(m.Group), byte(len(m.Weight)))
	return append(b, m.Weight...)
}

func appendNumber(b []byte, n uint64, size int) []byte {
	for i := range size {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

// strict reports whether l asks for more, and not for at least as much.
func (l *leaf) strict() bool { return l.op == opMoreThan || l.op == opMoreThanOf }

// ofShare reports whether l compares with another measure.
func (l *leaf) ofShare() bool { return l.op >= opAtLeastOf }

// oneSource reports whether both measures of l count the same members by the
// same weight.
func (l *leaf) oneSource() bool { return l.num.Weight == l.of.Weight && l.num.Group == l.of.Group }

// holds reports whether l holds of the measured numbers.
func (l *leaf) holds(n, of uint64) bool {
	switch l.op {
	case opAtLeast:
		return n >= l.count
	case opMoreThan:
		return n > l.count
	}
	return reaches(n, of, l.share, l.strict())
}

// needed returns the least number that holds against a fixed whole. It is for
// display, derived from the fraction: nothing is decided by it.
func (l *leaf) needed(of uint64) uint64 {
	if !l.ofShare() {
		if l.strict() && l.count < 1<<64-1 {
			return l.count + 1
		}
		return l.count
	}
	hi, lo := bits.Mul64(of, uint64(l.share.Num))
	q, rest := bits.Div64(hi, lo, uint64(l.share.Den)) // of*Num/Den is at most of
	if rest > 0 || l.strict() {
		q++
	}
	return q
}

// cursor reads the code of a test.
type cursor struct {
	code string
	at   int
}

// op reads an operator and how many tests it joins, if it joins any.
func (c *cursor) op() (op byte, n int) {
	op = c.code[c.at]
	c.at++
	switch op {
	case opAll, opAny:
		n = int(c.code[c.at]) | int(c.code[c.at+1])<<8
		c.at += 2
	case opNot:
		n = 1
	}
	return op, n
}

// leaf reads what follows the operator of a comparison.
func (c *cursor) leaf(l *leaf, op byte) {
	l.op = op
	c.measure(&l.num)
	if op < opAtLeastOf {
		l.count = uint64(c.number32()) | uint64(c.number32())<<32
		return
	}
	l.share.Num = int(c.number32())
	l.share.Den = int(c.number32())
	c.measure(&l.of)
}

func (c *cursor) measure(m *Measure) {
	s := c.code[c.at:]
	m.Base, m.Group = Base(s[0])|Base(s[1])<<8, Group(s[2])
	c.at += 4
	if n := int(s[3]); n > 0 {
		m.Weight = s[4 : 4+n]
		c.at += n
	}
}

func (c *cursor) number32() uint32 {
	s := c.code[c.at : c.at+4]
	c.at += 4
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// append writes the test at c, in brackets where it binds less than the
// operator around it: or, and, not.
func (c *cursor) append(b []byte, around byte) []byte {
	op, n := c.op()
	switch op {
	case opAll, opAny:
		word, brackets := " and ", around == opNot
		if op == opAny {
			word, brackets = " or ", around != opAny
		}
		if brackets {
			b = append(b, '(')
		}
		for i := range n {
			if i > 0 {
				b = append(b, word...)
			}
			b = c.append(b, op)
		}
		if brackets {
			b = append(b, ')')
		}
	case opNot:
		b = c.append(append(b, "not "...), opNot)
	default:
		var l leaf
		c.leaf(&l, op)
		b = append(l.num.append(b), " >"...)
		if !l.strict() {
			b = append(b, '=')
		}
		b = append(b, ' ')
		if l.ofShare() {
			b = append(append(b, l.share.String()...), " of "...)
			return l.of.append(b)
		}
		b = strconv.AppendUint(b, l.count, 10)
	}
	return b
}

// isDimension reports whether s can be the name of a weight: a word of small
// letters, digits, dots and hyphens that the text form has no other use for.
func isDimension(s string) bool {
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

var reserved = [...]string{"and", "or", "not", "by", "in", "of", "open", "quorum", "defer", "carry", "veto", "tie"}
