package plenary

import (
	"math/bits"

	"github.com/plenary-go/plenary/internal/rulecode"
)

// completion tries the ways in which a vote can be completed: the votes of
// members that have yet to vote, and of those not on record. It serves votes
// for which each test of a rule on its own is open: all completions may have
// the same outcome.
type completion struct {
	rule    Rule
	weights Weights
	on      Date
	// found has a bit for each outcome of a completion.
	found uint16
	// left is the number of votes that may still be tried. It is negative if
	// some completions were not tried.
	left int
}

// mostCompletions is the limit of votes to try before the outcome is taken to
// be open. It is enough for two members that have yet to vote and four that
// are not on record.
const mostCompletions = 5000

// completed returns the single outcome of all completions, or 0 if there are
// several or not all were tried. It reduces left by the number of votes that
// it tried.
func completed(votes RollCall, out unlisted, r Rule, weights Weights, on Date, left *int) Outcome {
	if out.rest > 0 && out.boundless || r.followsPending() {
		return 0
	}
	if r.heads { // members with the same vote are interchangeable
		out.votes = votes.tally.Add(out.votes)
		out.members, out.counted, votes = CountrySet{}, true, RollCall{}
	}
	c := completion{rule: r, weights: weights, on: on, left: *left}
	defer func() { *left = c.left }()
	for v := range eachVote() { // completions in which all members do the same settle most cases
		if v != Pending {
			c.try(partial{votes: &votes, out: &out, same: v})
		}
	}
	if c.single() == 0 && c.found != 0 {
		return 0
	}
	c.try(partial{votes: &votes, out: &out})
	if c.left < 0 {
		return 0
	}
	return c.single()
}

// single returns the outcome in found, or 0 if there is more than one.
func (c *completion) single() Outcome {
	if found := c.found &^ 1; bits.OnesCount16(found) == 1 {
		return Outcome(bits.TrailingZeros16(found))
	}
	return 0
}

// A partial is a vote that is completed in part.
type partial struct {
	votes   *RollCall
	out     *unlisted
	quorate bool // it is known that there is a quorum
	same    Vote // if not 0, all members cast it where they can
	least   Vote // the first vote to try for the next of several interchangeable members
}

// try finds the outcomes of the completions of a vote.
func (c *completion) try(p partial) {
	if c.left--; c.left < 0 || c.found != 0 && c.single() == 0 {
		return
	}
	var cache [2]cachedCounts
	e := evaluation{votes: p.votes, out: p.out, weights: c.weights, on: c.on, cache: &cache, quorate: p.quorate}
	e.fill()
	if o := e.outcome(c.rule); o != Open {
		c.found |= 1 << o
		return
	}
	switch votes, out := p.votes, p.out; {
	case votes.tally.Pending > 0:
		c.named(p, votes.Listed(Pending), completions)
	case out.votes.Pending > 0:
		c.counted(p, completions, true)
	case !p.quorate:
		if p.quorate, p.least = true, 0; c.quorate(&e, p) {
			c.try(p)
		} else {
			c.found |= 1 << NoQuorum
		}
	case out.rest > 0 && out.known && !out.counted:
		c.named(p, out.members, out.free)
	case out.rest > 0:
		c.counted(p, out.free, false)
	case out.known && !out.members.IsZero(): // it matters who of them did what
		c.assigned(p)
	default:
		c.left = -1
	}
}

// named tries the votes in free for the next of the members who.
func (c *completion) named(p partial, who CountrySet, free Base) {
	var votes RollCall // these stand here, and not in the loops, so that they stay on the stack
	var out unlisted
	next := partial{&votes, &out, p.quorate, p.same, 0}
	who = someOf(who, p.same)
	for v := Yes; v <= Absent; v++ {
		if may(free, p.same, v) {
			votes, out = *p.votes, *p.out
			votes = votes.With(who, v)
			out.members = p.out.members.Minus(who)
			out.rest -= uint64(p.out.members.Len() - out.members.Len())
			c.try(next)
		}
	}
}

// counted tries the votes in free for the next of the members that count by number
// only: those that have yet to vote, or the rest.
func (c *completion) counted(p partial, free Base, pending bool) {
	var out unlisted
	for v := max(p.least, Yes); v <= Absent; v++ {
		if !may(free, p.same, v) {
			continue
		}
		n := 1
		switch out = *p.out; {
		case pending && p.same != 0:
			n = out.votes.Pending
		case p.same != 0:
			n = int(out.rest)
		}
		if pending {
			out.votes.Pending -= n
		} else {
			out.rest -= uint64(n)
		}
		out.votes.add(v, n)
		out.counted = true
		c.try(partial{p.votes, &out, p.quorate, p.same, v})
	}
}

// assigned tries for the next member each vote that some members cast.
func (c *completion) assigned(p partial) {
	var votes RollCall
	var out unlisted
	who := someOf(p.out.members, 0)
	for bit := int(Yes); bit <= excludedBit; bit++ {
		if *p.out.votes.at(bit) == 0 {
			continue
		}
		votes, out = *p.votes, *p.out
		if out.members = p.out.members.Minus(who); bit == excludedBit {
			votes = votes.Exclude(votes.excluded.Union(who))
		} else {
			votes = votes.With(who, Vote(bit))
		}
		*out.votes.at(bit)--
		out.counted = out.votes != (Tally{})
		if c.try(partial{&votes, &out, p.quorate, p.same, 0}); p.same != 0 {
			return
		}
	}
}

// may reports whether the next member may cast v. If same is not 0, it may
// cast only same or, if that is not in votes, the first of votes.
func may(votes Base, same, v Vote) bool {
	switch {
	case same == 0 || !votes.has(v):
		return votes.has(v)
	case votes.has(same):
		return v == same
	}
	return votes&(1<<v-1)&^nobody == 0
}

// quorate reports whether some completion meets the quorum, which is then
// presumed.
func (c *completion) quorate(e *evaluation, p partial) bool {
	quorum := c.rule.code.Part(rulecode.Quorum)
	if quorum == "" {
		return true
	}
	if a := e.decide(quorum); a != 0 {
		return a > 0
	}
	of := completion{rule: toCarry(quorum), weights: c.weights, on: c.on, left: c.left}
	of.try(partial{votes: p.votes, out: p.out, quorate: true})
	c.left = min(c.left, of.left)
	return of.left < 0 || of.found>>Adopted&1 != 0
}

// someOf returns the first country of s, or all of s if same is not 0.
func someOf(s CountrySet, same Vote) CountrySet {
	if same != 0 {
		return s
	}
	return SetOf(s.first())
}
