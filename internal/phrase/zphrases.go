// Code generated from phrases.tsv, families.tsv and axes.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package phrase

import "github.com/plenary-go/plenary/internal/table"

// The phrases that stand alone, by key.
const (
	_                          ID = iota
	According                     // according to {by},
	ArticleA                      // a {noun}
	ArticleAn                     // an {noun}
	AtLeast                       // at least {number}
	BoardCorrection               // † Vote intended, as reported to the Secretariat after the vote: {countries}. The result stands.
	BoardNonmember                // ‡ Not a member of the body on that day: {countries}.
	BoardNovote                   // No vote was taken, so there are no votes by country.
	BoardOthers                   // Other countries
	BoardOutcome                  // The declared outcome does not follow from these votes.
	BoardRest                     // {group} (without those above)
	BoardSource                   // Source: {sources}.
	BoardStated                   // The record states {stated}; it names {counted}.
	BoardStatedas                 // {label} (stated: {number})
	BoardTitle                    // Vote
	BoardUnknown                  // Who voted how is not in the sources consulted.
	BoardUnnamed                  // Not named: {counts}.
	BodyNone                      // the body
	CalledAlso                    // This statement is also called {noun}.
	CalledBrief                   // called {noun} by {by}
	CalledBy                      // {by} calls this statement {noun}.
	CalledTerm                    // “{term}”
	CastAgainst                   // {yes} to {no}
	CastAgainstAlone              // none in favour to {no}, with no abstentions
	CastAlone                     // {yes} to none against, with no abstentions
	CastBoth                      // {yes} to {no}
	CastWith                      // , with {abstain}
	ChangedDid                    // {country} {first} in the vote on {from} and {second} in the vote on {to}.
	ChangedDropped                // It was no longer said on behalf of {country} {elements}.
	ChangedGained                 // It was now also said on behalf of {country} {elements}.
	ChangedSaid                   // {country} {first} in the votes on {from} and on {to}, but what was said on its behalf differed.
	CitedDecision                 // decision {number}
	CitedResolution               // resolution {number}
	CoalitionAt                   // on {what}
	CoalitionBefore               // {statement} of {date}
	CoalitionSince                // Compared with {statement}, {changes}.
	CoalitionTitle                // the text “{title}”
	ComparisonAgree               // The two records of the vote do not contradict each other.
	ComparisonContradict          // The two records of the vote contradict each other.
	ComparisonCorrectionFirst     // Only the first record has the later correction by {countries}.
	ComparisonCorrectionSecond    // Only the second record has the later correction by {countries}.
	ComparisonDate                // date
	ComparisonDiffer              // {what}: {first} in the first record, {second} in the second.
	ComparisonDraft               // draft
	ComparisonExcluded            // not entitled to vote
	ComparisonMembers             // members of the body
	ComparisonOutcome             // declared outcome
	ComparisonRequired            // rule
	ComparisonUnlisted            // not listed
	CorrectionStands              // The result stands.
	Corrections                   // After the vote, {clauses}.
	CountWas                      // : the vote{via} was {votes}
	DateNone                      // a date that is not on record
	DateWeekday                   // {weekday}, {day}
	Decimal                       // .
	DecisionVetoedBy              // The proposal was vetoed by {countries}, although it had the required votes: {reasons}
	DecisionNobody                // nobody has a part in it
	DecisionNone                  // no
	DecisionQuorumPresumed        // the quorum is presumed to have been met
	DecisionQuorumUnchecked       // whether there was a quorum could not be checked, because the number of members is not known
	DecisionWas                   // required
	DecisionWeighed               // the {what} represented {weight}
	During                        // {according}the statement was made during the vote; statements are, however, made before or after a vote.
	DuringRecord                  // the record
	EffectBareRelevant            // not legally binding{basis}, but relevant
	EffectGroup                   // the members of {group}
	EffectGroupUn                 // Member States
	EffectRelevant                // not legally binding{basis} but is relevant to {group}
	EffectSaid                    // The resolution is {effect}.
	EffectSee                     // see {basis}
	EffectView                    // In the view of {view}, the resolution is {effect}.
	ExplainAlso                   // Also tested
	ExplainAmong                  // {what} among {group}
	ExplainAnynumber              // an unknown number of
	ExplainForceEarly             // This rule was not yet in force on {day}; it entered into force on {from}.
	ExplainForceLate              // This rule was no longer in force on {day}; it was in force until {until}.
	ExplainFrom                   // {number} of {countries}
	ExplainMost                   // at most {number}
	ExplainNamely                 // , namely {countries}
	ExplainNamelyOf               // , namely from {countries}
	ExplainNotknown               // {what} of members not known by name
	ExplainNovotes                // nobody voted in favour or against
	ExplainOpenAny                // how many members the body has is not known, nor how those that are not listed voted
	ExplainOpenDay                // the day of the vote is not known, nor which countries were among the {group} then
	ExplainOpenListed             // whether the members listed are all the members is not known
	ExplainOpenSize               // how many members the body has is not known
	ExplainOpenUnnamed            // who voted how is not in the sources consulted
	ExplainOpenWeighed            // the votes are weighted ({weight})
	ExplainPercent                // {number} per cent
	ExplainPresumed               // presumed, because the record does not say who else was present
	ExplainQuorumPresumed         // quorum presumed
	ExplainQuorumUnchecked        // quorum not checked
	ExplainRange                  // {what} on record, and up to {more} more
	ExplainRangeAny               // {what} on record, and perhaps more
	ExplainShareAll               // all
	ExplainShareAsmany            // as many as the
	ExplainShareBare              // {share} of
	ExplainShareOf                // {share} of the
	ExplainShareThe               // the
	ExplainSince                  // The weights ({weight}) are those of {date}.
	ExplainStrangers              // Not a member that day, and not counted: {countries}.
	ExplainThanLeast              // at least
	ExplainThanMore               // more than
	ExplainThousands              // ,
	ExplainTieFull                // all members were present, and a proposal on which the votes are then equally divided is rejected
	ExplainTied                   // {yes} and {no}
	ExplainUnanimityHolds         // nobody voted against
	ExplainUnanimityMissing       // not all members were present or represented, where unanimity was required
	ExplainUnchecked              // not checked, because the number of members is not known
	ExplainUnweighed              // {what} by weight ({weight}), which is not known
	ExplainVetoBy                 // vetoed by {countries}
	ExplainVetoNone               // this was not a veto, because the proposal did not have the required votes
	ExplainWeighed                // the {what} represent {weight}
	ExplainWeight                 // a weight of {number} ({weight})
	ExplainWould                  // it would have had enough votes if {switched}, or if {more}
	ExplainWouldOnly              // it would have had enough votes if {switched}
	Explained                     // On this statement, see also {references}.
	FurtherNamed                  // , including {countries}
	GroupCommon                   // Every statement made for members of the group says {elements}.
	GroupOwn                      // the {group}
	GroupOwnMembers               // members of {group}
	HeadingChanged                // Since the earlier vote
	HeadingDetail                 // The vote in detail
	HeadingEarlier                // Earlier stages
	HeadingLast                   // The previous vote on this matter
	HeadingViews                  // Views
	HeadlineOf                    // {title}: {what}
	HeadlineVeto                  // veto
	HeatmapDesc                   // {number} countries compared with one another. {measure}. Most alike: {most}. Least alike: {least}.
	HeatmapEmpty                  // No two of these countries have a score.
	HeatmapOthers                 // Other countries
	HeatmapPair                   // {first} – {second}: {score} ({votes})
	HeatmapTied                   // {pair}, one of {number} pairs with that score
	HeatmapTitle                  // Who votes with whom
	HeatmapUndefined              // no score
	InstrumentQuoted              // the text “{title}”
	LetterAttached                // Enclosed is the {kind} by {deliverer}.
	LetterAttachment              // Also enclosed: {title}.
	LetterBehalf                  // also on behalf of {others}
	LetterCopy                    // The copy{to}{paper} is dated {date}{forwarded}.
	LetterForwarded               // and was forwarded on {date}
	LetterGovernment              // the government
	LetterIn                      // in {occasion}
	LetterMissing                 // A statement is enclosed that is not available.
	LetterReference               // The letter refers to {references}.
	LetterTo                      // to {to}
	LetterWrote                   // wrote| a letter{to}
	Line                          // {what} ({title}): {told}
	ListedAll                     // {members} {verb}{rest}.
	ListedClause                  // {countries} {verb}{rest}
	ListedNone                    // None of the {number} members voted.
	ListedRecord                  // According to the record, {clauses}.
	MomentAt                      // {moments} the meeting
	MomentDated                   // on {date}, {moments} the meeting
	MomentOn                      // on {date}
	MoveBoth                      // {countries} {first} on {from} and {second} on {to}
	MoveThen                      // {countries} first {verb}{rest} and then{second}{after}
	NamedDid                      // {country} {verb}{rest}
	NamedSome                     // including {countries}
	Namely                        // , namely {elements}
	PageTitle                     // Briefing
	PassageElements               // {according}the statement says on {what} {elements}.
	Pending                       // The vote on {what}{in}{on} is not over{votes} {rest}.
	PendingCast                   // ; so far the count is {votes}, and
	Place                         // , meeting in {place},
	Position                      // {country} {verb}{rest} in the vote{of}{in}{over}.
	Proceeding                    // {subject} {verb}{rest}.
	ProceedingIn                  // In {date}, {subject} {verb}{rest}.
	ProceedingOn                  // On {date}, {subject} {verb}{rest}.
	QuorumAll                     // The quorum for a decision was met: {members} {did}.
	QuorumDid                     // voted| or abstained
	QuorumPresumed                // The quorum for a decision, more than half of the {members} members, is presumed to have been met: {seen}, and the record does not say who else was present.
	QuorumShown                   // The quorum for a decision, more than half of the {members} members, was met: {seen}.
	QuorumVoted                   // voted|
	ReachedExactly                // : exactly two thirds
	ReachedNone                   // : less than half
	ReachedSimple                 // : more than half, but less than two thirds
	ReachedTwothirds              // : more than two thirds
	ReadingsBoth                  // The votes suffice for {first} and for {second}.
	ReadingsCouncilBoth           // The votes suffice whether the question was one of substance or of procedure.
	ReadingsCouncilDiffer         // The votes suffice for a question of procedure, where there is no veto{adopts}, but not for one of substance{rejects}; which of the two it was is not on record.
	ReadingsCouncilNone           // The votes do not suffice, whether the question was one of substance or of procedure.
	ReadingsDiffer                // {first}{adopts} was reached and {second}{rejects} was not; which was required is not on record.
	ReadingsFraction              // a majority of {fraction}
	ReadingsSimple                // a simple majority
	Relations                     // , {all},
	RequiredCastFraction          // A majority of {fraction} of the {noun} was required{provision}.
	RequiredCastSimple            // A majority of the {noun} was required{provision}.
	RequiredCouncil               // The affirmative votes of {number} members were required, with no permanent member voting against{provision}.
	RequiredFraction              // A majority of {fraction} of the members present and voting was required, abstentions not counted{provision}.
	RequiredMet                   // The requirement for adoption was met.
	RequiredMissed                // The requirement for adoption was not met.
	RequiredNumber                // The affirmative votes of {number} members were required{provision}.
	RequiredShare                 // {than} {share} {noun} had to be in favour{provision}.
	RequiredSimple                // A majority of the members present and voting was required, abstentions not counted{provision}.
	RequiredSpecial               // For the majority required see {provision}.
	RequiredVotes                 // votes cast
	Result                        // In all, {votes}.
	ResultOne                     // In all, 1 {rest}.
	SameAs                        // as {deliverer}
	SameIn                        // as in {statement}
	Series                        // {what} is {series}.
	SeriesAsterisk                // * adopted without a vote
	SeriesAt                      // In the vote of {date}{symbol}, {votes}.
	SeriesBetween                 // between {before} and {after}
	SeriesColumnDate              // date
	SeriesColumnSymbol            // resolution
	SeriesCount                   // The record has {number} votes{of} on “{title}”, from {first} to {last}.
	SeriesDoubtful                // {year} ({symbol}; {why})
	SeriesLast                    // On the previous occasion, on {date}{symbol}, {votes}.
	SeriesLastDivided             // In the last vote before that, on {date}{symbol}, {votes}.
	SeriesLastDividedWithout      // The last text before that, that of {year} ({symbol}), was adopted without a vote.
	SeriesLastVote                // In the last vote on record before that of {year}, on {date}{symbol}, {votes}.
	SeriesLastWithout             // The previous text, that of {year} ({symbol}), was adopted without a vote.
	SeriesLater                   // The text of {text} may be followed by {symbols}; the record does not say so, and they have not been joined.
	SeriesLine                    // {country} {line}.
	SeriesLineGroup               // {country}: {line}.
	SeriesMarks                   // the vote of {country}
	SeriesMerged                  // The text of {text} has the title of {number} earlier ones, {symbols}; the record does not say which of them it continues.
	SeriesMost                    // In the votes on record, the largest number in favour was {most} ({mostin}) and the smallest {least} ({leastin}).
	SeriesNone                    // No votes
	SeriesOf                      // of {body}
	SeriesOnce                    // The record has one vote{of} on “{title}”, that of {year}.
	SeriesParts                   // Between {before} and {after}, the matter was divided into {number} texts: {symbols}.
	SeriesPossible                // The text of {text} may follow {symbols}; the record does not say so, and they have not been joined.
	SeriesPrevious                // In the previous vote on record, on {date}{symbol}, {votes}.
	SeriesSame                    // The countries whose votes are on record both times voted the same way in the vote of {before} and in that of {year}.
	SeriesSplit                   // The text of {text} is one of those with the title of {symbols}; the record does not say which of them continues it.
	SeriesText                    // {year} ({symbol})
	SeriesTextSpan                // {from} to {to} ({first} to {last})
	SeriesThen                    // {country} {verb}{rest} on that occasion.
	SeriesTitle                   // “{title}” ({year})
	SeriesTitleSpan               // from {from} to {to}
	SeriesTurnedFrom              // {countries} first {verb}{rest} ({before}) and then{second}{after}
	SeriesTurnedSilent            // that did not vote in the vote of {before}
	SeriesTurnedUnlisted          // not listed as voting in the vote of {before}
	SeriesUnknown                 // A bar is missing where the record does not have all three counts.
	SeriesWhyHand                 // joined by hand
	SeriesWhyItem                 // the only text under its agenda item
	SeriesWhyMerged               // the same title, which the {number} texts before it also bore
	SeriesWhyNamed                // its title names the earlier one
	SeriesWhyPart                 // one of the texts with the same title
	SeriesWhyRenamed              // its title differs in part
	SeriesWhySponsors             // most of its sponsors are the same
	SeriesWhyTitle                // the same title, after an interval
	Share                         // Of the {base} votes in favour and against, {percent} per cent were in favour{reached}.
	ShareTie                      // There were as many votes in favour as against, which is not a majority.
	Shared                        // {according}{statement} also says {elements}.
	SplitApart                    // The {members} {whose} were divided: {result}.
	SplitCaption                  // Votes of the members of each group, {date}
	SplitColumnListed             // listed
	SplitColumnMembers            // members
	SplitColumnUnrecorded         // not listed
	SplitCounted                  // Counted in {group}, as in elections: {countries}.
	SplitHead                     // Members by group
	SplitIn                       // {whose} in {body}
	SplitInvalid                  // {group} is not a group.
	SplitListed                   // {result}.
	SplitListing                  // Of the {whose}, the record lists {members}: {result}.
	SplitOf                       // of the {members} {whose}, {number}
	SplitOnly                     // Of the {whose}, one had a seat in {body}: {country} {did}.
	SplitOnlyListed               // Of the {whose}, the record lists one: {country} {did}.
	SplitOnlyUnlisted             // Of the {whose}, one had a seat in {body}, {country}; how it voted is not in the sources consulted.
	SplitOutside                  // None of the {whose} had a seat in {body} on that day.
	SplitTotal                    // Total
	SplitUnlisted                 // How the {members} {whose} voted is not in the sources consulted.
	SplitUnnamed                  // The record lists none of the {whose}.
	SplitWhich                    // of which {group}
	SplitWith                     // {whose} (with {countries})
	Stage                         // the vote of {date}{in}
	StageAt                       // in {place}
	StageIn                       // in {body}
	StageNamed                    // the vote{of}{in}{over}
	StageOf                       // of {date}
	StageOn                       // on {date}
	StageOver                     // on {what}
	StatementAlso                 // In addition, {deliverer} {did}.
	StatementFor                  // the statement{group}
	StatementGroup                // on behalf of {group}
	StatementKind                 // statement
	StatementMade                 // {deliverer} {did}{called}.
	StatementOf                   // the statement by {deliverer}
	StatementOpen                 // {open}, and also {named},
	StatementOthers               // , also on behalf of {others}
	StatementSomebody             // a delegation
	StatementUnplaced             // The meeting at which the statement was made is not in the sources consulted.
	StatementWhen                 // {group}{at}{others}
	Statements                    // Statements
	SubjectNone                   // none
	SubjectNoneMember             // none
	SubjectOf                     // {number} of the {members} members
	SubjectOfNone                 // none of the {members} members
	That                          // that {clause}
	TheVote                       // the vote
	TimelineBreak                 // {name} changes most {window}, from a mean of {before} to {after}.
	TimelineDesc                  // {name}: {first} {start}, {last} {end}; lowest {low} {lowat}, highest {high} {highat}.
	TimelineEmpty                 // There is no score to show.
	TimelineIn                    // in {window}
	TimelineMost                  // Votes in each period; where the lines differ, the most
	TimelineNone                  // {name}: no score.
	TimelineOne                   // {name}: {score} {window}.
	TimelinePoint                 // {name}, {window}: {score} ({votes})
	TimelineSpan                  // from {from} to {to}
	TimelineTitle                 // Over time
	TimelineVotes                 // Votes in each period
	ViewBy                        // {according}{by} {says}.
	ViewOffice                    // {according}{office} considers {says}.
	ViewPerson                    // {according}{office}, {person}, considers {says}.
	WarningAbsent                 // A member may do the proposal more harm by staying away than by voting against it.
	WarningAbstain                // A member may do the proposal more harm by abstaining than by voting against it.
	WarningEmpty                  // The proposal is adopted even if all members abstain.
	WarningSilence                // The proposal is adopted even if no member votes or attends.
	WhatConsensus                 // the consensus
	WhatDocument                  // the text in {symbol}
	WhatDraft                     // draft resolution {symbol}
	WhatForeign                   // {what} (“{detail}”)
	WhatText                      // the text
	Which                         // which
	WhichNeuter                   // which
)

// Aligned is aligned.NUMBER, such as "{countries} aligned itself with this statement.".
func Aligned(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 319 + ID(uint8(number)-1)
}

// BoardDeclared is board.declared.DECLARED, such as "Outcome not stated".
func BoardDeclared[A ~uint8](declared A) ID {
	if uint8(declared) >= 4 {
		return 0
	}
	return 321 + ID(uint8(declared))
}

// BoardList is board.list.VOTE.LISTING, such as "Against: {countries}.".
func BoardList[A ~uint8](vote A, listing Listing) ID {
	if uint8(vote)-2 >= 2 || uint8(listing) >= 2 {
		return 0
	}
	return 325 + ID(uint8(vote)-2)*2 + ID(uint8(listing))
}

// BoardMark is board.mark.COUNT.NUMBER, such as "not named".
func BoardMark(count uint8, number Number) ID {
	if count >= 10 || uint8(number)-1 >= 2 {
		return 0
	}
	return 329 + ID(count)*2 + ID(uint8(number)-1)
}

// BoardQuestion is board.question.QUESTION, such as "Vote on a paragraph".
func BoardQuestion[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 349 + ID(uint8(question)-1)
}

// BoardUnrecorded is board.unrecorded.NUMBER, such as "not listed".
func BoardUnrecorded(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 352 + ID(uint8(number)-1)
}

// Cast is cast.COUNT.NUMBER, such as "none in favour".
func Cast(count uint8, number Number) ID {
	if count-1 >= 3 || uint8(number) >= 3 {
		return 0
	}
	return 354 + ID(count-1)*3 + ID(uint8(number))
}

// Clause is clause.MANNER.REQUIREMENT, such as "{what}; needed: {than} {share} {of}, that is {needed}".
func Clause(manner Manner, requirement Requirement) ID {
	if uint8(manner) >= 4 || uint8(requirement) >= 5 {
		return 0
	}
	return 363 + ID(uint8(manner))*5 + ID(uint8(requirement))
}

// ClauseNumber is clause.number.MANNER, such as "{what}; needed: {than} {needed}".
func ClauseNumber(manner Manner) ID {
	if uint8(manner) >= 4 {
		return 0
	}
	return 383 + ID(uint8(manner))
}

// CoalitionJoined is coalition.joined.NUMBER, such as "{countries} had joined".
func CoalitionJoined(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 387 + ID(uint8(number)-1)
}

// CoalitionLeft is coalition.left.NUMBER, such as "{countries} no longer took part".
func CoalitionLeft(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 389 + ID(uint8(number)-1)
}

// ComparisonDeclared is comparison.declared.DECLARED, such as "adopted".
func ComparisonDeclared[A ~uint8](declared A) ID {
	if uint8(declared)-1 >= 3 {
		return 0
	}
	return 391 + ID(uint8(declared)-1)
}

// ComparisonVote is comparison.vote.VOTE, such as "in favour".
func ComparisonVote[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 7 {
		return 0
	}
	return 394 + ID(uint8(vote)-1)
}

// Correction is correction.VOTE.NUMBER, such as "the delegation of {countries} informed the Secretariat that it had intended to vote otherwise".
func Correction[A ~uint8](vote A, number Number) ID {
	if uint8(vote) >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 401 + ID(uint8(vote))*2 + ID(uint8(number)-1)
}

// CorrectionUnlisted is correction.unlisted.NUMBER, such as "{countries} is not listed in the record of the vote.".
func CorrectionUnlisted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 411 + ID(uint8(number)-1)
}

// Count is count.METHOD, such as "by a vote of {votes}".
func Count[A ~uint8](method A) ID {
	if uint8(method) >= 9 {
		return 0
	}
	return 413 + ID(uint8(method))
}

// Cover is cover.ROLE.NUMBER, such as "{country} aligned itself with {statement}.".
func Cover[A ~uint8](role A, number Number) ID {
	if uint8(role)-4 >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 422 + ID(uint8(role)-4)*2 + ID(uint8(number)-1)
}

