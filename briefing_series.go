package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Series tells one matter over the years, in a paragraph: how often it was voted
// on, how the first and the last vote went, who was against and who abstained,
// who voted otherwise than before and, apart from that, who took part in only one of
// the last two votes, and the line of a [Country], or of the members that a [Group] had on
// each day; nobody's where who is something else, or nil. It says which links between the votes are
// not certain, and where sessions lie between. It is empty for a series without
// votes.
func (b Briefing) Series(s Series, who Voters) string {
	if len(s) == 0 {
		return ""
	}
	p, last := b.prose().inFigures(), len(s)-1
	sentences := []string{p.seriesCount(s), p.seriesAt(phrase.SeriesAt, &s[0])}
	if last > 0 {
		sentences = append(sentences, p.seriesAt(phrase.SeriesAt, &s[last]), p.seriesMost(s))
	}
	sentences = append(sentences, p.seriesNames(s, last))
	c, _ := who.(Country)
	if last == 1 {
		c = Country{} // its line has two votes
	}
	sentences = append(sentences, p.lastTime(s, last, c, last > 1)...) // the first is told already
	sentences = append(sentences, p.seriesLine(s, who), p.seriesDoubt(s), p.seriesPauses(s), p.seriesPossible(s))
	return b.sentences(sentences)
}

// lastTime tells what the vote before a vote of a series was, what a country did
// then, and what changed since.
func (p prose) lastTime(s Series, at int, c Country, told bool) (sentences []string) {
	if at < 1 || at >= len(s) {
		return nil
	}
	before := &s[at-1]
	if told {
		sentences = append(sentences, p.seriesAt(phrase.SeriesLast, before))
	}
	if v := before.Votes.Vote(c); v != 0 {
		p := p.on(before.Date)
		verb, rest := p.did(uint8(v), SetOf(c))
		sentences = append(sentences, phrase.Capital(p.say(phrase.SeriesThen, "country", p.naming.Name(c), "verb", verb, "rest", rest)))
	}
	return append(sentences, p.seriesChange(s, at)...)
}

// lastTimes tells what the vote before that on a resolution was, in each series that
// has it.
func (p prose) lastTimes(r *Resolution, all []Series) (sentences []string) {
	for _, s := range all {
		at := slices.IndexFunc(s, func(v SeriesVote) bool { return v.Symbol == r.Symbol && !r.Symbol.IsZero() })
		sentences = append(sentences, p.lastTime(s, at, p.reader, true)...)
	}
	return sentences
}

// seriesCount tells how often a matter was voted on.
func (p prose) seriesCount(s Series) string {
	first, last := &s[0], &s[len(s)-1]
	body, title := p.body(&Stage{Body: last.Body, Date: last.Date}), cmp.Or(last.Title.In(p.naming.Language), last.Symbol.String())
	if len(s) == 1 {
		return p.say(phrase.SeriesOnce, "body", body, "title", title, "year", s.when(p, 0))
	}
	p.figures = false
	return p.say(phrase.SeriesCount, "body", body, "number", p.number(len(s)), "title", title, "first", p.yearOf(first), "last", p.yearOf(last))
}

// yearOf names the year of a vote, or else the text.
func (p prose) yearOf(v *SeriesVote) string {
	if v.Date.IsZero() {
		return cmp.Or(v.Symbol.String(), p.say(phrase.DateNone))
	}
	return strconv.Itoa(v.Date.Year())
}

// when names a vote by its year, and by its day if that year has another.
func (s Series) when(p prose, at int) string {
	year := p.yearOf(&s[at])
	if at > 0 && p.yearOf(&s[at-1]) == year || at+1 < len(s) && p.yearOf(&s[at+1]) == year {
		return cmp.Or(p.day(s[at].Date), year)
	}
	return year
}

