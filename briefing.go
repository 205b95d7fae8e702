package plenary

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Briefing tells records in prose: what a body decided, by how many votes,
// who was against, who said what, who moved. Everything in it follows from the
// record; it judges nothing. Names are those of the day of the vote.
//
// The zero Briefing is in English; a language that is not Dutch means English.
type Briefing struct {
	Language language.Tag
}

// Resolution tells a resolution in full, in paragraphs with an empty line
// between and a line break at the end.
func (b Briefing) Resolution(r *Resolution) string {
	p := prose{Naming{Language: b.Language, Article: true}}
	final := r.Final()
	key, symbol := "title", r.Symbol
	if symbol.IsZero() && final != nil {
		key, symbol = "title.draft", final.Draft
	}
	parts := []string{p.say(key, "symbol", symbol.String(), "title", r.Title.In(b.Language))}
	add := func(sentences ...string) {
		sentences = slices.DeleteFunc(sentences, func(s string) bool { return s == "" })
		if len(sentences) > 0 {
			parts = append(parts, strings.Join(sentences, " "))
		}
	}
	if final != nil {
		p = p.on(final.Date)
		add(p.decision(r, final), p.result(final), p.series(r))
		add(p.listed(final, No), p.listed(final, Abstain), p.listed(final, NotVoting))
		add(p.majority(final), p.quorum(final))
		add(p.allViews(final.Wordings)...)
		add(p.sponsors(final))
		add(p.corrections(final)...)
	}
	add(p.effects(r)...)
	add(p.earlier(r, final)...)
	if final != nil && !final.Votes.IsZero() {
		add(b.Split(final, EU))
		parts = append(parts, b.SplitTable(final, slices.AppendSeq([]Group{EU}, RegionalGroups())...))
	}
	if said := p.statements(r); len(said) > 0 {
		add(p.say("statements"))
		for _, s := range said {
			add(s)
		}
		add(p.coverage(r)...)
		add(p.fits(r)...)
	}
	add(p.allViews(r.Views)...)
	return strings.Join(parts, "\n\n") + "\n"
}

// Split tells in a sentence how the members of each group voted at a stage,
// and who was not with the most of them.
func (b Briefing) Split(s *Stage, groups ...Group) string {
	p := prose{Naming{Language: b.Language, Article: true}}.on(s.Date)
	var sentences []string
	for _, g := range groups {
		members := g.Members(s.Date)
		rc := s.Votes.Among(members)
		t := rc.Tally()
		if t.Entitled() == 0 {
			continue
		}
		most := Yes
		for v := range Votes() {
			if t.Of(v) > t.Of(most) {
				most = v
			}
		}
		var clauses []string
		for v := range Votes() {
			n := t.Of(v)
			if n == 0 {
				continue
			}
			clause := p.counted("some."+v.String(), n)
			if v != most {
				clause += " (" + p.naming.List(rc.Voted(v)) + ")"
			}
			clauses = append(clauses, clause)
		}
		sentences = append(sentences, p.say("split", "members", p.number(members.Len()),
			"group", g.Abbreviation(b.Language, s.Date), "result", listOf(b.Language, clauses)))
	}
	return strings.Join(sentences, " ")
}

// SplitTable shows how the members of each group voted at a stage, and all
// voters, as a table in plain text of fixed width.
func (b Briefing) SplitTable(s *Stage, groups ...Group) string {
	p := prose{Naming{Language: b.Language}}.on(s.Date)
	var out bytes.Buffer
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, cells ...any) {
		// Only the figures are aligned to the right: the names are padded.
		fmt.Fprintf(w, "%-*s\t%v\t%v\t%v\t%v\t%v\t\n", p.widest(groups, s.Date), name, cells[0], cells[1], cells[2], cells[3], cells[4])
	}
	row(p.say("split.head"), p.say("split.members"), p.say("split.yes"), p.say("split.no"), p.say("split.abstain"), p.say("split.notvoting"))
	line := func(name string, t Tally) {
		row(name, t.Entitled(), t.Yes, t.No, t.Abstain, t.Entitled()-t.Cast())
	}
	for _, g := range groups {
		line(g.Name(b.Language, s.Date), s.Votes.TallyOf(g.Members(s.Date)))
	}
	line(p.say("split.all"), s.Votes.Tally())
	w.Flush()
	return strings.TrimRight(out.String(), "\n")
}

func (p prose) widest(groups []Group, on Date) int {
	n := len([]rune(p.say("split.head")))
	for _, g := range groups {
		n = max(n, len([]rune(g.Name(p.naming.Language, on))))
	}
	return n
}

