package plenary_test

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// customRules are the rules that cases describe and no body has.
var customRules = map[string]string{
	"(custom) unga.simple, quorum base entitled":       "quorum attending > 1/2 of entitled; carry yes > 1/2 of yes+no",
	"(custom) unga.simple, quorum base members":        "quorum attending > 1/2 of members; carry yes > 1/2 of yes+no",
	"(custom) majority of members":                     "yes > 1/2 of members",
	"(custom) entitled minus abstainers":               "yes > 1/2 of yes+no+notvoting+present+absent and yes >= 1",
	"(custom) two thirds of weight present and voting": "yes by stake >= 2/3 of yes+no by stake",
}

// A case whose totals leave out who voted, or who is yet to vote, is entered
// with what its description says.
var namedCases = map[string]struct {
	pending       int
	yes, no, rest string // codes; rest abstains
	dimension, on string
	weights       map[string]uint64
	absent        string
	unlisted      string
}{
	"25a": {yes: "FRA CHN RUS CHL TCD JOR ARG LUX", no: "USA AUS", rest: "GBR LTU NGA KOR RWA", on: "2014-12-30"},
	"29a": {yes: "FRA CHN RUS CHL TCD JOR ARG LUX AUS", rest: "GBR LTU NGA KOR", unlisted: "RWA", pending: 1, on: "2014-12-30"},
	"29b": {yes: "FRA CHN RUS CHL TCD JOR ARG LUX", no: "USA", pending: 6, on: "2014-12-30"},
	"31a": {dimension: "population"}, "33a": {dimension: "population"}, "33b": {dimension: "population"},
	"47a": {yes: "DEU FRA", absent: "USA", dimension: "power", weights: map[string]uint64{"DEU": 50000, "FRA": 33510, "USA": 16490}},
	"47b": {yes: "DEU FRA", no: "USA", dimension: "power", weights: map[string]uint64{"DEU": 50000, "FRA": 35000, "USA": 15000}},
	"47c": {yes: "DEU FRA", no: "USA GBR", dimension: "power", weights: map[string]uint64{"DEU": 50000, "FRA": 40000, "USA": 5000, "GBR": 5000}},
	"47d": {yes: "DEU FRA", no: "USA", absent: "GBR", dimension: "power", weights: map[string]uint64{"DEU": 30000, "FRA": 20000, "USA": 10000, "GBR": 40000}},
	"51a": {no: "DEU FRA ITA MLT", dimension: "nice", on: "2008-01-01"},
	"51b": {no: "DEU FRA ITA LVA", dimension: "nice", on: "2008-01-01"},
	"53b": {pending: 1},
	"63a": {yes: "DEU", no: "FRA", dimension: "stake", weights: map[string]uint64{"DEU": 2e18, "FRA": 1e18}},
	"63b": {yes: "DEU", no: "FRA", dimension: "stake", weights: map[string]uint64{"DEU": 2e18 - 1, "FRA": 1e18}},
}

// A stage has an outcome with the weights that the caller passes.
func TestOutcomeWithWeights(t *testing.T) {
	s := plenary.Stage{Date: compactDay, Required: plenary.MustParseRule(`body "B=BEL NLD"; carry yes by shares > 1/2 of members by shares`)}
	s.Votes = plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes).With(plenary.MustParseSet("BEL"), plenary.No)
	for n, want := range map[uint64]plenary.Outcome{1: plenary.Rejected, 3: plenary.Adopted} {
		w, err := plenary.WeightsOf("shares", maps.All(map[plenary.Country]uint64{country("NLD"): n, country("BEL"): 2}))
		if got := s.Outcome(w); err != nil || got != want {
			t.Errorf("%d: %s, %v, want %s", n, got, err, want)
		}
	}
	if got := s.Outcome(); got != 0 {
		t.Errorf("without weights: %s", got)
	}
}

func TestCases(t *testing.T) {
	population := map[string]uint64{}
	for s := bufio.NewScanner(openShared(t, "eu/population-cases.tsv")); s.Scan(); {
		if code, n, ok := strings.Cut(s.Text(), "\t"); ok && !strings.HasPrefix(code, "#") {
			c := plenary.MustParseCountry(strings.Replace(code, "EL", "GR", 1))
			population[c.String()], _ = strconv.ParseUint(n, 10, 64)
		}
	}
	for s := bufio.NewScanner(openShared(t, "rules/cases.tsv")); s.Scan(); {
		c := strings.Split(s.Text(), "\t")
		if c[0] == "case" {
			continue
		}
		t.Run(c[0], func(t *testing.T) {
			n := func(i int) int { v, _ := strconv.Atoi(c[i]); return v }
			tally := plenary.Tally{Yes: n(3), No: n(4), Abstain: n(5), NotVoting: n(6), Absent: n(7), Excluded: n(8), Vacant: n(9)}
			by, named := namedCases[c[0]]
			tally.Pending = by.pending
			rule, err := plenary.ParseRule(cmp.Or(customRules[c[2]], c[2]))
			var on plenary.Date
			if by.on != "" {
				on = plenary.MustParseDate(by.on)
				rule, err = plenary.RuleOn(c[2], on)
			}
			if err != nil {
				t.Fatal(err)
			}
			var d plenary.Decision
			if named && (by.yes+by.no != "" || by.dimension != "") {
				roll := func(codes string) plenary.CountrySet { return plenary.MustParseSet(strings.Fields(codes)...) }
				yes, no, rest, absent := roll(by.yes), roll(by.no), roll(by.rest), roll(by.absent)
				switch by.dimension {
				case "population":
					by.weights = population
					yes, no = byPopulation(c[0], population)
				case "nice":
					yes = plenary.EU.Members(on).Minus(no)
				}
				rc := plenary.RollCall{}.With(yes, plenary.Yes).With(no, plenary.No).With(rest, plenary.Abstain).With(absent, plenary.Absent)
				if by.pending > 0 {
					left := plenary.SecurityCouncil.Members(on).Minus(rc.Listed()).Minus(roll(by.unlisted))
					rule = ownRule(rule) // of a council without the unlisted
					if left.Len() != by.pending {
						t.Fatalf("%d have yet to vote: %v", left.Len(), left)
					}
					rc = rc.With(left, plenary.Pending)
				}
				if got := rc.Tally(); got.Yes != tally.Yes || got.No != tally.No || got.Abstain != tally.Abstain || got.Absent != tally.Absent {
					t.Fatalf("the roll call has %v", got)
				}
				var weights []plenary.Weights
				if by.weights != nil {
					w, err := plenary.WeightsOf(by.dimension, func(yield func(plenary.Country, uint64) bool) {
						for code, n := range by.weights {
							if !yield(plenary.MustParseCountry(code), n) {
								return
							}
						}
					})
					if err != nil {
						t.Fatal(err)
					}
					weights = append(weights, w)
				}
				d, err = rule.Decide(rc.Whole(), on, weights...)
			} else {
				d, err = rule.DecideTotals(tally.Whole(), plenary.Date{})
			}
			if err != nil || d.Outcome().String() != c[10] {
				t.Errorf("%s: %v %v, want %s", c[1], d, err, c[10])
			}
		})
	}
}

