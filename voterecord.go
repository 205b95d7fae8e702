package plenary

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ReadVotes reads the recorded votes in a text: the paragraphs of verbatim
// records ("A recorded vote was taken. In favour: ..."), of committee reports,
// decisions and press releases, and the sentences of Dutch letters and
// newspapers ("Negen landen waren tegen, te weten ..."). For each vote it
// yields a [Resolution] with one [Stage]: the votes as they are listed, the
// totals as they are stated, the corrections that delegations made afterwards,
// and of the symbols, the body, the day and the question what the text says
// with certainty. It reads what is written: a wrong country in a list is read,
// and totals that contradict the lists are left for [Stage.Notices].
//
// A count is in Stage.Stated only if the text gives it: "none against" and
// "zonder onthoudingen" state a 0, a text that is silent states nothing. "At
// least 150" and "ruim 100" state how many there were at least; "about 120"
// and "bijna 100" are reported and left out. "152 of the 193 members" also
// states how many members there are. Where the text says that two thirds were
// required, Stage.Required is the rule of the General Assembly if that is the
// body, else the bare majority.
//
// A list is in Stage.Exhaustive if it names all ("only Chile and Peru",
// "alleen"), or stands under a head of its vote ("Against:"), which is the
// whole of those who voted so; "None" under a head is a list that is whole and
// empty. A list that names some ("China among them", "onder meer") is in
// Stage.Partial. Of any other list, and of one that has lost a name, the stage
// does not say whether it is whole. The method is a recorded vote where the
// text says so or has those in favour in a list under a head; names alone do
// not make it one.
//
// Names are read as of the day on; where that is zero, as of the day of the
// text or, if it has none, of the session whose draft or meeting it names. A
// stage has the day that the text gives, and never the day on; for votes whose
// day the caller knows there is [ReadVotesOn].
// Before the vote that it is in, each thing that is wrong is yielded as a
// [*ParseError] with line and column: a name that no country has or that
// fits several, which is then lost to the list; a country that is listed
// under two votes, of which the first stays; a total that is stated twice
// and not the same. What was odd and read all the same is an error that is
// Accepted: the head of a page within a list, a name broken at the end of a
// line.
//
// A text without a recorded vote yields one error and nothing else.
func ReadVotes(text string, on Date) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		r := voteReader{text: text, on: on, yield: yield}
		r.read()
	}
}

// ReadVotesOn is [ReadVotes] for a text whose votes were taken on a day: names
// are read as of that day, and a stage of which the text gives no day has it.
func ReadVotesOn(text string, day Date) iter.Seq2[Resolution, error] {
	return func(yield func(Resolution, error) bool) {
		r := voteReader{text: text, on: day, taken: day, yield: yield}
		r.read()
	}
}

const (
	// yesAndNo are the votes without which a text tells of none.
	yesAndNo = Base(1<<Yes | 1<<No)
	// maxSentence is how far a sentence or a list of countries extends at
	// most, in bytes. A list of every Member has less than 4,000.
	maxSentence = 16 << 10
	// maxOdd is how many errors a vote can have.
	maxOdd = 1000
	// maxSuggested is how many names of a text that no country has are
	// compared with the names of all.
	maxSuggested = 50
)

// voteReader reads the votes of a text, one sentence or list after another.
type voteReader struct {
	text  string
	on    Date // the day as of which names are read
	taken Date // the day of the votes of which the text gives none
	yield func(Resolution, error) bool

	done      bool          // the consumer wants no more
	votes     int           // yielded
	errors    []*ParseError // not yet yielded; until then, Line has the byte
	suggested int
	vote      recordedVote  // the one that is being read, if open
	open      []int         // brackets
	counted   []voteCount   // in the clause that is being read
	toldAt    int           // the token of the last result in the sentence, or of what that was on; -1 if none
	topicAt   int           // the token at which that was found
	tokens    []token       // of the sentence that is being read
	outcomes  []declaration // of the sentence
	required  bool          // the sentence speaks of a required majority
	others    bool          // a list of the sentence, or under the head, ended with others that are not named
	follows   bool          // it says that lists follow
	words     []passage     // of the name that is being read
	entries   []listEntry   // of the list that is being read
	meetings  []Symbol      // in the text since the last vote
	context   voteContext
	line      linePosition
}

