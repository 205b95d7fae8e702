package plenary_test

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// exampleResolutions are three votes on one matter and one on another.
func exampleResolutions() (all []*plenary.Resolution) {
	for _, text := range [...]string{
		`{"symbol":"A/RES/47/19","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1992-11-24",
			"method":"recorded","votes":{"yes":["CUB"],"no":["USA"],"abstain":["NLD","ROU"]},"stated":{"yes":1,"no":1,"abstain":2}}]}`,
		`{"symbol":"A/RES/47/20","title":{"en":"Law of the sea"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1992-11-25",
			"method":"recorded","votes":{"yes":["CUB","NLD","ROU"],"no":["USA"]},"stated":{"yes":3,"no":1,"abstain":0}}]}`,
		`{"symbol":"A/RES/48/16","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1993-11-03",
			"method":"recorded","votes":{"yes":["CUB","ROU"],"no":["USA"],"notvoting":["NLD"]},"stated":{"yes":2,"no":1,"abstain":0}}]}`,
		`{"symbol":"A/RES/49/9","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1994-10-26",
			"method":"recorded","votes":{"yes":["CUB","NLD","ROU"],"no":["USA"]},"stated":{"yes":3,"no":1,"abstain":0}}]}`,
	} {
		r, err := plenary.ParseResolution([]byte(text))
		if err != nil {
			log.Fatal(err)
		}
		all = append(all, &r)
	}
	return all
}

// exampleSeries returns the first series of exampleResolutions.
func exampleSeries() plenary.Series {
	all, err := plenary.SeriesOf(plenary.Resolutions(exampleResolutions()...))
	if err != nil {
		log.Fatal(err)
	}
	return all[0]
}

// The link of each vote to the previous one has a reason.
func ExampleSeriesOf() {
	all, err := plenary.SeriesOf(plenary.Resolutions(exampleResolutions()...))
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range all {
		fmt.Println(s[0].Title.EN)
		for _, v := range s {
			yes, _ := v.Stage.Totals().Of(plenary.Yes)
			fmt.Println(" ", v.Stage.Date, yes, v.Link.Reason, v.Link.Sure)
		}
	}
	// Output:
	// Necessity of ending the embargo
	//   1992-11-24 1  false
	//   1993-11-03 2 title true
	//   1994-10-26 3 title true
	// Law of the sea
	//   1992-11-25 3  false
}

// Moves compares each vote that a country cast with its previous one. Votes in which the
// country took no part are skipped.
func ExampleSeries_Moves() {
	s := exampleSeries()
	for _, m := range s.Moves() {
		fmt.Println(m.Countries, m.From, s[m.Before].Stage.Date.Time().Year(), m.To, s[m.After].Stage.Date.Time().Year())
	}
	// Output:
	// ROU abstain 1992 yes 1993
	// NLD abstain 1992 yes 1994
}

func ExampleSeries_About() {
	s := exampleSeries()
	fmt.Println(s.About("embargo"), s.About("A/RES/48/16"), s.About("A/RES/47/20"))
	// Output: true true false
}

// A series can be divided like any slice. Join joins the parts again.
func ExampleSeries_Join() {
	s := exampleSeries()
	before, after := s[:1], s[2:]
	s = before.Join(after)
	fmt.Println(len(s), s[1].Link.To, s[1].Link.Reason)
	// Output: 2 A/RES/47/19 hand
}

func ExampleBriefing_Series() {
	tell := plenary.Briefing{Language: language.Dutch, Width: 90}
	fmt.Println(tell.Series(exampleSeries()[:2], plenary.MustParseCountry("ROU")))
	// Output:
	// Er zijn twee stemmingen van de Algemene Vergadering van de VN over ‘Necessity of ending
	// the embargo’ vastgelegd, van 1992 tot en met 1993. Op 24 november 1992 (A/RES/47/19) was
	// de uitslag als volgt: 1 land stemde voor, 1 stemde tegen en 2 onthielden zich; 175 landen
	// stemden niet. Op 3 november 1993 (A/RES/48/16) was de uitslag als volgt: 2 landen stemden
	// voor, 1 stemde tegen en geen enkel land onthield zich; 181 landen stemden niet. Bij de
	// stemming van 1993 stemden de Verenigde Staten tegen. Bij de stemming van 1993 stemde één
	// land anders dan bij die van 1992: Roemenië onthield zich eerst en stemde daarna voor.
	// Nederland nam wel deel aan de stemming van 1992, maar niet aan die van 1993. Roemenië
	// onthield zich (1992) en stemde voor (1993).
}

func ExampleBriefing_SeriesTable() {
	fmt.Println(plenary.Briefing{}.SeriesTable(exampleSeries(), plenary.MustParseCountry("NLD")))
	// Output:
	//   date         resolution  in favour  against  abstentions  not voting  Netherlands
	//   1992-11-24  A/RES/47/19          1        1            2         175   abstention
	//   1993-11-03  A/RES/48/16          2        1            0         181   not voting
	//   1994-10-26   A/RES/49/9          3        1            0         180    in favour
}

func ExampleCSV_WriteSeries() {
	var table bytes.Buffer
	err := plenary.CSV{Semicolon: true}.WriteSeries(&table, exampleSeries())
	if err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(table.String()) {
		if strings.Contains(line, "NLD") {
			fmt.Print(line)
		}
	}
	// Output:
	// A/RES/47/19;A/RES/47/19;Necessity of ending the embargo;unga;1992-11-24;;;;;recorded;NLD;Netherlands;Nederland;abstain;;1;
	// A/RES/47/19;A/RES/48/16;Necessity of ending the embargo;unga;1993-11-03;A/RES/47/19;title;yes;0;recorded;NLD;Netherlands;Nederland;notvoting;abstain;1;
	// A/RES/47/19;A/RES/49/9;Necessity of ending the embargo;unga;1994-10-26;A/RES/48/16;title;yes;0;recorded;NLD;Netherlands;Nederland;yes;abstain;1;
}

func ExamplePicture_Series() {
	f, err := os.CreateTemp("", "*.svg")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(f.Name())
	chart := plenary.Picture{Language: language.Dutch, Width: 480}
	if err := chart.Series(f, exampleSeries(), plenary.MustParseCountry("NLD")); err != nil {
		log.Fatal(err)
	}
	fmt.Println(f.Close())
	// Output: <nil>
}

// With the votes of other years in Past, a briefing describes the previous vote.
func ExampleBriefing_Resolution_past() {
	all := exampleResolutions()
	past, err := plenary.SeriesOf(plenary.Resolutions(all...))
	if err != nil {
		log.Fatal(err)
	}
	tell := plenary.Briefing{Country: plenary.MustParseCountry("NLD"), Past: past, Width: 90}
	fmt.Print(tell.Resolution(all[2]))
	// Output:
	// Necessity of ending the embargo: resolution 48/16 (2–1–0)
	//
	// On Wednesday, 3 November 1993, the General Assembly held a recorded vote on
	// resolution 48/16: 2 in favour, 1 against (United States) and no abstentions. The
	// Netherlands and 180 others did not vote.
	//
	// None of the 12 EU member States voted.
	//
	// The previous vote on this matter
	//
	// On the previous occasion, on 24 November 1992 (A/RES/47/19), 1 country voted in favour,
	// 1 voted against and 2 abstained; 175 countries did not vote. The Netherlands abstained on
	// that occasion. Compared with the vote of 1992, one country voted differently in that of
	// 1993: Romania first abstained and then voted in favour. The Netherlands took part in the
	// vote of 1992, but not in that of 1993.
}
