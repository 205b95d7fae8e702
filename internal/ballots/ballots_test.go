package ballots_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/table"
)

// The votes by their numbers.
const (
	yes     = 1
	no      = 2
	abstain = 3
	present = 5
)

// countries are some indexes, in three words of a set.
var countries = []uint16{1, 2, 63, 64, 65, 130, table.NumCountries - 1}

// votes are the votes of countries, by index: what a roll is in another form.
type votes map[uint16]uint8

func (v votes) roll() (r ballots.Roll) {
	for c, vote := range v {
		for p := range r {
			r[p][c/64] |= uint64(vote>>p&1) << (c % 64)
		}
	}
	return r
}

func setOf(countries ...uint16) (s table.Set) {
	for _, c := range countries {
		s.Add(c)
	}
	return s
}

// random returns n votes of countries: the first always votes yes, the second
// votes seldom, and the last has nothing but votes that are no choice.
func random(r *rand.Rand, n int) []votes {
	all := make([]votes, n)
	for i := range all {
		all[i] = votes{}
		for k, c := range countries {
			v := uint8(r.IntN(8))
			switch {
			case k == 0:
				v = yes
			case k == 1 && i%40 != 0:
				v = 0
			case k == len(countries)-1:
				v = present
			}
			if v != 0 {
				all[i][c] = v
			}
		}
	}
	return all
}

// recordOf returns the record of some votes, which are handed in the other way
// round.
func recordOf(all []votes) ballots.Record {
	rolls := make([]ballots.Roll, len(all))
	for i, v := range all {
		rolls[len(all)-1-i] = v.roll()
	}
	record, order := ballots.Of(rolls, func(i int) int32 { return int32(len(all) - i) })
	for to, from := range order {
		if int(from) != len(all)-1-to {
			panic("the order is not that of the days")
		}
	}
	return record
}

// TestRoll compares a roll that is made vote by vote with a map.
func TestRoll(t *testing.T) {
	for i, v := range random(rand.New(rand.NewPCG(5, 6)), 200) {
		var r ballots.Roll
		for _, c := range countries {
			r.Set(c, uint8(i%8)) // whatever it was
		}
		for _, c := range countries {
			r.Set(c, v[c])
		}
		if want := v.roll(); r != want {
			t.Fatalf("%v is set as %v", v, votesOf(r))
		}
		if r.Voted(0) != (table.Set{}) || r.Voted(8) != (table.Set{}) {
			t.Errorf("%v: somebody has no vote", v)
		}
		whole, group := r, setOf(countries[0], countries[2], countries[5])
		want, among := [8]int{}, votes{}
		for c, vote := range v {
			if r.Vote(c) != vote {
				t.Errorf("%v: the vote of %d is %d", v, c, r.Vote(c))
			}
			if voted := r.Voted(vote); !voted.Has(c) || voted.Len() != len(slices.DeleteFunc(slices.Collect(maps.Values(v)), func(w uint8) bool { return w != vote })) {
				t.Errorf("%v: %v voted %d", v, slices.Collect(voted.All()), vote)
			}
			if group.Has(c) {
				want[vote]++
				among[c] = vote
			}
		}
		if got := r.Count(&group); got != want {
			t.Errorf("%v: counted as %v, want %v", v, got, want)
		}
		for c, vote := range v {
			if vote > 4 {
				r.Set(c, 4)
			}
		}
		for vote := 5; vote < 8; vote++ {
			want[4] += want[vote]
		}
		if yes, no, abstain, four := r.CountFour(&group); [...]int{yes, no, abstain, four} != [4]int(want[1:5]) {
			t.Errorf("%v: counted as %d, %d, %d and %d, want %v", v, yes, no, abstain, four, want)
		}
		if got := votesOf(whole.Among(&group)); !maps.Equal(got, among) {
			t.Errorf("%v among the group is %v, want %v", v, got, among)
		}
	}
}

// sizes are numbers of votes at the edges of words.
var sizes = []int{1, 2, 63, 64, 65, 128, 200}

