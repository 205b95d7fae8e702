package plenary

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plenary-go/plenary/internal/votetext"
)

// voteFacts are what a text says around a vote.
type voteFacts struct {
	date     Date
	body     Body
	kind     StageKind
	draft    Symbol
	symbol   Symbol
	cited    string // the symbol as it is written, where that does not say of which organ
	meetings []Symbol
	title    Text
	question Question
	detail   Text
	declared Declared
	method   Method
	follows  bool // lists are said to follow
	taken    bool // "a recorded vote was taken"
	unvoted  bool // it was decided without one
	required bool // two thirds were required
	another  bool // it speaks of another text, or of another time
	asked    bool // it says what the question was
}

// of fills in what f does not say and g does.
func (f *voteFacts) of(g *voteFacts) {
	if f.date.IsZero() {
		f.date = g.date
	}
	if f.kind == 0 && f.body == 0 || f.body == 0 && f.kind == g.kind {
		f.body, f.kind = g.body, g.kind
	}
	if f.draft.IsZero() {
		f.draft = g.draft
	}
	if f.symbol.IsZero() && f.cited == "" {
		f.symbol, f.cited = g.symbol, g.cited
	}
	if f.title.IsZero() {
		f.title = g.title
	}
	if !f.asked {
		f.question, f.detail, f.asked = g.question, g.detail, g.asked
	}
	if f.declared == 0 {
		f.declared = g.declared
	}
	if f.method == 0 {
		f.method = g.method
	}
	if len(f.meetings) == 0 {
		f.meetings = g.meetings
	}
	f.required = f.required || g.required
}

// shared returns what holds for the next vote of the sentence too, where that does
// not say otherwise: "the first was rejected by 55 to 99, the second by 54 to 101".
func (f *voteFacts) shared() voteFacts {
	return voteFacts{
		date: f.date, body: f.body, kind: f.kind, draft: f.draft, method: f.method, another: f.another,
		question: f.question, detail: f.detail, asked: f.asked, declared: f.declared,
	}
}

// agrees reports whether nothing that is said around a part of a sentence
// contradicts what is said around a vote.
func (v *toldVote) agrees(g *voteFacts) bool {
	f := &v.facts
	return (f.date == g.date || f.date.IsZero() || g.date.IsZero()) &&
		(f.body == g.body || f.body == 0 || g.body == 0) &&
		(f.kind == g.kind || f.kind == 0 || g.kind == 0) &&
		(f.draft == g.draft || f.draft.IsZero() || g.draft.IsZero()) &&
		(f.symbol == g.symbol || f.symbol.IsZero() || g.symbol.IsZero()) &&
		(f.declared == g.declared || f.declared == 0 || g.declared == 0) &&
		(f.question == g.question && f.detail == g.detail || !v.result || !g.asked && g.declared == 0)
}

// textContext is what a text has said so far that may hold for votes below.
type textContext struct {
	written   Date // the first day that the text names in full
	head      voteFacts
	today     bool // it tells what was done today, or is the record of a meeting
	assembly  Body // those that were named last
	council   Body
	committee Body
	others    bool // the text has an assembly other than the General Assembly
	actor     voteFacts
	several   bool      // more than one body acts
	before    voteFacts // what the sentence before says, if no vote has taken it
	end       int32     // where it ended
	turned    bool      // it has gone over to another text
	taken     bool      // a vote was taken, of which nothing has been told yet
	drafts    []Symbol  // since the last vote, two at most
	titles    []Text
	meetings  []Symbol
}

