package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext"
)

// voteFacts is the information in a text around a vote.
type voteFacts struct {
	date     Date
	lately   Date  // a day of the week, or today, as of when the text was written
	yearless int32 // a month and a day
	body     Body
	kind     StageKind
	draft    Symbol
	amending Symbol              // that of the amendment itself
	spare    []*votetext.Mention // symbols that are not known to be either
	symbol   Symbol
	cited    string // the symbol as written, if it does not show the organ
	meetings []Symbol
	title    Text
	question Question
	detail   Text
	article  string // before the detail
	declared Declared
	method   VotingMethod
	follows  bool   // the text announces lists
	taken    bool   // "a recorded vote was taken"
	unvoted  bool   // it was decided without a vote
	required bool   // two thirds were required
	label    string // the number of a draft in a report
	another  bool   // it is about another text or another time
	vetoed   bool   // a permanent member of the Council vetoed it
	own      bool   // it is about those that it reports on
	asked    bool   // it states the question
	owner    uint16 // the country whose text it is, by its index
	names    Body   // the body that it names last
	foreign  bool   // it tells what was done in one that is none of these
	within   Body   // it tells what was done in this, which is of a kind
	kindIn   StageKind
}

// of sets the fields of f that are not set to those of g.
func (f *voteFacts) of(g *voteFacts) {
	f.date, f.lately = cmp.Or(f.date, g.date), cmp.Or(f.lately, g.lately)
	f.yearless = cmp.Or(f.yearless, g.yearless)
	f.draft, f.amending = cmp.Or(f.draft, g.draft), cmp.Or(f.amending, g.amending)
	f.title, f.owner = cmp.Or(f.title, g.title), cmp.Or(f.owner, g.owner)
	f.declared = cmp.Or(f.declared, g.declared)
	f.method = cmp.Or(f.method, g.method)
	if f.kind == 0 && f.body == 0 || f.body == 0 && f.kind == g.kind {
		f.body, f.kind = g.body, g.kind
	}
	if f.symbol.IsZero() && f.cited == "" {
		f.symbol, f.cited = g.symbol, g.cited
	}
	if !f.asked {
		f.question, f.detail, f.article, f.asked = g.question, g.detail, g.article, g.asked
	}
	if len(f.meetings) == 0 {
		f.meetings = g.meetings
	}
	f.required, f.vetoed = f.required || g.required, f.vetoed || g.vetoed
}

// shared returns the information that also holds for the next vote of the
// sentence, unless the sentence says otherwise: "the first was rejected by 55 to
// 99, the second by 54 to 101".
func (f *voteFacts) shared() voteFacts {
	return voteFacts{
		date: f.date, lately: f.lately, body: f.body, kind: f.kind, draft: f.draft, amending: f.amending, method: f.method, another: f.another,
		question: f.question, detail: f.detail, article: f.article, asked: f.asked, declared: f.declared,
	}
}

// number returns the number of the resolution that the text cites.
func (f *voteFacts) number() string { return f.cited[strings.LastIndexByte(f.cited, ' ')+1:] }

// agrees reports whether f does not contradict the information on v.
func (v *toldVote) agrees(g *voteFacts) bool {
	f := &v.facts
	loose := f.question+g.question == Motion && f.detail.IsZero() && g.detail.IsZero() && (g.declared == 0 || g.declared == f.declared) // newspapers call a resolution a motion
	return (f.date == g.date || f.date.IsZero() || g.date.IsZero()) && (f.yearless == g.yearless || f.yearless == 0 || g.yearless == 0) &&
		(f.body == g.body || f.body == 0 || g.body == 0) &&
		(f.kind == g.kind || f.kind == 0 || g.kind == 0) &&
		(f.draft == g.draft || f.draft.IsZero() || g.draft.IsZero()) &&
		(f.amending == g.amending || f.amending.IsZero() || g.amending.IsZero()) &&
		(f.symbol == g.symbol || f.symbol.IsZero() || g.symbol.IsZero()) && (f.cited == "" || g.cited == "" || f.number() == g.number()) &&
		(f.declared == g.declared || f.declared == 0 || g.declared == 0) &&
		!(f.vetoed && g.declared == DeclaredAdopted) && !(g.vetoed && f.declared == DeclaredAdopted) &&
		(f.question == g.question && (f.detail == g.detail || f.detail.IsZero() || g.detail.IsZero()) || loose || !v.result || !g.asked && g.declared == 0)
}

