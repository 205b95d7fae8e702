package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// statements tells the statements on r: first one made for others too, then
// the rest, those that say the same together, with what they share with it.
func (p prose) statements(r *Resolution) (paragraphs []string) {
	joint := r.joint()
	rest := make([]*Statement, 0, len(r.Statements))
	for i := range r.Statements {
		if s := &r.Statements[i]; s != joint {
			rest = append(rest, s)
		}
	}
	if joint != nil {
		paragraphs = append(paragraphs, p.statement(joint, nil))
	}
	for len(rest) > 0 {
		alike := []*Statement{rest[0]}
		others := rest[:0:0]
		for _, s := range rest[1:] {
			if sameContent(s, rest[0]) {
				alike = append(alike, s)
			} else {
				others = append(others, s)
			}
		}
		paragraphs = append(paragraphs, p.statement(alike[0], joint, alike[1:]...))
		rest = others
	}
	return paragraphs
}

// sameContent reports whether two statements can be told as one: made by each
// for itself, of one kind, and saying the same.
func sameContent(s, t *Statement) bool {
	return s.OnBehalf.IsEmpty() && t.OnBehalf.IsEmpty() && len(s.Elements) > 0 && slices.Equal(s.Elements, t.Elements) &&
		s.Kind == t.Kind && s.According == t.According && s.Timing == t.Timing && len(s.Endorsements)+len(t.Endorsements)+len(s.Passages)+len(t.Passages)+len(s.References)+len(t.References) == 0 && s.Group == t.Group && s.Aligned == t.Aligned &&
		slices.Equal(s.Called, t.Called) && slices.Equal(s.Purposes, t.Purposes)
}

// statement tells a statement and others like it, and what they share with a
// joint one.
func (p prose) statement(s, joint *Statement, alike ...*Statement) string {
	var who []string
	for _, t := range append([]*Statement{s}, alike...) {
		if t.Deliverer.IsZero() {
			who = append(who, t.Unnamed.In(p.naming.Language))
		} else {
			who = append(who, p.naming.Name(t.Deliverer))
		}
	}
	subject := listOf(p.naming.Language, who)
	number := p.variant(SetOf(s.Deliverer)) // ".n" for those that are not named
	kind := p.kind(s.Kind)
	var sentences []string
	switch {
	case !s.OnBehalf.IsEmpty():
		sentences = append(sentences, p.say("statement.joint"+number, "deliverer", subject, "kind", kind, "others", p.naming.List(s.OnBehalf)))
	case len(who) > 1:
		sentences = append(sentences, p.say("statement.each", "deliverer", subject, "kind", kind))
	default:
		sentences = append(sentences, p.say("statement.own"+number, "deliverer", subject, "kind", kind))
	}
	if s.Group.IsValid() {
		sentences = append(sentences, p.say("statement.group", "group", p.groupName(s.Group)))
	}
	if !s.Aligned.IsEmpty() {
		sentences = append(sentences, p.say("aligned"+p.variant(s.Aligned), "countries", p.naming.List(s.Aligned)))
	}
	if s.Timing != 0 {
		sentences = append(sentences, p.say("timing."+s.Timing.String()))
	}
	for _, c := range s.Called {
		if c.By.IsZero() {
			continue
		}
		sentences = append(sentences, p.say("called", "by", c.By.In(p.naming.Language), "term", c.Term))
	}
	sentences = append(sentences, p.content(s, subject)...)
	if joint != nil {
		switch common := joint.SharedElements(s); {
		case len(common) == 0:
		case len(common) == len(s.Elements) && len(common) == len(joint.Elements):
			sentences = append(sentences, p.say("shared.all", "deliverer", p.naming.Name(joint.Deliverer)))
		default:
			sentences = append(sentences, p.say("shared", "deliverer", p.naming.Name(joint.Deliverer), "elements", p.clauses(common)))
		}
	}
	sentences = append(sentences, p.endorsements(s)...)
	for _, ref := range s.References {
		sentences = append(sentences, p.say("explained", "reference", p.reference(ref)))
	}
	return strings.Join(sentences, " ")
}

// Statement tells a statement on a resolution in a paragraph: who delivered
// it, for whom, what it is for and says, what it shares with a joint statement
// on the same text, and who supported it when.
func (b Briefing) Statement(r *Resolution, t *Statement) string {
	if r = orNone(r); t == nil {
		return ""
	}
	p := b.prose()
	if s := r.Stage(t.Stage); s != nil {
		p = p.on(s.Date)
	}
	joint := r.joint()
	if joint == t {
		joint = nil
	}
	return b.wrap(p.statement(t, joint))
}

// joint returns the first statement that is made for others too, nil if there
// is none.
func (r *Resolution) joint() *Statement {
	for i := range r.Statements {
		if !r.Statements[i].OnBehalf.IsEmpty() {
			return &r.Statements[i]
		}
	}
	return nil
}

func (p prose) kind(k StatementKind) string {
	if k == 0 {
		return p.article(p.say("statement.kind"))
	}
	return p.article(k.Name(p.naming.Language))
}

