package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

// prose writes sentences from the table of phrases.
type prose struct {
	naming   Naming
	language int // of naming, as the tables number it
	// figures: English writes the numbers of a vote in figures, small ones
	// too (United Nations Editorial Manual).
	figures bool
	// members: those who vote are members, and perhaps not countries.
	members bool
	// dates notes the dates that are written, if it is not nil.
	dates map[string]Date
}

func proseIn(n Naming) prose { return prose{naming: n, language: languageOf(n.Language)} }

func (p prose) on(d Date) prose {
	p.naming.On = d
	return p
}

// at is on, for the day of a stage and those who vote there.
func (p prose) at(s *Stage) prose {
	p = p.on(s.Date)
	p.members = s.Body != 0 && s.Body.row().Group == 0
	return p
}

func (p prose) inFigures() prose {
	p.figures = true
	return p
}

// say fills in a phrase and begins it with a capital if it ends as a sentence.
func (p prose) say(what phrase.ID, fill ...string) string { return what.Say(p.language, fill...) }

// list joins items as a sentence does.
func (p prose) list(items []string) string { return phrase.List(p.language, items) }

// number writes a small number in words: in Dutch up to twenty (Taalunie), in
// the English of the UN below ten, but for the numbers of a vote (United
// Nations Editorial Manual).
func (p prose) number(n int) string {
	word := numeral.Word(p.language, n)
	if word == "" || p.figures && n > 0 && p.language == table.English {
		return strconv.Itoa(n)
	}
	return word
}

// least writes a number, and that there were at least so many where it is not
// exact.
func (p prose) least(n int, exact bool) string {
	if exact {
		return p.number(n)
	}
	return p.say(phrase.AtLeast, "number", p.number(n))
}

// decimal writes a number with the sign for decimals of the language.
func (p prose) decimal(s string) string { return strings.Replace(s, ".", p.say(phrase.Decimal), 1) }

// date writes a day with its weekday: "woensdag 19 december 2018".
func (p prose) date(d Date) string {
	if d.IsZero() {
		return p.say(phrase.DateNone)
	}
	return p.noted(p.say(phrase.DateWeekday, "weekday", numeral.Weekday(p.language, int(d.Weekday())), "day", p.dayOf(d)), d)
}

// day writes a day without its weekday: "19 december 2018". It is empty for the
// zero Date.
func (p prose) day(d Date) string {
	if d.IsZero() {
		return ""
	}
	return p.noted(p.dayOf(d), d)
}

func (p prose) dayOf(d Date) string {
	return strconv.Itoa(d.Day()) + " " + numeral.Month(p.language, int(d.Month())) + " " + strconv.Itoa(d.Year())
}

func (p prose) noted(s string, d Date) string {
	if p.dates != nil {
		p.dates[s] = d
	}
	return s
}

// body names the body of a stage.
func (p prose) body(s *Stage) string {
	return cmp.Or(s.Body.Name(p.naming.Language), p.say(phrase.BodyNone))
}

// groupName names a group with its article, for running text.
func (p prose) groupName(g Group) string {
	name := g.Abbreviation(p.naming.Language, p.naming.On)
	if strings.HasPrefix(g.String(), "un.") {
		name = g.Name(p.naming.Language, p.naming.On)
	}
	return p.say(phrase.Group(g), "group", name)
}

// membersOf names the members of a group: "members of the EU", "permanent members
// of the Security Council".
func (p prose) membersOf(g Group) string {
	return p.say(phrase.GroupMembers(g), "group", p.groupName(g))
}

func (p prose) vote(v Vote) string { return p.say(phrase.Vote(v)) }

// method tells how a decision was taken, "" where that is not on record.
func (p prose) method(s *Stage) string { return p.say(phrase.Method(s.Method)) }

// variant is that of a phrase whose subject is a set of countries: many where it
// takes a verb in the plural, as one country may, "de Verenigde Staten stemden".
func (p prose) variant(s CountrySet) phrase.Number {
	if s.Len() == 1 && p.naming.of(s.first()).Article != table.DePlural {
		return phrase.One
	}
	return phrase.Many
}

// plural is the variant of a phrase for a number where none takes a plural too.
func plural(n int) phrase.Number {
	if n == 1 {
		return phrase.One
	}
	return phrase.Many
}

// fractions are those that have words, in the order of the phrases.
var fractions = [...]Fraction{{}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {3, 4}, {3, 5}, {4, 5}}

// fraction writes a fraction in words, where there are any.
func (p prose) fraction(f Fraction) string {
	return cmp.Or(p.say(phrase.Fraction(uint8(slices.Index(fractions[:], f)))), f.String())
}

// article puts the indefinite article before an English noun; in Dutch the
// phrase has it.
func (p prose) article(noun string) string {
	if noun != "" && strings.ContainsRune("aeiou", rune(noun[0])) {
		return p.say(phrase.ArticleAn, "noun", noun)
	}
	return p.say(phrase.ArticleA, "noun", noun)
}

