package plenary_test

import (
	"encoding/json"
	randv1 "math/rand"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// byteSource makes choices of bytes, so that a fuzzer that changes a byte changes a
// choice: a record, a rule or a text, and not what they are written in. Behind the
// bytes the choices go on, the same for the same bytes.
type byteSource struct {
	data []byte
	rest rand.PCG
}

func sourceOf(data []byte) *byteSource {
	s := &byteSource{data: data}
	for _, b := range data {
		s.rest.Seed(s.rest.Uint64()+uint64(b), uint64(len(data)))
	}
	return s
}

func (s *byteSource) Uint64() uint64 {
	if len(s.data) == 0 {
		return s.rest.Uint64()
	}
	b := s.data[0]
	s.data = s.data[1:]
	return uint64(b) * 0x0101_0101_0101_0101 // whichever of its bits are looked at
}

func (s *byteSource) Int63() int64 { return int64(s.Uint64() >> 1) }
func (s *byteSource) Seed(int64)   {}

// FuzzEveryWay makes a rule and a vote, and ends it in every way: see
// TestEveryWayToEndAVote.
func FuzzEveryWay(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("a rule with a veto, a tie and a quorum"))
	f.Add(slices.Repeat([]byte{0, 255, 127, 3}, 40))
	six, day := plenary.MustParseBody("ec.council"), plenary.MustParseDate("1960-01-01")
	f.Fuzz(func(t *testing.T, data []byte) {
		source := sourceOf(data)
		r := ballotMaker{rand.New(source), len(data)%2 == 0, six, day}
		rule := r.rule()
		pending, missing := r.IntN(3), 0
		if r.one(3) {
			pending, missing = r.IntN(2), 1+r.IntN(2)
		}
		v := r.vote(pending, missing, 6)
		faults, err := v.faults(&rule, rule.rule(), v.weights(false))
		if err != nil {
			t.Fatalf("%v on %v: %v", rule.rule(), &v, err)
		}
		for _, fault := range faults {
			t.Errorf("%s: %v\n%v\n%s", fault.kind, rule.rule(), &v, fault.text)
		}
		text := rule.rule().Text()
		if back, err := plenary.ParseRule(text); err != nil || back != rule.rule() {
			t.Errorf("%q reads back as %v, %v", text, back, err)
		}
	})
}

// FuzzRecord makes a record, writes and tells it in every form.
func FuzzRecord(f *testing.F) {
	f.Add([]byte{}, "")
	f.Add([]byte{255, 0, 255}, "A title\n\u202e\x1b[2J")
	f.Add([]byte("several stages and a statement"), "=1+1")
	f.Fuzz(func(t *testing.T, data []byte, title string) {
		r := randomResolution(randv1.New(sourceOf(data)))
		if r.Title.EN = title; utf8.ValidString(title) {
			roundTrip(t, r)
			text := toPopolo(t, &r, plenary.EU)
			back, errs := fromPopolo(text)
			if len(errs) > 0 || len(back) != 1 {
				t.Fatalf("%s: %v", text, errs)
			}
			if diff := cmp.Diff(r, back[0], values); diff != "" {
				t.Fatalf("%s: %s", text, diff)
			}
			csvStages(t, toCSV(t, &r))
		} else if _, err := json.Marshal(&r); err == nil {
			t.Fatalf("%q is written", title)
		}
		for _, length := range []plenary.BriefingLength{plenary.StandardLength, plenary.ShortLength, plenary.FullLength} {
			b := plenary.Briefing{Language: language.Dutch, Length: length, Country: plenary.MustParseCountry("NLD")}
			tame(t, "a resolution", title, b.Resolution(&r))
			tame(t, "a page of Markdown", title, b.Markdown(&r))
			tame(t, "a line", title, b.Line(&r))
		}
		tame(t, "notices", title, plenary.Briefing{}.Notices(&r, slices.Concat(r.Notices(), r.PracticeNotices())...))
	})
}

var partEnd = regexp.MustCompile(`[.;:,(] |\n+`)

// FuzzVoteText puts texts together of parts of those in testdata/votes, with numbers
// and names exchanged, and holds what FuzzReadVotes holds of any text: that each error
// has its place, and that what is read can be told, written and read again.
func FuzzVoteText(f *testing.F) {
	var parts []string
	for _, text := range votesCorpus(f) {
		for at := 0; at < len(text); {
			end := len(text)
			if m := partEnd.FindStringIndex(text[at:]); m != nil {
				end = at + m[1]
			}
			if part := text[at:end]; len(part) > 2 && len(part) < 200 {
				parts = append(parts, part)
			}
			at = end
		}
	}
	slices.Sort(parts)
	parts = slices.Compact(parts)
	names := []string{"Chad", "Niger", "Nigeria", "the Netherlands", "Nederland", "de Verenigde Staten", "Bosnia and Herzegovina", "Korea", "Côte d’Ivoire", "Congo", "the European Union", "none"}
	numbers := []string{"0", "1", "two", "zeven", "12", "152", "193", "1,000", "2147483648", "99999999999999999999"}
	f.Add([]byte{})
	f.Add([]byte("a text of a vote"))
	f.Add(slices.Repeat([]byte{1, 200, 30, 4}, 30))
	f.Fuzz(func(t *testing.T, data []byte) {
		r := rand.New(sourceOf(data))
		var b strings.Builder
		for range 1 + min(len(data), 24) {
			switch r.IntN(8) {
			case 0:
				b.WriteString(names[r.IntN(len(names))] + []string{" ", ", ", " and ", " en ", ". "}[r.IntN(5)])
			case 1:
				b.WriteString(numbers[r.IntN(len(numbers))] + " ")
			case 2:
				b.WriteString([]string{"\n", "(", ") ", "— ", ": ", "; ", ". ", "”", "\x80", "\u202e"}[r.IntN(10)])
			default:
				b.WriteString(parts[(r.IntN(256)<<8|r.IntN(256))%len(parts)])
			}
		}
		text := b.String()
		on := plenary.MustParseDate("2018-12-19")
		votes, wrong, odd := readVotes(text, on)
		if len(votes)+len(wrong)+len(odd) == 0 {
			t.Fatalf("neither a vote nor an error: %q", text)
		}
		lines := strings.Split(text, "\n")
		for _, e := range append(wrong, odd...) {
			if e.Line == 0 && len(votes) == 0 {
				continue
			}
			if e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > len(lines[e.Line-1])+1 {
				t.Fatalf("%d:%d is no place in %q", e.Line, e.Column, text)
			}
			tame(t, "an error", text, e.Error())
		}
		for i := range votes {
			if utf8.ValidString(text) {
				roundTrip(t, votes[i])
			}
			tame(t, "a resolution", text, plenary.Briefing{Language: language.Dutch}.Resolution(&votes[i]))
			csvStages(t, toCSV(t, &votes[i]))
		}
		_, _, unread := readStatements(text, on)
		for _, e := range unread {
			if e.Reason == "" || utf8.ValidString(text) && !strings.HasPrefix(text[offset(text, e):], e.Input) {
				t.Errorf("unread: %+v", e)
			}
			tame(t, "an error", text, e.Error())
		}
	})
}
