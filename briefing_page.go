package plenary

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/html"
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
	w := html.In(languageOf(b.Language))
	for _, r := range resolutions {
		b.article(w, orNone(r), 2)
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
	w, level := html.Page(p.language, title), 1
	if !titled {
		w.Element("h1", html.Plain(p.language, title))
		level++
	}
	for _, r := range resolutions {
		b.article(w, orNone(r), level)
	}
	return w.String()
}

// article writes the article of a resolution, with its title as a heading of
// the given level and other headings on the next level. If the resolution has no
// title, the other headings are on the given level.
func (b Briefing) article(w *html.Writer, r *Resolution, level int) {
	lang, dates, words := languageOf(b.Language), map[string]Date{}, map[string]html.Run{}
	blocks := b.document(r, dates)
	for text, d := range dates {
		words[text] = html.Run{Text: html.Plain(lang, text).Text, Date: d.String()}
	}
	if lang != table.Dutch { // the papers of the Dutch parliament have Dutch names
		for _, t := range r.Statements {
			for _, ref := range t.References {
				if text := ref.Paper.String(); text != "" {
					words[text] = html.Run{Text: text, Language: table.LanguageCodes[table.Dutch]}
				}
			}
		}
	}
	runs := html.Marker(lang, words)
	w.Article(func() {
		for _, k := range blocks {
			heading := "h" + strconv.Itoa(level)
			switch k.kind {
			case titleBlock:
				w.Element(heading, b.titleRuns(r, k.text)...)
				level++
			case headingBlock:
				w.Element(heading, runs(k.text)...)
			case tableBlock:
				w.Table(runs(k.text), k.head, k.rows)
			default:
				w.Element("p", runs(k.text)...)
			}
		}
	})
}

// titleRuns marks a title that is in the other language because the record has
// no title in the language of the briefing.
func (b Briefing) titleRuns(r *Resolution, text string) []html.Run {
	lang := languageOf(b.Language)
	title := phrase.Apostrophes(plain.Line(r.Title.In(b.Language)))
	after, found := strings.CutPrefix(text, title)
	if r.Title.only(lang) != "" || title == "" || !found {
		return []html.Run{html.Plain(lang, text)}
	}
	return []html.Run{{Text: html.Plain(1-lang, title).Text, Language: table.LanguageCodes[1-lang]}, html.Plain(lang, after)}
}
