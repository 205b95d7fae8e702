package plenary

import (
	"cmp"
	"errors"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/strict"
	"golang.org/x/text/language"
)

// party reads the id and name of an organization, group or voter: name_id and
// name, the one an id and the other an object. Where that is all, a document
// tells the name of an organization among the others.
func (p *popoloReader) party(id, object strict.Value, above *popoloPath, name string) (ident, called string) {
	ident = p.string(id, above, name+"_id")
	var f [2]strict.Value
	path := &popoloPath{above: above, name: name}
	if p.members(object, path, []string{"id", "name"}, f[:]) {
		if inner := p.string(f[0], path, "id"); ident == "" {
			ident = inner
		}
		called = p.string(f[1], path, "name")
	}
	if called == "" && name != "voter" {
		called = p.known(&p.organizations, ident).name
	}
	return ident, called
}

// extras reads what WritePopolo wrote under extras.plenary.
func (p *popoloReader) extras(v strict.Value, above *popoloPath, into any) bool {
	var f [1]strict.Value
	path := &popoloPath{above: above, name: "extras"}
	if !p.members(v, path, []string{"plenary"}, f[:]) || f[0].IsNull() {
		return false
	}
	path = &popoloPath{above: path, name: "plenary"}
	err := strict.Decode(f[0].Raw(), into, strictTypes)
	if wrong, ok := errors.AsType[*strict.Error](err); ok {
		e := jsonError(wrong)
		if e.Path != "" {
			path = &popoloPath{above: path, name: e.Path}
		}
		p.report(f[0].Offset+wrong.Offset, path, e)
		return false
	}
	return true
}

const (
	popoloID = iota
	popoloText
	popoloOrganizationID
	popoloOrganization
	popoloMotionResult
	popoloRequirement
	popoloSources
	popoloExtras
	popoloMotionID
	popoloMotionOf
	popoloMotionText
	popoloIdentifier
	popoloDate
	popoloCreatorID
	popoloCreator
	popoloClassification
	popoloSessionID
	popoloSession
	popoloStartDate
	popoloEndDate
	popoloGroupResults
	popoloCounts
	popoloVotes
	popoloVoteEvents
	popoloMotions
	popoloEvents
	popoloPersons
	popoloPeople
	popoloOrganizations
	popoloMemberships
	popoloMembers
)

// popoloNames are the members of a motion, of which some are those of a vote
// event too, of a vote event, and of a document. The text of its motion beside
// it is how Open Civic Data has it.
var popoloNames = []string{
	"id", "text", "organization_id", "organization", "result", "requirement", "sources", "extras",
	"motion_id", "motion", "motion_text", "identifier", "date", "creator_id", "creator", "classification",
	"legislative_session_id", "legislative_session", "start_date", "end_date", "group_results", "counts", "votes", "vote_events",
	"motions", "events", "persons", "people", "organizations", "memberships",
}

type popoloFields [popoloMembers]strict.Value

// any reports whether there is one of some members.
func (f *popoloFields) any(from, to int) bool {
	for _, v := range f[from : to+1] {
		if !v.IsNull() {
			return true
		}
	}
	return false
}

// mostEvents is how many vote events a motion may have. No text has been voted
// on in so many parts, and a stage takes far more room than its text.
const mostEvents = 1000

// mostNested is how often a motion may be on a motion that is on a motion.
const mostNested = 8

// read reads a motion, a vote event or a document.
func (p *popoloReader) read(v strict.Value) {
	var f popoloFields
	if !p.members(v, p.root, popoloNames, f[:]) {
		return
	}
	events, event := !f[popoloVoteEvents].IsNull(), f.any(popoloStartDate, popoloVotes)
	lists, own := f.any(popoloMotions, popoloMemberships), f.any(popoloID, popoloCounts)
	switch {
	case lists && own:
		p.refuse(v, p.root, "motion", "", "both a document of lists and a motion or vote event")
	case lists, events && !own:
		p.document(v, &f)
	case events && event:
		p.refuse(v, p.root, "motion", "", "both a motion and a vote event")
	case events:
		p.motionWith(&f, p.root, nowhere, 0)
	case event, f.any(popoloMotionID, popoloMotionID), f.any(popoloMotionText, popoloMotionText):
		p.eventAlone(&f, p.root, nowhere)
	case !f[popoloText].IsNull():
		p.motionWith(&f, p.root, nowhere, 0)
	case f.any(popoloMotionOf, popoloMotionOf), f.any(popoloIdentifier, popoloIdentifier):
		p.eventAlone(&f, p.root, nowhere)
	case !f[popoloID].IsNull():
		p.motionWith(&f, p.root, nowhere, 0)
	default:
		p.refuse(v, p.root, "motion", "", "not a motion or a vote event")
	}
}

