package votetext

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// atom is a chunk of a sentence.
type atom struct {
	from, to int32 // tokens
	n        int32 // of a count
	members  int32
	items    []names.Item
	others   int32 // how many that are not named the names end with
	says     int16 // of the first half of a verb: the half that says the side
	ends     int16 // and the last half
	class    class
	code     uint8
	how      uint8
	whole    bool // "only" stands before it
	lost     bool // a name of the list could not be read
	used     bool
	other    bool // a count of others
	denied   bool // it cannot be what a clause tells of: "not Chad", "more than the 100 votes"
	head     bool // names under a head
	place    bool // names after a preposition, or as an adjective
	part     bool // a count of some of a kind: "ten European states"
	union    bool // a count of members of a group: "ten EU states"
}

// The codes of counts.
const (
	bareCount uint8 = iota + 1
	statesCount
	votesCount
	oneCount // one of those that are counted: "one of 35 countries"
)

// reference is the code of a number that is no count.
const reference uint8 = 1

// firstNames is the code of names that may be the subject of a sentence.
const firstNames uint8 = 1

// ownerNames is that of names to which a side belongs.
const ownerNames uint8 = 2

// ownSideCode is the code of what gives each of some names a side of its own.
const ownSideCode uint8 = 1

// losingCode is that of what only says that somebody was not with the others.
const losingCode uint8 = 2

// chunk cuts a sentence into chunks, and returns where it ends: a list may go
// on beyond a full stop.
func (r *reader) chunk(from, to int) int {
	r.atoms, r.odd, r.shares = r.atoms[:0], r.odd[:0], false
	for i := from; i < to; {
		t, m := &r.Tokens[i], &r.means[i]
		a := atom{from: int32(i), to: m.next, class: m.class, code: m.code}
		switch t.Kind {
		case scan.Number:
			if r.Tokens[i].Hyphen && (r.last().class == cCount || r.last().class == cClose) {
				r.add(atom{from: int32(i), to: int32(i), class: cDash})
			}
			a = r.number(i, to)
		case scan.Mark:
			if t.N < int32(len(marks)) {
				a.class = marks[t.N]
			}
			if t.Is('|') && (r.last().class == cSide || r.last().class == cVerb || r.cell(i)) {
				a.class = cColon // the edge of a cell
			} else if t.Is(';') && i+1 < to && r.last().class == cBe {
				a.class = cColon // "the countries that abstained are;"
			}
			if a.class == cOther || a.class == cDash && r.last().class == cDash || t.Is('.') && i+1 < to && !r.ahead(whereStop, i) {
				i++
				continue
			}
		case scan.Line:
			a.class = cLine
			if r.last().class == cColon {
				a = r.named(i+1, a)
			}
		case scan.Debris:
			i++
			continue
		case scan.Symbol:
			if n, ok := r.slashed(i); ok && r.last().class.in(1<<cColon|1<<cOpen|1<<cOutcome) {
				for k := range n {
					if k > 0 {
						r.add(atom{from: a.from, to: a.from, class: cDash})
					}
					r.add(atom{from: a.from, to: a.to, class: cCount, code: bareCount, n: n[k]})
				}
				i++
				continue
			}
		case scan.Word:
			if a = r.words(i, to, a); (a.class == cVerb || a.class == cSide && (r.has(1<<cVote) || r.last().class == cBe && r.classAt(len(r.atoms)-2) == cCount)) && a.code == No && r.Word(int(a.to)-1) == "tegen" && r.ofHarm(int(a.to)) {
				a.class, a.code = cEach, 0
			}
		}
		r.add(a)
		i = int(a.to)
		to = max(to, i)
		if a.class == cNames && a.head && i < to && r.Tokens[i].Kind == scan.Line && r.last().class == cNames {
			return i + 1
		}
	}
	return to
}

func (r *reader) add(a atom) {
	k := len(r.atoms) - 1
	if k > 0 && r.atoms[k].class == cArt {
		k--
	}
	if r.classAt(k) == cOnly && r.atoms[k].code != withinCode && (a.class == cNames || a.class == cCount || a.class.in(1<<cSide|1<<cFrom) && r.classAt(k-1) == cArt) {
		a.whole = true
	}
	r.atoms = append(r.atoms, a)
}

// last returns the chunk before, or none.
func (r *reader) last() *atom {
	if len(r.atoms) == 0 {
		return &r.none
	}
	return &r.atoms[len(r.atoms)-1]
}

// marks are the classes of marks.
var marks = [128]class{'(': cOpen, '[': cOpen, ')': cClose, ']': cClose, ',': cComma, ':': cColon, '=': cColon, ';': cSemicolon, '|': cSemicolon, '.': cSemicolon, '-': cDash}

