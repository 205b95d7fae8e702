package plenary_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/plenary-go/plenary"
)

// BenchmarkReadVotingData reads a file as a whole, in three orders of its rows,
// and reports how many times as long that takes as counting its lines. The file
// is that of PLENARY_VOTING_FILE, or one of 200 roll calls.
func BenchmarkReadVotingData(b *testing.B) {
	var data []byte
	if name := os.Getenv("PLENARY_VOTING_FILE"); name != "" {
		var err error
		if data, err = os.ReadFile(name); err != nil {
			b.Fatal(err)
		}
	} else {
		data = []byte(votingCSV(assemblyColumns, votingRows(assemblyColumns, slices.Repeat(votingResolutions(b), 100)...)))
	}
	lines := bytes.SplitAfter(bytes.TrimSuffix(data, []byte{'\n'}), []byte{'\n'})
	lines[len(lines)-1] = append(slices.Clone(lines[len(lines)-1]), '\n')
	rows := lines[1:]
	for _, order := range []struct {
		name string
		sort func()
	}{
		{"published", func() {}},
		{"byState", func() {
			slices.SortStableFunc(rows, func(a, b []byte) int {
				return bytes.Compare(bytes.SplitN(a, []byte{','}, 4)[2], bytes.SplitN(b, []byte{','}, 4)[2])
			})
		}},
		{"shuffled", func() {
			rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		}},
	} {
		b.Run(order.name, func(b *testing.B) {
			order.sort()
			data := bytes.Join(lines, nil)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			var counting time.Duration
			buf := make([]byte, 256<<10)
			for b.Loop() {
				b.StopTimer()
				start, n, from := time.Now(), 0, bytes.NewReader(data)
				for size, err := from.Read(buf); err == nil; size, err = from.Read(buf) {
					for rest := buf[:size]; ; n++ {
						i := bytes.IndexByte(rest, '\n')
						if i < 0 {
							break
						}
						rest = rest[i+1:]
					}
				}
				counting += time.Since(start)
				b.StartTimer()
				read := 1
				for r, err := range plenary.ReadCSV(bytes.NewReader(data)) {
					if err == nil {
						read += r.Stages[0].Votes.Listed().Len()
					}
				}
				if read != n {
					b.Fatalf("%d of %d lines", read, n)
				}
			}
			b.ReportMetric(float64(b.Elapsed())/float64(counting), "lines-pass")
		})
	}
}

// BenchmarkReadVotingDataHostile reads 10 MB of what no library publishes. That
// it takes no more than a few times what a file takes shows that nothing grows
// with the square.
func BenchmarkReadVotingDataHostile(b *testing.B) {
	const size = 10 << 20
	const tail = ",2018-12-19,73,A/RES/73/195,,,,Title,,,,2,0,0,0,2,link\n"
	head := assemblyColumns + "\n"
	fill := func(s string) string { return strings.Repeat(s, size/len(s)+1)[:size] }
	numbered := func(row func(i int) string) string {
		var s strings.Builder
		for i := 0; s.Len() < size; i++ {
			s.WriteString(row(i))
		}
		return s.String()
	}
	letters := func(i int) string {
		return string([]byte{byte('A' + i%26), byte('A' + i/26%26), byte('A' + i/676%26), byte('A' + i/17576%26)})
	}

	for _, c := range []struct{ name, text string }{
		{"header", fill("column,")},
		{"line", head + fill("x")},
		{"commas", head + fill(",")},
		{"lines", head + fill("\n")},
		{"quotes", head + fill(`"`)},
		{"openQuotes", head + fill("\"x\n")},
		{"openThenDoubled", head + `"` + fill("a\"\"\n")},
		{"quotedLines", head + fill("7,\"NLD\n\n\n\n\",N,Y"+tail)},
		{"brackets", head + fill("7,,"+strings.Repeat("(", 10_000)+",Y"+tail)},
		{"names", head + numbered(func(i int) string { return "7,,REPUBLIC OF " + letters(i) + ",Y" + tail })},
		{"rollCalls", head + numbered(func(i int) string { return strconv.Itoa(i) + ",NLD,NETHERLANDS,Y" + tail })},
		{"differences", head + numbered(func(i int) string { return "7,NLD,NETHERLANDS,Y" + strings.Replace(tail, "Title", letters(i), 1) })},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				for range plenary.ReadCSV(strings.NewReader(c.text)) {
					n++
				}
				if n == 0 {
					b.Fatal("nothing was read and nothing reported")
				}
			}
		})
	}
}
