package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// statements describes the statements on r: first those made on behalf of
// others too, then the others, with equal ones together. In a briefing that is
// not full, the others are described in one or two sentences, with their
// content only if it differs from that of the first.
func (p prose) statements(r *Resolution) (paragraphs []string) {
	var first, rest []*Statement
	for i := range r.Statements {
		if s := &r.Statements[i]; s.joint() {
			first = append(first, s)
		} else {
			rest = append(rest, s)
		}
	}
	for _, s := range first {
		paragraphs = append(paragraphs, p.statement(r, false, s))
	}
	joint := p.of(r).joint
	told := map[*Statement]bool{}
	for _, s := range p.backers(r) {
		told[s] = true
	}
	var same [][]*Statement
	var also []string
	for _, t := range p.together(r, rest, told) {
		s := t.made[0]
		switch {
		case !t.briefly:
			paragraphs = append(paragraphs, p.statement(r, false, t.made...))
		case t.like.same:
			same = append(same, t.made)
		default:
			who, makers := p.makers(t.made)
			did := p.acted(r, s, s.known(), makers, p.when(r, s))
			if s.known() == joint.known() {
				also = append(also, p.say(phrase.StatementAlso, "deliverer", who, "did", did))
			} else {
				also = append(also, p.say(phrase.StatementMade, "deliverer", who, "did", did, "called", ""))
			}
		}
	}
	for _, alike := range same { // after the statements of others, which say who made the points
		also = append(also, p.samePoints(joint, len(first)+len(also) > 1, alike))
	}
	if more := phrase.Sentences(also); more != "" {
		last := &paragraphs[len(first)-1]
		*last = phrase.Join(" ", *last, more)
	}
	return paragraphs
}

// toldTogether are statements described together, in the order of the record.
type toldTogether struct {
	made    []*Statement
	like    statementLike
	briefly bool // without their content
}

// together puts statements together that have the same content, or that can be
// described in one sentence. Those in told are left out; it adds the others.
func (p prose) together(r *Resolution, all []*Statement, told map[*Statement]bool) (groups []toldTogether) {
	order, contents, likes := map[*Statement]int{}, map[statementContent][]*Statement{}, map[statementLike][]*Statement{}
	for i, s := range all {
		order[s] = i
		if c, ok := s.content(); ok {
			contents[c] = append(contents[c], s)
		}
		if l, ok := p.like(r, s); ok {
			likes[l] = append(likes[l], s)
		}
	}
	for _, s := range all {
		if told[s] {
			continue
		}
		t := toldTogether{made: []*Statement{s}}
		if c, ok := s.content(); ok {
			t.made = append(t.made, contents[c]...)
			delete(contents, c) // all of them are described
		}
		if t.like, t.briefly = p.like(r, s); t.briefly {
			t.made = append(t.made, likes[t.like]...)
			delete(likes, t.like)
		}
		t.made = slices.DeleteFunc(t.made, func(s *Statement) bool {
			again := told[s]
			told[s] = true
			return again
		})
		slices.SortFunc(t.made, func(s, t *Statement) int { return cmp.Compare(order[s], order[t]) })
		groups = append(groups, t)
	}
	return groups
}

// statementLike is what statements beside a joint one must have in common to
// be described in one sentence without their content.
type statementLike struct {
	same      bool // they have the elements of the joint statement
	kind      StatementKind
	stage     string
	timing    Timing
	according Text // of those with the same elements
}

// like returns what s has in common with other statements described in one
// sentence without their content, and reports whether it can be described in
// this way: its content is not on record, or the joint statement has some of
// it, and no country endorsed s. The content of a statement of the reader's
// country is always described, and in a full briefing that of all.
func (p prose) like(r *Resolution, s *Statement) (l statementLike, ok bool) {
	of := p.of(r)
	if of.joint == nil || p.full || s.anonymous() || len(s.Passages)+len(s.Endorsements)+len(s.Called) > 0 || !s.Aligned.IsZero() ||
		len(s.Elements) > 0 && len(of.shared(s)) == 0 || !p.reader.IsZero() && s.Deliverer == p.reader {
		return l, false
	}
	l = statementLike{same: of.joint.sameSays(s), kind: s.known(), stage: s.Stage, timing: s.Timing}
	if l.same {
		l.according = s.According
	}
	return l, true
}

