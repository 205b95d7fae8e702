package plenary_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// symbolCases are canonical symbols with their parts, in no order.
var symbolCases = []struct {
	in, canonical string
	kind          plenary.SymbolKind
	organ         string
	session       string
}{
	{in: "A/RES/73/195", kind: plenary.ResolutionSymbol, organ: "A", session: "73"},
	{in: "A/RES/S-32/1", kind: plenary.ResolutionSymbol, organ: "A", session: "S-32"},
	{in: "A/RES/ES-8/1A", canonical: "A/RES/ES-8/1 A", kind: plenary.ResolutionSymbol, organ: "A", session: "ES-8"},
	{in: "A/RES/377 A (V)", kind: plenary.ResolutionSymbol, organ: "A", session: "V"},
	{in: "A/RES/3379(XXX)", canonical: "A/RES/3379 (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX"},
	{in: "A/RES/1622(S-III)", canonical: "A/RES/1622 (S-III)", kind: plenary.ResolutionSymbol, organ: "A", session: "S-III"},
	{in: "A/RES/997 (ES-I)", kind: plenary.ResolutionSymbol, organ: "A", session: "ES-I"},
	{in: "A/RES/3411 A and B (XXX)", canonical: "A/RES/3411 A-B (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX"},
	{in: "A/RES/3419A to D(XXX)", canonical: "A/RES/3419 A-D (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX"},
	{in: "A/RES/61/128A–B", canonical: "A/RES/61/128 A-B", kind: plenary.ResolutionSymbol, organ: "A", session: "61"},
	{in: "A/RES/31/6 A,C,E,F and G", canonical: "A/RES/31/6 A, C, E-G", kind: plenary.ResolutionSymbol, organ: "A", session: "31"},
	{in: "A/RES/53/77AA", canonical: "A/RES/53/77 AA", kind: plenary.ResolutionSymbol, organ: "A", session: "53"},
	{in: "A/RES/35/217XIII", canonical: "A/RES/35/217 (Section XIII)", kind: plenary.ResolutionSymbol, organ: "A", session: "35"},
	{in: "A/RES/37/235C-II", canonical: "A/RES/37/235 C (Section II)", kind: plenary.ResolutionSymbol, organ: "A", session: "37"},
	{in: "S/RES/1440(2002)", canonical: "S/RES/1440 (2002)", kind: plenary.ResolutionSymbol, organ: "S"},
	{in: "E/RES/1982/1 A", kind: plenary.ResolutionSymbol, organ: "E"},
	{in: "E/RES/1503 (XLVIII)", kind: plenary.ResolutionSymbol, organ: "E", session: "XLVIII"},
	{in: "E/CN.4/RES/10A(XXXIII)", canonical: "E/CN.4/RES/10 A (XXXIII)", kind: plenary.ResolutionSymbol, organ: "E/CN.4", session: "XXXIII"},
	{in: "E/CN.4/RES (II)", kind: plenary.ResolutionSymbol, organ: "E/CN.4", session: "II"},
	{in: "A/HRC/RES/S-2/1", kind: plenary.ResolutionSymbol, organ: "A/HRC", session: "S-2"},
	{in: "A/DEC/78/542 A", kind: plenary.DecisionSymbol, organ: "A", session: "78"},
	{in: "A/HRC/DEC/22/117", kind: plenary.DecisionSymbol, organ: "A/HRC", session: "22"},
	{in: "A/HRC/PRST/1/1", kind: plenary.PresidentialSymbol, organ: "A/HRC", session: "1"},
	{in: "S/PRST/2015/3", kind: plenary.PresidentialSymbol, organ: "S"},
	{in: "A/73/L.66/Rev.1", kind: plenary.DraftSymbol, organ: "A", session: "73"},
	{in: "A/69/L.63/Rev.1/Add.1", kind: plenary.DraftSymbol, organ: "A", session: "69"},
	{in: "A/C.3/73/L.9/Rev.1*", kind: plenary.DraftSymbol, organ: "A/C.3", session: "73"},
	{in: "A/C.3/L.2010/Rev.1", kind: plenary.DraftSymbol, organ: "A/C.3"},
	{in: "A/ES-10/L.15", kind: plenary.DraftSymbol, organ: "A", session: "ES-10"},
	{in: "A/CONF.116/C.1/L.76", kind: plenary.DraftSymbol, organ: "A/CONF.116/C.1"},
	{in: "E/CN.4/Sub.2/1999/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4/Sub.2"},
	{in: "E/CN.4/1992/S-2/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4", session: "S-2"},
	{in: "E/CN.4/1999/WG.15/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4/WG.15"},
	{in: "E/CN.4/1999/L.39 (Parts VI-XII)", kind: plenary.DraftSymbol, organ: "E/CN.4"},
	{in: "TD/B/C.4/(XIV)/SC.2/L.3", kind: plenary.DraftSymbol, organ: "TD/B/C.4/SC.2", session: "XIV"},
	{in: "HS/C/4/L.12", kind: plenary.DraftSymbol, organ: "HS/C", session: "4"},
	{in: "A/PV.1915", kind: plenary.MeetingSymbol, organ: "A"},
	{in: "A/C.3/73/SR.46", kind: plenary.MeetingSymbol, organ: "A/C.3", session: "73"},
	{in: "S/PV.8900(Resumption1)", canonical: "S/PV.8900 (Resumption 1)", kind: plenary.MeetingSymbol, organ: "S"},
	{in: "A/S-XV/1", canonical: "A/S-15/1", kind: plenary.DocumentSymbol, organ: "A", session: "S-15"},
	{in: "A/520/Rev.17", kind: plenary.DocumentSymbol, organ: "A"},
	{in: "A/40/24 (Part II)/Corr.1", kind: plenary.DocumentSymbol, organ: "A", session: "40"},
	{in: "A/3383(Annex)/Rev.1", canonical: "A/3383 (Annex)/Rev.1", kind: plenary.DocumentSymbol, organ: "A"},
	{in: "E/CN.4/1999/NGO/12", kind: plenary.DocumentSymbol, organ: "E/CN.4"},
	{in: "A/C.6/248", kind: plenary.DocumentSymbol, organ: "A/C.6"},
	{in: "S/2015/562", kind: plenary.DocumentSymbol, organ: "S"},
	{in: "S/15966/Rev.1", kind: plenary.DocumentSymbol, organ: "S"},
}

