package plenary

import (
	"slices"
	"strconv"
	"strings"
)

// votingColumn is a column of the voting data that is read; the zero
// votingColumn is any other.
type votingColumn uint8

const (
	colID votingColumn = 1 + iota
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
	numVotingColumns
)

// columnOf returns the column of a name in a header. The names that some have
// beside those of today are those of the file of September 2024.
func columnOf(name string) votingColumn {
	switch strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(strings.TrimSpace(name))) {
	case "undl_id":
		return colID
	case "ms_code", "ms_codes":
		return colCode
	case "ms_name", "ms_names":
		return colName
	case "permanent_member":
		return colPermanent
	case "ms_vote", "ms_votes":
		return colVote
	case "date":
		return colDate
	case "resolution", "resolutions":
		return colSymbol
	case "draft":
		return colDraft
	case "committee_report":
		return colReports
	case "meeting":
		return colMeeting
	case "title":
		return colTitle
	case "description":
		return colDescription
	case "agenda_title", "agenda_titles":
		return colAgenda
	case "agenda":
		return colItem
	case "subjects":
		return colSubjects
	case "vote_note":
		return colNote
	case "modality":
		return colModality
	case "total_yes", "yes":
		return colYes
	case "total_no", "no":
		return colNo
	case "total_abstentions", "abstentions":
		return colAbstain
	case "total_non_voting", "non_voting":
		return colNotVoting
	case "total_ms", "total_voting":
		return colMembers
	case "undl_link":
		return colLink
	}
	return 0
}

// votingLayout is how the columns of a file lie: in pieces, each of which has
// the columns from one up to another that a row has of itself, or in common
// with those of the same voter or of the same roll call.
type votingLayout struct {
	names    []string // of the columns, as in the header
	columns  []votingColumn
	pieces   []votingPiece
	id, vote int                     // pieces
	places   [numVotingColumns]int32 // in the header, from 1
	// usual is whether the pieces are a number, a voter, a vote, and the rest.
	usual bool
}

type votingPiece struct {
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

func (c votingColumn) piece() pieceKind {
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
func (l *votingLayout) voterColumn() votingColumn {
	if slices.Contains(l.columns, colName) {
		return colName
	}
	return colCode
}

// header reads the names of the columns. It reports whether the file can be
// read.
func (d *votingData) header() bool {
	for at := 0; ; {
		b := d.buf[d.pos:d.end]
		end, state := field(b, at)
		switch {
		case state == shortField && len(b) < maxVotingRow && d.fill():
			continue
		case state == shortField && len(b) == 0:
			d.refuseUnlessFailed("is empty")
			return false
		case state == shortField:
			d.refuseUnlessFailed("a first line that does not end, or is longer than 1 MiB")
			return false
		case state == badField:
			d.refuse("header of voting data", "", "a character after the end of a quote")
			return false
		}
		name := unquote(string(b[at:end]))
		if strings.Contains(name, "\r") {
			d.refuse("header of voting data", name, "lines end with a carriage return alone; they have to end with a line feed")
			return false
		}
		d.layout.names = append(d.layout.names, strings.Clone(name))
		d.layout.columns = append(d.layout.columns, columnOf(name))
		at = end
		if state == fieldEnds {
			d.pos += end
			d.line += strings.Count(string(b[:end]), "\n")
			break
		}
	}
	if reason := d.layout.cut(); reason != "" {
		d.refuse("header of voting data", strings.Join(d.layout.names[:min(len(d.layout.names), maxQuoted)], ","), reason)
		return false
	}
	d.layout.places[0] = 0 // of whatever is not read
	d.spans = make([]votingSpan, len(d.layout.pieces))
	d.scanned = make([]bool, len(d.layout.pieces))
	d.fields = make([]votingSpan, len(d.layout.columns))
	return true
}

// refuseUnlessFailed reports what is wrong with the first line, unless it is
// the reader that failed.
func (d *votingData) refuseUnlessFailed(reason string) {
	if d.failed != nil {
		d.yield(Resolution{}, d.failed)
		d.stopped = true
		return
	}
	d.refuse("voting data", "", reason)
}

// cut finds the pieces. It returns what is wrong with the header, if anything.
func (l *votingLayout) cut() string {
	var lacking []string
	for _, c := range []votingColumn{colID, colVote, colDate} {
		if !slices.Contains(l.columns, c) {
			lacking = append(lacking, map[votingColumn]string{colID: "undl_id", colVote: "ms_vote", colDate: "date"}[c])
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
		l.pieces = append(l.pieces, votingPiece{kind, i, i + 1})
	}
	l.usual = slices.EqualFunc(l.pieces, []pieceKind{idPiece, voterPiece, votePiece, callPiece}, func(p votingPiece, k pieceKind) bool { return p.kind == k })
	return ""
}

// split finds the columns of the row whose pieces are known.
func (d *votingData) split(row []byte) {
	if d.isSplit {
		return
	}
	d.isSplit = true
	for i, p := range d.layout.pieces {
		if d.scanned[i] {
			continue
		}
		at := d.spans[i].from
		for n := p.from; n < p.to; n++ {
			end, _ := field(row, at)
			d.fields[n] = votingSpan{at, end}
			at = end
		}
	}
}

// column returns the place of a column in the header, -1 if the file does not
// have it.
func (l *votingLayout) column(c votingColumn) int { return int(l.places[c]) - 1 }

// at returns where a column begins in a row, 0 if the file does not have it.
func (d *votingData) at(row []byte, c votingColumn) int {
	if i := d.layout.column(c); i >= 0 {
		d.split(row)
		return d.fields[i].from
	}
	return 0
}

// value returns a column of the row that was split, "" if the file does not
// have it.
func (d *votingData) value(row string, c votingColumn) string {
	if i := d.layout.column(c); i >= 0 {
		return unquote(row[d.fields[i].from:d.fields[i].to])
	}
	return ""
}
