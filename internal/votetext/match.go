package votetext

import (
	"slices"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// element is a chunk in a pattern.
type element struct {
	classes uint64
	code    uint8 // that one of its class, 0 for any
	side    uint8 // the side to which it gives its count or its names
	opt     bool
	gap     bool // other words may stand before it
}

// Uses of rows.
const (
	_        uint8 = iota
	useHead        // the head of a list
	useTail        // it goes on from the clause before
	useAfter       // it follows another clause in its sentence
	usePair        // two counts, of which the greater may be the other
)

// row is a form of clauses.
type row struct {
	pattern  string
	use      uint8
	elements []element
}

const (
	// maxGap is how many chunks a gap of a pattern has at most.
	maxGap = 12
	// maxElements is how many chunks a pattern has at most.
	maxElements = 12
)

// hit is where the chunks of a pattern stand.
type hit struct {
	row *row
	at  [maxElements]int16 // the atom of each element, -1 if it is missing
	end int                // the atom after the last
}

// match reads the clauses of the sentence.
func (r *reader) match() {
	elected := r.elected
	r.clauses, r.uncertain, r.elects, r.rules, r.group = r.clauses[:0], r.uncertain[:0], r.has(1<<cElect), false, r.ofGroup()
	polled := slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cRule && a.code == peopleCode })
	r.elected = r.elects || polled || elected && !r.has(1<<cObject|1<<cOutcome)
	if r.intentions() {
		return
	}
	absolute := func(a atom) bool { return a.class == cCount && (a.code != bareCount || a.members > 0) }
	shares := r.shares && !slices.ContainsFunc(r.atoms, absolute)
	if r.respectively() {
		return
	}
	for i := range r.atoms {
		if a := &r.atoms[i]; shares && a.class == cCount {
			a.class = cOther
		} else if a.class == cRule && a.code == peopleCode && slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cCount && r.countries(&a) }) {
			a.class = cOther
		} else if a.class == cRule && a.code == peopleCode && r.has(1<<cNames) && slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cObject && (a.code == resolutionObject || a.code == draftObject) }) {
			a.class = cOther
		} else if a.class == cRule && a.code == howCode && r.has(1<<cOutcome) {
			a.class = cAdv
		}
		if r.rules = r.rules || r.atoms[i].class == cRule && r.atoms[i].code != 0; r.rules || r.atoms[i].class == cEach && r.atoms[i].code != losingCode {
			return // of no vote, or numbers of several
		}
	}
	if r.votedAgainst() {
		return
	}
	r.verbs()
	r.clausesOf()
	r.apart()
	part := slices.IndexFunc(r.atoms, func(a atom) bool { return a.class == cCount && a.part && a.used })
	if whole := func(a atom) bool { return a.class == cCount && a.whole && !a.part && a.used }; part >= 0 && slices.ContainsFunc(r.atoms[part+1:], whole) {
		r.group = true // "Ten European states voted against it, with only seven in favour"
	}
	if r.excepts() {
		r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return len(c.Items) > 0 || c.Members > 0 })
		if len(r.clauses) < 2 {
			r.clauses = r.clauses[:0]
			return
		}
		for i := range r.atoms {
			if a := &r.atoms[i]; a.class == cNames {
				a.used, a.place = false, false
			}
		}
	}
	if len(r.clauses) == 0 {
		r.echo()
	}
	if r.group {
		r.ungroup()
	}
	r.leaveHouse()
	states := func(a atom) bool { return a.class == cCount && a.code == statesCount }
	others := func(c Clause) bool {
		return c.Side != Abstain && slices.ContainsFunc(r.atoms, states) || len(c.Items) > 0
	}
	if elected && r.elected && !r.has(1<<cAmong) && len(r.clauses) > 0 && !slices.ContainsFunc(r.clauses, others) {
		r.elects, r.clauses, r.atoms = true, r.clauses[:0], r.atoms[:0] // in the election before
	}
}

// house is the code of a parliament.
const house = "house"

// leaveHouse drops the counts of a ballot in a parliament: "de motie, die de Kamer
// met 78 stemmen voor en 72 tegen heeft aangenomen".
func (r *reader) leaveHouse() {
	inside, named := false, false
	for i := range r.atoms {
		a := &r.atoms[i]
		if a.class == cCount && r.countries(a) || a.class == cBody && bodies[a.code] != house {
			r.inside = false
			return
		}
		motion := i < 2 && a.class == cObject && int(a.to) < len(r.Tokens) && r.Tokens[a.to].Hyphen && r.Tokens[a.to].Upper // "de motie-Van Dijk"
		named = named || a.class == cBody || a.class == cObject && a.code != itCode && a.code != motionObject && a.code != amendmentObject
		inside = inside || motion || a.class == cBody && !r.addressed(i)
	}
	who := slices.ContainsFunc(r.clauses, func(c Clause) bool { return len(c.Items) > 0 })
	for i := 1; i < len(r.atoms); i++ { // "In Chad, Peru and Mali voted against"
		a := &r.atoms[i-1]
		who = who || a.class == cNames && (!a.place || len(a.items) > 1) && r.atoms[i].class == cVerb
	}
	r.inside = inside || r.inside && !named && !who
	if r.inside && !who && len(r.clauses) > 0 {
		r.clauses, r.atoms = r.clauses[:0], r.atoms[:0]
	}
}

// countries reports whether a count is one of countries, and not of members.
func (r *reader) countries(a *atom) bool {
	for k := a.from; k < a.to; k = r.means[k].next {
		if r.means[k].class == cStates && (r.means[k].code == 0 || r.means[k].code == unionCode) {
			return true
		}
	}
	return false
}

