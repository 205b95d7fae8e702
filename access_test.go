package plenary_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// htmlNode is an element of a page or a picture, with what stands in it.
type htmlNode struct {
	name     string
	attr     map[string]string
	parent   *htmlNode
	children []*htmlNode
	text     string // its own and that of what stands in it
}

// readElements reads HTML, or SVG, as far as it is well-formed.
func readElements(t *testing.T, s string) *htmlNode {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	root := &htmlNode{}
	at := root
	for {
		token, err := d.Token()
		if err == io.EOF {
			return root
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		switch k := token.(type) {
		case xml.StartElement:
			n := &htmlNode{name: k.Name.Local, attr: map[string]string{}, parent: at}
			for _, a := range k.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			at.children, at = append(at.children, n), n
		case xml.EndElement:
			at = at.parent
		case xml.CharData:
			for n := at; n != nil; n = n.parent {
				n.text += string(k)
			}
		}
	}
}

// all returns the elements within n, in their order, with one of some names or any.
func (n *htmlNode) all(names ...string) (found []*htmlNode) {
	for _, c := range n.children {
		if len(names) == 0 || slices.Contains(names, c.name) {
			found = append(found, c)
		}
		found = append(found, c.all(names...)...)
	}
	return found
}

// up returns the nearest element around n for which is holds, or nil.
func (n *htmlNode) up(is func(*htmlNode) bool) *htmlNode {
	for n = n.parent; n != nil; n = n.parent {
		if is(n) {
			return n
		}
	}
	return nil
}

// inaccessible returns what a reader who does not see a page, or sees little of it,
// would miss in it.
func inaccessible(root *htmlNode) (faults []string) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	ids := map[string]bool{}
	for _, n := range root.all() {
		if id, ok := n.attr["id"]; ok {
			if ids[id] || id == "" {
				fault("id %q occurs twice, or is empty", id)
			}
			ids[id] = true
		}
		if lang, ok := n.attr["lang"]; ok && lang != "nl" && lang != "en" {
			fault("language %q", lang)
		}
		if n.attr["style"] != "" || n.name == "script" {
			fault("a style or a script of its own: %s", n.name)
		}
	}
	for _, n := range root.all() {
		for id := range strings.FieldsSeq(n.attr["aria-labelledby"] + " " + n.attr["aria-describedby"]) {
			if !ids[id] {
				fault("%s is labelled by %q, which is not there", n.name, id)
			}
		}
	}
	for _, n := range root.all("h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "th", "caption", "title", "time", "span") {
		if strings.TrimSpace(n.text) == "" {
			fault("an empty %s", n.name)
		}
	}
	for _, n := range root.all("span") { // what is in another language
		around := n.up(func(n *htmlNode) bool { return n.attr["lang"] != "" })
		if n.attr["lang"] == "" || around == nil || around.attr["lang"] == n.attr["lang"] {
			fault("a span that marks nothing: %s", n.text)
		}
	}
	for _, table := range root.all("table") {
		if len(table.children) == 0 || table.children[0].name != "caption" {
			fault("a table without a caption")
		}
		wide := -1
		for _, row := range table.all("tr") {
			if wide >= 0 && len(row.children) != wide {
				fault("a row of %d cells among those of %d", len(row.children), wide)
			}
			if wide = len(row.children); wide > 0 && row.children[0].name != "th" {
				fault("a row without a head")
			}
		}
		for _, th := range table.all("th") {
			if th.attr["scope"] != "col" && th.attr["scope"] != "row" {
				fault("a head without a scope: %s", th.text)
			}
		}
	}
	for _, svg := range root.all("svg") {
		if len(svg.children) < 2 || svg.children[0].name != "title" || svg.children[1].name != "desc" || strings.TrimSpace(svg.children[1].text) == "" ||
			svg.attr["role"] != "img" || svg.attr["lang"] == "" || svg.attr["aria-labelledby"] != svg.children[0].attr["id"]+" "+svg.children[1].attr["id"] {
			fault("a picture without a title and a description")
		}
	}
	return faults
}

// levels returns what is wrong with the levels of headings that begin at one.
func levels(root *htmlNode, first int) (faults []string) {
	last := first - 1
	for _, h := range root.all("h1", "h2", "h3", "h4", "h5", "h6") {
		n := int(h.name[1] - '0')
		if n > last+1 || n < first {
			faults = append(faults, fmt.Sprintf("%s behind h%d: %s", h.name, last, h.text))
		}
		last = n
	}
	return faults
}

