package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/codes"
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
	Yes Vote = 1 + iota
	// No is a vote against.
	No
	// Abstain is a ballot cast neither in favour nor against.
	Abstain
	// NotVoting is a member that the record lists without a vote and without
	// saying whether it was in the room: the UN's "non-voting".
	NotVoting
	// Present is a member that was in the room but took no part in the vote.
	Present
	// Absent is a member that was not in the room.
	Absent
	// Pending is a member that has yet to vote.
	Pending
)

var voteTexts = codes.Enum[Vote]{What: "vote", Texts: []string{"", "yes", "no", "abstain", "notvoting", "present", "absent", "pending"}}

// eachVote returns an iterator over all votes, in the order of their
// declaration.
func eachVote() iter.Seq[Vote] { return voteTexts.All() }
