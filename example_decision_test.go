package plenary_test

import (
	"fmt"
	"log"
	"maps"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleRule_Decide() {
	on := plenary.MustParseDate("2018-06-01")
	votes := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes)
	votes = votes.With(plenary.MustParseSet("USA"), plenary.No)
	rule, err := plenary.RuleOn("unsc.substantive", on)
	if err != nil {
		log.Fatal(err)
	}
	d, err := rule.Decide(votes, on)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Outcome())
	fmt.Println(d)
	// Output:
	// Vetoed
	// Vetoed: 14 votes in favour; needed: at least 9; vetoed by the United States (Charter of the United Nations, Article 27(3)).
}

func ExampleRule_DecideTotals() {
	t := plenary.Tally{Yes: 14, No: 1}
	for _, id := range []string{"unsc.procedural", "unsc.substantive"} {
		d, err := plenary.MustParseRule(id).DecideTotals(t.Whole(), plenary.Date{})
		fmt.Println(d.Outcome(), err)
	}
	// Output:
	// Adopted <nil>
	// Open <nil>
}

func ExampleDecision_Rule() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Rule().ID())
	// Output:
	// unga.important
}

func ExampleDecision_Outcome() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Outcome())
	// Output:
	// Rejected
}

func ExampleDecision_Quorum() {
	for _, t := range []plenary.Tally{{Yes: 97, Absent: 96}, {Yes: 90, NotVoting: 103}, {Yes: 96, Absent: 97}} {
		d, err := plenary.MustParseRule("unga.simple").DecideTotals(t.Whole(), plenary.Date{})
		fmt.Println(d.Quorum(), d.Outcome(), err)
	}
	// Output:
	// holds Adopted <nil>
	// presumed Adopted <nil>
	// fails NoQuorum <nil>
}

func ExampleDecision_Totals() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Totals().Counts.Count(plenary.BaseYesNo))
	// Output:
	// 149
}

func ExampleDecision_Explain() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.ReplaceAll(d.Explain(language.English), ". ", ".\n"))
	// Output:
	// General Assembly.
	// Rejected: 99 votes in favour; needed: at least two thirds of the 149 votes in favour and against, that is 100; one more vote in favour was needed (Charter of the United Nations, Article 18(2); General Assembly rules 67, 83 and 86).
	// Quorum to open: 193 members present; needed: at least one third of the 193 members, that is 65.
	// Quorum to decide: 193 members present; needed: more than half of the 193 members, that is 97.
}

func ExampleDecision_Findings() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range d.Findings() {
		fmt.Println(f.Part, f.Answer, f.Test)
	}
	// Output:
	// open holds attending >= 1/3 of members
	// quorum holds attending > 1/2 of members
	// carry fails yes >= 2/3 of yes+no and yes >= 1
}

func ExampleDecision_ToCarry() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	more, switched := d.ToCarry()
	fmt.Println(more.Votes, "more, or", switched.Votes, "switched")
	// If the members are named, the margin says whose votes were lacking.
	on := plenary.MustParseDate("1950-06-25")
	votes := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes).With(plenary.MustParseSet("YUG"), plenary.Abstain).With(plenary.MustParseSet("RUS"), plenary.Absent)
	d, err = plenary.MustParseRule("unsc.substantive.literal").Decide(votes, on)
	if err != nil {
		log.Fatal(err)
	}
	more, _ = d.ToCarry()
	fmt.Println(more)
	// Output:
	// 1 more, or 1 switched
	// 1: RUS
}

func ExampleDecision_ToBlock() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}.Whole(), plenary.Date{})
	_, switched := d.ToBlock()
	fmt.Println(switched.Votes, err)
	// Output:
	// 48 <nil>
}

func ExampleDecision_IfVoted() {
	on := plenary.MustParseDate("2018-06-01")
	votes := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes)
	votes = votes.With(plenary.MustParseSet("USA"), plenary.No)
	rule, err := plenary.RuleOn("unsc.substantive", on)
	if err != nil {
		log.Fatal(err)
	}
	d, err := rule.Decide(votes, on)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.IfVoted(plenary.MustParseSet("USA"), plenary.Abstain))
	// Output:
	// Adopted
}

func ExampleDecision_Pivotal() {
	on := plenary.MustParseDate("2018-06-01")
	votes := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes)
	votes = votes.With(plenary.MustParseSet("USA"), plenary.No)
	rule, err := plenary.RuleOn("unsc.substantive", on)
	if err != nil {
		log.Fatal(err)
	}
	d, err := rule.Decide(votes, on)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Pivotal())
	// Output:
	// USA
}

func ExampleWeightsOf() {
	w, err := plenary.WeightsOf("shares", maps.All(map[plenary.Country]uint64{
		plenary.MustParseCountry("BEL"): 60, plenary.MustParseCountry("LUX"): 40,
	}))
	if err != nil {
		log.Fatal(err)
	}
	votes := plenary.RollCall{}.With(plenary.MustParseSet("BEL"), plenary.Yes).With(plenary.MustParseSet("LUX"), plenary.No)
	d, err := plenary.MustParseRule("yes by shares >= 2/3 of cast by shares").Decide(votes.Whole(), plenary.Date{}, w)
	fmt.Println(d, err)
	// Output:
	// Rejected: the votes in favour represent a weight of 60 (shares; 60.0 per cent); needed: at least two thirds of a weight of 100 (shares), that is 67; it would have had enough votes if one of those voting against had voted in favour, namely Luxembourg. <nil>
}

func ExampleShippedWeights() {
	w, err := plenary.ShippedWeights("population", plenary.MustParseDate("2023-06-01"))
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(w.Of("population", plenary.MustParseCountry("MLT")))
	_, err = plenary.ShippedWeights("population", plenary.MustParseDate("2021-06-01"))
	fmt.Println(err)
	// Output:
	// 520971 true
	// plenary: weights "population": not known on 2021-06-01; they are known from 2006-01-01 to 2006-12-31, from 2016-01-01 to 2017-12-31, from 2020-02-01 to 2020-12-31, from 2023-01-01 to 2023-12-31
}

func ExampleWeights_Of() {
	w, _ := plenary.ShippedWeights("nice", plenary.MustParseDate("2008-01-01"))
	fmt.Println(w.Of("nice", plenary.MustParseCountry("DEU")))
	fmt.Println(w.Of("nice", plenary.MustParseCountry("USA")))
	// Output:
	// 29 true
	// 0 false
}

func ExampleRollCall_WithVacant() {
	votes := plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes).WithVacant(1)
	d, err := plenary.MustParseRule("yes > 1/2 of seats").Decide(votes.Whole(), plenary.Date{})
	fmt.Println(d.Outcome(), err)
	// Output:
	// Rejected <nil>
}

func ExampleOutcome_Name() {
	fmt.Println(plenary.Adopted.Name(language.English))
	fmt.Println(plenary.Adopted.Name(language.Dutch))
	// Output:
	// adopted
	// aangenomen
}
