package tsv_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// TestVoteText makes the arrays of package votetext from its tables.
func TestVoteText(t *testing.T) {
	g := &generator{T: t}
	phrases := g.votePhrases()
	g.write("votetext/zphrases.go", "votewords.tsv", func(b *bytes.Buffer) {
		b.WriteString(importScan)
		g.voteClasses(b, phrases)
		writePhrases(b, "phraseTexts", "the phrases", textsOf(phrases))
		fmt.Fprintf(b, "// phrases has what phrases mean, sorted.\nvar phrases = [...]phrase{\n")
		for _, p := range phrases {
			fmt.Fprintf(b, "\t{%s, %d, %s, %t},\n", cmp.Or(p.class, "cOther"), p.code, cmp.Or(strings.Join(p.tells, "|"), "0"), p.dutch)
		}
		fmt.Fprintf(b, "}\n\n// bodies has the codes of class body.\nvar bodies = [...]string{\"\"")
		for _, id := range g.voteBodies() {
			fmt.Fprintf(b, ", %q", id)
		}
		fmt.Fprintf(b, "}\n")
	})
	g.voteRows()
	g.voteContexts()
	g.adjectives("adjectives", "the adjectives of countries")
	g.adjectives("seats", "the seats of governments")
	g.adjectives("peoples", "peoples who stand for their delegations")
	g.nameWords()
}

// nameWords makes the words of package names: those of class name, with the
// codes of each.
func (g *generator) nameWords() {
	var codes []string
	of := map[string][]string{}
	for _, r := range g.read("votewords.tsv", "class", "code", "lang", "phrase", "source") {
		if r["class"] != "name" {
			continue
		}
		flag := "is" + strings.ToUpper(r["code"][:1]) + r["code"][1:]
		if !slices.Contains(codes, flag) {
			codes = append(codes, flag)
		}
		if !slices.Contains(of[r["phrase"]], flag) {
			of[r["phrase"]] = append(of[r["phrase"]], flag)
		}
	}
	words := map[string][]string{}
	for _, w := range slices.Sorted(maps.Keys(of)) {
		key := strings.Join(of[w], " | ")
		words[key] = append(words[key], fmt.Sprintf("%q", w))
	}
	g.write("names/zwords.go", "votewords.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// word is what a word of a list can be.\ntype word uint32\n\nconst (\n")
		for i, c := range codes {
			fmt.Fprintf(b, "\t%s%s\n", c, map[bool]string{true: " word = 1 << iota"}[i == 0])
		}
		fmt.Fprintf(b, ")\n\n// wordOf returns what a word can be, which is in small letters.\nfunc wordOf(w string) word {\n\tswitch w {\n")
		for _, key := range slices.Sorted(maps.Keys(words)) {
			fmt.Fprintf(b, "\tcase %s:\n\t\treturn %s\n", strings.Join(words[key], ", "), key)
		}
		fmt.Fprintf(b, "\t}\n\treturn 0\n}\n")
	})
}

// adjectives makes an array of package names with words and their countries.
func (g *generator) adjectives(name, doc string) {
	rows := g.read(name+".tsv", "code", "en", "nl", "source")
	if !slices.IsSortedFunc(rows, func(a, b map[string]string) int { return strings.Compare(a["code"], b["code"]) }) {
		g.Errorf("%s.tsv is not sorted by code", name)
	}
	codes := map[string]string{}
	plain := strings.NewReplacer("ë", "e", "ï", "i", "é", "e", "-", " ", "'", " '")
	for _, r := range rows {
		for _, lang := range []string{"en", "nl"} {
			word := plain.Replace(strings.ToLower(r[lang]))
			if was, ok := codes[word]; ok && was != r["code"] || word == "" {
				g.Errorf("%s: %q is of %s too", r[""], word, was)
			}
			codes[word] = r["code"]
			if bare, ok := strings.CutSuffix(word, "se"); ok && lang == "nl" && strings.HasSuffix(bare, "e") {
				codes[bare+"es"] = r["code"] // "een Chinees veto"
			} else if bare, ok := strings.CutSuffix(word, "e"); ok && lang == "nl" && len(bare) > 3 {
				codes[bare] = r["code"] // "een Russisch veto"
			}
		}
	}
	g.write("names/z"+name+".go", name+".tsv", func(b *bytes.Buffer) {
		words := slices.Sorted(maps.Keys(codes))
		b.WriteString(importScan)
		writePhrases(b, name, doc, words)
		fmt.Fprintf(b, "// %sCodes has the codes of their countries.\nvar %[1]sCodes = [...]string{\n", strings.TrimSuffix(name, "s"))
		for _, w := range words {
			fmt.Fprintf(b, "\t%q,\n", codes[w])
		}
		fmt.Fprintf(b, "}\n")
	})
}

