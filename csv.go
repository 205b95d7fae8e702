package plenary

import (
	"encoding/csv"
	"io"
	"iter"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// csvColumns are the columns that WriteCSV documents.
var csvColumns = []string{
	"symbol", "title", "stage", "body", "date", "meeting", "draft", "question", "detail", "method", "outcome",
	"code", "name_en", "name_nl", "group", "vote", "intended", "count",
}

// WriteCSV writes the votes on resolutions as a table for spreadsheets and
// statistics, a row for each vote of a country, with the columns:
//
//	symbol    of the resolution, A/RES/73/195, empty if it was not adopted
//	title     in English, in Dutch if it has no other
//	stage     its ID
//	body      unga.c3
//	date      2018-12-19
//	meeting   the symbols of its records, with "; " between
//	draft     the symbol of the text voted on
//	question  whole, paragraph, amendment or motion
//	detail    which one
//	method    recorded, withoutvote, and so on
//	outcome   as declared: adopted, rejected or withdrawn
//	code      of the country, NLD
//	name_en   its short name on that day, in English
//	name_nl   and in Dutch
//	group     the regional group of the United Nations it was in: un.weog;
//	          empty without a date
//	vote      yes, no, abstain, notvoting, present, absent, pending; or excluded
//	intended  what it told afterwards that it had meant to vote
//	count     1
//
// Where the record states how many voted so and names nobody, a row without a
// code has their number as its count; vacant seats are such a number. The
// counts of a stage thus add up to [Stage.Totals]. Totals that contradict the
// lists are not here: see [Stage.Notices]. A stage without any vote has one
// row, with its vote and count empty. A country that is not listed and yet told
// what it had intended has a row with a count of 0.
//
// The table is UTF-8 as in RFC 4180, but for the line feed that ends a row.
// Spreadsheets take a cell that begins with =, +, -, @, a tab or a line break
// for a formula, and a title can be anything: such a cell has an apostrophe put
// before it, and so has one that begins so after apostrophes of its own. A
// program that wants the exact text takes one apostrophe off again.
func WriteCSV(w io.Writer, resolutions iter.Seq[*Resolution]) error {
	t := csvTable{to: csv.NewWriter(w)}
	t.write(csvColumns)
	for r := range resolutions {
		for i := range r.Stages {
			t.stage(r, &r.Stages[i])
			if t.err != nil {
				return t.err
			}
		}
	}
	t.to.Flush()
	return t.to.Error()
}

type csvTable struct {
	to  *csv.Writer
	err error
}

func (t *csvTable) write(cells []string) {
	if t.err == nil {
		t.err = t.to.Write(cells)
	}
}

func (t *csvTable) stage(r *Resolution, s *Stage) {
	var meetings []string
	for _, m := range s.Meetings {
		meetings = append(meetings, m.String())
	}
	row := []string{
		r.Symbol.String(), r.Title.In(language.English), s.ID, s.Body.String(), s.Date.String(), strings.Join(meetings, "; "), s.Draft.String(),
		s.Question.String(), s.Detail.In(language.English), s.Method.String(), s.Declared.String(),
	}
	for i := range row {
		row[i] = csvSafe(row[i])
	}
	of := len(row)
	add := func(code, english, dutch, group, vote, intended, count string) {
		t.write(append(row[:of], code, english, dutch, group, vote, intended, count))
	}

	var intended [Pending + 1]CountrySet
	for _, c := range s.Corrections {
		for v := range Votes() {
			intended[v] = intended[v].Without(c.Country)
			if v == c.Intended {
				intended[v] = intended[v].With(c.Country)
			}
		}
	}
	listed := s.Votes.Listed().Union(s.Votes.Excluded())
	rows := listed
	for _, set := range intended {
		rows = rows.Union(set)
	}
	for c := range rows.All() {
		meant := Vote(0)
		for v := range Votes() {
			if intended[v].Has(c) {
				meant = v
			}
		}
		vote, count := s.Votes.Vote(c).String(), "1"
		switch {
		case s.Votes.Excluded().Has(c):
			vote = "excluded"
		case vote == "":
			count = "0"
		}
		group := ""
		for g := range RegionalGroups() {
			if g.Members(s.Date).Has(c) {
				group = g.String()
			}
		}
		add(c.Code(), c.NameOn(language.English, s.Date), c.NameOn(language.Dutch, s.Date), group, vote, meant.String(), count)
	}

	all, named := s.Totals().Counts, s.Votes.Tally()
	some := !rows.IsEmpty()
	total := func(vote string, n, named int) {
		if n > 0 && named == 0 {
			add("", "", "", "", vote, "", strconv.Itoa(n))
			some = true
		}
	}
	for v := range Votes() {
		total(v.String(), all.Of(v), named.Of(v))
	}
	total("excluded", all.Excluded, named.Excluded)
	total("vacant", all.Vacant, 0)
	if !some {
		add("", "", "", "", "", "", "")
	}
}

// csvSafe puts an apostrophe before what a spreadsheet would run.
func csvSafe(cell string) string {
	if rest := strings.TrimLeft(cell, "'"); rest != "" && strings.IndexByte("=+-@\t\r\n", rest[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