// popoloTopic is a motion while its vote events are read.
type popoloTopic struct {
	Resolution
	f              *popoloFields
	path           *popoloPath
	number         int                   // in the list of motions
	words          [popoloMembers]string // those of popoloAgain
	body, bodyName string
}

// popoloAgain are what a vote event can say again of its motion.
var popoloAgain = [...]int{popoloID, popoloIdentifier, popoloText, popoloMotionResult, popoloRequirement}

// motionWith reads a motion with its vote events.
func (p *popoloReader) motionWith(f *popoloFields, path *popoloPath, number, depth int) {
	t := popoloTopic{f: f, path: path, number: number}
	p.motion(&t, p.string(f[popoloID], path, "id"), p.string(f[popoloText], path, "text"))
	for _, i := range popoloAgain {
		t.words[i] = popoloTextOf(f[i])
	}
	if id := t.words[popoloID]; number >= 0 && popoloFind(p.doc.motions, id) == twice {
		p.refuse(f[popoloID], &popoloPath{above: path, name: "id"}, "motion", id, "two motions have this id")
	}
	p.list(f[popoloVoteEvents], path, "vote_events", func(v strict.Value, path *popoloPath) { p.eventOf(&t, v, path) })
	if number >= 0 {
		for _, j := range popoloJoined(p.doc.ofMotion, number) {
			if !p.doc.events[j.index].done && !p.over() {
				p.listed(&t, int(j.index))
			}
		}
	}
	p.conclude(&t, popoloSaid{f[popoloRequirement], path, "requirement"})
	p.give(t.Resolution)
	p.amended(f, path, depth)
}

// amended reads the motion that a motion is on, one to amend it for instance,
// unless it is only named or the document has it among the motions.
func (p *popoloReader) amended(f *popoloFields, path *popoloPath, depth int) {
	var m popoloFields
	path = &popoloPath{above: path, name: "motion"}
	switch {
	case p.stopped || !p.members(f[popoloMotionOf], path, popoloNames, m[:]):
	case p.doc != nil && popoloFind(p.doc.motions, popoloTextOf(m[popoloID])) >= 0:
	case depth == mostNested:
		p.refuse(f[popoloMotionOf], path, "motion", "", "nested too deeply")
	case !m[popoloText].IsNull() || !m[popoloMotionResult].IsNull() || !m[popoloVoteEvents].IsNull() || !m[popoloIdentifier].IsNull():
		p.motionWith(&m, path, nowhere, depth+1)
	}
}

// eventAlone reads a vote event that is not read with its motion, which it may
// have with it.
func (p *popoloReader) eventAlone(f *popoloFields, path *popoloPath, n int) {
	var m popoloFields
	above := &popoloPath{above: path, name: "motion"}
	p.members(f[popoloMotionOf], above, popoloNames, m[:])
	t := popoloTopic{f: &m, path: above, number: nowhere}
	id, idAt := p.one(popoloSaid{f[popoloMotionID], path, "motion_id"}, popoloSaid{m[popoloID], above, "id"})
	text, _ := p.one(popoloSaid{f[popoloMotionText], path, "motion_text"}, popoloSaid{m[popoloText], above, "text"}, popoloSaid{f[popoloText], path, "text"})
	p.motion(&t, id, text)
	if n >= 0 {
		switch at := (&popoloPath{above: idAt.above, name: idAt.name}); popoloFind(p.doc.motions, id) {
		case twice:
			p.refuse(idAt.v, at, "motion", id, "two motions have this id")
		case elsewhere:
			if text == "" {
				p.accept(idAt.v, at, "motion", id, "no motion of the document has this id; the vote event is read without it")
			}
		}
	}
	own := popoloTextOf(f[popoloID])
	p.list(m[popoloVoteEvents], above, "vote_events", func(v strict.Value, path *popoloPath) {
		if other, _ := popoloReference(v); other == "" || other != own {
			p.refuse(v, path, "motion", other, "the motion of a vote event has another vote event")
		}
	})
	p.event(&t, f, path, n)
	_, requirement := p.one(popoloSaid{m[popoloRequirement], above, "requirement"}, popoloSaid{f[popoloRequirement], path, "requirement"})
	p.conclude(&t, requirement)
	p.give(t.Resolution)
	p.amended(&m, above, 0)
}

