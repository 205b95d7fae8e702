package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/codes"
)

// Similarity is a measure of how alike two voters vote. The zero Similarity is
// not a measure; its scores are undefined.
//
// All measures use the votes in which both voted yes, no or abstain, and no
// others. In the formulas, n is the number of these votes, x and y are the
// votes of the two (yes is 1, abstain 2, no 3), and d = |x-y|. If n is 0,
// every measure is undefined.
//
// The choice of a measure depends on the question:
//
//   - [IdenticalVotes] and [HalfAgreement] describe what happened, as in a
//     briefing. If most votes are carried by large majorities, as in the
//     General Assembly, they are high for nearly all pairs: compare scores
//     with each other, not with 1.
//   - [ScottPi] and [CohenKappa] are corrected for chance: they remove the
//     agreement that follows from how often each voter votes yes. Häge,
//     "Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity
//     for Chance Agreement", Political Analysis 19(3), 2011, recommends them
//     for comparisons over time. They have no meaning for a voter that always
//     votes the same: its κ with others is 0, and undefined with another voter
//     that always votes the same way.
//
// A score of few votes means little in any measure; see [PairCounts.Score].
//
// The text forms are identical, agreement, s, s-squared, pi, kappa,
// weighted-kappa and alignment.
type Similarity uint8

// The measures of similarity.
const (
	// IdenticalVotes is the share of identical votes, from 0 to 1.
	IdenticalVotes Similarity = 1 + iota // identical
	// HalfAgreement is the mean of 1-d/2, from 0 to 1: an abstention and a yes
	// or no are half an agreement. It is the agreement score of Voeten's data
	// on the General Assembly (which first leave out unanimous votes), and the
	// index (f+g/2)/t of Lijphart, "The Analysis of Bloc Voting in the General
	// Assembly", American Political Science Review 57(4), 1963, with f full
	// and g partial agreements in t votes.
	HalfAgreement // agreement
	// SAbsolute is S of Signorino and Ritter, "Tau-b or Not Tau-b",
	// International Studies Quarterly 43(1), 1999, with absolute distances:
	// 1-2·Σd/(2n), from -1 to 1. It equals 2a-1, where a is HalfAgreement.
	SAbsolute // s
	// SSquared is S with squared distances: 1-2·Σd²/(4n), from -1 to 1.
	SSquared // s-squared
	// ScottPi is Scott's π: (o-e)/(1-e), at most 1. Here o is the share of
	// identical votes, and e the share expected if both drew each vote from
	// the votes of the two together: the sum over the choices of the square of
	// its mean share. It is undefined if both always make the same one choice,
	// because e is then 1.
	ScottPi // pi
	// CohenKappa is Cohen's κ, 1960. It is like ScottPi, but each draws from
	// its own votes. It is undefined if both always make the same one choice.
	CohenKappa // kappa
	// WeightedKappa is Cohen's weighted κ, 1968, with squared weights: 1-o/e.
	// Here o is the sum of d², and e the sum expected by chance as in
	// CohenKappa. A yes and a no weigh four times as much as an abstention and
	// either. It is undefined if both always make the same one choice.
	WeightedKappa // weighted-kappa
	// AlignmentIndex is A of Benati and Capurri, "The Alignment Index and its
	// Application to Voting at the United Nations General Assembly", Quality &
	// Quantity, 2026: SAbsolute less its value expected if the two voted
	// independently, each with its own frequencies of yes, no and abstain.
	// Unlike π and κ it is not divided by its range: for voters that always
	// vote the same it is 0 instead of undefined.
	AlignmentIndex // alignment
)

var similarityTexts = codes.Enum[Similarity]{What: "similarity", Texts: []string{"", "identical", "agreement", "s", "s-squared", "pi", "kappa", "weighted-kappa", "alignment"}}

// PairCounts counts the choices of two voters in the same votes: the first
// index is the choice of the first voter and the second that of the second, 0
// for yes, 1 for abstain and 2 for no. Every [Similarity] is computed from it.
// The zero PairCounts means that the two never voted together. If a count is
// negative or the sum exceeds 2^30, every score is undefined.
type PairCounts [3][3]int

// choices are the votes by their index in PairCounts.
var choices = [3]Vote{Yes, Abstain, No}

// Of returns the number of votes in which the first voter voted a and the
// second b. It returns 0 if a or b is not Yes, No or Abstain.
func (p PairCounts) Of(a, b Vote) int {
	i, j := slices.Index(choices[:], a), slices.Index(choices[:], b)
	if i < 0 || j < 0 {
		return 0
	}
	return p[i][j]
}

// Add returns the sums of the counts of p and q.
func (p PairCounts) Add(q PairCounts) PairCounts {
	for i := range p {
		for j := range p[i] {
			p[i][j] += q[i][j]
		}
	}
	return p
}

// Score returns the similarity m of the two voters, and the number of votes in
// which both voted.
func (p PairCounts) Score(m Similarity) (s Score, shared int) {
	for i := range p {
		shared += p[i][0] + p[i][1] + p[i][2]
	}
	return ratio((*ballots.Pairs)(&p).Ratio(ballots.Similarity(m))), shared
}

// Pair counts the choices of the voters a and b in the votes of h. It does not
// allocate.
//
// A group stands for the choice of most of its members: yes, no or abstain.
// Votes in which two choices are equally frequent are left out. If one of a
// and b is a country, it is not counted in the group. The result shows how far
// a country goes along with the group as a whole; the mean of its pairs with
// the members shows how alike it is to each, and is mostly lower.
//
// If there are weights, each vote counts as many times as its weight: twice
// for important votes, or more for votes that few members carried. The weights
// are in the order of [History.All]. Votes without a weight, and those with a
// weight of 0 or less, do not count. With weights, [SAbsolute] and [SSquared]
// are the weighted S of Signorino and Ritter.
func (h History) Pair(a, b Voters, weights ...int) (p PairCounts) {
	x, okX := a.(Country)
	y, okY := b.(Country)
	switch {
	case len(weights) > 0:
		return h.count(a, b, weights, 0)
	case !okX || !okY:
		return h.count(a, b, nil, 1)
	case h.states.Has(x) && h.states.Has(y):
		h.votes.ballots.Pair((*ballots.Pairs)(&p), h.view, x.index, y.index)
	}
	return p
}

// count counts each vote as often as its weight. Votes without a weight count
// rest times.
func (h *History) count(a, b Voters, weights []int, rest int) (p PairCounts) {
	first, _ := a.(Country)
	second, _ := b.(Country)
	r, s := roster{of: a, without: second}, roster{of: b, without: first}
	for i := range h.view.All() {
		weight := rest
		if len(weights) > 0 {
			weight, weights = weights[0], weights[1:]
		}
		if weight > 0 {
			(*ballots.Pairs)(&p).Add(h.split(i, &r), h.split(i, &s), weight)
		}
	}
	return p
}
