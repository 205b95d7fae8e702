package plenary

import (
	"cmp"
	"errors"
	"io"
	"iter"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/popolo"
	"github.com/plenary-go/plenary/internal/popolo/written"
	"github.com/plenary-go/plenary/internal/strict"
	"golang.org/x/text/language"
)

// ReadPopolo returns an iterator over resolutions read from Motions and
// VoteEvents of the Popolo specification
// (https://www.popoloproject.com/specs/vote-event.html). The input is one
// object, a list of objects, or a sequence of objects separated by white
// space. Each object is one of these:
//
//   - A motion, with its vote events or their ids in vote_events. If the motion
//     contains the motion that it amends, the amended motion is a resolution
//     too.
//   - A vote event, with its motion, the id of its motion, or no motion.
//   - A document: lists of motions, vote_events, events, persons or people,
//     organizations, memberships and votes, or vote_events only. Each motion
//     is a resolution. Its vote events are those that it contains or names by
//     id, followed by those that name it by id. Each vote event without a
//     motion follows as a resolution. A vote in the list of votes belongs to
//     the vote event in its vote_event_id. The persons and organizations
//     provide the names of voters, bodies and groups that are given by id, and
//     the identifiers of voters.
//
// One object is held in memory at a time. An object may be at most 64 MiB long.
//
// # Errors
//
// Each error is a [*ParseError] with path, line and column. A resolution with
// errors is not yielded; its errors are yielded in its place. Reading then
// continues with the next resolution, unless the text is not JSON or r returns
// an error. Errors are, for example, two motions or two vote events of a
// document with the same id, and a vote event that contradicts its motion.
//
// Unusual input that was read is one of the Oddities of the resolution. If the
// resolution has errors and is not yielded, its oddities are yielded as errors.
// If a vote event is named but missing, a stage with only an ID takes its
// place. Such a vote event is an oddity, and so is a motion that is named but
// missing.
//
// # Votes
//
// A voter is identified by voter_id (NLD, nl, country:nl,
// ocd-division/country:nl, iso3166-1:NLD, m49:528) or by name, as
// [ParseCountryOn] reads it on the date of the event. If both identify a
// country, it must be the same country. A code with a scheme is read as
// [ParseCountryCode] reads it; a number without a scheme is not a code. An id
// of another form is ignored if there is a name.
//
// Options are read in any case; [WritePopolo] lists those of this package.
// Other words are converted and reported: "Yea" to yes, "excused" to absent,
// and so on. The votes "paired" and "other", a weight other than 1, a pair,
// and a voter that occurs twice are errors.
//
// A list of votes makes the vote a recorded one. The lists are complete only
// if the extras of WritePopolo say this.
//
// # Counts, results and requirements
//
// Each count is an exact stated total; an option without a count is not
// stated. To find out whether totals and votes agree, see
// [Resolution.Notices]. The result is the declared outcome.
//
// A required simple majority or two-thirds majority is the rule of the body
// with that majority, such as unga.important. If the body has no such rule, it
// is a majority of the members present and voting, such as yes >= 2/3 of
// yes+no and yes >= 1.
//
// Counts and results of groups are compared with the votes of their members. A
// count or result that the votes do not confirm is copied to the note of the
// stage and reported as an oddity. The same is done with an unknown group or
// organization, a requirement other than these two majorities, and the role of
// a voter. An id that is not a symbol is kept as a source.
//
// JSON members that Popolo does not define are ignored, and so are those that
// are not about the vote: the proposer and the date of the motion, the session,
// the time of day, the group of a voter.
func ReadPopolo(r io.Reader) iter.Seq2[*Resolution, error] {
	return func(yield func(*Resolution, error) bool) {
		var odd []*ParseError // of the resolution being read
		fail := func(more ...*ParseError) bool {
			all := append(odd, more...)
			odd = nil
			for _, e := range all {
				if !yield(nil, e) {
					return false
				}
			}
			return true
		}
		report := func(w *popolo.Problem) bool {
			e := popoloError(w)
			if !w.Accepted {
				return fail(e)
			}
			odd = append(odd, e)
			return true
		}
		err := popolo.Read(reading(r), report, func(t *popolo.Topic) bool {
			r := popoloResolution(t)
			if !t.IsWhole() {
				return fail()
			}
			r.Oddities, odd = odd, nil
			return yield(r, nil)
		})
		if fail() && err != nil {
			yield(nil, err)
		}
	}
}

