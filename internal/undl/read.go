package undl

import (
	"bytes"
	"iter"
	"math/bits"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/sheet"
	"github.com/plenary-go/plenary/internal/table"
)

// The limits on memory. All roll calls of eighty years use 5 MiB.
const (
	maxHeld = 12 << 20
	maxOdd  = 8 << 20 // of the accepted problems
	maxID   = 99_999_999

	// maxOfCall is the number of accepted problems of a roll call that are
	// kept.
	maxOfCall = 100
)

// Read returns an iterator over the roll calls of a file whose header comes
// next, and the problems that cost a row, which have a nil Call. A roll call
// is yielded when its stated number of rows has been read and a row of another
// follows. The others are yielded at the end of the file, in the order in which
// they started. A problem is yielded at once, and is valid until the next one.
// An accepted problem is one of the roll call.
//
// The memory used is bounded: if there are too many unfinished roll calls, the
// oldest is yielded, and later rows of it are problems.
func Read(in sheet.Scanner) iter.Seq2[*Call, *Problem] {
	return func(yield func(*Call, *Problem) bool) {
		r := reader{
			Scanner: in,
			voters:  voters{spellings: map[string]int{}},
			yield:   yield, calls: map[uint32]*openCall{},
		}
		r.read()
	}
}

// reader reads one file. It expects each row to resemble the previous one:
// most of it is the same for a roll call, and the voter is the one that
// followed last time. Both are compared before anything is parsed; if they
// differ, only time is lost.
type reader struct {
	sheet.Scanner
	row     row
	voters  voters
	says    describer
	yield   func(*Call, *Problem) bool
	stopped bool
	problem Problem // used by lost and odd

	calls map[uint32]*openCall
	order []*openCall // by start; nil once yielded
	held  int         // bytes
	odd   int         // bytes of accepted problems
	last  *openCall   // of the previous row
	done  []uint64    // a bit for each control number that was yielded
}

// openCall is an unfinished roll call. The fields that each row uses come
// first and are adjacent: in a file with shuffled rows, cache misses take most
// of the time.
type openCall struct {
	ballots  [len(table.Set{})][3]uint64 // the planes of the votes, word by word
	tail     string                      // the last piece
	day      int32
	rows     int32
	newlines int32 // in the pieces, without the one that ends the row
	expected int   // stated number of rows, or -1
	more     int32 // number of accepted problems that are not kept

	id     uint32
	idText string   // with the delimiter
	pieces []string // the parts that its rows have in common, as in the text
	line   int      // of the first row
	at     int      // in order
	text   string   // the first row
	// says is the description in the first row. It is kept until the first row
	// of another roll call, when a roll call in a published file is complete.
	// If it is not complete, the text, which is a third as large, is read
	// again.
	says *Call

	odd  []Problem // accepted
	size int       // of odd, in bytes
}

// enter sets the vote of a country. It returns false, and changes nothing, if
// the country already has a vote.
func (c *openCall) enter(country uint16, vote uint8) bool {
	w, shift := &c.ballots[country/64], country%64
	if (w[0]|w[1]|w[2])>>shift&1 != 0 {
		return false
	}
	w[0] |= uint64(vote&1) << shift
	w[1] |= uint64(vote>>1&1) << shift
	w[2] |= uint64(vote>>2) << shift
	return true
}

// vote returns the vote of a country, or 0.
func (c *openCall) vote(country uint16) (vote uint8) {
	for p, plane := range c.ballots[country/64] {
		vote |= uint8(plane>>(country%64)&1) << p
	}
	return vote
}

// planes returns the planes of the votes, and the number of votes.
func (c *openCall) planes() (planes [3]table.Set, n int) {
	for i, w := range c.ballots {
		for p := range planes {
			planes[p][i] = w[p]
		}
		n += bits.OnesCount64(w[0] | w[1] | w[2])
	}
	return planes, n
}

// filled reports whether a roll call has its stated number of rows.
func (c *openCall) filled() bool { return c.expected >= 0 && int(c.rows) >= c.expected }

// bytes returns the approximate memory of a roll call without its accepted
// problems.
func (c *openCall) bytes() int { return 512 + len(c.text) }

