package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/rulecode"
)

// Contradictions compares two records a and b of one vote, such as a verbatim
// record and a press release, or a letter and the catalogue. The stage first
// holds the facts of a that b contradicts, second those of b that a
// contradicts. Both are nil if there are none. A nil stage contradicts nothing.
//
//   - Votes has the countries whose votes differ. If a country has a vote in
//     only one of the two, the other record excludes it, or does not list it
//     although its list of that vote is complete.
//   - Stated has the counts that cannot both be correct. At least one of each
//     pair is exact; the other may be a lower limit. The two sizes of the body
//     are there if they differ.
//   - Date, Draft, Required and Declared are there if both records have one and
//     they differ.
//   - Corrections has the corrections that only this record has.
//
// Information that is in only one record is not a contradiction: a press
// release may list those against and only count those in favour. Corrections
// are an exception, because a record made at the time has no corrections.
//
// Contradictions does not say which record is correct, and does not check each
// by itself; for that see [Stage.Notices].
func Contradictions(a, b *Stage) (first, second *Stage) {
	a, b = orNone(a), orNone(b)
	c := compare(a, b)
	if c.agrees() {
		return nil, nil
	}
	var differ CountrySet
	for _, m := range c.votes {
		differ = differ.Union(m.Countries)
	}
	of := func(s *Stage, i int) *Stage {
		part := &Stage{
			Date: c.dates[i], Draft: c.drafts[i], Required: c.required[i], Declared: c.declared[i],
			Stated: c.totals[i], Corrections: c.corrections[i],
		}
		if !differ.IsZero() {
			part.Votes = s.Votes.Among(differ)
		}
		return part
	}
	return of(a, 0), of(b, 1)
}

// comparison holds the contradictions between two records of one vote. A move
// is from the vote in the first record to that in the second; a zero vote is
// that of countries that the record does not list, or excludes.
type comparison struct {
	votes       []Move
	totals      [2]Totals
	corrections [2][]Correction
	dates       [2]Date
	drafts      [2]Symbol
	required    [2]Rule
	declared    [2]Declared
}

// compare returns the contradictions between two records.
func compare(a, b *Stage) comparison {
	first, second := a.Totals(), b.Totals()
	c := comparison{
		votes: contradictions(a, b),
		corrections: [2][]Correction{
			correctionsMissing(a.Corrections, b.Corrections),
			correctionsMissing(b.Corrections, a.Corrections),
		},
		dates:    different(a.Date, b.Date),
		drafts:   different(a.Draft, b.Draft),
		declared: different(a.Declared, b.Declared),
	}
	for v := range eachVote() {
		if countsDiffer(&first, &second, v) {
			c.totals[0].copy(&first, v)
			c.totals[1].copy(&second, v)
		}
	}
	members := different(first.Members, second.Members)
	c.totals[0].Members, c.totals[1].Members = members[0], members[1]
	if rulesDiffer(a.Required, b.Required) {
		c.required = [2]Rule{a.Required, b.Required}
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

// agrees reports whether the records do not contradict each other and have the
// same corrections.
func (c *comparison) agrees() bool {
	return len(c.corrections[0])+len(c.corrections[1]) == 0 && !c.contradicts()
}

// contradicts reports whether the records cannot both be correct. A correction
// that one of them lacks is not a contradiction, unless it has another
// correction of the same country.
func (c *comparison) contradicts() bool {
	return len(c.votes) > 0 || c.totals != [2]Totals{} || c.dates != [2]Date{} || c.drafts != [2]Symbol{} ||
		c.required != [2]Rule{} || c.declared != [2]Declared{} ||
		slices.ContainsFunc(c.corrections[0], func(a Correction) bool {
			return slices.ContainsFunc(c.corrections[1], func(b Correction) bool { return a.Country == b.Country })
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
	t.Counts.add(v, from.Counts.of(v)-t.Counts.of(v))
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
