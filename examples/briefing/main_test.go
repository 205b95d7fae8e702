package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

var update = flag.Bool("update", false, "write the golden files")

// TestRun compares the briefing on the two compacts, in both languages, in every
// length and form, with what stands in testdata.
func TestRun(t *testing.T) {
	t.Chdir("../..")
	for _, lang := range []string{"nl", "en"} {
		for name, as := range map[string]briefing{
			".txt":       {},
			".short.txt": {length: plenary.ShortLength},
			".full.txt":  {length: plenary.FullLength},
			".md":        {format: "markdown"},
			".short.md":  {format: "markdown", length: plenary.ShortLength},
			".full.md":   {format: "markdown", length: plenary.FullLength},
		} {
			t.Run(lang+name, func(t *testing.T) {
				what := compacts
				what.length, what.format = as.length, as.format
				var out bytes.Buffer
				if err := run(nil, &out, io.Discard, lang, what); err != nil {
					t.Fatal(err)
				}
				compare(t, "testdata/briefing."+lang+name, out.Bytes())
				if n := len(strings.Fields(out.String())); name == ".txt" && n > 450 {
					t.Errorf("it takes %d words", n)
				}
			})
		}
	}
}

// TestFormats: a page is one, and what is no format is said.
func TestFormats(t *testing.T) {
	t.Chdir("../..")
	what := compacts
	what.format = "html"
	var out bytes.Buffer
	if err := run(nil, &out, io.Discard, "en", what); err != nil || !strings.HasPrefix(out.String(), "<!DOCTYPE html>") {
		t.Errorf("%v: %s", err, out.String())
	}
	what.format = "pdf"
	if err := run(nil, &out, io.Discard, "en", what); err == nil || err.Error() != "no such format: pdf" {
		t.Errorf("got %v", err)
	}
	what = compacts
	what.country = "Atlantis"
	if err := run(nil, &out, io.Discard, "en", what); err == nil {
		t.Error("it tells of a country that there is not")
	}
}

// TestPipe tells what the command paragraph writes of a text.
func TestPipe(t *testing.T) {
	t.Chdir("../..")
	for _, text := range []string{"record", "letter"} {
		in, err := os.Open("testdata/paragraph/" + text + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		paragraph := exec.Command("go", "run", "./examples/paragraph")
		paragraph.Stdin = in
		written, err := paragraph.Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []string{"nl", "en"} {
			t.Run(text+"."+lang, func(t *testing.T) {
				var out bytes.Buffer
				if err := run(bytes.NewReader(written), &out, io.Discard, lang, briefing{files: []string{"-"}}); err != nil {
					t.Fatal(err)
				}
				compare(t, "testdata/paragraph/"+text+"."+lang+".txt", out.Bytes())
			})
		}
		t.Run(text+", the commands", func(t *testing.T) {
			cmd := exec.Command("go", "run", "./examples/briefing", "-lang", "en")
			cmd.Stdin = bytes.NewReader(written)
			out, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			compare(t, "testdata/paragraph/"+text+".en.txt", out)
		})
	}
}

// TestProblems holds that what does not fit in a resolution is said, with the
// number of the resolution.
func TestProblems(t *testing.T) {
	in := `{"title":{}} {"title":{},"stages":[{"id":"vote","date":"2018-12-19","body":"unga","stated":{"yes":1,"no":1},"declared":"adopted"}]}`
	var problems bytes.Buffer
	if err := run(strings.NewReader(in), io.Discard, &problems, "en", briefing{files: []string{"-"}}); err != nil {
		t.Fatal(err)
	}
	want := "briefing: standard input: number 2: “vote”: the declared outcome does not follow from the votes: 1 in favour and 1 against.\n"
	if diff := cmp.Diff(want, problems.String()); diff != "" {
		t.Error(diff)
	}
}

// compare compares a briefing with what stands in a file.
func compare(t *testing.T, golden string, got []byte) {
	if *update {
		if err := os.WriteFile(golden, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestRunErrors(t *testing.T) {
	broken := t.TempDir() + "/broken.json"
	if err := os.WriteFile(broken, []byte(`{"title": {}, "colour": "red"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, file, want string }{
		{"nl", broken, broken + `: plenary: line 1, column 15: colour: JSON "colour": no field has this name`},
		{"!", broken, "-lang !: language: tag is not well-formed"},
	} {
		if err := run(nil, &bytes.Buffer{}, io.Discard, c.lang, briefing{files: []string{c.file}}); err == nil || err.Error() != c.want {
			t.Errorf("%s: got %v, want %s", c.lang, err, c.want)
		}
	}
	if err := run(nil, &bytes.Buffer{}, io.Discard, "nl", briefing{files: []string{t.TempDir() + "/none.json"}}); !os.IsNotExist(err) {
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
		if err := run(nil, &out, io.Discard, lang, briefing{files: []string{"testdata/a-res-73-195.json"}}); err != nil {
			t.Fatal(err)
		}
		told[lang] = out.String()
	}
	if told["nl"] != told["nl-BE"] || told["en"] != told["fr"] || told["nl"] == told["en"] {
		t.Error("nl-BE is not told as nl, or fr not as en")
	}
}
