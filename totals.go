package plenary

import "strconv"

// Totals are the counts of a vote as a record states them. For each vote a
// record may state the exact number, a lower limit, or nothing. A letter that
// names the members voting against and gives the number in favour says nothing
// about abstentions; that does not mean that there were no abstentions. The
// zero Totals state nothing.
type Totals struct {
	// Counts holds the numbers. A count is exact if its vote is in Exact, even
	// if it is 0. Any other count is a lower limit, and 0 states nothing.
	Counts Tally
	// Exact is the set of votes whose counts are exact.
	Exact Base
	// Members is the number of members of the body, if the record or the
	// caller gives it ("152 of the 193"), and 0 otherwise. It includes members
	// that are excluded from the question but not vacant seats.
	Members int
}

// Totals returns what t states if it may be incomplete: counts above 0 are
// exact, and counts of 0 state nothing. For a complete tally use
// [Tally.Whole].
func (t Tally) Totals() Totals {
	var exact Base
	for b := Base(1) << Yes; b <= BaseVacant; b <<= 1 {
		if t.in(b) > 0 {
			exact |= b
		}
	}
	return Totals{Counts: t, Exact: exact}
}

// Whole returns what t states if it is complete: all counts are exact, those
// of 0 included, and the body has no members beside those counted.
func (t Tally) Whole() Totals {
	members := t.members()
	if uint64(members) != t.in(BaseMembers) { // an int of 32 bits has no room for it
		members = 0
	}
	return Totals{Counts: t, Exact: BaseSeats, Members: members}
}

// Of returns the count of v. If exact is false, n is a lower limit.
func (t Totals) Of(v Vote) (n int, exact bool) { return t.Counts.Of(v), t.Exact.Has(v) }

// Known reports whether the counts of all votes in b are exact. With BaseCast
// it reports whether the numbers in favour, against and abstaining are on
// record.
func (t Totals) Known(b Base) bool { return b&^t.Exact == 0 }

// says reports whether t states anything about the votes in b: an exact
// number, 0 included, or a lower limit above 0.
func (t Totals) says(b Base) bool { return t.Exact&b != 0 || t.Counts.in(b) != 0 }

// IsZero reports whether t states nothing.
func (t Totals) IsZero() bool { return t == Totals{} }

// IsValid reports whether the counts are valid, Exact is a subset of
// [BaseSeats], and Members is 0 or at least the number of members counted.
func (t Totals) IsValid() bool {
	return t.Counts.IsValid() && t.Exact&^BaseSeats == 0 && (t.Members == 0 || t.Members > 0 && t.Counts.in(BaseMembers) <= uint64(t.Members))
}

// String returns the counts that t states as [Tally.String] does, with a plus sign
// behind a lower limit and a question mark for a vote of which nothing is stated, and
// then the number of members: "152-5-?, 3+ absent, 193 members". It returns "" for
// the zero Totals. It is not a text form.
func (t Totals) String() string {
	text := ""
	if t.says(BaseSeats) {
		text = t.Counts.text(t.Exact)
	}
	if t.Members != 0 {
		if text != "" {
			text += ", "
		}
		text += members(t.Members)
	}
	return text
}

// members returns n with the noun.
func members(n int) string {
	if n == 1 {
		return "1 member"
	}
	return strconv.Itoa(n) + " members"
}

// with returns t with n as the exact count of v.
func (t Totals) with(v Vote, n int) Totals {
	t.Counts.add(v, n-t.Counts.Of(v))
	t.Exact |= 1 << v
	return t
}

// wrong returns an error if t is not valid or Members exceeds maxCount.
func (t *Totals) wrong() error {
	switch n := t.Counts.members(); {
	case t.IsValid() && t.Members <= maxCount:
		return nil
	case 0 < t.Members && t.Members < n && t.Counts.IsValid():
		return &ParseError{What: "totals", Input: strconv.Itoa(t.Members), Reason: "the body has fewer members than are counted: " + strconv.Itoa(n)}
	}
	return &ParseError{What: "totals", Reason: "a count is negative or too large, or of no vote"}
}

// voted reports whether t states how many members voted in favour, against or
// abstained. If all three are stated to be 0 it returns false: some records
// write three zeros for a question on which there was no vote.
func (t *Totals) voted() bool {
	return t.Counts.ballots() > 0 || t.Exact&BaseCast != 0 && !t.Known(BaseCast)
}

// cast returns what t states about votes in favour, votes against and
// abstentions.
func (t *Totals) cast() Totals {
	return Totals{Counts: Tally{Yes: t.Counts.Yes, No: t.Counts.No, Abstain: t.Counts.Abstain}, Exact: t.Exact & BaseCast}
}

// body returns the size of the body, or 0 if it is smaller than the number of
// members counted.
func (t *Totals) body() int {
	if t.Counts.members() > t.Members {
		return 0
	}
	return t.Members
}
