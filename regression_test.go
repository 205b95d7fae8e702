package plenary_test

import (
	"bytes"
	"encoding"
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
			for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
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
	for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
		if err == nil && r.Final() != nil && r.Final().Totals().Counts == (plenary.Tally{Yes: 152, No: 5, Abstain: 12}) {
			return
		}
	}
	t.Error("the vote behind the bytes is not read")
}

// B2 of the attack: a decision is not pending where only one outcome is possible.
func TestB2OneOutcomeIsPossible(t *testing.T) {
	c := plenary.MustParseCountry
	roll := plenary.RollCall{}.With(plenary.SetOf(c("FRA")), plenary.Yes).With(plenary.SetOf(c("NLD")), plenary.No).With(plenary.SetOf(c("DEU")), plenary.Pending).Whole()
	d, err := plenary.MustParseRule("carry yes+no >= 3; tie adopt").Decide(roll, plenary.Date{})
	if err != nil || d.Outcome() != plenary.Adopted {
		t.Error(d, err)
	}
}

// B3 of the attack: a vote without a date is left out of the years, and they are
// told of the others.
func TestB3VoteWithoutADate(t *testing.T) {
	var b historyBuilder
	votes := plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes)
	for _, date := range []plenary.Date{plenary.MustParseDate("2018-12-19"), {}, plenary.MustParseDate("2019-12-19")} {
		b.AddVote(recordedVote{Date: date, Votes: votes})
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
				Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes),
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
}

