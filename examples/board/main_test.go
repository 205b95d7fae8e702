package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// TestRun compares the boards with those that the package's own tests draw.
func TestRun(t *testing.T) {
	t.Chdir("../..")
	for _, c := range []struct {
		board             plenary.Board
		lang, stage, file string
		golden            string
	}{
		{plenary.Board{}, "nl", "", "testdata/a-res-73-195.json", "193.nl"},
		{plenary.Board{Groups: slices.Collect(plenary.RegionalGroups())}, "en", "plenary", "testdata/a-res-73-195.json", "193-groups.en"},
		{plenary.Board{}, "nl", "marrakesh", "testdata/a-res-73-195.json", "no-vote.nl"},
	} {
		t.Run(c.golden, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(&out, c.board, c.lang, c.file, c.stage); err != nil {
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

func TestRunErrors(t *testing.T) {
	t.Chdir("../..")
	for _, c := range []struct{ lang, file, stage, want string }{
		{"!", "testdata/a-res-73-195.json", "", "language: tag is not well-formed"},
		{"nl", "testdata/a-res-73-195.json", "committee", `testdata/a-res-73-195.json has no stage "committee"`},
		{"nl", "testdata/no-such.json", "", "no such file"},
		{"nl", "testdata/tally.txt", "", "testdata/tally.txt: plenary: "},
	} {
		if err := run(&bytes.Buffer{}, plenary.Board{}, c.lang, c.file, c.stage); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s, stage %q: got %v, want %s", c.file, c.stage, err, c.want)
		}
	}
}
