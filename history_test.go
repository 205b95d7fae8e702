package plenary_test

import (
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

func country(code string) plenary.Country { return plenary.MustParseCountry(code) }

// recordedVote is a vote on record, as these tests write it.
type recordedVote struct {
	Symbol           plenary.Symbol
	Date             plenary.Date
	Body             plenary.Body
	Stage            plenary.StageKind
	Question         plenary.Question
	Title            plenary.Text
	Agenda, Subjects []string
	Votes            plenary.RollCall
}

// resolution returns the record of v, which lists all who voted.
func (v *recordedVote) resolution() *plenary.Resolution {
	return &plenary.Resolution{Symbol: v.Symbol, Title: v.Title, Agenda: v.Agenda, Subjects: v.Subjects, Stages: []plenary.Stage{{
		Kind: v.Stage, Body: v.Body, Date: v.Date, Question: v.Question, Votes: v.Votes, Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
	}}}
}

// votesOf returns the votes of h.
func votesOf(h plenary.History) iter.Seq[recordedVote] {
	return func(yield func(recordedVote) bool) {
		for r, s := range h.All() {
			if !yield(recorded(r, s)) {
				return
			}
		}
	}
}

func recorded(r *plenary.Resolution, s *plenary.Stage) recordedVote {
	return recordedVote{r.Symbol, s.Date, s.Body, s.Kind, s.Question, r.Title, r.Agenda, r.Subjects, s.Votes}
}

// seriesIn returns the series of the votes in h.
func seriesIn(h plenary.History) []plenary.Series {
	var rs []*plenary.Resolution
	for r := range h.All() {
		rs = append(rs, r)
	}
	return seriesOf(rs...)
}

// where returns a filter for [plenary.History.Where].
func where(keep func(recordedVote) bool) func(*plenary.Resolution, *plenary.Stage) bool {
	return func(r *plenary.Resolution, s *plenary.Stage) bool { return keep(recorded(r, s)) }
}

// historyBuilder collects votes for a history.
type historyBuilder struct {
	Follow func(plenary.Country, plenary.Date) plenary.CountrySet
	all    []*plenary.Resolution
}

func (b *historyBuilder) Add(r *plenary.Resolution) { b.all = append(b.all, r) }

func (b *historyBuilder) AddVote(v recordedVote) { b.Add(v.resolution()) }

func (b *historyBuilder) History() plenary.History {
	return historyOfAll(b.all...).Follow(b.Follow)
}

// shortRecord returns the votes of testdata/history.txt.
func shortRecord(tb testing.TB) []recordedVote {
	tb.Helper()
	data, err := os.ReadFile("testdata/history.txt")
	if err != nil {
		tb.Fatal(err)
	}
	states := []string{"CSK", "CZE", "SVK", "DDR", "DEU", "NLD", "POL", "RUS", "USA"}
	votes := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain, "X": plenary.NotVoting}
	list := func(s string) []string {
		if s == "-" {
			return nil
		}
		return []string{s}
	}
	var all []recordedVote
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "\t")
		v := recordedVote{
			Date: plenary.MustParseDate(cells[0]), Symbol: plenary.MustParseSymbol(cells[1]), Body: plenary.MustParseBody(cells[2]), Stage: plenary.Plenary,
			Agenda: list(cells[4]), Subjects: list(cells[5]),
		}
		if v.Body.String() == "unga.c3" {
			v.Stage = plenary.Committee
		}
		if err := v.Question.UnmarshalText([]byte(cells[3])); err != nil {
			tb.Fatal(err)
		}
		for i, code := range strings.Fields(cells[6]) {
			if code != "." {
				v.Votes = v.Votes.With(plenary.SetOf(country(states[i])), votes[code])
			}
		}
		all = append(all, v)
	}
	return all
}

func symbolsOf(h plenary.History) string {
	var all []string
	for v := range votesOf(h) {
		all = append(all, strings.TrimPrefix(v.Symbol.String(), "A/RES/"))
	}
	return strings.Join(all, ", ")
}

