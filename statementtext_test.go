package plenary_test

import (
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// TestReadStatements reads the texts in testdata/statements.txt.
func TestReadStatements(t *testing.T) {
	data, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		text, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		want, day, dated := strings.Cut(want, "\t")
		if !dated {
			day = "2024-06-01"
		}
		text = strings.ReplaceAll(text, "⏎", "\n")
		t.Run(text, func(t *testing.T) {
			if got := writtenStatements(text, plenary.MustParseDate(day)); got != want {
				t.Errorf("\n got %s\nwant %s", got, want)
			}
		})
	}
}

// TestReadStatementsNames inserts a country into each sentence that tells of a statement: it is read or
// reported.
func TestReadStatementsNames(t *testing.T) {
	gabon := plenary.MustParseCountry("GAB")
	data, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	framed := regexp.MustCompile(`(?i)[^.⏎]*\b(on behalf of|namens|align ourselves with|dissociates itself from|delivered an?|legden? een|steunden) [^.⏎]*`)
	tried := 0
	for line := range strings.Lines(string(data)) {
		text, _, ok := strings.Cut(line, "\t")
		if !ok {
			continue
		}
		sentence := framed.FindString(text)
		for _, inserted := range []string{", which Gabon had asked for", ", whereas Gabon did not", " and Gabon said no", "; Gabon voted against"} {
			if sentence == "" {
				continue
			}
			tried++
			own, other, unread := readStatements(sentence+inserted+".", plenary.MustParseDate("2024-06-01"))
			got := own.OnBehalf.Union(own.Aligned).Union(plenary.SetOf(own.Deliverer)).Union(other.OnBehalf.Union(other.Aligned).Union(plenary.SetOf(other.Deliverer))).Has(gabon)
			if !got && !slices.ContainsFunc(unread, func(e *plenary.ParseError) bool { return strings.Contains(e.Input, "Gabon") }) {
				t.Errorf("Gabon is lost: %s", sentence+inserted)
			}
		}
	}
	if tried < 300 {
		t.Errorf("%d sentences", tried)
	}
}

// readStatements reads a text: the statement itself, the one with which it aligns
// itself, and what was not read.
func readStatements(text string, on plenary.Date) (own, other plenary.Statement, unread []*plenary.ParseError) {
	into := &own
	for s, err := range plenary.ReadStatements(text, on) {
		if e, ok := errors.AsType[*plenary.ParseError](err); ok {
			unread = append(unread, e)
			continue
		}
		*into, into = *s, &other
	}
	return own, other, unread
}

// writtenStatements writes what was read as testdata/statements.txt has it.
func writtenStatements(text string, on plenary.Date) string {
	own, other, unread := readStatements(text, on)
	var parts []string
	add := func(what, s string) {
		if s != "" {
			parts = append(parts, strings.TrimSpace(what+" "+s))
		}
	}
	add("by", own.Deliverer.String())
	add("for", own.OnBehalf.String())
	if own.Group != "" {
		add("group", own.Group.String())
	}
	add("aligned", own.Aligned.String())
	var endorsed plenary.CountrySet
	for _, e := range own.Endorsements {
		endorsed = endorsed.Union(plenary.SetOf(e.Country))
	}
	add("endorsed", endorsed.String())
	with := []string{other.Deliverer.String(), other.OnBehalf.String()}
	if other.Group != "" {
		with[1] = other.Group.String()
	}
	with = slices.DeleteFunc(with, func(s string) bool { return s == "" })
	add("with", strings.Join(with, " for "))
	for _, p := range own.Passages {
		for _, name := range p.Parts {
			add("from", name.EN)
		}
		add("from", strings.Join(p.Paragraphs, ", "))
	}
	add("", own.Timing.String())
	if own.Kind != plenary.Alignment {
		add("", own.Kind.String())
	}
	add("with", other.Kind.String())
	var quoted []string
	for _, u := range unread {
		quoted = append(quoted, strconv.Quote(u.Input))
	}
	add("unread", strings.Join(quoted, ", "))
	return strings.Join(parts, "; ")
}

