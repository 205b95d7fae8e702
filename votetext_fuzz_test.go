package plenary_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// inserted are clauses of which no part may be lost: each number and each name,
// with the vote that it is of.
var inserted = []struct {
	clause string
	facts  []insertedFact
}{
	{"Seven countries (Chad and Peru) abstained.", []insertedFact{{"Seven", plenary.Abstain, 7}, {"Chad", plenary.Abstain, 0}, {"Peru", plenary.Abstain, 0}}},
	{"77 States voted against, including Chad and Peru.", []insertedFact{{"77", plenary.No, 77}, {"Chad", plenary.No, 0}, {"Peru", plenary.No, 0}}},
	{"Chad, Peru and Mali voted against the text.", []insertedFact{{"Chad", plenary.No, 0}, {"Peru", plenary.No, 0}, {"Mali", plenary.No, 0}}},
	{"Zeven landen, waaronder Chili en Peru, onthielden zich van stemming.", []insertedFact{{"Zeven", plenary.Abstain, 7}, {"Chili", plenary.Abstain, 0}, {"Peru", plenary.Abstain, 0}}},
	{"It was adopted by 77 votes to 8 (Chad, Peru), with 17 abstentions.", []insertedFact{
		{"77", plenary.Yes, 77}, {"8", plenary.No, 8}, {"Chad", plenary.No, 0}, {"Peru", plenary.No, 0}, {"17", plenary.Abstain, 17},
	}},
	{"Voor stemden 77 landen, tegen zeven.", []insertedFact{{"77", plenary.Yes, 77}, {"zeven", plenary.No, 7}}},
}

// insertedFact is a number of those who voted so, or, with 0, the name of one.
type insertedFact struct {
	word string
	vote plenary.Vote
	n    int
}

// lostOf returns the word of a clause that has been inserted into a text at a byte
// that is in no stage and in no error, "" if there is none. Where the text around it
// makes it one of other words ("Against: Seven countries abstained"), it may be read
// so, if something is reported or if it need not be strict.
func lostOf(text string, at, which int, strict bool) string {
	votes, wrong, odd := readVotes(text, plenary.Date{})
	reported := append(wrong, odd...)
	joined := joins(text[:at-1])
	clause, part := inserted[which].clause, !strict || len(reported) > 0 || joined
	for _, f := range inserted[which].facts {
		place := at + strings.Index(clause, f.word)
		if f.word == "8" {
			place = at + strings.Index(clause, " 8 ") + 1
		}
		if !f.read(votes, part, joined) && !spanned(text, reported, place) {
			return f.word
		}
	}
	return ""
}

// joins reports whether what follows a text is added to those that it names last, and
// may be on their side: "China and Chad", "besides Chile seven States" are eight.
func joins(before string) bool {
	for _, word := range []string{" en", " and", " en de", " and the", " en een", ", as did"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	for _, word := range []string{"aast ", "ehalve ", "esides ", "et als "} {
		if strings.Contains(before[max(0, len(before)-60):], word) {
			return true
		}
	}
	return false
}

// read reports whether a stage has the fact, for the vote or, if it may be another,
// for any; with those named, if it may be joined to them. Where a text was rejected,
// the greater of two numbers is of those against.
func (f insertedFact) read(votes []plenary.Resolution, another, joined bool) bool {
	for _, r := range votes {
		s := &r.Stages[0]
		if f.n == 0 {
			c, err := plenary.ParseCountry(f.word)
			corrected := slices.ContainsFunc(s.Corrections, func(was plenary.Correction) bool { return was.Country == c })
			if err == nil && (s.Votes.Of(c) == f.vote || another && (corrected || s.Votes.Of(c) != 0)) {
				return true
			}
			continue
		}
		for v := plenary.Yes; v.IsValid(); v++ {
			n, _ := s.Stated.Of(v)
			if sum := joined && n > f.n && n-f.n <= s.Votes.Listed(v).Len(); (n == f.n || sum) && (v == f.vote || another || s.Declared == plenary.DeclaredRejected) {
				return true
			}
		}
		if s.Stated.Members == f.n {
			return true
		}
	}
	return false
}

// spanned reports whether an error has a byte of the text in its input.
func spanned(text string, errs []*plenary.ParseError, at int) bool {
	for _, e := range errs {
		if e.Line == 0 {
			continue
		}
		if strings.HasPrefix(e.Reason, "the heading of the list has another total") {
			return true // it has given way to this one
		}
		start := 0
		for range e.Line - 1 {
			start += strings.IndexByte(text[start:], '\n') + 1
		}
		start += e.Column - 1
		if start <= at && at < start+len(e.Input) {
			return true
		}
	}
	return false
}

// ruled reports whether a text says what is needed: a sentence that does tells of no
// vote, whatever is put into it. So it is after the tens of a number, after "over",
// which makes it the least number, after "had", whose object it is, and within a mark of markup.
func ruled(text string, at int) bool {
	for _, word := range []string{"need", "nodig", "vereis", "require", "aangenomen te worden", "elected", "zetel", "seat", "if "} {
		if strings.Contains(text, word) {
			return true
		}
	}
	before := text[:at-1]
	if strings.LastIndexByte(before, '<') > strings.LastIndexByte(before, '>') || strings.LastIndex(before, "](") > strings.LastIndexByte(before, ')') {
		return true // within a tag or an address
	}
	for _, word := range []string{"ty", "undred", "onderd", " over", " had", "$", "€"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	return false
}

// insert puts a clause before the next space at a byte of the text.
func insert(text string, at, which int) (with string, start int) {
	for at < len(text) && text[at] != ' ' {
		at++
	}
	return text[:at] + " " + inserted[which].clause + text[at:], at + 1
}

// votesCorpus returns the texts of testdata/votes, and of the samples beside the
// project where these are there.
func votesCorpus(t testing.TB) (texts []string) {
	t.Helper()
	files, err := filepath.Glob("testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	samples, _ := filepath.Glob("../shared/samples/*.txt")
	for _, name := range append(files, samples...) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n####\n") {
			text, read, ok := strings.Cut(part, "\n----\n")
			if !ok || strings.HasPrefix(read, "listed=") {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// TestReadVotesInserted puts clauses into the texts of the corpus, anywhere between
// two words: what they say is read or reported.
func TestReadVotesInserted(t *testing.T) {
	t.Parallel() // it takes long
	texts := votesCorpus(t)
	random := rand.New(rand.NewPCG(1, 2))
	failed := 0
	tries := 10000
	if testing.Short() {
		tries = 2000
	}
	for range tries {
		text, which := texts[random.IntN(len(texts))], random.IntN(len(inserted))
		with, at := insert(text, random.IntN(len(text)+1), which)
		if ruled(with, at) {
			continue
		}
		if word := lostOf(with, at, which, true); word != "" {
			failed++
			end := at + len(inserted[which].clause)
			t.Logf("%q of %q in %q", word, inserted[which].clause, with[max(0, at-100):min(len(with), end+80)])
		}
	}
	if failed > 0 {
		t.Errorf("%d of %d lose something", failed, tries)
	}
}
