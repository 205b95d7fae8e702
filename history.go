package plenary

import (
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// History is many recorded votes, by date: eighty years of the General
// Assembly, a session, a series. It answers who votes with whom, how united a
// group is, and what changed.
//
// A History is a view of votes that are kept once. [History.Between],
// [History.About], [History.Among] and the other filters return a narrower
// view of the same votes and copy none of them. Once made it does not change,
// and it is safe for concurrent use. Every recorded vote of the General
// Assembly, with its labels, takes less than two megabytes. The zero History
// has no votes; make one with [HistoryOf] or a [HistoryBuilder].
//
// Only recorded votes are in it, and of a record only those of which it lists
// everyone who voted yes, no or abstained; [History.LeftOut] is how many others
// it has. A country that a vote in a History does not list cast none of the
// three: no measure counts it there, neither as absent nor as abstaining. What was adopted without a vote, which is
// most of what the General Assembly adopts, is not: agreement in a History is
// lower than agreement on everything, and as the share of recorded votes
// changes, so does what it is lower by (Häge and Hug, "Consensus Decisions and
// Similarity Measures in International Organizations", International
// Interactions 42(3), 2016).
type History struct {
	votes *votes
	// lo, hi and mask are the fields of a [ballots.View].
	lo, hi  int
	mask    []uint64
	states  CountrySet
	leftOut int
}

// votes are what histories share.
type votes struct {
	labels  []voteLabel
	ballots ballots.Record
	// topics has the agenda items and subjects of all, of which headings has
	// each once.
	topics   []uint32
	headings []string
	sessions []string // the first is none
}

// voteLabel is what is known of a vote beside who voted how.
type voteLabel struct {
	symbol   Symbol
	date     Date
	body     Body
	stage    StageKind
	question Question
	session  uint32 // into sessions
	// The agenda items are topics[agenda:subjects], the subjects
	// topics[subjects:end].
	agenda, subjects, end uint32
}

// RecordedVote is one vote of a [History], with its labels.
type RecordedVote struct {
	// Symbol is that of the resolution, or of the draft if it was not adopted.
	Symbol   Symbol
	Date     Date
	Body     Body
	Stage    StageKind
	Question Question
	// Agenda and Subjects are those of the [Resolution].
	Agenda, Subjects []string
	Votes            RollCall
}

// Voters are those whose votes are looked at: a [Country], a [CountrySet],
// which is the same at every vote, or a [Group], which is those who were its
// members on the day, and nobody at a vote without one. A nil Voters is
// everybody.
type Voters interface{ voters() }

func (Country) voters()    {}
func (CountrySet) voters() {}
func (Group) voters()      {}

// votersOn returns who v is on a day. It is a function and no method so that
// a set handed in as Voters need not be allocated.
func votersOn(v Voters, on Date) CountrySet {
	switch v := v.(type) {
	case Country:
		return SetOf(v)
	case CountrySet:
		return v
	case Group:
		return v.Members(on)
	}
	return everybody()
}

func everybody() (s CountrySet) {
	for i := range s.bits {
		s.bits[i] = ^uint64(0)
	}
	return s
}

// Len returns how many votes h has.
func (h History) Len() int { return h.view().Len() }

func (h *History) view() ballots.View { return ballots.View{Lo: h.lo, Hi: h.hi, Mask: h.mask} }

// LeftOut returns how many votes h would also have, had the records that it was
// made from listed everyone who voted yes, no or abstained. It is the number of
// [HistoryBuilder.LeftOut] when h was made, and the same in every view of it: it
// is not known which of them a filter would keep.
func (h History) LeftOut() int { return h.leftOut }

// All returns the votes by date, those of one day in the order in which they
// were added and those without a date first.
func (h History) All() iter.Seq[RecordedVote] {
	return func(yield func(RecordedVote) bool) {
		for i := range h.view().All() {
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
		Agenda: h.votes.headingsOf(l.agenda, l.subjects), Subjects: h.votes.headingsOf(l.subjects, l.end),
		Votes: rollCallOf(h.votes.ballots.Roll(i)).Among(h.states),
	}
}

func (v *votes) headingsOf(from, to uint32) []string {
	if from == to {
		return nil
	}
	list := make([]string, 0, to-from)
	for _, t := range v.topics[from:to] {
		list = append(list, v.headings[t])
	}
	return list
}

func rollCallOf(r *ballots.Roll) RollCall {
	rc := RollCall{planes: [3]CountrySet{{r[0]}, {r[1]}, {r[2]}}}
	rc.tally = rc.tallyOfAll(new(rc.Listed()))
	return rc
}

// States returns the countries that are listed in one of the votes that h was
// made from, and that [History.Among] left in.
func (h History) States() CountrySet { return h.states }

// Dates returns the days of the first and of the last vote that has a date,
// zero if none has.
func (h History) Dates() (first, last Date) {
	for i := range h.view().All() {
		if first = h.votes.labels[i].date; !first.IsZero() {
			return first, h.votes.labels[h.view().Last()].date
		}
	}
	return Date{}, Date{}
}

// Between returns the votes from one day up to another, the first included and
// the second not: [from, to). A zero Date leaves that side open; votes without
// a date are left out unless both are. It does not allocate.
func (h History) Between(from, to Date) History {
	at := func(d Date) int {
		i, _ := slices.BinarySearchFunc(h.votes.labels[h.lo:h.hi], d, func(l voteLabel, d Date) int { return l.date.Compare(d) })
		return h.lo + i
	}
	if h.lo == h.hi {
		return h
	}
	lo, hi := h.lo, h.hi
	if !from.IsZero() || !to.IsZero() {
		lo = at(Date{max(from.ymd, 1)}) // past those without a date
	}
	if !to.IsZero() {
		hi = at(to)
	}
	h.lo, h.hi = lo, max(lo, hi)
	return h
}

// keep returns the votes of which a function is true.
func (h History) keep(is func(int) bool) History {
	h.mask = h.view().Keep(is).Mask
	return h
}

// Where returns the votes of which a function is true.
func (h History) Where(is func(RecordedVote) bool) History {
	return h.keep(func(i int) bool { return is(h.at(i)) })
}

// OfBody returns the votes in some bodies.
func (h History) OfBody(bodies ...Body) History {
	return h.keep(func(i int) bool { return slices.Contains(bodies, h.votes.labels[i].body) })
}

// OfQuestion returns the votes on some questions: on texts as a whole, or on
// paragraphs and amendments.
func (h History) OfQuestion(questions ...Question) History {
	return h.keep(func(i int) bool { return slices.Contains(questions, h.votes.labels[i].question) })
}

// OfSession returns the votes of a session, by the symbols of the resolutions:
// "73", "30" or "XXX", "ES-10", "S-7" or "S-VII". What has no session in its
// symbol, such as the resolutions of the Security Council, is in none. The
// Human Rights Council numbers its own sessions; see [History.OfBody].
func (h History) OfSession(session string) History {
	session = symbol.PlainSession(session)
	return h.keep(func(i int) bool { return session != "" && h.votes.sessions[h.votes.labels[i].session] == session })
}

// Symbols returns the votes on what has a symbol from one up to another, both
// included, in the order of [Symbol.Compare].
func (h History) Symbols(from, to Symbol) History {
	return h.keep(func(i int) bool {
		s := h.votes.labels[i].symbol
		return s.Compare(from) >= 0 && s.Compare(to) <= 0
	})
}

// About returns the votes on resolutions with an agenda item or a subject that
// contains some words, in capitals or not: "nuclear", "Palestine question".
func (h History) About(words string) History {
	if h.lo == h.hi {
		return h
	}
	words = strings.ToLower(words)
	contains := make([]bool, len(h.votes.headings))
	for i, s := range h.votes.headings {
		contains[i] = strings.Contains(strings.ToLower(s), words)
	}
	return h.keep(func(i int) bool {
		l := &h.votes.labels[i]
		return slices.ContainsFunc(h.votes.topics[l.agenda:l.end], func(t uint32) bool { return contains[t] })
	})
}

// Among returns the same votes with only what the countries of s did in them.
// It does not allocate.
func (h History) Among(s CountrySet) History {
	h.states = h.states.Intersect(s)
	return h
}

// Tallies returns the votes of h in which one of some voters voted yes, no or
// abstained, and how they split. Who is not listed in a vote is in no count of
// its [Tally].
func (h History) Tallies(v Voters) iter.Seq2[RecordedVote, Tally] {
	return func(yield func(RecordedVote, Tally) bool) {
		r := roster{of: v}
		for i := range h.view().All() {
			if h.split(i, &r).Cast() == 0 {
				continue
			}
			if vote := h.at(i); !yield(vote, vote.Votes.TallyOf(r.set)) {
				return
			}
		}
	}
}

// split counts a vote among a roster.
func (h *History) split(i int, r *roster) ballots.Split {
	return h.votes.ballots.Split(i, (*table.Set)(&r.on(h, i).bits))
}

// roster is who some voters are, from one day to the next.
type roster struct {
	of      Voters
	without Country
	day     Date
	known   bool
	set     CountrySet
}

// on returns who they are in a vote.
func (r *roster) on(h *History, i int) *CountrySet {
	if day := h.votes.labels[i].date; !r.known || day != r.day {
		r.known, r.day = true, day
		r.set = votersOn(r.of, day).Intersect(h.states).Without(r.without)
	}
	return &r.set
}
