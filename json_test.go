package plenary_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/doc"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func resolutionFiles(t testing.TB) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob("testdata/[^l]*.json")
	if err != nil || len(names) < 2 {
		t.Fatalf("testdata has %v, %v", names, err)
	}
	files := map[string][]byte{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = data
	}
	return files
}

// anyJSON reads a JSON text into maps and lists, for comparing what it says
// whatever the order of members and countries.
func anyJSON(t *testing.T, data []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestResolutionRoundTrip(t *testing.T) {
	for name, data := range resolutionFiles(t) {
		t.Run(name, func(t *testing.T) {
			r, err := plenary.ParseResolution(data)
			if err != nil {
				t.Fatal(err)
			}
			written, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			back, err := plenary.ParseResolution(written)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(r, back, values); diff != "" {
				t.Error(diff)
			}
			// Nothing is dropped: what was written says what the file says,
			// but for a question that is the usual one and kinds not known.
			file := anyJSON(t, data)
			written = bytes.ReplaceAll(written, []byte(`"kind":"",`), nil)
			for _, s := range file.(map[string]any)["stages"].([]any) {
				if s := s.(map[string]any); s["question"] == "whole" {
					delete(s, "question")
				}
			}
			if diff := cmp.Diff(file, anyJSON(t, written)); diff != "" {
				t.Errorf("the file and what is written differ: %s", diff)
			}
			var unmarshalled plenary.Resolution
			if err := json.Unmarshal(data, &unmarshalled); err != nil || !cmp.Equal(r, unmarshalled, values) {
				t.Errorf("json.Unmarshal gives another resolution, %v", err)
			}
			for read, err := range plenary.ReadResolutions(iotest.OneByteReader(bytes.NewReader(data))) {
				if err != nil || !cmp.Equal(r, *read, values) {
					t.Errorf("ReadResolutions gives another resolution, %v", err)
				}
			}
		})
	}
	t.Run("the zero resolution", func(t *testing.T) {
		data, err := json.Marshal(plenary.Resolution{})
		if err != nil {
			t.Fatal(err)
		}
		if r, err := plenary.ParseResolution(data); err != nil || !cmp.Equal(r, plenary.Resolution{}, values) {
			t.Errorf("%s is read as %+v, %v", data, r, err)
		}
	})
	t.Run("a rule by its identifier", func(t *testing.T) {
		// Alone it is the last wording; what is written keeps the wording.
		r, err := plenary.ParseResolution([]byte(`{"stages":[{"required":"unga.important"}]}`))
		rule := plenary.MustParseRule("unga.important")
		if err != nil || r.Stages[0].Required != rule || rule.ID() != "unga.important" {
			t.Fatalf("%+v, %v", r, err)
		}
		if written, err := json.Marshal(r.Stages[0]); err != nil || anyJSON(t, written).(map[string]any)["required"] != rule.String() {
			t.Errorf("%s, %v", written, err)
		}
	})
	t.Run("every field", func(t *testing.T) {
		full := `{"symbol":"A/RES/73/195","title":{"en":"a <b> & \"c\"","nl":"é 𝄞 \u2028"},` +
			`"relations":[{"kind":"adopts","instrument":{"acronym":"GCM","title":{"en":"Compact"}},"sources":[{"ref":"x","verified":false}]}],` +
			`"series":{"en":"annual"},"effects":[{"force":"binding","relevant":true,"for":"un.african","basis":{"en":"b"},"view":{"nl":"v"},"sources":[{"ref":"x","verified":true}]}],` +
			`"stages":[{"id":"p","kind":"council","body":"unsc","date":"2018-12-19","place":{"en":"New York"},"meetings":["A/73/PV.60"],"draft":"A/73/L.66","question":"amendment",` +
			`"detail":{"en":"d"},"method":"hands","votes":{"yes":["NLD","DNK"],"no":["HUN"],"abstain":["AUT"],"notvoting":["TON"],"present":["NRU"],"absent":["PLW"],"pending":["TUV"],"excluded":["VEN"]},` +
			`"stated":{"yes":2,"no":0,"notvoting":4,"present":5,"absent":6,"pending":7,"vacant":9,"members":2147483647,"atleast":{"abstain":2147480000,"excluded":8}},` +
			`"corrections":[{"country":"HUN","intended":"yes"}],"exhaustive":["yes","no"],"partial":["abstain"],"required":"` + plenary.MustParseRule("unga.important").String() + `","declared":"withdrawn","sources":[{"fact":"f","ref":"x","verified":true}],"note":{"en":"n"}}],` +
			`"statements":[{"id":"s","kind":"reservation","called":[{"term":"t","kind":"alignment","by":{"en":"b"}}],"stage":"p","timing":"after","deliverer":"DNK","onBehalf":"ISL NLD","group":"eu",` +
			`"aligned":"NOR","unnamed":{"en":"u"},"endorsements":[{"country":"GBR","moment":"after","sources":[{"ref":"x","verified":true}]}],"elements":["sovereignty","x-own"],` +
			`"purposes":["clarify","x-own"],"according":{"en":"a"},"sources":[{"ref":"x","verified":true}]}],` +
			`"views":[{"by":{"en":"b"},"voted":["yes","abstain"],"says":{"en":"s"},"elements":["examples"],"sources":[{"ref":"x","verified":true}]}],"sources":[{"ref":"x","verified":true}]}`
		r, err := plenary.ParseResolution([]byte(full))
		if err != nil {
			t.Fatal(err)
		}
		written, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		want := strings.Replace(full, `["NLD","DNK"]`, `["DNK","NLD"]`, 1)
		if diff := cmp.Diff(anyJSON(t, []byte(want)), anyJSON(t, written)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestReadResolutions(t *testing.T) {
	const a, b = `{"symbol":"A/RES/73/195","title":{"en":"a {"}}`, `{"title":{"nl":"b"},"stages":[]}`
	read := func(from io.Reader) (told []string) {
		for r, err := range plenary.ReadResolutions(from) {
			if err != nil {
				told = append(told, err.Error())
			} else {
				told = append(told, r.Symbol.String()+r.Title.EN+r.Title.NL)
			}
		}
		return told
	}
	for name, test := range map[string]struct {
		in   string
		want []string
	}{
		"one":          {a, []string{"A/RES/73/195a {"}},
		"side by side": {a + b, []string{"A/RES/73/195a {", "b"}},
		"one a line":   {a + "\n" + b + "\n", []string{"A/RES/73/195a {", "b"}},
		"a list":       {"[\n" + a + ",\n" + b + "]\n", []string{"A/RES/73/195a {", "b"}},
		"a mark":       {"\ufeff" + b, []string{"b"}},
		"a wrong one": {b + "\n {\n\"colour\": 1} " + b, []string{
			"b", `plenary: line 3, column 1: colour: JSON "colour": no field has this name`, "b",
		}},
		"a wrong one in a list": {"[" + b + ",\n" + `{"title": 1}]`, []string{"b", `plenary: line 2, column 11: [1].title: JSON "1": not an object`}},
		"no JSON":               {b + "\n" + `{"title" 1} ` + b, []string{"b", `plenary: line 2, column 10: title: JSON: not JSON: invalid character '1' after object key`}},
		"too short":             {b + "\n" + `{"title": {`, []string{"b", `plenary: line 2, column 12: title: JSON: the text ends too early`}},
		"no object":             {b + "\n73", []string{"b", `plenary: line 2, column 1: JSON: not an object`}},
		"a list in a list":      {"[[" + b + "]]", []string{`plenary: line 1, column 2: JSON: not an object`}},
		"after the list":        {"[" + b + "] " + b, []string{"b", `plenary: line 1, column 36: JSON: something follows the end of the list`}},
		"nothing":               {" \n", []string{`plenary: line 2, column 1: JSON: the text is empty`}},
		"an empty list":         {"[]", nil},
	} {
		t.Run(name, func(t *testing.T) {
			for how, from := range map[string]io.Reader{"at once": strings.NewReader(test.in), "by bytes": iotest.OneByteReader(strings.NewReader(test.in))} {
				if diff := cmp.Diff(test.want, read(from)); diff != "" {
					t.Error(how, diff)
				}
			}
		})
	}
	t.Run("a reader that fails", func(t *testing.T) {
		var last error
		for _, err := range plenary.ReadResolutions(io.MultiReader(strings.NewReader(a+"\n{"), iotest.ErrReader(io.ErrClosedPipe))) {
			last = err
		}
		if !errors.Is(last, io.ErrClosedPipe) {
			t.Errorf("got %v", last)
		}
	})
	t.Run("no more is wanted", func(t *testing.T) {
		for r, err := range plenary.ReadResolutions(io.MultiReader(strings.NewReader(a), iotest.ErrReader(io.ErrClosedPipe))) {
			if r.Symbol.IsZero() || err != nil {
				t.Errorf("got %v, %v", r.Symbol, err)
			}
			break
		}
	})
}

// TestBadResolutions reads what is wrong, and wants to be told what and where.
// The mark « stands before the place that the error is to name.
func TestBadResolutions(t *testing.T) {
	stage := func(s string) string { return "{\n\t\"stages\": [\n\t\t{\"id\": \"p\", " + s + "}\n\t]\n}" }
	votes := func(s string) string { return stage("\n\t\t\"votes\": {" + s + "}") }
	statement := func(s string) string { return "{\"statements\": [{\"id\": \"a\"}, {" + s + "}]}" }
	for name, c := range map[string]struct{ in, path, what, input, reason string }{
		"nothing":         {"«", "", "JSON", "", "ends too early"},
		"blanks":          {" \n «", "", "JSON", "", "ends too early"},
		"a string":        {"\n«\"A/RES/73/195\"", "", "JSON", "A/RES/73/195", "not an object"},
		"byte order mark": {"«\ufeff{}", "", "JSON", "", "not JSON"},

		"trailing object": {"{}\n«{}", "", "JSON", "", "something follows"},
		"truncated":       {"{\"title\": {\"en\": \"Compact\"«", "title", "JSON", "", "ends too early"},
		"truncated votes": {"{\"stages\": [{\"votes\": {\"yes\": [\"NLD\",\n«", "stages[0].votes.yes[1]", "JSON", "", "ends too early"},
		"Latin-1":         {"{\"title\": {\"nl\": \"C«\xf4te\"}}", "", "JSON", "", "not UTF-8"},
		"half a pair":     {"{\"title\": {\"nl\": \"\\\\ud800 «\\ud800\"}}", "title.nl", "JSON", "", "surrogate"},

		"unknown member":       {"{\"title\": {}, «\"colour\": 1}", "colour", "JSON", "colour", "no field has this name"},
		"unknown deeper":       {stage("«\"colour\": {}"), "stages[0].colour", "JSON", "colour", "no field has this name"},
		"duplicate":            {"{\"title\": {}, «\"title\": {}}", "title", "JSON", "title", "twice"},
		"duplicate deeper":     {stage("«\"id\": \"q\""), "stages[0].id", "JSON", "id", "twice"},
		"duplicate vote":       {votes("\"yes\": [\"NLD\"], «\"yes\": []"), "stages[0].votes.yes", "JSON", "yes", "twice"},
		"null member":          {"{\"title\": «null}", "title", "JSON", "", "not an object"},
		"text for object":      {"{\"title\": «\"Compact\"}", "title", "JSON", "Compact", "not an object"},
		"number for date":      {stage("\"date\": «20181219"), "stages[0].date", "JSON", "20181219", "not a string"},
		"text for count":       {stage("\"stated\": {\"yes\": «\"152\"}"), "stages[0].stated.yes", "JSON", "152", "not a count"},
		"negative count":       {stage("\"stated\": {\"yes\": «-1}"), "stages[0].stated.yes", "JSON", "-1", "not a count"},
		"count too large":      {stage("\"stated\": {\"no\": «2147483648}"), "stages[0].stated.no", "JSON", "2147483648", "not a count"},
		"deep nesting":         {"{\"title\": {\"en\": «" + strings.Repeat("[", 100_000), "title.en", "JSON", "", "not a string"},
		"deep nesting, closed": {"{\"stages\": [«" + strings.Repeat("[", 50_000) + strings.Repeat("]", 50_000) + "]}", "stages[0]", "JSON", "", "not an object"},

		"unknown country":     {votes("\"yes\": [\"NLD\", «\"XXX\"]"), "stages[0].votes.yes[1]", "country", "XXX", "not the code of a country"},
		"name for code":       {votes("\"yes\": [«\"Netherlands\"]"), "stages[0].votes.yes[0]", "country", "Netherlands", "not the code of a country"},
		"code in lower case":  {votes("\"yes\": [«\"nld\"]"), "stages[0].votes.yes[0]", "country", "nld", "not the code of a country"},
		"no code":             {votes("\"no\": [«\"\"]"), "stages[0].votes.no[0]", "country", "", "not the code of a country"},
		"twice in one list":   {votes("\"yes\": [\"DNK\", \"NLD\", «\"DNK\"]"), "stages[0].votes.yes[2]", "roll call", "DNK", "occurs twice"},
		"twice in two lists":  {votes("\"yes\": [\"DNK\", \"NLD\"],\n\"no\": [«\"NLD\"]"), "stages[0].votes.no[0]", "roll call", "NLD", "occurs twice"},
		"voted and excluded":  {votes("\"yes\": [\"NLD\"], \"excluded\": [«\"NLD\"]"), "stages[0].votes.excluded[0]", "roll call", "NLD", "occurs twice"},
		"excluded and voted":  {votes("\"excluded\": [\"NLD\"], \"yes\": [«\"NLD\"]"), "stages[0].votes.yes[0]", "roll call", "NLD", "occurs twice"},
		"excluded twice":      {votes("\"excluded\": [\"NLD\", «\"NLD\"]"), "stages[0].votes.excluded[1]", "roll call", "NLD", "occurs twice"},
		"unknown vote":        {votes("«\"maybe\": [\"NLD\"]"), "stages[0].votes.maybe", "JSON", "maybe", "no field has this name"},
		"unknown empty vote":  {votes("«\"maybe\": []"), "stages[0].votes.maybe", "JSON", "maybe", "no field has this name"},
		"vote of no name":     {votes("«\"\": []"), "stages[0].votes.", "JSON", "", "no field has this name"},
		"votes as a list":     {stage("\"votes\": «[]"), "stages[0].votes", "JSON", "", "not an object"},
		"vote as text":        {votes("\"yes\": «\"NLD\""), "stages[0].votes.yes", "JSON", "NLD", "not a list"},
		"vote of a number":    {votes("\"yes\": [«528]"), "stages[0].votes.yes[0]", "JSON", "528", "not a string"},
		"vacant twice":        {votes("\"vacant\": 7, «\"vacant\": 7"), "stages[0].votes.vacant", "JSON", "vacant", "twice"},
		"vacant below zero":   {votes("\"vacant\": «-1"), "stages[0].votes.vacant", "JSON", "-1", "not a count"},
		"vacant too many":     {votes("\"vacant\": «2147483648"), "stages[0].votes.vacant", "JSON", "2147483648", "not a count"},
		"vacant by name":      {votes("\"vacant\": «[\"NLD\"]"), "stages[0].votes.vacant", "JSON", "", "not a count"},
		"whole as text":       {votes("\"whole\": «\"true\""), "stages[0].votes.whole", "JSON", "true", "not true or false"},
		"whole, null":         {votes("\"whole\": «null"), "stages[0].votes.whole", "JSON", "", "not true or false"},
		"no vote in a list":   {"{\"views\": [{\"voted\": [\"yes\", «\"\"]}]}", "views[0].voted[1]", "JSON", "", "empty"},
		"no symbol in a list": {"{\"reports\": [«\"\"]}", "reports[0]", "JSON", "", "empty"},
		"no element":          {statement("\"elements\": [«\"\"]"), "statements[1].elements[0]", "JSON", "", "empty"},
		"impossible date":     {stage("\"date\": «\"2018-02-29\""), "stages[0].date", "date", "2018-02-29", "no such day"},
		"a date with a time":  {stage("\"date\": «\"2018-12-19T15:00:00Z\""), "stages[0].date", "date", "2018-12-19T15:00:00Z", "not of the form"},
		"unknown body":        {stage("\"body\": «\"unga.c7\""), "stages[0].body", "body", "unga.c7", "no body"},
		"unknown kind":        {stage("\"kind\": «\"lunch\""), "stages[0].kind", "kind of stage", "lunch", "not one of"},
		"unknown method":      {stage("\"method\": «\"shouting\""), "stages[0].method", "method", "shouting", "not one of"},
		"unknown outcome":     {stage("\"declared\": «\"tied\""), "stages[0].declared", "outcome", "tied", "not one of"},
		"unknown question":    {stage("\"question\": «\"all\""), "stages[0].question", "question", "all", "not one of"},
		"fraction alone":      {stage("\"required\": «\"2/3\""), "stages[0].required", "rule", "2/3", "write the rule of a body, such as unga.important, or a test, such as yes >= 2/3 of yes+no and yes >= 1"},
		"fraction above one":  {stage("\"required\": «\"yes >= 3/2 of yes+no\""), "stages[0].required", "rule", "yes >= 3/2 of yes+no", "more than one"},
		"no such rule":        {stage("\"required\": «\"unga.importnat\""), "stages[0].required", "rule", "unga.importnat", "unga.important"},

		"fewer members than votes": {stage("\"stated\": «{\"yes\": 2, \"atleast\": {\"no\": 2}, \"members\": 3}"), "stages[0].stated", "totals", "3", "fewer members than are counted: 4"},
		"negative members":         {stage("\"stated\": {\"members\": «-1}"), "stages[0].stated.members", "JSON", "-1", "not a count"},
		"negative lower bound":     {stage("\"stated\": {\"atleast\": {\"yes\": «-1}}"), "stages[0].stated.atleast.yes", "JSON", "-1", "not a count"},
		"exact and lower bound":    {stage("\"stated\": {\"yes\": 3, \"atleast\": {«\"yes\": 2}}"), "stages[0].stated.atleast.yes", "JSON", "yes", "no field has this name"},
		"lower bound and exact":    {stage("\"stated\": {\"atleast\": {\"yes\": 2}, «\"yes\": 3}"), "stages[0].stated.yes", "JSON", "yes", "no field has this name"},
		"lower bound of members":   {stage("\"stated\": {\"atleast\": {«\"members\": 2}}"), "stages[0].stated.atleast.members", "JSON", "members", "no field has this name"},
		"exhaustive and partial":   {"{\"stages\": [{}, «{\"exhaustive\": [\"yes\", \"no\"], \"partial\": [\"no\"]}]}", "stages[1]", "stage", "no", "exhaustive and partial"},
		"unknown group":            {"{\"effects\": [{\"for\": «\"NAVO\"}]}", "effects[0].for", "group", "NAVO", "no group"},
		"unknown force":            {"{\"effects\": [{\"force\": «\"strong\"}]}", "effects[0].force", "force", "strong", "not one of"},
		"unknown relation":         {"{\"relations\": [{\"kind\": «\"likes\"}]}", "relations[0].kind", "relation", "likes", "not one of"},
		"unknown intention":        {stage("\"corrections\": [{\"country\": \"NLD\", \"intended\": «\"y\"}]"), "stages[0].corrections[0].intended", "vote", "y", "not one of"},
		"unknown element":          {statement("\"elements\": [\"sovereignty\", «\"nonsense\"]"), "statements[1].elements[1]", "element", "nonsense", "vocabulary"},
		"own element, empty":       {statement("\"elements\": [«\"x-\"]"), "statements[1].elements[0]", "element", "x-", "vocabulary"},
		"unknown purpose":          {statement("\"purposes\": [«\"win\"]"), "statements[1].purposes[0]", "purpose", "win", "vocabulary"},
		"unknown deliverer":        {statement("\"deliverer\": «\"XXX\""), "statements[1].deliverer", "country", "XXX", "not the code"},
		"unknown moment":           {statement("\"endorsements\": [{\"moment\": «\"late\"}]"), "statements[1].endorsements[0].moment", "timing", "late", "not one of"},
		"unknown timing":           {statement("\"timing\": «\"since\""), "statements[1].timing", "timing", "since", "not one of"},
		"unknown statement":        {statement("\"kind\": «\"speech\""), "statements[1].kind", "kind of statement", "speech", "not one of"},
		"behalf twice":             {statement("\"onBehalf\": «\"NLD NLD\""), "statements[1].onBehalf", "set of countries", "NLD NLD", "NLD occurs twice"},
		"behalf unknown":           {statement("\"onBehalf\": «\"NLD XXX\""), "statements[1].onBehalf", "country", "XXX", "not the code"},
		"unknown vote viewed":      {"{\"views\": [{\"voted\": [\"yes\", «\"oui\"]}]}", "views[0].voted[1]", "vote", "oui", "not one of"},
	} {
		t.Run(name, func(t *testing.T) {
			at := strings.Index(c.in, "«")
			if at < 0 {
				t.Fatal("no mark")
			}
			line := 1 + strings.Count(c.in[:at], "\n")
			column := at - strings.LastIndexByte(c.in[:at], '\n')
			in := c.in[:at] + c.in[at+len("«"):]
			r, err := plenary.ParseResolution([]byte(in))
			e, ok := errors.AsType[*plenary.ParseError](err)
			if !ok {
				t.Fatalf("got %+v, %v", r, err)
			}
			if e.Line != line || e.Column != column {
				t.Errorf("line %d, column %d, want %d, %d: %v", e.Line, e.Column, line, column, e)
			}
			if e.Path != c.path || e.What != c.what || e.Input != c.input || !strings.Contains(e.Reason, c.reason) {
				t.Errorf("got path %q, what %q, input %q, reason %q", e.Path, e.What, e.Input, e.Reason)
			}
			if prefix := fmt.Sprintf("plenary: line %d, column %d: ", line, column); !strings.HasPrefix(e.Error(), prefix) || strings.Contains(e.Error(), "\n") || len(e.Error()) > 600 {
				t.Errorf("it says %q", e.Error())
			}
		})
	}
}

func TestRollCallJSON(t *testing.T) {
	for name, c := range map[string]struct {
		rc   plenary.RollCall
		want string
	}{
		"nobody":   {plenary.RollCall{}, `{}`},
		"one":      {plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.No), `{"no":["NLD"]}`},
		"sorted":   {plenary.RollCall{}.With(plenary.MustParseSet("NLD", "AFG", "ZWE"), plenary.Yes), `{"yes":["AFG","NLD","ZWE"]}`},
		"excluded": {plenary.RollCall{}.Exclude(plenary.MustParseSet("NLD")), `{"excluded":["NLD"]}`},
		"vacant":   {plenary.RollCall{}.WithVacant(7), `{"vacant":7}`}, // B4
		"whole":    {plenary.RollCall{}.Whole(), `{"whole":true}`},
		"all":      {plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.No).Exclude(plenary.MustParseSet("DNK")).WithVacant(1<<31 - 1).Whole(), `{"no":["NLD"],"excluded":["DNK"],"vacant":2147483647,"whole":true}`},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := json.Marshal(c.rc)
			if err != nil || string(data) != c.want {
				t.Errorf("got %s, %v", data, err)
			}
			var back plenary.RollCall
			if err := json.Unmarshal([]byte(c.want), &back); err != nil || back != c.rc {
				t.Errorf("reads back as %v, %v", back, err)
			}
		})
	}
	// What says as much as nothing is read, and not written.
	for in, want := range map[string]string{`{"no":[],"yes":["NLD"]}`: `{"yes":["NLD"]}`, `{"vacant":0}`: `{}`, `{"whole":false,"vacant":1}`: `{"vacant":1}`} {
		var back plenary.RollCall
		err := json.Unmarshal([]byte(in), &back)
		if data, _ := json.Marshal(back); err != nil || string(data) != want {
			t.Errorf("%s is read as %s, %v", in, data, err)
		}
	}
	rc := plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.No)
	was := rc
	if err := rc.UnmarshalJSON([]byte(`{"yes":["NLD","NLD"]}`)); err == nil || rc != was {
		t.Errorf("got %v, %v", rc, err)
	}
	r := plenary.Resolution{Series: plenary.Text{EN: "annual"}}
	if err := r.UnmarshalJSON([]byte(`{"title":{},"stages":[}`)); err == nil || r.Series.EN != "annual" {
		t.Errorf("got %+v, %v", r, err)
	}
}

