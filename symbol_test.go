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

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// symbolCases are canonical symbols with their parts, in no order.
var symbolCases = []struct {
	in, canonical string
	kind          plenary.SymbolKind
	organ         string
	session       string
	year, number  int
	letters       string
	revision      int
	part, parent  string
}{
	{in: "A/RES/73/195", kind: plenary.ResolutionSymbol, organ: "A", session: "73", number: 195},
	{in: "A/RES/S-32/1", kind: plenary.ResolutionSymbol, organ: "A", session: "S-32", number: 1},
	{in: "A/RES/ES-8/1A", canonical: "A/RES/ES-8/1 A", kind: plenary.ResolutionSymbol, organ: "A", session: "ES-8", number: 1, letters: "A", parent: "A/RES/ES-8/1"},
	{in: "A/RES/377 A (V)", kind: plenary.ResolutionSymbol, organ: "A", session: "V", number: 377, letters: "A", parent: "A/RES/377 (V)"},
	{in: "A/RES/3379(XXX)", canonical: "A/RES/3379 (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX", number: 3379},
	{in: "A/RES/1622(S-III)", canonical: "A/RES/1622 (S-III)", kind: plenary.ResolutionSymbol, organ: "A", session: "S-III", number: 1622},
	{in: "A/RES/997 (ES-I)", kind: plenary.ResolutionSymbol, organ: "A", session: "ES-I", number: 997},
	{in: "A/RES/3411 A and B (XXX)", canonical: "A/RES/3411 A-B (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX", number: 3411, letters: "A-B", parent: "A/RES/3411 (XXX)"},
	{in: "A/RES/3419A to D(XXX)", canonical: "A/RES/3419 A-D (XXX)", kind: plenary.ResolutionSymbol, organ: "A", session: "XXX", number: 3419, letters: "A-D", parent: "A/RES/3419 (XXX)"},
	{in: "A/RES/61/128A–B", canonical: "A/RES/61/128 A-B", kind: plenary.ResolutionSymbol, organ: "A", session: "61", number: 128, letters: "A-B", parent: "A/RES/61/128"},
	{in: "A/RES/31/6 A,C,E,F and G", canonical: "A/RES/31/6 A, C, E-G", kind: plenary.ResolutionSymbol, organ: "A", session: "31", number: 6, letters: "A, C, E-G", parent: "A/RES/31/6"},
	{in: "A/RES/53/77AA", canonical: "A/RES/53/77 AA", kind: plenary.ResolutionSymbol, organ: "A", session: "53", number: 77, letters: "AA", parent: "A/RES/53/77"},
	{in: "A/RES/35/217XIII", canonical: "A/RES/35/217 (Section XIII)", kind: plenary.ResolutionSymbol, organ: "A", session: "35", number: 217, part: "Section XIII", parent: "A/RES/35/217"},
	{in: "A/RES/37/235C-II", canonical: "A/RES/37/235 C (Section II)", kind: plenary.ResolutionSymbol, organ: "A", session: "37", number: 235, letters: "C", part: "Section II", parent: "A/RES/37/235 C"},
	{in: "S/RES/1440(2002)", canonical: "S/RES/1440 (2002)", kind: plenary.ResolutionSymbol, organ: "S", year: 2002, number: 1440},
	{in: "E/RES/1982/1 A", kind: plenary.ResolutionSymbol, organ: "E", year: 1982, number: 1, letters: "A", parent: "E/RES/1982/1"},
	{in: "E/RES/1503 (XLVIII)", kind: plenary.ResolutionSymbol, organ: "E", session: "XLVIII", number: 1503},
	{in: "E/CN.4/RES/10A(XXXIII)", canonical: "E/CN.4/RES/10 A (XXXIII)", kind: plenary.ResolutionSymbol, organ: "E/CN.4", session: "XXXIII", number: 10, letters: "A", parent: "E/CN.4/RES/10 (XXXIII)"},
	{in: "E/CN.4/RES (II)", kind: plenary.ResolutionSymbol, organ: "E/CN.4", session: "II"},
	{in: "A/HRC/RES/S-2/1", kind: plenary.ResolutionSymbol, organ: "A/HRC", session: "S-2", number: 1},
	{in: "A/DEC/78/542 A", kind: plenary.DecisionSymbol, organ: "A", session: "78", number: 542, letters: "A", parent: "A/DEC/78/542"},
	{in: "A/HRC/DEC/22/117", kind: plenary.DecisionSymbol, organ: "A/HRC", session: "22", number: 117},
	{in: "A/HRC/PRST/1/1", kind: plenary.PresidentialSymbol, organ: "A/HRC", session: "1", number: 1},
	{in: "S/PRST/2015/3", kind: plenary.PresidentialSymbol, organ: "S", year: 2015, number: 3},
	{in: "A/73/L.66/Rev.1", kind: plenary.DraftSymbol, organ: "A", session: "73", number: 66, revision: 1, parent: "A/73/L.66"},
	{in: "A/69/L.63/Rev.1/Add.1", kind: plenary.DraftSymbol, organ: "A", session: "69", number: 63, revision: 1, parent: "A/69/L.63/Rev.1"},
	{in: "A/C.3/73/L.9/Rev.1*", kind: plenary.DraftSymbol, organ: "A/C.3", session: "73", number: 9, revision: 1, parent: "A/C.3/73/L.9/Rev.1"},
	{in: "A/C.3/L.2010/Rev.1", kind: plenary.DraftSymbol, organ: "A/C.3", number: 2010, revision: 1, parent: "A/C.3/L.2010"},
	{in: "A/ES-10/L.15", kind: plenary.DraftSymbol, organ: "A", session: "ES-10", number: 15},
	{in: "A/CONF.116/C.1/L.76", kind: plenary.DraftSymbol, organ: "A/CONF.116/C.1", number: 76},
	{in: "E/CN.4/Sub.2/1999/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4/Sub.2", year: 1999, number: 2},
	{in: "E/CN.4/1992/S-2/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4", year: 1992, session: "S-2", number: 2},
	{in: "E/CN.4/1999/WG.15/L.2", kind: plenary.DraftSymbol, organ: "E/CN.4/WG.15", year: 1999, number: 2},
	{in: "E/CN.4/1999/L.39 (Parts VI-XII)", kind: plenary.DraftSymbol, organ: "E/CN.4", year: 1999, number: 39, part: "Parts VI-XII", parent: "E/CN.4/1999/L.39"},
	{in: "TD/B/C.4/(XIV)/SC.2/L.3", kind: plenary.DraftSymbol, organ: "TD/B/C.4/SC.2", session: "XIV", number: 3},
	{in: "HS/C/4/L.12", kind: plenary.DraftSymbol, organ: "HS/C", session: "4", number: 12},
	{in: "A/PV.1915", kind: plenary.MeetingSymbol, organ: "A", number: 1915},
	{in: "A/C.3/73/SR.46", kind: plenary.MeetingSymbol, organ: "A/C.3", session: "73", number: 46},
	{in: "S/PV.8900(Resumption1)", canonical: "S/PV.8900 (Resumption 1)", kind: plenary.MeetingSymbol, organ: "S", number: 8900, part: "Resumption 1", parent: "S/PV.8900"},
	{in: "A/S-XV/1", canonical: "A/S-15/1", kind: plenary.DocumentSymbol, organ: "A", session: "S-15", number: 1},
	{in: "A/520/Rev.17", kind: plenary.DocumentSymbol, organ: "A", number: 520, revision: 17, parent: "A/520"},
	{in: "A/40/24 (Part II)/Corr.1", kind: plenary.DocumentSymbol, organ: "A", session: "40", number: 24, part: "Part II", parent: "A/40/24 (Part II)"},
	{in: "A/3383(Annex)/Rev.1", canonical: "A/3383 (Annex)/Rev.1", kind: plenary.DocumentSymbol, organ: "A", number: 3383, revision: 1, part: "Annex", parent: "A/3383 (Annex)"},
	{in: "E/CN.4/1999/NGO/12", kind: plenary.DocumentSymbol, organ: "E/CN.4", year: 1999, number: 12},
	{in: "A/C.6/248", kind: plenary.DocumentSymbol, organ: "A/C.6", number: 248},
	{in: "S/2015/562", kind: plenary.DocumentSymbol, organ: "S", year: 2015, number: 562},
	{in: "S/15966/Rev.1", kind: plenary.DocumentSymbol, organ: "S", number: 15966, revision: 1, parent: "S/15966"},
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
		if s.String() != want || s.Parent().String() != c.parent {
			t.Errorf("%q: %q, parent %q; want %q, parent %q", c.in, s, s.Parent(), want, c.parent)
		}
		got := fmt.Sprint(s.Kind(), s.Organ(), s.Session(), s.Year(), s.Number(), s.Letters(), s.Revision(), s.Part())
		if want := fmt.Sprint(c.kind, c.organ, c.session, c.year, c.number, c.letters, c.revision, c.part); got != want {
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
	if p := s.Parent(); !p.IsZero() && (p.Compare(s) >= 0 || p.Number() != s.Number() || p.Kind() != s.Kind()) {
		t.Errorf("%q: parent %q", s, p)
	}
	if s.Compare(s) != 0 || s.Compare(plenary.Symbol{}) <= 0 {
		t.Errorf("%q: does not compare", s)
	}
	if s.Kind() == plenary.ResolutionSymbol && (s.Organ() == "A" || s.Organ() == "S") && !strings.Contains(s.Letters(), ",") {
		if c, err := plenary.ParseCitation(s.Prose(language.Dutch)); c != s || err != nil {
			t.Errorf("%q: cited as %q, which is %q, %v", s, s.Prose(language.Dutch), c, err)
		}
	}
}

func TestParseSymbolLenient(t *testing.T) {
	for _, c := range []struct{ in, canonical, odd string }{
		{"A/34/PV. 69", "A/34/PV.69", "a space"},
		{" A/62/L.41/Rev. 1", "A/62/L.41/Rev.1", "a space"},
		{"A/C.3/73/L.9/Rev.1 *\t", "A/C.3/73/L.9/Rev.1*", "a space"},
		{"A/RES/73/195\u00a0", "A/RES/73/195", "a space"},
		{"A/RES/73/195.", "A/RES/73/195", "a full stop or comma after"},
		{"a/c.3/73/l.59/rev.1", "A/C.3/73/L.59/Rev.1", "capital or small"},
		{"A/RES/3379(xxx)", "A/RES/3379 (XXX)", "capital or small"},
		{"A/RES/10 a (I)", "A/RES/10 A (I)", "capital or small"},
		{"S/PV9261", "S/PV.9261", "a full stop is missing"},
		{"A/C3/73/L59", "A/C.3/73/L.59", "a full stop is missing"},
		{"A64/PV.62", "A/64/PV.62", "a stroke"},
		{"A//PV.2441", "A/PV.2441", "a stroke"},
		{"A/HRC/DEC22/117", "A/HRC/DEC/22/117", "a stroke"},
		{"E/CN.4/RES/20/(XXXV)", "E/CN.4/RES/20 (XXXV)", "a stroke"},
		{"A/73/L.12?rev.1", "A/73/L.12/Rev.1", "a stroke"},
		{"A/C.3/73/L.09", "A/C.3/73/L.9", "a number that begins with 0"},
		{"E/CN.4/RES(II)", "E/CN.4/RES (II)", "no number"},
		{"A/RES/31/6[A]", "A/RES/31/6 A", "square brackets"},
		{"A/RES/49(I)[A]", "A/RES/49 A (I)", "square brackets"},
		{"A/RES/421(V)[A-H]", "A/RES/421 A-H (V)", "square brackets"},
		{"A/RES/33/116[B-IX]", "A/RES/33/116 B (Section IX)", "square brackets"},
		{"A/RES/944(X)[II]", "A/RES/944 (X) (Section II)", "square brackets"},
		{"A/RES/377(V)[AANNEX]", "A/RES/377 A (V) (Annex)", "square brackets"},
		{"A/RES/63(I)[PARA.1]", "A/RES/63 (I) (Para. 1)", "square brackets"},
		{"A/RES/17(I)[RULE-33A]", "A/RES/17 (I) (Rule 33A)", "square brackets"},
		{"E/CN.4/1999/L.39[PartsVI-XII]", "E/CN.4/1999/L.39 (Parts VI-XII)", "square brackets"},
		{"A/RES/50/38[B-V]", "A/RES/50/38 B (Section V)", "range of letters"},
		{"A/RES/944(X)[I-II]", "A/RES/944 (X) (Section I-II)", "range of letters"},
		{"A/73/12 Part II", "A/73/12 (Part II)", "a part not as"},
		{"A/50/23 (PART II)", "A/50/23 (Part II)", "a part not as"},
		{"A/73/12 sect. IV", "A/73/12 (Section IV)", "a part not as"},
		{"A/2116 (Pt.2)", "A/2116 (Part 2)", "a part not as"},
		{"A/RES/61/128AB", "A/RES/61/128 AB", "two letters together"},
		{"A/RES/724(VIII)A-C", "A/RES/724 A-C (VIII)", "letters after the session"},
		{"A/RES/104(S-1)", "A/RES/104 (S-I)", "an Arabic numeral"},
		{"A/HRC/RES/56/L.33", "A/HRC/56/L.33", "RES in the symbol of a draft"},
		{"resolution A/RES/73/195", "A/RES/73/195", "a word before"},
		{"resolution 377 A (V)", "A/RES/377 A (V)", "a citation"},
		{"74/547. ", "A/DEC/74/547", "a citation"},
	} {
		s, odd, err := plenary.ParseSymbolLenient(c.in)
		if err != nil || s.String() != c.canonical || !strings.Contains(strings.Join(odd, "\n"), c.odd) {
			t.Errorf("%q: %q, %q, %v; want %q, %q", c.in, s, odd, err, c.canonical, c.odd)
			continue
		}
		checkSymbol(t, s)
		if s, err := plenary.ParseSymbol(c.in); err == nil {
			t.Errorf("%q: strictly %q, want an error", c.in, s)
		}
	}
}

func TestParseSymbolErrors(t *testing.T) {
	for _, c := range []struct{ in, reason string }{
		{"", "begins with none of the organs"},
		{"N/A", "begins with none of the organs"},
		{"R/26/2841A", "begins with none of the organs"},
		{"GOAR/1/1288B", "begins with none of the organs"},
		{"10emsp", "neither a session nor a year"},
		{"A/RES/1514", "neither a session nor a year"},
		{"A/RES/195/73", "195 is neither a session nor a year"},
		{"A/RES/5/3", "the session is in brackets"},
		{"A/RES/3379 (XXXV)", "to the thirtieth session"},
		{"A/RES/5000 (XXX)", "to the thirtieth session"},
		{"A/RES/2018/3", "a year, where"},
		{"A/C.3/2018/L.3", "a year, where"},
		{"A/RES/1441 (2002)", "a year in brackets"},
		{"S/RES/73/195", "Security Council"},
		{"S/RES/1441/2002", "neither a session nor a year"},
		{"A/HRC/RES/2018/1", "Human Rights Council"},
		{"E/RES/73/1", "Economic and Social Council"},
		{"A/RES/65/…", "no number"},
		{"A/RES/79/XX", "no number"},
		{"A/RES/0/0", "no number"},
		{"A/RES (XXX)", "no number"},
		{"A/61/443/Add.", "no number after Add"},
		{"A/RES/996(ES-IandII)", "no session"},
		{"A/73/74/L.1", "two sessions"},
		{"A/RES/73/S-8/1", "two sessions"},
		{"A/RES/S-/1", "no number"},
		{"A/7300/L.1", "7300 is neither a session nor a year"},
		{"A/RES/7300/1", "7300 is neither a session nor a year"},
		{"S/RES/1 (1900)", "no year in the brackets"},
		{"A/RES/377 (V", "not closed"},
		{"A/73/RES/1", "RES does not follow an organ"},
		{"A/73/L.66/Bis.1", "not a component"},
		{"A/73/12 (Chapter II)", "no part in brackets"},
		{"A/73/12 (Part II", "no part in brackets"},
		{"A/RES/73/195 A and A", "not a letter that can follow"},
		{"A/63/1 and Corr.1", "ExpandSymbols"},
		{"78/542 A, B, C and D", "ExpandSymbols"},
		{"ES-7/11", "either a resolution or a decision"},
		{"decision A/RES/73/195", "not the symbol of a decision"},
		{"resolution 1982/1", "a year, where"},
		{"A/73/" + strings.Repeat("9", 200), "longer than 200 bytes"},
		{"A/73/1" + strings.Repeat("(PartI)", 27), "longer than 200 bytes"},
	} {
		s, _, err := plenary.ParseSymbolLenient(c.in)
		pe, ok := errors.AsType[*plenary.ParseError](err)
		if !ok || !s.IsZero() || pe.What != "symbol" || pe.Input != c.in || !strings.Contains(pe.Reason, c.reason) {
			t.Errorf("%q: %q, %v; want %q", c.in, s, err, c.reason)
		}
		if _, err := plenary.ParseSymbol(c.in); err == nil {
			t.Errorf("%q: no error", c.in)
		}
	}
	for in, reason := range map[string]string{
		"resolution 73/195": "ParseCitation",
		"A/34/PV. 69":       "a space where the symbol has none; ParseSymbolLenient takes it",
	} {
		if _, err := plenary.ParseSymbol(in); err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("%q: %v, want %q", in, err, reason)
		}
	}
}

