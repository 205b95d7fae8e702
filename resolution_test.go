package plenary_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// values lets go-cmp compare what can be compared with ==.
var values = cmp.Options{cmpopts.IgnoreFields(plenary.Resolution{}, "Oddities"), cmpopts.EquateComparable(language.Tag{}, plenary.Paper{}, plenary.Country{}, plenary.CountrySet{}, plenary.Date{}, plenary.RollCall{}, plenary.Rule{}, plenary.Symbol{})}

func load(t testing.TB, name string) plenary.Resolution {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// split writes a tally as yes-no-abstain-not voting.
func split(t plenary.Tally) string {
	return fmt.Sprintf("%d-%d-%d-%d", t.Yes, t.No, t.Abstain, t.Count(baseEntitled)-t.Count(plenary.BaseCast))
}

func TestSplits(t *testing.T) {
	migration, refugees := load(t, "a-res-73-195.json"), load(t, "a-res-73-151.json")
	stages := []*plenary.Stage{migration.Stage("plenary"), refugees.Stage("plenary"), refugees.Stage("committee")}
	for _, c := range []struct {
		group plenary.Group
		want  [3]string
	}{
		{plenary.EU, [3]string{"19-3-5-1", "26-1-0-1", "28-0-0-0"}},
		{plenary.AfricanGroup, [3]string{"46-0-2-6", "52-0-2-0", "50-0-3-1"}},
		{plenary.AsiaPacificGroup, [3]string{"43-0-1-10", "49-0-0-5", "48-0-0-6"}},
		{plenary.EasternGroup, [3]string{"15-3-3-2", "21-1-0-1", "23-0-0-0"}},
		{plenary.GRULAC, [3]string{"26-0-1-6", "32-0-1-0", "28-0-0-5"}},
		{plenary.WEOG, [3]string{"22-2-5-0", "27-1-0-1", "27-1-0-1"}},
		{plenary.Group("visegrad"), [3]string{"0-3-0-1", "2-1-0-1", "4-0-0-0"}},
		{plenary.UN, [3]string{"152-5-12-24", "181-2-3-7", "176-1-3-13"}},
	} {
		for i, s := range stages {
			t.Run(c.group.String()+" on "+s.Date.String(), func(t *testing.T) {
				if got := split(s.Votes.Among(c.group.Members(s.Date)).Tally()); got != c.want[i] {
					t.Errorf("got %s, want %s", got, c.want[i])
				}
			})
		}
	}
	for _, s := range stages {
		var sum plenary.Tally
		for _, g := range plenary.RegionalGroups() {
			sum = sum.Add(s.Votes.Among(g.Members(s.Date)).Tally())
		}
		if sum != s.Totals().Counts {
			t.Errorf("%s: the five groups add up to %s, the whole is %s", s.Date, split(sum), split(s.Totals().Counts))
		}
	}
}

func TestTestdata(t *testing.T) {
	for _, c := range []struct {
		file, stage, symbol string
		no, abstain         string
		not                 string
	}{
		{
			"a-res-73-195.json", "plenary", "A/RES/73/195", "CZE HUN ISR POL USA", "AUS AUT BGR CHE CHL DZA ITA LBY LIE LVA ROU SGP",
			"AFG ATG BEN BLZ BRN BWA DOM FSM GIN KGZ KIR PAN PRK PRY SOM STP SVK SYC TKM TLS TON TTO UKR VUT",
		},
		{"a-res-73-151.json", "plenary", "A/RES/73/151", "HUN USA", "DOM ERI LBY", "FSM ISR NRU POL PRK TKM TON"},
		{"a-res-73-151.json", "committee", "A/RES/73/151", "USA", "ERI LBR LBY", "BRB BTN COG DMA GRD CHE KGZ KNA LCA NRU PRK TKM TON"},
	} {
		t.Run(c.file+" "+c.stage, func(t *testing.T) {
			r := load(t, c.file)
			s := r.Stage(c.stage)
			if r.Symbol.String() != c.symbol || s.Declared != plenary.DeclaredAdopted || !simpleMajority(s.Totals().Counts) || s.Method != plenary.Recorded {
				t.Errorf("%s: %s, %s, carried %v", r.Symbol, s.Declared, s.Method, simpleMajority(s.Totals().Counts))
			}
			for v, codes := range map[plenary.Vote]string{plenary.No: c.no, plenary.Abstain: c.abstain, plenary.NotVoting: c.not} {
				var want plenary.CountrySet
				if err := want.UnmarshalText([]byte(codes)); err != nil {
					t.Fatal(err)
				}
				if got := s.Votes.Listed(v); got != want {
					t.Errorf("%s: %s, want %s", v, got, want)
				}
			}
			if s.Votes.Listed() != plenary.UN.Members(s.Date) {
				t.Error("not every Member is listed")
			}
			if notices := r.Notices(); len(notices) != 0 {
				t.Errorf("notices: %v", notices)
			}
			if got := quorumToDecide(s.Totals().Counts); got != plenary.Holds {
				t.Errorf("quorum %s", got)
			}
		})
	}
}

// naiveMoves looks at the countries one by one. A country that one of the two
// does not list has not moved.
func naiveMoves(earlier, later plenary.RollCall) []plenary.Move {
	moved := map[[2]plenary.Vote]model{}
	for _, c := range everyCountry {
		if k := [2]plenary.Vote{earlier.Of(c), later.Of(c)}; k[0] != k[1] && k[0] != 0 && k[1] != 0 {
			if moved[k] == nil {
				moved[k] = model{}
			}
			moved[k][c] = true
		}
	}
	var moves []plenary.Move
	for from := range plenary.Pending + 1 {
		for to := range plenary.Pending + 1 {
			if m := moved[[2]plenary.Vote{from, to}]; len(m) > 0 {
				moves = append(moves, plenary.Move{From: from, To: to, Countries: m.set()})
			}
		}
	}
	return moves
}

func TestMovesAgainstNaive(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 11))
	for range 200 {
		earlier, _ := randomBallots(r, r.IntN(200))
		later := earlier
		if r.IntN(2) == 0 {
			later, _ = randomBallots(r, r.IntN(200))
		}
		for range r.IntN(20) {
			later = later.With(plenary.SetOf(everyCountry[r.IntN(len(everyCountry))]), plenary.Vote(r.IntN(8)))
		}
		if diff := cmp.Diff(naiveMoves(earlier, later), plenary.Moves(earlier, later), values); diff != "" {
			t.Fatal(diff)
		}
	}
	rc, _ := randomBallots(r, 100)
	if moves := plenary.Moves(rc, rc); len(moves) != 0 {
		t.Errorf("nobody moved, and still %v", moves)
	}
}

