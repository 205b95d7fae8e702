package plenary

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/picture"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// Board draws the stage s of the resolution r in the form of the voting board
// in the hall of the General Assembly: the members by name, each with its vote,
// and the totals. All of it is from the record; inconsistencies are shown and
// not corrected. Names are the short names on the date of the vote, in
// alphabetical order. Two seats with the same name also have their codes.
//
// If s is nil, Board draws the stage that [Resolution.Final] returns; r may
// also be nil. For a decision without a vote the board says how the decision
// was taken. The outcomes of decisions are shown below the totals, beside the
// declared outcome.
//
// Each vote has a colour and a sign: + in favour, − against, a circle for
// abstentions. The board is legible in grey and for the colour-blind. Members
// of the body that the record does not list are shown as not listed, if the
// tables have the membership.
//
// The totals are those of [Stage.Totals]. They include votes that are counted
// but not listed. A lower limit is preceded by ≥. If the members are known, the
// totals add up to the number of members. Members in none of the counts are
// shown as casting no vote if all votes are counted, and as unknown otherwise.
// A bar shows the shares of the totals, unless the number of members in none of
// the counts is unknown.
//
// The field Groups divides the members into sections with their own totals, by
// membership on the date of the vote. A vote without a date has no sections. A
// board has as many columns of names as fit in Width, from one to twelve: two
// fit in 540. If Width is 0, the board has about the proportions of a sheet of
// A4 on its side.
func (pic Picture) Board(w io.Writer, r *Resolution, s *Stage, decisions ...Decision) error {
	if err := areGroups(pic.Groups); err != nil {
		return err
	}
	r = orNone(r)
	if s == nil {
		s = orNone(r.Final())
	}
	d := boardRows{Picture: pic, prose: proseIn(Naming{Language: pic.Language}).on(s.Date), r: r, s: s}
	d.ruling = strings.Join(each(decisions, func(d Decision) string { return d.sentence(pic.Language) }), " ")
	d.count()
	d.members()
	_, err := writing(w).Write(d.rows().SVG())
	return err
}

// boardRows is a board whose rows are being composed. A mark is the number of
// a vote, or of another count of a [Tally].
type boardRows struct {
	Picture
	prose
	r         *Resolution
	s         *Stage
	ruling    string
	counts    picture.Counts // that of Unnamed is the number of members whose vote is not on record
	partial   bool           // the number of the other members is unknown
	sections  []picture.Section
	strangers CountrySet // listed, but not members
}

// count sets the totals and the number of the other members.
func (d *boardRows) count() {
	t := d.s.Totals()
	left := int64(t.Members)
	if members := d.s.members(); !members.IsZero() {
		left = int64(members.Union(d.s.Votes.named()).Len())
	}
	d.partial = left == 0 && !t.Known(BaseCast)
	for m := picture.Yes; m <= picture.Vacant; m++ {
		d.counts[m] = picture.Count{N: *t.Counts.at(int(m)), Exact: t.Exact>>m&1 != 0}
		if m != picture.Vacant {
			left -= d.counts[m].Share()
		}
	}
	d.counts[picture.Vacant].Exact = true // a record that states vacant seats states all
	switch {
	case left <= 0 || !t.says(BaseMembers):
	case t.Known(BaseCast) && !t.Exact.has(NotVoting):
		d.counts[picture.NotVoting] = picture.Count{N: d.counts[picture.NotVoting].N + int(left), Exact: true}
	default:
		d.counts[picture.Unnamed] = picture.Count{N: int(left), Exact: true}
	}
}

// members divides the members on the board into sections: those that are
// listed and, if there are any, all members of the body.
func (d *boardRows) members() {
	on := d.s.Votes.named()
	if members := d.s.members(); !members.IsZero() && !on.IsZero() {
		d.strangers = on.Minus(members)
		on = on.Union(members)
	}
	corrected := SetOf(each(d.s.Corrections, func(c Correction) Country { return c.Country })...)
	for g, members := range divide(d.Groups, d.s.Date, on) {
		s := picture.Section{Heading: phrase.Capital(g.NameOn(d.Language, d.s.Date)), Members: make([]picture.Member, 0, members.Len())}
		switch {
		case g == "" && len(d.sections) > 0:
			s.Heading = d.say(phrase.BoardOthers)
		case g != "" && members != g.Members(d.s.Date).Intersect(on):
			s.Heading = phrase.Capital(d.say(phrase.BoardRest, "group", g.NameOn(d.Language, d.s.Date)))
		}
		for _, c := range slices.SortedFunc(members.All(), d.naming.Compare) {
			m := picture.Member{Mark: picture.Mark(d.s.Votes.Of(c)), Name: d.naming.Name(c), Code: c.String()}
			if d.s.Votes.excluded.Has(c) {
				m.Mark = picture.Excluded
			}
			if corrected.Has(c) {
				m.Signs += "†"
			}
			if d.strangers.Has(c) {
				m.Signs += "‡"
			}
			s.Members = append(s.Members, m)
		}
		d.sections = append(d.sections, s)
	}
}

