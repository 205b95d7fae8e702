package plenary

import (
	"iter"
	"slices"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Group is a named group of countries whose membership changes over time: an
// organisation, a regional group of the United Nations, an informal group. The
// zero Group is not a group; it has no members.
//
// The text form is an identifier: eu, un.grulac, unsc.permanent.
type Group uint8

// The groups that are used most. [Groups] returns all groups, and [ParseGroup]
// finds one by name: "au", "asean", "oecd", "g20". The file
// internal/table/tsv/memberships.tsv gives the dates and the source of each
// membership, and notes which are disputed.
const (
	UN               Group = table.GroupUn                // un
	AfricanGroup     Group = table.GroupUnAfrican         // un.african
	AsiaPacificGroup Group = table.GroupUnAsiaPacific     // un.asia-pacific
	EasternGroup     Group = table.GroupUnEasternEuropean // un.eastern-european
	GRULAC           Group = table.GroupUnGrulac          // un.grulac
	WEOG             Group = table.GroupUnWeog            // un.weog
	PermanentMembers Group = table.GroupUnscPermanent     // unsc.permanent
	ElectedMembers   Group = table.GroupUnscElected       // unsc.elected
	EU               Group = table.GroupEu                // eu
	NATO             Group = table.GroupNato              // nato
	G77              Group = table.GroupG77               // g77
	NordicCountries  Group = table.GroupNordic            // nordic
	Benelux          Group = table.GroupBenelux           // benelux
	Visegrad         Group = table.GroupVisegrad          // visegrad
)

// MemberStatus is the status of a country in a group. The zero MemberStatus
// means that it is not in the group.
type MemberStatus uint8

// The statuses of membership.
const (
	// FullMember has all rights of membership.
	FullMember MemberStatus = 1 + iota
	// AssociateMember has some of the rights of membership.
	AssociateMember
	// ObserverMember takes part without being a member.
	ObserverMember
	// SuspendedMember is a member whose rights are suspended.
	SuspendedMember
	// ElectoralMember is not a member of a UN regional group but is counted in
	// it for elections: the United States in the Western European and Others
	// Group.
	ElectoralMember
	// SecondMember takes part in a second UN regional group but is counted in
	// its first one: Türkiye in the Asia-Pacific Group.
	SecondMember
)

var statusTexts = codes.Enum[MemberStatus]{What: "status", Texts: []string{"", "full", "associate", "observer", "suspended", "electoral", "second"}}

// groupTexts is a function because a variable would need initialisation at the
// start of a program.
func groupTexts() *codes.Enum[Group] {
	return &codes.Enum[Group]{What: "group", Texts: table.Groups[:]}
}

// Groups returns an iterator over all groups, in the order of their
// identifiers.
func Groups() iter.Seq[Group] { return codes.UpTo[Group](len(table.Groups) - 1) }

// RegionalGroups returns an iterator over the five regional groups of the
// United Nations, in the order in which the UN lists them. On any date a
// country is counted in at most one of them.
func RegionalGroups() iter.Seq[Group] {
	return slices.Values([]Group{AfricanGroup, AsiaPacificGroup, EasternGroup, GRULAC, WEOG})
}

// regionalGroup returns the regional group in which c was counted on the date
// on, or 0 if there was no such group.
func regionalGroup(c Country, on Date) Group {
	for g := range RegionalGroups() {
		if g.Members(on).Has(c) {
			return g
		}
	}
	return 0
}

// ParseGroup parses s as the identifier, the name or the abbreviation of a
// group, in English or Dutch: "eu", "NAVO", "Group of 77". It returns a
// [*ParseError] if there is no such group.
func ParseGroup(s string) (Group, error) {
	if g := lookup.Group(s); g != 0 {
		return Group(g), nil
	}
	return 0, &ParseError{What: "group", Input: s, Reason: "no group has this identifier, name or abbreviation"}
}

// MustParseGroup is like [ParseGroup] but panics on error. It is meant for
// constant strings.
func MustParseGroup(s string) Group { return must(ParseGroup(s)) }

// IsValid reports whether g is one of the groups; the zero Group is not.
func (g Group) IsValid() bool { return groupTexts().IsValid(g) }

// Members returns the members of g on the date on. Suspended members are
// included; associates and observers are not. For a UN regional group, Members
// returns the countries that are counted in it.
//
// The result is empty if on is the zero Date, and if the tables do not have
// the whole membership on that date, as after a term whose election is not in
// the tables. [Group.Status] may still know some members. Members does not
// allocate.
func (g Group) Members(on Date) (s CountrySet) {
	if m := g.members(on); m != nil {
		s.bits = *m
	}
	return s
}

// members returns the set in the tables, or nil where Members returns the
// empty set.
func (g Group) members(on Date) *table.Set { return table.MembersOn(uint8(g), on.ymd) }

// Status returns the status of c in g on the date on. It returns 0 if c was
// not in g, and if on is the zero Date.
func (g Group) Status(c Country, on Date) MemberStatus {
	for _, m := range table.MembershipsOf(uint8(g)) {
		if m.Country == c.index && on.within(m.From, m.To) {
			return MemberStatus(m.Status)
		}
	}
	return 0
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
	return table.Rows(table.MembershipsOf(uint8(g)), func(m *table.Membership) (Membership, bool) {
		return Membership{Country{m.Country}, MemberStatus(m.Status), Date{m.From}, Date{m.To}}, true
	})
}

// Name returns the name of g, without an article, in the language tag on the
// date on. The zero Date means [TablesDate]. A language other than Dutch means
// English.
func (g Group) Name(tag language.Tag, on Date) string { return g.name(table.FullName, tag, on) }

// Abbreviation returns the abbreviation of g in the language tag on the date
// on, such as NATO or NAVO. It returns the name of g if g has no abbreviation.
// The zero Date means [TablesDate].
func (g Group) Abbreviation(tag language.Tag, on Date) string {
	if s := g.name(table.Abbreviation, tag, on); s != "" {
		return s
	}
	return g.name(table.FullName, tag, on)
}

func (g Group) name(kind uint8, tag language.Tag, on Date) string {
	return table.GroupNameOn(uint8(g), kind, uint8(languageOf(tag)), on.ymd)
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
			yield(0, rest)
		}
	}
}

// String returns the text form of g: "" for the zero Group, and a string such
// as Group(99) if g is not a group.
func (g Group) String() string { return groupTexts().Name("Group", g) }

// AppendText appends the text form of g to b. It fails as [Group.MarshalText]
// does.
func (g Group) AppendText(b []byte) ([]byte, error) { return parsed(groupTexts().Append(b, g)) }

// MarshalText returns the text form of g. It returns a [*ParseError] if g is
// neither a group nor zero.
func (g Group) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText parses text as an identifier. An empty text gives the zero
// Group. It returns a [*ParseError] for anything else, names included; for
// names see [ParseGroup].
func (g *Group) UnmarshalText(text []byte) error {
	if groupTexts().Unmarshal(g, text) != nil {
		return &ParseError{What: "group", Input: string(text), Reason: "no group has this identifier"}
	}
	return nil
}

// Voters selects whose votes are measured: a [Country], a [CountrySet], or a
// [Group], which stands for its members on the date of each vote and for no
// countries if the vote has no date. A pointer to one of these selects what it
// points to. A nil Voters selects all countries. A value of another type
// selects no countries.
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
