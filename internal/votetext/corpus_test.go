package votetext_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus returns the texts of testdata/votes, and of the samples beside the
// project where these are there.
func corpus(t testing.TB) (texts []string) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	samples, _ := filepath.Glob("../../../shared/samples/*.txt")
	for _, name := range append(files, samples...) {
		if strings.HasSuffix(name, "faults-09.txt") {
			continue // rules and elections, which tell of no vote whatever is put into them
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n####\n") {
			text, _, _ := strings.Cut(part, "\n----\n")
			texts = append(texts, text)
		}
	}
	return texts
}
