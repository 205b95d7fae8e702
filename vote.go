package plenary

import (
	"iter"
	"unicode"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/phrase"
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
	// saying whether it was in the room: the UN's "non-voting".
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
// "abstention", in Dutch "voor", "onthouding". It returns "" for the zero Vote, and
// what [Vote.String] returns if v is not a vote. A language other than Dutch means
// English.
func (v Vote) Name(tag language.Tag) string {
	if !v.IsValid() {
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
