package plenary_test

import (
	"fmt"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// resolution reads one of the resolutions in testdata.
func resolution(file string) plenary.Resolution {
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		panic(err)
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		panic(err)
	}
	return r
}

func ExampleBriefing() {
	r := resolution("a-res-73-195.json")
	mail := plenary.Briefing{Language: language.Dutch, Width: 40}
	fmt.Println(mail.Vote(&r, r.Final()))
	// Output:
	// Op woensdag 19 december 2018 nam de
	// Algemene Vergadering van de VN in
	// New York resolutie 73/195 aan, die het
	// Mondiaal Pact voor veilige, ordelijke en
	// reguliere migratie (GCM) onderschrijft,
	// met 152 stemmen voor en 5 tegen
	// (Hongarije, Israël, Polen, Tsjechië en
	// de Verenigde Staten), bij
	// 12 onthoudingen (Algerije, Australië,
	// Bulgarije, Chili, Italië, Letland,
	// Libië, Liechtenstein, Oostenrijk,
	// Roemenië, Singapore en Zwitserland).
}

func ExampleBriefing_Vote() {
	r := resolution("a-res-73-151.json")
	for i := range r.Stages {
		fmt.Println(plenary.Briefing{}.Vote(&r, &r.Stages[i]))
	}
	// Output:
	// On Tuesday, 13 November 2018, the Third Committee, meeting in New York, adopted draft resolution A/C.3/73/L.59 by a recorded vote of 176 in favour to 1 against (United States), with 3 abstentions (Eritrea, Liberia, Libya).
	// On Monday, 17 December 2018, the General Assembly, meeting in New York, adopted resolution 73/151, endorsing the Global Compact on Refugees (GCR), by a recorded vote of 181 in favour to 2 against (Hungary, United States), with 3 abstentions (Dominican Republic, Eritrea, Libya).
}

// The field Form chooses the names of countries, such as those that the United Nations
// uses.
func ExampleBriefing_form() {
	r := resolution("a-res-73-195.json")
	for _, form := range []plenary.NameForm{plenary.Short, plenary.InUN} {
		fmt.Println(plenary.Briefing{Form: form}.Position(plenary.MustParseCountry("USA"), &r))
	}
	// Output:
	// The United States voted against in the vote of 19 December 2018 in the General Assembly on resolution 73/195.
	// The United States of America voted against in the vote of 19 December 2018 in the General Assembly on resolution 73/195.
}

func ExampleBriefing_Stage() {
	r := resolution("a-res-73-151.json")
	fmt.Println(plenary.Briefing{Width: 72}.Stage(&r, r.Stage("committee")))
	// Output:
	// On Tuesday, 13 November 2018, the Third Committee, meeting in New York,
	// adopted draft resolution A/C.3/73/L.59 by a recorded vote of 176 in
	// favour to 1 against (United States), with 3 abstentions (Eritrea,
	// Liberia, Libya). Barbados, Bhutan, the Congo, Dominica, Grenada,
	// Kyrgyzstan, Nauru, North Korea, Saint Kitts and Nevis, Saint Lucia,
	// Switzerland, Tonga and Turkmenistan did not vote. Of the 177 votes in
	// favour and against, 99.4 per cent were in favour. A majority of the
	// members present and voting was required, abstentions not counted
	// (General Assembly rules 108, 125, 126 and 133). The quorum for a
	// decision, more than half of the 193 members, was met: 180 of them voted
	// or abstained.
}

// The record counts those in favour, names those against and says nothing about
// abstentions. That does not mean that there were no abstentions.
func ExampleBriefing_Totals() {
	t := plenary.Tally{Yes: 152, No: 5}.Totals()
	fmt.Println(plenary.Briefing{}.Totals(t))
	t.Exact |= plenary.BaseOf(plenary.Abstain) // "without abstentions"
	fmt.Println(plenary.Briefing{}.Totals(t))
	t.Members = 157
	fmt.Println(plenary.Briefing{Language: language.Dutch}.Totals(t))
	// Output:
	// In all, 152 countries voted in favour and 5 voted against.
	// In all, 152 countries voted in favour, 5 voted against and none abstained.
	// 152 van de 157 leden stemden voor, 5 stemden tegen en geen enkel lid onthield zich.
}

