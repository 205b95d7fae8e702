package ballots_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/ballots"
)

func TestTexts(t *testing.T) {
	var texts ballots.Texts
	if len(texts.All()) != 0 {
		t.Error("the zero Texts has texts")
	}
	for i, s := range []string{"b", "a", "", "b", "a", "c"} {
		if got, want := texts.Number(s), []uint32{0, 1, 2, 0, 1, 3}[i]; got != want {
			t.Errorf("%q is number %d, want %d", s, got, want)
		}
	}
	if diff := cmp.Diff([]string{"b", "a", "", "c"}, texts.All()); diff != "" {
		t.Error(diff)
	}
}

func TestLists(t *testing.T) {
	all := [][]string{{"peace", "law"}, nil, {"law"}, {"peace", "peace", "sea"}}
	var listing ballots.Listing
	ends := []uint32{listing.Add(nil)}
	for _, list := range all {
		ends = append(ends, listing.Add(list))
	}
	lists := listing.Lists()
	listing.Add([]string{"later"})
	asked := map[string]int{}
	has := lists.Having(func(s string) bool {
		asked[s]++
		return strings.HasPrefix(s, "l")
	})
	for i, want := range all {
		from, to := ends[i], ends[i+1]
		if diff := cmp.Diff(want, lists.List(from, to)); diff != "" {
			t.Errorf("list %d: %s", i, diff)
		}
		if got, want := has(from, to), i == 0 || i == 2; got != want {
			t.Errorf("list %d has an l: %t", i, got)
		}
	}
	if !has(ends[1], ends[3]) || has(ends[3], ends[4]) {
		t.Error("several lists together are others")
	}
	if diff := cmp.Diff(map[string]int{"peace": 1, "law": 1, "sea": 1}, asked); diff != "" {
		t.Error(diff)
	}
}

func TestPack(t *testing.T) {
	want := []string{"A/RES/73/195", "", "A/RES/73/151", "S/RES/1"}
	got := make([]string, len(want))
	for i, s := range want {
		got[i] = strings.Repeat(s, 2)[:len(s)] // cut from a longer one
	}
	ballots.Pack(len(got), func(i int) *string { return &got[i] })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	ballots.Pack(0, nil)
}
