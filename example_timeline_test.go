package plenary_test

import (
	"bytes"
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// The years of two compacts: one year, in which both were voted on.
func ExamplePicture_Timeline() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	timeline := plenary.Picture{Language: language.Dutch, Title: "Eensgezindheid"}
	var picture bytes.Buffer
	err = timeline.Timeline(&picture, "Agreement Index", 0,
		plenary.TrendOf("EU", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, plenary.EU) }),
		plenary.TrendOf("Benelux", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Cohesion(plenary.AgreementIndex, plenary.Benelux)
		}))
	fmt.Println(described(&picture), err)
	// Output:
	// EU: 0,83 in 2018. Benelux: 1,00 in 2018. <nil>
}

// How far a country goes along with others, and where that changes most.
func ExamplePicture_Timeline_breaks() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	hungary := plenary.MustParseCountry("HUN")
	var lines []plenary.Trend
	for _, g := range []plenary.Group{plenary.EU, plenary.MustParseGroup("visegrad")} {
		lines = append(lines, plenary.TrendOf(g.AbbreviationOn(language.English, plenary.Date{}), h.Rolling(1, 1), func(h plenary.History) (plenary.Score, int) { return h.Pair(hungary, g).Score(plenary.IdenticalVotes) }))
	}
	var file bytes.Buffer // or os.Create("timeline.svg")
	fmt.Println(plenary.Picture{Title: "Hungary"}.Timeline(&file, "", 1, lines...), file.Len() < 20_000)
	// Output: <nil> true
}
