package plenary

import (
	"encoding/binary"
	"iter"
	"math/bits"
	"slices"
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

// AtLeast returns the test whether m is n or more: nine votes of fifteen.
func (m Measure) AtLeast(n uint64) Test { return leaf{demand{opAtLeast, n}, m, Measure{}}.test() }

// MoreThan returns the test whether m is more than n.
func (m Measure) MoreThan(n uint64) Test { return leaf{demand{opMoreThan, n}, m, Measure{}}.test() }

// AtLeastOf returns the test whether m is the fraction f of another measure,
// or more: two thirds of the votes in favour and against. Of nothing, nothing
// is enough; a rule in which nobody need vote says so by a second test, that
// there be one vote in favour.
func (m Measure) AtLeastOf(f Fraction, of Measure) Test {
	return leaf{demandOf(opAtLeastOf, f), m, of}.test()
}

// MoreThanOf returns the test whether m is more than the fraction f of another
// measure: more than half of the members.
func (m Measure) MoreThanOf(f Fraction, of Measure) Test {
	return leaf{demandOf(opMoreThanOf, f), m, of}.test()
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
			n += int(number16(t.code[1:]))
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
	binary.LittleEndian.PutUint16(code[1:], uint16(n))
	return Test{string(code)}
}

// IsZero reports whether t is no test.
func (t Test) IsZero() bool { return t.code == "" }

// IsValid reports whether t can be decided. A test of a [Measure] or
// [Fraction] that is not valid is not, nor is one that it is part of; neither
// is the zero Test.
func (t Test) IsValid() bool { return t.code != "" && t.code[0] != opInvalid }

// leaf is a comparison: of what, and what is asked of it.
type leaf struct {
	demand
	num, of Measure
}

// demand is what a comparison asks for: a number, or a fraction with its
// denominator in the upper half.
type demand struct {
	op byte
	n  uint64
}

func demandOf(op byte, f Fraction) demand {
	if !f.IsValid() || f.Num == 0 || uint64(f.Den) > maxCount {
		return demand{op, 0} // of no fraction
	}
	return demand{op, uint64(f.Num) | uint64(f.Den)<<32}
}

// share returns the fraction that d asks for, if it asks for one.
func (d demand) share() Fraction {
	if !d.ofShare() {
		return Fraction{}
	}
	return Fraction{int(uint32(d.n)), int(d.n >> 32)}
}

func (l leaf) test() Test {
	if !l.num.IsValid() || l.ofShare() && (l.n == 0 || !l.of.IsValid()) {
		return Test{string(rune(opInvalid))}
	}
	b := binary.LittleEndian.AppendUint64(appendMeasure([]byte{l.op}, l.num), l.n)
	if l.ofShare() {
		b = appendMeasure(b, l.of)
	}
	return Test{string(b)}
}

func appendMeasure(b []byte, m Measure) []byte {
	b = append(binary.LittleEndian.AppendUint16(b, uint16(m.Base)), byte(m.Group), byte(len(m.Weight)))
	return append(b, m.Weight...)
}

// oneSource reports whether all that l measures is of the same members by the
// same weight.
func (l *leaf) oneSource() bool {
	return !l.ofShare() || l.num.Weight == l.of.Weight && l.num.Group == l.of.Group
}

// strict reports whether d asks for more, and not for at least as much.
func (d demand) strict() bool { return d.op == opMoreThan || d.op == opMoreThanOf }

// ofShare reports whether d is of another measure.
func (d demand) ofShare() bool { return d.op >= opAtLeastOf }

// holds reports whether d holds of the measured numbers.
func (d demand) holds(n, of uint64) bool {
	switch d.op {
	case opAtLeast:
		return n >= d.n
	case opMoreThan:
		return n > d.n
	}
	return reaches(n, of, d.share(), d.strict())
}

// needed returns the least number that holds against a fixed whole. It is for
// display, derived from the fraction: nothing is decided by it.
func (d demand) needed(of uint64) uint64 {
	if !d.ofShare() {
		if d.strict() && d.n < 1<<64-1 {
			return d.n + 1
		}
		return d.n
	}
	f := d.share()
	hi, lo := bits.Mul64(of, uint64(f.Num))
	q, rest := bits.Div64(hi, lo, uint64(f.Den)) // of*Num/Den is at most of
	if rest > 0 || d.strict() {
		q++
	}
	return q
}

// leaves returns the comparisons of a test, in the order of the text.
func (t Test) leaves() iter.Seq[*leaf] {
	return func(yield func(*leaf) bool) {
		for c := (cursor{code: t.code}); c.at < len(c.code); {
			if op, _ := c.op(); op >= opAtLeast {
				if l := c.leaf(op); !yield(&l) {
					return
				}
			}
		}
	}
}

// measures returns the measures of comparisons, in the order of the text.
func measures(leaves iter.Seq[*leaf]) iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for l := range leaves {
			if !yield(l.num) || l.ofShare() && !yield(l.of) {
				return
			}
		}
	}
}

// plain reports whether comparisons follow from a tally alone.
func plain(leaves iter.Seq[*leaf]) bool {
	for m := range measures(leaves) {
		if !m.plain() {
			return false
		}
	}
	return true
}

// cursor reads the code of a test or of a rule.
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
		n = int(number16(c.code[c.at:]))
		c.at += 2
	case opNot:
		n = 1
	}
	return op, n
}

// leaf reads what follows the operator of a comparison.
func (c *cursor) leaf(op byte) (l leaf) {
	c.read(&l, op)
	return l
}

func (c *cursor) read(l *leaf, op byte) {
	c.measure(&l.num)
	l.demand = demand{op, number64(c.code[c.at:])}
	if c.at += 8; l.ofShare() {
		c.measure(&l.of)
	}
}

func (c *cursor) measure(m *Measure) {
	s := c.code[c.at:]
	m.Base, m.Group, m.Weight = Base(number16(s)), Group(s[2]), s[4:4+s[3]]
	c.at += 4 + len(m.Weight)
}

// In codes, and in the tables of weights, numbers have their lowest byte first.
func number16(s string) uint16 { return binary.LittleEndian.Uint16([]byte(s[:2])) }
func number32(s string) uint32 { return binary.LittleEndian.Uint32([]byte(s[:4])) }
func number64(s string) uint64 { return binary.LittleEndian.Uint64([]byte(s[:8])) }

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
