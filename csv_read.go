package plenary

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/sheet"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/undl"
)

// ReadCSV reads a table of votes, such as one written by [WriteCSV] or a
// spreadsheet of your own. It is [CSV.Read] of the zero CSV.
func ReadCSV(r io.Reader, rollCalls ...io.Reader) iter.Seq2[*Resolution, error] {
	return CSV{}.Read(r, rollCalls...)
}

// The limits of a table: on the number of votes, and on the memory of their
// texts in bytes.
const (
	maxTableVotes = 20_000
	maxTableText  = 16 << 20
)

// Read returns an iterator over the votes in a table. The table may be
// compressed with gzip, and have commas, semicolons or tabs between its cells.
//
// # Forms of tables
//
//   - Long: a row for the vote of each country, with a column of countries and
//     a column of votes. Rows belong to the same vote if they agree in its ID
//     or else in symbol, title, stage, body, date, draft, question and detail.
//     They may be in any order. A table without these columns is one vote.
//   - Wide, with a row for each country: a column of countries, and a column
//     for each vote, headed by its symbol or title, its date or both.
//   - Wide, with a row for each vote: a column for each country, headed by its
//     name or code.
//
// Columns are found by their heads, in English and Dutch: those of [WriteCSV],
// and "country", "land", "iso3", "vote", "stem", "date", "datum", "resolution",
// "unres", "rcid" and similar heads. The field Columns names others. Unknown
// columns are ignored, with two exceptions: a table whose dates are in an unknown
// column is not read, and neither is a long table whose votes are. The Oddities
// report a column that was not read if it is unknown and has words for votes
// beside a column of votes, or if two columns of dates, symbols, bodies and the
// like differ. Of several titles the first is read. A row in which two columns
// have different votes is an error.
//
// A column "intended", "corrected vote" or "bedoelde stem" beside the column of
// votes says how a country had intended to vote; see [Correction]. If both
// columns have the same vote, there is no correction.
//
// # Countries and votes
//
// Countries are read as [ParseCountryOn] reads them on the date of the vote.
// Numbers in a column "ccode" are codes of the scheme "cow" and take
// precedence. If a code and a name mean different countries, the row is an
// error; if only one of them can be read, it is used.
//
// Votes are read in any case as:
//
//   - words: yes, for, no, against, abstention, non-voting, absent; ja, voor,
//     nee, tegen, onthouding, niet gestemd, afwezig;
//   - letters of the UN Digital Library: Y, N, A, X, NV;
//   - numbers of Voeten's data: 1 yes, 2 abstain, 3 no, 8 not voting, 9 not a
//     member;
//   - the content of the field Words, which takes precedence.
//
// 0 is not read, because it is "no" in some tables and an abstention in others.
// A table with 0 beside 2 or 3 is not read. The letters v, t and o are not read
// either: t is also short for "true".
//
// Each vote is a [Resolution] with one [Stage]. If the table has a column of
// stages, stages with the same symbol and title are in one Resolution. The
// resolutions of a long table are yielded after its last row.
//
// A table can be an excerpt. A list of countries is complete if the field
// Exhaustive says so, if it is as long as the total that the table states, or if
// every member of the body has a row; see [Stage.Lists].
//
// # The tables of unvotes and of Voeten's data
//
// The tables of the R package unvotes and of Voeten's data have their votes
// and their roll calls in two files, which are read in one call:
//
//	all := plenary.CSV{Exhaustive: true}
//	for r, err := range all.Read(votes, rollCalls)
//
// Set Exhaustive only if the tables have every row. The tables of unvotes need
// it: they leave out the members that did not vote, and therefore look like an
// excerpt.
//
// A row of rollCalls describes the vote with its ID. Without a column of IDs
// the table is not read, and a vote whose ID is not in rollCalls is reported.
// Symbols such as R/73/195 are read as A/RES/73/195. These tables call Serbia
// Yugoslavia: a name or code that was no longer in use on the date of a vote
// means the Member that once had it.
//
// # The voting data of the UN Digital Library
//
// The voting data of the Dag Hammarskjöld Library on the General Assembly and
// the Security Council (https://digitallibrary.un.org/record/4060887 and
// /4055387) are recognized by the heads undl_id and ms_vote, in the layouts of
// 2024 to 2026. Members are those on the date of the vote. The stated totals
// are in [Stage.Stated], also for an excerpt; [Resolution.Notices] reports
// inconsistencies. The fields Exhaustive and On are ignored. To pass Columns,
// Words or rollCalls with such a table is an error.
//
// A resolution is yielded when its stated number of rows has been read and a
// row of another resolution follows. Memory stays below 64 MB: if a file has
// too many unfinished roll calls, the oldest is yielded, and later rows of it
// are errors.
//
// # Errors
//
// A row or cell that cannot be read is reported as a [*ParseError] with line
// and column and is skipped. After an error that makes the rest of a table
// unreadable, nothing more is yielded. If no vote was lost, the report is not
// an error but one of the Oddities of the [Resolution]. This is so if a detail
// such as a symbol was left out, or if unusual input was read.
//
// # Limits
//
// A row may have at most 1 MiB and 25,000 cells. A table that is not of the
// library may have at most 20,000 votes, and 16 MiB of titles and other texts;
// reading it needs at most 150 MB of memory.
func (c CSV) Read(r io.Reader, rollCalls ...io.Reader) iter.Seq2[*Resolution, error] {
	return func(yield func(*Resolution, error) bool) {
		details := map[string]*sheetRow{}
		held := 0
		for _, in := range rollCalls {
			t := tableReader{CSV: c, yield: yield, details: details, held: held}
			if t.open(in) && t.is(sheet.ID, "a table of roll calls needs a column of their IDs") {
				t.readDetails()
			}
			if held = t.held; t.over() {
				return
			}
		}
		t := tableReader{CSV: c, yield: yield, details: details, held: held, byKey: map[string]*tableVote{}}
		if !t.open(r) || len(rollCalls) > 0 && !t.is(sheet.ID, "has no column of the IDs of the roll calls") {
			return
		}
		switch countries := t.Has(sheet.Code) || t.Has(sheet.Name) || t.Has(sheet.COW); {
		case t.Has(sheet.Vote) && countries, !countries && len(t.Countries) < 2 && (t.Has(sheet.ID) || t.Has(sheet.Symbol)):
			t.readLong()
		case t.Has(sheet.Vote):
			t.fail("table of votes", t.Text(), "has no column of countries")
		case countries:
			t.readWide()
		case len(t.Countries) > 1:
			t.readRollCalls()
		default:
			t.fail("table of votes", t.Text(), "has no column of countries, and no columns headed by countries")
		}
		t.finish()
	}
}

