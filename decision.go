package plenary

import (
	"golang.org/x/text/language"
)

// Outcome is what a rule makes of a vote. The zero Outcome is none.
//
// The text forms are Adopted, Rejected, NoQuorum, Vetoed, Tied, Deferred and
// Pending.
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
)

var outcomeTexts = enum{"", "Adopted", "Rejected", "NoQuorum", "Vetoed", "Tied", "Deferred", "Pending"}

// String returns the text form, "" for the zero Outcome.
func (o Outcome) String() string { return outcomeTexts.text(uint8(o)) }

// AppendText appends what MarshalText returns to b.
func (o Outcome) AppendText(b []byte) ([]byte, error) {
	return outcomeTexts.marshal(b, "outcome", uint8(o))
}

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Outcome.
func (o *Outcome) UnmarshalText(text []byte) error {
	for i, s := range outcomeTexts {
		if s == string(text) {
			*o = Outcome(i)
			return nil
		}
	}
	return &ParseError{What: "outcome", Input: string(text), Reason: "not one of Adopted, Rejected, NoQuorum, Vetoed, Tied, Deferred and Pending"}
}

// Decision is a rule on a vote: the outcome, and all that it follows from, so
// that it can give its reasons and say what would have changed it. It is a
// value and keeps the vote as it was. The zero Decision is none.
type Decision struct {
	rule    Rule
	votes   RollCall // its tally alone, where no names are known
	weights Weights
	on      Date
	named   bool
	outcome Outcome
}

// Decide applies r to a roll call of a day; the zero Date is today, or the last
// day for which there are weights. The day says who is in the groups that r
// names, and which of the shipped weights hold where r weighs members and the
// caller gives no weights.
//
// While members have yet to vote, the outcome is that of every way in which
// they may, if there is only one, and else OutcomePending. Decide does not
// allocate. It returns a [*ParseError] if r is the zero Rule, or weighs members
// by what nobody has given.
func (r Rule) Decide(votes RollCall, on Date, weights ...Weights) (d Decision, err error) {
	for i, w := range weights {
		if i > 0 {
			w = d.weights.With(w)
		}
		d.weights = w
	}
	var e evaluation // filled in place: this is where the time goes
	e.votes, e.weights, e.on, e.named = &votes, d.weights, on, true
	e.plain.fill(&votes.tally)
	o := e.outcome(r)
	if o == 0 || o == OutcomePending && e.unknown {
		return Decision{}, r.undecidable(&e)
	}
	d.rule, d.on, d.named, d.outcome = r, on, true, o
	d.votes = votes
	return d, nil
}

// DecideTally applies r to the counts of a vote, where it is not known who
// voted how. It returns a [*ParseError] if r is the zero Rule, t is not valid,
// or the outcome depends on who the voters are: on a group or on weights.
func (r Rule) DecideTally(t Tally) (Decision, error) {
	if !t.IsValid() {
		return Decision{}, &ParseError{What: "tally", Input: r.name(), Reason: "a count is negative, or more than 2147483647"}
	}
	e := evaluation{plain: t.counts()}
	o := e.outcome(r)
	if o == 0 || o == OutcomePending && e.unknown {
		return Decision{}, r.undecidable(&e)
	}
	return Decision{rule: r, votes: RollCall{tally: t}, outcome: o}, nil
}

// name is r's identifier or, for a caller's own, its text.
func (r Rule) name() string {
	if r.preset != 0 {
		return r.ID()
	}
	return r.Text()
}

// Rule returns the rule that was applied.
func (d Decision) Rule() Rule { return d.rule }

// Outcome returns the outcome.
func (d Decision) Outcome() Outcome { return d.outcome }

// Quorum tells whether the vote shows the quorum that the rule asks for a
// decision. It is 0 where the rule asks for none.
func (d Decision) Quorum() Quorum {
	t := d.rule.part(partQuorum)
	if t.IsZero() {
		return 0
	}
	e := d.evaluation()
	sure, likely := e.twice(t)
	return findQuorum(sure > 0, likely >= 0)
}

// Tally returns the counts on which the decision rests.
func (d Decision) Tally() Tally { return d.votes.tally }

// String returns the outcome and the reason in a sentence of English.
func (d Decision) String() string { return d.Sentence(language.English) }

func (d *Decision) evaluation() evaluation {
	return evaluation{votes: &d.votes, weights: d.weights, on: d.on, named: d.named, plain: d.votes.tally.counts()}
}

// undecidable says what r needs to be decided, and has not been given.
func (r Rule) undecidable(e *evaluation) error {
	if r.IsZero() {
		return &ParseError{What: "rule", Reason: "there is none to decide by"}
	}
	err := &ParseError{What: "rule", Input: r.name()}
	weight := e.lacking.Weight
	if weight == "" {
		err.Reason = r.needsNames()
		return err
	}
	rows, ok := e.weightsOf(&e.lacking).dimension(weight)
	if !ok {
		err.Reason = "it weighs members by " + weight + ", and no such weights are given or known for the day"
		return err
	}
	missing := e.votes.Listed().Union(e.votes.excluded)
	if e.lacking.Group != 0 {
		missing = missing.Intersect(e.lacking.Group.Members(e.on))
	}
	for ; rows != ""; rows = rows[weightSize:] {
		index, _ := weightRow(rows)
		missing = missing.Without(Country{index})
	}
	err.Reason = "it weighs members by " + weight + ", which is not given or known for " + missing.String()
	return err
}

// needsNames says for what r needs to know who voted how.
func (r Rule) needsNames() (reason string) {
	r.leaves(func(_ byte, l *leaf) {
		for _, m := range [...]Measure{l.num, l.of} {
			switch {
			case reason != "" || m.plain():
			case m.Weight != "":
				reason = "it weighs members by " + m.Weight + ": it needs to know who voted how, and not the totals alone"
			default:
				reason = "it counts the votes of " + m.Group.String() + ": it needs to know who voted how, and not the totals alone"
			}
		}
	})
	return reason
}
