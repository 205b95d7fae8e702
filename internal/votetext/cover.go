package votetext

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// cover keeps what was read of a sentence, and reports what was not.
func (r *reader) cover(from, to int) {
	s := Sentence{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End, Clauses: slices.Clone(r.clauses)}
	for i := range r.atoms {
		a := &r.atoms[i]
		if r.holds(whereAssents, i, i) {
			s.Outcomes = append(s.Outcomes, Outcome{r.Tokens[a.from-1].Start, r.Tokens[a.from-1].End, true})
		}
		if k := r.skip(i-2, -1, 4, 1<<cNames|1<<cAmong|1<<cComma|1<<cDash); a.class == cOutcome && a.code != 1 && i > 3 && k < i-3 && k >= 0 && r.atoms[k].class == cCount && !r.atoms[k].used {
			continue // "seven, Chad and Peru among them, rejected it"
		}
		if a.class != cOutcome || r.classAt(i+1) == cVerb || a.code != 1 && r.classAt(i+1) == cBy && r.classAt(i+2) == cNames && !r.atoms[i+2].used || r.supposed(i) || r.conditional(i) || i > 0 && (a.code != 1 || i+1 < len(r.atoms) && r.atoms[i+1].class == cSemicolon) && (r.atoms[i-1].class == cNames && !r.atoms[i-1].place || r.atoms[i-1].class == cCount && r.atoms[i-1].code == statesCount && !r.atoms[i-1].used) {
			continue // "Chad and Peru rejected the motion", "decided to abstain"
		}
		if r.besides(int(a.from), s.Outcomes) || r.byState(from, int(a.from), true) {
			continue
		}
		if not, doubt := r.denied(i); !doubt && !r.amid(whereCondition, int(a.from), int(a.to)) {
			s.Outcomes = append(s.Outcomes, Outcome{r.Tokens[a.from].Start, r.Tokens[a.to-1].End, a.code == 1 && !not})
		}
	}
	early := r.told < 0 && len(s.Clauses) > 0 && !r.has(1<<cVoting|1<<cVotes) && !r.balloting(from, to) && !slices.ContainsFunc(s.Clauses, func(c Clause) bool { return c.Side != Absent || c.Head })
	for _, k := range r.uncertain {
		a := &r.atoms[k]
		a.used = true
		s.Unread = append(s.Unread, r.unreadAtom(a, ACorrection))
	}
	found, useful := r.mentions(from, to)
	found, compared := r.compares(&s, found)
	s.Mentions = found
	s.ofOthers()
	switch {
	case len(s.Clauses)+len(s.Unread) > 0, compared:
		r.unread(&s)
	case r.tellsOf():
		s.Unread = append(s.Unread, r.unreadSentence(&s))
	case len(s.Outcomes) == 0 && !useful:
		return
	}
	if early {
		r.early = to
	} else if len(s.Clauses)+len(s.Unread)+len(s.Outcomes) > 0 {
		if r.told = len(r.sentences); len(s.Clauses) > 0 {
			r.toldEnd = to
		}
	}
	if len(s.Clauses) > 0 {
		s.Odd = append(s.Odd, r.odd...)
	}
	r.sentences = append(r.sentences, s)
}

// ofOthers marks the clauses that are on the text of another country than what was said
// before them: "Chad vetoed the Russian draft, Mali the American one".
func (s *Sentence) ofOthers() {
	for i := range s.Clauses {
		var before, after uint16
		for _, m := range s.Mentions {
			if m.Start < s.Clauses[i].Start {
				before = cmp.Or(m.Owner, before)
			} else {
				after = cmp.Or(after, m.Owner)
			}
		}
		s.Clauses[i].OfOther = i > 0 && before != 0 && after != 0 && before != after
	}
}

// balloting reports whether a sentence speaks of the vote: "was absent when the vote was taken".
func (r *reader) balloting(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if m := &r.means[i-1]; r.Word(i) == "vote" && (m.class == cArt || m.class == cBy) || m.class.in(1<<cVoting|1<<cVotes) {
			return true
		}
	}
	return false
}

