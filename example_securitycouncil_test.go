package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
)

// The fifteen members of the Security Council vote in the same way on three questions.
// On a matter of substance, the vote of a permanent member against it is a veto. On a
// matter of procedure, it is not. A statement by the President requires that no member
// objects.
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
