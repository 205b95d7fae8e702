package plenary_test

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"testing/quick"

	"github.com/plenary-go/plenary"
)

// rounds returns how many seeds a property is asked of.
func rounds() int {
	if testing.Short() {
		return 1000
	}
	return 10_000
}

// check runs a property with seeds, so that a failure names the one to repeat.
func check(t *testing.T, f func(r *rand.Rand) error) {
	t.Helper()
	config := &quick.Config{MaxCount: rounds()}
	err := quick.Check(func(seed int64) bool {
		if err := f(rand.New(rand.NewSource(seed))); err != nil {
			t.Errorf("seed %d: %v", seed, err)
			return false
		}
		return true
	}, config)
	if err != nil {
		t.Fatal(err)
	}
}

// voter, vote and node are the second implementation: members in a list,
// sums in big integers, trees of pointers.
type voter struct {
	country  plenary.Country
	vote     plenary.Vote // 0 is excluded
	weight   uint64
	inGroup  bool
	previous plenary.Vote
}

type measured struct {
	base          []string
	weight, group bool
}

func (m measured) String() string {
	s := strings.Join(m.base, "+")
	if m.weight {
		s += " by stake"
	}
	if m.group {
		s += " in unsc.permanent"
	}
	return s
}

var baseVotes = map[string][]plenary.Vote{
	"cast":      {plenary.Yes, plenary.No, plenary.Abstain},
	"attending": {plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present},
	"entitled":  {plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present, plenary.Absent, plenary.Pending},
	"members":   {0, plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present, plenary.Absent, plenary.Pending},
}

func (m measured) of(voters []voter) *big.Int {
	sum := new(big.Int)
	for _, v := range voters {
		counted := false
		for _, b := range m.base {
			votes, ok := baseVotes[b]
			if !ok {
				votes = []plenary.Vote{plenary.MustParseVote(b)}
			}
			// One that has voted since still counts where Pending is named.
			counted = counted || slices.Contains(votes, v.vote) || slices.Contains(votes, v.previous) && v.previous == plenary.Pending
		}
		switch {
		case !counted || m.group && !v.inGroup:
		case m.weight:
			sum.Add(sum, new(big.Int).SetUint64(v.weight))
		default:
			sum.Add(sum, big.NewInt(1))
		}
	}
	return sum
}

type node struct {
	op       string // and, or, not, or a comparison
	kids     []*node
	num, of  measured
	n, d     int64
	counting bool
}

func (n *node) String() string {
	switch {
	case n.op == "not":
		return "not (" + n.kids[0].String() + ")"
	case n.kids != nil:
		return "(" + n.kids[0].String() + ") " + n.op + " (" + n.kids[1].String() + ")"
	case n.counting:
		return fmt.Sprintf("%v %s %d", n.num, n.op, n.n)
	}
	return fmt.Sprintf("%v %s %d/%d of %v", n.num, n.op, n.n, n.d, n.of)
}

func (n *node) holds(voters []voter) bool {
	switch n.op {
	case "not":
		return !n.kids[0].holds(voters)
	case "and":
		return n.kids[0].holds(voters) && n.kids[1].holds(voters)
	case "or":
		return n.kids[0].holds(voters) || n.kids[1].holds(voters)
	}
	left, right := n.num.of(voters), big.NewInt(n.n)
	if !n.counting {
		left.Mul(left, big.NewInt(n.d))
		right.Mul(right, n.of.of(voters))
	}
	return left.Cmp(right) > 0 || left.Cmp(right) == 0 && n.op == ">="
}

func randomMeasure(r *rand.Rand, named bool) (m measured) {
	if words := slices.Sorted(maps.Keys(baseVotes)); r.Intn(2) == 0 {
		m.base = []string{words[r.Intn(len(words))]}
	} else {
		for v := plenary.Yes; v.IsValid(); v++ {
			if r.Intn(3) == 0 {
				m.base = append(m.base, v.String())
			}
		}
	}
	if m.base == nil {
		m.base = []string{"yes"}
	}
	m.weight, m.group = named && r.Intn(3) == 0, named && r.Intn(3) == 0
	return m
}

func randomTest(r *rand.Rand, depth int, named bool) *node {
	if depth > 0 && r.Intn(2) == 0 {
		n := &node{op: []string{"and", "or", "not"}[r.Intn(3)]}
		n.kids = []*node{randomTest(r, depth-1, named), randomTest(r, depth-1, named)}
		return n
	}
	d := int64(1 + r.Intn(7))
	n := &node{op: []string{">", ">="}[r.Intn(2)], num: randomMeasure(r, named), of: randomMeasure(r, named), d: d, n: 1 + r.Int63n(d)}
	if n.counting = r.Intn(3) == 0; n.counting {
		n.n = int64(r.Intn(6))
	}
	if slices.Equal(n.of.base, []string{"present"}) { // a fraction of it is refused
		n.of.base = []string{"attending"}
	}
	return n
}

