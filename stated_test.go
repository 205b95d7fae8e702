package plenary_test

import "github.com/plenary-go/plenary"

// stated returns what a record says that gives how many voted in favour,
// against and abstained, and whatever else there is of a tally.
func stated(t plenary.Tally) plenary.Totals {
	totals := t.Totals()
	totals.Exact |= plenary.BaseCast
	return totals
}
