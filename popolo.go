package plenary

import (
	"cmp"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/popolo"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// ReadPopolo reads Motions and VoteEvents of the Popolo specification
// (https://www.popoloproject.com/specs/vote-event.html) as resolutions, from one
// object, a list of objects, or a sequence with white space between. An object
// is one of these:
//
//   - A motion, with its vote events or their ids in vote_events. If it has a
//     motion of its own, the one that it amends, that is a resolution too.
//   - A vote event, with its motion, the id of its motion, or neither.
//   - A document: lists of motions, vote_events, events, persons or people,
//     organizations, memberships and votes, or vote_events and nothing else.
//     Each motion is a resolution; its vote events are those that it has or
//     names by id, and then those that name it by id. Each vote event without a
//     motion follows as a resolution. A vote in the list of votes belongs to the
//     vote event that its vote_event_id names. The persons and organizations
//     tell the names of voters, bodies and groups that are given by id, and the
//     identifiers of voters.
//
// One object is held at a time, which may be 64 MiB long. A vote event that is
// named and is not there becomes a stage with an ID alone; that, and a motion
// that is named and not in the document, is an accepted error. Two motions or
// two vote events of a document with the same id are refused, and so is a vote
// event that says something else of its motion than the motion does.
//
// What is wrong is a [*ParseError] with path, line and column, and comes before
// the resolution that it is about. A resolution is read whole or not at all:
// it comes unless one of its errors is not Accepted. Then the next one is read,
// unless the text is no JSON, or the reader fails.
//
// A voter is known by voter_id (NLD, nl, country:nl, ocd-division/country:nl,
// iso3166-1:NLD, m49:528) or by the name of the voter, as [ParseCountryOn] reads
// it on the day of the event; if both are countries they must be the same one. A
// code in a scheme is read as [ParseCountryCode] reads it on that day, and a
// number alone is no code. An id of another kind says nothing beside a name.
// Options are read in any case; see [WritePopolo] for those of ours. "Yea" is
// yes, "excused" is absent, and so on, and is reported; a vote "paired" or
// "other", a weight other than 1, a pair and a voter that comes twice have no
// place in a roll call and are refused.
//
// Each count becomes a stated total, which is exact; of an option without one
// nothing is stated. Result is the declared outcome, and a list of votes makes
// the vote a recorded one. It does not say that it is whole, unless the extras
// that [WritePopolo] wrote do; whether totals and votes agree is for
// [Resolution.Notices]. A requirement of a simple majority or of two thirds is
// the rule of the body that asks for it, such as unga.important, and without one
// that of those present and voting: yes >= 2/3 of yes+no and yes >= 1.
//
// Counts and results of groups are held against what is on record of their
// members. Where they do not follow from it, and for a group or an organization
// that is none of ours, another requirement and the role of a voter, the note of
// the stage has what was written, and an accepted error says so. An id that is no
// symbol is kept as a source.
//
// Members that Popolo does not have, and those that are not about the vote (who
// proposed the motion and when, the session, the time of day, the group of a
// voter), are passed over.
func ReadPopolo(from io.Reader) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		report := func(w *popolo.Problem) bool { return yield(Resolution{}, popoloError(w)) }
		err := popolo.Read(from, report, func(t *popolo.Topic) bool {
			r := popoloResolution(t)
			return !t.IsWhole() || yield(*r, nil)
		})
		if err != nil {
			yield(Resolution{}, err)
		}
	}
}

// popoloError returns a problem as an error. What was found to be wrong with a value
// gets the place of the problem.
func popoloError(w *popolo.Problem) *ParseError {
	e := ParseError{What: w.What, Input: w.Input, Reason: w.Reason}
	if inner, ok := errors.AsType[*ParseError](w.Err); ok {
		e = *inner
	}
	e.Path, e.Line, e.Column, e.Accepted = w.Path, w.Line, w.Column, w.Accepted
	return &e
}

// popoloBody is what a motion or a vote event says of its organization.
type popoloBody struct {
	in       *popolo.Object
	id, name string
}