// words reads the chunk that a word begins: names, a count in the words "no",
// "geen" or "een", or what the tables say.
func (r *reader) words(i, to int, a atom) atom {
	w := r.Word(i)
	if a.class == cWithout {
		if end, adv := r.without(int(a.to)); adv {
			return atom{from: a.from, to: end, class: cAdv}
		} else {
			a.to = end
		}
	}
	if (a.class == cZero || a.class == cWithout || w == "no" && a.class != cNot && r.last().code != ownerNames) && r.zero(i, int(a.to), a.class) {
		return r.counted(atom{from: a.from, to: a.to})
	}
	if n, ok := r.articled(i, to, a); ok {
		return n
	}
	if last := r.last(); last.class == cNames && !last.place && r.Word(int(last.to)-1) != "'s" || last.class == cCount && last.code == statesCount {
		r.present(i, w, len(last.items) == 1, &a)
	}
	switch a.class {
	case cOnly:
		if r.ahead(whereOfKind, int(a.to)) || r.holds(whereOfSome, 0, 0) || r.kindred(int(a.to)) {
			a.code = withinCode
		}
		return a
	case cUnit, cFrom: // "Russia's veto", "het Russische veto van gisteren"
		if last := r.last(); last.class == cNames && (a.class == cUnit && a.code == vetoObject || a.class == cFrom && a.code == veto && last.code == ownerNames) {
			a.class, a.code = cSide, veto
		}
		return a
	case cBack:
		if a.class = cOther; r.ahead(whereCounted, i) && !r.backs(i) && !r.ahead(whereRefrained, i) || r.ahead(whereListed, int(a.to)) {
			a.class = cVerb // "five opposed the tariffs"
		}
		return a
	case cVerb:
		r.definite(&a)
		switch c := r.before(); {
		case c == cModal:
			a.class = cIntended
		case r.ahead(whereShare, i), r.Tokens[to-1].Is('.') && r.ahead(whereStance, i): // but "Chad backs UN resolution", a headline
			a.class = cOther
		case c == cNot, r.ahead(whereRefrained, i):
			a.class, a.code = cModal, 0
		}
		return a
	case cSide:
		if end := r.contrary(i); end > 0 {
			a.class, a.code, a.to = cAdv, 0, int32(end)
		}
		return a
	case cOther, cArt, cMonth, cObject, cStates, cThose, cPlace:
	default:
		return a
	}
	if (a.class == cOther || a.class == cPlace) && !r.Tokens[i].Upper || r.Tokens[i].Hyphen {
		return a
	}
	return r.named(i, a)
}

// articled reads a count in an article, "een" or "a dozen", and reports whether it is one.
func (r *reader) articled(i, to int, a atom) (atom, bool) {
	if a.class == cArt && (a.code == oneCode || !r.means[i].dutch) {
		if n, how := r.dozen(i + 1); n > 0 {
			return r.counted(atom{from: a.from, to: a.from + 2, n: n, how: how}), true
		}
	}
	if next := int(a.to); a.class == cArt && a.code == oneCode && next < to {
		if r.ahead(whereOneIsCounted, next) && !(r.means[next].class == cSide && r.last().class == cBe && r.has(1<<cNames)) {
			return r.counted(atom{from: a.from, to: a.to, n: 1}), true
		}
	}
	return a, false
}

// definite reads that the votes in a verb are all of their side, and how many these are:
// "cast the three negative votes", "cast the sole vote against".
func (r *reader) definite(a *atom) {
	for k := a.from + 2; k < a.to; k++ {
		switch m := &r.means[k-1]; {
		case m.class == cArt && m.code != oneCode && r.means[k].class == cOnly:
			a.whole = true
		case (m.class == cArt && m.code != oneCode || a.whole) && r.Tokens[k].InWords:
			a.n = r.Tokens[k].N
		}
	}
}

// without returns the token after "one" behind "without", "zonder één tegenstem", and
// reports whether it is that of an adverb: "without further explanation".
func (r *reader) without(k int) (end int32, adv bool) {
	if k < len(r.Tokens) && r.Tokens[k].InWords && r.Tokens[k].N == 1 {
		return int32(k + 1), false
	}
	for end = int32(k); int(end) < min(k+3, len(r.Tokens)) && r.means[end].class.in(1<<cOther|1<<cOnly) && r.Tokens[end].Kind == scan.Word && !r.Tokens[end].Upper; end++ {
		if w := r.Word(int(end)); w == "te" || w == "ook" {
			return int32(k), false
		}
	}
	return end, int(end) > k
}

// dozen reads what says how many they are: "dozen", "trio", "vijftal", "twintigtal".
func (r *reader) dozen(i int) (n int32, how uint8) {
	if m := r.meaningAt(i); m.class == cDozen && m.code != 0 {
		return int32(m.code) + 1, Exactly
	} else if m.class == cDozen {
		return 12, Roughly
	}
	if i < len(r.Tokens) {
		if stem, ok := strings.CutSuffix(r.Word(i), "tal"); ok {
			if n, ok := numeral.Cardinal(stem); ok && n >= 10 {
				return int32(n), Roughly
			} else if ok {
				return int32(n), Exactly
			}
		}
	}
	return 0, 0
}

// ofHarm reports whether what stands at a token is not what was voted on but what that
// is against: "stemden tegen het embargo".
func (r *reader) ofHarm(k int) bool {
	if k = r.pastWords(k, 3, 1<<cArt|1<<cOther); k >= len(r.means) {
		return false
	}
	return r.means[k].class == cUnit && r.means[k].code == harmObject
}

