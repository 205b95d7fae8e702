package plenary

import (
	"iter"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
)

// RollCall is a recorded vote: the vote of each member, and the members that
// were excluded. An excluded member is not entitled to vote on the question
// (because of arrears under Charter Article 19, or as a party to a dispute
// under Article 27) and has no vote.
//
// The vote of a member that a RollCall does not list is unknown, and a rule may
// leave the outcome [Open]. If it lists every member of a body that is not in the
// tables, say so with [RollCall.Whole].
//
// Methods that change a RollCall return a copy. RollCalls can be compared with
// ==. The zero RollCall lists no members.
type RollCall struct {
	// Each vote is a number of three bits; planes[i] has bit i of every vote.
	planes   ballots.Roll
	excluded CountrySet
	// tally is the count of planes. It is kept because tallies are read far
	// more often than votes are set.
	tally Tally
	whole bool
}

func (rc *RollCall) set(c Country, v Vote) {
	if c.IsZero() || v > Pending || v == 0 && rc.Of(c) == 0 {
		return
	}
	rc.tally.add(rc.Of(c), -1)
	rc.tally.add(v, +1)
	if rc.excluded.Has(c) {
		rc.excluded.bits.Remove(c.index)
		rc.tally.Excluded--
	}
	rc.planes.Set(c.index, uint8(v))
}

// With returns rc with the vote of every country in s set to v:
//
//	rc.With(SetOf(netherlands), Yes)
//
// If v is the zero Vote, the countries are removed from the list. If v is not
// valid, With returns rc itself.
func (rc RollCall) With(s CountrySet, v Vote) RollCall {
	for i := range s.bits.All() {
		rc.set(Country{i}, v)
	}
	return rc
}

// Exclude returns rc with the countries in s excluded and their votes removed.
func (rc RollCall) Exclude(s CountrySet) RollCall {
	for i := range s.bits.All() {
		rc.set(Country{i}, 0)
	}
	rc.excluded = rc.excluded.Union(s)
	rc.tally.Excluded = rc.excluded.Len()
	return rc
}

// WithVacant returns rc with n vacant seats. A negative n counts as 0.
func (rc RollCall) WithVacant(n int) RollCall {
	rc.tally.Vacant = max(0, min(n, maxCount))
	return rc
}

// Whole returns rc as the roll call of a whole body: the body has no members
// other than those that rc lists or excludes, and every count is exact. Use it
// for a body whose members are not known otherwise, such as a committee or a
// board. It is not needed if the rule names its members; see [ParseRule].
//
// Whole does not change the members of a body that the tables or the rule name.
// If rc lacks some of them, that is a contradiction: a decision fails with
// [ErrOtherBody], and [Stage.Notices] reports [NotListed]. To decide a vote of a
// Model United Nations by the rule of a real body, parse the text of that rule
// after the name of your own: ParseRule(`body "…"; ` + rule.Text()).
func (rc RollCall) Whole() RollCall {
	rc.whole = true
	return rc
}

// Of returns the vote of c, or 0 if c is excluded or not listed.
func (rc RollCall) Of(c Country) Vote { return Vote(rc.planes.Vote(c.index)) }

// Listed returns the countries that are listed with one of the votes vs.
// Without votes it returns all countries that have a vote, which may be
// NotVoting, Absent or Pending.
func (rc RollCall) Listed(vs ...Vote) (s CountrySet) {
	if len(vs) == 0 {
		return CountrySet{rc.planes.Listed()}
	}
	for _, v := range vs {
		s = s.Union(CountrySet{rc.planes.Voted(uint8(v))})
	}
	return s
}

// named returns the countries that rc lists or excludes.
func (rc *RollCall) named() CountrySet { return rc.Listed().Union(rc.excluded) }

// outside returns the countries that rc lists or excludes and that are not in
// members. It returns the empty set if members is empty, which means unknown.
func (rc *RollCall) outside(members CountrySet) CountrySet {
	if members.IsZero() {
		return members
	}
	return rc.named().Minus(members)
}

// Excluded returns the countries that are excluded from the vote.
func (rc RollCall) Excluded() CountrySet { return rc.excluded }

// All returns an iterator over the countries that have a vote and their votes,
// in the order of the codes.
func (rc RollCall) All() iter.Seq2[Country, Vote] {
	return func(yield func(Country, Vote) bool) {
		for c := range rc.Listed().All() {
			if !yield(c, rc.Of(c)) {
				return
			}
		}
	}
}

