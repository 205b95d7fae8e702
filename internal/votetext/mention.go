package votetext

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// saying is the state while the mentions of a text are read.
type saying struct {
	from, to int    // the bounds of the sentence
	alone    bool   // it is a line in the head of a press release
	outcome  int    // the last token of the sentence that decides something, or -1
	taken    bool   // a symbol was assigned to that
	doing    bool   // a participle says what the body does: "Adopting the draft, the Assembly"
	year     int32  // of the last date that has one
	months   uint16 // of the dates: a bit for each
	owner    uint16 // the country whose text was named last
	meetings []meetingDay
	all      []Mention // all mentions of the text
	first    int       // index of the first mention of the sentence
}

// mentions reads the information around a vote in a sentence, and reports
// whether it is useful without a clause.
func (r *reader) mentions(from, to int) (found []Mention, useful bool) {
	s := &r.says
	s.from, s.to, s.outcome, s.taken, s.doing = from, to, -1, true, false
	s.alone = r.labelEnd(from) == to
	s.first = len(s.all)
	for i := from; i < to; {
		i = max(r.mention(i), i+1)
	}
	found = s.all[s.first:len(s.all):len(s.all)]
	for i := range found {
		found[i].Alone = s.alone
		useful = useful || found[i].Kind != AQuestion || found[i].Text != ""
	}
	return found, useful
}

// say adds the mention m, whose text ends at next.
func (r *reader) say(i, next int, m Mention) int {
	m.Start, m.End = r.Tokens[i].Start, r.Tokens[next-1].End
	r.says.all = append(r.says.all, m)
	return next
}

// at returns the meaning of the words at a token of the sentence.
func (r *reader) at(i int) meaning {
	if i < r.says.from || i >= r.says.to {
		return meaning{next: int32(i + 1)}
	}
	return r.means[i]
}

// mention reads a mention at a token, and returns the token after it.
func (r *reader) mention(i int) int {
	t, m := &r.Tokens[i], &r.means[i]
	switch t.Kind {
	case scan.Number, scan.Ordinal, scan.Debris, scan.Symbol:
		if next := r.dayAt(i); next > 0 {
			return next
		}
		if t.Kind == scan.Symbol {
			return r.symbol(i)
		}
		if n := r.figures(i); n >= 1946 && n <= 2100 {
			return r.elsewhen(i, n, r.says.year)
		}
		return r.meeting(i)
	case scan.Mark:
		r.says.taken = r.says.taken || t.Is(';')
		return i
	case scan.Word:
	default:
		return i
	}
	if m.tells != 0 {
		if next := r.tell(i, m); next > i {
			return next
		}
	}
	switch m.class {
	case cOutcome:
		r.says.outcome, r.says.taken, r.says.doing = i, false, m.tells&tDoing != 0
	case cBody:
		return r.body(i)
	case cMonth:
		return r.dayAt(i)
	case cObject, cBefore, cUnit:
		return r.object(i)
	case cOther:
		if next := r.alone(i); next > i {
			return next
		}
		return r.short(i)
	}
	return i
}

// alone reads the country of a text that is not named again: "voor de Russische, tegen de
// Amerikaanse", "vetoed Chad's".
func (r *reader) alone(i int) int {
	if !r.Tokens[i].Upper || i+1 >= r.says.to {
		return i
	}
	if r.at(i-1).class == cArt && (r.Tokens[i+1].Kind == scan.Mark || r.means[i+1].class.in(closing)) {
		if n := r.names.Adjective(i, i+1); n.Country != 0 {
			return r.say(i, i+1, Mention{Kind: AQuestion, Owner: n.Country})
		}
	}
	if i+2 < r.says.to && r.Word(i+1) == "'s" && r.Tokens[i+2].Kind == scan.Mark {
		if n := r.names.Name(i, i+1); n.Country != 0 {
			return r.say(i, i+2, Mention{Kind: AQuestion, Owner: n.Country})
		}
	}
	return i
}

