package plenary

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/exact"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/weigh"
	"golang.org/x/text/language"
)

// sentence returns the outcome and its reason in one sentence in the language
// tag, with the provision. If votes were lacking it says how many. Another sentence
// says so if the rule was not in force.
func (d Decision) sentence(tag language.Tag) string {
	if d.outcome == 0 {
		return ""
	}
	p := d.account(tag)
	return p.sentence(p.reasons())
}

// String returns the outcome and its reason in one English sentence. If the
// rule was not in force on the date of the vote, a second sentence says so.
func (d Decision) String() string { return d.sentence(language.English) }

// Explain returns the outcome and all tests in a paragraph in the language tag:
// what was counted, out of what total, and what was required. The first
// sentence is the outcome with the reason. If the rule was not in force on the
// date of the vote, the second sentence says so. The other tests follow. They
// do not repeat the tests that are the reason; tests that the rule combines
// with these follow as "also tested". If one of several alternatives held,
// those that failed are left out. A language other than Dutch means English.
// Explain returns "" for the zero Decision.
func (d Decision) Explain(tag language.Tag) string {
	if d.outcome == 0 {
		return ""
	}
	p := d.account(tag)
	reasons := p.reasons()
	reason := strings.Join(reasons, "; ") + ";"
	decisive, which := p.decisive()
	s := p.sentence(reasons)
	if body := phrase.Capital(d.rule.bodyName(tag, d.on)); body != "" {
		s = body + ". " + s
	}
	for _, f := range p.findings {
		label, tests := phrase.ExplainPart(uint8(slices.Index(rulecode.Parts[:], f.Part))), p.clauses(f, everyLeaf)
		// Unanimity is told without its numbers.
		if f.Part == decisive && strings.HasPrefix(reason, strings.Join(p.clauses(f, which), "; ")+";") && !slices.ContainsFunc(append(f.Tests, f), finding.unanimous) {
			label, tests = phrase.ExplainAlso, p.others(f, which)
		}
		test := strings.Join(tests, "; ")
		switch quorum := f.Part == rulecode.Parts[rulecode.Open] || f.Part == rulecode.Parts[rulecode.Quorum]; {
		case quorum && f.unchecked():
			test += "; " + p.say(phrase.ExplainUnchecked)
		case f.Answer == Presumed:
			test += "; " + p.say(phrase.ExplainPresumed)
		}
		if tests != nil {
			s += " " + p.say(label) + ": " + test + "."
		}
	}
	if !d.strangers.IsZero() {
		s += " " + p.say(phrase.ExplainStrangers, "countries", p.naming.List(d.strangers))
	}
	return s + p.shipped()
}

// decisive returns the part of the rule with the test that is the reason for the
// outcome, if one test is, and which of its comparisons the reason gives.
func (p *account) decisive() (part string, which int) {
	switch p.d.outcome {
	case NoQuorum:
		return rulecode.Parts[rulecode.Quorum], failing
	case Deferred:
		return rulecode.Parts[rulecode.Defer], holding
	case Adopted, Vetoed:
		which = holding
	case Rejected:
		which = failing
	}
	return rulecode.Parts[rulecode.Carry], which
}

// account writes a decision in words, using the table of phrases.
type account struct {
	prose
	d        Decision
	findings []finding // of d, computed once
	// running text has small numbers in words, and other phrases for what was
	// required.
	running bool
	uncited bool // the last reason is not in the provision
}

func (d Decision) account(tag language.Tag) *account {
	p := proseIn(Naming{Language: tag, On: d.on, Article: true})
	p.bare = d.rule.Body().row().NoAbstain
	return &account{prose: p, d: d, findings: d.findings()}
}

// finding returns the finding on a part of the rule, or a zero finding if the
// rule does not have it.
func (p *account) finding(part int) finding {
	return *orNone(find(p.findings, func(f *finding) bool { return f.Part == rulecode.Parts[part] }))
}

// sentence returns the outcome with the reasons for it.
func (p *account) sentence(reasons []string) string {
	return phrase.Capital(p.d.outcome.Name(p.naming.Language)) + ": " + p.cited(reasons) + p.onQuorum() + "." + p.outOfForce()
}

