package plenary

import "slices"

// Comparison is where two records of one vote contradict each other. What one
// of them leaves out is no contradiction: a press release counts those in
// favour and lists those against. The zero Comparison is that they agree as far
// as both go.
type Comparison struct {
	// Votes are the countries with one vote in the first record (From) and
	// another in the second (To). The zero Vote is that a record does not list
	// them, although it names everyone with the vote that the other gives them.
	Votes []Move
	// Totals are those that differ, of votes that both records count.
	Totals []TotalDifference
	// Corrections are those that only the first record has, and only the
	// second.
	Corrections [2][]Correction
	// Dates, Drafts and Declared are those of the two records where both have
	// one and they differ; otherwise both are zero.
	Dates    [2]Date
	Drafts   [2]Symbol
	Declared [2]Declared
}

// TotalDifference is how many cast a vote according to two records.
type TotalDifference struct {
	Vote          Vote
	First, Second int
}

// Compare returns where two records of one vote contradict each other: of the
// verbatim record and a press release, of a letter and the catalogue. It asks
// neither which is right nor whether each agrees with itself; for that see
// [Stage.Notices]. Compare(b, a) has the same as Compare(a, b) the other way
// round.
func Compare(a, b *Stage) Comparison {
	c := Comparison{
		Votes: contradictions(a, b),
		Corrections: [2][]Correction{
			correctionsMissing(a.Corrections, b.Corrections),
			correctionsMissing(b.Corrections, a.Corrections),
		},
	}
	for v := range Votes() {
		first, known := a.countOf(v)
		second, too := b.countOf(v)
		if known && too && first != second {
			c.Totals = append(c.Totals, TotalDifference{v, first, second})
		}
	}
	if a.Date != b.Date && !a.Date.IsZero() && !b.Date.IsZero() {
		c.Dates = [2]Date{a.Date, b.Date}
	}
	if a.Draft != b.Draft && !a.Draft.IsZero() && !b.Draft.IsZero() {
		c.Drafts = [2]Symbol{a.Draft, b.Draft}
	}
	if a.Declared != b.Declared && a.Declared != 0 && b.Declared != 0 {
		c.Declared = [2]Declared{a.Declared, b.Declared}
	}
	return c
}

// IsZero reports whether the records do not contradict each other.
func (c Comparison) IsZero() bool {
	return len(c.Votes)+len(c.Totals)+len(c.Corrections[0])+len(c.Corrections[1]) == 0 &&
		c.Dates == [2]Date{} && c.Drafts == [2]Symbol{} && c.Declared == [2]Declared{}
}

// contradictions returns the moves between two records that are none.
func contradictions(a, b *Stage) []Move {
	var differ []Move
	for _, m := range Moves(a.Votes, b.Votes) {
		if m.From == 0 && !a.namesAll(m.To) || m.To == 0 && !b.namesAll(m.From) {
			continue
		}
		differ = append(differ, m)
	}
	return differ
}

// namesAll reports whether a country that s does not list cannot have cast v: s
// names everyone who did, or everyone who voted at all.
func (s *Stage) namesAll(v Vote) bool {
	if s.Lists(v) {
		return true
	}
	switch v {
	case Yes, No, Abstain:
		return s.complete()
	}
	return false // records leave out who did not vote
}

// complete reports whether s names everyone who voted: its lists have as many as
// it states, or they have every member of the body.
func (s *Stage) complete() bool {
	t := s.Votes.Tally()
	if t.Cast() == 0 {
		return false
	}
	return s.Lists(Yes) && s.Lists(No) && s.Lists(Abstain)
}

// countOf returns how many cast v according to s, if it says so: a total of 0
// is only known where s names everyone.
func (s *Stage) countOf(v Vote) (n int, known bool) {
	return s.Totals().Of(v)
}

// correctionsMissing returns the corrections of a record that another lacks.
func correctionsMissing(has, lacks []Correction) (only []Correction) {
	for _, c := range has {
		if !slices.ContainsFunc(lacks, func(d Correction) bool { return c.Country == d.Country && c.Intended == d.Intended }) {
			only = append(only, c)
		}
	}
	return only
}