// popoloError returns w as an error. An error within a value gets the position
// of w.
func popoloError(w *popolo.Problem) *ParseError {
	e := ParseError{What: w.What, Input: w.Input, Reason: w.Reason, Candidates: CountrySet{w.Candidates}}
	if inner, ok := errors.AsType[*ParseError](w.Err); ok {
		e = *inner
	}
	e.Path, e.Line, e.Column = w.Path, w.Line, w.Column
	return &e
}

// popoloResolution reads a motion with its vote events.
func popoloResolution(t *popolo.Topic) *Resolution {
	var r Resolution
	if t.Extras(&r, strictTypes) && (isAdopted(r.Symbol) || r.Stages != nil) {
		t.Between(popolo.Extras, 0).Refuse("extras.plenary", "", "has something that belongs in the motion itself: a symbol or stages")
	}
	if t.Title != r.Title.In(language.English) {
		r.Title.EN = t.Title
	}
	r.popoloID(popolo.ID, t.ID)
	if issued := t.Text(popolo.Identifier); issued != t.ID {
		r.popoloID(popolo.Identifier, issued)
	}
	popoloSources(&r.Sources, &t.Object)
	of := t.Organization()
	for e := range t.Events() {
		r.Stages = append(r.Stages, r.popoloStage(e, of))
	}
	r.popoloOutcome(t, of)
	r.popoloRequired(t)
	return &r
}

// popoloID reads the id or the identifier of a motion, which becomes the
// symbol or else a source.
func (r *Resolution) popoloID(m popolo.Member, id string) {
	sym, err := ParseSymbol(id)
	switch {
	case id == "":
	case err == nil && isAdopted(sym) && (m == popolo.ID || !isAdopted(r.Symbol)):
		r.Symbol = sym
	case err == nil && sym == r.Symbol:
	default:
		same := func(s Source) bool { return s.Fact == m.String() && s.Ref == id }
		if !slices.ContainsFunc(r.Sources, same) {
			r.Sources = append(r.Sources, Source{Fact: m.String(), Ref: id})
		}
	}
}

// isAdopted reports whether s is the symbol of an adopted text, which serves
// as the id of the motion.
func isAdopted(s Symbol) bool { return s.Kind() != 0 && s.Kind() < DraftSymbol }

// popoloSources adds the sources of a motion or a vote event, each once.
func popoloSources(to *[]Source, o *popolo.Object) {
	if !o.Has(popolo.Sources) {
		return
	}
	have := map[Source]bool{}
	for _, s := range *to {
		s.Verified = false
		have[s] = true
	}
	for o := range o.Items(popolo.Sources) {
		s := Source{Fact: o.Text(popolo.Note), Ref: o.Text(popolo.URL)}
		if !have[s] {
			have[s] = true
			*to = append(*to, s)
		}
	}
}

// popoloOutcome reads the result of a motion, which is that of the last vote
// on it.
func (r *Resolution) popoloOutcome(t *popolo.Topic, of popolo.Party) {
	d, last := Declared(t.Result()), r.Final()
	switch {
	case d == 0:
	case last == nil:
		s := Stage{ID: "motion", Declared: d}
		s.Body = Body(of.Body(&s.Note.EN))
		r.Stages = append(r.Stages, s)
	case last.Declared == 0:
		last.Declared = d
	case last.Declared != d:
		t.Refuse(popolo.Result, "result", d.String(), "the last vote event on the motion says "+last.Declared.String())
	}
}

// popoloRequired reads the majority that a motion requires.
func (r *Resolution) popoloRequired(t *popolo.Topic) {
	words, in := t.Requirement()
	last := r.Final()
	switch {
	case words == "":
		return
	case last == nil:
		in.Refuse(popolo.Requirement, "requirement", words, "the motion has no vote event to which it applies")
		return
	}
	switch required := last.popoloMajority(words); {
	case required.IsZero():
		in.At(popolo.Requirement).Keep(&last.Note.EN, "requirement", words, "neither a simple majority nor one of two thirds")
	case last.Required.IsZero():
		last.Required = required
	case last.Required != required:
		in.Refuse(popolo.Requirement, "requirement", words, "extras.plenary has "+last.Required.String())
	}
}

