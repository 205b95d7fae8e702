package peers_test

import (
	"testing"

	"github.com/pariz/gountries"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// sink keeps results alive: a name that nobody takes need not be looked up.
var sink int

// BenchmarkParse reads the 193 names as the United Nations spell them.
func BenchmarkParse(b *testing.B) { reading(b, unSpellings(b), namePeers()) }

// BenchmarkParseAlpha3 reads the 193 codes of three letters.
func BenchmarkParseAlpha3(b *testing.B) { reading(b, codeSpellings(b), codePeers()) }

// reading measures peers on one set. All are called through a function value,
// so that what the call costs is the same for each.
func reading(b *testing.B, set []spelling, peers []peer) {
	in := inputs(set)
	for _, p := range peers {
		b.Run(p.name, func(b *testing.B) {
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				for _, s := range in {
					if p.reads(s) {
						n++
					}
				}
			}
			sink += n
			perName(b)
			s := p.score(set)
			b.ReportMetric(float64(s.right), "right/193")
			b.ReportMetric(float64(len(s.wrong)), "wrong/193")
		})
	}
}

// BenchmarkDutchName names the 193 in Dutch. Whatever can be done once is done
// before: the Namer is built, the regions are parsed and in an interface, and
// the countries of gountries are looked up.
func BenchmarkDutchName(b *testing.B) {
	cs := members(b)
	b.Run("plenary", func(b *testing.B) {
		b.ReportAllocs()
		n := 0
		for b.Loop() {
			for _, c := range cs {
				n += len(c.Name(language.Dutch))
			}
		}
		sink += n
		perName(b)
	})
	b.Run("xtext", func(b *testing.B) {
		namer := display.Regions(language.Dutch)
		regions := make([]any, len(cs))
		for i, c := range cs {
			regions[i] = region(b, c)
		}
		b.ReportAllocs()
		n := 0
		for b.Loop() {
			for _, r := range regions {
				n += len(namer.Name(r))
			}
		}
		sink += n
		perName(b)
		differs(b, cs, dutchPeers(b)[0])
	})
	b.Run("gountries", func(b *testing.B) {
		all := make([]gountries.Country, len(cs))
		for i, c := range cs {
			var err error
			if all[i], err = atlas().FindCountryByAlpha(c.String()); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportAllocs()
		n := 0
		for b.Loop() {
			for i := range all {
				n += len(inDutch(&all[i]))
			}
		}
		sink += n
		perName(b)
		differs(b, cs, dutchPeers(b)[1])
	})
}

// inDutch returns the Dutch name: as a translation, or, where Dutch is a
// language of the country itself, as a native name.
func inDutch(c *gountries.Country) string {
	if t, ok := c.Translations["NLD"]; ok {
		return t.Common
	}
	return c.Name.Native["nld"].Common
}

func differs(b *testing.B, cs []plenary.Country, p dutchPeer) {
	n := 0
	for _, c := range cs {
		if c.Name(language.Dutch) != p.name(c) {
			n++
		}
	}
	b.ReportMetric(float64(n), "differs/193")
}

func perName(b *testing.B) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/193, "ns/name")
}
