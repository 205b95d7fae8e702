package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Position describes the position of who on resolutions, one recorded vote
// after the other. If who is a [Country], it includes the corrections of its votes
// and the statements that cover it; if who is a [CountrySet], the countries are
// described in turn. If who is a [Group], its members are those on the date of each
// vote, and Position includes the content of the statements made for them. It
// returns "" if who is nil.
func (b Briefing) Position(who Voters, resolutions ...*Resolution) string {
	var sentences []string
	for _, who := range b.each(who) {
		switch who := who.(type) {
		case Country:
			sentences = append(sentences, b.countryPosition(who, resolutions)...)
		case Group:
			sentences = append(sentences, b.groupPosition(who, resolutions)...)
		}
	}
	return b.sentences(sentences)
}

// each returns what a text about who describes in turn: a group, or each country in
// the order of the names.
func (b Briefing) each(who Voters) (all []Voters) {
	switch v := who.(type) {
	case Group:
		return []Voters{v}
	case *Group:
		return []Voters{*orNone(v)}
	}
	for _, c := range slices.SortedFunc(votersOn(who, Date{}).All(), Naming{Language: b.Language}.Compare) {
		all = append(all, c)
	}
	return all
}

func (b Briefing) countryPosition(c Country, resolutions []*Resolution) (sentences []string) {
	all := b.prose()
	all.full = false // corrections are described here
	for _, h := range Positions(c, resolutions...) {
		if h.Stage.Votes.IsZero() {
			continue
		}
		p := all.on(h.Stage.Date)
		code, name, who := uint8(h.Vote()), p.naming.Name(c), SetOf(c)
		if h.Stage.Votes.excluded.Has(c) {
			code = uint8(excludedBit)
		}
		of, over := p.tell(phrase.StageOf, "date", p.day(h.Stage.day())), p.say(phrase.StageOver, "what", p.what(h.Resolution, h.Stage))
		if code == 0 {
			sentences = append(sentences, p.say(phrase.PositionNone(p.variant(who)), "country", name, "of", phrase.Spaced(of), "in", p.in(h.Stage), "over", phrase.Spaced(over)))
		} else {
			verb, rest := p.did(code, who)
			sentences = append(sentences, p.say(phrase.Position, "country", name, "verb", verb, "rest", rest, "of", phrase.Spaced(of), "in", p.in(h.Stage), "over", phrase.Spaced(over), "intended", p.meant(h.Stage, c)))
		}
		for _, t := range h.Statements {
			if !t.Deliverer.IsZero() {
				sentences = append(sentences, p.cover(h.Resolution, c, t, t.Role(c, h.Stage.Date)))
			}
		}
	}
	return sentences
}

// meant returns a clause that follows the vote of c: how its delegation had meant to
// vote, according to what it told the Secretariat. It returns "" in a full briefing,
// which describes corrections elsewhere.
func (p prose) meant(s *Stage, c Country) (told string) {
	for _, of := range s.Corrections {
		if of.Country == c && !c.IsZero() && !p.full {
			told = p.say(phrase.OwnIntended(intended(of)))
		}
	}
	return told
}

// cover describes the role of a country in a statement.
func (p prose) cover(r *Resolution, c Country, t *Statement, role Role) string {
	var others CountrySet
	switch {
	case role == Aligned || role == Endorsing:
		return p.say(phrase.Cover(role, p.variant(SetOf(c))), "country", p.naming.Name(c), "statement", p.statementOf(t))
	case role == Deliverer:
		others = t.OnBehalf.without(c)
	case t.OnBehalf.Has(c): // rather than as a member of the group
		others = SetOf(c)
	}
	who, makers := p.makers([]*Statement{t})
	return p.say(phrase.StatementMade, "deliverer", who, "did", p.acted(r, t, t.known(), makers, p.whom(t, others, "")), "called", "")
}

func (b Briefing) groupPosition(g Group, resolutions []*Resolution) []string {
	all := b.prose()
	sentences := all.invalid([]Group{g})
	for _, h := range Positions(g, resolutions...) {
		if h.Votes.IsZero() {
			continue
		}
		p := all.on(h.Stage.Date)
		sentences = append(sentences, p.opening(h.Resolution, h.Stage, false), p.group(h.Stage, g), p.tell(phrase.GroupCommon, "elements", p.clauses(h.common())))
	}
	return sentences
}

