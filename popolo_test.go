package plenary_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

// fromPopolo reads all of a text: the resolutions and the errors.
func fromPopolo(text string) (rs []plenary.Resolution, errs []*plenary.ParseError) {
	for r, err := range plenary.ReadPopolo(strings.NewReader(text)) {
		switch e, ok := errors.AsType[*plenary.ParseError](err); {
		case ok:
			errs = append(errs, e)
		case err != nil:
			panic(err)
		default:
			rs = append(rs, *r)
		}
	}
	return rs, errs
}

func toPopolo(t testing.TB, r *plenary.Resolution, groups ...plenary.Group) string {
	t.Helper()
	var b bytes.Buffer
	if err := plenary.WritePopolo(&b, r, groups...); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestPopoloRoundTrip holds that nothing is lost on the way out and in: not
// the votes and totals, and not what Popolo has no place for.
func TestPopoloRoundTrip(t *testing.T) {
	groups := plenary.RegionalGroups()
	for name := range resolutionFiles(t) {
		t.Run(name, func(t *testing.T) {
			r := load(t, name)
			text := toPopolo(t, &r, append(groups, plenary.EU)...)
			rs, errs := fromPopolo(text)
			if errs != nil || len(rs) != 1 {
				t.Fatalf("%d resolutions, %v", len(rs), errs)
			}
			if diff := cmp.Diff(r, rs[0], values); diff != "" {
				t.Error(diff)
			}
			for _, s := range r.Stages {
				// Among all the vote events of an organisation the ID is of one.
				if id := fmt.Sprintf("%q", r.Symbol.String()+"#"+s.ID); !r.Symbol.IsZero() && s.ID != "" && !strings.Contains(text, `"id": `+id) && !strings.Contains(text, `"id":`+id) {
					t.Errorf("no vote event has the ID %s", id)
				}
			}
			if again := toPopolo(t, &rs[0], append(groups, plenary.EU)...); again != text {
				t.Error("another text the second time")
			}
			// Without the extras the votes, totals, outcomes and days are there.
			plain := strings.ReplaceAll(text, `"extras":`, `"x":`)
			rs, errs = fromPopolo(plain)
			if errs != nil || len(rs) != 1 || rs[0].Symbol != r.Symbol || rs[0].Title.EN != r.Title.EN || len(rs[0].Stages) != len(r.Stages) {
				t.Fatalf("without extras: %v", errs)
			}
			for i, s := range rs[0].Stages {
				if want := r.Stages[i]; s.Votes != want.Votes || s.Stated != want.Stated || s.Declared != want.Declared || s.Date != want.Date || s.Body != want.Body || s.ID != want.ID {
					t.Errorf("without extras: %+v", s)
				}
			}
		})
	}
}

// randomTotals says of each count how many there were, or at least, or nothing.
func randomTotals(r *rand.Rand) (t plenary.Totals) {
	counts := []*int{
		&t.Counts.Yes, &t.Counts.No, &t.Counts.Abstain, &t.Counts.NotVoting, &t.Counts.Present, &t.Counts.Absent, &t.Counts.Pending, &t.Counts.Excluded, &t.Counts.Vacant,
	}
	for i, n := range counts {
		switch r.Intn(3) {
		case 0:
			*n = r.Intn(30)
		case 1:
			*n = r.Intn(30) * r.Intn(2)
			t.Exact |= 1 << (i + 1)
		}
	}
	if r.Intn(3) == 0 {
		t.Members = t.Counts.Count(plenary.BaseMembers) + r.Intn(9)
	}
	return t
}

// randomResolution has votes of every kind by any countries of any time.
func randomResolution(r *rand.Rand) plenary.Resolution {
	symbols := []string{"", "A/RES/73/195", "S/RES/1441 (2002)", "A/C.3/73/L.59", "A/RES/377 A (V)"}
	words := []string{"", "x", "De \"raad\" — <b>&amp;", "=1+1", "\u2028\\", "naïef 𝄞"}
	word := func() string { return words[r.Intn(len(words))] }
	symbol := func() (s plenary.Symbol) {
		if text := symbols[r.Intn(len(symbols))]; text != "" {
			s = plenary.MustParseSymbol(text)
		}
		return s
	}
	res := plenary.Resolution{Symbol: symbol(), Title: plenary.Text{EN: word(), NL: word()}}
	all := slices.Collect(plenary.Countries())
	bodies := slices.Collect(plenary.Bodies())
	for i := range r.Intn(4) {
		s := plenary.Stage{ID: fmt.Sprint(word(), i), Kind: plenary.StageKind(r.Intn(6)), Method: plenary.Recorded, Draft: symbol(), Question: plenary.Question(r.Intn(4))}
		if r.Intn(4) > 0 {
			s.Date = plenary.MustParseDate("1945-10-24").AddDays(r.Intn(29000))
		}
		if r.Intn(3) > 0 {
			s.Body = bodies[r.Intn(len(bodies))]
		}
		if r.Intn(3) == 0 {
			s.Required = plenary.MustParseRule("unga.important")
		}
		s.Declared = plenary.Declared(r.Intn(4))
		for range r.Intn(60) {
			c := all[r.Intn(len(all))]
			if v := plenary.Vote(r.Intn(9)); v.IsValid() {
				s.Votes = s.Votes.With(plenary.SetOf(c), v)
			} else if v == plenary.Pending+1 {
				s.Votes = s.Votes.Exclude(plenary.SetOf(c))
			}
		}
		if r.Intn(4) == 0 { // B4
			s.Votes = s.Votes.WithVacant(r.Intn(3))
		}
		if r.Intn(4) == 0 {
			s.Votes = s.Votes.Whole()
		}
		if r.Intn(2) == 0 {
			s.Stated = randomTotals(r)
		}
		for v := plenary.Yes; v.IsValid(); v++ { // K1
			switch r.Intn(6) {
			case 0:
				s.Exhaustive = append(s.Exhaustive, v)
			case 1:
				s.Partial = append(s.Partial, v)
			}
		}
		for range r.Intn(3) {
			s.Corrections = append(s.Corrections, plenary.Correction{Country: all[r.Intn(len(all))], Intended: plenary.Vote(1 + r.Intn(4))})
		}
		if r.Intn(8) == 0 { // nothing that Popolo does not have
			s = plenary.Stage{ID: s.ID, Date: s.Date, Votes: s.Votes.Among(s.Votes.Listed())}
			if r.Intn(2) == 0 {
				s.ID = ""
			}
		}
		res.Stages = append(res.Stages, s)
	}
	return res
}

func TestPopoloRandomRoundTrip(t *testing.T) {
	every := slices.Collect(plenary.Groups())
	for seed := range int64(500) {
		r := rand.New(rand.NewSource(seed))
		want := randomResolution(r)
		text := toPopolo(t, &want, every[r.Intn(len(every))], every[r.Intn(len(every))], "")
		got, errs := fromPopolo(text)
		if errs != nil || len(got) != 1 {
			t.Fatalf("seed %d: %v\n%s", seed, errs, text)
		}
		if diff := cmp.Diff(want, got[0], values); diff != "" {
			t.Fatalf("seed %d: %s\n%s", seed, diff, text)
		}
	}
}

func TestReadPopolo(t *testing.T) {
	// The shape of Open Civic Data: ids of divisions, names, words for votes.
	rs, errs := fromPopolo(`{"id": "ocd-vote/1", "identifier": "Vote 42", "motion_text": "A motion", "organization": {"name": "the General Assembly"},
		"start_date": "2018-12-19T10:00:00-05:00", "end_date": "2018-12-19T12:00Z", "result": "pass", "motion_classification": ["passage"],
		"counts": [{"option": "yes", "value": 2}, {"option": "no", "value": 1}, {"option": "not voting", "value": 0, "group_id": null}],
		"votes": [
			{"voter_id": "ocd-division/country:nl", "option": "yes"}, {"voter_id": "ocd-person/2b", "voter_name": "Swaziland", "option": "Yes", "role": null},
			{"voter_id": "country:be", "voter": {"id": "x", "name": "Belgium"}, "option": "no", "weight": 1, "group_id": "ignored"},
			{"voter_id": "m49:528x", "voter": {"name": "Côte d’Ivoire"}, "option": "NOT_VOTING", "pair_id": null}, {"voter": {"id": "iso3166-1-alpha-3:DNK"}, "option": "ABSENT"}, {"voter_id": 17, "voter_name": "Chad", "option": "present"}
		], "sources": [{"url": "https://example.org/42", "note": "votes"}], "extras": {"other": 1}}`)
	if len(errs) != 0 || len(rs) != 1 || len(rs[0].Stages) != 1 {
		t.Fatalf("%v, %v", rs, errs)
	}
	code := plenary.MustParseCountry
	want := plenary.Resolution{Title: plenary.Text{EN: "A motion"}, Stages: []plenary.Stage{{
		ID: "ocd-vote/1", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Declared: plenary.DeclaredAdopted,
		Stated: plenary.Totals{Counts: plenary.Tally{Yes: 2, No: 1}, Exact: 1<<plenary.Yes | 1<<plenary.No | 1<<plenary.NotVoting}, Sources: []plenary.Source{{Fact: "votes", Ref: "https://example.org/42"}},
		Votes: plenary.RollCall{}.With(plenary.SetOf(code("NLD")), plenary.Yes).With(plenary.SetOf(code("SWZ")), plenary.Yes).With(plenary.SetOf(code("BEL")), plenary.No).With(plenary.SetOf(code("CIV")), plenary.NotVoting).With(plenary.SetOf(code("DNK")), plenary.Absent).With(plenary.SetOf(code("TCD")), plenary.Present),
	}}}
	if diff := cmp.Diff(want, rs[0], values); diff != "" {
		t.Error(diff)
	}

	t.Run("the body and the outcome of a motion", func(t *testing.T) {
		rs, errs := fromPopolo(`{"id": "A/RES/73/1", "organization_id": "unga", "result": "pass", "requirement": "two-thirds majority", "vote_events": [
			{"organization_id": "unga.c1", "start_date": "2018-10-21", "result": "fail"}, {"start_date": "2018-11-24"}]}`)
		if errs != nil || len(rs) != 1 {
			t.Fatal(errs)
		}
		first, last := rs[0].Stage("1"), rs[0].Stage("2")
		important, err := plenary.RuleOn("unga.important", last.Date)
		if err != nil {
			t.Fatal(err)
		}
		if first.Body.String() != "unga.c1" || last.Body.String() != "unga" || first.Declared != plenary.DeclaredRejected || last.Declared != plenary.DeclaredAdopted ||
			last.Required != important || !first.Required.IsZero() || rs[0].Symbol.String() != "A/RES/73/1" {
			t.Errorf("%+v", rs[0])
		}
	})
	t.Run("a motion without events", func(t *testing.T) {
		rs, errs := fromPopolo(`{"id": "m-1", "text": "x", "organization_id": "unsc", "result": "fail"}`)
		if errs != nil || rs[0].Final().Declared != plenary.DeclaredRejected || rs[0].Final().Body.String() != "unsc" || rs[0].Sources[0].Ref != "m-1" {
			t.Errorf("%+v, %v", rs, errs)
		}
	})
	t.Run("the name is that of the day", func(t *testing.T) {
		for day, code := range map[string]string{"1991-01-01": "YUG", "2001-01-01": "SRB"} {
			rs, errs := fromPopolo(`{"motion_id": "m", "votes": [{"voter_name": "Yugoslavia", "option": "yes"}], "start_date": "` + day + `"}`)
			if errs != nil || rs[0].Stages[0].Votes.Listed(plenary.Yes).String() != code {
				t.Errorf("%s: %v, %v", day, rs, errs)
			}
		}
	})
	t.Run("a source is there once", func(t *testing.T) {
		rs, errs := fromPopolo(`{"id": "m", "sources": [{"note": "id", "url": "m"}, {"url": "m"}, {"url": "m"}], "vote_events": null}`)
		want := []plenary.Source{{Fact: "id", Ref: "m"}, {Ref: "m"}}
		if errs != nil || !slices.Equal(rs[0].Sources, want) {
			t.Errorf("%v, %v", rs, errs)
		}
	})
	t.Run("counts of groups, before those of all", func(t *testing.T) {
		rs, errs := fromPopolo(`{"start_date": "2018-12-19", "votes": [{"voter_id": "NLD", "option": "excluded"}, {"voter_id": "USA", "option": "yes"}],
			"counts": [{"option": "excluded", "value": 1, "group_id": "eu"}, {"option": "yes", "value": 1, "group": {"id": "nato", "name": "x"}}, {"option": "no", "value": 0, "group": {"name": "Benelux"}},
				{"option": "excluded", "value": 1}, {"option": "yes", "value": 1}, {"option": "no", "value": 0}]}`)
		if errs != nil || len(rs) != 1 || rs[0].Stages[0].Note.EN != "" {
			t.Errorf("%v, %v", rs, errs)
		}
	})
	t.Run("what is required", func(t *testing.T) {
		const simple, twoThirds = "yes > 1/2 of yes+no", "yes >= 2/3 of yes+no and yes >= 1"
		for _, c := range []struct{ body, day, words, want string }{
			{"unga", "2018-12-19", "two-thirds majority", "unga.important"},
			{"unga", "2018-12-19", "2/3", "unga.important"},
			{"unga", "2018-12-19", "simple majority", "unga.simple"},
			{"unga", "", "two-thirds majority", "unga.important"},
			{"unga.c3", "2018-12-19", "majority", "unga.committee"},
			{"unga.c3", "2018-12-19", "two thirds", twoThirds},
			{"hrc", "2018-12-19", "Simple Majority", "hrc"},
			{"eu.council", "2018-12-19", "simple majority", "eu.council.simple"},
			{"unsc", "2018-12-19", "two-thirds majority", twoThirds},
			{"", "2018-12-19", "two-thirds majority", twoThirds},
			{"", "2018-12-19", "simple majority", simple},
			{"", "", "majority", simple},
		} {
			rs, errs := fromPopolo(fmt.Sprintf(`{"id": "m", "requirement": %q, "vote_events": [{"organization_id": %q, "start_date": %q}]}`, c.words, c.body, c.day))
			if errs != nil || len(rs) != 1 {
				t.Fatal(errs)
			}
			if got := rs[0].Stages[0].Required; got.ID() != c.want && (got.ID() != "" || partsOf(got).Carry != partsOf(plenary.MustParseRule(c.want)).Carry) {
				t.Errorf("%v: %v", c, got)
			}
		}
	})
	t.Run("what is not there is not stated (K1)", func(t *testing.T) {
		// A/RES/73/195 was adopted by 152 to 5, with 12 abstentions.
		rs, errs := fromPopolo(`{"id": "A/RES/73/195", "vote_events": [{"organization_id": "unga", "start_date": "2018-12-19", "result": "pass",
			"counts": [{"option": "yes", "value": 152}], "votes": [{"voter_id": "HUN", "option": "no"}]}]}`)
		if errs != nil || len(rs) != 1 {
			t.Fatal(errs)
		}
		s := &rs[0].Stages[0]
		want := plenary.Totals{Counts: plenary.Tally{Yes: 152, No: 1}, Exact: 1 << plenary.Yes}
		if got := s.Totals(); got != want || s.Stated != (plenary.Tally{Yes: 152}).Totals() || s.Exhaustive != nil || s.Lists(plenary.No) {
			t.Errorf("%+v", s)
		}
		if text := toPopolo(t, &rs[0], plenary.EU); !strings.Contains(text, `"counts":[{"option":"yes","value":152}],"votes"`) || strings.Contains(text, "group_results") {
			t.Error(text)
		}
	})
	t.Run("places, whatever the order", func(t *testing.T) {
		_, errs := fromPopolo("{\"votes\": [\n{\"option\": \"x\",\n \"voter_id\": \"NLD\"}],\n\"start_date\": \"x\", \"organization_id\":\n1,\"id\":{}}\n{\"text\":\n 1}")
		var got []string
		for _, e := range errs {
			got = append(got, fmt.Sprintf("%s %d:%d", e.Path, e.Line, e.Column))
		}
		want := []string{"id 5:8", "start_date 4:15", "organization_id 5:1", "votes[0].option 2:12", "text 7:2"}
		if !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
	t.Run("totals that disagree", func(t *testing.T) {
		for value, want := range map[string]int{"0": 1, "1": 0, "3": 0} { // a list says nothing of being whole
			rs, errs := fromPopolo(`{"start_date": "2018-12-19", "counts": [{"option": "yes", "value": ` + value + `}], "votes": [{"voter_id": "NLD", "option": "yes"}]}`)
			if notices := rs[0].Notices(); errs != nil || len(notices) != want || want == 1 && notices[0].Kind != plenary.TotalsDiffer {
				t.Errorf("%v, %v", notices, errs)
			}
		}
	})
}

// TestPopoloSequences reads several motions from one text. How a stream is cut into
// them is tested with internal/popolo.
func TestPopoloSequences(t *testing.T) {
	a, b := `{"text": "a [\"} "}`, `{"text": "b", "vote_events": [{}, {"votes": []}]}`
	for _, text := range []string{a + b, a + "\n" + b + "\n", " [" + a + "," + b + "] "} {
		if rs, errs := fromPopolo(text); errs != nil || len(rs) != 2 || rs[0].Title.EN != `a ["} ` || len(rs[1].Stages) != 2 {
			t.Errorf("%q: %v, %v", text, rs, errs)
		}
	}
	t.Run("a refused one", func(t *testing.T) {
		rs, errs := fromPopolo("[" + a + ",\n\n  {\"id\": \"x\", \"result\": \"maybe\"}, " + a + "]")
		if len(rs) != 2 || len(errs) != 1 || errs[0].Path != "[1].result" || errs[0].Line != 3 || errs[0].Column != 25 {
			t.Errorf("%v, %+v", rs, errs)
		}
	})
	t.Run("leaving early", func(t *testing.T) {
		text := a + `{"text": 1, "id": {}, "vote_events": [{"result": "maybe"}]}` + b
		all := 0
		for range plenary.ReadPopolo(strings.NewReader(text)) {
			all++
		}
		for stop := range all {
			n := 0
			for range plenary.ReadPopolo(strings.NewReader(text)) {
				if n++; n > stop {
					break
				}
			}
			if n != stop+1 {
				t.Errorf("%d after %d", n, stop)
			}
		}
		if all != 5 {
			t.Errorf("%d in all", all)
		}
	})
	t.Run("a reader that fails", func(t *testing.T) {
		broken := errors.New("broken pipe")
		for _, text := range []string{"", `{"text":`, a} {
			var last error
			for _, err := range plenary.ReadPopolo(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken))) {
				last = err
			}
			if !errors.Is(last, broken) {
				t.Errorf("%q: %v", text, last)
			}
		}
	})
}

// TestBadPopolo reads what is refused. The mark « stands before the place that
// the error is to name.
func TestBadPopolo(t *testing.T) {
	event := func(s string) string { return "{\n\t\"start_date\": \"2018-12-19\",\n\t" + s + "\n}" }
	votes := func(s string) string { return event("\"votes\": [\n\t\t" + s + "\n\t]") }
	for name, c := range map[string]struct{ in, path, what, input, reason string }{
		"nothing":      {"«", "", "JSON", "", "is empty"},
		"not JSON":     {"{\"text\": «x}", "", "JSON", "", "not JSON"},
		"not a motion": {"«{}", "", "motion", "", "neither a motion nor a vote event"},
		"text":         {"{\"text\": «1}", "text", "JSON", "", "not a string"},

		"result":           {event("\"result\": «\"perhaps\""), "result", "result", "perhaps", "not pass, fail"},
		"two results":      {"{\"result\": «\"fail\", \"vote_events\": [{\"result\": \"pass\"}]}", "result", "result", "rejected", "says adopted"},
		"requirement":      {"{\"text\": \"\", \"requirement\": «\"x\"}", "requirement", "requirement", "x", "no vote event"},
		"two requirements": {"{\"requirement\": «\"simple majority\", \"vote_events\": [{\"extras\": {\"plenary\": {\"required\": \"yes >= 2/3 of yes+no and yes >= 1\"}}}]}", "requirement", "requirement", "simple majority", "2/3"},

		"exact totals in extras":   {event("\"extras\": «{\"plenary\": {\"stated\": {\"no\": 0}}}"), "", "extras.plenary", "", "exact totals"},
		"a lower bound of a count": {event("\"extras\": {\"plenary\": {\"stated\": {\"atleast\": {\"no\": 3}}}}, \"counts\": [«{\"option\": \"no\", \"value\": 4}]"), "counts[0]", "count", "no", "lower bound"},
		"too few members":          {event("\"extras\": {\"plenary\": {\"stated\": {\"members\": 3}}}, \"counts\": «[{\"option\": \"no\", \"value\": 4}]"), "counts", "count", "3", "fewer members"},
		"exhaustive and partial":   {event("\"extras\": {\"plenary\": «{\"exhaustive\": [\"no\"], \"partial\": [\"no\"]}}"), "extras.plenary", "stage", "no", "exhaustive and partial"},
		"half a date":              {"{\"votes\": [], \"start_date\": «\"2018-12\"}", "start_date", "date", "2018-12", "not of the form"},
		"no such day":              {"{\"votes\": [], \"end_date\": «\"2018-02-30T10:00Z\"}", "end_date", "date", "2018-02-30T10:00Z", "no such day"},
		"no time":                  {"{\"votes\": [], \"end_date\": «\"2018-02-03 (noon)\"}", "end_date", "date", "2018-02-03 (noon)", "not a time of day"},

		"option":             {votes("{\"voter_id\": \"NLD\", \"option\": «\"maybe\"}"), "votes[0].option", "option", "maybe", "not yes, no"},
		"other":              {votes("{\"voter_id\": \"NLD\", \"option\": «\"other\"}"), "votes[0].option", "option", "other", "not yes, no"},
		"paired":             {votes("{\"voter_id\": \"NLD\", \"option\": «\"Paired\"}"), "votes[0].option", "option", "Paired", "pair"},
		"vacant voter":       {votes("{\"voter_id\": \"NLD\", \"option\": «\"vacant\"}"), "votes[0].option", "option", "vacant", "no voter"},
		"weight":             {votes("{\"voter_id\": \"NLD\", \"option\": \"yes\", \"weight\": «10}"), "votes[0].weight", "vote", "10", "no weights"},
		"pair":               {votes("{\"voter_id\": \"NLD\", \"option\": \"absent\", \"pair_id\": «\"DNK\"}"), "votes[0]", "vote", "NLD", "no pairs"},
		"twice in a list":    {votes("{\"voter_id\": \"NLD\", \"option\": \"yes\"},\n «{\"voter_id\": \"nl\", \"option\": \"yes\"}"), "votes[1]", "roll call", "NLD", "occurs twice"},
		"excluded and voted": {votes("{\"voter_id\": \"NLD\", \"option\": \"excluded\"},«{\"voter_id\": \"NLD\", \"option\": \"no\"}"), "votes[1]", "roll call", "NLD", "occurs twice"},

		"no voter":          {votes("«{\"option\": \"yes\"}"), "votes[0].voter_id", "vote", "", "no voter"},
		"a local number":    {votes("«{\"voter_id\": \"004\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "004", "a number is read only in a scheme"},
		"a bare number":     {votes("«{\"voter_id\": 528, \"option\": \"yes\"}"), "votes[0].voter_id", "country", "528", "528 is a code of m49"},
		"a number of none":  {votes("«{\"voter_id\": 17, \"option\": \"yes\"}"), "votes[0].voter_id", "country", "17", "no country has this id"},
		"code of another":   {votes("«{\"voter_id\": \"m49:528\", \"voter\": {\"name\": \"Denmark\"}, \"option\": \"yes\"}"), "votes[0].voter", "country", "Denmark", "that of NLD"},
		"code of the past":  {votes("«{\"voter_id\": \"m49:200\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "m49:200", "Czechoslovakia (CSK) until 1993-01-01"},
		"past and name":     {votes("«{\"voter_id\": \"m49:200\", \"voter_name\": \"United Kingdom\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "m49:200", "Czechoslovakia (CSK) until 1993-01-01"},
		"code of no scheme": {votes("«{\"voter_id\": \"cow:210\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "cow:210", "no country has this id"},
		"part of a country": {votes("«{\"voter_id\": \"ocd-division/country:us/state:ny\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "ocd-division/country:us/state:ny", "no country"},
		"person":            {votes("«{\"voter_id\": \"person:nl\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "person:nl", "no country"},
		"name by scheme":    {votes("«{\"voter_id\": \"iso3166-1:Chad\", \"option\": \"yes\"}"), "votes[0].voter_id", "country", "iso3166-1:Chad", "no country"},
		"no such name":      {votes("«{\"voter_id\": \"x1\", \"voter\": {\"name\": \"Ruritania\"}, \"option\": \"yes\"}"), "votes[0].voter", "country", "Ruritania", "no country has this name"},
		"ambiguous name":    {votes("«{\"voter\": {\"name\": \"Korea\"}, \"option\": \"yes\"}"), "votes[0].voter", "country", "Korea", "could mean"},
		"two voters":        {votes("«{\"voter_id\": \"NLD\", \"voter\": {\"name\": \"Denmark\"}, \"option\": \"yes\"}"), "votes[0].voter", "country", "Denmark", "that of NLD"},
		"code of a person":  {votes("«{\"voter_id\": \"NL\", \"voter\": {\"name\": \"Noor Luik\"}, \"option\": \"yes\"}"), "votes[0].voter", "country", "Noor Luik", "no country has this name"},

		"negative count": {event("\"counts\": [{\"option\": \"yes\", \"value\": «-1}]"), "counts[0].value", "count", "-1", "not a whole number"},
		"no count":       {event("\"counts\": [{\"option\": \"yes\"«}]"), "counts[0].value", "count", "", "not a whole number"},
		"large count":    {event("\"counts\": [{\"option\": \"yes\", \"value\": «2147483648}]"), "counts[0].value", "count", "2147483648", "not a whole number"},
		"count twice":    {event("\"counts\": [{\"option\": \"yes\", \"value\": 1}, «{\"option\": \"yes\", \"value\": 1}]"), "counts[1]", "count", "yes", "occurs twice"},
		"no option":      {event("\"counts\": [{\"value\": 1«}]"), "counts[0].option", "option", "", "missing"},

		"long option":  {votes("{\"voter_id\": \"NLD\", \"option\": «\"not" + strings.Repeat(" ", 90) + "voting\"}"), "votes[0].option", "option", "not" + strings.Repeat(" ", 90) + "voting", "not yes, no"},
		"long role":    {votes("{\"voter_id\": \"NLD\", \"option\": \"yes\", \"role\": «\"" + strings.Repeat("x", 1000) + "\"}"), "votes[0].role", "role of NLD", strings.Repeat("x", 1000), "too long for a note"},
		"extras":       {event("\"extras\": {\"plenary\": {\"draft\": «\"no symbol at all\"}}"), "extras.plenary.draft", "symbol", "no symbol at all", ""},
		"extras twice": {event("\"extras\": «{\"plenary\": {\"id\": \"x\"}}"), "", "extras.plenary", "", "vote event itself:"},
		"extra stages": {"{\"text\": \"\", \"extras\": «{\"plenary\": {\"symbol\": \"A/RES/73/1\"}}}", "", "extras.plenary", "", "motion itself:"},
	} {
		t.Run(name, func(t *testing.T) {
			before, after, _ := strings.Cut(c.in, "«")
			rs, errs := fromPopolo(before + after)
			line, column := 1+strings.Count(before, "\n"), len(before)-strings.LastIndexByte(before, '\n')
			if strings.Contains(c.reason, "missing") || name == "no count" {
				line, column = 0, 0 // what is not there has no place
			}
			if len(errs) == 0 {
				t.Fatalf("no error; read %+v", rs)
			}
			e := errs[0]
			if e.Path != c.path || e.What != c.what || e.Input != c.input || !strings.Contains(e.Reason, c.reason) || line > 0 && (e.Line != line || e.Column != column) {
				t.Errorf("%v (%q, %q), want line %d, column %d, %q", e, e.Path, e.Input, line, column, c)
			}
			if len(rs) > 0 && !strings.Contains(c.in, "[{") && name != "nested motions" {
				t.Errorf("read all the same: %+v", rs)
			}
		})
	}
}

// TestPopoloMotions reads motions as the specification and its examples write
// them (K9).
func TestPopoloMotions(t *testing.T) {
	t.Run("the events are only named", func(t *testing.T) {
		rs, errs := fromPopolo(`{"organization_id": "chamber", "creator_id": "p-1", "text": "That the Bill be read.", "classification": "Second reading",
			"date": "2013-01-01T12:00:00Z", "requirement": "two-thirds majority", "result": "pass",
			"vote_events": ["vote-42"]}`)
		want := []string{"vote_events[0] 3:20 only named; the vote event itself is missing", "organization_id 1:21 none of the bodies; kept in the note"}
		if got := accepted(t, rs, errs); !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
		if len(rs) != 1 || len(rs[0].Stages) != 1 || rs[0].Title.EN != "That the Bill be read." {
			t.Fatalf("%+v", rs)
		}
		s := rs[0].Final()
		if s.ID != "vote-42" || s.Declared != plenary.DeclaredAdopted || s.Required != plenary.MustParseRule("yes >= 2/3 of yes+no and yes >= 1") || !s.Date.IsZero() || s.Note.EN != "organization: chamber" {
			t.Errorf("%+v", s)
		}
	})
	t.Run("the motion of a vote event", func(t *testing.T) {
		rs, errs := fromPopolo(`{"organization_id": "unga", "identifier": "1", "motion": {"identifier": "M-7", "text": "第七號議案", "date": "2018-12-01", "vote_events": []},
			"start_date": "2018-12-19T18:53:09Z", "result": "fail", "counts": [{"option": "yes", "value": 9}]}`)
		want := []plenary.Resolution{{
			Title: plenary.Text{EN: "第七號議案"}, Sources: []plenary.Source{{Fact: "identifier", Ref: "M-7"}},
			Stages: []plenary.Stage{{ID: "1", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Declared: plenary.DeclaredRejected, Stated: plenary.Tally{Yes: 9}.Totals()}},
		}}
		if diff := cmp.Diff(want, rs, values); diff != "" || errs != nil {
			t.Error(errs, diff)
		}
	})
	t.Run("counts of groups", func(t *testing.T) {
		rs, errs := fromPopolo(`{"organization_id": "council", "identifier": "1", "motion": {"text": "x"}, "start_date": "2013-10-09T18:53:09Z", "end_date": "2013-10-09T17:57:10Z",
			"result": "fail", "group_results": [{"group": {"name": "Wards"}, "result": "fail"}],
			"counts": [{"option": "yes", "value": 9, "group": {"name": "Wards"}}], "votes": [{"voter_id": "NLD", "option": "yes"}]}`)
		if got := accepted(t, rs, errs); len(got) != 3 || len(rs) != 1 || rs[0].Title.EN != "x" || rs[0].Stages[0].Note.EN != "organization: council; count of Wards: yes 9; result of Wards: fail" {
			t.Errorf("%q, %+v", got, rs)
		}
	})
	for name, c := range map[string]struct {
		in     string
		stages int
	}{
		"identifier and events": {`{"identifier": "S1", "text": "x", "vote_events": [{}, {}]}`, 2},
		"identifier and none":   {`{"identifier": "S1", "text": "x"}`, 0},
		"identifier and result": {`{"identifier": "S1", "text": "x", "result": "pass"}`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			rs, errs := fromPopolo(c.in)
			if errs != nil || len(rs) != 1 || len(rs[0].Stages) != c.stages || rs[0].Title.EN != "x" || !slices.Equal(rs[0].Sources, []plenary.Source{{Fact: "identifier", Ref: "S1"}}) {
				t.Errorf("%+v, %v", rs, errs)
			}
		})
	}
	t.Run("identifier that is a symbol", func(t *testing.T) {
		rs, errs := fromPopolo(`{"id": "m-1", "identifier": "A/RES/73/195", "text": "x"}`)
		if errs != nil || len(rs) != 1 || rs[0].Symbol.String() != "A/RES/73/195" || !slices.Equal(rs[0].Sources, []plenary.Source{{Fact: "id", Ref: "m-1"}}) {
			t.Errorf("%+v, %v", rs, errs)
		}
	})
	t.Run("a motion on a motion", func(t *testing.T) {
		// The amendment was voted on, the motion carried without a vote.
		rs, errs := fromPopolo(`{"identifier": "S2", "text": "Insert at end: x", "result": "fail",
			"vote_events": [{"date": "2002-06-12", "counts": [{"option": "yes", "value": 17}, {"option": "no", "value": 69}]}],
			"motion": {"@type": "Motion", "identifier": "S1", "text": "That x", "date": "2002-06-11", "result": "pass"}}`)
		if errs != nil || len(rs) != 2 {
			t.Fatalf("%+v, %v", rs, errs)
		}
		first, second := rs[0].Final(), rs[1].Final()
		if rs[0].Title.EN != "Insert at end: x" || len(rs[0].Stages) != 1 || first.Declared != plenary.DeclaredRejected || first.Date.String() != "2002-06-12" || first.Stated.Counts.No != 69 ||
			rs[1].Title.EN != "That x" || second.Declared != plenary.DeclaredAdopted || second.Stated != (plenary.Totals{}) || !second.Date.IsZero() {
			t.Errorf("%+v", rs)
		}
	})
}

// accepted returns the oddities of resolutions as "path line:column reason",
// and fails if there are errors.
func accepted(t *testing.T, rs []plenary.Resolution, errs []*plenary.ParseError) (all []string) {
	t.Helper()
	if len(errs) > 0 {
		t.Errorf("refused: %v", errs)
	}
	for i := range rs {
		for _, e := range rs[i].Oddities {
			all = append(all, fmt.Sprintf("%s %d:%d %s", e.Path, e.Line, e.Column, e.Reason))
		}
	}
	return all
}

// TestPopoloDocuments reads documents of lists (K9). How these are joined is tested
// with internal/popolo.
func TestPopoloDocuments(t *testing.T) {
	t.Run("joined", func(t *testing.T) {
		rs, errs := fromPopolo(`{"persons": [{"id": "1", "name": "Benin"}], "motions": [{"id": "m", "text": "A", "result": "fail"}],
			"vote_events": [{"id": "a", "motion_id": "m"}, {"id": "x", "votes": [{"voter_id": "DNK", "option": "yes"}]}, {"motion_id": "m", "result": "pass"}], "votes": [{"vote_event_id": "a", "voter_id": "1", "option": "no"}]}`)
		want := []plenary.Resolution{
			{Title: plenary.Text{EN: "A"}, Sources: []plenary.Source{{Fact: "id", Ref: "m"}}, Stages: []plenary.Stage{
				{ID: "a", Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.MustParseSet("BEN"), plenary.No)},
				{ID: "2", Declared: plenary.DeclaredAdopted},
			}},
			{Stages: []plenary.Stage{{ID: "x", Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.MustParseSet("DNK"), plenary.Yes)}}},
		}
		// Of the motion the last vote event says that it was adopted.
		if len(errs) != 1 || errs[0].Path != "motions[0].result" || errs[0].Reason != "the last vote event on the motion says adopted" {
			t.Errorf("%v", errs)
		}
		if diff := cmp.Diff(want[1:], rs, values); diff != "" {
			t.Error(diff)
		}
		rs, errs = fromPopolo(`{"motions": [{"id": "m", "text": "A", "result": "pass"}], "vote_events": [{"id": "a", "motion_id": "m", "votes": [{"voter_id": "BEN", "option": "no"}]}, {"motion_id": "m"}]}`)
		if diff := cmp.Diff(want[:1], rs, values); diff != "" || errs != nil {
			t.Error(diff, errs)
		}
	})
	t.Run("voters and bodies by id", func(t *testing.T) {
		rs, errs := fromPopolo(`{
			"persons": [{"id": "p1", "name": "Netherlands"}, {"id": "p2", "name": "Kongo", "identifiers": [{"scheme": "wikidata", "identifier": "Q974"}]}, {"id": "p3", "identifiers": [{"scheme": "iso3166-1-alpha-3", "identifier": "COD"}]},
				{"id": 4, "name": "Bruxelles"}, {"id": "p4", "name": "x"}, {"id": "p4", "name": "y"}],
			"organizations": [{"id": "o1", "name": "General Assembly"}, {"id": "o2", "name": "Chad"}, {"id": "o3", "name": "Benelux"}, {"id": "o4", "name": "House"}, null, 7],
			"vote_events": [{"organization_id": "o1", "start_date": "2018-12-19", "votes": [{"voter_id": "p1", "option": "yes"}, {"voter": {"id": "p3"}, "option": "yes"}, {"voter_id": "o2", "option": "yes"}, {"voter_id": 4, "voter_name": "Belgium", "option": "yes"}],
				"counts": [{"option": "yes", "value": 2, "group_id": "o3"}, {"option": "yes", "value": 4}]}, {"organization": {"id": "o4"}}]}`)
		if len(rs) != 2 || rs[0].Stages[0].Body.String() != "unga" || rs[0].Stages[0].Votes.Listed(plenary.Yes).String() != "BEL COD NLD TCD" {
			t.Fatalf("%+v, %v", rs, errs)
		}
		if got := accepted(t, rs, errs); len(got) != 1 || rs[1].Stages[0].Note.EN != "organization: House" {
			t.Errorf("%q, %+v", got, rs[1])
		}
	})
}

// TestBadPopoloDocuments reads documents that say what is not so of a voter (K9), and
// holds that the vote events without this voter are read all the same. The mark « stands
// before the place that the first error is to name.
func TestBadPopoloDocuments(t *testing.T) {
	persons := func(persons, vote string) string {
		return "{\"persons\": [" + persons + "], \"vote_events\": [{\"votes\": [\n" + vote + "]}, {\"id\": \"b\"}]}"
	}
	for name, c := range map[string]struct {
		in, path, input, reason string
		errs                    int
	}{
		"two persons":          {persons("{\"id\": \"p\", \"name\": \"Chad\"}, {\"id\": \"p\", \"name\": \"Mali\"}", "«{\"voter_id\": \"p\", \"option\": \"yes\"}"), "vote_events[0].votes[0].voter_id", "p", "two persons", 1},
		"a person with a name": {persons("{\"id\": \"p\", \"name\": \"Noor Luik\"}", "«{\"voter_id\": \"p\", \"option\": \"yes\"}"), "vote_events[0].votes[0].voter_id", "Noor Luik", "no country has this name", 1},
		"another name":         {persons("{\"id\": \"p\", \"name\": \"Chad\"}", "«{\"voter\": {\"id\": \"p\", \"name\": \"Mali\"}, \"option\": \"yes\"}"), "vote_events[0].votes[0].voter", "Mali", "is that of TCD", 1},
		"another code": {
			persons("{\"id\": \"p\", \"name\": \"Chad\", \"identifiers\": [{\"scheme\": \"iso3166-1\", \"identifier\": \"ML\"}]}", "«{\"voter_id\": \"p\", \"option\": \"yes\"}"),
			"vote_events[0].votes[0].voter_id", "Chad", "is that of MLI", 1,
		},
		"two codes": {
			persons("{\"id\": \"p\", \"identifiers\": [{\"scheme\": \"iso3166-1\", \"identifier\": \"ML\"}, {\"scheme\": \"m49\", \"identifier\": \"148\"}]}", "«{\"voter_id\": \"p\", \"option\": \"yes\"}"),
			"vote_events[0].votes[0].voter_id", "m49:148", "is that of MLI", 1,
		},
		"a person and an organization": {
			"{\"organizations\": [{\"id\": \"p\", \"name\": \"Mali\"}], " + persons("{\"id\": \"p\", \"name\": \"Chad\"}", "«{\"voter_id\": \"p\", \"option\": \"yes\"}")[1:],
			"vote_events[0].votes[0].voter_id", "p", "a person and an organization", 1,
		},
		"the name of a person": {persons("{\"id\": \"p\", \"name\": «7}", "{\"voter_id\": \"p\", \"option\": \"yes\"}"), "persons[0].name", "", "not a string", 2},
	} {
		t.Run(name, func(t *testing.T) {
			before, after, _ := strings.Cut(c.in, "«")
			rs, errs := fromPopolo(before + after)
			if len(rs) != 1 || rs[0].Stages[0].ID != "b" {
				t.Errorf("%+v", rs)
			}
			if len(errs) != c.errs {
				t.Fatalf("%d errors: %v", len(errs), errs)
			}
			line, column := 1+strings.Count(before, "\n"), len(before)-strings.LastIndexByte(before, '\n')
			if e := errs[0]; e.Path != c.path || e.Input != c.input || !strings.Contains(e.Reason, c.reason) || e.Line != line || e.Column != column {
				t.Errorf("%v (%q, %q), want line %d, column %d, %+v", e, e.Path, e.Input, line, column, c)
			}
		})
	}
}

// TestOddPopolo reads what is odd and has one meaning, or is kept as it is.
func TestOddPopolo(t *testing.T) {
	votes := `"votes": [{"voter_id": "NLD", "option": "yes"}, {"voter_id": "BEL", "option": "yes"}, {"voter_id": "USA", "option": "no"}]`
	all := `{"option": "yes", "value": 2}, {"option": "no", "value": 1}`
	for name, c := range map[string]struct {
		in, reason, note string
		want             plenary.Tally
	}{
		"yea":              {`"votes": [{"voter_id": "NLD", "option": "Yea"}, {"voter_id": "BEL", "option": "Yea"}]`, "read as yes", "", plenary.Tally{Yes: 2}},
		"excused":          {`"votes": [{"voter_id": "NLD", "option": "excused"}]`, "read as absent", "", plenary.Tally{Absent: 1}},
		"against":          {`"votes": [{"voter_id": "NLD", "option": "against"}]`, "read as no", "", plenary.Tally{No: 1}},
		"abstention":       {`"votes": [{"voter_id": "NLD", "option": "Abstention"}]`, "read as abstain", "", plenary.Tally{Abstain: 1}},
		"did not vote":     {`"votes": [{"voter_id": "NLD", "option": "did not vote"}]`, "read as not voting", "", plenary.Tally{NotVoting: 1}},
		"result":           {`"result": "Adopted"`, "read as pass", "", plenary.Tally{}},
		"defeat":           {`"result": "Defeated"`, "read as fail", "", plenary.Tally{}},
		"plain":            {`"votes": [{"voter_id": "NLD", "option": "no"}, {"voter_id": "BEL", "option": "abstain"}], "result": "lost"`, "read as fail", "", plenary.Tally{No: 1, Abstain: 1}},
		"quoted count":     {`"counts": [{"option": "yes", "value": "128"}, {"option": "no", "value": "145"}]`, "in quotes", "", plenary.Tally{Yes: 128, No: 145}},
		"two absences":     {`"counts": [{"option": "absent", "value": 2}, {"option": "excused", "value": 3}]`, "read as absent", "", plenary.Tally{Absent: 5}},
		"role":             {`"votes": [{"voter_id": "NLD", "option": "yes", "role": "chair"}]`, "no roles; kept", "role of NLD: chair", plenary.Tally{Yes: 1}},
		"end":              {`"votes": [], "end_date": "2018-12-20"`, "kept", "end_date: 2018-12-20", plenary.Tally{}},
		"organization":     {`"organization": {"id": "x", "name": "House"}, ` + votes, "none of the bodies; kept", "organization: House", plenary.Tally{Yes: 2, No: 1}},
		"group result":     {votes + `, "counts": [` + all + `], "group_results": [{"group_id": "eu", "result": "pass"}, {"group_id": "nato", "result": "fail"}]`, "follows pass; kept", "result of nato: fail", plenary.Tally{Yes: 2, No: 1}},
		"group of some":    {votes + `, "group_results": [{"group_id": "eu", "result": "pass"}]`, "does not follow from the votes", "result of eu: pass", plenary.Tally{Yes: 2, No: 1}},
		"no such group":    {votes + `, "group_results": [{"group": {"name": "Whigs"}, "result": "pass"}]`, "kept", "result of Whigs: pass", plenary.Tally{Yes: 2, No: 1}},
		"no vote in it":    {votes + `, "group_results": [{"group_id": "un.african", "result": "fail"}]`, "kept", "result of un.african: fail", plenary.Tally{Yes: 2, No: 1}},
		"group by name":    {votes + `, "counts": [{"option": "yes", "value": 1, "group": {"name": "Benelux"}}]`, "kept", "count of Benelux: yes 1", plenary.Tally{Yes: 2, No: 1}},
		"count of some":    {votes + `, "counts": [{"option": "no", "value": 1, "group_id": "nato"}]`, "kept", "count of nato: no 1", plenary.Tally{Yes: 2, No: 1}},
		"vacant in one":    {`"counts": [{"option": "vacant", "value": 0, "group_id": "eu"}]`, "kept", "count of eu: vacant 0", plenary.Tally{}},
		"count of a group": {votes + `, "counts": [` + all + `, {"option": "no", "value": 1, "group_id": "nato"}, {"option": "yes", "value": 3, "group_id": "eu"}]`, "kept", "count of eu: yes 3", plenary.Tally{Yes: 2, No: 1}},
		"group of nobody":  {`"counts": [{"option": "yes", "value": 0, "group_id": "eu"}]`, "kept", "count of eu: yes 0", plenary.Tally{}},
		"requirement":      {`"motion": {"requirement": "three fifths of members"}, ` + votes, "kept", "requirement: three fifths of members", plenary.Tally{Yes: 2, No: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			rs, errs := fromPopolo(`{"start_date": "2018-12-19", ` + c.in + `}`)
			if len(errs) > 0 || len(rs) != 1 || len(rs[0].Oddities) != 1 || !strings.Contains(rs[0].Oddities[0].Reason, c.reason) {
				t.Fatalf("%v, %v", rs, errs)
			}
			s := &rs[0].Stages[0]
			if s.Totals().Counts != c.want || s.Note.EN != c.note {
				t.Errorf("%+v, note %q", s.Totals().Counts, s.Note.EN)
			}
			again, errs := fromPopolo(toPopolo(t, &rs[0]))
			if errs != nil || !cmp.Equal(rs, again, values) {
				t.Errorf("out and in: %v, %s", errs, cmp.Diff(rs, again, values))
			}
		})
	}
}

// TestWritePopolo writes what is on record, and no more.
func TestWritePopolo(t *testing.T) {
	votes := plenary.RollCall{}.With(plenary.MustParseSet("BEL", "NLD"), plenary.Yes).With(plenary.MustParseSet("USA"), plenary.No)
	benelux := votes.With(plenary.MustParseSet("LUX"), plenary.Abstain)
	day := plenary.MustParseDate("2018-12-19")
	count := func(option string, n int, group string) string {
		if group != "" {
			group = `,"group_id":"` + group + `"`
		}
		return fmt.Sprintf(`{"option":%q,"value":%d%s}`, option, n, group)
	}
	for name, c := range map[string]struct {
		stage               plenary.Stage
		counts, result, has string // of Benelux
	}{
		"nothing":           {plenary.Stage{Date: day}, "", "", `"vote_events":[{"start_date":"2018-12-19","extras":{"plenary":{}}}]`},
		"some":              {plenary.Stage{ID: "x", Date: day, Votes: votes}, "", "", `"extras":{"plenary":{}}`},
		"one count (K1)":    {plenary.Stage{ID: "x", Date: day, Stated: plenary.Tally{Yes: 152}.Totals()}, count("yes", 152, ""), "", ""},
		"none against (K1)": {plenary.Stage{ID: "x", Date: day, Stated: plenary.Totals{Exact: 1 << plenary.No}}, count("no", 0, "") + "," + count("no", 0, "benelux"), "", ""},
		"excluded, vacant":  {plenary.Stage{ID: "x", Date: day, Stated: plenary.Totals{Counts: plenary.Tally{Excluded: 2}, Exact: plenary.BaseExcluded | plenary.BaseVacant}}, count("excluded", 2, "") + "," + count("vacant", 0, ""), "", ""},
		"at least, of so many": {
			plenary.Stage{ID: "x", Date: day, Stated: plenary.Totals{Counts: plenary.Tally{Yes: 150, No: 3}, Exact: 1 << plenary.No, Members: 193}},
			count("no", 3, ""), "", `"stated":{"members":193,"atleast":{"yes":150}}`,
		},
		"whole, some": {
			plenary.Stage{ID: "x", Date: day, Votes: votes, Exhaustive: []plenary.Vote{plenary.Yes}, Partial: []plenary.Vote{plenary.No}},
			count("yes", 2, "benelux"), "", `"exhaustive":["yes"],"partial":["no"]`,
		},
		"two whole lists": {
			plenary.Stage{ID: "x", Date: day, Votes: votes, Exhaustive: []plenary.Vote{plenary.Yes, plenary.No}},
			count("yes", 2, "benelux") + "," + count("no", 0, "benelux"), "pass", "",
		},
		"all of a group": {plenary.Stage{ID: "x", Date: day, Votes: benelux}, count("yes", 2, "benelux") + "," + count("no", 0, "benelux") + "," + count("abstain", 1, "benelux"), "pass", ""},
		"a tie": {
			plenary.Stage{ID: "x", Date: day, Votes: benelux.With(plenary.MustParseSet("BEL"), plenary.No)},
			count("yes", 1, "benelux") + "," + count("no", 1, "benelux") + "," + count("abstain", 1, "benelux"), "", "",
		},
		"members of the body (K6)": { // of Benelux the Netherlands were in the Security Council
			plenary.Stage{ID: "x", Date: day, Body: plenary.SecurityCouncil, Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.No)},
			count("yes", 0, "benelux") + "," + count("no", 1, "benelux") + "," + count("abstain", 0, "benelux"), "fail", "",
		},
		"no day (K4)": {plenary.Stage{ID: "x", Votes: benelux}, "", "", ""},
		"a veto (K5)": { // the result of a group says nothing of that of the vote
			plenary.Stage{ID: "x", Date: day, Votes: benelux, Declared: plenary.DeclaredRejected},
			count("yes", 2, "benelux") + "," + count("no", 0, "benelux") + "," + count("abstain", 1, "benelux"), "pass", `"result":"fail","group_results"`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := plenary.Resolution{Stages: []plenary.Stage{c.stage}}
			text := toPopolo(t, &r, plenary.Benelux)
			counts, result := "", ""
			if _, after, ok := strings.Cut(text, `"counts":[`); ok {
				counts, _, _ = strings.Cut(after, "]")
			}
			if _, after, ok := strings.Cut(text, `"group":{"name":"Benelux"},"result":"`); ok {
				result, _, _ = strings.Cut(after, `"`)
			}
			if counts != c.counts || result != c.result || !strings.Contains(text, c.has) {
				t.Errorf("counts %s, result %q of the group: %s", counts, result, text)
			}
			back, errs := fromPopolo(text)
			if diff := cmp.Diff([]plenary.Resolution{r}, back, values); errs != nil || diff != "" {
				t.Errorf("%v, %s", errs, diff)
			}
		})
	}
}

func TestWritePopoloErrors(t *testing.T) {
	if err := plenary.WritePopolo(iotestWriter{}, &plenary.Resolution{}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

type iotestWriter struct{}

func (iotestWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func FuzzReadPopolo(f *testing.F) {
	for name := range resolutionFiles(f) {
		r := load(f, name)
		f.Add([]byte(toPopolo(f, &r, plenary.EU)))
	}
	for _, s := range []string{
		`{"id":"vote-42","identifier":"42","motion":{"text":"That the meeting be adjourned."},"start_date":"2013-01-01T12:30Z","end_date":"2013-01-01T12:45Z","counts":[{"option":"yes","value":"128"}],"votes":[{"voter_id":"NLD","option":"yes"}]}`,
		`[{"text":"x","organization_id":"unga","requirement":"two-thirds majority","result":"pass","vote_events":[{"votes":[{"voter":{"name":"Belgium"},"option":"Not Voting","role":"chair","weight":2,"pair_id":null}]}]}]`,
		`{"motion_text":"x","organization":{"name":"Security Council"},"votes":[{"voter_id":"ocd-division/country:us","voter_name":"United States","option":"excused"}],"group_results":[{"group_id":"eu","result":"fail"}]}` + "\n" + `{"text":"\ud834\udd1e"}`,
	} {
		f.Add([]byte(s))
	}
	for _, s := range []string{ // K1
		`{"id":"v","organization_id":"unga","start_date":"2018-12-19","requirement":"simple majority","counts":[{"option":"yes","value":1,"group_id":"eu"},{"option":"no","value":0},{"option":"vacant","value":2}],"votes":[{"voter_id":"NLD","option":"yes"}],"extras":{"plenary":{"stated":{"members":193,"atleast":{"yes":3,"excluded":1}},"exhaustive":["yes"],"partial":["no"]}}}`,
		`{"vote_events":[{"counts":[{"option":"no","value":4}],"extras":{"plenary":{"stated":{"no":3,"members":3}}}}]}`,
	} {
		f.Add([]byte(s))
	}
	for _, s := range []string{ // K9
		`{"organization_id":"x","text":"T","date":"2013-01-01","requirement":"two-thirds majority","result":"pass","vote_events":["vote-42",{"id":"w"}],"motion":{"identifier":"A/RES/73/1","text":"U","result":"fail"}}`,
		`{"persons":[{"id":"p","name":"Chad","identifiers":[{"scheme":"iso3166-1","identifier":"TD"}]}],"organizations":[{"id":"o","name":"General Assembly"}],"motions":[{"id":"m","text":"A","vote_events":["b"]}],"vote_events":[{"id":"a","motion_id":"m","organization_id":"o","votes":[{"voter_id":"p","option":"yes"}]},{"id":"b"},{"id":"c","motion_id":"n"}],"votes":[{"vote_event_id":"c","voter_id":"o","option":"no"},{}]}`,
		"[{\"people\":[],\"events\":[{\"motion\":{\"id\":\"m\",\"motion\":{\"text\":\"x\"}}},null],\"motions\":[{\"id\":\"m\"},{\"id\":\"m\"}]}\n,{\"vote_events\":[{\"id\":1},{\"id\":1}],\"votes\":[{\"vote_event\":{\"id\":1}}]}]",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		lines := strings.Split(string(data), "\n")
		refused := false
		for r, err := range plenary.ReadPopolo(bytes.NewReader(data)) {
			if err != nil {
				e, ok := errors.AsType[*plenary.ParseError](err)
				if !ok || e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > len(lines[e.Line-1])+1 || e.Error() == "" {
					t.Fatalf("%q: %v", data, err)
				}
				refused = true
				continue
			}
			text := toPopolo(t, r)
			back, errs := fromPopolo(text)
			if len(errs) > 0 || len(back) != 1 {
				t.Fatalf("%s: %v", text, errs)
			}
			if diff := cmp.Diff(*r, back[0], values); diff != "" {
				t.Fatalf("%s: %s", text, diff)
			}
		}
		if !refused && len(bytes.TrimSpace(data)) == 0 {
			t.Fatal("nothing is not refused")
		}
	})
}

// BenchmarkReadPopolo reads ten megabytes of what nobody means well with.
func BenchmarkReadPopolo(b *testing.B) {
	const size = 10 << 20
	repeat := func(head, item, tail string) string {
		return head + strings.TrimSuffix(strings.Repeat(item, size/len(item)), ",") + tail
	}
	r := load(b, "a-res-73-195.json")
	for name, text := range map[string]string{
		"real":       strings.Repeat(toPopolo(b, &r, plenary.EU), 300),
		"deep":       `{"text":` + strings.Repeat("[", size),
		"string":     `{"text":"` + strings.Repeat("x", size) + `"}`,
		"escapes":    `{"text":"` + strings.Repeat(`\u0041`, size/6) + `"}`,
		"votes":      repeat(`{"votes":[`, `{"voter_id":"NLD","option":"yes"},`, `]}`),
		"names":      repeat(`{"votes":[`, `{"voter_name":"Netherlnds","option":"yes"},`, `]}`),
		"motions":    strings.Repeat(`{"text":""}`, size/11),
		"events":     repeat(`{"text":"","vote_events":[`, `{},`, `]}`),
		"document":   repeat(`{"motions":[`, `{"id":"m","text":"x"},`, `],"vote_events":[{"id":"e","motion_id":"n"}]}`),
		"listed":     repeat(`{"persons":[{"id":"p","name":"Chad"}],"votes":[`, `{"vote_event_id":"e","voter_id":"p","option":"yes"},`, `],"vote_events":[{"id":"e"}]}`),
		"groups":     repeat(`{"votes":[{"voter_id":"NLD","option":"yes"}],"group_results":[`, `{"group":{"name":"European Union"},"result":"pass"},`, `]}`),
		"members":    repeat(`{`, `"x":1,`, `}`),
		"roles":      repeat(`{"votes":[`, `{"voter_id":"NLD","option":"yes","role":"`+strings.Repeat("x", 900)+`"},`, `]}`),
		"line feeds": repeat(`{"votes":[`, "\n{\n\"option\":\n1\n},", `]}`),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				for range plenary.ReadPopolo(strings.NewReader(text)) {
					n++
				}
				if n == 0 {
					b.Fatal("nothing came")
				}
			}
		})
	}
}