// byPopulation returns the members that the descriptions of the cases of the
// Council of the European Union mean.
func byPopulation(id string, population map[string]uint64) (yes, no plenary.CountrySet) {
	all := plenary.CountrySet{}
	for code := range population {
		all = all.Union(plenary.SetOf(plenary.MustParseCountry(code)))
	}
	largest := func(n int) (s plenary.CountrySet) {
		for range n {
			best := plenary.Country{}
			for c := range all.Minus(s).All() {
				if best.IsZero() || population[c.String()] > population[best.String()] {
					best = c
				}
			}
			s = s.Union(plenary.SetOf(best))
		}
		return s
	}
	if id == "31a" {
		yes = largest(14)
		return yes, all.Minus(yes)
	}
	// Four members with just under, or just over, 35 per cent: those whose
	// populations leave what the case says is in favour.
	want := map[string]uint64{"33a": 290209843, "33b": 290172901}[id]
	var cs []plenary.Country
	total := uint64(0)
	for c := range all.All() {
		cs = append(cs, c)
		total += population[c.String()]
	}
	for i, a := range cs {
		for j, b := range cs[:i] {
			for k, c := range cs[:j] {
				for _, d := range cs[:k] {
					if total-population[a.String()]-population[b.String()]-population[c.String()]-population[d.String()] == want {
						no = plenary.SetOf(a, b, c, d)
						return all.Minus(no), no
					}
				}
			}
		}
	}
	return yes, no
}

