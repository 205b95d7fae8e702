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

// The limits on what is held. All the roll calls of eighty years take 5 MiB.
const (
	maxHeld = 12 << 20
	maxID   = 99_999_999
)

// Read reads a file whose header comes next. It gives each roll call when the
// stated number of its rows has been read and a row of another follows, the others
// at the end of the file in the order in which they began, and each problem, with
// a nil Call, as soon as it is found. A problem holds until the next one is given.
//
// The memory that it holds is bounded: where more roll calls are open than fit,
// the oldest is given up, and its later rows are problems.
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

// reader reads one file. It relies on a row being much like the one before:
// most of it is the roll call's and the same, and the voter is the one that
// followed last time. Both are compared before anything is parsed; if they are
// not the same, nothing is lost but time.
type reader struct {
	sheet.Scanner
	row     row
	voters  voters
	says    describer
	yield   func(*Call, *Problem) bool
	stopped bool
	problem Problem // of lost and odd

	calls  map[uint32]*openCall
	order  []*openCall // by beginning; nil once passed on
	held   int         // bytes
	last   *openCall   // of the row before
	done   []uint64    // a bit for each control number that was passed on
	astray bool        // a row was lost of which the roll call cannot be told
}

// openCall is a roll call of which rows may still come. What each row touches
// comes first and lies together: in a file whose rows are shuffled, time goes by
// what has to come from memory.
type openCall struct {
	ballots  [len(table.Set{})][3]uint64 // the planes of the votes, word by word
	tail     string                      // the last piece
	day      int32
	rows     int32
	newlines int32 // in the pieces, but for that which ends the row
	expected int   // number of rows, -1 if not stated
	lost     bool  // it has lost a row, or may have

	id     uint32
	idText string   // with the delimiter
	pieces []string // what its rows have in common, as in the text
	line   int      // of the first row
	at     int      // in order
	text   string   // the first row
	// says is what the first row says of it. It is kept until the first row of
	// another, which in a published file is when the roll call is whole; where
	// it is not, the text is a third as large and read again.
	says *Call
}

// enter gives a country its first vote. It reports false, and changes nothing,
// if it has one already.
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

// vote returns the vote of a country, 0 if it has none.
func (c *openCall) vote(country uint16) (vote uint8) {
	for p, plane := range c.ballots[country/64] {
		vote |= uint8(plane>>(country%64)&1) << p
	}
	return vote
}

// planes returns the planes of the votes, and how many there are.
func (c *openCall) planes() (planes [3]table.Set, n int) {
	for i, w := range c.ballots {
		for p := range planes {
			planes[p][i] = w[p]
		}
		n += bits.OnesCount64(w[0] | w[1] | w[2])
	}
	return planes, n
}

// filled reports whether a roll call has as many rows as it states.
func (c *openCall) filled() bool { return c.expected >= 0 && int(c.rows) >= c.expected }

// size is about what a roll call takes, in bytes.
func (c *openCall) size() int { return 512 + len(c.text) }

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
			c.lost = c.lost || r.Failed != nil && !c.filled()
			r.pass(c)
		}
	}
	if r.Failed != nil {
		r.report(&Problem{Err: r.Failed, Line: r.Line})
	}
}

// again reads rows for as long as each is like the one before: of the same roll
// call, c, by the voter that is expected, with a usual vote. It does what next
// and take do, for the layout in which the files come.
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

// next reads the row at pos. If the buffer does not have all of it, it reads
// more and begins again.
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

