package numeral_test

import (
	"testing"

	"github.com/plenary-go/plenary/internal/numeral"
)

func TestCardinal(t *testing.T) {
	for w, want := range map[string]int{
		"two": 2, "ten": 10, "nineteen": 19, "forty": 40, "ninety": 90,
		"twee": 2, "elf": 11, "twintig": 20, "eenentwintig": 21, "tweeentwintig": 22, "negenennegentig": 99,
		"honderd": 100, "honderdeneen": 101, "honderdvijftig": 150, "tweehonderdtwaalf": 212,
	} {
		if got, ok := numeral.Cardinal(w); got != want || !ok {
			t.Errorf("%q is %d, %t, want %d", w, got, ok, want)
		}
	}
	for _, w := range []string{"", "een", "none", "nul", "entwintig", "tienentwintig", "eenhonderd", "honderdhonderd", "hundred", "states", "negenhonderdnegenennegentigen"} {
		if got, ok := numeral.Cardinal(w); ok {
			t.Errorf("%q is read as %d", w, got)
		}
	}
}
