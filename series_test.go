package plenary_test

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// seriesVote makes a resolution of the General Assembly with a vote in which a few
// members are listed, everyone with their vote.
func seriesVote(t testing.TB, symbol, title, date string, yes, no, abstain, away string) *plenary.Resolution {
	t.Helper()
	r := &plenary.Resolution{Symbol: plenary.MustParseSymbol(symbol), Title: plenary.Text{EN: title}}
	s := plenary.Stage{ID: "plenary", Kind: plenary.Plenary, Body: plenary.GeneralAssembly, Date: plenary.MustParseDate(date), Method: plenary.Recorded, Declared: plenary.DeclaredAdopted}
	for v, codes := range map[plenary.Vote]string{plenary.Yes: yes, plenary.No: no, plenary.Abstain: abstain, plenary.NotVoting: away} {
		for code := range strings.FieldsSeq(codes) {
			s.Votes = s.Votes.With(plenary.SetOf(plenary.MustParseCountry(code)), v)
		}
	}
	s.Exhaustive = []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	r.Stages = []plenary.Stage{s}
	return r
}

// embargoVotes are four votes on one matter, the third after a session without
// one, and one vote on another.
func embargoVotes(t testing.TB) []*plenary.Resolution {
	const title = "Necessity of ending the embargo"
	return []*plenary.Resolution{
		seriesVote(t, "A/RES/47/19", title, "1992-11-24", "CUB CHN", "USA ISR ROU", "NLD BEL PRY", "SWZ"),
		seriesVote(t, "A/RES/48/16", title+" : resolution / adopted by the General Assembly", "1993-11-03", "CUB CHN SWZ", "USA ISR", "BEL MKD", "NLD ROU"),
		seriesVote(t, "A/RES/48/17", "Question of Palestine", "1993-11-03", "CUB", "USA", "", ""),
		seriesVote(t, "A/RES/50/10", "Necesity of ending the embargo", "1995-11-02", "CUB CHN NLD BEL", "USA", "ROU MKD", "ISR SWZ"),
		seriesVote(t, "A/RES/73/8", title, "2018-11-01", "CUB CHN NLD BEL MKD ROU", "USA ISR", "", "SWZ"),
	}
}

func embargo(t testing.TB) plenary.Series {
	t.Helper()
	for _, s := range seriesOf(embargoVotes(t)...) {
		if s.About("embargo") {
			return s
		}
	}
	t.Fatal("no series")
	return nil
}