// kindred reports whether a word at a token is a Dutch name for states of some kind:
// "als enige moslimland", "de enige kernmacht".
func (r *reader) kindred(k int) bool {
	if k >= len(r.Tokens) || r.means[k].class != cOther || r.Tokens[k].Upper {
		return false
	}
	w := r.Word(k)
	return slices.ContainsFunc([]string{"land", "staat", "lid", "macht", "partner"}, func(end string) bool { return strings.HasSuffix(w, end) })
}

// present makes a verb of what stands behind those who vote in a headline: "Chad votes
// against", "Chad and Peru vote to approve it", "Chad vetoes".
func (r *reader) present(i int, w string, one bool, a *atom) {
	if one != strings.HasSuffix(w, "s") || r.has(1<<cModal|1<<cIntended|1<<cNot) {
		return // "Chad will abstain, Peru and Mali vote against"
	}
	next := int(a.to)
	m := r.meaningAt(next)
	switch {
	case a.class == cSide && strings.HasPrefix(w, "vote") && a.code <= Abstain:
		a.class = cVerb
	case a.class == cUnit && a.code == vetoObject && next < len(r.Tokens) && r.Tokens[next].Kind == scan.Word && !m.class.in(1<<cOf|1<<cPlace|1<<cHave|1<<cBe|1<<cModal|1<<cAnd|1<<cOutcome|1<<cSaid):
		a.class, a.code = cVerb, veto
	case a.class != cVotes:
	case m.class == cSide:
		a.class, a.code, a.to = cVerb, m.code, m.next
	case m.class == cWith, m.class == cLike:
		a.class, a.code = cVote, 0
	case m.class == cTo && r.Word(next) == "to" && r.meaningAt(next+1).class == cOther && !r.Tokens[min(next+1, len(r.Tokens)-1)].Upper:
		a.class, a.code, a.to = cVerb, Yes, m.next
	}
}

// relative reports whether a chunk can begin a relative clause.
func (a *atom) relative() bool {
	return a.class == cWho || a.class == cArt && a.code == thatCode
}

// before returns the class of the chunk before, past what means nothing.
func (r *reader) before() class {
	return r.classAt(r.skip(len(r.atoms)-1, -1, 3, 1<<cLine|1<<cArt|1<<cAlso))
}

// named reads a list of countries that begins at a word, or returns the chunk.
func (r *reader) named(i int, a atom) atom {
	mode := names.InProse
	switch r.before() {
	case cColon:
		mode = names.UnderHead
	case cOpen:
		mode = names.InBracket
	default:
		if r.underHead() {
			mode = names.UnderHead
		} else if a.class == cMonth {
			return a // "On October 31 the United States"
		}
	}
	if own, ok := r.owner(i); ok {
		return own
	}
	found, first := r.listAt(i, mode)
	if !found {
		if len(r.list.Odd) == 0 || r.list.Next == i || r.list.Odd[len(r.list.Odd)-1].Why != names.Ambiguous {
			return a
		}
		r.odd = append(r.odd, r.list.Odd...)
		return atom{from: int32(i), to: int32(r.list.Next), class: cNames, lost: true, place: true}
	}
	l := &r.list
	if r.Word(l.Next) == "'s" && len(l.Items) == 1 {
		return r.genitive(i)
	}
	begin, before := r.apposed(int32(i))
	a = atom{from: begin, to: int32(l.Next), class: cNames, head: mode == names.UnderHead, items: r.keep(before, l.Items)}
	if end := r.envoy(l.Next); end > 0 && len(l.Items) == 1 && mode == names.InProse {
		a.to = int32(end) // "the US ambassador"
	}
	a.denied = r.before() == cNot
	beside := r.last().class == cNames && !r.last().place && r.last().to == begin // "dat Chili Peru steunde"
	if a.place = beside || r.placed(&a) || first && !r.last().class.in(1<<cLike|1<<cBesides|1<<cBe|1<<cVote|1<<cVerb|1<<cOnly); !a.place {
		a.code = firstNames
	}
	for _, o := range l.Odd {
		a.lost = a.lost || o.Why >= names.Unknown
		if o.Why == names.Others {
			a.others = o.N
		}
	}
	if end := r.andMore(int(a.to)); end > 0 && a.others == 0 {
		a.to, a.others = int32(end), -1
	}
	r.odd = append(r.odd, l.Odd...)
	return a
}

// apposed takes from the chunks so far the words that say of names at a token what they
// are, "its island neighbours Chad and Peru", with the names to which they add these. It
// returns where they begin, and those names.
func (r *reader) apposed(from int32) (int32, []names.Item) {
	n := len(r.atoms) - 1
	if n > 1 && r.atoms[n].class == cOf && r.atoms[n].to == from && r.atoms[n-1].code != kinCode && r.atoms[n-2].class == cOther && r.Word(int(from)-1) == "of" {
		n-- // "the island nations of Chad and Peru"
	}
	if n < 0 || r.atoms[n].class != cStates || n == len(r.atoms)-1 && r.atoms[n].to != from {
		return from, nil
	}
	k := r.skip(n-1, -1, 4, 1<<cOther|1<<cArt)
	if r.classAt(k) == cCount || k < 0 {
		return from, nil
	}
	var before []names.Item
	if names := r.skip(k-1, -1, 1, 1<<cComma); r.classAt(k) == cAnd && r.classAt(names) == cNames && !r.atoms[names].place {
		k = names - 1
		before = r.atoms[names].items
	}
	first := r.atoms[k+1].from
	r.atoms = r.atoms[:k+1]
	return first, before
}