// outOfForce returns a sentence if the rule was not in force on the day of the vote.
func (p *account) outOfForce() string {
	switch from, to := p.d.rule.InForce(); {
	case p.d.on.IsZero(), p.d.on.within(from.ymd, to.ymd):
		return ""
	case p.d.on.Before(from):
		return " " + p.say(phrase.ExplainForceEarly, "day", p.day(p.d.on), "from", p.day(from))
	default:
		return " " + p.say(phrase.ExplainForceLate, "day", p.day(p.d.on), "until", p.day(to.AddDays(-1)))
	}
}

// onQuorum returns a clause on the quorum if a decision rests on one that the
// record does not show.
func (p *account) onQuorum() string {
	switch p.d.outcome {
	case NoQuorum, OutcomePending, Open:
		return ""
	}
	what := phrase.ExplainQuorumPresumed
	if p.running {
		what = phrase.DecisionQuorumPresumed
	}
	switch f := p.finding(rulecode.Quorum); {
	case f.unchecked() && p.running:
		what = phrase.DecisionQuorumUnchecked
	case f.unchecked():
		what = phrase.ExplainQuorumUnchecked
	case f.Answer != Presumed && f.Answer != Unsettled:
		return ""
	}
	return "; " + p.say(what)
}

// unchecked reports whether a finding on a quorum depends on the size of a
// body of which it is unknown.
func (f finding) unchecked() bool {
	return (f.Answer == Presumed || f.Answer == Unsettled) && f.unsized()
}

// shipped returns the period of the weights, if they are not the caller's.
func (p *account) shipped() (s string) {
	var seen []string
	for l := range p.d.rule.code.Leaves() {
		w := l.Num.Weight
		if _, own := p.d.weights.dimension(w); w == "" || own || slices.Contains(seen, w) {
			continue
		}
		seen = append(seen, w)
		if t := weigh.Shipped(w, p.d.on.ymd); t != nil {
			s += " " + p.say(phrase.ExplainSince, "weight", p.weightName(w), "date", p.day(Date{t.From}))
		}
	}
	return s
}

// reasons returns the clauses with the reasons for the outcome.
func (p *account) reasons() (rs []string) {
	totals := p.d.Totals()
	t := totals.Counts
	carry, veto := p.finding(rulecode.Carry), p.finding(rulecode.Veto)
	switch p.d.outcome {
	case NoQuorum:
		return p.clauses(p.finding(rulecode.Quorum), failing)
	case Deferred:
		return p.clauses(p.finding(rulecode.Defer), holding)
	case OutcomePending:
		return []string{p.several(phrase.ExplainPending, t.Pending)}
	case Open:
		return p.open()
	case Vetoed:
		rs = p.clauses(carry, holding)
		if voters := p.voters(veto); voters != "" {
			return append(rs, p.say(phrase.ExplainVetoBy, "countries", voters))
		}
		return append(rs, p.clauses(veto, holding)...)
	case Adopted, Tied:
		if p.d.outcome == Adopted && carry.Answer != Fails {
			return p.clauses(carry, holding)
		}
		return p.tie(t, phrase.ExplainTie(tie(p.d.rule.code.Tie())))
	}
	if tie := tie(p.d.rule.code.Tie()); t.Yes == t.No && t.Yes > 0 && totals.Known(presentAndVoting) && veto.Answer != Holds && (tie == tieReject || tie == tieRevoteUnlessFull) {
		what := phrase.ExplainTie(tie)
		if tie == tieRevoteUnlessFull {
			what = phrase.ExplainTieFull
		}
		return p.tie(t, what)
	}
	if t.Yes+t.No == 0 && totals.Known(presentAndVoting) {
		rs = append(rs, p.say(phrase.ExplainNovotes))
	}
	rs = append(rs, p.clauses(carry, failing)...)
	rs = append(rs, p.lacking(carry)...)
	if veto.Answer == Holds {
		rs = append(rs, p.say(phrase.ExplainVetoNone))
	}
	return rs
}

// cited joins reasons, and adds the provision to the one that it concerns.
func (p *account) cited(reasons []string) string {
	if provision := phrase.Bracketed(p.d.rule.Provision(p.naming.Language)); p.uncited && len(reasons) > 1 {
		reasons[len(reasons)-2] += provision
	} else if provision != "" {
		reasons[len(reasons)-1] += provision
	}
	return strings.Join(reasons, "; ")
}

// ownOf returns the label of the vocabulary for the rule r, or "" if there is
// none.
func (p prose) ownOf(r Rule, kind, code string) string {
	if t := table.FindTerm(kind, r.ID()+code); t != nil {
		return t.Label[p.language]
	}
	return ""
}

