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

var outcomeTexts = [...]string{"", "Adopted", "Rejected", "NoQuorum", "Vetoed", "Tied", "Deferred", "Pending"}

// String returns the text form, "" for the zero Outcome.
func (o Outcome) String() string {
	if int(o) < len(outcomeTexts) {
		return outcomeTexts[o]
	}
	return ""
}

// AppendText appends the text form to b; it never fails.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return append(b, o.String()...), nil }

// MarshalText returns the text form; it never fails.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

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
	quorum  Quorum
}

// Decide applies r to a roll call of a day; the zero Date is today. The day
// says who is in the groups that r names, and which of the shipped weights
// hold where r weighs members and the caller gives no weights of his own.
//
// While members have yet to vote, the outcome is that of every way in which
// they may, if there is only one, and else OutcomePending. Decide does not
// allocate. It returns a [*ParseError] if r is the zero Rule, or weighs members
// by what nobody has given.
func (r Rule) Decide(votes *RollCall, on Date, weights ...Weights) (Decision, error) {
	d := Decision{rule: r, votes: *votes, on: on, named: true}
	switch len(weights) {
	case 0:
	case 1:
		d.weights = weights[0]
	default:
		for _, w := range weights {
			d.weights = d.weights.With(w)
		}
	}
	if err := d.decide(); err != nil {
		return Decision{}, err
	}
	return d, nil
}

