package tsv_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestTitleWords makes the words of package series from titlewords.tsv.
func TestTitleWords(t *testing.T) {
	g := &generator{T: t}
	rows := g.read("titlewords.tsv", "kind", "phrase", "as", "source")
	of := map[string]map[string]string{}
	last := ""
	for _, r := range rows {
		if at := r["kind"] + "\t" + r["phrase"]; at <= last {
			g.Errorf("%s: is not sorted, or there twice", r[""])
		} else {
			last = at
		}
		if (r["as"] != "") != (r["kind"] == "spelling") {
			g.Errorf("%s: only a spelling is read as something", r[""])
		}
		if of[r["kind"]] == nil {
			of[r["kind"]] = map[string]string{}
		}
		of[r["kind"]][r["phrase"]] = strings.TrimPrefix(r["as"], "-")
	}
	classes := []struct{ kind, name string }{{"pass", "passes"}, {"ordinal", "isOrdinal"}, {"place", "isPlace"}, {"cites", "onlyCites"}, {"counted", "isCounted"}}
	words := map[string]string{}
	for _, c := range classes {
		for w := range of[c.kind] {
			words[w] = strings.TrimPrefix(words[w]+" | "+c.name, " | ")
		}
	}
	g.write("series/ztitles.go", "titlewords.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// class is what a word of a title is.\ntype class uint8\n\nconst (\n")
		for i, c := range classes {
			fmt.Fprintf(b, "\t%s%s\n", c.name, map[bool]string{true: " class = 1 << iota"}[i == 0])
		}
		fmt.Fprintf(b, ")\n\n// classOf returns the classes of a word, which is in small letters.\nfunc classOf(word string) class {\n\tswitch word {\n")
		byClass := map[string][]string{}
		for _, w := range slices.Sorted(maps.Keys(words)) {
			byClass[words[w]] = append(byClass[words[w]], fmt.Sprintf("%q", w))
		}
		for _, c := range slices.Sorted(maps.Keys(byClass)) {
			fmt.Fprintf(b, "\tcase %s:\n\t\treturn %s\n", strings.Join(byClass[c], ", "), c)
		}
		fmt.Fprintf(b, "\t}\n\treturn 0\n}\n\n// spelling returns what a word, or two with a space between, is read as, and whether\n// that is something else.\nfunc spelling(words string) (as string, ok bool) {\n\tswitch words {\n")
		spelt := of["spelling"]
		for _, w := range slices.Sorted(maps.Keys(spelt)) {
			fmt.Fprintf(b, "\tcase %q:\n\t\treturn %q, true\n", w, spelt[w])
		}
		fmt.Fprintf(b, "\t}\n\treturn words, false\n}\n\n// pairs reports whether a word is the first of two that are read together.\nfunc pairs(word string) bool {\n\tswitch word {\n\tcase ")
		firsts := map[string]bool{}
		for w := range spelt {
			if first, _, ok := strings.Cut(w, " "); ok {
				firsts[fmt.Sprintf("%q", first)] = true
			}
		}
		fmt.Fprintf(b, "%s:\n\t\treturn true\n\t}\n\treturn false\n}\n\n", strings.Join(slices.Sorted(maps.Keys(firsts)), ", "))
		fmt.Fprintf(b, "// ends are where what a catalogue adds to a title begins.\nvar ends = [...]string{")
		for _, w := range slices.Sorted(maps.Keys(of["end"])) {
			fmt.Fprintf(b, "%q, ", " "+w)
		}
		fmt.Fprintf(b, "}\n\n")
		for _, one := range []struct{ kind, says string }{
			{"frame", "frame begins a title that only says which resolution it is"},
			{"on", "on begins what such a title has in brackets"},
			{"resolution", "resolution stands before the number of one that a title names"},
		} {
			if len(of[one.kind]) != 1 {
				g.Errorf("titlewords.tsv: %d rows of the kind %s, not 1", len(of[one.kind]), one.kind)
			}
			for w := range of[one.kind] {
				fmt.Fprintf(b, "// %s.\nconst %s = %q\n\n", one.says, one.kind, w+" ")
			}
		}
	})
}
