package plenary

import (
	"slices"
	"strings"
)

// voters reads a clause whose subject is a list of names: "Alleen Hongarije en
// de Verenigde Staten stemden tegen". It returns the token after it, or the
// verb itself if the clause is none.
func (r *voteReader) voters(clause, verb int) (next int) {
	c := voteCount{vote: Abstain, verb: true}
	next = verb + 1
	end := r.tokens[verb].start
	v, have, like := r.perfect(verb)
	switch {
	case v != 0:
		c.vote, end = v, r.tokens[have].start
	case r.is(verb, kVotedAgainst, kVotedFor):
		if !r.is(verb-1, kHave) {
			return verb
		}
		c.vote, end = Yes, r.tokens[verb-1].start
		if r.is(verb, kVotedAgainst) {
			c.vote = No
		}
	case r.absence(verb) > 0:
		c.vote, next = r.missed(verb)
	case r.is(verb, kWere):
		c.vote, next = r.votedFor(verb + 1)
	case r.is(verb, kVetoed):
		c.vote = No
	case r.is(verb, kVoted):
		if c.vote, next = r.votedFor(verb + 1); c.vote == 0 || c.vote == NotVoting && r.is(verb-1, kFor, kAgainst) {
			switch {
			case r.is(verb-1, kFor):
				c.vote = Yes
			case r.is(verb-1, kAgainst):
				c.vote = No
			default:
				return verb
			}
			end, next = r.tokens[verb-1].start, verb+1 // terwijl Chili tegen stemde
			if r.is(verb-2, kHave) {
				end = r.tokens[verb-2].start
			}
		}
	case r.is(verb-1, kOneself):
		end = r.tokens[verb-1].start
		if r.is(verb-2, kHave) {
			end = r.tokens[verb-2].start
		}
	}
	from := clause
	c.also = r.is(from-1, kAlso)
	for r.is(from, kOnly, kAlso, kComma, kAnd) {
		c.also = c.also || r.is(from, kAlso)
		c.exhaustive = c.exhaustive || r.is(from, kOnly)
		from++
	}
	marked := len(r.errors)
	if v == 0 && r.is(verb-1, kComma, kAlso) { // Chile also voted against
		c.also = c.also || r.is(verb-1, kAlso)
		end = r.tokens[verb-1].start
	}
	if from < verb && r.tokens[from].start < end {
		mode := allNames
		if c.exhaustive {
			mode = inProse
		}
		names, to := r.list(r.tokens[from].start, end, mode)
		if len(names) > 0 && mode == inProse && to < end-1 {
			names = nil
		}
		c.entries = slices.Clone(names)
	}
	if len(c.entries) > 0 {
		c.entries = append(c.entries, like...)
		c.entries = append(c.entries, r.likewise(verb+1, next-1)...)
		c.exhaustive = c.exhaustive || r.is(verb+1, kLike) && verb+2 < len(r.tokens) && (r.said(verb+2, "enige") || r.said(verb+2, "enigen"))
		next = r.too(&c, r.object(next))
	} else if len(r.errors) > marked && from < verb {
		return next // a name that could not be read with certainty
	} else {
		// "The following voted against: A, B and C."
		r.errors = r.errors[:marked]
		k := r.object(next)
		if !r.is(k, kColon, kNamely, kBe) && !(r.is(k, kComma) && r.is(k+1, kNamely, kBe)) {
			return verb
		}
		next = r.voterList(&c, k)
		if len(c.entries) == 0 {
			return verb
		}
	}
	c.start, c.end = c.entries[0].start, r.tokens[next-1].end
	return r.named(c, verb, next)
}

