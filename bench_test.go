package plenary_test

import (
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func BenchmarkTally(b *testing.B) {
	rc := plenary.RollCall{}
	i := 0
	for c := range plenary.UN.Members(plenary.TablesDate()).All() {
		rc = rc.With(plenary.SetOf(c), plenary.Vote(1+i%4))
		i++
	}
	eu := plenary.EU.Members(plenary.TablesDate())
	b.Run("all", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.Tally()
		}
	})
	b.Run("group", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.Among(eu).Tally()
		}
	})
	african := plenary.AfricanGroup.Members(plenary.TablesDate())
	b.Run("african", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.Among(african).Tally()
		}
	})
	b.Run("members", func(b *testing.B) {
		b.ReportAllocs()
		on := plenary.MustParseDate("2018-12-19")
		for b.Loop() {
			_ = plenary.EU.Members(on)
		}
	})
}

func BenchmarkMembers(b *testing.B) {
	on := plenary.MustParseDate("2018-12-19")
	for _, g := range []plenary.Group{plenary.Benelux, plenary.EU, plenary.MustParseGroup("unsc"), plenary.MustParseGroup("g77"), plenary.UN} {
		b.Run(g.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = g.Members(on)
			}
		})
	}
	for _, id := range []string{"eu.council", "unga", "unga.c3", "unsc"} {
		body := plenary.MustParseBody(id)
		b.Run("body/"+id, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = body.Members(on)
			}
		})
	}
}

