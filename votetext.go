package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/lines"
	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/votetext"
)

// ReadVotes returns an iterator over the recorded votes in text. It reads the
// paragraphs of verbatim records ("A recorded vote was taken. In favour:
// ..."), committee reports, decisions and press releases, and the sentences of
// newspapers, news agencies and letters ("Negen landen waren tegen, te weten
// ..."), in English and Dutch.
//
// For each vote it yields a [Resolution] with one [Stage]: the votes as listed,
// the totals as stated, later corrections by delegations and, as far as the
// text is certain about them, the symbols, the body, the date and the question.
// A vote that the text reports more than once, such as in its headline and
// below it, is yielded once. Votes on different texts, in different bodies or
// on different dates are different votes.
//
// ReadVotes does not correct the text: a wrong country in a list is kept, and
// [Stage.Notices] reports totals that contradict the lists.
//
// # Counts
//
// Stage.Stated has only counts that the text states: "none against" and
// "zonder onthoudingen" state a 0, and a text that mentions no abstentions
// states nothing about them.
//
//   - "At least 150" and "ruim 100" state a lower limit.
//   - "About 120" and "bijna 100" are reported and left out.
//   - "152 of the 193 members" also states the number of members.
//   - If the text says that two thirds were required and the body is the
//     General Assembly, Stage.Required is its rule of two thirds. For another
//     body it is only that majority.
//
// # Lists
//
//   - Stage.Exhaustive has the votes whose list is complete: "only Chile and
//     Peru", "alleen", names before "the other 13 members", and a list with the
//     name of the vote as its heading ("Against:"). "None" under a heading is a
//     complete, empty list.
//   - Stage.Partial has the votes whose list is incomplete: "China among
//     them", "onder meer".
//   - For any other list, and for one with a name that could not be read, the
//     stage does not say whether it is complete.
//
// The name of a capital means its country only if the text says that the
// capital voted ("Moscow abstained").
//
// The method is a recorded vote if the text says so, or if the members in
// favour are listed under a heading. Names alone do not make it a recorded
// vote.
//
// # Dates
//
// The parameter written is the date of the text, and taken is the date of the
// votes: for a letter of 20 December on the votes of 19 December, written is 20
// December and taken is 19 December. Pass the zero Date for a date that is
// unknown. For a press release of the day of the votes, pass that day twice:
//
//	ReadVotes(press, day, day)
//	ReadVotes(letter, written, Date{})
//
// The date of a stage is the date that the text gives for the vote, or else the
// parameter taken. The words "today", "yesterday" and "on Thursday" are relative
// to the date in the heading of the text, or else to written. If that date is a
// Thursday, "on Thursday" means that date. A day and a month without a year mean
// the last such date that is not after the date in the text, or else not after
// written. A date more than half a year earlier is not used. The parameter
// written has no other effect on the date of a stage.
//
// If a stage has no date, the members of groups and of the body are unknown,
// and [Stage.Notices] reports this.
//
// Names are resolved on the date taken, or else on the date written. If both
// are zero, names are resolved on the date in the text. If the text has no
// date, they are resolved during the session of the draft or meeting that the
// text names.
//
// # Errors
//
// In each sentence from which a vote is read, every number, every country and
// every word for a vote is either read or reported. Exceptions are:
//
//   - dates, times, symbols, ordinals of sessions, numbers of paragraphs and
//     marks of notes;
//   - numbers of other things ("12 refugees", "the subject of two votes",
//     "five more than last year") and of countries that did something else
//     ("sponsored by 36 countries");
//   - countries that are named only as a place, by an adjective, or for
//     something else than a vote ("Chad condemned the attack");
//   - a country in brackets whose vote the same sentence tells later.
//
// If nothing could be read from a sentence about a vote, the sentence is
// reported once.
//
// Each report is a [*ParseError] with line and column, yielded before the vote
// that it concerns:
//
//   - a name that fits no country or several countries, and was left out of the
//     list;
//   - a country that is listed under two votes; its first vote is kept;
//   - a total that is stated twice with different numbers;
//   - a symbol that may be that of an amendment or that of the text which it
//     amends: "the amendment to the draft resolution (A/C.3/73/L.62)";
//   - an outcome that the text states and that was not given to its only vote,
//     because the text states several outcomes or the counts do not support it.
//
// Unusual input that was read is not an error but one of the Oddities of the
// [Resolution]: the heading of a page within a list, or a name broken at the
// end of a line. So is what tells too little of a vote to be read: a sentence
// with neither a number nor a country ("most members supported it"), how many
// members of a group were on a side if the text also counts all, or how many
// voted in all. If the text has no recorded vote, and therefore yields no
// Resolution, its oddities are errors.
//
// A text without a recorded vote yields at least one error and no votes. A text
// longer than 2 MiB yields an error; read such a text in parts. If taken is
// after written, ReadVotes yields an error and reads nothing. Reading needs up
// to a hundred times as much memory as the text.
func ReadVotes(text string, written, taken Date) iter.Seq2[*Resolution, error] {
	return voteReader{text: text, written: written, taken: taken}.read
}