// popoloMajority returns the rule for the majority that a motion requires:
// that of the body or, if it has no such rule, that of the members present and
// voting. For another majority it returns the zero Rule.
func (s *Stage) popoloMajority(words string) Rule {
	switch popolo.MajorityOf(words) {
	case popolo.Simple:
		if r, err := RuleOn(s.Body.String()+".simple", s.Date); err == nil && s.Required.IsZero() {
			return r
		}
		return s.requiring("yes > 1/2 of yes+no")
	case popolo.TwoThirds:
		return s.requiring(twoThirds)
	}
	return Rule{}
}

// popoloStage reads a vote event on a motion.
func (r *Resolution) popoloStage(e *popolo.Event, of popolo.Party) Stage {
	var s Stage
	ours := e.Extras(&s, strictTypes)
	if ours {
		rest := s.popoloRest()
		if s.ID != "" || s.Body != 0 || !s.Date.IsZero() || s.Votes != rest.Votes || s.Stated != rest.Stated || s.Declared != 0 {
			e.Between(popolo.Extras, 0).Refuse("extras.plenary", "", "has something that belongs in the vote event itself: an id, a body, a date, votes, exact totals or an outcome")
		}
		s = rest
	}
	s.ID = e.ID()
	if isAdopted(r.Symbol) {
		s.ID = strings.TrimPrefix(s.ID, r.Symbol.String()+"#")
	}
	if s.ID == "" {
		s.ID = e.Text(popolo.Identifier)
	}
	if s.ID == "" && !ours {
		s.ID = strconv.Itoa(len(r.Stages) + 1)
	}
	e.Note = s.Note.EN
	s.Date = Date{e.Day()}
	if e.Has(popolo.OrganizationID, popolo.Organization) {
		of = e.Organization()
	}
	s.Body = Body(of.Body(&e.Note))
	s.Declared = Declared(e.Result())
	popoloSources(&s.Sources, &e.Object)
	for c, option := range e.RollCall(s.Date.ymd) {
		if c := (Country{c}); option == popolo.Excluded {
			s.Votes = s.Votes.Exclude(SetOf(c))
		} else {
			s.Votes.set(c, Vote(option))
		}
	}
	if !ours && s.Votes != (RollCall{}) {
		s.Method = Recorded
	}
	s.popoloCounts(e)
	for o := range e.Items(popolo.GroupResults) {
		s.popoloGroupResult(e, o)
	}
	s.Note.EN = e.Note
	return s
}

// popoloGroup returns the group with the id or the name, or "" if it is not in
// the tables.
func popoloGroup(at popolo.Place, id, name string) (g Group) {
	if err := g.UnmarshalText([]byte(id)); err != nil || g == "" {
		g = tableGroup(at.Once(name, func(name string) int { return int(lookup.Group(name)) })).group()
	}
	return g
}

// popoloCounts reads the counts of a vote event, and then compares those of
// groups with the votes.
func (s *Stage) popoloCounts(e *popolo.Event) {
	var grouped []popolo.Count
	for c := range e.Counts() {
		if c.Called() != "" {
			grouped = append(grouped, c)
			continue
		}
		count, exact := s.Stated.Counts.at(int(c.Option)), Base(1)<<c.Option
		if *count > 0 && s.Stated.Exact&exact == 0 {
			c.Refuse("count", c.Word, "extras.plenary has a lower bound of it")
		}
		// Two words for one vote, excused and absent, are added.
		*count = min(maxCount, *count+c.N)
		s.Stated.Exact |= exact
	}
	if s.Stated.wrong() != nil {
		e.Refuse(popolo.Counts, "count", strconv.Itoa(s.Stated.Members), "extras.plenary has a body of fewer members than are counted")
	}
	for _, c := range grouped {
		among := s.among(popoloGroup(c.Place, c.GroupID, c.GroupName))
		if among.Exact>>c.Option&1 == 0 || *among.Counts.at(int(c.Option)) != c.N {
			c.Keep(&e.Note, "count of "+c.Called(), c.Word+" "+strconv.Itoa(c.N), "does not follow from the votes of a group in the tables")
		}
	}
}

