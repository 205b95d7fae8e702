package lookup_test

import (
	"testing"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
)

func index(t *testing.T, code string) uint16 {
	t.Helper()
	i := table.FindCode(code)
	if i == 0 {
		t.Fatalf("no country has the code %s", code)
	}
	return i
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name string
		day  int32
		want string // "" where it can mean several
	}{
		{"Netherlands", 0, "NLD"},
		{"Iran (Islamic Republic of)", 0, "IRN"},
		{"Korea, Republic of", 0, "KOR"},
		{"Yugoslavia", 1991_01_01, "YUG"},
		{"Yugoslavia", 2001_01_01, "SRB"},
		{"Yugoslavia", 0, ""},
		{"Korea", 2018_12_19, ""},
	} {
		k, _ := lookup.Name(c.name)
		if k == nil {
			t.Errorf("%s: no key", c.name)
			continue
		}
		want := uint16(0)
		if c.want != "" {
			want = index(t, c.want)
		}
		if got := lookup.Resolve(k, c.day); got != want {
			t.Errorf("%s on %d: %d, want %s", c.name, c.day, got, c.want)
		}
	}
}

func TestApposed(t *testing.T) {
	for name, want := range map[string]string{"Myanmar (Burma)": "MMR", "Guam (US)": "GUM", "Guinea (GN)": "GIN", "Guinea (Bissau, Papua)": ""} {
		k, both := lookup.Name(name)
		var set table.Set
		if want != "" {
			i := index(t, want)
			set[i/64] |= 1 << (i % 64)
		}
		if k != nil && lookup.Candidates(k) != set || k == nil && both != set {
			t.Errorf("%s: %v, want %s", name, both, want)
		}
	}
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		code   string
		scheme uint8
		want   string
	}{
		{"nl", table.Alpha2, "NLD"}, {" NLD ", table.Alpha3, "NLD"}, {"528", table.M49, "NLD"}, {"4", table.M49, "AFG"}, {"NLD", table.Alpha2, ""}, {"", table.M49, ""},
	} {
		k := lookup.Code(c.code, c.scheme)
		if (k == nil) != (c.want == "") || k != nil && lookup.Resolve(k, 0) != index(t, c.want) {
			t.Errorf("%q in scheme %d: want %s", c.code, c.scheme, c.want)
		}
	}
	if lookup.ISO("528") != nil || lookup.ISO("NL") == nil {
		t.Error("a number is no code of letters")
	}
}

func TestAlike(t *testing.T) {
	called := func(c uint16) string { return table.Entities[c].Code }
	for text, want := range map[string]string{"Netherlnds": "NLD", "Atlantis": "", "Chad ": ""} {
		got := lookup.Alike(text, called)
		if want == "" && got != 0 && text == "Atlantis" || want != "" && got != index(t, want) {
			t.Errorf("%q: %d, want %s", text, got, want)
		}
	}
}
