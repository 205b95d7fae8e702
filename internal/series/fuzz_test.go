package series_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/series"
)

// FuzzLinks links texts whose titles are the lines of an input, in sessions that
// follow each other, and holds that no text follows itself, one that is later in
// its round, or two others.
func FuzzLinks(f *testing.F) {
	for _, seed := range []string{
		"Question of Palestine\nQuestion of Palestine\nPalestine question",
		"Implementation of General Assembly resolution 38/72 on tests\nresolution ",
		"Security Council resolution 1701 (2006) [on co-operation\nİ : resolution 3258 (XXIX)\nfinancial year co co",
	} {
		f.Add(seed, uint8(3))
	}
	f.Fuzz(func(t *testing.T, titles string, sessions uint8) {
		var items []series.Item
		for title := range strings.Lines(titles) {
			n := len(items)
			it := text(1+n%(1+int(sessions)), n, []string{"", "A", "B"}[n%3], title, title, "Item")
			items = append(items, it)
		}
		from, to := map[int]bool{}, map[int]bool{}
		for _, l := range series.Links(items) {
			if l.From == l.To || items[l.From].Day < items[l.To].Day || l.Gap < 0 {
				t.Fatalf("%+v of %q", l, titles)
			}
			if l.Certainty == series.Possible {
				continue
			}
			if from[l.From] || to[l.To] {
				t.Fatalf("%+v is the second of its text", l)
			}
			from[l.From], to[l.To] = true, true
		}
	})
}
