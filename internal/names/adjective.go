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
		c := r.Adjective(at)
		if c == 0 {
			break
		}
		l.Items = append(l.Items, Item{Start: r.Tokens[at].Start, End: r.Tokens[at].End, Country: c})
		if at++; r.is(at, isSender) {
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

// Adjective returns the country of which a word is the adjective, 0 for none.
func (r *Reader) Adjective(at int) uint16 {
	if at >= len(r.Tokens) || r.Tokens[at].Kind != scan.Word || !r.Tokens[at].Upper {
		return 0
	}
	i, ok := slices.BinarySearchFunc(adjectives[:], r.Tokens[at].Of(r.Source), func(a struct{ word, code string }, w string) int { return strings.Compare(a.word, w) })
	if !ok {
		return 0
	}
	return table.FindCode(adjectives[i].code)
}
