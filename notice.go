package plenary

import (
	"cmp"
	"slices"

	"golang.org/x/text/language"
)

// Notice is something in a record that does not fit: totals that contradict
// the lists, a voter that was no member. The record is left as it is; a Notice
// says what to look at.
type Notice struct {
	Kind NoticeKind
	// Stage and Statement are the IDs of where it is, if it is in one.
	Stage, Statement string
	// Countries are those it is about, if any; they are named as of the day On.
	Countries CountrySet
	On        Date
	// Where names what it is about where that is no stage and no statement:
	// the copy of a letter.
	Where string
	// Dates are the two that differ, for CopiesDiffer.
	Dates [2]Date
	// Stated and Counted are the totals that differ, for TotalsDiffer.
	Stated, Counted Tally
}

// NoticeKind is what a [Notice] is about. The zero NoticeKind is none.
type NoticeKind uint8

// The kinds of notices.
const (
	// TotalsDiffer: the stated totals are not those of the listed votes. A
	// vote whose voters are not listed at all is no difference.
	TotalsDiffer NoticeKind = 1 + iota // totals
	// NotAMember: a country is listed that was no member of the body on the
	// day.
	NotAMember // member
	// NotListed: a member of the body is not listed, although others are
	// listed as not voting.
	NotListed // listed
	// OutcomeDiffers: the declared outcome does not follow from the votes.
	OutcomeDiffers // outcome
	// NoSuchStage: a statement refers to a stage that the resolution does not
	// have.
	NoSuchStage // stage
	// SpeaksTwice: a country delivers a statement and is also among those on
	// whose behalf it is delivered.
	SpeaksTwice // speaks
	// SameID: two stages or two statements have the same ID.
	SameID // id
	// SpeakerNotAMember: a statement is made by or on behalf of a country
	// that was no member of the body on the day.
	SpeakerNotAMember // speaker
	// EndorsedLate: an endorsement has a date after the meeting and a moment
	// before or at it, or none.
	EndorsedLate // late
	// EndorsesOwn: a country endorses a statement that is made for it already.
	EndorsesOwn // own
	// CopiesDiffer: the copies of a letter have different dates.
	CopiesDiffer // copies
	// NoSuchAttachment: a letter attaches a statement or is about a resolution
	// that is not there.
	NoSuchAttachment // attachment
	// NoDate: a stage with votes has no date, so that it is not known who the
	// members were.
	NoDate // date

	// The following are no contradictions, but how statements fit the votes;
	// see [Resolution.Fits].

	// YesReserved: a vote in favour goes with a reservation, a disassociation
	// or an interpretative declaration.
	YesReserved // yes-reserved
	// AbstentionExplained: an abstention goes with an explanation.
	AbstentionExplained // abstention-explained
	// ConsensusLeft: a country disassociates itself from what was decided
	// without a vote.
	ConsensusLeft // consensus-left
	// NoVoteToExplain: an explanation of vote where there was no vote.
	NoVoteToExplain // no-vote
	// SponsorNotInFavour: a sponsor did not vote in favour.
	SponsorNotInFavour // sponsor-vote
	// SponsorExplains: a sponsor explains its vote.
	SponsorExplains // sponsor-explains
	// ExplainedTwice: a delegation explains the same vote in committee and in
	// plenary.
	ExplainedTwice // twice
	// TooLong: an explanation of vote of more than ten minutes.
	TooLong // long
	// SaidDuringVote: a statement is said to have been made during the vote.
	SaidDuringVote // during
)

var noticeTexts = enum{
	"", "totals", "member", "listed", "outcome", "stage", "speaks", "id", "speaker", "late", "own", "copies", "attachment", "date",
	"yes-reserved", "abstention-explained", "consensus-left", "no-vote", "sponsor-vote", "sponsor-explains", "twice", "long", "during",
}

// String returns a short code, such as totals, member or sponsor-explains.
func (k NoticeKind) String() string { return noticeTexts.text(uint8(k)) }

// String returns the notice as a sentence in English.
func (n Notice) String() string { return n.In(language.English) }

// In returns the notice as a sentence in Dutch or English.
func (n Notice) In(tag language.Tag) string {
	p := prose{naming: Naming{Language: tag, On: n.On, Article: n.Kind >= YesReserved}}
	return p.say("notice."+n.Kind.String(), "where", cmp.Or(n.Statement, n.Where, n.Stage),
		"first", p.date(n.Dates[0]), "second", p.date(n.Dates[1]),
		"countries", p.naming.List(n.Countries), "stated", p.totals(n.Stated), "counted", p.totals(n.Counted), "stage", n.Stage)
}

// Notices returns what does not fit in r, stage by stage and statement by
// statement. An empty result says that nothing contradicts itself, not that
// everything is true.
func (r *Resolution) Notices() []Notice {
	var all []Notice
	for i := range r.Stages {
		s := &r.Stages[i]
		if r.Stage(s.ID) != s {
			all = append(all, Notice{Kind: SameID, Stage: s.ID})
		}
		all = append(all, s.Notices()...)
	}
	for i := range r.Statements {
		all = append(all, r.statementNotices(i)...)
	}
	return all
}

