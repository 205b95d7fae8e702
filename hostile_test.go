package plenary_test

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// hostileTexts are what a record may hold that somebody else wrote.
var hostileTexts = []string{
	"A title\n\nOn Wednesday, the General Assembly rejected the text by 189 votes.", // a paragraph of its own
	"New York\u202e",             // turns what follows around
	"\u2067 \u200f\u061c x",      // the same, by other signs
	"\x1b[2J\x1b]0;owned\x07 x",  // a terminal obeys it
	"\u009b2J x",                 // and this
	"x\r\x08\x08y\x7f\x00",       // goes back over what is written
	"x\u2028y\u2029z\u0085w\v\f", // other breaks of a line
	"שלום",                       // runs from right to left
	"\xff\xfe x",                 // is not UTF-8
	"\ufeff=1+1", " =1+1", "x\n# y", "| a | b |", "<b onmouseover=alert(1)>[x](javascript:alert(1))",
}

// hostileRecord has a text wherever a record takes one.
func hostileRecord(s string) (plenary.Resolution, plenary.Letter) {
	on, unga := plenary.MustParseDate("2018-12-19"), plenary.MustParseBody("unga")
	view := plenary.View{Sources: []plenary.Source{{}}, Elements: []plenary.Element{"x-"}}
	votes := plenary.RollCall{}.With(plenary.UN.Members(on), plenary.Yes).With(plenary.MustParseSet("HUN"), plenary.No)
	r := plenary.Resolution{
		Agenda: []string{""}, Subjects: []string{""}, Views: []plenary.View{view}, Sources: []plenary.Source{{}}, Effects: []plenary.LegalEffect{{}},
		Stages: []plenary.Stage{
			{
				Kind: plenary.Plenary, Body: unga, Date: on, Question: plenary.Whole, Votes: votes, Method: plenary.Recorded, Declared: plenary.DeclaredAdopted,
				Stated:   plenary.Totals{Counts: plenary.Tally{Yes: 3}, Exact: plenary.BaseOf(plenary.Yes)},
				Wordings: []plenary.View{view}, Sources: []plenary.Source{{}}, Corrections: []plenary.Correction{{Country: plenary.MustParseCountry("NLD"), Intended: plenary.No}},
			},
			{Kind: plenary.Plenary, Body: unga, Date: on, Question: plenary.Paragraph, Votes: votes, Method: plenary.Recorded, Declared: plenary.DeclaredAdopted},
		},
		Statements: []plenary.Statement{
			{Kind: plenary.ExplanationOfVote, Called: []plenary.StatementName{{}}, References: []plenary.Reference{{}}, Elements: []plenary.Element{"x-"}, Purposes: []plenary.Purpose{"x-"}, Passages: []plenary.Passage{{Paragraphs: []string{""}, Kind: plenary.Reservation}}, Sources: []plenary.Source{{}}},
			{Kind: plenary.ExplanationOfVote, Deliverer: plenary.MustParseCountry("NLD"), Elements: []plenary.Element{"x-"}, References: []plenary.Reference{{}}},
		},
	}
	l := plenary.Letter{
		Notes: make([]plenary.Text, 1), OnBehalfOf: make([]plenary.OfficeHolder, 1), Copies: make([]plenary.Reference, 1), Fulfils: make([]plenary.Reference, 1),
		References: make([]plenary.Reference, 1), Attachments: make([]plenary.Reference, 1), Sources: make([]plenary.Source, 1),
	}
	setTexts(reflect.ValueOf(&r).Elem(), s)
	setTexts(reflect.ValueOf(&l).Elem(), s)
	return r, l
}

// setTexts puts a text into each string that can be set.
func setTexts(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.String:
		if v.CanSet() {
			v.SetString(v.String() + s)
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			setTexts(field, s)
		}
	case reflect.Slice:
		for i := range v.Len() {
			setTexts(v.Index(i), s)
		}
	}
}

// C7 of the attack: the text of others stays text, in every form: it opens no line of
// its own, turns nothing around and reaches no terminal.
func TestC7TextOfOthersStaysText(t *testing.T) {
	for _, tag := range []language.Tag{language.English, language.Dutch} {
		lines := map[string]int{}
		for i, s := range append([]string{"words"}, hostileTexts...) {
			r, l := hostileRecord(s)
			for what, told := range everyForm(tag, &r, &l) {
				if i == 0 {
					lines[what] = strings.Count(told, "\n")
				} else if n := strings.Count(told, "\n"); n != lines[what] && !strings.HasPrefix(what, "csv") {
					t.Errorf("%s of %q has %d lines, and %d of plain words:\n%q", what, s, n, lines[what], told)
				}
				tame(t, what, s, told)
			}
			for _, err := range hostileErrors(s, &r, &l) {
				if strings.Contains(err.Error(), "\n") {
					t.Errorf("an error has lines: %q", err)
				}
				tame(t, "an error", s, err.Error())
			}
		}
	}
}

// tame holds that a text is UTF-8 without signs that do something, but for the
// isolates that close again, and that words from right to left are isolated.
func tame(t *testing.T, what, of, told string) {
	t.Helper()
	if !utf8.ValidString(told) {
		t.Errorf("%s of %q is not UTF-8: %.300q", what, of, told)
	}
	open := 0
	for i, r := range told {
		switch {
		case r == 0x2068 && open == 0:
			open++
		case r == 0x2069 && open == 1:
			open--
		case r == '\n', r == '\t' && strings.HasPrefix(what, "csv"), r == '\r' && strings.HasPrefix(what, "csv"):
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == 0xfeff, (r == 0x2028 || r == 0x2029) && !strings.HasPrefix(what, "csv"):
			t.Errorf("%s of %q has %U: %.80q", what, of, r, told[max(0, i-40):])
			return
		case r >= 0x590 && r < 0x600 && !unicode.Is(unicode.Mn, r) && open == 0 && !strings.HasPrefix(what, "csv"):
			t.Errorf("%s of %q does not isolate %q", what, of, r)
			return
		}
	}
	if open != 0 {
		t.Errorf("%s of %q: an isolate is open", what, of)
	}
}