// K9: nothing marshals that could not be read back, and every value that
// marshals reads back as it was. Each type with a text form is in the table.
func TestTextForms(t *testing.T) {
	third := scoreOf(plenary.PairCounts{{1, 1, 1}}, plenary.IdenticalVotes)
	table := map[string]struct {
		good, bad []any
	}{
		"Answer":          {good: []any{plenary.Answer(0)}},
		"CountryKind":     {good: []any{plenary.CountryKind(0)}},
		"NoticeKind":      {good: []any{plenary.NoticeKind(0)}},
		"Role":            {good: []any{plenary.Role(0)}},
		"MemberStatus":    {good: []any{plenary.MemberStatus(0)}},
		"NameForm":        {good: []any{plenary.Short}},
		"Base":            {good: []any{plenary.Base(0)}},
		"Body":            {good: []any{plenary.Body(0)}},
		"CodeScheme":      {good: []any{plenary.CodeScheme(0)}},
		"Cohesion":        {good: []any{plenary.Cohesion(0)}},
		"Country":         {good: []any{plenary.Country{}, plenary.MustParseCountry("NLD"), plenary.MustParseCountry("YUG")}},
		"CountrySet":      {good: []any{plenary.CountrySet{}, plenary.MustParseSet("NLD", "DNK", "ZWE")}},
		"Date":            {good: []any{plenary.Date{}, plenary.MustParseDate("0001-01-01"), plenary.MustParseDate("9999-12-31")}},
		"Declared":        {good: []any{plenary.Declared(0)}},
		"Element":         {good: []any{plenary.Element(""), plenary.Element("sovereignty"), plenary.Element("x-own")}, bad: []any{plenary.Element("souvereignty"), plenary.Element("x-"), plenary.Element("x-\xff")}},
		"Extent":          {good: []any{plenary.Extent(0)}},
		"LegalForce":      {good: []any{plenary.LegalForce(0)}},
		"Fraction":        {good: []any{plenary.Fraction{}, plenary.MustParseFraction("2/3"), plenary.Fraction{Den: 1}}, bad: []any{plenary.Fraction{Num: 3, Den: 2}, plenary.Fraction{Num: 1}, plenary.Fraction{Num: -1, Den: 2}, plenary.Fraction{Num: -2, Den: -3}}},
		"Group":           {good: []any{plenary.Group(""), plenary.MustParseGroup("the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/2012-05-16 CRI:observer JOR")}, bad: []any{plenary.Group("EU"), plenary.Group("x=NLD BEL")}},
		"BriefingLength":  {good: []any{plenary.StandardLength}},
		"VotingMethod":    {good: []any{plenary.VotingMethod(0)}},
		"Outcome":         {good: []any{plenary.Outcome(0)}},
		"Paper":           {good: []any{plenary.Paper{}, plenary.MustParsePaper("Kamerstuk 30 573, nr. 153")}},
		"Purpose":         {good: []any{plenary.Purpose(""), plenary.Purpose("clarify"), plenary.Purpose("x-own")}, bad: []any{plenary.Purpose("clarity"), plenary.Purpose("x-\xff")}},
		"Question":        {good: []any{plenary.Whole}},
		"RelationKind":    {good: []any{plenary.RelationKind(0)}},
		"Rule":            {good: []any{plenary.Rule{}, plenary.MustParseRule("unga.important"), plenary.MustParseRule("yes >= 2/3 of yes+no")}},
		"Score":           {good: []any{plenary.Score{}, third}},
		"Similarity":      {good: []any{plenary.Similarity(0)}},
		"SponsorshipKind": {good: []any{plenary.SponsorshipKind(0)}},
		"StageKind":       {good: []any{plenary.StageKind(0)}},
		"StatementKind":   {good: []any{plenary.StatementKind(0)}},
		"Symbol":          {good: []any{plenary.Symbol{}, plenary.MustParseSymbol("A/RES/73/195")}},
		"SymbolKind":      {good: []any{plenary.SymbolKind(0)}},
		"Timing":          {good: []any{plenary.Timing(0)}},
		"Vote":            {good: []any{plenary.Vote(0)}},
	}
	for _, ty := range documentation(t).Types {
		has := slices.ContainsFunc(ty.Methods, func(m *doc.Func) bool { return m.Name == "MarshalText" })
		if _, listed := table[ty.Name]; listed != has {
			t.Errorf("%s has MarshalText: %t, and is in the table: %t", ty.Name, has, listed)
		}
	}
	for name, c := range table {
		t.Run(name, func(t *testing.T) {
			ty := reflect.TypeOf(c.good[0])
			if !reflect.ValueOf(c.good[0]).IsZero() || ty.Name() != name {
				t.Fatalf("the table begins with %v", c.good[0])
			}
			for _, v := range c.good {
				if reason := readsBack(v); reason != "" {
					t.Errorf("%#v: %s", v, reason)
				}
			}
			for _, v := range c.bad {
				if reason := isRefused(v, ""); reason != "" {
					t.Errorf("%#v: %s", v, reason)
				}
			}
			if k := ty.Kind(); k != reflect.Uint8 && k != reflect.Uint16 {
				return
			}
			good := 0
			for n := range 1 << ty.Bits() {
				v := reflect.ValueOf(n).Convert(ty).Interface()
				reason := readsBack(v)
				if reason == "" {
					good++
				} else if refusal := isRefused(v, strconv.Itoa(n)); refusal != "" {
					t.Errorf("%d: %s; %s", n, reason, refusal)
				}
			}
			if good < 3 || good == 1<<ty.Bits() {
				t.Errorf("%d values are read back", good)
			}
		})
	}
}

