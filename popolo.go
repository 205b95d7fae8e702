package plenary

import (
	"io"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// WritePopolo writes a resolution as one line of JSON: a Motion of the Popolo
// specification (https://www.popoloproject.com/specs/motion.html) with a vote
// event for each stage. Several calls make a sequence that [ReadPopolo] reads.
//
// The motion has the symbol as its id and the title as its text. A vote event
// has the body as its organization, the day as its start_date, the outcome as
// declared (pass, fail, or withdrawn, which is ours), the stated totals as
// counts, and a vote for each country: its code as voter_id, with the name of
// that day. Options are those of Popolo, "not voting" for [NotVoting]; its
// list is open, and "present", "pending", "excluded" and, in counts, "vacant"
// are ours.
//
// For each group asked for, an event tells what the votes of its members on
// the day come to: their counts, and whether they carry the question by the
// majority required, as a group result. A vote names the first of the groups
// that its voter is a member of.
//
// What Popolo has no place for, such as the draft that was voted on, goes into
// the member extras.plenary, so that nothing is lost on the way out and in: of
// a roll call its vacant seats, and that it is of a whole body. What could not
// be read back is a [*ParseError], as in [Resolution.MarshalJSON].
func WritePopolo(w io.Writer, r *Resolution, groups ...Group) error {
	m := popoloMotion{Text: r.Title.In(language.English), VoteEvents: []popoloEvent{}}
	if last := r.Final(); last != nil {
		m.Result = popoloResult(last.Declared)
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
	line, err := encode(m)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

// isAdopted reports whether a symbol is that of a text that was adopted, and
// so the id of a motion on it.
func isAdopted(s Symbol) bool { return s.Kind() != 0 && s.Kind() < DraftSymbol }

type popoloMotion struct {
	ID         Symbol          `json:"id,omitzero"`
	Text       string          `json:"text"`
	Result     string          `json:"result,omitzero"`
	VoteEvents []popoloEvent   `json:"vote_events"`
	Extras     *popoloLeftOver `json:"extras,omitzero"`
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

// popoloRest returns what Popolo has no place for, nil if there is nothing.
func popoloRest(rest any) *popoloLeftOver {
	if reflect.ValueOf(rest).IsZero() {
		return nil
	}
	return &popoloLeftOver{rest}
}

func popoloEventOf(s *Stage, of Symbol, groups []Group) popoloEvent {
	e := popoloEvent{ID: s.ID, OrganizationID: s.Body, StartDate: s.Date, Result: popoloResult(s.Declared)}
	if s.ID != "" && !of.IsZero() {
		// The IDs of stages tell those of one resolution apart, those of vote
		// events those of all.
		e.ID = of.String() + "#" + s.ID
	}
	if s.Body != 0 {
		name := s.Body.bare(language.English)
		e.Organization = &popoloParty{s.Body.String(), name}
	}
	members := make([]CountrySet, len(groups))
	for i, g := range groups {
		members[i] = g.Members(s.Date)
		name := popoloParty{Name: g.Name(language.English, s.Date)}
		if result, ok := s.popoloGroupResult(members[i]); ok {
			e.GroupResults = append(e.GroupResults, popoloResults{g, name, result})
		}
	}
	e.count(s.Stated.Counts, 0)
	for i, g := range groups {
		e.count(s.Votes.TallyOf(members[i]), g)
	}
	vote := func(c Country, option string) {
		id := c.Code()
		if read, _ := popoloCountry(id, s.Date); read != c {
			// YUG was the code of another country after 1992. It is in no roll
			// call then, but what is written is to be read as it was meant.
			id = "plenary:" + id
		}
		v := popoloVote{VoterID: id, Voter: popoloParty{Name: c.NameOn(language.English, s.Date)}, Option: option}
		for i, g := range groups {
			if members[i].Has(c) {
				v.GroupID = g
				break
			}
		}
		e.Votes = append(e.Votes, v)
	}
	for c, v := range s.Votes.All() {
		vote(c, popoloOption(v))
	}
	for c := range s.Votes.Excluded().All() {
		vote(c, "excluded")
	}
	rest := *s
	rest.ID, rest.Body, rest.Date, rest.Votes, rest.Stated = "", 0, Date{}, s.Votes.unnamed(), Totals{}
	if e.Result != "" {
		rest.Declared = 0
	}
	e.Extras = popoloRest(rest)
	return e
}

// unnamed returns what rc says of nobody in particular, for which Popolo has no
// place: the vacant seats, and whether it is of a whole body.
func (rc RollCall) unnamed() RollCall {
	rest := RollCall{whole: rc.whole}
	return rest.WithVacant(rc.tally.Vacant)
}

// count adds the counts of a tally: who was in favour, against and abstained,
// and what else there is.
func (e *popoloEvent) count(t Tally, g Group) {
	if t == (Tally{}) {
		return
	}
	add := func(option string, n int) { e.Counts = append(e.Counts, popoloCount{option, n, g}) }
	for v := range Votes() {
		if n := t.Of(v); n != 0 || v <= Abstain {
			add(popoloOption(v), n)
		}
	}
	if t.Excluded != 0 {
		add("excluded", t.Excluded)
	}
	if t.Vacant != 0 {
		add("vacant", t.Vacant)
	}
}

// popoloGroupResult returns whether the votes of some members carry the
// question, and whether any of them voted.
func (s *Stage) popoloGroupResult(members CountrySet) (result string, voted bool) {
	part := s.Votes.TallyOf(members)
	if part.Cast() == 0 {
		return "", false
	}
	if part.SimpleMajority() {
		return "pass", true
	}
	return "fail", true
}

// popoloResults are the results of the specification, and one of ours.
var popoloResultWords = enum{"", "pass", "fail", "withdrawn"}

func popoloResult(d Declared) string { return popoloResultWords.text(uint8(d)) }

func popoloOption(v Vote) string {
	if v == NotVoting {
		return "not voting"
	}
	return v.String()
}

// Besides the votes, a Popolo option can be that there was none to cast.
const (
	popoloExcluded = Pending + 1 + iota
	popoloVacant
)

// popoloOptionOf reads an option, whatever its case and whether its words are
// joined. Other spellings than those that WritePopolo writes are odd: yea, aye,
// nay and excused come from the Open Civic Data of American legislatures, the
// rest from records. It returns 0 for a word that says no vote.
func popoloOptionOf(s string) (v Vote, odd bool) {
	switch s {
	case "yes":
		return Yes, false
	case "no":
		return No, false
	case "abstain":
		return Abstain, false
	case "absent":
		return Absent, false
	case "not voting":
		return NotVoting, false
	}
	switch popoloWord(s) {
	case "yes":
		return Yes, false
	case "no":
		return No, false
	case "abstain":
		return Abstain, false
	case "absent":
		return Absent, false
	case "notvoting":
		return NotVoting, false
	case "present":
		return Present, false
	case "pending":
		return Pending, false
	case "excluded":
		return popoloExcluded, false
	case "vacant":
		return popoloVacant, false
	case "yea", "aye", "for", "infavour", "infavor":
		return Yes, true
	case "nay", "against":
		return No, true
	case "abstained", "abstention", "abstaining":
		return Abstain, true
	case "excused":
		return Absent, true
	case "nonvoting", "didnotvote":
		return NotVoting, true
	}
	return 0, false
}

// popoloResultOf reads a result.
func popoloResultOf(s string) (d Declared, odd bool) {
	switch popoloWord(s) {
	case "pass":
		return DeclaredAdopted, false
	case "fail":
		return DeclaredRejected, false
	case "withdrawn":
		return DeclaredWithdrawn, false
	case "passed", "adopted", "carried", "agreed", "accepted":
		return DeclaredAdopted, true
	case "failed", "rejected", "defeated", "negatived", "lost":
		return DeclaredRejected, true
	}
	return 0, false
}

// popoloWord returns a word of a code list in small letters, without what
// joins its parts.
func popoloWord(s string) string {
	const longest = 40 // of the words above, and more
	if len(s) > longest {
		return ""
	}
	return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(strings.ToLower(s))
}
