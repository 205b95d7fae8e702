package votetext

import (
	"strings"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// A context is what stands beside a chunk and says what the chunk is: a row of
// votecontexts.tsv.
type context struct {
	left, right   first // what stands before and after the chunk, if it has neighbours there
	before, after []neighbour
}

// contexts are those of one name.
type contexts struct {
	rows        []context
	left, right first // in each row that has neighbours before the chunk the nearest is left, else the nearest after it is right
}

// first is what one of the nearest neighbours can be.
type first struct {
	classes [2]uint64
	tells   tells
}

// has reports whether what stands at a place can be it.
func (f *first) has(t *standing) bool {
	return f.may(t.class, t.tells) || t.line && f.classes[0]>>cLine&1 != 0
}

// may reports whether it can be of a class, or be words that tell something.
func (f *first) may(c class, tells tells) bool {
	return f.classes[c>>6]>>(c&63)&1 != 0 || tells&f.tells != 0
}

// neighbour is one or more chunks, or words, beside another.
type neighbour struct {
	classes     [2]uint64
	coded       class  // the class that has one of some codes
	codes       uint32 // these
	tells, also tells  // what its words tell: instead of a class, or besides it
	word        string // or words, a bar between them
	not         bool   // it is none of these
	is, lacks   trait  // what else it is, or is not
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
		if a := &r.atoms[i]; (c.left != first{} || c.right.may(a.class, r.means[a.from].tells)) && r.holds(c, i, i) {
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
	mayRight := all.right.has(&right)
	if all.left == (first{}) && !mayRight {
		return false
	}
	left.stand(r, before, -1)
	if !mayRight && !all.left.has(&left) {
		return false
	}
	for i := range all.rows {
		if c := &all.rows[i]; c.left.has(&left) && c.right.has(&right) && r.begins(c.before, &left) && r.begins(c.after, &right) && r.run(c.before, &left, -1) && r.run(c.after, &right, 1) {
			return true
		}
	}
	return false
}

// begins reports whether the first of some neighbours may stand at a place.
func (r *reader) begins(all []neighbour, first *standing) bool {
	return len(all) == 0 || all[0].least == 0 || r.isBeside(&all[0], first)
}

// run reports whether neighbours stand at a place and on, in steps of d, where the first
// begins. Of each it takes as many as there are before the next.
func (r *reader) run(all []neighbour, first *standing, d int) bool {
	if len(all) == 0 || len(all) == 1 && all[0].most == 1 {
		return true
	}
	t := *first
	for i := range all {
		b, n := &all[i], uint8(0)
		if i == 0 && b.least == 1 {
			n = 1
			t.stand(r, t.next, d)
		}
		for n < b.most && r.isBeside(b, &t) && (n < b.least || i+1 == len(all) || all[i+1].not || !r.isBeside(&all[i+1], &t)) {
			n++
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
		t.tells, t.class, t.code, t.chunk = r.means[a.from].tells, a.class, a.code, int32(p.at+1)
		return
	}
	if p.chunks || p.at < 0 || p.at >= len(r.Tokens) {
		t.token, t.next, t.tells, t.class, t.code = -1, p, 0, cEnd, 0
		return
	}
	k := p.at
	if token := &r.Tokens[k]; d > 0 && token.Kind == scan.Line && token.N == 1 && k+1 < len(r.Tokens) {
		k, t.line = k+1, true
	}
	m := &r.means[k]
	t.token, t.tells, t.class, t.code = k, m.tells, m.class, m.code
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
		t.tells&b.tells != 0 || t.line && b.classes[0]>>cLine&1 != 0 || b.word != "" && t.token >= 0 && r.spells(t.token, b.word)
	if found == b.not || b.also != 0 && t.tells&b.also == 0 {
		return false
	}
	if b.is|b.lacks == 0 {
		return true
	}
	is := r.traits(t)
	return is&b.is == b.is && is&b.lacks == 0
}

// spells reports whether a token is one of some words, in small letters, or marks.
func (r *reader) spells(i int, word string) bool {
	for word := range strings.SplitSeq(word, "|") {
		if r.Word(i) == word || r.Tokens[i].Kind == scan.Mark && r.Tokens[i].Of(r.Source) == word {
			return true
		}
	}
	return false
}

// traits returns what a token, and the chunk that begins there if there is one, is
// besides its class.
func (r *reader) traits(at *standing) (is trait) {
	if at.token < 0 {
		return 0
	}
	a := &r.none
	if at.chunk > 0 {
		a = &r.atoms[at.chunk-1]
	}
	t, m := &r.Tokens[at.token], &r.means[at.token]
	for k, has := range [...]bool{
		t.Kind == scan.Word, t.Upper, t.Kind == scan.Number, t.Kind == scan.Mark, m.weak, m.dutch, t.Glued, t.Hyphen,
		a.place, a.used, a.head, a.denied, a.class == cCount && a.n == 1 || len(a.items) == 1 || t.N == 1 && t.InWords, a.lost, a.to-a.from > 1, t.Kind == scan.Ordinal, t.InWords, a.to > a.from && r.means[a.to-1].class.in(1<<cSide|1<<cTo), a.part,
	} {
		if has {
			is |= 1 << k
		}
	}
	return is
}
