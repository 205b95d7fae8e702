package plenary_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"math"
	"math/rand/v2"
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
		if partsOf(r).rule().Text() != r.Text() {
			t.Errorf("%s is not the rule of its parts", r.ID())
		}
		from, _ := r.InForce()
		if got, err := plenary.RuleOn(r.ID(), from); (err != nil || got != r) != from.IsZero() {
			t.Errorf("%s is not found on its first day: %v", r.ID(), err)
		}
		for _, tag := range []language.Tag{language.Dutch, language.English} {
			if r.Body().Name(tag) == "" || r.Provision(tag) == "" || r.Meaning(tag) == "" {
				t.Errorf("%s: no body, provision or meaning in %v", r.ID(), tag)
			}
		}
		if !strings.Contains(r.Source()+r.Provision(language.English), "(") && r.Source() == "" {
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
		if _, err := plenary.ParseRule(id); err != nil {
			t.Error(err)
		}
	}
}

// TestRuleBodies holds that every rule has a body with a name in both
// languages, and that the tables have the members of all bodies but these. The
// Human Rights Council had a rule before it had members.
func TestRuleBodies(t *testing.T) {
	const nobody = `de.bundestag ecosoc ep iaea ibrd icao.assembly icao.council icc.asp ilo imf imf.governors imo
		itu.conferences itu.members nl.chamber nl.houses nl.joint nl.senate pl.sejm robert unesco us.senate who wto`
	without, ruled := map[plenary.Body]bool{}, map[plenary.Body]bool{}
	for id := range strings.FieldsSeq(nobody) {
		without[plenary.MustParseBody(id)] = true
	}
	for r := range plenary.Rules() {
		b := r.Body()
		if back, err := plenary.ParseBody(b.String()); err != nil || back != b || b == 0 {
			t.Errorf("%s: the body %q reads back as %v, %v", r.ID(), b, back, err)
		}
		ruled[b] = true
		from, to := r.InForce()
		for _, on := range []plenary.Date{from, to.AddDays(-1), plenary.TablesDate()} {
			if b.String() == "hrc" && on == from {
				continue
			}
			if got, err := plenary.RuleOn(r.ID(), on); err == nil && got == r && b.Members(on).IsZero() != without[b] {
				t.Errorf("%s: on %s the members of %s are %s", r.ID(), on, b, b.Members(on))
			}
		}
	}
	names := map[string]plenary.Body{}
	for b := range plenary.Bodies() {
		if b.Members(plenary.TablesDate()).IsZero() != without[b] {
			t.Errorf("the members of %s are %s", b, b.Members(plenary.TablesDate()))
		}
		if without[b] && !ruled[b] {
			t.Errorf("no rule is one of %s, whose members are not known", b)
		}
		for _, tag := range []language.Tag{language.Dutch, language.English} {
			name := b.Name(tag)
			if other := names[name]; name == "" || other != 0 {
				t.Errorf("%s and %s are called %q", b, other, name)
			}
			names[name] = b
		}
	}
	if b := plenary.MustParseRule("yes > 1/2 of yes+no").Body(); b != 0 {
		t.Errorf("a rule of one's own is of %s", b)
	}
	// A group of the European Union, or of the Communities before it.
	for id, want := range map[string]int{"ec.council": 12, "eu.council": 12, "unga.committees": 185, "coe.cm": 33, "oas.ga": 35, "nato": 16} {
		if got := plenary.MustParseBody(id).Members(plenary.MustParseDate("1994-12-31")).Len(); got != want {
			t.Errorf("%s has %d members in 1994, want %d", id, got, want)
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
		{`yes in "the European Union" >= 1`, "carry yes in eu >= 1"},
		{`body "nordic"; no in "B  A=NLD BEL" >= 1`, `body nordic; carry no in "B A=BEL NLD" >= 1`},
	} {
		r, err := plenary.ParseRule(c.in)
		if err != nil || r.String() != c.want {
			t.Errorf("ParseRule(%q) = %q, %v; want %q", c.in, r, err, c.want)
		}
	}
	for in, reason := range map[string]string{
		"":                                    "no rule",
		"unga.nonsense":                       "no rule has this identifier",
		"unesco.nonsense":                     "; there are unesco.convention, unesco.other, unesco.recommendation",
		"yes >= 2/0 of yes+no":                "denominator",
		"yes >= 3/2 of yes+no":                "more than one",
		"yes >= 0/2 of yes+no":                "zero",
		"yes >= 0.667 of cast":                "fraction",
		"yes >= 2 of yes+no":                  "fraction",
		"yes in moon >= 1":                    `"moon"`,
		`yes in "moon" >= 1`:                  "abbreviation: moon",
		`yes in "M=NL" >= 1`:                  "membership NL is not a code",
		`yes in "moon >= 1`:                   "quotation mark is not closed",
		`body "M=NLD"`:                        "semicolon after the body",
		`body "M=NLD"; open yes > 1`:          "the part carry is missing",
		`body; yes > no`:                      "identifier of a group",
		`unga.simple: body nato: yes > no`:    "semicolon after the body",
		"maybe >= 1":                          `"maybe"`,
		"yes+yes >= 1":                        "twice",
		"yes = 1":                             "more than",
		"yes >= 18446744073709551616":         "too large",
		"yes >= 2/3 of":                       "found the end",
		"(yes >= 1":                           "bracket",
		"yes >= 1)":                           `")"`,
		"carry yes >= 1; quorum cast >= 1":    "order",
		"carry yes >= 1; carry yes >= 1":      "order",
		"quorum cast >= 1":                    "the part carry is missing",
		"carry yes >= 1; tie wins":            "tie",
		"carry yes >= 1; no >= 1":             "one of open",
		"yes by IN >= 1":                      "weight",
		"yes by of >= 1":                      "weight",
		"seats in eu >= 1":                    "vacant",
		"carry yes >= 1; tie adopt; tie lot":  "order",
		"yes >= x":                            "expected a number, a fraction or votes to compare with",
		"yes >":                               "expected a number, a fraction or votes to compare with",
		"yes >= -1":                           "expected a number, a fraction or votes to compare with",
		"yes >= 2/3 cast":                     "expected of after a fraction",
		"yes >= 2/x of cast":                  "expected a number",
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
	// Two wordings may differ in the provision alone, as 137(4) of the Dutch
	// Constitution became 137(3): the text reads back as the later one.
	last := map[string]plenary.Rule{}
	for r := range plenary.Rules() {
		last[r.String()] = r
	}
	for r := range plenary.Rules() {
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back plenary.Rule
		if err := json.Unmarshal(b, &back); err != nil || back != last[r.String()] {
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

func FuzzParseRule(f *testing.F) {
	for r := range plenary.Rules() {
		f.Add(r.Text())
	}
	f.Add(`body "B|C=NLD@2020-01-01/ BEL:observer"; veto no in "A \"b\"=DEU" >= 1`)
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
		if partsOf(r).rule().Text() != r.Text() {
			t.Fatalf("%q is not the rule of its parts", in)
		}
		d, err := r.DecideTotals(plenary.Tally{Yes: 3, No: 2, Abstain: 1, NotVoting: 1, Pending: 2}.Whole(), plenary.Date{})
		if err == nil && (d.Outcome() == 0 || d.Explain(language.Dutch) == "") {
			t.Fatalf("%q decides nothing", in)
		}
	})
}

// floatFiles have the indices of agreement and what draws them, which are
// averages and roots of shares. No majority rests on them.
var floatFiles = map[string]bool{"score.go": true, "agreement.go": true, "matrix.go": true, "trend.go": true, "heatmap.go": true, "timeline.go": true}

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
	r, err := plenary.RuleOn("nl.chamber", plenary.TablesDate())
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
		d, err := r.DecideTotals(vote.Whole(), plenary.Date{})
		if err != nil || d.Outcome() != want {
			t.Errorf("%+v: %v, %v, want %v", vote, d.Outcome(), err, want)
		}
	}
}

// TestDimensions holds what can be the name of a weight: only what the text
// form reads back.
func TestDimensions(t *testing.T) {
	names := map[string]bool{
		"a": true, "z": true, "az": true, "za": true, "a0": true, "a9": true, "a.b": true, "a-b": true, "ands": true, "population.eu": true, "a.": true,
		strings.Repeat("a", 64): true, strings.Repeat("a", 65): false,
		"`": false, "{": false, "0": false, "9": false, ".a": false, "-a": false, "_a": false, "`a": false, "{a": false,
		"a_b": false, "a b": false, "a`": false, "a{": false, "a/": false, "a:": false, "aé": false, "a,": false, "a+": false, "a\x00": false,
	}
	for _, word := range []string{"and", "or", "not", "by", "in", "of", "open", "quorum", "defer", "carry", "veto", "tie"} {
		names[word] = false
	}
	for name, want := range names {
		text := "carry cast by " + name + " >= 1"
		r, err := plenary.ParseRule(text)
		if (err == nil) != want || want && r.String() != text {
			t.Errorf("%s: %v, %v", text, r, err)
		}
	}
}

// TestNumbersOfRules holds that numbers of every length are written as they
// are read, and what is too long for a fraction is refused.
func TestNumbersOfRules(t *testing.T) {
	for shift := range 64 {
		for _, n := range []uint64{1 << shift, 1<<shift - 1, 1<<shift + 1, 0x0123456789abcdef >> shift} {
			text := fmt.Sprintf("carry yes >= %d and no > %d", n, n)
			r, err := plenary.ParseRule(text)
			if err != nil || r.String() != text {
				t.Errorf("%s: %v, %v", text, r, err)
			}
			if 0 < n && n <= math.MaxInt32 {
				text := fmt.Sprintf("carry yes >= %d/%d of members", n, math.MaxInt32)
				r, err := plenary.ParseRule(text)
				if err != nil || r.String() != text {
					t.Errorf("%s: %v, %v", text, r, err)
				}
				text = fmt.Sprintf("carry yes > 1/%d of members by stake in eu", n)
				if r, err := plenary.ParseRule(text); err != nil || r.String() != text {
					t.Errorf("%s: %v, %v", text, r, err)
				}
			}
		}
	}
	for _, text := range []string{"yes >= 1/2147483648 of cast", "yes >= 2147483648/2147483648 of cast", "yes >= 1/4294967297 of cast"} {
		if r, err := plenary.ParseRule(text); err == nil {
			t.Errorf("%s is read as %v", text, r)
		}
	}
}

// TestManyTests joins more tests than a byte counts.
func TestManyTests(t *testing.T) {
	yes := measure{Base: plenary.BaseOf(plenary.Yes)}
	for _, n := range []int{2, 255, 256, 257, 300, 1000} {
		tests := make([]ruleTest, n)
		for i := range tests {
			tests[i] = yes.AtLeast(uint64(i + 1))
		}
		steps := [2]ruleTest{allOf(allOf(tests[:n-1]...), tests[n-1]), anyOf(tests[0], anyOf(tests[1:]...))}
		if (ruleParts{Carry: steps[0]}).rule() != (ruleParts{Carry: allOf(tests...)}).rule() || (ruleParts{Carry: steps[1]}).rule() != (ruleParts{Carry: anyOf(tests...)}).rule() {
			t.Errorf("%d tests joined in two steps are another test", n)
		}
		all, one := ruleParts{Carry: allOf(tests...)}.rule(), ruleParts{Carry: anyOf(tests...)}.rule()
		for _, r := range []plenary.Rule{all, one} {
			if back, err := plenary.ParseRule(r.String()); err != nil || back != r {
				t.Errorf("%d tests are not read back: %v", n, err)
			}
		}
		for _, c := range []struct {
			r    plenary.Rule
			yes  int
			want plenary.Outcome
		}{{all, n, plenary.Adopted}, {all, n - 1, plenary.Rejected}, {one, 1, plenary.Adopted}, {one, 0, plenary.Rejected}} {
			if d, err := c.r.DecideTotals(plenary.Tally{Yes: c.yes}.Whole(), plenary.Date{}); err != nil || d.Outcome() != c.want {
				t.Errorf("%d tests, %d in favour: %v, %v", n, c.yes, d.Outcome(), err)
			}
		}
	}
}

// TestRuleSigns holds how rules are cut into words.
func TestRuleSigns(t *testing.T) {
	const plain = "carry yes > 1/2 of yes+no and not (no >= 9 or abstain > 3)"
	for _, text := range []string{
		"yes>1/2 of yes+no and not(no>=9 or abstain>3)", "\tyes\t> 1 / 2\tof yes + no and not ( no >= 9 or abstain > 3 )\t", "carry yes > 1/2 of no+yes and not (no >= 9 or (abstain > 3))",
	} {
		if r, err := plenary.ParseRule(text); err != nil || r.String() != plain {
			t.Errorf("%s: %v, %v", text, r, err)
		}
	}
	for _, text := range []string{
		"yes >= 1A", "yes >= 1Z", "yes >= 1_0", "yes > = 1", "yes >> 1", "yes >= 1\n", "yes >= 1 and", "yes >= 1 or", "not", "()",
		"yes by", "yes in", "yes", "", "yes by stake", "yes >= 1/", "yes >= 1/2 of", strings.Repeat("yes >= 1 and ", 1<<16) + "yes >= 1", strings.Repeat("yes >= 1 or ", 1<<16) + "yes >= 1",
		"yes in >= 1", `yes in "" >= 1`, "seats by stake >= 1", "seats in eu >= 1", "maybe and yes >= 1", "yes >= 1 yes", "yes+ >= 1", "+yes >= 1",
	} {
		if r, err := plenary.ParseRule(text); err == nil {
			t.Errorf("%.80q is read as %.80v", text, r)
		}
	}
	deep := func(n int) string { return strings.Repeat("(", n) + "yes >= 1" + strings.Repeat(")", n) }
	if _, err := plenary.ParseRule(deep(99)); err != nil {
		t.Error(err)
	}
	if _, err := plenary.ParseRule(deep(101)); err == nil {
		t.Error("brackets a hundred and one deep are read")
	}
	// The depth is that of the brackets that are open, and not of all there are.
	if _, err := plenary.ParseRule("yes >= 1" + strings.Repeat(" and (no >= 1)", 300)); err != nil {
		t.Error(err)
	}
}

// TestBases holds that every base has a text form of its own that is read back.
func TestBases(t *testing.T) {
	valid := 0
	texts := map[string]bool{}
	for i := range 1 << 16 {
		b := plenary.Base(i)
		if b&^baseSeats != 0 {
			continue
		}
		r, err := plenary.ParseRule("carry " + b.String() + " >= 1")
		if same := err == nil && r.Text() == "carry "+b.String()+" >= 1"; same != (b != 0) || texts[b.String()] {
			t.Fatalf("%#x, %q: %v, %v", i, b, r, err)
		}
		if texts[b.String()] = true; b != 0 {
			valid++
		}
	}
	if want := 1<<9 - 1; valid != want { // every set of votes, of those excluded and of vacant seats
		t.Errorf("%d bases are valid, want %d", valid, want)
	}
}

// TestNeeded holds what an explanation says was needed against a number.
func TestNeeded(t *testing.T) {
	for text, want := range map[string]string{
		"yes >= 6":                    "6",
		"yes > 6":                     "7",
		"yes >= 2/3 of yes+no":        "4",
		"yes > 2/3 of yes+no":         "5",
		"yes >= 18446744073709551615": "18,446,744,073,709,551,615",
		"yes > 18446744073709551615":  "18,446,744,073,709,551,615",
		"yes > 18446744073709551614":  "18,446,744,073,709,551,615",
	} {
		d, err := plenary.MustParseRule(text).DecideTotals(plenary.Tally{Yes: 1, No: 5}.Whole(), plenary.Date{})
		if s := d.Explain(language.English); err != nil || !strings.Contains(s, " "+want) {
			t.Errorf("%s: %v, %s", text, err, s)
		}
	}
}

// TestFullHouseCounts holds that a house is not full for having as many absent
// members as others that are not known to have been there.
func TestFullHouseCounts(t *testing.T) {
	r := plenary.MustParseRule("carry yes > 1/2 of yes+no; tie revote-unless-full")
	for _, c := range []struct {
		tally plenary.Tally
		want  plenary.Outcome
	}{
		{plenary.Tally{Yes: 2, No: 2}, plenary.Rejected},
		{plenary.Tally{Yes: 2, No: 2, Abstain: 1, Present: 1}, plenary.Rejected},
		{plenary.Tally{Yes: 2, No: 2, Absent: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Absent: 1, NotVoting: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, NotVoting: 1, Excluded: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Absent: 1, Excluded: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Absent: 1, Vacant: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Excluded: 1, Vacant: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Vacant: 1}, plenary.Tied},
		{plenary.Tally{Yes: 2, No: 2, Excluded: 1}, plenary.Tied},
	} {
		if d, err := r.DecideTotals(c.tally.Whole(), plenary.Date{}); err != nil || d.Outcome() != c.want {
			t.Errorf("%+v: %v, %v; want %v", c.tally, d.Outcome(), err, c.want)
		}
	}
}

// A provision or a number that changed while the rule stayed is told with the day.
func TestProvisionsThatChanged(t *testing.T) {
	for _, test := range []struct {
		rule, day string
		tag       language.Tag
		want      string
	}{
		{"nl.const.second", "1990-01-01", language.English, "137(3); before 30 August 2022 Article 137(4)"},
		{"nl.const.second", "2026-01-01", language.Dutch, "137, derde lid; vóór 30 augustus 2022 artikel 137, vierde lid"},
		{"unga.ess.request", "1956-10-31", language.English, "any nine members of the Security Council (before 31 August 1965 any seven)"},
		{"unga.ess.request", "1997-04-24", language.Dutch, "(vóór 31 augustus 1965 zeven)"},
		{"unga.charter.conference", "1955-11-21", language.English, "any nine members of the Security Council (before 12 June 1968 any seven)"},
		{"unga.charter.conference", "2005-09-16", language.Dutch, "(vóór 12 juni 1968 zeven)"},
	} {
		r, err := plenary.RuleOn(test.rule, plenary.MustParseDate(test.day))
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Provision(test.tag) + " " + r.Meaning(test.tag); !strings.Contains(got, test.want) {
			t.Errorf("%s on %s: %s; want %s", test.rule, test.day, got, test.want)
		}
	}
}

// C6 of the attack: an identifier that no rule has is not dropped without a word.
func TestUnknownIdentifierIsAnError(t *testing.T) {
	if r, err := plenary.ParseRule("unga.importnat: carry yes >= 1"); err == nil || !strings.Contains(err.Error(), "unga.important") {
		t.Errorf("%v, %v", r, err)
	}
	if r, err := plenary.ParseRule("unga.important: carry yes >= 1"); err != nil || r.ID() != "" { // it was changed
		t.Errorf("%v, %v", r, err)
	}
}

// The warnings of a rule in English, as [plenary.Rule.Warnings] orders them.
const (
	noShow       = "A member may do the proposal more harm by staying away than by voting against it."
	lateNo       = "A member may do the proposal more harm by abstaining than by voting against it."
	emptyVote    = "The proposal is adopted even if all members abstain."
	silentAssent = "The proposal is adopted even if no member votes or attends."
)

// B7 of the attack: warnings are looked for among as many members as a rule asks for.
func TestWarningsOfManyMembers(t *testing.T) {
	for text, want := range map[string][]string{
		"quorum attending >= 62; carry yes > 1/2 of yes+no":  {noShow},
		"quorum attending >= 193; carry yes > 1/2 of yes+no": {noShow},
		"cast >= 101":      {noShow, emptyVote},
		"not cast >= 1":    {silentAssent},
		"yes >= 400":       nil,
		"not cast >= 2000": {emptyVote, silentAssent},
	} {
		if got := plenary.MustParseRule(text).Warnings(language.English); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// A quorum and a fraction of "present" are refused, unless it counts those who voted too.
func TestQuorumOfPresent(t *testing.T) {
	for text, refused := range map[string]bool{
		"quorum present > 1/2 of members; carry yes > no":                        true,
		"open present >= 10; carry yes > no":                                     true,
		"quorum not (present >= 3 and present+absent >= 9); carry yes > no":      true,
		"quorum present > absent; carry yes > no":                                true,
		"quorum attending > 1/2 of members; carry yes > no":                      false,
		"quorum yes+no+abstain+present > 1/2 of members; carry yes > no":         false,
		"quorum attending > 1/2 of members; carry yes > no and not present >= 3": false,
		"yes >= 2/3 of present":                                                  true,
		"carry yes > no; veto no > 1/3 of present":                               true,
		"carry yes > no and not no by stake >= 1/3 of present by stake":          true,
		"quorum attending >= 9 and yes+no >= 1/2 of present; carry yes > no":     true,
		"yes >= 2/3 of attending":                                                false,
		"yes >= 2/3 of yes+no+abstain+present":                                   false,
		"carry yes > no and yes > present":                                       false,
	} {
		_, err := plenary.ParseRule(text)
		if e, ok := errors.AsType[*plenary.ParseError](err); ok != refused || refused && !strings.Contains(e.Reason, "write attending") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Every body is read by its identifier and by its names.
func TestParseBody(t *testing.T) {
	for b := range plenary.Bodies() {
		for _, text := range []string{b.String(), strings.ToUpper(b.String()), b.Name(language.English), b.Name(language.Dutch)} {
			if got, err := plenary.ParseBody(text); err != nil || got != b {
				t.Errorf("%q is read as %v, %v", text, got, err)
			}
		}
	}
	for text, want := range map[string]plenary.Body{
		"General Assembly": plenary.GeneralAssembly, "UNSC": plenary.SecurityCouncil, "Algemene Vergadering": plenary.GeneralAssembly, "de Veiligheidsraad": plenary.SecurityCouncil,
		"third committee": plenary.ThirdCommittee, "Council": 0, "": 0, "the": 0, "Assembly": 0,
		"UN Security Council": plenary.SecurityCouncil, "VN-Veiligheidsraad": plenary.SecurityCouncil, "de Veiligheidsraad van de Verenigde Naties": plenary.SecurityCouncil,
		"United Nations General Assembly": plenary.GeneralAssembly, "VN-Mensenrechtenraad": plenary.HumanRightsCouncil, "UN Economic and Social Council": plenary.MustParseBody("ecosoc"),
		"EU Council": plenary.MustParseBody("eu.council"), "Raad van de EU": plenary.MustParseBody("eu.council"), "the Council of the EU": plenary.MustParseBody("eu.council"),
		"Third Committee of the General Assembly": plenary.ThirdCommittee, "Derde Commissie van de AVVN": plenary.ThirdCommittee, "de AVVN": plenary.GeneralAssembly,
		"NAVO": plenary.MustParseBody("nato"), "ovse": plenary.MustParseBody("osce"), "VNVR": plenary.SecurityCouncil, "OAE": 0, "CVSE": 0, "G77": 0, "European Council": plenary.MustParseBody("eu.euco"),
		"UN European Council": 0, "UN": 0, "VN": 0, "EU": 0, "UN Council": 0, "Raad": 0, strings.Repeat("UN ", 1000): 0,
	} {
		if got, err := plenary.ParseBody(text); got != want || (err == nil) != (want != 0) {
			t.Errorf("%q is read as %v, %v", text, got, err)
		}
	}
}

// TestReadmeCountsRules holds that the README gives the number of rules and versions.
func TestReadmeCountsRules(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	ids, versions := map[string]bool{}, 0
	for r := range plenary.Rules() {
		ids[r.ID()] = true
		versions++
	}
	for _, want := range []string{fmt.Sprintf("[%d rules]", len(ids)), fmt.Sprintf("in %d versions", versions)} {
		if !strings.Contains(string(readme), want) {
			t.Errorf("README.md does not say %q", want)
		}
	}
}

// A count may be compared with another: "yes > no". A second implementation counts by
// hand, and for every record the rule decides as more than half of both does.
func TestRuleOfTwoCounts(t *testing.T) {
	for text, want := range map[string]string{
		"yes > no": "carry yes > no", "YES > No": "carry yes > no", "Carry Yes >= No+Abstain And Yes >= 1": "carry yes >= no+abstain and yes >= 1",
		"yes > 1/1 of no": "carry yes > no", "yes > 7/7 of no": "carry yes > 7/7 of no", "cast by Stake >= 1": "carry cast by stake >= 1", "yes+abstain >= 1/1 of no": "carry yes+abstain >= no", "yes >= members": "carry yes >= 1/1 of members",
		"carry yes by population > no by population in EU": "carry yes by population > no by population in eu",
		"not (yes > no) or tie > 0":                        "",
		"yes > no > abstain":                               "", "yes > no by": "", "yes > +no": "", "yes > of": "", "yes > tie": "",
	} {
		r, err := plenary.ParseRule(text)
		if (err == nil) != (want != "") || r.String() != want {
			t.Errorf("%s is %q, %v; want %q", text, r, err, want)
		}
		if again, err := plenary.ParseRule(r.String()); want != "" && (err != nil || again != r) {
			t.Errorf("%s is read back as %q, %v", r, again, err)
		}
	}
	if r, err := plenary.ParseRule("UNGA.Important"); err != nil || r != plenary.MustParseRule("unga.important") {
		t.Errorf("%v, %v", r, err)
	}
	votes := []string{"yes", "no", "abstain", "notvoting", "present", "absent", "excluded"}
	count := func(t plenary.Tally, i int) int {
		return []int{t.Yes, t.No, t.Abstain, t.NotVoting, t.Present, t.Absent, t.Excluded}[i]
	}
	rnd := rand.New(rand.NewPCG(17, 5))
	simple := plenary.MustParseRule("yes > 1/2 of yes+no")
	plain := plenary.MustParseRule("yes > no")
	for range 3000 {
		tally := plenary.Tally{Yes: rnd.IntN(9), No: rnd.IntN(9), Abstain: rnd.IntN(4), NotVoting: rnd.IntN(3), Present: rnd.IntN(3), Absent: rnd.IntN(3), Excluded: rnd.IntN(2)}
		if rnd.IntN(20) == 0 {
			tally.No = tally.Yes
		}
		var left, right []string
		a, b := 0, 0
		for i, vote := range votes {
			switch rnd.IntN(3) {
			case 0:
				left, a = append(left, vote), a+count(tally, i)
			case 1:
				right, b = append(right, vote), b+count(tally, i)
			}
		}
		if len(left) == 0 || len(right) == 0 {
			continue
		}
		op, holds := " > ", a > b
		if rnd.IntN(2) == 0 {
			op, holds = " >= ", a >= b
		}
		text := strings.Join(left, "+") + op + strings.Join(right, "+")
		d, err := plenary.MustParseRule(text).DecideTotals(tally.Totals(), plenary.Date{})
		if want := map[bool]plenary.Outcome{true: plenary.Adopted, false: plenary.Rejected}[holds]; err != nil || d.Outcome() != want && d.Outcome() != plenary.Open {
			t.Fatalf("%s of %s: %s, %v; want %s", text, tally, d.Outcome(), err, want)
		}
		tally.Pending = rnd.IntN(4)
		one, err := plain.DecideTotals(tally.Totals(), plenary.Date{})
		two, wrong := simple.DecideTotals(tally.Totals(), plenary.Date{})
		if err != nil || wrong != nil || one.Outcome() != two.Outcome() {
			t.Fatalf("%s: %s and %s, %v, %v", tally, one.Outcome(), two.Outcome(), err, wrong)
		}
		carry, block := toCarry(one), toBlock(one)
		if carry != toCarry(two) || block != toBlock(two) {
			t.Fatalf("%s: to carry %v and %v, to block %v and %v", tally, carry, toCarry(two), block, toBlock(two))
		}
	}
	// Of records too, in which not everybody is listed and totals say more.
	day := plenary.MustParseDate("2018-12-19")
	members := slices.Collect(plenary.UN.Members(day).All())
	for range 500 {
		s := plenary.Stage{Body: plenary.GeneralAssembly, Date: day, Method: plenary.Recorded}
		for _, c := range members[:rnd.IntN(len(members)+1)] {
			if v := plenary.Vote(rnd.IntN(8)); v.IsValid() {
				s.Votes = s.Votes.With(plenary.SetOf(c), v)
			}
		}
		if rnd.IntN(2) == 0 {
			s.Exhaustive = []plenary.Vote{plenary.Yes}
		}
		one, err := s.DecideBy(plain)
		two, wrong := s.DecideBy(simple)
		if err != nil || wrong != nil || one.Outcome() != two.Outcome() {
			t.Fatalf("%s: %s and %s, %v, %v", &s, one.Outcome(), two.Outcome(), err, wrong)
		}
	}
	tell := plenary.Briefing{Language: language.Dutch}
	d, err := plain.DecideTotals(plenary.Tally{Yes: 11, No: 20}.Totals(), plenary.Date{})
	if got, want := tell.Decision(d), "Het voorstel is verworpen: er waren 11 stemmen voor, terwijl er ten minste 21 vereist waren, meer dan de 20 stemmen tegen; het zou genoeg stemmen hebben gehad als 5 tegenstemmers hadden voorgestemd."; err != nil || got != want {
		t.Errorf("%s, %v", got, err)
	}
}

// TestGroupAsWeights: a group of one's own in a rule is weights of 1 and 0. Of a group
// in the tables both ways decide alike.
func TestGroupAsWeights(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	rng := rand.New(rand.NewPCG(17, 6))
	members := slices.Collect(plenary.NATO.Members(on).All())
	benelux := plenary.Benelux.Members(on)
	weights := map[plenary.Country]uint64{}
	for _, c := range members {
		weights[c] = 0
	}
	for c := range benelux.All() {
		weights[c] = 1
	}
	own, err := plenary.WeightsOf("own", maps.All(weights))
	if err != nil {
		t.Fatal(err)
	}
	outcomes := map[plenary.Outcome]int{}
	for range 2000 {
		votes := plenary.RollCall{}
		for _, c := range members {
			if rng.IntN(8) > 0 {
				votes = votes.With(plenary.SetOf(c), plenary.Vote(1+rng.IntN(3)))
			}
		}
		votes = votes.Whole()
		for _, texts := range [][2]string{
			{"carry yes > no; veto no in benelux >= 1", "carry yes > no; veto no by own >= 1"},
			{"yes > no and yes in benelux > 1/2 of cast in benelux", "yes > no and yes by own > 1/2 of cast by own"},
			{"yes in benelux > no in benelux", "yes by own > no by own"},
		} {
			a, err := plenary.MustParseRule(texts[0]).Decide(votes, on)
			if err != nil {
				t.Fatal(err)
			}
			b, err := plenary.MustParseRule(texts[1]).Decide(votes, on, own)
			if err != nil {
				t.Fatal(err)
			}
			if outcomes[a.Outcome()]++; a.Outcome() != b.Outcome() {
				t.Fatalf("%s: %v by %q, %v by %q", votes, a.Outcome(), texts[0], b.Outcome(), texts[1])
			}
		}
	}
	for _, o := range []plenary.Outcome{plenary.Adopted, plenary.Rejected, plenary.Vetoed} {
		if outcomes[o] == 0 {
			t.Errorf("no vote is %v", o)
		}
	}
}
