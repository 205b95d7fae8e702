package plenary_test

import (
	"flag"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/plenary-go/plenary"
)

var (
	everyWayCases = flag.Int("everyway", 100_000, "how many random votes are ended in every way; -everyway 2000000 takes some minutes")
	everyWaySeed  = flag.Uint64("everyway-seed", 20181219, "the seed of the random votes")
)

// A seat is a member of a small body, in the second implementation of votes that
// are not over: a list of members, sums, and every way to the end.
type seat struct {
	country plenary.Country
	vote    plenary.Vote // 0 is excluded
	// was is Pending for one that has voted since: what names Pending counts it.
	was     plenary.Vote
	missing bool // it is not on record what it did
	weights [len(dimensions)]uint64
	groups  [len(bodyGroups)]bool
}

func (s *seat) base() plenary.Base {
	if s.vote == 0 {
		return plenary.BaseExcluded
	}
	return 1<<s.vote | plenary.BaseOf(s.was)
}

// What the members of the second implementation are told apart by. The rules of
// bodies have other words for the weights.
var (
	dimensions = [...]string{"stake", "rank"}
	likeStake  = []string{"population", "nice", "council"}
	likeRank   = []string{"power", "government"}
	bodyGroups = [...]string{"benelux", "unsc.permanent"}
)

// A ballotTest is a test of the second implementation.
type ballotTest struct {
	op       byte // '&', '|', '!', '#' for a number and '/' for a share
	kids     []*ballotTest
	more     bool
	num, of  ballotMeasure
	n        uint64
	fraction plenary.Fraction
}

type ballotMeasure struct {
	base      plenary.Base
	dimension int // -1 is none
	group     int
}

func (m ballotMeasure) sum(seats []seat, vacant int) (n uint64) {
	for i := range seats {
		s := &seats[i]
		switch {
		case s.base()&m.base == 0, m.group >= 0 && !s.groups[m.group]:
		case m.dimension >= 0:
			n += s.weights[m.dimension]
		default:
			n++
		}
	}
	if m.base&plenary.BaseVacant != 0 {
		n += uint64(vacant)
	}
	return n
}

func (t *ballotTest) holds(seats []seat, vacant int) bool {
	switch t.op {
	case '!':
		return !t.kids[0].holds(seats, vacant)
	case '&', '|':
		for _, kid := range t.kids {
			if kid.holds(seats, vacant) == (t.op == '|') {
				return t.op == '|'
			}
		}
		return t.op == '&'
	case '#':
		n := t.num.sum(seats, vacant)
		return n > t.n || !t.more && n == t.n
	}
	h1, l1 := bits.Mul64(t.num.sum(seats, vacant), uint64(t.fraction.Den))
	h2, l2 := bits.Mul64(t.of.sum(seats, vacant), uint64(t.fraction.Num))
	return h1 > h2 || h1 == h2 && (l1 > l2 || !t.more && l1 == l2)
}

func (m ballotMeasure) measure() measure {
	p := measure{Base: m.base}
	if m.dimension >= 0 {
		p.Weight = dimensions[m.dimension]
	}
	if m.group >= 0 {
		p.Group = plenary.MustParseGroup(bodyGroups[m.group])
	}
	return p
}

// test returns t for the package.
// counts reports whether a condition of t is on a base.
func (t *ballotTest) counts(b plenary.Base) bool {
	return (t.op == '#' || t.op == '/') && t.num.base == b || slices.ContainsFunc(t.kids, func(kid *ballotTest) bool { return kid.counts(b) })
}

func (t *ballotTest) test() ruleTest {
	if t == nil {
		return ""
	}
	var kids []ruleTest
	for _, kid := range t.kids {
		kids = append(kids, kid.test())
	}
	m := t.num.measure()
	switch {
	case t.op == '&':
		return allOf(kids...)
	case t.op == '|':
		return anyOf(kids...)
	case t.op == '!':
		return notOf(kids[0])
	case t.op == '#' && t.more:
		return m.MoreThan(t.n)
	case t.op == '#':
		return m.AtLeast(t.n)
	case t.more:
		return m.MoreThanOf(t.fraction, t.of.measure())
	}
	return m.AtLeastOf(t.fraction, t.of.measure())
}

