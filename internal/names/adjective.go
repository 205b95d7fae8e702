package names

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// delegations reads a list of adjectives before those whom they send: "the
// Hungarian and Austrian delegations", "de Chileense en de Peruaanse delegatie".
// It reports false, and leaves the list empty, if no such list stands at a token.
func (r *Reader) delegations(at, limit int, l *List) bool {
	if r.is(at, isArt) {
		at++
	}
	for at < limit && len(l.Items) < maxItems {
		c, end := r.Adjective(at, limit)
		if c == 0 && len(l.Items) > 0 { // the Belgian and Luxembourg delegations
			n := r.Name(at, limit)
			c, end = n.Country, n.Next
		}
		if c == 0 {
			break
		}
		l.Items = append(l.Items, Item{Start: r.Tokens[at].Start, End: r.Tokens[end-1].End, Country: c})
		if at = end; r.is(at, isSender) {
			l.Next = at + 1
			return true
		}
		sep, next := r.separator(at, limit, InProse)
		if sep == 0 {
			break
		}
		if at = next; r.is(at, isArt) {
			at++
		}
	}
	l.Items = l.Items[:0]
	return false
}

// maxAdjective is how many words an adjective has at most.
const maxAdjective = 3

// Adjective returns the country of which the longest adjective at a token is, and
// the token after it; 0 for none.
func (r *Reader) Adjective(at, limit int) (country uint16, next int) {
	if !r.upper(at, limit) {
		return 0, at
	}
	var buf [48]byte
	b := buf[:0]
	for i := at; i < limit && i < at+maxAdjective && r.Tokens[i].Kind == scan.Word; i++ {
		if i > at {
			b = append(b, ' ')
		}
		b = append(b, r.Word(i)...)
		k, ok := slices.BinarySearchFunc(adjectives[:], string(b), func(a struct{ word, code string }, w string) int { return strings.Compare(a.word, w) })
		if ok && (i+1 >= limit || !r.Tokens[i+1].Hyphen) {
			country, next = table.FindCode(adjectives[k].code), i+1
		}
	}
	return country, next
}
