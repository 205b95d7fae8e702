package plenary

import (
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Position tells what a country did over some resolutions: its recorded
// votes, one after the other, and the statements that cover it.
func (b Briefing) Position(c Country, resolutions ...*Resolution) string {
	var sentences []string
	for _, h := range Positions(c, resolutions...) {
		if h.Stage.Votes.IsZero() {
			continue
		}
		p := b.prose().on(h.Stage.Date)
		did := uint8(h.Vote)
		if h.Stage.Votes.excluded.Has(c) {
			did = uint8(excludedBit)
		}
		sentences = append(sentences, p.say(phrase.Position(did, p.variant(SetOf(c))), "stage", p.stage(h.Resolution, h.Stage), "country", p.naming.Name(c)))
		for _, cover := range h.Covers {
			if d := cover.Statement.Deliverer; !d.IsZero() {
				sentences = append(sentences, p.say(phrase.Cover(cover.Role, p.variant(SetOf(c))), "deliverer", p.naming.Name(d)))
			}
		}
	}
	return b.sentences(sentences)
}

// GroupPositions tells how the members of a group voted over some resolutions,
// one recorded vote after the other, and what every statement made for members
// says. Who was a member follows from the day of each vote.
func (b Briefing) GroupPositions(g Group, resolutions ...*Resolution) string {
	var sentences []string
	for _, h := range GroupPositions(g, resolutions...) {
		if h.Votes.IsZero() {
			continue
		}
		p := b.prose().on(h.Stage.Date)
		vote := p.proceeding(phrase.BecameVoted, h.Resolution, h.Stage, p.date(h.Stage.Date), "")
		sentences = append(sentences, vote, p.group(h.Stage, g), p.tell(phrase.GroupCommon, "elements", p.clauses(h.Common)))
	}
	return b.sentences(sentences)
}

// Coalitions tells for whom the joint statements were made that a country was
// part of, one after the other, and who joined and left.
func (b Briefing) Coalitions(c Country, resolutions ...*Resolution) string {
	var sentences []string
	for _, k := range Coalitions(c, resolutions...) {
		p := b.prose().on(k.Stage.Date)
		sentences = append(sentences, p.say(phrase.Coalition, "date", p.date(k.Stage.Date), "deliverer", p.naming.Name(k.Statement.Deliverer),
			"others", p.naming.List(k.Members.Without(k.Statement.Deliverer))),
			p.tell(phrase.CoalitionJoined, "countries", p.naming.List(k.Joined)), p.tell(phrase.CoalitionLeft, "countries", p.naming.List(k.Left)))
	}
	return b.sentences(sentences)
}

// Changes tells what changed in the positions of a country over some
// resolutions, from each recorded vote on a whole text to the next: its vote,
// and what was said for it. See [Changes] for what is compared.
func (b Briefing) Changes(c Country, resolutions ...*Resolution) string {
	var sentences []string
	for _, ch := range Changes(Positions(c, resolutions...)) {
		p := b.prose().on(ch.To.Stage.Date)
		name, variant := p.naming.Name(c), p.variant(SetOf(c))
		stage := func(q Position) string {
			return p.say(phrase.ChangedAt, "what", p.what(q.Resolution, q.Stage), "date", p.day(q.Stage.Date), "body", p.body(q.Stage))
		}
		from, to := stage(ch.From), stage(ch.To)
		if ch.From.Vote != ch.To.Vote {
			sentences = append(sentences, p.say(phrase.Changed(variant), "country", name, "from", p.vote(ch.From.Vote), "to", p.vote(ch.To.Vote), "first", from, "second", to))
		} else {
			sentences = append(sentences, p.say(phrase.ChangedSaid, "country", name, "vote", p.vote(ch.To.Vote), "first", from, "second", to))
		}
		sentences = append(sentences, p.tell(phrase.ChangedGained, "elements", p.clauses(ch.Gained)), p.tell(phrase.ChangedDropped, "elements", p.clauses(ch.Dropped)))
	}
	return b.sentences(sentences)
}

// Moves tells who changed position between two stages, of those of whom it is on
// record what they did at both. It is empty where that is nobody.
func (b Briefing) Moves(earlier, later *Stage) string {
	earlier, later = orNone(earlier), orNone(later)
	p := b.prose().on(later.Date)
	text := func(s *Stage) string { return p.say(phrase.Stage, "date", p.date(s.Date), "body", p.body(s)) }
	return b.wrap(p.moved(phrase.OccasionBetween, text(earlier), text(later), earlier, later))
}

// Compare tells who of those that voted or abstained on both resolutions did
// not do the same both times, in their final votes. It is empty if one of the
// two has no recorded vote, and tells of those listed where they are not all
// listed.
func (b Briefing) Compare(first, second *Resolution) string {
	f, s := first.Final(), second.Final()
	if f == nil || s == nil || f.Votes.IsZero() || s.Votes.IsZero() {
		return ""
	}
	p := b.prose().on(s.Date)
	both := f.Votes.Voted(Yes, No, Abstain).Intersect(s.Votes.Voted(Yes, No, Abstain))
	scope := phrase.ScopeAll
	if !f.listsCast() || !s.listsCast() {
		if scope = phrase.ScopeKnown; both.IsEmpty() {
			return ""
		}
	}
	return b.wrap(p.moves(phrase.OccasionBoth, scope, p.what(first, f), p.what(second, s), Moves(f.Votes.Among(both), s.Votes.Among(both))))
}

// moved tells who changed between two stages, of everyone or, where the record
// does not say of each member what it did both times, of those of whom it does.
// It is empty where that is nobody.
func (p prose) moved(occasion phrase.Occasion, first, second string, earlier, later *Stage) string {
	was, is := earlier.OnRecord(), later.OnRecord()
	both := was.Listed().Intersect(is.Listed())
	if both.IsEmpty() {
		return ""
	}
	scope := phrase.ScopeAll
	if !earlier.seenWith(later, both.Union(was.excluded).Union(is.excluded)) {
		scope = phrase.ScopeKnown
	}
	return p.moves(occasion, scope, first, second, Moves(was, is))
}

func (p prose) moves(occasion phrase.Occasion, scope phrase.Scope, first, second string, moves []Move) string {
	n, clauses := 0, []string{}
	for _, m := range moves {
		n += m.Countries.Len()
		clauses = append(clauses, p.say(phrase.Move, "countries", p.naming.List(m.Countries), "from", p.vote(m.From), "to", p.vote(m.To)))
	}
	return p.say(phrase.Moves(occasion, scope, phrase.NumberOf(n)), "number", p.number(n), "first", first, "second", second, "moves", strings.Join(clauses, "; "))
}