// popoloGroupResult compares the result of a group with the votes of its
// members.
func (s *Stage) popoloGroupResult(e *popolo.Event, o *popolo.Object) {
	id, name := o.Party(popolo.GroupID, popolo.Group)
	stated, called := o.Text(popolo.Result), "result of "+cmp.Or(id, name)
	result, _ := popolo.ResultOf(stated)
	switch follows := s.among(popoloGroup(o.At(0), id, name)).popoloResult(); {
	case follows == 0:
		o.At(0).Keep(&e.Note, called, stated, "does not follow from the votes of a group in the tables")
	case result != follows:
		o.At(0).Keep(&e.Note, called, stated, "from the votes of its members follows "+popolo.ResultWord(follows))
	}
}

// popoloRest returns the part of s that a vote event cannot express: s without
// the members of the event, without exact totals, and without the votes of
// countries.
func (s *Stage) popoloRest() Stage {
	rest := *s
	rest.ID, rest.Body, rest.Date, rest.Declared = "", 0, Date{}, 0
	rest.Votes = RollCall{whole: s.Votes.whole}.WithVacant(s.Votes.tally.Vacant)
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if rest.Stated.Exact>>bit&1 != 0 {
			*rest.Stated.Counts.at(bit) = 0
		}
	}
	rest.Stated.Exact &^= baseSeats
	return rest
}

// among returns what is on record about the members that g had in the body. A
// count is exact if every country that cast that vote or every one of these
// members is listed.
func (s *Stage) among(g Group) (t Totals) {
	members := g.Members(s.Date)
	if body := s.bodyMembers(); !body.IsZero() {
		members = members.Intersect(body)
	}
	if members.IsZero() {
		return t
	}
	t.Counts = s.Votes.tallyOf(&members)
	all := s.Votes.named().contains(members)
	listed, known := s.Votes.tally, s.Totals()
	for bit := int(Yes); bit <= excludedBit; bit++ {
		if all || known.Exact>>bit&1 != 0 && *known.Counts.at(bit) == *listed.at(bit) {
			t.Exact |= 1 << bit
		}
	}
	return t
}

// popoloResult returns the result within a group, or 0 if there is no result.
func (t Totals) popoloResult() uint8 {
	switch {
	case !t.Known(presentAndVoting) || t.Counts.Yes == t.Counts.No:
		return 0
	case t.Counts.Yes > t.Counts.No:
		return popolo.Pass
	}
	return popolo.Fail
}

