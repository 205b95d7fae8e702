package plenary

import (
	"strconv"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/rulecode"
)

// Base is a set of votes, and of what stands beside the votes: members that are
// excluded, seats that are vacant. It says which members a [Rule] counts:
// "of the votes cast" and "of the members" differ in their base, and most
// disputes about a majority are about that. It also says which counts a record
// states; see [Totals]. The zero Base has nobody.
//
// The text form is one of the words below, or votes joined: yes+no.
type Base uint16 // bit v for each Vote v, and two more

const (
	excludedBit = int(Pending) + 1 + iota
	vacantBit
)

// The bases that have a word of their own.
const (
	// BaseExcluded is the members that are excluded from the question.
	BaseExcluded = Base(1 << excludedBit) // excluded
	// BaseVacant is the seats without a member.
	BaseVacant = Base(1 << vacantBit) // vacant
	// BaseYesNo is yes+no: the members present and voting, the base of most
	// majorities. Members that abstain count as not voting (General Assembly rule
	// 86).
	BaseYesNo = Base(1<<Yes | 1<<No) // yes+no
	// BaseCast is yes+no+abstain: every ballot, abstentions included.
	BaseCast = Base(1<<Yes | 1<<No | 1<<Abstain) // cast
	// BaseAttending is everyone in the room: BaseCast and those present
	// without voting. It has those of whom the record does not say whether
	// they were there (NotVoting): what rests on them is presumed.
	BaseAttending = BaseCast | Base(1<<NotVoting|1<<Present) // attending
	// BaseEntitled is every member that may vote on the question, absent ones
	// included.
	BaseEntitled = BaseAttending | Base(1<<Absent|1<<Pending) // entitled
	// BaseMembers is every member, those excluded from the question included.
	BaseMembers = BaseEntitled | BaseExcluded // members
	// BaseSeats is every seat, vacant ones included.
	BaseSeats = BaseMembers | BaseVacant // seats
)

// pending is the base of those that have yet to vote.
const pending = Base(1 << Pending)

const presentAndVoting = BaseYesNo

// BaseOf returns the base of the members with one of the given votes; a vote
// that is not valid adds nothing. A member that has yet to vote counts in a
// base that names Pending, whatever it will do.
func BaseOf(votes ...Vote) (b Base) {
	for _, v := range votes {
		if v.IsValid() {
			b |= 1 << v
		}
	}
	return b
}

// Has reports whether members with vote v are counted.
func (b Base) Has(v Vote) bool { return v.IsValid() && b>>v&1 != 0 }

// String returns the text form, "" for the zero Base, and the number in brackets
// behind Base for one that is not valid.
func (b Base) String() string {
	if b&^BaseSeats != 0 {
		return "Base(" + strconv.Itoa(int(b)) + ")"
	}
	return rulecode.BaseText(uint16(b))
}

// ParseBase reads a base in its text form. It returns a [*ParseError] for anything else.
func ParseBase(s string) (Base, error) {
	b, reason := rulecode.ParseBase(s)
	if reason != "" {
		return 0, &ParseError{What: "base", Input: s, Reason: reason}
	}
	return Base(b), nil
}

// IsValid reports whether b has members, and none but those of [BaseSeats].
func (b Base) IsValid() bool { return b != 0 && b&^BaseSeats == 0 }

// MarshalText returns the text form, and a [*ParseError] for a Base that has bits
// beside those of [BaseSeats].
func (b Base) MarshalText() ([]byte, error) {
	if b != 0 && !b.IsValid() {
		return nil, refused(codes.NoSuchValue("base", int(b)))
	}
	return []byte(b.String()), nil
}
