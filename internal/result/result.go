// Package result writes the counts of a vote in words: "152 of the 193 members
// voted in favour and at least five voted against". Votes are codes of package
// plenary, sets of votes are bits, and languages are numbers of package table.
// Counts that are not on record are not mentioned.
package result

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
)

// The codes of the counts. Excluded is not a vote.
const (
	yes = 1 + iota
	no
	abstain
	notVoting
	excluded = 8
)

// A Voice is the way in which numbers and voters are written.
type Voice struct {
	Lang int
	// Figures: all numbers of a vote are written in figures (United Nations
	// Editorial Manual; EU style guide for Dutch, 10.5.1).
	Figures bool
	// Members: the voters are members, and may not be countries.
	Members bool
	// States: the voters are the States Members of the United Nations.
	States bool
}

// Number writes small numbers in words: up to twenty in Dutch (Taalunie),
// below ten in the English of the UN. If Figures is set it writes all in
// figures.
func (v Voice) Number(n int) string {
	word := numeral.Word(v.Lang, n)
	if word == "" || v.Figures && n > 0 {
		return strconv.Itoa(n)
	}
	return word
}

// Least writes a number, preceded by "at least" if it is not exact.
func (v Voice) Least(n int, exact bool) string {
	if exact {
		return v.Number(n)
	}
	return v.say(phrase.AtLeast, "number", v.Number(n))
}

func (v Voice) say(what phrase.ID, fill ...string) string { return what.Say(v.Lang, fill...) }

// Counts are the counts of a vote as far as they are on record.
type Counts struct {
	Voice
	Of    [excluded + 1]int // the count of each code
	Exact uint16            // the codes whose count is exact; any other count is a lower limit
	Body  int               // the number of members, or 0 if it is unknown
	// Names are the names in brackets after each count.
	Names [excluded + 1]string
}

// of returns the count of code and whether it is exact. The result stated
// reports whether the count says anything: an exact number, 0 included, or a
// lower limit above 0.
func (c *Counts) of(code uint8) (n int, exact, stated bool) {
	n, exact = c.Of[code], c.Exact>>code&1 != 0
	return n, exact, n > 0 || exact && n == 0
}

// Sentence returns the counts as a sentence.
func (c Counts) Sentence() string {
	votes := c.Votes()
	switch {
	case votes == "":
		return ""
	case strings.HasPrefix(votes, "1 "):
		return c.say(phrase.ResultOne, "rest", votes[2:])
	case '0' <= votes[0] && votes[0] <= '9': // English sentences do not begin with figures
		return c.say(phrase.Result, "votes", votes)
	}
	return phrase.Capital(votes) + "."
}

// Votes returns the counts without the end of a sentence: "152 countries voted
// in favour, 5 voted against and 12 abstained; 24 members cast no vote".
func (c Counts) Votes() string {
	ballots := c.Ballots()
	c.Figures = c.Figures || ballots != ""
	return phrase.Join("; ", ballots, phrase.List(c.Lang, c.Rest(nil, ballots == "")))
}

// Ballots returns the numbers in favour, against and abstaining as clauses,
// the first of which has a noun. A number that stands alone is written in
// words.
func (c Counts) Ballots() string {
	var told []uint8
	for code := uint8(yes); code <= abstain; code++ {
		if _, _, tells := c.of(code); tells {
			told = append(told, code)
		}
	}
	c.Figures = c.Figures || len(told) > 1
	var clauses []string
	for i := 0; i < len(told); i++ {
		n, exact, _ := c.of(told[i])
		did := phrase.Did(told[i]).Predicate(c.Lang, n > 1)
		if n == 0 && i+1 < len(told) && told[i+1] == told[i]+1 && c.Of[told[i+1]] == 0 {
			did = c.say(phrase.VotedTogether(told[i])) // "voted against or abstained"
			i++
		}
		clauses = append(clauses, c.subject(n, exact, clauses == nil)+" "+did+phrase.Bracketed(c.Names[told[i]]))
	}
	return phrase.List(c.Lang, clauses)
}

