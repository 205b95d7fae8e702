package tsv_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// An axis of families of phrases: a row of axes.tsv.
type axis struct {
	name, goType string
	values       []string
}

// A span is an axis as a family has it: those of its values, by number.
type span struct {
	*axis
	has []int
}

// low and size tell which values of an axis have room in a family.
func (s span) low() int  { return s.has[0] }
func (s span) size() int { return s.has[len(s.has)-1] - s.has[0] + 1 }

// A family of phrases: a row of families.tsv.
type family struct {
	name  string
	spans []span
}

// A phrase is a row of phrases.tsv.
type phrase struct {
	key, en, nl string
	at          string // its place in the file
	taken       bool   // by a family
}

// phrases makes the phrases of prose: a constant for each that stands alone, and
// a function for each family, which fails where a cell of a family is empty.
func (g *generator) phrases() {
	rows := g.readPhrases()
	axes := g.readAxes()
	families := g.readFamilies(axes)
	cells := map[string][]*phrase{} // of each family, nil where it has none
	for _, f := range families {
		var missing []string
		if cells[f.name], missing = f.cells(rows); missing != nil {
			g.Errorf("phrases.tsv: no phrase %s", strings.Join(missing, ", "))
		}
	}
	var alone []*phrase
	names := map[string]string{}
	for _, a := range axes {
		if a.goType == "" { // see axes
			g.once(names, a.name)
			for _, v := range a.values {
				g.once(names, a.name+"."+v)
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(rows)) {
		p := rows[key]
		switch {
		case p.taken:
		case strings.Contains(key, "*"):
			g.Errorf("%s: no family asks for %s", p.at, key)
		default:
			alone = append(alone, p)
			g.once(names, key)
		}
	}
	for _, f := range families {
		g.once(names, f.name)
	}
	if g.Failed() {
		return
	}
	g.write("phrase/zphrases.go", "phrases.tsv, families.tsv and axes.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "import \"github.com/plenary-go/plenary/internal/table\"\n\n// The phrases that stand alone, by key.\nconst (\n\t_ ID = iota\n")
		for _, p := range alone {
			fmt.Fprintf(b, "\t%s // %s\n", exported(p.key), p.en)
		}
		fmt.Fprintf(b, ")\n")
		at := 1 + len(alone)
		for _, f := range families {
			g.writeFamily(b, f, at, cells[f.name])
			at += len(cells[f.name])
		}
		fmt.Fprintf(b, "\n// texts has the phrases by number: those that stand alone, and then the cells of each family.\nvar texts = [...][table.NumLanguages]string{\n\t{},\n")
		for _, p := range alone {
			fmt.Fprintf(b, "\t// %s\n\t{%q, %q},\n", p.key, p.en, p.nl)
		}
		for _, f := range families {
			for _, p := range cells[f.name] {
				if p == nil {
					fmt.Fprintf(b, "\t{},\n")
				} else {
					fmt.Fprintf(b, "\t// %s\n\t{%q, %q},\n", p.key, p.en, p.nl)
				}
			}
		}
		fmt.Fprintf(b, "}\n")
	})
}

func (g *generator) readPhrases() map[string]*phrase {
	rows := map[string]*phrase{}
	last := ""
	for _, r := range g.read("phrases.tsv", "key", "en", "nl") {
		p := &phrase{key: r["key"], en: r["en"], nl: r["nl"], at: r[""]}
		if p.key <= last {
			g.Errorf("%s: phrases are not sorted, or one occurs twice", p.at)
		}
		last = p.key
		for _, text := range []*string{&p.en, &p.nl} {
			switch *text {
			case "":
				g.Errorf("%s: no text; one that is empty is written -", p.at)
			case "-":
				*text = ""
			}
		}
		if en, nl := holes(p.en), holes(p.nl); !slices.Equal(en, nl) {
			g.Errorf("%s: the languages differ in what is filled in: %v, %v", p.at, en, nl)
		}
		rows[p.key] = p
	}
	return rows
}

func (g *generator) readAxes() map[string]*axis {
	axes := map[string]*axis{}
	last := ""
	for _, r := range g.read("axes.tsv", "axis", "type", "values") {
		a := &axis{r["axis"], r["type"], strings.Fields(r["values"])}
		if a.name <= last || len(a.values) < 2 {
			g.Errorf("%s: axes are not sorted, or one has no values", r[""])
		}
		last = a.name
		axes[a.name] = a
	}
	return axes
}