// readsBack returns in what way a value does not marshal and read back, "" if
// it does.
func readsBack(v any) string {
	text, err := v.(encoding.TextMarshaler).MarshalText()
	if err != nil {
		return err.Error()
	}
	if a, ok := v.(encoding.TextAppender); ok {
		if appended, err := a.AppendText([]byte("=")); err != nil || string(appended) != "="+string(text) {
			return fmt.Sprintf("%s is appended as %s, %v", text, appended, err)
		}
	}
	into := reflect.New(reflect.TypeOf(v))
	if err := into.Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil || into.Elem().Interface() != v {
		return fmt.Sprintf("%s is read as %v, %v", text, into.Elem(), err)
	}
	inJSON, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(inJSON, into.Interface())
	}
	if err != nil || into.Elem().Interface() != v {
		return fmt.Sprintf("%s is read as %v, %v", inJSON, into.Elem(), err)
	}
	if _, ok := v.(fmt.Stringer); reflect.ValueOf(v).IsZero() && ok && len(text) > 0 && string(text) != "whole" && string(text) != "standard" && string(text) != "short" && string(text) != "undefined" {
		return fmt.Sprintf("the zero value is written as %s", text)
	}
	return ""
}

// isRefused returns in what way a value is not refused, "" if it is. The
// error's input is to be the given one, if any.
func isRefused(v any, input string) string {
	wrong := func(err error) bool {
		e, ok := errors.AsType[*plenary.ParseError](err)
		return !ok || input != "" && e.Input != input || e.Reason == "" || e.What == ""
	}
	if text, err := v.(encoding.TextMarshaler).MarshalText(); len(text) > 0 || wrong(err) {
		return fmt.Sprintf("MarshalText returns %q, %v", text, err)
	}
	if a, ok := v.(encoding.TextAppender); ok {
		if text, err := a.AppendText([]byte("=")); string(text) != "=" || wrong(err) {
			return fmt.Sprintf("AppendText returns %q, %v", text, err)
		}
	}
	if text, err := json.Marshal(v); len(text) > 0 || wrong(err) {
		return fmt.Sprintf("json.Marshal returns %q, %v", text, err)
	}
	return ""
}