// sheetRow is the information on a vote in a row, by column.
type sheetRow [sheet.NumColumns]string

// tableVote is a vote of a table being read.
type tableVote struct {
	r      Resolution
	stage  Stage
	beyond Tally // the votes cast by countries that are not listed
	said   Base
	exact  Base
	lost   bool // one of its rows was lost
}

// tableReader reads one table.
type tableReader struct {
	CSV
	sheet.Table
	yield   func(*Resolution, error) bool
	stopped bool // the caller wants no more
	ended   bool // the rest cannot be read

	words   sheet.Words          // those of CSV, with the others
	details map[string]*sheetRow // the roll calls by ID
	votes   []*tableVote
	byKey   map[string]*tableVote
	key     []byte
	held    int  // bytes of texts
	losses  int  // number of rows and cells that were lost
	astray  bool // a row was lost whose vote is unknown
}

// report yields an error at a cell of the row, and reports whether to
// continue.
func (t *tableReader) report(cell int, e ParseError) bool {
	e.Line, e.Column = t.Place(cell)
	t.losses++
	t.stopped = t.stopped || !t.yield(nil, &e)
	return !t.stopped
}

// lost reports that a cell could not be read, and that its row or its vote is
// lost.
func (t *tableReader) lost(cell int, what, input, reason string) {
	t.report(cell, ParseError{What: what, Input: input, Reason: reason})
}

