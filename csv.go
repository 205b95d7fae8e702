package plenary

import (
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/sheet"
	"golang.org/x/text/language"
)

// CSV is the format of a table of votes, for writing and for reading. The zero
// CSV writes commas and no byte-order mark, as statistics programs expect, and
// reads the columns and words that [CSV.Read] documents.
type CSV struct {
	// Semicolon writes semicolons between cells instead of commas, as
	// spreadsheets expect in Dutch, German or French.
	Semicolon bool
	// ByteOrderMark writes U+FEFF at the start of the table. Without it, some
	// spreadsheets assume another encoding.
	ByteOrderMark bool

	// Columns is used when a table is read. It maps a head that is unknown to a
	// head that is known: {"ländernamn": "country"}. The known heads are those
	// of [WriteCSV], country, id, ccode, amendment, paragraph and the others
	// that [CSV.Read] finds by itself.
	Columns map[string]string
	// Words is used when a table is read. It maps the content of a cell to a
	// vote, and takes precedence over the known words. The zero Vote means that
	// the country has no vote: {"0": plenary.No, "-": 0}. Cells may differ from
	// a word in case, unless two words do that mean different votes.
	Words map[string]Vote
	// Exhaustive says that the table that is read lists all countries that
	// voted. For each vote the lists of those in favour, against and abstaining
	// are then complete and in [Stage.Exhaustive], unless a row of the vote
	// cannot be read. A [History] accepts only votes whose lists are complete.
	Exhaustive bool
	// On is the date of votes for which the table has no date. Names of
	// countries are resolved on this date.
	On Date
}

// csvColumns are the columns that WriteCSV documents.
var csvColumns = []string{
	"symbol", "title", "stage", "body", "date", "meeting", "draft", "question", "detail", "method", "outcome", "members",
	"code", "name_en", "name_nl", "group", "vote", "intended", "count", "total",
}

// WriteCSV writes the votes on resolutions as a table for spreadsheets and
// statistics, with commas and without a byte-order mark; for other formats see
// [CSV]. There is a row for each vote of a country, with these columns:
//
//	symbol    symbol of the resolution, A/RES/73/195; empty if it was not adopted
//	title     title in English, or else in Dutch
//	stage     ID of the stage
//	body      unga.c3
//	date      2018-12-19
//	meeting   symbols of the meeting records, separated by "; "
//	draft     symbol of the text voted on
//	question  whole, paragraph, amendment or motion
//	detail    which paragraph, amendment or motion
//	method    recorded, withoutvote, and so on
//	outcome   declared outcome: adopted, rejected or withdrawn
//	members   number of members of the body, if the record has it
//	code      code of the country, NLD
//	name_en   its short name in English on that date
//	name_nl   its short name in Dutch on that date
//	group     its regional group of the United Nations, un.weog;
//	          empty without a date
//	vote      yes, no, abstain, notvoting, present, absent, pending; or excluded
//	intended  the vote that it intended, according to a correction
//	count     1
//	total     empty
//
// For each vote whose number is on record there is also a row without a code:
//
//   - Its count is the number of members that cast the vote and are not listed.
//     It is 0 if all of them are listed, or if no country cast that vote.
//   - Its total is "exact", or "atleast" if more members may have cast the
//     vote.
//   - If a vote has no such row, only its listed countries are on record.
//   - A row with the vote "vacant" has the number of vacant seats.
//
// The sum of the counts for each vote is therefore that of [Stage.Totals].
// Totals that contradict the lists are not written; see [Stage.Notices]. A
// stage without a vote on record has one row, in which vote and count are
// empty. A country that made a correction but is not listed has a row with a
// count of 0 and no vote.
//
// The table is in UTF-8, as in RFC 4180 except that rows end with a line feed.
// Its cells are safe for spreadsheets:
//
//   - Spreadsheets treat a cell as a formula if it begins with =, +, -, @, one
//     of these in full width, a tab or a line break. An apostrophe is put
//     before such a cell, which makes it text.
//   - Some spreadsheets split a cell at a comma, semicolon, tab or line break
//     even within quotes. An apostrophe is also put before a sign =, +, - or @
//     that follows one of these.
//   - The same is done if apostrophes, quotes, spaces or invisible characters
//     come before the sign.
//   - Control characters and characters that change the direction of text are
//     left out. The JSON form of a resolution has them.
//
// To restore the text, remove one apostrophe in each of these places.
//
// A body of your own has no code for the column body. WriteCSV returns a
// [*ParseError] for the first stage whose rule names one, before it writes a row of
// that stage; the JSON form of a resolution has such bodies.
//
// The resolutions come from a reader such as [ReadVotes], or from
// [Resolutions]. If w returns an error, WriteCSV stops and returns it. After an
// error of the reader, WriteCSV continues with the next resolution; it returns
// these errors as [HistoryOf] does.
func WriteCSV(w io.Writer, resolutions iter.Seq2[*Resolution, error]) error {
	return CSV{}.Write(w, resolutions)
}

