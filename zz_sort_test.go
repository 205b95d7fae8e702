package plenary_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"fmt"
)

// TestZZSort sorts /tmp/faults/*.txt into what passes and what does not.
func TestZZSort(t *testing.T) {
	files, _ := filepath.Glob("/tmp/faults/[01]*.txt")
	var open, diff []string
	pass, all := 0, 0
	for _, name := range files {
		data, _ := os.ReadFile(name)
		var good []string
		for i, part := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n####\n") {
			text, want, _ := strings.Cut(part, "\n----\n")
			all++
			if got := readText(text); got == want {
				pass++
				good = append(good, part)
			} else {
				open = append(open, part)
				diff = append(diff, fmt.Sprintf("== %s/%d %s\n-want %s\n+got  %s", filepath.Base(name)[:2], i+1, text, strings.ReplaceAll(want, "\n", "\n      "), strings.ReplaceAll(got, "\n", "\n      ")))
			}
		}
		if len(good) > 0 {
			os.WriteFile("testdata/votes/faults-"+filepath.Base(name), []byte(strings.Join(good, "\n####\n")+"\n"), 0o644)
		}
	}
	os.WriteFile("testdata/votes/faults-open.todo", []byte(strings.Join(open, "\n####\n")+"\n"), 0o644)
	os.WriteFile("/tmp/faults/diff.out", []byte(strings.Join(diff, "\n")+"\n"), 0o644)
	t.Logf("%d of %d", pass, all)
}