// compares takes from mentions those of another vote that is only compared, and reports
// whether the sentence only does that: "which had voted no last year".
func (r *reader) compares(s *Sentence, found []Mention) (left []Mention, compared bool) {
	for i := range r.atoms {
		a := &r.atoms[i]
		if (a.denied && a.class == cCount || i == 0 && a.class == cThese) && len(s.Clauses) == 0 {
			found = slices.DeleteFunc(found, func(m Mention) bool { return m.Kind == Another && m.Start > r.Tokens[a.from].Start })
			compared = compared || r.holds(whereCompared, i, i)
		}
		if end := r.skip(i+1, 1, maxGap, filler&^(1<<cWho)); a.class == cLike && end > i+1 && r.classAt(end).in(1<<cComma|1<<cSemicolon|1<<cClose) { // "abstained, as it did last year"
			a = &atom{from: a.from, to: r.atoms[end].from + 1, class: cAdv}
		}
		if a.class == cAdv && (r.Tokens[a.from].Kind == scan.Mark || r.means[a.from].class == cLike) {
			found = slices.DeleteFunc(found, func(m Mention) bool {
				return (m.Kind == Another || a.lost) && m.Start > r.Tokens[a.from].Start && m.End < r.Tokens[a.to-1].End
			})
		}
	}
	return found, compared
}

// besides reports whether an outcome at a token is that of amendments beside the text,
// whose own outcome was before it: "has approved the text, rejecting all amendments".
func (r *reader) besides(i int, earlier []Outcome) bool {
	m := &r.means[i]
	k := r.pastWords(int(m.next), 4, 1<<cArt|1<<cAll|1<<cOther|1<<cMany)
	of := r.meaningAt(k)
	return m.tells&tDoing != 0 && of.class.in(1<<cObject|1<<cUnit) && of.code == amendmentObject && len(earlier) > 0 && !r.meaningAt(int(of.next)).class.in(1<<cBy|1<<cWith)
}

// leaveEarly forgets who was absent where no vote is told right after it.
func (r *reader) leaveEarly() {
	k := len(r.sentences) - 1
	for ; r.told < 0 && r.early > 0 && len(r.sentences[k].Clauses) == 0; k-- {
	}
	for ; r.told < 0 && r.early > 0 && k >= 0 && len(r.sentences[k].Clauses) > 0; k-- {
		r.sentences[k].Clauses, r.sentences[k].Unread = nil, nil
	}
	r.early = 0
}

// signs are the pairs of chunks by which a sentence tells of a vote, with those of
// whom and without those of a rule or a plan.
var signs = [...]struct{ first, second, who, not uint64 }{
	{1 << cEach, 1<<cSide | 1<<cVote | 1<<cSaid | 1<<cOnly, 1<<cCount | 1<<cNames, 1 << cRule},
	{1 << cSupport, 1 << cObject, 1<<cCount | 1<<cNames, 1<<cRule | 1<<cModal},
	{1 << cThose, 1 << cSide, 1 << cCount, 1<<cRule | 1<<cModal},
	{1 << cFrom, 1 << cColon, 1 << cNames, 1<<cRule | 1<<cModal},
	{1 << cInformed, 1 << cIntended, 1 << cNames, 0},
	{1 << cLike, 1 << cVoting, 1 << cNames, 1<<cRule | 1<<cModal},
}

