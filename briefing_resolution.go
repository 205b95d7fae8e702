package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/plain"
)

// Resolution describes a resolution at the length b.Length. The parts of a
// briefing are, in this order:
//
//   - a heading with the result;
//   - the sentence of [Briefing.Vote];
//   - the vote of the reader's country;
//   - the legal effect, and whose view this is;
//   - how the reader's group voted;
//   - the statements;
//   - changes of vote.
//
// There is an empty line between paragraphs, and a line break at the end. The
// additional parts of a [FullLength] briefing have headings.
func (b Briefing) Resolution(r *Resolution) string {
	if r == nil {
		return ""
	}
	blocks := b.document(r, nil)
	if b.Length == ShortLength {
		return b.wrap(b.short(r, blocks)) + "\n"
	}
	var parts []string
	for _, k := range blocks {
		if k.kind == tableBlock {
			parts = append(parts, phrase.Table(k.lines()))
		} else {
			parts = append(parts, b.wrap(k.text))
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// short returns one paragraph. It begins with the title, unless the sentence
// on the vote contains it.
func (b Briefing) short(r *Resolution, blocks []block) string {
	p, title, told := b.prose(), phrase.Apostrophes(r.Title.In(b.Language)), ""
	for _, k := range blocks {
		if k.kind == paragraphBlock {
			told = k.text
		}
	}
	switch final := r.Final(); {
	case told == "" && len(blocks) > 0:
		return blocks[0].text
	case title == "" || told == "" || strings.Contains(told, title):
		return cmp.Or(told, title)
	case !final.Date.IsZero() && final.Totals().Counts.Pending == 0: // the sentence opens with the date
		return p.say(phrase.HeadlineOf, "title", title, "what", strings.ToLower(told[:1])+told[1:])
	default:
		return strings.TrimSuffix(title, ".") + ". " + told
	}
}

// Line describes a resolution in one line of a list, without a full stop: its
// symbol and title, its result with the votes, and the vote of the reader's
// country.
func (b Briefing) Line(r *Resolution) string {
	if r == nil {
		return ""
	}
	p, final := b.proseOf(r)
	title, own := r.Title.In(b.Language), ""
	what, result, votes := p.headed(r, final)
	if final != nil {
		if own = p.own(final, b.Country); own != "" {
			own += p.meant(final, b.Country)
		}
	}
	told := phrase.Join("; ", phrase.Join(", ", result, votes), own)
	switch {
	case what != "" && title != "":
		told = p.say(phrase.Line, "what", what, "title", title, "told", told)
	case what+title != "":
		told = p.say(phrase.HeadlineOf, "title", what+title, "what", told)
	}
	return plain.Line(phrase.Capital(phrase.Apostrophes(strings.TrimSuffix(told, ": "))))
}

// Markdown returns the text of [Briefing.Resolution] for resolutions as
// Markdown, with headings and, in a [FullLength] briefing, tables in the form
// of GitHub. Text from a record is escaped. Lines are not broken.
func (b Briefing) Markdown(resolutions ...*Resolution) string {
	var parts []string
	for _, r := range resolutions {
		for _, k := range b.document(orNone(r), nil) {
			text := phrase.Markdown(k.text)
			switch k.kind {
			case titleBlock:
				text = "# " + text
			case headingBlock:
				text = "## " + text
			case tableBlock:
				text += "\n\n" + phrase.MarkdownTable(k.lines())
			}
			parts = append(parts, text)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// Stage describes the stage s of the resolution r in a paragraph: the sentence
// of [Briefing.Vote], the countries by vote unless that sentence names them,
// the majority and, if the record declares no outcome, whether the requirement
// for adoption was met, the quorum, corrections, and inconsistencies of the record.
// A list that may be incomplete is described as such.
func (b Briefing) Stage(r *Resolution, s *Stage) string {
	if r = orNone(r); s == nil {
		return ""
	}
	p := b.prose().at(s)
	sentences := []string{p.outcome(r, s)}
	t := s.toldTotals()
	var further, lists []string
	var named []Vote
	for _, v := range []Vote{No, Abstain, NotVoting, Present, Absent} {
		n, exact := t.Of(v)
		switch { // those that the sentence on the vote does not name
		case v <= Abstain || n <= s.Votes.Listed(v).Len():
		case !exact:
			lists = append(lists, phrase.Capital(p.membersDid(n, exact, v))+".")
		default:
			what := phrase.Further
			if further != nil {
				what = phrase.FurtherNext
			}
			verb, rest := phrase.Did(uint8(v)).Verb(p.language, n > 1)
			if set := s.Votes.Listed(v); !set.IsZero() {
				rest += p.say(phrase.FurtherNamed, "countries", p.naming.List(set))
			}
			further = append(further, p.say(what(phrase.NumberOf(n)), "number", p.number(n), "verb", verb, "rest", rest))
		}
		if v > Abstain && (!exact || n <= s.Votes.Listed(v).Len()) || v <= Abstain && !p.tells(s, v) {
			named = append(named, v)
		}
	}
	lists = append(lists, p.lists(s, named...)...)
	if further != nil {
		sentences = append(sentences, phrase.Capital(p.list(further))+".")
	}
	sentences = append(append(sentences, lists...), p.excluded(s))
	rules := s.rules()
	sentences = append(append(sentences, p.majority(s, rules), p.quorum(s, rules)), p.corrections(s)...)
	for _, n := range together(r.PracticeNotices()) {
		if n.Stage == s.ID && n.Kind == ConsensusLeft {
			sentences = append(sentences, p.fit(r, toldNotice{Notice: n})...)
		}
	}
	for _, n := range s.Notices() {
		if n.Kind != NotListed { // that is of interest to the keeper of the record
			sentences = append(sentences, p.notice(r, n))
		}
	}
	return b.sentences(sentences)
}

// excluded names the members that were not entitled to vote.
func (p prose) excluded(s *Stage) string {
	out := s.Votes.Excluded()
	verb, rest := p.did(uint8(excludedBit), out)
	return p.tell(phrase.Listed(phrase.ListingWhole), "countries", p.naming.List(out), "verb", verb, "rest", rest)
}

// tells reports whether the opening sentence says which members voted v: it names
// them after their number, it names them because their votes stopped the
// proposal, or all members voted v.
func (p prose) tells(s *Stage, v Vote) bool {
	if vetoes := s.vetoes(); v == No && !vetoes.IsZero() && vetoes == s.Votes.Listed(No) {
		return true
	}
	if set := s.Votes.Listed(v); v <= Abstain && set.Len() > 1 && set == s.members() { // the figure tells who they were
		return true
	}
	return s.Totals().Counts.Pending == 0 && p.behind(s, v) != ""
}

// block is a part of a document: a text, or a table with its caption.
type block struct {
	kind blockKind
	text string
	splitTable
}

type blockKind uint8

const (
	paragraphBlock blockKind = iota
	titleBlock
	headingBlock
	tableBlock
)

// proseOf returns the prose for a resolution on the date of its final stage,
// and that stage.
func (b Briefing) proseOf(r *Resolution) (prose, *Stage) {
	p, final := b.prose(), r.Final()
	if final != nil {
		p = p.at(final)
	}
	return p, final
}

// document returns the description of a resolution. If dates is not nil, each
// date in it is added to dates.
func (b Briefing) document(r *Resolution, dates map[string]Date) []block {
	p, final := b.proseOf(r)
	p.dates = dates
	d := document{prose: p, r: r, final: final}
	if title := p.title(r, final); title != "" {
		d.blocks = append(d.blocks, block{kind: titleBlock, text: title})
	}
	if final != nil {
		named, own := b.Length != ShortLength, b.Country
		if named && p.names(final, own) && p.meant(final, own) == "" {
			own = Country{}
		}
		d.add(p.opening(r, final, named), p.others(final, own))
	}
	if b.Length == ShortLength {
		return d.blocks
	}
	d.decided()
	d.statements()
	if p.full {
		d.part(phrase.HeadingViews, p.allViews(r.Views))
	}
	d.parts()
	d.part(phrase.HeadingLast, p.lastTimes(r, b.Past))
	switch {
	case p.full:
		d.part(phrase.HeadingEarlier, p.earlier(r, final)...)
		d.detail()
	case final != nil:
		d.part(phrase.HeadingChanged, p.changed(r, final))
	}
	return d.blocks
}

// document is a description that is being written.
type document struct {
	prose
	r      *Resolution
	final  *Stage
	blocks []block
}

// add adds a paragraph, unless it is empty.
func (d *document) add(sentences ...string) {
	if text := phrase.Apostrophes(plain.Line(phrase.Sentences(sentences))); text != "" {
		d.blocks = append(d.blocks, block{text: text})
	}
}

// part adds paragraphs under a heading, unless they are empty.
func (d *document) part(heading phrase.ID, paragraphs ...[]string) {
	at := len(d.blocks)
	for _, sentences := range paragraphs {
		d.add(sentences...)
	}
	if len(d.blocks) > at {
		d.blocks = slices.Insert(d.blocks, at, block{kind: headingBlock, text: d.say(heading)})
	}
}

// decided adds how the text was decided on, with what effect, and how groups
// voted.
func (d *document) decided() {
	final := d.final
	if final == nil {
		d.add(d.effects(d.r)...)
		return
	}
	if d.full {
		d.add(d.series(d.r, final))
	}
	d.add(slices.Concat(d.decisive(final), d.effects(d.r), d.allViews(final.Wordings))...)
	d.add(d.split(final, d.groupsOf(final)...)...)
	if d.full {
		if t := d.splitTable(final, append([]Group{EU}, RegionalGroups()...)); t.rows != nil {
			d.blocks = append(d.blocks, block{tableBlock, d.say(phrase.SplitCaption, "date", d.day(final.Date)), t})
			d.add(t.note)
		}
	}
}

// statements adds what was said.
func (d *document) statements() {
	paragraphs := each(d.prose.statements(d.r), func(text string) []string { return []string{text} })
	if d.full && len(paragraphs) > 0 {
		paragraphs = append(paragraphs, d.coverage(d.r), d.fits(d.r))
	}
	d.part(phrase.Statements, paragraphs...)
}

// parts adds the votes on parts of the text.
func (d *document) parts() {
	var parts [][]string
	question := Whole // of all of them, if they have one
	for _, s := range d.r.chronological() {
		switch {
		case s.Question == Whole:
			continue
		case parts == nil:
			question = s.Question
		case question != s.Question:
			question = Whole
		}
		p := d.at(s).on(cmp.Or(orNone(d.final).Date, s.Date))
		told := []string{p.outcome(d.r, s)}
		if p.full {
			told = append(told, p.unnamed(s), p.majority(s, s.rules()))
			told = append(told, p.corrections(s)...)
		}
		parts = append(parts, told)
	}
	d.part(phrase.HeadingParts(question), parts...)
}

// detail adds what only a full briefing has of the vote.
func (d *document) detail() {
	final := d.final
	if final == nil {
		return
	}
	rules := final.rules()
	var lists []Vote
	for _, v := range []Vote{NotVoting, Present, Absent} {
		if final.Votes.Listed(v) != SetOf(d.reader) { // the vote of the reader's country is described first
			lists = append(lists, v)
		}
	}
	d.part(phrase.HeadingDetail, append([]string{d.unnamed(final)}, append(d.lists(final, lists...), d.excluded(final))...),
		[]string{d.majority(final, rules), d.quorum(final, rules)}, []string{d.sponsors(d.r, final)}, d.corrections(final))
}

// series describes the series of a resolution.
func (p prose) series(r *Resolution, s *Stage) string {
	series := r.Series.In(p.naming.Language)
	if series == "" {
		return ""
	}
	return p.say(phrase.Series, "what", p.what(r, s), "series", series)
}

// heading returns the symbol and the title of the text of a stage. If neither
// is on record it says that there was a vote.
func (p prose) heading(r *Resolution, s *Stage) string {
	what, title := r.Symbol.Citation(p.naming.Language), r.Title.In(p.naming.Language)
	if what == "" && !s.Draft.IsZero() {
		what = p.draft(s)
	}
	switch {
	case what != "" && title != "":
		return phrase.Capital(p.say(phrase.HeadlineOf, "title", what, "what", title))
	case what+title == "" && s.voted():
		return p.say(phrase.BoardTitle)
	}
	return phrase.Capital(what) + title
}

// headline returns the title of a resolution with its result and votes. If
// neither a title nor a symbol is on record it names the vote by its date and body.
func (p prose) headline(r *Resolution, final *Stage) string {
	what, result, votes := p.headed(r, final)
	title := r.Title.In(p.naming.Language)
	if what+title == "" {
		voted := some(r.Stages, func(s *Stage) (*Stage, bool) { return s, s.voted() })
		if len(voted) == 0 {
			return ""
		}
		if final == nil && len(voted) == 1 {
			final = voted[0]
		}
		title = p.voteOf(orNone(final))
	}
	if result != "" {
		what = phrase.Join(" ", what, result)
	}
	if what == "" {
		return title + phrase.Bracketed(votes)
	}
	what += phrase.Bracketed(votes)
	if title == "" {
		return phrase.Capital(what)
	}
	return strings.TrimSuffix(p.say(phrase.HeadlineOf, "title", title, "what", strings.TrimSpace(what)), ": ")
}

// voteOf names the vote at s by its date and body, as far as they are on record.
func (p prose) voteOf(s *Stage) string {
	return p.say(phrase.BoardTitle) + phrase.Spaced(p.tell(phrase.StageOf, "date", p.day(s.day()))) + p.in(s)
}

// title returns the headline for use above a text.
func (p prose) title(r *Resolution, final *Stage) string {
	return phrase.Apostrophes(plain.Line(p.headline(r, final)))
}

// headed returns the parts of a heading: the text, its result, and the votes,
// as far as they are on record.
func (p prose) headed(r *Resolution, final *Stage) (what, result, votes string) {
	if final == nil {
		if draft := find(r.Stages, func(s *Stage) bool { return !s.Draft.IsZero() }); r.Symbol.IsZero() && draft != nil {
			return p.draft(draft), "", ""
		}
		return r.Symbol.Citation(p.naming.Language), "", ""
	}
	if what = p.what(r, final); what == p.say(phrase.WhatText) {
		what = ""
	}
	t := final.Totals()
	if t.Counts.Pending > 0 {
		return what, "", ""
	}
	if t.Known(BaseCast) && t.Counts.IsValid() {
		votes = strconv.Itoa(t.Counts.Yes) + "–" + strconv.Itoa(t.Counts.No)
		if !p.bare || t.Counts.Abstain > 0 {
			votes += "–" + strconv.Itoa(t.Counts.Abstain)
		}
	}
	heading, veto := phrase.BecameNone, ""
	became, reason, _ := p.became(final)
	switch became {
	case phrase.BecameAdopted, phrase.BecameUnanimous:
		heading = phrase.BecameAdopted
	case phrase.BecameRejected:
		heading = phrase.BecameRejected
	case phrase.BecameWithdrawn:
		heading = phrase.BecameWithdrawn
	case phrase.BecameVoted, phrase.BecameDealt:
		return what, "", votes
	}
	if reason == phrase.ReasonVetoed || reason == phrase.ReasonVetoes || reason == phrase.ReasonVetoSome {
		veto = p.say(phrase.HeadlineVeto)
	}
	via := ""
	if final.withoutVote() {
		via = p.method(final)
	}
	return what, strings.TrimSpace(p.say(phrase.Headline(heading), "via", via)), phrase.Join("; ", veto, votes)
}

// own describes the vote of c, without an end. It returns "" for the zero
// Country and if there was no vote.
func (p prose) own(s *Stage, c Country) string {
	if c.IsZero() || !s.voted() {
		return ""
	}
	who, members := SetOf(c), s.members()
	name, code := p.naming.Name(c), s.didOf(c)
	switch {
	case code == 0 && !members.IsZero() && !members.Has(c):
		return p.say(phrase.NamedOutside(p.variant(who)), "country", name, "body", p.body(s))
	case code != 0:
	case s.size() > 0 && s.Totals().Counts.Yes == s.size(): // c voted in favour even if it is not listed
		code = uint8(Yes)
	case s.Votes.IsZero() && s.Method != Recorded: // no country's vote is on record
		return ""
	case s.Totals().Counts.Pending > 0:
		return p.say(phrase.OwnPending(p.variant(who)), "country", name)
	default:
		return p.say(phrase.ExplainOpenNames(p.variant(who)), "countries", name)
	}
	verb, rest := p.did(code, who)
	return p.say(phrase.NamedDid, "country", name, "verb", verb, "rest", rest)
}

// didOf returns the code of the vote of c on record, or 0.
func (s *Stage) didOf(c Country) uint8 {
	if s.Votes.excluded.Has(c) {
		return uint8(excludedBit)
	}
	return uint8(s.OnRecord().Of(c))
}

// names reports whether the opening sentence names c, and no other country,
// after a number.
func (p prose) names(s *Stage, c Country) bool {
	v := s.Votes.Of(c)
	return (v == No || v == Abstain) && s.Votes.Listed(v) == SetOf(c) && p.tells(s, v)
}

// others describes the vote of the reader's country, unless all voted alike,
// and the number of members that did not vote.
func (p prose) others(s *Stage, c Country) string {
	t, own, meant := s.toldTotals(), p.own(s, c), p.meant(s, c)
	if became, _, _ := p.became(s); became == phrase.BecameUnanimous && meant == "" {
		own = ""
	}
	// A record may only say which members were absent or not entitled.
	t.Counts.Yes, t.Counts.No, t.Counts.Abstain, t.Exact = 0, 0, 0, t.Exact&^BaseCast
	if t.Counts.Pending > 0 {
		t = Totals{} // the text says that voting has not ended
	}
	if own == "" {
		counts := p.counts(t)
		counts.Figures = counts.Body > 1 // "1 of the 193 members"
		return counts.Sentence()
	}
	if code := s.didOf(c); code > uint8(Abstain) && meant == "" { // it is one of them
		n, exact := *t.Counts.at(int(code)), t.Exact.has(Vote(code))
		*t.Counts.at(int(code)) = 0
		t.Exact &^= 1 << code
		if n--; n > 0 {
			verb, rest := phrase.Did(code).Verb(p.language, true)
			with := p.say(phrase.OwnWith(phrase.NumberOf(n)), "number", p.least(n, exact))
			own = p.say(phrase.NamedDid, "country", p.list([]string{p.naming.Name(c), with}), "verb", verb, "rest", rest)
		}
	}
	return phrase.Capital(phrase.Join("; ", own+meant, p.counts(t).Votes())) + "."
}

// unnamed names the members that voted against or abstained, if the opening
// sentence does not.
func (p prose) unnamed(s *Stage) string {
	var votes []Vote
	for _, v := range []Vote{No, Abstain} {
		if !p.tells(s, v) {
			votes = append(votes, v)
		}
	}
	return phrase.Sentences(p.lists(s, votes...))
}

// decisive describes the majority required and the quorum, if they determined
// decisive describes the majority required and the quorum, if they determined
// the outcome. If no outcome is declared, it says whether the requirement was met.
// A full briefing describes these with the details of the vote.
func (p prose) decisive(s *Stage) (sentences []string) {
	if p.full {
		return nil
	}
	rules := s.rules()
	switch _, reason, _ := p.became(s); reason {
	case phrase.ReasonTied, phrase.ReasonShort, phrase.ReasonFraction, phrase.ReasonProvision:
		sentences = append(sentences, p.required(s, rules))
	case 0:
		sentences = append(sentences, p.met(s))
	}
	if c, size := s.Totals().Counts, s.size(); size > 0 && c.quorumToDecide(size) == Fails {
		sentences = append(sentences, p.quorum(s, rules))
	}
	return sentences
}

// groupsOf returns the groups of interest to the reader: the European Union if
// the reader's country is a member, and otherwise its regional group. Without
// a country it is the European Union if its members were divided. A full
// briefing always includes the Union, but for a vote in a body of its members alone.
func (p prose) groupsOf(s *Stage) []Group {
	groups, c := []Group{}, p.reader
	switch d := s.delegation(EU); {
	case s.members() == EU.Members(s.Date) && !s.Date.IsZero(): // as told of the body
	case p.full, EU.Members(s.Date).Has(c), c.IsZero() && d.divided():
		groups = append(groups, EU)
	}
	if !c.IsZero() && !EU.Members(s.Date).Has(c) {
		if g := regionalGroup(c, s.Date); g != "" {
			groups = append(groups, g)
		}
	}
	return groups
}

// effects describes the legal effects and those who hold these views. A full
// briefing also has the legal basis.
func (p prose) effects(r *Resolution) (sentences []string) {
	for _, e := range r.Effects {
		whom := p.tell(phrase.EffectGroup, "group", p.groupName(e.For))
		if e.For == UN {
			whom = p.say(phrase.EffectGroupUn)
		}
		effect, relevant, basis := phrase.Effect(e.Force), phrase.EffectRelevant, ""
		if whom == "" { // the record does not say whom the text binds
			effect, relevant = phrase.EffectBare(e.Force), phrase.EffectBareRelevant
		}
		if e.Force == NonBinding && e.Relevant {
			effect = relevant
		}
		if effect == 0 {
			continue
		}
		view := e.View.In(p.naming.Language)
		if p.full {
			basis = e.Basis.In(p.naming.Language)
		}
		if view != "" { // the basis is that of the view
			basis = p.tell(phrase.EffectSee, "basis", basis)
		}
		said := p.say(effect, "group", whom, "basis", phrase.Bracketed(basis))
		sentences = append(sentences, cmp.Or(p.tell(phrase.EffectView, "view", view, "effect", said), p.say(phrase.EffectSaid, "effect", said)))
	}
	return sentences
}

// earlier describes the other stages at which the whole text was decided on,
// in a paragraph each, followed by changes of vote.
func (p prose) earlier(r *Resolution, final *Stage) (paragraphs [][]string) {
	for _, s := range r.chronological() {
		if s != final && s.Question == Whole {
			p := p.at(s).on(cmp.Or(orNone(final).Date, s.Date)) // throughout a text, a country keeps one name
			paragraphs = append(paragraphs, []string{p.outcome(r, s), p.unnamed(s), p.others(s, Country{})})
		}
	}
	if final != nil {
		paragraphs = append(paragraphs, p.changed(r, final))
	}
	return paragraphs
}

// changed describes changes of vote from earlier votes on the whole text. Only
// votes with a date are known to be earlier.
func (p prose) changed(r *Resolution, final *Stage) (sentences []string) {
	for _, s := range r.chronological() {
		if s != final && s.Question == Whole && !s.Date.IsZero() && s.Date.Before(final.Date) && !final.Votes.IsZero() && !s.Votes.IsZero() {
			sentences = append(sentences, p.moved(phrase.OccasionSince, p.occasion(s), "", s, final))
		}
	}
	return sentences
}
