package main

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

var compacts = []string{"testdata/a-res-73-195.json", "testdata/a-res-73-151.json"}

func TestBriefing(t *testing.T) {
	t.Chdir("../..")
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			var got bytes.Buffer
			if err := run(&got, lang, compacts); err != nil {
				t.Fatal(err)
			}
			file := "testdata/briefing." + lang + ".txt"
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("%s is out of date; what changed may be right: see it with -update and git diff\n%s", file, diff)
			}
		})
	}
	t.Run("regional tags", func(t *testing.T) {
		var nl, be, fr, en bytes.Buffer
		for tag, out := range map[string]*bytes.Buffer{"nl": &nl, "nl-BE": &be, "en": &en, "fr": &fr} {
			if err := run(out, tag, compacts[:1]); err != nil {
				t.Fatal(err)
			}
		}
		if nl.String() != be.String() || en.String() != fr.String() || nl.String() == en.String() {
			t.Error("nl-BE is not told as nl, or another language not as en")
		}
	})
}

func TestBriefingErrors(t *testing.T) {
	t.Chdir("../..")
	for name, c := range map[string]struct{ lang, file, want string }{
		"no such file":     {"nl", "testdata/none.json", "none.json"},
		"no resolution":    {"nl", "go.mod", "go.mod: plenary: line 1, column 1: "},
		"no such language": {"?", compacts[0], "language"},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(&out, c.lang, []string{c.file}); err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
				t.Errorf("got %v and %q", err, out.String())
			}
		})
	}
}
