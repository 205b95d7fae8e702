package plenary

import (
	"slices"
	"strconv"
	"strings"
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
			b = append(b, tieTexts[t.code[0]]...)
			continue
		}
		c := cursor{code: t.code}
		b = c.append(b, opAny)
	}
	return string(b)
}

// maxDepth bounds how deep the brackets of a rule may go.
const maxDepth = 100

// ruleParser reads a rule by recursive descent. The first reason to fail
// stays; from there on every token is empty.
type ruleParser struct {
	text   string
	at     int    // after the token
	token  string // "" at the end
	reason string
	depth  int
}

func (p *ruleParser) fail(reason string) {
	if p.reason == "" {
		p.reason = reason
	}
	p.token, p.at = "", len(p.text)
}

// found names the token for a reason.
func (p *ruleParser) found() string {
	if p.token == "" {
		return "at the end"
	}
	return "and not " + strconv.Quote(p.token)
}

// next reads a token: a word, a number, or a sign.
func (p *ruleParser) next() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t') {
		p.at++
	}
	start := p.at
	for p.at < len(p.text) && isWordByte(p.text[p.at]) {
		p.at++
	}
	if p.at == start && p.at < len(p.text) {
		p.at++
		if strings.HasPrefix(p.text[start:], ">=") {
			p.at++
		}
	}
	p.token = p.text[start:p.at]
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_'
}

// accept takes the token if it is want.
func (p *ruleParser) accept(want string) bool {
	if p.token != want || p.reason != "" {
		return false
	}
	p.next()
	return true
}

// parts reads the parts of a rule, or the test to carry alone.
func (p *ruleParser) parts() Rule {
	var parts Parts
	tests := [...]*Test{&parts.Open, &parts.Quorum, &parts.Defer, &parts.Carry, &parts.Veto}
	if !slices.Contains(partTexts[:], p.token) {
		parts.Carry = p.test()
	} else {
		for last := -1; ; {
			i := slices.Index(partTexts[:], p.token)
			switch {
			case i < 0:
				p.fail("one of open, quorum, defer, carry, veto and tie must come here, " + p.found())
			case i <= last:
				p.fail("the parts come once each, in this order: " + strings.Join(partTexts[:], ", "))
			}
			if p.reason != "" {
				break
			}
			last = i
			p.next()
			if i == partTie {
				parts.Tie = p.tie()
			} else {
				*tests[i] = p.test()
			}
			if !p.accept(";") {
				break
			}
		}
	}
	if p.token != "" {
		p.fail(strconv.Quote(p.token) + " must not come here")
	}
	r := RuleOf(parts)
	if r.IsZero() {
		p.fail("no test to carry")
	}
	return r
}

func (p *ruleParser) tie() Tie {
	for i, s := range tieTexts[1:] {
		if p.accept(s) {
			return Tie(i + 1)
		}
	}
	p.fail("one of " + strings.Join(tieTexts[1:], ", ") + " must follow tie, " + p.found())
	return 0
}

func (p *ruleParser) test() Test { return p.joined("or", Any, p.conjunction) }

func (p *ruleParser) conjunction() Test { return p.joined("and", All, p.unary) }

// joined reads one test or several, with a word between them.
func (p *ruleParser) joined(word string, join func(...Test) Test, one func() Test) Test {
	tests := []Test{one()}
	for p.accept(word) {
		tests = append(tests, one())
	}
	t := join(tests...)
	if !t.IsValid() { // too many to be one
		p.fail("not a test")
	}
	return t
}

func (p *ruleParser) unary() Test {
	if p.depth++; p.depth > maxDepth {
		p.fail("brackets go too deep")
	}
	defer func() { p.depth-- }()
	switch {
	case p.accept("not"):
		return Not(p.unary())
	case p.accept("("):
		t := p.test()
		if !p.accept(")") {
			p.fail("a bracket is not closed")
		}
		return t
	}
	return p.leaf()
}

func (p *ruleParser) leaf() Test {
	num := p.measure()
	strict := p.accept(">")
	if !strict && !p.accept(">=") {
		p.fail("> (more than) or >= (at least) must come here, " + p.found())
	}
	n := p.number(64)
	switch {
	case p.reason != "":
		return Test{}
	case !p.accept("/"):
		if p.token == "of" {
			p.fail("a fraction, such as 2/3, must stand before of")
		}
		if strict {
			return num.MoreThan(n)
		}
		return num.AtLeast(n)
	}
	d := p.number(31)
	switch {
	case p.reason != "":
	case d == 0:
		p.fail("the denominator of a fraction is zero")
	case n > d:
		p.fail("a fraction is more than one")
	case n == 0:
		p.fail("a fraction is zero, and so asks for nothing")
	case !p.accept("of"):
		p.fail("of must follow a fraction, " + p.found())
	}
	of := p.measure()
	if p.reason != "" {
		return Test{}
	}
	if f := (Fraction{int(n), int(d)}); strict {
		return num.MoreThanOf(f, of)
	} else {
		return num.AtLeastOf(f, of)
	}
}

func (p *ruleParser) number(size int) uint64 {
	n, err := strconv.ParseUint(p.token, 10, size)
	switch {
	case p.reason != "":
	case p.token == "" || p.token[0] < '0' || p.token[0] > '9':
		p.fail("a number must come here, " + p.found())
	case strings.Contains(p.token, "."):
		p.fail("a number must be whole, " + p.found() + ": write a share as a fraction, 2/3")
	case err != nil:
		p.fail(strconv.Quote(p.token) + " is no number, or too large a one")
	default:
		p.next()
	}
	return n
}

func (p *ruleParser) measure() (m Measure) {
	m.Base = p.base()
	if p.accept("by") {
		if m.Weight = p.token; !isDimension(m.Weight) {
			p.fail("the name of a weight must follow by, " + p.found())
		}
		p.next()
	}
	if p.accept("in") {
		if err := m.Group.UnmarshalText([]byte(p.token)); err != nil || m.Group == 0 {
			p.fail("a group's identifier must follow in, " + p.found())
		}
		p.next()
	}
	if p.reason == "" && !m.IsValid() {
		p.fail("seats cannot be weighed or be of a group: nobody holds a vacant one")
	}
	return m
}

func (p *ruleParser) base() (b Base) {
	for i, w := range baseWords {
		if p.accept(w) {
			return wordBases[i]
		}
	}
	for {
		i := slices.Index(bitTexts[1:], p.token)
		switch {
		case p.reason != "":
			return b
		case i < 0:
			p.fail("a vote (" + strings.Join(bitTexts[1:], ", ") + ") or one of " + strings.Join(baseWords[:], ", ") + " must come here, " + p.found())
			return b
		case b>>(i+1)&1 != 0:
			p.fail(p.token + " stands twice")
		}
		b |= 1 << (i + 1)
		p.next()
		if !p.accept("+") {
			return b
		}
	}
}