// subject returns the subject of a clause with the number n: countries or
// members, or n of the members if their number is on record. Only the first of
// several clauses has a noun.
func (c Counts) subject(n int, exact, first bool) string {
	switch {
	case !first && n == 0 && (c.Body > 0 || c.Members):
		return c.say(phrase.SubjectNoneMember)
	case !first && n == 0:
		return c.say(phrase.SubjectNone)
	case !first:
		return c.Least(n, exact)
	}
	who := phrase.Subject(phrase.NumberOf(n))
	switch {
	case c.Body > 1 && n == 0:
		who = phrase.SubjectOfNone
	case c.Body > 1:
		who = phrase.SubjectOf
	case c.Members:
		who = phrase.SubjectMember(phrase.NumberOf(n))
	}
	return c.say(who, "number", c.Least(n, exact), "members", c.Number(c.Body))
}

// others returns the phrase for members that did not vote in favour, against
// or abstain. If it stands alone, it names the members of the body.
func (v Voice) others(n int, alone bool) phrase.ID {
	switch {
	case v.Members:
		return phrase.SubjectMember(phrase.NumberOf(n))
	case v.States && alone:
		return phrase.SubjectState(phrase.NumberOf(n))
	}
	return phrase.Subject(phrase.NumberOf(n))
}

// Rest appends clauses on the members that did not vote in favour, against or
// abstain, and on what they did instead. The first clause has a noun and, if
// alone is true, the number of members.
func (c Counts) Rest(clauses []string, alone bool) []string {
	for code := uint8(notVoting); code <= excluded; code++ {
		n, exact, _ := c.of(code)
		if n <= 0 {
			continue
		}
		who := c.Least(n, exact)
		if len(clauses) == 0 && alone && c.Body > 1 {
			who = c.subject(n, exact, true)
		} else if len(clauses) == 0 {
			what := c.others(n, alone)
			if c.Body > 1 { // so many of the members voted
				what = phrase.SubjectMember(phrase.NumberOf(n))
			}
			who = c.say(what, "number", who)
		}
		clauses = append(clauses, who+" "+phrase.Did(code).Predicate(c.Lang, n > 1))
	}
	return clauses
}

// Cast returns the votes as nouns: "152 stemmen voor en 5 tegen, bij 12
// onthoudingen". It returns "" if the numbers in favour and against are not
// both exact, or if both are 0.
func (c Counts) Cast() string {
	for _, code := range [...]uint8{yes, no} {
		if _, exact, tells := c.of(code); !exact || !tells {
			return ""
		}
	}
	c.Figures = true
	noun := func(code uint8) string {
		n, exact, _ := c.of(code)
		return c.say(phrase.Cast(code, phrase.NumberOf(n)), "number", c.Least(n, exact)) + phrase.Bracketed(c.Names[code])
	}
	abstained, exact, tells := c.of(abstain)
	switch none := c.Of[no] == 0; {
	case none && c.Of[yes] == 0:
		return ""
	case none && abstained == 0 && exact:
		return c.say(phrase.CastAlone, "yes", noun(yes))
	}
	told := c.say(phrase.CastBoth, "yes", noun(yes), "no", noun(no))
	if c.Of[yes] == 0 { // Dutch has those against first
		against := c.say(phrase.Totals(no, phrase.NumberOf(c.Of[no])), "number", c.Number(c.Of[no])) + phrase.Bracketed(c.Names[no])
		if abstained == 0 && exact {
			return c.say(phrase.CastAgainstAlone, "no", against)
		}
		told = c.say(phrase.CastAgainst, "yes", noun(yes), "no", against)
	}
	if tells {
		told += c.say(phrase.CastWith, "abstain", noun(abstain))
	}
	return told
}

// Nouns returns every count as a noun, for comparing the stated counts with
// those of the lists: "152 in favour and 12 abstentions".
func (c Counts) Nouns() string { return c.nouns(excluded) }

// BallotNouns is like Nouns for votes in favour, votes against and
// abstentions.
func (c Counts) BallotNouns() string { return c.nouns(abstain) }

func (c Counts) nouns(last uint8) string {
	c.Figures = true
	var nouns []string
	for code := uint8(yes); code <= last; code++ {
		if n, exact, tells := c.of(code); tells {
			nouns = append(nouns, c.say(phrase.Totals(code, phrase.NumberOf(n)), "number", c.Least(n, exact))+phrase.Bracketed(c.Names[code]))
		}
	}
	return phrase.List(c.Lang, nouns)
}