// DecideTally applies r to the counts of a vote, where it is not known who
// voted how. It returns a [*ParseError] if r is the zero Rule, t is not valid,
// or the outcome depends on who the voters are: on a group or on weights.
func (r Rule) DecideTally(t Tally) (Decision, error) {
	if !t.IsValid() {
		return Decision{}, &ParseError{What: "tally", Input: r.name(), Reason: "a count is negative, or more than 2147483647"}
	}
	d := Decision{rule: r, votes: RollCall{tally: t}}
	if err := d.decide(); err != nil {
		return Decision{}, err
	}
	return d, nil
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
func (d Decision) Quorum() Quorum { return d.quorum }

// Tally returns the counts on which the decision rests.
func (d Decision) Tally() Tally { return d.votes.tally }

// String returns the outcome and the reason in a sentence of English.
func (d Decision) String() string { return d.Sentence(language.English) }

func (d *Decision) decide() error {
	if d.rule.IsZero() {
		return &ParseError{What: "rule", Reason: "there is none to decide by"}
	}
	e := d.evaluation()
	d.outcome, d.quorum = e.outcome(d.rule)
	switch {
	case d.outcome != OutcomePending || !e.unknown:
		return nil
	case e.lacking.Base != 0:
		return d.lacksWeights(e.lacking)
	}
	return d.lacksNames()
}

func (d *Decision) evaluation() evaluation {
	return evaluation{votes: &d.votes, weights: d.weights, on: d.on, named: d.named, plain: d.votes.tally.counts()}
}

func (d *Decision) lacksWeights(m Measure) error {
	e := &ParseError{What: "rule", Input: d.rule.name()}
	rows, own := d.weights.dimension(m.Weight)
	if !own {
		w, ok := ShippedWeights(m.Weight, d.on)
		if !ok {
			e.Reason = "it weighs members by " + m.Weight + ", and no such weights are given or known for the day"
			return e
		}
		rows, _ = w.dimension(m.Weight)
	}
	missing := d.votes.Listed().Union(d.votes.excluded)
	if m.Group != 0 {
		missing = missing.Intersect(m.Group.Members(d.on))
	}
	for ; rows != ""; rows = rows[weightSize:] {
		index, _ := weightRow(rows)
		missing = missing.Without(Country{index})
	}
	e.Reason = "it weighs members by " + m.Weight + ", which is not given or known for " + missing.String()
	e.Candidates = missing
	return e
}

func (d *Decision) lacksNames() error {
	e := &ParseError{What: "rule", Input: d.rule.name()}
	d.rule.leaves(func(_ byte, l *leaf) {
		for _, m := range [...]Measure{l.num, l.of} {
			switch {
			case e.Reason != "" || m.plain():
			case m.Weight != "":
				e.Reason = "it weighs members by " + m.Weight + ": it needs to know who voted how, and not the totals alone"
			default:
				e.Reason = "it counts the votes of " + m.Group.String() + ": it needs to know who voted how, and not the totals alone"
			}
		}
	})
	return e
}

// answer is whether a test holds: +1 if it does however those vote that have
// yet to vote, -1 if it does not however they vote, 0 if it depends on them.
type answer int8

func answerOf(holds bool) answer {
	if holds {
		return +1
	}
	return -1
}

// evaluation decides tests on one vote.
type evaluation struct {
	votes   *RollCall
	weights Weights
	on      Date
	named   bool
	// wary takes members that may have been absent to have been so.
	wary bool
	// unknown: a test depends on what is not known, the voters' names or their
	// weights; lacking is then a measure without weights.
	unknown bool
	lacking Measure

	plain  counts
	cached uint8
	cache  [4]struct {
		weight string
		group  Group
		counts counts
	}
}

// counts returns what a measure adds up, or nil where that is not known.
func (e *evaluation) counts(m *Measure) *counts {
	if m.plain() {
		return &e.plain
	}
	for i := range e.cached {
		if c := &e.cache[i]; c.group == m.Group && c.weight == m.Weight {
			return &c.counts
		}
	}
	if int(e.cached) == len(e.cache) {
		e.cached--
	}
	c := &e.cache[e.cached]
	c.weight, c.group, c.counts = m.Weight, m.Group, counts{}
	var members CountrySet
	group := (*CountrySet)(nil)
	if m.Group != 0 {
		members = m.Group.Members(e.on)
		group = &members
	}
	if m.Weight == "" {
		t := e.votes.TallyOf(members)
		c.counts = t.counts()
	} else if rows, ok := e.weightsOf(m).dimension(m.Weight); !ok || c.counts.weigh(rows, e.votes, group) {
		e.unknown, e.lacking = true, *m
		return nil
	}
	e.cached++
	return &c.counts
}

// weightsOf returns the caller's weights or, where he has none, the shipped
// ones.
func (e *evaluation) weightsOf(m *Measure) Weights {
	if _, ok := e.weights.dimension(m.Weight); ok {
		return e.weights
	}
	w, _ := ShippedWeights(m.Weight, e.on)
	return w
}

// base returns whom a base counts for sure.
func (e *evaluation) base(b Base) Base {
	if e.wary && b.uncertain() {
		b &^= 1 << NotVoting
	}
	return b
}

// test decides the test at c.
func (e *evaluation) test(c *cursor) answer {
	op, n := c.op()
	switch op {
	case opAll:
		a := answer(+1)
		for range n {
			a = min(a, e.test(c))
		}
		return a
	case opAny:
		a := answer(-1)
		for range n {
			a = max(a, e.test(c))
		}
		return a
	case opNot:
		return -e.test(c)
	}
	var l leaf
	c.leaf(&l, op)
	a, _, _ := e.leaf(&l)
	return a
}

// leaf decides a comparison. It also returns the numbers compared, as far as
// the votes are cast.
func (e *evaluation) leaf(l *leaf) (a answer, n, of uint64) {
	if !e.named && (!l.num.plain() || l.ofShare() && !l.of.plain()) {
		return e.nameless(l), 0, 0
	}
	num, base := e.counts(&l.num), (*counts)(nil)
	if num == nil {
		return 0, 0, 0
	}
	inNum, inBase := e.base(l.num.Base), Base(0)
	if l.ofShare() {
		var kept counts
		if !l.num.plain() && !l.oneSource() {
			kept = *num // the base may take its place
			num = &kept
		}
		if base = e.counts(&l.of); base == nil {
			return 0, 0, 0
		}
		inBase = e.base(l.of.Base)
		of = base.sum(inBase)
	}
	n = num.sum(inNum)
	if e.plain[Pending] == 0 {
		return answerOf(l.holds(n, of)), n, of
	}
	minNum, minBase, maxNum, maxBase := e.extremes(l, num, base, inNum, inBase)
	switch {
	case l.holds(minNum, minBase):
		return +1, n, of
	case l.holds(maxNum, maxBase):
		return 0, n, of
	}
	return -1, n, of
}

// nameless decides a comparison that rests on names where only totals are
// known: it can where nobody is in question.
func (e *evaluation) nameless(l *leaf) answer {
	heads := func(b Base) uint64 { return e.plain.sum(b | 1<<Pending) }
	most := heads(l.num.Base)
	switch {
	case !l.ofShare() && most == 0, l.ofShare() && most == 0 && heads(l.of.Base) == 0:
		return answerOf(l.holds(0, 0))
	case !l.ofShare() && l.num.Weight == "" && !l.holds(most, 0), l.ofShare() && l.strict() && most == 0:
		return -1
	case !l.ofShare() && l.holds(0, 0):
		return +1
	}
	e.unknown = true
	return 0
}

// outcome decides a rule, part by part.
func (e *evaluation) outcome(r Rule) (o Outcome, q Quorum) {
	carry, tie, vetoed := answer(-1), Tie(0), answer(-1)
	carryTest := ""
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		t := cursor{code: test}
		switch part {
		case partQuorum:
			a := e.test(&t)
			sure := a
			if a >= 0 && e.plain[NotVoting] > 0 {
				e.wary, t.at = true, 0
				sure = e.test(&t)
				e.wary = false
			}
			q = findQuorum(sure > 0, a >= 0)
			if a < 0 {
				return NoQuorum, q
			}
			if a == 0 {
				return OutcomePending, q
			}
		case partDefer:
			if a := e.test(&t); a > 0 {
				return Deferred, q
			} else if a == 0 {
				return OutcomePending, q
			}
		case partCarry:
			carry, carryTest = e.test(&t), test
		case partVeto:
			if carry > 0 {
				vetoed = e.test(&t)
			}
		case partTie:
			tie = Tie(test[0])
		}
	}
	switch {
	case carry > 0 && vetoed > 0:
		return Vetoed, q
	case carry > 0 && vetoed < 0:
		return Adopted, q
	case carry == 0 && tie == TieAdopt && e.carriesOrTies(carryTest):
		return Adopted, q
	case carry == 0 || vetoed == 0:
		return OutcomePending, q
	case tie <= TieReject:
		return Rejected, q
	}
	switch certain, possible := e.tied(); {
	case certain && tie == TieAdopt:
		return Adopted, q
	case certain:
		return Tied, q
	case possible:
		return OutcomePending, q
	}
	return Rejected, q
}

// tied reports whether there are as many votes in favour as against, and some,
// and whether there may be once all have voted.
func (e *evaluation) tied() (certain, possible bool) {
	yes, no, pending := e.plain[Yes], e.plain[No], e.plain[Pending]
	if pending == 0 {
		return yes == no && yes > 0, yes == no && yes > 0
	}
	apart := max(yes, no) - min(yes, no)
	return false, apart <= pending && (max(yes, no) > 0 || pending >= 2)
}

// carriesOrTies reports whether, with votes outstanding, all ways to vote lead
// to a majority or to a tie: if all of them are against it is a tie, and if
// one is not it carries.
func (e *evaluation) carriesOrTies(carry string) bool {
	if e.plain[Yes] != e.plain[No]+e.plain[Pending] {
		return false
	}
	was := *e
	defer func() { *e = was }()
	e.plain[Pending]--
	for _, v := range [...]Vote{Yes, Abstain, Present, Absent} {
		e.plain[v]++
		c := cursor{code: carry}
		// A weighted majority cannot be moved by heads alone.
		if e.cached > 0 || e.test(&c) <= 0 {
			return false
		}
		e.plain[v]--
	}
	return true
}
