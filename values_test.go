package plenary_test

import (
	"bytes"
	"cmp"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"flag"
	"fmt"
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// codeTypes are the types of a few values, with what has their text forms.
var codeTypes = map[string]string{
	"Answer": "answerTexts", "CodeScheme": "schemeTexts", "Cohesion": "cohesionTexts", "Declared": "declaredTexts",
	"Extent": "extentTexts", "LegalForce": "forceTexts", "NameForm": "formTexts", "CountryKind": "kindTexts", "BriefingLength": "lengthTexts", "VotingMethod": "methodTexts",
	"NoticeKind": "noticeTexts", "Outcome": "outcomeTexts", "Question": "questionTexts",
	"RelationKind": "relationTexts", "Role": "roleTexts", "Similarity": "similarityTexts", "SponsorshipKind": "sponsorshipTexts",
	"StageKind": "stageTexts", "StatementKind": "statementTexts", "SymbolKind": "symbolTexts", "MemberStatus": "statusTexts", "Timing": "timingTexts",
	"Vote": "voteTexts",
}

// declaredZeros are the types whose zero value has a name, with that name.
var declaredZeros = map[string]string{"BriefingLength": "StandardLength", "NameForm": "Short", "Question": "Whole"}

// article returns the indefinite article of a name.
func article(name string) string {
	if strings.ContainsAny(name[:1], "AEIO") {
		return "an"
	}
	return "a"
}

// textTypes are the other types with a text form.
var textTypes = []string{"Base", "Body", "Country", "CountrySet", "Date", "Element", "Fraction", "Group", "Paper", "Purpose", "Rule", "Score", "Symbol"}

// valueMethods are the methods that every type with a text form has, in the order in
// which they are written; IsZero stands for IsValid where a type has that.
var valueMethods = []struct{ name, comment, code, text string }{
	{
		"IsValid", "reports whether %[1]s is one of the declared values, other than the zero %[2]s.",
		"func (%[1]s %[2]s) IsValid() bool { return %[3]s.IsValid(%[1]s) }", "",
	},
	{"IsZero", "reports whether %[1]s is the zero %[2]s.", "", "func (%[1]s %[2]s) IsZero() bool { return %[1]s == %[4]s }"},
	{
		"String", "returns the text form of %[1]s, or a string such as %[2]s(99) if it has no text form.",
		"func (%[1]s %[2]s) String() string { return %[3]s.Name(\"%[2]s\", %[1]s) }", "func (%[1]s %[2]s) String() string { return string(%[1]s) }",
	},
	{
		"AppendText", "appends the text form of %[1]s to b. It fails as [%[2]s.MarshalText] does.",
		"func (%[1]s %[2]s) AppendText(b []byte) ([]byte, error) { return parsed(%[3]s.Append(b, %[1]s)) }",
		"func (%[1]s %[2]s) AppendText(b []byte) ([]byte, error) { return appended(b, %[1]s.MarshalText) }",
	},
	{"MarshalText", "returns the text form of %[1]s. It returns a [*ParseError] if %[1]s is neither valid nor zero.", "func (%[1]s %[2]s) MarshalText() ([]byte, error) { return %[1]s.AppendText(nil) }", "func (%[1]s %[2]s) MarshalText() ([]byte, error) { return %[1]s.AppendText(nil) }"},
	{
		"UnmarshalText", "sets %[1]s to the value with the given text form. An empty text gives the zero %[2]s.\n// It returns a [*ParseError] for anything else.",
		"func (%[1]s *%[2]s) UnmarshalText(text []byte) error { return refused(%[3]s.Unmarshal(%[1]s, text)) }", "func (%[1]s *%[2]s) UnmarshalText(text []byte) error { return readText(%[1]s, text, Parse%[2]s) }",
	},
	{"Value", "returns the text form of %[1]s for [database/sql], or NULL if the text form is empty.", "func (%[1]s %[2]s) Value() (driver.Value, error) { return sqlValue(%[1]s.MarshalText) }", "func (%[1]s %[2]s) Value() (driver.Value, error) { return sqlValue(%[1]s.MarshalText) }"},
	{"Scan", "reads a text form from [database/sql], as [%[2]s.UnmarshalText] does.\n// NULL is read as an empty text.", "func (%[1]s *%[2]s) Scan(src any) error { return sqlScan(src, %[1]s.UnmarshalText) }", "func (%[1]s *%[2]s) Scan(src any) error { return sqlScan(src, %[1]s.UnmarshalText) }"},
}

// jsonParts are the types that are read from JSON as they are in a resolution or a
// letter.
var jsonParts = []string{
	"Correction", "Endorsement", "Instrument", "LegalEffect", "OfficeHolder", "Passage", "Reference", "Relation",
	"Source", "Sponsorship", "Stage", "Statement", "StatementName", "Tally", "Text", "View",
}

// jsonMethods are the methods that every type that is read from JSON has.
var jsonMethods = []struct{ name, comment, code string }{
	{"MarshalJSON", "writes %[1]s as in a [Resolution]; see [Resolution.MarshalJSON].", "func (%[1]s %[2]s) MarshalJSON() ([]byte, error) { return encode(%[1]s) }"},
	{"UnmarshalJSON", "reads what MarshalJSON writes, as strictly as [ParseResolution].", "func (%[1]s *%[2]s) UnmarshalJSON(data []byte) error { return unmarshal(data, %[1]s) }"},
	{"Value", "returns %[1]s as JSON for [database/sql]; see [%[2]s.MarshalJSON].", "func (%[1]s %[2]s) Value() (driver.Value, error) { return sqlValue(%[1]s.MarshalJSON) }"},
	{
		"Scan", "reads JSON from [database/sql], as [%[2]s.UnmarshalJSON] does. An empty text and\n// NULL give the zero %[2]s.",
		"func (%[1]s *%[2]s) Scan(src any) error { return sqlScan(src, orZero(%[1]s, %[1]s.UnmarshalJSON)) }",
	},
}

// ownValues has the exported names of the package beside zvalues.go: functions, and
// methods behind their type and a full stop. It also has the name that a type gives
// the receivers of its methods.
func ownValues(t *testing.T) (own map[string]bool, receivers map[string]string) {
	t.Helper()
	own, receivers = map[string]bool{}, map[string]string{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if name == "zvalues.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				recv := ""
				if d.Recv != nil {
					of := strings.TrimPrefix(types.ExprString(d.Recv.List[0].Type), "*")
					recv = of + "."
					if names := d.Recv.List[0].Names; len(names) > 0 {
						receivers[of] = names[0].Name
					}
				}
				own[recv+d.Name.Name] = true
			}
		}
	}
	return own, receivers
}

