// Package tsv_test makes the Go arrays of package table from the TSV files of
// this folder, which hold the facts, one a row, each with its source.
package tsv_test

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"maps"
	"os"
	"path"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/plenary-go/plenary/internal/spelling"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the generated arrays")

// TestGenerated makes the arrays from the TSV files and fails when a file on
// disk differs; with -update it writes the file. It does not import package
// table, so that it also runs when the arrays are missing.
func TestGenerated(t *testing.T) {
	g := &generator{T: t, index: map[string]int{}, codeOnly: map[int]bool{}, lives: map[int]*[2]int{}, bodyAt: map[string]int{}}
	g.entities()
	g.names()
	parts := g.parts()
	g.keys(parts)
	g.successions()
	g.memberships()
	g.bodies()
	g.words()
	g.axes()
	g.phrases()
	g.numerals()
	g.rules()
}

type generator struct {
	*testing.T
	codes    []string // by index; codes[0] is none
	index    map[string]int
	named    []name
	groups   []string // by index less one
	numbered []string // see vocabulary
	bodyAt   map[string]int
	decided  []string // the rules that bodies.tsv names
	// codeOnly has the entities that are no countries, by index: governments
	// below the state and organisations. Their names are never read.
	codeOnly map[int]bool
	lives    map[int]*[2]int // the days on which an entity's names begin and end
}

// read returns the rows of a TSV file as maps from column to cell. The columns are
// those that are named, or if none is, those that the file has.
func (g *generator) read(file string, columns ...string) []map[string]string {
	g.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		g.Fatal(err)
	}
	if !bytes.HasSuffix(data, []byte("\n")) || bytes.Contains(data, []byte("\r")) {
		g.Fatalf("%s: lines do not end in single line feeds", file)
	}
	var rows []map[string]string
	header := false
	for n, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if !header {
			header = true
			if len(columns) == 0 {
				columns = cells
			}
			if !slices.Equal(cells, columns) {
				g.Fatalf("%s: columns %q, want %q", file, cells, columns)
			}
			continue
		}
		if len(cells) != len(columns) {
			g.Fatalf("%s:%d: %d cells, want %d", file, n+1, len(cells), len(columns))
		}
		row := map[string]string{"": fmt.Sprintf("%s:%d", file, n+1)}
		for i, c := range columns {
			if strings.TrimSpace(cells[i]) != cells[i] {
				g.Errorf("%s:%d: cell %q has outer spaces", file, n+1, cells[i])
			}
			row[c] = cells[i]
		}
		if src, ok := row["source"]; ok && src == "" {
			g.Errorf("%s:%d: no source", file, n+1)
		}
		rows = append(rows, row)
	}
	return rows
}

func (g *generator) country(row map[string]string, column string) int {
	i, ok := g.index[row[column]]
	if !ok {
		g.Fatalf("%s: unknown country %q", row[""], row[column])
	}
	return i
}

// interval reads the columns from and to as yyyymmdd.
func (g *generator) interval(row map[string]string) (from, to int) {
	day := func(s string) int {
		if s == "" {
			return 0
		}
		n, err := strconv.Atoi(strings.ReplaceAll(s, "-", ""))
		if err != nil || len(s) != len("2006-01-02") {
			g.Fatalf("%s: not a date: %q", row[""], s)
		}
		return n
	}
	from, to = day(row["from"]), day(row["to"])
	if to != 0 && from >= to {
		g.Errorf("%s: an interval that ends before it begins", row[""])
	}
	return from, to
}

// write compares or writes a generated file of a package in internal.
func (g *generator) write(file, sources string, body func(*bytes.Buffer)) {
	g.Helper()
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from %s by generate_test.go; DO NOT EDIT.\n", sources)
	fmt.Fprintf(&b, "// Edit the TSV, then run: go test ./internal/table/tsv -update\n\npackage %s\n\n", path.Base(path.Dir(file)))
	body(&b)
	want, err := format.Source(b.Bytes())
	if err != nil {
		g.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("../../"+file, want, 0o666); err != nil {
			g.Fatal(err)
		}
		return
	}
	if got, _ := os.ReadFile("../../" + file); !bytes.Equal(got, want) {
		g.Errorf("%s is not what its TSV files give; run: go test ./internal/table/tsv -update", file)
	}
}

func (g *generator) entities() {
	kinds := map[string]string{
		"state": "State", "former": "Former", "observer": "Observer", "associated": "Associated", "other": "Other",
		"territory": "Territory", "organisation": "Organisation", "government": "Government",
	}
	rows := g.read("countries.tsv", "code", "kind", "alpha2", "m49", "source")
	if !slices.IsSortedFunc(rows, func(a, b map[string]string) int { return cmp.Compare(a["code"], b["code"]) }) {
		g.Error("countries.tsv is not sorted by code")
	}

	// Members of one regional group share the words of a CountrySet, which
	// makes counting a group's votes cheaper: the index follows the groups.
	region := map[string]string{}
	for _, r := range g.read("memberships.tsv", "group", "code", "from", "to", "status", "source") {
		if strings.HasPrefix(r["group"], "un.") && r["status"] != "second" {
			region[r["code"]] = "1" + strings.TrimPrefix(r["group"], "un.")
			switch r["group"] {
			case "un.weog", "un.eastern-european":
				region[r["code"]] = "0"
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b map[string]string) int {
		return cmp.Or(cmp.Compare(cmp.Or(region[a["code"]], "2"), cmp.Or(region[b["code"]], "2")), cmp.Compare(a["code"], b["code"]))
	})
	g.codes = []string{""}
	for _, r := range rows {
		if _, twice := g.index[r["code"]]; twice || len(r["code"]) != 3 {
			g.Fatalf("%s: code %q twice or not three letters", r[""], r["code"])
		}
		g.index[r["code"]] = len(g.codes)
		g.codeOnly[len(g.codes)] = r["kind"] == "government" || r["kind"] == "organisation"
		g.codes = append(g.codes, r["code"])
	}
	g.write("table/zcountries.go", "countries.tsv and sovereigns.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// NumCountries counts the rows of Entities, with the zero row of no country.\nconst NumCountries = %d\n\n", len(g.codes))
		fmt.Fprintf(b, "// Entities has the countries by index. An index is never written out: it may change with any row.\nvar Entities = [NumCountries]Entity{\n\t{},\n")
		for _, r := range rows {
			m49, _ := strconv.Atoi(r["m49"])
			if kinds[r["kind"]] == "" {
				g.Fatalf("%s: unknown kind %q", r[""], r["kind"])
			}
			fmt.Fprintf(b, "\t{%q, %q, %d, %s},\n", r["code"], r["alpha2"], m49, kinds[r["kind"]])
		}
		fmt.Fprintf(b, "}\n\n// Sovereigns has the state that a territory belongs to, by index, and 0 for every other country.\nvar Sovereigns = [NumCountries]uint16{\n")
		for _, r := range g.read("sovereigns.tsv", "code", "state", "source") {
			fmt.Fprintf(b, "\t%d: %d, // %s %s\n", g.country(r, "code"), g.country(r, "state"), r["code"], r["state"])
		}
		fmt.Fprintf(b, "}\n\n// ByCode has the indexes in the order of the codes.\nvar ByCode = [NumCountries - 1]uint16{\n")
		var start [26*26 + 1]int
		for _, c := range slices.Sorted(slices.Values(g.codes[1:])) {
			fmt.Fprintf(b, "\t%d, // %s\n", g.index[c], c)
			start[int(c[0]-'A')*26+int(c[1]-'A')+1]++
		}
		fmt.Fprintf(b, "}\n\n// CodeStart tells where in ByCode the codes with the same first two letters begin.\nvar CodeStart = [26*26 + 1]uint16{")
		at := 0
		for i, n := range start {
			if at += n; i%26 == 0 {
				fmt.Fprintln(b)
			}
			fmt.Fprintf(b, "%d, ", at)
		}
		fmt.Fprintf(b, "\n}\n")
	})
}

