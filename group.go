package plenary

import (
	"iter"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/group"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Group is a named group of countries whose membership changes over time: an
// organisation, a regional group of the United Nations, an informal group, or a
// group of your own that [GroupOf] makes. The zero Group is not a group; it has
// no members.
//
// The text form is an identifier: eu, un.grulac, unsc.permanent. The text form
// of a group of your own has its names and memberships; see [ParseGroup]. The
// value of a Group is its text form: two groups with the same names and
// memberships are equal.
//
// Any string constant can be used as a Group, but it is a group only if
// [Group.IsValid] reports true: "eu" is the group [EU], and "EU" is not a
// group. A value that is not a group has no members. Briefings say that it is
// not a group, and functions that can return an error return one. A string
// constant cannot be passed as [Voters].
type Group string

// The groups that are used most. [Groups] returns all groups, and [ParseGroup]
// finds one by name: "nordic", "au", "asean", "g20". The file
// internal/table/tsv/memberships.tsv gives the dates and the source of each
// membership, and notes which are disputed.
const (
	UN               Group = "un"
	AfricanGroup     Group = "un.african"
	AsiaPacificGroup Group = "un.asia-pacific"
	EasternGroup     Group = "un.eastern-european"
	GRULAC           Group = "un.grulac"
	WEOG             Group = "un.weog"
	PermanentMembers Group = "unsc.permanent"
	EU               Group = "eu"
	NATO             Group = "nato"
	Benelux          Group = "benelux"
)

// MemberStatus is the status of a country in a group. The zero MemberStatus
// means that it is not in the group.
//
// The text forms are full, associate, observer, suspended, electoral and second.
type MemberStatus uint8

// The statuses of membership.
const (
	// FullMember has all rights of membership.
	FullMember MemberStatus = 1 + iota // full
	// AssociateMember has some of the rights of membership.
	AssociateMember // associate
	// ObserverMember takes part without being a member.
	ObserverMember // observer
	// SuspendedMember is a member whose rights are suspended.
	SuspendedMember // suspended
	// ElectoralMember is not a member of a UN regional group but is counted in
	// it for elections: the United States in the Western European and Others
	// Group.
	ElectoralMember // electoral
	// SecondMember takes part in a second UN regional group but is counted in
	// its first one: Türkiye in the Asia-Pacific Group.
	SecondMember // second
)

// statusTexts has the text forms of the statuses.
var statusTexts = (*codes.Enum[MemberStatus])(&group.Statuses)

// tableGroup is the number of a group in the tables, or 0.
type tableGroup uint8

// inTables returns the number of g in the tables, or 0 if it is not there.
func (g Group) inTables() tableGroup { return tableGroup(table.FindGroup(string(g))) }

// group returns the group with the number g.
func (g tableGroup) group() Group {
	if int(g) >= len(table.Groups) {
		return ""
	}
	return Group(table.Groups[g])
}

// members returns the set in the tables, or nil where Members returns the
// empty set.
func (g tableGroup) members(on Date) *table.Set { return table.MembersOn(uint8(g), on.ymd) }

// Members is [Group.Members].
func (g tableGroup) Members(on Date) (s CountrySet) {
	if m := g.members(on); m != nil {
		s.bits = *m
	}
	return s
}

// Groups returns an iterator over all groups in the tables, in the order of
// their identifiers.
func Groups() iter.Seq[Group] {
	return table.Rows(table.Groups[1:], func(id *string) (Group, bool) { return Group(*id), true })
}

// RegionalGroups returns the five regional groups of the United Nations, in the
// order in which the UN lists them. On any date a country is counted in at most
// one of them.
func RegionalGroups() []Group {
	return []Group{AfricanGroup, AsiaPacificGroup, EasternGroup, GRULAC, WEOG}
}

// regionalGroup returns the regional group in which c was counted on the date
// on, or "" if there was no such group.
func regionalGroup(c Country, on Date) Group {
	for _, g := range RegionalGroups() {
		if g.Members(on).Has(c) {
			return g
		}
	}
	return ""
}

// ParseGroup parses s as the identifier, the name or the abbreviation of a
// group in the tables, in English or Dutch and in any case: "eu", "Visegrad",
// "NAVO", "Group of 77". It
// also parses the text form of a group of your own. This text form has the name
// in English, the name in Dutch, and the abbreviations in English and in Dutch,
// separated by |. The sign = and the memberships follow. A membership has its
// status unless it is full, and its dates if it has any:
//
//	Weimar Format=DEU FRA POL
//	the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/2012-05-16 CRI:observer JOR LIE SGP
//
// ParseGroup returns a [*ParseError] if there is no such group.
func ParseGroup(s string) (Group, error) {
	if strings.Contains(s, "=") {
		text, wrong := group.Parse(s)
		if wrong != nil {
			wrong.Input = s
		}
		return parsed(Group(text), wrong)
	}
	if g := lookup.Group(s); g != 0 {
		return tableGroup(g).group(), nil
	}
	return "", &ParseError{What: "group", Input: s, Reason: "no group has this identifier, name or abbreviation"}
}

// IsValid reports whether g is a group in the tables or one of your own; the
// zero Group is not.
func (g Group) IsValid() bool {
	if g.inTables() != 0 {
		return true
	}
	own, wrong := group.Parse(string(g))
	return wrong == nil && own == string(g)
}

// Members returns the members of g on the date on. Suspended members are
// included; associates and observers are not. For a UN regional group, Members
// returns the countries that are counted in it.
//
// The result is empty if on is the zero Date, or if the tables do not have the
// whole membership on that date, for example for a term whose election is not
// in the tables. [Group.Status] may still return the status of some members.
// For a group in the tables, Members does not allocate.
func (g Group) Members(on Date) (s CountrySet) {
	if i := g.inTables(); i != 0 || on.IsZero() {
		return i.Members(on)
	}
	s.bits = group.Members(string(g), on.ymd)
	return s
}

// Status returns the status of c in g on the date on. It returns 0 if c was not
// in g, or if on is the zero Date.
func (g Group) Status(c Country, on Date) MemberStatus {
	return MemberStatus(group.Status(string(g), c.index, on.ymd))
}

// Membership is the status of one country in a group in the half-open interval
// [From, To). A zero To means that the status still holds.
type Membership struct {
	Country  Country
	Status   MemberStatus
	From, To Date
}

// counted returns those of some members that g has for elections only.
func (g Group) counted(members CountrySet, on Date) (s CountrySet) {
	for c := range members.All() {
		if g.Status(c, on) == ElectoralMember {
			s.add(c)
		}
	}
	return s
}

// Memberships returns an iterator over all memberships of g, past and present,
// grouped by country and then in chronological order.
func (g Group) Memberships() iter.Seq[Membership] {
	return table.Rows(group.Memberships(string(g)), func(m *table.Membership) (Membership, bool) {
		return Membership{Country{m.Country}, MemberStatus(m.Status), Date{m.From}, Date{m.To}}, true
	})
}

// NameOn returns the name of g, without an article, in the language tag on the
// date on. The zero Date means [TablesDate]. A language other than Dutch means
// English.
func (g Group) NameOn(tag language.Tag, on Date) string { return g.name(table.FullName, tag, on) }

// AbbreviationOn returns the abbreviation of g in the language tag on the date
// on, such as NATO or NAVO. It returns the name of g if g has no abbreviation.
// The zero Date means [TablesDate].
func (g Group) AbbreviationOn(tag language.Tag, on Date) string {
	if s := g.name(table.Abbreviation, tag, on); s != "" {
		return s
	}
	return g.name(table.FullName, tag, on)
}

func (g Group) name(kind uint8, tag language.Tag, on Date) string {
	return group.Name(string(g), kind, languageOf(tag), on.ymd)
}

// divide divides countries by their membership of groups on the date on, and
// yields those that are in no group last, with the zero Group. A country that
// is in several groups is yielded with the first.
func divide(groups []Group, on Date, countries CountrySet) iter.Seq2[Group, CountrySet] {
	return func(yield func(Group, CountrySet) bool) {
		rest := countries
		for _, g := range groups {
			members := g.Members(on).Intersect(rest)
			rest = rest.Minus(members)
			if !members.IsZero() && !yield(g, members) {
				return
			}
		}
		if !rest.IsZero() {
			yield("", rest)
		}
	}
}

// String returns the text form of g: "" for the zero Group, and a string such
// as Group("x") if g is not a group.
func (g Group) String() string {
	if g == "" || g.IsValid() {
		return string(g)
	}
	return "Group(" + strconv.Quote(string(g)) + ")"
}

// AppendText appends the text form of g to b. It fails as [Group.MarshalText]
// does.
func (g Group) AppendText(b []byte) ([]byte, error) {
	if g != "" && !g.IsValid() {
		return b, noSuchGroup(string(g))
	}
	return append(b, g...), nil
}

// MarshalText returns the text form of g. It returns a [*ParseError] if g is
// neither a group nor zero.
func (g Group) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// noSuchGroup returns the error for s, which is not the text form of a group.
func noSuchGroup(s string) *ParseError {
	e := &ParseError{What: "group", Input: s, Reason: "no group has this identifier"}
	if id := strings.ToLower(s); table.FindGroup(id) != 0 {
		e.Reason += "; " + id + " is one"
	}
	return e
}

// areGroups returns an error for the first of the groups that is neither a group
// nor zero.
func areGroups(groups []Group) error {
	for _, g := range groups {
		if _, err := g.MarshalText(); err != nil {
			return err
		}
	}
	return nil
}

// UnmarshalText parses text as a text form. An empty text gives the zero Group.
// It returns a [*ParseError] for anything else, names in the tables included;
// for names see [ParseGroup].
func (g *Group) UnmarshalText(text []byte) error {
	read := Group(text)
	if read != "" && read.inTables() == 0 {
		if !strings.Contains(string(read), "=") {
			return noSuchGroup(string(text))
		}
		var err error
		if read, err = ParseGroup(string(text)); err != nil {
			return err
		}
	}
	*g = read
	return nil
}

// GroupOf returns a group of your own, with the memberships that it has or had.
// The group can be used wherever a group in the tables can: in briefings and
// boards, among [Voters], in statements, in JSON, and in the rule of a body of your
// own; see [ParseRule].
//
// The name may begin with its article, which is used in sentences: "the Small
// Five", "het Weimarnetwerk". Before a name without an article, sentences have
// "the", in Dutch "de groep". If a name or abbreviation is given in only one
// language, it is used in both. A Status of 0 means FullMember.
//
// GroupOf returns a [*ParseError] if:
//
//   - there is no name;
//   - a name is longer than 200 bytes or contains | or =;
//   - a membership has no country, or a To that is not after From;
//   - two memberships of a country overlap.
func GroupOf(name, abbreviation Text, members ...Membership) (Group, error) {
	rows := each(members, func(m Membership) table.Membership {
		return table.Membership{Country: m.Country.index, Status: uint8(m.Status), From: m.From.ymd, To: m.To.ymd}
	})
	text, wrong := group.Of([4]string{name.EN, name.NL, abbreviation.EN, abbreviation.NL}, rows)
	return parsed(Group(text), wrong)
}

// Voters selects the countries whose votes are measured: a [Country], a
// [CountrySet] or a [Group]. A Group, including one of your own, stands for its
// members on the date of each vote; if the vote has no date, it stands for no
// countries. A pointer to one of these selects what it points to. A nil Voters
// selects all countries. A value of another type selects no countries.
type Voters interface{ voters() }

func (Country) voters()    {}
func (CountrySet) voters() {}
func (Group) voters()      {}

// votersOn returns the countries of who on the date on. It returns the empty
// set if who is nil.
func votersOn(who Voters, on Date) CountrySet {
	switch v := who.(type) {
	case Country:
		return SetOf(v)
	case *Country:
		return SetOf(*orNone(v))
	case CountrySet:
		return v
	case *CountrySet:
		return *orNone(v)
	case Group:
		return v.Members(on)
	case *Group:
		return orNone(v).Members(on)
	}
	return CountrySet{}
}
