package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/rulecode"
)

// Comparison holds the contradictions between two records of one vote.
// Information that is in only one record is not a contradiction: a press
// release may list those against and only count those in favour, and a record
// made at the time has no corrections. The zero Comparison means that no
// contradiction was found.
type Comparison struct {
	// Votes holds the countries whose vote in the first record (From) differs
	// from that in the second (To). A zero vote means that the record does not
	// list the countries, although its list of the vote in the other record is
	// complete, or that it excludes them.
	Votes []Move
	// Totals holds the counts in the first and in the second record that
	// cannot both be correct, and no others. At least one of each pair is
	// exact; the other may be a lower limit. Members holds the sizes of the
	// body if both records give one and they differ; otherwise both are 0.
	Totals [2]Totals
	// Corrections holds the corrections that only the first record has, and
	// those that only the second has.
	Corrections [2][]Correction
	// Dates, Drafts, Required and Declared hold the values of the two records
	// if both have one and they differ. Otherwise both values are zero.
	Dates    [2]Date
	Drafts   [2]Symbol
	Required [2]Rule
	Declared [2]Declared
}

// Compare returns the contradictions between two records a and b of one vote,
// such as a verbatim record and a press release, or a letter and the
// catalogue. It does not say which is correct, and does not check each by
// itself; for that see [Stage.Notices]. Compare(b, a) is the mirror image of
// Compare(a, b). A nil Stage contradicts nothing.
func Compare(a, b *Stage) Comparison {
	a, b = orNone(a), orNone(b)
	first, second := a.Totals(), b.Totals()
	c := Comparison{
		Votes: contradictions(a, b),
		Corrections: [2][]Correction{
			correctionsMissing(a.Corrections, b.Corrections),
			correctionsMissing(b.Corrections, a.Corrections),
		},
		Dates:    different(a.Date, b.Date),
		Drafts:   different(a.Draft, b.Draft),
		Declared: different(a.Declared, b.Declared),
	}
	for v := range eachVote() {
		if countsDiffer(&first, &second, v) {
			c.Totals[0].copy(&first, v)
			c.Totals[1].copy(&second, v)
		}
	}
	members := different(first.Members, second.Members)
	c.Totals[0].Members, c.Totals[1].Members = members[0], members[1]
	if rulesDiffer(a.Required, b.Required) {
		c.Required = [2]Rule{a.Required, b.Required}
	}
	return c
}

// different returns a and b if both are set and they differ, and zero values
// otherwise.
func different[T comparable](a, b T) (both [2]T) {
	if none := *new(T); a != b && a != none && b != none {
		both = [2]T{a, b}
	}
	return both
}

// IsZero reports whether the records do not contradict each other and have the
// same corrections.
func (c Comparison) IsZero() bool {
	return len(c.Corrections[0])+len(c.Corrections[1]) == 0 && !c.contradicts()
}

// contradicts reports whether the records cannot both be correct. A correction
// that one of them lacks is not a contradiction, unless it has another
// correction of the same country.
func (c *Comparison) contradicts() bool {
	return len(c.Votes) > 0 || c.Totals != [2]Totals{} || c.Dates != [2]Date{} || c.Drafts != [2]Symbol{} ||
		c.Required != [2]Rule{} || c.Declared != [2]Declared{} ||
		slices.ContainsFunc(c.Corrections[0], func(a Correction) bool {
			return slices.ContainsFunc(c.Corrections[1], func(b Correction) bool { return a.Country == b.Country })
		})
}

// contradictions returns the countries whose votes in the two records
// contradict each other.
func contradictions(a, b *Stage) (differ []Move) {
	absentFrom := func(has, lacks *Stage, v Vote) (set CountrySet) {
		set = has.Votes.Listed(v).Minus(lacks.Votes.Listed())
		if !lacks.Lists(v) {
			set = set.Intersect(lacks.Votes.excluded)
		}
		return set
	}
	for v := range eachVote() {
		for _, m := range [...]Move{{To: v, Countries: absentFrom(b, a, v)}, {From: v, Countries: absentFrom(a, b, v)}} {
			if !m.Countries.IsZero() {
				differ = append(differ, m)
			}
		}
	}
	differ = append(differ, Moves(a.Votes, b.Votes)...)
	slices.SortFunc(differ, func(m, n Move) int { return cmp.Or(cmp.Compare(m.From, n.From), cmp.Compare(m.To, n.To)) })
	return differ
}

// countsDiffer reports whether the counts of v contradict each other: one is
// exact, and the other is a different number or a higher lower limit.
func countsDiffer(a, b *Totals, v Vote) bool {
	first, exact := a.Of(v)
	second, too := b.Of(v)
	return exact && second > first || too && first > second
}

// copy sets the count of v to that in from.
func (t *Totals) copy(from *Totals, v Vote) {
	t.Counts.add(v, from.Counts.Of(v)-t.Counts.Of(v))
	t.Exact |= from.Exact & (1 << v)
}

// rulesDiffer reports whether the rules of two records cannot both be correct.
// A record that says only "two thirds" does not contradict one that names a
// body's rule with that part.
func rulesDiffer(a, b Rule) bool {
	switch {
	case a.IsZero() || b.IsZero() || a.code == b.code:
		return false
	case a.preset != 0 && b.preset != 0:
		return true
	}
	for part := byte(rulecode.Open); part <= rulecode.Tie; part++ {
		p, q := a.part(part), b.part(part)
		if p != q && p != "" && q != "" {
			return true
		}
	}
	return false
}

// correctionsMissing returns the corrections in has that are not in lacks.
func correctionsMissing(has, lacks []Correction) []Correction {
	return some(has, func(c *Correction) (Correction, bool) {
		return *c, !slices.ContainsFunc(lacks, func(d Correction) bool { return c.Country == d.Country && c.Intended == d.Intended })
	})
}
