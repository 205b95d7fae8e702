package plenary

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
	"github.com/plenary-go/plenary/internal/table"
)

// boardMark is what a board shows of a member: its Vote, of which the zero one is
// that the record does not name it, or that it is excluded, or a vacant seat.
type boardMark = Vote

const (
	boardMarkExcluded boardMark = Pending + 1 + iota
	boardMarkVacant
	boardMarkCount
)

// boardMarkKeys are the names of the marks in the table of phrases, the classes of
// the style sheet, and the order in which totals are told.
var boardMarkKeys = [boardMarkCount]string{"none", "yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant"}

// boardMarkShapes are the paths of the marks, from the left upper corner of a square
// of 12 units: the shape and the sign on it.
var boardMarkShapes = [boardMarkCount][2]string{
	0:                 {"m.5 .5h11v11h-11z", ""},
	Yes:               {"h12v12h-12z", "m6 2.5v7m-3.5-3.5h7"},
	No:                {"h12v12h-12z", "m2.5 6h7"},
	Abstain:           {"m0 6a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", "m3.7 6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z"},
	NotVoting:         {"m.5 .5h11v11h-11z", ""},
	Present:           {"m.5 .5h11v11h-11z", "m5 6h2"},
	Absent:            {"m.5 .5h11v11h-11z", "m2.5 9.5l7-7"},
	Pending:           {"m.5 .5h11v11h-11z", "m2.5 6h1.5m1.25 0h1.5m1.25 0h1.5"},
	boardMarkExcluded: {"h12v12h-12z", "m3 3l6 6m0-6l-6 6"},
	boardMarkVacant:   {"m0 11.5h12", ""},
}

// The measures of a board, in units: on A4 one is about a quarter of a
// millimetre.
const (
	boardMargin = 36
	boardCell   = 224 // a mark and a name
	boardGap    = 14  // between columns
	boardRow    = 17  // the height of a name
	boardHead   = 34  // that of a section's heading
	boardMost   = 12  // columns
)

const boardStyle = `
.plenary-board{font-family:` + svg.Family + `;font-size:12px;fill:#1c2126}
.plenary-board .background{fill:#fff}
.plenary-board .small{font-size:11px;fill:#545c64}
.plenary-board .over{font-size:13px;fill:#545c64}
.plenary-board .title{font-size:24px;font-weight:700}
.plenary-board .total{font-size:26px;font-weight:700}
.plenary-board .group{font-size:13px;font-weight:700}
.plenary-board .end{text-anchor:end}
.plenary-board .rule{stroke:#c9ced3}
.plenary-board path{fill:#fff;stroke:#737c85}
.plenary-board path+path{fill:none;stroke:#545c64;stroke-width:1.6}
.plenary-board .yes path{fill:#1d8058;stroke:none}
.plenary-board .no path{fill:#a3201d;stroke:none}
.plenary-board .yes path+path,.plenary-board .no path+path,.plenary-board .excluded path+path{fill:none;stroke:#fff;stroke-width:2}
.plenary-board .abstain path{fill:#f2c230;stroke:none}
.plenary-board .abstain path+path{fill:none;stroke:#5c4600;stroke-width:1.6}
.plenary-board .excluded path{fill:#737c85;stroke:none}
.plenary-board .none path{stroke-dasharray:2 2}
.plenary-board .yes rect{fill:#1d8058}
.plenary-board .no rect{fill:#a3201d}
.plenary-board .abstain rect{fill:#f2c230}
.plenary-board .no .tint{fill:#fae3e1}
.plenary-board .abstain .tint{fill:#fdf3d0}
.plenary-board rect{fill:#e0e4e7}
.plenary-board .notvoting text,.plenary-board .absent text,.plenary-board .none text{fill:#545c64}
.plenary-board .sum text{fill:#1c2126}
`

func (d *boardDrawing) draw() []byte {
	d.y = boardMargin
	d.header()
	d.totals()
	if sentence := d.Decision.Sentence(d.Language); sentence != "" {
		d.lines("", 12, sentence, 4)
		d.y += 8
	}
	if len(d.sections) == 0 {
		d.lines("", 12, d.nobody(), 2)
	}
	for i := range d.sections {
		d.drawSection(&d.sections[i])
	}
	d.notes()
	return d.Document(svg.Head{
		Width: d.width, Height: d.y + boardMargin - 8,
		Lang: [...]string{table.English: "en", table.Dutch: "nl"}[languageOf(d.Language)], Class: "plenary-board",
		Title: d.title(), Desc: d.description(), Style: boardStyle,
	})
}

// lines writes a text over the whole width, on as many lines as there may be.
func (d *boardDrawing) lines(class string, size int, s string, most int) {
	for _, line := range svg.Wrap(s, size, d.width-2*boardMargin, most) {
		d.y += size + size/4 + 1
		d.Text(class, boardMargin, d.y, line)
	}
}

func (d *boardDrawing) header() {
	over := d.on()
	for _, m := range d.s.Meetings {
		over = append(over, m.String())
	}
	d.lines("over", 13, strings.Join(over, " · "), 2)
	d.y += 8
	// Capitals and a bold face are wider than the table of widths has it.
	d.lines("title", 25, d.heading(), 3)
	if q := d.s.Question; q != Whole {
		text := d.say("board.question." + q.String())
		if detail := d.s.Detail.In(d.Language); detail != "" {
			text += ": " + detail
		}
		d.y += 4
		d.lines("", 13, text, 3)
	}
	d.y += 22
}

