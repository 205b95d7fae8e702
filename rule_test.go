package plenary_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func TestPresets(t *testing.T) {
	last := ""
	for r := range plenary.Rules() {
		text := strings.TrimPrefix(r.String(), r.ID()+": ")
		if r.IsZero() || text != r.Text() {
			t.Errorf("%s: %q is not in its canonical form", r.ID(), r.Text())
		}
		if p, err := plenary.ParseRule(r.String()); err != nil || p != r {
			t.Errorf("%s does not parse back: %v", r.ID(), err)
		}
		if p, err := plenary.ParseRule(r.Text()); err != nil || p.Text() != r.Text() || p.ID() != "" {
			t.Errorf("%s: its text does not parse back: %v", r.ID(), err)
		}
		if plenary.RuleOf(r.Parts()).Text() != r.Text() {
			t.Errorf("%s is not the rule of its parts", r.ID())
		}
		from, _ := r.InForce()
		if got, err := plenary.RuleOn(r.ID(), from); err != nil || !from.IsZero() && got != r {
			t.Errorf("%s is not found on its first day: %v", r.ID(), err)
		}
		for _, tag := range []language.Tag{language.Dutch, language.English} {
			if r.Body(tag) == "" || r.Provision(tag) == "" || r.Meaning(tag) == "" {
				t.Errorf("%s: no body, provision or meaning in %v", r.ID(), tag)
			}
		}
		if r.Verified() != "yes" && !strings.Contains(r.Source()+r.Provision(language.English), "(") && r.Source() == "" {
			t.Errorf("%s: neither verified nor sourced", r.ID())
		}
		if r.ID() < last {
			t.Errorf("%s comes after %s", r.ID(), last)
		}
		last = r.ID()
	}
	// The rules that the catalogue names.
	for id := range strings.FieldsSeq(`unga.simple unga.important unga.important.part unga.new-category unga.reconsider unga.committee
		unga.election unga.hrc.elect unga.hrc.suspend unga.charter.amend unga.charter.conference unga.ess.request
		unsc.procedural unsc.substantive unsc.substantive.literal unsc.1945 ecosoc hrc icj.elect icc.asp.substance icc.asp.procedure icc.amend
		who.important who.other unesco.convention unesco.recommendation unesco.other iaea iaea.special ilo ilo.convention ilo.admit
		itu itu.correspondence imo imo.two-thirds icao.assembly icao.council icao.annex wto.consensus wto.majority wto.waiver wto.amend
		imf.majority imf.70 imf.85 imf.amend ibrd.amend osce.consensus nato.consensus au asean oas.ga coe.20a coe.20b coe.20c coe.20d
		eu.council.quorum eu.council.simple eu.council.qmv eu.council.rqmv eu.council.qmv.optout eu.council.unanimity eu.cfsp.abstain
		eu.teu7.1 eu.euco eu.nice eu.ioannina ep.cast ep.component ep.two-thirds ep.budget ep.split
		nl.chamber nl.senate nl.joint nl.const.second nl.treaty.deviating us.cloture us.cloture.rules us.senate de.kanzler pl.sejm
		robert.voting.two-thirds robert.present.two-thirds robert.membership.majority`) {
		if _, err := plenary.RuleOn(id, plenary.Date{}); err != nil {
			t.Error(err)
		}
	}
}

