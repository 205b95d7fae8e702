package rulecode

import (
	"encoding/binary"
	"iter"
	"math/bits"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// Leaf is a comparison: its measure and its demand.
type Leaf struct {
	Demand
	Num, Of Measure
}

// Plain reports whether m counts members, without a group or a weight.
func (m *Measure) Plain() bool { return m.Group == 0 && m.Weight == "" }

// Demand is the right side of a comparison: a number, or a fraction with its
// denominator in the upper half of N.
type Demand struct {
	Op byte
	N  uint64
}

// More reports whether d asks for more than its number or fraction, rather
// than at least that.
func (d Demand) More() bool { return d.Op&1 != 0 }

// OfShare reports whether d is a fraction of another measure.
func (d Demand) OfShare() bool { return d.Op >= atLeastOf }

// Share returns the fraction of d, or zeros if d is a number.
func (d Demand) Share() (num, den int) {
	if !d.OfShare() {
		return 0, 0
	}
	return int(uint32(d.N)), int(d.N >> 32)
}

// Versus reports whether l compares two counts that have no vote in common, as
// they are: yes > no.
func (l *Leaf) Versus() bool {
	num, den := l.Share()
	return l.OfShare() && num == 1 && den == 1 && l.Num.Base&l.Of.Base == 0
}

// Needed returns the least number that satisfies d if the total is of. It is
// for display and is not used to decide.
func (d Demand) Needed(of uint64) uint64 {
	if !d.OfShare() {
		if d.More() && d.N < 1<<64-1 {
			return d.N + 1
		}
		return d.N
	}
	hi, lo := bits.Mul64(of, uint64(uint32(d.N)))
	q, rest := bits.Div64(hi, lo, d.N>>32) // the fraction of a whole is at most that
	if rest > 0 || d.More() {
		q++
	}
	return q
}

// OneSource reports whether both measures of l count the same members by the
// same weight.
func (l *Leaf) OneSource() bool {
	return !l.OfShare() || l.Num.Weight == l.Of.Weight && l.Num.Group == l.Of.Group && l.Num.Own == l.Of.Own
}

// Cursor reads the code of a test.
type Cursor struct {
	code Test
	at   int
}

// Cursor returns a cursor at the start of t.
func (t Test) Cursor() Cursor { return Cursor{code: t} }

// Read returns the code between the cursors since and c.
func (c *Cursor) Read(since Cursor) Test { return c.code[since.at:c.at] }

// Op reads an operator and returns the number of tests that it joins, which is
// 0 for a comparison.
func (c *Cursor) Op() (op byte, n int) {
	op = c.code[c.at]
	c.at++
	switch op {
	case All, Any:
		n = int(c.code[c.at]) | int(c.code[c.at+1])<<8
		c.at += 2
	case Not:
		n = 1
	}
	return op, n
}

// Leaf reads the rest of a comparison with the operator op into l.
func (c *Cursor) Leaf(l *Leaf, op byte) {
	c.measure(&l.Num)
	l.Demand = Demand{op, binary.LittleEndian.Uint64([]byte(c.code[c.at : c.at+8]))}
	if c.at += 8; l.OfShare() {
		c.measure(&l.Of)
	}
}

func (c *Cursor) measure(m *Measure) {
	s := c.code[c.at:]
	m.Base, m.Group, m.Weight = uint16(s[0])|uint16(s[1])<<8, s[2], string(s[4:4+s[3]])
	c.at += 4 + len(m.Weight)
	if m.Own = ""; m.Group == OwnGroup {
		s, c.at = c.code[c.at:], c.at+4
		m.Own = string(s[4 : 4+binary.LittleEndian.Uint32([]byte(s[:4]))])
		c.at += len(m.Own)
	}
}

// Heads is like [Cursor.Leaf] for a comparison without groups and weights. It
// returns its demand and its bases. For any other comparison it reads nothing
// and returns false.
func (c *Cursor) Heads(op byte) (d Demand, num, of uint16, ok bool) {
	const number, share = 12, 16 // the lengths of what follows the operator
	s := []byte(c.code[c.at:])   // no copy is made
	if len(s) < number || s[2]|s[3] != 0 {
		return d, 0, 0, false
	}
	d, num = Demand{op, binary.LittleEndian.Uint64(s[4:])}, binary.LittleEndian.Uint16(s)
	if !d.OfShare() {
		c.at += number
		return d, num, 0, true
	}
	if len(s) < share || s[14]|s[15] != 0 {
		return d, 0, 0, false
	}
	c.at += share
	return d, num, binary.LittleEndian.Uint16(s[12:]), true
}

// Leaves returns the comparisons of t, in the order of the text.
func (t Test) Leaves() iter.Seq[*Leaf] {
	return func(yield func(*Leaf) bool) {
		for c := t.Cursor(); c.at < len(t); {
			if op, n := c.Op(); n == 0 {
				var l Leaf
				if c.Leaf(&l, op); !yield(&l) {
					return
				}
			}
		}
	}
}

// IsComparison reports whether t is a single comparison, in which both
// measures count the same members by the same weight.
func (t Test) IsComparison() bool {
	c := t.Cursor()
	op, n := c.Op()
	if n > 0 {
		return false
	}
	var l Leaf
	c.Leaf(&l, op)
	return l.OneSource()
}

// IsConjunction reports whether t is a comparison, or comparisons joined by
// "and".
func (t Test) IsConjunction() bool {
	for c := t.Cursor(); c.at < len(t); {
		op, n := c.Op()
		if op == Any || op == Not {
			return false
		}
		if n == 0 {
			c.Leaf(&Leaf{}, op)
		}
	}
	return t != ""
}

// Cut returns the number and the test of the first part of r, and the rest of
// r. The test of a tie is the tie-break.
func (r Rule) Cut() (part byte, t Test, rest Rule) {
	end := 5 + int(binary.LittleEndian.Uint32([]byte(r[1:5])))
	return r[0], Test(r[5:end]), r[end:]
}

// Part returns the test of a part of r, or the empty Test.
func (r Rule) Part(want byte) Test {
	for r != "" {
		part, t, rest := r.Cut()
		if part == want {
			return t
		}
		r = rest
	}
	return ""
}

// Body returns the text form of the group that is the body of r, or "".
func (r Rule) Body() string {
	if r == "" || r[0] != body {
		return ""
	}
	_, t, _ := r.Cut()
	return string(t)
}

// Tie returns the tie-break of r, or 0.
func (r Rule) Tie() uint8 {
	if t := r.Part(Tie); t != "" {
		return t[0]
	}
	return 0
}

// Leaves returns an iterator over the comparisons of all parts except open.
func (r Rule) Leaves() iter.Seq[*Leaf] {
	return func(yield func(*Leaf) bool) {
		for r != "" {
			part, t, rest := r.Cut()
			r = rest
			if part == Open || part == Tie || part == body {
				continue
			}
			for l := range t.Leaves() {
				if !yield(l) {
					return
				}
			}
		}
	}
}

// Measures returns an iterator over the measures of comparisons, in the order
// of the text.
func Measures(leaves iter.Seq[*Leaf]) iter.Seq[*Measure] {
	return func(yield func(*Measure) bool) {
		for l := range leaves {
			if !yield(&l.Num) || l.OfShare() && !yield(&l.Of) {
				return
			}
		}
	}
}

// Plain reports whether comparisons have no groups and no weights.
func Plain(leaves iter.Seq[*Leaf]) bool {
	for m := range Measures(leaves) {
		if !m.Plain() {
			return false
		}
	}
	return true
}

// BaseText returns the text form of base: its name, or votes joined by plus
// signs.
func BaseText(base uint16) string {
	for _, w := range bases {
		if w.base == base {
			return w.word
		}
	}
	var words []string
	for i, word := range Bits {
		if i > 0 && base>>i&1 != 0 {
			words = append(words, word)
		}
	}
	return strings.Join(words, "+")
}

// Append appends the text form of m to b.
func (m *Measure) Append(b []byte) []byte {
	b = append(b, BaseText(m.Base)...)
	if m.Weight != "" {
		b = append(append(b, " by "...), m.Weight...)
	}
	if m.Group != 0 {
		b = append(b, " in "...)
	}
	switch {
	case m.Own != "":
		b = appendGroup(b, m.Own)
	case int(m.Group) < len(table.Groups):
		b = append(b, table.Groups[m.Group]...)
	}
	return b
}

// appendGroup appends the text form of a group, in quotation marks if it is
// not an identifier.
func appendGroup(b []byte, group string) []byte {
	if table.FindGroup(group) != 0 {
		return append(b, group...)
	}
	return strconv.AppendQuote(b, group)
}

// Text returns the text form of t, which must be valid or empty.
func (t Test) Text() string { return string(t.append(nil)) }

func (t Test) append(b []byte) []byte {
	if t == "" {
		return b
	}
	c := t.Cursor()
	return c.append(b, Any)
}

// append appends the test at c, in brackets if its operator has a lower
// precedence than around. The order is or, and, not.
func (c *Cursor) append(b []byte, around byte) []byte {
	op, n := c.Op()
	switch op {
	case All, Any:
		word, brackets := " and ", around == Not
		if op == Any {
			word, brackets = " or ", around != Any
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
	case Not:
		b = c.append(append(b, "not "...), Not)
	default:
		var l Leaf
		c.Leaf(&l, op)
		b = append(l.Num.Append(b), " >"...)
		if !l.More() {
			b = append(b, '=')
		}
		b = append(b, ' ')
		if l.Versus() {
			return l.Of.Append(b)
		}
		if num, den := l.Share(); l.OfShare() {
			b = append(strconv.AppendInt(b, int64(num), 10), '/')
			b = append(strconv.AppendInt(b, int64(den), 10), " of "...)
			return l.Of.Append(b)
		}
		b = strconv.AppendUint(b, l.N, 10)
	}
	return b
}

// Text returns the text form of r.
func (r Rule) Text() string {
	var b []byte
	for r != "" {
		part, t, rest := r.Cut()
		r = rest
		if len(b) > 0 {
			b = append(b, "; "...)
		}
		switch part {
		case body:
			b = appendGroup(append(b, bodyWord+" "...), string(t))
		case Tie:
			b = append(append(append(b, Parts[part]...), ' '), Ties[t[0]]...)
		default:
			b = t.append(append(append(b, Parts[part]...), ' '))
		}
	}
	return string(b)
}
