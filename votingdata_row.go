package plenary

import (
	"bytes"
	"strings"
)

// again reads rows for as long as each is like the one before: of the same roll
// call, by the voter that is expected, with a usual vote. It does what row and
// take do, for the layout in which the files come.
func (d *votingData) again() {
	c := d.last
	if c == nil || !d.layout.usual {
		return
	}
	b, id, tail, at, voter := d.buf[:d.end], c.idText, c.tail, d.pos, d.voter
	for {
		row := b[at:]
		if !hasPrefix(row, id) {
			break
		}
		next := int(d.voters[voter].next)
		v := &d.voters[next]
		text := v.text
		row = row[len(id):]
		if !hasPrefix(row, text) || v.lines || v.wrong != nil || v.dated && v.on != c.date {
			break
		}
		row = row[len(text):]
		if len(row) < 2 || row[1] != ',' || !hasPrefix(row[2:], tail) {
			break
		}
		vote := voteOfLetter(row[0])
		if vote == 0 || !c.enter(v.country, vote) {
			break
		}
		at += len(id) + len(text) + 2 + len(tail)
		voter = next
		c.rows++
		d.line += 1 + int(c.newlines)
	}
	d.pos, d.voter = at, voter
}

// row reads the row at pos. If the buffer does not have all of it, it reads
// more and begins again.
func (d *votingData) row() {
	b := d.buf[d.pos:d.end]
	call, guess, voter := d.last, d.last, d.nextVoter()
	same, known := call != nil, voter >= 0 && !d.voters[voter].lines
	d.isSplit = false
	at, kth, vth, newlines := 0, 0, 0, 0
	for i := range d.layout.pieces {
		p, from := &d.layout.pieces[i], at
		switch p.kind {
		case callPiece:
			if guess != nil && i == len(d.layout.pieces)-1 && hasPrefix(b[at:], guess.tail) {
				at += len(guess.tail)
			} else if guess != nil && i < len(d.layout.pieces)-1 && hasPrefix(b[at:], guess.pieces[kth]) {
				at += len(guess.pieces[kth])
			} else {
				same = false
			}
			kth++
		case voterPiece:
			if vth == 0 && !(known && hasPrefix(b[at:], d.voters[voter].text)) {
				voter, known = d.nearVoter(b[at:])
			}
			if text := d.voterText(voter, vth); known && hasPrefix(b[at:], text) {
				at += len(text)
			} else {
				known = false
			}
			vth++
		case idPiece:
			if call != nil && hasPrefix(b[at:], call.idText) {
				at += len(call.idText)
			} else {
				same = false
			}
		}
		d.scanned[i] = at == from
		if d.scanned[i] {
			for n := p.from; n < p.to; n++ {
				end, state := field(b, at)
				if state == shortField && !d.eof && len(b) < maxVotingRow {
					d.fill()
					return
				}
				last := n == len(d.fields)-1
				if reason := state.reason(b, end, last); reason != "" {
					d.badRow(b, at, reason)
					return
				}
				if b[at] == '"' {
					newlines += bytes.Count(b[at:end-1], []byte{'\n'})
				}
				d.fields[n] = votingSpan{at, end}
				at = end
			}
			if p.kind == idPiece {
				// The other pieces are more likely those of its own roll call.
				id, _ := votingID(b[from:at])
				if call = d.calls[id]; call != nil && kth == 0 {
					guess, same = call, true
				}
			}
		}
		d.spans[i] = votingSpan{from, at}
	}
	d.take(b[:at], call, guess, same, voter, known)
	if d.stopped {
		return
	}
	d.pos += at
	if same {
		newlines += int(guess.newlines)
	} else {
		newlines = bytes.Count(b[:at-1], []byte{'\n'})
	}
	d.line += 1 + newlines
}