// votePhrase is a phrase: what it is in a clause, and what it tells around one.
type votePhrase struct {
	text, class string
	code        int
	tells       []string
	dutch       bool // and no English
}

var voteCodes = map[string][]string{
	"adv": {"ranks", "objection", "habit"}, "other": {"reference", "against"},
	"verb": {"yes", "no", "abstain", "notvoting", "absent", "veto"}, "qual": {"least", "rough"}, "outcome": {"adopted", "rejected", "split"}, "count": {"bare", "states", "votes", "one"}, "by": {"majority", "large"}, "modal": {"intended", "month", "expected"}, "more": {"other"}, "dozen": {"two", "three", "four", "five", "six"}, "zero": {"alone"}, "rule": {"all", "people", "how"}, "art": {"nl", "one", "that"}, "like": {"same", "and"}, "among": {"as"}, "vote": {"cast", "back"}, "voting": {"verb"}, "except": {"after"}, "these": {"same"}, "also": {"too", "within", "now"}, "only": {"alone"}, "said": {"together"}, "of": {"in", "opposed"}, "place": {"to", "unlike"}, "those": {"they"}, "and": {"or"}, "names": {"first", "owner"}, "each": {"own", "losing"}, "states": {"members", "part", "union", "kin", "delegation"}, "who": {"of"}, "group": {"members"},
	"object": {"draft", "resolution", "decision", "text", "paragraph", "amendment", "motion", "item", "it", "share", "veto", "statement", "harm"}, "month": {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"},
}

// voteChunks are the classes of chunks that are no words, or of words that are none
// of the table.
var voteChunks = []string{"other", "count", "names", "open", "close", "comma", "colon", "semicolon", "dash", "line", "intended"}

// voteLate are classes that stand in no pattern; of these the first have a bit of the 64 of a set.
var voteLate = []string{"place", "sender", "month", "more", "back", "dozen", "qual", "total"}

// voteDocs says what classes are whose names do not.
var voteDocs = map[string]string{
	"intended": "a verb that says on which side somebody meant to be",
	"own":      `"his country"`,
	"said":     "a verb that tells of no vote",
	"support":  `a verb that tells of a vote with what was voted on: "steunde de tekst"`,
	"these":    `"they were", before a list`,
	"more":     `a word between a number and those who are counted; "other" if it has a code`,
	"total":    "before the number of all",
	"back":     `a verb that is of a vote with its object: "backed the text"`,
	"end":      `the end of a verb that says what became of a text, "nam ... aan": of which outcome`,
	"sender":   "who speaks for a country",
	"same":     "the same meeting",
	"which":    "of a paragraph",
	"rest":     `another, if a number of texts follows: "the other four resolutions"`,
	"on":       "before the day of what is told",
	"naming":   "before what a committee is named after",
	"recall":   "before a resolution that is not the one that is adopted",
	"advises":  "what a body does to a draft before another decides",
	"dated":    "what happens on a day that is not that of a vote",
	"doing":    "what a body does that is named later",
	"plenary":  "the members of a body together",
	"than":     "before what is only compared",
	"short":    "a stop behind it ends no sentence",
	"if":       "before what is only supposed",
}

// voteClasses writes the constants of classes, of what is told around a clause, and
// of objects.
func (g *generator) voteClasses(b *bytes.Buffer, phrases []votePhrase) {
	names := func(doc, kind, first string, all []string) {
		fmt.Fprintf(b, "// %s\nconst (\n", doc)
		for i, name := range all {
			fmt.Fprintf(b, "\t%s%s", kind, strings.ToUpper(name[:1])+name[1:])
			if i == 0 {
				fmt.Fprint(b, first)
			}
			if doc := voteDocs[name]; doc != "" {
				fmt.Fprint(b, " // ", doc)
			}
			fmt.Fprintln(b)
		}
		fmt.Fprintf(b, ")\n\n")
	}
	var classes []string
	for _, p := range phrases {
		if name := strings.ToLower(p.class[min(1, len(p.class)):]); name != "" && !slices.Contains(voteLate, name) && !slices.Contains(voteChunks, name) {
			classes = append(classes, name)
		}
	}
	slices.Sort(classes)
	names("The classes of chunks.", "c", " class = iota", slices.Concat(voteChunks, slices.Compact(classes), voteLate))
	names("What words tell around a clause.", "t", " tells = 1 << iota", voteTells)
	fmt.Fprintf(b, "// The codes of objects.\nconst (\n\t_ uint8 = iota\n")
	for _, name := range voteCodes["object"] {
		fmt.Fprintf(b, "\t%sObject\n", name)
	}
	fmt.Fprintf(b, ")\n\n")
}

// voteTells are the classes of what is told around a clause. A phrase of them can
// be one of a clause too.
var voteTells = []string{"titled", "weekday", "may", "meeting", "same", "session", "ordinal", "which", "recorded", "hands", "vetoed", "unvoted", "thirds", "needed", "whole", "another", "rest", "today", "follow", "on", "naming", "prep", "recall", "advises", "dated", "passive", "decides", "doing", "short", "than", "plenary", "if"}

// houses are the bodies in which persons vote and no states.
var houses = []string{"de.bundestag", "ep", "nl.chamber", "nl.houses", "nl.joint", "nl.senate", "pl.sejm", "robert", "us.senate"}

// voteBodies returns the codes of bodies: those that do not say which, and those
// of bodies.tsv.
func (g *generator) voteBodies() []string {
	ids := []string{"assembly", "council", "committee", "board"}
	for _, r := range g.read("bodies.tsv", "body", "group", "lang", "name", "article", "abstain", "texts", "motions", "source") {
		if ids[len(ids)-1] != r["body"] {
			ids = append(ids, r["body"])
		}
	}
	return append(ids, "house") // a parliament
}

// voteCode returns the number of a code of a class.
func (g *generator) voteCode(where, class, code string) int {
	if code == "" {
		return 0
	}
	codes := voteCodes[class]
	switch class {
	case "side", "from", "back", "support", "intended":
		codes = voteCodes["verb"]
	case "end":
		codes = voteCodes["outcome"]
	case "before", "unit":
		codes = voteCodes["object"]
	case "body":
		codes = g.voteBodies()
	}
	code, weak := strings.CutSuffix(code, "?")
	i := slices.Index(codes, code)
	if i < 0 {
		g.Fatalf("%s: class %q has no code %q", where, class, code)
	}
	if weak {
		i |= 0x80
	}
	return i + 1
}

// votePhrases returns the phrases of votewords.tsv, those with forms once for
// each, and the names of bodies.tsv.
func (g *generator) votePhrases() (phrases []votePhrase) {
	rows := g.read("votewords.tsv", "class", "code", "lang", "phrase", "source")
	forms := map[string][]string{}
	for _, r := range rows {
		if r["class"] == "form" {
			forms[r["code"]] = append(forms[r["code"]], r["phrase"])
		}
	}
	for _, r := range g.read("bodies.tsv", "body", "group", "lang", "name", "article", "abstain", "texts", "motions", "source") {
		if name := voteName(r["name"]); name != "" {
			code := r["body"]
			if slices.Contains(houses, code) {
				code = "house"
			}
			rows = append(rows, map[string]string{"": r[""], "class": "body", "code": code, "phrase": name})
		}
	}
	seen := map[string]*votePhrase{}
	for _, r := range rows {
		if r["class"] == "form" || r["class"] == "name" {
			continue
		}
		for _, t := range g.withForms(r[""], r["phrase"], forms) {
			p := seen[t]
			if p == nil {
				p = &votePhrase{text: t, dutch: true}
				seen[t] = p
			}
			p.dutch = p.dutch && r["lang"] == "nl"
			if slices.Contains(voteTells, r["class"]) {
				p.tells = append(p.tells, "t"+strings.ToUpper(r["class"][:1])+r["class"][1:])
				continue
			}
			class, code := "c"+strings.ToUpper(r["class"][:1])+r["class"][1:], g.voteCode(r[""], r["class"], r["code"])
			if p.class != "" && (p.class != class || p.code != code) {
				g.Errorf("%s: %q is %s %d too", r[""], t, p.class, p.code)
			}
			p.class, p.code = class, code
		}
	}
	for _, t := range slices.Sorted(maps.Keys(seen)) {
		phrases = append(phrases, *seen[t])
	}
	return phrases
}

// voteName returns a name as phrases are, "" for one with marks in it.
func voteName(name string) string {
	if strings.ContainsAny(name, ",'’") {
		return ""
	}
	words := strings.Fields(strings.ReplaceAll(name, "-", " "))
	for i, w := range words {
		words[i] = string(scan.Fold(nil, w))
	}
	return strings.Join(words, " ")
}

// withForms returns a phrase with each form where it has the name of some.
func (g *generator) withForms(where, phrase string, forms map[string][]string) []string {
	texts := []string{""}
	for w := range strings.FieldsSeq(phrase) {
		with := []string{w}
		if name, ok := strings.CutPrefix(w, "@"); ok {
			if with = forms[name]; len(with) == 0 {
				g.Fatalf("%s: no form %q", where, name)
			}
		}
		var longer []string
		for _, t := range texts {
			for _, f := range with {
				longer = append(longer, strings.TrimSpace(t+" "+f))
			}
		}
		texts = longer
	}
	return texts
}

var voteMarks = map[string]string{"(": "cOpen", ")": "cClose", ",": "cComma", ":": "cColon", ";": "cSemicolon", "-": "cDash"}

// voteRows makes the forms of clauses.
func (g *generator) voteRows() {
	rows := g.read("voteclauses.tsv", "pattern", "use", "example", "reading")
	g.write("votetext/zclauses.go", "voteclauses.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// rows has the forms of clauses.\nvar rows = [...]row{\n")
		for _, r := range rows {
			use := "0"
			if r["use"] != "" {
				use = "use" + strings.ToUpper(r["use"][:1]) + r["use"][1:]
			}
			fmt.Fprintf(b, "\t{%q, %s, %s, []element{", r["pattern"], use, voteNeeds(r["pattern"]))
			for e := range strings.FieldsSeq(r["pattern"]) {
				g.voteElement(b, r[""], e)
			}
			fmt.Fprintf(b, "}},\n")
		}
		fmt.Fprintf(b, "}\n\n// starts has the rows that can begin with a class.\nvar starts = [...][]uint16{\n")
		g.voteStarts(b, rows)
		fmt.Fprintf(b, "}\n")
	})
}

