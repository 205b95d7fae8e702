package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Series describes a series in a paragraph: how often the matter was voted on,
// the first and the last vote, the countries against and abstaining, changes of
// vote, countries that took part in only one of the last two votes, and how who
// voted over the years. If who is a CountrySet, each of its countries is
// described; if who is a [Group], its members on each date. If who is nil, this
// part is left out.
//
// It also describes the texts adopted without a vote, changes of title,
// uncertain links between votes, possible links to other texts, and sessions
// without a text. With [FullLength] it describes the changes in each vote. With
// [ShortLength] it has only the number of votes, the last vote and the votes of
// who. Series returns "" for an empty series.
func (b Briefing) Series(s Series, who Voters) string {
	p, all := b.prose().inFigures(), s
	if s = s.voted(); len(s) == 0 {
		return b.sentences([]string{p.seriesWithout(all)})
	}
	last := len(s) - 1
	sentences := []string{p.seriesCount(s)}
	whose := b.each(who)
	if b.Length == ShortLength {
		return b.sentences(append(append(sentences, p.seriesAt(phrase.SeriesAt, &s[last])), p.seriesLines(s, whose)...))
	}
	sentences = append(sentences, p.seriesAt(phrase.SeriesAt, &s[0]))
	turns := s.turner()
	if p.full { // describe each vote before comparing it with the one before
		for i := 1; i < last; i++ {
			sentences = append(append(sentences, p.seriesAt(phrase.SeriesAt, &s[i])), p.seriesTurned(turns, i).sentences...)
		}
	}
	if last > 0 {
		sentences = append(sentences, p.seriesAt(phrase.SeriesAt, &s[last]), p.seriesMost(s))
	}
	sentences = append(sentences, p.seriesNames(s, last))
	if last > 0 {
		var c Country // the country that the text is about, if it is about one
		if len(whose) == 1 {
			c, _ = whose[0].(Country)
		}
		told := phrase.SeriesLast
		if at := len(all) - 1; all[at].Symbol != s[last].Symbol || all[at-1].withoutVote() || s[last].Link.Paused > 0 {
			told = phrase.SeriesLastVote
		}
		if slices.ContainsFunc(all, func(v SeriesVote) bool {
			return v.Link.Reason == "merged" && v.Stage.Date.Compare(s[last-1].Stage.Date) > 0 && v.Stage.Date.Compare(s[last].Stage.Date) <= 0
		}) {
			told = phrase.SeriesAt // in between, parts of the matter were voted on
		}
		if last > 1 && !p.full { // a full text has described every vote, any other text only the first
			sentences = append(sentences, p.seriesBefore(told, s, last-1, c)...)
		}
		sentences = append(sentences, p.seriesChange(turns, last)...)
	}
	sentences = append(append(sentences, p.seriesLines(s, whose)...), p.seriesWithout(all), p.seriesTitles(all))
	return b.sentences(append(sentences, p.seriesLinks(all)...))
}

// voted returns the votes of s, without adoptions without a vote. Paused is
// the number of sessions without a text since the previous vote.
func (s Series) voted() Series {
	if !slices.ContainsFunc(s, SeriesVote.withoutVote) {
		return s
	}
	var votes Series
	paused := 0
	for _, v := range s {
		if paused += v.Link.Paused; !v.withoutVote() {
			v.Link.Paused, paused = paused, 0
			votes = append(votes, v)
		}
	}
	return votes
}

// lastTimes describes, for each series that has the resolution r, the previous vote, how
// the reader's country voted then, and what has changed since. It also says whether the
// matter was divided among several texts in between, and whether it is only likely that
// both votes were on one matter.
func (p prose) lastTimes(r *Resolution, all []Series) (sentences []string) {
	for _, s := range all {
		at := slices.IndexFunc(s, func(v SeriesVote) bool { return v.Symbol == r.Symbol && !r.Symbol.IsZero() })
		if at < 1 {
			continue
		}
		s = s[:at+1]
		told, without := phrase.SeriesLast, phrase.SeriesLastWithout
		if s[at].Link.Paused > 0 {
			told = phrase.SeriesPrevious
		}
		divided := p.seriesParts(s, at-1)
		if divided != "" {
			sentences, without = append(sentences, divided), phrase.SeriesLastDividedWithout
		}
		if before := &s[at-1]; before.withoutVote() {
			told = phrase.SeriesPrevious
			sentences = append(sentences, p.say(without, "year", s.when(p, at-1), "symbol", before.Symbol.String()))
		}
		last := at - 1 // the vote to describe
		for last > 0 && s[last].withoutVote() {
			last--
		}
		earlier := p.seriesParts(s[:at], last)
		if divided+earlier != "" {
			sentences, told = append(sentences, earlier), phrase.SeriesLastDivided
		}
		if votes := s[:at].voted(); len(votes) > 0 {
			sentences = append(sentences, p.seriesBefore(told, votes, len(votes)-1, p.reader)...)
			if !s[at].withoutVote() {
				sentences = append(sentences, p.seriesChange(s.voted().turner(), len(votes))...)
			}
		}
		sentences = append(sentences, p.seriesDoubt(s, last))
	}
	return sentences
}

