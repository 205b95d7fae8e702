package plenary_test

import (
	"fmt"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
)

func ExampleReadVotes() {
	text := `A recorded vote was taken. In favour: Chad, Côte d’Ivoire, South 12/28 A/61/PV.40 Africa
Against: Xyzland, Palau Abstaining: None
Draft resolution II was adopted by 3 votes to 2 (resolution 61/12).
[Subsequently, the delegation of the Sudan informed the Secretariat that it had intended to abstain.]`
	day := plenary.MustParseDate("2006-12-04")
	for r, err := range plenary.ReadVotes(text, day, day) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, odd := range r.Oddities {
			fmt.Println("odd:", odd)
		}
		s := r.Stages[0]
		fmt.Println(r.Symbol, s.Votes.Listed(plenary.Yes), s.Votes.Listed(plenary.No), s.Stated.Counts.Yes, s.Stated.Counts.No)
		fmt.Println(s.Corrections[0].Country, s.Corrections[0].Intended)
		fmt.Println(slices.Contains(s.Exhaustive, plenary.Yes), slices.Contains(s.Exhaustive, plenary.No)) // the list of those against has lost a name
	}
	// Output:
	// plenary: line 2, column 10: country "Xyzland": no country has this name or code
	// odd: plenary: line 1, column 69: list "12/28 A/61/PV.40": the head or foot of a page left out of a list
	// A/RES/61/12 CIV TCD ZAF PLW 3 2
	// SDN abstain
	// true false
}

func ExampleReadVotes_letter() {
	written, taken := plenary.MustParseDate("2020-01-06"), plenary.MustParseDate("2019-12-27")
	text := "De Algemene Vergadering nam de resolutie aan. 134 landen stemden voor; alleen Palau en Samoa stemden tegen."
	for r, err := range plenary.ReadVotes(text, written, taken) {
		s := r.Stages[0]
		fmt.Println(s.Body, s.Date, err)
		for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain} {
			n, exact := s.Totals().Of(v)
			fmt.Println(v, n, exact)
		}
	}
	// Output:
	// unga 2019-12-27 <nil>
	// yes 134 true
	// no 2 true
	// abstain 0 false
}

func ExampleReadVotes_dutch() {
	text := `De Algemene Vergadering nam de tekst aan met 120 stemmen voor, 7 tegen en 31 onthoudingen.
Enkel Palau, Mali, Fiji, Chili, Peru en Samoa stemden net als Cuba zelf tegen.`
	for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
		s := r.Stages[0]
		fmt.Println(s.Body, s.Stated.Counts.Yes, s.Stated.Counts.No, s.Stated.Counts.Abstain, err)
		fmt.Println(s.Votes.Listed(plenary.No), s.Lists(plenary.No), s.Lists(plenary.Abstain))
	}
	// Output:
	// unga 120 7 31 <nil>
	// CHL CUB FJI MLI PER PLW WSM true false
}

func ExampleContradictions_votes() {
	data, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		panic(err)
	}
	refugees, err := plenary.ParseResolution(data)
	if err != nil {
		panic(err)
	}
	record := refugees.Final()
	if record == nil {
		return
	}
	press := "It was adopted by 181 votes in favour to 2 against (Hungary, United States), with 3 abstentions (Eritrea, Liberia, Libya)."
	for r := range plenary.ReadVotes(press, record.Date, record.Date) {
		first, second := plenary.Contradictions(record, &r.Stages[0])
		fmt.Println("record:", first.Votes)
		fmt.Println("press:", second.Votes)
		fmt.Println(first.Stated.IsZero())
	}
	// Output:
	// record: yes LBR; abstain DOM
	// press: abstain LBR
	// true
}

func ExampleContradictions() {
	a := plenary.Stage{Stated: plenary.Tally{Yes: 152, No: 5, Abstain: 12}.Totals()}
	b := plenary.Stage{Stated: plenary.Tally{Yes: 154, No: 5}.Totals()} // says nothing of abstentions
	first, second := plenary.Contradictions(&a, &b)
	fmt.Println(first.Stated.Counts.Yes, second.Stated.Counts.Yes, first.Stated.Exact)
	// The length of an incomplete list is a lower limit.
	some := plenary.Stage{Votes: plenary.RollCall{}.With(plenary.MustParseSet("CZE", "HUN", "POL"), plenary.No)}
	first, _ = plenary.Contradictions(&a, &some)
	fmt.Println(first == nil)
	// Output:
	// 152 154 yes
	// true
}
