package plenary

import (
	"bytes"
	"strings"
)

// votingVoter is what a code and a name, as a row has them, mean.
type votingVoter struct {
	text string // as in the row, with the delimiters; the first piece of them
	next int32  // the voter that followed last time
	// on is the day on which it was looked up, for what means one country on
	// one day and another on the next.
	on      Date
	dated   bool
	lines   bool // it has several, which have to be counted: it is never expected
	country Country
	// wrong is what is wrong, if anything: it costs the row unless it is
	// accepted.
	wrong  *ParseError
	column votingColumn // that it is wrong in
	pieces []string
}

// nextVoter returns the voter that followed the one before last time, -1 if
// there was none.
func (d *votingData) nextVoter() int {
	if len(d.voters) == 0 {
		return -1
	}
	return int(d.voters[d.voter].next)
}

// voterText returns a piece of a voter, "" for -1.
func (d *votingData) voterText(voter, piece int) string {
	switch {
	case voter < 0:
		return ""
	case piece == 0:
		return d.voters[voter].text
	}
	return d.voters[voter].pieces[piece]
}

// nearVoter returns the voter whose text a row goes on with, if it is the one
// that was seen last of those that begin alike.
func (d *votingData) nearVoter(b []byte) (voter int, ok bool) {
	if len(b) < nearBytes {
		return -1, false
	}
	voter = int(d.near[nearness(b[:nearBytes])]) - 1
	return voter, voter >= 0 && !d.voters[voter].lines && hasPrefix(b, d.voters[voter].text)
}

// nearBytes is how many bytes tell most voters apart: AFG,AFGH.
const nearBytes = 8

func nearness[T string | []byte](text T) int {
	h := uint32(2166136261) // FNV-1a
	for i := range min(len(text), nearBytes) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return int(h >> 22)
}

// findVoter returns the voter of a row that is not the expected one.
func (d *votingData) findVoter(row []byte, on Date) int {
	d.key = d.key[:0]
	for i, p := range d.layout.pieces {
		if p.kind == voterPiece {
			d.key = append(d.key, row[d.spans[i].from:d.spans[i].to]...)
		}
	}
	found, ok := d.spellings[string(d.key)]
	if ok {
		if v := &d.voters[found]; v.dated && v.on != on {
			d.lookUp(v, row, on)
		}
	} else {
		if d.spelt += len(d.key); d.spelt > maxVotingRow {
			// No file has so many names. What is wrong in one that does must
			// not fill the memory.
			d.voters, d.voter, d.spelt, d.near = nil, 0, 0, [1024]int32{}
			clear(d.spellings)
		}
		var v votingVoter
		for i, p := range d.layout.pieces {
			if p.kind == voterPiece {
				v.pieces = append(v.pieces, string(row[d.spans[i].from:d.spans[i].to]))
			}
		}
		v.text = v.pieces[0]
		d.lookUp(&v, row, on)
		if bytes.IndexByte(d.key, '\n') >= 0 {
			v.lines = true
		}
		found = len(d.voters)
		v.next = int32(found)
		d.voters = append(d.voters, v)
		d.near[nearness(v.text)] = int32(found) + 1
		d.spellings[string(d.key)] = found
	}
	return found
}

// lookUp finds the country of a voter on a day.
func (d *votingData) lookUp(v *votingVoter, row []byte, on Date) {
	d.split(row)
	text := string(row)
	code, name := strings.TrimSpace(d.value(text, colCode)), strings.TrimSpace(d.value(text, colName))
	*v = votingVoter{text: v.text, lines: v.lines, pieces: v.pieces, next: v.next, on: on}
	find := func(text string) (c Country, wrong *ParseError) {
		if text == "" {
			return Country{}, nil
		}
		c, could, dated := findCountry(text, on)
		v.dated = v.dated || dated
		if c.IsZero() {
			wrong = countryError(text, could)
			// Suggestions take their time: a file of which no name can be read
			// does without.
			if d.suggested++; d.suggested <= 1000 {
				wrong.suggest()
			}
		}
		return c, wrong
	}
	byCode, noCode := find(code)
	byName, noName := find(name)
	fail := func(column votingColumn, e ParseError) { v.wrong, v.column = &e, column }
	read := func(c Country) string { return "; read as " + c.Code() + " after the other column" }
	switch {
	case code == "" && name == "":
		fail(d.layout.voterColumn(), ParseError{What: "country", Reason: "has no code and no name"})
	case byName.IsZero() && byCode.IsZero():
		column, wrong := colName, noName
		if name == "" {
			column, wrong = colCode, noCode
		}
		fail(column, *wrong)
	case byName.IsZero():
		v.country = byCode
		if noName != nil {
			noName.Reason, noName.Accepted = noName.Reason+read(byCode), true
			fail(colName, *noName)
		}
	case byCode.IsZero():
		v.country = byName
		if noCode != nil {
			noCode.Reason, noCode.Accepted = noCode.Reason+read(byName), true
			fail(colCode, *noCode)
		}
	case byCode != byName:
		fail(colName, ParseError{
			What: "country", Input: name, Candidates: SetOf(byCode, byName),
			Reason: "its code " + quoteShort(code) + " is that of another country: " + byCode.Code() + ", not " + byName.Code(),
		})
	default:
		v.country = byName
	}
}