// Write writes the table that [WriteCSV] documents, in the format c. It
// returns the same errors.
func (c CSV) Write(w io.Writer, resolutions iter.Seq2[*Resolution, error]) error {
	t, err := c.table(w, csvColumns)
	if err != nil {
		return err
	}
	var failed failures
	for r := range failed.without(resolutions) {
		for i := range r.Stages {
			if err := writeStage(t, r, &r.Stages[i]); err != nil {
				return err
			}
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return failed.join()
}

// table starts a table with the heads of its columns.
func (c CSV) table(w io.Writer, columns []string) (*sheet.Writer, error) {
	comma, before := byte(','), ""
	if c.Semicolon {
		comma = ';'
	}
	if c.ByteOrderMark {
		before = "\ufeff"
	}
	t := sheet.NewWriter(writing(w), comma, before)
	return t, t.Write(columns)
}

// beyond calls row for each vote whose number is on record, with its name, the
// number beyond the members in named, and whether this is exact.
func (t *Totals) beyond(named Tally, row func(vote, count, total string)) {
	named.Vacant = 0
	for bit := int(Yes); bit <= vacantBit; bit++ {
		switch n := *t.Counts.at(bit) - *named.at(bit); {
		case t.Exact>>bit&1 != 0:
			row(rulecode.Bits[bit], strconv.Itoa(n), "exact")
		case n > 0:
			row(rulecode.Bits[bit], strconv.Itoa(n), "atleast")
		}
	}
}

// bodyCell returns the code of the body of s. It returns an error for a
// body of your own, which has no code.
func bodyCell(s *Stage) (string, error) {
	if own := s.Required.group(); s.Body == 0 && own != "" {
		return "", &ParseError{What: "body", Input: string(own), Reason: "a table has no code for a body of your own; write JSON instead"}
	}
	return s.Body.String(), nil
}

// writeStage writes the rows of a stage.
func writeStage(t *sheet.Writer, r *Resolution, s *Stage) (err error) {
	totals := s.Totals()
	body, err := bodyCell(s)
	if err != nil {
		return err
	}
	members := ""
	if totals.Members > 0 {
		members = strconv.Itoa(totals.Members)
	}
	write := t.Beginning(
		r.Symbol.String(), r.Title.In(language.English), s.ID, body, s.Date.String(), strings.Join(each(s.Meetings, Symbol.String), "; "), s.Draft.String(),
		s.Question.String(), s.Detail.In(language.English), s.Method.String(), s.Declared.String(), members,
	)
	some := false
	add := func(cells ...string) { err, some = write(cells...), true }

	intended := map[Country]Vote{}
	for _, c := range s.Corrections {
		intended[c.Country] = c.Intended
	}
	rows := s.Votes.Listed().Union(s.Votes.Excluded())
	for c, v := range intended {
		if v.IsValid() {
			rows = rows.with(c)
		}
	}
	for c := range rows.All() {
		vote, count := s.Votes.Of(c).String(), "1"
		switch {
		case s.Votes.Excluded().Has(c):
			vote = "excluded"
		case vote == "":
			count = "0"
		}
		add(c.String(), c.NameOn(language.English, s.Date), c.NameOn(language.Dutch, s.Date), regionalGroup(c, s.Date).String(), vote, intended[c].String(), count, "")
	}

	totals.beyond(s.Votes.Tally(), func(vote, count, total string) { add("", "", "", "", vote, "", count, total) })
	if !some {
		add("", "", "", "", "", "", "", "")
	}
	return err
}

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
// record, as in [WriteCSV]: its count is the number of members that cast the
// vote and are not listed, and its total is exact or atleast. A text adopted
// without a vote has one row, in which the columns after method are empty.
// WriteSeries returns the first error of w. A body of your own is an error, as
// in [WriteCSV].
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
	body, err := bodyCell(&v.Stage)
	if err != nil {
		return err
	}
	sure, paused := "", ""
	if v.Link != (SeriesLink{}) {
		sure, paused = "no", strconv.Itoa(v.Link.Paused)
		if v.Link.Sure {
			sure = "yes"
		}
	}
	write := t.Beginning(
		first.String(), v.Symbol.String(), v.Title.In(language.English), body, v.Stage.Date.String(), v.Link.To.String(), v.Link.Reason, sure, paused, v.Stage.Method.String(),
	)
	add := func(cells ...string) { err = write(cells...) }
	if v.withoutVote() {
		add("", "", "", "", "", "", "")
		return err
	}
	for c, vote := range v.Stage.Votes.All() {
		add(c.String(), c.NameOn(language.English, v.Stage.Date), c.NameOn(language.Dutch, v.Stage.Date), vote.String(), before[c].String(), "1", "")
		if vote <= Abstain {
			before[c] = vote
		}
	}
	v.Stage.Stated.beyond(v.Stage.Votes.Tally(), func(vote, count, total string) { add("", "", "", vote, "", count, total) })
	return err
}
