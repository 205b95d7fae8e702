package votetext

import (
	"math/bits"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// A context is what stands beside a chunk, nearest first, and says what the chunk is: a row
// of votecontexts.tsv.
type context struct{ before, after []neighbour }

// contexts are those of one name.
type contexts struct {
	rows        []context
	left, right side
}

// side says which rows may have what as their nearest neighbour there, a bit for each.
type side struct {
	classes [cTotal + 1]uint64
	told    []told
}

// told is what words tell, or which they are, and the rows that may begin with them.
type told struct {
	tells tells
	words spelling
	rows  uint64
}

// of returns the rows that may have what stands at a place beside the chunk.
func (s *side) of(t *standing) uint64 {
	rows := s.classes[t.class]
	if t.line {
		rows |= s.classes[cLine]
	}
	for i := 0; i < len(s.told) && (t.tells != 0 || t.words != spelling{}); i++ {
		if s.told[i].tells&t.tells != 0 || s.told[i].words.meets(t.words) {
			rows |= s.told[i].rows
		}
	}
	return rows
}

// spelling is which of the words in contexts a word or a mark is, a bit for each.
type spelling [2]uint64

// meets reports whether s and t have one of them in common.
func (s spelling) meets(t spelling) bool { return s[0]&t[0]|s[1]&t[1] != 0 }

// neighbour is one or more chunks, or words, beside another.
type neighbour struct {
	classes     [2]uint64
	coded       class    // the class that has one of some codes
	codes       uint32   // these
	tells, also tells    // what its words tell: instead of a class, or besides it
	words       spelling // or which of [spells] they are
	not         bool     // it is none of these
	is, lacks   trait    // what else it is, or is not
	least, most uint8
}

// trait is a set of what a chunk or a word can be besides its class.
type trait uint32

const (
	isWord   trait = 1 << iota
	isUpper        // it begins with a capital letter
	isNumber       // in figures or in words
	isMark
	isWeak   // it also has other uses
	isDutch  // it is Dutch and not English
	isGlued  // no space stands before it
	isHyphen // a hyphen joins it to what stands before it
	isPlaced // names that are no voters
	isTaken  // a row has it
	isHead   // names under a head
	isDenied // it cannot be what a clause tells of
	isOne    // a count of one, a single name, or one in words
	isLost   // names of which one could not be read
	isPhrase // of several words
	isOrdinal
	isWords // a number in words
	isOpen  // its last word governs what follows
	isPart  // a count of some of a kind
)

// place is a chunk, or a token, where what stands beside another is read.
type place struct {
	at     int
	chunks bool
}

// holds reports whether a context is that of the chunks from one up to another.
func (r *reader) holds(c *contexts, from, to int) bool {
	return beside(r, c, place{from - 1, true}, place{to, true})
}

// anywhere reports whether a chunk has a context.
func (r *reader) anywhere(c *contexts) bool {
	for i := range r.atoms {
		if (c.right.classes[r.atoms[i].class] != 0 || len(c.right.told) > 0) && r.holds(c, i, i) {
			return true
		}
	}
	return false
}

// ahead reports whether a context is that of the tokens from the end of the chunks so
// far up to another.
func (r *reader) ahead(c *contexts, to int) bool {
	return beside(r, c, place{len(r.atoms) - 1, true}, place{to, false})
}

// amid reports whether a context is that of the tokens from one up to another.
func (r *reader) amid(c *contexts, from, to int) bool {
	return beside(r, c, place{from - 1, false}, place{to, false})
}

func beside(r *reader, all *contexts, before, after place) bool {
	var left, right standing
	right.stand(r, after, 1)
	rows := all.right.of(&right)
	if rows == 0 {
		return false
	}
	left.stand(r, before, -1)
	for rows &= all.left.of(&left); rows != 0; rows &= rows - 1 {
		c := &all.rows[bits.TrailingZeros64(rows)]
		if r.run(c.before, left, -1) && r.run(c.after, right, 1) {
			return true
		}
	}
	return false
}

// run reports whether neighbours stand at a place and on, in steps of d. Of each it takes
// as many as there are before the next.
func (r *reader) run(all []neighbour, t standing, d int) bool {
	for i := range all {
		b, n := &all[i], uint8(0)
		for n < b.most && r.isBeside(b, &t) && (n < b.least || i+1 == len(all) || all[i+1].not || !r.isBeside(&all[i+1], &t)) {
			if n++; n >= b.least && (t.token < 0 || i+1 == len(all)) {
				break // nothing else stands there, or has to
			}
			t.stand(r, t.next, d)
		}
		if n < b.least {
			return false
		}
	}
	return true
}

// standing is what stands at a place.
type standing struct {
	token int
	next  place
	tells tells
	words spelling
	class class
	code  uint8
	line  bool  // at the beginning of a line
	chunk int32 // the number of the chunk, from 1; 0 for a token
}

// stand sets t to what stands at a place, and the place after it in steps of d. Beyond the
// first and the last is the class cEnd.
func (t *standing) stand(r *reader, p place, d int) {
	t.line, t.chunk = false, 0
	if p.chunks && p.at >= 0 && p.at < len(r.atoms) {
		a := &r.atoms[p.at]
		t.token, t.next = int(a.from), place{p.at + d, true}
		m := &r.means[a.from]
		t.tells, t.words, t.class, t.code, t.chunk = m.tells, m.words, a.class, a.code, int32(p.at+1)
		return
	}
	if p.chunks || p.at < 0 || p.at >= len(r.Tokens) {
		t.token, t.next, t.tells, t.words, t.class, t.code = -1, p, 0, spelling{}, cEnd, 0
		return
	}
	k := p.at
	if token := &r.Tokens[k]; d > 0 && token.Kind == scan.Line && token.N == 1 && k+1 < len(r.Tokens) {
		k, t.line = k+1, true
	}
	m := &r.means[k]
	t.token, t.tells, t.words, t.class, t.code = k, m.tells, m.words, m.class, m.code
	if token := &r.Tokens[k]; token.Kind == scan.Line {
		t.class = cLine
	} else if token.Kind == scan.Mark && token.N < int32(len(marks)) {
		t.class = marks[token.N]
	}
	if t.next = (place{k - 1, false}); d > 0 {
		t.next.at = int(m.next)
	}
}

// isBeside reports whether what stands at a place is a neighbour.
func (r *reader) isBeside(b *neighbour, t *standing) bool {
	found := b.classes[t.class>>6]>>(t.class&63)&1 != 0 && (b.codes == 0 || b.coded != cEnd && t.class != b.coded || b.codes>>t.code&1 != 0) ||
		t.tells&b.tells != 0 || t.line && b.classes[0]>>cLine&1 != 0 || t.words.meets(b.words)
	if found == b.not || b.also != 0 && t.tells&b.also == 0 {
		return false
	}
	return b.is|b.lacks == 0 || r.traits(t, b.is|b.lacks) == b.is
}

// traits returns which of some traits a token has, or the chunk that begins there.
func (r *reader) traits(at *standing, of trait) (is trait) {
	if at.token < 0 {
		return 0
	}
	a := &r.none
	if at.chunk > 0 {
		a = &r.atoms[at.chunk-1]
	}
	t, m := &r.Tokens[at.token], &r.means[at.token]
	has := [...]bool{
		t.Kind == scan.Word, t.Upper, t.Kind == scan.Number, t.Kind == scan.Mark, m.weak, m.dutch, t.Glued, t.Hyphen,
		a.place, a.used, a.head, a.denied, a.class == cCount && a.n == 1 || len(a.items) == 1 || t.N == 1 && t.InWords, a.lost, a.to-a.from > 1, t.Kind == scan.Ordinal, t.InWords, a.to > a.from && r.means[a.to-1].class.in(1<<cSide|1<<cTo), a.part,
	}
	for ; of != 0; of &= of - 1 {
		if has[bits.TrailingZeros32(uint32(of))] {
			is |= of & -of
		}
	}
	return is
}
