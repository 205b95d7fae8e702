// Package plenary models what happens when states vote on a text: who voted how,
// whether there was a quorum, whether the text was adopted, how a group of
// countries split, who explained its position and on whose behalf, and what
// changed since the committee stage. It computes with integers, and describes the
// results in Dutch and in English.
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
// A [Vote] is what one member did. A [RollCall] has the votes of members by
// name, and the members that were excluded. A [Tally] has only the numbers.
//
// A [Resolution] goes through one [Stage] after another, each with its own roll
// call. [Moves] returns the countries that changed their votes between two roll
// calls. A [Correction] says how a delegation had intended to vote, and does
// not change the result. [Resolution.Notices] returns the contradictions in a
// record, and [Notice.In] describes a contradiction in words. The package never
// corrects a record.
//
// # What is on record
//
// A record may name the countries that voted against and give only the number
// of those in favour. [Totals] say for each count whether it is exact, a lower
// limit or unknown. [Stage.Totals] combines the lists and the stated totals of
// a record. A member that is not listed is not on record, which is not the same
// as not voting. Briefings, pictures, tables and decisions use only what is on
// record. If the tables do not have the members of a body, name them in the
// rule; see [ParseRule]. If the record lists or counts all of them,
// [RollCall.Whole] or [Tally.Whole] is enough.
//
// # Majorities
//
// [Tally.MoreThan] and [Tally.AtLeast] compare the votes in favour with a fraction
// of the members; a [Base] says which members count. A [Fraction] is two integers.
// It is compared by cross-multiplication and becomes a percentage only for display.
//
// # Rules
//
// The text of a [Rule] can be read aloud: "quorum attending > 1/2 of members;
// carry yes >= 2/3 of yes+no and yes >= 1". [RuleOn] returns the rule of a real
// body by its identifier (unga.important, unsc.substantive, eu.council.qmv) and
// the date. [Rule.Provision] returns the article that lays the rule down.
// [ParseRule] reads a rule of your own.
//
// [Rule.Decide] applies a rule to a roll call, and [Rule.DecideTotals] applies
// it to counts. Both use the members that the body had on the date. The
// [Outcome] says whether the text was adopted, rejected, vetoed or tied, or
// that there was no quorum. If votes that are not on record could change it,
// the outcome is [Open]. The [Decision] gives the reasons in both languages,
// the number of votes that were lacking, and the members whose vote would have
// changed the outcome.
//
// [Stage.Decide] applies the rule that the record says was required, or else
// the rule of the body. If several rules may apply, [Stage.Decisions] returns
// the decision by each.
//
// # Countries and dates
//
// A [Country] identifies a member across changes of name: Belarus and the
// Byelorussian SSR are the same Country. A name depends on the date. A [Naming]
// chooses the language, the form ([Short], [Official] or [InUN], the form that
// the United Nations uses), the date, and whether to write an article.
// [ParseCountry] reads names as records and newspapers write them, and never
// guesses. A numeric code needs a scheme; see [ParseCountryCode].
//
// A [CountrySet] is a set of countries. A [Group] is a set whose members depend
// on the [Date]; [GroupOf] makes a group of your own. The zero Date means that
// the date is unknown; on it, no group has members. The latest date that the
// tables know is [TablesDate]. A [Symbol] identifies a document of the United
// Nations, such as A/RES/73/195.
//
// # Statements
//
// A [Statement] is what a delegation said for itself and for others. It lists
// the countries that endorsed it, and the points that it makes, as codes of a
// vocabulary. It changes no vote and binds no state. [ReadStatements] finds in
// a text who made a statement and on whose behalf.
//
// [Resolution.Covered] returns the countries that the statements at a stage cover,
// and [Resolution.PracticeNotices] compares statements and votes with the practice
// of the United Nations. [Positions] shows how positions changed from one
// resolution to the next. A [Letter] is a government's account to its parliament;
// a [Paper] is a citation of a paper of the Dutch parliament.
//
// # Records
//
// These functions read resolutions:
//
//   - [ReadCSV] reads tables of votes: the UN Digital Library's files of the
//     General Assembly and the Security Council, Voeten's data, a sheet of your
//     own;
//   - [ReadVotes] reads the text of a verbatim record, a report, a press release or
//     a Dutch letter;
//   - [ReadPopolo] reads the JSON of civic technology;
//   - [ReadResolutions] reads the JSON of this package.
//
// [HistoryOf], [SeriesOf] and [WriteCSV] take the resolutions that these
// functions yield. Uncertain input is an error and is not read. Unusual input
// is read and reported among the Oddities of the [Resolution]. [WriteCSV] and
// [WritePopolo] write tables and JSON for other programs. [Contradictions]
// compares two records of one vote.
//
// # Many votes
//
// A [History] holds the recorded votes of a session, a series or eighty years.
// [History.Between], [History.About] and similar methods select from it.
// [History.Pair] and [History.Matrix] measure how alike countries vote, by a
// [Similarity]:
//
//	score, votes := h.Pair(hungary, poland).Score(plenary.IdenticalVotes)
//
// A [Score] may be undefined. Methods that return a Score also return the
// number of votes on which it is based. [History.Cohesion] measures how united
// the members of a [Group] are, by a [Cohesion]; a [Trend] shows change over
// time. Only these scores use floating point; majorities do not.
//
// [SeriesOf] finds the votes on one matter over the years, with the reason for
// each link. [Series.Moves] returns the countries that changed their votes, and
// when.
//
// # Pictures
//
// A [Picture] draws a stage like the voting board in the hall, a [Matrix] that
// shows who votes with whom, a [Trend] of scores, or one matter over the years.
// Each drawing is in SVG, has a description in words, and is legible in grey.
//
// # Values and errors
//
// Countries, dates, sets, groups, symbols, votes, roll calls, rules and decisions are
// small values that can be compared with ==. The zero value means "not set". Methods
// that change a value return a copy. All values are safe for concurrent use.
//
// Text forms are codes (NLD, yes, 2018-12-19, un.grulac) that later releases
// keep. Words for a table or a page depend on a language: Name methods take a
// language tag, and NameOn methods also take a date.
//
// Each type with a text form has one Parse function, and a MustParse function
// that panics on error, for constants in a program. Functions that read JSON or
// another notation, such as [ParseCitation], have no MustParse function. The
// Parse functions return an error for an empty text; UnmarshalText and Scan
// read an empty text and NULL as the zero value. Types that are read from JSON,
// such as [RollCall], [Tally] and [Resolution], are stored in a database as
// JSON.
//
// If input cannot be read, the error is a [*ParseError], which has the input,
// its position and the reason. Computations with tallies, fractions and scores
// never fail. A decision fails if there is no rule, if the rule needs weights
// that are not known, or if the vote does not fit the body.
//
// Errors and oddities are in English, for those who write and run a program.
// Functions that take a language tag write for readers: briefings, the names
// and meanings of values, [Notice.In] and [Decision.Explain].
//
// # What it does not do
//
// The package fetches nothing and reads no clock. It does not estimate ideal points;
// [History.WriteVotes] writes the input of programs that do. It does not model
// elections of persons, and it does not judge votes.
package plenary
