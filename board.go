package plenary

import (
	"io"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Board draws a stage as the voting board in the hall of the General Assembly
// does: the members by name, each with its vote, and the totals. Everything on
// it is from the record; what does not fit in that is shown and not repaired.
// Names are the short ones of the day of the vote, in their alphabetical order.
//
// Each vote has a colour and a sign of its own, + in favour, − against and a
// circle for abstentions, so that a board can be read in grey and by those who
// do not tell red from green. Members of the body that the record does not
// name are on it as such, where the tables have the membership.
//
// The zero Board is in English, has no groups, and is about as wide in
// proportion to its height as a sheet of A4 on its side.
type Board struct {
	// Language is that of names and words; one that is not Dutch means English.
	Language language.Tag
	// Groups divides the members into sections, each with totals of its own: the
	// [RegionalGroups] for instance, as on the day of the vote. A member that
	// several of them have stands in the first, and those that none has in a
	// last section.
	Groups []Group
	// Columns is how many names stand side by side, 12 at most. Zero, or less,
	// leaves it to the board; 2 are read well on a telephone.
	Columns int
	// Decision, if it is not zero, is told below the totals, beside the outcome
	// that the record declares.
	Decision Decision
}

// WriteSVG writes the board of a stage as SVG, with the title of a resolution
// above it. A nil stage is the resolution's [Resolution.Final]. Either may be
// missing; of a decision without a vote the board says how it was taken.
//
// The same record gives the same bytes. The picture has a title and a
// description that tells in words what it shows. It returns the error of w.
func (b Board) WriteSVG(w io.Writer, r *Resolution, s *Stage) error {
	if r == nil {
		r = new(Resolution)
	}
	if s == nil {
		s = r.Final()
	}
	if s == nil {
		s = new(Stage)
	}
	d := newBoardDrawing(b, r, s)
	_, err := w.Write(d.draw())
	return err
}

// mark is what a board shows of a member: its Vote, of which the zero one is
// that the record does not name it, or that it is excluded, or a vacant seat.
type mark = Vote

const (
	markExcluded mark = Pending + 1 + iota
	markVacant
	markCount
)

// markKeys are the names of the marks in the table of phrases, the classes of
// the style sheet, and the order in which totals are told.
var markKeys = [markCount]string{"none", "yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant"}

// markShapes are the paths of the marks, from the left upper corner of a square
// of 12 units: the shape and the sign on it.
var markShapes = [markCount][2]string{
	0:            {"m.5 .5h11v11h-11z", ""},
	Yes:          {"h12v12h-12z", "m6 2.5v7m-3.5-3.5h7"},
	No:           {"h12v12h-12z", "m2.5 6h7"},
	Abstain:      {"m0 6a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", "m3.7 6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z"},
	NotVoting:    {"m.5 .5h11v11h-11z", ""},
	Present:      {"m.5 .5h11v11h-11z", "m5 6h2"},
	Absent:       {"m.5 .5h11v11h-11z", "m2.5 9.5l7-7"},
	Pending:      {"m.5 .5h11v11h-11z", "m2.5 6h1.5m1.25 0h1.5m1.25 0h1.5"},
	markExcluded: {"h12v12h-12z", "m3 3l6 6m0-6l-6 6"},
	markVacant:   {"m0 11.5h12", ""},
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
.plenary-board rect{fill:#c9ced3}
.plenary-board .notvoting text,.plenary-board .absent text,.plenary-board .none text{fill:#545c64}
.plenary-board .sum text{fill:#1c2126}
`

// boardDrawing is a board while it is drawn, from the top down.
type boardDrawing struct {
	Board
	prose
	svg.Picture
	r         *Resolution
	s         *Stage
	tally     Tally
	sections  []boardSection
	strangers CountrySet // that are listed and no members
	corrected CountrySet
	unnamed   bool // some votes are counted and not named
	columns   int
	width, y  int
}

// boardSection is a part of a board with a heading of its own, if there is
// more than one.
type boardSection struct {
	heading string
	members []Country
	tally   [markCount]int
}

func newBoardDrawing(b Board, r *Resolution, s *Stage) *boardDrawing {
	d := &boardDrawing{Board: b, prose: prose{Naming{Language: b.Language}}.on(s.Date), r: r, s: s, tally: s.Tally()}
	for v := range Votes() {
		d.unnamed = d.unnamed || d.tally.Of(v) > 0 && s.Votes.tally.Of(v) == 0
	}
	on := s.Votes.Listed().Union(s.Votes.excluded)
	if !on.IsEmpty() && !s.Date.IsZero() {
		if members := s.Body.Members(s.Date); !members.IsEmpty() {
			d.strangers = on.Minus(members)
			on = on.Union(members)
		}
	}
	for _, c := range s.Corrections {
		if !c.Country.IsZero() {
			d.corrected = d.corrected.With(c.Country)
		}
	}
	rest := on
	for _, g := range b.Groups {
		members := g.Members(s.Date)
		heading := g.Name(b.Language, s.Date)
		if here := members.Intersect(rest); here != members.Intersect(on) {
			heading = d.say("board.rest", "group", heading)
		}
		d.section(upperFirst(heading), members.Intersect(rest))
		rest = rest.Minus(members)
	}
	heading := ""
	if len(d.sections) > 0 {
		heading = d.say("board.others")
	}
	d.section(heading, rest)
	d.columns = min(b.Columns, boardMost)
	if d.columns <= 0 {
		d.columns = d.best()
	}
	d.width = boardWidth(d.columns)
	return d
}

func (d *boardDrawing) section(heading string, members CountrySet) {
	if members.IsEmpty() {
		return
	}
	s := boardSection{heading: heading, members: d.naming.Sorted(members)}
	for _, c := range s.members {
		s.tally[d.mark(c)]++
	}
	d.sections = append(d.sections, s)
}

func (d *boardDrawing) mark(c Country) mark {
	if d.s.Votes.excluded.Has(c) {
		return markExcluded
	}
	return d.s.Votes.Vote(c)
}

func boardWidth(columns int) int {
	return 2*boardMargin + columns*boardCell + (columns-1)*boardGap
}

// best returns the number of columns with which a board is nearest to the
// proportion of A4, which is that of 99 to 70. What stands above and below the
// names is about 220 units high.
func (d *boardDrawing) best() int {
	best, least := 3, 0
	for n := 3; n <= boardMost; n++ {
		height := 220
		for _, s := range d.sections {
			height += boardHead + (len(s.members)+n-1)/n*boardRow
		}
		off := 70*boardWidth(n) - 99*height
		if off = max(off, -off); least == 0 || off < least {
			best, least = n, off
		}
	}
	return best
}

func (d *boardDrawing) draw() []byte {
	d.y = boardMargin
	d.header()
	d.totals()
	if sentence := d.Decision.Sentence(d.Language); sentence != "" {
		d.lines("", 12, sentence, 4)
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

// heading is the symbol and the title of what was voted on.
func (d *boardDrawing) heading() string {
	key, symbol, title := "title", d.r.Symbol, d.r.Title.In(d.Language)
	if symbol.IsZero() {
		key, symbol = "title.draft", d.s.Draft
	}
	switch {
	case symbol.IsZero() && title == "":
		return d.say("board.title")
	case symbol.IsZero():
		return title
	}
	return strings.TrimSuffix(d.say(key, "symbol", symbol.String(), "title", title), ": ")
}

// body is the name of the body without its article, as a heading has it.
func (d *boardDrawing) body() string { return upperFirst(d.s.Body.row().Name[languageOf(d.Language)]) }

// title is what the picture is called where it is not seen.
func (d *boardDrawing) title() string {
	on := d.on()
	if len(on) == 0 {
		return d.heading()
	}
	return strings.Join(on, ", ") + ": " + d.heading()
}

// on is the body and the day, as far as they are known.
func (d *boardDrawing) on() (on []string) {
	for _, s := range []string{d.body(), d.date(d.s.Date)} {
		if s != "" {
			on = append(on, s)
		}
	}
	return on
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

// count returns the total of a mark that the board tells.
func (d *boardDrawing) count(m mark) int {
	switch m {
	case 0:
		n := 0
		for _, s := range d.sections {
			n += s.tally[0]
		}
		return n
	case markExcluded:
		return d.tally.Excluded
	case markVacant:
		return d.tally.Vacant
	}
	return d.tally.Of(m)
}

// told reports whether a total is told: those of the votes that decide always
// are, if anybody voted.
func (d *boardDrawing) told(m mark) bool {
	return d.count(m) > 0 || Yes <= m && m <= Abstain && d.tally.Cast() > 0
}

// label names n members with a mark: "abstentions".
func (d *boardDrawing) label(m mark, n int) string {
	if n == 1 {
		return d.say("board." + markKeys[m] + ".1")
	}
	return d.say("board." + markKeys[m] + ".n")
}

// order is that of the totals: who is not named comes last.
func boardOrder(yield func(mark) bool) {
	for m := Yes; m < markCount; m++ {
		if !yield(m) {
			return
		}
	}
	yield(0)
}

// totals draws the outcome, the totals and a bar of them.
func (d *boardDrawing) totals() {
	x := boardMargin
	// block writes a number or word with its label below it.
	block := func(total, label string, m mark, marked bool) {
		indent := 0
		if marked {
			indent = 17
		}
		wide := max(svg.Width(total, 28), indent+svg.Width(label, 12))
		if x > boardMargin && x+wide > d.width-boardMargin {
			x, d.y = boardMargin, d.y+56
		}
		d.Open("sum " + markKeys[m])
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
		if d.columns <= 2 && d.tally.Cast() > 0 {
			x, d.y = boardMargin, d.y+56
		}
	}
	var sum int64
	for m := range boardOrder {
		n := d.count(m)
		if !d.told(m) {
			continue
		}
		label := d.label(m, n)
		if stated := d.stated(m); stated != n {
			label = d.say("board.statedas", "label", label, "number", strconv.Itoa(stated))
		}
		block(strconv.Itoa(n), label, m, true)
		if m != 0 || !d.unnamed {
			sum += barred(n)
		}
	}
	d.y += 58
	if sum == 0 {
		return
	}
	before, room := int64(0), int64(d.width-2*boardMargin)
	for m := range boardOrder {
		n := barred(d.count(m))
		if n == 0 || m == 0 && d.unnamed {
			continue
		}
		from, to := int(before*room/sum), int((before+n)*room/sum)
		before += n
		d.Open(markKeys[m])
		d.Rect("", boardMargin+from, d.y, max(1, to-from-1), 8)
		d.Close()
	}
	d.y += 18
}

// outcome is the word for what the record declares, or for what happened where
// it declares nothing, and the method says more than the totals.
func (d *boardDrawing) outcome() string {
	switch {
	case d.s.Declared != 0:
		return d.say("board.declared." + d.s.Declared.String())
	case d.s.Method == 0 || d.s.Method == Recorded && d.tally.Cast() > 0:
		return ""
	case d.tally.Cast() > 0:
		return d.say("board.title")
	}
	return d.say("board.declared.none")
}

// barred is how much of the bar a total takes: a count that is not valid is
// told as it stands, and takes none of it or all that a valid one can.
func barred(n int) int64 { return int64(max(0, min(n, maxCount))) }

// stated is what the record states of a mark, where that differs from what it
// lists, and else the total itself.
func (d *boardDrawing) stated(m mark) int {
	if m >= Yes && m <= Pending && d.s.totalsDiffer(d.s.Votes.tally) {
		if n := d.s.Stated.Of(m); n > 0 || m <= Abstain {
			return n
		}
	}
	return d.count(m)
}

func (d *boardDrawing) sign(m mark, x, y int) {
	for _, path := range markShapes[m] {
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
	var totals []string
	for m := range boardOrder {
		if n := s.tally[m]; n > 0 {
			totals = append(totals, strconv.Itoa(n)+" "+d.label(m, n))
		}
	}
	room := d.width - 2*boardMargin
	heading, text := svg.Fit(s.heading, 14, room), strings.Join(totals, ", ")
	d.y += 24
	d.Text("group", boardMargin, d.y, heading)
	if svg.Width(heading, 14)+20+svg.Width(text, 12) > room {
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
	if d.corrected.Has(c) {
		sign += "†"
	}
	if d.strangers.Has(c) {
		sign += "‡"
	}
	d.Open(markKeys[m])
	d.Picture.Title(name + ": " + d.label(m, 1))
	if m == No || m == Abstain {
		d.Rect("tint", x-2, y, boardCell+2, 16)
	}
	d.sign(m, x, y+2)
	d.Text("", x+18, y+12, svg.Fit(name, 12, boardCell-20-svg.Width(sign, 12))+sign)
	d.Close()
}

// nobody says why no member is on a board.
func (d *boardDrawing) nobody() string {
	switch d.s.Method {
	case WithoutVote, Acclamation, Consensus, Silence:
		return d.say("board.novote")
	}
	return d.say("board.unknown")
}

// notes writes what does not fit in the record, the corrections, and where it
// comes from.
func (d *boardDrawing) notes() {
	d.y += 12
	for _, note := range d.remarks() {
		d.lines("", 11, note, 6)
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

func (d *boardDrawing) remarks() (notes []string) {
	for _, n := range d.s.Notices() {
		switch n.Kind {
		case TotalsDiffer:
			notes = append(notes, d.say("board.stated", "stated", d.prose.totals(n.Stated), "counted", d.prose.totals(n.Counted)))
		case OutcomeDiffers:
			notes = append(notes, d.say("board.outcome"))
		}
	}
	var counts, corrections []string
	for v := range Votes() {
		if n := d.tally.Of(v); n > 0 && d.s.Votes.tally.Of(v) == 0 && len(d.sections) > 0 {
			counts = append(counts, strconv.Itoa(n)+" "+d.label(v, n))
		}
	}
	if len(counts) > 0 {
		notes = append(notes, d.say("board.unnamed", "counts", strings.Join(counts, ", ")))
	}
	for _, c := range d.s.Corrections {
		if m := c.Intended; m <= Pending && !c.Country.IsZero() {
			corrections = append(corrections, d.naming.Name(c.Country)+" ("+d.label(m, 1)+")")
		}
	}
	if len(corrections) > 0 {
		notes = append(notes, d.say("board.correction", "countries", listOf(d.Language, corrections)))
	}
	if !d.strangers.IsEmpty() {
		notes = append(notes, d.say("board.nonmember", "countries", d.naming.List(d.strangers)))
	}
	return notes
}

// description tells the board in words.
func (d *boardDrawing) description() string {
	var said, totals []string
	if d.s.Declared != 0 {
		said = append(said, d.say("board.declared."+d.s.Declared.String())+".")
	}
	for m := range boardOrder {
		if n := d.count(m); d.told(m) {
			totals = append(totals, strconv.Itoa(n)+" "+d.label(m, n))
		}
	}
	if len(totals) > 0 {
		said = append(said, strings.Join(totals, ", ")+".")
	} else if d.s.Method != 0 {
		said = append(said, d.say("bymethod", "method", d.method(d.s)))
	}
	for _, l := range [...]struct {
		vote Vote
		key  string
	}{{No, "board.against"}, {Abstain, "board.abstained"}} {
		if set := d.s.Votes.Voted(l.vote); !set.IsEmpty() {
			said = append(said, d.say(l.key, "countries", d.naming.List(set)))
		}
	}
	said = append(said, d.remarks()...)
	return strings.Join(said, " ")
}