// voteNeeds returns the classes without which a pattern does not fit.
func voteNeeds(pattern string) string {
	needs := []string{}
	for e := range strings.FieldsSeq(pattern) {
		name, _, _ := strings.Cut(strings.TrimPrefix(e, "~"), "=")
		if name, _, _ = strings.Cut(name, "."); !strings.ContainsAny(e, "|?") {
			needs = append(needs, "1<<"+voteClass(name))
		}
	}
	slices.Sort(needs)
	needs = slices.Compact(needs)
	return cmp.Or(strings.Join(needs, "|"), "0")
}

// voteElement writes one chunk of a pattern.
func (g *generator) voteElement(b *bytes.Buffer, where, e string) {
	e, gap := strings.CutPrefix(e, "~")
	e, opt := strings.CutSuffix(e, "?")
	e, side, _ := strings.Cut(e, "=")
	fmt.Fprintf(b, "{")
	code := 0
	var classes []string
	for name := range strings.SplitSeq(e, "|") {
		name, c, _ := strings.Cut(name, ".")
		if class := "1<<" + voteClass(name); !slices.Contains(classes, class) {
			classes = append(classes, class)
		}
		if c != "" {
			code = g.voteCode(where, strings.ToLower(name), c)
		}
	}
	b.WriteString(strings.Join(classes, " | "))
	fmt.Fprintf(b, ", %d, %d, %t, %t}, ", code, g.voteCode(where, "verb", side), opt, gap)
}