// listAt reads the list at a word, with the seats of governments if they vote, and
// reports whether it is the first of two names that are no list.
func (r *reader) listAt(i int, mode names.Mode) (found, first bool) {
	r.names.Seats = true
	found = r.names.Read(i, len(r.Tokens), mode, &r.list)
	if r.names.Seats = false; r.names.Seated && !r.voters(r.list.Next) || r.names.Peopled && !(r.peoples(i, r.list.Next) && r.voters(r.list.Next)) {
		found = r.names.Read(i, len(r.Tokens), mode, &r.list)
	}
	if k := r.parted(i); found && mode == names.InProse && k > 0 {
		return r.names.Read(i, k, mode, &r.list), true
	}
	return found, false
}

// owner reads an adjective to which a vote belongs, as a country.
func (r *reader) owner(i int) (atom, bool) {
	n := r.names.Adjective(i, len(r.Tokens))
	if n.Country == 0 || !r.ahead(whereOwned, n.Next) {
		return atom{}, false
	}
	a := atom{from: int32(i), to: int32(n.Next), class: cNames, code: ownerNames, items: r.keep([]names.Item{n.Item})}
	if a.place = r.last().code == oneCode; a.place {
		a.code = 0 // "een Russisch veto"
	}
	return a, true
}

// parted returns the comma between two names that are no list, as the first belongs to
// what stands before it: "Like Chad, Peru voted against". It returns 0 if they are one.
func (r *reader) parted(i int) int {
	last, next := r.before(), r.meaningAt(r.list.Next)
	pressed := i > 1 && last.in(1<<cBy|1<<cFrom) && (len(r.atoms) <= 2 || len(r.list.Items) == 2) && r.Word(i-1) == "by" && r.Tokens[i].Upper && r.Tokens[i-2].Kind == scan.Word // "Pressed by Chad, Peru and Mali voted against"
	gapped := last == cOf && next.class == cSide && !next.weak && r.has(1<<cVerb)                                                                                                // "stemde voor de toetreding van Chili, Peru en Mali tegen"
	if len(r.list.Items) < 2 || !pressed && !gapped && !last.in(1<<cLike|1<<cBesides|1<<cOther|1<<cWith|1<<cTo|1<<cPlace|1<<cOf|1<<cBe|1<<cVote|1<<cVerb|1<<cOnly|1<<cSide) || !next.class.in(1<<cVerb|1<<cVote|1<<cVotes|1<<cHave|1<<cSupport|1<<cOnes|1<<cAlso|1<<cBe) && next.class != cBack && !gapped {
		return 0
	}
	comma := 0
	for k := i + 1; k < r.list.Next; k++ {
		if comma == 0 && r.Tokens[k].Is(',') {
			if comma = k; r.Word(k+1) == "en" && r.list.Items[1].Start > r.Tokens[k].Start {
				return k // "koos de kant van Chili, en Peru en Cuba onthielden zich"
			}
		} else if !pressed && !gapped && (r.means[k].class == cAnd || comma > 0 && r.Tokens[k].Is(',')) {
			return 0
		}
	}
	if len(r.list.Items) > 2 && !pressed && !gapped {
		return 0
	}
	return comma
}

// genitive reads what is of the country that the list has, before "'s".
func (r *reader) genitive(i int) atom {
	next := r.list.Next + 1
	a := atom{from: int32(i), to: int32(next), class: cNames, items: r.keep(r.list.Items)}
	switch m, end := r.meaningAt(next), r.envoy(next); {
	case end > 0:
		a.to = int32(end)
		a.place = r.placed(&a)
	case m.class == cSide && !m.weak && m.code <= Abstain && r.last().class != cModal && !(len(r.list.Items) == 1 && strings.HasSuffix(r.Word(int(m.next)-1), "s")): // "Chad's abstention", not "Chad's supporters"
		a.code = ownerNames
	case m.class == cVotes, m.class == cUnit && m.code == vetoObject, // "Chad's vote was against", "Russia's veto"
		m.class == cBe, // "Chad's was the only vote against"
		r.before() == cBe && (next >= len(r.Tokens) || r.Tokens[next].Kind == scan.Mark): // "the only vote against was Chad's"
	default:
		return atom{from: int32(i), to: int32(r.list.Next), class: cOther}
	}
	return a
}

// peoples reports whether the last of names between two tokens is a people, and no
// adjective: "the British abstained", not "the British draft was backed".
func (r *reader) peoples(i, k int) bool {
	if k := len(r.atoms) - 1; k >= 0 && int(r.atoms[k].to) == i && r.means[i].class != cArt && r.classAt(k).in(1<<cOther|1<<cCount|1<<cMany|1<<cAll) && r.Tokens[i-1].Kind != scan.Mark {
		return false // "two thousand Americans"
	}
	if r.names.Adjective(k-1, k).Country != 0 && k < len(r.Tokens) && r.Tokens[k].Kind == scan.Word {
		m := r.means[k].class
		return r.diplomatic && m.in(1<<cVerb|1<<cVote|1<<cOnes|1<<cSupport|1<<cHave|1<<cBe|1<<cAdv|1<<cAlso|1<<cOnly|1<<cOneself|1<<cWho) && r.Word(k) != "vote"
	}
	return r.diplomatic
}

