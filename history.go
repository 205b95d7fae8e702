package plenary

import (
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// History is a collection of recorded votes, ordered by date: of eighty years
// of the General Assembly, of a session, of a series. It computes who votes
// with whom, how united a group is, and what changed. The zero History has no
// votes; make one with [HistoryOf] or a [HistoryBuilder].
//
// A History is a view of votes that are stored once. [History.Between],
// [History.About], [History.Among] and the other filters return a narrower
// view of the same votes without copying them. A History is immutable and safe
// for concurrent use. All recorded votes of the General Assembly, with their
// labels, take less than two megabytes.
//
// A History contains recorded votes only, and of these only those whose
// records list every country that voted yes, no or abstain; [History.LeftOut]
// returns the number of the others. A country that such a vote does not list
// cast none of these three, and no measure counts it as absent or abstaining.
//
// Decisions without a vote, which are most decisions of the General Assembly,
// are not included. Agreement in a History is therefore lower than agreement
// on all decisions, by an amount that changes with the share of recorded votes
// (Häge and Hug, "Consensus Decisions and Similarity Measures in International
// Organizations", International Interactions 42(3), 2016).
type History struct {
	votes   *votes
	view    ballots.View
	states  CountrySet
	leftOut int
	window  window
}

// window is a part of a history: a year, a session, a hundred votes.
type window struct {
	name     string
	from, to Date
}

// votes is what the views of a history share.
type votes struct {
	labels   []voteLabel
	ballots  ballots.Record
	topics   ballots.Lists // the agenda items and subjects
	sessions []string      // the first is that of votes without a session
	titles   []string      // of the texts, in either language
}

// voteLabel is the information on a vote apart from the votes cast.
type voteLabel struct {
	symbol   Symbol
	date     Date
	body     Body
	stage    StageKind
	question Question
	session  uint32    // into sessions
	title    [2]uint32 // into titles: in English and in Dutch
	// The agenda items are topics[agenda:subjects], the subjects
	// topics[subjects:end].
	agenda, subjects, end uint32
}

// RecordedVote is one vote of a [History] with its labels. The zero
// RecordedVote has no votes.
type RecordedVote struct {
	// Symbol is the symbol of the resolution, or of the draft if it was not
	// adopted.
	Symbol   Symbol
	Date     Date
	Body     Body
	Stage    StageKind
	Question Question
	// Title, Agenda and Subjects are those of the [Resolution].
	Title            Text
	Agenda, Subjects []string
	Votes            RollCall
}

// Len returns the number of votes in h.
func (h History) Len() int { return h.view.Len() }

// LeftOut returns the number of votes that were left out of h because their
// records do not list every country that voted yes, no or abstain. It is the
// same for every view of a history, since filters cannot be applied to votes
// that were left out.
func (h History) LeftOut() int { return h.leftOut }

// All returns an iterator over the votes by date. Votes of the same date are
// in the order in which they were added; votes without a date come first.
func (h History) All() iter.Seq[RecordedVote] {
	return func(yield func(RecordedVote) bool) {
		for i := range h.view.All() {
			if !yield(h.at(i)) {
				return
			}
		}
	}
}

func (h *History) at(i int) RecordedVote {
	l := &h.votes.labels[i]
	return RecordedVote{
		Symbol: l.symbol, Date: l.date, Body: l.body, Stage: l.stage, Question: l.question,
		Title:  Text{EN: h.votes.titles[l.title[0]], NL: h.votes.titles[l.title[1]]},
		Agenda: h.votes.topics.List(l.agenda, l.subjects), Subjects: h.votes.topics.List(l.subjects, l.end),
		Votes: h.rollCall(i),
	}
}

func (h *History) rollCall(i int) (rc RollCall) {
	rc.planes = h.votes.ballots.Roll(i).Among(&h.states.bits)
	rc.tally = rc.tallyOfAll(&h.states)
	return rc
}

// States returns the countries that are listed in any vote of the unfiltered
// history and were kept by [History.Among].
func (h History) States() CountrySet { return h.states }

// dates returns the dates of the first and the last vote that have a date.
// Both are zero if there is no such vote.
func (h History) dates() (first, last Date) {
	for i := range h.view.All() {
		if first = h.votes.labels[i].date; !first.IsZero() {
			return first, h.votes.labels[h.view.Last()].date
		}
	}
	return Date{}, Date{}
}

// Between returns the votes in the half-open interval [from, to). A zero from
// or to leaves that side open. Votes without a date are left out unless both
// are zero. Between does not allocate.
func (h History) Between(from, to Date) History {
	return h.in(h.view.Between(from.ymd, to.ymd, func(i int) int32 { return h.votes.labels[i].date.ymd }))
}

func (h History) in(v ballots.View) History {
	h.view = v
	return h
}

// keep returns the votes for which is returns true. The argument of is is an
// index.
func (h History) keep(is func(int) bool) History { return h.in(h.view.Keep(is)) }

// Where returns the votes for which keep returns true, or all votes if keep is nil.
// The votes of one body on whole texts are:
//
//	h.Where(func(v RecordedVote) bool { return v.Body == GeneralAssembly && v.Question == Whole })
func (h History) Where(keep func(RecordedVote) bool) History {
	if keep == nil {
		return h
	}
	return h.keep(func(i int) bool { return keep(h.at(i)) })
}

// OfSession returns the votes of a session of the General Assembly, according
// to the symbols of the resolutions. Examples of session are "73", "30" or
// "XXX", "ES-10", "S-7" or "S-VII". Votes without a session in their symbol,
// such as those of the Security Council, are in no session. The Human Rights
// Council has its own numbering; see [History.Where].
func (h History) OfSession(session string) History {
	session = symbol.PlainSession(session)
	return h.keep(func(i int) bool { return session != "" && h.votes.sessions[h.votes.labels[i].session] == session })
}

// About returns the votes on resolutions with an agenda item or a subject that
// contains words, ignoring case: "nuclear", "Palestine question".
func (h History) About(words string) History {
	if h.Len() == 0 {
		return h
	}
	words = strings.ToLower(words)
	about := h.votes.topics.Having(func(s string) bool { return strings.Contains(strings.ToLower(s), words) })
	return h.keep(func(i int) bool { return about(h.votes.labels[i].agenda, h.votes.labels[i].end) })
}

// Among returns the same votes, restricted to the countries in s. It does not
// allocate.
func (h History) Among(s CountrySet) History {
	h.states = h.states.Intersect(s)
	return h
}

// split counts vote i among the countries of r.
func (h *History) split(i int, r *roster) ballots.Split {
	return h.votes.ballots.Split(i, (*table.Set)(&r.on(h, i).bits))
}

// roster holds the countries of some voters on a date.
type roster struct {
	of      Voters
	without Country // excluded from the voters
	day     Date
	known   bool
	set     CountrySet
}

// on returns the countries in vote i. It is not a method of Voters, because a
// set passed as Voters would then be allocated.
func (r *roster) on(h *History, i int) *CountrySet {
	day := h.votes.labels[i].date
	if r.known && day == r.day {
		return &r.set
	}
	r.known, r.day, r.set = true, day, h.states.without(r.without)
	switch v := r.of.(type) {
	case nil:
	case Country: // may be compared with itself
		r.set = h.states.Intersect(SetOf(v))
	case *Country:
		r.set = h.states.Intersect(SetOf(*orNone(v)))
	default:
		r.set = r.set.Intersect(votersOn(v, day))
	}
	return &r.set
}

// HistoryBuilder collects recorded votes for a [History]. The zero
// HistoryBuilder is empty and ready for use; set Follow before adding votes. A
// HistoryBuilder is not safe for concurrent use.
//
// A nil *HistoryBuilder has the zero History. Adding to it panics, as adding to a
// nil map does.
type HistoryBuilder struct {
	// Follow returns the countries to which the vote of c on the date on is
	// credited. If Follow is nil, each country is credited with its own votes.
	// [Heirs] credits the votes of former states to their successors: those of
	// Czechoslovakia to Czechia and Slovakia. A seat that changed its name is
	// one Country and needs no Follow.
	//
	//   - Each of several credited countries gets the vote. A group with
	//     Czechia and Slovakia counts the vote of Czechoslovakia twice.
	//   - A credited country that is listed in the same vote keeps its own
	//     vote.
	//   - A country that two others credit gets the vote of neither.
	//   - If no credited country can take the vote, c keeps it, as the German
	//     Democratic Republic did beside the Federal Republic.
	//   - If Follow returns the empty set, the vote is dropped.
	//
	// Group membership is that of the credited countries.
	Follow func(c Country, on Date) CountrySet

	labels   []voteLabel
	leftOut  int
	rolls    []ballots.Roll
	topics   ballots.Listing
	sessions ballots.Texts
	titles   ballots.Texts
	last     string // the previous session, as spelt in its symbol
	lastID   uint32
	heirs    ballots.Follower
}

// HistoryOf returns the history of the recorded votes on resolutions; see
// [HistoryBuilder.Add]. The resolutions come from a reader such as [ReadCSV],
// or from [Resolutions]. The votes of former states stay their own; to credit
// them to successors, use a [HistoryBuilder].
//
// An error of the reader does not end the reading. HistoryOf returns the
// history of all that was read, together with the errors, joined; of more than
// 100 errors it returns the first 100 and the number of the others.
func HistoryOf(resolutions iter.Seq2[*Resolution, error]) (History, error) {
	var b HistoryBuilder
	var failed failures
	for r := range failed.without(resolutions) {
		b.Add(r)
	}
	return b.History(), failed.join()
}

// Add adds the recorded votes of r: those of every stage at which every country
// that voted yes, no or abstain is listed; see [Stage.Lists]. A vote with
// incomplete lists, or with counts only, is left out and counted in
// [History.LeftOut].
func (b *HistoryBuilder) Add(r *Resolution) {
	r = orNone(r)
	for i := range r.Stages {
		b.addStage(r, &r.Stages[i])
	}
}

// addStage adds the recorded vote at one stage of a resolution.
func (b *HistoryBuilder) addStage(r *Resolution, s *Stage) {
	r, s = orNone(r), orNone(s)
	if !s.listsCast() {
		if t := s.Totals(); s.Method == Recorded || t.says(BaseEntitled) {
			b.leftOut++
		}
		return
	}
	symbol := r.Symbol
	if symbol.IsZero() {
		symbol = s.Draft
	}
	b.AddVote(RecordedVote{symbol, s.Date, s.Body, s.Kind, s.Question, r.Title, r.Agenda, r.Subjects, s.Votes})
}

// AddVote adds v. The roll call must list every country that voted yes, no or
// abstain; AddVote does not check that. A vote that lists no countries is
// ignored. AddVote does not keep excluded members, vacant seats, or whether the
// roll call is of the whole body.
func (b *HistoryBuilder) AddVote(v RecordedVote) {
	roll := v.Votes.planes
	if roll == (ballots.Roll{}) {
		return
	}
	l := voteLabel{symbol: v.Symbol, date: v.Date, body: v.Body, stage: v.Stage, question: v.Question, session: b.session(v.Symbol)}
	l.title = [2]uint32{b.titles.Number(v.Title.EN), b.titles.Number(v.Title.NL)}
	l.agenda, l.subjects, l.end = b.topics.Add(nil), b.topics.Add(v.Agenda), b.topics.Add(v.Subjects)
	b.labels = append(b.labels, l)
	if b.Follow != nil {
		roll = b.heirs.Follow(roll, v.Date.ymd, func(c uint16, day int32) table.Set {
			return b.Follow(Country{c}, Date{day}).bits
		})
	}
	b.rolls = append(b.rolls, roll)
}

func (b *HistoryBuilder) session(s Symbol) uint32 {
	if text := s.Session(); text != b.last || len(b.labels) == 0 {
		b.sessions.Number("") // the first is for symbols without a session
		b.last, b.lastID = text, b.sessions.Number(symbol.PlainSession(text))
	}
	return b.lastID
}

// History returns the history of the votes added. Adding more votes later does
// not change it. The history does not refer to the values that it was made
// from.
func (b *HistoryBuilder) History() History {
	b = orNone(b)
	if len(b.labels) == 0 {
		return History{leftOut: b.leftOut}
	}
	record, order := ballots.Of(b.rolls, func(i int) int32 { return b.labels[i].date.ymd })
	v := &votes{labels: make([]voteLabel, len(order)), ballots: record, topics: b.topics.Lists(), sessions: b.sessions.All(), titles: b.titles.All()}
	for to, from := range order {
		v.labels[to] = b.labels[from]
	}
	ballots.Pack(len(v.labels), func(i int) *string { return &v.labels[i].symbol.text })
	return History{votes: v, view: ballots.View{Hi: len(v.labels)}, states: CountrySet{v.ballots.Listed()}, leftOut: b.leftOut}
}