const (
	// yesAndNo are the votes that a text must count to report a vote.
	yesAndNo = Base(1<<Yes | 1<<No)
	// maxOdd is the limit of errors for a text. One more error reports the
	// limit.
	maxOdd = 1000
	// maxSuggested is the limit of unknown names in a text for which a similar
	// name is searched.
	maxSuggested = 50
	// maxBack is the number of votes to look back for one that is reported
	// again.
	maxBack = 12
	// near is the largest distance between two sentences about one vote, in
	// bytes. A list of every Member has less than 4,000.
	near = 4000
	// maxVotesText is the limit of the length of a text, in bytes: reading
	// needs up to a hundred times as much memory.
	maxVotesText = 2 << 20
)

// voteReader reads the votes of a text, sentence by sentence.
type voteReader struct {
	text      string
	written   Date // the date of the text
	taken     Date // the date of votes for which the text has no date
	context   textContext
	votes     []*toldVote
	current   *toldVote // the vote reported last
	reports   []voteReport
	suggested int
}

// read yields the votes of the text.
func (r voteReader) read(yield func(*Resolution, error) bool) {
	if len(r.text) > maxVotesText {
		yield(nil, &ParseError{What: "text", Input: r.text, Reason: "longer than 2 MiB"})
		return
	}
	if !r.written.IsZero() && r.written.Before(r.taken) {
		yield(nil, &ParseError{What: "date of the votes", Input: r.taken.String(), Reason: "after the date of the text, " + r.written.String()})
		return
	}
	t := votetext.Scan(r.text)
	first, last := t.Written()
	if r.context.known = r.written; last == 0 {
		r.context.written = Date{first}
	}
	if on := cmp.Or(r.taken, r.written); !on.IsZero() {
		first, last = on.ymd, 0
	}
	for _, s := range t.Sentences(first, last) {
		r.sentence(&s)
	}
	r.yield(yield)
}

