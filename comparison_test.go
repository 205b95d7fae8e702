package plenary_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// comparison is what two records of one vote contradict each other in.
type comparison struct {
	Votes       []plenary.Move
	Totals      [2]plenary.Totals
	Corrections [2][]plenary.Correction
	Dates       [2]plenary.Date
	Drafts      [2]plenary.Symbol
	Required    [2]plenary.Rule
	Declared    [2]plenary.Declared
}

// compared returns the contradictions between two records, with the countries
// by what they did in both.
func compared(a, b *plenary.Stage) (c comparison) {
	first, second := plenary.Contradictions(a, b)
	if first == nil {
		return c
	}
	moved := map[[2]plenary.Vote]plenary.CountrySet{}
	for _, s := range [2]*plenary.Stage{first, second} {
		for country := range s.Votes.Listed().All() {
			k := [2]plenary.Vote{first.Votes.Of(country), second.Votes.Of(country)}
			moved[k] = moved[k].Union(plenary.SetOf(country))
		}
	}
	for from := range plenary.Pending + 1 {
		for to := range plenary.Pending + 1 {
			if set := moved[[2]plenary.Vote{from, to}]; !set.IsZero() {
				c.Votes = append(c.Votes, plenary.Move{From: from, To: to, Countries: set})
			}
		}
	}
	for i, s := range [2]*plenary.Stage{first, second} {
		c.Totals[i], c.Corrections[i], c.Dates[i] = s.Stated, s.Corrections, s.Date
		c.Drafts[i], c.Required[i], c.Declared[i] = s.Draft, s.Required, s.Declared
	}
	return c
}

// turned is a comparison the other way round.
func turned(c comparison) comparison {
	for i, m := range c.Votes {
		c.Votes[i].From, c.Votes[i].To = m.To, m.From
	}
	slices.SortStableFunc(c.Votes, func(a, b plenary.Move) int { return 8*(int(a.From)-int(b.From)) + int(a.To) - int(b.To) })
	c.Totals[0], c.Totals[1] = c.Totals[1], c.Totals[0]
	c.Required[0], c.Required[1] = c.Required[1], c.Required[0]
	c.Corrections[0], c.Corrections[1] = c.Corrections[1], c.Corrections[0]
	c.Dates[0], c.Dates[1] = c.Dates[1], c.Dates[0]
	c.Drafts[0], c.Drafts[1] = c.Drafts[1], c.Drafts[0]
	c.Declared[0], c.Declared[1] = c.Declared[1], c.Declared[0]
	return c
}

// counts are totals with the count of one vote.
func counts(v plenary.Vote, n int, exact bool) plenary.Totals {
	totals := plenary.Totals{Counts: plenary.RollCall{}.With(plenary.SetOf(everyCountry[:n]...), v).Tally()}
	if exact {
		totals.Exact = plenary.BaseOf(v)
	}
	return totals
}

