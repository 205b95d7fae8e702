package votetext

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// class is the class of a chunk of a sentence: a mark, a count, names, or
// words of a class of votewords.tsv.
type class uint8

// set returns the set of a class. The last classes, of words around a number, are cOther
// in sets.
func (c class) set() uint64 {
	if c > cMonth {
		c = cOther
	}
	return 1 << (c & 63)
}

// in reports whether a set has a class.
func (c class) in(set uint64) bool { return c.set()&set != 0 }

// classAt returns the class of a chunk, cOther if there is none.
func (r *reader) classAt(k int) class {
	if k < 0 || k >= len(r.atoms) {
		return cOther
	}
	return r.atoms[k].class
}

// skip returns the first chunk from one on, in steps of d, that is of none of some
// classes. It skips at most so many chunks, and may go beyond the first or the last.
func (r *reader) skip(k, d, most int, classes uint64) int {
	for ; most > 0 && k >= 0 && k < len(r.atoms) && r.atoms[k].class.in(classes); most-- {
		k += d
	}
	return k
}

// pastWords returns the token after words of some classes, of which there may be so many.
func (r *reader) pastWords(k, most int, classes uint64) int {
	for ; most > 0 && k < len(r.Tokens) && r.Tokens[k].Kind == scan.Word && r.means[k].class.in(classes); most-- {
		initials := strings.Contains(r.Word(k), ".")
		if k = int(r.means[k].next); initials && k < len(r.Tokens) && r.Tokens[k].Is('.') {
			k++ // "U.N."
		}
	}
	return k
}

// filler are the classes that may be in a gap of a pattern.
const filler uint64 = 1<<cOther | 1<<cArt | 1<<cObject | 1<<cOf | 1<<cBody | 1<<cLine | 1<<cStates | 1<<cThose | 1<<cVoting | 1<<cWith | 1<<cAlso | 1<<cWho | 1<<cBefore | 1<<cHave | 1<<cOneself | 1<<cMany | 1<<cMonth | 1<<cGroup | 1<<cUnit | 1<<cVotes | 1<<cPlace | 1<<cSaid | 1<<cGot | 1<<cAll | 1<<cExcept | 1<<cSender | 1<<cThese | 1<<cAdv

// skipped are the classes that may occur anywhere in a pattern.
const skipped uint64 = 1<<cArt | 1<<cLine | 1<<cAdv | 1<<cHave | 1<<cAlso

// tells is a set of classes of words around a clause. Each is a class of
// votewords.tsv.
type tells uint32

// phrase is the entry of some words in votewords.tsv.
type phrase struct {
	class class
	code  uint8
	tells tells
	dutch bool // Dutch and not English
}

// weak is set in the code of words that also have other uses: "for", "no".
const weak = 0x80

// meaning is the meaning of the words at a token.
type meaning struct {
	words spelling // which of those of contexts the word, or the mark, is
	next  int32    // the token after the words with the class
	tells tells    // of all phrases at this token
	class class
	code  uint8
	dutch bool
	weak  bool  // they also have other uses
	back  bool  // they may only say what somebody thinks of it: "supported"
	long  uint8 // length in tokens of the longest of them with a meaning
}

// closing are the classes that may follow the end of a clause.
const closing uint64 = 1<<cWith | 1<<cAnd | 1<<cWho | 1<<cBy | 1<<cWhile

