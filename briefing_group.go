package plenary

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Group describes in a sentence how the members of each of the groups voted at
// the stage s: whether they voted together or were divided, which of them
// differed from the majority of the group, or that they cast no vote. The
// members are those that had a seat in the body on the date of s: of the 27
// members of the EU, three or four are in the Security Council. If the members
// of the body are unknown, Group describes only the members of the group that
// the record lists.
//
// Members that cast no vote, for whatever reason, are described apart and do
// not affect the unity of the others. Members whose vote is not on record are
// described as such, and the group is then not called united. The sentence
// names the members that cast each vote, except those in the majority. If it is
// not certain which vote has the most members, it names all members. For votes
// of members that are not listed see [Stage.OnRecord].
//
// Group returns "" if s has no recorded vote or no date. It leaves out groups
// without members. If there are several groups, it also leaves out those of
// which no member has a vote on record. If a value is not a group, such as
// Group("EU") instead of [EU], the text says so.
func (b Briefing) Group(s *Stage, groups ...Group) string {
	s = orNone(s)
	p := b.prose().on(s.Date)
	if len(groups) == 1 {
		return b.sentences(append(p.invalid(groups), p.group(s, groups[0])))
	}
	return b.sentences(append(p.invalid(groups), p.split(s, groups...)...))
}

// invalid returns a sentence for each of the groups that is not valid.
func (p prose) invalid(groups []Group) (sentences []string) {
	for _, g := range groups {
		if g != "" && !g.IsValid() {
			sentences = append(sentences, p.say(phrase.SplitInvalid, "group", g.String()))
		}
	}
	return sentences
}

func (p prose) split(s *Stage, groups ...Group) (sentences []string) {
	for _, g := range groups {
		if d := s.delegation(g); d.votes.Tally().members() > 0 {
			sentences = append(sentences, p.group(s, g))
		}
	}
	return sentences
}

func (p prose) group(s *Stage, g Group) string {
	if s.Votes.IsZero() || g.Members(s.Date).IsZero() {
		return ""
	}
	d := s.delegation(g)
	t, n := d.votes.Tally(), d.members.Len()
	whose, body := p.say(cmp.Or(phrase.GroupMembers(g.inTables()), phrase.GroupOwnMembers), "group", p.groupName(g), "name", g.AbbreviationOn(p.naming.Language, p.naming.On)), p.body(s)
	if counted := g.counted(d.members, s.Date); n > 1 {
		whose = cmp.Or(p.tell(phrase.SplitWith, "countries", p.naming.List(counted), "whose", whose), whose)
	}
	if d.known && !d.all && n > 1 {
		whose = p.say(phrase.SplitIn, "whose", whose, "body", body)
	}
	who := d.votes.Listed(Yes, No, Abstain)
	if n == 1 {
		who = d.members
	}
	one, few := d.votes.Of(who.first()), phrase.FewOf(n)
	code := uint8(one)
	if n == 1 && d.votes.excluded.Has(who.first()) {
		code = uint8(excludedBit)
	}
	verb, rest := p.did(code, who)
	what, most := phrase.SplitListed, d.most()
	switch {
	case n == 0 && d.known:
		what = phrase.SplitOutside
	case n == 0:
		what = phrase.SplitUnnamed
	case n == 1 && !d.out.IsZero():
		what = phrase.SplitOnlyUnlisted
	case n == 1 && !d.known:
		what = phrase.SplitOnlyListed
	case n == 1:
		what = phrase.SplitOnly
	case !d.known && t.members() == n && max(t.Yes, t.No, t.Abstain) == n:
		what = phrase.SplitNamed(few)
	case !d.known:
		what, most = phrase.SplitListing, 0
	case t.members() == 0:
		what = phrase.SplitUnlisted
	case d.divided():
		what = phrase.SplitApart
	case t.ballots() == n:
		what = phrase.SplitAlike(few)
	case t.ballots()+t.Pending == 0 && d.out.IsZero():
		what = phrase.SplitNone(few)
	}
	return p.say(what, "whose", whose, "body", body, "members", p.number(n), "country", p.naming.List(who), "did", verb+rest, "verb", verb, "rest", rest,
		"result", p.shares(&d, most, what, whose))
}

// divided reports whether members of the group cast different votes.
func (d *delegation) divided() bool {
	t := d.votes.Tally()
	return max(t.Yes, t.No, t.Abstain) < t.ballots()
}

// shares describes the numbers of members of a group by their votes, with
// their names except for the most frequent vote. It uses a few words if a
// sentence has already said that they were divided, and otherwise clauses, the
// first of which says how many members there are.
func (p prose) shares(d *delegation, most Vote, what phrase.ID, whose string) string {
	p.figures = what == phrase.SplitApart // they are those of a vote
	var clauses, others []string
	for bit := uint8(Yes); int(bit) <= excludedBit; bit++ {
		who := d.votes.Listed(Vote(bit))
		if int(bit) == excludedBit {
			who = d.votes.Excluded()
		}
		n := who.Len()
		if n == 0 {
			continue
		}
		number, did := p.number(n), phrase.Did(bit).Predicate(p.language, n > 1)
		switch {
		case what == phrase.SplitApart && Vote(bit) > Abstain: // described apart from the division
			if Vote(bit) != most {
				number = p.naming.List(who)
				did = phrase.Did(bit).Predicate(p.language, p.variant(who) == phrase.Many)
			}
			others = append(others, number+" "+did)
			continue
		case what == phrase.SplitApart:
			did = p.say(phrase.BoardMark(bit, phrase.NumberOf(n)))
		case what == phrase.SplitListed && clauses == nil:
			number = p.say(phrase.SplitOf, "number", number, "members", p.number(d.members.Len()), "whose", whose)
		}
		clause := number + " " + did
		if Vote(bit) != most {
			clause += phrase.Bracketed(p.inBrackets(who))
		}
		clauses = append(clauses, clause)
	}
	told := phrase.Join("; ", append([]string{p.list(clauses)}, others...)...)
	// If the record lists few members, a list of the rest is of little use.
	switch n := d.out.Len(); {
	case n == 0:
		return told
	case n < d.members.Len()-n:
		return told + "; " + p.say(phrase.ExplainOpenNames(p.variant(d.out)), "countries", p.naming.List(d.out))
	default:
		return told + "; " + p.say(phrase.SomeUnlisted(phrase.NumberOf(n)), "number", p.number(n))
	}
}

