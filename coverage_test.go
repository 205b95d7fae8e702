package plenary_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func TestCoverage(t *testing.T) {
	gcm := load(t, "a-res-73-195.json")
	denmark := func(role plenary.Role) (set plenary.CountrySet) {
		for country := range plenary.Countries() {
			for _, s := range gcm.Statements {
				if s.ID == "denmark" && s.Role(country, gcm.Stage("plenary").Date) == role {
					set = set.Union(plenary.SetOf(country))
				}
			}
		}
		return set
	}
	if got := denmark(plenary.Deliverer).Union(denmark(plenary.SpokenFor)); got.String() != "DNK ISL LTU MLT NLD" {
		t.Errorf("covered by speech: %s", got)
	}
	if got := denmark(plenary.Endorsing); got.String() != "GBR NOR" {
		t.Errorf("covered by endorsement: %s", got)
	}
	if got := gcm.Covered(gcm.Stage("plenary"), plenary.OwnStatement).String(); got != "AUS GBR NOR NZL" {
		t.Errorf("own statements: %s", got)
	}
	if got := gcm.Covered(gcm.Final()).Len(); got != 9 {
		t.Errorf("covered: %d", got)
	}
	if got := gcm.Covered(nil); !got.IsZero() {
		t.Error("no stage covers somebody")
	}
}

