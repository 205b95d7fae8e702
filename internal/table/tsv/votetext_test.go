package tsv_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// TestVoteText makes the arrays of package votetext from its tables.
func TestVoteText(t *testing.T) {
	g := &generator{T: t}
	phrases := g.votePhrases()
	g.write("votetext/zphrases.go", "votewords.tsv", func(b *bytes.Buffer) {
		b.WriteString(importScan)
		g.voteClasses(b, phrases)
		g.writePhrases(b, "phraseTexts", "the phrases", textsOf(phrases))
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
	g.voteContexts(phrases)
	g.adjectives("adjectives", "the adjectives of countries")
	g.adjectives("seats", "the seats of governments")
	g.adjectives("peoples", "peoples who stand for their delegations")
	g.writeNameWords()
	g.writeVocabulary()
}

// nameWords returns the words of class name, with the codes of each, and all codes.
func (g *generator) nameWords() (of map[string][]string, codes []string) {
	of = map[string][]string{}
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
	return of, codes
}

// writeNameWords makes the words of package names.
func (g *generator) writeNameWords() {
	of, codes := g.nameWords()
	g.write("names/zwords.go", "votewords.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// word is what a word of a list can be.\ntype word uint32\n\nconst (\n")
		for i, c := range codes {
			fmt.Fprintf(b, "\t%s%s\n", c, map[bool]string{true: " word = 1 << iota"}[i == 0])
		}
		fmt.Fprintf(b, ")\n\n// kinds has what words can be, by their numbers, and 0.\nvar kinds = [...]word{\n")
		for i, w := range g.vocabulary() {
			if of[w] != nil {
				fmt.Fprintf(b, "\t%d: %s, // %s\n", i, strings.Join(of[w], " | "), w)
			}
		}
		fmt.Fprintf(b, "\t0, // any other\n}\n")
	})
}

// vocabulary returns the words of all phrases, lists and contexts, by their numbers: none,
// a full stop, those that can be numbers, the words of contexts, those of lists, and the
// others.
func (g *generator) vocabulary() []string {
	if len(g.numbered) > 0 {
		return g.numbered
	}
	words := make([][]string, 4)
	for _, r := range g.read("votecontexts.tsv", "context", "pattern", "example", "reading") {
		for e := range strings.FieldsSeq(r["pattern"]) {
			for alt := range strings.SplitSeq(strings.TrimLeft(strings.TrimRight(e, "?*0123456789"), "!"), "|") {
				if w, ok := strings.CutPrefix(alt, "'"); ok {
					words[1] = append(words[1], w)
				}
			}
		}
	}
	of, _ := g.nameWords()
	words[2] = slices.Collect(maps.Keys(of))
	texts := slices.Concat(textsOf(g.votePhrases()), textsOf(g.framePhrases()))
	for _, name := range []string{"adjectives", "seats", "peoples"} {
		texts = slices.AppendSeq(texts, maps.Keys(g.adjectiveCodes(name)))
	}
	for _, t := range texts {
		words[3] = append(words[3], strings.Fields(strings.TrimSuffix(t, "."))...)
	}
	for _, w := range slices.Concat(words...) {
		if _, ok := numeral.Cardinal(w); ok || w == "hundred" || w == "een" {
			words[0] = append(words[0], w)
		}
	}
	g.numbered = []string{"", "."}
	seen := map[string]bool{".": true}
	for _, some := range words {
		slices.Sort(some)
		for _, w := range slices.Compact(some) {
			if !seen[w] {
				seen[w] = true
				g.numbered = append(g.numbered, w)
			}
		}
	}
	return g.numbered
}

// writeVocabulary writes the words of phrases, lists and contexts.
func (g *generator) writeVocabulary() {
	all := g.vocabulary()
	var slots [1 << 14]int
	for i, w := range all[1:] {
		h := scan.Hash(w)
		for slots[h%uint32(len(slots))] > 0 {
			h++
		}
		slots[h%uint32(len(slots))] = i + 1
	}
	g.write("votetext/scan/zwords.go", "the tables of words", func(b *bytes.Buffer) {
		numerals := slices.IndexFunc(all[2:], func(w string) bool { _, ok := numeral.Cardinal(w); return !ok && w != "hundred" && w != "een" })
		fmt.Fprintf(b, "// numerals is the number of the first word that is certainly none.\nconst numerals = %d\n\n", numerals+2)
		fmt.Fprintf(b, "// words are the words of phrases, lists and contexts.\nvar words = [...]string{\n")
		for _, w := range all {
			fmt.Fprintf(b, "\t%q,\n", w)
		}
		fmt.Fprintf(b, "}\n\n// slots has the numbers of words, each by its [Hash] or in the next free slot.\nvar slots = [%d]uint16{", len(slots))
		for i, n := range slots {
			if fmt.Fprint(b, map[bool]string{true: "\n\t"}[i%24 == 0]); n > 0 {
				fmt.Fprintf(b, "%d: %d, ", i, n)
			}
		}
		fmt.Fprintf(b, "}\n")
	})
}

