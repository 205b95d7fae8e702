package votetext

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestZZPrune(t *testing.T) {
	if os.Getenv("PRUNE") == "" {
		t.Skip()
	}
	var texts []string
	add := func(glob string, cell int) {
		files, _ := filepath.Glob(glob)
		for _, f := range files {
			data, _ := os.ReadFile(f)
			for line := range strings.Lines(string(data)) {
				cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
				if len(cells) > cell {
					texts = append(texts, strings.ReplaceAll(cells[cell], "⏎", "\n"))
				}
			}
		}
	}
	add("testdata/*.tsv", 0)
	add("../table/tsv/voteclauses.tsv", 2)
	for _, g := range []string{"/work/devtexts/*.txt", "/work/devtexts/second/*.txt", "/work/devtexts/third/*.txt", "/work/devtexts/fifth/*.txt", "/work/devtexts/fourth-*/*.txt", "/work/devtexts/late/*.txt", "../../testdata/votes/*.txt"} {
		files, _ := filepath.Glob(g)
		for _, f := range files {
			data, _ := os.ReadFile(f)
			for _, s := range strings.Split(string(data), "####\n") {
				s, _, _ = strings.Cut(s, "----\n")
				texts = append(texts, s)
			}
		}
	}
	read := func(text string) string {
		var b strings.Builder
		for _, s := range Read(text, 0, 0) {
			for _, c := range s.Clauses {
				c.Pattern = ""
				fmt.Fprint(&b, c.N, c.Side, c.How, c.Members, c.Items, c.Some, c.Whole, c.Head, c.Pair, "; ")
			}
			fmt.Fprint(&b, s.Unread, s.Outcomes)
		}
		return b.String()
	}
	base := make([]string, len(texts))
	for i, s := range texts {
		base[i] = read(s)
	}
	fmt.Println(len(texts), "texts")
	gone := map[string]bool{}
	order := strings.Split(os.Getenv("PRUNE"), "|||")
	if order[0] == "all" {
		order = nil
		for n := len(rows) - 1; n >= 0; n-- {
			order = append(order, rows[n].pattern)
		}
	}
	for _, p := range order {
		for n := range rows {
			if rows[n].pattern != p {
				continue
			}
			saved := rows[n].use
			rows[n].use = 99
			bad := 0
			for i, s := range texts {
				if read(s) != base[i] {
					bad++
					break
				}
			}
			if bad == 0 {
				gone[p] = true
				fmt.Println("GONE", p)
			} else {
				rows[n].use = saved
			}
		}
	}
}