// backers returns the statements that the countries endorsing the first joint
// statement made beside it, if they are described with these endorsements:
// each country made one, all of one kind, and their content is not described.
func (p prose) backers(r *Resolution) (made []*Statement) {
	joint := p.of(r).joint
	if p.full || joint == nil {
		return nil
	}
	var who CountrySet
	var first statementLike
	endorsers := joint.endorsers()
	for i := range r.Statements {
		s := &r.Statements[i]
		if s.joint() || s.Deliverer.IsZero() || !endorsers.Has(s.Deliverer) {
			continue
		}
		l, ok := p.like(r, s)
		if len(made) == 0 {
			first = l
		}
		if !ok || l.same || l != first || who.Has(s.Deliverer) {
			return nil
		}
		made = append(made, s)
		who.add(s.Deliverer)
	}
	if who != endorsers {
		return nil
	}
	return made
}

// sameSays reports whether two statements have the same elements on the whole
// text.
func (s *Statement) sameSays(t *Statement) bool {
	return len(s.Elements) > 0 && len(s.Elements) == len(t.Elements) && len(CommonElements(&Statement{Elements: s.Elements}, &Statement{Elements: t.Elements})) == len(s.Elements)
}

// samePoints describes statements with the points of a joint statement, which
// is named if there are several joint statements.
func (p prose) samePoints(joint *Statement, name bool, made []*Statement) string {
	who, makers := p.makers(made)
	number, as := phrase.One, ""
	if makers != phrase.MakersOne {
		number = phrase.Many
	}
	if name {
		as = phrase.Spaced(cmp.Or(p.tell(phrase.SameAs, "deliverer", p.deliverer(joint)), p.say(phrase.SameIn, "statement", p.statementOf(joint))))
	}
	return p.say(phrase.Same(number), "deliverer", who, "according", p.according(made[0].According), "as", as)
}

// makers names the makers of statements made for one country each. Those that
// a source does not name come first; "European countries" would otherwise seem
// to include those after it.
func (p prose) makers(made []*Statement) (told string, makers phrase.Makers) {
	var open []string
	var who CountrySet
	one, plural := true, false
	for _, t := range made {
		if t.together() {
			open, plural = append(open, p.naming.List(t.OnBehalf)), true
		} else if t.Deliverer.IsZero() {
			open = append(open, cmp.Or(t.Unnamed.In(p.naming.Language), p.say(phrase.StatementSomebody)))
			one = one && (t.UnnamedOne || t.Unnamed.IsZero())
		} else {
			who.add(t.Deliverer)
			plural = p.variant(SetOf(t.Deliverer)) == phrase.Many
		}
	}
	named := p.naming.names(who)
	switch {
	case len(open) > 0 && !one: // the number of their statements is unknown
		makers = phrase.MakersSome
	case len(open)+len(named) > 1:
		makers = phrase.MakersEach
	case plural:
		makers = phrase.MakersPlural
	}
	if len(open) == 0 || len(named) == 0 {
		return p.list(append(open, named...)), makers
	}
	return p.say(phrase.StatementOpen, "open", p.list(open), "named", p.list(named)), makers
}

// deliverer names the deliverer of a statement, or describes it if the source
// does not name it. It returns "" if the deliverer is not on record.
func (p prose) deliverer(t *Statement) string {
	if t.anonymous() {
		return ""
	}
	who, _ := p.makers([]*Statement{t})
	return who
}

// statementOf names a statement after its deliverer or, if that is not on
// record, those on whose behalf it was made.
func (p prose) statementOf(t *Statement) string {
	behalf := append(present(p.groupName(t.Group)), p.naming.names(t.OnBehalf)...)
	return cmp.Or(p.tell(phrase.StatementOf, "deliverer", p.deliverer(t)),
		p.say(phrase.StatementFor, "group", phrase.Spaced(p.tell(phrase.StatementGroup, "group", p.list(behalf)))))
}