// unfit returns what is wrong with a whole page, on a small screen too.
func unfit(root *htmlNode) (faults []string) {
	fault := func(what string) { faults = append(faults, what) }
	if html := root.all("html"); len(html) != 1 || html[0].attr["lang"] == "" {
		fault("no language of the page")
	}
	for _, once := range []string{"main", "h1", "title"} {
		if n := len(root.all(once)); n != 1 {
			fault(fmt.Sprintf("%d of %s", n, once))
		}
	}
	if !slices.ContainsFunc(root.all("meta"), func(n *htmlNode) bool {
		return n.attr["name"] == "viewport" && n.attr["content"] == "width=device-width, initial-scale=1"
	}) {
		fault("no viewport, or one that cannot be enlarged")
	}
	style := ""
	if all := root.all("style"); len(all) == 1 {
		style = all[0].text
	}
	if !regexp.MustCompile(`(?m)^main\{max-width:\d\dch;`).MatchString(style) {
		fault("lines of any length")
	}
	if regexp.MustCompile(`\d(?:px|pt)|nowrap|outline|color|background`).MatchString(style) { // a reader may have sizes and colours of their own
		fault("a size or a colour that is not the reader's: " + style)
	}
	for _, table := range root.all("table") {
		box := table.parent
		if box.attr["class"] != "table" || box.attr["tabindex"] != "0" || box.attr["role"] != "region" || box.attr["aria-label"] == "" || !strings.Contains(style, ".table{overflow-x:auto}") {
			fault("a table that a small screen cuts off, or of which the box cannot be reached")
		}
	}
	return faults
}

// TestPagesAreAccessible reads pages as a checker of accessibility does: of one
// resolution and of several, with a title and without, in either language.
func TestPagesAreAccessible(t *testing.T) {
	migration, refugees := load(t, "a-res-73-195.json"), load(t, "a-res-73-151.json")
	untitled := parse(t, `{"title": {}, "statements": [{"id": "s", "stage": "p", "deliverer": "NLD"}], "stages": [{"id": "p", "body": "unga", "date": "2018-12-17", "method": "recorded", "stated": {"yes": 2, "no": 1, "abstain": 0}}]}`)
	foreign := parse(t, `{"title": {"nl": "Tekst"}, "symbol": "A/RES/73/1", "stages": [{"id": "p", "body": "unga", "date": "2018-12-17", "method": "withoutvote", "declared": "adopted"}]}`)
	bare := parse(t, `{"title": {}, "statements": [{"id": "s", "deliverer": "NLD"}]}`)
	for name, rs := range map[string][]*plenary.Resolution{
		"one": {&migration}, "two": {&migration, &refugees}, "without a title": {&untitled}, "foreign": {&foreign}, "a statement alone": {&bare},
		"all": {&migration, &untitled, nil, &foreign, &bare}, "none": {}, "nil": {nil},
	} {
		for _, tell := range []plenary.Briefing{readerNL, readerEN} {
			for _, tell.Length = range []plenary.BriefingLength{plenary.StandardLength, plenary.ShortLength, plenary.FullLength} {
				t.Run(fmt.Sprintf("%s, %v, %v", name, tell.Language, tell.Length), func(t *testing.T) {
					page, part := readElements(t, tell.Page(rs...)), readElements(t, tell.HTML(rs...))
					for _, fault := range slices.Concat(inaccessible(page), levels(page, 1), unfit(page), inaccessible(part), levels(part, 2)) {
						t.Error(fault)
					}
				})
			}
		}
	}
}

// TestInaccessiblePagesAreFound holds that the checks see what they look for.
func TestInaccessiblePagesAreFound(t *testing.T) {
	for _, in := range []string{
		`<p id="a"></p><p id="a">x</p>`, `<p lang="xx">x</p>`, `<p style="color:red">x</p>`, `<p aria-labelledby="b">x</p>`, `<a href="/"> </a>`, `<p lang="nl"><span lang="nl">x</span></p>`,
		`<table><tr><th scope="col">x</th></tr></table>`, `<table><caption>x</caption><tr><th>x</th></tr></table>`, `<table><caption>x</caption><tr><th scope="row">x</th></tr><tr><td>x</td></tr></table>`,
		`<svg role="img" lang="nl"><title>x</title></svg>`,
	} {
		if faults := inaccessible(readElements(t, in)); len(faults) == 0 {
			t.Errorf("nothing is found in %s", in)
		}
	}
	if faults := levels(readElements(t, `<h1>x</h1><h3>x</h3>`), 1); len(faults) != 1 {
		t.Errorf("levels: %q", faults)
	}
	if faults := unfit(readElements(t, `<html><title>x</title><h1>x</h1><h1>x</h1><style>td{width:400px}</style><table></table></html>`)); len(faults) != 7 {
		t.Errorf("a page: %q", faults)
	}
}