// popoloSaid is something that a vote event or its motion says.
type popoloSaid struct {
	v     strict.Value
	above *popoloPath
	name  string
}

// one returns what is said in one place or another, and where. It must be the
// same everywhere.
func (p *popoloReader) one(said ...popoloSaid) (text string, where popoloSaid) {
	where = said[0]
	for _, s := range said {
		switch other := p.string(s.v, s.above, s.name); {
		case other == "" || other == text:
		case text == "":
			text, where = other, s
		default:
			p.refuse(s.v, &popoloPath{above: s.above, name: s.name}, "motion", other, "not what "+where.name+" says")
		}
	}
	return text, where
}

// eventOf reads a vote event that stands in its motion, or is named there.
func (p *popoloReader) eventOf(t *popoloTopic, v strict.Value, path *popoloPath) {
	var f popoloFields
	id, bare := popoloReference(v)
	switch {
	case bare:
		f[popoloID] = v
	case !p.members(v, path, popoloNames, f[:]):
		return
	}
	n := elsewhere
	if p.doc != nil {
		n = popoloFind(p.doc.eventIDs, popoloTextOf(f[popoloID]))
	}
	wrong := ""
	switch {
	case n == twice:
		wrong = "two vote events have this id"
	case n >= 0 && id == "":
		wrong = "this vote event stands among those of the document too"
	case n >= 0 && (t.number < 0 || int(p.doc.events[n].motion) != t.number):
		wrong = "this vote event is on another motion"
	case n >= 0 && p.doc.events[n].done:
		wrong = "this vote event is named twice"
	case n >= 0:
		p.listed(t, n)
		return
	case bare:
		p.accept(v, path, "vote event", id, "only named: what was voted is not there")
	}
	if wrong != "" {
		p.refuse(v, path, "vote event", popoloTextOf(f[popoloID]), wrong)
		return
	}
	if p.agrees(t, &f, v, path) {
		p.event(t, &f, path, nowhere)
	}
}

// listed reads a vote event that stands among those of the document.
func (p *popoloReader) listed(t *popoloTopic, n int) {
	e := &p.doc.events[n]
	e.done = true
	var f popoloFields
	v, path := p.whole.At(int(e.at)), e.path()
	if p.members(v, path, popoloNames, f[:]) && p.agrees(t, &f, v, path) {
		p.event(t, &f, path, n)
	}
}

// agrees reports whether there is room for a vote event among the others on
// its motion. What it says of the motion must be what the motion says.
func (p *popoloReader) agrees(t *popoloTopic, f *popoloFields, v strict.Value, path *popoloPath) bool {
	if len(t.Stages) == mostEvents {
		p.refuse(v, path, "motion", "", "more than 1000 vote events")
		p.reports = mostReports + 1
		return false
	}
	same := func(v strict.Value, i int, above *popoloPath, name string) {
		if s := p.string(v, above, name); s != "" && s != t.words[i] {
			p.refuse(v, &popoloPath{above: above, name: name}, "motion", s, "not what the motion says that has this vote event")
		}
	}
	same(f[popoloMotionID], popoloID, path, "motion_id")
	same(f[popoloMotionText], popoloText, path, "motion_text")
	var m popoloFields
	path = &popoloPath{above: path, name: "motion"}
	if p.members(f[popoloMotionOf], path, popoloNames, m[:]) {
		for _, i := range popoloAgain {
			same(m[i], i, path, popoloNames[i])
		}
	}
	return true
}

// motion reads what a motion says of itself.
func (p *popoloReader) motion(t *popoloTopic, id, text string) {
	r, f, path := &t.Resolution, t.f, t.path
	ours := p.extras(f[popoloExtras], path, r)
	if ours && (isAdopted(r.Symbol) || r.Stages != nil) {
		p.refuse(f[popoloExtras], path, "extras.plenary", "", "has what the motion itself has: a symbol, stages")
	}
	if text != r.Title.In(language.English) {
		r.Title.EN = text
	}
	issued := p.string(f[popoloIdentifier], path, "identifier")
	for i, s := range [2]string{id, issued} {
		sym, err := ParseSymbol(s)
		switch {
		case s == "" || i > 0 && s == id:
		case err == nil && isAdopted(sym) && (i == 0 || !isAdopted(r.Symbol)):
			r.Symbol = sym
		case err == nil && sym == r.Symbol:
		default:
			p.source(&r.Sources, Source{Fact: popoloNames[[2]int{popoloID, popoloIdentifier}[i]], Ref: s})
		}
	}
	p.links(&r.Sources, f[popoloSources], path)
	t.body, t.bodyName = p.party(f[popoloOrganizationID], f[popoloOrganization], path, "organization")
}

