package lookup

import (
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/spelling"
	"github.com/plenary-go/plenary/internal/table"
)

// Reason returns in English why [Country] found no country: the countries that
// s could mean, the schemes in which a number is a code, or the country with a
// part of this name. If there are no such countries and suggest is true, it
// names the country of which s may be a misspelling.
func Reason(s string, could table.Set, suggest bool) string {
	var names []string
	for _, c := range table.ByCode {
		if could.Has(c) {
			names = append(names, nameAndCode(c))
		}
	}
	if names != nil {
		return "could mean " + strings.Join(names, " or ")
	}
	if reason := NumberReason(s); reason != "" {
		return reason
	}
	reason := "no country has this name or code"
	if wholes := wholesOf(s); wholes != nil {
		return reason + ", but a part of " + phrase.List(table.English, wholes) + " has"
	}
	if suggest {
		if like := Alike(s); like != "" {
			reason += "; did you mean " + like + "?"
		}
	}
	return reason
}

// wholesOf returns the countries, with their codes, that have a part with the
// name s: "Azores", "Azores (Portugal)".
func wholesOf(s string) (wholes []string) {
	var p spelling.Spelling
	if !p.Read(s) {
		return nil
	}
	_, key := p.All()
	of := table.Set{}
	if p.Parts == 2 {
		_, key = p.Part(0)
		if k := part(p.Part(1)); k != nil {
			of = Candidates(k)
		}
		if of == (table.Set{}) {
			return nil
		}
	}
	k := table.FindPart(key)
	if k == nil {
		return nil
	}
	for _, m := range k.Meanings() {
		if whole := m.Country; p.Parts == 1 || of.Has(whole) {
			name := table.NameOn(whole, table.English, table.Short, 0)
			wholes = append(wholes, name.WithArticle()+" ("+table.Entities[whole].Code+")")
		}
	}
	return wholes
}

// nameAndCode returns the name of a country with its code: Austria (AUT).
func nameAndCode(country uint16) string {
	return table.NameOn(country, table.English, table.Short, 0).Text() + " (" + table.Entities[country].Code + ")"
}

// InScheme returns the country that had the code s in scheme on the day on or,
// if on is 0, the only country that ever had it. Otherwise it returns 0, the
// countries that ever had the code, and the reason in English.
func InScheme(s string, scheme uint8, on int32) (country uint16, had table.Set, reason string) {
	if scheme == 0 || int(scheme) >= len(table.Schemes) {
		return 0, had, "no valid scheme of codes is given"
	}
	k := Code(s, scheme)
	if k == nil {
		return 0, had, "no country has this code in " + table.Schemes[scheme]
	}
	several := false
	for _, m := range k.Meanings() {
		if on == 0 || day.Within(on, m.From, m.To) {
			several = several || country != 0 && country != m.Country
			country = m.Country
		}
	}
	if several || country == 0 {
		return 0, Candidates(k), schemeReason(k, scheme, on)
	}
	return country, had, ""
}

// schemeReason returns the text that says when the code k stood for which
// country.
func schemeReason(k *table.Key, scheme uint8, on int32) string {
	var had []string
	for _, m := range k.Meanings() {
		who := nameAndCode(m.Country)
		if m.From != 0 {
			who += " from " + string(day.Append(nil, m.From))
		}
		if m.To != 0 {
			who += " until " + string(day.Append(nil, m.To))
		}
		had = append(had, who)
	}
	list := phrase.List(table.English, had)
	if on == 0 {
		return "in " + table.Schemes[scheme] + " it is the code of " + list + "; the date decides which"
	}
	return "no code of " + table.Schemes[scheme] + " on " + string(day.Append(nil, on)) + "; it was that of " + list
}