func (r *reader) read() {
	layout, wrong := r.header()
	if wrong != nil {
		r.report(wrong)
		return
	}
	r.row = newRow(layout)
	for !r.stopped {
		if r.last != nil && r.row.layout.usual {
			r.again(r.last)
		}
		if r.Pos == r.End && !r.Fill() {
			break
		}
		r.next()
	}
	for _, c := range r.order {
		if c != nil && !r.stopped {
			r.pass(c)
		}
	}
	if r.Failed != nil {
		r.report(&Problem{Err: r.Failed, Line: r.Line})
	}
}

// again reads rows as long as each is like the previous one: of roll call c,
// by the expected voter, with a usual vote. It does the same as next and take,
// for the layout of the published files.
func (r *reader) again(c *openCall) {
	b, id, tail, at, voters, voter := r.Buf[:r.End], c.idText, c.tail, r.Pos, r.voters.list, r.voters.last
	for {
		row := b[at:]
		if !hasPrefix(row, id) {
			break
		}
		next := int(voters[voter].next)
		v := &voters[next]
		text := v.text
		row = row[len(id):]
		if !hasPrefix(row, text) || v.lines || v.wrong != nil || v.dated && v.on != c.day {
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
		r.Line += 1 + int(c.newlines)
	}
	r.Pos, r.voters.last = at, voter
}

// next reads the row at pos. If the buffer does not contain all of it, it
// reads more and starts again.
func (r *reader) next() {
	b := r.Buf[r.Pos:r.End]
	w, voters := &r.row, &r.voters
	call, guess, voter := r.last, r.last, voters.expected()
	same, known := call != nil, voter >= 0 && !voters.list[voter].lines
	w.isSplit = false
	at, kth, vth, lines := 0, 0, 0, 0
	for i := range w.layout.pieces {
		p, from := &w.layout.pieces[i], at
		switch p.kind {
		case callPiece:
			if guess != nil && i == len(w.layout.pieces)-1 && hasPrefix(b[at:], guess.tail) {
				at += len(guess.tail)
			} else if guess != nil && i < len(w.layout.pieces)-1 && hasPrefix(b[at:], guess.pieces[kth]) {
				at += len(guess.pieces[kth])
			} else {
				same = false
			}
			kth++
		case voterPiece:
			if vth == 0 && !(known && hasPrefix(b[at:], voters.list[voter].text)) {
				voter, known = voters.near(b[at:])
			}
			if text := voters.text(voter, vth); known && hasPrefix(b[at:], text) {
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
		w.scanned[i] = at == from
		if w.scanned[i] {
			for n := p.from; n < p.to; n++ {
				end, state := sheet.Field(b, at, ',')
				if state == sheet.Short && !r.EOF && len(b) < sheet.MaxRow {
					r.Fill()
					return
				}
				if reason := state.Reason(b, n == len(w.fields)-1); reason != "" {
					r.badRow(b, at, reason)
					return
				}
				if b[at] == '"' {
					lines += sheet.Newlines(b[at : end-1])
				}
				w.fields[n] = span{at, end}
				at = end
			}
			if p.kind == idPiece {
				// The other pieces are more likely those of its own roll call.
				id, _ := number(b[from:at])
				if call = r.calls[id]; call != nil && kth == 0 {
					guess, same = call, true
				}
			}
		}
		w.pieces[i] = span{from, at}
	}
	r.take(b[:at], call, guess, same, voter, known)
	if r.stopped {
		return
	}
	r.Pos += at
	if same {
		lines += int(guess.newlines)
	} else {
		lines = sheet.Newlines(b[:at-1])
	}
	r.Line += 1 + lines
}

// take records a row whose pieces are known. The argument call is the roll
// call of its number, or nil if it is new; same reports whether its pieces are
// those of guess, and known whether its voter is voter.
func (r *reader) take(row []byte, call, guess *openCall, same bool, voter int, known bool) {
	if call == nil {
		if call = r.newCall(row); call == nil {
			return
		}
	} else if !same || guess != call {
		r.differences(row, call)
	}
	if call != r.last {
		// Only now, in order to recognize an excess row.
		if last := r.last; last != nil && last.filled() {
			r.pass(last)
		} else if last != nil {
			last.says = nil
		}
		r.last = call
	}
	call.rows++
	if !known {
		voter = r.voters.find(row, &r.row)
	}
	v := r.voters.follow(voter)
	if v.dated && v.on != call.day {
		r.voters.identify(v, r.row.record(string(row), row), call.day)
	}
	if v.wrong != nil {
		if !v.wrong.Accepted {
			r.reportIn(v.column, row, v.wrong)
			return
		}
		r.acceptIn(call, v.column, row, *v.wrong)
	}
	s := r.row.pieces[r.row.layout.vote]
	text := row[s.from:s.to]
	vote := uint8(0)
	if len(text) == 2 {
		vote = voteOfLetter(text[0])
	}
	if vote == 0 {
		text, reason := sheet.Unquote(string(text)), ""
		if vote, reason = oddVote(text); vote == 0 {
			r.reportIn(colVote, row, r.lost("vote", text, reason))
			return
		} else if reason != "" {
			r.acceptIn(call, colVote, row, Problem{What: "vote", Input: text, Reason: reason})
		}
	}
	if !call.enter(v.country, vote) {
		reason := "already has the same vote"
		if first := call.vote(v.country); first != vote {
			reason = "already has another vote: " + voteTexts[first] + ", and here " + voteTexts[vote]
		}
		r.reportIn(r.row.layout.voterColumn(), row, r.lost("roll call", codeOf(v.country), reason))
	}
}

// hasPrefix is [bytes.HasPrefix] of a string.
func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

// newCall starts the roll call of a row. It returns nil if the row cannot
// start a roll call.
func (r *reader) newCall(row []byte) *openCall {
	s := r.row.pieces[r.row.layout.id]
	id, ok := number(row[s.from:s.to])
	if !ok {
		r.reportIn(colID, row, r.lost("control number", sheet.Unquote(string(row[s.from:s.to])), "not a number of at most eight digits"))
		return nil
	}
	if w := int(id / 64); w < len(r.done) && r.done[w]>>(id%64)&1 != 0 {
		r.reportIn(colID, row, r.lost("row", sheet.Unquote(string(row[s.from:s.to])), "its roll call already had all its rows"))
		return nil
	}
	// Everything kept from the row is part of one string.
	text := string(row)
	says := r.says.describe(r.row.record(text, row), id)
	for i := range r.says.faults {
		if f := &r.says.faults[i]; says == nil || !f.Accepted {
			r.reportIn(f.column, row, &f.Problem)
		}
	}
	if says == nil {
		return nil
	}
	c := &openCall{id: id, idText: text[s.from:s.to], text: text, line: r.Line, day: says.Day, expected: says.rows, says: says}
	for i, p := range r.row.layout.pieces {
		if p.kind == callPiece {
			from, to := r.row.pieces[i].from, r.row.pieces[i].to
			c.pieces = append(c.pieces, text[from:to])
			c.newlines += int32(sheet.Newlines(row[from:min(to, len(row)-1)]))
		}
	}
	if n := len(c.pieces); n > 0 {
		c.tail = c.pieces[n-1]
	}
	for _, f := range r.says.faults {
		if f.Accepted {
			r.acceptIn(c, f.column, row, f.Problem)
		}
	}
	r.begin(c)
	return c
}

// differences reports the columns in which a row differs from the first row of
// its roll call. The first row is used.
func (r *reader) differences(row []byte, c *openCall) {
	kth := 0
	for i, p := range r.row.layout.pieces {
		if p.kind != callPiece {
			continue
		}
		first, from := c.pieces[kth], r.row.pieces[i].from
		kth++
		if hasPrefix(row[from:], first) {
			continue
		}
		at := 0
		for n := p.from; n < p.to; n++ {
			end, _ := sheet.Field(row, from, ',')
			endFirst, _ := sheet.Field([]byte(first), at, ',')
			here, there := sheet.Unquote(string(row[from:end])), sheet.Unquote(first[at:endFirst])
			if here != there {
				r.acceptAt(c, from, Problem{What: r.row.layout.names[n], Input: here, Reason: "the first row of the roll call has " + quote(there) + ", which counts"})
			}
			from, at = end, endFirst
		}
	}
}

// badRow reports an invalid row, and continues at the next line.
func (r *reader) badRow(b []byte, at int, reason string) {
	line := b
	end := bytes.IndexByte(b, '\n')
	if end >= 0 {
		line = b[:end]
	}
	r.reportAt(at, r.lost("row", string(line[:min(len(line), maxQuoted+1)]), reason))
	if !r.stopped {
		r.SkipLine(end)
	}
}

// begin adds a new roll call. If there are too many, it yields the oldest.
func (r *reader) begin(c *openCall) {
	r.calls[c.id] = c
	if len(r.order) > 2*len(r.calls)+64 {
		r.order = slices.DeleteFunc(r.order, func(c *openCall) bool { return c == nil })
		for i, c := range r.order {
			c.at = i
		}
	}
	c.at = len(r.order)
	r.order = append(r.order, c)
	r.held += c.bytes()
	for i := 0; r.held > maxHeld && !r.stopped && i < len(r.order); i++ {
		if oldest := r.order[i]; oldest != nil && oldest != c {
			r.pass(oldest)
		}
	}
}

// pass yields a roll call that is complete, or cannot be completed.
func (r *reader) pass(c *openCall) {
	delete(r.calls, c.id)
	r.order[c.at] = nil
	r.held -= c.bytes()
	r.odd -= c.size
	w := int(c.id / 64)
	if w >= len(r.done) {
		grown := make([]uint64, max(w+1, min(2*len(r.done), maxID/64+1)))
		copy(grown, r.done)
		r.done = grown
	}
	r.done[w] |= 1 << (c.id % 64)
	if r.last == c {
		r.last = nil
	}
	call := c.says
	if call == nil {
		call = r.says.describe(r.row.layout.recordOf(c.text), c.id)
	}
	var n int
	call.Planes, n = c.planes()
	if n > call.Members {
		call.Members = 0
	}
	if call.members >= 0 && call.members != n {
		c.add("roll call", call.Link, strconv.Itoa(call.members)+" members are stated, but "+strconv.Itoa(n)+" were read")
	}
	if c.more > 0 {
		c.add("roll call", call.Link, "further oddities, not listed: "+strconv.Itoa(int(c.more)))
	}
	call.Odd = c.odd
	if !r.stopped && !r.yield(call, nil) {
		r.stopped = true
	}
}

// lost returns the problem of a lost row. It overwrites the previous problem,
// which avoids an allocation for each bad row of a file.
func (r *reader) lost(what, input, reason string) *Problem {
	p := &r.problem
	p.What, p.Input, p.Reason = what, input, reason
	return p
}

// add adds an accepted problem of the roll call as a whole.
func (c *openCall) add(what, input, reason string) {
	c.odd = append(c.odd, Problem{What: what, Input: input, Reason: reason, Line: c.line, Column: 1, Accepted: true})
}

// acceptIn keeps an accepted problem of a roll call in a column of the row at
// pos.
func (r *reader) acceptIn(c *openCall, in column, row []byte, p Problem) {
	r.acceptAt(c, r.row.start(in, row), p)
}

// acceptAt keeps an accepted problem of a roll call at an offset in the row at
// pos. If there are too many it is only counted.
func (r *reader) acceptAt(c *openCall, at int, p Problem) {
	size := 256 + len(p.Input) + len(p.Reason)
	if len(c.odd) >= maxOfCall || r.odd+size > maxOdd {
		c.more++
		return
	}
	c.size += size
	r.odd += size
	p.Line, p.Column = r.Place(at)
	p.Accepted = true
	c.odd = append(c.odd, p)
}

// report yields a problem.
func (r *reader) report(p *Problem) {
	if !r.stopped && !r.yield(nil, p) {
		r.stopped = true
	}
}

// reportIn yields a problem in a column of the row at pos.
func (r *reader) reportIn(c column, row []byte, p *Problem) {
	r.reportAt(r.row.start(c, row), p)
}

// reportAt yields a problem at an offset in the row at pos.
func (r *reader) reportAt(at int, p *Problem) {
	p.Line, p.Column = r.Place(at)
	r.report(p)
}
