package picture

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
)

// Board is a voting board: the totals of a vote, and the members by section,
// each with a mark. Empty fields are left out.
type Board struct {
	Head
	// Over is the line above the heading: the body and the date.
	Over []string
	// Heading is the text voted on, and Question the part of it.
	Heading, Question string
	// Outcome is written before the totals, and Method below it.
	Outcome, Method string
	Totals          []Total
	// Partial says that the totals do not include all members. There is then
	// no bar.
	Partial bool
	// Ruling is written below the totals.
	Ruling   string
	Sections []Section
	// Label returns the words for n members with a mark: "abstentions".
	Label func(m Mark, n int) string
	// Nobody is written if there are no sections.
	Nobody string
	Notes  []Note
	Source string
	// Width is the width to fill with columns of names, of which there are at
	// least one and at most 12. If it is 0 or less, the board is as close as
	// possible to the proportions of A4 in landscape.
	Width int
}

// Total is the number of members with a mark.
type Total struct {
	Mark  Mark
	Count Count
	// Label is written below the number.
	Label string
}

// Count is a number that is exact or a lower limit.
type Count struct {
	N     int
	Exact bool
}

// Share returns the length of a count in the bar. A count that is negative or
// too large is written as it is, and limited in the bar.
func (c Count) Share() int64 { return max(0, min(int64(c.N), math.MaxInt32)) }

// Counts has the count of each mark.
type Counts [len(marks)]Count

// Told yields the marks whose counts are shown, in the order of [Marks]. A
// count of 0 is shown only if it is exact and of one of the votes that decide.
func (c *Counts) Told(yield func(Mark) bool) {
	for m := range Marks {
		if told := c[m].N > 0 || c[m].Exact && m.Decides(); told && !yield(m) {
			return
		}
	}
}

// Section is a part of the members. The totals of the section are on the line
// of its heading.
type Section struct {
	Heading string
	Members []Member
}

// Member is a row of the board.
type Member struct {
	Mark Mark
	// Code distinguishes members with the same name.
	Name, Code string
	// Signs refer to notes. They are written in full if the name is cut.
	Signs string
}

// Note is a sentence below the names.
type Note struct {
	Text string
	// Unnamed puts the mark Unnamed before it.
	Unnamed bool
}

// Mark is the shape and the colour of a member on a board.
type Mark uint8

// The marks. Each vote has its own shape, which makes it legible in grey.
const (
	Unnamed Mark = iota
	Yes
	No
	Abstain
	NotVoting
	Present
	Absent
	Pending
	Excluded
	Vacant
)

// String returns the class of a mark: "abstain".
func (m Mark) String() string { return marks[m].class }

// Marks yields the marks in the order of the totals. Members without a vote on
// record come last.
func Marks(yield func(Mark) bool) {
	for m := Yes; m <= Vacant; m++ {
		if !yield(m) {
			return
		}
	}
	yield(Unnamed)
}

// Decides reports whether m is one of the votes that decide.
func (m Mark) Decides() bool { return Yes <= m && m <= Abstain }

// marks has the class of each mark, and its paths from the upper left corner
// of a square of 12 units: its shape and its sign.
var marks = [...]struct{ class, shape, sign string }{
	Unnamed:   {"none", "m.5 .5h11v11h-11z", ""},
	Yes:       {"yes", "h12v12h-12z", "m6 2.5v7m-3.5-3.5h7"},
	No:        {"no", "h12v12h-12z", "m2.5 6h7"},
	Abstain:   {"abstain", "m0 6a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", "m3.7 6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z"},
	NotVoting: {"notvoting", "m.5 .5h11v11h-11z", ""},
	Present:   {"present", "m.5 .5h11v11h-11z", "m5 6h2"},
	Absent:    {"absent", "m.5 .5h11v11h-11z", "m2.5 9.5l7-7"},
	Pending:   {"pending", "m.5 .5h11v11h-11z", "m2.5 6h1.5m1.25 0h1.5m1.25 0h1.5"},
	Excluded:  {"excluded", "h12v12h-12z", "m3 3l6 6m0-6l-6 6"},
	Vacant:    {"vacant", "m0 11.5h12", ""},
}