// addressed reports whether a body is one to which something is told, or of which
// somebody is: "aan de Tweede Kamer", "de voorzitter van de Tweede Kamer".
func (r *reader) addressed(k int) bool {
	if k+1 < len(r.atoms) && r.means[r.atoms[k+1].from].tells&tPassive != 0 && !slices.ContainsFunc(r.atoms[k:], func(a atom) bool { return a.class == cOutcome }) {
		return true // "de Kamer wordt geïnformeerd"
	}
	if k = r.skip(k-1, -1, maxGap, 1<<cArt); k < 0 {
		return false
	}
	a := &r.atoms[k]
	return a.class == cOf && a.code == 0 && (k == 0 || r.atoms[k-1].class != cStates) || a.class == cPlace && a.code != 0 || a.class == cTo || a.class == cSaid
}

// ungroup leaves the names of clauses that count the members of a group, and not
// their counts.
func (r *reader) ungroup() {
	r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return len(c.Items) == 0 })
	for i := range r.clauses {
		c := &r.clauses[i]
		c.N, c.Members, c.Whole = -1, 0, false
	}
	for i := range r.atoms {
		r.atoms[i].used = r.atoms[i].used && r.atoms[i].class != cCount
	}
}

// apart marks the first count after names alone if it is on another text: "Chili stemde
// voor het amendement en onthield zich over de resolutie (120-8-45)", "Chili onthield
// zich omdat zijn amendement met 12 tegen 8 werd verworpen".
func (r *reader) apart() {
	now := slices.IndexFunc(r.atoms, func(a atom) bool { return a.class == cAlso && a.code == nowCode })
	n := slices.IndexFunc(r.clauses, func(c Clause) bool { return c.N >= 0 })
	if k := r.skip(now+1, 1, 2, 1<<cAlso|1<<cArt); now > 0 && n >= 0 && r.classAt(k) == cCount && !r.atoms[k].used && r.clauses[len(r.clauses)-1].End < r.Tokens[r.atoms[k].from].Start {
		for i := range r.atoms {
			r.atoms[i].used = false
		}
		r.clauses = r.clauses[:0] // "in 2022 stemden 141 landen voor, nu nog 93"
		return
	}
	if len(r.clauses) > 0 && n <= 0 {
		r.clauses[0].Apart = now >= 0 && r.Tokens[r.atoms[now].from].Start < r.clauses[0].Start // "Ditmaal waren 12 landen tegen"
	}
	if n < 1 {
		return
	}
	const parts = 1<<paragraphObject | 1<<amendmentObject | 1<<motionObject
	var named, and, apart bool
	for i := range r.atoms {
		a := &r.atoms[i]
		switch at := r.Tokens[a.from].Start; {
		case at >= r.clauses[n].Start:
			r.clauses[n].Apart = apart
			return
		case a.class == cAnd:
			and = true
		case a.class == cObject && !and:
			named, apart = parts>>a.code&1 != 0, at >= r.clauses[n-1].End && a.to-a.from > 1 && a.code == amendmentObject
		case a.class == cObject:
			apart = named && parts>>a.code&1 == 0 && a.code != itCode
		}
	}
}

// clausesOf reads the clauses from left to right.
func (r *reader) clausesOf() {
	for i := 0; i < len(r.atoms); {
		h, ok := r.longest(i, false)
		if !ok {
			i++
			continue
		}
		r.enter(&h)
		for i = h.end; i < len(r.atoms); i = h.end {
			if h, ok = r.longest(i, true); !ok {
				break
			}
			if !r.attach(&h) {
				break
			}
		}
	}
}

// echo reads who were among those that a sentence before counts, or all of them: "Chad
// and Peru were among the 35", "The two were Chad and Peru".
func (r *reader) echo() {
	who, n, side := -1, -1, uint8(0)
	for i := range r.atoms {
		switch a := &r.atoms[i]; {
		case a.class == cNames && !a.place && who < 0:
			who = i
		case a.class == cCount && a.code == bareCount && a.how == Exactly && r.classAt(i-1).in(1<<cArt|1<<cThose) && n < 0:
			n = i
		case a.class == cNames, a.class == cCount, a.class.in(1<<cVerb | 1<<cSide | 1<<cVote | 1<<cFrom | 1<<cOnes | 1<<cModal | 1<<cNot):
			return
		}
	}
	if who < 0 || n < 0 || !r.has(1<<cAmong) && (who != n+2 && n != who+3 || !r.has(1<<cBe)) {
		return
	}
	for k := len(r.sentences) - 1; k >= 0 && k > len(r.sentences)-5; k-- {
		for _, c := range r.sentences[k].Clauses {
			if c.N == r.atoms[n].n && c.How == Exactly && c.Side != side {
				if side != 0 {
					return
				}
				side = c.Side
			}
		}
	}
	if side != 0 {
		c := Clause{N: -1, Side: side, Some: r.has(1 << cAmong), Pattern: "AMONG THE COUNT"}
		for _, k := range [...]int{who, n} {
			r.atoms[k].used = true
			r.take(&c, &r.atoms[k])
		}
		r.clauses = append(r.clauses, c)
	}
}