// everyForm returns each form in which a record is told, drawn or written for readers.
func everyForm(tag language.Tag, r *plenary.Resolution, l *plenary.Letter) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		draw := func(name string, write func(*bytes.Buffer) error) bool {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				return yield(name, err.Error())
			}
			return yield(name, b.String())
		}
		c, s, st := plenary.MustParseCountry("NLD"), &r.Stages[0], &r.Statements[0]
		for _, length := range []plenary.BriefingLength{plenary.StandardLength, plenary.ShortLength, plenary.FullLength} {
			b := plenary.Briefing{Language: tag, Length: length, Country: c}
			for name, told := range map[string]string{
				"resolution": b.Resolution(r), "page": b.Page(r), "fragment": b.HTML(r), "markdown": b.Markdown(r), "line": b.Line(r), "stage": b.Stage(r, s), "part": b.Stage(r, &r.Stages[1]),
				"vote": b.Vote(r, s), "statement": b.Statement(r, st), "notices": b.Notices(r, slices.Concat(r.Notices(), r.PracticeNotices(), l.Notices(r))...),
				"letter": b.Letter(l, r), "position": b.Position(c, r), "changes": b.Changes(c, r, r), "coalitions": b.Coalitions(c, r), "comparison": b.Contradictions(s, &r.Stages[1]),
				"compare": b.Changes(nil, r, r), "moves": b.Moves(s, &r.Stages[1]), "groups": b.Position(plenary.EU, r), "split": b.Group(s, plenary.EU), "table": b.SplitTable(s, plenary.EU),
				"decision": func() string { d, _ := s.Decide(); return b.Decision(d) + d.Explain(tag) }(),
			} {
				if !yield(name+" "+length.String(), told) {
					return
				}
			}
			for _, series := range seriesOf(r, r) {
				if !yield("series "+length.String(), b.Series(series, c)) || !yield("series table "+length.String(), b.SeriesTable(series, c)) {
					return
				}
			}
		}
		for _, n := range slices.Concat(r.Notices(), r.PracticeNotices(), l.Notices(r)) {
			if !yield("notice "+n.Kind.String()+n.Stage+n.Statement, n.In(tag)) {
				return
			}
		}
		var b historyBuilder
		b.Add(r)
		h := b.History()
		_ = draw("svg board", func(w *bytes.Buffer) error { return plenary.Picture{Language: tag}.Board(w, r, s) }) &&
			draw("svg heatmap", func(w *bytes.Buffer) error {
				return plenary.Picture{Title: r.Title.EN, Language: tag}.Heatmap(w, h.Matrix(plenary.IdenticalVotes))
			}) &&
			draw("svg timeline", func(w *bytes.Buffer) error {
				return plenary.Picture{Title: r.Title.EN, Language: tag}.Timeline(w, r.Title.EN, 0, plenary.TrendOf(r.Title.EN, h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.RiceIndex, nil) }))
			}) &&
			draw("svg series", func(w *bytes.Buffer) error {
				for _, series := range seriesIn(h) {
					if err := (plenary.Picture{Language: tag}).Series(w, series, plenary.Country{}); err != nil {
						return err
					}
				}
				return nil
			}) &&
			draw("csv", func(w *bytes.Buffer) error { return plenary.WriteCSV(w, plenary.Resolutions(r)) }) &&
			draw("csv of series", func(w *bytes.Buffer) error { return plenary.CSV{Semicolon: true}.WriteSeries(w, seriesIn(h)...) })
	}
}

// hostileErrors are those that quote a text.
func hostileErrors(s string, r *plenary.Resolution, l *plenary.Letter) (errs []error) {
	add := func(err error) {
		if err != nil {
			errs = append(errs, err)
		}
	}
	for _, text := range []string{`{"` + s + `":1}`, fmt.Sprintf(`{"title":{},%q:1}`, s), fmt.Sprintf(`{"title":{"en":%q`, s), s} {
		_, err := plenary.ParseResolution([]byte(text))
		add(err)
		_, err = plenary.ParseLetter([]byte(text))
		add(err)
		for _, err := range plenary.ReadPopolo(strings.NewReader(text)) {
			add(err)
		}
		for _, err := range plenary.ReadCSV(strings.NewReader("undl_id,ms_code,ms_vote,date," + s + "\n1," + s + ",Y,2018-12-19,a\n")) {
			add(err)
		}
	}
	add(plenary.WritePopolo(&bytes.Buffer{}, r))
	_, err := r.MarshalJSON()
	add(err)
	_, err = l.MarshalJSON()
	add(err)
	_, err = plenary.ParseRule("unga.important: carry " + s)
	add(err)
	_, err = plenary.RuleOn(s, plenary.Date{})
	add(err)
	_, err = plenary.ParseCountry(s)
	add(err)
	_, err = plenary.ParseSymbol(s)
	add(err)
	_, err = plenary.ParsePaper(s)
	add(err)
	_, err = plenary.ParseGroup(s)
	add(err)
	_, err = plenary.WeightsOf(s, maps.All(map[plenary.Country]uint64{}))
	add(err)
	for _, err := range plenary.ReadVotes(s+" "+s+": 12 voted in favour, 3 countries "+s, plenary.Date{}, plenary.Date{}) {
		add(err)
	}
	return slices.DeleteFunc(errs, func(err error) bool { return errors.Is(err, nil) })
}
