package plenary_test

import (
	"fmt"
	"slices"

	"github.com/plenary-go/plenary"
)

// The papers cited by the letter to parliament on the two compacts.
func ExamplePaper() {
	for _, cited := range []string{
		"Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact",
		"Handelingen II 2018/19, nr. 37, Vragenuur",
		"Kamerstuk 30 573, nr. 153.",
	} {
		p, err := plenary.ParsePaper(cited)
		fmt.Println(p, p.URL(), err)
	}
	// Output:
	// Handelingen II 2018/19, nr. 31, Debat over het Marrakeshimmigratiepact  <nil>
	// Handelingen II 2018/19, nr. 37, Vragenuur  <nil>
	// Kamerstuk 30 573, nr. 153 https://zoek.officielebekendmakingen.nl/kst-30573-153.html <nil>
}

func ExampleParsePaper() {
	fmt.Println(plenary.ParsePaper("Kamerstukken II 2018/2019, 30573, nr. 153."))
	fmt.Println(plenary.ParsePaper("h-tk-20182019-31-50"))
	fmt.Println(plenary.ParsePaper("Handelingen II, nr. 31"))
	fmt.Println(plenary.ParsePaper("Kamerstuk 34 775 V"))
	// Output:
	// Kamerstukken II 2018/19, 30 573, nr. 153 <nil>
	// Handelingen II 2018/19, nr. 31, item 50 <nil>
	//  plenary: parliamentary paper "Handelingen II, nr. 31": the session year is missing, as in 2018/19
	//  plenary: parliamentary paper "Kamerstuk 34 775 V": may be a part of a dossier without a number, or a number without its comma, as in 34 964, G
}

func ExampleMustParsePaper() {
	a := plenary.MustParsePaper("Kamerstuk 34 964, G")
	b := plenary.MustParsePaper("https://zoek.officielebekendmakingen.nl/kst-34964-G.html")
	fmt.Println(a == b)
	// Output: true
}

func ExamplePaper_URL() {
	fmt.Println(plenary.MustParsePaper("Kamerstuk 34 964, G").URL())
	// Output: https://zoek.officielebekendmakingen.nl/kst-34964-G.html
}

func ExamplePaper_Compare() {
	papers := []plenary.Paper{
		plenary.MustParsePaper("Kamerstuk 34 964, G"),
		plenary.MustParsePaper("Kamerstuk 30 573, nr. 153"),
		plenary.MustParsePaper("Kamerstuk 30 573, nr. 18"),
	}
	slices.SortFunc(papers, plenary.Paper.Compare)
	for _, p := range papers {
		fmt.Println(p)
	}
	// Output:
	// Kamerstuk 30 573, nr. 18
	// Kamerstuk 30 573, nr. 153
	// Kamerstuk 34 964, G
}