// odd reports that a cell was not read, although its vote was.
func (t *tableReader) odd(v *tableVote, cell int, what, input, reason string) {
	e := &ParseError{What: what, Input: t.hold(input), Reason: reason}
	e.Line, e.Column = t.Place(cell)
	v.r.Oddities = append(v.r.Oddities, e)
}

// fail reports what makes the rest of a table unreadable.
func (t *tableReader) fail(what, input, reason string) bool {
	if t.Failed != nil {
		return t.broken()
	}
	t.lost(0, what, input, reason)
	t.ended = true
	return false
}

// broken reports the error of the reader.
func (t *tableReader) broken() bool {
	t.ended = true
	t.stopped = t.stopped || !t.yield(nil, fmt.Errorf("plenary: table of votes, line %d: %w", t.Line, t.Failed))
	return false
}

func (t *tableReader) over() bool { return t.stopped || t.ended }

func (t *tableReader) is(c sheet.Column, reason string) bool {
	return t.Has(c) || t.fail("table of votes", t.Text(), reason)
}

// open reads the heads of a table.
func (t *tableReader) open(in io.Reader) bool {
	t.Scanner = sheet.NewScanner(reading(in))
	if reason := t.Open(); reason != "" {
		return t.fail("table of votes", "", reason)
	}
	t.Divide()
	first := t.next()
	if t.byKey != nil && t.Comma == ',' && undl.IsHeader(t.Cells) {
		if len(t.Columns) > 0 || len(t.Words) > 0 || len(t.details) > 0 {
			return t.fail("table of votes", t.Text(), "is voting data of the UN Digital Library, which is read without CSV.Columns, CSV.Words and tables of roll calls")
		}
		readLibrary(t.Back(), t.yield)
		return false
	}
	if !first { // or it has rows that are lost
		return !t.over() && t.losses == 0 && t.fail("table of votes", "", "is empty")
	}
	if what, input, reason := t.ReadHeads(t.CSV.Columns, t.On.ymd); reason != "" {
		return t.fail(what, input, reason)
	}
	t.words = sheet.Words{}
	for _, word := range slices.Sorted(maps.Keys(t.CSV.Words)) {
		v := t.CSV.Words[word]
		if v != 0 && !v.IsValid() {
			return t.fail("vote", v.String(), "CSV.Words gives this for "+strconv.Quote(word)+", but it is not a vote")
		}
		t.words.Add(word, uint8(v))
	}
	return true
}

// next reads the next valid row.
func (t *tableReader) next() bool {
	for !t.over() && t.Next() {
		switch {
		case t.Wrong != "":
			t.astray = true
			t.lost(0, "row", t.Text(), t.Wrong)
		case t.Kinds != nil && len(t.Cells) > len(t.Kinds) && strings.Join(t.Cells[len(t.Kinds):], "") != "":
			t.astray = true
			t.lost(len(t.Kinds), "row", t.Text(), "has more columns than the first row")
		default:
			return true
		}
	}
	if !t.over() && t.Failed != nil {
		t.broken()
	}
	return false
}

// hold counts a text that is kept, with an allowance for its holder.
func (t *tableReader) hold(text string) string {
	if t.held += len(text) + 32; t.held > maxTableText && !t.over() {
		t.fail("table of votes", "", "has more than 16 MiB of titles and other texts; the rest was not read")
	}
	return strings.Clone(text)
}

// readDetails reads a table of roll calls.
func (t *tableReader) readDetails() {
	for t.next() {
		_, id := t.First(sheet.ID)
		if len(t.details) == maxTableVotes {
			t.fail("table of votes", id, tooManyVotes)
		}
		row := &sheetRow{}
		for c := sheet.Symbol; c < sheet.NumColumns && !t.over(); c++ {
			if _, text := t.First(c); text != "" && c != sheet.Other {
				row[c] = t.hold(text)
			}
		}
		if _, twice := t.details[id]; twice {
			t.lost(0, "roll call", id, "occurs twice; the first is kept")
			continue
		}
		t.details[strings.Clone(id)] = row
	}
}

const tooManyVotes = "is vote 20,001 of the table, and a table may have 20,000; the rest was not read"

