package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/table"
)

// Succession is the event by which one country succeeded another: Czechia and
// Slovakia succeeded Czechoslovakia. A seat that changed only its name, such
// as that of the USSR and the Russian Federation, is one [Country] without a
// succession. The zero Succession is no event.
type Succession struct {
	From, To Country
	On       Date
}

// Successions returns an iterator over the successions in which c is the
// predecessor or the successor.
func (c Country) Successions() iter.Seq[Succession] {
	return table.Rows(table.Successions[:], func(s *table.Succession) (Succession, bool) {
		return Succession{Country{s.From}, Country{s.To}, Date{s.On}}, s.From == c.index || s.To == c.index
	})
}

// Heirs returns the current successors of c. For a former state these are its
// successors by dissolution, union or accession, and in turn theirs. Any other
// country is its own heir, also after a part of it has separated, and so is a
// former state without such a successor. The argument on is ignored; it is
// there for use of Heirs with [History.Follow].
func Heirs(c Country, on Date) CountrySet {
	if c.Kind() != FormerState {
		return SetOf(c)
	}
	var heirs CountrySet
	for i := range table.Successions {
		if s := &table.Successions[i]; s.From == c.index && s.Kind != table.Separation {
			heirs = heirs.Union(Heirs(Country{s.To}, on))
		}
	}
	if heirs.IsZero() {
		return SetOf(c)
	}
	return heirs
}
