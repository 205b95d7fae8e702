package plenary_test

import (
	"fmt"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// How often did each member of the European Union vote as the Netherlands did in a
// session? The file has two votes; the UN Digital Library's is read in the same way.
func Example_sessionToTable() {
	file, err := os.Open("testdata/votes.csv")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	votes, err := plenary.HistoryOf(plenary.ReadCSV(file))
	if err != nil {
		fmt.Println(err) // what could not be read; the rest is in votes
	}
	netherlands := plenary.MustParseCountry("Netherlands")
	members := plenary.EU.Members(plenary.MustParseDate("2018-12-19"))
	session := votes.OfSession("73").Among(members)
	fmt.Println(session.Len(), "votes;", session.LeftOut(), "left out")
	for _, pair := range session.Matrix(plenary.IdenticalVotes).Pairs(1, netherlands) {
		if same, ok := pair.Score.Float(); ok && same < 1 {
			fmt.Println(pair.B.Name(language.English), pair.Score, "of", pair.Shared)
		}
	}
	// Output:
	// 2 votes; 2 left out
	// Hungary 0.5000 of 2
}