// facts returns what a sentence says between two bytes around the clauses that
// begin at a third: of outcomes the nearest.
func (r *voteReader) facts(s *votetext.Sentence, from, to, clauses int32) (f voteFacts) {
	nearest := int32(-1)
	for i := range s.Outcomes {
		o := &s.Outcomes[i]
		far := max(clauses-o.End, o.Start-clauses)
		if o.Start < from || o.Start >= to || nearest >= 0 && far >= nearest {
			continue
		}
		nearest = far
		if f.declared = DeclaredRejected; o.Adopted {
			f.declared = DeclaredAdopted
		}
	}
	for i := range s.Mentions {
		if m := &s.Mentions[i]; from <= m.Start && m.Start < to {
			r.mention(&f, m)
		}
	}
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if m.Kind == votetext.ASymbol && m.Acts && from <= m.Start && m.Start < to && f.body == 0 {
			f.body, f.kind = r.context.owner(s.Mentions, i)
		}
		if m.Kind == votetext.ABody && from <= m.Start && m.Start < to && f.body == 0 && f.kind == 0 && len(s.Clauses) > 0 && r.within(m.Start) {
			f.body, f.kind = r.context.named(m.Code)
		}
	}
	return f
}

// owner returns the body beside the symbol of what was adopted: "Security Council
// resolution 303", "resolutie 31/22 van de Mensenrechtenraad".
func (c *textContext) owner(all []votetext.Mention, i int) (Body, StageKind) {
	const apart = 8 // bytes: " van de "
	m := &all[i]
	if before := i - 1; before >= 0 && all[before].Kind == votetext.ABody && m.Start-all[before].End <= 1 {
		return c.named(all[before].Code)
	}
	if after := i + 1; after < len(all) && all[after].Kind == votetext.ABody && all[after].Start-m.End <= apart {
		return c.named(all[after].Code)
	}
	return 0, 0
}

// within reports whether "in" stands before a byte, and perhaps an article.
func (r *voteReader) within(at int32) bool {
	words := strings.Fields(r.text[max(0, at-20):at])
	if n := len(words); n > 0 && (words[n-1] == "the" || words[n-1] == "de" || words[n-1] == "het") {
		words = words[:n-1]
	}
	return len(words) > 0 && strings.EqualFold(words[len(words)-1], "in")
}

// mention enters one thing that a sentence says.
func (r *voteReader) mention(f *voteFacts, m *votetext.Mention) {
	switch m.Kind {
	case votetext.ABody:
		if body, kind := r.context.named(m.Code); m.Acts && f.kind == 0 && f.body == 0 {
			f.body, f.kind = body, kind
		}
	case votetext.ADay:
		if m.Acts && f.date.IsZero() {
			f.date = r.context.day(m.Day)
		}
		r.context.today = r.context.today || m.Code != ""
	case votetext.ASymbol:
		f.cites(m)
	case votetext.ATitle:
		if f.title.IsZero() {
			f.title = r.inLanguage(m)
		}
	case votetext.AQuestion:
		q, err := questionTexts.Parse(m.Code)
		if asWhole := q == Whole && m.Text != ""; err != nil || f.asked && !asWhole {
			return
		}
		f.question, f.detail, f.asked = q, Text{}, true
		if q != Whole && strings.Contains(m.Text, " ") { // it says which
			f.detail = r.inLanguage(m)
		}
	case votetext.AMethod:
		if how, err := methodTexts.Parse(m.Code); err == nil && f.method == 0 {
			f.method = how
		}
		f.unvoted = f.unvoted || m.Code == "unvoted"
	case votetext.ListsFollow:
		f.follows, f.taken = f.follows || m.Code == "", f.taken || m.Code != ""
	case votetext.TwoThirds:
		f.required = true
	case votetext.Another:
		f.another = true
	}
}

// cites enters a symbol: of a draft, or of what was adopted.
func (f *voteFacts) cites(m *votetext.Mention) {
	switch m.Code {
	case "draft":
		if s, err := ParseSymbol(m.Text); err == nil && f.draft.IsZero() {
			f.draft = s
		}
	case "resolution", "decision":
		if m.Acts && f.symbol.IsZero() && f.cited == "" {
			f.symbol, _ = ParseCitation(m.Text)
			if !strings.Contains(m.Text, "RES/") && !strings.Contains(m.Text, "(") {
				f.cited = m.Text
			}
		}
	case "meeting":
		if s, err := ParseSymbol(m.Text); err == nil && !slices.Contains(f.meetings, s) && len(f.meetings) < 2 {
			f.meetings = append(f.meetings, s)
		}
	}
}

