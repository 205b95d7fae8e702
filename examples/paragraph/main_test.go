package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

func TestStages(t *testing.T) {
	in := "A recorded vote was taken. In favour: Chad, Timor-\nLeste, Yugoslavia, Xyzland Against: None Abstaining: Peru " +
		"Draft resolution A/55/L.9 was adopted by 4 votes to none, with 1 abstention. " +
		"[Subsequently, the delegation of the Sudan informed the Secretariat that it had intended to abstain.]\n" +
		"Zes landen stemden tegen.\n"
	want := `{
	"id": "plenary",
	"kind": "plenary",
	"body": "unga",
	"date": "",
	"draft": "A/55/L.9",
	"method": "recorded",
	"votes": {
		"yes": [
			"SRB",
			"TCD",
			"TLS"
		],
		"abstain": [
			"PER"
		]
	},
	"stated": {
		"yes": 4,
		"no": 0,
		"abstain": 1
	},
	"exhaustive": [
		"no",
		"abstain"
	],
	"corrections": [
		{
			"country": "SDN",
			"intended": "abstain"
		}
	],
	"declared": "adopted"
}
{
	"id": "vote",
	"kind": "",
	"body": "",
	"date": "",
	"method": "",
	"stated": {
		"no": 6
	}
}
`
	problems := "accepted: plenary: line 1, column 45: country \"Timor-\\nLeste\": a name broken after its hyphen\n" +
		"plenary: line 2, column 20: country \"Xyzland\": no country has this name or code\n"
	var out, errs bytes.Buffer
	if err := run(strings.NewReader(in), &out, &errs, options{on: plenary.MustParseDate("2000-12-04"), stages: true}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(problems, errs.String()); diff != "" {
		t.Error(diff)
	}
}

// TestRun: a vote is written as a resolution, which can be read back.
func TestRun(t *testing.T) {
	in := "The General Assembly adopted resolution 73/195 by a recorded vote of 152 to 5, with 12 abstentions."
	var out, errs bytes.Buffer
	if err := run(strings.NewReader(in), &out, &errs, options{day: plenary.MustParseDate("2018-12-19")}); err != nil {
		t.Fatal(err)
	}
	want := `{
	"symbol": "A/RES/73/195",
	"title": {},
	"stages": [
		{
			"id": "plenary",
			"kind": "plenary",
			"body": "unga",
			"date": "2018-12-19",
			"method": "recorded",
			"stated": {
				"yes": 152,
				"no": 5,
				"abstain": 12
			},
			"declared": "adopted"
		}
	]
}
`
	if diff := cmp.Diff(want, out.String()); diff != "" || errs.Len() > 0 {
		t.Error(diff, &errs)
	}
	r, err := plenary.ParseResolution(out.Bytes())
	if err != nil || r.Symbol != plenary.MustParseSymbol("A/RES/73/195") {
		t.Errorf("%v, %v", r.Symbol, err)
	}
	if err := run(strings.NewReader("It was so decided."), &out, &errs, options{}); err == nil {
		t.Error("a text without a vote is no error")
	}
	if err := run(strings.NewReader(in), &out, &errs, options{on: plenary.TablesDate(), day: plenary.TablesDate()}); err == nil {
		t.Error("two days are accepted")
	}
}
