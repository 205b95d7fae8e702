package plenary

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
)

// asked caches look-ups in a record of its stages, statements and notices. A
// nil field has not been looked up yet.
type asked struct {
	r            *Resolution
	final        *Stage
	joint        *Statement              // the result of Resolution.joint
	stages       map[string]*Stage       // by ID, the first of each
	named        map[string]*Statement   // by ID, the first of each
	made         map[string][]*Statement // by the ID of the stage
	said         map[Element]int         // the elements of joint, with their indexes
	explanations map[Country]int         // number of explanations of vote that each delivered
}

// stage is like Resolution.Stage.
func (a *asked) stage(id string) *Stage {
	if a.stages == nil {
		a.stages = a.r.stages()
	}
	return a.stages[id]
}

// statement returns the statement with the given ID, or nil.
func (a *asked) statement(id string) *Statement {
	if a.named == nil {
		a.named = map[string]*Statement{}
		for i := range a.r.Statements {
			if t := &a.r.Statements[i]; a.named[t.ID] == nil && strings.TrimSpace(t.ID) != "" {
				a.named[t.ID] = t
			}
		}
	}
	return a.named[id]
}

// isJoint reports whether t is the joint statement.
func (a *asked) isJoint(t *Statement) bool {
	return samePart(t, a.joint, func(t *Statement) string { return t.ID })
}

// isFinal reports whether s is the final stage.
func (a *asked) isFinal(s *Stage) bool {
	return samePart(s, a.final, func(s *Stage) string { return s.ID })
}

// samePart reports whether a and b are one part of a record or copies of it:
// they have the same ID or, without IDs, the same content.
func samePart[T any](a, b *T, id func(*T) string) bool {
	if a == b || a == nil || b == nil {
		return a == b
	}
	if id(a) != id(b) {
		return false
	}
	return strings.TrimSpace(id(a)) != "" || reflect.DeepEqual(a, b)
}

// at returns the statements made at a stage.
func (a *asked) at(stage string) []*Statement {
	if a.made == nil {
		a.made = a.r.statements()
	}
	return a.made[stage]
}

// shared returns the elements that s and the joint statement have in common,
// in the order of the joint statement.
func (a *asked) shared(s *Statement) []Element {
	if a.said == nil {
		a.said = map[Element]int{}
		for i, e := range a.joint.says() {
			a.said[e] = i
		}
	}
	both := slices.DeleteFunc(s.says(), func(e Element) bool {
		_, said := a.said[e]
		return !said
	})
	slices.SortFunc(both, func(e, f Element) int { return cmp.Compare(a.said[e], a.said[f]) })
	return both
}

// explained returns the number of explanations of vote that each country
// delivered at a stage.
func (a *asked) explained(stage string) map[Country]int {
	return explanations(a.at(stage))
}

// explanations returns how many of some statements each country delivered as an
// explanation of vote.
func explanations(made []*Statement) map[Country]int {
	n := map[Country]int{}
	for _, t := range made {
		if t.known() == ExplanationOfVote {
			n[t.Deliverer]++
		}
	}
	return n
}

// explaining returns the deliverers of the explanations of vote that countries
// in who made at a stage, or had made for them. It returns the empty set if
// one of these explanations is not on record.
func (a *asked) explaining(stage string, who CountrySet) (by CountrySet) {
	s := orNone(a.stage(stage))
	for _, t := range a.at(stage) {
		if t.known() != ExplanationOfVote || t.speakersOn(s.Date).Intersect(who).IsZero() {
			continue
		}
		if t.Deliverer.IsZero() {
			return CountrySet{}
		}
		by.add(t.Deliverer)
	}
	return by
}

// explainedAll is explained for all stages.
func (a *asked) explainedAll() map[Country]int {
	if a.explanations == nil {
		a.explanations = explanations(some(a.r.Statements, func(t *Statement) (*Statement, bool) { return t, true }))
	}
	return a.explanations
}