// voteOf returns the vote of the row. For the first row of a vote it is a new
// one.
func (t *tableReader) voteOf() *tableVote {
	t.key = t.Key(t.key[:0])
	if v := t.byKey[string(t.key)]; v != nil {
		return v
	}
	v := t.newVote()
	t.byKey[t.hold(string(t.key))] = v
	return v
}

// newVote starts the vote of the row.
func (t *tableReader) newVote() *tableVote {
	v := &tableVote{}
	if len(t.votes) == maxTableVotes {
		t.fail("table of votes", t.Text(), tooManyVotes)
		return v
	}
	t.votes = append(t.votes, v)
	t.describe(v)
	t.place(v)
	return v
}

// describe sets what the row, or else the table of roll calls, says of a vote
// beside who cast it.
func (t *tableReader) describe(v *tableVote) {
	_, id := t.First(sheet.ID)
	said := t.details[id]
	if said == nil && len(t.details) > 0 {
		t.odd(v, t.Column(sheet.ID), "roll call", id, "is not in the tables of roll calls")
	}
	said = orNone(said)
	get := func(c sheet.Column) (cell int, text string) {
		if cell, text = t.First(c); text == "" {
			text = said[c]
		}
		return cell, text
	}
	free := func(c sheet.Column) string {
		if i, _ := t.First(c); t.Has(c) && i < len(t.Cells) && t.Cells[i] != "" {
			return t.hold(t.Cells[i])
		}
		return said[c]
	}
	detail := func(c sheet.Column, read func(string) error) {
		cell, text := get(c)
		if text == "" {
			return
		}
		t.without(v, cell, text, read(text))
		for i, other := range t.Others(c) {
			t.odd(v, i, "column", t.Heads[i], "has "+strconv.Quote(other)+" and was not read, because "+strconv.Quote(t.Heads[cell])+" has "+strconv.Quote(text))
		}
	}
	s := &v.stage
	v.r.Title.EN, s.ID, s.Detail.EN, s.Date = free(sheet.Title), cmp.Or(free(sheet.Stage), strings.Clone(id)), free(sheet.Detail), t.On
	detail(sheet.Date, func(text string) (err error) { s.Date, err = tableDate(text); return err })
	detail(sheet.Symbol, func(text string) error {
		symbol, err := tableSymbol(text)
		if symbol.Kind() == DraftSymbol && !t.Has(sheet.Draft) {
			s.Draft = symbol
		} else {
			v.r.Symbol = symbol
		}
		return err
	})
	detail(sheet.Draft, func(text string) (err error) { s.Draft, err = tableSymbol(text); return err })
	detail(sheet.Meeting, func(text string) error { return t.meetings(s, text) })
	detail(sheet.Body, func(text string) (err error) { s.Body, err = ParseBody(text); return err })
	detail(sheet.Question, func(text string) error { return s.Question.UnmarshalText([]byte(text)) })
	detail(sheet.Method, func(text string) error { return s.Method.UnmarshalText([]byte(text)) })
	detail(sheet.Outcome, func(text string) error { return s.Declared.UnmarshalText([]byte(text)) })
	detail(sheet.Members, func(text string) (err error) { s.Stated.Members, err = tableCount(text); return err })
	if _, text := get(sheet.IsAmendment); text == "1" {
		s.Question = Amendment
	} else if _, text := get(sheet.IsParagraph); text == "1" {
		s.Question = Paragraph
	}
}

// meetings sets the meetings of a vote.
func (t *tableReader) meetings(s *Stage, text string) error {
	for part := range strings.SplitSeq(text, ";") {
		symbol, err := tableSymbol(strings.TrimSpace(part))
		if err != nil {
			return err
		}
		if t.hold(part); t.over() {
			return nil
		}
		s.Meetings = append(s.Meetings, symbol)
	}
	return nil
}

// without reports that a vote was read without the text of a cell, because of err. It
// reports nothing if err is nil.
func (t *tableReader) without(v *tableVote, cell int, text string, err error) bool {
	e, wrong := errors.AsType[*ParseError](err)
	if wrong {
		t.odd(v, cell, e.What, text, e.Reason+"; the vote was read without it")
	}
	return wrong
}

