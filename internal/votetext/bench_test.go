package votetext_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"github.com/plenary-go/plenary/internal/votetext"
)

// BenchmarkCorpus reads the texts of the corpus by this reader and by the one at
// the root.
func BenchmarkCorpus(b *testing.B) {
	texts, size := corpus(b), 0
	for _, text := range texts {
		size += len(text)
	}
	b.Run("room", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for _, text := range texts {
				votetext.Read(text, 0, 0)
			}
		}
	})
	b.Run("root", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for _, text := range texts {
				for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
				}
			}
		}
	})
}

// hostile are texts of which a reader that looks back or ahead without bounds
// would make too much.
var hostile = map[string]string{
	"numbers":  "12 to 12 to ",
	"brackets": "12 (Chad (Peru ",
	"names":    "Chad, Peru and ",
	"missing":  "Chad Peru Mali ",
	"sides":    "in favour against ",
	"counts":   "12 countries , 12 ",
	"among":    "12 including Chad , including ",
	"voted":    "Chad voted ",
	"words":    "the of the of ",
	"republic": "Republic of the United ",
	"lines":    "Chad\nAgainst\n",
	"heads":    "In favour: ",
	"pages":    "12/28 A/61/PV.40 General Assembly ",
	"others":   "and 12 other ",
	"zich":     "zich onthielden 12 ",
	"bodies":   "the Assembly and the ",
	"titles":   "draft entitled “A ",
	"symbols":  "resolution 61/12 A/78/L.5 ",
	"chapters": "paragraph 3 and 4, ",
	"meetings": "12th meeting 3 May ",
	"labels":   "General Assembly\n",
	"squares":  "[",
	"links":    "[[a|",
	"strokes":  "A/",
	"places":   "in ",
	"adverbs":  "also ",
}

// BenchmarkHostile reads them at two lengths: the time for a byte stays the same.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range hostile {
		for _, n := range []int{1 << 12, 1 << 16} {
			text := "In favour: Chad voted 12 " + strings.Repeat(unit, n/len(unit))
			b.Run(name+"/"+map[bool]string{true: "4k", false: "64k"}[n == 1<<12], func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					votetext.Read(text, 0, 0)
				}
			})
		}
	}
}