// longest finds the row that takes the most from an atom on: a tail of the clause
// before, or one that begins a clause.
func (r *reader) longest(i int, tail bool) (best hit, ok bool) {
	from := i
	if tail {
		from = r.skip(i, 1, maxGap, filler)
	}
	if from == len(r.atoms) || int(r.atoms[from].class) >= len(starts) {
		return best, false
	}
	for _, n := range starts[r.atoms[from].class] {
		w := &rows[n]
		if (w.use == useTail) != tail || w.use == useAfter && len(r.clauses) == 0 {
			continue
		}
		h := hit{row: w}
		if !r.fits(&h, 0, from) || ok && h.end <= best.end || !r.sensible(&h) {
			continue
		}
		best, ok = h, true
	}
	if k := r.skip(from, 1, maxGap, filler|1<<cBe|1<<cOutcome); tail && !ok && k > from && r.classAt(k) == cColon {
		best, ok = r.longest(k, true) // "voted against when it was adopted: Chad and Peru"
		ok = ok && r.tallies(&best)
	}
	return best, ok
}

// fits matches the elements of a row from one on at an atom.
func (r *reader) fits(h *hit, e, i int) bool {
	if e == len(h.row.elements) {
		h.end = i
		return true
	}
	el := &h.row.elements[e]
	at, steps := i, 0
	for at < len(r.atoms) {
		a := &r.atoms[at]
		if a.class.in(el.classes) && !a.denied && (el.code == 0 || el.code == a.code) && !(steps > 0 && a.class == cNames && a.place && (r.atoms[at-1].class != cOf || r.classAt(at-2) == cStates)) {
			if h.at[e] = int16(at); r.fits(h, e+1, at+1) {
				return true
			}
		}
		if says := int(a.says); e > 0 && says > 0 && el.classes>>cVerb&1 != 0 && (el.code == 0 || el.code == r.atoms[says].code) && !(r.atoms[says].class == cSide && slices.ContainsFunc(r.atoms[i:at], func(b atom) bool { return b.class == cOneself })) {
			if h.at[e] = int16(says); r.fits(h, e+1, max(at, says, int(a.ends))+1) {
				return true
			}
		}
		skip := a.class.in(skipped&^(el.classes&(1<<cAlso))) && !(h.row.use == useTail && a.relative() && r.classAt(at+1) == cBy) // "de tekst, die door Chili was ingediend"
		if e == 0 || !skip && (!el.gap || steps == maxGap || !r.gap(at) && !(el.classes == 1<<cComma && h.row.says() && !a.class.in(voting|1<<cCount|1<<cNames))) {
			break
		}
		if !skip {
			steps++
		}
		at++
	}
	if el.opt {
		h.at[e] = -1
		return r.fits(h, e+1, i)
	}
	return false
}

// keeps reports whether a row leaves its outcome as what became of the text: "met twaalf
// stemmen aangenomen", "de tekst werd door 120 landen goedgekeurd".
func (w *row) keeps() bool { return w.elements[0].classes&(1<<cWith|1<<cObject) != 0 }

// says reports whether a row is of what somebody says, which may be any words until a comma.
func (w *row) says() bool {
	return slices.ContainsFunc(w.elements, func(el element) bool { return el.classes>>cSaid&1 != 0 })
}

// halves are the chunks that together are a verb: "stemden ... tegen", "tegen ...
// gestemd", "onthielden ... zich", "steunden ... de tekst".
var halves = [...]struct{ first, second class }{
	{cVote, cSide}, {cSide, cVote}, {cOnes, cOneself}, {cOneself, cOnes}, {cSupport, cObject}, {cObject, cSupport},
}

// verbs finds the verbs of which a sentence has the halves at two places, and those
// after "have".
func (r *reader) verbs() {
	for i := len(r.atoms) - 1; i >= 0; i-- {
		a := &r.atoms[i]
		for _, half := range halves {
			if k := r.follows(i, 1<<half.second); a.class == half.first && k > 0 && a.code != statementObject && r.atoms[k].code != statementObject && !(a.class == cOneself && r.refrainsFrom(i+1)) {
				a.says, a.ends = int16(i), int16(k)
				if half.second == cSide || half.second == cOnes || half.second == cSupport {
					a.says = int16(k)
				}
				break
			}
		}
		if k := r.follows(i, 1<<cVerb|1<<cVote|1<<cSide|1<<cOneself|1<<cObject); a.class == cHave && k > 0 {
			if a.says, a.ends = r.atoms[k].says, r.atoms[k].ends; r.atoms[k].class == cVerb {
				a.says, a.ends = int16(k), int16(k)
			}
		}
	}
}

// refrainsFrom reports whether "from" and what is no voting stand at a chunk: "zich van
// commentaar onthielden".
func (r *reader) refrainsFrom(k int) bool {
	if k >= len(r.atoms) || r.atoms[k].class != cOf {
		return false
	}
	return r.follows(k, 1<<cVoting|1<<cVotes|1<<cVote|1<<cOnes) == 0 || r.follows(k, 1<<cOther) == k+1
}

// follows returns the next chunk of some classes after one, past what can stand in a
// gap, and 0 if there is none.
func (r *reader) follows(i int, classes uint64) int {
	for k, steps := i+1, 0; k < len(r.atoms); k++ {
		switch a := &r.atoms[k]; {
		case a.class.in(classes):
			return k
		case a.class == cAnd && k+1 < len(r.atoms) && r.objectAt(k+1): // "tegen artikel 9 en de tekst gestemd"
		case steps == maxGap, !r.gap(k), a.class == cNames && r.atoms[k-1].class == cWith:
			return 0
		case !a.class.in(skipped):
			steps++
		}
	}
	return 0
}

// gap reports whether a chunk may stand in a gap of a pattern.
func (r *reader) gap(k int) bool {
	a := &r.atoms[k]
	return a.class.in(filler|skipped) || a.class == cNames && a.place || a.class == cCount && a.denied
}

