package plenary

import "strings"

// told enters the counts that a sentence gives, if they are those of a vote,
// and reports whether they were.
func (r *voteReader) told(cs []voteCount, i int) bool {
	if len(cs) == 0 {
		return false
	}
	outcome, required := r.outcome(i), r.required
	pair := r.pair(cs, i, outcome)
	strong := pair
	labels, seen := 0, [Pending + 1]bool{}
	for j := range cs {
		c := &cs[j]
		if c.vote == 0 && c.majority && outcome == DeclaredAdopted && !required {
			c.vote, strong = Yes, true
		}
		switch {
		case c.vote == 0:
			continue
		case seen[c.vote]:
			c.vote = 0
			continue
		}
		seen[c.vote] = true
		labels++
		strong = strong || c.verb || c.ballots || c.restated || c.exhaustive && c.noun || len(c.entries) > 0 && c.noun
	}
	w := &r.vote
	near := w.open && (w.result || w.lists) && cs[0].start-w.at < 2000
	if labels == 0 || !strong && labels < 2 && !(near && (seen[Abstain] || seen[No])) {
		return false
	}
	if cs[0].vote == Yes && labels == 1 && !cs[0].verb && !cs[0].ballots && !cs[0].majority && !strong {
		return false
	}
	full := pair || seen[Yes] && seen[No]
	if full && r.headline(cs) {
		r.context.apply(w, false, outcome)
		return true
	}
	conflict := full && w.result && w.states(Yes) && w.states(No)
	for _, c := range cs {
		if c.vote == 0 {
			continue
		}
		same := (c.restated || c.verb && labels > 1 || c.how != exactly) && w.says(c) && (len(c.entries) == 0 || !w.listed.Has(c.vote))
		_, exact := w.stage.Stated.Of(c.vote)
		conflict = conflict || !w.headed.Has(c.vote) && (exact && !same || w.denies(c))
		conflict = conflict || len(c.entries) > 0 && w.listed.Has(c.vote)
	}
	began := !w.open || conflict || r.another(i) || w.lists && (r.follows || !w.result && cs[0].start-w.at > 3000)
	if began {
		r.begin(cs[0].start)
	}
	w.result = true
	if end := cs[len(cs)-1].end; strings.HasPrefix(r.text[end:], "*") || strings.HasPrefix(r.text[end:], ",*") {
		r.accept("result", "a mark of a note left out", end, end+1+strings.IndexByte(r.text[end:], '*'))
	}
	if pair && outcome == DeclaredRejected {
		// "Rejected by 70 votes to 20": the greater number is against.
		w.turned = true
		if !required && cs[0].n > cs[1].n {
			cs[0].vote, cs[1].vote = No, Yes
		}
	}
	if s := &w.stage; s.Question == Whole && outcome != 0 {
		s.Question, s.Detail = r.topic(r.toldAt, i)
	}
	r.toldAt = max(i, r.topicAt)
	r.context.apply(w, began, outcome)
	for _, c := range cs {
		if c.vote != 0 {
			r.tell(c)
		}
	}
	return true
}

// another reports whether what a count is of is said not to be what was told of
// before: "another text", "de overige resoluties".
func (r *voteReader) another(i int) bool {
	for k := max(0, i-12); k+1 < i; k++ {
		if !r.is(k, kMore) && !r.said(k, "another") {
			continue
		}
		for _, t := range r.tokens[k+1 : min(k+3, i)] {
			switch w := strings.ToLower(r.text[t.start:t.end]); {
			case t.key == kResolution, t.key == kDraft, strings.HasPrefix(w, "resol"), strings.HasPrefix(w, "text"), strings.HasPrefix(w, "tekst"):
				return true
			}
		}
	}
	return false
}

// headline reports whether the open vote is that of a headline right before, and
// counts are the same again.
func (r *voteReader) headline(cs []voteCount) bool {
	w := &r.vote
	if !w.open || w.lists || r.toldAt < 0 || !strings.HasPrefix(strings.TrimLeft(r.text[w.at:], " \t\r"), "\n") {
		return false
	}
	for _, c := range cs {
		if c.vote != 0 && !w.says(c) || len(c.entries) > 0 {
			return false
		}
	}
	return true
}

// tell enters one count or list.
func (r *voteReader) tell(c voteCount) {
	w := &r.vote
	if c.counted {
		r.state(c, false)
	}
	if c.members > 0 {
		r.sized(c.members, c.start, c.end)
	}
	if len(c.entries) > 0 {
		r.set(c.entries, c.vote)
		r.given(c.vote, r.tokens[0].start, c.exhaustive && !r.amongSome(), c.partial)
	}
	w.at = max(w.at, c.end)
	for _, e := range c.entries {
		w.at = max(w.at, e.end)
	}
}

