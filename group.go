package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/codes"
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
// of a group of your own has its names and memberships; see [ParseGroup]. A
// Group is its text form: two groups with the same names and memberships are
// equal.
//
// Any string constant can be used as a Group, but it is a group only if
// [Group.IsValid] reports true: "eu" is the group [EU], and "EU" is not a
// group. A value that is not a group has no members. Briefings say that it is
// not a group, and functions that return an error return one. A string constant
// does not compile as [Voters].
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
	ElectedMembers   Group = "unsc.elected"
	EU               Group = "eu"
	NATO             Group = "nato"
	Benelux          Group = "benelux"
	Visegrad         Group = "visegrad"
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

var statusTexts = codes.Enum[MemberStatus]{What: "status", Texts: []string{"", "full", "associate", "observer", "suspended", "electoral", "second"}}

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
// group in the tables, in English or Dutch: "eu", "NAVO", "Group of 77". It
// also parses the text form of a group of your own. This has the name in
// English, the name in Dutch, and the abbreviations in English and in Dutch,
// with a sign | between them; then = and the memberships. A membership has its
// status unless it is full, and its dates if it has any:
//
//	Weimar Format=DEU FRA POL
//	the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/2012-05-16 CRI:observer JOR LIE SGP
//
// ParseGroup returns a [*ParseError] if there is no such group.
func ParseGroup(s string) (Group, error) {
	if strings.Contains(s, "=") {
		g, err := parseOwnGroup(s)
		if err != nil {
			return "", &ParseError{What: "group", Input: s, Reason: err.Reason}
		}
		return g, nil
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
	own, err := parseOwnGroup(string(g))
	return err == nil && own == g
}

// Members returns the members of g on the date on. Suspended members are
// included; associates and observers are not. For a UN regional group, Members
// returns the countries that are counted in it.
//
// The result is empty if on is the zero Date, and if the tables do not have the
// whole membership on that date, for example for a term whose election is not
// in the tables. [Group.Status] may still know some members. For a group in the
// tables, Members does not allocate.
func (g Group) Members(on Date) (s CountrySet) {
	if i := g.inTables(); i != 0 || on.IsZero() {
		return i.Members(on)
	}
	for m := range ownMemberships(g) {
		if on.within(m.From.ymd, m.To.ymd) && m.Status.isMember() {
			s.add(m.Country)
		}
	}
	return s
}

// isMember reports whether a country with the status t is a member.
func (t MemberStatus) isMember() bool {
	return t == FullMember || t == SuspendedMember || t == ElectoralMember
}

// Status returns the status of c in g on the date on. It returns 0 if c was
// not in g, and if on is the zero Date.
func (g Group) Status(c Country, on Date) MemberStatus {
	i := g.inTables()
	for _, m := range table.MembershipsOf(uint8(i)) {
		if m.Country == c.index && on.within(m.From, m.To) {
			return MemberStatus(m.Status)
		}
	}
	if i == 0 {
		for m := range ownMemberships(g) {
			if m.Country == c && on.within(m.From.ymd, m.To.ymd) {
				return m.Status
			}
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
	if g.inTables() == 0 {
		return ownMemberships(g)
	}
	return table.Rows(table.MembershipsOf(uint8(g.inTables())), func(m *table.Membership) (Membership, bool) {
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
	if g.inTables() == 0 {
		_, name := cutArticle(g.ownName(kind, tag))
		return name
	}
	return table.GroupNameOn(uint8(g.inTables()), kind, uint8(languageOf(tag)), on.ymd)
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

// The limits of a group of one's own.
const (
	maxOwnName    = 200 // bytes
	maxOwnMembers = 4000
)

// GroupOf returns a group of your own, with the memberships that it has or had.
// The group can be used wherever a group in the tables can: in briefings and
// boards, among [Voters], in statements, in JSON, and in the rule of a body of your
// own; see [ParseRule].
//
// The name may begin with its article, which is used in sentences: "the Small
// Five", "het Weimarnetwerk". Without an article, "the" stands before it, in
// Dutch "de groep". If a name or abbreviation is given in only one language, it is
// used in both. A Status of 0 means FullMember.
//
// GroupOf returns a [*ParseError] if there is no name, if a name is longer than
// 200 bytes or has one of the signs | and =, for a membership without a country
// or with a To that is not after From, and if two memberships of a country
// overlap.
func GroupOf(name, abbreviation Text, members ...Membership) (Group, error) {
	g, err := ownGroup([]string{name.EN, name.NL, abbreviation.EN, abbreviation.NL}, members)
	if err != nil {
		return "", err
	}
	return g, nil
}

// ownGroup returns the group with names in English and Dutch, and abbreviations
// in both.
func ownGroup(names []string, members []Membership) (Group, *ParseError) {
	wrong := func(input, reason string) (Group, *ParseError) {
		return "", &ParseError{What: "group", Input: input, Reason: reason}
	}
	for i, name := range names {
		name = strings.Join(strings.Fields(name), " ")
		names[i] = name
		switch {
		case len(name) > maxOwnName:
			return wrong(name, "a name longer than 200 bytes")
		case !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r == '|' || r == '=' || !unicode.IsPrint(r) }):
			return wrong(name, "a name with one of the signs | and =, or with one that cannot be printed")
		}
	}
	if names[0] == "" && names[1] == "" {
		return wrong("", "a group needs a name")
	}
	for len(names) > 0 && names[len(names)-1] == "" {
		names = names[:len(names)-1]
	}
	if len(members) > maxOwnMembers {
		return wrong("", "a group with more than 4000 memberships")
	}
	members = slices.Clone(members)
	for i := range members {
		m := &members[i]
		m.Status = cmp.Or(m.Status, FullMember)
		switch {
		case m.Country.IsZero():
			return wrong("", "a membership without a country")
		case !m.Status.IsValid():
			return wrong(m.Status.String(), "a membership with an unknown status")
		case !m.To.IsZero() && m.From.Compare(m.To) >= 0:
			return wrong(m.Country.String(), "a membership that ends before it begins")
		}
	}
	slices.SortFunc(members, func(a, b Membership) int {
		return cmp.Or(strings.Compare(a.Country.String(), b.Country.String()), a.From.Compare(b.From))
	})
	var b strings.Builder
	b.WriteString(strings.Join(names, "|"))
	for i, m := range members {
		if i > 0 && members[i-1].Country == m.Country && (members[i-1].To.IsZero() || members[i-1].To.Compare(m.From) > 0) {
			return wrong(m.Country.String(), "two memberships of a country at one time")
		}
		if i == 0 {
			b.WriteByte('=')
		} else {
			b.WriteByte(' ')
		}
		b.WriteString(m.Country.String())
		if m.Status != FullMember {
			b.WriteString(":" + m.Status.String())
		}
		if !m.From.IsZero() || !m.To.IsZero() {
			b.WriteString("@" + m.From.String() + "/" + m.To.String())
		}
	}
	if len(members) == 0 {
		b.WriteByte('=')
	}
	return Group(b.String()), nil
}

// parseOwnGroup parses a group of one's own.
func parseOwnGroup(s string) (Group, *ParseError) {
	head, tail, ok := strings.Cut(s, "=")
	names := strings.Split(head, "|")
	if !ok || len(names) > 4 || len(s) > 1<<18 {
		return "", &ParseError{Reason: "not the names and the memberships of a group"}
	}
	names = append(names, make([]string, 4-len(names))...)
	var members []Membership
	for text := range strings.FieldsSeq(tail) {
		m, ok := parseMembership(text)
		if !ok {
			return "", &ParseError{Reason: "membership " + printable(cut(text, maxQuoted)) + " is not a code, with its status after a colon and its dates after @"}
		}
		members = append(members, m)
	}
	return ownGroup(names, members)
}

// parseMembership parses a membership such as CHE:observer@2005-06-01/.
func parseMembership(s string) (m Membership, ok bool) {
	s, dates, dated := strings.Cut(s, "@")
	code, status, stated := strings.Cut(s, ":")
	m = Membership{Country: Country{table.FindCode(code)}, Status: FullMember}
	if m.Country.IsZero() || m.Country.String() != code || stated && m.Status.UnmarshalText([]byte(status)) != nil {
		return m, false
	}
	from, to, two := strings.Cut(dates, "/")
	if dated && (!two || m.From.UnmarshalText([]byte(from)) != nil || m.To.UnmarshalText([]byte(to)) != nil) {
		return m, false
	}
	return m, m.Status != 0
}

// ownMemberships returns an iterator over the memberships of a group of one's
// own. It has none if g is not such a group.
func ownMemberships(g Group) iter.Seq[Membership] {
	return func(yield func(Membership) bool) {
		_, tail, _ := strings.Cut(string(g), "=")
		for text := range strings.FieldsSeq(tail) {
			if m, ok := parseMembership(text); ok && !yield(m) {
				return
			}
		}
	}
}

// ownName returns the name or the abbreviation of a group of one's own, with
// its article.
func (g Group) ownName(kind uint8, tag language.Tag) string {
	head, _, ok := strings.Cut(string(g), "=")
	if !ok {
		return ""
	}
	var names [4]string
	copy(names[:], strings.Split(head, "|"))
	of := names[:2]
	if kind == table.Abbreviation {
		of = names[2:]
	}
	return Text{EN: of[0], NL: of[1]}.In(tag)
}

// cutArticle cuts the article off a name.
func cutArticle(name string) (article, rest string) {
	if first, rest, ok := strings.Cut(name, " "); ok && (first == "the" || first == "de" || first == "het") {
		return first, rest
	}
	return "", name
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