// Covered is covered.NUMBER, such as "The statement was made by or on behalf of {countries}.".
func Covered(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 426 + ID(uint8(number)-1)
}

// CoveredAligned is covered.aligned.NUMBER, such as "One other country, {countries}, aligned itself with a statement.".
func CoveredAligned(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 428 + ID(uint8(number)-1)
}

// CoveredEndorsed is covered.endorsed.NUMBER, such as "One other country, {countries}, supported a statement.".
func CoveredEndorsed(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 430 + ID(uint8(number)-1)
}

// Decision is decision.OUTCOME, such as "The proposal was adopted: {reasons}".
func Decision[A ~uint8](outcome A) ID {
	if uint8(outcome)-1 >= 8 {
		return 0
	}
	return 432 + ID(uint8(outcome)-1)
}

// DecisionElection is decision.election.OUTCOME, such as "The candidate was elected: {reasons}".
func DecisionElection[A ~uint8](outcome A) ID {
	if uint8(outcome)-1 >= 8 {
		return 0
	}
	return 440 + ID(uint8(outcome)-1)
}

// DecisionShort is decision.short.NUMBER, such as "required".
func DecisionShort(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 448 + ID(uint8(number)-1)
}

// DecisionThere is decision.there.NUMBER, such as "there was {what}".
func DecisionThere(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 450 + ID(uint8(number)-1)
}

// DecisionWere is decision.were.NUMBER, such as "required".
func DecisionWere(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 452 + ID(uint8(number)-1)
}

// Did is did.COUNT, such as "took| no part in the vote".
func Did(count uint8) ID {
	if count >= 9 {
		return 0
	}
	return 454 + ID(count)
}

// Effect is effect.FORCE, such as "binding on {group}{basis}".
func Effect[A ~uint8](force A) ID {
	if uint8(force)-1 >= 3 {
		return 0
	}
	return 463 + ID(uint8(force)-1)
}

// EffectBare is effect.bare.FORCE, such as "binding{basis}".
func EffectBare[A ~uint8](force A) ID {
	if uint8(force)-1 >= 3 {
		return 0
	}
	return 466 + ID(uint8(force)-1)
}

// Elements is elements.NUMBER, such as "{according}the statement says {elements}.".
func Elements(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 469 + ID(uint8(number)-1)
}

// Endorsed is endorsed.NUMBER, such as "{countries} expressed its support for this statement{moments}".
func Endorsed(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 471 + ID(uint8(number)-1)
}

// EndorsedToo is endorsed.too.NUMBER, such as "{countries} did so{moments}".
func EndorsedToo(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 473 + ID(uint8(number)-1)
}

// ExplainBase is explain.base.BASE.NUMBER, such as "member present".
func ExplainBase(base uint8, number Number) ID {
	if base-1 >= 8 || uint8(number)-1 >= 2 {
		return 0
	}
	return 475 + ID(base-1)*2 + ID(uint8(number)-1)
}

// ExplainCount is explain.count.COUNT.NUMBER, such as "vote in favour".
func ExplainCount(count uint8, number Number) ID {
	if count-1 >= 9 || uint8(number)-1 >= 2 {
		return 0
	}
	return 491 + ID(count-1)*2 + ID(uint8(number)-1)
}

// ExplainDeciding is explain.deciding.STANCE, such as "{what}, where a decision needs {than} {needed}".
func ExplainDeciding(stance Stance) ID {
	if uint8(stance) >= 3 {
		return 0
	}
	return 509 + ID(uint8(stance))
}

// ExplainMore is explain.more.NUMBER, such as "one more vote in favour was needed".
func ExplainMore(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 512 + ID(uint8(number)-1)
}

// ExplainOnevote is explain.onevote.COUNT, such as "the only vote in favour or against was in favour".
func ExplainOnevote(count uint8) ID {
	if count-1 >= 2 {
		return 0
	}
	return 514 + ID(count-1)
}

// ExplainOpenCounts is explain.open.counts.NUMBER, such as "the number of {what} would settle it".
func ExplainOpenCounts(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 516 + ID(uint8(number)-1)
}

// ExplainOpenMembers is explain.open.members.NUMBER, such as "how one of the {members} members voted is not in the sources consulted".
func ExplainOpenMembers(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 518 + ID(uint8(number)-1)
}

// ExplainOpenMissing is explain.open.missing.NUMBER, such as "the number of {what} is not in the sources consulted".
func ExplainOpenMissing(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 520 + ID(uint8(number)-1)
}

// ExplainOpenNames is explain.open.names.NUMBER, such as "how {countries} voted is not in the sources consulted".
func ExplainOpenNames(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 522 + ID(uint8(number)-1)
}

// ExplainOpenPart is explain.open.part.NUMBER, such as "whether one of the {members} members abstained or was absent is not in the sources consulted".
func ExplainOpenPart(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 524 + ID(uint8(number)-1)
}

// ExplainOpenSettles is explain.open.settles.NUMBER, such as "the outcome depends on how {countries} voted, which is not in the sources consulted".
func ExplainOpenSettles(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 526 + ID(uint8(number)-1)
}

// ExplainOpenThere is explain.open.there.NUMBER, such as "whether one of the {members} members was present is not in the sources consulted".
func ExplainOpenThere(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 528 + ID(uint8(number)-1)
}

// ExplainOrdinal is explain.ordinal.ORDINAL, such as ", a first".
func ExplainOrdinal(ordinal uint8) ID {
	if ordinal-1 >= 15 {
		return 0
	}
	return 530 + ID(ordinal-1)
}

// ExplainOutcome is explain.outcome.OUTCOME, such as "adopted".
func ExplainOutcome[A ~uint8](outcome A) ID {
	if uint8(outcome)-1 >= 8 {
		return 0
	}
	return 545 + ID(uint8(outcome)-1)
}

// ExplainPart is explain.part.PART, such as "Quorum to open".
func ExplainPart(part uint8) ID {
	if part >= 5 {
		return 0
	}
	return 553 + ID(part)
}

// ExplainPending is explain.pending.NUMBER, such as "one member has yet to vote, and the outcome depends on that vote".
func ExplainPending(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 558 + ID(uint8(number)-1)
}

// ExplainRefused is explain.refused.STANCE, such as "{what}, where a blocking minority needs {than} {needed}".
func ExplainRefused(stance Stance) ID {
	if uint8(stance) >= 3 {
		return 0
	}
	return 560 + ID(uint8(stance))
}

// ExplainRefusedNone is explain.refused.none.STANCE, such as "{what}, where there must be no {noun}".
func ExplainRefusedNone(stance Stance) ID {
	if uint8(stance) >= 3 {
		return 0
	}
	return 563 + ID(uint8(stance))
}

// ExplainThere is explain.there.COUNT.NUMBER, such as "member present without voting".
func ExplainThere(count uint8, number Number) ID {
	if count-5 >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 566 + ID(count-5)*2 + ID(uint8(number)-1)
}

// ExplainThereAttending is explain.there.attending.NUMBER, such as "member present".
func ExplainThereAttending(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 570 + ID(uint8(number)-1)
}

// ExplainTie is explain.tie.TIE, such as "a proposal on which the votes are equally divided is regarded as rejected".
func ExplainTie[A ~uint8](tie A) ID {
	if uint8(tie)-1 >= 6 {
		return 0
	}
	return 572 + ID(uint8(tie)-1)
}

// ExplainUnanimityAgainst is explain.unanimity.against.NUMBER, such as "{countries} voted against, where unanimity was required".
func ExplainUnanimityAgainst(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 578 + ID(uint8(number)-1)
}

// ExplainWouldMore is explain.would.more.NUMBER, such as "one more member had voted in favour".
func ExplainWouldMore(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 580 + ID(uint8(number)-1)
}

// ExplainWouldSwitched is explain.would.switched.NUMBER, such as "one of those voting against had voted in favour".
func ExplainWouldSwitched(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 582 + ID(uint8(number)-1)
}

// Fit is fit.NOTICE.NUMBER, such as "{countries} voted in favour with a reservation, an interpretative declaration or a disassociation.".
func Fit[A ~uint8](notice A, number Number) ID {
	if uint8(notice)-13 >= 8 || uint8(number)-1 >= 2 {
		return 0
	}
	return 584 + ID(uint8(notice)-13)*2 + ID(uint8(number)-1)
}

// FitBy is fit.by.NOTICE.NUMBER, such as "{countries} abstained; an explanation of vote was delivered on its behalf by {by}.".
func FitBy[A ~uint8](notice A, number Number) ID {
	if uint8(notice)-14 >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 600 + ID(uint8(notice)-14)*2 + ID(uint8(number)-1)
}

// FitFor is fit.for.NOTICE.NUMBER, such as "An explanation of vote was delivered by or on behalf of {countries}, {which} abstained.".
func FitFor[A ~uint8](notice A, number Number) ID {
	if uint8(notice)-14 >= 6 || uint8(number)-1 >= 2 {
		return 0
	}
	return 610 + ID(uint8(notice)-14)*2 + ID(uint8(number)-1)
}

// FitSponsorAlso is fit.sponsor-also.NUMBER, such as "{countries} also delivered an explanation of vote.".
func FitSponsorAlso(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 622 + ID(uint8(number)-1)
}

// Fraction is fraction.FRACTION, such as "half".
func Fraction(fraction uint8) ID {
	if fraction-1 >= 8 {
		return 0
	}
	return 624 + ID(fraction-1)
}

// Further is further.NUMBER, such as "{number} further member {verb}{rest}".
func Further(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 632 + ID(uint8(number)-1)
}

// FurtherNext is further.next.NUMBER, such as "{number} {verb}{rest}".
func FurtherNext(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 634 + ID(uint8(number)-1)
}

// Group is group.GROUP, such as "AOSIS".
func Group[A ~uint8](group A) ID {
	if uint8(group)-1 >= 53 {
		return 0
	}
	return 636 + ID(uint8(group)-1)
}

// GroupMembers is group.members.GROUP, such as "members of {group}".
func GroupMembers[A ~uint8](group A) ID {
	if uint8(group)-1 >= 53 {
		return 0
	}
	return 689 + ID(uint8(group)-1)
}

// HeadingParts is heading.parts.QUESTION, such as "Other votes".
func HeadingParts[A ~uint8](question A) ID {
	if uint8(question) >= 4 {
		return 0
	}
	return 742 + ID(uint8(question))
}

// Headline is headline.BECAME, such as "not adopted".
func Headline(became Became) ID {
	if uint8(became) >= 4 {
		return 0
	}
	return 746 + ID(uint8(became))
}

// HeatmapSimilarity is heatmap.similarity.SIMILARITY, such as "No measure".
func HeatmapSimilarity[A ~uint8](similarity A) ID {
	if uint8(similarity) >= 9 {
		return 0
	}
	return 750 + ID(uint8(similarity))
}

// HeatmapVotes is heatmap.votes.NUMBER, such as "1 vote".
func HeatmapVotes(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 759 + ID(uint8(number)-1)
}

// LetterCommitment is letter.commitment.NUMBER, such as "made by {by}{on}{in}".
func LetterCommitment(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 761 + ID(uint8(number)-1)
}

// LetterFulfils is letter.fulfils.NUMBER, such as "The letter fulfils the commitment {commitments}.".
func LetterFulfils(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 763 + ID(uint8(number)-1)
}

// Listed is listed.LISTING, such as "{countries} {verb}{rest}.".
func Listed(listing Listing) ID {
	if uint8(listing) >= 2 {
		return 0
	}
	return 765 + ID(uint8(listing))
}

// MembersAll is members.all.FEW, such as "the only member".
func MembersAll(few Few) ID {
	if uint8(few)-1 >= 3 {
		return 0
	}
	return 767 + ID(uint8(few)-1)
}

// Method is method.METHOD, such as "by a recorded vote".
func Method[A ~uint8](method A) ID {
	if uint8(method)-1 >= 8 {
		return 0
	}
	return 770 + ID(uint8(method)-1)
}

// Moment is moment.MOMENT, such as "before".
func Moment[A ~uint8](moment A) ID {
	if uint8(moment)-1 >= 3 {
		return 0
	}
	return 778 + ID(uint8(moment)-1)
}

// Moves is moves.OCCASION.SCOPE.NUMBER, such as "Between {first} and {second}, no country changed its vote.".
func Moves(occasion Occasion, scope Scope, number Number) ID {
	if uint8(occasion) >= 3 || uint8(scope) >= 2 || uint8(number) >= 3 {
		return 0
	}
	return 781 + ID(uint8(occasion))*6 + ID(uint8(scope))*3 + ID(uint8(number))
}

// MovesOnce is moves.once.SCOPE.NUMBER, such as "In addition, one country took part in only one of the two votes{moves}.".
func MovesOnce(scope Scope, number Number) ID {
	if uint8(scope) >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 799 + ID(uint8(scope))*2 + ID(uint8(number)-1)
}

// NamedOutside is named.outside.NUMBER, such as "{country} was not a member of {body}".
func NamedOutside(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 803 + ID(uint8(number)-1)
}

// Notice is notice.NOTICE.TOLD, such as "“{where}”: the record states {stated} and lists {counted}.".
func Notice[A ~uint8](notice A, told Told) ID {
	if uint8(notice)-1 >= 20 || uint8(told)-1 >= 5 {
		return 0
	}
	return 805 + ID(uint8(notice)-1)*5 + ID(uint8(told)-1)
}

// On is on.STATEMENT, such as "to {what}".
func On[A ~uint8](statement A) ID {
	if uint8(statement)-5 >= 3 {
		return 0
	}
	return 905 + ID(uint8(statement)-5)
}

// Outcome is outcome.BECAME.VOICE, such as "adopted|{early} {what}{relations}{via}{count}".
func Outcome(became Became, voice Voice) ID {
	if uint8(became)-1 >= 9 || uint8(voice) >= 2 {
		return 0
	}
	return 908 + ID(uint8(became)-1)*2 + ID(uint8(voice))
}

// Owing is owing.REASON.VOICE, such as ", the votes being equally divided".
func Owing(reason Reason, voice Voice) ID {
	if uint8(reason)-1 >= 9 || uint8(voice) >= 2 {
		return 0
	}
	return 926 + ID(uint8(reason)-1)*2 + ID(uint8(voice))
}

// OwnIntended is own.intended.VOTE, such as ", but its delegation informed the Secretariat after the vote that it had intended to vote otherwise".
func OwnIntended[A ~uint8](vote A) ID {
	if uint8(vote) >= 5 {
		return 0
	}
	return 944 + ID(uint8(vote))
}

// OwnPending is own.pending.NUMBER, such as "whether {country} has voted, and how, is not in the sources consulted".
func OwnPending(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 949 + ID(uint8(number)-1)
}

// OwnWith is own.with.NUMBER, such as "{number} other".
func OwnWith(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 951 + ID(uint8(number)-1)
}

// Paragraphs is paragraphs.NUMBER, such as "paragraph {paragraphs}".
func Paragraphs(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 953 + ID(uint8(number)-1)
}

// PositionNone is position.none.NUMBER, such as "How {country} voted in the vote{of}{in}{over} is not in the sources consulted.".
func PositionNone(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 955 + ID(uint8(number)-1)
}

// Practice is practice.NOTICE, such as "Such a vote counts as a vote in favour (see, for example, press release GA/11882).".
func Practice[A ~uint8](notice A) ID {
	if uint8(notice)-13 >= 8 {
		return 0
	}
	return 957 + ID(uint8(notice)-13)
}

// Purposes is purposes.NUMBER, such as "{according}the statement is meant to {purposes}.".
func Purposes(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 965 + ID(uint8(number)-1)
}

// PurposesSay is purposes.say.NUMBER, such as "{according}the statement is meant to {purposes}, and says {elements}.".
func PurposesSay(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 967 + ID(uint8(number)-1)
}

// Put is put.METHOD, such as "a vote".
func Put[A ~uint8](method A) ID {
	if uint8(method) >= 9 {
		return 0
	}
	return 969 + ID(uint8(method))
}

// QuorumRefuted is quorum.refuted.NUMBER, such as "The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.".
func QuorumRefuted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 978 + ID(uint8(number)-1)
}

// QuorumSeen is quorum.seen.NUMBER, such as "{number} of them {did}".
func QuorumSeen(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 980 + ID(uint8(number)-1)
}

// Relation is relation.RELATION.VOICE, such as "by which it adopted {title}".
func Relation[A ~uint8](relation A, voice Voice) ID {
	if uint8(relation)-1 >= 4 || uint8(voice) >= 2 {
		return 0
	}
	return 982 + ID(uint8(relation)-1)*2 + ID(uint8(voice))
}

// Role is role.ROLE, such as "spoke for itself".
func Role[A ~uint8](role A) ID {
	if uint8(role)-1 >= 5 {
		return 0
	}
	return 990 + ID(uint8(role)-1)
}

// Said is said.NUMBER, such as "{according}it stated on that occasion {elements}.".
func Said(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 995 + ID(uint8(number)-1)
}

// Same is same.NUMBER, such as "{according}{deliverer} made the same points{as}.".
func Same(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 997 + ID(uint8(number)-1)
}

// SameSays is same.says.NUMBER, such as "{according}the statement makes the same points as {statement}.".
func SameSays(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 999 + ID(uint8(number)-1)
}

// SeriesAway is series.away.NUMBER, such as "{countries} took part in the vote of {before}, but not in that of {year}.".
func SeriesAway(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1001 + ID(uint8(number)-1)
}

// SeriesBack is series.back.NUMBER, such as "{countries} took no part in the vote of {before}, but did in that of {year}.".
func SeriesBack(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1003 + ID(uint8(number)-1)
}

// SeriesDoubt is series.doubt.NUMBER, such as "The text of {votes} is probably, but not certainly, on the same matter as the one before it.".
func SeriesDoubt(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1005 + ID(uint8(number)-1)
}

// SeriesPaused is series.paused.NUMBER, such as "For one session {pauses}, no vote on the matter is on record.".
func SeriesPaused(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1007 + ID(uint8(number)-1)
}

// SeriesTitles is series.titles.NUMBER, such as "An earlier title was {titles}.".
func SeriesTitles(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1009 + ID(uint8(number)-1)
}

// SeriesTurned is series.turned.SCOPE.NUMBER, such as "Compared with the vote of {before}, one country voted differently in that of {year}: {moves}.".
func SeriesTurned(scope Scope, number Number) ID {
	if uint8(scope) >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 1011 + ID(uint8(scope))*2 + ID(uint8(number)-1)
}

// SeriesTurnedAgain is series.turned.again.SCOPE.NUMBER, such as "Of the countries {which}, one voted differently in that of {year} from the previous time that it voted: {moves}.".
func SeriesTurnedAgain(scope Scope, number Number) ID {
	if uint8(scope) >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 1015 + ID(uint8(scope))*2 + ID(uint8(number)-1)
}

// SeriesUnlisted is series.unlisted.NUMBER, such as "is not listed".
func SeriesUnlisted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1019 + ID(uint8(number)-1)
}

// SeriesVoted is series.voted.SCOPE.VOTE.NUMBER, such as "In the vote of {year}, {countries} voted against.".
func SeriesVoted[B ~uint8](scope Scope, vote B, number Number) ID {
	if uint8(scope) >= 2 || uint8(vote)-2 >= 2 || uint8(number)-1 >= 2 {
		return 0
	}
	return 1021 + ID(uint8(scope))*4 + ID(uint8(vote)-2)*2 + ID(uint8(number)-1)
}

// SeriesWithout is series.without.NUMBER, such as "The text of {texts} was adopted without a vote.".
func SeriesWithout(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1029 + ID(uint8(number)-1)
}

// SharedVotes is shared.votes.NUMBER, such as "{countries} abstained; {according}it made the same points as countries that voted in favour{namely}.".
func SharedVotes(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1031 + ID(uint8(number)-1)
}

// SomeUnlisted is some.unlisted.NUMBER, such as "how the other one voted is not in the sources consulted".
func SomeUnlisted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1033 + ID(uint8(number)-1)
}

// SplitAlike is split.alike.FEW, such as "The {members} {whose} both {verb}{rest}.".
func SplitAlike(few Few) ID {
	if uint8(few)-2 >= 2 {
		return 0
	}
	return 1035 + ID(uint8(few)-2)
}

// SplitColumn is split.column.VOTE, such as "in favour".
func SplitColumn[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 4 {
		return 0
	}
	return 1037 + ID(uint8(vote)-1)
}

// SplitNamed is split.named.FEW, such as "Of the {whose}, the record lists two, {country}; both {verb}{rest}.".
func SplitNamed(few Few) ID {
	if uint8(few)-2 >= 2 {
		return 0
	}
	return 1041 + ID(uint8(few)-2)
}

// SplitNone is split.none.FEW, such as "Neither of the {members} {whose} voted.".
func SplitNone(few Few) ID {
	if uint8(few)-2 >= 2 {
		return 0
	}
	return 1043 + ID(uint8(few)-2)
}

// Sponsors is sponsors.SPONSORSHIP.NUMBER, such as "{countries} sponsored the draft.".
func Sponsors[A ~uint8](sponsorship A, number Number) ID {
	if uint8(sponsorship) >= 4 || uint8(number)-1 >= 2 {
		return 0
	}
	return 1045 + ID(uint8(sponsorship))*2 + ID(uint8(number)-1)
}

// StatementDid is statement.did.STATEMENT.MAKERS, such as "made a statement{when}".
func StatementDid[A ~uint8](statement A, makers Makers) ID {
	if uint8(statement) >= 10 || uint8(makers) >= 4 {
		return 0
	}
	return 1053 + ID(uint8(statement))*4 + ID(uint8(makers))
}

// Subject is subject.NUMBER, such as "no country".
func Subject(number Number) ID {
	if uint8(number) >= 3 {
		return 0
	}
	return 1093 + ID(uint8(number))
}

// SubjectMember is subject.member.NUMBER, such as "no member".
func SubjectMember(number Number) ID {
	if uint8(number) >= 3 {
		return 0
	}
	return 1096 + ID(uint8(number))
}

// SubjectState is subject.state.NUMBER, such as "no Member State".
func SubjectState(number Number) ID {
	if uint8(number) >= 3 {
		return 0
	}
	return 1099 + ID(uint8(number))
}

// Supported is supported.NUMBER, such as "{countries} supported this statement.".
func Supported(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1102 + ID(uint8(number)-1)
}

