package plenary

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Group tells in a sentence how the members that g had on the day voted at a
// stage: as one, not as one and then who was not with the most of them, or not
// at all. They are those that had a seat in the body: the EU has 27 members, and
// three or four of them are in the Security Council. Where the members of the
// body are not known, it tells of the members of g that the record lists, and
// nothing of the others.
//
// Those that cast no vote, for whatever reason, are told apart from those that
// voted; they do not break the unity of the rest. A member of which it is not on
// record how it voted is told as such, and nothing is called unity then; who did
// what is named, but for what most of them did whatever the others may have
// done. For what follows of members that are not listed see [Stage.OnRecord].
//
// It is empty where the stage has no recorded vote or no day, or g has no
// members.
func (b Briefing) Group(s *Stage, g Group) string {
	s = orNone(s)
	return b.wrap(b.prose().on(s.Date).group(s, g))
}

// Split tells how the members of each of some groups voted at a stage, as
// [Briefing.Group] does, one sentence each. It leaves out groups of whose
// members in the body it is of none on record how it voted.
func (b Briefing) Split(s *Stage, groups ...Group) string {
	s = orNone(s)
	return b.wrap(joinSentences(b.prose().on(s.Date).split(s, groups...)))
}

func (p prose) split(s *Stage, groups ...Group) (sentences []string) {
	for _, g := range groups {
		if d := s.delegation(g); d.votes.Tally().Members() > 0 {
			sentences = append(sentences, p.group(s, g))
		}
	}
	return sentences
}

// delegation is a group at a stage.
type delegation struct {
	// members are those of the group that were members of the body. Where these
	// are not known, they are those of the group that are listed.
	members CountrySet
	known   bool // who the members are
	all     bool // they are all members of the group
	votes   RollCall
	out     CountrySet // the members of whom it is not on record how they voted
}

func (s *Stage) delegation(g Group) (d delegation) {
	all, votes := g.Members(s.Date), s.OnRecord()
	on := votes.Listed().Union(votes.excluded)
	body := s.members()
	d.known = !body.IsEmpty()
	if !d.known {
		body, d.known = on, on.Contains(all)
	}
	d.members = all.Intersect(body)
	d.all = d.members == all
	d.votes = votes.Among(d.members)
	d.out = d.members.Minus(on)
	return d
}

// members returns the members of the body of a stage on its day; none where they
// are not known.
func (s *Stage) members() CountrySet {
	if s.Votes.whole {
		return s.Votes.Listed().Union(s.Votes.excluded)
	}
	return s.Body.Members(s.Date)
}

func (p prose) group(s *Stage, g Group) string {
	if s.Votes.IsZero() || g.Members(s.Date).IsEmpty() {
		return ""
	}
	d := s.delegation(g)
	whose, body := p.membersOf(g), p.body(s)
	switch n := d.members.Len(); {
	case n == 0 && d.known:
		return p.say("split.outside", "whose", whose, "body", body)
	case n == 0:
		return p.say("split.unnamed", "whose", whose)
	case n == 1:
		return p.only(&d, whose, body)
	case !d.known:
		result := p.shares(&d, 0)
		if t := d.votes.Tally(); max(t.Yes, t.No, t.Abstain) == n { // they all did the same
			all := "split.all."
			if n == 2 {
				all = "split.both."
			}
			result = p.say(all+d.votes.Vote(first(d.members)).String()) + " (" + p.naming.List(d.members) + ")"
		}
		return p.say("split.named", "whose", whose, "members", p.number(n), "result", result)
	}
	if !d.all {
		whose = p.say("split.in", "whose", whose, "body", body)
	}
	return p.alike(&d, whose)
}

// only tells of a group that has one member in a body, or one that is listed.
func (p prose) only(d *delegation, whose, body string) string {
	key, did := "split.only", "none"
	if !d.known {
		key += ".listed"
	}
	switch v := d.votes.Vote(first(d.members)); {
	case !d.out.IsEmpty():
		key += ".unlisted"
	case v <= Abstain && v != 0 || v == Pending:
		did = v.String()
	}
	return p.say(key, "whose", whose, "body", body, "country", p.naming.List(d.members), "did", p.say("split.did."+did+p.variant(d.members)))
}

// alike tells how alike the members of a group voted.
func (p prose) alike(d *delegation, whose string) string {
	t := d.votes.Tally()
	number := p.number(d.members.Len())
	cast := d.votes.Voted(Yes, No, Abstain)
	most := d.most()
	same := max(t.Yes, t.No, t.Abstain) == t.Cast() // nobody cast another vote
	one := d.votes.Vote(first(cast)).String()
	abstain, all, none := "", "split.all.", "split.none"
	if same && t.Abstain > 0 {
		abstain = ".abstain"
	}
	if d.members.Len() == 2 {
		all, none = "split.both.", "split.neither"
	}
	key := "split.apart"
	switch {
	case t.Members() == 0:
		return p.say("split.unlisted", "whose", whose, "members", number)
	case same && !d.out.IsEmpty(), t.Cast() == 0 && t.Pending > 0: // of whom nothing is known
		key = "split.listed"
	case t.Cast() == 0:
		return p.say(none, "whose", whose, "members", number)
	case t.Cast() == 1:
		return p.say("split.one", "whose", whose, "members", number, "country", p.naming.List(cast), "did", p.say("split.did."+one+p.variant(cast)))
	case same && t.Cast() == d.members.Len():
		return p.say("split.alike"+abstain, "whose", whose, "members", number, "did", p.say(all+one))
	case same:
		key, most = "split.part"+abstain, d.votes.Vote(first(cast))
	}
	return p.say(key, "whose", whose, "members", number, "result", p.shares(d, most))
}