// place sets the body of a vote to that of its symbol, if no column has the
// body, and the name of its stage according to the body.
func (t *tableReader) place(v *tableVote) {
	s := &v.stage
	switch organ := v.r.Symbol.Organ(); {
	case t.Has(sheet.Body):
	case organ == "S":
		s.Body = SecurityCouncil
	case organ == "A" || t.IsVoeten():
		s.Body = GeneralAssembly
	}
	switch {
	case s.Body == GeneralAssembly:
		s.Kind = Plenary
	case s.Body == SecurityCouncil:
		s.Kind = Council
	case strings.HasPrefix(s.Body.String(), "unga."):
		s.Kind = Committee
	}
	if s.ID == "" && !t.Has(sheet.Stage) {
		s.ID = cmp.Or(s.Kind.String(), "vote")
	}
}

// readLong reads a table with a row for the vote of each country.
func (t *tableReader) readLong() {
	for t.next() && !t.unknownDate() {
		v := t.voteOf()
		before := t.losses
		cell, text := t.First(sheet.Vote)
		said := t.words.Vote(text)
		if said == sheet.NonMember {
			continue
		}
		c, named := t.country(v.stage.Date)
		_, count := t.First(sheet.Count)
		switch {
		case t.over():
		case !named && text == "" && count == "" && (t.Has(sheet.Count) || !t.Has(sheet.Vote)):
		case !named && t.Has(sheet.Count):
			t.count(v, said, count)
		case !named:
			t.lost(0, "country", "", "the row names no country")
		case c.IsZero(), t.contradicted(sheet.Vote), t.contradicted(sheet.Intended):
		default:
			t.intend(v, c, said)
			if count != "0" || text != "" {
				t.enter(v, c, said, cell, text)
			}
		}
		t.unread(v)
		v.lost = v.lost || t.losses > before
	}
}

// intend adds the vote that a country had intended. If it is the vote that the country
// cast, there is no correction: a column of corrected votes has a vote in every row.
func (t *tableReader) intend(v *tableVote, c Country, said uint8) {
	i, text := t.First(sheet.Intended)
	u := t.words.Vote(text)
	had := func(k Correction) bool { return k.Country == c }
	switch {
	case u == said || u == sheet.None:
	case slices.ContainsFunc(v.stage.Corrections, had):
		t.lost(i, "vote", text, c.String()+" already has an intended vote")
	case !Vote(u).IsValid():
		t.lost(i, "vote", text, "is not a word or code for a vote")
	default:
		t.hold(text)
		v.stage.Corrections = append(v.stage.Corrections, Correction{Country: c, Intended: Vote(u)})
	}
}

// contradicted reports whether two columns of a row have different votes.
func (t *tableReader) contradicted(kind sheet.Column) bool {
	_, text := t.First(kind)
	for i, other := range t.Others(kind) {
		if t.words.Vote(other) != t.words.Vote(text) {
			t.lost(i, "vote", other, "another cell of the row has "+strconv.Quote(text))
			return true
		}
	}
	return false
}

// unread reports a column that is not known and has votes, once.
func (t *tableReader) unread(v *tableVote) {
	for i, kind := range t.Kinds {
		text := t.Cell(i)
		if u := Vote(sheet.VoteOf(text)); kind == 0 && u.IsValid() && text[0] > '9' {
			t.odd(v, i, "column", t.Heads[i], "is not known and was not read, although it has "+strconv.Quote(text)+"; use CSV.Columns to say whether these are votes or intended votes")
			t.Kinds[i] = sheet.Other
		}
	}
}

// unknownDate reports whether the row has a date in a column that is not known,
// and no table has the dates of the votes. If such a table were read, votes would
// have the wrong date, or several votes would become one.
func (t *tableReader) unknownDate() bool {
	if t.Has(sheet.Date) || len(t.details) > 0 {
		return false
	}
	for i, kind := range t.Kinds {
		if kind == 0 && sheet.IsDay(t.Cell(i)) {
			t.refuse(i, "has dates, but is not a known column; use CSV.Columns to say what it is")
			return true
		}
	}
	return false
}

