package plenary

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"iter"
	"slices"
)

// ReadVotingData reads the voting data that the Dag Hammarskjöld Library
// publishes of the General Assembly and of the Security Council: CSV, plain or
// compressed with gzip, one row for each member and resolution
// (https://digitallibrary.un.org/record/4060887 and /4055387). It finds its
// columns by their names, in the layouts of 2024 to 2026, and needs undl_id,
// ms_vote, date, and ms_code or ms_name; what a file does not have stays zero.
//
// Each resolution comes with one [Stage], whose roll call has the members as
// of its day. The rows of a roll call may stand in any order and anywhere. A
// resolution comes once the stated number of its rows has been read and a row
// of another follows, the others at the end of the file in the order in which
// they began. The totals that the file states are in [Stage.Stated], those that
// can be read, with the number of members if nothing contradicts it;
// [Resolution.Notices] tells what does not fit. The lists of a roll call are
// whole, and in Stage.Exhaustive, unless a row of it was lost: that may belong to
// any of them.
//
// What is wrong in the file comes as a [*ParseError] with line and column, and
// a zero Resolution, as soon as it is read; reading goes on. An error that is
// not Accepted stands for exactly one row, which is lost: its country or its
// vote cannot be told for certain, its country has a vote already, it lacks a
// column. An error that is Accepted stands for a row or a roll call that was
// read all the same: a vote in small letters, a total that is no number. What
// makes the rest of the file unreadable comes last: a header without the
// columns, an error of the reader.
//
// Memory stays under 64 MB, whatever the file. To that end, a file that holds
// more roll calls open than fit gives up the oldest; rows of it that come later
// are errors.
func ReadVotingData(from io.Reader) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		d := votingData{in: from, yield: yield, buf: make([]byte, 128<<10), calls: map[uint32]*votingCall{}, spellings: map[string]int{}}
		d.read()
	}
}

// The limits on what is held. A row has some 400 bytes, all the roll calls of
// eighty years take 5 MiB.
const (
	maxVotingRow  = 1 << 20
	maxVotingHeld = 12 << 20
	maxVotingID   = 99_999_999
)

// votingData reads one file. It relies on a row being much like the one
// before: most of it is the roll call's and the same, and the voter is the one
// that followed last time. Both are compared before anything is parsed; if
// they are not the same, nothing is lost but time.
type votingData struct {
	in      io.Reader
	yield   func(Resolution, error) bool
	stopped bool
	quiet   bool // what is read again was reported

	buf      []byte
	pos, end int // what is not yet read is buf[pos:end]
	eof      bool
	failed   error // of in
	line     int   // of the row at pos

	layout  votingLayout
	spans   []votingSpan // of the pieces of the row
	scanned []bool       // whether their columns are in fields
	fields  []votingSpan // of its columns, once it is split
	isSplit bool

	calls   map[uint32]*votingCall
	order   []*votingCall // by beginning; nil once passed on
	held    int           // bytes
	symbols [numVotingColumns]struct {
		text string
		list []Symbol
	} // read last
	last *votingCall // of the row before
	done []uint64    // a bit for each control number that was passed on

	voters    []votingVoter
	spellings map[string]int // of voters
	near      [1024]int32    // voters, from 1, by what they begin with
	voter     int            // of the row before
	spelt     int            // bytes of all spellings
	key       []byte
	suggested int  // how many wrong names
	astray    bool // a row was lost of which the roll call cannot be told
}

// votingSpan is a part of a row, from its start, with the delimiter.
type votingSpan struct{ from, to int }

// votingCall is a roll call of which rows may still come. What each row
// touches comes first and lies together: in a file whose rows are shuffled, time
// goes by what has to come from memory.
type votingCall struct {
	ballots  [setWords][3]uint64 // the planes of the votes, word by word
	tail     string              // the last piece
	date     Date
	rows     int32
	newlines int32 // in the pieces
	expected int   // number of rows, -1 if not stated
	lost     bool  // it has lost a row, or may have

	id      uint32
	idText  string   // with the delimiter
	pieces  []string // what its rows have in common, as in the text
	line    int      // of the first row
	at      int      // in order
	members int      // as stated, -1 if not
	text    string   // the first row
	// r is what the first row says of it. It is kept until the first row of
	// another, which in a published file is when the roll call is whole; where
	// it is not, the text is a third as large and read again.
	r *Resolution
}

// enter gives a country its first vote. It reports false, and changes nothing,
// if it has one already.
func (c *votingCall) enter(who Country, v Vote) bool {
	w, shift := &c.ballots[who.index/64], who.index%64
	if (w[0]|w[1]|w[2])>>shift&1 != 0 {
		return false
	}
	w[0] |= uint64(v&1) << shift
	w[1] |= uint64(v>>1&1) << shift
	w[2] |= uint64(v>>2) << shift
	return true
}

// votes returns the roll call of what was entered.
func (c *votingCall) votes() (rc RollCall) {
	for i := range c.ballots {
		for p := range rc.planes {
			rc.planes[p].bits[i] = c.ballots[i][p]
		}
	}
	listed := rc.Listed()
	rc.tally = rc.tallyOfAll(&listed)
	return rc
}