// article puts the indefinite article before an English noun; in Dutch the
// phrase has it.
func (p prose) article(noun string) string {
	if languageOf(p.naming.Language) == table.Dutch {
		return noun
	}
	if noun != "" && strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// content tells what a statement is for and what it says.
func (p prose) content(s *Statement, who string) (sentences []string) {
	by := s.According.In(p.naming.Language)
	if len(s.Purposes) > 0 {
		var purposes []string
		for _, u := range s.Purposes {
			purposes = append(purposes, u.Label(p.naming.Language))
		}
		sentences = append(sentences, p.say("purposes", "by", cmp.Or(by, who), "purposes", listOf(p.naming.Language, purposes)))
	}
	switch {
	case len(s.Says()) == 0 && len(s.Passages) == 0:
		sentences = append(sentences, p.say("unknown", "speakers", who))
	case len(s.Elements) == 0:
	case by != "":
		sentences = append(sentences, p.say("elements.by", "by", by, "elements", p.clauses(s.Elements)))
	default:
		sentences = append(sentences, p.say("elements", "elements", p.clauses(s.Elements)))
	}
	for _, g := range s.Passages {
		list := listOf(p.naming.Language, g.Paragraphs)
		variant := ".n"
		if len(g.Paragraphs) == 1 {
			variant = ".1"
		}
		if g.Kind != 0 {
			sentences = append(sentences, p.say("passage.kind"+variant, "kind", p.kind(g.Kind), "paragraphs", list))
		}
		if len(g.Elements) > 0 {
			sentences = append(sentences, p.say("passage.elements"+variant, "paragraphs", list, "elements", p.clauses(g.Elements)))
		}
	}
	return sentences
}

// clauses lists elements as clauses: "that States are sovereign and that ...".
func (p prose) clauses(elements []Element) string {
	var clauses []string
	for _, e := range elements {
		clauses = append(clauses, p.say("that", "clause", e.Label(p.naming.Language)))
	}
	return listOf(p.naming.Language, clauses)
}

func (p prose) endorsements(s *Statement) (sentences []string) {
	for _, c := range p.naming.Sorted(s.Endorsers()) {
		var moments []string
		for _, e := range s.Endorsements {
			if e.Country == c {
				moment := p.say("moment." + cmp.Or(e.Moment.String(), "none"))
				if !e.Date.IsZero() {
					moment += " (" + p.date(e.Date) + ")"
				}
				moments = append(moments, moment)
			}
		}
		sentences = append(sentences, p.say("endorsed"+p.variant(SetOf(c)), "country", p.naming.Name(c), "moments", listOf(p.naming.Language, moments)))
	}
	return sentences
}

// allViews tells views, each with whose it is and how widely it is held.
func (p prose) allViews(views []View) (sentences []string) {
	for _, v := range views {
		says := p.clauses(v.Elements)
		if !v.Says.IsZero() {
			says = p.say("that", "clause", v.Says.In(p.naming.Language))
		}
		switch by := v.By.In(p.naming.Language); {
		case by != "":
			sentences = append(sentences, p.say("view", "by", by, "says", says))
		case !v.Office.IsZero():
			sentences = append(sentences, p.say("view.person", "office", v.Office.In(p.naming.Language), "person", v.Person, "says", says))
		default:
			sentences = append(sentences, p.say("view."+cmp.Or(v.Extent.String(), "some"), "says", says))
		}
	}
	return sentences
}

// sponsors tells who put their names to the draft.
func (p prose) sponsors(s *Stage) string {
	set := s.Sponsored()
	if set.IsEmpty() {
		return ""
	}
	return p.say("sponsors"+p.variant(set), "countries", p.naming.List(set))
}

// coverage tells how many countries the statements at the final stage cover.
func (p prose) coverage(r *Resolution) []string {
	final := r.Final()
	if final == nil {
		return nil
	}
	c := r.Coverage(final.ID)
	spoke, endorsed := c.Countries(OwnStatement, Deliverer, SpokenFor, Aligned), c.Countries(Endorsing)
	if spoke.IsEmpty() {
		return nil
	}
	sentences := []string{p.counted("covered", spoke.Len())}
	if silent := endorsed.Minus(spoke); !silent.IsEmpty() {
		sentences = append(sentences, p.counted("covered.endorsed", silent.Len(), "countries", p.naming.List(silent)))
	}
	if shared := c.Shared(Yes, Abstain); len(shared) > 0 {
		sentences = append(sentences, p.say("shared.votes", "elements", p.clauses(shared)))
	}
	return sentences
}

// fits tells how statements and votes go together.
func (p prose) fits(r *Resolution) (sentences []string) {
	for _, n := range together(r.Fits()) {
		if n.Kind != SaidDuringVote { // told with the statement
			sentences = append(sentences, p.fit(n)...)
		}
	}
	return sentences
}

// together makes one notice of those of a kind on how statements fit the votes
// at a stage.
func together(notices []Notice) (all []Notice) {
	type where struct {
		stage string
		kind  NoticeKind
	}
	at := map[where]int{}
	for _, n := range notices {
		if i, ok := at[where{n.Stage, n.Kind}]; ok && n.Kind >= YesReserved {
			all[i].Countries = all[i].Countries.Union(n.Countries)
			continue
		}
		at[where{n.Stage, n.Kind}] = len(all)
		all = append(all, n)
	}
	return all
}

// fit tells a notice on the fit of statement and vote, and what it rests on.
func (p prose) fit(n Notice) []string {
	s := p.say("fit."+n.Kind.String()+p.variant(n.Countries), "countries", p.naming.List(n.Countries))
	if n.Kind == AbstentionExplained { // usual, and no rule
		return []string{s}
	}
	return []string{s, n.Kind.Practice().In(p.naming.Language)}
}

func (p prose) reference(r Reference) string {
	text := r.Title.In(p.naming.Language)
	if text != "" && !r.Paper.IsZero() {
		return text + " (" + r.Paper.String() + ")"
	}
	return cmp.Or(text, r.Paper.String(), r.URL)
}
