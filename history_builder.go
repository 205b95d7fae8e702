package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/ballots"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// HistoryBuilder collects recorded votes for a [History]. The zero
// HistoryBuilder is empty and ready for use; set Follow before the first vote.
// It is for one goroutine at a time.
type HistoryBuilder struct {
	// Follow says as whom a country is to be counted on a day, where that is
	// not as itself: Czechia and Slovakia for Czechoslovakia. [Heirs] is one
	// that follows states through their successions; nil follows nobody, and
	// a seat that changed its name needs no following, as it is one Country.
	//
	// Its vote then counts for all of them, each of which has a row of its
	// own: a group with both Czechia and Slovakia in it counts
	// Czechoslovakia's vote twice. One that itself sits in the vote keeps its
	// own, and one that two others claim goes to neither. A country of which
	// nobody is left to take the vote keeps it: the German Democratic Republic
	// beside the Federal Republic. One counted as nobody is left out. From then
	// on a country is whom it is counted as, in groups too.
	Follow func(c Country, on Date) CountrySet

	labels   []voteLabel
	leftOut  int
	rolls    []ballots.Roll
	topics   []uint32
	headings ballots.Texts
	sessions ballots.Texts
	last     string // the session before, in the spelling of its symbol
	lastID   uint32
	heirs    ballots.Follower
}

// HistoryOf returns the history of the recorded votes on some resolutions, at
// every stage that [HistoryBuilder.AddStage] takes. States that are no more keep their own votes; to follow them,
// and to add from a reader that may fail, use a [HistoryBuilder].
func HistoryOf(resolutions iter.Seq[*Resolution]) History {
	var b HistoryBuilder
	for r := range resolutions {
		b.Add(r)
	}
	return b.History()
}

// Add adds the recorded vote of every stage of a resolution that has one, as
// [HistoryBuilder.AddStage] does.
func (b *HistoryBuilder) Add(r *Resolution) {
	r = orNone(r)
	for i := range r.Stages {
		b.AddStage(r, &r.Stages[i])
	}
}

// AddStage adds the recorded vote of one stage of a resolution, if it has one
// and everyone who voted yes, no or abstained is listed: see [Stage.Lists]. A
// list of some is not a roll call of those alone, and a vote of which that is
// all there is, or of which there are only counts, is left out and counted. See
// [HistoryBuilder.LeftOut].
func (b *HistoryBuilder) AddStage(r *Resolution, s *Stage) {
	r, s = orNone(r), orNone(s)
	if !s.listsCast() {
		if t := s.Totals(); s.Method == Recorded || t.Says(BaseEntitled) {
			b.leftOut++
		}
		return
	}
	symbol := r.Symbol
	if symbol.IsZero() {
		symbol = s.Draft
	}
	b.add(voteLabel{symbol: symbol, date: s.Date, body: s.Body, stage: s.Kind, question: s.Question}, r.Agenda, r.Subjects, &s.Votes)
}

// LeftOut returns how many votes at stages were left out so far, because the
// record does not list everyone who voted yes, no or abstained.
func (b *HistoryBuilder) LeftOut() int { return b.leftOut }

// AddVote adds a vote that comes by itself. It is the caller's word that its
// roll call lists everyone who voted yes, no or abstained; of a stage, for which
// that is to be seen, [HistoryBuilder.AddStage] asks it. A vote in which nobody
// is listed is passed over. Whether the roll call is of a whole body is not
// kept, and neither are excluded members and
// vacant seats.
func (b *HistoryBuilder) AddVote(v RecordedVote) {
	b.add(voteLabel{symbol: v.Symbol, date: v.Date, body: v.Body, stage: v.Stage, question: v.Question}, v.Agenda, v.Subjects, &v.Votes)
}

func (b *HistoryBuilder) add(l voteLabel, agenda, subjects []string, rc *RollCall) {
	listed := rc.Listed()
	if listed.IsEmpty() {
		return
	}
	l.session = b.session(l.symbol)
	l.agenda = uint32(len(b.topics))
	b.addTopics(agenda)
	l.subjects = uint32(len(b.topics))
	b.addTopics(subjects)
	l.end = uint32(len(b.topics))
	b.labels = append(b.labels, l)
	roll := ballots.Roll{rc.planes[0].bits, rc.planes[1].bits, rc.planes[2].bits}
	if b.Follow != nil {
		roll = b.heirs.Follow(roll, l.date.ymd, func(c uint16, day int32) table.Set {
			return b.Follow(Country{c}, Date{day}).bits
		})
	}
	b.rolls = append(b.rolls, roll)
}

func (b *HistoryBuilder) addTopics(headings []string) {
	for _, s := range headings {
		b.topics = append(b.topics, b.headings.Number(s))
	}
}

func (b *HistoryBuilder) session(s Symbol) uint32 {
	if len(b.labels) == 0 {
		b.sessions.Number("") // that of what has no session in its symbol
	}
	if text := s.Session(); text != b.last {
		b.last, b.lastID = text, b.sessions.Number(symbol.PlainSession(text))
	}
	return b.lastID
}

// History returns the history of the votes added so far. More can be added
// afterwards; the history does not change by it, and keeps nothing alive of
// what it was made from.
func (b *HistoryBuilder) History() History {
	if len(b.labels) == 0 {
		return History{leftOut: b.leftOut}
	}
	v := &votes{
		labels: make([]voteLabel, len(b.labels)),
		topics: slices.Clone(b.topics), headings: b.headings.All(), sessions: b.sessions.All(),
	}
	order := make([]int32, len(b.labels))
	length := 0
	for i := range order {
		order[i] = int32(i)
		length += len(b.labels[i].symbol.text)
	}
	slices.SortFunc(order, func(i, j int32) int {
		return cmp.Or(b.labels[i].date.Compare(b.labels[j].date), cmp.Compare(i, j))
	})
	// The symbols are cut from one text: the texts that they were read from,
	// whole lines perhaps, need not be kept for them.
	var text strings.Builder
	text.Grow(length)
	for to, from := range order {
		v.labels[to] = b.labels[from]
		text.WriteString(v.labels[to].symbol.text)
	}
	rest := text.String()
	for i := range v.labels {
		s := &v.labels[i].symbol
		s.text, rest = rest[:len(s.text)], rest[len(s.text):]
	}
	v.ballots = ballots.Of(b.rolls, order)
	return History{votes: v, hi: len(v.labels), states: CountrySet{v.ballots.Listed()}, leftOut: b.leftOut}
}

// Heirs returns those who came after a state that is no more: its successors
// by dissolution, union or accession, and theirs in turn. A state that still
// is, on the seat it always had or after a part of it left, is its own heir.
// The day makes no difference. It is meant for [HistoryBuilder.Follow].
func Heirs(c Country, on Date) CountrySet {
	if c.Kind() != FormerState {
		return SetOf(c)
	}
	var heirs CountrySet
	for s := range c.Successors() {
		if s.Kind != Separation {
			heirs = heirs.Union(Heirs(s.To, on))
		}
	}
	if heirs.IsEmpty() {
		return SetOf(c)
	}
	return heirs
}
