package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/bounds"
	"github.com/plenary-go/plenary/internal/exact"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/weigh"
)

// answer is the result of a test: +1 if it holds however the members that have
// yet to vote will vote, -1 if it fails however they will vote, 0 if it
// depends on them.
type answer int8

func answerOf(holds bool) answer {
	if holds {
		return +1
	}
	return -1
}

// unlisted is the members of a body that a roll call does not list. Their
// votes are not on record, but the counts on record limit them.
type unlisted struct {
	// members are these members, if known says that they are known.
	members CountrySet
	// votes are the numbers of them that cast each vote, if the counts say
	// this.
	votes Tally
	// rest is the number of the others, each of which did one of free. If the
	// size of the body is not known, boundless is true.
	rest                      uint64
	free                      Base
	known, counted, boundless bool
}

// anyNumber is the value of rest if the size of the body is unknown. It is
// more than any count, and sums of it do not overflow.
const anyNumber = 1 << 60

// anything is the largest possible number if there is no limit.
const anything = 1<<64 - 1

// evaluation decides tests on one vote.
type evaluation struct {
	votes   *RollCall
	out     *unlisted
	weights Weights
	on      Date
	// rest and free are those of out, unless a completion is being tried.
	rest uint64
	free Base
	// pending is the votes that members that have yet to vote may cast.
	pending Base
	// quorate says that there is a quorum, whatever the rule requires.
	quorate bool
	// wary treats members that may have been absent as absent.
	wary bool
	// open is the number of open comparisons, without those of a presumed
	// quorum. If it is 1, the outcome is open; if it is more, the comparisons
	// may depend on each other.
	open int
	// unknown reports that a test depends on weights that are not known.
	unknown bool

	// plain counts members: those listed, and those that the counts state.
	plain counts
	// cache has the counts of the last measures of a group or by a weight. It
	// is nil for a rule without such measures.
	cache  *[2]cachedCounts
	cached uint8
}

// cachedCounts is the counts for a measure of a group or by a weight.
type cachedCounts struct {
	weight, own string
	group       tableGroup
	members     CountrySet // of the group
	counts      counts
}

// fill sets the counts of members.
func (e *evaluation) fill() {
	e.rest, e.free, e.pending = e.out.rest, e.out.free, completions
	if !e.out.counted {
		e.plain.fill(&e.votes.tally)
		return
	}
	t := e.votes.tally.Add(e.out.votes)
	e.plain.fill(&t)
}

// counts returns the counts for the measure m, or nil if they are not known.
func (e *evaluation) counts(m *rulecode.Measure) *counts {
	if m.Plain() {
		return &e.plain
	}
	for i := range e.cached {
		if c := &e.cache[i]; c.group == tableGroup(m.Group) && c.weight == m.Weight && c.own == m.Own {
			return &c.counts
		}
	}
	if e.cache == nil {
		e.cache = new([2]cachedCounts)
	}
	if int(e.cached) == len(e.cache) {
		e.cached--
	}
	c := &e.cache[e.cached]
	voting := weigh.Voting{Roll: &e.votes.planes, Excluded: &e.votes.excluded.bits, Unlisted: &e.out.members.bits}
	if m.Group != 0 {
		c.members = e.members(m)
		voting.Among = &c.members.bits
	}
	c.weight, c.own, c.group, c.counts = m.Weight, m.Own, tableGroup(m.Group), counts{}
	if m.Weight == "" {
		t := e.votes.tallyOf(&c.members)
		c.counts.fill(&t)
		if e.rest > 0 || e.out.counted {
			c.counts[unlistedSlot] = uint64(e.out.members.Intersect(c.members).Len())
		}
	} else if rows, ok := e.weightsOf(m).dimension(m.Weight); !ok || (*weigh.Counts)(&c.counts).Add(rows, voting) {
		return nil
	}
	e.cached++
	return &c.counts
}

// members returns the members of the group of m on the date of the vote.
func (e *evaluation) members(m *rulecode.Measure) CountrySet {
	if m.Own == "" {
		return tableGroup(m.Group).Members(e.on)
	}
	for i := range e.cached {
		if c := &e.cache[i]; c.own == m.Own {
			return c.members
		}
	}
	return Group(m.Own).Members(e.on)
}

// lacks reports whether m needs weights that are not known.
func (e *evaluation) lacks(m *rulecode.Measure) bool { return m.Weight != "" && e.counts(m) == nil }

