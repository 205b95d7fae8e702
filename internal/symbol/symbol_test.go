package symbol_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/symbol"
)

// read returns what is read as a symbol, in its canonical spelling.
func read(in string, mode symbol.Mode) (text string, odd []string, reason string) {
	var s symbol.Symbol
	odd, reason = s.Parse(in, mode)
	return s.Text, odd, reason
}

// TestPlaces holds where the parts of a symbol are.
func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		in, organ, session, number, letters, suffix string
		kind                                        symbol.Kind
	}{
		{"A/RES/73/195", "A", "73", "195", "", "", symbol.Resolution},
		{"A/RES/377A(V)", "A", "V", "377", "A", "", symbol.Resolution},
		{"A/RES/31/6 A,C,E and F", "A", "31", "6", "A, C, E-F", "", symbol.Resolution},
		{"A/RES/37/235C-II", "A", "37", "235", "C", " (Section II)", symbol.Resolution},
		{"S/RES/1440(2002)", "S", "2002", "1440", "", "", symbol.Resolution},
		{"E/CN.4/RES (II)", "E/CN.4", "II", "", "", "", symbol.Resolution},
		{"A/DEC/78/542 A", "A", "78", "542", "A", "", symbol.Decision},
		{"S/PRST/2015/3", "S", "2015", "3", "", "", symbol.Presidential},
		{"A/C.3/73/L.59/Rev.1", "A/C.3", "73", "59", "", "/Rev.1", symbol.Draft},
		{"E/CN.4/1992/S-2/L.2", "E/CN.4", "1992/S-2", "2", "", "", symbol.Draft},
		{"S/PV.8900(Resumption1)", "S", "", "8900", "", " (Resumption 1)", symbol.Meeting},
		{"A/73/12*", "A", "73", "12", "", "*", symbol.Document},
	} {
		var s symbol.Symbol
		if _, reason := s.Parse(c.in, symbol.Strict); reason != "" || s.Kind != c.kind {
			t.Errorf("%q: %v, %s; want %v", c.in, s.Kind, reason, c.kind)
			continue
		}
		number := s.Text[s.NumberStart:]
		number = number[:len(number)-len(strings.TrimLeft(number, "0123456789"))]
		got := [...]string{s.Text[:s.OrganEnd], s.Text[s.SessionStart:s.SessionEnd], number, s.Letters(), s.Text[s.SuffixStart:]}
		if want := [...]string{c.organ, c.session, c.number, c.letters, c.suffix}; got != want {
			t.Errorf("%q: %q, want %q", c.in, got, want)
		}
		before := s
		if _, reason := s.Parse("no symbol", symbol.Strict); reason == "" || s != before {
			t.Errorf("%q became %q by what is no symbol", before.Text, s.Text)
		}
	}
}

