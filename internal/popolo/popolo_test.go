package popolo_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/plenary-go/plenary/internal/popolo"
)

// read reads all of a text. Of each motion that is read whole it returns the title, and
// in brackets for each vote event the id, those in favour and the result.
func read(t testing.TB, text string) (motions []string, problems []popolo.Problem) {
	t.Helper()
	report := func(p *popolo.Problem) bool {
		problems = append(problems, *p)
		return true
	}
	err := popolo.Read(strings.NewReader(text), report, func(m *popolo.Topic) bool {
		if s := tell(m); m.IsWhole() {
			motions = append(motions, s)
		}
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return motions, problems
}

func tell(m *popolo.Topic) string {
	var s strings.Builder
	s.WriteString(m.Title)
	for e := range m.Events() {
		s.WriteString(" [" + e.ID())
		e.Party(popolo.OrganizationID, popolo.Organization)
		result := e.Text(popolo.Result)
		for v := range e.Votes() {
			id, name := v.Party(popolo.VoterID, popolo.Voter)
			if option, _ := popolo.OptionOf(v.Text(popolo.Option)); option == popolo.Yes {
				s.WriteString(" " + id + name)
			}
		}
		for c := range e.Items(popolo.Counts) {
			c.Text(popolo.Option)
			c.Number(popolo.Value)
		}
		if result != "" {
			s.WriteString(" " + result)
		}
		s.WriteString("]")
	}
	if result := m.Text(popolo.Result); result != "" {
		s.WriteString(" " + result)
	}
	m.Requirement()
	return s.String()
}

// found returns problems as "path line:column reason", those that are accepted with
// a question mark.
func found(problems []popolo.Problem) (all []string) {
	for _, p := range problems {
		mark := ""
		if p.Accepted {
			mark = "? "
		}
		all = append(all, fmt.Sprintf("%s%s %d:%d %s", mark, p.Path, p.Line, p.Column, p.Reason))
	}
	return all
}

// cut returns a text without the mark « before the place of which it returns the line
// and the column.
func cut(marked string) (text string, line, column int) {
	before, after, _ := strings.Cut(marked, "«")
	return before + after, 1 + strings.Count(before, "\n"), len(before) - strings.LastIndexByte(before, '\n')
}

func TestReadSequences(t *testing.T) {
	a, b := `{"text": "a [\"} "}`, `{"text": "b", "vote_events": [{}, {"votes": []}]}`
	both := []string{`a ["} `, "b [] []"}
	for name, text := range map[string]string{
		"side by side":  a + b,
		"lines":         a + "\n" + b + "\n",
		"a list":        " [" + a + "," + b + "] ",
		"a list, lines": "[\n" + a + " ,\n" + b + "\n]\n",
		"a mark":        "\ufeff" + a + b,
	} {
		t.Run(name, func(t *testing.T) {
			for name, from := range map[string]io.Reader{"at once": strings.NewReader(text), "by bytes": iotest.OneByteReader(strings.NewReader(text))} {
				var got []string
				err := popolo.Read(from, func(p *popolo.Problem) bool { t.Error(p); return true }, func(m *popolo.Topic) bool {
					got = append(got, tell(m))
					return true
				})
				if err != nil || !slices.Equal(got, both) {
					t.Errorf("%s: %q, %v", name, got, err)
				}
			}
		})
	}
	t.Run("an empty list", func(t *testing.T) {
		if got, problems := read(t, "[]"); got != nil || problems != nil {
			t.Errorf("%q, %v", got, problems)
		}
	})
	t.Run("a refused one", func(t *testing.T) {
		got, problems := read(t, "["+a+",\n\n  {\"id\": \"x\", \"result\": 1}, "+a+"]")
		if want := []string{"[1].result 3:25 not a string"}; !slices.Equal(found(problems), want) || !slices.Equal(got, []string{`a ["} `, `a ["} `}) {
			t.Errorf("%q, %q", got, found(problems))
		}
	})
	t.Run("a reader that fails", func(t *testing.T) {
		broken := errors.New("broken pipe")
		for text, want := range map[string]int{"": 0, `{"text":`: 0, a: 1} {
			n := 0
			err := popolo.Read(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)), func(*popolo.Problem) bool { return true }, func(*popolo.Topic) bool { n++; return true })
			if err != broken || n != want {
				t.Errorf("%q: %d, %v", text, n, err)
			}
		}
	})
	t.Run("too long", func(t *testing.T) {
		if testing.Short() {
			t.Skip("reads 64 MiB")
		}
		const limit = 64 << 20
		for more, want := range map[int]string{0: "", 1: " 2:2 longer than 64 MiB"} {
			long := io.MultiReader(strings.NewReader(a+"\n {\"text\":\"b\""), strings.NewReader(strings.Repeat(" ", limit-len(`{"text":"b"}`)+more)), strings.NewReader("}"))
			n, problems := 0, []popolo.Problem(nil)
			err := popolo.Read(long, func(p *popolo.Problem) bool { problems = append(problems, *p); return true }, func(*popolo.Topic) bool { n++; return true })
			if got := strings.Join(found(problems), "; "); err != nil || got != want || n+len(problems) != 2 {
				t.Errorf("%d more: %d, %q, %v", more, n, got, err)
			}
		}
	})
}

