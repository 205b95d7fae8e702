package margin_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/margin"
)

func TestStretch(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to uint64 // holds of these, of 0 to 9
		want     []margin.Range
	}{
		{"none", 0, 0, nil},
		{"all", 0, 10, []margin.Range{{0, 10}}},
		{"the first alone", 0, 1, []margin.Range{{0, 1}}},
		{"the first seven", 0, 7, []margin.Range{{0, 7}}},
		{"the last three", 7, 10, []margin.Range{{7, 10}}},
		{"the last alone", 9, 10, []margin.Range{{9, 10}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := margin.Stretch(9, func(n uint64) bool { return c.from <= n && n < c.to })
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
	if got := margin.Stretch(0, func(uint64) bool { return true }); !cmp.Equal(got, []margin.Range{{0, 1}}) {
		t.Error("of nobody:", got)
	}
}

func TestShared(t *testing.T) {
	lists := [][]margin.Range{{{0, 5}, {5, 9}}, {{3, 7}}, {{4, 6}, {8, 12}}}
	for _, c := range []struct {
		name string
		by   int
		want []margin.Range
	}{
		{"any", 1, []margin.Range{{0, 12}}},
		{"two", 2, []margin.Range{{3, 7}, {8, 9}}},
		{"all", 3, []margin.Range{{4, 5}, {5, 6}}},
		{"more than there are", 4, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, margin.Shared(c.by, lists)); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestSharedCounts counts, for each number by itself, in how many lists it is.
func TestSharedCounts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	has := func(list []margin.Range, n uint64) bool {
		for _, r := range list {
			if r.From <= n && n < r.To {
				return true
			}
		}
		return false
	}
	for range 2000 {
		lists := make([][]margin.Range, 1+r.IntN(4))
		for i := range lists {
			for at := uint64(r.IntN(6)); at < 20; at += uint64(r.IntN(6)) {
				end := at + 1 + uint64(r.IntN(5))
				lists[i] = append(lists[i], margin.Range{From: at, To: end})
				at = end
			}
		}
		by := 1 + r.IntN(len(lists))
		got := margin.Shared(by, lists)
		for n := range uint64(30) {
			in := 0
			for _, list := range lists {
				if has(list, n) {
					in++
				}
			}
			if has(got, n) != (in >= by) {
				t.Fatalf("%d is in %d of %v, and %d or more have %v", n, in, lists, by, got)
			}
		}
	}
}

func TestGain(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	weight := func() uint64 {
		return []uint64{0, 1, 2, math.MaxUint64, r.Uint64(), r.Uint64()}[r.IntN(6)]
	}
	times := func() int { return []int{0, 1, -1, math.MaxInt32, -math.MaxInt32, r.IntN(9) - 4}[r.IntN(6)] }
	sum := func() (margin.Gain, *big.Int) {
		g, n := margin.Gain{}, new(big.Int)
		for range 3 {
			w, k := weight(), times()
			g = g.Plus(w, k)
			n.Add(n, new(big.Int).Mul(new(big.Int).SetUint64(w), big.NewInt(int64(k))))
		}
		return g, n
	}
	for range 5000 {
		g, a := sum()
		h, b := sum()
		if g.Compare(h) != a.Cmp(b) {
			t.Fatalf("%v and %v compare as %d", a, b, g.Compare(h))
		}
	}
}

func TestOrders(t *testing.T) {
	gains := func(rows ...[]int) (all [][]margin.Gain) {
		for _, row := range rows {
			var by []margin.Gain
			for _, n := range row {
				by = append(by, margin.Gain{}.Plus(1, n))
			}
			all = append(all, by)
		}
		return all
	}
	for _, c := range []struct {
		name   string
		gains  [][]margin.Gain
		others bool
		want   [][]int
	}{
		{"nothing to add to", nil, false, nil},
		{"one thing", gains([]int{1, 3, -2}), false, [][]int{{1, 0, 2}, {2, 0, 1}}},
		{"all alike", gains([]int{1, 1, 1}), false, [][]int{{0, 1, 2}}},
		{"alike, as they come", gains([]int{1, 1, 2}, []int{0, 5, 0}), false, [][]int{{2, 0, 1}, {0, 1, 2}, {1, 0, 2}, {0, 2, 1}}},
		{"alike, by the others", gains([]int{1, 1, 2}, []int{0, 5, 0}), true, [][]int{{2, 1, 0}, {0, 1, 2}, {1, 2, 0}, {0, 2, 1}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, margin.Orders(c.gains, c.others)); d != "" {
				t.Error(d)
			}
		})
	}
}