// recordedVote is a vote as far as it has been read.
type recordedVote struct {
	stage     Stage
	symbol    Symbol
	put       Symbol // the draft that was put to the vote before
	title     Text
	open      bool
	at        int  // where the last thing of it ended
	listed    Base // votes of which there is a list
	headed    Base // stated under the head of a list, not in a sentence
	whole     Base // whose list is given as whole
	partial   Base // whose list is given as some
	lost      Base // whose list has lost a name
	result    bool // a sentence has told the result
	lists     bool // lists came under heads of their own
	follows   bool // lists are said to follow
	after     bool // lists came after the result
	turned    bool // which of two numbers is in favour depends on the lists
	rough     bool // a number was left out because it is not exact
	twoThirds bool // two thirds were required
	members   int  // that the body is said to have
	membersAt passage
}

// states reports whether the text has stated the count of a vote, or how many
// they were at least.
func (w *recordedVote) states(v Vote) bool { return w.stage.Stated.Says(1 << v) }

// says reports whether what a count says has been stated of its vote.
func (w *recordedVote) says(c voteCount) bool {
	n, exact := w.stage.Stated.Of(c.vote)
	switch c.how {
	case roughly:
		return true
	case atLeast:
		return w.states(c.vote) && n >= c.n
	}
	return exact && n == c.n
}

// denies reports whether what has been stated of a vote contradicts a count.
func (w *recordedVote) denies(c voteCount) bool {
	n, exact := w.stage.Stated.Of(c.vote)
	switch c.how {
	case roughly:
		return false
	case atLeast:
		return exact && n < c.n
	}
	return exact && n != c.n || n > c.n
}

// passage is a part of the text.
type passage struct{ start, end int }

func (r *voteReader) read() {
	r.context.scan(r.text)
	if r.on.IsZero() {
		r.on = r.context.written
	}
	for at := 0; at < len(r.text) && !r.done; {
		if h, ok := r.headAt(at); ok {
			at = r.headed(h)
			continue
		}
		end := r.sentenceEnd(at)
		r.sentence(at, end)
		at = end
	}
	r.finish(len(r.text))
	if r.votes == 0 && !r.done {
		r.yield(Resolution{}, &ParseError{What: "recorded vote", Input: r.text, Reason: "the text has none"})
	}
}

// sentenceEnd returns where what begins at a byte ends: at the end of a
// sentence, before the head of a list, at a square bracket, at a numbered
// paragraph, or at a note under a line.
func (r *voteReader) sentenceEnd(from int) int {
	limit := min(len(r.text), from+maxSentence)
	for limit < len(r.text) && !utf8.RuneStart(r.text[limit]) {
		limit--
	}
	for i := from; i < limit; i++ {
		switch c := r.text[i]; {
		case c == '.' && r.endsSentence(i) || c == '!' || c == '?' || c == ']':
			return i + 1
		case i == from:
		case c == '[':
			if !strings.HasPrefix(r.text[i:], "[...]") && !strings.HasPrefix(r.text[i:], "[…]") {
				return i
			}
			i += strings.IndexByte(r.text[i:], ']')
		case isDigit(c) && r.text[i-1] == '\n' && r.isParagraphNumber(i), c == '*' && r.text[i-1] == '\n':
			return i
		case !isLetter(r.text[i-1]) && headLetter(c):
			if _, ok := r.headAt(i); ok {
				return i
			}
		}
	}
	return limit
}