func TestLenient(t *testing.T) {
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
		{"A64/PV.62", "A/64/PV.62", "a stroke"},
		{"A//PV.2441", "A/PV.2441", "a stroke"},
		{"A/HRC/DEC22/117", "A/HRC/DEC/22/117", "a stroke"},
		{"E/CN.4/RES/20/(XXXV)", "E/CN.4/RES/20 (XXXV)", "a stroke"},
		{"A/73/L.12?rev.1", "A/73/L.12/Rev.1", "a stroke"},
		{"A/C.3/73/L.09", "A/C.3/73/L.9", "a number that begins with 0"},
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
		{"resolution 377 A (V)", "A/RES/377 A (V)", "a citation"},
		{"a-res-73-195", "A/RES/73/195", "the name of a file"},
		{"A_RES_73_195", "A/RES/73/195", "the name of a file"},
		{"A_RES_34_65_B", "A/RES/34/65 B", "the name of a file"},
		{"A-RES-ES-10-22", "A/RES/ES-10/22", "the name of a file"},
		{"a_res_s-32_1", "A/RES/S-32/1", "the name of a file"},
		{"s_res_1325_2000", "S/RES/1325 (2000)", "the name of a file"},
		{"S-RES-2449(2018)", "S/RES/2449 (2018)", "the name of a file"},
		{"74/547. ", "A/DEC/74/547", "a citation"},
		{"https://undocs.org/A/RES/73/195", "A/RES/73/195", "the address"},
		{"https://docs.un.org/en/A/RES/73/195", "A/RES/73/195", "the address"},
		{" HTTPS://www.undocs.org/fr/a/res/73/195/ ", "A/RES/73/195", "the address"},
		{"undocs.org/en/A/RES/73/195", "A/RES/73/195", "the address"},
		{"docs.un.org/en/S/RES/1441%20(2002)", "S/RES/1441 (2002)", "the address"},
		{"https://undocs.org/E/CN.4/RES/10A(XXXIII)", "E/CN.4/RES/10 A (XXXIII)", "the address"},
		{"A RES 73 195", "A/RES/73/195", "a stroke"},
		{"a  res 34 65 b", "A/RES/34/65 B", "a space"},
		{"A RES ES-10 22", "A/RES/ES-10/22", "a stroke"},
		{"A RES 3379 (XXX)", "A/RES/3379 (XXX)", "a stroke"},
		{"S RES 1325 2000", "S/RES/1325 (2000)", "a stroke"},
		{"res 73/195", "A/RES/73/195", "without an organ"},
		{"Res. nr. 73/195", "A/RES/73/195", "without an organ"},
		{"UN res. 73/195", "A/RES/73/195", "without an organ"},
		{"VN-resolutie 73/195", "A/RES/73/195", "without an organ"},
		{"VN-resolutie 1325 (2000)", "S/RES/1325 (2000)", "without an organ"},
		{"GA res. 73/195", "A/RES/73/195", "with the organ in words"},
		{"UNGA Res. 73/195", "A/RES/73/195", "with the organ in words"},
		{"AVVN-resolutie 73/195", "A/RES/73/195", "with the organ in words"},
		{"UNGA 73/195", "A/RES/73/195", "with the organ in words"},
		{"Resolutie 73/195 van de Algemene Vergadering van de Verenigde Naties", "A/RES/73/195", "with the organ in words"},
		{"resolution 73/195 of the General Assembly", "A/RES/73/195", "with the organ in words"},
		{"resolution 1325 (2000) of the Security Council", "S/RES/1325 (2000)", "with the organ in words"},
		{"decision 73/501 of the General Assembly", "A/DEC/73/501", "with the organ in words"},
		{"resolution 50/1 of the Human Rights Council", "A/HRC/RES/50/1", "with the organ in words"},
		{"Human Rights Council decision 50/101", "A/HRC/DEC/50/101", "with the organ in words"},
		{"resolution 2020/1 of the Economic and Social Council", "E/RES/2020/1", "with the organ in words"},
		{"a/73/l12", "A/73/L.12", "a full stop is missing"},
		{"A/73/L12", "A/73/L.12", "a full stop is missing"},
		{"UNGA 73/401", "A/DEC/73/401", "with the organ in words"},
		{"unga res ES-10/22", "A/RES/ES-10/22", "with the organ in words"},
		{"General Assembly resolution 377 A (V)", "A/RES/377 A (V)", "with the organ in words"},
		{"besluit 73/401 ", "A/DEC/73/401", "without an organ"},
		{"UNGA decision 73/401", "A/DEC/73/401", "with the organ in words"},
		{"UNSC res 1325 (2000)", "S/RES/1325 (2000)", "with the organ in words"},
		{"UNSCR 1325 (2000)", "S/RES/1325 (2000)", "with the organ in words"},
		{"Security Council resolution 1325 (2000).", "S/RES/1325 (2000)", "with the organ in words"},
		{"A/RES/73-195", "A/RES/73/195", "a stroke"},
	} {
		s, odd, reason := read(c.in, symbol.Lenient)
		if reason != "" || s != c.canonical || !strings.Contains(strings.Join(odd, "\n"), c.odd) {
			t.Errorf("%q: %q, %q, %s; want %q, %q", c.in, s, odd, reason, c.canonical, c.odd)
		}
		if s, _, reason := read(c.in, symbol.Strict); reason == "" {
			t.Errorf("%q: strictly %q, want a reason", c.in, s)
		}
	}
}

