package plenary

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/rulecode"
)

// Tally is the result of a vote in numbers: how many members cast each vote. It
// is counted from a [RollCall], or given by a record that has totals without
// names. The zero Tally is a vote in which no member took part. A Tally with a
// negative count is not valid; see [Tally.IsValid].
//
// A Tally has a number for every vote, and cannot say that a number is unknown.
// If it comes from a record, its zeros therefore state nothing; see
// [Tally.Totals]. If it is complete, use [Tally.Whole]. For a record that
// states only some numbers, use [Totals].
type Tally struct {
	Yes       int `json:"yes"`
	No        int `json:"no"`
	Abstain   int `json:"abstain"`
	NotVoting int `json:"notvoting,omitzero"`
	Present   int `json:"present,omitzero"`
	Absent    int `json:"absent,omitzero"`
	Pending   int `json:"pending,omitzero"`
	// Excluded members are not entitled to vote on this question.
	Excluded int `json:"excluded,omitzero"`
	// Vacant is the number of seats without a member.
	Vacant int `json:"vacant,omitzero"`
}

// maxCount is the limit of each count. It keeps every sum within 64 bits.
const maxCount = 1<<31 - 1

// total returns sum as an int, or the largest int if an int of 32 bits cannot
// hold it.
func total(sum int64) int {
	const most = int(^uint(0) >> 1)
	return int(min(sum, int64(most)))
}

// IsValid reports whether every count lies between 0 and 2,147,483,647. For a
// Tally that is not valid, [Tally.MoreThan] and [Tally.AtLeast] return false.
func (t Tally) IsValid() bool {
	return !slices.ContainsFunc([]int{t.Yes, t.No, t.Abstain, t.NotVoting, t.Present, t.Absent, t.Pending, t.Excluded, t.Vacant}, func(n int) bool { return n < 0 || n > maxCount })
}

// String returns the counts in favour, against and abstaining, followed by the
// other counts that are not zero: "152-5-12, 24 not voting".
func (t Tally) String() string { return t.text(baseSeats) }

// text returns the counts, with a plus sign behind those that are not exact, and a
// question mark for each of the first three that is neither exact nor above 0.
func (t *Tally) text(exact Base) string {
	var s strings.Builder
	for bit := int(Yes); bit <= vacantBit; bit++ {
		n, known, other := *t.at(bit), exact&(1<<bit) != 0, bit > int(Abstain)
		switch {
		case other && n == 0:
			continue
		case other:
			s.WriteString(", ")
		case bit > int(Yes):
			s.WriteByte('-')
		}
		if known || n != 0 {
			s.WriteString(strconv.Itoa(n))
		}
		if !known && n != 0 {
			s.WriteByte('+')
		} else if !known {
			s.WriteByte('?')
		}
		if other {
			s.WriteString(" " + strings.Replace(rulecode.Bits[bit], "notv", "not v", 1))
		}
	}
	return s.String()
}

// Add returns the sums of the counts of t and u. A sum is -1 if it overflows
// an int or if one of its counts is negative.
func (t Tally) Add(u Tally) Tally {
	return Tally{
		addCounts(t.Yes, u.Yes), addCounts(t.No, u.No), addCounts(t.Abstain, u.Abstain), addCounts(t.NotVoting, u.NotVoting), addCounts(t.Present, u.Present),
		addCounts(t.Absent, u.Absent), addCounts(t.Pending, u.Pending), addCounts(t.Excluded, u.Excluded), addCounts(t.Vacant, u.Vacant),
	}
}

func addCounts(a, b int) int {
	if sum := a + b; a|b|sum >= 0 {
		return sum
	}
	return -1
}

// of returns the number of members that cast v, or 0 if v is not valid.
func (t Tally) of(v Vote) int {
	if !v.IsValid() {
		return 0
	}
	return *t.at(int(v))
}

// add adds n to the count of v. It does nothing if v is not valid.
func (t *Tally) add(v Vote, n int) {
	if v.IsValid() {
		*t.at(int(v)) += n
	}
}

// at returns the count of a vote, of the excluded members or of the vacant
// seats. The argument is its bit in a [Base].
func (t *Tally) at(bit int) *int {
	switch bit {
	case int(Yes):
		return &t.Yes
	case int(No):
		return &t.No
	case int(Abstain):
		return &t.Abstain
	case int(NotVoting):
		return &t.NotVoting
	case int(Present):
		return &t.Present
	case int(Absent):
		return &t.Absent
	case int(Pending):
		return &t.Pending
	case excludedBit:
		return &t.Excluded
	default:
		return &t.Vacant
	}
}