func TestSeriesOf(t *testing.T) {
	votes := embargoVotes(t)
	describe := func(all []plenary.Series) string {
		var out strings.Builder
		for _, s := range all {
			for _, v := range s {
				fmt.Fprintf(&out, "%s %s %s %v %d; ", v.Symbol, v.Link.To, v.Link.Reason, v.Link.Sure, v.Link.Paused)
			}
			out.WriteString("\n")
		}
		return out.String()
	}
	want := `A/RES/47/19   false 0; A/RES/48/16 A/RES/47/19 title true 0; A/RES/50/10 A/RES/48/16 spelling true 1; A/RES/73/8 A/RES/50/10 title false 22; 
A/RES/48/17   false 0; 
`
	for name, all := range map[string][]plenary.Series{
		"resolutions": seriesOf(votes...),
		"a history":   seriesIn(historyOfAll(votes...)),
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, describe(all)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("without a vote", func(t *testing.T) {
		r := seriesVote(t, "A/RES/51/1", "Text", "1996-11-02", "CUB", "", "", "")
		r.Stages[0].Method, r.Stages[0].Votes, r.Stages[0].Exhaustive = plenary.WithoutVote, plenary.RollCall{}, nil
		if all := seriesOf(r, nil, &plenary.Resolution{}); len(all) != 0 {
			t.Error(describe(all))
		}
	})
	t.Run("a name on record", func(t *testing.T) {
		a, b := seriesVote(t, "A/RES/51/1", "One", "1996-11-02", "CUB", "", "", ""), seriesVote(t, "A/RES/52/1", "Two", "1997-11-02", "CUB", "", "", "")
		a.Series.EN, b.Series.EN = "annual", "annual"
		if all := seriesOf(a, b); len(all) != 1 || all[0][1].Link.Reason != "series" {
			t.Error(describe(all))
		}
	})
}

// TestSeriesByHand cuts a series and joins it again.
func TestSeriesByHand(t *testing.T) {
	s := embargo(t)
	again := s[2:].Join(s[:2])
	if diff := cmp.Diff("A/RES/47/19 A/RES/48/16 A/RES/50/10 A/RES/73/8", seriesSymbols(again)); diff != "" {
		t.Error(diff)
	}
	if again[2].Link != s[2].Link {
		t.Errorf("%+v: what follows as before keeps its link", again[2].Link)
	}
	rest := s[:1].Join(s[2:])
	if l := rest[1].Link; l.Reason != "hand" || l.To != s[0].Symbol || l.Sure {
		t.Errorf("%+v", l)
	}
}

func seriesSymbols(s plenary.Series) string {
	var all []string
	for _, v := range s {
		all = append(all, v.Symbol.String())
	}
	return strings.Join(all, " ")
}

// TestSeriesMoves holds a change of mind apart from an absence: the Netherlands
// were away in 1993 and changed between 1992 and 1995.
func TestSeriesMoves(t *testing.T) {
	var got []string
	for _, m := range embargo(t).Moves() {
		got = append(got, fmt.Sprintf("%s %s %s %d %d", m.Countries, m.From, m.To, m.Before, m.After))
	}
	want := []string{
		"ROU no abstain 0 2", "BEL abstain yes 1 2", "NLD abstain yes 0 2",
		"MKD ROU abstain yes 2 3",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestSeriesTold compares what is told of a series with testdata/series.
func TestSeriesTold(t *testing.T) {
	s, netherlands := embargo(t), plenary.MustParseCountry("NLD")
	for lang, tell := range map[string]plenary.Briefing{"en": {Width: 100}, "nl": {Width: 100, Language: language.Dutch}} {
		t.Run(lang, func(t *testing.T) {
			told := []string{
				tell.Series(s, netherlands), tell.Series(s, plenary.Benelux), tell.Series(s[:3], plenary.MustParseCountry("SWZ")), tell.Series(s[:1], nil),
				tell.SeriesTable(s, netherlands), tell.SeriesTable(s, plenary.Benelux), tell.SeriesTable(s, nil), tell.Series(s[:1].Join(s[3:]), nil),
			}
			golden(t, filepath.Join("testdata/series", lang+".txt"), strings.Join(told, "\n\n")+"\n")
		})
	}
	t.Run("nothing", func(t *testing.T) {
		if text := english.Series(nil, netherlands) + english.SeriesTable(nil, netherlands); text != "" {
			t.Error(text)
		}
	})
}

// workVotes are texts on one matter: a vote, three texts without one, two texts with a
// letter each, and two votes under another title.
func workVotes(t testing.TB) []*plenary.Resolution {
	const title, renamed = "Work of the Office for the Protection of Persons Displaced", "Work of the Office for the Protection of Persons Displaced and Returned"
	without := func(symbol, date string, how plenary.VotingMethod) *plenary.Resolution {
		r := seriesVote(t, symbol, title, date, "", "", "", "")
		r.Stages[0].Method, r.Stages[0].Exhaustive = how, nil
		return r
	}
	all := []*plenary.Resolution{
		seriesVote(t, "A/RES/47/19", title, "1992-11-24", "CUB CHN", "USA ISR", "NLD BEL", "SWZ"),
		without("A/RES/48/16", "1993-11-03", plenary.WithoutVote), without("A/RES/49/16", "1994-11-03", plenary.Consensus), without("A/RES/50/16", "1995-11-03", plenary.WithoutVote),
		seriesVote(t, "A/RES/51/10 A", title, "1996-11-02", "CUB CHN NLD", "USA", "", ""), seriesVote(t, "A/RES/51/10 B", title, "1996-11-02", "CUB CHN", "USA NLD", "", ""),
		seriesVote(t, "A/RES/52/8", title, "1997-11-01", "CUB CHN NLD BEL", "USA ISR", "", "SWZ"),
		without("A/RES/53/8", "1998-11-01", plenary.WithoutVote),
		seriesVote(t, "A/RES/54/8", renamed, "1999-11-01", "CUB CHN NLD", "USA", "BEL", "ISR SWZ"),
		without("A/RES/54/9", "1999-11-02", plenary.WithoutVote),
	}
	all[9].Title.EN = "Law of the sea"
	return all
}

// TestSeriesWithoutVote compares what is told of a matter that was not always voted
// on, was divided for a session and renamed, with testdata/series.
func TestSeriesWithoutVote(t *testing.T) {
	votes, netherlands := workVotes(t), plenary.MustParseCountry("NLD")
	all := seriesOf(votes...)
	if len(all) != 3 {
		t.Fatalf("%d series, not three: what had no vote at all is in none", len(all))
	}
	s := all[0]
	if diff := cmp.Diff("A/RES/47/19 A/RES/48/16 A/RES/49/16 A/RES/50/16 A/RES/52/8 A/RES/53/8 A/RES/54/8", seriesSymbols(s)); diff != "" {
		t.Fatal(diff)
	}
	if l := s[4].Link; l.Reason != "merged" || l.Sure || l.Paused != 0 || len(s[4].Possible) != 2 || len(s[3].Later) != 2 {
		t.Errorf("%+v, %+v, %+v", l, s[4].Possible, s[3].Later)
	}
	for lang, tell := range map[string]plenary.Briefing{"en": {Width: 100}, "nl": {Width: 100, Language: language.Dutch}} {
		t.Run(lang, func(t *testing.T) {
			full, short := tell, tell
			full.Length, short.Length, tell.Country, tell.Past = plenary.FullLength, plenary.ShortLength, netherlands, all
			golden(t, filepath.Join("testdata/series", "without."+lang+".txt"), strings.Join([]string{
				tell.Series(s, netherlands), full.Series(s, nil), short.Series(s, plenary.Benelux), tell.Series(s[1:4], netherlands), tell.Series(s[4:6], nil), tell.Series(all[1], nil),
				tell.SeriesTable(s, netherlands), tell.SeriesTable(s[1:3], nil), tell.Resolution(votes[6]), tell.Resolution(votes[7]), tell.Resolution(votes[2]),
			}, "\n\n")+"\n")
		})
	}
	t.Run("a picture", func(t *testing.T) {
		golden(t, "testdata/series/without.en.svg", string(drawn(t, func(w io.Writer) error { return plenary.Picture{}.Series(w, s, netherlands) })))
	})
	t.Run("a table", func(t *testing.T) {
		var w bytes.Buffer
		if err := (plenary.CSV{}).WriteSeries(&w, s[3:5]); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/series/without.csv", w.String())
	})
}

// TestSeriesDivided tells what was divided for a session, in a row of votes: the vote
// before those on the parts is not the previous one, in a series or a briefing.
func TestSeriesDivided(t *testing.T) {
	const title = "Work of the Office for the Protection of Persons Displaced"
	votes := append([]*plenary.Resolution{seriesVote(t, "A/RES/46/19", title, "1991-11-24", "CUB", "USA", "NLD", "")}, workVotes(t)...)
	all := seriesOf(votes...)
	s := all[0][:6]
	if s[5].Link.Reason != "merged" {
		t.Fatalf("%s is not what was divided before: %+v", s[5].Symbol, s[5].Link)
	}
	briefing := english
	briefing.Past, briefing.Country = all, plenary.MustParseCountry("NLD")
	for name, c := range map[string]struct{ text, right string }{
		"series":      {english.Series(s, nil), "In the vote of 24 November 1992 (A/RES/47/19)"},
		"briefing":    {briefing.Resolution(votes[7]), "In the last vote before that, on 24 November 1992 (A/RES/47/19)"},
		"divided":     {briefing.Resolution(votes[7]), "Between 1995 and 1997, the matter was divided into two texts: A/RES/51/10 A and A/RES/51/10 B. The last text before that"},
		"in doubt":    {briefing.Resolution(votes[7]), "is probably, but not certainly, on the same matter as the one before it."},
		"not divided": {briefing.Resolution(votes[1]), "On the previous occasion, on 24 November 1991 (A/RES/46/19)"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Join(strings.Fields(c.text), " ")
			if !strings.Contains(text, c.right) {
				t.Errorf("%q is not in %s", c.right, text)
			}
			if name != "not divided" && (strings.Contains(text, "previous vote on record") || strings.Contains(text, "previous text") || strings.Contains(text, "last vote on record") || strings.Contains(text, "previous occasion")) {
				t.Errorf("a vote on a part was between: %s", text)
			}
		})
	}
}

// TestSeriesNotOnRecord: of a vote of which only those against are named nothing
// is told of the others, and no change of mind of theirs.
func TestSeriesNotOnRecord(t *testing.T) {
	votes := embargoVotes(t)
	some := votes[4].Stages[0]
	some.Votes, some.Exhaustive = plenary.RollCall{}.With(some.Votes.Listed(plenary.No), plenary.No), nil
	votes[4].Stages[0] = some
	s := seriesOf(votes...)[0]
	text := english.Series(s, plenary.Benelux) + english.SeriesTable(s, plenary.Benelux)
	for _, wrong := range []string{"first abstained and then voted in favour (2018)", "The largest number of votes in favour", "Israel and the United States voted against", "but not in that of 2018"} {
		if strings.Contains(text, wrong) {
			t.Errorf("%q stands in %s", wrong, text)
		}
	}
	for _, right := range []string{"In the vote of 2018, Israel and the United States are listed as voting against.", "not listed (2018)", "≥2"} {
		if !strings.Contains(text, right) {
			t.Errorf("%q does not stand in %s", right, text)
		}
	}
	var w bytes.Buffer
	if err := (plenary.Picture{}).Series(&w, s, plenary.Country{}); err != nil || !strings.Contains(w.String(), "A bar is missing") {
		t.Errorf("%v\n%s", err, w.String())
	}
}

// TestSeriesChartGolden compares the pictures of series with testdata/series.
// After a change, look at them: -update writes them.
func TestSeriesChartGolden(t *testing.T) {
	s, netherlands := embargo(t), plenary.MustParseCountry("NLD")
	twice := s[:2].Join(plenary.Series{{Symbol: plenary.MustParseSymbol("A/RES/48/99"), Stage: plenary.Stage{Date: plenary.MustParseDate("1993-12-20"), Stated: plenary.Tally{Yes: 5, No: 1, Abstain: 1}.Whole()}}})
	for name, draw := range map[string]struct {
		chart   plenary.Picture
		country plenary.Country
		series  plenary.Series
	}{
		"narrow.nl": {plenary.Picture{Language: language.Dutch, Width: 480}, netherlands, s},
		"wide.en":   {plenary.Picture{}, plenary.Country{}, s},
		"twice.en":  {plenary.Picture{Width: 360}, netherlands, twice},
		"nothing":   {plenary.Picture{}, netherlands, nil},
	} {
		t.Run(name, func(t *testing.T) {
			picture := drawn(t, func(w io.Writer) error { return draw.chart.Series(w, draw.series, draw.country) })
			parseSVG(t, picture)
			golden(t, "testdata/series/"+name+".svg", string(picture))
		})
	}
}

func TestSeriesCSV(t *testing.T) {
	var w bytes.Buffer
	if err := (plenary.CSV{}).WriteSeries(&w, embargo(t)[:2]); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/series/votes.csv", w.String())
	t.Run("a writer that fails", func(t *testing.T) {
		if err := (plenary.CSV{}).WriteSeries(&failing{}, embargo(t)); err == nil {
			t.Error("no error")
		}
	})
}

var agendaNumber = regexp.MustCompile(`^\S+ (?:& \S+ )?\d+\S* `)

// undlVotes are the recorded votes of the General Assembly, by their totals.
func undlVotes(t testing.TB) (all []*plenary.Resolution) {
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), strings.Split("body,recorded,symbol,date,title,agenda,yes,no,abstain", ","), func(c []string) {
		if c[0] != "GA" || c[1] != "1" || c[6]+c[7]+c[8] == "000" {
			return
		}
		symbol, _, _ := plenary.ParseSymbolLenient(c[2])
		r := &plenary.Resolution{Symbol: symbol, Title: plenary.Text{EN: strings.Clone(c[4])}}
		for item := range strings.SplitSeq(strings.Clone(c[5]), " | ") {
			if item, _, _ = strings.Cut(agendaNumber.ReplaceAllString(item, ""), ". "); item != "N/A" {
				r.Agenda = append(r.Agenda, strings.TrimSuffix(item, "."))
			}
		}
		s := plenary.Stage{ID: "s", Kind: plenary.Plenary, Body: plenary.GeneralAssembly, Date: plenary.MustParseDate(c[3]), Method: plenary.Recorded}
		state(&s, counted[0], totalOf(t, c[6]))
		state(&s, counted[1], totalOf(t, c[7]))
		state(&s, counted[2], totalOf(t, c[8]))
		r.Stages = []plenary.Stage{s}
		all = append(all, r)
	})
	return all
}