var (
	everyone  = slices.Collect(plenary.Countries())
	permanent = plenary.PermanentMembers.Members(plenary.TablesDate())
)

// randomVoters returns members, one to max of them, some of them permanent in
// the Security Council; at most pending have yet to vote.
func randomVoters(r *rand.Rand, max, pending int) []voter {
	var vs []voter
	seen := map[plenary.Country]bool{}
	p5 := slices.Collect(permanent.All())
	for range 1 + r.Intn(max) {
		c := everyone[r.Intn(len(everyone))]
		if r.Intn(3) == 0 {
			c = p5[r.Intn(5)]
		}
		if seen[c] {
			continue
		}
		seen[c] = true
		v := plenary.Vote(r.Intn(8))
		if r.Intn(2) == 0 {
			v = plenary.Vote(1 + r.Intn(2))
		}
		if v == plenary.Pending {
			if pending--; pending < 0 {
				v = plenary.Absent
			}
		}
		w := uint64(r.Intn(10))
		if r.Intn(4) == 0 {
			w = r.Uint64() >> 8
		}
		vs = append(vs, voter{country: c, vote: v, weight: w, inGroup: permanent.Has(c)})
	}
	return vs
}

func rollOf(vs []voter) (rc plenary.RollCall) {
	for _, v := range vs {
		if v.vote == 0 {
			rc = rc.Exclude(plenary.SetOf(v.country))
		} else {
			rc = rc.With(plenary.SetOf(v.country), v.vote)
		}
	}
	return rc
}

func weightsOf(dimension string, vs []voter) plenary.Weights {
	w, err := plenary.WeightsOf(dimension, func(yield func(plenary.Country, uint64) bool) {
		for _, v := range vs {
			if !yield(v.country, v.weight) {
				return
			}
		}
	})
	if err != nil {
		panic(err)
	}
	return w
}

// completions calls f with every way in which those that have yet to vote may.
func completions(vs []voter, f func([]voter)) {
	for i := range vs {
		if vs[i].vote != plenary.Pending {
			continue
		}
		for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent} {
			next := slices.Clone(vs)
			next[i].vote, next[i].previous = v, plenary.Pending
			completions(next, f)
		}
		return
	}
	f(vs)
}

func decide(rule plenary.Rule, vs []voter) (plenary.Decision, error) {
	rc := rollOf(vs)
	return rule.Decide(rc.Whole(), plenary.TablesDate(), weightsOf("stake", vs))
}

// (a) and (g): a naive second implementation on math/big agrees, and the text
// form that it is given in round-trips.
func TestPropertyNaive(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		test, vs := randomTest(r, 3, true), randomVoters(r, 12, 0)
		rule, err := plenary.ParseRule(test.String())
		if err != nil {
			return err
		}
		if back, err := plenary.ParseRule(rule.String()); err != nil || back != rule {
			return fmt.Errorf("%v does not parse back: %v", rule, err)
		}
		d, err := decide(rule, vs)
		if err != nil {
			return err
		}
		if got := d.Outcome() == plenary.Adopted; got != test.holds(vs) {
			return fmt.Errorf("%v of %v: %v", rule, rollOf(vs).Listed(), d.Outcome())
		}
		return nil
	})
}

// What a finding says was needed is enough, and one less is not.
func TestPropertyNeeded(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		d, err := decide(plenary.MustParseRule(randomTest(r, 0, true).String()), randomVoters(r, 12, 0))
		if err != nil {
			return err
		}
		for _, f := range d.Findings() {
			for len(f.Tests) > 0 {
				f = f.Tests[0]
			}
			enough := func(n *big.Int) bool {
				want := big.NewInt(int64(f.Needed)) // of a test on a number, which says so itself
				if share, more := shareOfTest(f.Test); !share.IsZero() {
					n = new(big.Int).Mul(n, big.NewInt(int64(share.Den)))
					want = new(big.Int).Mul(new(big.Int).SetUint64(f.OfMost), big.NewInt(int64(share.Num)))
					return n.Cmp(want) > 0 || n.Cmp(want) == 0 && !more
				}
				return n.Cmp(want) >= 0
			}
			needed := new(big.Int).SetUint64(f.Needed)
			if !enough(needed) || f.Needed > 0 && enough(needed.Sub(needed, big.NewInt(1))) {
				return fmt.Errorf("%v: %d are not what is needed of %d", f.Test, f.Needed, f.Of)
			}
		}
		return nil
	})
}