// sentence reads the parts of a sentence about votes, or information around a
// vote.
func (r *voteReader) sentence(s *votetext.Sentence) {
	r.report(s)
	r.label(s)
	if len(s.Clauses) == 0 {
		r.around(s)
		return
	}
	whole := r.facts(s, 0, s.End, s.Start)
	counted := func(c votetext.Clause) bool { return c.N >= 0 || c.Head }
	if whole.unvoted && !slices.ContainsFunc(s.Clauses, counted) { // "adopted by consensus, with support from Chad"
		r.homeless(&votePart{clauses: s.Clauses})
		r.around(s)
		return
	}
	said, from := whole, s.Start
	if r.listed(s.Start) {
		said.of(&r.context.list)
	}
	apart := slices.ContainsFunc(s.Clauses, func(c votetext.Clause) bool { return c.Apart })
	if apart {
		said = voteFacts{date: whole.date, body: whole.body, kind: whole.kind}
	}
	for first, end := 0, 0; first < len(s.Clauses); first = end {
		for end = first + 1; end < len(s.Clauses) && !another(s.Clauses[first:end], &s.Clauses[end]); end++ {
		}
		p := votePart{clauses: s.Clauses[first:end], start: s.Clauses[first].Start}
		to := s.End
		if end < len(s.Clauses) {
			to = r.boundary(s, from, p.start, s.Clauses[end-1].End, s.Clauses[end].Start)
		}
		p.facts = r.facts(s, from, to, p.start)
		for _, m := range p.facts.spare {
			if p.facts.question != Whole {
				r.odd("symbol", "the text does not say for certain which document this is", m.Start, m.End)
			}
		}
		switch later := first == 0 && end < len(s.Clauses); {
		case later && p.facts.declared != 0 && r.facts(s, to, s.End, s.Clauses[end].Start).declared != 0:
			said = voteFacts{} // "after the Committee approved it by 114 to 36, the Assembly adopted it yesterday by 117 to 38"
		case later && p.facts.question == Amendment:
			said.draft = r.context.list.draft // what the sentence says later was voted on need not be what it amends
		}
		p.facts.of(&said)
		r.part(&p)
		if said, from = p.facts.shared(), to; apart {
			said = voteFacts{date: said.date, body: said.body, kind: said.kind}
		}
	}
	r.context.end = s.End
	r.context.next(&whole)
	if r.context.before = (voteFacts{}); !whole.follows {
		r.context.actor.date = Date{}
	} else if !r.listed(s.Start) {
		r.context.list = voteFacts{date: whole.date, body: whole.body, kind: whole.kind, draft: whole.draft, amending: whole.amending}
	}
}

// listed reports whether a letter in brackets such as "(b)" is at the offset
// at.
func (r *voteReader) listed(at int32) bool {
	rest := strings.TrimLeft(r.text[at:], " \n\r\t")
	return len(rest) > 2 && rest[0] == '(' && rest[2] == ')' && rest[1] >= 'b' && rest[1] <= 'z'
}

// itemized reports whether the line of an offset begins with the mark of an item of a
// list: each item has its own vote.
func (r *voteReader) itemized(at int32) bool {
	line := strings.TrimLeft(r.text[strings.LastIndexByte(r.text[:at], '\n')+1:], " \t")
	return strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "•")
}

// boundary returns the offset at which the information on one vote in a
// sentence ends and that on the next begins. What is between them belongs to
// the first vote if nothing before it says what the first vote was on.
func (r *voteReader) boundary(s *votetext.Sentence, from, start, end, next int32) int32 {
	if slices.ContainsFunc(s.Clauses, func(c votetext.Clause) bool { return c.OfOther && c.Start == next }) {
		return next
	}
	between := r.text[end:max(end, next)]
	if i := strings.LastIndexByte(between, ';'); i >= 0 {
		return end + int32(i)
	}
	for i := range s.Mentions {
		if m := &s.Mentions[i]; m.Kind == votetext.ADay && m.Start >= end && m.Start < next && !strings.ContainsAny(r.text[end:m.Start], ",(") {
			return m.End // "by 90 votes to 4 on 5 May and by 88 to 6 on 6 May"
		}
	}
	if f := r.facts(s, from, start, start); f.declared != 0 || f.question != Whole {
		return end
	}
	return end + int32(max(strings.LastIndex(between, " and "), strings.LastIndex(between, " en "), 0))
}

// another reports whether c and the clauses before it in the sentence are about
// different votes: c counts a side that they count, or is on another text.
func another(before []votetext.Clause, c *votetext.Clause) bool {
	return c.Apart || c.Again || c.OfOther || slices.ContainsFunc(before, func(b votetext.Clause) bool {
		return b.Intended != c.Intended || b.Side == c.Side && b.N >= 0 && c.N >= 0 && (b.N != c.N || b.Pair && c.Pair) && !c.Intended
	})
}