func TestParseSymbol(t *testing.T) {
	for _, c := range symbolCases {
		s, err := plenary.ParseSymbol(c.in)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		want := c.canonical
		if want == "" {
			want = c.in
		}
		if s.String() != want {
			t.Errorf("%q: %q; want %q", c.in, s, want)
		}
		got := fmt.Sprint(s.Kind(), s.Organ(), s.Session())
		if want := fmt.Sprint(c.kind, c.organ, c.session); got != want {
			t.Errorf("%q: parts %s, want %s", c.in, got, want)
		}
		checkSymbol(t, s)
		if l, odd, err := plenary.ParseSymbolLenient(c.in); l != s || odd != nil || err != nil {
			t.Errorf("%q leniently: %q, %q, %v", c.in, l, odd, err)
		}
	}
}

// checkSymbol checks what holds for every symbol.
func checkSymbol(t *testing.T, s plenary.Symbol) {
	t.Helper()
	if again, err := plenary.ParseSymbol(s.String()); again != s || err != nil {
		t.Errorf("%q reads as %q, %v", s, again, err)
	}
	if s.IsZero() || s.Organ() == "" || !s.Kind().IsValid() || len(s.String()) > 200 {
		t.Errorf("%q: organ %q, kind %v", s, s.Organ(), s.Kind())
	}
	if s.URL() != "" {
		if again, odd, err := plenary.ParseSymbolLenient(s.URL()); again != s || err != nil || len(odd) == 0 {
			t.Errorf("%q reads as %q, %q, %v; want %q", s.URL(), again, odd, err, s)
		}
	}
	if s.Compare(s) != 0 || s.Compare(plenary.Symbol{}) <= 0 {
		t.Errorf("%q: does not compare", s)
	}
	if s.Kind() == plenary.ResolutionSymbol && (s.Organ() == "A" || s.Organ() == "S") && !strings.Contains(s.String(), ",") {
		if c, err := plenary.ParseCitation(s.Citation(language.Dutch)); c != s || err != nil {
			t.Errorf("%q: cited as %q, which is %q, %v", s, s.Citation(language.Dutch), c, err)
		}
	}
}