func TestMovesOfTheCompact(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	got := plenary.Moves(r.Stage("committee").Votes, r.Stage("plenary").Votes)
	want := []plenary.Move{
		{From: plenary.Yes, To: plenary.No, Countries: plenary.MustParseSet("HUN")},
		{From: plenary.Yes, To: plenary.Abstain, Countries: plenary.MustParseSet("DOM")},
		{From: plenary.Yes, To: plenary.NotVoting, Countries: plenary.MustParseSet("FSM", "ISR", "POL")},
		{From: plenary.Abstain, To: plenary.Yes, Countries: plenary.MustParseSet("LBR")},
		{From: plenary.NotVoting, To: plenary.Yes, Countries: plenary.MustParseSet("BRB", "BTN", "CHE", "COG", "DMA", "GRD", "KGZ", "KNA", "LCA")},
	}
	if diff := cmp.Diff(want, got, values); diff != "" {
		t.Error(diff)
	}
}

func TestFinal(t *testing.T) {
	stage := func(id, date string, kind plenary.StageKind, q plenary.Question) plenary.Stage {
		s := plenary.Stage{ID: id, Kind: kind, Question: q}
		if date != "" {
			s.Date = plenary.MustParseDate(date)
		}
		return s
	}
	for name, c := range map[string]struct {
		stages       []plenary.Stage
		final, order string
	}{
		"none": {nil, "", ""},
		"by date, in any order": {[]plenary.Stage{
			stage("c", "2018-12-19", plenary.Plenary, plenary.Whole), stage("a", "2018-11-13", plenary.Committee, plenary.Whole), stage("b", "2018-12-10", plenary.Conference, plenary.Whole),
		}, "c", "abc"},
		"one day, by kind": {[]plenary.Stage{
			stage("b", "2018-12-19", plenary.Plenary, plenary.Whole), stage("a", "2018-12-19", plenary.Committee, plenary.Whole),
		}, "b", "ab"},
		"the last of the same": {[]plenary.Stage{
			stage("a", "2018-12-19", plenary.Plenary, plenary.Whole), stage("b", "2018-12-19", plenary.Plenary, plenary.Whole),
		}, "b", "ab"},
		"not a paragraph": {[]plenary.Stage{
			stage("a", "2018-12-18", plenary.Plenary, plenary.Whole), stage("b", "2018-12-19", plenary.Plenary, plenary.Paragraph),
			stage("c", "2018-12-20", plenary.Plenary, plenary.Amendment), stage("d", "2018-12-21", plenary.Plenary, plenary.Motion),
		}, "a", "abcd"},
		"only paragraphs":  {[]plenary.Stage{stage("a", "2018-12-19", plenary.Plenary, plenary.Paragraph)}, "", "a"},
		"undated, by kind": {[]plenary.Stage{stage("b", "2018-12-19", plenary.Committee, plenary.Whole), stage("a", "", plenary.Plenary, plenary.Whole)}, "a", "ab"},
	} {
		t.Run(name, func(t *testing.T) {
			r := plenary.Resolution{Stages: c.stages}
			final := ""
			if s := r.Final(); s != nil {
				final = s.ID
				if r.Stage(s.ID) != s {
					t.Error("the final stage is a copy")
				}
			}
			var order strings.Builder
			for _, p := range plenary.Positions(country("NLD"), &r) {
				order.WriteString(p.Stage.ID)
			}
			if final != c.final || order.String() != c.order {
				t.Errorf("final %q, order %q", final, order.String())
			}
			if r.Stage("none such") != nil {
				t.Error("a stage that is not there")
			}
		})
	}
}

