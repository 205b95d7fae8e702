package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/votetext"
)

// toldVote is a vote as far as a text has reported it.
type toldVote struct {
	stage      Stage
	facts      voteFacts
	start, end int32 // the offsets of the first and the last report
	listed     Base  // votes with a list
	headed     Base  // votes counted in the heading of a list, not in a sentence
	whole      Base  // votes with a complete list
	partial    Base  // votes with an incomplete list
	lost       Base  // votes whose list lacks a name
	result     bool  // a sentence has reported the result
	rolls      Base  // votes whose list has its own heading
	rough      bool  // a number was left out because it is not exact
	pair       bool  // which of two numbers is in favour depends on the outcome and the lists
	union      bool  // it counts members of a group
	apart      bool  // lists below a heading of their own, of one of the votes before
	members    votetext.Clause
	actor      voteFacts // the body that had acted before it
	eve        voteFacts // the information in the sentence before it
}

// votePart is a part of a sentence about one vote.
type votePart struct {
	clauses []votetext.Clause
	facts   voteFacts
	start   int32
	pair    bool // which of two numbers is in favour depends on the outcome
}

// sides are the votes by the sides of package votetext.
var sides = [...]Vote{votetext.Yes: Yes, votetext.No: No, votetext.Abstain: Abstain, votetext.NotVoting: NotVoting, votetext.Absent: Absent}

// relation is the relation of a part of a sentence to an earlier vote.
type relation uint8

const (
	other relation = iota // it is about another vote
	more                  // it may add information
	again                 // it reports the vote again
)

// relation returns the relation of p to v.
func (v *toldVote) relation(p *votePart) relation {
	f := p.facts
	if v.apart && !p.headed() || !v.agrees(&f) || v.outgrows(p) || p.facts.follows && v.rolls != 0 && !v.sums(p) {
		return other
	}
	same, differ := 0, 0
	for i := range p.clauses {
		c := &p.clauses[i]
		side := sides[c.Side]
		if n, exact := v.stage.Stated.Of(side); exact && n != int(c.N) && c.N >= 0 && c.How == votetext.Exactly {
			differ++
		}
		switch {
		case differ > 1 && p.states(No), v.denies(c) || v.excludes(c):
			return other
		case c.N < 0 && same < 2 && p.facts.declared != 0 && v.facts.declared != 0 && v.listed.has(side) && !v.stage.Stated.says(1<<side):
			return other // it is reported again that something was adopted
		case c.N >= 0 && c.How == votetext.Exactly && v.says(c):
			same++
		}
	}
	if same > 1 || same == 1 && len(p.clauses) == 1 {
		return again
	}
	return more
}

// outgrows reports whether one of v and p is of the Security Council, and both together
// have more votes than the Council has members.
func (v *toldVote) outgrows(p *votePart) bool {
	own, all := 0, 0
	for side := range eachVote() {
		n, _ := v.stage.Stated.Of(side)
		n = max(n, v.stage.Votes.Listed(side).Len())
		own += n
		for i := range p.clauses {
			if c := &p.clauses[i]; sides[c.Side] == side {
				n = max(n, int(c.N), len(c.Items))
			}
		}
		all += n
	}
	return all > councilMembers && (p.facts.body == SecurityCouncil || v.facts.body == SecurityCouncil && own <= councilMembers)
}

// sums reports whether the counts of p are those of the lists of v: "The
// result of the voting is as follows: 4 votes in favour".
func (v *toldVote) sums(p *votePart) bool {
	return !slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool {
		return c.N < 0 || int(c.N) != v.stage.Votes.Listed(sides[c.Side]).Len()
	})
}

// weak reports whether p lacks everything that identifies a vote: an outcome,
// counts of yes and no, its subject, its date.
func (p *votePart) weak() bool {
	f := &p.facts
	lists := slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool { return c.Head || c.Veto })
	return !lists && f.declared == 0 && (!f.another || f.own && !p.counts()) && !f.taken && f.date.IsZero() && f.symbol.IsZero() && f.draft.IsZero() && f.title.IsZero() && !(p.states(Yes) && p.states(No))
}

// counts reports whether p has a count or a list.
func (p *votePart) counts() bool {
	return slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool { return c.Head || c.N >= 0 })
}

// headed reports whether p has nothing but lists below headings.
func (p *votePart) headed() bool {
	return !slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool { return !c.Head })
}

// states reports whether p counts the vote v.
func (p *votePart) states(v Vote) bool {
	return slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool { return sides[c.Side] == v && c.N >= 0 })
}

// says reports whether v already has the count of c.
func (v *toldVote) says(c *votetext.Clause) bool {
	n, exact := v.stage.Stated.Of(sides[c.Side])
	switch c.How {
	case votetext.Roughly:
		return true
	case votetext.AtLeast:
		return (exact || n > 0) && n >= int(c.N)
	}
	return exact && n == int(c.N)
}