// parts has a value of each type that is a part of a record and has a JSON
// form.
var parts = []any{
	plenary.Resolution{},
	plenary.View{},
	plenary.Text{},
	plenary.Source{},
	plenary.Instrument{},
	plenary.Relation{},
	plenary.LegalEffect{},
	plenary.Stage{},
	plenary.Sponsorship{},
	plenary.Tally{},
	plenary.Totals{Counts: plenary.Tally{Yes: 3, Abstain: 1}, Exact: plenary.BaseCast &^ (1 << plenary.Abstain), Members: 9},
	plenary.RollCall{},
	plenary.Correction{},
	plenary.Statement{},
	plenary.Passage{},
	plenary.StatementName{},
	plenary.Endorsement{},
	plenary.Letter{},
	plenary.OfficeHolder{},
	plenary.Reference{},
}

// K9: a part of a record is as strict by itself as within the record.
func TestParts(t *testing.T) {
	for _, ty := range documentation(t).Types {
		spec, ok := ty.Decl.Specs[0].(*ast.TypeSpec).Type.(*ast.StructType)
		tagged := ok && slices.ContainsFunc(spec.Fields.List, func(f *ast.Field) bool { return f.Tag != nil && strings.Contains(f.Tag.Value, "json:") })
		has := func(name string) bool {
			return slices.ContainsFunc(ty.Methods, func(m *doc.Func) bool { return m.Name == name })
		}
		listed := slices.ContainsFunc(parts, func(v any) bool { return reflect.TypeOf(v).Name() == ty.Name })
		if (tagged || has("UnmarshalJSON")) != listed || listed && (!has("MarshalJSON") || !has("UnmarshalJSON")) {
			t.Errorf("%s has members in JSON: %t; it is in the table: %t; it has the methods: %t, %t", ty.Name, tagged, listed, has("MarshalJSON"), has("UnmarshalJSON"))
		}
	}
	for _, v := range parts {
		ty := reflect.TypeOf(v)
		t.Run(ty.Name(), func(t *testing.T) {
			member := "yes" // of a roll call
			if ty.NumField() > 0 && ty.Field(0).Tag != "" {
				member, _, _ = strings.Cut(ty.Field(0).Tag.Get("json"), ",")
			}
			data, err := json.Marshal(v)
			if err != nil || bytes.Contains(data, []byte("null")) {
				t.Fatalf("%s, %v", data, err)
			}
			into := reflect.New(ty)
			for _, in := range []string{string(data), " null "} { // which changes nothing
				if err := json.Unmarshal([]byte(in), into.Interface()); err != nil || !cmp.Equal(into.Elem().Interface(), v, values) {
					t.Errorf("%s is read as %+v, %v", in, into.Elem(), err)
				}
			}
			for in, want := range map[string]plenary.ParseError{
				"{\n \"delivrer\":\"DNK\"}":              {Line: 2, Column: 2, Path: "delivrer", Input: "delivrer", Reason: "no field has this name"},
				`{"` + member + `":null}`:                {Line: 1, Column: len(member) + 5, Path: member},
				"[\"DNK\"]":                              {Line: 1, Column: 1, Reason: "not an object"},
				`{"` + strings.ToUpper(member) + `":""}`: {Line: 1, Column: 2, Path: strings.ToUpper(member), Input: strings.ToUpper(member), Reason: "no field has this name"},
			} {
				into := reflect.New(ty)
				e, ok := errors.AsType[*plenary.ParseError](json.Unmarshal([]byte(in), into.Interface()))
				if !ok || e.Line != want.Line || e.Column != want.Column || e.Path != want.Path || want.Reason != "" && (e.Input != want.Input || e.Reason != want.Reason) || !into.Elem().IsZero() {
					t.Errorf("%s: %v", in, e)
				}
			}
		})
	}
	// The members of a stage and of a statement, and the same in a list.
	var s plenary.Stage
	for in, path := range map[string]string{
		`{"id":"a","id":"b"}`:                           "id",
		`{"votes":{"yes":["NLD"],"no":["NLD"]}}`:        "votes.no[0]",
		`{"stated":{"yes":"152"}}`:                      "stated.yes",
		`{"corrections":[{"country":"NLD","vote":""}]}`: "corrections[0].vote",
		`{"exhaustive":["yes",""]}`:                     "exhaustive[1]",
		`{"sources":[{"ref":1}]}`:                       "sources[0].ref",
	} {
		for _, in := range []string{in, "[" + in + "]"} {
			into := any(&s)
			if in[0] == '[' {
				into = new([]plenary.Stage)
			}
			if e, ok := errors.AsType[*plenary.ParseError](json.Unmarshal([]byte(in), into)); !ok || e.Path != path || e.Line != 1 || e.Column < 2 {
				t.Errorf("%s: %v", in, e)
			}
		}
	}
	var record struct {
		Stage     *plenary.Stage
		Statement plenary.Statement
	}
	if err := json.Unmarshal([]byte(`{"Stage":null,"Statement":{"deliverer":"DNK"}}`), &record); err != nil || record.Stage != nil || record.Statement.Deliverer != plenary.MustParseCountry("DNK") {
		t.Errorf("%+v, %v", record, err)
	}
}