func voteClass(name string) string {
	if m, ok := voteMarks[name]; ok {
		return m
	}
	return "c" + name[:1] + strings.ToLower(name[1:])
}

// voteContexts makes the contexts of chunks, each with its rows.
func (g *generator) voteContexts() {
	rows := g.read("votecontexts.tsv", "context", "pattern", "example", "reading")
	g.write("votetext/zcontexts.go", "votecontexts.tsv", func(b *bytes.Buffer) {
		var left, right voteFirst
		for i, r := range rows {
			name := "where" + strings.ToUpper(r["context"][:1]) + r["context"][1:]
			if i == 0 || rows[i-1]["context"] != r["context"] {
				fmt.Fprintf(b, "var %s = &contexts{rows: []context{\n", name)
				left, right = voteFirst{}, voteFirst{}
			}
			before, after, ok := strings.Cut(" "+r["pattern"]+" ", " @ ")
			if !ok {
				g.Errorf("%s: no @ in %q", r[""], r["pattern"])
			}
			near := strings.Fields(before)
			slices.Reverse(near)
			all := [2][]voteNeighbour{g.voteNeighbours(r[""], near), g.voteNeighbours(r[""], strings.Fields(after))}
			var first [2]voteFirst
			for k := range first {
				if !first[k].begin(all[k]) {
					first[k] = anyFirst
				}
			}
			fmt.Fprintf(b, "\t{%s, %s, %s, %s},\n", first[0], first[1], writeNeighbours(all[0]), writeNeighbours(all[1]))
			if !left.begin(all[0]) && !right.begin(all[1]) {
				left = anyFirst
			}
			if i+1 == len(rows) || rows[i+1]["context"] != r["context"] {
				fmt.Fprintf(b, "}, left: %s, right: %s}\n\n", left, right)
			}
		}
	})
}

