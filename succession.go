package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/table"
)

// Succession is the event by which one country succeeded another: Czechia and
// Slovakia succeeded Czechoslovakia. A seat that changed only its name, such
// as that of the USSR and the Russian Federation, is one [Country] without a
// succession. The zero Succession is no event.
type Succession struct {
	From, To Country
	Kind     SuccessionKind
	On       Date
}

// SuccessionKind is the way in which a country succeeded another. The zero
// SuccessionKind means that there was no succession.
//
// The text forms are dissolution, separation, union and accession.
type SuccessionKind uint8

// The kinds of succession.
const (
	// Dissolution: the predecessor broke up. Its seat may have continued, as
	// that of the USSR did.
	Dissolution SuccessionKind = 1 + iota // dissolution
	// Separation: a part of the predecessor left, and the predecessor
	// continued.
	Separation // separation
	// Union: two states merged; the new state kept one of the two seats.
	Union // union
	// Accession: the predecessor joined the successor.
	Accession // accession
)

var successionTexts = codes.Enum[SuccessionKind]{What: "kind of succession", Texts: []string{"", "dissolution", "separation", "union", "accession"}}

// Successions returns an iterator over the successions in which c is the
// predecessor or the successor.
func (c Country) Successions() iter.Seq[Succession] {
	return table.Rows(table.Successions[:], func(s *table.Succession) (Succession, bool) {
		return Succession{Country{s.From}, Country{s.To}, SuccessionKind(s.Kind), Date{s.On}}, s.From == c.index || s.To == c.index
	})
}

// Heirs returns the current successors of c. For a former state these are its
// successors by dissolution, union or accession, and in turn theirs. Any other
// country is its own heir, also after a part of it has separated, and so is a
// former state without such a successor. The date is ignored: it only gives Heirs
// the type of the argument of [History.Follow].
func Heirs(c Country, _ Date) CountrySet {
	if c.Kind() != FormerState {
		return SetOf(c)
	}
	var heirs CountrySet
	for s := range c.Successions() {
		if s.From == c && s.Kind != Separation {
			heirs = heirs.Union(Heirs(s.To, Date{}))
		}
	}
	if heirs.IsZero() {
		return SetOf(c)
	}
	return heirs
}
