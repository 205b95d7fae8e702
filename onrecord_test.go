package plenary_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// whole returns the two votes on the refugee compact with everything on record:
// every list, every count, the size of the body and the rule.
func whole(t testing.TB) (committee, plenum plenary.Stage) {
	t.Helper()
	r := load(t, "a-res-73-151.json")
	committee, plenum = *r.Stage("committee"), *r.Stage("plenary")
	for _, s := range []*plenary.Stage{&committee, &plenum} {
		s.Stated = s.Votes.Tally().Whole()
		s.Exhaustive = []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting}
		s.Partial = nil
	}
	committee.Required, plenum.Required = plenary.MustParseRule("unga.committee"), plenary.MustParseRule("unga.simple")
	return committee, plenum
}

// lessOf returns a record of the same vote that says less: some of its lists are
// there in part, some not, some are not said to be whole; some counts are lower
// bounds, some are not stated; other facts are missing. What is left is true.
func lessOf(r *rand.Rand, s plenary.Stage) plenary.Stage {
	maybe := func() bool { return r.IntN(3) == 0 }
	s.Exhaustive = slices.Clone(s.Exhaustive)
	unmark := func(v plenary.Vote) {
		s.Exhaustive = slices.DeleteFunc(s.Exhaustive, func(w plenary.Vote) bool { return w == v })
	}
	for v := plenary.Yes; v <= plenary.NotVoting; v++ {
		switch r.IntN(6) {
		case 0: // the list is not there
			s.Votes = s.Votes.With(s.Votes.Listed(v), 0)
			unmark(v)
		case 1: // half of it is
			unmark(v)
			s.Partial = append(s.Partial, v)
			for c := range s.Votes.Listed(v).All() {
				if r.IntN(2) == 0 {
					s.Votes = s.Votes.With(plenary.SetOf(c), 0)
				}
			}
		case 2:
			unmark(v)
		}
		n, _ := s.Stated.Of(v)
		switch r.IntN(4) {
		case 0:
			s.Stated.Exact &^= plenary.BaseOf(v)
			n = 0
		case 1:
			s.Stated.Exact &^= plenary.BaseOf(v)
			n = r.IntN(n + 1)
		}
		switch v {
		case plenary.Yes:
			s.Stated.Counts.Yes = n
		case plenary.No:
			s.Stated.Counts.No = n
		case plenary.Abstain:
			s.Stated.Counts.Abstain = n
		case plenary.NotVoting:
			s.Stated.Counts.NotVoting = n
		}
	}
	if maybe() {
		s.Stated.Exact &= plenary.BaseOf(plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting)
	}
	if maybe() {
		s.Stated.Members = 0
	}
	if maybe() {
		s.Body = 0
	}
	if maybe() {
		s.Date = plenary.Date{}
	}
	if maybe() {
		s.Draft = plenary.Symbol{}
	}
	if maybe() {
		s.Declared = 0
	}
	if maybe() {
		s.Required = plenary.Rule{}
	} else if maybe() {
		s.Required = ruleParts{Carry: partsOf(s.Required).Carry}.rule()
	}
	return s
}

// TestLessIsNoContradiction holds that what one of two records leaves out is no
// contradiction, whatever it is (K1).
func TestLessIsNoContradiction(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	committee, plenum := whole(t)
	for range 2000 {
		for _, full := range []plenary.Stage{committee, plenum} {
			less, other := lessOf(r, full), lessOf(r, full)
			for _, pair := range [][2]*plenary.Stage{{&full, &less}, {&less, &full}, {&less, &other}} {
				if c, _ := plenary.Contradictions(pair[0], pair[1]); c != nil {
					t.Fatalf("%+v\nof %+v\nand %+v", c, pair[0], pair[1])
				}
			}
		}
	}
}

