package plenary

import (
	"cmp"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/plain"
	"golang.org/x/text/language"
)

// String returns the notice as a sentence in English.
func (n Notice) String() string { return n.In(language.English) }

// In returns the notice as a sentence in the language tag. The sentence begins
// with the identifier of the stage or statement, unless that is empty. A
// language other than Dutch means English.
func (n Notice) In(tag language.Tag) string {
	p := proseIn(Naming{Language: tag, On: n.On, Article: true})
	id := cmp.Or(n.Statement, n.where(), n.Stage)
	text := p.notified(n, id, func(told phrase.Told) phrase.ID { return phrase.Notice(n.Kind, told) })
	if id == "" {
		_, text, _ = strings.Cut(text, ": ")
		text = phrase.Capital(text)
	}
	return plain.Line(text)
}

// Notices describes notices in sentences. It names votes and statements as r
// does, the resolution in which the notices were found; for notices of a letter
// r may be nil. [Notice.In] describes one notice on its own, with the identifier
// of its stage or statement.
func (b Briefing) Notices(r *Resolution, notices ...Notice) string {
	p := b.prose()
	var sentences []string
	for _, n := range onceTold(together(notices)) {
		if n.sponsored || n.explained {
			sentences = append(sentences, p.on(n.On).sponsorExplains(n))
			continue
		}
		sentences = append(sentences, p.notice(r, n.Notice))
	}
	return b.sentences(sentences)
}

// notice returns a notice as a sentence.
func (p prose) notice(r *Resolution, n Notice) string {
	p = p.on(n.On)
	if acts := p.acts(r, n); acts != nil {
		return phrase.Sentences(acts)
	}
	if n.Kind >= YesReserved {
		return p.fitted(r, n)
	}
	where := cmp.Or(n.where(), n.Statement, n.Stage, p.say(phrase.TheVote))
	if n.Statement == "" && (n.Kind == NoSuchPart || n.Kind == EndorsedLate || n.Kind == EndorsesOwn) {
		where = cmp.Or(n.where(), p.say(phrase.StatementFor, "group", ""))
	}
	if r != nil {
		of := p.of(r)
		s, t := of.stage(n.Stage), of.statement(n.Statement)
		if t != nil && s == nil {
			s = of.stage(t.Stage)
		}
		if s != nil {
			p = p.on(s.Date)
		}
		switch {
		case t != nil:
			where = p.statementOf(t)
		case s != nil:
			where = p.stage(r, s)
		}
	}
	return p.notified(n, where, func(told phrase.Told) phrase.ID {
		variant := p.variant(n.Countries)
		switch {
		case told == phrase.ToldN && n.Countries.Len() > mostNames:
			told = phrase.ToldMany
		case told == phrase.ToldN && variant == phrase.One:
			told = phrase.Told1
		case told == phrase.ToldOther && variant == phrase.One:
			told = phrase.ToldOther1
		}
		return phrase.Tell(n.Kind, told)
	})
}

// notified returns a notice as a sentence. The argument what returns its
// phrase for the way in which its counts are given: those stated by the
// record, and those listed. There are other phrases for a sum of votes that
// exceeds the number of members, and for counts that cannot be described.
func (p prose) notified(n Notice, where string, what func(phrase.Told) phrase.ID) string {
	told := phrase.ToldN
	var stated, counted string
	switch {
	case n.Kind == MembersDiffer:
		stated, counted = p.number(n.Stated.Members), p.number(n.Counted.Members)
	case n.Kind == NotAMember && n.Statement != "", n.Kind == NoSuchPart && n.Reference != nil:
		told = phrase.ToldOther
	case n.Kind == NoSuchPart && n.Stage == "":
		told = phrase.ToldUntold
	case n.Counted.Members > 0 && n.Kind == TotalsDiffer:
		stated, counted, told = p.number(n.Stated.Counts.members()), p.number(n.Counted.Members), phrase.ToldSum
	default:
		stated, counted = p.counts(n.Stated).Nouns(), p.counts(n.Counted).Nouns()
		if counted == "" && (n.Kind == TotalsDiffer || n.Kind == OutcomeDiffers) {
			told = phrase.ToldUntold
		}
	}
	return p.say(what(told), "where", where, "id", cmp.Or(n.Statement, n.Stage), "stage", n.Stage,
		"countries", p.naming.List(n.Countries), "number", p.number(n.Countries.Len()),
		"stated", stated, "counted", counted, "first", p.day(n.On), "second", p.day(orNone(n.Reference).Date))
}