// Notices returns what does not fit in the record of a stage.
func (s *Stage) Notices() []Notice {
	var all []Notice
	add := func(kind NoticeKind, countries CountrySet) {
		if !countries.IsEmpty() {
			all = append(all, Notice{Kind: kind, Stage: s.ID, Countries: countries, On: s.Date})
		}
	}
	if t := s.Votes.Tally(); s.totalsDiffer(t) {
		all = append(all, Notice{Kind: TotalsDiffer, Stage: s.ID, Stated: s.Stated.Counts, Counted: t})
	}
	if members := s.Body.Members(s.Date); !members.IsEmpty() {
		add(NotAMember, s.Votes.Listed().Union(s.Votes.Excluded()).Minus(members))
		// Votes that are stated and not listed are those of members too.
		t := s.Votes.Tally()
		if t.NotVoting > 0 && t.Cast() == s.Totals().Counts.Cast() || slices.Contains(s.Exhaustive, NotVoting) {
			add(NotListed, members.Minus(s.Votes.Listed()).Minus(s.Votes.Excluded()))
		}
	}
	if s.contradicted() {
		all = append(all, Notice{Kind: OutcomeDiffers, Stage: s.ID, Stated: s.Stated.Counts, Counted: s.Totals().Counts})
	}
	if s.Date.IsZero() && s.Totals().Counts != (Tally{}) {
		all = append(all, Notice{Kind: NoDate, Stage: s.ID})
	}
	return all
}

// contradicted reports whether the outcome that is declared does not follow
// from the votes. A record that says nothing of those in favour does not
// contradict that there were enough. What the Security Council adopts can be a
// matter of procedure, over which a permanent member has no veto (Charter Article
// 27(2)); the record does not say which.
func (s *Stage) contradicted() bool {
	switch s.outcome() {
	case Adopted:
		return s.Declared == DeclaredRejected
	case Rejected:
		yes, known := s.Totals().Of(Yes)
		return s.Declared == DeclaredAdopted && (known || yes > 0) && (s.Body.String() != "unsc" || yes < s.councilNeeds())
	}
	return false
}

// outcome is what follows from the votes: Adopted or Rejected, or none where
// there are no votes, or where it depends on who cast them and that is not
// known.
func (s *Stage) outcome() Outcome {
	switch t := s.Totals().Counts; {
	case t.Cast() == 0:
		return 0
	case s.Body.String() != "unsc":
	case s.Date.IsZero(): // how many votes it needed is not known, nor who had a veto
		return 0
	case t.Yes < s.councilNeeds():
		return Rejected
	case s.Question == Motion || t.No == 0:
		return Adopted
	case s.Votes.Voted(No).Intersect(PermanentMembers.Members(s.Date)) != (CountrySet{}):
		return Rejected
	case s.Votes.Tally().No < t.No:
		return 0
	default:
		return Adopted
	}
	return s.Outcome()
}

// totalsDiffer reports whether the stated totals contradict the counted ones.
func (s *Stage) totalsDiffer(counted Tally) bool {
	if s.Stated == (Totals{}) {
		return false
	}
	for v := range Votes() {
		stated, n := s.Stated.Counts.Of(v), counted.Of(v)
		if (n <= stated || stated == 0) && slices.Contains(s.Partial, v) {
			continue
		}
		cast := v == Yes || v == No || v == Abstain
		// What a record leaves out it does not contradict: a vote without a
		// list, unless it says that there is nobody else, and totals of those
		// who did not vote.
		if n != stated && (n != 0 || slices.Contains(s.Exhaustive, v)) && (cast || stated != 0) {
			return true
		}
	}
	return false
}

func (r *Resolution) statementNotices(i int) []Notice {
	var all []Notice
	t := &r.Statements[i]
	if slices.ContainsFunc(r.Statements[:i], func(s Statement) bool { return s.ID == t.ID }) {
		all = append(all, Notice{Kind: SameID, Statement: t.ID})
	}
	stage, on := r.Stage(t.Stage), Date{}
	if stage != nil {
		on = stage.Date
	}
	if stage == nil {
		all = append(all, Notice{Kind: NoSuchStage, Statement: t.ID, Stage: t.Stage})
	} else if members := stage.Body.Members(stage.Date); !members.IsEmpty() {
		if outside := t.Speakers().Minus(members); !outside.IsEmpty() {
			all = append(all, Notice{Kind: SpeakerNotAMember, Statement: t.ID, Stage: t.Stage, Countries: outside, On: on})
		}
	}
	if stage != nil && !stage.Date.IsZero() {
		var late CountrySet
		for _, e := range t.Endorsements {
			if e.Date.After(stage.Date) && e.Moment != AfterMeeting {
				late.add(e.Country)
			}
		}
		if !late.IsEmpty() {
			all = append(all, Notice{Kind: EndorsedLate, Statement: t.ID, Stage: t.Stage, Countries: late, On: on})
		}
	}
	if own := t.Endorsers().Intersect(t.Speakers()); !own.IsEmpty() {
		all = append(all, Notice{Kind: EndorsesOwn, Statement: t.ID, Stage: t.Stage, Countries: own, On: on})
	}
	if t.OnBehalf.Union(t.Aligned).Has(t.Deliverer) {
		all = append(all, Notice{Kind: SpeaksTwice, Statement: t.ID, Countries: SetOf(t.Deliverer), On: on})
	}
	return all
}
