package plenary_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// readTSV returns the rows of a TSV file as maps from column to cell. A cell
// may have \u and four digits of hexadecimal for a character.
func readTSV(t testing.TB, file string) []map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.FromSlash(file))
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	var rows []map[string]string
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if columns == nil {
			columns = cells
			continue
		}
		if len(cells) != len(columns) {
			t.Fatalf("%s: %d cells, want %d: %q", file, len(cells), len(columns), line)
		}
		row := map[string]string{}
		for i, cell := range cells {
			row[columns[i]] = unescape(cell)
		}
		rows = append(rows, row)
	}
	return rows
}

func unescape(cell string) string {
	head, rest, ok := strings.Cut(cell, `\u`)
	if !ok || len(rest) < 4 {
		return cell
	}
	n, err := strconv.ParseUint(rest[:4], 16, 16)
	if err != nil {
		return cell
	}
	return head + string(rune(n)) + unescape(rest[4:])
}

// TestNameVariants reads spellings in use, and what is near to them and no
// country's name.
func TestNameVariants(t *testing.T) {
	for _, file := range []string{"en.tsv", "nl.tsv", "none.tsv"} {
		t.Run(file, func(t *testing.T) {
			for _, r := range readTSV(t, "testdata/names/"+file) {
				c, err := plenary.ParseCountry(r["input"])
				switch {
				case r["code"] == "-" && err == nil:
					t.Errorf("%q is read as %v, want an error (%s)", r["input"], c, r["source"])
				case r["code"] != "-" && err != nil:
					t.Errorf("%v, want %s (%s)", err, r["code"], r["source"])
				case r["code"] != "-" && c.Code() != r["code"]:
					t.Errorf("%q is read as %v, want %s (%s)", r["input"], c, r["code"], r["source"])
				}
			}
		})
	}
}