// The members who could carry a rule that names a group are those of the group.
func TestMarginOfAGroup(t *testing.T) {
	c := plenary.MustParseCountry
	votes := plenary.RollCall{}.With(plenary.SetOf(c("KEN")), plenary.Absent).With(plenary.SetOf(c("RUS")), plenary.Abstain).With(plenary.SetOf(c("CHN")), plenary.No).Whole()
	d, err := plenary.MustParseRule("carry yes in unsc.permanent > 0").Decide(votes, plenary.MustParseDate("2018-12-19"))
	if m := toCarry(d); err != nil || m != (margin{More: 1, Switched: 1, MoreOf: plenary.SetOf(c("RUS")), SwitchedOf: plenary.SetOf(c("CHN"))}) {
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
	d, err := plenary.MustParseRule("carry yes > 1/1 of members").DecideTotals(plenary.Tally{No: most, Abstain: most, Present: most, NotVoting: most, Absent: most}.Totals(), plenary.Date{})
	if err != nil || d.Outcome() != plenary.Rejected || d.String() == "" || toCarry(d).More >= 0 {
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

// A margin of a rule that asks who voted how is not known where that is not on record,
// and those that are not on record may be among the votes that are lacking.
func TestMarginOfThoseNotNamed(t *testing.T) {
	on, council := plenary.MustParseDate("2018-12-19"), plenary.MustParseBody("unsc")
	d, err := plenary.MustParseRule("unsc.substantive.literal").DecideTotals(plenary.Tally{Yes: 7, No: 6, Abstain: 2}.Whole(), on)
	if m := toCarry(d); err != nil || d.Outcome() != plenary.Rejected || m != (margin{More: -1, Switched: -1}) {
		t.Errorf("%v, %+v: %v", err, m, d)
	}
	members := slices.Collect(plenary.PermanentMembers.Members(on).All())
	for c := range council.Members(on).Minus(plenary.PermanentMembers.Members(on)).All() {
		members = append(members, c)
	}
	s := plenary.Stage{Body: council, Date: on, Stated: plenary.Totals{Counts: plenary.Tally{Yes: 6, No: 6, Abstain: 2}, Exact: plenary.BaseOf(plenary.Yes, plenary.No, plenary.Abstain)}}
	for i, c := range members[:14] {
		s.Votes = s.Votes.With(plenary.SetOf(c), []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}[min(i/6, 2)])
	}
	d, err = s.DecideBy(plenary.MustParseRule("carry yes >= 9 and yes in unsc.permanent >= 1"))
	if m := toCarry(d); err != nil || m.More != 3 || m.Switched != 3 || !m.MoreOf.IsZero() {
		t.Errorf("%v, %+v: %v", err, m, d)
	}
	if d, err = s.DecideBy(plenary.MustParseRule("yes >= 10 and yes in unsc.permanent >= 1")); err != nil || toCarry(d).More != -1 {
		t.Errorf("%v, %+v: %v", err, toCarry(d), d)
	}
}

// What a text form cannot be read from stays as it was, and the empty one is none.
func TestUnreadTextChangesNothing(t *testing.T) {
	v, b, g, k, s, c, d := plenary.Yes, plenary.MustParseBody("unga"), plenary.EU, plenary.DraftSymbol, plenary.ISOAlpha3, plenary.MustParseCountry("NLD"), plenary.MustParseDate("2018-12-19")
	all := []encoding.TextUnmarshaler{&v, &b, &g, &k, &s, &c, &d}
	for _, x := range all {
		if err := x.UnmarshalText([]byte("no such thing")); err == nil {
			t.Errorf("%T reads it", x)
		}
	}
	if v != plenary.Yes || b != plenary.MustParseBody("unga") || g != plenary.EU || k != plenary.DraftSymbol || s != plenary.ISOAlpha3 || c.String() != "NLD" || d.IsZero() {
		t.Errorf("%v, %v, %v, %v, %v, %v, %v", v, b, g, k, s, c, d)
	}
	for _, x := range all {
		if err := x.UnmarshalText(nil); err != nil {
			t.Errorf("%T: %v", x, err)
		}
	}
	if v != 0 || b != 0 || g != "" || k != 0 || s != 0 || !c.IsZero() || !d.IsZero() {
		t.Errorf("%v, %v, %v, %v, %v, %v, %v", v, b, g, k, s, c, d)
	}
}

// The id of a motion is its symbol where that is of an adopted text, and else a source.
func TestPopoloIDOfADraft(t *testing.T) {
	for id, adopted := range map[string]bool{"A/RES/73/195": true, "S/RES/1441 (2002)": true, "A/73/L.66": false, "A/73/PV.60": false, "A/73/584/Add.2": false, "x": false} {
		rs, errs := fromPopolo(`{"motions":[{"id":"` + id + `","text":"T","vote_events":[]}]}`)
		if len(rs) != 1 || len(errs) > 0 {
			t.Fatalf("%s: %v, %v", id, rs, errs)
		}
		if is := rs[0].Symbol.String() == id; is != adopted || adopted == slices.ContainsFunc(rs[0].Sources, func(s plenary.Source) bool { return s.Ref == id }) {
			t.Errorf("%s: %v, %v", id, rs[0].Symbol, rs[0].Sources)
		}
	}
}

// A vote event names its body, for programs that do not know the identifier.
func TestPopoloNamesTheBody(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	if text := toPopolo(t, &r); !strings.Contains(text, `"name":"General Assembly"`) {
		t.Error(text[:min(len(text), 600)])
	}
}

// What a rule asks for is told in words only where that is all that it asks for.
func TestRequiredIsAllThatIsAsked(t *testing.T) {
	on, unga := plenary.MustParseDate("2018-12-19"), plenary.MustParseBody("unga")
	votes := plenary.RollCall{}.With(plenary.UN.Members(on), plenary.Yes)
	for text, want := range map[string]string{
		"yes > 1/2 of yes+no and yes >= 1":     "A majority of the members present and voting was required",
		"yes > 1/2 of yes+no and abstain >= 3": "",
		"yes >= 2/3 of yes+no and no >= 1":     "",
		"yes >= 9":                             "The affirmative votes of nine members were required",
		"yes >= 9 and no >= 1":                 "",
		"no >= 9":                              "",
	} {
		s := plenary.Stage{ID: "p", Kind: plenary.Plenary, Body: unga, Date: on, Votes: votes, Method: plenary.Recorded, Declared: plenary.DeclaredAdopted, Required: plenary.MustParseRule(text)}
		r := plenary.Resolution{Stages: []plenary.Stage{s}}
		if told := (plenary.Briefing{Length: plenary.FullLength}).Resolution(&r); !strings.Contains(told, want) || want == "" && strings.Contains(told, "required") {
			t.Errorf("%s: not %q in %s", text, want, told)
		}
	}
}

// A country that weighs twice is an error, and so is one that is none.
func TestWeightsTwice(t *testing.T) {
	nld := plenary.MustParseCountry("NLD")
	for name, cs := range map[string][]plenary.Country{"twice": {nld, nld}, "none": {{}}, "none, behind one": {nld, {}}} {
		if w, err := plenary.WeightsOf("shares", func(yield func(plenary.Country, uint64) bool) {
			for _, c := range cs {
				if !yield(c, 1) {
					return
				}
			}
		}); err == nil {
			t.Errorf("%s: %v", name, w)
		}
	}
}

// Who voted without being a member of the body is written as it voted, and who did not
// vote as no member.
func TestWriteVotesOfStrangers(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	council := plenary.MustParseBody("unsc")
	var b historyBuilder
	b.AddVote(recordedVote{Date: on, Body: council, Votes: plenary.RollCall{}.With(council.Members(on), plenary.Yes).With(plenary.MustParseSet("DEU"), plenary.No)})
	b.AddVote(recordedVote{Date: on, Body: council, Votes: plenary.RollCall{}.With(council.Members(on), plenary.Yes)})
	var out strings.Builder
	code := func(v plenary.Vote, member bool) string {
		switch {
		case v != 0:
			return v.String()
		case member:
			return "?"
		}
		return "none"
	}
	if err := b.History().WriteVotes(&out, code); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "\nDEU,no,none\n") || !strings.Contains(out.String(), "\nNLD,yes,yes\n") {
		t.Error(out.String())
	}
}

// Of two symbols of adopted texts the id of a motion is its symbol, and the identifier
// a source; without such an id it is the identifier.
func TestPopoloIDBeforeIdentifier(t *testing.T) {
	for id, want := range map[string]string{"A/RES/73/195": "A/RES/73/195", "x": "A/RES/73/151", "A/73/L.66": "A/RES/73/151"} {
		rs, errs := fromPopolo(`{"motions":[{"id":"` + id + `","identifier":"A/RES/73/151","text":"T","vote_events":[]}]}`)
		if len(rs) != 1 || len(errs) > 0 || rs[0].Symbol.String() != want || len(rs[0].Sources) != 1 {
			t.Errorf("%s: %v, %v", id, rs, errs)
		}
	}
}
