package plenary_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// session73 reads the recorded votes of the seventy-third session as the R
// package unvotes has them: absences have no row, and Serbia is called
// Yugoslavia.
func session73(t *testing.T) plenary.History {
	t.Helper()
	var b plenary.HistoryBuilder
	votes := map[string]plenary.RecordedVote{}
	var order []string
	rows(t, openShared(t, "rollcalls/unvotes-session-73.csv"), []string{"rcid", "date", "unres", "country", "country_code", "vote"}, func(cells []string) {
		v, ok := votes[cells[0]]
		if !ok {
			v.Date = plenary.MustParseDate(cells[1])
			if symbol, found := strings.CutPrefix(cells[2], "R/"); found {
				v.Symbol, _ = plenary.ParseSymbol(strings.Clone("A/RES/" + symbol))
			}
			order = append(order, strings.Clone(cells[0]))
		}
		c, err := plenary.ParseCountry(cells[4])
		if cells[3] == "Yugoslavia" {
			c, err = plenary.MustParseCountry("SRB"), nil
		}
		if err != nil {
			t.Fatalf("%q: %v", cells, err)
		}
		v.Votes = v.Votes.With(c, plenary.MustParseVote(cells[5]))
		votes[strings.Clone(cells[0])] = v
	})
	for _, id := range order {
		b.AddVote(votes[id])
	}
	return b.History()
}

func country(code string) plenary.Country { return plenary.MustParseCountry(code) }

// TestGoldenPairs holds the measures to values that were computed apart from
// this package, from the same votes.
func TestGoldenPairs(t *testing.T) {
	h := session73(t)
	if h.Len() != 95 {
		t.Errorf("%d votes", h.Len())
	}
	for _, c := range []struct {
		a, b   string
		n      int
		scores string
	}{
		{"NLD", "DNK", 94, "0.9787 0.9894 0.9787 0.9894 0.9596 0.9596 0.9831"},
		{"NLD", "USA", 94, "0.3936 0.5213 0.0426 0.1702 0.0045 0.1639 0.2386"},
		{"USA", "ISR", 91, "0.8901 0.9231 0.8462 0.8791 0.7833 0.7838 0.8267"},
	} {
		p := h.Pair(country(c.a), country(c.b))
		var got []string
		for m := plenary.IdenticalVotes; m <= plenary.WeightedKappa; m++ {
			got = append(got, p.Score(m).String())
			if s, n := h.Matrix(m).Score(country(c.b), country(c.a)); s != p.Score(m) || n != c.n {
				t.Errorf("%s-%s: the matrix of %s has %s of %d votes, and the pair %s", c.a, c.b, m, s, n, p.Score(m))
			}
		}
		if text := strings.Join(got, " "); text != c.scores || p.Shared() != c.n {
			t.Errorf("%s-%s: %d votes, %s; want %d, %s", c.a, c.b, p.Shared(), text, c.n, c.scores)
		}
	}
}
