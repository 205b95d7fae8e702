package tsv_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// The codes of sheetwords.tsv, as package sheet numbers them.
var sheetCodes = map[string][]string{
	"head": {
		"symbol", "title", "stage", "body", "date", "meeting", "draft", "question", "detail", "method", "outcome", "members",
		"code", "name", "vote", "intended", "count", "total", "id", "cow", "amendment", "paragraph", "other",
	},
	"vote": {"yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant", "nonmember", "none"},
}

// TestSheetWords makes the words of package sheet.
func TestSheetWords(t *testing.T) {
	g := &generator{T: t}
	words := map[string][]string{}
	last := ""
	for _, r := range g.read("sheetwords.tsv", "class", "code", "lang", "word", "source") {
		if key := r["class"] + "\t" + r["code"] + "\t" + r["lang"] + "\t" + r["word"]; key <= last {
			t.Errorf("%s: not sorted, or twice", r[""])
		} else {
			last = key
		}
		code := slices.Index(sheetCodes[r["class"]], r["code"]) + 1
		if code == 0 || strings.ContainsFunc(r["word"], func(c rune) bool { return !unicode.IsLower(c) && !unicode.IsDigit(c) }) {
			t.Errorf("%s: no such class or code, or no word", r[""])
		}
		words[r["class"]] = append(words[r["class"]], fmt.Sprintf("\t{%q, %d},\n", r["word"], code))
	}
	g.write("sheet/zwords.go", "sheetwords.tsv", func(b *bytes.Buffer) {
		for _, class := range []string{"head", "vote"} {
			slices.Sort(words[class])
			fmt.Fprintf(b, "var %sWords = [...]word{\n%s}\n\n", class, strings.Join(words[class], ""))
			for i := 1; i < len(words[class]); i++ {
				if a, _, _ := strings.Cut(words[class][i], ","); strings.HasPrefix(words[class][i-1], a+",") {
					t.Errorf("%s twice", a)
				}
			}
		}
	})
}
