package frame

import "slices"

// Sets of classes for sentences that say who makes a statement.
const (
	within   uint64 = 1<<cArt | 1<<cThis | 1<<cFill | 1<<cTiming | 1<<cNumber | 1<<cComma | 1<<cDash | 1<<cColon | 1<<cPronoun
	uttering        = within | 1<<cDelivered | 1<<cTitle | 1<<cOpen | 1<<cClose
	beside   uint64 = 1<<cArt | 1<<cRep | 1<<cTitle | 1<<cNoun | 1<<cApposed | 1<<cIntro | 1<<cAnd | 1<<cComma | 1<<cOpen | 1<<cClose | 1<<cCapital
	finish   uint64 = 1 | 1<<cEnd | 1<<cColon | 1<<cDash | 1<<cPlace | 1<<cTiming | 1<<cStatement
)

// has reports whether one of the chunks from one to another has a class of set.
func (r *reader) has(from, to int, set uint64) bool {
	return from < to && slices.ContainsFunc(r.chunks[from:to], func(c chunk) bool { return in(c.class, set) })
}

// states reads who makes the statement that chunk k is the word for: "Statement
// by Chad", "Chad and Mali delivered a statement", "EU statement".
func (r *reader) states(k int) {
	from, end := r.clause(k), min(r.skip(k+1, 1, ^uint64(1<<cEnd|1)), len(r.chunks))
	first := int(r.chunks[k].from)
	title := r.chunks[k].code == textual || r.Tokens[first].Upper && r.chunks[k].from > r.chunks[0].from // "de Verklaring van Panama"
	if r.acts || r.has(from, end, 1<<cBehalf|1<<cAlign|1<<cLeave) || r.has(k, end, 1<<cBack) {
		return
	}
	next := r.skip(k+1, 1, 1<<cDelivered|1<<cTiming|1<<cFill)
	head := r.skip(k-1, -1, within) < from
	var lo, hi int // the names
	switch {
	case r.at(next) == cBy, head && !title && in(r.at(next), whose):
		lo = r.skip(next+1, 1, beside&^(1<<cAnd)|whose)
		if r.at(lo) != cNames {
			return
		}
		hi = r.skip(lo, 1, beside|1<<cNames)
		head = head && (in(r.at(hi), finish) || r.at(r.skip(hi, 1, 1<<cFill)) == cDelivered || next > k+1 && hi-lo < 2)
	case head && in(r.at(next), 1|1<<cEnd):
		r.acts = true // a heading
		return
	case r.at(k-1) == cNames && in(r.at(k+1), finish) && r.skip(k-2, -1, 1<<cArt) < from:
		lo, hi, head = k-1, k, true
	default:
		if lo, hi, r.third = r.teller(from, k); !r.third || title && lo == hi {
			r.third = false
			if !r.voiced(from, k) || in(r.at(k+1), whose) || !r.has(from, end, 1<<cNames) {
				return
			}
		}
		head = lo < hi
	}
	r.acts = true
	switch {
	case r.denied(k):
	case !r.has(from, end, 1<<cNames):
	case r.chunks[k].code == several:
		r.rest(from, "several statements")
	default:
		if m, sure := r.who(lo, hi); head && sure {
			r.speaks(m, lo, hi)
		} else {
			r.rest(from, "it is not certain who delivers the statement, or which statement is meant")
		}
	}
}

// voiced reports whether the statement at chunk k is one in which somebody says
// something: "pointed in separate statements to", "underlined in its statement".
func (r *reader) voiced(from, k int) bool {
	const adjectives = 4
	j := k - 1
	for j > k-adjectives && in(r.at(j), within|1<<cOther) {
		j--
	}
	return j >= from && r.at(j) == cPlace && r.chunks[j].code == amid
}

// teller returns the names before the statement at chunk k, whose makers they
// are, and reports whether the clause says that somebody makes it.
func (r *reader) teller(from, k int) (lo, hi int, told bool) {
	said := r.at(k+1) == cDelivered // "heeft een stemverklaring afgelegd"
	v := k - 1
	for v >= from && r.at(v) != cDelivered && !(r.at(v) == cFill && r.chunks[v].code == verb && (said || !slices.Contains(auxiliary, r.Word(int(r.chunks[v].from))))) {
		v--
	}
	hi = r.skip(k-1, -1, uttering)
	told = said || v >= from && (v > hi || r.at(hi) == cNames || v > k-5)
	lo = hi
	for p := hi; r.at(p) == cNames; p = r.skip(lo-1, -1, beside) {
		lo = p
	}
	before := r.skip(lo-1, -1, beside&^(1<<cComma))
	near := v > hi || v == r.skip(lo-1, -1, 1<<cArt|1<<cRep|1<<cTitle) || v < from && (before < from || in(r.at(before), 1<<cFill|1<<cTiming|1<<cComma))
	if !near || r.at(hi) != cNames || r.has(from, k, 1<<cBack) || in(r.at(before), 1<<cBy|1<<cWith|1<<cTo|1<<cOf) {
		return k, k, told
	}
	return lo, hi + 1, told
}

// auxiliary are verbs that say who makes a statement only with a participle.
var auxiliary = []string{"heeft"}

// who returns the makers who are named from chunk lo to hi, and reports whether
// they are certain.
func (r *reader) who(lo, hi int) (m Makers, sure bool) {
	var l list
	sure = true
	for j := lo; j < hi; j++ {
		if r.at(j) == cNames {
			c := &r.chunks[j]
			sure = sure && !slices.ContainsFunc(r.parties[c.lo:c.hi], func(p party) bool { return p.used }) // a place
			r.take(&l, j)
		}
	}
	switch n := l.OnBehalf.Len(); {
	case !sure, l.lost, l.or, l.own != 0, l.groups > 1, l.groups == 1 == (n > 0):
		return Makers{}, false
	case n == 1:
		return Makers{Deliverer: l.last}, true
	}
	return l.Makers, true
}

// kinds reads of what kind the statement is that the sentence tells of.
func (r *reader) kinds() {
	kind := &r.Kind
	if r.theirs && !r.joined {
		kind = &r.WithKind
	}
	only := r.only && r.same
	for k := range r.chunks {
		c := &r.chunks[k]
		switch {
		case c.class != cStatement:
			continue
		case c.code == 0, c.code >= several, r.theirs && !r.joined && r.With == (Makers{}), r.reported(c):
		case *kind != 0 && *kind != c.code:
			r.reportChunks(k, k+1, "not the kind of statement that it was called before")
		default:
			*kind = c.code
		}
		only = true
	}
	r.only = only && !slices.ContainsFunc(r.chunks, func(c chunk) bool { return c.class == cPlace || c.class == cFill && c.code == text })
}

// reported reports whether chunk c was reported.
func (r *reader) reported(c *chunk) bool {
	at := r.Tokens[c.from].Start
	return slices.ContainsFunc(r.Unread, func(u Unread) bool { return u.Start <= at && at < u.End })
}

// pronouns are words that may stand for a statement, and others that are read
// as uncertain.
var pronouns, plurals = []string{"it", "this", "that", "die", "deze", "dit", "dat"}, []string{"they", "them", "these", "those", "zij", "ze", "hen"}

// refers reports whether chunk k is a pronoun after a sentence that tells of a
// statement, and whether it certainly means that statement.
func (r *reader) refers(k int) (refers, sure bool) {
	if k >= len(r.chunks) || r.told == 0 || r.number-r.told > 1 {
		return false, false
	}
	word := r.Word(int(r.chunks[k].from))
	one := slices.Contains(pronouns, word)
	return one || slices.Contains(plurals, word), one && r.only
}