// weightsOf returns the caller's weights for m or, if there are none, the
// shipped weights.
func (e *evaluation) weightsOf(m *rulecode.Measure) Weights {
	if _, ok := e.weights.dimension(m.Weight); ok {
		return e.weights
	}
	if t := weigh.Shipped(m.Weight, e.on.ymd); t != nil {
		return Weights{t.Rows}
	}
	return Weights{}
}

// weight returns what c adds to the measure m.
func (e *evaluation) weight(m *rulecode.Measure, c Country) uint64 {
	if m.Group != 0 && !e.members(m).Has(c) {
		return 0
	}
	if m.Weight == "" {
		return 1
	}
	n, _ := e.weightsOf(m).Of(m.Weight, c)
	return n
}

// sides returns the weights of c on the two sides of a comparison. They are 1 for
// a member that counts by number only, which is the zero Country.
func (e *evaluation) sides(l *rulecode.Leaf, c Country) (num, of uint64) {
	if c.IsZero() {
		return 1, 1
	}
	return e.weight(&l.Num, c), e.weight(&l.Of, c)
}

// base returns b or, if e is wary, the part of b that is certain.
func (e *evaluation) base(b uint16) Base {
	if e.wary {
		return Base(b).surely()
	}
	return Base(b)
}

// surely returns b without the members that may have been absent, if b is a
// base of members in the room.
func (b Base) surely() Base {
	if b&(1<<Present|1<<NotVoting|1<<Absent) == 1<<Present|1<<NotVoting {
		b &^= 1 << NotVoting
	}
	return b
}

// test decides the test at c.
func (e *evaluation) test(c *rulecode.Cursor) answer {
	op, n := c.Op()
	switch op {
	case rulecode.All:
		a := answer(+1)
		for range n {
			a = min(a, e.test(c))
		}
		return a
	case rulecode.Any:
		a := answer(-1)
		for range n {
			a = max(a, e.test(c))
		}
		return a
	case rulecode.Not:
		return -e.test(c)
	}
	demand, counted, whole, plain := c.Heads(op)
	if !plain {
		var l rulecode.Leaf
		c.Leaf(&l, op)
		return e.leaf(&l, e.base(l.Num.Base), e.base(l.Of.Base))
	}
	// As in evaluation.leaf, for counts of members, which most comparisons are
	// of.
	num, of := e.base(counted), e.base(whole)
	if e.plain[Pending]|e.rest == 0 { // all is known
		n, all := e.plain.sum(num), uint64(0)
		if of != 0 {
			all = e.plain.sum(of)
		}
		return answerOf(holds(demand, n, all))
	}
	n1, n2 := e.plain.voted(num), e.plain.voted(of)
	if n, of := e.extreme(bounds.Worst, n1, n2, e.plain[Pending], e.rest, num, of); holds(demand, n, of) {
		return +1
	}
	if n, of := e.extreme(bounds.Best, n1, n2, e.plain[Pending], e.rest, num, of); holds(demand, n, of) {
		e.open++
		return 0
	}
	return -1
}

// holds reports whether the demand d is met by n, out of the total of.
func holds(d rulecode.Demand, n, of uint64) bool {
	switch {
	case d.OfShare():
		num, den := d.Share()
		return reaches(n, of, Fraction{num, den}, d.More())
	case d.More():
		return n > d.N
	}
	return n >= d.N
}

// leaf decides a comparison of the counts of the bases num and of.
func (e *evaluation) leaf(l *rulecode.Leaf, num, of Base) answer {
	if c, rest := e.listed(l); c != nil && c[Pending]|rest == 0 { // all is known
		return answerOf(holds(l.Demand, c.sum(num), c.sum(of)))
	}
	x, known := e.extremes(l, num, of)
	switch {
	case holds(l.Demand, x.MinNum, x.MinOf):
		return +1
	case !holds(l.Demand, x.MaxNum, x.MaxOf):
		return -1
	}
	e.open++
	if !l.OneSource() || !known { // then it may seem to be open
		e.open++
	}
	e.unknown = e.unknown || !known && (e.lacks(&l.Num) || e.lacks(&l.Of))
	return 0
}

// listed returns the counts for a comparison, and the number of members that
// are not listed, each of which did one of e.free. It returns nil if the two
// sides do not count the same members by the same weight, if the members are
// not known, or if they are known and the counts state how many cast which
// vote.
func (e *evaluation) listed(l *rulecode.Leaf) (c *counts, rest uint64) {
	switch {
	case !l.OneSource():
		return nil, 0
	case l.Num.Plain():
		return &e.plain, e.rest
	case e.out.counted, e.rest > 0 && !e.out.known, l.Num.Group != 0 && e.on.IsZero(): // on no day a group has no members
		return nil, 0
	}
	if c = e.counts(&l.Num); c != nil {
		rest = c[unlistedSlot]
	}
	return c, rest
}

