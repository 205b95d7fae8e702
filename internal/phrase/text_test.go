package phrase_test

import (
	"slices"
	"testing"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

func TestList(t *testing.T) {
	for _, c := range []struct {
		name   string
		items  []string
		en, nl string
	}{
		{"none", nil, "", ""},
		{"one", []string{"a"}, "a", "a"},
		{"two", []string{"a", "b"}, "a and b", "a en b"},
		{"three", []string{"a", "b", "c"}, "a, b and c", "a, b en c"},
		{"what looks like something to fill in", []string{"{last}", "{items}"}, "{last} and {items}", "{last} en {items}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if en, nl := phrase.List(table.English, c.items), phrase.List(table.Dutch, c.items); en != c.en || nl != c.nl {
				t.Errorf("got %q and %q, want %q and %q", en, nl, c.en, c.nl)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, want string
		sentences  []string
	}{
		{"none", "", nil},
		{"one that is empty", "", []string{""}},
		{"some that are empty", "A. B.", []string{"", "A.", "", "B.", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := phrase.Sentences(c.sentences); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAdded(t *testing.T) {
	for _, c := range []struct{ name, got, want string }{
		{"nothing in brackets", phrase.Bracketed(""), ""},
		{"in brackets", phrase.Bracketed("Article 18"), " (Article 18)"},
		{"nothing", phrase.Spaced(""), ""},
		{"a word", phrase.Spaced("on Monday"), " on Monday"},
		{"behind a comma", phrase.Spaced(", meeting in Geneva,"), ", meeting in Geneva,"},
		{"nothing between", phrase.Join("; "), ""},
		{"what there is", phrase.Join("; ", "a", "", "b"), "a; b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got %q, want %q", c.got, c.want)
			}
		})
	}
}

func TestWrap(t *testing.T) {
	const text = "aa\u00a0bb cc\u202fdd e\u0301e\u0301e\u0301e\u0301e\u0301 ff"
	for _, c := range []struct {
		name, text string
		width      int
		want       string
	}{
		{"no width", "a  b c", 0, "a  b c"},
		{"less than none", "a  b c", -1, "a  b c"},
		{"every word a line", "a b c", 1, "a\nb\nc"},
		{"two a line", "a b c", 3, "a b\nc"},
		{"a word that is longer", "a bbbb c", 3, "a\nbbbb\nc"},
		{"lines stay apart", "a b\n\nc", 9, "a b\n\nc"},
		{"several spaces are one", "a   b", 9, "a b"},
		{"narrow breaks at no no-break space", text, 5, "aa\u00a0bb\ncc\u202fdd\ne\u0301e\u0301e\u0301e\u0301e\u0301\nff"},
		{"combining marks take no room", text, 8, "aa\u00a0bb\ncc\u202fdd\ne\u0301e\u0301e\u0301e\u0301e\u0301 ff"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := phrase.Wrap(c.text, c.width); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestCutter(t *testing.T) {
	for _, c := range []struct {
		name  string
		words []string
		text  string
		want  []string
	}{
		{"no words", nil, "on 9 May", []string{"on 9 May"}},
		{"a word that is not there", []string{"8 May"}, "on 9 May", []string{"on 9 May"}},
		{"one word", []string{"9 May"}, "on 9 May, at noon", []string{"on ", "9 May", ", at noon"}},
		{"nothing before and behind", []string{"9 May"}, "9 May", []string{"", "9 May", ""}},
		{"the longest", []string{"9 May", "9 May 2018"}, "9 May 2018 and 9 May", []string{"", "9 May 2018", " and ", "9 May", ""}},
		{"a part of a word", []string{"9 May"}, "on 19 May or 9 Mayor", []string{"on 19 May or 9 Mayor"}},
		{"signs of an expression", []string{"9 M.y"}, "on 9 May", []string{"on 9 May"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := phrase.Cutter(c.words)(c.text); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTable(t *testing.T) {
	for _, c := range []struct {
		name string
		rows [][]string
		want string
	}{
		{"none", nil, ""},
		{"one cell", [][]string{{"a"}}, "  a"},
		{"names left, figures right", [][]string{{"by group", "yes", "no"}, {"EU", "27", "–"}, {"Türkiye", "1", "≥100"}}, "" +
			"  by group  yes    no\n" +
			"  EU         27     –\n" +
			"  Türkiye     1  ≥100"},
		{"combining marks take no room", [][]string{{"e\u0301e\u0301", "1"}, {"aaa", "22"}}, "  e\u0301e\u0301    1\n  aaa  22"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := phrase.Table(c.rows); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"":                 "",
		"152 – 5":          "152 – 5",
		"1. a":             "1\\. a",
		"12) a":            "12\\) a",
		"12 a.":            "12 a.",
		"- a":              "\\- a",
		"= a":              "\\= a",
		"# *a* _b_ [c](d)": "\\# \\*a\\* \\_b\\_ \\[c\\](d)",
		"<b> & `c` | ~":    "&lt;b&gt; &amp; \\`c\\` \\| \\~",
		" a\n# b\r":        "a \\# b",
	} {
		if got := phrase.Markdown(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
	const want = "| a | b |\n| --- | ---: |\n| c \\| d | 1 |"
	if got := phrase.MarkdownTable([][]string{{"a", "b"}, {"c | d", "1"}}); got != want {
		t.Errorf("got %s", got)
	}
}

func TestApostrophes(t *testing.T) {
	for s, want := range map[string]string{
		"":                               "",
		"Côte d'Ivoire and the Bahama's": "Côte d’Ivoire and the Bahama’s",
		"' onload='alert(1)":             "' onload='alert(1)",
		"a''b 'c' d'":                    "a''b 'c' d'",
		"\xff'\xfe":                      "\xff'\xfe",
		"veto’s":                         "veto’s",
	} {
		if got := phrase.Apostrophes(s); got != want {
			t.Errorf("%q gives %q, want %q", s, got, want)
		}
	}
}