// What a stage comes to follows from the rule on record, else from those of its
// body if they agree.
func TestStageOutcome(t *testing.T) {
	day, unga, unsc := plenary.MustParseDate("2018-12-06"), plenary.GeneralAssembly, plenary.SecurityCouncil
	council := plenary.SecurityCouncil.Members(day)
	vetoed := plenary.RollCall{}.With(council, plenary.Yes).With(plenary.MustParseSet("USA"), plenary.No)
	for name, c := range map[string]struct {
		stage plenary.Stage
		rules int
		want  plenary.Outcome
	}{
		"both readings":            {plenary.Stage{Body: unga, Date: day, Stated: stated(plenary.Tally{Yes: 152, No: 5, Abstain: 12})}, 2, plenary.Adopted},
		"K5: the readings differ":  {plenary.Stage{Body: unga, Date: day, Stated: stated(plenary.Tally{Yes: 87, No: 57, Abstain: 33})}, 2, plenary.Open},
		"two thirds on record":     {plenary.Stage{Body: unga, Date: day, Stated: stated(plenary.Tally{Yes: 87, No: 57, Abstain: 33}), Required: plenary.MustParseRule("unga.important")}, 1, plenary.Rejected},
		"K5: more than half":       {plenary.Stage{Stated: stated(plenary.Tally{Yes: 80, No: 80}), Required: plenary.MustParseRule("yes > 1/2 of yes+no")}, 1, plenary.Rejected},
		"K5: at least half":        {plenary.Stage{Stated: stated(plenary.Tally{Yes: 80, No: 80}), Required: plenary.MustParseRule("yes >= 1/2 of yes+no")}, 1, plenary.Adopted},
		"a committee":              {plenary.Stage{Body: plenary.ThirdCommittee, Date: day, Stated: stated(plenary.Tally{Yes: 80, No: 80})}, 1, plenary.Rejected},
		"K5: a veto, or procedure": {plenary.Stage{Body: unsc, Date: day, Votes: vetoed}, 2, plenary.Open},
		"K5: a procedural motion":  {plenary.Stage{Body: unsc, Date: day, Votes: vetoed, Question: plenary.Motion}, 1, plenary.Adopted},
		"K5: too few":              {plenary.Stage{Body: unsc, Date: day, Stated: stated(plenary.Tally{Yes: 8, No: 2, Abstain: 5})}, 2, plenary.Rejected},
		"K1: those against alone":  {plenary.Stage{Body: unga, Date: day, Votes: plenary.RollCall{}.With(plenary.MustParseSet("HUN"), plenary.No), Exhaustive: []plenary.Vote{plenary.No}}, 2, plenary.Open},
		"without a vote":           {plenary.Stage{Body: unga, Date: day, Method: plenary.WithoutVote, Declared: plenary.DeclaredAdopted}, 2, 0},
		"no body":                  {plenary.Stage{Date: day, Stated: stated(plenary.Tally{Yes: 152, No: 5, Abstain: 12})}, 0, 0},
		"K4: no day":               {plenary.Stage{Body: unga, Stated: stated(plenary.Tally{Yes: 152, No: 5, Abstain: 12})}, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			ds, err := c.stage.Decisions()
			if got := c.stage.Outcome(); got != c.want || len(ds) != c.rules || err != nil {
				t.Errorf("%v by %v, %v, want %v", got, ds, err, c.want)
			}
			d, err := c.stage.Decide()
			if (err == nil) != (c.rules == 1) || err == nil && c.want != 0 && d.Outcome() != c.want {
				t.Errorf("%v, %v", d.Outcome(), err)
			}
		})
	}
}