// (b): relabelling members changes nothing.
func TestPropertyRelabelling(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		test, vs := randomTest(r, 2, true), randomVoters(r, 12, 3)
		for _, group := range []string{" in unsc.permanent"} {
			rule := plenary.MustParseRule(strings.ReplaceAll(test.String(), group, ""))
			before, err := decide(rule, vs)
			if err != nil {
				return err
			}
			for i, j := range r.Perm(len(everyone))[:len(vs)] {
				vs[i].country = everyone[j]
			}
			after, err := decide(rule, vs)
			if err != nil || before.Outcome() != after.Outcome() {
				return fmt.Errorf("%v: %v, then %v (%v)", rule, before.Outcome(), after.Outcome(), err)
			}
		}
		return nil
	})
}

// (c): a member split in two that share its weight changes only what counts
// heads.
func TestPropertySplitting(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		test, vs := randomTest(r, 0, true), randomVoters(r, 8, 0)
		test.num.weight, test.of.weight, test.num.group, test.of.group = true, true, false, false
		rule := plenary.MustParseRule(test.String())
		before, err := decide(rule, vs)
		if err != nil {
			return err
		}
		half := vs[0]
		for half.country = everyone[0]; slices.ContainsFunc(vs, func(v voter) bool { return v.country == half.country }); {
			half.country = everyone[r.Intn(len(everyone))]
		}
		half.weight = vs[0].weight / 3
		vs[0].weight -= half.weight
		after, err := decide(rule, append(vs, half))
		if err != nil || before.Outcome() != after.Outcome() {
			return fmt.Errorf("%v: %v, then %v (%v)", rule, before.Outcome(), after.Outcome(), err)
		}
		return nil
	})
}

var presets = slices.Collect(plenary.Rules())

// ownRule returns the tests of r as the rule of a body that is not in the tables: the
// roll calls of the tests have few of the members of the body of r.
func ownRule(r plenary.Rule) plenary.Rule { return plenary.MustParseRule(r.Text()) }

// allWeights weighs members by every dimension that a preset has.
func allWeights(vs []voter) (all []plenary.Weights) {
	for _, dimension := range []string{"population", "nice", "council", "power", "government"} {
		all = append(all, weightsOf(dimension, vs))
	}
	return all
}

// (d): turning a ballot into yes never undoes an adoption, under any preset.
func TestPropertyYesIsNeverWorse(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		preset, vs := presets[r.Intn(len(presets))], randomVoters(r, 18, 0)
		rule := ownRule(preset)
		rc, w := rollOf(vs), allWeights(vs)
		d, err := rule.Decide(rc.Whole(), plenary.TablesDate(), w...)
		if err != nil {
			return err
		}
		if preset.ID() == "eu.council.quorum" || d.Outcome() != plenary.Adopted {
			return nil
		}
		for _, v := range vs {
			if v.vote == 0 {
				continue
			}
			if o := d.IfVoted(plenary.SetOf(v.country), plenary.Yes); o != plenary.Adopted {
				return fmt.Errorf("%v: %v once %v is in favour", rule, o, v.country)
			}
		}
		return nil
	})
}

// (e): under every preset the early outcome is that of every completion, and
// pending only if two differ.
func TestPropertyEarlyOutcomeOfPresets(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		rule, vs := ownRule(presets[r.Intn(len(presets))]), randomVoters(r, 16, 3)
		rc, w := rollOf(vs), allWeights(vs)
		early, err := rule.Decide(rc.Whole(), plenary.TablesDate(), w...)
		if err != nil {
			return err
		}
		outcomes := map[plenary.Outcome]bool{}
		completions(vs, func(vs []voter) {
			rc := rollOf(vs)
			d, e := rule.Decide(rc.Whole(), plenary.TablesDate(), w...)
			if e != nil {
				err = e
			}
			outcomes[d.Outcome()] = true
		})
		switch {
		case err != nil:
			return err
		case early.Outcome() == plenary.OutcomePending && len(outcomes) > 1:
			return nil
		case len(outcomes) == 1 && outcomes[early.Outcome()]:
			return nil
		}
		return fmt.Errorf("%v on %v: %v, and then %v", rule, early.Totals().Counts, early.Outcome(), outcomes)
	})
}