// rows returns the board for drawing.
func (d *boardRows) rows() picture.Board {
	b := picture.Board{
		Over: d.on(), Heading: cmp.Or(plain.Line(d.Title), d.heading(d.r, d.s)), Question: d.question(), Outcome: d.outcome(), Totals: d.totals(),
		Ruling: d.ruling, Sections: d.sections, Label: d.label, Nobody: d.say(phrase.BoardUnknown), Partial: d.partial,
		Notes: d.notes(), Source: d.source(), Width: d.Width,
	}
	if d.s.withoutVote() {
		b.Nobody = d.say(phrase.BoardNovote)
	}
	b.Head = picture.Head{Lang: table.LanguageCodes[d.language], Title: d.titled(&b), Desc: d.description(b.Notes)}
	b.Over = append(b.Over, each(d.s.Meetings, Symbol.String)...)
	if b.Outcome != "" && d.s.Method != 0 && d.s.Declared != DeclaredWithdrawn {
		b.Method = d.method(d.s)
	}
	return b
}

// titled returns the title of the board. If the text voted on has no title or
// symbol, it makes the question the heading, or leaves a heading out that would
// repeat the outcome.
func (d *boardRows) titled(b *picture.Board) string {
	over := []string{phrase.Capital(d.s.bodyName(d.Language)), d.written(d.s.Date, true)}
	where := phrase.Capital(phrase.Join(", ", over...))
	switch vote := d.say(phrase.BoardTitle); {
	case b.Heading != "" && b.Heading != vote:
	case b.Question != "":
		b.Heading, b.Question = b.Question, ""
	case b.Heading == "":
		return cmp.Or(where, vote)
	default:
		if b.Outcome == vote {
			b.Heading = ""
		}
		return d.voteOf(d.s)
	}
	return phrase.Join(": ", where, b.Heading)
}

// on returns the body, without its article, and the date, as far as they are
// known.
func (d *boardRows) on() []string {
	if body := phrase.Capital(d.s.bodyName(d.Language)); body != "" {
		return []string{body, d.date(d.s.Date)}
	}
	return []string{phrase.Capital(d.date(d.s.Date))}
}

// question returns the part that was voted on, or "" for the whole text.
func (d *boardRows) question() string {
	if d.s.Question == Whole {
		return ""
	}
	question := d.say(phrase.BoardQuestion(d.s.Question))
	if detail := d.s.Detail.In(d.Language); detail != "" {
		question += ": " + detail
	}
	return question
}

// outcome returns the declared outcome. If there is none, it describes the
// method, if that says more than the totals.
func (d *boardRows) outcome() string {
	cast := false
	for m := range d.counts.Told {
		cast = cast || m.Decides()
	}
	switch {
	case d.s.Declared != 0:
		return d.say(phrase.BoardDeclared(d.s.Declared))
	case d.s.Method == 0 || d.s.Method == Recorded && cast:
		return ""
	case cast:
		return d.say(phrase.BoardTitle)
	}
	return d.say(phrase.BoardDeclared(Declared(0)))
}

func (d *boardRows) totals() (totals []picture.Total) {
	for m := range d.counts.Told {
		t := picture.Total{Mark: m, Count: d.counts[m], Label: d.total(m, d.counts[m].N)}
		if d.differs(m) {
			stated, _ := d.s.Stated.Of(Vote(m))
			t.Label = d.say(phrase.BoardStatedas, "label", t.Label, "number", strconv.Itoa(stated))
		}
		totals = append(totals, t)
	}
	return totals
}

// label returns the words for n members with a mark: "abstentions".
func (d *boardRows) label(m picture.Mark, n int) string {
	return d.say(phrase.BoardMark(uint8(m), plural(n)))
}

// total returns the words for n members as used in the totals: members without
// a vote on record are "not on record" there, and "not named" on the board.
func (d *boardRows) total(m picture.Mark, n int) string {
	if m == picture.Unnamed {
		return d.say(phrase.BoardUnrecorded(plural(n)))
	}
	return d.label(m, n)
}

// counted returns a count with its label: "at least 35 abstentions".
func (d *boardRows) counted(m picture.Mark, c picture.Count) string {
	s := strconv.Itoa(c.N)
	if !c.Exact {
		s = d.say(phrase.AtLeast, "number", s)
	}
	return s + " " + d.total(m, c.N)
}

