// Command records reads the voting data of the UN Digital Library, plain or
// compressed with gzip, and prints a summary: the roll calls and their ballots,
// their results, and the errors in the file. With -agreement it also prints which
// states vote most and least alike.
//
//	go run ./examples/records [-agreement] FILE
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	agreement := flag.Bool("agreement", false, "also print which states vote most and least alike")
	flag.Usage = func() { fmt.Fprintln(flag.CommandLine.Output(), "usage: records [-agreement] FILE") }
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	f, err := os.Open(flag.Arg(0))
	if err == nil {
		defer f.Close()
		progress := io.Discard
		if info, err := os.Stderr.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			progress = os.Stderr
		}
		err = run(f, *agreement, os.Stdout, progress)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "records:", err)
		os.Exit(1)
	}
}

// account is the summary of a file.
type account struct {
	rollCalls, carried, byTwoThirds, notCarried, undecided, withoutBallots int

	ballots plenary.Tally
	lost    several[error]
	odd     map[string]*several[error] // by what it is
	kinds   []string                   // of odd, by first occurrence
	notices map[plenary.NoticeKind]*several[string]
}

// several counts things of one kind and keeps the first hundred, because a file may
// have millions of bad lines.
type several[T any] struct {
	n     int
	first []T
}

func (s *several[T]) add(v T) {
	if s.n++; s.n <= 100 {
		s.first = append(s.first, v)
	}
}

// write writes the number of things and the first of them.
func (s *several[T]) write(w io.Writer, name string) {
	if s == nil {
		s = &several[T]{}
	}
	fmt.Fprintf(w, "%s: %d\n", name, s.n)
	for _, v := range s.first {
		fmt.Fprintf(w, "  %v\n", v)
	}
	if more := s.n - len(s.first); more > 0 {
		fmt.Fprintf(w, "  and %d more\n", more)
	}
}

// run reads a file and writes its summary.
func run(from io.Reader, agreement bool, to, progress io.Writer) error {
	a := account{odd: map[string]*several[error]{}, notices: map[plenary.NoticeKind]*several[string]{}}
	var broken error // why the rest of the file is unreadable
	history, err := plenary.HistoryOf(func(yield func(*plenary.Resolution, error) bool) {
		for r, err := range plenary.ReadCSV(from) {
			if _, ok := errors.AsType[*plenary.ParseError](err); ok {
				a.lost.add(err)
				continue
			}
			if broken = err; err != nil {
				return
			}
			a.count(r)
			if a.rollCalls%100 == 0 {
				fmt.Fprintf(progress, "\r%d roll calls, to %s", a.rollCalls, r.Stages[0].Date)
			}
			if !yield(r, nil) {
				return
			}
		}
	})
	fmt.Fprint(progress, "\r\x1b[K")
	if a.rollCalls == 0 {
		return cmp.Or(broken, err, errors.Join(a.lost.first...), errors.New("no roll calls in the file"))
	}
	w := bufio.NewWriter(to)
	a.write(w)
	if agreement {
		writeAgreement(w, history)
	} else {
		err = nil // it is about the history alone
	}
	return errors.Join(w.Flush(), broken, err)
}

func (a *account) count(r *plenary.Resolution) {
	for _, e := range r.Oddities {
		if a.odd[e.What] == nil {
			a.kinds = append(a.kinds, e.What)
			a.odd[e.What] = &several[error]{}
		}
		a.odd[e.What].add(e)
	}
	a.rollCalls++
	s := &r.Stages[0] // each roll call has one
	a.ballots = a.ballots.Add(s.Votes.Tally())
	// Results are counted from the lists and totals on record. A vote is left
	// undecided if the number in favour or against is not known exactly.
	switch t := s.Totals(); {
	case t.Known(plenary.BaseCast) && t.Counts.Count(plenary.BaseCast) == 0:
		a.withoutBallots++
	case !t.Known(plenary.BaseOf(plenary.Yes, plenary.No)):
		a.undecided++
	case t.Counts.Yes <= t.Counts.No:
		a.notCarried++
	default:
		a.carried++
		if t.Counts.AtLeast(plenary.Fraction{Num: 2, Den: 3}, plenary.BaseYesNo) {
			a.byTwoThirds++
		}
	}
	for _, n := range r.Notices() {
		if a.notices[n.Kind] == nil {
			a.notices[n.Kind] = &several[string]{}
		}
		a.notices[n.Kind].add(fmt.Sprintf("%s, %s: %s", r.Symbol, s.Date, n))
	}
}

func (a *account) write(w io.Writer) {
	t := a.ballots
	listed := t.Count(plenary.BaseCast) + t.NotVoting
	fmt.Fprintf(w, "roll calls: %d\n", a.rollCalls)
	fmt.Fprintf(w, "rows: %d, of which %d read and %d lost\n", listed+a.lost.n, listed, a.lost.n)
	fmt.Fprintf(w, "ballots: %d in favour, %d against, %d abstentions, %d not voting\n", t.Yes, t.No, t.Abstain, t.NotVoting)
	fmt.Fprintf(w, "results: %d carried by a simple majority, %d of them by two thirds; %d not carried; %d not decided by what is on record; %d without ballots\n",
		a.carried, a.byTwoThirds, a.notCarried, a.undecided, a.withoutBallots)
	for _, kind := range []struct {
		of   plenary.NoticeKind
		name string
	}{
		{plenary.TotalsDiffer, "totals that disagree"},
		{plenary.NotAMember, "listed without being members"},
		{plenary.NotListed, "members that are not listed"},
		{plenary.OutcomeDiffers, "verdicts that disagree"},
	} {
		a.notices[kind.of].write(w, kind.name)
	}
	a.lost.write(w, "lost")
	odd := 0
	for _, all := range a.odd {
		odd += all.n
	}
	fmt.Fprintf(w, "odd, and read all the same: %d\n", odd)
	for _, kind := range a.kinds {
		fmt.Fprintf(w, "  %s: %d, the first: %v\n", kind, a.odd[kind].n, a.odd[kind].first[0])
	}
}

// enough is the number of votes that two states must share to be compared.
const enough = 500

// writeAgreement writes which states cast the same vote most and least often, among
// the votes in which both voted or abstained. Their names are those on the last date
// on which both are listed.
func writeAgreement(w io.Writer, h plenary.History) {
	last := map[plenary.Country]plenary.Date{}
	for _, vote := range h.All() {
		for c := range vote.Votes.All() {
			last[c] = vote.Date
		}
	}
	m := h.Matrix(plenary.IdenticalVotes)
	most := m.Pairs(enough)
	least := slices.Clone(most)
	slices.Reverse(least)
	for _, end := range []struct {
		name  string
		pairs []plenary.Pair
	}{{"most", most}, {"least", least}} {
		fmt.Fprintf(w, "vote %s alike, of the %d pairs that share %d votes:\n", end.name, len(end.pairs), enough)
		for _, p := range end.pairs[:min(5, len(end.pairs))] {
			on := last[p.A]
			if last[p.B].Before(on) {
				on = last[p.B]
			}
			fmt.Fprintf(w, "  %s and %s: %s of %d votes\n", p.A.NameOn(language.English, on), p.B.NameOn(language.English, on), p.Score.Decimals(4), p.Shared)
		}
	}
}
