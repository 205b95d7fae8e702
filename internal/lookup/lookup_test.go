package lookup_test

import (
	"strings"
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

// set returns the set of some countries.
func set(t *testing.T, codes ...string) (s table.Set) {
	t.Helper()
	for _, code := range codes {
		i := index(t, code)
		s.Add(i)
	}
	return s
}

func TestCountry(t *testing.T) {
	for _, c := range []struct {
		text  string
		day   int32
		want  string // "" where it is none or can mean several
		could []string
		dated bool
	}{
		{"Netherlands", 0, "NLD", nil, false},
		{"NL", 0, "NLD", nil, false},
		{"NLD", 0, "NLD", nil, false},
		{"Iran (Islamic Republic of)", 0, "IRN", nil, false},
		{"Korea, Republic of", 0, "KOR", nil, false},
		{"Yugoslavia", 1991_01_01, "YUG", nil, true},
		{"Yugoslavia", 2001_01_01, "SRB", nil, true},
		{"Yugoslavia", 0, "", []string{"YUG", "SRB"}, true},
		{"Korea", 2018_12_19, "", []string{"KOR", "PRK"}, true},
		{"Myanmar (Burma)", 0, "MMR", nil, false},
		{"Guam (US)", 0, "GUM", nil, false},
		{"Guinea (GN)", 0, "GIN", nil, false},
		{"Guinea (Bissau, Papua)", 0, "", nil, false},
		{"Cura\ufffdao", 0, "CUW", nil, false},
		{"C\ufffdte d\ufffdIvoire", 0, "CIV", nil, false},
		{"Ir\ufffd", 0, "", nil, false},
		{"Ira\ufffd", 0, "", []string{"IRN", "IRQ"}, false},
		{"\ufffd\ufffdd", 0, "", nil, false},
		{"Atlantis", 0, "", nil, false},
		{"528", 0, "", nil, false},
	} {
		want := uint16(0)
		if c.want != "" {
			want = index(t, c.want)
		}
		var got table.Set
		if country, dated := lookup.Country(c.text, c.day, &got); country != want || got != set(t, c.could...) || dated != c.dated {
			t.Errorf("%s on %d: %d, %v, %v; want %s", c.text, c.day, country, got, dated, c.want)
		}
	}
}

func TestGroup(t *testing.T) {
	for text, want := range map[string]string{
		"eu": "eu", "un.grulac": "un.grulac", "NAVO": "nato", "Group of 77": "g77", "  the European Union ": "eu",
		"": "", "Group of": "", "EU28": "", "\xff": "",
	} {
		if got := lookup.Group(text); table.Groups[got] != want {
			t.Errorf("%q is %q, want %q", text, table.Groups[got], want)
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
		if (k == nil) != (c.want == "") || k != nil && lookup.Candidates(k) != set(t, c.want) {
			t.Errorf("%q in scheme %d: want %s", c.code, c.scheme, c.want)
		}
	}
	if lookup.ISO("528") != nil || lookup.ISO("NL") == nil {
		t.Error("a number is no code of letters")
	}
}

func TestAlike(t *testing.T) {
	for text, want := range map[string]string{
		"Netherlnds": "Netherlands", "Chad ": "Chad", "Germny": "Germany", "Atlantis": "", "Nig": "", "": "", "\xff": "",
	} {
		if got := lookup.Alike(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestNumberReason(t *testing.T) {
	for text, want := range map[string]string{
		"710":  "a number is read only in a scheme of codes; 710 is a code of m49, cow and gw",
		" 56 ": "a number is read only in a scheme of codes; 56 is a code of m49, cow and gw",
		"0":    "",
		"9999": "",
		"NLD":  "",
		"":     "",
	} {
		if got := lookup.NumberReason(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestReason(t *testing.T) {
	const none = "no country has this name or code"
	for _, c := range []struct {
		text    string
		could   []string
		suggest bool
		want    string
	}{
		{"Netherlnds", nil, true, none + "; did you mean Netherlands?"},
		{"Netherlnds", nil, false, none},
		{"Atlantis", nil, true, none},
		{"Chd", nil, true, none},
		{"Korea", []string{"KOR", "PRK"}, true, "could mean South Korea (KOR) or North Korea (PRK)"},
		{" 36 ", nil, true, "a number is read only in a scheme of codes; 36 is a code of m49"},
		{"5280", nil, true, none},
	} {
		if got := lookup.Reason(c.text, set(t, c.could...), c.suggest); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestInScheme(t *testing.T) {
	for _, c := range []struct {
		code   string
		scheme uint8
		day    int32
		want   string
		had    []string
		reason string
	}{
		{"nl", table.Alpha2, 0, "NLD", nil, ""},
		{"528", table.M49, 2018_12_19, "NLD", nil, ""},
		{"YUG", table.Alpha3, 1991_01_01, "YUG", nil, ""},
		{"CS", table.Alpha2, 1991_01_01, "CSK", nil, ""},
		{"CS", table.Alpha2, 2004_01_01, "SRB", nil, ""},
		{"CS", table.Alpha2, 0, "", []string{"CSK", "SRB"}, "in alpha2 it is the code of"},
		{"CS", table.Alpha2, 2018_12_19, "", []string{"CSK", "SRB"}, "no code of alpha2 on 2018-12-19; it was that of"},
		{"NLD", table.Alpha2, 0, "", nil, "no country has this code in alpha2"},
		{"NL", 0, 0, "", nil, "no valid scheme of codes is given"},
		{"NL", 99, 0, "", nil, "no valid scheme of codes is given"},
	} {
		want := uint16(0)
		if c.want != "" {
			want = index(t, c.want)
		}
		got, had, reason := lookup.InScheme(c.code, c.scheme, c.day)
		if got != want || had != set(t, c.had...) || !strings.HasPrefix(reason, c.reason) || (reason == "") != (c.reason == "") {
			t.Errorf("%s in %d on %d: %d, %v, %q; want %s, %q", c.code, c.scheme, c.day, got, had, reason, c.want, c.reason)
		}
	}
}