// TestSymbolErrors holds that what does not read is reported whole.
func TestSymbolErrors(t *testing.T) {
	for name, parse := range map[string]func(string) (plenary.Symbol, error){
		"ParseSymbol":   plenary.ParseSymbol,
		"ParseCitation": plenary.ParseCitation,
		"ParseSymbolLenient": func(s string) (plenary.Symbol, error) {
			sym, odd, err := plenary.ParseSymbolLenient(s)
			if odd != nil {
				t.Errorf("odd is %q, of what does not read", odd)
			}
			return sym, err
		},
		"ParseSymbols": func(s string) (plenary.Symbol, error) {
			list, err := plenary.ParseSymbols("A/73/1, " + s)
			if list != nil {
				t.Errorf("a list of %q, of what does not read", list)
			}
			return plenary.Symbol{}, err
		},
	} {
		const in = "A/RES/195/73"
		s, err := parse(in)
		pe, ok := errors.AsType[*plenary.ParseError](err)
		if !ok || !s.IsZero() || pe.What != "symbol" || !strings.HasSuffix(pe.Input, in) || !strings.HasSuffix(pe.Reason, "195 is neither a session nor a year") {
			t.Errorf("%s: %q, %v", name, s, err)
		}
	}
}

// TestSymbolAllowUnexported holds that users can compare the fields of symbols
// and papers by go-cmp.
func TestSymbolAllowUnexported(t *testing.T) {
	type cited struct {
		Symbol plenary.Symbol
		Paper  plenary.Paper
	}
	a := cited{plenary.MustParseSymbol("A/RES/73/195"), plenary.MustParsePaper("Kamerstuk 30 573, nr. 153")}
	b := cited{plenary.MustParseSymbol("A/RES/73/196"), a.Paper}
	allow := cmp.AllowUnexported(plenary.Symbol{}, plenary.Paper{})
	if cmp.Diff(a, a, allow) != "" || cmp.Diff(a, b, allow) == "" {
		t.Error("go-cmp does not tell symbols apart")
	}
}

func TestSymbolCompare(t *testing.T) {
	sorted := []string{
		"", "A/RES/377 (V)", "A/RES/377 A (V)", "A/RES/377 A-C (V)", "A/RES/377 B (V)", "A/RES/3379 (XXX)", "A/RES/31/1", "A/RES/31/2", "A/RES/31/16",
		"A/RES/31/16 Z", "A/RES/31/16 AA", "A/RES/73/195", "A/RES/73/195 (Section V)", "A/RES/73/195 (Section IX)", "A/RES/ES-8/1", "A/RES/ES-10/1", "A/RES/S-8/1", "A/RES/S-32/1",
		"A/DEC/73/401", "A/73/L.9", "A/73/L.9/Rev.1", "A/73/L.9/Rev.2", "A/73/L.9/Rev.10", "A/73/L.10", "A/73/PV.2", "A/520", "A/73/12",
		"A/C.3/73/L.1", "A/C.10/73/L.1", "A/HRC/RES/1/1", "E/RES/1503 (XLVIII)", "E/RES/1982/1", "E/CN.4/1992/L.1", "E/CN.4/1992/S-2/L.1",
		"S/RES/1440 (2002)", "S/RES/1441 (2002)", "S/RES/1455 (2003)", "S/15966", "S/2015/562",
	}
	var symbols []plenary.Symbol
	for _, in := range sorted {
		var s plenary.Symbol
		if err := s.UnmarshalText([]byte(in)); err != nil {
			t.Fatal(err)
		}
		symbols = append(symbols, s)
	}
	checkOrder(t, symbols)
	// The laws hold for any symbols, sorted by themselves.
	for _, c := range symbolCases {
		symbols = append(symbols, plenary.MustParseSymbol(c.in))
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(symbols), func(i, j int) { symbols[i], symbols[j] = symbols[j], symbols[i] })
	slices.SortFunc(symbols, plenary.Symbol.Compare)
	checkOrder(t, slices.Compact(symbols))
}

