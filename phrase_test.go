package plenary_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/plenary-go/plenary"
)

// enumTexts has the text forms of the enums that are axes of phrases.
var enumTexts = map[string]func(int) string{
	"Declared": func(i int) string { return plenary.Declared(i).String() },
	"Extent":   func(i int) string { return plenary.Extent(i).String() },
	"Force":    func(i int) string { return plenary.LegalForce(i).String() },
	"Group": func(i int) string {
		return slices.Concat([]plenary.Group{""}, slices.Collect(plenary.Groups()), []plenary.Group{""})[i].String()
	},
	"Method":          func(i int) string { return plenary.VotingMethod(i).String() },
	"NoticeKind":      func(i int) string { return plenary.NoticeKind(i).String() },
	"Outcome":         func(i int) string { return plenary.Outcome(i).String() },
	"Question":        func(i int) string { return plenary.Question(i).String() },
	"RelationKind":    func(i int) string { return plenary.RelationKind(i).String() },
	"Role":            func(i int) string { return plenary.Role(i).String() },
	"SponsorshipKind": func(i int) string { return plenary.SponsorshipKind(i).String() },
	"StatementKind":   func(i int) string { return plenary.StatementKind(i).String() },
	"Similarity":      func(i int) string { return plenary.Similarity(i).String() },
	"Tie":             func(i int) string { return ties[i%len(ties)] },
	"Timing":          func(i int) string { return plenary.Timing(i).String() },
	"Vote":            func(i int) string { return plenary.Vote(i).String() },
}

// countTexts are the bits of a Base, which has a vote each and two more.
func countTexts(i int) string {
	if base := plenary.Base(1) << i; i > 0 && base&baseSeats != 0 {
		return base.String()
	}
	return ""
}

// TestAxes holds that each axis of phrases has the text forms of its enum, all of
// them and in their order.
func TestAxes(t *testing.T) {
	tested := map[string]bool{}
	for _, row := range readTSV(t, "internal/table/tsv/axes.tsv") {
		text := enumTexts[row["type"]]
		if row["axis"] == "count" {
			text = countTexts
		}
		if text == nil { // of the phrases alone
			continue
		}
		tested[row["type"]] = true
		values := strings.Fields(row["values"])
		for i := range len(values) + 1 {
			want := "" // behind the last
			if i < len(values) && !(i == 0 && values[i] == "none") {
				want = values[i]
			}
			if got := text(i); got != want && !(i == len(values) && strings.HasSuffix(got, ")")) {
				t.Errorf("%s: value %d is %q, want %q, as in axes.tsv", row["axis"], i, got, want)
			}
		}
	}
	for typ := range enumTexts {
		if !tested[typ] {
			t.Errorf("axes.tsv has no axis of type %s", typ)
		}
	}
}

// phraseAxis is an axis as a family of phrases has it.
type phraseAxis struct {
	goType      string
	all, values []string        // of the axis, and of these those of the family
	asked       map[string]bool // with which values the code asks; "" is any
}

// phraseFamily is a family of phrases, or one phrase that stands alone, which has
// no axes.
type phraseFamily struct {
	key   string
	axes  []*phraseAxis
	holes map[string]bool // what is filled in
	asked bool
}

// readPhrases returns the phrases by their names in Go.
func readPhrases(t *testing.T) map[string]*phraseFamily {
	axes := map[string]phraseAxis{}
	for _, row := range readTSV(t, "internal/table/tsv/axes.tsv") {
		a := phraseAxis{goType: row["type"], all: strings.Fields(row["values"])}
		if a.goType == "" {
			a.goType = exportedName(row["axis"])
		}
		axes[row["axis"]] = a
	}
	all := map[string]*phraseFamily{}
	cells := map[*phraseFamily]*regexp.Regexp{}
	for _, row := range readTSV(t, "internal/table/tsv/families.tsv") {
		f := &phraseFamily{key: row["family"], holes: map[string]bool{}}
		var key strings.Builder
		key.WriteString(regexp.QuoteMeta(row["family"]))
		for word := range strings.FieldsSeq(row["axes"]) {
			name, only, some := strings.Cut(word, "=")
			a := axes[name]
			a.asked = map[string]bool{}
			var values []string
			for _, v := range a.all {
				if only == "*" || !some && v != "none" || some && slices.Contains(strings.Split(only, ","), v) {
					a.values, values = append(a.values, v), append(values, regexp.QuoteMeta(v))
				}
			}
			f.axes = append(f.axes, &a)
			key.WriteString(`\.(?:` + strings.Join(values, "|") + `|\*)`)
		}
		all[exportedName(f.key)] = f
		cells[f] = regexp.MustCompile("^" + key.String() + "$")
	}
	for _, row := range readTSV(t, "internal/table/tsv/phrases.tsv") {
		var f *phraseFamily
		for family, cell := range cells {
			if cell.MatchString(row["key"]) {
				f = family
			}
		}
		if f == nil {
			f = &phraseFamily{key: row["key"], holes: map[string]bool{}}
			all[exportedName(f.key)] = f
		}
		for _, part := range strings.Split(row["en"], "{")[1:] {
			hole, _, _ := strings.Cut(part, "}")
			f.holes[hole] = true
		}
	}
	return all
}