func TestParseRule(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"yes > 1/2 of yes+no", "carry yes > 1/2 of yes+no"},
		{" carry  yes>1/2 of no+yes ", "carry yes > 1/2 of yes+no"},
		{"carry yes >= 2/3 of yes+no+abstain", "carry yes >= 2/3 of cast"},
		{"((yes >= 1)) and (no >= 1 and abstain >= 1)", "carry yes >= 1 and no >= 1 and abstain >= 1"},
		{"(yes >= 1 or no >= 1) and abstain >= 1", "carry (yes >= 1 or no >= 1) and abstain >= 1"},
		{"yes >= 1 or no >= 1 and abstain >= 1", "carry yes >= 1 or no >= 1 and abstain >= 1"},
		{"not (yes >= 1 and not no >= 1)", "carry not (yes >= 1 and not no >= 1)"},
		{"quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1; tie reject", "quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1; tie reject"},
		{"carry yes >= 9; veto no in unsc.permanent >= 1", "carry yes >= 9; veto no in unsc.permanent >= 1"},
		{"yes by population in eu >= 65/100 of entitled by population in eu", "carry yes by population in eu >= 65/100 of entitled by population in eu"},
		{"yes >= 18446744073709551615", "carry yes >= 18446744073709551615"},
	} {
		r, err := plenary.ParseRule(c.in)
		if err != nil || r.String() != c.want {
			t.Errorf("ParseRule(%q) = %q, %v; want %q", c.in, r, err, c.want)
		}
	}
	for in, reason := range map[string]string{
		"":                                    "no rule",
		"unga.nonsense":                       "no rule has this identifier",
		"yes >= 2/0 of yes+no":                "denominator",
		"yes >= 3/2 of yes+no":                "more than one",
		"yes >= 0/2 of yes+no":                "zero",
		"yes >= 0.667 of cast":                "fraction",
		"yes >= 2 of yes+no":                  "fraction",
		"yes in moon >= 1":                    `"moon"`,
		"maybe >= 1":                          `"maybe"`,
		"yes+yes >= 1":                        "twice",
		"yes = 1":                             "more than",
		"yes >= 18446744073709551616":         "too large",
		"yes >= 2/3 of":                       "at the end",
		"(yes >= 1":                           "bracket",
		"yes >= 1)":                           `")"`,
		"carry yes >= 1; quorum cast >= 1":    "order",
		"carry yes >= 1; carry yes >= 1":      "order",
		"quorum cast >= 1":                    "no test to carry",
		"carry yes >= 1; tie wins":            "tie",
		"carry yes >= 1; no >= 1":             "one of open",
		"yes by IN >= 1":                      "weight",
		"yes by of >= 1":                      "weight",
		"seats in eu >= 1":                    "vacant",
		"carry yes >= 1; tie adopt; tie lot":  "order",
		"yes >= x":                            "a number must come here",
		"yes >":                               "a number must come here",
		"yes >= -1":                           "a number must come here",
		"yes >= 2/3 cast":                     "of must follow",
		"yes >= 2/x of cast":                  "a number must come here",
		strings.Repeat("(", 101) + "yes >= 1": "deep",
	} {
		_, err := plenary.ParseRule(in)
		e, ok := errors.AsType[*plenary.ParseError](err)
		if !ok || e.What != "rule" || e.Input != in || !strings.Contains(e.Reason, reason) {
			t.Errorf("ParseRule(%q) fails with %v; want %q", in, err, reason)
		}
	}
}

func TestRuleJSON(t *testing.T) {
	again := plenary.MustParseRule("yes >= 1")
	if err := again.UnmarshalText(nil); err != nil || !again.IsZero() {
		t.Errorf("the empty text is %v, %v", again, err)
	}
	for r := range plenary.Rules() {
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back plenary.Rule
		if err := json.Unmarshal(b, &back); err != nil || back != r {
			t.Errorf("%s: %v %v", b, back, err)
		}
	}
}

// A vote stored under a rule that has been reworded since keeps the rule.
func TestStoredRuleOutlivesItsPreset(t *testing.T) {
	r := plenary.MustParseRule("unga.simple: carry yes > 1/2 of cast")
	if r.ID() != "" || r.Text() != "carry yes > 1/2 of cast" {
		t.Errorf("%q %q", r.ID(), r.Text())
	}
}

func TestInvalidTests(t *testing.T) {
	yes := plenary.Measure{Base: plenary.BaseOf(plenary.Yes)}
	all := plenary.Measure{Base: plenary.BaseMembers}
	for name, test := range map[string]plenary.Test{
		"no base":         plenary.Measure{}.AtLeast(1),
		"zero fraction":   yes.AtLeastOf(plenary.Fraction{}, all),
		"above one":       yes.AtLeastOf(plenary.Fraction{Num: 3, Den: 2}, all),
		"nothing":         yes.MoreThanOf(plenary.Fraction{Num: 0, Den: 2}, all),
		"unknown group":   plenary.Measure{Base: plenary.BaseCast, Group: 250}.AtLeast(1),
		"unknown weight":  plenary.Measure{Base: plenary.BaseCast, Weight: "a b"}.AtLeast(1),
		"part of another": plenary.All(yes.AtLeast(1), plenary.Any(yes.AtLeast(2), plenary.Not(plenary.Measure{}.AtLeast(1)))),
	} {
		if test.IsValid() || !plenary.RuleOf(plenary.Parts{Carry: test}).IsZero() {
			t.Errorf("%s: a valid test: %v", name, test)
		}
	}
	if s := (plenary.Measure{}).AtLeast(1).String(); s != "" {
		t.Errorf("an invalid test has the text %q", s)
	}
	many := slices.Repeat([]plenary.Test{yes.AtLeast(1)}, 1<<16)
	if plenary.All(many...).IsValid() || plenary.Any(many...).IsValid() {
		t.Error("a test with more parts than there is room for is valid")
	}
	if test := plenary.All(many[1:]...); !test.IsValid() || strings.Count(test.String(), " and ") != 1<<16-2 {
		t.Error("the largest test is not valid")
	}
	if !plenary.RuleOf(plenary.Parts{Quorum: yes.AtLeast(1)}).IsZero() {
		t.Error("a rule that nothing can carry")
	}
}