// styled returns what a picture's style sets a property of an element to: the rule
// with the most classes, and of these the last; of its parent, if it has none.
func styled(n *htmlNode, rules [][3]string, property string) string {
	for ; n != nil; n = n.parent {
		value, weight := "", -1
		for _, r := range rules {
			for selector := range strings.SplitSeq(r[0], ",") {
				if w := strings.Count(selector, ".")*10 + strings.Count(selector, "+"); r[1] == property && w >= weight && selects(n, strings.Fields(selector)) {
					value, weight = r[2], w
				}
			}
		}
		if value != "" {
			return value
		}
	}
	return ""
}

// selects reports whether the parts of a selector are those of n and of what is
// around it.
func selects(n *htmlNode, parts []string) bool {
	is := func(n *htmlNode, part string) bool {
		names := strings.Split(part, ".")
		if strings.Contains(part, "+") || names[0] != "" && names[0] != n.name {
			return false
		}
		for _, class := range names[1:] {
			if !slices.Contains(strings.Fields(n.attr["class"]), class) {
				return false
			}
		}
		return true
	}
	last := len(parts) - 1
	if last < 0 || !is(n, parts[last]) {
		return false
	}
	for n = n.parent; last > 0 && n != nil; n = n.parent {
		if is(n, parts[last-1]) {
			last--
		}
	}
	return last == 0
}

// luminance is that of a colour (WCAG 2.2).
func luminance(t *testing.T, colour string) float64 {
	hex := strings.TrimPrefix(colour, "#")
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	rgb, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || len(hex) != 6 {
		t.Fatalf("no colour: %q", colour)
	}
	part := func(shift int, weight float64) float64 {
		c := float64(rgb>>shift&255) / 255
		if c <= 0.04045 {
			return weight * c / 12.92
		}
		return weight * math.Pow((c+0.055)/1.055, 2.4)
	}
	return part(16, 0.2126) + part(8, 0.7152) + part(0, 0.0722)
}

// TestPicturesAreAccessible reads the pictures in testdata: each has a title and a
// description, and every text in it a contrast of at least 4.5 to 1 with what is
// behind it (WCAG 2.2, 1.4.3): the rectangle in its group, or else the background.
func TestPicturesAreAccessible(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.svg")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d pictures, %v", len(files), err)
	}
	rule := regexp.MustCompile(`(?m)^([^{}\n]+)\{([^}]*)\}`)
	for _, file := range files {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			root := readElements(t, string(data))
			for _, fault := range inaccessible(root) {
				t.Error(fault)
			}
			var rules [][3]string
			for _, m := range rule.FindAllStringSubmatch(root.all("style")[0].text, -1) {
				for set := range strings.SplitSeq(m[2], ";") {
					property, value, _ := strings.Cut(set, ":")
					rules = append(rules, [3]string{m[1], property, value})
				}
			}
			seen := map[[2]string]bool{}
			for _, text := range root.all("text") {
				behind := "#fff"
				for _, n := range text.parent.children {
					if n == text {
						break
					}
					if fill := styled(n, rules, "fill"); n.name == "rect" && fill != "none" && text.parent.name == "g" {
						behind = fill
					}
				}
				fill := styled(text, rules, "fill")
				if seen[[2]string{fill, behind}] {
					continue
				}
				seen[[2]string{fill, behind}] = true
				one, other := luminance(t, fill), luminance(t, behind)
				if ratio := (max(one, other) + 0.05) / (min(one, other) + 0.05); ratio < 4.5 {
					t.Errorf("%s on %s: %.2f, of %q", fill, behind, ratio, text.text)
				}
			}
			if len(seen) == 0 && len(root.all("text")) > 0 {
				t.Error("no text was looked at")
			}
		})
	}
}
