package plenary_test

import (
	"bytes"
	"errors"
	"io"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// session73 reads the recorded votes of the seventy-third session as the R
// package unvotes has them: absences have no row, and Serbia is called
// Yugoslavia.
func session73(t *testing.T) plenary.History {
	t.Helper()
	var b historyBuilder
	for r, err := range (plenary.CSV{Exhaustive: true}).Read(openShared(t, "rollcalls/unvotes-session-73.csv")) {
		if err != nil {
			t.Fatal(err)
		}
		b.Add(r)
	}
	return b.History()
}

// TestGoldenPairs holds the measures to values that were computed apart from
// this package, from the same votes.
func TestGoldenPairs(t *testing.T) {
	h := session73(t)
	if h.Len() != 95 {
		t.Errorf("%d votes", h.Len())
	}
	for _, c := range []struct {
		a, b   string
		n      int
		scores string
	}{
		{"NLD", "DNK", 94, "0.9787 0.9894 0.9787 0.9894 0.9596 0.9596 0.9831"},
		{"NLD", "USA", 94, "0.3936 0.5213 0.0426 0.1702 0.0045 0.1639 0.2386"},
		{"USA", "ISR", 91, "0.8901 0.9231 0.8462 0.8791 0.7833 0.7838 0.8267"},
	} {
		p := h.Pair(country(c.a), country(c.b))
		var got []string
		for m := plenary.IdenticalVotes; m <= plenary.WeightedKappa; m++ {
			got = append(got, scoreOf(p, m).String())
		}
		if text := strings.Join(got, " "); text != c.scores || sharedOf(p) != c.n {
			t.Errorf("%s-%s: %d votes, %s; want %d, %s", c.a, c.b, sharedOf(p), text, c.n, c.scores)
		}
	}
}

// scoreOf returns the similarity m of two voters.
func scoreOf(p plenary.PairCounts, m plenary.Similarity) plenary.Score {
	s, _ := p.Score(m)
	return s
}

// sharedOf returns the number of votes in which two voters both voted.
func sharedOf(p plenary.PairCounts) int {
	_, n := p.Score(plenary.IdenticalVotes)
	return n
}

// TestPairCounts holds the measures to values worked out by hand, at the ends
// of their ranges and where they are undefined.
func TestPairCounts(t *testing.T) {
	for _, c := range []struct {
		name   string
		counts plenary.PairCounts
		scores string // identical, agreement, s, s-squared, pi, kappa, weighted-kappa, alignment
	}{
		{"never together", plenary.PairCounts{}, "undefined undefined undefined undefined undefined undefined undefined undefined"},
		{"always yes, both", plenary.PairCounts{{7}}, "1.0000 1.0000 1.0000 1.0000 undefined undefined undefined 0.0000"},
		{"always yes, always no", plenary.PairCounts{{0, 0, 7}}, "0.0000 0.0000 -1.0000 -1.0000 -1.0000 0.0000 0.0000 0.0000"},
		{"always alike", plenary.PairCounts{{5, 0, 0}, {0, 3, 0}, {0, 0, 2}}, "1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.8200"},
		{"one of each", plenary.PairCounts{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}, "0.3333 0.5556 0.1111 0.3333 0.0000 0.0000 0.0000 0.0000"},
		{"below nothing", plenary.PairCounts{{3, -1, 0}}, "undefined undefined undefined undefined undefined undefined undefined undefined"},
		{"too many", plenary.PairCounts{{1 << 30, 1, 0}}, "undefined undefined undefined undefined undefined undefined undefined undefined"},
		{"as many as there can be", plenary.PairCounts{{1 << 29, 0, 0}, {}, {0, 0, 1 << 29}}, "1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000"},
		{"as opposed as there can be", plenary.PairCounts{{0, 0, 1 << 29}, {}, {1 << 29, 0, 0}}, "0.0000 0.0000 -1.0000 -1.0000 -1.0000 -1.0000 -1.0000 -1.0000"},
	} {
		var got []string
		for m := plenary.IdenticalVotes; m.IsValid(); m++ {
			got = append(got, scoreOf(c.counts, m).String())
		}
		if text := strings.Join(got, " "); text != c.scores {
			t.Errorf("%s: %s, want %s", c.name, text, c.scores)
		}
		if scoreOf(c.counts, 0).IsValid() || scoreOf(c.counts, 99).IsValid() {
			t.Errorf("%s: a measure that there is not has a score", c.name)
		}
	}
	p := plenary.PairCounts{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	if p.Of(plenary.Yes, plenary.No) != 3 || p.Of(plenary.Abstain, plenary.Yes) != 4 || p.Of(plenary.No, plenary.Abstain) != 8 || p.Of(plenary.Absent, plenary.Yes) != 0 {
		t.Error(p)
	}
}

// naive computes a measure from two lists of votes, 1 yes, 2 abstain and 3 no,
// by the formula as it is written, and reports whether it is defined.
func naive(m plenary.Similarity, xs, ys []int) (float64, bool) {
	n := float64(len(xs))
	if n == 0 {
		return 0, false
	}
	same, sum, sumSquared, sumExpected, sumSquaredExpected := 0.0, 0.0, 0.0, 0.0, 0.0
	share := func(k int, lists ...[]int) float64 {
		c := 0.0
		for _, l := range lists {
			for _, x := range l {
				if x == k {
					c++
				}
			}
		}
		return c / n / float64(len(lists))
	}
	for i := range xs {
		d := math.Abs(float64(xs[i] - ys[i]))
		if d == 0 {
			same++
		}
		sum += d
		sumSquared += d * d
	}
	scott, cohen := 0.0, 0.0
	for k := 1; k <= 3; k++ {
		scott += math.Pow(share(k, xs, ys), 2)
		cohen += share(k, xs) * share(k, ys)
		for l := 1; l <= 3; l++ {
			d := math.Abs(float64(k - l))
			sumExpected += share(k, xs) * share(l, ys) * d
			sumSquaredExpected += share(k, xs) * share(l, ys) * d * d
		}
	}
	corrected := func(o, e float64) (float64, bool) {
		if math.Abs(1-e) < 1e-12 {
			return 0, false
		}
		return (o - e) / (1 - e), true
	}
	switch m {
	case plenary.IdenticalVotes:
		return same / n, true
	case plenary.HalfAgreement:
		return 1 - sum/n/2, true
	case plenary.SAbsolute:
		return 1 - 2*sum/(2*n), true
	case plenary.SSquared:
		return 1 - 2*sumSquared/(4*n), true
	case plenary.ScottPi:
		return corrected(same/n, scott)
	case plenary.CohenKappa:
		return corrected(same/n, cohen)
	case plenary.WeightedKappa:
		if sumSquaredExpected < 1e-12 {
			return 0, false
		}
		return 1 - sumSquared/n/sumSquaredExpected, true
	}
	return (1 - sum/n) - (1 - sumExpected), true
}

// random returns votes of a dozen countries, some of which vote seldom, or
// always the same.
func random(r *rand.Rand) []recordedVote {
	states := []string{"ARG", "BRA", "CHN", "DEU", "EGY", "FRA", "GBR", "HUN", "IND", "JPN", "KEN", "USA"}
	votes := make([]recordedVote, r.IntN(200))
	for i := range votes {
		votes[i].Date = plenary.MustParseDate("1990-01-01").AddDays(i / 3 * 50)
		votes[i].Question = plenary.Question(r.IntN(4))
		for j, code := range states {
			v := plenary.Vote(r.IntN(8))
			switch {
			case j == 0:
				v = plenary.Yes
			case j == 1 && i%40 != 0:
				v = 0
			case j%2 == 0 && r.IntN(2) == 0:
				v = plenary.Yes
			}
			votes[i].Votes = votes[i].Votes.With(plenary.SetOf(country(code)), v)
		}
	}
	return votes
}

func lists(h plenary.History, a, b plenary.Country) (xs, ys []int) {
	place := map[plenary.Vote]int{plenary.Yes: 1, plenary.Abstain: 2, plenary.No: 3}
	for v := range votesOf(h) {
		if x, y := place[v.Votes.Of(a)], place[v.Votes.Of(b)]; x > 0 && y > 0 {
			xs, ys = append(xs, x), append(ys, y)
		}
	}
	return xs, ys
}

// TestAgainstFormulas compares the counts of bits with the formulas, and holds
// the laws: order does not matter, and every score lies in its range.
func TestAgainstFormulas(t *testing.T) {
	r := rand.New(rand.NewPCG(73, 195))
	lowest := map[plenary.Similarity]float64{plenary.SAbsolute: -1, plenary.SSquared: -1}
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	for range rounds {
		votes := random(r)
		h := historyOf(votes)
		day := plenary.MustParseDate("1990-01-01")
		views := []plenary.History{
			h, h.Between(day.AddDays(r.IntN(1000)), day.AddDays(1000+r.IntN(3000))), h.Where(ofQuestion(plenary.Whole, plenary.Motion)),
			h.Where(ofQuestion(plenary.Paragraph)).Between(day.AddDays(r.IntN(500)), plenary.Date{}), h.About("nuclear"),
		}
		for _, view := range views {
			matrices := map[plenary.Similarity]*plenary.Matrix{}
			for m := plenary.IdenticalVotes; m.IsValid(); m++ {
				matrices[m] = view.Matrix(m)
			}
			for a := range h.States().All() {
				for b := range h.States().All() {
					p, q := view.Pair(a, b), view.Pair(b, a)
					xs, ys := lists(view, a, b)
					for m, x := range matrices {
						want, defined := naive(m, xs, ys)
						got, ok := scoreOf(p, m).Float()
						if ok != defined || math.Abs(got-want) > 1e-9 {
							t.Fatalf("%s of %s and %s: %v %v, want %v %v; %v", m, a, b, got, ok, want, defined, p)
						}
						if got > 1 || m < plenary.ScottPi && got < lowest[m] || ok && a == b && m != plenary.AlignmentIndex && got != 1 {
							t.Fatalf("%s of %s and %s is %v", m, a, b, got)
						}
						if scoreOf(p, m) != scoreOf(q, m) || sharedOf(p) != len(xs) {
							t.Fatalf("%s of %s and %s depends on their order", m, a, b)
						}
						if s, n := x.Score(a, b); s != scoreOf(p, m) || n != sharedOf(p) {
							t.Fatalf("%s of %s and %s: the matrix has %v of %d votes, the pair %v of %d", m, a, b, s, n, scoreOf(p, m), sharedOf(p))
						}
					}
				}
			}
		}
	}
}

// TestViewsEqualCopies: a filtered view answers as a history of only those
// votes does, and the order in which votes are added makes no difference.
func TestViewsEqualCopies(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1945))
	for range 40 {
		votes := random(r)
		h := historyOf(votes)
		keep := func(v recordedVote) bool {
			return v.Question != plenary.Paragraph && v.Date.Time().Year() > 1991
		}
		view := h.Where(where(keep))
		set := plenary.MustParseSet("ARG", "BRA", "FRA", "GBR", "USA")
		var some []recordedVote
		for _, v := range votes {
			if keep(v) {
				v.Votes = v.Votes.Among(set)
				some = append(some, v)
			}
		}
		r.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
		same := historyOf(some)
		view = view.Among(set)
		for _, pair := range [][2]plenary.Voters{{country("FRA"), country("USA")}, {country("FRA"), set}, {set, nil}, {country("ARG"), country("CHN")}} {
			if view.Pair(pair[0], pair[1]) != same.Pair(pair[0], pair[1]) {
				t.Fatalf("%v: %v and %v", pair, view.Pair(pair[0], pair[1]), same.Pair(pair[0], pair[1]))
			}
		}
		for m := plenary.RiceIndex; m.IsValid(); m++ {
			a, n := view.Cohesion(m, nil)
			b, k := same.Cohesion(m, set)
			x, _ := a.Float()
			y, _ := b.Float()
			if math.Abs(x-y) > 1e-12 || n != k || a.IsValid() != b.IsValid() {
				t.Fatalf("%s: %v of %d and %v of %d", m, a, n, b, k)
			}
		}
		ms, mt := view.Matrix(plenary.ScottPi).Pairs(3), same.Matrix(plenary.ScottPi).Pairs(3)
		if !slices.Equal(ms, mt) {
			t.Fatalf("%v\n%v", ms, mt)
		}
	}
}

