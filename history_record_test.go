package plenary_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// assembly is every recorded vote of the General Assembly.
type assembly struct {
	votes []recordedVote
	// codes has the code under which a seat is on record on a day, where that
	// is not the seat's own: BYS for Belarus until 1991.
	codes map[seatOn]string
}

type seatOn struct {
	seat plenary.Country
	on   plenary.Date
}

var assemblyOnce struct {
	sync.Once
	assembly
}

// assemblyOnRecord reads the votes once; the tests and benchmarks share them.
func assemblyOnRecord(tb testing.TB) *assembly {
	tb.Helper()
	if testing.Short() {
		tb.Skip("reads a million votes")
	}
	all := &assemblyOnce
	calls, votes := openShared(tb, "undl/rollcalls.csv.gz"), openShared(tb, "undl/votes.csv.gz")
	all.Do(func() {
		ga, unga := map[string]int{}, plenary.GeneralAssembly
		rows(tb, calls, []string{"undl_id", "body", "symbol", "date", "recorded", "agenda"}, func(cells []string) {
			if cells[1] != "GA" || cells[4] != "1" {
				return
			}
			ga[strings.Clone(cells[0])] = len(all.votes)
			symbol, _, err := plenary.ParseSymbolLenient(strings.Clone(cells[2]))
			if err != nil {
				symbol = plenary.Symbol{}
			}
			all.votes = append(all.votes, recordedVote{Symbol: symbol, Date: plenary.MustParseDate(cells[3]), Body: unga, Stage: plenary.Plenary, Agenda: strings.Split(strings.Clone(cells[5]), " | ")})
		})
		seats := map[string]plenary.Country{"": plenary.MustParseCountry("EAZ")}
		choices := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain, "AN": plenary.Abstain, "X": plenary.NotVoting}
		all.codes = map[seatOn]string{}
		rows(tb, votes, []string{"undl_id", "iso3", "vote"}, func(cells []string) {
			at, ok := ga[cells[0]]
			if !ok {
				return
			}
			v := &all.votes[at]
			seat, ok := seats[cells[1]]
			if !ok {
				var err error
				if seat, err = plenary.ParseCountry(cells[1]); err != nil {
					tb.Error(err)
				}
				seats[strings.Clone(cells[1])] = seat
			}
			if v.Votes.Of(seat) != 0 {
				tb.Errorf("%s %s votes twice", v.Date, seat)
			}
			if cells[1] != "" && cells[1] != seat.String() {
				all.codes[seatOn{seat, v.Date}] = strings.Clone(cells[1])
			}
			v.Votes = v.Votes.With(plenary.SetOf(seat), choices[cells[2]])
		})
	})
	if len(all.votes) != 5540 {
		tb.Fatalf("%d votes of the General Assembly", len(all.votes))
	}
	return &all.assembly
}

// history returns the history of the votes, seat by seat.
func (a *assembly) history() plenary.History { return historyOf(a.votes) }

// byCode returns the history in which every code of the record is a voter of
// its own, and the code of each voter. Codes that share a seat with another
// stand under a country that no record has.
func (a *assembly) byCode() (plenary.History, func(plenary.Country) string) {
	var unused []plenary.Country
	on := a.history().States()
	for c := range plenary.Countries() {
		if !on.Has(c) {
			unused = append(unused, c)
		}
	}
	standIns, codes := map[string]plenary.Country{}, map[plenary.Country]string{}
	b := historyBuilder{Follow: func(c plenary.Country, on plenary.Date) plenary.CountrySet {
		code, ok := a.codes[seatOn{c, on}]
		if !ok {
			return plenary.SetOf(c)
		}
		standIn, ok := standIns[code]
		if !ok {
			standIn, unused = unused[0], unused[1:]
			standIns[code], codes[standIn] = standIn, code
		}
		return plenary.SetOf(standIn)
	}}
	for _, v := range a.votes {
		b.AddVote(v)
	}
	return b.History(), func(c plenary.Country) string {
		if code, ok := codes[c]; ok {
			return code
		}
		return c.String()
	}
}

