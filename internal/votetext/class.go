package votetext

import (
	"sort"

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
	cGot
	cPlace
	cAbbrev
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
const filler uint64 = 1<<cOther | 1<<cArt | 1<<cObject | 1<<cOf | 1<<cBody | 1<<cLine | 1<<cStates | 1<<cThose | 1<<cVoting | 1<<cWith | 1<<cAlso | 1<<cWho | 1<<cBefore | 1<<cHave | 1<<cOneself | 1<<cMany | 1<<cQual | 1<<cMonth | 1<<cGroup | 1<<cUnit | 1<<cVotes | 1<<cAll | 1<<cExcept | 1<<cThese | 1<<cGot | 1<<cPlace | 1<<cAbbrev

// phrase is a row of votewords.tsv.
type phrase struct {
	text  string
	class class
	code  uint8
}

// meaning is what the words at a token mean.
type meaning struct {
	next  int32 // the token after them
	class class
	code  uint8
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
	lo, hi := int(phraseStart[w[0]-'a']), int(phraseStart[w[0]-'a'+1])
	k := lo + sort.Search(hi-lo, func(k int) bool { return phrases[lo+k].text >= w })
	for ; k < hi; k++ {
		p := &phrases[k]
		if len(p.text) < len(w) || p.text[:len(w)] != w {
			break
		}
		if len(p.text) > len(w) && p.text[len(w)] != ' ' {
			continue
		}
		if end := r.phraseEnd(i+1, p.text[len(w):]); end > 0 && (m.class == 0 || end > int(m.next)) {
			m = meaning{int32(end), p.class, p.code}
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