// Count returns the number of members that b counts. Typical values of b are
// [BaseMembers], [BaseCast] and [BaseYesNo] (those present and voting).
func (t Tally) Count(b Base) int {
	n := int64(0)
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if b>>bit&1 != 0 {
			n += int64(*t.at(bit))
		}
	}
	return total(n)
}

func (t Tally) yesOrNo() int { return t.Count(presentAndVoting) }
func (t Tally) ballots() int { return t.Count(BaseCast) }
func (t Tally) members() int { return t.Count(BaseMembers) }

// MoreThan reports whether t.Yes is more than the fraction f of t.Count(of).
//
// One half of [BaseYesNo] is a majority of the members present and voting
// (Charter of the United Nations, Article 18(3); General Assembly rules 85, 86
// and 125). A tie is not a majority, and neither is a vote in which no member
// votes. One half of [BaseMembers] is an absolute majority.
//
// MoreThan and [Tally.AtLeast] take the counts as they are: a count of 0 means
// no votes. If some counts are unknown, or if a body has more than one
// requirement, use [Rule.DecideTotals] or [Stage.Decide].
func (t Tally) MoreThan(f Fraction, of Base) bool { return t.reaches(f, true, of) }

// AtLeast reports whether t.Yes is at least 1 and at least the fraction f of
// t.Count(of). Two thirds of [BaseYesNo] is the majority for important
// questions (Charter of the United Nations, Article 18(2); General Assembly
// rule 83). Exactly two thirds are enough.
func (t Tally) AtLeast(f Fraction, of Base) bool { return t.Yes > 0 && t.reaches(f, false, of) }

// reaches reports whether the votes in favour are at least the fraction f of
// the base or, if strict is true, more than that.
func (t Tally) reaches(f Fraction, strict bool, of Base) bool {
	return t.IsValid() && f.IsValid() && reaches(uint64(t.Yes), t.in(of), f, strict)
}

// quorumToDecide reports whether more than half of the members are present, as
// General Assembly rules 67 and 108 require for any decision of the Assembly
// or of a Main Committee. Members that abstain or are recorded as present
// without voting are present. Members that t does not count, or counts as not
// voting, may have been present. It returns 0 if t counts more than the given
// number of members.
func (t Tally) quorumToDecide(members int) Answer {
	if !t.IsValid() || members <= 0 || t.in(BaseMembers) > uint64(members) {
		return 0
	}
	least, most := t.in(BaseCast|1<<Present), members-t.Absent-t.Excluded
	return findQuorum(reaches(least, uint64(members), half, true), reaches(uint64(most), uint64(members), half, true))
}

// Answer is the result of a test on a vote, or of a quorum. The zero Answer
// means that there was no test, or that the result is unknown.
//
// The text forms are holds, presumed, unsettled and fails.
type Answer uint8

// The answers.
const (
	// Holds: the test holds, whatever votes are yet to be cast or not on
	// record.
	Holds Answer = 1 + iota // holds
	// Presumed: the test is a quorum, or it counts the members in the room. It
	// holds if enough of the members whose presence is unknown were in the
	// room: those recorded as NotVoting, and those not on record.
	Presumed // presumed
	// Unsettled: the test depends on members that have yet to vote, on votes
	// that are not on record, on who cast them, or on weights that are not
	// known.
	Unsettled // unsettled
	// Fails: the test does not hold.
	Fails // fails
)

var answerTexts = codes.Enum[Answer]{What: "answer", Texts: []string{"", "holds", "presumed", "unsettled", "fails"}}

// findQuorum returns what a record says of a quorum. The argument least
// reports whether the members known to be present reach it, and most whether
// all members that may have been present reach it.
func findQuorum(least, most bool) Answer {
	switch {
	case least:
		return Holds
	case most:
		return Presumed
	}
	return Fails
}

// counts is what a measure of a rule adds up: the number or the weight of the
// members that are not listed, of those with each vote, of those excluded, and
// of the vacant seats.
type counts [vacantBit + 1]uint64

const unlistedSlot = 0

func (t *Tally) counts() (c counts) {
	c.fill(t)
	return c
}

func (c *counts) fill(t *Tally) {
	c[Yes], c[No], c[Abstain] = uint64(t.Yes), uint64(t.No), uint64(t.Abstain)
	c[NotVoting], c[Present], c[Absent] = uint64(t.NotVoting), uint64(t.Present), uint64(t.Absent)
	c[Pending], c[excludedBit], c[vacantBit] = uint64(t.Pending), uint64(t.Excluded), uint64(t.Vacant)
}

