package ballots_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/table"
)

func TestPairsRatio(t *testing.T) {
	undefined := [8][2]int64{}
	for _, c := range []struct {
		name  string
		pairs ballots.Pairs
		want  [8][2]int64 // by measure
	}{
		{"never together", ballots.Pairs{}, undefined},
		{"a count below nothing", ballots.Pairs{{3, -1, 0}}, undefined},
		{"a count too large", ballots.Pairs{{ballots.MaxShared + 1}}, undefined},
		{"counts too large together", ballots.Pairs{{ballots.MaxShared, 1}}, undefined},
		// Three votes: yes beside yes, abstaining beside yes, yes beside no.
		{"three votes", ballots.Pairs{{1, 0, 1}, {1, 0, 0}}, [8][2]int64{{1, 3}, {3, 6}, {0, 3}, {1, 6}, {-6, 18}, {-1, 5}, {-4, 11}, {-2, 9}}},
		{"always the same", ballots.Pairs{{7}}, [8][2]int64{{7, 7}, {14, 14}, {7, 7}, {14, 14}, {0, 0}, {0, 0}, {0, 0}, {0, 49}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, want := range c.want {
				m := ballots.IdenticalVotes + ballots.Similarity(i)
				if num, den := c.pairs.Ratio(m); num != want[0] || den != want[1] {
					t.Errorf("measure %d is %d/%d, want %d/%d", m, num, den, want[0], want[1])
				}
			}
			for _, m := range []ballots.Similarity{0, ballots.AlignmentIndex + 1} {
				if _, den := c.pairs.Ratio(m); den != 0 {
					t.Errorf("measure %d, which there is not, has a value", m)
				}
			}
		})
	}
}

func TestPairsAdd(t *testing.T) {
	var p ballots.Pairs
	most, none := ballots.Split{Yes: 2, No: 1}, ballots.Split{Yes: 2, No: 2}
	p.Add(most, ballots.Split{Abstain: 1}, 3)
	p.Add(most, none, 3)
	p.Add(none, most, 3)
	p.Add(ballots.Split{No: 1}, ballots.Split{No: 4, Yes: 1}, 2)
	if want := (ballots.Pairs{{0, 3, 0}, {}, {0, 0, 2}}); p != want {
		t.Errorf("%v, want %v", p, want)
	}
	for range 3 {
		p.Add(most, most, math.MaxInt)
	}
	if p[0][0] != ballots.MaxShared+1 {
		t.Errorf("the count is %d", p[0][0])
	}
}

func TestSplitRatio(t *testing.T) {
	const most = 1<<31 - 1
	for split, want := range map[ballots.Split][4][2]int64{
		{}:                           {},
		{Abstain: 3}:                 {{0, 0}, {6, 6}, {3, 3}, {1, 1}},
		{Yes: 19, No: 3, Abstain: 5}: {{16, 22}, {30, 54}, {11, 27}, {0, 1}},
		{Yes: 1, No: 4}:              {{3, 5}, {7, 10}, {3, 5}, {0, 1}},
		{Yes: 2, No: 2, Abstain: 2}:  {{0, 4}, {0, 12}, {-2, 6}, {0, 1}},
		{most, most, most}:           {{0, 2 * most}, {0, 6 * most}, {-most, 3 * most}, {0, 1}},
	} {
		for i, want := range want {
			m := ballots.RiceIndex + ballots.Cohesion(i)
			if num, den := split.Ratio(m); num != want[0] || den != want[1] {
				t.Errorf("%+v: measure %d is %d/%d, want %d/%d", split, m, num, den, want[0], want[1])
			}
		}
		for _, m := range []ballots.Cohesion{0, ballots.Unanimity + 1} {
			if _, den := split.Ratio(m); den != 0 {
				t.Errorf("%+v: measure %d, which there is not, has a value", split, m)
			}
		}
	}
}

func TestMean(t *testing.T) {
	var m ballots.Mean
	if v, ok := m.Value(); v != 0 || ok {
		t.Errorf("the mean of nothing is %v", v)
	}
	for _, v := range []float64{1, 0, 0.25, -0.25} {
		m.Add(v, true)
		m.Add(9, false)
	}
	if v, ok := m.Value(); v != 0.25 || !ok || m.N != 4 {
		t.Errorf("%v of %d", v, m.N)
	}
}

func TestBreak(t *testing.T) {
	none := math.NaN()
	for _, c := range []struct {
		values        []float64
		least, at     int
		before, after float64
	}{
		{nil, 1, -1, 0, 0},
		{[]float64{50}, 1, -1, 0, 0},
		{[]float64{20, 20, 80, 80}, 1, 2, 20, 80},
		{[]float64{80, 80, 20, 20}, 2, 2, 80, 20},
		{[]float64{80, 80, 20, 20}, 3, -1, 0, 0},
		{[]float64{0, 50, 50, 50, 60, 60}, 1, 1, 0, 54},
		{[]float64{0, 50, 50, 50, 60, 60}, 2, 2, 25, 55},
		{[]float64{50, none, none, 60, none}, 1, 3, 50, 60},
		{[]float64{50, 50, 50}, 1, 1, 50, 50},
		{[]float64{10, 20, 30, 40}, 0, 1, 10, 30},
		// A tie goes to the first, whatever is lost in the sums.
		{[]float64{0.1, 0.2, 0.3}, 1, 1, 0.1, 0.25},
	} {
		at, before, after := ballots.Break(len(c.values), c.least, func(i int) (float64, bool) { return c.values[i], !math.IsNaN(c.values[i]) })
		if at != c.at || math.Abs(before-c.before) > 1e-12 || math.Abs(after-c.after) > 1e-12 {
			t.Errorf("%v, %d: at %d from %v to %v, want %d from %v to %v", c.values, c.least, at, before, after, c.at, c.before, c.after)
		}
	}
}