// TestCompareAgainstNaive changes a vote or a count in one of two records and
// looks at the countries and the counts one by one.
func TestCompareAgainstNaive(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 2))
	_, full := whole(t)
	found := 0
	for range 2000 {
		a, b := lessOf(r, full), lessOf(r, full)
		for range r.IntN(4) {
			b.Votes = b.Votes.With(plenary.SetOf(everyCountry[r.IntN(len(everyCountry))]), plenary.Vote(r.IntN(8)))
		}
		if r.IntN(3) == 0 {
			b.Stated.Counts.No++
		}
		if r.IntN(3) == 0 {
			b.Votes = b.Votes.Exclude(plenary.SetOf(everyCountry[r.IntN(len(everyCountry))]))
		}
		got := compared(&a, &b)
		moved := map[[2]plenary.Vote]model{}
		for _, c := range everyCountry {
			v, w := a.Votes.Of(c), b.Votes.Of(c)
			switch {
			case v == w, v == 0 && !a.Lists(w) && !a.Votes.Excluded().Has(c), w == 0 && !b.Lists(v) && !b.Votes.Excluded().Has(c):
				continue
			}
			k := [2]plenary.Vote{v, w}
			if moved[k] == nil {
				moved[k] = model{}
			}
			moved[k][c] = true
		}
		var want comparison
		for from := range plenary.Pending + 1 {
			for to := range plenary.Pending + 1 {
				if m := moved[[2]plenary.Vote{from, to}]; len(m) > 0 {
					want.Votes = append(want.Votes, plenary.Move{From: from, To: to, Countries: m.set()})
				}
			}
		}
		for v := plenary.Yes; v.IsValid(); v++ {
			first, exact := a.Totals().Of(v)
			second, too := b.Totals().Of(v)
			possible := false // is there a number that both allow?
			for n := range 400 {
				possible = possible || (n == first || !exact && n > first) && (n == second || !too && n > second)
			}
			if !possible {
				one, other := counts(v, first, exact), counts(v, second, too)
				want.Totals[0].Counts, want.Totals[0].Exact = want.Totals[0].Counts.Add(one.Counts), want.Totals[0].Exact|one.Exact
				want.Totals[1].Counts, want.Totals[1].Exact = want.Totals[1].Counts.Add(other.Counts), want.Totals[1].Exact|other.Exact
			}
		}
		if diff := cmp.Diff(want, got, values); diff != "" {
			t.Fatalf("%s\nof %+v\nand %+v", diff, a, b)
		}
		if !cmp.Equal(got, comparison{}, values) {
			found++
		}
		if diff := cmp.Diff(turned(got), compared(&b, &a), values); diff != "" {
			t.Fatalf("the other way round: %s", diff)
		}
	}
	if found < 500 {
		t.Errorf("only %d of 2000 contradict each other", found)
	}
}