// textContext is the information in a text so far that may hold for later
// votes.
type textContext struct {
	written    Date // the first complete date in the text
	known      Date // the date of the text that the caller knows
	lately     Date // the day on which something was decided last, as of when the text was written
	head       voteFacts
	today      bool              // it reports what was done today, or is the record of a meeting
	last       [Council + 1]Body // the bodies named last, by kind
	others     bool              // the text has an assembly other than the General Assembly
	bodies     []Body            // those that the text names, at most two
	late       bool              // the first of them in a sentence after a vote, and not as what decides
	actor      voteFacts
	foreign    bool             // what was told last was done in a body that is none of the tables
	several    bool             // several bodies act
	outcome    votetext.Outcome // the first of a sentence that counts no votes
	decided    voteFacts        // the information in that sentence
	undecided  bool             // another such sentence has another outcome
	before     voteFacts        // the information in the previous sentence, if no vote has used it
	end        int32            // the end of that sentence
	turned     bool             // it has passed to another text
	adrift     int32            // the end of a part of an unknown vote
	moved      bool             // a motion was named with what it asks for
	taken      bool             // a vote was announced that has not been reported yet
	amendments int32            // where amendments were counted last
	list       voteFacts        // the information that holds for the votes of a list: "(a) ...; (b) ..."
	labels     []labelledTitle
	drafts     []Symbol // since the last vote, at most two
	titles     []Text
	meetings   []Symbol
}

// decide keeps an outcome in a sentence that counts no votes.
func (c *textContext) decide(o votetext.Outcome, f *voteFacts) {
	if c.outcome.End == 0 {
		c.outcome, c.decided = o, *f
	}
	c.undecided = c.undecided || f.declared != c.decided.declared
}

// settles gives the only vote of the text the outcome on which the other sentences of the
// text agree, and reports whether the counts support it: "The Council rejects a ban", "18
// voted for it and 21 against".
func (c *textContext) settles(v *toldVote) bool {
	t := v.stage.Totals()
	if v.facts.question == Motion && v.facts.detail.IsZero() && !c.moved {
		v.facts.question = Whole // newspapers call a resolution a motion
	}
	if c.undecided || v.facts.question != Whole || v.facts.another || !v.agrees(&c.decided) {
		return false
	}
	yes, counted := t.Of(Yes)
	no, all := t.Of(No)
	switch adopted := c.decided.declared == DeclaredAdopted; {
	case !adopted && v.outvoted(c.decided.required):
	case !counted && !all, counted && adopted && yes <= no, all && !adopted && no < yes:
		return false
	}
	v.stage.Declared = c.decided.declared
	return true
}

// labelledTitle is the title of a draft with a number.
type labelledTitle struct {
	label string
	title Text
	at    int32
}

// label keeps the titles of the drafts of a report with their numbers: "draft
// resolution I, entitled ...".
func (r *voteReader) label(s *votetext.Sentence) {
	label := ""
	for i := range s.Mentions {
		switch m := &s.Mentions[i]; {
		case m.Code == "label":
			label = m.Text
		case m.Kind == votetext.ATitle && label != "":
			r.context.labels = append(r.context.labels, labelledTitle{label, r.inLanguage(m), m.Start})
			label = ""
		}
	}
}

// titled returns the last title of the draft with the given number, close
// before an offset.
func (c *textContext) titled(label string, at int32) Text {
	for i := len(c.labels) - 1; i >= 0 && i >= len(c.labels)-50; i-- {
		if l := &c.labels[i]; l.label == label && at-l.at < 2*near {
			return l.title
		}
	}
	return Text{}
}