// TestMatrix compares a matrix with the pairs of countries.
func TestMatrix(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, n := range sizes {
		all := random(r, n)
		record := recordOf(all)
		among := setOf(append(countries[1:], 9)...)
		views, in := views(r, n)
		for k, v := range views {
			var want []uint16
			for _, c := range table.ByCode {
				if slices.Contains(countries[1:], c) && countPair(all, in[k], c, c) != (ballots.Pairs{}) {
					want = append(want, c)
				}
			}
			for m := range ballots.AlignmentIndex + 1 {
				x := record.Matrix(v, m, &among)
				if !slices.Equal(x.Countries, want) {
					t.Fatalf("the countries are %v, want %v", x.Countries, want)
				}
				for _, a := range countries {
					for _, b := range countries {
						var cell ballots.Cell
						if slices.Contains(want, a) && slices.Contains(want, b) {
							p := countPair(all, in[k], a, b)
							cell = cellOf(&p, m)
						}
						if got := x.Cell(a, b); got != cell {
							t.Fatalf("measure %d of %d and %d: %v, want %v", m, a, b, got, cell)
						}
					}
				}
			}
		}
	}
	var none ballots.Matrix
	if none.Cell(1, 2) != (ballots.Cell{}) || len(none.Ranks(0, 1)) != 0 {
		t.Error("the zero Matrix has something")
	}
}

func cellOf(p *ballots.Pairs, m ballots.Similarity) (c ballots.Cell) {
	for _, row := range p {
		c.Shared += row[0] + row[1] + row[2]
	}
	if num, den := p.Ratio(m); den != 0 {
		c.Value, c.Defined = float64(num)/float64(den), true
	}
	return c
}

// TestRanks holds which pairs are ranked, and in what order.
func TestRanks(t *testing.T) {
	all := random(rand.New(rand.NewPCG(13, 14)), 60)
	record := recordOf(all)
	among := setOf(countries...)
	for _, m := range []ballots.Similarity{ballots.IdenticalVotes, ballots.ScottPi} {
		x := record.Matrix(ballots.View{Hi: len(all)}, m, &among)
		for _, shared := range []int{0, 2, 20, 61} {
			for _, order := range []int{-1, +1} {
				t.Run(fmt.Sprintf("%d shared, measure %d, order %d", shared, m, order), func(t *testing.T) {
					check := func(ranks []ballots.Rank, is func(a, b int) bool) {
						t.Helper()
						n := 0
						for i, a := range x.Countries {
							for j, b := range x.Countries {
								if c := x.Cell(a, b); is(i, j) && c.Defined && c.Shared >= shared {
									n++
									if want := (ballots.Rank{Value: c.Value, A: uint16(i), B: uint16(j), Shared: int32(c.Shared)}); !slices.Contains(ranks, want) {
										t.Errorf("%+v is not in it", want)
									}
								}
							}
						}
						sorted := slices.IsSortedFunc(ranks, func(p, q ballots.Rank) int {
							switch {
							case p.Value != q.Value && p.Value > q.Value == (order < 0), p.Value == q.Value && (p.A < q.A || p.A == q.A && p.B < q.B):
								return -1
							}
							return +1
						})
						if len(ranks) != n || !sorted {
							t.Errorf("%d pairs, want %d; in order: %t", len(ranks), n, sorted)
						}
					}
					check(x.Ranks(shared, order), func(a, b int) bool { return a < b })
				})
			}
		}
	}
}

// TestBetween holds that days are taken as from one up to another.
func TestBetween(t *testing.T) {
	days := []int32{9, 9, 0, 0, 2, 2, 3, 5} // of which those from 2 on are in the view
	for _, c := range []struct {
		from, to int32
		lo, hi   int
	}{
		{0, 0, 2, 8}, {1, 0, 4, 8}, {0, 9, 4, 8}, {2, 3, 4, 6}, {3, 5, 6, 7}, {4, 5, 7, 7}, {6, 0, 8, 8}, {5, 2, 7, 7}, {0, 1, 4, 4},
	} {
		v := ballots.View{Lo: 2, Hi: 8, Mask: []uint64{0xFC}}.Between(c.from, c.to, func(i int) int32 { return days[i] })
		if v.Lo != c.lo || v.Hi != c.hi || v.Mask[0] != 0xFC {
			t.Errorf("from %d to %d: %+v, want %d to %d", c.from, c.to, v, c.lo, c.hi)
		}
	}
	if got := (ballots.View{}).Between(1, 2, nil); got.Len() != 0 {
		t.Errorf("no votes are %v", got)
	}
}

func TestRolling(t *testing.T) {
	v := ballots.View{Lo: 1, Hi: 9, Mask: []uint64{0b1_0110_1110}} // 1, 2, 3, 5, 6 and 8
	for _, c := range []struct {
		n, step int
		want    [][]int
	}{
		{2, 2, [][]int{{1, 2}, {3, 5}, {6, 8}}},
		{4, 1, [][]int{{1, 2, 3, 5}, {2, 3, 5, 6}, {3, 5, 6, 8}}},
		{6, 1, [][]int{{1, 2, 3, 5, 6, 8}}},
		{7, 1, nil},
		{1, math.MaxInt, [][]int{{1}}},
		{0, 1, nil},
		{1, 0, nil},
	} {
		var got [][]int
		for part := range v.Rolling(c.n, c.step) {
			got = append(got, slices.Collect(part.All()))
		}
		if !slices.EqualFunc(got, c.want, slices.Equal[[]int]) {
			t.Errorf("%d votes, %d after: %v, want %v", c.n, c.step, got, c.want)
		}
	}
}