// Moves tells who changed position between two stages.
func (b Briefing) Moves(earlier, later *Stage) string {
	p := prose{Naming{Language: b.Language, Article: true}}.on(later.Date)
	text := func(s *Stage) string { return p.say("stage", "date", p.date(s.Date), "body", s.Body.Name(b.Language)) }
	return p.moves("moves", text(earlier), text(later), Moves(earlier.Votes, later.Votes))
}

// Compare tells who of those that voted or abstained on both resolutions did
// not do the same both times, in their final votes. It is empty if one of the
// two has no recorded vote.
func (b Briefing) Compare(first, second *Resolution) string {
	f, s := first.Final(), second.Final()
	if f == nil || s == nil || f.Votes.IsZero() || s.Votes.IsZero() {
		return ""
	}
	p := prose{Naming{Language: b.Language, Article: true}}.on(s.Date)
	both := f.Votes.Voted(Yes, No, Abstain).Intersect(s.Votes.Voted(Yes, No, Abstain))
	return p.moves("compare", first.Symbol.Prose(b.Language), second.Symbol.Prose(b.Language), Moves(f.Votes.Among(both), s.Votes.Among(both)))
}

// prose writes sentences from the table of phrases.
type prose struct{ naming Naming }

func (p prose) on(d Date) prose {
	p.naming.On = d
	return p
}

// say fills in a phrase and begins it with a capital if it ends as a sentence.
func (p prose) say(key string, fill ...string) string {
	i, ok := slices.BinarySearchFunc(table.Phrases[:], key, func(ph table.Phrase, key string) int { return cmp.Compare(ph.Key, key) })
	if !ok {
		return ""
	}
	s := table.Phrases[i].Text[languageOf(p.naming.Language)]
	for j := 0; j+1 < len(fill); j += 2 {
		s = strings.ReplaceAll(s, "{"+fill[j]+"}", fill[j+1])
	}
	if strings.HasSuffix(s, ".") {
		return upperFirst(s)
	}
	return s
}

// counted says a phrase in its variant for none, one or many.
func (p prose) counted(key string, n int, fill ...string) string {
	variant := map[int]string{0: ".0", 1: ".1"}[n]
	return p.say(key+cmp.Or(variant, ".n"), append(fill, "number", p.number(n))...)
}

