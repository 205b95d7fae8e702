package popolo_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/popolo"
	"github.com/plenary-go/plenary/internal/table"
)

// said writes problems as their path, the input and the reason.
func said(problems []popolo.Problem) (lines []string) {
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%s %q: %s", p.Path, p.Input, p.Reason))
	}
	return lines
}

// onEvent calls a function with the one vote event that has some members.
func onEvent(t *testing.T, members string, take func(e *popolo.Event)) (problems []string) {
	t.Helper()
	return said(with(t, `{"vote_events":[{`+members+`}],"text":"A"}`, func(m *popolo.Topic) {
		for e := range m.Events() {
			take(e)
		}
	}))
}

func TestDay(t *testing.T) {
	for _, c := range []struct {
		members  string
		want     int32
		note     string
		problems []string
	}{
		{`"start_date":"2018-12-19"`, 2018_12_19, "", nil},
		{`"start_date":"2018-12-19T10:00:00Z"`, 2018_12_19, "", nil},
		{`"end_date":"2018-12-19"`, 2018_12_19, "", nil},
		{`"date":"2018-12-19"`, 2018_12_19, "", nil},
		{`"start_date":"2018-12-19","end_date":"2018-12-19"`, 2018_12_19, "", nil},
		{
			`"start_date":"2018-12-19","end_date":"2018-12-20"`, 2018_12_19, "end_date: 2018-12-20",
			[]string{`vote_events[0].end_date "2018-12-20": not the day of the start_date; kept in the note`},
		},
		{`"start_date":"2018-02-29"`, 0, "", []string{`vote_events[0].start_date "2018-02-29": no such day`}},
		{`"start_date":"2018-12-19 noon"`, 2018_12_19, "", []string{`vote_events[0].start_date "2018-12-19 noon": what follows the date is not a time of day`}},
		{`"id":"x"`, 0, "", nil},
	} {
		problems := onEvent(t, c.members, func(e *popolo.Event) {
			if got := e.Day(); got != c.want || e.Note != c.note {
				t.Errorf("%s: %d, note %q; want %d, %q", c.members, got, e.Note, c.want, c.note)
			}
		})
		if diff := cmp.Diff(c.problems, problems); diff != "" {
			t.Errorf("%s: %s", c.members, diff)
		}
	}
}

func TestBody(t *testing.T) {
	for organization, want := range map[string]string{
		`"organization_id":"unga"`:                            "unga",
		`"organization":{"id":"x","name":"general assembly"}`: "unga",
		`"organization":{"name":"THE GENERAL ASSEMBLY"}`:      "unga",
		`"organization":{"name":"Raad"}`:                      "",
		`"id":"x"`:                                            "",
	} {
		problems := onEvent(t, organization, func(e *popolo.Event) {
			if got := table.Bodies[e.Organization().Body(&e.Note)].ID; got != want {
				t.Errorf("%s: %q, want %q", organization, got, want)
			}
		})
		kept := []string{`vote_events[0].organization "Raad": none of the bodies; kept in the note`}
		if strings.Contains(organization, "Raad") != slices.Equal(problems, kept) {
			t.Errorf("%s: %q", organization, problems)
		}
	}
}

func TestResult(t *testing.T) {
	for result, want := range map[string]struct {
		result  uint8
		problem string
	}{
		"pass":     {popolo.Pass, ""},
		"":         {0, ""},
		"Rejected": {popolo.Fail, `vote_events[0].result "Rejected": read as fail`},
		"maybe":    {0, `vote_events[0].result "maybe": not pass, fail or withdrawn`},
	} {
		problems := onEvent(t, `"result":"`+result+`"`, func(e *popolo.Event) {
			if got := e.Result(); got != want.result {
				t.Errorf("%s: %d, want %d", result, got, want.result)
			}
		})
		if got := strings.Join(problems, "\n"); got != want.problem {
			t.Errorf("%s: %s, want %s", result, got, want.problem)
		}
	}
}

