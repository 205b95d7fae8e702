package tsv_test

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

var until = flag.String("until", "", "with -run TestDue -v: list what is due up to this day (2027-01-02), and not up to today")

// TestDue is a command and fails on no day: go test ./internal/table/tsv -run
// TestDue -v lists the rows that begin or end after the day of the tables and
// not after today, and the decisions of calendar.tsv that were due meanwhile.
// They are to be read again before the day of the tables moves on.
func TestDue(t *testing.T) {
	day := *until
	if day == "" {
		day = time.Now().Format(time.DateOnly)
	}
	for _, line := range due(t, ".", tablesDay(t), day) {
		t.Log(line)
	}
}

// tablesDay reads the day of the tables from package table, which is not
// imported here.
func tablesDay(t *testing.T) string {
	source, err := os.ReadFile("../table.go")
	if err != nil {
		t.Fatal(err)
	}
	_, day, _ := strings.Cut(string(source), "\nconst Day = ")
	day, _, _ = strings.Cut(day, "\n")
	on, err := time.Parse("2006_01_02", day)
	if err != nil {
		t.Fatal(err)
	}
	return on.Format(time.DateOnly)
}

// What is due is told from a folder of its own: the tables change.
func TestDueLists(t *testing.T) {
	dir := t.TempDir()
	for file, text := range map[string]string{
		"memberships.tsv": "# A comment.\ngroup\tcode\tfrom\tto\nldc\tBGD\t1975-12-12\t2026-11-24\nldc\tSLB\t1991-12-20\t2027-12-13\nunsc\tAUT\t2027-01-01\t2029-01-01\n",
		"calendar.tsv":    "month\tfile\twhat\n12\tweights.tsv\tpopulations\n",
		"names.tsv":       "code\tname\nBEL\tBelgium\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		after, until string
		want         []string
	}{
		{"2026-11-24", "2026-11-30", nil},
		{"2026-11-23", "2026-11-24", []string{"memberships.tsv:3: ldc BGD ends on 2026-11-24"}},
		{"2026-11-24", "2027-01-01", []string{"calendar.tsv: populations, due in 2026-12 (weights.tsv)", "memberships.tsv:5: unsc AUT begins on 2027-01-01"}},
		{"2026-12-31", "2027-12-01", []string{"calendar.tsv: populations, due in 2027-12 (weights.tsv)", "memberships.tsv:5: unsc AUT begins on 2027-01-01"}},
	} {
		t.Run(test.after+" "+test.until, func(t *testing.T) {
			if got := due(t, dir, test.after, test.until); strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// due lists what begins, ends or is decided after a day and up to another.
func due(t *testing.T, dir, after, until string) (lines []string) {
	files, err := filepath.Glob(filepath.Join(dir, "*.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(file)
		var columns []string
		for n, line := range strings.Split(string(data), "\n") {
			cells := strings.Split(line, "\t")
			switch {
			case strings.HasPrefix(line, "#") || line == "":
			case columns == nil:
				columns = cells
			case name == "calendar.tsv":
				for _, year := range []string{after[:4], until[:4]} {
					if month := year + "-" + cells[0]; after[:7] < month && month <= until[:7] {
						lines = append(lines, name+": "+cells[2]+", due in "+month+" ("+cells[1]+")")
						break
					}
				}
			default:
				for i, what := range columns {
					if verb := map[string]string{"from": "begins", "to": "ends", "on": "happens"}[what]; verb != "" && after < cells[i] && cells[i] <= until {
						lines = append(lines, name+":"+strconv.Itoa(n+1)+": "+cells[0]+" "+cells[1]+" "+verb+" on "+cells[i])
					}
				}
			}
		}
	}
	return lines
}