// acted describes what the makers of a statement did, according to its kind:
// "delivered an explanation of vote after the vote". For reservations,
// declarations and disassociations it names the paragraphs concerned.
func (p prose) acted(r *Resolution, s *Statement, kind StatementKind, makers phrase.Makers, when string) string {
	var on Passage
	for _, g := range s.Passages {
		if g.Kind == kind && kind != 0 {
			on.Paragraphs, on.Parts = append(on.Paragraphs, g.Paragraphs...), append(on.Parts, g.Parts...)
		}
	}
	what := p.paragraphs(on)
	if what == "" && kind == Disassociation {
		what = p.say(phrase.WhatText)
		if stage := p.of(r).stage(s.Stage); stage != nil && stage.how() == Consensus {
			what = p.say(phrase.WhatConsensus)
		}
	}
	return p.say(phrase.StatementDid(kind, makers), "on", phrase.Spaced(p.tell(phrase.On(kind), "what", what)), "when", when)
}

// deeds describes everything that the makers of a statement did: the statement by
// its kind, and what they reserved, declared or left beside that.
func (p prose) deeds(r *Resolution, s *Statement, kind StatementKind, makers phrase.Makers) []string {
	did := []string{p.acted(r, s, kind, makers, p.when(r, s))}
	for _, k := range [...]StatementKind{Reservation, InterpretativeDeclaration, Disassociation} {
		if k != kind && s.does(k) {
			did = append(did, p.acted(r, s, k, makers, ""))
		}
	}
	return did
}

// when describes where a statement was made, if not at the final stage,
// whether before or after the vote, and for whom.
func (p prose) when(r *Resolution, s *Statement) string {
	at, timing := "", s.Timing
	if unverified(s.Sources, "timing") {
		timing = 0
	}
	if stage, final := p.of(r).stage(s.Stage), p.of(r).final; stage != nil && final != nil && stage != final && !unverified(s.Sources, "stage") {
		if at = p.tell(phrase.StageIn, "body", stage.Body.Name(p.naming.Language)); stage.Body == final.Body {
			at = p.tell(phrase.StageOn, "date", p.day(stage.day()))
		}
	}
	return p.whom(s, s.OnBehalf, phrase.Join(" ", at, p.say(phrase.Timing(timing))))
}

// whom describes for whom a statement was made, preceded by when and where. If its
// deliverer is not on record, it may be one of those for whom it was made; if these
// are the makers, they are named as such.
func (p prose) whom(s *Statement, others CountrySet, when string) string {
	group := present(p.groupName(s.Group))
	if s.together() {
		others = CountrySet{}
	} else if s.anonymous() {
		group, others = append(group, p.naming.names(others)...), CountrySet{}
	}
	return p.say(phrase.StatementWhen, "at", phrase.Spaced(when), "group", phrase.Spaced(p.tell(phrase.StatementGroup, "group", p.list(group))),
		"others", phrase.Spaced(p.tell(phrase.StatementOthers, "others", p.naming.List(others))))
}

// paragraphs names the paragraphs and other parts of a passage.
func (p prose) paragraphs(g Passage) string {
	var parts, numbered []string
	for _, name := range g.Paragraphs {
		if name != "" && (name[0] < '0' || name[0] > '9') { // it has its own noun
			parts = append(parts, name)
		} else {
			numbered = append(numbered, name)
		}
	}
	for _, t := range g.Parts {
		parts = append(parts, t.In(p.naming.Language))
	}
	return p.list(present(append([]string{p.tell(phrase.Paragraphs(plural(len(numbered))), "paragraphs", p.list(numbered))}, parts...)...))
}

// according names those on whose account something is based, for use before it. It
// returns "" if it is based on no one's account.
func (p prose) according(by ...Text) string {
	var names []string
	named := map[string]bool{"": true}
	for _, t := range by {
		if name := t.In(p.naming.Language); !named[name] {
			named[name] = true
			names = append(names, name)
		}
	}
	s := p.tell(phrase.According, "by", p.list(names))
	if s != "" {
		s += " "
	}
	return s
}