// tie returns clauses on equal votes in favour and against and on their
// effect, in the words of the rule if it has its own. The provision of the rule
// may not lay down the effect.
func (p *account) tie(t Tally, what phrase.ID) []string {
	in := p.ownOf(p.d.rule, "tie-in", "")
	p.uncited = in == "" || !strings.Contains(p.d.rule.Provision(p.naming.Language), in)
	if own := p.ownOf(p.d.rule, "tie", ""); own != "" && p.d.outcome != Rejected {
		return []string{p.tied(t), own}
	}
	return []string{p.tied(t), p.say(what)}
}

// tied returns the words for equal votes in favour and against.
func (p *account) tied(t Tally) string {
	s := p.say(phrase.ExplainTied, "yes", p.count(uint64(t.Yes), BaseOf(Yes)), "no", p.count(uint64(t.No), BaseOf(No)))
	if p.running {
		return p.say(phrase.DecisionThere(plural(t.Yes)), "what", s)
	}
	return s
}

// mostNamed is the largest number of members without a vote on record that an
// explanation names. If there are more, it gives only their number.
const mostNamed = 15

// A gap is what is not on record and leaves an outcome open.
type gap struct {
	counts  Base // the counts that are missing
	settles bool // they would settle it
	named   bool // it matters who the members are
	sized   bool // or how many there are
	weight  string
	group   Group
	who     CountrySet // whose votes alone would settle it
}

func (p *account) gap() (g gap) {
	out, unsettled := &p.d.out, p.unsettled()
	g.settles = len(unsettled) == 1 && !out.boundless
	for _, f := range unsettled {
		m := f.Measure
		if m.plain() {
			m = f.Whole
		}
		g.sized = g.sized || (f.Measure.Base | f.Whole.Base).has(Absent)
		if !m.plain() {
			g.named, g.weight, g.group = true, cmp.Or(g.weight, m.Weight), cmp.Or(g.group, m.Group)
			if who := m.Group.Members(p.d.on).Intersect(out.members); m.Weight == "" && len(unsettled) == 1 && who.Len() <= mostNamed {
				g.who = who
			}
			continue
		}
		// These are described apart from members that stayed away.
		for v := range eachVote() {
			if out.free.has(v) && (f.Measure.Base.has(v) != f.Measure.Base.has(Absent) || f.Whole.Base.has(v) != f.Whole.Base.has(Absent)) {
				g.counts |= 1 << v
				g.settles = g.settles && v <= Abstain
			}
		}
	}
	return g
}

// open returns clauses on what is not on record, and on what would settle the
// outcome.
func (p *account) open() (rs []string) {
	out, gap, members := &p.d.out, p.gap(), p.d.Totals().Members
	if !gap.who.IsZero() {
		return []string{p.say(phrase.ExplainOpenSettles(p.variant(gap.who)), "countries", p.naming.List(gap.who))}
	}
	var nouns []string
	for v := Yes; v <= Abstain; v++ {
		if gap.counts.has(v) {
			nouns = append(nouns, p.noun(2, BaseOf(v)))
		}
	}
	missing := func(what func(phrase.Number) phrase.ID) {
		if nouns != nil {
			rs = append(rs, p.say(what(phrase.NumberOf(len(nouns))), "what", p.list(nouns)))
		}
	}
	n := int(out.rest)
	if gap.named {
		n += out.votes.members() // they are counted, but it matters who they are
	}
	switch votes := gap.named || out.free&presentAndVoting != 0; {
	case out.boundless && !out.counted && p.d.votes.tally.members() > 0: // these may be all
		rs = append(rs, p.say(phrase.ExplainOpenListed))
	case out.boundless && !gap.sized && nouns != nil:
		missing(phrase.ExplainOpenMissing)
	case out.boundless && votes:
		rs = append(rs, p.say(phrase.ExplainOpenAny))
	case out.boundless:
		rs = append(rs, p.say(phrase.ExplainOpenSize))
	case n == 0:
		missing(phrase.ExplainOpenMissing)
	case !votes && p.bare:
		rs = append(rs, p.several(phrase.ExplainOpenThere, n, "members", p.figure(uint64(members))))
	case !votes:
		rs = append(rs, p.several(phrase.ExplainOpenPart, n, "members", p.figure(uint64(members))))
	case n == members:
		rs = append(rs, p.say(phrase.ExplainOpenUnnamed))
	case out.known && n == out.members.Len() && n <= mostNamed:
		return p.weighed(gap.weight, p.say(phrase.ExplainOpenNames(p.variant(out.members)), "countries", p.naming.List(out.members)))
	default:
		rs = append(rs, p.several(phrase.ExplainOpenMembers, n, "members", p.figure(uint64(members))))
	}
	if gap.settles && n > 0 {
		missing(phrase.ExplainOpenCounts)
	}
	switch {
	case rs != nil:
	case n == 0 && gap.group != "" && p.d.on.IsZero(): // all are listed
		rs = append(rs, p.say(phrase.ExplainOpenDay, "group", gap.group.NameOn(p.naming.Language, p.naming.On)))
	default:
		rs = append(rs, p.say(phrase.ExplainOpenUnnamed))
	}
	return p.weighed(gap.weight, rs...)
}

