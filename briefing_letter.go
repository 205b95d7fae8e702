package plenary

import (
	"cmp"
	"strings"
)

// Letter tells of a government's letter to parliament: whose it is, which
// commitments it fulfils, what it cites and attaches, and what does not fit in
// it. The resolutions are those that its attachments can be found in.
func (b Briefing) Letter(l *Letter, resolutions ...*Resolution) string {
	if l == nil {
		return ""
	}
	p := b.prose().on(l.Date)
	sentences := []string{p.say("letter", "date", p.date(l.Date), "place", l.Place, "from", p.holder(l.From), "to", l.To.In(b.Language))}
	var others []string
	for _, h := range l.OnBehalfOf {
		others = append(others, p.holder(h))
	}
	if len(others) > 0 {
		sentences = append(sentences, p.say("letter.behalf", "others", listOf(b.Language, others)))
	}
	for _, c := range l.Fulfils {
		where := c.Occasion.In(b.Language)
		if !c.Paper.IsZero() {
			where = strings.TrimSpace(where + " (" + c.Paper.String() + ")")
		}
		sentences = append(sentences, p.say("letter.commitment", "by", p.holder(c.By), "date", p.date(c.Date), "occasion", where))
	}
	for _, a := range l.Attachments {
		if t := a.Attached(resolutions...); t != nil {
			sentences = append(sentences, p.say("letter.attached", "kind", p.kind(t.Kind), "deliverer", p.naming.Name(t.Deliverer)))
		} else {
			sentences = append(sentences, p.say("letter.attachment", "title", a.Title.In(b.Language)))
		}
	}
	for _, f := range l.Footnotes {
		sentences = append(sentences, p.say("letter.footnote", "mark", f.Mark, "at", f.At.In(b.Language), "reference", p.reference(f.Reference)))
	}
	for _, ref := range l.References {
		sentences = append(sentences, p.say("letter.reference", "reference", p.reference(ref)))
	}
	for _, n := range l.Notices(resolutions...) {
		sentences = append(sentences, n.In(b.Language))
	}
	for _, n := range l.Notes {
		sentences = append(sentences, upperFirst(n.In(b.Language))+".")
	}
	return b.wrap(joinSentences(sentences)) + "\n"
}

func (p prose) holder(h Holder) string {
	office := h.Office.In(p.naming.Language)
	switch {
	case h.Person == "":
		return office
	case office == "":
		return h.Person
	}
	return office + ", " + h.Person
}

// Coalitions tells for whom the joint statements were made that a country was
// part of, one after the other, and who joined and left.
func (b Briefing) Coalitions(c Country, resolutions ...*Resolution) string {
	var sentences []string
	for i, k := range Coalitions(c, resolutions...) {
		p := b.prose().on(k.Stage.Date)
		sentences = append(sentences, p.say("coalition", "date", p.date(k.Stage.Date), "deliverer", p.naming.Name(k.Statement.Deliverer),
			"others", p.naming.List(k.Members.Without(k.Statement.Deliverer))))
		if i > 0 && !k.Joined.IsEmpty() {
			sentences = append(sentences, p.say("coalition.joined", "countries", p.naming.List(k.Joined)))
		}
		if i > 0 && !k.Left.IsEmpty() {
			sentences = append(sentences, p.say("coalition.left", "countries", p.naming.List(k.Left)))
		}
	}
	return b.wrap(joinSentences(sentences))
}

// Position tells what a country did over some resolutions: its recorded
// votes, one after the other, and the statements that cover it.
func (b Briefing) Position(c Country, resolutions ...*Resolution) string {
	history := Positions(c, resolutions...)
	var sentences []string
	for _, h := range history {
		if h.Stage.Votes.IsZero() {
			continue
		}
		p := b.prose().on(h.Stage.Date)
		did := cmp.Or(h.Vote.String(), "none")
		if h.Stage.Votes.excluded.Has(c) {
			did = "excluded"
		}
		sentences = append(sentences, p.say("position."+did+p.variant(SetOf(c)), "stage", p.stage(h.Resolution, h.Stage), "country", p.naming.Name(c)))
		for _, cover := range h.Covers {
			if d := cover.Statement.Deliverer; !d.IsZero() {
				sentences = append(sentences, p.say("cover."+cover.Role.String()+p.variant(SetOf(c)), "deliverer", p.naming.Name(d)))
			}
		}
	}
	return b.wrap(joinSentences(sentences))
}
