package plenary_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

var updateAPI = flag.Bool("update-api", false, "write testdata/api.txt")

// bracketed is what is meant as a link.
var bracketed = regexp.MustCompile(`\[\*?[A-Z]\w+(\.\w+)*\]`)

// textMethods are what every value has; an Example of its type shows them.
var textMethods = []string{
	"String", "AppendText", "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON", "Error", "IsZero", "IsValid", "Value", "Scan",
}

// documentation returns the package as godoc sees it, examples included.
func documentation(t *testing.T) *doc.Package {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	p, err := doc.NewFromFiles(fset, files, "github.com/plenary-go/plenary")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestDocumentation holds that every exported name has a comment and every
// exported function and method an Example, which runs by itself. Methods that every value has, such
// as String, need none of their own if their type has an Example at all.
func TestDocumentation(t *testing.T) {
	p := documentation(t)
	alone := func(examples []*doc.Example) {
		for _, e := range examples {
			if e.Play == nil {
				t.Errorf("Example%s does not run by itself: it uses what another file declares", e.Name)
			}
		}
	}
	alone(p.Examples)
	function := func(f *doc.Func, recv string) {
		alone(f.Examples)
		name := strings.TrimPrefix(recv+"."+f.Name, ".")
		if f.Doc == "" {
			t.Errorf("%s has no comment", name)
		}
		parses := recv == "" && (strings.HasPrefix(f.Name, "Parse") || strings.HasPrefix(f.Name, "MustParse"))
		if len(f.Examples) == 0 && !parses && (recv == "" || !slices.Contains(textMethods, f.Name)) {
			t.Errorf("%s has no Example", name)
		}
	}
	values := func(vs []*doc.Value) {
		for _, v := range vs {
			for _, spec := range v.Decl.Specs {
				s := spec.(*ast.ValueSpec)
				for _, n := range s.Names {
					if n.IsExported() && v.Doc == "" && s.Doc == nil && s.Comment == nil {
						t.Errorf("%s has no comment", n.Name)
					}
				}
			}
		}
	}
	for _, f := range p.Funcs {
		function(f, "")
	}
	values(p.Consts)
	values(p.Vars)
	for _, ty := range p.Types {
		alone(ty.Examples)
		if ty.Doc == "" {
			t.Errorf("%s has no comment", ty.Name)
		}
		values(ty.Consts)
		values(ty.Vars)
		for _, f := range ty.Funcs {
			function(f, "")
		}
		for _, m := range ty.Methods {
			function(m, ty.Name)
		}
	}
	for _, v := range p.Vars {
		for _, name := range v.Names {
			if !strings.HasPrefix(name, "Err") {
				t.Errorf("%s is an exported variable, and no error", name)
			}
		}
	}
}

// TestLinks holds that every [link] in a comment leads to a name.
func TestLinks(t *testing.T) {
	p := documentation(t)
	parser := p.Parser()
	check := func(where, text string) {
		d := parser.Parse(text)
		var walk func([]comment.Text)
		walk = func(ts []comment.Text) {
			for _, x := range ts {
				switch x := x.(type) {
				case comment.Plain:
					// What the parser could not resolve stays in brackets.
					for _, link := range bracketed.FindAllString(string(x), -1) {
						t.Errorf("%s: no such name: %s", where, link)
					}
				case *comment.Link:
					walk(x.Text)
				}
			}
		}
		for _, b := range d.Content {
			switch b := b.(type) {
			case *comment.Paragraph:
				walk(b.Text)
			case *comment.Heading:
				walk(b.Text)
			}
		}
	}
	check("package", p.Doc)
	for _, f := range p.Funcs {
		check(f.Name, f.Doc)
	}
	for _, ty := range p.Types {
		check(ty.Name, ty.Doc)
		for _, f := range append(ty.Funcs, ty.Methods...) {
			check(ty.Name+"."+f.Name, f.Doc)
		}
	}
}

// pageLink is a link in a page to a file of the project.
var pageLink = regexp.MustCompile(`\]\(([^)#:]+)\)`)

// TestPages holds that the links of the pages lead to files, and that the
// tables are all named to those who want to correct one.
func TestPages(t *testing.T) {
	linked := map[string]bool{}
	for _, page := range []string{"README.md", "CONTRIBUTING.md"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		links := pageLink.FindAllStringSubmatch(string(text), -1)
		if len(links) == 0 {
			t.Errorf("%s has no links", page)
		}
		for _, link := range links {
			linked[link[1]] = true
			if _, err := os.Stat(link[1]); err != nil {
				t.Errorf("%s: %v", page, err)
			}
		}
	}
	tables, err := filepath.Glob("internal/table/tsv/*.tsv")
	if err != nil || len(tables) == 0 {
		t.Fatalf("tables: %v, %v", tables, err)
	}
	for _, table := range tables {
		if !linked[filepath.ToSlash(table)] {
			t.Errorf("no page leads to %s", table)
		}
	}
}

// TestInterface compares the exported interface with testdata/api.txt, so that
// each change of it is seen.
func TestInterface(t *testing.T) {
	out, err := exec.Command("go", "doc", "-all", ".").Output()
	if err != nil {
		t.Skipf("go doc: %v", err)
	}
	golden := filepath.Join("testdata", "api.txt")
	if *updateAPI {
		if err := os.WriteFile(golden, out, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(out)); diff != "" {
		t.Errorf("the interface changed; if that is meant, run: go test -run TestInterface -update-api .\n%s", diff)
	}
}

// TestInit holds that importing the package does no work: nothing of it has an
// initialisation to trace.
func TestInit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("builds a program, and there is no go command")
	}
	dir := t.TempDir()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	program(t, dir, root, `package main

import (
	"fmt"

	"github.com/plenary-go/plenary"
)

func main() {
	fmt.Println(plenary.MustParseCountry("Nederland"))
	fmt.Println(plenary.ParseResolution(nil))
}
`)
	cmd := exec.Command(filepath.Join(dir, "program"))
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !strings.Contains(string(out), "init runtime") {
		t.Fatalf("no trace:\n%s", out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "init github.com/plenary-go") {
			t.Error(line)
		}
	}
}

