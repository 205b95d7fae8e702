package series_test

import (
	"testing"

	"github.com/plenary-go/plenary/internal/series"
)

func BenchmarkLinks(b *testing.B) {
	items := record(b)
	b.ReportAllocs()
	for b.Loop() {
		series.Links(items)
	}
}