// weighed adds to clauses on what is not on record that the votes are
// weighted, if they are.
func (p *account) weighed(weight string, rs ...string) []string {
	if weight == "" {
		return rs
	}
	return append([]string{p.say(phrase.ExplainOpenWeighed, "weight", p.weightName(weight))}, rs...)
}

// unsettled returns the comparisons that leave the outcome open, without the
// test for at least one vote in favour.
func (p *account) unsettled() (all []finding) {
	var find func(fs []finding)
	find = func(fs []finding) {
		for _, f := range fs {
			switch {
			case f.Part == rulecode.Parts[rulecode.Open], f.Part == rulecode.Parts[rulecode.Quorum]:
			case f.Answer == Unsettled && len(f.Tests) == 0:
				all = append(all, f)
			default:
				find(f.Tests)
			}
		}
	}
	find(p.findings)
	if len(all) > 1 {
		all = slices.DeleteFunc(all, finding.guards)
	}
	return all
}

// guards reports whether f is the test for at least one vote in favour.
func (f finding) guards() bool {
	return f.Measure == measure{Base: 1 << Yes} && f.Share == Fraction{} && !f.Strict && f.Needed == 1
}

// lacking returns clauses on the votes that were lacking to carry.
func (p *account) lacking(carry finding) []string {
	// If the rule requires no vote in favour, as for a consensus or unanimity,
	// no vote is lacking.
	asked := false
	if slices.ContainsFunc(append(carry.Tests, carry), finding.unanimous) || p.d.rule.elects() {
		return nil
	}
	for m := range rulecode.Measures(carry.Test.Leaves()) {
		asked = asked || Base(m.Base).has(Yes)
	}
	more, switched := p.d.ToCarry()
	ofMore := p.whose(more.Votes, more.Members, phrase.ExplainNamely, neither[:]...)
	ofSwitched := p.whose(switched.Votes, switched.Members, phrase.ExplainNamely, No)
	switch {
	case !asked:
	case more.Votes > 0 && switched.Votes > 0 && uint64(more.Votes) != carry.lacks():
		return []string{p.say(phrase.ExplainWould,
			"switched", p.several(phrase.ExplainWouldSwitched, switched.Votes)+ofSwitched, "more", p.several(phrase.ExplainWouldMore, more.Votes)+ofMore)}
	case more.Votes > 0:
		s := p.several(phrase.ExplainMore, more.Votes)
		if more.Votes == 1 && carry.Share.IsZero() && carry.Measure == (measure{Base: BaseOf(Yes)}) {
			s += p.say(phrase.ExplainOrdinal(uint8(min(carry.Needed, 255)))) // a ninth
		}
		return []string{s + p.whose(more.Votes, more.Members, phrase.ExplainNamelyOf, neither[:]...)}
	case switched.Votes > 0:
		return []string{p.say(phrase.ExplainWouldOnly, "switched", p.several(phrase.ExplainWouldSwitched, switched.Votes)+ofSwitched)}
	}
	return nil
}

// mostWhose is the largest number of members that are named as those whose
// votes were lacking.
const mostWhose = 5

// whose names the members that n votes would have had to come from, if not all
// members with one of the votes from would do.
func (p *account) whose(n int, who CountrySet, namely phrase.ID, from ...Vote) string {
	switch {
	case who.IsZero() || who.Len() > mostWhose || who.Len() > n && who == p.d.votes.Listed(from...):
		return ""
	}
	names := p.naming.List(who)
	if who.Len() > n {
		names = p.say(phrase.ExplainFrom, "number", p.voice().Number(n), "countries", names)
	}
	return p.say(namely, "countries", names)
}

