package plenary_test

import (
	"bytes"
	"fmt"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A press release becomes a Dutch paragraph and a picture of the vote. Parts that could
// not be read are reported with line and column.
func Example_pressReleaseToBoard() {
	const text = `GA/12107, 19 December 2018. The General Assembly today adopted the draft resolution
on the Global Compact for Safe, Orderly and Regular Migration (document A/73/L.66) by a recorded vote of
152 in favour to 5 against (Czech Republic, Hungary, Israel, Poland, United States), with 12 abstentions.`

	briefing := plenary.Briefing{Language: language.Dutch, Width: 90}
	board := plenary.Picture{Language: language.Dutch}
	for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		vote := r.Final()
		if vote == nil { // a vote on a part of the text alone
			continue
		}
		fmt.Println(briefing.Vote(r, vote))
		var picture bytes.Buffer
		if err := board.Board(&picture, r, vote); err != nil {
			fmt.Println(err)
		}
		fmt.Println(bytes.HasPrefix(picture.Bytes(), []byte("<svg")))
	}
	// Output:
	// De Algemene Vergadering van de VN nam ontwerpresolutie A/73/L.66 aan met 152 stemmen voor
	// en 5 tegen (Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten), bij
	// 12 onthoudingen.
	// true
}
