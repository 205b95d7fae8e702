package plenary

import (
	"slices"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/phrase"
	"golang.org/x/text/language"
)

// Role is the relation of a country to a statement. The zero Role means that
// the statement does not cover the country.
//
// The text forms are own, deliverer, spokenfor, aligned and endorsing.
type Role uint8

// The roles, from the closest to the loosest.
const (
	// OwnStatement: the country speaks for itself alone.
	OwnStatement Role = 1 + iota // own
	// Deliverer: the country speaks for itself and for others.
	Deliverer // deliverer
	// SpokenFor: another country speaks on its behalf, by name or as a member
	// of a group.
	SpokenFor // spokenfor
	// Aligned: the country aligned itself with the statement of others.
	Aligned // aligned
	// Endorsing: the country expressed support for a statement that is not its
	// own.
	Endorsing // endorsing
)

var roleTexts = codes.Enum[Role]{What: "role", Texts: []string{"", "own", "deliverer", "spokenfor", "aligned", "endorsing"}}

// Name returns r in words, for a table or a page in the language tag: "aligned
// itself", in Dutch "sloot zich aan". It returns "" for the zero Role, and what
// [Role.String] returns if r is not a role. A language other than Dutch means English.
func (r Role) Name(tag language.Tag) string {
	if !r.IsValid() {
		return r.String()
	}
	return phrase.Role(r).In(languageOf(tag))
}

// Role returns the role of c in s. The date on determines the members of the
// group on whose behalf s was made; if on is the zero Date, these are unknown.
func (s *Statement) Role(c Country, on Date) Role {
	switch {
	case s == nil, c.IsZero():
		return 0
	case c == s.Deliverer && s.speakersOn(on).Len() == 1:
		return OwnStatement
	case c == s.Deliverer:
		return Deliverer
	case s.OnBehalf.Has(c), s.Group.Members(on).Has(c):
		return SpokenFor
	case s.Aligned.Has(c):
		return Aligned
	case s.endorsers().Has(c):
		return Endorsing
	}
	return 0
}

// Covered returns the countries that have one of the given roles, or any role
// if none is given, in a statement made at the stage s of r. A deliverer that
// the source does not name is not included. For the statements that cover one
// country see [Positions] and [Statement.Role]. For the countries that a single
// statement t covers, call Covered of a resolution with this statement alone:
//
//	one := plenary.Resolution{Statements: []plenary.Statement{t}}
//	countries := one.Covered(s)
func (r *Resolution) Covered(s *Stage, roles ...Role) CountrySet {
	return r.coverage(s).countries(roles...)
}

// coverage holds the statements made at one stage and says which countries
// they cover.
type coverage struct {
	on         Date
	votes      RollCall
	statements []*Statement
}

// coverage returns the coverage of the stage s of r. It is empty if s is nil.
func (r *Resolution) coverage(s *Stage) coverage {
	if s == nil {
		return coverage{}
	}
	return s.coverage(r.statements())
}

// coverage returns the coverage of s, given the statements made at each stage.
func (s *Stage) coverage(made map[string][]*Statement) coverage {
	return coverage{on: s.Date, votes: s.OnRecord(), statements: made[s.ID]}
}

// statements returns the statements by the ID of their stage.
func (r *Resolution) statements() map[string][]*Statement {
	made := map[string][]*Statement{}
	for i := range orNone(r).Statements {
		t := &r.Statements[i]
		made[t.Stage] = append(made[t.Stage], t)
	}
	return made
}

// countries returns the countries that have one of the given roles in a
// statement, or any role if none is given.
func (c coverage) countries(roles ...Role) (set CountrySet) {
	for _, s := range c.statements {
		all := s.speakersOn(c.on).Union(s.endorsers())
		if len(roles) == 0 {
			set = set.Union(all)
			continue
		}
		for country := range all.All() {
			if slices.Contains(roles, s.Role(country, c.on)) {
				set.add(country)
			}
		}
	}
	return set
}

// elements returns the elements of the statements made for at least one
// country in of, in the order of the record.
func (c coverage) elements(of CountrySet) []Element {
	var all elements
	for _, s := range c.statements {
		if !s.speakersOn(c.on).Intersect(of).IsZero() {
			all.add(s.says())
		}
	}
	return all.list
}

// common returns the elements that all statements made for a country in of
// have in common, in the order of the first. Statements without recorded
// elements are ignored.
func (c coverage) common(of CountrySet) []Element {
	return CommonElements(slices.DeleteFunc(slices.Clone(c.statements), func(s *Statement) bool {
		return len(s.says()) == 0 || s.speakersOn(c.on).Intersect(of).IsZero()
	})...)
}

// shared returns the elements that occur both in statements made for countries
// that voted v and in statements made for countries that voted w. The votes
// are those of [Stage.OnRecord].
func (c coverage) shared(v, w Vote) []Element {
	return among(c.elements(c.votes.Listed(v)), c.elements(c.votes.Listed(w)), true)
}