// voteFirst is what the first neighbours of contexts can be, in Go: the classes, those
// beyond the first 64, and what words tell.
type voteFirst [3]string

func (f voteFirst) String() string {
	return fmt.Sprintf("first{[2]uint64{%s, %s}, %s}", cmp.Or(f[0], "0"), cmp.Or(f[1], "0"), cmp.Or(f[2], "0"))
}

// anyFirst is anything.
var anyFirst = voteFirst{"^uint64(0)", "^uint64(0)", "0"}

// begin adds what the first of some neighbours can be, and reports false if there may be
// none of them.
func (f *voteFirst) begin(all []voteNeighbour) bool {
	n := slices.IndexFunc(all, func(n voteNeighbour) bool { return n.least > 0 })
	for _, n := range all[:n+1] {
		add := n.first
		if n.word != "" || n.not && (n.codes != 0 || add[2] != "0") {
			add = anyFirst
		} else if n.not {
			add = voteFirst{"^uint64(" + add[0] + ")", "^uint64(" + add[1] + ")", "0"}
		}
		for i := range add {
			parts := []string{add[i]}
			if add[i][0] != '^' {
				parts = strings.FieldsFunc(add[i], func(r rune) bool { return r == '|' || r == ' ' })
			}
			for _, part := range parts {
				if all := strings.Split(f[i], "|"); part != "0" && !slices.Contains(all, part) {
					f[i] = strings.TrimPrefix(f[i]+"|"+part, "|")
				}
			}
		}
	}
	return n >= 0
}

// voteNeighbour is one of the neighbours of a context.
type voteNeighbour struct {
	text  string // in Go
	first voteFirst
	word  string
	codes int
	least int
	not   bool
}

// writeNeighbours writes the neighbours of a context.
func writeNeighbours(all []voteNeighbour) string {
	if len(all) == 0 {
		return "nil"
	}
	var b strings.Builder
	for _, n := range all {
		b.WriteString(n.text + ", ")
	}
	return "[]neighbour{" + b.String() + "}"
}

// voteBeside is an element of a context: ! for none of its alternatives, these, what
// else it is, and how many there may be.
var voteBeside = regexp.MustCompile(`^(!?)(.+?)((?:&[!+]?\w+)*)(\?|\*\d*)?$`)

