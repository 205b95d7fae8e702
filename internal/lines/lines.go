// Package lines counts lines and columns. It takes a text and an offset in
// bytes.
package lines

import "bytes"

// Place returns the line and the column of an offset in a text. Both count from 1,
// the column in bytes.
func Place(text []byte, offset int) (line, column int) {
	before := text[:offset]
	return 1 + bytes.Count(before, []byte{'\n'}), offset - bytes.LastIndexByte(before, '\n')
}
