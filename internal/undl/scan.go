package undl

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"slices"
	"strconv"
	"strings"
)

// maxRow is how long a row can be. Those of the library have some 400 bytes.
const maxRow = 1 << 20

// scanner holds the part of the file that is being read.
type scanner struct {
	in       io.Reader
	buf      []byte
	pos, end int // what is not yet read is buf[pos:end]
	eof      bool
	failed   error // of in
	line     int   // of the row at pos
}

// open looks at the first bytes: a gzip file is unpacked, and a mark of byte
// order left out. It returns the reason why the file cannot be read, if any.
func (s *scanner) open() (reason string) {
	in := bufio.NewReaderSize(s.in, 16)
	s.in = in
	if head, _ := in.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return "begins as a gzip file, and is none: " + err.Error()
		}
		in = bufio.NewReaderSize(z, 16)
		s.in = in
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

// fill reads more, and reports whether there is any. At the end of the file it
// sees to it that the last row is ended as all are.
func (s *scanner) fill() bool {
	if s.eof {
		return false
	}
	if s.pos > 0 {
		copy(s.buf, s.buf[s.pos:s.end])
		s.end -= s.pos
		s.pos = 0
	}
	if s.end == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	// The buffer is filled, so that a reader of single bytes does not make a
	// row be looked at once for each.
	for idle := 0; s.end < len(s.buf) && !s.eof; {
		n, err := s.in.Read(s.buf[s.end:])
		s.end += n
		if idle++; n > 0 {
			idle = 0
		}
		if idle == 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			s.eof = true
			if err != io.EOF {
				s.failed = err
			}
		}
	}
	if s.eof && s.end > 0 && s.buf[s.end-1] != '\n' {
		s.buf = append(s.buf[:s.end], '\n')
		s.end++
	}
	return s.end > 0
}

// skipLine goes to the next line of the file. The end of this one is so many
// bytes from pos, or not in the buffer if that is -1.
func (s *scanner) skipLine(end int) {
	s.line++
	for end < 0 {
		if s.pos = s.end; !s.fill() {
			return
		}
		end = bytes.IndexByte(s.buf[s.pos:s.end], '\n')
	}
	s.pos += end + 1
}

// place returns the line and the column of a byte of the row at pos.
func (s *scanner) place(at int) (line, column int) {
	before := s.buf[s.pos : s.pos+at]
	line, start := s.line, bytes.LastIndexByte(before, '\n')
	if start >= 0 {
		line += newlines(before)
	}
	return line, at - start
}

