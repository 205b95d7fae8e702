package plenary_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func Example() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	vote := r.Final()
	if vote == nil { // only paragraphs, amendments or motions were decided
		return
	}
	on := vote.Date
	fmt.Println(r.Symbol, on, vote.Body.Name(language.English))
	t := vote.Totals().Counts
	fmt.Println(t.Yes, t.No, t.Abstain, t.MoreThan(plenary.MustParseFraction("1/2"), plenary.BaseYesNo))

	dutch := plenary.Naming{Language: language.Dutch, On: on, Article: true}
	fmt.Println("Tegen:", dutch.List(vote.Votes.Listed(plenary.No)))

	eu := vote.Votes.Among(plenary.EU.Members(on)).Tally()
	fmt.Println("EU:", eu.Yes, eu.No, eu.Abstain, eu.NotVoting)
	fmt.Println(r.Statements[0].OnBehalf.Union(r.Statements[0].Aligned).Union(plenary.SetOf(r.Statements[0].Deliverer)))
	// Output:
	// A/RES/73/195 2018-12-19 the General Assembly
	// 152 5 12 true
	// Tegen: Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten
	// EU: 19 3 5 1
	// DNK ISL LTU MLT NLD
}

func ExampleParseResolution() {
	_, err := plenary.ParseResolution([]byte(`{"title": {"en": "A text"},
	  "stages": [{"id": "plenary", "votes": {"yes": ["XYZ"]}}]}`))
	fmt.Println(err)
	// Output:
	// plenary: line 2, column 51: stages[0].votes.yes[0]: country "XYZ": not the code of a country
}

func ExampleReadResolutions() {
	votes := strings.NewReader(`{"symbol": "A/RES/73/151", "title": {}} {"symbol": "A/RES/73/195", "titel": {}}`)
	for r, err := range plenary.ReadResolutions(votes) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Symbol)
	}
	// Output:
	// A/RES/73/151
	// plenary: line 1, column 68: titel: JSON "titel": no field has this name
}

func ExampleResolution_Final() {
	data, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	if vote := r.Final(); vote != nil {
		fmt.Println(vote.ID, vote.Date)
	}
	// Output:
	// plenary 2018-12-17
}

func ExampleResolution_Stage() {
	data, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Stage("committee").Draft)
	// Output:
	// A/C.3/73/L.59
}

func ExampleResolution_Notices() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	r.Stage("plenary").Stated.Counts.Yes = 153
	for _, n := range r.Notices() {
		fmt.Println(n)
	}
	// Output:
	// “plenary”: the record states 153 in favour and lists 152 in favour.
}

func ExampleStage_Notices() {
	s := plenary.Stage{ID: "plenary", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19")}
	s.Votes = s.Votes.With(plenary.MustParseSet("VAT"), plenary.Yes)
	fmt.Println(s.Notices())
	// Output:
	// [“plenary”: listed without being a member that day: the Holy See.]
}

func ExampleStage_Totals() {
	s := plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: 87, No: 57, Abstain: 33}, Exact: plenary.BaseCast}}
	fmt.Println(s.Totals().Counts.Count(plenary.BaseYesNo))
	// Output:
	// 144
}

func ExampleNotice_In() {
	n := plenary.Notice{Kind: plenary.NotAMember, Stage: "plenary", Countries: plenary.MustParseSet("Heilige Stoel")}
	fmt.Println(n.In(language.Dutch))
	// Output:
	// ‘plenary’: vermeld zonder op die dag lid te zijn: de Heilige Stoel.
}

func ExampleStatementKind_Name() {
	fmt.Println(plenary.ExplanationOfVote.Name(language.Dutch))
	// Output:
	// stemverklaring
}

func ExampleElements() {
	for e := range plenary.Elements() {
		fmt.Println(e)
		break
	}
	// Output:
	// border-management
}

func ExampleElement_Name() {
	fmt.Println(plenary.Element("sovereignty").Name(language.Dutch))
	// Output:
	// staten soeverein zijn
}

func ExamplePurposes() {
	for p := range plenary.Purposes() {
		fmt.Println(p)
	}
	// Output:
	// clarify
	// neutralise
	// prevent
}

func ExamplePurpose_Name() {
	fmt.Println(plenary.Purpose("prevent").Name(language.English))
	// Output:
	// prevent misunderstandings
}

func ExampleText_In() {
	title := plenary.Text{EN: "Global Compact on Refugees", NL: "Mondiaal Pact inzake vluchtelingen"}
	fmt.Println(title.In(language.Dutch))
	// Output:
	// Mondiaal Pact inzake vluchtelingen
}

func ExampleBriefing_Resolution() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	text := plenary.Briefing{Language: language.Dutch}.Resolution(&r)
	fmt.Println(strings.Split(text, "\n\n")[1])
	// Output:
	// Op woensdag 19 december 2018 nam de Algemene Vergadering van de VN in New York resolutie 73/195 aan, die het Mondiaal Pact voor veilige, ordelijke en reguliere migratie (GCM) onderschrijft, met 152 stemmen voor en 5 tegen (Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten), bij 12 onthoudingen (Algerije, Australië, Bulgarije, Chili, Italië, Letland, Libië, Liechtenstein, Oostenrijk, Roemenië, Singapore en Zwitserland). 24 landen stemden niet.
}

func ExampleBriefing_SplitTable() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plenary.Briefing{}.SplitTable(r.Final(), plenary.Group("visegrad")))
	// Output:
	//   Members by group         members  in favour  against  abstentions  not voting
	//   Total                        193        152        5           12          24
	//   of which Visegrád Group        4          0        3            0           1
}

func ExampleBriefing_Moves() {
	data, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plenary.Briefing{}.Moves(r.Stage("committee"), r.Stage("plenary")))
	// Output:
	// Between the vote of 13 November 2018 in the Third Committee and the vote of 17 December 2018 in the General Assembly, three countries changed their vote: Hungary first voted in favour and then against; the Dominican Republic first voted in favour and then abstained; Liberia first abstained and then voted in favour. In addition, 12 countries took part in only one of the two votes: Israel, Micronesia and Poland first voted in favour and then did not vote; Barbados, Bhutan, the Congo, Dominica, Grenada, Kyrgyzstan, Saint Kitts and Nevis, Saint Lucia and Switzerland first did not vote and then voted in favour.
}

func ExampleBriefing_Changes_all() {
	first, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(first)
	if err != nil {
		fmt.Println(err)
		return
	}
	second, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	refugees, err := plenary.ParseResolution(second)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plenary.Briefing{Language: language.Dutch}.Changes(nil, &r, &refugees))
	// Output:
	// Van de landen die zowel bij resolutie 73/151 als bij resolutie 73/195 stemden of zich onthielden, stemden er dertien bij de ene anders dan bij de andere: Tsjechië stemde voor bij resolutie 73/151 en tegen bij resolutie 73/195; Algerije, Australië, Bulgarije, Chili, Italië, Letland, Liechtenstein, Oostenrijk, Roemenië, Singapore en Zwitserland stemden voor bij resolutie 73/151 en onthielden zich bij resolutie 73/195; Eritrea onthield zich bij resolutie 73/151 en stemde voor bij resolutie 73/195.
}

func ExampleParseError() {
	_, err := plenary.ParseCountry("Virgin Islands")
	if e, ok := errors.AsType[*plenary.ParseError](err); ok {
		fmt.Println(e.What, e.Candidates)
	}
	// Output:
	// country VGB VIR
}