// Selections of the comparisons of a finding.
const (
	everyLeaf = iota // all except the test for at least one vote beside others
	holding          // those that make it hold
	failing          // those that make it fail
)

// clauses returns the comparisons of a finding in words.
func (p *account) clauses(f finding, which int) (cs []string) {
	var guards []string
	switch {
	case len(f.Tests) == 0 && f.Part == rulecode.Parts[rulecode.Veto] && which == everyLeaf:
		return []string{p.refused(f, which)}
	case len(f.Tests) == 0:
		return []string{p.leaf(f, which)}
	}
	if f.Test[0] == rulecode.Not {
		if g := f.Tests[0]; len(g.Tests) == 0 {
			return []string{p.refused(g, which)}
		}
		return p.clauses(f.Tests[0], which)
	}
	for _, g := range f.Tests {
		switch {
		case f.Test[0] == rulecode.All && slices.ContainsFunc(f.Tests, g.followsFrom):
			continue
		case (g.guards() || g.unopposed()) && g.Answer == Holds:
			guards = p.clauses(g, which)
			continue
		case g.beside(which):
			continue
		}
		cs = append(cs, p.clauses(g, which)...)
	}
	if len(cs) == 0 && which != failing {
		return guards
	}
	return cs
}

// unopposed reports whether f limits the number of members of a kind and there are no
// such members. Beside other comparisons this explains nothing.
func (f finding) unopposed() bool {
	if f.Test[0] != rulecode.Not || len(f.Tests[0].Tests) > 0 {
		return false
	}
	g := f.Tests[0]
	return g.Most == 0 && g.Needed > 1 && !g.Unweighed && !g.Nameless
}

// withPercent adds to what was counted its share of the whole, in brackets. A share
// below the required one never looks like it.
func (p *account) withPercent(what string, f finding) string {
	decimals := 1
	for exact.Percent(f.Count, f.Of, decimals) == f.Share.Percent(decimals) && decimals < 9 && !reaches(f.Count, f.Of, f.Share, false) {
		decimals++
	}
	share := p.say(phrase.ExplainPercent, "number", p.decimal(exact.Percent(f.Count, f.Of, decimals)))
	if before, found := strings.CutSuffix(what, ")"); found {
		return before + "; " + share + ")"
	}
	return what + phrase.Bracketed(share)
}

// selections are those of the comparisons that make a finding what it is.
var selections = [...]int{Holds: holding, Fails: failing, Presumed: holding, Unsettled: everyLeaf}

// beside reports whether a selection leaves the finding out.
func (f finding) beside(which int) bool {
	return which != everyLeaf && (f.Answer == Unsettled || (f.Answer == Fails) == (which == holding))
}

// others returns the comparisons of a finding that a selection leaves out, without
// alternatives that failed where another held.
func (p *account) others(f finding, which int) (cs []string) {
	for _, g := range f.Tests {
		switch {
		case f.Test[0] == rulecode.Not, f.Test[0] == rulecode.All && slices.ContainsFunc(f.Tests, g.followsFrom), g.guards() && g.Answer == Holds:
		case g.beside(which) && g.Answer == Fails && f.Answer == Holds:
		case g.beside(which):
			cs = append(cs, p.clauses(g, selections[g.Answer])...)
		default:
			cs = append(cs, p.others(g, which)...)
		}
	}
	return cs
}

// unanimous reports whether a comparison requires that no member votes against
// and none is missing.
func (f finding) unanimous() bool {
	return f.Share == Fraction{1, 1} && f.Measure == measure{Base: baseUnopposed}
}

// lacks returns how much a comparison lacks, or the first of several that
// requires a share.
func (f finding) lacks() uint64 {
	for _, g := range f.Tests {
		if n := g.lacks(); n > 0 {
			return n
		}
	}
	if f.Count >= f.Needed {
		return 0
	}
	return f.Needed - f.Count
}

// followsFrom reports whether the finding f, which requires a number, follows
// from g, which requires a share that is at least as large.
func (f finding) followsFrom(g finding) bool {
	return len(f.Tests)+len(g.Tests) == 0 && f.Answer == g.Answer && f.Answer != Unsettled && f.Measure == g.Measure &&
		f.Share.IsZero() && !g.Share.IsZero() && f.Needed <= g.Needed
}

