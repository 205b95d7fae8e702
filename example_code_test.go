package plenary_test

import (
	"flag"
	"fmt"

	"github.com/plenary-go/plenary"
)

// The country of a number depends on the list of codes and on the date.
func ExampleParseCountryCode() {
	day := plenary.MustParseDate("1985-12-13")
	for _, s := range []string{"528", "4", "200", "729x"} {
		c, err := plenary.ParseCountryCode(s, plenary.UNM49, day)
		fmt.Println(c, err)
	}
	_, err := plenary.ParseCountryCode("200", plenary.UNM49, plenary.MustParseDate("2018-12-19"))
	fmt.Println(err)
	_, err = plenary.ParseCountryCode("891", plenary.UNM49, plenary.Date{})
	fmt.Println(err)
	_, err = plenary.ParseCountry("710")
	fmt.Println(err)
	// Output:
	// NLD <nil>
	// AFG <nil>
	// CSK <nil>
	//  plenary: country "729x": no country has this code in m49
	// plenary: country "200": no code of m49 on 2018-12-19; it was that of Czechoslovakia (CSK) until 1993-01-01
	// plenary: country "891": in m49 it is the code of Yugoslavia (YUG) from 1992-04-28 until 2000-11-01 and Serbia (SRB) from 2000-11-01 until 2006-06-03; the date decides which
	// plenary: country "710": a number is read only in a scheme of codes; 710 is a code of m49, cow and gw
}

// A scheme can be a flag of a program.
func ExampleCodeScheme() {
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	var scheme plenary.CodeScheme
	flags.TextVar(&scheme, "scheme", scheme, "scheme of the codes")
	if err := flags.Parse([]string{"-scheme", "m49"}); err != nil {
		fmt.Println(err)
	}
	fmt.Println(plenary.ParseCountryCode("710", scheme, plenary.Date{}))
	// Output:
	// ZAF <nil>
}

func ExampleCountry_Codes() {
	myanmar := plenary.MustParseCountry("MMR")
	fmt.Println(myanmar.Codes(plenary.ISOAlpha3, plenary.TablesDate()), myanmar.Codes(plenary.ISOAlpha3, plenary.MustParseDate("1980-01-01")))
	for s := plenary.ISOAlpha2; s.IsValid(); s++ {
		fmt.Println(s, myanmar.Codes(s, plenary.TablesDate()))
	}
	// Output:
	// [MMR] [BUR MMR]
	// alpha2 [MM]
	// alpha3 [MMR]
	// alpha4 [BUMM]
	// m49 [104]
	// cow [775 MYA]
	// gw [775 MYA]
	// ioc [MYA]
	// fips [BM]
	// eu [MM]
}

func ExampleParseCodeScheme() {
	fmt.Println(plenary.ParseCodeScheme("m49"))
	fmt.Println(plenary.ParseCodeScheme("iso"))
	// Output:
	// m49 <nil>
	//  plenary: scheme of codes "iso": not one of alpha2, alpha3, alpha4, m49, cow, gw, ioc, fips and eu
}

func ExampleMustParseCodeScheme() {
	fmt.Println(plenary.ISOAlpha2.IsValid())
	// Output:
	// true
}
