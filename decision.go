package plenary

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/weigh"
)

// Decision is the result of applying a rule to a vote: the outcome, with the
// votes, weights and date that it follows from. Its methods give the reasons
// for the outcome and say what would have changed it. The zero Decision has no
// rule and no outcome.
type Decision struct {
	rule    Rule
	votes   RollCall // of the members alone
	out     unlisted
	weights Weights
	on      Date
	// strangers are listed in the roll call but were not members.
	strangers CountrySet
	outcome   Outcome
}

// Decide applies r to the roll call votes on the date on. The date determines
// the members of the body of r, the members of the groups that r names and, if
// r needs weights that are not passed, the shipped weights. If on is the zero
// Date, the members are unknown.
//
// The vote of a member that is not listed is unknown: the member may have voted
// either way, abstained or not voted. If the outcome is the same however those
// members voted, it is returned; otherwise the outcome is [Open]. For example,
// it is Open if the roll call lists two votes in favour and one against in a
// General Assembly of 193 members.
//
// Likewise, the outcome is [OutcomePending] if it depends on members that have
// yet to vote. A base that includes Pending counts members that have yet to
// vote, whatever vote they will cast.
//
// Weights have an effect only if r names their dimension, as in "yes by stake".
// A rule of the tables may be applied to a vote on a date on which it was not
// in force; [Decision.Explain] then says so. For the rule of that date see
// [RuleOn].
//
// In two cases the outcome may be Open or OutcomePending although only one outcome
// is possible:
//
//   - if the possible votes are too many to try;
//   - if a base of r includes Pending.
//
// A quorum that the record neither shows nor refutes is presumed, since
// members that are not on record may have been present; see [Decision.Quorum].
// It is not presumed if the size of the body is unknown, members are on record
// as absent, and those on record would not make a quorum by themselves: the
// outcome is then Open.
// Countries that were not members of the body are not counted;
// [Decision.Explain] names them.
//
// The members are unknown if the tables do not have them, or if r is a rule of
// your own that does not name its body. If votes lists all of them, pass
// votes.Whole().
//
// Decide returns a [*ParseError] that wraps:
//
//   - [ErrNoRule] if r is the zero Rule;
//   - [ErrNoWeights] if r needs weights that are not passed and not known;
//   - [ErrOtherBody] if votes is the result of [RollCall.Whole] but lacks
//     members of the body.
//
// Decide does not allocate unless it fails.
func (r Rule) Decide(votes RollCall, on Date, weights ...Weights) (d Decision, err error) {
	d.votes, d.on = votes, on
	err = d.decide(r, nil, r.members(on), weights)
	return d, err
}

// DecideTotals is like [Rule.Decide] for the counts of a vote. It considers
// every way to complete t: if exactly 79 votes in favour, 75 against and 30
// abstentions are on record, the other nine of 193 members did not vote.
//
// The number of members is the number that the body of r had on the date on or,
// if that is unknown, t.Members. DecideTotals also returns a [*ParseError] that
// wraps [ErrOtherBody] if:
//
//   - t is not valid;
//   - t.Members differs from the number of members that the body had;
//   - t counts more members than the body had;
//   - all counts are exact but add up to fewer members.
func (r Rule) DecideTotals(t Totals, on Date, weights ...Weights) (d Decision, err error) {
	d.on = on
	members := r.members(on)
	if members != nil && t.Members != 0 && t.Members != (CountrySet{*members}).Len() {
		reason := "it is of a body of " + strconv.Itoa(t.Members) + " members, but the body of the rule had " + strconv.Itoa(CountrySet{*members}.Len()) + otherBody
		return Decision{}, because(ErrOtherBody, ParseError{What: "vote", Input: r.name(), Reason: reason})
	}
	err = d.decide(r, &t, members, weights)
	return d, err
}

// decide applies r to d.votes and, if t is not nil, to the counts on record.
func (d *Decision) decide(r Rule, t *Totals, members *table.Set, weights []Weights) error {
	if len(weights) > 0 {
		if d.weights = weights[0]; len(weights) > 1 {
			d.weights = joined(weights)
		}
	}
	if d.votes.whole && members == nil {
		d.out.known = true
	} else if reason := d.complete(t, members); reason != "" {
		*d = Decision{}
		return because(ErrOtherBody, ParseError{What: "vote", Input: r.name(), Reason: reason})
	}
	var e evaluation // filled in place: this is where the time goes
	e.votes, e.out, e.weights, e.on = &d.votes, &d.out, d.weights, d.on
	if !r.heads {
		var cache [2]cachedCounts
		e.cache = &cache
	}
	e.fill()
	o := e.outcome(r)
	if o == Open {
		o = d.told(r, &e)
	}
	if o == 0 || e.unknown && (o == OutcomePending || o == Open) {
		err := r.undecidable(&e, d.weights)
		*d = Decision{}
		return err
	}
	d.rule, d.outcome = r, o
	return nil
}

