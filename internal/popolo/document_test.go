package popolo_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/popolo"
)

// yes returns a list of votes in favour.
func yes(codes ...string) string {
	var all []string
	for _, c := range codes {
		all = append(all, `{"voter_id": "`+c+`", "option": "yes"}`)
	}
	return `"votes": [` + strings.Join(all, ", ") + `]`
}

func TestDocuments(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string // as read returns them
		odd  []string // as found
	}{
		"events alone": {
			in:   `{"persons": [], "vote_events": [{"id": "a", "motion_text": "A", ` + yes("NLD") + `}, {"id": "b", "motion": {"text": "B"}, ` + yes("BEL") + `}]}`,
			want: []string{"A [a NLD]", "B [b BEL]"},
		},
		"nothing but events": {
			in:   `{"vote_events": [{"id": "a", ` + yes("NLD") + `}, {"id": "b"}]}`,
			want: []string{" [a NLD]", " [b]"},
		},
		"motions of their own": {
			in:   `{"vote_events": [], "motions": [{"id": "1", "text": "A", "vote_events": [{"id": "a", ` + yes("NLD") + `}, {"id": "b"}]}, {"id": "2", "text": "B", "result": "pass"}, {"id": "3", "text": "C"}]}`,
			want: []string{"A [a NLD] [b]", "B pass", "C"},
		},
		"joined by motion_id": {
			in: `{"persons": [], "organizations": [], "memberships": [], "motions": [{"id": "1", "text": "A", "result": "fail"}, {"id": 2, "text": "B"}],
				"vote_events": [{"id": "c", "motion_id": "2", ` + yes("LUX") + `}, {"id": "a", "motion_id": 1, "result": "pass"}, {"id": "x", ` + yes("DNK") + `}, {"id": "b", "motion_id": "1", ` + yes("NLD", "BEL") + `}]}`,
			want: []string{"A [a pass] [b NLD BEL] fail", "B [c LUX]", " [x DNK]"},
		},
		"joined by motion": {
			in:   `{"vote_events": [{"id": "a", "motion": {"id": "m", "text": "A"}}, {"id": "b", "motion": {"id": "n", "text": "N"}}], "motions": [{"id": "m", "text": "A"}]}`,
			want: []string{"A [a]", "N [b]"},
		},
		"joined by the motion": {
			in:   `{"motions": [{"text": "A", "vote_events": ["b", {"id": "a"}, {"id": "own"}]}, {"text": "B"}], "vote_events": [{"id": "a", ` + yes("NLD") + `}, {"id": "b"}, {"id": "c"}]}`,
			want: []string{"A [b] [a NLD] [own]", "B", " [c]"},
		},
		"joined by both": {
			in:   `{"motions": [{"id": "m", "text": "A", "vote_events": ["b"]}], "vote_events": [{"id": "a", "motion_id": "m"}, {"id": "b", "motion_id": "m"}]}`,
			want: []string{"A [b] [a]"},
		},
		"no such motion": {
			in:   "{\"motions\": [], \"vote_events\": [\n{\"id\": \"a\", \"motion_id\": \"m\", " + yes("NLD") + "}]}",
			want: []string{" [a NLD]"},
			odd:  []string{"? vote_events[0].motion_id 2:26 no motion of the document has this id; the vote event is read without it"},
		},
		"no such event": {
			in:   "{\"vote_events\": [], \"motions\": [{\"text\": \"A\",\n\"vote_events\": [\"a\"]}]}",
			want: []string{"A [a]"},
			odd:  []string{"? motions[0].vote_events[0] 2:17 only named; the vote event itself is missing"},
		},
		"votes by themselves": {
			in: `{"people": [{"id": "1", "name": "Benin"}, {"id": "2", "name": "Chad"}], "vote_events": [{"id": "13"}, {"id": 14, ` + yes("NLD") + `}],
				"votes": [{"voter_id": "1", "option": "yes", "vote_event_id": "14"}, {"voter_id": "2", "option": "yes", "vote_event_id": "13"}, {"voter_id": "2", "option": "yes", "vote_event": {"id": 14}}]}`,
			want: []string{" [13 2]", " [14 NLD 1 2]"},
		},
		"events of other kinds": {
			in:   `{"persons": [], "events": [null, {"id": "t", "classification": "legislative period", "start_date": "2013"}, {"id": "a", "motion_id": "m", ` + yes("NLD") + `}, {"id": "b", ` + yes("BEL") + `}], "motions": [{"id": "m", "text": "A"}]}`,
			want: []string{"A [a NLD]", " [b BEL]"},
		},
		"a motion on a motion": {
			in:   `{"motions": [{"id": "1", "text": "A", "motion": {"id": "2", "text": "B"}}, {"id": "2", "text": "B"}, {"text": "C", "motion": {"text": "D"}}]}`,
			want: []string{"A", "B", "C", "D"},
		},
		"nothing": {in: `{"motions": [], "vote_events": []}`},
	} {
		t.Run(name, func(t *testing.T) {
			motions, problems := read(t, c.in)
			if !slices.Equal(motions, c.want) {
				t.Errorf("%q, want %q", motions, c.want)
			}
			if got := found(problems); !slices.Equal(got, c.odd) {
				t.Errorf("%q, want %q", got, c.odd)
			}
		})
	}
	t.Run("several", func(t *testing.T) {
		one := `{"motions": [{"id": "m", "text": "A"}], "vote_events": [{"motion_id": "m"}, {"result": 1}]}`
		motions, problems := read(t, "["+one+", {\"text\": \"B\"},\n"+one+"]")
		if got := found(problems); !slices.Equal(motions, []string{"A []", "B", "A []"}) || len(got) != 2 || got[1] != "[2].vote_events[1].result 2:88 not a string" {
			t.Errorf("%q, %q", motions, got)
		}
	})
}