// TestValues makes zvalues.go: what every type with a text form has, as far as its own
// file does not say it in another way.
func TestValues(t *testing.T) {
	own, receivers := ownValues(t)
	var names []string
	for name := range codeTypes {
		names = append(names, name)
	}
	names = append(names, textTypes...)
	slices.Sort(names)
	var b bytes.Buffer
	b.WriteString("// Code generated by values_test.go; DO NOT EDIT.\n// To make it again, run: go test -run TestValues -update .\n\npackage plenary\n\nimport \"database/sql/driver\"\n")
	for _, name := range names {
		texts, isCode := codeTypes[name]
		recv := cmp.Or(receivers[name], "v")
		parse := name
		if name == "CountrySet" {
			parse = "Set"
		}
		if !own["Parse"+parse] {
			fmt.Fprintf(&b, "\n// Parse%[1]s parses s as the text form of %[2]s [%[1]s]. It returns a [*ParseError] for\n// anything else, including an empty text.\n", name, article(name))
			if isCode {
				fmt.Fprintf(&b, "func Parse%[1]s(s string) (%[1]s, error) { return parsed(%[2]s.Parse(s)) }\n", name, texts)
			} else {
				fmt.Fprintf(&b, "func Parse%[1]s(s string) (v %[1]s, err error) { return v, parseText(s, \"%[2]s\", &v, v.UnmarshalText) }\n", name, strings.ToLower(name))
			}
		}
		if !own["MustParse"+parse] {
			fmt.Fprintf(&b, "\n// MustParse%[1]s is like [Parse%[1]s] but panics on error. It is meant for constant strings.\nfunc MustParse%[1]s(s string) %[1]s { return must(Parse%[1]s(s)) }\n", name)
		}
		for _, m := range valueMethods {
			code := m.code
			if !isCode {
				code = m.text
			}
			if code == "" || own[name+"."+m.name] || m.name == "IsZero" && own[name+".IsValid"] {
				continue
			}
			zero := map[string]string{"Body": "0", "Base": "0", "Element": `""`, "Purpose": `""`}[name]
			if zero == "" {
				zero = "(" + name + "{})"
			}
			comment := m.comment
			if first := declaredZeros[name]; first != "" && m.name == "IsValid" {
				comment = "reports whether %[1]s is one of the declared values other than " + first + ",\n// the zero %[2]s."
			}
			if !isCode {
				comment = strings.Replace(comment, ", or a string such as %[2]s(99) if it has no text form", "", 1)
			}
			if recv == "b" { // the name of the parameter of AppendText
				comment = strings.Replace(comment, " to b.", " to dst.", 1)
				code = strings.NewReplacer("(b []byte)", "(dst []byte)", "(b, ", "(dst, ").Replace(code)
			}
			fill := strings.NewReplacer("%[1]s", recv, "%[2]s", name, "%[3]s", texts, "%[4]s", zero)
			fmt.Fprintf(&b, "\n// %s %s\n%s\n", m.name, fill.Replace(comment), fill.Replace(code))
		}
	}
	read := slices.Clone(jsonParts)
	for name := range own {
		if of, reads := strings.CutSuffix(name, ".UnmarshalJSON"); reads {
			read = append(read, of)
		}
	}
	for _, name := range slices.Sorted(slices.Values(read)) {
		for _, m := range jsonMethods {
			if !own[name+"."+m.name] {
				fill := strings.NewReplacer("%[1]s", cmp.Or(receivers[name], strings.ToLower(name[:1])), "%[2]s", name)
				fmt.Fprintf(&b, "\n// %s %s\n%s\n", m.name, fill.Replace(m.comment), fill.Replace(m.code))
			}
		}
	}
	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err, b.String())
	}
	if *update {
		if err := os.WriteFile("zvalues.go", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, _ := os.ReadFile("zvalues.go"); !bytes.Equal(got, want) {
		t.Error("zvalues.go is not what its test makes; run: go test -run TestValues -update .")
	}
}

// TestEveryValue walks the exported types: each that has a text form has all that such
// a type has, and nothing else has a MustParse. The receivers of a type have one name.
func TestEveryValue(t *testing.T) {
	listed, must := 0, 0
	for _, ty := range documentation(t).Types {
		methods := map[string]bool{}
		receiver := ""
		for _, m := range ty.Methods {
			methods[m.Name] = true
			if names := m.Decl.Recv.List[0].Names; len(names) > 0 {
				if receiver = cmp.Or(receiver, names[0].Name); receiver != names[0].Name {
					t.Errorf("%s.%s: the receiver is %s, and %s elsewhere", ty.Name, m.Name, names[0].Name, receiver)
				}
			}
		}
		for _, m := range []string{"MarshalJSON", "Value", "Scan"} {
			if methods["UnmarshalJSON"] && !methods[m] {
				t.Errorf("%s is read from JSON and has no %s", ty.Name, m)
			}
		}
		if methods["Value"] != methods["Scan"] || methods["Value"] && !methods["UnmarshalText"] && !methods["UnmarshalJSON"] {
			t.Errorf("%s goes into a database and does not come back", ty.Name)
		}
		_, isCode := codeTypes[ty.Name]
		if spec := ty.Decl.Specs[0].(*ast.TypeSpec); !isCode && !slices.Contains(textTypes, ty.Name) {
			if basic, ok := spec.Type.(*ast.Ident); ok || methods["MarshalText"] {
				t.Errorf("%s has a text form, and is not among those of this test: %v", ty.Name, basic)
			}
			continue
		}
		listed++
		functions := map[string]bool{}
		for _, f := range documentationFuncs(ty) {
			functions[f] = true
			if strings.HasPrefix(f, "MustParse") {
				must++
			}
		}
		name := map[string]string{"CountrySet": "Set"}[ty.Name]
		if name == "" {
			name = ty.Name
		}
		for _, f := range []string{"Parse" + name, "MustParse" + name} {
			if !functions[f] {
				t.Errorf("there is no %s", f)
			}
		}
		if !methods["IsValid"] && !methods["IsZero"] {
			t.Errorf("%s has neither IsValid nor IsZero", ty.Name)
		}
		for _, m := range []string{"String", "AppendText", "MarshalText", "UnmarshalText", "Value", "Scan"} {
			if !methods[m] {
				t.Errorf("%s has no %s", ty.Name, m)
			}
		}
	}
	if want := len(codeTypes) + len(textTypes); listed != want {
		t.Errorf("%d types with a text form, want %d", listed, want)
	}
	if must != listed {
		t.Errorf("%d functions MustParse, want one for each of %d types with a text form", must, listed)
	}
}

// TestNameRule walks the exported functions and methods for what is written in the
// package comment: Name takes a language and nothing else, and a method that takes a
// language and a date ends in On. A language comes first and is called tag; a
// reader is called r and a writer w.
func TestNameRule(t *testing.T) {
	walked := 0
	one := func(name string, f *ast.FuncType) {
		var params, kinds []string
		for _, field := range f.Params.List {
			for _, n := range field.Names {
				params, kinds = append(params, n.Name), append(kinds, types.ExprString(field.Type))
			}
		}
		tag, on := slices.Index(kinds, "language.Tag"), slices.Index(kinds, "Date")
		short := name[strings.LastIndex(name, ".")+1:]
		if (short == "Name" || short == "Label") && (short == "Label" || !slices.Equal(kinds, []string{"language.Tag"})) && !slices.Equal(kinds, []string{"Country"}) {
			t.Errorf("%s takes %v", name, kinds)
		}
		if tag >= 0 {
			walked++
			if tag > 0 || params[tag] != "tag" || on >= 0 && !strings.HasSuffix(short, "On") {
				t.Errorf("%s(%v) takes a language", name, params)
			}
		}
		for i, kind := range kinds {
			if want := map[string]string{"io.Reader": "r", "io.Writer": "w"}[kind]; want != "" && params[i] != want {
				t.Errorf("%s: %s is called %s, not %s", name, kind, params[i], want)
			}
		}
	}
	p := documentation(t)
	for _, f := range p.Funcs {
		one(f.Name, f.Decl.Type)
	}
	for _, ty := range p.Types {
		for _, f := range slices.Concat(ty.Funcs, ty.Methods) {
			one(ty.Name+"."+f.Name, f.Decl.Type)
		}
	}
	if walked < 15 {
		t.Errorf("%d methods take a language", walked)
	}
}

// The constants of a type of a few values have their text forms beside them, and the
// comment of the type lists these.
func TestTextsOfConstants(t *testing.T) {
	texts := map[string][]string{} // those of two types are in a room
	for k := plenary.ResolutionSymbol; k.IsValid(); k++ {
		texts["SymbolKind"] = append(texts["SymbolKind"], k.String())
	}
	for s := plenary.FullMember; s.IsValid(); s++ {
		texts["MemberStatus"] = append(texts["MemberStatus"], s.String())
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []*ast.GenDecl
	comments := map[string]string{}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || strings.HasSuffix(name, "_test.go") {
				continue
			}
			switch spec := g.Specs[0].(type) {
			case *ast.TypeSpec:
				comments[spec.Name.Name] = strings.Join(strings.Fields(g.Doc.Text()), " ")
			case *ast.ValueSpec:
				if g.Tok == token.CONST {
					blocks = append(blocks, g)
				} else if len(spec.Values) == 1 {
					for ty, name := range codeTypes {
						if name == spec.Names[0].Name {
							ast.Inspect(spec.Values[0], func(n ast.Node) bool {
								if field, ok := n.(*ast.KeyValueExpr); ok && types.ExprString(field.Key) == "Earlier" {
									return false // read and not written
								}
								if array, ok := n.(*ast.CompositeLit); ok && types.ExprString(array.Type) == "[]string" {
									for _, text := range array.Elts {
										texts[ty] = append(texts[ty], strings.Trim(text.(*ast.BasicLit).Value, `"`))
									}
								}
								return true
							})
						}
					}
				}
			}
		}
	}
	if want := len(codeTypes); len(texts) != want {
		t.Errorf("the text forms of %d types, want %d", len(texts), want)
	}
	for _, g := range blocks {
		first := g.Specs[0].(*ast.ValueSpec)
		if first.Type == nil {
			continue
		}
		ty := types.ExprString(first.Type)
		want, ok := texts[ty]
		if !ok {
			continue
		}
		delete(texts, ty)
		want = slices.DeleteFunc(want, func(text string) bool { return text == "" })
		var got []string
		for _, spec := range g.Specs {
			got = append(got, strings.TrimSpace(spec.(*ast.ValueSpec).Comment.Text()))
		}
		if !slices.Equal(got, want) {
			t.Errorf("beside the constants of %s stand %q, want %q", ty, got, want)
		}
		list := want[0]
		if last := len(want) - 1; last > 0 {
			list = strings.Join(want[:last], ", ") + " and " + want[last]
		}
		if !strings.Contains(comments[ty], "The text forms are "+list) {
			t.Errorf("the comment of %s does not say: The text forms are %s", ty, list)
		}
	}
	for ty := range texts {
		t.Errorf("%s has no constants", ty)
	}
}