// completions is the votes that a member that has yet to vote may cast. It
// does not include NotVoting, which describes the record; a member that is not
// on record may have been NotVoting too.
const completions = Base(1<<Yes | 1<<No | 1<<Abstain | 1<<Present | 1<<Absent)

// nobody is added to the free votes for a body of unknown size: the member may
// not exist.
const nobody = Base(1)

// widened returns b for members that have yet to vote: a base that includes
// Pending counts them however they will vote.
func (b Base) widened() Base {
	if b&pending != 0 {
		b |= completions
	}
	return b
}

// followsPending reports whether a base of r includes Pending and only some of
// the votes that members yet to vote may cast.
func (r Rule) followsPending() bool {
	follows := func(b uint16) bool { return Base(b)&pending != 0 && Base(b)&completions != completions }
	for l := range r.code.Leaves() {
		if follows(l.Num.Base) || follows(l.Of.Base) {
			return true
		}
	}
	return false
}

// extreme adds the members that have yet to vote and the rest to the numbers of
// a comparison, as is best or worst for it: effect is [bounds.Best] or
// [bounds.Worst]. The result is exact, because the contribution of one member
// does not depend on another.
func (e *evaluation) extreme(effect func(votes, num, of Base) bounds.Effect, n, whole, outstanding, rest uint64, num, of Base) (uint64, uint64) {
	if outstanding > 0 {
		n, whole = effect(e.pending, num.widened(), of.widened()).Place(outstanding, outstanding, n, whole)
	}
	if rest > 0 {
		n, whole = effect(e.free, num, of).Place(rest, rest, n, whole)
	}
	return n, whole
}

// bounds returns the bounds of a comparison of the counts c.
func (e *evaluation) bounds(c *counts, num, of Base, rest uint64) (x bounds.Bounds) {
	n, whole := c.voted(num), c.voted(of)
	x.MinNum, x.MinOf = e.extreme(bounds.Worst, n, whole, c[Pending], rest, num, of)
	x.MaxNum, x.MaxOf = e.extreme(bounds.Best, n, whole, c[Pending], rest, num, of)
	return x
}

// extremes returns the bounds of any comparison. If weights or members are not
// known, the bounds are as wide as the number of members allows; no members
// have no weight.
func (e *evaluation) extremes(l *rulecode.Leaf, num, of Base) (x bounds.Bounds, known bool) {
	if c, rest := e.listed(l); c != nil {
		return e.bounds(c, num, of, rest), true
	}
	if !e.on.IsZero() || l.Num.Group == 0 && l.Of.Group == 0 {
		if l.OneSource() {
			x, known = e.ofOne(&l.Num, num, of)
		} else {
			x, known = e.ofTwo(l, num, of)
		}
	}
	if known {
		return x, true
	}
	n, whole := e.bounds(&e.plain, num, 0, e.rest).MaxNum, e.bounds(&e.plain, of, 0, e.rest).MaxNum
	x = bounds.Bounds{MaxNum: n}
	if n > 0 && l.Num.Weight != "" {
		x.MaxNum = anything
	}
	if n > 0 || whole > 0 {
		x.MinOf = anything
	}
	return x, false
}

// ofOne returns the bounds of a comparison in which both sides count the same
// members by the same weight, and the counts include members that are not
// listed.
func (e *evaluation) ofOne(m *rulecode.Measure, num, of Base) (x bounds.Bounds, known bool) {
	c := e.counts(m)
	if c == nil || !e.out.known && m.Weight != "" {
		return x, false
	}
	x = e.bounds(c, num, of, 0)
	var p bounds.Places // of those that are not listed
	for bit := int(Yes); bit <= excludedBit; bit++ {
		n := uint64(*e.out.votes.at(bit))
		if votes := Base(1 << bit); votes == pending {
			bounds.Count(&p, n, e.pending, num.widened(), of.widened())
		} else {
			bounds.Count(&p, n, votes, num, of)
		}
	}
	bounds.Count(&p, e.rest, e.free, num, of)
	if e.out.known {
		var weights [table.NumCountries]uint64
		n := 0
		for i := range e.out.members.bits.All() {
			c := Country{i}
			weights[n] = e.weight(m, c)
			n++
		}
		slices.Sort(weights[:n])
		x.Rank(weights[:n], &p)
		return x, true
	}
	left := uint64(anyNumber) // how many members of the group are not listed
	if !e.on.IsZero() {
		left = uint64(e.members(m).Minus(e.votes.Listed()).Minus(e.votes.excluded).Len())
	}
	x.Any(left, &p)
	return x, true
}

