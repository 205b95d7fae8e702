package plenary

import (
	"cmp"
	"slices"
)

// Position is the position of countries at one stage of a resolution: their
// votes, and the statements made for them. The zero Position has no stage and
// no countries.
type Position struct {
	Resolution *Resolution
	Stage      *Stage
	Countries  CountrySet
	// Votes is the part of [Stage.OnRecord] that concerns Countries.
	Votes RollCall
	// Statements are those that cover one of the countries, in the order of the
	// record. For the role of a country in one of them see [Statement.Role].
	Statements []*Statement
}

// Vote returns the vote that all of the countries cast. It returns 0 if their
// votes differ, or if the vote of one of them is not on record.
func (p Position) Vote() Vote {
	for v := range eachVote() {
		if !p.Countries.IsZero() && p.Votes.Listed(v).contains(p.Countries) {
			return v
		}
	}
	return 0
}

// coverage returns the coverage by the statements of p.
func (p *Position) coverage() coverage {
	return coverage{on: orNone(p.Stage).Date, statements: p.Statements}
}

// elements returns the elements of the statements made for at least one of the
// countries, each once. Statements that a country only endorses are not
// included.
func (p Position) elements() []Element { return p.coverage().elements(p.Countries) }

// common returns the elements that all statements made for one of the
// countries have in common. Statements without recorded elements are ignored.
func (p Position) common() []Element { return p.coverage().common(p.Countries) }

// positions returns the positions at every stage of the resolutions, by date.
// The function countries returns the countries for a stage.
func positions(countries func(s *Stage) CountrySet, resolutions []*Resolution) (history []Position) {
	for _, r := range resolutions {
		made := r.statements()
		for _, s := range r.chronological() {
			of := countries(s)
			covering := func(t **Statement) (*Statement, bool) {
				return *t, !(*t).speakersOn(s.Date).Union((*t).endorsers()).Intersect(of).IsZero()
			}
			history = append(history, Position{r, s, of, s.OnRecord().Among(of), some(made[s.ID], covering)})
		}
	}
	slices.SortStableFunc(history, func(a, b Position) int { return compareStages(a.Stage, b.Stage) })
	return history
}

// change is a change of position: a country cast another vote, or statements
// with other elements were made for it, than at the vote before.
type change struct {
	from, to Position
	// gained are the elements only of to, and dropped the elements only of
	// from.
	gained, dropped []Element
}

// changesOf returns the changes in history, comparing each vote on a whole
// text with the one before it. It skips stages at which [Position.Vote]
// returns 0. Elements are compared only if statements with elements were made
// at both votes.
func changesOf(history []Position) []change {
	var changes []change
	var last *Position
	for i := range history {
		p := &history[i]
		if p.Vote() == 0 || p.Stage == nil || p.Stage.Question != Whole {
			continue
		}
		if last != nil {
			c := change{from: *last, to: *p}
			if was, is := last.elements(), p.elements(); len(was) > 0 && len(is) > 0 {
				c.gained, c.dropped = among(is, was, false), among(was, is, false)
			}
			if last.Vote() != p.Vote() || len(c.gained)+len(c.dropped) > 0 {
				changes = append(changes, c)
			}
		}
		last = p
	}
	return changes
}

// Positions returns the positions of who at every stage of the resolutions,
// paragraph votes included, by date. If who is a [Group], Countries holds those
// of its members on the date of the stage that were also members of the body.
// If the tables do not have the members of the body, it holds all members of
// the group. For a stage without a date, Countries is empty. If who is nil,
// Countries holds all countries on record.
func Positions(who Voters, resolutions ...*Resolution) []Position {
	return positions(func(s *Stage) CountrySet {
		if who == nil {
			return s.Votes.named()
		}
		set := votersOn(who, s.Date)
		switch who.(type) {
		case Group, *Group:
			if members := s.bodyMembers(); !members.IsZero() {
				set = set.Intersect(members)
			}
		}
		return set
	}, resolutions)
}