// several fills in a phrase in its variant for one or more.
func (p *account) several(family func(phrase.Number) phrase.ID, n int, fill ...string) string {
	return p.say(family(phrase.NumberOf(n)), append(fill, "number", p.figure(uint64(n)))...)
}

// leaf returns a comparison in words.
func (p *account) leaf(f finding, which int) string {
	what, than, more, manner := p.measure(f), p.say(phrase.ExplainThanLeast), "", phrase.MannerApart
	switch {
	case p.running && p.d.outcome == Deferred:
		manner = phrase.MannerDeferring
	case p.running && f.Answer == Fails:
		manner = phrase.MannerShort
	case p.running:
		manner = phrase.MannerRunning
	}
	number := f.Share.IsZero()
	if f.Strict && !number { // of a number, the least that is enough is given
		than = p.say(phrase.ExplainThanMore)
		more = than + " "
	}
	were := p.say(phrase.DecisionWere(plural(int(min(f.Needed, maxCount)))))
	amount := f.Measure.Weight != "" && !p.countable(f.Measure.Weight)
	switch {
	case manner == phrase.MannerShort && amount:
		were = p.say(phrase.DecisionShort(phrase.One))
	case manner == phrase.MannerShort:
		were = p.say(phrase.DecisionShort(plural(int(min(f.Needed, maxCount)))))
	case amount:
		were = p.say(phrase.DecisionWas)
	}
	switch {
	case f.Nameless:
		return p.say(phrase.ExplainNotknown, "what", what)
	case f.Unweighed:
		return p.say(phrase.ExplainUnweighed, "what", what, "weight", p.weightName(cmp.Or(f.Measure.Weight, f.Whole.Weight)))
	case number:
		return p.say(phrase.ClauseNumber(manner), "what", what, "than", than, "needed", p.figure(f.Needed), "were", were)
	case f.Of == 1 && f.OfMost == 1 && f.Whole == measure{Base: presentAndVoting} && f.Measure == measure{Base: BaseOf(Yes)}:
		return p.say(phrase.ExplainOnevote(uint8(No) - uint8(min(f.Count, 1))))
	case which != everyLeaf && f.unanimous():
		return p.unanimity(f, which)
	}
	required := phrase.RequirementMost
	switch {
	case f.OfMost == anything:
		required = phrase.RequirementAny
	case f.Of == f.OfMost && f.Share.Num == f.Share.Den && !f.versus():
		required = phrase.RequirementAll
	case f.Of == f.OfMost:
		required = phrase.RequirementOf
	case f.Measure.Weight != "":
		required = phrase.RequirementWeighed
	}
	if required == phrase.RequirementOf && amount && 0 < f.Count && f.Count == f.Most && f.Count < f.Of && !f.versus() {
		what = p.withPercent(what, f)
	}
	share, of := p.share(f)
	return p.say(phrase.Clause(manner, required), "what", what, "than", than, "share", share, "of", of, "noun", p.noun(2, f.Whole.Base),
		"least", p.figure(f.Of), "most", p.figure(f.OfMost), "needed", p.figure(f.Needed), "were", were, "more", more)
}

// refused returns the words for a count that may not be reached.
func (p *account) refused(f finding, which int) string {
	stance := [...]phrase.Stance{everyLeaf: phrase.StanceListed, holding: phrase.StanceHolds, failing: phrase.StanceFails}[which]
	what, than, needed := p.measure(f), p.say(phrase.ExplainThanLeast), p.figure(f.Needed)
	switch {
	case f.Nameless || f.Unweighed:
		return p.leaf(f, which)
	case f.Share.IsZero() && f.Needed == 1:
		return p.say(phrase.ExplainRefusedNone(stance), "what", what, "noun", p.noun(2, f.Measure.Base))
	case !f.Share.IsZero():
		share, of := p.share(f)
		if needed = share + " " + of; f.Strict {
			than = p.say(phrase.ExplainThanMore)
		}
	}
	if f.Part == rulecode.Parts[rulecode.Defer] {
		return p.say(phrase.ExplainDeciding(stance), "what", what, "than", than, "needed", needed)
	}
	return p.say(phrase.ExplainRefused(stance), "what", what, "than", than, "needed", needed)
}