// seriesAt tells how a vote went.
func (p prose) seriesAt(what phrase.ID, v *SeriesVote) string {
	p = p.at(&Stage{Body: v.Body, Date: v.Date})
	votes := p.counts(v.Totals).Votes()
	if votes == "" || !v.Totals.Counts.IsValid() {
		return ""
	}
	return p.say(what, "date", cmp.Or(p.day(v.Date), p.say(phrase.DateNone)), "symbol", phrase.Bracketed(v.Symbol.String()), "votes", votes)
}

// seriesMost tells in which votes most and fewest were in favour, if it is on
// record of each how many were.
func (p prose) seriesMost(s Series) string {
	if len(s) < 3 {
		return ""
	}
	most, least := 0, 0
	for i := range s {
		n, exact := s[i].Totals.Of(Yes)
		if !exact {
			return ""
		}
		if n > s[most].Totals.Counts.Yes {
			most = i
		}
		if n < s[least].Totals.Counts.Yes {
			least = i
		}
	}
	if most == least {
		return ""
	}
	return p.say(phrase.SeriesMost, "most", strconv.Itoa(s[most].Totals.Counts.Yes), "mostin", s.when(p, most), "least", strconv.Itoa(s[least].Totals.Counts.Yes), "leastin", s.when(p, least))
}

// seriesNames names who voted against and who abstained: in one sentence, if these
// are all.
func (p prose) seriesNames(s Series, at int) string {
	against, all := p.seriesNamed(s, at, No)
	abstaining, too := p.seriesNamed(s, at, Abstain)
	if against == "" || abstaining == "" || !all || !too {
		return phrase.Join(" ", against, abstaining)
	}
	p = p.on(s[at].Date)
	who := s[at].Votes.Voted(Abstain)
	return strings.TrimSuffix(against, ".") + "; " + p.naming.List(who) + " " + phrase.Did(uint8(Abstain)).Predicate(p.language, p.variant(who) == phrase.Many) + "."
}

// seriesNamed names who cast a vote, and says so if these may not be all.
func (p prose) seriesNamed(s Series, at int, v Vote) (told string, all bool) {
	who := s[at].Votes.Voted(v)
	if who.IsEmpty() || who.Len() > mostInSeries {
		return "", false
	}
	scope := phrase.ScopeKnown
	if n, exact := s[at].Totals.Of(v); exact && n == who.Len() {
		scope = phrase.ScopeAll
	}
	p = p.on(s[at].Date)
	return p.say(phrase.SeriesVoted(scope, v, p.variant(who)), "year", s.when(p, at), "countries", p.naming.List(who)), scope == phrase.ScopeAll
}

// mostInSeries is how many countries a sentence on a series names.
const mostInSeries = 30

// seriesChange tells who voted otherwise in a vote than in the one before, who did so
// than the last time that it voted, and who took part in only one of this vote and the
// one before.
func (p prose) seriesChange(s Series, at int) (sentences []string) {
	now, before := &s[at], &s[at-1]
	p = p.on(now.Date)
	fill := []string{"before", s.when(p, at-1), "year", s.when(p, at)}
	moves := map[Turn]CountrySet{} // by all but the country
	var order []Turn
	var again CountrySet
	for _, t := range s.turnsAt(at) {
		c := t.Country
		if t.Before != at-1 {
			again.add(c)
		}
		t.Country = Country{}
		if moves[t].IsEmpty() {
			order = append(order, t)
		}
		moves[t] = moves[t].With(c)
	}
	var last []Move
	var clauses []string
	turned := 0
	for _, t := range order {
		who := moves[t]
		if t.Before == at-1 {
			last, turned = append(last, Move{From: t.From, To: t.To, Countries: who}), turned+who.Len()
			continue
		}
		verb, rest := p.did(uint8(t.From), who)
		second, after := p.did(uint8(t.To), who)
		if second == verb {
			second = ""
		}
		clauses = append(clauses, p.say(phrase.SeriesTurnedFrom, "countries", p.naming.List(who), "verb", verb, "rest", rest, "before", s.when(p, t.Before), "second", phrase.Spaced(second), "after", after))
	}
	words := p
	words.figures = false
	cast := []Vote{Yes, No, Abstain}
	was, is := before.Votes.Voted(cast...), now.Votes.Voted(cast...)
	switch {
	case turned > 0:
		sentences = append(sentences, p.say(phrase.SeriesTurned(phrase.NumberOf(turned)), append(fill, "number", words.number(turned), "moves", p.movedThen(last))...))
	case !was.Intersect(is).IsEmpty():
		sentences = append(sentences, p.say(phrase.SeriesSame, fill...))
	}
	sentences = append(sentences, p.tell(phrase.SeriesTurnedAgain(phrase.NumberOf(len(clauses))), "moves", strings.Join(clauses, "; "), "number", words.number(again.Len())))
	out := []Vote{NotVoting, Present, Absent}
	if away := was.Intersect(now.Votes.Voted(out...)); !away.IsEmpty() && away.Len() <= mostInSeries {
		sentences = append(sentences, p.say(phrase.SeriesAway(p.variant(away)), append(fill, "countries", p.naming.List(away))...))
	}
	if back := is.Intersect(before.Votes.Voted(out...)).Minus(again); !back.IsEmpty() && back.Len() <= mostInSeries {
		sentences = append(sentences, p.say(phrase.SeriesBack(p.variant(back)), append(fill, "countries", p.naming.List(back))...))
	}
	return sentences
}

