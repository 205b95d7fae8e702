package votetext

import "github.com/plenary-go/plenary/internal/votetext/scan"

// A context is what stands beside a chunk and says what the chunk is: a row of
// votecontexts.tsv.
type context struct{ before, after []neighbour }

// neighbour is one or more chunks, or words, beside another.
type neighbour struct {
	classes     [2]uint64
	coded       class  // the class that has one of some codes
	codes       uint32 // these
	tells, also tells  // what its words tell: instead of a class, or besides it
	word        string
	not         bool  // it is none of these
	is, lacks   trait // what else it is, or is not
	least, most uint8
}

// trait is a set of what a chunk or a word can be besides its class.
type trait uint16

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
	isOne    // a count of one, or a single name
	isLost   // names of which one could not be read
	isPhrase // of several words
)

// place is a chunk, or a token, where what stands beside another is read.
type place struct {
	at     int
	chunks bool
}

// holds reports whether a context is that of the chunks from one up to another.
func (r *reader) holds(c []context, from, to int) bool {
	return beside(r, c, place{from - 1, true}, place{to, true})
}

// anywhere reports whether a chunk has a context.
func (r *reader) anywhere(c []context) bool {
	for i := range r.atoms {
		if r.holds(c, i, i) {
			return true
		}
	}
	return false
}

// ahead reports whether a context is that of the tokens from the end of the chunks so
// far up to another.
func (r *reader) ahead(c []context, to int) bool {
	return beside(r, c, place{len(r.atoms) - 1, true}, place{to, false})
}

// amid reports whether a context is that of the tokens from one up to another.
func (r *reader) amid(c []context, from, to int) bool {
	return beside(r, c, place{from - 1, false}, place{to, false})
}

func beside(r *reader, rows []context, before, after place) bool {
	for i := range rows {
		if r.run(rows[i].before, before, -1) && r.run(rows[i].after, after, 1) {
			return true
		}
	}
	return false
}

// run reports whether neighbours stand at a place and on, in steps of d. Of each it
// takes as many as there are before the next.
func (r *reader) run(all []neighbour, p place, d int) bool {
	for i := range all {
		b, n := &all[i], uint8(0)
		for n < b.most && (n < b.least || i+1 == len(all) || all[i+1].not || r.beyond(&all[i+1], p, d) == p.at) {
			next := r.beyond(b, p, d)
			if next == p.at {
				break
			}
			p.at = next
			n++
		}
		if n < b.least {
			return false
		}
	}
	return true
}

// beyond returns the place beyond a neighbour, or where it is if none stands there. Beyond
// the first and the last is the class cEnd.
func (r *reader) beyond(b *neighbour, p place, d int) int {
	token, next, c, code := -1, p.at+d, cEnd, uint8(0)
	switch {
	case p.chunks && p.at >= 0 && p.at < len(r.atoms):
		a := &r.atoms[p.at]
		token, c, code = int(a.from), a.class, a.code
	case !p.chunks && p.at >= 0 && p.at < len(r.Tokens):
		token = p.at
		if t := &r.Tokens[token]; d > 0 && t.Kind == scan.Line && t.N == 1 && token+1 < len(r.Tokens) && b.classes[0]>>cLine&1 == 0 {
			token++
		}
		c, code = r.means[token].class, r.means[token].code
		if t := &r.Tokens[token]; t.Kind == scan.Line {
			c = cLine
		} else if t.Kind == scan.Mark && t.N < int32(len(marks)) {
			c = marks[t.N]
		}
		if d > 0 {
			next = int(r.means[token].next)
		}
	}
	var tells tells
	if token >= 0 {
		tells = r.means[token].tells
	}
	found := b.classes[c>>6]>>(c&63)&1 != 0 && (b.codes == 0 || c != b.coded || b.codes>>code&1 != 0) || tells&b.tells != 0 || b.word != "" && r.Word(token) == b.word
	if found == b.not || b.also != 0 && tells&b.also == 0 {
		return p.at
	}
	if b.is|b.lacks != 0 {
		if is := r.traits(token, p); is&b.is != b.is || is&b.lacks != 0 {
			return p.at
		}
	}
	return next
}

// traits returns what the token at a place, and the chunk that begins there, is besides
// its class.
func (r *reader) traits(i int, p place) (is trait) {
	if i < 0 {
		return 0
	}
	a := &atom{}
	if p.chunks {
		a = &r.atoms[p.at]
	}
	t, m := &r.Tokens[i], &r.means[i]
	for k, has := range [...]bool{
		t.Kind == scan.Word, t.Upper, t.Kind == scan.Number, t.Kind == scan.Mark, m.weak, m.dutch, t.Glued, t.Hyphen,
		a.place, a.used, a.head, a.denied, a.class == cCount && a.n == 1 || len(a.items) == 1, a.lost, a.to-a.from > 1,
	} {
		if has {
			is |= 1 << k
		}
	}
	return is
}
