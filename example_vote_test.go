package plenary_test

import (
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleParseVote() {
	for _, word := range []string{"abstain", "In favour", "vóór", "tegen"} {
		v, err := plenary.ParseVote(word)
		fmt.Println(v, err)
	}
	_, err := plenary.ParseVote("maybe")
	fmt.Println(err)
	// Output:
	// abstain <nil>
	// yes <nil>
	// yes <nil>
	// no <nil>
	// plenary: vote "maybe": not one of yes, no, abstain, notvoting, present, absent and pending
}

func ExampleVote_Name() {
	for _, v := range []plenary.Vote{plenary.Yes, plenary.Abstain, plenary.NotVoting} {
		fmt.Printf("%s: %s, %s\n", v, v.Name(language.English), v.Name(language.Dutch))
	}
	// Output:
	// yes: in favour, voor
	// abstain: abstention, onthouding
	// notvoting: not voting, niet gestemd
}

func ExampleMustParseVote() {
	fmt.Println(plenary.MustParseVote("yes") == plenary.Yes)
	// Output:
	// true
}

func ExampleRollCall() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("DNK", "NLD"), plenary.Yes).With(plenary.MustParseSet("HUN"), plenary.No)
	fmt.Println(rc.Listed(plenary.Yes), rc.Tally().Yes)
	// Output:
	// DNK NLD 2
}

func ExampleRollCall_All() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("SWE", "FIN"), plenary.Abstain)
	for c, v := range rc.All() {
		fmt.Println(c, v)
	}
	// Output:
	// FIN abstain
	// SWE abstain
}

func ExampleRollCall_Among() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("SWE", "NOR"), plenary.Yes)
	fmt.Println(rc.Among(plenary.EU.Members(plenary.TablesDate())).Listed())
	// Output:
	// SWE
}

func ExampleRollCall_AsIntended() {
	nauru := plenary.MustParseCountry("Nauru")
	rc := plenary.RollCall{}.With(plenary.SetOf(nauru), plenary.Yes)
	meant := rc.AsIntended(plenary.Correction{Country: nauru, Intended: plenary.No})
	fmt.Println(rc.Of(nauru), meant.Of(nauru))
	// Output:
	// yes no
}

func ExampleRollCall_Exclude() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("SOM", "SWE"), plenary.Yes)
	rc = rc.Exclude(plenary.MustParseSet("SOM")) // in arrears, Charter Article 19
	fmt.Println(rc.Tally().Yes, rc.Tally().Excluded)
	// Output:
	// 1 1
}

func ExampleRollCall_Excluded() {
	rc := plenary.RollCall{}.Exclude(plenary.MustParseSet("SOM"))
	fmt.Println(rc.Excluded())
	// Output:
	// SOM
}

func ExampleRollCall_Listed() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("UKR"), plenary.NotVoting)
	fmt.Println(rc.Listed())
	// Output:
	// UKR
}

func ExampleRollCall_Tally() {
	rc := plenary.RollCall{}.With(plenary.MustParseGroup("visegrad").Members(plenary.TablesDate()), plenary.No)
	t := rc.Tally()
	fmt.Println(t.Yes, t.No, t.Abstain)
	// Output:
	// 0 4 0
}

func ExampleRollCall_Tally_group() {
	rc := plenary.RollCall{}.With(plenary.MustParseGroup("visegrad").Members(plenary.TablesDate()), plenary.No)
	fmt.Println(rc.Among(plenary.MustParseSet("HUN", "POL")).Tally().No)
	// Output:
	// 2
}

func ExampleRollCall_Of() {
	swe, nor := plenary.MustParseCountry("SWE"), plenary.MustParseCountry("NOR")
	rc := plenary.RollCall{}.With(plenary.SetOf(swe), plenary.Yes)
	fmt.Println(rc.Of(swe), rc.Of(nor).IsValid())
	// Output:
	// yes false
}

