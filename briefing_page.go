package plenary

// PageTemplate is a template for [html/template] that is filled with a [Page]:
// "page" is a page, each resolution an article with a heading, paragraphs and a
// table of the groups, and "fragment" the articles alone, for a part of a page or
// for a mail, with headings from the second level on. Dates are time elements,
// and what is in another language is marked as such. There is no style and no
// script; whatever comes from a record is escaped by html/template, and its signs that
// turn the direction of text are taken out: see [Briefing].
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
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
</head>
<body>
<main>
{{range .Articles}}<article lang="{{.Lang}}">
{{range .Blocks}}
{{- if eq .Kind "title"}}<h1>{{template "runs" .Runs}}</h1>
{{- else if eq .Kind "heading"}}<h2>{{template "runs" .Runs}}</h2>
{{- else}}{{template "block" .}}{{end}}
{{end}}</article>
{{end}}</main>
</body>
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