// told returns the outcome of a vote for which the tests of the rule, each on
// its own, are open. It is the single outcome of all completions if there is
// one. Otherwise it is Pending if it depends on members that have yet to vote,
// and Open if it depends on votes that are not on record.
func (d *Decision) told(r Rule, e *evaluation) Outcome {
	if e.open > 1 {
		left := mostCompletions
		if o := completed(d.votes, d.out, r, d.weights, d.on, &left); o != 0 {
			return o
		}
	}
	if e.rest > 0 || e.plain[Pending] == 0 {
		return Open
	}
	if !d.out.counted {
		return OutcomePending
	}
	// It may depend on who cast which vote, however those yet to vote will
	// vote.
	for v := range eachVote() {
		if !completions.has(v) {
			continue
		}
		votes, out := d.votes, d.out
		for i := range d.votes.Listed(Pending).bits.All() {
			c := Country{i}
			votes.set(c, v)
		}
		out.votes.add(v, out.votes.Pending)
		out.votes.Pending = 0
		var cache [2]cachedCounts
		with := evaluation{votes: &votes, out: &out, weights: d.weights, on: d.on, cache: &cache}
		with.fill()
		if with.outcome(r) != Open {
			return OutcomePending
		}
	}
	return Open
}

// otherBody is the end of the reason why a vote is not one of the body of a rule.
const otherBody = "; for a body of your own, use a rule that names it"

// complete finds the members that are not listed, and what the counts say
// about them. It returns a reason if the counts cannot be those of the body.
func (d *Decision) complete(t *Totals, members *table.Set) (reason string) {
	rc, out := &d.votes, &d.out
	size := 0
	if t != nil {
		if !t.IsValid() {
			return "a count is negative or more than 2147483647, or they add up to more than the members"
		}
		size = t.Members
	}
	out.free = completions | 1<<NotVoting
	if members == nil {
		return d.count(t, size)
	}
	left, strangers := 0, uint64(0)
	for i, m := range members {
		listed := rc.planes[0][i] | rc.planes[1][i] | rc.planes[2][i] | rc.excluded.bits[i]
		out.members.bits[i] = m &^ listed
		strangers |= listed &^ m
		left += bits.OnesCount64(m &^ listed)
	}
	if out.known = true; strangers == 0 && t == nil && !(rc.whole && left > 0) {
		out.rest = uint64(left)
		return ""
	}
	body := CountrySet{*members}
	if rc.whole && left > 0 {
		return "the roll call is said to list the whole body, but lacks " + strconv.Itoa(left) + " of the " + strconv.Itoa(body.Len()) + " members: " + plain.Brief(out.members.String(), maxQuoted) + otherBody
	}
	switch n := body.Len(); {
	case size != 0 && size != n: // according to the record, it is another body
		out.known, out.members = false, CountrySet{}
	default:
		size = n
		d.strangers = rc.outside(body)
	}
	return d.count(t, size)
}

// count finds how many of the members that are not listed cast each vote, in a
// body of the given size. A size of 0 means unknown.
func (d *Decision) count(t *Totals, size int) (reason string) {
	rc, out := &d.votes, &d.out
	t = orNone(t)
	counts := t.Counts
	if !d.strangers.IsZero() {
		strangers := rc.tallyOf(&d.strangers)
		for bit := int(Yes); bit <= excludedBit; bit++ { // they are in the counts, and no members
			count := counts.at(bit)
			*count = max(0, *count-*strangers.at(bit))
		}
		vacant := rc.tally.Vacant
		*rc = rc.Among(rc.named().Minus(d.strangers))
		rc.tally.Vacant = vacant
	}
	for bit := int(Yes); bit <= excludedBit; bit++ {
		if n := *counts.at(bit) - *rc.tally.at(bit); n >= 0 {
			*out.votes.at(bit) = n
			out.free &^= t.Exact & (1 << bit)
		}
	}
	rc.tally.Vacant = max(rc.tally.Vacant, counts.Vacant)
	if size == 0 {
		out.rest, out.boundless = anyNumber, true
	} else {
		rest := int64(size-rc.tally.members()) - int64(out.votes.in(BaseMembers))
		if rest < 0 {
			return "it counts more than the " + strconv.Itoa(size) + " members that the body had"
		}
		out.rest = uint64(rest)
	}
	switch {
	case out.rest == 0:
	case out.free == 0 && !out.boundless:
		return "it counts every vote, but fewer than the " + strconv.Itoa(size) + " members that the body had"
	case out.free == 0:
		out.rest, out.boundless = 0, false // there are no other members
	case out.free&(out.free-1) == 0 && !out.boundless: // all of them did the only thing possible
		out.votes.add(Vote(bits.TrailingZeros16(uint16(out.free))), int(out.rest))
		out.rest = 0
	}
	if out.counted = out.votes != (Tally{}); out.boundless {
		out.free |= nobody
	}
	return ""
}

