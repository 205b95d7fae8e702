package votetext_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/votetext"
)

// around writes what is said around the votes of a text, a bar between sentences.
func around(text string) string {
	var sentences []string
	for _, s := range votetext.Read(text, 0, 0) {
		var parts []string
		for i := range s.Mentions {
			if m := &s.Mentions[i]; m.Kind != votetext.AQuestion || m.Text != "" {
				parts = append(parts, mention(m))
			}
		}
		if len(parts) > 0 {
			sentences = append(sentences, strings.Join(parts, "; "))
		}
	}
	return strings.Join(sentences, " | ")
}

func mention(m *votetext.Mention) string {
	s := ""
	switch m.Kind {
	case votetext.ABody:
		s = "body " + m.Code
	case votetext.ADay:
		s = fmt.Sprintf("day %08d", m.Day)
	case votetext.ASymbol:
		s = m.Code + " " + m.Text
	case votetext.ATitle:
		s = "title " + m.Text
	case votetext.AQuestion:
		s = m.Code + " " + m.Text
	case votetext.AMethod:
		s = m.Code
	case votetext.TwoThirds:
		s = "two thirds"
	case votetext.Another:
		s = "another"
	case votetext.ListsFollow:
		s = "lists"
	}
	if m.Acts {
		s += " acts"
	}
	if m.Alone {
		s += " alone"
	}
	return s
}

// TestMentions reads what the texts of testdata say around votes.
func TestMentions(t *testing.T) {
	data, err := os.ReadFile("testdata/mentions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		text, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || text == "text" {
			continue
		}
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		n++
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			if got := around(strings.ReplaceAll(text, "⏎", "\n")); got != want {
				t.Errorf("%s\n got %s\nwant %s", text, got, want)
			}
		})
	}
}
