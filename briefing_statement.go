package plenary

import (
	"cmp"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"golang.org/x/text/language"
)

// statements tells the statements on r: first one made for others too, then
// the rest, those that say the same together, with what they share with it.
func (p prose) statements(r *Resolution) (paragraphs []string) {
	joint := r.joint()
	rest := some(r.Statements, func(s *Statement) (*Statement, bool) { return s, s != joint })
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

// statement tells a statement and others like it, and what they share with a
// joint one.
func (p prose) statement(s, joint *Statement, alike ...*Statement) string {
	subject := p.list(each(append([]*Statement{s}, alike...), p.deliverer))
	number := p.variant(SetOf(s.Deliverer)) // many for those that are not named
	delivered := phrase.StatementOwn(number)
	switch {
	case !s.OnBehalf.IsEmpty():
		delivered = phrase.StatementJoint(number)
	case len(alike) > 0:
		delivered = phrase.StatementEach
	}
	sentences := []string{
		p.say(delivered, "deliverer", subject, "kind", p.kind(s.Kind), "others", p.naming.List(s.OnBehalf)),
		p.tell(phrase.StatementGroup, "group", p.groupName(s.Group)),
		p.tell(phrase.Aligned(p.variant(s.Aligned)), "countries", p.naming.List(s.Aligned)),
		p.say(phrase.Timing(s.Timing)),
	}
	for _, c := range s.Called {
		sentences = append(sentences, p.tell(phrase.Called, "by", c.By.In(p.naming.Language), "term", c.Term))
	}
	sentences = append(sentences, p.content(s, subject)...)
	if joint != nil {
		shared, common := phrase.Shared, joint.SharedElements(s)
		if len(common) == len(s.Elements) && len(common) == len(joint.Elements) {
			shared = phrase.SharedAll
		}
		sentences = append(sentences, p.tell(shared, "elements", p.clauses(common), "deliverer", p.naming.Name(joint.Deliverer)))
	}
	sentences = append(sentences, p.endorsements(s)...)
	for _, ref := range s.References {
		sentences = append(sentences, p.say(phrase.Explained, "reference", p.reference(ref)))
	}
	return phrase.Sentences(sentences)
}

// deliverer names who delivered a statement, or says who did where a source names
// nobody.
func (p prose) deliverer(t *Statement) string {
	if t.Deliverer.IsZero() {
		return t.Unnamed.In(p.naming.Language)
	}
	return p.naming.Name(t.Deliverer)
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

// kind names a kind of statement, in English with the indefinite article; in Dutch
// the phrase around it has that.
func (p prose) kind(k StatementKind) string {
	noun, article := cmp.Or(k.Name(p.naming.Language), p.say(phrase.StatementKind)), phrase.ArticleA
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		article = phrase.ArticleAn
	}
	return p.say(article, "noun", noun)
}

// content tells what a statement is for and what it says.
func (p prose) content(s *Statement, who string) (sentences []string) {
	by := s.According.In(p.naming.Language)
	purposes := each(s.Purposes, func(u Purpose) string { return u.Label(p.naming.Language) })
	says := phrase.Elements
	if by != "" {
		says = phrase.ElementsBy
	}
	sentences = append(sentences,
		p.tell(phrase.Purposes, "purposes", p.list(purposes), "by", cmp.Or(by, who)),
		p.tell(says, "elements", p.clauses(s.Elements), "by", by))
	if len(s.Elements)+len(s.Passages) == 0 {
		sentences = append(sentences, p.say(phrase.Unknown, "speakers", who))
	}
	for _, g := range s.Passages {
		list, number := p.list(g.Paragraphs), plural(len(g.Paragraphs))
		if g.Kind != 0 {
			sentences = append(sentences, p.say(phrase.PassageKind(number), "kind", p.kind(g.Kind), "paragraphs", list))
		}
		sentences = append(sentences, p.tell(phrase.PassageElements(number), "elements", p.clauses(g.Elements), "paragraphs", list))
	}
	return sentences
}

// clauses lists elements as clauses: "that States are sovereign and that ...".
func (p prose) clauses(elements []Element) string {
	return p.list(each(elements, func(e Element) string { return p.say(phrase.That, "clause", e.Label(p.naming.Language)) }))
}

func (p prose) endorsements(s *Statement) (sentences []string) {
	for _, c := range p.naming.Sorted(s.Endorsers()) {
		moments := some(s.Endorsements, func(e *Endorsement) (string, bool) {
			return p.say(phrase.Moment(e.Moment)) + phrase.Bracketed(p.written(e.Date, true)), e.Country == c
		})
		sentences = append(sentences, p.say(phrase.Endorsed(p.variant(SetOf(c))), "country", p.naming.Name(c), "moments", p.list(moments)))
	}
	return sentences
}

// allViews tells views, each with whose it is and how widely it is held.
func (p prose) allViews(views []View) (sentences []string) {
	for _, v := range views {
		says := cmp.Or(p.tell(phrase.That, "clause", v.Says.In(p.naming.Language)), p.clauses(v.Elements))
		sentences = append(sentences, cmp.Or(
			p.tell(phrase.ViewBy, "by", v.By.In(p.naming.Language), "says", says),
			p.tell(phrase.ViewPerson, "office", v.Office.In(p.naming.Language), "person", v.Person, "says", says),
			p.say(phrase.View(cmp.Or(v.Extent, BySome)), "says", says)))
	}
	return sentences
}

// sponsors tells who put their names to the draft.
func (p prose) sponsors(s *Stage) string {
	set := s.Sponsored()
	return p.tell(phrase.Sponsors(p.variant(set)), "countries", p.naming.List(set))
}

// coverage tells how many countries the statements at the final stage cover.
func (p prose) coverage(r *Resolution) []string {
	final := r.Final()
	if final == nil {
		return nil
	}
	c := r.Coverage(final.ID)
	spoke := c.Countries(OwnStatement, Deliverer, SpokenFor, Aligned)
	silent := c.Countries(Endorsing).Minus(spoke)
	n, more := spoke.Len(), silent.Len()
	if n == 0 {
		return nil
	}
	return []string{
		p.say(phrase.Covered(phrase.NumberOf(n)), "number", p.number(n)),
		p.tell(phrase.CoveredEndorsed(phrase.NumberOf(more)), "countries", p.naming.List(silent), "number", p.number(more)),
		p.tell(phrase.SharedVotes, "elements", p.clauses(c.Shared(Yes, Abstain))),
	}
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

// fit tells a notice on the fit of statement and vote, and what it rests on.
func (p prose) fit(n Notice) []string {
	s := p.say(phrase.Fit(n.Kind, p.variant(n.Countries)), "countries", p.naming.List(n.Countries))
	if n.Kind == AbstentionExplained { // usual, and no rule
		return []string{s}
	}
	return []string{s, n.Kind.Practice().In(p.naming.Language)}
}

func (p prose) reference(r Reference) string {
	if text := r.Title.In(p.naming.Language); text != "" {
		return text + phrase.Bracketed(r.Paper.String())
	}
	return cmp.Or(r.Paper.String(), r.URL)
}

// In returns the practice with its source, in Dutch or English; "" for the
// zero Practice.
func (p Practice) In(tag language.Tag) string {
	return proseIn(Naming{Language: tag}).say(phrase.Practice(p.kind))
}