// name returns the identifier of r, or its text if it is not from the tables.
func (r Rule) name() string {
	if r.preset != 0 {
		return r.ID()
	}
	return r.Text()
}

// Rule returns the rule that was applied.
func (d Decision) Rule() Rule { return d.rule }

// Outcome returns the outcome of the vote under the rule, or 0 for the zero
// Decision.
func (d Decision) Outcome() Outcome { return d.outcome }

// Quorum returns the answer that [Decision.Findings] gives for the quorum that
// the rule requires for a decision. It is [Presumed] if the record neither
// shows nor refutes the quorum, as for most counts of a body of unknown size.
// It is 0 only if the rule requires no quorum.
func (d Decision) Quorum() Answer {
	t := d.rule.code.Part(rulecode.Quorum)
	if t == "" {
		return 0
	}
	e := d.evaluation()
	sure, likely := e.twice(t)
	return e.answerTo(t, rulecode.Quorum, sure, likely)
}

// Totals returns the counts on which the decision is based: those on record
// and those that follow from them. Countries that were not members are not
// counted.
func (d Decision) Totals() Totals {
	t := Totals{Counts: d.votes.tally.Add(d.out.votes), Exact: baseSeats, Members: 0}
	switch {
	case d.outcome == 0:
		return Totals{}
	case d.out.rest > 0:
		t.Exact &^= d.out.free
	}
	if !d.out.boundless {
		t.Members = t.Counts.members() + int(d.out.rest)
	}
	return t
}

func (d *Decision) evaluation() evaluation {
	e := evaluation{votes: &d.votes, out: &d.out, weights: d.weights, on: d.on}
	e.fill()
	return e
}

// undecidable returns the error for a rule that is zero or lacks weights.
func (r Rule) undecidable(e *evaluation, given Weights) error {
	if r.IsZero() {
		return because(ErrNoRule, ParseError{What: "rule", Reason: "no rule is given"})
	}
	err := ParseError{What: "rule", Input: r.name()}
	var lacking rulecode.Measure
	for m := range rulecode.Measures(r.code.Leaves()) {
		if e.lacks(m) {
			lacking = *m
			break
		}
	}
	rows, ok := e.weightsOf(&lacking).dimension(lacking.Weight)
	if !ok {
		err.Reason = "it weighs members by " + lacking.Weight + ", but no such weights are given or known for the day" + r.byNearest(*e.votes, *e.out, e.on, given, lacking.Weight)
		return because(ErrNoWeights, err)
	}
	missing := e.votes.named().Union(e.out.members)
	if lacking.Group != 0 {
		missing = missing.Intersect(groupOf(&lacking).Members(e.on))
	}
	missing = missing.Minus(CountrySet{weigh.Countries(rows)})
	err.Reason = "it weighs members by " + lacking.Weight + ", but no such weight is given or known for " + missing.String()
	return because(ErrNoWeights, err)
}

// byNearest returns the end of an error text about missing weights: the
// nearest periods for which the weights are known and, if all of them give the
// same outcome, that outcome.
func (r Rule) byNearest(votes RollCall, out unlisted, on Date, given Weights, dimension string) (said string) {
	var same Outcome
	sep := "; they are known for "
	for _, t := range weigh.Nearest(dimension, on.ymd) {
		if t == nil {
			continue
		}
		e := evaluation{votes: &votes, out: &out, weights: joined([]Weights{given, {t.Rows}}), on: on, cache: new([2]cachedCounts)}
		e.fill()
		o := e.outcome(r)
		if e.unknown || o != Adopted && o != Rejected || said != "" && o != same {
			o = 0
		}
		same = o
		said += sep + Date{t.From}.String() + " to " + Date{t.To}.AddDays(-1).String()
		sep = " and for "
	}
	if same != 0 {
		said += ", with which the proposal would be " + strings.ToLower(same.String())
	}
	return said
}

// DecideBy applies r to the vote at s: to its roll call and to the counts on
// record. The members are those of the body of s on its date or, if s has no
// body or its members are unknown, those of the body of r.
//
// DecideBy returns a [*ParseError] in the cases of [Rule.Decide] and
// [Rule.DecideTotals]. It also returns one that wraps [ErrNoRule] if s is nil,
// and one that wraps [ErrOtherBody] if the members of the body of r differ from
// those of the body of s.
func (s *Stage) DecideBy(r Rule, weights ...Weights) (d Decision, err error) {
	if s == nil {
		return d, errNoStage()
	}
	members := s.Body.members(s.Date)
	if of := r.members(s.Date); members == nil {
		members = of
	} else if of != nil && *of != *members {
		return d, because(ErrOtherBody, ParseError{What: "rule", Input: r.name(), Reason: "the body of the rule has other members than " + s.Body.String()})
	}
	t := s.Totals()
	d.votes, d.on = s.Votes, s.Date
	err = d.decide(r, &t, members, weights)
	return d, err
}