// TestWeightedPair: a weight counts a vote so many times.
func TestWeightedPair(t *testing.T) {
	votes := shortRecord(t)
	h := historyOf(votes)
	weights := append([]int{1, 2, 3, 0, 1, -4, 1, 1, 5}, make([]int, h.Len()-9)...)
	var repeated []recordedVote
	for i, w := range weights {
		for range w {
			repeated = append(repeated, slices.Collect(votesOf(h))[i])
		}
	}
	many := historyOf(repeated)
	for _, with := range []plenary.Voters{country("USA"), plenary.MustParseSet("CZE", "SVK", "POL"), plenary.Group("visegrad")} {
		if got, want := h.Pair(country("NLD"), with, weights...), many.Pair(country("NLD"), with); got != want || sharedOf(got) == 0 {
			t.Errorf("%v: %v, want %v", with, got, want)
		}
	}
	since := h.Between(plenary.MustParseDate("2019-01-01"), plenary.Date{})
	if got, want := since.Pair(country("NLD"), country("POL"), 10, 100, 1000), (plenary.PairCounts{{0, 1000, 0}, {100, 0, 0}, {10, 0, 0}}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	for _, w := range []int{math.MaxInt, math.MaxInt / 2, 1 << 30} {
		p := h.Pair(country("NLD"), country("USA"), slices.Repeat([]int{w}, h.Len())...)
		if s, _ := p.Score(plenary.IdenticalVotes); s.IsValid() {
			t.Errorf("weights of %d: %v", w, s)
		}
	}
	ones := slices.Repeat([]int{1}, h.Len()+1)
	if got := h.Pair(country("NLD"), country("USA"), ones[1:]...); got != h.Pair(country("NLD"), country("USA")) {
		t.Error(got)
	}
	for _, wrong := range [][]int{ones, ones[2:], {10}} {
		if got := h.Pair(country("NLD"), country("USA"), wrong...); got != (plenary.PairCounts{}) {
			t.Errorf("%d weights of %d votes: %v", len(wrong), h.Len(), got)
		}
	}
}

// TestPairWithGroup: a group is what most of its members do, without the one
// it is compared with, and its members are those of the day.
func TestPairWithGroup(t *testing.T) {
	h := historyOf(shortRecord(t))
	nld := country("NLD")
	for _, c := range []struct {
		a, b plenary.Voters
		want plenary.PairCounts
	}{
		// Visegrád is nobody in 1975, and Czechia, Slovakia and Poland (Hungary
		// is not in the file) from 1994 on. On a paragraph of 49/75 each of
		// them makes another choice. On 73/195 two are against and one does
		// not vote; on ES-10/21 two abstain and one is in favour.
		{nld, plenary.Group("visegrad"), plenary.PairCounts{{3, 1, 1}, {1, 1, 0}, {0, 1, 0}}},
		// Without Poland, the other two are divided on ES-10/21 as well.
		{country("POL"), plenary.Group("visegrad"), plenary.PairCounts{{3, 2, 0}, {0, 0, 0}, {0, 0, 1}}},
		{nld, plenary.SetOf(nld), plenary.PairCounts{}},
		{plenary.SetOf(nld), plenary.SetOf(nld), plenary.PairCounts{{6}, {0, 5}, {0, 0, 1}}},
	} {
		if got := h.Pair(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v, want %v", c.a, c.b, got, c.want)
		}
		got, back := h.Pair(c.a, c.b), h.Pair(c.b, c.a)
		for i := range got {
			for j := range got {
				if got[i][j] != back[j][i] {
					t.Errorf("%v and %v: %v, and %v the other way", c.a, c.b, got, back)
				}
			}
		}
	}
}

// TestHistoryIsShared reads one history from many goroutines.
func TestHistoryIsShared(t *testing.T) {
	h := historyOf(shortRecord(t))
	want := h.Matrix(plenary.HalfAgreement).Pairs(1)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				got := h.Matrix(plenary.HalfAgreement).Pairs(1)
				if !slices.Equal(got, want) || h.About("nuclear").Len() != 4 || len(plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.RiceIndex, plenary.EU) }).Points) != 4 {
					t.Error("another answer")
				}
				_ = h.Pair(country("NLD"), plenary.EU)
			}
		})
	}
	all.Wait()
}

