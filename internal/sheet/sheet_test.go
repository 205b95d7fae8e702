package sheet_test

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/sheet"
)

func TestWrite(t *testing.T) {
	for _, test := range []struct {
		name   string
		comma  byte
		before string
		cells  []string
		want   string
	}{
		{"bare", ',', "", []string{"a", "", "12"}, "a,,12\n"},
		{"one empty cell", ',', "", []string{""}, "\n"},
		{"a comma", ',', "", []string{"a, b", "c"}, "\"a, b\",c\n"},
		{"the other comma", ',', "", []string{"a; b", "c"}, "\"a; b\",c\n"},
		{"semicolons", ';', "", []string{"a, b", "c"}, "\"a, b\";c\n"},
		{"quotes", ',', "", []string{`the "veto"`}, "\"the \"\"veto\"\"\"\n"},
		{"two lines", ',', "", []string{"a\nb\r"}, "\"a\nb\r\"\n"},
		{"a tab", ',', "", []string{"a\tb"}, "\"a\tb\"\n"},
		{"a space before", ',', "", []string{" a", "b "}, "\" a\",b \n"},
		{"a byte-order mark", ';', "\ufeff", []string{"é", "x"}, "\ufeffé;x\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var b strings.Builder
			w := sheet.NewWriter(&b, test.comma, test.before)
			if err := w.Write(test.cells); err != nil {
				t.Fatal(err)
			}
			if err := w.Flush(); err != nil || b.String() != test.want {
				t.Errorf("got %q, %v, want %q", b.String(), err, test.want)
			}
		})
	}
}

// TestSafe holds that nothing runs, neither at the beginning of a cell nor where a
// spreadsheet may cut it, and that what cannot run is left alone.
func TestSafe(t *testing.T) {
	for in, want := range map[string]string{
		"":               "",
		"a, b; c":        "a, b; c",
		"x=1":            "x=1",
		" =1":            "' =1",
		"\u00a0\u200b=1": "'\u00a0\u200b=1",
		" \t=1":          "' \t'=1",
		"x; -1":          "x;' -1",
		"x; y":           "x; y",
		"\ufeff\x00=1":   "'=1",
		"a\x1b[2J\u202e": "a[2J",
		"'x":             "'x",
		"'":              "'",
		"=1":             "'=1",
		"+1":             "'+1",
		"-1":             "'-1",
		"@SUM(1)":        "'@SUM(1)",
		"＝1":             "'＝1",
		"＋1":             "'＋1",
		"－1":             "'－1",
		"＠x":             "'＠x",
		"\tx":            "'\tx",
		"\r=1":           "'\r'=1",
		"\nx":            "'\nx",
		"'=1":            "''=1",
		"\"'=1":          "'\"'=1",
		"x,-1":           "x,'-1",
		"x;'=1":          "x;''=1",
		"x;\"=1+1;":      "x;'\"=1+1;",
		"x\n@SUM(1)":     "x\n'@SUM(1)",
		"x\n\ty":         "x\n\ty",
		";;=1,,+1":       ";;'=1,,'+1",
		"1;\"\"":         "1;\"\"",
		"resolution 1/1": "resolution 1/1",
	} {
		if got := sheet.Safe(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
		if got, exact := sheet.Exact(want), plain.Lines(in); got != exact {
			t.Errorf("Exact(%q) = %q; want %q", want, got, exact)
		}
	}
}

func TestErrors(t *testing.T) {
	w := sheet.NewWriter(closed{}, ',', "")
	long := []string{strings.Repeat("x", 1<<16)}
	if err := w.Write(long); err != io.ErrClosedPipe {
		t.Errorf("got %v", err)
	}
	if err := w.Write([]string{"x"}); err != io.ErrClosedPipe {
		t.Errorf("then %v", err)
	}
	if err := w.Flush(); err != io.ErrClosedPipe {
		t.Errorf("at the end %v", err)
	}
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// TestWriteTable holds the quotes of a table for programs, and that no error is
// lost.
func TestWriteTable(t *testing.T) {
	write := func(w io.Writer) error {
		return sheet.WriteTable(w, []string{"n", "a, b", "x"}, slices.Values([]int{1, 2}), func(n int, row []string) []string {
			return append(row, strconv.Itoa(n), []string{1: "a;b", 2: `"q"`}[n], "")
		})
	}
	var b strings.Builder
	if err := write(&b); err != nil || b.String() != "n,\"a, b\",x\n1,a;b,\n2,\"\"\"q\"\"\",\n" {
		t.Errorf("got %q, %v", b.String(), err)
	}
	if err := write(closed{}); err != io.ErrClosedPipe {
		t.Errorf("got %v", err)
	}
}

// TestDay holds that a date whose day could be its month is not read.
func TestDay(t *testing.T) {
	for text, want := range map[string]string{
		"2018-12-19":          "20181219",
		"2018-12-19 10:00:00": "20181219",
		"19-12-2018":          "20181219",
		"12/19/2018":          "20181219",
		"3.3.2018":            "20180303",
		"3.4.2018":            "could be 2018-04-03 or 2018-03-04",
		"2018":                "not of the form 2018-12-19",
	} {
		at, reason := sheet.Day(text)
		if got := cmp.Or(reason, strconv.Itoa(int(at))); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestSymbolText(t *testing.T) {
	for text, want := range map[string]string{
		"R/73/195":     "A/RES/73/195",
		"R/3/217":      "A/RES/217(III)",
		"R/3":          "R/3",
		"A/RES/73/195": "A/RES/73/195",
	} {
		if got := sheet.SymbolText(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

// A word of the caller is read in any case, unless that is another word.
func TestWords(t *testing.T) {
	var w sheet.Words
	for word, vote := range map[string]uint8{"For": 1, "A": 2, "a": 3, "gone": 0, "0": 2} {
		w.Add(word, vote)
	}
	for text, want := range map[string]uint8{"": sheet.None, "For": 1, "FOR": 1, "A": 2, "a": 3, "GONE": sheet.NonMember, "0": 2, "yes": 1, "what": 0} {
		if got := w.Vote(text); got != want {
			t.Errorf("%q is %d, want %d", text, got, want)
		}
	}
	w = sheet.Words{}
	w.Add("K", 1)
	w.Add("k", 2)
	if got := w.Vote("\u212a"); got != 0 { // the sign of Kelvin
		t.Errorf("a third spelling is %d", got)
	}
	for _, text := range []string{"0", "3.0"} {
		if w.Mixed() {
			t.Errorf("mixed before %s", text)
		}
		w.Vote(text)
	}
	if !w.Mixed() {
		t.Error("0 beside 3 is not seen")
	}
}

// The days in the head of a column are taken from it, with their brackets.
func TestDays(t *testing.T) {
	for text, want := range map[string]string{
		"A/RES/73/195 (2018-12-19)":    "2018-12-19 = A/RES/73/195",
		"Vote, 2018-12-19; 2018-12-20": "2018-12-19 2018-12-20 = Vote",
		"no day in 2018":               " = no day in 2018",
	} {
		days, rest := sheet.Days(text)
		if got := strings.Join(days, " ") + " = " + rest; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
