package plenary

// correction reads what delegations told the Secretariat after a vote: that
// they had intended to vote otherwise. It reports whether the sentence says
// that. The recorded vote stays as it is.
func (r *voteReader) correction() bool {
	var names []listEntry
	said, informed := false, false
	for i := 0; i < len(r.tokens); i++ {
		switch r.tokens[i].key {
		case kDelegation, kStates:
			if !r.is(i+1, kOf) || r.is(i, kStates) && !r.said(i, "delegations") {
				continue
			}
			end := i + 2
			for end < len(r.tokens) && end < i+600 && !r.is(end, kInformed, kIntended, kWho, kSemicolon, kDelegation) && !r.verbOfTelling(end) {
				end++
			}
			if end == len(r.tokens) || end == i+2 || end == i+600 {
				continue
			}
			to := r.tokens[end].start
			list, _ := r.list(r.tokens[i+1].end, to, inProse)
			names = append(names[:0], list...)
			i = end - 1
		case kInformed:
			informed = true
			if len(names) == 0 && i > 0 { // Subsequently, Chad informed the Secretariat
				from := 0
				for from < i && (r.said(from, "subsequently") || r.is(from, kComma)) {
					from++
				}
				if from > 0 && from < i {
					list, _ := r.list(r.tokens[from].start, r.tokens[i].start, allNames)
					names = append(names, list...)
				}
			}
		case kIntended, kWould:
			v := r.intention(i)
			if len(names) == 0 {
				continue
			}
			if v == 0 {
				if informed && r.is(i, kIntended) && r.vote.open {
					r.odd(&ParseError{What: "correction", Reason: "it does not say for certain which vote was intended"}, names[0].start, r.tokens[i].end)
					names = names[:0]
				}
				continue
			}
			said = true
			each := r.respectively(i)
			if each != nil && len(each) != len(names) {
				r.odd(&ParseError{What: "correction", Reason: "not as many votes as delegations"}, names[0].start, names[len(names)-1].end)
				names = names[:0]
			}
			for n, e := range names {
				if each != nil {
					v = each[n]
				}
				r.correct(Correction{Country: e.country, Intended: v}, e)
			}
			names = names[:0]
		}
	}
	if said {
		r.misspelt()
	}
	return said
}

// verbOfTelling reports whether the token is "had" or another verb that ends the
// names of delegations.
func (r *voteReader) verbOfTelling(i int) bool {
	switch r.text[r.tokens[i].start:r.tokens[i].end] {
	case "had", "been", "subsequently", "later", "has", "have", "requested", "wished":
		return true
	}
	return false
}

// intention reads the vote that follows "intended" or "would have".
func (r *voteReader) intention(i int) Vote {
	negated := r.is(i-1, kNot)
	for k := i + 1; k < len(r.tokens) && k < i+8 && !r.is(k, kSemicolon, kDelegation); k++ {
		switch r.tokens[k].key {
		case kAgainst:
			return no(negated, No)
		case kFavour, kFor:
			return no(negated, Yes)
		case kAbstain, kAbstained:
			return no(negated, Abstain)
		case kNot:
			negated = !negated
		case kParticipate:
			return no(!negated, NotVoting)
		}
	}
	to := i + 1 + r.one(i+1, kNot)
	if negated && r.is(to, kTo) && r.is(to+1, kVotes) {
		return NotVoting
	}
	return 0
}

// respectively returns what each of several delegations had intended, in their
// order: "to vote in favour and to abstain, respectively". It returns nil if all
// had intended the same.
func (r *voteReader) respectively(i int) (each []Vote) {
	said := false
	for k := i + 1; k < len(r.tokens) && k < i+60 && !r.is(k, kSemicolon, kDelegation); k++ {
		switch r.tokens[k].key {
		case kFavour, kFor:
			each = append(each, Yes)
		case kAgainst:
			each = append(each, No)
		case kAbstain, kAbstained:
			each = append(each, Abstain)
		case kParticipate:
			each = append(each, NotVoting)
		case kEach:
			said = true
		}
	}
	if !said {
		return nil
	}
	return each
}

// no returns v, or 0 where it is denied.
func no(denied bool, v Vote) Vote {
	if denied {
		return 0
	}
	return v
}

// correct enters a correction to the vote that was read last.
func (r *voteReader) correct(c Correction, e listEntry) {
	w := &r.vote
	if !w.open {
		r.odd(&ParseError{What: "correction", Reason: "no vote before it"}, e.start, e.end)
		return
	}
	for _, was := range w.stage.Corrections {
		if was == c {
			return
		}
		if was.Country == c.Country {
			r.odd(&ParseError{What: "correction", Reason: "this delegation has corrected its vote to " + was.Intended.String() + " already"}, e.start, e.end)
			return
		}
	}
	w.stage.Corrections = append(w.stage.Corrections, c)
	w.at = max(w.at, e.end)
}

// misspelt reports the words of a correction that have a figure within.
func (r *voteReader) misspelt() {
	for _, t := range r.tokens {
		if s := r.text[t.start:t.end]; t.key == kOther && isLetter(s[0]) && isLetter(s[len(s)-1]) && hasDigit(s) {
			r.accept("correction", "a word with a figure in it", t.start, t.end)
		}
	}
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}