func (g *generator) readFamilies(axes map[string]*axis) (families []family) {
	last := ""
	for _, r := range g.read("families.tsv", "family", "axes") {
		f := family{name: r["family"]}
		if f.name <= last {
			g.Errorf("%s: families are not sorted, or one occurs twice", r[""])
		}
		last = f.name
		for word := range strings.FieldsSeq(r["axes"]) {
			name, only, some := strings.Cut(word, "=")
			a := axes[name]
			if a == nil {
				g.Fatalf("%s: no axis %q", r[""], name)
			}
			s := span{axis: a}
			for i, v := range a.values {
				if only == "*" || !some && v != "none" || some && slices.Contains(strings.Split(only, ","), v) {
					s.has = append(s.has, i)
				}
			}
			if some && only != "*" && len(s.has) != len(strings.Split(only, ",")) {
				g.Fatalf("%s: not all of these are values of %s: %s", r[""], name, only)
			}
			f.spans = append(f.spans, s)
		}
		families = append(families, f)
	}
	return families
}

// cells returns the phrases of a family in the order of its axes, with room for
// the values between those that it has, and the keys of which there is none.
func (f family) cells(rows map[string]*phrase) (cells []*phrase, missing []string) {
	var fill func(spans []span, keys []string)
	fill = func(spans []span, keys []string) {
		if len(spans) == 0 {
			p := cell(keys, rows)
			if cells = append(cells, p); p == nil && keys != nil {
				missing = append(missing, keys[0])
			}
			return
		}
		s := spans[0]
		for i := range s.size() {
			var with []string // the keys so far, with this value and with the default
			if slices.Contains(s.has, s.low()+i) {
				for _, k := range keys {
					with = append(with, k+"."+s.values[s.low()+i], k+".*")
				}
			}
			fill(spans[1:], with)
		}
	}
	fill(f.spans, []string{f.name})
	return cells, missing
}

// cell returns the first phrase that one of some keys has.
func cell(keys []string, rows map[string]*phrase) *phrase {
	// The value of an axis comes before the default of those before it.
	slices.SortStableFunc(keys, func(a, b string) int { return strings.Count(a, "*") - strings.Count(b, "*") })
	for _, k := range keys {
		if p := rows[k]; p != nil {
			p.taken = true
			return p
		}
	}
	return nil
}

// writeFamily writes the function of a family, whose cells begin at a number.
func (g *generator) writeFamily(b *bytes.Buffer, f family, at int, cells []*phrase) {
	var enums, parameters, none, steps []string
	step := len(cells)
	key := []string{f.name}
	for i, s := range f.spans {
		typ := s.goType
		switch typ {
		case "":
			typ = exported(s.name)
		case "uint8", "Number", "Few":
		default: // an enum of package plenary
			typ = string(rune('A' + i))
			enums = append(enums, typ)
		}
		parameters = append(parameters, s.name+" "+typ)
		value := s.name
		if typ != "uint8" {
			value = "uint8(" + value + ")"
		}
		if s.low() > 0 {
			value += fmt.Sprint("-", s.low())
		}
		step /= s.size()
		none = append(none, fmt.Sprintf("%s >= %d", value, s.size())) // also where it is the lower one
		steps = append(steps, fmt.Sprintf("ID(%s)*%d", value, step))
		key = append(key, strings.ToUpper(s.name))
	}
	generic := ""
	if enums != nil {
		generic = "[" + strings.Join(enums, ", ") + " ~uint8]"
	}
	fmt.Fprintf(b, "\n// %s is %s, such as %q.\n", exported(f.name), strings.Join(key, "."), cells[0].en)
	fmt.Fprintf(b, "func %s%s(%s) ID {\n\tif %s {\n\t\treturn 0\n\t}\n\treturn %d + %s\n}\n", exported(f.name), generic, strings.Join(parameters, ", "),
		strings.Join(none, " || "), at, strings.TrimSuffix(strings.Join(steps, " + "), "*1"))
}

// axes makes the types of the axes that are no enum elsewhere.
func (g *generator) axes() {
	axes := g.readAxes()
	g.write("phrase/zaxes.go", "axes.tsv", func(b *bytes.Buffer) {
		for _, name := range slices.Sorted(maps.Keys(axes)) {
			a := axes[name]
			if a.goType != "" {
				continue
			}
			typ := exported(name)
			fmt.Fprintf(b, "// %s is an axis of families.\ntype %s uint8\n\n// The values of %s.\nconst (\n", typ, typ, typ)
			for i, v := range a.values {
				fmt.Fprintf(b, "\t%s%s", typ, exported(v))
				if i == 0 {
					fmt.Fprintf(b, " %s = iota", typ)
				}
				fmt.Fprintf(b, " // %s\n", v)
			}
			fmt.Fprintf(b, ")\n\n")
		}
	})
}

