package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"golang.org/x/text/language"
)

// String returns the notice as a sentence in English.
func (n Notice) String() string { return n.In(language.English) }

// In returns the notice as a sentence in Dutch or English.
func (n Notice) In(tag language.Tag) string {
	p := proseIn(Naming{Language: tag, On: n.On, Article: n.Kind >= YesReserved})
	return p.notified(n, cmp.Or(n.Statement, n.Where, n.Stage), func(told phrase.Told) phrase.ID { return phrase.Notice(n.Kind, told) })
}

// Notices tells notices in sentences, one after the other, with the votes and
// the statements by their own names. The resolution is that in which they were
// found; it may be nil for those of a letter. [Notice.In] tells one by itself,
// with the identifier of where it was found.
func (b Briefing) Notices(r *Resolution, notices ...Notice) string {
	p := b.prose()
	return b.sentences(each(together(notices), func(n Notice) string { return p.notice(r, n) }))
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
		case t != nil:
			where = p.say(phrase.StatementOf, "deliverer", p.deliverer(t))
		case s != nil:
			where = p.stage(r, s)
		}
	}
	return p.notified(n, where, func(told phrase.Told) phrase.ID {
		variant := p.variant(n.Countries)
		switch {
		case n.Kind >= YesReserved:
			return phrase.Fit(n.Kind, variant)
		case told == phrase.ToldN && n.Countries.Len() > mostNames:
			told = phrase.ToldMany
		case told == phrase.ToldN && variant == phrase.One:
			told = phrase.Told1
		}
		return phrase.Tell(n.Kind, told)
	})
}

// notified says a notice by a phrase that is asked for with how its counts are
// told: what the record states, and what it lists or what there was. A sum of votes
// that is more than the members has a phrase of its own, and so have counts of which
// nothing can be told.
func (p prose) notified(n Notice, where string, what func(phrase.Told) phrase.ID) string {
	told := phrase.ToldN
	var stated, counted string
	switch {
	case n.Kind == MembersDiffer:
		stated, counted = p.number(n.Stated.Members), p.number(n.Counted.Members)
	case n.Counted.Members > 0 && n.Kind == TotalsDiffer:
		stated, counted, told = p.number(n.Stated.Counts.Members()), p.number(n.Counted.Members), phrase.ToldSum
	default:
		stated, counted = p.counts(n.Stated).Nouns(), p.counts(n.Counted).Nouns()
		if counted == "" && (n.Kind == TotalsDiffer || n.Kind == OutcomeDiffers) {
			told = phrase.ToldUntold
		}
	}
	return p.say(what(told), "where", where, "id", cmp.Or(n.Statement, n.Stage), "stage", n.Stage,
		"countries", p.naming.List(n.Countries), "number", p.number(n.Countries.Len()),
		"stated", stated, "counted", counted, "first", p.date(n.Dates[0]), "second", p.date(n.Dates[1]))
}

