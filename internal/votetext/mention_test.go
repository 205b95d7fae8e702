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
		if s = m.Code; s == "" {
			s = fmt.Sprintf("day %08d", m.Day)
		}
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
	if m.Dutch {
		s += " nl"
	}
	if m.Acts && m.Kind != votetext.AQuestion {
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

// TestMentionPlaces holds that mentions stand in their sentence, in the order of the
// text, wherever a text begins.
func TestMentionPlaces(t *testing.T) {
	for _, text := range corpus(t) {
		for i := 0; i < min(len(text), 400); i += 3 {
			for _, s := range votetext.Read(text[i:], 0, 0) {
				last := s.Start
				for _, m := range s.Mentions {
					if m.Start < last || m.End <= m.Start || m.End > s.End {
						t.Fatalf("%v in %q", m, text[i:])
					}
					last = m.Start
				}
			}
		}
	}
}

// TestWritten reads when texts were written.
func TestWritten(t *testing.T) {
	for text, want := range map[string][2]int32{
		"Den Haag, 6 januari 2020\n\nOp 27 december jl. stemden 134 landen voor.":   {20200106, 0},
		"The draft A/C.3/78/L.41 was adopted by 90 votes to 4.":                     {20230101, 20241231},
		"A/61/PV.40 and A/62/L.1, adopted by 90 votes to 4 on 3 May.":               {20060101, 20081231},
		"Draft A/C.3/78/L.41 was adopted on 15 November 2023 by 90 votes to 4.":     {20231115, 0},
		"The resolution was adopted by 90 votes to 4 (resolution 61/12).":           {0, 0},
		"A/HRC/50/L.9 was adopted on 1 July.":                                       {0, 0},
		strings.Repeat("The Assembly met. ", 400) + "It voted on 15 November 2023.": {0, 0},
		"": {0, 0},
	} {
		if first, last := votetext.Scan(text).Written(); [2]int32{first, last} != want {
			t.Errorf("%.60q: %d to %d, want %v", text, first, last, want)
		}
	}
}