// tellsOf reports whether a sentence of which no clause was read tells of a vote: it
// has a verb that says on which side somebody was, after no word of a rule; or
// something that says less, in a sentence that is of nothing else.
func (r *reader) tellsOf() bool {
	var has uint64
	weak, sided, voted, among := false, false, false, r.has(1<<cAmong)
	if k := len(r.atoms) - 1; k >= 0 && int(r.atoms[k].to) < len(r.Tokens) && r.Tokens[r.atoms[k].to].Is('?') && !r.anywhere(whereKnown) {
		return false
	}
	if !r.inside && r.anywhere(whereDeclared) {
		return true
	}
	if !r.countable() || r.rules || r.inside && !r.has(1<<cNames) || r.elects && (!r.has(1<<cVerb|1<<cVote) || !r.has(1<<cCount|1<<cNames)) {
		return false
	}
	for i := range r.atoms {
		a := &r.atoms[i]
		weak = weak || r.holds(whereHinted, i, i)
		switch a.class {
		case cVerb:
			if (has&(1<<cRule) == 0 || r.holds(whereSubject, i, i)) && !r.supposed(i) && !r.possible(i) && !r.holds(whereThanked, i, i) && !r.holds(whereByBody, i, i) && (a.code != Absent || r.told >= 0 || r.has(1<<cVoting|1<<cVotes)) {
				return true
			}
		case cVote, cOnes:
			voted = voted || !r.holds(whereMeant, i, i) && !r.possible(i)
		case cVotes:
			voted = voted || r.holds(whereCorrected, i, i)
		case cNames:
			weak = weak || !a.place && i+1 < len(r.atoms) && (r.means[r.atoms[i+1].from].class == cBack || r.atoms[i+1].class == cSupport && r.told >= 0 && r.toldEnd == int(r.atoms[0].from)) && r.backs(int(r.atoms[i+1].from))
		case cAdv:
			if a.lost && r.has(1<<cNames) && !slices.ContainsFunc(r.means[a.from:a.to], func(m meaning) bool { return m.tells&(tAnother|tRecall) != 0 }) {
				return true // "Chad, which voted for the text, was joined by Mali"
			}
		case cThose:
			if a.code != 0 {
				has |= 1 << cNames // "wij", "het Koninkrijk"
			}
		case cSide:
			if i == 0 && r.told >= 0 && len(r.atoms) > 2 && r.atoms[1].class == cColon {
				return true // the head of a list that is none: "In favour: all others"
			}
			against := r.classAt(i+1) == cNames && r.holds(wherePlaced, i+1, i+2) // "actions against Chad"
			weak, voted = weak || a.code == Abstain || !against && r.classAt(r.skip(i+1, 1, 4, skipped|1<<cComma|1<<cBesides|1<<cNames)) == cBe, voted || among && !r.means[a.from].weak
			sided = sided || a.code != Yes && !against || i+1 == len(r.atoms) || r.holds(whereObject, i+1, i+1) || r.atoms[i+1].class.in(1<<cVote|1<<cSemicolon|1<<cComma|1<<cColon)
		}
		if !(a.class == cCount && r.idle(i) || a.class == cSide && a.code == Yes && r.means[a.from].weak && i > 0 && r.atoms[i-1].class.in(1<<cOther|1<<cUnit) && !r.holds(whereObject, i+1, i+1)) {
			has |= 1 << a.class // not "organizations for trade"
		}
	}
	if voted && has&(1<<cSide|1<<cOneself) != 0 && (has&(1<<cCount) != 0 || has&(1<<cNames) != 0 && (sided || has&(1<<cOneself) != 0)) && has&(1<<cRule) == 0 {
		return true
	}
	if has&(1<<cSide|1<<cVote) == 0 && slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cEach && a.code == ownSideCode }) {
		has &^= 1 << cEach // "proposed by Chad and Peru, respectively"
	}
	for _, t := range signs {
		if has&t.first != 0 && has&t.second != 0 && has&t.who != 0 && has&t.not == 0 {
			return true
		}
	}
	weak = weak || r.votesOfBody() || r.group && r.has(1<<cCount)
	weak = weak || (r.near(int(r.atoms[0].from)) || len(r.odd) > 0 || r.has(1<<cVotes) && r.has(1<<cSaid|1<<cLike)) && r.numbered()
	return weak && has&(1<<cRule|1<<cModal|1<<cElect) == 0
}

// votesOfBody reports whether a sentence has so many votes, what they were on, and a body.
func (r *reader) votesOfBody() bool {
	body := func(a atom) bool { return a.class == cBody && bodies[a.code] != house }
	for i := range r.atoms {
		if a := &r.atoms[i]; a.class == cCount && a.code == votesCount && !a.denied && !r.idle(i) {
			return r.has(1<<cObject) && slices.ContainsFunc(r.atoms, body)
		}
	}
	return false
}

// possible reports whether a verb is only of what could be, or was to be: "they could
// have vetoed the text", "would abstain or oppose it".
func (r *reader) possible(i int) bool {
	const other = 1<<cComma | 1<<cSemicolon | 1<<cLine | 1<<cWhile | 1<<cWho | 1<<cBe | 1<<cOutcome | 1<<cVerb | 1<<cModal | 1<<cAnd
	k := r.skip(i-1, -1, maxGap, ^uint64(other))
	if r.classAt(k) == cAnd && r.classAt(k-1).in(1<<cSide|1<<cVerb) {
		return r.possible(k - 1)
	}
	return r.classAt(k) == cModal
}

// someone are the chunks that say who or how many.
const someone uint64 = 1<<cCount | 1<<cNames | 1<<cMany | 1<<cGroup | 1<<cAll | 1<<cEach | 1<<cFrom | 1<<cBesides | 1<<cLike | 1<<cRule