// Coalitions describes the joint statements made for c and others, in
// chronological order: the countries for which each statement was made, and
// those that joined or left since the previous one.
func (b Briefing) Coalitions(c Country, resolutions ...*Resolution) string {
	var sentences []string
	all, prose := coalitions(c, resolutions...), b.prose()
	for i, k := range all {
		p := prose.on(k.Stage.Date)
		t := k.Statements[0]
		who, makers := p.makers([]*Statement{t})
		title := p.tell(phrase.CoalitionTitle, "title", k.Resolution.Title.In(b.Language))
		what := p.what(k.Resolution, k.Stage)
		if what == p.say(phrase.WhatText) {
			what = cmp.Or(title, what)
		}
		did := p.acted(k.Resolution, t, t.known(), makers, p.whom(t, t.OnBehalf.without(t.Deliverer), p.say(phrase.CoalitionAt, "what", what)))
		verb, rest, _ := strings.Cut(did, " ") // the first word, which the subject follows in Dutch
		frame, date := p.opens(k.said(), k.Stage.Date)
		sentences = append(sentences, p.say(frame, "date", date, "subject", who, "verb", verb, "rest", " "+rest))
		if unverified(t.Sources, "stage") {
			sentences = append(sentences, p.say(phrase.StatementUnplaced))
		}
		sentences = append(sentences, p.tell(phrase.Aligned(p.variant(t.Aligned)), "countries", p.naming.List(t.Aligned)))
		if i > 0 {
			last := &all[i-1]
			joined, left := k.Countries.Minus(last.Countries), last.Countries.Minus(k.Countries)
			changes := p.list(present(
				p.tell(phrase.CoalitionJoined(p.variant(joined)), "countries", p.some(joined)),
				p.tell(phrase.CoalitionLeft(p.variant(left)), "countries", p.some(left))))
			before := p.statementOf(last.Statements[0])
			before = cmp.Or(p.tell(phrase.CoalitionBefore, "date", p.day(last.said()), "statement", before), before)
			sentences = append(sentences, p.tell(phrase.CoalitionSince, "changes", changes, "statement", before))
		}
	}
	return b.sentences(sentences)
}

// said returns the date of the joint statement of a coalition, or the zero
// Date if no source for it is verified.
func (p *Position) said() Date {
	if unverified(p.Statements[0].Sources, "stage") {
		return Date{}
	}
	return p.Stage.day()
}

// Changes describes how the position of who on resolutions changed from each
// recorded vote on a whole text to the next. The order of the resolutions makes
// no difference.
//
//   - If who is a [Country], Changes describes its votes, and the elements of
//     the statements made for it, at every stage at which its vote is on
//     record. Elements are compared only if statements with elements were made
//     at both votes: a country that makes no statement is not said to drop
//     elements.
//   - If who is a [CountrySet] or a [Group], Changes describes in this way each of
//     the countries whose position changed. The members of a Group are those on
//     the date of the last resolution.
//   - If who is nil, Changes describes the countries that voted or abstained in
//     the final votes on one resolution and on the next, and voted differently on
//     the later one. If not all votes are listed, it considers those that are.
//     It leaves out a resolution whose final vote has no date.
func (b Briefing) Changes(who Voters, resolutions ...*Resolution) string {
	if who == nil {
		return b.sentences(b.changesOfAll(resolutions))
	}
	var last Date
	for _, r := range resolutions {
		if s := r.Final(); s != nil && last.Before(s.Date) {
			last = s.Date
		}
	}
	var sentences []string
	for _, who := range b.each(votersOn(who, last)) {
		sentences = append(sentences, b.changesOf(who.(Country), resolutions)...)
	}
	return b.sentences(sentences)
}

// changesOfAll describes which countries voted differently on each resolution
// than on the one before it.
func (b Briefing) changesOfAll(resolutions []*Resolution) (sentences []string) {
	voted := some(resolutions, func(r **Resolution) (*Resolution, bool) {
		s := (*r).Final()
		return *r, s != nil && !s.Votes.IsZero() && !s.Date.IsZero()
	})
	slices.SortStableFunc(voted, func(a, b *Resolution) int {
		return cmp.Or(a.Final().Date.Compare(b.Final().Date), a.Symbol.Compare(b.Symbol))
	})
	for i := 1; i < len(voted); i++ {
		sentences = append(sentences, b.changed(voted[i-1], voted[i]))
	}
	return sentences
}

// changed describes which countries voted differently on the second of two
// resolutions.
func (b Briefing) changed(first, second *Resolution) string {
	f, s := first.Final(), second.Final()
	p := b.prose().on(s.Date)
	both := f.Votes.Listed(Yes, No, Abstain).Intersect(s.Votes.Listed(Yes, No, Abstain))
	scope := phrase.ScopeAll
	if !f.listsCast() || !s.listsCast() {
		if scope = phrase.ScopeKnown; both.IsZero() {
			return ""
		}
	}
	moves := Moves(f.Votes.Among(both), s.Votes.Among(both))
	return p.moves(phrase.OccasionBoth, scope, p.what(first, f), p.what(second, s), moves)
}