func TestCompare(t *testing.T) {
	refugees := load(t, "a-res-73-151.json")
	record := *refugees.Final()
	set, move := plenary.MustParseSet, func(from, to plenary.Vote, codes ...string) plenary.Move {
		return plenary.Move{From: from, To: to, Countries: plenary.MustParseSet(codes...)}
	}
	// The press release counts those in favour and lists the rest, Liberia
	// where the record has the Dominican Republic.
	press := plenary.Stage{
		Date: record.Date, Declared: plenary.DeclaredAdopted, Stated: stated(plenary.Tally{Yes: 181, No: 2, Abstain: 3}),
		Votes: plenary.RollCall{}.With(set("HUN", "USA"), plenary.No).With(set("ERI", "LBR", "LBY"), plenary.Abstain),
	}
	right := press
	right.Votes = right.Votes.With(plenary.MustParseSet("LBR"), 0).With(plenary.MustParseSet("DOM"), plenary.Abstain)
	counted := press
	counted.Votes = plenary.RollCall{}
	partial := plenary.Stage{Stated: stated(plenary.Tally{Yes: 181, No: 2, Abstain: 3}), Votes: plenary.RollCall{}.With(set("ERI"), plenary.Abstain)}
	other := counted
	other.Stated.Counts.Yes, other.Declared, other.Date = 180, plenary.DeclaredRejected, plenary.MustParseDate("2018-12-18")
	other.Draft = plenary.MustParseSymbol("A/73/583")
	corrected := record
	corrected.Corrections = []plenary.Correction{{Country: plenary.MustParseCountry("LBY"), Intended: plenary.Yes}}
	// A list of some has more than the other record counts, or fewer.
	four := plenary.Stage{Votes: plenary.RollCall{}.With(set("ERI", "LBY", "DOM", "LBR"), plenary.Abstain)}
	inFavour := plenary.Stage{Stated: plenary.Tally{Yes: 181}.Totals()}
	sized := func(members int, rule string) plenary.Stage {
		s := plenary.Stage{Stated: plenary.Totals{Members: members}}
		if rule != "" {
			s.Required = plenary.MustParseRule(rule)
		}
		return s
	}
	excluded := plenary.Stage{Votes: plenary.RollCall{}.Exclude(set("HUN", "VEN"))}
	only := plenary.Stage{Exhaustive: []plenary.Vote{plenary.No}, Votes: plenary.RollCall{}.With(set("USA"), plenary.No)}
	for _, c := range []struct {
		name string
		a, b plenary.Stage
		want comparison
	}{
		{"nothing", plenary.Stage{}, plenary.Stage{}, comparison{}},
		{"a record and nothing", record, plenary.Stage{}, comparison{}},
		{"a press release that is right", record, right, comparison{}},
		{"Liberia for the Dominican Republic", record, press, comparison{Votes: []plenary.Move{
			move(plenary.Yes, plenary.Abstain, "LBR"), move(plenary.Abstain, 0, "DOM"),
		}}},
		{"counts alone", record, counted, comparison{}},
		{"a list that is not complete", record, partial, comparison{}},
		{"only the United States", record, only, comparison{
			Votes:  []plenary.Move{move(plenary.No, 0, "HUN")},
			Totals: [2]plenary.Totals{counts(plenary.No, 2, true), counts(plenary.No, 1, true)},
		}},
		{"no abstentions stated (K1)", inFavour, counted, comparison{}},
		{"more listed than counted", counted, four, comparison{
			Totals: [2]plenary.Totals{counts(plenary.Abstain, 3, true), counts(plenary.Abstain, 4, false)},
		}},
		{"fewer listed than counted", counted, plenary.Stage{Votes: four.Votes.With(plenary.MustParseSet("LBR"), 0)}, comparison{}},
		{"lists of some", four, plenary.Stage{Votes: partial.Votes}, comparison{}},
		{"other sizes", sized(193, ""), sized(192, ""), comparison{Totals: [2]plenary.Totals{{Members: 193}, {Members: 192}}}},
		{"a size and none", sized(193, ""), sized(0, ""), comparison{}},
		{"other rules", sized(0, "unga.simple"), sized(0, "unga.important"), comparison{
			Required: [2]plenary.Rule{plenary.MustParseRule("unga.simple"), plenary.MustParseRule("unga.important")},
		}},
		{"two thirds, and whose", sized(0, "carry yes >= 2/3 of yes+no and yes >= 1"), sized(0, "unga.important"), comparison{}},
		{"two thirds, and more than half", sized(0, "carry yes >= 2/3 of yes+no and yes >= 1"), sized(0, "unga.simple"), comparison{
			Required: [2]plenary.Rule{plenary.MustParseRule("carry yes >= 2/3 of yes+no and yes >= 1"), plenary.MustParseRule("unga.simple")},
		}},
		{"a rule and none", sized(0, "unga.simple"), sized(0, ""), comparison{}},
		{"a veto and none", sized(0, "unsc.substantive"), sized(0, "unsc.procedural"), comparison{
			Required: [2]plenary.Rule{plenary.MustParseRule("unsc.substantive"), plenary.MustParseRule("unsc.procedural")},
		}},
		{"excluded", record, excluded, comparison{Votes: []plenary.Move{move(plenary.Yes, 0, "VEN"), move(plenary.No, 0, "HUN")}}},
		{"a correction", corrected, record, comparison{Corrections: [2][]plenary.Correction{corrected.Corrections}}},
		{"other facts", counted, other, comparison{
			Totals:   [2]plenary.Totals{counts(plenary.Yes, 181, true), counts(plenary.Yes, 180, true)},
			Dates:    [2]plenary.Date{record.Date, other.Date},
			Declared: [2]plenary.Declared{plenary.DeclaredAdopted, plenary.DeclaredRejected},
		}},
		{"other votes", right, press, comparison{Votes: []plenary.Move{
			move(0, plenary.Abstain, "LBR"), move(plenary.Abstain, 0, "DOM"),
		}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := compared(&c.a, &c.b)
			if diff := cmp.Diff(c.want, got, values); diff != "" {
				t.Error(diff)
			}
			if first, second := plenary.Contradictions(&c.a, &c.b); (first == nil) != cmp.Equal(c.want, comparison{}, values) || (first == nil) != (second == nil) {
				t.Errorf("there are %v and %v", first, second)
			}
			if diff := cmp.Diff(turned(got), compared(&c.b, &c.a), values); diff != "" {
				t.Errorf("the other way round: %s", diff)
			}
			for _, s := range []plenary.Stage{c.a, c.b} {
				if same := compared(&s, &s); !cmp.Equal(same, comparison{}, values) {
					t.Errorf("with itself: %+v", same)
				}
			}
		})
	}
}