// countable reports whether a sentence says who or how many, or has a list or what
// could be a name before its verb: "Those who abstained gave other reasons" does not,
// and nor does "States that abstained".
func (r *reader) countable() bool {
	if len(r.atoms) == 0 || r.has(someone) || len(r.odd) > 0 || r.atoms[0].class != cThose && r.has(1<<cColon|1<<cOnly) {
		return len(r.atoms) > 0
	}
	for i := range r.atoms {
		if r.theyVoted(i) || r.holds(whereCountable, i, i) {
			return true
		}
	}
	return false
}

// theyVoted reports whether a chunk is those who are not named, beside what they did:
// "they voted against", "heeft het kabinet tegengestemd", not "besloot zich te onthouden".
func (r *reader) theyVoted(i int) bool {
	if r.atoms[i].class != cOwn && (r.atoms[i].class != cThose || r.atoms[i].code == 0) {
		return false
	}
	const votes = 1<<cVerb | 1<<cVote | 1<<cSide | 1<<cOnes
	k := r.skip(i+1, 1, maxGap, filler|1<<cNot)
	if before := r.classAt(i - 1); before.in(1<<cVote|1<<cOnes) || before == cHave && r.classAt(k).in(votes) {
		return true
	}
	return r.classAt(k).in(votes) && r.Word(int(r.atoms[k].from)-1) != "te" && r.Word(int(r.atoms[k].to)-2) != "te"
}

// numbered reports whether a sentence counts votes, or countries that do not only
// speak: "141 nations called for it", and not "90 countries had sponsored it"; or has a
// list after its count or before its side: "Tegen 2: Chili en Peru", "Chili tegen".
func (r *reader) numbered() bool {
	for i := range r.atoms {
		a, next, after := &r.atoms[i], atom{}, atom{}
		if i+2 < len(r.atoms) {
			next, after = r.atoms[i+1], r.atoms[i+2]
		}
		switch {
		case a.class == cNames && next.class == cSide && r.Tokens[next.to].Kind == scan.Mark,
			a.class == cCount && a.code == bareCount && i < 3 && next.class == cColon && after.class == cNames:
			return true
		case a.class != cCount || a.denied || a.code == bareCount || a.n < 2 || r.idle(i), next.class == cObject,
			r.classAt(i-1) == cPlace || i > 1 && r.atoms[i-1].class == cAll && r.atoms[i-2].class == cPlace:
			continue // "the two countries' proposal", "the Council has 15 members"
		}
		k := r.skip(i+1, 1, maxGap, filler&^(1<<cSaid))
		if k == len(r.atoms) || r.atoms[k].class != cSaid || r.atoms[k].code == togetherCode {
			return true
		}
	}
	return false
}

// has reports whether the sentence has chunks of some classes.
func (r *reader) has(classes uint64) bool {
	for i := range r.atoms {
		if r.atoms[i].class.in(classes) {
			return true
		}
	}
	return false
}

// stated reports whether a clause has a count that a row took: as its own, as that of
// all, as the number of some of its names, or as a part of a sum. The clauses are those
// from where the count stands on.
func (r *reader) stated(clauses []Clause, a *atom) bool {
	for i := range clauses {
		switch c := &clauses[i]; {
		case c.N == a.n, c.Members == a.n, int(a.n) <= len(c.Items),
			c.N > a.n && int(c.N-a.n) <= len(c.Items) && r.has(1<<cLike|1<<cBesides|1<<cAlso|1<<cAnd|1<<cWith):
			return true
		}
	}
	return false
}

// sponsors reports whether names are of those that a count before them is of, which is no
// loss: "mede ingediend door 96 landen, waaronder Nederland".
func (r *reader) sponsors(i int) bool {
	k := r.skip(i-1, -1, 4, 1<<cAmong|1<<cComma|1<<cAlso|1<<cNamely)
	return k >= 0 && k < i-1 && r.atoms[k].class == cCount && !r.atoms[k].used && r.idle(k)
}

// counts reports whether a clause counts as many as names of a sentence that it does not
// have: "De drie tegenstemmers kwamen uit Chili, Peru en Mali".
func (r *reader) counts(s *Sentence, a *atom) bool {
	return len(a.items) > 1 && slices.ContainsFunc(s.Clauses, func(c Clause) bool { return int(c.N) == len(a.items) && len(c.Items) == 0 })
}

