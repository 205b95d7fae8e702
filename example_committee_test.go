package plenary_test

import (
	"fmt"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// Which countries voted in one way in the committee and in another in the plenary? The
// sentence names those that changed their vote, and then those that took part in only one
// of the two votes.
func Example_committeeToPlenary() {
	data, err := os.ReadFile("testdata/a-res-73-151.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := plenary.ParseResolution(data)
	if err != nil || len(r.Stages) < 2 {
		fmt.Println(err)
		return
	}
	committee, plenaryVote := &r.Stages[0], &r.Stages[len(r.Stages)-1]
	for _, m := range plenary.Moves(committee.OnRecord(), plenaryVote.OnRecord()) {
		fmt.Println(m.From, m.To, m.Countries)
	}
	fmt.Println(plenary.Briefing{Language: language.English, Width: 90}.Moves(committee, plenaryVote))
	// Output:
	// yes no HUN
	// yes abstain DOM
	// yes notvoting FSM ISR POL
	// abstain yes LBR
	// notvoting yes BRB BTN CHE COG DMA GRD KGZ KNA LCA
	// Between the vote of 13 November 2018 in the Third Committee and the vote of 17 December
	// 2018 in the General Assembly, three countries changed their vote: Hungary first voted in
	// favour and then against; the Dominican Republic first voted in favour and then abstained;
	// Liberia first abstained and then voted in favour. In addition, 12 countries took part in
	// only one of the two votes: Israel, Micronesia and Poland first voted in favour and then
	// did not vote; Barbados, Bhutan, the Congo, Dominica, Grenada, Kyrgyzstan, Saint Kitts and
	// Nevis, Saint Lucia and Switzerland first did not vote and then voted in favour.
}