// A ballotRule is a rule of the second implementation; a nil test is not there.
type ballotRule struct {
	quorum, deferred, carry, veto *ballotTest
	tie                           string
}

func (r *ballotRule) rule() plenary.Rule {
	return ruleParts{Quorum: r.quorum.test(), Defer: r.deferred.test(), Carry: r.carry.test(), Veto: r.veto.test(), Tie: r.tie}.rule()
}

// outcome is that of a vote that is over and has its quorum.
func (r *ballotRule) outcome(seats []seat, vacant int) plenary.Outcome {
	if r.deferred != nil && r.deferred.holds(seats, vacant) {
		return plenary.Deferred
	}
	if r.carry.holds(seats, vacant) {
		if r.veto != nil && r.veto.holds(seats, vacant) {
			return plenary.Vetoed
		}
		return plenary.Adopted
	}
	yes, no, full := 0, 0, vacant == 0
	for i := range seats {
		switch seats[i].vote {
		case plenary.Yes:
			yes++
		case plenary.No:
			no++
		case 0, plenary.Absent, plenary.NotVoting:
			full = false
		}
	}
	switch {
	case yes != no || yes == 0, r.tie == "" || r.tie == "reject", r.tie == "revote-unless-full" && full:
		return plenary.Rejected
	case r.tie == "adopt":
		return plenary.Adopted
	}
	return plenary.Tied
}

// A ballotVote is what is on record of a vote of a body.
type ballotVote struct {
	body   plenary.Body
	day    plenary.Date
	seats  []seat
	vacant int
	stated plenary.Totals // of those not listed as well
	// pivots: it is asked who is pivotal. That takes as long as all else together.
	pivots bool
}

func (v *ballotVote) roll() (rc plenary.RollCall) {
	for i := range v.seats {
		switch s := &v.seats[i]; {
		case s.missing:
		case s.vote == 0:
			rc = rc.Exclude(plenary.SetOf(s.country))
		default:
			rc = rc.With(plenary.SetOf(s.country), s.vote)
		}
	}
	return rc.WithVacant(v.vacant)
}

func (v *ballotVote) weights(preset bool) (w []plenary.Weights) {
	for i, dimension := range dimensions {
		words := []string{dimension}
		if preset {
			words = [...][]string{likeStake, likeRank}[i]
		}
		for _, word := range words {
			one, err := plenary.WeightsOf(word, func(yield func(plenary.Country, uint64) bool) {
				for _, s := range v.seats {
					if !yield(s.country, s.weights[i]) {
						return
					}
				}
			})
			if err != nil {
				panic(err)
			}
			w = append(w, one)
		}
	}
	return w
}

// settle calls f with every way in which those vote that have yet to.
func settle(seats []seat, f func() bool) bool {
	for i := range seats {
		if seats[i].missing || seats[i].vote != plenary.Pending {
			continue
		}
		defer func() { seats[i].vote, seats[i].was = plenary.Pending, 0 }()
		for _, v := range [...]plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent} {
			seats[i].vote, seats[i].was = v, plenary.Pending
			if !settle(seats, f) {
				return false
			}
		}
		return true
	}
	return f()
}

// discover calls f with every way in which those voted that are not on record,
// as far as the counts allow it.
func (v *ballotVote) discover(f func() bool) bool {
	for i := range v.seats {
		s := &v.seats[i]
		if !s.missing {
			continue
		}
		was := s.vote
		defer func() { s.missing, s.vote = true, was }()
		s.missing = false
		for _, vote := range [...]plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present, plenary.Absent} {
			s.vote = vote
			if !v.discover(f) {
				return false
			}
		}
		return true
	}
	if v.stated != (plenary.Totals{}) {
		var counts [plenary.Pending + 1]int
		for i := range v.seats {
			counts[v.seats[i].vote]++
			if s := &v.seats[i]; s.was != 0 { // the counts are those from before it voted
				counts[s.vote]--
				counts[plenary.Pending]++
			}
		}
		for vote := plenary.Yes; vote.IsValid(); vote++ {
			if n, exact := v.stated.Of(vote); counts[vote] < n || exact && counts[vote] != n {
				return true
			}
		}
	}
	return f()
}

