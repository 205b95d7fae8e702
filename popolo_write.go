package plenary

import (
	"io"
	"reflect"
	"slices"

	"github.com/plenary-go/plenary/internal/popolo"
	"github.com/plenary-go/plenary/internal/strict"
	"golang.org/x/text/language"
)

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
//   - counts for the votes whose number among the members is known, because
//     every country that cast the vote or every member of the group is listed;
//   - the group result: pass if more members voted in favour than against, and
//     fail if more voted against. It does not use the rule of the body. There
//     is no result if the two counts are equal or one of them is missing.
//
// A vote names the first of the groups to which its voter belongs.
//
// Information that Popolo cannot express is written as extras.plenary: the
// draft, which lists are complete or incomplete, lower limits of counts, the
// size of the body, vacant seats, and whether the roll call is of a whole
// body. Reading it back with [ReadPopolo] loses nothing. A stage with votes or
// without an ID has this member even if it is empty, because ReadPopolo
// assigns a method and an ID to events without it.
//
// WritePopolo returns the error of w. Like [Resolution.MarshalJSON], it
// returns a [*ParseError] for values that could not be read back. A nil r is
// an empty resolution.
func WritePopolo(w io.Writer, r *Resolution, groups ...Group) error {
	r = orNone(r)
	m := popoloMotion{Text: r.Title.In(language.English), VoteEvents: []popoloEvent{}}
	if last := r.Final(); last != nil {
		m.Result = popolo.ResultWord(uint8(last.Declared))
	}
	rest := *r
	rest.Stages = nil
	if isAdopted(r.Symbol) {
		m.ID, rest.Symbol = r.Symbol, Symbol{}
	}
	if rest.Title.NL == "" {
		rest.Title = Text{}
	}
	m.Extras = popoloRest(rest)
	var asked []Group
	for _, g := range groups {
		if g.IsValid() && !slices.Contains(asked, g) {
			asked = append(asked, g)
		}
	}
	for i := range r.Stages {
		m.VoteEvents = append(m.VoteEvents, popoloEventOf(&r.Stages[i], m.ID, asked))
	}
	line, err := encodeAs(&m, popoloTypes)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

type popoloMotion struct {
	ID         Symbol          `json:"id,omitzero"`
	Text       string          `json:"text"`
	Result     string          `json:"result,omitzero"`
	VoteEvents []popoloEvent   `json:"vote_events"`
	Extras     *popoloLeftOver `json:"extras,omitzero"`
}

// popoloTypes returns strictTypes and a check of the totals of events.
func popoloTypes(t reflect.Type) strict.Type {
	if t == reflect.TypeFor[popoloEvent]() {
		return strict.Type{Check: func(v any) error { return v.(*popoloEvent).stated.wrong() }}
	}
	return strictTypes(t)
}

type popoloEvent struct {
	ID             string          `json:"id,omitzero"`
	OrganizationID Body            `json:"organization_id,omitzero"`
	Organization   *popoloParty    `json:"organization,omitzero"`
	StartDate      Date            `json:"start_date,omitzero"`
	Result         string          `json:"result,omitzero"`
	GroupResults   []popoloResults `json:"group_results,omitzero"`
	Counts         []popoloCount   `json:"counts,omitzero"`
	Votes          []popoloVote    `json:"votes,omitzero"`
	Extras         *popoloLeftOver `json:"extras,omitzero"`

	stated Totals // the content of the counts and the extras
}

type popoloResults struct {
	GroupID Group       `json:"group_id"`
	Group   popoloParty `json:"group"`
	Result  string      `json:"result"`
}

type popoloCount struct {
	Option  string `json:"option"`
	Value   int    `json:"value"`
	GroupID Group  `json:"group_id,omitzero"`
}

type popoloVote struct {
	VoterID string      `json:"voter_id"`
	Voter   popoloParty `json:"voter"`
	Option  string      `json:"option"`
	GroupID Group       `json:"group_id,omitzero"`
}

type popoloParty struct {
	ID   string `json:"id,omitzero"`
	Name string `json:"name"`
}

type popoloLeftOver struct {
	Plenary any `json:"plenary"`
}

// popoloRest returns what Popolo cannot express, or nil if that is empty.
func popoloRest(rest any) *popoloLeftOver {
	if reflect.ValueOf(rest).IsZero() {
		return nil
	}
	return &popoloLeftOver{rest}
}

func popoloEventOf(s *Stage, of Symbol, groups []Group) popoloEvent {
	e := popoloEvent{ID: s.ID, OrganizationID: s.Body, StartDate: s.Date, Result: popolo.ResultWord(uint8(s.Declared))}
	if s.ID != "" && !of.IsZero() {
		// IDs of stages are unique within a resolution, IDs of vote events
		// must be unique among all.
		e.ID = of.String() + "#" + s.ID
	}
	if s.Body != 0 {
		name := s.Body.bare(language.English)
		e.Organization = &popoloParty{s.Body.String(), name}
	}
	members := make([]CountrySet, len(groups))
	e.count(s.Stated, "")
	for i, g := range groups {
		members[i] = g.Members(s.Date)
		among := s.among(g)
		e.count(among, g)
		if result := among.popoloResult(); result != 0 {
			e.GroupResults = append(e.GroupResults, popoloResults{g, popoloParty{Name: g.Name(language.English, s.Date)}, popolo.ResultWord(result)})
		}
	}
	vote := func(c Country, option string) {
		v := popoloVote{VoterID: popolo.IDOf(c.index, s.Date.ymd), Voter: popoloParty{Name: Naming{Language: language.English, On: s.Date}.Name(c)}, Option: option}
		if i := slices.IndexFunc(members, func(m CountrySet) bool { return m.Has(c) }); i >= 0 {
			v.GroupID = groups[i]
		}
		e.Votes = append(e.Votes, v)
	}
	for c, v := range s.Votes.All() {
		vote(c, popolo.OptionWord(uint8(v)))
	}
	for c := range s.Votes.Excluded().All() {
		vote(c, popolo.OptionWord(uint8(excludedBit)))
	}
	rest := s.popoloRest()
	if e.Result == "" {
		rest.Declared = s.Declared
	}
	e.stated, e.Extras = s.Stated, popoloRest(rest)
	if e.Extras == nil && (s.ID == "" || e.Votes != nil) {
		e.Extras = &popoloLeftOver{struct{}{}}
	}
	return e
}

// count adds the exact counts. For a group, a count of 0 is left out unless it
// is of votes in favour, against or abstaining.
func (e *popoloEvent) count(t Totals, g Group) {
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if n := *t.Counts.at(bit); t.Exact>>bit&1 != 0 && (n != 0 || g == "" || bit <= int(Abstain)) {
			e.Counts = append(e.Counts, popoloCount{popolo.OptionWord(uint8(bit)), n, g})
		}
	}
}
