package plenary_test

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// Nothing grows as the square of its input: from four times a size to eight times it,
// four times as much work is added as from once to twice, and with n log n a little
// more; with n² it is sixteen times. Work is counted and not timed: how many blocks of
// code are run, in the module and in what it has most of from the standard library.
func TestScale(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program and counts what it runs")
	}
	t.Parallel() // beside TestMemoryIsBounded: neither goes by time
	dir := t.TempDir()
	program := filepath.Join(dir, "scale")
	build := exec.Command("go", "build", "-o", program, "-cover", "-covermode=atomic",
		"-coverpkg=./...,slices,strings,sort,maps,encoding/csv,encoding/json,unicode/utf8,bytes", "./testdata/scale")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	run := exec.Command(program)
	run.Env = append(os.Environ(), "GOCOVERDIR="+dir)
	var told bytes.Buffer
	run.Stderr = &told
	out, err := run.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, told.String())
	}
	work, bytesOf, names := map[string][]float64{}, map[string][]float64{}, []string(nil)
	for s := bufio.NewScanner(bytes.NewReader(out)); s.Scan(); {
		cells := strings.Split(s.Text(), "\t")
		blocks, err := strconv.ParseFloat(cells[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		allocated, err := strconv.ParseFloat(cells[3], 64)
		if err != nil {
			t.Fatal(err)
		}
		if work[cells[0]] == nil {
			names = append(names, cells[0])
		}
		work[cells[0]] = append(work[cells[0]], blocks)
		bytesOf[cells[0]] = append(bytesOf[cells[0]], allocated)
	}
	if len(names) < 90 {
		t.Fatalf("only %d cases", len(names))
	}
	const wide, few, little = 8, 100_000, 1 << 20
	for _, name := range names {
		w := work[name]
		if len(w) != 4 {
			t.Fatalf("%s: %v", name, w)
		}
		once, last := max(w[1]-w[0], w[0]/4), w[3]-w[2]
		if last > few && last > wide*once {
			t.Errorf("%s: the work is %.0f, so that %.1f times as much is added", name, w, last/once)
		}
		// What is copied again and again is work that no block counts. Tests within
		// tests are as deep as somebody writes them.
		b := bytesOf[name]
		once, last = max(b[1]-b[0], b[0]/4), b[3]-b[2]
		if last > little && last > wide*once && name != "Decision of deep tests" {
			t.Errorf("%s: %.0f bytes are allocated, so that %.1f times as much is added", name, b, last/once)
		}
	}
}

// Every function that takes a collection or a text of any length has a case.
func TestScaleHasEveryFunction(t *testing.T) {
	cases, err := os.ReadFile("testdata/scale/cases.go")
	if err != nil {
		t.Fatal(err)
	}
	// The texts of these are codes, of which none is long.
	short := strings.Fields("ParseBody ParseCodeScheme ParseCohesion ParseCountryCode ParseDate ParseFraction ParseSimilarity ParseSymbolKind ParseVote RuleOn ShippedWeights ParseBase ParseElement ParsePurpose ParseScore ParseSet")
	for name := range codeTypes {
		short = append(short, "Parse"+name)
	}
	long := func(in reflect.Type) bool {
		switch in.Kind() {
		case reflect.String, reflect.Slice, reflect.Func:
			return true
		}
		return in == reflect.TypeFor[io.Reader]()
	}
	for name, f := range everyFunction {
		for in := range reflect.TypeOf(f).Ins() {
			if long(in) && !strings.Contains(string(cases), "plenary."+name+"(") && !strings.Contains(" "+strings.Join(short, " ")+" ", " "+name+" ") {
				t.Errorf("%s has no case in testdata/scale", name)
				break
			}
		}
	}
}
