package scan

import (
	"iter"
	"slices"
	"strings"
)

// Phrases yields the indexes of the phrases that stand at a token, the shortest
// first, each with the token after it. A phrase is one or more words, as [Fold] makes
// them, and may end with a full stop; they are sorted. A mark of quotation, a hyphen,
// a line end and what a page left may stand in a phrase, and so may the tokens from
// begin to end, which are no part of it.
func (t *Text) Phrases(i, begin, end int, sorted []string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		w := t.Word(i)
		k, _ := slices.BinarySearch(sorted, w)
		for ; k < len(sorted) && w != "" && strings.HasPrefix(sorted[k], w); k++ {
			rest := sorted[k][len(w):]
			if rest != "" && rest[0] > '.' {
				return // of a longer word
			}
			if next := t.follows(i+1, begin, end, rest); next > 0 && !yield(k, next) {
				return
			}
		}
	}
}

// follows returns the token after the rest of a phrase, 0 if it does not stand
// at a token.
func (t *Text) follows(i, begin, end int, rest string) int {
	for rest != "" {
		if i == begin {
			i = max(i, end)
		}
		if rest == "." && i < len(t.Tokens) && t.Tokens[i].Is('.') {
			return i + 1
		}
		if rest[0] != ' ' {
			return 0
		}
		for i < len(t.Tokens) && t.Tokens[i].Kind != Word && (t.Tokens[i].Is('"') || t.Tokens[i].Is('-') && t.Tokens[i].Glued || t.Tokens[i].Kind == Debris || t.Tokens[i].Kind == Line && t.Tokens[i].N == 1 || t.Tokens[i].Is('.') && strings.Contains(t.Word(i-1), ".")) { // "U.N."
			i++
		}
		if i >= len(t.Tokens) {
			return 0
		}
		w := t.Word(i)
		if t.Tokens[i].Kind == Number {
			w = t.Tokens[i].Of(t.Source)
		}
		if rest = rest[1:]; len(w) == 0 || len(rest) < len(w) || rest[:len(w)] != w {
			return 0
		}
		rest = rest[len(w):]
		i++
	}
	return i
}
