package plenary

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

// Resolution tells a resolution in full, in paragraphs with an empty line
// between and a line break at the end.
func (b Briefing) Resolution(r *Resolution) string {
	if r == nil {
		return ""
	}
	var parts []string
	for _, k := range b.document(r, nil) {
		if k.Kind == "table" {
			parts = append(parts, k.plain())
		} else {
			parts = append(parts, b.wrap(k.text))
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// Page returns what [Briefing.Resolution] tells of some resolutions, for a
// template.
func (b Briefing) Page(resolutions ...*Resolution) Page {
	p := b.prose()
	page := Page{Lang: table.LanguageCodes[p.language], Title: p.say(phrase.PageTitle)}
	for i, r := range resolutions {
		r = orNone(r)
		dates := map[string]Date{}
		blocks := b.document(r, dates)
		if i == 0 && len(blocks) > 0 && blocks[0].Kind == "title" {
			page.Title = blocks[0].text
		}
		cut := phrase.Cutter(slices.Collect(maps.Keys(dates)))
		article := PageArticle{Lang: page.Lang}
		for _, k := range blocks {
			if k.Kind == "title" {
				k.Runs = b.titleRuns(r, k.text)
			} else {
				parts := cut(k.text)
				k.Runs = make([]PageRun, len(parts))
				for i, part := range parts {
					k.Runs[i].Text = part
					if i%2 != 0 {
						k.Runs[i].Date = dates[part].String()
					}
				}
			}
			article.Blocks = append(article.Blocks, k.PageBlock)
		}
		page.Articles = append(page.Articles, article)
	}
	return page
}

// titleRuns marks a title that is in the other language for want of one.
func (b Briefing) titleRuns(r *Resolution, text string) []PageRun {
	lang := languageOf(b.Language)
	own := [...]string{r.Title.EN, r.Title.NL}[lang]
	title := r.Title.In(b.Language)
	before, found := strings.CutSuffix(text, title)
	if own != "" || title == "" || !found {
		return []PageRun{{Text: text}}
	}
	return []PageRun{{Text: before}, {Text: title, Lang: table.LanguageCodes[1-lang]}}
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
	out := s.Votes.Excluded()
	sentences = append(sentences, p.tell(phrase.ListedExcluded(p.variant(out)), "countries", p.naming.List(out)))
	if rules := s.Rules(); why == phrase.BecameTied {
		sentences = append(sentences, p.required(s, rules), p.quorum(s, rules))
	} else if t.Counts.Pending == 0 {
		sentences = append(sentences, p.majority(s, rules), p.quorum(s, rules))
	}
	sentences = append(sentences, p.corrections(s)...)
	for _, n := range together(r.Fits()) {
		if n.Stage == s.ID && n.Kind == ConsensusLeft {
			sentences = append(sentences, p.fit(n)...)
		}
	}
	return b.sentences(append(sentences, each(s.Notices(), func(n Notice) string { return p.notice(r, n) })...))
}

// block is a part of a document, with its text in one piece.
type block struct {
	PageBlock
	text string
}

// document returns all that is told of a resolution. Each date that is written
// in it is noted in dates, if that is not nil.
func (b Briefing) document(r *Resolution, dates map[string]Date) []block {
	p := b.prose()
	p.dates = dates
	final := r.Final()
	var blocks []block
	if title := p.heading(r, final); title != "" {
		blocks = append(blocks, block{PageBlock{Kind: "title"}, title})
	}
	add := func(sentences ...string) {
		if text := phrase.Sentences(sentences); text != "" {
			blocks = append(blocks, block{PageBlock{Kind: "paragraph"}, text})
		}
	}
	if final != nil {
		p = p.at(final)
		add(p.decision(r, final), p.result(final), p.tell(phrase.Series, "series", r.Series.In(b.Language)))
		add(p.listed(final, No), p.listed(final, Abstain), p.listed(final, NotVoting))
		rules := final.Rules()
		add(p.majority(final, rules), p.quorum(final, rules))
		add(p.allViews(final.Wordings)...)
		add(p.sponsors(final))
		add(p.corrections(final)...)
	}
	add(p.effects(r)...)
	add(p.earlier(r, final)...)
	for _, s := range r.Chronological() {
		if s.Question != Whole {
			p := p.at(s)
			add(slices.Concat([]string{p.outcome(r, s), p.listed(s, No), p.listed(s, Abstain), p.majority(s, s.Rules())}, p.corrections(s))...)
		}
	}
	if final != nil {
		add(p.split(final, EU)...)
		if t := p.splitTable(final, slices.AppendSeq([]Group{EU}, RegionalGroups())); t.Rows != nil {
			blocks = append(blocks, block{t, p.say(phrase.SplitCaption, "date", p.day(final.Date))})
		}
	}
	if said := p.statements(r); len(said) > 0 {
		blocks = append(blocks, block{PageBlock{Kind: "heading"}, p.say(phrase.Statements)})
		for _, s := range said {
			add(s)
		}
		add(p.coverage(r)...)
		add(p.fits(r)...)
	}
	add(p.allViews(r.Views)...)
	return blocks
}

// heading is the symbol and the title of what was decided on at a stage; where
// the stage is nil, of what the others were on. If neither is on record it says
// that it was a vote.
func (p prose) heading(r *Resolution, s *Stage) string {
	what, symbol, title := phrase.Title, r.Symbol, r.Title.In(p.naming.Language)
	if s == nil {
		s = find(r.Stages, func(s *Stage) bool { return !s.Draft.IsZero() })
	}
	if symbol.IsZero() && s != nil {
		what, symbol = phrase.TitleDraft, s.Draft
	}
	switch {
	case !symbol.IsZero():
		return strings.TrimSuffix(p.say(what, "symbol", symbol.String(), "title", title), ": ")
	case title == "" && slices.ContainsFunc(r.Stages, func(s Stage) bool { return s.voted() }):
		return p.say(phrase.BoardTitle)
	}
	return title
}

func (p prose) effects(r *Resolution) (sentences []string) {
	for _, e := range r.Effects {
		whom := cmp.Or(p.tell(phrase.EffectGroup, "group", p.groupName(e.For)), p.say(phrase.EffectAll))
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
		before, told := s.Date.Before(final.Date) && !s.Date.IsZero(), ""
		if before {
			told = p.before(s)
		} else {
			told = p.outcome(r, s)
		}
		sentences = append(sentences, told, p.listed(s, No), p.listed(s, Abstain))
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
