package plain

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestLine(t *testing.T) {
	for _, c := range []struct{ text, line, lines string }{
		{"", "", ""},
		{"Migrants’ compact – één", "Migrants’ compact – één", "Migrants’ compact – één"},
		{"a\nb\r\nc\td", "a b  c d", "a\nb\r\nc\td"},
		{"a\u2028b\u2029c\u0085d\ve\ff", "a b c d e f", "a\u2028b\u2029c d e f"},
		{"\x1b[2Ja\x00\x07\x7f\u009b1m", "[2Ja1m", "[2Ja1m"},
		{"New York\u202e in 193", "New York in 193", "New York in 193"},
		{"\u2066a\u2069\u200e\u200f\u061c\ufeffb", "ab", "ab"},
		{"\xff\ufffdé\xc3", "\ufffd\ufffdé\ufffd", "\ufffd\ufffdé\ufffd"},
		{"שלום, 193", "\u2068שלום\u2069, 193", "שלום, 193"},
		{"in שלום 12 עולם by 193", "in \u2068שלום 12 עולם\u2069 by 193", "in שלום 12 עולם by 193"},
		{"قرار by 5 to قرار", "\u2068قرار\u2069 by 5 to \u2068قرار\u2069", "قرار by 5 to قرار"},
		{"שָׁל 1", "\u2068שָׁל\u2069 1", "שָׁל 1"},
	} {
		if got := Line(c.text); got != c.line {
			t.Errorf("Line(%q) = %q, want %q", c.text, got, c.line)
		}
		if got := Lines(c.text); got != c.lines {
			t.Errorf("Lines(%q) = %q, want %q", c.text, got, c.lines)
		}
	}
}

// TestAnyLine holds of texts put together by chance what Line and Lines promise.
func TestAnyLine(t *testing.T) {
	parts := []string{"a", "é ", "7", " ", "\n", "\x1b[2J", "\u202e", "\u2068", "\u2069", "ש", "ל 5 ", "ق", "\xff", "\xd7", "\u2028", "\u0085", "ָ", "\ufeff", "日", "."}
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		checkLine(t, b.String())
	}
}

func checkLine(t *testing.T, s string) {
	t.Helper()
	line, lines := Line(s), Lines(s)
	if !utf8.ValidString(line) || !utf8.ValidString(lines) || Line(line) != line || Lines(lines) != lines {
		t.Errorf("%q, %q", line, lines)
	}
	depth := 0
	for _, r := range line {
		switch {
		case r == 0x2068:
			depth++
		case r == 0x2069:
			depth--
		case turns(r) || unicode.IsControl(r) || separates(r):
			t.Errorf("%U in %q", r, line)
		case depth == 0 && backward(r):
			t.Errorf("%q is not isolated in %q", r, line)
		}
		if depth != 0 && depth != 1 {
			t.Errorf("%d open in %q", depth, line)
		}
	}
	if depth != 0 {
		t.Errorf("%q does not close", line)
	}
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, s)
	}
	if letters(line) != letters(s) || letters(lines) != letters(s) {
		t.Errorf("a letter of %q is lost: %q, %q", s, line, lines)
	}
}

func BenchmarkLine(b *testing.B) {
	for name, s := range map[string]string{
		"ascii": strings.Repeat("The draft was adopted by 152 votes to 5. ", 20), "dutch": strings.Repeat("De resolutie werd aangenomen, één onthouding. ", 20),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				_ = Line(s)
			}
		})
	}
}