func documentationFuncs(ty *doc.Type) (names []string) {
	for _, f := range ty.Funcs {
		names = append(names, f.Name)
	}
	return names
}

// A value that is none prints as what it is, and is not written.
func TestNoValue(t *testing.T) {
	for want, v := range map[string]interface {
		fmt.Stringer
		encoding.TextMarshaler
		driver.Valuer
	}{
		"Vote(99)": plenary.Vote(99), "Role(77)": plenary.Role(77), "NoticeKind(200)": plenary.NoticeKind(200), "Base(32768)": plenary.Base(1 << 15),
		`Group("x")`: plenary.Group("x"), "Body(255)": plenary.Body(255), "SymbolKind(9)": plenary.SymbolKind(9),
	} {
		if got := v.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if text, err := v.MarshalText(); err == nil {
			t.Errorf("%s is written as %q", want, text)
		}
		if value, err := v.Value(); err == nil {
			t.Errorf("%s is stored as %v", want, value)
		}
	}
}

// A database takes and gives texts, and NULL for what is not there.
func TestSQL(t *testing.T) {
	for _, v := range []interface {
		driver.Valuer
	}{plenary.Yes, plenary.MustParseCountry("NLD"), plenary.MustParseSet("NLD", "DNK"), plenary.MustParseDate("2018-12-19"), plenary.EU, plenary.GeneralAssembly, plenary.MustParseRule("unga.important"), plenary.BaseCast, plenary.Vote(0), plenary.Country{}} {
		stored, err := v.Value()
		if err != nil {
			t.Fatal(err)
		}
		for _, src := range []any{stored, bytesOf(stored)} {
			back := reflect.New(reflect.TypeOf(v))
			if err := back.Interface().(interface{ Scan(any) error }).Scan(src); err != nil || back.Elem().Interface() != v {
				t.Errorf("%v is read back as %v, %v", v, back.Elem(), err)
			}
		}
	}
	var v plenary.Vote
	if err := v.Scan(int64(1)); err == nil {
		t.Error("a number is read as a vote")
	}
}

