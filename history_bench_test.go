package plenary_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"

	"github.com/plenary-go/plenary"
)

// randomVotes returns votes of as many countries as are asked for, four in
// five of them yes.
func randomVotes(votes, states int) []recordedVote {
	r := rand.New(rand.NewPCG(1, 2))
	countries := slices.Collect(plenary.Countries())[:states]
	all := make([]recordedVote, votes)
	day := plenary.MustParseDate("1946-01-24")
	for i := range all {
		all[i].Date = day.AddDays(i * 5)
		for _, c := range countries {
			if v := plenary.Vote(r.IntN(12)); v <= plenary.NotVoting {
				all[i].Votes = all[i].Votes.With(plenary.SetOf(c), v)
			} else {
				all[i].Votes = all[i].Votes.With(plenary.SetOf(c), plenary.Yes)
			}
		}
	}
	return all
}

func historyOf(votes []recordedVote) plenary.History { return historyOfAll(recordsOf(votes)...) }

// recordsOf returns the records of votes.
func recordsOf(votes []recordedVote) []*plenary.Resolution {
	all := make([]*plenary.Resolution, len(votes))
	for i := range votes {
		all[i] = votes[i].resolution()
	}
	return all
}

// heap returns how many bytes are in use.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkAssembly measures the whole record of the General Assembly.
func BenchmarkAssembly(b *testing.B) {
	a := assemblyOnRecord(b)
	before := heap()
	h := a.history()
	size := heap() - before
	nld, usa := country("NLD"), country("USA")
	records := recordsOf(a.votes)
	b.Run("build", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = historyOfAll(records...)
		}
		b.ReportMetric(float64(size), "bytes")
	})
	// From records whose lists are all complete.
	var whole []*plenary.Resolution
	for _, v := range a.votes {
		r := v.resolution()
		r.Stages[0].Exhaustive = append(r.Stages[0].Exhaustive, plenary.NotVoting)
		whole = append(whole, r)
	}
	b.Run("build/records", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = historyOfAll(whole...)
		}
	})
	b.Run("build/heirs", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = h.Follow(plenary.Heirs)
		}
	})
	for m := plenary.IdenticalVotes; m.IsValid(); m++ {
		b.Run("pair/"+m.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p := h.Pair(nld, usa)
				_, _ = p.Score(m)
			}
		})
	}
	for m := plenary.IdenticalVotes; m.IsValid(); m++ {
		b.Run("matrix/"+m.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = h.Matrix(m)
			}
		})
	}
	// From the votes as they were read to the pairs that agree most and least.
	b.Run("agreement", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			x := historyOfAll(records...).Matrix(plenary.IdenticalVotes)
			_ = x.Pairs(500)
		}
	})
	x := h.Matrix(plenary.IdenticalVotes)
	b.Run("most", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = x.Pairs(500)
		}
	})
	eu := plenary.EU.Members(plenary.TablesDate())
	for m := plenary.RiceIndex; m.IsValid(); m++ {
		b.Run("cohesion/"+m.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = h.Cohesion(m, eu)
			}
		})
	}
	b.Run("cohesion/by date", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = h.Cohesion(plenary.AgreementIndex, plenary.MustParseGroup("g77"))
		}
	})
	b.Run("pair with group", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = h.Pair(nld, eu)
		}
	})
	b.Run("years", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, eu) })
		}
	})
	b.Run("about", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = h.About("nuclear")
		}
	})
	runtime.KeepAlive(h)
}

// BenchmarkHistory shows how the work grows: with the votes, and with the
// square of the states.
func BenchmarkHistory(b *testing.B) {
	for _, size := range []struct{ votes, states int }{{1000, 200}, {4000, 200}, {16000, 200}, {4000, 50}, {4000, 100}} {
		votes := randomVotes(size.votes, size.states)
		h := historyOf(votes)
		name := fmt.Sprintf("%d votes/%d states/", size.votes, size.states)
		countries := slices.Collect(plenary.Countries())
		group := plenary.SetOf(countries[:size.states/4]...)
		records := recordsOf(votes)
		b.Run(name+"build", func(b *testing.B) {
			for b.Loop() {
				_ = historyOfAll(records...)
			}
		})
		b.Run(name+"pair", func(b *testing.B) {
			for b.Loop() {
				_ = h.Pair(countries[0], countries[1])
			}
		})
		b.Run(name+"matrix", func(b *testing.B) {
			for b.Loop() {
				_ = h.Matrix(plenary.IdenticalVotes)
			}
		})
		b.Run(name+"cohesion", func(b *testing.B) {
			for b.Loop() {
				_, _ = h.Cohesion(plenary.AgreementIndex, group)
			}
		})
	}
}

// BenchmarkSeries puts the whole record of a voting file, that of PLENARY_VOTING_FILE,
// into series, and reads it: the first takes less.
func BenchmarkSeries(b *testing.B) {
	name := os.Getenv("PLENARY_VOTING_FILE")
	if name == "" {
		b.Skip("PLENARY_VOTING_FILE names no file")
	}
	data, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	var all []*plenary.Resolution
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			all = all[:0]
			for r, err := range plenary.ReadCSV(bytes.NewReader(data)) {
				if err == nil {
					all = append(all, r)
				}
			}
		}
	})
	b.Run("link", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = seriesOf(all...)
		}
	})
}