// TestDocumentsRefuse reads documents of which something is refused, and holds what is
// read all the same. The mark « stands before the place of the first problem.
func TestDocumentsRefuse(t *testing.T) {
	b := []string{" [b]"}
	for name, c := range map[string]struct {
		in, path, input, reason string
		want                    []string
		problems                int
	}{
		"two motions with one id": {
			"{\"motions\": [{\"id\": «\"m\", \"text\": \"A\"}, {\"id\": \"n\", \"text\": \"B\"},\n {\"id\": \"m\", \"text\": \"C\"}], \"vote_events\": [{\"motion_id\": \"m\"}]}",
			"motions[0].id", "m", "two motions have this id",
			[]string{"B"},
			3,
		},
		"two events with one id": {
			"{\"vote_events\": [{\"id\": «\"a\"}, {\"id\": \"b\"}, {\"id\": \"a\"}]}",
			"vote_events[0].id", "a", "two vote events have this id", b, 2,
		},
		"two motions with one event": {
			"{\"motions\": [{\"text\": \"A\", \"vote_events\": [\"b\"]}, {\"text\": \"B\", \"vote_events\": [\n«\"b\"]}], \"vote_events\": [{\"id\": \"b\"}]}",
			"motions[1].vote_events[0]", "b", "on another motion",
			[]string{"A [b]"},
			1,
		},
		"an event that names another motion": {
			"{\"motions\": [{\"text\": \"A\", \"vote_events\": [«\"b\"]}, {\"id\": \"m\", \"text\": \"B\"}], \"vote_events\": [{\"id\": \"b\", \"motion_id\": \"m\"}]}",
			"motions[0].vote_events[0]", "b", "on another motion",
			[]string{"B [b]"},
			1,
		},
		"an event that is named and twice there": {
			"{\"motions\": [{\"text\": \"A\", \"vote_events\": [«\"b\"]}], \"vote_events\": [{\"id\": \"b\"}, {\"id\": \"b\"}]}",
			"motions[0].vote_events[0]", "b", "two vote events have this id", nil, 3,
		},
		"an event twice in a motion": {
			"{\"motions\": [{\"text\": \"A\", \"vote_events\": [\"b\", «\"b\"]}], \"vote_events\": [{\"id\": \"b\"}]}",
			"motions[0].vote_events[1]", "b", "named twice", nil, 1,
		},
		"an event in two places": {
			"{\"motions\": [{\"text\": \"A\", \"vote_events\": [«{\"id\": \"b\", \"result\": \"pass\"}]}], \"vote_events\": [{\"id\": \"b\"}]}",
			"motions[0].vote_events[0]", "b", "also in the list of the document", b, 1,
		},
		"an event with another text": {
			"{\"motions\": [{\"id\": \"m\", \"text\": \"A\"}], \"vote_events\": [{\"id\": \"a\", \"motion\": {\"id\": \"m\", \"text\":\n«\"B\"}}, {\"id\": \"b\"}]}",
			"vote_events[0].motion.text", "B", "differs from the motion", b, 1,
		},
		"a vote of no event":          {"{\"vote_events\": [{\"id\": \"b\"}], \"votes\": [\n«{\"voter_id\": \"NLD\", \"option\": \"yes\"}]}", "votes[0]", "", "names no vote event", b, 1},
		"a vote of a nameless event":  {"{\"vote_events\": [{\"id\": \"b\"}], \"votes\": [\n{\"vote_event\": «{}}]}", "votes[0].vote_event", "", "names no vote event", b, 1},
		"a vote that is null":         {"{\"vote_events\": [{\"id\": \"b\"}], \"votes\": [\n«null]}", "votes[0]", "", "names no vote event", b, 1},
		"a vote of another event":     {"{\"vote_events\": [{\"id\": \"b\"}], \"votes\": [\n{\"voter_id\": \"NLD\", \"option\": \"yes\", \"vote_event_id\": «\"c\"}]}", "votes[0].vote_event_id", "c", "no vote event of the document", b, 1},
		"a vote of two events":        {"{\"vote_events\": [{\"id\": «\"a\"}, {\"id\": \"b\"}, {\"id\": \"a\"}], \"votes\": [{\"vote_event_id\": \"a\"}]}", "vote_events[0].id", "a", "two vote events have this id", b, 3},
		"a vote that cannot be read":  {"{\"vote_events\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"votes\": [\n{\"voter_id\": \"NLD\", \"option\": «1, \"vote_event_id\": \"a\"}]}", "votes[0].option", "", "not a string", b, 1},
		"no list of motions":          {"{\"motions\": «{}, \"vote_events\": [{\"id\": \"b\"}]}", "motions", "", "not a list", b, 1},
		"a motion that is none":       {"{\"motions\": [«null, \n1], \"vote_events\": [{\"id\": \"b\"}]}", "motions[0]", "", "null", b, 2},
		"an event that is none":       {"{\"vote_events\": [«null, 1, {\"id\": \"b\"}]}", "vote_events[0]", "", "null", b, 2},
		"a list twice":                {"{\"motions\": [{\"text\": \"A\"}], «\"motions\": [{\"text\": \"B\"}]}", "motions", "motions", "occurs twice", nil, 1},
		"no motion and no vote event": {"«{\"persons\": [], \"organizations\": [], \"events\": [{\"id\": \"t\"}]}", "", "", "contains neither", nil, 1},
	} {
		t.Run(name, func(t *testing.T) {
			text, line, column := cut(c.in)
			motions, problems := read(t, text)
			if !slices.Equal(motions, c.want) {
				t.Errorf("%q, want %q", motions, c.want)
			}
			if len(problems) != c.problems {
				t.Fatalf("%d problems: %q", len(problems), found(problems))
			}
			if p := problems[0]; p.Accepted || p.Path != c.path || p.Input != c.input || !strings.Contains(p.Reason, c.reason) || p.Line != line || p.Column != column {
				t.Errorf("%+v, want line %d, column %d, %+v", p, line, column, c)
			}
		})
	}
}

