// Command tasks does what the programs in ../shared/bench do with the voting
// data of the General Assembly, and prints the same lines, so that they can be
// timed beside each other: T1 the tallies of each roll call, T2 who votes with
// whom, T3 how united the European Union of today votes.
//
//	go run ./tasks T1|T2|T3|all FILE
//
// T2 has pairs of seats, and so differs where the file has two codes for one
// seat (BYS and BLR).
package main

import (
	"fmt"
	"os"
	"path"
	"slices"
	"strconv"
	"time"

	"github.com/plenary-go/plenary"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: tasks T1|T2|T3|all FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "tasks:", err)
		os.Exit(1)
	}
}

func run(task, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	start := time.Now()
	lap := func(name string) {
		fmt.Fprintf(os.Stderr, "%s %.1f ms\n", name, time.Since(start).Seconds()*1e3)
		start = time.Now()
	}
	var t1 tallies
	h, err := plenary.HistoryOf(func(yield func(*plenary.Resolution, error) bool) {
		for r, err := range plenary.ReadCSV(f) {
			if err == nil && (task == "T1" || task == "all") {
				t1.add(r)
			}
			if err == nil && task == "T1" {
				continue
			}
			if !yield(r, err) {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	lap("read")
	if task == "T1" || task == "all" {
		fmt.Println(&t1)
	}
	if task == "T2" || task == "all" {
		m := h.Matrix(plenary.IdenticalVotes)
		lap("all pairs")
		pairs(h, m)
		lap("T2")
	}
	if task == "T3" || task == "all" {
		eu := plenary.EU.Members(plenary.TablesDate())
		series := plenary.TrendOf("EU", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, eu) })
		for _, p := range series.Points[len(series.Points)-3:] {
			fmt.Printf("T3 %s rollcalls=%d ai=%s\n", p.Name, p.Votes, p.Score.Decimals(6))
		}
		lap("T3")
	}
	return nil
}

// tallies are what T1 counts.
type tallies struct {
	rollCalls, mismatch, twoThirds, both, check int

	sum plenary.Tally
}

func (t *tallies) add(r *plenary.Resolution) {
	s := &r.Stages[0]
	n := s.Votes.Tally()
	id, err := strconv.Atoi(path.Base(r.Sources[0].Ref))
	if err != nil {
		return
	}
	t.rollCalls++
	t.sum = t.sum.Add(n)
	t.check += (n.Yes + 3*n.No + 5*n.Abstain + 7*n.NotVoting) * (id % 1009)
	differs := s.Stated.Counts != n
	if differs {
		t.mismatch++
	}
	if n.AtLeast(plenary.Fraction{Num: 2, Den: 3}, plenary.BaseYesNo) {
		t.twoThirds++
		if differs {
			t.both++
		}
	}
}

func (t *tallies) String() string {
	return fmt.Sprintf("T1 rollcalls=%d rows=%d Y=%d N=%d A=%d X=%d mismatch=%d twothirds=%d mismatch_twothirds=%d check=%d",
		t.rollCalls, t.sum.Count(plenary.MustParseBase("entitled")), t.sum.Yes, t.sum.No, t.sum.Abstain, t.sum.NotVoting, t.mismatch, t.twoThirds, t.both, t.check)
}

// pairs prints what T2 asks for, of the pairs that share 500 votes.
func pairs(h plenary.History, m *plenary.Matrix) {
	const enough = 500
	n, shared, same := 0, 0, 0
	states := slices.Collect(h.States().All())
	for i, a := range states {
		for _, b := range states[i+1:] {
			if _, votes := m.Score(a, b); votes >= enough {
				n++
				shared += votes
				counts := h.Pair(a, b)
				same += counts[0][0] + counts[1][1] + counts[2][2]
			}
		}
	}
	fmt.Printf("T2 pairs500=%d sumn=%d sumsame=%d\n", n, shared, same)
	most := m.Pairs(enough)
	least := slices.Clone(most)
	slices.Reverse(least)
	for _, end := range []struct {
		name  string
		pairs []plenary.Pair
	}{{"most", most}, {"least", least}} {
		for _, p := range end.pairs[:min(5, len(end.pairs))] {
			counts := h.Pair(p.A, p.B)
			fmt.Printf("T2 %s %v-%v n=%d same=%d share=%s\n", end.name, p.A, p.B, p.Shared, counts[0][0]+counts[1][1]+counts[2][2], p.Score.Decimals(6))
		}
	}
}