// TestReadRefuses reads what is no motion and no vote event, or does not agree with
// itself. The mark « stands before the place that the first problem is to have.
func TestReadRefuses(t *testing.T) {
	event := func(s string) string { return "{\n\t\"start_date\": \"2018-12-19\",\n\t" + s + "\n}" }
	votes := func(s string) string { return event("\"votes\": [\n\t\t" + s + "\n\t]") }
	for name, c := range map[string]struct{ in, path, what, input, reason string }{
		"nothing":               {"«", "", "JSON", "", "is empty"},
		"null":                  {"«null", "", "JSON", "", "not an object"},
		"a list in a list":      {"[«[{}]]", "", "JSON", "", "not an object"},
		"no end of the list":    {"[{\"text\": \"\"}«", "", "JSON", "", "ends too early"},
		"comma at the end":      {"[{\"text\": \"\"},«]", "", "JSON", "", "not an object"},
		"no comma":              {"[{\"text\": \"\"} «{}]", "", "JSON", "", "not an object"},
		"after the list":        {"[{\"text\": \"\"}] «{}", "", "JSON", "", "follows"},
		"after a mark":          {"\ufeff«1", "", "JSON", "", "not an object"},
		"truncated":             {"{\"text\": \"x\"«", "", "JSON", "", "ends too early"},
		"not JSON":              {"{\"text\": «x}", "", "JSON", "", "not JSON"},
		"wrong bracket":         {"{\"text\": [«}}", "", "JSON", "", "not JSON"},
		"Latin-1":               {"{\"text\": \"\n«\xf4\"}", "", "JSON", "", "not UTF-8"},
		"too deep":              {"{\"x\": " + strings.Repeat("[", 9999) + "«[" + strings.Repeat("]", 10_000) + "}", "", "JSON", "", "depth"},
		"empty":                 {"«{}", "", "motion", "", "neither a motion nor a vote event"},
		"something else":        {"«{\"persons\": []}", "", "motion", "", "neither a motion nor a vote event"},
		"both":                  {"«{\"vote_events\": [], \"start_date\": \"2018-12-19\"}", "", "motion", "", "both a motion and a vote event"},
		"votes of two events":   {votes("{\"vote_event_id\": \"a\", \"voter_id\": \"NLD\", \"option\": \"yes\"}, {\"vote_event_id\": «\"b\", \"voter_id\": \"BEL\", \"option\": \"yes\"}"), "votes[1].vote_event_id", "vote", "b", "another vote event"},
		"lists in a motion":     {"«{\"persons\": [], \"id\": \"x\", \"vote_events\": [{}, {}]}", "", "motion", "", "both a document"},
		"text":                  {"{\"text\": «1}", "text", "JSON", "", "not a string"},
		"half a pair":           {"{\"text\": «\"\\ud800\"}", "text", "JSON", "", "half a surrogate"},
		"twice":                 {"{\"text\": \"\", «\"text\": \"\"}", "text", "JSON", "text", "occurs twice"},
		"twice, once escaped":   {"{\"text\": \"\", «\"\\u0074ext\": \"\"}", "text", "JSON", "text", "occurs twice"},
		"events":                {"{\"vote_events\": «{}}", "vote_events", "JSON", "", "not a list"},
		"an event that is none": {"{\"vote_events\": [{}, «null]}", "vote_events[1]", "JSON", "", "null"},
		"a vote that is null":   {votes("«null"), "votes[0]", "JSON", "", "null"},
		"a vote that is a list": {votes("«[]"), "votes[0]", "JSON", "", "not an object"},
		"a voter that is none":  {votes("{\"voter\": «1}"), "votes[0].voter", "JSON", "", "not an object"},
		"negative count":        {event("\"counts\": [{\"option\": \"yes\", \"value\": «-1}]"), "counts[0].value", "count", "-1", "not a whole number"},
		"a long count":          {event("\"counts\": [{\"option\": \"yes\", \"value\": «" + strings.Repeat("9", 81) + "}]"), "counts[0].value", "count", strings.Repeat("9", 80), "not a whole number"},
		"events in an event":    {"{\"id\": \"v\", \"motion\": {\"vote_events\": [\"v\", «{\"id\": \"w\"}]}, \"votes\": []}", "motion.vote_events[1]", "motion", "w", "another vote event"},
		"nested motions":        {"{\"text\": \"\", \"motion\": " + strings.Repeat("{\"text\": \"\", \"motion\": ", 8) + "«{\"text\": \"\"}" + strings.Repeat("}", 9), strings.TrimSuffix(strings.Repeat("motion.", 9), "."), "motion", "", "too deeply"},
		"two texts":             {event("\"motion_text\": \"x\", \"motion\": {\"text\": «\"y\"}"), "motion.text", "motion", "y", "not what motion_text says"},
		"two motions":           {event("\"motion_id\": \"x\", \"motion\": {\"id\": «\"y\"}"), "motion.id", "motion", "y", "not what motion_id says"},
		"another motion":        {"{\"id\": \"x\", \"vote_events\": [{\"motion_id\": «\"y\"}]}", "vote_events[0].motion_id", "motion", "y", "differs from the motion"},
		"another text":          {"{\"text\": \"x\", \"vote_events\": [{\"motion\": {\"text\": «\"y\"}}]}", "vote_events[0].motion.text", "motion", "y", "differs from the motion"},
		"two requirements":      {event("\"requirement\": «\"x\", \"motion\": {\"requirement\": \"y\"}"), "requirement", "motion", "x", "not what requirement says"},
	} {
		t.Run(name, func(t *testing.T) {
			text, line, column := cut(c.in)
			motions, problems := read(t, text)
			if len(problems) == 0 {
				t.Fatalf("no problem; read %q", motions)
			}
			p := problems[0]
			if p.Path != c.path || p.What != c.what || p.Input != c.input || !strings.Contains(p.Reason, c.reason) || p.Line != line || p.Column != column || p.Accepted || p.Error() != p.Reason {
				t.Errorf("%+v, want line %d, column %d, %q", p, line, column, c)
			}
			if len(motions) > 0 && !strings.Contains(c.in, "[{") && name != "nested motions" {
				t.Errorf("read all the same: %q", motions)
			}
		})
	}
}

