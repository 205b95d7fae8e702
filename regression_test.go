package plenary_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/plenary-go/plenary"
)

// A1 of the attack: a long text of bytes that begin no letter is gone through once.
// Whatever looks back in a text stops where it began.
func TestA1BytesThatBeginNoLetter(t *testing.T) {
	for _, before := range []string{"", "In favour: ", "Minutes. ", "Voor: ", "Nederland stemde voor. "} {
		for _, n := range []int{1, 3, 1 << 14, 1<<14 + 1, 1 << 17} {
			text := before + strings.Repeat("\x80", n)
			for range plenary.ReadVotes(text, plenary.Date{}) {
			}
			for s, err := range plenary.ReadStatements(text, plenary.Date{}) {
				if err == nil {
					t.Errorf("%d bytes behind %q: %v", n, before, s)
				}
			}
		}
	}
	// What is read beside them is read nevertheless.
	text := strings.Repeat("\x80", 1<<14+1) + "\nThe draft resolution was adopted by 152 votes to 5, with 12 abstentions."
	for r, err := range plenary.ReadVotes(text, plenary.Date{}) {
		if err == nil && r.Final() != nil && r.Final().Totals().Counts == (plenary.Tally{Yes: 152, No: 5, Abstain: 12}) {
			return
		}
	}
	t.Error("the vote behind the bytes is not read")
}

// B2 of the attack: a decision is not pending where only one outcome is possible.
func TestB2OneOutcomeIsPossible(t *testing.T) {
	c := plenary.MustParseCountry
	roll := plenary.RollCall{}.With(c("FRA"), plenary.Yes).With(c("NLD"), plenary.No).With(c("DEU"), plenary.Pending).Whole()
	d, err := plenary.MustParseRule("carry yes+no >= 3; tie adopt").Decide(roll, plenary.Date{})
	if err != nil || d.Outcome() != plenary.Adopted {
		t.Error(d, err)
	}
}

// B3 of the attack: a vote without a date is left out of the years, and they are
// told of the others.
func TestB3VoteWithoutADate(t *testing.T) {
	var b plenary.HistoryBuilder
	votes := plenary.RollCall{}.With(plenary.MustParseCountry("NLD"), plenary.Yes)
	for _, date := range []plenary.Date{plenary.MustParseDate("2018-12-19"), {}, plenary.MustParseDate("2019-12-19")} {
		b.AddVote(plenary.RecordedVote{Date: date, Votes: votes})
	}
	h := b.History()
	count := func(windows func(func(plenary.History) bool)) (n, votes int) {
		for w := range windows {
			n++
			votes += w.Len()
		}
		return n, votes
	}
	if n, votes := count(h.Years()); n != 2 || votes != 2 {
		t.Errorf("%d years with %d votes", n, votes)
	}
	if n, votes := count(h.RollingDays(365, 365)); n != 2 || votes != 2 {
		t.Errorf("%d windows with %d votes", n, votes)
	}
}

// B6 of the attack: text that is not UTF-8 loses no letter where a sentence begins
// with it.
func TestB6TextThatIsNotUTF8(t *testing.T) {
	for _, s := range []string{"\xff", "\xe9lan vital", "\xc3", "\xf0\x9f", "a\xff"} {
		text := plenary.Text{EN: s, NL: s}
		l := plenary.Letter{Notes: []plenary.Text{text}}
		r := plenary.Resolution{
			Title: text, Views: []plenary.View{{By: text, Says: text}},
			Statements: []plenary.Statement{{Unnamed: text, Stage: "p", Kind: plenary.ExplanationOfVote}},
			Stages: []plenary.Stage{{
				ID: "p", Question: plenary.Paragraph, Detail: text, Place: text, Wordings: []plenary.View{{By: text, Says: text}},
				Votes: plenary.RollCall{}.With(plenary.MustParseCountry("NLD"), plenary.Yes),
			}},
		}
		for what, told := range map[string]string{
			"letter":     plenary.Briefing{}.Letter(&l),
			"resolution": plenary.Briefing{}.Resolution(&r),
			"markdown":   plenary.Briefing{}.Markdown(&r),
			"statement":  plenary.Briefing{}.Statement(&r, &r.Statements[0]),
			"notices":    plenary.Briefing{}.Notices(&r),
		} {
			if !utf8.ValidString(told) {
				t.Errorf("%s of %q: %q is not UTF-8", what, s, told)
			}
			if what == "letter" && strings.HasSuffix(s, "lan vital") && !strings.Contains(told, " \ufffdlan vital.") {
				t.Errorf("%s of %q: %q", what, s, told)
			}
		}
	}
}

