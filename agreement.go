package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/codes"
)

// Similarity is a measure of how alike two voters vote. The zero Similarity is
// none, and every score of it is undefined.
//
// All of them look at the votes in which both voted yes, no or abstained, and
// at nothing else; n is how many these are, and where n is 0 all are
// undefined. Yes, abstain and no are 1, 2 and 3 in the formulas, x the one
// voter's vote and y the other's, and d = |x-y|.
//
// Which one to take depends on the question. [IdenticalVotes] and
// [HalfAgreement] say what happened, and suit a sentence in a briefing. Where
// most votes are carried by large majorities, as in the General Assembly, they
// are high for nearly everyone: compare them with one another and not with 1.
// The chance-corrected ones, [ScottPi] and [CohenKappa], take out the
// agreement that follows from how often each votes yes; Häge, "Choice or
// Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance
// Agreement", Political Analysis 19(3), 2011, argues for them in comparisons
// over time. Of a voter that always votes the same they say nothing: its κ with
// anyone is 0, and with another that always votes so, undefined. A few votes
// say little by any measure; [PairCounts.Shared] is how many they are.
//
// The text forms are identical, agreement, s, s-squared, pi, kappa,
// weighted-kappa and alignment.
type Similarity uint8

// The similarities.
const (
	// IdenticalVotes is the share of identical votes, from 0 to 1.
	IdenticalVotes Similarity = 1 + iota
	// HalfAgreement is the mean of 1-d/2, from 0 to 1: an abstention beside a
	// yes or a no is half an agreement. It is the agreement score of Voeten's
	// data on the General Assembly (which leaves out unanimous votes first),
	// and the index (f+g/2)/t of Lijphart, "The Analysis of Bloc Voting in the
	// General Assembly", American Political Science Review 57(4), 1963, with f
	// full and g partial agreements in t votes.
	HalfAgreement
	// SAbsolute is S of Signorino and Ritter, "Tau-b or Not Tau-b", International
	// Studies Quarterly 43(1), 1999, with absolute distances: 1-2·Σd/(2n), from
	// -1 to 1. It is 2a-1 where a is HalfAgreement.
	SAbsolute
	// SSquared is S with squared distances: 1-2·Σd²/(4n), from -1 to 1.
	SSquared
	// ScottPi is Scott's π: (o-e)/(1-e), at most 1, with o the share of
	// identical votes and e what it would be if both drew each vote from the
	// votes of the two together: the sum over the choices of the square of its
	// mean share. Undefined where both always make one same choice, as e is 1.
	ScottPi
	// CohenKappa is Cohen's κ, 1960: as ScottPi, with each drawing from its
	// own votes. Undefined where both always make one same choice.
	CohenKappa
	// WeightedKappa is Cohen's weighted κ, 1968, with squared weights: 1-o/e,
	// with o the sum of d² and e what it would be by chance as in CohenKappa.
	// Yes beside no then weighs four times an abstention beside either.
	// Undefined where both always make one same choice.
	WeightedKappa
	// AlignmentIndex is A of Benati and Capurri, "The Alignment Index and its
	// Application to Voting at the United Nations General Assembly", Quality &
	// Quantity, 2026: SAbsolute less what it would be if the two voted
	// independently, each as often yes, no and abstain as it does. It is not
	// divided by its range as π and κ are, so that it is 0, and not undefined,
	// for voters that always vote the same.
	AlignmentIndex
)

var similarityTexts = codes.Enum[Similarity]{What: "similarity", Texts: []string{"", "identical", "agreement", "s", "s-squared", "pi", "kappa", "weighted-kappa", "alignment"}}

// PairCounts is how often two voters made which choices in the same vote: the
// first index is the choice of the first, the second that of the second, each
// 0 for yes, 1 for abstain and 2 for no. All similarities follow from it. The
// zero PairCounts is two that never voted together. Its counts are not
// negative, and at most 2^30 together; otherwise every score is undefined.
type PairCounts [3][3]int

// choices are the votes by their index in PairCounts.
var choices = [3]Vote{Yes, Abstain, No}

// Of returns how often the first voted a while the second voted b; 0 for votes
// other than yes, no and abstain.
func (p PairCounts) Of(a, b Vote) int {
	i, j := slices.Index(choices[:], a), slices.Index(choices[:], b)
	if i < 0 || j < 0 {
		return 0
	}
	return p[i][j]
}

// Shared returns in how many votes both voted.
func (p PairCounts) Shared() (n int) {
	for i := range p {
		n += p[i][0] + p[i][1] + p[i][2]
	}
	return n
}

// Add returns the counts of p and q together.
func (p PairCounts) Add(q PairCounts) PairCounts {
	for i := range p {
		for j := range p[i] {
			p[i][j] += q[i][j]
		}
	}
	return p
}

// Score returns the value of a measure.
func (p PairCounts) Score(m Similarity) Score {
	return ratio((*ballots.Pairs)(&p).Ratio(ballots.Similarity(m)))
}

// Pair counts the choices of two voters in the votes of h. It does not
// allocate.
//
// Weights, if there are any, say how often each vote counts: important ones twice, or
// such as few members carried. There is one for each vote of [History.All], in that
// order; votes without one, and those whose weight is not positive, count for nothing.
// [SAbsolute] and [SSquared] of it are the weighted S of Signorino and Ritter.
//
// A group stands for the choice that most of its members made: yes, no or
// abstain, whichever has the most of their votes. A vote in which two have as
// many is left out. A country is compared with a group without it. That is how
// far it goes along with the group as a whole; how alike it is to each member is
// the mean of its pairs with them, and mostly lower.
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

// Similarity returns how alike two voters are by a measure, and the number of votes
// that this rests on; see [History.Pair].
func (h History) Similarity(m Similarity, a, b Voters) (Score, int) {
	p := h.Pair(a, b)
	return p.Score(m), p.Shared()
}

// count counts each vote as often as its weight, and those without one as often
// as the weight of the rest.
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