type name struct {
	country, lang, form, from, to, rank int
	text, article                       string
}

var (
	languages = []string{"en", "nl"}
	forms     = []string{"short", "official", "un"}
	articles  = map[string]string{"": "NoArticle", "the": "The", "de": "De", "de+": "DePlural", "het": "Het"}
)

func (g *generator) names() {
	for _, r := range g.read("names.tsv", "code", "lang", "form", "from", "to", "name", "article", "source") {
		n := name{
			country: g.country(r, "code"), lang: slices.Index(languages, r["lang"]), form: slices.Index(forms, r["form"]),
			text: r["name"], article: r["article"],
		}
		if articles[n.article] == "" {
			g.Errorf("%s: unknown article %q", r[""], n.article)
		}
		n.from, n.to = g.interval(r)
		if n.lang < 0 || n.form < 0 || n.text == "" {
			g.Fatalf("%s: unknown language or form, or no name", r[""])
		}
		g.named = append(g.named, n)
	}
	slices.SortFunc(g.named, func(a, b name) int {
		return cmp.Or(a.country-b.country, a.lang-b.lang, a.form-b.form, a.from-b.from)
	})
	for l := range languages {
		order := make([]int, 0, len(g.named))
		for i, n := range g.named {
			if n.lang == l {
				order = append(order, i)
			}
		}
		c := collate.New([]language.Tag{language.English, language.Dutch}[l], collate.Loose)
		sort.SliceStable(order, func(i, j int) bool {
			a, b := g.named[order[i]], g.named[order[j]]
			return cmp.Or(c.CompareString(a.text, b.text), cmp.Compare(a.text, b.text)) < 0
		})
		for rank, i := range order {
			g.named[i].rank = rank + 1
			if rank > 0 && g.named[order[rank-1]].text == g.named[i].text {
				g.named[i].rank = g.named[order[rank-1]].rank
			}
		}
	}
	g.write("table/znames.go", "names.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// articles has the words, by article.\nvar articles = [...]string{\n")
		for _, word := range slices.Sorted(maps.Keys(articles)) {
			fmt.Fprintf(b, "\t%s: %q,\n", articles[word], strings.TrimSuffix(word, "+"))
		}
		fmt.Fprintf(b, "}\n\n")
		fmt.Fprintf(b, "// Names has the names by country, language, form and date; the last of each is today's. Names[0] is none.\nvar Names = [...]Name{\n{},\n")
		var texts []string
		for _, n := range g.named {
			texts = append(texts, n.text)
		}
		text, textAt := pack(texts)
		for _, n := range g.named {
			fmt.Fprintf(b, "\t{%d, %d, %d, %d, %d, %s}, // %s %s %s: %s\n",
				n.from, n.to, textAt[n.text], n.rank, len(n.text), articles[n.article], g.codes[n.country], languages[n.lang], forms[n.form], n.text)
		}
		fmt.Fprintf(b, "}\n\n// nameText has the texts of Names, each somewhere in it.\nconst nameText = \"\"")
		writeText(b, text)
		fmt.Fprintf(b, "\n\n// NameStart tells where the names of a country, language and form begin.\nvar NameStart = [NumCountries*NumLanguages*NumForms + 1]uint16{\n")
		at := 0
		for c := range g.codes {
			for l := range languages {
				for f := range forms {
					fmt.Fprintf(b, "%d, ", at+1)
					begin := at
					for at < len(g.named) && g.named[at].country == c && g.named[at].lang == l && g.named[at].form == f {
						at++
					}
					g.gapless(g.named[begin:at], c, l, f)
				}
			}
			fmt.Fprintf(b, "// %s\n", g.codes[c])
		}
		fmt.Fprintf(b, "%d,\n}\n", at+1)
	})
}

// gapless holds that on every day a country has exactly one name of a form.
// The UN form in Dutch may be left out: the UN does not write Dutch.
func (g *generator) gapless(ns []name, c, l, f int) {
	if c == 0 || len(ns) == 0 && languages[l] == "nl" && forms[f] == "un" {
		return
	}
	what := fmt.Sprintf("names.tsv: %s %s %s", g.codes[c], languages[l], forms[f])
	if len(ns) == 0 {
		g.Errorf("%s: no name", what)
		return
	}
	for i := 1; i < len(ns); i++ {
		if ns[i-1].to == 0 || ns[i-1].to != ns[i].from {
			g.Errorf("%s: %q ends on %d and %q begins on %d", what, ns[i-1].text, ns[i-1].to, ns[i].text, ns[i].from)
		}
	}
	life := [2]int{ns[0].from, ns[len(ns)-1].to}
	if g.lives[c] == nil {
		g.lives[c] = &life
	} else if *g.lives[c] != life {
		g.Errorf("%s: the names are from %d to %d, those of another form from %d to %d", what, life[0], life[1], g.lives[c][0], g.lives[c][1])
	}
}

type meaning struct{ country, from, to int }

