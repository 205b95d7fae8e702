package plenary_test

import (
	"bytes"
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// The years of two compacts: one year, in which both were voted on.
func ExampleTimeline() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	timeline := plenary.Timeline{Language: language.Dutch, Title: "Eensgezindheid", Measure: "Agreement Index"}
	var picture bytes.Buffer
	err = timeline.WriteSVG(&picture,
		plenary.NamedTrend{Name: "EU", Trend: plenary.TrendOf(h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, plenary.EU) })},
		plenary.NamedTrend{Name: "Benelux", Trend: plenary.TrendOf(h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Cohesion(plenary.AgreementIndex, plenary.Benelux)
		})})
	fmt.Println(described(&picture), err)
	// Output:
	// EU: 0,83 in 2018, 0,83 in 2018; laagste 0,83 in 2018, hoogste 0,83 in 2018. Benelux: 1,00 in 2018, 1,00 in 2018; laagste 1,00 in 2018, hoogste 1,00 in 2018. <nil>
}

// How far a country goes along with others, and where that changes most.
func ExampleTimeline_WriteSVG() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	hungary := plenary.MustParseCountry("HUN")
	var lines []plenary.NamedTrend
	for _, g := range []plenary.Group{plenary.EU, plenary.Visegrad} {
		series := plenary.TrendOf(h.Rolling(1, 1), func(h plenary.History) (plenary.Score, int) { return h.Similarity(plenary.IdenticalVotes, hungary, g) })
		lines = append(lines, plenary.NamedTrend{Name: g.Abbreviation(language.English, plenary.Date{}), Trend: series})
	}
	var file bytes.Buffer // or os.Create("timeline.svg")
	fmt.Println(plenary.Timeline{Title: "Hungary", Breaks: 1}.WriteSVG(&file, lines...), file.Len() < 20_000)
	// Output: <nil> true
}
