package plenary

import (
	"iter"
	"slices"
)

// Margin is how many votes a decision was away from another. Either number is
// -1 where no number of such votes would have been enough.
type Margin struct {
	// More is how many members that voted neither in favour nor against
	// would have had to: those yet to vote are taken first, then those that
	// abstained, were present, did not vote, and were absent.
	More int
	// Switched is how many of those that voted the other way would have had
	// to change sides.
	Switched int
}

// ToCarry returns how many more votes in favour would have made the test to
// carry hold. It looks at that test alone, not at a quorum or a veto. Where
// members are not equal, those with the greatest weight are taken first, and
// those of a group that the test names before all others.
func (d Decision) ToCarry() Margin {
	e := d.evaluation()
	return d.margin(Yes, No, d.rule.part(partCarry), func(e *evaluation) bool {
		return e.part(d.rule, partCarry) > 0
	}, &e)
}

// ToBlock returns how many more votes against would have made the test to
// carry fail, or a veto hold. Members are taken in the order of
// [Decision.ToCarry].
func (d Decision) ToBlock() Margin {
	e := d.evaluation()
	return d.margin(No, Yes, All(d.rule.part(partVeto), d.rule.part(partCarry)), func(e *evaluation) bool {
		return e.part(d.rule, partCarry) < 0 || e.part(d.rule, partVeto) > 0
	}, &e)
}

// part decides one part of a rule; one that is not there does not hold.
func (e *evaluation) part(r Rule, part byte) answer {
	t := r.part(part)
	if t.IsZero() {
		return -1
	}
	c := cursor{code: t.code}
	return e.test(&c)
}

// neither has the votes on neither side, in the order of [Margin].
var neither = [...]Vote{Pending, Abstain, Present, NotVoting, Absent}

func (d Decision) margin(to, from Vote, test Test, done func(*evaluation) bool, e *evaluation) Margin {
	if done(e) {
		return Margin{}
	}
	if plain(test) {
		count := func(sources ...Vote) int {
			e := d.evaluation()
			n := 0
			for _, v := range sources {
				for e.plain[v] > 0 {
					e.plain[v]--
					e.plain[to]++
					if n++; done(&e) {
						return n
					}
				}
			}
			return -1
		}
		return Margin{More: count(neither[:]...), Switched: count(from)}
	}
	if !d.named {
		return Margin{-1, -1}
	}
	count := func(sources ...Vote) int {
		next := d
		n := 0
		for _, v := range sources {
			for _, c := range d.heaviest(d.votes.Voted(v), test) {
				next.votes.set(c, to)
				e := next.evaluation()
				if n++; done(&e) {
					return n
				}
			}
		}
		return -1
	}
	return Margin{More: count(neither[:]...), Switched: count(from)}
}

// plain reports whether a test counts heads alone.
func plain(t Test) bool {
	for m := range measures(t) {
		if !m.plain() {
			return false
		}
	}
	return true
}

// measures returns the measures of a test, in the order of the text.
func measures(t Test) iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for c := (cursor{code: t.code}); c.at < len(c.code); {
			op, _ := c.op()
			if op < opAtLeast {
				continue
			}
			var l leaf
			c.leaf(&l, op)
			if !yield(l.num) || l.ofShare() && !yield(l.of) {
				return
			}
		}
	}
}

// heaviest orders members by how much they count in a test: first those of its
// groups, then by weight.
func (d Decision) heaviest(s CountrySet, t Test) []Country {
	e := d.evaluation()
	cs := slices.Collect(s.All())
	for m := range measures(t) {
		if m.plain() {
			continue
		}
		weight := map[Country]uint64{}
		for _, c := range cs {
			weight[c] = e.weight(&m, c)
		}
		slices.SortStableFunc(cs, func(a, b Country) int {
			switch {
			case weight[a] > weight[b]:
				return -1
			case weight[a] < weight[b]:
				return +1
			}
			return 0
		})
		break
	}
	return cs
}

// IfVoted returns the outcome if the members of s that are on the roll had all
// voted v. It is that of d itself where no names are known, or v is not valid.
func (d Decision) IfVoted(s CountrySet, v Vote) Outcome {
	if !d.named || !v.IsValid() {
		return d.outcome
	}
	votes := d.votes
	for c := range votes.Listed().Intersect(s).All() {
		votes.set(c, v)
	}
	e := evaluation{votes: &votes, weights: d.weights, on: d.on, named: true}
	e.plain.fill(&votes.tally)
	return e.outcome(d.rule)
}