func TestRecord(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range sizes {
		all := random(r, n)
		record := recordOf(all)
		if got, want := record.Listed(), setOf(countries...); n > 64 && got != want {
			t.Errorf("%d votes: %v is listed, want %v", n, got, want)
		}
		for i, v := range all {
			var listed []uint16
			for c := range uint16(table.NumCountries) {
				if got := record.Roll(i).Vote(c); got != v[c] {
					t.Fatalf("vote %d of %d: %d votes %d, want %d", i, n, c, got, v[c])
				}
				if v[c] != 0 {
					listed = append(listed, c)
				}
			}
			if record.Roll(i).Listed() != setOf(listed...) {
				t.Errorf("vote %d of %d: %v is listed", i, n, record.Roll(i).Listed())
			}
		}
	}
	var none ballots.Record
	if none.Listed() != (table.Set{}) || pairOf(&none, ballots.View{}, 1, 2) != (ballots.Pairs{}) {
		t.Error("the zero Record has votes")
	}
}

func TestSplit(t *testing.T) {
	all := random(rand.New(rand.NewPCG(3, 4)), 100)
	record := recordOf(all)
	everybody, some := setOf(countries...), []uint16{1, 63, 130, 7}
	for i, v := range all {
		for _, c := range []struct {
			name  string
			among *table.Set
			of    []uint16
		}{
			{"all", nil, countries},
			{"everybody", &everybody, countries},
			{"some", new(setOf(some...)), some},
			{"nobody", new(table.Set), nil},
		} {
			var want ballots.Split
			for _, country := range c.of {
				switch v[country] {
				case yes:
					want.Yes++
				case no:
					want.No++
				case abstain:
					want.Abstain++
				}
			}
			got := record.Split(i, c.among)
			if got != want || got.Cast() != want.Yes+want.No+want.Abstain {
				t.Errorf("vote %d among %s: %+v, want %+v", i, c.name, got, want)
			}
		}
	}
}

func TestChoice(t *testing.T) {
	for split, want := range map[ballots.Split]int{
		{}:                            -1,
		{Yes: 1}:                      0,
		{Abstain: 1}:                  1,
		{No: 1}:                       2,
		{Yes: 3, No: 2, Abstain: 2}:   0,
		{Yes: 2, No: 2, Abstain: 3}:   1,
		{Yes: 1, No: 3, Abstain: 2}:   2,
		{Yes: 2, No: 2}:               -1,
		{Yes: 2, Abstain: 2}:          -1,
		{No: 2, Abstain: 2, Yes: 1}:   -1,
		{Yes: 2, No: 2, Abstain: 2}:   -1,
		{Yes: 20, No: 19, Abstain: 9}: 0,
	} {
		if got := split.Choice(); got != want {
			t.Errorf("%+v: %d, want %d", split, got, want)
		}
	}
}

// views returns views of n votes, and the numbers of the votes in each.
func views(r *rand.Rand, n int) (all []ballots.View, in [][]int) {
	for k := range 30 {
		v := ballots.View{Hi: n}
		if k > 0 {
			v.Lo = r.IntN(n + 1)
			v.Hi = v.Lo + r.IntN(n+1-v.Lo)
		}
		if k%3 == 1 {
			v.Mask = make([]uint64, (n+63)/64)
			for w := range v.Mask {
				v.Mask[w] = r.Uint64() & r.Uint64()
			}
		}
		var votes []int
		for i := v.Lo; i < v.Hi; i++ {
			if v.Mask == nil || v.Mask[i/64]>>(i%64)&1 != 0 {
				votes = append(votes, i)
			}
		}
		all, in = append(all, v), append(in, votes)
	}
	return append(all, ballots.View{}), append(in, nil)
}

func TestView(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, n := range sizes {
		all, in := views(r, n)
		for k, v := range all {
			name := fmt.Sprintf("%d to %d of %d, masked %t", v.Lo, v.Hi, n, v.Mask != nil)
			if got := slices.Collect(v.All()); !slices.Equal(got, in[k]) || v.Len() != len(in[k]) {
				t.Errorf("%s: %v, want %v", name, got, in[k])
			}
			last := -1
			if len(in[k]) > 0 {
				last = in[k][len(in[k])-1]
			}
			if v.Last() != last {
				t.Errorf("%s: the last is %d, want %d", name, v.Last(), last)
			}
			for i := range v.All() {
				if i != in[k][0] {
					t.Errorf("%s: the first is %d, want %d", name, i, in[k][0])
				}
				break
			}
			third := func(i int) bool { return i%3 == 0 }
			want := slices.DeleteFunc(slices.Clone(in[k]), func(i int) bool { return !third(i) })
			kept := v.Keep(third)
			if got := slices.Collect(kept.All()); !slices.Equal(got, want) {
				t.Errorf("%s: every third is %v, want %v", name, got, want)
			}
			kept.Lo, want = min(kept.Lo+70, kept.Hi), slices.DeleteFunc(want, func(i int) bool { return i < v.Lo+70 })
			if got := slices.Collect(kept.All()); !slices.Equal(got, want) {
				t.Errorf("%s: every third from 70 on is %v, want %v", name, got, want)
			}
		}
	}
}