// outcomes returns what a vote may come to. A quorum that those not on record may
// have made up is presumed.
func (v *ballotVote) outcomes(r *ballotRule) (all [plenary.Open + 1]bool) {
	settle(v.seats, func() bool {
		quorate := r.quorum == nil || !v.discover(func() bool { return !r.quorum.holds(v.seats, v.vacant) })
		if !quorate {
			all[plenary.NoQuorum] = true
			return true
		}
		return v.discover(func() bool {
			all[r.outcome(v.seats, v.vacant)] = true
			return true
		})
	})
	return all
}

// certain reports whether a test holds however those vote that have yet to.
func (v *ballotVote) certain(holds func() bool) bool { return settle(v.seats, holds) }

// least returns the least number of seats that had one of some votes and that, by
// voting otherwise, make a test hold for certain, with all that are in some choice of
// so many; -1 if all of them do not.
func (v *ballotVote) least(from plenary.Base, to plenary.Vote, holds func() bool) (least int, whose plenary.CountrySet) {
	var sources []int
	for i := range v.seats {
		if s := &v.seats[i]; s.vote != 0 && from&plenary.BaseOf(s.vote) != 0 {
			sources = append(sources, i)
		}
	}
	least = -1
	for chosen := range uint(1) << len(sources) {
		n := bits.OnesCount(chosen)
		if least >= 0 && n > least {
			continue
		}
		was := append([]seat(nil), v.seats...)
		who := plenary.CountrySet{}
		for bit, i := range sources {
			if chosen>>bit&1 != 0 {
				v.seats[i].vote = to
				who = who.Union(plenary.SetOf(v.seats[i].country))
			}
		}
		if v.certain(holds) {
			if n != least {
				least, whose = n, plenary.CountrySet{}
			}
			whose = whose.Union(who)
		}
		copy(v.seats, was)
	}
	return least, whose
}

// margin is least for those on neither side and for those on the other, in every
// way in which those voted that are not on record: the first number that differs
// is -1.
func (v *ballotVote) margins(to, from plenary.Vote, holds func() bool) (all []margin) {
	v.discover(func() bool {
		var m margin
		m.More, m.MoreOf = v.least(^plenary.BaseOf(plenary.Yes, plenary.No), to, holds)
		m.Switched, m.SwitchedOf = v.least(plenary.BaseOf(from), to, holds)
		all = append(all, m)
		return true
	})
	return all
}

type ballotMaker struct {
	*rand.Rand
	named bool
	body  plenary.Body
	day   plenary.Date
}

func (r ballotMaker) one(of int) bool { return r.IntN(of) == 0 }

func (r ballotMaker) base() plenary.Base {
	switch r.IntN(8) {
	case 0:
		return plenary.BaseCast
	case 1:
		return baseAttending
	case 2:
		return baseEntitled
	case 3:
		return plenary.BaseMembers
	case 4:
		return plenary.BaseOf(plenary.Yes, plenary.No)
	case 5:
		return plenary.BaseOf(plenary.Yes)
	case 6:
		return plenary.BaseOf(plenary.Vote(1 + r.IntN(7)))
	}
	b := plenary.Base(r.IntN(256)) << 1 &^ 1
	if b&plenary.BaseOf(plenary.Pending) != 0 && r.one(2) {
		b &^= plenary.BaseOf(plenary.Pending)
	}
	if b == 0 {
		return plenary.BaseOf(plenary.No)
	}
	return b
}

func (r ballotMaker) measure() ballotMeasure {
	m := ballotMeasure{r.base(), -1, -1}
	if r.named && r.one(3) {
		m.dimension = r.IntN(len(dimensions))
	}
	if r.named && r.one(4) {
		m.group = r.IntN(len(bodyGroups))
	}
	if m.dimension < 0 && m.group < 0 && r.one(8) {
		m.base |= plenary.BaseVacant
	}
	return m
}

