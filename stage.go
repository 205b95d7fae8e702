package plenary

import (
	"slices"
	"strings"
)

// StageKind is how far a text had come. The zero StageKind is unknown. The
// text forms are negotiation, conference, committee, plenary and council.
type StageKind uint8

// The kinds of stages, in the order in which a text goes through them.
const (
	Negotiation StageKind = 1 + iota // negotiation
	Conference                       // conference
	Committee                        // committee
	Plenary                          // plenary
	Council                          // council
)

var stageTexts = enum{"", "negotiation", "conference", "committee", "plenary", "council"}

// String returns the text form.
func (k StageKind) String() string { return stageTexts.text(uint8(k)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (k StageKind) MarshalText() ([]byte, error) {
	return stageTexts.marshal(nil, "kind of stage", uint8(k))
}

// UnmarshalText reads the text form.
func (k *StageKind) UnmarshalText(text []byte) error {
	return stageTexts.parse((*uint8)(k), "kind of stage", text)
}

// Question is what was put to the vote. The zero Question is the text as a
// whole. The text forms are whole, paragraph, amendment and motion.
type Question uint8

// The questions.
const (
	Whole     Question = iota // whole
	Paragraph                 // paragraph
	Amendment                 // amendment
	Motion                    // motion
)

var questionTexts = enum{"whole", "paragraph", "amendment", "motion"}

// String returns the text form.
func (q Question) String() string { return questionTexts.text(uint8(q)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (q Question) MarshalText() ([]byte, error) {
	return questionTexts.marshal(nil, "question", uint8(q))
}

// UnmarshalText reads the text form.
func (q *Question) UnmarshalText(text []byte) error {
	return questionTexts.parse((*uint8)(q), "question", text)
}

// Method is how a decision was taken. The zero Method is unknown. The text
// forms are recorded, nonrecorded, hands, withoutvote, acclamation, consensus,
// secret and silence.
type Method uint8

// The methods.
const (
	Recorded    Method = 1 + iota // recorded
	NonRecorded                   // nonrecorded
	ShowOfHands                   // hands
	WithoutVote                   // withoutvote
	Acclamation                   // acclamation
	Consensus                     // consensus
	SecretVote                    // secret
	Silence                       // silence
)

var methodTexts = enum{"", "recorded", "nonrecorded", "hands", "withoutvote", "acclamation", "consensus", "secret", "silence"}

// String returns the text form.
func (m Method) String() string { return methodTexts.text(uint8(m)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (m Method) MarshalText() ([]byte, error) { return methodTexts.marshal(nil, "method", uint8(m)) }

// UnmarshalText reads the text form.
func (m *Method) UnmarshalText(text []byte) error {
	return methodTexts.parse((*uint8)(m), "method", text)
}

// Declared is the outcome that a record states. What follows from the votes
// is another matter, and the two may differ. The zero Declared is none. The
// text forms are adopted, rejected and withdrawn.
type Declared uint8

// The declared outcomes.
const (
	DeclaredAdopted   Declared = 1 + iota // adopted
	DeclaredRejected                      // rejected
	DeclaredWithdrawn                     // withdrawn
)

var declaredTexts = enum{"", "adopted", "rejected", "withdrawn"}

// String returns the text form.
func (d Declared) String() string { return declaredTexts.text(uint8(d)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (d Declared) MarshalText() ([]byte, error) {
	return declaredTexts.marshal(nil, "outcome", uint8(d))
}

// UnmarshalText reads the text form.
func (d *Declared) UnmarshalText(text []byte) error {
	return declaredTexts.parse((*uint8)(d), "outcome", text)
}

// Stage is one proceeding on a resolution: a body, on a day, decided a
// question on a text. Its recorded vote is as the record has it; totals that
// the record states stand beside it and may disagree.
type Stage struct {
	// ID names the stage within its resolution, for statements to refer to.
	ID   string    `json:"id"`
	Kind StageKind `json:"kind"`
	Body Body      `json:"body"`
	Date Date      `json:"date"`
	// Place is where the body met: New York.
	Place string `json:"place,omitzero"`
	// Meetings are the symbols of the meeting records.
	Meetings []Symbol `json:"meetings,omitzero"`
	// Draft is the symbol of the text that was voted on.
	Draft    Symbol   `json:"draft,omitzero"`
	Question Question `json:"question,omitzero"`
	// Detail says which paragraph, amendment or motion.
	Detail Text   `json:"detail,omitzero"`
	Method Method `json:"method"`
	// Votes is the recorded vote, as far as it is listed; it may be empty, and
	// is where the decision was taken without one.
	Votes RollCall `json:"votes,omitzero"`
	// Stated are the counts that the record states. See [Stage.Totals].
	Stated Totals `json:"stated,omitzero"`
	// Exhaustive are the votes of which the source gives the list as whole:
	// the lists of a recorded vote, or "only Hungary and the United States".
	// Of a vote that is neither here nor in Partial it does not say whether
	// its list is whole.
	Exhaustive []Vote `json:"exhaustive,omitzero"`
	// Partial are the votes of which the source says that it lists some of
	// those who voted so: "35 abstentions, China and India among them".
	Partial     []Vote       `json:"partial,omitzero"`
	Corrections []Correction `json:"corrections,omitzero"`
	// Required is the rule by which the record says that the question was
	// decided; zero where it does not say. See [Stage.Rules].
	Required Rule     `json:"required,omitzero"`
	Declared Declared `json:"declared,omitzero"`
	// Sponsors submitted the draft or joined those who did.
	Sponsors []Sponsorship `json:"sponsors,omitzero"`
	// Wordings are how somebody describes the result: "a large majority".
	// They are told, and nothing is concluded from them.
	Wordings []View   `json:"wordings,omitzero"`
	Sources  []Source `json:"sources,omitzero"`
	Note     Text     `json:"note,omitzero"`
}

// Sponsorship is that countries put their names to a draft. It is not an
// endorsement of a statement, and not a vote.
type Sponsorship struct {
	Countries CountrySet      `json:"countries"`
	Kind      SponsorshipKind `json:"kind,omitzero"`
	Date      Date            `json:"date,omitzero"`
	Sources   []Source        `json:"sources,omitzero"`
}

// SponsorshipKind is how countries became sponsors. The zero value is not on
// record. The text forms are submitted, joined and additional, after "submitted
// by", "joined in sponsoring" and "additional sponsors" in reports and records.
type SponsorshipKind uint8

// The kinds of sponsorship.
const (
	Submitted         SponsorshipKind = 1 + iota // submitted
	Joined                                       // joined
	AdditionalSponsor                            // additional
)

var sponsorshipTexts = enum{"", "submitted", "joined", "additional"}

// String returns the text form.
func (k SponsorshipKind) String() string { return sponsorshipTexts.text(uint8(k)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (k SponsorshipKind) MarshalText() ([]byte, error) {
	return sponsorshipTexts.marshal(nil, "kind of sponsorship", uint8(k))
}

// UnmarshalText reads the text form.
func (k *SponsorshipKind) UnmarshalText(text []byte) error {
	return sponsorshipTexts.parse((*uint8)(k), "kind of sponsorship", text)
}

// Sponsored returns the countries that sponsored the draft in one of some
// ways, in any way if none is given.
func (s *Stage) Sponsored(kinds ...SponsorshipKind) (set CountrySet) {
	for _, p := range orNone(s).Sponsors {
		if len(kinds) == 0 || slices.Contains(kinds, p.Kind) {
			set = set.Union(p.Countries)
		}
	}
	return set
}

// Rules returns the rules by which the question may have been decided: that
// which the record says was required; else those of the body on that day. There
// is one where the question leaves no choice. There are several where the record
// would have to say which was applied: Article 18 of the Charter leaves open
// which questions of the General Assembly need two thirds, and Article 27 which
// of the Security Council's are of procedure. There is none where the body has
// none in the tables, or the day is not on record.
func (s *Stage) Rules() (rules []Rule) {
	if s == nil {
		return nil
	}
	if !s.Required.IsZero() {
		return []Rule{s.Required}
	}
	for _, id := range s.ruleIDs() {
		if r, err := RuleOn(id, s.Date); err == nil {
			rules = append(rules, r)
		}
	}
	return rules
}

func (s *Stage) ruleIDs() []string {
	body := s.Body.String()
	switch {
	case body == "unsc" && s.Question == Motion:
		return []string{"unsc.procedural"}
	case body == "unsc":
		return []string{"unsc.substantive", "unsc.procedural"}
	case body == "unga" && s.Question == Whole:
		return []string{"unga.simple", "unga.important"}
	case body == "unga" && s.Question == Motion: // perhaps to reconsider (rule 81)
		return []string{"unga.simple", "unga.reconsider"}
	case body == "unga":
		return []string{"unga.simple", "unga.important.part"}
	case strings.HasPrefix(body, "unga.c") && s.Question == Motion: // rule 123
		return []string{"unga.committee", "unga.committee.reconsider"}
	case strings.HasPrefix(body, "unga.c"):
		return []string{"unga.committee"}
	}
	return []string{body}
}

// twoThirds is the majority of two thirds of those present and voting.
const twoThirds = "yes >= 2/3 of yes+no and yes >= 1"

// requiring returns the rule of the body that carries by a test, as it was on the
// day or, where there is no day, last; and the test alone if the body has none.
func (s *Stage) requiring(test string) Rule {
	required := MustParseRule(test)
	for _, id := range s.ruleIDs() {
		r, err := RuleOn(id, s.Date)
		if s.Date.IsZero() {
			r, err = ParseRule(id)
		}
		if err == nil && r.part(partCarry) == required.part(partCarry) {
			return r
		}
	}
	return required
}

// DecideBy applies a rule to the vote at s: to its roll call and to what the
// record states of the counts, among the members that the body of s had on its
// day or, where s has no body, that of the rule. It returns a [*ParseError] for
// what [Rule.Decide] and [Rule.DecideTotals] do, for a nil Stage, and where the
// body of the rule is another than that of s and had other members on the day.
func (s *Stage) DecideBy(r Rule, weights ...Weights) (d Decision, err error) {
	if s == nil {
		return d, errNoStage()
	}
	members := s.Body.members(s.Date)
	if of := r.Body().members(s.Date); members == nil {
		members = of
	} else if of != nil && *of != *members {
		return d, &ParseError{What: "rule", Input: r.name(), Reason: "it is a rule of a body with other members than " + s.Body.String()}
	}
	t := s.Totals()
	d.votes, d.on = s.Votes, s.Date
	err = d.decide(r, &t, members, weights)
	return d, err
}

// Decide applies the one rule by which the question can have been decided, as
// [Stage.DecideBy] does. It returns a [*ParseError] where there is none, and
// where there are several: which was applied is not on record then. For what
// each of them makes of the vote see [Stage.Decisions].
func (s *Stage) Decide(weights ...Weights) (Decision, error) {
	if s == nil {
		return Decision{}, errNoStage()
	}
	switch rules := s.Rules(); len(rules) {
	case 0:
		return Decision{}, &ParseError{What: "stage", Input: s.ID, Reason: "it is not on record by which rule it was decided"}
	case 1:
		return s.DecideBy(rules[0], weights...)
	default:
		var ids []string
		for _, r := range rules {
			ids = append(ids, r.name())
		}
		return Decision{}, &ParseError{What: "stage", Input: s.ID, Reason: "it is not on record whether it was decided by " + strings.Join(ids, " or ")}
	}
}

// errNoStage is what there is to decide of a nil Stage.
func errNoStage() error { return &ParseError{What: "stage", Reason: "there is none to decide"} }

// Decisions returns what each of [Stage.Rules] makes of the vote. It returns the
// first error of any.
func (s *Stage) Decisions(weights ...Weights) (ds []Decision, err error) {
	for _, r := range s.Rules() {
		d, err := s.DecideBy(r, weights...)
		if err != nil {
			return nil, err
		}
		ds = append(ds, d)
	}
	return ds, nil
}

// Outcome returns the outcome by the rules by which the question may have been
// decided, if they all give one: a vote of 152 to 5 is adopted by a simple
// majority and by two thirds. It is [Open] where they differ, and 0 where there
// is no rule, where no vote is on record, and where it cannot be decided.
func (s *Stage) Outcome() (o Outcome) {
	if t := s.Totals(); !t.Says(BaseEntitled) {
		return 0
	}
	ds, err := s.Decisions()
	if err != nil {
		return 0
	}
	for i, d := range ds {
		if i > 0 && d.outcome != o {
			return Open
		}
		o = d.outcome
	}
	return o
}