// facts returns the information in a sentence between two offsets. Of outcomes
// and questions it returns the nearest to a third.
func (r *voteReader) facts(s *votetext.Sentence, from, to, clauses int32) (f voteFacts) {
	f.declared = declared(s, from, to, clauses)
	var body, day, question, owned *votetext.Mention
	counted := slices.ContainsFunc(s.Clauses, func(c votetext.Clause) bool { return c.N >= 0 })
	decides := len(s.Clauses)+len(s.Outcomes) > 0 || slices.ContainsFunc(s.Mentions, func(m votetext.Mention) bool { return m.Kind == votetext.ABody && m.Acts })
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if m.Start < from || m.Start >= to {
			continue
		}
		if m.Owner != 0 {
			owned = nearer(owned, m, clauses)
			f.owner = owned.Owner
		}
		switch {
		case m.Kind == votetext.AQuestion && m.Code == "":
		case m.Kind == votetext.ABody && m.Within && len(s.Clauses) > 0:
			body = nearer(body, m, clauses)
		case m.Kind == votetext.ADay && m.Acts && m.Day > votetext.Today:
			day = nearer(day, m, clauses)
		case m.Kind == votetext.ADay && m.Acts && m.Day == votetext.Today && !decides: // what somebody else did
		case m.Kind == votetext.AQuestion && !m.Acts && len(s.Clauses) > 0 && (!counted || f.asked):
		case m.Code == "amendments":
			r.context.amendments = m.End
		case m.Code == "oneofthem":
			if at := r.context.amendments; question == nil && at > 0 && m.Start-at < near {
				f.question, f.asked = Amendment, true
			}
		case m.Kind == votetext.AQuestion && (question == nil || m.Acts && !question.Acts):
			question = m
		case m.Code == "paragraph" && question.Code == "motion" && m.Start < clauses && !slices.ContainsFunc(s.Outcomes, func(o votetext.Outcome) bool { return o.Start > question.End && o.End < m.Start }): // "a motion for separate votes on paragraphs 2 and 3"
		case m.Kind == votetext.AQuestion && m.Acts == question.Acts && m.Acts:
			question = nearer(question, m, clauses)
		case m.Kind != votetext.AQuestion:
			r.mention(&f, m)
		}
	}
	if day != nil {
		r.mention(&f, day)
	}
	if body != nil && f.body == 0 && f.kind == 0 {
		f.body, f.kind = r.context.named(body.Code)
	}
	if question != nil {
		r.asks(&f, question)
	}
	return f
}

// declared returns the outcome in a sentence between two offsets that is nearest to a third.
func declared(s *votetext.Sentence, from, to, clauses int32) (d Declared) {
	nearest := int32(-1)
	for _, o := range s.Outcomes {
		far := max(clauses-o.End, o.Start-clauses)
		if o.Start < from || o.Start >= to || nearest >= 0 && far >= nearest {
			continue
		}
		nearest = far
		if d = DeclaredRejected; o.Adopted {
			d = DeclaredAdopted
		}
	}
	return d
}

// nearer returns the one of two mentions that is nearer to an offset.
func nearer(a, b *votetext.Mention, at int32) *votetext.Mention {
	if a == nil || max(at-b.End, b.Start-at) < max(at-a.End, a.Start-at) {
		return b
	}
	return a
}

// asks sets the question.
func (r *voteReader) asks(f *voteFacts, m *votetext.Mention) {
	q, err := questionTexts.Parse(m.Code)
	if err != nil {
		return
	}
	r.context.moved = r.context.moved || q == Motion && strings.ContainsAny(m.Text, " -")
	f.question, f.asked = q, true
	if word, which, ok := strings.Cut(m.Text, " "); q != Whole && (ok || strings.HasPrefix(m.Text, "sub")) { // it says which
		if q == Paragraph && strings.Trim(which, "0123456789") == "" && strings.HasPrefix(strings.ToLower(word), "paragra") {
			f.detail = numbered(q, which)
			return
		}
		one := *m
		if second := m.Text[min(1, len(m.Text)-1)]; 'a' <= second && second <= 'z' {
			one.Text = strings.ToLower(m.Text[:1]) + m.Text[1:] // it is within a sentence
		}
		f.detail, f.article = r.inLanguage(&one), m.Article
	}
}