// C4 of the attack: the reader's error is told, wherever it comes.
func TestC4ErrorOfTheReader(t *testing.T) {
	broken := errors.New("connection reset")
	head := "undl_id,ms_code,ms_vote,date\n1,NLD,Y,2018-12-19\n"
	for n := range head {
		var last error
		for _, err := range plenary.ReadCSV(io.MultiReader(strings.NewReader(head[:n]), iotest.ErrReader(broken))) {
			last = err
		}
		if !errors.Is(last, broken) {
			t.Errorf("after %d bytes: %v", n, last)
		}
	}
}

// C9 of the attack: what could not be read leaves what was there, and a position that
// is none changes nothing.
func TestC9WhatFailsChangesNothing(t *testing.T) {
	e, p := plenary.Element("x-old"), plenary.Purpose("x-old")
	if err := e.UnmarshalText([]byte("bad")); err == nil || e != "x-old" {
		t.Error(e, err)
	}
	if err := p.UnmarshalText([]byte("bad")); err == nil || p != "x-old" {
		t.Error(p, err)
	}
	if all := plenary.Changes([]plenary.Position{{}, {}}); len(all) > 1 {
		t.Error(all)
	}
}

// The members who could carry a rule that names a group are those of the group.
func TestMarginOfAGroup(t *testing.T) {
	c := plenary.MustParseCountry
	votes := plenary.RollCall{}.With(c("KEN"), plenary.Absent).With(c("RUS"), plenary.Abstain).With(c("CHN"), plenary.No).Whole()
	d, err := plenary.MustParseRule("carry yes in unsc.permanent > 0").Decide(votes, plenary.MustParseDate("2018-12-19"))
	if m := d.ToCarry(); err != nil || m != (plenary.Margin{More: 1, Switched: 1, MoreOf: plenary.SetOf(c("RUS")), SwitchedOf: plenary.SetOf(c("CHN"))}) {
		t.Errorf("%+v, %v", m, err)
	}
}

// B5 of the attack: what takes long in small inputs has a case in testdata/scale; here
// are those that took minutes, which take no time any more.
func TestB5SmallInputs(t *testing.T) {
	var list strings.Builder
	for i := range 30_000 {
		list.WriteString(", " + strings.Repeat("1", 1+i%4) + " (a)")
	}
	for _, text := range []string{
		strings.Repeat("Bosnia and Herzegovina mede namens ", 4000), strings.Repeat("on behalf of ", 10_000),
		"The Netherlands dissociates itself from paragraphs 1" + list.String(),
	} {
		for range plenary.ReadStatements(text, plenary.Date{}) {
		}
	}
	most := 1<<31 - 1
	d, err := plenary.MustParseRule("carry yes > 1/1 of members").DecideTally(plenary.Tally{No: most, Abstain: most, Present: most, NotVoting: most, Absent: most}, plenary.Date{})
	if err != nil || d.Outcome() != plenary.Rejected || d.String() == "" || d.ToCarry().More >= 0 {
		t.Error(d, err)
	}
	var sources bytes.Buffer
	sources.WriteString(`{"id":"x","votes":[],"sources":[{"url":"a"}`)
	for range 20_000 {
		sources.WriteString(`,{"url":"a"}`)
	}
	sources.WriteString("]}")
	for range plenary.ReadPopolo(&sources) {
	}
	said := make([]plenary.Element, 2000)
	for i := range said {
		said[i] = plenary.Element("x-" + strings.Repeat("y", i%50) + strings.Repeat("z", i/50))
	}
	one, other := plenary.Statement{Elements: said}, plenary.Statement{Elements: slices.Clone(said)}
	if n := len(plenary.CommonElements(&one, &other)); n != len(said) {
		t.Error(n)
	}
}
