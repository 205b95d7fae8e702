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

// Lines tells in which line and column the bytes of a text stand. It remembers
// where lines begin, so that the text is not counted again from its beginning
// for every byte that is asked about.
type Lines struct {
	text         []byte
	line, column int
	blocks       []lineStart // that of the first byte of each block
}

// lineStart is where a line begins.
type lineStart struct{ number, at int }

// lineBlock is how long a block is, in bytes.
const lineBlock = 1 << 12

// Of returns the lines of a text of which the first byte stands in a line
// and a column, both counted from 1.
func Of(text []byte, line, column int) Lines {
	return Lines{text: text, line: line, column: column}
}

// Place returns the line and the column of a byte.
func (l *Lines) Place(offset int) (line, column int) {
	if l.blocks == nil {
		l.blocks = []lineStart{{number: l.line}}
	}
	for n := len(l.blocks); n <= offset/lineBlock; n++ {
		l.blocks = append(l.blocks, l.count(l.blocks[n-1], (n-1)*lineBlock, n*lineBlock))
	}
	in := offset / lineBlock
	start := l.count(l.blocks[in], in*lineBlock, offset)
	column = offset - start.at + 1
	if start.at == 0 {
		column += l.column - 1
	}
	return start.number, column
}

// count returns the line of a byte, given that of a byte before it.
func (l *Lines) count(start lineStart, from, to int) lineStart {
	for {
		i := bytes.IndexByte(l.text[from:to], '\n')
		if i < 0 {
			return start
		}
		from += i + 1
		start = lineStart{start.number + 1, from}
	}
}