// checkOrder checks that every pair of a sorted list compares as it stands
// there, from which it follows that the order is strict and weak.
func checkOrder(t *testing.T, symbols []plenary.Symbol) {
	t.Helper()
	for i, a := range symbols {
		for j, b := range symbols {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = +1
			}
			if got := a.Compare(b); got != want {
				t.Errorf("%q.Compare(%q) is %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestSymbolText(t *testing.T) {
	type document struct {
		Symbol plenary.Symbol     `json:"symbol"`
		Kind   plenary.SymbolKind `json:"kind"`
	}
	const text = `{"symbol":"A/RES/73/195","kind":"resolution"}`
	var d document
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		t.Fatal(err)
	}
	if b, err := json.Marshal(d); err != nil || string(b) != text {
		t.Errorf("%s, %v", b, err)
	}
	if err := json.Unmarshal([]byte(`{"symbol":"","kind":""}`), &d); err != nil || d != (document{}) {
		t.Errorf("%v, %v", d, err)
	}
	if err := json.Unmarshal([]byte(`{"symbol":"resolution 73/195"}`), &d); err == nil {
		t.Error("a citation reads as text form")
	}
	if err := json.Unmarshal([]byte(`{"kind":"paper"}`), &d); err == nil {
		t.Error("an unknown kind reads")
	}
	if k := plenary.SymbolKind(99); k.IsValid() || k.String() != "SymbolKind(99)" {
		t.Errorf("kind 99 is %q", k)
	}
	var zero plenary.Symbol
	if zero.String()+zero.Organ()+zero.Session()+zero.Citation(language.Dutch) != "" ||
		zero.Kind() != 0 || !zero.IsZero() {
		t.Error("the zero Symbol has parts")
	}
}

func TestSymbolAllocs(t *testing.T) {
	for _, in := range []string{"A/RES/73/195", "A/RES/3379 (XXX)", "S/RES/1440 (2002)", "A/RES/31/16 A", "A/73/L.66/Rev.1"} {
		if n := testing.AllocsPerRun(100, func() { _, _ = plenary.ParseSymbol(in) }); n > 1 {
			t.Errorf("ParseSymbol(%q): %v allocations, want the string alone", in, n)
		}
	}
	a, b := plenary.MustParseSymbol("A/C.3/73/L.59/Rev.1"), plenary.MustParseSymbol("A/C.3/73/L.59/Rev.2")
	if n := testing.AllocsPerRun(100, func() { _ = a.Compare(b) }); n > 0 {
		t.Errorf("Compare: %v allocations", n)
	}
}

// TestSymbolCases reads the cases collected from public repositories.
func TestSymbolCases(t *testing.T) {
	text, err := io.ReadAll(openShared(t, "symbols/cases.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "# ") || len(f) < 2 {
			continue
		}
		n++
		in, class := f[0], f[1]
		s, odd, err := plenary.ParseSymbolLenient(in)
		_, strict := plenary.ParseSymbol(in)
		_, cited := plenary.ParseCitation(in)
		list, expand := plenary.ParseSymbols(in)
		ok := false
		switch class {
		case "ok":
			ok = cited == nil && (strict == nil) == (odd == nil)
		case "lenient":
			ok = err == nil && odd != nil && strict != nil && cited != nil
		case "list":
			ok = err != nil && strict != nil && cited != nil && expand == nil && len(list) > 1
		case "alias", "bad":
			ok = err != nil && strict != nil && cited != nil && expand != nil
		}
		if !ok {
			t.Errorf("%q is not %s: %q, %q, %v; strictly %v; cited %v; %q, %v", in, class, s, odd, err, strict, cited, list, expand)
		}
		if err == nil {
			checkSymbol(t, s)
		}
	}
	t.Logf("%d cases", n)
}

// TestSymbolsOfRollCalls reads every symbol of a resolution and of a meeting in
// the catalogue's roll calls.
func TestSymbolsOfRollCalls(t *testing.T) {
	rows, err := csv.NewReader(openShared(t, "undl/rollcalls.csv.gz")).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	// What does not read, and why it should not.
	refused := map[string]string{
		"A/RES/79/XX":          "not numbered when it was catalogued",
		"A/RES/996(ES-IandII)": "of two sessions",
		"N/A":                  "no symbol",
		"A/PV.1384 and Corr.1": "a list",
	}
	symbol, meeting := slices.Index(rows[0], "symbol"), slices.Index(rows[0], "meeting")
	first := map[plenary.Symbol]string{}
	strict, lenient := 0, map[string]int{}
	for _, row := range rows[1:] {
		for _, column := range []int{symbol, meeting} {
			in := row[column]
			s, odd, err := plenary.ParseSymbolLenient(in)
			if (err != nil) != (refused[in] != "") {
				t.Errorf("%q: %v", in, err)
			}
			if err != nil {
				continue
			}
			checkSymbol(t, s)
			if odd == nil {
				strict++
			}
			for _, o := range odd {
				lenient[o]++
			}
			if other, found := first[s]; column == symbol && found {
				t.Errorf("%q and %q are both %q", other, in, s)
			} else if column == symbol {
				first[s] = in
			}
		}
	}
	t.Logf("%d rows; %d symbols as they should be; odd: %v", len(rows)-1, strict, lenient)
}

// TestSymbolsTyped holds what is read of resolutions as people type them.
func TestSymbolsTyped(t *testing.T) {
	for _, in := range []string{
		"res 73/195", "GA res. 73/195", "UNGA Res. 73/195", "VN-resolutie 73/195", "AVVN-resolutie 73/195", "UNGA 73/195", "A/RES/73-195",
		"GA/RES/73/195", "UNGA/RES/73/195", "resolution no. 73/195", "Algemene Vergadering resolutie 73/195",
	} {
		if s, odd, err := plenary.ParseSymbolLenient(in); s != plenary.MustParseSymbol("A/RES/73/195") || len(odd) != 1 {
			t.Errorf("%q: %q, %q, %v", in, s, odd, err)
		}
	}
	for _, in := range []string{"Res 73-195", "resolution 73-195", "UNGA resolution 73-195"} {
		if s, odd, err := plenary.ParseSymbolLenient(in); s != plenary.MustParseSymbol("A/RES/73/195") || len(odd) != 2 {
			t.Errorf("%q: %q, %q, %v", in, s, odd, err)
		}
	}
	for _, in := range []string{"GA/11882", "resolution 29-30", "GA/RES/"} {
		if s, _, err := plenary.ParseSymbolLenient(in); err == nil {
			t.Errorf("%q: %q", in, s)
		}
	}
	if s, odd, err := plenary.ParseSymbolLenient("SC/RES/1325 (2000)"); s != plenary.MustParseSymbol("S/RES/1325 (2000)") || len(odd) != 1 {
		t.Errorf("%q, %q, %v", s, odd, err)
	}
	if s, odd, err := plenary.ParseSymbolLenient("UNSC res 1325 (2000)"); s != plenary.MustParseSymbol("S/RES/1325 (2000)") || len(odd) != 1 {
		t.Errorf("%q, %q, %v", s, odd, err)
	}
	_, _, err := plenary.ParseSymbolLenient("Security Council resolution 1325")
	_, cited := plenary.ParseCitation("resolution 1325")
	a, _ := errors.AsType[*plenary.ParseError](err)
	b, _ := errors.AsType[*plenary.ParseError](cited)
	if a == nil || b == nil || a.Reason != b.Reason {
		t.Errorf("%v, and as a citation %v", err, cited)
	}
}

func FuzzParseSymbol(f *testing.F) {
	for _, c := range symbolCases {
		f.Add(c.in)
	}
	for _, in := range []string{
		"A/34/PV. 69", "a/c.3/73/l.59", "A/RES/49(I)[A-IX]", "A64/PV62", "E/CN.4/RES/(II)", "A/HRC/RES/56/L.33", "A/RES/104(S-1) A", "A/000/(", "A/RES/[",
		"78/542 A, B, C and D", "A/63/1 and Corr.1, 2-4", "resolutions 3411 A and B (XXX), ES-7/11 & 46/86", "A/73/12 Part II", "UNGA res. 73/195", "A/RES/73-195",
	} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		s, strict := plenary.ParseSymbol(in)
		l, odd, err := plenary.ParseSymbolLenient(in)
		switch {
		case strict == nil && (l != s || odd != nil || err != nil):
			t.Errorf("%q is %q, and leniently %q, %q, %v", in, s, l, odd, err)
		case strict != nil && err == nil && odd == nil:
			t.Errorf("%q is %q leniently, and nothing was odd: %v", in, l, strict)
		}
		if err == nil {
			checkSymbol(t, l)
		}
		if c, err := plenary.ParseCitation(in); err == nil {
			checkSymbol(t, c)
		}
		list, err := plenary.ParseSymbols(in)
		if err == nil && len(list) == 0 {
			t.Errorf("%q is a list of nothing", in)
		}
		for i, e := range list {
			checkSymbol(t, e)
			if i > 0 && e.Compare(list[i-1]) != -list[i-1].Compare(e) {
				t.Errorf("%q and %q do not compare", e, list[i-1])
			}
		}
	})
}
