package bounds_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/bounds"
)

// A voter weighs something and has one of some votes. A vote is a bit: yes is
// counted in the numerator, cast on both sides, no in the whole, absent on neither.
type voter struct {
	w, v  uint64
	votes uint16
}

const (
	yes, cast, no, absent = 1 << 1, 1 << 2, 1 << 3, 1 << 4
	num, whole            = yes | cast, cast | no
)

// sums calls f with the numbers of every way in which voters may have voted.
func sums(vs []voter, n, of uint64, f func(n, of uint64)) {
	if len(vs) == 0 {
		f(n, of)
		return
	}
	for _, vote := range [...]uint16{yes, cast, no, absent} {
		if vs[0].votes&vote == 0 {
			continue
		}
		n, of := n, of
		if vote&num != 0 {
			n += vs[0].w
		}
		if vote&whole != 0 {
			of += vs[0].v
		}
		sums(vs[1:], n, of, f)
	}
}

// check fails if the bounds of a fraction are not the least and the most that any
// of the ways comes to.
func check(t *testing.T, what any, x bounds.Bounds, a, b uint64, ways func(f func(n, of uint64))) {
	t.Helper()
	value := func(n, of uint64) int64 { return int64(n*b) - int64(of*a) } // against a/b
	first, least, most := true, int64(0), int64(0)
	ways(func(n, of uint64) {
		v := value(n, of)
		if first {
			first, least, most = false, v, v
		}
		least, most = min(least, v), max(most, v)
	})
	if value(x.MinNum, x.MinOf) != least || value(x.MaxNum, x.MaxOf) != most {
		t.Fatalf("%v against %d/%d: %+v, and yet from %d to %d", what, a, b, x, least, most)
	}
}

var fractions = [][2]uint64{{1, 2}, {2, 3}, {1, 1}, {1, 5}, {99, 100}}

func someVotes(r *rand.Rand) uint16 { return uint16(1+r.IntN(15)) << 1 }

func TestAddIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 3000 {
		f := fractions[r.IntN(len(fractions))]
		vs := make([]voter, 1+r.IntN(5))
		var x bounds.Bounds
		for i := range vs {
			v := voter{uint64(r.IntN(4)), uint64(r.IntN(4)), someVotes(r)}
			bounds.Add(&x, v.votes, num, whole, v.w, v.v, v.w*f[1] < v.v*f[0])
			vs[i] = v
		}
		check(t, vs, x, f[0], f[1], func(f func(n, of uint64)) { sums(vs, 0, 0, f) })
	}
}

// TestRankIsExact gives the weights to the voters in every order.
func TestRankIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	var permute func(vs []voter, at int, f func([]voter))
	permute = func(vs []voter, at int, f func([]voter)) {
		if at == len(vs) {
			f(vs)
		}
		for i := at; i < len(vs); i++ {
			swap := func() { vs[at].votes, vs[i].votes = vs[i].votes, vs[at].votes }
			swap()
			permute(vs, at+1, f)
			swap()
		}
	}
	for range 500 {
		f := fractions[r.IntN(len(fractions))]
		vs := make([]voter, 1+r.IntN(4))
		var p bounds.Places
		var weights []uint64
		for i := range vs {
			w := uint64(r.IntN(5))
			vs[i] = voter{w, w, someVotes(r)}
			weights = append(weights, w)
			bounds.Count(&p, 1, vs[i].votes, num, whole)
		}
		slices.Sort(weights)
		var x bounds.Bounds
		x.Rank(weights, &p)
		check(t, vs, x, f[0], f[1], func(f func(n, of uint64)) {
			permute(vs, 0, func(vs []voter) { sums(vs, 0, 0, f) })
		})
	}
}

// TestAnyIsExact lets each of the voters count or not, so many at most.
func TestAnyIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 1000 {
		f, most := fractions[r.IntN(len(fractions))], r.IntN(5)
		vs := make([]voter, 1+r.IntN(4))
		var p bounds.Places
		for i := range vs {
			vs[i] = voter{1, 1, someVotes(r)}
			bounds.Count(&p, 1, vs[i].votes, num, whole)
		}
		var x bounds.Bounds
		x.Any(uint64(most), &p)
		check(t, fmt.Sprint(most, " of ", vs), x, f[0], f[1], func(f func(n, of uint64)) {
			for set := range 1 << len(vs) {
				var counted []voter
				for i, v := range vs {
					if set>>i&1 != 0 {
						counted = append(counted, v)
					}
				}
				if len(counted) <= most {
					sums(counted, 0, 0, f)
				}
			}
		})
	}
}

func TestEffects(t *testing.T) {
	for _, c := range []struct {
		name        string
		votes       uint16
		worst, best [2]uint64 // what one member adds to the sides
	}{
		{"in favour", yes, [2]uint64{1, 0}, [2]uint64{1, 0}},
		{"against", no, [2]uint64{0, 1}, [2]uint64{0, 1}},
		{"either", yes | no, [2]uint64{0, 1}, [2]uint64{1, 0}},
		{"in favour, or away", yes | absent, [2]uint64{0, 0}, [2]uint64{1, 0}},
		{"on both sides, or away", cast | absent, [2]uint64{0, 0}, [2]uint64{1, 1}},
		{"on both sides, or against", cast | no, [2]uint64{0, 1}, [2]uint64{1, 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var worst, best [2]uint64
			worst[0], worst[1] = bounds.Worst(c.votes, num, whole).Place(1, 1, 0, 0)
			best[0], best[1] = bounds.Best(c.votes, num, whole).Place(1, 1, 0, 0)
			if worst != c.worst || best != c.best {
				t.Errorf("%v and %v, want %v and %v", worst, best, c.worst, c.best)
			}
		})
	}
}
