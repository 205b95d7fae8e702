package popolo

import (
	"bufio"
	"bytes"
	"io"
)

// maxObject is how long an object may be, in bytes.
const maxObject = 64 << 20

// scanner cuts a stream into the texts of its objects: one, those of a list, or
// a sequence with white space between.
type scanner struct {
	from         *bufio.Reader
	line, column int // of the next byte
	inList, done bool
	n            int // objects so far
}

// piece is the text of an object.
type piece struct {
	text         []byte
	line, column int  // where it begins
	index        int  // among the objects
	inList       bool // these are a list
}

// next reads the next object, into the room that p has. Neither more nor an error
// is the end of the stream; a [*Problem] is an error too.
func (s *scanner) next(p *piece) (more bool, err error) {
	if s.n == 0 && !s.inList {
		if bom, _ := s.from.Peek(3); string(bom) == "\ufeff" {
			_, _ = s.from.Discard(3)
			s.column += 3
		}
	}
	comma := false
	for {
		line, column := s.line, s.column
		wrong := func(reason string) (bool, error) {
			return false, &Problem{What: "JSON", Line: line, Column: column, Reason: reason}
		}
		c, err := s.read()
		switch {
		case err == io.EOF && s.inList:
			return wrong("the text ends too early")
		case err == io.EOF && s.n == 0 && !s.done:
			return wrong("no motion and no vote event")
		case err == io.EOF:
			return false, nil
		case err != nil:
			return false, err
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
		case s.done:
			return wrong("something follows the end of the list")
		case c == '[' && !s.inList && s.n == 0:
			s.inList = true
		case c == ']' && s.inList && !comma:
			s.inList, s.done = false, true
		case c == ',' && s.inList && s.n > 0 && !comma:
			comma = true
		case c == '{' && (!s.inList || s.n == 0 || comma):
			*p = piece{p.text[:0], line, column, s.n, s.inList}
			s.n++
			return true, s.object(p)
		default:
			return wrong("not a motion or a vote event")
		}
	}
}

// read reads a byte.
func (s *scanner) read() (byte, error) {
	c, err := s.from.ReadByte()
	if err == nil {
		s.pass([]byte{c})
	}
	return c, err
}

// pass counts bytes that have been read.
func (s *scanner) pass(b []byte) {
	if n := bytes.Count(b, []byte("\n")); n > 0 {
		s.line += n
		s.column = 1
		b = b[bytes.LastIndexByte(b, '\n')+1:]
	}
	s.column += len(b)
}

// object reads the rest of an object, to the bracket that ends it.
func (s *scanner) object(p *piece) error {
	p.text = append(p.text, '{')
	inText, escaped := false, false
	for depth := 1; depth > 0; {
		if _, err := s.from.Peek(1); err == io.EOF {
			return nil // what is missing is found when the text is parsed
		} else if err != nil {
			return err
		}
		b, _ := s.from.Peek(s.from.Buffered())
		for i, c := range b {
			switch {
			case escaped:
				escaped = false
			case inText:
				escaped, inText = c == '\\', c != '"'
			case c == '"':
				inText = true
			case c == '{' || c == '[':
				depth++
			case c == '}' || c == ']':
				depth--
			}
			if depth == 0 {
				b = b[:i+1]
				break
			}
		}
		if len(p.text)+len(b) > maxObject {
			return &Problem{What: "motion", Line: p.line, Column: p.column, Reason: "longer than 64 MiB"}
		}
		p.text = append(p.text, b...)
		s.pass(b)
		_, _ = s.from.Discard(len(b))
	}
	return nil
}