// turnsAt returns the turns in one vote.
func (s Series) turnsAt(at int) (turns []Turn) {
	for _, t := range s[:at+1].Turns() {
		if t.After == at {
			turns = append(turns, t)
		}
	}
	return turns
}

// seriesLine tells what a country did in each vote, or the members of a group.
func (p prose) seriesLine(s Series, who Voters) string {
	var name string
	var did func(v *SeriesVote) string
	what, last := phrase.SeriesLine, s[len(s)-1].Date
	switch who := who.(type) {
	case Country:
		if who == (Country{}) {
			return ""
		}
		name = p.on(last).naming.Name(who)
		did = func(v *SeriesVote) string {
			if vote := v.Votes.Vote(who); vote != 0 {
				return phrase.Did(uint8(vote)).Predicate(p.language, p.variant(SetOf(who)) == phrase.Many)
			}
			if members := v.Body.Members(v.Date); !members.IsEmpty() && !members.Has(who) {
				return ""
			}
			return p.say(phrase.SeriesUnlisted(p.variant(SetOf(who))))
		}
	case Group:
		what, name = phrase.SeriesLineGroup, p.on(last).groupName(who)
		did = func(v *SeriesVote) string { return p.seriesSplit(v, who) }
	default:
		return ""
	}
	var pieces []string
	for i := 0; i < len(s); {
		told, from := did(&s[i]), i
		for i++; i < len(s) && did(&s[i]) == told; i++ {
		}
		if told == "" {
			continue
		}
		span := s.when(p, from)
		if to := s.when(p, i-1); i-1 > from {
			span += "–" + to
		}
		pieces = append(pieces, told+phrase.Bracketed(span))
	}
	line := strings.Join(pieces, "; ")
	if what == phrase.SeriesLine {
		line = p.list(pieces)
	}
	return p.tell(what, "line", line, "country", name)
}

// seriesSplit tells how the members that a group had on the day split in a vote:
// "25 voted in favour, 1 voted against". It is empty where it had none in the
// body.
func (p prose) seriesSplit(v *SeriesVote, g Group) string {
	s := Stage{Body: v.Body, Date: v.Date, Votes: v.Votes, Stated: v.Totals}
	d := s.delegation(g)
	switch {
	case !d.known && !g.Members(v.Date).IsEmpty():
		return p.say(phrase.SplitColumnUnrecorded)
	case d.members.IsEmpty():
		return ""
	}
	t := d.votes.Tally()
	var clauses []string
	for vote := Yes; vote <= Pending; vote++ {
		if n := t.Of(vote); n > 0 {
			clauses = append(clauses, strconv.Itoa(n)+" "+phrase.Did(uint8(vote)).Predicate(p.language, n > 1))
		}
	}
	if n := d.out.Len(); n > 0 && n < d.members.Len() {
		clauses = append(clauses, p.say(phrase.SomeUnlisted(phrase.NumberOf(n)), "number", strconv.Itoa(n)))
	} else if n > 0 {
		clauses = append(clauses, p.say(phrase.SplitColumnUnrecorded))
	}
	return strings.Join(clauses, ", ")
}

