package plenary

import (
	"slices"
	"strings"
)

// votersWithin reads a clause whose verb comes before its subject and its label
// after it: "Zo stemden Chili en Peru tegen", "Behalve Rusland stemden alleen
// Belarus en Syrië tegen". It returns the token after it, or the verb itself if
// the clause is none.
func (r *voteReader) votersWithin(clause, verb int) int {
	c := voteCount{vote: Abstain, verb: true}
	if !r.is(verb, kVoted, kAbstained) {
		return verb
	}
	k := verb + 1
	for r.is(k, kOnly, kAlso) || k < len(r.tokens) && r.again(k) {
		c.exhaustive = c.exhaustive || r.is(k, kOnly)
		k++
	}
	end := k
	for end < len(r.tokens) && end < k+400 && !r.is(end, kFor, kAgainst, kOneself) {
		if r.is(end, kNumber, kSemicolon, kColon, kVoted, kAbstained, kOpen) {
			return verb
		}
		end++
	}
	switch {
	case end == k || !r.is(end, kFor, kAgainst, kOneself), r.is(verb, kAbstained) != r.is(end, kOneself):
		return verb
	case r.is(end, kFor):
		c.vote = Yes
	case r.is(end, kAgainst):
		c.vote = No
	}
	var names []listEntry
	if r.is(clause, kBesides) && clause+1 < verb {
		list, _ := r.list(r.tokens[clause].end, r.tokens[verb].start, allNames)
		names = slices.Clone(list)
	}
	last := end
	for last > k+1 && r.again(last-1) {
		last--
	}
	list, _ := r.list(r.tokens[k].start, r.tokens[last].start, allNames)
	if len(list) == 0 {
		return verb
	}
	c.entries = append(names, list...)
	c.start, c.end = c.entries[0].start, r.tokens[end].end
	return r.named(c, verb, end+1)
}

// votersWithout reads a clause that leaves out the verb of the one before it:
// "Iran stemde voor, Irak tegen", "Iran voted in favour, Iraq against". It
// returns the token after its last, or that itself if the clause is none.
func (r *voteReader) votersWithout(clause, i int) int {
	end := i
	if r.is(end-1, kIn) {
		end--
	}
	if end <= clause || end-clause > 40 || i+1 < len(r.tokens) && !r.is(i+1, kComma, kSemicolon, kAnd, kAlso) {
		return i
	}
	marked := len(r.errors)
	list, _ := r.list(r.tokens[clause].start, r.tokens[end].start, allNames)
	if len(list) == 0 {
		r.errors = r.errors[:marked]
		return i
	}
	c := voteCount{vote: Yes, verb: true, entries: slices.Clone(list), start: list[0].start, end: r.tokens[i].end}
	if r.is(i, kAgainst) {
		c.vote = No
	}
	return r.named(c, i, i+1)
}

// perfect reads back from a Dutch verb that stands last what they did: "hebben,
// net als Chili, voor de resolutie gestemd", "heeft zich onthouden". It returns
// the token of "hebben" and who else did so, and no vote if it is not that.
func (r *voteReader) perfect(verb int) (v Vote, have int, like []listEntry) {
	k := verb - 1
	switch {
	case r.is(verb, kAbstained):
		v = Abstain
	case r.is(verb, kVoted):
		for k > verb-12 && r.is(k, kA, kOf, kOther, kResolution, kDraft, kDecision, kMotion, kAmendment, kParagraph, kSymbol) {
			k--
		}
		switch {
		case r.is(k, kFor):
			v = Yes
		case r.is(k, kAgainst):
			v = No
		}
		k--
	}
	if v == 0 {
		return 0, 0, nil
	}
	if r.is(k, kComma) {
		from := k - 1
		for from > k-40 && from > 0 && !r.is(from, kComma) {
			from--
		}
		if !r.is(from, kComma) || !r.is(from+1, kNet) {
			return 0, 0, nil
		}
		to := r.tokens[k].start
		k = from - 1
		from += 2 + r.one(from+2, kLike) + r.one(from+2, kWith)
		if r.is(from, kUnder) && r.is(from+1, kMore) {
			from += 2
		}
		names, _ := r.list(r.tokens[from].start, to, allNames)
		like = slices.Clone(names)
	}
	if v == Abstain {
		if !r.is(k, kOneself) {
			return 0, 0, nil
		}
		k--
	}
	if !r.is(k, kHave) {
		return 0, 0, nil
	}
	return v, k, like
}

// again reports whether a word tells this vote from others and names nobody.
func (r *voteReader) again(i int) bool {
	switch strings.ToLower(r.text[r.tokens[i].start:r.tokens[i].end]) {
	case "nu", "weer", "opnieuw", "wederom", "ditmaal", "dit", "keer", "gisteren", "vandaag":
		return true
	}
	return false
}