// K9: what could not be read back is not written, and the error says where it
// stands.
func TestMarshalErrors(t *testing.T) {
	tooMany := 1
	tooMany <<= 31 // below zero where an int has 32 bits
	bad := func(s plenary.Stage) plenary.Resolution {
		return plenary.Resolution{Stages: []plenary.Stage{{}, s}}
	}
	said := func(s plenary.Statement) plenary.Resolution {
		return plenary.Resolution{Statements: []plenary.Statement{s}}
	}
	for name, r := range map[string]plenary.Resolution{
		"stages[1].method":                        bad(plenary.Stage{Method: 99}),
		"stages[1].declared":                      bad(plenary.Stage{Declared: 99}),
		"stages[1].body":                          bad(plenary.Stage{Body: 250}),
		"stages[1].kind":                          bad(plenary.Stage{Kind: 99}),
		"stages[1].question":                      bad(plenary.Stage{Question: 99}),
		"stages[1].corrections[0].intended":       bad(plenary.Stage{Corrections: []plenary.Correction{{Intended: 99}}}),
		"stages[1].wordings[0].voted[1]":          bad(plenary.Stage{Wordings: []plenary.View{{Voted: []plenary.Vote{plenary.Yes, 0}}}}),
		"stages[1].wordings[0].extent":            bad(plenary.Stage{Wordings: []plenary.View{{Extent: 99}}}),
		"stages[1].stated":                        bad(plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: 3}, Members: 2}}),
		"stages[1].stated (negative)":             bad(plenary.Stage{Stated: plenary.Totals{Counts: plenary.Tally{Yes: -3}}}),
		"stages[1].stated (no vote)":              bad(plenary.Stage{Stated: plenary.Totals{Exact: baseSeats + 1}}),
		"stages[1].stated (too many)":             bad(plenary.Stage{Stated: plenary.Totals{Members: tooMany}}),
		"stages[1]":                               bad(plenary.Stage{Exhaustive: []plenary.Vote{plenary.Yes}, Partial: []plenary.Vote{plenary.No, plenary.Yes}}),
		"stages[1].note.nl":                       bad(plenary.Stage{Note: plenary.Text{NL: "C\xf4te"}}),
		"stages[1].id":                            bad(plenary.Stage{ID: "\xff"}),
		"statements[0].elements[1]":               said(plenary.Statement{Elements: []plenary.Element{"x-own", "souvereignty"}}),
		"statements[0].elements[0]":               said(plenary.Statement{Elements: []plenary.Element{""}}),
		"statements[0].purposes[0]":               said(plenary.Statement{Purposes: []plenary.Purpose{"x-\xff"}}),
		"statements[0].group":                     said(plenary.Statement{Group: "x"}),
		"statements[0].passages[0].paragraphs[0]": said(plenary.Statement{Passages: []plenary.Passage{{Paragraphs: []string{"\xc3"}}}}),
		"agenda[0]":                               {Agenda: []string{"\xed\xa0\x80"}},
		"title.en":                                {Title: plenary.Text{EN: "\xff"}},
	} {
		t.Run(name, func(t *testing.T) {
			path, _, _ := strings.Cut(name, " ")
			for _, v := range []any{r, &r} {
				data, err := json.Marshal(v)
				e, ok := errors.AsType[*plenary.ParseError](err)
				if !ok || e.Path != path || e.What == "" || e.Reason == "" || data != nil {
					t.Errorf("%s, %v", data, err)
				}
			}
			// C8: nor is it in Popolo.
			var b bytes.Buffer
			if e, ok := errors.AsType[*plenary.ParseError](plenary.WritePopolo(&b, &r)); !ok || e.Path == "" || b.Len() > 0 {
				t.Errorf("as Popolo: %s, %v", &b, e)
			}
		})
	}
	for stated, want := range map[plenary.Totals]string{
		{Counts: plenary.Tally{Yes: 3}, Members: 2}:           "the body has fewer members than are counted: 3",
		{Counts: plenary.Tally{Yes: -1, No: 10}, Members: 5}:  "a count is negative, too large, or not for a vote",
		{Counts: plenary.Tally{Yes: 3}, Exact: 1, Members: 5}: "a count is negative, too large, or not for a vote",
	} {
		_, err := json.Marshal(bad(plenary.Stage{Stated: stated}))
		if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Reason != want {
			t.Errorf("%+v: %v", stated, err)
		}
	}
	// By themselves too, and in a letter.
	for _, c := range []struct {
		path string
		v    any
	}{
		{"note.en", plenary.Stage{Note: plenary.Text{EN: "\xff"}}},
		{"elements[0]", plenary.Statement{Elements: []plenary.Element{"souvereignty"}}},
		{"notes[0].nl", plenary.Letter{Notes: []plenary.Text{{NL: "\xff"}}}},
		{"ref", plenary.Source{Ref: "\xff"}},
		{"no", plenary.Tally{No: -1}},
	} {
		_, err := json.Marshal(c.v)
		if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Path != c.path {
			t.Errorf("%+v: %v", c.v, err)
		}
	}
}

