package plenary_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func TestStatementRelations(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	byID := map[string]*plenary.Statement{}
	for i := range r.Statements {
		byID[r.Statements[i].ID] = &r.Statements[i]
	}
	denmark, norway, others := byID["denmark"], byID["norway"], byID["others"]
	for name, c := range map[string]struct {
		got  plenary.CountrySet
		want []string
	}{
		"those for whom Denmark spoke":   {denmark.OnBehalf.Union(denmark.Aligned).Union(plenary.SetOf(denmark.Deliverer)), []string{"DNK", "ISL", "LTU", "MLT", "NLD"}},
		"Norway for itself":              {norway.OnBehalf.Union(norway.Aligned).Union(plenary.SetOf(norway.Deliverer)), []string{"NOR"}},
		"who is not named is not anyone": {others.OnBehalf.Union(others.Aligned).Union(plenary.SetOf(others.Deliverer)), nil},
	} {
		t.Run(name, func(t *testing.T) {
			if want := plenary.MustParseSet(c.want...); c.got != want {
				t.Errorf("got %s, want %s", c.got, want)
			}
		})
	}
	aligned := plenary.Statement{Deliverer: plenary.MustParseCountry("ESP"), OnBehalf: plenary.MustParseSet("FRA"), Aligned: plenary.MustParseSet("NOR", "FRA")}
	if got := aligned.OnBehalf.Union(aligned.Aligned).Union(plenary.SetOf(aligned.Deliverer)); got != plenary.MustParseSet("ESP", "FRA", "NOR") {
		t.Errorf("with those aligned: %s", got)
	}
}

