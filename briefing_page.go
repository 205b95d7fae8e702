package plenary

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

// PageTemplate is a template for [html/template] that is filled with a [Page]:
// "page" is a page, each resolution an article with a heading, paragraphs and a
// table of the groups, and "fragment" the articles alone, for a part of a page or
// for a mail, with headings from the second level on. Dates are time elements,
// and what is in another language is marked as such. There is no style and no
// script; whatever comes from a record is escaped by html/template.
//
//	t := template.Must(template.New("").Parse(plenary.PageTemplate))
//	err := t.ExecuteTemplate(w, "page", briefing.Page(&r))
//
// It is text, so that a program that writes no HTML does not have to carry
// html/template, and so that a template of one's own can take its place.
const PageTemplate = `
{{- define "page"}}<!DOCTYPE html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<title>{{.Title}}</title>
</head>
<body>
{{range .Articles}}<article lang="{{.Lang}}">
{{range .Blocks}}
{{- if eq .Kind "title"}}<h1>{{template "runs" .Runs}}</h1>
{{- else if eq .Kind "heading"}}<h2>{{template "runs" .Runs}}</h2>
{{- else}}{{template "block" .}}{{end}}
{{end}}</article>
{{end}}</body>
</html>
{{end}}

{{- define "fragment"}}{{range .Articles}}<article lang="{{.Lang}}">
{{range .Blocks}}
{{- if eq .Kind "title"}}<h2>{{template "runs" .Runs}}</h2>
{{- else if eq .Kind "heading"}}<h3>{{template "runs" .Runs}}</h3>
{{- else}}{{template "block" .}}{{end}}
{{end}}</article>
{{end}}{{end}}

{{- define "block"}}
{{- if eq .Kind "table"}}<table>
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

// Page is a briefing as a template is filled with it; see [PageTemplate]. Its
// texts are plain: they still have to be escaped.
type Page struct {
	Lang     string // of the page: en or nl
	Title    string
	Articles []PageArticle
}

// PageArticle is what is told of one resolution.
type PageArticle struct {
	Lang   string
	Blocks []PageBlock
}

// PageBlock is a title, a heading, a paragraph or a table.
type PageBlock struct {
	Kind string    // title, heading, paragraph or table
	Runs []PageRun // the text, of a table its caption
	Head []string  // of the columns of a table
	Rows []PageRow
}

// PageRun is a part of a text: a date, words in another language than the
// article's, or just words.
type PageRun struct {
	Text string
	Date string // 2018-12-19, if it is a date
	Lang string // if it is another language
}

// PageRow is a row of a table. The figures are as [Briefing.SplitTable] writes
// them: those that are not on record are –, and not 0.
type PageRow struct {
	Name    string
	Figures []string
}

var pageKinds = [...]string{paragraphBlock: "paragraph", titleBlock: "title", headingBlock: "heading", tableBlock: "table"}

// Page returns what [Briefing.Resolution] tells of some resolutions, for a
// template.
func (b Briefing) Page(resolutions ...*Resolution) Page {
	p := b.prose()
	page := Page{Lang: table.LanguageCodes[p.language], Title: p.say(phrase.PageTitle)}
	for i, r := range resolutions {
		r = orNone(r)
		dates := map[string]Date{}
		blocks := b.document(r, dates)
		if i == 0 && len(blocks) > 0 {
			page.Title = blocks[0].text
		}
		mark := newDateMarker(dates)
		article := PageArticle{Lang: page.Lang}
		for _, k := range blocks {
			h := PageBlock{Kind: pageKinds[k.kind], Runs: mark.runs(k.text)}
			switch k.kind {
			case titleBlock:
				h.Runs = b.titleRuns(r, k.text)
			case tableBlock:
				h.Runs, h.Head = mark.runs(k.table.caption), k.table.head
				for _, row := range k.table.rows {
					h.Rows = append(h.Rows, PageRow{row.name, row.figures})
				}
			}
			article.Blocks = append(article.Blocks, h)
		}
		page.Articles = append(page.Articles, article)
	}
	return page
}

// titleRuns marks a title that is in the other language for want of one.
func (b Briefing) titleRuns(r *Resolution, text string) []PageRun {
	lang := languageOf(b.Language)
	own := [...]string{r.Title.EN, r.Title.NL}[lang]
	title := r.Title.In(b.Language)
	before, found := strings.CutSuffix(text, title)
	if own != "" || title == "" || !found {
		return []PageRun{{Text: text}}
	}
	return []PageRun{{Text: before}, {Text: title, Lang: table.LanguageCodes[1-lang]}}
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

func (m dateMarker) runs(text string) (runs []PageRun) {
	at := 0
	if m.find != nil {
		for _, span := range m.find.FindAllStringIndex(text, -1) {
			s := text[span[0]:span[1]]
			runs = append(runs, PageRun{Text: text[at:span[0]]}, PageRun{Text: s, Date: m.dates[s].String()})
			at = span[1]
		}
	}
	return append(runs, PageRun{Text: text[at:]})
}