func (d *votingData) read() {
	d.open()
	d.line = 1
	if d.stopped || !d.header() {
		return
	}
	for !d.stopped {
		d.again()
		if d.pos == d.end && !d.fill() {
			break
		}
		d.row()
	}
	for _, c := range d.order {
		if c != nil && !d.stopped {
			c.lost = c.lost || d.failed != nil && !c.filled()
			d.pass(c)
		}
	}
	if d.failed != nil && !d.stopped {
		d.yield(Resolution{}, fmt.Errorf("plenary: voting data, line %d: %w", d.line, d.failed))
	}
}

// open looks at the first bytes: a gzip file is unpacked, and a mark of byte
// order left out.
func (d *votingData) open() {
	in := bufio.NewReaderSize(d.in, 16)
	d.in = in
	if head, _ := in.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			d.refuse("voting data", "", "begins as a gzip file, and is none: "+err.Error())
			return
		}
		in = bufio.NewReaderSize(z, 16)
		d.in = in
	}
	head, _ := in.Peek(3)
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.IndexByte(head, 0) >= 0:
		d.refuse("voting data", "", "is in UTF-16; it has to be in UTF-8")
	case bytes.Equal(head, []byte("\ufeff")):
		_, _ = in.Discard(3) // all three were peeked
	}
}

// fill reads more, and reports whether there is any. At the end of the file it
// sees to it that the last row is ended as all are.
func (d *votingData) fill() bool {
	if d.eof {
		return false
	}
	if d.pos > 0 {
		copy(d.buf, d.buf[d.pos:d.end])
		d.end -= d.pos
		d.pos = 0
	}
	if d.end == len(d.buf) {
		d.buf = append(d.buf, make([]byte, len(d.buf))...)
	}
	// The buffer is filled, so that a reader of single bytes does not make a
	// row be looked at once for each.
	for idle := 0; d.end < len(d.buf) && !d.eof; {
		n, err := d.in.Read(d.buf[d.end:])
		d.end += n
		if idle++; n > 0 {
			idle = 0
		}
		if idle == 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			d.eof = true
			if err != io.EOF {
				d.failed = err
			}
		}
	}
	if d.eof && d.end > 0 && d.buf[d.end-1] != '\n' {
		d.buf = append(d.buf[:d.end], '\n')
		d.end++
	}
	return d.end > 0
}

// report yields what is wrong.
func (d *votingData) report(e *ParseError) {
	if !d.stopped && !d.quiet && !d.yield(Resolution{}, e) {
		d.stopped = true
	}
}

// refuse reports what makes the whole file unreadable.
func (d *votingData) refuse(what, input, reason string) {
	d.report(&ParseError{What: what, Input: input, Reason: reason, Line: 1, Column: 1})
	d.stopped = true
}

// begin holds a new roll call, and gives up the oldest if there are too many.
func (d *votingData) begin(c *votingCall) {
	d.calls[c.id] = c
	if len(d.order) > 2*len(d.calls)+64 {
		d.order = slices.DeleteFunc(d.order, func(c *votingCall) bool { return c == nil })
		for i, c := range d.order {
			c.at = i
		}
	}
	c.at = len(d.order)
	d.order = append(d.order, c)
	d.held += c.size()
	for i := 0; d.held > maxVotingHeld && !d.stopped && i < len(d.order); i++ {
		if oldest := d.order[i]; oldest != nil && oldest != c {
			oldest.lost = oldest.lost || !oldest.filled()
			d.pass(oldest)
		}
	}
}

// filled reports whether a roll call has as many rows as it states.
func (c *votingCall) filled() bool { return c.expected >= 0 && int(c.rows) >= c.expected }

// size is about what a roll call takes, in bytes.
func (c *votingCall) size() int { return 512 + len(c.text) }

// pass yields a roll call that has all its rows, or of which no more can come.
func (d *votingData) pass(c *votingCall) {
	delete(d.calls, c.id)
	d.order[c.at] = nil
	d.held -= c.size()
	w := int(c.id / 64)
	if w >= len(d.done) {
		grown := make([]uint64, max(w+1, min(2*len(d.done), maxVotingID/64+1)))
		copy(grown, d.done)
		d.done = grown
	}
	d.done[w] |= 1 << (c.id % 64)
	if d.last == c {
		d.last = nil
	}
	if c.r == nil {
		d.recall(c)
	}
	s := &c.r.Stages[0]
	s.Votes = c.votes()
	n := s.Votes.Listed().Len()
	if !c.lost && (!d.astray || n == c.expected) {
		s.Exhaustive = []Vote{Yes, No, Abstain, NotVoting}
	}
	if n > s.Stated.Members {
		s.Stated.Members = 0
	}
	if c.members >= 0 && c.members != n {
		d.report(&ParseError{
			What: "roll call", Input: c.r.Sources[0].Ref, Accepted: true, Line: c.line, Column: 1,
			Reason: fmt.Sprintf("%d members are stated and %d were read", c.members, n),
		})
	}
	if !d.stopped && !d.yield(*c.r, nil) {
		d.stopped = true
	}
}
