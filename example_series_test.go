package plenary_test

import (
	"fmt"
	"log"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// Who changed its mind on one matter, and when, whatever it was away for.
func ExampleSeriesOf() {
	data := [...]string{
		`{"symbol":"A/RES/47/19","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1992-11-24",
			"method":"recorded","votes":{"yes":["CUB"],"no":["USA"],"abstain":["NLD","ROU"]},"exhaustive":["yes","no","abstain"]}]}`,
		`{"symbol":"A/RES/48/16","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1993-11-03",
			"method":"recorded","votes":{"yes":["CUB","ROU"],"no":["USA"],"notvoting":["NLD"]},"exhaustive":["yes","no","abstain"]}]}`,
		`{"symbol":"A/RES/49/9","title":{"en":"Necessity of ending the embargo"},"stages":[{"id":"plenary","kind":"plenary","body":"unga","date":"1994-10-26",
			"method":"recorded","votes":{"yes":["CUB","NLD","ROU"],"no":["USA"]},"exhaustive":["yes","no","abstain"]}]}`,
	}
	var resolutions []*plenary.Resolution
	for _, text := range data {
		r, err := plenary.ParseResolution([]byte(text))
		if err != nil {
			log.Fatal(err)
		}
		resolutions = append(resolutions, &r)
	}
	for _, s := range plenary.SeriesOf(slices.Values(resolutions)) {
		fmt.Println(len(s), "votes; the last follows by its", s[2].Link.Reason, s[2].Link.Sure)
		for _, t := range s.Turns() {
			fmt.Println(t.Country.Name(language.English), t.From, s[t.Before].Date.Year(), t.To, s[t.After].Date.Year())
		}
	}
	// Output:
	// 3 votes; the last follows by its title true
	// Romania abstain 1992 yes 1993
	// Netherlands abstain 1992 yes 1994
}
