package plenary_test

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

func TestCases(t *testing.T) {
	f, err := os.Open("../shared/data/rules/cases.tsv")
	if err != nil {
		f, err = os.Open("/work/shared/data/rules/cases.tsv")
	}
	if err != nil {
		t.Skip(err)
	}
	for s := bufio.NewScanner(f); s.Scan(); {
		c := strings.Split(s.Text(), "\t")
		if c[0] == "case" || strings.HasPrefix(c[2], "(") {
			continue
		}
		n := func(i int) int { v, _ := strconv.Atoi(c[i]); return v }
		r, err := plenary.RuleOn(c[2], plenary.Date{})
		if err != nil {
			t.Error(err)
			continue
		}
		d, err := r.DecideTally(plenary.Tally{Yes: n(3), No: n(4), Abstain: n(5), NotVoting: n(6), Absent: n(7), Excluded: n(8), Vacant: n(9)})
		if err != nil || d.Outcome().String() != c[10] {
			t.Log(c[0], c[1], c[2], err, d.Outcome(), c[10])
		}
	}
	for r := range plenary.Rules() {
		if p, err := plenary.ParseRule(r.String()); p != r || err != nil {
			t.Error(r, p, err)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	vote := func(s plenary.CountrySet) (rc plenary.RollCall) {
		i := 0
		for c := range s.All() {
			rc = rc.With(c, plenary.Vote(1+i%7/3))
			i++
		}
		return rc
	}
	on := plenary.MustParseDate("2018-12-19")
	for _, x := range []struct {
		id string
		g  plenary.Group
	}{{"unga.important", plenary.UN}, {"unsc.substantive", plenary.SecurityCouncil}, {"eu.council.qmv", plenary.EU}} {
		members := x.g.Members(on)
		if x.g == plenary.EU {
			members = members.Without(plenary.MustParseCountry("GBR"))
		}
		rc := vote(members)
		r, err := plenary.RuleOn(x.id, on)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(x.id, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Decide(&rc, on); err != nil {
					b.Fatal(err)
				}
			}
		})
		w, ok := plenary.ShippedWeights("population", on)
		if ok {
			b.Run(x.id+"/own", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := r.Decide(&rc, on, w); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