// sensible reports whether what a row found is a vote: not after the words of a
// rule, not a country that is voted against, not a side without its own count.
func (r *reader) sensible(h *hit) bool {
	first, next := int(h.at[0]), r.skip(h.end, 1, 1, 1<<cLine)
	if first >= 0 && (r.supposed(first) || r.conditional(first) || r.misled(h, first)) || r.ruled(h.end-1, next) {
		return false
	}
	if r.negated(h.end-1, next) {
		return false
	}
	none := false
	for e := range h.row.elements {
		k := int(h.at[e])
		if k < 0 {
			continue
		}
		a := &r.atoms[k]
		if none = (none || a.class == cCount && a.n == 0 && h.row.elements[e].side == 0) && a.class != cExcept; none && a.class == cNames && h.row.use == 0 {
			return false // "161 to none, Chad and Peru abstaining"
		}
		if a.class == cNames && a.place && k > 0 && (r.atoms[k-1].class == cPlace || k == first && r.atoms[k-1].class == cSupport || k > 1 && r.atoms[k-1].class == cSide && r.atoms[k-2].class == cSender) {
			return false // "het raadslid uit Chili", "the minister for Chad"
		}
		if k == first && a.class == cNames && k > 1 && r.atoms[k-1].class.in(1<<cOther|1<<cSaid) && r.atoms[k-2].relative() {
			return false // "a text that condemns Chad and supports its victims"
		}
	}
	ofSide := h.row.use == usePair && h.row.elements[1].classes == 1<<cSide && next < len(r.atoms) && (r.atoms[next].code != Yes || !r.means[r.atoms[next].from].weak)
	if e := len(h.row.elements) - 1; (h.row.use == 0 || ofSide) && h.row.elements[e].side != 0 && next < len(r.atoms) {
		switch r.atoms[r.pastBracket(next)].class {
		case cSide, cVerb, cTo:
			return false // the count is that of the side after it
		case cDash:
			return next+1 < len(r.atoms) && r.atoms[next+1].class != cCount
		}
	}
	if h.row.use == usePair && h.end+1 < len(r.atoms) && r.atoms[h.end].class == cDash && r.atoms[h.end+1].class == cCount {
		return false // there is a third
	}
	if n := len(r.atoms); h.row.use == 0 && next+1 < n && r.atoms[h.end-1].class == cCount && r.atoms[next].class == cTo && r.atoms[next+1].class == cCount {
		return false // "supported by 12 to nil"
	}
	if (h.row.use == useAfter || h.row.use == useTail) && r.classAt(next) == cColon {
		return false // the head of the next list
	}
	if n := len(r.atoms); h.row.use == useHead && h.end < n && r.atoms[h.end].class == cVerb && r.atoms[h.end-1].class == cNames && (h.end+1 == n || !r.atoms[h.end+1].class.in(1<<cColon|1<<cOpen|1<<cDash)) {
		return false // "None", and below it "Malta did not take part"
	}
	if n := len(h.row.elements); h.row.use == useTail && (n == 2 && h.row.elements[0].classes == 1<<cComma || h.row.elements[n-2].classes == 1<<cBe && (h.at[0] >= 0 && r.atoms[h.at[0]].class == cComma || next < len(r.atoms) && r.atoms[next].class == cOther) && r.clauses[len(r.clauses)-1].N >= 0) && !r.tallies(h) {
		return false
	}
	if last := &r.atoms[h.end-1]; h.row.use == useTail && last.class == cCount && last.code == bareCount && r.classAt(h.end) == cSide && r.atoms[h.end-2].class == cLike {
		return false // "along with 2 against"
	}
	if h.row.use == useTail && (!r.parts(h) || r.atoms[h.end-1].class == cNames && r.classAt(h.end).in(1<<cVerb|1<<cOnes)) {
		return false
	}
	if r.elects && h.row.use != useTail && h.row.use != useAfter && !r.took(h, 1<<cVerb) {
		return false
	}
	return h.row.use != useHead || r.isHead(h)
}

// took reports whether a row found a chunk of some classes.
func (r *reader) took(h *hit, classes uint64) bool {
	return slices.ContainsFunc(h.at[:len(h.row.elements)], func(k int16) bool { return k >= 0 && r.atoms[k].class.in(classes) })
}

// negated reports whether "not" stands after a verb and its object, from a chunk on: "Chili
// steunde de tekst niet".
func (r *reader) negated(verb, k int) bool {
	k = r.skip(k, 1, len(r.atoms), 1<<cAdv|1<<cAlso|1<<cArt|1<<cObject)
	return r.classAt(k) == cNot && r.atoms[verb].class.in(1<<cVerb|1<<cSupport|1<<cObject) &&
		(k+1 == len(r.atoms) || r.atoms[k+1].class.in(1<<cSemicolon|1<<cComma|1<<cAnd|1<<cWhile|1<<cClose))
}

// pastBracket returns the chunk after the names in brackets that begin at one, itself if
// none do.
func (r *reader) pastBracket(k int) int {
	if k+3 < len(r.atoms) && r.atoms[k].class == cOpen && r.atoms[k+1].class == cNames && r.atoms[k+2].class == cClose {
		return k + 3
	}
	return k
}

