package plenary_test

import (
	"fmt"
	"strings"

	"github.com/plenary-go/plenary"
)

// measure, ruleTest and ruleParts write the text of a rule piece by piece.
type measure struct {
	Base   plenary.Base
	Weight string
	Group  plenary.Group
}

func (m measure) String() string {
	text := m.Base.String()
	if m.Weight != "" {
		text += " by " + m.Weight
	}
	if m.Group != "" {
		text += " in " + m.Group.String()
	}
	return text
}

// ruleTest is the text of a test; the empty one is none.
type ruleTest string

func (m measure) AtLeast(n uint64) ruleTest  { return ruleTest(fmt.Sprintf("%v >= %d", m, n)) }
func (m measure) MoreThan(n uint64) ruleTest { return ruleTest(fmt.Sprintf("%v > %d", m, n)) }

func (m measure) AtLeastOf(f plenary.Fraction, of measure) ruleTest {
	return ruleTest(fmt.Sprintf("%v >= %d/%d of %v", m, f.Num, f.Den, of))
}

func (m measure) MoreThanOf(f plenary.Fraction, of measure) ruleTest {
	return ruleTest(fmt.Sprintf("%v > %d/%d of %v", m, f.Num, f.Den, of))
}

func allOf(tests ...ruleTest) ruleTest { return joined(" and ", tests) }
func anyOf(tests ...ruleTest) ruleTest { return joined(" or ", tests) }
func notOf(t ruleTest) ruleTest        { return "not (" + t + ")" }

func joined(word string, tests []ruleTest) ruleTest {
	var all []string
	for _, t := range tests {
		all = append(all, string("("+t+")"))
	}
	return ruleTest(strings.Join(all, word))
}

// ruleParts are the texts of the parts of a rule.
type ruleParts struct {
	Open, Quorum, Defer, Carry, Veto ruleTest
	Tie                              string
}

func (p ruleParts) rule() plenary.Rule {
	var all []string
	for _, part := range [][2]string{
		{"open", string(p.Open)}, {"quorum", string(p.Quorum)}, {"defer", string(p.Defer)}, {"carry", string(p.Carry)}, {"veto", string(p.Veto)}, {"tie", p.Tie},
	} {
		if part[1] != "" {
			all = append(all, part[0]+" "+part[1])
		}
	}
	return plenary.MustParseRule(strings.Join(all, "; "))
}

// partsOf returns the parts of a rule.
func partsOf(r plenary.Rule) (p ruleParts) {
	for part := range strings.SplitSeq(r.Text(), "; ") {
		word, text, _ := strings.Cut(part, " ")
		switch word {
		case "open":
			p.Open = ruleTest(text)
		case "quorum":
			p.Quorum = ruleTest(text)
		case "defer":
			p.Defer = ruleTest(text)
		case "carry":
			p.Carry = ruleTest(text)
		case "veto":
			p.Veto = ruleTest(text)
		case "tie":
			p.Tie = text
		}
	}
	return p
}

// ties are the ways out of a tie, by their number; the first is none.
var ties = []string{"", "reject", "revote", "casting", "lot", "adopt", "revote-unless-full"}

// shareOfTest returns the share that a comparison asks for, and whether it asks for more.
func shareOfTest(test string) (f plenary.Fraction, more bool) {
	_, asked, _ := strings.Cut(test, " > ")
	if more = asked != ""; !more {
		_, asked, _ = strings.Cut(test, " >= ")
	}
	share, _, ok := strings.Cut(asked, " of ")
	if !ok {
		return f, more
	}
	return plenary.MustParseFraction(share), more
}

// The plain majorities, and the quorums of the General Assembly.
func simpleMajority(t plenary.Tally) bool {
	return t.MoreThan(plenary.Fraction{Num: 1, Den: 2}, plenary.BaseYesNo)
}

func twoThirdsOf(t plenary.Tally) bool {
	return t.AtLeast(plenary.Fraction{Num: 2, Den: 3}, plenary.BaseYesNo)
}

func absoluteMajority(t plenary.Tally) bool {
	return t.MoreThan(plenary.Fraction{Num: 1, Den: 2}, plenary.BaseMembers)
}

func quorumToDecide(t plenary.Tally) plenary.Answer { return quorumBy(t, "> 1/2") }

func quorumBy(t plenary.Tally, share string) plenary.Answer {
	d, err := plenary.MustParseRule("quorum attending "+share+" of members; carry yes >= 0").DecideTotals(t.Whole(), plenary.Date{})
	if err != nil {
		return 0
	}
	return d.Quorum()
}
