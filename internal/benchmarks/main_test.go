package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRows(t *testing.T) {
	const in = `goos: linux
cpu: A Machine
BenchmarkTally/all-2         	 1000	   7.5 ns/op	       0 B/op	       0 allocs/op
BenchmarkTally/all-2         	 1000	   9.5 ns/op	       0 B/op	       0 allocs/op
BenchmarkTally/all-2         	 1000	   8.5 ns/op	       0 B/op	       0 allocs/op
BenchmarkParse/plenary-2     	  100	   20 ns/op	         193 right/193	       0 B/op	       0 allocs/op
BenchmarkParse/other-2       	  100	   50 ns/op	         180 right/193	     128 B/op	       3 allocs/op
BenchmarkPlain               	  100	   50 ns/op
PASS
ok  	example	1.0s
`
	const want = `2026-11-24	abc	Tally/all	8.5	0	0		A Machine
2026-11-24	abc	Parse/plenary	20	0	0		A Machine
2026-11-24	abc	Parse/other	50	128	3	2.50	A Machine
2026-11-24	abc	Plain	50				A Machine
`
	var b strings.Builder
	if err := rows(strings.NewReader(in), &b, "2026-11-24", "abc"); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
	for _, in := range []string{"", "PASS\n", "BenchmarkX 1 x ns/op\n"} {
		if err := rows(strings.NewReader(in), &b, "", ""); err == nil {
			t.Errorf("%q gives rows", in)
		}
	}
}

// TestHistory holds that the file has the form that its header tells.
func TestHistory(t *testing.T) {
	data, err := os.ReadFile("../../testdata/benchmarks.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n, last := 0, ""
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if n++; n == 1 {
			if want := "date\tcommit\tbenchmark\tns/op\tB/op\tallocs/op\tratio\tcpu"; strings.Join(cells, "\t") != want {
				t.Errorf("the columns are %q", cells)
			}
			continue
		}
		if _, err := time.Parse(time.DateOnly, cells[0]); len(cells) != 8 || err != nil || cells[0] < last || cells[1] == "" || cells[3] == "" {
			t.Errorf("row %q: %v", line, err)
		}
		last = cells[0]
	}
	if n < 2 {
		t.Error("no rows")
	}
}