// TestKnown looks up who a document says that a voter is.
func TestKnown(t *testing.T) {
	const persons = `"persons": [{"id": "p1", "name": "Netherlands"}, {"id": "p2", "identifiers": [{"scheme": "m49", "identifier": "148"}, {"scheme": "x"}, {"scheme": "iso3166-1", "identifier": "TD"}]},
		{"id": 4, "name": "Belgium"}, {"id": "p5", "name": "x"}, {"id": "p5", "name": "y"}, {"name": "z"}, {"id": "o2", "name": "Mali"}], "people": [{"id": "p6", "name": "Benin"}],
		"organizations": [{"id": "o1", "name": "General Assembly"}, {"id": "o2", "name": "Chad"}, {"id": "p6", "identifiers": [{"scheme": "a", "identifier": 7}, {"scheme": "a", "identifier": "b"}]}, null, 7]`
	for id, c := range map[string]struct {
		name, wrong string
		codes       []string
		problems    int
	}{
		"":   {},
		"p1": {name: "Netherlands"},
		"p2": {codes: []string{"m49:148", "iso3166-1:TD"}},
		"4":  {name: "Belgium"},
		"p5": {wrong: "two persons or organizations have this id"},
		"o1": {name: "General Assembly"},
		"o2": {name: "Mali", wrong: "a person and an organization have this id"},
		"p6": {name: "Benin", codes: []string{"a:b"}, problems: 1},
		"p7": {},
	} {
		t.Run(id, func(t *testing.T) {
			problems := 0
			err := popolo.Read(strings.NewReader("{"+persons+`, "vote_events": [{}]}`), func(*popolo.Problem) bool { problems++; return true }, func(m *popolo.Topic) bool {
				for range 2 { // what is wrong is reported once
					name, codes, wrong := m.Known(id)
					if name != c.name || !slices.Equal(codes, c.codes) || wrong != c.wrong {
						t.Errorf("%q, %q, %q", name, codes, wrong)
					}
				}
				return true
			})
			if err != nil || problems != c.problems {
				t.Errorf("%d problems, %v", problems, err)
			}
		})
	}
	t.Run("too many identifiers", func(t *testing.T) {
		text, line, column := cut("{\"persons\": [{\"id\": \"p\", \"identifiers\": [" + strings.Repeat("{\"scheme\": \"x\", \"identifier\": \"y\"},", 100) + "«{\"scheme\": \"x\", \"identifier\": \"z\"}]}], \"vote_events\": [{}, {}]}")
		whole, problems := 0, []popolo.Problem(nil)
		err := popolo.Read(strings.NewReader(text), func(p *popolo.Problem) bool { problems = append(problems, *p); return true }, func(m *popolo.Topic) bool {
			if _, codes, _ := m.Known("p"); len(codes) != 100 {
				t.Errorf("%d codes", len(codes))
			}
			if m.IsWhole() {
				whole++
			}
			return true
		})
		want := popolo.Problem{Line: line, Column: column, Path: "persons[0].identifiers[100]", What: "person", Input: "p", Reason: "more than 100 identifiers"}
		if err != nil || whole != 1 || len(problems) != 1 || problems[0] != want {
			t.Errorf("%d whole, %+v, %v", whole, problems, err)
		}
	})
}
