package plenary

import (
	"encoding/binary"
	"iter"

	"github.com/plenary-go/plenary/internal/codes"
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

// Outcome is what a rule makes of a vote. The zero Outcome is none.
//
// The text forms are Adopted, Rejected, NoQuorum, Vetoed, Tied, Deferred,
// Pending and Open.
type Outcome uint8

// The outcomes.
const (
	// Adopted: the proposal has the votes that it needs.
	Adopted Outcome = 1 + iota // Adopted
	// Rejected: it has not.
	Rejected // Rejected
	// NoQuorum: too few members took part for anything to be decided.
	NoQuorum // NoQuorum
	// Vetoed: it has the votes, and one that may has voted it down.
	Vetoed // Vetoed
	// Tied: as many votes in favour as against, and the rule has a way out;
	// see [Rule.Parts].
	Tied // Tied
	// Deferred: the rule puts the decision off.
	Deferred // Deferred
	// OutcomePending: members have yet to vote, and it depends on them. Where
	// it does not, the outcome is one of the others before all have voted.
	OutcomePending // Pending
	// Open: it depends on votes that are not on record: how members voted that
	// the record does not list, or who cast the votes that it counts. Where it
	// does not, the outcome is one of the others, whatever those did.
	Open // Open
)

var outcomeTexts = codes.Enum[Outcome]{What: "outcome", Texts: []string{"", "Adopted", "Rejected", "NoQuorum", "Vetoed", "Tied", "Deferred", "Pending", "Open"}}

// String returns the text form, "" for the zero Outcome.
func (o Outcome) String() string { return outcomeTexts.Text(o) }

// AppendText appends what MarshalText returns to b.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return parsed(outcomeTexts.Append(b, o)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Outcome.
func (o *Outcome) UnmarshalText(text []byte) error { return refused(outcomeTexts.Unmarshal(o, text)) }

// lost reports whether a proposal has not got the votes, or was vetoed.
func (o Outcome) lost() bool { return o == Rejected || o == Vetoed || o == Tied }

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
		if !t.IsZero() && !t.IsValid() {
			return Rule{}
		}
		code = appendPart(code, i, t.code)
	}
	if p.Tie != 0 {
		code = appendPart(code, partTie, string(rune(p.Tie)))
	}
	r := Rule{code: string(code)}
	r.heads = plain(r.leaves())
	return r
}

func appendPart(code []byte, part int, test string) []byte {
	if test == "" {
		return code
	}
	code = binary.LittleEndian.AppendUint32(append(code, byte(part)), uint32(len(test)))
	return append(code, test...)
}

func (p *Parts) tests() [partTie]Test { return [...]Test{p.Open, p.Quorum, p.Defer, p.Carry, p.Veto} }

// Parts returns what r is made of.
func (r Rule) Parts() Parts {
	return Parts{r.part(partOpen), r.part(partQuorum), r.part(partDefer), r.part(partCarry), r.part(partVeto), r.tie()}
}

func (r Rule) part(want byte) Test {
	for part, t := range r.all() {
		if part == want {
			return t
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

// all returns the parts that r has, by number. What stands for the test of a tie
// is the way out of it.
func (r Rule) all() iter.Seq2[byte, Test] {
	return func(yield func(byte, Test) bool) {
		for c := (cursor{code: r.code}); c.at < len(c.code); {
			if !yield(c.part()) {
				return
			}
		}
	}
}

// part reads one part of a rule.
func (c *cursor) part() (part byte, t Test) {
	s := c.code[c.at:]
	end := 5 + int(number32(s[1:]))
	c.at += end
	return s[0], Test{s[5:end]}
}

// leaves returns the comparisons of every part but the quorum to open.
func (r Rule) leaves() iter.Seq[*leaf] {
	return func(yield func(*leaf) bool) {
		for part, t := range r.all() {
			if part == partOpen || part == partTie {
				continue
			}
			for l := range t.leaves() {
				if !yield(l) {
					return
				}
			}
		}
	}
}

// IsZero reports whether r is no rule.
func (r Rule) IsZero() bool { return r.code == "" }

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
		l := c.leaf(op)
		switch {
		case l.ofShare() && !ok && l.num == (Measure{Base: 1 << Yes}) && l.of == (Measure{Base: presentAndVoting}):
			f, more, ok = l.share(), l.strict(), true
		case op != opAtLeast || l.n != 1 || l.num != (Measure{Base: 1 << Yes}):
			others = true
		}
	}
	return f, more, ok && !others
}

// votes returns how many votes in favour r asks for, if it asks for a number.
func (r Rule) votes() (n int, ok bool) {
	t := r.part(partCarry)
	for l := range t.leaves() {
		return int(l.n), t.code[0] == opAtLeast && l.num == (Measure{Base: 1 << Yes}) && l.n <= maxCount
	}
	return 0, false
}