// A sense is everything one key can mean. If settled, the first meaning is
// the answer where no date decides.
type sense struct {
	meanings []meaning
	settled  bool
}

// keys makes the keys under which every name, code and alias is found. A code
// has a key that begins with #, so that no name is ever taken for a code.
func (g *generator) keys(parts map[string][]int) {
	found := map[string]*sense{}
	add := func(k string, m meaning) {
		if found[k] == nil {
			found[k] = &sense{}
		}
		if s := found[k]; !s.settled && !slices.Contains(s.meanings, m) {
			s.meanings = append(s.meanings, m)
		}
	}
	for _, r := range g.read("meanings.tsv", "name", "code", "from", "to", "undated", "source") {
		m := meaning{country: g.country(r, "code")}
		m.from, m.to = g.interval(r)
		for _, k := range append(spellings(r["name"]), inversions(r["name"])...) {
			if found[k] == nil {
				found[k] = &sense{}
			}
			s := found[k]
			if slices.Contains(s.meanings, m) {
				continue // two spellings of the name with one key
			}
			if s.meanings = append(s.meanings, m); r["undated"] == "yes" {
				last := len(s.meanings) - 1
				s.meanings[0], s.meanings[last] = s.meanings[last], s.meanings[0]
				s.settled = true
			}
		}
	}
	inherent := map[string]bool{}
	for k := range found {
		inherent[k] = true
	}
	for _, n := range g.named {
		if g.codeOnly[n.country] {
			continue
		}
		for _, k := range append(spellings(n.text), inversions(n.text)...) {
			if !inherent[k] {
				add(k, meaning{n.country, n.from, n.to})
			}
		}
	}
	for _, r := range g.read("aliases.tsv", "code", "lang", "alias", "source") {
		c := g.country(r, "code")
		if g.codeOnly[c] {
			g.Errorf("%s: the name of what is no country is never read", r[""])
		}
		for _, k := range append(spellings(r["alias"]), inversions(r["alias"])...) {
			if !inherent[k] {
				add(k, meaning{country: c})
			}
		}
	}
	// "Former Zaire", "Czechoslovakia (former)": what is called so no more. A
	// name that two countries had is left to the aliases.
	for _, n := range g.named {
		if n.to == 0 || forms[n.form] == "official" || g.codeOnly[n.country] {
			continue
		}
		for _, k := range spellings("former " + n.text) {
			if found[k] == nil {
				add(k, meaning{country: n.country})
			}
		}
	}
	// "Territory of Guam", "Departement Guadeloupe", "Montserrat (Brits)": a territory's
	// name behind a word for its status or before one for whose it is, as lists have
	// it. Only what nothing else is called is read so.
	territories := map[int]bool{}
	for _, r := range g.read("sovereigns.tsv", "code", "state", "source") {
		c := g.country(r, "code")
		territories[c] = true
		for _, n := range g.named {
			if n.country != c || n.to != 0 || forms[n.form] != "short" {
				continue
			}
			var long []string
			for _, status := range append(statusWords[languages[n.lang]], statusWords[languages[n.lang]+" "+r["state"]]...) {
				long = append(long, status+" "+n.text)
			}
			for _, whose := range adjectives[languages[n.lang]+" "+r["state"]] {
				long = append(long, n.text+" "+whose)
			}
			for _, text := range long {
				if k := loose(text); found[k] == nil {
					add(k, meaning{country: c})
				}
			}
		}
	}
	// "Republic of Guyana" for the Co-operative Republic: the short name behind the word
	// for what the official name of the same days says that a state is. Only what nothing
	// else is called, and what only one state would be, is read so.
	polity := map[string]map[int]bool{}
	for _, official := range g.named {
		if forms[official.form] != "official" || g.codeOnly[official.country] || territories[official.country] {
			continue
		}
		for _, short := range g.named {
			if short.country != official.country || short.lang != official.lang || forms[short.form] != "short" ||
				short.to != 0 && short.to <= official.from || official.to != 0 && official.to <= short.from {
				continue
			}
			for word := range strings.FieldsSeq(official.text) {
				i := slices.IndexFunc(polities, func(status string) bool { return strings.HasSuffix(loose(word), status) })
				if i < 0 || strings.Contains(loose(short.text), polities[i]) {
					continue
				}
				if k := polities[i] + loose(short.text); found[k] == nil {
					if polity[k] == nil {
						polity[k] = map[int]bool{}
					}
					polity[k][short.country] = true
				}
			}
		}
	}
	for k, countries := range polity {
		if len(countries) == 1 {
			for c := range countries {
				add(k, meaning{country: c})
			}
		}
	}
	// "Tonga Islands", "Jersey (eiland)": what is an island or several and has the islands
	// to itself.
	for _, n := range g.named {
		if n.to == 0 && forms[n.form] == "short" && islands[g.codes[n.country]] {
			if k := loose(n.text + " Islands"); found[k] == nil {
				add(k, meaning{country: n.country})
			}
		}
	}
	// One country is one meaning, whenever it was called so. Two must differ
	// by date, or meanings.tsv must say what holds.
	for k, s := range found {
		one := true
		for _, m := range s.meanings {
			one = one && m.country == s.meanings[0].country
		}
		if one {
			s.meanings = []meaning{{country: s.meanings[0].country}}
			continue
		}
		for i, a := range s.meanings {
			for _, b := range s.meanings[:i] {
				if a.country != b.country && (a.to == 0 || a.to > b.from) && (b.to == 0 || b.to > a.from) && !inherent[k] {
					g.Errorf("%q means %s and %s at once: settle it in meanings.tsv", k, g.codes[b.country], g.codes[a.country])
				}
			}
		}
	}
	for k := range parts {
		if found[k] != nil {
			g.Errorf("parts.tsv has %q, which is read as a country", k)
		}
	}
	g.codeTable(found)

	const bits = 12
	var order []string
	for k := range found {
		order = append(order, k)
	}
	slices.SortFunc(order, func(a, b string) int {
		return cmp.Or(cmp.Compare(hash(a)>>(32-bits), hash(b)>>(32-bits)), cmp.Compare(a, b))
	})
	meanings := make([]meaning, len(g.codes))
	for c := range g.codes {
		meanings[c] = meaning{country: c}
	}
	// Keys that mean the same share it.
	run := func(of []meaning) (first int) {
		for ; first+len(of) <= len(meanings); first++ {
			if slices.Equal(meanings[first:first+len(of)], of) {
				return first
			}
		}
		meanings = append(meanings, of...)
		return len(meanings) - len(of)
	}
	partOrder := slices.Sorted(maps.Keys(parts))
	text, textAt := pack(slices.Concat(order, partOrder))
	row := func(k string, s *sense) string {
		count, at := len(s.meanings), textAt[k]
		if count > 0x1f || at >= 1<<18 {
			g.Fatalf("%s: %d meanings, or a text at %d: see table.Key", k, count, at)
		}
		count |= at >> 16 << 5
		if s.settled {
			count |= 0x80
		}
		return fmt.Sprintf("{%d, %d, %d, %#x}, // %s", at&0xffff, run(s.meanings), len(k), count, k)
	}
	g.write("table/zparts.go", "parts.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// Parts has the keys of what is a part of a country and none itself, sorted; they mean the countries of which it is one.\n")
		fmt.Fprintf(b, "var Parts = [...]Key{\n")
		for _, k := range partOrder {
			var s sense
			for _, c := range parts[k] {
				s.meanings = append(s.meanings, meaning{country: c})
			}
			fmt.Fprintf(b, "\t%s\n", row(k, &s))
		}
		fmt.Fprintf(b, "}\n")
	})
	g.write("table/zkeys.go", "names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// KeyBits is how many bits of a key's hash find its place in Keys.\nconst KeyBits = %d\n\n", bits)
		fmt.Fprintf(b, "// Keys has what spellings and codes are reduced to, in the order of their hashes.\nvar Keys = [...]Key{\n")
		var start [1<<bits + 1]int
		for _, k := range order {
			start[hash(k)>>(32-bits)+1]++
			fmt.Fprintf(b, "\t%s\n", row(k, found[k]))
		}
		fmt.Fprintf(b, "}\n\n// keyText has the texts of Keys and Parts, each somewhere in it.\nconst keyText = \"\"")
		writeText(b, text)
		fmt.Fprintf(b, "\n\n// KeyStart tells where the keys with each hash begin.\nvar KeyStart = [1<<KeyBits + 1]uint16{")
		at := 0
		for i, n := range start {
			at += n
			if i%16 == 0 {
				fmt.Fprintln(b)
			}
			fmt.Fprintf(b, "%d, ", at)
		}
		fmt.Fprintf(b, "\n}\n\n// Meanings has what keys can mean; the first ones are each country by itself.\nvar Meanings = [...]Meaning{\n")
		for _, m := range meanings {
			fmt.Fprintf(b, "\t{%d, %d, %d}, // %s\n", m.country, m.from, m.to, g.codes[m.country])
		}
		fmt.Fprintf(b, "}\n")
	})
}

