package plenary

import (
	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/rulecode"
	"golang.org/x/text/language"
)

// Rule is a rule of decision: the tests that a vote must pass for a proposal
// to be adopted. It is the rule of a real body, found by [RuleOn], or one
// written by the caller and parsed by [ParseRule]. Rules can be compared with
// ==. The zero Rule has no tests and cannot decide a vote.
//
// A rule of your own may name its body, which is a [Group]; see [ParseRule]. A
// [Stage] without a Body has the members of the body that Required names.
//
// The text form reads like the rule: "quorum attending > 1/2 of members; carry
// yes >= 2/3 of yes+no and yes >= 1". The text form of a body's rule begins
// with its identifier and a colon. A text form that was stored keeps its tests
// even if the body later changes its rule.
//
// The word cast includes abstentions. Rules of procedure call yes+no "present
// and voting", and attending "present"; see [Base].
type Rule struct {
	code   rulecode.Rule
	preset uint16 // into table.Rules; 0 is the caller's own
	heads  bool   // every measure counts heads alone; it follows from the code
}

// tie is what a rule says about equal votes in favour and against. Its value
// is the index of the word in [rulecode.Ties].
type tie uint8

const (
	tieReject tie = 1 + iota
	tieRevote
	tieCasting
	tieLot
	tieAdopt
	tieRevoteUnlessFull
)

// Outcome is the outcome of a vote under a rule. The zero Outcome means that
// there is no outcome.
//
// The text forms are Adopted, Rejected, NoQuorum, Vetoed, Tied, Deferred,
// Pending and Open.
type Outcome uint8

// The outcomes.
const (
	// Adopted: the proposal got the required votes.
	Adopted Outcome = 1 + iota // Adopted
	// Rejected: the proposal did not get the required votes.
	Rejected // Rejected
	// NoQuorum: too few members took part for a decision.
	NoQuorum // NoQuorum
	// Vetoed: the proposal got the required votes, but a member with a veto
	// voted against.
	Vetoed // Vetoed
	// Tied: votes in favour and against are equal, and the rule has a
	// tie-break; see [ParseRule].
	Tied // Tied
	// Deferred: the rule postpones the decision.
	Deferred // Deferred
	// OutcomePending: the outcome depends on members that have yet to vote. As
	// soon as it no longer depends on them, the outcome is one of the others,
	// even before all have voted.
	OutcomePending // Pending
	// Open: the outcome depends on votes that are not on record: the votes of
	// members that are not listed, or the names of those who cast the votes
	// that are counted. If the outcome does not depend on them, it is one of
	// the others. If the members of the body are unknown, any number of members
	// may be missing from the record. If all members are listed or counted, say
	// so with [RollCall.Whole] or [Tally.Whole].
	Open // Open
)

var outcomeTexts = codes.Enum[Outcome]{What: "outcome", Texts: []string{"", "Adopted", "Rejected", "NoQuorum", "Vetoed", "Tied", "Deferred", "Pending", "Open"}}

// Name returns o in words, for a table or a page in the language tag: "adopted", "no
// quorum", in Dutch "aangenomen", "geen quorum". It returns "" for the zero Outcome,
// and what [Outcome.String] returns if o is not an outcome. A language other than
// Dutch means English.
func (o Outcome) Name(tag language.Tag) string {
	if !o.IsValid() {
		return o.String()
	}
	return phrase.ExplainOutcome(o).In(languageOf(tag))
}

// toCarry returns the rule that consists of t as its carry part.
func toCarry(t rulecode.Test) Rule {
	return ruleOf(rulecode.RuleOf([rulecode.Tie]rulecode.Test{rulecode.Carry: t}, 0, ""))
}

func ruleOf(code rulecode.Rule) Rule {
	return Rule{code: code, heads: code != "" && rulecode.Plain(code.Leaves())}
}

func (r Rule) part(number byte) rulecode.Test { return r.code.Part(number) }

// group returns the group that r names as its body, or "".
func (r Rule) group() Group { return Group(r.code.Body()) }

// groupOf returns the group that m counts, or "" if it counts all members.
func groupOf(m *rulecode.Measure) Group {
	if m.Own != "" {
		return Group(m.Own)
	}
	return tableGroup(m.Group).group()
}

// Text returns the parts of r without its identifier.
func (r Rule) Text() string { return r.code.Text() }

// IsZero reports whether r is the zero Rule.
func (r Rule) IsZero() bool { return r.code == "" }

// shareOf returns the fraction of a comparison, or the zero Fraction if it
// asks for a number.
func shareOf(d rulecode.Demand) (f Fraction) {
	f.Num, f.Den = d.Share()
	return f
}

// share returns the fraction f of the members in the base of that r requires to
// vote in favour. The result more reports whether f has to be exceeded, and ok
// whether r requires such a fraction and, apart from at least one vote in
// favour, nothing else.
func (r Rule) share() (f Fraction, of Base, more, ok bool) {
	carry := r.code.Part(rulecode.Carry)
	others := !carry.IsConjunction()
	for l := range carry.Leaves() {
		switch inFavour := l.Num == (rulecode.Measure{Base: 1 << Yes}); {
		case inFavour && l.OfShare() && !ok && l.Of.Plain():
			if f, of, more, ok = shareOf(l.Demand), Base(l.Of.Base), l.More(), true; l.Versus() && of == 1<<No {
				f, of = half, presentAndVoting // yes > no
			}
		case !inFavour || l.Demand != (rulecode.Demand{Op: rulecode.AtLeast, N: 1}):
			others = true
		}
	}
	return f, of, more, ok && !others
}

// votes returns the number of votes in favour that r asks for, and reports
// whether it asks for a number.
func (r Rule) votes() (n int, ok bool) {
	carry := r.code.Part(rulecode.Carry)
	for l := range carry.Leaves() {
		return int(l.N), carry[0] == rulecode.AtLeast && l.Num == (rulecode.Measure{Base: 1 << Yes}) && l.N <= maxCount
	}
	return 0, false
}