// TestOnRecord holds what is on record of each country, and who moved, to the
// whole record: less of it says less and nothing else (K1).
func TestOnRecord(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 3))
	committee, plenum := whole(t)
	inferred := 0
	for range 2000 {
		a, b := lessOf(r, committee), lessOf(r, plenum)
		was, is := a.OnRecord(), b.OnRecord()
		for c, v := range was.All() {
			if v != committee.Votes.Of(c) {
				t.Fatalf("%s: %s, and it is %s in the whole record", c, v, committee.Votes.Of(c))
			}
			if a.Votes.Of(c) == 0 {
				inferred++
			}
		}
		moves := plenary.Moves(was, is)
		if diff := cmp.Diff(naiveMoves(was, is), moves, values); diff != "" {
			t.Fatal(diff)
		}
		for _, m := range moves {
			if !m.Countries.Minus(committee.Votes.Listed(m.From)).IsZero() || !m.Countries.Minus(plenum.Votes.Listed(m.To)).IsZero() {
				t.Fatalf("%+v is no move in the whole record", m)
			}
		}
		all := plenary.UN.Members(plenum.Date)
		every := was.Listed() == all && is.Listed() == all && a.Body != 0 && b.Body != 0 && !a.Date.IsZero() && !b.Date.IsZero()
		for of, told := range map[string]string{
			"As far as both votes are on record": english.Moves(&a, &b), "Voor zover beide stemmen vaststaan": dutch.Moves(&a, &b),
		} {
			if some := strings.HasPrefix(told, of); told != "" && some == every {
				t.Fatalf("everyone is on record: %t; told: %s", every, told)
			}
			if (told == "") != was.Listed().Intersect(is.Listed()).IsZero() {
				t.Fatalf("told: %q", told)
			}
		}
	}
	if inferred == 0 {
		t.Error("nobody cast no vote for certain")
	}
	// Who is excluded is on record, and a whole body has no others.
	nld := country("NLD")
	if got := (&plenary.Stage{Body: plenum.Body, Date: plenum.Date, Votes: plenary.RollCall{}.With(plenary.SetOf(country("BEL")), plenary.Yes).Exclude(plenary.SetOf(nld)), Exhaustive: plenum.Exhaustive}).OnRecord(); got.Of(nld) != 0 || got.Listed().Len() != 192 {
		t.Errorf("%d are listed", got.Listed().Len())
	}
	if got := (&plenary.Stage{Body: plenum.Body, Date: plenum.Date, Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).Whole()}).OnRecord(); got.Listed() != plenary.SetOf(nld) {
		t.Errorf("%s are listed", got.Listed())
	}
	// Where nobody is listed as voting, nobody is said to have cast no vote.
	if got := (&plenary.Stage{Body: plenum.Body, Date: plenum.Date, Exhaustive: plenum.Exhaustive}).OnRecord(); !got.IsZero() {
		t.Errorf("%d cast no vote", got.Tally().NotVoting)
	}
}

// TestMovesToldOfSome holds that a briefing says of nobody that it did not
// change where it is not on record (K1).
func TestMovesToldOfSome(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	plenum, committee := r.Stage("plenary"), r.Stage("committee")
	against := *plenum
	against.Votes = plenary.RollCall{}.With(plenum.Votes.Listed(plenary.No), plenary.No)
	for name, c := range map[string]struct {
		text string
		want string
	}{
		"one":      {english.Moves(committee, &against), "As far as both votes are on record, one country changed its vote between the vote of 13 November 2018 in the Third Committee and the vote of 17 December 2018 in the General Assembly: Hungary first voted in favour and then against."},
		"in Dutch": {dutch.Moves(committee, &against), "Voor zover beide stemmen vaststaan, stemde bij de stemming van 17 december 2018 in de Algemene Vergadering van de VN één land anders dan bij de stemming van 13 november 2018 in de Derde Commissie van de Algemene Vergadering: Hongarije stemde eerst voor en daarna tegen."},
		"none":     {english.Moves(&against, &against), "As far as both votes are on record, no country changed its vote between the vote of 17 December 2018 in the General Assembly and the vote of 17 December 2018 in the General Assembly."},
		"nobody":   {english.Moves(committee, &plenary.Stage{Stated: plenum.Stated}), ""},
	} {
		t.Run(name, func(t *testing.T) {
			if c.text != c.want {
				t.Errorf("got  %s\nwant %s", c.text, c.want)
			}
		})
	}
	t.Run("since", func(t *testing.T) {
		less := r
		less.Stages = []plenary.Stage{*committee, against}
		if got := english.Resolution(&less); !strings.Contains(got, "As far as both votes are on record, one country changed its vote compared with the vote of 13 November 2018 in the Third Committee: Hungary first") || strings.Contains(got, "Since the vote") {
			t.Error(got)
		}
	})
	t.Run("two resolutions", func(t *testing.T) {
		less, migration := r, load(t, "a-res-73-195.json")
		less.Stages = []plenary.Stage{against}
		if got := english.Changes(nil, &less, &migration); got != "Those listed as voting or abstaining on both resolution 73/151 and resolution 73/195 did the same on both." {
			t.Error(got)
		}
		less.Stages[0].Votes = plenary.RollCall{}.With(plenary.SetOf(country("POL")), plenary.NotVoting)
		if got := english.Changes(nil, &less, &migration); got != "" {
			t.Error(got)
		}
	})
}

