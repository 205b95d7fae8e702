package plenary

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/strict"
)

// ReadPopolo reads Motions and VoteEvents of the Popolo specification
// (https://www.popoloproject.com/specs/vote-event.html) as resolutions, from one
// object, a list of objects, or a sequence with white space between. An object
// is one of these:
//
//   - A motion, with its vote events or their ids in vote_events. If it has a
//     motion of its own, the one that it amends, that is a resolution too.
//   - A vote event, with its motion, the id of its motion, or neither.
//   - A document: lists of motions, vote_events, events, persons or people,
//     organizations, memberships and votes, or vote_events and nothing else.
//     Each motion is a resolution; its vote events are those that it has or
//     names by id, and then those that name it by id. Each vote event without a
//     motion follows as a resolution. A vote in the list of votes belongs to the
//     vote event that its vote_event_id names. The persons and organizations
//     tell the names of voters, bodies and groups that are given by id, and the
//     identifiers of voters.
//
// One object is held at a time, which may be 64 MiB long. A vote event that is
// named and is not there becomes a stage with an ID alone; that, and a motion
// that is named and not in the document, is an accepted error. Two motions or
// two vote events of a document with the same id are refused, and so is a vote
// event that says something else of its motion than the motion does.
//
// What is wrong is a [*ParseError] with path, line and column, and comes before
// the resolution that it is about. A resolution is read whole or not at all:
// it comes unless one of its errors is not Accepted. Then the next one is read,
// unless the text is no JSON, or the reader fails.
//
// A voter is known by voter_id (NLD, nl, country:nl, ocd-division/country:nl,
// iso3166-1:NLD, m49:528) or by the name of the voter, as [ParseCountryOn] reads
// it on the day of the event; if both are countries they must be the same one. A
// code in a scheme is read as [ParseCountryCode] reads it on that day, and a
// number alone is no code. An id of another kind says nothing beside a name.
// Options are read in any case; see [WritePopolo] for those of ours. "Yea" is
// yes, "excused" is absent, and so on, and is reported; a vote "paired" or
// "other", a weight other than 1, a pair and a voter that comes twice have no
// place in a roll call and are refused.
//
// Each count becomes a stated total, which is exact; of an option without one
// nothing is stated. Result is the declared outcome, and a list of votes makes
// the vote a recorded one. It does not say that it is whole, unless the extras
// that [WritePopolo] wrote do; whether totals and votes agree is for
// [Resolution.Notices]. A requirement of a simple majority or of two thirds is
// the rule of the body that asks for it, such as unga.important, and without one
// that of those present and voting: yes >= 2/3 of yes+no and yes >= 1.
//
// Counts and results of groups are held against what is on record of their
// members. Where they do not follow from it, and for a group or an organization
// that is none of ours, another requirement and the role of a voter, the note of
// the stage has what was written, and an accepted error says so. An id that is no
// symbol is kept as a source.
//
// Members that Popolo does not have, and those that are not about the vote (who
// proposed the motion and when, the session, the time of day, the group of a
// voter), are passed over.
func ReadPopolo(from io.Reader) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		texts := popoloTexts{from: bufio.NewReader(from), line: 1, column: 1}
		for {
			p := popoloReader{yield: yield}
			more, err := texts.next(&p)
			if err != nil {
				yield(Resolution{}, err)
				return
			}
			if !more {
				return
			}
			v, err := strict.Parse(p.text)
			if err != nil {
				wrong, _ := errors.AsType[*strict.Error](err)
				p.report(wrong.Offset, p.root, &ParseError{What: "JSON", Reason: wrong.Reason})
				return
			}
			if p.read(v); p.stopped {
				return
			}
		}
	}
}

// popoloTexts cuts a stream into the texts of its objects.
type popoloTexts struct {
	from         *bufio.Reader
	line, column int // of the next byte
	inList, done bool
	n            int
}

func (t *popoloTexts) read() (byte, error) {
	c, err := t.from.ReadByte()
	if err == nil {
		if t.column++; c == '\n' {
			t.line, t.column = t.line+1, 1
		}
	}
	return c, err
}

