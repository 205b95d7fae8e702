package plenary_test

import (
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// TestAllocs holds that lookups, tallies and decisions allocate nothing.
func TestAllocs(t *testing.T) {
	on := plenary.MustParseDate("2018-12-19")
	eu, nld := plenary.EU.Members(on), plenary.MustParseCountry("NLD")
	rc := plenary.RollCall{}.With(plenary.UN.Members(on), plenary.Yes).With(eu, plenary.Absent)
	tally := rc.Tally()
	belgianDutch := language.MustParse("nl-BE")
	naming := plenary.Naming{Language: language.Dutch, On: on}
	for name, f := range map[string]func(){
		"ParseCountry of a code": func() { _, _ = plenary.ParseCountry("NLD") },
		"ParseCountry of a name": func() { _, _ = plenary.ParseCountry("Korea (Democratic People's Republic of)") },
		"ParseCountryOn":         func() { _, _ = plenary.ParseCountryOn("Yugoslavia", on.AddDays(-9000)) },
		"ParseCountry, alpha-2":  func() { _, _ = plenary.ParseCountry("nl") },
		"ParseCountryCode":       func() { _, _ = plenary.ParseCountryCode("200", plenary.UNM49, on.AddDays(-9999)) },
		"ParseCodeScheme":        func() { _, _ = plenary.ParseCodeScheme("m49") },
		"Country.Name":           func() { _ = nld.Name(language.Dutch) },
		"Country.NameOn":         func() { _ = nld.NameOn(language.Dutch, plenary.MustParseDate("2018-12-19")) },
		"Country.Name, regional": func() { _ = nld.Name(belgianDutch) },
		"Naming.Name on a day":   func() { _ = plenary.Naming{Language: language.English, On: on}.Name(nld) },
		"Naming.Name":            func() { _ = naming.Name(nld) },
		"Naming.Compare":         func() { _ = naming.Compare(nld, plenary.Country{}) },
		"Group.Members":          func() { _ = plenary.MustParseGroup("g77").Members(on) },
		"Group.Status":           func() { _ = plenary.WEOG.Status(nld, on) },
		"Body.Members":           func() { _ = plenary.GeneralAssembly.Members(on) },
		"CountrySet operations": func() {
			_ = eu.Union(eu).Minus(eu).Intersect(eu).Union(plenary.SetOf(nld)).Minus(plenary.SetOf(nld)).Len()
		},
		"CountrySet.All":         func() { eu.All()(func(plenary.Country) bool { return true }) },
		"RollCall.With":          func() { _ = rc.With(plenary.SetOf(nld), plenary.No) },
		"RollCall.Of":            func() { _ = rc.Of(nld) },
		"RollCall.Voted":         func() { _ = rc.Listed(plenary.Yes, plenary.No) },
		"RollCall.Tally":         func() { _ = rc.Tally() },
		"TallyOf":                func() { _ = rc.Among(eu).Tally() },
		"RollCall.Among":         func() { _ = rc.Among(eu) },
		"Tally.SimpleMajority":   func() { _ = simpleMajority(tally) },
		"Tally.Majority":         func() { _ = twoThirdsOf(tally) },
		"Tally.AbsoluteMajority": func() { _ = absoluteMajority(tally) },
		"ParseDate":              func() { _, _ = plenary.ParseDate("2018-12-19") },
		"Date.AddDays":           func() { _ = on.AddDays(1) },
		"Date.Compare":           func() { _ = on.Compare(on.AddDays(1)) },
		"ParseVote":              func() { _, _ = plenary.ParseVote("abstain") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
