package undl

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/sheet"
)

// maxParts is the limit of the number of values of a field. No field of the
// files has a tenth of that. It bounds the memory for a row of a megabyte.
const maxParts = 1000

// parts returns the values of a field, and reports whether these are all.
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
		b = append([]byte(sheet.Unquote(string(b))), ',')
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

// column is a column of a voting file. The zero column is one that is not
// read.
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

// columnNames are the names of the columns in current headers, and other names
// in the file of September 2024.
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

// IsHeader reports whether names are the columns of a voting file.
func IsHeader(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		c := columnOf(name)
		return c == colID || c == colVote
	})
}

// columnOf returns the column with a name in the header.
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

// layout is the order of the columns of a file, in pieces. Each piece is a
// range of columns that a row has by itself, or in common with rows of the
// same voter or of the same roll call.
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

// voterColumn returns the column by which voters are distinguished.
func (l *layout) voterColumn() column {
	if slices.Contains(l.columns, colName) {
		return colName
	}
	return colCode
}

// header reads the names of the columns. It returns what is wrong if the file
// cannot be read.
func (r *reader) header() (l layout, wrong *Problem) {
	for at := 0; ; {
		b := r.Buf[r.Pos:r.End]
		end, state := sheet.Field(b, at, ',')
		switch {
		case state == sheet.Short && len(b) < sheet.MaxRow && r.Fill():
			continue
		case state == sheet.Short && r.Failed != nil:
			return l, &Problem{Err: r.Failed}
		case state == sheet.Short && len(b) == 0:
			return l, unreadable("voting data", "", "is empty")
		case state == sheet.Short:
			return l, unreadable("voting data", "", "a first line that does not end, or is longer than 1 MiB")
		case state == sheet.Bad:
			return l, unreadable("header of voting data", "", "a character after the end of a quote")
		}
		name := sheet.Unquote(string(b[at:end]))
		if strings.Contains(name, "\r") {
			return l, unreadable("header of voting data", name, "lines end with a carriage return alone; they have to end with a line feed")
		}
		l.names = append(l.names, name)
		l.columns = append(l.columns, columnOf(name))
		at = end
		if state == sheet.EndsRow {
			r.Pos += end
			r.Line += sheet.Newlines(b[:end])
			break
		}
	}
	switch reason := l.cut(); {
	case reason != "" && r.Failed != nil:
		return l, &Problem{Err: r.Failed}
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
		end, _ := sheet.Field(b, at, ',')
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
		return sheet.Unquote(r.text[f.from:f.to])
	}
	return ""
}
