package plenary

import (
	"cmp"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/numeral"
)

// Resolution is a text that states decide on, with the stages that it went
// through: the vote in committee, the vote in plenary, the votes on its
// paragraphs. A rejected or vetoed draft is a Resolution too.
//
// [ParseResolution] and [ReadResolutions] read resolutions, and
// [encoding/json] writes them. [Resolution.Notices] reports contradictions in
// a Resolution; they are never corrected. A nil *Resolution stands for an
// empty Resolution.
type Resolution struct {
	// Symbol is the symbol of the adopted text, A/RES/73/195, or the zero
	// Symbol if the text was not adopted.
	Symbol Symbol `json:"symbol,omitzero"`
	Title  Text   `json:"title"`
	// Relations are the instruments that it adopts, endorses, annexes or refers
	// to.
	Relations []Relation `json:"relations,omitzero"`
	// Series names the series of texts that it belongs to, such as the annual
	// resolution on the Office of the High Commissioner.
	Series Text `json:"series,omitzero"`
	// Agenda holds the titles of the agenda items under which it was adopted,
	// and Subjects the headings under which a catalogue files it. Both are as
	// in the source.
	Agenda   []string `json:"agenda,omitzero"`
	Subjects []string `json:"subjects,omitzero"`
	// Reports are the reports of the committees that recommended it.
	Reports []Symbol `json:"reports,omitzero"`
	// Effects are its legal effects, each with its basis and those who hold
	// this view.
	Effects []LegalEffect `json:"effects,omitzero"`
	// Stages are its stages, in any order; see [Resolution.Final].
	Stages []Stage `json:"stages,omitzero"`
	// Statements are the statements on it, each made at one of the stages.
	Statements []Statement `json:"statements,omitzero"`
	// Views are opinions on it of people other than delegations, and of
	// delegations that the source does not identify.
	Views   []View   `json:"views,omitzero"`
	Sources []Source `json:"sources,omitzero"`
	// Oddities describes unusual input that was read nevertheless, and what in a
	// text tells too little of its vote to be read; each Reason
	// says in English what was unusual. [ReadVotes], [ReadCSV] and [ReadPopolo]
	// set it. It is not part of the JSON form.
	Oddities []*ParseError `json:"-"`
}

// Instrument is a text that a resolution can adopt, endorse or annex: a
// compact, a convention, a declaration. It differs from the resolution:
// resolution 73/195 endorses the Global Compact for Migration, which is its
// annex.
type Instrument struct {
	Acronym string `json:"acronym,omitzero"`
	Title   Text   `json:"title"`
	// Article is the article that the title has within a sentence: the, in
	// Dutch de or het. If it is empty, sentences quote the title.
	Article Text `json:"article,omitzero"`
}

// RelationKind is what a resolution does with an instrument. The zero
// RelationKind means unknown.
//
// The text forms are adopts, endorses, annexes and refers.
type RelationKind uint8

// The relations of a resolution to an instrument.
const (
	Adopts   RelationKind = 1 + iota // adopts
	Endorses                         // endorses
	Annexes                          // annexes
	Refers                           // refers
)

var relationTexts = codes.Enum[RelationKind]{What: "relation", Texts: []string{"", "adopts", "endorses", "annexes", "refers"}}

// Relation is the relation of a resolution to an instrument.
type Relation struct {
	Kind       RelationKind `json:"kind"`
	Instrument `json:"instrument"`
	Sources    []Source `json:"sources,omitzero"`
}

// LegalForce is the degree to which a text obliges those it addresses. The zero
// LegalForce means unknown.
//
// The text forms are binding, nonbinding and recommendation.
type LegalForce uint8

// The forces of texts.
const (
	// Binding creates obligations: a decision of the Security Council under
	// Charter Article 25.
	Binding LegalForce = 1 + iota // binding
	// NonBinding creates no obligations, but may be relevant.
	NonBinding // nonbinding
	// Recommendation asks: a text of the General Assembly addressed to Members
	// under Charter Articles 10 to 14.
	Recommendation // recommendation
)

var forceTexts = codes.Enum[LegalForce]{What: "force", Texts: []string{"", "binding", "nonbinding", "recommendation"}}

