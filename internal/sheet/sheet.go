// Package sheet writes tables for spreadsheets and statistics programs, in
// UTF-8 as in RFC 4180 except that rows end with a line feed.
package sheet

import (
	"bufio"
	"encoding/csv"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/plain"
)

// Writer writes a table.
type Writer struct {
	to    *bufio.Writer
	comma byte
	line  []byte
	err   error
}

// NewWriter returns a Writer with comma between cells. It writes before, such
// as a byte-order mark, before the first row.
func NewWriter(to io.Writer, comma byte, before string) *Writer {
	w := &Writer{to: bufio.NewWriter(to), comma: comma}
	_, w.err = w.to.WriteString(before)
	return w
}

// Write writes a row. It quotes cells with a comma or a semicolon, whichever
// is the separator, because a spreadsheet may expect the other. It returns the
// first error of the writer.
func (w *Writer) Write(cells []string) error {
	w.line = w.line[:0]
	for i, cell := range cells {
		if i > 0 {
			w.line = append(w.line, w.comma)
		}
		if cell == "" || cell[0] != ' ' && !strings.ContainsAny(cell, cuts+`"`) {
			w.line = append(w.line, cell...)
			continue
		}
		w.line = append(append(append(w.line, '"'), strings.ReplaceAll(cell, `"`, `""`)...), '"')
	}
	if w.err == nil {
		_, w.err = w.to.Write(append(w.line, '\n'))
	}
	return w.err
}

// Beginning returns a function that writes rows which all begin with some cells,
// made safe.
func (w *Writer) Beginning(cells ...string) func(more ...string) error {
	row := make([]string, len(cells))
	for i, cell := range cells {
		row[i] = Safe(cell)
	}
	return func(more ...string) error {
		row = append(row[:len(cells)], more...)
		return w.Write(row)
	}
}

// Flush writes buffered data. It returns the first error of the writer.
func (w *Writer) Flush() error { return w.to.Flush() }

// cuts are the characters at which a spreadsheet may split a cell.
const cuts = ",;\t\r\n"

// Safe puts an apostrophe before each part of a cell that a spreadsheet would
// take for a formula: at its start, and where a spreadsheet may split it, also
// after spaces and invisible characters, which some remove first. It also
// applies plain.Lines.
func Safe(cell string) string {
	cell = plain.Lines(cell)
	var safe []byte
	written := 0
	for at := 0; at < len(cell); {
		start := at
		at += len(cell[at:]) - len(strings.TrimLeftFunc(cell[at:], passes))
		runs, _ := utf8.DecodeRuneInString(cell[at:])
		if at < len(cell) && (strings.ContainsRune("=+-@＝＋－＠", runs) || start == 0 && strings.ContainsRune("\t\r\n", runs)) {
			safe = append(append(safe, cell[written:start]...), '\'')
			written = start
		}
		next := strings.IndexAny(cell[at:], cuts)
		if next < 0 {
			break
		}
		at += next + 1
	}
	if safe == nil {
		return cell
	}
	return string(append(safe, cell[written:]...))
}

// passes reports whether a spreadsheet may skip r when it looks for a formula.
func passes(r rune) bool {
	return r == '\'' || r == '"' || (unicode.IsSpace(r) || unicode.Is(unicode.Cf, r)) && !strings.ContainsRune(cuts, r)
}

// WriteTable writes a table for statistics programs, with commas, and with
// quotes only where RFC 4180 requires them. Below the header it has a row for
// each of things, which cells appends to an empty row.
func WriteTable[T any](to io.Writer, header []string, things iter.Seq[T], cells func(thing T, row []string) []string) error {
	w := csv.NewWriter(to)
	if err := w.Write(header); err != nil {
		return err
	}
	row := header[:0]
	for thing := range things {
		row = cells(thing, row[:0])
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}
