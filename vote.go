package plenary

import (
	"iter"
	"strconv"
	"unicode"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/sheet"
	"golang.org/x/text/language"
)

// Vote is what one member did when a question was put to the vote. The zero
// Vote means that the record does not list the member.
//
// The text forms are yes, no, abstain, notvoting, present, absent and pending.
type Vote uint8

// The votes. Members that vote Yes or No are "present and voting"; members
// that abstain count as not voting (General Assembly rule 86).
const (
	// Yes is a vote in favour.
	Yes Vote = 1 + iota // yes
	// No is a vote against.
	No // no
	// Abstain is a ballot cast neither in favour nor against.
	Abstain // abstain
	// NotVoting is a member that the record lists without a vote and without
	// saying whether it was in the room. The UN calls this "non-voting".
	NotVoting // notvoting
	// Present is a member that was in the room but took no part in the vote.
	Present // present
	// Absent is a member that was not in the room.
	Absent // absent
	// Pending is a member that has yet to vote.
	Pending // pending
)

var voteTexts = codes.Enum[Vote]{What: "vote", Texts: []string{"", "yes", "no", "abstain", "notvoting", "present", "absent", "pending"}}

// Name returns v in words, for a table or a page in the language tag: "in favour",
// "abstention", in Dutch "voor", "onthouding". The name of the zero Vote is "not
// named", in Dutch "niet genoemd". If v is not a vote, Name returns what
// [Vote.String] returns. A language other than Dutch means English.
func (v Vote) Name(tag language.Tag) string {
	if v > Pending {
		return v.String()
	}
	return phrase.BoardMark(uint8(v), phrase.One).In(languageOf(tag))
}

// ParseVote parses s as a vote: a text form, or a word that tables and people use for
// the vote, in English or Dutch and in any case: "in favour", "against", "abstained",
// "voor", "tegen", "onthouding".
//
// It returns a [*ParseError] for anything else, including an empty text. A single
// letter or digit is an error too, because it means different votes in different
// tables; [CSV] reads these.
func ParseVote(s string) (Vote, error) {
	v, wrong := voteTexts.Parse(s)
	if wrong == nil {
		return v, nil
	}
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if v = Vote(sheet.VoteOf(s)); letters > 1 && v.IsValid() {
		return v, nil
	}
	return 0, refused(wrong)
}

// eachVote returns an iterator over all votes, in the order of their
// declaration.
func eachVote() iter.Seq[Vote] { return voteTexts.All() }

// Base is a set of votes. It may also include the excluded members and the
// vacant seats. A [Rule] uses a Base to say which members it counts: "of the
// votes cast" and "of the members" differ in their base. [Totals] use a Base to
// say which counts are exact. The zero Base is empty.
//
// The text form is votes joined by plus signs, such as yes+no, or a word. The
// words are those of the constants, and these, which [ParseBase] reads:
//
//	attending  the members in the room: BaseCast and the members that were
//	           present without voting. It includes NotVoting. The record does
//	           not say whether these members were in the room, and a result
//	           that depends on them is presumed.
//	entitled   all members that may vote on the question, absent members
//	           included: BaseMembers without BaseExcluded
//	seats      all seats, vacant seats included: BaseMembers and BaseVacant
type Base uint16 // bit v for each Vote v, and two more

const (
	excludedBit = int(Pending) + 1 + iota
	vacantBit
)

// The bases that are used most.
const (
	// BaseExcluded counts the members that are excluded from the question.
	BaseExcluded = Base(1 << excludedBit) // excluded
	// BaseVacant counts the seats without a member.
	BaseVacant = Base(1 << vacantBit) // vacant
	// BaseYesNo is yes+no: the members present and voting, on which most
	// majorities are based. Members that abstain count as not voting (General
	// Assembly rule 86).
	BaseYesNo = Base(1<<Yes | 1<<No) // yes+no
	// BaseCast is yes+no+abstain: all ballots, abstentions included.
	BaseCast = Base(1<<Yes | 1<<No | 1<<Abstain) // cast
	// BaseMembers counts all members, those excluded from the question included.
	BaseMembers = baseEntitled | BaseExcluded // members
)

// The other bases that have a text form of one word.
const (
	baseAttending = BaseCast | Base(1<<NotVoting|1<<Present)
	baseEntitled  = baseAttending | Base(1<<Absent|1<<Pending)
	baseSeats     = BaseMembers | BaseVacant
)

// pending is the base of the members that have yet to vote.
const pending = Base(1 << Pending)

const presentAndVoting = BaseYesNo

// BaseOf returns the base of the members with one of the given votes. It
// ignores invalid votes. A base that includes Pending counts members that have
// yet to vote, whatever vote they will cast.
func BaseOf(votes ...Vote) (b Base) {
	for _, v := range votes {
		if v.IsValid() {
			b |= 1 << v
		}
	}
	return b
}

// has reports whether b counts members with vote v.
func (b Base) has(v Vote) bool { return v.IsValid() && b>>v&1 != 0 }

// String returns the text form of b: "" for the zero Base, and a string such
// as Base(9999) if b is not valid.
func (b Base) String() string {
	if b&^baseSeats != 0 {
		return "Base(" + strconv.Itoa(int(b)) + ")"
	}
	return rulecode.BaseText(uint16(b))
}

// ParseBase parses s as the text form of a Base. It returns a [*ParseError]
// for anything else, including an empty text.
func ParseBase(s string) (Base, error) {
	b, reason := rulecode.ParseBase(s)
	if reason != "" {
		return 0, &ParseError{What: "base", Input: s, Reason: reason}
	}
	return Base(b), nil
}

// IsValid reports whether b is not empty and counts only members and seats.
func (b Base) IsValid() bool { return b != 0 && b&^baseSeats == 0 }

// MarshalText returns the text form of b. It returns a [*ParseError] if b is
// neither valid nor zero.
func (b Base) MarshalText() ([]byte, error) {
	if b != 0 && !b.IsValid() {
		return nil, refused(codes.NoSuchValue("base", int(b)))
	}
	return []byte(b.String()), nil
}
