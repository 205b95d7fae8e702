package html

import "testing"

// Text is escaped wherever it stands, and a page is complete.
func TestEscaped(t *testing.T) {
	const text = `<b> & "q" 'a'`
	w := In(0)
	w.Article(func() {
		w.Element("p", Run{Text: text}, Run{Text: text, Language: "nl"}, Run{Text: text, Date: "2018-12-19"})
	})
	const e = `&lt;b&gt; &amp; &#34;q&#34; &#39;a&#39;`
	want := "<article lang=\"en\">\n<p>" + e + `<span lang="nl">` + e + `</span><time datetime="2018-12-19">` + e + "</time></p>\n</article>\n"
	if got := w.String(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	p := Page(0, "a")
	p.Table([]Run{{Text: text}}, []string{text}, [][]string{{text, "5"}})
	if got, want := p.String(), Page(0, "a").b.String()+`<div class="table" role="region" tabindex="0" aria-label="`+e+"\">\n<table>\n<caption>"+e+
		"</caption>\n<thead>\n<tr><th scope=\"col\">"+e+"</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">"+e+
		"</th><td>5</td></tr>\n</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n"; got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// A text is divided at the words that have a run of their own.
func TestMarker(t *testing.T) {
	on := Run{Text: "19 December", Date: "2018-12-19"}
	runs := Marker(0, map[string]Run{"19 December": on})("On 19 December 2018")
	if len(runs) != 3 || runs[0].Text != "On " || runs[1] != on || runs[2].Text != " 2018" {
		t.Errorf("%q", runs)
	}
}