// voters reports whether names that end before a token are of those who vote, so that
// "Moscow" is no place.
func (r *reader) voters(k int) bool {
	if r.ahead(whereVoters, k) {
		return true
	}
	if r.names.Peopled && r.before() == cOf || r.ahead(wherePlace, k) {
		return false
	}
	past := func(a atom) bool { return r.means[a.from].tells&tAnother != 0 }
	inverted := r.last().class == cHave && !slices.ContainsFunc(r.atoms, past) // "heeft Washington de tekst gesteund"
	return r.ahead(whereVoting, k) || (inverted || r.names.Peopled) && r.ahead(whereInverted, k)
}

// andMore returns the token after others that are not named, and that "and" at a
// token adds to names: "and most other European countries". It is 0 if there are none.
func (r *reader) andMore(k int) int {
	if r.meaningAt(k).class != cAnd || r.means[k].code == orCode {
		return 0
	}
	more := false
	for k, steps := k+1, 0; steps < 8 && k < len(r.Tokens) && r.Tokens[k].Kind == scan.Word; k, steps = int(r.means[k].next), steps+1 {
		m := &r.means[k]
		more = more || m.class.in(1<<cMany|1<<cAll) || m.class == cMore || m.class == cOther && r.Tokens[k].Upper // "and the Arab states"
		switch {
		case m.class == cGroup, m.class == cStates && more:
			if end := int(m.next); end == len(r.Tokens) || !r.Tokens[end].Upper || r.Tokens[end].Kind != scan.Word || r.means[end].class != cOther {
				return end
			}
		case m.class.in(1<<cOther | 1<<cArt | 1<<cOf | 1<<cBody | 1<<cStates | 1<<cMany | 1<<cAll):
		default:
			return 0
		}
	}
	return 0
}

// envoy returns the token after "deputy permanent representative", 0 if no such
// words stand at a token.
func (r *reader) envoy(k int) int {
	if r.Word(k) == "delegation" {
		return k + 1
	}
	if m := r.meaningAt(r.pastWords(k, 3, 1<<cOther|1<<cStates)); m.class == cSender {
		return int(m.next)
	}
	return 0
}

// placed reports whether names stand where they are no voters: after a preposition,
// or before a verb of other things, "Chad said that".
func (r *reader) placed(a *atom) bool {
	k := int(a.to)
	return r.ahead(whereSpeaks, k) || r.ahead(wherePlaced, k) || len(a.items) == 1 && r.ahead(whereInPlace, k) ||
		r.ahead(whereDateline, k) && r.initials(int(r.atoms[0].from)) // MANILA, Philippines -
}

// keep copies the items of lists to where those of all lists are.
func (r *reader) keep(lists ...[]names.Item) []names.Item {
	first := len(r.items)
	for _, items := range lists {
		r.items = append(r.items, items...)
	}
	return slices.Clip(r.items[first:])
}

// underHead reports whether the line before is the head of a list.
func (r *reader) underHead() bool {
	k := len(r.atoms) - 1
	if k < 0 || r.atoms[k].class != cLine {
		return false
	}
	for r.classAt(k-1) == cLine {
		k--
	}
	side := false
	for k--; k >= 0 && r.atoms[k].class != cLine; k-- {
		side = side || r.atoms[k].class == cSide || r.atoms[k].class == cVerb
	}
	return side
}

// zero reports whether "no" or "none" at a word is a number, before a token.
func (r *reader) zero(i, next int, c class) bool {
	if c == cZero && r.means[i].code != 0 {
		return true // "none"
	}
	if next < len(r.Tokens) && r.Tokens[next].Hyphen || c == cWithout && next == i+1 && r.Word(next) == "vote" || c == cSide && next < len(r.Tokens) && r.Tokens[next].Is(':') {
		return false // "no-action motion", "adopted without vote", "No votes: Chad, Peru"
	}
	if c == cSide && r.last().class.in(1<<cCount|1<<cArt|1<<cOnly) && int(r.last().to) == i {
		return false // "14 no votes", "the no votes"
	}
	var of atom
	return r.ahead(whereNone, next) || c == cZero && (r.ahead(whereNobody, next) || r.outOf(next, &of) > next) // "geen van de 15 leden"
}

// maxTotal is how many members a total can have; 2018 is a year.
const maxTotal = 999

