package scan

import (
	"iter"
	"sort"
	"strings"
)

// Phrases are phrases to find in texts. A phrase is one or more words in the form that
// [Fold] gives them, and may end with a full stop.
type Phrases struct {
	Texts []string    // sorted
	Slots [][2]uint16 // by [Hash] of a first word, or the next free one: the first of its phrases, and the one after the last
}

// Hash returns the number of the slot at which the search for a first word begins.
func (p *Phrases) Hash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h & uint32(len(p.Slots)-1)
}

// Of returns the phrases with a first word, and the index of the first of them.
func (p *Phrases) Of(w string) (some []string, first int) {
	if w == "" {
		return nil, 0
	}
	for h := p.Hash(w); ; h = (h + 1) & uint32(len(p.Slots)-1) {
		lo, hi := p.Slots[h][0], p.Slots[h][1]
		if lo == hi || Begins(p.Texts[lo], w) {
			return p.Texts[lo:hi], int(lo)
		}
	}
}

// Begins reports whether a phrase begins with a word.
func Begins(phrase, w string) bool {
	rest, ok := strings.CutPrefix(phrase, w)
	return ok && (rest == "" || rest[0] == ' ' || rest == ".")
}

// Phrases yields those of some phrases that are at token i, the shortest first, each with
// the token after it. All of some begin with the word at token i. Quotation marks, hyphens,
// ends of lines, and remains of a page may interrupt a phrase, and so may the tokens from
// begin to end.
func (t *Text) Phrases(i, begin, end int, some []string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		w, n := t.Word(i), 0
		for lo, hi := 0, len(some); lo < hi; lo, hi = goOn(some, lo, hi, n, w) {
			if n += len(w); len(some[lo]) == n && (!yield(lo, i+1) || lo+1 == hi) {
				return
			}
			if i++; i == begin {
				i = max(i, end)
			}
			if i < len(t.Tokens) && t.Tokens[i].Is('.') {
				if stop, after := goOn(some, lo, hi, n, "."); stop < after && len(some[stop]) == n+1 && !yield(stop, i+1) {
					return
				}
			}
			if lo, hi = goOn(some, lo, hi, n, " "); lo == hi {
				return
			}
			n++
			for i < len(t.Tokens) && t.within(i) {
				i++
			}
			if w = t.Word(i); i < len(t.Tokens) && t.Tokens[i].Kind == Number {
				w = t.Tokens[i].Of(t.Source)
			}
			if w == "" {
				return
			}
		}
	}
}

// goOn returns where those of the phrases from lo to hi are that go on with s after the n
// bytes that they have in common.
func goOn(sorted []string, lo, hi, n int, s string) (int, int) {
	for last := hi; lo < last; {
		if mid := (lo + last) / 2; sorted[mid][n:] < s {
			lo = mid + 1
		} else {
			last = mid
		}
	}
	if lo == hi || !strings.HasPrefix(sorted[lo][n:], s) {
		return lo, lo // as most do
	}
	return lo, lo + 1 + sort.Search(hi-lo-1, func(k int) bool { return !strings.HasPrefix(sorted[lo+1+k][n:], s) })
}

// within reports whether a token may stand within a phrase and is no part of it.
func (t *Text) within(i int) bool {
	k := &t.Tokens[i]
	return k.Is('"') || k.Is('-') && k.Glued || k.Kind == Debris || k.Kind == Line && k.N == 1 || k.Is('.') && strings.Contains(t.Word(i-1), ".") // "U.N."
}
