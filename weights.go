package plenary

import (
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/weigh"
)

// Weights are the weights of the members in a vote in which members are not
// equal, such as populations, shares or voting power. Each dimension has a
// name, by which a [Rule] refers to it. Weights can be compared with ==. The
// zero Weights have no dimensions.
type Weights struct {
	rows string // see package weigh
}

// WeightsOf returns weights in one dimension. It returns a [*ParseError] if
// dimension is not a word of small letters, if a country occurs twice or is
// the zero Country, or if the weights add up to more than
// 18,446,744,073,709,551,615 (64 bits). If weights is nil or empty, no member
// has a weight.
func WeightsOf(dimension string, weights iter.Seq2[Country, uint64]) (Weights, error) {
	if !rulecode.IsDimension(dimension) {
		return Weights{}, &ParseError{What: "weights", Input: dimension, Reason: "the name of a dimension must be a word of small letters"}
	}
	var b weigh.Builder
	for c, w := range orEmpty(weights) {
		if reason := b.Add(c.index, w); reason != "" {
			return Weights{}, &ParseError{What: "weights", Input: c.String(), Reason: reason}
		}
	}
	return Weights{b.In(dimension)}, nil
}

// ShippedWeights returns the weights in dimension that this package has for the
// date on, such as the populations by which the Council of the European Union
// votes. It returns a [*ParseError] that wraps [ErrNoWeights] if there are no
// such weights, if their figures have not been verified, or if on is the zero
// Date. Its Reason has the periods for which there are weights. For another
// year, pass to [WeightsOf] the figures that the Council lays down each
// December for its Rules of Procedure.
func ShippedWeights(dimension string, on Date) (Weights, error) {
	if t := weigh.Shipped(dimension, on.ymd); t != nil {
		return Weights{t.Rows}, nil
	}
	return Weights{}, because(ErrNoWeights, ParseError{What: "weights", Input: dimension, Reason: weigh.NotShipped(dimension, on.ymd)})
}

// joined returns weights with the dimensions of all. A dimension replaces an
// earlier one of the same name.
func joined(all []Weights) Weights {
	return Weights{weigh.Join(each(all, func(w Weights) string { return w.rows }))}
}

// String returns the dimensions of w with the number of members that have a weight:
// "population: 27 members". It returns "" for the zero Weights. It is not a text form.
func (w Weights) String() string {
	var parts []string
	for name, n := range weigh.Dimensions(w.rows) {
		parts = append(parts, name+": "+members(n))
	}
	return strings.Join(parts, "; ")
}

// dimension returns the rows of the members in one dimension.
func (w Weights) dimension(name string) (rows string, ok bool) { return weigh.Rows(w.rows, name) }

// Of returns the weight of c in dimension and reports whether it is known.
func (w Weights) Of(dimension string, c Country) (weight uint64, ok bool) {
	rows, _ := w.dimension(dimension)
	return weigh.Of(rows, c.index)
}
