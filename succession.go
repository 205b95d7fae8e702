package plenary

import (
	"iter"

	"github.com/plenary-go/plenary/internal/table"
)

// Predecessors returns an iterator over the countries that c succeeded, each
// with the date. For Montenegro it yields Serbia. A seat that changed only its
// name, such as that of the USSR and the Russian Federation, is one Country
// without a predecessor.
func (c Country) Predecessors() iter.Seq2[Country, Date] {
	return succeeded(func(s *table.Succession) (Country, bool) { return Country{s.From}, s.To == c.index })
}

// Successors returns an iterator over the countries that succeeded c, each with
// the date. For Czechoslovakia it yields Czechia and Slovakia. Successors include
// the states that separated from c while c continued; see [Heirs].
func (c Country) Successors() iter.Seq2[Country, Date] {
	return succeeded(func(s *table.Succession) (Country, bool) { return Country{s.To}, s.From == c.index })
}

// succeeded returns an iterator over the countries of some successions, each
// with the date.
func succeeded(which func(*table.Succession) (Country, bool)) iter.Seq2[Country, Date] {
	return func(yield func(Country, Date) bool) {
		for i := range table.Successions {
			s := &table.Successions[i]
			if c, ok := which(s); ok && !yield(c, Date{s.On}) {
				return
			}
		}
	}
}

// Heirs returns the current successors of c. For a former state these are its
// successors by dissolution, union or accession; a successor that no longer
// exists is replaced by its own heirs. Any other country is its own heir, even
// after a part of it has separated. A former state without such a successor is
// its own heir too. The Date is ignored. Heirs has this parameter because
// [History.Follow] takes a function with it.
func Heirs(c Country, _ Date) CountrySet {
	if c.Kind() != FormerState {
		return SetOf(c)
	}
	var heirs CountrySet
	for i := range table.Successions {
		if s := &table.Successions[i]; s.From == c.index && s.Kind != table.Separation {
			heirs = heirs.Union(Heirs(Country{s.To}, Date{}))
		}
	}
	if heirs.IsZero() {
		return SetOf(c)
	}
	return heirs
}