// part finds the vote that p reports and adds the information in p.
func (r *voteReader) part(p *votePart) {
	if p.clauses[0].Intended {
		r.correct(p.clauses)
		return
	}
	if r.vetoes(p); len(p.clauses) == 0 {
		return
	}
	r.ofSome(p)
	b := &r.context.before
	passed := p.facts.body == 0 && p.facts.kind == 0 && b.body == 0 && b.within != 0 && (r.current == nil || r.current.facts.body != b.within && !r.current.repeats(p))
	if passed {
		p.facts.body, p.facts.kind, p.facts.date = b.within, b.kindIn, cmp.Or(p.facts.date, b.date)
	}
	p.pair = turn(p)
	v := r.voteOf(p)
	if v != nil && v == r.current && v.facts.foreign && !r.context.foreign && v.facts.body == 0 && p.facts.body == 0 && v.relation(p) != again {
		v = nil // of the body that has acted since
	}
	if t := &r.context; t.adrift > 0 && p.weak() && r.main(p) == nil && (v == nil || v.relation(p) != again) && !strings.Contains(r.text[t.adrift:max(p.start, t.adrift)], "\n") {
		r.homeless(p) // of the vote without a place
		return
	}
	c, adrift := r.current, r.context.adrift > 0
	r.context.adrift = 0
	back := c != nil && (v == c || v == nil) && p.clauses[0].Apart && (c.facts.another || adrift) && !p.facts.another
	apart := c != nil && (v == c && r.apart(v, p) || v == nil && c.apart && p.headed())
	if apart || back {
		v = r.main(p)
	}
	r.context.turned = r.context.turned && (v == nil || !v.repeats(p))
	turned := r.context.turned && v != nil && v == c && v.result && v.relation(p) == more
	short := func(b votetext.Clause) bool {
		n, exact := v.stage.Stated.Of(sides[b.Side])
		return b.Head && exact && n > len(b.Items)
	}
	switch {
	case v != nil && v == c && c.facts.another && c.start > r.votes[0].start && slices.ContainsFunc(p.clauses, short),
		v != nil && v == c && c.facts.another && (c.stage.Stated.IsZero() || c.start > r.votes[0].start && !p.counts()) && !p.facts.another && p.weak() && (p.facts.owner == 0 || p.facts.owner != c.facts.owner),
		turned && p.weak() && p.counts() && !p.states(Yes),
		v == nil && c != nil && p.weak() && !p.clauses[0].Again && !r.context.turned && !passed && b.declared == 0 && p.start-c.end < near,
		v == nil && len(r.votes) > 1 && p.facts.another && p.facts.declared == 0 && !p.counts(): // which of the years
		r.homeless(p) // of that, or of the one before
		return
	case turned:
		v = nil
	}
	if v == nil {
		v = &toldVote{start: p.start, end: p.start, facts: voteFacts{another: p.facts.another}, apart: apart}
		r.context.open(v, &p.facts)
		r.votes = append(r.votes, v)
	} else if t := &r.context; v.actor.kind == 0 && !t.several && p.states(Yes) && !p.facts.another {
		v.actor = voteFacts{body: t.actor.body, kind: t.actor.kind}
	}
	if r.current = v; p.facts.question == Motion && p.facts.detail.IsZero() && v.result && p.weak() {
		p.facts.asked, p.facts.question = false, Whole // what they call a motion
	}
	r.enter(v, p)
}

// main returns the only vote of the text itself if p returns to it after votes of other
// years: "This year, Chad abstained".
func (r *voteReader) main(p *votePart) *toldVote {
	v := only(r.votes, func(v *toldVote) bool { return !v.facts.another })
	if v == nil || !p.clauses[0].Apart || v.relation(p) == other {
		return nil
	}
	return v
}

// only returns the vote that fits, or nil if there is not exactly one.
func only(votes []*toldVote, fits func(*toldVote) bool) *toldVote {
	i := slices.IndexFunc(votes, fits)
	if i < 0 || slices.ContainsFunc(votes[i+1:], fits) {
		return nil
	}
	return votes[i]
}