// decided is the outcome of a preset or a text on totals.
func decided(t *testing.T, rule string, tally plenary.Tally) plenary.Decision {
	t.Helper()
	d, err := plenary.MustParseRule(rule).DecideTotals(tally.Whole(), plenary.Date{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTraps(t *testing.T) {
	type tally = plenary.Tally
	for _, c := range []struct {
		guards, rule string
		tally        tally
		want         plenary.Outcome
	}{
		{"decimal thirds reject 100-50", "unga.important", tally{Yes: 100, No: 50, Abstain: 43}, plenary.Adopted},
		{"decimal thirds accept 99-50", "unga.important", tally{Yes: 99, No: 50, Abstain: 44}, plenary.Rejected},
		{"parts per million accept less than two thirds", "yes >= 2/3 of yes+no", tally{Yes: 666_666, No: 333_334}, plenary.Rejected},
		{"a rounded percentage rejects two thirds", "yes >= 2/3 of yes+no", tally{Yes: 666_666, No: 333_333}, plenary.Adopted},
		{"one added to the quota", "yes > 1/2 of yes+no", tally{Yes: 51, No: 50}, plenary.Adopted},
		{"a quorum rounded down to 96 of 193", "unga.simple", tally{Yes: 96, Absent: 97}, plenary.NoQuorum},
		{"a quorum rounded up beyond 97 of 193", "unga.simple", tally{Yes: 97, Absent: 96}, plenary.Adopted},
		{"a tie passes at least half", "unga.committee", tally{Yes: 24, No: 24, Abstain: 12}, plenary.Rejected},
		{"whole percents reject 26 of 51", "yes > 50/100 of yes+no", tally{Yes: 26, No: 25}, plenary.Adopted},
		{"an empty vote passes at least two thirds", "unga.important", tally{Abstain: 193}, plenary.Rejected},
		{"an empty vote passes a majority", "unga.simple", tally{Abstain: 193}, plenary.Rejected},
		{"min for max in the guard of an empty base", "unga.important", tally{Yes: 21, No: 79}, plenary.Rejected},
		{"abstentions in the base of present and voting", "unga.simple", tally{Yes: 8, No: 4, Abstain: 34, Absent: 13}, plenary.Adopted},
		{"abstentions left out of the members present", "imo.two-thirds", tally{Yes: 30, No: 15, Abstain: 15}, plenary.Rejected},
		{"abstentions that do not make a quorum", "unga.simple", tally{Yes: 2, No: 1, Abstain: 100, Absent: 90}, plenary.Adopted},
		{"eight in favour and no vote against is no veto", "unsc.substantive", tally{Yes: 8, Abstain: 7}, plenary.Rejected},
		{"vacant seats in a base of members", "us.cloture", tally{Yes: 59, No: 39, Vacant: 2}, plenary.Adopted},
		{"vacant seats left out of component members", "ep.component", tally{Yes: 360, No: 355, Vacant: 5}, plenary.Rejected},
		{"excluded members left out of the quorum", "unga.simple", tally{Yes: 91, Absent: 90, Excluded: 12}, plenary.NoQuorum},
		{"a tie of nobody", "unga.simple", tally{Abstain: 100}, plenary.Rejected},
		{"a tie is no rejection in the plenary", "unga.simple", tally{Yes: 80, No: 80}, plenary.Tied},
		{"a tie in a vote in parts", "ep.split", tally{Yes: 300, No: 300, Abstain: 20, Absent: 100}, plenary.Adopted},
		{"more abstentions than half of the votes", "itu", tally{Yes: 70, No: 20, Abstain: 91, Absent: 12}, plenary.Deferred},
		{"sums of the largest counts", "yes > 1/2 of entitled", tally{Yes: 1<<31 - 1, No: 1<<31 - 1, Abstain: 1<<31 - 1}, plenary.Rejected},
	} {
		t.Run(c.guards, func(t *testing.T) {
			if d := decided(t, c.rule, c.tally); d.Outcome() != c.want {
				t.Errorf("%v, want %v", d, c.want)
			}
		})
	}
}

func council(t *testing.T, on string, no, abstain, absent plenary.CountrySet) (plenary.RollCall, plenary.Date) {
	t.Helper()
	day := plenary.MustParseDate(on)
	rc := plenary.RollCall{}.With(plenary.SecurityCouncil.Members(day), plenary.Yes)
	return rc.With(no, plenary.No).With(abstain, plenary.Abstain).With(absent, plenary.Absent), day
}

func TestVeto(t *testing.T) {
	usa, set := plenary.MustParseSet("USA"), plenary.MustParseSet
	var none plenary.CountrySet
	for _, c := range []struct {
		guards, on          string
		no, abstain, absent plenary.CountrySet
		want                plenary.Outcome
		says                string
	}{
		{"14-1-0 with a permanent member against", "2018-06-01", usa, none, none, plenary.Vetoed, "vetoed by the United States"},
		{"14-1-0 with an elected member against", "2018-06-01", set("NLD"), none, none, plenary.Adopted, "14 votes in favour"},
		{"8-2-5 is a shortfall", "2014-12-30", set("USA", "AUS"), set("GBR", "LTU", "NGA", "KOR", "RWA"), none, plenary.Rejected, "one more vote in favour was needed, a ninth; this was not a veto"},
		{"the abstention of a permanent member is no veto", "2018-06-01", none, set("USA", "GBR", "FRA", "RUS", "CHN"), none, plenary.Adopted, ""},
		{"the absence of a permanent member is no veto", "1950-07-07", none, none, set("RUS"), plenary.Adopted, ""},
		{"seven were enough in 1950", "1950-07-07", none, set("EGY", "IND", "YUG"), set("RUS"), plenary.Adopted, "at least 7"},
		{"nine are needed since 1966", "1970-03-17", none, set("ESP", "FIN", "NPL", "POL", "SYR", "ZMB", "BDI"), none, plenary.Rejected, "at least 9"},
	} {
		t.Run(c.guards, func(t *testing.T) {
			rc, on := council(t, c.on, c.no, c.abstain, c.absent)
			rule, err := plenary.RuleOn("unsc.substantive", on)
			if err != nil {
				t.Fatal(err)
			}
			d, err := rule.Decide(rc.Whole(), on)
			if err != nil || d.Outcome() != c.want || !strings.Contains(d.String(), c.says) {
				t.Errorf("%v %v; want %v, %s", d, err, c.want, c.says)
			}
		})
	}
}

// An excluded permanent member, party to a dispute, cannot veto.
func TestExcludedMemberHasNoVeto(t *testing.T) {
	rc, on := council(t, "2018-06-01", plenary.CountrySet{}, plenary.CountrySet{}, plenary.CountrySet{})
	rc = rc.Exclude(plenary.MustParseSet("RUS"))
	rule, _ := plenary.RuleOn("unsc.substantive", on)
	if d, err := rule.Decide(rc.Whole(), on); err != nil || d.Outcome() != plenary.Adopted {
		t.Error(d, err)
	}
}

func TestBadInput(t *testing.T) {
	rule := plenary.MustParseRule
	eu := plenary.RollCall{}.With(plenary.EU.Members(plenary.MustParseDate("2015-06-01")), plenary.Yes)
	roll := func(r plenary.Rule) error {
		_, err := r.Decide(eu.Whole(), plenary.MustParseDate("2015-06-01"))
		return err
	}
	tally := func(r plenary.Rule, tally plenary.Tally) error {
		_, err := r.DecideTotals(tally.Whole(), plenary.Date{})
		return err
	}
	_, unknown := plenary.RuleOn("unga.nonsense", plenary.TablesDate())
	_, dayless := plenary.RuleOn("unsc.1945", plenary.Date{})
	_, always := plenary.RuleOn("unga.committee", plenary.Date{})
	_, early := plenary.RuleOn("eu.council.qmv", plenary.MustParseDate("1999-01-01"))
	for want, err := range map[string]error{
		"no rule has this identifier":                                    unknown,
		"not in force on 1999-01-01, but from 2014-11-01":                early,
		"no date is given; the rule is in force from 1945-10-24 to 1965": dayless,
		"no date is given; the rule is in force from an unknown date":    always,
		"a count is negative":                                            tally(rule("unga.simple"), plenary.Tally{Yes: -1}),
		"weighs members by population, but no such":                      tally(rule("eu.council.qmv"), plenary.Tally{Yes: 23, No: 4}),
		"weighs members by stake, but no such weights":                   roll(rule("yes by stake > 1/2 of cast by stake")),
		"weighs members by power":                                        roll(rule("imf.85")),
		"no rule is given":                                               roll(plenary.Rule{}),
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %s", err, want)
		}
	}
	few, _ := plenary.WeightsOf("stake", func(yield func(plenary.Country, uint64) bool) { yield(plenary.MustParseCountry("NLD"), 1) })
	if _, err := rule("yes by stake > 1/2 of cast by stake").Decide(eu.Whole(), plenary.Date{}, few); err == nil || !strings.Contains(err.Error(), "AUT BEL BGR") {
		t.Error(err)
	}
	if _, err := rule("yes by stake in benelux > 1/2 of cast by stake in benelux").Decide(eu.Whole(), plenary.MustParseDate("2015-06-01"), few); err == nil || !strings.HasSuffix(err.Error(), "known for BEL LUX") {
		t.Error(err) // of the group alone
	}
	_, err := plenary.WeightsOf("stake", func(yield func(plenary.Country, uint64) bool) {
		_ = yield(plenary.MustParseCountry("NLD"), 1<<63) && yield(plenary.MustParseCountry("BEL"), 1<<63)
	})
	if err == nil || !strings.Contains(err.Error(), "more than 64 bits can hold") {
		t.Error(err)
	}
}

// What rests on names is decided without them where it cannot depend on them.
func TestNameless(t *testing.T) {
	for text, want := range map[string]plenary.Outcome{
		"yes in eu >= 0":     plenary.Adopted,
		"not yes in eu >= 0": plenary.Rejected,
		"yes in eu >= 3":     plenary.Rejected, // there are but two
		"no in eu >= 1":      plenary.Rejected, // there is none
		"not no in eu >= 1":  plenary.Adopted,
		"yes in eu >= 2":     plenary.Open,
		"yes in eu > 1":      plenary.Open,
		"yes by stake >= 1":  0,
		"no by stake >= 1":   plenary.Rejected,
		"no in eu > 1/2 of no+yes in eu and yes >= 1":      plenary.Rejected,
		"no in eu >= 1/2 of absent in eu and yes >= 1":     plenary.Adopted, // nothing of nothing
		"yes in eu >= 1/2 of cast in eu":                   plenary.Open,
		"no in eu >= 1/2 of cast in eu":                    plenary.Open,
		"yes in eu >= 1 or yes >= 2":                       plenary.Adopted,
		"yes >= 3 and yes in eu >= 1":                      plenary.Rejected,
		"quorum attending in eu >= 9; carry yes >= 1":      plenary.NoQuorum,
		"quorum attending >= 1/2 of members; carry no > 0": plenary.Rejected,
	} {
		d, err := plenary.MustParseRule(text).DecideTotals(plenary.Tally{Yes: 2, Abstain: 1}.Whole(), plenary.Date{})
		if d.Outcome() != want || (err != nil) != (want == 0) {
			t.Errorf("%s: %v, %v; want %v", text, d.Outcome(), err, want)
		}
	}
}

// A share is said to be of what the rule takes it of: of the members of a group,
// of weights or of heads, whatever is counted.
func TestWholeTold(t *testing.T) {
	deu, fra, pol := plenary.MustParseCountry("DEU"), plenary.MustParseCountry("FRA"), plenary.MustParseCountry("POL")
	stake, err := plenary.WeightsOf("stake", maps.All(map[plenary.Country]uint64{deu: 50, fra: 30, pol: 20}))
	if err != nil {
		t.Fatal(err)
	}
	body, votes := `body "the Three=DEU FRA POL"; `, plenary.RollCall{}.With(plenary.SetOf(deu), plenary.Yes).With(plenary.SetOf(fra, pol), plenary.No)
	for text, want := range map[string]string{
		`carry yes >= 1/2 of members in "the Two=DEU FRA"`: "1 vote in favour; needed: at least half of the 2 members among the Two, that is 1",
		"carry yes by stake >= 2/3 of members":             "the votes in favour represent a weight of 50 (stake); needed: at least two thirds of the 3 members, that is 2",
		"carry yes >= 1/50 of members by stake":            "1 vote in favour; needed: at least 1/50 of a weight of 100 (stake), that is 2",
		"carry abstain by stake >= 10":                     "the abstentions represent a weight of 0 (stake); needed: at least 10",
	} {
		d, err := plenary.MustParseRule(body+text).Decide(votes, plenary.MustParseDate("2018-12-19"), stake)
		if told := d.Explain(language.English); err != nil || !strings.Contains(told, want) {
			t.Errorf("%s: %s %v; want %s", text, told, err, want)
		}
	}
}

// What is not known counts as nothing in a finding, and says so.
func TestNamelessFindings(t *testing.T) {
	d, err := plenary.MustParseRule("carry yes >= 1; veto no in unsc.permanent >= 1/2 of no in unsc.permanent").DecideTotals(plenary.Tally{Yes: 2}.Whole(), plenary.Date{})
	if err != nil || d.Outcome() != plenary.Vetoed { // nothing of nothing
		t.Fatal(d.Outcome(), err)
	}
	if f := d.Findings()[1]; f.Count != 0 || f.Most != 0 || f.Of != 0 {
		t.Errorf("%+v", f)
	}
	d, err = plenary.MustParseRule("yes >= 1 or yes > 1/2 of cast by stake").Decide(plenary.RollCall{}.With(plenary.Benelux.Members(plenary.TablesDate()), plenary.Yes).Whole(), plenary.Date{})
	if err != nil || d.Outcome() != plenary.Adopted {
		t.Fatal(d.Outcome(), err)
	}
	if f := d.Findings()[0].Tests[1]; f.Most != 0 || f.Count != 0 || f.Of != 0 || f.Answer != plenary.Unsettled {
		t.Errorf("%+v", f)
	}
}

// A quorum that depends on members which have yet to vote is not shown, and
// nobody who has yet to vote has carried anything.
func TestPendingIsNotShown(t *testing.T) {
	d, err := plenary.MustParseRule("quorum attending > 1/2 of members; carry yes > 1/2 of yes+no").DecideTotals(plenary.Tally{Yes: 90, Pending: 103}.Whole(), plenary.Date{})
	if err != nil || d.Outcome() != plenary.OutcomePending || d.Quorum() != plenary.Unsettled {
		t.Errorf("%v, %v, %v", d.Outcome(), d.Quorum(), err)
	}
	d, err = plenary.MustParseRule("yes >= 10").DecideTotals(plenary.Tally{Yes: 6, No: 5, Pending: 4}.Whole(), plenary.Date{})
	if m := toCarry(d); err != nil || d.Outcome() != plenary.OutcomePending || m != (margin{More: 4, Switched: 4}) {
		t.Errorf("%v, %+v, %v", d.Outcome(), m, err)
	}
}

// TestNoWeightsOnTheDay holds that nothing is decided by the populations of another
// day, and that the error names the nearest days for which there are some.
func TestNoWeightsOnTheDay(t *testing.T) {
	decide := func(rule string, on plenary.Date) error {
		_, err := plenary.MustParseRule(rule).Decide(plenary.RollCall{}.With(plenary.EU.Members(on), plenary.Yes).Whole(), on)
		return err
	}
	shipped := func(on plenary.Date) bool { _, err := plenary.ShippedWeights("population", on); return err == nil }
	const rule = "yes by population > 1/2 of cast by population"
	var before plenary.Date // the last day so far for which there are some
	lacking := 0
	for on := plenary.MustParseDate("2007-01-01").AddDays(-1); on.Before(plenary.MustParseDate("2030-01-01")); on = on.AddDays(1) {
		if shipped(on) {
			before = on
			continue
		}
		if lacking++; on.Time().Day() > 1 {
			continue
		}
		err := decide(rule, on)
		if err == nil {
			t.Fatalf("%s is decided by the populations of another day", on)
		}
		_, named, _ := strings.Cut(err.Error(), "given or known for the day; they are known for ")
		named, _, _ = strings.Cut(named, ", with which the proposal would be ")
		past, next, _ := strings.Cut(named, " and for ")
		if !strings.HasSuffix(past, " to "+before.String()) {
			t.Errorf("%s: %v; want %s", on, err, before)
		}
		after := on
		for after = after.AddDays(1); after.Time().Year() < 2030 && !shipped(after); after = after.AddDays(1) {
		}
		if first, _, _ := strings.Cut(next, " to "); shipped(after) != (first != "") || first != "" && first != after.String() {
			t.Errorf("%s: %v; want %s", on, err, after)
		}
	}
	if lacking == 0 {
		t.Error("no day is without populations")
	}
	for _, c := range []struct{ rule, on, want string }{
		{rule, "1999-01-01", "for the day; they are known for 2006-01-01 to 2006-12-31, with which the proposal would be adopted"},
		{rule, "2019-06-01", "to 2020-12-31"}, // the United Kingdom has none in 2020
		{rule, "2022-06-01", "to 2023-12-31, with which the proposal would be adopted"},
		{rule, "2026-06-01", "to 2023-12-31, with which the proposal would be adopted"},
		{"yes by stake > 1/2 of cast by stake", "2015-06-01", "known for the day"},
	} {
		if err := decide(c.rule, plenary.MustParseDate(c.on)); err == nil || !strings.HasSuffix(err.Error(), c.want) {
			t.Errorf("%v; want %s", err, c.want)
		}
	}
}

// Weights may be given in parts; the last of a dimension holds.
func TestSeveralWeights(t *testing.T) {
	nld, bel := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("BEL")
	weigh := func(dimension string, n, b uint64) plenary.Weights {
		w, err := plenary.WeightsOf(dimension, maps.All(map[plenary.Country]uint64{nld: n, bel: b}))
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	rc := plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).With(plenary.SetOf(bel), plenary.No)
	rule := plenary.MustParseRule("yes by stake > 1/2 of cast by stake and yes by paid > 1/2 of cast by paid")
	for _, c := range []struct {
		weights []plenary.Weights
		want    plenary.Outcome
	}{
		{[]plenary.Weights{weigh("stake", 2, 1), weigh("paid", 2, 1)}, plenary.Adopted},
		{[]plenary.Weights{weigh("paid", 2, 1), weigh("stake", 2, 1)}, plenary.Adopted},
		{[]plenary.Weights{weigh("stake", 2, 1), weigh("paid", 1, 1)}, plenary.Rejected},
		{[]plenary.Weights{weigh("stake", 1, 2), weigh("paid", 2, 1), weigh("stake", 2, 1)}, plenary.Adopted},
		{[]plenary.Weights{weigh("stake", 2, 1), weigh("paid", 2, 1), weigh("stake", 1, 2)}, plenary.Rejected},
		{[]plenary.Weights{weigh("stake", 2, 1)}, 0},
	} {
		d, err := rule.Decide(rc.Whole(), plenary.Date{}, c.weights...)
		if d.Outcome() != c.want || (err != nil) != (c.want == 0) {
			t.Errorf("got %v, %v; want %v", d.Outcome(), err, c.want)
		}
	}
	if _, err := plenary.MustParseRule("yes >= 1/2 of cast by stake").Decide(rc.Whole(), plenary.Date{}); err == nil {
		t.Error("decided by weights that nobody gave")
	}
}

// Where nobody votes nothing is adopted, but for consensus: nobody is against.
// A rule without a quorum tells none.
func TestDecideNothing(t *testing.T) {
	for r := range plenary.Rules() {
		// A day on which it is in force and its weights are known.
		from, _ := r.InForce()
		var d plenary.Decision
		err := error(nil)
		for _, day := range []plenary.Date{from, plenary.MustParseDate("2016-06-01"), plenary.MustParseDate("2023-06-01")} {
			if on, _ := plenary.RuleOn(r.ID(), day); on == r && d.Outcome() == 0 {
				d, err = ownRule(r).Decide(plenary.RollCall{}.Whole(), day)
			}
		}
		consensus := r.Text() == "carry not no >= 1"
		if err != nil || (d.Outcome() == plenary.Adopted) != consensus {
			t.Errorf("%s: %v, %v", r.ID(), d.Outcome(), err)
		}
	}
	d, err := plenary.MustParseRule("yes > 1/2 of yes+no").Decide(plenary.RollCall{}.Whole(), plenary.Date{})
	if err != nil || d.Quorum() != 0 {
		t.Errorf("%v, %v", d.Quorum(), err)
	}
}

// Every preset explains every kind of vote, in both languages.
func TestExplain(t *testing.T) {
	for r := range plenary.Rules() {
		for _, tally := range []plenary.Tally{{}, {Yes: 100, No: 50, Abstain: 43}, {Yes: 50, No: 50}, {Yes: 1, NotVoting: 9}, {No: 30, Pending: 1}, {Abstain: 9, Pending: 3}} {
			d, err := r.DecideTotals(tally.Whole(), plenary.Date{})
			if err != nil {
				continue
			}
			for _, tag := range []language.Tag{language.Dutch, language.English} {
				s := d.Explain(tag)
				if !strings.Contains(s, r.Provision(tag)) || strings.ContainsAny(s, "\n\t\x00") || strings.Contains(s, "%!") || strings.Contains(s, "  ") {
					t.Errorf("%s: %q", r.ID(), s)
				}
			}
		}
	}
}

// What a preset warns of can be met with, and no others.
func TestWarnings(t *testing.T) {
	for r := range plenary.Rules() {
		said := map[string]bool{}
		for _, p := range r.Warnings(language.English) {
			said[p] = true
		}
		met := map[string]bool{}
		adopted := func(tally plenary.Tally) bool {
			d, err := r.DecideTotals(tally.Whole(), plenary.Date{})
			return err == nil && d.Outcome() == plenary.Adopted
		}
		for yes := range 14 {
			for no := range 3 {
				for abstain := range 12 {
					for absent := range 14 {
						tally := plenary.Tally{Yes: yes, No: no, Abstain: abstain, Absent: absent}
						if adopted(tally) {
							met[emptyVote] = met[emptyVote] || yes+no == 0 && abstain > 0
							met[silentAssent] = met[silentAssent] || yes+no+abstain == 0 && absent > 0
							continue
						}
						if tally.No++; absent > 0 {
							tally.Absent--
							met[noShow] = met[noShow] || adopted(tally)
							tally.Absent++
						}
						if abstain > 0 {
							tally.Abstain--
							met[lateNo] = met[lateNo] || adopted(tally)
						}
					}
				}
			}
		}
		for _, p := range []string{noShow, lateNo, emptyVote, silentAssent} {
			if met[p] && !said[p] || said[p] && !met[p] && !strings.Contains(r.Text(), " by ") {
				t.Errorf("%s: %v is said: %t, met with: %t", r.ID(), p, said[p], met[p])
			}
		}
	}
}

func FuzzDecide(f *testing.F) {
	f.Add([]byte{1, 1, 2, 3}, uint16(0))
	f.Fuzz(func(t *testing.T, votes []byte, preset uint16) {
		r := presets[int(preset)%len(presets)]
		var rc plenary.RollCall
		for i, v := range votes {
			c := everyone[(i*7+int(preset))%len(everyone)]
			if v%9 == 8 {
				rc = rc.Exclude(plenary.SetOf(c))
			} else {
				rc = rc.With(plenary.SetOf(c), plenary.Vote(v%9))
			}
		}
		rc = rc.WithVacant(len(votes) % 3)
		d, err := r.Decide(rc.Whole(), plenary.Date{})
		if err == nil && (d.Outcome() == 0 || (plenary.Briefing{Language: language.English}).Decision(d) == "" || (plenary.Briefing{Language: language.Dutch}).Decision(d) == "") {
			t.Fatalf("%v decides nothing", r)
		}
		d.Explain(language.Dutch)
		if len(votes) < 40 {
			d.Pivotal()
			toCarry(d)
			toBlock(d)
		}
	})
}

// Of every preset that counts heads, votes just short of a line and just over.
func TestLines(t *testing.T) {
	f, err := os.Open("testdata/rules/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	seen := map[string]bool{}
	for s := bufio.NewScanner(f); s.Scan(); {
		c := strings.Split(s.Text(), "\t")
		if len(c) != 10 || c[0] == "rule" {
			continue
		}
		n := func(i int) int { v, _ := strconv.Atoi(c[i]); return v }
		d := decided(t, c[0], plenary.Tally{Yes: n(1), No: n(2), Abstain: n(3), NotVoting: n(4), Present: n(5), Absent: n(6), Excluded: n(7), Vacant: n(8)})
		if d.Outcome().String() != c[9] {
			t.Errorf("%q: %v", s.Text(), d)
		}
		seen[c[0]] = true
	}
	for r := range plenary.Rules() {
		if !seen[r.ID()] && !strings.Contains(r.Text(), " by ") && !strings.Contains(r.Text(), " in ") {
			t.Errorf("%s has no case", r.ID())
		}
	}
}

// Numbers of every length decide on both sides of the line that they draw.
func TestNumbersOfEveryLength(t *testing.T) {
	decide := func(text string, tally plenary.Tally) plenary.Outcome {
		t.Helper()
		d, err := plenary.MustParseRule(text).DecideTotals(tally.Whole(), plenary.Date{})
		if err != nil {
			t.Fatal(err)
		}
		return d.Outcome()
	}
	expect := func(text string, tally plenary.Tally, carries bool) {
		t.Helper()
		want := plenary.Rejected
		if carries {
			want = plenary.Adopted
		}
		if got := decide(text, tally); got != want {
			t.Errorf("%s with %d of %d: %v", text, tally.Yes, tally.Count(plenary.BaseCast), got)
		}
	}
	for _, n := range []int{1, 2, 127, 128, 255, 256, 257, 511, 65535, 65536, 65537, 1<<24 - 1, 1 << 24, 1<<24 + 1, 0x12345678, math.MaxInt32 - 1} {
		expect(fmt.Sprintf("yes >= %d", n), plenary.Tally{Yes: n}, true)
		expect(fmt.Sprintf("yes >= %d", n), plenary.Tally{Yes: n - 1}, false)
		expect(fmt.Sprintf("yes >= %d", n), plenary.Tally{Yes: n + 1}, true)
		expect(fmt.Sprintf("yes > %d", n), plenary.Tally{Yes: n}, false)
		expect(fmt.Sprintf("yes > %d", n), plenary.Tally{Yes: n + 1}, true)
		// Counts end before 2^31, weights and what they are compared with do not.
		expect(fmt.Sprintf("yes >= %d", uint64(n)<<32), plenary.Tally{Yes: n}, false)
		expect(fmt.Sprintf("yes >= %d", uint64(n)<<32|uint64(n)), plenary.Tally{Yes: n}, false)
		// n of n+1 is the share that one vote less is not.
		share := fmt.Sprintf("yes >= %d/%d of yes+no", n, n+1)
		expect(share, plenary.Tally{Yes: n, No: 1}, true)
		expect(share, plenary.Tally{Yes: n - 1, No: 2}, false)
		expect(share, plenary.Tally{Yes: n + 1}, true)
		share = fmt.Sprintf("yes > %d/%d of yes+no", n, n+1)
		expect(share, plenary.Tally{Yes: n, No: 1}, false)
		expect(share, plenary.Tally{Yes: n + 1}, true)
		one := fmt.Sprintf("yes >= 1/%d of yes+no", n)
		expect(one, plenary.Tally{Yes: 1, No: n - 1}, true)
		expect(one, plenary.Tally{Yes: 1, No: n}, false)
	}
}

// TestEveryCompletion tries all ways in which those may vote that have yet to:
// the outcome before is that of all of them, or pending where they differ.
func TestEveryCompletion(t *testing.T) {
	// outcomes returns those of all completions, as a set of bits.
	var outcomes func(r plenary.Rule, tally plenary.Tally) uint
	outcomes = func(r plenary.Rule, tally plenary.Tally) (set uint) {
		if tally.Pending == 0 {
			d, err := r.DecideTotals(tally.Whole(), plenary.Date{})
			if err != nil {
				t.Fatal(err)
			}
			return 1 << d.Outcome()
		}
		tally.Pending--
		for _, cast := range []func(*plenary.Tally){
			func(t *plenary.Tally) { t.Yes++ }, func(t *plenary.Tally) { t.No++ }, func(t *plenary.Tally) { t.Abstain++ }, func(t *plenary.Tally) { t.Present++ }, func(t *plenary.Tally) { t.Absent++ },
		} {
			next := tally
			cast(&next)
			set |= outcomes(r, next)
		}
		return set
	}
	for exact, texts := range map[bool][]string{
		true: {
			"yes > 1/2 of yes+no",
			"carry yes > 1/2 of yes+no; tie reject",
			"carry yes > 1/2 of yes+no; tie revote",
			"carry yes > 1/2 of yes+no; tie casting",
			"carry yes > 1/2 of yes+no; tie lot",
			"carry yes > 1/2 of yes+no; tie adopt",
			"yes >= 2/3 of yes+no",
			"yes > 1/2 of members",
			"yes >= 3",
			"not no >= 2",
		},
		false: {
			"carry yes > 1/2 of yes+no; tie revote-unless-full",
			"carry yes > 1/2 of members; tie adopt",
			"carry no > 1/2 of yes+no; tie lot",
			"carry yes >= 1/2 of cast; tie revote",
			"yes >= 2/3 of yes+no and yes >= 1",
			"carry yes >= 2 or no >= 2; tie adopt",
			"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no; tie revote",
			"defer abstain >= 2; carry yes > 1/2 of yes+no; tie adopt",
			"carry yes > 1/2 of yes+no; veto no >= 2; tie casting",
		},
	} {
		for _, text := range texts {
			r := plenary.MustParseRule(text)
			for i := range 4 * 4 * 2 * 2 * 4 {
				tally := plenary.Tally{Yes: i % 4, No: i / 4 % 4, Abstain: i / 16 % 2, Absent: i / 32 % 2, Pending: i / 64}
				all := outcomes(r, tally)
				d, err := r.DecideTotals(tally.Whole(), plenary.Date{})
				if err != nil {
					t.Fatal(err)
				}
				got, one := d.Outcome(), all&(all-1) == 0
				switch {
				case tally.Pending == 0:
				case got != plenary.OutcomePending && all != 1<<got:
					t.Errorf("%s, %+v: %v, and yet %b", text, tally, got, all)
				case got == plenary.OutcomePending && one && exact:
					t.Errorf("%s, %+v: pending, and yet all ways lead to %b", text, tally, all)
				}
			}
		}
	}
}

// TestEveryWeightedCompletion is TestEveryCompletion where members weigh, up to
// what an exact sum has room for, and groups count apart.
func TestEveryWeightedCompletion(t *testing.T) {
	members := []plenary.Country{plenary.MustParseCountry("BEL"), plenary.MustParseCountry("FRA"), plenary.MustParseCountry("LUX"), plenary.MustParseCountry("NLD")}
	votes := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent, plenary.Pending}
	on := plenary.MustParseDate("2018-12-19")
	for _, weights := range [][]uint64{{1, 2, 3, 4}, {5, 1, 1, 1}, {1<<63 - 1, 1 << 62, 1<<62 - 1, 1}, {0, 1, 0, 3}} {
		stake, err := plenary.WeightsOf("stake", func(yield func(plenary.Country, uint64) bool) {
			for i, c := range members {
				if !yield(c, weights[i]) {
					return
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{
			"yes by stake > 1/2 of cast by stake", "yes by stake >= 2/3 of yes+no by stake", "yes+abstain by stake >= 3/5 of yes+no by stake", "yes by stake >= 1/2 of attending by stake",
			"no by stake > 1/3 of members by stake", "yes by stake >= 5", "not no+abstain by stake > 3", "yes by stake in benelux >= 1/2 of cast by stake in benelux", "yes by stake in benelux > 1/3 of cast by stake",
			"yes in benelux >= 2", "yes in benelux > 1/2 of cast", "yes >= 1/2 of yes+no in benelux", "yes by stake > 1/2 of members", "yes > 2/3 of cast by stake", "yes+no by stake >= 1/2 of no+abstain by stake in benelux",
		} {
			rule := plenary.MustParseRule(text)
			// decided has the outcome of each way to vote, by its number in base 6.
			decided := map[int]plenary.Outcome{}
			for i := range 6 * 6 * 6 * 6 {
				rc, n := plenary.RollCall{}, i
				for _, c := range members {
					rc, n = rc.With(plenary.SetOf(c), votes[n%6]), n/6
				}
				d, err := rule.Decide(rc.Whole(), on, stake)
				if err != nil {
					t.Fatal(err)
				}
				decided[i] = d.Outcome()
			}
			for i, got := range decided {
				all := uint(0)
				var complete func(at, place int)
				complete = func(at, place int) {
					switch {
					case place == 6*6*6*6:
						all |= 1 << decided[at]
					case at/place%6 < 5:
						complete(at, place*6)
					default:
						for v := range 5 {
							complete(at-(5-v)*place, place*6)
						}
					}
				}
				complete(i, 1)
				if got != plenary.OutcomePending && all != 1<<got || got == plenary.OutcomePending && all&(all-1) == 0 {
					t.Fatalf("%s, weights %v, votes %d: %v, and all ways lead to %b", text, weights, i, got, all)
				}
			}
		}
	}
}

// Why a vote cannot be decided can be told apart.
func TestUndecidable(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	important := plenary.MustParseRule("unga.important")
	three := plenary.RollCall{}.With(plenary.MustParseSet("BEL", "LUX", "NLD"), plenary.Yes)
	is := func(_ plenary.Decision, err error) error { return err }
	of := func(_ plenary.Rule, err error) error { return err }
	for name, c := range map[string]struct{ err, want error }{
		"an unknown rule":        {of(plenary.RuleOn("unga.nonsense", on)), plenary.ErrNoRule},
		"a rule of later":        {of(plenary.RuleOn("eu.council.qmv", plenary.MustParseDate("1999-01-01"))), plenary.ErrNoRule},
		"a rule of no day":       {of(plenary.RuleOn("unga.important", plenary.Date{})), plenary.ErrNoRule},
		"the zero Rule":          {is(plenary.Rule{}.Decide(plenary.RollCall{}, on)), plenary.ErrNoRule},
		"a nil Stage":            {is((*plenary.Stage)(nil).Decide()), plenary.ErrNoRule},
		"no rule on record":      {is((&plenary.Stage{}).Decide()), plenary.ErrNoRule},
		"one of two":             {is((&plenary.Stage{Body: plenary.GeneralAssembly, Date: on, Kind: plenary.Plenary}).Decide()), plenary.ErrManyRules},
		"no weights":             {is(plenary.MustParseRule("yes by stake >= 1").Decide(plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes).Whole(), on)), plenary.ErrNoWeights},
		"more than the body":     {is(important.DecideTotals(plenary.Tally{Yes: 500}.Totals(), on)), plenary.ErrOtherBody},
		"of another size":        {is(important.DecideTotals(plenary.Tally{Yes: 20, No: 10}.Whole(), on)), plenary.ErrOtherBody},
		"whole, and is not":      {is(important.Decide(three.Whole(), on)), plenary.ErrOtherBody},
		"of a whole stage":       {is((&plenary.Stage{Body: plenary.GeneralAssembly, Date: on, Votes: three.Whole()}).DecideBy(important)), plenary.ErrOtherBody},
		"of a body of one's own": {is(plenary.MustParseRule(`body "Four=BEL DEU NLD LUX"; yes > no`).Decide(three.Whole(), on)), plenary.ErrOtherBody},
		"of another body":        {is((&plenary.Stage{Body: plenary.SecurityCouncil, Date: on}).DecideBy(important)), plenary.ErrOtherBody},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: %v is not %v", name, c.err, c.want)
		}
		if e, ok := errors.AsType[*plenary.ParseError](c.err); !ok || e.Reason == "" {
			t.Errorf("%s: %v is no ParseError", name, c.err)
		}
		for _, other := range []error{plenary.ErrNoRule, plenary.ErrManyRules, plenary.ErrNoWeights, plenary.ErrOtherBody} {
			if other != c.want && errors.Is(c.err, other) {
				t.Errorf("%s: %v is %v too", name, c.err, other)
			}
		}
	}
	if _, err := plenary.ParseRule("?"); errors.Is(err, plenary.ErrNoRule) {
		t.Error("what is no rule is no reason why a vote cannot be decided")
	}
}

// A rule that is applied to a vote of a day on which it was not in force says so.
func TestOutOfForce(t *testing.T) {
	for _, c := range []struct{ id, of, on, en, nl string }{
		{"unsc.procedural", "1950-01-01", "1965-08-31", " This rule was no longer in force on 31 August 1965; it was in force until 30 August 1965.", " Deze regel was op 31 augustus 1965 niet meer van kracht en gold tot en met 30 augustus 1965."},
		{"unsc.procedural", "1950-01-01", "1965-08-30", "", ""},
		{"unsc.procedural", "2020-01-01", "1965-12-31", " This rule was not yet in force on 31 December 1965; it entered into force on 1 January 1966.", " Deze regel was op 31 december 1965 nog niet van kracht en gold pas vanaf 1 januari 1966."},
		{"unsc.procedural", "2020-01-01", "1966-01-01", "", ""},
		{"unsc.procedural", "2020-01-01", "", "", ""},
	} {
		rule, err := plenary.RuleOn(c.id, plenary.MustParseDate(c.of))
		if err != nil {
			t.Fatal(err)
		}
		var on plenary.Date
		if c.on != "" {
			on = plenary.MustParseDate(c.on)
		}
		d, err := rule.Decide(plenary.RollCall{}.With(plenary.SecurityCouncil.Members(plenary.MustParseDate("1966-01-01")), plenary.Yes), on)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.String() + " " + d.Explain(language.English) + " " + (plenary.Briefing{Language: language.English}).Decision(d); strings.Count(got, " This rule was ") != strings.Count(c.en+c.en+c.en, " This rule was ") || !strings.Contains(got, c.en) {
			t.Errorf("%s of %s on %s: %s", c.id, c.of, c.on, got)
		}
		if got := (plenary.Briefing{Language: language.Dutch}).Decision(d); (c.nl == "") == strings.Contains(got, "van kracht") || !strings.HasSuffix(got, c.nl) {
			t.Errorf("%s of %s on %s: %s", c.id, c.of, c.on, got)
		}
	}
}

// The weight of each country is found and counts, whatever its place among them, and
// of a country that has none it is said.
func TestEveryWeightCounts(t *testing.T) {
	rule := plenary.MustParseRule("carry yes by stake > 1/2 of yes+no by stake")
	n, last := 0, plenary.MustParseCountry("ZWE")
	for c := range plenary.Countries() {
		if c == last {
			continue
		}
		w, err := plenary.WeightsOf("stake", maps.All(map[plenary.Country]uint64{c: 7, last: 3}))
		if err != nil {
			t.Fatal(err)
		}
		weight, ok := w.Of("stake", c)
		if _, other := w.Of("stake", plenary.Country{}); weight != 7 || !ok || other {
			t.Fatalf("%v weighs %d, %v; none: %v", c, weight, ok, other)
		}
		if _, ok := w.Of("population", c); ok {
			t.Fatalf("%v has a weight of a dimension that is not there", c)
		}
		for vote, want := range map[plenary.Vote]plenary.Outcome{plenary.Yes: plenary.Adopted, plenary.No: plenary.Rejected} {
			roll := plenary.RollCall{}.With(plenary.SetOf(c), vote).With(plenary.SetOf(last), plenary.Yes+plenary.No-vote).Whole()
			if d, err := rule.Decide(roll, plenary.Date{}, w); err != nil || d.Outcome() != want {
				t.Fatalf("%v %v: %v, %v", c, vote, d.Outcome(), err)
			}
		}
		last = c
		n++
	}
	if n < 200 {
		t.Errorf("%d countries", n)
	}
}

// The first and the last table of weights of a dimension are found on their days.
func TestShippedWeightsAtTheirEdges(t *testing.T) {
	for on, want := range map[string]bool{"1957-12-31": false, "1958-01-01": true, "2004-10-31": true, "2004-11-01": false} {
		if _, err := plenary.ShippedWeights("council", plenary.MustParseDate(on)); (err == nil) != want {
			t.Errorf("%s: %v", on, err)
		}
	}
}

// The error for weights that are not there says which there are, and when.
func TestNoShippedWeights(t *testing.T) {
	for _, c := range []struct {
		dimension string
		on        plenary.Date
		want      string
	}{
		{"populaton", plenary.MustParseDate("2023-06-01"), `"populaton": no weights have this name; there are council, nice, population`},
		{"population", plenary.Date{}, `"population": the weights depend on the date, and none is given; they are known from 2006-01-01 to 2006-12-31, from 2016-01-01 to 2017-12-31, from 2020-02-01 to 2020-12-31, from 2023-01-01 to 2023-12-31`},
		{"population", plenary.MustParseDate("2021-06-01"), `"population": not known on 2021-06-01; they are known from 2006-01-01 to 2006-12-31, from 2016-01-01 to 2017-12-31, from 2020-02-01 to 2020-12-31, from 2023-01-01 to 2023-12-31`},
		{"council", plenary.MustParseDate("1950-06-01"), `"council": not known on 1950-06-01; they are known from 1958-01-01 to 2004-10-31`},
		{"council", plenary.MustParseDate("2020-06-01"), `"council": not known on 2020-06-01; they are known from 1958-01-01 to 2004-10-31`},
	} {
		w, err := plenary.ShippedWeights(c.dimension, c.on)
		if _, ok := errors.AsType[*plenary.ParseError](err); w != (plenary.Weights{}) || !ok || !errors.Is(err, plenary.ErrNoWeights) || err.Error() != "plenary: weights "+c.want {
			t.Errorf("%v, %v, want %s", w, err, c.want)
		}
	}
}

// A member that is not listed may have any weight, unless all members are listed.
func TestWeightsOfUnknownMembers(t *testing.T) {
	nld, bel := country("NLD"), country("BEL")
	stake, err := plenary.WeightsOf("stake", maps.All(map[plenary.Country]uint64{nld: 10, bel: 5}))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		rule    string
		members int
		want    plenary.Outcome
	}{
		"all are listed":       {"carry yes by stake > 1/2 of yes+no by stake", 2, plenary.Adopted},
		"one is not":           {"carry yes by stake > 1/2 of yes+no by stake", 3, plenary.Open},
		"heads of a group":     {"carry yes in benelux >= 1", 3, plenary.Adopted},
		"an open one of these": {"carry yes in benelux >= 2", 3, plenary.Open},
		"more than there are":  {"carry yes in benelux >= 3", 3, plenary.Rejected},
	} {
		t.Run(name, func(t *testing.T) {
			s := plenary.Stage{Date: plenary.MustParseDate("2018-12-19"), Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).With(plenary.SetOf(bel), plenary.No), Stated: plenary.Totals{Members: c.members}}
			d, err := s.DecideBy(plenary.MustParseRule(c.rule), stake)
			if err != nil || d.Outcome() != c.want {
				t.Errorf("%v, %v; want %v", d.Outcome(), err, c.want)
			}
		})
	}
}

// On no day a group has no known members, and how many votes were missing is not known.
func TestMarginsOnNoDay(t *testing.T) {
	rule := plenary.MustParseRule("carry yes >= 2 or yes in benelux >= 1")
	roll := plenary.RollCall{}.With(plenary.SetOf(country("NLD"), country("BEL"), country("FRA")), plenary.No).Whole()
	for day, want := range map[string]int{"2018-12-19": 1, "": -1} {
		var on plenary.Date
		if day != "" {
			on = plenary.MustParseDate(day)
		}
		d, err := rule.Decide(roll, on)
		if err != nil || toCarry(d).Switched != want {
			t.Errorf("%q: %+v, %v; want %d", day, toCarry(d), err, want)
		}
	}
}

// What follows from the votes alone is found where there are too many ways to complete
// them to try each.
func TestTooManyToTry(t *testing.T) {
	for name, c := range map[string]struct {
		rule   string
		totals plenary.Totals
		want   plenary.Outcome
	}{
		"a tie adopts, and one is the worst": {"carry yes > 1/2 of yes+no; tie adopt", plenary.Tally{Yes: 5000, Pending: 5000}.Whole(), plenary.Adopted},
		"one more against is no tie":         {"carry yes > 1/2 of yes+no; tie adopt", plenary.Tally{Yes: 5000, Pending: 5001}.Whole(), plenary.OutcomePending},
		"no tie without a no":                {"carry yes >= 1 and no >= 1; tie revote", plenary.Totals{Exact: 1 << plenary.No}, plenary.Rejected},
		"a tie if somebody votes no":         {"carry yes >= 1 and no >= 1 and abstain >= 1; tie revote", plenary.Totals{Exact: 1 << plenary.Abstain}, plenary.Open},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := plenary.MustParseRule(c.rule).DecideTotals(c.totals, plenary.Date{})
			if err != nil || d.Outcome() != c.want {
				t.Errorf("%v, %v; want %v", d.Outcome(), err, c.want)
			}
		})
	}
}

