package plenary

import (
	"strconv"
	"strings"
)

// Rule is a rule of decision: which tests a vote has to pass to be adopted. It
// is one of the rules of real bodies that this package has, found by
// [RuleOn], or one that a caller has written. A Rule is a value: it can be
// compared with ==. The zero Rule is none, and decides nothing.
//
// The text form reads like the rule: "quorum attending > 1/2 of members; carry
// yes >= 2/3 of yes+no and yes >= 1". Before it stand the identifier of a body's
// rule and a colon. Stored with a vote, the text keeps the rule as it was.
type Rule struct {
	code   string // each part: its number, the length of its test, the test
	preset uint16 // into table.Rules; 0 is the caller's own
}

// Parts are what a [Rule] is made of. They are taken in this order, and the
// first that decides ends it; a zero part is not there.
type Parts struct {
	// Open is the quorum to open the meeting. It decides nothing.
	Open Test
	// Quorum has to hold, or there is no decision.
	Quorum Test
	// Defer puts the decision off where it holds: too many abstentions in the
	// International Telecommunication Union.
	Defer Test
	// Carry has to hold for the proposal to be adopted.
	Carry Test
	// Veto, where it holds, undoes an adoption. Where the proposal has not
	// carried there is nothing to veto, and it is rejected.
	Veto Test
	// Tie says what becomes of a proposal that has not carried, with as many
	// votes in favour as against, and some.
	Tie Tie
}

// Tie is what a rule says of equally many votes in favour and against. The zero
// Tie is nothing: a proposal without a majority is rejected.
//
// The text forms are reject, revote, casting, lot and adopt.
type Tie uint8

// The ways out of a tie.
const (
	// TieReject: the proposal is rejected, and the rule says so.
	TieReject Tie = 1 + iota // reject
	// TieRevote: a second vote is taken (General Assembly rule 95).
	TieRevote // revote
	// TieCasting: whoever presides has a casting vote.
	TieCasting // casting
	// TieLot: lots are drawn.
	TieLot // lot
	// TieAdopt: the proposal is adopted.
	TieAdopt // adopt
)

var tieTexts = [...]string{"", "reject", "revote", "casting", "lot", "adopt"}

// String returns the text form, "" for the zero Tie.
func (t Tie) String() string {
	if int(t) < len(tieTexts) {
		return tieTexts[t]
	}
	return ""
}

// The parts of a rule, by number.
const (
	partOpen = iota
	partQuorum
	partDefer
	partCarry
	partVeto
	partTie
)

var partTexts = [...]string{"open", "quorum", "defer", "carry", "veto", "tie"}

// RuleOf returns the rule with the given parts. It is the zero Rule if a part
// is not valid, or there is no test to carry.
func RuleOf(p Parts) Rule {
	if p.Carry.IsZero() || int(p.Tie) >= len(tieTexts) {
		return Rule{}
	}
	var code []byte
	for i, t := range p.tests() {
		if t.IsZero() {
			continue
		}
		if !t.IsValid() {
			return Rule{}
		}
		code = append(appendNumber(append(code, byte(i)), uint64(len(t.code)), 4), t.code...)
	}
	if p.Tie != 0 {
		code = append(appendNumber(append(code, partTie), 1, 4), byte(p.Tie))
	}
	return Rule{code: string(code)}
}

func (p *Parts) tests() [partTie]Test { return [...]Test{p.Open, p.Quorum, p.Defer, p.Carry, p.Veto} }

// Parts returns what r is made of.
func (r Rule) Parts() Parts {
	return Parts{r.part(partOpen), r.part(partQuorum), r.part(partDefer), r.part(partCarry), r.part(partVeto), r.tie()}
}

func (r Rule) part(want byte) Test {
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		if part == want {
			return Test{test}
		}
	}
	return Test{}
}

func (r Rule) tie() Tie {
	if t := r.part(partTie); t.code != "" {
		return Tie(t.code[0])
	}
	return 0
}

// part reads one part of a rule.
func (c *cursor) part() (part byte, test string) {
	part = c.code[c.at]
	c.at++
	n := int(c.number32())
	test = c.code[c.at : c.at+n]
	c.at += n
	return part, test
}

// leaves calls f for every comparison of every part but the quorum to open.
func (r Rule) leaves(f func(part byte, l *leaf)) {
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		if part == partTie || part == partOpen {
			continue
		}
		for t := (cursor{code: test}); t.at < len(test); {
			if op, _ := t.op(); op >= opAtLeast {
				var l leaf
				t.leaf(&l, op)
				f(part, &l)
			}
		}
	}
}

// IsZero reports whether r is no rule.
func (r Rule) IsZero() bool { return r.code == "" }

// Text returns the parts of r without an identifier: the rule itself.
func (r Rule) Text() string { return string(r.append(nil)) }

// String returns the text form, "" for the zero Rule.
func (r Rule) String() string {
	if r.preset == 0 {
		return r.Text()
	}
	return r.ID() + ": " + r.Text()
}

func (r Rule) append(b []byte) []byte {
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		if len(b) > 0 {
			b = append(b, "; "...)
		}
		b = append(append(b, partTexts[part]...), ' ')
		if part == partTie {
			b = append(b, tieTexts[test[0]]...)
			continue
		}
		t := cursor{code: test}
		b = t.append(b, opAny)
	}
	return b
}

// AppendText appends the text form to b; it never fails.
func (r Rule) AppendText(b []byte) ([]byte, error) { return append(b, r.String()...), nil }

// MarshalText returns the text form; it never fails.
func (r Rule) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text form; the empty text is the zero Rule.
func (r *Rule) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*r = Rule{}
		return nil
	}
	*r, err = ParseRule(string(text))
	return err
}

// ParseRule reads a rule in its text form. An identifier alone is the rule of
// that name as it stands today, or last stood; see [RuleOn]. A test alone is
// the test to carry. Where a text has both an identifier and parts, the parts
// hold: if the body's rule is another by now, the rule is as the text says and
// has no identifier.
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
	if rest := strings.TrimSpace(p.text[p.at:]); rest == "" || rest[0] == ':' {
		if rest == "" {
			r, ok := ruleOn(first, Date{})
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
	for i, s := range tieTexts[1:] {
		if p.accept(s) {
			return Tie(i + 1)
		}
	}
	p.fail("one of " + strings.Join(tieTexts[1:], ", ") + " must follow tie, " + p.found())
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
		v, err := ParseVote(p.token)
		switch {
		case p.reason != "":
			return b
		case err != nil:
			p.fail("a vote (" + strings.Join(voteTexts[1:], ", ") + ") or one of " + strings.Join(baseWords[:], ", ") + " must come here, " + p.found())
			return b
		case b.Has(v):
			p.fail(v.String() + " stands twice")
		}
		b |= BaseOf(v)
		p.next()
		if !p.accept("+") {
			return b
		}
	}
}