// written reports whether a kind of statement is named by a noun that stands
// for a text.
func (k StatementKind) written() bool {
	return k <= GeneralStatement || k == InterpretativeDeclaration
}

// statement describes statements with the same content: who made them and for
// whom, their content and whose account that is, and who endorsed them. A full
// briefing also has when they were made, other names for them, their purposes
// and what they have in common with a joint statement. Content of a joint
// statement is repeated only for a single statement.
func (p prose) statement(r *Resolution, alone bool, made ...*Statement) string {
	s, kind := made[0], made[0].known()
	who, makers := p.makers(made)
	number, joint := phrase.One, p.of(r).joint
	if makers >= phrase.MakersEach {
		number = phrase.Many
	}
	if slices.ContainsFunc(made, p.of(r).isJoint) {
		joint = nil
	}
	by, same := p.according(s.According), joint != nil && joint.sameSays(s)
	elements, purposes := "", ""
	if !same || alone {
		elements = p.clauses(s.Elements)
	}
	did, acts := p.deeds(r, s, kind, makers), ""
	if !s.OnBehalf.IsZero() { // its list would run into another
		acts, did = p.list(did[1:]), did[:1]
	}
	sentences := []string{
		p.say(phrase.StatementMade, "deliverer", who, "did", p.list(did), "called", phrase.Bracketed(phrase.Join("; ", p.calledBriefly(s, kind)...))),
		p.tell(phrase.StatementMade, "did", acts, "deliverer", who, "called", ""),
	}
	if !kind.written() { // "it" is the speaker
		sentences = append(sentences, p.tell(phrase.Said(number), "elements", elements, "according", by))
		elements = ""
	}
	if p.full {
		sentences = append(sentences, p.circumstances(s, by)...)
		purposes = p.list(present(each(s.Purposes, p.purpose)...))
	}
	if purposes != "" && elements != "" && by != "" {
		sentences = append(sentences, p.say(phrase.PurposesSay(number), "purposes", purposes, "elements", elements, "according", by))
	} else {
		sentences = append(sentences, p.tell(phrase.Purposes(number), "purposes", purposes, "according", cmp.Or(by, p.according(Text{who, who}))),
			p.tell(phrase.Elements(number), "elements", elements, "according", by))
	}
	if same {
		sentences = append(sentences, p.say(phrase.SameSays(number), "according", by, "statement", p.statementOf(joint)))
	}
	if p.full && len(s.Elements)+len(s.Passages) == 0 && kind.written() {
		sentences = append(sentences, p.say(phrase.Unknown(number)))
	}
	for _, g := range s.Passages {
		sentences = append(sentences, p.tell(phrase.PassageElements, "elements", p.clauses(g.Elements), "what", p.paragraphs(g), "according", by))
	}
	if p.full && joint != nil && !same {
		sentences = append(sentences, p.tell(phrase.Shared, "elements", p.clauses(p.of(r).shared(s)),
			"statement", p.statementOf(joint), "according", p.according(joint.According)))
	}
	sentences = append(sentences, p.tell(phrase.Aligned(p.variant(s.Aligned)), "countries", p.naming.List(s.Aligned)))
	sentences = append(sentences, p.endorsements(r, s)...)
	if p.full {
		sentences = append(sentences, p.tell(phrase.Explained, "references", p.list(each(s.References, p.reference))))
	}
	return phrase.Sentences(sentences)
}

// calledBriefly returns the other names of a statement, each with those who use it. A
// full briefing has a sentence on each.
func (p prose) calledBriefly(s *Statement, kind StatementKind) (called []string) {
	for _, c := range s.Called {
		if !p.full && (c.Kind != kind || c.Kind == 0) {
			called = append(called, p.tell(phrase.CalledBrief, "by", c.By.In(p.naming.Language), "noun", cmp.Or(p.kindIf(c.Kind), p.calledAs(c))))
		}
	}
	return called
}

