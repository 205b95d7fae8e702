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
		n := r.Adjective(at, limit)
		if n.Country == 0 && len(l.Items) > 0 { // the Belgian and Luxembourg delegations
			n = r.Name(at, limit)
		}
		if n.Country == 0 {
			break
		}
		l.Items = append(l.Items, n.Item)
		if at = n.Next; at < limit && r.is(at, isSender) {
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

// Adjective reads the longest adjective of a country at a token.
func (r *Reader) Adjective(at, limit int) Name {
	return r.of(at, limit, &adjectives, adjectiveCodes[:])
}

// seat reads the seat of a government, "Moscow", or a people, "the Americans".
func (r *Reader) seat(at, limit int, first bool) Name {
	n := r.of(at, limit, &seats, seatCodes[:])
	r.Seated = r.Seated || n.Country != 0 && first
	if n.Country != 0 {
		return n
	}
	if r.is(at, isArt) {
		at++
	}
	n = r.of(at, limit, &peoples, peopleCodes[:])
	r.Peopled = r.Peopled || n.Country != 0
	return n
}

// of reads the longest phrase of a country at a token.
func (r *Reader) of(at, limit int, texts *scan.Phrases, codes []string) (n Name) {
	if !r.upper(at, limit) {
		return n
	}
	for k, end := range r.Phrases(texts, at, 0, 0) {
		if end <= limit && (end == limit || !r.Tokens[end].Hyphen) {
			n = Name{Item: Item{Start: r.Tokens[at].Start, End: r.Tokens[end-1].End, Country: table.FindCode(codes[k])}, Next: end}
		}
	}
	return n
}
