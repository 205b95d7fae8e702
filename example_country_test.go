package plenary_test

import (
	"errors"
	"fmt"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleCountries() {
	n := 0
	for c := range plenary.Countries() {
		if c.Kind() == plenary.State {
			n++
		}
	}
	fmt.Println(n)
	// Output:
	// 193
}

func ExampleParseCountry() {
	for _, s := range []string{"NLD", "de Verenigde Staten", "Korea, Republic of", "Swaziland", "Korea"} {
		c, err := plenary.ParseCountry(s)
		fmt.Println(c, err)
	}
	// Output:
	// NLD <nil>
	// USA <nil>
	// KOR <nil>
	// SWZ <nil>
	//  plenary: country "Korea": could mean South Korea (KOR) or North Korea (PRK)
}

// Errors are in English. For readers of Dutch, a program writes a sentence of its own with
// the fields of the error.
func ExampleParseError_dutch() {
	_, err := plenary.ParseCountry("Korea")
	if wrong, ok := errors.AsType[*plenary.ParseError](err); ok && !wrong.Candidates.IsZero() {
		naming := plenary.Naming{Language: language.Dutch}
		fmt.Printf("‘%s’ past bij meer dan één land: %s.\n", wrong.Input, naming.List(wrong.Candidates))
	}
	// Output:
	// ‘Korea’ past bij meer dan één land: Noord-Korea en Zuid-Korea.
}

func ExampleParseCountryOn() {
	before, _ := plenary.ParseCountryOn("Yugoslavia", plenary.MustParseDate("1991-06-25"))
	after, _ := plenary.ParseCountryOn("Yugoslavia", plenary.MustParseDate("2001-06-25"))
	fmt.Println(before, after)
	// Output:
	// YUG SRB
}

func ExampleMustParseCountry() {
	fmt.Println(plenary.MustParseCountry("Côte d'Ivoire"))
	// Output:
	// CIV
}

func ExampleCountry_Alpha2() {
	fmt.Println(plenary.MustParseCountry("Namibia").Alpha2())
	// Output:
	// NA
}

func ExampleCountry_Kind() {
	fmt.Println(plenary.MustParseCountry("Czechoslovakia").Kind(), plenary.MustParseCountry("Holy See").Kind())
	// Output:
	// former-state observer-state
}

func ExampleCountry_Compare() {
	cs := []plenary.Country{plenary.MustParseCountry("NLD"), plenary.MustParseCountry("DNK")}
	slices.SortFunc(cs, plenary.Country.Compare)
	fmt.Println(cs)
	// Output:
	// [DNK NLD]
}

func ExampleCountry_Name() {
	c := plenary.MustParseCountry("HUN")
	fmt.Println(c.Name(language.Dutch), c.Name(language.English))
	// Output:
	// Hongarije Hungary
}

func ExampleCountry_Names() {
	for from, name := range plenary.MustParseCountry("SRB").Names(language.Dutch, plenary.Short) {
		fmt.Println(from, name)
	}
	// Output:
	// 2000-11-01 Joegoslavië
	// 2003-02-04 Servië en Montenegro
	// 2006-06-03 Servië
}

func ExampleCountry_Successors() {
	for c, on := range plenary.MustParseCountry("CSK").Successors() {
		fmt.Println(c, on)
	}
	// Output:
	// CZE 1993-01-01
	// SVK 1993-01-01
}

func ExampleCountry_Predecessors() {
	for c, on := range plenary.MustParseCountry("Montenegro").Predecessors() {
		fmt.Println(c, on)
	}
	// Output:
	// SRB 2006-06-03
}

func ExampleNaming() {
	usa := plenary.MustParseCountry("USA")
	fmt.Println(plenary.Naming{Language: language.Dutch, Article: true}.Name(usa))
	fmt.Println(plenary.Naming{Language: language.English, Form: plenary.InUN}.Name(usa))
	// Output:
	// de Verenigde Staten
	// United States of America
}

func ExampleNaming_Name() {
	iran := plenary.MustParseCountry("IRN")
	for _, form := range []plenary.NameForm{plenary.Short, plenary.Official, plenary.InUN} {
		fmt.Println(plenary.Naming{Form: form}.Name(iran))
	}
	// Output:
	// Iran
	// Islamic Republic of Iran
	// Iran (Islamic Republic of)
}

func ExampleNaming_Compare() {
	dutch := plenary.Naming{Language: language.Dutch}
	aut, hun := plenary.MustParseCountry("AUT"), plenary.MustParseCountry("HUN")
	fmt.Println(dutch.Compare(aut, hun), plenary.Naming{}.Compare(aut, hun))
	// Output:
	// 1 -1
}

func ExampleNaming_Compare_set() {
	fmt.Println(slices.SortedFunc(plenary.Benelux.Members(plenary.TablesDate()).All(), plenary.Naming{Language: language.Dutch}.Compare))
	// Output:
	// [BEL LUX NLD]
}

func ExampleNaming_List() {
	against := plenary.MustParseSet("USA", "ISR", "HUN", "POL", "CZE")
	fmt.Println(plenary.Naming{Language: language.Dutch, Article: true}.List(against))
	fmt.Println(plenary.Naming{Article: true}.List(against))
	// Output:
	// Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten
	// Czechia, Hungary, Israel, Poland and the United States
}

func ExampleSetOf() {
	fmt.Println(plenary.SetOf(plenary.MustParseCountry("NLD"), plenary.MustParseCountry("DNK")))
	// Output:
	// DNK NLD
}

func ExampleMustParseSet() {
	fmt.Println(plenary.MustParseSet("Nederland", "Malta", "Iceland"))
	// Output:
	// ISL MLT NLD
}

func ExampleCountrySet_All() {
	for c := range plenary.MustParseSet("SWE", "FIN").All() {
		fmt.Println(c.Name(language.Dutch))
	}
	// Output:
	// Finland
	// Zweden
}

func ExampleCountrySet_Has() {
	fmt.Println(plenary.MustParseSet("SWE", "FIN").Has(plenary.MustParseCountry("NOR")))
	// Output:
	// false
}

func ExampleCountrySet_Intersect() {
	on := plenary.MustParseDate("2018-12-19")
	fmt.Println(plenary.EU.Members(on).Intersect(plenary.MustParseGroup("nordic").Members(on)))
	// Output:
	// DNK FIN SWE
}

func ExampleCountrySet_Len() {
	fmt.Println(plenary.UN.Members(plenary.MustParseDate("1945-12-31")).Len())
	// Output:
	// 51
}

func ExampleCountrySet_Minus() {
	then, now := plenary.EU.Members(plenary.MustParseDate("2018-12-19")), plenary.EU.Members(plenary.TablesDate())
	fmt.Println(then.Minus(now))
	// Output:
	// GBR
}

func ExampleCountrySet_Union() {
	nordic := plenary.MustParseSet("SWE").Union(plenary.MustParseSet("FIN", "SWE"))
	fmt.Println(nordic.Union(plenary.SetOf(plenary.MustParseCountry("DNK"))))
	// Output:
	// DNK FIN SWE
}

func ExampleGroups() {
	n := 0
	for range plenary.Groups() {
		n++
	}
	fmt.Println(n > 40)
	// Output:
	// true
}

func ExampleRegionalGroups() {
	on := plenary.MustParseDate("2018-12-19")
	for _, g := range plenary.RegionalGroups() {
		fmt.Println(g.Members(on).Len(), g.NameOn(language.English, on))
	}
	// Output:
	// 54 African Group
	// 54 Asia-Pacific Group
	// 23 Eastern European Group
	// 33 Latin American and Caribbean Group
	// 29 Western European and Others Group
}

func ExampleParseGroup() {
	for _, s := range []string{"eu", "NAVO", "Group of 77", "Elfstedentocht"} {
		g, err := plenary.ParseGroup(s)
		fmt.Println(g, err)
	}
	// Output:
	// eu <nil>
	// nato <nil>
	// g77 <nil>
	//  plenary: group "Elfstedentocht": no group has this identifier, name or abbreviation
}

func ExampleMustParseGroup() {
	fmt.Println(plenary.MustParseGroup("Verenigde Naties"))
	// Output:
	// un
}

func ExampleGroup_Members() {
	for _, day := range []string{"1957-12-31", "2018-12-19", "2026-11-23"} {
		fmt.Println(plenary.EU.Members(plenary.MustParseDate(day)).Len())
	}
	// Output:
	// 6
	// 28
	// 27
}

func ExampleGroup_Status() {
	on := plenary.MustParseDate("2018-12-19")
	fmt.Println(plenary.WEOG.Status(plenary.MustParseCountry("USA"), on))
	fmt.Println(plenary.AsiaPacificGroup.Status(plenary.MustParseCountry("TUR"), on))
	// Output:
	// electoral
	// second
}

func ExampleGroup_Memberships() {
	for m := range plenary.UN.Memberships() {
		if m.Country == plenary.MustParseCountry("IDN") {
			fmt.Println(m.Status, m.From, m.To)
		}
	}
	// Output:
	// full 1950-09-28 1965-01-20
	// full 1966-09-28
}

func ExampleGroup_NameOn() {
	fmt.Println(plenary.MustParseGroup("au").NameOn(language.Dutch, plenary.Date{}))
	fmt.Println(plenary.MustParseGroup("au").NameOn(language.English, plenary.MustParseDate("1990-01-01")))
	// Output:
	// Afrikaanse Unie
	// Organization of African Unity
}

func ExampleGroup_AbbreviationOn() {
	fmt.Println(plenary.NATO.AbbreviationOn(language.Dutch, plenary.Date{}))
	// Output:
	// NAVO
}

func ExampleBodies() {
	for b := range plenary.Bodies() {
		fmt.Println(b)
		break
	}
	// Output:
	// asean
}

func ExampleParseBody() {
	b, err := plenary.ParseBody("unga.c3")
	fmt.Println(b.Name(language.English), err)
	// Output:
	// the Third Committee <nil>
}

func ExampleMustParseBody() {
	fmt.Println(plenary.SecurityCouncil)
	// Output:
	// unsc
}

func ExampleBody_Members() {
	fmt.Println(plenary.GeneralAssembly.Members(plenary.MustParseDate("2018-12-19")).Len())
	// Output:
	// 193
}

func ExampleBody_Name() {
	fmt.Println(plenary.GeneralAssembly.Name(language.Dutch))
	// Output:
	// de Algemene Vergadering van de VN
}

func ExampleNaming_Name_on() {
	c := plenary.MustParseCountry("SWZ")
	fmt.Println(plenary.Naming{Language: language.English, On: plenary.MustParseDate("2018-01-01")}.Name(c))
	fmt.Println(plenary.Naming{Language: language.English, On: plenary.MustParseDate("2019-01-01")}.Name(c))
	// Output:
	// Swaziland
	// Eswatini
}

func ExampleCountry_NameOn() {
	eswatini := plenary.MustParseCountry("SWZ")
	fmt.Println(eswatini.NameOn(language.English, plenary.MustParseDate("2018-04-18")), eswatini.NameOn(language.Dutch, plenary.MustParseDate("2018-12-19")))
	// Output:
	// Swaziland Eswatini
}
