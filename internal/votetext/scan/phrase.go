package scan

import "sort"

// A Phrase is one or more words, as [Fold] makes them, and what they mean.
type Phrase = struct {
	Text        string
	Class, Code uint8
}

// Phrases are phrases in the order of their texts; Start has where those that
// begin with a letter start.
type Phrases struct {
	All   []Phrase
	Start [27]uint16
}

// At returns the longest phrase that stands at a token, and the token after it;
// nil if there is none. A mark of quotation, a hyphen, a line end and what a page
// left may stand in it.
func (ps *Phrases) At(t *Text, i int) (p *Phrase, next int) {
	w := t.Word(i)
	if len(w) == 0 || w[0] < 'a' || w[0] > 'z' {
		return nil, i + 1
	}
	lo, hi := int(ps.Start[w[0]-'a']), int(ps.Start[w[0]-'a'+1])
	next = i + 1
	for k := lo + sort.Search(hi-lo, func(k int) bool { return ps.All[lo+k].Text >= w }); k < hi; k++ {
		q := &ps.All[k]
		if len(q.Text) < len(w) || q.Text[:len(w)] != w {
			break
		}
		if end := t.Follows(i+1, q.Text[len(w):]); end > 0 && (p == nil || end > next) {
			p, next = q, end
		}
	}
	return p, next
}

// Follows returns the token after the rest of a phrase, 0 if it does not stand
// at a token.
func (t *Text) Follows(i int, rest string) int {
	for rest != "" {
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