// TestOdd holds what is set right in a misspelt symbol and what is said
// of it, one thing at a time. What is not read has no spelling here.
func TestOdd(t *testing.T) {
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
		s, odd, reason := read(in, symbol.Lenient)
		if (reason != "") != (want == "") {
			t.Errorf("%q: %q, %q, %s", in, s, odd, reason)
		}
		if want == "" {
			continue
		}
		parts := strings.Split(want, "; ")
		ok := s == parts[0] && len(odd) == len(parts)-1
		for i := range min(len(odd), len(parts)-1) {
			ok = ok && strings.HasPrefix(odd[i], parts[i+1])
		}
		if !ok {
			t.Errorf("%q: %q, %q; want %s", in, s, odd, want)
		}
	}
}

func TestReasons(t *testing.T) {
	for _, c := range []struct{ in, reason string }{
		{"", "empty text"},
		{" ", "empty text"},
		{"https://undocs.org/", "empty text"},
		{"https://undocs.org/en/", "empty text"},
		{"https://undocs.org", "empty text"},
		{"https://example.org/A/RES/73/195", "begins with none of the organs"},
		{"https://undocs.org/A/RES/73/1 95", "followed by"},
		{"A/RES/73/1 95", "followed by"},
		{"A RES 73 1 95", "two sessions"},
		{"A RES 1 95", "the session is in brackets"},
		{"foo res 73/195", "HS: \"FOO"},
		{"Security Council resolution 1325", "1325 has neither a session nor a year"},
		{"UNSC res 1325", "1325 has neither a session nor a year"},
		{"UNSC res 73/195", "A/RES/73/195 is not of the organ that is named"},
		{"GA resolution 1325 (2000)", "S/RES/1325 (2000) is not of the organ that is named"},
		{"UN 73/195", "begins with none of the organs"},
		{"ECOSOC res 73/195", "not in the form of the Economic and Social Council"},
		{"resolution 73/195 of the Third Committee", "followed by"},
		{"resolution 1325 (2000) of the General Assembly", "not of the organ that is named"},
		{"A/RES/73/l95", "did you mean A/RES/73/195 or A/73/L.95?"},
		{"a/res/73/l95", "did you mean A/RES/73/195 or A/73/L.95?"},
		{"A/C.3/73/l12", "did you mean A/C.3/73/112 or A/C.3/73/L.12?"},
		{"A/RES/73/I95", "did you mean A/RES/73/195?"},
		{"A/RES/7O/1", "did you mean A/RES/70/1?"},
		{"A/RES/6S/1", "did you mean A/RES/65/1?"},
		{"A/RES/B3/195", "did you mean A/RES/83/195?"},
		{"A/73/L.l2", "did you mean A/73/L.12?"},
		{"S/RES/l325 (2OOO)", "did you mean S/RES/1325 (2000)?"},
		{"S/RES/132S", "neither a session nor a year"},
		{"A/RES/5-3", "5 has neither a session nor a year"},
		{"S/RES/73-195", "73 has neither a session nor a year"},
		{"N/A", "begins with none of the organs"},
		{"R/26/2841A", "begins with none of the organs"},
		{"GOAR/1/1288B", "begins with none of the organs"},
		{"10emsp", "neither a session nor a year"},
		{"A/RES/1514", "neither a session nor a year"},
		{"A/RES/195/73", "195 is neither a session nor a year"},
		{"A/RES/5/3", "the session is in brackets"},
		{"A/RES/3379 (XXXV)", "up to its thirtieth session"},
		{"A/RES/5000 (XXX)", "up to its thirtieth session"},
		{"A/RES/2018/3", "a year, where"},
		{"A/C.3/2018/L.3", "a year, where"},
		{"A/RES/1441 (2002)", "a year in brackets"},
		{"S/RES/73/195", "Security Council"},
		{"S/RES/1441/2002", "neither a session nor a year"},
		{"A/HRC/RES/2018/1", "Human Rights Council"},
		{"E/RES/73/1", "Economic and Social Council"},
		{"A/RES/65/…", "not the number of a document"},
		{"A/RES/79/XX", "not the number of a document"},
		{"A/RES/0/0", "not the number of a document"},
		{"A/RES (XXX)", "no number"},
		{"A/61/443/Add.", "no number after Add"},
		{"A/RES/996(ES-IandII)", "no session"},
		{"A/73/74/L.1", "two sessions"},
		{"A/RES/73/S-8/1", "two sessions"},
		{"A/RES/S-/1", "not the number of a document"},
		{"A/7300/L.1", "7300 is neither a session nor a year"},
		{"A/RES/7300/1", "7300 is neither a session nor a year"},
		{"S/RES/1 (1900)", "no year in the brackets"},
		{"A/RES/377 (V", "not closed"},
		{"A/73/RES/1", "RES does not follow an organ"},
		{"A/73/L.66/Bis.1", "not a component"},
		{"A/73/12 (Chapter II)", "not a part in brackets"},
		{"A/73/12 (Part II", "not a part in brackets"},
		{"A/RES/73/195 A and A", "not a letter that can follow"},
		{"A/63/1 and Corr.1", "ParseSymbols"},
		{"78/542 A, B, C and D", "ParseSymbols"},
		{"ES-7/11", "either a resolution or a decision"},
		{"decision A/RES/73/195", "not the symbol of a decision"},
		{"resolution 1982/1", "a year, where"},
		{"A/73/" + strings.Repeat("9", 200), "longer than 200 bytes"},
		{"A/73/1" + strings.Repeat("(PartI)", 27), "longer than 200 bytes"},
	} {
		if s, _, reason := read(c.in, symbol.Lenient); s != "" || !strings.Contains(reason, c.reason) {
			t.Errorf("%q: %q, %s; want %q", c.in, s, reason, c.reason)
		}
		if _, _, reason := read(c.in, symbol.Strict); reason == "" {
			t.Errorf("%q: strictly no reason", c.in)
		}
	}
	for in, want := range map[string]string{
		"A/RES/73/195-196":          "ParseSymbols reads lists",
		"A/RES/73/195, A/RES/73/1":  "ParseSymbols reads lists",
		"A/RES/73/195 to 197":       "followed by",
		"resolution 73/195":         "ParseCitation reads these",
		strings.Repeat("A", 201):    "longer than 200 bytes",
		"A/73/RES/1":                "does not follow an organ",
		"A/X/1":                     "not a component",
		"X/RES/73/195":              "begins with none of the organs",
		"A/RES/34/65 A-Z to B, Bis": "not a letter that can follow",
		"A/34/PV. 69":               "a space where the symbol has none; ParseSymbolLenient accepts it",
	} {
		if s, _, reason := read(in, symbol.Strict); s != "" || !strings.Contains(reason, want) {
			t.Errorf("%q: %q, %s; want %q", in, s, reason, want)
		}
	}
}

