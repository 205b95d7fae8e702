package peers_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// maxGrowth is how many bytes a stripped program may grow by when it imports
// plenary and reads and names a country.
const maxGrowth = 500_000

const (
	withNothing = `package main

import (
	"fmt"
	"os"
)

func main() { fmt.Println(os.Args[1]) }
`
	withPlenary = `package main

import (
	"fmt"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	c, err := plenary.ParseCountry(os.Args[1])
	fmt.Println(c.Name(language.Dutch), err)
}
`
	withDisplay = `package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

func main() {
	r, err := language.ParseRegion(os.Args[1])
	fmt.Println(display.Regions(language.Dutch).Name(r), err)
}
`
)

// TestSize builds three small programs and compares their sizes.
func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	_, none := build(t, withNothing)
	_, ours := build(t, withPlenary)
	_, display := build(t, withDisplay)
	t.Logf("a program of %d bytes grows by %d with plenary, by %d with x/text/language/display", none, ours-none, display-none)
	if ours-none > maxGrowth {
		t.Errorf("plenary adds %d bytes to a program, more than %d", ours-none, maxGrowth)
	}
}

// initialised are the packages that a program may initialise before main because it
// imports plenary: those of JSON, of compressed tables, of the contexts that
// database/sql/driver names, and of language tags.
var initialised = []string{
	"compress/flate", "compress/gzip", "context", "database/sql/driver", "encoding/base64", "encoding/json",
	"golang.org/x/text/internal/language", "golang.org/x/text/internal/language/compact", "golang.org/x/text/language",
	"hash/crc32",
}

// TestInit runs a program that imports plenary and fails if any of plenary's
// packages does work before main begins, or any other package that an empty program
// does not initialise and that is not expected: regexp, text/template, log/slog,
// net/http and the like are not part of the program.
func TestInit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	before := map[string]bool{}
	for _, source := range []string{withNothing, withPlenary} {
		program, _ := build(t, source)
		cmd := exec.Command(program, "NLD")
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var trace strings.Builder
		cmd.Stderr = &trace
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(trace.String(), "init runtime @") {
			t.Fatalf("this is no trace of initialisation:\n%s", trace.String())
		}
		if got, want := string(out), "Nederland <nil>\n"; source == withPlenary && got != want {
			t.Errorf("the program prints %q, want %q", got, want)
		}
		for line := range strings.Lines(trace.String()) {
			name := strings.Fields(line)[1]
			if source == withPlenary && !before[name] {
				if !slices.Contains(initialised, name) {
					t.Errorf("work at start-up: %s", line)
				}
				t.Log(strings.TrimSpace(line))
			}
			before[name] = true
		}
	}
}

// build compiles a program in a module of its own, stripped, and returns its
// path and size. The module has the requirements of this one, so that nothing
// is fetched that the comparison does not fetch anyway.
func build(t *testing.T, source string) (program string, size int64) {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	mod := read(t, "go.mod")
	mod = replaceOnce(t, mod, "module github.com/plenary-go/plenary/internal/peers", "module program")
	mod = replaceOnce(t, mod, "=> ../..", "=> "+filepath.ToSlash(root))
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), mod)
	write(t, filepath.Join(dir, "go.sum"), read(t, "go.sum"))
	write(t, filepath.Join(dir, "main.go"), source)

	program = filepath.Join(dir, "program.exe")
	cmd := exec.Command("go", "build", "-buildvcs=false", "-ldflags=-s -w", "-o", program, ".")
	cmd.Dir = dir
	// A workspace around this folder would take the place of the go.mod above.
	cmd.Env = append(os.Environ(), "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	return program, info.Size()
}

func replaceOnce(t *testing.T, s, old, with string) string {
	t.Helper()
	if strings.Count(s, old) != 1 {
		t.Fatalf("go.mod has %q %d times", old, strings.Count(s, old))
	}
	return strings.Replace(s, old, with, 1)
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
