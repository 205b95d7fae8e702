package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/codes"
)

// Vote is what one member did when a question was put to the vote. The zero
// Vote is no ballot: the member is not listed at all.
//
// The text forms are yes, no, abstain, notvoting, present, absent and pending.
type Vote uint8

// The votes. General Assembly rule 86 counts Yes and No as present and voting;
// members that abstain count as not voting.
const (
	// Yes is a vote in favour.
	Yes Vote = 1 + iota
	// No is a vote against.
	No
	// Abstain is an abstention: cast, but neither in favour nor against.
	Abstain
	// NotVoting is a member that the record lists without a vote, and does
	// not say whether it was in the room: the UN's "non-voting".
	NotVoting
	// Present is a member that was there and took no part.
	Present
	// Absent is a member that was not there.
	Absent
	// Pending is a member that has yet to vote.
	Pending
)

var voteTexts = codes.Enum[Vote]{What: "vote", Texts: []string{"", "yes", "no", "abstain", "notvoting", "present", "absent", "pending"}}

// Votes returns every Vote, in their order.
func Votes() iter.Seq[Vote] { return voteTexts.All() }
