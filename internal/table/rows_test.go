package table_test

import (
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/table"
)

func TestRows(t *testing.T) {
	rows := []string{"a", "", "b", "", "c"}
	twice := table.Rows(rows, func(s *string) (string, bool) { return *s + *s, *s != "" })
	if got := slices.Collect(twice); !slices.Equal(got, []string{"aa", "bb", "cc"}) {
		t.Errorf("the rows are %q", got)
	}
	for s := range twice {
		if s == "bb" {
			break // an end before the last must not panic
		}
	}
}

func TestFindTerm(t *testing.T) {
	for i := range table.Terms {
		want := &table.Terms[i]
		if got := table.FindTerm(want.Kind, want.Code); got != want {
			t.Errorf("%s %s is found as %v", want.Kind, want.Code, got)
		}
	}
	for kind, code := range map[string]string{"element": "clarify", "purpose": "", "": "clarify"} {
		if got := table.FindTerm(kind, code); got != nil {
			t.Errorf("%q %q is found as %v", kind, code, got)
		}
	}
}
