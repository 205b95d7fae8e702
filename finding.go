package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/rulecode"
)

// Finding is the result of one test of a rule. The test is either a comparison
// of numbers, or joins other tests by "and", "or" or "not". The zero Finding
// has no test.
type Finding struct {
	// Part is the part of the rule that the test belongs to: open, quorum,
	// defer, carry or veto. Test is the test in the form that [ParseRule]
	// parses.
	Part, Test string
	Answer     Answer
	// Tests are the findings on the tests that this one joins. If it joins
	// tests, the fields below are zero.
	Tests []Finding
	// Count is the number that the test compares, as far as it is certain. Most
	// is the largest number that is possible, given the members that have yet
	// to vote, those not on record, and those whose presence in the room is
	// unknown. If everything is known, Count and Most are equal. If the size of
	// the body is not known, Most is 18,446,744,073,709,551,615.
	//
	// Of and OfMost are the same for the total of which the test requires a
	// fraction. They are 0 if the test requires a number.
	//
	// All four are 0 if the members or their weights are not known.
	Count, Most, Of, OfMost uint64
	// Needed is the least Count that is certain to be enough, given OfMost. It
	// is 0 if any number may be enough. It is for display only; no decision
	// uses it.
	Needed uint64
}

// Findings returns the finding for each part of the rule, even if it does not
// affect the outcome, such as the quorum for opening the meeting. Each call
// computes the findings again.
func (d Decision) Findings() []Finding { return each(d.findings(), finding.shown) }

func (f finding) shown() Finding {
	return Finding{f.Part, f.Test.Text(), f.Answer, each(f.Tests, finding.shown), f.Count, f.Most, f.Of, f.OfMost, f.Needed}
}

// finding is a [Finding] with more details.
type finding struct {
	Part   string
	Test   rulecode.Test
	Answer Answer
	// Tests are the findings on the tests that this one joins. If it joins
	// tests, the fields below are zero.
	Tests []finding

	// Measure is what was counted. Count is its certain number, and Most the
	// largest that is possible, given the members that have yet to vote, those
	// not on record, and those of which it is not known whether they were in
	// the room. If everything is known they are equal. If the size of the body
	// is not known, Most is 18,446,744,073,709,551,615.
	Measure     measure
	Count, Most uint64
	// Share is the required fraction, and Whole what it is a fraction of. Of
	// and OfMost are the certain and the largest possible number of Whole. All
	// are zero if the test asks for a number.
	Share      Fraction
	Whole      measure
	Of, OfMost uint64
	// Needed is the least Count that is certain to be enough, given OfMost. It
	// is 0 if any number may be enough. It is not used to decide.
	Needed uint64
	// Strict reports that the test asks for more than the fraction or number.
	Strict bool
	// Unweighed reports that weights of the members are not known, and
	// Nameless that it is not known who they are. The numbers are then zero.
	Unweighed, Nameless bool
	// Voters are the countries that were counted, if the measure is of a
	// group.
	Voters CountrySet
}

// measure is a number taken from a vote: the members in a base, of a group if
// Group is set, and by weight if Weight is set.
type measure struct {
	Base   Base
	Weight string
	Group  Group
}

// versus reports whether f compares two counts that have no vote in common, as
// they are: yes > no.
func (f *finding) versus() bool {
	return f.Share.Num == f.Share.Den && !f.Share.IsZero() && f.Measure.Base&f.Whole.Base == 0
}

// plain reports whether m can be computed from a tally alone.
func (m measure) plain() bool { return m.Group == "" && m.Weight == "" }

func measureOf(m *rulecode.Measure) measure {
	return measure{Base(m.Base), m.Weight, groupOf(m)}
}

func (d Decision) findings() []finding {
	var fs []finding
	e := d.evaluation()
	for part := range byte(rulecode.Tie) {
		if t := d.rule.code.Part(part); t != "" {
			c := t.Cursor()
			e.unknown = false // of another part
			f, _, _ := e.finding(&c, part)
			fs = append(fs, f)
		}
	}
	return fs
}

// finding decides the test at c in the two ways of [evaluation.twice].
func (e *evaluation) finding(c *rulecode.Cursor, part byte) (f finding, sure, likely answer) {
	start := *c
	op, n := c.Op()
	f.Part = rulecode.Parts[part]
	if sure, likely = +1, +1; op == rulecode.Any {
		sure, likely = -1, -1
	}
	for range n {
		g, s, l := e.finding(c, part)
		f.Tests = append(f.Tests, g)
		switch op {
		case rulecode.All:
			sure, likely = min(sure, s), min(likely, l)
		case rulecode.Any:
			sure, likely = max(sure, s), max(likely, l)
		case rulecode.Not:
			sure, likely = -s, -l
		}
	}
	if n == 0 {
		sure, likely = e.comparison(&f, c, op)
	}
	f.Test = c.Read(start)
	f.Answer = e.answerTo(f.Test, part, sure, likely)
	return f, sure, likely
}

// unsized reports whether f, or a test that it joins, asks for a share of a
// body of unknown size.
func (f finding) unsized() bool {
	return f.OfMost == anything || slices.ContainsFunc(f.Tests, finding.unsized)
}

// comparison decides the comparison at c and sets the numbers of f.
func (e *evaluation) comparison(f *finding, c *rulecode.Cursor, op byte) (sure, likely answer) {
	var l rulecode.Leaf
	c.Leaf(&l, op)
	f.Share.Num, f.Share.Den = l.Share()
	f.Strict = l.More()
	f.Measure, f.Whole = measureOf(&l.Num), measureOf(&l.Of)
	if m := f.Measure; m.Group != "" {
		f.Voters = e.votes.among(m.Base).Intersect(m.Group.Members(e.on))
	}
	n, most, known := e.span(l.Num)
	of, ofMost, too := uint64(0), uint64(0), true
	if l.OfShare() {
		of, ofMost, too = e.span(l.Of)
	}
	switch {
	case known && too:
		f.Count, f.Most, f.Of, f.OfMost = n, most, of, ofMost
		if ofMost != anything {
			f.Needed = l.Needed(ofMost)
		}
	default:
		f.Unweighed = e.lacks(&l.Num) || e.lacks(&l.Of)
		f.Nameless = !f.Unweighed
	}
	num, whole := f.Measure.Base, f.Whole.Base
	likely = e.leaf(&l, num, whole)
	if num.surely() == num && whole.surely() == whole {
		return likely, likely
	}
	return e.leaf(&l, num.surely(), whole.surely()), likely
}

// span returns the certain and the largest possible number of m.
func (e *evaluation) span(m rulecode.Measure) (least, most uint64, known bool) {
	l, base := rulecode.Leaf{Num: m}, Base(m.Base)
	x, known := e.extremes(&l, base, 0)
	if e.out.boundless && x.MaxNum >= anyNumber {
		x.MaxNum = anything
	}
	if surely := base.surely(); known && surely != base {
		sure, _ := e.extremes(&l, surely, 0)
		x.MinNum = sure.MinNum
	}
	return x.MinNum, x.MaxNum, known
}

// among returns the countries that b counts.
func (rc *RollCall) among(b Base) (s CountrySet) {
	for v := range eachVote() {
		if b.has(v) {
			s = s.Union(rc.Listed(v))
		}
	}
	if b&BaseExcluded != 0 {
		s = s.Union(rc.excluded)
	}
	return s
}
