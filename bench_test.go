package plenary_test

import (
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func BenchmarkTally(b *testing.B) {
	rc := plenary.RollCall{}
	i := 0
	for c := range plenary.UN.Members(plenary.Date{}).All() {
		rc = rc.With(c, plenary.Vote(1+i%4))
		i++
	}
	eu := plenary.EU.Members(plenary.Date{})
	b.Run("all", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.Tally()
		}
	})
	b.Run("group", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.TallyOf(eu)
		}
	})
	african := plenary.AfricanGroup.Members(plenary.Date{})
	b.Run("african", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = rc.TallyOf(african)
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
