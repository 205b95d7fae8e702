// Code generated from phrases.tsv, families.tsv and axes.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package phrase

import "github.com/plenary-go/plenary/internal/table"

// The phrases that stand alone, by key.
const (
	_                          ID = iota
	ArticleA                      // a {noun}
	ArticleAn                     // an {noun}
	AtLeast                       // at least {number}
	BoardCorrection               // † Reported to the Secretariat after the vote as the vote intended: {countries}. The result stands.
	BoardNonmember                // ‡ Not a member of the body on that day: {countries}.
	BoardNovote                   // No vote was taken, so there is none to show for any country.
	BoardOthers                   // Other countries
	BoardOutcome                  // The declared outcome does not follow from these votes.
	BoardRest                     // {group} (without those above)
	BoardSource                   // Source: {sources}.
	BoardStated                   // The record states {stated}; it names {counted}.
	BoardStatedas                 // {label} (stated: {number})
	BoardTitle                    // Vote
	BoardUnknown                  // It is not on record who voted how.
	BoardUnnamed                  // Not named: {counts}.
	BodyNone                      // the body
	ByMethod                      // The decision was taken {method}.
	Called                        // In the words of {by} it is a "{term}".
	CastBoth                      // {yes} to {no}
	CastWith                      // , with {abstain}
	ChangedAt                     // {what} ({body}, {date})
	ChangedDropped                // No longer in it is {elements}.
	ChangedGained                 // New in it is {elements}.
	ChangedSaid                   // For {country}, with {vote} on {first} as on {second}, other things were said.
	CitedDecision                 // decision {number}
	CitedResolution               // resolution {number}
	Coalition                     // On {date}, {deliverer} spoke also on behalf of {others}.
	CoalitionJoined               // New since the statement before: {countries}.
	CoalitionLeft                 // No longer part of it: {countries}.
	ComparisonAgree               // The two records of the vote do not contradict each other.
	ComparisonContradict          // The two records of the vote contradict each other.
	ComparisonCorrectionFirst     // Only the first record has what was corrected afterwards by {countries}.
	ComparisonCorrectionSecond    // Only the second record has what was corrected afterwards by {countries}.
	ComparisonDate                // date
	ComparisonDiffer              // {what}: {first} in the first record, {second} in the second.
	ComparisonDraft               // draft
	ComparisonExcluded            // not entitled to vote
	ComparisonMembers             // members of the body
	ComparisonOutcome             // outcome
	ComparisonRequired            // rule
	ComparisonUnlisted            // not listed
	CorrectionStands              // The result stands.
	Corrections                   // After the vote, the Secretariat was informed {clauses}.
	CountWas                      // : the vote was {votes}
	DateNone                      // a date that is not on record
	DateWeekday                   // {weekday}, {day}
	Decimal                       // .
	DecisionVetoedBy              // The proposal was vetoed by {countries}: {reasons}
	DecisionNobody                // nobody has a part in it
	DecisionNone                  // no
	EffectAll                     // all States
	EffectGroup                   // all members of {group}
	EffectRelevant                // The resolution is not legally binding, but it is relevant for {group} ({basis}).
	Elements                      // It says {elements}.
	ElementsBy                    // According to {by} it says {elements}.
	ExplainAmong                  // {what} among the {group}
	ExplainAnynumber              // an unknown number of
	ExplainMost                   // at most {number}
	ExplainNotknown               // {what} of members not known by name
	ExplainNovotes                // nobody voted in favour or against
	ExplainOpenAny                // how many members the body has is not known, nor how those that are not listed voted
	ExplainOpenSize               // how many members the body has is not known
	ExplainOpenUnnamed            // who voted how is not on record
	ExplainOpenWeighed            // the votes are weighed ({weight})
	ExplainPresumed               // presumed, because who else was in the room is not on record
	ExplainRange                  // {what} on record, and up to {more} more
	ExplainRangeAny               // {what} on record, and perhaps more
	ExplainRefused                // {what}, where {than} {needed} are too many
	ExplainRefusedNone            // {what}, where there may be none
	ExplainShareAll               // all
	ExplainShareOf                // {share} of the
	ExplainSharePercent           // {number} per cent of the
	ExplainSince                  // Weights ({weight}): those that held from {date}.
	ExplainStrangers              // Not counted, because no member that day: {countries}.
	ExplainThanLeast              // at least
	ExplainThanMore               // more than
	ExplainThousands              // ,
	ExplainTied                   // {yes} and {no}
	ExplainUnweighed              // {what} by weight ({weight}), which is not known
	ExplainVetoBy                 // vetoed by {countries}
	ExplainVetoNone               // not a veto: without the votes to carry it there was nothing to veto
	ExplainWeighed                // {what} with a weight of {number} ({weight})
	Explained                     // It was explained before in {reference}.
	GroupCommon                   // Every statement made for its members says {elements}.
	HeatmapDesc                   // {number} countries with one another. {measure}. Most alike: {most}. Least alike: {least}.
	HeatmapEmpty                  // No two countries voted together.
	HeatmapOthers                 // Other countries
	HeatmapPair                   // {first} – {second}: {score} ({votes})
	HeatmapTitle                  // Who votes with whom
	HeatmapUndefined              // no score
	Letter                        // On {date}, a letter went from {place} to {to}, signed by {from}.
	LetterAttached                // Enclosed is {kind} of {deliverer}.
	LetterAttachment              // Enclosed is: {title}.
	LetterBehalf                  // The letter is also on behalf of {others}.
	LetterCommitment              // It fulfils the commitment made by {by} on {date} in {occasion}.
	LetterFootnote                // Footnote {mark}, at {at}: {reference}.
	LetterReference               // It refers to {reference}.
	Move                          // {countries} from {from} to {to}
	PageTitle                     // Briefing
	Pending                       // The vote on {what}{in}{on} is not over{votes} {rest}.
	PendingCast                   // ; so far it stands at {votes}, and
	PendingTold                   // ; so far {votes}, and
	Place                         // , meeting in {place},
	Proceeding                    // {subject} {verb}{rest}.
	ProceedingOn                  // On {date}, {subject} {verb}{rest}.
	Purposes                      // Its purpose, according to {by}, is to {purposes}.
	QuorumPresumed                // The quorum for a decision, more than half of the {members} members, is presumed to have been met: {seen}, and the record does not say who else was present.
	QuorumPresumedSome            // The quorum for a decision, more than half of the {members} members, is presumed to have been met.
	QuorumShown                   // The quorum for a decision, more than half of the {members} members, was met: {seen}.
	ReachedExactly                // exactly two thirds
	ReachedNone                   // not more than half
	ReachedSimple                 // more than half, but less than two thirds
	ReachedTwothirds              // more than two thirds
	ReadingsBoth                  // The votes suffice for {first} and for {second}.
	ReadingsCouncilBoth           // The votes suffice whether the question was one of substance or of procedure.
	ReadingsCouncilDiffer         // As a question of procedure{adopts} the proposal is adopted, as one of substance{rejects} it is not; which of the two it was is not on record.
	ReadingsDiffer                // By {first}{adopts} the proposal is adopted, by {second}{rejects} it is rejected; which was required is not on record.
	ReadingsFraction              // a majority of {fraction}
	ReadingsSimple                // a simple majority
	RequiredCouncil               // The affirmative votes of {number} members were required, with no permanent member voting against{provision}.
	RequiredFraction              // A majority of {fraction} of the members present and voting was required, abstentions not counted{provision}.
	RequiredNumber                // The affirmative votes of {number} members were required{provision}.
	RequiredProvision             // For what was required, see {provision}.
	RequiredRule                  // It was decided by the rule "{rule}".
	RequiredSimple                // A majority of the members present and voting was required, abstentions not counted{provision}.
	Result                        // In all, {votes}.
	ResultWords                   // {votes}.
	Series                        // It is {series}.
	SeriesAbstaining              // Abstaining ({year}): {countries}.
	SeriesAbstainingSome          // Named as abstaining ({year}): {countries}.
	SeriesAgainst                 // Against ({year}): {countries}.
	SeriesAgainstSome             // Named as against ({year}): {countries}.
	SeriesAt                      // {date} ({symbol}): {votes}.
	SeriesAway                    // A vote ({before}), none ({year}): {countries}.
	SeriesBack                    // No vote ({before}), one ({year}): {countries}.
	SeriesBetween                 // {before} and {after}
	SeriesColumnDate              // date
	SeriesColumnSymbol            // resolution
	SeriesCount                   // {body} voted {number} times on “{title}”, from {first} to {last}.
	SeriesDoubt                   // Likely, but not certain, is that these are on the same matter as the vote before: {votes}.
	SeriesDoubtful                // {year} (symbol {symbol}; {why})
	SeriesFrom                    // {countries} from {from} ({year}) to {to}
	SeriesLast                    // The time before, {date} ({symbol}): {votes}.
	SeriesLine                    // {country}: {line}.
	SeriesMarks                   // the vote of {country}
	SeriesMost                    // The most votes in favour were {most} ({mostin}); the fewest {least} ({leastin}).
	SeriesNone                    // No votes
	SeriesOnce                    // {body} voted once on “{title}”, in {year}.
	SeriesPaused                  // There are sessions without a recorded vote on it between {pauses}.
	SeriesPossible                // It may go on from {symbols}; the record does not tell, and nothing was joined.
	SeriesSame                    // Of those whose votes are on record both times, none changed its mind between {before} and {year}.
	SeriesThen                    // {country} then: {vote}.
	SeriesTurned                  // Changed their minds between {before} and {year}: {moves}.
	SeriesUnknown                 // A bar is missing where the record does not have all three counts.
	SeriesWhyHand                 // joined by hand
	SeriesWhyItem                 // the only text under its agenda item
	SeriesWhyNamed                // the title names it
	SeriesWhyPart                 // one of several texts with one title
	SeriesWhyRenamed              // the title is another in part
	SeriesWhyTitle                // one title, after a time without
	Share                         // Of the {base} votes in favour and against, {percent} per cent were in favour: {reached}.
	ShareTie                      // There were as many votes in favour as against, which is not a majority.
	Shared                        // It has in common with the statement of {deliverer} {elements}.
	SharedAll                     // These are the points of the statement of {deliverer} too.
	SharedVotes                   // Both for countries that voted in favour and for countries that abstained it was said {elements}.
	SplitApart                    // The {members} {whose} did not vote as one: {result}.
	SplitCaption                  // Votes of the members of each group, {date}
	SplitColumnListed             // listed
	SplitColumnMembers            // members
	SplitColumnUnrecorded         // not on record
	SplitHead                     // Members by group
	SplitIn                       // {whose} in {body}
	SplitListed                   // Of the {members} {whose}, {result}.
	SplitNamed                    // Of the {whose}, the record lists {members}: {result}.
	SplitOne                      // One of the {members} {whose} took part in the vote: {country} {did}.
	SplitOnly                     // Of the {whose}, one had a seat in {body}: {country} {did}.
	SplitOnlyListed               // Of the {whose}, the record lists one: {country} {did}.
	SplitOnlyUnlisted             // Of the {whose}, one had a seat in {body}, {country}; how it voted is not on record.
	SplitOutside                  // None of the {whose} had a seat in {body} on that day.
	SplitTotal                    // Total
	SplitUnlisted                 // How the {members} {whose} voted is not on record.
	SplitUnnamed                  // The record lists none of the {whose}.
	Stage                         // the vote of {date} in {body}
	StageAt                       // in {place}
	StageIn                       // in {body}
	StageNamed                    // the vote{of}{in}{over}
	StageOf                       // of {date}
	StageOn                       // on {date}
	StageOver                     // on {what}
	StatementEach                 // {deliverer} each delivered {kind} of their own.
	StatementGroup                // It was made on behalf of {group}.
	StatementKind                 // statement
	StatementOf                   // the statement of {deliverer}
	Statements                    // Statements
	SubjectNone                   // none
	SubjectNoneMember             // none
	SubjectOf                     // {number} of the {members} members
	SubjectOfNone                 // none of the {members} members
	That                          // that {clause}
	TimelineBreak                 // {name} changes most at {window}, from a mean of {before} to {after}.
	TimelineDesc                  // {name}: {first} in {start}, {last} in {end}; lowest {low} in {lowat}, highest {high} in {highat}.
	TimelineEmpty                 // There is no score to show.
	TimelineMost                  // Votes in each period; where the lines differ, the most
	TimelineNone                  // {name}: no score.
	TimelinePoint                 // {name}, {window}: {score} ({votes})
	TimelineTitle                 // Over time
	TimelineVotes                 // Votes in each period
	Title                         // Resolution {symbol}: {title}
	TitleDraft                    // Draft resolution {symbol}: {title}
	Unknown                       // What the statement of {speakers} says was not found.
	ViewBy                        // {by} {says}.
	ViewPerson                    // {office}, {person}, holds {says}.
	WhatDraft                     // draft resolution {symbol}
	WhatText                      // the text
)

// Aligned is aligned.NUMBER, such as "{countries} aligned itself with this statement.".
func Aligned(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 215 + ID(uint8(number)-1)
}

// BoardDeclared is board.declared.DECLARED, such as "Decided".
func BoardDeclared[A ~uint8](declared A) ID {
	if uint8(declared) >= 4 {
		return 0
	}
	return 217 + ID(uint8(declared))
}

// BoardList is board.list.VOTE.LISTING, such as "Against: {countries}.".
func BoardList[A ~uint8](vote A, listing Listing) ID {
	if uint8(vote)-2 >= 2 || uint8(listing) >= 2 {
		return 0
	}
	return 221 + ID(uint8(vote)-2)*2 + ID(uint8(listing))
}

// BoardMark is board.mark.COUNT.NUMBER, such as "not named".
func BoardMark(count uint8, number Number) ID {
	if count >= 10 || uint8(number)-1 >= 2 {
		return 0
	}
	return 225 + ID(count)*2 + ID(uint8(number)-1)
}

// BoardQuestion is board.question.QUESTION, such as "Vote on a paragraph".
func BoardQuestion[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 245 + ID(uint8(question)-1)
}

// BoardUnrecorded is board.unrecorded.NUMBER, such as "not on record".
func BoardUnrecorded(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 248 + ID(uint8(number)-1)
}

// Cast is cast.COUNT.NUMBER, such as "none in favour".
func Cast(count uint8, number Number) ID {
	if count-1 >= 3 || uint8(number) >= 3 {
		return 0
	}
	return 250 + ID(count-1)*3 + ID(uint8(number))
}

// Changed is changed.NUMBER, such as "{country} went from {from} on {first} to {to} on {second}.".
func Changed(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 259 + ID(uint8(number)-1)
}

// Clause is clause.MANNER.REQUIREMENT, such as "{what}; needed: {than} {share} {of}, that is {needed}".
func Clause(manner Manner, requirement Requirement) ID {
	if uint8(manner) >= 2 || uint8(requirement) >= 4 {
		return 0
	}
	return 261 + ID(uint8(manner))*4 + ID(uint8(requirement))
}

// ClauseNumber is clause.number.MANNER, such as "{what}; needed: {than} {needed}".
func ClauseNumber(manner Manner) ID {
	if uint8(manner) >= 2 {
		return 0
	}
	return 269 + ID(uint8(manner))
}

