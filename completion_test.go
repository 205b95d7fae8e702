package plenary_test

import (
	"flag"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

var completionRounds = flag.Int("completions", 10_000, "how many records are completed in every way")

// councilVoters returns the members of the Security Council on a day with
// random votes and weights.
func councilVoters(r *rand.Rand, on plenary.Date) (vs []voter) {
	votes := []plenary.Vote{plenary.Yes, plenary.Yes, plenary.No, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent}
	for c := range plenary.SecurityCouncil.Members(on).All() {
		w := uint64(r.Intn(10))
		if r.Intn(4) == 0 {
			w = r.Uint64() >> 8
		}
		vs = append(vs, voter{country: c, vote: votes[r.Intn(len(votes))], weight: w, inGroup: plenary.PermanentMembers.Members(on).Has(c)})
	}
	return vs
}

// recordOf returns what is on record of a vote: the first of its voters are listed, and
// some of the counts are stated.
func recordOf(r *rand.Rand, vs []voter, listed int, on plenary.Date) plenary.Stage {
	s := plenary.Stage{Body: plenary.MustParseBody("unsc"), Date: on, Votes: rollOf(vs[:listed])}
	whole, names := rollOf(vs).Tally(), s.Votes.Tally()
	for v := range plenary.Votes() {
		if v == plenary.Pending {
			continue
		}
		switch r.Intn(6) {
		case 0, 1:
			addStated(&s.Stated, v, whole.Of(v))
		case 2: // at least
			addTo(&s.Stated.Counts, v, names.Of(v)+r.Intn(whole.Of(v)-names.Of(v)+1))
		}
	}
	if r.Intn(4) == 0 {
		s.Stated.Members = len(vs)
	}
	return s
}

// waysToComplete calls f with every way in which those not listed may have voted
// that the counts on record allow, and those may that have yet to vote.
func waysToComplete(s plenary.Stage, vs []voter, listed int, f func([]voter)) {
	next := slices.Clone(vs)
	var vary func(i int)
	vary = func(i int) {
		if i == len(next) {
			t := rollOf(next).Tally()
			for v := range plenary.Votes() {
				if n, exact := s.Stated.Of(v); t.Of(v) < n || exact && t.Of(v) != n {
					return
				}
			}
			completions(next, f)
			return
		}
		for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent} {
			next[i].vote = v
			vary(i + 1)
		}
	}
	vary(listed)
}

func randomRule(r *rand.Rand, depth int) string {
	text := "carry " + randomTest(r, depth, true).String()
	if r.Intn(3) == 0 {
		text += "; veto " + randomTest(r, depth, true).String()
	}
	if r.Intn(2) == 0 {
		text += "; tie " + []string{"reject", "revote", "casting", "lot", "adopt", "revote-unless-full"}[r.Intn(6)]
	}
	return text
}

// What is decided although some are not on record is what every way in which
// they may have voted comes to; and of one comparison of one kind of members
// what is Open comes to more than one thing.
func TestEveryCompletionOfARecord(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	n, open := *completionRounds, 0
	if testing.Short() {
		n = 200
	}
	r := rand.New(rand.NewSource(20181219))
	for range n {
		vs := councilVoters(r, on)
		r.Shuffle(len(vs), func(i, j int) { vs[i], vs[j] = vs[j], vs[i] })
		listed := len(vs) - 1 - r.Intn(4)
		if r.Intn(3) == 0 {
			vs[0].vote = plenary.Pending
		}
		s := recordOf(r, vs, listed, on)
		single := r.Intn(2) == 0
		rule := "carry " + randomTest(r, 0, true).String()
		if !single {
			rule = randomRule(r, r.Intn(3))
		}
		if r.Intn(8) == 0 {
			rule, single = "unsc.substantive", false
		}
		if vs[0].vote == plenary.Pending && strings.Contains(rule, "pending") {
			continue // such a base counts a member once it has voted as well
		}
		weights := weightsOf("stake", vs)
		d, err := s.DecideBy(plenary.MustParseRule(rule), weights)
		if err != nil {
			t.Fatalf("%s on %+v: %v", rule, s, err)
		}
		may := map[plenary.Outcome]bool{}
		waysToComplete(s, vs, listed, func(vs []voter) {
			whole, err := plenary.MustParseRule(rule).Decide(rollOf(vs).Whole(), on, weights)
			if err != nil {
				t.Fatal(err)
			}
			may[whole.Outcome()] = true
		})
		switch o := d.Outcome(); {
		case (o == plenary.Open || o == plenary.OutcomePending) && len(may) > 1:
			open++
		case (o == plenary.Open || o == plenary.OutcomePending) && single && !manySources(d.Findings()[0]):
			t.Errorf("%s on %v, %+v: %v, and yet only %v\n%v", rule, s.Votes.Tally(), s.Stated, o, may, d)
		case o != plenary.Open && o != plenary.OutcomePending && (len(may) != 1 || !may[o]):
			t.Errorf("%s on %v, %+v: %v, and yet %v\n%v", rule, s.Votes.Tally(), s.Stated, o, may, d)
		}
	}
	if open < n/20 {
		t.Errorf("only %d of %d are open", open, n)
	}
}

// manySources reports whether the two sides of a comparison count different
// members, or the same by different weights.
func manySources(f plenary.Finding) bool {
	return !f.Share.IsZero() && (f.Measure.Group != f.Whole.Group || f.Measure.Weight != f.Whole.Weight)
}

// A count that is exact binds those that are not named: the votes of the five not
// named go to the lightest at worst and to the heaviest at best.
func TestUnnamedVotesAreRanked(t *testing.T) {
	on := plenary.MustParseDate("2023-06-01")
	qmv, err := plenary.RuleOn("eu.council.qmv", on)
	if err != nil {
		t.Fatal(err)
	}
	// Ten of the fifteen in favour are named, the smallest ten, and twelve are not.
	small := plenary.MustParseSet("MLT", "LUX", "CYP", "EST", "LVA", "SVN", "LTU", "HRV", "IRL", "SVK")
	s := plenary.Stage{Body: plenary.MustParseBody("eu.council"), Date: on, Votes: plenary.RollCall{}.WithAll(small, plenary.Yes), Stated: stated(plenary.Tally{Yes: 15, No: 12})}
	d, err := s.DecideBy(qmv)
	if err != nil || d.Outcome() != plenary.Open {
		t.Fatalf("%v, %v", d.Outcome(), err)
	}
	var weighed plenary.Finding
	for _, f := range d.Findings()[0].Tests[2].Tests {
		if f.Measure.Weight != "" {
			weighed = f
		}
	}
	population := func(codes ...string) (sum uint64) {
		w, _ := plenary.ShippedWeights("population", on)
		for _, c := range codes {
			n, ok := w.Of("population", plenary.MustParseCountry(c))
			if !ok {
				t.Fatal(c)
			}
			sum += n
		}
		return sum
	}
	named := uint64(0)
	for c := range small.All() {
		named += population(c.Code())
	}
	least, most := named+population("FIN", "DNK", "BGR", "AUT", "HUN"), named+population("DEU", "FRA", "ITA", "ESP", "POL")
	if weighed.Count != least || weighed.Most != most {
		t.Errorf("%d to %d, want %d to %d", weighed.Count, weighed.Most, least, most)
	}
	if got := fmt.Sprint(d.Totals().Counts.Yes, d.Unlisted().Len()); got != "15 17" {
		t.Error(got)
	}
}
