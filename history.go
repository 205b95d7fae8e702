package plenary

import (
	"cmp"
	"iter"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// History is a collection of recorded votes, ordered by date, such as those of
// eighty years of the General Assembly, of a session or of a series. It
// computes who votes with whom, how united a group is, and what changed. The
// zero History has no votes; make one with [HistoryOf].
//
// A History is a view of votes that are stored once. [History.Between],
// [History.About], [History.Among] and the other filters return a narrower
// view of the same votes without copying them. A History is immutable and safe
// for concurrent use. All recorded votes of the General Assembly, with their
// labels, take less than two megabytes.
//
// A History contains recorded votes only, and of these only those whose records
// list every country that voted yes, no or abstain; [History.LeftOut] returns
// the number of the others. If such a vote does not list a country, the country
// cast none of these three votes, and no measure counts it as absent or
// abstaining.
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
	// complete says that the votes are those of all countries, as cast.
	complete bool
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

// Len returns the number of votes in h.
func (h History) Len() int { return h.view.Len() }

// LeftOut returns the number of votes that were left out of h because their
// records do not list every country that voted yes, no or abstain. The number
// is the same for every view of a history, because filters cannot be applied to
// votes that were left out.
func (h History) LeftOut() int { return h.leftOut }

// All returns an iterator over the votes by date, each as a resolution and the
// stage at which it was voted on. Votes of the same date are in the order in
// which they were read; votes without a date come first.
//
// The resolution has its symbol, title, agenda and subjects, and this stage. If
// the text was not adopted, the symbol is that of the draft. The stage has its
// kind, body, date, question, method and votes. A History keeps nothing else of
// a record. If h holds the votes of all countries as they were cast, the lists
// of those that voted yes, no or abstain are complete; see [Stage.Lists]. After
// [History.Among] and [History.Follow] they are not.
func (h History) All() iter.Seq2[*Resolution, *Stage] {
	return func(yield func(*Resolution, *Stage) bool) {
		for i := range h.view.All() {
			if !yield(h.at(i)) {
				return
			}
		}
	}
}

func (h *History) at(i int) (*Resolution, *Stage) {
	l := &h.votes.labels[i]
	var vote struct { // one allocation
		r      Resolution
		stages [1]Stage
		lists  [3]Vote
	}
	v := &vote
	v.stages[0] = Stage{Kind: l.stage, Body: l.body, Date: l.date, Question: l.question, Method: Recorded, Votes: h.rollCall(i)}
	if v.lists = [3]Vote{Yes, No, Abstain}; h.complete {
		v.stages[0].Exhaustive = v.lists[:]
	}
	v.r = Resolution{
		Symbol: l.symbol, Title: Text{EN: h.votes.titles[l.title[0]], NL: h.votes.titles[l.title[1]]},
		Agenda: h.votes.topics.List(l.agenda, l.subjects), Subjects: h.votes.topics.List(l.subjects, l.end), Stages: v.stages[:],
	}
	return &v.r, &v.stages[0]
}

func (h *History) rollCall(i int) (rc RollCall) {
	rc.planes = h.votes.ballots.Roll(i).Among(&h.states.bits)
	rc.tally = rc.tallyOfAll(&h.states)
	return rc
}

// States returns the countries that are listed in any vote of the unfiltered
// history. [History.Among] restricts the result; no other filter does.
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

// Where returns the votes for which keep returns true, or all votes if keep is
// nil. The arguments of keep are those of [History.All]. The votes of one body
// on whole texts are:
//
//	h.Where(func(r *Resolution, s *Stage) bool { return s.Body == GeneralAssembly && s.Question == Whole })
func (h History) Where(keep func(r *Resolution, s *Stage) bool) History {
	if keep == nil {
		return h
	}
	return h.keep(func(i int) bool { return keep(h.at(i)) })
}

// OfSession returns the votes of a session of the General Assembly, according
// to the symbols of the resolutions. It accepts the number of a regular session
// ("73"), of an emergency special session ("ES-11") and of a special session
// ("S-7"), with the number in figures or in Roman numerals ("XXX", "S-VII").
// Any other text, such as "73rd" or "es-11", selects nothing. Votes of other bodies,
// such as those of the Security Council, are in no session. The Human Rights Council
// has sessions of its own; to select one of these, use [History.Where] with
// [Symbol.Session].
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
	among := h.states.Intersect(s)
	h.complete = h.complete && among == h.states
	h.states = among
	return h
}

