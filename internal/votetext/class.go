package votetext

import (
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// class is what a chunk of a sentence is. Those of words are the classes of
// votewords.tsv.
type class uint8

const (
	cOther class = iota
	cCount
	cNames
	cVerb
	cSide
	cFrom
	cVote
	cOnes
	cOneself
	cQual
	cAmong
	cMany
	cGroup
	cEach
	cNamely
	cOnly
	cOutcome
	cElect
	cRule
	cModal
	cObject
	cStates
	cVotes
	cBody
	cMonth
	cBesides
	cLike
	cWhile
	cOf
	cAnd
	cTo
	cWith
	cBy
	cZero
	cWithout
	cArt
	cBe
	cHave
	cThose
	cWho
	cAlso
	cVoting
	cNot
	cInformed
	cIntended // a verb that says on which side somebody meant to be
	cUnit
	cBefore
	cSupport // a verb that tells of a vote with what was voted on: "steunde de tekst"
	cAll
	cExcept
	cThese // "they were", before a list
	cAside // what is told of countries between commas
	cOpen
	cClose
	cComma
	cColon
	cSemicolon
	cDash
	cLine
)

// filler are the chunks that may stand where a pattern has a gap.
const filler uint64 = 1<<cOther | 1<<cArt | 1<<cObject | 1<<cOf | 1<<cBody | 1<<cLine | 1<<cStates | 1<<cThose | 1<<cVoting | 1<<cWith | 1<<cAlso | 1<<cWho | 1<<cBefore | 1<<cHave | 1<<cOneself | 1<<cMany | 1<<cQual | 1<<cMonth | 1<<cGroup | 1<<cUnit | 1<<cVotes | 1<<cAll | 1<<cExcept | 1<<cThese

// tells is a set of what words tell around a clause. Each is a class of
// votewords.tsv.
type tells uint32

const (
	tTitled tells = 1 << iota
	tWeekday
	tMay
	tMeeting
	tSame // the same meeting
	tSession
	tOrdinal
	tWhich // of a paragraph
	tRecorded
	tHands
	tVetoed
	tUnvoted
	tThirds
	tNeeded
	tWhole
	tAnother
	tFollow
	tOn     // before the day of what is told
	tNaming // before what a committee is named after
	tPrep
	tRecall  // before a resolution that is not the one that is adopted
	tAdvises // what a body does to a draft before another decides
	tDated   // what happens on a day that is not that of a vote
	tPassive
	tDecides
	tDoing // what a body does that is named later
	tShort // a stop behind it ends no sentence
)

// phrase is what rows of votewords.tsv say of some words.
type phrase struct {
	text  string
	class class
	code  uint8
	tells tells
	dutch bool // and no English
}

// meaning is what the words at a token mean.
type meaning struct {
	next  int32 // the token after those that have the class
	tells tells // of all phrases that begin here
	class class
	code  uint8
	dutch bool
	long  uint8 // how many tokens the longest of those has that tell something
}

// understand finds the longest phrase that begins at each word.
func (r *reader) understand() {
	r.means = make([]meaning, 0, len(r.Tokens))
	for i := range r.Tokens {
		m := meaning{next: int32(i + 1)}
		if r.Tokens[i].Kind == scan.Word {
			m = r.phraseAt(i)
		}
		r.means = append(r.means, m)
	}
}

// phraseAt returns the longest phrase that begins at a word.
func (r *reader) phraseAt(i int) (m meaning) {
	m.next = int32(i + 1)
	w := r.Word(i)
	if len(w) == 0 || w[0] < 'a' || w[0] > 'z' {
		return m
	}
	second := 28 * int(w[0]-'a')
	if len(w) > 1 {
		second += max(0, min(int(w[1])-'a'+1, 27))
	}
	k, end := int(phraseStart[second]), int(phraseStart[second+1])
	for hi := end; k < hi; {
		if mid := (k + hi) / 2; phrases[mid].text < w {
			k = mid + 1
		} else {
			hi = mid
		}
	}
	for ; k < end; k++ {
		p := &phrases[k]
		if len(p.text) < len(w) || p.text[:len(w)] != w {
			break
		}
		if len(p.text) > len(w) && p.text[len(w)] != ' ' {
			continue
		}
		next := r.phraseEnd(i+1, p.text[len(w):])
		if next == 0 {
			continue
		}
		m.dutch = m.dutch || p.dutch
		if p.class != cOther && (m.class == cOther || next > int(m.next)) {
			m.next, m.class, m.code = int32(next), p.class, p.code
		}
		if p.tells != 0 {
			m.tells, m.long = m.tells|p.tells, max(m.long, uint8(min(next-i, 255)))
		}
	}
	return m
}

// phraseEnd returns where the rest of a phrase ends, 0 if it does not stand at a
// token. Marks of quotation, a line end and what a page left may stand in it.
func (r *reader) phraseEnd(i int, rest string) int {
	for rest != "" {
		rest = rest[1:] // the space
		for i < len(r.Tokens) && (r.Tokens[i].Is('"') || r.Tokens[i].Kind == scan.Debris || r.Tokens[i].Kind == scan.Line && r.Tokens[i].N == 1) {
			i++
		}
		if i >= len(r.Tokens) {
			return 0
		}
		w := r.Word(i)
		if len(w) == 0 || len(rest) < len(w) || rest[:len(w)] != w || len(rest) > len(w) && rest[len(w)] != ' ' {
			return 0
		}
		rest = rest[len(w):]
		i++
	}
	return i
}