func BenchmarkCountry(b *testing.B) {
	nld := plenary.MustParseCountry("NLD")
	for _, in := range []string{"NLD", "NL", "Netherlands", "Netherlands (Kingdom of the)", "Korea, Republic of", "Côte d'Ivoire", "United Kingdom of Great Britain and Northern Ireland"} {
		b.Run(in, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := plenary.ParseCountry(in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("Name", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = nld.Name(language.Dutch)
		}
	})
	b.Run("NameOn", func(b *testing.B) {
		b.ReportAllocs()
		on := plenary.MustParseDate("2018-12-19")
		for b.Loop() {
			_ = nld.NameOn(language.Dutch, on)
		}
	})
}

// decisions are the votes on which deciding is measured: of whole bodies, of
// bodies whose members are asked for and all listed, and of some of them.
func decisions(tb testing.TB) map[string]func() error {
	all := map[string]func() error{}
	add := func(id, on string, g plenary.Group, some int, w ...plenary.Weights) {
		day := plenary.MustParseDate(on)
		rule, err := plenary.RuleOn(id, day)
		if err != nil {
			tb.Fatal(err)
		}
		rc, i := plenary.RollCall{}, 0
		part := rc
		for c := range g.Members(day).All() {
			v := []plenary.Vote{plenary.Yes, plenary.Yes, plenary.Yes, plenary.Yes, plenary.Abstain, plenary.NotVoting, plenary.Yes, plenary.No}[i%8]
			rc = rc.With(plenary.SetOf(c), v)
			if i < some {
				part = part.With(plenary.SetOf(c), v)
			}
			i++
		}
		whole := rc.Whole()
		for name, roll := range map[string]plenary.RollCall{"whole": whole, "all": rc, "some": part} {
			key := id + "/" + name
			if len(w) > 0 {
				key = id + "/own/" + name
			}
			all[key] = func() error {
				_, err := rule.Decide(roll, day, w...)
				return err
			}
		}
	}
	population, err := plenary.ShippedWeights("population", plenary.MustParseDate("2020-06-01"))
	if err != nil {
		tb.Fatal(err)
	}
	add("unga.important", "2018-12-19", plenary.UN, 150)
	add("unga.simple", "2018-12-19", plenary.UN, 150)
	add("unsc.substantive", "2018-12-19", plenary.MustParseGroup("unsc"), 13)
	add("eu.council.qmv", "2020-06-01", plenary.EU, 24)
	add("eu.council.qmv", "2020-06-01", plenary.EU, 24, population)
	add("eu.council.rqmv", "2020-06-01", plenary.EU, 24, population)
	return all
}

func BenchmarkDecide(b *testing.B) {
	for name, decide := range decisions(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := decide(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkExplain puts decisions into words: each is decided once, beforehand.
func BenchmarkExplain(b *testing.B) {
	on := plenary.MustParseDate("2018-12-19")
	assembly, council := plenary.UN.Members(on), plenary.SecurityCouncil.Members(on)
	few := plenary.MustParseSet("FRA", "GBR", "NLD")
	for name, c := range map[string]struct {
		rule  string
		votes plenary.RollCall
	}{
		"adopted":  {"unga.important", plenary.RollCall{}.With(assembly, plenary.Yes).With(few, plenary.No).Whole()},
		"rejected": {"unga.important", plenary.RollCall{}.With(assembly, plenary.No).With(few, plenary.Yes).Whole()},
		"vetoed":   {"unsc.substantive", plenary.RollCall{}.With(council, plenary.Yes).With(few, plenary.No).Whole()},
		"open":     {"unga.important", plenary.RollCall{}.With(few, plenary.Yes)},
		"weighed":  {"eu.council.qmv", plenary.RollCall{}.With(plenary.EU.Members(on), plenary.No).With(few, plenary.Yes).Whole()},
	} {
		r, err := plenary.RuleOn(c.rule, on)
		if err != nil {
			b.Fatal(err)
		}
		d, err := r.Decide(c.votes, on)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = d.Explain(language.Dutch)
			}
		})
	}
}

func TestDecideDoesNotAllocate(t *testing.T) {
	for name, decide := range decisions(t) {
		if n := testing.AllocsPerRun(100, func() { _ = decide() }); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func BenchmarkSymbol(b *testing.B) {
	s, other := plenary.MustParseSymbol("A/C.3/73/L.59/Rev.1"), plenary.MustParseSymbol("A/C.3/73/L.59/Rev.2")
	for _, m := range []struct {
		name string
		f    func()
	}{
		{"ParseSymbol", func() { _, _ = plenary.ParseSymbol("A/RES/73/195") }},
		{"ParseSymbol/draft", func() { _, _ = plenary.ParseSymbol("A/C.3/73/L.59/Rev.1") }},
		{"ParseSymbol/letters", func() { _, _ = plenary.ParseSymbol("A/RES/3411 A and B (XXX)") }},
		{"ParseSymbol/error", func() { _, _ = plenary.ParseSymbol("A/34/PV. 69") }},
		{"ParseSymbolLenient", func() { _, _, _ = plenary.ParseSymbolLenient("A/RES/49(I)[A]") }},
		{"ParseCitation", func() { _, _ = plenary.ParseCitation("resolution 1441 (2002)") }},
		{"ParseSymbols", func() { _, _ = plenary.ParseSymbols("A/73/584 and Add.1-3, 78/542 A to D") }},
		{"Organ", func() { _ = s.Organ() }},
		{"Session", func() { _ = s.Session() }},
		{"Compare", func() { _ = s.Compare(other) }},
	} {
		b.Run(m.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m.f()
			}
		})
	}
}

func BenchmarkPaper(b *testing.B) {
	p, other := plenary.MustParsePaper("Kamerstukken I 2018/19, 34 964, F"), plenary.MustParsePaper("Kamerstukken I 2018/19, 34 964, G")
	for _, m := range []struct {
		name string
		f    func()
	}{
		{"ParsePaper", func() { _, _ = plenary.ParsePaper("Kamerstuk 30 573, nr. 153") }},
		{"ParsePaper/proceedings", func() { _, _ = plenary.ParsePaper("Handelingen II 2018/19, nr. 31, Debat over het pact, p. 3") }},
		{"ParsePaper/identifier", func() { _, _ = plenary.ParsePaper("h-tk-20182019-31-50") }},
		{"ParsePaper/error", func() { _, _ = plenary.ParsePaper("Handelingen II 2018/19") }},
		{"String", func() { _ = p.String() }},
		{"Compare", func() { _ = p.Compare(other) }},
	} {
		b.Run(m.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m.f()
			}
		})
	}
}
