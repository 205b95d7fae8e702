package plenary_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/plenary-go/plenary"
)

// The minimal coalitions are those that are found by trying every set of members.
func TestCoalitionsByForce(t *testing.T) {
	on := plenary.MustParseDate("2020-06-01")
	eu := slices.Collect(plenary.EU.Members(on).All())
	weights := map[plenary.Country]uint64{}
	for i, c := range eu {
		weights[c] = uint64(1 + i*i)
	}
	stake, err := plenary.WeightsOf("stake", maps.All(weights))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		rule    plenary.Rule
		members []plenary.Country
	}{
		"a majority":           {plenary.MustParseRule("carry yes > 1/2 of yes+no"), eu[:9]},
		"two thirds of all":    {plenary.MustParseRule("quorum attending > 1/2 of members; carry yes >= 2/3 of members and yes >= 1"), eu[:10]},
		"by weight":            {plenary.MustParseRule("carry yes by stake >= 2/3 of yes+no by stake"), eu[:11]},
		"by weight and number": {plenary.MustParseRule("carry yes by stake >= 3/5 of members by stake and yes >= 5"), eu[:11]},
		"unanimity":            {plenary.MustParseRule("carry not no >= 1"), eu[:8]},
		"a veto":               {plenary.MustParseRule("carry yes >= 4; veto no in un.weog >= 1"), eu[:9]},
		"nobody can stop it":   {plenary.MustParseRule("carry yes+no >= 1"), eu[:4]},
		"nobody can carry it":  {plenary.MustParseRule("carry yes >= 100"), eu[:4]},
	} {
		t.Run(name, func(t *testing.T) {
			all := plenary.SetOf(c.members...)
			decide := func(yes plenary.CountrySet) plenary.Decision {
				d, err := c.rule.Decide(plenary.RollCall{}.With(all, plenary.No).With(yes, plenary.Yes).Whole(), on, stake)
				if err != nil {
					t.Fatal(err)
				}
				return d
			}
			succeed := func(s plenary.CountrySet, v plenary.Vote) bool {
				if v == plenary.No {
					return decide(all.Minus(s)).Outcome() != plenary.Adopted
				}
				return decide(s).Outcome() == plenary.Adopted
			}
			for v, got := range map[plenary.Vote]map[plenary.CountrySet]bool{
				plenary.Yes: sets(t, decide(all).Winning()), plenary.No: sets(t, decide(plenary.CountrySet{}).Blocking()),
			} {
				for bits := range 1 << len(c.members) {
					var s plenary.CountrySet
					for i, m := range c.members {
						if bits>>i&1 == 1 {
							s = s.Union(plenary.SetOf(m))
						}
					}
					minimal := succeed(s, v)
					for m := range s.All() {
						minimal = minimal && !succeed(s.Minus(plenary.SetOf(m)), v)
					}
					if minimal != got[s] {
						t.Fatalf("%v %v: %v", v, s, minimal)
					}
				}
			}
		})
	}
}

// sets returns what comes, and fails if something comes twice.
func sets(t *testing.T, all func(func(plenary.CountrySet) bool)) map[plenary.CountrySet]bool {
	t.Helper()
	got := map[plenary.CountrySet]bool{}
	for s := range all {
		if got[s] {
			t.Fatalf("%v comes twice", s)
		}
		got[s] = true
	}
	return got
}

// The Security Council has as many coalitions as the Charter gives it: five permanent
// members and four of ten others, or one permanent member, or seven of the ten.
func TestCoalitionsOfTheCouncil(t *testing.T) {
	on := plenary.MustParseDate("2014-12-30")
	rule, err := plenary.RuleOn("unsc.substantive", on)
	if err != nil {
		t.Fatal(err)
	}
	d, err := rule.Decide(plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes), on)
	if err != nil {
		t.Fatal(err)
	}
	if winning, blocking := len(sets(t, d.Winning())), len(sets(t, d.Blocking())); winning != 210 || blocking != 125 {
		t.Errorf("%d and %d", winning, blocking)
	}
	if d, _ := rule.DecideTotals(plenary.Tally{Yes: 9, No: 6}.Totals(), on); len(sets(t, d.Winning())) == 0 {
		t.Error("the members of the Council are known")
	}
	if n := len(sets(t, plenary.Decision{}.Blocking())); n != 0 {
		t.Error("the zero Decision has coalitions")
	}
}

// In a body of any size the first coalitions come at once.
func TestCoalitionsOfTheAssembly(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	rule, _ := plenary.RuleOn("unga.important", on)
	d, err := rule.Decide(plenary.RollCall{}.With(plenary.UN.Members(on), plenary.Yes), on)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for s := range d.Winning() {
		if s.Len() != 129 {
			t.Fatal(s.Len())
		}
		if n++; n == 100 {
			break
		}
	}
	if n != 100 {
		t.Error(n)
	}
}

func ExampleDecision_Blocking() {
	on := plenary.MustParseDate("2020-06-01")
	rule, err := plenary.RuleOn("eu.council.qmv", on)
	if err != nil {
		panic(err)
	}
	d, err := rule.Decide(plenary.RollCall{}.With(plenary.EU.Members(on), plenary.Yes), on)
	if err != nil {
		panic(err)
	}
	n := 0
	for set := range d.Blocking() {
		fmt.Println(plenary.Naming{}.List(set))
		if n++; n == 3 {
			break
		}
	}
	// Output:
	// France, Germany, Italy and Spain
	// France, Germany, Italy and Poland
	// France, Germany, Italy and Romania
}

func ExampleDecision_Winning() {
	on := plenary.MustParseDate("2014-12-30")
	rule, err := plenary.RuleOn("unsc.substantive", on)
	if err != nil {
		panic(err)
	}
	d, err := rule.Decide(plenary.RollCall{}.With(plenary.SecurityCouncil.Members(on), plenary.Yes), on)
	if err != nil {
		panic(err)
	}
	n := 0
	for range d.Winning() {
		n++
	}
	fmt.Println(n)
	// Output: 210
}
