package plenary

import "github.com/plenary-go/plenary/internal/rulecode"

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
	if r.heads { // members that vote alike are alike
		out.votes = votes.tally.Add(out.votes)
		out.members, out.counted, votes = CountrySet{}, true, RollCall{}
	}
	c := completion{rule: r, weights: weights, on: on, left: *left}
	defer func() { *left = c.left }()
	for v := range eachVote() { // most that is open shows so where all do the same
		if v != Pending {
			c.try(&votes, &out, false, v, 0)
		}
	}
	if c.single() == 0 && c.found != 0 {
		return 0
	}
	c.try(&votes, &out, false, 0, 0)
	if c.left < 0 {
		return 0
	}
	return c.single()
}

// single returns the outcome in found, or 0 if there is more than one.
func (c *completion) single() (one Outcome) {
	for o := Adopted; o <= Open; o++ {
		if c.found>>o&1 != 0 {
			if one != 0 {
				return 0
			}
			one = o
		}
	}
	return one
}

// try finds the outcomes of the completions of a vote. If same is not 0, all
// members cast it where they can. The argument least is the first vote to try
// for the next of several interchangeable members.
func (c *completion) try(votes *RollCall, out *unlisted, quorate bool, same, least Vote) {
	if c.left--; c.left < 0 || c.found != 0 && c.single() == 0 {
		return
	}
	var (
		cache   [2]cachedCounts
		next    RollCall // these stand here, and not in the loops, so that they stay on the stack
		nextOut unlisted
	)
	e := evaluation{votes: votes, out: out, weights: c.weights, on: c.on, cache: &cache, quorate: quorate}
	e.fill()
	o := e.outcome(c.rule)
	if o != Open {
		c.found |= 1 << o
		return
	}
	switch {
	case votes.tally.Pending > 0:
		who := someOf(votes.Listed(Pending), same)
		for v := Yes; v <= Absent; v++ {
			if !may(completions, same, v) {
				continue
			}
			next = *votes
			next = next.With(who, v)
			c.try(&next, out, quorate, same, 0)
		}
	case out.votes.Pending > 0:
		for v := max(least, Yes); v <= Absent; v++ {
			if !may(completions, same, v) {
				continue
			}
			n := 1
			if same != 0 {
				n = out.votes.Pending
			}
			nextOut = *out
			nextOut.votes.Pending -= n
			nextOut.votes.add(v, n)
			c.try(votes, &nextOut, quorate, same, v)
		}
	case !quorate:
		if c.quorate(&e, votes, out) {
			c.try(votes, out, true, same, 0)
		} else {
			c.found |= 1 << NoQuorum
		}
	case out.rest > 0 && out.known && !out.counted:
		who := someOf(out.members, same)
		for v := Yes; v <= Absent; v++ {
			if !may(out.free, same, v) {
				continue
			}
			next, nextOut = *votes, *out
			next = next.With(who, v)
			nextOut.members = out.members.Minus(who)
			nextOut.rest -= uint64(who.Len())
			c.try(&next, &nextOut, quorate, same, 0)
		}
	case out.rest > 0:
		for v := max(least, Yes); v <= Absent; v++ {
			if !may(out.free, same, v) {
				continue
			}
			n := uint64(1)
			if same != 0 {
				n = out.rest
			}
			nextOut = *out
			nextOut.rest -= n
			nextOut.votes.add(v, int(n))
			nextOut.counted = true
			c.try(votes, &nextOut, quorate, same, v)
		}
	case out.known && !out.members.IsZero(): // it matters who of them did what
		who := someOf(out.members, 0)
		for bit := int(Yes); bit <= excludedBit; bit++ {
			if *out.votes.at(bit) == 0 {
				continue
			}
			next, nextOut = *votes, *out
			if nextOut.members = out.members.Minus(who); bit == excludedBit {
				next = next.Exclude(next.excluded.Union(who))
			} else {
				next = next.With(who, Vote(bit))
			}
			*nextOut.votes.at(bit)--
			nextOut.counted = nextOut.votes != (Tally{})
			c.try(&next, &nextOut, quorate, same, 0)
			if same != 0 {
				return
			}
		}
	default:
		c.left = -1
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
func (c *completion) quorate(e *evaluation, votes *RollCall, out *unlisted) bool {
	quorum := c.rule.code.Part(rulecode.Quorum)
	if quorum == "" {
		return true
	}
	if a := e.decide(quorum); a != 0 {
		return a > 0
	}
	of := completion{rule: toCarry(quorum), weights: c.weights, on: c.on, left: c.left}
	of.try(votes, out, true, 0, 0)
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
