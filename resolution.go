package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Resolution is a text that states decide on, with every proceeding on it:
// the vote in committee, the vote in plenary, the votes on its paragraphs. It
// is adopted or not; a rejected or vetoed draft is a Resolution too.
//
// A Resolution is read with [ParseResolution] and written with
// [encoding/json]. What contradicts itself in it is reported by
// [Resolution.Notices] and never repaired.
type Resolution struct {
	// Symbol is that of the adopted text, A/RES/73/195; zero if it was not
	// adopted.
	Symbol Symbol `json:"symbol,omitzero"`
	Title  Text   `json:"title"`
	// Relations are to the instruments it adopts, endorses or annexes.
	Relations []Relation `json:"relations,omitzero"`
	// Series names the run of texts to which it belongs, if it comes back:
	// the annual resolution on the Office of the High Commissioner.
	Series Text `json:"series,omitzero"`
	// Effects say what it binds, each on a basis and in somebody's view.
	Effects []Effect `json:"effects,omitzero"`
	// Stages are the proceedings on it, in any order; see [Resolution.Final].
	Stages []Stage `json:"stages,omitzero"`
	// Statements were made on it, each at one of the stages.
	Statements []Statement `json:"statements,omitzero"`
	// Views are what was said of it by others than delegations, or by
	// delegations that the source does not tell apart.
	Views   []View   `json:"views,omitzero"`
	Sources []Source `json:"sources,omitzero"`
}

// View is what somebody holds of a resolution: a person in office, or states
// that the source describes and does not count ("widely", "those who voted for
// it as well as those who abstained"). A View is never turned into a number.
type View struct {
	By Text `json:"by"`
	// Voted describes the holders by their vote, if the source does.
	Voted    []Vote    `json:"voted,omitzero"`
	Says     Text      `json:"says,omitzero"`
	Elements []Element `json:"elements,omitzero"`
	Sources  []Source  `json:"sources,omitzero"`
}

// Text is the same words in English and in Dutch. The zero Text is none.
type Text struct {
	EN string `json:"en,omitzero"`
	NL string `json:"nl,omitzero"`
}

// In returns the words in a language, or those of the other one if there are
// none in it. As everywhere, a language that is not Dutch means English.
func (t Text) In(tag language.Tag) string {
	if languageOf(tag) == table.Dutch {
		return cmp.Or(t.NL, t.EN)
	}
	return cmp.Or(t.EN, t.NL)
}

// IsZero reports whether t has no words.
func (t Text) IsZero() bool { return t == Text{} }

// Source is where a fact comes from, and whether it was read there.
type Source struct {
	// Fact says which fact it is for, where that is not all of them:
	// "votes", "draft", "meeting".
	Fact string `json:"fact,omitzero"`
	Ref  string `json:"ref"`
	// Verified is whether the fact was read in the source. What is told of a
	// source without having been read there is not verified.
	Verified bool `json:"verified"`
}

// Instrument is a text that a resolution can adopt, endorse or annex: a
// compact, a convention, a declaration. It is not the resolution: the Global
// Compact for Migration is the annex of resolution 73/195.
type Instrument struct {
	Acronym string `json:"acronym,omitzero"`
	Title   Text   `json:"title"`
}

// RelationKind is what a resolution does with an instrument. The zero value
// is unknown. The text forms are adopts, endorses, annexes and refers.
type RelationKind uint8

// The relations of a resolution to an instrument.
const (
	Adopts   RelationKind = 1 + iota // adopts
	Endorses                         // endorses
	Annexes                          // annexes
	Refers                           // refers
)

var relationTexts = enum{"", "adopts", "endorses", "annexes", "refers"}

// String returns the text form.
func (k RelationKind) String() string { return relationTexts.text(uint8(k)) }