// tell reads the mention of the words at a token.
func (r *reader) tell(i int, m *meaning) int {
	next := i + int(m.long)
	switch {
	case m.tells&tTitled != 0:
		return r.titled(i, next)
	case m.tells&(tRecorded|tHands) != 0:
		code := "recorded"
		if m.tells&tRecorded == 0 {
			code = "hands"
		}
		r.say(i, next, Mention{Kind: AMethod, Code: code})
		if m.tells&tFollow != 0 {
			r.say(i, next, Mention{Kind: ListsFollow, Code: "taken"})
		}
		return next
	case m.tells&tVetoed != 0:
		return r.say(i, next, Mention{Kind: ABody, Code: "unsc", Acts: true})
	case m.tells&tPlenary != 0 && (r.at(next).class == cBy || next == r.says.to || r.Tokens[next].Kind == scan.Mark): // "and then in the plenary by 117 to 38"
		return r.say(i, next, Mention{Kind: ABody, Code: "assembly", Within: true})
	case m.tells&tUnvoted != 0 && !r.follow(i-1, 4, 1<<cNot, 0):
		return r.say(i, next, Mention{Kind: AMethod, Code: "unvoted"})
	case m.tells&tThirds != 0 && (m.tells&tOrdinal == 0 || r.Tokens[max(i-1, 0)].Kind == scan.Number) && r.amid(whereRequired, i, next):
		return r.say(i, next, Mention{Kind: TwoThirds})
	case m.tells&tWhole != 0:
		return r.say(i, next, Mention{Kind: AQuestion, Code: "whole", Text: r.written(i, next), Acts: true})
	case m.tells&tAnother != 0 && (r.symbolAfter(next) || r.at(i-1).tells&tThan != 0):
	case m.tells&tRest != 0 && i+2 < r.says.to && r.Tokens[i+1].Kind == scan.Number && r.at(i+2).class == cObject:
		return r.say(i, next, Mention{Kind: Another})
	case m.tells&tToday != 0 && m.class == cOutcome: // "ASSEMBLY ADOPTS TEXT"
		if r.Tokens[i].Upper && i > r.says.from {
			r.say(i, next, Mention{Kind: ADay, Code: "today"})
		}
	case m.tells&tToday != 0:
		return r.say(i, next, Mention{Kind: ADay, Code: "today", Day: Today, Acts: next-i <= 2 && r.lately(i, next)})
	case m.tells&tWeekday != 0:
		return r.weekday(i, next)
	case m.tells&tAnother != 0 && m.class == cObject:
		if owner := func(a atom) bool { return a.class == cNames && len(a.items) == 1 && a.items[0].Country == r.says.owner }; slices.ContainsFunc(r.atoms, owner) {
			return next // the text that was mentioned last
		}
		return r.say(i, next, Mention{Kind: Another, Code: "own"})
	case m.tells&tAnother != 0:
		return r.say(i, next, Mention{Kind: Another})
	case m.tells&tFollow != 0:
		return r.say(i, next, Mention{Kind: ListsFollow})
	case m.tells&tOrdinal != 0 && r.amid(whereOneOfThem, i, next):
		return r.say(i, next, Mention{Kind: AQuestion, Code: "oneofthem", Text: r.written(i, next)})
	case m.tells&(tOrdinal|tSame) != 0:
		return r.meeting(i)
	}
	return i
}

// symbolAfter reports whether a symbol, possibly after a comma, is at a token:
// in "the second draft, A/78/L.5" it identifies the text.
func (r *reader) symbolAfter(i int) bool {
	i = r.past(i, ',')
	return i < r.says.to && r.Tokens[i].Kind == scan.Symbol
}

// genericBody is the last code of bodies that are not identified.
const genericBody = 4

// body reads a body.
func (r *reader) body(i int) int {
	m := &r.means[i]
	next := int(m.next)
	code := bodies[m.code]
	if number := strings.TrimLeft(strings.TrimPrefix(r.Source[r.Tokens[i].End:], "/"), "0123456789"); m.code == 0 || code == house || r.Source[r.Tokens[i].End:] != number && strings.HasPrefix(number, "-") || r.ownName(i, next, m.code > genericBody) {
		code = "other"
	} else if code == "unga" && next == i+2 && !r.Tokens[i].Upper {
		code = "assembly" // of what was named before, or of another organization
	}
	k, _ := r.leading(i)
	within := slices.Contains([]string{"in", "tijdens", "binnen", "within", "during"}, r.Word(k)) || r.at(k).class == cOf && r.at(k-1).tells&(tSession|tMeeting) != 0
	acts := r.acts(i, next) || r.adopted(i) || within && r.balloted(k) || r.membersOf(k)
	if !acts && r.amid(wherePassing, k+1, next) {
		code, within = "passing", false // nothing was done in it: "referred to the Council"
	}
	return r.say(i, next, Mention{Kind: ABody, Code: code, Acts: acts, Within: within})
}