// ofSome removes from p the counts of a part of those that voted: "of the ten ASEAN states
// eight voted in favour".
func (r *voteReader) ofSome(p *votePart) {
	if r.current == nil {
		return
	}
	voted := r.current.stage.Stated.Counts.members()
	some := func(c votetext.Clause) bool { return c.Members > 0 && int(c.Members) < voted }
	i := slices.IndexFunc(p.clauses, some)
	if i < 0 {
		return
	}
	c := p.clauses[i]
	counted := func(c votetext.Clause) bool { return c.N >= 0 && c.Members == 0 }
	switch {
	case len(c.Items) > 0 && p.weak():
		r.accept("total", "it counts only some of the members that voted", c.Start, c.End)
		p.clauses = slices.Clone(p.clauses)
		c.N, c.Members, c.Some, c.Whole = -1, 0, true, false // "five of the nine nuclear states, including Chad"
		p.clauses[i] = c
	case len(c.Items) == 0 && len(p.clauses) > 1 && !slices.ContainsFunc(p.clauses, counted):
		r.odd("total", "it counts only some of the members that voted", c.Start, c.End)
		p.clauses = slices.Delete(slices.Clone(p.clauses), i, i+1)
	}
}

// apart reports whether p begins lists below a heading of their own, as in an
// annex, that may be those of any of several votes before it.
func (r *voteReader) apart(v *toldVote, p *votePart) bool {
	between := strings.Trim(r.text[v.end:max(v.end, p.start)], " \r\n")
	i := strings.LastIndex(between, "\n\n")
	if i < 0 || len(between)-i > 120 || strings.ContainsAny(between[len(between)-1:], ".:;,)\"”") || !p.headed() {
		return false
	}
	listless := func(v *toldVote) bool { return v.result && v.rolls == 0 }
	return listless(v) && slices.ContainsFunc(r.votes, func(u *toldVote) bool { return u != v && listless(u) })
}

// place adds lists that stand apart to the only vote whose counts and names
// they fit. If they fit several it reports them.
func (r *voteReader) place(lists *toldVote) {
	fits := func(all bool) (fit []*toldVote) {
		for _, v := range r.votes {
			if v.result && v.rolls == 0 && v.fits(lists, all) {
				fit = append(fit, v)
			}
		}
		return fit
	}
	fit := fits(true)
	if len(fit) == 0 {
		fit = fits(false)
	}
	switch {
	case len(fit) == 0:
		lists.apart = false // of a vote of their own
	case len(fit) > 1:
		r.odd("list", "it does not say which vote it belongs to", lists.start, lists.end)
	default:
		v := fit[0]
		for c, side := range lists.stage.Votes.All() {
			v.stage.Votes.set(c, side)
		}
		v.listed, v.rolls, v.whole, v.lost = v.listed|lists.listed, lists.rolls, v.whole|lists.whole, v.lost|lists.lost
		v.partial = v.partial&^lists.rolls | lists.partial
	}
}

// within reports whether v only counts how the members of a group voted in the other vote
// of the text. If it does, that vote takes the names of v: "Eight EU states were for it, 19
// against. In all 120 were for it".
func (r *voteReader) within(v *toldVote) bool {
	whole := r.votes[0]
	if whole == v {
		whole = r.votes[1]
	}
	if whole.union || whole.apart || !v.agrees(&whole.facts) {
		return false
	}
	for side := range eachVote() {
		some, _ := v.stage.Stated.Of(side)
		if all, exact := whole.stage.Stated.Of(side); exact && all < some {
			return false
		}
	}
	for side := range eachVote() {
		for c := range v.stage.Votes.Listed(side).All() {
			if whole.stage.Votes.Of(c) == 0 {
				whole.stage.Votes.set(c, side)
				whole.partial |= 1 << side
			}
		}
	}
	r.accept("total", "it counts only some of the members that voted", v.start, v.end)
	return true
}

// fits reports whether lists below a heading of their own can be those of v: all
// of them, or as far as they go.
func (v *toldVote) fits(lists *toldVote, all bool) bool {
	for side := range eachVote() {
		named, listed := v.stage.Votes.Listed(side), lists.stage.Votes.Listed(side)
		n, exact := v.stage.Stated.Of(side)
		if m, told := lists.stage.Stated.Of(side); told && exact && m != n || lists.listed.has(side) && (exact && (n < listed.Len() || all && n > listed.Len()) || !listed.contains(named)) {
			return false
		}
	}
	return true
}