// take enters a row whose pieces are known. The call is that of its number,
// unless it has none yet; same is whether its pieces are those of guess, and
// known whether those of the voter are the voter's.
func (r *reader) take(row []byte, call, guess *openCall, same bool, voter int, known bool) {
	if call == nil {
		if call = r.newCall(row); call == nil {
			return
		}
	} else if !same || guess != call {
		r.differences(row, call)
	}
	if call != r.last {
		// Only now, so that a row too many is still known to be one.
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
		r.reportIn(v.column, row, v.wrong)
		if !v.wrong.Accepted {
			call.lost = true
			return
		}
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
			call.lost = true
			r.reportIn(colVote, row, r.lost("vote", text, reason))
			return
		} else if reason != "" {
			r.reportIn(colVote, row, r.odd("vote", text, reason))
		}
	}
	if !call.enter(v.country, vote) {
		call.lost = true
		reason := "has a vote already, and the same"
		if first := call.vote(v.country); first != vote {
			reason = "has a vote already, and another: " + voteTexts[first] + ", and here " + voteTexts[vote]
		}
		r.reportIn(r.row.layout.voterColumn(), row, r.lost("roll call", codeOf(v.country), reason))
	}
}

// hasPrefix is [bytes.HasPrefix] of a string.
func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

// newCall begins the roll call of a row. It returns nil if the row cannot
// begin one.
func (r *reader) newCall(row []byte) *openCall {
	s := r.row.pieces[r.row.layout.id]
	id, ok := number(row[s.from:s.to])
	if !ok {
		r.astray = true
		r.reportIn(colID, row, r.lost("control number", sheet.Unquote(string(row[s.from:s.to])), "not a number of at most eight digits"))
		return nil
	}
	if w := int(id / 64); w < len(r.done) && r.done[w]>>(id%64)&1 != 0 {
		r.reportIn(colID, row, r.lost("row", sheet.Unquote(string(row[s.from:s.to])), "its roll call already had all its rows"))
		return nil
	}
	// All that is kept of the row is parts of one string.
	text := string(row)
	says := r.says.describe(r.row.record(text, row), id)
	for i := range r.says.faults {
		f := &r.says.faults[i]
		r.reportIn(f.column, row, &f.Problem)
	}
	if says == nil {
		r.astray = true
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
	r.begin(c)
	return c
}

// differences reports the columns in which a row is not like the first of its
// roll call. The first counts.
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
				r.reportAt(from, r.odd(r.row.layout.names[n], here, "the first row of the roll call has "+quote(there)+", which counts"))
			}
			from, at = end, endFirst
		}
	}
}

// badRow reports a row that is not one, and goes on at the next line.
func (r *reader) badRow(b []byte, at int, reason string) {
	r.astray = true
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

// begin holds a new roll call, and gives up the oldest if there are too many.
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
	r.held += c.size()
	for i := 0; r.held > maxHeld && !r.stopped && i < len(r.order); i++ {
		if oldest := r.order[i]; oldest != nil && oldest != c {
			oldest.lost = oldest.lost || !oldest.filled()
			r.pass(oldest)
		}
	}
}

// pass yields a roll call that has all its rows, or of which no more can come.
func (r *reader) pass(c *openCall) {
	delete(r.calls, c.id)
	r.order[c.at] = nil
	r.held -= c.size()
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
	call.Whole = !c.lost && (!r.astray || n == c.expected)
	if n > call.Members {
		call.Members = 0
	}
	if call.members >= 0 && call.members != n {
		p := r.odd("roll call", call.Link, strconv.Itoa(call.members)+" members are stated and "+strconv.Itoa(n)+" were read")
		p.Line, p.Column = c.line, 1
		r.report(p)
	}
	if !r.stopped && !r.yield(call, nil) {
		r.stopped = true
	}
}

// lost returns the problem that a row is lost. It writes over the one before, so
// that a file of nothing but bad rows does not allocate one for each.
func (r *reader) lost(what, input, reason string) *Problem {
	p := &r.problem
	p.What, p.Input, p.Reason, p.Accepted = what, input, reason, false
	return p
}

// odd returns the problem of what was read all the same, as lost does.
func (r *reader) odd(what, input, reason string) *Problem {
	p := r.lost(what, input, reason)
	p.Accepted = true
	return p
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

// reportAt yields a problem at a byte of the row at pos.
func (r *reader) reportAt(at int, p *Problem) {
	p.Line, p.Column = r.Place(at)
	r.report(p)
}