func TestParts(t *testing.T) {
	classes := []uint32{7, 0, 3, 7, 7, 0, 3, 1}
	v := ballots.View{Lo: 60, Hi: 200}
	got := map[uint32][]int{}
	var order []uint32
	for k, part := range v.Parts(func(i int) uint32 { return classes[i%len(classes)] }) {
		order = append(order, k)
		got[k] = slices.Collect(part.All())
		if part.Lo != got[k][0] || part.Hi != got[k][len(got[k])-1]+1 {
			t.Errorf("class %d is cut from %d to %d", k, part.Lo, part.Hi)
		}
	}
	want := map[uint32][]int{}
	for i := 60; i < 200; i++ {
		if k := classes[i%len(classes)]; k != 0 {
			want[k] = append(want[k], i)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	// Vote 60 is of class 7, and the next that is of another class of 3.
	if !slices.Equal(order, []uint32{7, 3, 1}) {
		t.Errorf("the classes come as %v", order)
	}
	for k := range v.Parts(func(i int) uint32 { return uint32(i) }) {
		if k != 60 {
			t.Errorf("class %d comes first", k)
		}
		break
	}
}

// countPair counts the choices of two countries vote by vote.
func countPair(all []votes, in []int, a, b uint16) (p ballots.Pairs) {
	place := map[uint8]int{yes: 0, abstain: 1, no: 2}
	for _, i := range in {
		x, okX := place[all[i][a]]
		y, okY := place[all[i][b]]
		if okX && okY {
			p[x][y]++
		}
	}
	return p
}

// TestPair compares the counts of bits with counts of votes.
func TestPair(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, n := range sizes {
		all := random(r, n)
		record := recordOf(all)
		views, in := views(r, n)
		for k, v := range views {
			for _, a := range append(countries, 9) {
				for _, b := range append(countries, 9) {
					if got, want := pairOf(&record, v, a, b), countPair(all, in[k], a, b); got != want {
						t.Fatalf("%d and %d in %d to %d of %d: %v, want %v", a, b, v.Lo, v.Hi, n, got, want)
					}
				}
			}
		}
	}
}

// TestRows compares what is counted of rows with the pairs.
func TestRows(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for _, n := range sizes {
		all := random(r, n)
		record := recordOf(all)
		views, in := views(r, n)
		for k, v := range views {
			rows := record.Rows(v, 2) // more than there is room for, mostly
			var added []uint16
			for _, c := range append(countries, 9) {
				own := countPair(all, in[k], c, c)
				if got, want := rows.Add(c), own != (ballots.Pairs{}); got != want {
					t.Fatalf("%d of %d votes: %d is added: %t", len(in[k]), n, c, got)
				}
				if own != (ballots.Pairs{}) {
					added = append(added, c)
				}
			}
			for i, a := range added {
				for j, b := range added {
					p := countPair(all, in[k], a, b)
					var want ballots.Counts
					for x := range p {
						for y, times := range p[x] {
							want.Shared += int64(times)
							want.First[x] += int64(times)
							want.Second[y] += int64(times)
						}
					}
					want.Same, want.Opposed = int64(p[0][0]+p[1][1]+p[2][2]), int64(p[0][2]+p[2][0])
					for d, want := range map[ballots.Detail]ballots.Counts{
						ballots.Same:    {Shared: want.Shared, Same: want.Same},
						ballots.Opposed: {Shared: want.Shared, Same: want.Same, Opposed: want.Opposed},
						ballots.Choices: want,
					} {
						var got ballots.Counts
						if rows.Count(&got, i, j, d); got != want {
							t.Fatalf("%d and %d, detail %d: %+v, want %+v", a, b, d, got, want)
						}
					}
				}
			}
		}
	}
}

func pairOf(r *ballots.Record, v ballots.View, a, b uint16) (p ballots.Pairs) {
	r.Pair(&p, v, a, b)
	return p
}