// unanimity returns the words for unanimity: whether or which members voted
// against, or that not all were present.
func (p *account) unanimity(f finding, which int) string {
	t := p.d.Totals().Counts
	against := p.d.votes.Listed(No)
	switch {
	case which == holding:
		return p.say(phrase.ExplainUnanimityHolds)
	case t.No == 0:
		return p.say(phrase.ExplainUnanimityMissing)
	case against.Len() == t.No && t.No <= mostNamed:
		return p.say(phrase.ExplainUnanimityAgainst(p.variant(against)), "countries", p.naming.List(against))
	}
	return p.say(phrase.ExplainUnanimityAgainst(phrase.NumberOf(t.No)), "countries", p.say(phrase.SubjectMember(phrase.NumberOf(t.No)), "number", p.figure(uint64(t.No))))
}

// share returns the share of a comparison in words, with the word that joins
// it to its total, and the total.
func (p *account) share(f finding) (share, of string) {
	part := f.Share
	of = p.figure(f.Of) + " " + p.noun(f.Of, f.Whole.Base)
	join := phrase.ExplainShareOf
	if f.Whole.Weight != "" {
		of, join = p.weighing(f.Whole.Weight, p.figure(f.Of)), phrase.ExplainShareBare
	}
	if f.Whole.Group != f.Measure.Group && f.Whole.Group != "" {
		of = p.among(of, f.Whole.Group)
	}
	switch {
	case f.versus() && f.Strict:
		return p.say(phrase.ExplainShareThe), of
	case f.versus():
		return p.say(phrase.ExplainShareAsmany), of
	case part.Num == part.Den:
		return p.say(phrase.ExplainShareAll), of
	}
	return p.say(join, "share", p.fraction(part)), of
}

// weighing returns a weight in words: "a population of 447,000,000".
func (p *account) weighing(weight, number string) string {
	if table.FindTerm("weighing", weight) == nil {
		return p.say(phrase.ExplainWeight, "number", number, "weight", weight)
	}
	return phrase.Fill(label("weighing", weight, p.naming.Language), "number", number)
}

// countable reports whether a weight is a number of things, such as weighted votes,
// and not an amount, such as a population.
func (p *account) countable(weight string) bool {
	return strings.HasPrefix(p.weighing(weight, "2"), "2")
}

func (p *account) measure(f finding) string {
	n, m := f.Count, f.Measure
	name := p.noun
	if p.running && m.Weight == "" && m.Group == "" && !f.Nameless {
		name = p.there
	}
	number, noun := p.figure(n), name(n, m.Base)
	least := n > 0 || f.Most == 0 // it is not on record that any member did what others may have done
	switch {
	case least:
	case f.Most == anything:
		number, noun = p.say(phrase.ExplainAnynumber), name(2, m.Base)
	default:
		number, noun = p.say(phrase.ExplainMost, "number", p.figure(f.Most)), name(f.Most, m.Base)
	}
	s := number + " " + noun
	if f.Nameless || f.Unweighed {
		s = p.noun(2, m.Base)
	} else if n == 0 && f.Most == 0 && m.Weight == "" && p.running {
		s = p.say(phrase.DecisionNone) + " " + name(2, m.Base)
	} else if m.Weight != "" && p.running {
		s = p.say(phrase.DecisionWeighed, "what", p.noun(2, m.Base), "weight", p.weighing(m.Weight, number))
	} else if m.Weight != "" {
		s = p.say(phrase.ExplainWeighed, "what", p.noun(2, m.Base), "weight", p.weighing(m.Weight, number))
	}
	if m.Group != "" {
		s = p.among(s, m.Group)
		if names := p.naming.List(f.Voters); names != "" {
			s += " (" + names + ")"
		}
	}
	switch {
	case f.Nameless || f.Unweighed || !least:
	case f.Most == anything:
		s = p.say(phrase.ExplainRangeAny, "what", s)
	case f.Most > n:
		s = p.say(phrase.ExplainRange, "what", s, "more", p.figure(f.Most-n))
	}
	if p.running && m.Weight == "" && !f.Nameless && !f.Unweighed {
		if !least {
			n = f.Most
		}
		return p.say(phrase.DecisionThere(plural(int(min(n, maxCount)))), "what", s)
	}
	return s
}

// among adds to what was counted the group in which it was counted.
func (p *account) among(what string, g Group) string {
	return p.say(phrase.ExplainAmong, "what", what, "group", p.withArticle(g, g.NameOn(p.naming.Language, p.naming.On)))
}

