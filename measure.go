package plenary

import "github.com/plenary-go/plenary/internal/rulecode"

// Measure is a number taken from a vote: how many members are in a base. It
// may take the members of a group alone, and may weigh each by something other
// than one. The zero Measure counts nobody.
//
// The text form is the base, then "by" and the weight, then "in" and the
// group: "no in unsc.permanent", "yes by population".
type Measure struct {
	Base Base
	// Weight is the dimension by which members weigh: "population",
	// "quota", or any other that the caller's [Weights] have. Empty, each
	// member counts as one.
	Weight string
	// Group has the members that count, on the day of the vote; 0 is all.
	Group Group
}

// IsValid reports whether m counts anybody, in a known group, by a weight that
// has a text form. Seats cannot be weighed or be of a group: nobody holds a
// vacant one.
func (m Measure) IsValid() bool {
	code := m.code()
	return code.IsValid()
}

// plain reports whether m follows from a tally alone.
func (m Measure) plain() bool { return m.Group == 0 && m.Weight == "" }

// String returns the text form.
func (m Measure) String() string {
	code := m.code()
	return string(code.Append(nil))
}

func (m Measure) code() rulecode.Measure {
	return rulecode.Measure{Base: uint16(m.Base), Group: uint8(m.Group), Weight: m.Weight}
}

func measureOf(m *rulecode.Measure) Measure { return Measure{Base(m.Base), m.Weight, Group(m.Group)} }

// AtLeast returns the test whether m is n or more: nine votes of fifteen.
func (m Measure) AtLeast(n uint64) Test { return Test{rulecode.Number(m.code(), false, n)} }

// MoreThan returns the test whether m is more than n.
func (m Measure) MoreThan(n uint64) Test { return Test{rulecode.Number(m.code(), true, n)} }

// AtLeastOf returns the test whether m is the fraction f of another measure,
// or more: two thirds of the votes in favour and against. Of nothing, nothing
// is enough; a rule in which nobody need vote says so by a second test, that
// there be one vote in favour.
func (m Measure) AtLeastOf(f Fraction, of Measure) Test {
	return Test{rulecode.Share(m.code(), false, f.Num, f.Den, of.code())}
}

// MoreThanOf returns the test whether m is more than the fraction f of another
// measure: more than half of the members.
func (m Measure) MoreThanOf(f Fraction, of Measure) Test {
	return Test{rulecode.Share(m.code(), true, f.Num, f.Den, of.code())}
}

// shareOf returns the fraction that a comparison asks for, if it asks for one.
func shareOf(d rulecode.Demand) (f Fraction) {
	f.Num, f.Den = d.Share()
	return f
}

// Test is a condition on a vote: a comparison of measures, or several joined
// by [All], [Any] and [Not]. It is a value: tests can be compared with ==. The
// zero Test is none.
//
// The text form reads as it is meant: "yes >= 2/3 of yes+no and yes >= 1".
type Test struct{ code rulecode.Test }

// All returns the test that every one of the given tests holds. Zero Tests are
// left out, and All of one is that one.
func All(tests ...Test) Test { return joined(rulecode.All, tests) }

// Any returns the test that at least one of the given tests holds. Zero Tests
// are left out, and Any of one is that one.
func Any(tests ...Test) Test { return joined(rulecode.Any, tests) }

func joined(op byte, tests []Test) Test {
	return Test{rulecode.Join(op, each(tests, func(t Test) rulecode.Test { return t.code })...)}
}

// Not returns the test that t does not hold; Not of the zero Test is zero.
func Not(t Test) Test { return Test{t.code.Inverse()} }

// IsZero reports whether t is no test.
func (t Test) IsZero() bool { return t.code == "" }

// IsValid reports whether t can be decided. A test of a [Measure] or
// [Fraction] that is not valid is not, nor is one that it is part of; neither
// is the zero Test.
func (t Test) IsValid() bool { return t.code.IsValid() }

// String returns the text form, "" for the zero Test.
func (t Test) String() string {
	if !t.IsValid() {
		return ""
	}
	return t.code.Text()
}