// newlines returns the number of ends of lines in b.
func newlines(b []byte) int { return bytes.Count(b, []byte{'\n'}) }

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
func (s fieldState) reason(b []byte, last bool) string {
	switch {
	case s == shortField && len(b) >= maxRow:
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

// maxParts is how many values a field may have. No field of the files has a tenth of
// that, and a row of a megabyte must not take a hundred.
const maxParts = 1000

// parts returns the values of a field that has several, and whether these are all.
func parts(s string) (list []string, all bool) {
	for p := range strings.SplitSeq(s, "|") {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		if len(list) == maxParts {
			return list, false
		}
		list = append(list, p)
	}
	return list, true
}

// number returns the control number in a field.
func number(b []byte) (id uint32, ok bool) {
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

// column is a column of a voting file that is read; the zero column is any
// other.
type column uint8

const (
	colID column = 1 + iota
	colCode
	colName
	colPermanent
	colVote
	colDate
	colSymbol
	colDraft
	colReports
	colMeeting
	colTitle
	colDescription
	colAgenda
	colItem
	colSubjects
	colNote
	colModality
	colYes
	colNo
	colAbstain
	colNotVoting
	colMembers
	colLink
	numColumns
)

// columnNames are the names of the columns in a header of today, and those that
// some have in the file of September 2024.
var columnNames = [numColumns][2]string{
	colID:          {"undl_id"},
	colCode:        {"ms_code", "ms_codes"},
	colName:        {"ms_name", "ms_names"},
	colPermanent:   {"permanent_member"},
	colVote:        {"ms_vote", "ms_votes"},
	colDate:        {"date"},
	colSymbol:      {"resolution", "resolutions"},
	colDraft:       {"draft"},
	colReports:     {"committee_report"},
	colMeeting:     {"meeting"},
	colTitle:       {"title"},
	colDescription: {"description"},
	colAgenda:      {"agenda_title", "agenda_titles"},
	colItem:        {"agenda"},
	colSubjects:    {"subjects"},
	colNote:        {"vote_note"},
	colModality:    {"modality"},
	colYes:         {"total_yes", "yes"},
	colNo:          {"total_no", "no"},
	colAbstain:     {"total_abstentions", "abstentions"},
	colNotVoting:   {"total_non_voting", "non_voting"},
	colMembers:     {"total_ms", "total_voting"},
	colLink:        {"undl_link"},
}

// columnOf returns the column of a name in a header.
func columnOf(name string) column {
	name = strings.ToLower(strings.TrimSpace(name))
	name = strings.ReplaceAll(strings.ReplaceAll(name, "-", "_"), " ", "_")
	for c := colID; c < numColumns && name != ""; c++ {
		if slices.Contains(columnNames[c][:], name) {
			return c
		}
	}
	return 0
}

// layout is how the columns of a file lie: in pieces, each of which has
// the columns from one up to another that a row has of itself, or in common
// with those of the same voter or of the same roll call.
type layout struct {
	names    []string // of the columns, as in the header
	columns  []column
	pieces   []piece
	id, vote int               // pieces
	places   [numColumns]int32 // in the header, from 1
	// usual is whether the pieces are a number, a voter, a vote, and the rest.
	usual bool
}

type piece struct {
	kind     pieceKind
	from, to int // columns
}

type pieceKind uint8

const (
	idPiece pieceKind = iota
	voterPiece
	votePiece
	callPiece
)

func (c column) piece() pieceKind {
	switch c {
	case colID:
		return idPiece
	case colCode, colName, colPermanent:
		return voterPiece
	case colVote:
		return votePiece
	}
	return callPiece
}

// voterColumn returns the column that voters are told by.
func (l *layout) voterColumn() column {
	if slices.Contains(l.columns, colName) {
		return colName
	}
	return colCode
}

// header reads the names of the columns. It returns what is wrong if the file
// cannot be read.
func (s *scanner) header() (l layout, wrong *Problem) {
	for at := 0; ; {
		b := s.buf[s.pos:s.end]
		end, state := field(b, at)
		switch {
		case state == shortField && len(b) < maxRow && s.fill():
			continue
		case state == shortField && s.failed != nil:
			return l, &Problem{Err: s.failed}
		case state == shortField && len(b) == 0:
			return l, unreadable("voting data", "", "is empty")
		case state == shortField:
			return l, unreadable("voting data", "", "a first line that does not end, or is longer than 1 MiB")
		case state == badField:
			return l, unreadable("header of voting data", "", "a character after the end of a quote")
		}
		name := unquote(string(b[at:end]))
		if strings.Contains(name, "\r") {
			return l, unreadable("header of voting data", name, "lines end with a carriage return alone; they have to end with a line feed")
		}
		l.names = append(l.names, name)
		l.columns = append(l.columns, columnOf(name))
		at = end
		if state == fieldEnds {
			s.pos += end
			s.line += newlines(b[:end])
			break
		}
	}
	switch reason := l.cut(); {
	case reason != "" && s.failed != nil:
		return l, &Problem{Err: s.failed}
	case reason != "":
		return l, unreadable("header of voting data", strings.Join(l.names[:min(len(l.names), maxQuoted)], ","), reason)
	}
	return l, nil
}

// unreadable returns what makes the whole file unreadable.
func unreadable(what, input, reason string) *Problem {
	return &Problem{What: what, Input: input, Reason: reason, Line: 1, Column: 1}
}

// cut finds the pieces. It returns what is wrong with the header, if anything.
func (l *layout) cut() string {
	var lacking []string
	for _, c := range []column{colID, colVote, colDate} {
		if !slices.Contains(l.columns, c) {
			lacking = append(lacking, columnNames[c][0])
		}
	}
	if !slices.Contains(l.columns, colCode) && !slices.Contains(l.columns, colName) {
		lacking = append(lacking, "ms_code or ms_name")
	}
	if len(lacking) > 0 {
		var reason strings.Builder
		reason.WriteString("has no column " + strings.Join(lacking, ", "))
		for _, other := range []string{";", "\t", "|"} {
			if len(l.names) > 0 && strings.Count(l.names[0], other) > 2 {
				reason.WriteString("; columns have to be divided by commas, and here seem to be by " + strconv.Quote(other))
			}
		}
		return reason.String()
	}
	for i, c := range l.columns {
		if c != 0 && l.places[c] > 0 {
			return "has the column " + l.names[i] + " twice, as columns " + strconv.Itoa(int(l.places[c])) + " and " + strconv.Itoa(i+1)
		}
		l.places[c] = int32(i + 1)
		kind := c.piece()
		if n := len(l.pieces); n > 0 && l.pieces[n-1].kind == kind && (kind == voterPiece || kind == callPiece) {
			l.pieces[n-1].to = i + 1
			continue
		}
		switch kind {
		case idPiece:
			l.id = len(l.pieces)
		case votePiece:
			l.vote = len(l.pieces)
		}
		l.pieces = append(l.pieces, piece{kind, i, i + 1})
	}
	l.places[0] = 0 // of whatever is not read
	l.usual = slices.EqualFunc(l.pieces, []pieceKind{idPiece, voterPiece, votePiece, callPiece}, func(p piece, k pieceKind) bool { return p.kind == k })
	return ""
}

// span is a part of a row, from its start, with the delimiter.
type span struct{ from, to int }

// row is where the pieces and the columns of the row at pos lie.
type row struct {
	layout  layout
	pieces  []span
	scanned []bool // whether the columns of a piece are in fields
	fields  []span // of the columns, once it is split
	isSplit bool
}

func newRow(l layout) row {
	return row{layout: l, pieces: make([]span, len(l.pieces)), scanned: make([]bool, len(l.pieces)), fields: make([]span, len(l.columns))}
}

// split finds the columns of the row whose pieces are known.
func (w *row) split(b []byte) {
	if w.isSplit {
		return
	}
	w.isSplit = true
	for i, p := range w.layout.pieces {
		if !w.scanned[i] {
			split(w.fields[p.from:p.to], b, w.pieces[i].from)
		}
	}
}

// start returns where a column begins, 0 if the file does not have it.
func (w *row) start(c column, b []byte) int {
	if i := w.layout.places[c]; i > 0 {
		w.split(b)
		return w.fields[i-1].from
	}
	return 0
}

// record returns the row as a record of its own text. The fields hold until the
// next row.
func (w *row) record(text string, b []byte) record {
	w.split(b)
	return record{&w.layout, w.fields, text}
}

// split finds consecutive columns, the first of which begins at a byte of a
// row.
func split(fields []span, b []byte, at int) {
	for n := range fields {
		end, _ := field(b, at)
		fields[n] = span{at, end}
		at = end
	}
}

// record is a row that was split into its columns.
type record struct {
	layout *layout
	fields []span
	text   string
}

// recordOf splits a row that is known to be one.
func (l *layout) recordOf(text string) record {
	r := record{l, make([]span, len(l.columns)), text}
	split(r.fields, []byte(text), 0)
	return r
}

// value returns the text of a column, "" if the file does not have it.
func (r record) value(c column) string {
	if i := r.layout.places[c]; i > 0 {
		f := r.fields[i-1]
		return unquote(r.text[f.from:f.to])
	}
	return ""
}
