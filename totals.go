package plenary

import (
	"cmp"
	"slices"
)

// Totals are what a record says of the counts of a vote. A record may say of
// each how many they were, or at least how many, or nothing: a letter that
// names who was against and gives the number of those in favour says nothing
// of the abstentions, which is not to say that there were none. The zero Totals
// say nothing.
type Totals struct {
	// Counts has the counts. A count whose vote is in Exact is that number, 0
	// included. Any other count is how many there were at least; of a 0 that
	// says nothing.
	Counts Tally
	// Exact are the votes whose count is exact.
	Exact Base
	// Members is how many members the body has, those excluded from the
	// question included and vacant seats not, where the record or the caller
	// gives it: "152 of the 193"; else 0.
	Members int
}

// Totals returns what a tally says that somebody has typed: each count above 0
// is exact, and of a 0 it does not say whether there were none. [Tally.Whole]
// returns that of a tally that leaves nothing out.
func (t Tally) Totals() Totals {
	var exact Base
	for b := Base(1) << Yes; b <= BaseVacant; b <<= 1 {
		if t.in(b) > 0 {
			exact |= b
		}
	}
	return Totals{Counts: t, Exact: exact}
}

// Whole returns what a tally of a whole body says: every count is exact, 0
// included, and the body has no members but those counted.
func (t Tally) Whole() Totals {
	members := t.Members()
	if uint64(members) != t.in(BaseMembers) { // an int of 32 bits has no room for it
		members = 0
	}
	return Totals{Counts: t, Exact: BaseSeats, Members: members}
}

// Of returns the count of one vote, and whether it is exact: where it is not,
// there were at least so many.
func (t Totals) Of(v Vote) (n int, exact bool) { return t.Counts.Of(v), t.Exact.Has(v) }

// Known reports whether the count of every vote in b is exact: with BaseCast,
// whether it is on record how many voted in favour, against and abstained.
func (t Totals) Known(b Base) bool { return b&^t.Exact == 0 }

// Says reports whether t says anything of the votes in b: that their count is
// 0 or another number, or that there were some.
func (t Totals) Says(b Base) bool { return t.Exact&b != 0 || t.Counts.in(b) != 0 }

// IsZero reports whether t says nothing.
func (t Totals) IsZero() bool { return t == Totals{} }

// IsValid reports whether the counts are valid, Exact has what is in a [Base],
// and Members is 0 or no fewer than are counted.
func (t Totals) IsValid() bool {
	return t.Counts.IsValid() && t.Exact&^BaseSeats == 0 && (t.Members == 0 || t.Members > 0 && t.Counts.in(BaseMembers) <= uint64(t.Members))
}

// in returns how many of a tally are in a base. It cannot overflow where an int
// has 32 bits.
func (t *Tally) in(b Base) uint64 {
	c := t.counts()
	return c.sum(b)
}

// with returns t with the count of a vote stated as n.
func (t Totals) with(v Vote, n int) Totals {
	t.Counts.add(v, n-t.Counts.Of(v))
	t.Exact |= 1 << v
	return t
}

// Totals returns what is on record of the counts at a stage, by its lists and
// by what it states. It is the count that is told and decided by.
//
// A list that the source gives as whole is as long as the count. Another may
// be a part of those who voted so: what the record states of them holds, unless
// more are listed, and then there were at least so many; what it does not
// state is at least as many as are listed. Where nobody is left that may have
// voted otherwise, because every member of the body is listed or counted, all
// counts are exact. Of no stage, nil, nothing is on record.
func (s *Stage) Totals() Totals {
	if s == nil {
		return Totals{}
	}
	listed := s.Votes.Tally()
	if s.Votes.whole {
		return listed.Whole()
	}
	t := s.Stated
	members := s.Body.Members(s.Date)
	all := !members.IsEmpty() && s.Votes.Listed().Union(s.Votes.excluded).Contains(members)
	for bit := int(Yes); bit < len(bitTexts); bit++ {
		n, count := *listed.at(bit), t.Counts.at(bit)
		switch {
		case all && bit != vacantBit, s.Exhausts(Vote(bit)):
			*count = n
			t.Exact |= 1 << bit
		case n > 0 && n > *count:
			*count = n
			t.Exact &^= 1 << bit
		}
	}
	counted := t.Counts.Members()
	if !members.IsEmpty() { // who is listed and no member leaves a member out
		counted -= s.Votes.Listed().Union(s.Votes.excluded).Minus(members).Len()
	}
	if size := cmp.Or(s.Stated.Members, members.Len()); size > 0 && size == counted {
		t.Exact |= BaseMembers
	}
	return t
}

// Exhausts reports whether the source gives its list of those who voted v as
// whole: it says so ("only Hungary and the United States"), or is the list of a
// recorded vote. A list may be whole and empty.
func (s *Stage) Exhausts(v Vote) bool { return s != nil && slices.Contains(s.Exhaustive, v) }

// Lists reports whether everyone who voted v is listed: the source gives the
// list as whole, or it is as long as the count that the record states, or every
// member is listed. The letters of governments often name who was against and
// count who was in favour.
func (s *Stage) Lists(v Vote) bool {
	n, exact := s.Totals().Of(v)
	return s != nil && exact && n == s.Votes.tally.Of(v)
}

// listsCast reports whether everyone who voted yes, no or abstained is listed.
// A member that is in none of the three lists has cast no vote then.
func (s *Stage) listsCast() bool {
	t, listed := s.Totals(), &s.Votes.tally
	return t.Known(BaseCast) && t.Counts.Yes == listed.Yes && t.Counts.No == listed.No && t.Counts.Abstain == listed.Abstain
}

// OnRecord returns what is on record of how each country voted: the votes of
// the roll call, and what the counts leave the members that it does not list,
// where that is one thing. If everyone who voted yes, no or abstained is listed,
// the others cast no vote and are NotVoting; if 14 of the 15 members of the
// Security Council voted in favour and the one that abstained is listed, the
// others voted in favour. Of who has no vote in it and is not excluded the record
// does not say what it did, or it was no member.
func (s *Stage) OnRecord() RollCall {
	if s == nil {
		return RollCall{}
	}
	rc := s.Votes
	others := s.Body.Members(s.Date).Minus(rc.Listed()).Minus(rc.excluded)
	if rc.whole || rc.IsZero() || others.IsEmpty() {
		return rc
	}
	t := s.Totals()
	left, known := NotVoting, t.Known(BaseCast)
	for _, v := range [...]Vote{Yes, No, Abstain, Pending} {
		n, exact := t.Of(v)
		if n -= rc.tally.Of(v); n == 0 {
			continue
		}
		if left != NotVoting || !exact || n != others.Len() {
			return rc
		}
		left, known = v, true
	}
	if !known {
		return rc
	}
	return rc.WithAll(others, left)
}