// What is JSON goes into a database as JSON, and comes back as it was.
func TestSQLOfJSON(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		stored, ok := v.Interface().(driver.Valuer)
		if _, text := v.Interface().(encoding.TextMarshaler); ok && !text {
			seen[v.Type()] = true
			value, err := stored.Value()
			if err != nil {
				t.Fatalf("%s: %v", v.Type(), err)
			}
			for _, src := range []any{value, bytesOf(value)} {
				back := reflect.New(v.Type())
				if err := back.Interface().(sql.Scanner).Scan(src); err != nil || !reflect.DeepEqual(back.Elem().Interface(), v.Interface()) {
					t.Errorf("%s is read back as %v, %v", value, back.Elem(), err)
				}
				for _, none := range []any{nil, "", []byte(nil)} {
					if err := back.Interface().(sql.Scanner).Scan(none); err != nil || !back.Elem().IsZero() {
						t.Errorf("%s of %#v: %v, %v", v.Type(), none, back.Elem(), err)
					}
				}
				if err := back.Interface().(sql.Scanner).Scan("{]"); err == nil {
					t.Errorf("%s is read from no JSON", v.Type())
				}
			}
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(v.Field(i))
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	for _, file := range []string{"a-res-73-195.json", "imrf-2022.json"} {
		r := load(t, file)
		walk(reflect.ValueOf(r))
	}
	first := load(t, "a-res-73-195.json")
	walk(reflect.ValueOf(first.Final().Votes.Tally()))
	if len(seen) < 15 {
		t.Errorf("%d types: %v", len(seen), seen)
	}
}

func bytesOf(v any) any {
	if s, ok := v.(string); ok {
		return []byte(s)
	}
	return nil
}

// Every type with a text form can be a flag.
func TestFlags(t *testing.T) {
	f := flag.NewFlagSet("", flag.ContinueOnError)
	var vote plenary.Vote
	var form plenary.NameForm
	var day plenary.Date
	f.TextVar(&vote, "vote", plenary.Yes, "")
	f.TextVar(&form, "form", plenary.Short, "")
	f.TextVar(&day, "on", plenary.Date{}, "")
	if err := f.Parse([]string{"-vote", "abstain", "-form", "official", "-on", "2018-12-19"}); err != nil || vote != plenary.Abstain || form != plenary.Official || day.Time().Year() != 2018 {
		t.Errorf("%v %v %v %v", vote, form, day, err)
	}
}

// What stands in a log says what it is.
func TestStrings(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	votes := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "DNK"), plenary.Yes).With(plenary.MustParseSet("HUN"), plenary.No).Exclude(plenary.MustParseSet("VEN")).WithVacant(1)
	for want, v := range map[string]any{
		"152-5-12, 24 not voting":     plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24},
		"2-1-0, 1 excluded, 1 vacant": votes.Tally(),
		"0-0-0":                       plenary.Tally{},
		"0":                           plenary.Margin{},
		"-1":                          plenary.Margin{Votes: -1},
		"2: GRC MLT":                  plenary.Margin{Votes: 2, Members: plenary.MustParseSet("GRC", "MLT")},
		"yes DNK NLD; no HUN; excluded VEN; 1 vacant":        votes,
		"unga 2018-12-19 A/73/L.66: 152-5-12, 24 not voting": r.Final(),
		"unsc amendment: 9+-?-?":                             &plenary.Stage{Body: plenary.SecurityCouncil, Question: plenary.Amendment, Stated: plenary.Totals{Counts: plenary.Tally{Yes: 9}}},
		"unga.c3: withoutvote":                               &plenary.Stage{Body: plenary.ThirdCommittee, Method: plenary.WithoutVote},
		"A/RES/73/151 (unga 2018-12-17: 5-?-?)":              &plenary.Resolution{Symbol: plenary.MustParseSymbol("A/RES/73/151"), Stages: []plenary.Stage{{Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-17"), Stated: plenary.Tally{Yes: 5}.Totals()}}},
		"":                                                   (*plenary.Resolution)(nil),
	} {
		if got := fmt.Sprint(v); got != want {
			t.Errorf("%T: got %q, want %q", v, got, want)
		}
	}
}

// For every type an empty text and NULL are the zero value, and no value for Parse.
func TestEmptyTextIsZero(t *testing.T) {
	n := 0
	for _, typ := range everyType {
		if typ.Kind() == reflect.Interface {
			continue
		}
		v := reflect.New(typ)
		read, ok := v.Interface().(encoding.TextUnmarshaler)
		if !ok {
			continue
		}
		n++
		for _, value := range []uint64{0, 1, 99} {
			set := func() {
				switch typ.Kind() {
				case reflect.Uint8, reflect.Uint16:
					v.Elem().SetUint(value)
				case reflect.String:
					v.Elem().SetString("eu")
				}
			}
			set()
			if err := read.UnmarshalText(nil); err != nil || !v.Elem().IsZero() {
				t.Errorf("%s: the empty text is %v, %v", typ.Name(), v.Elem(), err)
			}
			set()
			if err := v.Interface().(sql.Scanner).Scan(nil); err != nil || !v.Elem().IsZero() {
				t.Errorf("%s: NULL is %v, %v", typ.Name(), v.Elem(), err)
			}
		}
		name := map[string]string{"CountrySet": "Set"}[typ.Name()]
		if parse := everyFunction["Parse"+cmp.Or(name, typ.Name())]; parse != nil {
			out := reflect.ValueOf(parse).Call([]reflect.Value{reflect.ValueOf("")})
			if out[1].IsNil() {
				t.Errorf("%s: Parse takes an empty text", typ.Name())
			}
		} else {
			t.Errorf("%s has no Parse", typ.Name())
		}
	}
	if n < 35 {
		t.Errorf("%d types", n)
	}
}
