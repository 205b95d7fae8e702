package plenary_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// The record names two of the five that voted against, gives the number of those
// in favour, and says nothing about abstentions.
func ExampleWriteCSV() {
	r := plenary.Resolution{
		Symbol: plenary.MustParseSymbol("A/RES/73/195"),
		Title:  plenary.Text{EN: "Migration"},
		Stages: []plenary.Stage{{
			ID:     "plenary",
			Body:   plenary.GeneralAssembly,
			Date:   plenary.MustParseDate("2018-12-19"),
			Votes:  plenary.RollCall{}.With(plenary.MustParseSet("HUN", "USA"), plenary.No),
			Stated: plenary.Tally{Yes: 152, No: 5}.Totals(),
		}},
	}
	if err := plenary.WriteCSV(os.Stdout, plenary.Resolutions(&r)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// symbol,title,stage,body,date,meeting,draft,question,detail,method,outcome,members,code,name_en,name_nl,group,vote,intended,count,total
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,,HUN,Hungary,Hongarije,un.eastern-european,no,,1,
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,,USA,United States,Verenigde Staten,un.weog,no,,1,
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,,,,,,yes,,152,exact
	// A/RES/73/195,Migration,plenary,unga,2018-12-19,,,whole,,,,,,,,,no,,3,exact
}

// A table for a spreadsheet that is set to Dutch. At least 14 of the 15 members
// voted in favour.
func ExampleCSV_Write() {
	r := plenary.Resolution{
		Title: plenary.Text{NL: "Vliegverbod; begrotingsgevolgen"},
		Stages: []plenary.Stage{{
			ID:     "council",
			Body:   plenary.SecurityCouncil,
			Stated: plenary.Totals{Counts: plenary.Tally{Yes: 14}, Members: 15},
		}},
	}
	table := plenary.CSV{Semicolon: true}
	if err := table.Write(os.Stdout, plenary.Resolutions(&r)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// symbol;title;stage;body;date;meeting;draft;question;detail;method;outcome;members;code;name_en;name_nl;group;vote;intended;count;total
	// ;"Vliegverbod; begrotingsgevolgen";council;unsc;;;;whole;;;;15;;;;;yes;;14;atleast
}

// The package unvotes has the votes and the roll calls in two tables.
func ExampleCSV_Read() {
	votes := strings.NewReader("rcid,country,country_code,vote\n6154,Netherlands,NL,yes\n6154,Hungary,HU,no\n6154,Yugoslavia,YU,abstain\n")
	rollCalls := strings.NewReader("rcid,session,date,unres\n6154,73,2018-12-19,R/73/195\n")
	for r, err := range (plenary.CSV{}).Read(votes, rollCalls) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for c, v := range r.Stages[0].Votes.All() {
			fmt.Println(r.Symbol, r.Stages[0].Date, c.Name(language.English), v)
		}
	}
	// Output:
	// A/RES/73/195 2018-12-19 Hungary no
	// A/RES/73/195 2018-12-19 Netherlands yes
	// A/RES/73/195 2018-12-19 Serbia abstain
}
