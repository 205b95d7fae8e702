package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
)

// Resolution tells a resolution in full, in paragraphs with an empty line
// between and a line break at the end.
func (b Briefing) Resolution(r *Resolution) string {
	if r == nil {
		return ""
	}
	var parts []string
	for _, k := range b.document(r, nil) {
		switch k.kind {
		case tableBlock:
			parts = append(parts, k.table.String())
		default:
			parts = append(parts, b.wrap(k.text))
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// Stage tells a stage of a resolution in a paragraph: the sentence of
// [Briefing.Vote], who voted against, abstained or cast no vote, the majority
// and the quorum, what was corrected, and what does not fit in its record. A list
// of which it is not on record that it is whole is told as one of some.
func (b Briefing) Stage(r *Resolution, s *Stage) string {
	if r = orNone(r); s == nil {
		return ""
	}
	p := b.prose().at(s)
	sentences := []string{p.outcome(r, s)}
	t := s.Totals()
	why, _ := p.why(s, t)
	vetoed := why == phrase.BecameVetoed || why == phrase.BecameVetoes || why == phrase.BecameVetoSome
	for _, v := range []Vote{No, Abstain, NotVoting, Present, Absent} {
		listed := s.Votes.Voted(v)
		if n, exact := t.Of(v); v > Abstain && n > listed.Len() { // those not in the sentence on the vote
			if exact {
				sentences = append(sentences, p.say(phrase.Further(v, phrase.NumberOf(n)), "number", p.number(n)))
			} else {
				sentences = append(sentences, phrase.Capital(p.say(phrase.Rest(uint8(v), phrase.NumberOf(n)), "number", p.least(n, exact)))+".")
			}
		}
		if v != No || !vetoed || listed != s.vetoes() {
			sentences = append(sentences, p.listed(s, v))
		}
	}
	if out := s.Votes.Excluded(); !out.IsEmpty() {
		sentences = append(sentences, p.say(phrase.ListedExcluded(p.variant(out)), "countries", p.naming.List(out)))
	}
	if why == phrase.BecameTied {
		sentences = append(sentences, p.required(s), p.quorum(s))
	} else if t.Counts.Pending == 0 {
		sentences = append(sentences, p.majority(s), p.quorum(s))
	}
	sentences = append(sentences, p.corrections(s)...)
	for _, n := range together(r.Fits()) {
		if n.Stage == s.ID && n.Kind == ConsensusLeft {
			sentences = append(sentences, p.fit(n)...)
		}
	}
	for _, n := range s.Notices() {
		sentences = append(sentences, p.notice(r, n))
	}
	return b.sentences(sentences)
}

// block is a part of a document.
type block struct {
	kind  blockKind
	text  string
	table *splitTable
}

type blockKind uint8

const (
	paragraphBlock blockKind = iota
	titleBlock
	headingBlock
	tableBlock
)

// document returns all that is told of a resolution. Each date that is written
// in it is noted in dates, if that is not nil.
func (b Briefing) document(r *Resolution, dates map[string]Date) []block {
	p := b.prose()
	p.dates = dates
	final := r.Final()
	what, symbol := phrase.Title, r.Symbol
	if symbol.IsZero() && final != nil {
		what, symbol = phrase.TitleDraft, final.Draft
	}
	title := p.say(what, "symbol", symbol.String(), "title", r.Title.In(b.Language))
	if symbol.IsZero() {
		title = r.Title.In(b.Language)
	}
	blocks := []block{{kind: titleBlock, text: title}}
	add := func(sentences ...string) {
		if text := phrase.Sentences(sentences); text != "" {
			blocks = append(blocks, block{text: text})
		}
	}
	if final != nil {
		p = p.at(final)
		add(p.decision(r, final), p.result(final), p.series(r))
		add(p.listed(final, No), p.listed(final, Abstain), p.listed(final, NotVoting))
		add(p.majority(final), p.quorum(final))
		add(p.allViews(final.Wordings)...)
		add(p.sponsors(final))
		add(p.corrections(final)...)
	}
	add(p.effects(r)...)
	add(p.earlier(r, final)...)
	if final != nil {
		add(p.split(final, EU)...)
		if t := p.splitTable(final, slices.AppendSeq([]Group{EU}, RegionalGroups())); len(t.rows) > 0 {
			blocks = append(blocks, block{kind: tableBlock, table: &t})
		}
	}
	if said := p.statements(r); len(said) > 0 {
		blocks = append(blocks, block{kind: headingBlock, text: p.say(phrase.Statements)})
		for _, s := range said {
			add(s)
		}
		add(p.coverage(r)...)
		add(p.fits(r)...)
	}
	add(p.allViews(r.Views)...)
	return blocks
}

func (p prose) series(r *Resolution) string {
	if r.Series.IsZero() {
		return ""
	}
	return p.say(phrase.Series, "series", r.Series.In(p.naming.Language))
}

func (p prose) effects(r *Resolution) (sentences []string) {
	for _, e := range r.Effects {
		whom := p.say(phrase.EffectAll)
		if e.For.IsValid() {
			whom = p.say(phrase.EffectGroup, "group", p.groupName(e.For))
		}
		effect := phrase.Effect(e.Force)
		if e.Force == NonBinding && e.Relevant {
			effect = phrase.EffectRelevant
		}
		sentences = append(sentences, p.say(effect, "group", whom, "basis", e.Basis.In(p.naming.Language)))
	}
	return sentences
}

// earlier tells the other stages at which the text as a whole was decided on,
// and who moved since. Only of those with a day is it on record that they were
// before the final one.
func (p prose) earlier(r *Resolution, final *Stage) (sentences []string) {
	for _, s := range r.Chronological() {
		if s == final || s.Question != Whole {
			continue
		}
		p := p.at(s)
		before := s.Date.Before(final.Date) && !s.Date.IsZero()
		if !before {
			sentences = append(sentences, p.outcome(r, s))
		} else {
			sentences = append(sentences, p.before(s))
		}
		for _, v := range []Vote{No, Abstain} {
			sentences = append(sentences, p.listed(s, v))
		}
		if before && !final.Votes.IsZero() && !s.Votes.IsZero() {
			sentences = append(sentences, p.moved(phrase.OccasionSince, "", "", s, final))
		}
	}
	return sentences
}

// before tells of a stage before the final one.
func (p prose) before(s *Stage) string {
	became, fill := phrase.BecameVoted, []string{"date", p.date(s.Date), "body", p.body(s)}
	if t := s.Totals(); t.voted() {
		fill = append(fill, "result", ": "+p.counts(t).Votes())
	} else if !s.voted() {
		became = phrase.BecameDealt
		via := phrase.Spaced(p.method(s))
		fill = append(fill, "then", cmp.Or(p.say(phrase.EarlierThen(s.Declared), "via", via), via))
	}
	voice := phrase.VoiceActive
	if s.Body.Name(p.naming.Language) == "" {
		voice = phrase.VoicePassive
	}
	return p.say(phrase.Earlier(became, voice), fill...)
}
