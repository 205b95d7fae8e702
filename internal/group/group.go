// Package group implements groups of countries: those in the tables, which have
// an identifier, and those that a caller makes, whose text has the names and the
// memberships:
//
//	the Small Five|de Kleine Vijf|S5=CHE@2005-06-01/2012-05-16 CRI:observer JOR LIE SGP
//
// Countries, statuses and days are those of package table.
package group

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// Statuses are the statuses of membership with their text forms.
var Statuses = codes.Enum[uint8]{What: "status", Texts: []string{"", "full", "associate", "observer", "suspended", "electoral", "second"}}

// The limits of a group that a caller makes.
const (
	maxName    = 200 // bytes
	maxMembers = 4000
	maxText    = 1 << 18 // bytes
	maxQuoted  = 80      // bytes of it in an error
)

// Memberships returns the memberships of a group, by country and then in
// chronological order. It has none if there is no such group. The caller must
// not change them.
func Memberships(group string) (all []table.Membership) {
	if i := table.FindGroup(group); i != 0 {
		return table.MembershipsOf(i)
	}
	_, tail, _ := strings.Cut(group, "=")
	for text := range strings.FieldsSeq(tail) {
		if m, ok := membership(text); ok {
			all = append(all, m)
		}
	}
	return all
}

// Members returns the countries that are members of a group on a day: those
// whose status is Full, Suspended or Electoral.
func Members(group string, on int32) (s table.Set) {
	for _, m := range Memberships(group) {
		if day.Within(on, m.From, m.To) && (m.Status == table.Full || m.Status == table.Suspended || m.Status == table.Electoral) {
			s.Add(m.Country)
		}
	}
	return s
}

// Status returns the status of a country in a group on a day, or 0.
func Status(group string, country uint16, on int32) uint8 {
	for _, m := range Memberships(group) {
		if m.Country == country && day.Within(on, m.From, m.To) {
			return m.Status
		}
	}
	return 0
}

// Name returns the name of a group of the given kind and language on a day,
// without an article, or "" if it has none. A day of 0 means [table.Day].
func Name(group string, kind uint8, language int, day int32) string {
	if i := table.FindGroup(group); i != 0 {
		return table.GroupNameOn(i, kind, uint8(language), day)
	}
	_, name := OwnName(group, kind, language)
	return name
}

// OwnName returns a name of a group that a caller made, and the article before
// it. If the group has the name in only one language, it is used in both.
func OwnName(group string, kind uint8, language int) (article, name string) {
	head, _, ok := strings.Cut(group, "=")
	if !ok {
		return "", ""
	}
	var names [4]string
	copy(names[:], strings.Split(head, "|"))
	of := names[:2]
	if kind == table.Abbreviation {
		of = names[2:]
	}
	name = cmp.Or(of[language], of[1-language])
	if first, rest, ok := strings.Cut(name, " "); ok && (first == "the" || first == "de" || first == "het") {
		return first, rest
	}
	return "", name
}

// Of returns the text of a group with names in English and Dutch, and
// abbreviations in both, and with memberships.
func Of(names [4]string, members []table.Membership) (string, *codes.Error) {
	if wrong := tidy(&names); wrong != nil {
		return "", wrong
	}
	if len(members) > maxMembers {
		return "", reason("", "a group with more than 4000 memberships")
	}
	if wrong := order(members); wrong != nil {
		return "", wrong
	}
	var b strings.Builder
	b.WriteString(strings.TrimRight(strings.Join(names[:], "|"), "|") + "=")
	for i, m := range members {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(code(m.Country))
		if m.Status != table.Full {
			b.WriteString(":" + Statuses.Text(m.Status))
		}
		if m.From != 0 || m.To != 0 {
			b.WriteString("@" + string(append(day.Append(nil, m.From), '/')) + string(day.Append(nil, m.To)))
		}
	}
	return b.String(), nil
}

func reason(input, why string) *codes.Error {
	return &codes.Error{What: "group", Input: input, Reason: why}
}

func code(country uint16) string { return table.Entities[country].Code }

// tidy folds the white space of names, and returns what is wrong with them.
func tidy(names *[4]string) *codes.Error {
	for i, name := range names {
		name = strings.Join(strings.Fields(name), " ")
		names[i] = name
		switch {
		case len(name) > maxName:
			return reason(name, "a name longer than 200 bytes")
		case !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r == '|' || r == '=' || !unicode.IsPrint(r) }):
			return reason(name, "a name with one of the signs | and =, or with one that cannot be printed")
		}
	}
	if names[0] == "" && names[1] == "" {
		return reason("", "a group needs a name")
	}
	return nil
}

// order sorts memberships by country and in chronological order. It sets the
// status of those without one, and returns what is wrong with them.
func order(members []table.Membership) *codes.Error {
	for i := range members {
		m := &members[i]
		m.Status = cmp.Or(m.Status, table.Full)
		switch {
		case m.Country == 0:
			return reason("", "a membership without a country")
		case !Statuses.IsValid(m.Status):
			return reason(Statuses.Name("MemberStatus", m.Status), "a membership with an unknown status")
		case m.To != 0 && m.From >= m.To:
			return reason(code(m.Country), "a membership that ends before it begins")
		}
	}
	slices.SortFunc(members, func(a, b table.Membership) int {
		return cmp.Or(strings.Compare(code(a.Country), code(b.Country)), cmp.Compare(a.From, b.From))
	})
	for i := 1; i < len(members); i++ {
		if m, last := &members[i], &members[i-1]; last.Country == m.Country && (last.To == 0 || last.To > m.From) {
			return reason(code(m.Country), "two memberships of a country at one time")
		}
	}
	return nil
}

// Parse parses the text of a group that a caller made. It returns the text that
// [Of] gives such a group.
func Parse(s string) (string, *codes.Error) {
	head, tail, ok := strings.Cut(s, "=")
	names := strings.Split(head, "|")
	if !ok || len(names) > 4 || len(s) > maxText {
		return "", reason("", "not the names and the memberships of a group")
	}
	var members []table.Membership
	for text := range strings.FieldsSeq(tail) {
		m, ok := membership(text)
		if !ok {
			return "", reason("", "membership "+plain.Brief(text, maxQuoted)+" is not a code, with its status after a colon and its dates after @")
		}
		members = append(members, m)
	}
	var all [4]string
	copy(all[:], names)
	return Of(all, members)
}

// membership parses a membership such as CHE:observer@2005-06-01/.
func membership(s string) (m table.Membership, ok bool) {
	s, dates, dated := strings.Cut(s, "@")
	is, status, stated := strings.Cut(s, ":")
	m = table.Membership{Country: table.FindCode(is), Status: table.Full}
	if m.Country == 0 || code(m.Country) != is || stated && Statuses.Unmarshal(&m.Status, []byte(status)) != nil {
		return m, false
	}
	from, to, two := strings.Cut(dates, "/")
	if dated && (!two || !date(&m.From, from) || !date(&m.To, to)) {
		return m, false
	}
	return m, m.Status != 0
}

// date parses a day, or no day, and reports whether it is one of these.
func date(to *int32, s string) bool {
	if s == "" {
		return true
	}
	on, reason := day.Parse(s)
	*to = on
	return reason == ""
}
