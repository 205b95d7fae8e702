package plenary

import "slices"

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
	// Votes is the recorded vote; it may be empty, and is where the decision
	// was taken without one.
	Votes RollCall `json:"votes,omitzero"`
	// Stated are the totals that the record states, if it does.
	Stated Tally `json:"stated,omitzero"`
	// Exhaustive are the votes of which the source says that it names every
	// voter: "only Hungary and the United States". See [Stage.Lists].
	Exhaustive []Vote `json:"exhaustive,omitzero"`
	// Partial are the votes of which the source names some voters and does not
	// say that they are all: "35 abstentions, China and India among them".
	Partial     []Vote       `json:"partial,omitzero"`
	Corrections []Correction `json:"corrections,omitzero"`
	// Required is the majority on record as required; zero where no decision
	// on it is on record, and then it is a simple majority.
	Required Fraction `json:"required,omitzero"`
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
	for _, p := range s.Sponsors {
		if len(kinds) == 0 || slices.Contains(kinds, p.Kind) {
			set = set.Union(p.Countries)
		}
	}
	return set
}

// Lists reports whether the stage names everyone who voted so: the source says
// it, or the stated number of them is the number listed. The letters of
// governments often name who was against and count who was in favour.
func (s *Stage) Lists(v Vote) bool {
	n := s.Votes.Tally()
	return slices.Contains(s.Exhaustive, v) || n.Of(v) > 0 && n.Of(v) == s.Stated.Of(v)
}

// Tally returns the count of the recorded vote. Where nobody is listed with a
// vote, or only some are, the stated total of it is taken: many sources name
// those who were against and count those in favour.
func (s *Stage) Tally() Tally {
	t := s.Votes.Tally()
	if t == (Tally{}) {
		return s.Stated
	}
	for v := range Votes() {
		n, stated := t.Of(v), s.Stated.Of(v)
		if n == 0 || n < stated && slices.Contains(s.Partial, v) {
			t.add(v, stated-n)
		}
	}
	return t
}

// Carried reports whether the votes carry the question: by the majority on
// record as required, or else by a simple one. A decision taken without a vote
// has no votes to carry it and reports false.
func (s *Stage) Carried() bool {
	if s.Required.IsZero() {
		return s.Tally().SimpleMajority()
	}
	return s.Tally().Majority(s.Required)
}