// sum returns the total of the base b. It cannot overflow: a Tally that could
// make it do so is not valid, and [Weights] add up to 64 bits at most.
func (c *counts) sum(b Base) (n uint64) {
	switch b { // the bases of most rules
	case 1 << Yes:
		return c[Yes]
	case presentAndVoting:
		return c[Yes] + c[No]
	case baseAttending:
		return c[Yes] + c[No] + c[Abstain] + c[NotVoting] + c[Present]
	case baseAttending &^ (1 << NotVoting):
		return c[Yes] + c[No] + c[Abstain] + c[Present]
	case BaseMembers:
		return c[Yes] + c[No] + c[Abstain] + c[NotVoting] + c[Present] + c[Absent] + c[Pending] + c[Pending+1]
	}
	for b &= baseSeats; b != 0; b &= b - 1 {
		n += c[bits.TrailingZeros16(uint16(b))]
	}
	return n
}

// voted returns the total of the base b without the members that have yet to
// vote.
func (c *counts) voted(b Base) uint64 {
	n := c.sum(b)
	if b&pending != 0 {
		n -= c[Pending]
	}
	return n
}

// in returns how many members and seats of t the base b counts. It does not
// overflow where an int has 32 bits.
func (t *Tally) in(b Base) uint64 {
	c := t.counts()
	return c.sum(b)
}

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

// Totals returns t as the counts of a record: counts above 0 are exact, counts of
// 0 state nothing, and the body may have other members. If t counts all members,
// use [Tally.Whole]: a quorum that is a fraction of the members is checked only
// then, or if the rule and the date determine their number; see
// [Decision.Quorum]. If a 0 is on record, as in 0-5-100, write
// Totals{Counts: t, Exact: BaseCast}.
func (t Tally) Totals() Totals {
	var exact Base
	for b := Base(1) << Yes; b <= BaseVacant; b <<= 1 {
		if t.in(b) > 0 {
			exact |= b
		}
	}
	return Totals{Counts: t, Exact: exact}
}

// Whole returns what t states if t is complete: all counts are exact, those of
// 0 included, and the body has no members beside those counted. If the body is
// known to have a different number of members, [Rule.DecideTotals] fails.
func (t Tally) Whole() Totals {
	members := t.members()
	if uint64(members) != t.in(BaseMembers) { // an int of 32 bits has no room for it
		members = 0
	}
	return Totals{Counts: t, Exact: baseSeats, Members: members}
}

// Of returns the count of v. If exact is false, n is a lower limit.
func (t Totals) Of(v Vote) (n int, exact bool) { return t.Counts.of(v), t.Exact.has(v) }

// Known reports whether the counts of all votes in b are exact. With BaseCast
// it reports whether the numbers in favour, against and abstaining are on
// record.
func (t Totals) Known(b Base) bool { return b&^t.Exact == 0 }

// says reports whether t states anything about the votes in b: an exact
// number, 0 included, or a lower limit above 0.
func (t Totals) says(b Base) bool { return t.Exact&b != 0 || t.Counts.in(b) != 0 }

// String returns the counts that t states as [Tally.String] does, with a plus
// sign after a lower limit and a question mark for a count that is not stated,
// followed by the number of members: "152-5-?, 3+ absent, 193 members". It
// returns "" for the zero Totals. It is not a text form.
func (t Totals) String() string {
	text := ""
	if t.says(baseSeats) {
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

// members returns n with its noun: "1 member", "193 members".
func members(n int) string {
	if n == 1 {
		return "1 member"
	}
	return strconv.Itoa(n) + " members"
}

// IsZero reports whether t states nothing.
func (t Totals) IsZero() bool { return t == Totals{} }

// IsValid reports whether the counts are valid, Exact is valid or empty, and
// Members is 0 or at least the number of members counted.
func (t Totals) IsValid() bool {
	return t.Counts.IsValid() && t.Exact&^baseSeats == 0 && (t.Members == 0 || t.Members > 0 && t.Counts.in(BaseMembers) <= uint64(t.Members))
}

// with returns t with n as the exact count of v.
func (t Totals) with(v Vote, n int) Totals {
	t.Counts.add(v, n-t.Counts.of(v))
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
	return &ParseError{What: "totals", Reason: "a count is negative, too large, or not for a vote"}
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