// links reads sources, each once.
func (p *popoloReader) links(to *[]Source, v strict.Value, above *popoloPath) {
	if v.IsNull() {
		return
	}
	have := map[Source]bool{}
	for _, s := range *to {
		s.Verified = false
		have[s] = true
	}
	p.list(v, above, "sources", func(v strict.Value, path *popoloPath) {
		var f [2]strict.Value
		if !p.members(v, path, []string{"url", "note"}, f[:]) {
			return
		}
		s := Source{Fact: p.string(f[1], path, "note"), Ref: p.string(f[0], path, "url")}
		if !have[s] {
			have[s] = true
			*to = append(*to, s)
		}
	})
}

func (p *popoloReader) source(to *[]Source, s Source) {
	for _, have := range *to {
		if have.Fact == s.Fact && have.Ref == s.Ref {
			return
		}
	}
	*to = append(*to, s)
}

// conclude reads what a motion says of its outcome.
func (p *popoloReader) conclude(t *popoloTopic, requirement popoloSaid) {
	r, f, path := &t.Resolution, t.f, t.path
	last := r.Final()
	if v := f[popoloMotionResult]; !v.IsNull() {
		d := p.result(v, path)
		switch {
		case last == nil && d != 0:
			s := Stage{ID: "motion", Declared: d}
			s.Body = p.body(&s, t.body, t.bodyName, f, path)
			r.Stages = append(r.Stages, s)
			last = &r.Stages[len(r.Stages)-1]
		case last != nil && last.Declared == 0:
			last.Declared = d
		case d != 0 && last.Declared != d:
			p.refuse(v, &popoloPath{above: path, name: "result"}, "result", d.String(), "the last vote event on the motion says "+last.Declared.String())
		}
	}
	v := requirement.v
	words := p.string(v, requirement.above, "requirement")
	path = &popoloPath{above: requirement.above, name: "requirement"}
	if words == "" {
		return
	}
	if last == nil {
		p.refuse(v, path, "requirement", words, "of no vote event")
		return
	}
	switch required, ok := popoloMajority(last, words); {
	case !ok:
		p.keep(last, v, path, "requirement", words, "neither a simple majority nor one of two thirds")
	case last.Required.IsZero():
		last.Required = required
	case last.Required != required:
		p.refuse(v, path, "requirement", words, "extras.plenary has "+last.Required.String())
	}
}

// popoloMajority returns the rule that asks for the majority that a motion
// requires: that of the body, if it has one which says so, else that of those
// present and voting.
func popoloMajority(s *Stage, words string) (Rule, bool) {
	switch popoloWord(words) {
	case "majority", "simplemajority":
		if r, err := RuleOn(s.Body.String()+".simple", s.Date); err == nil && s.Required.IsZero() {
			return r, true
		}
		return s.requiring("yes > 1/2 of yes+no"), true
	case "twothirdsmajority", "twothirds", "2/3majority", "2/3":
		return s.requiring(twoThirds), true
	}
	return Rule{}, false
}

