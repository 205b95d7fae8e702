package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A Model United Nations of six delegations votes by the rule of the General
// Assembly on important questions. Its members are those that the rule names.
func Example_modelUnitedNations() {
	important := plenary.MustParseRule("unga.important")
	rule, err := plenary.ParseRule(`body "Model United Nations=BRA CHN FRA IND KEN USA"; ` + important.Text())
	if err != nil {
		fmt.Println(err)
		return
	}
	votes := plenary.RollCall{}.With(plenary.MustParseSet("BRA", "FRA", "IND"), plenary.Yes).With(plenary.MustParseSet("CHN"), plenary.No)
	for _, votes := range []plenary.RollCall{votes, votes.With(plenary.MustParseSet("KEN", "USA"), plenary.Abstain)} {
		decision, err := rule.Decide(votes, plenary.MustParseDate("2026-03-14"))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(decision)
	}
	// Output:
	// Open: how Kenya and the United States voted is not in the sources consulted.
	// Adopted: 3 votes in favour; needed: at least two thirds of the 4 votes in favour and against, that is 3.
}

// A conference writes its own rule: two thirds of those present and voting, with a
// third of the 41 delegations present. The decision says how many votes were
// lacking.
func Example_ruleOfYourOwn() {
	rule, err := plenary.ParseRule("quorum attending >= 1/3 of members; carry yes >= 2/3 of yes+no and yes >= 1")
	if err != nil {
		fmt.Println(err)
		return
	}
	decision, err := rule.DecideTotals(plenary.Tally{Yes: 20, No: 11, Abstain: 7, Absent: 3}.Whole(), plenary.Date{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(decision.Outcome())
	more, switched := decision.ToCarry()
	fmt.Println(more.Votes, "more in favour, or", switched.Votes, "changing sides")
	fmt.Println(plenary.Briefing{Language: language.English, Width: 90}.Decision(decision))
	// Output:
	// Rejected
	// 2 more in favour, or 1 changing sides
	// The proposal was rejected: there were 20 votes in favour, with at least 21 required, two
	// thirds of the 31 votes in favour and against; it would have had enough votes if one of
	// those voting against had voted in favour, or if 2 more members had voted in favour.
}