// SupportedDid is supported.did.NUMBER, such as "{countries} supported this statement and {did}.".
func SupportedDid(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1104 + ID(uint8(number)-1)
}

// Tell is tell.NOTICE.TOLD, such as "For {where}, the record states {stated} but lists {counted}.".
func Tell[A ~uint8](notice A, told Told) ID {
	if uint8(notice)-1 >= 12 || uint8(told) >= 7 {
		return 0
	}
	return 1106 + ID(uint8(notice)-1)*7 + ID(uint8(told))
}

// Timing is timing.TIMING, such as "before the vote".
func Timing[A ~uint8](timing A) ID {
	if uint8(timing)-1 >= 2 {
		return 0
	}
	return 1190 + ID(uint8(timing)-1)
}

// Totals is totals.COUNT.NUMBER, such as "none in favour".
func Totals(count uint8, number Number) ID {
	if count-1 >= 8 || uint8(number) >= 3 {
		return 0
	}
	return 1192 + ID(count-1)*3 + ID(uint8(number))
}

// Unknown is unknown.NUMBER, such as "The text of the statement was not available.".
func Unknown(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 1216 + ID(uint8(number)-1)
}

// Via is via.METHOD, such as "".
func Via[A ~uint8](method A) ID {
	if uint8(method)-2 >= 6 {
		return 0
	}
	return 1218 + ID(uint8(method)-2)
}

// View is view.EXTENT, such as "{according}some consider {says}.".
func View[A ~uint8](extent A) ID {
	if uint8(extent)-1 >= 3 {
		return 0
	}
	return 1224 + ID(uint8(extent)-1)
}

// Vote is vote.VOTE, such as "a vote in favour".
func Vote[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 7 {
		return 0
	}
	return 1227 + ID(uint8(vote)-1)
}

// VotedTogether is voted.together.COUNT, such as "voted in favour or against".
func VotedTogether(count uint8) ID {
	if count-1 >= 2 {
		return 0
	}
	return 1234 + ID(count-1)
}

// What is what.QUESTION, such as "{detail} of {what}".
func What[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 1236 + ID(uint8(question)-1)
}

// WhatNumbered is what.numbered.QUESTION, such as "paragraph {which}".
func WhatNumbered[A ~uint8](question A) ID {
	if uint8(question)-1 >= 2 {
		return 0
	}
	return 1239 + ID(uint8(question)-1)
}

// WhatUnnamed is what.unnamed.QUESTION, such as "a paragraph".
func WhatUnnamed[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 1241 + ID(uint8(question)-1)
}