// refuse reports a column because of which the table has no votes.
func (t *tableReader) refuse(column int, reason string) {
	t.lost(column, "column", t.Heads[column], reason)
	t.votes, t.ended = nil, true
}

// count sets the number of votes beyond the countries that are listed.
func (t *tableReader) count(v *tableVote, said uint8, count string) {
	cell, _ := t.First(sheet.Count)
	n, ok := sheet.Number(count)
	switch {
	case !ok:
		t.lost(cell, "count", count, notCount)
	case said == 0 || said > sheet.Vacant:
		t.lost(cell, "vote", count, "the row does not say which vote is counted")
	case v.said>>said&1 != 0:
		t.lost(cell, "count", count, "this vote already has a count")
	default:
		v.said |= 1 << said
		*v.beyond.at(int(said)) = n
		if _, total := t.First(sheet.Total); total != "atleast" {
			v.exact |= 1 << said
		}
	}
}

// enter sets the vote of a country.
func (t *tableReader) enter(v *tableVote, c Country, said uint8, cell int, text string) {
	rc := &v.stage.Votes
	was := uint8(rc.Of(c))
	if rc.Excluded().Has(c) {
		was = sheet.Excluded
	}
	switch {
	case said == sheet.NonMember:
	case said == sheet.None || text == "":
		t.lost(cell, "vote", text, c.String()+" has no vote")
	case said == sheet.Vacant || said == 0 && text != "0":
		t.lost(cell, "vote", text, "is not a word or code for a vote")
	case said == 0:
		t.lost(cell, "vote", text, `is "no" in some tables and an abstention in others; use CSV.Words to say which`)
	case was == said:
		t.lost(cell, "roll call", c.String(), "already has the same vote")
	case was != 0:
		t.lost(cell, "roll call", c.String(), "already has another vote: "+rulecode.Bits[was]+", and here "+rulecode.Bits[said])
	case said == sheet.Excluded:
		*rc = rc.Exclude(SetOf(c))
	default:
		rc.set(c, Vote(said))
	}
}

// country returns the country of the row on a date, and reports whether the
// row names one. It reports what cannot be read, and then returns the zero
// Country.
func (t *tableReader) country(on Date) (c Country, named bool) {
	i, named, p := t.Country(on.ymd)
	if p.Reason != "" {
		t.report(p.Cell, countryProblem(&p))
	}
	return Country{i}, named
}

func countryProblem(p *sheet.Problem) ParseError {
	return ParseError{What: "country", Input: p.Input, Reason: p.Reason, Candidates: CountrySet{p.Could}}
}

// readWide reads a table with a row for each country and a column for each
// vote.
func (t *tableReader) readWide() {
	for _, kind := range [...]sheet.Column{sheet.Date, sheet.Symbol, sheet.Title, sheet.Stage, sheet.Body, sheet.Draft, sheet.Question, sheet.Detail} {
		if t.Has(kind) {
			t.refuse(t.Column(kind), "describes the vote of a row, but no column of votes is known; use CSV.Columns to name that column")
			return
		}
	}
	votes := make([]*tableVote, len(t.Kinds))
	for i, head := range t.Heads {
		if t.Kinds[i] != 0 || head == "" || t.over() {
			continue
		}
		v := &tableVote{}
		if len(t.votes) == maxTableVotes {
			t.fail("table of votes", head, tooManyVotes)
			return
		}
		t.headed(v, i)
		votes[i] = v
		t.votes = append(t.votes, v)
	}
	if len(t.votes) == 0 {
		t.fail("table of votes", t.Text(), "has no column of votes")
	}
	for first := true; t.next(); first = false {
		before := t.losses
		var c Country
		day, named := Date{}, false
		for i, v := range votes[:min(len(votes), len(t.Cells))] {
			if v == nil || t.Cell(i) == "" || t.over() {
				continue
			}
			if !named || day != v.stage.Date {
				day = v.stage.Date
				if c, named = t.country(day); c.IsZero() {
					break
				}
			}
			said := t.words.Vote(t.Cell(i))
			if first && said == 0 && !v.r.Title.IsZero() && t.Cell(i) != "0" {
				t.lost(i, "column", t.Heads[i], "is neither a column of votes nor another known column")
				votes[i] = nil
				t.votes = slices.DeleteFunc(t.votes, func(w *tableVote) bool { return w == v })
			} else if said != sheet.None {
				t.enter(v, c, said, i, t.Cell(i))
			}
		}
		if !named {
			if _, named = t.country(Date{}); !named {
				t.lost(0, "country", "", "the row names no country")
			}
		}
		t.astray = t.astray || t.losses > before
	}
}

