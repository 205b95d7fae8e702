// Package weigh keeps the weights of countries in votes in which members are not
// equal. Weights in one or more dimensions are a string: it has for each
// dimension, sorted by name, the length of the name, the number of countries,
// the name, and then rows, each with the number of a country and its weight.
package weigh

import (
	"encoding/binary"
	"iter"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/table"
)

const (
	headSize = 3  // of the length of the name and the number of countries
	rowSize  = 10 // two bytes and eight
)

// A Builder makes the weights of one dimension.
type Builder struct {
	of    [table.NumCountries]uint64
	seen  table.Set
	total uint64
}

// Add adds the weight of a country. If it does not, it returns the reason, and otherwise "".
func (b *Builder) Add(country uint16, weight uint64) (reason string) {
	if country == 0 || b.seen.Has(country) {
		return "the zero Country, or a country that occurs twice"
	}
	sum, carry := bits.Add64(b.total, weight, 0)
	if carry != 0 {
		return "the weights add up to more than 64 bits can hold"
	}
	b.total, b.of[country] = sum, weight
	b.seen.Add(country)
	return ""
}

// In returns the weights, in the given dimension.
func (b *Builder) In(dimension string) string {
	all := binary.LittleEndian.AppendUint16([]byte{byte(len(dimension))}, uint16(b.seen.Len()))
	all = append(all, dimension...)
	for i := range b.seen.All() {
		all = binary.LittleEndian.AppendUint16(all, i)
		all = binary.LittleEndian.AppendUint64(all, b.of[i])
	}
	return string(all)
}

// head returns the name of the first dimension of weights, and its length.
func head(weights string) (name string, size int) {
	n := int(weights[0])
	return weights[headSize : headSize+n], headSize + n + rowSize*(int(weights[1])|int(weights[2])<<8)
}

// Dimensions returns an iterator over the names of the dimensions of weights,
// with the number of countries in each.
func Dimensions(weights string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for weights != "" {
			name, size := head(weights)
			if weights = weights[size:]; !yield(name, (size-headSize-len(name))/rowSize) {
				return
			}
		}
	}
}

// Rows returns the rows of weights in one dimension.
func Rows(weights, dimension string) (rows string, ok bool) {
	for weights != "" {
		name, size := head(weights)
		if name == dimension {
			return weights[headSize+len(name) : size], true
		}
		weights = weights[size:]
	}
	return "", false
}

// Join returns weights with the dimensions of all. A dimension replaces an
// earlier one of the same name.
func Join(all []string) string {
	sections := map[string]string{}
	for _, weights := range all {
		for weights != "" {
			name, size := head(weights)
			sections[name], weights = weights[:size], weights[size:]
		}
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(sections)) {
		b.WriteString(sections[name])
	}
	return b.String()
}

func rowOf(row []byte) (country uint16, weight uint64) {
	return binary.LittleEndian.Uint16(row), binary.LittleEndian.Uint64(row[2:])
}

// Of returns the weight of a country among rows.
func Of(rows string, country uint16) (weight uint64, ok bool) {
	for i := 0; i < len(rows); i += rowSize {
		if index, n := rowOf([]byte(rows[i:])); index == country {
			return n, true
		}
	}
	return 0, false
}

// Countries returns the countries that have a row.
func Countries(rows string) (s table.Set) {
	for ; rows != ""; rows = rows[rowSize:] {
		index, _ := rowOf([]byte(rows))
		s.Add(index)
	}
	return s
}

// Counts are sums of weights, by vote. Place 0 is for members that are not
// listed.
type Counts [10]uint64

const excluded = 8 // the place of members that are excluded

// A Voting is a vote in which members are counted by weight.
type Voting struct {
	Roll               *ballots.Roll
	Excluded, Unlisted *table.Set
	Among              *table.Set // those who count, or nil if all do
}

// Add adds the weights of the members that count to the counts of what they
// did. It reports whether one of them has no weight.
func (c *Counts) Add(rows string, v Voting) (missing bool) {
	found, want := 0, 0
	for i := range v.Excluded {
		listed := v.Roll[0][i] | v.Roll[1][i] | v.Roll[2][i] | v.Excluded[i] | v.Unlisted[i]
		if v.Among != nil {
			listed &= v.Among[i]
		}
		want += bits.OnesCount64(listed)
	}
	for row := []byte(rows); len(row) >= rowSize; row = row[rowSize:] { // no copy is made
		index, weight := rowOf(row)
		w, shift := index/64%uint16(len(v.Excluded)), index%64
		if v.Among != nil && v.Among[w]>>shift&1 == 0 {
			continue
		}
		did := v.Roll[0][w]>>shift&1 | v.Roll[1][w]>>shift&1<<1 | v.Roll[2][w]>>shift&1<<2
		if did == 0 {
			switch {
			case v.Excluded[w]>>shift&1 != 0:
				did = excluded
			case v.Unlisted[w]>>shift&1 != 0:
			default:
				continue
			}
		}
		found++
		c[did] += weight
	}
	return found != want
}

// Shipped returns the weights in a dimension that the tables have for a day, or
// nil.
func Shipped(dimension string, on int32) *table.WeightTable {
	for i := len(table.Weights) - 1; i >= 0; i-- {
		if t := &table.Weights[i]; t.Dimension == dimension && day.Within(on, t.From, t.To) {
			return t
		}
	}
	return nil
}

// Nearest returns the last weights in a dimension from before a day and the
// first from after it, or nil for each that does not exist. They are only used
// to explain an error: weights of another day never replace those of the day.
func Nearest(dimension string, on int32) (nearest [2]*table.WeightTable) {
	if on == 0 {
		return nearest
	}
	for i := range table.Weights {
		switch t := &table.Weights[i]; {
		case t.Dimension != dimension:
		case t.From <= on:
			nearest[0] = t
		case nearest[1] == nil:
			nearest[1] = t
		}
	}
	return nearest
}

// NotShipped returns why the tables have no weights in a dimension for a day, with
// the periods for which they have some.
func NotShipped(dimension string, on int32) string {
	var names, spans []string
	from, to := int32(0), int32(0)
	for i := range table.Weights {
		t := &table.Weights[i]
		if !slices.Contains(names, t.Dimension) {
			names = append(names, t.Dimension)
		}
		switch {
		case t.Dimension != dimension:
			continue
		case t.From != to:
			from = t.From
		default: // the period goes on
			spans = spans[:len(spans)-1]
		}
		to = t.To
		spans = append(spans, day.Span(from, to))
	}
	switch known := "; they are known " + strings.Join(spans, ", "); {
	case spans == nil:
		return "no weights have this name; there are " + strings.Join(names, ", ")
	case on == 0:
		return "the weights depend on the date, and none is given" + known
	default:
		return "not known on " + string(day.Append(nil, on)) + known
	}
}