// endsSentence reports whether the full stop at i ends a sentence: what stands
// before it is no abbreviation, and what comes after it begins with a capital, a
// figure or a mark.
func (r *voteReader) endsSentence(i int) bool {
	if i+1 == len(r.text) {
		return true
	}
	if c := r.text[i+1]; c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '"' && c != ')' && c != '*' && c < utf8.RuneSelf {
		return false
	}
	word := i
	for word > 0 && i-word < 5 && (isLetter(r.text[word-1]) || isDigit(r.text[word-1]) || r.text[word-1] >= utf8.RuneSelf || r.text[word-1] == '.') {
		word--
	}
	switch w := r.text[word:i]; {
	case len(w) < 3 && w != "" && isLetter(w[0]), w == "Rep", w == "Dem", w == "Fed", w == "Ste", w == "Isl", w == "bijv", w == "resp", w == "para", w == "Dec":
		return false
	case len(w) > 1 && w[1] == '.': // U.S.A
		return false
	case len(w) < 4 && strings.Trim(w, "0123456789") == "" && word > 0 && r.text[word-1] == '\n': // the number of a paragraph
		return true
	}
	rest := strings.TrimLeft(r.text[i+1:min(len(r.text), i+200)], " \t\r\n")
	next, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLower(next)
}

// isParagraphNumber reports whether a line begins with "20. " at i.
func (r *voteReader) isParagraphNumber(i int) bool {
	end := i
	for end < len(r.text) && end-i < 4 && isDigit(r.text[end]) {
		end++
	}
	return end-i < 4 && end+1 < len(r.text) && r.text[end] == '.' && r.text[end+1] == ' '
}

// begin opens a vote at a byte, and ends the one before it.
func (r *voteReader) begin(at int) *recordedVote {
	if r.vote.open {
		r.finish(at)
	}
	r.vote = recordedVote{open: true, put: r.context.put}
	return &r.vote
}

// odd notes an error in the vote that is being read.
func (r *voteReader) odd(e *ParseError, start, end int) {
	if len(r.errors) >= maxOdd {
		return
	}
	if e.Input == "" {
		e.Input = r.text[start:end]
	}
	e.Line = start // the line is counted when the vote is done
	r.errors = append(r.errors, e)
}

func (r *voteReader) accept(what, reason string, start, end int) {
	r.odd(&ParseError{What: what, Reason: reason, Accepted: true}, start, end)
}

// set enters the countries of a list under a vote.
func (r *voteReader) set(entries []listEntry, v Vote) {
	w, s := &r.vote, &r.vote.stage
	w.listed |= 1 << v
	for _, e := range entries {
		switch was := s.Votes.Vote(e.country); was {
		case 0:
			s.Votes.set(e.country, v)
		case v:
			r.accept("list", "stands twice under "+v.String(), e.start, e.end)
		default:
			r.odd(&ParseError{What: "list", Reason: "stands under " + was.String() + " already, and stays there; here under " + v.String()}, e.start, e.end)
			w.lost |= 1<<was | 1<<v // one of the two has it, and one has not
		}
	}
}

// given notes how the text gives a list that began at a byte: as whole, or as
// some. A name that could not be read is lost to it.
func (r *voteReader) given(v Vote, from int, whole, some bool) {
	w := &r.vote
	if whole {
		w.whole |= 1 << v
	}
	if some || r.others {
		w.partial |= 1 << v
	}
	if len(r.errors) >= maxOdd || slices.ContainsFunc(r.errors, func(e *ParseError) bool {
		return !e.Accepted && e.Line >= from && (e.What == "country" || e.What == "list")
	}) {
		w.lost |= 1 << v
	}
}

// state enters a total that the text states, under the head of a list or in a
// sentence.
func (r *voteReader) state(c voteCount, head bool) {
	w, s := &r.vote, &r.vote.stage
	bit := Base(1) << c.vote
	stated := w.states(c.vote)
	switch {
	case c.how == roughly:
		r.accept("total", "not an exact number; left out", c.start, c.end)
		w.rough = true
		return
	case w.says(c):
	case !w.denies(c) && c.how == atLeast:
		s.Stated.Counts.add(c.vote, c.n-s.Stated.Counts.Of(c.vote))
	case !w.denies(c):
		s.Stated = s.Stated.with(c.vote, c.n)
	case c.how == exactly && !head && w.headed.Has(c.vote):
		s.Stated = s.Stated.with(c.vote, c.n)
		r.odd(&ParseError{What: "total", Reason: "the list is headed by another total; this one stays"}, c.start, c.end)
	default:
		r.odd(&ParseError{What: "total", Reason: "stated otherwise before; that stays"}, c.start, c.end)
	}
	if !head {
		w.headed &^= bit
	} else if !stated {
		w.headed |= bit
	}
}