// circumstances describes what a full briefing has of a statement beside its
// content: when it was made, on whose account its content is based (by), and its
// other names.
func (p prose) circumstances(s *Statement, by string) (sentences []string) {
	if unverified(s.Sources, "stage") {
		sentences = append(sentences, p.say(phrase.StatementUnplaced))
	}
	if s.Timing == During {
		sentences = append(sentences, p.say(phrase.During, "according", cmp.Or(by, p.tell(phrase.According, "by", p.say(phrase.DuringRecord))+" ")))
	}
	for _, c := range s.Called {
		sentences = append(sentences, cmp.Or(p.tell(phrase.CalledBy, "by", c.By.In(p.naming.Language), "noun", p.calledAs(c)),
			p.tell(phrase.CalledAlso, "noun", p.calledAs(c))))
	}
	return sentences
}

// calledAs returns another name of a statement: the kind, with the term if
// that is a different word.
func (p prose) calledAs(c StatementName) string {
	term := p.tell(phrase.CalledTerm, "term", c.Term)
	if c.Kind == 0 {
		return term
	}
	if strings.EqualFold(c.Kind.Name(p.naming.Language), c.Term) {
		term = ""
	}
	return p.kind(c.Kind) + phrase.Bracketed(term)
}

// Statement describes the statement t on the resolution r in a paragraph: who
// delivered it and on whose behalf, its purpose and content, what it has in
// common with a joint statement on the same text, and who supported it and
// when.
func (b Briefing) Statement(r *Resolution, t *Statement) string {
	if r = orNone(r); t == nil {
		return ""
	}
	p := b.prose()
	if s := r.Stage(t.Stage); s != nil {
		p = p.on(s.Date)
	}
	return b.wrap(p.statement(r, true, t))
}

// kindIf is like kind, but returns "" for 0.
func (p prose) kindIf(k StatementKind) string {
	if k == 0 {
		return ""
	}
	return p.kind(k)
}

// kind names a kind of statement. In English it has the indefinite article; in
// Dutch the phrase around it does.
func (p prose) kind(k StatementKind) string {
	noun, article := cmp.Or(k.Name(p.naming.Language), p.say(phrase.StatementKind)), phrase.ArticleA
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		article = phrase.ArticleAn
	}
	return p.say(article, "noun", noun)
}

// clauses lists elements as clauses. Those with the same subject form one
// clause: "that States are sovereign and may pursue their own migration
// policy". A code without a label is quoted.
func (p prose) clauses(elements []Element) string {
	var subjects []string
	does := map[string][]string{}
	for _, e := range elements {
		subject, predicate, _ := strings.Cut(label("element", string(e), p.naming.Language), "|")
		if _, seen := does[subject]; !seen {
			subjects, does[subject] = append(subjects, subject), nil
		}
		if predicate != "" {
			does[subject] = append(does[subject], predicate)
		}
	}
	clauses := make([]string, 0, len(subjects))
	for _, subject := range subjects {
		clause := p.tell(phrase.CalledTerm, "term", subject)
		if does[subject] != nil {
			clause = p.say(phrase.That, "clause", phrase.Join(" ", subject, p.list(does[subject])))
		}
		clauses = append(clauses, clause)
	}
	return p.list(present(clauses...))
}

// purpose names a purpose. A code without a label is quoted.
func (p prose) purpose(u Purpose) string {
	if name := u.Name(p.naming.Language); name != string(u) {
		return name
	}
	return p.tell(phrase.CalledTerm, "term", string(u))
}

