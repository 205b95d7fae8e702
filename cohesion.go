package plenary

import (
	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/codes"
)

// Cohesion is a measure of how united a group votes. For one vote it is
// computed from the counts of the members; for many votes it is the mean of
// the votes in which it is defined. The zero Cohesion is not a measure; its
// scores are undefined.
//
// In the formulas, Y, N and A are the numbers of members that voted yes, no
// and abstain, T = Y+N+A, and M is the largest of the three. Members that did
// not vote are not counted: a group in which only one member votes has the
// highest cohesion.
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
	// member can make it 0. Publications on the European Union use this
	// measure or the mean AgreementIndex: state which. It is undefined without
	// votes.
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

// Cohesion returns the mean cohesion m of the voters v over the votes of h in
// which it is defined, and the number of these votes. The members of a [Group]
// are those on the date of each vote. Cohesion does not allocate.
func (h History) Cohesion(m Cohesion, v Voters) (Score, int) {
	var all ballots.Mean
	r := roster{of: v}
	for i := range h.view.All() {
		all.Add(ratio(h.split(i, &r).Ratio(ballots.Cohesion(m))).Float())
	}
	return scoreOf(all.Value()), all.N
}