// ofTwo returns the bounds of a comparison of two groups or two weights, for
// which the best vote differs by member.
func (e *evaluation) ofTwo(l *rulecode.Leaf, num, of Base) (x bounds.Bounds, known bool) {
	some := e.out.counted || e.rest > 0
	if some && !e.out.known {
		return x, false
	}
	voted := func(m *rulecode.Measure, b Base) (uint64, bool) {
		c := e.counts(m)
		if m.Plain() { // of those listed alone
			heads := e.votes.tally.counts()
			c = &heads
		}
		if c == nil {
			return 0, false
		}
		return c.voted(b), true
	}
	n, ok := voted(&l.Num, num)
	whole, too := voted(&l.Of, of)
	if !ok || !too {
		return x, false
	}
	x = bounds.Bounds{MinNum: n, MinOf: whole, MaxNum: n, MaxOf: whole}
	each := func(members CountrySet, votes, num, of Base) {
		above, below := l.Share()
		for i := range members.bits.All() {
			c := Country{i}
			w, v := e.sides(l, c)
			bounds.Add(&x, votes, num, of, w, v, exact.Compare(w, v, uint64(above), uint64(below)) < 0)
		}
	}
	each(e.votes.Listed(Pending), e.pending, num.widened(), of.widened())
	if !some {
		return x, true
	}
	votes := Base(0)
	if e.rest > 0 {
		votes = e.free
	}
	for bit := int(Yes); bit <= excludedBit; bit++ {
		if *e.out.votes.at(bit) > 0 {
			votes |= 1 << bit
		}
	}
	if votes&pending != 0 { // any of them may have yet to vote
		if num.widened() != num || of.widened() != of {
			return x, false
		}
		votes = votes&^pending | e.pending
	}
	each(e.out.members, votes, num, of)
	return x, true
}

// decide decides a whole test.
func (e *evaluation) decide(t rulecode.Test) answer {
	c := t.Cursor()
	return e.test(&c)
}

// twice decides t with the members that may have been absent taken to be
// absent, and then taken to be present. The second result is the answer.
func (e *evaluation) twice(t rulecode.Test) (sure, likely answer) {
	likely = e.decide(t)
	e.wary = true
	sure = min(e.decide(t), likely)
	e.wary = false
	return sure, likely
}

// answerTo returns the answer to the test t of a part of a rule, which was
// decided in the two ways of [evaluation.twice].
func (e *evaluation) answerTo(t rulecode.Test, part byte, sure, likely answer) Answer {
	switch {
	case sure > 0 && likely > 0:
		return Holds
	case likely > 0, likely == 0 && part <= rulecode.Quorum && e.presumed(t):
		return Presumed
	case likely == 0:
		return Unsettled
	}
	return Fails
}

// outcome decides the rule r part by part. It returns Open if the vote leaves
// the outcome open for any reason; see [Decision.told].
func (e *evaluation) outcome(r Rule) Outcome {
	carry, even, vetoed := answer(-1), tie(0), answer(-1)
	var carryTest rulecode.Test
	for code := r.code; code != ""; {
		part, t, rest := code.Cut()
		code = rest
		switch part {
		case rulecode.Quorum:
			if e.quorate {
				continue
			}
			if a := e.decide(t); a < 0 {
				return NoQuorum
			} else if a == 0 && !e.presumed(t) {
				e.open++ // it may be presumed
				return Open
			}
			e.open = 0
		case rulecode.Defer:
			if a := e.decide(t); a > 0 {
				return Deferred
			} else if a == 0 {
				return Open
			}
		case rulecode.Carry:
			carry, carryTest = e.decide(t), t
		case rulecode.Veto:
			if carry >= 0 {
				vetoed = e.decide(t)
			}
		case rulecode.Tie:
			even = tie(t[0])
		}
	}
	switch {
	case carryTest == "":
		return 0
	case carry > 0 && vetoed > 0:
		return Vetoed
	case carry > 0 && vetoed < 0:
		return Adopted
	case carry == 0 && vetoed < 0 && even == tieAdopt && !r.followsPending() && e.carriesOrTies(carryTest):
		return Adopted
	case carry >= 0:
		if even == tieAdopt {
			e.open++ // there may be a tie
		}
		return Open
	case even <= tieReject:
		return Rejected
	}
	return e.evenly(even)
}