// endorsements describes who endorsed a statement. A full briefing also has
// when, grouped by moment.
func (p prose) endorsements(r *Resolution, s *Statement) (sentences []string) {
	if p.of(r).isJoint(s) {
		if made := p.backers(r); made != nil {
			who, makers := p.makers(made)
			return append(sentences, p.say(phrase.SupportedDid(p.variant(s.endorsers())), "countries", who, "did", p.acted(r, made[0], made[0].known(), makers, p.when(r, made[0]))))
		}
	}
	var moments, clauses []string
	at := map[string]CountrySet{}
	for _, c := range slices.SortedFunc(s.endorsers().All(), p.naming.Compare) {
		moment := ""
		if p.full {
			moment = p.moments(s, c)
		}
		if at[moment].IsZero() {
			moments = append(moments, moment)
		}
		at[moment] = at[moment].with(c)
	}
	for _, moment := range moments {
		set := at[moment]
		if !p.full {
			sentences = append(sentences, p.say(phrase.Supported(p.variant(set)), "countries", p.naming.List(set)))
			continue
		}
		what := phrase.Endorsed(p.variant(set))
		if clauses != nil && moment != "" { // rather than "Norway supported this statement. The United Kingdom supported this statement."
			what = phrase.EndorsedToo(p.variant(set))
		}
		clause := p.say(what, "countries", p.naming.List(set), "moments", phrase.Spaced(moment))
		if moment == "" {
			sentences = append(sentences, phrase.Capital(clause)+".")
			continue
		}
		clauses = append(clauses, clause)
	}
	if clauses != nil {
		sentences = append(sentences, phrase.Capital(strings.Join(clauses, "; "))+".")
	}
	return sentences
}

// moments describes when a country endorsed a statement, or returns "" if that
// is unknown.
func (p prose) moments(s *Statement, c Country) string {
	var undated, all []string
	for _, e := range s.Endorsements {
		moment := p.say(phrase.Moment(e.Moment))
		switch {
		case e.Country != c:
		case e.Date.IsZero() && moment != "":
			undated = append(undated, moment)
		case moment != "":
			all = append(all, p.say(phrase.MomentDated, "date", p.written(e.Date, true), "moments", moment))
		case !e.Date.IsZero():
			all = append(all, p.say(phrase.MomentOn, "date", p.written(e.Date, true)))
		}
	}
	return p.list(present(append([]string{p.tell(phrase.MomentAt, "moments", p.list(undated))}, all...)...))
}

// allViews describes views, each with its holder, how widely it is held and
// whose account it is.
func (p prose) allViews(views []View) (sentences []string) {
	for _, v := range views {
		says, by := cmp.Or(p.tell(phrase.That, "clause", v.Says.In(p.naming.Language)), p.clauses(v.Elements)), p.according(v.According)
		office := phrase.ViewPerson
		if v.Person == "" || v.Office.IsZero() {
			office = phrase.ViewOffice
		}
		if says == "" {
			continue
		}
		sentences = append(sentences, cmp.Or(
			p.tell(phrase.ViewBy, "by", v.By.In(p.naming.Language), "says", says, "according", by),
			p.tell(office, "office", cmp.Or(v.Office.In(p.naming.Language), v.Person), "person", v.Person, "says", says, "according", by),
			p.say(phrase.View(cmp.Or(v.Extent, BySome)), "says", says, "according", by)))
	}
	return sentences
}

// sponsors says which countries sponsored the draft, and how. It leaves out sponsors of
// which only the sponsorship is on record, if [prose.fits] has mentioned them.
func (p prose) sponsors(r *Resolution, s *Stage) string {
	var told, before CountrySet
	for _, n := range r.PracticeNotices() {
		if (n.Kind == SponsorNotInFavour || n.Kind == SponsorExplains) && n.Stage == s.ID {
			before = before.Union(n.Countries)
		}
	}
	var sentences []string
	for _, k := range [...]SponsorshipKind{Submitted, 0, Joined, AdditionalSponsor} {
		set := s.sponsored(k).Minus(told)
		if k == 0 && before.contains(set) {
			told = told.Union(set)
			continue
		}
		sentences = append(sentences, p.tell(phrase.Sponsors(k, p.variant(set)), "countries", p.naming.List(set)))
		told = told.Union(set)
	}
	return phrase.Sentences(sentences)
}