func totalOf(t testing.TB, s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestSeriesRecord places every recorded vote of the General Assembly, and holds
// the series that everyone asks for.
func TestSeriesRecord(t *testing.T) {
	votes := undlVotes(t)
	before := heap()
	all := seriesOf(votes...)
	size := int64(heap() - before)
	runtime.KeepAlive(votes)
	if size > 6<<20 {
		t.Errorf("the series take %d bytes", size)
	}
	t.Logf("the series take %d bytes", size)
	n := 0
	for _, s := range all {
		for i, v := range s {
			n++
			if (i == 0) != v.Link.To.IsZero() || i > 0 && v.Link.To != s[i-1].Symbol {
				t.Errorf("%s follows %s", v.Symbol, v.Link.To)
			}
		}
	}
	if n != len(votes) {
		t.Errorf("%d votes are placed, of %d", n, len(votes))
	}
	for _, want := range []struct {
		symbol, words, first, last string
		votes                      int
	}{
		{"A/RES/79/7", "embargo imposed", "A/RES/47/19", "A/RES/80/4", 33},
		{"A/RES/73/151", "Office of the United Nations High Commissioner", "A/RES/73/151", "A/RES/76/143", 4},
		{"A/RES/73/92", "Assistance to Palestine refugees", "A/RES/3419 B (XXX)", "A/RES/79/88", 49},
		{"A/RES/73/83", "risk of nuclear proliferation in the Middle East", "A/RES/49/78", "A/RES/79/74", 31},
		{"A/RES/70/10", "Report of the International Atomic Energy Agency", "A/RES/3213 (XXIX)", "A/RES/70/10", 19},
		{"A/RES/73/122", "Dissemination of information on decolonization", "A/RES/2879 (XXVI)", "A/RES/79/113", 52},
		{"A/RES/73/123", "Granting of Independence", "A/RES/2105 (XX)", "A/RES/79/114", 56},
	} {
		t.Run(want.symbol, func(t *testing.T) {
			at := slices.IndexFunc(all, func(s plenary.Series) bool { return s.About(want.symbol) && s.About(want.words) })
			if at < 0 {
				t.Fatal("not found")
			}
			if s := all[at]; len(s) != want.votes || s[0].Symbol.String() != want.first || s[len(s)-1].Symbol.String() != want.last {
				t.Errorf("%d votes, from %s to %s", len(s), s[0].Symbol, s[len(s)-1].Symbol)
			}
		})
	}
}