// parts returns the countries of which something is a part, by its key.
func (g *generator) parts() map[string][]int {
	whole := map[string][]int{}
	rows := g.read("parts.tsv", "name", "code", "source")
	if !slices.IsSortedFunc(rows, func(a, b map[string]string) int {
		return cmp.Or(cmp.Compare(a["name"], b["name"]), cmp.Compare(a["code"], b["code"]))
	}) {
		g.Error("parts.tsv is not sorted by name and code")
	}
	for _, r := range rows {
		var s spelling.Spelling
		if !s.Read(r["name"]) {
			g.Fatalf("%s: %q is no spelling", r[""], r["name"])
		}
		_, loose := s.All()
		if c := g.country(r, "code"); !slices.Contains(whole[string(loose)], c) {
			whole[string(loose)] = append(whole[string(loose)], c)
		}
	}
	return whole
}

// statusWords has what may stand before the name of a territory, by language, and
// by language and state for what only its territories are called.
var statusWords = map[string][]string{
	"en":     {"Territory of", "Overseas Territory of"},
	"nl":     {"Grondgebied", "Territorium", "Overzees gebied", "Overzees gebiedsdeel"},
	"en FRA": {"Collectivity of", "Overseas Collectivity of", "Territorial Collectivity of", "Department of", "Overseas Department of"},
	"nl FRA": {"Collectiviteit", "Overzeese collectiviteit", "Overzeese gemeenschap", "Departement", "Overzees departement"},
	"en GBR": {"British Overseas Territory of"},
	"nl GBR": {"Brits overzees gebied", "Brits overzees territorium"},
	"nl NLD": {"Land"},
	"en USA": {"United States Territory of"},
}

// adjectives has what may stand behind the name of a territory, by language and
// state.
var adjectives = map[string][]string{
	"en AUS": {"Australian"}, "nl AUS": {"Australisch"},
	"en DNK": {"Danish"}, "nl DNK": {"Deens"},
	"en FRA": {"French"}, "nl FRA": {"Frans"},
	"en GBR": {"British"}, "nl GBR": {"Brits"},
	"en NLD": {"Dutch"}, "nl NLD": {"Nederlands"},
	"en NOR": {"Norwegian"}, "nl NOR": {"Noors"},
	"en USA": {"American"}, "nl USA": {"Amerikaans"},
}

// islands has the countries whose name may be followed by the word for what they are. An
// island that two share, such as Ireland and Saint Martin, is the country of neither.
var islands = map[string]bool{
	"ABW": true, "AIA": true, "BHS": true, "BLM": true, "BMU": true, "BRB": true, "COM": true, "CPV": true, "CUB": true, "CUW": true, "CYM": true,
	"DMA": true, "FJI": true, "FRO": true, "GGY": true, "GLP": true, "GRD": true, "GUM": true, "JAM": true, "JEY": true, "KIR": true,
	"LCA": true, "MDG": true, "MDV": true, "MLT": true, "MSR": true, "MTQ": true, "MUS": true, "MYT": true, "NIU": true, "NRU": true,
	"PLW": true, "PRI": true, "REU": true, "SGP": true, "SHN": true, "SYC": true, "TKL": true, "TON": true, "TUV": true, "VUT": true,
	"WLF": true,
}

// polities has what official names say that their countries are, as loose keys
// have it in both languages.
var polities = []string{"republic", "kingdom", "principality", "sultanate", "state", "grandduchy", "commonwealth"}

// loose returns the loose key of a text.
func loose(text string) string {
	var s spelling.Spelling
	if !s.Read(text) {
		panic("a name that is no spelling: " + text)
	}
	_, loose := s.All()
	return string(loose)
}