// TestReadStatementsAligned has those who align themselves with the statement of
// others in that statement.
func TestReadStatementsAligned(t *testing.T) {
	own, other, unread := readStatements("Norway aligns itself with the statement made by Austria on behalf of the European Union.", plenary.MustParseDate("2018-12-19"))
	if own.Kind != plenary.Alignment || own.Deliverer.String() != "NOR" || other.Deliverer.String() != "AUT" || other.Group != plenary.EU || other.Aligned.String() != "NOR" || len(unread) != 0 {
		t.Errorf("%+v\n%+v\n%v", own, other, unread)
	}
}

// TestReadStatementsOfLetter reads the founding letter, where it is at hand.
func TestReadStatementsOfLetter(t *testing.T) {
	text, err := os.ReadFile("../shared/samples/00_nl_kamerbrief-2018-12-20.txt")
	if err != nil {
		t.Skip(err)
	}
	own, _, unread := readStatements(string(text), plenary.MustParseDate("2018-12-20"))
	if own.Deliverer.String() != "DNK" || own.OnBehalf.String() != "ISL LTU MLT NLD" || own.Timing != plenary.During || own.Kind != plenary.ExplanationOfPosition || fmt.Sprint(own.Endorsements) != "[{GBR during  []} {NOR before  []}]" || len(unread) != 1 || !strings.Contains(unread[0].Input, "in aparte, nationale verklaringen") {
		t.Errorf("%+v\n%v", own, unread)
	}
}

// FuzzReadStatements holds that what was not read has its place in the text, and
// that white space at its end changes nothing.
func FuzzReadStatements(f *testing.F) {
	for _, s := range []string{
		"on behalf of Iceland, Malta and my own country Denmark", "Spanje mede namens Antigua en Barbuda en Kroatië",
		"aligns itself with the statement delivered by Norway on behalf of the Nordic countries", "Albania and Chad align themselves with this statement",
		"dissociates itself from paragraphs 7, 9 (b) and 11 to 13", "tijdens de stemming, na de stemming", "(on behalf of", "my own country", "on behalf of ,,, and and en",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		own, other, unread := readStatements(text, plenary.Date{})
		for _, e := range unread {
			if e.Reason == "" || utf8.ValidString(text) && len(text) < 1<<20 && !strings.HasPrefix(text[offset(text, e):], e.Input) {
				t.Errorf("unread: %+v", e)
			}
		}
		ownAgain, otherAgain, unreadAgain := readStatements(text+" ", plenary.Date{})
		if diff := cmp.Diff([]plenary.Statement{own, other}, []plenary.Statement{ownAgain, otherAgain}, cmp.Comparer(func(a, b plenary.CountrySet) bool { return a == b }), cmp.Comparer(func(a, b plenary.Country) bool { return a == b }), cmp.Comparer(func(a, b language.Tag) bool { return a == b }), cmp.Comparer(func(a, b plenary.Text) bool { return a == b })); diff != "" || utf8.ValidString(text) && len(unread) != len(unreadAgain) {
			t.Errorf("a space at the end: %s%v, then %v", diff, unread, unreadAgain)
		}
	})
}

// offset returns the byte of a text at which an error stands.
func offset(text string, e *plenary.ParseError) int {
	at := 0
	for range e.Line - 1 {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	return at + e.Column - 1
}

func BenchmarkReadStatements(b *testing.B) {
	data, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		b.Fatal(err)
	}
	texts := map[string]string{"statements": string(data)}
	for _, s := range []string{"on behalf of ", "my own country ", "(", "and and ", "on behalf of Korea, ", "Aaa Bbb ", "align ourselves with "} {
		texts["hostile/"+s] = strings.Repeat(s, 1<<20/len(s))
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for range plenary.ReadStatements(text, plenary.Date{}) {
				}
			}
		})
	}
}
