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
