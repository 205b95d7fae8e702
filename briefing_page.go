package plenary

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// HTML returns the text of [Briefing.Resolution] for resolutions as HTML, for
// a part of a page or for a mail. Each resolution is an article with headings
// from the second level on, paragraphs and, if Length is [FullLength], a table
// of the groups. Dates are time elements, and text in another language is
// marked. There are no styles and no scripts. Text from a record is escaped,
// and characters that change the direction of text are removed; see
// [Briefing].
func (b Briefing) HTML(resolutions ...*Resolution) string {
	var w htmlWriter
	for _, r := range resolutions {
		w.article(b, orNone(r), 2)
	}
	return w.String()
}

// Page returns a whole page of HTML with the articles of [Briefing.HTML]. A
// page with one resolution has the title of the resolution. A page with several
// has a title that names them, and their own titles are headings of the second
// level. The style of the page has no colours, limits the length of lines, and
// lets tables scroll on a small screen.
func (b Briefing) Page(resolutions ...*Resolution) string {
	p := b.prose()
	title, titled := p.say(phrase.PageTitle), false
	if len(resolutions) == 1 {
		r := orNone(resolutions[0])
		at, final := b.proseOf(r)
		if own := at.title(r, final); own != "" {
			title, titled = own, true
		}
	}
	var names []string
	for _, r := range resolutions {
		if what, _, _ := p.headed(orNone(r), r.Final()); what != "" {
			names = append(names, what)
		}
	}
	if !titled && len(names) > 0 {
		title = p.say(phrase.HeadlineOf, "title", title, "what", p.list(names))
	}
	w := htmlWriter{page: true}
	w.put("<!DOCTYPE html>\n<html lang=\"", table.LanguageCodes[p.language], "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>", escapeHTML(title), "</title>\n",
		"<style>\n", pageStyle, "</style>\n</head>\n<body>\n<main>\n")
	if level := 1; titled {
		w.article(b, resolutions[0], level)
	} else {
		w.element("h1", []run{{text: numeral.Bind(p.language, title, noBreak)}})
		for _, r := range resolutions {
			w.article(b, orNone(r), level+1)
		}
	}
	w.put("</main>\n</body>\n</html>\n")
	return w.String()
}

// pageStyle is the style of a page. If a table is too wide, its box scrolls and not the
// page. On a telephone tables are narrower.
const pageStyle = `main{max-width:70ch;margin:auto;padding:0 1em;line-height:1.5;overflow-wrap:break-word}
.table{overflow-x:auto}
th,td{padding:.2em .6em;text-align:right}
caption,th:first-child{text-align:left}
@media(max-width:40em){table{font-size:.75em}th,td{padding:.2em}}
`

// run is a part of a text: a date, words in another language than the article,
// or other words.
type run struct{ text, date, language string }

// noBreak is a space at which lines are not broken.
const noBreak = "\u00a0"

// htmlWriter writes articles of HTML.
type htmlWriter struct {
	strings.Builder
	page bool // a whole page, which has a style
}

func (w *htmlWriter) put(parts ...string) {
	for _, part := range parts {
		w.WriteString(part)
	}
}

// article writes the article of a resolution, with its title as a heading of
// the given level and other headings on the next level. If it has no title
// they are on the given level.
func (w *htmlWriter) article(b Briefing, r *Resolution, level int) {
	p := b.prose()
	dates := map[string]Date{}
	blocks := b.document(r, dates)
	words := map[string]run{}
	for text, d := range dates {
		words[text] = run{text: numeral.Bind(p.language, text, noBreak), date: d.String()}
	}
	if p.language != table.Dutch { // the papers of the Dutch parliament have Dutch names
		for _, t := range r.Statements {
			for _, ref := range t.References {
				if text := ref.Paper.String(); text != "" {
					words[text] = run{text: text, language: table.LanguageCodes[table.Dutch]}
				}
			}
		}
	}
	cut := phrase.Cutter(slices.Collect(maps.Keys(words)))
	runs := func(text string) (runs []run) {
		for i, part := range cut(text) {
			if i%2 != 0 {
				runs = append(runs, words[part])
			} else {
				runs = append(runs, run{text: numeral.Bind(p.language, part, noBreak)})
			}
		}
		return runs
	}
	w.put("<article lang=\"", table.LanguageCodes[p.language], "\">\n")
	for _, k := range blocks {
		heading := "h" + strconv.Itoa(level)
		switch k.kind {
		case titleBlock:
			w.element(heading, b.titleRuns(r, k.text))
			level++
		case headingBlock:
			w.element(heading, runs(k.text))
		case tableBlock:
			w.table(&k.splitTable, runs(k.text))
		default:
			w.element("p", runs(k.text))
		}
	}
	w.put("</article>\n")
}

// titleRuns marks a title that is in the other language because it has none in
// this one.
func (b Briefing) titleRuns(r *Resolution, text string) []run {
	lang := languageOf(b.Language)
	own := [...]string{r.Title.EN, r.Title.NL}[lang]
	title := phrase.Apostrophes(plain.Line(r.Title.In(b.Language)))
	after, found := strings.CutPrefix(text, title)
	if own != "" || title == "" || !found {
		return []run{{text: numeral.Bind(lang, text, noBreak)}}
	}
	return []run{{text: numeral.Bind(1-lang, title, noBreak), language: table.LanguageCodes[1-lang]}, {text: numeral.Bind(lang, after, noBreak)}}
}

// element writes a text as an element.
func (w *htmlWriter) element(name string, runs []run) {
	w.put("<", name, ">")
	for _, r := range runs {
		text := escapeHTML(r.text)
		switch {
		case r.date != "":
			w.put("<time datetime=\"", r.date, "\">", text, "</time>")
		case r.language != "":
			w.put("<span lang=\"", r.language, "\">", text, "</span>")
		default:
			w.put(text)
		}
	}
	w.put("</", name, ">\n")
}

// table writes a table of the votes of groups.
func (w *htmlWriter) table(t *splitTable, caption []run) {
	if w.page {
		w.put("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
		for _, r := range caption {
			w.put(escapeHTML(r.text))
		}
		w.put("\">\n")
	}
	w.put("<table>\n")
	w.element("caption", caption)
	w.put("<thead>\n<tr>")
	for _, cell := range t.head {
		w.put("<th scope=\"col\">", escapeHTML(cell), "</th>")
	}
	w.put("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.rows {
		for i, cell := range row {
			if i == 0 {
				w.put("<tr><th scope=\"row\">", escapeHTML(cell), "</th>")
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

// escapeHTML escapes text for HTML. Package html is not used because its table
// of entities adds 69 kB to every program.
func escapeHTML(text string) string {
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
