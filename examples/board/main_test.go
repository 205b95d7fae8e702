package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

var update = flag.Bool("update", false, "write the golden files in testdata/paragraph")

// TestRun compares the boards with those that the package's own tests draw.
func TestRun(t *testing.T) {
	t.Chdir("../..")
	for _, c := range []struct {
		board             plenary.Picture
		lang, stage, file string
		golden            string
	}{
		{plenary.Picture{}, "nl", "", "testdata/a-res-73-195.json", "193.nl"},
		{plenary.Picture{Groups: plenary.RegionalGroups()}, "en", "plenary", "testdata/a-res-73-195.json", "193-groups.en"},
		{plenary.Picture{}, "nl", "marrakesh", "testdata/a-res-73-195.json", "no-vote.nl"},
	} {
		t.Run(c.golden, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(nil, &out, io.Discard, options{board: c.board, lang: c.lang, stage: c.stage, file: c.file}); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile("testdata/board/" + c.golden + ".svg")
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(out.Bytes(), want) {
				t.Errorf("not testdata/board/%s.svg, but\n%s", c.golden, out.Bytes())
			}
		})
	}
}

// TestPipe draws what the command paragraph writes of a text.
func TestPipe(t *testing.T) {
	t.Chdir("../..")
	const more = "board: the first of 2 resolutions; -n draws another\n"
	for _, c := range []struct {
		text, golden, problems string
		options                options
	}{
		{"record", "record.nl", "", options{lang: "nl"}},
		{"record", "record.en", "", options{lang: "en"}},
		{"record", "record-paragraph.en", "", options{lang: "en", stage: "plenary"}},
		{"letter", "letter.nl", more, options{lang: "nl"}},
		{"letter", "letter-2.nl", "", options{lang: "nl", number: 2}},
		{"letter", "letter-2.en", "", options{lang: "en", number: 2}},
	} {
		t.Run(c.golden, func(t *testing.T) {
			var out, problems bytes.Buffer
			c.options.file = "-"
			if err := run(bytes.NewReader(written(t, c.text)), &out, &problems, c.options); err != nil {
				t.Fatal(err)
			}
			compare(t, c.golden, out.Bytes())
			if problems.String() != c.problems {
				t.Errorf("it says %q", &problems)
			}
		})
	}
	t.Run("the commands", func(t *testing.T) {
		board := exec.Command("go", "run", "./examples/board", "-lang", "en")
		board.Stdin = bytes.NewReader(written(t, "record"))
		out, err := board.Output()
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "record.en", out)
	})
}

// written returns what the command paragraph writes of a text in
// testdata/paragraph.
func written(t *testing.T, text string) []byte {
	in, err := os.Open("testdata/paragraph/" + text + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	cmd := exec.Command("go", "run", "./examples/paragraph")
	cmd.Stdin = in
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// compare compares a board with that in testdata/paragraph.
func compare(t *testing.T, golden string, got []byte) {
	file := "testdata/paragraph/" + golden + ".svg"
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
		t.Errorf("not %s, %v, but\n%s", file, err, got)
	}
}

func TestRunErrors(t *testing.T) {
	t.Chdir("../..")
	const gcm = "testdata/a-res-73-195.json"
	for _, c := range []struct {
		options  options
		in, want string
	}{
		{options{lang: "!", file: gcm}, "", "-lang !nl: language: tag is not well-formed"},
		{options{file: gcm, stage: "committee"}, "", gcm + ` has no stage "committee"`},
		{options{file: gcm, number: 2}, "", gcm + " has no resolution number 2: it has 1"},
		{options{file: "testdata/no-such.json"}, "", "no such file"},
		{options{file: "testdata/tally.txt"}, "", "testdata/tally.txt: plenary: "},
		{options{file: "-"}, "", "standard input: plenary: line 1, column 1: JSON: the text is empty"},
		{options{file: "-"}, "[]", "standard input has no resolution number 1: it has 0"},
		{options{file: "-"}, `{"title": {}}`, `standard input has no stage ""`},
		{options{file: "-"}, "{\"title\": {}}\n{\"colour\": 1}", `standard input: plenary: line 2, column 2: colour: JSON "colour": no field has this name`},
	} {
		c.options.lang += "nl" // "!nl" is none
		var out bytes.Buffer
		if err := run(strings.NewReader(c.in), &out, io.Discard, c.options); err == nil || !strings.Contains(err.Error(), c.want) || out.Len() > 0 {
			t.Errorf("%+v: got %v, want %s", c.options, err, c.want)
		}
	}
}
