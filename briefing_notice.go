package plenary

import (
	"cmp"
	"strings"
)

// Notices tells notices in sentences, one after the other, with the votes and
// the statements by their own names. The resolution is that in which they were
// found; it may be nil for those of a letter. [Notice.In] tells one by itself,
// with the identifier of where it was found.
func (b Briefing) Notices(r *Resolution, notices ...Notice) string {
	p := b.prose()
	var sentences []string
	for _, n := range together(notices) {
		sentences = append(sentences, p.notice(r, n))
	}
	return b.wrap(joinSentences(sentences))
}

// mostNames is how many members a notice names; of more it gives the number.
const mostNames = 20

// notice tells a notice as a sentence.
func (p prose) notice(r *Resolution, n Notice) string {
	p = p.on(n.On)
	where := cmp.Or(n.Where, n.Statement, n.Stage)
	if r != nil {
		s, t := r.Stage(n.Stage), r.statement(n.Statement)
		if t != nil && s == nil {
			s = r.Stage(t.Stage)
		}
		if s != nil {
			p = p.on(s.Date)
		}
		switch {
		case t != nil && t.Deliverer.IsZero():
			where = p.say("tell.statement", "deliverer", t.Unnamed.In(p.naming.Language))
		case t != nil:
			where = p.say("tell.statement", "deliverer", p.naming.Name(t.Deliverer))
		case s != nil:
			where = p.stage(r, s)
		}
	}
	variant := p.variant(n.Countries)
	stated, counted, sum := p.differ(n)
	fill := []string{
		"where", where, "id", cmp.Or(n.Statement, n.Stage), "stage", n.Stage, "countries", p.naming.List(n.Countries),
		"stated", stated, "counted", counted, "first", p.date(n.Dates[0]), "second", p.date(n.Dates[1]),
	}
	if n.Kind >= YesReserved {
		return p.say("fit."+n.Kind.String()+variant, fill...)
	}
	key := "tell." + n.Kind.String() + sum
	if n.Countries.Len() > mostNames {
		if s := p.say(key+".many", append(fill, "number", p.number(n.Countries.Len()))...); s != "" {
			return s
		}
	}
	return cmp.Or(p.say(key, fill...), p.say(key+variant, fill...))
}

// statement returns the statement with an ID, nil if there is none.
func (r *Resolution) statement(id string) *Statement {
	if strings.TrimSpace(id) == "" {
		return nil
	}
	for i := range r.Statements {
		if r.Statements[i].ID == id {
			return &r.Statements[i]
		}
	}
	return nil
}