// ruled reports whether what stands after the last chunk of a row says that it is a
// rule or a plan.
func (r *reader) ruled(last, next int) bool {
	if next < len(r.atoms) && (r.atoms[last].class == cSide && r.atoms[next].class == cModal || r.atoms[next].class == cRule) {
		return true // "voor zullen stemmen", "voor nodig"
	}
	if k := r.skip(next, 1, maxGap, 1<<cArt|1<<cBody|1<<cObject|1<<cPlace|1<<cOf); r.atoms[last].class == cVerb && r.atoms[last].code == veto && r.means[r.atoms[last].from].dutch && r.classAt(k) == cModal {
		return true // "dat ze hun veto in de Raad zullen gebruiken"
	}
	if next+1 < len(r.atoms) && r.atoms[next].class == cComma && r.atoms[next+1].class == cRule && r.means[r.atoms[next+1].from].tells&tNeeded != 0 {
		return true // "129 in favour, are needed"
	}
	return false
}

// parts reports whether a part of those that are counted has as many names as it
// counts: "including two of the permanent members: China and Russia".
func (r *reader) parts(h *hit) bool {
	among, n := false, int32(-1)
	for e := range h.row.elements {
		if h.at[e] < 0 {
			continue
		}
		switch a := &r.atoms[h.at[e]]; {
		case a.class == cAmong, a.class == cAnd:
			among = true
		case a.class == cCount && among:
			n = a.n
		case a.class == cNames && n >= 0:
			return int(n) == len(a.items)
		}
	}
	return true
}

// misled reports whether what stands before a chunk, or after what a row found from
// there on, says that it is not what it looks like.
func (r *reader) misled(h *hit, first int) bool {
	a, before, next, after := r.atoms[first], atom{}, atom{}, atom{}
	if first > 0 {
		before = r.atoms[first-1]
	}
	if h.end+1 < len(r.atoms) {
		next, after = r.atoms[h.end], r.atoms[h.end+1]
	}
	from := a.class == cFrom || a.class == cOnly && r.atoms[first+1].class == cFrom
	for k := range first {
		if b := &r.atoms[k]; a.class == cNames && b.class == cSaid && r.atoms[k+1].class == cSide {
			return true // "Chad spoke against it, while Mali supported it"
		} else if b.class == cRule && len(r.clauses) == 0 && !r.result(first) && !r.passed(k, first) || from && (b.class == cModal && !r.has(1<<cNot) || b.class == cNames && !b.place && !b.used) {
			return true // "Chad has, with the support of Mali, tabled a text"
		}
	}
	if a.class == cNames && r.atoms[h.end-1].class == cVerb && r.ofOthers(first, h.end-1) {
		return true
	}
	past := func(a atom) bool { return r.means[a.from].tells&tAnother != 0 }
	if e := h.row.elements; len(e) == 5 && e[1].classes == 1<<cVerb && e[3].classes == 1<<cWhile && !slices.ContainsFunc(r.atoms[first:h.at[3]], past) {
		return true // "voted for the text, but abstained on the paragraph"
	}
	relative := after.class.in(1<<cVote|1<<cVerb|1<<cOnes) && a.class.in(1<<cNames|1<<cCount) && r.atoms[first+1].relative()
	if next.class == cComma && (relative || after.class == cAlso && after.code == nowCode) {
		return true // "Chili dat zich eerder onthield, stemde", "16 onthoudingen, nu 7"
	}
	if len(a.items) == 1 && r.classAt(first+1) == cColon && r.classAt(first+2) == cAdv && r.classAt(first+3) == cSide {
		return true // "NL: unanimously in favour", in which NL is a language
	}
	if side := &r.atoms[h.end-1]; a.class == cCount && before.class == cColon && h.end >= len(r.atoms)-1 && side.class == cSide && r.governs(side) &&
		!slices.ContainsFunc(r.atoms[:first], func(b atom) bool { return !b.class.in(1<<cOther | 1<<cArt | 1<<cOf | 1<<cColon) }) {
		return true // "Embargo: 185 landen zijn tegen"
	}
	if e := h.row.elements; a.class == cBe && len(e) == 3 && e[2].classes == 1<<cSide && r.governs(&r.atoms[h.end-1]) && h.end < len(r.atoms) && r.atoms[h.end].class.in(1<<cOther|1<<cArt|1<<cNames) {
		return true // "waren Chili en Peru tegen inmenging"
	}
	if a.class == cCount && before.class == cTo && len(h.row.elements) > 4 {
		return true // "91-8-65, tegenover 99-10-66 in 2018"
	}
	or := next.class == cOf && next.code == 0 || next.class == cAnd && next.code == orCode || next.class == cWhile
	switch {
	case a.class == cFrom && next.class == cHave && after.class == cNames, // "met steun van Mali heeft Chili een verklaring afgelegd"
		h.row.use == 0 && or && after.class == cVerb && r.atoms[h.end-1].class.in(1<<cVerb|1<<cSide): // "abstained or were absent", "voted against but abstained"
		return true
	}
	if k := r.skip(first-2, -1, 1, 1<<cComma); before.class.in(1<<cLike) && a.class == cCount && r.atoms[h.end-1].class == cSide && k >= 0 && r.atoms[k].class == cSide {
		return false // "15 votes in favour, along with 2 against"
	}
	return h.row.use != useTail && (before.class.in(1<<cLike|1<<cBesides) && before.code != andCode || before.class == cAdv && before.code == objectionCode || before.class == cFrom && a.class == cNames && !before.used) // "together with 131 others Chad backed it"
}

// ofOthers reports whether a verb is that of others than the names before it: "Chad
// thanked those who voted against".
func (r *reader) ofOthers(name, verb int) bool {
	k := r.skip(verb-1, -1, 1, 1<<cWho)
	if k <= name || !r.atoms[k].class.in(1<<cThose|1<<cStates) || r.Word(int(r.atoms[k].from)) == "they" || r.means[r.atoms[k].from].dutch {
		return false
	}
	who, said := k < verb-1 || r.atoms[k].class == cThose, r.classAt(name+1) == cSaid
	for _, b := range r.atoms[name+1 : k] {
		if !b.class.in(1<<cSaid | 1<<cOther | 1<<cArt | 1<<cOf | 1<<cAdv | 1<<cHave) {
			return false
		}
		said = said || who && b.class.in(1<<cSaid|1<<cOther)
	}
	return said
}

// passed reports whether what a word says of a rule ends before a chunk: "Although 18 votes
// were needed, only 17 countries voted for it", "it needed nine votes to pass but got five".
func (r *reader) passed(rule, k int) bool {
	for ; rule < k; rule++ {
		if a := &r.atoms[rule]; a.class == cWhile || a.class == cComma && r.atoms[0].class == cWhile {
			return true
		}
	}
	return false
}

// result reports whether a chunk begins the counts of two sides or more: "18 in favour,
// 11 against".
func (r *reader) result(k int) bool {
	if k+4 >= len(r.atoms) || r.atoms[k].class != cCount {
		return false
	}
	if r.classAt(k-1) == cOpen && r.atoms[k+1].class.in(1<<cSide|1<<cDash) && r.atoms[k+2].class == cCount {
		return true // (33 tegen 13)
	}
	a, b := &r.atoms[k+1], &r.atoms[k+4]
	return r.atoms[k+3].class == cCount && a.class.in(1<<cSide|1<<cVerb) && b.class.in(1<<cSide|1<<cVerb) && a.code != b.code && r.atoms[k+2].class.in(1<<cComma|1<<cAnd|1<<cSemicolon)
}

// tallies reports whether the names that a row finds after a comma are those that
// the clause before counts: "the two that abstained, Chad and Peru, said".
func (r *reader) tallies(h *hit) bool {
	c := &r.clauses[len(r.clauses)-1]
	if int(c.N) != len(r.atoms[h.end-1].items) || len(c.Items) > 0 {
		return false
	}
	return h.end == len(r.atoms) || r.atoms[h.end].class.in(1<<cComma|1<<cSemicolon|1<<cLine|1<<cClose|1<<cDash)
}

// supposed reports whether what begins at a chunk is only expected, "naar verwachting
// stemmen 140 landen voor", or a condition: "als Chili zich onthoudt".
func (r *reader) supposed(k int) bool {
	at := int(r.atoms[k].from)
	if r.classAt(k-1) == cHave && r.Tokens[r.atoms[k-1].from].Upper && (r.atoms[k].class == cNames || r.atoms[k].class == cCount) {
		return true // "Had nine voted in favour"
	}
	if k == 1 && r.atoms[0].class == cModal && r.atoms[k].class == cNames {
		return true // "Should Chad abstain"
	}
	if c := r.atoms[k].class; (c == cNames || c == cCount) && at > 0 && r.means[at-1].tells&tIf != 0 && (r.Tokens[at-1].Upper || r.means[at-1].class == cModal || c == cCount && r.means[at-1].dutch) {
		return true
	}
	one := r.atoms[k].class == cCount && r.atoms[k].n == 1 && r.means[at].class == cArt
	asked := k > 0 && r.atoms[k-1].class == cModal
	if asked && one && r.atoms[k].code == votesCount {
		return true // "zou een stem voor gezien worden als"
	}
	for m := k + 1; (one || asked) && m < len(r.atoms) && r.atoms[m].class != cSemicolon; m++ {
		if one && r.atoms[m].class == cModal || asked && r.atoms[m].class == cVotes && r.atoms[m-1].class.in(1<<cSide|1<<cObject) {
			return true // "een onthouding zou steun zijn", "zullen 120 landen voor stemmen"
		}
	}
	near := true
	for steps := 0; k >= 0 && steps < 3*maxGap && r.atoms[k].class != cSemicolon && r.atoms[k].class != cWhile; k, steps = k-1, steps+1 {
		near = near && r.atoms[k].class != cComma
		if r.atoms[k].class == cModal && (r.atoms[k].code == expectedCode || near && (r.wouldBe(k) || r.means[r.atoms[k].from].tells&tIf != 0)) {
			return true
		}
	}
	return false
}

// conditional reports whether a sentence begins with who would have to do something, and a
// chunk stands before its first semicolon: "Als de VS hun veto niet hadden gebruikt".
func (r *reader) conditional(k int) bool {
	a := &r.atoms[0]
	if len(r.atoms) < 3 || a.class != cOther || r.means[a.from].tells&tIf == 0 || !r.Tokens[a.from].Upper {
		return false
	}
	who := r.atoms[1].class
	if who == cArt {
		who = r.atoms[2].class
	}
	return who.in(1<<cNames|1<<cCount) && !slices.ContainsFunc(r.atoms[:k], func(a atom) bool { return a.class == cSemicolon })
}

// wouldBe reports whether a modal verb is that of an outcome: "it would have been
// carried by 130 to 4", not "the text that would ban trade was adopted".
func (r *reader) wouldBe(k int) bool {
	first := k
	k = r.skip(k+1, 1, 4, 1<<cBe|1<<cHave|1<<cAdv|1<<cAlso|1<<cOther)
	if k == len(r.atoms) || k == first+1 {
		return false
	}
	which := r.classAt(first - 1).in(1<<cWho | 1<<cArt)
	if r.atoms[k].class == cCount && k > first+2 { // "which would have shown 17 in favour"
		next := r.pastBracket(k + 1)
		return next == len(r.atoms) || r.atoms[next].class != cVerb
	}
	return !which && r.atoms[k].class == cOutcome
}

// ofGroup reports whether a sentence begins with a group whose members it counts:
// "Of the EU's members 17 voted in favour".
func (r *reader) ofGroup() bool {
	if r.told >= 0 && r.classAt(0) == cOf && r.classAt(1) == cCount && r.atoms[1].part {
		return true // "Of the ten ASEAN states, eight voted in favour"
	}
	for i := 0; i+1 < len(r.atoms) && i < 4; i++ {
		if r.atoms[i].class == cGroup {
			return i > 0 && (r.atoms[0].class == cOf || i > 1 && r.atoms[0].class == cLine && r.atoms[1].class == cOf)
		}
	}
	return false
}

// excepts reports whether a sentence tells of all but some: "all members except
// Chad", "op Chili na alle landen".
func (r *reader) excepts() bool {
	all, besides, open := false, false, false
	for i := range r.atoms {
		open = (open || r.atoms[i].class == cAll) && !r.atoms[i].class.in(1<<cVerb|1<<cSide|1<<cVote)
		all = all || r.atoms[i].class == cAll || r.atoms[i].class == cCount && r.atoms[i].n == 0
		if r.atoms[i].class != cNames || i == 0 {
			continue
		}
		switch last := &r.atoms[i-1]; {
		case last.class == cExcept && last.used && i > 1 && r.atoms[i-2].class == cVerb: // "none opposed it except Chad"
		case i+2 < len(r.atoms) && r.atoms[i+2].relative() && (last.class == cExcept || last.class == cBesides):
			r.group = true // "behalve Chili, dat tegenstemde"
		case last.class == cExcept && last.code == 0, last.class == cQual && r.means[last.from].tells&tThan != 0, open && last.class == cWhile, last.class == cBefore && r.classAt(i+1) == cExcept:
			return true
		default:
			besides = besides || last.class == cBesides
		}
	}
	return all && besides
}

// votedAgainst reports whether a country is what was voted on, in the chunk after
// a verb.
func (r *reader) votedAgainst() bool {
	for i := 1; i < len(r.atoms); i++ {
		if v := &r.atoms[i-1]; r.atoms[i].class == cNames && v.class == cVerb && (v.code == Yes || v.code == No) && r.governs(v) {
			return true
		}
	}
	return false
}

// governs reports whether a verb ends in the preposition of what is voted on.
func (r *reader) governs(a *atom) bool {
	switch r.Word(int(a.to) - 1) {
	case "for", "against", "voor", "tegen":
		return true
	}
	return false
}

// isHead reports whether the side of a row with a list or a count after it stands
// like a head: at the beginning, or after a mark.
func (r *reader) isHead(h *hit) bool {
	k := r.skip(int(h.at[0])-1, -1, maxGap, 1<<cStates|1<<cThose|1<<cWho|1<<cArt|1<<cVotes|1<<cHave)
	if k < 0 || k < 2 && r.atoms[0].class != cComma && r.Tokens[r.atoms[k].from].Kind == scan.Number && r.atoms[k].class == cOther {
		return true // "6.19 The following members voted"
	}
	return r.Tokens[r.atoms[h.at[0]].from].Upper ||
		r.atoms[k].class == cComma && (len(r.clauses) > 0 || h.end > int(h.at[0])+2) ||
		r.atoms[k].class.in(1<<cColon|1<<cSemicolon|1<<cDash|1<<cLine|1<<cCount|1<<cOpen|1<<cClose|1<<cNames|1<<cBy|1<<cVoting|1<<cAnd)
}

// enter makes the clauses of a row.
func (r *reader) enter(h *hit) {
	c := Clause{N: -1, Pattern: h.row.pattern, Head: h.row.use == useHead, Pair: h.row.use == usePair}
	first := len(r.clauses)
	given := false
	sided := slices.ContainsFunc(h.row.elements, func(el element) bool { return el.side != 0 })
	for e := range h.row.elements {
		k := int(h.at[e])
		if k < 0 {
			continue
		}
		el, a := &h.row.elements[e], &r.atoms[k]
		a.used = e > 0 || a.class != cThose || h.row.says()
		switch {
		case a.class == cOutcome && (!sided && e > 0 || given && h.row.use != usePair && !h.row.keeps()):
			a.class = cSupport // what they did, not what became of it
			if !sided {
				c.Side = a.code
			}
		case a.class == cCount && c.Some && c.Side != 0 && e+1 < len(h.row.elements) && h.row.elements[len(h.row.elements)-1].classes == 1<<cNames: // "onder de onthouders waren twee buurlanden: Chili en Peru"
		case el.side != 0:
			if given = true; len(r.clauses) > first || c.N >= 0 || len(c.Items) > 0 {
				r.clauses = append(r.clauses, c)
				c = Clause{N: -1, Pattern: c.Pattern, Pair: c.Pair}
			}
			c.Side = el.side
			r.take(&c, a)
		case a.class == cVerb || a.class == cSide || a.class == cFrom || a.class == cSupport:
			if !given {
				c.Side = a.code
			}
			r.take(&c, a)
		case a.class == cCount && c.Side != 0 && k > 0 && e > 0 && h.row.elements[e-1].classes == 1<<cAmong:
			c.Some = true // "those voting for it included four permanent members: Chad"
		case a.class == cAnd && len(c.Items) > 0 && h.row.elements[min(e+1, len(h.row.elements)-1)].classes == 1<<cCount:
			c.besides, c.Some = true, true
		case a.class == cOnes:
			c.Side = Abstain
			r.take(&c, a)
		default:
			r.take(&c, a)
		}
	}
	if c.N >= 0 && r.others(h, c.Side) {
		c.How = AtLeast
	}
	if c.How == AtLeast && c.Whole {
		c.Whole, c.Some = false, true // "the only two African countries"
	}
	if c.Side == veto {
		c.Side, c.Veto = No, true
	}
	c.Whole = c.Whole || c.Head && len(c.Items) > 0 && !c.Some
	if counted := func(b Clause) bool { return b.Side == c.Side && b.N >= 0 && c.N >= 0 }; h.row.elements[0].classes == 1<<cFrom && slices.ContainsFunc(r.clauses, counted) {
		return // they supported it before the vote
	}
	r.clauses = append(r.clauses, c)
}

// others reports whether a row counts others, who did it too: "148 andere landen
// stemden ook voor".
func (r *reader) others(h *hit, side uint8) bool {
	other, too, named := false, false, false
	if r.told >= 0 {
		named = slices.ContainsFunc(r.sentences[r.told].Clauses, func(c Clause) bool { return c.Side == side && len(c.Items) > 0 && c.N < 0 })
	}
	for k := max(int(h.at[0])-1, 0); k < h.end; k++ {
		other = other || r.atoms[k].other && r.atoms[max(k-1, 0)].class != cLike || r.atoms[k].others > 0 && named
		too = too || r.atoms[k].class == cAlso && r.atoms[k].code == tooCode
	}
	return other && too
}

// The codes of "also" and of "as the only member of NATO".
const (
	tooCode uint8 = iota + 1
	withinCode
	nowCode
)

// sameCode is the code of what says of others that they did the same.
const sameCode uint8 = 1

// take adds a chunk to a clause.
func (r *reader) take(c *Clause, a *atom) {
	start, end := r.Tokens[a.from].Start, r.Tokens[max(a.to-1, a.from)].End
	if c.End == 0 || start < c.Start {
		c.Start = start
	}
	c.End = max(c.End, end)
	switch a.class {
	case cCount:
		if c.N >= 0 {
			c.Members = c.N // of the fifteen ten voted so
		}
		besides := c.N < 0 && len(c.Items) > 0 && c.besides
		c.others = c.besides && a.other
		if c.N, c.How = a.n, a.how; besides || a.other && len(c.Items) > 0 {
			c.Some = c.Some || a.other && !a.whole
			c.N += int32(len(c.Items))
		}
		if a.members > 0 {
			c.Members = a.members
		}
		if a.n > 0 && int(a.n) == len(c.Items) && a.members > a.n && !a.whole { // Chad was one of the 12 that abstained
			c.N, c.Members, c.Some = a.members, 0, true
		}
		c.Whole = c.Whole || a.whole
	case cNames:
		if c.others && len(c.Items) == 0 {
			c.N, c.Some = c.N+int32(len(a.items)), true
		}
		if c.Items == nil {
			c.Items = slices.Clip(a.items)
		} else {
			c.Items = append(c.Items, a.items...)
		}
		c.Whole = c.Whole || a.whole
		c.Lost = c.Lost || a.lost
		if a.others != 0 {
			c.Some = true
			switch others := int32(len(c.Items)) + max(a.others, -a.others); {
			case c.N < 0 && a.others < -1:
				c.N, c.How = others, AtLeast
			case c.N < 0 && a.others > 0:
				c.N = others
			}
		}
	case cAmong, cMany, cGroup:
		c.Some = true
	case cAlso:
		c.Some = c.Some || a.code == withinCode
	case cThose:
		c.Whole = false // "only Chad broke ranks: it voted no"
	case cBesides:
		c.besides = true
	case cExcept:
		if c.N == 0 {
			c.N, c.Whole = -1, true // "none opposed it except Chad"
		}
	case cLike:
		if c.N == int32(len(c.Items)) {
			c.N = -1 // others join those that are counted
		}
		c.besides = c.besides || c.N < 0 && len(c.Items) == 0
	case cOnly:
		c.Whole, c.Some = a.code != withinCode, a.code == withinCode
	}
}

// more reports whether a list before a chunk ends with others, whom another may name:
// "Chili en een aantal landen van de EU, zoals Malta".
func (r *reader) more(k int) bool {
	k = r.skip(k, -1, 4, 1<<cOf|1<<cGroup|1<<cArt|1<<cOther|1<<cStates)
	return r.classAt(k) == cNames && r.atoms[k].others < 0
}

// attach adds a tail to the clause before, and reports whether it has no names
// yet or is one that joins others.
func (r *reader) attach(h *hit) bool {
	c := &r.clauses[len(r.clauses)-1]
	named := r.atoms[h.end-1]
	all := c.Some && named.class == cNames && len(named.items) > 0 && c.N == int32(len(c.Items)+len(named.items)) // "Chili en twee andere landen: Peru en Mali"
	if len(c.Items) == 0 && h.row.elements[0].classes == 1<<cAnd {
		return false // "33 voor en twee - Chili en Peru - tegen"
	}
	if len(c.Items) > 0 && !r.took(h, 1<<cLike|1<<cAlso|1<<cAnd) && !(r.took(h, 1<<cAmong) && r.more(int(h.at[0])-1)) && !c.besides && !all {
		return false
	}
	c.Some = c.Some && !all
	for e := range h.row.elements {
		if k := int(h.at[e]); k >= 0 {
			r.atoms[k].used = true
			if n := c.N; r.atoms[k].class != cCount || n < 0 && !r.took(h, 1<<cAnd) {
				r.take(c, &r.atoms[k])
			}
		}
	}
	return true
}