// voter reports whether names in brackets are those of clauses that come later in the
// sentence: "Mr. N (Chad): Chad abstained".
func (r *reader) voter(s *Sentence, i int) bool {
	a := &r.atoms[i]
	if r.classAt(i+1) != cClose || r.classAt(i-1) != cOpen || r.classAt(i-2) == cCount {
		return false
	}
	return !slices.ContainsFunc(a.items, func(item names.Item) bool {
		has := func(c names.Item) bool { return c.Country == item.Country && c.Start > item.Start }
		return !slices.ContainsFunc(s.Clauses, func(c Clause) bool {
			return !c.Intended && !c.Head && slices.ContainsFunc(c.Items, has)
		})
	})
}

// orphan reports what could be a name of the list that begins at a chunk: "Noord- en
// Zuid-Korea".
func (r *reader) orphan(s *Sentence, i int) {
	k := i - 2
	if r.atoms[i].class != cNames || k < 0 || r.atoms[k+1].class != cAnd {
		return
	}
	if r.atoms[k].class == cDash && k > 0 {
		k--
	}
	if a := &r.atoms[k]; a.class == cOther && r.Tokens[a.from].Kind == scan.Word && r.Tokens[a.from].Upper && a.to+2 >= r.atoms[i].from {
		s.Unread = append(s.Unread, r.unreadAtom(a, AName))
	}
}

// denied reports whether "not" stands before an outcome, or before what stands before
// it, where it may deny that: "not adopted unanimously".
func (r *reader) denied(i int) (not, doubt bool) {
	for k := i - 1; k >= 0 && k > i-7 && r.atoms[k].class.in(filler) || r.classAt(k).in(1<<cNot|1<<cBy|1<<cTo); k-- {
		if r.atoms[k].class == cNot {
			not = k == i-1 || k == i-2 && (r.atoms[i-1].class.in(1<<cBe|1<<cHave|1<<cTo) || r.means[r.atoms[i-1].from].tells&tPassive != 0)
			return not, !not && r.atoms[k+1].class != cOnly
		}
	}
	for k := i + 1; k+1 < len(r.atoms) && k < i+maxAside && r.atoms[k].class != cSemicolon; k++ {
		if a := &r.atoms[k]; a.class == cNot && r.Word(int(a.to)) == "to" {
			return true, false // "decided, by 71 votes to 44, not to take up the text"
		}
	}
	return false, false
}

// unreadAtom returns that a chunk was not read.
func (r *reader) unreadAtom(a *atom, as uint8) Unread {
	u := r.unreadTokens(int(a.from), int(a.to), as)
	u.N = a.n
	return u
}

// unreadTokens returns that the tokens from one up to another were not read.
func (r *reader) unreadTokens(from, to int, as uint8) Unread {
	return Unread{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End, As: as}
}

// unreadSentence returns that a sentence was not read: as slight if it has neither number
// nor name, and with its number if it has one and nothing else.
func (r *reader) unreadSentence(s *Sentence) Unread {
	u, counts := Unread{Start: s.Start, End: s.End, As: ASentence}, 0
	who := r.skip(0, 1, 2, 1<<cLine)
	for who < len(r.atoms) && r.atoms[who].class == cOther && r.Tokens[r.atoms[who].from].Upper {
		who++
	}
	if who > 0 && r.classAt(who-1) == cOther && r.classAt(who).in(1<<cComma|1<<cBe|1<<cHave|1<<cSaid|1<<cModal) {
		return u // of a name that is not known
	}
	for i := range r.atoms {
		switch a := &r.atoms[i]; {
		case a.class == cCount && !r.idle(i):
			counts++
			u.N = a.n
		case a.class == cNames && (!a.place || r.classAt(i-1) == cOf && r.classAt(i-2).in(1<<cSender|1<<cStates)) && (r.classAt(i-1) == cWho || !r.holds(whereDescribed, i, i+1)), a.class == cAll && !r.classAt(i+1).in(1<<cOther|1<<cComma), a.lost, r.theyVoted(i), a.class != cStates && r.holds(whereCountable, i, i):
			u.N = 0
			return u
		}
	}
	if u.Slight = counts == 0 && len(r.odd) == 0; counts > 1 {
		u.N = 0
	}
	return u
}

// ofMany reports whether a verb is of many, or of some of a group, that are not counted.
func (r *reader) ofMany(i int) bool {
	k := r.skip(i-1, -1, maxGap, filler&^(1<<cMany|1<<cGroup|1<<cThose)|1<<cTo)
	return r.classAt(k).in(1<<cMany | 1<<cGroup)
}

