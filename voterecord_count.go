package plenary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// voteCount is what a sentence says of one vote: how many, and perhaps who.
type voteCount struct {
	vote       Vote // 0: it is not said
	n          int
	how        precision
	counted    bool // a number is given, not names alone
	members    int  // of how many: "152 of the 193 members"
	start, end int
	entries    []listEntry
	joined     keyword // what stands before the next one: "to", a dash
	noun       bool    // countries
	ballots    bool    // "votes"
	verb       bool    // they voted
	restated   bool    // "the five countries that"
	partial    bool    // "China among them"
	exhaustive bool    // only these
	majority   bool    // a majority of so many
	also       bool    // "ook": they come to those named before
}

// precision is how a text gives a number. The zero precision is exactly.
type precision uint8

const (
	exactly precision = iota
	atLeast           // "at least 150", "ruim 100"
	roughly           // "about 120", "bijna 100", "at most five"
)

// qualifiers are the words before a number that is not exact, in small letters;
// those that end as another does come before it.
var qualifiers = [...]struct {
	words string
	how   precision
}{
	{"no fewer than", atLeast},
	{"no less than", atLeast},
	{"not less than", atLeast},
	{"niet minder dan", atLeast},
	{"no more than", roughly},
	{"not more than", roughly},
	{"niet meer dan", roughly},
	{"fewer than", roughly},
	{"less than", roughly},
	{"minder dan", roughly},
	{"nog geen", roughly},
	{"under", roughly},
	{"more than", atLeast},
	{"meer dan", atLeast},
	{"over", atLeast},
	{"at least", atLeast},
	{"ten minste", atLeast},
	{"ruim", atLeast},
	{"minstens", atLeast},
	{"minimaal", atLeast},
	{"zeker", atLeast},
	{"at most", roughly},
	{"ten hoogste", roughly},
	{"hooguit", roughly},
	{"hoogstens", roughly},
	{"maximaal", roughly},
	{"up to", roughly},
	{"about", roughly},
	{"some", roughly},
	{"around", roughly},
	{"approximately", roughly},
	{"roughly", roughly},
	{"nearly", roughly},
	{"almost", roughly},
	{"bijna", roughly},
	{"ongeveer", roughly},
	{"circa", roughly},
	{"rond", roughly},
	{"rond de", roughly},
	{"krap", roughly},
	{"zo'n", roughly},
	{"zo’n", roughly},
	{"all but", roughly},
}

// precision returns how the number at a byte is given, by the words before it.
func (r *voteReader) precision(at int) precision {
	from := max(0, at-24)
	for from < at && !utf8.RuneStart(r.text[from]) {
		from++
	}
	before := " " + strings.ToLower(strings.Join(strings.FieldsFunc(r.text[from:at], func(c rune) bool { return unicode.IsSpace(c) || c == '(' }), " "))
	for _, q := range qualifiers {
		if rest, ok := strings.CutSuffix(before, q.words); ok && strings.HasSuffix(rest, " ") {
			return q.how
		}
	}
	return exactly
}

// qualified reads the words before a number that begins at a byte, and returns
// where it begins.
func (r *voteReader) qualified(at int) (number int, how precision) {
	for _, q := range qualifiers {
		if end, ok := r.fold(at, q.words); ok {
			if number = r.skipSpace(end); number < len(r.text) && isDigit(r.text[number]) {
				return number, q.how
			}
		}
	}
	return at, exactly
}

// sentence reads what a sentence says of votes.
func (r *voteReader) sentence(from, to int) {
	r.lex(from, to)
	ts := r.tokens
	if len(ts) == 0 {
		return
	}
	about, intended, each := false, false, false
	r.follows, r.others = false, false
	r.toldAt, r.topicAt = -1, -1
	r.findOutcomes()
	r.context.sentence(r)
	for i := range ts {
		switch ts[i].key {
		case kIntended, kWould:
			intended = true
		case kRecorded:
			if r.is(i+1, kVotes) && (r.is(i+2, kWere, kTaken, kOn) || r.is(i+3, kWere) || r.is(i+2, kOther) && r.said(i+2, "on")) {
				r.requested(i)
			}
		case kFollows:
			r.follows = !(r.is(i+1, kColon) && r.is(i+2, kNumber))
		case kEach:
			each = true
		case kHands:
			r.requested(i)
			r.vote.stage.Method = ShowOfHands
		}
		about = about || r.is(i, kNumber, kVoted, kAbstained, kVotedAgainst, kVotedFor, kWere)
	}
	if intended && r.correction() {
		return
	}
	if r.ofGroup() || each {
		return
	}
	if about {
		r.clauses()
	}
	if r.follows && r.vote.open && r.vote.result && !r.vote.lists {
		r.vote.follows = true
	}
	r.context.next(&r.vote)
}