var boardKind = kind{class: "plenary-board", margin: 36, letters: 12, style: `
.small{font-size:11px;fill:#545c64}
.over{font-size:13px;fill:#545c64}
.title{font-size:24px;font-weight:700}
.total{font-size:26px;font-weight:700}
.group{font-size:13px;font-weight:700}
.end{text-anchor:end}
.rule{stroke:#c9ced3}
path{fill:#fff;stroke:#737c85}
path+path{fill:none;stroke:#545c64;stroke-width:1.6}
.yes path{fill:#1d8058;stroke:none}
.no path{fill:#a3201d;stroke:none}
.yes path+path,.no path+path,.excluded path+path{fill:none;stroke:#fff;stroke-width:2}
.abstain path{fill:#f2c230;stroke:none}
.abstain path+path{fill:none;stroke:#5c4600;stroke-width:1.6}
.excluded path{fill:#737c85;stroke:none}
.none path{stroke-dasharray:2 2}
.yes rect{fill:#1d8058}
.no rect{fill:#a3201d}
.abstain rect{fill:#f2c230}
.no .tint{fill:#fae3e1}
.abstain .tint{fill:#fdf3d0}
rect{fill:#e0e4e7}
.notvoting text,.absent text,.none text{fill:#545c64}
.sum text{fill:#1c2126}
`}

// The measures of a board, in units. On A4 a unit is about a quarter of a
// millimetre.
const (
	boardCell   = 224 // a mark and a name
	boardGap    = 14  // between columns
	boardRow    = 17  // the height of a name
	boardHead   = 34  // the height of the heading of a section
	boardMost   = 12  // columns
	boardIndent = 18  // from a mark to the text beside it
)

// boardDrawing is a board being drawn.
type boardDrawing struct {
	sheet
	Board
	columns   int            // of names
	namesakes map[string]int // number of members with each name
	sums      []string       // the totals of each section
	narrow    bool           // the totals of some section are below its heading
}

// SVG draws the board.
func (b Board) SVG() []byte {
	d := boardDrawing{Board: b, sheet: sheet{kind: boardKind}}
	d.columns = 1
	for d.columns < boardMost && boardWidth(d.columns+1) <= b.Width {
		d.columns++
	}
	if b.Width <= 0 {
		d.columns = b.best()
	}
	d.width = boardWidth(d.columns)
	d.namesakes = map[string]int{}
	for _, s := range b.Sections {
		sum := b.sum(s.Members)
		d.sums = append(d.sums, sum)
		d.narrow = d.narrow || svg.Width(s.Heading, 14)+20+svg.Width(sum, 12) > d.room()
		for _, m := range s.Members {
			d.namesakes[m.Name]++
		}
	}
	d.y = d.margin
	d.header()
	d.totals()
	d.bar()
	if b.Ruling != "" {
		d.paragraph("", 12, b.Ruling, 4)
		d.y += 8
	}
	if len(b.Sections) == 0 {
		d.paragraph("", 12, b.Nobody, 2)
	}
	for i := range b.Sections {
		d.section(&b.Sections[i], d.sums[i])
	}
	d.notes()
	return d.document(b.Head, d.y+d.margin-8, "")
}

// sum returns the totals of members as text.
func (b *Board) sum(members []Member) string {
	var counts [len(marks)]int
	for _, m := range members {
		counts[m.Mark]++
	}
	var sum []string
	for m := range Marks {
		if n := counts[m]; n > 0 {
			sum = append(sum, strconv.Itoa(n)+" "+b.Label(m, n))
		}
	}
	return strings.Join(sum, ", ")
}

func boardWidth(columns int) int {
	return 2*boardKind.margin + columns*boardCell + (columns-1)*boardGap
}

// best returns the number of columns that brings a board closest to the
// proportions of A4, which are 99 to 70. The parts above and below the names
// are about 220 units high.
func (b *Board) best() int {
	best, least := 3, 0
	for n := 3; n <= boardMost; n++ {
		height := 220
		for _, s := range b.Sections {
			height += boardHead + (len(s.Members)+n-1)/n*boardRow
		}
		off := 70*boardWidth(n) - 99*height
		if off = max(off, -off); least == 0 || off < least {
			best, least = n, off
		}
	}
	return best
}

func (d *boardDrawing) header() {
	d.paragraph("over", 13, strings.Join(d.Over, " · "), 2)
	d.y += 8
	// Capitals and bold letters are wider than in the table of widths.
	d.paragraph("title", 25, d.Heading, 3)
	if d.Question != "" {
		d.y += 4
		d.paragraph("", 13, d.Question, 3)
	}
	d.y += 22
}

