// Package plenary models what happens when states vote on a text: who voted
// how, was there a quorum, did it carry, how did a group of countries split,
// who explained its position and on whose behalf, and what changed since the
// committee stage. Its answers are exact, in Dutch and in English.
//
// A vote from start to finish:
//
//	data, err := os.ReadFile("testdata/a-res-73-195.json")
//	r, err := plenary.ParseResolution(data)
//	vote := r.Final()                                         // the stage that decided
//	fmt.Println(vote.Tally().SimpleMajority())                // true
//	fmt.Println(vote.Votes.TallyOf(plenary.EU.Members(vote.Date)))
//	fmt.Print(plenary.Briefing{Language: language.Dutch}.Resolution(&r))
//
// # Votes
//
// A [Vote] is what one member did; a [RollCall] has the votes of all, and the
// members excluded from it; a [Tally] counts them. A [Resolution] goes through
// [Stage] after stage, each with its own roll call, and [Moves] tells who
// changed in between. A [Correction] stands beside the vote and changes no
// result. [Resolution.Notices] reports what contradicts itself in a record;
// nothing is ever repaired.
//
// # Majorities
//
// [Tally.SimpleMajority], [Tally.TwoThirdsMajority], [Tally.Majority] and
// [Tally.AbsoluteMajority] say in a sentence each which votes count, and
// [Tally.QuorumToDecide] whether the record shows, refutes or leaves open that
// enough members were there. A [Fraction] is two integers; it is compared by
// cross-multiplication and becomes a percentage only for display.
//
// # Rules
//
// A [Rule] is written as it reads: "quorum attending > 1/2 of members; carry yes
// >= 2/3 of yes+no and yes >= 1". [RuleOn] finds the rule of a real body by its
// identifier (unga.important, unsc.substantive, eu.council.qmv) and day, with its
// provision; [ParseRule] reads one of your own. [Rule.Decide] applies it to a
// roll call and tells adoption, rejection, want of a quorum, veto, tie and a
// vote that is still open apart; the [Decision] says why in both languages, how
// many votes were lacking, and whose vote would have changed the outcome.
//
// # Countries and dates
//
// A [Country] is a seat, not a name: Belarus is one Country since 1945. Its
// names have dates, and [Naming] says how it is to be called: in which
// language and form, on which day, with or without article. [ParseCountry]
// reads names as records and newspapers write them and never guesses; a number
// needs its scheme, and [ParseCountryCode] reads it. A [CountrySet] is a set of
// countries, and a [Group] one whose membership depends on the [Date]. The zero
// Date is no day, on which nobody is a member of anything; the day of the tables
// is [TablesDate]. A [Symbol] is that of a United Nations document, A/RES/73/195.
//
// # Statements
//
// A [Statement] is what a delegation said, for itself and for others, with
// those who endorsed it and its elements from a coded vocabulary. It changes
// no vote and binds nobody. [Coverage] tells which countries the statements at a
// stage cover, [Resolution.Fits] how they go with the votes and on what practice
// that rests, [Positions] and [Coalitions] what changed over time, and [ReadFrame]
// reads from a text for whom a statement is made. A [Letter] is a government's
// account to its parliament; a [Paper] refers to the papers of the Dutch one.
//
// # Records
//
// [ReadVotingData] reads the UN Digital Library's files of the General Assembly
// and the Security Council, [ReadVotes] the votes in a verbatim record, a report,
// a press release or a Dutch letter, and [ReadPopolo] the JSON of civic
// technology; [WritePopolo] and [WriteCSV] write what others read. What is odd
// is read and reported, what is uncertain is reported and not read. [Compare]
// tells where two records of one vote contradict each other.
//
// # Many votes
//
// A [History] is the recorded votes of a session, a series or eighty years.
// [History.Between], [History.About] and the like are views of it; [History.Pair]
// and [History.Matrix] tell how alike countries vote by a [Similarity],
// [History.Cohesion] how united a [Group] of the day is by a [Cohesion], and a
// [Series] and [Shifts] what changed. A [Score] may be undefined. These are the
// only floating-point numbers here, and no majority rests on them.
//
// # Pictures
//
// A [Board] draws a stage as the voting board in the hall does, a [Heatmap] a
// [Matrix] of who votes with whom, and a [Timeline] a [Series] of scores. All
// are SVG that tells in words what it shows, and can be read in grey.
//
// # Values and errors
//
// Values are small and can be compared with ==; the zero value is none; a
// change returns a copy; all are safe for concurrent use. Their text forms are
// codes (NLD, yes, 2018-12-19, un.grulac) that later releases keep. Input that
// cannot be read gives a [*ParseError] that says what, where and why.
// Mathematics gives no error: every input has an answer.
//
// # What it does not do
//
// It fetches nothing and keeps no clock: the last day that it knows is
// [TablesDate].
// It estimates no ideal points; [History.WriteVotes] writes what programs for
// these read. It does not hold elections of persons, and it judges nobody's vote.
package plenary