// understand finds the longest phrase at each word.
func (r *reader) understand() {
	r.means = append(r.means[:0], make([]meaning, len(r.Tokens))...)
	for i := len(r.means) - 1; i >= 0; i-- {
		m := &r.means[i]
		m.next = int32(i + 1)
		switch t := &r.Tokens[i]; t.Kind {
		case scan.Word:
			if node := phraseTexts.Of(t.Word); node > 0 {
				if *m = r.phraseAt(i, 0, 0); m.class != cVerb && phraseTexts.Goes(node) {
					*m = r.interrupted(i, *m)
				}
			} else if day, ok := ofDay(r.Word(i)); ok {
				m.class, m.tells, m.long, m.dutch = day.class, day.tells, 1, true
			}
			m.words = spelled[min(int(t.Word), len(spelled)-1)]
		case scan.Mark:
			m.words = markSpelled(t.N)
		}
	}
	for i := len(r.means) - 1; i >= 0; i-- {
		r.compose(i)
	}
	sure := false
	for i := range r.means {
		m := &r.means[i]
		r.delegates = r.delegates || m.class == cBody && bodies[m.code] == "ilo"
		r.diplomatic = r.diplomatic || m.class == cBody && bodies[m.code] != house || m.class == cOnes || m.class == cVerb && m.code == Abstain && !m.weak || m.class == cObject && 1<<m.code&(1<<draftObject|1<<resolutionObject) != 0
		sure = sure || m.class.in(1<<cVerb|1<<cVote|1<<cOnes|1<<cVoting) && !m.weak && (i == 0 || r.means[i-1].class != cWithout) || m.class == cObject && 1<<m.code&(1<<draftObject|1<<resolutionObject|1<<amendmentObject) != 0 || m.class.in(1<<cSide|1<<cStates|1<<cVotes) && i > 0 && (r.Tokens[i-1].Kind == scan.Number || r.Tokens[max(i-2, 0)].Kind == scan.Number)
	}
	for i := range r.means {
		if m := &r.means[i]; !sure && m.class == cVerb && m.weak {
			m.class = cOther // "bleef neutraal", in a text of no vote
		} else if m.class == cEnd {
			m.class, m.code = cOther, 0
		}
	}
}

// Codes of words in classes with several kinds.
const (
	ranksCode     uint8 = 1 // of cAdv: what only a country does that then votes, "broke ranks"
	objectionCode uint8 = 2 // of cAdv: before those who may have voted against, "over the objections of"
	intendedCode  uint8 = 1 // of cModal: they had intended to
	monthCode     uint8 = 2 // of cModal: a month beside a number, "may"
	expectedCode  uint8 = 3 // of cModal: it stands anywhere, "waarschijnlijk"
	peopleCode    uint8 = 2 // of cRule: of a ballot of the people, where no countries are counted
	howCode       uint8 = 3 // of cRule: of the majority by which something is adopted, if it is
	oneCode       uint8 = 2 // of cArt: one, where it is counted, "een"
	pronounCode   uint8 = 1 // of cArt: it is what was voted on at the end of a clause, "het"
	thatCode      uint8 = 3 // of cArt: it can begin a relative clause, "die"
	itCode              = itObject
	splitCode     uint8 = 3 // of cOutcome: the first half of a verb, "nam"
	orCode        uint8 = 1 // of cAnd
	insideCode    uint8 = 1 // of cOf: a place, "in the"
	opposedCode   uint8 = 2 // of cOf: "the opposition of", which may have been a vote
	asCode        uint8 = 1 // of cAmong: "zoals", which others may follow who did the same
	andCode       uint8 = 2 // of cLike: "en ook", which may begin a clause
	whoseCode     uint8 = 1 // of cWho: a part of those before it, "waarvan"
	togetherCode  uint8 = 1 // of cSaid: what those say that vote for it, "called for"
	toCode        uint8 = 1 // of cPlace: "aan"
	unlikeCode    uint8 = 2 // of cPlace: before those who did otherwise
	castCode      uint8 = 1 // of cVote: "cast", which is one only before a side
	backCode      uint8 = 2 // of cVote: a vote against at the end of a clause too, "verzette zich"
	partCode      uint8 = 2 // of cStates: a part of the members, "permanent members"
	membersCode   uint8 = 1 // of cGroup: its members, "EU countries"
	kinCode       uint8 = 4 // of cStates: what they are to others, "allies"
	delegateCode  uint8 = 5 // of cStates: who speaks for them, "delegations"
	unionCode     uint8 = 3 // of cStates: those of a union that can vote by itself, "lidstaten"
)