// Comparison tells in sentences where two records of one vote contradict each
// other, as [Compare] finds it, or that they do not. Countries are named as of
// the day in the first record.
func (b Briefing) Comparison(first, second *Stage) string {
	if first == nil || second == nil {
		return ""
	}
	c := Compare(first, second)
	p := b.prose().on(first.Date)
	verdict := phrase.ComparisonAgree
	if c.contradicts() {
		verdict = phrase.ComparisonContradict
	}
	sentences := []string{p.say(verdict)}
	differ := func(what, one, other string) {
		sentences = append(sentences, phrase.Capital(p.say(phrase.ComparisonDiffer, "what", what, "first", one, "second", other)))
	}
	in := p.inFigures()
	for _, m := range c.Votes {
		// Those who are excluded are not without a vote for being left out.
		excluded := m.Countries.Intersect(first.Votes.excluded.Union(second.Votes.excluded))
		for i, set := range [2]CountrySet{m.Countries.Minus(excluded), excluded} {
			if none := p.say([2]phrase.ID{phrase.ComparisonUnlisted, phrase.ComparisonExcluded}[i]); !set.IsEmpty() {
				differ(p.naming.List(set), cmp.Or(p.vote(m.From), none), cmp.Or(p.vote(m.To), none))
			}
		}
	}
	for _, t := range c.Totals {
		differ(p.say(phrase.ComparisonVote(t.Vote)), in.least(t.First, !t.AtLeast[0]), in.least(t.Second, !t.AtLeast[1]))
	}
	if c.Members != [2]int{} {
		differ(p.say(phrase.ComparisonMembers), in.number(c.Members[0]), in.number(c.Members[1]))
	}
	for i, corrections := range c.Corrections {
		set := SetOf(each(corrections, func(c Correction) Country { return c.Country })...)
		only := [2]phrase.ID{phrase.ComparisonCorrectionFirst, phrase.ComparisonCorrectionSecond}[i]
		sentences = append(sentences, p.tell(only, "countries", p.naming.List(set)))
	}
	rule := func(r Rule) string { return cmp.Or(r.Provision(b.Language), r.Text()) }
	declared := func(d Declared) string { return p.say(phrase.ComparisonDeclared(d)) }
	for _, d := range []struct {
		differ        bool
		what          phrase.ID
		first, second string
	}{
		{c.Dates != [2]Date{}, phrase.ComparisonDate, p.date(c.Dates[0]), p.date(c.Dates[1])},
		{c.Drafts != [2]Symbol{}, phrase.ComparisonDraft, c.Drafts[0].String(), c.Drafts[1].String()},
		{c.Required != [2]Rule{}, phrase.ComparisonRequired, rule(c.Required[0]), rule(c.Required[1])},
		{c.Declared != [2]Declared{}, phrase.ComparisonOutcome, declared(c.Declared[0]), declared(c.Declared[1])},
	} {
		if d.differ {
			differ(p.say(d.what), d.first, d.second)
		}
	}
	return b.sentences(sentences)
}

// Letter tells of a government's letter to parliament: whose it is, which
// commitments it fulfils, what it cites and attaches, and what does not fit in
// it. The resolutions are those that its attachments can be found in.
func (b Briefing) Letter(l *Letter, resolutions ...*Resolution) string {
	if l == nil {
		return ""
	}
	p := b.prose().on(l.Date)
	sentences := []string{p.say(phrase.Letter, "date", p.date(l.Date), "place", l.Place, "from", p.holder(l.From), "to", l.To.In(b.Language))}
	sentences = append(sentences, p.tell(phrase.LetterBehalf, "others", p.list(each(l.OnBehalfOf, p.holder))))
	for _, c := range l.Fulfils {
		where := strings.TrimPrefix(c.Occasion.In(b.Language)+phrase.Bracketed(c.Paper.String()), " ")
		sentences = append(sentences, p.say(phrase.LetterCommitment, "by", p.holder(c.By), "date", p.date(c.Date), "occasion", where))
	}
	for _, a := range l.Attachments {
		if t := a.Attached(resolutions...); t != nil {
			sentences = append(sentences, p.say(phrase.LetterAttached, "kind", p.kind(t.Kind), "deliverer", p.naming.Name(t.Deliverer)))
		} else {
			sentences = append(sentences, p.say(phrase.LetterAttachment, "title", a.Title.In(b.Language)))
		}
	}
	for _, f := range l.Footnotes {
		sentences = append(sentences, p.say(phrase.LetterFootnote, "mark", f.Mark, "at", f.At.In(b.Language), "reference", p.reference(f.Reference)))
	}
	references := each(l.References, func(ref Reference) string { return p.say(phrase.LetterReference, "reference", p.reference(ref)) })
	notices := each(l.Notices(resolutions...), func(n Notice) string { return n.In(b.Language) })
	notes := each(l.Notes, func(n Text) string { return phrase.Capital(n.In(b.Language)) + "." })
	return b.sentences(slices.Concat(sentences, references, notices, notes)) + "\n"
}

func (p prose) holder(h Holder) string {
	return phrase.Join(", ", h.Office.In(p.naming.Language), h.Person)
}
