package plenary_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
)

func ExampleReadPopolo() {
	const text = `{"id": "vote-7", "organization_id": "unga", "start_date": "2018-12-19T10:00:00-05:00", "result": "pass",
		"counts": [{"option": "yes", "value": 1}],
		"votes": [{"voter_id": "country:nl", "option": "yes"}, {"voter": {"name": "Swaziland"}, "option": "Yea"}]}`
	for r, err := range plenary.ReadPopolo(strings.NewReader(text)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, odd := range r.Oddities {
			fmt.Println("odd:", odd)
		}
		for _, s := range r.Stages {
			fmt.Println(s.Date, s.Body, s.Votes.Listed(plenary.Yes), s.Stated.Counts.Yes, s.Declared)
		}
		for _, n := range r.Notices() {
			fmt.Println(n)
		}
	}
	// Output:
	// odd: plenary: line 3, column 101: votes[1].option: option "Yea": read as yes
	// 2018-12-19 unga NLD SWZ 1 adopted
	// “vote-7”: the record states 1 in favour and lists 2 in favour.
}

// Every member of the Benelux is listed; the event therefore has all counts of this
// group. Of the whole vote, the record states only the number in favour.
func ExampleWritePopolo() {
	r := plenary.Resolution{
		Symbol: plenary.MustParseSymbol("A/RES/73/195"),
		Title:  plenary.Text{EN: "Global Compact for Migration"},
		Stages: []plenary.Stage{{
			Date:     plenary.MustParseDate("2018-12-19"),
			Votes:    plenary.RollCall{}.With(plenary.MustParseSet("BEL", "LUX", "NLD"), plenary.Yes),
			Stated:   plenary.Tally{Yes: 152}.Totals(),
			Declared: plenary.DeclaredAdopted,
		}},
	}
	if err := plenary.WritePopolo(os.Stdout, &r, plenary.Benelux); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"id":"A/RES/73/195","text":"Global Compact for Migration","result":"pass","vote_events":[{"start_date":"2018-12-19","result":"pass","group_results":[{"group_id":"benelux","group":{"name":"Benelux"},"result":"pass"}],"counts":[{"option":"yes","value":152},{"option":"yes","value":3,"group_id":"benelux"},{"option":"no","value":0,"group_id":"benelux"},{"option":"abstain","value":0,"group_id":"benelux"}],"votes":[{"voter_id":"BEL","voter":{"name":"Belgium"},"option":"yes","group_id":"benelux"},{"voter_id":"LUX","voter":{"name":"Luxembourg"},"option":"yes","group_id":"benelux"},{"voter_id":"NLD","voter":{"name":"Netherlands"},"option":"yes","group_id":"benelux"}],"extras":{"plenary":{}}}]}
}