// SplitTable returns a table in plain text of the votes of the members of each
// group at the stage s, and of the whole body. The members are those of
// [Briefing.Group]; their number is the sum of the other columns. If some
// votes are not on record, their number has a column of its own. An unknown
// number is –, and a lower limit is preceded by ≥.
//
// The groups above the row of the whole body have no members in common and add
// up to it. They are the UN's regional groups, or else the first of groups for
// which this holds. If there are no such groups, the row of the whole body is
// the first. All other groups are below that row. A member that belongs to a
// group for elections only is named below the table.
//
// Groups without members are left out, and a value that is not a group is named
// below the table. SplitTable returns "" if no group is left, or if s has no
// recorded vote. Width does not apply.
func (b Briefing) SplitTable(s *Stage, groups ...Group) string {
	s = orNone(s)
	t := b.prose().on(s.Date).splitTable(s, groups)
	return phrase.Join("\n\n", phrase.Table(t.lines()), b.sentences(append(b.prose().invalid(groups), t.note)))
}

// splitTable is a table of the votes of groups: the names of the columns, the
// rows, each with the name of a group and its numbers, and the note below it.
type splitTable struct {
	head []string
	rows [][]string
	note string
}

// lines returns the head and the rows.
func (t *splitTable) lines() [][]string { return slices.Concat([][]string{t.head}, t.rows) }

// splitTable returns a table of the votes of groups. It has no rows if there
// is nothing to show.
func (p prose) splitTable(s *Stage, groups []Group) (t splitTable) {
	if s.Votes.IsZero() {
		return t
	}
	var counts []splitCounts
	var notes []string
	add := func(name string, c splitCounts) { t.rows, counts = append(t.rows, []string{name}), append(counts, c) }
	all := s.splitAll()
	whole := all.rest >= 0 // a record that counts more members than there are does not add up
	apart := s.apart(groups)
	var parts []Group
	unrecorded := 0
	for _, g := range groups {
		d := s.delegation(g)
		if d.members.IsZero() {
			continue
		}
		notes = append(notes, p.tell(phrase.SplitCounted, "countries", p.naming.List(g.counted(d.members, s.Date)), "group", p.groupName(g)))
		if whole && !slices.Contains(apart, g) {
			parts = append(parts, g)
			continue
		}
		c := s.split(&d)
		unrecorded += c.rest
		add(phrase.Capital(g.NameOn(p.naming.Language, s.Date)), c)
	}
	if len(counts)+len(parts) == 0 {
		return t
	}
	total := -1
	if whole {
		total = len(counts)
		add(p.say(phrase.SplitTotal), all)
	}
	for _, g := range parts {
		d := s.delegation(g)
		c := s.split(&d)
		unrecorded = max(unrecorded, c.rest)
		add(p.say(phrase.SplitWhich, "group", g.NameOn(p.naming.Language, s.Date)), c)
	}
	t.note = phrase.Sentences(notes)
	p.splitColumns(&t, s, counts, total, unrecorded)
	return t
}

// splitColumns sets the head of a table and the figures of each row. The number
// unrecorded is of the members in the other rows whose vote is not on record, and
// total is the row of all members.
func (p prose) splitColumns(t *splitTable, s *Stage, counts []splitCounts, total, unrecorded int) {
	members := phrase.SplitColumnMembers
	if s.members().IsZero() {
		members = phrase.SplitColumnListed
	}
	t.head = []string{p.say(phrase.SplitHead), p.say(members)}
	for v := Yes; v <= NotVoting; v++ {
		t.head = append(t.head, p.say(phrase.SplitColumn(v)))
	}
	rest := slices.ContainsFunc(counts, func(c splitCounts) bool { return c.rest > 0 })
	if rest {
		t.head = append(t.head, p.say(phrase.SplitColumnUnrecorded))
	}
	for i, c := range counts {
		row := append(t.rows[i], strconv.Itoa(c.members))
		for j, n := range c.did {
			row = append(row, figure(n, c.exact[j]))
		}
		if rest {
			// Some members are counted whose group is unknown.
			row = append(row, figure(c.rest, i != total || unrecorded <= c.rest))
		}
		t.rows[i] = row
	}
}

// apart returns the groups that add up to the whole body without members in
// common, or nil if there are no such groups.
func (s *Stage) apart(groups []Group) (apart []Group) {
	var told CountrySet
	regional := RegionalGroups()
	for _, region := range []bool{true, false} {
		for _, g := range groups {
			members := s.delegation(g).members
			if slices.Contains(regional, g) == region && !members.IsZero() && members.Intersect(told).IsZero() {
				apart, told = append(apart, g), told.Union(members)
			}
		}
	}
	if members := cmp.Or(s.members(), s.Votes.named()); told != members {
		return nil
	}
	return apart
}

// figure writes a count in a table: a lower limit with ≥, and – for an unknown
// count.
func figure(n int, exact bool) string {
	switch {
	case exact:
		return strconv.Itoa(n)
	case n > 0:
		return "≥" + strconv.Itoa(n)
	}
	return "–"
}