// evenly returns the outcome of a proposal that does not carry, if the rule treats
// equal votes in its own way.
func (e *evaluation) evenly(even tie) Outcome {
	e.open += 2
	certain, possible := e.tied()
	if even == tieRevoteUnlessFull && possible {
		switch e.fullIfTied() {
		case +1:
			return Rejected
		case 0:
			return Open
		}
	}
	switch {
	case certain && even == tieAdopt:
		return Adopted
	case certain:
		return Tied
	case possible:
		return Open
	}
	return Rejected
}

// presumed reports whether a quorum that is neither shown nor refuted is
// presumed: if the members that are not on record all did the same possible
// thing, it is met however those yet to vote will vote. A quorum of one
// comparison of one kind of members that is not refuted can always be met.
// Unknown weights leave it open, and so do absent members on record if the size
// of the body is unknown and those on record would not meet it by themselves.
func (e *evaluation) presumed(quorum rulecode.Test) bool {
	if e.out.boundless && e.plain[Absent] > 0 {
		alone := *e
		if alone.rest, alone.cache, alone.cached = 0, nil, 0; alone.decide(quorum) < 0 {
			return false
		}
	}
	if e.plain[Pending] == 0 && quorum.IsComparison() {
		return !e.unknown
	}
	for v := range eachVote() {
		with := *e
		if with.free = 1<<v&e.free | e.free&nobody; with.free.has(v) && with.decide(quorum) > 0 {
			return true
		}
	}
	return false
}

// tied reports whether votes in favour and against are equal and not zero, for
// certain and as a possibility of the votes outstanding or not on record.
func (e *evaluation) tied() (certain, possible bool) {
	yes, no := e.plain[Yes], e.plain[No]
	moreYes, moreNo := e.plain[Pending], e.plain[Pending]
	all := moreYes + e.rest
	if e.free.has(Yes) {
		moreYes += e.rest
	}
	if e.free.has(No) {
		moreNo += e.rest
	}
	switch {
	case moreYes+moreNo == 0:
		return yes == no && yes > 0, yes == no && yes > 0
	case e.plain[Pending] == 0 && e.free&^presentAndVoting == 0: // all of the rest voted in favour or against
		sum := yes + no + e.rest
		return false, sum%2 == 0 && max(yes, no) <= sum/2
	case yes > no:
		return false, moreNo >= yes-no
	case no > yes:
		return false, moreYes >= no-yes
	}
	return false, yes > 0 || moreYes > 0 && moreNo > 0 && all >= 2
}

// fullIfTied reports whether, in case of a tie, every seat has a member that
// was present. A tie may need all votes that are outstanding or not on record.
func (e *evaluation) fullIfTied() answer {
	yes, no := e.plain[Yes], e.plain[No]
	switch {
	case e.plain[Absent]+e.plain[NotVoting]+e.plain[excludedBit]+e.plain[vacantBit] > 0:
		return -1
	case e.plain[Pending] == 0 && (e.rest == 0 || e.free&(1<<Absent|1<<NotVoting) == 0), max(yes, no)-min(yes, no) == e.plain[Pending]+e.rest:
		return +1
	}
	return 0
}

// carriesOrTies reports whether every completion leads to a majority or a tie:
// it is a tie if all members that can vote against do, and a majority if one
// of them does not.
func (e *evaluation) carriesOrTies(carry rulecode.Test) bool {
	against := e.plain[Pending]
	if e.free.has(No) {
		against += e.rest
	}
	if e.plain[Yes] != e.plain[No]+against || e.plain[Yes] == 0 || e.out.boundless {
		return false
	}
	for v := range eachVote() {
		for i, free := range [...]Base{completions, e.free} {
			with := *e
			outstanding := [...]*uint64{&with.plain[Pending], &with.rest}[i]
			// One that cannot be against makes no difference to the tie but by
			// voting in favour.
			if *outstanding == 0 || v == No || !free.has(v) || v != Yes && !free.has(No) {
				continue
			}
			*outstanding--
			with.plain[v]++
			// A weighted majority cannot be moved by heads alone.
			if with.decide(carry) <= 0 || with.cached > 0 {
				return false
			}
		}
	}
	return true
}
