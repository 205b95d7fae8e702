package lines_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/lines"
)

func TestPlace(t *testing.T) {
	for _, test := range []struct {
		name, text           string
		offset, line, column int
	}{
		{"nothing", "", 0, 1, 1},
		{"the beginning", "ab", 0, 1, 1},
		{"within a line", "ab", 1, 1, 2},
		{"a line feed", "ab\ncd", 2, 1, 3},
		{"the second line", "ab\ncd", 3, 2, 1},
		{"the end", "ab\ncd", 5, 2, 3},
		{"after the last line", "ab\n", 3, 2, 1},
		{"an empty line", "\n\nx", 1, 2, 1},
		{"bytes, not letters", "é\né:x", 5, 2, 3},
		{"a carriage return", "a\r\nb", 3, 2, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			if line, column := lines.Place([]byte(test.text), test.offset); line != test.line || column != test.column {
				t.Errorf("line %d, column %d, want %d and %d", line, column, test.line, test.column)
			}
		})
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 9000) + "\n" + strings.Repeat("\n\nabc", 3000) + "\n"
	for name, c := range map[string]struct {
		text         string
		line, column int // of the first byte
	}{
		"one line":             {"abc", 1, 1},
		"no text":              {"", 1, 1},
		"after others":         {"abc\nde\n\nf", 7, 5},
		"line feeds alone":     {strings.Repeat("\n", 5000), 2, 3},
		"lines across blocks":  {long, 3, 9},
		"a line at a boundary": {strings.Repeat("x", 4095) + "\n" + strings.Repeat("y", 4095) + "\nz", 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			text := []byte(c.text)
			// From the end to the beginning, and back: the order does not matter.
			backward, forward := lines.Of(text, c.line, c.column), lines.Of(text, c.line, c.column)
			for i := range len(text) + 1 {
				for at, l := range map[int]*lines.Lines{i: &forward, len(text) - i: &backward} {
					before := text[:at]
					line, column := c.line+bytes.Count(before, []byte("\n")), at-bytes.LastIndexByte(before, '\n')
					if line == c.line {
						column += c.column - 1
					}
					if gotLine, gotColumn := l.Place(at); gotLine != line || gotColumn != column {
						t.Fatalf("byte %d: line %d, column %d, want %d, %d", at, gotLine, gotColumn, line, column)
					}
				}
			}
		})
	}
}