// inLanguage returns the words of a mention in the language that they are in.
func (r *voteReader) inLanguage(m *votetext.Mention) Text {
	if m.Dutch {
		return Text{NL: m.Text}
	}
	return Text{EN: m.Text}
}

// named returns the body that a code means, and keeps it as that which the text
// named last: "the Committee" is the one that was named before, "the Assembly" the
// General Assembly unless the text has another.
func (c *textContext) named(code string) (Body, StageKind) {
	switch code {
	case "":
		return 0, 0
	case "assembly":
		return c.assembly, Plenary
	case "council":
		return c.council, Council
	case "committee":
		return c.committee, Committee
	case "other":
		c.others = true
		return 0, 0
	}
	body, err := ParseBody(code)
	switch {
	case err != nil:
		return 0, 0
	case code == "unga":
		c.assembly = body
		return body, Plenary
	case strings.HasPrefix(code, "unga.c"):
		c.committee = body
		return body, Committee
	case code == "unsc", code == "hrc", code == "ecosoc":
		c.council = body
		return body, Council
	}
	return body, 0
}

// day returns a day; one without its year is the last one before the day on which
// the text was written, if that is not long ago.
func (c *textContext) day(ymd int32) Date {
	if ymd >= 1e4 || c.written.IsZero() {
		if ymd < 1e4 {
			return Date{}
		}
		return Date{ymd}
	}
	month, day := time.Month(ymd/100), int(ymd%100)
	d := dayOf(c.written.Year(), month, day)
	if d.After(c.written) {
		d = dayOf(c.written.Year()-1, month, day)
	}
	if d.AddDays(183).Before(c.written) {
		return Date{}
	}
	return d
}

// mentions keeps what a sentence says that may hold for the votes below.
func (r *voteReader) mentions(s *votetext.Sentence, f *voteFacts) {
	c := &r.context
	for i := range s.Mentions {
		m := &s.Mentions[i]
		switch {
		case m.Kind == votetext.ADay && c.head.date.IsZero() && len(r.votes) == 0 && (m.Alone || m.Acts && r.dateline(m)):
			c.head.date = c.day(m.Day)
		case !m.Alone:
		case m.Kind == votetext.ABody:
			if body, kind := c.named(m.Code); body != 0 && (c.head.body == 0 || c.head.kind == Plenary) {
				c.head.body, c.head.kind = body, kind
			}
		case m.Kind == votetext.ASymbol:
			c.today = c.today || m.Code == "meeting"
		}
	}
	c.taken, c.turned = c.taken || f.taken, c.turned || f.another
	if f.another {
		return
	}
	if !f.draft.IsZero() && !slices.Contains(c.drafts, f.draft) && len(c.drafts) < 2 {
		c.drafts = append(c.drafts, f.draft)
	}
	if !f.title.IsZero() && !slices.Contains(c.titles, f.title) && len(c.titles) < 2 {
		c.titles = append(c.titles, f.title)
	}
	for _, m := range f.meetings {
		if !slices.Contains(c.meetings, m) && len(c.meetings) < 2 {
			c.meetings = append(c.meetings, m)
		}
	}
}

// dateline reports whether a day stands in a line above the text: at its end, or
// before the dash or in the bracket with which a news report begins.
func (r *voteReader) dateline(m *votetext.Mention) bool {
	line := strings.LastIndexByte(r.text[:m.Start], '\n') + 1
	rest := strings.TrimLeft(r.text[m.End:], " ,.")
	if int(m.Start)-line > 80 || strings.Contains(r.text[line:m.Start], ". ") {
		return false
	}
	return rest == "" || strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "\r") || strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "(")
}

// next ends a sentence.
func (c *textContext) next(f *voteFacts) {
	if f.body != 0 || f.kind != 0 {
		c.several = c.several || c.actor.kind != 0 && (c.actor.body != f.body || c.actor.kind != f.kind)
		c.actor = voteFacts{body: f.body, kind: f.kind}
	}
	c.before = *f
}