func TestParseCitation(t *testing.T) {
	for in, want := range map[string]string{
		"resolution 73/195":             "A/RES/73/195",
		"Resolution 2758 (XXVI)":        "A/RES/2758 (XXVI)",
		"resolutie 1441 (2002)":         "S/RES/1441 (2002)",
		"resolution 35/217, sect. I":    "",
		"resolution 37/235 C-II":        "A/RES/37/235 C (Section II)",
		"3419 A to D (XXX)":             "A/RES/3419 A-D (XXX)",
		"decision 78/542 A":             "A/DEC/78/542 A",
		"besluit ES-7/11":               "A/DEC/ES-7/11",
		"78/331":                        "A/RES/78/331",
		"78/542":                        "A/DEC/78/542",
		"31/301":                        "A/DEC/31/301",
		"S-8/2":                         "A/RES/S-8/2",
		"S-8/11":                        "",
		"A/RES/73/195":                  "A/RES/73/195",
		"decision A/DEC/78/542":         "A/DEC/78/542",
		"decision 1441 (2002)":          "",
		"resolution 1503 (XLVIII)":      "",
		"resolution  73/195":            "",
		"resolutions 73/195 and 73/196": "",
	} {
		if s, err := plenary.ParseCitation(in); s.String() != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", in, s, err, want)
		}
	}
}