// votersAfter reads a clause whose subject comes after the verb, at its first
// word: "Tegen stemden Chili en Peru", "voor de resolutie stemden 90 landen",
// "onthielden 35 landen zich", "de tegenstemmers waren". It returns the token
// after it, or the first word itself if the clause is none.
func (r *voteReader) votersAfter(i int) (next int) {
	c := voteCount{verb: true}
	k := i + 1
	switch r.tokens[i].key {
	case kAgainst, kFor, kFavour:
		for r.is(k, kA, kResolution, kDraft, kMotion, kAmendment) {
			k++
		}
		c.vote, k = Yes, k+1
		if r.is(i, kAgainst) {
			c.vote = No
		}
	case kVotedAgainst, kVotedFor, kVoted:
		c.vote = Yes
		if r.is(i, kVotedAgainst) || r.is(i, kVoted) && r.is(i-1, kAgainst) {
			c.vote = No
		}
		c.partial = r.is(i-1-r.one(i-1, kA), kUnder, kIncluding) // among those against were
		if !r.is(k, kWere) || r.is(i, kVoted) && !r.is(i-1, kAgainst, kFor) {
			return i
		}
		k++
	case kAbstained:
		c.vote = Abstain
		if r.said(i, "abstained") && !r.is(k, kColon) {
			return i // English has the subject before it
		}
	}
	for r.is(k, kOnly, kAlso, kOneself, kColon) {
		c.exhaustive = c.exhaustive || r.is(k, kOnly)
		k++
	}
	var besides []listEntry
	if r.is(k, kBesides) { // tegen stemden naast Chili ook Cuba en Peru
		also := k + 1
		for also < len(r.tokens) && also < k+40 && !r.is(also, kAlso) {
			also++
		}
		if also < len(r.tokens) && also > k+1 {
			names, _ := r.list(r.tokens[k].end, r.tokens[also].start, allNames)
			besides, k = slices.Clone(names), also+1
		}
	}
	k = r.partial(&c, k)
	if k >= len(r.tokens) || r.is(k, kComma, kSemicolon, kDash, kQuote, kClose, kAnd) {
		return i
	}
	if r.is(k, kNumber) && len(besides) == 0 {
		c.n, c.counted = r.tokens[k].n, true
		c.start, c.end = r.tokens[k].start, r.tokens[k].end
		for k++; r.is(k, kStates, kOneself); k++ {
			c.noun = true
		}
		if !c.noun {
			return i
		}
		k = r.voterList(&c, k)
		return r.named(c, i, k)
	}
	marked := len(r.errors)
	names, end := r.list(r.tokens[k].start, r.tokens[len(r.tokens)-1].end, inProse)
	if len(names) == 0 {
		r.errors = r.errors[:marked]
		return i
	}
	c.entries = append(besides, names...)
	c.start, c.end = c.entries[0].start, end
	for k < len(r.tokens) && r.tokens[k].start < end {
		k++
	}
	return r.named(c, i, k)
}

// abstaining reads "with China and India abstaining" at its last word, and
// returns the token after it, or that word itself if it is not that.
func (r *voteReader) abstaining(i int) int {
	if !r.said(i, "abstaining") {
		return i
	}
	k := i - 1
	for k > 0 && k > i-40 && !r.is(k, kWith, kNumber, kClose, kSemicolon) {
		k--
	}
	if !r.is(k, kWith) {
		return i
	}
	list, _ := r.list(r.tokens[k].end, r.tokens[i].start, allNames)
	if len(list) == 0 {
		return i
	}
	c := voteCount{vote: Abstain, verb: true, entries: slices.Clone(list), start: list[0].start, end: r.tokens[i].end}
	return r.named(c, i, i+1)
}

// likewise reads who else did so: "net als Cuba zelf".
func (r *voteReader) likewise(from, to int) []listEntry {
	for k := from; k < to; k++ {
		if !r.is(k, kNet) || !r.is(k+1, kLike, kWith) {
			continue
		}
		end := k + 2
		for end < to && !r.is(end, kSelf) {
			end++
		}
		if k+2 < end {
			names, _ := r.list(r.tokens[k+2].start, r.tokens[end].start, allNames)
			return slices.Clone(names)
		}
	}
	return nil
}

// too reads who else did so after the verb: ", evenals Cuba en Peru". It
// returns the token after them.
func (r *voteReader) too(c *voteCount, next int) int {
	from := next + 2
	if !r.is(next, kComma) || !r.is(next+1, kNet) || !r.said(next+1, "evenals") && !r.is(from, kLike, kWith) {
		return next
	}
	from += r.one(from, kLike) + r.one(from, kWith)
	if from >= len(r.tokens) {
		return next
	}
	names, end := r.list(r.tokens[from].start, r.tokens[len(r.tokens)-1].end, inProse)
	c.entries = append(c.entries, names...)
	for next < len(r.tokens) && len(names) > 0 && r.tokens[next].start < end {
		next++
	}
	return next
}

