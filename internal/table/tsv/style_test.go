package tsv_test

import (
	"regexp"
	"strings"
	"testing"
)

// A style is a rule of the style sheets, on the words that users are told: what
// matches wrong is not written. English is that of the United Nations Editorial
// Manual (numbers: un.org/dgacm/en/content/editorial-manual/numbers-dates-time;
// quotation marks: un.org/dgacm/en/node/4440), Dutch that of the Taalunie, the
// ministries and, for numbers and percentages, the interinstitutional style guide of
// the European Union.
type style struct {
	lang, wrong, why string
	but              string // what matches this is right after all
}

var styles = []style{
	{"", `["']`, "straight quotation marks and apostrophes", ""},
	{"en", `[‘„]`, "English quotes with “ ”", ""},
	{"nl", `[“”„]`, "Dutch quotes with ‘ ’", ""},
	{"en", `(?i)\b\w+(is|ys)(e|ed|es|ing|ation|ations)\b`, "-ize", `(?i)^(otherwise|exercise|rise|arise|raise|raised|promise|revise|revised|supervise|compromise|noise|precise|advise|likewise|disassociation|wise|comprise)$`},
	{"en", `[0-9}] ?%`, "per cent", ""},
	{"nl", `procent`, "%", ""},
	{"en", `(?:^|[^}] )\bmember States?\b`, "Member States, but member States of another organization", ""},
	{"en", `\be\.g\.|\bi\.e\.|\betc\.`, "no abbreviations", ""},
	{"nl", `\bbijv\.|\bd\.w\.z\.|\betc\.`, "no abbreviations", ""},
	{"nl", `, (onder [a-z]|lid [0-9]+) en\b`, "a comma before and behind what is put in: 54, onder l, en 90", ""},
	{"nl", `(?i)naar verluidt|is niet gebleken|niet gevonden|nagegaan|gelezen in|die welke|drie kwart\b|besluit viel`, "words that a ministry does not write", ""},
	{"en", `(?i)\bwas not found|\bread in a copy|not verified|stands twice|left out (is|are)\b|work as a vote|for want of a source`, "words that the United Nations does not print", ""},
	{"", `\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b`, "dates in words", ""},
	{"", `\([^()]*\([^()]*[a-z]{5}[^()]*\)`, "no brackets with words within brackets", ""},
	{"", `\b(eu|unsc|unga|itu|icj|imf|ilo)\.[a-z]`, "no identifiers", ""},
}

// told are the columns that users are told, with their language; lang is where the
// row says which it is.
var told = []struct{ file, key, column, lang string }{
	{"phrases.tsv", "key", "en", "en"},
	{"phrases.tsv", "key", "nl", "nl"},
	{"rules.tsv", "id", "provision", "en"},
	{"rules.tsv", "id", "provision_nl", "nl"},
	{"rules.tsv", "id", "meaning_en", "en"},
	{"rules.tsv", "id", "meaning_nl", "nl"},
	{"wordings.tsv", "key", "en", "en"},
	{"wordings.tsv", "key", "nl", "nl"},
	{"vocabulary.tsv", "code", "label", "lang"},
}

// TestStyle holds the tables to the style sheets. (Prose 75, 86, 91, 94, 139, 140, 150,
// 152 to 155, 158 to 160.)
func TestStyle(t *testing.T) {
	for _, c := range told {
		rows := (&generator{T: t}).read(c.file)
		for _, s := range styles {
			wrong := regexp.MustCompile(s.wrong)
			right := regexp.MustCompile(s.but)
			for _, r := range rows {
				lang := c.lang
				if lang == "lang" {
					lang = r["lang"]
				}
				if s.lang != "" && s.lang != lang {
					continue
				}
				for _, found := range wrong.FindAllString(r[c.column], -1) {
					if s.but == "" || !right.MatchString(found) {
						t.Errorf("%s: %s, %s: %q: %s", c.file, r[c.key], lang, found, s.why)
					}
				}
			}
		}
	}
}

// TestProvisionsInDutch holds that a paragraph of an article is "lid 1" in the law of
// the European Union, as that law writes it, and "eerste lid" in all other. (Prose 152.)
func TestProvisionsInDutch(t *testing.T) {
	number, word := regexp.MustCompile(`\b(lid|leden) [0-9]`), regexp.MustCompile(`(eerste|tweede|derde|vierde|vijfde|zesde|zevende) lid`)
	for _, r := range (&generator{T: t}).read("rules.tsv") {
		body, _, _ := strings.Cut(r["body"], ".")
		union := body == "eu" || body == "ep" || body == "ec"
		if s := r["provision_nl"] + " " + r["meaning_nl"]; union && word.MatchString(s) || !union && number.MatchString(s) {
			t.Errorf("%s: %s", r["id"], s)
		}
	}
}