// seriesBefore describes vote i of a series, which is before the last, and how
// a country voted then.
func (p prose) seriesBefore(told phrase.ID, s Series, i int, c Country) []string {
	v, last := &s[i], ""
	if i+1 < len(s) {
		last = s.when(p, i+1)
	}
	at, vote := p.seriesAt(told, v, "year", last), v.Stage.Votes.Of(c)
	if at == "" || vote == 0 {
		return []string{at}
	}
	p = p.on(v.Stage.Date)
	verb, rest := p.did(uint8(vote), SetOf(c))
	return []string{at, phrase.Capital(p.say(phrase.SeriesThen, "country", p.naming.Name(c), "verb", verb, "rest", rest))}
}

// seriesWithout describes the texts adopted without a vote. Of three or more
// in successive years it gives the first and the last.
func (p prose) seriesWithout(s Series) string {
	var texts []string
	n := 0
	for i := 0; i < len(s); {
		from, to := i, i+1
		if i = to; !s[from].withoutVote() {
			continue
		}
		for to < len(s) && s[to].withoutVote() && s.yearly(to) {
			to++
		}
		if n++; to-from > 2 {
			i, n = to, n+to-from-1
			texts = append(texts, p.say(phrase.SeriesTextSpan, "from", s.when(p, from), "to", s.when(p, to-1), "first", s[from].Symbol.String(), "last", s[to-1].Symbol.String()))
			continue
		}
		texts = append(texts, p.seriesText(s, from))
	}
	return p.tell(phrase.SeriesWithout(plural(n)), "texts", p.list(texts))
}

// yearly reports whether a text is of the year after that of the text before
// it, and each is the only one of its year.
func (s Series) yearly(at int) bool {
	if at == 0 || s[at].Stage.Date.year() != s[at-1].Stage.Date.year()+1 || s[at-1].Stage.Date.IsZero() {
		return false
	}
	return (at < 2 || s[at-2].Stage.Date.year() != s[at-1].Stage.Date.year()) && (at+1 == len(s) || s[at+1].Stage.Date.year() != s[at].Stage.Date.year())
}

// years returns the years of votes, given by their indexes in order.
// Successive years form a span.
func (p prose) years(s Series, at []int) string {
	var spans []string
	for i := 0; i < len(at); {
		from := i
		for i++; i < len(at) && at[i] == at[i-1]+1 && s.yearly(at[i]); i++ {
		}
		span := s.when(p, at[from])
		if i-1 > from {
			span += "–" + s.when(p, at[i-1])
		}
		spans = append(spans, span)
	}
	return strings.Join(spans, ", ")
}

func (p prose) seriesText(s Series, at int) string {
	return p.say(phrase.SeriesText, "year", s.when(p, at), "symbol", s[at].Symbol.String())
}

// seriesTitles describes the titles before a change of title, each with the
// years of its texts.
func (p prose) seriesTitles(s Series) string {
	var titles []string
	last := &s[len(s)-1]
	for from, i := 0, 1; i < len(s); i++ {
		switch s[i].Link.Reason {
		case "renamed", "named", "item", "sponsors":
		default:
			continue
		}
		title := s[i-1].Title.In(p.naming.Language)
		if title != "" && title != last.Title.In(p.naming.Language) {
			span := s.when(p, from)
			if i-1 > from { // some years may have no text
				span = p.say(phrase.SeriesTitleSpan, "from", span, "to", s.when(p, i-1))
			}
			titles = append(titles, p.say(phrase.SeriesTitle, "title", title, "year", span))
		}
		from = i
	}
	return p.tell(phrase.SeriesTitles(plural(len(titles))), "titles", p.list(titles))
}

