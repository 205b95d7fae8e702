package lines_test

import (
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
