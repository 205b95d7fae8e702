package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/codes"
)

// Notice reports an inconsistency in a record, such as totals that contradict
// the lists or a voter that was not a member. The record itself is not changed.
// [Notice.In] describes one notice in a sentence, and [Briefing.Notices]
// several, with the names of the votes. The zero Notice has no kind.
type Notice struct {
	Kind NoticeKind
	// Stage and Statement are the IDs of the stage and the statement
	// concerned, if any.
	Stage, Statement string
	// Countries are the countries concerned, if any. On is the date for their
	// names.
	Countries CountrySet
	On        Date
	// Reference is the copy or the attachment concerned, if the notice is about a
	// letter, and nil otherwise. On is then the date of the letter.
	Reference *Reference
	// Stated and Counted hold only the counts that differ, for "totals" and
	// "members". For "outcome", Counted holds the votes.
	Stated, Counted Totals
}

// NoticeKind is the kind of a [Notice]. The zero NoticeKind is that of the
// zero Notice.
//
// The text forms are totals, member, listed, outcome, part, speaks, id, late,
// own, copies, date, members, yes-reserved, abstention-explained, consensus-left,
// no-vote, sponsor-vote, sponsor-explains, twice and during.
type NoticeKind uint8

// The kinds of notices.
const (
	// TotalsDiffer: the record states a count that differs from the length of a
	// complete list, or is lower than the length of an incomplete list. Or the
	// counts add up to more than the members of the body; Counted.Members is
	// then the number of members.
	TotalsDiffer NoticeKind = 1 + iota // totals
	// NotAMember: a country that was not a member of the body on that date is
	// listed or, if Statement is not empty, makes that statement or has it made
	// on its behalf.
	NotAMember // member
	// NotListed: a member of the body is not listed, although the lists of
	// those that voted in favour, voted against, abstained or cast no vote are
	// complete, or the roll call is said to be [RollCall.Whole].
	NotListed // listed
	// OutcomeDiffers: the declared outcome contradicts the votes under every
	// rule that may have applied, however the votes not on record were cast.
	OutcomeDiffers // outcome
	// NoSuchPart: a statement refers to a stage that the resolution does not
	// have, or a letter attaches a statement that is not in the given
	// resolutions.
	NoSuchPart // part
	// SpeaksTwice: a country delivers a statement and is also among the
	// countries on whose behalf it is delivered.
	SpeaksTwice // speaks
	// SameID: two stages or two statements have the same ID.
	SameID // id
	// EndorsedLate: an endorsement has a date after the meeting, but its
	// moment is not [After].
	EndorsedLate // late
	// EndorsesOwn: a country endorses a statement that is also made for it.
	EndorsesOwn // own
	// CopiesDiffer: a copy of a letter has a date other than that of the
	// letter.
	CopiesDiffer // copies
	// NoDate: a stage with votes has no date; the members of its body are
	// unknown.
	NoDate // date
	// MembersDiffer: the record gives a number of members that the body did not
	// have on that date.
	MembersDiffer // members

	// The following are not contradictions. They are about how statements fit
	// the votes; see [Resolution.PracticeNotices].

	// YesReserved: a country that voted in favour made a reservation, a
	// disassociation or an interpretative declaration.
	YesReserved // yes-reserved
	// AbstentionExplained: a country that abstained explained its vote.
	AbstentionExplained // abstention-explained
	// ConsensusLeft: a country disassociated itself from a decision taken
	// without a vote.
	ConsensusLeft // consensus-left
	// NoVoteToExplain: a country explained its vote on a decision taken
	// without a vote.
	NoVoteToExplain // no-vote
	// SponsorNotInFavour: a sponsor did not vote in favour.
	SponsorNotInFavour // sponsor-vote
	// SponsorExplains: a sponsor explained its vote.
	SponsorExplains // sponsor-explains
	// ExplainedTwice: a delegation explained the same vote in committee and in
	// plenary.
	ExplainedTwice // twice
	// SaidDuringVote: a statement was made during the vote, according to the
	// record.
	SaidDuringVote // during
)

var noticeTexts = codes.Enum[NoticeKind]{What: "kind of notice", Texts: []string{
	"", "totals", "member", "listed", "outcome", "part", "speaks", "id", "late", "own", "copies", "date", "members",
	"yes-reserved", "abstention-explained", "consensus-left", "no-vote", "sponsor-vote", "sponsor-explains", "twice", "during",
}}

// Notices returns the inconsistencies in r, stage by stage and then statement
// by statement. An empty result means that no contradiction was found, not
// that the record is true.
func (r *Resolution) Notices() []Notice {
	var all []Notice
	r = orNone(r)
	stages := r.stages()
	for i := range r.Stages {
		s := &r.Stages[i]
		if stages[s.ID] != s {
			all = append(all, Notice{Kind: SameID, Stage: s.ID})
		}
		all = append(all, s.Notices()...)
	}
	seen := map[string]bool{}
	for i := range r.Statements {
		t := &r.Statements[i]
		if seen[t.ID] {
			all = append(all, Notice{Kind: SameID, Statement: t.ID})
		}
		seen[t.ID] = true
		all = append(all, t.notices(stages[t.Stage])...)
	}
	return all
}