// number reads the chunk that a number begins: a count, or what is none.
func (r *reader) number(i, to int) atom {
	t := &r.Tokens[i]
	a := atom{from: int32(i), to: int32(i + 1), n: t.N}
	last := r.last()
	switch {
	case r.groups(i):
		a.to = int32(i + 2) // 33 576
		return a
	case i+2 < len(r.Tokens) && r.Tokens[i+1].Glued && r.Tokens[i+2].Glued && r.Tokens[i+2].Kind == scan.Number && (r.Tokens[i+1].Is('.') || r.Tokens[i+1].Is(',') && r.measures(i+2)):
		a.to = int32(i + 3) // 5.1, 66,07%
		return a
	case r.amid(wherePercentage, i+1, i+1):
		r.shares = true
		return a
	case r.ahead(whereOneOf, i):
		a.class, a.to = cAmong, r.means[i+1].next
		return a
	case t.N > maxTotal, r.starts(i) && (i == 0 || r.Tokens[i-1].Kind == scan.Line), r.measures(i), r.amid(whereFraction, i, i):
		return a
	case r.refers(i), r.ahead(whereTotal, i+1):
		a.code = reference
		return a
	}
	a.class, a.code = cCount, bareCount
	a.denied = r.ahead(whereUncounted, i+1) || r.ahead(whereCompared, i+1) || r.ahead(whereOutOfAll, i+1) // "waren tegen van de 190 landen"
	if last.class == cQual && int(last.to) == i {
		a.how = last.code
		a.from = last.from
		r.atoms = r.atoms[:len(r.atoms)-1]
	}
	if r.hyphenated(i) {
		return a
	}
	if m := r.meaningAt(i + 1); m.class == cDozen && m.code == 0 {
		return r.counted(atom{from: a.from, to: int32(i + 2), n: 12 * a.n, how: Roughly})
	}
	if a = r.counted(a); a.code == votesCount && last.class == cBy && r.ahead(whereMargin, int(a.to)) {
		a.class = cOther
		return a
	}
	if m := r.meaningAt(int(a.to)); last.class == cBy && last.code == 0 && a.code == statesCount && m.tells&tAdvises != 0 {
		a.denied = true // "was door 71 landen ingediend"
	}
	return r.placedCount(a, t, last)
}

// measures reports whether a number at a token is not one of votes: "twelve long years".
func (r *reader) measures(i int) bool {
	return r.amid(whereMeasure, i+1, i+1) || r.ahead(whereMeasured, i) || r.last().class != cDash && r.amid(whereUnit, i+1, i+1)
}

// placedCount says of a count what the words around it say: that it is no count, or of
// some of whom nothing is certain.
func (r *reader) placedCount(a atom, t *scan.Token, last *atom) atom {
	if a.n == 1 && a.members > 1 && a.code == statesCount {
		a.code = oneCount
	}
	if a.part && r.meaningAt(int(a.to)).class == cAmong {
		a.class = cOther // "the 11 Asian countries among the 36"
		return a
	}
	if k := len(r.atoms) - 2; a.code == statesCount && a.other && k >= 0 && r.atoms[k].class == cOther && r.Word(int(r.last().from)) == "'s" {
		a.denied = true // "the grouping's eight other members"
	}
	total := a.code == statesCount && !t.Upper && r.ahead(whereOfAll, int(a.to))
	if a.code == bareCount && r.persons(int(a.to)) {
		r.shares, a.class = true, cOther
		return a
	}
	if voted := r.meaningAt(int(a.to)).class == cVerb; total && voted {
		a.denied = true // "the Assembly of the 77 States voted against": who did is not certain
	} else if total || a.code == bareCount && (last.class == cAll && t.InWords && t.N <= 12 || r.ahead(whereOfThings, int(a.to))) || r.ahead(whereNeeded, int(a.to)) || a.code != statesCount && r.amid(whereMinimum, int(a.from), int(a.from)) {
		a.class = cOther
	}
	return a
}

// persons reports whether those who vote are no countries, but what a word in the plural
// names that the tables do not know: "three ministers were against".
func (r *reader) persons(k int) bool {
	if k+1 >= len(r.Tokens) || r.Tokens[k].Kind != scan.Word || r.means[k].class != cOther || r.means[k].tells != 0 || r.Tokens[k].Upper || r.Tokens[k].Hyphen || !strings.HasSuffix(r.Word(k), "s") {
		return false
	}
	return r.means[k+1].class.in(1<<cVerb|1<<cVote|1<<cSide) || r.means[k+1].class == cBe && r.meaningAt(int(r.means[k+1].next)).class == cSide
}

// groups reports whether a number has its thousands apart: "10 000".
func (r *reader) groups(i int) bool {
	return i+1 < len(r.Tokens) && !r.Tokens[i].InWords && r.last().class != cMonth && r.Tokens[i+1].Kind == scan.Number && !r.Tokens[i+1].Glued && !r.Tokens[i+1].InWords && r.Tokens[i+1].End-r.Tokens[i+1].Start == 3
}

// refers reports whether a number is that of something: "May 12", "resolution 58",
// "paragraphs 3, 4 and 5", "meeting no.: 68", "GC(67)".
func (r *reader) refers(i int) bool {
	if r.Tokens[i].InWords {
		return false
	}
	if last := r.last(); last.class == cMonth {
		return r.Tokens[last.from].Upper && (r.Tokens[i].N <= 31 || !r.followedBySide(i+1))
	}
	if i > 0 && r.means[i-1].class == cObject && r.means[i-1].code == paragraphObject {
		return !r.followedBySide(i + 1) // "support paragraph 8"
	}
	if i > 1 && r.Tokens[i-1].Is('(') && r.Tokens[i-1].Glued && r.Tokens[i].Glued && !r.means[i-2].class.in(1<<cSide|1<<cVerb) && !r.followedBySide(i+1) {
		return true
	}
	last := r.last()
	if r.Word(i+1) == "to" && i+2 < len(r.Tokens) && r.Tokens[i+2].Kind == scan.Number && last.class == cObject && !strings.HasSuffix(r.Word(int(last.to)-1), "s") {
		return false // "approved the motion 59 to 55"
	}
	return r.ahead(whereReferred, i+1) && int(last.to) >= i-1 && (last.class != cObject && last.class != cBody || int(last.to) == i && (!r.hyphenated(i) || r.Tokens[last.from].Upper))
}