// TestHistoryOfLists holds that a history takes a vote only with all who cast
// one, and that what it measures is then what the whole record measures (K1).
func TestHistoryOfLists(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 4))
	committee, plenum := whole(t)
	var b, full historyBuilder
	taken, left := 0, 0
	for range 500 {
		s, of := lessOf(r, committee), committee
		if r.IntN(2) == 0 {
			s, of = lessOf(r, plenum), plenum
		}
		of.Date, of.Body = s.Date, s.Body
		complete, says := true, s.Method == plenary.Recorded
		for v := plenary.Yes; v <= plenary.Abstain; v++ {
			complete = complete && s.Lists(v)
		}
		for v := plenary.Yes; v.IsValid(); v++ {
			n, exact := s.Totals().Of(v)
			says = says || n > 0 || exact
		}
		b.Add(&plenary.Resolution{Stages: []plenary.Stage{s}})
		switch {
		case complete:
			full.AddVote(recordedVote{Date: of.Date, Body: of.Body, Votes: of.Votes})
			taken++
		case says:
			left++
		}
	}
	h, all := b.History(), full.History()
	if h.Len() != taken || h.LeftOut() != left || taken < 50 || left < 50 {
		t.Fatalf("%d votes, %d left out; want %d and %d", h.Len(), h.LeftOut(), taken, left)
	}
	if h.About("nothing").LeftOut() != left || h.Between(plenum.Date, plenary.Date{}).LeftOut() != left {
		t.Error("a view says that fewer are left out")
	}
	for _, pair := range [][2]plenary.Voters{{country("HUN"), country("USA")}, {country("DOM"), plenary.EU}, {plenary.Group("visegrad"), country("POL")}, {plenary.AfricanGroup, plenary.GRULAC}} {
		if got, want := h.Pair(pair[0], pair[1]), all.Pair(pair[0], pair[1]); got != want {
			t.Errorf("%v: %v, want %v", pair, got, want)
		}
	}
	for m := plenary.RiceIndex; m.IsValid(); m++ {
		got, n := h.Cohesion(m, plenary.EU)
		if want, of := all.Cohesion(m, plenary.EU); got != want || n != of {
			t.Errorf("%s: %s of %d, want %s of %d", m, got, n, want, of)
		}
	}
}

func TestHistoryLeftOut(t *testing.T) {
	hun := plenary.RollCall{}.With(plenary.SetOf(country("HUN")), plenary.No)
	all := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	unsc, day := plenary.SecurityCouncil, plenary.MustParseDate("2018-12-19")
	for _, c := range []struct {
		name      string
		stage     plenary.Stage
		len, left int
	}{
		{"nothing", plenary.Stage{}, 0, 0},
		{"without a vote", plenary.Stage{Method: plenary.WithoutVote}, 0, 0},
		{"a vote of which nothing is said", plenary.Stage{Method: plenary.Recorded}, 0, 1},
		{"counts alone", plenary.Stage{Stated: stated(plenary.Tally{Yes: 152, No: 5, Abstain: 12})}, 0, 1},
		{"a list", plenary.Stage{Votes: hun}, 0, 1},
		{"a list of some", plenary.Stage{Votes: hun, Partial: all}, 0, 1},
		{"one whole list", plenary.Stage{Votes: hun, Exhaustive: all[1:2]}, 0, 1},
		{"a count that is longer", plenary.Stage{Votes: hun, Stated: stated(plenary.Tally{No: 2})}, 0, 1},
		{"abstentions not stated", plenary.Stage{Votes: hun, Stated: plenary.Totals{Counts: plenary.Tally{No: 1}, Exact: plenary.BaseOf(plenary.Yes, plenary.No)}}, 0, 1},
		{"counts as long as the lists", plenary.Stage{Votes: hun, Stated: stated(plenary.Tally{No: 1})}, 1, 0},
		{"whole lists", plenary.Stage{Votes: hun, Exhaustive: all}, 1, 0},
		{"a whole body", plenary.Stage{Votes: hun.Whole()}, 1, 0},
		{"every member", plenary.Stage{Body: unsc, Date: day, Votes: plenary.RollCall{}.With(unsc.Members(day), plenary.Yes)}, 1, 0},
		{"every member, on no day", plenary.Stage{Body: unsc, Votes: plenary.RollCall{}.With(unsc.Members(day), plenary.Yes)}, 0, 1},
		{"nobody voted", plenary.Stage{Exhaustive: all}, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := plenary.Resolution{Stages: []plenary.Stage{c.stage}}
			h, err := plenary.HistoryOf(plenary.Resolutions(&r))
			if h.Len() != c.len || h.LeftOut() != c.left || (err != nil) != (c.left > 0) {
				t.Errorf("%d votes, %d left out, %v; want %d and %d", h.Len(), h.LeftOut(), err, c.len, c.left)
			}
			// Beside a vote that counts, one that was left out is no error.
			h, err = plenary.HistoryOf(plenary.Resolutions(&r, &plenary.Resolution{Stages: []plenary.Stage{{Votes: hun.Whole()}}}))
			if h.Len() != c.len+1 || h.LeftOut() != c.left || err != nil {
				t.Errorf("with another: %d votes, %d left out, %v", h.Len(), h.LeftOut(), err)
			}
		})
	}
}