// exportedName is the name in Go of a key: ReadingsCouncilBoth of
// readings.council.both.
func exportedName(key string) string {
	var name strings.Builder
	for _, part := range strings.FieldsFunc(key, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		name.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return name.String()
}

// TestPhrasesAreAsked holds that the package, with its room of results, asks for every phrase: each that
// stands alone, and each family with the enums of its axes. Of the cells of a
// family it sees that one is not asked for where every call has another constant
// for an axis, or nothing has a value that is there for phrases alone. Where the
// values that are filled in stand with the phrase, it compares their names.
func TestPhrasesAreAsked(t *testing.T) {
	phrases := readPhrases(t)
	values := map[string]bool{} // of the axes that are no enum elsewhere
	for _, dir := range []string{".", "internal/result"} {
		files, info := checkPackage(t, dir)
		for _, object := range info.Uses {
			if !isPhrase(object) {
				continue
			}
			if f := phrases[object.Name()]; f != nil {
				f.asked = true
			}
			values[object.Name()] = true
		}
		called := map[*ast.Ident]bool{}
		for _, file := range files {
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				if name := phraseName(info, call.Fun); name != nil && phrases[name.Name] != nil {
					called[name] = true
					askWith(t, info, phrases[name.Name], call)
				}
				checkFill(t, info, phrases, call)
				return true
			})
		}
		for name, object := range info.Uses { // a function that is handed on is asked with any value
			if f := phrases[object.Name()]; isPhrase(object) && f != nil && !called[name] {
				for _, a := range f.axes {
					a.asked[""] = true
				}
			}
		}
	}
	for name, f := range phrases {
		if !f.asked {
			t.Errorf("phrases.tsv: nothing asks for %s, which is phrase.%s", f.key, name)
			continue
		}
		for i, a := range f.axes {
			for _, v := range a.values {
				if !a.asked[""] && !a.asked[v] {
					t.Errorf("phrases.tsv: nothing asks for %s with %s on axis %d", f.key, v, i+1)
				}
				if constant := a.goType + exportedName(v); !slices.Contains([]string{"uint8", "Number", "Few"}, a.goType) && enumTexts[a.goType] == nil && !values[constant] {
					t.Errorf("axes.tsv: nothing has %s, which is phrase.%s", v, constant)
				}
			}
		}
	}
}

// isPhrase reports whether an object is of package phrase.
func isPhrase(object types.Object) bool {
	return object.Pkg() != nil && strings.HasSuffix(object.Pkg().Path(), "/internal/phrase")
}

// phraseName returns the name by which an expression asks for a phrase, or nil.
func phraseName(info *types.Info, e ast.Expr) *ast.Ident {
	if call, ok := e.(*ast.CallExpr); ok {
		e = call.Fun
	}
	if s, ok := e.(*ast.SelectorExpr); ok && info.Uses[s.Sel] != nil && isPhrase(info.Uses[s.Sel]) {
		return s.Sel
	}
	return nil
}

// askWith notes with which values a family is asked, and compares their types
// with those of its axes.
func askWith(t *testing.T, info *types.Info, f *phraseFamily, call *ast.CallExpr) {
	for i, a := range f.axes {
		arg := info.Types[call.Args[i]]
		value := ""
		if n, ok := constantInt(arg.Value); ok && n < len(a.all) {
			value = a.all[n]
			if !slices.Contains(a.values, value) {
				t.Errorf("%s is asked with %s, which it does not have", f.key, value)
			}
		}
		a.asked[value] = true
		typ := types.Unalias(arg.Type)
		if named, ok := typ.(*types.Named); !ok && typ.String() != a.goType || ok && !strings.HasSuffix(strings.ToLower(named.Obj().Name()), strings.ToLower(a.goType)) {
			t.Errorf("%s is asked with a %s where it has a %s", f.key, arg.Type, a.goType)
		}
	}
}

func constantInt(v constant.Value) (n int, ok bool) {
	if v == nil || v.Kind() != constant.Int {
		return 0, false
	}
	n64, ok := constant.Int64Val(v)
	return int(n64), ok
}

// checkFill compares the names of what is filled in with those in braces, in a
// call that has both a phrase and all that is filled in.
func checkFill(t *testing.T, info *types.Info, phrases map[string]*phraseFamily, call *ast.CallExpr) {
	method, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || method.Sel.Name != "say" && method.Sel.Name != "tell" || call.Ellipsis.IsValid() || len(call.Args) == 0 {
		return
	}
	name := phraseName(info, call.Args[0])
	if name == nil || phrases[name.Name] == nil {
		return
	}
	f := phrases[name.Name]
	filled := map[string]bool{}
	for i := 1; i < len(call.Args); i += 2 {
		if v := info.Types[call.Args[i]].Value; v != nil {
			hole := constant.StringVal(v)
			if filled[hole] = true; !f.holes[hole] {
				t.Errorf("%s is filled in with {%s}, which it does not have", f.key, hole)
			}
		}
	}
	for hole := range f.holes {
		if !filled[hole] {
			t.Errorf("%s is not filled in with {%s}", f.key, hole)
		}
	}
}

// checkPackage type-checks the package in a folder, without its tests.
func checkPackage(t *testing.T, dir string) (files []*ast.File, info *types.Info) {
	list := func(args ...string) []string {
		out, err := exec.Command("go", append(append([]string{"list"}, args...), "./"+dir)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(out)), "\n")
	}
	exports := map[string]string{}
	for _, line := range list("-deps", "-export", "-f", "{{.ImportPath}}\t{{.Export}}") {
		path, file, _ := strings.Cut(line, "\t")
		exports[path] = file
	}
	fset := token.NewFileSet()
	for _, name := range list("-f", `{{join .GoFiles "\n"}}`) {
		file, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	info = &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("no package %s", path)
		}
		return os.Open(exports[path])
	})}
	if _, err := config.Check(path.Join("github.com/plenary-go/plenary", dir), fset, files, info); err != nil {
		t.Fatal(err)
	}
	return files, info
}