func (r ballotMaker) test(depth int) *ballotTest {
	if depth > 0 && r.one(2) {
		if r.one(4) {
			return &ballotTest{op: '!', kids: []*ballotTest{r.test(depth - 1)}}
		}
		return &ballotTest{op: "&|"[r.IntN(2)], kids: []*ballotTest{r.test(depth - 1), r.test(depth - 1)}}
	}
	t := &ballotTest{op: '/', more: r.one(2), num: r.measure(), of: r.measure()}
	if r.one(3) {
		t.num.base = plenary.BaseOf(plenary.Yes)
	}
	if r.one(2) {
		t.of.dimension, t.of.group = t.num.dimension, t.num.group
		if t.num.dimension >= 0 || t.num.group >= 0 {
			t.of.base &= plenary.BaseMembers
		}
	}
	if t.of.base == plenary.BaseOf(plenary.Present) { // a fraction of it is refused
		t.of.base |= plenary.BaseCast
	}
	t.fraction.Den = 1 + r.IntN(6)
	t.fraction.Num = 1 + r.IntN(t.fraction.Den)
	if r.one(3) {
		t.op, t.n = '#', uint64(r.IntN(6))
		if t.num.dimension >= 0 && r.one(2) {
			t.n *= 4
		}
	}
	return t
}

func (r ballotMaker) rule() (rule ballotRule) {
	rule.carry = r.test(r.IntN(3))
	if r.one(3) {
		rule.quorum = r.test(r.IntN(2))
		for rule.quorum.counts(plenary.BaseOf(plenary.Present)) { // which is refused
			rule.quorum = r.test(r.IntN(2))
		}
	}
	if r.one(6) {
		rule.deferred = r.test(r.IntN(2))
	}
	if r.one(3) {
		rule.veto = r.test(r.IntN(2))
	}
	if r.one(2) {
		rule.tie = ties[1+r.IntN(6)]
	}
	return rule
}

// vote returns a vote of the body or, if nobody is missing, of some of it; so many
// have yet to vote, and so many are not on record.
func (r ballotMaker) vote(pending, missing, others int) (v ballotVote) {
	v.body, v.day, v.pivots = r.body, r.day, r.one(4)
	against := 2 + r.IntN(3)
	for c := range r.body.Members(r.day).All() {
		s := seat{country: c, vote: plenary.Yes}
		switch {
		case r.one(against):
			s.vote = plenary.No
		case others > 0 && r.one(2):
			s.vote = plenary.Abstain + plenary.Vote(r.IntN(4))
			others--
		case r.one(12):
			s.vote = 0
		}
		for i := range s.weights {
			if s.weights[i] = uint64(r.IntN(10)); r.one(8) {
				s.weights[i] = r.Uint64() >> 4
			}
		}
		for i, g := range bodyGroups {
			s.groups[i] = plenary.MustParseGroup(g).Members(r.day).Has(c)
		}
		v.seats = append(v.seats, s)
	}
	r.Shuffle(len(v.seats), func(i, j int) { v.seats[i], v.seats[j] = v.seats[j], v.seats[i] })
	if missing == 0 && r.one(3) {
		v.seats = v.seats[:1+r.IntN(len(v.seats))]
	}
	for i := range min(pending, len(v.seats)) {
		v.seats[i].vote = plenary.Pending
	}
	if r.one(8) {
		v.vacant = 1 + r.IntN(2)
	}
	if missing == 0 {
		return v
	}
	var whole plenary.Tally
	for i := range v.seats {
		if s := &v.seats[i]; i >= len(v.seats)-missing {
			if s.missing = true; s.vote == 0 {
				s.vote = plenary.Absent
			}
		}
		addTo(&whole, v.seats[i].vote, 1)
	}
	listed := v.roll().Tally()
	for vote := plenary.Yes; vote.IsValid(); vote++ {
		switch r.IntN(4) {
		case 0:
			addStated(&v.stated, vote, whole.Count(plenary.BaseOf(vote)))
		case 1:
			addTo(&v.stated.Counts, vote, listed.Count(plenary.BaseOf(vote))+r.IntN(whole.Count(plenary.BaseOf(vote))-listed.Count(plenary.BaseOf(vote))+1))
		}
	}
	return v
}

