package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

const header = "undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_non_voting,total_ms\n"

func TestRun(t *testing.T) {
	// The members of the Security Council, as if they had met in December 2018
	// and one of them had not been listed.
	var in strings.Builder
	in.WriteString(header)
	for voter := range strings.FieldsSeq("BOL CHN CIV FRA GBR GNQ KAZ KWT NLD PER POL RUS SWE USA") {
		vote := map[string]string{"RUS": "N", "USA": "a"}[voter]
		if vote == "" {
			vote = "Y"
		}
		in.WriteString("1," + voter + ",," + vote + ",2018-12-19,S/RES/2448 (2018),13,1,0,0,14\n")
	}
	in.WriteString("1,SUN,,Q,2018-12-19,S/RES/2448 (2018),13,1,0,0,14\n")
	var out bytes.Buffer
	if err := run(strings.NewReader(in.String()), false, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	want := `roll calls: 1
rows: 15, of which 14 read and 1 lost
ballots: 12 in favour, 1 against, 1 abstentions, 0 not voting
results: 1 carried by a simple majority, 1 of them by two thirds; 0 not carried; 0 not decided by what is on record; 0 without ballots
totals that disagree: 1
  S/RES/2448 (2018), 2018-12-19: “council”: the record states no abstentions and lists 1 abstention.
listed without being members: 0
members that are not listed: 0
verdicts that disagree: 0
lost: 1
  plenary: line 16, column 8: vote "Q": not one of Y, N, A, X and NV
odd, and read all the same: 1
  vote: 1, the first: plenary: line 15, column 8: vote "a": read as abstain
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{
		"":                  "is empty",
		header:              "no roll calls",
		"<html>\n</html>\n": "has no column of countries",
	} {
		if err := run(strings.NewReader(text), false, io.Discard, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestResults: what carried, and by two thirds, is counted of one tally, and of
// none that is not on record (K9).
func TestResults(t *testing.T) {
	const head = "1,NLD,,Y,2018-12-19,A/RES/73/1,"
	for _, c := range []struct{ name, rows, want string }{
		{"by the list", head + ",,,,1\n", "1 carried by a simple majority, 1 of them by two thirds; 0 not carried; 0 not decided by what is on record; 0 without ballots"},
		{"the totals disagree", head + "1,1,0,0,2\n1,BEL,,Y,2018-12-19,A/RES/73/1,1,1,0,0,2\n", "0 carried by a simple majority, 0 of them by two thirds; 0 not carried; 1 not decided by what is on record; 0 without ballots"},
		{"a row lost, totals stated", head + "3,2,0,0,5\n1,BEL,,Q,2018-12-19,A/RES/73/1,3,2,0,0,5\n", "1 carried by a simple majority, 0 of them by two thirds; 0 not carried; 0 not decided by what is on record; 0 without ballots"},
		{"an excerpt", head + ",,,,\n", "0 carried by a simple majority, 0 of them by two thirds; 0 not carried; 1 not decided by what is on record; 0 without ballots"},
		{"a row lost", head + ",,,,\n1,BEL,,Q,2018-12-19,A/RES/73/1,,,,,\n", "0 carried by a simple majority, 0 of them by two thirds; 0 not carried; 1 not decided by what is on record; 0 without ballots"},
		{"not carried", "1,NLD,,N,2018-12-19,A/RES/73/1,,,,,1\n", "0 carried by a simple majority, 0 of them by two thirds; 1 not carried; 0 not decided by what is on record; 0 without ballots"},
		{"without ballots", "1,NLD,,X,2018-12-19,A/RES/73/1,,,,,1\n", "0 carried by a simple majority, 0 of them by two thirds; 0 not carried; 0 not decided by what is on record; 1 without ballots"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(strings.NewReader(header+c.rows), false, &out, io.Discard); err != nil {
				t.Fatal(err)
			}
			if _, line, _ := strings.Cut(out.String(), "results: "); !strings.HasPrefix(line, c.want+"\n") {
				t.Errorf("%s", out.String())
			}
		})
	}
}

// TestRunBroken tells what was read of a file that breaks off, and that it did.
func TestRunBroken(t *testing.T) {
	in := io.MultiReader(strings.NewReader(header+"1,NLD,,Y,2018-12-19,A/RES/73/1,1,0,0,0,1\n"), iotest.ErrReader(io.ErrUnexpectedEOF))
	var out bytes.Buffer
	err := run(in, false, &out, io.Discard)
	if !errors.Is(err, io.ErrUnexpectedEOF) || !strings.HasPrefix(out.String(), "roll calls: 1\n") {
		t.Errorf("%v\n%s", err, &out)
	}
}

// TestAgreement: of three states two vote alike always, and the third does on
// every other vote. Names are those of the time: Swaziland is Eswatini today.
func TestAgreement(t *testing.T) {
	var in, out bytes.Buffer
	in.WriteString(header)
	for i := range 500 {
		for _, voter := range []string{"BEL", "LUX", "SWZ"} {
			vote := "Y"
			if voter == "SWZ" && i%2 == 1 {
				vote = "N"
			}
			fmt.Fprintf(&in, "%d,%s,,%s,2016-12-19,A/RES/71/%d,,,,,3\n", i, voter, vote, i+1)
		}
	}
	if err := run(&in, true, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	want := `vote most alike, of the 3 pairs that share 500 votes:
  Belgium and Luxembourg: 1.0000 of 500 votes
  Belgium and Swaziland: 0.5000 of 500 votes
  Luxembourg and Swaziland: 0.5000 of 500 votes
vote least alike, of the 3 pairs that share 500 votes:
  Luxembourg and Swaziland: 0.5000 of 500 votes
  Belgium and Swaziland: 0.5000 of 500 votes
  Belgium and Luxembourg: 1.0000 of 500 votes
`
	if _, got, _ := strings.Cut(out.String(), "vote most"); "vote most"+got != want {
		t.Error(cmp.Diff(want, "vote most"+got))
	}
}

// A2 of the attack: of millions of bad lines the first hundred are shown.
func TestManyBadLines(t *testing.T) {
	var out bytes.Buffer
	in := header + "1,NLD,,Y,2018-12-19,A/RES/73/195,1,0,0,0,1\n" + strings.Repeat("a\n", 300)
	if err := run(strings.NewReader(in), false, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	if text := out.String(); !strings.Contains(text, "lost: 300\n") || !strings.Contains(text, "\n  and 200 more\n") || strings.Count(text, "row \"a\"") != 100 {
		t.Error(text)
	}
}
