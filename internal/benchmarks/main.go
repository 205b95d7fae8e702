// Command benchmarks turns what "go test -bench" prints into rows for
// testdata/benchmarks.tsv, the history of what the package costs:
//
//	go test -run '^$' -bench . -benchmem -count 5 . | go run ./internal/benchmarks >> testdata/benchmarks.tsv
//
// If a benchmark ran several times, the row has the median. If one part of a
// benchmark is named plenary, the other parts are peers. The row of a peer has
// a ratio: its time divided by that of plenary in the same run.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	day := flag.String("date", time.Now().Format(time.DateOnly), "the day of the run")
	commit := flag.String("commit", "", "what was measured; by default the commit that is checked out")
	flag.Parse()
	if *commit == "" {
		out, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output()
		if err != nil {
			fmt.Fprintln(os.Stderr, "benchmarks: no -commit, and git does not tell:", err)
			os.Exit(1)
		}
		*commit = strings.TrimSpace(string(out))
	}
	if err := rows(os.Stdin, os.Stdout, *day, *commit); err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks:", err)
		os.Exit(1)
	}
}

// result is what one benchmark printed, a number for each run.
type result struct {
	name              string
	ns, bytes, allocs []float64
}

// rows writes a row for each benchmark in the text, in the order of the text.
func rows(from io.Reader, to io.Writer, day, commit string) error {
	var results []*result
	named := map[string]*result{}
	cpu := ""
	lines := bufio.NewScanner(from)
	for lines.Scan() {
		if name, ok := strings.CutPrefix(lines.Text(), "cpu: "); ok {
			cpu = name
		}
		words := strings.Fields(lines.Text())
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		name := words[0]
		if i := strings.LastIndexByte(name, '-'); i > 0 && strings.Trim(name[i+1:], "0123456789") == "" {
			name = name[:i] // the number of processors
		}
		r := named[name]
		if r == nil {
			r = &result{name: name}
			named[name] = r
			results = append(results, r)
		}
		for i := 2; i+1 < len(words); i += 2 {
			n, err := strconv.ParseFloat(words[i], 64)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			switch words[i+1] {
			case "ns/op":
				r.ns = append(r.ns, n)
			case "B/op":
				r.bytes = append(r.bytes, n)
			case "allocs/op":
				r.allocs = append(r.allocs, n)
			}
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if len(results) == 0 {
		return fmt.Errorf("no benchmark in the text")
	}
	for _, r := range results {
		ratio := ""
		if i := strings.LastIndexByte(r.name, '/'); i > 0 {
			if own := named[r.name[:i]+"/plenary"]; own != nil && own != r && len(own.ns) > 0 && len(r.ns) > 0 {
				ratio = strconv.FormatFloat(middle(r.ns)/middle(own.ns), 'f', 2, 64)
			}
		}
		cells := []string{day, commit, strings.TrimPrefix(r.name, "Benchmark"), median(r.ns), median(r.bytes), median(r.allocs), ratio, cpu}
		if _, err := fmt.Fprintln(to, strings.Join(cells, "\t")); err != nil {
			return err
		}
	}
	return nil
}

// median writes the median of the runs, "" if there was none.
func median(runs []float64) string {
	if len(runs) == 0 {
		return ""
	}
	return strconv.FormatFloat(middle(runs), 'f', -1, 64)
}

func middle(runs []float64) float64 {
	sorted := slices.SortedFunc(slices.Values(runs), cmp.Compare[float64])
	return sorted[len(sorted)/2]
}
