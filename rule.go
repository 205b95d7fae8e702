package plenary

import (
	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/rulecode"
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
	code   rulecode.Rule
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
	// there; then the proposal is rejected. The House of Representatives
	// of the Netherlands has it so.
	TieRevoteUnlessFull // revote-unless-full
)

// String returns the text form, "" for the zero Tie.
func (t Tie) String() string {
	if int(t) >= len(rulecode.Ties) {
		return ""
	}
	return rulecode.Ties[t]
}

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

// RuleOf returns the rule with the given parts. It is the zero Rule if a part
// is not valid, or there is no test to carry.
func RuleOf(p Parts) Rule {
	return ruleOf(rulecode.RuleOf([...]rulecode.Test{p.Open.code, p.Quorum.code, p.Defer.code, p.Carry.code, p.Veto.code}, uint8(p.Tie)))
}

func ruleOf(code rulecode.Rule) Rule {
	return Rule{code: code, heads: code != "" && rulecode.Plain(code.Leaves())}
}

// Parts returns what r is made of.
func (r Rule) Parts() Parts {
	return Parts{r.part(rulecode.Open), r.part(rulecode.Quorum), r.part(rulecode.Defer), r.part(rulecode.Carry), r.part(rulecode.Veto), Tie(r.code.Tie())}
}

func (r Rule) part(number byte) Test { return Test{r.code.Part(number)} }

// Text returns the parts of r without an identifier: the rule itself.
func (r Rule) Text() string { return r.code.Text() }

// IsZero reports whether r is no rule.
func (r Rule) IsZero() bool { return r.code == "" }

// share returns what part has to vote in favour by r, of whom, and whether it asks
// for more than that; ok is whether it asks for such a part, and for nothing else
// but that somebody votes in favour.
func (r Rule) share() (f Fraction, of Base, more, ok bool) {
	carry, others := r.code.Part(rulecode.Carry), false
	if !carry.IsConjunction() {
		return f, 0, false, false
	}
	for l := range carry.Leaves() {
		switch inFavour := l.Num == (rulecode.Measure{Base: 1 << Yes}); {
		case inFavour && l.OfShare() && !ok && l.Of.Plain():
			f, of, more, ok = shareOf(l.Demand), Base(l.Of.Base), l.More(), true
		case !inFavour || l.Demand != (rulecode.Demand{Op: rulecode.AtLeast, N: 1}):
			others = true
		}
	}
	return f, of, more, ok && !others
}

// votes returns how many votes in favour r asks for, if it asks for a number.
func (r Rule) votes() (n int, ok bool) {
	carry := r.code.Part(rulecode.Carry)
	for l := range carry.Leaves() {
		return int(l.N), carry[0] == rulecode.AtLeast && l.Num == (rulecode.Measure{Base: 1 << Yes}) && l.N <= maxCount
	}
	return 0, false
}
