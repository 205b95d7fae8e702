package plenary_test

import (
	"fmt"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func ExampleSymbol() {
	s := plenary.MustParseSymbol("A/RES/73/195")
	fmt.Println(s.Kind(), "of", s.Organ(), "session", s.Session())
	fmt.Println(s == plenary.MustParseSymbol("A/RES/73/196"))
	// Output:
	// resolution of A session 73
	// false
}

func ExampleParseSymbol() {
	fmt.Println(plenary.ParseSymbol("A/RES/3379(XXX)"))
	fmt.Println(plenary.ParseSymbol("A/RES/195/73"))
	// Output:
	// A/RES/3379 (XXX) <nil>
	//  plenary: symbol "A/RES/195/73": 195 is neither a session nor a year
}

func ExampleMustParseSymbol() {
	fmt.Println(plenary.MustParseSymbol("S/RES/1441 (2002)"))
	// Output: S/RES/1441 (2002)
}

func ExampleParseSymbolLenient() {
	for _, in := range []string{"A/34/PV. 69", "S/PV9261", "A/RES/49(I)[A]"} {
		s, odd, err := plenary.ParseSymbolLenient(in)
		fmt.Println(s, odd, err)
	}
	// Output:
	// A/34/PV.69 [a space where the symbol has none] <nil>
	// S/PV.9261 [a full stop is missing or too many] <nil>
	// A/RES/49 A (I) [a part in square brackets, which the library's catalogue adds] <nil>
}

func ExampleParseCitation() {
	for _, in := range []string{"resolution 73/195", "resolutie 1441 (2002)", "78/542", "ES-7/11"} {
		fmt.Println(plenary.ParseCitation(in))
	}
	// Output:
	// A/RES/73/195 <nil>
	// S/RES/1441 (2002) <nil>
	// A/DEC/78/542 <nil>
	//  plenary: symbol "ES-7/11": either a resolution or a decision of a special session
}

func ExampleParseSymbols() {
	fmt.Println(plenary.ParseSymbols("78/542 A, B and C"))
	fmt.Println(plenary.ParseSymbols("A/63/1 and Corr.1"))
	// Output:
	// [A/DEC/78/542 A A/DEC/78/542 B A/DEC/78/542 C] <nil>
	// [A/63/1 A/63/1/Corr.1] <nil>
}

func ExampleSymbol_Kind() {
	for _, in := range []string{"A/C.3/73/L.59", "A/73/PV.55", "A/73/583"} {
		fmt.Println(in, plenary.MustParseSymbol(in).Kind())
	}
	// Output:
	// A/C.3/73/L.59 draft
	// A/73/PV.55 meeting
	// A/73/583 document
}

func ExampleSymbol_Organ() {
	fmt.Println(plenary.MustParseSymbol("A/C.3/73/L.59").Organ(), plenary.MustParseSymbol("A/HRC/RES/S-2/1").Organ())
	// Output: A/C.3 A/HRC
}

func ExampleSymbol_Session() {
	for _, in := range []string{"A/RES/73/195", "A/ES-11/L.1", "A/RES/377 (V)"} {
		fmt.Println(plenary.MustParseSymbol(in).Session())
	}
	// Output:
	// 73
	// ES-11
	// V
}

func ExampleSymbol_Citation() {
	for _, in := range []string{"A/RES/73/195", "A/RES/2758 (XXVI)", "S/RES/1441 (2002)", "A/DEC/78/542", "A/C.3/73/L.59"} {
		s := plenary.MustParseSymbol(in)
		fmt.Println(s.Citation(language.English), "-", s.Citation(language.Dutch))
	}
	// Output:
	// resolution 73/195 - resolutie 73/195
	// resolution 2758 (XXVI) - resolutie 2758 (XXVI)
	// resolution 1441 (2002) - resolutie 1441 (2002)
	// decision 78/542 - besluit 78/542
	// A/C.3/73/L.59 - A/C.3/73/L.59
}

func ExampleSymbol_Compare() {
	var list []plenary.Symbol
	for _, in := range []string{"A/RES/73/195", "A/RES/73/2", "S/RES/1441 (2002)", "A/RES/3379 (XXX)"} {
		list = append(list, plenary.MustParseSymbol(in))
	}
	slices.SortFunc(list, plenary.Symbol.Compare)
	fmt.Println(list)
	// Output: [A/RES/3379 (XXX) A/RES/73/2 A/RES/73/195 S/RES/1441 (2002)]
}

func ExampleParseSymbolKind() {
	fmt.Println(plenary.ParseSymbolKind("meeting"))
	// Output: meeting <nil>
}

func ExampleSymbol_URL() {
	fmt.Println(plenary.MustParseSymbol("A/RES/73/195").URL())
	fmt.Println(plenary.MustParseSymbol("A/RES/377 A (V)").URL())
	// Output:
	// https://undocs.org/A/RES/73/195
	// https://undocs.org/A/RES/377A(V)
}
