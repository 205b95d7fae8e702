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
// Wording is empty where no vote is in favour or against, where members have
// yet to vote, and for a Tally that is not valid.
func (b Briefing) Wording(t Tally) string {
	if !t.IsValid() || t.PresentAndVoting() == 0 || t.Pending > 0 {
		return ""
	}
	for i := range table.Wordings {
		w := &table.Wordings[i]
		n, of := t.Yes, t.PresentAndVoting()
		if w.Against {
			n = t.No
		}
		if w.Cast {
			of = t.Cast()
		}
		if reaches(uint64(n), uint64(of), Fraction{w.Num, w.Den}, w.Strict) {
			return w.Text[languageOf(b.Language)]
		}
	}
	return ""
}