// Decide applies the only rule that can have applied to the vote at s, as
// [Stage.DecideBy] does. It returns a [*ParseError] that wraps [ErrNoRule] if
// there is no such rule or s is nil, and one that wraps [ErrManyRules] if
// there are several. For the decision by each of several rules see
// [Stage.Decisions].
func (s *Stage) Decide(weights ...Weights) (Decision, error) {
	if s == nil {
		return Decision{}, errNoStage()
	}
	switch rules := s.rules(); len(rules) {
	case 0:
		return Decision{}, because(ErrNoRule, ParseError{What: "stage", Input: s.ID, Reason: "the record does not say by which rule the question was decided"})
	case 1:
		return s.DecideBy(rules[0], weights...)
	default:
		ids := strings.Join(each(rules, Rule.name), " or ")
		return Decision{}, because(ErrManyRules, ParseError{What: "stage", Input: s.ID, Reason: "the record does not say whether the question was decided by " + ids})
	}
}

// errNoStage returns the error of deciding a nil Stage.
func errNoStage() error {
	return because(ErrNoRule, ParseError{What: "stage", Reason: "no stage is given"})
}

// Decisions returns the decision by each of the rules by which the question may
// have been decided; see [Decision.Rule]. If the record says which rule was
// required, there is one decision, by that rule. Otherwise the rules are those
// of the body on the date of s:
//
//   - one rule if the question allows no other;
//   - several if only the record could say which was applied. Article 18 of the
//     Charter leaves open which questions of the General Assembly need two
//     thirds, and Article 27 which questions of the Security Council are
//     procedural; in the Council of the European Union the rule depends on the
//     legal basis of the text;
//   - no rule if the date is unknown, or if the tables have none by which the
//     body decides on any text. For the International Monetary Fund, for
//     example, the tables only have rules on certain matters; for these use
//     [Stage.DecideBy] or set Required. [Rules] yields all rules.
//
// If one of the decisions fails, Decisions returns its error.
func (s *Stage) Decisions(weights ...Weights) (ds []Decision, err error) {
	for _, r := range s.rules() {
		d, err := s.DecideBy(r, weights...)
		if err != nil {
			return nil, err
		}
		ds = append(ds, d)
	}
	return ds, nil
}

// Outcome returns the outcome under the rules that may have applied, if it is
// the same under all of them: a vote of 152 to 5 is adopted both by a simple
// majority and by two thirds. If the outcomes differ, rules that contradict
// s.Declared are left out: a vote of 12 to 2 in the Security Council that was
// declared rejected was [Vetoed]. If the outcomes still differ, it returns
// [Open]. It returns 0 if there is no rule, if no vote is on record, or if a
// decision fails, for example because a rule needs weights that are not passed
// and not known.
func (s *Stage) Outcome(weights ...Weights) (o Outcome) {
	ds, err := s.Decisions(weights...)
	if t := s.Totals(); err != nil || len(ds) == 0 || !t.says(baseEntitled) {
		return 0
	}
	differ := func(d Decision) bool { return d.outcome != ds[0].outcome }
	if slices.ContainsFunc(ds, differ) {
		ds = slices.DeleteFunc(ds, func(d Decision) bool { return s.denies(&d) })
	}
	if len(ds) == 0 || slices.ContainsFunc(ds, differ) {
		return Open
	}
	return ds[0].outcome
}

// vetoes returns the permanent members of the Security Council that are listed
// as voting against, if the record says that the proposal was rejected and it
// certainly had the required votes (Charter, Article 27(3)).
func (s *Stage) vetoes() (set CountrySet) {
	if s.Body.String() != "unsc" || s.Declared != DeclaredRejected {
		return set
	}
	ds, err := s.Decisions()
	if err != nil {
		return set
	}
	for _, d := range ds {
		if d.outcome == Vetoed {
			set = s.Votes.Listed(No).Intersect(PermanentMembers.Members(s.Date))
		}
	}
	return set
}

// denies reports whether the declared outcome contradicts d.
func (s *Stage) denies(d *Decision) bool {
	switch t := tie(d.rule.code.Tie()); s.Declared {
	case DeclaredRejected:
		return d.outcome == Adopted
	case DeclaredAdopted:
		return d.outcome == Rejected || d.outcome == Vetoed || d.outcome == Tied && t != tieCasting && t != tieLot
	}
	return false
}