// seriesLinks describes the uncertain links of a series, pauses between votes,
// and possible links.
func (p prose) seriesLinks(s Series) []string {
	return append([]string{p.seriesDoubt(s, 0), p.seriesParts(s, 0), p.seriesPauses(s)}, p.seriesPossible(s)...)
}

// seriesCount describes how often a matter was voted on.
func (p prose) seriesCount(s Series) string {
	first, last := &s[0], &s[len(s)-1]
	of := phrase.Spaced(p.tell(phrase.SeriesOf, "body", p.bodyOf(&Stage{Body: last.Stage.Body, Date: last.Stage.Date})))
	title := cmp.Or(last.Title.In(p.naming.Language), last.Symbol.String())
	if len(s) == 1 {
		return p.say(phrase.SeriesOnce, "of", of, "title", title, "year", s.when(p, 0))
	}
	return p.say(phrase.SeriesCount, "of", of, "number", p.inWords(len(s)), "title", title, "first", p.yearOf(first), "last", p.yearOf(last))
}

// inWords writes a number other than that of votes, in words if it is small.
func (p prose) inWords(n int) string {
	p.figures = false
	return p.number(n)
}

// yearOf returns the year of a vote, or else the text.
func (p prose) yearOf(v *SeriesVote) string {
	if v.Stage.Date.IsZero() {
		return cmp.Or(v.Symbol.String(), p.say(phrase.DateNone))
	}
	return strconv.Itoa(v.Stage.Date.year())
}

// when returns the year of a vote, or its date if there is another vote in
// that year.
func (s Series) when(p prose, at int) string {
	year := p.yearOf(&s[at])
	if at > 0 && p.yearOf(&s[at-1]) == year || at+1 < len(s) && p.yearOf(&s[at+1]) == year {
		return cmp.Or(p.day(s[at].Stage.Date), year)
	}
	return year
}

// seriesAt describes the result of a vote, with a phrase and other values to
// fill in.
func (p prose) seriesAt(what phrase.ID, v *SeriesVote, fill ...string) string {
	p = p.at(&Stage{Body: v.Stage.Body, Date: v.Stage.Date})
	votes := p.counts(v.Stage.Stated).Votes()
	if votes == "" || !v.Stage.Stated.Counts.IsValid() {
		return ""
	}
	return p.say(what, append(fill, "date", cmp.Or(p.day(v.Stage.Date), p.say(phrase.DateNone)), "symbol", phrase.Bracketed(v.Symbol.String()), "votes", votes)...)
}

// seriesMost describes the votes with the most and the fewest in favour, if
// these numbers are on record for every vote.
func (p prose) seriesMost(s Series) string {
	if len(s) < 3 {
		return ""
	}
	var most, least []int
	for i := range s {
		n, exact := s[i].Stage.Stated.Of(Yes)
		if !exact {
			return ""
		}
		if most == nil || n > s[most[0]].Stage.Stated.Counts.Yes {
			most = nil
		}
		if least == nil || n < s[least[0]].Stage.Stated.Counts.Yes {
			least = nil
		}
		if most == nil || n == s[most[0]].Stage.Stated.Counts.Yes {
			most = append(most, i)
		}
		if least == nil || n == s[least[0]].Stage.Stated.Counts.Yes {
			least = append(least, i)
		}
	}
	if most[0] == least[0] {
		return ""
	}
	return p.say(phrase.SeriesMost, "most", strconv.Itoa(s[most[0]].Stage.Stated.Counts.Yes), "mostin", p.years(s, most), "least", strconv.Itoa(s[least[0]].Stage.Stated.Counts.Yes), "leastin", p.years(s, least))
}

// seriesNames names the countries that voted against and abstained, in one
// sentence if the names are complete.
func (p prose) seriesNames(s Series, at int) string {
	against, all := p.seriesNamed(s, at, No)
	abstaining, too := p.seriesNamed(s, at, Abstain)
	if against == "" || abstaining == "" || !all || !too {
		return phrase.Join(" ", against, abstaining)
	}
	p = p.on(s[at].Stage.Date)
	who := s[at].Stage.Votes.Listed(Abstain)
	return strings.TrimSuffix(against, ".") + "; " + p.naming.List(who) + " " + phrase.Did(uint8(Abstain)).Predicate(p.language, p.variant(who) == phrase.Many) + "."
}