// next reads the text of the next object into p. It reports whether there is
// one.
func (t *popoloTexts) next(p *popoloReader) (more bool, err error) {
	if t.n == 0 && !t.inList {
		if bom, _ := t.from.Peek(3); string(bom) == "\ufeff" {
			_, _ = t.from.Discard(3)
			t.column += 3
		}
	}
	comma := false
	for {
		line, column := t.line, t.column
		wrong := func(reason string) (bool, error) {
			return false, &ParseError{What: "JSON", Line: line, Column: column, Reason: reason}
		}
		c, err := t.read()
		switch {
		case err == io.EOF && t.inList:
			return wrong("the text ends too early")
		case err == io.EOF && t.n == 0 && !t.done:
			return wrong("no motion and no vote event")
		case err == io.EOF:
			return false, nil
		case err != nil:
			return false, err
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
		case t.done:
			return wrong("something follows the end of the list")
		case c == '[' && !t.inList && t.n == 0:
			t.inList = true
		case c == ']' && t.inList && !comma:
			t.inList, t.done = false, true
		case c == ',' && t.inList && t.n > 0 && !comma:
			comma = true
		case c == '{' && (!t.inList || t.n == 0 || comma):
			if t.inList {
				p.root = &popoloPath{index: t.n}
			}
			t.n++
			p.line, p.column = line, column
			return true, t.object(p)
		default:
			return wrong("not a motion or a vote event")
		}
	}
}