func (v *ballotVote) String() string {
	var b strings.Builder
	for _, s := range v.seats {
		fmt.Fprintf(&b, "%s", s.country)
		switch {
		case s.missing:
			b.WriteString(" ?")
		case s.vote == 0:
			b.WriteString(" excluded")
		default:
			b.WriteString(" " + s.vote.String())
		}
		fmt.Fprintf(&b, " %d", s.weights)
		for i, in := range s.groups {
			if in {
				b.WriteString(" " + bodyGroups[i])
			}
		}
		b.WriteString("; ")
	}
	return fmt.Sprintf("%svacant %d, stated %+v", b.String(), v.vacant, v.stated)
}

func (v *ballotVote) decide(rule plenary.Rule, w []plenary.Weights) (plenary.Decision, error) {
	votes := v.roll()
	for i := range v.seats {
		if v.seats[i].missing {
			s := plenary.Stage{Body: v.body, Date: v.day, Votes: votes, Stated: v.stated}
			return s.DecideBy(rule, w...)
		}
	}
	return rule.Decide(votes.Whole(), v.day, w...)
}

// followsPending reports whether a base of t names those that have yet to vote, and
// not all that they may do.
func (t *ballotTest) followsPending() bool {
	if t == nil {
		return false
	}
	follows := func(b plenary.Base) bool {
		all := plenary.BaseOf(plenary.Yes, plenary.No, plenary.Abstain, plenary.Present, plenary.Absent)
		return b&plenary.BaseOf(plenary.Pending) != 0 && b&all != all
	}
	for _, kid := range t.kids {
		if kid.followsPending() {
			return true
		}
	}
	return t.kids == nil && (follows(t.num.base) || t.op == '/' && follows(t.of.base))
}

// What is wrong with a decision, or what it leaves open though it is settled.
type ballotFault struct {
	kind, text string
}

// Kinds of faults. Those that are open though they need not be are counted: see
// Rule.Decide.
const (
	turnedLater = "a completion turns it"
	notLeast    = "not the least number"
	notWhose    = "not of those members"
	leftOpen    = "left open"
	noNumber    = "a number is not told"
	wrongPivot  = "not pivotal"
)