// totals draws the outcome and the totals side by side, in as many rows as
// they need.
func (d *boardDrawing) totals() {
	x := d.margin
	row := func() { x, d.y = d.margin, d.y+56 }
	// block writes a number or word with its label below it. If the label is
	// indented, it is beside the mark.
	block := func(m Mark, total, label string, indent int) {
		wide := max(svg.Width(total, 28), indent+svg.Width(label, 12))
		if x > d.margin && x+wide > d.right() {
			row()
		}
		d.Open("sum " + m.String())
		d.Text("total", x, d.y+24, svg.Fit(total, 28, d.room()))
		if indent > 0 {
			d.mark(m, x, d.y+32)
		}
		d.Text("", x+indent, d.y+42, svg.Fit(label, 12, d.room()-indent))
		d.Close()
		x += wide + 30
	}
	if d.Outcome != "" {
		block(Unnamed, d.Outcome, d.Method, 0)
		if d.columns <= 2 && slices.ContainsFunc(d.Totals, func(t Total) bool { return t.Mark.Decides() }) {
			row()
		}
	}
	for _, t := range d.Totals {
		figure := strconv.Itoa(t.Count.N)
		if !t.Count.Exact {
			figure = "≥" + figure
		}
		block(t.Mark, figure, t.Label, 17)
	}
	d.y += 58
}

// bar draws the shares of the totals, if these include all members.
func (d *boardDrawing) bar() {
	sum, before, room := int64(0), int64(0), int64(d.room())
	for _, t := range d.Totals {
		sum += t.Count.Share()
	}
	if sum == 0 || d.Partial {
		return
	}
	for _, t := range d.Totals {
		share := t.Count.Share()
		if share == 0 {
			continue
		}
		from, to := int(before*room/sum), int((before+share)*room/sum)
		before += share
		d.Open(t.Mark.String())
		d.Rect("", d.margin+from, d.y, max(1, to-from-1), 8)
		d.Close()
	}
	d.y += 18
}

func (d *boardDrawing) mark(m Mark, x, y int) {
	d.Path("", x, y, marks[m].shape)
	if sign := marks[m].sign; sign != "" {
		d.Path("", x, y, sign)
	}
}

// section draws the members of a section column by column. The lengths of the
// columns differ by at most one.
func (d *boardDrawing) section(s *Section, sum string) {
	if s.Heading != "" {
		d.sectionHead(s.Heading, sum)
	} else {
		d.y += 8
	}
	rows, at := 0, 0
	for col := range d.columns {
		n := (len(s.Members) - at + d.columns - col - 1) / (d.columns - col)
		x := d.margin + col*(boardCell+boardGap)
		for row := range n {
			d.member(&s.Members[at], x, d.y+row*boardRow)
			at++
		}
		rows = max(rows, n)
	}
	d.y += rows * boardRow
}

func (d *boardDrawing) sectionHead(heading, sum string) {
	d.y += 24
	d.Text("group", d.margin, d.y, svg.Fit(heading, 14, d.room()))
	if d.narrow {
		d.y += 15
		d.Text("", d.margin, d.y, svg.Fit(sum, 12, d.room()))
	} else {
		d.Text("end", d.right(), d.y, sum)
	}
	d.y += 6
	d.Line("rule", d.margin, d.y, d.right(), d.y)
	d.y += 4
}

func (d *boardDrawing) member(m *Member, x, y int) {
	name := m.Name
	if d.namesakes[name] > 1 {
		name += " (" + m.Code + ")"
	}
	d.Open(m.Mark.String())
	d.sheet.Title(name + ": " + d.Label(m.Mark, 1))
	if m.Mark == No || m.Mark == Abstain {
		d.Rect("tint", x-2, y, boardCell+2, 16)
	}
	d.mark(m.Mark, x, y+2)
	d.Text("", x+boardIndent, y+12, svg.Fit(name, 12, boardCell-20-svg.Width(m.Signs, 12))+m.Signs)
	d.Close()
}

func (d *boardDrawing) notes() {
	d.y += 12
	for _, note := range d.Notes {
		if !note.Unnamed {
			d.paragraph("", 11, note.Text, 6)
			continue
		}
		d.Open("sum " + Unnamed.String())
		d.mark(Unnamed, d.margin, d.y+5)
		d.indented(boardIndent, "", 11, note.Text, 6)
		d.Close()
		d.y += 3
	}
	d.paragraph("small", 11, d.Source, 2)
}
