// Package frame reads the frame of a statement: who delivers it, on whose
// behalf, who aligns itself with it, from what it dissociates itself, and when
// it is made. Names are resolved on a day of the form yyyymmdd, or 0. The
// result has indexes of countries and groups. Parts that could not be read with
// certainty are returned with their position and the reason.
package frame

import (
	"slices"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// Makers are those who make a statement.
type Makers struct {
	OnBehalf  table.Set
	Deliverer uint16
	Group     uint8
}

// A Frame is the frame of a statement.
type Frame struct {
	Makers
	With       Makers // of the statement with which it aligns itself
	Aligned    table.Set
	Endorsed   table.Set    // those who support it
	Moments    [4]table.Set // those of them who did so before the meeting, after it and during it, as for Timing
	Paragraphs []string
	Consensus  bool
	Timing     uint8 // 1 before the vote, 2 after it, 3 during it
	Kind       uint8 // 1 explanation of vote, 2 explanation of position, 3 general statement
	WithKind   uint8 // that of the statement with which it aligns itself
	Unread     []Unread
}

// An Unread is a part of the text that was not read, and the reason.
type Unread struct {
	Start, End int32
	Reason     string
}

// The classes of chunks that are not words of framewords.tsv.
const (
	cNames   = words + iota
	cNumber  // a number in figures or in words
	cCapital // an unknown word with a capital letter
	cOther   // an unknown word without a capital letter
	cComma
	cColon
	cDash
	cOpen
	cClose
	cEnd // the end of a sentence or a clause
)

var marks = [128]uint8{',': cComma, ':': cColon, '-': cDash, '(': cOpen, '[': cOpen, ')': cClose, ']': cClose, ';': cEnd, '.': cEnd, '!': cEnd, '?': cEnd}

// phrase is the meaning of a sequence of words.
type phrase struct{ class, code uint8 }

// chunk is a part of a sentence: words with one meaning, or names.
type chunk struct {
	from, to    int32 // tokens
	lo, hi      int32 // the parties
	class, code uint8
	named       bool // it follows words that announce names
	speaker     bool // the names are of those who speak: "the representative of Chad"
}

// party is a country or a group, or a name that is neither.
type party struct {
	names.Item
	why  string // why the name is not one
	used bool   // it was read, or need not be
}

type reader struct {
	*scan.Text
	Frame
	names   names.Reader
	found   names.List
	means   []chunk // the meanings of words, by token
	chunks  []chunk
	parties []party
	number  int        // of the sentence
	told    int        // of the last sentence with a frame, or 0
	done    int        // the token up to which the sentence was read or reported
	acts    bool       // the sentence has a frame
	theirs  bool       // it is about another's statement
	third   bool       // the deliverer was read from a verb: "Chad made a statement"
	joined  bool       // and that is the one that the text is about
	same    bool       // it tells of the statement of the sentence before
	shared  *table.Set // those who did what was told last, "did so"
	shares  int        // the sentence that told that
	only    bool       // the last sentence with a frame tells of a statement and of nothing else
}

// Read reads the frame of a text.
func Read(text string, day int32) Frame {
	r := reader{Text: scan.Read(text)}
	r.names = names.Reader{Text: r.Text, Day: day, Phrase: r.phrase}
	r.means = make([]chunk, 0, len(r.Tokens))
	for i := range r.Tokens {
		m := chunk{from: int32(i), to: int32(i + 1)}
		switch t := &r.Tokens[i]; {
		case t.Kind == scan.Number:
			m.class = cNumber
		case t.Kind == scan.Mark && t.N < int32(len(marks)):
			m.class = marks[t.N]
		case t.Kind == scan.Word:
			if m.class = cOther; t.Upper {
				m.class = cCapital
			}
			some, first := phraseTexts.Of(r.Word(i))
			for k, next := range r.Phrases(i, 0, 0, some) {
				if p := phrases[first+k]; p.class != cGroup || next > i+1 || t.Upper {
					m.to, m.class, m.code = int32(next), p.class, p.code
				}
			}
		}
		r.means = append(r.means, m)
	}
	for at, end := 0, 0; at < len(r.Tokens); at = end {
		var framed bool
		r.number++
		if end, framed = r.sentence(at); framed {
			r.cut(at, end)
			r.read()
		}
	}
	for _, m := range []*Makers{&r.Makers, &r.With} { // "Canada, on behalf of Australia, Canada and New Zealand"
		if m.Deliverer != 0 {
			m.OnBehalf.Remove(m.Deliverer)
		}
	}
	slices.SortStableFunc(r.Unread, func(a, b Unread) int { return int(a.Start - b.Start) })
	return r.Frame
}

// sentence returns the token after the sentence that starts at from, and
// reports whether it has words of a frame. It also reads when the statement
// was made.
func (r *reader) sentence(from int) (end int, framed bool) {
	const most = 4000 // a list of all Members is shorter
	for end = from; end < len(r.Tokens) && end < from+most; {
		i, t, m := end, &r.Tokens[end], &r.means[end]
		end = int(m.to)
		framed = framed || frames(m.class)
		if m.class == cTiming {
			r.timing(*m)
		}
		if t.Is('!') || t.Is('?') || t.Is('.') && r.Stops(i, r.abbreviated(i-1)) || t.Kind == scan.Line && t.N > 1 && i > from && !in(r.means[i-1].class, 1<<cColon|1<<cComma) {
			return end, framed
		}
	}
	return end, framed
}

// abbreviated reports whether the full stop after token i belongs to an
// abbreviation.
func (r *reader) abbreviated(i int) bool {
	return i >= 0 && (r.means[i].class == cAbbr || r.means[i].class == cTitle && r.means[i].code > 0)
}

// timing reads "before the vote". Without its accents, "vóór" may be "for".
func (r *reader) timing(m chunk) {
	const unsure = 4
	start, end := r.Tokens[m.from].Start, r.Tokens[m.to-1].End
	if t := &r.Tokens[m.from]; m.code == unsure && t.End-t.Start > int32(len("voor")) {
		m.code = 1
	}
	switch {
	case m.code == unsure:
		r.report(start, end, "can mean before the vote or for it")
	case r.Timing != 0 && r.Timing != m.code:
		r.report(start, end, "differs from the timing stated before")
	default:
		r.Timing = m.code
	}
}

// phrase returns the group at a token, after an article, a number or "the
// members of the". If there is none it may return words that are not in lists.
func (r *reader) phrase(at int) (n names.Name) {
	i := at
	for i < len(r.means) && in(r.means[i].class, 1<<cArt|1<<cNumber) {
		i = int(r.means[i].to)
	}
	if i < len(r.means) && r.means[i].class == cApposed && (i > at || r.names.Named) {
		i = int(r.means[i].to)
	}
	if i >= len(r.means) {
		return n
	}
	switch m := &r.means[i]; {
	case m.class == cGroup, m.class == cBody && r.names.Named:
		if n.Next = int(m.to); n.Next < len(r.means) && r.means[n.Next].class == cNoun {
			n.Next = int(r.means[n.Next].to)
		}
		n.Start, n.End, n.Group = r.Tokens[at].Start, r.Tokens[n.Next-1].End, m.code
	case m.class > 0 && m.class < words && m.class != cBody:
		n.Next = int(m.to)
	}
	return n
}

// cut divides a sentence into chunks.
func (r *reader) cut(from, to int) {
	r.chunks, r.parties, r.names.Named = r.chunks[:0], r.parties[:0], false
	announced := false // words that announce names came before
	for i := from; i < to; {
		c := r.means[i]
		switch {
		case c.class == 0, r.Tokens[i].Is('.') && i+1 < to:
			i++
			continue
		case c.class == cTitle:
			c.to = r.person(c.to, int32(to))
		case in(c.class, 1<<cGroup|1<<cArt|1<<cCapital) || in(c.class, 1<<cBody|1<<cApposed|1<<cOwn) && r.names.Named || c.class == cNoun && r.Tokens[i].Upper:
			r.named(i, to, &c)
		}
		switch i = int(c.to); {
		case c.class == cBehalf, c.class == cBy && r.at(len(r.chunks)-1) == cBack:
			r.names.Named, announced = true, true
		case in(c.class, 1<<cNamely|1<<cSome), c.class == cColon && announced:
			r.names.Named = announced
		case in(c.class, 1<<cAlign|1<<cBack):
			announced = true
		case in(c.class, listLead|1<<cNames|1<<cColon|1<<cOpen|1<<cDash), c.class == cOf && r.Word(int(c.from)) == "of", c.class == cAnd && r.at(len(r.chunks)-1) == cNames:
		default:
			r.names.Named, announced = false, announced && in(c.class, 1<<cComma|1<<cThis|1<<cStatement|1<<cWith)
		}
		r.chunks = append(r.chunks, c)
	}
}

// person returns the token after the name of a person.
func (r *reader) person(i, to int32) int32 {
	for end := min(to-1, i+12); i < end; i++ {
		t := &r.Tokens[i]
		if !t.Is('.') && !in(r.means[i].class, 1<<cCapital|1<<cTitle) && !(t.Upper && t.End-t.Start == 1) {
			break
		}
	}
	return i
}

// named reads the names at token i, if any, into a chunk.
func (r *reader) named(i, to int, c *chunk) {
	k := len(r.chunks) - 1
	if r.at(k) == cCapital && int(r.chunks[k].to) == i {
		return // "Atlantic Sudan" is not the Sudan
	}
	mode := names.InProse
	if r.names.Named && r.at(k) == cColon {
		mode = names.UnderHead
	}
	l, first := &r.found, len(r.parties)
	r.names.Read(i, to, mode, l)
	next := l.Next
	if next <= i || !r.names.Named && next-i == 1 && next < to && r.means[next].class == cCapital { // Jordan Smith
		if c.class == cGroup {
			c.class = cCapital
		}
		return
	}
	k = r.skip(k, -1, 1<<cArt)
	before, two := r.at(k), r.at(k-1)
	c.to, c.class, c.named = int32(next), cNames, r.names.Named
	c.speaker = before == cRep || two == cTitle && in(before, whose) || r.means[next-1].class == cSender
	if len(l.Items) == 1 && r.Word(next) == "'s" {
		if c.to++; next+1 >= to || !in(r.means[next+1].class, 1<<cSender|1<<cTitle) {
			c.class = cOther
			return
		}
		c.to, c.speaker = c.to+1, true
	}
	place := !c.speaker && (in(before, 1<<cPlace|1<<cTo) || in(before, whose) && !in(two, 1<<cStatement|1<<cDelivered))
	for _, item := range l.Items {
		r.parties = append(r.parties, party{Item: item, used: place})
	}
	for _, o := range l.Odd {
		if why := reasons[o.Why]; why != "" {
			r.parties = append(r.parties, party{Item: names.Item{Start: o.Start, End: o.End}, why: why})
		}
	}
	slices.SortFunc(r.parties[first:], func(a, b party) int { return int(a.Start - b.Start) })
	c.lo, c.hi = int32(first), int32(len(r.parties))
}