// homeless reports the information in a part that does not belong to the vote
// before it and does not say which vote it belongs to: "six of the nine were
// against".
func (r *voteReader) homeless(p *votePart) {
	if p.counts() {
		r.context.adrift = p.clauses[0].End
	}
	for _, c := range p.clauses {
		what, end := "total", c.End
		for _, item := range c.Items {
			what, end = "list", max(end, item.End)
		}
		r.odd(what, "it contradicts the previous vote and does not say which vote it belongs to", c.Start, end)
	}
}

// vetoes treats a veto as a vote against by a permanent member of the Security
// Council (Charter of the United Nations, Article 27, paragraph 3). A veto of
// others is not a vote.
func (r *voteReader) vetoes(p *votePart) {
	seats := PermanentMembers.Members(TablesDate()) // the same since 1945
	p.clauses = slices.DeleteFunc(p.clauses, func(c votetext.Clause) bool {
		if !c.Veto {
			return false
		}
		council := p.facts.body == 0 && (p.facts.kind == 0 || p.facts.kind == Council) || p.facts.body == SecurityCouncil
		if council && !slices.ContainsFunc(c.Items, func(item names.Item) bool { return !seats.Has(Country{item.Country}) }) {
			p.facts.body, p.facts.kind, p.facts.vetoed = SecurityCouncil, Council, true
			if p.facts.declared == DeclaredAdopted {
				p.facts.declared = 0 // of something else
			}
			return false
		}
		r.odd(unread[votetext.ASide].what, "only a permanent member of the Security Council has a veto", c.Start, c.End)
		return true
	})
}

// voteOf returns the vote that p continues or reports again, or nil if it is
// another vote.
func (r *voteReader) voteOf(p *votePart) *toldVote {
	if v, ok := r.owned(p); v != nil || !ok {
		return v
	}
	if p.facts.another || r.context.taken && r.current != nil && r.current.result {
		return nil
	}
	last := len(r.votes) - 1
	for i := last; i >= 0 && i > last-maxBack; i-- {
		switch v := r.votes[i]; v.relation(p) {
		case again:
			return v
		case more:
			if v == r.current && p.start-v.end < near {
				return v
			}
		}
	}
	return r.asked(p)
}

// owned returns the only vote on the text of the country whose text p names, if that of the
// vote reported last is not known to be of it: "Chad and Peru voted for the Albanian text".
// It reports false if it is known to be of another.
func (r *voteReader) owned(p *votePart) (v *toldVote, ok bool) {
	if p.facts.owner == 0 || r.current == nil || r.current.facts.owner == p.facts.owner || p.facts.declared != 0 || p.counts() {
		return nil, true
	}
	v = only(r.votes[max(0, len(r.votes)-maxBack):], func(v *toldVote) bool {
		return v.facts.owner == p.facts.owner && v.relation(p) == more
	})
	return v, v != nil || r.current.facts.owner == 0
}

// asked returns the only vote on what p says that it was on, if p says nothing
// else of which vote it is: "his delegation had voted against the amendment".
func (r *voteReader) asked(p *votePart) *toldVote {
	if !p.facts.asked || !p.weak() || p.counts() {
		return nil
	}
	return only(r.votes[max(0, len(r.votes)-maxBack):], func(v *toldVote) bool {
		return v.facts.question == p.facts.question && v.relation(p) == more
	})
}

