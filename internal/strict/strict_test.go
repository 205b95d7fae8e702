package strict_test

import (
	"errors"
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
