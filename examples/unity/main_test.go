package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// file has votes of four countries, made up: twelve years in which Poland
// turns away from the others of Visegrád.
func file() string {
	var b strings.Builder
	b.WriteString("undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_ms\n")
	for year := range 12 {
		for i, code := range strings.Fields("CZE HUN POL SVK") {
			vote := "Y"
			if i == 2 && year > 5 {
				vote = "N"
			}
			fmt.Fprintf(&b, "%d,%s,,%s,%d-12-01,A/RES/%d/1,,,,4\n", year+1, code, vote, 2000+year, 55+year)
		}
	}
	b.WriteString("x1,FRA,,Y,2000-12-01,A/RES/55/1,,,,4\n")
	return b.String()
}

func TestRun(t *testing.T) {
	var out, wrong bytes.Buffer
	if err := run(strings.NewReader(file()), plenary.MustParseGroup("visegrad"), "en", true, &out, &wrong); err != nil {
		t.Fatal(err)
	}
	want := `Visegrád Group, in recorded votes

  year  votes  unanimous  agreement
  2000      1      1.000      1.000
  2001      1      1.000      1.000
  2002      1      1.000      1.000
  2003      1      1.000      1.000
  2004      1      1.000      1.000
  2005      1      1.000      1.000
  2006      1      0.000      0.625
  2007      1      0.000      0.625
  2008      1      0.000      0.625
  2009      1      0.000      0.625
  2010      1      0.000      0.625
  2011      1      0.000      0.625

Agreement changes most in 2006: from 1.000 to 0.625 in the mean of the years.
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(wrong.String(), "line 50") {
		t.Errorf("%q", wrong.String())
	}
	out.Reset()
	if err := run(strings.NewReader(file()), plenary.MustParseGroup("visegrad"), "nl", false, &out, &wrong); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"<svg ", `lang="nl"`, "Eensgezindheid in stemmingen: Visegrád", "2006", "</svg>"} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("the picture has no %q", part)
		}
	}
	for _, text := range []string{"", "undl_id,ms_code,ms_vote,date\n"} {
		if err := run(strings.NewReader(text), plenary.EU, "nl", false, io.Discard, io.Discard); err == nil {
			t.Errorf("%q gives no error", text)
		}
	}
}

// A2 of the attack: of many bad lines the first hundred are told.
func TestRunManyBadLines(t *testing.T) {
	var wrong bytes.Buffer
	if err := run(strings.NewReader(file()+strings.Repeat("a\n", 10_000)), plenary.MustParseGroup("visegrad"), "en", true, io.Discard, &wrong); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(wrong.String(), "\n"); n != told+1 || !strings.Contains(wrong.String(), "unity: and 9901 more\n") {
		t.Errorf("%d lines: %s", n, wrong.String()[max(0, wrong.Len()-200):])
	}
}
