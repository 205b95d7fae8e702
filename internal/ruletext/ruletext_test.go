package ruletext_test

import (
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/ruletext"
)

func TestTokens(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         nil,
		" \t ":                     nil,
		"yes >= 2/3 of yes+no":     {"yes", ">=", "2", "/", "3", "of", "yes", "+", "no"},
		"(yes>1)":                  {"(", "yes", ">", "1", ")"},
		"> = >==":                  {">", "=", ">=", "="},
		"unga.important: carry":    {"unga.important", ":", "carry"},
		"tie revote-unless-full;":  {"tie", "revote-unless-full", ";"},
		"no by a_b in G.77\tand 0": {"no", "by", "a_b", "in", "G.77", "and", "0"},
		"é":                        {"\xc3", "\xa9"},
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for s := ruletext.ScannerOf(text); s.Token != ""; s.Next() {
				got = append(got, s.Token)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		text   string
		bits   int
		want   uint64
		reason string
	}{
		{"12 of", 31, 12, ""},
		{"18446744073709551615", 64, 1<<64 - 1, ""},
		{"2147483648", 31, 0, `"2147483648" is no number, or too large a one`},
		{"12a", 31, 0, `"12a" is no number, or too large a one`},
		{"0.5", 31, 0, `a number must be whole, and not "0.5": write a share as a fraction, 2/3`},
		{"of", 31, 0, `a number must come here, and not "of"`},
		{"", 31, 0, "a number must come here, at the end"},
	} {
		t.Run(c.text, func(t *testing.T) {
			s := ruletext.ScannerOf(c.text)
			if n := s.Number(c.bits); s.Reason != c.reason || c.reason == "" && n != c.want {
				t.Errorf("%d %q, want %d %q", n, s.Reason, c.want, c.reason)
			}
		})
	}
}

func TestFailStops(t *testing.T) {
	s := ruletext.ScannerOf("yes no abstain")
	if !s.Accept("yes") || s.Accept("yes") || s.Token != "no" || s.Rest() != " abstain" {
		t.Errorf("at %q, before %q", s.Token, s.Rest())
	}
	s.Fail("first")
	s.Fail("second")
	if s.Reason != "first" || s.Token != "" || s.Rest() != "" || s.Accept("") {
		t.Errorf("%q, at %q, before %q", s.Reason, s.Token, s.Rest())
	}
}
