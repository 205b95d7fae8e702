package numeral_test

import (
	"testing"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

func TestWord(t *testing.T) {
	for _, c := range []struct {
		n      int
		en, nl string
	}{
		{-1, "", ""},
		{0, "none", "nul"},
		{1, "one", "één"},
		{9, "nine", "negen"},
		{10, "", "tien"},
		{20, "", "twintig"},
		{21, "", ""},
	} {
		if en, nl := numeral.Word(table.English, c.n), numeral.Word(table.Dutch, c.n); en != c.en || nl != c.nl {
			t.Errorf("%d is %q and %q, want %q and %q", c.n, en, nl, c.en, c.nl)
		}
	}
}

func TestRead(t *testing.T) {
	for lang := range table.NumLanguages {
		for n := range 30 {
			word := numeral.Word(lang, n)
			if got, ok := numeral.Read(lang, word); ok != (word != "") || ok && got != n {
				t.Errorf("%q is read as %d, %t, and %d is written so", word, got, ok, n)
			}
		}
	}
	for _, word := range []string{"", "One", "een", "ten", "twenty"} {
		if n, ok := numeral.Read(table.English, word); ok {
			t.Errorf("%q is read as %d", word, n)
		}
	}
}

func TestCapital(t *testing.T) {
	for _, c := range []struct {
		text, want string
		ok         bool
	}{
		{"één land", "Eén land", true},
		{"een land", "een land", false},
		{"land één", "land één", false},
		{"", "", false},
	} {
		if got, ok := numeral.Capital(c.text); got != c.want || ok != c.ok {
			t.Errorf("the capital of %q is %q, %t, want %q, %t", c.text, got, ok, c.want, c.ok)
		}
	}
}

func TestDays(t *testing.T) {
	if en, nl := numeral.Weekday(table.English, 0), numeral.Weekday(table.Dutch, 6); en != "Sunday" || nl != "zaterdag" {
		t.Errorf("the week is from %q to %q", en, nl)
	}
	if en, nl := numeral.Month(table.English, 1), numeral.Month(table.Dutch, 12); en != "January" || nl != "december" {
		t.Errorf("the year is from %q to %q", en, nl)
	}
	if en, nl := numeral.Date(table.English, 2018, 12, 9), numeral.Date(table.Dutch, 2018, 12, 19); en != "9 December 2018" || nl != "19 december 2018" {
		t.Errorf("days are %q and %q", en, nl)
	}
}
