// Package frame reads what a text says around a statement: who delivers it, on
// whose behalf, who aligns themselves with it, what it dissociates itself from,
// and when it is made. It takes a text and the day as of which names are read,
// yyyymmdd or 0, and gives indexes of countries and groups; what it could not read
// with certainty it gives with its place and the reason.
package frame

import (
	"slices"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// A Frame is what a text says around a statement.
type Frame struct {
	Deliverer, AlignedWith            uint16
	Group, AlignedWithGroup           uint8
	OnBehalf, Aligned, AlignedWithFor table.Set
	Paragraphs                        []string
	Consensus                         bool
	Timing                            uint8 // 1 before the vote, 2 after it, 3 during it
	Unread                            []Unread
}

// An Unread is a part of the text that was not read, and why.
type Unread struct {
	Start, End int32
	Reason     string
}

// The classes of framewords.tsv, and of what stands between words.
const (
	_ uint8 = iota
	cAbbr
	cAlign
	cAnd
	cApposed
	cArt
	cBehalf
	cBody
	cBy
	cConsensus
	cDelivered
	cFill
	cFrom
	cGroup
	cIf
	cIntro
	cLeave
	cNamely
	cNot
	cNoun
	cOf
	cOwn
	cParagraph
	cPlace
	cPronoun
	cRep
	cSender
	cSome
	cStatement
	cThis
	cTiming
	cTitle
	cTo
	cVague
	cWith
	cNames
	cNumber
	cMark  // the code of the chunk is the mark
	cOther // words of which nothing is known
)

// The sets of classes that may stand somewhere.
const (
	listLead  uint64 = 1<<cIntro | 1<<cNoun | 1<<cArt | 1<<cThis | 1<<cNumber
	speaking  uint64 = 1<<cFill | 1<<cStatement | 1<<cThis | 1<<cArt | 1<<cPronoun | 1<<cDelivered | 1<<cTitle | 1<<cNoun
	addressed uint64 = 1<<cFill | 1<<cArt | 1<<cThis | 1<<cStatement | 1<<cDelivered | 1<<cTitle | 1<<cBy | 1<<cOf | 1<<cFrom | 1<<cRep
	subject   uint64 = listLead | 1<<cFill | 1<<cAnd | 1<<cApposed
)

// in reports whether a class is one of a set.
func in(class uint8, set uint64) bool { return set>>class&1 != 0 }

// meaning is what the words at a token mean.
type meaning struct {
	next        int32 // the token after them
	class, code uint8
}

// chunk is a part of a sentence: words of one meaning, or names.
type chunk struct {
	from, to    int32 // tokens
	lo, hi      int32 // the parties that are named
	class, code uint8
	named       bool // after words that say that names follow
	speaker     bool // the names are of those who speak: "the representative of Chad"
}

// party is a country or a group that is named, or a name that is none's.
type party struct {
	names.Item
	why  string // why it is none's
	used bool   // it was read, or need not be
}

type reader struct {
	*scan.Text
	Frame
	names   names.Reader
	list    names.List
	means   []meaning
	chunks  []chunk
	parties []party
	expect  bool // names are to follow
	lists   int  // of those on whose behalf it is
	done    int  // the token up to which words are of another's statement
	acts    bool // the sentence has a frame
}

// Read reads the frame of a text.
func Read(text string, day int32) Frame {
	r := reader{Text: scan.Read(text)}
	r.names = names.Reader{Text: r.Text, Day: day, Phrase: r.phrase}
	r.means = make([]meaning, 0, len(r.Tokens))
	for i := range r.Tokens {
		m := meaning{next: int32(i + 1)}
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Word:
			if p, next := phrases.At(r.Text, i); p != nil && !(p.Class == cGroup && next == i+1 && r.word(i)) {
				m = meaning{int32(next), p.Class, p.Code}
			}
		case scan.Number:
			m.class = cNumber
		case scan.Mark:
			m.class, m.code = cMark, uint8(min(t.N, 255))
		}
		r.means = append(r.means, m)
	}
	for at, end := 0, 0; at < len(r.Tokens); at = end {
		var framed bool
		if end, framed = r.sentence(at); framed {
			r.cut(at, end)
			r.read()
		}
	}
	slices.SortStableFunc(r.Unread, func(a, b Unread) int { return int(a.Start - b.Start) })
	return r.Frame
}

// word reports whether what could be the abbreviation of a group, NAM, is written
// as a word.
func (r *reader) word(i int) bool {
	w := r.Tokens[i].Of(r.Source)
	for _, c := range w[1:] {
		if 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
			return false
		}
	}
	return len(w) < 5 || !r.Tokens[i].Upper
}