// Follow returns the same votes, with the vote of each country credited to the
// countries that follow returns for it on the date of the vote. [Heirs] credits
// the votes of former states to their successors: those of Czechoslovakia to
// Czechia and Slovakia. A seat that changed its name is one Country and needs
// no Follow. If follow is nil, Follow returns h.
//
//   - Each of several credited countries gets the vote. A group with
//     Czechia and Slovakia counts the vote of Czechoslovakia twice.
//   - A credited country that is listed in the same vote keeps its own
//     vote.
//   - A country that would get the votes of two others gets neither.
//   - If no credited country can take the vote, c keeps it, as the German
//     Democratic Republic did beside the Federal Republic.
//   - If follow returns the empty set, the vote is dropped.
//
// Group membership is that of the credited countries. Follow makes a copy of
// all votes; call it before you filter them.
func (h History) Follow(follow func(c Country, on Date) CountrySet) History {
	if follow == nil || h.votes == nil {
		return h
	}
	var heirs ballots.Follower
	rolls := make([]ballots.Roll, len(h.votes.labels))
	for i := range rolls {
		rolls[i] = heirs.Follow(h.votes.ballots.Roll(i).Among(&h.states.bits), h.votes.labels[i].date.ymd, func(c uint16, day int32) table.Set {
			return follow(Country{c}, Date{day}).bits
		})
	}
	votes := *h.votes
	votes.ballots, _ = ballots.Of(rolls, func(i int) int32 { return votes.labels[i].date.ymd }) // they are in order
	h.votes, h.states, h.complete = &votes, CountrySet{votes.ballots.Listed()}, false
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

// HistoryOf returns the history of the recorded votes on resolutions: the votes
// of the stages whose lists are complete. They are complete if every country
// that voted yes, no or abstain is listed; see [Stage.Lists]. A vote with
// incomplete lists, or with counts only, is left out and counted in
// [History.LeftOut]. If every vote is left out, HistoryOf returns an error. The
// resolutions come from a reader such as [ReadCSV], or
// from [Resolutions]. A History does not refer to them.
//
// The votes of former states stay their own; to credit them to successors, use
// [History.Follow]. Excluded members, vacant seats, and whether a roll call is
// of the whole body are not kept.
//
// HistoryOf continues after an error of the reader. It returns the history of
// all resolutions that were read, and the errors, joined. If there are more
// than 100 errors, it returns the first 100 and the number of the others.
func HistoryOf(resolutions iter.Seq2[*Resolution, error]) (History, error) {
	var b historyBuilder
	var failed failures
	for r := range failed.without(resolutions) {
		for i := range r.Stages {
			b.add(r, &r.Stages[i])
		}
	}
	if len(b.labels) == 0 && b.leftOut > 0 {
		failed.kept = append(failed.kept, &ParseError{What: "recorded votes", Input: strconv.Itoa(b.leftOut), Reason: "none of them lists every country that voted; see Stage.Exhaustive, and CSV.Exhaustive for a table that does"})
	}
	return b.history(), failed.join()
}

// historyBuilder collects recorded votes.
type historyBuilder struct {
	labels   []voteLabel
	leftOut  int
	rolls    []ballots.Roll
	topics   ballots.Listing
	sessions ballots.Texts
	titles   ballots.Texts
	last     string // the previous session, as spelt in its symbol
	lastID   uint32
}

// add adds the recorded vote at one stage of a resolution.
func (b *historyBuilder) add(r *Resolution, s *Stage) {
	if !s.listsCast() {
		if t := s.Totals(); s.Method == Recorded || t.says(baseEntitled) {
			b.leftOut++
		}
		return
	}
	roll := s.Votes.planes
	if roll == (ballots.Roll{}) {
		return
	}
	symbol := cmp.Or(r.Symbol, s.Draft)
	l := voteLabel{symbol: symbol, date: s.Date, body: s.Body, stage: s.Kind, question: s.Question, session: b.session(symbol)}
	l.title = [2]uint32{b.titles.Number(r.Title.EN), b.titles.Number(r.Title.NL)}
	l.agenda, l.subjects, l.end = b.topics.Add(nil), b.topics.Add(r.Agenda), b.topics.Add(r.Subjects)
	b.labels, b.rolls = append(b.labels, l), append(b.rolls, roll)
}

// session returns the number of the session of the General Assembly in s. The
// sessions of the Human Rights Council are others with the same numbers.
func (b *historyBuilder) session(s Symbol) uint32 {
	text, organ := s.Session(), s.Organ()
	if organ != "A" && !strings.HasPrefix(organ, "A/") || organ == "A/HRC" {
		text = ""
	}
	if text != b.last || len(b.labels) == 0 {
		b.sessions.Number("") // the first is for symbols without a session
		b.last, b.lastID = text, b.sessions.Number(symbol.PlainSession(text))
	}
	return b.lastID
}

// history returns the history of the votes added.
func (b *historyBuilder) history() History {
	if len(b.labels) == 0 {
		return History{leftOut: b.leftOut}
	}
	record, order := ballots.Of(b.rolls, func(i int) int32 { return b.labels[i].date.ymd })
	v := &votes{labels: make([]voteLabel, len(order)), ballots: record, topics: b.topics.Lists(), sessions: b.sessions.All(), titles: b.titles.All()}
	for to, from := range order {
		v.labels[to] = b.labels[from]
	}
	ballots.Pack(len(v.labels), func(i int) *string { return &v.labels[i].symbol.text })
	return History{votes: v, view: ballots.View{Hi: len(v.labels)}, states: CountrySet{v.ballots.Listed()}, leftOut: b.leftOut, complete: true}
}