// bracketed puts what is added to a phrase in brackets.
func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// spaced puts a space before what is added to a sentence, unless it begins with
// a comma.
func spaced(s string) string {
	if s == "" || s[0] == ',' {
		return s
	}
	return " " + s
}

// The counts of a vote.

// total tells how many did what, as a sentence.
func (p prose) total(t Totals) string {
	votes := p.votes(t)
	switch {
	case votes == "":
		return ""
	case '0' <= votes[0] && votes[0] <= '9': // English opens no sentence with figures
		return p.say(phrase.Result, "votes", votes)
	}
	return p.say(phrase.ResultWords, "votes", votes)
}

// votes tells how many did what, without an end: "152 countries voted in
// favour, 5 voted against and 12 abstained; 24 members cast no vote". What is not
// on record is not told.
func (p prose) votes(t Totals) string {
	ballots := p.ballots(t)
	if ballots != "" {
		p = p.inFigures()
	}
	rest := p.list(p.rest(t, ballots == ""))
	if ballots != "" && rest != "" {
		return ballots + "; " + rest
	}
	return ballots + rest
}

// ballots tells how many voted in favour, against and abstained, in clauses of
// which the first has a noun. A number that stands alone is written in words.
func (p prose) ballots(t Totals) string {
	var told []Vote
	for v := Yes; v <= Abstain; v++ {
		if t.tells(v) {
			told = append(told, v)
		}
	}
	if len(told) > 1 {
		p = p.inFigures()
	}
	members := t.body()
	var clauses []string
	for i := 0; i < len(told); i++ {
		n, exact := t.Of(told[i])
		did := phrase.Voted(told[i], phrase.NumberOf(max(1, n)))
		if n == 0 && i+1 < len(told) && told[i+1] == told[i]+1 && t.Counts.Of(told[i+1]) == 0 {
			did = phrase.VotedTogether(told[i]) // "voted against or abstained"
			i++
		}
		clauses = append(clauses, p.subject(n, exact, members, clauses == nil)+" "+p.say(did))
	}
	return p.list(clauses)
}

// subject names so many who did something: countries or members, or some of the
// members where it is on record how many there are. Only the first of several
// has a noun.
func (p prose) subject(n int, exact bool, members int, first bool) string {
	switch {
	case !first && n == 0 && (members > 0 || p.members):
		return p.say(phrase.SubjectNoneMember)
	case !first && n == 0:
		return p.say(phrase.SubjectNone)
	case !first:
		return p.least(n, exact)
	case n == 1 && exact:
		p.figures = false // "one country", wherever it stands
	}
	who := phrase.Subject(phrase.NumberOf(n))
	switch {
	case members > 1 && n == 0:
		who = phrase.SubjectOfNone
	case members > 1:
		who = phrase.SubjectOf
	case p.members:
		who = phrase.SubjectMember(phrase.NumberOf(n))
	}
	return p.say(who, "number", p.least(n, exact), "members", p.number(members))
}

// rest tells how many members did not vote in favour, against or abstain, and
// what they did instead: where nothing else is told, of how many members.
func (p prose) rest(t Totals, alone bool) (clauses []string) {
	for bit := int(NotVoting); bit <= excludedBit; bit++ {
		if n := *t.Counts.at(bit); n > 0 {
			exact := t.Exact>>bit&1 != 0
			did, who := phrase.Rest(uint8(bit), phrase.NumberOf(n)), p.least(n, exact)
			if len(clauses) > 0 {
				did = phrase.Some(uint8(bit), phrase.NumberOf(n))
			} else if members := t.body(); alone && members > 1 {
				did, who = phrase.Some(uint8(bit), phrase.NumberOf(n)), p.subject(n, exact, members, true)
			}
			clauses = append(clauses, p.say(did, "number", who))
		}
	}
	return clauses
}

// cast tells the votes as nouns: "152 stemmen voor en vijf tegen, bij twaalf
// onthoudingen". It is empty where it is not on record exactly how many voted in
// favour and against.
func (p prose) cast(t Totals) string {
	if !t.Known(presentAndVoting) || !t.tells(Yes) || !t.tells(No) {
		return ""
	}
	p = p.inFigures()
	noun := func(v Vote) string {
		n, exact := t.Of(v)
		return p.say(phrase.Cast(v, phrase.NumberOf(n)), "number", p.least(n, exact))
	}
	s := p.say(phrase.CastBoth, "yes", noun(Yes), "no", noun(No))
	if t.tells(Abstain) {
		s += p.say(phrase.CastWith, "abstain", noun(Abstain))
	}
	return s
}

// totals tells counts as nouns, to set those that a record states beside those
// that it lists: "152 in favour and 12 abstentions".
func (p prose) totals(t Totals) string {
	p = p.inFigures()
	var nouns []string
	for bit := int(Yes); bit <= excludedBit; bit++ {
		n, exact := *t.Counts.at(bit), t.Exact>>bit&1 != 0
		if n > 0 || n == 0 && exact {
			nouns = append(nouns, p.say(phrase.Totals(uint8(bit), phrase.NumberOf(n)), "number", p.least(n, exact)))
		}
	}
	return p.list(nouns)
}