// coverage describes how many countries the statements at the final stage
// cover.
func (p prose) coverage(r *Resolution) []string {
	final := r.Final()
	if final == nil || !p.full {
		return nil
	}
	c := r.coverage(final)
	spoke := c.countries(OwnStatement, Deliverer, SpokenFor)
	aligned := c.countries(Aligned).Minus(spoke)
	silent := c.countries(Endorsing).Minus(spoke.Union(aligned))
	n, one := spoke.Len(), len(c.statements) == 1
	if n == 0 || one && c.statements[0].Group == "" {
		return nil // described with the statement
	}
	named := !slices.ContainsFunc(c.statements, func(s *Statement) bool { return s.Deliverer.IsZero() })
	sentences := []string{p.say(phrase.Covered(plural(len(c.statements))), "countries", p.say(phrase.Subject(phrase.NumberOf(n)), "number", p.least(n, named)))}
	if one {
		return sentences
	}
	sentences = append(sentences,
		p.tell(phrase.CoveredAligned(phrase.NumberOf(aligned.Len())), "countries", p.naming.List(aligned), "number", p.number(aligned.Len())),
		p.tell(phrase.CoveredEndorsed(phrase.NumberOf(silent.Len())), "countries", p.naming.List(silent), "number", p.number(silent.Len())))
	abstained, shared := c.sharing()
	if abstained.IsZero() {
		return sentences
	}
	all := elements{list: shared}
	var by []Text
	for _, s := range c.statements {
		if slices.ContainsFunc(s.says(), all.has) {
			by = append(by, s.According)
		}
	}
	namely := p.say(phrase.Namely, "elements", p.clauses(shared))
	if joint := p.of(r).joint; joint != nil && joint.sameSays(&Statement{Elements: shared}) { // described with that statement
		namely = ""
	}
	return append(sentences, p.say(phrase.SharedVotes(p.variant(abstained)), "countries", p.naming.List(abstained), "namely", namely, "according", p.according(by...)))
}

// sharing returns the countries that abstained and made points that countries
// in favour made too, and these points.
func (c coverage) sharing() (abstained CountrySet, shared []Element) {
	if shared = c.shared(Yes, Abstain); len(shared) > 0 && len(c.statements) > 1 {
		abstained = c.votes.Listed(Abstain)
	}
	saying := map[Element]CountrySet{}
	for _, s := range c.statements {
		speakers := s.speakersOn(c.on)
		for _, e := range s.says() {
			saying[e] = saying[e].Union(speakers)
		}
	}
	for _, e := range shared {
		abstained = abstained.Intersect(saying[e])
	}
	return abstained, shared
}

// fits describes how statements and votes go together, unless the statements
// are described with this.
func (p prose) fits(r *Resolution) (sentences []string) {
	if !p.full {
		return nil
	}
	var told CountrySet
	final := r.Final()
	if final != nil {
		told, _ = r.coverage(final).sharing()
	}
	for _, n := range onceTold(together(r.PracticeNotices())) {
		if n.Kind == AbstentionExplained && final != nil && n.Stage == final.ID {
			if n.Countries = n.Countries.Minus(told); n.Countries.IsZero() {
				continue
			}
		}
		switch n.Kind {
		case SaidDuringVote:
		case ConsensusLeft:
			sentences = append(sentences, n.Practice(p.naming.Language))
		default:
			sentences = append(sentences, p.fit(r, n)...)
		}
	}
	return sentences
}

// fit describes a notice on how a statement and a vote go together, and the practice on
// which it is based.
func (p prose) fit(r *Resolution, n toldNotice) []string {
	sentences := p.acts(r, n.Notice)
	if n.Kind == SponsorExplains {
		var themselves CountrySet // as is told with the statements
		for c := range p.of(r).explained(n.Stage) {
			themselves.add(c)
		}
		n.explained = n.explained || themselves.contains(n.Countries)
	}
	switch {
	case sentences != nil:
	case n.sponsored || n.explained:
		sentences = []string{p.sponsorExplains(n)}
	default:
		sentences = []string{p.fitted(r, n.Notice)}
	}
	if n.Kind == AbstentionExplained { // usual, and not based on a rule
		return sentences
	}
	return append(sentences, n.Practice(p.naming.Language))
}

// sponsorExplains describes sponsors that explained their vote, without what other
// notices say.
func (p prose) sponsorExplains(n toldNotice) string {
	what := phrase.FitSponsorAlso(p.variant(n.Countries))
	switch {
	case n.sponsored && n.explained:
		return ""
	case n.explained:
		what = phrase.Sponsors(SponsorshipKind(0), p.variant(n.Countries))
	}
	return p.say(what, "countries", p.naming.List(n.Countries))
}