// balloted reports whether the words before a token are about a vote, and not
// about another body: "the vote in the Assembly".
func (r *reader) balloted(k int) bool {
	for i := max(r.says.first, len(r.says.all)-20); i < len(r.says.all); i++ {
		if r.says.all[i].Kind == ABody && r.says.all[i].Code != "other" {
			return false
		}
	}
	return r.follow(k-1, 11, 1<<cVoting|1<<cVotes, 0)
}

// follow reports whether words of some classes, or that tell something, end at a token
// or at one of so many up to it, behind the last mark.
func (r *reader) follow(k, most int, classes uint64, tells tells) bool {
	for ; most > 0 && k >= r.says.from && r.Tokens[k].Kind != scan.Mark; k, most = k-1, most-1 {
		if r.means[k].class.in(classes) || r.means[k].tells&tells != 0 {
			return true
		}
	}
	return false
}

// membersOf reports whether the clauses count members of a body, before "of"
// at a token: "twelve members of the Security Council abstained".
func (r *reader) membersOf(k int) bool {
	if r.at(k).class != cOf || r.at(k-1).class != cStates || len(r.clauses) == 0 || len(r.atoms) == 0 || int(r.atoms[0].from) < r.says.from {
		return false
	}
	return slices.ContainsFunc(r.atoms, func(a atom) bool {
		counted := func(c Clause) bool { return c.N >= a.n }
		return a.class == cCount && a.used && a.from < int32(k) && a.to >= int32(k) && slices.ContainsFunc(r.clauses, counted)
	})
}

// adopted reports whether a body or a date is that of a resolution before it whose
// result is reported: "resolutie 31/22 van de Mensenrechtenraad".
func (r *reader) adopted(i int) bool {
	if n := len(r.says.all); n > 0 && r.says.all[n-1].Kind == ASymbol && r.says.all[n-1].Acts {
		k, _ := r.leading(i)
		return r.at(k).class == cOf && r.Tokens[k-1].End == r.says.all[n-1].End
	}
	return false
}

// ownName reports whether the words around a word such as "Committee" give it
// a name of its own: "Parliamentary Assembly", "Committee on Lighthouses". A
// body that already has a name gets another only from an abbreviation or from
// "of": "OAS General Assembly".
func (r *reader) ownName(i, next int, has bool) bool {
	if i > r.says.from {
		if t, m := &r.Tokens[i-1], &r.means[i-1]; t.Kind == scan.Word && t.Upper && (!has || r.initials(i-1) && !r.initials(i)) && (r.Tokens[i].Hyphen || r.Tokens[i].Upper && m.class == cOther && m.tells == 0) {
			return true
		}
	}
	m := r.at(next)
	if m.tells&tNaming == 0 || has && r.Word(next) != "of" {
		return false
	}
	k := next + int(m.long)
	of := r.at(k)
	return k < r.says.to && r.Tokens[k].Kind == scan.Word && r.Tokens[k].Upper && of.tells == 0 && of.class != cMonth && of.class != cBody
}

// initials reports whether a word is in capitals.
func (r *reader) initials(i int) bool {
	w := r.Tokens[i].Of(r.Source)
	return len(w) > 1 && w == strings.ToUpper(w)
}

// governed reports whether the words at a token are prepositions other than
// "by": the body after them is then not the subject.
func governed(m *meaning) bool {
	switch m.class {
	case cOf, cTo, cWith, cBesides:
		return true
	}
	return m.tells&(tPrep|tOn|tNaming) != 0
}