// seriesNamed names the countries that cast the vote v, and says whether the
// names may be incomplete.
func (p prose) seriesNamed(s Series, at int, v Vote) (told string, all bool) {
	who := s[at].Stage.Votes.Listed(v)
	if who.IsZero() || who.Len() > mostInSeries {
		return "", false
	}
	scope := phrase.ScopeKnown
	if n, exact := s[at].Stage.Stated.Of(v); exact && n == who.Len() {
		scope = phrase.ScopeAll
	}
	p = p.on(s[at].Stage.Date)
	return p.say(phrase.SeriesVoted(scope, v, p.variant(who)), "year", s.when(p, at), "countries", p.naming.List(who)), scope == phrase.ScopeAll
}

// mostInSeries is the limit of the countries named in a sentence on a series.
const mostInSeries = 30

// seriesChange describes changes of vote from the previous vote and from the
// last vote of a country on record, and the countries that took part in only
// one of this vote and the previous one.
func (p prose) seriesChange(turns *turner, at int) []string {
	s := turns.s
	now, before := &s[at], &s[at-1]
	p = p.on(now.Stage.Date)
	fill := []string{"before", s.when(p, at-1), "year", s.when(p, at)}
	cast, out := []Vote{Yes, No, Abstain}, []Vote{NotVoting, Present, Absent}
	was, is := before.Stage.Votes.Listed(cast...), now.Stage.Votes.Listed(cast...)
	turned := p.seriesTurned(turns, at)
	sentences := turned.sentences
	if turned.same && !was.Intersect(is).IsZero() {
		sentences = append([]string{p.say(phrase.SeriesSame, fill...)}, sentences...)
	}
	if away := was.Intersect(now.Stage.Votes.Listed(out...)); !away.IsZero() && away.Len() <= mostInSeries {
		sentences = append(sentences, p.say(phrase.SeriesAway(p.variant(away)), append(fill, "countries", p.naming.List(away))...))
	}
	if back := is.Intersect(before.Stage.Votes.Listed(out...)).Minus(turned.again); !back.IsZero() && back.Len() <= mostInSeries {
		sentences = append(sentences, p.say(phrase.SeriesBack(p.variant(back)), append(fill, "countries", p.naming.List(back))...))
	}
	return sentences
}

// turned is the description of changes of vote.
type turned struct {
	sentences []string
	// same says that no country changed its vote since the previous vote;
	// again are the countries that changed it since an earlier one.
	same  bool
	again CountrySet
}

// seriesTurned describes changes of vote from the previous vote and from the
// last vote of a country on record.
func (p prose) seriesTurned(turns *turner, at int) (told turned) {
	s, all := turns.s, phrase.ScopeKnown
	in, sure := turns.next(at)
	p = p.on(s[at].Stage.Date)
	fill := []string{"before", s.when(p, at-1), "year", s.when(p, at)}
	var last []Move
	var clauses []string
	number := 0
	for _, m := range in {
		who := m.Countries
		if m.Before == at-1 {
			last, number = append(last, m), number+who.Len()
			continue
		}
		told.again = told.again.Union(who)
		verb, rest := p.did(uint8(m.From), who)
		second, after := p.did(uint8(m.To), who)
		if second == verb {
			second = ""
		}
		clauses = append(clauses, p.say(phrase.SeriesTurnedFrom, "countries", p.naming.List(who), "verb", verb, "rest", rest, "before", s.when(p, m.Before), "second", phrase.Spaced(second), "after", after))
	}
	told.same = number == 0
	if number > 0 {
		if s[at-1].castNamed() && s[at].castNamed() {
			all = phrase.ScopeAll
		}
		told.sentences = append(told.sentences, p.say(phrase.SeriesTurned(all, phrase.NumberOf(number)), append(fill, "number", p.inWords(number), "moves", p.movedThen(last))...))
	}
	if all = phrase.ScopeKnown; sure {
		all = phrase.ScopeAll
	}
	which := phrase.SeriesTurnedUnlisted
	if s[at-1].castNamed() {
		which = phrase.SeriesTurnedSilent
	}
	fill = append(fill, "which", p.say(which, fill...))
	if again := p.tell(phrase.SeriesTurnedAgain(all, phrase.NumberOf(told.again.Len())), append(fill, "moves", strings.Join(clauses, "; "), "number", p.inWords(told.again.Len()))...); again != "" {
		told.sentences = append(told.sentences, again)
	}
	return told
}

