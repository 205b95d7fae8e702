package plenary

import "github.com/plenary-go/plenary/internal/codes"

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
	heads  bool   // every measure counts heads alone; it follows from the code
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
// The text forms are reject, revote, casting, lot, adopt and
// revote-unless-full.
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
	// TieRevoteUnlessFull: a second vote is taken, unless every member was
	// there; then the proposal is rejected. The Houses of the States General
	// of the Netherlands have it so.
	TieRevoteUnlessFull // revote-unless-full
)

var tieTexts = codes.Enum[Tie]{Texts: []string{"", "reject", "revote", "casting", "lot", "adopt", "revote-unless-full"}}

// String returns the text form, "" for the zero Tie.
func (t Tie) String() string { return tieTexts.Text(t) }

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
	if p.Carry.IsZero() || int(p.Tie) >= len(tieTexts.Texts) {
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
	r := Rule{code: string(code), heads: true}
	r.leaves(func(_ byte, l *leaf) { r.heads = r.heads && l.num.plain() && (!l.ofShare() || l.of.plain()) })
	return r
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
			b = append(b, tieTexts.Texts[test[0]]...)
			continue
		}
		t := cursor{code: test}
		b = t.append(b, opAny)
	}
	return b
}

// AppendText appends what MarshalText returns to b.
func (r Rule) AppendText(b []byte) ([]byte, error) {
	text := r.String()
	if r.preset == 0 && !r.IsZero() { // the caller's own
		if _, err := ParseRule(text); err != nil {
			return b, err
		}
	}
	return append(b, text...), nil
}

// MarshalText returns the text form, and the [*ParseError] of [ParseRule] for a
// rule that [RuleOf] made and whose text goes too deep to be read back.
func (r Rule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Rule.
func (r *Rule) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*r = Rule{}
		return nil
	}
	*r, err = ParseRule(string(text))
	return err
}

// share returns what part of the votes in favour and against r asks for, and
// whether it asks for more than that; ok is whether it asks for such a part, and
// for nothing else but that somebody votes in favour.
func (r Rule) share() (f Fraction, more, ok bool) {
	others := false
	c := cursor{code: r.part(partCarry).code}
	if c.code == "" {
		return f, false, false
	}
	n := 1
	if c.code[0] == opAll {
		_, n = c.op()
	}
	for range n {
		op, _ := c.op()
		if op < opAtLeast {
			return Fraction{}, false, false
		}
		var l leaf
		c.leaf(&l, op)
		switch {
		case l.ofShare() && !ok && l.num == (Measure{Base: 1 << Yes}) && l.of == (Measure{Base: presentAndVoting}):
			f, more, ok = l.share, l.strict(), true
		case op != opAtLeast || l.count != 1 || l.num != (Measure{Base: 1 << Yes}):
			others = true
		}
	}
	return f, more, ok && !others
}

// votes returns how many votes in favour r asks for, if it asks for a number.
func (r Rule) votes() (n int, ok bool) {
	c := cursor{code: r.part(partCarry).code}
	if c.code == "" {
		return 0, false
	}
	var l leaf
	if op, _ := c.op(); op == opAtLeast {
		c.leaf(&l, op)
	}
	return int(l.count), l.num == (Measure{Base: 1 << Yes}) && l.count <= maxCount
}