// popoloResolution reads a motion with its vote events.
func popoloResolution(t *popolo.Topic) *Resolution {
	var r Resolution
	if t.Extras(&r, strictTypes) && (isAdopted(r.Symbol) || r.Stages != nil) {
		t.Between(popolo.Extras, 0).Refuse("extras.plenary", "", "has what the motion itself has: a symbol, stages")
	}
	if t.Title != r.Title.In(language.English) {
		r.Title.EN = t.Title
	}
	r.popoloID(popolo.ID, t.ID)
	if issued := t.Text(popolo.Identifier); issued != t.ID {
		r.popoloID(popolo.Identifier, issued)
	}
	popoloSources(&r.Sources, &t.Object)
	of := popoloBody{in: &t.Object}
	of.id, of.name = t.Party(popolo.OrganizationID, popolo.Organization)
	for e := range t.Events() {
		r.Stages = append(r.Stages, r.popoloStage(e, of))
	}
	r.popoloOutcome(t, of)
	r.popoloRequired(t)
	return &r
}

// popoloID takes the id or the identifier of a motion, which is the symbol or else a
// source.
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

// isAdopted reports whether a symbol is that of a text that was adopted, and so the id
// of a motion on it.
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

// popoloOutcome reads the result of a motion, which is that of the last vote on it.
func (r *Resolution) popoloOutcome(t *popolo.Topic, of popoloBody) {
	d, last := popoloDeclared(&t.Object), r.Final()
	switch {
	case d == 0:
	case last == nil:
		s := Stage{ID: "motion", Declared: d}
		s.Body = of.body(&s)
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
		in.Refuse(popolo.Requirement, "requirement", words, "of no vote event")
		return
	}
	switch required := last.popoloMajority(words); {
	case required.IsZero():
		last.popoloKeep(in.At(popolo.Requirement), "requirement", words, "neither a simple majority nor one of two thirds")
	case last.Required.IsZero():
		last.Required = required
	case last.Required != required:
		in.Refuse(popolo.Requirement, "requirement", words, "extras.plenary has "+last.Required.String())
	}
}

// popoloMajority returns the rule that asks for the majority that a motion requires:
// that of the body, if it has one which says so, else that of those present and
// voting. It returns no rule for another majority.
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

// maxPopoloNote is how long something can be that goes into a note, in bytes.
const maxPopoloNote = 1000

// popoloKeep puts what has no place in a stage into its note.
func (s *Stage) popoloKeep(at popolo.Place, what, input, reason string) {
	if len(what)+len(input) > maxPopoloNote {
		at.Refuse(what, input, reason+", and too long for a note")
		return
	}
	if s.Note.EN != "" {
		s.Note.EN += "; "
	}
	s.Note.EN += what + ": " + input
	at.Accept(what, input, reason+"; kept in the note")
}