// pair gives votes to two numbers of which the text does not say which is
// which: "90 votes to 12", "91-12", "101 tegen 22 stemmen".
func (r *voteReader) pair(cs []voteCount, i int, outcome Declared) bool {
	if len(cs) < 2 {
		return false
	}
	a, b := &cs[0], &cs[1]
	joined := a.joined == kTo || a.joined == kDash || a.joined == kAgainst
	switch {
	case a.vote == Yes && b.vote == 0 && joined: // 154 in favour to 1
		b.vote = No
		return true
	case a.vote == 0 && b.vote == No && joined && !b.verb:
		a.vote = Yes
		return true
	case a.vote != 0 || b.vote != 0 || !joined:
		return false
	}
	third := len(cs) > 2 && (cs[2].vote == Abstain || cs[2].vote == 0 && b.joined == kDash && a.joined == kDash)
	by := r.is(i-1, kBy, kWith, kOf) || r.is(i-2, kBy, kWith, kOf) && r.is(i-1, kA)
	voteOf := r.is(i-1, kOf, kWere) && r.is(i-2, kVotes)
	if !(a.ballots || b.ballots || voteOf || third || by && outcome != 0) || !by && !voteOf && !third && !a.ballots && !b.ballots {
		return false
	}
	if (a.noun || b.noun) && !a.ballots && !b.ballots && !third {
		return false
	}
	a.vote, b.vote = Yes, No
	if third {
		cs[2].vote = Abstain
	}
	return true
}

// declaration is a verb that declares an outcome: "was adopted".
type declaration struct {
	at      int // the token
	outcome Declared
}

// maxDeclarations is how many of them a sentence can have.
const maxDeclarations = 32

// findOutcomes finds what the sentence declares.
func (r *voteReader) findOutcomes() {
	r.outcomes, r.required = r.outcomes[:0], false
	for j := range r.tokens {
		var here Declared
		switch r.tokens[j].key {
		case kAdopted:
			if !r.unvoted(j) {
				here = r.unless(j, DeclaredAdopted)
			}
		case kRejected:
			here = DeclaredRejected
		case kTook: // nam ... aan
			for k := j + 1; k < j+20; k++ {
				if r.is(k, kOn) {
					here = r.unless(k, DeclaredAdopted)
					break
				}
			}
		case kFailed:
			if r.failed(j) {
				here, r.required = DeclaredRejected, true
			}
		case kMajority:
			if r.is(j-1, kNumber) && r.tokens[j-1].n == 0 { // no majority
				here, r.required = DeclaredRejected, true
			}
		case kRequired:
			r.required = true
		}
		if here != 0 && len(r.outcomes) < maxDeclarations {
			r.outcomes = append(r.outcomes, declaration{j, here})
		}
	}
}

// requiresTwoThirds reports whether the sentence says that two thirds were
// required: "the required two-thirds majority", "de vereiste
// tweederdemeerderheid", "two thirds were needed".
func (r *voteReader) requiresTwoThirds() bool {
	for i := range r.tokens {
		switch w := strings.ToLower(r.text[r.tokens[i].start:r.tokens[i].end]); {
		case w == "two-thirds", strings.HasPrefix(w, "tweederde"), w == "thirds" && i > 0 && r.said(i-1, "two"), w == "derde" && i > 0 && r.said(i-1, "twee"):
		default:
			continue
		}
		for k := max(0, i-2); k < min(i+4, len(r.tokens)); k++ {
			if r.is(k, kNot) || k != i-1 && r.is(k, kNumber) {
				break
			}
			if r.is(k, kRequired) {
				return true
			}
		}
	}
	return false
}

// unvoted reports whether it is said of what was adopted that there was no vote
// on it: of that, and not of the vote before or after.
func (r *voteReader) unvoted(j int) bool {
	return j+1 < len(r.tokens) && r.said(j+1, "without") || j+2 < len(r.tokens) && r.said(j+2, "consensus") ||
		j > 1 && (r.said(j-2, "zonder") && !r.is(j-1, kAbstention) || r.said(j-1, "consensus"))
}

// failed reports whether it is the proposal that failed, for want of votes that
// were required: "failed to be adopted", "failed, owing to".
func (r *voteReader) failed(j int) bool {
	if j++; r.is(j, kComma) {
		j++
	}
	if j == len(r.tokens) || r.is(j, kBy, kWith, kOpen) || r.is(j, kOf) && r.is(j+1, kAdopted) {
		return true
	}
	next := j
	if r.is(j, kTo) && j+1 < len(r.tokens) {
		next++
	}
	switch strings.ToLower(r.text[r.tokens[next].start:r.tokens[next].end]) {
	case "owing", "due", "because", "having", "for":
		return next == j
	case "be", "pass", "obtain", "receive", "reach", "get", "gain", "win", "secure", "achieve", "muster", "carry":
		return next > j
	}
	return false
}

// unless returns what a verb declares, turned round by a word before it: "was
// not adopted", "failed to be adopted".
func (r *voteReader) unless(j int, d Declared) Declared {
	if r.is(j-1, kNot) || r.is(j-2, kNot) || r.is(j-3, kFailed) && r.is(j-2, kTo) {
		return DeclaredRejected
	}
	return d
}

// outcome returns what the sentence declares by the verb nearest to a token.
func (r *voteReader) outcome(i int) (d Declared) {
	best := len(r.tokens) + 1
	for _, o := range r.outcomes {
		if far := max(i-o.at, o.at-i); far < best {
			d, best = o.outcome, far
		}
	}
	return d
}