// TestLimits holds the limits of symbols on both sides: what is read, in
// its canonical spelling, and what is refused.
func TestLimits(t *testing.T) {
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
		if s, _, reason := read(in, symbol.Strict); s != want || (reason != "") != (want == "") {
			t.Errorf("%q is %q, %s; want %q", in, s, reason, want)
		}
	}
}

func TestCitation(t *testing.T) {
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
		"S-8/2":                         "A/RES/S-8/2",
		"S-8/11":                        "",
		"A/RES/73/195":                  "A/RES/73/195",
		"decision A/DEC/78/542":         "A/DEC/78/542",
		"decision 1441 (2002)":          "",
		"resolution 1503 (XLVIII)":      "",
		"resolution  73/195":            "",
		"resolutions 73/195 and 73/196": "",

		// From which number on a citation without a word is that of a decision.
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
		if s, _, reason := read(in, symbol.Cited); s != want || (reason != "") != (want == "") {
			t.Errorf("%q is %q, %s; want %q", in, s, reason, want)
		}
	}
}

func TestExpand(t *testing.T) {
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
		var got []string
		reason := symbol.Expand(in, func(s symbol.Symbol) { got = append(got, s.Text) })
		if (reason == "") != (want != "") || reason == "" && strings.Join(got, "|") != want {
			t.Errorf("%q: %q, %s; want %q", in, got, reason, want)
		}
	}
}

