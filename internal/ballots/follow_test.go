package ballots_test

import (
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/table"
)

// heirs are those as whom countries are counted, where that is not as
// themselves.
type heirs map[uint16][]uint16

func (h heirs) of(c uint16, _ int32) table.Set {
	if to, ok := h[c]; ok {
		return setOf(to...)
	}
	return setOf(c)
}

// votesOf reads a roll.
func votesOf(r ballots.Roll) votes {
	all := votes{}
	for c := range uint16(table.NumCountries) {
		if v := r.Vote(c); v != 0 {
			all[c] = v
		}
	}
	return all
}

func TestFollow(t *testing.T) {
	for _, c := range []struct {
		name       string
		heirs      heirs
		roll, want votes
	}{
		{"nobody moved", nil, votes{1: yes, 2: no}, votes{1: yes, 2: no}},
		{"two heirs", heirs{1: {70, 71}}, votes{1: yes, 2: no}, votes{70: yes, 71: yes, 2: no}},
		{"an heir that sits itself", heirs{1: {2, 3}}, votes{1: yes, 2: no}, votes{3: yes, 2: no}},
		{"no heir left", heirs{1: {2}}, votes{1: yes, 2: no}, votes{1: yes, 2: no}},
		{"no heirs at all", heirs{1: nil}, votes{1: yes, 2: no}, votes{2: no}},
		{"claimed twice", heirs{1: {9}, 2: {9}}, votes{1: yes, 2: no}, votes{1: yes, 2: no}},
		{"claimed twice and once", heirs{1: {9, 10}, 2: {9}}, votes{1: yes, 2: no}, votes{10: yes, 2: no}},
		{"claimed three times", heirs{1: {9}, 2: {9}, 3: {9}}, votes{1: yes, 2: no, 3: abstain}, votes{1: yes, 2: no, 3: abstain}},
		{"exchanged", heirs{1: {2}, 2: {1}}, votes{1: yes, 2: no}, votes{1: no, 2: yes}},
		{"itself and another", heirs{1: {1, 9}}, votes{1: yes}, votes{1: yes, 9: yes}},
		{"onto one that stays", heirs{1: {2}, 3: {1}}, votes{1: yes, 2: no, 3: abstain}, votes{1: yes, 2: no, 3: abstain}},
		{"a chain", heirs{1: {2}, 2: {3}}, votes{1: yes, 2: no}, votes{2: yes, 3: no}},
		{"no choice", heirs{1: {9}}, votes{1: present, 2: 7}, votes{9: present, 2: 7}},
		{"not listed", heirs{1: {9}}, votes{2: no}, votes{2: no}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var f ballots.Follower
			for range 2 { // the second time from memory
				if diff := cmp.Diff(c.want, votesOf(f.Follow(c.roll.roll(), 19900101, c.heirs.of))); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// follow does what Follower does, by the rules as they are written.
func follow(v votes, h heirs) votes {
	own := map[uint16]bool{} // those who keep their vote
	for c := range v {
		to, moved := h[c]
		own[c] = !moved
		for _, heir := range to {
			own[c] = own[c] || heir == c
		}
	}
	takes := func(heir uint16) bool { // takes a vote of another
		claims := 0
		for c := range v {
			for _, to := range h[c] {
				if to == heir {
					claims++
				}
			}
		}
		return !own[heir] && claims == 1
	}
	for settled := false; !settled; {
		settled = true
		for c := range v {
			left := false
			for _, heir := range h[c] {
				left = left || takes(heir)
			}
			if !own[c] && len(h[c]) > 0 && !left {
				own[c], settled = true, false
			}
		}
	}
	as := votes{}
	for c, vote := range v {
		if own[c] {
			as[c] = vote
		}
		for _, heir := range h[c] {
			if takes(heir) {
				as[heir] = vote
			}
		}
	}
	return as
}

// TestFollowAtRandom compares the sets of a Follower with maps.
func TestFollowAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for round := range 3000 {
		h, v := heirs{}, votes{}
		for c := range uint16(8) {
			if vote := uint8(r.IntN(8)); vote != 0 {
				v[60+c] = vote
			}
			if r.IntN(2) == 0 {
				continue
			}
			to := map[uint16]bool{}
			for range r.IntN(3) {
				to[60+uint16(r.IntN(10))] = true
			}
			h[60+c] = nil
			for heir := range to {
				h[60+c] = append(h[60+c], heir)
			}
		}
		var f ballots.Follower
		if got, want := votesOf(f.Follow(v.roll(), 1, h.of)), follow(v, h); !maps.Equal(got, want) {
			t.Fatalf("round %d: %v with heirs %v: %v, want %v", round, v, h, got, want)
		}
	}
}

// TestFollowerAsksOnce: the heirs of a country are asked once a day.
func TestFollowerAsksOnce(t *testing.T) {
	asked := map[[2]int]int{}
	ask := func(c uint16, day int32) table.Set {
		asked[[2]int{int(c), int(day)}]++
		if day == 2 {
			return setOf(9)
		}
		return setOf(c)
	}
	var f ballots.Follower
	for _, c := range []struct {
		day        int32
		roll, want votes
	}{
		{1, votes{1: yes}, votes{1: yes}},
		{1, votes{1: no, 2: no}, votes{1: no, 2: no}},
		{2, votes{1: no}, votes{9: no}},
		{2, votes{1: yes, 2: no}, votes{1: yes, 2: no}}, // both claim 9
		{1, votes{1: no}, votes{1: no}},
	} {
		if got := votesOf(f.Follow(c.roll.roll(), c.day, ask)); !maps.Equal(got, c.want) {
			t.Errorf("day %d: %v is %v, want %v", c.day, c.roll, got, c.want)
		}
	}
	want := map[[2]int]int{{1, 1}: 2, {2, 1}: 1, {1, 2}: 1, {2, 2}: 1}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Error(diff)
	}
}
