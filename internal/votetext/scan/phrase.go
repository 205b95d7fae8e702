package scan

import (
	"iter"
	"strings"
)

// Hash returns the number of the slot at which the search for a word begins.
func Hash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h ^ h>>15
}

// number returns the number of a word, 0 for one that stands in no table.
func number(w string) uint16 {
	for h := Hash(w); ; h++ {
		if n := slots[h%uint32(len(slots))]; n == 0 || words[n] == w {
			return n
		}
	}
}

// Phrases are phrases to find in texts. A phrase is one or more words in the form that
// [Fold] gives them, and may end with a full stop. They are a tree of words. A node has the
// number of its word, the phrase that ends there, counted from 1, and the first of the nodes
// that may follow; the last of these is the one before the first of the next node.
type Phrases struct {
	Nodes [][3]uint16
	First []uint16 // the nodes of first words, by their numbers, and 0
}

const (
	stop               = 1       // the number of a full stop
	word, phrase, next = 0, 1, 2 // what a node has
)

// Of returns the node of a first word, 0 for none.
func (p *Phrases) Of(word uint16) uint16 { return p.First[min(int(word), len(p.First)-1)] }

// Goes reports whether a phrase goes on after a node.
func (p *Phrases) Goes(n uint16) bool { return p.Nodes[n][next] < p.Nodes[n+1][next] }

// Find returns the phrase of one word, -1 for none.
func (p *Phrases) Find(w string) int { return int(p.Nodes[p.Of(number(w))][phrase]) - 1 }

// on returns the node of a word after another, 0 for none.
func (p *Phrases) on(n, w uint16) uint16 {
	lo, hi := int(p.Nodes[n][next]), int(p.Nodes[n+1][next])
	for lo < hi {
		switch mid := (lo + hi) / 2; {
		case p.Nodes[mid][word] == w:
			return uint16(mid)
		case p.Nodes[mid][word] < w:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}

// Phrases yields the phrases that are at token i, the shortest first, each with the token
// after it. Quotation marks, hyphens, ends of lines, and remains of a page may interrupt a
// phrase, and so may the tokens from begin to end.
func (t *Text) Phrases(p *Phrases, i, begin, end int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for n := p.Of(t.Tokens[i].Word); n != 0; n = p.on(n, t.numberAt(i)) {
			if k := int(p.Nodes[n][phrase]); k > 0 && !yield(k-1, i+1) || !p.Goes(n) {
				return
			}
			if i++; i == begin {
				i = max(i, end)
			}
			if i < len(t.Tokens) && t.Tokens[i].Is('.') {
				if n := p.on(n, stop); n > 0 && !yield(int(p.Nodes[n][phrase])-1, i+1) {
					return
				}
			}
			for i < len(t.Tokens) && t.within(i) {
				i++
			}
		}
	}
}

// numberAt returns the number of what stands at a token, a word or a number.
func (t *Text) numberAt(i int) uint16 {
	switch {
	case i >= len(t.Tokens):
		return 0
	case t.Tokens[i].Kind == Number:
		return number(t.Tokens[i].Of(t.Source))
	}
	return t.Tokens[i].Word
}

// within reports whether a token may stand within a phrase and is no part of it.
func (t *Text) within(i int) bool {
	k := &t.Tokens[i]
	return k.Is('"') || k.Is('-') && k.Glued || k.Kind == Debris || k.Kind == Line && k.N == 1 || k.Is('.') && strings.Contains(t.Word(i-1), ".") // "U.N."
}
