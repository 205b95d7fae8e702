package peers_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// TestRecall logs what each library makes of each set. A refusal costs its
// user a look; a wrong answer costs nothing until it is too late.
func TestRecall(t *testing.T) {
	sets := sets(t)
	for _, title := range slices.Sorted(maps.Keys(sets)) {
		recall(t, title, sets[title], namePeers())
	}
	recall(t, "8 alpha-3 codes", codeSpellings(t), codePeers())
}

// recall logs a table of what peers make of a set, plenary being the first,
// with the wrong answers, and fails if plenary's are not all right.
func recall(t *testing.T, title string, set []spelling, peers []peer) {
	t.Helper()
	var table, wrong strings.Builder
	fmt.Fprintf(&table, "%s: %d\n%-10s %6s %6s %8s\n", title, len(set), "", "right", "wrong", "refused")
	for i, p := range peers {
		s := p.score(set)
		fmt.Fprintf(&table, "%-10s %6d %6d %8d\n", p.name, s.right, len(s.wrong), len(s.refused))
		for _, w := range s.wrong {
			fmt.Fprintf(&wrong, "%s reads %s\n", p.name, w)
		}
		if i > 0 {
			continue
		}
		if len(s.wrong) > 0 {
			t.Errorf("%s: plenary reads %s", title, strings.Join(s.wrong, "; "))
		}
		if len(s.refused) > 0 {
			t.Errorf("%s: plenary refuses %s", title, strings.Join(s.refused, "; "))
		}
	}
	t.Log(table.String() + wrong.String())
}

// TestDutchNames logs where the Dutch of the others is not that of plenary:
// x/text has the names of CLDR 32, of 2017.
func TestDutchNames(t *testing.T) {
	for _, p := range dutchPeers(t) {
		var w strings.Builder
		differ := 0
		for _, c := range members(t) {
			if ours, theirs := c.Name(language.Dutch), p.name(c); ours != theirs {
				differ++
				fmt.Fprintf(&w, "%s: %q, plenary %q\n", c, theirs, ours)
			}
		}
		t.Logf("%s differs in %d of 193\n%s", p.library, differ, w.String())
	}
	for _, c := range members(t) {
		if c.Name(language.Dutch) == "" {
			t.Errorf("%s has no name in Dutch", c)
		}
	}
}

func TestNoAllocs(t *testing.T) {
	names, codes, all := inputs(unSpellings(t)), inputs(codeSpellings(t)), members(t)
	for what, f := range map[string]func(){
		"ParseCountry of a name": func() {
			for _, in := range names {
				_, _ = plenary.ParseCountry(in)
			}
		},
		"ParseCountry of a code": func() {
			for _, in := range codes {
				_, _ = plenary.ParseCountry(in)
			}
		},
		"Country.Name": func() {
			for _, c := range all {
				_ = c.Name(language.Dutch)
			}
		},
	} {
		if n := testing.AllocsPerRun(10, f); n != 0 {
			t.Errorf("%s: %v allocations for 193 countries", what, n)
		}
	}
}

// A dutchPeer names a country in Dutch, "" where it has no name.
type dutchPeer struct {
	library string
	name    func(plenary.Country) string
}

func dutchPeers(tb testing.TB) []dutchPeer {
	tb.Helper()
	return []dutchPeer{
		{"x/text", named(tb, language.Dutch)},
		{"gountries", func(c plenary.Country) string {
			g, err := atlas().FindCountryByAlpha(c.String())
			if err != nil {
				tb.Fatal(err)
			}
			return inDutch(&g)
		}},
	}
}
