package plenary

import (
	"io"
	"strconv"

	"github.com/plenary-go/plenary/internal/sheet"
	"golang.org/x/text/language"
)

// seriesColumns are the columns that WriteSeries documents.
var seriesColumns = []string{
	"series", "symbol", "title", "body", "date", "follows", "reason", "sure", "paused", "method", "code", "name_en", "name_nl", "vote", "before", "count", "total",
}

// WriteSeries writes series as a table. There is a row for each vote of a
// country, with these columns:
//
//	series    symbol of the first text of the series
//	symbol    symbol of the text voted on
//	title     title in English, or else in Dutch
//	body      unga
//	date      2018-12-17
//	follows   symbol of the previous text in the series; empty for the first
//	reason    reason why it follows, as in [SeriesLink]
//	sure      yes or no; empty for the first
//	paused    number of sessions without a text since the previous one
//	method    recorded, withoutvote and so on; empty if unknown
//	code      code of the country, NLD
//	name_en   its short name in English on that date
//	name_nl   its short name in Dutch on that date
//	vote      yes, no, abstain, notvoting, present, absent or pending
//	before    its previous vote in the series that is on record: yes, no or
//	          abstain; empty if there is no such vote
//	count     1
//	total     empty
//
// They are followed by a row without a code for each vote whose number is on
// record, as in [WriteCSV]: its count is the number beyond the countries that
// are listed, and its total is exact or atleast. A text adopted without a vote
// has one row, in which the columns after method are empty. WriteSeries
// returns the first error of w.
func (c CSV) WriteSeries(w io.Writer, series ...Series) error {
	t, err := c.table(w, seriesColumns)
	if err != nil {
		return err
	}
	for _, s := range series {
		before := map[Country]Vote{}
		for i := range s {
			if err := writeSeriesVote(t, s[0].Symbol, &s[i], before); err != nil {
				return err
			}
		}
	}
	return t.Flush()
}

// writeSeriesVote writes the rows of v, and sets before to the votes of v.
func writeSeriesVote(t *sheet.Writer, first Symbol, v *SeriesVote, before map[Country]Vote) (err error) {
	sure, paused := "", ""
	if v.Link != (SeriesLink{}) {
		sure, paused = "no", strconv.Itoa(v.Link.Paused)
		if v.Link.Sure {
			sure = "yes"
		}
	}
	row := []string{
		first.String(), v.Symbol.String(), v.Title.In(language.English), v.Body.String(), v.Date.String(), v.Link.To.String(), v.Link.Reason, sure, paused, v.Method.String(),
	}
	for i := range row {
		row[i] = sheet.Safe(row[i])
	}
	of := len(row)
	add := func(cells ...string) { err = t.Write(append(row[:of], cells...)) }
	if v.withoutVote() {
		add("", "", "", "", "", "", "")
		return err
	}
	for c, vote := range v.Votes.All() {
		add(c.String(), Naming{Language: language.English, On: v.Date}.Name(c), Naming{Language: language.Dutch, On: v.Date}.Name(c), vote.String(), before[c].String(), "1", "")
		if vote <= Abstain {
			before[c] = vote
		}
	}
	v.Totals.beyond(v.Votes.Tally(), func(vote, count, total string) { add("", "", "", vote, "", count, total) })
	return err
}
