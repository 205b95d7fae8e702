package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/group"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/result"
	"github.com/plenary-go/plenary/internal/table"
)

// prose writes sentences from the table of phrases.
type prose struct {
	naming   Naming
	language int // of naming, as the tables number it
	// figures: the numbers of a vote are written in figures, small ones too;
	// see result.Voice.
	figures bool
	// full: the text has everything, not only what a reader asks first.
	full bool
	// reader is the country whose statements are described with their content.
	reader Country
	// members: the voters are members, and may not be countries.
	members bool
	// states: the voters are the States Members of the United Nations.
	states bool
	// bare: the voters vote for or against, and cannot abstain.
	bare bool
	// dates collects the dates that are written, if it is not nil.
	dates map[string]Date
	// asked caches what was looked up in the records, if it is not nil.
	asked map[*Resolution]*asked
}

func proseIn(n Naming) prose { return prose{naming: n, language: languageOf(n.Language)} }

// of returns the look-ups in r, which may be nil.
func (p prose) of(r *Resolution) *asked {
	a := p.asked[r]
	if a == nil {
		of := orNone(r)
		a = &asked{r: of, final: of.Final(), joint: of.joint()}
		if p.asked != nil {
			p.asked[r] = a
		}
	}
	return a
}

func (p prose) on(d Date) prose {
	p.naming.On = d
	return p
}

// at is like on, with the date of s and the properties of its voters.
func (p prose) at(s *Stage) prose {
	p = p.on(s.Date)
	group := tableGroup(s.Body.row().Group)
	p.members, p.states, p.bare = s.Body != 0 && group == 0, group == table.GroupUn, s.Body.row().NoAbstain
	return p
}

func (p prose) inFigures() prose {
	p.figures = true
	return p
}

// say fills in a phrase. A phrase that ends as a sentence begins with a
// capital.
func (p prose) say(what phrase.ID, fill ...string) string { return what.Say(p.language, fill...) }

// tell is like say, but returns "" if the first value to fill in is empty:
// what is not on record is not mentioned.
func (p prose) tell(what phrase.ID, fill ...string) string {
	if fill[1] == "" {
		return ""
	}
	return p.say(what, fill...)
}

// list joins items as a sentence does.
func (p prose) list(items []string) string { return phrase.List(p.language, items) }

// mostNames is the largest number of members that a notice names. If there are
// more, it gives only their number.
const mostNames = 20

// some returns the names of the countries, or their number if there are more
// than mostNames.
func (p prose) some(who CountrySet) string {
	if n := who.Len(); n > mostNames {
		return p.say(phrase.Subject(phrase.NumberOf(n)), "number", p.number(n))
	}
	return p.naming.List(who)
}

// voice returns how to write numbers, and counts returns the counts of a vote,
// for package result.
func (p prose) voice() result.Voice {
	return result.Voice{Lang: p.language, Figures: p.figures, Members: p.members, States: p.states}
}

func (p prose) counts(t Totals) result.Counts {
	c := result.Counts{Voice: p.voice(), Exact: uint16(t.Exact), Body: t.body()}
	for bit := int(Yes); bit <= excludedBit; bit++ {
		c.Of[bit] = *t.Counts.at(bit)
	}
	if p.bare && t.Counts.Abstain == 0 {
		c.Exact &^= 1 << Abstain
	}
	return c
}

func (p prose) number(n int) string { return p.voice().Number(n) }

// allMembers writes "all n members", which for two is "both members".
func (p prose) allMembers(n int) string {
	return p.say(phrase.MembersAll(phrase.FewOf(n)), "number", p.number(n))
}

func (p prose) least(n int, exact bool) string { return p.voice().Least(n, exact) }

// decimal writes a number with the decimal separator of the language.
func (p prose) decimal(s string) string { return strings.Replace(s, ".", p.say(phrase.Decimal), 1) }

