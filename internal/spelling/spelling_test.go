package spelling

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// TestLetters holds the letters under accents against Unicode's decompositions.
func TestLetters(t *testing.T) {
	for _, block := range []struct {
		letters string
		first   rune
	}{{latin, 0xc0}, {latinAdditional, 0x1e00}} {
		for i := range len(block.letters) {
			r := block.first + rune(i)
			want := ' '
			if d := []rune(norm.NFD.String(string(r))); len(d) > 1 && d[0] < utf8.RuneSelf {
				want = unicode.ToLower(d[0])
			}
			if got := rune(block.letters[i]); got != want {
				t.Errorf("%U %c: %q, want %q", r, r, got, want)
			}
		}
	}
	if last := 0xc0 + len(latin) - 1; last != 0x24f {
		t.Errorf("latin ends at %U", last)
	}
	if last := 0x1e00 + len(latinAdditional) - 1; last != 0x1eff {
		t.Errorf("latinAdditional ends at %U", last)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"netherland", "netherlands", 1}, {"kyrgystan", "kyrgyzstan", 1}, {"same", "same", 0}, {"", "abc", 3}, {"abcd", "wxyz", 3}} {
		if got := Distance([]byte(c.a), c.b, 3); got != c.want {
			t.Errorf("%q to %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