// compose makes one verb of "voted" and a side, and of "backed" and its
// object.
func (r *reader) compose(i int) {
	m := &r.means[i]
	switch {
	case m.class == cVote, m.class == cVoting && m.code != 0:
		k := int(m.next)
		cast := m.class == cVote && m.code == castCode
		for k < len(r.means) && (r.means[k].class == cAdv || r.contrary(k) > 0 || cast && (r.means[k].class.in(1<<cArt|1<<cOnly) || r.Tokens[k].InWords || r.Tokens[k].Kind == scan.Ordinal) || cast && r.Tokens[k].Kind == scan.Word && (r.meaningAt(k+1).class == cSide || r.vetoAt(k+1)) && r.means[k].class == cOther || r.means[k].class == cAlso && r.means[k].code == 0 || r.Tokens[k].Is('"') || r.Tokens[k].Kind == scan.Debris || r.Tokens[k].Kind == scan.Line && r.Tokens[k].N == 1) {
			k = max(int(r.means[k].next), r.contrary(k))
		}
		if k < len(r.means) && r.means[k].class == cSide {
			m.next, m.class, m.code = r.means[k].next, cVerb, r.means[k].code
		} else if cast && r.vetoAt(k) {
			m.next, m.class, m.code = r.means[k].next, cVerb, veto // "cast a lone veto"
		} else if k == int(r.means[i].next) && k+1 < len(r.means) && r.Word(k) == "in" && r.Tokens[k+1].Kind == scan.Mark && !r.Tokens[k+1].Is('"') {
			m.next, m.class, m.code = int32(k+1), cVerb, Yes // "stemden in."
		} else if r.Word(k) == "to" && !cast && k+1 < len(r.means) && r.means[k+1].class == cOther && r.Tokens[k+1].Kind == scan.Word && !r.Tokens[k+1].Upper {
			m.next, m.class, m.code = int32(k), cVerb, Yes // "voted to suspend"
		} else if cast {
			m.class = cOther
		} else if m.class == cVote && m.code == backCode && (k == len(r.means) || r.Tokens[k].Kind != scan.Word || r.means[k].class.in(1<<cAnd|1<<cWhile)) {
			m.class, m.code = cVerb, No
		}
	case m.class == cPlace && i > 0 && r.Word(i) == "in" && !r.Tokens[i].Upper && i+1 < len(r.Tokens) && r.Tokens[i+1].Is('.') && r.voteOf(i):
		m.class, m.code = cSide, Yes // "stemden 144 landen in."
	case m.class == cAmong && m.code == asCode:
		if k := int(m.next); r.Tokens[i].Upper && k < len(r.Tokens) && r.Tokens[k].Upper || k+1 < len(r.Tokens) && r.Tokens[k].Kind == scan.Number && r.means[k+1].class == cMore && r.means[k+1].code != 0 {
			m.class, m.code = cLike, 0 // "Zoals Chili", "zoals 140 andere landen"
		}
	case m.class == cOutcome && m.code == splitCode:
		if m.code = r.verbEnd(int(m.next)); m.code == 0 {
			m.class = cOther // "nam deel"
		}
	case m.class == cArt && (m.code == pronounCode || m.code == thatCode) && int(m.next) < len(r.Tokens) && (r.means[m.next].class == cEnd || r.means[m.next].class == cAnd || r.Tokens[m.next].Kind == scan.Mark && !r.Tokens[m.next].Is('"')):
		m.class, m.code = cObject, itCode // "Chili steunde het", "keurden die goed"
	case m.class == cModal && m.code == monthCode && r.Tokens[i].Upper && (i > 0 && r.Tokens[i-1].Kind == scan.Number && !r.Tokens[i-1].InWords || r.figured(i+1)):
		m.class, m.code = cMonth, 5
	case m.class == cVerb && m.code <= No && int(m.next) < len(r.means) && (r.Word(int(m.next)-1) == "no" || r.Word(int(m.next)-1) == "yes") && r.Tokens[m.next].Kind == scan.Word && !r.Tokens[m.next].Upper && r.means[m.next].class == cOther && r.means[m.next].tells == 0:
		m.class = cOther // "said no date had been set"
	case m.class == cBack && !r.Tokens[i].Hyphen:
		m.back = true
		if end := r.votedOn(int(m.next)); end > 0 {
			m.next, m.class = int32(end), cVerb
		} else if k := int(m.next); m.code == No && (k >= len(r.means) || r.Tokens[k].Kind != scan.Word || slices.Contains([]class{cAnd, cWhile, cAmong, cBe}, r.means[k].class) || i > 1 && r.means[i-1].class == cThose && r.means[i-2].class == cAmong) {
			m.class = cVerb // "were opposed"
		}
	}
}