// TestCompareNatural holds that numerals count by their value, and stand before
// words.
func TestCompareNatural(t *testing.T) {
	sorted := []string{"", "9", "10", "73", "73/100", "73/INF", "PV.9", "PV.10"}
	for i, a := range sorted {
		for j, b := range sorted {
			if got := symbol.CompareNatural(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%q and %q: %d", a, b, got)
			}
		}
	}
	if symbol.CompareNatural("V", "IX") >= 0 || symbol.CompareNatural("S-VII", "S-8") >= 0 {
		t.Error("Roman numerals do not count by their value")
	}
	if symbol.CompareLetters("Z", "AA") >= 0 || symbol.CompareLetters("A", "A-C") >= 0 || symbol.CompareLetters("", "A") >= 0 {
		t.Error("letters are not in the order none, A, Z, AA")
	}
}

func TestPlainSession(t *testing.T) {
	for in, want := range map[string]string{"XXX": "30", "S-VII": "S-7", "ES-I": "ES-1", "73": "73", "": "", "IIII": "IIII", "LXXXIX": "89", "XC": "XC"} {
		if got := symbol.PlainSession(in); got != want {
			t.Errorf("PlainSession(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestParts holds what a symbol tells of its parts.
func TestParts(t *testing.T) {
	for _, c := range []struct {
		in, organ, session, cited string
		year, revision            int
	}{
		{in: "A/RES/73/195", organ: "A", session: "73", cited: "73/195"},
		{in: "A/RES/377 A (V)", organ: "A", session: "V", cited: "377 A (V)"},
		{in: "A/DEC/78/542", organ: "A", session: "78", cited: "78/542"},
		{in: "S/RES/1440 (2002)", organ: "S", year: 2002, cited: "1440 (2002)"},
		{in: "A/73/L.66/Rev.1", organ: "A", session: "73", revision: 1, cited: "A/73/L.66/Rev.1"},
		{in: "E/CN.4/1999/WG.15/L.2", organ: "E/CN.4/WG.15", year: 1999, cited: "E/CN.4/1999/WG.15/L.2"},
		{in: "E/CN.4/1992/S-2/L.2", organ: "E/CN.4", session: "S-2", year: 1992, cited: "E/CN.4/1992/S-2/L.2"},
		{in: "S/PV.8900 (Resumption 1)*", organ: "S", cited: "S/PV.8900 (Resumption 1)*"},
	} {
		var s symbol.Symbol
		if _, reason := s.Parse(c.in, symbol.Strict); reason != "" {
			t.Errorf("%s: %s", c.in, reason)
			continue
		}
		suffix := s.Text[s.SuffixStart:]
		year, session := s.YearAndSession()
		got := [...]string{s.Organ(), session, s.Cited()}
		if want := [...]string{c.organ, c.session, c.cited}; got != want || year != c.year || symbol.Revision(suffix) != c.revision {
			t.Errorf("%s: %q, %d, revision %d; want %q", c.in, got, year, symbol.Revision(suffix), want)
		}
	}
}

func TestCompare(t *testing.T) {
	in := []string{"A/RES/377 A (V)", "A/RES/3379 (XXX)", "A/RES/31/1", "A/73/L.9", "A/73/L.10", "A/C.3/73/L.59", "S/RES/1440 (2002)"}
	for i, a := range in {
		for j, b := range in {
			var s, u symbol.Symbol
			s.Parse(a, symbol.Strict)
			u.Parse(b, symbol.Strict)
			if got := s.Compare(&u); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s and %s: %d", a, b, got)
			}
		}
	}
}