// LegalEffect is a legal effect of a text, or its absence: the group concerned,
// the provision on which the effect is based, and those who hold this view.
type LegalEffect struct {
	Force LegalForce `json:"force"`
	// Relevant reports that the text is relevant even to those that it does not
	// oblige.
	Relevant bool `json:"relevant,omitzero"`
	// For is the group whose members it concerns.
	For   Group `json:"for,omitzero"`
	Basis Text  `json:"basis,omitzero"`
	// View names those who hold that the text has this effect. It is empty if
	// the effect follows from Basis.
	View    Text     `json:"view,omitzero"`
	Sources []Source `json:"sources,omitzero"`
}

// Resolutions returns the resolutions rs as a sequence without errors, as
// [HistoryOf], [SeriesOf] and [WriteCSV] take it.
func Resolutions(rs ...*Resolution) iter.Seq2[*Resolution, error] {
	return func(yield func(*Resolution, error) bool) {
		for _, r := range rs {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// maxFailures is the number of errors of a reader that are kept.
const maxFailures = 100

// failures collects the errors of a reader of resolutions.
type failures struct {
	kept []error
	more int
}

// without returns the resolutions that a reader yields, and keeps its errors.
func (f *failures) without(resolutions iter.Seq2[*Resolution, error]) iter.Seq[*Resolution] {
	return func(yield func(*Resolution) bool) {
		if resolutions == nil {
			return
		}
		for r, err := range resolutions {
			switch {
			case err == nil && !yield(orNone(r)):
				return
			case err == nil:
			case len(f.kept) < maxFailures:
				f.kept = append(f.kept, err)
			default:
				f.more++
			}
		}
	}
}

// join returns the errors as one, or nil if there are none.
func (f *failures) join() error {
	if f.more > 0 {
		f.kept = append(f.kept, reason("and "+numeral.Grouped(uint64(f.more), ",")+" more"))
	}
	return errors.Join(f.kept...)
}

// Final returns the last stage that decided on the text as a whole, or nil if
// there is no such stage. Stages are ordered by date, and by kind if the dates
// are equal. If one of the stages has no date, all are ordered by kind alone.
func (r *Resolution) Final() *Stage {
	r = orNone(r)
	var last *Stage
	order := compareStages
	if find(r.Stages, func(s *Stage) bool { return s.Question == Whole && s.Date.IsZero() }) != nil {
		order = func(a, b *Stage) int { return cmp.Compare(a.Kind, b.Kind) }
	}
	for i := range r.Stages {
		s := &r.Stages[i]
		if s.Question == Whole && (last == nil || order(s, last) >= 0) {
			last = s
		}
	}
	return last
}

// Stage returns the first stage with the given ID, or nil.
func (r *Resolution) Stage(id string) *Stage {
	return find(orNone(r).Stages, func(s *Stage) bool { return s.ID == id })
}

// stages returns the stages by ID. Of several with the same ID it has the
// first.
func (r *Resolution) stages() map[string]*Stage {
	stages := make(map[string]*Stage, len(r.Stages))
	for i := range r.Stages {
		if s := &r.Stages[i]; stages[s.ID] == nil {
			stages[s.ID] = s
		}
	}
	return stages
}

// chronological returns the stages by date, and by kind if the dates are
// equal.
func (r *Resolution) chronological() []*Stage {
	stages := some(orNone(r).Stages, func(s *Stage) (*Stage, bool) { return s, true })
	slices.SortStableFunc(stages, compareStages)
	return stages
}

// joint returns the first statement made on behalf of others too, or nil.
func (r *Resolution) joint() *Statement { return find(r.Statements, (*Statement).joint) }

// String describes r for a log: its symbol or else its title, and its stages.
func (r *Resolution) String() string {
	r = orNone(r)
	stages := each(r.chronological(), (*Stage).String)
	name := cmp.Or(r.Symbol.String(), r.Title.EN, r.Title.NL)
	if len(stages) == 0 {
		return name
	}
	return strings.TrimSpace(name + " (" + strings.Join(stages, "; ") + ")")
}
