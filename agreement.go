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
	// on the General Assembly, which leave out unanimous votes, and the
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
// for yes, 1 for abstain and 2 for no. Every [Similarity] is computed from
// these nine counts. The zero PairCounts means that the two never voted
// together. If a count is negative or the sum exceeds 2^30, every score is
// undefined.
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

// Score returns the similarity m of the two voters, and the number of votes in
// which both voted.
func (p PairCounts) Score(m Similarity) (s Score, shared int) {
	for i := range p {
		shared += p[i][0] + p[i][1] + p[i][2]
	}
	return ratio((*ballots.Pairs)(&p).Ratio(ballots.Similarity(m))), shared
}

// Pair counts the choices of the voters a and b in the votes of h.
// [PairCounts.Score] returns how alike the two vote. Pair does not allocate.
//
// The choice of a group is the most frequent choice of its members: yes, no or
// abstain. If two choices are equally frequent in a vote, the vote is left out.
// If one of a and b is a country, it is not counted as a member of the other.
// The pair of a country and a group shows how far the country goes along with
// the group as a whole. The mean of its pairs with the single members shows how
// alike it is to each of them, and is usually lower.
//
// With weights, each vote counts as many times as its weight says: for example,
// twice if the vote is important. There must be a weight for each vote, in the
// order of [History.All]; with any other number of weights, Pair returns the
// zero PairCounts. Votes with a weight of 0 or less do not count. With weights,
// SAbsolute and SSquared are the weighted S of Signorino and Ritter.
func (h History) Pair(a, b Voters, weights ...int) (p PairCounts) {
	x, okX := a.(Country)
	y, okY := b.(Country)
	switch {
	case len(weights) > 0 && len(weights) != h.Len():
		return p
	case len(weights) > 0 || !okX || !okY:
		return h.count(a, b, weights)
	case h.states.Has(x) && h.states.Has(y):
		h.votes.ballots.Pair((*ballots.Pairs)(&p), h.view, x.index, y.index)
	}
	return p
}

// count counts each vote as often as its weight, or once if there are no weights.
func (h *History) count(a, b Voters, weights []int) (p PairCounts) {
	first, _ := a.(Country)
	second, _ := b.(Country)
	r, s := roster{of: a, without: second}, roster{of: b, without: first}
	for i := range h.view.All() {
		weight := 1
		if len(weights) > 0 {
			weight, weights = weights[0], weights[1:]
		}
		if weight > 0 {
			(*ballots.Pairs)(&p).Add(h.split(i, &r), h.split(i, &s), weight)
		}
	}
	return p
}

// Cohesion is a measure of how united a group votes. For one vote it is
// computed from the counts of the members; for many votes it is the mean over
// the votes in which it is defined. The zero Cohesion is not a measure; its
// scores are undefined.
//
// In the formulas, Y, N and A are the numbers of members that voted yes, no and
// abstain, T = Y+N+A, and M is the largest of the three. Members that did not
// vote are not counted; if only one member votes, the cohesion of the group is
// the highest possible.
//
// Small groups look more united. If votes are cast at random, the expected
// [RiceIndex] of two members is 0.5, and that of a hundred 0.08 (Desposato,
// "Correcting for Small Group Inflation of Roll-Call Cohesion Scores", British
// Journal of Political Science 35(4), 2005). Compare groups of similar size,
// or one group over time.
//
// The text forms are rice, agreement-index, attina and unanimity.
type Cohesion uint8

// The measures of cohesion.
const (
	// RiceIndex is |Y-N|/(Y+N), from 0 to 1: Rice, "The Behavior of
	// Legislative Groups", Political Science Quarterly 40(1), 1925. It ignores
	// abstentions: with one vote in favour and twenty abstentions it is 1. It
	// is undefined if no member voted yes or no.
	RiceIndex Cohesion = 1 + iota // rice
	// AgreementIndex is (M-(T-M)/2)/T, from 0 (the three choices are equally
	// frequent) to 1: Hix, Noury and Roland, "Power to the Parties", British
	// Journal of Political Science 35(2), 2005. Use it where abstention is a
	// choice, as in the General Assembly. For a group divided equally between
	// two choices it is 0.25, not 0. It is undefined without votes.
	AgreementIndex // agreement-index
	// AttinaIndex is (M-(T-M))/T, from -1/3 to 1: Attinà, "The Voting
	// Behaviour of the European Parliament Members and the Problem of the
	// Europarties", European Journal of Political Research 18(5), 1990. It
	// equals (4i-1)/3, where i is the AgreementIndex, and is negative if the
	// most frequent choice has less than half of the votes. It is undefined
	// without votes.
	AttinaIndex // attina
	// Unanimity is 1 if all members that voted made the same choice, and 0
	// otherwise. For many votes it is the share of unanimous votes. A single
	// member can make it 0. Publications on the European Union use either this
	// measure or the mean AgreementIndex; say which one you use. It is
	// undefined without votes.
	Unanimity // unanimity
)

var cohesionTexts = codes.Enum[Cohesion]{What: "cohesion", Texts: []string{"", "rice", "agreement-index", "attina", "unanimity"}}

// Of returns the cohesion of the members counted in t. It is undefined if t is
// not valid.
func (m Cohesion) Of(t Tally) Score {
	if !t.IsValid() {
		return Score{}
	}
	return ratio(ballots.Split{Yes: t.Yes, No: t.No, Abstain: t.Abstain}.Ratio(ballots.Cohesion(m)))
}

// Cohesion returns the mean of the cohesion m of the voters v over the votes of
// h in which m is defined, and the number of these votes. The members of a
// [Group] are those on the date of each vote. Cohesion does not allocate.
func (h History) Cohesion(m Cohesion, v Voters) (Score, int) {
	var all ballots.Mean
	r := roster{of: v}
	for i := range h.view.All() {
		all.Add(ratio(h.split(i, &r).Ratio(ballots.Cohesion(m))).Float())
	}
	return scoreOf(all.Value()), all.N
}
