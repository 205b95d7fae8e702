package plenary_test

import (
	"fmt"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleParseSymbol() {
	s, err := plenary.ParseSymbol("A/RES/3379(XXX)")
	fmt.Println(s, err)
	_, err = plenary.ParseSymbol("A/34/PV. 69")
	fmt.Println(err)
	// Output:
	// A/RES/3379 (XXX) <nil>
	// plenary: symbol "A/34/PV. 69": a space where the symbol has none; ParseSymbolLenient takes it
}

func ExampleParseSymbolLenient() {
	s, odd, err := plenary.ParseSymbolLenient("A/34/PV. 69")
	fmt.Println(s, odd, err)
	// Output:
	// A/34/PV.69 [a space where the symbol has none] <nil>
}

func ExampleMustParseSymbol() {
	fmt.Println(plenary.MustParseSymbol("S/RES/1440 (2002)"))
	// Output:
	// S/RES/1440 (2002)
}

func ExampleParseCitation() {
	s, err := plenary.ParseCitation("resolution 73/195")
	fmt.Println(s, err)
	// Output:
	// A/RES/73/195 <nil>
}

func ExampleExpandSymbols() {
	list, err := plenary.ExpandSymbols("A/63/1 and Corr.1")
	fmt.Println(list, err)
	list, err = plenary.ExpandSymbols("A/RES/3411 A and B (XXX)")
	fmt.Println(list, err)
	// Output:
	// [A/63/1 A/63/1/Corr.1] <nil>
	// [A/RES/3411 A (XXX) A/RES/3411 B (XXX)] <nil>
}

func ExampleParseSymbolKind() {
	k, err := plenary.ParseSymbolKind("draft")
	fmt.Println(k == plenary.DraftSymbol, err)
	// Output:
	// true <nil>
}

func ExampleSymbol_Compare() {
	list := []plenary.Symbol{plenary.MustParseSymbol("A/RES/73/195"), plenary.MustParseSymbol("A/RES/73/20")}
	slices.SortFunc(list, plenary.Symbol.Compare)
	fmt.Println(list)
	// Output:
	// [A/RES/73/20 A/RES/73/195]
}

func ExampleSymbol_Kind() {
	fmt.Println(plenary.MustParseSymbol("A/C.3/73/L.59").Kind(), plenary.MustParseSymbol("A/73/PV.60").Kind())
	// Output:
	// draft meeting
}

func ExampleSymbol_Letters() {
	fmt.Println(plenary.MustParseSymbol("A/RES/31/16 A").Letters())
	// Output:
	// A
}

func ExampleSymbol_Number() {
	fmt.Println(plenary.MustParseSymbol("A/RES/73/195").Number())
	// Output:
	// 195
}

func ExampleSymbol_Organ() {
	fmt.Println(plenary.MustParseSymbol("A/C.3/73/L.59").Organ())
	// Output:
	// A/C.3
}

func ExampleSymbol_Parent() {
	fmt.Println(plenary.MustParseSymbol("A/RES/377 A (V)").Parent())
	// Output:
	// A/RES/377 (V)
}

func ExampleSymbol_Part() {
	fmt.Println(plenary.MustParseSymbol("A/78/7 (Part I)").Part())
	// Output:
	// Part I
}

func ExampleSymbol_Prose() {
	fmt.Println(plenary.MustParseSymbol("A/RES/73/195").Prose(language.Dutch))
	fmt.Println(plenary.MustParseSymbol("S/RES/1441 (2002)").Prose(language.English))
	// Output:
	// resolutie 73/195
	// resolution 1441 (2002)
}

func ExampleSymbol_Revision() {
	fmt.Println(plenary.MustParseSymbol("A/C.3/73/L.59/Rev.1").Revision())
	// Output:
	// 1
}

func ExampleSymbol_Session() {
	fmt.Println(plenary.MustParseSymbol("A/RES/ES-11/1").Session())
	// Output:
	// ES-11
}

func ExampleSymbol_Year() {
	fmt.Println(plenary.MustParseSymbol("S/RES/1441 (2002)").Year())
	// Output:
	// 2002
}
