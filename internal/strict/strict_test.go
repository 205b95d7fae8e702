package strict_test

import (
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/strict"
)

type tree struct {
	Name string   `json:"name"`
	Sub  []tree   `json:"sub"`
	Odd  *float64 `json:"odd"`
	Not  string   // without a tag it is no member
}

func TestDecodeDepth(t *testing.T) {
	// A tree that is n deep has lists and objects to a depth of 2n.
	nested := func(n int) string {
		return strings.Repeat(`{"sub":[`, n) + strings.Repeat(`]}`, n)
	}
	var v tree
	if err := strict.Decode([]byte(nested(strict.MaxDepth/2)), &v, nil); err != nil {
		t.Errorf("as deep as may be: %v", err)
	}
	in := nested(strict.MaxDepth)
	err := strict.Decode([]byte(in), &v, nil)
	e, ok := errors.AsType[*strict.Error](err)
	if !ok || e.Reason != "nested too deeply" || e.Offset != (strict.MaxDepth/2)*len(`{"sub":[`)+len(`{"sub":`) || !strings.HasPrefix(e.Error(), "sub[0].sub[0]") {
		t.Errorf("got %+v, %v", e, err)
	}
}

func TestDecodeTypes(t *testing.T) {
	for in, reason := range map[string]string{
		`{"odd":1}`:                 "not a value of a known type",
		`{"Not":""}`:                "no field has this name",
		`{"":""}`:                   "no field has this name",
		`{"-":""}`:                  "no field has this name",
		`{"sub":[{"name":"a"},{}]}`: "",
	} {
		t.Run(in, func(t *testing.T) {
			var v tree
			err := strict.Decode([]byte(in), &v, nil)
			if e, _ := errors.AsType[*strict.Error](err); reason == "" != (err == nil) || e != nil && e.Reason != reason {
				t.Errorf("got %v", err)
			}
		})
	}
}

// ballot is an object with members of its own.
type ballot struct {
	names string
	seats int
	whole bool
}

func (ballot) MarshalJSON() ([]byte, error) { panic("is not called") }

func (*ballot) UnmarshalJSON([]byte) error { panic("is not called") }

func (b *ballot) wrong() error {
	switch b.seats {
	case 7:
		return errors.New("seven seats")
	case 10:
		return errors.New("too many seats")
	}
	return nil
}

func readBallot(into any, member string) any {
	b := into.(*ballot)
	switch member {
	case "seats":
		return &b.seats
	case "whole":
		return &b.whole
	case "names":
		return func(s string) error {
			if b.names += s; s == "" {
				return errors.New("no name")
			}
			return nil
		}
	}
	return nil
}

func writeBallot(v any, member func(name string, value any)) {
	b := v.(*ballot)
	member("names", iter.Seq[string](func(yield func(string) bool) {
		for i := range b.names {
			if !yield(b.names[i : i+1]) {
				return
			}
		}
	}))
	member("seats", b.seats)
	member("whole", b.whole)
}

func types(t reflect.Type) strict.Type {
	switch t {
	case reflect.TypeFor[ballot]():
		return strict.Type{Read: readBallot, Write: writeBallot, Check: func(v any) error { return v.(*ballot).wrong() }}
	case reflect.TypeFor[poll]():
		return strict.Type{Check: func(v any) error {
			if p := v.(*poll); len(p.Ballots) == 3 {
				return errors.New("three ballots")
			}
			return nil
		}}
	}
	return strict.Type{}
}

type poll struct {
	Ballots []ballot `json:"ballots,omitzero"`
	Texts   []string `json:"texts"`
	Days    []day    `json:"days,omitzero"`
	Any     any      `json:"any,omitzero"`
	n       int
}

type day struct{ s string }

func (d day) MarshalText() ([]byte, error)     { return []byte(d.s), nil }
func (d *day) UnmarshalText(text []byte) error { d.s = string(text); return nil }

func (poll) MarshalJSON() ([]byte, error) { panic("is not called") }

