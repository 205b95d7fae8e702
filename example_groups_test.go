package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// Which countries were in NATO and in the European Union on a day, and which in
// both, in the Dutch alphabetical order?
func Example_groupsOnADay() {
	day := plenary.MustParseDate("1996-01-01")
	nato, eu := plenary.NATO.Members(day), plenary.EU.Members(day)
	both := nato.Intersect(eu)
	fmt.Println(nato.Len(), eu.Len(), both.Len())
	fmt.Println(plenary.Naming{Language: language.Dutch, On: day, Article: true}.List(both))
	// Output:
	// 16 15 11
	// België, Denemarken, Duitsland, Frankrijk, Griekenland, Italië, Luxemburg, Nederland, Portugal, Spanje en het Verenigd Koninkrijk
}

// A group of one's own, with the dates of its members: the Small Five, who sought to
// reform the working methods of the Security Council from 2005 to 2012. It is used as
// any other group is: in a sentence, in a table, and as those whose votes are measured.
// The vote is made up.
func Example_groupOfYourOwn() {
	from, to := plenary.MustParseDate("2005-06-01"), plenary.MustParseDate("2012-05-17")
	var members []plenary.Membership
	for c := range plenary.MustParseSet("Costa Rica", "Jordan", "Liechtenstein", "Singapore", "Switzerland").All() {
		members = append(members, plenary.Membership{Country: c, From: from, To: to})
	}
	smallFive, err := plenary.GroupOf(plenary.Text{EN: "the Small Five", NL: "de Kleine Vijf"}, plenary.Text{EN: "S5"}, members...)
	if err != nil {
		fmt.Println(err)
		return
	}

	day := plenary.MustParseDate("2010-12-21")
	favour, abstaining := plenary.MustParseSet("Costa Rica", "Liechtenstein", "Switzerland", "Norway"), plenary.MustParseSet("Jordan", "Singapore")
	vote := plenary.Stage{
		Date: day, Body: plenary.GeneralAssembly, Method: plenary.Recorded,
		Votes:      plenary.RollCall{}.With(favour, plenary.Yes).With(abstaining, plenary.Abstain),
		Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
	}
	fmt.Println(plenary.Briefing{Language: language.Dutch}.Group(&vote, smallFive))
	fmt.Println(plenary.Briefing{}.SplitTable(&vote, smallFive, plenary.MustParseGroup("nordic")))

	history, err := plenary.HistoryOf(plenary.Resolutions(&plenary.Resolution{Stages: []plenary.Stage{vote}}))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(history.Cohesion(plenary.AgreementIndex, smallFive))
	fmt.Println(smallFive) // the text form, which ParseGroup and JSON read
	// Output:
	// De vijf leden van de Kleine Vijf (S5) stemden verdeeld: 3 voor en 2 onthoudingen (Jordanië en Singapore).
	//   Members by group           members  in favour  against  abstentions  not voting
	//   Total                          192          4        0            2         186
	//   of which Small Five              5          3        0            2           0
	//   of which Nordic countries        5          1        0            0           4
	// 0.4000 1
	// the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/2012-05-17 CRI@2005-06-01/2012-05-17 JOR@2005-06-01/2012-05-17 LIE@2005-06-01/2012-05-17 SGP@2005-06-01/2012-05-17
}

func ExampleGroupOf() {
	lamps, err := plenary.GroupOf(plenary.Text{EN: "Lighthouse States"}, plenary.Text{},
		plenary.Membership{Country: plenary.MustParseCountry("Denmark")},
		plenary.Membership{Country: plenary.MustParseCountry("Malta"), From: plenary.MustParseDate("2020-01-01")},
	)
	fmt.Println(lamps, err)
	fmt.Println(lamps.Members(plenary.MustParseDate("2018-12-19")), "|", lamps.Members(plenary.MustParseDate("2021-12-19")))
	// Output:
	// Lighthouse States=DNK MLT@2020-01-01/ <nil>
	// DNK | DNK MLT
}
