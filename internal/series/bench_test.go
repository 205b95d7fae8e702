package series_test

import (
	"fmt"
	"testing"

	"github.com/plenary-go/plenary/internal/series"
)

func BenchmarkLinks(b *testing.B) {
	items := record(b, false)
	b.ReportAllocs()
	for b.Loop() {
		series.Links(items)
	}
}

// BenchmarkLinksMany links records of which one has ten times as many texts as the
// other: all with one title in two sessions, each with its own, or each with most
// words of the others.
func BenchmarkLinksMany(b *testing.B) {
	for _, kind := range []struct{ name, title string }{{"same", "Question of Palestine"}, {"other", "Item%dx on%dy"}, {"alike", "Situation of human rights in the region, number%dx"}} {
		for _, n := range []int{2000, 20000} {
			b.Run(fmt.Sprintf("%s/%d", kind.name, n), func(b *testing.B) {
				items := make([]series.Item, n)
				for i := range items {
					title := kind.title
					if kind.name != "same" {
						title = fmt.Sprintf(title, i/2, i/2)
					}
					items[i] = text(40+i%2, i, "", title)
				}
				for b.Loop() {
					series.Links(items)
				}
			})
		}
	}
}
