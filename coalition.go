package plenary

import (
	"cmp"
	"iter"
	"slices"

	"github.com/plenary-go/plenary/internal/rulecode"
)

// Winning returns an iterator over the minimal winning coalitions. A winning
// coalition is a set of members that carry the proposal if they vote in favour
// and all other members vote against. It is minimal if the proposal is no
// longer carried once any one of these members votes against too. Excluded
// members are in no coalition. The result depends on the rule, the members and
// their weights, not on the votes cast.
//
// The members have an order: the heaviest first if the rule has weights (its first
// kind of weight, if it has several), and otherwise that of [CountrySet.All]. All
// coalitions with the first member come before those without it, and so on.
//
// There may be millions of coalitions, in a body of 193 members more than can be
// enumerated. The caller should stop the iteration when it has enough. Winning
// yields nothing if the members are not known by name, as in a decision on a [Tally]
// by a rule without a body.
//
// Winning assumes that a vote in favour never harms a proposal when all
// members vote. All rules of [Rules] have this property. For another rule the
// search may find no minimal coalition; it ends after 200,000 coalitions in a row
// that are not minimal.
func (d Decision) Winning() iter.Seq[CountrySet] { return d.coalitions(Yes) }

// Blocking returns an iterator over the minimal blocking coalitions. A blocking
// coalition is a set of members that defeat the proposal if they vote against
// and all other members vote in favour. It is minimal if the proposal is no
// longer defeated once any one of these members votes in favour too.
//
// The coalitions come in the order of [Decision.Winning], not by size. In the
// Security Council of 2018 China (CHN) blocks alone, but all coalitions of seven
// members with Bolivia (BOL) come before it.
//
// There may be millions of coalitions. The caller should stop the iteration when it
// has enough.
func (d Decision) Blocking() iter.Seq[CountrySet] { return d.coalitions(No) }

func (d Decision) coalitions(v Vote) iter.Seq[CountrySet] {
	return func(yield func(CountrySet) bool) {
		g := game{d: &d, vote: v, members: d.votes.Listed().Union(d.out.members)}
		if d.outcome == 0 || g.members.IsZero() {
			return
		}
		if g.succeed(CountrySet{}) {
			yield(CountrySet{})
			return
		}
		g.order = slices.Collect(g.members.All())
		for m := range rulecode.Measures(d.rule.code.Leaves()) {
			if m.Weight != "" {
				e := d.evaluation()
				slices.SortStableFunc(g.order, func(a, b Country) int { return cmp.Compare(e.weight(m, b), e.weight(m, a)) })
				break
			}
		}
		g.rest = make([]CountrySet, len(g.order)+1)
		for i := len(g.order) - 1; i >= 0; i-- {
			g.rest[i] = g.rest[i+1].with(g.order[i])
		}
		g.add(CountrySet{}, 0, yield)
	}
}

// game is a vote in which a coalition votes one way and all others the other
// way.
type game struct {
	d       *Decision
	vote    Vote // of the coalition
	members CountrySet
	order   []Country
	rest    []CountrySet // the members from each place in the order on
	vain    int          // coalitions since the last one that was yielded
}

// mostVain is the limit of coalitions in a row that are not minimal. Without it, the
// search would try every set of members under a rule that a vote in favour can harm.
const mostVain = 200_000

// succeed reports whether the coalition s gets its way.
func (g *game) succeed(s CountrySet) bool {
	yes := s
	if g.vote == No {
		yes = g.members.Minus(s)
	}
	no := g.members.Minus(yes)
	rc := RollCall{excluded: g.d.votes.excluded, whole: true}
	rc.planes[0], rc.planes[1] = yes.bits, no.bits // as the numbers of the votes have their bits
	rc.tally = Tally{Yes: yes.Len(), No: no.Len(), Excluded: rc.excluded.Len(), Vacant: g.d.votes.tally.Vacant}
	var cache [2]cachedCounts
	e := evaluation{votes: &rc, out: &unlisted{known: true}, weights: g.d.weights, on: g.d.on, cache: &cache}
	e.fill()
	return (e.outcome(g.d.rule) == Adopted) == (g.vote == Yes)
}

// add yields the minimal coalitions that consist of s, which does not succeed,
// and members from the index from on. It reports whether to continue.
func (g *game) add(s CountrySet, from int, yield func(CountrySet) bool) bool {
	for i := from; i < len(g.order) && g.succeed(s.Union(g.rest[i])); i++ {
		with := s.with(g.order[i])
		if g.vain++; g.vain > mostVain {
			return false
		}
		switch {
		case !g.succeed(with):
			if !g.add(with, i+1, yield) {
				return false
			}
		case g.minimal(with):
			if g.vain = 0; !yield(with) {
				return false
			}
		}
	}
	return true
}

// minimal reports whether no member of the coalition s can be left out.
func (g *game) minimal(s CountrySet) bool {
	for i := range s.bits.All() {
		if g.succeed(s.without(Country{i})) {
			return false
		}
	}
	return true
}
