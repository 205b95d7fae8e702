package main_test

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

// TestDecide runs the command at the root of the repository.
func TestDecide(t *testing.T) {
	for golden, args := range map[string][]string{
		"votes.nl.txt": nil,
		"votes.en.txt": {"-lang", "en"},
		"rules.nl.txt": {"-rules"},
	} {
		t.Run(golden, func(t *testing.T) {
			in, err := os.Open("../../testdata/decide/votes.txt")
			if err != nil {
				t.Fatal(err)
			}
			defer in.Close()
			cmd := exec.Command("go", append([]string{"run", "./examples/decide"}, args...)...)
			cmd.Dir, cmd.Stdin = "../..", in
			got, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			file := "../../testdata/decide/" + golden
			if *update {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%v; got:\n%s", err, got)
			}
		})
	}
}

// C7 of the attack: what a terminal would obey is not written as it was read.
func TestDecideIsPrintable(t *testing.T) {
	cmd := exec.Command("go", "run", "./examples/decide")
	cmd.Dir, cmd.Stdin = "../..", strings.NewReader("carry yes >= 1\x1b[2J\tyes=1\nunga.simple\u202e\tyes=1 no=0\ncarry yes >= \u00a01\tyes=\x1b[2J\n")
	if got, err := cmd.Output(); err != nil || bytes.ContainsAny(got, "\x1b\u202e") || bytes.Count(got, []byte("\n")) != 3 {
		t.Errorf("%v: %q", err, got)
	}
}
