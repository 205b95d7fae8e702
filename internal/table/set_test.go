package table_test

import (
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/table"
)

func setOf(countries ...uint16) (s table.Set) {
	for _, c := range countries {
		s.Add(c)
	}
	return s
}

func TestSet(t *testing.T) {
	last := uint16(table.NumCountries - 1)
	s, u := setOf(1, 63, 64, last), setOf(2, 63, last)
	for name, test := range map[string]struct {
		change func(s *table.Set)
		want   []uint16
	}{
		"nothing": {func(*table.Set) {}, []uint16{1, 63, 64, last}},
		"add":     {func(s *table.Set) { s.Add(65); s.Add(1) }, []uint16{1, 63, 64, 65, last}},
		"remove":  {func(s *table.Set) { s.Remove(64); s.Remove(2) }, []uint16{1, 63, last}},
		"join":    {func(s *table.Set) { s.Join(&u) }, []uint16{1, 2, 63, 64, last}},
		"keep":    {func(s *table.Set) { s.Keep(&u) }, []uint16{63, last}},
		"drop":    {func(s *table.Set) { s.Drop(&u) }, []uint16{1, 64}},
		"itself":  {func(s *table.Set) { s.Drop(s) }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := s
			test.change(&got)
			if all := slices.Collect(got.All()); !slices.Equal(all, test.want) || got.Len() != len(test.want) {
				t.Errorf("%v, of %d, want %v", all, got.Len(), test.want)
			}
			for c := range uint16(table.NumCountries) {
				if got.Has(c) != slices.Contains(test.want, c) {
					t.Errorf("%d is in it: %t", c, got.Has(c))
				}
			}
		})
	}
	for c := range s.All() {
		if c == 63 {
			break // an end before the last must not panic
		}
	}
}