// vetoAt reports whether the word for a veto stands at a token.
func (r *reader) vetoAt(k int) bool {
	m := r.meaningAt(k)
	return m.class == cUnit && m.code == vetoObject
}

// ofDay returns the meaning of the day of the week of which a word is a part:
// "zaterdagavond".
func ofDay(w string) (phrase, bool) {
	for _, part := range [...]string{"avond", "nacht", "ochtend", "morgen", "voormiddag", "namiddag", "middag"} {
		if day, ok := strings.CutSuffix(w, part); ok && strings.HasSuffix(day, "dag") {
			if k := phraseTexts.Find(day); k >= 0 {
				return phrases[k], true
			}
		}
	}
	return phrase{}, false
}

// contrary returns the token after "tegen alle verwachtingen in", 0 if no such words
// stand at a token.
func (r *reader) contrary(i int) int {
	if r.Word(i) != "tegen" {
		return 0
	}
	end := r.pastWords(i+1, 6, 1<<cOther|1<<cArt|1<<cAll|1<<cOf|1<<cGroup|1<<cBody)
	if end > i+1 && r.Word(end) == "in" && r.meaningAt(end+1).class.in(1<<cVote|1<<cVerb|1<<cOnes|1<<cHave|1<<cBe|1<<cSupport|1<<cOutcome|1<<cSide) {
		return end + 1
	}
	return 0
}

// voteOf reports whether so many voted right before a token: "stemden 144 landen in."
func (r *reader) voteOf(i int) bool {
	for k := max(i-4, 0); k+1 < i; k++ {
		if r.means[k].class == cVote {
			return r.Tokens[k+1].Kind == scan.Number || r.Tokens[k+2].Kind == scan.Number
		}
	}
	return false
}

// maxSplit is the limit of the tokens between the parts of a verb.
const maxSplit = 60

// verbEnd returns the outcome of a verb whose end is before a token: "nam met
// 12 tegen 3 stemmen een tekst aan".
func (r *reader) verbEnd(k int) uint8 {
	for last := min(k+maxSplit, len(r.means)); k < last; k = int(r.means[k].next) {
		m, next := &r.means[k], r.meaningAt(int(r.means[k].next))
		switch {
		case m.class == cEnd:
			return m.code
		case m.class == cPlace && m.code == toCode && (next.next == 0 || r.Tokens[next.next-1].Kind == scan.Mark || next.class.in(closing) || next.class == cArt && next.code == thatCode):
			return 1
		case r.Tokens[k].Is(';'), r.Tokens[k].Is('.') && r.Stops(k, r.abbreviated(k-1)), r.Tokens[k].Kind == scan.Line && r.Tokens[k].N > 1:
			return 0
		}
	}
	return 0
}

// votedOn returns the token after the object of a verb: "the draft", "Chad's
// revised text", "it". It returns 0 if the object is something else.
func (r *reader) votedOn(k int) int {
	for steps := 0; steps < 7 && k < len(r.means); steps++ {
		switch c := r.means[k].class; {
		case c == cObject:
			next := int(r.means[k].next)
			if steps == 0 && r.means[k].code != itCode && !r.figured(next) && (next == len(r.Tokens) || r.Tokens[next].Kind != scan.Symbol) {
				return 0 // "a widely supported resolution"
			}
			return next
		case r.Tokens[k].Kind == scan.Line && r.Tokens[k].N == 1, r.Tokens[k].Is('"'), r.Tokens[k].Hyphen:
		case r.Tokens[k].Kind != scan.Word || c != cOther && c != cArt && c != cBody && c != cGroup && c != cAdv:
			return 0
		}
		k = int(r.means[k].next)
	}
	return 0
}

