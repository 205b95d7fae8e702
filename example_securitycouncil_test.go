package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
)

// The fifteen members of the Security Council vote on the same text three times: as
// a matter of substance a permanent member stops it, as a matter of procedure it
// does not, and a statement by the President needs that nobody objects.
func Example_securityCouncil() {
	day := plenary.MustParseDate("2018-04-10")
	votes := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(day), plenary.Yes).With(plenary.MustParseSet("Russia"), plenary.No).With(plenary.MustParseSet("Bolivia"), plenary.No).With(plenary.MustParseSet("China"), plenary.Abstain)
	for _, id := range []string{"unsc.substantive", "unsc.procedural"} {
		rule, err := plenary.RuleOn(id, day)
		if err != nil {
			fmt.Println(err)
			continue
		}
		decision, err := rule.Decide(votes, day)
		fmt.Println(id, decision.Outcome(), err)
	}
	consensus := plenary.MustParseRule(`body "unsc"; carry not no >= 1`) // a presidential statement
	for _, votes := range []plenary.RollCall{votes, votes.With(plenary.MustParseSet("Russia", "Bolivia"), plenary.Yes)} {
		decision, err := consensus.Decide(votes, day)
		fmt.Println("consensus", decision.Outcome(), err)
	}
	// Output:
	// unsc.substantive Vetoed <nil>
	// unsc.procedural Adopted <nil>
	// consensus Rejected <nil>
	// consensus Adopted <nil>
}