func TestHistoryFilters(t *testing.T) {
	h := historyOf(shortRecord(t))
	day := plenary.MustParseDate
	if got := h.States().String(); got != "CSK CZE DDR DEU NLD POL RUS SVK USA" {
		t.Error(got)
	}
	for _, c := range []struct {
		name string
		got  plenary.History
		want string
	}{
		{"between", h.Between(day("1975-12-02"), day("1994-12-15")), "3402 (XXX), 3403 (XXX)"},
		{"from", h.Between(day("2019-12-18"), plenary.Date{}), "74/60, ES-10/21"},
		{"to", h.Between(plenary.Date{}, day("1975-12-02")), "3401 (XXX)"},
		{"backwards", h.Between(day("2019-01-01"), day("1975-01-01")), ""},
		{"before all", h.Between(plenary.Date{}, day("1946-01-01")), ""},
		{"within", h.Between(day("1975-12-02"), plenary.Date{}).Between(day("1900-01-01"), day("1976-01-01")), "3402 (XXX), 3403 (XXX)"},
		{"old session", h.OfSession("30"), "3401 (XXX), 3402 (XXX), 3403 (XXX)"},
		{"old session, Roman", h.OfSession("XXX"), "3401 (XXX), 3402 (XXX), 3403 (XXX)"},
		{"session", h.OfSession("73"), "A/C.3/73/L.59, 73/151, 73/195, 73/301"},
		{"emergency session", h.OfSession("ES-X"), "ES-10/21"},
		{"no session", h.OfSession(""), ""},
		{"body", h.Where(ofBody(plenary.ThirdCommittee)), "A/C.3/73/L.59"},
		{"question", h.Where(ofQuestion(plenary.Paragraph, plenary.Amendment)), "49/75, 73/301"},
		{"agenda", h.About("law of the"), "3402 (XXX), 73/301"},
		{"subject", h.About("Disarmament"), "3401 (XXX), 49/75, 49/75, 74/60"},
		{"symbols", h.Where(symbols(plenary.MustParseSymbol("A/RES/49/75"), plenary.MustParseSymbol("A/RES/73/151"))), "49/75, 49/75, 49/88, 73/151"},
		{"where", h.Where(where(func(v recordedVote) bool { return v.Votes.Of(country("POL")) == plenary.NotVoting })), "3403 (XXX), 73/151"},
		{"filters in a row", h.OfSession("73").Where(ofQuestion(plenary.Whole)).Between(day("2018-12-01"), day("2018-12-18")).About("refugees"), "73/151"},
	} {
		if got := symbolsOf(c.got); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		if n := len(strings.Split(c.want, ", ")); c.want != "" && c.got.Len() != n {
			t.Errorf("%s: %d votes", c.name, c.got.Len())
		}
	}
	name, from, to := h.OfSession("73").Window()
	if name != "" || from != day("2018-11-13") || to != day("2019-01-11") {
		t.Error(name, from, to)
	}
	if name, from, to := h.OfSession("99").Window(); name != "" || !from.IsZero() || !to.IsZero() {
		t.Error(name, from, to)
	}
}

// TestHistoryKeepsVotes: what goes in comes out, by date.
func TestHistoryKeepsVotes(t *testing.T) {
	votes := shortRecord(t)
	votes[3].Votes = votes[3].Votes.With(plenary.SetOf(country("FRA")), plenary.Present).With(plenary.SetOf(country("GBR")), plenary.Absent).With(plenary.SetOf(country("ITA")), plenary.Pending)
	mixed := slices.Clone(votes)
	slices.Reverse(mixed)
	name := func(v recordedVote) string { return v.Symbol.String() + " " + v.Question.String() }
	want := map[string]recordedVote{}
	for _, v := range votes {
		want[name(v)] = v
	}
	var last plenary.Date
	for got := range votesOf(historyOf(mixed)) {
		v := want[name(got)]
		if diff := cmp.Diff(fmt.Sprintf("%+v", v), fmt.Sprintf("%+v", got)); diff != "" || got.Votes != v.Votes {
			t.Errorf("%s: %s", name(got), diff)
		}
		if got.Date.Before(last) {
			t.Errorf("%s comes after a later day", name(got))
		}
		last = got.Date
		delete(want, name(got))
	}
	if len(want) > 0 {
		t.Errorf("%d votes are lost", len(want))
	}
	// A vote that is present or absent is no choice.
	h := historyOf(votes)
	for _, code := range []string{"FRA", "GBR", "ITA"} {
		if p := h.Pair(country(code), country("NLD")); sharedOf(p) != 0 {
			t.Errorf("%s shares %d votes", code, sharedOf(p))
		}
		if _, n := h.Matrix(plenary.IdenticalVotes).Score(country(code), country(code)); n != 0 || !h.States().Has(country(code)) {
			t.Errorf("%s voted %d times", code, n)
		}
	}
}

func TestHistoryOfResolutions(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	h := historyOfAll(&r)
	if got := symbolsOf(h); got != "73/151, 73/151" {
		t.Error(got)
	}
	committee := h.Where(ofBody(plenary.ThirdCommittee))
	for v := range votesOf(committee) {
		if v.Votes != r.Stage("committee").Votes || v.Stage != plenary.Committee {
			t.Error("the committee's vote is another")
		}
	}
	var b historyBuilder
	b.Add(&plenary.Resolution{Stages: []plenary.Stage{*r.Stage("committee")}})
	b.AddVote(recordedVote{Symbol: r.Symbol}) // nobody is listed
	one := b.History()
	if got := symbolsOf(one); got != "A/C.3/73/L.59" {
		t.Error(got)
	}
	if one.Len() != 1 {
		t.Errorf("%d votes", one.Len())
	}
}