// object reads the rest of an object, to the bracket that ends it.
func (t *popoloTexts) object(p *popoloReader) error {
	const limit = 64 << 20
	p.text = append(p.text, '{')
	inText, escaped := false, false
	for depth := 1; depth > 0; {
		c, err := t.read()
		switch {
		case err == io.EOF:
			return nil // what is missing is found when the text is parsed
		case err != nil:
			return err
		case len(p.text) == limit:
			return &ParseError{What: "motion", Line: p.line, Column: p.column, Reason: "longer than 64 MiB"}
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
		p.text = append(p.text, c)
	}
	return nil
}

// popoloPath is where a value stands. It becomes text only in an error.
type popoloPath struct {
	above *popoloPath
	name  string // "" for an item of a list
	index int
}

func (p *popoloPath) String() string {
	if p == nil {
		return ""
	}
	s := p.above.String()
	switch {
	case p.name == "":
		return s + "[" + strconv.Itoa(p.index) + "]"
	case s == "":
		return p.name
	}
	return s + "." + p.name
}

// popoloReader reads one motion or vote event, or a document with several.
type popoloReader struct {
	text         []byte
	line, column int // where the text begins
	root         *popoloPath
	yield        func(Resolution, error) bool
	// stopped is that nobody listens any more, refused that the resolution
	// cannot be read whole.
	stopped, refused bool
	reports          int
	of               string           // the id of the event, which its votes may name
	odd              []string         // what was reported already of it
	groups           map[string]Group // those found by name
	lines            []popoloLine
	// Of a document: all of it, where what is in it stands, who its persons and
	// organizations are, and a list that is too long. While it is quiet, nothing
	// is reported.
	whole                 strict.Value
	doc                   *popoloDocument
	people, organizations popoloParties
	tooLong               *popoloPath
	quiet                 bool
}

// popoloLine is the line in which a block of the text begins, so that lines
// are not counted again for each error.
type popoloLine struct{ number, start int }

// popoloBlock is how long a block is, in bytes.
const popoloBlock = 1 << 12

// mostReports is after how many errors a text is not read further: one with so
// many is something else.
const mostReports = 1000

// over reports whether it is no use to read further.
func (p *popoloReader) over() bool { return p.stopped || p.reports > mostReports }

// give yields a resolution, if it was read whole.
func (p *popoloReader) give(r Resolution) {
	if !p.stopped && !p.refused {
		p.stopped = !p.yield(r, nil)
	}
	p.refused, p.reports = false, 0
}

// report yields an error with its place.
func (p *popoloReader) report(at int, path *popoloPath, e *ParseError) {
	if p.quiet {
		return
	}
	p.refused = p.refused || !e.Accepted
	if p.over() {
		return
	}
	if p.reports++; p.reports > mostReports {
		p.refused = true
		e = &ParseError{What: "motion", Reason: "more than 1000 things are wrong or odd; the rest is not read"}
	}
	e.Path = path.String()
	e.Line, e.Column = p.place(at)
	p.stopped = !p.yield(Resolution{}, e)
}

// place returns the line and column of a byte.
func (p *popoloReader) place(at int) (line, column int) {
	if p.lines == nil {
		p.lines = []popoloLine{{number: p.line}}
	}
	count := func(l popoloLine, from, to int) popoloLine {
		for i, c := range p.text[from:to] {
			if c == '\n' {
				l = popoloLine{l.number + 1, from + i + 1}
			}
		}
		return l
	}
	for n := len(p.lines); n <= at/popoloBlock; n++ {
		p.lines = append(p.lines, count(p.lines[n-1], (n-1)*popoloBlock, n*popoloBlock))
	}
	l := count(p.lines[at/popoloBlock], at/popoloBlock*popoloBlock, at)
	column = at - l.start + 1
	if l.start == 0 {
		column += p.column - 1
	}
	return l.number, column
}

func (p *popoloReader) refuse(v strict.Value, path *popoloPath, what, input, reason string) {
	p.report(v.Offset, path, &ParseError{What: what, Input: input, Reason: reason})
}

// accept reports something odd that has one meaning.
func (p *popoloReader) accept(v strict.Value, path *popoloPath, what, input, reason string) {
	p.report(v.Offset, path, &ParseError{What: what, Input: input, Reason: reason, Accepted: true})
}

// mostKept is how long something can be that goes into a note, in bytes.
const mostKept = 1000

// keep puts what has no place in a stage into its note.
func (p *popoloReader) keep(s *Stage, v strict.Value, path *popoloPath, what, input, reason string) {
	if len(what)+len(input) > mostKept {
		p.refuse(v, path, what, input, reason+", and too long for a note")
		return
	}
	if s.Note.EN != "" {
		s.Note.EN += "; "
	}
	s.Note.EN += what + ": " + input
	p.accept(v, path, what, input, reason+"; kept in the note")
}

// members reads the members of an object of which the names are given, those
// that are null left out. It reports false if there is none.
func (p *popoloReader) members(v strict.Value, path *popoloPath, names []string, into []strict.Value) bool {
	if v.IsNull() {
		return false
	}
	if v.Kind() != '{' {
		p.refuse(v, path, "JSON", "", "not an object")
		return false
	}
	var had uint32
	for n, member := range v.Members() {
		if p.over() {
			return false
		}
		name, ok := n.Text()
		if !ok {
			continue // half a character names no member of Popolo
		}
		for i := range names {
			if names[i] != name {
				continue
			}
			if had>>i&1 != 0 {
				p.refuse(n, &popoloPath{above: path, name: name}, "JSON", name, "stands twice")
			}
			had |= 1 << i
			if !member.IsNull() {
				into[i] = member
			}
		}
	}
	return true
}

// string reads a text; an id may be a number. None is "".
func (p *popoloReader) string(v strict.Value, above *popoloPath, name string) string {
	if v.IsNull() {
		return ""
	}
	s, ok := v.Text()
	if ok {
		return s
	}
	if k := v.Kind(); strings.HasSuffix(name, "id") && (k == '-' || '0' <= k && k <= '9') {
		return string(v.Raw())
	}
	reason := "not a string"
	if v.Kind() == '"' {
		reason = "half a surrogate pair"
	}
	p.refuse(v, &popoloPath{above: above, name: name}, "JSON", "", reason)
	return ""
}

// list calls a function with each item of a list, while somebody listens.
func (p *popoloReader) list(v strict.Value, above *popoloPath, name string, item func(strict.Value, *popoloPath)) {
	path := &popoloPath{above: above, name: name}
	if !v.IsNull() && v.Kind() != '[' {
		p.refuse(v, path, "JSON", "", "not a list")
	}
	for i, v := range v.Items() {
		if p.over() {
			return
		}
		at := &popoloPath{above: path, index: i}
		if v.IsNull() && !p.quiet {
			p.refuse(v, at, "JSON", "", "null in a list")
			continue
		}
		item(v, at)
	}
}