// leading returns the token before an article and its modifiers, as in "the
// 15-member Council", and reports whether it is Dutch.
func (r *reader) leading(i int) (k int, dutch bool) {
	for k = i - 1; k >= r.says.from && k > i-6; k-- {
		if r.Word(k) == "'s" {
			for at := k - 1; at >= r.says.from && at > k-maxName; at-- {
				if r.means[at].class == cBody && int(r.means[at].next) == k {
					k = at - 1 // "by the Assembly's Third Committee"
				}
			}
		}
		t, m := &r.Tokens[k], &r.means[k]
		if m.class != cArt && !(t.Kind == scan.Number && r.Tokens[k+1].Hyphen) && t.Kind != scan.Debris && !t.Hyphen && !(t.Kind == scan.Line && t.N == 1) && !t.Is('"') {
			break
		}
		dutch = dutch || m.class == cArt && m.dutch
	}
	return k, dutch
}

// acts reports whether a body takes the decision in the sentence.
func (r *reader) acts(i, next int) bool {
	if r.says.alone || r.Word(next) == "'s" {
		return false
	}
	k, dutch := r.leading(i)
	before, after := r.at(k), r.at(next)
	switch {
	case next+1 < r.says.to && r.Tokens[next].Is(',') && r.Tokens[next+1].Kind == scan.Line && (r.startsLine(i) || r.startsLine(i-1)): // "The Assembly,⏎Recalling"
		return true
	case r.amid(whereActs, k+1, next), before.class == cOf && r.at(k-1).class == cStates && r.decides(next): // "the members of the Council voted"
		return true
	case before.class == cBy:
		return r.agent(k, next)
	case after.class.in(1<<cOutcome|1<<cVote|1<<cVerb|1<<cAdv) && slices.Contains([]string{"after", "before", "since"}, r.Word(k)): // "after the Committee approved it"
		return r.decides(next)
	case governed(&before) && r.at(k-1).tells&tPlenary == 0: // but "the plenary of the Assembly"
		return false
	case after.class == cBody && !r.Tokens[next].Upper: // "the Assembly committee"
		return false
	case after.class == cStates: // "twelve Council members voted"
		return r.decides(int(after.next))
	case dutch && (before.class == cOutcome || before.class == cVote || before.class == cVerb || before.tells&tDecides != 0):
		return true // "nam de Vergadering de tekst aan"
	case !dutch && (before.class == cOutcome || after.class == cObject):
		return false // "passed the Assembly", "General Assembly resolution"
	case next < r.says.to && r.Tokens[next].Kind == scan.Word && r.Tokens[next].Upper && after.tells == 0 && after.class != cOutcome && after.class != cVerb && after.class != cVote && after.class != cBack && after.class != cAdv:
		return false // "the Assembly President"
	}
	return r.says.doing || r.decides(next)
}

// agent reports whether a body took the decision, according to "by" before or
// after it in the sentence.
func (r *reader) agent(by, next int) bool {
	tells := func(k int) bool { return r.at(k).class.in(1<<cOutcome|1<<cVote) || r.at(k).tells&tAdvises != 0 }
	k, end := by-1, min(next+24, r.says.to)
	for k > by-9 && !tells(k) {
		k--
	}
	if k == by-9 {
		for k = next; k < end && !tells(k) && (!r.Tokens[k].Is(',') || k+1 < end && (r.Tokens[k+1].Kind == scan.Number || governed(&r.means[k+1]))); k++ {
		}
	}
	return r.at(k).class.in(1<<cOutcome | 1<<cVote)
}

// maxAhead is the limit of the distance from a body or a symbol to its verb,
// in tokens.
const maxAhead = 60

// step returns the token after the words, or the quotation, at a token.
func (r *reader) step(k int) int {
	_, end := r.quoted(k)
	return max(end, int(r.means[k].next))
}

// decides reports whether the verb of the words before a token is one of a
// vote.
func (r *reader) decides(from int) bool {
	for k := from; k < min(r.says.to, from+maxAhead); k = r.step(k) {
		t, m := &r.Tokens[k], &r.means[k]
		switch {
		case m.tells&tAdvises != 0 && k < from+3, t.Is(';'), r.Word(k) == "would", t.Kind == scan.Line && t.N > 1:
			return false
		case m.class == cOutcome, m.class == cVote, m.class == cVerb, m.tells&tDecides != 0:
			return !r.follow(k-1, min(3, k-from), 0, tPassive)
		case m.class == cBody:
			before, _ := r.leading(k)
			if b := r.at(before); !governed(&b) && b.class != cBy && b.tells&tRecall == 0 {
				return false // the verb is of this one
			}
		}
	}
	return false
}