// seriesDoubt tells which links are likely, and why.
func (p prose) seriesDoubt(s Series) string {
	var votes []string
	for i := range s {
		if l := s[i].Link; l != (SeriesLink{}) && !l.Sure {
			why := phrase.SeriesWhyTitle
			switch l.Reason {
			case "item":
				why = phrase.SeriesWhyItem
			case "named":
				why = phrase.SeriesWhyNamed
			case "part", "several", "split", "merged":
				why = phrase.SeriesWhyPart
			case "renamed", "heading":
				why = phrase.SeriesWhyRenamed
			case "hand":
				why = phrase.SeriesWhyHand
			}
			votes = append(votes, p.say(phrase.SeriesDoubtful, "year", s.when(p, i), "symbol", s[i].Symbol.String(), "why", p.say(why)))
		}
	}
	return p.tell(phrase.SeriesDoubt(plural(len(votes))), "votes", p.list(votes))
}

// seriesPauses tells between which votes there are sessions without one.
func (p prose) seriesPauses(s Series) string {
	var pauses []string
	sessions := 0
	for i := range s {
		if s[i].Link.Paused > 0 && i > 0 {
			sessions += s[i].Link.Paused
			pauses = append(pauses, p.say(phrase.SeriesBetween, "before", s.when(p, i-1), "after", s.when(p, i)))
		}
	}
	return p.tell(phrase.SeriesPaused(phrase.NumberOf(sessions)), "pauses", p.list(pauses))
}

// seriesPossible tells which texts the first vote may follow.
func (p prose) seriesPossible(s Series) string {
	symbols := each(s[0].Possible, func(l SeriesLink) string { return l.To.String() })
	return p.tell(phrase.SeriesPossible(phrase.NumberOf(len(s))), "symbols", p.list(symbols))
}

// SeriesTable shows a matter over the years as a table in plain text: a row for
// each vote, with how many voted in favour and against, abstained and cast no
// vote, and what a country or the members of a group did. A number that is not on
// record is –, and one of which the record says at least how many has ≥ before
// it. The table is as wide as it has to be, whatever the Width, and empty for a
// series without votes.
func (b Briefing) SeriesTable(s Series, who Voters) string {
	if len(s) == 0 {
		return ""
	}
	p := b.prose()
	p.naming.Article = false
	head := []string{p.say(phrase.SeriesColumnDate), p.say(phrase.SeriesColumnSymbol)}
	for v := Yes; v <= NotVoting; v++ {
		head = append(head, p.say(phrase.SplitColumn(v)))
	}
	last := p.on(s[len(s)-1].Date)
	switch who := who.(type) {
	case Country:
		head = append(head, last.naming.Name(who))
	case Group:
		head = append(head, last.groupName(who))
	}
	rows := [][]string{head}
	for i := range s {
		v := &s[i]
		row := []string{cmp.Or(v.Date.String(), "–"), v.Symbol.String()}
		for vote := Yes; vote <= NotVoting; vote++ {
			row = append(row, figure(v.Totals.Of(vote)))
		}
		switch who := who.(type) {
		case Country:
			cell := "–"
			if vote := v.Votes.Vote(who); vote != 0 {
				cell = p.say(phrase.BoardMark(uint8(vote), phrase.One))
			}
			row = append(row, cell)
		case Group:
			row = append(row, cmp.Or(p.seriesSplit(v, who), "–"))
		}
		rows = append(rows, row)
	}
	return phrase.Table(rows)
}