func FuzzParseRule(f *testing.F) {
	for r := range plenary.Rules() {
		f.Add(r.Text())
	}
	f.Add("not (yes >= 1 or ((no > 2/3 of cast)))")
	f.Fuzz(func(t *testing.T, in string) {
		r, err := plenary.ParseRule(in)
		if err != nil {
			if e, ok := errors.AsType[*plenary.ParseError](err); !ok || e.Input != in {
				t.Fatalf("%q: %v", in, err)
			}
			return
		}
		if back, err := plenary.ParseRule(r.String()); err != nil || back != r {
			t.Fatalf("%q: %q does not parse back: %v", in, r, err)
		}
		if plenary.RuleOf(r.Parts()).Text() != r.Text() {
			t.Fatalf("%q is not the rule of its parts", in)
		}
		d, err := r.DecideTally(plenary.Tally{Yes: 3, No: 2, Abstain: 1, NotVoting: 1, Pending: 2})
		if err == nil && (d.Outcome() == 0 || d.Explain(language.Dutch) == "") {
			t.Fatalf("%q decides nothing", in)
		}
	})
}

// floatFiles have the indices of agreement and what draws them, which are
// averages and roots of shares. No majority rests on them.
var floatFiles = map[string]bool{"score.go": true, "agreement.go": true, "cohesion.go": true, "matrix.go": true, "drift.go": true, "heatmap.go": true, "timeline.go": true}

// No majority is decided in floating point: no other file has a float at all.
func TestNoFloats(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if name := f.Name(); !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || floatFiles[name] {
			continue
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, f.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				if n.Name == "float32" || n.Name == "float64" || n.Name == "ParseFloat" || n.Name == "FormatFloat" {
					t.Errorf("%v: %s", fset.Position(n.Pos()), n.Name)
				}
			case *ast.BasicLit:
				if n.Kind == token.FLOAT && !wholeLiteral(n.Value) || n.Kind == token.IMAG {
					t.Errorf("%v: %s", fset.Position(n.Pos()), n.Value)
				}
			case *ast.ImportSpec:
				if n.Path.Value == `"math"` || n.Path.Value == `"math/cmplx"` {
					t.Errorf("%v: imports %s", fset.Position(n.Pos()), n.Path.Value)
				}
			}
			return true
		})
	}
}

// wholeLiteral reports whether a literal such as 4e6 is a whole number.
func wholeLiteral(s string) bool { return !strings.ContainsAny(s, ".pP-") }

// TestFullHouse: in the Houses of the States General a tie is put to the vote
// again, unless all were there.
func TestFullHouse(t *testing.T) {
	r, err := plenary.RuleOn("nl.chamber", plenary.Date{})
	if err != nil {
		t.Fatal(err)
	}
	for vote, want := range map[plenary.Tally]plenary.Outcome{
		{Yes: 75, No: 75}:                        plenary.Rejected,
		{Yes: 70, No: 70, Absent: 10}:            plenary.Tied,
		{Yes: 74, No: 74, Vacant: 2}:             plenary.Tied,
		{Yes: 74, No: 74, NotVoting: 2}:          plenary.Tied,
		{Yes: 76, No: 74}:                        plenary.Adopted,
		{Yes: 73, No: 73, Abstain: 4}:            plenary.Rejected,
		{Yes: 70, No: 70, Absent: 6, Pending: 4}: plenary.OutcomePending,
	} {
		d, err := r.DecideTally(vote)
		if err != nil || d.Outcome() != want {
			t.Errorf("%+v: %v, %v, want %v", vote, d.Outcome(), err, want)
		}
	}
}
