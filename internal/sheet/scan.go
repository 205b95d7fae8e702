package sheet

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"strings"
)

// MaxRow is the limit of the length of a row, in bytes. Rows of the library
// have about 400 bytes.
const MaxRow = 1 << 20

// Scanner reads the rows of a table of any length in limited memory. It holds
// the part of the file that is being read.
type Scanner struct {
	In       io.Reader
	Comma    byte // separator of cells
	Buf      []byte
	Pos, End int // Buf[Pos:End] has not been read yet
	EOF      bool
	Failed   error // of In
	Line     int   // of the row at Pos
}

// NewScanner returns a Scanner for a table with commas between cells.
func NewScanner(in io.Reader) Scanner {
	return Scanner{In: in, Comma: ',', Buf: make([]byte, 128<<10), Line: 1}
}

// Open prepares reading: it unpacks a gzip file and skips a byte-order mark.
// It returns the reason if the file cannot be read.
func (s *Scanner) Open() (reason string) {
	in := bufio.NewReaderSize(s.In, 16)
	s.In = in
	if head, _ := in.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return "begins like a gzip file but is not one: " + err.Error()
		}
		in = bufio.NewReaderSize(z, 16)
		s.In = in
	}
	head, _ := in.Peek(3)
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.IndexByte(head, 0) >= 0:
		return "is in UTF-16; it has to be in UTF-8"
	case bytes.Equal(head, []byte("\ufeff")):
		_, _ = in.Discard(3) // all three were peeked
	}
	return ""
}

// Fill reads more, and reports whether there is more. At the end of the file
// it ends the last row like all others.
func (s *Scanner) Fill() bool {
	if s.EOF {
		return false
	}
	if s.Pos > 0 {
		copy(s.Buf, s.Buf[s.Pos:s.End])
		s.End -= s.Pos
		s.Pos = 0
	}
	if s.End == len(s.Buf) {
		s.Buf = append(s.Buf, make([]byte, len(s.Buf))...)
	}
	// The buffer is filled completely. With a reader of single bytes, a row
	// would otherwise be scanned again for each byte.
	for idle := 0; s.End < len(s.Buf) && !s.EOF; {
		n, err := s.In.Read(s.Buf[s.End:])
		s.End += n
		if idle++; n > 0 {
			idle = 0
		}
		if idle == 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			s.EOF = true
			if err != io.EOF {
				s.Failed = err
			}
		}
	}
	if s.EOF && s.End > 0 && s.Buf[s.End-1] != '\n' {
		s.Buf = append(s.Buf[:s.End], '\n')
		s.End++
	}
	return s.End > 0
}

// SkipLine skips to the next line of the file. The end of the current line is
// end bytes from Pos, or not in the buffer if end is -1.
func (s *Scanner) SkipLine(end int) {
	s.Line++
	for end < 0 {
		if s.Pos = s.End; !s.Fill() {
			return
		}
		end = bytes.IndexByte(s.Buf[s.Pos:s.End], '\n')
	}
	s.Pos += end + 1
}

// Place returns the line and the column of the byte at offset at in the row at
// Pos.
func (s *Scanner) Place(at int) (line, column int) {
	before := s.Buf[s.Pos : s.Pos+at]
	return s.Line + Newlines(before), at - bytes.LastIndexByte(before, '\n')
}

// Newlines returns the number of line ends in b.
func Newlines(b []byte) int { return bytes.Count(b, []byte{'\n'}) }

// FieldState says how a field ends.
type FieldState uint8

const (
	InRow   FieldState = iota // before a comma
	EndsRow                   // at the end of the row
	Short                     // not in the buffer
	Bad                       // at a character after the closing quote
)

// Reason returns the reason why a field must not end in state s, where last
// says whether it is the last of the row. It returns "" if it may.
func (s FieldState) Reason(b []byte, last bool) string {
	switch {
	case s == Short && len(b) >= MaxRow:
		return "longer than 1 MiB, or a quote that does not end"
	case s == Short:
		return "a quote that does not end"
	case s == Bad:
		return "a character after the end of a quote"
	case s == EndsRow && !last:
		return "ends before its last column"
	case s == InRow && last:
		return "has more columns than the header"
	}
	return ""
}

// Field returns the end of the field that starts at at, including its
// delimiter.
func Field(b []byte, at int, comma byte) (end int, state FieldState) {
	if at < len(b) && b[at] == '"' {
		for i := at + 1; ; i += 2 {
			n := bytes.IndexByte(b[min(i, len(b)):], '"')
			if n < 0 || i+n+1 >= len(b) {
				return len(b), Short
			}
			i += n
			switch b[i+1] {
			case '"':
				continue
			case comma:
				return i + 2, InRow
			case '\n':
				return i + 2, EndsRow
			case '\r':
				if i+2 >= len(b) {
					return len(b), Short
				}
				if b[i+2] == '\n' {
					return i + 3, EndsRow
				}
			}
			return i + 1, Bad
		}
	}
	for i := at; i < len(b); i++ {
		switch b[i] {
		case comma:
			return i + 1, InRow
		case '\n':
			return i + 1, EndsRow
		}
	}
	return len(b), Short
}

// Unquote returns the text of a field without its delimiter.
func Unquote(s string) string {
	if strings.HasSuffix(s, "\n") {
		s = strings.TrimSuffix(s[:len(s)-1], "\r")
	} else if s != "" {
		s = s[:len(s)-1]
	}
	if len(s) >= 2 && s[0] == '"' {
		s = strings.ReplaceAll(s[1:len(s)-1], `""`, `"`)
	}
	return s
}
