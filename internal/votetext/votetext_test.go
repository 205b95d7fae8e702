package votetext_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext"
)

var sides = [...]string{"", "yes", "no", "abstain", "notvoting", "absent"}

// write writes what is read of a text on a line, a part for each clause: the
// side, how many, who; and in square brackets what was not read.
func write(text string) string {
	var parts []string
	for _, s := range votetext.Read(text, 0, 0) {
		for _, c := range s.Clauses {
			parts = append(parts, clause(&c))
		}
		for _, u := range s.Unread {
			parts = append(parts, fmt.Sprintf("[%s %s]", [...]string{"", "count", "name", "side", "correction", "sentence"}[u.As], strings.Join(strings.Fields(text[u.Start:u.End]), "_")))
		}
	}
	return strings.Join(parts, "; ")
}

func clause(c *votetext.Clause) string {
	var b strings.Builder
	if c.Intended {
		b.WriteString("intended ")
	}
	b.WriteString(sides[c.Side])
	switch {
	case c.N < 0:
		b.WriteString(" ?")
	case c.How == votetext.AtLeast:
		fmt.Fprintf(&b, " >=%d", c.N)
	case c.How == votetext.Roughly:
		fmt.Fprintf(&b, " ~%d", c.N)
	default:
		fmt.Fprintf(&b, " %d", c.N)
	}
	if c.Members > 0 {
		fmt.Fprintf(&b, "/%d", c.Members)
	}
	for _, item := range c.Items {
		b.WriteString(" " + table.Entities[item.Country].Code)
	}
	switch {
	case c.Some:
		b.WriteString("+")
	case c.Whole:
		b.WriteString("!")
	}
	return b.String()
}

// TestExamples reads the examples of the rows of voteclauses.tsv and votecontexts.tsv.
func TestExamples(t *testing.T) {
	data, err := os.ReadFile("../table/tsv/voteclauses.tsv")
	if err != nil {
		t.Fatal(err)
	}
	contexts, err := os.ReadFile("../table/tsv/votecontexts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data) + string(contexts)) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || cells[3] == "reading" {
			continue
		}
		t.Run(cells[0], func(t *testing.T) {
			text := strings.ReplaceAll(cells[2], "⏎", "\n")
			if got := write(text); got != cells[3] {
				t.Errorf("%s\n got %s\nwant %s", cells[2], got, cells[3])
			}
		})
	}
}

// TestTexts reads the sentences of testdata.
func TestTexts(t *testing.T) {
	for _, file := range []string{"texts", "paraphrases", "second", "third", "en", "noise", "lists", "en2", "en3", "en4", "en5", "dutch", "dutch2", "dutch3", "dutch4", "dutch5", "doubt"} {
		t.Run(file, func(t *testing.T) { readFile(t, "testdata/"+file+".tsv") })
	}
}

func readFile(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		text, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || text == "text" {
			continue
		}
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		n++
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			if got := write(strings.ReplaceAll(text, "⏎", "\n")); got != want {
				t.Errorf("%s\n got %s\nwant %s", text, got, want)
			}
		})
	}
}

// TestNone reads sentences that tell of no vote.
func TestNone(t *testing.T) {
	data, err := os.ReadFile("testdata/none.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(line, "#") {
			continue
		}
		t.Run(line, func(t *testing.T) {
			if got := write(line); got != "" {
				t.Errorf("%s\n got %s", line, got)
			}
		})
	}
}

// TestAlone reads each phrase as a whole text: what looks for words beside it finds none,
// and does not panic.
func TestAlone(t *testing.T) {
	data, err := os.ReadFile("../table/tsv/votewords.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if cells := strings.Split(line, "\t"); len(cells) > 3 {
			for _, text := range []string{cells[3], strings.ToUpper(cells[3][:1]) + cells[3][1:] + "."} {
				if s := votetext.Read(text, 0, 0); len(s) > 2 {
					t.Errorf("%d sentences in %q", len(s), text)
				}
			}
		}
	}
}

// TestEra reads a name of two countries as of the time in which those that vote had
// their names, of which two have to have ended.
func TestEra(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"In favour: Poland, Union of Soviet Socialist Republics. Against: Peru. Abstained: Czechoslovakia, Yugoslavia.", "yes ? POL RUS!; no ? PER!; abstain ? CSK YUG!"},
		{"Abstained: Yugoslavia. In favour: Czechoslovakia. Against: Southern Yemen.", "abstain ? YUG!; yes ? CSK!; no ? YMD!"},
		{"Tegen: Joegoslavië. Voor: Tsjecho-Slowakije, de Unie van Socialistische Sovjetrepublieken.", "no ? YUG!; yes ? CSK RUS!"},
		{"In favour: Burma. Against: Peru. Abstained: Yugoslavia.", "yes ? MMR!; no ? PER!; abstain ?; [name Yugoslavia]"},
		{"In favour: Poland. Abstained: Czechoslovakia, Yugoslavia.", "yes ? POL!; abstain ? CSK!; [name Yugoslavia]"},
		{"In favour: Serbia and Chad. Against: Yugoslavia. The Soviet Union and Czechoslovakia no longer exist.", "yes ? SRB TCD!; no ?; [name Yugoslavia]"},
	} {
		if got := write(test.text); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}