// textual is a small type with a text form.
type textual interface {
	String() string
	MarshalText() ([]byte, error)
}

// checkTexts reads the text form of every value of a type back, from the first
// on, and refuses what is none.
func checkTexts[T ~uint8, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, what string, first T, texts ...string) {
	t.Helper()
	t.Run(what, func(t *testing.T) {
		for i, want := range texts {
			v := first + T(i)
			text, err := any(v).(textual).MarshalText()
			if err != nil || string(text) != want || any(v).(textual).String() != want {
				t.Errorf("%d is %q, want %q; %v", v, text, want, err)
			}
			var back T
			if err := P(&back).UnmarshalText(text); err != nil || back != v {
				t.Errorf("%s reads back as %d, %v", text, back, err)
			}
		}
		if got := any(first + T(len(texts))).(textual).String(); !strings.HasSuffix(got, ")") {
			t.Errorf("there is one more: %s", got)
		}
		for _, in := range []string{"?", " ", "Adopted", "YES", texts[0] + " ", "\xff"} {
			var v T
			err := P(&v).UnmarshalText([]byte(in))
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || v != 0 || e.What != what || e.Input != in {
				t.Errorf("%q is read as %d, %v", in, v, err)
			}
		}
	})
}

func TestEnumTexts(t *testing.T) {
	checkTexts(t, "relation", plenary.Adopts, "adopts", "endorses", "annexes", "refers")
	checkTexts(t, "force", plenary.Binding, "binding", "nonbinding", "recommendation")
	checkTexts(t, "kind of stage", plenary.Negotiation, "negotiation", "conference", "committee", "plenary", "council")
	checkTexts(t, "question", plenary.Whole, "whole", "paragraph", "amendment", "motion")
	checkTexts(t, "method", plenary.Recorded, "recorded", "nonrecorded", "hands", "withoutvote", "acclamation", "consensus", "secret", "silence")
	checkTexts(t, "outcome", plenary.DeclaredAdopted, "adopted", "rejected", "withdrawn")
	checkTexts(t, "kind of statement", plenary.ExplanationOfVote, "explanation-of-vote", "explanation-of-position", "general-statement",
		"right-of-reply", "reservation", "interpretative-declaration", "disassociation", "alignment", "correction-of-vote")
	checkTexts(t, "timing", plenary.Before, "before", "after", "during")
	for text, want := range map[string]plenary.Timing{"beforemeeting": plenary.Before, "atmeeting": plenary.During, "aftermeeting": plenary.After} { // as files had it
		if got, err := plenary.ParseTiming(text); got != want || err != nil {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
}

func TestBodies(t *testing.T) {
	var ids []string
	for b := range plenary.Bodies() {
		ids = append(ids, b.String())
		text, err := b.MarshalText()
		var back plenary.Body
		if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != b || plenary.MustParseBody(b.String()) != b {
			t.Errorf("%s reads back as %s, %v", text, back, err)
		}
		if b, err := b.AppendText([]byte("in ")); string(b) != "in "+string(text) || err != nil {
			t.Errorf("AppendText gives %q, %v", b, err)
		}
		if b.Name(language.Dutch) == "" || b.Name(language.English) == "" || b.Name(language.Dutch) == b.Name(language.English) {
			t.Errorf("%s is %q and %q", b, b.Name(language.Dutch), b.Name(language.English))
		}
	}
	if !slices.IsSorted(ids) || !slices.Contains(ids, "unga.c3") {
		t.Errorf("the bodies are %v", ids)
	}
	for id, want := range map[string]int{"unga": 193, "unga.c3": 193, "unsc": 15} {
		if got := plenary.MustParseBody(id).Members(compactDay).Len(); got != want {
			t.Errorf("%s has %d members, want %d", id, got, want)
		}
	}
	if got := plenary.ThirdCommittee.Name(language.English); got != "the Third Committee" {
		t.Errorf("it is %q", got)
	}
	for _, b := range []plenary.Body{0, 200} {
		if b.String() != map[plenary.Body]string{200: "Body(200)"}[b] || b.Name(language.Dutch) != "" || !b.Members(compactDay).IsZero() {
			t.Errorf("%d is a body, %q", b, b.Name(language.Dutch))
		}
	}
	for _, in := range []string{"", "UNG", "Generally", "unga.", "\xff"} {
		b, err := plenary.ParseBody(in)
		if e, ok := errors.AsType[*plenary.ParseError](err); !ok || b != 0 || e.What != "body" || e.Input != in {
			t.Errorf("%q is read as %v, %v", in, b, err)
		}
	}
	b := plenary.GeneralAssembly
	if err := b.UnmarshalText(nil); err != nil || b != 0 {
		t.Errorf("the empty text is %v, %v", b, err)
	}
}

func TestTextIn(t *testing.T) {
	both, english, dutch := plenary.Text{EN: "vote", NL: "stem"}, plenary.Text{EN: "vote"}, plenary.Text{NL: "stem"}
	for _, c := range []struct {
		text plenary.Text
		tag  language.Tag
		want string
	}{
		{both, language.Dutch, "stem"},
		{both, language.English, "vote"},
		{both, language.MustParse("nl-BE"), "stem"},
		{both, language.MustParse("en-GB"), "vote"},
		{both, language.French, "vote"},
		{both, language.Und, "vote"},
		{english, language.Dutch, "vote"},
		{dutch, language.English, "stem"},
		{plenary.Text{}, language.Dutch, ""},
	} {
		if got := c.text.In(c.tag); got != c.want {
			t.Errorf("%+v in %s is %q, want %q", c.text, c.tag, got, c.want)
		}
	}
	if both.IsZero() || english.IsZero() || dutch.IsZero() || !(plenary.Text{}).IsZero() {
		t.Error("a text with words has none")
	}
}