// ComparisonDeclared is comparison.declared.DECLARED, such as "adopted".
func ComparisonDeclared[A ~uint8](declared A) ID {
	if uint8(declared)-1 >= 3 {
		return 0
	}
	return 271 + ID(uint8(declared)-1)
}

// ComparisonVote is comparison.vote.VOTE, such as "in favour".
func ComparisonVote[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 7 {
		return 0
	}
	return 274 + ID(uint8(vote)-1)
}

// Correction is correction.VOTE.NUMBER, such as "by the delegation of {countries} that it had intended to vote otherwise".
func Correction[A ~uint8](vote A, number Number) ID {
	if uint8(vote) >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 281 + ID(uint8(vote))*2 + ID(uint8(number)-1)
}

// CorrectionUnlisted is correction.unlisted.NUMBER, such as "{countries} is not listed in the record of the vote.".
func CorrectionUnlisted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 291 + ID(uint8(number)-1)
}

// Count is count.METHOD, such as "by a vote of {votes}".
func Count[A ~uint8](method A) ID {
	if uint8(method) >= 9 {
		return 0
	}
	return 293 + ID(uint8(method))
}

// Cover is cover.ROLE.NUMBER, such as "It delivered a statement of its own.".
func Cover[A ~uint8](role A, number Number) ID {
	if uint8(role)-1 >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 302 + ID(uint8(role)-1)*2 + ID(uint8(number)-1)
}

// Covered is covered.NUMBER, such as "The statements on record were made by or on behalf of one country.".
func Covered(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 312 + ID(uint8(number)-1)
}

// CoveredEndorsed is covered.endorsed.NUMBER, such as "One other country supported one of them: {countries}.".
func CoveredEndorsed(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 314 + ID(uint8(number)-1)
}

// Decision is decision.OUTCOME, such as "The proposal was adopted: {reasons}".
func Decision[A ~uint8](outcome A) ID {
	if uint8(outcome)-1 >= 8 {
		return 0
	}
	return 316 + ID(uint8(outcome)-1)
}

// Earlier is earlier.BECAME.VOICE, such as "Before that, on {date}, {body} had voted on the text{result}.".
func Earlier(became Became, voice Voice) ID {
	if uint8(became)-6 >= 2 || uint8(voice) >= 2 {
		return 0
	}
	return 324 + ID(uint8(became)-6)*2 + ID(uint8(voice))
}

// EarlierThen is earlier.then.DECLARED, such as "; it was adopted there{via}".
func EarlierThen[A ~uint8](declared A) ID {
	if uint8(declared)-1 >= 3 {
		return 0
	}
	return 328 + ID(uint8(declared)-1)
}

// Effect is effect.FORCE, such as "The resolution is binding on {group} ({basis}).".
func Effect[A ~uint8](force A) ID {
	if uint8(force)-1 >= 3 {
		return 0
	}
	return 331 + ID(uint8(force)-1)
}

// Endorsed is endorsed.NUMBER, such as "{country} expressed its support for this statement {moments} the meeting.".
func Endorsed(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 334 + ID(uint8(number)-1)
}

// ExplainBase is explain.base.BASE.NUMBER, such as "member present".
func ExplainBase(base uint8, number Number) ID {
	if base-1 >= 7 || uint8(number)-1 >= 2 {
		return 0
	}
	return 336 + ID(base-1)*2 + ID(uint8(number)-1)
}

// ExplainCount is explain.count.COUNT.NUMBER, such as "vote in favour".
func ExplainCount(count uint8, number Number) ID {
	if count-1 >= 9 || uint8(number)-1 >= 2 {
		return 0
	}
	return 350 + ID(count-1)*2 + ID(uint8(number)-1)
}

// ExplainFraction is explain.fraction.FRACTION, such as "half".
func ExplainFraction(fraction uint8) ID {
	if fraction-1 >= 7 {
		return 0
	}
	return 368 + ID(fraction-1)
}

// ExplainMore is explain.more.NUMBER, such as "one more vote in favour was needed".
func ExplainMore(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 375 + ID(uint8(number)-1)
}

// ExplainOpenCounts is explain.open.counts.NUMBER, such as "the number of {what} would settle it".
func ExplainOpenCounts(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 377 + ID(uint8(number)-1)
}

// ExplainOpenMembers is explain.open.members.NUMBER, such as "how one of the {members} members voted is not on record".
func ExplainOpenMembers(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 379 + ID(uint8(number)-1)
}

// ExplainOpenMissing is explain.open.missing.NUMBER, such as "the number of {what} is not on record".
func ExplainOpenMissing(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 381 + ID(uint8(number)-1)
}

// ExplainOpenNames is explain.open.names.NUMBER, such as "how {countries} voted is not on record".
func ExplainOpenNames(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 383 + ID(uint8(number)-1)
}

// ExplainOpenPart is explain.open.part.NUMBER, such as "whether one of the {members} members abstained, or was there at all, is not on record".
func ExplainOpenPart(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 385 + ID(uint8(number)-1)
}

// ExplainOpenSettles is explain.open.settles.NUMBER, such as "it depends on how {countries} voted, which is not on record".
func ExplainOpenSettles(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 387 + ID(uint8(number)-1)
}

// ExplainOrdinal is explain.ordinal.ORDINAL, such as ", a first".
func ExplainOrdinal(ordinal uint8) ID {
	if ordinal-1 >= 15 {
		return 0
	}
	return 389 + ID(ordinal-1)
}

// ExplainOutcome is explain.outcome.OUTCOME, such as "Adopted".
func ExplainOutcome[A ~uint8](outcome A) ID {
	if uint8(outcome)-1 >= 8 {
		return 0
	}
	return 404 + ID(uint8(outcome)-1)
}

// ExplainPart is explain.part.PART, such as "Quorum to open".
func ExplainPart(part uint8) ID {
	if part >= 5 {
		return 0
	}
	return 412 + ID(part)
}

// ExplainPending is explain.pending.NUMBER, such as "one member has yet to vote, and it depends on that vote".
func ExplainPending(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 417 + ID(uint8(number)-1)
}

// ExplainSwitched is explain.switched.NUMBER, such as "one of those voting against would have had to vote in favour".
func ExplainSwitched(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 419 + ID(uint8(number)-1)
}

// ExplainTie is explain.tie.TIE, such as "a second vote is taken".
func ExplainTie[A ~uint8](tie A) ID {
	if uint8(tie)-2 >= 5 {
		return 0
	}
	return 421 + ID(uint8(tie)-2)
}

// Fit is fit.NOTICE.NUMBER, such as "{countries} voted in favour with a reservation or a disassociation.".
func Fit[A ~uint8](notice A, number Number) ID {
	if uint8(notice)-15 >= 9 || uint8(number)-1 >= 2 {
		return 0
	}
	return 426 + ID(uint8(notice)-15)*2 + ID(uint8(number)-1)
}

// Fraction is fraction.FRACTION, such as "two thirds".
func Fraction(fraction uint8) ID {
	if fraction-4 >= 4 {
		return 0
	}
	return 444 + ID(fraction-4)
}

// Further is further.VOTE.NUMBER, such as "One further member cast no vote.".
func Further[A ~uint8](vote A, number Number) ID {
	if uint8(vote)-4 >= 3 || uint8(number)-1 >= 2 {
		return 0
	}
	return 448 + ID(uint8(vote)-4)*2 + ID(uint8(number)-1)
}

// Group is group.GROUP, such as "AOSIS".
func Group[A ~uint8](group A) ID {
	if uint8(group)-1 >= 53 {
		return 0
	}
	return 454 + ID(uint8(group)-1)
}

// GroupMembers is group.members.GROUP, such as "members of {group}".
func GroupMembers[A ~uint8](group A) ID {
	if uint8(group)-1 >= 53 {
		return 0
	}
	return 507 + ID(uint8(group)-1)
}

// HeatmapSimilarity is heatmap.similarity.SIMILARITY, such as "No measure".
func HeatmapSimilarity[A ~uint8](similarity A) ID {
	if uint8(similarity) >= 9 {
		return 0
	}
	return 560 + ID(uint8(similarity))
}

// HeatmapVotes is heatmap.votes.NUMBER, such as "1 vote".
func HeatmapVotes(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 569 + ID(uint8(number)-1)
}

// Listed is listed.LISTING.VOTE.NUMBER, such as "{countries} voted against.".
func Listed[B ~uint8](listing Listing, vote B, number Number) ID {
	if uint8(listing) >= 3 || uint8(vote)-2 >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 571 + ID(uint8(listing))*10 + ID(uint8(vote)-2)*2 + ID(uint8(number)-1)
}

// ListedExcluded is listed.excluded.NUMBER, such as "{countries} was not entitled to vote.".
func ListedExcluded(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 601 + ID(uint8(number)-1)
}

// Method is method.METHOD, such as "by a recorded vote".
func Method[A ~uint8](method A) ID {
	if uint8(method)-1 >= 8 {
		return 0
	}
	return 603 + ID(uint8(method)-1)
}

// Moment is moment.MOMENT, such as "around".
func Moment[A ~uint8](moment A) ID {
	if uint8(moment) >= 4 {
		return 0
	}
	return 611 + ID(uint8(moment))
}

// Moves is moves.OCCASION.SCOPE.NUMBER, such as "Between {first} and {second}, no country changed its position.".
func Moves(occasion Occasion, scope Scope, number Number) ID {
	if uint8(occasion) >= 3 || uint8(scope) >= 2 || uint8(number) >= 3 {
		return 0
	}
	return 615 + ID(uint8(occasion))*6 + ID(uint8(scope))*3 + ID(uint8(number))
}

// Notice is notice.NOTICE.TOLD, such as "{where}: the record states {stated} and lists {counted}.".
func Notice[A ~uint8](notice A, told Told) ID {
	if uint8(notice)-1 >= 23 || uint8(told)-1 >= 4 {
		return 0
	}
	return 633 + ID(uint8(notice)-1)*4 + ID(uint8(told)-1)
}

// Outcome is outcome.BECAME.VOICE, such as "adopted| {what}{via}{count}".
func Outcome(became Became, voice Voice) ID {
	if uint8(became)-1 >= 15 || uint8(voice) >= 2 {
		return 0
	}
	return 725 + ID(uint8(became)-1)*2 + ID(uint8(voice))
}

// PassageElements is passage.elements.NUMBER, such as "On paragraph {paragraphs} it says {elements}.".
func PassageElements(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 755 + ID(uint8(number)-1)
}

// PassageKind is passage.kind.NUMBER, such as "It makes {kind} on paragraph {paragraphs}.".
func PassageKind(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 757 + ID(uint8(number)-1)
}

// Position is position.COUNT.NUMBER, such as "At {stage}, {country} is not listed.".
func Position(count uint8, number Number) ID {
	if count >= 9 || uint8(number)-1 >= 2 {
		return 0
	}
	return 759 + ID(count)*2 + ID(uint8(number)-1)
}

// Practice is practice.NOTICE, such as "The vote counts as in favour (press release GA/11882 has an example).".
func Practice[A ~uint8](notice A) ID {
	if uint8(notice)-15 >= 9 {
		return 0
	}
	return 777 + ID(uint8(notice)-15)
}

// QuorumAll is quorum.all.FEW, such as "The quorum for a decision was met: the only member voted or abstained.".
func QuorumAll(few Few) ID {
	if uint8(few)-1 >= 3 {
		return 0
	}
	return 786 + ID(uint8(few)-1)
}

// QuorumRefuted is quorum.refuted.NUMBER, such as "The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.".
func QuorumRefuted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 789 + ID(uint8(number)-1)
}

// QuorumSeen is quorum.seen.NUMBER, such as "{number} of them voted or abstained".
func QuorumSeen(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 791 + ID(uint8(number)-1)
}

// Relation is relation.RELATION, such as ", which adopts the {title}".
func Relation[A ~uint8](relation A) ID {
	if uint8(relation)-1 >= 4 {
		return 0
	}
	return 793 + ID(uint8(relation)-1)
}

// Rest is rest.COUNT.NUMBER, such as "{number} member cast no vote".
func Rest(count uint8, number Number) ID {
	if count-4 >= 5 || uint8(number)-1 >= 2 {
		return 0
	}
	return 797 + ID(count-4)*2 + ID(uint8(number)-1)
}

// ShareAll is share.all.FEW, such as "The only vote that counts towards the majority was in favour.".
func ShareAll(few Few) ID {
	if uint8(few)-1 >= 3 {
		return 0
	}
	return 807 + ID(uint8(few)-1)
}

// ShareNil is share.nil.FEW, such as "The only vote that counts towards the majority was against.".
func ShareNil(few Few) ID {
	if uint8(few)-1 >= 3 {
		return 0
	}
	return 810 + ID(uint8(few)-1)
}

// Some is some.COUNT.NUMBER, such as "{number} voted in favour".
func Some(count uint8, number Number) ID {
	if count-1 >= 8 || uint8(number)-1 >= 2 {
		return 0
	}
	return 813 + ID(count-1)*2 + ID(uint8(number)-1)
}

// SomeUnlisted is some.unlisted.NUMBER, such as "how the other one voted is not on record".
func SomeUnlisted(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 829 + ID(uint8(number)-1)
}

// SplitAlike is split.alike.VOTE, such as "The {members} {whose} voted as one: {did}.".
func SplitAlike[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 3 {
		return 0
	}
	return 831 + ID(uint8(vote)-1)
}

// SplitColumn is split.column.VOTE, such as "in favour".
func SplitColumn[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 4 {
		return 0
	}
	return 834 + ID(uint8(vote)-1)
}

// SplitDid is split.did.VOTE.NUMBER, such as "took no part in the vote".
func SplitDid[A ~uint8](vote A, number Number) ID {
	if uint8(vote) >= 8 || uint8(number)-1 >= 2 {
		return 0
	}
	return 838 + ID(uint8(vote))*2 + ID(uint8(number)-1)
}

// SplitNone is split.none.FEW, such as "Neither of the {members} {whose} took part in the vote.".
func SplitNone(few Few) ID {
	if uint8(few)-2 >= 2 {
		return 0
	}
	return 854 + ID(uint8(few)-2)
}

// SplitPart is split.part.VOTE, such as "Those of the {members} {whose} that voted did so as one: {result}.".
func SplitPart[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 3 {
		return 0
	}
	return 856 + ID(uint8(vote)-1)
}

// SplitSame is split.same.FEW.VOTE, such as "both voted in favour".
func SplitSame[B ~uint8](few Few, vote B) ID {
	if uint8(few)-2 >= 2 || uint8(vote)-1 >= 3 {
		return 0
	}
	return 859 + ID(uint8(few)-2)*3 + ID(uint8(vote)-1)
}

// Sponsors is sponsors.NUMBER, such as "{countries} sponsored the draft.".
func Sponsors(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 865 + ID(uint8(number)-1)
}

// StatementJoint is statement.joint.NUMBER, such as "{deliverer} delivered {kind}, also on behalf of {others}.".
func StatementJoint(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 867 + ID(uint8(number)-1)
}

// StatementOwn is statement.own.NUMBER, such as "{deliverer} delivered {kind} of its own.".
func StatementOwn(number Number) ID {
	if uint8(number)-1 >= 2 {
		return 0
	}
	return 869 + ID(uint8(number)-1)
}

