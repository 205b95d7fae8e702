package plenary_test

import (
	"math"
	"testing"

	"github.com/plenary-go/plenary"
)

// C3 of the attack: the sums of the largest counts are no less than their parts where an
// int has 32 bits, and what is more than can be counted stays so.
func TestLargestCountsAreNotNegative(t *testing.T) {
	x := plenary.Tally{Yes: math.MaxInt32, No: math.MaxInt32, Abstain: math.MaxInt32, Absent: math.MaxInt32, Excluded: math.MaxInt32, Vacant: math.MaxInt32}
	if !x.IsValid() {
		t.Fatal(x)
	}
	last := 0
	for _, n := range []int{x.Count(plenary.BaseYesNo), x.Count(plenary.BaseCast), x.Count(baseEntitled), x.Count(plenary.BaseMembers), x.Count(baseSeats)} {
		if n < math.MaxInt32 || n < last {
			t.Errorf("%d after %d", n, last)
		}
		last = n
	}
	sum := x
	for range 5 {
		if sum = sum.Add(x); sum.IsValid() {
			t.Errorf("%+v is valid", sum)
		}
	}
}
