package plenary_test

import (
	"fmt"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
)

func ExampleWriteCSV() {
	r := plenary.Resolution{
		Symbol: plenary.MustParseSymbol("A/RES/73/195"),
		Title:  plenary.Text{EN: "Migration"},
		Stages: []plenary.Stage{{
			ID:     "plenary",
			Body:   plenary.MustParseBody("unga"),
			Date:   plenary.MustParseDate("2018-12-19"),
			Votes:  plenary.RollCall{}.WithAll(plenary.MustParseSet("HUN", "MKD"), plenary.No),
			Stated: plenary.Totals{Counts: plenary.Tally{Yes: 152, No: 2}, Exact: plenary.BaseCast},
		}},
	}
	if err := plenary.WriteCSV(os.Stdout, slices.Values([]*plenary.Resolution{&r})); err != nil {
		fmt.Println(err)
	}
	// Output:
	// symbol,title,stage,body,date,meeting,draft,question,detail,method,outcome,code,name_en,name_nl,group,vote,intended,count
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,HUN,Hungary,Hongarije,un.eastern-european,no,,1
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,MKD,Macedonia,Macedonië,un.eastern-european,no,,1
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,,,,,yes,,152
}