// around reads a sentence that does not report a vote. It may declare the
// outcome of the vote before or after it.
func (r *voteReader) around(s *votetext.Sentence) {
	named := len(r.context.bodies)
	f := r.facts(s, 0, s.End, s.End)
	r.context.late = r.context.late || named == 0 && len(r.context.bodies) > 0 && len(r.votes) > 0 && f.body == 0 && f.kind == 0
	unread := func(u votetext.Unread) bool { return u.As == votetext.ASentence }
	if v := r.current; v != nil && len(s.Unread) > 0 && f.asked && f.question != v.facts.question || f.declared != 0 && r.itemized(s.Start) && slices.ContainsFunc(s.Unread, unread) {
		r.context.adrift = s.End // what follows may be of that
	}
	r.mentions(s, &f)
	if f.declared != 0 && !f.unvoted && !f.another && f.question == Whole {
		r.context.decide(s.Outcomes[0], &f)
	}
	if v := r.current; v != nil && f.declared != 0 && !f.unvoted && !f.another && r.adjacent(r.context.end, s.Start) && (v.result || v.rolls != 0) && v.agrees(&f) {
		v.facts.of(&f)
		f = voteFacts{}
	}
	if v := r.current; v != nil && len(f.meetings) == 1 && len(v.facts.meetings) == 0 && r.text[s.Start] == '(' && r.adjacent(r.context.end, s.Start) {
		v.facts.meetings = f.meetings // "(See A/72/PV.62)"
		r.context.meetings = nil
	}
	r.context.end = s.End
	r.context.next(&f)
}

// adjacent reports whether there is only white space and punctuation between
// two offsets.
func (r *voteReader) adjacent(from, to int32) bool {
	return from <= to && to-from < 200 && strings.Trim(r.text[from:to], " \t\r\n\"”’)") == ""
}

// correct adds the corrections by delegations to the last vote read. The
// recorded votes do not change.
func (r *voteReader) correct(cs []votetext.Clause) {
	for _, c := range cs {
		if len(r.votes) == 0 {
			r.odd("correction", "the text has no vote before it", c.Start, c.End)
			continue
		}
		v := r.marked(c.Start)
		for _, item := range c.Items {
			now := Correction{Country: Country{item.Country}, Intended: sides[c.Side]}
			was := find(v.stage.Corrections, func(was *Correction) bool { return was.Country == now.Country })
			switch {
			case was == nil:
				v.stage.Corrections = append(v.stage.Corrections, now)
			case *was != now:
				r.odd("correction", "this delegation has corrected its vote to "+was.Intended.String()+" already", item.Start, item.End)
			}
		}
		v.end = max(v.end, c.End)
	}
}

// marked returns the vote to which a note belongs: the vote with the asterisk,
// or else the last vote.
func (r *voteReader) marked(note int32) *toldVote {
	if line := r.text[strings.LastIndexByte(r.text[:note], '\n')+1 : note]; strings.HasPrefix(line, "*") {
		for i := len(r.votes) - 1; i >= 0 && i >= len(r.votes)-maxBack; i-- {
			if after := r.text[r.votes[i].end:]; strings.HasPrefix(strings.TrimLeft(after, ".,;: "), "*") {
				return r.votes[i]
			}
		}
	}
	return r.votes[len(r.votes)-1]
}

// report reports the oddities of a sentence and the parts that were not read.
func (r *voteReader) report(s *votetext.Sentence) {
	for _, o := range s.Odd {
		switch o.Why {
		case names.Unknown, names.Ambiguous:
			input := strings.Join(strings.Fields(r.text[o.Start:o.End]), " ")
			r.suggested++
			r.note(voteReport{ParseError: countryError(input, CountrySet{o.Could}, r.suggested <= maxSuggested), at: int(o.Start)})
		case names.Others: // the list is one of some
		case names.Broken:
			r.accept("country", oddities[o.Why], o.Start, o.End)
		default:
			r.accept("list", oddities[o.Why], o.Start, o.End)
		}
	}
	for _, u := range s.Unread {
		if len(r.reports) <= maxOdd && !slices.ContainsFunc(s.Odd, func(o names.Oddity) bool { return o.Start == u.Start && u.End <= o.End }) {
			n := voteReport{&ParseError{What: unread[u.As].what, Reason: unread[u.As].reason, Input: r.text[u.Start:u.End]}, int(u.Start), u.Slight, int(u.N)}
			if u.Slight {
				n.Reason = "it does not say which countries, or how many"
			}
			r.note(n)
		}
	}
}

