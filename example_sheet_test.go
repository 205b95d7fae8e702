package plenary_test

import (
	"fmt"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A sheet that somebody kept in the hall becomes a roll call: who voted how, how the
// European Union split, and which lines could not be read.
func Example_sheetToRollCall() {
	sheet := strings.NewReader(`Land;Stem;Opmerking
Nederland;voor;
België;Voor;
Bondsrepubliek Duitsland;ja;onder voorbehoud
Hongarije;tegen;
Oostenrijk;onthouding;
Verenigde Staten;nee;
Zwitserland;blanco;
Slowenia;voor;
Korea;voor;
Brazilië;;
`)
	day := plenary.MustParseDate("2018-12-19")
	var vote plenary.Stage
	for r, err := range (plenary.CSV{On: day}).Read(sheet) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		vote = r.Stages[0]
	}
	t := vote.Votes.Tally()
	fmt.Println(t.Yes, "in favour,", t.No, "against,", t.Abstain, "abstaining")
	fmt.Println("European Union, in favour:")
	for c := range vote.Votes.Listed(plenary.Yes).Intersect(plenary.EU.Members(day)).All() {
		fmt.Println(" ", c.Name(language.English))
	}
	// Output:
	// plenary: line 8, column 13: vote "blanco": is not a word or code for a vote
	// plenary: line 9, column 1: country "Slowenia": no country has this name or code; did you mean Slovenia?
	// plenary: line 10, column 1: country "Korea": could mean South Korea (KOR) or North Korea (PRK)
	// plenary: line 11, column 11: vote: BRA has no vote
	// 3 in favour, 2 against, 1 abstaining
	// European Union, in favour:
	//   Belgium
	//   Germany
	//   Netherlands
}