func TestExpandSymbols(t *testing.T) {
	for in, want := range map[string]string{
		"78/542 A, B, C and D":           "A/DEC/78/542 A|A/DEC/78/542 B|A/DEC/78/542 C|A/DEC/78/542 D",
		"73/408 A-C":                     "A/DEC/73/408 A|A/DEC/73/408 B|A/DEC/73/408 C",
		"31/6 A, C and E–F":              "A/RES/31/6 A|A/RES/31/6 C|A/RES/31/6 E|A/RES/31/6 F",
		"3411 A and B (XXX)":             "A/RES/3411 A (XXX)|A/RES/3411 B (XXX)",
		"A/RES/61/128A-B":                "A/RES/61/128 A|A/RES/61/128 B",
		"A/RES/53/77 Y to AA":            "A/RES/53/77 Y|A/RES/53/77 Z|A/RES/53/77 AA",
		"resolution 377 A (V)":           "A/RES/377 A (V)",
		"A/63/1 and Corr.1":              "A/63/1|A/63/1/Corr.1",
		"A/63/1 and Corr.1 and 2":        "A/63/1|A/63/1/Corr.1|A/63/1/Corr.2",
		"A/73/584 and Add.1-3":           "A/73/584|A/73/584/Add.1|A/73/584/Add.2|A/73/584/Add.3",
		"A/307 | A/307/Corr.1":           "A/307|A/307/Corr.1",
		"A/C.3/73/SR.9–10":               "A/C.3/73/SR.9|A/C.3/73/SR.10",
		"A/73/L.9/Rev.1 and L.10":        "A/73/L.9/Rev.1|A/73/L.10",
		"A/5 and Add.1 and Add.1/Corr.1": "A/5|A/5/Add.1|A/5/Add.1/Corr.1",
		"resolutions 2758 (XXVI), 3419 A to B (XXX), 46/86, and 1441 (2002)": "A/RES/2758 (XXVI)|A/RES/3419 A (XXX)|A/RES/3419 B (XXX)|A/RES/46/86|S/RES/1441 (2002)",
		"S/PV.8900 (Resumption 1); S/PV.8901":                                "S/PV.8900 (Resumption 1)|S/PV.8901",
		"decisions ES-7/11 & ES-7/12":                                        "A/DEC/ES-7/11|A/DEC/ES-7/12",

		"":                                      "",
		"A/63/1 and":                            "",
		"A/63/1,":                               "",
		"73/195 and 196":                        "",
		"Corr.1":                                "",
		"A, B":                                  "",
		"A/63/Add.1-1000":                       "",
		"A/63/1/Add.3-1":                        "",
		"A/73/L.1-3 and Corr.1":                 "",
		"A/34/PV. 69":                           "",
		strings.Repeat("A/1,", 600):             "",
		"A/1" + strings.Repeat(",Add.1-99", 12): "",
	} {
		list, err := plenary.ExpandSymbols(in)
		var got []string
		for _, s := range list {
			checkSymbol(t, s)
			got = append(got, s.String())
		}
		if strings.Join(got, "|") != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
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
	if k := plenary.SymbolKind(99); k.IsValid() || k.String() != "" {
		t.Errorf("kind 99 is %q", k)
	}
	var zero plenary.Symbol
	if zero.String()+zero.Organ()+zero.Session()+zero.Letters()+zero.Part()+zero.Prose(language.Dutch)+zero.Parent().String() != "" ||
		zero.Year()+zero.Number()+zero.Revision() != 0 || zero.Kind() != 0 || !zero.IsZero() {
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
		list, expand := plenary.ExpandSymbols(in)
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

func FuzzParseSymbol(f *testing.F) {
	for _, c := range symbolCases {
		f.Add(c.in)
	}
	for _, in := range []string{
		"A/34/PV. 69", "a/c.3/73/l.59", "A/RES/49(I)[A-IX]", "A64/PV62", "E/CN.4/RES/(II)", "A/HRC/RES/56/L.33", "A/RES/104(S-1) A", "A/000/(", "A/RES/[",
		"78/542 A, B, C and D", "A/63/1 and Corr.1, 2-4", "resolutions 3411 A and B (XXX), ES-7/11 & 46/86", "A/73/12 Part II",
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
		list, err := plenary.ExpandSymbols(in)
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

// TestSymbolLimits holds the limits of symbols on both sides: what is read, in
// its canonical spelling, and what is refused.
func TestSymbolLimits(t *testing.T) {
	for in, want := range map[string]string{
		"A/73/1" + strings.Repeat("*", 194): "A/73/1" + strings.Repeat("*", 194),
		"A/73/1" + strings.Repeat("*", 195): "",
		"A/73/1234567":                      "A/73/1234567",
		"A/73/12345678":                     "",
		"A/73/01":                           "",

		// Sessions, years, and the numbers that are neither.
		"A/RES/150/1":    "A/RES/150/1",
		"A/RES/151/1":    "",
		"S/1946/1":       "S/1946/1",
		"S/1945/1":       "",
		"S/2100/1":       "S/2100/1",
		"S/2101/1":       "",
		"S/RES/1 (1946)": "S/RES/1 (1946)",
		"S/RES/1 (1945)": "",
		"S/RES/1 (2100)": "S/RES/1 (2100)",
		"S/RES/1 (2101)": "",
		"S/RES/1 (1946":  "",
		"S/RES/1 (S-8)":  "",
		"S/RES/1 ()":     "",

		// To the thirtieth session, and from the thirty-first on.
		"A/RES/3541 (XXX)": "A/RES/3541 (XXX)",
		"A/RES/3542 (XXX)": "",
		"A/RES/1 (XXXI)":   "",
		"A/RES/31/1":       "A/RES/31/1",
		"A/RES/30/1":       "",
		"A/DEC/1 (XXX)":    "",
		"A/RES/2018/1":     "",
		"A/RES/1 (2018)":   "",
		"A/RES/S-VIII/1":   "A/RES/S-8/1",
		"A/RES/S-ABC/1":    "",
		"A/RES/S-/1":       "",

		// What each organ's are like.
		"S/DEC/2015/1":    "",
		"S/PRST/2015/3":   "S/PRST/2015/3",
		"S/PRST/3 (2015)": "",
		"S/RES/2015/3":    "",
		"S/AC.1/73/1":     "S/AC.1/73/1",
		"S/73/1":          "",
		"S/S-8/1":         "",
		"A/2015/1":        "",
		"A/C.3/2015/1":    "",
		"A/AC.1/2015/1":   "A/AC.1/2015/1",
		"A/HRC/2015/1":    "",
		"A/HRC/RES/56/1":  "A/HRC/RES/56/1",
		"A/HRC/RES/1 (V)": "",
		"E/RES/73/1":      "",
		"E/RES/1982/1":    "E/RES/1982/1",
		"E/2015/1":        "E/2015/1",
		"E/73/1":          "E/73/1",
		"A/C.3/73/1":      "A/C.3/73/1",

		// No number of a document.
		"A":         "",
		"A/":        "",
		"A/HRC":     "",
		"A/C.3":     "",
		"A/HRC.5/1": "",
		"A/RES":     "",
		"A/L":       "",
		"A/73/INF":  "",

		// A year and a special session stand together, and nothing else does.
		"E/CN.4/1999/S-4/1":    "E/CN.4/1999/S-4/1",
		"E/CN.4/73/S-4/1":      "",
		"E/CN.4/1999/2000/1":   "",
		"E/CN.4/S-4/1999/1":    "",
		"E/1999/CN.4/S-4/1":    "",
		"E/CN.4/1999/WG.1/L.2": "E/CN.4/1999/WG.1/L.2",

		// Parts.
		"A/73/1 (Annex)":       "A/73/1 (Annex)",
		"A/73/1 (Resumption)":  "A/73/1 (Resumption)",
		"A/73/1 (Part)":        "",
		"A/73/1 (Part II)":     "A/73/1 (Part II)",
		"A/73/1 (Part II":      "",
		"A/73/1 (Part 0)":      "",
		"A/73/1 (Part 01)":     "",
		"A/73/1 (Part 10)":     "A/73/1 (Part 10)",
		"A/73/1 (Part II-IV)":  "A/73/1 (Part II-IV)",
		"A/73/1 (Part II-)":    "",
		"A/73/1 (Part -II)":    "",
		"A/73/1 (Part II--IV)": "",
		"A/73/1 (Part 33A)":    "A/73/1 (Part 33A)",
		"A/73/1 (Part T)":      "A/73/1 (Part T)",
		"A/73/1 (Part ?)":      "",
		"A/73/1 (Party II)":    "",

		// Letters.
		"A/RES/34/65 A-C":      "A/RES/34/65 A-C",
		"A/RES/34/65 A–C":      "A/RES/34/65 A-C",
		"A/RES/34/65 A to C":   "A/RES/34/65 A-C",
		"A/RES/34/65 A-B":      "A/RES/34/65 A-B",
		"A/RES/34/65 A, C":     "A/RES/34/65 A, C",
		"A/RES/34/65 A-C, D":   "A/RES/34/65 A-D",
		"A/RES/34/65 A-C, F-H": "A/RES/34/65 A-C, F-H",
		"A/RES/34/65 C-A":      "",
		"A/RES/34/65 A-A":      "",
		"A/RES/34/65 A, A":     "",
		"A/RES/34/65 A-C, B":   "",
		"A/RES/34/65 A-":       "",
		"A/RES/34/65 A,":       "",
		"A/RES/34/65 A, 1":     "",
		"A/RES/34/65 Aa":       "",
		"A/RES/34/65 BA":       "",
		"A/73/1 (II)":          "",
		"E/CN.4/S-IV/1":        "E/CN.4/S-IV/1",
		"E/CN.4/RES/S-3/1":     "E/CN.4/RES/S-3/1",
		"E/CN.4/DEC (II)":      "",
		"E/CN.4/PRST (II)":     "",
		"A/RES/34/65AB":        "",
		"A/RES/34/65AA":        "A/RES/34/65 AA",
	} {
		sym, err := plenary.ParseSymbol(in)
		if sym.String() != want || (err != nil) != (want == "") {
			t.Errorf("%q is %q, %v; want %q", in, sym, err, want)
		}
	}
	for in, reason := range map[string]string{
		"A/RES/73/195-196":          "ExpandSymbols reads lists",
		"A/RES/73/195, A/RES/73/1":  "ExpandSymbols reads lists",
		"A/RES/73/195 to 197":       "followed by",
		"resolution 73/195":         "ParseCitation reads these",
		strings.Repeat("A", 201):    "longer than 200 bytes",
		"A/73/RES/1":                "does not follow an organ",
		"A/X/1":                     "not a component",
		"X/RES/73/195":              "begins with none of the organs",
		"A/RES/34/65 A-Z to B, Bis": "not a letter that can follow",
	} {
		if _, err := plenary.ParseSymbol(in); err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("%q: %v, want %s", in, err, reason)
		}
	}
}

// TestNumeralsFirst holds that in the order of symbols a numeral stands before
// a word.
func TestNumeralsFirst(t *testing.T) {
	for _, c := range [][2]string{{"A/73/100", "A/73/INF/1"}, {"A/9/1", "A/73/1"}, {"A/73/9", "A/73/10"}, {"A/RES/9 (V)", "A/RES/9 (IX)"}} {
		a, b := plenary.MustParseSymbol(c[0]), plenary.MustParseSymbol(c[1])
		if a.Compare(b) != -1 || b.Compare(a) != +1 || a.Compare(a) != 0 {
			t.Errorf("%s and %s: %d", a, b, a.Compare(b))
		}
	}
}

// TestCitationLimits holds from which number on a citation without a word is
// that of a decision.
func TestCitationLimits(t *testing.T) {
	for in, want := range map[string]string{
		"73/400":             "A/RES/73/400",
		"73/401":             "A/DEC/73/401",
		"32/301":             "A/RES/32/301",
		"31/300":             "A/RES/31/300",
		"31/301":             "A/DEC/31/301",
		"S-10/10":            "A/RES/S-10/10",
		"S-10/11":            "",
		"resolution S-10/11": "A/RES/S-10/11",
		"decision S-10/11":   "A/DEC/S-10/11",
		"resolution 73/401":  "A/RES/73/401",
		"decision 73/1":      "A/DEC/73/1",
		"3541 (XXX)":         "A/RES/3541 (XXX)",
		"1440 (2002)":        "S/RES/1440 (2002)",
		"reſolution 73/195":  "",
		"resolutio 73/195":   "",
		"":                   "",
	} {
		sym, err := plenary.ParseCitation(in)
		if sym.String() != want || (err != nil) != (want == "") {
			t.Errorf("%q is %q, %v; want %q", in, sym, err, want)
		}
	}
}

// TestLenientOdd holds what is set right in a misspelt symbol and what is said
// of it, one thing at a time. What is not read has no spelling here.
func TestLenientOdd(t *testing.T) {
	const cite = "a citation, without an organ"
	for in, want := range map[string]string{
		"a/res/73/195":             "A/RES/73/195; capital or small",
		"A /RES/ 73/195":           "A/RES/73/195; a space",
		"A/RES/ 73/195":            "A/RES/73/195; a space",
		"A/RES/73/195,":            "A/RES/73/195; a full stop or comma",
		"A/RES/73/195 .":           "A/RES/73/195; a full stop or comma",
		"A?RES?73?195":             "A/RES/73/195; a stroke",
		"A//RES/73/195":            "A/RES/73/195; a stroke",
		"/A/RES/73/195":            "A/RES/73/195; a stroke",
		"A/RES/73/195/":            "A/RES/73/195; a stroke",
		"A73/195":                  "A/73/195; a stroke",
		"a73/195":                  "A/73/195; capital or small; a stroke",
		"A/RES73/195":              "A/RES/73/195; a stroke",
		"A/HRC31/1":                "A/HRC/31/1; a stroke",
		"Resolution 73/195":        "A/RES/73/195; " + cite,
		"RESOLUTION 73/195":        "A/RES/73/195; " + cite,
		"besluit 73/401":           "A/DEC/73/401; " + cite,
		"S-8/2":                    "A/RES/S-8/2; " + cite,
		"decision S-8/2":           "A/DEC/S-8/2; " + cite,
		"resolution A/RES/73/195":  "A/RES/73/195; a word before",
		"A/C3/73/L59":              "A/C.3/73/L.59; a full stop is missing",
		"A/CONF231/3":              "A/CONF.231/3; a full stop is missing",
		"A/73/INF5":                "A/73/INF.5; a full stop is missing",
		"A/73/INF.5":               "A/73/INF.5",
		"A/c.3/73/l.59":            "A/C.3/73/L.59; capital or small",
		"A/C. 3/73/L.59":           "A/C.3/73/L.59; a space",
		"A/73/L 59":                "A/73/L.59; a full stop is missing; a space",
		"A/C.3/73/L..59":           "A/C.3/73/L.59; not the spelling",
		"A/C.3/73/L.59/rev1":       "A/C.3/73/L.59/Rev.1; capital or small; a full stop is missing",
		"A/C.3/73/L.59/Rev.01":     "A/C.3/73/L.59/Rev.1; a number that begins with 0",
		"A/C.3/RES/73/L.59":        "A/C.3/73/L.59; RES in the symbol",
		"A/RES/73/L.59":            "A/73/L.59; RES in the symbol",
		"A/RES/377/(V)":            "A/RES/377 (V); a stroke",
		"E/CN.4/RES(II)":           "E/CN.4/RES (II); no number",
		"E/CN.4/RES/(II)":          "E/CN.4/RES (II); a stroke; no number",
		"A/73/1 *":                 "A/73/1*; a space",
		"A/73/1* *":                "A/73/1**; a space",
		"A/RES/34/65 A - C":        "A/RES/34/65 A-C; a space",
		"A/RES/34/65A-C":           "A/RES/34/65 A-C",
		"E/CN.4/1999/S -4/1":       "E/CN.4/1999/S-4/1; a space",
		"A/73/1 Part II":           "A/73/1 (Part II); a part",
		"A/73/1 part ii":           "A/73/1 (Part II); a part",
		"A/73/1 (PART II)":         "A/73/1 (Part II); a part",
		"A/73/1 (Pt. II)":          "A/73/1 (Part II); a part",
		"A/73/1 (Vol I)":           "A/73/1 (Vol. I); a part",
		"A/73/1 (Vol. I)":          "A/73/1 (Vol. I)",
		"A/73/1 (Part.II)":         "A/73/1 (Part II); a part",
		"A/73/1 (PartII)":          "A/73/1 (Part II)",
		"A/73/1 (Sect. 2)":         "A/73/1 (Section 2); a part",
		"A/RES/34/65b":             "A/RES/34/65 B; capital or small",
		"A/RES/34/65 b":            "A/RES/34/65 B; capital or small",
		"A/RES/34/65AB":            "A/RES/34/65 AB; two letters",
		"A/RES/34/65 AB":           "A/RES/34/65 AB",
		"A/RES/34/65AA":            "A/RES/34/65 AA",
		"A/RES/34/65AZ":            "A/RES/34/65 AZ; two letters",
		"A/RES/34/65 AB,":          "A/RES/34/65 AB; a full stop or comma",
		"A/RES/34/65AA,":           "A/RES/34/65 AA; a full stop or comma",
		"A/73/1*,":                 "A/73/1*; a full stop or comma",
		"A/73/1 (PartII),":         "A/73/1 (Part II); a full stop or comma",
		"A/73/1Part II":            "",
		"A/RES/377( V )":           "A/RES/377 (V); a space",
		"A/RES/377 (v)":            "A/RES/377 (V); capital or small",
		"A/RES/377(V)A":            "A/RES/377 A (V); letters after",
		"A/RES/377 (V) A":          "A/RES/377 A (V); letters after",
		"E/RES/1 (S-8)":            "E/RES/1 (S-VIII); an Arabic",
		"A/RES/1 (ES-2)":           "A/RES/1 (ES-II); an Arabic",
		"A/RES/1 (s-viii)":         "A/RES/1 (S-VIII); capital or small",
		"A/RES/1 (S-X)":            "A/RES/1 (S-X)",
		"E/RES/1 (es-ii)":          "E/RES/1 (ES-II); capital or small",
		"A/RES/377(V)[A]":          "A/RES/377 A (V); a part in square",
		"A/RES/31/6[ A ]":          "A/RES/31/6 A; a part in square",
		"A/RES/31/6 [A]":           "A/RES/31/6 A; a part in square",
		"A/RES/31/6[I-II]":         "A/RES/31/6 (Section I-II); a part in square; taken for a section",
		"A/RES/31/6[A-II]":         "A/RES/31/6 A (Section II); a part in square",
		"A/RES/31/6[A-I]":          "A/RES/31/6 A (Section I); a part in square; taken for a section",
		"A/RES/35/217[XIII]":       "A/RES/35/217 (Section XIII); a part in square",
		"A/RES/34/65[AB]":          "A/RES/34/65 AB; a part in square; two letters",
		"A/RES/34/65[AA]":          "A/RES/34/65 AA; a part in square; two letters",
		"A/RES/34/65[Z]":           "A/RES/34/65 Z; a part in square",
		"A/RES/31/6[AANNEX]":       "A/RES/31/6 A (Annex); a part in square",
		"A/RES/31/6[Annex]":        "A/RES/31/6 (Annex); a part in square",
		"A/RES/3(I)[A-II]":         "A/RES/3 A (I) (Section II); a part in square",
		"A/RES/3(I)[II]":           "A/RES/3 (I) (Section II); a part in square",
		"A/RES/073/195":            "A/RES/73/195; a number that begins with 0",
		"A/RES/73/0195":            "A/RES/73/195; a number that begins with 0",
		"S/RES/01440 (2002)":       "S/RES/1440 (2002); a number that begins with 0",
		"E/RES/1 (LXXXIX)":         "E/RES/1 (LXXXIX)",
		"A/RES/s-8/2":              "A/RES/S-8/2; capital or small",
		"A/RES/31/6[II-I]":         "",
		"A/RES/31/6[A]B":           "",
		"A/RES/(V)":                "",
		"A/73/1/(Annex)":           "",
		"A/RES/34/65 ab":           "",
		"A/RES/34/65 XY":           "",
		"A/RES/377 A (V) B":        "",
		"A/RES/1 (S-0)":            "",
		"E/RES/1 (LXL)":            "",
		"E/RES/1 (XC)":             "",
		"E/RES/1 (IIII)":           "",
		"E/RES/1 (VX)":             "",
		"s-8/2":                    "",
		"A/RES/S-08/2":             "",
		"A/C.3/73/L.59Rev.1":       "",
		"[A]":                      "",
		"(V)[A]":                   "",
		"":                         "",
		" ":                        "",
		"/":                        "",
		"?":                        "",
		"[":                        "",
		"A/RES/100000000000/1":     "",
		"A/RES/73/99999999999999A": "",
	} {
		sym, odd, err := plenary.ParseSymbolLenient(in)
		if (err != nil) != (want == "") {
			t.Errorf("%q: %q, %q, %v", in, sym, odd, err)
			continue
		} else if err != nil {
			continue
		}
		parts := strings.Split(want, "; ")
		ok := sym.String() == parts[0] && len(odd) == len(parts)-1
		for i := range min(len(odd), len(parts)-1) {
			ok = ok && strings.HasPrefix(odd[i], parts[i+1])
		}
		if !ok {
			t.Errorf("%q: %q, %q; want %s", in, sym, odd, want)
		}
	}
}