// date writes a date with its weekday: "woensdag 19 december 2018".
func (p prose) date(d Date) string { return cmp.Or(p.written(d, true), p.say(phrase.DateNone)) }

// day writes a date without its weekday: "19 december 2018". For the zero Date
// it returns "".
func (p prose) day(d Date) string { return p.written(d, false) }

// opens returns the start of a sentence about a date: the date, only its year
// if no source for the date is verified, or nothing.
func (p prose) opens(day, on Date) (frame phrase.ID, date string) {
	switch {
	case !day.IsZero():
		return phrase.ProceedingOn, p.written(day, true)
	case !on.IsZero():
		return phrase.ProceedingIn, strconv.Itoa(on.year())
	}
	return phrase.Proceeding, ""
}

func (p prose) written(d Date, weekday bool) string {
	if d.IsZero() {
		return ""
	}
	s := numeral.Date(p.language, d.year(), int(d.month()), d.day())
	if weekday {
		s = p.say(phrase.DateWeekday, "weekday", numeral.Weekday(p.language, int(d.Time().Weekday())), "day", s)
	}
	if p.dates != nil {
		p.dates[s] = d
	}
	return s
}

// body returns the name of the body of s, or "the body" if it is unknown.
func (p prose) body(s *Stage) string { return cmp.Or(p.bodyOf(s), p.say(phrase.BodyNone)) }

// bodyOf returns the name of the body of s with its article, or "" if it is
// unknown.
func (p prose) bodyOf(s *Stage) string {
	if g := s.Required.group(); s.Body == 0 && g != "" {
		return p.withArticle(g, g.NameOn(p.naming.Language, s.Date))
	}
	return s.Body.Name(p.naming.Language)
}

// groupName returns the name of g with its article, as in running text.
func (p prose) groupName(g Group) string {
	name, abbreviation := g.NameOn(p.naming.Language, p.naming.On), g.AbbreviationOn(p.naming.Language, p.naming.On)
	switch {
	case g == EU:
		name = abbreviation
	case name != abbreviation && !strings.HasPrefix(string(g), "un."):
		name += phrase.Bracketed(abbreviation)
	}
	return p.withArticle(g, name)
}

// withArticle adds to the name of g its article. For a group of the caller's own without
// an article in the language of the text, it adds words that fit any name.
func (p prose) withArticle(g Group, name string) string {
	if i := g.inTables(); i != 0 {
		return p.say(phrase.Group(i), "group", name)
	}
	if article, _ := group.OwnName(string(g), table.FullName, p.language); article != "" && (article == "the") == (p.language == table.English) {
		return article + " " + name
	}
	return p.tell(phrase.GroupOwn, "group", name)
}

func (p prose) vote(v Vote) string { return p.say(phrase.Vote(v)) }

// method returns the words for the method of s, or "" if it is not on record
// or no source for it is verified.
func (p prose) method(s *Stage) string { return p.say(phrase.Method(s.how())) }

// variant returns the variant of a phrase with s as its subject: the plural if
// the verb is plural. One country may have a verb in the plural: "de Verenigde
// Staten stemden".
func (p prose) variant(s CountrySet) phrase.Number {
	if s.Len() == 1 && p.naming.of(s.first()).Article != table.DePlural {
		return phrase.One
	}
	return phrase.Many
}

// plural returns the variant of a phrase for a number. Zero takes the plural.
func plural(n int) phrase.Number {
	if n == 1 {
		return phrase.One
	}
	return phrase.Many
}

// fractions are the fractions that have words, in the order of the phrases.
var fractions = [...]Fraction{{}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {5, 8}}

// fraction writes a fraction in words if it has these, in per cent, or in
// figures.
func (p prose) fraction(f Fraction) string {
	if f.Den == 100 {
		return p.say(phrase.ExplainPercent, "number", strconv.Itoa(f.Num))
	}
	return cmp.Or(p.say(phrase.Fraction(uint8(slices.Index(fractions[:], f)))), f.String())
}