func TestReadMotions(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
		odd  []string // as found
	}{
		"the events are only named": {
			"{\"text\": \"A\", \"vote_events\":\n [\"vote-42\", {\"id\": 7}]}",
			[]string{"A [vote-42] [7]"},
			[]string{"? vote_events[0] 2:3 only named; the vote event itself is missing"},
		},
		"a vote event by itself":               {`{"start_date": "2018-12-19", "text": "A", "id": "a"}`, []string{"A [a]"}, nil},
		"the motion of a vote event":           {`{"id": "1", "motion": {"text": "A", "result": "fail", "vote_events": ["1", {"id": "1"}]}, "votes": [{"voter_id": "NLD", "option": "Yes"}]}`, []string{"A [1 NLD] fail"}, nil},
		"a motion on a motion":                 {`{"text": "A", "result": "fail", "vote_events": [{}], "motion": {"text": "B", "result": "pass"}}`, []string{"A [] fail", "B pass"}, nil},
		"a motion on one that is only named":   {`{"text": "A", "vote_events": [{}], "motion": {"id": "m-1"}}`, []string{"A []"}, nil},
		"an event says again what it is about": {`{"id": 7, "text": "A", "result": "pass", "vote_events": [{"motion_id": "7", "motion_text": "\u0041", "motion": {"id": 7, "text": "A", "result": "pass"}, "result": "pass"}]}`, []string{"A [ pass] pass"}, nil},
		"the id of a motion alone":             {`{"motion_id": "m"}`, []string{" []"}, nil},
		"a motion alone":                       {`{"motion": {"text": "A"}}`, []string{"A []"}, nil},
		"an id alone":                          {`{"id": "m"}`, []string{""}, nil},
		"identifier and events":                {`{"identifier": "S1", "text": "A", "vote_events": [{}, {}]}`, []string{"A [] []"}, nil},
		"members that are null":                {`{"identifier": "S1", "text": "A", "start_date": null, "votes": null}`, []string{"A"}, nil},
		"a member that is nothing":             {`{"text": "A", "\ud800": 1, "": 2, "x": 3, "x": 4}`, []string{"A"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			motions, problems := read(t, c.in)
			if !slices.Equal(motions, c.want) || !slices.Equal(found(problems), c.odd) {
				t.Errorf("%q, %q", motions, found(problems))
			}
		})
	}
}