// K9: a value without a JSON form is an error and not {}.
func TestNoJSON(t *testing.T) {
	for _, v := range []any{plenary.Decision{}, plenary.Weights{}, plenary.History{}, plenary.Matrix{}, &plenary.Decision{}} {
		if data, err := json.Marshal(v); err == nil || !strings.Contains(err.Error(), "has no JSON form") {
			t.Errorf("%T: %s, %v", v, data, err)
		}
	}
}

// B4: an empty list is written as one or not at all, and reads back, in Popolo
// too.
func TestEmptyLists(t *testing.T) {
	r, err := plenary.ParseResolution([]byte(`{"title":{},"agenda":[],"stages":[],"statements":[{"id":"s","kind":"","stage":"","passages":[{"paragraphs":[]},{"paragraphs":["7"],"elements":[]}]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Subjects = []string{}
	data, err := json.Marshal(r)
	if want := `{"title":{},"statements":[{"id":"s","kind":"","stage":"","passages":[{"paragraphs":[]},{"paragraphs":["7"]}]}]}`; err != nil || string(data) != want {
		t.Fatalf("%s, %v", data, err)
	}
	r.Subjects = nil
	if back, err := plenary.ParseResolution(data); err != nil || !cmp.Equal(r, back, values) {
		t.Errorf("read back: %v, %s", err, cmp.Diff(r, back, values))
	}
	back, errs := fromPopolo(toPopolo(t, &r))
	if errs != nil || len(back) != 1 || !cmp.Equal(r, back[0], values) {
		t.Errorf("as Popolo: %v, %s", errs, cmp.Diff([]plenary.Resolution{r}, back, values))
	}
}

func TestParseErrorText(t *testing.T) {
	for name, c := range map[string]struct {
		err  plenary.ParseError
		want string
	}{
		"by itself":  {plenary.ParseError{What: "vote", Input: "oui", Reason: "not a vote"}, `plenary: vote "oui": not a vote`},
		"empty":      {plenary.ParseError{What: "vote", Reason: "not a vote"}, `plenary: vote "": not a vote`},
		"in a file":  {plenary.ParseError{What: "vote", Input: "oui", Reason: "not a vote", Path: "views[0]", Line: 3, Column: 7}, `plenary: line 3, column 7: views[0]: vote "oui": not a vote`},
		"quoted":     {plenary.ParseError{What: "vote", Input: "o\nu\"i\xff", Reason: "not a vote"}, `plenary: vote "o\nu\"i\xff": not a vote`},
		"80 bytes":   {plenary.ParseError{What: "vote", Input: strings.Repeat("x", 80), Reason: "long"}, `plenary: vote "` + strings.Repeat("x", 80) + `": long`},
		"81 bytes":   {plenary.ParseError{What: "vote", Input: strings.Repeat("x", 81), Reason: "long"}, `plenary: vote "` + strings.Repeat("x", 80) + `"...: long`},
		"path alone": {plenary.ParseError{What: "JSON", Reason: "not a list", Path: "stages"}, `plenary: stages: JSON: not a list`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.err.Error(); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	wrapped := fmt.Errorf("reading: %w", &plenary.ParseError{What: "vote"})
	if e, ok := errors.AsType[*plenary.ParseError](wrapped); !ok || e.What != "vote" {
		t.Error("the error is not found in what wraps it")
	}
}

// outAndIn returns in what way a value is not what is read back of it, "" if it
// is.
func outAndIn[T any](v T) string {
	var back T
	data, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(data, &back)
	}
	if err != nil {
		return err.Error()
	}
	return cmp.Diff(v, back, values)
}

func FuzzParseResolution(f *testing.F) {
	for _, data := range resolutionFiles(f) {
		f.Add(data)
	}
	for _, s := range []string{
		``, `{}`, `{"stages":[]}`, `{"title":{"en":"\ud834\udd1e \ud800"}}`, `{"stages":[{"votes":{"yes":["NLD"],"excluded":["DNK"]},"stated":{"yes":3,"no":0,"abstain":0}}]}`,
		`{"stages":[{"votes":{"yes":["NLD"],"no":[],"vacant":7,"whole":true}}],"statements":[{"passages":[{"paragraphs":[]}]}]}`,
		`{"statements":[{"deliverer":"DNK","onBehalf":"NLD ISL","elements":["x-own"]}]}`, `{"stages":[{"date":"2018-12-19","body":"unga","kind":"plenary","required":"2/3","declared":"rejected"}]}`,
		`{"stages":[{"date":"2018-12-19","body":"unga","required":"unga.important","exhaustive":["no"],"partial":["yes"],"stated":{"no":0,"vacant":1,"members":193,"atleast":{"yes":120,"excluded":0}}}]}`,
		`{"stages":[{"stated":{"yes":2,"members":1}},{"exhaustive":["no"],"partial":["no"]}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := plenary.ParseResolution(data)
		if err != nil {
			e, ok := errors.AsType[*plenary.ParseError](err)
			lines := strings.Split(string(data), "\n")
			if !ok || e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > len(lines[e.Line-1])+1 || e.Error() == "" {
				t.Fatalf("%q: %v", data, err)
			}
			return
		}
		written, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		for one, err := range plenary.ReadResolutions(bytes.NewReader(slices.Concat(data, written))) {
			if diff := cmp.Diff(&r, one, values); err != nil || diff != "" {
				t.Fatalf("in a sequence: %v, %s", err, diff)
			}
		}
		back, err := plenary.ParseResolution(written)
		if err != nil {
			t.Fatalf("%s: %v", written, err)
		}
		if diff := cmp.Diff(r, back, values); diff != "" {
			t.Fatal(diff)
		}
		if again, err := json.Marshal(back); err != nil || !bytes.Equal(again, written) {
			t.Fatalf("%s is written again as %s, %v", written, again, err)
		}
		popolo, errs := fromPopolo(toPopolo(t, &r, plenary.EU))
		if diff := cmp.Diff([]plenary.Resolution{r}, popolo, values); errs != nil || diff != "" {
			t.Fatalf("as Popolo: %v, %s", errs, diff)
		}
		for i := range r.Stages {
			if diff := outAndIn(r.Stages[i]); diff != "" {
				t.Fatal(diff)
			}
		}
		for i := range r.Statements {
			if diff := outAndIn(r.Statements[i]); diff != "" {
				t.Fatal(diff)
			}
		}
		for _, tag := range []language.Tag{language.Dutch, language.English} {
			tell := plenary.Briefing{Language: tag}
			if tell.Resolution(&r) == "" {
				t.Fatal("an empty briefing")
			}
			tell.Changes(nil, &r, &r)
			tellAll(t, tell, &r)
			for _, n := range r.Notices() {
				if n.In(tag) == "" {
					t.Fatalf("%+v says nothing", n)
				}
			}
		}
	})
}

// Every way of sponsoring has a text of its own that is read back.
func TestSponsorshipKinds(t *testing.T) {
	seen := map[string]bool{}
	for k := plenary.SponsorshipKind(0); k <= plenary.AdditionalSponsor; k++ {
		text, err := k.MarshalText()
		var back plenary.SponsorshipKind
		if err != nil || back.UnmarshalText(text) != nil || back != k || k.String() != string(text) || seen[string(text)] {
			t.Errorf("%d: %q, %v, %v", k, text, back, err)
		}
		seen[string(text)] = true
	}
	if err := new(plenary.SponsorshipKind).UnmarshalText([]byte("paid")); err == nil {
		t.Error("paid is no way of sponsoring")
	}
}
