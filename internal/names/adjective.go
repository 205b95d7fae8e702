package names

import (
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// delegations reads a list of adjectives before those whom they send: "the
// Hungarian and Austrian delegations", "de Chileense en de Peruaanse delegatie".
// It reports false, and leaves the list empty, if no such list stands at a token.
func (r *Reader) delegations(at, limit int, l *List) bool {
	for at < limit && len(l.Items) < maxItems {
		if r.is(at, isArt) {
			at++
		}
		c, end := r.Adjective(at, limit)
		if c == 0 && len(l.Items) > 0 { // the Belgian and Luxembourg delegations
			n := r.Name(at, limit)
			c, end = n.Country, n.Next
		}
		if c == 0 {
			break
		}
		l.Items = append(l.Items, Item{Start: r.Tokens[at].Start, End: r.Tokens[end-1].End, Country: c})
		if at = end; at < limit && r.is(at, isSender) {
			l.Next = at + 1
			return true
		}
		sep, next := r.separator(at, limit, InProse)
		if sep == 0 {
			break
		}
		at = next
	}
	l.Items = l.Items[:0]
	return false
}

// Adjective returns the country of which the longest adjective at a token is, and
// the token after it; 0 for none.
func (r *Reader) Adjective(at, limit int) (country uint16, next int) {
	return r.of(at, limit, &adjectives, adjectiveCodes[:])
}

// of returns the country of the longest phrase at a token, and the token after it.
func (r *Reader) of(at, limit int, texts *scan.Phrases, codes []string) (country uint16, next int) {
	if !r.upper(at, limit) {
		return 0, at
	}
	code := ""
	some, first := texts.Of(r.Word(at))
	for k, end := range r.Phrases(at, 0, 0, some) {
		if end <= limit && (end == limit || !r.Tokens[end].Hyphen) {
			code, next = codes[first+k], end
		}
	}
	return table.FindCode(code), next
}