// sized enters how many members the text says there are.
func (r *voteReader) sized(members, start, end int) {
	switch w := &r.vote; w.members {
	case 0, members:
		w.members, w.membersAt = members, passage{start, end}
	default:
		r.odd(&ParseError{What: "total", Reason: "the number of members is stated otherwise before; that stays"}, start, end)
	}
}

// finish yields the vote that was being read, and before it the errors that
// stand before a byte.
func (r *voteReader) finish(before int) {
	w := &r.vote
	w.open = false
	s := &w.stage
	if w.turned {
		r.turn()
	}
	if s.Stated.Members = w.members; !s.Totals().IsValid() {
		s.Stated.Members = 0
		r.odd(&ParseError{What: "total", Reason: "more voted than there are members; left out"}, w.membersAt.start, w.membersAt.end)
	}
	slices.SortStableFunc(r.errors, func(a, b *ParseError) int { return a.Line - b.Line })
	n := 0
	for n < len(r.errors) && r.errors[n].Line <= before {
		n++
	}
	errors := r.errors[:n]
	r.errors = slices.Clone(r.errors[n:])
	if r.done || s.Votes.IsZero() && !w.rough && (s.Stated.IsZero() || !w.result && !s.Stated.Says(yesAndNo)) {
		return // nothing, or abstentions alone under a head: an election has these too
	}
	for _, e := range errors {
		e.Line, e.Column = r.line.of(r.text, e.Line)
		if r.done = !r.yield(Resolution{}, e); r.done {
			return
		}
	}
	for v := range Votes() {
		switch {
		case w.partial.Has(v):
			s.Partial = append(s.Partial, v)
		case w.whole.Has(v) && !w.lost.Has(v):
			s.Exhaustive = append(s.Exhaustive, v)
		}
	}
	if len(r.meetings) == 1 {
		s.Meetings = slices.Clone(r.meetings)
	}
	r.meetings = r.meetings[:0]
	if s.Method == 0 && w.lists && w.listed.Has(Yes) {
		s.Method = Recorded
	}
	if s.Draft.IsZero() {
		s.Draft = w.put
	}
	if s.Question == Whole && r.context.put == w.put { // not a part of it
		r.context.put = Symbol{}
	}
	r.context.describe(s, w.symbol)
	if s.Date.IsZero() {
		s.Date = r.taken
	}
	if w.twoThirds {
		s.Required = s.requiring(twoThirds)
	}
	s.ID = s.Kind.String()
	if s.ID == "" {
		s.ID = "vote"
	}
	r.votes++
	r.done = !r.yield(Resolution{Symbol: w.symbol, Title: w.title, Stages: []Stage{*s}}, nil)
}

// turn gives two totals of which the text does not say which is in favour the
// order that the lists have.
func (r *voteReader) turn() {
	s := &r.vote.stage
	t := s.Votes.Tally()
	if c := &s.Stated.Counts; s.Stated.Known(yesAndNo) && t.Yes == c.No && t.No == c.Yes {
		s.Stated = s.Stated.with(Yes, t.Yes).with(No, t.No)
	}
}

// linePosition counts lines from where it counted last.
type linePosition struct{ at, line, start int }

// of returns the line and column of a byte, both from 1.
func (p *linePosition) of(text string, at int) (line, column int) {
	if at >= p.at {
		p.line += strings.Count(text[p.at:at], "\n")
		if i := strings.LastIndexByte(text[p.at:at], '\n'); i >= 0 {
			p.start = p.at + i + 1
		}
	} else {
		p.line -= strings.Count(text[at:p.at], "\n")
		if at < p.start {
			p.start = strings.LastIndexByte(text[:at], '\n') + 1
		}
	}
	p.at = at
	return p.line + 1, at - p.start + 1
}