// where names the reference of a letter that n is about, or returns "".
func (n Notice) where() string {
	if n.Reference == nil {
		return ""
	}
	return cmp.Or(n.Reference.Paper.String(), n.Reference.Resolution.String(), n.On.String())
}

// Contradictions describes what the function [Contradictions] finds in two
// records of one vote, or says that the records do not contradict each other.
// Names of countries are those on the date in the first record.
func (b Briefing) Contradictions(first, second *Stage) string {
	if first == nil || second == nil {
		return ""
	}
	c, p := compare(first, second), b.prose().on(first.Date)
	verdict := phrase.ComparisonAgree
	if c.contradicts() {
		verdict = phrase.ComparisonContradict
	}
	sentences := []string{p.say(verdict)}
	differ := func(what, one, other string) {
		sentences = append(sentences, phrase.Capital(p.say(phrase.ComparisonDiffer, "what", what, "first", one, "second", other)))
	}
	in := p.inFigures()
	for _, m := range c.votes {
		// Excluded members are not members without a vote.
		excluded := m.Countries.Intersect(first.Votes.excluded.Union(second.Votes.excluded))
		for i, set := range [2]CountrySet{m.Countries.Minus(excluded), excluded} {
			if none := p.say([2]phrase.ID{phrase.ComparisonUnlisted, phrase.ComparisonExcluded}[i]); !set.IsZero() {
				differ(p.naming.List(set), cmp.Or(p.vote(m.From), none), cmp.Or(p.vote(m.To), none))
			}
		}
	}
	one, other := c.totals[0], c.totals[1]
	count := func(n int, exact bool) string {
		if n == 0 && exact {
			return "0"
		}
		return in.least(n, exact)
	}
	for v := range eachVote() {
		if (one.Exact | other.Exact).has(v) {
			differ(p.say(phrase.ComparisonVote(v)), count(one.Of(v)), count(other.Of(v)))
		}
	}
	if one.Members != other.Members {
		differ(p.say(phrase.ComparisonMembers), in.number(one.Members), in.number(other.Members))
	}
	for i, corrections := range c.corrections {
		var set CountrySet
		for _, correction := range corrections {
			set.add(correction.Country)
		}
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
		{c.dates != [2]Date{}, phrase.ComparisonDate, p.date(c.dates[0]), p.date(c.dates[1])},
		{c.drafts != [2]Symbol{}, phrase.ComparisonDraft, c.drafts[0].String(), c.drafts[1].String()},
		{c.required != [2]Rule{}, phrase.ComparisonRequired, rule(c.required[0]), rule(c.required[1])},
		{c.declared != [2]Declared{}, phrase.ComparisonOutcome, declared(c.declared[0]), declared(c.declared[1])},
	} {
		if d.differ {
			differ(p.say(d.what), d.first, d.second)
		}
	}
	return b.sentences(sentences)
}

// Letter describes a government's letter to parliament: its author, the
// commitments that it fulfils, what it cites and attaches, and its
// inconsistencies. Attached statements are looked up in resolutions.
func (b Briefing) Letter(l *Letter, resolutions ...*Resolution) string {
	if l == nil {
		return ""
	}
	p := b.prose().on(l.Date)
	sentences := append([]string{p.wrote(l), p.fulfils(l)}, p.attachments(l, attached(resolutions))...)
	if p.full {
		sentences = append(append(sentences, p.references(l)), p.copies(l)...)
	}
	for _, n := range l.Notes {
		sentences = append(sentences, phrase.Capital(n.In(b.Language))+".")
	}
	return b.sentences(sentences) + "\n"
}