// spellings returns the keys of a name as it is written and, where it has
// commas or brackets, as it is written without them.
func spellings(text string) []string {
	var s spelling.Spelling
	if !s.Read(text) {
		panic("a name that is no spelling: " + text)
	}
	tight, loose := s.All()
	ks := []string{string(loose)}
	if strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		ks = append(ks, string(tight)) // a word alone has no spaces to lose
	}
	for i := 1; i < s.Parts; i++ {
		var t, l [spelling.MaxKey]byte
		tight, loose := s.Turned(i, &t, &l)
		ks = append(ks, string(tight), string(loose))
	}
	for _, saint := range []string{"Saint ", "Saint-", "Sint-"} {
		if rest, ok := strings.CutPrefix(text, saint); ok {
			ks = append(ks, spellings("St"+rest)...) // "StLucia": no space tells where the abbreviation ends
		}
	}
	return slices.DeleteFunc(ks, func(k string) bool { return k == "" })
}

// inversions returns the keys of "Korea Republic" for "Republic of Korea".
func inversions(text string) (ks []string) {
	for _, of := range []string{" of the ", " of ", " van de ", " van ", " der "} {
		if head, tail, ok := strings.Cut(text, of); ok && !strings.ContainsAny(text, ",(") {
			return spellings(tail + " " + head)
		}
	}
	return nil
}

var statuses = map[string]string{
	"full": "Full", "associate": "AssociateMember", "observer": "ObserverMember",
	"suspended": "Suspended", "electoral": "Electoral", "second": "Second",
}

// A membership is one country's status in one group.
type membership struct {
	group, country, from, to int
	status                   string
}

func (g *generator) memberships() {
	var ids []string
	named := g.read("groups.tsv", "group", "lang", "kind", "from", "to", "value", "source")
	for _, r := range named {
		if !slices.Contains(ids, r["group"]) {
			ids = append(ids, r["group"])
		}
	}
	g.groups = ids
	if !slices.IsSorted(ids) {
		g.Error("groups.tsv is not sorted by group")
	}
	var rows []membership
	whole := make([][]membership, len(ids)+1)
	last := ""
	for _, r := range g.read("memberships.tsv", "group", "code", "from", "to", "status", "source") {
		m := membership{group: slices.Index(ids, r["group"]) + 1, status: statuses[r["status"]]}
		m.from, m.to = g.interval(r)
		if all := r["code"] == "*"; m.group == 0 || (m.status == "") != all || all != (r["status"] == "whole") {
			g.Fatalf("%s: unknown group or status", r[""])
		}
		if key := r["group"] + " " + r["code"] + " " + r["from"]; key <= last {
			g.Errorf("%s: rows are not sorted, or one occurs twice", r[""])
		} else {
			last = key
		}
		add := func(m membership) { rows = append(rows, m) }
		if m.status == "" {
			add = func(m membership) { whole[m.group] = append(whole[m.group], m) }
		} else {
			m.country = g.country(r, "code")
		}
		add(m)
		if strings.HasPrefix(r["group"], "unsc.") {
			m.group = slices.Index(ids, "unsc") + 1 // the Council is its permanent and its elected members
			add(m)
		}
	}
	slices.SortStableFunc(rows, func(a, b membership) int {
		return cmp.Or(a.group-b.group, cmp.Compare(g.codes[a.country], g.codes[b.country]), a.from-b.from)
	})
	for i := 1; i < len(rows); i++ {
		if a, b := rows[i-1], rows[i]; a.group == b.group && a.country == b.country && (a.to == 0 || a.to > b.from) {
			g.Errorf("memberships.tsv: %s is in %s twice on %d", g.codes[b.country], ids[b.group-1], b.from)
		}
	}
	g.write("table/zgroups.go", "groups.tsv and memberships.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// Groups has the identifiers of the groups; Groups[0] is none.\nvar Groups = [...]string{\n\t\"\",\n")
		for _, id := range ids {
			fmt.Fprintf(b, "\t%q,\n", id)
		}
		constants(b, "Group", ids)
		slots, by := groupSlots(ids)
		fmt.Fprintf(b, "// groupSlots has the number of the group for each value of groupSlot, by groupFactor.\nconst groupFactor = %d\n\nvar groupSlots = [...]uint8{", by)
		for i, n := range slots {
			if i%32 == 0 {
				fmt.Fprintf(b, "\n\t")
			}
			fmt.Fprintf(b, "%d, ", n)
		}
		fmt.Fprintf(b, "\n}\n\n")
		fmt.Fprintf(b, "// GroupNames has the names of the groups by group and language; what is accepted on input only has kind Alias.\nvar GroupNames = [...]GroupName{\n")
		for _, r := range named {
			from, to := g.interval(r)
			lang := slices.Index(languages, r["lang"])
			kind := map[string]string{"name": "FullName", "abbr": "Abbreviation", "alias": "Alias"}[r["kind"]]
			if kind == "" || lang < 0 {
				g.Fatalf("%s: unknown kind or language", r[""])
			}
			fmt.Fprintf(b, "\t{%d, %s, %s, %q, %d, %d},\n", slices.Index(ids, r["group"])+1, []string{"English", "Dutch"}[lang], kind, r["value"], from, to)
		}
		fmt.Fprintf(b, "}\n\n// Memberships has every membership by group, country and date.\nvar Memberships = [...]Membership{\n")
		start := make([]int, len(ids)+2)
		for _, m := range rows {
			start[m.group+1]++
			fmt.Fprintf(b, "\t{%d, %s, %d, %d}, // %s %s\n", m.country, m.status, m.from, m.to, ids[m.group-1], g.codes[m.country])
		}
		fmt.Fprintf(b, "}\n\n// MembershipStart tells where the memberships of each group begin.\nvar MembershipStart = [...]uint16{")
		at := 0
		for _, n := range start {
			at += n
			fmt.Fprintf(b, "%d, ", at)
		}
		fmt.Fprintf(b, "}\n\n")
		g.members(b, rows, whole)
	})
}

// schemes has the schemes of codes, in the order of package table's.
var schemes = []struct{ text, name string }{
	{"alpha2", "Alpha2"},
	{"alpha3", "Alpha3"},
	{"alpha4", "Alpha4"},
	{"m49", "M49"},
	{"cow", "COW"},
	{"gw", "GW"},
	{"ioc", "IOC"},
	{"fips", "FIPS"},
	{"eu", "EU"},
}

// A code is one of a country in a scheme, the index of that in schemes.
type code struct {
	meaning
	scheme int
	value  string
	own    bool // it stands in countries.tsv
}