// Turns reports whether the members of s, by voting together in favour, or
// against, or abstaining, would have made the outcome another.
func (d Decision) Turns(s CountrySet) bool {
	return slices.ContainsFunc([]Vote{Yes, No, Abstain}, func(v Vote) bool { return d.IfVoted(s, v) != d.outcome })
}

// Pivotal returns the members of which each, by another vote of its own, would
// have made the outcome another: see [Decision.Turns].
func (d Decision) Pivotal() (s CountrySet) {
	if !d.named {
		return s
	}
	for c := range d.votes.Listed().All() {
		if d.Turns(SetOf(c)) {
			s.add(c)
		}
	}
	return s
}

// Paradox is something that a rule does and its readers may not expect. It is
// a property of the rule and no fault of the count: rules that real bodies
// have made are full of them. The zero Paradox is none.
//
// The text forms are no-show, late-no, empty-vote and silence.
type Paradox uint8

// The paradoxes.
const (
	// NoShow: a member that stays away may do the proposal more harm than by
	// coming to vote against it, for its vote makes up the quorum.
	NoShow Paradox = 1 + iota // no-show
	// LateNo: a member that abstains may do it more harm than by voting
	// against it.
	LateNo // late-no
	// EmptyVote: the proposal carries though nobody votes in favour or
	// against, and all abstain.
	EmptyVote // empty-vote
	// SilentAssent: the proposal carries though nobody votes at all and nobody is
	// there. That is how consensus works.
	SilentAssent // silence
)

var paradoxTexts = enum{"", "no-show", "late-no", "empty-vote", "silence"}

// String returns the text form, "" for the zero Paradox.
func (p Paradox) String() string { return paradoxTexts.text(uint8(p)) }

// Paradoxes returns the paradoxes that r may lead to, in their order. Of a rule
// that weighs members or names a group they are those that its text allows,
// whether or not the weights ever do.
func (r Rule) Paradoxes() iter.Seq[Paradox] {
	return func(yield func(Paradox) bool) {
		for p, has := range [...]bool{
			NoShow: r.gains(Absent), LateNo: r.gains(Abstain),
			EmptyVote: r.carriesAll(Abstain), SilentAssent: r.carriesAll(Absent),
		} {
			if has && !yield(Paradox(p)) {
				return
			}
		}
	}
}

// gains reports whether a no in place of another vote may help a proposal. A
// rule that counts heads alone is tried, on votes of sixty members and of
// sixty-one.
func (r Rule) gains(from Vote) bool {
	if !r.mayGain(from) {
		return false
	}
	heads := true
	r.leaves(func(_ byte, l *leaf) { heads = heads && l.num.plain() && (!l.ofShare() || l.of.plain()) })
	if !heads {
		return true
	}
	for i := range 2 * 61 * 4 {
		members, yes, no := uint64(60+i%2), uint64(i/2%61), uint64(i/122)
		if yes+no >= members {
			continue
		}
		var e evaluation
		e.plain[Yes], e.plain[No], e.plain[from] = yes, no, members-yes-no
		before := e.outcome(r)
		e.plain[No]++
		e.plain[from]--
		if before != Adopted && e.outcome(r) == Adopted {
			return true
		}
	}
	return false
}

// mayGain reports whether a no in place of another vote adds in a test that has
// to hold, or takes away in one that must not.
func (r Rule) mayGain(from Vote) bool {
	for c := (cursor{code: r.code}); c.at < len(c.code); {
		part, test := c.part()
		t := cursor{code: test}
		switch part {
		case partQuorum, partCarry:
			if t.gains(from, false) {
				return true
			}
		case partDefer:
			if t.gains(from, true) {
				return true
			}
		}
	}
	return false
}

func (c *cursor) gains(from Vote, contrary bool) bool {
	op, n := c.op()
	if n > 0 {
		gains := false
		for range n {
			gains = c.gains(from, contrary != (op == opNot)) || gains
		}
		return gains
	}
	var l leaf
	c.leaf(&l, op)
	// What a vote adds to the comparison, in parts of the denominator.
	adds := func(v Vote) int {
		n := 0
		if l.num.Base.Has(v) {
			n = max(1, l.share.Den)
		}
		if l.ofShare() && l.of.Base.Has(v) {
			n -= l.share.Num
		}
		return n
	}
	if contrary {
		return adds(No) < adds(from)
	}
	return adds(No) > adds(from)
}

// carriesAll reports whether a proposal carries if every one of a hundred
// members does the same.
func (r Rule) carriesAll(v Vote) bool {
	if r.IsZero() {
		return false
	}
	var e evaluation
	e.plain[v] = 100
	return e.outcome(r) == Adopted
}