// coalitions returns a position for each joint statement made for c and
// others, by date. It shows how a coalition changes over time. Each position
// has one statement, and Countries is the countries for which it was made. The
// caller chooses the resolutions that form a series. Statements that belong to
// no stage are left out.
func coalitions(c Country, resolutions ...*Resolution) []Position {
	var all []Position
	for _, r := range resolutions {
		r = orNone(r)
		stages := r.stages()
		for i := range r.Statements {
			t := &r.Statements[i]
			s := stages[t.Stage]
			if s == nil {
				continue
			}
			if members := t.speakersOn(s.Date); members.Has(c) && members.Len() > 1 {
				all = append(all, Position{r, s, members, s.OnRecord().Among(members), []*Statement{t}})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Position) int {
		return cmp.Or(compareStages(a.Stage, b.Stage), cmp.Compare(a.Statements[0].ID, b.Statements[0].ID))
	})
	return all
}

// delegation is a group at a stage.
type delegation struct {
	// members are the members of the group that were members of the body. If
	// those of the body are unknown, they are the members of the group that
	// are listed.
	members CountrySet
	known   bool // whether members is certain
	all     bool // whether all members of the group are members
	votes   RollCall
	out     CountrySet // the members whose vote is not on record
}

// delegation returns the votes of the members of g at s.
func (s *Stage) delegation(g Group) (d delegation) {
	all, votes := g.Members(s.Date), s.OnRecord()
	on, body := votes.named(), s.members()
	d.known = !body.IsZero()
	if !d.known {
		body, d.known = on, on.contains(all)
	}
	d.members = all.Intersect(body)
	d.all = d.members == all
	d.votes = votes.Among(d.members)
	d.out = d.members.Minus(on)
	return d
}

// most returns the vote that most members cast, whatever the votes that are
// not on record. It returns 0 if there is no such vote.
func (d *delegation) most() (most Vote) {
	t := d.votes.Tally()
	top, second := 0, 0
	for v := range eachVote() {
		switch n := t.of(v); {
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

// splitCounts is the numbers of a row in a table of votes.
type splitCounts struct {
	members int
	did     [4]int // voted yes, no, abstained, cast no vote
	exact   [4]bool
	rest    int // members whose vote is not on record
}

// split returns the numbers for a group.
func (s *Stage) split(d *delegation) (c splitCounts) {
	t := d.votes.Tally()
	c.members, c.rest = d.members.Len(), d.out.Len()
	c.did = [...]int{t.Yes, t.No, t.Abstain, c.members - c.rest - t.ballots()}
	for i := range c.exact {
		c.exact[i] = d.known && c.rest == 0 || i < 3 && s.Lists(Yes+Vote(i))
	}
	return c
}

// splitAll returns the numbers for the whole body or, if its members are
// unknown, for the countries listed.
func (s *Stage) splitAll() (c splitCounts) {
	members := s.members()
	if members.IsZero() {
		on := s.Votes.named()
		return s.split(&delegation{members: on, votes: s.Votes.Among(on)})
	}
	t := s.Totals()
	outside := s.Votes.outside(members)
	strangers := s.Votes.tallyOf(&outside) // they are in the counts
	c.members = members.Len()
	c.did = [...]int{t.Counts.Yes - strangers.Yes, t.Counts.No - strangers.No, t.Counts.Abstain - strangers.Abstain, 0}
	c.rest = c.members - c.did[0] - c.did[1] - c.did[2]
	c.did[3] = t.Counts.members() - t.Counts.ballots() - strangers.members() + strangers.ballots()
	if t.Known(BaseCast) && c.rest > c.did[3] {
		c.did[3] = c.rest
	}
	c.rest -= c.did[3]
	for i := range c.did {
		c.exact[i] = c.rest == 0 || i < 3 && t.Exact.has(Yes+Vote(i))
	}
	return c
}
