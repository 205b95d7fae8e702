package tsv_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// TestFrameText makes the array of package frame from its words and the names
// of groups.
func TestFrameText(t *testing.T) {
	g := &generator{T: t}
	phrases := g.framePhrases()
	bodies := []string{"un", "unsc", "hrc", "ecosoc"} // who sits in them is a group, but they are named for other reasons
	ids, seen := []string{""}, map[string]int{}
	for _, r := range g.read("groups.tsv", "group", "lang", "kind", "from", "to", "value", "source") {
		if !slices.Contains(ids, r["group"]) {
			ids = append(ids, r["group"])
		}
		text, class, code := folded(r["value"]), "cGroup", slices.Index(ids, r["group"])
		if slices.Contains(bodies, r["group"]) {
			class = "cBody"
		}
		if was, ok := seen[text]; ok && was != code {
			g.Errorf("%s: %q is %s too", r[""], text, ids[was])
		} else if !ok && text != "" {
			seen[text] = code
			phrases = append(phrases, votePhrase{text: text, class: class, code: code})
		}
	}
	slices.SortFunc(phrases, func(a, b votePhrase) int { return strings.Compare(a.text, b.text) })
	var classes []string
	for _, p := range phrases {
		classes = append(classes, p.class)
	}
	slices.Sort(classes)
	g.write("frame/zphrases.go", "framewords.tsv and groups.tsv", func(b *bytes.Buffer) {
		b.WriteString(importScan)
		fmt.Fprintf(b, "// The classes of words.\nconst (\n\t_ uint8 = iota\n")
		for _, c := range slices.Compact(classes) {
			fmt.Fprintf(b, "\t%s\n", c)
		}
		fmt.Fprintf(b, "\twords // how many there are\n)\n\n// phrases has what phrases mean.\nvar phrases = [...]phrase{\n")
		for i, p := range phrases {
			fmt.Fprintf(b, "\t{%s, %d},\n", p.class, p.code)
			if i > 0 && phrases[i-1].text == p.text {
				g.Errorf("%q is %s and %s", p.text, phrases[i-1].class, p.class)
			}
		}
		fmt.Fprintf(b, "}\n\n")
		writePhrases(b, "phraseTexts", "the phrases", textsOf(phrases))
	})
}

// textsOf returns the texts of phrases.
func textsOf(phrases []votePhrase) (texts []string) {
	for _, p := range phrases {
		texts = append(texts, p.text)
	}
	return texts
}

// importScan imports the package of which phrases are.
const importScan = "import \"github.com/plenary-go/plenary/internal/votetext/scan\"\n\n"

// writePhrases writes the texts of phrases, sorted, and where those with each first word
// are.
func writePhrases(b *bytes.Buffer, name, doc string, texts []string) {
	p := scan.Phrases{Texts: texts, Slots: make([][2]uint16, 1)}
	for len(p.Slots) < 2*len(texts) {
		p.Slots = append(p.Slots, p.Slots...)
	}
	for i, end := 0, 0; i < len(texts); i = end {
		word, _, _ := strings.Cut(strings.TrimSuffix(texts[i], "."), " ")
		for end = i; end < len(texts) && scan.Begins(texts[end], word); {
			end++
		}
		h := p.Hash(word)
		for p.Slots[h][1] > 0 {
			h = (h + 1) % uint32(len(p.Slots))
		}
		p.Slots[h] = [2]uint16{uint16(i), uint16(end)}
	}
	fmt.Fprintf(b, "// %s are %s.\nvar %[1]s = scan.Phrases{Texts: []string{\n", name, doc)
	for _, t := range texts {
		fmt.Fprintf(b, "\t%q,\n", t)
	}
	fmt.Fprintf(b, "}, Slots: [][2]uint16{")
	for h, slot := range p.Slots {
		if slot[1] > 0 || h == len(p.Slots)-1 {
			fmt.Fprintf(b, "%d: {%d, %d}, ", h, slot[0], slot[1])
		}
	}
	fmt.Fprintf(b, "}}\n\n")
}

var frameCodes = map[string][]string{"align": {"with", "there", "first"}, "back": {"join", "support"}, "did": {"so", "inverted"}, "fill": {"verb", "self", "text", "before", "after", "during"}, "statement": {"vote", "position", "general", "several", "text"}, "title": {"short"}, "paragraph": {"preambular"}, "place": {"within"}, "timing": {"before", "after", "during", "unsure"}}

// framePhrases returns the phrases of framewords.tsv, those with forms once for
// each.
func (g *generator) framePhrases() (phrases []votePhrase) {
	rows := g.read("framewords.tsv", "class", "code", "lang", "phrase", "source")
	forms := map[string][]string{}
	for _, r := range rows {
		if r["class"] == "form" {
			forms[r["code"]] = append(forms[r["code"]], r["phrase"])
		}
	}
	for _, r := range rows {
		code := slices.Index(frameCodes[r["class"]], r["code"]) + 1
		if r["class"] == "form" {
			continue
		} else if code == 0 && r["code"] != "" {
			g.Fatalf("%s: class %q has no code %q", r[""], r["class"], r["code"])
		}
		for _, t := range g.withForms(r[""], r["phrase"], forms) {
			phrases = append(phrases, votePhrase{text: t, class: "c" + strings.ToUpper(r["class"][:1]) + r["class"][1:], code: code})
		}
	}
	return phrases
}

// folded returns the words of a name as they are read in texts, "" for a list of
// several names.
func folded(name string) string {
	t := scan.Read(name)
	var words []string
	for i := range t.Tokens {
		switch t.Tokens[i].Kind {
		case scan.Word:
			words = append(words, t.Word(i))
		case scan.Number:
			if w := t.Tokens[i].Of(name); t.Tokens[i].InWords {
				words = append(words, strings.ToLower(w))
			} else {
				words = append(words, w)
			}
		}
		if t.Tokens[i].Is(',') {
			return ""
		}
	}
	return strings.Join(words, " ")
}
