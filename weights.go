package plenary

import (
	"encoding/binary"
	"iter"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
)

// Weights are the weights of the members in a vote in which members are not
// equal, such as populations, shares or voting power. Each dimension has a
// name, by which a [Rule] refers to it. Weights can be compared with ==. The
// zero Weights have no dimensions.
type Weights struct {
	// rows holds for each dimension, sorted by name: the length of the name,
	// the number of members, the name, and for each member its index and
	// weight.
	rows string
}

// weightSize is the length of a member's row: an index of two bytes and a
// weight of eight.
const weightSize = 10

// WeightsOf returns weights in one dimension. It returns a [*ParseError] if
// dimension is not a word of small letters, if a country occurs twice or is
// the zero Country, or if the weights add up to more than
// 18,446,744,073,709,551,615 (64 bits). If weights is nil or empty, no member
// has a weight.
func WeightsOf(dimension string, weights iter.Seq2[Country, uint64]) (Weights, error) {
	fail := func(input, reason string) (Weights, error) {
		return Weights{}, &ParseError{What: "weights", Input: input, Reason: reason}
	}
	if !rulecode.IsDimension(dimension) {
		return fail(dimension, "the name of a dimension must be a word of small letters")
	}
	var of [table.NumCountries]uint64
	var seen CountrySet
	total := uint64(0)
	for c, w := range orEmpty(weights) {
		if c.IsZero() || seen.Has(c) {
			return fail(c.String(), "the zero Country, or a country that occurs twice")
		}
		sum, carry := bits.Add64(total, w, 0)
		if carry != 0 {
			return fail(c.String(), "the weights add up to more than 64 bits can hold")
		}
		total = sum
		seen.add(c)
		of[c.index] = w
	}
	b := binary.LittleEndian.AppendUint16([]byte{byte(len(dimension))}, uint16(seen.Len()))
	b = append(b, dimension...)
	for i := range seen.bits.All() {
		b = binary.LittleEndian.AppendUint16(b, i)
		b = binary.LittleEndian.AppendUint64(b, of[i])
	}
	return Weights{string(b)}, nil
}

// ShippedWeights returns the weights in dimension that this package has for
// the date on, such as the populations by which the Council of the European
// Union votes. It returns a [*ParseError] that wraps [ErrNoWeights] if there are
// no such weights, if on is the zero Date, and for years whose figures have not
// been verified; its Reason has the periods for which there are weights. For
// another year, pass the figures that the Council lays down each December for its
// Rules of Procedure, with [WeightsOf].
func ShippedWeights(dimension string, on Date) (Weights, error) {
	if t := shippedWeights(dimension, on); t != nil {
		return Weights{t.Rows}, nil
	}
	var names, spans []string
	var from, to Date
	for i := range table.Weights {
		t := &table.Weights[i]
		if !slices.Contains(names, t.Dimension) {
			names = append(names, t.Dimension)
		}
		switch {
		case t.Dimension != dimension:
			continue
		case t.From != to.ymd:
			from = Date{t.From}
		default: // the period goes on
			spans = spans[:len(spans)-1]
		}
		to = Date{t.To}
		spans = append(spans, span(from, to))
	}
	reason := "no weights have this name; there are " + strings.Join(names, ", ")
	switch known := "; they are known " + strings.Join(spans, ", "); {
	case spans == nil:
	case on.IsZero():
		reason = "the weights depend on the date, and none is given" + known
	default:
		reason = "not known on " + on.String() + known
	}
	return Weights{}, because(ErrNoWeights, ParseError{What: "weights", Input: dimension, Reason: reason})
}

func shippedWeights(dimension string, on Date) *table.WeightTable {
	for i := len(table.Weights) - 1; i >= 0; i-- {
		if t := &table.Weights[i]; t.Dimension == dimension && on.within(t.From, t.To) {
			return t
		}
	}
	return nil
}