// numbered names a part by its number, or an amendment by its symbol.
func numbered(q Question, which string) Text {
	what := phrase.WhatNumbered(q)
	return Text{EN: what.Say(table.English, "which", which), NL: what.Say(table.Dutch, "which", which)}
}

// which names the question of a vote in the words of the text, with the symbol of the
// amendment if it has one of its own.
func (f *voteFacts) which() Text {
	own := f.detail
	for _, in := range [...]*string{&own.EN, &own.NL} {
		if *in != "" && f.article != "" {
			*in = f.article + " " + *in
		}
		if *in != "" && f.question == Amendment && !f.amending.IsZero() {
			*in += " (" + f.amending.String() + ")"
		}
	}
	if own.IsZero() && f.question == Amendment && !f.amending.IsZero() {
		return numbered(Amendment, f.amending.String())
	}
	return own
}

// mention adds a mention in a sentence.
func (r *voteReader) mention(f *voteFacts, m *votetext.Mention) {
	switch m.Kind {
	case votetext.ABody:
		body, kind := r.context.named(m.Code)
		f.foreign = f.foreign || body == 0 && kind == 0 && (m.Acts || m.Within)
		if f.names = cmp.Or(body, f.names); m.Acts && f.kind == 0 && f.body == 0 {
			f.body, f.kind = body, kind
		} else if m.Within {
			f.within, f.kindIn = body, kind
		}
	case votetext.ADay:
		switch {
		case !m.Acts:
		case m.Day <= votetext.Today:
			f.lately = cmp.Or(f.lately, r.context.recent(m.Day))
		case f.date.IsZero():
			if m.Day < 1e4 {
				f.yearless = m.Day
			}
			if f.date = dayBefore(r.context.written, m.Day); f.date.IsZero() && !(m.Day < 1e4 && r.dateline(m)) {
				f.lately = cmp.Or(f.lately, dayBefore(r.context.known, m.Day))
			}
		}
		r.context.today = r.context.today || m.Code != ""
	case votetext.ASymbol:
		f.cites(m)
	case votetext.ATitle:
		f.title = cmp.Or(f.title, r.inLanguage(m))
	case votetext.AMethod:
		how, _ := methodTexts.Parse(m.Code)
		f.method = cmp.Or(f.method, how)
		f.unvoted = f.unvoted || m.Code == "unvoted"
	case votetext.ListsFollow:
		f.follows, f.taken = f.follows || m.Code == "", f.taken || m.Code != ""
	case votetext.TwoThirds:
		f.required = true
	case votetext.Another:
		f.another, f.own = true, f.own || m.Code != ""
	}
}

// cites adds a symbol: of a draft, or of an adopted text.
func (f *voteFacts) cites(m *votetext.Mention) {
	switch m.Code {
	case "draft", "amendment", "either", "short":
		s, _ := ParseSymbol(m.Text)
		of := &f.draft
		if m.Code == "amendment" {
			of = &f.amending
		}
		if m.Code == "either" || m.Code == "short" || *of != s && !of.IsZero() {
			f.spare = append(f.spare, m)
		} else {
			*of = s
		}
	case "resolution", "decision":
		if m.Acts && f.symbol.IsZero() && f.cited == "" {
			f.symbol, _ = ParseCitation(m.Text)
			if !strings.Contains(m.Text, "RES/") && !strings.Contains(m.Text, "(") {
				f.cited = m.Text
			}
		}
	case "label":
		if m.Acts && f.label == "" {
			f.label = m.Text
		}
	case "meeting":
		s, _ := ParseSymbol(m.Text)
		f.meetings = withTwo(f.meetings, s)
	}
}

// inLanguage returns the text of a mention in its language.
func (r *voteReader) inLanguage(m *votetext.Mention) Text {
	if m.Dutch {
		return Text{NL: m.Text}
	}
	return Text{EN: m.Text}
}

