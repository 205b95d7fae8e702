package popolo_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/popolo"
	"github.com/plenary-go/plenary/internal/strict"
	"github.com/plenary-go/plenary/internal/table"
)

// with calls a function with the motion that a text is, and returns the problems.
func with(t *testing.T, text string, take func(m *popolo.Topic)) []popolo.Problem {
	t.Helper()
	var problems []popolo.Problem
	n := 0
	err := popolo.Read(strings.NewReader(text), func(p *popolo.Problem) bool { problems = append(problems, *p); return true }, func(m *popolo.Topic) bool {
		n++
		take(m)
		return true
	})
	if err != nil || n != 1 {
		t.Fatalf("%d motions, %v", n, err)
	}
	return problems
}

func TestMembers(t *testing.T) {
	last := ""
	for m := popolo.Member(1); m.String() != ""; m++ {
		if m.String() <= last {
			t.Errorf("%s after %s", m, last)
		}
		last = m.String()
	}
	if last != popolo.Weight.String() || popolo.VoteEventID.String() != "vote_event_id" || popolo.Member(0).String() != "" {
		t.Errorf("the last one is %s", last)
	}
}

func TestNumber(t *testing.T) {
	for value, c := range map[string]struct {
		n            int
		inQuotes, ok bool
	}{
		"0":            {0, false, true},
		"152":          {152, false, true},
		"2147483647":   {2147483647, false, true},
		"2147483648":   {},
		"-1":           {},
		"1.0":          {},
		`"128"`:        {128, true, true},
		`"\u0031"`:     {1, true, true},
		`" 1"`:         {},
		"null":         {},
		"[1]":          {},
		`{"value": 1}`: {},
	} {
		problems := with(t, `{"text": "x", "vote_events": [{"counts": [{"value": `+value+`}]}]}`, func(m *popolo.Topic) {
			for e := range m.Events() {
				for o := range e.Items(popolo.Counts) {
					if n, inQuotes, ok := o.Number(popolo.Value); n != c.n || ok != c.ok || ok && inQuotes != c.inQuotes {
						t.Errorf("%s: %d, %t, %t", value, n, inQuotes, ok)
					}
				}
			}
		})
		if (len(problems) == 0) != c.ok {
			t.Errorf("%s: %v", value, problems)
		}
	}
}

func TestParty(t *testing.T) {
	for in, want := range map[string][2]string{
		`{}`:                                   {},
		`{"organization_id": "a"}`:             {"a", "A"},
		`{"organization_id": 7}`:               {"7", ""},
		`{"organization": {"id": "a"}}`:        {"a", "A"},
		`{"organization": {"name": "B"}}`:      {"", "B"},
		`{"organization": {"id": "x"}}`:        {"x", ""},
		`{"organization_id": null}`:            {},
		`{"organization": {"name": "\u0042"}}`: {"", "B"},
		`{"organization_id": "a", "organization": {"id": "b", "name": "B"}}`: {"a", "B"},
	} {
		problems := with(t, `{"organizations": [{"id": "a", "name": "A"}], "motions": [`+in+`]}`, func(m *popolo.Topic) {
			if id, name := m.Party(popolo.OrganizationID, popolo.Organization); [2]string{id, name} != want {
				t.Errorf("%s: %q, %q", in, id, name)
			}
		})
		if len(problems) != 0 {
			t.Errorf("%s: %v", in, problems)
		}
	}
}

// color is a value that reads itself.
type color string

func (c *color) UnmarshalText(text []byte) error {
	if *c = color(text); *c == "blue" {
		return errBlue
	}
	return nil
}

var errBlue = errors.New("no blue")

func TestExtras(t *testing.T) {
	types := func(reflect.Type) strict.Type { return strict.Type{} }
	for in, c := range map[string]struct {
		ok      bool
		color   color
		problem popolo.Problem // « is its place
	}{
		`{"text": "x"}`:               {},
		`{"text": "x", "extras": {}}`: {},
		`{"text": "x", "extras": {"plenary": null, "other": 1}}`:     {},
		`{"text": "x", "extras": {"plenary": {}}}`:                   {ok: true},
		`{"text": "x", "extras": {"plenary": {"color": "red"}}}`:     {ok: true, color: "red"},
		`{"text": "x", "extras": «1}`:                                {problem: popolo.Problem{Path: "extras", Reason: "not an object"}},
		`{"text": "x", "extras": {"plenary": «1}}`:                   {problem: popolo.Problem{Path: "extras.plenary", Input: "1", Reason: "not an object"}},
		`{"text": "x", "extras": {"plenary": {"color": «"blue"}}}`:   {color: "blue", problem: popolo.Problem{Path: "extras.plenary.color", Input: "blue", Reason: "no blue", Err: errBlue}},
		`{"text": "x", "extras": {"plenary": {«"shape": "square"}}}`: {problem: popolo.Problem{Path: "extras.plenary.shape", Input: "shape", Reason: "no field has this name"}},
	} {
		text, line, column := cut(in)
		problems := with(t, text, func(m *popolo.Topic) {
			var into struct {
				Color color `json:"color"`
			}
			if ok := m.Extras(&into, types); ok != c.ok || into.Color != c.color {
				t.Errorf("%s: %t, %q", text, ok, into.Color)
			}
		})
		if c.problem.Reason == "" {
			if len(problems) != 0 {
				t.Errorf("%s: %v", text, problems)
			}
			continue
		}
		c.problem.What, c.problem.Line, c.problem.Column = "JSON", line, column
		if len(problems) != 1 || problems[0] != c.problem {
			t.Errorf("%s: %+v", text, problems)
		}
	}
}