func TestSharedElements(t *testing.T) {
	for name, c := range map[string]struct{ a, b, want string }{
		"the order of the first": {"sovereignty examples non-binding", "non-binding no-obligations sovereignty", "sovereignty non-binding"},
		"none":                   {"sovereignty", "examples", ""},
		"of nothing":             {"", "examples", ""},
		"with nothing":           {"examples", "", ""},
		"codes of one's own":     {"x-a x-b", "x-b", "x-b"},
	} {
		t.Run(name, func(t *testing.T) {
			statement := func(s string) *plenary.Statement {
				var st plenary.Statement
				for e := range strings.FieldsSeq(s) {
					st.Elements = append(st.Elements, plenary.Element(e))
				}
				return &st
			}
			var got []string
			for _, e := range plenary.CommonElements(statement(c.a), statement(c.b)) {
				got = append(got, string(e))
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestVocabulary(t *testing.T) {
	var elements, purposes []string
	for e := range plenary.Elements() {
		elements = append(elements, string(e))
		var back plenary.Element
		text, err := e.MarshalText()
		if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != e {
			t.Errorf("%s reads back as %s, %v", e, back, err)
		}
		checkLabels(t, string(e), e.Name)
	}
	for p := range plenary.Purposes() {
		purposes = append(purposes, string(p))
		var back plenary.Purpose
		text, err := p.MarshalText()
		if err := errors.Join(err, back.UnmarshalText(text)); err != nil || back != p {
			t.Errorf("%s reads back as %s, %v", p, back, err)
		}
		checkLabels(t, string(p), p.Name)
	}
	for kind := plenary.ExplanationOfVote; kind <= plenary.CorrectionOfVote; kind++ {
		checkLabels(t, kind.String(), kind.Name)
	}
	if !slices.IsSorted(elements) || !slices.IsSorted(purposes) || !slices.Contains(elements, "sovereignty") || !slices.Contains(purposes, "clarify") {
		t.Errorf("the elements are %v, the purposes %v", elements, purposes)
	}
	if got := plenary.Element("x-own").Name(language.Dutch); got != "x-own" {
		t.Errorf("a code of one's own is %q", got)
	}
	for _, in := range []string{"x", "x-", "X-own", "Sovereignty", "clarify"} {
		var e plenary.Element
		err := e.UnmarshalText([]byte(in))
		if pe, ok := errors.AsType[*plenary.ParseError](err); !ok || pe.What != "element" || pe.Input != in {
			t.Errorf("element %q: %v", in, err)
		}
	}
	for _, in := range []string{"x-", "sovereignty"} {
		var p plenary.Purpose
		err := p.UnmarshalText([]byte(in))
		if pe, ok := errors.AsType[*plenary.ParseError](err); !ok || pe.What != "purpose" || pe.Input != in {
			t.Errorf("purpose %q: %v", in, err)
		}
	}
	for range plenary.Elements() {
		break // an iteration can be left
	}
}

// checkLabels wants a label in each language, not the same in both unless the
// languages have the word in common, and never the code.
func checkLabels(t *testing.T, code string, label func(language.Tag) string) {
	t.Helper()
	en, nl := label(language.English), label(language.Dutch)
	if en == "" || nl == "" || en == nl || label(language.MustParse("nl-BE")) != nl || label(language.French) != en {
		t.Errorf("%s is %q and %q", code, en, nl)
	}
}

// TestCoalitionsAreTold tells who joined and who left since the statement before, many
// by their number, and those who only aligned themselves as that. (Second readings:
// Dutch A1 to A3; English 6.)
func TestCoalitionsAreTold(t *testing.T) {
	union := parse(t, `{"title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"p","body":"unga","date":"2018-12-17"}],"statements":[
		{"id":"a","stage":"p","deliverer":"AUT","group":"eu","aligned":"NOR"},
		{"id":"b","stage":"p","kind":"explanation-of-vote","deliverer":"HUN","onBehalf":"POL NLD"},
		{"id":"c","stage":"p","deliverer":"HUN","onBehalf":"NLD"}]}`)
	netherlands := plenary.MustParseCountry("NLD")
	for got, want := range map[string]string{
		dutch.Coalitions(netherlands, &union): "Op maandag 17 december 2018 legde Oostenrijk bij de tekst ‘Tekst’ namens de EU een verklaring af. Noorwegen sloot zich bij deze verklaring aan. " +
			"Op maandag 17 december 2018 legde Hongarije bij de tekst ‘Tekst’ mede namens Nederland en Polen een stemverklaring af. Vergeleken met de verklaring van Oostenrijk van 17 december 2018 namen 26 landen niet meer deel. " +
			"Op maandag 17 december 2018 legde Hongarije bij de tekst ‘Tekst’ mede namens Nederland een verklaring af. Vergeleken met de verklaring van Hongarije van 17 december 2018 nam Polen niet meer deel.",
		english.Coalitions(netherlands, &union): "On Monday, 17 December 2018, Austria made a statement on behalf of the EU on the text “Text”. Norway aligned itself with this statement. " +
			"On Monday, 17 December 2018, Hungary delivered an explanation of vote on the text “Text”, also on behalf of the Netherlands and Poland. Compared with the statement by Austria of 17 December 2018, 26 countries no longer took part. " +
			"On Monday, 17 December 2018, Hungary made a statement on the text “Text”, also on behalf of the Netherlands. Compared with the statement by Hungary of 17 December 2018, Poland no longer took part.",
	} {
		if got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// TestRelativePronouns holds that what is told of a country in a clause behind its name
// agrees with it in Dutch: a name without an article is neuter.
func TestRelativePronouns(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	names := plenary.Naming{Language: language.Dutch, On: on, Article: true}
	for c := range plenary.Countries() {
		r := plenary.Resolution{
			Stages:     []plenary.Stage{{ID: "p", Date: on, Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.SetOf(c), plenary.Abstain)}},
			Statements: []plenary.Statement{{ID: "a", Kind: plenary.ExplanationOfVote, Stage: "p", OnBehalf: plenary.SetOf(c)}},
		}
		name, did := strings.ReplaceAll(names.Name(c), "'", "’"), ", dat zich van stemming onthield,"
		if strings.HasPrefix(name, "de ") {
			did = ", die zich van stemming onth" // onthield or, of several, onthielden
		}
		if told := dutch.Notices(&r, r.PracticeNotices()...); !strings.Contains(told, "Door of namens "+name+did) {
			t.Errorf("%s: %s", name, told)
		}
	}
}

// TestStatementAnonymous tells of statements whose deliverer is not on record, and of
// codes without a label.
func TestStatementAnonymous(t *testing.T) {
	r := plenary.Resolution{
		Stages: []plenary.Stage{{ID: "p", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19")}},
		Statements: []plenary.Statement{
			{Stage: "p", Group: plenary.EU, Elements: []plenary.Element{"non-binding", "x-budget"}},
			{Stage: "p", OnBehalf: plenary.MustParseSet("ISL", "MLT"), Purposes: []plenary.Purpose{"x-budget"}},
			{Stage: "p", Deliverer: plenary.MustParseCountry("NLD"), Elements: []plenary.Element{"x-budget", "non-binding"}},
		},
	}
	for i, want := range [][2]string{
		{
			"A delegation made a statement on behalf of the EU. The statement says that the text is not legally binding and “x-budget”.",
			"Een delegatie legde namens de EU een verklaring af. In de verklaring staat dat de tekst juridisch niet bindend is en ‘x-budget’.",
		},
		{
			"Iceland and Malta made a statement. According to Iceland and Malta, the statement is meant to “x-budget”. The text of the statement was not available.",
			"IJsland en Malta legden een verklaring af. De verklaring is volgens IJsland en Malta bedoeld om ‘x-budget’. De tekst van de verklaring was niet beschikbaar.",
		},
		{
			"The Netherlands made a statement. The statement says “x-budget” and that the text is not legally binding. The statement makes the same points as the statement on behalf of the EU.",
			"Nederland legde een verklaring af. In de verklaring staat ‘x-budget’ en dat de tekst juridisch niet bindend is. In de verklaring staan dezelfde punten als in de verklaring namens de EU.",
		},
	} {
		for k, tag := range []language.Tag{language.English, language.Dutch} {
			b := plenary.Briefing{Language: tag, Length: plenary.FullLength}
			copied := r.Statements[i]
			if got := b.Statement(&r, &r.Statements[i]); got != want[k] {
				t.Errorf("\n got %s\nwant %s", got, want[k])
			} else if got := b.Statement(&r, &copied); got != want[k] {
				t.Errorf("a copy: %s", got)
			}
		}
	}
}

// TestStatementCopy describes copies of the statements and stages of a record like those
// themselves, with IDs and without.
func TestStatementCopy(t *testing.T) {
	for _, file := range []string{"a-res-73-195.json", "a-res-73-151.json"} {
		for _, named := range []bool{true, false} {
			r := readResolution(t, file)
			for i := range r.Statements {
				if !named {
					r.Statements[i].ID = ""
				}
			}
			for _, length := range []plenary.BriefingLength{plenary.ShortLength, plenary.StandardLength, plenary.FullLength} {
				b := plenary.Briefing{Language: language.Dutch, Length: length}
				for i, s := range r.Statements {
					if got, want := b.Statement(r, &s), b.Statement(r, &r.Statements[i]); got != want {
						t.Errorf("\n got %s\nwant %s", got, want)
					}
				}
				for i, s := range r.Stages {
					if got, want := b.Stage(r, &s), b.Stage(r, &r.Stages[i]); got != want {
						t.Errorf("\n got %s\nwant %s", got, want)
					}
				}
			}
		}
	}
}