// open begins a vote: what the sentence before declares, and the only draft, title
// and meeting since the last vote, may be of it.
func (c *textContext) open(v *toldVote, f *voteFacts) {
	if b := &c.before; (f.declared == 0 && b.declared != 0 || b.follows || b.taken || b.method != 0) && !b.unvoted && !b.another && !f.another {
		f.of(b)
	}
	c.before, c.taken, c.turned = voteFacts{}, false, false
	if len(c.drafts) == 1 && f.draft.IsZero() && !f.another {
		f.draft = c.drafts[0]
	}
	if len(c.titles) == 1 && f.title.IsZero() && !f.another {
		f.title = c.titles[0]
	}
	if len(c.meetings) == 1 && len(f.meetings) == 0 {
		f.meetings = slices.Clone(c.meetings)
	}
	if f.question == Whole {
		c.drafts, c.titles = c.drafts[:0], c.titles[:0]
	}
	c.meetings = c.meetings[:0]
	if !c.several && !f.another {
		v.actor = c.actor
	}
}

// describe fills in what the symbols of a vote, the head of the text and the body
// that acted before say of its body and its day.
func (c *textContext) describe(v *toldVote) {
	s, organ := &v.stage, ""
	switch adopted := v.facts.symbol; {
	case s.Body != 0:
	case adopted.Kind() == ResolutionSymbol && s.Kind != Committee && v.facts.cited == "":
		organ = adopted.Organ()
	case len(s.Meetings) == 1:
		organ = s.Meetings[0].Organ()
	case s.Kind == Committee, s.Kind == 0, s.Kind == Plenary && s.Draft.Organ() == "A":
		organ = s.Draft.Organ() // that which has it before it
	}
	if organ == "" && s.Body == 0 && s.Kind != Committee && c.council == 0 && v.facts.symbol.Kind() == ResolutionSymbol {
		organ = v.facts.symbol.Organ() // a number alone is one of the General Assembly
	}
	if code, ok := strings.CutPrefix(organ, "A/C."); ok && len(code) == 1 {
		s.Body, s.Kind = c.named("unga.c" + code)
	}
	switch organ {
	case "A":
		if s.Kind == 0 || s.Kind == Plenary {
			s.Body, s.Kind = c.named("unga")
		}
	case "S":
		s.Body, s.Kind = c.named("unsc")
	case "A/HRC":
		s.Body, s.Kind = c.named("hrc")
	case "E":
		s.Body, s.Kind = c.named("ecosoc")
	}
	if s.Body == 0 && s.Kind == Committee {
		s.Body = c.committee // that of the votes above
	}
	v.facts.ofOrgan(s)
	for _, f := range []*voteFacts{&c.head, &v.actor} {
		if s.Body == 0 && (s.Kind == 0 || s.Kind == f.kind) && !v.facts.another {
			s.Body, s.Kind = f.body, f.kind
		}
	}
	if s.Body == 0 && s.Kind == Plenary && !c.others {
		s.Body = c.assembly
	}
	if s.Date.IsZero() && (c.head.body != 0 || c.today) && (c.head.body == 0 || c.head.body == s.Body) && !v.facts.another {
		s.Date = c.head.date
	}
}

// ofOrgan makes the symbol of a resolution that of the body which adopted it:
// "resolution 58/6" of the Human Rights Council is A/HRC/RES/58/6, and resolution
// 303 of the Security Council has the year in its symbol.
func (f *voteFacts) ofOrgan(s *Stage) {
	number := f.cited[strings.LastIndexByte(f.cited, ' ')+1:]
	if number == "" {
		return
	}
	symbol, kind := "", "/RES/"
	if f.symbol.Kind() == DecisionSymbol {
		kind = "/DEC/"
	}
	switch s.Body.String() {
	case "hrc":
		symbol = "A/HRC" + kind + number
	case "ecosoc":
		symbol = "E" + kind + number
	case "unsc":
		if !s.Date.IsZero() && !strings.Contains(number, "/") {
			symbol = "S/RES/" + number + " (" + strconv.Itoa(s.Date.Year()) + ")"
		}
	default:
		return
	}
	f.symbol, _ = ParseSymbol(symbol)
}
