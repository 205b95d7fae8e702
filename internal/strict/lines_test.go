package strict_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/strict"
)

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
			backward, forward := strict.LinesOf(text, c.line, c.column), strict.LinesOf(text, c.line, c.column)
			for i := range len(text) + 1 {
				for at, lines := range map[int]*strict.Lines{i: &forward, len(text) - i: &backward} {
					before := text[:at]
					line, column := c.line+bytes.Count(before, []byte("\n")), at-bytes.LastIndexByte(before, '\n')
					if line == c.line {
						column += c.column - 1
					}
					if gotLine, gotColumn := lines.Place(at); gotLine != line || gotColumn != column {
						t.Fatalf("byte %d: line %d, column %d, want %d, %d", at, gotLine, gotColumn, line, column)
					}
				}
			}
		})
	}
}