func TestMeasuresDoNotAllocate(t *testing.T) {
	h := historyOf(shortRecord(t))
	nld, usa, eu := country("NLD"), country("USA"), plenary.EU.Members(plenary.TablesDate())
	since, about := plenary.MustParseDate("1990-01-01"), h.About("nuclear")
	x := h.Matrix(plenary.ScottPi)
	p := h.Pair(nld, usa)
	for name, f := range map[string]func(){
		"Pair":                 func() { _ = h.Pair(nld, usa) },
		"Pair, filtered":       func() { _ = about.Pair(nld, usa) },
		"Pair with a set":      func() { _ = h.Pair(nld, eu) },
		"Pair with a group":    func() { _ = h.Pair(nld, plenary.EU) },
		"PairCounts.Score":     func() { _, _ = p.Score(plenary.WeightedKappa) },
		"Cohesion of a set":    func() { _, _ = h.Cohesion(plenary.AgreementIndex, eu) },
		"Cohesion of a group":  func() { _, _ = h.Cohesion(plenary.AgreementIndex, plenary.EU) },
		"Cohesion of everyone": func() { _, _ = h.Cohesion(plenary.AgreementIndex, nil) },
		"Between":              func() { _ = h.Between(since, plenary.Date{}) },
		"Among":                func() { _ = h.Among(eu) },
		"Len":                  func() { _ = about.Len() },
		"Window":               func() { _, _, _ = about.Window() },
		"Matrix.Score":         func() { _, _ = x.Score(nld, usa) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func TestCohesion(t *testing.T) {
	for _, c := range []struct {
		tally  plenary.Tally
		scores string // rice, agreement-index, attina, unanimity
	}{
		{plenary.Tally{}, "undefined undefined undefined undefined"},
		{plenary.Tally{NotVoting: 9}, "undefined undefined undefined undefined"},
		{plenary.Tally{Abstain: 3}, "undefined 1.0000 1.0000 1.0000"},
		{plenary.Tally{Yes: 1}, "1.0000 1.0000 1.0000 1.0000"},
		{plenary.Tally{Yes: 2, No: 2, Abstain: 2}, "0.0000 0.0000 -0.3333 0.0000"},
		{plenary.Tally{Yes: 2, No: 2}, "0.0000 0.2500 0.0000 0.0000"},
		{plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}, "0.9363 0.8491 0.7988 0.0000"}, // 73/195
		{plenary.Tally{Yes: 19, No: 3, Abstain: 5}, "0.7273 0.5556 0.4074 0.0000"},                  // the EU on 73/195
		{plenary.Tally{Yes: 181, No: 2, Abstain: 3}, "0.9781 0.9597 0.9462 0.0000"},                 // 73/151
		{plenary.Tally{Yes: 26, No: 1}, "0.9259 0.9444 0.9259 0.0000"},                              // the EU on 73/151
		{plenary.Tally{Yes: 5, No: 1, Abstain: 1}, "0.6667 0.5714 0.4286 0.0000"},                   // the G7 on 73/195
		{plenary.Tally{Yes: 2, No: 1}, "0.3333 0.5000 0.3333 0.0000"},                               // Visegrád on 73/151
		{plenary.Tally{Yes: 1, Abstain: 2}, "1.0000 0.5000 0.3333 0.0000"},                          // CANZ on 73/195
		{plenary.Tally{Yes: 1<<31 - 1, No: 1<<31 - 1, Abstain: 1<<31 - 1}, "0.0000 0.0000 -0.3333 0.0000"},
		{plenary.Tally{Yes: -1, No: 5}, "undefined undefined undefined undefined"},
	} {
		var got []string
		for m := plenary.RiceIndex; m.IsValid(); m++ {
			got = append(got, m.Of(c.tally).String())
		}
		if text := strings.Join(got, " "); text != c.scores {
			t.Errorf("%+v: %s, want %s", c.tally, text, c.scores)
		}
		if plenary.Cohesion(0).Of(c.tally).IsValid() || plenary.Cohesion(99).Of(c.tally).IsValid() {
			t.Error("a measure that there is not has a score")
		}
	}
	// The same from the votes, with the members of the day.
	r := load(t, "a-res-73-195.json")
	h := historyOfAll(&r)
	for group, want := range map[plenary.Group]string{plenary.EU: "0.5556", plenary.MustParseGroup("g7"): "0.5714", plenary.MustParseGroup("canz"): "0.5000", plenary.UN: "0.8491"} {
		if s, n := h.Cohesion(plenary.AgreementIndex, group); s.String() != want || n != 1 {
			t.Errorf("%s: %s of %d votes, want %s", group, s, n, want)
		}
	}
}

func TestScore(t *testing.T) {
	half, none := scoreOf(plenary.PairCounts{{1, 0, 0}, {1, 0, 0}}, plenary.IdenticalVotes), plenary.Score{}
	third := scoreOf(plenary.PairCounts{{1, 0, 0}, {2, 0, 0}}, plenary.IdenticalVotes)
	minus := scoreOf(plenary.PairCounts{{0, 0, 1}, {}, {1, 0, 0}}, plenary.SAbsolute)
	tiny := scoreOf(plenary.PairCounts{{0, 0, 1<<20 + 1}, {}, {0, 0, 1 << 20}}, plenary.SAbsolute)
	sorted := []plenary.Score{none, half, third, minus}
	slices.SortFunc(sorted, plenary.Score.Compare)
	if !slices.Equal(sorted, []plenary.Score{minus, third, half, none}) || none.Compare(plenary.Score{}) != 0 || half.Compare(none) != -1 || none.Compare(half) != +1 {
		t.Error(sorted)
	}
	if v, ok := none.Float(); ok || v != 0 || none.String() != "undefined" || none.Decimals(9) != "undefined" {
		t.Error(none)
	}
	for got, want := range map[string]string{
		third.Decimals(2): "0.33", third.Decimals(-3): "0", third.Decimals(99): "0.33333333333333331", minus.String(): "-1.0000", tiny.Decimals(4): "0.0000",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	// K9: a Score marshals and reads back, as it was.
	for _, s := range append(sorted, tiny) {
		var back plenary.Score
		if text, err := s.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != s {
			t.Errorf("%v is written as %s and read as %v, %v", s, text, back, err)
		}
	}
	for _, text := range []string{"NaN", "Inf", "-inf", "1e3", "0x1p-2", "1_0", "0,5", "half", "-", "1" + strings.Repeat("0", 400)} {
		back := half
		if err := back.UnmarshalText([]byte(text)); err == nil || back != half {
			t.Errorf("%s is read as %v, %v", text, back, err)
		}
	}
}

func TestMeasureTexts(t *testing.T) {
	for m := plenary.IdenticalVotes; m.IsValid(); m++ {
		var back plenary.Similarity
		text, _ := m.MarshalText()
		if appended, _ := m.AppendText([]byte("=")); string(appended) != "="+m.String() {
			t.Errorf("%s is appended as %s", m, appended)
		}
		if got, err := plenary.ParseSimilarity(m.String()); got != m || err != nil || back.UnmarshalText(text) != nil || back != m {
			t.Errorf("%s reads back as %s: %v", m, got, err)
		}
	}
	for m := plenary.RiceIndex; m.IsValid(); m++ {
		var back plenary.Cohesion
		text, _ := m.MarshalText()
		if appended, _ := m.AppendText([]byte("=")); string(appended) != "="+m.String() {
			t.Errorf("%s is appended as %s", m, appended)
		}
		if got, err := plenary.ParseCohesion(m.String()); got != m || err != nil || back.UnmarshalText(text) != nil || back != m {
			t.Errorf("%s reads back as %s: %v", m, got, err)
		}
	}
	for _, in := range []string{"", "Rice", "kappa "} {
		_, err := plenary.ParseSimilarity(in)
		_, err2 := plenary.ParseCohesion(in)
		e, ok := errors.AsType[*plenary.ParseError](err)
		e2, ok2 := errors.AsType[*plenary.ParseError](err2)
		if !ok || !ok2 || e.Input != in || e2.Input != in {
			t.Errorf("%q: %v, %v", in, err, err2)
		}
	}
}

func TestMatrix(t *testing.T) {
	h := historyOf(shortRecord(t))
	x := h.Between(plenary.MustParseDate("2018-01-01"), plenary.Date{}).Matrix(plenary.IdenticalVotes)
	var csv bytes.Buffer
	if err := x.WriteCSV(&csv); err != nil {
		t.Fatal(err)
	}
	want := `identical,CZE,DEU,NLD,POL,RUS,SVK,USA
CZE,1.000000,0.500000,0.500000,0.600000,0.333333,0.800000,0.166667
DEU,0.500000,1.000000,0.833333,0.400000,0.666667,0.800000,0.000000
NLD,0.500000,0.833333,1.000000,0.200000,0.833333,0.800000,0.166667
POL,0.600000,0.400000,0.200000,1.000000,0.400000,0.250000,0.200000
RUS,0.333333,0.666667,0.833333,0.400000,1.000000,0.600000,0.166667
SVK,0.800000,0.800000,0.800000,0.250000,0.600000,1.000000,0.000000
USA,0.166667,0.000000,0.166667,0.200000,0.166667,0.000000,1.000000
`
	if diff := cmp.Diff(want, csv.String()); diff != "" {
		t.Error(diff)
	}
	pairs := func(all []plenary.Pair) string {
		var s []string
		for _, p := range all[:min(3, len(all))] {
			s = append(s, p.A.String()+"-"+p.B.String()+" "+p.Score.Decimals(2))
		}
		return strings.Join(s, ", ")
	}
	for _, c := range []struct {
		name string
		all  []plenary.Pair
		n    int
		want string
	}{
		{"most alike", x.Pairs(6), 10, "DEU-NLD 0.83, NLD-RUS 0.83, DEU-RUS 0.67"},
		{"least alike", backward(x.Pairs(6)), 10, "DEU-USA 0.00, RUS-USA 0.17, NLD-USA 0.17"},
		{"nearest", x.Pairs(5, country("POL")), 5, "POL-CZE 0.60, POL-DEU 0.40, POL-RUS 0.40"},
		{"farthest", backward(x.Pairs(1, country("POL"))), 6, "POL-USA 0.20, POL-NLD 0.20, POL-SVK 0.25"},
		{"nearest to the first", x.Pairs(5, country("CZE")), 6, "CZE-SVK 0.80, CZE-POL 0.60, CZE-DEU 0.50"},
		{"nobody", x.Pairs(1, country("FRA")), 0, ""},
		{"too much asked", x.Pairs(7), 0, ""},
	} {
		if got := pairs(c.all); got != c.want || len(c.all) != c.n {
			t.Errorf("%s: %d: %s, want %d: %s", c.name, len(c.all), got, c.n, c.want)
		}
	}
	if s, n := x.Score(country("CSK"), country("NLD")); s.IsValid() || n != 0 {
		t.Error(s, n)
	}
}

// failing is a writer that takes some bytes and then fails.
type failing struct{ left int }

func (f *failing) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(b), nil
}

func TestWriteVotes(t *testing.T) {
	h := historyOf(shortRecord(t)).Between(plenary.MustParseDate("1994-01-01"), plenary.MustParseDate("2018-12-31")).Among(plenary.MustParseSet("CSK", "CZE", "POL", "USA"))
	for _, c := range []struct {
		codes func(plenary.Vote, bool) string
		want  string
	}{
		{plenary.BinaryCode, `state,A/RES/49/75,A/RES/49/75 #2,A/RES/49/88,A/C.3/73/L.59,A/RES/73/151,A/RES/73/195
CSK,9,9,9,9,9,9
CZE,1,0,1,1,1,0
POL,1,1,1,1,NA,0
USA,0,0,0,0,0,0
`},
		{plenary.OrdinalCode, `state,A/RES/49/75,A/RES/49/75 #2,A/RES/49/88,A/C.3/73/L.59,A/RES/73/151,A/RES/73/195
CSK,9,9,9,9,9,9
CZE,1,3,1,1,1,3
POL,1,1,1,1,8,3
USA,3,3,3,3,3,3
`},
	} {
		var b bytes.Buffer
		if err := h.WriteVotes(&b, c.codes); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, b.String()); diff != "" {
			t.Error(diff)
		}
	}
	var b bytes.Buffer
	nld := historyOf(shortRecord(t)).Among(plenary.SetOf(country("NLD"))).OfSession("49")
	if err := nld.WriteVotes(&b, plenary.OrdinalCode); err != nil || !strings.HasSuffix(b.String(), "\nNLD,2,2,1\n") {
		t.Errorf("%s %v", b.String(), err)
	}
	// An error is not lost, wherever in a table it comes.
	large := historyOf(randomVotes(1500, 200))
	x := large.Matrix(plenary.IdenticalVotes)
	for _, size := range []int{0, 1, 500, 5000, 50000} {
		if err := large.WriteVotes(&failing{size}, plenary.BinaryCode); err == nil {
			t.Errorf("the error after %d bytes of the votes was lost", size)
		}
		if err := x.WriteCSV(&failing{size}); err == nil {
			t.Errorf("the error after %d bytes of the matrix was lost", size)
		}
	}
}

// TestNoHistory: without votes, every question has an answer.
func TestNoHistory(t *testing.T) {
	full := historyOf(shortRecord(t))
	for name, h := range map[string]plenary.History{
		"zero": {}, "built of nothing": (&historyBuilder{}).History(), "filtered": full.About("no such words"),
		"filtered by date": full.Between(plenary.MustParseDate("2030-01-01"), plenary.Date{}), "twice": full.Where(ofQuestion(plenary.Whole)).About("refugees"),
	} {
		h = h.Between(plenary.MustParseDate("1900-01-01"), plenary.Date{}).Among(plenary.MustParseSet("NLD", "USA")).OfSession("73").Where(ofQuestion(plenary.Whole)).About("x")
		h = h.Where(symbols(plenary.Symbol{}, plenary.Symbol{})).Where(ofBody(0)).Where(func(*plenary.Resolution, *plenary.Stage) bool { return true })
		p, x := h.Pair(country("NLD"), plenary.EU), h.Matrix(plenary.ScottPi)
		s, n := h.Cohesion(plenary.RiceIndex, nil)
		if h.Len() != 0 || sharedOf(p) != 0 || s.IsValid() || n != 0 || len(x.Pairs(0)) != 0 {
			t.Errorf("%s: there is something", name)
		}
		for range votesOf(h) {
			t.Errorf("%s: a vote", name)
		}
		for range votesOf(h) {
			t.Errorf("%s: a tally", name)
		}
		for _, windows := range []int{len(slices.Collect(h.Years())), len(slices.Collect(h.Sessions())), len(slices.Collect(h.Rolling(1, 1))), len(slices.Collect(h.RollingDays(1, 1)))} {
			if windows != 0 {
				t.Errorf("%s: a window", name)
			}
		}
		if err := errors.Join(x.WriteCSV(io.Discard), h.WriteVotes(io.Discard, plenary.BinaryCode)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// backward returns pairs in the other order.
func backward(pairs []plenary.Pair) []plenary.Pair {
	pairs = slices.Clone(pairs)
	slices.Reverse(pairs)
	return pairs
}
