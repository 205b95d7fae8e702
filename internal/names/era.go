package names

import (
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// charter is the day from which the United Nations have members.
const charter = 19451024

// An Era is the period in which all countries in a text had the names that the text gives
// them. Two names must agree on an end of the period, because old names stay in use:
// "Burma".
type Era struct {
	first      int32
	last, next int32 // the days after the names that ended first, 0 if none did
	witness    uint16
}

// Add adds the names of a list.
func (e *Era) Add(text string, items []Item) {
	for _, item := range items {
		from, to := used(item.Country, text[item.Start:item.End])
		if e.first = max(e.first, from); to == 0 {
			continue
		}
		switch {
		case item.Country == e.witness:
			e.last = min(e.last, to)
		case e.last == 0 || to < e.last:
			e.last, e.next, e.witness = to, e.last, item.Country
		case e.next == 0 || to < e.next:
			e.next = to
		}
	}
}

// Days returns the first and the last day of the period, or 0 for one that is not known.
func (e *Era) Days() (first, last int32) {
	if first = max(e.first, charter); e.next <= first {
		return 0, 0
	}
	return first, e.next - 1
}

// used returns the time in which a country had the name with which some words end, 0 for
// an end that is open or not known.
func used(country uint16, words string) (from, to int32) {
	words = strings.ToLower(" " + words)
	for language := range table.NumLanguages {
		for form := range table.NumForms {
			for _, n := range table.NamesOf(country, language, form) {
				switch {
				case !strings.HasSuffix(words, strings.ToLower(" "+n.Text())):
				case n.To == 0:
					return n.From, 0
				default:
					from, to = n.From, max(to, n.To)
				}
			}
		}
	}
	return from, to
}
