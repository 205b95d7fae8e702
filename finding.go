package plenary

// Answer is whether a test holds of a vote. The zero Answer is none.
//
// The text forms are holds, presumed, unsettled and fails.
type Answer uint8

// The answers.
const (
	// Holds: the test holds, however those vote that have yet to.
	Holds Answer = 1 + iota // holds
	// Presumed: it holds if members recorded as NotVoting were in the room.
	Presumed // presumed
	// Unsettled: it depends on those that have yet to vote, or on who voted
	// how where that is not known.
	Unsettled // unsettled
	// Fails: it does not hold.
	Fails // fails
)

var answerTexts = enum{"", "holds", "presumed", "unsettled", "fails"}

// String returns the text form, "" for the zero Answer.
func (a Answer) String() string { return answerTexts.text(uint8(a)) }

// Finding is one test of a rule and what became of it: a comparison with its
// numbers, or several tests joined.
type Finding struct {
	// Part is the part of the rule of which this is the test: open, quorum,
	// defer, carry or veto.
	Part   string
	Test   Test
	Answer Answer
	// Tests are the findings on the tests that this one joins. Where there
	// are any, the fields below are empty.
	Tests []Finding

	// Measure is what was counted, and Count how much of it there was.
	Measure Measure
	Count   uint64
	// Share is the fraction that was asked for, Whole what it is a fraction
	// of, and Of how much of that there was. Where the test asks for a
	// number they are zero.
	Share Fraction
	Whole Measure
	Of    uint64
	// Needed is the least Count that would have been enough. It follows from
	// the test and decides nothing.
	Needed uint64
	// Strict: the test asks for more than the share or number.
	Strict bool
	// Nameless: the measure is of a group or by a weight, and it is not known
	// who voted how; the numbers are zero.
	Nameless bool
	// Voters are those that were counted, if the measure is of a group.
	Voters CountrySet
}

// Findings returns what became of each part of the rule, the quorum to open
// and a veto that was not needed included. Each call makes them anew.
func (d Decision) Findings() []Finding {
	var fs []Finding
	e := d.evaluation()
	for c := (cursor{code: d.rule.code}); c.at < len(c.code); {
		if part, test := c.part(); part != partTie {
			t := cursor{code: test}
			fs = append(fs, e.finding(&t, partTexts[part]))
		}
	}
	return fs
}

func (e *evaluation) finding(c *cursor, part string) Finding {
	start := c.at
	op, n := c.op()
	f := Finding{Part: part}
	if n > 0 {
		for range n {
			f.Tests = append(f.Tests, e.finding(c, part))
		}
	} else {
		var l leaf
		c.leaf(&l, op)
		_, f.Count, f.Of = e.leaf(&l)
		f.Measure, f.Share, f.Whole, f.Strict, f.Needed = l.num, l.share, l.of, l.strict(), l.needed(f.Of)
		f.Nameless = !e.named && !(l.num.plain() && (!l.ofShare() || l.of.plain()))
		if l.num.Group != 0 && e.named {
			f.Voters = e.votes.among(l.num.Base).Intersect(l.num.Group.Members(e.on))
		}
	}
	f.Test = Test{c.code[start:c.at]}
	sure, likely := e.twice(f.Test)
	switch {
	case sure > 0:
		f.Answer = Holds
	case likely > 0:
		f.Answer = Presumed
	case likely == 0:
		f.Answer = Unsettled
	default:
		f.Answer = Fails
	}
	return f
}

// twice decides a test with the members that may have been absent taken to
// have been so, and with them in the room. Only the second is the answer.
func (e *evaluation) twice(t Test) (sure, likely answer) {
	c := cursor{code: t.code}
	likely = e.test(&c)
	e.wary, c.at = true, 0
	sure = min(e.test(&c), likely)
	e.wary = false
	return sure, likely
}

// among returns the countries that a base counts.
func (rc *RollCall) among(b Base) (s CountrySet) {
	for v := range Votes() {
		if b.Has(v) {
			s = s.Union(rc.Voted(v))
		}
	}
	if b&baseExcluded != 0 {
		s = s.Union(rc.excluded)
	}
	return s
}