func TestEncode(t *testing.T) {
	p := poll{Ballots: []ballot{{"ac", 1, true}, {"", 2, false}}, Texts: []string{"", "<a> & \"b\\\n\u2028\u20ac\x7f"}, Days: []day{{"x"}}, n: 1}
	got, err := strict.Encode(p, types)
	want := `{"ballots":[{"names":["a","c"],"seats":1,"whole":true},{"names":[],"seats":2,"whole":false}],"texts":["","<a> & \"b\\\n\u2028€` + "\x7f" + `"],"days":["x"]}`
	if err != nil || string(got) != want {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
	var back poll
	p.n = 0
	if err := strict.Decode(got, &back, types); err != nil || !reflect.DeepEqual(back, p) {
		t.Errorf("reads back as %+v, %v", back, err)
	}
	if got, err := strict.Encode(poll{Days: []day{}, Any: &poll{}}, nil); string(got) != `{"texts":[],"any":{"texts":[]}}` || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
	for want, p := range map[string]poll{
		"ballots[1]: too many seats":                                         {Ballots: []ballot{{}, {seats: 10}}},
		"ballots[0].names[1]: not UTF-8":                                     {Ballots: []ballot{{names: "a\xff"}}},
		"ballots[1].seats: not a count: a whole number from 0 to 2147483647": {Ballots: []ballot{{}, {seats: -1}}},
		": three ballots":                                                    {Ballots: make([]ballot, 3)},
		"any: three ballots":                                                 {Any: poll{Ballots: make([]ballot, 3)}},
		"texts[0]: not UTF-8":                                                {Texts: []string{"a\xff"}},
		"days[1]: empty, and in a list":                                      {Days: []day{{"x"}, {}}},
		"days[0]: not UTF-8":                                                 {Days: []day{{"\xff"}}},
		"any: not a value of a known type":                                   {Any: 1.5},
		"any: not a count: a whole number from 0 to 2147483647":              {Any: -1},
		"any.ballots[0].names[0]: not UTF-8":                                 {Any: &poll{Ballots: []ballot{{names: "\xff"}}}},
		"any.odd: nil":                                                       {Any: &tree{}},
	} {
		if got, err := strict.Encode(p, types); err == nil || err.Error() != want || got != nil {
			t.Errorf("got %s, %v, want %s", got, err, want)
		}
	}
	if _, err := strict.Encode(poll{Any: func() {}}, types); err == nil || err.Error() != "any: not a value of a known type" {
		t.Errorf("a function: %v", err)
	}
	for in, want := range map[string]string{
		`{"ballots":[{"names":["a",""]}]}`: "ballots[0].names[1]: no name",
		`{"ballots":[{"names":[1]}]}`:      "ballots[0].names[0]: not a string",
		`{"ballots":[{"seats":true}]}`:     "ballots[0].seats: not a count: a whole number from 0 to 2147483647",
		`{"ballots":[{"seat":1}]}`:         "ballots[0].seat: no field has this name",
		`{"days":["x",""]}`:                "days[1]: empty, and in a list",
		`{"ballots":[{},{"seats":7}]}`:     "ballots[1]: seven seats",
		`{"ballots":[{},{},{}]}`:           ": three ballots",
	} {
		if err := strict.Decode([]byte(in), new(poll), types); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, want %s", in, err, want)
		}
	}
}

func TestValue(t *testing.T) {
	v, err := strict.Parse([]byte(` {"a": [1, "x\"]}", {"b": null}], "n":-1.5e3, "\u0061\ud834\udd1e" :true,"h":"\ud800","e":{} , "l":[ ] } `))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for name, member := range v.Members() {
		text, ok := name.Text()
		if !ok {
			t.Errorf("%s is no text", name.Raw())
		}
		got = append(got, text+"="+string(member.Raw()))
		if _, ok := member.Text(); ok {
			t.Errorf("%s is a text", member.Raw())
		}
	}
	want := []string{`a=[1, "x\"]}", {"b": null}]`, "n=-1.5e3", "a\U0001d11e=true", `h="\ud800"`, "e={}", "l=[ ]"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, member := range v.Members() {
		var items []string
		for i, item := range member.Items() {
			items = append(items, fmt.Sprintf("%d %c %d", i, item.Kind(), item.Offset))
		}
		if want := []string{"0 1 8", `1 " 11`, "2 { 20"}; !slices.Equal(items, want) {
			t.Errorf("got %q, want %q", items, want)
		}
		break
	}
	var none strict.Value
	if _, ok := none.Text(); ok || !none.IsNull() || none.Kind() != 0 || none.Raw() != nil {
		t.Error("the zero Value is something")
	}
	for in, want := range map[string]strict.Error{
		"":           {Offset: 0, Reason: "the text ends too early"},
		"[1":         {Offset: 2, Reason: "the text ends too early"},
		"[1}":        {Offset: 2, Reason: "not JSON: invalid character '}' after array element"},
		"{} 1":       {Offset: 3, Reason: "not JSON: invalid character '1' after top-level value"},
		"\"\xff\"":   {Offset: 1, Reason: "not UTF-8"},
		"\"\xed\xa0": {Offset: 1, Reason: "not UTF-8"},
	} {
		_, err := strict.Parse([]byte(in))
		if e, ok := errors.AsType[*strict.Error](err); !ok || e.Offset != want.Offset || e.Reason != want.Reason {
			t.Errorf("%q: %+v", in, e)
		}
	}
}