func ExampleRollCall_Listed_votes() {
	rc := plenary.RollCall{}.With(plenary.MustParseSet("SWE"), plenary.Yes).With(plenary.MustParseSet("CHE"), plenary.Abstain)
	fmt.Println(rc.Listed(plenary.Yes, plenary.Abstain))
	// Output:
	// CHE SWE
}

func ExampleRollCall_With() {
	swe := plenary.MustParseCountry("SWE")
	before := plenary.RollCall{}.With(plenary.SetOf(swe), plenary.Yes)
	after := before.With(plenary.SetOf(swe), plenary.No)
	fmt.Println(before.Of(swe), after.Of(swe))
	// Output:
	// yes no
}

func ExampleRollCall_With_all() {
	rc := plenary.RollCall{}.With(plenary.Benelux.Members(plenary.TablesDate()), plenary.Yes)
	fmt.Println(rc.Tally().Yes)
	// Output:
	// 3
}

func ExampleMoves() {
	committee := plenary.RollCall{}.With(plenary.MustParseSet("HUN", "SWE"), plenary.Yes)
	later := committee.With(plenary.MustParseSet("HUN"), plenary.No)
	for _, m := range plenary.Moves(committee, later) {
		fmt.Println(m.Countries, m.From, m.To)
	}
	// Output:
	// HUN yes no
}

func ExampleStage_OnRecord() {
	s := plenary.Stage{
		Body: plenary.SecurityCouncil, Date: plenary.MustParseDate("2018-12-19"),
		Votes: plenary.RollCall{}.With(plenary.MustParseSet("RUS", "CHN"), plenary.Abstain),
	}
	nld := plenary.MustParseCountry("NLD")
	fmt.Printf("%q\n", s.OnRecord().Of(nld))
	// If everyone who voted is listed, the others cast no vote.
	s.Exhaustive = []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	fmt.Printf("%q\n", s.OnRecord().Of(nld))
	// Output:
	// ""
	// "notvoting"
}

func ExampleTally_Add() {
	committee := plenary.Tally{Yes: 1, No: 2}
	fmt.Println(committee.Add(plenary.Tally{Yes: 3}).Yes)
	// Output:
	// 4
}

func ExampleParseFraction() {
	f, err := plenary.ParseFraction("2/3")
	fmt.Println(f, err)
	_, err = plenary.ParseFraction("0.667")
	fmt.Println(err)
	// Output:
	// 2/3 <nil>
	// plenary: fraction "0.667": not of the form 2/3
}

func ExampleMustParseFraction() {
	fmt.Println(plenary.MustParseFraction("55/100").Percent(0))
	// Output:
	// 55
}

func ExampleFraction_Percent() {
	fmt.Println(plenary.Fraction{Num: 2, Den: 3}.Percent(2))
	// Output:
	// 66.67
}

// A majority of those present and voting, and of all members.
func ExampleTally_MoreThan() {
	half := plenary.MustParseFraction("1/2")
	t := plenary.Tally{Yes: 39, No: 7, Abstain: 100}
	fmt.Println(t.MoreThan(half, plenary.BaseYesNo), t.MoreThan(half, plenary.BaseMembers))
	fmt.Println(plenary.Tally{Yes: 24, No: 24}.MoreThan(half, plenary.BaseYesNo))
	// Output:
	// true false
	// false
}

func ExampleTally_AtLeast() {
	twoThirds := plenary.MustParseFraction("2/3")
	fmt.Println(plenary.Tally{Yes: 100, No: 50, Abstain: 43}.AtLeast(twoThirds, plenary.BaseYesNo))
	fmt.Println(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.AtLeast(twoThirds, plenary.BaseYesNo))
	// Output:
	// true
	// false
}

func ExampleTally_Count() {
	t := plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}
	fmt.Println(t.Count(plenary.BaseYesNo), t.Count(plenary.BaseCast), t.Count(plenary.BaseMembers))
	// Output:
	// 157 169 193
}