// named enters a clause that names voters.
func (r *voteReader) named(c voteCount, at, next int) int {
	w := &r.vote
	if w.open && !c.counted && !slices.ContainsFunc(c.entries, func(e listEntry) bool { return w.stage.Votes.Vote(e.country) != c.vote }) {
		return next // said before
	}
	began := !w.open || len(c.entries) > 0 && w.listed.Has(c.vote) && !w.lists && !c.also || c.counted && w.denies(c)
	if w.open && w.lists && w.listed.Has(c.vote) {
		return next // a speech about a vote whose lists were read
	}
	if began {
		r.begin(c.start)
	}
	outcome := r.outcome(at)
	r.context.apply(w, began, outcome)
	r.tell(c)
	return next
}

// partial reads "among them" and the like at a token: not all are named.
func (r *voteReader) partial(c *voteCount, k int) int {
	if r.is(k, kUnder) && r.is(k+1, kMore) || r.is(k, kIncluding) {
		c.partial = true
		k += 1 + r.one(k, kUnder)
		k += r.one(k, kOf)
	}
	return k
}

// voterList reads the names after a count, in brackets or after "namely", a
// colon, "among them", or "are". It returns the token after them.
func (r *voteReader) voterList(c *voteCount, j int) int {
	if r.is(j, kOpen) && r.tokens[j].n > j {
		end := r.tokens[j].n
		from := r.partial(c, j+1)
		for r.is(from, kBe, kKnow, kNamely, kColon) {
			from++
		}
		if from < end && !isReference(r.text[r.tokens[j].end:r.tokens[end].start]) {
			names, _ := r.list(r.tokens[from].start, r.tokens[end].start, inProse)
			c.entries = append(c.entries, names...)
			if at := r.tokens[j].start; len(names) > 0 && at > 0 && isLetter(r.text[at-1]) {
				r.accept("list", "no space before the bracket", r.tokens[j-1].start, at+1)
			}
		}
		return end + 1
	}
	k := j
	if r.is(k, kComma) || r.is(k, kDash) {
		k++
	}
	switch {
	case r.is(k, kColon):
		k++
	case r.is(k, kBe) && r.is(k+1, kKnow):
		k += 2
	case r.is(k, kNamely):
		k++
	case r.is(k, kUnder) && r.is(k+1, kMore), r.is(k, kIncluding):
		k = r.partial(c, k)
	case c.restated && r.is(k, kWere):
		k++
	default:
		return j
	}
	for r.is(k, kColon, kComma) {
		k++
	}
	if k >= len(r.tokens) || r.is(k, kNumber) {
		if r.is(k-1, kColon) { // one name a line, with a number
			names, _ := r.numbered(r.skipSpace(r.tokens[k-1].end))
			if len(names) > 0 {
				c.entries = append(c.entries, names...)
				return len(r.tokens)
			}
		}
		return j
	}
	last := r.tokens[len(r.tokens)-1].end
	if r.is(k, kBesides) { // apart from Cuba itself
		end := k + 1
		for end < len(r.tokens) && !r.is(end, kSelf, kComma) {
			end++
		}
		if end < len(r.tokens) {
			names, _ := r.list(r.tokens[k+1].start, r.tokens[end].start, allNames)
			c.entries = append(c.entries, names...)
			k = end
			for r.is(k, kSelf, kComma) {
				k++
			}
		}
	}
	if k >= len(r.tokens) {
		return j
	}
	marked := len(r.errors)
	names, end := r.list(r.tokens[k].start, last, inProse)
	if len(names) == 0 {
		r.errors = r.errors[:marked]
		return j
	}
	c.entries = append(c.entries, names...)
	for k < len(r.tokens) && r.tokens[k].start < end {
		k++
	}
	return k
}

// isReference reports whether brackets hold no names: (annex II), (see
// A/78/L.1), (resolution 61/12).
func isReference(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s[:min(len(s), 40)]))
	for _, w := range [...]string{"annex", "see", "resolution", "draft", "document", "a/", "bijlage", "zie"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return s == "" || isDigit(s[0])
}

// besides reads "Naast Cuba" before a count: they are more than the count.
func (r *voteReader) besides(clause, i int) []listEntry {
	if !r.is(clause, kBesides) || i-clause > 40 {
		return nil
	}
	end := i
	for end > clause+1 && r.is(end-1, kOnly, kVoted, kAlso, kSelf) {
		end--
	}
	names, _ := r.list(r.tokens[clause].end, r.tokens[end].start, allNames)
	return slices.Clone(names)
}
