package votetext_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext"
)

// corpus returns the texts of testdata/votes, and of the samples beside the
// project where these are there.
func corpus(t testing.TB) (texts []string) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	samples, _ := filepath.Glob("../../../shared/samples/*.txt")
	for _, name := range append(files, samples...) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n####\n") {
			text, _, _ := strings.Cut(part, "\n----\n")
			texts = append(texts, text)
		}
	}
	return texts
}

// told are the facts of a text, as "no 12" and "no TCD".
type told map[string]bool

// before returns what the reader at the root tells of a text.
func before(text string) (facts told, day int32) {
	facts = told{}
	for r, err := range plenary.ReadVotes(text, plenary.Date{}) {
		if err != nil {
			continue
		}
		s := &r.Stages[0]
		if y, m, d := s.Date.Year(), s.Date.Month(), s.Date.Day(); day == 0 && !s.Date.IsZero() {
			day = int32(y*10000 + int(m)*100 + d)
		}
		for v, name := range map[plenary.Vote]string{plenary.Yes: "yes", plenary.No: "no", plenary.Abstain: "abstain", plenary.NotVoting: "notvoting", plenary.Absent: "absent"} {
			if n, exact := s.Stated.Of(v); exact || n > 0 {
				facts[fmt.Sprintf("%s %d", name, n)] = true
			}
			for c := range s.Votes.Voted(v).All() {
				facts[name+" "+c.Code()] = true
			}
		}
	}
	return facts, day
}

// now returns what this reader tells of it, and what it reports.
func now(text string, day int32) (facts told, unread []string) {
	facts = told{}
	for _, s := range votetext.Read(text, day, 0) {
		rejected := slices.ContainsFunc(s.Outcomes, func(o votetext.Outcome) bool { return !o.Adopted })
		for i, c := range s.Clauses {
			side := sides[c.Side]
			if c.Veto || c.Intended {
				continue // of a vote in the Security Council or of none
			}
			if rejected && c.Pair {
				first := i
				if c.Side == votetext.No {
					first--
				}
				if first >= 0 && first+1 < len(s.Clauses) && s.Clauses[first].N > s.Clauses[first+1].N {
					side = map[string]string{"yes": "no", "no": "yes"}[side]
				}
			}
			if c.N >= 0 && c.How != votetext.Roughly {
				facts[fmt.Sprintf("%s %d", side, c.N)] = true
			}
			for _, item := range c.Items {
				facts[side+" "+table.Entities[item.Country].Code] = true
			}
		}
		for _, u := range s.Unread {
			unread = append(unread, strings.Join(strings.Fields(text[u.Start:u.End]), " "))
		}
	}
	return facts, unread
}

// TestCompare counts the texts that are read as the reader at the root does. With
// -v it writes the differences.
func TestCompare(t *testing.T) {
	same, clean, oldOnly, newOnly, texts := 0, 0, 0, 0, corpus(t)
	for i, text := range texts {
		was, day := before(text)
		is, unread := now(text, day)
		var lost, found []string
		for f := range maps.Keys(was) {
			if !is[f] {
				lost = append(lost, f)
			}
		}
		for f := range maps.Keys(is) {
			if !was[f] {
				found = append(found, f)
			}
		}
		slices.Sort(lost)
		slices.Sort(found)
		oldOnly += len(lost)
		newOnly += len(found)
		if len(lost)+len(found) == 0 {
			same++
			if len(unread) == 0 {
				clean++
			} else {
				t.Logf("%d same, unread %.200q in %.400q", i, unread, text)
			}
			continue
		}
		t.Logf("%d: %.700q\n  before only: %q\n  now only: %q\n  unread: %.600q", i, text, lost, found, unread)
	}
	t.Logf("%d texts: %d have the same facts (%d of them without a report); %d facts only before, %d only now", len(texts), same, clean, oldOnly, newOnly)
}