// margin is what a Decision was short of, as these tests write it.
type margin struct {
	More, Switched     int
	MoreOf, SwitchedOf plenary.CountrySet
}

func toCarry(d plenary.Decision) margin { return marginOf(d.ToCarry()) }

func toBlock(d plenary.Decision) margin { return marginOf(d.ToBlock()) }

func marginOf(more, switched plenary.Margin) margin {
	return margin{more.Votes, switched.Votes, more.Members, switched.Members}
}

// A body with rules for any text decides by one of these, also if none has the
// identifier of the body.
func TestDecisionsOfBodies(t *testing.T) {
	on := plenary.MustParseDate("2023-06-01")
	for body, want := range map[string]string{
		"eu.council": "eu.council.simple eu.council.qmv eu.council.rqmv eu.council.unanimity",
		"nato":       "nato.consensus",
		"who":        "who.other who.important",
		"unesco":     "unesco.other unesco.recommendation unesco.convention",
		"ep":         "ep.cast ep.split ep.component ep.budget ep.two-thirds",
		"imo":        "imo imo.two-thirds",
		"imf":        "", // the tables have rules for some matters only
		"marrakesh":  "",
	} {
		s := plenary.Stage{Body: plenary.MustParseBody(body), Date: on, Stated: plenary.Tally{Yes: 20, No: 1}.Totals()}
		s.Votes = s.Votes.With(s.Body.Members(on), plenary.Yes)
		if !s.Votes.IsZero() {
			s.Stated = plenary.Totals{}
		}
		decisions, err := s.Decisions()
		var ids []string
		for _, d := range decisions {
			ids = append(ids, d.Rule().ID())
		}
		if got := strings.Join(ids, " "); got != want || err != nil {
			t.Errorf("%s: %s, %v, want %s", body, got, err, want)
		}
		if !s.Votes.IsZero() && want != "" && s.Outcome() != plenary.Adopted {
			t.Errorf("%s: all in favour, and %s", body, s.Outcome())
		}
	}
	before := plenary.Stage{Body: plenary.MustParseBody("eu.council"), Date: plenary.MustParseDate("2008-06-01"), Stated: plenary.Tally{Yes: 27}.Totals()}
	if ds, err := before.Decisions(); ds != nil || err != nil {
		t.Errorf("the rules of 2008 are not all in the tables: %v, %v", ds, err)
	}
}