// Subject is subject.NUMBER, such as "no country".
func Subject(number Number) ID {
	if uint8(number) >= 3 {
		return 0
	}
	return 871 + ID(uint8(number))
}

// SubjectMember is subject.member.NUMBER, such as "no member".
func SubjectMember(number Number) ID {
	if uint8(number) >= 3 {
		return 0
	}
	return 874 + ID(uint8(number))
}

// Tell is tell.NOTICE.TOLD, such as "For {where}, the record states {stated} but lists {counted}.".
func Tell[A ~uint8](notice A, told Told) ID {
	if uint8(notice)-1 >= 14 || uint8(told) >= 5 {
		return 0
	}
	return 877 + ID(uint8(notice)-1)*5 + ID(uint8(told))
}

// Timing is timing.TIMING, such as "It was made before the vote.".
func Timing[A ~uint8](timing A) ID {
	if uint8(timing)-1 >= 3 {
		return 0
	}
	return 947 + ID(uint8(timing)-1)
}

// Totals is totals.COUNT.NUMBER, such as "none in favour".
func Totals(count uint8, number Number) ID {
	if count-1 >= 8 || uint8(number) >= 3 {
		return 0
	}
	return 950 + ID(count-1)*3 + ID(uint8(number))
}

// Via is via.METHOD, such as "".
func Via[A ~uint8](method A) ID {
	if uint8(method)-2 >= 6 {
		return 0
	}
	return 974 + ID(uint8(method)-2)
}

// View is view.EXTENT, such as "Some hold {says}.".
func View[A ~uint8](extent A) ID {
	if uint8(extent)-1 >= 3 {
		return 0
	}
	return 980 + ID(uint8(extent)-1)
}

// Vote is vote.VOTE, such as "a vote in favour".
func Vote[A ~uint8](vote A) ID {
	if uint8(vote)-1 >= 7 {
		return 0
	}
	return 983 + ID(uint8(vote)-1)
}

// Voted is voted.COUNT.NUMBER, such as "voted in favour".
func Voted(count uint8, number Number) ID {
	if count-1 >= 3 || uint8(number)-1 >= 2 {
		return 0
	}
	return 990 + ID(count-1)*2 + ID(uint8(number)-1)
}

// VotedTogether is voted.together.COUNT, such as "voted in favour or against".
func VotedTogether(count uint8) ID {
	if count-1 >= 2 {
		return 0
	}
	return 996 + ID(count-1)
}

// What is what.QUESTION, such as "{detail} of {what}".
func What[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 998 + ID(uint8(question)-1)
}

// WhatUnnamed is what.unnamed.QUESTION, such as "a paragraph".
func WhatUnnamed[A ~uint8](question A) ID {
	if uint8(question)-1 >= 3 {
		return 0
	}
	return 1001 + ID(uint8(question)-1)
}