// turner goes through the votes of a series once and finds the changes of vote
// in each.
type turner struct {
	s       Series
	moves   []Move     // of the votes to come
	at      int        // the current vote
	earlier CountrySet // countries that cast a vote before it
	sure    bool       // no other country can have changed its vote in these or in between
}

func (s Series) turner() *turner { return &turner{s: s, moves: s.Moves(), sure: true} }

// next advances to a vote. It returns the changes in it, and reports whether
// the last vote of every country that voted in it is on record.
func (t *turner) next(at int) (moves []Move, sure bool) {
	for ; t.at < at; t.at++ {
		l := t.s[t.at+1].Link
		t.earlier = t.earlier.Union(t.s[t.at].Stage.Votes.Listed(Yes, No, Abstain))
		t.sure = t.sure && t.s[t.at].castNamed() && l.Paused == 0 && l.Reason != "merged"
	}
	for len(t.moves) > 0 && t.moves[0].After <= at {
		if t.moves[0].After == at {
			moves = append(moves, t.moves[0])
		}
		t.moves = t.moves[1:]
	}
	return moves, t.sure && t.s[at].castNamed() && t.s[at].Stage.Votes.Listed(Yes, No, Abstain).Minus(t.earlier).IsZero()
}

// castNamed reports whether all countries that voted in favour, against or
// abstained are on record.
func (v *SeriesVote) castNamed() bool {
	for vote := Yes; vote <= Abstain; vote++ {
		if n, exact := v.Stage.Stated.Of(vote); !exact || n != v.Stage.Votes.Listed(vote).Len() {
			return false
		}
	}
	return true
}

// seriesLines describes the votes of each of who.
func (p prose) seriesLines(s Series, who []Voters) []string {
	return each(who, func(who Voters) string { return p.seriesLine(s, who) })
}

