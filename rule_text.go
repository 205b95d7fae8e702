package plenary

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/ruletext"
)

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

// String returns the text form, "" for the zero Test.
func (t Test) String() string {
	if !t.IsValid() {
		return ""
	}
	c := cursor{code: t.code}
	return string(c.append(nil, opAny))
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
		l := c.leaf(op)
		b = append(l.num.append(b), " >"...)
		if !l.strict() {
			b = append(b, '=')
		}
		b = append(b, ' ')
		if l.ofShare() {
			b = append(append(b, l.share().String()...), " of "...)
			return l.of.append(b)
		}
		b = strconv.AppendUint(b, l.n, 10)
	}
	return b
}

// Text returns the parts of r without an identifier: the rule itself.
func (r Rule) Text() string {
	var b []byte
	for part, t := range r.all() {
		if len(b) > 0 {
			b = append(b, "; "...)
		}
		b = append(append(b, partTexts[part]...), ' ')
		if part == partTie {
			b = append(b, tieTexts.Texts[t.code[0]]...)
			continue
		}
		c := cursor{code: t.code}
		b = c.append(b, opAny)
	}
	return string(b)
}

// maxDepth bounds how deep the brackets of a rule may go.
const maxDepth = 100

// ruleParser reads a rule by recursive descent.
type ruleParser struct {
	ruletext.Scanner
	depth int
}

func parserOf(text string) ruleParser { return ruleParser{Scanner: ruletext.ScannerOf(text)} }

// parts reads the parts of a rule, or the test to carry alone.
func (p *ruleParser) parts() Rule {
	var parts Parts
	tests := [...]*Test{&parts.Open, &parts.Quorum, &parts.Defer, &parts.Carry, &parts.Veto}
	if !slices.Contains(partTexts[:], p.Token) {
		parts.Carry = p.test()
	} else {
		for last := -1; ; {
			i := slices.Index(partTexts[:], p.Token)
			switch {
			case i < 0:
				p.Fail("one of open, quorum, defer, carry, veto and tie must come here, " + p.Found())
			case i <= last:
				p.Fail("the parts come once each, in this order: " + strings.Join(partTexts[:], ", "))
			}
			if p.Reason != "" {
				break
			}
			last = i
			p.Next()
			if i == partTie {
				parts.Tie = p.tie()
			} else {
				*tests[i] = p.test()
			}
			if !p.Accept(";") {
				break
			}
		}
	}
	if p.Token != "" {
		p.Fail(strconv.Quote(p.Token) + " must not come here")
	}
	r := RuleOf(parts)
	if r.IsZero() {
		p.Fail("no test to carry")
	}
	return r
}

func (p *ruleParser) tie() Tie {
	for i, s := range tieTexts.Texts[1:] {
		if p.Accept(s) {
			return Tie(i + 1)
		}
	}
	p.Fail("one of " + strings.Join(tieTexts.Texts[1:], ", ") + " must follow tie, " + p.Found())
	return 0
}

func (p *ruleParser) test() Test { return p.joined("or", Any, p.conjunction) }

func (p *ruleParser) conjunction() Test { return p.joined("and", All, p.unary) }

// joined reads one test or several, with a word between them.
func (p *ruleParser) joined(word string, join func(...Test) Test, one func() Test) Test {
	tests := []Test{one()}
	for p.Accept(word) {
		tests = append(tests, one())
	}
	t := join(tests...)
	if !t.IsValid() { // too many to be one
		p.Fail("not a test")
	}
	return t
}

func (p *ruleParser) unary() Test {
	if p.depth++; p.depth > maxDepth {
		p.Fail("brackets go too deep")
	}
	defer func() { p.depth-- }()
	switch {
	case p.Accept("not"):
		return Not(p.unary())
	case p.Accept("("):
		t := p.test()
		if !p.Accept(")") {
			p.Fail("a bracket is not closed")
		}
		return t
	}
	return p.leaf()
}

func (p *ruleParser) leaf() Test {
	num := p.measure()
	strict := p.Accept(">")
	if !strict && !p.Accept(">=") {
		p.Fail("> (more than) or >= (at least) must come here, " + p.Found())
	}
	n := p.Number(64)
	switch {
	case p.Reason != "":
		return Test{}
	case !p.Accept("/"):
		if p.Token == "of" {
			p.Fail("a fraction, such as 2/3, must stand before of")
		}
		if strict {
			return num.MoreThan(n)
		}
		return num.AtLeast(n)
	}
	d := p.Number(31)
	switch {
	case p.Reason != "":
	case d == 0:
		p.Fail("the denominator of a fraction is zero")
	case n > d:
		p.Fail("a fraction is more than one")
	case n == 0:
		p.Fail("a fraction is zero, and so asks for nothing")
	case !p.Accept("of"):
		p.Fail("of must follow a fraction, " + p.Found())
	}
	of := p.measure()
	if p.Reason != "" {
		return Test{}
	}
	if f := (Fraction{int(n), int(d)}); strict {
		return num.MoreThanOf(f, of)
	} else {
		return num.AtLeastOf(f, of)
	}
}

func (p *ruleParser) measure() (m Measure) {
	m.Base = p.base()
	if p.Accept("by") {
		if m.Weight = p.Token; !isDimension(m.Weight) {
			p.Fail("the name of a weight must follow by, " + p.Found())
		}
		p.Next()
	}
	if p.Accept("in") {
		if err := m.Group.UnmarshalText([]byte(p.Token)); err != nil || m.Group == 0 {
			p.Fail("a group's identifier must follow in, " + p.Found())
		}
		p.Next()
	}
	if p.Reason == "" && !m.IsValid() {
		p.Fail("seats cannot be weighed or be of a group: nobody holds a vacant one")
	}
	return m
}

func (p *ruleParser) base() (b Base) {
	for i, w := range baseWords {
		if p.Accept(w) {
			return wordBases[i]
		}
	}
	for {
		i := slices.Index(bitTexts[1:], p.Token)
		switch {
		case p.Reason != "":
			return b
		case i < 0:
			p.Fail("a vote (" + strings.Join(bitTexts[1:], ", ") + ") or one of " + strings.Join(baseWords[:], ", ") + " must come here, " + p.Found())
			return b
		case b>>(i+1)&1 != 0:
			p.Fail(p.Token + " stands twice")
		}
		b |= 1 << (i + 1)
		p.Next()
		if !p.Accept("+") {
			return b
		}
	}
}