// fitted describes a notice on how a statement and a vote go together. If the record does
// not show that the countries delivered an explanation of vote themselves, it says who
// did so for them, if that is on record.
func (p prose) fitted(r *Resolution, n Notice) string {
	variant, of := p.variant(n.Countries), p.of(r)
	delivered, times := of.explained(n.Stage), 1
	var by CountrySet
	if n.Kind == ExplainedTwice {
		delivered, times = of.explainedAll(), 2
	}
	what := phrase.Fit(n.Kind, variant)
	for c := range n.Countries.All() {
		if delivered[c] >= times || phrase.FitFor(n.Kind, variant).In(p.language) == "" {
			continue
		}
		what = phrase.FitFor(n.Kind, variant)
		if named := phrase.FitBy(n.Kind, variant); named.In(p.language) != "" {
			if by = of.explaining(n.Stage, n.Countries); !by.IsZero() {
				what = named
			}
		}
		break
	}
	return p.say(what, "countries", p.naming.List(n.Countries), "which", p.which(n.Countries), "by", p.naming.List(by), "others", p.naming.List(n.Countries.Minus(by)))
}

// which returns the relative pronoun after the names of countries. In Dutch a
// name without an article is neuter.
func (p prose) which(who CountrySet) string {
	if p.variant(who) == phrase.One && p.naming.of(who.first()).Article != table.De {
		return p.say(phrase.WhichNeuter)
	}
	return p.say(phrase.Which)
}

// acts describes what each country did that voted in favour with a reservation
// or left a consensus. It returns nil if this is not in the record.
func (p prose) acts(r *Resolution, n Notice) (sentences []string) {
	s := p.of(r).stage(n.Stage)
	if s == nil || n.Kind != YesReserved && n.Kind != ConsensusLeft {
		return nil
	}
	kinds := []StatementKind{Disassociation}
	if n.Kind == YesReserved {
		kinds = []StatementKind{Reservation, InterpretativeDeclaration, Disassociation}
	}
	made := p.of(r).at(s.ID)
	var all []string
	same := map[string]CountrySet{}
	did := func(c Country, makers phrase.Makers) string {
		var acts []string
		if n.Kind == YesReserved {
			acts = append(acts, phrase.Did(uint8(Yes)).Predicate(p.language, makers != phrase.MakersOne))
		}
		for _, t := range made {
			for _, k := range kinds {
				if t.does(k) && t.speakersOn(s.Date).Has(c) {
					acts = append(acts, p.acted(r, t, k, makers, ""))
				}
			}
		}
		return p.list(acts)
	}
	for _, c := range slices.SortedFunc(n.Countries.All(), p.naming.Compare) {
		key := did(c, phrase.MakersOne)
		if key == "" { // not in this record
			return nil
		}
		if same[key].IsZero() {
			all = append(all, key)
		}
		same[key] = same[key].with(c)
	}
	for _, key := range all {
		set, makers := same[key], phrase.MakersOne
		switch {
		case set.Len() > 1:
			makers = phrase.MakersEach
		case p.variant(set) == phrase.Many:
			makers = phrase.MakersPlural
		}
		sentences = append(sentences, p.say(phrase.StatementMade, "deliverer", p.naming.List(set), "did", did(set.first(), makers), "called", ""))
	}
	return sentences
}

// present returns the texts that are not empty.
func present(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

func (p prose) reference(r Reference) string {
	if text := r.Title.In(p.naming.Language); text != "" {
		return text + phrase.Bracketed(r.Paper.String())
	}
	return cmp.Or(r.Paper.String(), r.URL)
}

// Practice describes, in the language tag, the practice on which a notice about
// statements and votes is based: a rule, a decision or an example from the
// records, with its source. For a custom of which no source was found, it names
// no source. Practice returns "" for other notices. A language other than Dutch
// means English.
func (n Notice) Practice(tag language.Tag) string {
	// Rules 88 and 128 and A/62/PV.76 were read in copies, GA/11882, GA/12113
	// and decision 34/401 where they stand.
	return proseIn(Naming{Language: tag}).say(phrase.Practice(n.Kind))
}
