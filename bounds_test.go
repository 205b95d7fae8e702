package plenary_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// repeating is a reader of a text, what is repeated so many times, and an end.
func repeating(head, s string, n int, tail string) io.Reader {
	readers := []io.Reader{strings.NewReader(head)}
	const many = 1 << 12 // at once
	block := strings.Repeat(s, min(n, many))
	for ; n > many; n -= many {
		readers = append(readers, strings.NewReader(block))
	}
	return io.MultiReader(append(readers, strings.NewReader(block[:n*len(s)]), strings.NewReader(tail))...)
}

// repeatingRows is a reader of a head and of rows, in each of which its number stands.
func repeatingRows(head, row string, n int) io.Reader {
	in, out := io.Pipe()
	go func() {
		_, err := io.WriteString(out, head)
		for i := 1; i <= n && err == nil; i++ {
			_, err = fmt.Fprintf(out, row, i)
		}
		out.CloseWithError(err)
	}()
	return in
}

// everyCorrection are rows of a vote, in which every country tells of another.
func everyCorrection() (rows []string) {
	for c := range plenary.UN.Members(plenary.MustParseDate("2020-01-01")).All() {
		rows = append(rows, "%[1]d,"+c.String()+",yes,no\n")
	}
	return rows
}

const dataHead = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"

func dataRows(rows int, reports, agenda string) io.Reader {
	var b strings.Builder
	for i := range rows {
		fmt.Fprintf(&b, "%d,NLD,Netherlands,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,%s,A/73/PV.60,t,%s,s,1,0,0,0,193,l\n", i+1, reports, agenda)
	}
	return strings.NewReader(dataHead + b.String())
}

// shortNames names another voter in every row.
type shortNames struct {
	n   int
	row []byte
}

func (r *shortNames) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.row) == 0 {
			if r.n++; r.n > 400_000 {
				return n, io.EOF
			}
			r.row = fmt.Appendf(nil, "1,%s,Y,2018-12-19\n", strconv.FormatInt(int64(r.n), 36))
		}
		k := copy(p[n:], r.row)
		n, r.row = n+k, r.row[k:]
	}
	return n, nil
}

func zipped(r io.Reader) io.Reader {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.Copy(w, r); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return &b
}