// codeKey returns the key under which a code of a scheme is found; see
// Key and SchemeKey in package table.
func codeKey(scheme int, value string) string {
	if strings.Trim(value, "0123456789") == "" {
		value = strings.TrimLeft(value, "0")
	}
	return "#" + string(rune('0'+scheme+1)) + strings.ToLower(value)
}

// codeTable makes the table of the codes, and adds their keys to those found.
// The code of a country today holds where no date decides.
func (g *generator) codeTable(found map[string]*sense) {
	var codes []code
	eu := map[int]code{} // the codes of ISO 3166-1 that the European Union uses too
	for _, r := range g.read("countries.tsv", "code", "kind", "alpha2", "m49", "source") {
		for i, s := range schemes {
			column, ok := map[string]string{"alpha2": "alpha2", "alpha3": "code", "m49": "m49", "eu": "alpha2"}[s.text]
			c := code{meaning{country: g.country(r, "code")}, i, r[column], s.text != "eu"}
			switch {
			case !ok || c.value == "":
			case c.own:
				codes = append(codes, c)
			default:
				eu[c.country] = c
			}
		}
	}
	for _, r := range g.read("codes.tsv", "code", "scheme", "value", "from", "to", "source") {
		c := code{meaning: meaning{country: g.country(r, "code")}, value: r["value"]}
		c.from, c.to = g.interval(r)
		for c.scheme < len(schemes) && schemes[c.scheme].text != r["scheme"] {
			c.scheme++
		}
		if c.scheme == len(schemes) || c.value == "" || len(c.value) > 4 {
			g.Fatalf("%s: unknown scheme, or no code", r[""])
		}
		if schemes[c.scheme].text == "eu" {
			delete(eu, c.country)
		}
		if i := slices.Index(codes, code{meaning{country: c.country}, c.scheme, c.value, true}); i >= 0 {
			codes[i].from, codes[i].to = c.from, c.to
		} else {
			codes = append(codes, c)
		}
	}
	codes = slices.AppendSeq(codes, maps.Values(eu))
	slices.SortStableFunc(codes, func(a, b code) int { return cmp.Or(a.from-b.from, a.country-b.country) })
	for i, c := range codes {
		for _, d := range codes[:i] {
			if codeKey(c.scheme, c.value) == codeKey(d.scheme, d.value) && (c.to == 0 || c.to > d.from) && (d.to == 0 || d.to > c.from) {
				g.Errorf("%s %s is %s and %s at once", schemes[c.scheme].text, c.value, g.codes[d.country], g.codes[c.country])
			}
		}
		k := codeKey(c.scheme, c.value)
		if found[k] == nil {
			found[k] = &sense{settled: c.own}
		}
		found[k].meanings = append(found[k].meanings, c.meaning)
	}
	slices.SortFunc(codes, func(a, b code) int {
		return cmp.Or(cmp.Compare(g.codes[a.country], g.codes[b.country]), a.scheme-b.scheme, cmp.Compare(a.value, b.value), a.from-b.from)
	})
	g.write("table/zcodes.go", "countries.tsv and codes.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// Codes has the codes by country, scheme and value.\nvar Codes = [...]Code{\n")
		for _, c := range codes {
			fmt.Fprintf(b, "\t{%d, %s, %q, %d, %d}, // %s\n", c.country, schemes[c.scheme].name, c.value, c.from, c.to, g.codes[c.country])
		}
		fmt.Fprintf(b, "}\n")
	})
}

// members writes the members of each group from each day on which they change,
// and nobody from a day on which they are no longer known.
func (g *generator) members(b *bytes.Buffer, rows []membership, whole [][]membership) {
	fmt.Fprintf(b, "// GroupMembers has the members of each group by the day from which on it had them.\nvar GroupMembers = [...]Members{\n")
	start, n := []int{0}, 0
	for i, id := range g.groups {
		var of []membership
		var days []int
		for _, m := range rows {
			if m.group == i+1 && slices.Contains([]string{"Full", "Suspended", "Electoral"}, m.status) {
				of, days = append(of, m), append(days, m.from)
				if m.to != 0 {
					days = append(days, m.to)
				}
			}
		}
		for _, m := range whole[i+1] {
			days = append(days, m.from, m.to)
		}
		slices.Sort(days)
		start = append(start, n)
		before := map[int]bool{}
		for _, day := range slices.Compact(days) {
			set, here := make([]uint64, (len(g.codes)+63)/64), map[int]bool{}
			known := len(whole[i+1]) == 0 || slices.ContainsFunc(whole[i+1], func(m membership) bool { return m.from <= day && day < m.to })
			for _, m := range of {
				if known && m.from <= day && (m.to == 0 || day < m.to) {
					set[m.country/64] |= 1 << (m.country % 64)
					here[m.country] = true
				}
			}
			if maps.Equal(here, before) {
				continue // a member was suspended, or its seat is held on
			}
			fmt.Fprintf(b, "\t{%d, Set{", day)
			for w, word := range set {
				if w > 0 {
					fmt.Fprint(b, ", ")
				}
				fmt.Fprintf(b, "%#x", word)
			}
			fmt.Fprintf(b, "}}, // %s from %04d-%02d-%02d: %d%s\n", id, day/10000, day/100%100, day%100, len(here), g.change(before, here))
			before = here
			n++
		}
	}
	fmt.Fprintf(b, "}\n\n// GroupMembersStart tells where the members of each group begin.\nvar GroupMembersStart = [...]uint16{")
	for _, at := range append(start, n) {
		fmt.Fprintf(b, "%d, ", at)
	}
	fmt.Fprintf(b, "}\n")
}

// change tells who joined and who left.
func (g *generator) change(before, here map[int]bool) (change string) {
	if len(before) == 0 {
		return ""
	}
	for i, code := range g.codes {
		if here[i] && !before[i] {
			change += " +" + code
		} else if before[i] && !here[i] {
			change += " -" + code
		}
	}
	return change
}

// successions makes the successions.
func (g *generator) successions() {
	kinds := map[string]string{"dissolution": "Dissolution", "separation": "Separation", "union": "Union", "accession": "Accession"}
	g.write("table/zsuccessions.go", "successions.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// Successions tells which entity came out of which.\nvar Successions = [...]Succession{\n")
		for _, r := range g.read("successions.tsv", "predecessor", "successor", "on", "kind", "source") {
			if kinds[r["kind"]] == "" {
				g.Fatalf("%s: unknown kind", r[""])
			}
			r["from"] = r["on"]
			on, _ := g.interval(r)
			fmt.Fprintf(b, "\t{%d, %d, %s, %d}, // %s %s\n", g.country(r, "predecessor"), g.country(r, "successor"), kinds[r["kind"]], on, r["predecessor"], r["successor"])
		}
		fmt.Fprintf(b, "}\n")
	})
}

