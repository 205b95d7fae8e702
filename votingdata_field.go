package plenary

import (
	"bytes"
	"strings"
)

// fieldState is how a field ends.
type fieldState uint8

const (
	fieldInRow fieldState = iota // with a comma
	fieldEnds                    // with the row
	shortField                   // not in what was read
	badField                     // with a character after its quote
)

// reason says why a field cannot end as it does, where it is the last of the
// row or not; it is empty if it can.
func (s fieldState) reason(b []byte, end int, last bool) string {
	switch {
	case s == shortField && len(b) >= maxVotingRow:
		return "longer than 1 MiB, or a quote that does not end"
	case s == shortField:
		return "a quote that does not end"
	case s == badField:
		return "a character after the end of a quote"
	case s == fieldEnds && !last:
		return "ends before its last column"
	case s == fieldInRow && last:
		return "has more columns than the header"
	}
	return ""
}

// field returns where the field at a byte ends, its delimiter included.
func field(b []byte, at int) (end int, state fieldState) {
	if at < len(b) && b[at] == '"' {
		for i := at + 1; ; i += 2 {
			n := bytes.IndexByte(b[min(i, len(b)):], '"')
			if n < 0 || i+n+1 >= len(b) {
				return len(b), shortField
			}
			i += n
			switch b[i+1] {
			case '"':
				continue
			case ',':
				return i + 2, fieldInRow
			case '\n':
				return i + 2, fieldEnds
			case '\r':
				if i+2 >= len(b) {
					return len(b), shortField
				}
				if b[i+2] == '\n' {
					return i + 3, fieldEnds
				}
			}
			return i + 1, badField
		}
	}
	for i := at; i < len(b); i++ {
		switch b[i] {
		case ',':
			return i + 1, fieldInRow
		case '\n':
			return i + 1, fieldEnds
		}
	}
	return len(b), shortField
}

// unquote returns the text of a field, without the delimiter.
func unquote(s string) string {
	if strings.HasSuffix(s, "\n") {
		s = strings.TrimSuffix(s[:len(s)-1], "\r")
	} else {
		s = strings.TrimSuffix(s, ",")
	}
	if len(s) >= 2 && s[0] == '"' {
		s = strings.ReplaceAll(s[1:len(s)-1], `""`, `"`)
	}
	return s
}

// votingID returns the number in a field.
func votingID(b []byte) (id uint32, ok bool) {
	if len(b) > 0 && b[0] == '"' {
		b = append([]byte(unquote(string(b))), ',')
	}
	for i, c := range b {
		switch {
		case '0' <= c && c <= '9' && i < len("99999999"):
			id = id*10 + uint32(c-'0')
		case c == ',' || c == '\r' || c == '\n':
			return id, i > 0
		default:
			return 0, false
		}
	}
	return 0, false
}