// texts has the phrases by number: those that stand alone, and then the cells of each family.
var texts = [...][table.NumLanguages]string{
	{},
	// article.a
	{"a {noun}", "{noun}"},
	// article.an
	{"an {noun}", "{noun}"},
	// at-least
	{"at least {number}", "ten minste {number}"},
	// board.correction
	{"† Reported to the Secretariat after the vote as the vote intended: {countries}. The result stands.", "† Na de stemming aan het secretariaat gemeld als de bedoelde stem: {countries}. De uitslag blijft ongewijzigd."},
	// board.nonmember
	{"‡ Not a member of the body on that day: {countries}.", "‡ Op die dag geen lid van het orgaan: {countries}."},
	// board.novote
	{"No vote was taken, so there is none to show for any country.", "Er is niet gestemd; per land valt er dus niets te tonen."},
	// board.others
	{"Other countries", "Overige landen"},
	// board.outcome
	{"The declared outcome does not follow from these votes.", "De vastgestelde uitkomst volgt niet uit deze stemmen."},
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
	{"It is not on record who voted how.", "Wie hoe stemde, is niet vastgelegd."},
	// board.unnamed
	{"Not named: {counts}.", "Niet bij naam genoemd: {counts}."},
	// body.none
	{"the body", "het orgaan"},
	// by-method
	{"The decision was taken {method}.", "Het besluit viel {method}."},
	// called
	{"In the words of {by} it is a \"{term}\".", "In de woorden van {by} is dit een ‘{term}’."},
	// cast.both
	{"{yes} to {no}", "{yes} en {no}"},
	// cast.with
	{", with {abstain}", ", {abstain}"},
	// changed.at
	{"{what} ({body}, {date})", "{what} ({body}, {date})"},
	// changed.dropped
	{"No longer in it is {elements}.", "Niet langer daarin staat {elements}."},
	// changed.gained
	{"New in it is {elements}.", "Nieuw daarin is {elements}."},
	// changed.said
	{"For {country}, with {vote} on {first} as on {second}, other things were said.", "Bij {second} is, net als bij {first} met {vote}, voor {country} iets anders verklaard."},
	// cited.decision
	{"decision {number}", "besluit {number}"},
	// cited.resolution
	{"resolution {number}", "resolutie {number}"},
	// coalition
	{"On {date}, {deliverer} spoke also on behalf of {others}.", "Op {date} sprak {deliverer} mede namens {others}."},
	// coalition.joined
	{"New since the statement before: {countries}.", "Nieuw ten opzichte van de vorige verklaring: {countries}."},
	// coalition.left
	{"No longer part of it: {countries}.", "Er niet langer bij: {countries}."},
	// comparison.agree
	{"The two records of the vote do not contradict each other.", "De twee verslagen van de stemming spreken elkaar niet tegen."},
	// comparison.contradict
	{"The two records of the vote contradict each other.", "De twee verslagen van de stemming spreken elkaar tegen."},
	// comparison.correction.first
	{"Only the first record has what was corrected afterwards by {countries}.", "Alleen het eerste verslag vermeldt de latere correctie van {countries}."},
	// comparison.correction.second
	{"Only the second record has what was corrected afterwards by {countries}.", "Alleen het tweede verslag vermeldt de latere correctie van {countries}."},
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
	{"outcome", "uitslag"},
	// comparison.required
	{"rule", "regel"},
	// comparison.unlisted
	{"not listed", "niet vermeld"},
	// correction.stands
	{"The result stands.", "De uitslag blijft ongewijzigd."},
	// corrections
	{"After the vote, the Secretariat was informed {clauses}.", "Na de stemming vernam het secretariaat {clauses}."},
	// count.was
	{": the vote was {votes}", ": {votes}"},
	// date.none
	{"a date that is not on record", "een datum die niet is vastgelegd"},
	// date.weekday
	{"{weekday}, {day}", "{weekday} {day}"},
	// decimal
	{".", ","},
	// decision.Vetoed.by
	{"The proposal was vetoed by {countries}: {reasons}", "Het voorstel stuitte op het veto van {countries}: {reasons}"},
	// decision.nobody
	{"nobody has a part in it", "er is niemand die eraan deelneemt"},
	// decision.none
	{"no", "geen"},
	// effect.all
	{"all States", "alle staten"},
	// effect.group
	{"all members of {group}", "alle leden van {group}"},
	// effect.relevant
	{"The resolution is not legally binding, but it is relevant for {group} ({basis}).", "De resolutie is juridisch niet bindend, maar wel van belang voor {group} ({basis})."},
	// elements
	{"It says {elements}.", "Daarin staat {elements}."},
	// elements.by
	{"According to {by} it says {elements}.", "Volgens {by} staat daarin {elements}."},
	// explain.among
	{"{what} among the {group}", "{what} onder de {group}"},
	// explain.anynumber
	{"an unknown number of", "een onbekend aantal"},
	// explain.most
	{"at most {number}", "hooguit {number}"},
	// explain.notknown
	{"{what} of members not known by name", "{what} van leden die niet bij naam bekend zijn"},
	// explain.novotes
	{"nobody voted in favour or against", "niemand stemde voor of tegen"},
	// explain.open.any
	{"how many members the body has is not known, nor how those that are not listed voted", "hoeveel leden het orgaan heeft, is niet bekend, en evenmin hoe de niet vermelde leden stemden"},
	// explain.open.size
	{"how many members the body has is not known", "hoeveel leden het orgaan heeft, is niet bekend"},
	// explain.open.unnamed
	{"who voted how is not on record", "wie hoe stemde, is niet vastgelegd"},
	// explain.open.weighed
	{"the votes are weighed ({weight})", "de stemmen worden gewogen ({weight})"},
	// explain.presumed
	{"presumed, because who else was in the room is not on record", "verondersteld, want niet is vastgelegd wie er verder aanwezig waren"},
	// explain.range
	{"{what} on record, and up to {more} more", "{what} volgens het verslag, en hooguit {more} meer"},
	// explain.range.any
	{"{what} on record, and perhaps more", "{what} volgens het verslag, en misschien meer"},
	// explain.refused
	{"{what}, where {than} {needed} are too many", "{what}, en {than} {needed} is te veel"},
	// explain.refused.none
	{"{what}, where there may be none", "{what}, terwijl er geen mogen zijn"},
	// explain.share.all
	{"all", "alle"},
	// explain.share.of
	{"{share} of the", "{share} van de"},
	// explain.share.percent
	{"{number} per cent of the", "{number} procent van de"},
	// explain.since
	{"Weights ({weight}): those that held from {date}.", "Gewichten ({weight}): die welke golden vanaf {date}."},
	// explain.strangers
	{"Not counted, because no member that day: {countries}.", "Niet meegeteld, omdat die dag geen lid: {countries}."},
	// explain.than.least
	{"at least", "ten minste"},
	// explain.than.more
	{"more than", "meer dan"},
	// explain.thousands
	{",", "."},
	// explain.tied
	{"{yes} and {no}", "{yes} en {no}"},
	// explain.unweighed
	{"{what} by weight ({weight}), which is not known", "{what} naar gewicht ({weight}), dat niet bekend is"},
	// explain.veto.by
	{"vetoed by {countries}", "veto van {countries}"},
	// explain.veto.none
	{"not a veto: without the votes to carry it there was nothing to veto", "geen veto: zonder de vereiste stemmen viel er niets tegen te houden"},
	// explain.weighed
	{"{what} with a weight of {number} ({weight})", "{what} met een gewicht van {number} ({weight})"},
	// explained
	{"It was explained before in {reference}.", "Een eerdere toelichting staat in {reference}."},
	// group.common
	{"Every statement made for its members says {elements}.", "In elke verklaring namens leden staat {elements}."},
	// heatmap.desc
	{"{number} countries with one another. {measure}. Most alike: {most}. Least alike: {least}.", "{number} landen onderling. {measure}. Het meest gelijk: {most}. Het minst gelijk: {least}."},
	// heatmap.empty
	{"No two countries voted together.", "Geen twee landen hebben samen gestemd."},
	// heatmap.others
	{"Other countries", "Overige landen"},
	// heatmap.pair
	{"{first} – {second}: {score} ({votes})", "{first} – {second}: {score} ({votes})"},
	// heatmap.title
	{"Who votes with whom", "Wie met wie stemt"},
	// heatmap.undefined
	{"no score", "geen waarde"},
	// letter
	{"On {date}, a letter went from {place} to {to}, signed by {from}.", "Op {date} ging uit {place} een brief naar {to}, ondertekend door {from}."},
	// letter.attached
	{"Enclosed is {kind} of {deliverer}.", "Bijgevoegd is een {kind} van {deliverer}."},
	// letter.attachment
	{"Enclosed is: {title}.", "Bijgevoegd is: {title}."},
	// letter.behalf
	{"The letter is also on behalf of {others}.", "De brief is mede namens {others} geschreven."},
	// letter.commitment
	{"It fulfils the commitment made by {by} on {date} in {occasion}.", "De brief geeft gevolg aan de toezegging van {by} op {date} in {occasion}."},
	// letter.footnote
	{"Footnote {mark}, at {at}: {reference}.", "Voetnoot {mark}, bij {at}: {reference}."},
	// letter.reference
	{"It refers to {reference}.", "De brief verwijst naar {reference}."},
	// move
	{"{countries} from {from} to {to}", "{countries} van {from} naar {to}"},
	// page.title
	{"Briefing", "Briefing"},
	// pending
	{"The vote on {what}{in}{on} is not over{votes} {rest}.", "De stemming over {what}{in}{on} is nog niet afgerond{votes} {rest}."},
	// pending.cast
	{"; so far it stands at {votes}, and", "; de tussenstand is {votes}, en"},
	// pending.told
	{"; so far {votes}, and", "; tot dusver geldt: {votes}, en"},
	// place
	{", meeting in {place},", "in {place}"},
	// proceeding
	{"{subject} {verb}{rest}.", "{subject} {verb}{rest}."},
	// proceeding.on
	{"On {date}, {subject} {verb}{rest}.", "Op {date} {verb} {subject}{rest}."},
	// purposes
	{"Its purpose, according to {by}, is to {purposes}.", "Volgens {by} is de verklaring bedoeld om {purposes}."},
	// quorum.presumed
	{"The quorum for a decision, more than half of the {members} members, is presumed to have been met: {seen}, and the record does not say who else was present.", "Verondersteld wordt dat het quorum voor de besluitvorming, meer dan de helft van de {members} leden, aanwezig was: {seen}, en het verslag vermeldt niet wie er verder aanwezig waren."},
	// quorum.presumed.some
	{"The quorum for a decision, more than half of the {members} members, is presumed to have been met.", "Verondersteld wordt dat het quorum voor de besluitvorming, meer dan de helft van de {members} leden, aanwezig was."},
	// quorum.shown
	{"The quorum for a decision, more than half of the {members} members, was met: {seen}.", "Aan het quorum voor de besluitvorming, meer dan de helft van de {members} leden, was voldaan: {seen}."},
	// reached.exactly
	{"exactly two thirds", "precies twee derde"},
	// reached.none
	{"not more than half", "niet meer dan de helft"},
	// reached.simple
	{"more than half, but less than two thirds", "meer dan de helft, maar minder dan twee derde"},
	// reached.twothirds
	{"more than two thirds", "meer dan twee derde"},
	// readings.both
	{"The votes suffice for {first} and for {second}.", "De stemmen volstaan voor {first} en voor {second}."},
	// readings.council.both
	{"The votes suffice whether the question was one of substance or of procedure.", "De stemmen volstaan, of het nu om een inhoudelijke of om een procedurele kwestie ging."},
	// readings.council.differ
	{"As a question of procedure{adopts} the proposal is adopted, as one of substance{rejects} it is not; which of the two it was is not on record.", "Als procedurele kwestie{adopts} is het voorstel aangenomen, als inhoudelijke kwestie{rejects} niet; om welke van beide het ging, is niet vastgelegd."},
	// readings.differ
	{"By {first}{adopts} the proposal is adopted, by {second}{rejects} it is rejected; which was required is not on record.", "Bij {first}{adopts} is het voorstel aangenomen, bij {second}{rejects} verworpen; welke van beide vereist was, is niet vastgelegd."},
	// readings.fraction
	{"a majority of {fraction}", "een meerderheid van {fraction}"},
	// readings.simple
	{"a simple majority", "een gewone meerderheid"},
	// required.council
	{"The affirmative votes of {number} members were required, with no permanent member voting against{provision}.", "Vereist waren de stemmen van {number} leden, zonder tegenstem van een permanent lid{provision}."},
	// required.fraction
	{"A majority of {fraction} of the members present and voting was required, abstentions not counted{provision}.", "Vereist was een meerderheid van {fraction} van de aanwezige leden die hun stem uitbrengen, onthoudingen niet meegeteld{provision}."},
	// required.number
	{"The affirmative votes of {number} members were required{provision}.", "Vereist waren de stemmen van {number} leden{provision}."},
	// required.provision
	{"For what was required, see {provision}.", "Zie voor wat vereist was: {provision}."},
	// required.rule
	{"It was decided by the rule \"{rule}\".", "Beslist is volgens de regel ‘{rule}’."},
	// required.simple
	{"A majority of the members present and voting was required, abstentions not counted{provision}.", "Vereist was een gewone meerderheid van de aanwezige leden die hun stem uitbrengen, onthoudingen niet meegeteld{provision}."},
	// result
	{"In all, {votes}.", "{votes}."},
	// result.words
	{"{votes}.", "{votes}."},
	// series
	{"It is {series}.", "Het is {series}."},
	// series.abstaining
	{"Abstaining ({year}): {countries}.", "Onthoudingen ({year}): {countries}."},
	// series.abstaining.some
	{"Named as abstaining ({year}): {countries}.", "Als onthouding vermeld ({year}): {countries}."},
	// series.against
	{"Against ({year}): {countries}.", "Tegen ({year}): {countries}."},
	// series.against.some
	{"Named as against ({year}): {countries}.", "Als tegenstem vermeld ({year}): {countries}."},
	// series.at
	{"{date} ({symbol}): {votes}.", "{date} ({symbol}): {votes}."},
	// series.away
	{"A vote ({before}), none ({year}): {countries}.", "Wel een stem ({before}), geen ({year}): {countries}."},
	// series.back
	{"No vote ({before}), one ({year}): {countries}.", "Geen stem ({before}), wel een ({year}): {countries}."},
	// series.between
	{"{before} and {after}", "{before} en {after}"},
	// series.column.date
	{"date", "datum"},
	// series.column.symbol
	{"resolution", "resolutie"},
	// series.count
	{"{body} voted {number} times on “{title}”, from {first} to {last}.", "{body} stemde {number} keer over ‘{title}’, van {first} tot en met {last}."},
	// series.doubt
	{"Likely, but not certain, is that these are on the same matter as the vote before: {votes}.", "Waarschijnlijk, maar niet zeker, gaan deze over hetzelfde als de stemming ervoor: {votes}."},
	// series.doubtful
	{"{year} (symbol {symbol}; {why})", "{year} (symbool {symbol}; {why})"},
	// series.from
	{"{countries} from {from} ({year}) to {to}", "{countries} van {from} ({year}) naar {to}"},
	// series.last
	{"The time before, {date} ({symbol}): {votes}.", "De vorige keer, {date} ({symbol}): {votes}."},
	// series.line
	{"{country}: {line}.", "{country}: {line}."},
	// series.marks
	{"the vote of {country}", "de stem van {country}"},
	// series.most
	{"The most votes in favour were {most} ({mostin}); the fewest {least} ({leastin}).", "De meeste stemmen voor waren er {most} ({mostin}); de minste {least} ({leastin})."},
	// series.none
	{"No votes", "Geen stemmingen"},
	// series.once
	{"{body} voted once on “{title}”, in {year}.", "{body} stemde één keer over ‘{title}’, in {year}."},
	// series.paused
	{"There are sessions without a recorded vote on it between {pauses}.", "Er zijn zittingen zonder vastgelegde stemming erover tussen {pauses}."},
	// series.possible
	{"It may go on from {symbols}; the record does not tell, and nothing was joined.", "Het kan het vervolg zijn op {symbols}; de bron vertelt dat niet, en er is niets samengevoegd."},
	// series.same
	{"Of those whose votes are on record both times, none changed its mind between {before} and {year}.", "Van de landen waarvan beide stemmen zijn vastgelegd, veranderde er tussen {before} en {year} geen van mening."},
	// series.then
	{"{country} then: {vote}.", "{country} toen: {vote}."},
	// series.turned
	{"Changed their minds between {before} and {year}: {moves}.", "Van mening veranderd tussen {before} en {year}: {moves}."},
	// series.unknown
	{"A bar is missing where the record does not have all three counts.", "Waar de bron niet alle drie de aantallen heeft, ontbreekt de balk."},
	// series.why.hand
	{"joined by hand", "met de hand samengevoegd"},
	// series.why.item
	{"the only text under its agenda item", "de enige tekst onder het agendapunt"},
	// series.why.named
	{"the title names it", "de titel noemt die"},
	// series.why.part
	{"one of several texts with one title", "een van verscheidene teksten met één titel"},
	// series.why.renamed
	{"the title is another in part", "de titel is deels anders"},
	// series.why.title
	{"one title, after a time without", "dezelfde titel, na een onderbreking"},
	// share
	{"Of the {base} votes in favour and against, {percent} per cent were in favour: {reached}.", "Van de {base} stemmen voor en tegen was {percent}% voor: {reached}."},
	// share.tie
	{"There were as many votes in favour as against, which is not a majority.", "De stemmen staakten: er waren er evenveel voor als tegen, en dat is geen meerderheid."},
	// shared
	{"It has in common with the statement of {deliverer} {elements}.", "Met de verklaring van {deliverer} is gemeen {elements}."},
	// shared.all
	{"These are the points of the statement of {deliverer} too.", "Dat zijn dezelfde punten als die van de verklaring van {deliverer}."},
	// shared.votes
	{"Both for countries that voted in favour and for countries that abstained it was said {elements}.", "Zowel voor landen die voorstemden als voor landen die zich onthielden is verklaard {elements}."},
	// split.apart
	{"The {members} {whose} did not vote as one: {result}.", "De {members} {whose} trokken niet één lijn: {result}."},
	// split.caption
	{"Votes of the members of each group, {date}", "Stemgedrag van de leden per groep, {date}"},
	// split.column.listed
	{"listed", "vermeld"},
	// split.column.members
	{"members", "leden"},
	// split.column.unrecorded
	{"not on record", "niet vastgelegd"},
	// split.head
	{"Members by group", "Leden per groep"},
	// split.in
	{"{whose} in {body}", "{whose} in {body}"},
	// split.listed
	{"Of the {members} {whose}, {result}.", "De {members} {whose}: {result}."},
	// split.named
	{"Of the {whose}, the record lists {members}: {result}.", "Van de {whose} vermeldt het verslag er {members}: {result}."},
	// split.one
	{"One of the {members} {whose} took part in the vote: {country} {did}.", "Eén van de {members} {whose} nam aan de stemming deel: {country} {did}."},
	// split.only
	{"Of the {whose}, one had a seat in {body}: {country} {did}.", "Van de {whose} had er één zitting in {body}: {country} {did}."},
	// split.only.listed
	{"Of the {whose}, the record lists one: {country} {did}.", "Van de {whose} vermeldt het verslag er één: {country} {did}."},
	// split.only.unlisted
	{"Of the {whose}, one had a seat in {body}, {country}; how it voted is not on record.", "Van de {whose} had er één zitting in {body}, {country}; hoe dat land stemde, is niet vastgelegd."},
	// split.outside
	{"None of the {whose} had a seat in {body} on that day.", "Geen van de {whose} had die dag zitting in {body}."},
	// split.total
	{"Total", "Totaal"},
	// split.unlisted
	{"How the {members} {whose} voted is not on record.", "Hoe de {members} {whose} stemden, is niet vastgelegd."},
	// split.unnamed
	{"The record lists none of the {whose}.", "Het verslag vermeldt geen van de {whose}."},
	// stage
	{"the vote of {date} in {body}", "de stemming van {date} in {body}"},
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
	// statement.each
	{"{deliverer} each delivered {kind} of their own.", "{deliverer} legden elk een eigen {kind} af."},
	// statement.group
	{"It was made on behalf of {group}.", "Dat gebeurde namens {group}."},
	// statement.kind
	{"statement", "verklaring"},
	// statement.of
	{"the statement of {deliverer}", "de verklaring van {deliverer}"},
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
	// timeline.break
	{"{name} changes most at {window}, from a mean of {before} to {after}.", "{name} verandert het meest bij {window}, van gemiddeld {before} naar {after}."},
	// timeline.desc
	{"{name}: {first} in {start}, {last} in {end}; lowest {low} in {lowat}, highest {high} in {highat}.", "{name}: {first} in {start}, {last} in {end}; laagste {low} in {lowat}, hoogste {high} in {highat}."},
	// timeline.empty
	{"There is no score to show.", "Er is geen waarde om te tonen."},
	// timeline.most
	{"Votes in each period; where the lines differ, the most", "Stemmingen per periode; waar de lijnen verschillen, de meeste"},
	// timeline.none
	{"{name}: no score.", "{name}: geen waarde."},
	// timeline.point
	{"{name}, {window}: {score} ({votes})", "{name}, {window}: {score} ({votes})"},
	// timeline.title
	{"Over time", "Door de tijd"},
	// timeline.votes
	{"Votes in each period", "Stemmingen per periode"},
	// title
	{"Resolution {symbol}: {title}", "Resolutie {symbol}: {title}"},
	// title.draft
	{"Draft resolution {symbol}: {title}", "Ontwerpresolutie {symbol}: {title}"},
	// unknown
	{"What the statement of {speakers} says was not found.", "Wat de verklaring van {speakers} inhoudt, is niet gevonden."},
	// view.by
	{"{by} {says}.", "{by} {says}."},
	// view.person
	{"{office}, {person}, holds {says}.", "{office}, {person}, vindt {says}."},
	// what.draft
	{"draft resolution {symbol}", "ontwerpresolutie {symbol}"},
	// what.text
	{"the text", "de tekst"},
	// aligned.1
	{"{countries} aligned itself with this statement.", "{countries} sloot zich bij deze verklaring aan."},
	// aligned.n
	{"{countries} aligned themselves with this statement.", "{countries} sloten zich bij deze verklaring aan."},
	// board.declared.none
	{"Decided", "Besloten"},
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
	{"not voting", "zonder stem"},
	// board.mark.notvoting.n
	{"not voting", "zonder stem"},
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
	{"Vote on a motion", "Stemming over een motie"},
	// board.unrecorded.1
	{"not on record", "niet vastgelegd"},
	// board.unrecorded.n
	{"not on record", "niet vastgelegd"},
	// cast.yes.0
	{"none in favour", "geen enkele stem voor"},
	// cast.yes.1
	{"{number} in favour", "{number} stem voor"},
	// cast.yes.n
	{"{number} in favour", "{number} stemmen voor"},
	// cast.no.0
	{"none against", "geen enkele tegen"},
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
	// changed.1
	{"{country} went from {from} on {first} to {to} on {second}.", "{country} ging van {from} bij {first} naar {to} bij {second}."},
	// changed.n
	{"{country} went from {from} on {first} to {to} on {second}.", "{country} gingen van {from} bij {first} naar {to} bij {second}."},
	// clause.apart.of
	{"{what}; needed: {than} {share} {of}, that is {needed}", "{what}; nodig: {than} {share} {of}, dat is {needed}"},
	// clause.apart.any
	{"{what}; needed: {than} {share} {noun}, of which there are {least} or more", "{what}; nodig: {than} {share} {noun}, waarvan er {least} of meer zijn"},
	// clause.apart.most
	{"{what}; needed: {than} {share} {noun}, of which there are {least} to {most}, that is {needed} at most", "{what}; nodig: {than} {share} {noun}, waarvan er {least} tot {most} zijn, dat is hooguit {needed}"},
	// clause.apart.weighed
	{"{what}; needed: {than} {share} {least} to {most}, that is {needed} at most", "{what}; nodig: {than} {share} {least} tot {most}, dat is hooguit {needed}"},
	// clause.running.of
	{"{what}, with {than} {share} {of}, that is {needed}, required", "{what}, bij een vereiste van {than} {share} {of}, dus {needed}"},
	// clause.running.any
	{"{what}, with {than} {share} {noun} required, of which there are {least} or more", "{what}, bij een vereiste van {than} {share} {noun}, waarvan er {least} of meer zijn"},
	// clause.running.most
	{"{what}, with {than} {share} {noun} required, of which there are {least} to {most}, so that {needed} are enough", "{what}, bij een vereiste van {than} {share} {noun}, waarvan er {least} tot {most} zijn, zodat {needed} volstaan"},
	// clause.running.weighed
	{"{what}, with {than} {share} {least} to {most} required, so that {needed} is enough", "{what}, bij een vereiste van {than} {share} {least} tot {most}, zodat {needed} volstaat"},
	// clause.number.apart
	{"{what}; needed: {than} {needed}", "{what}; nodig: {than} {needed}"},
	// clause.number.running
	{"{what}, with {than} {needed} required", "{what}, bij een vereist aantal van {than} {needed}"},
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
	{"not voting", "geen stem"},
	// comparison.vote.present
	{"present without voting", "aanwezig zonder te stemmen"},
	// comparison.vote.absent
	{"absent", "afwezig"},
	// comparison.vote.pending
	{"yet to vote", "nog te stemmen"},
	// correction.none.1
	{"by the delegation of {countries} that it had intended to vote otherwise", "van de delegatie van {countries} dat zij anders had willen stemmen"},
	// correction.none.n
	{"by the delegations of {countries} that they had intended to vote otherwise", "van de delegaties van {countries} dat zij anders hadden willen stemmen"},
	// correction.yes.1
	{"by the delegation of {countries} that it had intended to vote in favour", "van de delegatie van {countries} dat zij voor had willen stemmen"},
	// correction.yes.n
	{"by the delegations of {countries} that they had intended to vote in favour", "van de delegaties van {countries} dat zij voor hadden willen stemmen"},
	// correction.no.1
	{"by the delegation of {countries} that it had intended to vote against", "van de delegatie van {countries} dat zij tegen had willen stemmen"},
	// correction.no.n
	{"by the delegations of {countries} that they had intended to vote against", "van de delegaties van {countries} dat zij tegen hadden willen stemmen"},
	// correction.abstain.1
	{"by the delegation of {countries} that it had intended to abstain", "van de delegatie van {countries} dat zij zich van stemming had willen onthouden"},
	// correction.abstain.n
	{"by the delegations of {countries} that they had intended to abstain", "van de delegaties van {countries} dat zij zich van stemming hadden willen onthouden"},
	// correction.notvoting.1
	{"by the delegation of {countries} that it had not intended to take part in the vote", "van de delegatie van {countries} dat zij niet aan de stemming had willen deelnemen"},
	// correction.notvoting.n
	{"by the delegations of {countries} that they had not intended to take part in the vote", "van de delegaties van {countries} dat zij niet aan de stemming hadden willen deelnemen"},
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
	{"({votes})", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// count.secret
	{"({votes})", "met {votes}"},
	// count.*
	{"by a vote of {votes}", "met {votes}"},
	// cover.own.1
	{"It delivered a statement of its own.", "Het legde een eigen verklaring af."},
	// cover.own.n
	{"It delivered a statement of its own.", "Zij legden een eigen verklaring af."},
	// cover.deliverer.1
	{"It delivered a statement, also on behalf of others.", "Het legde, mede namens andere landen, een verklaring af."},
	// cover.deliverer.n
	{"It delivered a statement, also on behalf of others.", "Zij legden, mede namens andere landen, een verklaring af."},
	// cover.spokenfor.1
	{"{deliverer} also spoke on its behalf.", "Ook namens dit land sprak {deliverer}."},
	// cover.spokenfor.n
	{"{deliverer} also spoke on its behalf.", "Ook namens dit land sprak {deliverer}."},
	// cover.aligned.1
	{"It aligned itself with the statement of {deliverer}.", "Het sloot zich aan bij de verklaring van {deliverer}."},
	// cover.aligned.n
	{"It aligned itself with the statement of {deliverer}.", "Zij sloten zich aan bij de verklaring van {deliverer}."},
	// cover.endorsing.1
	{"It supported the statement of {deliverer}.", "Het steunde de verklaring van {deliverer}."},
	// cover.endorsing.n
	{"It supported the statement of {deliverer}.", "Zij steunden de verklaring van {deliverer}."},
	// covered.1
	{"The statements on record were made by or on behalf of one country.", "De bekende verklaringen zijn afgelegd door of namens één land."},
	// covered.n
	{"The statements on record were made by or on behalf of {number} countries.", "De bekende verklaringen zijn afgelegd door of namens {number} landen."},
	// covered.endorsed.1
	{"One other country supported one of them: {countries}.", "Eén ander land steunde er een: {countries}."},
	// covered.endorsed.n
	{"{number} other countries supported one of them: {countries}.", "{number} andere landen steunden er een: {countries}."},
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
	// earlier.voted.active
	{"Before that, on {date}, {body} had voted on the text{result}.", "Daarvoor, op {date}, was over de tekst gestemd in {body}{result}."},
	// earlier.voted.passive
	{"Before that, on {date}, the text had been voted on{result}.", "Daarvoor, op {date}, was over de tekst gestemd{result}."},
	// earlier.dealt.active
	{"Before that, on {date}, {body} had dealt with the text{then}.", "Daarvoor, op {date}, was de tekst aan de orde in {body}{then}."},
	// earlier.dealt.passive
	{"Before that, on {date}, the text had been dealt with{then}.", "Daarvoor, op {date}, was de tekst aan de orde{then}."},
	// earlier.then.adopted
	{"; it was adopted there{via}", "; daar is hij{via} aangenomen"},
	// earlier.then.rejected
	{"; it was rejected there{via}", "; daar is hij{via} verworpen"},
	// earlier.then.withdrawn
	{"; it was withdrawn there{via}", "; daar is hij{via} ingetrokken"},
	// effect.binding
	{"The resolution is binding on {group} ({basis}).", "De resolutie is bindend voor {group} ({basis})."},
	// effect.nonbinding
	{"The resolution is not binding on {group} ({basis}).", "De resolutie is niet bindend voor {group} ({basis})."},
	// effect.recommendation
	{"The resolution is a recommendation to {group} ({basis}).", "De resolutie is een aanbeveling aan {group} ({basis})."},
	// endorsed.1
	{"{country} expressed its support for this statement {moments} the meeting.", "{country} betuigde {moments} de vergadering steun aan deze verklaring."},
	// endorsed.n
	{"{country} expressed its support for this statement {moments} the meeting.", "{country} betuigden {moments} de vergadering steun aan deze verklaring."},
	// explain.base.attending.1
	{"member present", "aanwezig lid"},
	// explain.base.attending.n
	{"members present", "aanwezige leden"},
	// explain.base.cast.1
	{"vote cast, abstentions included", "uitgebrachte stem, onthoudingen meegeteld"},
	// explain.base.cast.n
	{"votes cast, abstentions included", "uitgebrachte stemmen, onthoudingen meegeteld"},
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
	{"member not in favour", "lid dat niet voor stemde"},
	// explain.base.not-in-favour.n
	{"members not in favour", "leden die niet voor stemden"},
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
	// explain.fraction.1/2
	{"half", "de helft"},
	// explain.fraction.1/3
	{"one third", "een derde"},
	// explain.fraction.1/4
	{"one quarter", "een kwart"},
	// explain.fraction.2/3
	{"two thirds", "twee derde"},
	// explain.fraction.3/4
	{"three quarters", "drie kwart"},
	// explain.fraction.3/5
	{"three fifths", "drie vijfde"},
	// explain.fraction.4/5
	{"four fifths", "vier vijfde"},
	// explain.more.1
	{"one more vote in favour was needed", "er was nog één stem voor nodig"},
	// explain.more.n
	{"{number} more votes in favour were needed", "er waren nog {number} stemmen voor nodig"},
	// explain.open.counts.1
	{"the number of {what} would settle it", "het aantal {what} geeft uitsluitsel"},
	// explain.open.counts.n
	{"the numbers of {what} would settle it", "de aantallen {what} geven uitsluitsel"},
	// explain.open.members.1
	{"how one of the {members} members voted is not on record", "van één van de {members} leden is niet vastgelegd hoe het stemde"},
	// explain.open.members.n
	{"how {number} of the {members} members voted is not on record", "van {number} van de {members} leden is niet vastgelegd hoe zij stemden"},
	// explain.open.missing.1
	{"the number of {what} is not on record", "het aantal {what} is niet vastgelegd"},
	// explain.open.missing.n
	{"the numbers of {what} are not on record", "de aantallen {what} zijn niet vastgelegd"},
	// explain.open.names.1
	{"how {countries} voted is not on record", "hoe {countries} stemde, is niet vastgelegd"},
	// explain.open.names.n
	{"how {countries} voted is not on record", "hoe {countries} stemden, is niet vastgelegd"},
	// explain.open.part.1
	{"whether one of the {members} members abstained, or was there at all, is not on record", "van één van de {members} leden is niet vastgelegd of het zich onthield, of zelfs maar aanwezig was"},
	// explain.open.part.n
	{"whether {number} of the {members} members abstained, or were there at all, is not on record", "van {number} van de {members} leden is niet vastgelegd of zij zich onthielden, of zelfs maar aanwezig waren"},
	// explain.open.settles.1
	{"it depends on how {countries} voted, which is not on record", "het hangt af van de stem van {countries}, en die is niet vastgelegd"},
	// explain.open.settles.n
	{"it depends on how {countries} voted, which is not on record", "het hangt af van de stemmen van {countries}, en die zijn niet vastgelegd"},
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
	{"Adopted", "Aangenomen"},
	// explain.outcome.Rejected
	{"Rejected", "Verworpen"},
	// explain.outcome.NoQuorum
	{"No quorum", "Geen quorum"},
	// explain.outcome.Vetoed
	{"Vetoed", "Verworpen door een veto"},
	// explain.outcome.Tied
	{"Tied", "De stemmen staken"},
	// explain.outcome.Deferred
	{"Deferred", "Uitgesteld"},
	// explain.outcome.Pending
	{"Pending", "Nog niet beslist"},
	// explain.outcome.Open
	{"Open", "Niet vast te stellen"},
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
	{"one member has yet to vote, and it depends on that vote", "één lid moet nog stemmen, en die stem beslist"},
	// explain.pending.n
	{"{number} members have yet to vote, and it depends on them", "{number} leden moeten nog stemmen, en hun stemmen beslissen"},
	// explain.switched.1
	{"one of those voting against would have had to vote in favour", "één tegenstemmer had voor moeten stemmen"},
	// explain.switched.n
	{"{number} of those voting against would have had to vote in favour", "{number} tegenstemmers hadden voor moeten stemmen"},
	// explain.tie.revote
	{"a second vote is taken", "er volgt een tweede stemming"},
	// explain.tie.casting
	{"whoever presides has a casting vote", "de stem van de voorzitter beslist"},
	// explain.tie.lot
	{"lots are drawn", "het lot beslist"},
	// explain.tie.adopt
	{"with as many votes in favour as against it is adopted", "bij evenveel stemmen voor als tegen is het aangenomen"},
	// explain.tie.revote-unless-full
	{"a second vote is taken, for not all members were there", "er volgt een tweede stemming, omdat de vergadering niet voltallig was"},
	// fit.yes-reserved.1
	{"{countries} voted in favour with a reservation or a disassociation.", "{countries} stemde voor, met een voorbehoud of een distantiëring."},
	// fit.yes-reserved.n
	{"{countries} voted in favour with a reservation or a disassociation.", "{countries} stemden voor, met een voorbehoud of een distantiëring."},
	// fit.abstention-explained.1
	{"{countries} abstained and explained why.", "{countries} onthield zich van stemming en lichtte dat toe."},
	// fit.abstention-explained.n
	{"{countries} abstained and explained why.", "{countries} onthielden zich van stemming en lichtten dat toe."},
	// fit.consensus-left.1
	{"{countries} disassociated itself from the decision, which was taken without a vote.", "{countries} distantieerde zich van het besluit, dat zonder stemming werd genomen."},
	// fit.consensus-left.n
	{"{countries} disassociated themselves from the decision, which was taken without a vote.", "{countries} distantieerden zich van het besluit, dat zonder stemming werd genomen."},
	// fit.no-vote.1
	{"{countries} explained its vote, although no vote was taken.", "{countries} legde een stemverklaring af, hoewel er niet is gestemd."},
	// fit.no-vote.n
	{"{countries} explained their vote, although no vote was taken.", "{countries} legden een stemverklaring af, hoewel er niet is gestemd."},
	// fit.sponsor-vote.1
	{"{countries} was a sponsor of the draft and did not vote in favour.", "{countries} was mede-indiener van de ontwerptekst en stemde niet voor."},
	// fit.sponsor-vote.n
	{"{countries} were sponsors of the draft and did not vote in favour.", "{countries} waren mede-indieners van de ontwerptekst en stemden niet voor."},
	// fit.sponsor-explains.1
	{"{countries} explained its vote although it was a sponsor of the draft.", "{countries} lichtte de eigen stem toe en was mede-indiener van de ontwerptekst."},
	// fit.sponsor-explains.n
	{"{countries} explained their vote although they were sponsors of the draft.", "{countries} lichtten de eigen stem toe en waren mede-indieners van de ontwerptekst."},
	// fit.twice.1
	{"{countries} explained the same vote in committee and in plenary.", "{countries} lichtte dezelfde stem in de commissie en in de plenaire vergadering toe."},
	// fit.twice.n
	{"{countries} explained the same vote in committee and in plenary.", "{countries} lichtten dezelfde stem in de commissie en in de plenaire vergadering toe."},
	// fit.long.1
	{"The explanation of vote by {countries} took more than ten minutes.", "De stemverklaring van {countries} duurde langer dan tien minuten."},
	// fit.long.n
	{"The explanation of vote by {countries} took more than ten minutes.", "De stemverklaring van {countries} duurde langer dan tien minuten."},
	// fit.during.1
	{"The statement of {countries} is reported as made during the vote.", "De verklaring van {countries} is naar verluidt tijdens de stemming afgelegd."},
	// fit.during.n
	{"The statement of {countries} is reported as made during the vote.", "De verklaring van {countries} is naar verluidt tijdens de stemming afgelegd."},
	// fraction.2/3
	{"two thirds", "twee derde"},
	// fraction.3/4
	{"three quarters", "drie kwart"},
	// fraction.3/5
	{"three fifths", "drie vijfde"},
	// fraction.4/5
	{"four fifths", "vier vijfde"},
	// further.notvoting.1
	{"One further member cast no vote.", "Verder bracht één lid geen stem uit."},
	// further.notvoting.n
	{"A further {number} members cast no vote.", "Verder brachten {number} leden geen stem uit."},
	// further.present.1
	{"One further member was present without voting.", "Verder was één lid aanwezig zonder te stemmen."},
	// further.present.n
	{"A further {number} members were present without voting.", "Verder waren {number} leden aanwezig zonder te stemmen."},
	// further.absent.1
	{"One further member was absent.", "Verder was één lid afwezig."},
	// further.absent.n
	{"A further {number} members were absent.", "Verder waren {number} leden afwezig."},
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
	// group.members.*
	{"members of {group}", "leden van {group}"},
	// group.members.*
	{"members of {group}", "leden van {group}"},
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
	{"Scott's π", "π van Scott"},
	// heatmap.similarity.kappa
	{"Cohen's κ", "κ van Cohen"},
	// heatmap.similarity.weighted-kappa
	{"Cohen's weighted κ", "gewogen κ van Cohen"},
	// heatmap.similarity.alignment
	{"Alignment Index of Benati and Capurri", "Alignment Index van Benati en Capurri"},
	// heatmap.votes.1
	{"1 vote", "1 stemming"},
	// heatmap.votes.n
	{"{number} votes", "{number} stemmingen"},
	// listed.whole.no.1
	{"{countries} voted against.", "Tegen stemde {countries}."},
	// listed.whole.no.n
	{"{countries} voted against.", "Tegen stemden {countries}."},
	// listed.whole.abstain.1
	{"{countries} abstained.", "Van stemming onthield zich {countries}."},
	// listed.whole.abstain.n
	{"{countries} abstained.", "Van stemming onthielden zich {countries}."},
	// listed.whole.notvoting.1
	{"{countries} cast no vote.", "Geen stem werd uitgebracht door {countries}."},
	// listed.whole.notvoting.n
	{"{countries} cast no vote.", "Geen stem werd uitgebracht door {countries}."},
	// listed.whole.present.1
	{"{countries} was present without voting.", "Zonder te stemmen aanwezig was {countries}."},
	// listed.whole.present.n
	{"{countries} were present without voting.", "Zonder te stemmen aanwezig waren {countries}."},
	// listed.whole.absent.1
	{"{countries} was absent.", "Afwezig was {countries}."},
	// listed.whole.absent.n
	{"{countries} were absent.", "Afwezig waren {countries}."},
	// listed.some.no.1
	{"Among those voting against was {countries}.", "Onder meer {countries} stemde tegen."},
	// listed.some.no.n
	{"Among those voting against were {countries}.", "Onder meer {countries} stemden tegen."},
	// listed.some.abstain.1
	{"Among those abstaining was {countries}.", "Onder meer {countries} onthield zich van stemming."},
	// listed.some.abstain.n
	{"Among those abstaining were {countries}.", "Onder meer {countries} onthielden zich van stemming."},
	// listed.some.notvoting.1
	{"Among those casting no vote was {countries}.", "Onder meer {countries} bracht geen stem uit."},
	// listed.some.notvoting.n
	{"Among those casting no vote were {countries}.", "Onder meer {countries} brachten geen stem uit."},
	// listed.some.present.1
	{"Among those present without voting was {countries}.", "Onder meer {countries} was aanwezig zonder te stemmen."},
	// listed.some.present.n
	{"Among those present without voting were {countries}.", "Onder meer {countries} waren aanwezig zonder te stemmen."},
	// listed.some.absent.1
	{"Among those absent was {countries}.", "Onder meer {countries} was afwezig."},
	// listed.some.absent.n
	{"Among those absent were {countries}.", "Onder meer {countries} waren afwezig."},
	// listed.named.no.1
	{"{countries} is listed as voting against.", "{countries} staat vermeld bij de stemmen tegen."},
	// listed.named.no.n
	{"{countries} are listed as voting against.", "{countries} staan vermeld bij de stemmen tegen."},
	// listed.named.abstain.1
	{"{countries} is listed as abstaining.", "{countries} staat vermeld bij de onthoudingen."},
	// listed.named.abstain.n
	{"{countries} are listed as abstaining.", "{countries} staan vermeld bij de onthoudingen."},
	// listed.named.notvoting.1
	{"{countries} is listed as casting no vote.", "{countries} staat vermeld zonder stem."},
	// listed.named.notvoting.n
	{"{countries} are listed as casting no vote.", "{countries} staan vermeld zonder stem."},
	// listed.named.present.1
	{"{countries} is listed as present without voting.", "{countries} staat vermeld als aanwezig zonder te stemmen."},
	// listed.named.present.n
	{"{countries} are listed as present without voting.", "{countries} staan vermeld als aanwezig zonder te stemmen."},
	// listed.named.absent.1
	{"{countries} is listed as absent.", "{countries} staat vermeld als afwezig."},
	// listed.named.absent.n
	{"{countries} are listed as absent.", "{countries} staan vermeld als afwezig."},
	// listed.excluded.1
	{"{countries} was not entitled to vote.", "Niet stemgerechtigd was {countries}."},
	// listed.excluded.n
	{"{countries} were not entitled to vote.", "Niet stemgerechtigd waren {countries}."},
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
	{"by silence procedure", "via een stilteprocedure"},
	// moment.none
	{"around", "rond"},
	// moment.beforemeeting
	{"before", "vóór"},
	// moment.atmeeting
	{"at", "tijdens"},
	// moment.aftermeeting
	{"after", "na"},
	// moves.between.all.0
	{"Between {first} and {second}, no country changed its position.", "Tussen {first} en {second} veranderde geen enkel land van positie."},
	// moves.between.all.1
	{"Between {first} and {second}, one country changed its position: {moves}.", "Tussen {first} en {second} veranderde één land van positie: {moves}."},
	// moves.between.all.n
	{"Between {first} and {second}, {number} countries changed their position: {moves}.", "Tussen {first} en {second} veranderden {number} landen van positie: {moves}."},
	// moves.between.known.0
	{"Of the countries of which it is on record what they did both times, none changed its position between {first} and {second}.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderde er tussen {first} en {second} geen van positie."},
	// moves.between.known.1
	{"Of the countries of which it is on record what they did both times, one changed its position between {first} and {second}: {moves}.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderde er tussen {first} en {second} één van positie: {moves}."},
	// moves.between.known.n
	{"Of the countries of which it is on record what they did both times, {number} changed their position between {first} and {second}: {moves}.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderden er tussen {first} en {second} {number} van positie: {moves}."},
	// moves.since.all.0
	{"Since that vote, no country has changed its position.", "Sinds die stemming veranderde geen enkel land van positie."},
	// moves.since.all.1
	{"Since that vote, one country has changed its position: {moves}.", "Sinds die stemming veranderde één land van positie: {moves}."},
	// moves.since.all.n
	{"Since that vote, {number} countries have changed their position: {moves}.", "Sinds die stemming veranderden {number} landen van positie: {moves}."},
	// moves.since.known.0
	{"Of the countries of which it is on record what they did both times, none has changed its position since that vote.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderde er sinds die stemming geen van positie."},
	// moves.since.known.1
	{"Of the countries of which it is on record what they did both times, one has changed its position since that vote: {moves}.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderde er sinds die stemming één van positie: {moves}."},
	// moves.since.known.n
	{"Of the countries of which it is on record what they did both times, {number} have changed their position since that vote: {moves}.", "Van de landen waarvan vaststaat wat zij beide keren deden, veranderden er sinds die stemming {number} van positie: {moves}."},
	// moves.both.all.0
	{"Those that voted or abstained on both {first} and {second} did the same both times.", "De landen die zowel bij {first} als bij {second} stemden of zich onthielden, deden beide keren hetzelfde."},
	// moves.both.all.1
	{"Of those that voted or abstained on both {first} and {second}, one did not do the same both times: {moves}.", "Van de landen die zowel bij {first} als bij {second} stemden of zich onthielden, deed één niet tweemaal hetzelfde: {moves}."},
	// moves.both.all.n
	{"Of those that voted or abstained on both {first} and {second}, {number} did not do the same both times: {moves}.", "Van de landen die zowel bij {first} als bij {second} stemden of zich onthielden, deden {number} niet tweemaal hetzelfde: {moves}."},
	// moves.both.known.0
	{"Those listed as voting or abstaining on both {first} and {second} did the same both times.", "De landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, deden beide keren hetzelfde."},
	// moves.both.known.1
	{"Of those listed as voting or abstaining on both {first} and {second}, one did not do the same both times: {moves}.", "Van de landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, deed één niet tweemaal hetzelfde: {moves}."},
	// moves.both.known.n
	{"Of those listed as voting or abstaining on both {first} and {second}, {number} did not do the same both times: {moves}.", "Van de landen waarvan vermeld is dat zij zowel bij {first} als bij {second} stemden of zich onthielden, deden {number} niet tweemaal hetzelfde: {moves}."},
	// notice.totals.n
	{"{where}: the record states {stated} and lists {counted}.", "{where}: het verslag vermeldt {stated} en noemt {counted}."},
	{},
	// notice.totals.sum
	{"{where}: the counts add up to {stated}, more than the number of members of the body, {counted}.", "{where}: de aantallen zijn samen {stated}, meer dan het ledental van het orgaan, {counted}."},
	// notice.totals.untold
	{"{where}: the totals are not those of the lists.", "{where}: de totalen zijn niet die van de lijsten."},
	// notice.member.*
	{"{where}: listed without being a member that day: {countries}.", "{where}: vermeld zonder op die dag lid te zijn: {countries}."},
	{},
	// notice.member.*
	{"{where}: listed without being a member that day: {countries}.", "{where}: vermeld zonder op die dag lid te zijn: {countries}."},
	// notice.member.*
	{"{where}: listed without being a member that day: {countries}.", "{where}: vermeld zonder op die dag lid te zijn: {countries}."},
	// notice.listed.*
	{"{where}: members that are not listed: {countries}.", "{where}: leden die niet worden vermeld: {countries}."},
	{},
	// notice.listed.*
	{"{where}: members that are not listed: {countries}.", "{where}: leden die niet worden vermeld: {countries}."},
	// notice.listed.*
	{"{where}: members that are not listed: {countries}.", "{where}: leden die niet worden vermeld: {countries}."},
	// notice.outcome.*
	{"{where}: the declared outcome does not follow from the votes: {counted}.", "{where}: de vermelde uitslag volgt niet uit de stemmen: {counted}."},
	{},
	// notice.outcome.*
	{"{where}: the declared outcome does not follow from the votes: {counted}.", "{where}: de vermelde uitslag volgt niet uit de stemmen: {counted}."},
	// notice.outcome.untold
	{"{where}: the declared outcome does not follow from the votes.", "{where}: de vermelde uitslag volgt niet uit de stemmen."},
	// notice.stage.*
	{"{where}: refers to a stage that is not there: {stage}.", "{where}: verwijst naar een stadium dat er niet is: {stage}."},
	{},
	// notice.stage.*
	{"{where}: refers to a stage that is not there: {stage}.", "{where}: verwijst naar een stadium dat er niet is: {stage}."},
	// notice.stage.*
	{"{where}: refers to a stage that is not there: {stage}.", "{where}: verwijst naar een stadium dat er niet is: {stage}."},
	// notice.speaks.*
	{"{where}: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "{where}: legt de verklaring af en staat ook bij hen namens wie dat gebeurt: {countries}."},
	{},
	// notice.speaks.*
	{"{where}: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "{where}: legt de verklaring af en staat ook bij hen namens wie dat gebeurt: {countries}."},
	// notice.speaks.*
	{"{where}: delivers the statement and is among those on whose behalf it is delivered: {countries}.", "{where}: legt de verklaring af en staat ook bij hen namens wie dat gebeurt: {countries}."},
	// notice.id.*
	{"{where}: stands twice.", "{where}: komt twee keer voor."},
	{},
	// notice.id.*
	{"{where}: stands twice.", "{where}: komt twee keer voor."},
	// notice.id.*
	{"{where}: stands twice.", "{where}: komt twee keer voor."},
	// notice.speaker.*
	{"{where}: speaks without being a member that day: {countries}.", "{where}: voert het woord zonder op die dag lid te zijn: {countries}."},
	{},
	// notice.speaker.*
	{"{where}: speaks without being a member that day: {countries}.", "{where}: voert het woord zonder op die dag lid te zijn: {countries}."},
	// notice.speaker.*
	{"{where}: speaks without being a member that day: {countries}.", "{where}: voert het woord zonder op die dag lid te zijn: {countries}."},
	// notice.late.*
	{"{where}: an endorsement dated after the meeting: {countries}.", "{where}: een steunbetuiging met een datum van na de vergadering: {countries}."},
	{},
	// notice.late.*
	{"{where}: an endorsement dated after the meeting: {countries}.", "{where}: een steunbetuiging met een datum van na de vergadering: {countries}."},
	// notice.late.*
	{"{where}: an endorsement dated after the meeting: {countries}.", "{where}: een steunbetuiging met een datum van na de vergadering: {countries}."},
	// notice.own.*
	{"{where}: endorses a statement that is made for it already: {countries}.", "{where}: betuigt steun aan een verklaring die al namens dit land is afgelegd: {countries}."},
	{},
	// notice.own.*
	{"{where}: endorses a statement that is made for it already: {countries}.", "{where}: betuigt steun aan een verklaring die al namens dit land is afgelegd: {countries}."},
	// notice.own.*
	{"{where}: endorses a statement that is made for it already: {countries}.", "{where}: betuigt steun aan een verklaring die al namens dit land is afgelegd: {countries}."},
	// notice.copies.*
	{"{where}: bears another date than the letter, {second} and not {first}.", "{where}: draagt een andere datum dan de brief, {second} en niet {first}."},
	{},
	// notice.copies.*
	{"{where}: bears another date than the letter, {second} and not {first}.", "{where}: draagt een andere datum dan de brief, {second} en niet {first}."},
	// notice.copies.*
	{"{where}: bears another date than the letter, {second} and not {first}.", "{where}: draagt een andere datum dan de brief, {second} en niet {first}."},
	// notice.attachment.*
	{"{where}: attached, and in none of the resolutions at hand.", "{where}: bijgevoegd, maar in geen van de voorliggende resoluties te vinden."},
	{},
	// notice.attachment.*
	{"{where}: attached, and in none of the resolutions at hand.", "{where}: bijgevoegd, maar in geen van de voorliggende resoluties te vinden."},
	// notice.attachment.*
	{"{where}: attached, and in none of the resolutions at hand.", "{where}: bijgevoegd, maar in geen van de voorliggende resoluties te vinden."},
	// notice.date.*
	{"{where}: the vote has no date, and who the members were is not known.", "{where}: de stemming heeft geen datum, en wie er lid waren is niet bekend."},
	{},
	// notice.date.*
	{"{where}: the vote has no date, and who the members were is not known.", "{where}: de stemming heeft geen datum, en wie er lid waren is niet bekend."},
	// notice.date.*
	{"{where}: the vote has no date, and who the members were is not known.", "{where}: de stemming heeft geen datum, en wie er lid waren is niet bekend."},
	// notice.members.*
	{"{where}: the record gives the number of members as {stated}; that day the body had {counted}.", "{where}: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	{},
	// notice.members.*
	{"{where}: the record gives the number of members as {stated}; that day the body had {counted}.", "{where}: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	// notice.members.*
	{"{where}: the record gives the number of members as {stated}; that day the body had {counted}.", "{where}: het verslag vermeldt {stated} leden; die dag had het orgaan er {counted}."},
	// notice.yes-reserved.*
	{"{where}: a vote in favour with a reservation or a disassociation: {countries}.", "{where}: een stem voor met een voorbehoud of een distantiëring: {countries}."},
	{},
	// notice.yes-reserved.*
	{"{where}: a vote in favour with a reservation or a disassociation: {countries}.", "{where}: een stem voor met een voorbehoud of een distantiëring: {countries}."},
	// notice.yes-reserved.*
	{"{where}: a vote in favour with a reservation or a disassociation: {countries}.", "{where}: een stem voor met een voorbehoud of een distantiëring: {countries}."},
	// notice.abstention-explained.*
	{"{where}: an abstention that is explained: {countries}.", "{where}: een onthouding die is toegelicht: {countries}."},
	{},
	// notice.abstention-explained.*
	{"{where}: an abstention that is explained: {countries}.", "{where}: een onthouding die is toegelicht: {countries}."},
	// notice.abstention-explained.*
	{"{where}: an abstention that is explained: {countries}.", "{where}: een onthouding die is toegelicht: {countries}."},
	// notice.consensus-left.*
	{"{where}: disassociation from a decision taken without a vote: {countries}.", "{where}: distantiëring van een besluit zonder stemming: {countries}."},
	{},
	// notice.consensus-left.*
	{"{where}: disassociation from a decision taken without a vote: {countries}.", "{where}: distantiëring van een besluit zonder stemming: {countries}."},
	// notice.consensus-left.*
	{"{where}: disassociation from a decision taken without a vote: {countries}.", "{where}: distantiëring van een besluit zonder stemming: {countries}."},
	// notice.no-vote.*
	{"{where}: an explanation of vote where there was no vote: {countries}.", "{where}: een stemverklaring zonder stemming: {countries}."},
	{},
	// notice.no-vote.*
	{"{where}: an explanation of vote where there was no vote: {countries}.", "{where}: een stemverklaring zonder stemming: {countries}."},
	// notice.no-vote.*
	{"{where}: an explanation of vote where there was no vote: {countries}.", "{where}: een stemverklaring zonder stemming: {countries}."},
	// notice.sponsor-vote.*
	{"{where}: a sponsor that did not vote in favour: {countries}.", "{where}: een mede-indiener die niet voorstemde: {countries}."},
	{},
	// notice.sponsor-vote.*
	{"{where}: a sponsor that did not vote in favour: {countries}.", "{where}: een mede-indiener die niet voorstemde: {countries}."},
	// notice.sponsor-vote.*
	{"{where}: a sponsor that did not vote in favour: {countries}.", "{where}: een mede-indiener die niet voorstemde: {countries}."},
	// notice.sponsor-explains.*
	{"{where}: a sponsor that explains its vote: {countries}.", "{where}: een mede-indiener die de eigen stem toelicht: {countries}."},
	{},
	// notice.sponsor-explains.*
	{"{where}: a sponsor that explains its vote: {countries}.", "{where}: een mede-indiener die de eigen stem toelicht: {countries}."},
	// notice.sponsor-explains.*
	{"{where}: a sponsor that explains its vote: {countries}.", "{where}: een mede-indiener die de eigen stem toelicht: {countries}."},
	// notice.twice.*
	{"{where}: the same vote explained in committee and in plenary: {countries}.", "{where}: dezelfde stem toegelicht in de commissie en in de plenaire vergadering: {countries}."},
	{},
	// notice.twice.*
	{"{where}: the same vote explained in committee and in plenary: {countries}.", "{where}: dezelfde stem toegelicht in de commissie en in de plenaire vergadering: {countries}."},
	// notice.twice.*
	{"{where}: the same vote explained in committee and in plenary: {countries}.", "{where}: dezelfde stem toegelicht in de commissie en in de plenaire vergadering: {countries}."},
	// notice.long.*
	{"{where}: an explanation of more than ten minutes: {countries}.", "{where}: een stemverklaring van meer dan tien minuten: {countries}."},
	{},
	// notice.long.*
	{"{where}: an explanation of more than ten minutes: {countries}.", "{where}: een stemverklaring van meer dan tien minuten: {countries}."},
	// notice.long.*
	{"{where}: an explanation of more than ten minutes: {countries}.", "{where}: een stemverklaring van meer dan tien minuten: {countries}."},
	// notice.during.*
	{"{where}: said to be made during the vote, so before or after it: {countries}.", "{where}: naar verluidt tijdens de stemming afgelegd, dus ervoor of erna: {countries}."},
	{},
	// notice.during.*
	{"{where}: said to be made during the vote, so before or after it: {countries}.", "{where}: naar verluidt tijdens de stemming afgelegd, dus ervoor of erna: {countries}."},
	// notice.during.*
	{"{where}: said to be made during the vote, so before or after it: {countries}.", "{where}: naar verluidt tijdens de stemming afgelegd, dus ervoor of erna: {countries}."},
	// outcome.adopted.active
	{"adopted| {what}{via}{count}", "nam/namen| {what}{via} aan{count}"},
	// outcome.adopted.passive
	{"was| adopted{place}{via}{count}", "is|{place}{via} aangenomen{count}"},
	// outcome.rejected.active
	{"rejected| {what}{via}{count}", "verwierp/verwierpen| {what}{via}{count}"},
	// outcome.rejected.passive
	{"was| rejected{place}{via}{count}", "is|{place}{via} verworpen{count}"},
	// outcome.withdrawn.*
	{"was| withdrawn{in}{via}{count}", "is|{in}{via} ingetrokken{count}"},
	// outcome.withdrawn.*
	{"was| withdrawn{in}{via}{count}", "is|{in}{via} ingetrokken{count}"},
	// outcome.retained.active
	{"retained| {what}{via}{count}", "handhaafde/handhaafden| {what}{via}{count}"},
	// outcome.retained.passive
	{"was| retained{via}{count}", "is|{via} gehandhaafd{count}"},
	// outcome.dropped.active
	{"declined| to retain {what}{via}{count}", "wees/wezen| handhaving van {what}{via} af{count}"},
	// outcome.dropped.passive
	{"was| not retained{via}{count}", "is|{via} niet gehandhaafd{count}"},
	// outcome.voted.active
	{"voted| on {what}{via}{count}", "stemde/stemden| over {what}{via}{count}"},
	// outcome.voted.passive
	{"was| voted on{place}{via}{count}", "is|{place}{via} in stemming gebracht{count}"},
	// outcome.dealt.active
	{"dealt| with {what}{via}{count}", "behandelde/behandelden| {what}{via}{count}"},
	// outcome.dealt.passive
	{"was| dealt with{place}{via}{count}", "is|{place}{via} behandeld{count}"},
	// outcome.unanimous.active
	{"unanimously| adopted {what}, with all {number} members voting in favour", "nam/namen| {what} met algemene stemmen aan; alle {number} leden stemden voor"},
	// outcome.unanimous.passive
	{"was| unanimously adopted, with all {number} members voting in favour", "is| met algemene stemmen aangenomen; alle {number} leden stemden voor"},
	// outcome.tied.active
	{"rejected| {what}, the votes being equally divided{count}", "verwierp/verwierpen| {what}, omdat de stemmen staakten{count}"},
	// outcome.tied.passive
	{"was| rejected, the votes being equally divided{count}", "is| verworpen, omdat de stemmen staakten{count}"},
	// outcome.short.active
	{"did| not adopt {what}, for want of the required {number} votes in favour{count}", "nam/namen| {what} niet aan, omdat de vereiste {number} stemmen voor niet werden gehaald{count}"},
	// outcome.short.passive
	{"was| not adopted, for want of the required {number} votes in favour{count}", "is| niet aangenomen, omdat de vereiste {number} stemmen voor niet werden gehaald{count}"},
	// outcome.fraction.active
	{"did| not adopt {what}, for want of the required majority of {fraction}{count}", "nam/namen| {what} niet aan, omdat de vereiste meerderheid van {fraction} niet werd gehaald{count}"},
	// outcome.fraction.passive
	{"was| not adopted, for want of the required majority of {fraction}{count}", "is| niet aangenomen, omdat de vereiste meerderheid van {fraction} niet werd gehaald{count}"},
	// outcome.provision.active
	{"did| not adopt {what}, for want of the required majority ({provision}){count}", "nam/namen| {what} niet aan, omdat de vereiste meerderheid ({provision}) niet werd gehaald{count}"},
	// outcome.provision.passive
	{"was| not adopted, for want of the required majority ({provision}){count}", "is| niet aangenomen, omdat de vereiste meerderheid ({provision}) niet werd gehaald{count}"},
	// outcome.vetoed.*
	{"did| not adopt {what}, owing to the negative vote of a permanent member ({countries}){count}", "nam/namen| {what} niet aan vanwege het veto van een permanent lid ({countries}){count}"},
	// outcome.vetoed.*
	{"did| not adopt {what}, owing to the negative vote of a permanent member ({countries}){count}", "nam/namen| {what} niet aan vanwege het veto van een permanent lid ({countries}){count}"},
	// outcome.vetoes.*
	{"did| not adopt {what}, owing to the negative votes of {number} permanent members ({countries}){count}", "nam/namen| {what} niet aan vanwege de veto's van {number} permanente leden ({countries}){count}"},
	// outcome.vetoes.*
	{"did| not adopt {what}, owing to the negative votes of {number} permanent members ({countries}){count}", "nam/namen| {what} niet aan vanwege de veto's van {number} permanente leden ({countries}){count}"},
	// outcome.veto-some.*
	{"did| not adopt {what}, owing to the negative vote of at least {countries} among the permanent members{count}", "nam/namen| {what} niet aan vanwege het veto van in elk geval {countries}{count}"},
	// outcome.veto-some.*
	{"did| not adopt {what}, owing to the negative vote of at least {countries} among the permanent members{count}", "nam/namen| {what} niet aan vanwege het veto van in elk geval {countries}{count}"},
	// passage.elements.1
	{"On paragraph {paragraphs} it says {elements}.", "Over paragraaf {paragraphs} staat erin {elements}."},
	// passage.elements.n
	{"On paragraphs {paragraphs} it says {elements}.", "Over de paragrafen {paragraphs} staat erin {elements}."},
	// passage.kind.1
	{"It makes {kind} on paragraph {paragraphs}.", "De verklaring bevat een {kind} bij paragraaf {paragraphs}."},
	// passage.kind.n
	{"It makes {kind} on paragraphs {paragraphs}.", "De verklaring bevat een {kind} bij de paragrafen {paragraphs}."},
	// position.none.1
	{"At {stage}, {country} is not listed.", "Bij {stage} wordt {country} niet vermeld."},
	// position.none.n
	{"At {stage}, {country} is not listed.", "Bij {stage} worden {country} niet vermeld."},
	// position.yes.1
	{"At {stage}, {country} voted in favour.", "Bij {stage} stemde {country} voor."},
	// position.yes.n
	{"At {stage}, {country} voted in favour.", "Bij {stage} stemden {country} voor."},
	// position.no.1
	{"At {stage}, {country} voted against.", "Bij {stage} stemde {country} tegen."},
	// position.no.n
	{"At {stage}, {country} voted against.", "Bij {stage} stemden {country} tegen."},
	// position.abstain.1
	{"At {stage}, {country} abstained.", "Bij {stage} onthield {country} zich van stemming."},
	// position.abstain.n
	{"At {stage}, {country} abstained.", "Bij {stage} onthielden {country} zich van stemming."},
	// position.notvoting.1
	{"At {stage}, {country} cast no vote.", "Bij {stage} bracht {country} geen stem uit."},
	// position.notvoting.n
	{"At {stage}, {country} cast no vote.", "Bij {stage} brachten {country} geen stem uit."},
	// position.present.1
	{"At {stage}, {country} was present without voting.", "Bij {stage} was {country} aanwezig zonder te stemmen."},
	// position.present.n
	{"At {stage}, {country} was present without voting.", "Bij {stage} waren {country} aanwezig zonder te stemmen."},
	// position.absent.1
	{"At {stage}, {country} was absent.", "Bij {stage} was {country} afwezig."},
	// position.absent.n
	{"At {stage}, {country} was absent.", "Bij {stage} waren {country} afwezig."},
	// position.pending.1
	{"At {stage}, {country} has yet to vote.", "Bij {stage} moet {country} nog stemmen."},
	// position.pending.n
	{"At {stage}, {country} has yet to vote.", "Bij {stage} moeten {country} nog stemmen."},
	// position.excluded.1
	{"At {stage}, {country} was not entitled to vote.", "Bij {stage} was {country} niet stemgerechtigd."},
	// position.excluded.n
	{"At {stage}, {country} was not entitled to vote.", "Bij {stage} waren {country} niet stemgerechtigd."},
	// practice.yes-reserved
	{"The vote counts as in favour (press release GA/11882 has an example).", "De stem telt als een stem voor (persbericht GA/11882 geeft een voorbeeld)."},
	// practice.abstention-explained
	{"Explanations by those that abstain are usual (press release GA/12113).", "Dat landen een onthouding toelichten is gebruikelijk (persbericht GA/12113)."},
	// practice.consensus-left
	{"This does not undo the consensus (A/62/PV.76 has an example, read in a copy).", "De consensus wordt er niet door opgeheven (A/62/PV.76 geeft een voorbeeld, gelezen in een kopie)."},
	// practice.no-vote
	{"Without a vote the usual term is explanation of position; usage varies (not verified in a rule).", "Zonder stemming is standpuntverklaring de gebruikelijke term; het gebruik wisselt (niet in een regel nagegaan)."},
	// practice.sponsor-vote
	{"A sponsor is expected to vote in favour; no rule to that effect was found (not verified).", "Van een mede-indiener wordt een stem voor verwacht; een regel daarover is niet gevonden (niet nagegaan)."},
	// practice.sponsor-explains
	{"The proposer of a text may not explain its vote on it (rules 88 and 128 of the rules of procedure, read in a copy).", "De indiener van een tekst mag de eigen stem daarover niet toelichten (artikelen 88 en 128 van het reglement van orde, geraadpleegd in afschrift)."},
	// practice.twice
	{"A delegation should as far as possible explain its vote once, in committee or in plenary, unless the two votes differ (General Assembly decision 34/401, paragraph 7).", "Een delegatie dient haar stem zo mogelijk één keer toe te lichten, in de commissie of plenair, tenzij haar stem verschilt (besluit 34/401 van de Algemene Vergadering, paragraaf 7)."},
	// practice.long
	{"Explanations of vote should be limited to ten minutes (General Assembly decision 34/401, paragraph 6).", "Voor een stemverklaring staat ten hoogste tien minuten (besluit 34/401 van de Algemene Vergadering, paragraaf 6)."},
	// practice.during
	{"Explanations are made before or after the voting (rules 88 and 128 of the rules of procedure, read in a copy).", "Verklaringen worden vóór of na een stemming afgelegd (artikelen 88 en 128 van het reglement van orde, geraadpleegd in afschrift)."},
	// quorum.all.1
	{"The quorum for a decision was met: the only member voted or abstained.", "Aan het quorum voor de besluitvorming was voldaan: het enige lid stemde of onthield zich."},
	// quorum.all.2
	{"The quorum for a decision was met: both members voted or abstained.", "Aan het quorum voor de besluitvorming was voldaan: beide leden stemden of onthielden zich."},
	// quorum.all.n
	{"The quorum for a decision was met: all {members} members voted or abstained.", "Aan het quorum voor de besluitvorming was voldaan: alle {members} leden stemden of onthielden zich."},
	// quorum.refuted.1
	{"The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.", "Het quorum voor de besluitvorming, meer dan de helft van de {members} leden, ontbrak: er kan niet meer dan {present} lid aanwezig zijn geweest."},
	// quorum.refuted.n
	{"The quorum for a decision, more than half of the {members} members, was not met: no more than {present} of them can have been present.", "Het quorum voor de besluitvorming, meer dan de helft van de {members} leden, ontbrak: er kunnen niet meer dan {present} leden aanwezig zijn geweest."},
	// quorum.seen.1
	{"{number} of them voted or abstained", "{number} lid stemde of onthield zich"},
	// quorum.seen.n
	{"{number} of them voted or abstained", "{number} leden stemden of onthielden zich"},
	// relation.adopts
	{", which adopts the {title}", ", waarmee het {title} is vastgesteld"},
	// relation.endorses
	{", which endorses the {title}", ", waarin het {title} wordt onderschreven"},
	// relation.annexes
	{", to which the {title} is annexed", ", waarbij het {title} als bijlage is gevoegd"},
	// relation.refers
	{", which refers to the {title}", ", waarin naar het {title} wordt verwezen"},
	// rest.notvoting.1
	{"{number} member cast no vote", "{number} lid bracht geen stem uit"},
	// rest.notvoting.n
	{"{number} members cast no vote", "{number} leden brachten geen stem uit"},
	// rest.present.1
	{"{number} member was present without voting", "{number} lid was aanwezig zonder te stemmen"},
	// rest.present.n
	{"{number} members were present without voting", "{number} leden waren aanwezig zonder te stemmen"},
	// rest.absent.1
	{"{number} member was absent", "{number} lid was afwezig"},
	// rest.absent.n
	{"{number} members were absent", "{number} leden waren afwezig"},
	// rest.pending.1
	{"{number} member has yet to vote", "{number} lid moet nog stemmen"},
	// rest.pending.n
	{"{number} members have yet to vote", "{number} leden moeten nog stemmen"},
	// rest.excluded.1
	{"{number} member was not entitled to vote", "{number} lid was niet stemgerechtigd"},
	// rest.excluded.n
	{"{number} members were not entitled to vote", "{number} leden waren niet stemgerechtigd"},
	// share.all.1
	{"The only vote that counts towards the majority was in favour.", "De enige stem die voor de meerderheid meetelt, was voor."},
	// share.all.2
	{"Both votes that count towards the majority were in favour.", "Beide stemmen die voor de meerderheid meetellen, waren voor."},
	// share.all.n
	{"All {base} votes that count towards the majority were in favour.", "Alle {base} stemmen die voor de meerderheid meetellen, waren voor."},
	// share.nil.1
	{"The only vote that counts towards the majority was against.", "De enige stem die voor de meerderheid meetelt, was tegen."},
	// share.nil.2
	{"Both votes that count towards the majority were against.", "Beide stemmen die voor de meerderheid meetellen, waren tegen."},
	// share.nil.n
	{"All {base} votes that count towards the majority were against.", "Alle {base} stemmen die voor de meerderheid meetellen, waren tegen."},
	// some.yes.1
	{"{number} voted in favour", "{number} stemde voor"},
	// some.yes.n
	{"{number} voted in favour", "{number} stemden voor"},
	// some.no.1
	{"{number} voted against", "{number} stemde tegen"},
	// some.no.n
	{"{number} voted against", "{number} stemden tegen"},
	// some.abstain.1
	{"{number} abstained", "{number} onthield zich"},
	// some.abstain.n
	{"{number} abstained", "{number} onthielden zich"},
	// some.notvoting.1
	{"{number} cast no vote", "{number} bracht geen stem uit"},
	// some.notvoting.n
	{"{number} cast no vote", "{number} brachten geen stem uit"},
	// some.present.1
	{"{number} was present without voting", "{number} was aanwezig zonder te stemmen"},
	// some.present.n
	{"{number} were present without voting", "{number} waren aanwezig zonder te stemmen"},
	// some.absent.1
	{"{number} was absent", "{number} was afwezig"},
	// some.absent.n
	{"{number} were absent", "{number} waren afwezig"},
	// some.pending.1
	{"{number} has yet to vote", "{number} moet nog stemmen"},
	// some.pending.n
	{"{number} have yet to vote", "{number} moeten nog stemmen"},
	// some.excluded.1
	{"{number} was not entitled to vote", "{number} was niet stemgerechtigd"},
	// some.excluded.n
	{"{number} were not entitled to vote", "{number} waren niet stemgerechtigd"},
	// some.unlisted.1
	{"how the other one voted is not on record", "hoe de andere stemde, is niet vastgelegd"},
	// some.unlisted.n
	{"how the other {number} voted is not on record", "hoe de andere {number} stemden, is niet vastgelegd"},
	// split.alike.*
	{"The {members} {whose} voted as one: {did}.", "De {members} {whose} trokken één lijn: {did}."},
	// split.alike.*
	{"The {members} {whose} voted as one: {did}.", "De {members} {whose} trokken één lijn: {did}."},
	// split.alike.abstain
	{"The {members} {whose} acted as one: {did}.", "De {members} {whose} trokken één lijn: {did}."},
	// split.column.yes
	{"in favour", "voor"},
	// split.column.no
	{"against", "tegen"},
	// split.column.abstain
	{"abstentions", "onthoudingen"},
	// split.column.notvoting
	{"no vote", "geen stem"},
	// split.did.none.1
	{"took no part in the vote", "nam niet aan de stemming deel"},
	// split.did.none.n
	{"took no part in the vote", "namen niet aan de stemming deel"},
	// split.did.yes.1
	{"voted in favour", "stemde voor"},
	// split.did.yes.n
	{"voted in favour", "stemden voor"},
	// split.did.no.1
	{"voted against", "stemde tegen"},
	// split.did.no.n
	{"voted against", "stemden tegen"},
	// split.did.abstain.1
	{"abstained", "onthield zich"},
	// split.did.abstain.n
	{"abstained", "onthielden zich"},
	{},
	{},
	{},
	{},
	{},
	{},
	// split.did.pending.1
	{"has yet to vote", "moet nog stemmen"},
	// split.did.pending.n
	{"have yet to vote", "moeten nog stemmen"},
	// split.none.2
	{"Neither of the {members} {whose} took part in the vote.", "Geen van de {members} {whose} nam aan de stemming deel."},
	// split.none.n
	{"None of the {members} {whose} took part in the vote.", "Geen van de {members} {whose} nam aan de stemming deel."},
	// split.part.*
	{"Those of the {members} {whose} that voted did so as one: {result}.", "Van de {members} {whose} trokken zij die stemden één lijn: {result}."},
	// split.part.*
	{"Those of the {members} {whose} that voted did so as one: {result}.", "Van de {members} {whose} trokken zij die stemden één lijn: {result}."},
	// split.part.abstain
	{"Those of the {members} {whose} that took part acted as one: {result}.", "Van de {members} {whose} trokken zij die deelnamen één lijn: {result}."},
	// split.same.2.yes
	{"both voted in favour", "beide stemden voor"},
	// split.same.2.no
	{"both voted against", "beide stemden tegen"},
	// split.same.2.abstain
	{"both abstained", "beide onthielden zich"},
	// split.same.n.yes
	{"all voted in favour", "alle stemden voor"},
	// split.same.n.no
	{"all voted against", "alle stemden tegen"},
	// split.same.n.abstain
	{"all abstained", "alle onthielden zich"},
	// sponsors.1
	{"{countries} sponsored the draft.", "{countries} diende de ontwerptekst mede in."},
	// sponsors.n
	{"{countries} sponsored the draft.", "{countries} dienden de ontwerptekst mede in."},
	// statement.joint.1
	{"{deliverer} delivered {kind}, also on behalf of {others}.", "{deliverer} legde, mede namens {others}, een {kind} af."},
	// statement.joint.n
	{"{deliverer} delivered {kind}, also on behalf of {others}.", "{deliverer} legden, mede namens {others}, een {kind} af."},
	// statement.own.1
	{"{deliverer} delivered {kind} of its own.", "{deliverer} legde een eigen {kind} af."},
	// statement.own.n
	{"{deliverer} delivered {kind} of their own.", "{deliverer} legden een eigen {kind} af."},
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
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Voor {where} vermeldt het verslag {stated}, maar noemt het {counted}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Voor {where} vermeldt het verslag {stated}, maar noemt het {counted}."},
	// tell.totals.*
	{"For {where}, the record states {stated} but lists {counted}.", "Voor {where} vermeldt het verslag {stated}, maar noemt het {counted}."},
	// tell.totals.sum
	{"For {where}, the counts add up to {stated}, more than the number of members of the body, {counted}.", "Voor {where} zijn de aantallen samen {stated}, meer dan het ledental van het orgaan, {counted}."},
	// tell.totals.untold
	{"For {where}, the totals are not those of the lists.", "Voor {where} zijn de totalen niet die van de lijsten."},
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
	// tell.listed.1
	{"{countries} is not listed in {where}, although other members that did not vote are.", "{countries} wordt niet vermeld bij {where}, hoewel andere leden die niet stemden wel worden vermeld."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although other members that did not vote are.", "{countries} worden niet vermeld bij {where}, hoewel andere leden die niet stemden wel worden vermeld."},
	// tell.listed.many
	{"In all, {number} members are not listed in {where}, although others that did not vote are.", "Bij {where} worden {number} leden niet vermeld, hoewel andere leden die niet stemden wel worden vermeld."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although other members that did not vote are.", "{countries} worden niet vermeld bij {where}, hoewel andere leden die niet stemden wel worden vermeld."},
	// tell.listed.*
	{"{countries} are not listed in {where}, although other members that did not vote are.", "{countries} worden niet vermeld bij {where}, hoewel andere leden die niet stemden wel worden vermeld."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitslag die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitslag die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitslag die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.*
	{"The outcome declared for {where} does not follow from the votes: {counted}.", "De uitslag die voor {where} is vermeld, volgt niet uit de stemmen: {counted}."},
	// tell.outcome.untold
	{"The outcome declared for {where} does not follow from the votes.", "De uitslag die voor {where} is vermeld, volgt niet uit de stemmen."},
	// tell.stage.*
	{"{where} is on record for a stage that is not itself on record ({stage}).", "{where} hoort bij een stadium dat zelf niet is vastgelegd ({stage})."},
	// tell.stage.*
	{"{where} is on record for a stage that is not itself on record ({stage}).", "{where} hoort bij een stadium dat zelf niet is vastgelegd ({stage})."},
	// tell.stage.*
	{"{where} is on record for a stage that is not itself on record ({stage}).", "{where} hoort bij een stadium dat zelf niet is vastgelegd ({stage})."},
	// tell.stage.*
	{"{where} is on record for a stage that is not itself on record ({stage}).", "{where} hoort bij een stadium dat zelf niet is vastgelegd ({stage})."},
	// tell.stage.*
	{"{where} is on record for a stage that is not itself on record ({stage}).", "{where} hoort bij een stadium dat zelf niet is vastgelegd ({stage})."},
	// tell.speaks.1
	{"{countries} delivered {where} and is also among those on whose behalf it was made.", "{countries} legde {where} af en staat ook bij de landen namens wie dat gebeurde."},
	// tell.speaks.*
	{"{countries} delivered {where} and are also among those on whose behalf it was made.", "{countries} legden {where} af en staan ook bij de landen namens wie dat gebeurde."},
	// tell.speaks.*
	{"{countries} delivered {where} and are also among those on whose behalf it was made.", "{countries} legden {where} af en staan ook bij de landen namens wie dat gebeurde."},
	// tell.speaks.*
	{"{countries} delivered {where} and are also among those on whose behalf it was made.", "{countries} legden {where} af en staan ook bij de landen namens wie dat gebeurde."},
	// tell.speaks.*
	{"{countries} delivered {where} and are also among those on whose behalf it was made.", "{countries} legden {where} af en staan ook bij de landen namens wie dat gebeurde."},
	// tell.id.*
	{"The identifier {id} stands twice.", "De aanduiding {id} komt twee keer voor."},
	// tell.id.*
	{"The identifier {id} stands twice.", "De aanduiding {id} komt twee keer voor."},
	// tell.id.*
	{"The identifier {id} stands twice.", "De aanduiding {id} komt twee keer voor."},
	// tell.id.*
	{"The identifier {id} stands twice.", "De aanduiding {id} komt twee keer voor."},
	// tell.id.*
	{"The identifier {id} stands twice.", "De aanduiding {id} komt twee keer voor."},
	// tell.speaker.1
	{"{countries} took part in {where} but was not a member that day.", "{countries} nam deel aan {where}, maar was die dag geen lid."},
	// tell.speaker.*
	{"{countries} took part in {where} but were not members that day.", "{countries} namen deel aan {where}, maar waren die dag geen lid."},
	// tell.speaker.*
	{"{countries} took part in {where} but were not members that day.", "{countries} namen deel aan {where}, maar waren die dag geen lid."},
	// tell.speaker.*
	{"{countries} took part in {where} but were not members that day.", "{countries} namen deel aan {where}, maar waren die dag geen lid."},
	// tell.speaker.*
	{"{countries} took part in {where} but were not members that day.", "{countries} namen deel aan {where}, maar waren die dag geen lid."},
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
	{"{countries} endorsed {where}, which was already made on its behalf.", "{countries} betuigde steun aan {where}, die al mede namens dit land was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which was already made on their behalf.", "{countries} betuigden steun aan {where}, die al mede namens deze landen was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which was already made on their behalf.", "{countries} betuigden steun aan {where}, die al mede namens deze landen was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which was already made on their behalf.", "{countries} betuigden steun aan {where}, die al mede namens deze landen was afgelegd."},
	// tell.own.*
	{"{countries} endorsed {where}, which was already made on their behalf.", "{countries} betuigden steun aan {where}, die al mede namens deze landen was afgelegd."},
	// tell.copies.*
	{"{where} is dated {second}, the letter {first}.", "{where} is gedateerd {second}, de brief {first}."},
	// tell.copies.*
	{"{where} is dated {second}, the letter {first}.", "{where} is gedateerd {second}, de brief {first}."},
	// tell.copies.*
	{"{where} is dated {second}, the letter {first}.", "{where} is gedateerd {second}, de brief {first}."},
	// tell.copies.*
	{"{where} is dated {second}, the letter {first}.", "{where} is gedateerd {second}, de brief {first}."},
	// tell.copies.*
	{"{where} is dated {second}, the letter {first}.", "{where} is gedateerd {second}, de brief {first}."},
	// tell.attachment.*
	{"{where} is attached and is in none of the resolutions at hand.", "{where} is bijgevoegd en is in geen van de voorliggende resoluties te vinden."},
	// tell.attachment.*
	{"{where} is attached and is in none of the resolutions at hand.", "{where} is bijgevoegd en is in geen van de voorliggende resoluties te vinden."},
	// tell.attachment.*
	{"{where} is attached and is in none of the resolutions at hand.", "{where} is bijgevoegd en is in geen van de voorliggende resoluties te vinden."},
	// tell.attachment.*
	{"{where} is attached and is in none of the resolutions at hand.", "{where} is bijgevoegd en is in geen van de voorliggende resoluties te vinden."},
	// tell.attachment.*
	{"{where} is attached and is in none of the resolutions at hand.", "{where} is bijgevoegd en is in geen van de voorliggende resoluties te vinden."},
	// tell.date.*
	{"For want of a date it is not known who the members were in {where}.", "Bij gebrek aan een datum is niet bekend wie er lid waren bij {where}."},
	// tell.date.*
	{"For want of a date it is not known who the members were in {where}.", "Bij gebrek aan een datum is niet bekend wie er lid waren bij {where}."},
	// tell.date.*
	{"For want of a date it is not known who the members were in {where}.", "Bij gebrek aan een datum is niet bekend wie er lid waren bij {where}."},
	// tell.date.*
	{"For want of a date it is not known who the members were in {where}.", "Bij gebrek aan een datum is niet bekend wie er lid waren bij {where}."},
	// tell.date.*
	{"For want of a date it is not known who the members were in {where}.", "Bij gebrek aan een datum is niet bekend wie er lid waren bij {where}."},
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
	{"It was made before the vote.", "Dat gebeurde vóór de stemming."},
	// timing.after
	{"It was made after the vote.", "Dat gebeurde na de stemming."},
	// timing.during
	{"It is reported as made during the vote; statements are made before or after it.", "Naar verluidt gebeurde dat tijdens de stemming; verklaringen worden daarvoor of daarna afgelegd."},
	// totals.yes.0
	{"none in favour", "geen stemmen voor"},
	// totals.yes.1
	{"{number} in favour", "{number} stem voor"},
	// totals.yes.n
	{"{number} in favour", "{number} stemmen voor"},
	// totals.no.0
	{"none against", "geen tegen"},
	// totals.no.1
	{"{number} against", "{number} tegen"},
	// totals.no.n
	{"{number} against", "{number} tegen"},
	// totals.abstain.0
	{"no abstentions", "geen onthoudingen"},
	// totals.abstain.1
	{"{number} abstention", "{number} onthouding"},
	// totals.abstain.n
	{"{number} abstentions", "{number} onthoudingen"},
	// totals.notvoting.*
	{"{number} not voting", "{number} zonder stem"},
	// totals.notvoting.*
	{"{number} not voting", "{number} zonder stem"},
	// totals.notvoting.*
	{"{number} not voting", "{number} zonder stem"},
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
	{"Some hold {says}.", "Sommigen vinden {says}."},
	// view.widely
	{"It was widely recognised {says}.", "Breed werd erkend {says}."},
	// view.generally
	{"It was generally recognised {says}.", "Algemeen werd erkend {says}."},
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
	// voted.yes.1
	{"voted in favour", "stemde voor"},
	// voted.yes.n
	{"voted in favour", "stemden voor"},
	// voted.no.1
	{"voted against", "stemde tegen"},
	// voted.no.n
	{"voted against", "stemden tegen"},
	// voted.abstain.1
	{"abstained", "onthield zich"},
	// voted.abstain.n
	{"abstained", "onthielden zich"},
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
	// what.unnamed.paragraph
	{"a paragraph", "een paragraaf"},
	// what.unnamed.amendment
	{"an amendment", "een amendement"},
	// what.unnamed.motion
	{"a motion", "een voorstel van orde"},
}