func ExampleBriefing_Group() {
	r := resolution("a-res-73-195.json")
	dutch := plenary.Briefing{Language: language.Dutch}
	for _, g := range []plenary.Group{plenary.Benelux, plenary.MustParseGroup("visegrad"), plenary.MustParseGroup("canz")} {
		fmt.Println(dutch.Group(r.Final(), g))
	}
	// Output:
	// Alle drie Beneluxlanden stemden voor.
	// Drie van de vier Visegrádlanden stemden tegen en één stemde niet (Slowakije).
	// De drie CANZ-landen stemden verdeeld: 2 voor en 1 onthouding (Australië).
}

func ExampleBriefing_Decision() {
	rule, err := plenary.RuleOn("unsc.substantive", plenary.MustParseDate("2022-03-23"))
	if err != nil {
		fmt.Println(err)
		return
	}
	votes := plenary.RollCall{}.With(plenary.MustParseSet("CHN", "RUS"), plenary.Yes).
		With(plenary.MustParseSet("ALB", "ARE", "BRA", "FRA", "GAB", "GBR", "GHA", "IND", "IRL", "KEN", "MEX", "NOR", "USA"), plenary.Abstain)
	d, err := rule.Decide(votes, plenary.MustParseDate("2022-03-23"))
	fmt.Println(plenary.Briefing{}.Decision(d), err)
	// Output:
	// The proposal was rejected: there were 2 votes in favour, with at least 9 required; 7 more votes in favour were needed (Charter of the United Nations, Article 27(3)). <nil>
}

func ExampleBriefing_Statement() {
	r := resolution("imrf-2022.json")
	fmt.Println(plenary.Briefing{}.Statement(&r, &r.Statements[0]))
	// Output:
	// Greece made a statement, also on behalf of Denmark, Lithuania, Malta, the Netherlands, Norway and the United Kingdom. The statement says that the text is not legally binding and creates no obligations.
}

func ExampleBriefing_Changes() {
	r := resolution("a-res-73-151.json")
	fmt.Println(plenary.Briefing{}.Changes(plenary.MustParseCountry("HUN"), &r))
	fmt.Println(plenary.Briefing{Language: language.Dutch}.Changes(plenary.MustParseCountry("LBR"), &r))
	// Output:
	// Hungary voted in favour in the vote on draft resolution A/C.3/73/L.59 (Third Committee, 13 November 2018) and voted against in the vote on resolution 73/151 (General Assembly, 17 December 2018).
	// Liberia onthield zich bij de stemming over ontwerpresolutie A/C.3/73/L.59 (Derde Commissie van de Algemene Vergadering, 13 november 2018) en stemde voor bij de stemming over resolutie 73/151 (Algemene Vergadering van de VN, 17 december 2018).
}

func ExampleBriefing_Notices() {
	r := resolution("a-res-73-195.json")
	r.Stage("plenary").Stated.Counts.Yes = 153
	fmt.Println(plenary.Briefing{}.Notices(&r, r.Notices()...))
	// Output:
	// For the vote of 19 December 2018 in the General Assembly, the record states 153 in favour but lists 152 in favour.
}

func ExampleBriefing_Wording() {
	dutch := plenary.Briefing{Language: language.Dutch}
	fmt.Println("met", dutch.Wording(plenary.Tally{Yes: 152, No: 5, Abstain: 12}.Totals()))
	fmt.Println("met", dutch.Wording(plenary.Tally{Yes: 181, No: 2, Abstain: 3}.Totals()))
	fmt.Println("by", plenary.Briefing{}.Wording(plenary.Tally{Yes: 49, No: 51}.Totals()))
	// Output:
	// met een ruime meerderheid
	// met een overgrote meerderheid
	// by a small majority against
}