// totals draws the outcome, the totals and a bar of them.
func (d *boardDrawing) totals() {
	x := boardMargin
	// block writes a number or word with its label below it.
	block := func(total, label string, m boardMark, marked bool) {
		indent := 0
		if marked {
			indent = 17
		}
		wide := max(svg.Width(total, 28), indent+svg.Width(label, 12))
		if x > boardMargin && x+wide > d.width-boardMargin {
			x, d.y = boardMargin, d.y+56
		}
		d.Open("sum " + boardMarkKeys[m])
		d.Text("total", x, d.y+24, svg.Fit(total, 28, d.width-2*boardMargin))
		if marked {
			d.sign(m, x, d.y+32)
		}
		d.Text("", x+indent, d.y+42, svg.Fit(label, 12, d.width-2*boardMargin-indent))
		d.Close()
		x += wide + 30
	}
	if word := d.outcome(); word != "" {
		method := ""
		if d.s.Method != 0 && d.s.Declared != DeclaredWithdrawn {
			method = d.method(d.s)
		}
		block(word, method, 0, false)
		if d.columns <= 2 && d.cast() {
			x, d.y = boardMargin, d.y+56
		}
	}
	var sum int64
	for m := range boardOrder {
		if !d.told(m) {
			continue
		}
		label := d.total(m, d.counts[m].n)
		if d.differs(m) {
			stated, _ := d.s.Stated.Of(m)
			label = d.say("board.statedas", "label", label, "number", strconv.Itoa(stated))
		}
		block(d.figure(m), label, m, true)
		sum += barred(d.counts[m].n)
	}
	d.y += 58
	if sum == 0 {
		return
	}
	before, room := int64(0), int64(d.width-2*boardMargin)
	for m := range boardOrder {
		n := barred(d.counts[m].n)
		if n == 0 {
			continue
		}
		from, to := int(before*room/sum), int((before+n)*room/sum)
		before += n
		d.Open(boardMarkKeys[m])
		d.Rect("", boardMargin+from, d.y, max(1, to-from-1), 8)
		d.Close()
	}
	d.y += 18
}

func (d *boardDrawing) sign(m boardMark, x, y int) {
	for _, path := range boardMarkShapes[m] {
		if path != "" {
			d.Path("", x, y, path)
		}
	}
}

// drawSection draws the members of a section, downwards column by column, with
// columns that differ by one in length at most.
func (d *boardDrawing) drawSection(s *boardSection) {
	if s.heading != "" {
		d.sectionHead(s)
	} else {
		d.y += 8
	}
	rows, at := 0, 0
	for col := range d.columns {
		n := (len(s.members) - at + d.columns - col - 1) / (d.columns - col)
		x := boardMargin + col*(boardCell+boardGap)
		for row := range n {
			d.member(s.members[at], x, d.y+row*boardRow)
			at++
		}
		rows = max(rows, n)
	}
	d.y += rows * boardRow
}

func (d *boardDrawing) sectionHead(s *boardSection) {
	text, room := d.sectionTotals(s), d.width-2*boardMargin
	d.y += 24
	d.Text("group", boardMargin, d.y, svg.Fit(s.heading, 14, room))
	if d.narrow {
		d.y += 15
		d.Text("", boardMargin, d.y, svg.Fit(text, 12, room))
	} else {
		d.Text("end", d.width-boardMargin, d.y, text)
	}
	d.y += 6
	d.Line("rule", boardMargin, d.y, d.width-boardMargin, d.y)
	d.y += 4
}

// member draws a member and its vote.
func (d *boardDrawing) member(c Country, x, y int) {
	m, name, sign := d.mark(c), d.naming.Name(c), ""
	if d.namesakes.Has(c) { // in 2001 both SRB and YUG, if it is listed
		name += " (" + c.Code() + ")"
	}
	if d.corrected.Has(c) {
		sign += "†"
	}
	if d.strangers.Has(c) {
		sign += "‡"
	}
	d.Open(boardMarkKeys[m])
	d.Picture.Title(name + ": " + d.label(m, 1))
	if m == No || m == Abstain {
		d.Rect("tint", x-2, y, boardCell+2, 16)
	}
	d.sign(m, x, y+2)
	d.Text("", x+18, y+12, svg.Fit(name, 12, boardCell-20-svg.Width(sign, 12))+sign)
	d.Close()
}

// notes writes what does not fit in the record, the corrections, and where it
// comes from.
func (d *boardDrawing) notes() {
	d.y += 12
	unnamed := d.notNamed()
	for _, note := range d.remarks() {
		if note != unnamed || d.s.members().IsEmpty() {
			d.lines("", 11, note, 6)
			continue
		}
		// The sign of those on the board.
		d.Open("sum none")
		d.sign(0, boardMargin, d.y+5)
		for _, line := range svg.Wrap(note, 11, d.width-2*boardMargin-18, 6) {
			d.y += 14
			d.Text("", boardMargin+18, d.y, line)
		}
		d.Close()
		d.y += 3
	}
	var refs []string
	for _, source := range d.s.Sources {
		if source.Fact == "" || source.Fact == "votes" {
			refs = append(refs, strings.TrimSuffix(source.Ref, "."))
		}
	}
	if len(refs) > 0 {
		d.lines("small", 11, d.say("board.source", "sources", strings.Join(refs, "; ")), 2)
	}
}
