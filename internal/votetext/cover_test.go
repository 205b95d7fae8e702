package votetext_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/votetext"
)

// inserted are clauses of which no part may be lost.
var inserted = []string{
	"Seven countries (Chad and Peru) abstained.",
	"77 States voted against, including Chad and Peru.",
	"Chad, Peru and Mali voted against the text.",
	"Zeven landen, waaronder Chili en Peru, onthielden zich van stemming.",
	"It was adopted by 77 votes to 7 (Chad, Peru), with 17 abstentions.",
	"Voor stemden 77 landen, tegen zeven.",
}

// lost returns what of a clause at a place of the text no clause has and nobody
// reports: it looks for the first and the last name or number.
func lost(text string, start, end int) string {
	sentences := votetext.Read(text, 0, 0)
	for _, word := range strings.FieldsFunc(text[start:end], func(c rune) bool { return strings.ContainsRune(" (),.", c) }) {
		n := int32(0)
		switch word {
		case "Seven", "Zeven", "zeven", "7":
			n = 7
		case "77":
			n = 77
		case "17":
			n = 17
		case "Chad", "Peru", "Mali", "Chili":
		default:
			continue
		}
		at := int32(start + strings.Index(text[start:end], word))
		if word == "7" {
			at = int32(start + strings.Index(text[start:end], " 7 ") + 1)
		}
		if !accounted(sentences, at, n) {
			return word
		}
	}
	return ""
}

// accounted reports whether the name or the number at a byte is one of a clause,
// which may add to it those named besides, or stands in what was not read.
func accounted(sentences []votetext.Sentence, at, n int32) bool {
	for _, s := range sentences {
		for _, c := range s.Clauses {
			if n > 0 && c.Start <= at && at < c.End && (c.N == n || c.Members == n || c.N > n && c.N <= n+int32(len(c.Items))) {
				return true
			}
			for _, item := range c.Items {
				if n == 0 && item.Start <= at && at < item.End {
					return true
				}
			}
		}
		for _, u := range s.Unread {
			if u.Start <= at && at < u.End {
				return true
			}
		}
	}
	return false
}

// TestInserted puts clauses into the texts of the corpus, anywhere between two
// words: what they say is read or reported.
func TestInserted(t *testing.T) {
	texts := corpus(t)
	random := rand.New(rand.NewPCG(1, 2))
	failed := 0
	const tries = 10000
	for range tries {
		text, clause := texts[random.IntN(len(texts))], inserted[random.IntN(len(inserted))]
		at := random.IntN(len(text) + 1)
		for at < len(text) && text[at] != ' ' {
			at++
		}
		if before := text[:at]; strings.HasSuffix(before, "ty") || strings.HasSuffix(before, "undred") || strings.HasSuffix(before, "onderd") {
			continue // "Thirty Seven"
		}
		with := text[:at] + " " + clause + text[at:]
		if word := lost(with, at+1, at+1+len(clause)); word != "" {
			failed++
			t.Logf("%s of %q in %q", word, clause, with[max(0, at-80):min(len(with), at+len(clause)+60)])
		}
	}
	// Within what may not be read as a vote a clause is not one either: a condition
	// (2), a correction (2), a hope of a seat, a remark, and whose proposal it was.
	const known = 7
	if failed > known {
		t.Errorf("%d of %d lose something", failed, tries)
	}
}

// TestSplices reads texts that are put together from two, with some bytes
// replaced: all places are within the text, and each clause has a side.
func TestSplices(t *testing.T) {
	const odd = "(),.:;-\n 0129aA\xc3\xe2'\"*[]/<&"
	texts := corpus(t)
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		a, b := texts[random.IntN(len(texts))], texts[random.IntN(len(texts))]
		x, y := random.IntN(len(a)+1), random.IntN(len(b)+1)
		spliced := []byte(a[max(0, x-200):x] + b[y:min(len(b), y+200)])
		for n := 0; n < 3 && len(spliced) > 0; n++ {
			spliced[random.IntN(len(spliced))] = odd[random.IntN(len(odd))]
		}
		text := string(spliced)
		for _, s := range votetext.Read(text, 0, 0) {
			for _, c := range s.Clauses {
				if c.Start < 0 || c.Start >= c.End || int(c.End) > len(text) || c.Side < votetext.Yes || c.Side > votetext.Absent {
					t.Fatalf("%+v in %q", c, text)
				}
			}
			for _, u := range s.Unread {
				if u.Start < 0 || u.Start >= u.End || int(u.End) > len(text) {
					t.Fatalf("%+v in %q", u, text)
				}
			}
		}
	}
}
