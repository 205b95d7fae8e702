package plenary

import (
	"fmt"
	"strconv"
	"strings"
)

// Group tells in a sentence how the members that g had on the day voted at a
// stage: as one, not as one and then who was not with the most of them, or not
// at all. Those that cast no vote, for whatever reason, are told apart from
// those that voted; they do not break the unity of the rest. Where the record
// does not list members, it says how many, and nothing is called unity.
//
// It is empty where the stage has no recorded vote or g has no members.
func (b Briefing) Group(s *Stage, g Group) string {
	return b.wrap(b.prose().on(s.Date).group(s, g))
}

// Split tells how the members of each of some groups voted at a stage, as
// [Briefing.Group] does, one sentence each. It leaves out groups of whose
// members none is listed.
func (b Briefing) Split(s *Stage, groups ...Group) string {
	p := b.prose().on(s.Date)
	var sentences []string
	for _, g := range groups {
		if s.Votes.TallyOf(g.Members(s.Date)).Members() > 0 {
			sentences = append(sentences, p.group(s, g))
		}
	}
	return b.wrap(joinSentences(sentences))
}

func (p prose) group(s *Stage, g Group) string {
	members := g.Members(s.Date)
	if members.IsEmpty() || s.Votes.IsZero() {
		return ""
	}
	return p.alike(g, members, s.Votes.Among(members))
}

// alike tells how alike the members of a group voted.
func (p prose) alike(g Group, members CountrySet, rc RollCall) string {
	t := rc.Tally()
	number := p.number(members.Len())
	whose := p.membersOf(g)
	cast := rc.Voted(Yes, No, Abstain)
	top := 0
	var most Vote // none where two are as many: then all are named
	for v := range Votes() {
		switch n := t.Of(v); {
		case n > top:
			most, top = v, n
		case n == top:
			most = 0
		}
	}
	unlisted := members.Minus(rc.Listed()).Minus(rc.Excluded())
	same := max(t.Yes, t.No, t.Abstain) == t.Cast() // nobody cast another vote
	one := rc.Vote(first(cast)).String()
	abstain := ""
	if same && t.Abstain > 0 {
		abstain = ".abstain"
	}
	key := "split.apart"
	switch {
	case t.Members() == 0:
		return p.say("split.unlisted", "whose", whose, "members", number)
	case same && !unlisted.IsEmpty(): // of whom nothing is known
		key = "split.listed"
		if t.Cast() == 1 {
			most = 0
		}
	case t.Cast() == 0:
		return p.say("split.none", "whose", whose, "members", number)
	case t.Cast() == 1:
		return p.say("split.one", "whose", whose, "members", number, "country", p.naming.List(cast), "did", p.say("split.did."+one+p.variant(cast)))
	case same && t.Cast() == members.Len():
		return p.say("split.alike"+abstain, "whose", whose, "members", number, "did", p.say("split.all."+one))
	case same:
		key, most = "split.part"+abstain, rc.Vote(first(cast))
	}
	return p.say(key, "whose", whose, "members", number, "result", listOf(p.naming.Language, p.inFigures().shares(rc, unlisted, most)))
}

// shares tells how many of a group did what, and who, but for those who did
// what most of them did.
func (p prose) shares(rc RollCall, unlisted CountrySet, most Vote) (clauses []string) {
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
		add(v.String(), rc.Voted(v), v != most)
	}
	add("excluded", rc.Excluded(), true)
	// A record that lists few of them is of little use as a list of the rest.
	add("unlisted", unlisted, unlisted.Len() < rc.Listed().Len())
	return clauses
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
		vote := p.say("decided.none", "date", p.date(h.Stage.Date), "body", p.body(h.Stage), "place", "", "what", p.what(h.Resolution, h.Stage), "relations", "")
		sentences = append(sentences, vote, p.alike(g, h.Members, h.Votes))
		if len(h.Common) > 0 {
			sentences = append(sentences, p.say("group.common", "elements", p.clauses(h.Common)))
		}
	}
	return b.wrap(joinSentences(sentences))
}

// SplitTable shows how the members of each group voted at a stage, and all
// voters, as a table in plain text. It is as wide as it has to be, whatever the
// Width.
func (b Briefing) SplitTable(s *Stage, groups ...Group) string {
	return b.prose().on(s.Date).splitTable(s, groups).String()
}

// splitTable is a table of how groups voted.
type splitTable struct {
	caption string
	head    [6]string
	rows    []splitRow
}

type splitRow struct {
	name    string
	figures [5]int
}

func (p prose) splitTable(s *Stage, groups []Group) *splitTable {
	t := &splitTable{caption: p.say("split.caption", "date", p.day(s.Date)), head: [...]string{
		p.say("split.head"), p.say("split.members"), p.say("split.yes"), p.say("split.no"), p.say("split.abstain"), p.say("split.notvoting"),
	}}
	row := func(name string, n Tally) {
		t.rows = append(t.rows, splitRow{name, [...]int{n.Entitled(), n.Yes, n.No, n.Abstain, n.Entitled() - n.Cast()}})
	}
	for _, g := range groups {
		row(g.Name(p.naming.Language, s.Date), s.Votes.TallyOf(g.Members(s.Date)))
	}
	row(p.say("split.all"), s.Votes.Tally())
	return t
}

// String returns the table in plain text: names to the left, figures to the
// right, two spaces before each column.
func (t *splitTable) String() string {
	var wide [6]int
	cells := func(r splitRow) (c [6]string) {
		c[0] = r.name
		for i, n := range r.figures {
			c[i+1] = strconv.Itoa(n)
		}
		return c
	}
	lines := [][6]string{t.head}
	for _, r := range t.rows {
		lines = append(lines, cells(r))
	}
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