// repeats reports whether p has a count of v that two votes seldom share.
func (v *toldVote) repeats(p *votePart) bool {
	return slices.ContainsFunc(p.clauses, func(c votetext.Clause) bool { return c.N > 9 && c.How == votetext.Exactly && v.says(&c) })
}

// voted reports whether so many voted, or were there, or are members, by the counts of v.
func (v *toldVote) voted(n int) bool {
	if known := v.stage.Stated.Known(yesAndNo); !known || n < 0 {
		return known // of which those of a group are some
	}
	sum := 0
	for side := range eachVote() {
		some, _ := v.stage.Stated.Of(side)
		if sum += some; sum == n && side != Yes {
			return true
		}
	}
	return false
}

// denies reports whether the counts of v contradict the count of c. The total
// in the heading of a list yields to that of a sentence. Headings below a
// sentence belong to its vote, whatever their totals.
func (v *toldVote) denies(c *votetext.Clause) bool {
	side := sides[c.Side]
	n, exact := v.stage.Stated.Of(side)
	switch {
	case c.N < 0 || c.How == votetext.Roughly || v.headed.has(side) && !c.Head, c.Head && v.result && v.rolls == 0 && v.headed == 0:
		return false
	case c.How == votetext.Exactly && n == 0 && !c.Head && int(c.N) < v.stage.Votes.Listed(side).Len():
		return true // fewer than it names
	case c.How == votetext.AtLeast:
		return exact && n < int(c.N)
	}
	return exact && n != int(c.N) || n > int(c.N)
}

// excludes reports whether the names of c cannot belong to v: under a heading
// that v already has, beside a complete list, or on another side.
func (v *toldVote) excludes(c *votetext.Clause) bool {
	side := sides[c.Side]
	if len(c.Items) == 0 {
		return c.Head && c.N == 0 && v.rolls.has(side)
	}
	count, exact := v.stage.Stated.Of(side)
	added := 0
	for _, item := range c.Items {
		switch was := v.stage.Votes.Of(Country{item.Country}); was {
		case 0:
			added++
		case side:
		default:
			if !c.Head && !v.idle(was, side) {
				return true
			}
		}
	}
	if listed := v.stage.Votes.Listed(side).Len(); c.Whole && listed > len(c.Items)-added {
		return true // "only Chad", beside others
	}
	return added > 0 && (v.whole.has(side) || c.Head && v.rolls.has(side) || exact && v.stage.Votes.Listed(side).Len()+added > count)
}

// idle reports whether of two votes one is an abstention and the other only that no vote
// was cast, outside lists with that heading: who abstains "does not vote" in a headline.
func (v *toldVote) idle(a, b Vote) bool {
	return (a == Abstain && b == NotVoting || a == NotVoting && b == Abstain) && v.rolls&(1<<NotVoting) == 0
}

// enter adds the information in p to v.
func (r *voteReader) enter(v *toldVote, p *votePart) {
	v.facts.of(&p.facts)
	v.pair = v.pair || p.pair
	for i := range p.clauses {
		c := &p.clauses[i]
		side := sides[c.Side]
		v.union = v.union || c.Union
		if !c.Head {
			v.result = true
		} else if len(c.Items) > 0 || c.N == 0 {
			v.rolls |= 1 << side
		}
		if c.N >= 0 {
			r.state(v, c)
		}
		if c.Members > 0 && v.members.Members == 0 {
			v.members = *c
		} else if c.Members > 0 && c.Members != v.members.Members {
			r.odd("total", "the number of members was stated differently before; the first is kept", c.Start, c.End)
		}
		if c.N == 0 && c.Head {
			v.listed |= 1 << side
			v.whole |= 1 << side
		}
		if len(c.Items) > 0 {
			r.list(v, c)
		}
		v.end = max(v.end, c.End)
	}
}

// councilMembers is the number of members of the Security Council, and councilMajority
// the number that has to vote in favour (Charter of the United Nations, Articles 23 and
// 27). With fewer votes in favour a text is rejected, whoever votes against.
const (
	councilMembers  = 15
	councilMajority = 9
)

// turn assigns sides to two numbers if the text does not say which is in
// favour, and reports whether there are such numbers. If the text was rejected
// for lack of votes in favour, the larger number is against.
func turn(p *votePart) bool {
	i := slices.IndexFunc(p.clauses, func(c votetext.Clause) bool { return c.Pair })
	if i < 0 || i+1 == len(p.clauses) || !p.clauses[i+1].Pair {
		return false
	}
	a, b := &p.clauses[i], &p.clauses[i+1]
	inCouncil := p.facts.body == SecurityCouncil || p.facts.body == 0 && p.facts.kind == Council && a.N+b.N <= councilMembers
	if vetoed := func(c votetext.Clause) bool { return c.Veto }; p.facts.declared == DeclaredRejected && !p.facts.required && a.N > b.N && !slices.ContainsFunc(p.clauses, vetoed) && !(inCouncil && a.N < councilMajority) {
		a.Side, b.Side = b.Side, a.Side
	}
	return true
}