// TestWriteVotesNotListed tells apart those who cast no vote, those whom the
// vote does not list, and those who were no members.
func TestWriteVotesNotListed(t *testing.T) {
	var b historyBuilder
	votes := plenary.RollCall{}.With(plenary.SetOf(country("NLD")), plenary.Yes).With(plenary.SetOf(country("POL")), plenary.NotVoting)
	unsc, day := plenary.SecurityCouncil, plenary.MustParseDate("2018-12-19")
	b.AddVote(recordedVote{Body: unsc, Date: day, Votes: votes})
	b.AddVote(recordedVote{Body: unsc, Date: day, Votes: votes.With(plenary.SetOf(country("POL")), 0)})
	b.AddVote(recordedVote{Body: unsc, Votes: votes.With(plenary.SetOf(country("DEU")), plenary.No)})
	b.AddVote(recordedVote{Date: day, Votes: votes.With(plenary.SetOf(country("NLD")), 0)})
	var got bytes.Buffer
	if err := b.History().WriteVotes(&got, func(v plenary.Vote, member bool) string {
		if v == 0 && !member {
			return "-"
		}
		return []string{"?", "y", "n", "a", "nv", "nv", "nv", "nv"}[v]
	}); err != nil {
		t.Fatal(err)
	}
	want := "state,,2018-12-19,2018-12-19 #2,2018-12-19 #3\nDEU,n,-,-,?\nNLD,y,y,y,?\nPOL,nv,nv,?,nv\n"
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Error(diff)
	}
}

