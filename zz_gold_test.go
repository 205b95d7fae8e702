package plenary_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestZZGold(t *testing.T) {
	files, _ := filepath.Glob("testdata/votes/*.txt")
	var out []string
	for _, name := range files {
		if strings.Contains(name, "faults") {
			continue
		}
		data, _ := os.ReadFile(name)
		for i, part := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n####\n") {
			text, want, _ := strings.Cut(part, "\n----\n")
			if got := readText(text); got != want {
				w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
				var d []string
				for _, l := range w {
					if !strings.Contains("\n"+got+"\n", "\n"+l+"\n") {
						d = append(d, "-"+l)
					}
				}
				for _, l := range g {
					if !strings.Contains("\n"+want+"\n", "\n"+l+"\n") {
						d = append(d, "+"+l)
					}
				}
				if len(text) > 900 { text = text[:600] + " [...] " + text[len(text)-300:] }
				out = append(out, fmt.Sprintf("== %s/%d %s\n%s", filepath.Base(name), i+1, text, strings.Join(d, "\n")))
			}
		}
	}
	os.WriteFile("/tmp/faults/gold.out", []byte(strings.Join(out, "\n")), 0o644)
}
