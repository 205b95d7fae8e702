package plenary_test

import (
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// wellFormed reads HTML and returns how often each element occurs, and all the
// text.
func wellFormed(t *testing.T, s string) (elements map[string]int, text string) {
	t.Helper()
	// HTML has one element here that XML would want closed.
	d := xml.NewDecoder(strings.NewReader(regexp.MustCompile(`<meta[^>]*`).ReplaceAllString(s, "$0/")))
	d.Entity = xml.HTMLEntity
	elements = map[string]int{}
	var all strings.Builder
	for {
		token, err := d.Token()
		if err == io.EOF {
			return elements, all.String()
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, s)
		}
		switch k := token.(type) {
		case xml.StartElement:
			elements[k.Name.Local]++
			for _, a := range k.Attr {
				if a.Name.Local == "lang" || a.Name.Local == "scope" || a.Name.Local == "datetime" {
					elements[k.Name.Local+" "+a.Name.Local+"="+a.Value]++
				}
			}
		case xml.CharData:
			all.Write(k)
		}
	}
}

// readerNL and readerEN are of a Dutch reader who asks for all there is.
var (
	readerNL = plenary.Briefing{Language: language.Dutch, Country: plenary.MustParseCountry("NLD"), Length: plenary.FullLength}
	readerEN = plenary.Briefing{Language: language.English, Country: plenary.MustParseCountry("NLD"), Length: plenary.FullLength}
)

func TestPage(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	for _, c := range []struct {
		tell plenary.Briefing
		file string
	}{{readerNL, "testdata/briefing.nl.html"}, {readerEN, "testdata/briefing.en.html"}} {
		got := c.tell.Page(&r)
		golden(t, c.file, got)
		lang := c.file[len("testdata/briefing.") : len(c.file)-len(".html")]
		elements, text := wellFormed(t, got)
		for element, n := range map[string]int{
			"html lang=" + lang: 1, "article lang=" + lang: 1, "h1": 1, "h2": 4, "table": 1, "caption": 1, "th scope=col": 6, "th scope=row": 7, "td": 35,
			"time datetime=2018-12-17": 2, "time datetime=2018-11-13": 2,
		} {
			if elements[element] != n {
				t.Errorf("%s: %d of %s, want %d", c.file, elements[element], element, n)
			}
		}
		// Every paragraph of the plain text is there, word for word, with spaces at
		// which a line is not broken.
		text = strings.ReplaceAll(text, "\u00a0", " ")
		for paragraph := range strings.SplitSeq(c.tell.Resolution(&r), "\n\n") {
			if !strings.HasPrefix(paragraph, "  ") && !strings.Contains(text, strings.TrimSpace(paragraph)) {
				t.Errorf("%s lacks: %s", c.file, paragraph)
			}
		}
		part := c.tell.HTML(&r)
		elements, _ = wellFormed(t, part)
		if elements["html"] != 0 || elements["h1"] != 0 || elements["h2"] != 1 || elements["h3"] != 4 || elements["article lang="+lang] != 1 || strings.Contains(part, "<meta") {
			t.Errorf("the fragment is no fragment: %v", elements)
		}
	}
	if elements, _ := wellFormed(t, english.Page()); elements["article"] != 0 || elements["title"] != 1 {
		t.Errorf("no resolutions: %v", elements)
	}
}

// What a record says is text, whatever it looks like.
// TestPageWithoutTitle: a page has a title, and never that of another part.
func TestPageWithoutTitle(t *testing.T) {
	for in, want := range map[string]string{
		`{"title": {}}`: "Briefing",
		`{"title": {}, "stages": [{"id": "p", "stated": {"yes": 2}}]}`:   "Vote",
		`{"title": {}, "statements": [{"id": "s", "deliverer": "NLD"}]}`: "Briefing",
	} {
		r := parse(t, in)
		if page := english.Page(&r); !strings.Contains(page, "<title>"+want+"</title>") {
			t.Errorf("%s: %s", in, page)
		}
	}
}

func TestPageEscapes(t *testing.T) {
	for _, hostile := range []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</title></h1></article></html>`, `a & b < c > d`, `{{.Lang}}`, `<!-- `, `]]>`,
		"\x00\x01", "\xff\xfe", `' onload='alert(1)`,
	} {
		r := plenary.Resolution{
			Title:      plenary.Text{NL: hostile},
			Series:     plenary.Text{EN: hostile},
			Stages:     []plenary.Stage{{ID: "s", Place: plenary.Text{EN: hostile}, Detail: plenary.Text{EN: hostile}, Method: plenary.WithoutVote, Declared: plenary.DeclaredAdopted}},
			Statements: []plenary.Statement{{Stage: "s", Unnamed: plenary.Text{EN: hostile}, Called: []plenary.StatementName{{Term: hostile}}}},
			Views:      []plenary.View{{By: plenary.Text{EN: hostile}, Says: plenary.Text{EN: hostile}}},
		}
		for _, tell := range []plenary.Briefing{readerNL, readerEN} {
			for _, got := range []string{tell.Page(&r), tell.HTML(&r)} {
				if strings.Contains(hostile, "\x00") || !utf8.ValidString(hostile) {
					continue // no XML either way; what matters is that it does not fail
				}
				elements, text := wellFormed(t, got)
				if elements["script"]+elements["img"] > 0 || strings.Count(got, "</article>") != 1 {
					t.Errorf("%q came through:\n%s", hostile, got)
				}
				if !strings.Contains(text, hostile) {
					t.Errorf("%q is not told:\n%s", hostile, got)
				}
			}
		}
		// A title in the other language says so.
		if elements, _ := wellFormed(t, english.Page(&plenary.Resolution{Title: plenary.Text{NL: "Tekst"}})); elements["span lang=nl"] != 1 {
			t.Errorf("the language of the title: %v", elements)
		}
	}
}

// A date within a number is no date, and the longer of two dates is meant.
func TestPageDates(t *testing.T) {
	r := parse(t, `{"title": {"en": "Text"}, "series": {"en": "one of 19 December 2018 and of Sunday, 9 December 2018"},
	  "stages": [{"id": "p", "body": "unga", "date": "2018-12-09", "method": "withoutvote", "declared": "adopted"}]}`)
	elements, _ := wellFormed(t, readerEN.Page(&r))
	if elements["time"] != 2 || elements["time datetime=2018-12-09"] != 2 {
		t.Errorf("dates: %v", elements)
	}
}

func BenchmarkPage(b *testing.B) {
	r := load(b, "a-res-73-151.json")
	b.ReportAllocs()
	for b.Loop() {
		_ = dutch.Page(&r)
	}
}