// TestPositionsNotOnRecord holds that of a country that is not listed no
// position is told (K1), nor of a group those who are no members of the body
// (K6).
func TestPositionsNotOnRecord(t *testing.T) {
	nld, pol := country("NLD"), country("POL")
	unga, unsc := plenary.GeneralAssembly, plenary.SecurityCouncil
	day := plenary.MustParseDate("2018-12-19")
	on := func(n int, rc plenary.RollCall, whole ...plenary.Vote) *plenary.Resolution {
		return &plenary.Resolution{Stages: []plenary.Stage{{ID: "p", Kind: plenary.Plenary, Body: unga, Date: day.AddDays(n), Votes: rc, Exhaustive: whole}}}
	}
	yes, none := plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes), plenary.RollCall{}.With(plenary.SetOf(pol), plenary.No)
	first, unlisted, second := on(0, yes), on(1, none), on(2, yes)
	t.Run("no change", func(t *testing.T) {
		if got := english.Changes(nld, first, unlisted, second); got != "" {
			t.Error(got)
		}
	})
	t.Run("no vote for certain", func(t *testing.T) {
		certain := on(1, none, plenary.Yes, plenary.No, plenary.Abstain)
		got := plenary.Positions(nld, first, certain)
		if len(got) != 2 || got[1].Vote() != plenary.NotVoting {
			t.Errorf("%+v", got)
		}
		if got := english.Position(nld, certain); got != "The Netherlands did not vote in the vote of 20 December 2018 in the General Assembly on the text." {
			t.Error(got)
		}
	})
	t.Run("told", func(t *testing.T) {
		if got := english.Position(nld, unlisted); got != "How the Netherlands voted in the vote of 20 December 2018 in the General Assembly on the text is not in the sources consulted." {
			t.Error(got)
		}
		excluded := on(1, none.Exclude(plenary.SetOf(nld)))
		if got := dutch.Position(nld, excluded); got != "Nederland was niet stemgerechtigd bij de stemming van 20 december 2018 in de Algemene Vergadering van de VN over de tekst." {
			t.Error(got)
		}
	})
	t.Run("group", func(t *testing.T) {
		r := on(0, yes.With(plenary.SetOf(pol), plenary.Yes))
		r.Stages[0].Body = unsc
		got := plenary.Positions(plenary.EU, r)[0]
		if want := plenary.EU.Members(day).Intersect(unsc.Members(day)); got.Countries != want || got.Votes.Listed() != plenary.SetOf(nld, pol) {
			t.Errorf("%s of %s", got.Votes.Listed(), got.Countries)
		}
		r.Stages[0].Body = 0
		if got := plenary.Positions(plenary.EU, r)[0]; got.Countries != plenary.EU.Members(day) {
			t.Errorf("%s in a body whose members are not known", got.Countries)
		}
	})
	t.Run("explained twice", func(t *testing.T) {
		r := *on(9, none)
		committee := r.Stages[0]
		committee.ID, committee.Kind, committee.Body, committee.Date = "c", plenary.Committee, plenary.ThirdCommittee, day
		r.Stages = append(r.Stages, committee)
		for _, stage := range []string{"c", "p"} {
			r.Statements = append(r.Statements, plenary.Statement{ID: "of " + stage, Stage: stage, Deliverer: nld, Kind: plenary.ExplanationOfVote})
		}
		twice := func() bool {
			return slices.ContainsFunc(r.PracticeNotices(), func(n plenary.Notice) bool { return n.Kind == plenary.ExplainedTwice })
		}
		if twice() {
			t.Error("of two votes that are not on record it is said that they are the same")
		}
		for i := range r.Stages {
			r.Stages[i].Votes = r.Stages[i].Votes.With(plenary.SetOf(nld), plenary.Yes)
		}
		if !twice() {
			t.Error("the same vote explained twice is not noticed")
		}
	})
	t.Run("sponsor", func(t *testing.T) {
		r := on(0, none)
		r.Stages[0].Sponsors = []plenary.Sponsorship{{Countries: plenary.SetOf(nld)}}
		if got := r.PracticeNotices(); len(got) != 0 {
			t.Errorf("of a sponsor that is not listed: %v", got)
		}
	})
}

// One that is listed and no member takes no member's place.
func TestStrangerLeavesAMemberOut(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	members := plenary.SecurityCouncil.Members(on).Minus(plenary.MustParseSet("FRA"))
	s := plenary.Stage{Body: plenary.SecurityCouncil, Date: on, Votes: plenary.RollCall{}.With(members, plenary.Yes).With(plenary.MustParseSet("VAT"), plenary.No)}
	if n, exact := s.Totals().Of(plenary.Yes); n != 14 || exact {
		t.Error(n, exact) // France may have been in favour
	}
	if v := s.OnRecord().Of(plenary.MustParseCountry("FRA")); v != 0 {
		t.Error(v)
	}
}