// IsZero reports whether rc is the zero RollCall.
func (rc RollCall) IsZero() bool { return rc == RollCall{} }

// Among returns the part of rc that concerns the countries in s. The result is
// not the roll call of a whole body, even if rc is.
func (rc RollCall) Among(s CountrySet) RollCall {
	rc.planes = rc.planes.Among(&s.bits)
	rc.excluded = rc.excluded.Intersect(s)
	rc.tally = rc.tallyOf(&s)
	rc.whole = false
	return rc
}

// Tally returns the counts of rc as recorded. It does not allocate.
func (rc RollCall) Tally() Tally { return rc.tally }

// tallyOf returns the counts of the countries in s.
func (rc *RollCall) tallyOf(s *CountrySet) (t Tally) {
	if all := &rc.tally; all.Present|all.Absent|all.Pending|all.Excluded != 0 {
		return rc.tallyOfAll(s)
	}
	t.Yes, t.No, t.Abstain, t.NotVoting = rc.planes.CountFour(&s.bits)
	return t
}

// tallyOfAll is tallyOf for roll calls in which every vote may occur.
func (rc *RollCall) tallyOfAll(s *CountrySet) (t Tally) {
	n := rc.planes.Count(&s.bits)
	return Tally{n[Yes], n[No], n[Abstain], n[NotVoting], n[Present], n[Absent], n[Pending], rc.excluded.Intersect(*s).Len(), 0}
}

// Correction is a delegation's statement to the Secretariat after the vote
// that it had intended to vote otherwise. It does not change the recorded vote
// or the result. An Intended vote of NotVoting means that the delegation had
// intended not to take part.
type Correction struct {
	Country  Country `json:"country"`
	Intended Vote    `json:"intended"` // NotVoting: it had intended not to take part
}

// AsIntended returns rc with the corrections applied, also those of countries
// that rc does not list. The result of the vote does not change; it is
// [RollCall.Tally] of rc itself. [Moves] leaves out countries that only one of
// two roll calls lists. To see what these countries did instead of the vote that
// they had intended, compare s.OnRecord() with
// s.OnRecord().AsIntended(s.Corrections...); see [Stage.OnRecord].
func (rc RollCall) AsIntended(corrections ...Correction) RollCall {
	for _, c := range corrections {
		if c.Intended.IsValid() {
			rc.set(c.Country, c.Intended)
		}
	}
	return rc
}

// Move is a set of countries that voted one way in an earlier vote and another
// way in a later vote.
type Move struct {
	From, To  Vote
	Countries CountrySet
	// Before and After are the indexes of the two votes in a series if the
	// Move comes from [Series.Moves]; [Moves] leaves them 0.
	Before, After int
}

// String returns m as "yes to no: HUN" or, with the indexes of the votes in a series,
// "yes [2] to no [5]: HUN". It returns "" for the zero Move. It is not a text form.
func (m Move) String() string {
	if m == (Move{}) {
		return ""
	}
	from, to := m.From.String(), m.To.String()
	if m.Before != m.After {
		from += " [" + strconv.Itoa(m.Before) + "]"
		to += " [" + strconv.Itoa(m.After) + "]"
	}
	return from + " to " + to + ": " + m.Countries.String()
}

// Moves returns the countries that changed their vote, grouped by their votes
// in earlier and later. It considers only countries that both roll calls list,
// because the vote of any other country is unknown in one of them. To compare
// stages, pass the results of [Stage.OnRecord], which also lists members that
// certainly did not vote.
func Moves(earlier, later RollCall) []Move {
	var moves []Move
	for from := range eachVote() {
		was := earlier.Listed(from)
		if was.IsZero() {
			continue
		}
		for to := range eachVote() {
			if both := was.Intersect(later.Listed(to)); from != to && !both.IsZero() {
				moves = append(moves, Move{From: from, To: to, Countries: both})
			}
		}
	}
	return moves
}

// String returns the countries by vote: "yes DNK NLD; no HUN; excluded VEN".
func (rc RollCall) String() string {
	var parts []string
	for v := range eachVote() {
		if s := rc.Listed(v); !s.IsZero() {
			parts = append(parts, v.String()+" "+s.String())
		}
	}
	if !rc.excluded.IsZero() {
		parts = append(parts, "excluded "+rc.excluded.String())
	}
	if rc.tally.Vacant > 0 {
		parts = append(parts, strconv.Itoa(rc.tally.Vacant)+" vacant")
	}
	return strings.Join(parts, "; ")
}