// most returns what more members did than did anything else, however those voted
// of whom it is not on record; 0 where that does not follow.
func (d *delegation) most() (most Vote) {
	t := d.votes.Tally()
	top, second := 0, 0
	for v := range Votes() {
		switch n := t.Of(v); {
		case n > top:
			most, top, second = v, n, top
		case n > second:
			second = n
		}
	}
	if top <= second+d.out.Len() {
		return 0
	}
	return most
}

// shares tells how many of a group did what, and who, but for those who did
// what most of them did.
func (p prose) shares(d *delegation, most Vote) string {
	p = p.inFigures()
	var clauses []string
	add := func(key string, who CountrySet, named bool) {
		if who.IsEmpty() {
			return
		}
		clause := p.counted("some."+key, who.Len())
		if named {
			clause += " (" + p.naming.List(who) + ")"
		}
		clauses = append(clauses, clause)
	}
	for v := range Votes() {
		add(v.String(), d.votes.Voted(v), v != most)
	}
	add("excluded", d.votes.Excluded(), true)
	told := listOf(p.naming.Language, clauses)
	if clauses = nil; !d.out.IsEmpty() {
		// A record that lists few of them is of little use as a list of the rest.
		add("unlisted", d.out, d.out.Len() < d.members.Len()-d.out.Len())
		told += "; " + clauses[0]
	}
	return told
}

// first returns the first country of a set, the zero Country of an empty one.
func first(s CountrySet) Country {
	for c := range s.All() {
		return c
	}
	return Country{}
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
		vote := p.proceeding("outcome.none", h.Resolution, h.Stage, p.date(h.Stage.Date), "")
		sentences = append(sentences, vote, p.group(h.Stage, g))
		if len(h.Common) > 0 {
			sentences = append(sentences, p.say("group.common", "elements", p.clauses(h.Common)))
		}
	}
	return b.wrap(joinSentences(sentences))
}

// SplitTable shows how the members of each group voted at a stage, and those of
// the whole body, as a table in plain text. The members of a group are those that
// had a seat in the body, or those listed where the members of the body are not
// known; they are as many as the other columns add up to. Of how many it is not
// on record how they voted stands in a column of its own, if it is of any. A
// number that is not on record is –, and one of which the record says at least
// how many has ≥ before it.
//
// Groups that have no member are left out; the table is empty where nothing is
// left, and where the stage has no recorded vote. It is as wide as it has to be,
// whatever the Width.
func (b Briefing) SplitTable(s *Stage, groups ...Group) string {
	s = orNone(s)
	t := b.prose().on(s.Date).splitTable(s, groups)
	return t.String()
}

// splitTable is a table of how groups voted.
type splitTable struct {
	caption string
	head    []string
	rows    []splitRow
}

type splitRow struct {
	name    string
	figures []string
}

// splitCounts are the numbers of a row.
type splitCounts struct {
	members int
	did     [4]int // voted yes, no, abstained, cast no vote
	exact   [4]bool
	rest    int // of whom it is not on record
}