// TestReadme runs the README's program and its recipes in a module of their own, and
// compares what they print. A recipe is statements; all have the same imports, and
// none needs a file.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("builds a program, and there is no go command")
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	// The briefing that it shows is the one that is told.
	_, shown, _ := strings.Cut(string(text), "$ go run ./examples/briefing -lang en\n")
	shown, _, _ = strings.Cut(shown, " ...\n")
	told, err := os.ReadFile("testdata/briefing.en.txt")
	if err != nil {
		t.Fatal(err)
	}
	if words := strings.Join(strings.Fields(shown), " "); words == "" || !strings.Contains(strings.Join(strings.Fields(string(told)), " "), words) {
		t.Errorf("the briefing does not tell: %s", words)
	}
	var sources, want []string
	for _, block := range strings.Split(string(text), "```go\n")[1:] {
		source, rest, ok := strings.Cut(block, "```\n")
		rest, ok2 := strings.CutPrefix(rest, "\n```\n")
		out, _, ok3 := strings.Cut(rest, "```\n")
		if !ok || !ok2 || !ok3 {
			t.Fatalf("no output follows\n%s", source)
		}
		sources, want = append(sources, source), append(want, out)
	}
	if len(sources) < 6 {
		t.Fatalf("README.md has a program and %d recipes, want five", len(sources)-1)
	}
	var recipes strings.Builder
	recipes.WriteString(`package main

import (
	"fmt"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	_, _, _ = strings.Cut, language.Dutch, plenary.Yes
`)
	for _, r := range sources[1:] {
		recipes.WriteString("func() {\n" + r + "}()\nfmt.Println(\"====\")\n")
	}
	for i, source := range []string{sources[0], recipes.String() + "}\n"} {
		dir := t.TempDir()
		program(t, dir, root, source)
		cmd := exec.Command(filepath.Join(dir, "program"))
		if cmd.Dir = dir; i == 0 { // the program is for who has the files
			cmd.Dir = root
		}
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		got := []string{string(out)}
		if i > 0 {
			got = strings.Split(strings.TrimSuffix(string(out), "====\n"), "====\n")
		}
		if diff := cmp.Diff(want[i:][:len(got)], got); diff != "" {
			t.Error(diff)
		}
	}
}

// program builds a program that imports the package from a module of its own.
func program(t *testing.T, dir, root, source string) {
	t.Helper()
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Replace(string(mod), "module github.com/plenary-go/plenary", "module program", 1) +
		"\nrequire github.com/plenary-go/plenary v0.0.0\n\nreplace github.com/plenary-go/plenary => " + root + "\n"
	for name, data := range map[string]string{"go.mod": lines, "go.sum": string(sum), "main.go": source} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-o", "program", ".")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// TestOldNames: each name that the CHANGELOG gives in place of an old one is there.
func TestOldNames(t *testing.T) {
	log, err := os.ReadFile("CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	api, err := os.ReadFile("testdata/api.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for w := range bytes.FieldsFuncSeq(api, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		words[string(w)] = true
	}
	rows := regexp.MustCompile(`(?m)^\| (.*?) \| (.*) \|$`).FindAllSubmatch(log, -1)
	if len(rows) < 100 {
		t.Errorf("%d rows", len(rows))
	}
	code, name := regexp.MustCompile("`[^`]*`"), regexp.MustCompile(`\b[A-Z]\w*`)
	for _, row := range rows {
		for _, c := range code.FindAll(row[2], -1) {
			for _, n := range name.FindAll(c, -1) {
				if standard := bytes.Contains(c, append([]byte("slices."), n...)); !standard && !words[string(n)] {
					t.Errorf("%s is now %s, and there is no %s", row[1], row[2], n)
				}
			}
		}
	}
}