func ExampleBriefing_Page() {
	r := plenary.Resolution{Title: plenary.Text{EN: "Cats & <dogs>"}}
	fmt.Print(plenary.Briefing{}.Page(&r))
	// Output:
	// <!DOCTYPE html>
	// <html lang="en">
	// <head>
	// <meta charset="utf-8">
	// <meta name="viewport" content="width=device-width, initial-scale=1">
	// <title>Cats &amp; &lt;dogs&gt;</title>
	// <style>
	// main{max-width:70ch;margin:auto;padding:0 1em;line-height:1.5;overflow-wrap:break-word}
	// .table{overflow-x:auto}
	// th,td{padding:.2em .6em;text-align:right}
	// caption,th:first-child{text-align:left}
	// @media(max-width:40em){table{font-size:.75em}th,td{padding:.2em}}
	// </style>
	// </head>
	// <body>
	// <main>
	// <article lang="en">
	// <h1>Cats &amp; &lt;dogs&gt;</h1>
	// </article>
	// </main>
	// </body>
	// </html>
}

func ExampleBriefing_HTML() {
	r := plenary.Resolution{
		Title: plenary.Text{NL: "Het weer"},
		Stages: []plenary.Stage{{
			Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Place: plenary.Text{EN: "New York"},
			Method: plenary.WithoutVote, Declared: plenary.DeclaredAdopted,
		}},
	}
	fmt.Print(plenary.Briefing{Language: language.Dutch}.HTML(&r))
	// Output:
	// <article lang="nl">
	// <h2>Het weer: zonder stemming aangenomen</h2>
	// <p>Op <time datetime="2018-12-19">woensdag 19 december 2018</time> nam de Algemene Vergadering van de VN in New York de tekst zonder stemming aan.</p>
	// </article>
}

func ExampleBriefing_Contradictions() {
	record := plenary.Stage{
		Date:       plenary.MustParseDate("2018-12-17"),
		Stated:     plenary.Totals{Counts: plenary.Tally{Yes: 181, No: 2, Abstain: 3}, Exact: plenary.BaseCast},
		Votes:      plenary.RollCall{}.With(plenary.MustParseSet("HUN", "USA"), plenary.No).With(plenary.MustParseSet("DOM", "ERI", "LBY"), plenary.Abstain),
		Exhaustive: []plenary.Vote{plenary.No, plenary.Abstain},
	}
	press := record
	press.Votes = record.Votes.With(plenary.MustParseSet("DOM"), 0).With(plenary.MustParseSet("LBR"), plenary.Abstain)
	press.Stated.Counts.Yes = 183
	fmt.Println(plenary.Briefing{Language: language.English, Width: 100}.Contradictions(&record, &press))
	fmt.Println(plenary.Briefing{Language: language.Dutch, Width: 100}.Contradictions(&record, &press))
	fmt.Println(plenary.Briefing{}.Contradictions(&record, &record))
	// Output:
	// The two records of the vote contradict each other. Liberia: not listed in the first record, an
	// abstention in the second. The Dominican Republic: an abstention in the first record, not listed in
	// the second. In favour: 181 in the first record, 183 in the second.
	// De twee verslagen van de stemming spreken elkaar tegen. Liberia: niet vermeld in het eerste verslag,
	// een onthouding in het tweede. De Dominicaanse Republiek: een onthouding in het eerste verslag, niet
	// vermeld in het tweede. Voor: 181 in het eerste verslag, 183 in het tweede.
	// The two records of the vote do not contradict each other.
}

func ExampleBriefing_Line() {
	r := resolution("a-res-73-195.json")
	tell := plenary.Briefing{Language: language.Dutch, Country: plenary.MustParseCountry("NLD")}
	fmt.Println(tell.Line(&r))
	// Output:
	// Resolutie 73/195 (Mondiaal Pact voor veilige, ordelijke en reguliere migratie): aangenomen, 152–5–12; Nederland stemde voor
}

func ExampleBriefing_Markdown() {
	r := plenary.Resolution{Title: plenary.Text{EN: "Weather"}, Stages: []plenary.Stage{{
		Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.WithoutVote, Declared: plenary.DeclaredAdopted,
	}}}
	fmt.Print(plenary.Briefing{}.Markdown(&r))
	// Output:
	// # Weather: adopted without a vote
	//
	// On Wednesday, 19 December 2018, the General Assembly adopted the text without a vote.
}