func (p prose) splitTable(s *Stage, groups []Group) (t splitTable) {
	if s.Votes.IsZero() {
		return t
	}
	var names []string
	var counts []splitCounts
	for _, g := range groups {
		if d := s.delegation(g); !d.members.IsEmpty() {
			names, counts = append(names, g.Name(p.naming.Language, s.Date)), append(counts, s.split(&d))
		}
	}
	if len(counts) == 0 {
		return t
	}
	// A record that counts more members than there are does not add up.
	if all := s.splitAll(); all.rest >= 0 {
		names, counts = append(names, p.say("split.all")), append(counts, all)
	}
	members := "split.members"
	if s.members().IsEmpty() {
		members = "split.members.listed"
	}
	t.caption = p.say("split.caption", "date", p.day(s.Date))
	t.head = []string{p.say("split.head"), p.say(members), p.say("split.yes"), p.say("split.no"), p.say("split.abstain"), p.say("split.notvoting")}
	rest := slices.ContainsFunc(counts, func(c splitCounts) bool { return c.rest > 0 })
	if rest {
		t.head = append(t.head, p.say("split.unrecorded"))
	}
	for i, c := range counts {
		row := splitRow{names[i], []string{strconv.Itoa(c.members)}}
		for j, n := range c.did {
			switch {
			case c.exact[j]:
				row.figures = append(row.figures, strconv.Itoa(n))
			case n > 0:
				row.figures = append(row.figures, "≥"+strconv.Itoa(n))
			default:
				row.figures = append(row.figures, "–")
			}
		}
		if rest {
			row.figures = append(row.figures, strconv.Itoa(c.rest))
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// split counts a group.
func (s *Stage) split(d *delegation) (c splitCounts) {
	t := d.votes.Tally()
	c.members, c.rest = d.members.Len(), d.out.Len()
	c.did = [...]int{t.Yes, t.No, t.Abstain, c.members - c.rest - t.Cast()}
	for i := range c.exact {
		c.exact[i] = d.known && c.rest == 0 || i < 3 && s.Lists(Yes+Vote(i))
	}
	return c
}

// splitAll counts the whole body, and those listed where its members are not
// known.
func (s *Stage) splitAll() (c splitCounts) {
	members := s.members()
	if members.IsEmpty() {
		on := s.Votes.Listed().Union(s.Votes.excluded)
		return s.split(&delegation{members: on, votes: s.Votes.Among(on)})
	}
	t := s.Totals()
	// Who is listed and no member is in the counts.
	strangers := s.Votes.TallyOf(s.Votes.Listed().Union(s.Votes.excluded).Minus(members))
	c.members = members.Len()
	c.did = [...]int{t.Counts.Yes - strangers.Yes, t.Counts.No - strangers.No, t.Counts.Abstain - strangers.Abstain, 0}
	c.rest = c.members - c.did[0] - c.did[1] - c.did[2]
	c.did[3] = t.Counts.Members() - t.Counts.Cast() - strangers.Members() + strangers.Cast()
	if t.Known(BaseCast) && c.rest > c.did[3] {
		c.did[3] = c.rest
	}
	c.rest -= c.did[3]
	for i := range c.did {
		c.exact[i] = c.rest == 0 || i < 3 && t.Exact.Has(Yes+Vote(i))
	}
	return c
}

// String returns the table in plain text: names to the left, figures to the
// right, two spaces before each column.
func (t *splitTable) String() string {
	lines := [][]string{t.head}
	for _, r := range t.rows {
		lines = append(lines, slices.Concat([]string{r.name}, r.figures))
	}
	wide := make([]int, len(t.head))
	for _, l := range lines {
		for i, c := range l {
			wide[i] = max(wide[i], columns(c))
		}
	}
	var out strings.Builder
	for i, l := range lines {
		if i > 0 {
			out.WriteByte('\n')
		}
		for j, c := range l {
			pad := strings.Repeat(" ", wide[j]-columns(c))
			if j == 0 {
				fmt.Fprintf(&out, "  %s%s", c, pad)
			} else {
				fmt.Fprintf(&out, "  %s%s", pad, c)
			}
		}
	}
	return out.String()
}

// Moves tells who changed position between two stages, of those of whom it is on
// record what they did at both. It is empty where that is nobody.
func (b Briefing) Moves(earlier, later *Stage) string {
	earlier, later = orNone(earlier), orNone(later)
	p := b.prose().on(later.Date)
	text := func(s *Stage) string { return p.say("stage", "date", p.date(s.Date), "body", p.body(s)) }
	return b.wrap(p.moved("moves", text(earlier), text(later), earlier, later))
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
	key := "compare"
	if !f.listsCast() || !s.listsCast() {
		if key = "compare.listed"; both.IsEmpty() {
			return ""
		}
	}
	return b.wrap(p.moves(key, p.what(first, f), p.what(second, s), Moves(f.Votes.Among(both), s.Votes.Among(both))))
}

func (p prose) moves(key, first, second string, moves []Move) string {
	n, clauses := 0, []string{}
	for _, m := range moves {
		n += m.Countries.Len()
		clauses = append(clauses, p.say("move", "countries", p.naming.List(m.Countries), "from", p.vote(m.From), "to", p.vote(m.To)))
	}
	return p.counted(key, n, "first", first, "second", second, "moves", strings.Join(clauses, "; "))
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
			return p.say("changed.at", "what", p.what(q.Resolution, q.Stage), "date", p.day(q.Stage.Date), "body", p.body(q.Stage))
		}
		from, to := stage(ch.From), stage(ch.To)
		if ch.From.Vote != ch.To.Vote {
			sentences = append(sentences, p.say("changed"+variant, "country", name, "from", p.vote(ch.From.Vote), "to", p.vote(ch.To.Vote), "first", from, "second", to))
		} else {
			sentences = append(sentences, p.say("changed.said", "country", name, "vote", p.vote(ch.To.Vote), "first", from, "second", to))
		}
		for _, e := range []struct {
			key      string
			elements []Element
		}{{"changed.gained", ch.Gained}, {"changed.dropped", ch.Dropped}} {
			if len(e.elements) > 0 {
				sentences = append(sentences, p.say(e.key, "elements", p.clauses(e.elements)))
			}
		}
	}
	return b.wrap(joinSentences(sentences))
}
