package tsv_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestVoteText makes the arrays of package votetext from its tables.
func TestVoteText(t *testing.T) {
	g := &generator{T: t}
	phrases := g.votePhrases("votewords.tsv")
	g.write("votetext/zphrases.go", "votewords.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// phrases has what phrases mean, sorted.\nvar phrases = [...]phrase{\n")
		var start [28]int
		for i, p := range phrases {
			fmt.Fprintf(b, "\t{%q, %s, %d},\n", p.text, p.class, p.code)
			start[min(int(p.text[0]-'a'), 25)+1] = i + 1
		}
		fmt.Fprintf(b, "}\n\n// phraseStart has where the phrases that begin with a letter start.\nvar phraseStart = [...]uint16{")
		for i := 1; i < len(start); i++ {
			start[i] = max(start[i], start[i-1])
		}
		for _, s := range start[:27] {
			fmt.Fprintf(b, "%d, ", s)
		}
		fmt.Fprintf(b, "}\n\n// bodies has the codes of class body.\nvar bodies = [...]string{\"\"")
		for _, id := range voteBodies {
			fmt.Fprintf(b, ", %q", id)
		}
		fmt.Fprintf(b, "}\n")
	})
	g.voteRows()
	g.adjectives()
}

// adjectives makes the array of package names.
func (g *generator) adjectives() {
	rows := g.read("adjectives.tsv", "code", "en", "nl", "source")
	if !slices.IsSortedFunc(rows, func(a, b map[string]string) int { return strings.Compare(a["code"], b["code"]) }) {
		g.Error("adjectives.tsv is not sorted by code")
	}
	codes := map[string]string{}
	for _, r := range rows {
		for _, lang := range []string{"en", "nl"} {
			if was, ok := codes[r[lang]]; ok && was != r["code"] || r[lang] == "" {
				g.Errorf("%s: %q is the adjective of %s too", r[""], r[lang], was)
			}
			codes[r[lang]] = r["code"]
		}
	}
	g.write("names/zadjectives.go", "adjectives.tsv", func(b *bytes.Buffer) {
		fmt.Fprintf(b, "// adjectives has the codes of the countries that adjectives mean, sorted.\nvar adjectives = [...]struct{ word, code string }{\n")
		for _, w := range slices.Sorted(maps.Keys(codes)) {
			fmt.Fprintf(b, "\t{%q, %q},\n", w, codes[w])
		}
		fmt.Fprintf(b, "}\n")
	})
}

type votePhrase struct {
	text, class string
	code        int
}

var voteCodes = map[string][]string{
	"verb": {"yes", "no", "abstain", "notvoting", "absent", "veto"}, "qual": {"least", "rough"}, "outcome": {"adopted", "rejected"}, "count": {"bare", "states", "votes"}, "by": {"majority"}, "modal": {"intended"},
	"align": {"with"}, "title": {"short"}, "paragraph": {"preambular"}, "timing": {"before", "after", "during", "unsure"},
}

var voteBodies = []string{"assembly", "council", "committee", "board", "unga", "unsc", "hrc", "ecosoc", "who", "unga.c1", "unga.c2", "unga.c3", "unga.c4", "unga.c5", "unga.c6"}

// voteCode returns the number of a code of a class.
func (g *generator) voteCode(where, class, code string) int {
	if code == "" {
		return 0
	}
	codes := voteCodes[class]
	switch class {
	case "side", "from", "intended":
		codes = voteCodes["verb"]
	case "body":
		codes = voteBodies
	}
	i := slices.Index(codes, code)
	if i < 0 {
		g.Fatalf("%s: class %q has no code %q", where, class, code)
	}
	return i + 1
}

// votePhrases returns the phrases of a file, those with forms once for each.
func (g *generator) votePhrases(file string) (phrases []votePhrase) {
	rows := g.read(file, "class", "code", "lang", "phrase", "source")
	forms := map[string][]string{}
	for _, r := range rows {
		if r["class"] == "form" {
			forms[r["code"]] = append(forms[r["code"]], r["phrase"])
		}
	}
	seen := map[string]votePhrase{}
	for _, r := range rows {
		if r["class"] == "form" {
			continue
		}
		texts := []string{""}
		for _, w := range strings.Fields(r["phrase"]) {
			with := []string{w}
			if name, ok := strings.CutPrefix(w, "@"); ok {
				if with = forms[name]; len(with) == 0 {
					g.Fatalf("%s: no form %q", r[""], name)
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
		for _, t := range texts {
			p := votePhrase{t, "c" + strings.ToUpper(r["class"][:1]) + r["class"][1:], g.voteCode(r[""], r["class"], r["code"])}
			if was, ok := seen[t]; ok && was != p {
				g.Errorf("%s: %q is %s %d too", r[""], t, was.class, was.code)
			} else if !ok {
				seen[t] = p
				phrases = append(phrases, p)
			}
		}
	}
	slices.SortFunc(phrases, func(a, b votePhrase) int { return strings.Compare(a.text, b.text) })
	return phrases
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
			fmt.Fprintf(b, "\t{%q, %s, []element{", r["pattern"], use)
			for _, e := range strings.Fields(r["pattern"]) {
				g.voteElement(b, r[""], e)
			}
			fmt.Fprintf(b, "}},\n")
		}
		fmt.Fprintf(b, "}\n\n// starts has the rows that can begin with a class.\nvar starts = [...][]uint8{\n")
		g.voteStarts(b, rows)
		fmt.Fprintf(b, "}\n")
	})
}

// voteElement writes one chunk of a pattern.
func (g *generator) voteElement(b *bytes.Buffer, where, e string) {
	e, gap := strings.CutPrefix(e, "~")
	e, opt := strings.CutSuffix(e, "?")
	e, side, _ := strings.Cut(e, "=")
	fmt.Fprintf(b, "{")
	code := 0
	for i, name := range strings.Split(e, "|") {
		name, c, _ := strings.Cut(name, ".")
		if i > 0 {
			fmt.Fprintf(b, " | ")
		}
		fmt.Fprintf(b, "1<<%s", voteClass(name))
		if c != "" {
			code = g.voteCode(where, strings.ToLower(name), c)
		}
	}
	fmt.Fprintf(b, ", %d, %d, %t, %t}, ", code, g.voteCode(where, "verb", side), opt, gap)
}

func voteClass(name string) string {
	if m, ok := voteMarks[name]; ok {
		return m
	}
	return "c" + name[:1] + strings.ToLower(name[1:])
}

// voteStarts writes the rows that can begin with each class.
func (g *generator) voteStarts(b *bytes.Buffer, rows []map[string]string) {
	by := map[string][]int{}
	var order []string
	for i, r := range rows {
		for _, e := range strings.Fields(r["pattern"]) {
			bare, opt := strings.CutSuffix(strings.TrimPrefix(e, "~"), "?")
			bare, _, _ = strings.Cut(bare, "=")
			for _, name := range strings.Split(bare, "|") {
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