// sentence returns the token after the sentence that begins at one, and whether
// it has words of a frame; it reads when the statement was made.
func (r *reader) sentence(from int) (end int, framed bool) {
	const most = 4000 // a list of every member is shorter
	for i := from; i < len(r.Tokens) && i < from+most; {
		t, m := &r.Tokens[i], r.means[i]
		switch m.class {
		case cBehalf, cAlign, cLeave, cDelivered:
			framed = true
		case cTiming:
			r.timing(i, m)
		}
		if t.Is('!') || t.Is('?') || t.Is('.') && r.stops(i) || t.Kind == scan.Line && t.N > 1 && i > from && !r.Tokens[i-1].Is(':') && !r.Tokens[i-1].Is(',') {
			return i + 1, framed
		}
		i = int(m.next)
		end = i
	}
	return end, framed
}

// stops reports whether a full stop ends a sentence.
func (r *reader) stops(i int) bool {
	if i > 0 && r.Tokens[i-1].Kind == scan.Word {
		w, c := r.Word(i-1), r.means[i-1].class
		if len(w) == 1 || len(w) > 1 && w[1] == '.' || c == cAbbr || c == cTitle && r.Tokens[i-1].Upper {
			return false
		}
	}
	for i++; i < len(r.Tokens) && r.Tokens[i].Kind == scan.Line && r.Tokens[i].N == 1; i++ {
	}
	return i >= len(r.Tokens) || r.Tokens[i].Kind != scan.Word || r.Tokens[i].Upper
}

// timing reads "before the vote".
func (r *reader) timing(i int, m meaning) {
	const unsure = 4
	switch t := &r.Tokens[i]; {
	case m.code == unsure && t.End-t.Start > int32(len("voor")): // vóór
		m.code = 1
	case m.code == unsure:
		r.report(i, int(m.next), "can mean before the vote or for it")
		return
	}
	if r.Timing != 0 && r.Timing != m.code {
		r.report(i, int(m.next), "another timing than the first")
		return
	}
	r.Timing = m.code
}

// phrase returns the group that stands at a token, after an article, a number or
// "the members of the", and the token after it: or 0 and the token after words
// that no list has.
func (r *reader) phrase(at int) (group uint8, next int) {
	i := at
	for i < len(r.means) && (r.means[i].class == cArt || r.means[i].class == cNumber) {
		i = int(r.means[i].next)
	}
	if i < len(r.means) && r.means[i].class == cApposed && (i > at || r.expect) {
		i = int(r.means[i].next)
	}
	if i >= len(r.means) {
		return 0, 0
	}
	switch m := r.means[i]; m.class {
	case 0, cMark, cNumber:
		return 0, 0
	case cGroup, cBody:
		if m.class == cBody && !r.expect {
			return 0, 0
		}
		if next = int(m.next); next < len(r.means) && r.means[next].class == cNoun {
			next = int(r.means[next].next)
		}
		return m.code, next
	default:
		return 0, int(m.next)
	}
}

// cut cuts a sentence into chunks.
func (r *reader) cut(from, to int) {
	r.chunks, r.parties, r.expect, r.names.Named = r.chunks[:0], r.parties[:0], false, false
	announced := false
	for i := from; i < to; {
		m := r.means[i]
		c := chunk{from: int32(i), to: m.next, class: m.class, code: m.code}
		switch {
		case r.Tokens[i].Kind == scan.Line || r.Tokens[i].Kind == scan.Debris:
			i++
			continue
		case m.class == cTitle:
			c.to = int32(r.person(int(m.next), to))
		case r.begins(i) && r.named(i, to, &c):
		case m.class == 0 || m.class == cGroup || m.class == cBody:
			c.class = cOther
		}
		r.chunks = append(r.chunks, c)
		i = int(c.to)
		switch {
		case c.class == cBehalf:
			r.expect, announced = true, true
		case c.class == cNamely, c.class == cSome:
			r.expect = announced
		case in(c.class, listLead), c.class == cNames, c.class == cMark && c.code != ',' && c.code != ')', c.class == cOf && c.to == c.from+1 && r.Word(int(c.from)) == "of":
		default:
			r.expect, announced = false, announced && c.class == cMark
		}
		r.names.Named = r.expect
	}
}

// begins reports whether names can begin at a token.
func (r *reader) begins(i int) bool {
	t, m := &r.Tokens[i], r.means[i]
	switch {
	case m.class == cGroup, m.class == cArt, r.expect && in(m.class, 1<<cBody|1<<cApposed|1<<cOwn):
		return true
	case !t.Upper || m.class != 0 && m.class != cNoun && m.class != cOwn:
		return false
	}
	last := r.last()
	return last.class != cOther || int(last.to) < i || !r.Tokens[last.from].Upper // "Atlantic Sudan" is not the Sudan
}

// last returns the chunk before, or none.
func (r *reader) last() (c chunk) {
	if len(r.chunks) > 0 {
		c = r.chunks[len(r.chunks)-1]
	}
	return c
}

// person returns the token after the name of a person.
func (r *reader) person(i, to int) int {
	for end := min(to, i+12); i < end; i++ {
		c := r.means[i].class
		if t := &r.Tokens[i]; !t.Is('.') && (t.Kind != scan.Word || !t.Upper || c != 0 && c != cTitle && t.End-t.Start > 1) {
			break
		}
	}
	if i == to && r.Tokens[i-1].Is('.') {
		i--
	}
	return i
}
