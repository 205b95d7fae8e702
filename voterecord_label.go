package plenary

import "strings"

// label reads what they did, and returns the token after it.
func (r *voteReader) label(c *voteCount, j int, first bool) int {
	if r.is(j, kHave) && (r.is(j+1, kFor, kAgainst) && r.is(j+2, kVoted) || r.is(j+1, kOneself, kVoted, kAbstained, kVotedAgainst, kVotedFor)) {
		j++
	}
	switch {
	case r.is(j, kFor, kAgainst) && r.is(j+1, kVoted) && r.is(j-1, kHave):
		c.vote, c.verb = Yes, true
		if r.is(j, kAgainst) {
			c.vote = No
		}
		return j + 2
	case r.is(j, kVoted), r.side(j):
		v, k := r.votedFor(j + 1)
		if v == 0 {
			return j
		}
		c.vote, c.verb = v, true
		return r.object(k)
	case r.is(j, kSupported):
		k := j + 1
		for r.is(k, kA, kDraft) {
			k++
		}
		if r.is(k, kResolution, kAmendment, kMotion) || r.is(k-1, kDraft) {
			c.vote, c.verb = Yes, true
			return r.object(j + 1)
		}
		return j
	case r.is(j, kOpposed):
		c.vote, c.verb = No, c.noun
		return r.object(j + 1)
	case r.is(j, kNot) && r.is(j+1, kVoting):
		c.vote = NotVoting
		return j + 2
	case r.absence(j) > 0:
		c.verb = true
		c.vote, j = r.missed(j)
		return j
	case r.is(j, kDid) && r.is(j+1, kNot) && r.is(j+2, kVotes):
		c.vote, c.verb = NotVoting, true
		return j + 3
	case r.is(j, kAbstained):
		c.vote, c.verb = Abstain, true
		return r.object(j + 1)
	case r.is(j, kOneself) && r.is(j+1, kAbstained):
		c.vote, c.verb = Abstain, true
		return r.object(j + 2)
	case r.is(j, kVotedAgainst), r.is(j, kAgainst) && r.is(j+1, kVoted) && (c.restated || c.noun):
		c.vote, c.verb = No, true
		return j + 1 + r.one(j+1, kVoted)
	case r.is(j, kVotedFor), r.is(j, kFor) && r.is(j+1, kVoted) && (c.restated || c.noun):
		c.vote, c.verb = Yes, true
		return j + 1 + r.one(j+1, kVoted)
	case r.is(j, kIn) && r.is(j+1, kFavour):
		c.vote = Yes
		return j + 2
	case r.is(j, kFor, kAgainst) && r.is(j+1, kA) && r.is(j+2, kOther):
		return j // 143 votes for a ceasefire
	case r.is(j, kFavour), r.is(j, kFor):
		c.vote = Yes
		return j + 1
	case r.is(j, kAgainst):
		if first && r.is(j+1, kNumber) && strings.EqualFold(r.text[r.tokens[j].start:r.tokens[j].end], "tegen") {
			return j // 101 tegen 22 stemmen
		}
		c.vote = No
		return j + 1
	case r.is(j, kAbstention):
		c.vote = Abstain
		return j + 1
	}
	return j
}

func (r *voteReader) one(j int, k keyword) int {
	if r.is(j, k) {
		return 1
	}
	return 0
}

// votedFor reads which way after "voted", past a few words: "stemden net als
// Rusland zelf tegen". It returns 0 if none is named or it is denied.
func (r *voteReader) votedFor(j int) (v Vote, next int) {
	for k := j; k < j+12 && k < len(r.tokens); k++ {
		switch r.tokens[k].key {
		case kIn:
			if r.is(k+1, kWith) { // stemden in met
				return Yes, k + 1
			}
		case kFavour, kFor:
			return Yes, k + 1
		case kAgainst:
			return No, k + 1
		case kNot:
			if r.is(k+1, kFor, kAgainst, kIn) {
				return 0, j
			}
			return NotVoting, k + 1
		case kNumber, kComma, kSemicolon, kColon, kVoted, kAbstained, kOpen, kClose, kAdopted, kRejected, kTo:
			return 0, j
		}
	}
	return 0, j
}

// object skips what was voted on: "for the resolution on migration", "zich van
// stemming".
func (r *voteReader) object(j int) int {
	k := j
	for k < j+8 && r.is(k, kOneself, kA, kOther, kResolution, kDraft, kOf, kSymbol, kAmendment, kParagraph, kMotion, kIn, kVotes, kVoting, kAlso) {
		k++
	}
	if k >= len(r.tokens) || r.is(k, kComma, kAnd, kColon, kSemicolon, kOpen, kWith, kNamely, kBe, kWere, kTo) {
		return k
	}
	for j < k && r.is(j, kOneself) {
		j++
	}
	return j
}

// verbAfter returns the first verb of voting within the next tokens, 0 if
// there is none before another number.
func (r *voteReader) verbAfter(j int) int {
	for k := j; k < len(r.tokens) && k < j+600; k++ {
		switch r.tokens[k].key {
		case kVoted, kAbstained, kVotedAgainst, kVotedFor:
			return k
		case kWere:
			if r.side(k) {
				return k
			}
		case kNumber, kSemicolon, kColon, kAbstention:
			return 0
		}
	}
	return 0
}

// side reports whether "were" at a token says on which side: "were against".
func (r *voteReader) side(k int) bool {
	return r.is(k, kWere) && (r.is(k+1, kFor, kAgainst) || r.is(k+1, kIn) && r.is(k+2, kFavour))
}

// absence returns where it ends that somebody was not there, "were absent", or
// took no part, "did not participate in the vote", 0 if that is not what stands
// at a token.
func (r *voteReader) absence(verb int) (next int) {
	switch {
	case verb+1 >= len(r.tokens):
		return 0
	case r.said(verb+1, "afwezig"), r.said(verb+1, "absent"):
		return verb + 2
	case r.is(verb, kTook) && r.is(verb+1, kNot) && verb+2 < len(r.tokens) && r.said(verb+2, "deel"), r.is(verb, kDid) && r.is(verb+1, kNot) && r.is(verb+2, kParticipate):
		next = verb + 3
	case r.is(verb, kBrought) && r.is(verb+1, kNumber) && r.tokens[verb+1].n == 0 && r.is(verb+2, kVotes):
		return verb + 3
	default:
		return 0
	}
	for r.is(next, kIn, kOn, kA, kVotes, kVoting) {
		next++
	}
	return next
}

// missed returns the vote of those of whom a verb says that they cast none, and
// the token after it.
func (r *voteReader) missed(verb int) (v Vote, next int) {
	next = r.absence(verb)
	if r.said(verb+1, "afwezig") || r.said(verb+1, "absent") {
		return Absent, next
	}
	return NotVoting, next
}

// vetoed reports whether the verb at a token is of a veto in the vote that is
// being read, which then is one of the Security Council's.
func (r *voteReader) vetoed(verb int) bool {
	s := &r.vote.stage
	if !r.vote.open || s.Kind != Council && s.Kind != 0 || max(s.Stated.Counts.Cast(), s.Votes.Tally().Cast()) > 15 {
		return false
	}
	for k := verb; k < min(verb+4, len(r.tokens)); k++ {
		if r.said(k, "vetoed") || k > verb && (r.said(k, "veto") || r.said(k, "vetorecht")) {
			return true
		}
	}
	return false
}
