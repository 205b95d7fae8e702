package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

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
	// Agenda are the titles of the agenda items that it was adopted under, and
	// Subjects the headings under which a catalogue files it, both as the
	// source has them.
	Agenda   []string `json:"agenda,omitzero"`
	Subjects []string `json:"subjects,omitzero"`
	// Reports are the reports of the committees that recommended it.
	Reports []Symbol `json:"reports,omitzero"`
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

// View is what somebody holds of a resolution or of its result: a person in
// office, or states that the source describes and does not count ("widely",
// "those who voted for it as well as those who abstained"). A View is never
// turned into a number.
type View struct {
	// By says who holds it, as the beginning of a sentence; it is empty where
	// Person and Office, or Extent, say it.
	By Text `json:"by,omitzero"`
	// Person holds it in an Office.
	Person string `json:"person,omitzero"`
	Office Text   `json:"office,omitzero"`
	// Extent is how widely the source says that it is held.
	Extent Extent `json:"extent,omitzero"`
	// About is the acronym of the instrument that it is about, where that is
	// not the resolution.
	About string `json:"about,omitzero"`
	// Voted describes the holders by their vote, if the source does.
	Voted    []Vote    `json:"voted,omitzero"`
	Says     Text      `json:"says,omitzero"`
	Elements []Element `json:"elements,omitzero"`
	Sources  []Source  `json:"sources,omitzero"`
}

// Extent is how widely a source says that something is held. It names nobody
// and is no number. The zero Extent is not stated. The text forms are some,
// widely and generally.
type Extent uint8

// The extents.
const (
	BySome    Extent = 1 + iota // some
	Widely                      // widely
	Generally                   // generally
)

var extentTexts = enum{"", "some", "widely", "generally"}

// String returns the text form.
func (e Extent) String() string { return extentTexts.text(uint8(e)) }

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (e Extent) MarshalText() ([]byte, error) { return extentTexts.marshal(nil, "extent", uint8(e)) }

// UnmarshalText reads the text form.
func (e *Extent) UnmarshalText(text []byte) error {
	return extentTexts.parse((*uint8)(e), "extent", text)
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

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (k RelationKind) MarshalText() ([]byte, error) {
	return relationTexts.marshal(nil, "relation", uint8(k))
}

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

// MarshalText returns the text form, and a [*ParseError] for a value that is not
// one of them.
func (f Force) MarshalText() ([]byte, error) { return forceTexts.marshal(nil, "force", uint8(f)) }

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

// Final returns the last stage that decided on the text as a whole, by date
// and, on one day, by the order of kinds; by that order alone where one of them
// has no date. It is nil if there is none.
func (r *Resolution) Final() *Stage {
	r = orNone(r)
	var last *Stage
	order := compareStages
	for i := range r.Stages {
		if s := &r.Stages[i]; s.Question == Whole && s.Date.IsZero() {
			order = func(a, b *Stage) int { return cmp.Compare(a.Kind, b.Kind) }
		}
	}
	for i := range r.Stages {
		s := &r.Stages[i]
		if s.Question == Whole && (last == nil || order(s, last) >= 0) {
			last = s
		}
	}
	return last
}

// Stage returns the stage with an ID, nil if there is none.
func (r *Resolution) Stage(id string) *Stage {
	r = orNone(r)
	for i := range r.Stages {
		if r.Stages[i].ID == id {
			return &r.Stages[i]
		}
	}
	return nil
}

// Chronological returns the stages by date and, on one day, by kind.
func (r *Resolution) Chronological() []*Stage {
	r = orNone(r)
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
// what they did then. It has those alone that both list: of a country that one
// of the two does not list it is not on record what it did there. Where the
// votes are those of stages, hand over [Stage.OnRecord] of each: it has also who
// cast no vote for certain.
func Moves(earlier, later RollCall) []Move {
	var moves []Move
	for from := range Votes() {
		was := earlier.Voted(from)
		if was.IsEmpty() {
			continue
		}
		for to := range Votes() {
			if both := was.Intersect(later.Voted(to)); from != to && !both.IsEmpty() {
				moves = append(moves, Move{from, to, both})
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

// marshal appends the text form of a value to b. It returns a ParseError, and b
// as it was, for a number that is none of the values.
func (e enum) marshal(b []byte, what string, v uint8) ([]byte, error) {
	if int(v) >= len(e) {
		return b, noSuchValue(what, int(v))
	}
	return append(b, e[v]...), nil
}

// noSuchValue is the error for a value that has no text form: what is written
// could not be read back.
func noSuchValue(what string, v int) error {
	return &ParseError{What: what, Input: strconv.Itoa(v), Reason: "no such value"}
}

func (e enum) parse(v *uint8, what string, text []byte) error {
	i := slices.Index(e, string(text))
	if i < 0 {
		return &ParseError{What: what, Input: string(text), Reason: "not one of " + listOf(language.English, slices.DeleteFunc(slices.Clone(e), func(s string) bool { return s == "" }))}
	}
	*v = uint8(i)
	return nil
}

// joint returns the first statement that is made for others too, nil if there
// is none.
func (r *Resolution) joint() *Statement {
	for i := range r.Statements {
		if !r.Statements[i].OnBehalf.IsEmpty() {
			return &r.Statements[i]
		}
	}
	return nil
}

// statement returns the statement with an ID, nil if there is none.
func (r *Resolution) statement(id string) *Statement {
	if strings.TrimSpace(id) == "" {
		return nil
	}
	for i := range r.Statements {
		if r.Statements[i].ID == id {
			return &r.Statements[i]
		}
	}
	return nil
}
