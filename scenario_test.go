package plenary_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// scenarios runs the cases of a file in testdata: a line with a command and
// its arguments, a line of hyphens, and what it is to print up to an empty
// line or the end. Lines before a command that begin with # are prose. With
// -update the file is rewritten with what the commands print.
func scenarios(t *testing.T, file string, run func(t *testing.T, command string, args []string) string) {
	t.Helper()
	const rule = "----"
	file = filepath.Join("testdata", file)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	blocks, cases := strings.Split(strings.TrimRight(string(data), "\n"), "\n\n"), 0
	for _, block := range blocks {
		head, want, ok := strings.Cut(block, "\n"+rule)
		lines := strings.Split(head, "\n")
		line := lines[len(lines)-1]
		if !ok || strings.HasPrefix(line, "#") {
			if !strings.HasPrefix(line, "#") {
				t.Errorf("%s: %q is no case and no prose", file, line)
			}
			out = append(out, block)
			continue
		}
		cases++
		words := strings.Fields(line)
		t.Run(line, func(t *testing.T) {
			got := run(t, words[0], words[1:])
			if want = strings.TrimPrefix(want, "\n"); got != want && !*update {
				t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", file, line, got, want)
			}
			out = append(out, head+"\n"+rule+"\n"+got)
		})
	}
	if cases == 0 {
		t.Errorf("%s has no case", file)
	}
	if *update && len(out) == len(blocks) {
		golden(t, file, strings.Join(out, "\n\n")+"\n")
	}
}

// golden compares a text with a file, or rewrites the file with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is out of date; what changed may be right: see it with -update and git diff\n%s", file, firstDifference(string(want), got))
	}
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	return "first difference:\n-" + strings.Join(w[i:min(i+1, len(w))], "") + "\n+" + strings.Join(g[i:min(i+1, len(g))], "")
}