// changesOf describes the changes in the position of c.
func (b Briefing) changesOf(c Country, resolutions []*Resolution) (sentences []string) {
	all := b.prose()
	for _, ch := range changesOf(Positions(c, resolutions...)) {
		p := all.on(ch.to.Stage.Date)
		name := p.naming.Name(c)
		vote := func(q Position) (did, what string) {
			at := phrase.Join(", ", q.Stage.bodyName(b.Language), p.day(q.Stage.day()))
			return phrase.Did(uint8(q.Vote())).Predicate(p.language, p.variant(SetOf(c)) == phrase.Many), p.what(q.Resolution, q.Stage) + phrase.Bracketed(at)
		}
		first, from := vote(ch.from)
		second, to := vote(ch.to)
		if ch.from.Vote() != ch.to.Vote() {
			sentences = append(sentences, p.say(phrase.ChangedDid, "country", name, "first", first, "second", second, "from", from, "to", to))
		} else {
			sentences = append(sentences, p.say(phrase.ChangedSaid, "country", name, "first", first, "from", from, "to", to))
		}
		sentences = append(sentences, p.tell(phrase.ChangedGained, "elements", p.clauses(ch.gained), "country", name),
			p.tell(phrase.ChangedDropped, "elements", p.clauses(ch.dropped), "country", name))
	}
	return sentences
}

// Moves describes which countries changed their votes between two stages, if
// both votes are on record, and then which countries took part in only one of
// the two votes. If both stages have a date, the one with the earlier date is
// taken as the earlier. It returns "" if there are no votes on record to
// compare.
func (b Briefing) Moves(earlier, later *Stage) string {
	earlier, later = orNone(earlier), orNone(later)
	if !later.Date.IsZero() && later.Date.Before(earlier.Date) {
		earlier, later = later, earlier
	}
	p := b.prose().on(later.Date)
	p.full = true
	return b.wrap(p.moved(phrase.OccasionBetween, p.occasion(earlier), p.occasion(later), earlier, later))
}

// moved describes which countries voted differently at the later of two
// stages, and how many took part in only one of them; in a full briefing also
// which. It considers all countries or, if some votes are not on record, those
// whose votes are. It returns "" if there are none or, unless the briefing is
// full, if there is nothing to describe.
func (p prose) moved(occasion phrase.Occasion, first, second string, earlier, later *Stage) string {
	was, is := earlier.OnRecord(), later.OnRecord()
	both := was.Listed().Intersect(is.Listed())
	if both.IsZero() {
		return ""
	}
	scope := phrase.ScopeAll
	if !earlier.seenWith(later, both.Union(was.excluded).Union(is.excluded)) {
		scope = phrase.ScopeKnown
	}
	var votes, once []Move
	n := 0
	for _, m := range Moves(was, is) {
		switch from, to := BaseCast.has(m.From), BaseCast.has(m.To); {
		case from && to:
			votes = append(votes, m)
		case from || to:
			once = append(once, m)
			n += m.Countries.Len()
		}
	}
	if len(votes)+len(once) == 0 && !p.full {
		return ""
	}
	told, who := p.moves(occasion, scope, first, second, votes), ""
	if n == 0 {
		return told
	}
	if p.full {
		who = ": " + p.movedThen(once)
	}
	return told + " " + p.say(phrase.MovesOnce(scope, phrase.NumberOf(n)), "number", p.number(n), "moves", who)
}

// movedThen describes moves, each with the votes before and after.
func (p prose) movedThen(moves []Move) string {
	return strings.Join(each(moves, func(m Move) string {
		verb, rest := p.did(uint8(m.From), m.Countries)
		second, after := p.did(uint8(m.To), m.Countries)
		if second == verb { // "first voted in favour and then against"
			second = ""
		}
		return p.say(phrase.MoveThen, "countries", p.naming.List(m.Countries), "verb", verb, "rest", rest, "second", phrase.Spaced(second), "after", after)
	}), "; ")
}

// movedBetween describes moves, each with the votes and the stages at which
// they were cast.
func (p prose) movedBetween(first, second string, moves []Move) string {
	return strings.Join(each(moves, func(m Move) string {
		verb, rest := p.did(uint8(m.From), m.Countries)
		then, after := p.did(uint8(m.To), m.Countries)
		if then == verb {
			then, after = "", strings.TrimPrefix(after, " ")
		}
		return p.say(phrase.MoveBoth, "countries", p.naming.List(m.Countries), "first", verb+rest, "second", then+after, "from", first, "to", second)
	}), "; ")
}

func (p prose) moves(occasion phrase.Occasion, scope phrase.Scope, first, second string, moves []Move) string {
	n, who := 0, ""
	if occasion == phrase.OccasionBoth {
		who = p.movedBetween(first, second, moves)
	} else {
		who = p.movedThen(moves)
	}
	for _, m := range moves {
		n += m.Countries.Len()
	}
	return p.say(phrase.Moves(occasion, scope, phrase.NumberOf(n)), "number", p.number(n), "first", first, "second", second, "moves", who)
}
