package plenary

import (
	"slices"
	"strconv"
	"strings"
)

// ParseRule reads a rule in its text form. An identifier alone is the last
// wording of the rule of that name; for that of a day see [RuleOn]. A test alone
// is the test to carry. Where a text has both an identifier and parts, the parts
// hold: if the body's rule is another by now, the rule is as the text says and
// has no identifier. A fraction alone is no rule: 2/3 does not say of what.
//
// It returns a [*ParseError] that says where the text is not a rule.
func ParseRule(s string) (Rule, error) {
	p := ruleParser{text: s}
	p.next()
	r := p.rule()
	if p.reason != "" {
		return Rule{}, &ParseError{What: "rule", Input: s, Reason: p.reason}
	}
	return r, nil
}

// MustParseRule is [ParseRule] for literals; it panics where that returns an
// error.
func MustParseRule(s string) Rule { return must(ParseRule(s)) }

// AppendText appends what MarshalText returns to b.
func (t Test) AppendText(b []byte) ([]byte, error) {
	if t.IsZero() {
		return b, nil
	}
	if !t.IsValid() {
		return b, &ParseError{What: "test", Reason: "of a measure or a fraction that is not valid"}
	}
	text := t.String()
	if _, err := parseTest(text); err != nil {
		return b, err
	}
	return append(b, text...), nil
}

// MarshalText returns the text form, "" for the zero Test. It returns a
// [*ParseError] for a Test that is not valid, or goes too deep to be read back.
func (t Test) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Test.
func (t *Test) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*t = Test{}
		return nil
	}
	read, err := parseTest(string(text))
	if err == nil {
		*t = read
	}
	return err
}

func parseTest(s string) (Test, error) {
	r, err := ParseRule(s)
	if err != nil {
		return Test{}, err
	}
	if t := r.Parts().Carry; r == RuleOf(Parts{Carry: t}) {
		return t, nil
	}
	return Test{}, &ParseError{What: "test", Input: s, Reason: "a rule, and not a test alone"}
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

func (p *ruleParser) rule() Rule {
	first := p.token
	if first == "" {
		p.fail("no rule is there")
		return Rule{}
	}
	if '0' <= first[0] && first[0] <= '9' {
		p.fail("a fraction alone is no rule, as it does not say of what: write the rule of a body, such as unga.important, or a test, such as yes >= 2/3 of yes+no and yes >= 1")
		return Rule{}
	}
	if rest := strings.TrimSpace(p.text[p.at:]); rest == "" || rest[0] == ':' {
		if rest == "" {
			r, ok := lastRule(first)
			if !ok {
				p.fail(noSuchRule(first))
			}
			return r
		}
		p.next()
		p.next()
		r := p.parts()
		if p.reason == "" {
			r.preset = presetOf(first, r)
		}
		return r
	}
	return p.parts()
}

func (p *ruleParser) parts() Rule {
	var parts Parts
	tests := [...]*Test{&parts.Open, &parts.Quorum, &parts.Defer, &parts.Carry, &parts.Veto}
	last, named := -1, false
	for p.reason == "" {
		i := 0
		for i < len(partTexts) && partTexts[i] != p.token {
			i++
		}
		if i == len(partTexts) {
			if named {
				p.fail("one of open, quorum, defer, carry, veto and tie must come here, " + p.found())
				break
			}
			parts.Carry = p.test()
			break
		}
		named = true
		if i <= last {
			p.fail("the parts come once each, in this order: " + strings.Join(partTexts[:], ", "))
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
	for i, s := range tieTexts.Texts[1:] {
		if p.accept(s) {
			return Tie(i + 1)
		}
	}
	p.fail("one of " + strings.Join(tieTexts.Texts[1:], ", ") + " must follow tie, " + p.found())
	return 0
}

func (p *ruleParser) test() Test {
	tests := []Test{p.conjunction()}
	for p.accept("or") {
		tests = append(tests, p.conjunction())
	}
	return p.checked(Any(tests...))
}

func (p *ruleParser) conjunction() Test {
	tests := []Test{p.unary()}
	for p.accept("and") {
		tests = append(tests, p.unary())
	}
	return p.checked(All(tests...))
}

// checked fails where too many tests have been joined to make one.
func (p *ruleParser) checked(t Test) Test {
	if !t.IsValid() {
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
		return p.checked(Not(p.unary()))
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
	case strings.ContainsAny(p.token, "."):
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