func (v *ballotVote) faults(r *ballotRule, rule plenary.Rule, w []plenary.Weights) (fs []ballotFault, err error) {
	d, err := v.decide(rule, w)
	if err != nil {
		return nil, err
	}
	fault := func(kind, format string, args ...any) {
		fs = append(fs, ballotFault{kind, fmt.Sprintf(format, args...)})
	}
	follows := r.quorum.followsPending() || r.deferred.followsPending() || r.carry.followsPending() || r.veto.followsPending()
	compare := func(o plenary.Outcome, v *ballotVote, what string) (settled plenary.Outcome) {
		n, may := 0, v.outcomes(r)
		for each, has := range may {
			if has {
				n++
				settled = plenary.Outcome(each)
			}
		}
		open := o == plenary.Open || o == plenary.OutcomePending
		switch {
		case n == 1 && open && follows:
		case n == 1 && open:
			fault(leftOpen, "%s%v, and only %v can come of it", what, o, settled)
		case n == 1 && o != settled, n > 1 && !open:
			fault(turnedLater, "%s%v, and %v can come of it", what, o, may)
		}
		if n > 1 {
			return plenary.Open
		}
		return settled
	}
	settled := compare(d.Outcome(), v, "")
	if len(fs) > 0 {
		return fs, nil
	}
	missing := 0
	for i := range v.seats {
		if v.seats[i].missing {
			missing++
		}
	}
	if v.pivots && missing == 0 && !follows {
		for i := range v.seats {
			s := &v.seats[i]
			if s.vote == 0 {
				continue
			}
			was, pivotal := s.vote, false
			for _, vote := range [...]plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain} {
				s.vote = vote
				o := d.IfVoted(plenary.SetOf(s.country), vote)
				pivotal = compare(o, v, fmt.Sprintf("if %v votes %v: ", s.country, vote)) != settled || pivotal
			}
			if s.vote = was; pivotal != d.Pivotal().Has(s.country) {
				fault(wrongPivot, "%v is pivotal: %v", s.country, pivotal)
			}
		}
	}
	numbers := func(what string, got int, of plenary.CountrySet, all []margin, least func(m margin) (int, plenary.CountrySet)) {
		for _, m := range all {
			n, whose := least(m)
			switch {
			case got == n && (of == whose || of.IsZero() && missing > 0):
			case got == n && of.IsZero() && (follows || n == 0):
			case got == n:
				fault(notWhose, "%s: %d of %v, and they are %v", what, got, of, whose)
				return
			case got < 0 && missing == 0 && !follows:
				fault(noNumber, "%s: %d, and it is %v", what, got, all)
				return
			case got >= 0:
				fault(notLeast, "%s: %d, and it is %v", what, got, all)
				return
			}
		}
	}
	more := func(m margin) (int, plenary.CountrySet) { return m.More, m.MoreOf }
	switched := func(m margin) (int, plenary.CountrySet) { return m.Switched, m.SwitchedOf }
	all := v.margins(plenary.Yes, plenary.No, func() bool { return r.carry.holds(v.seats, v.vacant) })
	m := toCarry(d)
	numbers("more to carry", m.More, m.MoreOf, all, more)
	numbers("switched to carry", m.Switched, m.SwitchedOf, all, switched)
	if said := moreNeeded.FindStringSubmatch(d.String()); said != nil {
		n, err := strconv.Atoi(strings.Replace(said[1], "one", "1", 1))
		if err != nil {
			return nil, err
		}
		numbers(d.String(), n, m.MoreOf, all, more)
	}
	all = v.margins(plenary.No, plenary.Yes, func() bool {
		return !r.carry.holds(v.seats, v.vacant) || r.veto != nil && r.veto.holds(v.seats, v.vacant)
	})
	m = toBlock(d)
	numbers("more to block", m.More, m.MoreOf, all, more)
	numbers("switched to block", m.Switched, m.SwitchedOf, all, switched)
	return fs, nil
}

var moreNeeded = regexp.MustCompile(`(one|\d+) more votes? in favour (?:was|were) needed`)