// maxWithin is the limit of the tokens that stand in a phrase and are no part of it.
const maxWithin = 24

// interrupted returns the phrase at a word in which adverbs or a place stand, "gingen,
// zoals verwacht, in de Raad opnieuw akkoord", or else m.
func (r *reader) interrupted(i int, m meaning) meaning {
	for begin := i + 1; begin <= i+3 && begin < len(r.means) && r.means[begin-1].class != cNot; begin++ { // "niet eensgezind gestemd" is not "niet gestemd"
		for end, place := begin, 0; place >= 0 && end < begin+maxWithin; {
			if after := r.pastAdverbs(end); after > end {
				end, place = after, 0
			} else if end == len(r.means) || r.Tokens[end].Kind != scan.Word {
				break
			} else if w := r.means[end]; w.class == cPlace && w.code == 0 || w.class == cOf && w.code == insideCode {
				end, place = int(w.next), 4
				continue
			} else if end, place = int(w.next), place-1; place < 0 || !w.class.in(1<<cOther|1<<cArt|1<<cBody|1<<cVoting) {
				break
			}
			if v := r.phraseAt(i, begin, end); (m.class == cOther || v.class.in(1<<cVerb|1<<cOutcome)) && int(v.next) > end {
				return v
			}
		}
	}
	return m
}

// pastAdverbs returns the token after adverbs, which may stand between commas or in
// brackets, or the token itself.
func (r *reader) pastAdverbs(k int) int {
	end, marked := k, k < len(r.Tokens) && (r.Tokens[k].Is(',') || r.Tokens[k].Is('('))
	if marked {
		end++
	}
	for end < k+maxWithin && (r.meaningAt(end).class.in(1<<cAdv|1<<cAlso) || r.meaningAt(end).class == cHave && end == k && r.means[k-1].class == cUnit) { // "hun veto hadden gesteld"
		end = int(r.means[end].next)
	}
	if !marked {
		return end
	}
	if end > k+1 && end < len(r.Tokens) && (r.Tokens[end].Is(',') || r.Tokens[end].Is(')')) {
		return end + 1
	}
	return k
}

// phraseAt returns the longest phrase at a word. Tokens from begin to end may stand in it.
func (r *reader) phraseAt(i, begin, end int) (m meaning) {
	m.next = int32(i + 1)
	for k, next := range r.Phrases(&phraseTexts, i, begin, end) {
		p := &phrases[k]
		if r.Tokens[next-1].Is('.') && !r.figured(next) || p.class.in(1<<cSide|1<<cVerb) && r.headed(i, next) {
			continue
		}
		m.dutch = m.dutch || p.dutch
		if p.class != cOther {
			m.next, m.class, m.code, m.weak = int32(next), p.class, p.code&^weak, p.code&weak != 0
		}
		if p.tells != 0 {
			m.tells, m.long = m.tells|p.tells, uint8(min(next-i, 255))
		}
	}
	return m
}

// headed reports whether a line begins with a capital letter between two tokens.
func (r *reader) headed(i, next int) bool {
	for ; i+1 < next; i++ {
		if r.Tokens[i].Kind == scan.Line && r.Tokens[i+1].Upper {
			return true
		}
	}
	return false
}

// figured reports whether there is a number in figures at a token, or after a
// colon.
func (r *reader) figured(i int) bool {
	if i < len(r.Tokens) && r.Tokens[i].Is(':') {
		i++
	}
	return i < len(r.Tokens) && r.Tokens[i].Kind == scan.Number && !r.Tokens[i].InWords
}
