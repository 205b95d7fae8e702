package exact_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/plenary-go/plenary/internal/exact"
)

// TestCompare compares with numbers of any size, at random and at the edges.
func TestCompare(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	edges := []uint64{0, 1, 2, 3, 1 << 31, 1<<32 + 1, math.MaxUint64 - 1, math.MaxUint64}
	draw := func() uint64 {
		if r.IntN(2) == 0 {
			return edges[r.IntN(len(edges))]
		}
		return r.Uint64() >> r.IntN(64)
	}
	product := func(a, b uint64) *big.Int {
		return new(big.Int).Mul(new(big.Int).SetUint64(a), new(big.Int).SetUint64(b))
	}
	for range 20_000 {
		n, whole, num, den := draw(), draw(), draw(), draw()
		if got, want := exact.Compare(n, whole, num, den), product(n, den).Cmp(product(whole, num)); got != want {
			t.Fatalf("%d of %d and %d of %d: %d, want %d", n, whole, num, den, got, want)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, test := range []struct {
		num, den uint64
		decimals int
		want     string
	}{
		{0, 1, 0, "0"},
		{1, 1, 0, "100"},
		{1, 1, 2, "100.00"},
		{152, 157, 1, "96.8"},
		{1, 8, 0, "13"},
		{1, 8, 1, "12.5"},
		{1, 200, 0, "1"},
		{1, 201, 0, "0"},
		{1, 1_000_000, 4, "0.0001"},
		{2, 3, 9, "66.666666667"},
		{2, 3, 10, "66.666666667"},
		{2, 3, -1, "67"},
		{math.MaxUint64, math.MaxUint64, 9, "100.000000000"},
		{math.MaxUint64 - 1, math.MaxUint64, 0, "100"},
	} {
		if got := exact.Percent(test.num, test.den, test.decimals); got != test.want {
			t.Errorf("%d of %d with %d decimals: %s, want %s", test.num, test.den, test.decimals, got, test.want)
		}
	}
}

func TestParse(t *testing.T) {
	for in, want := range map[string][2]int{"2/3": {2, 3}, "0/1": {0, 1}, "1/1": {1, 1}, "007/0010": {7, 10}, "1/2147483647": {1, math.MaxInt32}} {
		if num, den, wrong := exact.Parse(in); [2]int{num, den} != want || wrong != nil {
			t.Errorf("%q is read as %d/%d, %v", in, num, den, wrong)
		}
	}
	for in, reason := range map[string]string{
		"":             "not of the form 2/3",
		"2":            "not of the form 2/3",
		"/3":           "not of the form 2/3",
		"2/3/4":        "not of the form 2/3",
		"-1/3":         "not of the form 2/3",
		"+1/3":         "not of the form 2/3",
		"1 / 3":        "not of the form 2/3",
		"0.667":        "not of the form 2/3",
		"1/2147483648": "not of the form 2/3",
		"0/0":          "the denominator is zero",
		"3/2":          "more than one",
	} {
		num, den, wrong := exact.Parse(in)
		if num != 0 || den != 0 || wrong == nil || wrong.What != "fraction" || wrong.Input != in || wrong.Reason != reason {
			t.Errorf("%q is read as %d/%d, %v", in, num, den, wrong)
		}
	}
}
