package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/plenary-go/plenary/internal/table"
)

// prose writes sentences from the table of phrases.
type prose struct {
	naming Naming
	// figures: English writes the numbers of a vote in figures, small ones
	// too (United Nations Editorial Manual).
	figures bool
	// members: those who vote are members, and perhaps not countries.
	members bool
	// dates notes the dates that are written, if it is not nil.
	dates map[string]Date
}

func (b Briefing) prose() prose {
	return prose{naming: Naming{Language: b.Language, Article: true}}
}

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

func (p prose) dutch() bool { return languageOf(p.naming.Language) == table.Dutch }

// say fills in a phrase and begins it with a capital if it ends as a sentence.
func (p prose) say(key string, fill ...string) string {
	phrase := p.phrase(key)
	s := fillIn(phrase, fill)
	if strings.HasSuffix(phrase, ".") {
		return upperFirst(s)
	}
	return s
}

// phrase returns a phrase as the table has it, "" if it does not.
func (p prose) phrase(key string) string {
	i, ok := slices.BinarySearchFunc(table.Phrases[:], key, func(ph table.Phrase, key string) int { return cmp.Compare(ph.Key, key) })
	if !ok {
		return ""
	}
	return table.Phrases[i].Text[languageOf(p.naming.Language)]
}

// fillIn puts values, each after its name, in the place of the names in braces.
// What is filled in is text: braces in it are left alone.
func fillIn(phrase string, values []string) string {
	if !strings.Contains(phrase, "{") {
		return phrase
	}
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(phrase, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		for i := 0; i+1 < len(values); i += 2 {
			if values[i] == name {
				out.WriteString(values[i+1])
				break
			}
		}
		phrase = after
	}
}

// counted says a phrase in its variant for none, one or many.
func (p prose) counted(key string, n int, fill ...string) string {
	variant := map[int]string{0: ".0", 1: ".1"}[n]
	return p.say(key+cmp.Or(variant, ".n"), append(fill, "number", p.number(n))...)
}

// joinSentences joins what there is of some sentences.
func joinSentences(sentences []string) string {
	return strings.Join(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }), " ")
}

var (
	dutchNumbers   = [...]string{"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"}
	englishNumbers = [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
)

// number writes a small number in words: in Dutch up to twenty (Taalunie), in
// the English of the UN below ten, but for the numbers of a vote (United
// Nations Editorial Manual).
func (p prose) number(n int) string {
	words := englishNumbers[:]
	if p.dutch() {
		words = dutchNumbers[:]
	} else if p.figures && n > 0 {
		words = nil
	}
	if 0 <= n && n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

var (
	dutchDays   = [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}
	dutchMonths = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}
)

// date writes a day with its weekday: "woensdag 19 december 2018".
func (p prose) date(d Date) string {
	if d.IsZero() {
		return p.say("date.none")
	}
	s := d.Weekday().String() + ", " + p.dayOf(d)
	if p.dutch() {
		s = dutchDays[d.Weekday()] + " " + p.dayOf(d)
	}
	return p.noted(s, d)
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
	month := d.Month().String()
	if p.dutch() {
		month = dutchMonths[d.Month()-1]
	}
	return strconv.Itoa(d.Day()) + " " + month + " " + strconv.Itoa(d.Year())
}

func (p prose) noted(s string, d Date) string {
	if p.dates != nil {
		p.dates[s] = d
	}
	return s
}

// body names the body of a stage.
func (p prose) body(s *Stage) string {
	return cmp.Or(s.Body.Name(p.naming.Language), p.say("body.none"))
}

// groupName names a group with its article, for running text.
func (p prose) groupName(g Group) string {
	if s := p.say("group." + g.String()); s != "" {
		return s
	}
	name := g.Abbreviation(p.naming.Language, p.naming.On)
	if strings.HasPrefix(g.String(), "un.") {
		name = g.Name(p.naming.Language, p.naming.On)
	}
	return p.say("group.other", "group", name)
}

// membersOf names the members of a group: "members of the EU", "permanent members
// of the Security Council".
func (p prose) membersOf(g Group) string {
	return cmp.Or(p.say("group.members."+g.String()), p.say("group.members", "group", p.groupName(g)))
}

func (p prose) vote(v Vote) string { return p.say("vote." + cmp.Or(v.String(), "none")) }

// method tells how a decision was taken, "" where that is not on record.
func (p prose) method(s *Stage) string { return p.say("method." + s.Method.String()) }

// variant is that of a phrase whose subject is a set of countries.
func (p prose) variant(s CountrySet) string {
	if p.plural(s) {
		return ".n"
	}
	return ".1"
}

// plural reports whether the subject of a sentence, a set of countries, takes
// a verb in the plural: "de Verenigde Staten stemden".
func (p prose) plural(s CountrySet) bool {
	if s.Len() != 1 {
		return true
	}
	for c := range s.All() {
		return p.naming.of(c).Article == table.DePlural
	}
	return false
}

func upperFirst(s string) string {
	// The capital of "één" has no accent (Taalunie, Leidraad).
	if rest, ok := strings.CutPrefix(s, "één"); ok {
		return "Eén" + rest
	}
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// wrap breaks every line of a text at the width.
func (b Briefing) wrap(text string) string {
	if b.Width <= 0 {
		return text
	}
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		at := 0 // how much stands on the line
		for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ' ' }) {
			n := columns(word)
			switch {
			case at == 0:
			case at+1+n > b.Width:
				out.WriteByte('\n')
				at = 0
			default:
				out.WriteByte(' ')
				at++
			}
			out.WriteString(word)
			at += n
		}
	}
	return out.String()
}

// columns counts the characters of a word that take room.
func columns(s string) (n int) {
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}