// once fails where two phrases, families or axes have one name in Go.
func (g *generator) once(names map[string]string, key string) {
	name := exported(key)
	if other := names[name]; other != "" {
		g.Errorf("%s and %s have one name in Go, %s", other, key, name)
	}
	names[name] = key
}

// exported makes an exported name in Go of a key: ReadingsCouncilBoth of
// readings.council.both.
func exported(key string) string {
	var out strings.Builder
	begins := true
	for _, r := range key {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			begins = true
			continue
		case begins:
			r = unicode.ToUpper(r)
		}
		begins = false
		out.WriteRune(r)
	}
	return out.String()
}

// readWords returns the rows of words.tsv by kind.
func (g *generator) readWords() map[string][]map[string]string {
	words := map[string][]map[string]string{}
	for _, r := range g.read("words.tsv", "kind", "number", "en", "nl") {
		kind := r["kind"]
		if r["number"] != strconv.Itoa(len(words[kind])) {
			g.Errorf("%s: the numbers of a kind are not in order, from 0 on", r[""])
		}
		for _, l := range languages {
			if r[l] == "" {
				g.Errorf("%s: no word; where a number has none stands -", r[""])
			}
			r[l] = strings.TrimPrefix(r[l], "-")
		}
		words[kind] = append(words[kind], r)
	}
	return words
}

// numerals makes the words of numbers, of the days of the week and of the months.
func (g *generator) numerals() {
	words := g.readWords()
	delete(words, "and") // which is no number
	delete(words, "motion")
	g.write("numeral/zwords.go", "words.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "import \"github.com/plenary-go/plenary/internal/table\"\n")
		for _, kind := range slices.Sorted(maps.Keys(words)) {
			fmt.Fprintf(b, "\n// %ss has the words of kind %s, by number and language.\nvar %ss = [...][table.NumLanguages]string{\n", kind, kind, kind)
			for _, r := range words[kind] {
				fmt.Fprintf(b, "\t{%q, %q},\n", r["en"], r["nl"])
			}
			fmt.Fprintf(b, "}\n")
		}
	})
}

// TestCells holds which rows are the cells of a family.
func TestCells(t *testing.T) {
	vote := &axis{name: "vote", values: []string{"none", "yes", "no", "abstain"}}
	number := &axis{name: "number", values: []string{"0", "1", "n"}}
	f := family{"listed", []span{{vote, []int{1, 3}}, {number, []int{1, 2}}}}
	for _, c := range []struct {
		name, rows, cells, missing string
	}{
		{"each", "yes.1 yes.n abstain.1 abstain.n", "yes.1 yes.n - - abstain.1 abstain.n", ""},
		{"a default of the last axis", "yes.* abstain.1 abstain.n", "yes.* yes.* - - abstain.1 abstain.n", ""},
		{"a default of the first axis", "yes.1 *.1 *.n", "yes.1 *.n - - *.1 *.n", ""},
		{"a value comes before a default", "yes.1 yes.* *.n *.*", "yes.1 yes.* - - *.* *.n", ""},
		{"one is missing", "yes.1 abstain.1 abstain.n", "yes.1 ! - - abstain.1 abstain.n", "listed.yes.n"},
		{"what is no cell", "yes.1 yes.n abstain.1 abstain.n no.1 some.yes.1", "yes.1 yes.n - - abstain.1 abstain.n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := map[string]*phrase{}
			for key := range strings.FieldsSeq(c.rows) {
				rows["listed."+key] = &phrase{key: key}
			}
			cells, missing := f.cells(rows)
			if len(cells) != len(strings.Fields(c.cells)) {
				t.Fatalf("%d cells, want %s", len(cells), c.cells)
			}
			for i, want := range strings.Fields(c.cells) {
				switch got := cells[i]; {
				case want == "-" || want == "!":
					if got != nil {
						t.Errorf("cell %d is %s, want none", i, got.key)
					}
				case got == nil || got.key != want || !got.taken:
					t.Errorf("cell %d is %v, want %s", i, got, want)
				}
			}
			if got := strings.Join(missing, " "); got != c.missing {
				t.Errorf("%q is missing, want %q", got, c.missing)
			}
		})
	}
}
