// Package votetext reads sentences about votes: counts, names and the votes that
// the named cast. Its input is a text and the days on which names are
// resolved. It returns a tree of plain values: clauses with their offsets, the
// declared outcomes, and the parts of sentences about votes that were not read.
// Package plenary determines to which vote a clause belongs.
package votetext

import (
	"slices"
	"sync"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// The sides of a vote.
const (
	Yes uint8 = iota + 1
	No
	Abstain
	NotVoting
	Absent
	veto // against, by one that can stop it
)

// The ways in which a text gives a count.
const (
	Exactly uint8 = iota
	AtLeast       // "at least 150", "ruim 100"
	Roughly       // "some 140", "bijna 100"
)

// A Clause gives the number of members on a side of a vote, their names, or both.
type Clause struct {
	Start, End int32
	N          int32 // how many; -1 if it does not say
	Members    int32 // of how many, 0 if it does not say
	Items      []names.Item
	Pattern    string // the form by which it was read
	Side       uint8
	How        uint8
	Whole      bool // the names are all
	Some       bool // the names are some
	Lost       bool // a name could not be read
	Head       bool // it stands under a head
	Intended   bool // a correction: they meant to
	Veto       bool // they voted against as ones who can stop it
	Pair       bool // it and its neighbour could be the other way round
	Union      bool // it counts members of a group
	Apart      bool // it is on another text than that of the names or the sentence before it
	Again      bool // it tells what those of the clause before it did in another vote
	OfOther    bool // it is on the text of another country than what was said before it
	besides    bool // names that the count leaves out came first
	within     bool // it is of one of those of a kind
	others     bool // the count leaves out names that come after it
}

// An Outcome is declared by a sentence.
type Outcome struct {
	Start, End int32
	Adopted    bool
}

// A MentionKind is the kind of thing that a sentence mentions.
type MentionKind uint8

// The kinds of things that a sentence around a vote can mention.
const (
	_           MentionKind = iota
	ABody                   // Code is its id, or "assembly", "council", "committee", "board" where it has no name, or "other"; "passing" if nothing was done in it: "referred to the Council"
	ADay                    // Day is when, or Code is "today"
	ASymbol                 // Code is "draft", "resolution", "decision", "meeting" or "document", "amendment" of one, "either" of a draft or of an amendment to it, "short" without a body, Text what is written; or Code is "label", Text the number of a draft, II
	ATitle                  // Text is the title
	AQuestion               // Code is "whole", "paragraph", "amendment" or "motion", Text which; "amendments" where some are counted, "oneofthem" for one of them
	AMethod                 // Code is "recorded", or "unvoted" for a decision without a vote
	TwoThirds               // they are required
	Another                 // another text, or another vote: a rival draft, last year's
	ListsFollow             // "as follows"; Code is "taken" for "a recorded vote was taken", which begins one
)

// Days relative to the date of the text. The other days of the week follow Sunday.
const (
	Sunday    int32 = 1
	Yesterday int32 = 8
	Today     int32 = 9
)

// A Mention is a thing that a sentence around a vote mentions.
type Mention struct {
	Start, End int32
	Text       string
	Article    string // before the text, if it is a question
	Code       string
	Day        int32  // yyyymmdd; without its year 0000mmdd; Sunday to Yesterday are days before the text was written
	Owner      uint16 // the country whose text it is, if it is a question
	Kind       MentionKind
	Acts       bool // the body is who decides, the day that of what is told, the symbol that of what was adopted or rejected, the question what is decided
	Within     bool // it is told what was done in the body
	Dutch      bool // the text is in Dutch
	Alone      bool // nothing else stands on its line, as in the head of a press release
}

// The kinds of parts that were not read.
const (
	ACount      uint8 = iota + 1
	AName             // a country, or names that are none
	ASide             // words that say on which side
	ACorrection       // delegations, and not how they had intended to vote
	ASentence         // a sentence that tells of a vote, and no clause of it was read
)

// An Unread is a part of a sentence about a vote that is in no clause.
type Unread struct {
	Start, End int32
	N          int32 // the number that it is, or that its sentence has alone; 0 for none, -1 for one of members of a group
	As         uint8
	Slight     bool // it has no number and no name: "most members voted for it"
}

// A Sentence is a sentence from which something was read.
type Sentence struct {
	Start, End int32
	Clauses    []Clause
	Outcomes   []Outcome
	Mentions   []Mention // in the order of the text
	Unread     []Unread
	Odd        []names.Oddity
}

// A Document is a text whose words have been looked up.
type Document struct{ *reader }

// spare has readers of texts that were read, for the memory that they have.
var spare = sync.Pool{New: func() any { return &reader{Text: new(scan.Text)} }}

// Scan looks up the words of a text.
func Scan(text string) *Document {
	d := &Document{spare.Get().(*reader)}
	d.Text.Read(text)
	d.understand()
	return d
}

// free leaves the memory of a reader to one of another text, and nothing else.
func (r *reader) free() {
	clear(r.atoms[:cap(r.atoms)])
	clear(r.clauses[:cap(r.clauses)])
	const long = 1 << 14 // of these there are few
	if r.Text.Read(""); cap(r.Tokens) < long {
		*r = reader{Text: r.Text, means: r.means, atoms: r.atoms[:0], rest: r.rest, clauses: r.clauses[:0], list: r.list, odd: r.odd}
		spare.Put(r)
	}
}

// Read reads the sentences of a text. It is [Scan] and [Document.Sentences].
func Read(text string, day, last int32) []Sentence { return Scan(text).Sentences(day, last) }

// Sentences returns the sentences of the text that report votes or give information on
// them. Names are resolved on day, and must mean the same on last if it is another day.
// Without a day, a name that fits several countries is resolved in the period in which the
// countries that vote had their names: Yugoslavia beside the Soviet Union. Sentences may be
// called once; the document cannot be used afterwards.
func (d *Document) Sentences(day, last int32) []Sentence {
	r := d.reader
	defer r.free()
	d.reader = nil
	list := r.sentencesOn(day, last)
	if day != 0 || !slices.ContainsFunc(list, Sentence.ambiguous) {
		return list
	}
	var era names.Era
	for i := range list {
		for _, c := range list[i].Clauses {
			era.Add(r.Source, c.Items)
		}
	}
	if day, last = era.Days(); day == 0 {
		return list
	}
	return Scan(r.Source).Sentences(day, last)
}

// ambiguous reports whether a name in a sentence can mean several countries.
func (s Sentence) ambiguous() bool {
	return slices.ContainsFunc(s.Odd, func(o names.Oddity) bool { return o.Why == names.Ambiguous })
}

func (r *reader) sentencesOn(day, last int32) []Sentence {
	r.names = names.Reader{Text: r.Text, Day: day, Last: last, Head: r.headAt}
	r.columns()
	r.told, r.says.months = -1, 1<<(day/100%100)
	for at := 0; at < len(r.Tokens); {
		end := r.sentenceEnd(at)
		if !r.tells(at, end) && !r.counting(at, end) {
			r.passing(at, end)
			r.headless(at, end)
			r.around(at, end)
			at = end
			continue
		}
		end = r.chunk(at, end)
		r.asides()
		if r.match(); r.denies(end) {
			r.deny()
		}
		r.cover(at, end)
		at = end
	}
	r.leaveEarly()
	return r.sentences
}

// columns takes the empty lines out of lists with a country on each line, and makes heads of
// questions: "Which countries abstained?".
func (r *reader) columns() {
	after := 0 // the last name
	for i := range r.Tokens {
		if t := &r.Tokens[i]; t.Kind != scan.Line || i == 0 {
			continue
		}
		k := i + 1
		for k < len(r.Tokens) && (r.Tokens[k].Kind == scan.Debris || r.Tokens[k].Kind == scan.Mark) {
			k++
		}
		n := r.names.Name(k, min(len(r.Tokens), k+12))
		if n.Country == 0 || n.Next < len(r.Tokens) && r.Tokens[n.Next].Kind != scan.Line {
			continue
		}
		last := &r.Tokens[i-1]
		if last.Is('?') && r.asksWho(i-1) {
			last.N = ':'
		}
		if after == i || last.Is(':') {
			r.Tokens[i].N = 1
		}
		after = n.Next
	}
}

// asksWho reports whether a line that ends at a token asks which countries did what a
// vote is: "Who abstained?".
func (r *reader) asksWho(i int) bool {
	for k := i; k > 0 && k > i-16; k-- {
		if r.Tokens[k-1].Kind == scan.Line || k == 1 {
			first := k
			if k == 1 && r.Tokens[0].Kind == scan.Word {
				first = 0
			}
			return r.means[first].class == cWho
		}
	}
	return false
}

// denies reports whether a question ends before a token, and the answer is no: "Heeft
// Chili tegengestemd? Antwoord: Nee."
func (r *reader) denies(end int) bool {
	return r.Tokens[end-1].Is('?') && r.amid(whereDenied, end, end)
}

// deny leaves of a sentence only the result that it has in brackets.
func (r *reader) deny() {
	open := slices.IndexFunc(r.atoms, func(a atom) bool { return a.class == cOpen })
	if open < 0 || !r.holds(whereResult, open+1, open+1) {
		r.clauses, r.atoms = r.clauses[:0], r.atoms[:0]
		return
	}
	start := r.Tokens[r.atoms[open].from].Start
	r.clauses = slices.DeleteFunc(r.clauses, func(c Clause) bool { return c.Start < start || len(c.Items) > 0 })
	for i := range r.atoms {
		r.atoms[i].used = true
	}
}

// maxNear is how many tokens after a sentence of a vote one is near it.
const maxNear = 60

// counting reports whether a sentence near a vote counts countries or votes.
func (r *reader) counting(from, to int) bool {
	if r.told < 0 || from-r.toldEnd > maxNear {
		return false
	}
	for i := from; i+1 < to; i++ {
		if r.amid(whereCounting, i, i) || r.means[from].class != cThese && r.amid(whereCountingMore, i, i) {
			return true
		}
	}
	return false
}

// around keeps a sentence without a vote for what it says around others.
func (r *reader) around(from, to int) {
	s := Sentence{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End}
	for i := from; i < to; i = int(r.means[i].next) {
		if m := &r.means[i]; m.class == cOutcome {
			not := i > from && r.means[i-1].class == cNot
			if doubt := func(m meaning) bool { return m.class == cModal || m.class == cNot && !not }; slices.ContainsFunc(r.means[max(from, i-3):i], doubt) {
				continue
			}
			if r.besides(i, s.Outcomes) || r.byState(from, i, false) {
				continue
			}
			s.Outcomes = append(s.Outcomes, Outcome{r.Tokens[i].Start, r.Tokens[m.next-1].End, m.code == 1 && !not})
		}
	}
	useful := false
	if s.Mentions, useful = r.mentions(from, to); useful || len(s.Outcomes) > 0 {
		r.sentences = append(r.sentences, s)
	}
}

// byState reports whether the outcome at a token is what a state did or its minister:
// "Peru has also rejected the resolution", "Peru verwierp de tekst", "verwierp Peru". In
// a sentence without votes, who has an unknown name is no body either.
func (r *reader) byState(from, i int, votes bool) bool {
	next := int(r.means[i].next)
	if r.means[i].dutch && (next < len(r.Tokens) && r.Tokens[next].Upper && r.names.Name(next, len(r.Tokens)).Next > 0 || r.blocks(from, i)) {
		return true // "Peru heeft de tekst verworpen"
	}
	if !r.meaningAt(next).class.in(1<<cArt | 1<<cObject | 1<<cThese | 1<<cOwn) {
		return false // "the text on Peru was adopted"
	}
	k := i - 1
	for steps := 0; k > from && steps < maxName && !r.Tokens[k].Upper && r.Tokens[k].Kind == scan.Word && !r.means[k].class.in(voting|1<<cBe|1<<cGot|1<<cBy|1<<cSender); steps++ {
		k--
	}
	if k >= from && (r.means[k].class == cSender || r.means[k].class == cOther && r.Tokens[k].Upper && !r.initials(k) && (!votes || r.means[max(k-1, from)].class.in(1<<cSaid|1<<cWho))) {
		return true // "Washington has rejected the decision"
	}
	for at := max(from, k-maxName); at <= k; at++ {
		if r.names.Name(at, k+1).Next == k+1 {
			return true
		}
	}
	return false
}

// maxName is how many tokens before the last of a name it begins at most.
const maxName = 4

// headless reports a list of names that is a sentence of its own, after a result or a
// list with a head, or after "they were": copies of records drop the heads. What
// goes on from the line of a list in small letters and has names is reported too.
func (r *reader) headless(from, to int) {
	if r.told < 0 {
		return
	}
	s := &r.sentences[r.told]
	follows := r.Tokens[from].Start == s.End
	for from = r.names.Past(from, to, nil); from < to && r.Tokens[from].Kind != scan.Word; {
		from++
	}
	n, first := len(s.Clauses), from
	if n == 0 || from == to {
		return
	}
	c := &s.Clauses[n-1]
	listed := c.Head && len(c.Items) > 0
	if r.means[from].class == cAlso && int(r.means[from].next) < to {
		from = int(r.means[from].next) // "Ook Chili en Peru deden dat"
	}
	these, like := r.means[from].class == cThese || r.means[from].class == cAmong && n == 1 && len(c.Items) == 0, r.means[from].class == cLike && r.means[from].code == sameCode
	switch {
	case these, like:
		from = int(r.means[from].next)
	case listed && follows && !r.Tokens[from].Upper:
		for !r.Tokens[from].Upper || !r.names.Read(from, to, names.UnderHead, &r.list) {
			if from++; from == to {
				return
			}
		}
		c.Lost = true
		s.Unread = append(s.Unread, r.unreadTokens(first, r.list.Next, AName))
		return
	}
	if !r.names.Read(from, to, names.UnderHead, &r.list) {
		return
	}
	end := r.list.Next
	if m := r.meaningAt(end); (m.class == cLike && m.code == sameCode || m.class == cAlso && m.code == tooCode && r.Tokens[min(int(m.next), to-1)].Is('.')) && end < to {
		like, end = true, int(m.next) // "Chad did the same"
	}
	goesOn := slices.ContainsFunc(r.Tokens[min(end, to):to], func(t scan.Token) bool { return t.Kind != scan.Line && t.Kind != scan.Mark })
	named := int32(len(r.list.Items))
	counted := slices.DeleteFunc(slices.Clone(s.Clauses), func(c Clause) bool { return int(c.N) != len(r.list.Items)+len(c.Items) })
	switch {
	case like && !goesOn && r.toldEnd == first && !slices.ContainsFunc(r.atoms, func(a atom) bool { return a.class.in(1<<cSaid|1<<cInformed) && r.Tokens[a.from].Start > c.End }):
		r.same(c, first, to)
	case goesOn && !like && !(these && len(counted) == 1 && r.Tokens[min(end, to-1)].Is(',')) && !(named > 2 && slices.ContainsFunc(s.Clauses, func(c Clause) bool { return c.N == named && len(c.Items) == 0 })):
		if these {
			s.Unread = append(s.Unread, r.unreadTokens(from, r.list.Next, AName))
		}
	case these && n == 1 && (r.means[first].code != 0 || len(c.Items) == 0):
		r.same(c, first, to)
	case these && len(counted) == 1:
		r.same(&counted[0], first, to)
	case these || like || goesOn || listed || len(r.list.Items) > 1 && !slices.ContainsFunc(s.Clauses, func(c Clause) bool { return c.N < 0 || len(c.Items) > 0 }):
		s.Unread = append(s.Unread, r.unreadTokens(from, r.list.Next, AName))
	}
}

// same makes the list of a sentence one of those who did what a clause says.
func (r *reader) same(c *Clause, from, to int) {
	s := Sentence{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End}
	d := Clause{Start: s.Start, End: s.End, N: -1, Side: c.Side, Items: r.keep(r.list.Items), Pattern: "THESE NAMES"}
	if d.Some = r.list.Others != 0 || r.means[from].class == cAmong; r.list.Others > 0 {
		d.N = int32(len(c.Items)+len(d.Items)) + r.list.Others
	}
	s.Clauses = append(s.Clauses, d)
	r.sentences = append(r.sentences, s)
}

type reader struct {
	*scan.Text
	names      names.Reader
	means      []meaning
	atoms      []atom
	none       atom     // where there is none
	rest       []uint64 // the classes of each chunk and those after it
	list       names.List
	items      []names.Item // of all lists
	clauses    []Clause
	odd        []names.Oddity
	uncertain  []int // names of which the sentence does not say what they had intended
	elects     bool  // the sentence is of an election
	elected    bool  // it, or one before with nothing on another matter between
	rules      bool  // it says how votes are taken
	diplomatic bool  // the text speaks of a body of states, of a resolution or of who abstained
	delegates  bool  // the text speaks of a body in which each state has several votes
	inside     bool  // the last ballot was one in a parliament
	group      bool  // it counts the members of a group
	shares     bool  // its numbers are percentages, or of persons
	unsure     bool  // it has words of what is only expected or supposed
	says       saying
	sentences  []Sentence
	toldEnd    int // the token after it
	early      int // the token after one that tells who was absent and before which none tells of a vote
	told       int // the last sentence that tells of a vote, -1 for none
}

// passing keeps of a sentence that tells of no vote whether it is of an election, or of
// what a parliament does: "De Tweede Kamer wil geen uitstel. Een motie werd verworpen".
func (r *reader) passing(at, end int) {
	for i := at; i < end; i = int(r.means[i].next) {
		switch m := &r.means[i]; {
		case m.class == cElect:
			r.elected = true
		case m.class == cBody && bodies[m.code] != house:
			r.inside = false
		case m.class == cBody && i > at && r.means[i-1].class == cArt && (i-1 == at || !governed(&r.means[i-2])):
			r.inside = true
		}
	}
}

// maxSentence is how many tokens a sentence has at most.
const maxSentence = 4000

// sentenceEnd returns the token after the sentence that begins at a token.
func (r *reader) sentenceEnd(from int) int {
	if end := r.labelEnd(from); end > 0 {
		return end
	}
	limit := min(len(r.Tokens), from+maxSentence)
	for i := from; i < limit; i++ {
		switch t := &r.Tokens[i]; {
		case r.bracketed(i):
			i += 2
		case t.Is('[') && i > from && r.inserted(i) > 0:
			i = r.inserted(i)
		case t.Is('!'), t.Is('?'), t.Is(']'), t.Is('.') && r.Stops(i, r.abbreviated(i-1)), t.Is('|') && !r.goesOn(i-1) && !r.cell(i):
			return i + 1
		case t.Is('[') && i > from:
			return i
		case t.Kind == scan.Line && i > from && (t.N > 1 && !r.goesOn(i-1) || r.headAt(i+1) || r.starts(i+1) && !r.goesOn(i-1) || r.titleLine(from, i) || r.entry(from, i)),
			t.Kind == scan.Line && i > from && r.Tokens[i-1].Is(';') && i+1 < limit && r.Tokens[i+1].Is('-'): // the next item, with its own outcome
			return i + 1
		}
	}
	return limit
}

// bracketed reports whether a number in square brackets stands at a token.
func (r *reader) bracketed(i int) bool {
	return i+2 < len(r.Tokens) && r.Tokens[i].Is('[') && !r.Tokens[i].Glued && r.Tokens[i+1].Kind == scan.Number && r.Tokens[i+2].Is(']')
}

// inserted returns the token that ends the brackets that a token begins within a
// sentence: "3 [Chad, Mali and Peru] against". It returns 0 for a note of its own.
func (r *reader) inserted(i int) int {
	for k := i + 1; k+1 < len(r.Tokens) && k < i+60 && r.Tokens[k].Kind != scan.Line; k++ {
		if next := &r.Tokens[k+1]; r.Tokens[k].Is(']') {
			if next.Is(',') || next.Is(';') || next.Is('.') || next.Kind == scan.Word && !next.Upper {
				return k
			}
			return 0
		}
	}
	return 0
}

// cell reports whether the next cell of a table has a side.
func (r *reader) cell(i int) bool {
	return i > 0 && r.Tokens[i-1].Kind == scan.Word && i+1 < len(r.Tokens) && (r.means[i+1].class == cSide || r.means[i+1].class == cVerb)
}

// labelEnd returns the token after a line that begins at a token and says nothing
// but the name of a body, a day, a session or a symbol, as in the head of a press
// release. It returns 0 for another.
func (r *reader) labelEnd(from int) int {
	if from >= len(r.Tokens) || from > 0 && r.Tokens[from-1].Kind != scan.Line && r.Tokens[from].Kind != scan.Line {
		return 0
	}
	k, says, number, open := from, false, false, false
	if r.Tokens[k].Kind == scan.Line {
		k++
	}
	for k < len(r.Tokens) && k < from+24 && r.Tokens[k].Kind != scan.Line {
		t, m := &r.Tokens[k], &r.means[k]
		switch {
		case m.class == cBody:
			says = true
		case t.Kind == scan.Symbol, t.Kind == scan.Debris:
			says, number = says || t.Kind == scan.Symbol || inFigures(t.Of(r.Source)) > 0, true
		case r.month(k) > 0:
			says = says || number || r.figures(k+1) > 0
		case t.Kind == scan.Number, t.Kind == scan.Ordinal, m.tells&tOrdinal != 0:
			number = true
		case m.tells&(tSession|tMeeting) != 0:
			says = says || number
		case t.Kind == scan.Mark && !t.Is('"') && !t.Is('!') && !t.Is('?') && !t.Is(';'):
			open = open && !t.Is(')') || says && t.Is('(')
		case m.tells&tWeekday != 0, m.class == cArt && !open && k > from, open && t.Kind == scan.Word:
		default:
			return 0
		}
		k = int(m.next)
	}
	if !says || k < len(r.Tokens) && r.Tokens[k].Kind != scan.Line {
		return 0
	}
	if k++; k < len(r.Tokens) && r.Tokens[k].Kind == scan.Word && !r.Tokens[k].Upper && r.Tokens[k-1].N == 1 {
		return 0 // the sentence goes on
	}
	return min(k, len(r.Tokens))
}

// titleLine reports whether a line that is the first of its sentence, and ends at a
// token, stands above one of the head of a press release.
func (r *reader) titleLine(from, i int) bool {
	if i-from > 16 || !r.Tokens[from].Upper || r.Tokens[i-1].Kind == scan.Mark || from > 0 && r.Tokens[from-1].Kind != scan.Line {
		return false
	}
	return !slices.ContainsFunc(r.Tokens[from:i], func(t scan.Token) bool { return t.Kind == scan.Line }) && r.labelEnd(i+1) > 0
}

// entry reports whether what ends at the end of a line is the entry of a vote, "Vote
// result: 31-6-10", and another line begins after it.
func (r *reader) entry(from, i int) bool {
	if r.Tokens[from].Kind == scan.Line {
		from++
	}
	k := r.pastWords(from, 3, 1<<cVotes|1<<cOther)
	return k > from && k < i && r.means[from].class == cVotes && r.Tokens[k].Is(':') && i+1 < len(r.Tokens) && r.Tokens[i+1].Upper && !r.goesOn(i-1)
}

// starts reports whether a numbered paragraph begins at a token.
func (r *reader) starts(i int) bool {
	return i+1 < len(r.Tokens) && r.Tokens[i].Kind == scan.Number && !r.Tokens[i].InWords && r.Tokens[i+1].Is('.') && r.Tokens[i+1].Glued
}

// goesOn reports whether a sentence goes on after a token and an empty line, or
// the edge of a table's cell.
func (r *reader) goesOn(i int) bool {
	for i > 0 && (r.Tokens[i].Is('*') || r.Tokens[i].Kind == scan.Debris) {
		i--
	}
	if i < 0 {
		return false
	}
	t := &r.Tokens[i]
	if t.Is(':') || t.Is(',') {
		return true
	}
	if t.Is(')') && i > 2 && r.Tokens[i-1].Kind == scan.Number && r.Tokens[i-2].Is('(') {
		i -= 3
	}
	for at := i; at >= 0 && at > i-6 && r.Tokens[at].Kind == scan.Word; at-- {
		if m := &r.means[at]; int(m.next) == i+1 && (m.class == cSide || m.class == cVerb || m.class == cOnes) && r.startsLine(at) {
			return true // a head without its colon
		}
	}
	return false
}

// abbreviated reports whether the full stop behind a token is that of an abbreviation.
func (r *reader) abbreviated(i int) bool {
	return i >= 0 && (r.means[i].tells&tShort != 0 || int(r.means[i].next) > i+1)
}

// startsLine reports whether a token is the first of its line, but for marks.
func (r *reader) startsLine(i int) bool {
	for i > 0 && (r.Tokens[i-1].Is('*') || r.Tokens[i-1].Is('#') || r.Tokens[i-1].Is('|') || r.Tokens[i-1].Kind == scan.Debris) {
		i--
	}
	return i == 0 || r.Tokens[i-1].Kind == scan.Line
}

// headAt reports whether the head of a list stands at the beginning of a line.
func (r *reader) headAt(i int) bool {
	if i >= len(r.Tokens) || !r.Tokens[i].Upper {
		return false
	}
	if i = r.pastWords(i, 7, 1<<cStates|1<<cThose|1<<cArt|1<<cWho|1<<cVotes|1<<cHave); i == len(r.Tokens) || !r.means[i].class.in(1<<cSide|1<<cVerb|1<<cOnes) {
		return false
	}
	i = r.pastWords(int(r.means[i].next), 4, ^uint64(0))
	return i < len(r.Tokens) && (r.Tokens[i].Is(':') || r.Tokens[i].Is('(') || r.bracketed(i) || r.Tokens[i].Is('-') || r.Tokens[i].Kind == scan.Line)
}

// weak reports whether a side at a word may be something else: it is a weak one,
// and no head.
func (r *reader) weak(i int) bool {
	m := &r.means[i]
	return m.weak && (int(m.next) >= len(r.Tokens) || !r.Tokens[m.next].Is(':'))
}

// near reports whether the last sentence that tells of a vote stands before a token
// and not far from it.
func (r *reader) near(i int) bool {
	const far = 400
	return r.told >= 0 && r.Tokens[i].Start-r.sentences[r.told].End < far
}

// backs reports whether who or what a verb names may be those whose text was voted on:
// "Chad backed Tokyo".
func (r *reader) backs(i int) bool {
	k := int(r.means[i].next)
	if k < len(r.Tokens) && r.means[k].class == cArt && r.names.Name(k, len(r.Tokens)).Country != 0 {
		return true // "backed the Netherlands"
	}
	return i > 0 && k < len(r.Tokens) && r.Tokens[k].Kind == scan.Word && r.Tokens[k].Upper && r.means[k].class == cOther
}

// blocks reports whether a sentence begins with a country that has done something:
// "De Verenigde Staten hebben de tekst tegengehouden".
func (r *reader) blocks(from, to int) bool {
	n := r.names.Name(r.names.Past(from, to, nil), min(to, from+9))
	return n.Country != 0 && r.meaningAt(n.Next).class == cHave
}

// tells reports whether a sentence can tell of a vote.
func (r *reader) tells(from, to int) bool {
	if r.headAt(from) {
		return true
	}
	sides, number, outcome, only, by, pair, near := false, false, false, false, false, false, r.near(from)
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		switch r.means[i].class {
		case cVerb, cFrom, cVote, cOnes, cSupport, cIntended:
			return true
		case cUnit:
			if r.means[i].code == vetoObject && i > from && (r.Word(i-1) == "'s" || r.Tokens[i-1].Upper || r.meaningAt(i+1).class == cOutcome) {
				return true
			}
		case cSide:
			k := int(r.means[i].next)
			if sides = true; r.means[i].code != Yes || !r.weak(i) || near && k < to && r.Tokens[k].Is('.') {
				return true // "Chad was against", "daarentegen waren Chili en Peru voor"
			}
		case cEach:
			if near {
				return true // "they had pushed the wrong button"
			}
		case cBack:
			if outcome = true; r.toldEnd == from && r.told >= 0 && r.backs(i) {
				return true
			}
		case cOnly:
			only = only || near
		case cAmong:
			only = only || by // "a large majority, including Chad, adopted it"
		case cOutcome, cVoting, cVotes, cBy, cElect:
			if m := &r.means[i]; m.class == cOutcome && m.code == No && r.blocks(from, to) {
				return true
			}
			outcome, by = true, by || r.means[i].class == cBy && r.means[i].code != 0
		}
		if _, ok := r.slashed(i); ok {
			number = true
		}
		if t.Kind == scan.Number {
			pair = pair || number && t.Hyphen || near && r.meaningAt(i+1).class.in(1<<cStates|1<<cVotes)
			number = true
		}
	}
	if sides && to-from < 8 || pair {
		return true
	}
	return sides && (number || outcome) || outcome && (number || only)
}