// worst are the inputs that take the most memory for what they are, with how much each
// may take, in MB, of which the program itself takes some ten.
var worst = map[string]struct {
	most int
	read func()
}{
	"voting data: a field of many symbols":  {64, func() { readData(zipped(dataRows(3, strings.Repeat("A/73/584/Add.1-99|", 58_000), "a"))) }},
	"voting data: a field of many values":   {64, func() { readData(zipped(dataRows(3, "", strings.Repeat("x|", 500_000)))) }},
	"voting data: as many names as rows":    {64, func() { readData(io.MultiReader(strings.NewReader("undl_id,ms_name,ms_vote,date\n"), &shortNames{})) }},
	"voting data: a gzip of bad lines":      {64, func() { readData(zipped(repeating(dataHead, "a\n", 2_000_000, ""))) }},
	"voting data: a line that does not end": {64, func() { readData(repeating(dataHead, "x", 1<<25, "")) }},
	"voting data: a header of a million columns": {64, func() {
		for _, column := range []string{",", ",ms_vote", ",NLD"} {
			readData(repeating("undl_id,ms_name,ms_vote,date", column, (1<<20-40)/len(column), "\n"+strings.Repeat(",", 1<<20-10)+"\n"))
		}
	}},
	"a table of votes with as much of each as may be": {150, func() {
		readData(repeatingRows(
			"symbol,title,meeting,date,draft,detail,stage,question,country,vote\n",
			"A/RES/73/%[1]d,%0150[1]d,A/73/PV.1;A/73/PV.2,2018-12-19,A/73/L.%[1]d,%050[1]d,%050[1]d,whole,NLD,yes\n", 20_000))
	}},
	"a table of votes of many meetings": {150, func() {
		readData(repeatingRows(
			"rcid,country,vote,meeting\n", "%d,NLD,yes,"+strings.Repeat("A/73/PV.1;", 100_000)+"A/73/PV.2\n", 100))
	}},
	"a table of votes with long rows": {150, func() {
		readData(repeatingRows("rcid,country,vote,region\n", "%d,NLD,yes,"+strings.Repeat("x", 1_000_000)+"\n", 400))
	}},
	"a table of votes that were all meant otherwise": {150, func() {
		readData(repeatingRows("rcid,country,vote,intended\n", strings.Join(everyCorrection(), ""), 5_000))
	}},
	"a table of votes told anew": {100, func() { readData(repeating("rcid,country,vote,intended,count\n", "1,NLD,,no,0\n", 2_000_000, "")) }},
	"a resolution of empty stages": {250, func() {
		for range plenary.ReadResolutions(repeating(`{"stages":[{}`, ",{}", 2_000_000, "]}")) {
		}
	}},
	"a resolution of empty statements": {250, func() {
		for range plenary.ReadResolutions(repeating(`{"statements":[{}`, ",{}", 2_000_000, "]}")) {
		}
	}},
	"a Popolo object with empty statements": {250, func() {
		for range plenary.ReadPopolo(repeating(`{"id":"x","vote_events":[],"extras":{"plenary":{"title":{},"statements":[{}`, ",{}", 2_000_000, "]}}}")) {
		}
	}},
	"a text of votes, as long as may be": {250, func() {
		for range plenary.ReadVotes(strings.Repeat("In favour: Chad, ", 2<<20/17), plenary.Date{}, plenary.Date{}) {
		}
	}},
	"a text of votes that is no UTF-8": {250, func() {
		for range plenary.ReadVotes("Minutes. "+strings.Repeat("\x80", 2<<20-9), plenary.Date{}, plenary.Date{}) {
		}
	}},
	"a text of votes without a space": {250, func() {
		for range plenary.ReadVotes(strings.Repeat("voor:1-2,3(4)", 2<<20/13), plenary.Date{}, plenary.Date{}) {
		}
	}},
	"a text of votes that is too long": {250, func() {
		for range plenary.ReadVotes(strings.Repeat("voor 1 ", 5<<20), plenary.Date{}, plenary.Date{}) {
		}
	}},
	"a Popolo object with empty votes": {100, func() {
		for range plenary.ReadPopolo(repeating(`{"id":"x","votes":[{}`, ",{}", 1_000_000, "]}")) {
		}
	}},
}

func readData(r io.Reader) {
	for range plenary.ReadCSV(r) {
	}
}

// A2 of the attack: what a reader takes of memory is bounded, whatever it reads. Each is
// tried in a process of its own, under a limit of a gigabyte.
func TestMemoryIsBounded(t *testing.T) {
	const key = "PLENARY_WORST"
	if c, ok := worst[os.Getenv(key)]; ok {
		c.read()
		status, err := os.ReadFile("/proc/self/status")
		if err != nil {
			t.Skip(err)
		}
		for line := range strings.Lines(string(status)) {
			if f := strings.Fields(line); f[0] == "VmHWM:" {
				fmt.Println("took", f[1])
			}
		}
		return
	}
	if testing.Short() {
		t.Skip("reads some hundred megabytes")
	}
	t.Parallel()
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no shell to limit memory with")
	}
	for name, c := range worst {
		t.Run(name, func(t *testing.T) {
			child := exec.Command(shell, "-c", `ulimit -v 1000000 && exec "$0" -test.run='^TestMemoryIsBounded$'`, os.Args[0])
			// The C library, which an example brings along with net/http, would
			// otherwise take 128 MB of addresses for each thread.
			child.Env = append(os.Environ(), key+"="+name, "MALLOC_ARENA_MAX=1")
			out, err := child.CombinedOutput()
			if err != nil {
				t.Fatalf("%v: %.1000s", err, out)
			}
			_, took, found := strings.Cut(string(out), "took ")
			if !found {
				t.Skipf("how much it took is not told here: %.200s", out)
			}
			n, err := strconv.Atoi(strings.Fields(took)[0])
			if err != nil {
				t.Fatal(err)
			}
			if n/1000 > c.most {
				t.Errorf("it takes %d MB, and %d at most", n/1000, c.most)
			}
			t.Logf("%d MB", n/1000)
		})
	}
}
