package svg_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/svg"
)

// texts are what names and titles may hold.
var texts = []string{
	"", "Nederland", `<script>alert("&")</script>`, "]]>", "--><!--", "a\x00b\x1bc\x7f", "\xff\xfe broken \xc3", "\ufffe\uffff", "\u2028\t\r\n",
	"👩‍👩‍👧 日本 العربية", strings.Repeat("x", 5000), strings.Repeat("é ", 5000),
}

// chars returns the text of a document and fails if it is not well-formed.
func chars(t *testing.T, doc []byte) string {
	t.Helper()
	var b strings.Builder
	for d := xml.NewDecoder(bytes.NewReader(doc)); ; {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		if err != nil {
			t.Fatalf("%v in\n%.2000q", err, doc)
		}
		if c, ok := tok.(xml.CharData); ok {
			b.Write(c)
		}
	}
}

func draw(s string) []byte {
	var p svg.Picture
	p.Open(s)
	p.Title(s)
	p.Rect(s, -1, 2, 3, 4)
	p.Line(s, 1, 2, 3, 4)
	p.Path(s, 1, 2, s)
	p.Text(s, 1, 2, s)
	p.Close()
	return p.Document(svg.Head{Width: 10, Height: 20, Lang: s, Class: s, Title: s, Desc: s, Style: ".a{fill:#fff}\n"})
}

func TestWellFormed(t *testing.T) {
	for _, s := range texts {
		doc := draw(s)
		got := chars(t, doc)
		if want := plain.Line(s); !strings.ContainsAny(s, "\ufffe\uffff") && strings.Count(got, want) < 4 {
			t.Errorf("%.40q is not in the picture as it is", s)
		}
		if !bytes.Equal(doc, draw(s)) {
			t.Errorf("%.40q: two pictures of it differ", s)
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, s := range texts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { chars(t, draw(s)) })
}

// TestDocument holds what a reader of screens and a page of HTML need.
func TestDocument(t *testing.T) {
	var p svg.Picture
	p.Text("", 3, 4, "word")
	a := string(p.Document(svg.Head{Width: 30, Height: 20, Lang: "nl", Class: "c", Title: "Title", Desc: "Told", Letters: 11, Style: "\ntext,.a b{fill:#000}\n"}))
	b := string(p.Document(svg.Head{Width: 30, Height: 20, Lang: "nl", Class: "c", Title: "Title", Desc: "Told otherwise"}))
	id := func(doc string) string {
		_, rest, _ := strings.Cut(doc, `aria-labelledby="`)
		ids, _, _ := strings.Cut(rest, `"`)
		return ids
	}
	for _, want := range []string{
		`width="30" height="20" viewBox="0 0 30 20"`, `lang="nl"`, `role="img"`, `<text x="3" y="4">word</text>`,
		`<rect class="background" x="0" y="0" width="30" height="20"/>`, "\n.c text,.c .a b{fill:#000}\n</style>",
	} {
		if !strings.Contains(a, want) {
			t.Errorf("no %s in\n%s", want, a)
		}
	}
	title, desc, _ := strings.Cut(id(a), " ")
	if !strings.Contains(a, `<title id="`+title+`">Title</title>`) || !strings.Contains(a, `<desc id="`+desc+`">Told</desc>`) {
		t.Errorf("%s names no title and description in\n%s", id(a), a)
	}
	if id(a) == id(b) {
		t.Errorf("two pictures have the same IDs: %s", id(a))
	}
}

func TestFit(t *testing.T) {
	for _, c := range []struct {
		s          string
		size, room int
		want       string
	}{
		{"Fiji", 12, 100, "Fiji"},
		{"Democratic Republic of the Congo", 12, 120, "Democratic Repu…"},
		{"Saint Vincent and the Grenadines", 12, 96, "Saint Vincent…"},
		{"Fiji", 12, 3, "…"},
		{"", 12, 3, ""},
	} {
		if got := svg.Fit(c.s, c.size, c.room); got != c.want {
			t.Errorf("Fit(%q, %d, %d) = %q, want %q", c.s, c.size, c.room, got, c.want)
		}
	}
	for _, s := range texts {
		if got := svg.Fit(s, 12, 60); svg.Width(got, 12) > 60 {
			t.Errorf("%q is wider than what it is to fit in", got)
		}
	}
}

func TestWrap(t *testing.T) {
	got := svg.Wrap("one two  three four", 10, 52, 2)
	if want := "one two|three four"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	got = svg.Wrap("one two three four five six", 10, 52, 2)
	if want := "one two|three fo…"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, s := range texts {
		lines := svg.Wrap(s, 12, 100, 3)
		for _, l := range lines {
			if svg.Width(l, 12) > 100 {
				t.Errorf("%q is wider than what it is to fit in", l)
			}
		}
		if len(lines) > 3 || strings.TrimSpace(s) != "" && len(lines) == 0 {
			t.Errorf("%.40q: %d lines", s, len(lines))
		}
	}
}