func TestGroupStatement(t *testing.T) {
	r := plenary.Resolution{
		Stages:     []plenary.Stage{{ID: "p", Kind: plenary.Plenary, Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19")}},
		Statements: []plenary.Statement{{ID: "eu", Stage: "p", Deliverer: plenary.MustParseCountry("AUT"), Group: plenary.EU, Aligned: plenary.MustParseSet("ALB")}},
	}
	if got := r.Covered(&r.Stages[0], plenary.SpokenFor).Len(); got != 27 {
		t.Errorf("spoken for: %d", got)
	}
	alb := plenary.MustParseCountry("ALB")
	if got := plenary.Positions(alb, &r)[0].Statements; len(got) != 1 || got[0].Role(alb, r.Stages[0].Date) != plenary.Aligned {
		t.Errorf("Albania: %v", got)
	}
}

func TestPositions(t *testing.T) {
	gcm, gcr, review := load(t, "a-res-73-195.json"), load(t, "a-res-73-151.json"), load(t, "imrf-2022.json")
	for code, want := range map[string][2]plenary.Vote{"HUN": {plenary.Yes, plenary.No}, "DOM": {plenary.Yes, plenary.Abstain}, "LBR": {plenary.Abstain, plenary.Yes}} {
		got := plenary.Positions(plenary.MustParseCountry(code), &gcr)
		if len(got) != 2 || got[0].Vote() != want[0] || got[1].Vote() != want[1] {
			t.Errorf("%s: %v", code, got)
		}
	}
	if got := (plenary.Briefing{}).Changes(plenary.MustParseCountry("NLD"), &gcr, &gcm); got != "" {
		t.Errorf("the Netherlands changed: %v", got)
	}
	g := plenary.Positions(plenary.EU, &gcm, &gcr)
	if len(g) != 4 || g[0].Votes.Tally().Yes != 28 || split(g[3].Votes.Tally()) != "19-3-5-1" || g[0].Vote() != plenary.Yes || g[3].Vote() != 0 {
		t.Errorf("EU: %v", g)
	}
	if notices := review.Notices(); len(notices) != 0 {
		t.Errorf("2022: %v", notices)
	}
}

// What a country says changes only where it said something both times.
func TestChangesOfElements(t *testing.T) {
	nld := plenary.MustParseCountry("NLD")
	on := func(day string, elements ...plenary.Element) *plenary.Resolution {
		stage := plenary.Stage{ID: "p", Kind: plenary.Plenary, Date: plenary.MustParseDate(day), Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes)}
		return &plenary.Resolution{Stages: []plenary.Stage{stage}, Statements: []plenary.Statement{{ID: "s", Stage: "p", Deliverer: nld, Elements: elements}}}
	}
	first, second, silent := on("2018-12-19", "sovereignty", "non-binding"), on("2019-12-19", "non-binding", "examples"), on("2020-12-19")
	told := plenary.Briefing{}.Changes(nld, first, second, silent)
	if !strings.Contains(told, "are illustrative") || !strings.Contains(told, "sovereign") {
		t.Error(told)
	}
}

// TestPracticeNotices has a case of each notice on statements that do not fit.
func TestPracticeNotices(t *testing.T) {
	nld, isl := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("ISL")
	day := plenary.MustParseDate("2018-12-19")
	unga := plenary.GeneralAssembly
	votes := plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).With(plenary.SetOf(isl), plenary.Abstain)
	stage := plenary.Stage{ID: "p", Kind: plenary.Plenary, Body: unga, Date: day, Method: plenary.Recorded, Votes: votes}
	consensus := plenary.Stage{ID: "p", Kind: plenary.Plenary, Body: unga, Date: day, Method: plenary.Consensus}
	sponsored := stage
	sponsored.Sponsors = []plenary.Sponsorship{{Countries: plenary.SetOf(nld, isl), Kind: plenary.Joined}}
	committee := stage
	committee.ID, committee.Kind, committee.Date = "c", plenary.Committee, day.AddDays(-9)
	say := func(s plenary.Statement) plenary.Statement {
		if s.ID == "" {
			s.ID = "s"
		}
		if s.Stage == "" {
			s.Stage = "p"
		}
		if s.Deliverer.IsZero() {
			s.Deliverer = nld
		}
		return s
	}
	for _, c := range []struct {
		want      plenary.NoticeKind
		stages    []plenary.Stage
		statement plenary.Statement
		others    []plenary.Statement
	}{
		{want: plenary.YesReserved, stages: []plenary.Stage{stage}, statement: plenary.Statement{Kind: plenary.Reservation}},
		{want: plenary.YesReserved, stages: []plenary.Stage{stage}, statement: plenary.Statement{Kind: plenary.ExplanationOfVote, Passages: []plenary.Passage{{Paragraphs: []string{"7"}, Kind: plenary.Disassociation}}}},
		{want: plenary.AbstentionExplained, stages: []plenary.Stage{stage}, statement: plenary.Statement{Kind: plenary.ExplanationOfVote, Deliverer: isl}},
		{want: plenary.ConsensusLeft, stages: []plenary.Stage{consensus}, statement: plenary.Statement{Kind: plenary.Disassociation}},
		{want: plenary.NoVoteToExplain, stages: []plenary.Stage{consensus}, statement: plenary.Statement{Kind: plenary.ExplanationOfVote}},
		{want: plenary.SponsorNotInFavour, stages: []plenary.Stage{sponsored}, statement: plenary.Statement{Kind: plenary.GeneralStatement}},
		{want: plenary.SponsorExplains, stages: []plenary.Stage{sponsored}, statement: plenary.Statement{Kind: plenary.ExplanationOfVote}},
		{want: plenary.SaidDuringVote, stages: []plenary.Stage{stage}, statement: plenary.Statement{Timing: plenary.During}},
		{want: plenary.ExplainedTwice, stages: []plenary.Stage{committee, stage}, statement: plenary.Statement{Kind: plenary.ExplanationOfVote}, others: []plenary.Statement{{ID: "first", Stage: "c", Kind: plenary.ExplanationOfVote}}},
		{want: plenary.EndorsedLate, stages: []plenary.Stage{stage}, statement: plenary.Statement{Endorsements: []plenary.Endorsement{{Country: isl, Moment: plenary.During, Date: day.AddDays(1)}}}},
		{want: plenary.EndorsesOwn, stages: []plenary.Stage{stage}, statement: plenary.Statement{OnBehalf: plenary.SetOf(isl), Endorsements: []plenary.Endorsement{{Country: isl}}}},
		{want: plenary.SpeaksTwice, stages: []plenary.Stage{stage}, statement: plenary.Statement{OnBehalf: plenary.SetOf(nld, isl)}},
		{want: plenary.NotAMember, stages: []plenary.Stage{stage}, statement: plenary.Statement{OnBehalf: plenary.MustParseSet("VAT")}},
	} {
		r := plenary.Resolution{Stages: c.stages, Statements: []plenary.Statement{say(c.statement)}}
		for _, s := range c.others {
			r.Statements = append(r.Statements, say(s))
		}
		all := append(r.Notices(), r.PracticeNotices()...)
		i := slices.IndexFunc(all, func(n plenary.Notice) bool { return n.Kind == c.want })
		if i < 0 {
			t.Errorf("%s: not noticed: %v", c.want, all)
			continue
		}
		n := all[i]
		for _, tag := range []language.Tag{language.English, language.Dutch} {
			if text := n.In(tag); !strings.HasSuffix(text, ".") || strings.Contains(text, "{") {
				t.Errorf("%s: told as %q", c.want, text)
			}
			if p := n.Practice(tag); (n.Kind >= plenary.YesReserved) != (p != "") {
				t.Errorf("%s: rests on %q", c.want, p)
			}
		}
	}
	// Another vote in plenary than in the committee may be explained again.
	committee.Votes = committee.Votes.With(plenary.SetOf(nld), plenary.No)
	r := plenary.Resolution{Stages: []plenary.Stage{committee, stage}, Statements: []plenary.Statement{
		say(plenary.Statement{Kind: plenary.ExplanationOfVote}), say(plenary.Statement{ID: "first", Stage: "c", Kind: plenary.ExplanationOfVote}),
	}}
	if got := r.PracticeNotices(); len(got) != 0 {
		t.Errorf("a changed vote: %v", got)
	}
	if _, err := plenary.ParseResolution([]byte(`{"statements": [{"passages": [{"paragraphs": ["7"], "elements": ["nonsense"]}]}]}`)); err == nil ||
		!strings.Contains(err.Error(), "statements[0].passages[0].elements[0]") {
		t.Errorf("an element that does not exist: %v", err)
	}
}

// TestStatementChangesNothing: a statement is given no vote, tally or stage to
// change, and returns none.
func TestStatementChangesNothing(t *testing.T) {
	typ := reflect.TypeFor[*plenary.Statement]()
	for m := range typ.Methods() {
		for j := range m.Type.NumIn() + m.Type.NumOut() {
			var p reflect.Type
			if j < m.Type.NumIn() {
				p = m.Type.In(j)
			} else {
				p = m.Type.Out(j - m.Type.NumIn())
			}
			for p.Kind() == reflect.Pointer || p.Kind() == reflect.Slice {
				p = p.Elem()
			}
			switch p.Name() {
			case "Vote", "RollCall", "Tally", "Stage", "Resolution", "Declared", "Decision", "Outcome", "LegalEffect", "LegalForce":
				t.Errorf("%s has a %s", m.Name, p)
			}
		}
	}
}