// ofGroup reports whether a sentence is of how a group voted: "Of the EU's
// members 17 voted in favour". Its numbers are not those of the vote.
func (r *voteReader) ofGroup() bool {
	i := 1
	for r.is(i, kA, kNumber) {
		i++
	}
	if !r.is(0, kOf) || i >= len(r.tokens) {
		return false
	}
	return r.groupNoun(i)
}

// groupNoun reports whether what is counted are the members of a group.
func (r *voteReader) groupNoun(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	switch w := r.text[r.tokens[i].start:r.tokens[i].end]; {
	case strings.HasPrefix(w, "EU-"), strings.HasPrefix(w, "NAVO-"), w == "EU", w == "EU's", w == "NATO":
		return true
	case r.is(i, kStates) && r.is(i+1, kOf):
		for i += 2; r.is(i, kA, kOther) && i < len(r.tokens); i++ {
			if w := r.text[r.tokens[i].start:r.tokens[i].end]; w == "EU" || w == "Unie" || w == "Union" || w == "NAVO" || w == "NATO" {
				return true
			}
		}
	}
	return false
}

// ofMembers reports whether a noun is of the members of a body: states and
// countries may be those of a region.
func (r *voteReader) ofMembers(i int) bool {
	switch w := strings.ToLower(r.text[r.tokens[i].start:r.tokens[i].end]); w {
	case "members", "member", "leden", "lidstaten", "vn-landen", "vn-lidstaten", "vn-leden":
		return !r.is(i+1, kOther) || !r.said(i+1, "present")
	}
	return false
}

// amongSome reports whether the sentence is of a group: "only Hungary" is all of
// those in it.
func (r *voteReader) amongSome() bool {
	return slices.ContainsFunc(r.tokens, func(t token) bool {
		w := r.text[t.start:t.end]
		return strings.HasPrefix(w, "EU") || strings.HasPrefix(w, "Europ") || strings.HasPrefix(w, "NAVO") || w == "NATO" || w == "Unie" || w == "Union"
	})
}

// requested notes that a recorded vote was requested or taken: what comes
// after belongs to it.
func (r *voteReader) requested(i int) {
	at := r.tokens[i].start
	w := &r.vote
	if !w.open || w.result || w.lists {
		r.begin(at)
	}
	r.context.apply(w, false, 0)
	if w.stage.Question == Whole {
		w.stage.Question, w.stage.Detail = r.topic(-1, i)
	}
}

// clauses reads the counts and the lists of a sentence one after another.
func (r *voteReader) clauses() {
	clause := 0   // where the subject of the next verb may begin
	verb := false // there was one
	for i := 0; i < len(r.tokens); {
		next := i
		switch t := &r.tokens[i]; t.key {
		case kNumber:
			if cs, after := r.counts(i, clause); r.told(cs, i) || len(cs) == maxCounts {
				next = after
			}
		case kWere, kDid, kTook, kBrought:
			if r.is(i, kWere) && r.is(i+1, kAgainst, kFor) || r.absence(i) > 0 {
				next = r.voters(clause, i)
			}
		case kAbstention:
			next = r.abstaining(i)
		case kVoted, kAbstained, kVotedAgainst, kVotedFor:
			if next = r.voters(clause, i); next == i {
				next = r.votersAfter(i)
			}
			if next == i {
				next = r.votersWithin(clause, i)
			}
			if next == i && !r.is(clause, kBesides) {
				clause = i + 1
			}
		case kVetoed:
			if r.vetoed(i) {
				next = r.voters(clause, i)
			}
		case kFor, kAgainst, kFavour:
			if i <= clause+2 && r.verbFollows(i+1) {
				next = r.votersAfter(i)
			} else if verb {
				next = r.votersWithout(clause, i)
			}
		case kSemicolon, kColon, kQuote, kDash:
			clause = i + 1
		case kAlso:
			if r.opensClause(i) {
				clause = i + 1
			}
		}
		if next > i {
			i, clause, verb = next, next, true
			for r.is(clause, kComma, kAnd, kAlso) {
				clause++
			}
			continue
		}
		i++
	}
}

// opensClause reports whether a word for what is so too has a subject of its own
// after it: "while Chile and Peru abstained".
func (r *voteReader) opensClause(i int) bool {
	switch strings.ToLower(r.text[r.tokens[i].start:r.tokens[i].end]) {
	case "while", "whereas", "although", "though", "terwijl", "hoewel":
		return true
	case "but", "maar":
		return r.is(i-1, kComma)
	}
	return false
}

// verbFollows reports whether a verb comes next, perhaps after what was voted
// on: "for the resolution".
func (r *voteReader) verbFollows(i int) bool {
	if r.is(i, kVoted, kWere) {
		return true
	}
	for r.is(i, kA, kResolution, kDraft, kMotion, kAmendment) {
		i++
	}
	return r.is(i, kVoted, kWere)
}

const (
	// maxCounts is how many counts are read as one result.
	maxCounts = 8
	// maxTotal is how many members a total can have; 2018 is a year.
	maxTotal = 999
)