// seriesLine describes the votes of a country or of the members of a group.
func (p prose) seriesLine(s Series, who Voters) string {
	var name string
	var did func(v *SeriesVote) string
	what, last := phrase.SeriesLine, s[len(s)-1].Stage.Date
	switch who := who.(type) {
	case Country:
		if who == (Country{}) {
			return ""
		}
		name = p.on(last).naming.Name(who)
		did = func(v *SeriesVote) string {
			if vote := v.Stage.Votes.Of(who); vote != 0 {
				return phrase.Did(uint8(vote)).Predicate(p.language, p.variant(SetOf(who)) == phrase.Many)
			}
			if members := v.Stage.bodyMembers(); !members.IsZero() && !members.Has(who) {
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
	var at []int
	before := ""
	for i := range s {
		told := did(&s[i])
		if told == "" {
			continue
		}
		if told != before {
			pieces, at = append(pieces, ""), nil
		}
		at, before = append(at, i), told
		pieces[len(pieces)-1] = told + phrase.Bracketed(p.years(s, at))
	}
	line := strings.Join(pieces, "; ")
	if what == phrase.SeriesLine {
		line = p.list(pieces)
	}
	return p.tell(what, "line", line, "country", name)
}

// seriesSplit describes how the members of g voted: "25 voted in favour, 1
// voted against". It returns "" if g had no members in the body on that date.
func (p prose) seriesSplit(v *SeriesVote, g Group) string {
	s := Stage{Body: v.Stage.Body, Date: v.Stage.Date, Votes: v.Stage.Votes, Stated: v.Stage.Stated}
	d := s.delegation(g)
	switch {
	case !d.known && !g.Members(v.Stage.Date).IsZero():
		return p.say(phrase.SplitColumnUnrecorded)
	case d.members.IsZero():
		return ""
	}
	t := d.votes.Tally()
	var clauses []string
	for vote := Yes; vote <= Pending; vote++ {
		if n := t.of(vote); n > 0 {
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

// seriesDoubt says which links after the index from are only likely, and why.
func (p prose) seriesDoubt(s Series, from int) string {
	var votes []string
	for i := from + 1; i < len(s); i++ {
		if l := s[i].Link; l != (SeriesLink{}) && !l.Sure {
			why, number := phrase.SeriesWhyTitle, 0
			switch l.Reason {
			case "item":
				why = phrase.SeriesWhyItem
			case "named":
				why = phrase.SeriesWhyNamed
			case "part", "several", "split":
				why = phrase.SeriesWhyPart
			case "merged":
				if number = len(s[i].possible("merged")); number > 1 {
					why = phrase.SeriesWhyMerged
				}
			case "sponsors":
				why = phrase.SeriesWhySponsors
			case "renamed", "heading":
				why = phrase.SeriesWhyRenamed
			case "hand":
				why = phrase.SeriesWhyHand
			}
			votes = append(votes, p.say(phrase.SeriesDoubtful, "year", s.when(p, i), "symbol", s[i].Symbol.String(), "why", p.say(why, "number", p.inWords(number))))
		}
	}
	return p.tell(phrase.SeriesDoubt(plural(len(votes))), "votes", p.list(votes))
}

// seriesPauses describes the sessions without a vote between votes.
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

// seriesParts says when, after the text at index from, the matter was divided among
// several texts.
func (p prose) seriesParts(s Series, from int) string {
	var sentences []string
	for i := from + 1; i < len(s); i++ {
		if symbols := s[i].possible("merged"); s[i].Link.Reason == "merged" && len(symbols) > 0 {
			sentences = append(sentences, p.say(phrase.SeriesParts, "before", s.when(p, i-1), "after", s.when(p, i), "number", p.inWords(len(symbols)), "symbols", p.list(symbols)))
		}
	}
	return strings.Join(sentences, " ")
}

// possible returns the texts that v may follow for one of reasons, or for any
// reason if none is given.
func (v *SeriesVote) possible(reasons ...string) []string {
	return some(v.Possible, func(l *SeriesLink) (string, bool) {
		return l.To.String(), len(reasons) == 0 || slices.Contains(reasons, l.Reason)
	})
}

// seriesPossible describes the texts that the first text may follow, and those
// that may follow the last.
func (p prose) seriesPossible(s Series) []string {
	first, last := &s[0], &s[len(s)-1]
	others := some(first.Possible, func(l *SeriesLink) (string, bool) {
		return l.To.String(), l.Reason != "split" && l.Reason != "merged"
	})
	later := each(last.Later, func(l SeriesLink) string { return l.To.String() })
	tell := func(what phrase.ID, at int, symbols []string) string {
		return p.tell(what, "symbols", p.list(symbols), "text", p.seriesText(s, at), "number", p.inWords(len(symbols)))
	}
	return []string{
		tell(phrase.SeriesSplit, 0, first.possible("split")), tell(phrase.SeriesMerged, 0, first.possible("merged")),
		tell(phrase.SeriesPossible, 0, others), tell(phrase.SeriesLater, len(s)-1, later),
	}
}

// SeriesTable returns a series as a table in plain text, with a row for each
// vote: the numbers in favour, against, abstaining and not voting, and the
// votes of who, with a column for each country of a [CountrySet]. An unknown
// number is –, and a lower limit is preceded by ≥. Width does not
// apply. SeriesTable returns "" for a series without votes.
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
	last, whose := p.on(s[len(s)-1].Stage.Date), b.each(who)
	for _, who := range whose {
		switch who := who.(type) {
		case Country:
			head = append(head, last.naming.Name(who))
		case Group:
			head = append(head, last.groupName(who))
		}
	}
	rows := [][]string{head}
	below := ""
	for i := range s {
		v := &s[i]
		row := []string{cmp.Or(v.Stage.Date.String(), "–"), v.Symbol.String()}
		if v.withoutVote() {
			below = "\n\n  " + p.say(phrase.SeriesAsterisk)
			for len(row) < len(head) {
				row = append(row, "*")
			}
			rows = append(rows, row)
			continue
		}
		for vote := Yes; vote <= NotVoting; vote++ {
			row = append(row, figure(v.Stage.Stated.Of(vote)))
		}
		for _, who := range whose {
			cell := ""
			switch who := who.(type) {
			case Country:
				if vote := v.Stage.Votes.Of(who); vote != 0 {
					cell = vote.Name(p.naming.Language)
				}
			case Group:
				cell = p.seriesSplit(v, who)
			}
			row = append(row, cmp.Or(cell, "–"))
		}
		rows = append(rows, row)
	}
	return phrase.Table(rows) + below
}