// Notices returns the inconsistencies in the record of s.
func (s *Stage) Notices() []Notice {
	var all []Notice
	s = orNone(s)
	add := func(kind NoticeKind, countries CountrySet) {
		if !countries.IsZero() {
			all = append(all, Notice{Kind: kind, Stage: s.ID, Countries: countries, On: s.Date})
		}
	}
	t, members := s.Totals(), s.bodyMembers()
	strangers := s.Votes.outside(members)
	if stated, counted := s.differing(); stated != (Totals{}) {
		all = append(all, Notice{Kind: TotalsDiffer, Stage: s.ID, Stated: stated, Counted: counted})
	} else if size := s.size(); size > 0 && t.Counts.members() > size && strangers.IsZero() {
		all = append(all, Notice{Kind: TotalsDiffer, Stage: s.ID, Stated: Totals{Counts: t.Counts, Exact: t.Exact}, Counted: Totals{Members: size}})
	}
	if n := members.Len(); n > 0 {
		if given := s.Stated.Members; given > 0 && given != n {
			all = append(all, Notice{Kind: MembersDiffer, Stage: s.ID, Stated: Totals{Members: given}, Counted: Totals{Members: n}, On: s.Date})
		}
		add(NotAMember, strangers)
		// Members that are counted but not named may be the ones that are not
		// listed.
		if named := s.Votes.tally.members(); s.Votes.whole || s.Votes.tally.NotVoting > 0 && named == t.Counts.members() && t.Known(BaseCast|BaseOf(NotVoting)) {
			add(NotListed, members.Minus(s.Votes.named()))
		}
	}
	if s.contradicted() {
		all = append(all, Notice{Kind: OutcomeDiffers, Stage: s.ID, Counted: t.cast()})
	}
	if s.Date.IsZero() && (!s.Votes.IsZero() || t.says(BaseMembers)) {
		all = append(all, Notice{Kind: NoDate, Stage: s.ID})
	}
	return all
}

// contradicted reports whether the declared outcome contradicts the votes
// under every rule that may have applied. A decision that the Security Council
// takes over the vote of a permanent member may be procedural (Charter,
// Article 27(2)); the record does not say.
func (s *Stage) contradicted() bool {
	ds, err := s.Decisions()
	if t := s.Totals(); err != nil || len(ds) == 0 || !t.voted() {
		return false
	}
	return !slices.ContainsFunc(ds, func(d Decision) bool { return !s.denies(&d) })
}

// differing returns the stated counts that the lists contradict, and the
// counts of these lists.
func (s *Stage) differing() (stated, counted Totals) {
	t := s.Totals()
	for bit := int(Yes); bit <= excludedBit; bit++ {
		n, told, listed := *s.Stated.Counts.at(bit), *t.Counts.at(bit), *s.Votes.tally.at(bit)
		exact := s.Stated.Exact>>bit&1 != 0
		// Members that did not vote may be listed as absent and counted as not
		// voting: an empty heading does not contradict a count.
		if n == told && (exact || told == listed) || !exact && told >= n || bit > int(Abstain) && listed == 0 && !s.exhausts(Vote(bit)) {
			continue
		}
		*stated.Counts.at(bit), *counted.Counts.at(bit) = n, listed
		counted.Exact |= 1 << bit
		if exact {
			stated.Exact |= 1 << bit
		}
	}
	return stated, counted
}

// notices returns the inconsistencies of s at its stage, which may be nil.
func (s *Statement) notices(stage *Stage) []Notice {
	var all []Notice
	if stage == nil {
		all = append(all, Notice{Kind: NoSuchPart, Statement: s.ID, Stage: s.Stage})
	}
	stage = orNone(stage)
	add := func(kind NoticeKind, countries CountrySet) {
		if !countries.IsZero() {
			all = append(all, Notice{Kind: kind, Statement: s.ID, Stage: s.Stage, Countries: countries, On: stage.Date})
		}
	}
	if members := stage.bodyMembers(); !members.IsZero() {
		add(NotAMember, s.speakers().Minus(members))
	}
	var late CountrySet
	for _, e := range s.Endorsements {
		if !stage.Date.IsZero() && stage.Date.Before(e.Date) && e.Moment != After {
			late.add(e.Country)
		}
	}
	add(EndorsedLate, late)
	add(EndorsesOwn, s.endorsers().Intersect(s.speakers()))
	if s.OnBehalf.Union(s.Aligned).Has(s.Deliverer) {
		all = append(all, Notice{Kind: SpeaksTwice, Statement: s.ID, Countries: SetOf(s.Deliverer), On: stage.Date})
	}
	return all
}

// Notices returns the inconsistencies of l: copies with another date, and
// attached statements that none of the resolutions rs has.
func (l *Letter) Notices(rs ...*Resolution) []Notice {
	var all []Notice
	l = orNone(l)
	for _, c := range l.Copies {
		if !c.Date.IsZero() && c.Date != l.Date {
			all = append(all, Notice{Kind: CopiesDiffer, Reference: &c, On: l.Date})
		}
	}
	statement := attached(rs)
	for _, a := range l.Attachments {
		if a.Statement != "" && statement(a) == nil {
			all = append(all, Notice{Kind: NoSuchPart, Statement: a.Statement, Reference: &a, On: l.Date})
		}
	}
	return all
}