// TestRollCall: a vote comes where its country and its option are known and the
// country has none yet.
func TestRollCall(t *testing.T) {
	for _, c := range []struct{ vote, want, problem string }{
		{`"voter_id":"NLD","option":"yes"`, "NLD 1", ""},
		{`"voter_id":"ocd-division/country:nl","option":"excluded"`, "NLD 8", ""},
		{`"voter_id":"m49:528","option":"yes"`, "NLD 1", ""},
		{`"voter":{"name":"Netherlands"},"option":"No"`, "NLD 2", ""},
		{`"voter_id":"KOR","voter":{"name":"Korea"},"option":"no"`, "KOR 2", ""},
		{`"voter_id":"NLD","option":"yea"`, "NLD 1", `.option "yea": read as yes`},
		{`"voter_id":"NLD","option":"yes","role":"chair"`, "NLD 1", `.role "chair": a roll call has no roles; kept in the note`},
		{`"voter_id":"NLD","option":"yes","weight":2`, "NLD 1", `.weight "2": a roll call has no weights; see Weights`},
		{`"voter_id":"NLD","option":"yes","pair_id":"x"`, "NLD 1", ` "NLD": a roll call has no pairs`},
		{`"voter_id":"NLD","option":"vacant"`, "", `.option "vacant": a vacant seat has no voter`},
		{`"voter_id":"BEL","option":"no"`, "", ` "BEL": this country occurs twice`},
		{`"voter_id":"528","option":"yes"`, "", `.voter_id "528": a number is read only in a scheme of codes; 528 is a code of m49`},
		{`"voter_id":"m49:999","option":"yes"`, "", `.voter_id "m49:999": no country has this id`},
		{`"voter_id":"NLD","voter":{"name":"Belgium"},"option":"yes"`, "", `.voter "Belgium": the voter_id is that of NLD`},
		{`"voter":{"name":"Netherlnds"},"option":"yes"`, "", `.voter "Netherlnds": no country has this name or code; did you mean Netherlands?`},
		{`"option":"yes"`, "", `.voter_id "": no voter`},
		{`"voter_id":"NLD"`, "", `.option "": missing`},
	} {
		var got []string
		problems := onEvent(t, `"votes":[{"voter_id":"BEL","option":"yes"},{`+c.vote+`}]`, func(e *popolo.Event) {
			for c, option := range e.RollCall(2018_12_19) {
				got = append(got, fmt.Sprint(table.Entities[c].Code, " ", option))
			}
		})
		want := []string{"BEL 1"}
		if c.want != "" {
			want = append(want, c.want)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", c.vote, diff)
		}
		if got := strings.ReplaceAll(strings.Join(problems, "\n"), "vote_events[0].votes[1]", ""); got != c.problem {
			t.Errorf("%s: %s\nwant %s", c.vote, got, c.problem)
		}
	}
}

func TestCounts(t *testing.T) {
	var got []string
	problems := onEvent(t, `"counts":[{"option":"yes","value":3},{"option":"no","value":"2"},{"option":"yes","value":1,"group":{"name":"A"}},{"option":"yes","value":4},{"option":"x","value":1},{"option":"no"}]`, func(e *popolo.Event) {
		for c := range e.Counts() {
			got = append(got, fmt.Sprintf("%d %s %d %s", c.Option, c.Word, c.N, c.Called()))
		}
	})
	if diff := cmp.Diff([]string{"1 yes 3 ", "2 no 2 ", "1 yes 1 A", "1 yes 4 "}, got); diff != "" {
		t.Error(diff)
	}
	want := []string{
		`vote_events[0].counts[1].value "2": a number in quotes`,
		`vote_events[0].counts[3] "yes": occurs twice`,
		`vote_events[0].counts[4].option "x": not yes, no, abstain, absent, not voting, present, pending or excluded`,
		`vote_events[0].counts[5].value "": not a whole number from 0 to 2147483647`,
	}
	if diff := cmp.Diff(want, problems); diff != "" {
		t.Error(diff)
	}
}

// TestIDOf: the id of a country is read back as that country on every day.
func TestIDOf(t *testing.T) {
	for _, c := range table.ByCode {
		for _, on := range []int32{0, 1946_01_01, 1991_01_01, 1995_01_01, 2004_01_01, table.Day} {
			if read, wrong := popolo.CountryOf(popolo.IDOf(c, on), on); read != c {
				t.Errorf("%s on %d is read as %d, %s", popolo.IDOf(c, on), on, read, wrong.Reason)
			}
		}
	}
	yug := table.FindCode("YUG")
	if before, after := popolo.IDOf(yug, 1991_01_01), popolo.IDOf(yug, 2002_01_01); before != "YUG" || after != "plenary:YUG" {
		t.Errorf("%s, and then %s", before, after)
	}
}
