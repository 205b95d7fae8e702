package plenary_test

import (
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// everyCountry has every Country, by code.
var everyCountry = slices.Collect(plenary.Countries())

// model is a set of countries as a map, against which CountrySet is held.
type model map[plenary.Country]bool

func (m model) set() plenary.CountrySet { return plenary.SetOf(slices.Collect(maps.Keys(m))...) }

// filter returns the countries for which keep holds.
func filter(keep func(plenary.Country) bool) model {
	m := model{}
	for _, c := range everyCountry {
		if keep(c) {
			m[c] = true
		}
	}
	return m
}

func randomModel(r *rand.Rand) model {
	share := r.Float64()
	return filter(func(plenary.Country) bool { return r.Float64() < share })
}

// checkSet holds a set against a model, in everything that it can be asked.
func checkSet(t *testing.T, what string, got plenary.CountrySet, want model) {
	t.Helper()
	var codes []string
	for _, c := range everyCountry {
		if got.Has(c) != want[c] {
			t.Fatalf("%s: %s is in it: %v", what, c, got.Has(c))
		}
		if want[c] {
			codes = append(codes, c.String())
		}
	}
	var listed []string
	for c := range got.All() {
		listed = append(listed, c.String())
	}
	if !slices.Equal(listed, codes) {
		t.Fatalf("%s: All gives %v, want %v", what, listed, codes)
	}
	if got.Len() != len(codes) || got.IsZero() != (len(codes) == 0) || got.String() != strings.Join(codes, " ") {
		t.Fatalf("%s: %d countries, %q", what, got.Len(), got)
	}
	if got != want.set() || got.Has(plenary.Country{}) {
		t.Fatalf("%s: not equal to the same set made otherwise", what)
	}
}

func TestCountrySetAgainstMap(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 26))
	for range 300 {
		a, b := randomModel(r), randomModel(r)
		s, u := a.set(), b.set()
		c := everyCountry[r.IntN(len(everyCountry))]
		checkSet(t, "SetOf", s, a)
		checkSet(t, "Union", s.Union(u), filter(func(c plenary.Country) bool { return a[c] || b[c] }))
		checkSet(t, "Intersect", s.Intersect(u), filter(func(c plenary.Country) bool { return a[c] && b[c] }))
		checkSet(t, "Minus", s.Minus(u), filter(func(c plenary.Country) bool { return a[c] && !b[c] }))
		checkSet(t, "With", s.Union(plenary.SetOf(c)), filter(func(d plenary.Country) bool { return a[d] || c == d }))
		checkSet(t, "Without", s.Minus(plenary.SetOf(c)), filter(func(d plenary.Country) bool { return a[d] && c != d }))
		checkSet(t, "With no country", s.Union(plenary.SetOf(plenary.Country{})), a)
		checkSet(t, "Without no country", s.Minus(plenary.SetOf(plenary.Country{})), a)
		checkSet(t, "unchanged", s, a)
		all := true
		for c := range b {
			all = all && a[c]
		}
		if u.Minus(s).IsZero() != all || !s.Minus(s).IsZero() || !s.Intersect(u).Minus(s).IsZero() || !u.Minus(s.Union(u)).IsZero() {
			t.Fatalf("%v contains %v: %v", s, u, u.Minus(s).IsZero())
		}
		var back plenary.CountrySet
		text, err := s.MarshalText()
		if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != s {
			t.Fatalf("%q reads back as %q, %v", text, back, err)
		}
	}
}

func TestCountrySetAll(t *testing.T) {
	s := plenary.MustParseSet("NL", "Denmark", "ISL")
	if got := s.String(); got != "DNK ISL NLD" {
		t.Errorf("got %q", got)
	}
	var first []plenary.Country
	for c := range s.All() {
		if first = append(first, c); len(first) == 2 {
			break
		}
	}
	if len(first) != 2 || first[0].String() != "DNK" || first[1].String() != "ISL" {
		t.Errorf("the first two are %v", first)
	}
	if b, err := s.AppendText([]byte("of ")); string(b) != "of DNK ISL NLD" || err != nil {
		t.Errorf("AppendText gives %q, %v", b, err)
	}
	if n := len(map[plenary.CountrySet]bool{s: true, plenary.MustParseSet("NLD", "DNK", "ISL", "NLD"): true}); n != 1 {
		t.Error("the same set is two keys")
	}
}

func TestCountrySetUnmarshalText(t *testing.T) {
	for name, in := range map[string]string{"empty": "", "spaces": "  \t"} {
		t.Run(name, func(t *testing.T) {
			s := plenary.MustParseSet("NLD")
			if err := s.UnmarshalText([]byte(in)); err != nil || !s.IsZero() {
				t.Errorf("got %v, %v", s, err)
			}
		})
	}
	for name, c := range map[string]struct{ in, what, input string }{
		"unknown code": {"NLD XXX", "country", "XXX"},
		"a name":       {"Netherlands", "country", "Netherlands"},
		"lower case":   {"nld", "country", "nld"},
		"two letters":  {"NL", "country", "NL"},
		"comma":        {"NLD, DNK", "country", "NLD,"},
		"twice":        {"NLD DNK NLD", "set of countries", "NLD DNK NLD"},
		"not UTF-8":    {"NLD \xff\xfe", "country", "\xff\xfe"},
	} {
		t.Run(name, func(t *testing.T) {
			s := plenary.MustParseSet("SWE")
			err := s.UnmarshalText([]byte(c.in))
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.What != c.what || e.Input != c.input {
				t.Errorf("got %v", err)
			}
			if s != plenary.MustParseSet("SWE") {
				t.Errorf("the set has become %v", s)
			}
		})
	}
	t.Run("MustParseSet", func(t *testing.T) {
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		plenary.MustParseSet("NLD", "Ruritania")
	})
}