// everyWay ends so many votes in every way, on all processors.
func everyWay(t *testing.T, cases int, next func(i int) (ballotVote, *ballotRule, plenary.Rule, []plenary.Weights)) {
	t.Helper()
	start := time.Now()
	var mu sync.Mutex
	found := map[string]int{}
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		group.Go(func() {
			for i := worker; i < cases; i += workers {
				v, r, rule, w := next(i)
				fs, err := v.faults(r, rule, w)
				mu.Lock()
				if err != nil {
					t.Errorf("case %d of seed %d: %v on %v: %v", i, *everyWaySeed, rule, &v, err)
				}
				for _, f := range fs {
					if found[f.kind]++; found[f.kind] <= 3 {
						t.Errorf("case %d of seed %d: %s: %v\n%v\n%s", i, *everyWaySeed, f.kind, rule, &v, f.text)
					}
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	t.Logf("%d cases of seed %d in %v: %v", cases, *everyWaySeed, time.Since(start).Round(time.Millisecond), found)
}

// Every way to end a vote: what is decided early no completion turns, what is left
// open comes to more than one thing, and a margin is the least number.
func TestEveryWayToEndAVote(t *testing.T) {
	t.Parallel() // it takes long
	cases := *everyWayCases
	if testing.Short() {
		cases /= 40
	}
	six, day := plenary.MustParseBody("ec.council"), plenary.MustParseDate("1960-01-01")
	everyWay(t, cases, func(i int) (ballotVote, *ballotRule, plenary.Rule, []plenary.Weights) {
		r := ballotMaker{rand.New(rand.NewPCG(*everyWaySeed, uint64(i))), i%2 == 0, six, day}
		rule := r.rule()
		pending, missing := r.IntN(3), 0
		if r.one(3) {
			pending, missing = r.IntN(2), 1+r.IntN(2)
		}
		v := r.vote(pending, missing, 6)
		return v, &rule, rule.rule(), v.weights(false)
	})
}

// And so of every rule that the package has, in a body of fifteen.
func TestEveryWayToEndAVoteByARuleOfABody(t *testing.T) {
	each := max(2, *everyWayCases/5000)
	if testing.Short() {
		each = 2
	}
	council, day := plenary.SecurityCouncil, plenary.MustParseDate("2018-12-19")
	everyWay(t, each*len(presets), func(i int) (ballotVote, *ballotRule, plenary.Rule, []plenary.Weights) {
		r := ballotMaker{rand.New(rand.NewPCG(*everyWaySeed, uint64(i))), true, council, day}
		preset := presets[i%len(presets)]
		rule := readBallotRule(preset.Text())
		pending, missing := r.IntN(3), 0
		if r.one(3) {
			pending, missing = r.IntN(2), 1+r.IntN(2)
		}
		v := r.vote(pending, missing, 3)
		return v, &rule, partsOf(preset).rule(), v.weights(true)
	})
}

// readBallotRule reads the text of a rule, which must be right.
func readBallotRule(text string) (r ballotRule) {
	for part := range strings.SplitSeq(text, "; ") {
		word, rest, _ := strings.Cut(part, " ")
		rest = strings.NewReplacer("(", "( ", ")", " )").Replace(rest)
		p := ballotReader{strings.Fields(rest)}
		switch word {
		case "quorum":
			r.quorum = p.any()
		case "defer":
			r.deferred = p.any()
		case "carry":
			r.carry = p.any()
		case "veto":
			r.veto = p.any()
		case "tie":
			r.tie = rest
		}
	}
	return r
}

type ballotReader struct{ words []string }

func (p *ballotReader) next() (word string) {
	word, p.words = p.words[0], p.words[1:]
	return word
}

func (p *ballotReader) accept(word string) bool {
	if len(p.words) == 0 || p.words[0] != word {
		return false
	}
	p.next()
	return true
}

func (p *ballotReader) any() *ballotTest {
	t := &ballotTest{op: '|', kids: []*ballotTest{p.all()}}
	for p.accept("or") {
		t.kids = append(t.kids, p.all())
	}
	return t
}

func (p *ballotReader) all() *ballotTest {
	t := &ballotTest{op: '&', kids: []*ballotTest{p.one()}}
	for p.accept("and") {
		t.kids = append(t.kids, p.one())
	}
	return t
}

func (p *ballotReader) one() *ballotTest {
	switch {
	case p.accept("not"):
		return &ballotTest{op: '!', kids: []*ballotTest{p.one()}}
	case p.accept("("):
		t := p.any()
		p.next()
		return t
	}
	t := &ballotTest{op: '#', num: p.measure()}
	t.more = p.next() == ">"
	above, below, share := strings.Cut(p.next(), "/")
	n, err := strconv.ParseUint(above, 10, 64)
	if err != nil {
		panic(err)
	}
	if t.n = n; share {
		t.op = '/'
		t.fraction = plenary.MustParseFraction(above + "/" + below)
		p.next() // of
		t.of = p.measure()
	}
	return t
}

func (p *ballotReader) measure() ballotMeasure {
	m := ballotMeasure{dimension: -1, group: -1}
	for word := range strings.SplitSeq(p.next(), "+") {
		switch word {
		case "cast":
			m.base |= plenary.BaseCast
		case "attending":
			m.base |= baseAttending
		case "entitled":
			m.base |= baseEntitled
		case "members":
			m.base |= plenary.BaseMembers
		case "seats":
			m.base |= baseSeats
		case "excluded":
			m.base |= plenary.BaseExcluded
		case "vacant":
			m.base |= plenary.BaseVacant
		default:
			m.base |= plenary.BaseOf(plenary.MustParseVote(word))
		}
	}
	if p.accept("by") {
		if m.dimension = 0; slices.Contains(likeRank, p.next()) {
			m.dimension = 1
		}
	}
	if p.accept("in") {
		m.group = slices.Index(bodyGroups[:], p.next())
		if m.group < 0 {
			panic("another group")
		}
	}
	return m
}