// nearestWeights returns the last weights in dimension from before the date on
// and the first from after it, or nil for each that does not exist. They are
// only used to explain an error: weights of another date never replace those
// of the date.
func nearestWeights(dimension string, on Date) (nearest [2]*table.WeightTable) {
	if on.IsZero() {
		return nearest
	}
	for i := range table.Weights {
		switch t := &table.Weights[i]; {
		case t.Dimension != dimension:
		case t.From <= on.ymd:
			nearest[0] = t
		case nearest[1] == nil:
			nearest[1] = t
		}
	}
	return nearest
}

// joined returns weights with the dimensions of all. A dimension replaces an
// earlier one of the same name.
func joined(all []Weights) Weights {
	sections := map[string]string{}
	for _, w := range all {
		for rows := w.rows; rows != ""; {
			name, size := weightSection(rows)
			sections[name], rows = rows[:size], rows[size:]
		}
	}
	var rows strings.Builder
	for _, name := range slices.Sorted(maps.Keys(sections)) {
		rows.WriteString(sections[name])
	}
	return Weights{rows.String()}
}

// String returns the dimensions of w with the number of members that have a weight:
// "population: 27 members". It returns "" for the zero Weights. It is not a text form.
func (w Weights) String() string {
	var parts []string
	for rows := w.rows; rows != ""; {
		name, size := weightSection(rows)
		parts, rows = append(parts, name+": "+members((size-3-len(name))/weightSize)), rows[size:]
	}
	return strings.Join(parts, "; ")
}

// weightSection returns the name and the length of the first dimension in
// rows.
func weightSection(rows string) (name string, size int) {
	n := int(rows[0])
	return rows[3 : 3+n], 3 + n + weightSize*(int(rows[1])|int(rows[2])<<8)
}

// dimension returns the rows of the members in one dimension.
func (w Weights) dimension(name string) (rows string, ok bool) {
	for rows := w.rows; rows != ""; {
		s, size := weightSection(rows)
		if s == name {
			return rows[3+len(s) : size], true
		}
		rows = rows[size:]
	}
	return "", false
}

// Of returns the weight of c in dimension and reports whether it is known.
func (w Weights) Of(dimension string, c Country) (weight uint64, ok bool) {
	rows, _ := w.dimension(dimension)
	for i := 0; i < len(rows); i += weightSize {
		if index, n := weightRow([]byte(rows[i:])); index == c.index {
			return n, true
		}
	}
	return 0, false
}

// weightRow returns the index and the weight of one member.
func weightRow(row []byte) (index uint16, weight uint64) {
	return binary.LittleEndian.Uint16(row), binary.LittleEndian.Uint64(row[2:])
}

// weigh adds the weights of the members of group, or of all members if group
// is nil, to the counts of the votes that they cast; those of members in
// unlisted go to unlistedSlot. It reports whether a member to be counted has
// no weight.
func (c *counts) weigh(rows string, rc *RollCall, unlisted, group *CountrySet) (missing bool) {
	found, want := 0, 0
	for i := range rc.excluded.bits {
		listed := rc.planes[0][i] | rc.planes[1][i] | rc.planes[2][i] | rc.excluded.bits[i] | unlisted.bits[i]
		if group != nil {
			listed &= group.bits[i]
		}
		want += bits.OnesCount64(listed)
	}
	for row := []byte(rows); len(row) >= weightSize; row = row[weightSize:] { // no copy is made
		index, weight := weightRow(row)
		w, shift := index/64%uint16(len(rc.excluded.bits)), index%64
		if group != nil && group.bits[w]>>shift&1 == 0 {
			continue
		}
		v := rc.planes[0][w]>>shift&1 | rc.planes[1][w]>>shift&1<<1 | rc.planes[2][w]>>shift&1<<2
		if v == 0 {
			switch {
			case rc.excluded.bits[w]>>shift&1 != 0:
				v = uint64(excludedBit)
			case unlisted.bits[w]>>shift&1 != 0:
				v = unlistedSlot
			default:
				continue
			}
		}
		found++
		c[v] += weight
	}
	return found != want
}
