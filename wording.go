package plenary

import "github.com/plenary-go/plenary/internal/table"

// Wording puts the size of a majority into words that follow "by" or "met":
// "a large majority", "een ruime meerderheid". It is the first of these that
// holds; the lines are data, with a reason for each, in
// internal/table/tsv/wordings.tsv:
//
//	unanimous       every vote cast is in favour
//	unopposed       no vote is against, and some abstain
//	overwhelming    at least nine tenths of the votes cast, abstentions included
//	large           at least two thirds of the votes cast, abstentions included
//	a majority      more than 55 per cent of the votes in favour and against
//	narrow          more than half of these
//	tied            exactly half of these
//
// and likewise for the votes against. Who cast no vote is not counted, so that
// the words are the same whether a record lists them or not. They describe the
// count alone: whether that was enough is a matter of the rule, and a large
// majority may fall short of it. No body has a rule on these words, and no
// other method of a Briefing uses them.
//
// The words are said only if they follow from what is on record: that nobody was
// against needs a 0 that is exact, and so does that nobody abstained. Of a Tally
// that has all there is, hand over t.Whole(), and of one that may leave a 0
// unsaid, t.Totals(). Wording is empty where no word follows, where no vote is in
// favour or against, where members have yet to vote, and for counts that are not
// valid.
func (b Briefing) Wording(t Totals) string {
	c := t.Counts
	if !c.IsValid() || !t.Known(presentAndVoting) || c.PresentAndVoting() == 0 || c.Pending > 0 {
		return ""
	}
	for i := range table.Wordings {
		w := &table.Wordings[i]
		n, of := c.Yes, c.PresentAndVoting()
		if w.Against {
			n = c.No
		}
		if w.Cast {
			of = c.Cast()
		}
		switch {
		case !reaches(uint64(n), uint64(of), Fraction{w.Num, w.Den}, w.Strict): // nor would it with more abstentions
		case w.Cast && !t.Exact.Has(Abstain):
			return ""
		default:
			return w.Text[languageOf(b.Language)]
		}
	}
	return ""
}