// MarshalText returns the text form; it never fails.
func (k RelationKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the text form.
func (k *RelationKind) UnmarshalText(text []byte) error {
	return relationTexts.parse((*uint8)(k), "relation", text)
}

// Relation is what a resolution does with an instrument.
type Relation struct {
	Kind       RelationKind `json:"kind"`
	Instrument Instrument   `json:"instrument"`
	Sources    []Source     `json:"sources,omitzero"`
}

// Force is how strongly a text obliges those it addresses. The zero Force is
// unknown. The text forms are binding, nonbinding and recommendation.
type Force uint8

// The forces of texts.
const (
	// Binding obliges: a decision of the Security Council under Charter
	// Article 25.
	Binding Force = 1 + iota // binding
	// NonBinding obliges nobody, and may matter all the same.
	NonBinding // nonbinding
	// Recommendation asks: what the General Assembly addresses to Members
	// under Charter Articles 10 to 14.
	Recommendation // recommendation
)

var forceTexts = enum{"", "binding", "nonbinding", "recommendation"}

// String returns the text form.
func (f Force) String() string { return forceTexts.text(uint8(f)) }

// MarshalText returns the text form; it never fails.
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads the text form.
func (f *Force) UnmarshalText(text []byte) error {
	return forceTexts.parse((*uint8)(f), "force", text)
}

// Effect is a legal effect, or its absence, with the group it concerns, the
// provision it rests on, and whose view it is.
type Effect struct {
	Force Force `json:"force"`
	// Relevant is whether the text matters to those it does not oblige.
	Relevant bool `json:"relevant,omitzero"`
	// For is the group whose members it concerns.
	For   Group `json:"for,omitzero"`
	Basis Text  `json:"basis,omitzero"`
	// View says whose view this is; empty where it follows from the basis.
	View    Text     `json:"view,omitzero"`
	Sources []Source `json:"sources,omitzero"`
}

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

// MarshalText returns the text form; it never fails.
func (k StageKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

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

// MarshalText returns the text form; it never fails.
func (q Question) MarshalText() ([]byte, error) { return []byte(q.String()), nil }

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

// MarshalText returns the text form; it never fails.
func (m Method) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

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

// MarshalText returns the text form; it never fails.
func (d Declared) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

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
	Stated      Tally        `json:"stated,omitzero"`
	Corrections []Correction `json:"corrections,omitzero"`
	// Required is the majority on record as required; zero where no decision
	// on it is on record, and then it is a simple majority.
	Required Fraction `json:"required,omitzero"`
	Declared Declared `json:"declared,omitzero"`
	Sources  []Source `json:"sources,omitzero"`
	Note     Text     `json:"note,omitzero"`
}

// Tally returns the count of the recorded vote, or the stated totals where
// nobody is listed.
func (s *Stage) Tally() Tally {
	if s.Votes.IsZero() {
		return s.Stated
	}
	return s.Votes.Tally()
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

// Final returns the last stage that decided on the text as a whole, by date
// and, on one day, by the order of kinds; nil if there is none.
func (r *Resolution) Final() *Stage {
	var last *Stage
	for i := range r.Stages {
		s := &r.Stages[i]
		if s.Question == Whole && (last == nil || compareStages(s, last) >= 0) {
			last = s
		}
	}
	return last
}

// Stage returns the stage with an ID, nil if there is none.
func (r *Resolution) Stage(id string) *Stage {
	for i := range r.Stages {
		if r.Stages[i].ID == id {
			return &r.Stages[i]
		}
	}
	return nil
}

// Chronological returns the stages by date and, on one day, by kind.
func (r *Resolution) Chronological() []*Stage {
	stages := make([]*Stage, len(r.Stages))
	for i := range r.Stages {
		stages[i] = &r.Stages[i]
	}
	slices.SortStableFunc(stages, compareStages)
	return stages
}

func compareStages(a, b *Stage) int {
	return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.Kind, b.Kind))
}

// Move is what countries did in an earlier vote and in a later one, where the
// two differ.
type Move struct {
	From, To  Vote
	Countries CountrySet
}

// Moves returns who changed between two votes, by what they did first and
// what they did then. A country that one of the two does not list has the zero
// Vote there.
func Moves(earlier, later RollCall) []Move {
	var moves []Move
	var was, is [Pending + 1]CountrySet
	for v := Yes; v <= Pending; v++ {
		was[v], is[v] = earlier.Voted(v), later.Voted(v)
	}
	was[0], is[0] = later.Listed().Minus(earlier.Listed()), earlier.Listed().Minus(later.Listed())
	for from := range was {
		for to := range is {
			if both := was[from].Intersect(is[to]); from != to && !both.IsEmpty() {
				moves = append(moves, Move{Vote(from), Vote(to), both})
			}
		}
	}
	return moves
}

// enum has the text forms of the values of a small type.
type enum []string

func (e enum) text(v uint8) string {
	if int(v) < len(e) {
		return e[v]
	}
	return ""
}

func (e enum) parse(v *uint8, what string, text []byte) error {
	i := slices.Index(e, string(text))
	if i < 0 {
		return &ParseError{What: what, Input: string(text), Reason: "not one of " + listOf(language.English, slices.DeleteFunc(slices.Clone(e), func(s string) bool { return s == "" }))}
	}
	*v = uint8(i)
	return nil
}