// popoloStage reads a vote event on a motion.
func (r *Resolution) popoloStage(e *popolo.Event, of popoloBody) Stage {
	var s Stage
	ours := e.Extras(&s, strictTypes)
	if ours {
		rest := s.popoloRest()
		if s.ID != "" || s.Body != 0 || !s.Date.IsZero() || s.Votes != rest.Votes || s.Stated != rest.Stated || s.Declared != 0 {
			e.Between(popolo.Extras, 0).Refuse("extras.plenary", "", "has what the vote event itself has: an id, a body, a date, votes, exact totals, an outcome")
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
	s.Date = s.popoloDate(&e.Object)
	if e.Has(popolo.OrganizationID, popolo.Organization) {
		of.in = &e.Object
		of.id, of.name = e.Party(popolo.OrganizationID, popolo.Organization)
	}
	s.Body = of.body(&s)
	if e.Has(popolo.Result) {
		s.Declared = popoloDeclared(&e.Object)
	}
	popoloSources(&s.Sources, &e.Object)
	for v := range e.Votes() {
		s.popoloVote(v)
	}
	if !ours && s.Votes != (RollCall{}) {
		s.Method = Recorded
	}
	s.popoloCounts(&e.Object)
	for o := range e.Items(popolo.GroupResults) {
		s.popoloGroupResult(o)
	}
	return s
}

// popoloDate returns the day on which a vote event began, or ended if that is all that
// is told.
func (s *Stage) popoloDate(e *popolo.Object) Date {
	start, end := popoloDay(e, popolo.StartDate), popoloDay(e, popolo.EndDate)
	if start.IsZero() && end.IsZero() {
		// A vote event has no such member, but one of the specification's own
		// examples.
		start = popoloDay(e, popolo.Date)
	}
	switch {
	case start.IsZero():
		return end
	case !end.IsZero() && end != start:
		s.popoloKeep(e.At(popolo.EndDate), "end_date", end.String(), "not the day of the start_date")
	}
	return start
}

func popoloDay(e *popolo.Object, m popolo.Member) (d Date) {
	text := e.Text(m)
	if text == "" {
		return d
	}
	day, isTime := popolo.CutTime(text)
	d, err := ParseDate(day)
	if err == nil && !isTime {
		err = &ParseError{Reason: "no time of day follows the date"}
	}
	if wrong, ok := errors.AsType[*ParseError](err); ok {
		e.Refuse(m, "date", text, wrong.Reason)
	}
	return d
}

// body returns the body that an organization is, by identifier or name.
func (of popoloBody) body(s *Stage) Body {
	if of.id == "" && of.name == "" {
		return 0
	}
	for _, text := range [2]string{of.id, of.name} {
		for b := range Bodies() {
			for _, tag := range [2]language.Tag{language.English, language.Dutch} {
				if text == b.String() || strings.EqualFold(text, b.bare(tag)) || strings.EqualFold(text, b.Name(tag)) {
					return b
				}
			}
		}
	}
	m := popolo.Organization
	if !of.in.Has(m) {
		m = popolo.OrganizationID
	}
	s.popoloKeep(of.in.At(m), "organization", cmp.Or(of.name, of.id), "none of the bodies")
	return 0
}

// popoloDeclared reads the result of a motion or a vote event.
func popoloDeclared(o *popolo.Object) Declared {
	s := o.Text(popolo.Result)
	result, odd := popolo.ResultOf(s)
	switch {
	case s == "":
	case result == 0:
		o.Refuse(popolo.Result, "result", s, "not pass, fail or withdrawn")
	case odd:
		o.Accept(popolo.Result, "result", s, "read as "+popolo.ResultWord(result))
	}
	return Declared(result)
}

// popoloOption reads the option of a vote or a count, numbered as the bits of a [Base]; 0 if
// it is none. An odd spelling is reported once for each vote event.
func popoloOption(o *popolo.Object) int {
	s := o.Text(popolo.Option)
	option, odd := popolo.OptionOf(s)
	switch {
	case option == popolo.Paired:
		o.Refuse(popolo.Option, "option", s, "a pair is no vote of a member alone")
		return 0
	case option == 0 && !o.Has(popolo.Option):
		o.Refuse(popolo.Option, "option", "", "missing")
	case option == 0:
		o.Refuse(popolo.Option, "option", s, "not yes, no, abstain, absent, not voting, present, pending or excluded")
	case odd && o.First(s):
		o.Accept(popolo.Option, "option", s, "read as "+popolo.OptionWord(option))
	}
	return int(option)
}

func (s *Stage) popoloVote(o *popolo.Object) {
	c := popoloVoter(o, s.Date)
	option := popoloOption(o)
	if weight := o.Raw(popolo.Weight); weight != "" && weight != "1" {
		o.Refuse(popolo.Weight, "vote", weight, "a roll call has no weights; see Weights")
	}
	for _, pair := range [2]popolo.Member{popolo.PairID, popolo.Pair} {
		if o.Has(pair) {
			o.Between(pair, 0).Refuse("vote", c.Code(), "a roll call has no pairs")
		}
	}
	switch {
	case c.IsZero() || option == 0:
		return
	case option == vacantBit:
		o.Refuse(popolo.Option, "option", "vacant", "a vacant seat has no voter")
	case s.Votes.Vote(c) != 0 || s.Votes.excluded.Has(c):
		o.Refuse(0, "roll call", c.Code(), "this country stands twice")
	case option == excludedBit:
		s.Votes = s.Votes.Exclude(SetOf(c))
	default:
		s.Votes.set(c, Vote(option))
	}
	if role := o.Text(popolo.Role); role != "" {
		s.popoloKeep(o.At(popolo.Role), "role of "+c.Code(), role, "a roll call has no roles")
	}
}

// popoloVoter returns the country that voted, by its code or its name.
func popoloVoter(o *popolo.Object, on Date) Country {
	ident, name := o.Party(popolo.VoterID, popolo.Voter)
	name = cmp.Or(name, o.Text(popolo.VoterName))
	fail := func(e *ParseError) Country {
		about := popolo.VoterID
		if o.Has(popolo.Voter) {
			about = popolo.Voter
		}
		o.Between(0, about).Report(popolo.Problem{Err: e})
		return Country{}
	}
	told, codes, wrong := o.Known(ident)
	known, unknown := popoloCountry(ident, on)
	for _, code := range codes {
		switch c, _ := popoloCountry(code, on); {
		case known.IsZero():
			known = c
		case !c.IsZero() && c != known:
			return fail(&ParseError{What: "country", Input: code, Candidates: SetOf(c, known), Reason: "another code of this voter is that of " + known.Code()})
		}
	}
	name = cmp.Or(name, told)
	switch {
	case wrong != "":
		return fail(&ParseError{What: "vote", Input: ident, Reason: wrong})
	case ident == "" && name == "":
		return fail(&ParseError{What: "vote", Reason: "no voter"})
	case name == "" && known.IsZero():
		return fail(unknown)
	case name == "" || name == known.NameOn(language.English, on) && (told == "" || told == name):
		return known
	}
	c, could, _ := findCountry(name, on)
	if told != "" && told != name {
		so := c
		if so.IsZero() {
			so = known
		}
		if other, _, _ := findCountry(told, on); !other.IsZero() && !so.IsZero() && other != so {
			return fail(&ParseError{What: "country", Input: name, Candidates: SetOf(so, other), Reason: "the name of this voter in the document is that of " + other.Code()})
		}
	}
	switch {
	case c.IsZero() && could.Has(known):
		return known // the code settles what the name leaves open
	case c.IsZero():
		e := countryError(name, could)
		e.suggest()
		return fail(e)
	case known.IsZero() && !unknown.Candidates.IsEmpty() && !unknown.Candidates.Has(c):
		return fail(unknown)
	case !known.IsZero() && c != known:
		return fail(&ParseError{What: "country", Input: name, Candidates: SetOf(c, known), Reason: "the voter_id is that of " + known.Code()})
	}
	return c
}

// popoloCountry returns the country that an id means on a day, or why it means
// none. A number alone is some list's own; it is a code only where the id says
// in which scheme.
func popoloCountry(id string, on Date) (Country, *ParseError) {
	scheme, code := popolo.CutScheme(id)
	if i := table.FindCode(code); i != 0 && (on.IsZero() && scheme == popolo.NoScheme || scheme == popolo.Ours) {
		return Country{i}, nil
	}
	var of CodeScheme
	switch scheme {
	case popolo.NoScheme:
		if c, _, _ := findCountry(code, on); !c.IsZero() {
			return c, nil
		}
	case popolo.ISO:
		of = CodeScheme(lookup.ISOScheme(code))
	case popolo.Alpha2:
		of = ISOAlpha2
	case popolo.Alpha3:
		of = ISOAlpha3
	case popolo.M49:
		of = UNM49
	}
	if findCode(code, of) == nil {
		return Country{}, &ParseError{What: "country", Input: id, Reason: cmp.Or(lookup.NumberReason(id), "no country has this id")}
	}
	c, wrong := readCode(code, of, on)
	if wrong != nil {
		wrong.Input = id
	}
	return c, wrong
}

// popoloGroup reads the group of a count or a result. It returns 0 for one that is not
// in the tables, and false if there is none.
func popoloGroup(o *popolo.Object) (g Group, called string, ok bool) {
	ident, name := o.Party(popolo.GroupID, popolo.Group)
	if ident == "" && name == "" {
		return 0, "", false
	}
	if err := g.UnmarshalText([]byte(ident)); err != nil || g == 0 {
		g = Group(o.Once(name, func(name string) int {
			g, _ := ParseGroup(name)
			return int(g)
		}))
	}
	return g, cmp.Or(ident, name), true
}

// popoloGrouped is a count of a group.
type popoloGrouped struct {
	at     popolo.Place
	group  Group
	called string // the group
	word   string // the option
	option int
	n      int
}

// popoloCounts reads the counts of a vote event, and then holds those of groups against
// what is on record of all.
func (s *Stage) popoloCounts(e *popolo.Object) {
	had := map[string]bool{}
	var grouped []popoloGrouped
	for o := range e.Items(popolo.Counts) {
		if c, ok := s.popoloCount(o, had); ok {
			grouped = append(grouped, c)
		}
	}
	if s.Stated.wrong() != nil {
		e.Refuse(popolo.Counts, "count", strconv.Itoa(s.Stated.Members), "extras.plenary has a body of fewer members than are counted")
	}
	for _, c := range grouped {
		if among := s.among(c.group); among.Exact>>c.option&1 == 0 || *among.Counts.at(c.option) != c.n {
			s.popoloKeep(c.at, "count of "+c.called, c.word+" "+strconv.Itoa(c.n), "does not follow from the votes of a group in the tables")
		}
	}
}

// popoloCount reads a count of all. It returns that of a group, and whether it is one.
func (s *Stage) popoloCount(o *popolo.Object, had map[string]bool) (c popoloGrouped, grouped bool) {
	option := popoloOption(o)
	n, inQuotes, ok := o.Number(popolo.Value)
	if ok && inQuotes && o.First("\"") {
		o.Accept(popolo.Value, "count", o.Text(popolo.Value), "a number in quotes")
	}
	g, called, grouped := popoloGroup(o)
	if option == 0 || !ok {
		return c, false
	}
	word := o.Text(popolo.Option)
	if key := called + "\n" + word; had[key] {
		o.Refuse(0, "count", word, "stands twice")
	} else {
		had[key] = true
	}
	if grouped {
		return popoloGrouped{o.At(0), g, called, word, option, n}, true
	}
	count := s.Stated.Counts.at(option)
	if *count > 0 && s.Stated.Exact>>option&1 == 0 {
		o.Refuse(0, "count", word, "extras.plenary has a lower bound of it")
	}
	// Two words for one vote, excused and absent, add up.
	*count = min(maxCount, *count+n)
	s.Stated.Exact |= 1 << option
	return c, false
}

func (s *Stage) popoloGroupResult(o *popolo.Object) {
	g, called, _ := popoloGroup(o)
	stated := o.Text(popolo.Result)
	result, _ := popolo.ResultOf(stated)
	switch follows := s.among(g).popoloResult(); {
	case follows == 0:
		s.popoloKeep(o.At(0), "result of "+called, stated, "does not follow from the votes of a group in the tables")
	case result != follows:
		s.popoloKeep(o.At(0), "result of "+called, stated, "from the votes of its members follows "+popolo.ResultWord(follows))
	}
}

// popoloRest returns what a vote event of Popolo has no place for: not what is
// in its members, but of the totals those that are not exact, and of a roll call
// what it says of nobody in particular.
func (s *Stage) popoloRest() Stage {
	rest := *s
	rest.ID, rest.Body, rest.Date, rest.Declared = "", 0, Date{}, 0
	rest.Votes = RollCall{whole: s.Votes.whole}.WithVacant(s.Votes.tally.Vacant)
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if rest.Stated.Exact>>bit&1 != 0 {
			*rest.Stated.Counts.at(bit) = 0
		}
	}
	rest.Stated.Exact &^= BaseSeats
	return rest
}

// among returns what is on record of the members that a group had in the body. A
// count is exact where everybody who voted so is listed, or all of them are.
func (s *Stage) among(g Group) (t Totals) {
	members := g.Members(s.Date)
	if body := s.Body.Members(s.Date); !body.IsEmpty() {
		members = members.Intersect(body)
	}
	if members.IsEmpty() {
		return t
	}
	t.Counts = s.Votes.TallyOf(members)
	all := s.Votes.named().Contains(members)
	listed, known := s.Votes.tally, s.Totals()
	for bit := int(Yes); bit <= excludedBit; bit++ {
		if all || known.Exact>>bit&1 != 0 && *known.Counts.at(bit) == *listed.at(bit) {
			t.Exact |= 1 << bit
		}
	}
	return t
}

// popoloResult returns the result within a group, 0 if it has none.
func (t Totals) popoloResult() uint8 {
	switch {
	case !t.Known(presentAndVoting) || t.Counts.Yes == t.Counts.No:
		return 0
	case t.Counts.Yes > t.Counts.No:
		return popolo.Pass
	}
	return popolo.Fail
}