func (g *generator) bodies() {
	rows := g.read("bodies.tsv", "body", "group", "lang", "name", "article", "abstain", "texts", "motions", "source")
	g.write("table/zbodies.go", "bodies.tsv", func(b *bytes.Buffer) {
		var ids []string
		fmt.Fprintf(b, "// Bodies has the bodies that vote by identifier; Bodies[0] is none.\nvar Bodies = [...]Body{\n\t{},\n")
		for i := 0; i < len(rows); i += len(languages) {
			en := rows[i]
			if i+1 == len(rows) || en["lang"] != "en" || rows[i+1]["lang"] != "nl" || rows[i+1]["body"] != en["body"] || rows[i+1]["group"] != en["group"] ||
				i > 0 && rows[i-1]["body"] >= en["body"] {
				g.Fatalf("%s: bodies need a name in each language, one after the other, sorted", en[""])
			}
			if en["group"] != "" && !slices.Contains(g.groups, en["group"]) {
				g.Errorf("%s: unknown group %q", en[""], en["group"])
			}
			nl := rows[i+1]
			if articles[en["article"]] == "" || articles[nl["article"]] == "" {
				g.Errorf("%s: unknown article %q or %q", en[""], en["article"], nl["article"])
			}
			if en["abstain"] != nl["abstain"] || en["abstain"] != "" && en["abstain"] != "no" {
				g.Errorf("%s: %q and %q are not whether one can abstain", en[""], en["abstain"], nl["abstain"])
			}
			if nl["texts"]+nl["motions"] != "" || en["texts"] == "" && en["motions"] != "" {
				g.Errorf("%s: rules stand in the row in English, those on motions beside those on texts", en[""])
			}
			texts, motions := strings.Fields(en["texts"]), strings.Fields(cmp.Or(en["motions"], en["texts"]))
			g.decided = append(append(g.decided, texts...), motions...)
			g.bodyAt[en["body"]] = i/len(languages) + 1
			fmt.Fprintf(b, "\t{%q, %d, [NumLanguages]string{%q, %q}, [NumLanguages]Article{%s, %s}, %t, %#v, %#v},\n",
				en["body"], slices.Index(g.groups, en["group"])+1, en["name"], nl["name"], articles[en["article"]], articles[nl["article"]], en["abstain"] == "no", texts, motions)
			ids = append(ids, en["body"])
		}
		constants(b, "Body", ids)
		fmt.Fprintf(b, "// BodyKeys has a line for the key of each name, by body and language, after an empty\n// line.\nconst BodyKeys = \"\\n\"")
		for _, r := range rows {
			key, _ := spelling.BodyKey(r["name"])
			if key == "" || strings.Contains(key, "\n") {
				g.Errorf("%s: no key", r[""])
			}
			fmt.Fprintf(b, " +\n\t%q", key+"\n")
		}
		fmt.Fprintf(b, "\n")
	})
}

