package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// Which members together can block a proposal of the Commission in the Council of the
// European Union, which needs a qualified majority? Coalitions with the most populous
// members come first.
func Example_blockingMinorities() {
	day := plenary.MustParseDate("2020-11-04")
	rule, err := plenary.RuleOn("eu.council.qmv", day)
	if err != nil {
		fmt.Println(err)
		return
	}
	members := plenary.EU.Members(day)
	votes := plenary.RollCall{}.With(members, plenary.Yes)
	decision, err := rule.Decide(votes, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	names := plenary.Naming{Language: language.English, On: day}
	shown := 0
	for blocking := range decision.Blocking() {
		fmt.Println(names.List(blocking))
		if shown++; shown == 5 { // there are very many
			break
		}
	}
	// Output:
	// France, Germany, Italy and Spain
	// France, Germany, Italy and Poland
	// France, Germany, Italy and Romania
	// France, Germany, Italy and Netherlands
	// Belgium, France, Germany and Italy
}
