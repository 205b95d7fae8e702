package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRun(t *testing.T) {
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
		"yes": 0,
		"no": 6,
		"abstain": 0
	}
}
`
	problems := "accepted: plenary: line 1, column 45: country \"Timor-\\nLeste\": a name broken after its hyphen\n" +
		"plenary: line 2, column 20: country \"Xyzland\": no country has this name or code\n"
	var out, errs bytes.Buffer
	if err := run(strings.NewReader(in), &out, &errs, "2000-12-04"); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(problems, errs.String()); diff != "" {
		t.Error(diff)
	}
	if err := run(strings.NewReader("It was so decided."), &out, &errs, ""); err == nil {
		t.Error("a text without a vote is no error")
	}
	if err := run(strings.NewReader(in), &out, &errs, "2018-02-30"); err == nil {
		t.Error("an impossible day is accepted")
	}
}