// TestReport reports what a caller has found.
func TestReport(t *testing.T) {
	problems := with(t, "{\"text\": \"x\",\n\"result\": \"y\"}", func(m *popolo.Topic) {
		m.Accept(popolo.Result, "result", "y", "odd")
		if !m.IsWhole() {
			t.Error("what is odd is not refused")
		}
		m.Refuse(0, "motion", "", "all of it")
		m.Between(popolo.Result, 0).Report(popolo.Problem{Err: errBlue})
		m.Between(0, popolo.Text).Report(popolo.Problem{What: "text"})
		m.Refuse(popolo.Date, "date", "", "not there")
		if m.IsWhole() {
			t.Error("what is refused is whole")
		}
	})
	want := []popolo.Problem{
		{2, 11, "result", "result", "y", "odd", true, table.Set{}, nil},
		{1, 1, "", "motion", "", "all of it", false, table.Set{}, nil},
		{2, 11, "", "", "", "", false, table.Set{}, errBlue},
		{1, 1, "text", "text", "", "", false, table.Set{}, nil},
		{1, 1, "date", "date", "", "not there", false, table.Set{}, nil},
	}
	if !reflect.DeepEqual(problems, want) {
		t.Errorf("%+v", problems)
	}
}

func TestFirst(t *testing.T) {
	var got []bool
	with(t, `{"text": "x", "vote_events": [{}, {}]}`, func(m *popolo.Topic) {
		for e := range m.Events() {
			got = append(got, e.First("a"), e.First("b"), e.First("a"))
		}
	})
	if want := []bool{true, true, false, true, true, false}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

func TestOnce(t *testing.T) {
	asked := 0
	find := func(name string) int { asked++; return len(name) }
	report := func(p *popolo.Problem) bool { t.Error(p); return true }
	err := popolo.Read(strings.NewReader(`{"motions": [{"text": "x"}, {"text": "y"}]} {"text": "z"}`), report, func(m *popolo.Topic) bool {
		if m.At(0).Once("", find) != 0 || m.At(0).Once("abc", find) != 3 || m.At(0).Once("abc", find) != 3 {
			t.Error("another number")
		}
		return true
	})
	if err != nil || asked != 4 { // for the two objects of the stream
		t.Errorf("asked %d times, %v", asked, err)
	}
}

// TestItems leaves lists before their end, and asks for what is written in them.
func TestItems(t *testing.T) {
	text := `{"vote_events": [{"id": "a", "sources": [{"note": "n", "url": "u"}, {}], "group_results": [{"group_id": "eu", "result": "pass"}],
		"votes": [{"weight": 2}, {"weight": ` + strings.Repeat("9", 100) + `}, {}]}, {"id": "b"}], "motions": [{"text": "x", "vote_events": ["a", "b"]}], "votes": [{"vote_event_id": "a", "weight": "3"}, {"vote_event_id": "a"}]}`
	problems := with(t, text, func(m *popolo.Topic) {
		var got []string
		for e := range m.Events() {
			for o := range e.Items(popolo.Sources) {
				got = append(got, o.Text(popolo.Note)+o.Text(popolo.URL))
				break
			}
			for o := range e.Items(popolo.GroupResults) {
				got = append(got, o.Text(popolo.GroupID)+o.Text(popolo.Result))
			}
			for v := range e.Votes() {
				if got = append(got, v.Raw(popolo.Weight)); v.Raw(popolo.Weight) == `"3"` {
					break
				}
			}
			break
		}
		want := []string{"nu", "eupass", "2", strings.Repeat("9", 80), "", `"3"`}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q", got)
		}
	})
	if problems != nil {
		t.Error(problems)
	}
}