// counts reads the counts that begin at a token, as far as they are joined:
// "90 votes to 12, with 40 abstentions".
func (r *voteReader) counts(i, clause int) (cs []voteCount, next int) {
	cs, next = r.counted[:0], i
	for len(cs) < maxCounts && r.is(i, kNumber) && r.tokens[i].n <= maxTotal {
		c, after := r.count(i, len(cs) == 0, clause)
		k := after
		for steps := 0; steps < 4 && r.is(k, kComma, kAnd, kTo, kWith, kBy, kDash, kSemicolon, kAgainst, kA); steps++ {
			switch r.tokens[k].key {
			case kTo, kDash, kAgainst:
				c.joined = r.tokens[k].key
			case kSemicolon:
				c.joined = kSemicolon
			}
			k++
		}
		cs, next = append(cs, c), after
		i = k
	}
	r.counted = cs
	return cs, next
}

// count reads one count: a number, what is counted, what they did, and who.
func (r *voteReader) count(i int, first bool, clause int) (c voteCount, next int) {
	t := r.tokens[i]
	c = voteCount{n: t.n, how: r.precision(t.start), counted: true, start: t.start, end: t.end}
	c.exhaustive = r.is(i-1, kOnly)
	c.majority = r.is(i-1, kOf) && r.is(i-2, kMajority)
	besides := r.besides(clause, i)
	group := r.groupNoun(i + 1)
	j := i + 1
	if c.n == 0 && r.is(j, kOnly) { // geen enkel land
		j++
	}
	if r.is(j, kOf) { // 143 of the 193 members, 12 of the Council's 15
		k := j + 1
		for k < j+5 && r.is(k, kA, kOther, kCouncil, kAssembly, kCommittee) {
			k++
		}
		noun := k + 1 + r.one(k+1, kCouncil)
		switch {
		case !r.is(k, kNumber):
		case r.is(noun, kStates):
			j = noun
			if r.ofMembers(noun) {
				c.members = r.tokens[k].n
			}
		case r.is(noun, kVoted, kAbstained, kOneself, kWere): // 14 of the 15 voted
			c.members, j = r.tokens[k].n, noun
		}
		group = group || r.groupNoun(noun)
	}
	if r.is(j, kMore) && r.is(j+1, kStates) { // the thirteen other members
		j++
	}
	for r.is(j, kStates, kVotes, kRecorded) {
		c.noun = c.noun || r.is(j, kStates)
		c.ballots = c.ballots || r.is(j, kVotes)
		j++
	}
	if k := j + 1 + r.one(j+1, kA); c.ballots && r.is(j, kOf) && r.is(k, kNumber) && r.is(k+1, kFor, kAgainst) {
		j = k + 1 // 120 stemmen van de 193 voor
	}
	c.restated = r.is(j, kWho)
	if c.restated {
		j++
	}
	j = r.subject(&c, j)
	j = r.label(&c, j, first)
	c.verb = c.verb || r.is(i-2, kVoted) && r.said(i-1, "er") // stemden er tien voor
	c.end = r.tokens[j-1].end
	if group {
		c.vote = 0
	} else if c.vote != 0 || r.is(j, kOpen) && len(r.tokens) > j+1 && hasUpper(r.text[r.tokens[j+1].start:r.tokens[j+1].end]) {
		j = r.voterList(&c, j)
	}
	if len(besides) > 0 && c.vote != 0 {
		c.entries = append(besides, c.entries...)
		c.n += len(besides)
	}
	return c, j
}

// subject reads what stands between what is counted and what they did: of what
// they are, who they are, or some of them.
func (r *voteReader) subject(c *voteCount, j int) int {
	if c.noun && r.is(j, kOf) { // 152 members of the United Nations
		k := j + 1
		for k < j+10 && r.is(k, kA, kOther, kOf, kIn) {
			k++
		}
		if r.is(k, kVoted, kAbstained, kOneself) {
			return k
		}
	}
	if !r.is(j, kComma, kDash, kOpen) || !c.noun && (j+1 >= len(r.tokens) || !hasUpper(r.text[r.tokens[j+1].start:r.tokens[j+1].end])) || r.is(j+1, kNumber) {
		return j
	}
	verb := 0
	var end int
	if r.is(j, kOpen) {
		verb = r.tokens[j].n + 1
		if verb <= j+1 || !r.is(verb, kVoted, kAbstained, kOneself) && !r.side(verb) {
			return j
		}
		end = r.tokens[verb-1].start
	} else {
		if verb = r.verbAfter(j + 1); verb == 0 {
			return j
		}
		if r.is(verb-1, kOneself) {
			verb--
		}
		end = r.tokens[verb].start
		if r.is(verb-1, kComma, kDash) {
			end = r.tokens[verb-1].start
		}
	}
	from := r.partial(c, j+1)
	if from >= verb || r.tokens[from].start >= end {
		return j
	}
	names, _ := r.list(r.tokens[from].start, end, allNames)
	if len(names) == 0 {
		return j
	}
	c.entries = slices.Clone(names)
	return verb
}
