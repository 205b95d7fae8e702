package plenary_test

import (
	"database/sql"
	"database/sql/driver"
	"fmt"

	"github.com/plenary-go/plenary"
)

// A store in SQL. Countries, dates, symbols, votes, bodies, groups and rules are
// columns of text in their text forms, and a value that is zero is NULL. A resolution is
// a column of JSON. They go into a query and come out of Scan as they are:
//
//	CREATE TABLE votes (
//		symbol  TEXT    NOT NULL, -- A/RES/73/195
//		date    TEXT    NOT NULL, -- 2018-12-19, which sorts by date
//		country CHAR(3) NOT NULL, -- NLD
//		vote    TEXT    NOT NULL, -- yes
//		speaker CHAR(3),          -- who spoke for it, or NULL
//		record  TEXT    NOT NULL, -- the resolution as JSON
//		PRIMARY KEY (symbol, country)
//	)
//
//	_, err := db.Exec("INSERT INTO votes VALUES (?, ?, ?, ?, ?, ?)", symbol, date, country, vote, speaker, r)
//	err := db.QueryRow("SELECT * FROM votes WHERE country = ?", country).Scan(&symbol, &date, &country, &vote, &speaker, &r)
//
// This example has no database. It converts the values as package database/sql does on
// the way in and on the way out.
func Example_sqlStore() {
	r := plenary.Resolution{
		Symbol: plenary.MustParseSymbol("A/RES/73/195"),
		Stages: []plenary.Stage{{
			Date:  plenary.MustParseDate("2018-12-19"),
			Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes),
		}},
		Statements: []plenary.Statement{{Deliverer: plenary.MustParseCountry("AUT"), OnBehalf: plenary.MustParseSet("NLD")}},
	}

	var rows [][]driver.Value // the table
	insert := func(values ...any) {
		row := make([]driver.Value, len(values))
		for i, v := range values {
			var err error
			if row[i], err = driver.DefaultParameterConverter.ConvertValue(v); err != nil {
				fmt.Println(err)
			}
		}
		rows = append(rows, row)
	}
	for _, s := range r.Stages {
		for country, vote := range s.Votes.All() {
			speaker := plenary.Country{}
			if r.Statements[0].OnBehalf.Has(country) {
				speaker = r.Statements[0].Deliverer
			}
			insert(r.Symbol, s.Date, country, vote, speaker, r)
		}
	}
	insert(r.Symbol, r.Stages[0].Date, plenary.MustParseCountry("USA"), plenary.No, plenary.Country{}, r)

	for _, row := range rows {
		fmt.Printf("%q\n", row[:5])
		var (
			symbol  plenary.Symbol
			date    plenary.Date
			country plenary.Country
			vote    plenary.Vote
			speaker sql.Null[plenary.Country] // or a Country, which is zero for NULL
			back    plenary.Resolution
		)
		for i, into := range []sql.Scanner{&symbol, &date, &country, &vote, &speaker, &back} {
			if err := into.Scan(row[i]); err != nil {
				fmt.Println(err)
			}
		}
		fmt.Println(symbol, date, country, vote, speaker.V, speaker.Valid, back.Symbol == symbol)
	}
	// Output:
	// ["A/RES/73/195" "2018-12-19" "NLD" "yes" "AUT"]
	// A/RES/73/195 2018-12-19 NLD yes AUT true true
	// ["A/RES/73/195" "2018-12-19" "USA" "no" <nil>]
	// A/RES/73/195 2018-12-19 USA no  false true
}
