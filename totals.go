package plenary

import "strconv"

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
	members := t.members()
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

// with returns t with the count of a vote stated as n.
func (t Totals) with(v Vote, n int) Totals {
	t.Counts.add(v, n-t.Counts.Of(v))
	t.Exact |= 1 << v
	return t
}

// wrong returns what is wrong with totals of which each member is right. The size
// of a body is a count, and no larger than one that can be read.
func (t *Totals) wrong() error {
	switch n := t.Counts.members(); {
	case t.IsValid() && t.Members <= maxCount:
		return nil
	case 0 < t.Members && t.Members < n && t.Counts.IsValid():
		return &ParseError{What: "totals", Input: strconv.Itoa(t.Members), Reason: "the body has fewer members than are counted: " + strconv.Itoa(n)}
	}
	return &ParseError{What: "totals", Reason: "a count is negative or too large, or of no vote"}
}

// voted reports whether anything is on record of how many voted in favour,
// against or abstained. That nobody did any of it is no vote: so some records
// write that there was none.
func (t *Totals) voted() bool {
	return t.Counts.ballots() > 0 || t.Exact&BaseCast != 0 && !t.Known(BaseCast)
}

// cast returns what t says of those that voted in favour, against, or abstained.
func (t *Totals) cast() Totals {
	return Totals{Counts: Tally{Yes: t.Counts.Yes, No: t.Counts.No, Abstain: t.Counts.Abstain}, Exact: t.Exact & BaseCast}
}

// body returns the size of the body, and 0 where it is none that so many can be
// of.
func (t *Totals) body() int {
	if t.Counts.members() > t.Members {
		return 0
	}
	return t.Members
}