// wrote describes who wrote a letter, when and to whom.
func (p prose) wrote(l *Letter) string {
	from, others := cmp.Or(phrase.Join(", ", l.From.Office.In(p.naming.Language), l.From.Person), p.say(phrase.LetterGovernment)), p.tell(phrase.LetterBehalf, "others", p.list(each(l.OnBehalfOf, p.holder)))
	if others != "" || !l.From.Office.IsZero() && l.From.Person != "" {
		from = phrase.Join(", ", from, others) + ","
	}
	frame, date := p.opens(l.Date, l.Date)
	verb, rest := phrase.LetterWrote.Verb(p.language, false)
	return p.say(frame, "date", date, "subject", from, "verb", verb, "rest", phrase.Fill(rest, "to", p.addressed(l.To)))
}

func (p prose) addressed(to Text) string {
	return phrase.Spaced(p.tell(phrase.LetterTo, "to", to.In(p.naming.Language)))
}

// fulfils describes the commitments that a letter fulfils.
func (p prose) fulfils(l *Letter) string {
	number := phrase.NumberOf(len(l.Fulfils))
	commitments := each(l.Fulfils, func(c Reference) string {
		occasion := p.tell(phrase.LetterIn, "occasion", c.Title.In(p.naming.Language)) + phrase.Bracketed(c.Paper.String())
		return p.say(phrase.LetterCommitment(number), "by", cmp.Or(p.holder(c.By), p.say(phrase.LetterGovernment)),
			"on", phrase.Spaced(p.tell(phrase.StageOn, "date", p.day(c.Date))), "in", phrase.Spaced(strings.TrimPrefix(occasion, " ")))
	})
	return p.tell(phrase.LetterFulfils(number), "commitments", p.list(commitments), "number", p.number(len(commitments)))
}

// attachments names what is attached to a letter, in a sentence each.
func (p prose) attachments(l *Letter, statement func(Reference) *Statement) []string {
	return each(l.Attachments, func(a Reference) string {
		t := statement(a)
		switch {
		case t == nil && a.Title.IsZero():
			return p.say(phrase.LetterMissing)
		case t == nil:
			return p.say(phrase.LetterAttachment, "title", a.Title.In(p.naming.Language))
		}
		kind := p.say(phrase.StatementKind)
		if k := t.known(); k != 0 && k.written() {
			kind = k.Name(p.naming.Language)
		}
		return p.say(phrase.LetterAttached, "kind", kind, "deliverer", p.deliverer(t))
	})
}

// references names what a letter refers to, other than the papers of the
// commitments.
func (p prose) references(l *Letter) string {
	told := map[string]bool{"": true}
	for _, c := range l.Fulfils {
		told[c.Paper.String()] = true
	}
	var references []string
	for _, ref := range l.References {
		if ref.Mark != "" && ref.Title.IsZero() && ref.Paper == (Paper{}) { // the address in a footnote is of no interest here
			continue
		}
		if text := p.reference(ref); !told[text] {
			told[text] = true
			references = append(references, text)
		}
	}
	return p.tell(phrase.LetterReference, "references", p.list(references))
}

// copies describes the copies of a letter that differ from it, in a sentence each.
func (p prose) copies(l *Letter) (sentences []string) {
	for _, c := range l.Copies {
		if c.To.IsZero() && c.Paper == (Paper{}) && c.Date == l.Date {
			continue
		}
		forwarded := p.tell(phrase.LetterForwarded, "date", p.day(c.Forwarded))
		sentences = append(sentences, p.tell(phrase.LetterCopy, "date", p.day(c.Date), "forwarded", phrase.Spaced(forwarded),
			"to", p.addressed(c.To), "paper", phrase.Bracketed(c.Paper.String())))
	}
	return sentences
}

// holder names the holder of an office, for use among other words.
func (p prose) holder(h OfficeHolder) string {
	if h.Office.IsZero() {
		return h.Person
	}
	return h.Office.In(p.naming.Language) + phrase.Bracketed(h.Person)
}