// TestPlaces holds that problems come in the order in which a motion is read, whatever
// the order of its members, with the place of each.
func TestPlaces(t *testing.T) {
	_, problems := read(t, "{\"votes\": [\n{\"option\": 1,\n \"voter_id\": []}],\n\"result\": 2, \"organization_id\":\n{},\"id\":{}}\n{\"text\":\n 1}")
	want := []string{
		"id 5:9 not a string", "organization_id 5:1 not a string", "result 4:11 not a string",
		"votes[0].voter_id 3:14 not a string", "votes[0].option 2:12 not a string", "text 7:2 not a string",
	}
	for i := range want {
		if got := found(problems); len(got) != len(want) || got[i] != want[i] {
			t.Fatalf("%q, want %q", got, want)
		}
	}
}

// TestStop holds that nothing more comes once somebody does not listen any more.
func TestStop(t *testing.T) {
	const text = `[{"motions": [{"text": "A", "motion": {"text": "B"}}, {"text": "C"}], "vote_events": [{}, {"result": 1}], "events": [{"votes": []}], "votes": [{}, {}]}, {"text": "D"}]`
	for most := 1; ; most++ {
		n := 0
		next := func() bool { n++; return n < most }
		err := popolo.Read(strings.NewReader(text), func(*popolo.Problem) bool { return next() }, func(m *popolo.Topic) bool {
			tell(m)
			return !m.IsWhole() || next()
		})
		switch {
		case err != nil:
			t.Fatal(err)
		case n < most:
			if n != 9 { // six motions and vote events that are whole, three problems
				t.Errorf("%d calls in all", n)
			}
			return
		case n > most:
			t.Fatalf("%d calls after %d", n, most)
		}
	}
}

func TestLimits(t *testing.T) {
	many := func(n int, item string) string { return "[" + strings.Repeat(item+",", n) + item + "]" }
	for name, c := range map[string]struct {
		in       string
		whole    int
		problems int
		last     string // the last problem, without its place
	}{
		"vote events":                {`{"text": "A", "vote_events": ` + many(1000, `{}`) + `} {"text": "B", "vote_events": ` + many(999, `{}`) + `}`, 1, 1, "vote_events[1000]: more than 1000 vote events"},
		"vote events in a document":  {`{"motions": [{"id": "m"}, {"text": "B"}], "vote_events": ` + many(1000, `{"motion_id": "m"}`) + `}`, 1, 1, "vote_events[1000]: more than 1000 vote events"},
		"problems":                   {`{"votes": ` + many(5000, `{"option": 1, "voter_id": []}`) + `} {"text": "B"}`, 1, 1001, "votes[500].voter_id: more than 1000 errors and oddities; the rest is not read"},
		"problems of listed votes":   {`{"vote_events": [{"id": "a"}, {}], "votes": ` + many(2000, `{"vote_event_id": "a", "option": 1}`) + `}`, 1, 1001, "votes[1000].option: more than 1000 errors and oddities; the rest is not read"},
		"problems of members":        {`{"text": "A"` + strings.Repeat(`, "text": "A"`, 2000) + `} {"text": "B"}`, 1, 1001, "text: more than 1000 errors and oddities; the rest is not read"},
		"problems of votes of none":  {`{"motions": [{"text": "B"}], "votes": ` + many(2000, `{}`) + `}`, 1, 1001, "votes[1000]: more than 1000 errors and oddities; the rest is not read"},
		"vote events to look up":     {`{"vote_events": ` + many(1<<20, `{}`) + `}`, 0, 1, "vote_events[1048576]: a list of more than 1048576"},
		"persons to look up":         {`{"persons": ` + many(1<<20, `{}`) + `, "motions": []}`, 0, 1, "persons[1048576]: a list of more than 1048576"},
		"as many as may be":          {`{"persons": ` + many(1<<20-1, `{}`) + `, "motions": [{"text": "B"}]}`, 1, 0, ""},
		"motions that one is not on": {strings.Repeat(`{"text": "", "motion": `, 8) + `{"text": ""}` + strings.Repeat("}", 8), 9, 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			motions, problems := read(t, c.in)
			last := ""
			for _, p := range problems {
				last = p.Path + ": " + p.Reason
			}
			if len(motions) != c.whole || len(problems) != c.problems || last != c.last {
				t.Errorf("%d whole, %d problems, the last one %s", len(motions), len(problems), last)
			}
		})
	}
}
