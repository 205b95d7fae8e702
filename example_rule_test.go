package plenary_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleRule() {
	d, err := plenary.MustParseRule("unga.important").DecideTotals(plenary.Tally{Yes: 99, No: 50, Abstain: 44}.Whole(), plenary.Date{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d)
	fmt.Println((plenary.Briefing{Language: language.Dutch}).Decision(d))
	// Output:
	// Rejected: 99 votes in favour; needed: at least two thirds of the 149 votes in favour and against, that is 100; one more vote in favour was needed (Charter of the United Nations, Article 18(2); General Assembly rules 67, 83 and 86).
	// Het voorstel is verworpen: er waren 99 stemmen voor, terwijl er ten minste 100 vereist waren, twee derde van de 149 stemmen voor en tegen; er ontbrak nog één voorstem (Handvest van de Verenigde Naties, artikel 18, tweede lid; artikelen 67, 83 en 86 van het reglement van orde van de Algemene Vergadering).
}

func ExampleRuleOn() {
	for _, on := range []string{"1950-07-07", "2018-06-01"} {
		r, err := plenary.RuleOn("unsc.substantive", plenary.MustParseDate(on))
		fmt.Println(r.Text(), err)
	}
	_, err := plenary.RuleOn("unsc.1945", plenary.MustParseDate("2018-06-01"))
	fmt.Println(err)
	// Output:
	// carry yes >= 7; veto no in unsc.permanent >= 1 <nil>
	// carry yes >= 9; veto no in unsc.permanent >= 1 <nil>
	// plenary: rule "unsc.1945": not in force on 2018-06-01, but from 1945-10-24 to 1965-08-30
}

func ExampleRules() {
	for r := range plenary.Rules() {
		if strings.HasPrefix(r.ID(), "coe.") {
			fmt.Println(r)
		}
	}
	// Output:
	// coe.20a: carry yes > 1/2 of entitled and not no >= 1
	// coe.20b: carry yes > 1/2 of entitled
	// coe.20c: carry yes >= 2/3 of entitled and yes >= 1
	// coe.20d: carry yes >= 2/3 of yes+no and yes > 1/2 of entitled and yes >= 1
}

func ExampleParseRule() {
	r, err := plenary.ParseRule("yes>=2/3 of yes+no+abstain")
	fmt.Println(r, err)
	_, err = plenary.ParseRule("yes >= 0.667 of cast")
	fmt.Println(err)
	_, err = plenary.ParseRule("yes >= 2/0 of cast")
	fmt.Println(err)
	// Output:
	// carry yes >= 2/3 of cast <nil>
	// plenary: rule "yes >= 0.667 of cast": expected a whole number, found "0.667"; a share is written as a fraction, such as 2/3
	// plenary: rule "yes >= 2/0 of cast": the denominator of a fraction is zero
}

// A body of your own is a group, with the dates of its memberships, that a rule
// names.
func ExampleParseRule_body() {
	rule, err := plenary.ParseRule(`body "the Lighthouse States=BEL DNK IRL MLT NLD@2020-01-01/"; carry yes >= 2/3 of members`)
	if err != nil {
		log.Fatal(err)
	}
	stage := plenary.Stage{ID: "lamps", Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Required: rule}
	stage.Votes = plenary.RollCall{}.With(plenary.MustParseSet("BEL", "DNK", "IRL", "NLD"), plenary.Yes)
	decision, err := stage.Decide()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(decision.Explain(language.English))
	for _, n := range stage.Notices() {
		fmt.Println(n.In(language.English))
	}
	// Output:
	// Lighthouse States. Adopted: 3 votes in favour on record, and up to 1 more; needed: at least two thirds of the 4 members, that is 3. Not a member that day, and not counted: the Netherlands.
	// “lamps”: listed without being a member that day: the Netherlands.
}

func ExampleMustParseRule() {
	fmt.Println(plenary.MustParseRule("eu.teu7.1"))
	// Output:
	// eu.teu7.1: carry yes >= 4/5 of entitled and yes >= 1
}

func ExampleRule_ID() {
	r := plenary.MustParseRule("unga.important")
	fmt.Println(r.ID())
	fmt.Printf("%q\n", plenary.MustParseRule(r.Text()).ID())
	// Output:
	// unga.important
	// ""
}

func ExampleRule_Body() {
	r := plenary.MustParseRule("unga.important")
	fmt.Println(r.Body(), r.Body().Name(language.English))
	fmt.Println(r.Body().Name(language.Dutch))
	// Output:
	// unga the General Assembly
	// de Algemene Vergadering van de VN
}

func ExampleRule_Provision() {
	r := plenary.MustParseRule("unga.important")
	fmt.Println(r.Provision(language.English))
	fmt.Println(r.Provision(language.Dutch))
	// Output:
	// Charter of the United Nations, Article 18(2); General Assembly rules 67, 83 and 86
	// Handvest van de Verenigde Naties, artikel 18, tweede lid; artikelen 67, 83 en 86 van het reglement van orde van de Algemene Vergadering
}

func ExampleRule_Meaning() {
	r := plenary.MustParseRule("eu.council.simple")
	fmt.Println(r.Meaning(language.English))
	fmt.Println(r.Meaning(language.Dutch))
	// Output:
	// Adopted if more than half of all members of the Council vote in favour; absence and abstention count as votes against.
	// Aangenomen als meer dan de helft van alle leden van de Raad vóór stemt; afwezigheid en onthouding tellen als tegenstem.
}

func ExampleRule_InForce() {
	fmt.Println(plenary.MustParseRule("unsc.1945").InForce())
	// Output:
	// 1945-10-24 1965-08-31
}

func ExampleRule_Source() {
	r := plenary.MustParseRule("coe.20a")
	fmt.Println(r.Source() != "")
	// Output:
	// true
}

func ExampleRule_Warnings() {
	for _, w := range plenary.MustParseRule("ilo").Warnings(language.English) {
		fmt.Println(w)
	}
	// Output:
	// A member may do the proposal more harm by staying away than by voting against it.
	// A member may do the proposal more harm by abstaining than by voting against it.
}

func ExampleBaseOf() {
	fmt.Println(plenary.BaseOf(plenary.Yes, plenary.No))
	fmt.Println(plenary.BaseOf(plenary.Yes, plenary.No, plenary.Abstain) == plenary.BaseCast)
	// Output:
	// yes+no
	// true
}

func ExampleRule_Text() {
	r := plenary.MustParseRule("unga.simple")
	fmt.Println(r)
	fmt.Println(r.Text())
	// Output:
	// unga.simple: open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote
	// open attending >= 1/3 of members; quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote
}
