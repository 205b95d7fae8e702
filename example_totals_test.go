package plenary_test

import (
	"fmt"
	"log"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A letter gives how many were in favour, names those who were against, and is
// silent on the abstentions.
func ExampleTotals() {
	s := plenary.Stage{
		Body:       plenary.GeneralAssembly,
		Date:       plenary.MustParseDate("2018-12-19"),
		Votes:      plenary.RollCall{}.With(plenary.MustParseSet("HUN", "USA", "ISR", "CZE", "POL"), plenary.No),
		Exhaustive: []plenary.Vote{plenary.No},
		Stated:     plenary.Totals{Counts: plenary.Tally{Yes: 152}, Exact: plenary.BaseOf(plenary.Yes)},
	}
	totals := s.Totals()
	for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain} {
		n, exact := totals.Of(v)
		fmt.Println(v, n, exact)
	}
	fmt.Println(s.Outcome())
	// Output:
	// yes 152 true
	// no 5 true
	// abstain 0 false
	// Adopted
}

func ExampleTotals_Of() {
	t := plenary.Totals{Counts: plenary.Tally{Yes: 120}, Exact: plenary.BaseOf(plenary.Yes, plenary.No)}
	fmt.Println(t.Of(plenary.No))
	fmt.Println(t.Of(plenary.Abstain))
	// Output:
	// 0 true
	// 0 false
}

func ExampleTotals_Known() {
	t := plenary.Tally{Yes: 152, No: 5}.Totals()
	fmt.Println(t.Known(plenary.BaseOf(plenary.Yes, plenary.No)), t.Known(plenary.BaseCast))
	// Output:
	// true false
}

func ExampleTally_Totals() {
	t := plenary.Tally{Yes: 152, No: 5}.Totals()
	fmt.Println(t)
	// In 0-5-100 the 0 is on record.
	none := plenary.Tally{No: 5, Abstain: 100}
	fmt.Println(none.Totals())
	fmt.Println(plenary.Totals{Counts: none, Exact: plenary.BaseCast})
	// Output:
	// 152-5-?
	// ?-5-100
	// 0-5-100
}

// A Model United Nations has no members other than those in the room.
func ExampleTally_Whole() {
	rule := plenary.MustParseRule("unga.simple")
	d, err := rule.DecideTotals(plenary.Tally{Yes: 9, No: 4, Abstain: 7}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Outcome(), d.Quorum())
	// Output:
	// Adopted holds
}

// Whole says that the body has no members other than those listed.
func ExampleRollCall_Whole() {
	board := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL"), plenary.Yes).With(plenary.MustParseSet("LUX"), plenary.No)
	rule, on := plenary.MustParseRule("yes >= 2/3 of members"), plenary.MustParseDate("2018-12-19")
	for _, roll := range []plenary.RollCall{board, board.Whole()} {
		d, err := rule.Decide(roll, on)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(d)
	}
	// Output:
	// Open: whether the members listed are all the members is not known.
	// Adopted: 2 votes in favour; needed: at least two thirds of the 3 members, that is 2.
}

// Records of the General Assembly rarely say whether a resolution needed two
// thirds of the votes. With 87 votes in favour and 57 against it had fewer.
func ExampleStage_Decisions() {
	s := plenary.Stage{
		Body:   plenary.GeneralAssembly,
		Date:   plenary.MustParseDate("2018-12-06"),
		Stated: plenary.Totals{Counts: plenary.Tally{Yes: 87, No: 57, Abstain: 33}, Exact: plenary.BaseCast},
	}
	ds, err := s.Decisions()
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range ds {
		fmt.Println(d.Rule().ID(), d.Outcome(), "by", d.Rule().Provision(language.English))
	}
	fmt.Println(s.Outcome())
	// Output:
	// unga.simple Adopted by Charter of the United Nations, Article 18(3); General Assembly rules 67, 85, 86 and 95
	// unga.important Rejected by Charter of the United Nations, Article 18(2); General Assembly rules 67, 83 and 86
	// Open
}

func ExampleStage_Decide() {
	s := plenary.Stage{
		ID:     "plenary",
		Body:   plenary.GeneralAssembly,
		Date:   plenary.MustParseDate("2018-12-06"),
		Stated: plenary.Totals{Counts: plenary.Tally{Yes: 87, No: 57, Abstain: 33}, Exact: plenary.BaseCast},
	}
	_, err := s.Decide()
	fmt.Println(err)
	s.Required = plenary.MustParseRule("unga.important")
	d, err := s.Decide()
	fmt.Println(d.Outcome(), err)
	// Output:
	// plenary: stage "plenary": the record does not say whether the question was decided by unga.simple or unga.important
	// Rejected <nil>
}

func ExampleStage_DecideBy() {
	s := plenary.Stage{
		Body:   plenary.ThirdCommittee,
		Date:   plenary.MustParseDate("2018-11-13"),
		Stated: plenary.Totals{Counts: plenary.Tally{Yes: 80, No: 29}, Exact: plenary.BaseOf(plenary.Yes, plenary.No)},
	}
	d, err := s.DecideBy(plenary.MustParseRule("unga.committee"))
	fmt.Println(d.Outcome(), d.Quorum(), err)
	_, err = s.DecideBy(plenary.MustParseRule("unsc.procedural"))
	fmt.Println(err)
	// Output:
	// Adopted holds <nil>
	// plenary: rule "unsc.procedural": the body of the rule has other members than unga.c3
}

func ExampleStage_Outcome() {
	s := plenary.Stage{
		Body:   plenary.GeneralAssembly,
		Date:   plenary.MustParseDate("2018-12-19"),
		Stated: plenary.Totals{Counts: plenary.Tally{Yes: 152, No: 5, Abstain: 12}, Exact: plenary.BaseCast},
	}
	fmt.Println(s.Outcome()) // by a simple majority and by two thirds
	// Output:
	// Adopted
}

func ExampleRule_DecideTotals_tally() {
	rule := plenary.MustParseRule("unga.simple")
	for _, t := range []plenary.Tally{{Yes: 152}, {Yes: 30, Abstain: 100}} {
		d, err := rule.DecideTotals(t.Totals(), plenary.MustParseDate("2018-12-19"))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(d.Outcome())
	}
	// Output:
	// Adopted
	// Open
}