// WritePopolo writes r as one line of JSON: a Motion of the Popolo
// specification (https://www.popoloproject.com/specs/motion.html) with a vote
// event for each stage. The lines of several calls form a sequence that
// [ReadPopolo] reads.
//
// The motion has the symbol as its id and the title as its text. A vote event
// has:
//
//   - the body as its organization, and the date as its start_date;
//   - the declared outcome as its result: pass, fail or "withdrawn", which
//     Popolo does not define;
//   - a vote for each country, with its code as voter_id and its name on that
//     date;
//   - counts for the votes whose numbers the record states exactly, 0
//     included.
//
// The options are those of Popolo, with "not voting" for [NotVoting]. The list
// of options is open; this package adds "present", "pending", "excluded" and,
// in counts, "vacant".
//
// For each of the groups, an event also has what is on record of its members
// in the body on that date:
//
//   - counts for the votes whose number among the members is known. It is known
//     if every country that cast the vote is listed, or every member of the
//     group;
//   - the group result: pass if more members voted in favour than against, and
//     fail if more voted against. It does not use the rule of the body. There
//     is no result if the two counts are equal or one of them is missing.
//
// A vote names the first of the groups to which its voter belongs.
//
// Information that Popolo cannot express is written as extras.plenary: the
// draft, which lists are complete or incomplete, lower limits of counts, the
// size of the body, vacant seats, and whether the roll call is of a whole body.
// Reading it back with [ReadPopolo] loses nothing. A stage with votes or
// without an ID has extras.plenary even if it is empty, because [ReadPopolo]
// assigns a method and an ID to events without it.
//
// WritePopolo returns the error of w. Like [Resolution.MarshalJSON], it
// returns a [*ParseError] for values that could not be read back, such as a
// Group("EU"). A nil r is an empty resolution.
func WritePopolo(w io.Writer, r *Resolution, groups ...Group) error {
	if err := areGroups(groups); err != nil {
		return err
	}
	r = orNone(r)
	m := written.Motion{Text: r.Title.In(language.English), VoteEvents: []written.Event{}}
	if last := r.Final(); last != nil {
		m.Result = popolo.ResultWord(uint8(last.Declared))
	}
	rest, id := *r, Symbol{}
	rest.Stages = nil
	if isAdopted(r.Symbol) {
		id, rest.Symbol = r.Symbol, Symbol{}
	}
	m.ID = id.String()
	if rest.Title.NL == "" {
		rest.Title = Text{}
	}
	m.Extras = written.Rest(rest)
	var asked []Group
	for _, g := range groups {
		if g != "" && !slices.Contains(asked, g) {
			asked = append(asked, g)
		}
	}
	for i := range r.Stages {
		m.VoteEvents = append(m.VoteEvents, popoloEventOf(&r.Stages[i], id, asked))
	}
	line, err := encodeAs(&m, popoloTypes)
	if err != nil {
		return err
	}
	_, err = writing(w).Write(append(line, '\n'))
	return err
}

// popoloTypes returns strictTypes and a check of the totals of events.
func popoloTypes(t reflect.Type) strict.Type {
	if t == reflect.TypeFor[written.Event]() {
		return strict.Type{Check: func(v any) error { return v.(*written.Event).Check() }}
	}
	return strictTypes(t)
}

func popoloEventOf(s *Stage, of Symbol, groups []Group) written.Event {
	e := written.Event{ID: s.ID, StartDate: s.Date.String(), Result: popolo.ResultWord(uint8(s.Declared)), Check: s.Stated.wrong}
	if s.ID != "" && !of.IsZero() {
		// IDs of stages are unique within a resolution; IDs of vote events
		// must be unique among all.
		e.ID = of.String() + "#" + s.ID
	}
	if s.Body != 0 {
		e.OrganizationID, e.Organization = s.Body, &written.Party{ID: s.Body.String(), Name: s.Body.bare(language.English)}
	}
	members := make([]CountrySet, len(groups))
	popoloCount(&e, s.Stated, "")
	for i, g := range groups {
		members[i] = g.Members(s.Date)
		among := s.among(g)
		popoloCount(&e, among, g)
		if result := among.popoloResult(); result != 0 {
			e.GroupResults = append(e.GroupResults, written.Results{GroupID: string(g), Group: written.Party{Name: g.NameOn(language.English, s.Date)}, Result: popolo.ResultWord(result)})
		}
	}
	vote := func(c Country, option uint8) {
		group := ""
		if i := slices.IndexFunc(members, func(m CountrySet) bool { return m.Has(c) }); i >= 0 {
			group = string(groups[i])
		}
		e.Vote(c.index, c.NameOn(language.English, s.Date), option, s.Date.ymd, group)
	}
	for c, v := range s.Votes.All() {
		vote(c, uint8(v))
	}
	for c := range s.Votes.Excluded().All() {
		vote(c, uint8(excludedBit))
	}
	rest := s.popoloRest()
	if e.Result == "" {
		rest.Declared = s.Declared
	}
	if e.Extras = written.Rest(rest); e.Extras == nil && (s.ID == "" || e.Votes != nil) {
		e.Extras = &written.LeftOver{Plenary: struct{}{}}
	}
	return e
}

// popoloCount adds the exact counts. For a group, a count of 0 is left out unless it
// is of votes in favour, against or abstaining.
func popoloCount(e *written.Event, t Totals, g Group) {
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if n := *t.Counts.at(bit); t.Exact>>bit&1 != 0 && (n != 0 || g == "" || bit <= int(Abstain)) {
			e.Count(uint8(bit), n, string(g))
		}
	}
}