// slashed reads a result with slashes, "adopted: 4/1/0". What can be a date is
// none.
func (r *reader) slashed(i int) (n [3]int32, ok bool) {
	s := r.Tokens[i].Of(r.Source)
	if r.Tokens[i].Kind != scan.Symbol || strings.Count(s, "/") != len(n)-1 || strings.Trim(s, "0123456789/") != "" {
		return n, false
	}
	for k := range n {
		part, rest, _ := strings.Cut(s, "/")
		if n[k], s = int32(numeral.Leading(part)), rest; part == "" || len(part) > 3 || len(part) > 1 && part[0] == '0' {
			return n, false
		}
	}
	return n, n[2] < 10 || max(n[0], n[1]) > 31 || min(n[0], n[1]) > 12
}

// hyphenated reports whether a number goes on in a result: 88-to-12, 15-4.
func (r *reader) hyphenated(i int) bool {
	return i+1 < len(r.Tokens) && r.Tokens[i+1].Hyphen && (r.Tokens[i+1].Kind == scan.Number || r.Word(i+1) == "to") ||
		i+2 < len(r.Tokens) && r.Tokens[i+1].Is('-') && r.Tokens[i+1].Glued && r.Tokens[i+2].Glued && r.Tokens[i+2].Kind == scan.Number
}

func (r *reader) followedBySide(i int) bool {
	c := r.meaningAt(i).class
	return c == cSide || c == cVerb || c == cStates || c == cVotes
}

// meaningAt returns what stands at a token, past the end of a line.
func (r *reader) meaningAt(i int) meaning {
	if i < len(r.Tokens) && r.Tokens[i].Kind == scan.Line && r.Tokens[i].N == 1 {
		i++
	}
	if i >= len(r.Tokens) {
		return meaning{}
	}
	return r.means[i]
}

// counted reads what is counted after a number: "12 of the Council's 15 members",
// "Twenty three (23) member nations".
func (r *reader) counted(a atom) atom {
	a.class, a.code = cCount, bareCount
	k := int(a.to)
	if k+2 < len(r.Tokens) && r.Tokens[k].Is('(') && r.Tokens[k+1].Kind == scan.Number && r.Tokens[k+1].N == a.n && r.Tokens[k+2].Is(')') {
		k += 3
		a.to = int32(k)
	}
	k = r.outOf(k, &a)
	end, part := k, false
	for steps := 0; steps < 6 && k < len(r.Tokens); steps++ {
		m, t := &r.means[k], &r.Tokens[k]
		switch {
		case m.class == cStates && !(int(m.next) < len(r.Tokens) && r.Tokens[m.next].Hyphen && r.means[m.next].class == cOther): // but "country-specific"
			if a.code, end = statesCount, int(m.next); part && a.how == Exactly && m.code != unionCode {
				a.how, a.part = AtLeast, true // "16 African countries", and others
			}
			a.denied = a.denied || m.code == partCode && a.members == 0 && r.classAt(r.skip(len(r.atoms)-1, -1, 2, 1<<cArt|1<<cOther)) != cAmong
		case m.class == cGroup && m.code == membersCode && a.code == bareCount:
			if a.code, end = statesCount, int(m.next); r.before() == cOf || r.last().class == cAll {
				a.class = cGroup // of the 27 EU states, all 27 EU states
				return a
			}
			a.denied = a.denied || a.other && r.last().class == cLike // "like 20 other EU states", and others
			a.union = true
		case m.class == cSender && a.code == bareCount && r.meaningAt(int(m.next)).class.in(1<<cSide|1<<cVerb): // "two delegates absent"
			a.code, end = statesCount, int(m.next)
		case m.class == cVotes && a.code != statesCount:
			a.code, end = votesCount, int(m.next)
		case m.class == cOnly && a.n == 1: // "één enkel land"
		case m.class == cMore:
			if a.other = a.other || m.code != 0; m.code != 0 && int(m.next) < len(r.Tokens) && r.Tokens[m.next].Kind == scan.Mark && a.code == bareCount {
				a.code, end = statesCount, int(m.next) // "31 others,"
			}
		case t.Kind == scan.Word && (m.class == cOther && (t.Upper || t.Hyphen || r.meaningAt(int(m.next)).class == cStates) || m.class == cBody || m.class == cGroup) && a.code != statesCount && a.code != votesCount,
			t.Kind == scan.Line && t.N == 1, t.Kind == scan.Debris, a.code == bareCount && t.Is('"'):
			part = part || m.class == cGroup || m.class == cOther && t.Upper && !t.Hyphen && !r.initials(k)
		default:
			steps = 6
			continue
		}
		k = int(m.next)
	}
	if m := r.meaningAt(k); end == int(a.to) && part && m.class == cSide && !m.weak {
		a.to, a.how, a.part = int32(k), AtLeast, true // "five European abstentions", and others
	}
	if end <= int(a.to) {
		return a
	}
	a.to = int32(end)
	if a.members == 0 {
		r.outOf(end, &a) // 118 votes of the 193
	}
	if int(a.to) != end {
		return a
	}
	return r.ofWhole(a, end)
}