// named returns the body of a code, and keeps it as the body named last: "the
// Committee" is the one named before, and "the Assembly" the General Assembly
// unless the text has another.
func (c *textContext) named(code string) (body Body, kind StageKind) {
	c.others = c.others || code == "other"
	switch code {
	case "assembly", "unga":
		kind = Plenary
	case "council", "unsc", "hrc", "ecosoc", "eu.council":
		kind = Council
	case "committee", "unga.c1", "unga.c2", "unga.c3", "unga.c4", "unga.c5", "unga.c6":
		kind = Committee
	}
	body = bodyWithID(code)
	c.bodies = withTwo(c.bodies, body)
	switch {
	case body == 0:
		return c.last[kind], kind
	case kind != 0:
		c.last[kind] = body
	}
	return body, kind
}

// dayBefore returns a date. A date without a year is the last such date before a text
// was written, if that is not long ago.
func dayBefore(written Date, ymd int32) Date {
	if ymd >= 1e4 {
		return Date{ymd}
	}
	month, day := time.Month(ymd/100), int(ymd%100)
	d := dayOf(written.year(), month, day)
	if written.Before(d) {
		d = dayOf(written.year()-1, month, day)
	}
	if d.AddDays(183).Before(written) {
		return Date{}
	}
	return d
}

// recent returns the date of a day of the week, or of today, relative to the date in the
// head of the text or else to the date that the caller gave.
func (c *textContext) recent(on int32) Date {
	d := cmp.Or(c.head.date, c.known)
	switch {
	case d.IsZero() || on == votetext.Today:
		return d
	case on == votetext.Yesterday:
		return d.AddDays(-1)
	}
	return d.AddDays(-(int(d.Time().Weekday()) - int(on-votetext.Sunday) + 7) % 7)
}

// mentions keeps information in a sentence that may hold for later votes.
func (r *voteReader) mentions(s *votetext.Sentence, f *voteFacts) {
	c := &r.context
	for i := range s.Mentions {
		m := &s.Mentions[i]
		switch {
		case m.Kind == votetext.ADay && m.Day > votetext.Today && c.head.date.IsZero() && r.inHead(m.Start) && (m.Alone || m.Acts && r.dateline(m)):
			c.head.date = dayBefore(cmp.Or(c.written, c.known), m.Day)
		case !m.Alone:
		case m.Kind == votetext.ABody:
			if body, kind := c.named(m.Code); body != 0 && (c.head.body == 0 || c.head.kind == Plenary) {
				c.head.body, c.head.kind = body, kind
			}
		case m.Kind == votetext.ASymbol:
			c.today = c.today || m.Code == "meeting"
			c.released(m.Text)
		}
	}
	if f.date == c.head.date {
		f.date = Date{} // it is the date of the text
	}
	if f.declared != 0 || f.body != 0 || f.kind != 0 {
		c.lately = f.lately
	}
	c.taken, c.turned = c.taken || f.taken, c.turned || f.another
	if f.another {
		return
	}
	if f.question != Amendment {
		c.drafts = withTwo(c.drafts, f.draft)
	}
	c.titles = withTwo(c.titles, f.title)
	c.meetings = withTwo(c.meetings, f.meetings...)
}

// releases are the bodies of the series of press releases of the United Nations.
var releases = [...]struct{ series, body string }{
	{"GA", "unga"}, {"GA/DIS", "unga.c1"}, {"GA/EF", "unga.c2"}, {"GA/SHC", "unga.c3"}, {"GA/SPD", "unga.c4"}, {"GA/AB", "unga.c5"}, {"GA/L", "unga.c6"}, {"SC", "unsc"},
}

// released takes the body of the head from the symbol of a press release.
func (c *textContext) released(symbol string) {
	for _, r := range releases {
		if number, ok := strings.CutPrefix(symbol, r.series+"/"); ok && strings.Trim(number, "0123456789") == "" && c.head.body == 0 {
			c.head.body, c.head.kind = c.named(r.body)
		}
	}
}