// (e): of any single comparison the early answer is exact, and of any rule it
// is never wrong.
func TestPropertyEarlyOutcomeOfTests(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		depth := r.Intn(3)
		test, vs := randomTest(r, depth, true), randomVoters(r, 8, 3)
		early, err := decide(plenary.MustParseRule(test.String()), vs)
		if err != nil {
			return err
		}
		holds, fails := 0, 0
		completions(vs, func(vs []voter) {
			if test.holds(vs) {
				holds++
			} else {
				fails++
			}
		})
		switch o := early.Outcome(); {
		case o == plenary.Adopted && fails > 0, o == plenary.Rejected && holds > 0,
			o == plenary.OutcomePending && test.kids == nil && (holds == 0 || fails == 0):
			return fmt.Errorf("%v on %v: %v, and then %d hold and %d fail", test, early.Totals().Counts, o, holds, fails)
		}
		return nil
	})
}

// (f): the votes needed are tight.
func TestPropertyVotesNeeded(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		preset := presets[r.Intn(len(presets))]
		rule := ruleParts{Carry: partsOf(preset).Carry}.rule()
		n := func() int { return r.Intn(40) }
		tally := plenary.Tally{Yes: n(), No: n(), Abstain: n(), Absent: n(), NotVoting: n()}
		d, err := rule.DecideTotals(tally.Whole(), plenary.Date{})
		if err != nil {
			return nil // weighs its members
		}
		move := func(k int, to *int, from ...*int) {
			for _, f := range from {
				for ; k > 0 && *f > 0; k-- {
					*f--
					*to++
				}
			}
		}
		carries := func(tally plenary.Tally) bool {
			d, err := rule.DecideTotals(tally.Whole(), plenary.Date{})
			return err == nil && d.Outcome() == plenary.Adopted
		}
		if m := toCarry(d); m.More >= 0 {
			// So many of those who abstained, so many who did not vote, the others absent.
			enough := func(k int) bool {
				for i := range min(k, tally.Abstain) + 1 {
					for j := range min(k-i, tally.NotVoting) + 1 {
						more := tally
						move(i, &more.Yes, &more.Abstain)
						move(j, &more.Yes, &more.NotVoting)
						move(k-i-j, &more.Yes, &more.Absent)
						if k-i-j <= tally.Absent && carries(more) {
							return true
						}
					}
				}
				return false
			}
			if !enough(m.More) || m.More > 0 && enough(m.More-1) {
				return fmt.Errorf("%v on %v: %d more are not tight", rule, tally, m.More)
			}
		}
		if m := toCarry(d); m.Switched >= 0 {
			tight, short := tally, tally
			move(m.Switched, &tight.Yes, &tight.No)
			move(m.Switched-1, &short.Yes, &short.No)
			if !carries(tight) || m.Switched > 0 && carries(short) {
				return fmt.Errorf("%v on %v: %d changing sides are not tight", rule, tally, m.Switched)
			}
		}
		if m := toBlock(d); m.Switched > 0 {
			tight, short := tally, tally
			move(m.Switched, &tight.No, &tight.Yes)
			move(m.Switched-1, &short.No, &short.Yes)
			if carries(tight) || !carries(short) {
				return fmt.Errorf("%v on %v: %d to block are not tight", rule, tally, m.Switched)
			}
		}
		return nil
	})
}

// (h): where no group or weight is used, a roll call and its tally agree.
func TestPropertyTally(t *testing.T) {
	check(t, func(r *rand.Rand) error {
		rule, vs := plenary.MustParseRule(randomTest(r, 2, false).String()), randomVoters(r, 12, 4)
		d, err := decide(rule, vs)
		if err != nil {
			return err
		}
		rc := rollOf(vs)
		e, err := rule.DecideTotals(rc.Tally().Whole(), plenary.Date{})
		if err != nil || e.Outcome() != d.Outcome() {
			return fmt.Errorf("%v: %v of the roll call, %v of its tally", rule, d.Outcome(), e.Outcome())
		}
		return nil
	})
}

// The plain functions of a tally and the rules say the same.
func TestPropertyPlainMajorities(t *testing.T) {
	rule := plenary.MustParseRule
	simple, two, absolute := rule("yes > 1/2 of yes+no"), rule("yes >= 2/3 of yes+no and yes >= 1"), rule("yes > 1/2 of members")
	check(t, func(r *rand.Rand) error {
		n := func() int { return r.Intn(1 << r.Intn(8)) }
		tally := plenary.Tally{Yes: n(), No: n(), Abstain: n(), NotVoting: n(), Present: n(), Absent: n(), Excluded: n(), Vacant: n()}
		for rule, want := range map[plenary.Rule]bool{simple: simpleMajority(tally), two: twoThirdsOf(tally), absolute: absoluteMajority(tally)} {
			if d, err := rule.DecideTotals(tally.Whole(), plenary.Date{}); err != nil || (d.Outcome() == plenary.Adopted) != want {
				return fmt.Errorf("%v on %v: %v", rule, tally, d.Outcome())
			}
		}
		return nil
	})
}
