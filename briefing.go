package plenary

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Briefing tells records in prose: what a body decided, by how many votes,
// who was against, who said what, who moved. Everything in it follows from the
// record; it judges nothing. Names are those of the day of the vote.
//
// A method tells one thing, as a sentence or as a paragraph, without a line
// break at the end; it is empty where the record has nothing to tell, and of a
// stage or a resolution that is nil.
// [Briefing.Resolution] and [Briefing.Letter] tell the whole.
// [Briefing.Page] has it for a page of HTML, for a part of one or for a mail.
//
// The zero Briefing is in English; a language that is not Dutch means English.
type Briefing struct {
	Language language.Tag
	// Width is the greatest length of a line of plain text, in characters;
	// 0 or less is none. A line is broken at a space, never at a no-break
	// space or a hyphen, so that a word that is longer stands on a line of its
	// own. Combining marks take no room. A table is left whole.
	Width int
}

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
	key, symbol := "title", r.Symbol
	if symbol.IsZero() && final != nil {
		key, symbol = "title.draft", final.Draft
	}
	title := p.say(key, "symbol", symbol.String(), "title", r.Title.In(b.Language))
	if symbol.IsZero() {
		title = r.Title.In(b.Language)
	}
	blocks := []block{{kind: titleBlock, text: title}}
	add := func(sentences ...string) {
		if text := joinSentences(sentences); text != "" {
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
		blocks = append(blocks, block{kind: headingBlock, text: p.say("statements")})
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
	return p.say("series", "series", r.Series.In(p.naming.Language))
}

func (p prose) effects(r *Resolution) (sentences []string) {
	for _, e := range r.Effects {
		whom := p.say("effect.all")
		if e.For.IsValid() {
			whom = p.say("effect.group", "group", p.groupName(e.For))
		}
		kind := e.Force.String()
		if e.Force == NonBinding && e.Relevant {
			kind = "relevant"
		}
		sentences = append(sentences, p.say("effect."+kind, "group", whom, "basis", e.Basis.In(p.naming.Language)))
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
			sentences = append(sentences, p.moved("since", "", "", s, final))
		}
	}
	return sentences
}

// before tells of a stage before the final one.
func (p prose) before(s *Stage) string {
	key, fill := "earlier", []string{"date", p.date(s.Date), "body", p.body(s)}
	if t := s.Totals(); t.voted() {
		key, fill = "earlier.votes", append(fill, "result", ": "+p.votes(t))
	} else if s.voted() {
		key = "earlier.votes"
	} else {
		via := spaced(p.method(s))
		fill = append(fill, "then", cmp.Or(p.say("earlier.then."+s.Declared.String(), "via", via), via))
	}
	if s.Body.Name(p.naming.Language) == "" {
		key += ".passive"
	}
	return p.say(key, fill...)
}
