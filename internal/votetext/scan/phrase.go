package scan

import (
	"iter"
	"sort"
	"strings"
)

// Phrases yields the phrases of a list that stand at a token, the shortest first,
// each with the token after it. A phrase is one or more words, as [Fold] makes them,
// and may end with a full stop; the list is in the order of their texts. A mark of
// quotation, a hyphen, a line end and what a page left may stand in a phrase.
func Phrases[P any](t *Text, i int, list []P, text func(*P) string) iter.Seq2[*P, int] {
	return func(yield func(*P, int) bool) {
		w := t.Word(i)
		k := sort.Search(len(list), func(k int) bool { return text(&list[k]) >= w })
		for ; k < len(list) && w != "" && strings.HasPrefix(text(&list[k]), w); k++ {
			if next := t.follows(i+1, text(&list[k])[len(w):]); next > 0 && !yield(&list[k], next) {
				return
			}
		}
	}
}

// follows returns the token after the rest of a phrase, 0 if it does not stand
// at a token.
func (t *Text) follows(i int, rest string) int {
	for rest != "" {
		if rest == "." && i < len(t.Tokens) && t.Tokens[i].Is('.') {
			return i + 1
		}
		if rest[0] != ' ' {
			return 0
		}
		for i < len(t.Tokens) && (t.Tokens[i].Is('"') || t.Tokens[i].Is('-') && t.Tokens[i].Glued || t.Tokens[i].Kind == Debris || t.Tokens[i].Kind == Line && t.Tokens[i].N == 1) {
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