// agreementLines writes the pairs with at least 500 shared votes as
// ../shared/bench/SPEC.md has them.
func agreementLines(h plenary.History, code func(plenary.Country) string) []string {
	x := h.Matrix(plenary.IdenticalVotes)
	type line struct {
		a, b    string
		n, same int
		score   plenary.Score
	}
	var all []line
	n, same := 0, 0
	for _, p := range x.Pairs(500) {
		counts := h.Pair(p.A, p.B)
		l := line{code(p.A), code(p.B), p.Shared, identical(counts), p.Score}
		l.a, l.b = min(l.a, l.b), max(l.a, l.b)
		all = append(all, l)
		n += l.n
		same += l.same
	}
	lines := []string{fmt.Sprintf("T2 pairs500=%d sumn=%d sumsame=%d", len(all), n, same)}
	for word, order := range map[string]int{"most": -1, "least": +1} {
		slices.SortFunc(all, func(l, m line) int {
			if c := order * l.score.Compare(m.score); c != 0 {
				return c
			}
			return strings.Compare(l.a+l.b, m.a+m.b)
		})
		for _, l := range all[:5] {
			lines = append(lines, fmt.Sprintf("T2 %s %s-%s n=%d same=%d share=%s", word, l.a, l.b, l.n, l.same, l.score.Decimals(6)))
		}
	}
	slices.Sort(lines[1:])
	return lines
}

// TestAgreementOnRecord holds all pairs, and the unity of the European Union,
// to what other programs make of the same votes.
func TestAgreementOnRecord(t *testing.T) {
	a := assemblyOnRecord(t)
	data, err := os.ReadFile("../shared/bench/expected.txt")
	if err != nil {
		t.Skipf("the figures for checking are not here: %v", err)
	}
	var pairs, union []string
	for line := range strings.Lines(string(data)) {
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "T2"):
			pairs = append(pairs, line)
		case strings.HasPrefix(line, "T3"):
			union = append(union, line)
		}
	}
	slices.Sort(pairs[1:])
	h, code := a.byCode()
	if diff := cmp.Diff(pairs, agreementLines(h, code)); diff != "" {
		t.Error(diff)
	}
	// Seat by seat, the least agreeing are the same. BYS and BLR, and SUN and
	// RUS, are one seat each; so other pairs come to agree most.
	seats := agreementLines(a.history(), plenary.Country.String)
	if diff := cmp.Diff(pairs[1:6], seats[1:6]); diff != "" {
		t.Error(diff)
	}
	for _, line := range seats[6:] {
		t.Log(line)
	}
	eu := plenary.MustParseSet(strings.Fields("AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE")...)
	var got []string
	for _, p := range plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, eu) }).Points {
		got = append(got, fmt.Sprintf("T3 %s rollcalls=%d ai=%s", p.Name, p.Votes, p.Score.Decimals(6)))
	}
	if diff := cmp.Diff(union, got[len(got)-3:]); diff != "" {
		t.Error(diff)
	}
}

// TestAssembly holds what was made of the whole record: every vote has its
// session, and eighty years of them are small.
func TestAssembly(t *testing.T) {
	a := assemblyOnRecord(t)
	before := heap()
	h := a.history()
	size := heap() - before
	if size > 2e6 {
		t.Errorf("%d bytes", size)
	}
	inSessions, inYears, windows := 0, 0, 0
	for w := range h.Sessions() {
		inSessions += w.Len()
		windows++
		if again := h.OfSession(name(w)); again.Len() != w.Len() {
			t.Errorf("session %s: %d votes and %d", name(w), w.Len(), again.Len())
		}
	}
	for w := range h.Years() {
		inYears += w.Len()
	}
	// One of 2025 is on record under a placeholder, which is no symbol.
	if inSessions != h.Len()-1 || inYears != h.Len() || h.Len() != 5540 {
		t.Errorf("%d votes, %d in sessions and %d in years", h.Len(), inSessions, inYears)
	}
	t.Logf("%d votes of %d states in %d sessions, %d bytes", h.Len(), h.States().Len(), windows, size)
	for i, v := range slices.Collect(votesOf(h)) {
		if v.Votes.Tally() != a.votes[i].Votes.Tally() || v.Symbol != a.votes[i].Symbol {
			t.Fatalf("%s is not %s", v.Symbol, a.votes[i].Symbol)
		}
	}
	// Followed, the states that are no more have no votes where heirs have
	// taken them.
	b := historyBuilder{Follow: plenary.Heirs}
	for _, v := range a.votes {
		b.AddVote(v)
	}
	followed := b.History()
	csk, cze := country("CSK"), country("CZE")
	whole := h.Pair(cze, country("POL"))
	for i, row := range h.Pair(csk, country("POL")) {
		for k, n := range row {
			whole[i][k] += n
		}
	}
	if followed.States().Has(csk) || followed.Pair(cze, country("POL")) != whole {
		t.Errorf("%v, want %v", followed.Pair(cze, country("POL")), whole)
	}
	if got, want := followed.Pair(country("DDR"), country("POL")), h.Pair(country("DDR"), country("POL")); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

// identical returns in how many votes both made the same choice.
func identical(p plenary.PairCounts) int { return p[0][0] + p[1][1] + p[2][2] }

// name returns that of a window.
func name(h plenary.History) string {
	name, _, _ := h.Window()
	return name
}