// withTwo adds values to a list that does not have them, until it has two: a
// vote uses only a value that is the only one.
func withTwo[T comparable](list []T, values ...T) []T {
	for _, v := range values {
		if v != *new(T) && len(list) < 2 && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

// inHead reports whether there are only headlines before an offset.
func (r *voteReader) inHead(at int32) bool {
	return len(r.votes) == 0 || at < near/4 && !strings.Contains(r.text[:at], ". ") && !strings.Contains(r.text[:at], ".\n")
}

// dateline reports whether a date is in a line above the text: at its end,
// except for the time of a meeting, or before the dash or in the bracket at
// the start of a news report.
func (r *voteReader) dateline(m *votetext.Mention) bool {
	line := strings.LastIndexByte(r.text[:m.Start], '\n') + 1
	if int(m.Start)-line > 80 || strings.Contains(r.text[line:m.Start], ". ") {
		return false
	}
	rest, _, _ := strings.Cut(r.text[m.End:], "\n")
	if rest = strings.Trim(rest, " ,.\r"); rest != "" && len(rest) <= 14 && rest[0] != '(' && strings.ContainsAny(rest, "0123456789") {
		r.context.today = true
		return true
	}
	marked := func(mark string) bool { return strings.HasPrefix(rest, mark) }
	return rest == "" || slices.ContainsFunc([]string{")", "—", "–", "- ", "("}, marked)
}

// next ends a sentence.
func (c *textContext) next(f *voteFacts) {
	if f.body != 0 || f.kind != 0 {
		c.several = c.several || c.actor.kind != 0 && (c.actor.body != f.body || c.actor.kind != f.kind)
		c.actor = voteFacts{body: f.body, kind: f.kind, date: f.date, symbol: f.symbol, cited: f.cited}
		c.foreign = false
	}
	c.foreign = c.foreign || f.foreign
	c.before = *f
}

// open starts a vote with information from before it: what the previous
// sentence declares, and the only draft, title and meeting since the last
// vote.
func (c *textContext) open(v *toldVote, f *voteFacts) {
	if f.owner == 0 && !c.before.another && !f.another {
		f.owner = c.before.owner
	}
	if b := &c.before; (f.declared == 0 && b.declared != 0 || b.follows || b.taken || b.method != 0) && !b.unvoted && !b.another && !f.another {
		f.of(b)
	}
	if !f.another && !c.before.another {
		v.eve = c.before
	}
	v.facts.foreign = c.foreign || f.foreign
	c.before, c.taken, c.turned = voteFacts{}, false, false
	if len(c.drafts) == 1 && f.draft.IsZero() && !f.another && f.question != Amendment {
		f.draft = c.drafts[0]
	}
	f.title = cmp.Or(f.title, c.titled(f.label, v.start))
	if len(c.titles) == 1 && f.title.IsZero() && !f.another {
		f.title = c.titles[0]
	}
	if len(c.meetings) == 1 && len(f.meetings) == 0 {
		f.meetings = slices.Clone(c.meetings)
	}
	if !f.another {
		f.lately = cmp.Or(f.lately, c.lately)
	}
	if f.question == Whole {
		c.drafts, c.titles = c.drafts[:0], c.titles[:0]
	}
	c.meetings = c.meetings[:0]
	if !c.several && !f.another {
		v.actor = c.actor
		if cites := func(f *voteFacts) bool { return !f.symbol.IsZero() || f.cited != "" }; cites(f) && cites(&c.actor) && (f.symbol != c.actor.symbol || f.cited != c.actor.cited) {
			v.actor.date = Date{} // "Resolution 242 was adopted on 22 November 1967; resolution 258 a year later"
		}
	}
	c.actor.date = Date{} // it belongs to what was reported next
}

// organs are the bodies of organs in symbols.
var organs = [...]struct{ organ, body string }{{"A", "unga"}, {"S", "unsc"}, {"A/HRC", "hrc"}, {"E", "ecosoc"}}

// describe sets the body and the date of a vote from its symbols, the head of
// the text, and the body that acted before.
func (c *textContext) describe(v *toldVote) {
	s, organ := &v.stage, ""
	switch adopted := v.facts.symbol; {
	case s.Draft.Organ() == "S" && adopted.IsZero():
		organ = "S" // no other body acts on its drafts
	case s.Body != 0:
	case adopted.Kind() == ResolutionSymbol && s.Kind != Committee && v.facts.cited == "":
		organ = adopted.Organ()
	case len(s.Meetings) == 1:
		organ = s.Meetings[0].Organ()
	case s.Kind == Committee, s.Kind == 0:
		organ = cmp.Or(s.Draft, v.facts.amending).Organ() // the organ before it
	case s.Kind == Plenary && strings.HasPrefix(s.Draft.Organ()+"/C.", "A/C."):
		organ = "A"
	}
	if organ == "" && s.Body == 0 && s.Kind != Committee && c.last[Council] == 0 && v.facts.symbol.Kind() == ResolutionSymbol {
		organ = v.facts.symbol.Organ() // a number alone is of the General Assembly
	}
	if code, ok := strings.CutPrefix(organ, "A/C."); ok && len(code) == 1 {
		s.Body, s.Kind = c.named("unga.c" + code)
	}
	for _, o := range organs {
		if o.organ == organ && (organ != "A" || s.Kind == 0 || s.Kind == Plenary) {
			s.Body, s.Kind = c.named(o.body)
		}
	}
	if s.Body == 0 && s.Kind == Committee {
		s.Body = c.last[Committee] // as for the votes above
	}
	if s.Body == 0 && s.Kind == Council && c.last[Council].String() == "eu.council" {
		s.Body = c.last[Council] // named after it: "adopted by a qualified majority"
	}
	v.facts.ofOrgan(s)
	for _, f := range []*voteFacts{&c.head, &v.actor} {
		if s.Body == 0 && (s.Kind == 0 || s.Kind == f.kind) && !v.facts.another {
			s.Body, s.Kind = f.body, f.kind
		}
	}
	if s.Body == 0 && s.Kind == 0 && len(c.bodies) == 1 && !c.others && !c.late && !v.facts.another {
		if body, kind := c.named(c.bodies[0].String()); kind != Committee && (body != SecurityCouncil || v.stage.Stated.Counts.members() <= councilMembers) { // whose texts others adopt
			s.Body, s.Kind = body, kind
		}
	}
	if t, all := s.Stated.Counts, s.Body.Members(TablesDate()).Len(); all > 0 && max(int(v.members.Members), t.Yes+t.No+t.Abstain) > all+1 {
		s.Body, s.Kind = 0, 0 // as many votes as no body of its size has
	}
	if s.Date.IsZero() && s.Body != 0 && s.Body == v.eve.names {
		v.facts.lately = cmp.Or(v.facts.lately, v.eve.lately)
		s.Date = v.eve.date // "On 2 May the Council lifted the ban. Ten members voted for it"
	}
	if s.Date.IsZero() && s.Body == v.actor.body && (s.Kind == v.actor.kind || v.actor.kind == 0) {
		s.Date = v.actor.date
	}
	if s.Body == 0 && s.Kind == Plenary && !c.others {
		s.Body = c.last[Plenary]
	}
	if s.Date.IsZero() && (c.head.body != 0 || c.today) && (c.head.body == 0 || c.head.body == s.Body) && !v.facts.another {
		s.Date = c.head.date
	}
}

// ofOrgan changes the symbol of a resolution to that of the body which adopted
// it: "resolution 58/6" of the Human Rights Council is A/HRC/RES/58/6, and
// resolution 303 of the Security Council has the year in its symbol.
func (f *voteFacts) ofOrgan(s *Stage) {
	number := f.number()
	if number == "" {
		return
	}
	kind := "/RES/"
	if f.symbol.Kind() == DecisionSymbol {
		kind = "/DEC/"
	}
	switch s.Body.String() {
	case "hrc":
		f.symbol, _ = ParseSymbol("A/HRC" + kind + number)
	case "ecosoc":
		f.symbol, _ = ParseSymbol("E" + kind + number)
	case "unsc":
		f.symbol, _ = ParseSymbol("S/RES/" + number + " (" + strconv.Itoa(s.Date.year()) + ")")
	}
}