// unread reports the counts, names and sides that no clause has.
func (r *reader) unread(s *Sentence) {
	intended := slices.ContainsFunc(s.Clauses, func(c Clause) bool { return c.Intended })
	clauses := s.Clauses
	for i := range r.atoms {
		a := &r.atoms[i]
		for len(clauses) > 0 && clauses[0].End <= r.Tokens[a.from].Start {
			clauses = clauses[1:]
		}
		if a.used {
			if r.orphan(s, i); a.class == cCount && !r.idle(i) && !r.stated(clauses, a) {
				s.Unread = append(s.Unread, r.unreadAtom(a, ACount))
			}
			continue
		}
		as, at := uint8(0), r.Tokens[a.from].Start
		switch {
		case a.class == cCount && !r.idle(i):
			as = ACount
		case a.class == cNames && !r.holds(whereDescribed, i, i+1) && !r.sponsors(i) && !r.voter(s, i) && (!a.place || r.classAt(i-1) == cOf && r.atoms[i-1].code == opposedCode || intended || r.classAt(i+1) == cVerb || r.holds(whereSpilled, i, i) || r.counts(s, a)):
			as = AName
		case a.class == cAdv && a.lost: // between its marks
			s.Unread = append(s.Unread, r.unreadTokens(int(a.from)+1, int(a.to)-1, ASide))
		case r.theyVoted(i) && !slices.ContainsFunc(s.Clauses, func(c Clause) bool { return len(c.Items) > 0 && c.Start < at && at < c.End }):
			as = AName // "they voted against", not after "Chad and Peru said that"
		case a.class == cSide && a.says > 0 && !r.atoms[a.ends].used && r.classAt(i-1) != cStates && !r.supposed(i) && !r.conditional(i), // "nadat minister De Wit vóór had gestemd"
			a.class == cSide && r.holds(whereSwung, i, i), a.class == cSide && r.classAt(i-1) == cAnd && i+1 < len(r.atoms) && r.holds(whereObject, i+1, i+1) && r.has(1<<cVote|1<<cVerb),
			a.class == cVerb && !r.holds(whereByBody, i, i), a.class == cVote && r.classAt(i+1) == cArt && r.classAt(i+2) == cSide && !r.atoms[i+2].used, a.class == cIntended && intended, a.class == cOnes && r.has(1<<cOneself):
			as = ASide
		}
		if as != 0 {
			u := r.unreadAtom(a, as)
			if u.Slight = as == ASide && r.ofMany(i); as == ACount && r.group {
				u.N = -1
			}
			s.Unread = append(s.Unread, u)
		}
	}
	for _, o := range r.odd {
		if o.Why == names.Unknown || o.Why == names.Ambiguous {
			s.Unread = append(s.Unread, Unread{Start: o.Start, End: o.End, As: AName})
		}
	}
	for _, u := range s.Unread {
		k := len(s.Clauses) - 1
		for k >= 0 && s.Clauses[k].Start >= u.Start {
			k--
		}
		if u.As == AName && k >= 0 && s.Clauses[k].Head {
			s.Clauses[k].Lost = true
		}
	}
}

// idle reports whether a count that no clause has is no loss: it is of something
// else, "12 refugees", of a part, "including four members", of those who did
// something else, "drafted by 10 members", or of names that a clause has.
func (r *reader) idle(i int) bool {
	a := &r.atoms[i]
	if next := int(a.to); a.code == bareCount && next < len(r.Tokens) && r.means[next].class == cOther && r.Tokens[next].Kind == scan.Word && (!r.Tokens[next].Upper || r.initials(int(a.from))) {
		for next+1 < len(r.Tokens) && r.Tokens[next+1].Hyphen {
			next++ // "co-defendants"
		}
		if a.n == 1 || strings.HasSuffix(r.Word(next), "s") {
			return true
		}
	}
	if a.n == 1 && a.code == votesCount && r.means[a.from].class == cArt && r.has(1<<cModal) || a.denied && r.holds(whereOutOfAll, i, i) {
		return true // "een stem tegen zou helpen", "stemde tegen van de 47 leden"
	}
	k := r.skip(i+1, 1, 1, 1<<cDash|1<<cComma|1<<cOpen|1<<cColon)
	apposed := k == i+2 && r.classAt(k) == cNames && r.atoms[k].used && len(r.atoms[k].items) == int(a.n)
	return apposed || r.holds(whereIdle, i+1, i+1) // "three permanent members – Chad, Mali and Peru – voted for it"
}
