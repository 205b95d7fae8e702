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
// name, the one an id and the other an object.
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
	err := strict.Decode(f[0].Raw(), into, strictTypes())
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
	popoloVoteEvents
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
	popoloStartDate
	popoloEndDate
	popoloGroupResults
	popoloCounts
	popoloVotes
	popoloMembers
)

// popoloNames are the members of a motion, of which some are those of a vote
// event too, and of a vote event. The text of its motion beside it is how Open
// Civic Data has it.
var popoloNames = []string{
	"id", "text", "vote_events", "organization_id", "organization", "result", "requirement", "sources", "extras",
	"motion_id", "motion", "motion_text", "identifier", "start_date", "end_date", "group_results", "counts", "votes",
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

// resolution reads a motion or a vote event.
func (p *popoloReader) resolution(v strict.Value) (r Resolution) {
	var f, motion popoloFields
	if !p.members(v, p.root, popoloNames, f[:]) {
		return r
	}
	switch event := f.any(popoloMotionID, popoloVotes); {
	case event && !f[popoloVoteEvents].IsNull():
		p.refuse(v, p.root, "motion", "", "both a motion and a vote event, or a collection of several classes")
	case event:
		path := &popoloPath{above: p.root, name: "motion"}
		p.members(f[popoloMotionOf], path, popoloNames, motion[:])
		if id := f[popoloMotionID]; motion[popoloID].IsNull() {
			motion[popoloID] = id
		}
		if text := f[popoloMotionText]; motion[popoloText].IsNull() {
			motion[popoloText] = text
		}
		if more := motion[popoloVoteEvents]; !more.IsNull() {
			p.refuse(more, path, "motion", "", "the motion of a vote event has vote events of its own")
		}
		p.motion(&r, &motion, path)
		p.event(&r, &f, p.root, &motion, path)
		p.conclude(&r, &motion, path)
	case f.any(popoloID, popoloVoteEvents):
		p.motion(&r, &f, p.root)
		p.list(f[popoloVoteEvents], p.root, "vote_events", func(v strict.Value, path *popoloPath) {
			var e popoloFields
			switch {
			case len(r.Stages) == mostEvents:
				p.refuse(v, path, "motion", "", "more than 1000 vote events")
				p.reports = mostReports + 1
				return
			case !p.members(v, path, popoloNames, e[:]):
				return
			}
			p.event(&r, &e, path, &f, p.root)
		})
		p.conclude(&r, &f, p.root)
	default:
		p.refuse(v, p.root, "motion", "", "not a motion or a vote event")
	}
	return r
}

// motion reads what a motion says of itself.
func (p *popoloReader) motion(r *Resolution, f *popoloFields, path *popoloPath) {
	ours := p.extras(f[popoloExtras], path, r)
	if ours && (isAdopted(r.Symbol) || r.Stages != nil) {
		p.refuse(f[popoloExtras], path, "extras.plenary", "", "has what the motion itself has: a symbol, stages")
	}
	text := p.string(f[popoloText], path, "text")
	if text != r.Title.In(language.English) {
		r.Title.EN = text
	}
	if id := p.string(f[popoloID], path, "id"); id != "" {
		sym, err := ParseSymbol(id)
		if err == nil && isAdopted(sym) {
			r.Symbol = sym
		} else {
			p.source(&r.Sources, Source{Fact: "id", Ref: id})
		}
	}
	p.list(f[popoloSources], path, "sources", func(v strict.Value, path *popoloPath) { p.link(&r.Sources, v, path) })
}

func (p *popoloReader) link(to *[]Source, v strict.Value, path *popoloPath) {
	var f [2]strict.Value
	if p.members(v, path, []string{"url", "note"}, f[:]) {
		p.source(to, Source{Fact: p.string(f[1], path, "note"), Ref: p.string(f[0], path, "url")})
	}
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
func (p *popoloReader) conclude(r *Resolution, f *popoloFields, path *popoloPath) {
	last := r.Final()
	if v := f[popoloMotionResult]; !v.IsNull() {
		d := p.result(v, path)
		switch {
		case last == nil && d != 0:
			s := Stage{ID: "motion", Declared: d}
			s.Body = p.body(&s, f, path)
			r.Stages = append(r.Stages, s)
			last = &r.Stages[len(r.Stages)-1]
		case last != nil && last.Declared == 0:
			last.Declared = d
		case d != 0 && last.Declared != d:
			p.refuse(v, &popoloPath{above: path, name: "result"}, "result", d.String(), "the last vote event on the motion says "+last.Declared.String())
		}
	}
	v := f[popoloRequirement]
	words := p.string(v, path, "requirement")
	path = &popoloPath{above: path, name: "requirement"}
	switch required, ok := popoloMajority(words); {
	case words == "":
	case last == nil:
		p.refuse(v, path, "requirement", words, "of no vote event")
	case !ok:
		p.keep(last, v, path, "requirement", words, "not the majority of those present and voting")
	case last.Required.IsZero():
		last.Required = required
	case last.Required != required:
		p.refuse(v, path, "requirement", words, "extras.plenary has "+last.Required.String())
	}
}

// popoloMajority reads the majority that a motion requires of those present
// and voting. The zero Fraction is a simple one.
func popoloMajority(s string) (Rule, bool) {
	switch popoloWord(s) {
	case "majority", "simplemajority":
		return Rule{}, true
	case "twothirdsmajority", "twothirds", "2/3majority", "2/3":
		return MustParseRule("yes >= 2/3 of yes+no and yes >= 1"), true
	}
	return Rule{}, false
}

// event reads a vote event as a stage.
func (p *popoloReader) event(r *Resolution, f *popoloFields, path *popoloPath, motion *popoloFields, above *popoloPath) {
	var s Stage
	p.odd = p.odd[:0]
	ours := p.extras(f[popoloExtras], path, &s)
	if rest := s; ours {
		rest.ID, rest.Body, rest.Date, rest.Votes, rest.Stated, rest.Declared = "", 0, Date{}, s.Votes.unnamed(), Totals{}, 0
		if s.ID != "" || s.Body != 0 || !s.Date.IsZero() || s.Votes != rest.Votes || s.Stated != (Totals{}) || s.Declared != 0 {
			p.refuse(f[popoloExtras], path, "extras.plenary", "", "has what the vote event itself has: an id, a body, a date, votes, totals, an outcome")
		}
		s, ours = rest, popoloRest(rest) != nil // an empty one WritePopolo does not write
	}
	s.ID = p.string(f[popoloID], path, "id")
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
	if s.Body = p.body(&s, f, path); s.Body == 0 && !f.any(popoloOrganizationID, popoloOrganization) {
		s.Body = p.body(&s, motion, above)
	}
	if v := f[popoloMotionResult]; !v.IsNull() {
		s.Declared = p.result(v, path)
	}
	p.list(f[popoloSources], path, "sources", func(v strict.Value, path *popoloPath) { p.link(&s.Sources, v, path) })
	p.list(f[popoloVotes], path, "votes", func(v strict.Value, path *popoloPath) { p.vote(&s, v, path) })
	if s.Method == 0 && s.Votes != s.Votes.unnamed() {
		s.Method = Recorded
	}
	counted := map[string]bool{}
	p.list(f[popoloCounts], path, "counts", func(v strict.Value, path *popoloPath) { p.count(&s, v, path, counted) })
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
	switch {
	case start.IsZero():
		return end
	case !end.IsZero() && end != start:
		p.keep(s, f[popoloEndDate], &popoloPath{above: path, name: "end_date"}, "end_date", end.String(), "not the day of the start_date")
	}
	return start
}

// body returns the body that an organization is, by identifier or name.
func (p *popoloReader) body(s *Stage, f *popoloFields, path *popoloPath) Body {
	id, name := p.party(f[popoloOrganizationID], f[popoloOrganization], path, "organization")
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
