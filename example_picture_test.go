package plenary_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// described returns the description of a picture for readers who cannot see it.
func described(picture *bytes.Buffer) string {
	_, desc, _ := strings.Cut(picture.String(), "<desc")
	_, desc, _ = strings.Cut(desc, ">")
	desc, _, _ = strings.Cut(desc, "</desc>")
	return desc
}

// compacts returns the votes on the two compacts of December 2018.
func compacts() (h plenary.History, err error) {
	var all []*plenary.Resolution
	for _, file := range []string{"testdata/a-res-73-195.json", "testdata/a-res-73-151.json"} {
		data, err := os.ReadFile(file)
		if err != nil {
			return h, err
		}
		r, err := plenary.ParseResolution(data)
		if err != nil {
			return h, err
		}
		all = append(all, &r)
	}
	return plenary.HistoryOf(plenary.Resolutions(all...))
}

// The members of a group, in the order of their names.
func ExamplePicture_Heatmap() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	var picture bytes.Buffer
	alike := h.Among(plenary.MustParseGroup("visegrad").Members(plenary.TablesDate())).Matrix(plenary.HalfAgreement)
	err = plenary.Picture{Language: language.Dutch}.Heatmap(&picture, alike)
	fmt.Println(described(&picture), err)
	// Output:
	// 4 landen onderling vergeleken. Overeenstemming, een onthouding half geteld. Het meest gelijk: Polen – Tsjechië: 1,00 (2 stemmingen), een van 4 paren met die waarde. Het minst gelijk: Hongarije – Slowakije: 0,50 (2 stemmingen). <nil>
}

// All countries that voted, divided by regional group.
func ExamplePicture_Heatmap_groups() {
	h, err := compacts()
	if err != nil {
		fmt.Println(err)
		return
	}
	heatmap := plenary.Picture{
		Title:  "Two compacts",
		Groups: plenary.RegionalGroups(),
	}
	var file bytes.Buffer // or os.Create("heatmap.svg")
	err = heatmap.Heatmap(&file, h.Matrix(plenary.IdenticalVotes))
	fmt.Println(file.Len() < 100_000, err)
	// Output: true <nil>
}

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
