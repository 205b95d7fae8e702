package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files")

// TestRun compares the briefing on the two compacts, in both languages, with
// what stands in testdata.
func TestRun(t *testing.T) {
	t.Chdir("../..")
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(&out, lang, compacts); err != nil {
				t.Fatal(err)
			}
			golden := "testdata/briefing." + lang + ".txt"
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
		})
	}
}

func TestRunErrors(t *testing.T) {
	broken := t.TempDir() + "/broken.json"
	if err := os.WriteFile(broken, []byte(`{"title": {}, "colour": "red"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, file, want string }{
		{"nl", broken, broken + `: plenary: line 1, column 15: colour: JSON "colour": no such member`},
		{"!", broken, "language: tag is not well-formed"},
	} {
		if err := run(&bytes.Buffer{}, c.lang, briefing{files: []string{c.file}}); err == nil || err.Error() != c.want {
			t.Errorf("%s: got %v, want %s", c.lang, err, c.want)
		}
	}
	if err := run(&bytes.Buffer{}, "nl", briefing{files: []string{t.TempDir() + "/none.json"}}); !os.IsNotExist(err) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// TestRunLanguages holds that a regional tag means its language, and a
// language that there is not English.
func TestRunLanguages(t *testing.T) {
	t.Chdir("../..")
	told := map[string]string{}
	for _, lang := range []string{"nl", "nl-BE", "en", "fr"} {
		var out bytes.Buffer
		if err := run(&out, lang, briefing{files: []string{"testdata/a-res-73-195.json"}}); err != nil {
			t.Fatal(err)
		}
		told[lang] = out.String()
	}
	if told["nl"] != told["nl-BE"] || told["en"] != told["fr"] || told["nl"] == told["en"] {
		t.Error("nl-BE is not told as nl, or fr not as en")
	}
}