func TestFollow(t *testing.T) {
	votes := shortRecord(t)
	follow := func(f func(plenary.Country, plenary.Date) plenary.CountrySet) plenary.History {
		b := historyBuilder{Follow: f}
		for _, v := range votes {
			b.AddVote(v)
		}
		return b.History()
	}
	line := func(h plenary.History, code string) string {
		var s []string
		for v := range votesOf(h) {
			s = append(s, v.Votes.Of(country(code)).String())
		}
		return strings.Join(s[:4], " ")
	}
	h := follow(plenary.Heirs)
	for code, want := range map[string]string{
		"CSK": "   ", "CZE": "yes no yes yes", "SVK": "yes no yes yes",
		// The Federal Republic sits beside it, and each keeps its votes.
		"DDR": "yes no yes ", "DEU": "abstain yes abstain no",
	} {
		if got := line(h, code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	set := plenary.MustParseSet
	for _, c := range []struct {
		name string
		as   map[string]plenary.CountrySet
		want map[string]string
	}{
		{"left out", map[string]plenary.CountrySet{"DDR": {}}, map[string]string{"DDR": "   ", "CSK": "yes no yes "}},
		{"exchanged", map[string]plenary.CountrySet{"NLD": set("USA"), "USA": set("NLD")}, map[string]string{"USA": "abstain yes abstain abstain", "NLD": "no yes no no"}},
	} {
		h := follow(func(seat plenary.Country, _ plenary.Date) plenary.CountrySet {
			if as, ok := c.as[seat.String()]; ok {
				return as
			}
			return plenary.SetOf(seat)
		})
		for code, want := range c.want {
			if got := line(h, code); got != want {
				t.Errorf("%s: %s: %q, want %q", c.name, code, got, want)
			}
		}
	}
}

// C2 of the attack: a pointer to voters is what it points to, and not everybody.
func TestPointersToVoters(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	nld, bel, deu := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("BEL"), plenary.MustParseCountry("DEU")
	var b historyBuilder
	b.AddVote(recordedVote{Date: on, Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).With(plenary.SetOf(bel), plenary.Yes).With(plenary.SetOf(deu), plenary.No)})
	h := b.History()
	set, eu := plenary.SetOf(nld, bel), plenary.EU
	type embedding struct{ plenary.CountrySet }
	for name, pair := range map[string][2]plenary.Voters{
		"country": {nld, &nld}, "set": {set, &set}, "group": {eu, &eu}, "another type": {plenary.CountrySet{}, embedding{set}}, "nil pointer": {plenary.CountrySet{}, (*plenary.CountrySet)(nil)},
	} {
		want, n := h.Cohesion(plenary.RiceIndex, pair[0])
		if got, m := h.Cohesion(plenary.RiceIndex, pair[1]); got != want || n != m {
			t.Errorf("%s: %v of %d, want %v of %d", name, got, m, want, n)
		}
	}
}

// ofBody, ofQuestion and symbols are filters of a history.
func ofBody(bodies ...plenary.Body) func(*plenary.Resolution, *plenary.Stage) bool {
	return where(func(v recordedVote) bool { return slices.Contains(bodies, v.Body) })
}

func ofQuestion(questions ...plenary.Question) func(*plenary.Resolution, *plenary.Stage) bool {
	return where(func(v recordedVote) bool { return slices.Contains(questions, v.Question) })
}

func symbols(from, to plenary.Symbol) func(*plenary.Resolution, *plenary.Stage) bool {
	return where(func(v recordedVote) bool {
		return from.Compare(v.Symbol) <= 0 && v.Symbol.Compare(to) <= 0
	})
}

// The Human Rights Council has sessions of its own.
func TestOfSessionOfAssembly(t *testing.T) {
	var all []*plenary.Resolution
	for _, symbol := range []string{"A/RES/40/1", "A/HRC/RES/40/1", "A/RES/40/2"} {
		all = append(all, &plenary.Resolution{Symbol: plenary.MustParseSymbol(symbol), Stages: []plenary.Stage{{
			ID: "p", Date: plenary.MustParseDate("1985-11-11"), Votes: plenary.RollCall{}.With(plenary.MustParseSet("DEU", "FRA"), plenary.Yes), Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
		}}})
	}
	h, err := plenary.HistoryOf(plenary.Resolutions(all...))
	if err != nil || h.Len() != 3 || h.OfSession("40").Len() != 2 {
		t.Errorf("%d votes, %d of session 40, %v", h.Len(), h.OfSession("40").Len(), err)
	}
}