// take enters a row whose pieces are known. The call is that of its number,
// unless it has none yet; same is whether its pieces are those of guess, and
// known whether those of the voter are the voter's.
func (d *votingData) take(row []byte, call, guess *votingCall, same bool, voter int, known bool) {
	if call == nil {
		if call = d.newCall(row); call == nil {
			return
		}
	} else if !same || guess != call {
		d.differences(row, call)
	}
	if call != d.last {
		// Only now, so that a row too many is still known to be one.
		if last := d.last; last != nil && last.filled() {
			d.pass(last)
		} else if last != nil {
			last.r = nil
		}
		d.last = call
	}
	call.rows++
	if !known {
		voter = d.findVoter(row, call.date)
	} else if v := &d.voters[voter]; v.dated && v.on != call.date {
		d.lookUp(v, row, call.date)
	}
	d.voters[d.voter].next, d.voter = int32(voter), voter
	v := &d.voters[voter]
	if v.wrong != nil {
		e := *v.wrong
		d.reportAt(&e, row, v.column)
		if !e.Accepted {
			call.lost = true
			return
		}
	}
	s := d.spans[d.layout.vote]
	text := row[s.from:s.to]
	vote := Vote(0)
	if len(text) == 2 {
		vote = voteOfLetter(text[0])
	}
	if vote == 0 {
		vote = d.oddVote(row, text)
	}
	if vote == 0 {
		call.lost = true
		return
	}
	if !call.enter(v.country, vote) {
		call.lost = true
		reason := "has a vote already, and the same"
		if first := call.votes().Vote(v.country); first != vote {
			reason = "has a vote already, and another: " + first.String() + ", and here " + vote.String()
		}
		d.reportAt(&ParseError{What: "roll call", Input: v.country.Code(), Reason: reason}, row, d.layout.voterColumn())
	}
}

// newCall begins the roll call of a row. It returns nil if the row cannot
// begin one.
func (d *votingData) newCall(row []byte) *votingCall {
	s := d.spans[d.layout.id]
	id, ok := votingID(row[s.from:s.to])
	if !ok {
		d.astray = true
		d.reportAt(&ParseError{What: "control number", Input: unquote(string(row[s.from:s.to])), Reason: "not a number of at most eight digits"}, row, colID)
		return nil
	}
	if w := int(id / 64); w < len(d.done) && d.done[w]>>(id%64)&1 != 0 {
		d.reportAt(&ParseError{What: "row", Input: unquote(string(row[s.from:s.to])), Reason: "its roll call already had all its rows"}, row, colID)
		return nil
	}
	// All that is kept of the row is parts of one string.
	text := string(row)
	c := &votingCall{id: id, idText: text[s.from:s.to], text: text, line: d.line}
	for i, p := range d.layout.pieces {
		if p.kind == callPiece {
			piece := text[d.spans[i].from:d.spans[i].to]
			c.pieces = append(c.pieces, piece)
			c.newlines += int32(strings.Count(strings.TrimSuffix(piece, "\n"), "\n"))
		}
	}
	if n := len(c.pieces); n > 0 {
		c.tail = c.pieces[n-1]
	}
	if !d.describe(c, row, text) {
		d.astray = true
		return nil
	}
	d.begin(c)
	return c
}

// differences reports the columns in which a row is not like the first of its
// roll call. The first counts.
func (d *votingData) differences(row []byte, c *votingCall) {
	kth := 0
	for i, p := range d.layout.pieces {
		if p.kind != callPiece {
			continue
		}
		first, from := c.pieces[kth], d.spans[i].from
		kth++
		if hasPrefix(row[from:], first) && len(first) == d.spans[i].to-from {
			continue
		}
		at := 0
		for n := p.from; n < p.to; n++ {
			end, _ := field(row, from)
			endFirst, _ := field([]byte(first), at)
			here, there := unquote(string(row[from:end])), unquote(first[at:endFirst])
			if here != there {
				d.reportIn(&ParseError{
					What: d.layout.names[n], Input: here, Accepted: true,
					Reason: "the first row of the roll call has " + quoteShort(there) + ", which counts",
				}, row, from)
			}
			from, at = end, endFirst
		}
	}
}

// badRow reports a row that is not one, and goes on at the next line.
func (d *votingData) badRow(b []byte, at int, reason string) {
	d.astray = true
	e := &ParseError{What: "row", Reason: reason}
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		e.Input = string(b[:min(i, maxQuoted+1)])
		d.reportIn(e, b, at)
		d.pos += i + 1
		d.line++
		return
	}
	e.Input = string(b[:min(len(b), maxQuoted+1)])
	d.reportIn(e, b, at)
	for d.pos = d.end; !d.stopped && d.fill(); d.pos = d.end {
		if i := bytes.IndexByte(d.buf[d.pos:d.end], '\n'); i >= 0 {
			d.pos += i + 1
			break
		}
	}
	d.line++
}

// reportAt reports what is wrong in a column of a row.
func (d *votingData) reportAt(e *ParseError, row []byte, c votingColumn) {
	d.reportIn(e, row, d.at(row, c))
}

// reportIn reports what is wrong at a byte of a row.
func (d *votingData) reportIn(e *ParseError, row []byte, at int) {
	before := row[:at]
	e.Line = d.line + bytes.Count(before, []byte{'\n'})
	e.Column = at - bytes.LastIndexByte(before, '\n')
	d.report(e)
}

// hasPrefix is [bytes.HasPrefix] of a string.
func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }
