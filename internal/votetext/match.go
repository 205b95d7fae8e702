package votetext

import (
	"slices"
	"strings"

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
	useAgain       // what those before it did in another vote
)

// row is a form of clauses.
type row struct {
	pattern  string
	use      uint8
	needs    uint64 // classes without which it does not fit
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
	r.clauses, r.uncertain, r.elects, r.rules, r.group = r.clauses[:0], r.uncertain[:0], r.has(1<<cElect) || r.has(1<<cGot) && r.anywhere(whereCandidate), false, r.holds(whereOfGroup, 0, 0) || r.told >= 0 && r.holds(whereOfPart, 0, 0)
	polled := slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class == cRule && a.code == peopleCode && r.polled(&a) })
	r.unsure = slices.ContainsFunc(r.atoms, func(a atom) bool {
		return a.class == cModal || a.class == cHave && r.Tokens[a.from].Upper || r.means[a.from].tells&tIf != 0
	})
	r.elected = r.elects || polled || elected && !r.has(1<<cObject|1<<cOutcome) && !r.anywhere(whereBallot)
	if r.intentions() {
		return
	}
	absolute := func(a atom) bool { return a.class == cCount && (a.code != bareCount || a.members > 0) }
	shares := r.shares && !slices.ContainsFunc(r.atoms, absolute)
	if r.respectively() {
		return
	}
	for i := range r.atoms {
		r.settle(&r.atoms[i], shares)
		if r.rules = r.rules || r.atoms[i].class == cRule && r.atoms[i].code != 0; r.rules || r.atoms[i].class == cEach && r.atoms[i].code != losingCode {
			return // of no vote, or numbers of several
		}
	}
	if r.anywhere(whereVotedAgainst) {
		return
	}
	r.verbs()
	r.clausesOf()
	r.outOfAll()
	r.allOthers()
	r.apart()
	part := slices.IndexFunc(r.atoms, func(a atom) bool { return a.class == cCount && a.part && a.used })
	if whole := func(a atom) bool { return a.class == cCount && a.whole && !a.part && a.used }; part >= 0 && slices.ContainsFunc(r.atoms[part+1:], whole) {
		r.group = true // "Ten European states voted against it, with only seven in favour"
	}
	if r.excepts() && !r.exceptNames() {
		return
	}
	if len(r.clauses) == 0 {
		r.echo()
	}
	if r.group {
		r.ungroup()
	}
	r.leaveHouse()
	abstained, named := r.ofElection(elected)
	if r.hollow() || abstained && named {
		r.clauses = r.clauses[:0]
		for i := range r.atoms {
			r.atoms[i].used = false
		}
	} else if abstained {
		r.elects, r.clauses, r.atoms = true, r.clauses[:0], r.atoms[:0]
	}
}

// ofElection reports whether the clauses tell only who abstained in an election, of this
// sentence or of the one before, and whether they name them.
func (r *reader) ofElection(before bool) (abstained, named bool) {
	counted := func(a atom) bool { return a.class == cCount && a.code == statesCount }
	states := slices.ContainsFunc(r.atoms, counted)
	for i := range r.clauses {
		c := &r.clauses[i]
		if named = named || len(c.Items) > 0; c.Side != Abstain && (states || len(c.Items) > 0) {
			return false, false
		}
	}
	return r.elected && (before || r.elects) && len(r.clauses) > 0 && (named || before && !r.has(1<<cAmong)), named
}

// hollow reports whether all that a text has said of a vote is one count without a verb
// that is not exact, "they count on 'at least 90' in favour", or that only an article
// gives: "an abstention".
func (r *reader) hollow() bool {
	if len(r.clauses) != 1 || r.toldEnd > 0 || r.has(1<<cOutcome) || slices.ContainsFunc(r.sentences, func(s Sentence) bool { return len(s.Outcomes) > 0 }) {
		return false
	}
	c := &r.clauses[0]
	article := func(a atom) bool { return a.class == cCount && a.used && r.means[a.from].class == cArt }
	verbs := uint64(1<<cVerb | 1<<cVote | 1<<cOnes)
	if c.N == 1 && slices.ContainsFunc(r.atoms, article) {
		verbs |= 1<<cBe | 1<<cHave | 1<<cGot
	} else if c.How == Exactly || !strings.HasSuffix(c.Pattern, "SIDE") {
		return false
	}
	return c.N >= 0 && len(c.Items) == 0 && !r.has(verbs)
}

// settle takes from a chunk the class that the other chunks of the sentence deny: a
// count where only shares are counted, a word of a rule where something was decided.
func (r *reader) settle(a *atom, shares bool) {
	if shares && a.class == cCount || a.class == cRule && a.code == peopleCode && !r.polled(a) {
		a.class = cOther
	} else if a.class == cRule && a.code == howCode && r.has(1<<cOutcome) {
		a.class = cAdv
	}
}

// polled reports whether the word for a ballot of the people says who voted: not in
// "85 countries ...", nor in "The Assembly votes 100-11 to declare the referendum void".
func (r *reader) polled(a *atom) bool {
	if r.anywhere(whereBallot) {
		return false
	}
	body := false
	for i := range r.atoms {
		switch b := &r.atoms[i]; {
		case b.class == cCount && r.countries(b),
			b.class == cObject && (b.code == resolutionObject || b.code == draftObject) && r.has(1<<cNames),
			body && b.from < a.from && b.class.in(1<<cVote|1<<cVotes|1<<cOutcome):
			return false
		case b.class == cBody && bodies[b.code] != house:
			body = true
		}
	}
	return true
}

// house is the code of a parliament.
const house = "house"

// maxStates is more than any body of states has, except the International Labour
// Conference, where each has four delegates: who counts more is a parliament.
const maxStates = 200

// leaveHouse drops the counts of a ballot in a parliament: "de motie, die de Kamer
// met 78 stemmen voor en 72 tegen heeft aangenomen".
func (r *reader) leaveHouse() {
	many := !r.delegates && slices.ContainsFunc(r.clauses, func(c Clause) bool { return c.N > maxStates && !c.Head })
	if many {
		r.clauses = r.clauses[:0]
	}
	inside, named := many, false
	for i := range r.atoms {
		a := &r.atoms[i]
		if a.class == cCount && r.countries(a) || a.class == cBody && bodies[a.code] != house {
			r.inside = false
			return
		}
		motion := i < 2 && a.class == cObject && int(a.to) < len(r.Tokens) && r.Tokens[a.to].Hyphen && r.Tokens[a.to].Upper // "de motie-Van Dijk"
		named = named || a.class == cBody || a.class == cObject && a.code != itCode && a.code != motionObject && a.code != amendmentObject
		inside = inside || motion || a.class == cBody && !r.holds(whereAddressed, i, i+1)
	}
	who := slices.ContainsFunc(r.clauses, func(c Clause) bool { return len(c.Items) > 0 }) || r.anywhere(whereNamesVote)
	r.inside = inside || r.inside && !named && !who
	if r.inside && !who && (many || len(r.clauses) > 0) {
		r.clauses, r.atoms = r.clauses[:0], r.atoms[:0]
	}
}

// countries reports whether a count is one of countries, and not of members.
func (r *reader) countries(a *atom) bool {
	for k := a.from; k < a.to; k = r.means[k].next {
		if r.means[k].class == cStates && (r.means[k].code == 0 || r.means[k].code >= unionCode) {
			return true
		}
	}
	return false
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
	if k := r.skip(now+1, 1, 2, 1<<cAlso|1<<cArt|1<<cOnly); now > 0 && n >= 0 && r.classAt(k) == cCount && !r.atoms[k].used && r.clauses[n].End < r.Tokens[r.atoms[k].from].Start {
		for i := range r.atoms[:k] {
			r.atoms[i].used = false
		}
		r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return c.Start < r.Tokens[r.atoms[k].from].Start }) // "in 2022 stemden 141 landen voor, nu nog 93"
		return
	}
	if k := len(r.clauses) - 1; now > 1 && r.classAt(now-1) == cWhile && k > 0 && r.clauses[0].End <= r.Tokens[r.atoms[now].from].Start && r.clauses[0].N < 0 && r.clauses[k].Start >= r.Tokens[r.atoms[now].from].Start {
		for i := range r.atoms[:now] {
			r.atoms[i].used = false
		}
		r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return c.Start < r.Tokens[r.atoms[now].from].Start }) // "Chad abstained in 2022, but this year it voted in favour"
		n = slices.IndexFunc(r.clauses, func(c Clause) bool { return c.N >= 0 })
	}
	if len(r.clauses) > 0 && n <= 0 {
		k := now - 1
		for ; k >= 0 && r.Tokens[r.atoms[k].from].Start >= r.clauses[0].End && r.gap(k); k-- {
		}
		r.clauses[0].Apart = now >= 0 && (k < 0 || r.Tokens[r.atoms[k].from].Start < r.clauses[0].End) // "Ditmaal waren 12 landen tegen", "Chili stemde nu tegen"
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
			r.clauses[n].Apart = apart && !r.clauses[n-1].Again
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

// outOfAll reads how many members there are, which stands before the first count: "Of the
// 58 members at the time 48 voted in favour".
func (r *reader) outOfAll() {
	k := r.skip(0, 1, 2, 1<<cLine)
	n := slices.IndexFunc(r.clauses, func(c Clause) bool { return c.N >= 0 })
	if n < 0 || r.classAt(k) != cOf || r.classAt(k+1) != cCount {
		return
	}
	a, c := &r.atoms[k+1], &r.clauses[n]
	if a.code == statesCount && a.how == Exactly && a.members == 0 && !a.used && !a.denied && !a.part && !a.union && c.Members == 0 && c.N <= a.n && !c.Head {
		a.used, c.Members = true, a.n
	}
}

// allOthers marks the names before a count of all others as all of their sides: "China
// abstained; the other 14 members voted in favour".
func (r *reader) allOthers() {
	for i := range r.atoms {
		a := &r.atoms[i]
		if a.class != cCount || !a.used || a.part || a.union || r.has(1<<cGroup) || !r.holds(whereAllOthers, i, i) {
			continue
		}
		for k := range r.clauses {
			c := &r.clauses[k]
			c.Whole = c.Whole || c.End <= r.Tokens[a.from].Start && len(c.Items) > 0 && c.N < 0 && !c.Some && !c.Lost && !c.Intended
		}
	}
}

// clausesOf reads the clauses from left to right.
func (r *reader) clausesOf() {
	r.rest = append(r.rest[:0], make([]uint64, len(r.atoms)+1)...)
	for i := len(r.atoms) - 1; i >= 0; i-- {
		if r.rest[i] = r.rest[i+1] | r.atoms[i].class.set(); r.atoms[i].says > 0 {
			r.rest[i] |= 1 << cVerb
		}
	}
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
	if r.told >= 0 && len(r.atoms) > 1 && r.atoms[0].class == cCount && r.atoms[0].other && r.atoms[1].class == cLike && r.atoms[1].code == sameCode {
		r.joined()
		return
	}
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

// joined reads how many others did what the last clause before says: "148 andere landen
// deden dat ook".
func (r *reader) joined() {
	said := r.sentences[r.told].Clauses
	if len(said) == 0 || said[len(said)-1].N >= 0 || said[len(said)-1].Some || len(said[len(said)-1].Items) == 0 {
		return
	}
	c := Clause{N: -1, Side: said[len(said)-1].Side, Pattern: "COUNT LIKE"}
	r.atoms[0].n += int32(len(said[len(said)-1].Items))
	r.take(&c, &r.atoms[0])
	r.atoms[0].used, r.atoms[1].used = true, true
	r.clauses = append(r.clauses, c)
}

// longest finds the row that takes the most from an atom on: a tail of the clause
// before, or one that begins a clause.
func (r *reader) longest(i int, tail bool) (best hit, ok bool) {
	from := i
	for steps := 0; tail && steps < maxGap && from < len(r.atoms) && (r.atoms[from].class.in(filler) || r.atoms[from].class == cNames && r.atoms[from].place && r.classAt(from-1) == cPlace); steps++ {
		from++
	}
	if from == len(r.atoms) || int(r.atoms[from].class) >= len(starts) {
		return best, false
	}
	for _, n := range starts[r.atoms[from].class] {
		w := &rows[n]
		if w.needs&^r.rest[from] != 0 || (w.use == useTail) != tail || (w.use == useAfter || w.use == useAgain) && len(r.clauses) == 0 {
			continue
		}
		h := hit{row: w}
		if !r.fits(&h, 0, from) || ok && h.end <= best.end || !r.sensible(&h) {
			continue
		}
		best, ok = h, true
	}
	if k := r.skip(r.skip(from, 1, 1, 1<<cComma), 1, maxGap, filler|1<<cBe|1<<cOutcome); tail && !ok && k > from && r.classAt(k) == cColon {
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
		if a.class.in(el.classes) && !a.denied && (el.code == 0 || el.code == a.code) && !(steps > 0 && a.class == cNames && a.place && (r.atoms[at-1].class != cOf || r.classAt(at-2) == cStates || r.classAt(i) == cQual && r.atoms[i].code == 1)) { // "gestemd over de inval van Chili"
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
		if e == 0 || !skip && (!el.gap || steps == maxGap || !r.gap(at) && !(el.classes>>cVerb&1 != 0 && r.coordinated(i, at)) && !(el.classes == 1<<cComma && h.row.says() && !a.class.in(voting|1<<cCount|1<<cNames))) {
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
			if a.class != half.first {
				continue
			}
			if k := r.follows(i, 1<<half.second); k > 0 && r.classAt(r.skip(i+1, 1, 2, 1<<cArt|1<<cAdv)) != cBody && a.code != statementObject && r.atoms[k].code != statementObject && !(a.class == cOneself && r.holds(whereOfOther, i+1, i+1)) {
				a.says, a.ends = int16(i), int16(k)
				if half.second == cSide || half.second == cOnes || half.second == cSupport {
					a.says = int16(k)
				}
				break
			}
		}
		if a.class == cHave {
			if k := r.follows(i, 1<<cVerb|1<<cVote|1<<cSide|1<<cOneself|1<<cObject); k > 0 {
				a.says, a.ends = r.atoms[k].says, r.atoms[k].ends
			}
		}
	}
}

// follows returns the next chunk of some classes after one, past what can stand in a
// gap, and 0 if there is none.
func (r *reader) follows(i int, classes uint64) int {
	for k, steps := i+1, 0; k < len(r.atoms); k++ {
		switch a := &r.atoms[k]; {
		case a.class.in(classes):
			return k
		case a.class == cAnd && k+1 < len(r.atoms) && r.holds(whereObject, k+1, k+1): // "tegen artikel 9 en de tekst gestemd"
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
	return a.class.in(filler|skipped) || a.class == cNames && a.place || a.class == cCount && a.denied || a.class == cTo && k+1 < len(r.atoms) && r.atoms[k+1].class.in(1<<cOther|1<<cArt|1<<cObject) && r.Tokens[a.to].Kind == scan.Word
}

// coordinated reports whether chunk k is an "and" between what somebody did and how
// they voted: from chunk i to it there is nobody else, and the verb follows.
func (r *reader) coordinated(i, k int) bool {
	if !r.classAt(k).in(1<<cAnd|1<<cWhile) || slices.ContainsFunc(r.atoms[i:k], func(a atom) bool { return !a.class.in(alone) }) {
		return false
	}
	next := r.skip(k+1, 1, maxGap, skipped)
	return next < len(r.atoms) && (r.classAt(next) == cVerb || r.atoms[next].says > 0)
}

// alone are the chunks in a gap that can be no subject.
const alone uint64 = skipped | 1<<cOther | 1<<cOf | 1<<cObject | 1<<cPlace | 1<<cBefore | 1<<cOneself | 1<<cMonth | 1<<cUnit

// sensible reports whether what a row found is a vote: not after the words of a
// rule, not a country that is voted against, not a side without its own count.
func (r *reader) sensible(h *hit) bool {
	first, next := int(h.at[0]), r.skip(h.end, 1, 1, 1<<cLine)
	if first >= 0 && (r.supposed(first) || r.conditional(first) || r.misled(h, first)) || r.holds(whereNegated, h.end, next) || r.holds(whereRuled, h.end, next) {
		return false
	}
	for e := range h.row.elements {
		k := int(h.at[e])
		if k < 0 {
			continue
		}
		if r.holds(whereForeign, k, k) || h.row.elements[e].gap && r.holds(whereThat, k, k) || k == first && r.holds(whereObjectOf, k, k) {
			return false
		}
	}
	if first >= 0 && r.atoms[first].class == cCount && r.atoms[first].n > 0 && r.took(h, 1<<cExcept|1<<cBesides) {
		return false // "all 15 except Chad", but "none except Chad"
	}
	if e := h.row.elements; first >= 0 && r.atoms[first].code == votesCount && r.atoms[first].class == cCount && len(e) > 2 && e[1].classes>>cComma&1 != 0 && h.at[1] >= 0 && r.atoms[h.at[1]].class == cComma && r.took(h, 1<<cNames) && !r.took(h, 1<<cAmong|1<<cNamely|1<<cWith) {
		return false // "extended by 12 votes, Chad and Peru abstaining"
	}
	ofSide := h.row.use == usePair && h.row.elements[1].classes == 1<<cSide && next < len(r.atoms) && (r.atoms[next].code != Yes || !r.means[r.atoms[next].from].weak)
	if e := len(h.row.elements) - 1; (h.row.use == 0 || ofSide) && h.row.elements[e].side != 0 && next < len(r.atoms) {
		if r.atoms[next].class.in(1<<cSide|1<<cVerb|1<<cTo) && !(e >= 5 && r.atoms[next].class == cSide && r.means[r.atoms[next].from].weak) { // but "voted 12-2-1 for sanctions"
			return false // the count is that of the side after it
		}
	}
	if uses := [...]*contexts{0: whereNoClause, useHead: whereNoHead, useTail: whereNoTail, useAfter: whereNoAfter, usePair: whereNoPair, useAgain: whereNoAfter}; r.holds(uses[h.row.use], h.end, next) {
		return false
	}
	if n := len(h.row.elements); h.row.use == useTail && (n == 2 && h.row.elements[0].classes == 1<<cComma || h.row.elements[n-2].classes == 1<<cBe && (h.at[0] >= 0 && r.atoms[h.at[0]].class == cComma || next < len(r.atoms) && r.atoms[next].class == cOther) && r.clauses[len(r.clauses)-1].N >= 0) && !r.tallies(h) {
		return false
	}
	if r.elects && h.row.use != useTail && h.row.use != useAfter && !r.took(h, 1<<cVerb) {
		return false
	}
	if h.row.use == useAfter && h.row.elements[0].classes == 1<<cNames && !r.atoms[first-1].class.in(1<<cComma|1<<cSemicolon|1<<cAnd|1<<cWhile|1<<cWith|1<<cDash|1<<cAdv|1<<cAlso|1<<cOnly) && !(r.atoms[first-1].class == cOf && r.atoms[max(first-2, 0)].relative()) {
		return false // "voted 79 to 28 to condemn Chad for its raid"
	}
	switch h.row.use {
	case useHead:
		return r.isHead(h)
	case useAgain:
		return r.again(h)
	}
	return true
}

// again reports whether what a row found is what those of the clause before it, who are
// on another side there, did in another vote.
func (r *reader) again(h *hit) bool {
	c, k := &r.clauses[len(r.clauses)-1], int(h.at[0])-1
	for ; k >= 0 && r.gap(k) && !r.atoms[k].used; k-- {
	}
	verb := func(at int16) bool {
		if at >= 0 && r.atoms[at].class == cOnes {
			return c.Side != Abstain
		}
		return at >= 0 && r.atoms[at].class.in(1<<cVerb|1<<cSide) && r.atoms[at].code != c.Side && r.atoms[at].code <= Abstain
	}
	return k >= 0 && r.atoms[k].used && len(c.Items) > 0 && c.N < 0 && c.Side <= Abstain && slices.ContainsFunc(h.at[:len(h.row.elements)], verb)
}

// took reports whether a row found a chunk of some classes.
func (r *reader) took(h *hit, classes uint64) bool {
	return slices.ContainsFunc(h.at[:len(h.row.elements)], func(k int16) bool { return k >= 0 && r.atoms[k].class.in(classes) })
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
	if got := r.skip(first-1, -1, 3, 1<<cOther|1<<cAlso|1<<cOnly); from && r.classAt(got) == cGot && r.classAt(got+1) == cOther && r.Tokens[r.atoms[got+1].from].Upper {
		return true // "kreeg Washington alleen steun van Chili"
	}
	for k := range first {
		if b := &r.atoms[k]; b.class == cRule && len(r.clauses) == 0 && !r.holds(whereResult, first, first) && !r.passed(k, first) || from && (b.class == cModal && !r.has(1<<cNot) || b.class == cNames && !b.place && !b.used) {
			return true // "Chad has, with the support of Mali, tabled a text"
		}
	}
	if verb := &r.atoms[h.end-1]; a.class == cNames && verb.class == cVerb && (r.ofOthers(first, h.end-1) || !r.diplomatic && len(a.items) == 1 && verb.to-verb.from == 1 && r.Word(int(verb.to)) == "to" || r.means[verb.from].back && r.classAt(first-1) == cOf && r.classAt(first-2) == cSender && !r.has(1<<cVoting|1<<cVotes)) {
		return true // "Chad voted to leave", in a text of no body and no resolution; "the delegate of Chad opposed the motion"
	}
	if r.assents(&r.atoms[h.end-1]) && !r.took(h, 1<<cCount) {
		return true
	}
	if e := h.row.elements; a.class == cNames && len(e) > 2 && e[1].classes == 1<<cComma && r.byAnother(int(h.at[1]), h.end) {
		return true // "Since Chad invaded Mali, the Assembly voted to suspend it"
	}
	past := func(a atom) bool { return r.means[a.from].tells&tAnother != 0 }
	if e := h.row.elements; len(e) == 5 && e[1].classes == 1<<cVerb && e[3].classes == 1<<cWhile && !slices.ContainsFunc(r.atoms[first:h.at[3]], past) {
		return true // "voted for the text, but abstained on the paragraph"
	}
	relative := after.class.in(1<<cVote|1<<cVerb|1<<cOnes) && a.class.in(1<<cNames|1<<cCount) && r.atoms[first+1].relative()
	if next.class == cComma && (relative || a.class == cCount && after.class == cAlso && after.code == nowCode) {
		return true // "Chili dat zich eerder onthield, stemde", "16 onthoudingen, nu 7"
	}
	if side := &r.atoms[h.end-1]; a.class == cCount && before.class == cColon && len(h.row.elements) < 4 && h.end >= len(r.atoms)-1 && side.class == cSide && r.means[side.to-1].class == cSide &&
		!slices.ContainsFunc(r.atoms[:first], func(b atom) bool { return !b.class.in(1<<cOther | 1<<cArt | 1<<cOf | 1<<cColon | 1<<cUnit) }) {
		return true // "Embargo: 185 landen zijn tegen"
	}
	if e := h.row.elements; a.class == cBe && len(e) == 3 && e[2].classes == 1<<cSide && r.means[r.atoms[h.end-1].to-1].class == cSide && h.end < len(r.atoms) && r.atoms[h.end].class.in(1<<cOther|1<<cArt|1<<cNames) {
		return true // "waren Chili en Peru tegen inmenging"
	}
	if a.class == cCount && before.class == cTo && len(h.row.elements) > 4 {
		return true // "91-8-65, tegenover 99-10-66 in 2018"
	}
	return a.class == cFrom && next.class == cHave && after.class == cNames || // "met steun van Mali heeft Chili een verklaring afgelegd"
		h.row.use == 0 && r.holds(whereOrElse, h.end, h.end) || h.row.use != useTail && r.holds(whereMisled, first, first) && !(r.atoms[h.end-1].class == cSide && r.holds(whereAlongside, first, first))
}

// byAnother reports whether a body is who votes, between a comma after names and the end of
// what a row found.
func (r *reader) byAnother(comma, end int) bool {
	for k := comma + 1; k < end && comma >= 0; k++ {
		if r.atoms[k].class.in(1<<cVote|1<<cVerb) && r.holds(whereByBody, k, k) {
			return true
		}
	}
	return false
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
	if r.habitual(k+1) && r.holds(whereAnnounced, k, k) {
		return true
	}
	if !r.unsure {
		return false
	}
	if r.holds(whereSupposed, k, k) {
		return true
	}
	modal := r.skip(k, -1, 3*maxGap, ^uint64(1<<cModal|1<<cComma|1<<cSemicolon|1<<cWhile))
	return r.classAt(modal) == cModal && r.holds(whereWouldBe, modal, modal+1)
}

// habitual reports whether the verb at a chunk is in the Dutch present tense, which is also
// that of what is to come: "bekend werd dat Chili zich onthoudt".
func (r *reader) habitual(k int) bool {
	if k >= len(r.atoms) || !r.atoms[k].class.in(1<<cVerb|1<<cVote|1<<cOnes|1<<cOneself|1<<cSide) {
		return false
	}
	for i := r.atoms[k].from; i < r.atoms[min(k+1, len(r.atoms)-1)].to; i++ {
		if w := r.Word(int(i)); w == "onthoudt" || w == "stemt" || w == "tegenstemt" || w == "voorstemt" {
			return true
		}
	}
	return false
}

// assents reports whether a verb says that somebody agreed to something that is no text to
// vote on: "Chili stemde in met uitstel".
func (r *reader) assents(a *atom) bool {
	k := int(a.to)
	return k > 1 && r.Word(k-2) == "in" && r.Word(k-1) == "met" && !r.has(1<<cVoting|1<<cVotes) && r.meaningAt(r.pastWords(k, 5, 1<<cArt|1<<cOther|1<<cBody|1<<cGroup|1<<cAdv|1<<cAlso|1<<cThese|1<<cOwn)).class != cObject
}

// conditional reports whether a chunk is in what follows a condition with which the
// sentence begins, or what it quotes: "Als de VS hun veto niet hadden gebruikt, was de
// tekst aangenomen".
func (r *reader) conditional(k int) bool {
	for i := r.skip(k-1, -1, k, ^uint64(1<<cSemicolon)); r.unsure && i < k; i++ {
		if first := r.skip(i+1, 1, 2, 1<<cLine); (i < 0 || r.atoms[i].class == cColon) && r.holds(whereIf, first, first) {
			return true
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
		all = all || r.atoms[i].class == cAll && r.classAt(i-1) != cAmong || r.atoms[i].class == cCount && r.atoms[i].n == 0
		if r.atoms[i].class != cNames || i == 0 {
			continue
		}
		switch last := &r.atoms[i-1]; {
		case last.class.in(1<<cExcept|1<<cBesides) && last.used && !r.has(1<<cAll) || last.class == cExcept && last.used && i > 1 && r.atoms[i-2].class == cVerb: // "behalve Chili stemde niemand tegen", "none opposed it except Chad"
		case i+2 < len(r.atoms) && r.atoms[i+1].class != cBe && r.atoms[i+2].relative() && (last.class == cExcept || last.class == cBesides):
			r.group = true // "behalve Chili, dat tegenstemde"
		case r.holds(whereExcepted, i, i), open && last.class == cWhile:
			return true
		default:
			besides = besides || last.class == cBesides
		}
	}
	return all && besides
}

// exceptNames leaves the counts of a sentence that tells of all but some, and not its
// names. It reports whether it has at least two.
func (r *reader) exceptNames() bool {
	r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return len(c.Items) > 0 || c.Members > 0 })
	if len(r.clauses) < 2 {
		r.clauses = r.clauses[:0]
		return false
	}
	for i := range r.atoms {
		if a := &r.atoms[i]; a.class == cNames {
			a.used, a.place = false, false
		}
	}
	return true
}

// isHead reports whether the side of a row with a list or a count after it stands
// like a head: at the beginning, or after a mark.
func (r *reader) isHead(h *hit) bool {
	first := int(h.at[0])
	if r.atoms[first].code == veto && r.atoms[first].class == cSide && r.took(h, 1<<cCount) {
		return false // "It failed by a veto: ten members were in favour"
	}
	return r.holds(whereHead, first, first) || (len(r.clauses) > 0 || h.end > first+2) && r.holds(whereAfterComma, first, first)
}

// enter makes the clauses of a row.
func (r *reader) enter(h *hit) {
	c := Clause{N: -1, Pattern: h.row.pattern, Head: h.row.use == useHead, Pair: h.row.use == usePair}
	first := len(r.clauses)
	if h.row.use == useAgain {
		last := &r.clauses[first-1]
		c.Items, c.Lost, c.Some, c.Again = last.Items, last.Lost, last.Some, true
	}
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
		case a.class == cOutcome && (!sided && e > 0 || given && h.row.use != usePair && !h.row.keeps() || h.row.use == useAfter):
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
	r.limit(h, &c)
	if counted := func(b Clause) bool { return b.Side == c.Side && b.N >= 0 && c.N >= 0 }; h.row.elements[0].classes == 1<<cFrom && slices.ContainsFunc(r.clauses, counted) {
		return // they supported it before the vote
	}
	r.clauses = append(r.clauses, c)
}

// limit reads whether the count of a clause is a lower limit, and its names all of a
// side.
func (r *reader) limit(h *hit, c *Clause) {
	if c.N >= 0 && (r.others(h, c.Side) || c.Union && c.How == Exactly) {
		c.How = AtLeast
	}
	if c.How == AtLeast && c.Whole {
		c.Whole, c.Some = false, true // "the only two African countries"
	}
	if c.Side == veto {
		if c.Side, c.Veto = No, true; c.N >= 0 {
			c.How, c.Members = AtLeast, 0 // others may have been against
		}
	}
	c.Whole = c.Whole || c.Head && len(c.Items) > 0 && !c.Some
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
		if c.within {
			return // "the only one of the five nuclear powers"
		}
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
			if c.N, c.Members, c.Some = a.members, 0, true; a.part {
				c.How = AtLeast
			}
		}
		c.Whole, c.Union = c.Whole || a.whole, c.Union || a.union
	case cVerb, cSide, cFrom:
		if c.Whole = c.Whole || a.whole; a.n > 0 {
			c.N = a.n
		}
	case cNames:
		c.name(a)
	case cAmong, cMany, cGroup:
		c.Some = true
	case cAlso:
		c.Some = c.Some || a.code == withinCode
	case cThose:
		c.Whole = false // "only Chad broke ranks: it voted no"
	case cBesides, cExcept:
		if c.N == 0 {
			c.N, c.Whole = -1, true // "none opposed it except Chad"
		} else {
			c.besides = a.class == cBesides
		}
	case cLike:
		if c.N == int32(len(c.Items)) {
			c.N = -1 // others join those that are counted
		}
		c.besides, c.others = c.besides || c.N < 0 && len(c.Items) == 0, c.others || c.Side == 0 && c.N >= 0 && len(c.Items) == 0
	case cOnly:
		c.within = a.code == withinCode
		c.Whole, c.Some = !c.within, c.within
	}
}

// name adds names to a clause, and the others with which they end.
func (c *Clause) name(a *atom) {
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
	if c.Union && c.How == Exactly && int(c.N) == len(c.Items) {
		c.N = -1 // "three EU states: Malta, ...", and others
	}
	if a.others != 0 {
		c.Some = true
		switch others := int32(len(c.Items)) + max(a.others, -a.others); {
		case c.N < 0 && a.others < -1:
			c.N, c.How = others, AtLeast
		case c.N < 0 && a.others > 0:
			c.N = others
		}
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
	if len(c.Items) > 0 && !r.took(h, 1<<cLike|1<<cAlso|1<<cAnd|1<<cThese) && !(r.took(h, 1<<cAmong) && r.more(int(h.at[0])-1)) && !c.besides && !all {
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