var (
	dutchNumbers   = [...]string{"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"}
	englishNumbers = [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
)

// number writes a small number in words: in Dutch up to twenty (Taalunie), in
// the English of the UN below ten (United Nations Editorial Manual).
func (p prose) number(n int) string {
	words := englishNumbers[:]
	if languageOf(p.naming.Language) == table.Dutch {
		words = dutchNumbers[:]
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
		return ""
	}
	rest := strconv.Itoa(d.Day()) + " "
	if languageOf(p.naming.Language) == table.Dutch {
		return dutchDays[d.Weekday()] + " " + rest + dutchMonths[d.Month()-1] + " " + strconv.Itoa(d.Year())
	}
	return d.Weekday().String() + ", " + rest + d.Month().String() + " " + strconv.Itoa(d.Year())
}

func (p prose) vote(v Vote) string { return p.say("vote." + cmp.Or(v.String(), "none")) }

func (p prose) totals(t Tally) string {
	return p.say("totals", "yes", strconv.Itoa(t.Yes), "no", strconv.Itoa(t.No), "abstain", strconv.Itoa(t.Abstain))
}

func (p prose) decision(r *Resolution, s *Stage) string {
	what := p.say("what.text")
	switch {
	case !r.Symbol.IsZero():
		what = r.Symbol.Prose(p.naming.Language)
	case !s.Draft.IsZero():
		what = p.say("what.draft", "symbol", s.Draft.String())
	}
	var relations strings.Builder
	for _, rel := range r.Relations {
		title := rel.Instrument.Title.In(p.naming.Language)
		if a := rel.Instrument.Acronym; a != "" {
			title += " (" + a + ")"
		}
		relations.WriteString(p.say("relation."+rel.Kind.String(), "title", title))
	}
	return p.say("decided."+cmp.Or(s.Declared.String(), "none"), "date", p.date(s.Date), "body", s.Body.Name(p.naming.Language),
		"place", s.Place, "what", what, "relations", relations.String())
}

// result tells the totals, or how it was decided without any.
func (p prose) result(s *Stage) string {
	t := s.Tally()
	if t.Cast() == 0 {
		return p.say("bymethod", "method", p.method(s))
	}
	return upperFirst(p.votes(t)) + "."
}

// votes tells how many did what, without an end: "152 countries voted in
// favour, five voted against and 12 abstained; 24 members cast no vote".
func (p prose) votes(t Tally) string {
	s := listOf(p.naming.Language, []string{p.counted("yes", t.Yes), p.counted("no", t.No), p.counted("abstain", t.Abstain)})
	if t.NotVoting > 0 {
		s += "; " + p.counted("notvoting", t.NotVoting)
	}
	return s
}

func (p prose) method(s *Stage) string { return p.say("method." + cmp.Or(s.Method.String(), "none")) }

func upperFirst(s string) string {
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

func (p prose) listed(s *Stage, v Vote) string {
	set := s.Votes.Voted(v)
	if set.IsEmpty() {
		return ""
	}
	variant := ".n"
	if set.Len() == 1 && !p.plural(set) {
		variant = ".1"
	}
	return p.say("listed."+v.String()+variant, "countries", p.naming.List(set))
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

func (p prose) majority(s *Stage) string {
	t := s.Tally()
	if t.Cast() == 0 {
		return ""
	}
	share := Share(t.Yes, t.PresentAndVoting())
	if share.IsZero() {
		return p.say("share.none")
	}
	reached := "none"
	switch two := share.Compare(Fraction{2, 3}); {
	case two > 0:
		reached = "twothirds"
	case two == 0:
		reached = "exactly"
	case t.SimpleMajority():
		reached = "simple"
	}
	percent := share.Percent(1)
	if languageOf(p.naming.Language) == table.Dutch {
		percent = strings.Replace(percent, ".", ",", 1)
	}
	text := p.say("share", "base", strconv.Itoa(t.PresentAndVoting()), "percent", percent, "reached", p.say("reached."+reached))
	switch {
	case !s.Required.IsZero():
		return text + " " + p.say("required.fraction", "fraction", s.Required.String())
	case s.Kind == Committee:
		return text + " " + p.say("required.body", "provision", p.say("provision.committee"))
	}
	return text + " " + p.say("required.simple", "provision", p.say("provision.unga"))
}

func (p prose) quorum(s *Stage) string {
	t := s.Votes.Tally()
	if t.Cast() == 0 {
		return ""
	}
	present := t.Cast() + t.Present
	q := t.QuorumToDecide()
	if q == QuorumRefuted {
		present += t.NotVoting + t.Pending
	}
	return p.say("quorum."+q.String(), "members", strconv.Itoa(t.Members()), "present", strconv.Itoa(present))
}

func (p prose) corrections(s *Stage) (sentences []string) {
	for _, c := range s.Corrections {
		sentences = append(sentences, p.say("correction", "country", p.naming.Name(c.Country), "vote", p.vote(c.Intended)))
	}
	return sentences
}

func (p prose) series(r *Resolution) string {
	if r.Series.IsZero() {
		return ""
	}
	return p.say("series", "series", r.Series.In(p.naming.Language))
}

func (p prose) effects(r *Resolution) (sentences []string) {
	for _, e := range r.Effects {
		whom := p.say("effect.all")
		if e.For.IsValid() {
			whom = p.say("effect.group", "group", e.For.Name(p.naming.Language, p.naming.On))
		}
		kind := e.Force.String()
		if e.Force == NonBinding && e.Relevant {
			kind = "relevant"
		}
		sentences = append(sentences, p.say("effect."+kind, "group", whom, "basis", e.Basis.In(p.naming.Language)))
	}
	return sentences
}

// earlier tells the stages before the final one, and who moved since.
func (p prose) earlier(r *Resolution, final *Stage) (sentences []string) {
	for _, s := range r.Chronological() {
		if s == final || s.Question != Whole {
			continue
		}
		p := p.on(s.Date)
		body := s.Body.Name(p.naming.Language)
		t := s.Tally()
		if t.Cast() == 0 {
			sentences = append(sentences, p.say("earlier", "date", p.date(s.Date), "body", body, "method", p.method(s)))
			continue
		}
		sentences = append(sentences, p.say("earlier.votes", "date", p.date(s.Date), "body", body, "result", p.votes(t)))
		for _, v := range []Vote{No, Abstain} {
			if l := p.listed(s, v); l != "" {
				sentences = append(sentences, l)
			}
		}
		if !final.Votes.IsZero() && !s.Votes.IsZero() {
			sentences = append(sentences, p.moves("since", "", "", Moves(s.Votes, final.Votes)))
		}
	}
	return sentences
}

func (p prose) moves(key, first, second string, moves []Move) string {
	n, clauses := 0, []string{}
	for _, m := range moves {
		n += m.Countries.Len()
		clauses = append(clauses, p.say("move", "countries", p.naming.List(m.Countries), "from", p.vote(m.From), "to", p.vote(m.To)))
	}
	return p.counted(key, n, "first", first, "second", second, "moves", strings.Join(clauses, "; "))
}
