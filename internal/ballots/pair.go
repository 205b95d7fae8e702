package ballots

import "math/bits"

// Pair adds to p the choices of two countries in the votes of a view in which
// both made one.
func (r *Record) Pair(p *Pairs, v View, a, b uint16) {
	from, to, mask := v.Lo/64, words(v.Hi), v.Mask
	xs, xs2 := r.planesOf(a, from, to)
	ys, ys2 := r.planesOf(b, from, to)
	if xs == nil || ys == nil {
		return
	}
	xs2, ys, ys2 = xs2[:len(xs)], ys[:len(xs)], ys2[:len(xs)]
	if mask != nil {
		mask = mask[from:][:len(xs)]
	}
	// What is in the view is View.word taken apart: this loop is what a pair
	// costs. head is for the first word and has every bit for those after it.
	head, tail := ^uint64(0)<<(uint(v.Lo)%64), ^uint64(0)>>(-uint(v.Hi)%64)
	for w := range xs {
		m := head
		head = ^uint64(0)
		if mask != nil {
			m &= mask[w]
		}
		if w == len(xs)-1 {
			m &= tail
		}
		a, b, c, d := xs[w]&m, xs2[w]&m, ys[w], ys2[w]
		yes, abstain, no := a&^b, a&b, b&^a
		yes2, abstain2, no2 := c&^d, c&d, d&^c
		p[0][0] += bits.OnesCount64(yes & yes2)
		p[0][1] += bits.OnesCount64(yes & abstain2)
		p[0][2] += bits.OnesCount64(yes & no2)
		p[1][0] += bits.OnesCount64(abstain & yes2)
		p[1][1] += bits.OnesCount64(abstain & abstain2)
		p[1][2] += bits.OnesCount64(abstain & no2)
		p[2][0] += bits.OnesCount64(no & yes2)
		p[2][1] += bits.OnesCount64(no & abstain2)
		p[2][2] += bits.OnesCount64(no & no2)
	}
}

// planesOf returns the two planes of a country from one word up to another, nil
// if it is not listed.
func (r *Record) planesOf(country uint16, from, to int) (a, b []uint64) {
	slot := int(r.slots[country])
	if slot == 0 {
		return nil, nil
	}
	at := 2 * (slot - 1) * r.words
	return r.planes[at+from : at+to], r.planes[at+r.words+from : at+r.words+to]
}

// Counts is how two countries voted where both made a choice.
type Counts struct {
	Shared  int64 // the votes in which both made a choice
	Same    int64 // those in which they made the same
	Opposed int64 // those in which one voted yes and the other no
	// First and Second are how often either of them made each choice in these
	// votes, in the order of Pairs.
	First, Second [3]int64
}

// Detail is how many of the fields of Counts are counted.
type Detail uint8

// Each detail has the fields of those before it too.
const (
	Same    Detail = iota // Shared and Same
	Opposed               // Opposed
	Choices               // First and Second
)

// Rows are the votes of countries in one view, to be counted two by two.
type Rows struct {
	record *Record
	view   View
	mask   []uint64 // the words of the view
	// bits has for each country first the one plane, then the other, both cut to
	// the view, and spans the words in which it made a choice: states that
	// joined late share few words with the others.
	bits  []uint64
	spans []span
}

// span is the words from one up to another.
type span struct{ from, to int }

// Rows returns the rows of a view, with room for n countries and none so far.
func (r *Record) Rows(v View, n int) Rows {
	mask := make([]uint64, words(v.Hi)-v.Lo/64)
	for w := range mask {
		mask[w] = v.word(v.Lo/64 + w)
	}
	return Rows{r, v, mask, make([]uint64, 0, 2*n*len(mask)), make([]span, 0, n)}
}

// Add adds the row of a country that made a choice in one of the votes, and
// reports whether it did.
func (r *Rows) Add(country uint16) bool {
	a, b := r.record.planesOf(country, r.view.Lo/64, words(r.view.Hi))
	if a == nil {
		return false
	}
	chose := span{len(r.mask), 0}
	for w, m := range r.mask {
		if (a[w]|b[w])&m != 0 {
			chose = span{min(chose.from, w), w + 1}
		}
	}
	if chose.to == 0 {
		return false
	}
	for _, plane := range [...][]uint64{a, b} {
		for w, m := range r.mask {
			r.bits = append(r.bits, plane[w]&m)
		}
	}
	r.spans = append(r.spans, chose)
	return true
}

// Count counts the countries of two rows, the first that was added being row 0.
func (r *Rows) Count(n *Counts, i, j int, d Detail) {
	width := len(r.mask)
	from := max(r.spans[i].from, r.spans[j].from)
	to := max(from, min(r.spans[i].to, r.spans[j].to))
	a, b := r.bits[2*i*width:][from:to], r.bits[(2*i+1)*width:][from:to]
	x, y := r.bits[2*j*width:][from:to], r.bits[(2*j+1)*width:][from:to]
	switch d {
	case Same:
		n.countSame(a, b, x, y)
	case Opposed:
		n.countOpposed(a, b, x, y)
	default:
		n.countChoices(a, b, x, y)
	}
}

// countSame counts the votes that two share, and those that are the same. a and
// b are the planes of the one, c and d those of the other.
func (n *Counts) countSame(a, b, c, d []uint64) {
	var shared, same int
	b, c, d = b[:len(a)], c[:len(a)], d[:len(a)]
	for w := range a {
		both := (a[w] | b[w]) & (c[w] | d[w])
		shared += bits.OnesCount64(both)
		same += bits.OnesCount64(both &^ ((a[w] ^ c[w]) | (b[w] ^ d[w])))
	}
	n.Shared, n.Same = int64(shared), int64(same)
}

// countOpposed counts also where one voted yes and the other no.
func (n *Counts) countOpposed(a, b, c, d []uint64) {
	var shared, same, opposed int
	b, c, d = b[:len(a)], c[:len(a)], d[:len(a)]
	for w := range a {
		both := (a[w] | b[w]) & (c[w] | d[w])
		x, y := a[w]^c[w], b[w]^d[w]
		shared += bits.OnesCount64(both)
		same += bits.OnesCount64(both &^ (x | y))
		opposed += bits.OnesCount64(both & x & y)
	}
	n.Shared, n.Same, n.Opposed = int64(shared), int64(same), int64(opposed)
}

// countChoices counts also how often each voted yes and no where both chose.
func (n *Counts) countChoices(a, b, c, d []uint64) {
	var shared, same, opposed, yes, no, yes2, no2 int
	b, c, d = b[:len(a)], c[:len(a)], d[:len(a)]
	for w := range a {
		both := (a[w] | b[w]) & (c[w] | d[w])
		x, y := a[w]^c[w], b[w]^d[w]
		shared += bits.OnesCount64(both)
		same += bits.OnesCount64(both &^ (x | y))
		opposed += bits.OnesCount64(both & x & y)
		yes += bits.OnesCount64(both &^ b[w])
		no += bits.OnesCount64(both &^ a[w])
		yes2 += bits.OnesCount64(both &^ d[w])
		no2 += bits.OnesCount64(both &^ c[w])
	}
	n.Shared, n.Same, n.Opposed = int64(shared), int64(same), int64(opposed)
	n.First = [3]int64{int64(yes), int64(shared - yes - no), int64(no)}
	n.Second = [3]int64{int64(yes2), int64(shared - yes2 - no2), int64(no2)}
}