// headed sets what the head of a column says of its vote: a date, a symbol, or
// else a title.
func (t *tableReader) headed(v *tableVote, column int) {
	name, again, _ := strings.Cut(t.Heads[column], " #")
	v.stage.Date = t.On
	if on, err := tableDate(name); err == nil {
		v.stage.Date, name = on, ""
	}
	days, rest := sheet.Days(name)
	for i, part := range days {
		on, err := tableDate(part)
		if v.stage.Date = on; err == nil && i > 0 {
			err = &ParseError{What: "date", Reason: "is one of several"}
		}
		if t.without(v, column, part, err) {
			v.stage.Date = Date{}
		}
	}
	if name != "" {
		var err error
		if v.r.Symbol, err = tableSymbol(strings.TrimSpace(rest)); err != nil {
			v.r.Title.EN = t.hold(t.Heads[column])
		}
	}
	if t.place(v); again != "" {
		v.stage.ID += " #" + again
	}
}

// readRollCalls reads a table with a row for each vote and a column for each
// country.
func (t *tableReader) readRollCalls() {
	for i, head := range t.Heads {
		if t.Kinds[i] == 0 && head != "" && !slices.Contains(t.Countries, i) {
			t.lost(i, "column", head, lookup.Reason(head, table.Set{}, true))
		}
	}
	heads := slices.Clone(t.Heads)
	for t.next() {
		v := t.newVote()
		before := t.losses
		for _, i := range t.Countries {
			if i >= len(t.Cells) {
				break
			}
			text := t.Cell(i)
			said := t.words.Vote(text)
			if said == sheet.None || said == sheet.NonMember || t.over() {
				continue
			}
			c, wrong := t.Find(heads[i], false, v.stage.Date.ymd)
			if c == 0 {
				t.report(i, countryProblem(&wrong))
				continue
			}
			t.enter(v, Country{c}, said, i, text)
		}
		if v.lost = t.losses > before; !t.Has(sheet.Stage) {
			t.finish()
		}
	}
}

// finish yields the votes.
func (t *tableReader) finish() {
	if t.words.Mixed() && len(t.votes) > 0 && !t.stopped {
		t.lost(0, "table of votes", "", "has 0 beside 2 or 3, which are then not those of Voeten's data; use CSV.Words to say what they mean")
		t.votes, t.ended = nil, true
	}
	byText := map[[2]string]*Resolution{}
	var rs []*Resolution
	for _, v := range t.votes {
		s := &v.stage
		named := s.Votes.Tally()
		s.Stated.Exact = v.exact
		for bit := int(Yes); bit <= vacantBit; bit++ {
			switch n, more := *named.at(bit), *v.beyond.at(bit); {
			case more == 0 && n > 0 && v.exact>>bit&1 != 0 && bit <= int(Pending):
				s.Exhaustive = append(s.Exhaustive, Vote(bit))
				s.Stated.Exact &^= 1 << bit
			case v.said>>bit&1 != 0:
				*s.Stated.Counts.at(bit) = n + more
			}
		}
		if t.Exhaustive && !v.lost && !t.astray && !s.Votes.Listed().IsZero() {
			s.Exhaustive = []Vote{Yes, No, Abstain}
		}
		if s.Stated.Members < s.Stated.Counts.members() {
			s.Stated.Members = 0
		}
		if s.Method == 0 && !t.Has(sheet.Method) && !s.Votes.Listed().IsZero() {
			s.Method = Recorded
		}
		key := [2]string{v.r.Symbol.String(), v.r.Title.EN}
		r := byText[key]
		if r == nil || !t.Has(sheet.Stage) {
			r = &v.r
			rs, byText[key] = append(rs, r), r
		}
		if r.Stages = append(r.Stages, *s); r != &v.r {
			r.Oddities = append(r.Oddities, v.r.Oddities...)
		}
	}
	t.votes = nil
	for _, r := range rs {
		if t.stopped = t.stopped || !t.yield(r, nil); t.stopped {
			return
		}
	}
}