// outvoted assigns sides to two numbers as turn does, if another sentence says that the
// text was rejected: "The plan was voted down. The result was 76 to 20". It leaves out
// votes that are or may be of the Security Council, in which a veto can defeat a text
// with more votes in favour than against.
func (v *toldVote) outvoted(required bool) bool {
	s := &v.stage.Stated
	yes, no := s.Counts.Yes, s.Counts.No
	if !v.pair || required || v.listed != 0 || !s.Known(yesAndNo) || yes <= no || yes+no <= councilMembers || v.facts.body == SecurityCouncil {
		return false
	}
	*s = s.with(Yes, no).with(No, yes)
	return true
}

// state adds a total that the text states in the heading of a list or in a
// sentence.
func (r *voteReader) state(v *toldVote, c *votetext.Clause) {
	side, stated := sides[c.Side], &v.stage.Stated
	bit := Base(1) << side
	was := stated.says(bit)
	n, exact := stated.Of(side)
	switch {
	case c.How == votetext.Roughly:
		r.accept("total", "not an exact number; left out", c.Start, c.End)
		v.rough = true
		return
	case v.says(c):
	case c.How == votetext.AtLeast && !exact:
		stated.Counts.add(side, int(c.N)-n)
	case !exact && n <= int(c.N):
		*stated = stated.with(side, int(c.N))
	case !c.Head && v.headed.has(side):
		*stated = stated.with(side, int(c.N))
		r.odd("total", "the heading of the list has another total; this one is kept", c.Start, c.End)
	default:
		r.odd("total", "stated differently before; the first is kept", c.Start, c.End)
	}
	if !c.Head {
		v.headed &^= bit
	} else if !was {
		v.headed |= bit
	}
}

// list adds the countries of a clause.
func (r *voteReader) list(v *toldVote, c *votetext.Clause) {
	side := sides[c.Side]
	bit := Base(1) << side
	v.listed |= bit
	for i, item := range c.Items {
		switch was := v.stage.Votes.Of(Country{item.Country}); {
		case was == 0:
			v.stage.Votes.set(Country{item.Country}, side)
		case v.idle(was, side):
			v.stage.Votes.set(Country{item.Country}, Abstain)
		case was == side:
			if c.Head || slices.ContainsFunc(c.Items[:i], func(was names.Item) bool { return was.Country == item.Country }) {
				r.accept("list", "occurs twice under "+side.String(), item.Start, item.End)
			}
		default:
			r.odd("list", "is listed under "+was.String()+" already, and is kept there; here under "+side.String(), item.Start, item.End)
			v.lost |= 1<<was | bit // one of the two lists is wrong
		}
	}
	if c.Whole {
		v.whole |= bit
	}
	if n, exact := v.stage.Stated.Of(side); (c.Some || !c.Head && !c.Lost && int(c.N) > len(c.Items)) && !(exact && n == v.stage.Votes.Listed(side).Len()) {
		v.partial |= bit
	}
	if c.Lost {
		v.lost |= bit
	}
}

// finish completes the stage of v, and reports whether v is a vote.
// Abstentions under a heading alone are not, because elections have these too.
func (r *voteReader) finish(v *toldVote) bool {
	s, f := &v.stage, &v.facts
	if s.Votes.IsZero() && !v.rough && (s.Stated.IsZero() || !v.result && !s.Stated.says(yesAndNo)) {
		if s.Stated.Counts != (Tally{}) {
			r.odd(unread[votetext.ACount].what, unread[votetext.ACount].reason, v.start, v.end)
		}
		return false
	}
	if t := s.Votes.Tally(); v.pair && s.Stated.Known(yesAndNo) && t.Yes == s.Stated.Counts.No && t.No == s.Stated.Counts.Yes {
		s.Stated = s.Stated.with(Yes, t.Yes).with(No, t.No)
	} else if f.declared == DeclaredRejected {
		v.outvoted(f.required)
	}
	if s.Stated.Members = int(v.members.Members); !s.Totals().IsValid() {
		s.Stated.Members = 0
		r.odd("total", "more voted than there are members; left out", v.members.Start, v.members.End)
	}
	for side := range eachVote() {
		switch {
		case v.partial.has(side):
			s.Partial = append(s.Partial, side)
		case v.whole.has(side) && !v.lost.has(side):
			s.Exhaustive = append(s.Exhaustive, side)
		}
	}
	if s.Method = f.method; s.Method == 0 && v.rolls.has(Yes) {
		s.Method = Recorded
	}
	s.Date, s.Body, s.Kind, s.Draft = f.date, f.body, f.kind, f.draft
	s.Question, s.Detail, s.Declared, s.Meetings = f.question, f.which(), f.declared, f.meetings
	r.context.describe(v)
	if len(r.votes) == 1 && s.Question == Motion && !r.context.moved && s.Body != 0 && r.context.head.body == 0 {
		s.Question = Whole // newspapers call a resolution a motion
	}
	s.Date = cmp.Or(s.Date, f.lately, r.taken)
	if f.required {
		s.Required = s.requiring(twoThirds)
	}
	s.ID = cmp.Or(s.Kind.String(), "vote")
	return true
}