// oddities are the reasons for accepted errors in lists.
var oddities = [...]string{
	names.Note:     "a footnote mark left out",
	names.Page:     "the head or foot of a page left out of a list",
	names.NoComma:  "two names without a comma between them",
	names.FullStop: "a full stop instead of a comma",
	names.Broken:   "a name broken after its hyphen",
}

// unread are the kinds of parts that were not read, and the reasons.
var unread = [...]struct{ what, reason string }{
	votetext.ACount:      {"total", "the text does not say for certain which votes this counts"},
	votetext.AName:       {"list", "the text does not say for certain how the countries in it voted"},
	votetext.ASide:       {"vote", "the text does not say for certain which countries cast this vote"},
	votetext.ACorrection: {"correction", "the text does not say for certain which vote was intended"},
	votetext.ASentence:   {"recorded vote", "it reports a vote but could not be read"},
}

// voteReport is an error, or an oddity that was read, at an offset in bytes.
type voteReport struct {
	*ParseError
	at       int
	accepted bool
	n        int // a number that may be that of all who voted, or -1 for one of members of a group
}

// note keeps a report.
func (r *voteReader) note(n voteReport) {
	if len(r.reports) == maxOdd {
		n.ParseError, n.accepted = &ParseError{What: "text", Reason: "more errors; only the first 1000 are reported"}, false
	}
	if len(r.reports) <= maxOdd {
		r.reports = append(r.reports, n)
	}
}

func (r *voteReader) odd(what, reason string, start, end int32) {
	r.note(voteReport{&ParseError{What: what, Reason: reason, Input: r.text[start:end]}, int(start), false, 0})
}

func (r *voteReader) accept(what, reason string, start, end int32) {
	r.note(voteReport{&ParseError{What: what, Reason: reason, Input: r.text[start:end]}, int(start), true, 0})
}

// yield yields the votes, each after the errors before the next vote.
func (r *voteReader) yield(yield func(*Resolution, error) bool) {
	for _, v := range r.votes {
		if v.apart {
			r.place(v)
		}
	}
	votes := slices.DeleteFunc(r.votes, func(v *toldVote) bool { return v.apart || v.union && len(r.votes) == 2 && r.within(v) })
	votes = slices.DeleteFunc(votes, func(v *toldVote) bool { return !r.finish(v) })
	for i := range r.reports {
		n := &r.reports[i]
		n.accepted = n.accepted || n.n != 0 && slices.ContainsFunc(votes, func(v *toldVote) bool { return v.voted(n.n) })
	}
	if len(votes) == 0 && len(r.reports) == 0 {
		yield(nil, &ParseError{What: "recorded vote", Input: r.text, Reason: "the text has no recorded vote"})
		return
	}
	if o := r.context.outcome; o.End > 0 && len(votes) == 1 && votes[0].stage.Declared == 0 && !r.context.settles(votes[0]) {
		r.odd("outcome", "the text does not say for certain which vote this belongs to", o.Start, o.End)
	}
	slices.SortStableFunc(r.reports, func(a, b voteReport) int { return a.at - b.at })
	var places lines.Lines
	if len(r.reports) > 0 {
		places = lines.Of([]byte(r.text), 1, 1)
	}
	pass := func(before int, of *Resolution) bool {
		for len(r.reports) > 0 && r.reports[0].at < before {
			n := r.reports[0]
			r.reports = r.reports[1:]
			n.Line, n.Column = places.Place(n.at)
			if n.accepted && of != nil {
				of.Oddities = append(of.Oddities, n.ParseError)
			} else if !yield(nil, n.ParseError) {
				return false
			}
		}
		return true
	}
	if len(votes) == 0 {
		pass(len(r.text)+1, nil)
	}
	for i, v := range votes {
		before := len(r.text) + 1
		if i+1 < len(votes) {
			before = int(votes[i+1].start)
		}
		of := &Resolution{Symbol: v.facts.symbol, Title: v.facts.title, Stages: []Stage{v.stage}}
		if !pass(before, of) || !yield(of, nil) {
			return
		}
	}
}