// ofWhole says of a count, whose words end at a token, of what its members are: of a
// group, or of a body.
func (r *reader) ofWhole(a atom, end int) atom {
	if m := r.meaningAt(end); m.class == cOf && r.meaningAt(r.pastWords(int(m.next), 2, ^uint64(1<<cGroup))).class == cGroup {
		a.class = cGroup // the 27 members of the EU
		return a
	}
	if inHouse := func(m meaning) bool { return m.class == cBody && bodies[m.code] == house }; a.code == statesCount {
		if a.to = int32(r.ofBody(end)); slices.ContainsFunc(r.means[end:a.to], inHouse) {
			a.class = cOther // 121 members of a parliament
		}
	}
	return a
}

// outOf reads "of the Council's 15" after a number, and returns the token after
// it if members or a side follow.
func (r *reader) outOf(k int, a *atom) int {
	if k >= len(r.Tokens) || r.means[k].class != cOf {
		return k
	}
	at := int(r.means[k].next)
	for steps := 0; steps < 6 && at < len(r.Tokens) && (r.Tokens[at].Kind == scan.Word && (!r.means[at].class.in(voting) || r.means[at].class == cOnly || r.means[at].class == cRule) && r.means[at].class != cBy || r.Tokens[at].Is('"') || r.Tokens[at].Is('.') && strings.Contains(r.Word(at-1), ".")); steps++ {
		at = int(r.means[at].next)
	}
	if at >= len(r.Tokens) || r.Tokens[at].Kind != scan.Number || r.Tokens[at].N > maxTotal {
		return r.ofWhom(k)
	}
	switch m := r.meaningAt(at + 1); m.class {
	case cGroup:
		if m.code == membersCode {
			a.union, a.code, a.to = true, statesCount, m.next // "25 of the 27 EU states", and others
		}
		return int(a.to)
	case cVotes:
		if m := r.meaningAt(int(r.means[at+1].next) + 1); m.tells&tNeeded != 0 || m.class == cRule || r.meaningAt(int(r.means[at+1].next)).class == cRule {
			a.to = int32(at + 1)
			return at + 1 // "eight of the nine votes it needed"
		}
		fallthrough
	case cSide:
		if a.n == 1 {
			a.n, a.to = r.Tokens[at].N, int32(at+1) // "one of four no votes"
			return at + 1
		}
		fallthrough
	case cStates, cVerb, cVote, cBody:
		if a.n == 1 && (r.Word(at+1) == "to" || r.last().class == cBe && !r.has(1<<cNames)) {
			a.n, a.to = r.Tokens[at].N, int32(at+1) // "one of 15 to oppose it", "it was one of 15 against it"
			return at + 1
		}
		a.members, a.to = r.Tokens[at].N, int32(at+1)
		return at + 1
	}
	if end := r.pastWords(at+1, 3, 1<<cOther|1<<cObject); r.meaningAt(end).class == cStates {
		a.members, a.to = r.Tokens[at].N, int32(at+1)
		a.part = slices.ContainsFunc(r.Tokens[at+1:end], func(t scan.Token) bool { return t.Upper }) // "one of the three Pacific countries"
		return end
	}
	return k
}

// ofWhom returns the token of those who are counted after "of the Council's
// permanent".
func (r *reader) ofWhom(k int) int {
	if r.names.Name(int(r.means[k].next), len(r.Tokens)).Country != 0 {
		return k // "one from the United States"
	}
	if at := r.pastWords(int(r.means[k].next), 4, 1<<cOther|1<<cBody|1<<cArt); r.meaningAt(at).class == cStates {
		return at
	}
	return k
}

// ofBody returns the token after "of the 15-member Council" behind those who are
// counted.
func (r *reader) ofBody(k int) int {
	if k >= len(r.Tokens) || r.means[k].class != cOf {
		return k
	}
	at := int(r.means[k].next)
	for steps := 0; steps < 5 && at < len(r.Tokens); steps++ {
		t, m := &r.Tokens[at], &r.means[at]
		switch {
		case m.class == cBody:
			return int(m.next)
		case t.Kind == scan.Word && t.Hyphen && at+1 < len(r.Tokens) && r.Tokens[at+1].Kind == scan.Word && r.means[at+1].class == cOther:
			return at + 2 // "the 47-seat forum"
		case m.class == cArt, t.Kind == scan.Number, t.Kind == scan.Word && t.Hyphen:
		case t.Kind == scan.Word && t.Upper && m.class == cOther && r.names.Name(at, len(r.Tokens)).Next == 0:
			at++
			for at < len(r.Tokens) && r.Tokens[at].Kind == scan.Word && r.Tokens[at].Upper && r.names.Name(at, len(r.Tokens)).Next == 0 {
				at++
			}
			return at
		default:
			return k
		}
		at = int(m.next)
	}
	return k
}