// voteSets are the classes of which sets stand in contexts.
var voteSets = map[string]string{"ANY": "^uint64(1<<cEnd)", "FILLER": "filler", "CLAUSE": "voting", "END": "1<<cEnd"}

// voteWide are the classes beyond the first 64.
var voteWide = []string{"MORE", "BACK", "DOZEN", "QUAL", "TOTAL"}

// voteNeighbours reads the neighbours of a context.
func (g *generator) voteNeighbours(where string, elements []string) (all []voteNeighbour) {
	tell := func(name string) string { return "t" + strings.ToUpper(name[:1]) + name[1:] }
	for _, e := range elements {
		m := voteBeside.FindStringSubmatch(e)
		var classes, wide, tells []string
		coded, codes, word := "0", 0, ""
		for alt := range strings.SplitSeq(m[2], "|") {
			name, code, _ := strings.Cut(alt, ".")
			switch {
			case alt[0] == '\'':
				word = strings.TrimPrefix(word+"|"+alt[1:], "|")
			case alt[0] == '+':
				tells = append(tells, tell(alt[1:]))
			case voteSets[name] != "":
				if classes = append(classes, voteSets[name]); name == "ANY" {
					wide = append(wide, "^uint64(0)")
				}
			case slices.Contains(voteWide, name):
				wide = append(wide, "1<<("+voteClass(name)+"-64)")
			case !slices.Contains(classes, "1<<"+voteClass(name)):
				classes = append(classes, "1<<"+voteClass(name))
			}
			for c := range strings.FieldsFuncSeq(code, func(r rune) bool { return r == '.' }) {
				if coded != "0" && coded != voteClass(name) {
					coded = "cEnd" // of any class
				} else {
					coded = voteClass(name)
				}
				if c != "none" {
					codes |= 1 << g.voteCode(where, strings.ToLower(name), c)
				} else {
					codes |= 1
				}
			}
		}
		also, is, lacks := []string{}, []string{}, []string{}
		for f := range strings.FieldsFuncSeq(m[3], func(r rune) bool { return r == '&' }) {
			switch f[0] {
			case '+':
				also = append(also, tell(f[1:]))
			case '!':
				lacks = append(lacks, "is"+strings.ToUpper(f[1:2])+f[2:])
			default:
				is = append(is, "is"+strings.ToUpper(f[:1])+f[1:])
			}
		}
		least, most := 1, 1
		if m[4] != "" {
			least = 0
		}
		if n, ok := strings.CutPrefix(m[4], "*"); ok {
			fmt.Sscan(cmp.Or(n, "12"), &most)
		}
		set := func(names []string) string { return cmp.Or(strings.Join(names, "|"), "0") }
		n := voteNeighbour{first: voteFirst{set(classes), set(wide), set(tells)}, word: word, codes: codes, least: least, not: m[1] != ""}
		n.text = fmt.Sprintf("{[2]uint64{%s, %s}, %s, %d, %s, %s, %q, %t, %s, %s, %d, %d}", n.first[0], n.first[1], coded, codes, n.first[2], set(also), word, n.not, set(is), set(lacks), least, most)
		all = append(all, n)
	}
	return all
}

// voteStarts writes the rows that can begin with each class.
func (g *generator) voteStarts(b *bytes.Buffer, rows []map[string]string) {
	by := map[string][]int{}
	var order []string
	for i, r := range rows {
		for e := range strings.FieldsSeq(r["pattern"]) {
			bare, opt := strings.CutSuffix(strings.TrimPrefix(e, "~"), "?")
			bare, _, _ = strings.Cut(bare, "=")
			for name := range strings.SplitSeq(bare, "|") {
				name, _, _ = strings.Cut(name, ".")
				class := voteClass(name)
				if by[class] == nil {
					order = append(order, class)
				}
				by[class] = append(by[class], i)
			}
			if !opt {
				break
			}
		}
	}
	for _, class := range order {
		fmt.Fprintf(b, "\t%s: {", class)
		for _, i := range by[class] {
			fmt.Fprintf(b, "%d, ", i)
		}
		fmt.Fprintf(b, "},\n")
	}
}