// texts has the phrases by number: those that stand alone, and then the cells of each family.
var texts = [...][table.NumLanguages]string{
	{},
	// according
	{"according to {by},", "volgens {by}"},
	// article.a
	{"a {noun}", "{noun}"},
	// article.an
	{"an {noun}", "{noun}"},
	// at-least
	{"at least {number}", "ten minste {number}"},
	// board.correction
	{"† Vote intended, as reported to the Secretariat after the vote: {countries}. The result stands.", "† Bedoelde stem, na de stemming aan het secretariaat gemeld: {countries}. De uitslag blijft ongewijzigd."},
	// board.nonmember
	{"‡ Not a member of the body on that day: {countries}.", "‡ Op die dag geen lid van het orgaan: {countries}."},
	// board.novote
	{"No vote was taken, so there are no votes by country.", "Er is niet gestemd; er zijn dus geen stemmen per land."},
	// board.others
	{"Other countries", "Overige landen"},
	// board.outcome
	{"The declared outcome does not follow from these votes.", "De vermelde uitkomst volgt niet uit deze stemmen."},
	// board.rest
	{"{group} (without those above)", "{group} (zonder wie hierboven staat)"},
	// board.source
	{"Source: {sources}.", "Bron: {sources}."},
	// board.stated
	{"The record states {stated}; it names {counted}.", "Het verslag vermeldt {stated}; met naam genoemd zijn er {counted}."},
	// board.statedas
	{"{label} (stated: {number})", "{label} (vermeld: {number})"},
	// board.title
	{"Vote", "Stemming"},
	// board.unknown
	{"Who voted how is not in the sources consulted.", "Wie hoe stemde, staat niet in de geraadpleegde bronnen."},
	// board.unnamed
	{"Not named: {counts}.", "Niet bij naam genoemd: {counts}."},
	// body.none
	{"the body", "het orgaan"},
	// called.also
	{"This statement is also called {noun}.", "Deze verklaring wordt ook een {noun} genoemd."},
	// called.brief
	{"called {noun} by {by}", "door {by} {noun} genoemd"},
	// called.by
	{"{by} calls this statement {noun}.", "{by} noemt deze verklaring een {noun}."},
	// called.term
	{"“{term}”", "‘{term}’"},
	// cast.against
	{"{yes} to {no}", "{no} en {yes}"},
	// cast.against.alone
	{"none in favour to {no}, with no abstentions", "{no}, zonder voorstemmen of onthoudingen"},
	// cast.alone
	{"{yes} to none against, with no abstentions", "{yes}, zonder tegenstemmen of onthoudingen"},
	// cast.both
	{"{yes} to {no}", "{yes} en {no}"},
	// cast.with
	{", with {abstain}", ", {abstain}"},
	// changed.did
	{"{country} {first} in the vote on {from} and {second} in the vote on {to}.", "{country} {first} bij de stemming over {from} en {second} bij de stemming over {to}."},
	// changed.dropped
	{"It was no longer said on behalf of {country} {elements}.", "Namens {country} is niet meer gezegd {elements}."},
	// changed.gained
	{"It was now also said on behalf of {country} {elements}.", "Namens {country} is nu ook gezegd {elements}."},
	// changed.said
	{"{country} {first} in the votes on {from} and on {to}, but what was said on its behalf differed.", "{country} {first} bij de stemmingen over {from} en over {to}; wat namens dat land is gezegd, verschilde."},
	// cited.decision
	{"decision {number}", "besluit {number}"},
	// cited.resolution
	{"resolution {number}", "resolutie {number}"},
	// coalition.at
	{"on {what}", "bij {what}"},
	// coalition.before
	{"{statement} of {date}", "{statement} van {date}"},
	// coalition.since
	{"Compared with {statement}, {changes}.", "Vergeleken met {statement} {changes}."},
	// coalition.title
	{"the text “{title}”", "de tekst ‘{title}’"},
	// comparison.agree
	{"The two records of the vote do not contradict each other.", "De twee verslagen van de stemming spreken elkaar niet tegen."},
	// comparison.contradict
	{"The two records of the vote contradict each other.", "De twee verslagen van de stemming spreken elkaar tegen."},
	// comparison.correction.first
	{"Only the first record has the later correction by {countries}.", "Alleen het eerste verslag vermeldt de latere correctie van {countries}."},
	// comparison.correction.second
	{"Only the second record has the later correction by {countries}.", "Alleen het tweede verslag vermeldt de latere correctie van {countries}."},
	// comparison.date
	{"date", "datum"},
	// comparison.differ
	{"{what}: {first} in the first record, {second} in the second.", "{what}: {first} in het eerste verslag, {second} in het tweede."},
	// comparison.draft
	{"draft", "ontwerp"},
	// comparison.excluded
	{"not entitled to vote", "niet stemgerechtigd"},
	// comparison.members
	{"members of the body", "leden van het orgaan"},
	// comparison.outcome
	{"declared outcome", "vermelde uitkomst"},
	// comparison.required
	{"rule", "regel"},
	// comparison.unlisted
	{"not listed", "niet vermeld"},
	// correction.stands
	{"The result stands.", "De uitslag blijft ongewijzigd."},
	// corrections
	{"After the vote, {clauses}.", "Na de stemming {clauses}."},
	// count.was
	{": the vote{via} was {votes}", "; de uitslag{via} was {votes}"},
	// date.none
	{"a date that is not on record", "een datum die niet is vastgelegd"},
	// date.weekday
	{"{weekday}, {day}", "{weekday} {day}"},
	// decimal
	{".", ","},
	// decision.Vetoed.by
	{"The proposal was vetoed by {countries}, although it had the required votes: {reasons}", "Het voorstel stuitte op het veto van {countries}, hoewel het de vereiste stemmen had: {reasons}"},
	// decision.nobody
	{"nobody has a part in it", "er is niemand die eraan deelneemt"},
	// decision.none
	{"no", "geen"},
	// decision.quorum.presumed
	{"the quorum is presumed to have been met", "verondersteld wordt dat het quorum aanwezig was"},
	// decision.quorum.unchecked
	{"whether there was a quorum could not be checked, because the number of members is not known", "of het quorum aanwezig was, kon niet worden vastgesteld, omdat het aantal leden niet bekend is"},
	// decision.was
	{"required", "was"},
	// decision.weighed
	{"the {what} represented {weight}", "de {what} vertegenwoordigden {weight}"},
	// during
	{"{according}the statement was made during the vote; statements are, however, made before or after a vote.", "De verklaring is {according}tijdens de stemming afgelegd; verklaringen gaan echter aan een stemming vooraf of volgen erop."},
	// during.record
	{"the record", "het verslag"},
	// effect.bare.relevant
	{"not legally binding{basis}, but relevant", "juridisch niet bindend{basis}, maar wel van belang"},
	// effect.group
	{"the members of {group}", "de leden van {group}"},
	// effect.group.un
	{"Member States", "de VN-lidstaten"},
	// effect.relevant
	{"not legally binding{basis} but is relevant to {group}", "juridisch niet bindend{basis}, maar wel van belang voor {group}"},
	// effect.said
	{"The resolution is {effect}.", "De resolutie is {effect}."},
	// effect.see
	{"see {basis}", "zie {basis}"},
	// effect.view
	{"In the view of {view}, the resolution is {effect}.", "Volgens {view} is de resolutie {effect}."},
	// explain.also
	{"Also tested", "Ook getoetst"},
	// explain.among
	{"{what} among {group}", "{what} onder {group}"},
	// explain.anynumber
	{"an unknown number of", "een onbekend aantal"},
	// explain.force.early
	{"This rule was not yet in force on {day}; it entered into force on {from}.", "Deze regel was op {day} nog niet van kracht en gold pas vanaf {from}."},
	// explain.force.late
	{"This rule was no longer in force on {day}; it was in force until {until}.", "Deze regel was op {day} niet meer van kracht en gold tot en met {until}."},
	// explain.from
	{"{number} of {countries}", "{number} van de leden {countries}"},
	// explain.most
	{"at most {number}", "hooguit {number}"},
	// explain.namely
	{", namely {countries}", ", namelijk {countries}"},
	// explain.namely.of
	{", namely from {countries}", ", en wel die van {countries}"},
	// explain.notknown
	{"{what} of members not known by name", "{what} van leden die niet bij naam bekend zijn"},
	// explain.novotes
	{"nobody voted in favour or against", "niemand stemde voor of tegen"},
	// explain.open.any
	{"how many members the body has is not known, nor how those that are not listed voted", "hoeveel leden het orgaan heeft, is niet bekend, en evenmin hoe de niet vermelde leden stemden"},
	// explain.open.day
	{"the day of the vote is not known, nor which countries were among the {group} then", "de dag van de stemming is niet bekend, en evenmin welke landen toen tot de {group} behoorden"},
	// explain.open.listed
	{"whether the members listed are all the members is not known", "of de vermelde leden alle leden zijn, is niet bekend"},
	// explain.open.size
	{"how many members the body has is not known", "hoeveel leden het orgaan heeft, is niet bekend"},
	// explain.open.unnamed
	{"who voted how is not in the sources consulted", "wie hoe stemde, staat niet in de geraadpleegde bronnen"},
	// explain.open.weighed
	{"the votes are weighted ({weight})", "de stemmen worden gewogen ({weight})"},
	// explain.percent
	{"{number} per cent", "{number}%"},
	// explain.presumed
	{"presumed, because the record does not say who else was present", "verondersteld, want niet is vastgelegd wie er verder aanwezig waren"},
	// explain.quorum.presumed
	{"quorum presumed", "quorum verondersteld"},
	// explain.quorum.unchecked
	{"quorum not checked", "quorum niet vast te stellen"},
	// explain.range
	{"{what} on record, and up to {more} more", "{what} volgens het verslag, en hooguit {more} meer"},
	// explain.range.any
	{"{what} on record, and perhaps more", "{what} volgens het verslag, en misschien meer"},
	// explain.share.all
	{"all", "alle"},
	// explain.share.asmany
	{"as many as the", "even veel als de"},
	// explain.share.bare
	{"{share} of", "{share} van"},
	// explain.share.of
	{"{share} of the", "{share} van de"},
	// explain.share.the
	{"the", "de"},
	// explain.since
	{"The weights ({weight}) are those of {date}.", "De gewichten ({weight}) zijn die van {date}."},
	// explain.strangers
	{"Not a member that day, and not counted: {countries}.", "Die dag geen lid, en niet meegeteld: {countries}."},
	// explain.than.least
	{"at least", "ten minste"},
	// explain.than.more
	{"more than", "meer dan"},
	// explain.thousands
	{",", "."},
	// explain.tie.full
	{"all members were present, and a proposal on which the votes are then equally divided is rejected", "de vergadering was voltallig, en bij staking van stemmen is een voorstel dan verworpen"},
	// explain.tied
	{"{yes} and {no}", "{yes} en {no}"},
	// explain.unanimity.holds
	{"nobody voted against", "niemand stemde tegen"},
	// explain.unanimity.missing
	{"not all members were present or represented, where unanimity was required", "niet alle leden waren aanwezig of vertegenwoordigd, terwijl eenparigheid was vereist"},
	// explain.unchecked
	{"not checked, because the number of members is not known", "niet vast te stellen, omdat het aantal leden niet bekend is"},
	// explain.unweighed
	{"{what} by weight ({weight}), which is not known", "{what} naar gewicht ({weight}), dat niet bekend is"},
	// explain.veto.by
	{"vetoed by {countries}", "veto van {countries}"},
	// explain.veto.none
	{"this was not a veto, because the proposal did not have the required votes", "dit was geen veto, omdat het voorstel niet de vereiste stemmen had"},
	// explain.weighed
	{"the {what} represent {weight}", "de {what} zijn samen goed voor {weight}"},
	// explain.weight
	{"a weight of {number} ({weight})", "een gewicht van {number} ({weight})"},
	// explain.would
	{"it would have had enough votes if {switched}, or if {more}", "het zou genoeg stemmen hebben gehad als {switched} of als {more}"},
	// explain.would.only
	{"it would have had enough votes if {switched}", "het zou genoeg stemmen hebben gehad als {switched}"},
	// explained
	{"On this statement, see also {references}.", "Zie over deze verklaring ook {references}."},
	// further.named
	{", including {countries}", ", waaronder {countries}"},
	// group.common
	{"Every statement made for members of the group says {elements}.", "In elke verklaring namens leden van de groep staat {elements}."},
	// group.own
	{"the {group}", "de groep {group}"},
	// group.own.members
	{"members of {group}", "leden van {group}"},
	// heading.changed
	{"Since the earlier vote", "Sinds de eerdere stemming"},
	// heading.detail
	{"The vote in detail", "De stemming in detail"},
	// heading.earlier
	{"Earlier stages", "Eerdere behandeling"},
	// heading.last
	{"The previous vote on this matter", "De vorige stemming hierover"},
	// heading.views
	{"Views", "Opvattingen"},
	// headline.of
	{"{title}: {what}", "{title}: {what}"},
	// headline.veto
	{"veto", "veto"},
	// heatmap.desc
	{"{number} countries compared with one another. {measure}. Most alike: {most}. Least alike: {least}.", "{number} landen onderling vergeleken. {measure}. Het meest gelijk: {most}. Het minst gelijk: {least}."},
	// heatmap.empty
	{"No two of these countries have a score.", "Geen twee van deze landen hebben een waarde."},
	// heatmap.others
	{"Other countries", "Overige landen"},
	// heatmap.pair
	{"{first} – {second}: {score} ({votes})", "{first} – {second}: {score} ({votes})"},
	// heatmap.tied
	{"{pair}, one of {number} pairs with that score", "{pair}, een van {number} paren met die waarde"},
	// heatmap.title
	{"Who votes with whom", "Wie met wie stemt"},
	// heatmap.undefined
	{"no score", "geen waarde"},
	// instrument.quoted
	{"the text “{title}”", "de tekst ‘{title}’"},
	// letter.attached
	{"Enclosed is the {kind} by {deliverer}.", "Bijgevoegd is de {kind} van {deliverer}."},
	// letter.attachment
	{"Also enclosed: {title}.", "Ook bijgevoegd: {title}."},
	// letter.behalf
	{"also on behalf of {others}", "mede namens {others}"},
	// letter.copy
	{"The copy{to}{paper} is dated {date}{forwarded}.", "Het afschrift{to}{paper} is gedateerd {date}{forwarded}."},
	// letter.forwarded
	{"and was forwarded on {date}", "en is doorgestuurd op {date}"},
	// letter.government
	{"the government", "de regering"},
	// letter.in
	{"in {occasion}", "in {occasion}"},
	// letter.missing
	{"A statement is enclosed that is not available.", "Er is een verklaring bijgevoegd die niet beschikbaar is."},
	// letter.reference
	{"The letter refers to {references}.", "De brief verwijst naar {references}."},
	// letter.to
	{"to {to}", "aan {to}"},
	// letter.wrote
	{"wrote| a letter{to}", "schreef/schreven| een brief{to}"},
	// line
	{"{what} ({title}): {told}", "{what} ({title}): {told}"},
	// listed.all
	{"{members} {verb}{rest}.", "{members} {verb}{rest}."},
	// listed.clause
	{"{countries} {verb}{rest}", "{verb} {countries}{rest}"},
	// listed.none
	{"None of the {number} members voted.", "Geen van de {number} leden stemde."},
	// listed.record
	{"According to the record, {clauses}.", "Volgens het verslag {clauses}."},
	// moment.at
	{"{moments} the meeting", "{moments} de vergadering"},
	// moment.dated
	{"on {date}, {moments} the meeting", "op {date}, {moments} de vergadering"},
	// moment.on
	{"on {date}", "op {date}"},
	// move.both
	{"{countries} {first} on {from} and {second} on {to}", "{countries} {first} bij {from} en {second} bij {to}"},
	// move.then
	{"{countries} first {verb}{rest} and then{second}{after}", "{countries} {verb} eerst{rest} en{second} daarna{after}"},
	// named.did
	{"{country} {verb}{rest}", "{country} {verb}{rest}"},
	// named.some
	{"including {countries}", "waaronder {countries}"},
	// namely
	{", namely {elements}", ", namelijk {elements}"},
	// page.title
	{"Briefing", "Briefing"},
	// passage.elements
	{"{according}the statement says on {what} {elements}.", "Over {what} staat in de verklaring {according}{elements}."},
	// pending
	{"The vote on {what}{in}{on} is not over{votes} {rest}.", "De stemming over {what}{in}{on} is nog niet afgerond{votes} {rest}."},
	// pending.cast
	{"; so far the count is {votes}, and", "; de tussenstand is {votes}, en"},
	// place
	{", meeting in {place},", "in {place}"},
	// position
	{"{country} {verb}{rest} in the vote{of}{in}{over}.", "{country} {verb}{rest} bij de stemming{of}{in}{over}."},
	// proceeding
	{"{subject} {verb}{rest}.", "{subject} {verb}{rest}."},
	// proceeding.in
	{"In {date}, {subject} {verb}{rest}.", "In {date} {verb} {subject}{rest}."},
	// proceeding.on
	{"On {date}, {subject} {verb}{rest}.", "Op {date} {verb} {subject}{rest}."},
	// quorum.all
	{"The quorum for a decision was met: {members} {did}.", "Aan het quorum voor de besluitvorming was voldaan: {members} {did}."},
	// quorum.did
	{"voted| or abstained", "stemde of onthield zich/stemden of onthielden zich|"},
	// quorum.presumed
	{"The quorum for a decision, more than half of the {members} members, is presumed to have been met: {seen}, and the record does not say who else was present.", "Verondersteld wordt dat het quorum voor de besluitvorming, meer dan de helft van de {members} leden, aanwezig was: {seen}, en het verslag vermeldt niet wie er verder aanwezig waren."},
	// quorum.shown
	{"The quorum for a decision, more than half of the {members} members, was met: {seen}.", "Aan het quorum voor de besluitvorming, meer dan de helft van de {members} leden, was voldaan: {seen}."},
	// quorum.voted
	{"voted|", "stemde/stemden|"},
	// reached.exactly
	{": exactly two thirds", ": precies twee derde"},
	// reached.none
	{": less than half", ": minder dan de helft"},
	// reached.simple
	{": more than half, but less than two thirds", ": meer dan de helft, maar minder dan twee derde"},
	// reached.twothirds
	{": more than two thirds", ": meer dan twee derde"},
	// readings.both
	{"The votes suffice for {first} and for {second}.", "De stemmen volstaan voor {first} en voor {second}."},
	// readings.council.both
	{"The votes suffice whether the question was one of substance or of procedure.", "De stemmen volstaan, of het nu om een inhoudelijke of om een procedurele kwestie ging."},
	// readings.council.differ
	{"The votes suffice for a question of procedure, where there is no veto{adopts}, but not for one of substance{rejects}; which of the two it was is not on record.", "De stemmen volstaan voor een procedurele kwestie, waarbij geen veto geldt{adopts}, maar niet voor een inhoudelijke{rejects}; om welke van beide het ging, is niet vastgelegd."},
	// readings.council.none
	{"The votes do not suffice, whether the question was one of substance or of procedure.", "De stemmen volstaan niet, of het nu om een inhoudelijke of om een procedurele kwestie ging."},
	// readings.differ
	{"{first}{adopts} was reached and {second}{rejects} was not; which was required is not on record.", "{first}{adopts} is gehaald, {second}{rejects} niet; welke van beide vereist was, is niet vastgelegd."},
	// readings.fraction
	{"a majority of {fraction}", "een meerderheid van {fraction}"},
	// readings.simple
	{"a simple majority", "een gewone meerderheid"},
	// relations
	{", {all},", ", die {all},"},
	// required.cast.fraction
	{"A majority of {fraction} of the {noun} was required{provision}.", "Vereist was een meerderheid van {fraction} van de {noun}{provision}."},
	// required.cast.simple
	{"A majority of the {noun} was required{provision}.", "Vereist was een meerderheid van de {noun}{provision}."},
	// required.council
	{"The affirmative votes of {number} members were required, with no permanent member voting against{provision}.", "Vereist waren ten minste {number} stemmen voor, zonder tegenstem van een permanent lid{provision}."},
	// required.fraction
	{"A majority of {fraction} of the members present and voting was required, abstentions not counted{provision}.", "Vereist was een meerderheid van {fraction} van de aanwezige leden die hun stem uitbrachten, onthoudingen niet meegeteld{provision}."},
	// required.met
	{"The requirement for adoption was met.", "Aan het vereiste voor aanneming is voldaan."},
	// required.missed
	{"The requirement for adoption was not met.", "Aan het vereiste voor aanneming is niet voldaan."},
	// required.number
	{"The affirmative votes of {number} members were required{provision}.", "Vereist waren ten minste {number} stemmen voor{provision}."},
	// required.share
	{"{than} {share} {noun} had to be in favour{provision}.", "{than} {share} {noun} moest voor zijn{provision}."},
	// required.simple
	{"A majority of the members present and voting was required, abstentions not counted{provision}.", "Vereist was een gewone meerderheid van de aanwezige leden die hun stem uitbrachten, onthoudingen niet meegeteld{provision}."},
	// required.special
	{"For the majority required see {provision}.", "Zie voor de vereiste meerderheid {provision}."},
	// required.votes
	{"votes cast", "uitgebrachte stemmen"},
	// result
	{"In all, {votes}.", "{votes}."},
	// result.one
	{"In all, 1 {rest}.", "één {rest}."},
	// same.as
	{"as {deliverer}", "als {deliverer}"},
	// same.in
	{"as in {statement}", "als in {statement}"},
	// series
	{"{what} is {series}.", "{what} is {series}."},
	// series.asterisk
	{"* adopted without a vote", "* zonder stemming aangenomen"},
	// series.at
	{"In the vote of {date}{symbol}, {votes}.", "Op {date}{symbol} was de uitslag als volgt: {votes}."},
	// series.between
	{"between {before} and {after}", "tussen {before} en {after}"},
	// series.column.date
	{"date", "datum"},
	// series.column.symbol
	{"resolution", "resolutie"},
	// series.count
	{"The record has {number} votes{of} on “{title}”, from {first} to {last}.", "Er zijn {number} stemmingen{of} over ‘{title}’ vastgelegd, van {first} tot en met {last}."},
	// series.doubtful
	{"{year} ({symbol}; {why})", "{year} ({symbol}; {why})"},
	// series.last
	{"On the previous occasion, on {date}{symbol}, {votes}.", "De vorige keer, op {date}{symbol}, was de uitslag als volgt: {votes}."},
	// series.last.divided
	{"In the last vote before that, on {date}{symbol}, {votes}.", "Bij de laatste stemming daarvoor, op {date}{symbol}, was de uitslag als volgt: {votes}."},
	// series.last.divided.without
	{"The last text before that, that of {year} ({symbol}), was adopted without a vote.", "De laatste tekst daarvoor, die van {year} ({symbol}), is zonder stemming aangenomen."},
	// series.last.vote
	{"In the last vote on record before that of {year}, on {date}{symbol}, {votes}.", "Bij de laatste vastgelegde stemming vóór die van {year}, op {date}{symbol}, was de uitslag als volgt: {votes}."},
	// series.last.without
	{"The previous text, that of {year} ({symbol}), was adopted without a vote.", "De vorige tekst, die van {year} ({symbol}), is zonder stemming aangenomen."},
	// series.later
	{"The text of {text} may be followed by {symbols}; the record does not say so, and they have not been joined.", "Een vervolg op de tekst van {text} is mogelijk {symbols}; in het verslag staat dat niet, en zij zijn niet samengevoegd."},
	// series.line
	{"{country} {line}.", "{country} {line}."},
	// series.line.group
	{"{country}: {line}.", "{country}: {line}."},
	// series.marks
	{"the vote of {country}", "de stem van {country}"},
	// series.merged
	{"The text of {text} has the title of {number} earlier ones, {symbols}; the record does not say which of them it continues.", "De tekst van {text} heeft de titel van {number} eerdere teksten, {symbols}; welke daarvan hij voortzet, staat niet in het verslag."},
	// series.most
	{"In the votes on record, the largest number in favour was {most} ({mostin}) and the smallest {least} ({leastin}).", "In de vastgelegde stemmingen was het grootste aantal voorstemmen {most} ({mostin}) en het kleinste {least} ({leastin})."},
	// series.none
	{"No votes", "Geen stemmingen"},
	// series.of
	{"of {body}", "van {body}"},
	// series.once
	{"The record has one vote{of} on “{title}”, that of {year}.", "Er is één stemming{of} over ‘{title}’ vastgelegd, die van {year}."},
	// series.parts
	{"Between {before} and {after}, the matter was divided into {number} texts: {symbols}.", "Tussen {before} en {after} was het onderwerp verdeeld over {number} teksten: {symbols}."},
	// series.possible
	{"The text of {text} may follow {symbols}; the record does not say so, and they have not been joined.", "De tekst van {text} is mogelijk een vervolg op {symbols}; in het verslag staat dat niet, en zij zijn niet samengevoegd."},
	// series.previous
	{"In the previous vote on record, on {date}{symbol}, {votes}.", "Bij de vorige vastgelegde stemming, op {date}{symbol}, was de uitslag als volgt: {votes}."},
	// series.same
	{"The countries whose votes are on record both times voted the same way in the vote of {before} and in that of {year}.", "De landen waarvan beide stemmen zijn vastgelegd, stemden hetzelfde bij de stemming van {before} en die van {year}."},
	// series.split
	{"The text of {text} is one of those with the title of {symbols}; the record does not say which of them continues it.", "De tekst van {text} is een van de teksten met de titel van {symbols}; welke van deze teksten {symbols} voortzet, staat niet in het verslag."},
	// series.text
	{"{year} ({symbol})", "{year} ({symbol})"},
	// series.text.span
	{"{from} to {to} ({first} to {last})", "{from} tot en met {to} ({first} tot en met {last})"},
	// series.then
	{"{country} {verb}{rest} on that occasion.", "{country} {verb} toen{rest}."},
	// series.title
	{"“{title}” ({year})", "‘{title}’ ({year})"},
	// series.title.span
	{"from {from} to {to}", "van {from} tot en met {to}"},
	// series.turned.from
	{"{countries} first {verb}{rest} ({before}) and then{second}{after}", "{countries} {verb} eerst{rest} ({before}) en{second} daarna{after}"},
	// series.turned.silent
	{"that did not vote in the vote of {before}", "die bij de stemming van {before} niet stemden"},
	// series.turned.unlisted
	{"not listed as voting in the vote of {before}", "waarvan bij de stemming van {before} geen stem is vermeld"},
	// series.unknown
	{"A bar is missing where the record does not have all three counts.", "Waar de bron niet alle drie de aantallen heeft, ontbreekt de balk."},
	// series.why.hand
	{"joined by hand", "met de hand samengevoegd"},
	// series.why.item
	{"the only text under its agenda item", "de enige tekst onder het agendapunt"},
	// series.why.merged
	{"the same title, which the {number} texts before it also bore", "dezelfde titel, die ook de {number} teksten daarvoor hadden"},
	// series.why.named
	{"its title names the earlier one", "de titel noemt de eerdere"},
	// series.why.part
	{"one of the texts with the same title", "een van de teksten met dezelfde titel"},
	// series.why.renamed
	{"its title differs in part", "de titel is deels anders"},
	// series.why.sponsors
	{"most of its sponsors are the same", "de meeste indieners zijn dezelfde"},
	// series.why.title
	{"the same title, after an interval", "dezelfde titel, na een onderbreking"},
	// share
	{"Of the {base} votes in favour and against, {percent} per cent were in favour{reached}.", "Van de {base} stemmen voor en tegen was {percent}% voor{reached}."},
	// share.tie
	{"There were as many votes in favour as against, which is not a majority.", "De stemmen staakten: er waren er evenveel voor als tegen, en dat is geen meerderheid."},
	// shared
	{"{according}{statement} also says {elements}.", "Ook in {statement} staat {according}{elements}."},
	// split.apart
	{"The {members} {whose} were divided: {result}.", "De {members} {whose} stemden verdeeld: {result}."},
	// split.caption
	{"Votes of the members of each group, {date}", "Stemgedrag van de leden per groep, {date}"},
	// split.column.listed
	{"listed", "vermeld"},
	// split.column.members
	{"members", "leden"},
	// split.column.unrecorded
	{"not listed", "niet vermeld"},
	// split.counted
	{"Counted in {group}, as in elections: {countries}.", "Meegeteld bij {group}, zoals bij verkiezingen: {countries}."},
	// split.head
	{"Members by group", "Leden per groep"},
	// split.in
	{"{whose} in {body}", "{whose} in {body}"},
	// split.invalid
	{"{group} is not a group.", "{group} is geen groep."},
	// split.listed
	{"{result}.", "{result}."},
	// split.listing
	{"Of the {whose}, the record lists {members}: {result}.", "Van de {whose} vermeldt het verslag er {members}: {result}."},
	// split.of
	{"of the {members} {whose}, {number}", "{number} van de {members} {whose}"},
	// split.only
	{"Of the {whose}, one had a seat in {body}: {country} {did}.", "Van de {whose} had er één zitting in {body}: {country} {did}."},
	// split.only.listed
	{"Of the {whose}, the record lists one: {country} {did}.", "Van de {whose} vermeldt het verslag er één: {country} {did}."},
	// split.only.unlisted
	{"Of the {whose}, one had a seat in {body}, {country}; how it voted is not in the sources consulted.", "Van de {whose} had er één zitting in {body}, {country}; hoe dat land stemde, staat niet in de geraadpleegde bronnen."},
	// split.outside
	{"None of the {whose} had a seat in {body} on that day.", "Geen van de {whose} had die dag zitting in {body}."},
	// split.total
	{"Total", "Totaal"},
	// split.unlisted
	{"How the {members} {whose} voted is not in the sources consulted.", "Van de {members} {whose} staat niet in de geraadpleegde bronnen hoe zij stemden."},
	// split.unnamed
	{"The record lists none of the {whose}.", "Het verslag vermeldt geen van de {whose}."},
	// split.which
	{"of which {group}", "waarvan {group}"},
	// split.with
	{"{whose} (with {countries})", "{whose} (met {countries})"},
	// stage
	{"the vote of {date}{in}", "de stemming van {date}{in}"},
	// stage.at
	{"in {place}", "in {place}"},
	// stage.in
	{"in {body}", "in {body}"},
	// stage.named
	{"the vote{of}{in}{over}", "de stemming{of}{in}{over}"},
	// stage.of
	{"of {date}", "van {date}"},
	// stage.on
	{"on {date}", "op {date}"},
	// stage.over
	{"on {what}", "over {what}"},
	// statement.also
	{"In addition, {deliverer} {did}.", "Ook {deliverer} {did}."},
	// statement.for
	{"the statement{group}", "de verklaring{group}"},
	// statement.group
	{"on behalf of {group}", "namens {group}"},
	// statement.kind
	{"statement", "verklaring"},
	// statement.made
	{"{deliverer} {did}{called}.", "{deliverer} {did}{called}."},
	// statement.of
	{"the statement by {deliverer}", "de verklaring van {deliverer}"},
	// statement.open
	{"{open}, and also {named},", "{open}, en ook {named},"},
	// statement.others
	{", also on behalf of {others}", "mede namens {others}"},
	// statement.somebody
	{"a delegation", "een delegatie"},
	// statement.unplaced
	{"The meeting at which the statement was made is not in the sources consulted.", "Op welke vergadering de verklaring is afgelegd, staat niet in de geraadpleegde bronnen."},
	// statement.when
	{"{group}{at}{others}", "{at}{group}{others}"},
	// statements
	{"Statements", "Verklaringen"},
	// subject.none
	{"none", "geen enkel land"},
	// subject.none.member
	{"none", "geen enkel lid"},
	// subject.of
	{"{number} of the {members} members", "{number} van de {members} leden"},
	// subject.of.none
	{"none of the {members} members", "geen van de {members} leden"},
	// that
	{"that {clause}", "dat {clause}"},
	// the.vote
	{"the vote", "de stemming"},
	// timeline.break
	{"{name} changes most {window}, from a mean of {before} to {after}.", "{name} verandert het meest {window}, van gemiddeld {before} naar {after}."},
	// timeline.desc
	{"{name}: {first} {start}, {last} {end}; lowest {low} {lowat}, highest {high} {highat}.", "{name}: {first} {start}, {last} {end}; laagste {low} {lowat}, hoogste {high} {highat}."},
	// timeline.empty
	{"There is no score to show.", "Er is geen waarde om te tonen."},
	// timeline.in
	{"in {window}", "in {window}"},
	// timeline.most
	{"Votes in each period; where the lines differ, the most", "Stemmingen per periode; waar de lijnen verschillen, de meeste"},
	// timeline.none
	{"{name}: no score.", "{name}: geen waarde."},
	// timeline.one
	{"{name}: {score} {window}.", "{name}: {score} {window}."},
	// timeline.point
	{"{name}, {window}: {score} ({votes})", "{name}, {window}: {score} ({votes})"},
	// timeline.span
	{"from {from} to {to}", "van {from} tot en met {to}"},
	// timeline.title
	{"Over time", "Verloop in de tijd"},
	// timeline.votes
	{"Votes in each period", "Stemmingen per periode"},
	// view.by
	{"{according}{by} {says}.", "{by} {according}{says}."},
	// view.office
	{"{according}{office} considers {says}.", "{office} vindt {according}{says}."},
	// view.person
	{"{according}{office}, {person}, considers {says}.", "{office}, {person}, vindt {according}{says}."},
	// warning.absent
	{"A member may do the proposal more harm by staying away than by voting against it.", "Een lid kan het voorstel meer schaden door weg te blijven dan door tegen te stemmen."},
	// warning.abstain
	{"A member may do the proposal more harm by abstaining than by voting against it.", "Een lid kan het voorstel meer schaden door zich te onthouden dan door tegen te stemmen."},
	// warning.empty
	{"The proposal is adopted even if all members abstain.", "Het voorstel is ook aangenomen als alle leden zich onthouden."},
	// warning.silence
	{"The proposal is adopted even if no member votes or attends.", "Het voorstel is ook aangenomen als geen enkel lid stemt of aanwezig is."},
	// what.consensus
	{"the consensus", "de consensus"},
	// what.document
	{"the text in {symbol}", "de tekst in {symbol}"},
	// what.draft
	{"draft resolution {symbol}", "ontwerpresolutie {symbol}"},
	// what.foreign
	{"{what} (“{detail}”)", "{what} (‘{detail}’)"},
	// what.text
	{"the text", "de tekst"},
	// which
	{"which", "die"},
	// which.neuter
	{"which", "dat"},
	// aligned.1
	{"{countries} aligned itself with this statement.", "{countries} sloot zich bij deze verklaring aan."},
	// aligned.n
	{"{countries} aligned themselves with this statement.", "{countries} sloten zich bij deze verklaring aan."},
	// board.declared.none
	{"Outcome not stated", "Uitkomst niet vermeld"},
	// board.declared.adopted
	{"Adopted", "Aangenomen"},
	// board.declared.rejected
	{"Rejected", "Verworpen"},
	// board.declared.withdrawn
	{"Withdrawn", "Ingetrokken"},
	// board.list.no.whole
	{"Against: {countries}.", "Tegen: {countries}."},
	// board.list.no.some
	{"Against, as far as named: {countries}.", "Tegen, voor zover genoemd: {countries}."},
	// board.list.abstain.whole
	{"Abstentions: {countries}.", "Onthoudingen: {countries}."},
	// board.list.abstain.some
	{"Abstentions, as far as named: {countries}.", "Onthoudingen, voor zover genoemd: {countries}."},
	// board.mark.none.1
	{"not named", "niet genoemd"},
	// board.mark.none.n
	{"not named", "niet genoemd"},
	// board.mark.yes.1
	{"in favour", "voor"},
	// board.mark.yes.n
	{"in favour", "voor"},
	// board.mark.no.1
	{"against", "tegen"},
	// board.mark.no.n
	{"against", "tegen"},
	// board.mark.abstain.1
	{"abstention", "onthouding"},
	// board.mark.abstain.n
	{"abstentions", "onthoudingen"},
	// board.mark.notvoting.1
	{"not voting", "niet gestemd"},
	// board.mark.notvoting.n
	{"not voting", "niet gestemd"},
	// board.mark.present.1
	{"present without voting", "aanwezig zonder stem"},
	// board.mark.present.n
	{"present without voting", "aanwezig zonder stem"},
	// board.mark.absent.1
	{"absent", "afwezig"},
	// board.mark.absent.n
	{"absent", "afwezig"},
	// board.mark.pending.1
	{"yet to vote", "moet nog stemmen"},
	// board.mark.pending.n
	{"yet to vote", "moeten nog stemmen"},
	// board.mark.excluded.1
	{"not entitled to vote", "niet stemgerechtigd"},
	// board.mark.excluded.n
	{"not entitled to vote", "niet stemgerechtigd"},
	// board.mark.vacant.1
	{"vacant seat", "vacante zetel"},
	// board.mark.vacant.n
	{"vacant seats", "vacante zetels"},
	// board.question.paragraph
	{"Vote on a paragraph", "Stemming over een paragraaf"},
	// board.question.amendment
	{"Vote on an amendment", "Stemming over een amendement"},
	// board.question.motion
	{"Vote on a motion", "Stemming over een procedureel voorstel"},
	// board.unrecorded.1
	{"not listed", "niet vermeld"},
	// board.unrecorded.n
	{"not listed", "niet vermeld"},
	// cast.yes.0
	{"none in favour", "geen voor"},
	// cast.yes.1
	{"{number} in favour", "{number} stem voor"},
	// cast.yes.n
	{"{number} in favour", "{number} stemmen voor"},
	// cast.no.0
	{"none against", "geen tegen"},
	// cast.no.1
	{"{number} against", "{number} tegen"},
	// cast.no.n
	{"{number} against", "{number} tegen"},
	// cast.abstain.0
	{"no abstentions", "zonder onthoudingen"},
	// cast.abstain.1
	{"{number} abstention", "bij {number} onthouding"},
	// cast.abstain.n
	{"{number} abstentions", "bij {number} onthoudingen"},
	// clause.apart.of
	{"{what}; needed: {than} {share} {of}, that is {needed}", "{what}; nodig: {than} {share} {of}, dat is {needed}"},
	// clause.apart.any
	{"{what}; needed: {than} {share} {noun}, of which there are {least} or more", "{what}; nodig: {than} {share} {noun}, waarvan er {least} of meer zijn"},
	// clause.apart.most
	{"{what}; needed: {than} {share} {noun}, of which there are {least} to {most}, that is {needed} at most", "{what}; nodig: {than} {share} {noun}, waarvan er {least} tot {most} zijn, dat is hooguit {needed}"},
	// clause.apart.weighed
	{"{what}; needed: {than} {share} {least} to {most}, that is {needed} at most", "{what}; nodig: {than} {share} {least} tot {most}, dat is hooguit {needed}"},
	// clause.apart.all
	{"{what}; needed: {share} {of}", "{what}; nodig: {share} {of}"},
	// clause.running.of
	{"{what}, with at least {needed} {were}, {more}{share} {of}", "{what}; vereist {were} ten minste {needed}, {more}{share} {of}"},
	// clause.running.any
	{"{what}, where {than} {share} {noun} were required, of which there are {least} or more", "{what}; vereist was {than} {share} {noun}, waarvan er {least} of meer zijn"},
	// clause.running.most
	{"{what}, where {than} {share} {noun} were required, of which there are {least} to {most}, so that {needed} are enough", "{what}; vereist was {than} {share} {noun}, waarvan er {least} tot {most} zijn, zodat {needed} volstaan"},
	// clause.running.weighed
	{"{what}, with {than} {share} {least} to {most} required, so that {needed} is enough", "{what}; vereist was {than} {share} {least} tot {most}, zodat {needed} volstaat"},
	// clause.running.all
	{"{what}, where {share} {of} were needed", "{what}; nodig waren {share} {of}"},
	// clause.short.of
	{"{what}, with at least {needed} {were}, {more}{share} {of}", "{what}, terwijl er ten minste {needed} {were}, {more}{share} {of}"},
	// clause.short.any
	{"{what}, where {than} {share} {noun} were required, of which there are {least} or more", "{what}, terwijl {than} {share} {noun} vereist was, waarvan er {least} of meer zijn"},
	// clause.short.most
	{"{what}, where {than} {share} {noun} were required, of which there are {least} to {most}, so that {needed} are enough", "{what}, terwijl {than} {share} {noun} vereist was, waarvan er {least} tot {most} zijn, zodat {needed} volstaan"},
	// clause.short.weighed
	{"{what}, with {than} {share} {least} to {most} required, so that {needed} is enough", "{what}, terwijl {than} {share} {least} tot {most} vereist was, zodat {needed} volstaat"},
	// clause.short.all
	{"{what}, where {share} {of} were needed", "{what}, terwijl {share} {of} nodig waren"},
	// clause.deferring.of
	{"{what}, and with at least {needed}, {more}{share} {of}, the decision is deferred", "{what}, en bij ten minste {needed}, {more}{share} {of}, wordt de beslissing uitgesteld"},
	// clause.deferring.any
	{"{what}, and with {than} {share} {noun}, of which there are {least} or more, the decision is deferred", "{what}, en bij {than} {share} {noun}, waarvan er {least} of meer zijn, wordt de beslissing uitgesteld"},
	// clause.deferring.most
	{"{what}, and with {than} {share} {noun}, of which there are {least} to {most}, so that {needed} are enough, the decision is deferred", "{what}, en bij {than} {share} {noun}, waarvan er {least} tot {most} zijn, zodat {needed} volstaan, wordt de beslissing uitgesteld"},
	// clause.deferring.weighed
	{"{what}, and with {than} {share} {least} to {most}, so that {needed} is enough, the decision is deferred", "{what}, en bij {than} {share} {least} tot {most}, zodat {needed} volstaat, wordt de beslissing uitgesteld"},
	// clause.deferring.all
	{"{what}, and with {share} {of} the decision is deferred", "{what}, en bij {share} {of} wordt de beslissing uitgesteld"},
	// clause.number.apart
	{"{what}; needed: {than} {needed}", "{what}; nodig: {than} {needed}"},
	// clause.number.running
	{"{what}, with {than} {needed} {were}", "{what}; vereist {were} {than} {needed}"},
	// clause.number.short
	{"{what}, with {than} {needed} {were}", "{what}, terwijl er {than} {needed} {were}"},
	// clause.number.deferring
	{"{what}, and with {than} {needed} the decision is deferred", "{what}, en bij {than} {needed} wordt de beslissing uitgesteld"},
	// coalition.joined.1
	{"{countries} had joined", "nam {countries} nu wel deel"},
	// coalition.joined.n
	{"{countries} had joined", "namen {countries} nu wel deel"},
	// coalition.left.1
	{"{countries} no longer took part", "nam {countries} niet meer deel"},
	// coalition.left.n
	{"{countries} no longer took part", "namen {countries} niet meer deel"},
	// comparison.declared.adopted
	{"adopted", "aangenomen"},
	// comparison.declared.rejected
	{"rejected", "verworpen"},
	// comparison.declared.withdrawn
	{"withdrawn", "ingetrokken"},
	// comparison.vote.yes
	{"in favour", "voor"},
	// comparison.vote.no
	{"against", "tegen"},
	// comparison.vote.abstain
	{"abstentions", "onthoudingen"},
	// comparison.vote.notvoting
	{"not voting", "niet gestemd"},
	// comparison.vote.present
	{"present without voting", "aanwezig zonder te stemmen"},
	// comparison.vote.absent
	{"absent", "afwezig"},
	// comparison.vote.pending
	{"yet to vote", "moet nog stemmen"},
	// correction.none.1
	{"the delegation of {countries} informed the Secretariat that it had intended to vote otherwise", "liet de delegatie van {countries} het secretariaat weten dat zij anders had willen stemmen"},
	// correction.none.n
	{"the delegations of {countries} informed the Secretariat that they had intended to vote otherwise", "lieten de delegaties van {countries} het secretariaat weten dat zij anders hadden willen stemmen"},
	// correction.yes.1
	{"the delegation of {countries} informed the Secretariat that it had intended to vote in favour", "liet de delegatie van {countries} het secretariaat weten dat zij voor had willen stemmen"},
	// correction.yes.n
	{"the delegations of {countries} informed the Secretariat that they had intended to vote in favour", "lieten de delegaties van {countries} het secretariaat weten dat zij voor hadden willen stemmen"},
	// correction.no.1
	{"the delegation of {countries} informed the Secretariat that it had intended to vote against", "liet de delegatie van {countries} het secretariaat weten dat zij tegen had willen stemmen"},
	// correction.no.n
	{"the delegations of {countries} informed the Secretariat that they had intended to vote against", "lieten de delegaties van {countries} het secretariaat weten dat zij tegen hadden willen stemmen"},
	// correction.abstain.1
	{"the delegation of {countries} informed the Secretariat that it had intended to abstain", "liet de delegatie van {countries} het secretariaat weten dat zij zich van stemming had willen onthouden"},
	// correction.abstain.n
	{"the delegations of {countries} informed the Secretariat that they had intended to abstain", "lieten de delegaties van {countries} het secretariaat weten dat zij zich van stemming hadden willen onthouden"},
	// correction.notvoting.1
	{"the delegation of {countries} informed the Secretariat that it had not intended to take part in the vote", "liet de delegatie van {countries} het secretariaat weten dat zij niet aan de stemming had willen deelnemen"},
	// correction.notvoting.n
	{"the delegations of {countries} informed the Secretariat that they had not intended to take part in the vote", "lieten de delegaties van {countries} het secretariaat weten dat zij niet aan de stemming hadden willen deelnemen"},
	// correction.unlisted.1
	{"{countries} is not listed in the record of the vote.", "In het verslag van de stemming wordt {countries} niet vermeld."},
	// correction.unlisted.n
	{"{countries} are not listed in the record of the vote.", "In het verslag van de stemming worden {countries} niet vermeld."},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.recorded
	{"by a recorded vote of {votes}", "met {votes}"},
	// count.nonrecorded
	{"by a non-recorded vote of {votes}", "met {votes}"},
	// count.hands
	{", by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.secret
	{", by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// cover.aligned.1
	{"{country} aligned itself with {statement}.", "{country} sloot zich aan bij {statement}."},
	// cover.aligned.n
	{"{country} aligned itself with {statement}.", "{country} sloten zich aan bij {statement}."},
	// cover.endorsing.1
	{"{country} supported {statement}.", "{country} steunde {statement}."},
	// cover.endorsing.n
	{"{country} supported {statement}.", "{country} steunden {statement}."},
	// covered.1
	{"The statement was made by or on behalf of {countries}.", "De verklaring is afgelegd door of namens {countries}."},
	// covered.n
	{"The statements on record were made by or on behalf of {countries}.", "De bekende verklaringen zijn afgelegd door of namens {countries}."},
	// covered.aligned.1
	{"One other country, {countries}, aligned itself with a statement.", "Eén ander land, {countries}, sloot zich bij een verklaring aan."},
	// covered.aligned.n
	{"Another {number} countries aligned themselves with a statement: {countries}.", "Nog {number} landen sloten zich bij een verklaring aan: {countries}."},
	// covered.endorsed.1
	{"One other country, {countries}, supported a statement.", "Eén ander land, {countries}, steunde een verklaring."},
	// covered.endorsed.n
	{"Another {number} countries supported a statement: {countries}.", "Nog {number} landen steunden een verklaring: {countries}."},
	// decision.Adopted
	{"The proposal was adopted: {reasons}", "Het voorstel is aangenomen: {reasons}"},
	// decision.Rejected
	{"The proposal was rejected: {reasons}", "Het voorstel is verworpen: {reasons}"},
	// decision.NoQuorum
	{"No decision could be taken for want of a quorum: {reasons}", "Er kon geen besluit worden genomen omdat het quorum ontbrak: {reasons}"},
	// decision.Vetoed
	{"The proposal was vetoed: {reasons}", "Tegen het voorstel is een veto uitgesproken: {reasons}"},
	// decision.Tied
	{"The vote was tied: {reasons}", "De stemmen staakten: {reasons}"},
	// decision.Deferred
	{"The decision was deferred: {reasons}", "De beslissing is uitgesteld: {reasons}"},
	// decision.Pending
	{"The vote is not over: {reasons}", "De stemming is nog niet afgerond: {reasons}"},
	// decision.Open
	{"Whether the proposal carried cannot be told from the record: {reasons}", "Of het voorstel is aangenomen, is niet vast te stellen: {reasons}"},
	// decision.election.Adopted
	{"The candidate was elected: {reasons}", "De kandidaat is gekozen: {reasons}"},
	// decision.election.Rejected
	{"The candidate was not elected: {reasons}", "De kandidaat is niet gekozen: {reasons}"},
	{},
	{},
	{},
	{},
	{},
	// decision.election.Open
	{"Whether the candidate was elected cannot be told from the record: {reasons}", "Of de kandidaat is gekozen, is niet vast te stellen: {reasons}"},
	// decision.short.1
	{"required", "vereist was"},
	// decision.short.n
	{"required", "vereist waren"},
	// decision.there.1
	{"there was {what}", "er was {what}"},
	// decision.there.n
	{"there were {what}", "er waren {what}"},
	// decision.were.1
	{"required", "was er"},
	// decision.were.n
	{"required", "waren er"},
	// did.none
	{"took| no part in the vote", "nam/namen| niet aan de stemming deel"},
	// did.yes
	{"voted| in favour", "stemde/stemden| voor"},
	// did.no
	{"voted| against", "stemde/stemden| tegen"},
	// did.abstain
	{"abstained|", "onthield zich/onthielden zich|"},
	// did.notvoting
	{"did| not vote", "stemde/stemden| niet"},
	// did.present
	{"was/were| present without voting", "was/waren| aanwezig zonder te stemmen"},
	// did.absent
	{"was/were| absent", "was/waren| afwezig"},
	// did.pending
	{"has/have| yet to vote", "moet/moeten| nog stemmen"},
	// did.excluded
	{"was/were| not entitled to vote", "was/waren| niet stemgerechtigd"},
	// effect.binding
	{"binding on {group}{basis}", "bindend voor {group}{basis}"},
	// effect.nonbinding
	{"not binding on {group}{basis}", "niet bindend voor {group}{basis}"},
	// effect.recommendation
	{"a recommendation to {group}{basis}", "een aanbeveling aan {group}{basis}"},
	// effect.bare.binding
	{"binding{basis}", "bindend{basis}"},
	// effect.bare.nonbinding
	{"not binding{basis}", "niet bindend{basis}"},
	// effect.bare.recommendation
	{"a recommendation{basis}", "een aanbeveling{basis}"},
	// elements.1
	{"{according}the statement says {elements}.", "In de verklaring staat {according}{elements}."},
	// elements.n
	{"{according}the statements say {elements}.", "In de verklaringen staat {according}{elements}."},
	// endorsed.1
	{"{countries} expressed its support for this statement{moments}", "{countries} betuigde steun aan deze verklaring{moments}"},
	// endorsed.n
	{"{countries} expressed their support for this statement{moments}", "{countries} betuigden steun aan deze verklaring{moments}"},
	// endorsed.too.1
	{"{countries} did so{moments}", "{countries} deed dat{moments}"},
	// endorsed.too.n
	{"{countries} did so{moments}", "{countries} deden dat{moments}"},
	// explain.base.attending.1
	{"member present", "aanwezig lid"},
	// explain.base.attending.n
	{"members present", "aanwezige leden"},
	// explain.base.cast.1
	{"vote cast including abstentions", "uitgebrachte stem inclusief onthoudingen"},
	// explain.base.cast.n
	{"votes cast including abstentions", "uitgebrachte stemmen inclusief onthoudingen"},
	// explain.base.entitled.1
	{"member entitled to vote", "stemgerechtigd lid"},
	// explain.base.entitled.n
	{"members entitled to vote", "stemgerechtigde leden"},
	// explain.base.members.1
	{"member", "lid"},
	// explain.base.members.n
	{"members", "leden"},
	// explain.base.seats.1
	{"seat", "zetel"},
	// explain.base.seats.n
	{"seats", "zetels"},
	// explain.base.present-and-voting.1
	{"vote in favour or against", "stem voor of tegen"},
	// explain.base.present-and-voting.n
	{"votes in favour and against", "stemmen voor en tegen"},
	// explain.base.not-in-favour.1
	{"member not in favour", "lid dat niet voorstemde"},
	// explain.base.not-in-favour.n
	{"members not in favour", "leden die niet voorstemden"},
	// explain.base.unopposed.1
	{"member present and not voting against", "aanwezig lid dat niet tegenstemde"},
	// explain.base.unopposed.n
	{"members present and not voting against", "aanwezige leden die niet tegenstemden"},
	// explain.count.yes.1
	{"vote in favour", "stem voor"},
	// explain.count.yes.n
	{"votes in favour", "stemmen voor"},
	// explain.count.no.1
	{"vote against", "stem tegen"},
	// explain.count.no.n
	{"votes against", "stemmen tegen"},
	// explain.count.abstain.1
	{"abstention", "onthouding"},
	// explain.count.abstain.n
	{"abstentions", "onthoudingen"},
	// explain.count.notvoting.1
	{"member recorded as not voting", "lid dat volgens het verslag niet stemde"},
	// explain.count.notvoting.n
	{"members recorded as not voting", "leden die volgens het verslag niet stemden"},
	// explain.count.present.1
	{"member present without voting", "aanwezig lid dat niet stemde"},
	// explain.count.present.n
	{"members present without voting", "aanwezige leden die niet stemden"},
	// explain.count.absent.1
	{"absent member", "afwezig lid"},
	// explain.count.absent.n
	{"absent members", "afwezige leden"},
	// explain.count.pending.1
	{"member yet to vote", "lid dat nog moet stemmen"},
	// explain.count.pending.n
	{"members yet to vote", "leden die nog moeten stemmen"},
	// explain.count.excluded.1
	{"member not entitled to vote", "niet stemgerechtigd lid"},
	// explain.count.excluded.n
	{"members not entitled to vote", "niet stemgerechtigde leden"},
	// explain.count.vacant.1
	{"vacant seat", "vacante zetel"},
	// explain.count.vacant.n
	{"vacant seats", "vacante zetels"},
	// explain.deciding.*
	{"{what}, where a decision needs {than} {needed}", "{what}, terwijl voor een beslissing {than} {needed} nodig is"},
	// explain.deciding.*
	{"{what}, where a decision needs {than} {needed}", "{what}, terwijl voor een beslissing {than} {needed} nodig is"},
	// explain.deciding.listed
	{"{what}; needed for a decision: {than} {needed}", "{what}; nodig voor een beslissing: {than} {needed}"},
	// explain.more.1
	{"one more vote in favour was needed", "er ontbrak nog één voorstem"},
	// explain.more.n
	{"{number} more votes in favour were needed", "er ontbraken nog {number} voorstemmen"},
	// explain.onevote.yes
	{"the only vote in favour or against was in favour", "de enige stem voor of tegen was voor"},
	// explain.onevote.no
	{"the only vote in favour or against was against", "de enige stem voor of tegen was tegen"},
	// explain.open.counts.1
	{"the number of {what} would settle it", "het aantal {what} zou uitsluitsel geven"},
	// explain.open.counts.n
	{"the numbers of {what} would settle it", "de aantallen {what} zouden uitsluitsel geven"},
	// explain.open.members.1
	{"how one of the {members} members voted is not in the sources consulted", "van één van de {members} leden staat niet in de geraadpleegde bronnen hoe het stemde"},
	// explain.open.members.n
	{"how {number} of the {members} members voted is not in the sources consulted", "van {number} van de {members} leden staat niet in de geraadpleegde bronnen hoe zij stemden"},
	// explain.open.missing.1
	{"the number of {what} is not in the sources consulted", "het aantal {what} staat niet in de geraadpleegde bronnen"},
	// explain.open.missing.n
	{"the numbers of {what} are not in the sources consulted", "de aantallen {what} staan niet in de geraadpleegde bronnen"},
	// explain.open.names.1
	{"how {countries} voted is not in the sources consulted", "hoe {countries} stemde, staat niet in de geraadpleegde bronnen"},
	// explain.open.names.n
	{"how {countries} voted is not in the sources consulted", "hoe {countries} stemden, staat niet in de geraadpleegde bronnen"},
	// explain.open.part.1
	{"whether one of the {members} members abstained or was absent is not in the sources consulted", "van één van de {members} leden staat niet in de geraadpleegde bronnen of het zich onthield of afwezig was"},
	// explain.open.part.n
	{"whether {number} of the {members} members abstained or were absent is not in the sources consulted", "van {number} van de {members} leden staat niet in de geraadpleegde bronnen of zij zich onthielden of afwezig waren"},
	// explain.open.settles.1
	{"the outcome depends on how {countries} voted, which is not in the sources consulted", "de uitkomst hangt af van de stem van {countries}, en die staat niet in de geraadpleegde bronnen"},
	// explain.open.settles.n
	{"the outcome depends on how {countries} voted, which is not in the sources consulted", "de uitkomst hangt af van de stemmen van {countries}, en die staan niet in de geraadpleegde bronnen"},
	// explain.open.there.1
	{"whether one of the {members} members was present is not in the sources consulted", "van één van de {members} leden staat niet in de geraadpleegde bronnen of het aanwezig was"},
	// explain.open.there.n
	{"whether {number} of the {members} members were present is not in the sources consulted", "van {number} van de {members} leden staat niet in de geraadpleegde bronnen of zij aanwezig waren"},
	// explain.ordinal.1
	{", a first", ", de eerste"},
	// explain.ordinal.2
	{", a second", ", de tweede"},
	// explain.ordinal.3
	{", a third", ", de derde"},
	// explain.ordinal.4
	{", a fourth", ", de vierde"},
	// explain.ordinal.5
	{", a fifth", ", de vijfde"},
	// explain.ordinal.6
	{", a sixth", ", de zesde"},
	// explain.ordinal.7
	{", a seventh", ", de zevende"},
	// explain.ordinal.8
	{", an eighth", ", de achtste"},
	// explain.ordinal.9
	{", a ninth", ", de negende"},
	// explain.ordinal.10
	{", a tenth", ", de tiende"},
	// explain.ordinal.11
	{", an eleventh", ", de elfde"},
	// explain.ordinal.12
	{", a twelfth", ", de twaalfde"},
	// explain.ordinal.13
	{", a thirteenth", ", de dertiende"},
	// explain.ordinal.14
	{", a fourteenth", ", de veertiende"},
	// explain.ordinal.15
	{", a fifteenth", ", de vijftiende"},
	// explain.outcome.Adopted
	{"adopted", "aangenomen"},
	// explain.outcome.Rejected
	{"rejected", "verworpen"},
	// explain.outcome.NoQuorum
	{"no quorum", "geen quorum"},
	// explain.outcome.Vetoed
	{"vetoed", "verworpen door een veto"},
	// explain.outcome.Tied
	{"tied", "de stemmen staken"},
	// explain.outcome.Deferred
	{"deferred", "uitgesteld"},
	// explain.outcome.Pending
	{"pending", "nog niet beslist"},
	// explain.outcome.Open
	{"open", "niet vast te stellen"},
	// explain.part.open
	{"Quorum to open", "Quorum voor de opening"},
	// explain.part.quorum
	{"Quorum to decide", "Quorum voor de besluitvorming"},
	// explain.part.defer
	{"Deferral", "Uitstel"},
	// explain.part.carry
	{"To carry", "Vereiste meerderheid"},
	// explain.part.veto
	{"Veto", "Veto"},
	// explain.pending.1
	{"one member has yet to vote, and the outcome depends on that vote", "één lid moet nog stemmen, en die stem beslist"},
	// explain.pending.n
	{"{number} members have yet to vote, and the outcome depends on their votes", "{number} leden moeten nog stemmen, en hun stemmen beslissen"},
	// explain.refused.*
	{"{what}, where a blocking minority needs {than} {needed}", "{what}, terwijl een blokkerende minderheid {than} {needed} vergt"},
	// explain.refused.*
	{"{what}, where a blocking minority needs {than} {needed}", "{what}, terwijl een blokkerende minderheid {than} {needed} vergt"},
	// explain.refused.listed
	{"{what}; to block: {than} {needed}", "{what}; om te blokkeren: {than} {needed}"},
	// explain.refused.none.fails
	{"{what}, where there must be no {noun}", "{what}, terwijl er geen {noun} mogen zijn"},
	// explain.refused.none.holds
	{"there were no {noun}", "er waren geen {noun}"},
	// explain.refused.none.listed
	{"{what}; allowed: none", "{what}; toegestaan: geen"},
	// explain.there.present.1
	{"member present without voting", "lid aanwezig zonder te stemmen"},
	// explain.there.present.n
	{"members present without voting", "leden aanwezig zonder te stemmen"},
	// explain.there.absent.1
	{"member absent", "lid afwezig"},
	// explain.there.absent.n
	{"members absent", "leden afwezig"},
	// explain.there.attending.1
	{"member present", "lid aanwezig"},
	// explain.there.attending.n
	{"members present", "leden aanwezig"},
	// explain.tie.reject
	{"a proposal on which the votes are equally divided is regarded as rejected", "bij staking van stemmen geldt een voorstel als verworpen"},
	// explain.tie.revote
	{"a second vote is taken", "er volgt een tweede stemming"},
	// explain.tie.casting
	{"the presiding officer has a casting vote", "de stem van de voorzitter beslist"},
	// explain.tie.lot
	{"lots are drawn", "het lot beslist"},
	// explain.tie.adopt
	{"a proposal on which the votes are equally divided is regarded as adopted", "bij staking van stemmen geldt een voorstel als aangenomen"},
	// explain.tie.revote-unless-full
	{"a second vote is taken, because not all members were present", "er volgt een tweede stemming, omdat de vergadering niet voltallig was"},
	// explain.unanimity.against.1
	{"{countries} voted against, where unanimity was required", "{countries} stemde tegen, terwijl eenparigheid was vereist"},
	// explain.unanimity.against.n
	{"{countries} voted against, where unanimity was required", "{countries} stemden tegen, terwijl eenparigheid was vereist"},
	// explain.would.more.1
	{"one more member had voted in favour", "nog één lid had voorgestemd"},
	// explain.would.more.n
	{"{number} more members had voted in favour", "nog {number} leden hadden voorgestemd"},
	// explain.would.switched.1
	{"one of those voting against had voted in favour", "één tegenstemmer had voorgestemd"},
	// explain.would.switched.n
	{"{number} of those voting against had voted in favour", "{number} tegenstemmers hadden voorgestemd"},
	// fit.yes-reserved.1
	{"{countries} voted in favour with a reservation, an interpretative declaration or a disassociation.", "{countries} stemde voor, met een voorbehoud, een interpretatieve verklaring of een distantiëring."},
	// fit.yes-reserved.n
	{"{countries} voted in favour with a reservation, an interpretative declaration or a disassociation.", "{countries} stemden voor, met een voorbehoud, een interpretatieve verklaring of een distantiëring."},
	// fit.abstention-explained.1
	{"{countries} abstained and delivered an explanation of vote.", "{countries} onthield zich van stemming en legde een stemverklaring af."},
	// fit.abstention-explained.n
	{"{countries} abstained and delivered an explanation of vote.", "{countries} onthielden zich van stemming en legden een stemverklaring af."},
	// fit.consensus-left.1
	{"{countries} disassociated itself, in whole or in part, from a decision that was taken without a vote.", "{countries} distantieerde zich geheel of ten dele van een besluit dat zonder stemming is genomen."},
	// fit.consensus-left.n
	{"{countries} disassociated themselves, in whole or in part, from a decision that was taken without a vote.", "{countries} distantieerden zich geheel of ten dele van een besluit dat zonder stemming is genomen."},
	// fit.no-vote.1
	{"{countries} delivered an explanation of vote, although no vote was taken.", "{countries} legde een stemverklaring af, hoewel er niet is gestemd."},
	// fit.no-vote.n
	{"{countries} delivered an explanation of vote, although no vote was taken.", "{countries} legden een stemverklaring af, hoewel er niet is gestemd."},
	// fit.sponsor-vote.1
	{"{countries} sponsored the draft but did not vote in favour.", "{countries} behoorde tot de indieners van de ontwerptekst, maar stemde niet voor."},
	// fit.sponsor-vote.n
	{"{countries} sponsored the draft but did not vote in favour.", "{countries} behoorden tot de indieners van de ontwerptekst, maar stemden niet voor."},
	// fit.sponsor-explains.1
	{"{countries} sponsored the draft and delivered an explanation of vote.", "{countries} behoorde tot de indieners van de ontwerptekst en legde een stemverklaring af."},
	// fit.sponsor-explains.n
	{"{countries} sponsored the draft and delivered an explanation of vote.", "{countries} behoorden tot de indieners van de ontwerptekst en legden een stemverklaring af."},
	// fit.twice.1
	{"{countries} delivered an explanation of the same vote both in committee and in plenary.", "{countries} legde zowel in de commissie als in de plenaire vergadering een stemverklaring over dezelfde stem af."},
	// fit.twice.n
	{"{countries} delivered an explanation of the same vote both in committee and in plenary.", "{countries} legden zowel in de commissie als in de plenaire vergadering een stemverklaring over dezelfde stem af."},
	// fit.during.1
	{"The statement by {countries} is recorded as made during the vote.", "De verklaring van {countries} is volgens de bron tijdens de stemming afgelegd."},
	// fit.during.n
	{"The statement by {countries} is recorded as made during the vote.", "De verklaring van {countries} is volgens de bron tijdens de stemming afgelegd."},
	// fit.by.abstention-explained.1
	{"{countries} abstained; an explanation of vote was delivered on its behalf by {by}.", "{countries} onthield zich van stemming; namens dat land is een stemverklaring afgelegd door {by}."},
	// fit.by.abstention-explained.n
	{"{countries} abstained; an explanation of vote was delivered on their behalf by {by}.", "{countries} onthielden zich van stemming; namens deze landen is een stemverklaring afgelegd door {by}."},
	{},
	{},
	// fit.by.no-vote.1
	{"An explanation of vote was delivered by {by}, also on behalf of {others}, although no vote was taken.", "Door {by} is, mede namens {others}, een stemverklaring afgelegd, hoewel er niet is gestemd."},
	// fit.by.no-vote.n
	{"An explanation of vote was delivered by {by}, also on behalf of {others}, although no vote was taken.", "Door {by} is, mede namens {others}, een stemverklaring afgelegd, hoewel er niet is gestemd."},
	{},
	{},
	// fit.by.sponsor-explains.1
	{"{countries} sponsored the draft; an explanation of vote was delivered on its behalf by {by}.", "{countries} behoorde tot de indieners van de ontwerptekst; namens dat land is een stemverklaring afgelegd door {by}."},
	// fit.by.sponsor-explains.n
	{"{countries} sponsored the draft; an explanation of vote was delivered on their behalf by {by}.", "{countries} behoorden tot de indieners van de ontwerptekst; namens deze landen is een stemverklaring afgelegd door {by}."},
	// fit.for.abstention-explained.1
	{"An explanation of vote was delivered by or on behalf of {countries}, {which} abstained.", "Door of namens {countries}, {which} zich van stemming onthield, is een stemverklaring afgelegd."},
	// fit.for.abstention-explained.n
	{"An explanation of vote was delivered by or on behalf of {countries}, which abstained.", "Door of namens {countries}, die zich van stemming onthielden, is een stemverklaring afgelegd."},
	{},
	{},
	// fit.for.no-vote.1
	{"An explanation of vote was delivered by or on behalf of {countries}, although no vote was taken.", "Door of namens {countries} is een stemverklaring afgelegd, hoewel er niet is gestemd."},
	// fit.for.no-vote.n
	{"An explanation of vote was delivered by or on behalf of {countries}, although no vote was taken.", "Door of namens {countries} is een stemverklaring afgelegd, hoewel er niet is gestemd."},
	{},
	{},
	// fit.for.sponsor-explains.1
	{"An explanation of vote was delivered by or on behalf of {countries}, {which} sponsored the draft.", "Door of namens {countries}, {which} tot de indieners van de ontwerptekst behoorde, is een stemverklaring afgelegd."},
	// fit.for.sponsor-explains.n
	{"An explanation of vote was delivered by or on behalf of {countries}, which sponsored the draft.", "Door of namens {countries}, die tot de indieners van de ontwerptekst behoorden, is een stemverklaring afgelegd."},
	// fit.for.twice.1
	{"An explanation of the same vote was delivered by or on behalf of {countries} both in committee and in plenary.", "Door of namens {countries} is zowel in de commissie als in de plenaire vergadering een stemverklaring over dezelfde stem afgelegd."},
	// fit.for.twice.n
	{"An explanation of the same vote was delivered by or on behalf of {countries} both in committee and in plenary.", "Door of namens {countries} is zowel in de commissie als in de plenaire vergadering een stemverklaring over dezelfde stem afgelegd."},
	// fit.sponsor-also.1
	{"{countries} also delivered an explanation of vote.", "{countries} legde ook een stemverklaring af."},
	// fit.sponsor-also.n
	{"{countries} also delivered an explanation of vote.", "{countries} legden ook een stemverklaring af."},
	// fraction.1/2
	{"half", "de helft"},
	// fraction.1/3
	{"one third", "een derde"},
	// fraction.1/4
	{"one quarter", "een kwart"},
	// fraction.2/3
	{"two thirds", "twee derde"},
	// fraction.3/4
	{"three quarters", "drie vierde"},
	// fraction.3/5
	{"three fifths", "drie vijfde"},
	// fraction.4/5
	{"four fifths", "vier vijfde"},
	// fraction.5/8
	{"five eighths", "vijf achtste"},
	// further.1
	{"{number} further member {verb}{rest}", "verder {verb} {number} lid{rest}"},
	// further.n
	{"a further {number} members {verb}{rest}", "verder {verb} {number} leden{rest}"},
	// further.next.1
	{"{number} {verb}{rest}", "{verb} {number} lid{rest}"},
	// further.next.n
	{"{number} {verb}{rest}", "{verb} {number} leden{rest}"},
	// group.aosis
	{"AOSIS", "de AOSIS"},
	// group.arab-league
	{"the League of Arab States", "de Arabische Liga"},
	// group.asean
	{"ASEAN", "de ASEAN"},
	// group.*
	{"the {group}", "de {group}"},
	// group.baltic
	{"the Baltic States", "de Baltische staten"},
	// group.*
	{"the {group}", "de {group}"},
	// group.brics
	{"BRICS", "de BRICS"},
	// group.canz
	{"CANZ", "de CANZ"},
	// group.caricom
	{"CARICOM", "de CARICOM"},
	// group.*
	{"the {group}", "de {group}"},
	// group.cis
	{"the CIS", "het GOS"},
	// group.coe
	{"the Council of Europe", "de Raad van Europa"},
	// group.commonwealth
	{"the Commonwealth", "het Gemenebest"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.ecowas
	{"ECOWAS", "de ECOWAS"},
	// group.*
	{"the {group}", "de {group}"},
	// group.efta
	{"EFTA", "de EVA"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.g77
	{"the Group of 77", "de Groep van 77"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.ldc
	{"the least developed countries", "de minst ontwikkelde landen"},
	// group.lldc
	{"the landlocked developing countries", "de niet aan zee grenzende ontwikkelingslanden"},
	// group.mercosur
	{"Mercosur", "Mercosur"},
	// group.nam
	{"the Non-Aligned Movement", "de Beweging van Niet-Gebonden Landen"},
	// group.nato
	{"NATO", "de NAVO"},
	// group.nordic
	{"the Nordic countries", "de Noordse landen"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.opec
	{"OPEC", "de OPEC"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.schengen
	{"the Schengen area", "het Schengengebied"},
	// group.*
	{"the {group}", "de {group}"},
	// group.sids
	{"the small island developing States", "de kleine eilandstaten in ontwikkeling"},
	// group.un
	{"the United Nations", "de Verenigde Naties"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.unsc
	{"the Security Council", "de Veiligheidsraad"},
	// group.unsc.elected
	{"the elected members of the Security Council", "de niet-permanente leden van de Veiligheidsraad"},
	// group.unsc.permanent
	{"the permanent members of the Security Council", "de permanente leden van de Veiligheidsraad"},
	// group.*
	{"the {group}", "de {group}"},
	// group.*
	{"the {group}", "de {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.baltic
	{"Baltic States", "Baltische staten"},
	// group.members.benelux
	{"Benelux countries", "Beneluxlanden"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.canz
	{"CANZ countries", "CANZ-landen"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.eu
	{"{name} member States", "{name}-lidstaten"},
	// group.members.euro
	{"euro area countries", "eurolanden"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.ldc
	{"least developed countries", "minst ontwikkelde landen"},
	// group.members.lldc
	{"landlocked developing countries", "niet aan zee grenzende ontwikkelingslanden"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.nordic
	{"Nordic countries", "Noordse landen"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.sids
	{"small island developing States", "kleine eilandstaten in ontwikkeling"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.unsc.elected
	{"elected members of the Security Council", "niet-permanente leden van de Veiligheidsraad"},
	// group.members.unsc.permanent
	{"permanent members of the Security Council", "permanente leden van de Veiligheidsraad"},
	// group.members.visegrad
	{"Visegrád countries", "Visegrádlanden"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// heading.parts.whole
	{"Other votes", "Andere stemmingen"},
	// heading.parts.paragraph
	{"Separate votes", "Stemmingen over onderdelen"},
	// heading.parts.amendment
	{"Votes on amendments", "Stemmingen over amendementen"},
	// heading.parts.motion
	{"Procedural motions", "Procedurele voorstellen"},
	// headline.none
	{"not adopted", "niet aangenomen"},
	// headline.adopted
	{"adopted {via}", "{via} aangenomen"},
	// headline.rejected
	{"rejected", "verworpen"},
	// headline.withdrawn
	{"withdrawn", "ingetrokken"},
	// heatmap.similarity.none
	{"No measure", "Geen maat"},
	// heatmap.similarity.identical
	{"Share of identical votes", "Aandeel gelijke stemmen"},
	// heatmap.similarity.agreement
	{"Agreement, an abstention counted as half", "Overeenstemming, een onthouding half geteld"},
	// heatmap.similarity.s
	{"S of Signorino and Ritter", "S van Signorino en Ritter"},
	// heatmap.similarity.s-squared
	{"S of Signorino and Ritter, with squared distances", "S van Signorino en Ritter, met gekwadrateerde afstanden"},
	// heatmap.similarity.pi
	{"Scott’s π", "π van Scott"},
	// heatmap.similarity.kappa
	{"Cohen’s κ", "κ van Cohen"},
	// heatmap.similarity.weighted-kappa
	{"Cohen’s weighted κ", "gewogen κ van Cohen"},
	// heatmap.similarity.alignment
	{"Alignment Index of Benati and Capurri", "overeenstemmingsindex (Alignment Index) van Benati en Capurri"},
	// heatmap.votes.1
	{"1 vote", "1 stemming"},
	// heatmap.votes.n
	{"{number} votes", "{number} stemmingen"},
	// letter.commitment.1
	{"made by {by}{on}{in}", "van {by}{on}{in}"},
	// letter.commitment.n
	{"one made by {by}{on}{in}", "een van {by}{on}{in}"},
	// letter.fulfils.1
	{"The letter fulfils the commitment {commitments}.", "De brief geeft uitvoering aan de toezegging {commitments}."},
	// letter.fulfils.n
	{"The letter fulfils {number} commitments: {commitments}.", "De brief geeft uitvoering aan {number} toezeggingen: {commitments}."},
	// listed.whole
	{"{countries} {verb}{rest}.", "{countries} {verb}{rest}."},
	// listed.some
	{"{countries}, among others, {verb}{rest}.", "Onder meer {countries} {verb}{rest}."},
	// members.all.1
	{"the only member", "het enige lid"},
	// members.all.2
	{"both members", "beide leden"},
	// members.all.n
	{"all {number} members", "alle {number} leden"},
	// method.recorded
	{"by a recorded vote", "bij stemming met naamsvermelding"},
	// method.nonrecorded
	{"by a non-recorded vote", "bij stemming zonder naamsvermelding"},
	// method.hands
	{"by a show of hands", "bij handopsteken"},
	// method.withoutvote
	{"without a vote", "zonder stemming"},
	// method.acclamation
	{"by acclamation", "bij acclamatie"},
	// method.consensus
	{"by consensus", "met consensus"},
	// method.secret
	{"by secret ballot", "bij geheime stemming"},
	// method.silence
	{"under the silence procedure", "via de stilteprocedure"},
	// moment.before
	{"before", "vóór"},
	// moment.after
	{"after", "na"},
	// moment.during
	{"at", "tijdens"},
	// moves.between.all.0
	{"Between {first} and {second}, no country changed its vote.", "Bij {second} stemde geen enkel land anders dan bij {first}."},
	// moves.between.all.1
	{"Between {first} and {second}, one country changed its vote: {moves}.", "Bij {second} stemde één land anders dan bij {first}: {moves}."},
	// moves.between.all.n
	{"Between {first} and {second}, {number} countries changed their vote: {moves}.", "Bij {second} stemden {number} landen anders dan bij {first}: {moves}."},
	// moves.between.known.0
	{"As far as both votes are on record, no country changed its vote between {first} and {second}.", "Voor zover beide stemmen vaststaan, stemde bij {second} geen enkel land anders dan bij {first}."},
	// moves.between.known.1
	{"As far as both votes are on record, one country changed its vote between {first} and {second}: {moves}.", "Voor zover beide stemmen vaststaan, stemde bij {second} één land anders dan bij {first}: {moves}."},
	// moves.between.known.n
	{"As far as both votes are on record, {number} countries changed their vote between {first} and {second}: {moves}.", "Voor zover beide stemmen vaststaan, stemden bij {second} {number} landen anders dan bij {first}: {moves}."},
	// moves.since.all.0
	{"Compared with {first}, no country changed its vote.", "Geen enkel land stemde anders dan bij {first}."},
	// moves.since.all.1
	{"Compared with {first}, one country changed its vote: {moves}.", "Eén land stemde anders dan bij {first}: {moves}."},
	// moves.since.all.n
	{"Compared with {first}, {number} countries changed their vote: {moves}.", "{number} landen stemden anders dan bij {first}: {moves}."},
	// moves.since.known.0
	{"As far as both votes are on record, no country changed its vote compared with {first}.", "Voor zover beide stemmen vaststaan, stemde geen enkel land anders dan bij {first}."},
	// moves.since.known.1
	{"As far as both votes are on record, one country changed its vote compared with {first}: {moves}.", "Voor zover beide stemmen vaststaan, stemde één land anders dan bij {first}: {moves}."},
	// moves.since.known.n
	{"As far as both votes are on record, {number} countries changed their vote compared with {first}: {moves}.", "Voor zover beide stemmen vaststaan, stemden {number} landen anders dan bij {first}: {moves}."},
	// moves.both.all.0
	{"Those that voted or abstained on both {first} and {second} did the same on both.", "De landen die zowel bij {first} als bij {second} stemden of zich onthielden, deden bij beide hetzelfde."},
	// moves.both.all.1
	{"Of those that voted or abstained on both {first} and {second}, one voted differently on the two: {moves}.", "Van de landen die zowel bij {first} als bij {second} stemden of zich onthielden, stemde er één bij de ene anders dan bij de andere: {moves}."},
	// moves.both.all.n
	{"Of those that voted or abstained on both {first} and {second}, {number} voted differently on the two: {moves}.", "Van de landen die zowel bij {first} als bij {second} stemden of zich onthielden, stemden er {number} bij de ene anders dan bij de andere: {moves}."},
	// moves.both.known.0
	{"Those listed as voting or abstaining on both {first} and {second} did the same on both.", "De landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, deden bij beide hetzelfde."},
	// moves.both.known.1
	{"Of those listed as voting or abstaining on both {first} and {second}, one voted differently on the two: {moves}.", "Van de landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, stemde er één bij de ene anders dan bij de andere: {moves}."},
	// moves.both.known.n
	{"Of those listed as voting or abstaining on both {first} and {second}, {number} voted differently on the two: {moves}.", "Van de landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, stemden er {number} bij de ene anders dan bij de andere: {moves}."},
	// moves.once.all.1
	{"In addition, one country took part in only one of the two votes{moves}.", "Daarnaast nam één land slechts aan één van beide stemmingen deel{moves}."},
	// moves.once.all.n
	{"In addition, {number} countries took part in only one of the two votes{moves}.", "Daarnaast namen {number} landen slechts aan één van beide stemmingen deel{moves}."},
	// moves.once.known.1
	{"One country is on record as having taken part in only one of the two votes{moves}.", "Voor zover dat vaststaat, nam één land slechts aan één van beide stemmingen deel{moves}."},
	// moves.once.known.n
	{"{number} countries are on record as having taken part in only one of the two votes{moves}.", "Voor zover dat vaststaat, namen {number} landen slechts aan één van beide stemmingen deel{moves}."},
	// named.outside.1
	{"{country} was not a member of {body}", "{country} was geen lid van {body}"},
	// named.outside.n
	{"{country} was not a member of {body}", "{country} waren geen lid van {body}"},
	// notice.totals.*
	{"“{where}”: the record states {stated} and lists {counted}.", "‘{where}’: het verslag vermeldt {stated} en noemt {counted}."},
	{},
	// notice.totals.sum
	{"“{where}”: the counts add up to {stated}, more than the number of members of the body, {counted}.", "‘{where}’: de aantallen zijn samen {stated}, meer dan het ledental van het orgaan, {counted}."},
	// notice.totals.untold
	{"“{where}”: the totals differ from the lists.", "‘{where}’: de totalen verschillen van de lijsten."},
	// notice.totals.*
	{"“{where}”: the record states {stated} and lists {counted}.", "‘{where}’: het verslag vermeldt {stated} en noemt {counted}."},
	// notice.member.*
	{"“{where}”: listed without being a member that day: {countries}.", "‘{where}’: vermeld zonder op die dag lid te zijn: {countries}."},
	{},
	// notice.member.*
	{"“{where}”: listed without being a member that day: {countries}.", "‘{where}’: vermeld zonder op die dag lid te zijn: {countries}."},
	// notice.member.*
	{"“{where}”: listed without being a member that day: {countries}.", "‘{where}’: vermeld zonder op die dag lid te zijn: {countries}."},
	// notice.member.other
	{"“{where}”: speaks without being a member that day: {countries}.", "‘{where}’: voert het woord zonder op die dag lid te zijn: {countries}."},
	// notice.listed.*
	{"“{where}”: members that are not listed: {countries}.", "‘{where}’: leden die niet worden vermeld: {countries}."},
	{},
	// notice.listed.*
	{"“{where}”: members that are not listed: {countries}.", "‘{where}’: leden die niet worden vermeld: {countries}."},
	// notice.listed.*
	{"“{where}”: members that are not listed: {countries}.", "‘{where}’: leden die niet worden vermeld: {countries}."},
	// notice.listed.*
	{"“{where}”: members that are not listed: {countries}.", "‘{where}’: leden die niet worden vermeld: {countries}."},
	// notice.outcome.*
	{"“{where}”: the declared outcome does not follow from the votes: {counted}.", "‘{where}’: de vermelde uitkomst volgt niet uit de stemmen: {counted}."},
	{},
	// notice.outcome.*
	{"“{where}”: the declared outcome does not follow from the votes: {counted}.", "‘{where}’: de vermelde uitkomst volgt niet uit de stemmen: {counted}."},
	// notice.outcome.untold
	{"“{where}”: the declared outcome does not follow from the votes.", "‘{where}’: de vermelde uitkomst volgt niet uit de stemmen."},
	// notice.outcome.*
	{"“{where}”: the declared outcome does not follow from the votes: {counted}.", "‘{where}’: de vermelde uitkomst volgt niet uit de stemmen: {counted}."},
	// notice.part.*
	{"“{where}”: refers to a stage that is not on record: {stage}.", "‘{where}’: verwijst naar een behandeling die niet is vastgelegd: {stage}."},
	{},
	// notice.part.*
	{"“{where}”: refers to a stage that is not on record: {stage}.", "‘{where}’: verwijst naar een behandeling die niet is vastgelegd: {stage}."},
	// notice.part.untold
	{"“{where}”: the stage at which the statement was made is not on record.", "‘{where}’: de behandeling waarbij de verklaring is afgelegd, is niet vastgelegd."},
	// notice.part.other
	{"“{where}”: attached, but not found in the given resolutions.", "‘{where}’: bijgevoegd, maar niet aanwezig in de opgegeven resoluties."},
	// notice.speaks.*
	{"“{where}”: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "‘{where}’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: {countries}."},
	{},
	// notice.speaks.*
	{"“{where}”: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "‘{where}’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: {countries}."},
	// notice.speaks.*
	{"“{where}”: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "‘{where}’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: {countries}."},
	// notice.speaks.*
	{"“{where}”: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "‘{where}’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: {countries}."},
	// notice.id.*
	{"“{where}”: two parts of the record have this identifier.", "‘{where}’: twee onderdelen van het verslag hebben deze aanduiding."},
	{},
	// notice.id.*
	{"“{where}”: two parts of the record have this identifier.", "‘{where}’: twee onderdelen van het verslag hebben deze aanduiding."},
	// notice.id.*
	{"“{where}”: two parts of the record have this identifier.", "‘{where}’: twee onderdelen van het verslag hebben deze aanduiding."},
	// notice.id.*
	{"“{where}”: two parts of the record have this identifier.", "‘{where}’: twee onderdelen van het verslag hebben deze aanduiding."},
	// notice.late.*
	{"“{where}”: an endorsement dated after the meeting: {countries}.", "‘{where}’: een steunbetuiging met een datum van na de vergadering: {countries}."},
	{},
	// notice.late.*
	{"“{where}”: an endorsement dated after the meeting: {countries}.", "‘{where}’: een steunbetuiging met een datum van na de vergadering: {countries}."},
	// notice.late.*
	{"“{where}”: an endorsement dated after the meeting: {countries}.", "‘{where}’: een steunbetuiging met een datum van na de vergadering: {countries}."},
	// notice.late.*
	{"“{where}”: an endorsement dated after the meeting: {countries}.", "‘{where}’: een steunbetuiging met een datum van na de vergadering: {countries}."},
	// notice.own.*
	{"“{where}”: endorses a statement that is made for it already: {countries}.", "‘{where}’: steunbetuiging aan een verklaring die al mede namens {countries} is afgelegd."},
	{},
	// notice.own.*
	{"“{where}”: endorses a statement that is made for it already: {countries}.", "‘{where}’: steunbetuiging aan een verklaring die al mede namens {countries} is afgelegd."},
	// notice.own.*
	{"“{where}”: endorses a statement that is made for it already: {countries}.", "‘{where}’: steunbetuiging aan een verklaring die al mede namens {countries} is afgelegd."},
	// notice.own.*
	{"“{where}”: endorses a statement that is made for it already: {countries}.", "‘{where}’: steunbetuiging aan een verklaring die al mede namens {countries} is afgelegd."},
	// notice.copies.*
	{"“{where}”: bears another date than the letter, {second} and not {first}.", "‘{where}’: draagt een andere datum dan de brief, {second} en niet {first}."},
	{},
	// notice.copies.*
	{"“{where}”: bears another date than the letter, {second} and not {first}.", "‘{where}’: draagt een andere datum dan de brief, {second} en niet {first}."},
	// notice.copies.*
	{"“{where}”: bears another date than the letter, {second} and not {first}.", "‘{where}’: draagt een andere datum dan de brief, {second} en niet {first}."},
	// notice.copies.*
	{"“{where}”: bears another date than the letter, {second} and not {first}.", "‘{where}’: draagt een andere datum dan de brief, {second} en niet {first}."},
	// notice.date.*
	{"“{where}”: the vote has no date; the members of the body are therefore not known.", "‘{where}’: de stemming heeft geen datum; wie er lid waren, is dus niet bekend."},
	{},
	// notice.date.*
	{"“{where}”: the vote has no date; the members of the body are therefore not known.", "‘{where}’: de stemming heeft geen datum; wie er lid waren, is dus niet bekend."},
	// notice.date.*
	{"“{where}”: the vote has no date; the members of the body are therefore not known.", "‘{where}’: de stemming heeft geen datum; wie er lid waren, is dus niet bekend."},
	// notice.date.*
	{"“{where}”: the vote has no date; the members of the body are therefore not known.", "‘{where}’: de stemming heeft geen datum; wie er lid waren, is dus niet bekend."},
	// notice.members.*
	{"“{where}”: the record gives the number of members as {stated}; that day the body had {counted}.", "‘{where}’: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	{},
	// notice.members.*
	{"“{where}”: the record gives the number of members as {stated}; that day the body had {counted}.", "‘{where}’: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	// notice.members.*
	{"“{where}”: the record gives the number of members as {stated}; that day the body had {counted}.", "‘{where}’: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	// notice.members.*
	{"“{where}”: the record gives the number of members as {stated}; that day the body had {counted}.", "‘{where}’: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	// notice.yes-reserved.*
	{"“{where}”: a vote in favour with a reservation, an interpretative declaration or a disassociation: {countries}.", "‘{where}’: een stem voor met een voorbehoud, een interpretatieve verklaring of een distantiëring: {countries}."},
	{},
	// notice.yes-reserved.*
	{"“{where}”: a vote in favour with a reservation, an interpretative declaration or a disassociation: {countries}.", "‘{where}’: een stem voor met een voorbehoud, een interpretatieve verklaring of een distantiëring: {countries}."},
	// notice.yes-reserved.*
	{"“{where}”: a vote in favour with a reservation, an interpretative declaration or a disassociation: {countries}.", "‘{where}’: een stem voor met een voorbehoud, een interpretatieve verklaring of een distantiëring: {countries}."},
	// notice.yes-reserved.*
	{"“{where}”: a vote in favour with a reservation, an interpretative declaration or a disassociation: {countries}.", "‘{where}’: een stem voor met een voorbehoud, een interpretatieve verklaring of een distantiëring: {countries}."},
	// notice.abstention-explained.*
	{"“{where}”: an abstention with an explanation of vote: {countries}.", "‘{where}’: een onthouding met een stemverklaring: {countries}."},
	{},
	// notice.abstention-explained.*
	{"“{where}”: an abstention with an explanation of vote: {countries}.", "‘{where}’: een onthouding met een stemverklaring: {countries}."},
	// notice.abstention-explained.*
	{"“{where}”: an abstention with an explanation of vote: {countries}.", "‘{where}’: een onthouding met een stemverklaring: {countries}."},
	// notice.abstention-explained.*
	{"“{where}”: an abstention with an explanation of vote: {countries}.", "‘{where}’: een onthouding met een stemverklaring: {countries}."},
	// notice.consensus-left.*
	{"“{where}”: disassociation from a decision taken without a vote: {countries}.", "‘{where}’: distantiëring van een besluit zonder stemming: {countries}."},
	{},
	// notice.consensus-left.*
	{"“{where}”: disassociation from a decision taken without a vote: {countries}.", "‘{where}’: distantiëring van een besluit zonder stemming: {countries}."},
	// notice.consensus-left.*
	{"“{where}”: disassociation from a decision taken without a vote: {countries}.", "‘{where}’: distantiëring van een besluit zonder stemming: {countries}."},
	// notice.consensus-left.*
	{"“{where}”: disassociation from a decision taken without a vote: {countries}.", "‘{where}’: distantiëring van een besluit zonder stemming: {countries}."},
	// notice.no-vote.*
	{"“{where}”: an explanation of vote where there was no vote: {countries}.", "‘{where}’: een stemverklaring zonder stemming: {countries}."},
	{},
	// notice.no-vote.*
	{"“{where}”: an explanation of vote where there was no vote: {countries}.", "‘{where}’: een stemverklaring zonder stemming: {countries}."},
	// notice.no-vote.*
	{"“{where}”: an explanation of vote where there was no vote: {countries}.", "‘{where}’: een stemverklaring zonder stemming: {countries}."},
	// notice.no-vote.*
	{"“{where}”: an explanation of vote where there was no vote: {countries}.", "‘{where}’: een stemverklaring zonder stemming: {countries}."},
	// notice.sponsor-vote.*
	{"“{where}”: a sponsor that did not vote in favour: {countries}.", "‘{where}’: een indiener die niet voorstemde: {countries}."},
	{},
	// notice.sponsor-vote.*
	{"“{where}”: a sponsor that did not vote in favour: {countries}.", "‘{where}’: een indiener die niet voorstemde: {countries}."},
	// notice.sponsor-vote.*
	{"“{where}”: a sponsor that did not vote in favour: {countries}.", "‘{where}’: een indiener die niet voorstemde: {countries}."},
	// notice.sponsor-vote.*
	{"“{where}”: a sponsor that did not vote in favour: {countries}.", "‘{where}’: een indiener die niet voorstemde: {countries}."},
	// notice.sponsor-explains.*
	{"“{where}”: an explanation of vote by or on behalf of a sponsor: {countries}.", "‘{where}’: een stemverklaring van of namens een indiener: {countries}."},
	{},
	// notice.sponsor-explains.*
	{"“{where}”: an explanation of vote by or on behalf of a sponsor: {countries}.", "‘{where}’: een stemverklaring van of namens een indiener: {countries}."},
	// notice.sponsor-explains.*
	{"“{where}”: an explanation of vote by or on behalf of a sponsor: {countries}.", "‘{where}’: een stemverklaring van of namens een indiener: {countries}."},
	// notice.sponsor-explains.*
	{"“{where}”: an explanation of vote by or on behalf of a sponsor: {countries}.", "‘{where}’: een stemverklaring van of namens een indiener: {countries}."},
	// notice.twice.*
	{"“{where}”: explanations of the same vote in committee and in plenary: {countries}.", "‘{where}’: verklaringen over dezelfde stem in de commissie en in de plenaire vergadering: {countries}."},
	{},
	// notice.twice.*
	{"“{where}”: explanations of the same vote in committee and in plenary: {countries}.", "‘{where}’: verklaringen over dezelfde stem in de commissie en in de plenaire vergadering: {countries}."},
	// notice.twice.*
	{"“{where}”: explanations of the same vote in committee and in plenary: {countries}.", "‘{where}’: verklaringen over dezelfde stem in de commissie en in de plenaire vergadering: {countries}."},
	// notice.twice.*
	{"“{where}”: explanations of the same vote in committee and in plenary: {countries}.", "‘{where}’: verklaringen over dezelfde stem in de commissie en in de plenaire vergadering: {countries}."},
	// notice.during.*
	{"“{where}”: recorded as made during the vote, although statements are made before or after it: {countries}.", "‘{where}’: volgens de bron tijdens de stemming afgelegd, terwijl verklaringen eraan voorafgaan of erop volgen: {countries}."},
	{},
	// notice.during.*
	{"“{where}”: recorded as made during the vote, although statements are made before or after it: {countries}.", "‘{where}’: volgens de bron tijdens de stemming afgelegd, terwijl verklaringen eraan voorafgaan of erop volgen: {countries}."},
	// notice.during.*
	{"“{where}”: recorded as made during the vote, although statements are made before or after it: {countries}.", "‘{where}’: volgens de bron tijdens de stemming afgelegd, terwijl verklaringen eraan voorafgaan of erop volgen: {countries}."},
	// notice.during.*
	{"“{where}”: recorded as made during the vote, although statements are made before or after it: {countries}.", "‘{where}’: volgens de bron tijdens de stemming afgelegd, terwijl verklaringen eraan voorafgaan of erop volgen: {countries}."},
	// on.reservation
	{"to {what}", "bij {what}"},
	// on.interpretative-declaration
	{"on {what}", "bij {what}"},
	// on.disassociation
	{"from {what}", "van {what}"},
	// outcome.adopted.active
	{"adopted|{early} {what}{relations}{via}{count}", "nam/namen| {what}{early}{via} aan{relations}{count}"},
	// outcome.adopted.passive
	{"was| adopted{in}{place}{early}{via}{count}", "is|{in}{place}{early}{via} aangenomen{count}"},
	// outcome.rejected.active
	{"rejected| {what}{via}{reason}{count}", "verwierp/verwierpen| {what}{via}{reason}{count}"},
	// outcome.rejected.passive
	{"was| rejected{in}{place}{via}{reason}{count}", "is|{in}{place}{via} verworpen{reason}{count}"},
	// outcome.withdrawn.*
	{"was| withdrawn{in}{place}{via}{count}", "is|{in}{place}{via} ingetrokken{count}"},
	// outcome.withdrawn.*
	{"was| withdrawn{in}{place}{via}{count}", "is|{in}{place}{via} ingetrokken{count}"},
	// outcome.retained.active
	{"retained| {what}{via}{count}", "handhaafde/handhaafden| {what}{via}{count}"},
	// outcome.retained.passive
	{"was| retained{in}{place}{via}{count}", "is|{in}{place}{via} gehandhaafd{count}"},
	// outcome.dropped.active
	{"did| not retain {what}{via}{reason}{count}", "handhaafde/handhaafden| {what}{via} niet{reason}{count}"},
	// outcome.dropped.passive
	{"was| not retained{in}{place}{via}{reason}{count}", "is|{in}{place}{via} niet gehandhaafd{reason}{count}"},
	// outcome.voted.active
	{"held|{via} on {what}{count}", "stemde/stemden|{via} over {what}{count}"},
	// outcome.voted.passive
	{"was| put to{via}{in}{place}{count}", "is|{in}{place}{via} in stemming gebracht{count}"},
	// outcome.dealt.active
	{"considered| {what}{via}{count}", "behandelde/behandelden| {what}{via}{count}"},
	// outcome.dealt.passive
	{"was| considered{in}{place}{via}{count}", "is|{in}{place}{via} behandeld{count}"},
	// outcome.unanimous.active
	{"unanimously| adopted {what}{relations}, with {members} voting in favour", "nam/namen| {what} met algemene stemmen aan{relations}; {members} stemden voor"},
	// outcome.unanimous.passive
	{"was| unanimously adopted{in}{place}, with {members} voting in favour", "is|{in}{place} met algemene stemmen aangenomen; {members} stemden voor"},
	// outcome.failed.active
	{"did| not adopt {what}{reason}{count}", "nam/namen| {what} niet aan{reason}{count}"},
	// outcome.failed.passive
	{"was| not adopted{in}{place}{reason}{count}", "is|{in}{place} niet aangenomen{reason}{count}"},
	// owing.tied.*
	{", the votes being equally divided", ", omdat de stemmen staakten"},
	// owing.tied.*
	{", the votes being equally divided", ", omdat de stemmen staakten"},
	// owing.short.active
	{", which failed to obtain the required {number} votes in favour", ", omdat de vereiste {number} stemmen voor niet werden gehaald"},
	// owing.short.passive
	{", having failed to obtain the required {number} votes in favour", ", omdat de vereiste {number} stemmen voor niet werden gehaald"},
	// owing.fraction.active
	{", which failed to obtain the required majority of {fraction}", ", omdat de vereiste meerderheid van {fraction} niet werd gehaald"},
	// owing.fraction.passive
	{", having failed to obtain the required majority of {fraction}", ", omdat de vereiste meerderheid van {fraction} niet werd gehaald"},
	// owing.provision.active
	{", which failed to obtain the required majority ({provision})", ", omdat de vereiste meerderheid ({provision}) niet werd gehaald"},
	// owing.provision.passive
	{", having failed to obtain the required majority ({provision})", ", omdat de vereiste meerderheid ({provision}) niet werd gehaald"},
	// owing.unmet.active
	{", which did not meet the requirement for adoption", ", omdat niet aan het vereiste voor aanneming was voldaan"},
	// owing.unmet.passive
	{", not having met the requirement for adoption", ", omdat niet aan het vereiste voor aanneming was voldaan"},
	// owing.unnamed.*
	{", although it had enough votes in favour (who voted against is not in the sources consulted)", ", hoewel er genoeg stemmen voor waren (wie tegenstemde, staat niet in de geraadpleegde bronnen)"},
	// owing.unnamed.*
	{", although it had enough votes in favour (who voted against is not in the sources consulted)", ", hoewel er genoeg stemmen voor waren (wie tegenstemde, staat niet in de geraadpleegde bronnen)"},
	// owing.vetoed.*
	{", owing to the negative vote of a permanent member, {countries}", "vanwege het veto van {countries}, een permanent lid"},
	// owing.vetoed.*
	{", owing to the negative vote of a permanent member, {countries}", "vanwege het veto van {countries}, een permanent lid"},
	// owing.vetoes.*
	{", owing to the negative votes of {number} permanent members, {countries}", "vanwege de veto’s van {number} permanente leden, {countries}"},
	// owing.vetoes.*
	{", owing to the negative votes of {number} permanent members, {countries}", "vanwege de veto’s van {number} permanente leden, {countries}"},
	// owing.veto-some.*
	{", owing to the negative vote of at least {countries} among the permanent members", "vanwege het veto van in elk geval {countries}"},
	// owing.veto-some.*
	{", owing to the negative vote of at least {countries} among the permanent members", "vanwege het veto van in elk geval {countries}"},
	// own.intended.none
	{", but its delegation informed the Secretariat after the vote that it had intended to vote otherwise", ", maar de delegatie liet na de stemming weten dat zij anders had willen stemmen"},
	// own.intended.yes
	{", but its delegation informed the Secretariat after the vote that it had intended to vote in favour", ", maar de delegatie liet na de stemming weten dat zij voor had willen stemmen"},
	// own.intended.no
	{", but its delegation informed the Secretariat after the vote that it had intended to vote against", ", maar de delegatie liet na de stemming weten dat zij tegen had willen stemmen"},
	// own.intended.abstain
	{", but its delegation informed the Secretariat after the vote that it had intended to abstain", ", maar de delegatie liet na de stemming weten dat zij zich van stemming had willen onthouden"},
	// own.intended.notvoting
	{", but its delegation informed the Secretariat after the vote that it had not intended to take part in the vote", ", maar de delegatie liet na de stemming weten dat zij niet aan de stemming had willen deelnemen"},
	// own.pending.1
	{"whether {country} has voted, and how, is not in the sources consulted", "of en hoe {country} al heeft gestemd, staat niet in de geraadpleegde bronnen"},
	// own.pending.n
	{"whether {country} has voted, and how, is not in the sources consulted", "of en hoe {country} al hebben gestemd, staat niet in de geraadpleegde bronnen"},
	// own.with.1
	{"{number} other", "{number} ander land"},
	// own.with.n
	{"{number} others", "{number} andere landen"},
	// paragraphs.1
	{"paragraph {paragraphs}", "paragraaf {paragraphs}"},
	// paragraphs.n
	{"paragraphs {paragraphs}", "de paragrafen {paragraphs}"},
	// position.none.1
	{"How {country} voted in the vote{of}{in}{over} is not in the sources consulted.", "Hoe {country} stemde bij de stemming{of}{in}{over}, staat niet in de geraadpleegde bronnen."},
	// position.none.n
	{"How {country} voted in the vote{of}{in}{over} is not in the sources consulted.", "Hoe {country} stemden bij de stemming{of}{in}{over}, staat niet in de geraadpleegde bronnen."},
	// practice.yes-reserved
	{"Such a vote counts as a vote in favour (see, for example, press release GA/11882).", "Een dergelijke stem telt als een stem voor (zie bijvoorbeeld persbericht GA/11882)."},
	// practice.abstention-explained
	{"It is usual for an abstention to be explained (see, for example, press release GA/12113).", "Het is gebruikelijk dat landen een onthouding toelichten (zie bijvoorbeeld persbericht GA/12113)."},
	// practice.consensus-left
	{"A disassociation does not undo the adoption of a text without a vote (see, for example, A/62/PV.76).", "Een distantiëring doet niet af aan de aanneming van een tekst zonder stemming (zie bijvoorbeeld A/62/PV.76)."},
	// practice.no-vote
	{"Where there is no vote, the usual term is “explanation of position”.", "Als er niet is gestemd, is ‘standpuntverklaring’ de gebruikelijke term."},
	// practice.sponsor-vote
	{"Sponsors are expected to vote in favour.", "Van een indiener wordt verwacht dat die voorstemt."},
	// practice.sponsor-explains
	{"Rules 88 and 128 of the rules of procedure of the General Assembly exclude explanations of vote by the proposer of a text.", "De artikelen 88 en 128 van het reglement van orde van de Algemene Vergadering sluiten een stemverklaring door de indiener van een tekst uit."},
	// practice.twice
	{"A delegation should as far as possible explain its vote only once, in committee or in plenary, unless the two votes differ (General Assembly decision 34/401, paragraph 7).", "Een delegatie dient haar stem zo mogelijk slechts één keer toe te lichten, in de commissie of plenair, tenzij haar stem verschilt (besluit 34/401 van de Algemene Vergadering, paragraaf 7)."},
	// practice.during
	{"Explanations of vote are made before or after the voting (rules 88 and 128 of the rules of procedure of the General Assembly).", "Stemverklaringen worden vóór of na de stemming afgelegd (artikelen 88 en 128 van het reglement van orde van de Algemene Vergadering)."},
	// purposes.1
	{"{according}the statement is meant to {purposes}.", "De verklaring is {according}bedoeld om {purposes}."},
	// purposes.n
	{"{according}the statements are meant to {purposes}.", "De verklaringen zijn {according}bedoeld om {purposes}."},
	// purposes.say.1
	{"{according}the statement is meant to {purposes}, and says {elements}.", "{according}is de verklaring bedoeld om {purposes}, en houdt de verklaring in {elements}."},
	// purposes.say.n
	{"{according}the statements are meant to {purposes}, and say {elements}.", "{according}zijn de verklaringen bedoeld om {purposes}, en houden de verklaringen in {elements}."},
	// put.*
	{"a vote", ""},
	// put.recorded
	{"a recorded vote", "met naamsvermelding"},
	// put.nonrecorded
	{"a non-recorded vote", "zonder naamsvermelding"},
	// put.hands
	{"a vote by a show of hands", "bij handopsteken"},
	// put.*
	{"a vote", ""},
	// put.*
	{"a vote", ""},
	// put.*
	{"a vote", ""},
	// put.secret
	{"a secret ballot", "geheim"},
	// put.*
	{"a vote", ""},
	// quorum.refuted.1
	{"The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.", "Het quorum voor de besluitvorming, meer dan de helft van de {members} leden, ontbrak: er kan niet meer dan {present} lid aanwezig zijn geweest."},
	// quorum.refuted.n
	{"The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.", "Het quorum voor de besluitvorming, meer dan de helft van de {members} leden, ontbrak: er kunnen niet meer dan {present} leden aanwezig zijn geweest."},
	// quorum.seen.1
	{"{number} of them {did}", "{number} lid {did}"},
	// quorum.seen.n
	{"{number} of them {did}", "{number} leden {did}"},
	// relation.adopts.active
	{"by which it adopted {title}", "{title} vaststelt"},
	// relation.adopts.passive
	{"which adopts {title}", "{title} vaststelt"},
	// relation.endorses.*
	{"endorsing {title}", "{title} onderschrijft"},
	// relation.endorses.*
	{"endorsing {title}", "{title} onderschrijft"},
	// relation.annexes.*
	{"annexing {title}", "{title} als bijlage bevat"},
	// relation.annexes.*
	{"annexing {title}", "{title} als bijlage bevat"},
	// relation.refers.*
	{"referring to {title}", "naar {title} verwijst"},
	// relation.refers.*
	{"referring to {title}", "naar {title} verwijst"},
	// role.own
	{"spoke for itself", "sprak voor zichzelf"},
	// role.deliverer
	{"spoke for itself and others", "sprak mede namens anderen"},
	// role.spokenfor
	{"spoken for by another", "een ander sprak namens dit land"},
	// role.aligned
	{"aligned itself", "sloot zich aan"},
	// role.endorsing
	{"supported the statement", "steunde de verklaring"},
	// said.1
	{"{according}it stated on that occasion {elements}.", "Daarbij is {according}verklaard {elements}."},
	// said.n
	{"{according}they stated on that occasion {elements}.", "Daarbij is {according}verklaard {elements}."},
	// same.1
	{"{according}{deliverer} made the same points{as}.", "{deliverer} noemde {according}dezelfde punten{as}."},
	// same.n
	{"{according}{deliverer} made the same points{as}.", "{deliverer} noemden {according}dezelfde punten{as}."},
	// same.says.1
	{"{according}the statement makes the same points as {statement}.", "In de verklaring staan {according}dezelfde punten als in {statement}."},
	// same.says.n
	{"{according}the statements make the same points as {statement}.", "In de verklaringen staan {according}dezelfde punten als in {statement}."},
	// series.away.1
	{"{countries} took part in the vote of {before}, but not in that of {year}.", "{countries} nam wel deel aan de stemming van {before}, maar niet aan die van {year}."},
	// series.away.n
	{"{countries} took part in the vote of {before}, but not in that of {year}.", "{countries} namen wel deel aan de stemming van {before}, maar niet aan die van {year}."},
	// series.back.1
	{"{countries} took no part in the vote of {before}, but did in that of {year}.", "{countries} nam niet deel aan de stemming van {before}, maar wel aan die van {year}."},
	// series.back.n
	{"{countries} took no part in the vote of {before}, but did in that of {year}.", "{countries} namen niet deel aan de stemming van {before}, maar wel aan die van {year}."},
	// series.doubt.1
	{"The text of {votes} is probably, but not certainly, on the same matter as the one before it.", "De tekst van {votes} gaat waarschijnlijk, maar niet zeker, over hetzelfde als de vorige."},
	// series.doubt.n
	{"The texts of {votes} are probably, but not certainly, each on the same matter as the one before.", "De teksten van {votes} gaan waarschijnlijk, maar niet zeker, elk over hetzelfde als de vorige."},
	// series.paused.1
	{"For one session {pauses}, no vote on the matter is on record.", "Van één zitting {pauses} is geen stemming hierover vastgelegd."},
	// series.paused.n
	{"For the sessions {pauses}, no vote on the matter is on record.", "Van de zittingen {pauses} is geen stemming hierover vastgelegd."},
	// series.titles.1
	{"An earlier title was {titles}.", "Een eerdere titel was {titles}."},
	// series.titles.n
	{"Earlier titles were {titles}.", "Eerdere titels waren {titles}."},
	// series.turned.all.1
	{"Compared with the vote of {before}, one country voted differently in that of {year}: {moves}.", "Bij de stemming van {year} stemde één land anders dan bij die van {before}: {moves}."},
	// series.turned.all.n
	{"Compared with the vote of {before}, {number} countries voted differently in that of {year}: {moves}.", "Bij de stemming van {year} stemden {number} landen anders dan bij die van {before}: {moves}."},
	// series.turned.known.1
	{"Compared with the vote of {before}, at least one country voted differently in that of {year}: {moves}.", "Bij de stemming van {year} stemde ten minste één land anders dan bij die van {before}: {moves}."},
	// series.turned.known.n
	{"Compared with the vote of {before}, at least {number} countries voted differently in that of {year}: {moves}.", "Bij de stemming van {year} stemden ten minste {number} landen anders dan bij die van {before}: {moves}."},
	// series.turned.again.all.1
	{"Of the countries {which}, one voted differently in that of {year} from the previous time that it voted: {moves}.", "Van de landen {which}, stemde er één bij die van {year} anders dan de vorige keer dat het stemde: {moves}."},
	// series.turned.again.all.n
	{"Of the countries {which}, {number} voted differently in that of {year} from the previous time that they voted: {moves}.", "Van de landen {which}, stemden er {number} bij die van {year} anders dan de vorige keer dat zij stemden: {moves}."},
	// series.turned.again.known.1
	{"Of the countries {which}, at least one voted differently in that of {year} from the previous time that its vote is listed: {moves}.", "Van de landen {which}, stemde er ten minste één bij die van {year} anders dan de vorige keer dat zijn stem is vermeld: {moves}."},
	// series.turned.again.known.n
	{"Of the countries {which}, at least {number} voted differently in that of {year} from the previous time that their votes are listed: {moves}.", "Van de landen {which}, stemden er ten minste {number} bij die van {year} anders dan de vorige keer dat hun stem is vermeld: {moves}."},
	// series.unlisted.1
	{"is not listed", "is niet vermeld"},
	// series.unlisted.n
	{"is not listed", "zijn niet vermeld"},
	// series.voted.all.no.1
	{"In the vote of {year}, {countries} voted against.", "Bij de stemming van {year} stemde {countries} tegen."},
	// series.voted.all.no.n
	{"In the vote of {year}, {countries} voted against.", "Bij de stemming van {year} stemden {countries} tegen."},
	// series.voted.all.abstain.1
	{"In the vote of {year}, {countries} abstained.", "Bij de stemming van {year} onthield {countries} zich."},
	// series.voted.all.abstain.n
	{"In the vote of {year}, {countries} abstained.", "Bij de stemming van {year} onthielden {countries} zich."},
	// series.voted.known.no.1
	{"In the vote of {year}, {countries} is listed as voting against.", "Bij de stemming van {year} staat vermeld als tegenstemmer: {countries}."},
	// series.voted.known.no.n
	{"In the vote of {year}, {countries} are listed as voting against.", "Bij de stemming van {year} staan vermeld als tegenstemmers: {countries}."},
	// series.voted.known.abstain.1
	{"In the vote of {year}, {countries} is listed as abstaining.", "Bij de stemming van {year} staat vermeld als onthouding: {countries}."},
	// series.voted.known.abstain.n
	{"In the vote of {year}, {countries} are listed as abstaining.", "Bij de stemming van {year} staan vermeld als onthoudingen: {countries}."},
	// series.without.1
	{"The text of {texts} was adopted without a vote.", "De tekst van {texts} is zonder stemming aangenomen."},
	// series.without.n
	{"The texts of {texts} were adopted without a vote.", "De teksten van {texts} zijn zonder stemming aangenomen."},
	// shared.votes.1
	{"{countries} abstained; {according}it made the same points as countries that voted in favour{namely}.", "{countries} onthield zich van stemming en noemde {according}dezelfde punten als landen die voorstemden{namely}."},
	// shared.votes.n
	{"{countries} abstained; {according}they made the same points as countries that voted in favour{namely}.", "{countries} onthielden zich van stemming en noemden {according}dezelfde punten als landen die voorstemden{namely}."},
	// some.unlisted.1
	{"how the other one voted is not in the sources consulted", "van de andere staat niet in de geraadpleegde bronnen hoe die stemde"},
	// some.unlisted.n
	{"how the other {number} voted is not in the sources consulted", "van de andere {number} staat niet in de geraadpleegde bronnen hoe zij stemden"},
	// split.alike.2
	{"The {members} {whose} both {verb}{rest}.", "De {members} {whose} {verb} beide{rest}."},
	// split.alike.n
	{"The {members} {whose} all {verb}{rest}.", "Alle {members} {whose} {verb}{rest}."},
	// split.column.yes
	{"in favour", "voor"},
	// split.column.no
	{"against", "tegen"},
	// split.column.abstain
	{"abstentions", "onthoudingen"},
	// split.column.notvoting
	{"not voting", "niet gestemd"},
	// split.named.2
	{"Of the {whose}, the record lists two, {country}; both {verb}{rest}.", "Van de {whose} vermeldt het verslag er twee, {country}; beide {verb}{rest}."},
	// split.named.n
	{"Of the {whose}, the record lists {members}, {country}; all of them {verb}{rest}.", "Van de {whose} vermeldt het verslag er {members}, {country}; alle {members} {verb}{rest}."},
	// split.none.2
	{"Neither of the {members} {whose} voted.", "Geen van de {members} {whose} stemde."},
	// split.none.n
	{"None of the {members} {whose} voted.", "Geen van de {members} {whose} stemde."},
	// sponsors.none.1
	{"{countries} sponsored the draft.", "{countries} behoorde tot de indieners van de ontwerptekst."},
	// sponsors.none.n
	{"{countries} sponsored the draft.", "{countries} behoorden tot de indieners van de ontwerptekst."},
	// sponsors.submitted.1
	{"{countries} submitted the draft.", "{countries} diende de ontwerptekst in."},
	// sponsors.submitted.n
	{"{countries} submitted the draft.", "{countries} dienden de ontwerptekst in."},
	// sponsors.joined.1
	{"{countries} joined in sponsoring the draft.", "{countries} diende de ontwerptekst mede in."},
	// sponsors.joined.n
	{"{countries} joined in sponsoring the draft.", "{countries} dienden de ontwerptekst mede in."},
	// sponsors.additional.1
	{"{countries} became an additional sponsor of the draft.", "{countries} diende de ontwerptekst later mede in."},
	// sponsors.additional.n
	{"{countries} became additional sponsors of the draft.", "{countries} dienden de ontwerptekst later mede in."},
	// statement.did.none.one
	{"made a statement{when}", "legde{when} een verklaring af"},
	// statement.did.none.plural
	{"made a statement{when}", "legden{when} een verklaring af"},
	// statement.did.none.each
	{"each made a statement{when}", "legden{when} elk een verklaring af"},
	// statement.did.none.some
	{"made statements{when}", "legden{when} verklaringen af"},
	// statement.did.explanation-of-vote.one
	{"delivered an explanation of vote{when}", "legde{when} een stemverklaring af"},
	// statement.did.explanation-of-vote.plural
	{"delivered an explanation of vote{when}", "legden{when} een stemverklaring af"},
	// statement.did.explanation-of-vote.each
	{"each delivered an explanation of vote{when}", "legden{when} elk een stemverklaring af"},
	// statement.did.explanation-of-vote.some
	{"delivered explanations of vote{when}", "legden{when} stemverklaringen af"},
	// statement.did.explanation-of-position.one
	{"delivered an explanation of position{when}", "legde{when} een standpuntverklaring af"},
	// statement.did.explanation-of-position.plural
	{"delivered an explanation of position{when}", "legden{when} een standpuntverklaring af"},
	// statement.did.explanation-of-position.each
	{"each delivered an explanation of position{when}", "legden{when} elk een standpuntverklaring af"},
	// statement.did.explanation-of-position.some
	{"delivered explanations of position{when}", "legden{when} standpuntverklaringen af"},
	// statement.did.general-statement.one
	{"made a general statement{when}", "legde{when} een algemene verklaring af"},
	// statement.did.general-statement.plural
	{"made a general statement{when}", "legden{when} een algemene verklaring af"},
	// statement.did.general-statement.each
	{"each made a general statement{when}", "legden{when} elk een algemene verklaring af"},
	// statement.did.general-statement.some
	{"made general statements{when}", "legden{when} algemene verklaringen af"},
	// statement.did.right-of-reply.one
	{"spoke in exercise of the right of reply{when}", "maakte{when} gebruik van het recht van weerwoord"},
	// statement.did.right-of-reply.plural
	{"spoke in exercise of the right of reply{when}", "maakten{when} gebruik van het recht van weerwoord"},
	// statement.did.right-of-reply.each
	{"each spoke in exercise of the right of reply{when}", "maakten{when} elk gebruik van het recht van weerwoord"},
	// statement.did.right-of-reply.some
	{"spoke in exercise of the right of reply{when}", "maakten{when} gebruik van het recht van weerwoord"},
	// statement.did.reservation.one
	{"entered a reservation{on}{when}", "maakte{when} een voorbehoud{on}"},
	// statement.did.reservation.plural
	{"entered a reservation{on}{when}", "maakten{when} een voorbehoud{on}"},
	// statement.did.reservation.each
	{"each entered a reservation{on}{when}", "maakten{when} elk een voorbehoud{on}"},
	// statement.did.reservation.some
	{"entered reservations{on}{when}", "maakten{when} voorbehoud{on}"},
	// statement.did.interpretative-declaration.one
	{"made an interpretative declaration{on}{when}", "legde{when}{on} een interpretatieve verklaring af"},
	// statement.did.interpretative-declaration.plural
	{"made an interpretative declaration{on}{when}", "legden{when}{on} een interpretatieve verklaring af"},
	// statement.did.interpretative-declaration.each
	{"each made an interpretative declaration{on}{when}", "legden{when}{on} elk een interpretatieve verklaring af"},
	// statement.did.interpretative-declaration.some
	{"made interpretative declarations{on}{when}", "legden{when}{on} interpretatieve verklaringen af"},
	// statement.did.disassociation.one
	{"disassociated itself{on}{when}", "distantieerde zich{when}{on}"},
	// statement.did.disassociation.plural
	{"disassociated itself{on}{when}", "distantieerden zich{when}{on}"},
	// statement.did.disassociation.each
	{"disassociated themselves{on}{when}", "distantieerden zich{when}{on}"},
	// statement.did.disassociation.some
	{"disassociated themselves{on}{when}", "distantieerden zich{when}{on}"},
	// statement.did.alignment.one
	{"aligned itself with a statement by others{when}", "sloot zich{when} aan bij een verklaring van anderen"},
	// statement.did.alignment.plural
	{"aligned itself with a statement by others{when}", "sloten zich{when} aan bij een verklaring van anderen"},
	// statement.did.alignment.each
	{"aligned themselves with statements by others{when}", "sloten zich{when} aan bij verklaringen van anderen"},
	// statement.did.alignment.some
	{"aligned themselves with statements by others{when}", "sloten zich{when} aan bij verklaringen van anderen"},
	// statement.did.correction-of-vote.one
	{"indicated its intended vote{when}", "liet{when} weten hoe het had willen stemmen"},
	// statement.did.correction-of-vote.plural
	{"indicated its intended vote{when}", "lieten{when} weten hoe zij hadden willen stemmen"},
	// statement.did.correction-of-vote.each
	{"indicated their intended votes{when}", "lieten{when} weten hoe zij hadden willen stemmen"},
	// statement.did.correction-of-vote.some
	{"indicated their intended votes{when}", "lieten{when} weten hoe zij hadden willen stemmen"},
	// subject.0
	{"no country", "geen enkel land"},
	// subject.1
	{"{number} country", "{number} land"},
	// subject.n
	{"{number} countries", "{number} landen"},
	// subject.member.0
	{"no member", "geen enkel lid"},
	// subject.member.1
	{"{number} member", "{number} lid"},
	// subject.member.n
	{"{number} members", "{number} leden"},
	// subject.state.0
	{"no Member State", "geen enkel land"},
	// subject.state.1
	{"{number} Member State", "{number} land"},
	// subject.state.n
	{"{number} Member States", "{number} landen"},
	// supported.1
	{"{countries} supported this statement.", "{countries} steunde deze verklaring."},
	// supported.n
	{"{countries} supported this statement.", "{countries} steunden deze verklaring."},
	// supported.did.1
	{"{countries} supported this statement and {did}.", "{countries} steunde deze verklaring en {did}."},
	// supported.did.n
	{"{countries} supported this statement and {did}.", "{countries} steunden deze verklaring en {did}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Het verslag van {where} vermeldt {stated}, maar de lijst met namen telt {counted}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Het verslag van {where} vermeldt {stated}, maar de lijst met namen telt {counted}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Het verslag van {where} vermeldt {stated}, maar de lijst met namen telt {counted}."},
	// tell.totals.sum
	{"For {where}, the counts add up to {stated}, more than the number of members of the body, {counted}.", "Voor {where} zijn de aantallen samen {stated}, meer dan het ledental van het orgaan, {counted}."},
	// tell.totals.untold
	{"For {where}, the totals differ from the lists.", "Voor {where} verschillen de totalen van de lijsten."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Het verslag van {where} vermeldt {stated}, maar de lijst met namen telt {counted}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Het verslag van {where} vermeldt {stated}, maar de lijst met namen telt {counted}."},
	// tell.member.1
	{"{countries} is listed in {where} but was not a member that day.", "{countries} staat vermeld bij {where}, maar was die dag geen lid."},
	// tell.member.*
	{"{countries} are listed in {where} but were not members that day.", "{countries} staan vermeld bij {where}, maar waren die dag geen lid."},
	// tell.member.many
	{"In {where}, {number} countries are listed that were not members that day.", "Bij {where} staan {number} landen vermeld die die dag geen lid waren."},
	// tell.member.*
	{"{countries} are listed in {where} but were not members that day.", "{countries} staan vermeld bij {where}, maar waren die dag geen lid."},
	// tell.member.*
	{"{countries} are listed in {where} but were not members that day.", "{countries} staan vermeld bij {where}, maar waren die dag geen lid."},
	// tell.member.other
	{"{countries} took part in {where} but were not members that day.", "{countries} namen deel aan {where}, maar waren die dag geen lid."},
	// tell.member.other1
	{"{countries} took part in {where} but was not a member that day.", "{countries} nam deel aan {where}, maar was die dag geen lid."},
	// tell.listed.1
	{"{countries} is not listed in {where}, although the lists should have every member.", "{countries} wordt niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although the lists should have every member.", "{countries} worden niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.many
	{"In all, {number} members are not listed in {where}, although the lists should have every member.", "Bij {where} worden {number} leden niet vermeld, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although the lists should have every member.", "{countries} worden niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although the lists should have every member.", "{countries} worden niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although the lists should have every member.", "{countries} worden niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although the lists should have every member.", "{countries} worden niet vermeld bij {where}, hoewel de lijsten alle leden zouden moeten bevatten."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.untold
	{"The outcome declared for {where} does not follow from the votes.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitkomst die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.part.other
	{"A statement is enclosed that is not available ({where}).", "Er is een verklaring bijgevoegd die niet beschikbaar is ({where})."},
	// tell.part.*
	{"The stage at which {where} was made is missing from the record.", "De behandeling waarbij {where} is afgelegd, ontbreekt in het verslag."},
	// tell.speaks.1
	{"{countries} is also listed among those on whose behalf it spoke.", "{countries} staat ook vermeld bij de landen namens welke het sprak."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.speaks.*
	{"{countries} are also listed among those on whose behalf they spoke.", "{countries} staan ook vermeld bij de landen namens welke zij spraken."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.id.*
	{"Two parts of the record have the same identifier: {id}.", "Twee onderdelen van het verslag hebben dezelfde aanduiding: {id}."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.late.*
	{"The support of {countries} for {where} is dated after the meeting.", "De steun van {countries} aan {where} is gedateerd na de vergadering."},
	// tell.own.1
	{"{countries} endorsed {where}, which had already been made on its behalf.", "{countries} betuigde steun aan {where}, die al mede namens {countries} was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which had already been made on their behalf.", "{countries} betuigden steun aan {where}, die al mede in hun naam was afgelegd."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.copies.*
	{"A copy of the letter ({where}) is dated {second}, the letter itself {first}.", "Een afschrift van de brief ({where}) is gedateerd {second}, de brief zelf {first}."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.date.*
	{"{where} is undated; the members at the time are therefore not known.", "{where} is niet gedateerd; wie er toen lid waren, is dus niet bekend."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// tell.members.*
	{"For {where}, the record gives the number of members as {stated}; that day the body had {counted}.", "Voor {where} vermeldt het verslag {stated} leden; die dag had het orgaan er {counted}."},
	// timing.before
	{"before the vote", "vóór de stemming"},
	// timing.after
	{"after the vote", "na de stemming"},
	// totals.yes.0
	{"none in favour", "geen stemmen voor"},
	// totals.yes.1
	{"{number} in favour", "{number} stem voor"},
	// totals.yes.n
	{"{number} in favour", "{number} stemmen voor"},
	// totals.no.0
	{"none against", "geen stemmen tegen"},
	// totals.no.1
	{"{number} against", "{number} stem tegen"},
	// totals.no.n
	{"{number} against", "{number} stemmen tegen"},
	// totals.abstain.0
	{"no abstentions", "geen onthoudingen"},
	// totals.abstain.1
	{"{number} abstention", "{number} onthouding"},
	// totals.abstain.n
	{"{number} abstentions", "{number} onthoudingen"},
	// totals.notvoting.*
	{"{number} not voting", "{number} niet gestemd"},
	// totals.notvoting.*
	{"{number} not voting", "{number} niet gestemd"},
	// totals.notvoting.*
	{"{number} not voting", "{number} niet gestemd"},
	// totals.present.*
	{"{number} present without voting", "{number} aanwezig zonder te stemmen"},
	// totals.present.*
	{"{number} present without voting", "{number} aanwezig zonder te stemmen"},
	// totals.present.*
	{"{number} present without voting", "{number} aanwezig zonder te stemmen"},
	// totals.absent.*
	{"{number} absent", "{number} afwezig"},
	// totals.absent.*
	{"{number} absent", "{number} afwezig"},
	// totals.absent.*
	{"{number} absent", "{number} afwezig"},
	// totals.pending.*
	{"{number} yet to vote", "{number} die nog moeten stemmen"},
	// totals.pending.*
	{"{number} yet to vote", "{number} die nog moeten stemmen"},
	// totals.pending.*
	{"{number} yet to vote", "{number} die nog moeten stemmen"},
	// totals.excluded.*
	{"{number} not entitled to vote", "{number} niet stemgerechtigd"},
	// totals.excluded.*
	{"{number} not entitled to vote", "{number} niet stemgerechtigd"},
	// totals.excluded.*
	{"{number} not entitled to vote", "{number} niet stemgerechtigd"},
	// unknown.1
	{"The text of the statement was not available.", "De tekst van de verklaring was niet beschikbaar."},
	// unknown.n
	{"The text of the statements was not available.", "De tekst van de verklaringen was niet beschikbaar."},
	// via.nonrecorded
	{"", "bij stemming zonder naamsvermelding"},
	// via.hands
	{"by a show of hands", "bij handopsteken"},
	{},
	{},
	{},
	// via.secret
	{"by secret ballot", "bij geheime stemming"},
	// view.some
	{"{according}some consider {says}.", "Sommigen vinden {according}{says}."},
	// view.widely
	{"{according}it was widely recognized {says}.", "Breed is {according}onderkend {says}."},
	// view.generally
	{"{according}it was generally recognized {says}.", "Alom is {according}erkend {says}."},
	// vote.yes
	{"a vote in favour", "een stem voor"},
	// vote.no
	{"a vote against", "een stem tegen"},
	// vote.abstain
	{"an abstention", "een onthouding"},
	// vote.notvoting
	{"no vote", "geen stem"},
	// vote.present
	{"presence without a vote", "aanwezigheid zonder stem"},
	// vote.absent
	{"absence", "afwezigheid"},
	// vote.pending
	{"a vote yet to come", "een stem die nog volgt"},
	// voted.together.yes
	{"voted in favour or against", "stemde voor of tegen"},
	// voted.together.no
	{"voted against or abstained", "stemde tegen of onthield zich"},
	// what.paragraph
	{"{detail} of {what}", "{detail} van {what}"},
	// what.amendment
	{"{detail} to {what}", "{detail} op {what}"},
	// what.motion
	{"{detail} on {what}", "{detail} over {what}"},
	// what.numbered.paragraph
	{"paragraph {which}", "paragraaf {which}"},
	// what.numbered.amendment
	{"amendment {which}", "amendement {which}"},
	// what.unnamed.paragraph
	{"a paragraph", "een paragraaf"},
	// what.unnamed.amendment
	{"an amendment", "een amendement"},
	// what.unnamed.motion
	{"a motion", "een procedureel voorstel"},
}