// unnamed returns the number of members with the mark m that the record does
// not list.
func (d *boardRows) unnamed(m picture.Mark) int {
	return d.counts[m].N - *d.s.Votes.tally.at(int(m))
}

// differs reports whether the record states another number than the total: a
// complete list has another length, or a list is longer.
func (d *boardRows) differs(m picture.Mark) bool {
	n, exact := d.s.Stated.Of(Vote(m))
	return Vote(m).IsValid() && (exact && n != d.counts[m].N || n > d.counts[m].N)
}

// notes returns the inconsistencies of the record, and the corrections.
func (d *boardRows) notes() (notes []picture.Note) {
	note := func(what phrase.ID, fill ...string) { notes = append(notes, picture.Note{Text: d.say(what, fill...)}) }
	var stated, counted, corrections []string
	for v := range eachVote() {
		if m := picture.Mark(v); d.differs(m) {
			n, exact := d.s.Stated.Of(v)
			stated = append(stated, d.counted(m, picture.Count{N: n, Exact: exact}))
			counted = append(counted, strconv.Itoa(d.counts[m].N))
		}
	}
	if len(stated) > 0 {
		note(phrase.BoardStated, "stated", listOf(d.Language, stated), "counted", listOf(d.Language, counted))
	}
	if slices.ContainsFunc(d.s.Notices(), func(n Notice) bool { return n.Kind == OutcomeDiffers }) {
		note(phrase.BoardOutcome)
	}
	if counts := d.notNamed(); counts != nil {
		note(phrase.BoardUnnamed, "counts", strings.Join(counts, ", "))
		notes[len(notes)-1].Unnamed = !d.s.members().IsZero()
	}
	for _, c := range d.s.Corrections {
		if m := c.Intended; m <= Pending && !c.Country.IsZero() {
			label := ""
			if m != 0 {
				label = d.label(picture.Mark(m), 1)
			}
			corrections = append(corrections, d.naming.Name(c.Country)+phrase.Bracketed(label))
		}
	}
	if len(corrections) > 0 {
		note(phrase.BoardCorrection, "countries", listOf(d.Language, corrections))
	}
	if !d.strangers.IsZero() {
		note(phrase.BoardNonmember, "countries", d.named(d.strangers))
	}
	return notes
}

// notNamed returns the counts of the votes of members that the record does not
// list, if some of these are counted.
func (d *boardRows) notNamed() (counts []string) {
	if len(d.sections) == 0 {
		return nil
	}
	for m := picture.Yes; m < picture.Vacant; m++ {
		if n := d.unnamed(m); n > 0 {
			counts = append(counts, d.counted(m, picture.Count{N: n, Exact: d.counts[m].Exact}))
		}
	}
	if left := d.counts[picture.Unnamed]; left.N > 0 && counts != nil {
		counts = append(counts, d.counted(picture.Unnamed, left))
	}
	return counts
}

// named names countries in a sentence.
func (d *boardRows) named(set CountrySet) string {
	p := d.prose
	p.naming.Article = true
	return p.inBrackets(set)
}

// description returns the description of the board in words.
func (d *boardRows) description(notes []picture.Note) string {
	var said, totals []string
	if d.s.Declared != 0 {
		said = append(said, d.say(phrase.BoardDeclared(d.s.Declared))+".")
	}
	for m := range d.counts.Told {
		totals = append(totals, d.counted(m, d.counts[m]))
	}
	if len(totals) > 0 {
		said = append(said, phrase.Capital(strings.Join(totals, ", "))+".")
	} else if d.s.Declared == 0 && d.s.Method != 0 && !d.s.withoutVote() {
		said = append(said, d.say(phrase.BoardDeclared(d.s.Declared))+".")
	} else if d.s.Method != 0 {
		said = append(said, phrase.Capital(d.method(d.s))+".")
	}
	for _, v := range [...]Vote{No, Abstain} {
		if set := d.s.Votes.Listed(v); !set.IsZero() {
			listing, m := phrase.ListingWhole, picture.Mark(v)
			if !d.counts[m].Exact || d.unnamed(m) > 0 {
				listing = phrase.ListingSome
			}
			said = append(said, d.say(phrase.BoardList(v, listing), "countries", d.named(set)))
		}
	}
	return strings.Join(append(said, each(notes, func(n picture.Note) string { return n.Text })...), " ")
}

// source returns the sources of the votes.
func (d *boardRows) source() string {
	refs := some(d.s.Sources, func(s *Source) (string, bool) {
		return strings.TrimSuffix(s.Ref, "."), s.Fact == "" || s.Fact == "votes"
	})
	if len(refs) == 0 {
		return ""
	}
	return d.say(phrase.BoardSource, "sources", strings.Join(refs, "; "))
}