// event reads a vote event as a stage. Its number is that among those of the
// document, where votes may name it.
func (p *popoloReader) event(t *popoloTopic, f *popoloFields, path *popoloPath, n int) {
	r := &t.Resolution
	var s Stage
	p.odd, p.of = p.odd[:0], popoloTextOf(f[popoloID])
	ours := p.extras(f[popoloExtras], path, &s)
	if rest := s.popoloRest(); ours {
		if s.ID != "" || s.Body != 0 || !s.Date.IsZero() || s.Votes != rest.Votes || s.Stated != rest.Stated || s.Declared != 0 {
			p.refuse(f[popoloExtras], path, "extras.plenary", "", "has what the vote event itself has: an id, a body, a date, votes, exact totals, an outcome")
		}
		s = rest
	}
	s.ID = p.string(f[popoloID], path, "id")
	if n >= 0 && popoloFind(p.doc.eventIDs, s.ID) == twice {
		p.refuse(f[popoloID], &popoloPath{above: path, name: "id"}, "vote event", s.ID, "two vote events have this id")
	}
	if isAdopted(r.Symbol) {
		s.ID = strings.TrimPrefix(s.ID, r.Symbol.String()+"#")
	}
	if s.ID == "" {
		s.ID = p.string(f[popoloIdentifier], path, "identifier")
	}
	if s.ID == "" && !ours {
		s.ID = strconv.Itoa(len(r.Stages) + 1)
	}
	s.Date = p.dates(&s, f, path)
	if f.any(popoloOrganizationID, popoloOrganization) {
		id, name := p.party(f[popoloOrganizationID], f[popoloOrganization], path, "organization")
		s.Body = p.body(&s, id, name, f, path)
	} else {
		s.Body = p.body(&s, t.body, t.bodyName, t.f, t.path)
	}
	if v := f[popoloMotionResult]; !v.IsNull() {
		s.Declared = p.result(v, path)
	}
	p.links(&s.Sources, f[popoloSources], path)
	p.list(f[popoloVotes], path, "votes", func(v strict.Value, path *popoloPath) { p.vote(&s, v, path) })
	if n >= 0 {
		for _, j := range popoloJoined(p.doc.votes, n) {
			if !p.over() {
				p.vote(&s, p.whole.At(int(j.at)), j.path())
			}
		}
	}
	if !ours && s.Votes != (RollCall{}) {
		s.Method = Recorded
	}
	p.counts(&s, f[popoloCounts], path)
	p.list(f[popoloGroupResults], path, "group_results", func(v strict.Value, path *popoloPath) { p.groupResult(&s, v, path) })
	r.Stages = append(r.Stages, s)
}

// dates returns the day on which an event began, or ended if that is all that
// is told.
func (p *popoloReader) dates(s *Stage, f *popoloFields, path *popoloPath) Date {
	day := func(v strict.Value, name string) (d Date) {
		text := p.string(v, path, name)
		if text == "" {
			return d
		}
		// The day is that of the clock that the time was read from.
		date, time := text, ""
		if i := strings.IndexAny(text, "Tt "); i >= 0 {
			date, time = text[:i], text[i+1:]
		}
		d, err := ParseDate(date)
		if err == nil && strings.Trim(time, "0123456789:.,+-Zz") != "" {
			err = &ParseError{Reason: "no time of day follows the date"}
		}
		if wrong, ok := errors.AsType[*ParseError](err); ok {
			p.refuse(v, &popoloPath{above: path, name: name}, "date", text, wrong.Reason)
		}
		return d
	}
	start, end := day(f[popoloStartDate], "start_date"), day(f[popoloEndDate], "end_date")
	if start.IsZero() && end.IsZero() {
		// A vote event has no such member, but one of the specification's own
		// examples.
		start = day(f[popoloDate], "date")
	}
	switch {
	case start.IsZero():
		return end
	case !end.IsZero() && end != start:
		p.keep(s, f[popoloEndDate], &popoloPath{above: path, name: "end_date"}, "end_date", end.String(), "not the day of the start_date")
	}
	return start
}

// body returns the body that an organization is, by identifier or name.
func (p *popoloReader) body(s *Stage, id, name string, f *popoloFields, path *popoloPath) Body {
	if id == "" && name == "" {
		return 0
	}
	for _, text := range [2]string{id, name} {
		for b := range Bodies() {
			for _, tag := range [2]language.Tag{language.English, language.Dutch} {
				if text == b.String() || strings.EqualFold(text, b.bare(tag)) || strings.EqualFold(text, b.Name(tag)) {
					return b
				}
			}
		}
	}
	v, at := f[popoloOrganization], "organization"
	if v.IsNull() {
		v, at = f[popoloOrganizationID], "organization_id"
	}
	p.keep(s, v, &popoloPath{above: path, name: at}, "organization", cmp.Or(name, id), "none of the bodies")
	return 0
}

func (p *popoloReader) result(v strict.Value, above *popoloPath) Declared {
	s := p.string(v, above, "result")
	path := &popoloPath{above: above, name: "result"}
	d, odd := popoloResultOf(s)
	switch {
	case s == "":
	case d == 0:
		p.refuse(v, path, "result", s, "not pass, fail or withdrawn")
	case odd:
		p.accept(v, path, "result", s, "read as "+popoloResult(d))
	}
	return d
}
