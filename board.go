package plenary

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/svg"
	"golang.org/x/text/language"
)

// Board draws a stage as the voting board in the hall of the General Assembly
// does: the members by name, each with its vote, and the totals. Everything on
// it is from the record; what does not fit in that is shown and not repaired.
// Names are the short ones of the day of the vote, in their alphabetical order;
// two seats that had the same have their codes behind it.
//
// Each vote has a colour and a sign of its own, + in favour, − against and a
// circle for abstentions, so that a board can be read in grey and by those who
// do not tell red from green. Members of the body that the record does not
// name are on it as such, where the tables have the membership.
//
// The totals are those of [Stage.Totals]: a vote that is counted and not named
// is in them, and one of which the record says at least how many has ≥ before
// it. Where the members are known they add up to all of them: who is left cast
// no vote, if all that were cast are counted, and else is not on record.
//
// The zero Board is in English, has no groups, and is about as wide in
// proportion to its height as a sheet of A4 on its side.
type Board struct {
	// Language is that of names and words; one that is not Dutch means English.
	Language language.Tag
	// Groups divides the members into sections, each with totals of its own: the
	// [RegionalGroups] for instance, as on the day of the vote. A member that
	// several of them have stands in the first, and those that none has in a
	// last section. A vote without a date has no sections.
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

// boardDrawing is a board while it is drawn, from the top down.
type boardDrawing struct {
	Board
	prose
	svg.Picture
	r         *Resolution
	s         *Stage
	counts    [boardMarkCount]boardTotal // that of 0 is who is not on record
	seats     int                        // of members, where it is known how many
	sections  []boardSection
	strangers CountrySet // that are listed and no members
	corrected CountrySet
	namesakes CountrySet // of others on the board
	columns   int
	narrow    bool // the totals of some section stand below its heading
	width, y  int
}

// boardTotal is how many there were of a mark, or at least were.
type boardTotal struct {
	n     int
	exact bool
}

// boardSection is a part of a board with a heading of its own, if there is
// more than one.
type boardSection struct {
	heading string
	members []Country
	tally   [boardMarkCount]int
}

func newBoardDrawing(b Board, r *Resolution, s *Stage) *boardDrawing {
	d := &boardDrawing{Board: b, prose: prose{naming: Naming{Language: b.Language}}.on(s.Date), r: r, s: s}
	on := s.Votes.Listed().Union(s.Votes.excluded)
	t := s.Totals()
	d.seats = t.Members
	if members := s.members(); !members.IsEmpty() {
		d.seats = members.Union(on).Len()
		if !on.IsEmpty() {
			d.strangers = on.Minus(members)
			on = on.Union(members)
		}
	}
	d.count(t)
	for _, c := range s.Corrections {
		if !c.Country.IsZero() {
			d.corrected = d.corrected.With(c.Country)
		}
	}
	named := map[string]Country{}
	for c := range on.All() {
		name := d.naming.Name(c)
		if first, ok := named[name]; ok {
			d.namesakes = d.namesakes.With(first).With(c)
		}
		named[name] = c
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
	for i := range d.sections {
		s := &d.sections[i]
		if svg.Width(s.heading, 14)+20+svg.Width(d.sectionTotals(s), 12) > d.width-2*boardMargin {
			d.narrow = true
		}
	}
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

func (d *boardDrawing) mark(c Country) boardMark {
	if d.s.Votes.excluded.Has(c) {
		return boardMarkExcluded
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
func (d *boardDrawing) body() string { return upperFirst(d.s.Body.bare(d.Language)) }

// title is what the picture is called where it is not seen.
func (d *boardDrawing) title() string {
	return strings.Join(d.on(), ", ") + ": " + d.heading()
}

// on is the body and the day, as far as they are known.
func (d *boardDrawing) on() (on []string) {
	if body := d.body(); body != "" {
		return []string{body, d.date(d.s.Date)}
	}
	return []string{upperFirst(d.date(d.s.Date))}
}

// count finds the totals, and who is left.
func (d *boardDrawing) count(t Totals) {
	left := int64(d.seats)
	for m := Yes; m < boardMarkCount; m++ {
		d.counts[m] = boardTotal{*t.Counts.at(int(m)), t.Exact>>m&1 != 0}
		if m != boardMarkVacant {
			left -= barred(d.counts[m].n)
		}
	}
	d.counts[boardMarkVacant].exact = true // whoever gives vacant seats gives all
	switch {
	case left <= 0 || !t.Says(BaseMembers):
	case t.Known(BaseCast) && !t.Exact.Has(NotVoting):
		d.counts[NotVoting] = boardTotal{d.counts[NotVoting].n + int(left), true}
	default:
		d.counts[0] = boardTotal{int(left), true}
	}
}

// cast reports whether anything is on record of those who voted or abstained.
func (d *boardDrawing) cast() bool { return d.told(Yes) || d.told(No) || d.told(Abstain) }

// told reports whether a total is told: that there was none only of the votes
// that decide, and if it is on record.
func (d *boardDrawing) told(m boardMark) bool {
	t := d.counts[m]
	return t.n > 0 || Yes <= m && m <= Abstain && t.exact
}

// figure writes a total below which its label stands.
func (d *boardDrawing) figure(m boardMark) string {
	t := d.counts[m]
	if !t.exact {
		return "≥" + strconv.Itoa(t.n)
	}
	return strconv.Itoa(t.n)
}

// counted writes a number of some mark with its label: "at least 35 abstentions".
func (d *boardDrawing) counted(m boardMark, n int, exact bool) string {
	s := strconv.Itoa(n)
	if !exact {
		s = d.say("board.least", "number", s)
	}
	return s + " " + d.total(m, n)
}

// unnamed returns how many have a mark of those that the record does not name.
func (d *boardDrawing) unnamed(m boardMark) int {
	return d.counts[m].n - *d.s.Votes.tally.at(int(m))
}

// label names n members with a mark: "abstentions".
func (d *boardDrawing) label(m boardMark, n int) string {
	return d.say("board." + boardMarkKeys[m] + plural(n))
}

// total names n members as the totals do: of who is left nothing is on record,
// and nobody on the board is more than not named.
func (d *boardDrawing) total(m boardMark, n int) string {
	if m == 0 {
		return d.say("board.unrecorded" + plural(n))
	}
	return d.label(m, n)
}

// plural is the variant of a phrase for a number.
func plural(n int) string {
	if n == 1 {
		return ".1"
	}
	return ".n"
}

// boardOrder is the order of the totals: who is not on record comes last.
func boardOrder(yield func(boardMark) bool) {
	for m := Yes; m < boardMarkCount; m++ {
		if !yield(m) {
			return
		}
	}
	yield(0)
}

// outcome is the word for what the record declares, or for what happened where
// it declares nothing, and the method says more than the totals.
func (d *boardDrawing) outcome() string {
	switch {
	case d.s.Declared != 0:
		return d.say("board.declared." + d.s.Declared.String())
	case d.s.Method == 0 || d.s.Method == Recorded && d.cast():
		return ""
	case d.cast():
		return d.say("board.title")
	}
	return d.say("board.declared.none")
}

// barred is how much of the bar a total takes: a count that is not valid is
// told as it stands, and takes none of it or all that a valid one can.
func barred(n int) int64 { return int64(max(0, min(n, maxCount))) }

// differs reports whether the record states another number of a mark than the
// total: its list is whole and not as long, or is longer.
func (d *boardDrawing) differs(m boardMark) bool {
	n, exact := d.s.Stated.Of(m)
	return m.IsValid() && (exact && n != d.counts[m].n || n > d.counts[m].n)
}

// nobody says why no member is on a board.
func (d *boardDrawing) nobody() string {
	switch d.s.Method {
	case WithoutVote, Acclamation, Consensus, Silence:
		return d.say("board.novote")
	}
	return d.say("board.unknown")
}

// notNamed tells of which votes the members have that are on the board without
// one, if some of them are counted.
func (d *boardDrawing) notNamed() string {
	var counts []string
	for m := Yes; m < boardMarkVacant; m++ {
		if n := d.unnamed(m); n > 0 && len(d.sections) > 0 {
			counts = append(counts, d.counted(m, n, d.counts[m].exact))
		}
	}
	if counts == nil {
		return ""
	}
	if left := d.counts[0]; left.n > 0 {
		counts = append(counts, d.counted(0, left.n, left.exact))
	}
	return d.say("board.unnamed", "counts", strings.Join(counts, ", "))
}

// remarks are what does not fit in the record, and the corrections.
func (d *boardDrawing) remarks() (notes []string) {
	var stated, counted, corrections []string
	for v := range Votes() {
		if d.differs(v) {
			n, exact := d.s.Stated.Of(v)
			stated = append(stated, d.counted(v, n, exact))
			counted = append(counted, strconv.Itoa(d.counts[v].n))
		}
	}
	if len(stated) > 0 {
		notes = append(notes, d.say("board.stated", "stated", listOf(d.Language, stated), "counted", listOf(d.Language, counted)))
	}
	if slices.ContainsFunc(d.s.Notices(), func(n Notice) bool { return n.Kind == OutcomeDiffers }) {
		notes = append(notes, d.say("board.outcome"))
	}
	if note := d.notNamed(); note != "" {
		notes = append(notes, note)
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
		if t := d.counts[m]; d.told(m) {
			totals = append(totals, d.counted(m, t.n, t.exact))
		}
	}
	if len(totals) > 0 {
		said = append(said, upperFirst(strings.Join(totals, ", "))+".")
	} else if d.s.Method != 0 {
		said = append(said, d.say("bymethod", "method", d.method(d.s)))
	}
	for _, l := range [...]struct {
		vote Vote
		key  string
	}{{No, "board.against"}, {Abstain, "board.abstained"}} {
		if set := d.s.Votes.Voted(l.vote); !set.IsEmpty() {
			key := l.key
			if t := d.counts[l.vote]; !t.exact || d.unnamed(l.vote) > 0 {
				key += ".some"
			}
			said = append(said, d.say(key, "countries", d.naming.List(set)))
		}
	}
	said = append(said, d.remarks()...)
	return strings.Join(said, " ")
}

func (d *boardDrawing) sectionTotals(s *boardSection) string {
	var totals []string
	for m := range boardOrder {
		if n := s.tally[m]; n > 0 {
			totals = append(totals, strconv.Itoa(n)+" "+d.label(m, n))
		}
	}
	return strings.Join(totals, ", ")
}
