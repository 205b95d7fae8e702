package scan

import (
	"iter"
	"sort"
	"strings"
)

// Phrases yields the indexes of the phrases that stand at a token, the shortest
// first, each with the token after it. A phrase is one or more words, as [Fold] makes
// them, and may end with a full stop; they are sorted. A mark of quotation, a hyphen,
// a line end and what a page left may stand in a phrase, and so may the tokens from
// begin to end, which are no part of it.
func (t *Text) Phrases(i, begin, end int, sorted []string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		lo, hi, n := 0, len(sorted), 0
		for w := t.Word(i); w != ""; {
			lo, hi = goOn(sorted, lo, hi, n, w)
			if n += len(w); lo < hi && len(sorted[lo]) == n && !yield(lo, i+1) {
				return
			}
			if i++; i == begin {
				i = max(i, end)
			}
			if i < len(t.Tokens) && t.Tokens[i].Is('.') {
				if stop, after := goOn(sorted, lo, hi, n, "."); stop < after && len(sorted[stop]) == n+1 && !yield(stop, i+1) {
					return
				}
			}
			lo, hi = goOn(sorted, lo, hi, n, " ")
			if n++; lo == hi {
				return
			}
			for i < len(t.Tokens) && t.within(i) {
				i++
			}
			if w = t.Word(i); i < len(t.Tokens) && t.Tokens[i].Kind == Number {
				w = t.Tokens[i].Of(t.Source)
			}
		}
	}
}

// goOn returns where those of the phrases from lo to hi are that go on with s after the n
// bytes that they have in common.
func goOn(sorted []string, lo, hi, n int, s string) (int, int) {
	lo += sort.Search(hi-lo, func(k int) bool { return sorted[lo+k][n:] >= s })
	return lo, lo + sort.Search(hi-lo, func(k int) bool { return !strings.HasPrefix(sorted[lo+k][n:], s) })
}

// within reports whether a token may stand within a phrase and is no part of it.
func (t *Text) within(i int) bool {
	k := &t.Tokens[i]
	return k.Is('"') || k.Is('-') && k.Glued || k.Kind == Debris || k.Kind == Line && k.N == 1 || k.Is('.') && strings.Contains(t.Word(i-1), ".") // "U.N."
}
