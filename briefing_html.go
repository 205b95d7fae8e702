package plenary

import (
	"bytes"
	"html/template"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// WriteHTML writes what [Briefing.Resolution] tells of some resolutions as a
// page of HTML, each resolution an article with a heading, paragraphs and a
// table of the groups. The page has the language of the Briefing, and a title
// that it has in the other language only is marked as such; dates are time
// elements. It has no style and no script. Whatever comes from a record is
// escaped by html/template. The only errors are those of w.
func (b Briefing) WriteHTML(w io.Writer, resolutions ...*Resolution) error {
	return b.writeHTML(w, "page", resolutions)
}

// WriteHTMLFragment writes the articles of [Briefing.WriteHTML] without the
// page around them, for a part of a page or for a mail. Each has its language
// as an attribute, and its headings begin at the second level.
func (b Briefing) WriteHTMLFragment(w io.Writer, resolutions ...*Resolution) error {
	return b.writeHTML(w, "fragment", resolutions)
}

// htmlTemplates are parsed when they are used: that takes a fraction of what
// telling a resolution does, and a program that writes no HTML pays nothing.
const htmlTemplates = `
{{- define "page"}}<!DOCTYPE html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<title>{{.Title}}</title>
</head>
<body>
{{range .Articles}}{{template "article" .}}{{end}}</body>
</html>
{{end}}

{{- define "fragment"}}{{range .Articles}}{{template "article" .}}{{end}}{{end}}

{{- define "article"}}<article lang="{{.Lang}}">
{{range .Blocks}}{{template "block" .}}
{{end}}</article>
{{end}}

{{- define "block"}}
{{- if eq .Element "h1"}}<h1>{{template "runs" .Runs}}</h1>
{{- else if eq .Element "h2"}}<h2>{{template "runs" .Runs}}</h2>
{{- else if eq .Element "h3"}}<h3>{{template "runs" .Runs}}</h3>
{{- else if eq .Element "table"}}<table>
<caption>{{template "runs" .Runs}}</caption>
<thead>
<tr>{{range .Head}}<th scope="col">{{.}}</th>{{end}}</tr>
</thead>
<tbody>
{{range .Rows}}<tr><th scope="row">{{.Name}}</th>{{range .Figures}}<td>{{.}}</td>{{end}}</tr>
{{end}}</tbody>
</table>
{{- else}}<p>{{template "runs" .Runs}}</p>
{{- end}}{{end}}

{{- define "runs"}}{{range .}}
{{- if .Date}}<time datetime="{{.Date}}">{{.Text}}</time>
{{- else if .Lang}}<span lang="{{.Lang}}">{{.Text}}</span>
{{- else}}{{.Text}}{{end}}{{end}}{{end}}`

// What the templates are filled with.
type (
	htmlPage struct {
		Lang, Title string
		Articles    []htmlArticle
	}
	htmlArticle struct {
		Lang   string
		Blocks []htmlBlock
	}
	htmlBlock struct {
		Element string
		Runs    []htmlRun
		Head    []string
		Rows    []htmlRow
	}
	// htmlRun is a stretch of text, a date, or words in another language.
	htmlRun struct{ Text, Date, Lang string }
	htmlRow struct {
		Name    string
		Figures []int
	}
)

func (b Briefing) writeHTML(w io.Writer, name string, resolutions []*Resolution) error {
	p := b.prose()
	page := htmlPage{Lang: languageTexts[languageOf(b.Language)], Title: p.say("page.title")}
	level := []string{"p", "h1", "h2", "table"}
	if name == "fragment" {
		level = []string{"p", "h2", "h3", "table"}
	}
	for i, r := range resolutions {
		dates := map[string]Date{}
		blocks := b.document(r, dates)
		if i == 0 && len(blocks) > 0 {
			page.Title = blocks[0].text
		}
		mark := newDateMarker(dates)
		article := htmlArticle{Lang: page.Lang}
		for _, k := range blocks {
			h := htmlBlock{Element: level[k.kind], Runs: mark.runs(k.text)}
			switch k.kind {
			case titleBlock:
				h.Runs = b.titleRuns(r, k.text)
			case tableBlock:
				h.Runs, h.Head = mark.runs(k.table.caption), k.table.head[:]
				for _, row := range k.table.rows {
					h.Rows = append(h.Rows, htmlRow{row.name, row.figures[:]})
				}
			}
			article.Blocks = append(article.Blocks, h)
		}
		page.Articles = append(page.Articles, article)
	}
	var out bytes.Buffer
	if err := template.Must(template.New("").Parse(htmlTemplates)).ExecuteTemplate(&out, name, page); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

var languageTexts = [...]string{"en", "nl"} // in the order of the tables

// titleRuns marks a title that is in the other language for want of one.
func (b Briefing) titleRuns(r *Resolution, text string) []htmlRun {
	lang := languageOf(b.Language)
	own := [...]string{r.Title.EN, r.Title.NL}[lang]
	title := r.Title.In(b.Language)
	before, found := strings.CutSuffix(text, title)
	if own != "" || title == "" || !found {
		return []htmlRun{{Text: text}}
	}
	return []htmlRun{{Text: before}, {Text: title, Lang: languageTexts[1-lang]}}
}

// dateMarker finds the dates that were written in a text.
type dateMarker struct {
	dates map[string]Date
	find  *regexp.Regexp // nil if there are none
}

func newDateMarker(dates map[string]Date) dateMarker {
	var words []string
	for _, s := range slices.Sorted(maps.Keys(dates)) {
		words = append(words, regexp.QuoteMeta(s))
	}
	if words == nil {
		return dateMarker{}
	}
	find := regexp.MustCompile(`\b(?:` + strings.Join(words, "|") + `)\b`)
	find.Longest()
	return dateMarker{dates, find}
}

func (m dateMarker) runs(text string) (runs []htmlRun) {
	at := 0
	if m.find != nil {
		for _, span := range m.find.FindAllStringIndex(text, -1) {
			s := text[span[0]:span[1]]
			runs = append(runs, htmlRun{Text: text[at:span[0]]}, htmlRun{Text: s, Date: m.dates[s].String()})
			at = span[1]
		}
	}
	return append(runs, htmlRun{Text: text[at:]})
}
