package plenary

import (
	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/codes"
)

// Cohesion is a measure of how united a group votes: of one vote from the
// counts of its members, and of many as the mean of those in which it is
// defined. The zero Cohesion is none, and every score of it is undefined.
//
// Y, N and A are the members that voted yes, no and abstained, T = Y+N+A, and
// M the largest of the three. Those who did not vote are not in it: a group
// of which one member votes and the others stay away is as united as can be.
//
// The fewer members a group has, the more united it looks: with votes cast at
// random, the expected [RiceIndex] of two members is 0.5 and of a hundred 0.08.
// Desposato, "Correcting for Small Group Inflation of Roll-Call Cohesion
// Scores", British Journal of Political Science 35(4), 2005. Compare groups of
// like size, or one group over time.
//
// The text forms are rice, agreement-index, attina and unanimity.
type Cohesion uint8

// The measures of cohesion.
const (
	// RiceIndex is |Y-N|/(Y+N), from 0 to 1: Rice, "The Behavior of
	// Legislative Groups", Political Science Quarterly 40(1), 1925. It passes
	// over abstentions, and is undefined where nobody voted yes or no: with one
	// vote in favour and twenty abstentions it is 1.
	RiceIndex Cohesion = 1 + iota
	// AgreementIndex is (M-(T-M)/2)/T, from 0, where the three choices have as
	// many each, to 1: Hix, Noury and Roland, "Power to the Parties", British
	// Journal of Political Science 35(2), 2005. Take this one where abstaining
	// is a choice, as it is in the General Assembly. A group split between two
	// choices has 0.25, and not 0. Undefined where nobody voted.
	AgreementIndex
	// AttinaIndex is (M-(T-M))/T, from -1/3 to 1: Attinà, "The Voting Behaviour
	// of the European Parliament Members and the Problem of the Europarties",
	// European Journal of Political Research 18(5), 1990. It is a rescaling of
	// the AgreementIndex i, (4i-1)/3, and is below 0 where the largest choice
	// has less than half. Undefined where nobody voted.
	AttinaIndex
	// Unanimity is 1 where all members that voted made the same choice, and 0
	// otherwise; of many votes it is the share of those in which the group was
	// at one. The unity of the European Union is given as this or as the mean
	// AgreementIndex: say which. One member can undo it. Undefined where nobody
	// voted.
	Unanimity
)

var cohesionTexts = codes.Enum[Cohesion]{What: "cohesion", Texts: []string{"", "rice", "agreement-index", "attina", "unanimity"}}

// Of returns the cohesion in one vote of those whom a tally counts, undefined
// if the tally is not valid.
func (m Cohesion) Of(t Tally) Score {
	if !t.IsValid() {
		return Score{}
	}
	return ratio(ballots.Split{Yes: t.Yes, No: t.No, Abstain: t.Abstain}.Ratio(ballots.Cohesion(m)))
}

// Cohesion returns the mean cohesion of some voters over the votes of h in
// which it is defined, and how many these are. Who belongs to a [Group]
// follows from the day of each. It does not allocate.
func (h History) Cohesion(m Cohesion, v Voters) (Score, int) {
	var all ballots.Mean
	r := roster{of: v}
	for i := range h.view.All() {
		all.Add(ratio(h.split(i, &r).Ratio(ballots.Cohesion(m))).Float())
	}
	return scoreOf(all.Value()), all.N
}