// weightName returns the name of a dimension. Dimensions of the caller keep
// their names.
func (p *account) weightName(s string) string { return label("weight", s, p.naming.Language) }

// voters names the members whose votes made a test of a group hold.
func (p *account) voters(f finding) string {
	if len(f.Tests) == 0 {
		return p.naming.List(f.Voters)
	}
	for _, g := range f.Tests {
		if s := p.voters(g); s != "" {
			return s
		}
	}
	return ""
}

// noun returns the noun for the members that a base counts, in the words of
// the rule if it has its own.
func (p *account) noun(n uint64, b Base) string { return p.counted(p.d.rule, n, b) }

// there is like noun, for use after "there were": in Dutch, the description of
// the members comes last.
func (p *account) there(n uint64, b Base) string {
	number := phrase.Many
	if n == 1 {
		number = phrase.One
	}
	switch own := p.ownOf(p.d.rule, "counted", "."+b.String()); {
	case own != "":
	case b == baseAttending:
		return p.say(phrase.ExplainThereAttending(number))
	case b == BaseOf(Absent) || b == BaseOf(Present):
		return p.say(phrase.ExplainThere(uint8(bits.TrailingZeros16(uint16(b))), number))
	}
	return p.noun(n, b)
}

// counted returns the noun for the members that a base counts under a rule:
// half of the delegates at the International Labour Conference are not half of
// its members.
func (p prose) counted(r Rule, n uint64, b Base) string {
	one, several, ok := strings.Cut(p.ownOf(r, "counted", "."+b.String()), "|")
	switch {
	case !ok:
		return p.noun(n, b)
	case n == 1:
		return one
	}
	return several
}

// count returns a number with what is counted.
func (p *account) count(n uint64, b Base) string { return p.figure(n) + " " + p.noun(n, b) }

// noun returns the noun for the members that a base counts, in the singular or
// plural.
func (p prose) noun(n uint64, b Base) string {
	number := phrase.Many
	if n == 1 {
		number = phrase.One
	}
	if b&(b-1) == 0 { // one vote, or those excluded, or vacant seats
		return p.say(phrase.ExplainCount(uint8(bits.TrailingZeros16(uint16(b))), number))
	}
	if i := slices.Index(namedBases[:], b); i > 0 {
		return p.say(phrase.ExplainBase(uint8(i), number))
	}
	var words []string
	for v := range eachVote() {
		if b.has(v) {
			words = append(words, p.say(phrase.ExplainCount(uint8(v), number)))
		}
	}
	return p.list(words)
}

// baseUnopposed are the members that unanimity asks for.
const baseUnopposed Base = 1<<Yes | 1<<Abstain | 1<<Present

// namedBases are the bases with a name, in the order of the phrases.
var namedBases = [...]Base{0, baseAttending, BaseCast, baseEntitled, BaseMembers, baseSeats, presentAndVoting, 1<<No | 1<<Abstain | 1<<NotVoting | 1<<Present | 1<<Absent, baseUnopposed}

// figure returns a number with separated thousands.
func (p prose) figure(n uint64) string {
	if n < 10_000 {
		return strconv.FormatUint(n, 10)
	}
	return numeral.Grouped(n, p.say(phrase.ExplainThousands))
}

// Warnings returns unexpected properties of r, in the language tag:
//
//   - a "no" vote can help the proposal pass, because staying away or
//     abstaining harms it more;
//   - the proposal is adopted if all members abstain;
//   - the proposal is adopted if no member is present, as in a consensus.
//
// These are properties of the rule, not errors of a count. If r uses weights,
// names a group or requires more than 500 members, Warnings does not use the
// real weights and members, which may rule out some of the warnings. A language
// other than Dutch means English.
func (r Rule) Warnings(tag language.Tag) (warnings []string) {
	p := proseIn(Naming{Language: tag})
	for _, w := range [...]struct {
		has  bool
		says phrase.ID
	}{
		{r.gains(Absent), phrase.WarningAbsent},
		{r.gains(Abstain), phrase.WarningAbstain},
		{r.carriesAll(Abstain), phrase.WarningEmpty},
		{r.carriesAll(Absent), phrase.WarningSilence},
	} {
		if w.has {
			warnings = append(warnings, p.say(w.says))
		}
	}
	return warnings
}
