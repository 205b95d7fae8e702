// Package html writes pages of HTML with text, dates and tables. It does not use
// the package of this name in the standard library, which would add a table of
// all entities to every program that imports plenary.
package html

import (
	"maps"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

// noBreak is the space within a date or a number.
const noBreak = "\u00a0"

// style limits the length of lines, and lets a table wider than the screen
// scroll by itself.
const style = `main{max-width:70ch;margin:auto;padding:0 1em;line-height:1.5;overflow-wrap:break-word}
.table{overflow-x:auto}
th,td{padding:.2em .6em;text-align:right}
caption,th:first-child{text-align:left}
@media(max-width:40em){table{font-size:.75em}th,td{padding:.2em}}
`

// A Run is a part of a text. It may be a date or in another language.
type Run struct{ Text, Date, Language string }

// A Writer writes articles. The zero Writer writes a part of a page.
type Writer struct {
	lang int
	b    strings.Builder
	page bool // a whole page, which has a style
}

// In returns a Writer of a part of a page in a language.
func In(lang int) *Writer { return &Writer{lang: lang} }

// Page returns a Writer of a whole page.
func Page(lang int, title string) *Writer {
	w := &Writer{lang: lang, page: true}
	w.put("<!DOCTYPE html>\n<html lang=\"", table.LanguageCodes[lang], "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>", escape(title), "</title>\n",
		"<style>\n", style, "</style>\n</head>\n<body>\n<main>\n")
	return w
}

// String returns what was written.
func (w *Writer) String() string {
	if w.page {
		return w.b.String() + "</main>\n</body>\n</html>\n"
	}
	return w.b.String()
}

func (w *Writer) put(parts ...string) {
	for _, part := range parts {
		w.b.WriteString(part)
	}
}

// Article writes an article, of which write writes the elements.
func (w *Writer) Article(write func()) {
	w.put("<article lang=\"", table.LanguageCodes[w.lang], "\">\n")
	write()
	w.put("</article>\n")
}

// Plain returns the run of a text in a language.
func Plain(lang int, text string) Run { return Run{Text: numeral.Bind(lang, text, noBreak)} }

// Marker returns a function that divides a text in a language into runs; words
// has the runs of words that occur in it.
func Marker(lang int, words map[string]Run) func(text string) []Run {
	cut := phrase.Cutter(slices.Collect(maps.Keys(words)))
	return func(text string) (runs []Run) {
		for i, part := range cut(text) {
			if i%2 != 0 {
				runs = append(runs, words[part])
			} else {
				runs = append(runs, Plain(lang, part))
			}
		}
		return runs
	}
}

// Element writes an element with text.
func (w *Writer) Element(name string, runs ...Run) {
	w.put("<", name, ">")
	for _, r := range runs {
		text := escape(r.Text)
		switch {
		case r.Date != "":
			w.put("<time datetime=\"", r.Date, "\">", text, "</time>")
		case r.Language != "":
			w.put("<span lang=\"", r.Language, "\">", text, "</span>")
		default:
			w.put(text)
		}
	}
	w.put("</", name, ">\n")
}

// Table writes a table with a caption. The first cell of each row is its head,
// and the others are numbers.
func (w *Writer) Table(caption []Run, head []string, rows [][]string) {
	if w.page {
		w.put("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
		for _, r := range caption {
			w.put(escape(r.Text))
		}
		w.put("\">\n")
	}
	w.put("<table>\n")
	w.Element("caption", caption...)
	w.put("<thead>\n<tr>")
	for _, cell := range head {
		w.put("<th scope=\"col\">", escape(cell), "</th>")
	}
	w.put("</tr>\n</thead>\n<tbody>\n")
	for _, row := range rows {
		for i, cell := range row {
			if i == 0 {
				w.put("<tr><th scope=\"row\">", escape(cell), "</th>")
			} else {
				w.put("<td>", cell, "</td>")
			}
		}
		w.put("</tr>\n")
	}
	w.put("</tbody>\n</table>\n")
	if w.page {
		w.put("</div>\n")
	}
}

// escape escapes the five characters that have a meaning in HTML.
func escape(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		if i := strings.IndexByte(`&'<>"`, c); i >= 0 {
			b.WriteString([...]string{"&amp;", "&#39;", "&lt;", "&gt;", "&#34;"}[i])
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
