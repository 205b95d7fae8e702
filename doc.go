// Package plenary models what happens when states vote on a text: who voted
// how, was there a quorum, did it carry, how did a group of countries split,
// who explained its position and on whose behalf, and what changed since the
// committee stage. Its answers are exact, in Dutch and in English.
//
// A vote from start to finish:
//
//	data, err := os.ReadFile("testdata/a-res-73-195.json")
//	r, err := plenary.ParseResolution(data)
//	tell := plenary.Briefing{Language: language.Dutch}
//	if vote := r.Final(); vote != nil { // the stage that decided
//		fmt.Println(vote.Totals().Of(plenary.Yes)) // 152 true
//		fmt.Println(vote.Outcome())                // Adopted
//		fmt.Println(tell.Group(vote, plenary.EU))
//	}
//	fmt.Print(tell.Resolution(&r))
//
// # Votes
//
// A [Vote] is what one member did; a [RollCall] has the votes that are listed, and
// the members excluded from it; a [Tally] counts votes. A [Resolution] goes through
// [Stage] after stage, each with its own roll call, and [Moves] tells who
// changed in between. A [Correction] stands beside the vote and changes no
// result. [Resolution.Notices] reports what contradicts itself in a record;
// nothing is ever repaired.
//
// # What is on record
//
// A record may name those against and give no more than the number of those in
// favour. [Totals] keep apart what it says of each count: so many, at least so
// many, or nothing; [Stage.Totals] has what the lists and the statements of a
// record say together. A member that is not listed is not on record, which is
// not the same as not voting. Whatever tells, draws, writes or decides goes by
// this: what is not on record is not told. Of a whole body, where nobody is
// missing, [RollCall.Whole] and [Tally.Whole] say so.
//
// # Majorities
//
// [Tally.MoreThan] and [Tally.AtLeast] are arithmetic on the counts as they are
// given; the [Base] says which of them count. A [Fraction] is two integers; it is compared by cross-multiplication and becomes
// a percentage only for display.
//
// # Rules
//
// A [Rule] is written as it reads: "quorum attending > 1/2 of members; carry yes
// >= 2/3 of yes+no and yes >= 1". [RuleOn] finds the rule of a real body by its
// identifier (unga.important, unsc.substantive, eu.council.qmv) and day, with its
// provision; [ParseRule] reads one of your own. [Rule.Decide] applies it to a
// roll call, [Rule.DecideTotals] to counts, among the members that the body had on
// the day, and tells adoption, rejection, want of a quorum, veto and tie apart. A
// vote is decided if it comes out the same however those not on record may have
// voted, and else it is [Open]. The [Decision] says why in both languages, how
// many votes were lacking, and whose vote would have changed the outcome.
// [Stage.Decide] applies the rule that the record says was required, or that of
// the body; where the record would have to say which, [Stage.Decisions] has what
// each makes of the vote.
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
// that rests, [Positions] and [Coalitions] what changed over time, and
// [ReadStatements] reads from a text for whom a statement is made. A [Letter] is a
// government's account to its parliament; a [Paper] refers to the papers of the
// Dutch one.
//
// # Records
//
// [ReadCSV] reads tables of votes: the UN Digital Library's files of the General
// Assembly and the Security Council, Voeten's data, a sheet of one's own. [ReadVotes]
// reads the votes in a verbatim record, a report, a press release or a Dutch letter,
// and [ReadPopolo] the JSON of civic technology; [WritePopolo] and [WriteCSV] write what others read, and
// [ReadResolutions] reads the JSON of this package. What is uncertain is an error
// and is not read; what is unusual is read and kept in the Oddities of the
// [Resolution]. All these readers yield what [HistoryOf], [SeriesOf] and [WriteCSV]
// take. [Contradictions] tells where two records of one vote contradict
// each other.
//
// # Many votes
//
// A [History] holds the recorded votes of a session, a series or eighty years.
// [History.Between], [History.About] and similar methods select from it.
// [History.Pair] and [History.Matrix] measure how alike countries vote, by a
// [Similarity]; [History.Cohesion] measures how united the members of a [Group]
// are, by a [Cohesion]; a [Trend] shows change over time. A [Score]
// may be undefined. Only these scores use floating point; majorities do not.
// [SeriesOf] and [History.Series] find the votes on one matter over the years,
// with the reason for each link, and a [Series] lists who changed its vote, and
// when.
//
// # Pictures
//
// A [Picture] draws a stage as the voting board in the hall does, a [Matrix] of
// who votes with whom, a [Trend] of scores, or one matter over the years. All
// are SVG that tells in words what it shows, and can be read in grey.
//
// # Values and errors
//
// Values are small and can be compared with ==; the zero value is none; a
// change returns a copy; all are safe for concurrent use. Their text forms are
// codes (NLD, yes, 2018-12-19, un.grulac) that later releases keep. UnmarshalText
// and Scan read an empty text and NULL as the zero value of every type; the Parse
// functions refuse an empty text. Input that cannot be read gives a [*ParseError]
// that says what, where and why. Mathematics gives no error: every input has an
// answer.
//
// # What it does not do
//
// It fetches nothing and keeps no clock: the last day that it knows is
// [TablesDate].
// It estimates no ideal points; [History.WriteVotes] writes what programs for
// these read. It does not hold elections of persons, and it judges nobody's vote.
package plenary