// adjectiveCodes returns the words of a table with the codes of their countries.
func (g *generator) adjectiveCodes(name string) map[string]string {
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
	return codes
}

// adjectives makes an array of package names with words and their countries.
func (g *generator) adjectives(name, doc string) {
	codes := g.adjectiveCodes(name)
	g.write("names/z"+name+".go", name+".tsv", func(b *bytes.Buffer) {
		words := slices.Sorted(maps.Keys(codes))
		b.WriteString(importScan)
		g.writePhrases(b, name, doc, words)
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
	names("The classes of chunks.", "c", " class = iota", voteClassNames(phrases))
	names("What words tell around a clause.", "t", " tells = 1 << iota", voteTells)
	fmt.Fprintf(b, "// The codes of objects.\nconst (\n\t_ uint8 = iota\n")
	for _, name := range voteCodes["object"] {
		fmt.Fprintf(b, "\t%sObject\n", name)
	}
	fmt.Fprintf(b, ")\n\n")
}

// voteClassNames returns the names of the classes of chunks, in order.
func voteClassNames(phrases []votePhrase) []string {
	var classes []string
	for _, p := range phrases {
		if name := strings.ToLower(p.class[min(1, len(p.class)):]); name != "" && !slices.Contains(voteLate, name) && !slices.Contains(voteChunks, name) {
			classes = append(classes, name)
		}
	}
	slices.Sort(classes)
	return slices.Concat(voteChunks, slices.Compact(classes), voteLate)
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
func (g *generator) voteContexts(phrases []votePhrase) {
	rows := g.read("votecontexts.tsv", "context", "pattern", "example", "reading")
	var spelled []string
	sets := g.voteSets(phrases)
	g.write("votetext/zcontexts.go", "votecontexts.tsv", func(b *bytes.Buffer) {
		for first, end := 0, 0; first < len(rows); first = end {
			context := rows[first]["context"]
			fmt.Fprintf(b, "var where%s = &contexts{rows: []context{\n", strings.ToUpper(context[:1])+context[1:])
			sides := [2]voteSide{{}, {}}
			for end = first; end < len(rows) && rows[end]["context"] == context; end++ {
				r := rows[end]
				before, after, ok := strings.Cut(" "+r["pattern"]+" ", " @ ")
				if !ok || end-first == 64 {
					g.Errorf("%s: no @ in %q, or more rows than bits", r[""], r["pattern"])
				}
				near := strings.Fields(before)
				slices.Reverse(near)
				for k, elements := range [2][]string{near, strings.Fields(after)} {
					all := g.voteNeighbours(r[""], elements, sets, &spelled)
					sides[k].begin(all, end-first, sets)
					fmt.Fprintf(b, "%s%s", [...]string{"\t{", ", "}[k], writeNeighbours(all))
				}
				b.WriteString("},\n")
			}
			fmt.Fprintf(b, "}, left: %s, right: %s}\n\n", sides[0], sides[1])
		}
		g.writeSpelled(b, spelled)
	})
}

// writeSpelled writes which of the words in contexts words and marks are.
func (g *generator) writeSpelled(b *bytes.Buffer, spelled []string) {
	of := map[string][2]uint64{}
	for bit, words := range spelled {
		for w := range strings.SplitSeq(words, "|") {
			has := of[w]
			has[bit/64] |= 1 << (bit % 64)
			of[w] = has
		}
	}
	fmt.Fprintf(b, "// spelled has which of the words in contexts a word is, by its number, a bit for each, and none.\nvar spelled = [...]spelling{\n")
	for i, w := range g.vocabulary() {
		if has, ok := of[w]; ok {
			fmt.Fprintf(b, "\t%d: {%#x, %#x}, // %s\n", i, has[0], has[1], w)
		}
	}
	fmt.Fprintf(b, "\t{}, // any other\n}\n\n// markSpelled returns which of them a mark is.\nfunc markSpelled(mark rune) (is spelling) {\n\tswitch mark {\n")
	for _, w := range slices.Sorted(maps.Keys(of)) {
		if r, size := utf8.DecodeRuneInString(w); size == len(w) && !unicode.IsLetter(r) {
			fmt.Fprintf(b, "\tcase %q:\n\t\tis = spelling{%#x, %#x}\n", r, of[w][0], of[w][1])
		}
	}
	fmt.Fprintf(b, "\t}\n\treturn is\n}\n")
}

// voteSide is which rows of contexts can have something as their nearest neighbour on one
// side, a bit for each: a class, what words tell, or the bit of words.
type voteSide map[string]uint64

func (s voteSide) String() string {
	var classes, told strings.Builder
	for _, name := range slices.Sorted(maps.Keys(s)) {
		switch rows := s[name]; name[0] {
		case 'c':
			fmt.Fprintf(&classes, "%s: %#x, ", name, rows)
		case 't':
			fmt.Fprintf(&told, "{%s, spelling{}, %#x}, ", name, rows)
		default:
			fmt.Fprintf(&told, "{0, %s, %#x}, ", name, rows)
		}
	}
	return fmt.Sprintf("side{[cTotal + 1]uint64{%s}, []told{%s}}", classes.String(), told.String())
}

// begin adds a row with the neighbours that it has on a side.
func (s voteSide) begin(all []voteNeighbour, row int, sets map[string][]string) {
	n := slices.IndexFunc(all, func(n voteNeighbour) bool { return n.least > 0 })
	if n < 0 {
		all, n = []voteNeighbour{{not: true}}, 0 // there may be none of them
	}
	for _, n := range all[:n+1] {
		names := n.names
		if n.not {
			any := n.codes != 0 || slices.ContainsFunc(names, func(name string) bool { return name[0] != 'c' })
			names = slices.DeleteFunc(slices.Concat(sets["ANY"], sets["END"]), func(name string) bool { return !any && slices.Contains(n.names, name) })
		}
		for _, name := range names {
			s[name] |= 1 << row
		}
	}
}

// voteNeighbour is one of the neighbours of a context.
type voteNeighbour struct {
	text  string   // in Go
	names []string // of the classes, of what words tell, and the bit of words
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

// voteSetNames are the sets of classes that stand in contexts, in Go.
var voteSetNames = map[string]string{"FILLER": "filler", "CLAUSE": "voting", "ANY": "^uint64(1<<cEnd)", "END": "1<<cEnd"}

// voteSets returns the classes in the sets that stand in contexts.
func (g *generator) voteSets(phrases []votePhrase) map[string][]string {
	sets := map[string][]string{"END": {"cEnd"}}
	for _, name := range voteClassNames(phrases) {
		if name != "end" {
			sets["ANY"] = append(sets["ANY"], voteClass(strings.ToUpper(name)))
		}
	}
	for name, file := range map[string]string{"FILLER": "class.go", "CLAUSE": "aside.go"} {
		code, err := os.ReadFile("../../votetext/" + file)
		if err != nil {
			g.Fatal(err)
		}
		m := regexp.MustCompile(`\b` + voteSetNames[name] + ` uint64 = (.*)\n`).FindSubmatch(code)
		for class := range strings.SplitSeq(string(m[1]), " | ") {
			sets[name] = append(sets[name], strings.TrimPrefix(class, "1<<"))
		}
	}
	return sets
}

// voteWide are the classes beyond the first 64.
var voteWide = []string{"cMore", "cBack", "cDozen", "cQual", "cTotal"}

// voteNeighbours reads the neighbours of a context.
func (g *generator) voteNeighbours(where string, elements []string, sets map[string][]string, spelled *[]string) (all []voteNeighbour) {
	tell := func(name string) string { return "t" + strings.ToUpper(name[:1]) + name[1:] }
	for _, e := range elements {
		m := voteBeside.FindStringSubmatch(e)
		var names, tells []string
		var classes [2]string
		coded, codes, word := "0", 0, ""
		for alt := range strings.SplitSeq(m[2], "|") {
			name, code, _ := strings.Cut(alt, ".")
			switch {
			case alt[0] == '\'':
				word = strings.TrimPrefix(word+"|"+alt[1:], "|")
			case alt[0] == '+':
				tells = append(tells, tell(alt[1:]))
			case sets[name] != nil:
				names = append(names, sets[name]...)
				classes[0] += "|" + voteSetNames[name]
				if name == "ANY" {
					classes[1] = "^uint64(0)"
				}
			default:
				names = append(names, voteClass(name))
				if wide := slices.Contains(voteWide, names[len(names)-1]); wide {
					classes[1] += "|1<<(" + voteClass(name) + "-64)"
				} else {
					classes[0] += "|1<<" + voteClass(name)
				}
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
		n := voteNeighbour{names: append(names, tells...), codes: codes, least: least, not: m[1] != ""}
		if word != "" && !slices.Contains(*spelled, word) {
			*spelled = append(*spelled, word)
		}
		if i := slices.Index(*spelled, word); i >= 0 {
			bits := [2]string{"0", "0"}
			bits[i/64] = fmt.Sprintf("1<<%d", i%64)
			word = "spelling{" + bits[0] + ", " + bits[1] + "}"
			n.names = append(n.names, word)
		}
		set := func(names ...string) string { return cmp.Or(strings.Trim(strings.Join(names, "|"), "|"), "0") }
		n.text = fmt.Sprintf("{[2]uint64{%s, %s}, %s, %d, %s, %s, %s, %t, %s, %s, %d, %d}", set(classes[0]), set(classes[1]), coded, codes, set(tells...), set(also...), cmp.Or(word, "spelling{}"), n.not, set(is...), set(lacks...), least, most)
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
