package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

var update = flag.Bool("update", false, "write the golden files")

func TestStages(t *testing.T) {
	in := "A recorded vote was taken. In favour: Chad, Timor-\nLeste, Yugoslavia, Xyzland Against: None Abstaining: Peru " +
		"Draft resolution A/55/L.9 was adopted by 4 votes to none, with 1 abstention. " +
		"[Subsequently, the delegation of the Sudan informed the Secretariat that it had intended to abstain.]\n" +
		"In een andere stemming stemden zes landen tegen.\n"
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
	problems := "plenary: line 2, column 20: country \"Xyzland\": no country has this name or code\n" +
		"accepted: plenary: line 1, column 45: country \"Timor-\\nLeste\": a name broken after its hyphen\n"
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

// TestResolutions compares the resolutions in some texts, and what is said of the
// texts, with what stands in testdata. The commands board and briefing have tests
// that read it.
func TestResolutions(t *testing.T) {
	for text, problems := range map[string]string{
		"record": "plenary: line 2, column 30: country \"Xyzland\": no country has this name or code\n" +
			"accepted: plenary: line 7, column 30: country \"Timor-\\nLeste\": a name broken after its hyphen\n",
		"letter": "",
	} {
		t.Run(text, func(t *testing.T) {
			in, err := os.ReadFile("../../testdata/paragraph/" + text + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			var out, errs bytes.Buffer
			if err := run(bytes.NewReader(in), &out, &errs, options{}); err != nil {
				t.Fatal(err)
			}
			golden := "../../testdata/paragraph/" + text + ".json"
			if *update {
				if err := os.WriteFile(golden, out.Bytes(), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out.String()); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(problems, errs.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestReadBack: what is written is read back, and every vote in every text is in
// it, once and whole, in a resolution with its symbol, its draft and its title.
func TestReadBack(t *testing.T) {
	files, err := filepath.Glob("../../testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for text := range strings.SplitSeq(string(data), "####\n") {
			text, _, _ = strings.Cut(text, "\n----\n")
			var votes, back []plenary.Resolution
			for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
				if err == nil {
					votes = append(votes, *r)
				}
			}
			var out bytes.Buffer
			if err := run(strings.NewReader(text), &out, io.Discard, options{}); err != nil {
				if len(votes) > 0 {
					t.Errorf("%s: %v", text, err)
				}
				continue
			}
			for r, err := range plenary.ReadResolutions(&out) {
				if err != nil {
					t.Fatal(err)
				}
				back = append(back, *r)
			}
			for _, v := range votes {
				found := slices.IndexFunc(back, func(r plenary.Resolution) bool {
					return (v.Symbol.IsZero() || v.Symbol == r.Symbol) && (v.Title == plenary.Text{} || v.Title == r.Title) &&
						len(r.Stages) > 0 && isStage(v.Stages[0], r.Stages[0])
				})
				if found < 0 {
					t.Fatalf("%s: %v is not written", text, v)
				}
				back[found].Stages = back[found].Stages[1:]
			}
			for _, r := range back {
				if len(r.Stages) > 0 {
					t.Errorf("%s: %v is written and not in the text", text, r)
				}
			}
		}
	}
}

// isStage reports whether two stages are the same but for what follows a hyphen
// in the ID of the second.
func isStage(a, b plenary.Stage) bool {
	b.ID, _, _ = strings.Cut(b.ID, "-")
	return reflect.DeepEqual(a, b)
}

// TestTogether: votes are stages of one resolution where that is certain.
func TestTogether(t *testing.T) {
	const paragraph = "Operative paragraph 2 of draft resolution A/61/L.9 was retained by a recorded vote of 80 to 14, with 60 abstentions. "
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"a paragraph and the whole": {
			paragraph + "Draft resolution A/61/L.9, as a whole, was adopted by a recorded vote of 120 to 5, with 30 abstentions (resolution 61/30).",
			[]string{"A/RES/61/30 plenary plenary-2"},
		},
		"another draft": {
			paragraph + "Draft resolution A/61/L.10, as a whole, was adopted by a recorded vote of 120 to 5, with 30 abstentions (resolution 61/31).",
			[]string{" plenary", "A/RES/61/31 plenary"},
		},
		"no symbols": {
			"Operative paragraph 2 was retained by a recorded vote of 80 to 14, with 60 abstentions. The draft resolution as a whole was adopted by a recorded vote of 120 to 5, with 30 abstentions.",
			[]string{" vote", " vote"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(strings.NewReader(test.text), &out, io.Discard, options{}); err != nil {
				t.Fatal(err)
			}
			var got []string
			for r, err := range plenary.ReadResolutions(&out) {
				if err != nil {
					t.Fatal(err)
				}
				var line strings.Builder
				line.WriteString(r.Symbol.String())
				for _, s := range r.Stages {
					line.WriteString(" " + s.ID)
				}
				got = append(got, line.String())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
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
	if err := run(strings.NewReader(in), &out, &errs, options{on: plenary.TablesDate(), day: plenary.TablesDate().AddDays(1)}); err == nil {
		t.Error("votes are dated after their text")
	}
}
