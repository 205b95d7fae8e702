package plenary

import (
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Briefing describes records in prose: what a body decided, by how many votes,
// who was against, who said what, who changed its vote. Everything in a
// briefing follows from the record, and nothing in it is a judgement. Names are
// those on the date of the vote. The zero Briefing is in English and for no
// country in particular.
//
// Most methods return a sentence or a paragraph without a line break at its
// end. They return "" for a nil stage or resolution, and if there is nothing to
// describe.
//
//   - [Briefing.Resolution] and [Briefing.Letter] describe a whole record, and
//     [Briefing.Line] a resolution in one line of a list.
//   - [Briefing.HTML] returns HTML for a part of a page or for a mail, and
//     [Briefing.Page] a whole page.
//   - [Briefing.Markdown] returns Markdown.
//
// Text from a record is written as a single line that does not affect the text
// around it: line breaks become spaces; control characters and those that
// change the direction of text are removed; bytes that are not UTF-8 become
// U+FFFD; words in letters written from right to left are enclosed in U+2068
// and U+2069. The same holds for pictures and notices.
type Briefing struct {
	Language language.Tag
	// Country is the country of the reader. [Briefing.Resolution],
	// [Briefing.Line], [Briefing.Markdown], [Briefing.HTML] and [Briefing.Page]
	// say how this country voted and, except Line, how its group voted. Other
	// methods describe it as any other country; see [Briefing.Position].
	Country Country
	// Length is the length of [Briefing.Resolution], [Briefing.Markdown],
	// [Briefing.HTML] and [Briefing.Page]. Other methods ignore it, except
	// [Briefing.Series].
	Length BriefingLength
	// Form is the form of the names of countries, such as [Short] or [InUN].
	Form NameForm
	// Past holds series of earlier votes; see [SeriesOf]. For a resolution in
	// one of them, the briefing describes the previous vote, how Country voted
	// then, and which countries have changed their votes since.
	Past []Series
	// Width is the maximum length of a line of plain text in characters; 0 or
	// less means no limit. Lines are broken only at spaces, and not at a
	// no-break space or after a small number; a word longer than Width is on a
	// line of its own. Combining marks are not counted. Tables are not broken.
	Width int
}

// BriefingLength is the length of a briefing on a resolution. The zero
// BriefingLength is StandardLength.
//
// The text forms are standard, short and full.
type BriefingLength uint8

// The lengths of a briefing.
const (
	// StandardLength has what was decided and by how many votes, the votes of
	// the reader's country and its group, the legal effect, the statements,
	// and changes of vote. It has the majority, the quorum and the law only if
	// they determined the outcome. If the record declares no outcome, it says
	// whether the requirement for adoption was met.
	StandardLength BriefingLength = iota // standard
	// ShortLength is one paragraph: what was decided, with the numbers, and
	// the vote of the reader's country.
	ShortLength // short
	// FullLength has everything. It adds the members that cast no vote, the
	// majority and the quorum with their provisions, a table of the groups, the
	// other stages, and views.
	FullLength // full
)

var lengthTexts = codes.Enum[BriefingLength]{What: "length", Texts: []string{"standard", "short", "full"}}

func (b Briefing) prose() prose {
	p := proseIn(Naming{Language: b.Language, Form: b.Form, Article: true})
	p.full, p.reader = b.Length == FullLength, b.Country
	p.asked = map[*Resolution]*asked{}
	return p
}

// wrap sets the apostrophes of a text and breaks its lines at the width.
func (b Briefing) wrap(text string) string {
	text = phrase.Apostrophes(plain.Line(text))
	if b.Width <= 0 {
		return text
	}
	const bound = "\ue000" // while lines are broken
	text = numeral.Bind(languageOf(b.Language), text, bound)
	return strings.ReplaceAll(phrase.Wrap(text, b.Width), bound, " ")
}

// sentences joins the sentences that are not empty, and breaks their lines.
func (b Briefing) sentences(all []string) string { return b.wrap(phrase.Sentences(all)) }

// Totals describes in one sentence the counts on record: "152 of the 193
// members voted in favour and at least five voted against." It returns "" if
// no count is on record, or if the counts are not valid.
func (b Briefing) Totals(t Totals) string {
	if !t.Counts.IsValid() {
		return ""
	}
	return b.wrap(b.prose().counts(t).Sentence())
}

// Decision describes in one sentence the outcome of a decision and the reason,
// with the provision. It says how many votes were lacking, if any, and says so
// if the record does not show the quorum. If the rule was not in force on the
// date of the vote, a second sentence says so. Use Decision and [Picture.Board]
// for a decision that [Stage.Decide] made with weights of your own: the other
// methods of Briefing use only the weights in the tables. For the tests of the
// rule see [Decision.Explain]. Decision returns "" for the zero Decision.
func (b Briefing) Decision(d Decision) string {
	if d.outcome == 0 {
		return ""
	}
	p, a := b.prose(), d.account(b.Language)
	a.running = true
	what, reasons, voters := phrase.Decision(d.outcome), a.reasons(), ""
	// A share of zero explains nothing.
	switch t := d.Totals(); {
	case t.Counts.members() == 0 && t.Known(BaseMembers):
		reasons = []string{p.say(phrase.DecisionNobody)}
	case d.outcome == Rejected && t.Counts.yesOrNo() == 0 && t.Known(presentAndVoting):
		reasons = reasons[:1]
	}
	switch d.outcome {
	case Adopted, Rejected, Open:
		if d.rule.elects() {
			what = phrase.DecisionElection(d.outcome)
		}
	case Vetoed:
		if voters = a.voters(a.finding(rulecode.Veto)); voters != "" {
			what, reasons = phrase.DecisionVetoedBy, a.clauses(a.finding(rulecode.Carry), holding)
		}
	}
	return b.wrap(p.say(what, "countries", voters, "reasons", a.cited(reasons)) + a.onQuorum() + "." + a.outOfForce())
}

// Wording describes the size of a majority in words for use after "by" or
// "met": "a large majority", "een ruime meerderheid". The first of these that
// applies is used; they are rows of internal/table/tsv/wordings.tsv, each with
// a reason:
//
//	unanimous       all votes cast are in favour
//	unopposed       no votes are against, and some members abstain
//	overwhelming    at least nine tenths of the votes cast, abstentions included
//	large           at least two thirds of the votes cast, abstentions included
//	a majority      more than 55 per cent of the votes in favour and against
//	narrow          more than half of these
//	tied            exactly half of these
//
// The same words are used for votes against. Members that cast no vote are not
// counted, whether or not a record lists them. The words describe the counts
// only: a large majority may be less than the rule requires. No body has a rule
// on these words, and no other method of Briefing uses them.
//
// The words are used only if they follow from the record: "unopposed" needs an
// exact 0 for votes against, and "unanimous" one for abstentions as well. For
// a complete Tally, pass t.Whole(); for one in which a 0 may mean unknown,
// pass t.Totals(). Wording returns "" if no word follows, if no vote is in
// favour or against, if members have yet to vote, or if the counts are not
// valid.
func (b Briefing) Wording(t Totals) string {
	c := t.Counts
	if !c.IsValid() || !t.Known(presentAndVoting) || c.yesOrNo() == 0 || c.Pending > 0 {
		return ""
	}
	for i := range table.Wordings {
		w := &table.Wordings[i]
		n, of := c.Yes, c.yesOrNo()
		if w.Against {
			n = c.No
		}
		if w.Cast {
			of = c.ballots()
		}
		switch {
		case !reaches(uint64(n), uint64(of), Fraction{w.Num, w.Den}, w.Strict): // nor would it with more abstentions
		case w.Cast && !t.Exact.has(Abstain):
			return ""
		default:
			return w.Text[languageOf(b.Language)]
		}
	}
	return ""
}
