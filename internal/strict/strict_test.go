package strict_test

import (
	"errors"
	"fmt"
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
		`{"Not":""}`:                "no such member",
		`{"":""}`:                   "no such member",
		`{"-":""}`:                  "no such member",
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