const notCount = "is not a number of members"

// tableDate parses a date as it occurs in tables.
func tableDate(text string) (Date, error) {
	ymd, reason := sheet.Day(text)
	if reason != "" {
		return Date{}, &ParseError{What: "date", Input: text, Reason: reason}
	}
	return Date{ymd}, nil
}

// tableCount parses a number of members.
func tableCount(text string) (int, error) {
	n, ok := sheet.Number(text)
	if !ok {
		return n, &ParseError{What: "count", Input: text, Reason: notCount}
	}
	return n, nil
}

// tableSymbol parses a symbol as it occurs in tables.
func tableSymbol(text string) (Symbol, error) {
	symbol, _, err := ParseSymbolLenient(sheet.SymbolText(text))
	return symbol, err
}

// readLibrary reads the voting data of the Dag Hammarskjöld Library; see
// [CSV.Read].
func readLibrary(in sheet.Scanner, yield func(*Resolution, error) bool) {
	undl.Read(in)(func(call *undl.Call, problem *undl.Problem) bool {
		if call == nil {
			return yield(nil, votingError(problem))
		}
		return yield(resolutionOfCall(call), nil)
	})
}

// votingError returns the error for a problem in voting data.
func votingError(p *undl.Problem) error {
	switch {
	case p.Err == nil:
		return parseErrorOf(p)
	case p.Line == 0:
		return p.Err
	}
	return fmt.Errorf("plenary: voting data, line %d: %w", p.Line, p.Err)
}

// parseErrorOf returns a problem as a ParseError. It is set field by field: a
// literal would be copied for every bad row of a file.
func parseErrorOf(p *undl.Problem) *ParseError {
	e := new(ParseError)
	e.What, e.Input, e.Reason = p.What, p.Input, p.Reason
	e.Candidates.bits = p.Candidates
	e.Line, e.Column = p.Line, p.Column
	return e
}

// resolutionOfCall returns a resolution with one stage: the vote on the whole
// text.
func resolutionOfCall(c *undl.Call) *Resolution {
	r := &Resolution{
		Symbol: symbolOf(&c.Symbol), Title: Text{EN: c.Title}, Agenda: c.Agenda, Subjects: c.Subjects,
		Reports: some(c.Reports, wholeSymbol), Sources: []Source{{Ref: c.Link, Verified: true}},
	}
	s := Stage{
		ID: "plenary", Kind: Plenary, Body: GeneralAssembly,
		Date: Date{c.Day}, Meetings: some(c.Meetings, wholeSymbol), Draft: symbolOf(&c.Draft),
		Method: VotingMethod(c.Method), Declared: DeclaredAdopted, Note: Text{EN: c.Note},
	}
	if c.Council {
		s.ID, s.Kind, s.Body = "council", Council, SecurityCouncil
	}
	s.Stated = Totals{Exact: Base(c.Stated), Members: c.Members}
	s.Stated.Counts.Yes, s.Stated.Counts.No = c.Counts[undl.Yes], c.Counts[undl.No]
	s.Stated.Counts.Abstain, s.Stated.Counts.NotVoting = c.Counts[undl.Abstain], c.Counts[undl.NotVoting]
	s.Votes.planes = c.Planes
	listed := s.Votes.Listed()
	s.Votes.tally = s.Votes.tallyOfAll(&listed)
	r.Stages = []Stage{s}
	for i := range c.Odd {
		r.Oddities = append(r.Oddities, parseErrorOf(&c.Odd[i]))
	}
	return r
}

func wholeSymbol(s *symbol.Symbol) (Symbol, bool) { return symbolOf(s), true }