// constants ends an array and names the numbers of its rows from 1 on, each after a
// kind and its identifier.
func constants(b *bytes.Buffer, kind string, ids []string) {
	fmt.Fprintf(b, "}\n\n// The numbers of what %s has, by identifier.\nconst (\n", map[string]string{"Group": "Groups", "Body": "Bodies"}[kind])
	for i, id := range ids {
		var name strings.Builder
		name.WriteString(kind)
		for part := range strings.FieldsFuncSeq(id, func(r rune) bool { return r == '.' || r == '-' }) {
			name.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
		fmt.Fprintf(b, "\t%s = %d\n", name.String(), i+1)
	}
	fmt.Fprintf(b, ")\n\n")
}

// words makes the vocabulary of statements and the words that join and size.
func (g *generator) words() {
	g.write("table/zwords.go", "vocabulary.tsv, wordings.tsv and words.tsv", func(b *bytes.Buffer) {
		rows := g.read("vocabulary.tsv", "kind", "code", "lang", "label", "source")
		fmt.Fprintf(b, "// Terms has the coded vocabulary of statements, by kind and code.\nvar Terms = [...]Term{\n")
		for i := 0; i < len(rows); i += len(languages) {
			en := rows[i]
			if i+1 == len(rows) || en["lang"] != "en" || rows[i+1]["lang"] != "nl" || rows[i+1]["code"] != en["code"] || rows[i+1]["kind"] != en["kind"] ||
				i > 0 && rows[i-1]["kind"]+" "+rows[i-1]["code"] >= en["kind"]+" "+en["code"] {
				g.Fatalf("%s: terms need a label in each language, one after the other, sorted", en[""])
			}
			fmt.Fprintf(b, "\t{%q, %q, [NumLanguages]string{%q, %q}},\n", en["kind"], en["code"], en["label"], rows[i+1]["label"])
		}
		words := g.readWords()
		and := words["and"][0]
		fmt.Fprintf(b, "}\n\n// And joins the last two of a list.\nvar And = [NumLanguages]string{%q, %q}\n\n", and["en"], and["nl"])
		fmt.Fprintf(b, "// Motions has what names of motions have in them: the first is of one to reconsider.\nvar Motions = [...][NumLanguages]string{\n")
		for _, r := range words["motion"] {
			fmt.Fprintf(b, "\t{%q, %q},\n", r["en"], r["nl"])
		}
		fmt.Fprintf(b, "}\n\n")
		g.wordings(b)
	})
}

// wordings makes the words for the size of a majority.
func (g *generator) wordings(b *bytes.Buffer) {
	fmt.Fprintf(b, "// Wordings has the words for the size of a majority, in the order in which they are tried.\nvar Wordings = [...]Wording{\n")
	for _, r := range g.read("wordings.tsv", "key", "count", "than", "share", "of", "en", "nl", "source") {
		var num, den int
		if n, _ := fmt.Sscanf(r["share"], "%d/%d", &num, &den); n != 2 || num < 1 || num > den {
			g.Errorf("%s: %q is no share", r[""], r["share"])
		}
		cast, ok := map[string]bool{"yes+no": false, "yes+no+abstain": true}[r["of"]]
		if !ok || r["than"] != ">" && r["than"] != ">=" || r["count"] != "yes" && r["count"] != "no" || r["en"] == "" || r["nl"] == "" || r["source"] == "" {
			g.Errorf("%s: no comparison, or no words", r[""])
		}
		fmt.Fprintf(b, "\t{%q, %t, %t, %t, %d, %d, [NumLanguages]string{%q, %q}},\n", r["key"], r["count"] == "no", r["than"] == ">", cast, num, den, r["en"], r["nl"])
	}
	fmt.Fprintf(b, "}\n")
}

// holes returns the names in braces of a phrase, in alphabetical order.
func holes(phrase string) (names []string) {
	for _, part := range strings.Split(phrase, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// rules makes the rules and the weights. Their text is checked where it can be
// parsed: in the tests of package plenary.
func (g *generator) rules() {
	columns := []string{"id", "body", "from", "to", "text", "provision", "provision_nl", "verified", "source", "meaning_en", "meaning_nl"}
	rules := g.read("rules.tsv", columns...)
	weights := g.read("weights.tsv", "dimension", "code", "from", "to", "weight", "source")
	for _, id := range g.decided {
		if !slices.ContainsFunc(rules, func(r map[string]string) bool { return r["id"] == id }) {
			g.Errorf("bodies.tsv: rule %q is not in rules.tsv", id)
		}
	}
	for i, r := range rules {
		from, _ := g.interval(r)
		for _, c := range columns {
			if r[c] == "" && c != "from" && c != "to" {
				g.Errorf("%s: column %s is empty", r[""], c)
			}
		}
		if g.bodyAt[r["body"]] == 0 {
			g.Errorf("%s: body %q is not in bodies.tsv", r[""], r["body"])
		}
		if !slices.Contains([]string{"yes", "partly", "no"}, r["verified"]) {
			g.Errorf("%s: verified is not yes, partly or no", r[""])
		}
		if i == 0 {
			continue
		}
		last := rules[i-1]
		lastFrom, lastTo := g.interval(last)
		if r["id"] < last["id"] || r["id"] == last["id"] && from <= lastFrom {
			g.Errorf("%s: rows are not sorted by id and date", r[""])
		}
		if r["id"] == last["id"] && (lastTo == 0 || lastTo > from) {
			g.Errorf("%s: two wordings hold at once", r[""])
		}
	}
	g.write("table/zrules.go", "rules.tsv and weights.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// Rules has the rules by identifier and date; Rules[0] is none.\nvar Rules = [...]Rule{\n\t{},\n")
		for _, r := range rules {
			from, to := g.interval(r)
			fmt.Fprintf(b, "\t{\n\t\t%q, %d, %d, %d, // %s\n\t\t%q,\n\t\t%q, %q,\n", r["id"], g.bodyAt[r["body"]], from, to, r["body"], r["text"], r["verified"], r["source"])
			fmt.Fprintf(b, "\t\t[...]string{%q, %q},\n\t\t[...]string{%q, %q},\n\t},\n", r["provision"], r["provision_nl"], r["meaning_en"], r["meaning_nl"])
		}
		fmt.Fprintf(b, "}\n\n")
		g.weights(b, weights)
	})
}

// weights writes one table for each stretch of days on which a dimension does
// not change.
func (g *generator) weights(b *bytes.Buffer, rows []map[string]string) {
	type weight struct {
		country, from, to int
		weight            uint64
	}
	const never = 99999999
	byDimension := map[string][]weight{}
	last := ""
	for _, r := range rows {
		n, err := strconv.ParseUint(r["weight"], 10, 64)
		if err != nil || r["dimension"] == "" {
			g.Fatalf("%s: no weight or no dimension", r[""])
		}
		if key := r["dimension"] + " " + r["code"] + " " + r["from"]; key <= last {
			g.Errorf("%s: rows are not sorted, or one occurs twice", r[""])
		} else {
			last = key
		}
		w := weight{country: g.country(r, "code"), weight: n}
		if w.from, w.to = g.interval(r); w.to == 0 {
			w.to = never
		}
		byDimension[r["dimension"]] = append(byDimension[r["dimension"]], w)
	}
	fmt.Fprintf(b, "// Weights has the weights by dimension and date. Each row of a member ends in its weight.\nvar Weights = [...]WeightTable{\n")
	for _, dimension := range slices.Sorted(maps.Keys(byDimension)) {
		all := byDimension[dimension]
		days := []int{never}
		for _, w := range all {
			days = append(days, w.from, w.to)
		}
		slices.Sort(days)
		days = slices.Compact(days)
		for i, from := range days[:len(days)-1] {
			var on []weight
			for _, w := range all {
				if w.from <= from && from < w.to {
					on = append(on, w)
				}
			}
			if len(on) == 0 {
				continue
			}
			slices.SortFunc(on, func(a, b weight) int { return a.country - b.country })
			to := days[i+1]
			if to == never {
				to = 0
			}
			fmt.Fprintf(b, "\t{%q, %d, %d, \"\\x%02x\\x%02x\\x%02x\" + %q", dimension, from, to, len(dimension), len(on)&0xff, len(on)>>8, dimension)
			for i, w := range on {
				if i > 0 && on[i-1].country == w.country {
					g.Errorf("weights.tsv: %s has two weights by %s on %d", g.codes[w.country], dimension, from)
				}
				row := binary.LittleEndian.AppendUint16(nil, uint16(w.country))
				row = binary.LittleEndian.AppendUint64(row, w.weight)
				fmt.Fprintf(b, " + // %s %d\n\t\t\"", g.codes[w.country], w.weight)
				for _, c := range row {
					fmt.Fprintf(b, "\\x%02x", c)
				}
				fmt.Fprintf(b, "\"")
			}
			fmt.Fprintf(b, ",\n\t},\n")
		}
	}
	fmt.Fprintf(b, "}\n")
}

// hash is that by which table.Find finds a key.
func hash(key string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(key))
	return h.Sum32()
}

// groupSlots finds a factor by which no two groups have the same slot; see FindGroup of
// package table.
func groupSlots(ids []string) (slots [256]uint8, factor uint32) {
	for factor = 1; factor < 1<<20; factor += 2 {
		slots = [256]uint8{}
		unique := true
		for i, id := range ids {
			h := uint32(len(id))
			for _, at := range [...]int{0, len(id) / 2, len(id) - 1} {
				h = h*factor + uint32(id[at])
			}
			slot := &slots[h*2654435769>>24]
			unique = unique && *slot == 0
			*slot = uint8(i + 1)
		}
		if unique {
			return slots, factor
		}
	}
	panic("no factor")
}
