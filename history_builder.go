package plenary

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
	"strings"

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
	rolls    [][3]CountrySet
	topics   []uint32
	headings map[string]uint32
	sessions map[string]uint32
	last     string // the session before, in the spelling of its symbol
	lastID   uint32
	heirs    follower
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
	planes := rc.planes
	if b.Follow != nil {
		planes = b.heirs.follow(b.Follow, rc, listed, l.date)
	}
	b.rolls = append(b.rolls, planes)
}

func (b *HistoryBuilder) addTopics(headings []string) {
	if b.headings == nil {
		b.headings = map[string]uint32{}
	}
	for _, s := range headings {
		i, ok := b.headings[s]
		if !ok {
			i = uint32(len(b.headings))
			b.headings[strings.Clone(s)] = i
		}
		b.topics = append(b.topics, i)
	}
}

func (b *HistoryBuilder) session(s Symbol) uint32 {
	text := s.Session()
	if text == b.last && b.sessions != nil {
		return b.lastID
	}
	if b.sessions == nil {
		b.sessions = map[string]uint32{"": 0}
	}
	plain := symbol.PlainSession(text)
	i, ok := b.sessions[plain]
	if !ok {
		i = uint32(len(b.sessions))
		b.sessions[strings.Clone(plain)] = i
	}
	b.last, b.lastID = text, i
	return i
}

// History returns the history of the votes added so far. More can be added
// afterwards; the history does not change by it, and keeps nothing alive of
// what it was made from.
func (b *HistoryBuilder) History() History {
	if len(b.labels) == 0 {
		return History{leftOut: b.leftOut}
	}
	v := &votes{
		labels: make([]voteLabel, len(b.labels)), rolls: make([][3]CountrySet, len(b.labels)),
		topics: slices.Clone(b.topics), words: (len(b.labels) + 63) / 64,
		headings: make([]string, len(b.headings)), sessions: make([]string, len(b.sessions)),
	}
	for s, i := range b.headings {
		v.headings[i] = s
	}
	for s, i := range b.sessions {
		v.sessions[i] = s
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
	var states CountrySet
	for to, from := range order {
		v.labels[to], v.rolls[to] = b.labels[from], b.rolls[from]
		text.WriteString(v.labels[to].symbol.text)
		for p := range v.rolls[to] {
			states = states.Union(v.rolls[to][p])
		}
	}
	rest := text.String()
	for i := range v.labels {
		s := &v.labels[i].symbol
		s.text, rest = rest[:len(s.text)], rest[len(s.text):]
	}
	v.turn(states)
	return History{votes: v, hi: len(v.labels), states: states, leftOut: b.leftOut}
}

// turn makes the planes by country from those by vote, in squares of 64 votes
// and 64 countries.
func (v *votes) turn(states CountrySet) {
	n := uint16(0)
	for c := range states.All() {
		v.slots[c.index] = n
		n++
	}
	v.planes = make([]uint64, 2*v.words*int(n))
	for w := range v.words {
		rolls := v.rolls[w*64 : min(w*64+64, len(v.rolls))]
		for k, present := range states.bits {
			if present == 0 {
				continue
			}
			for p := range 2 {
				var square [64]uint64
				for i := range rolls {
					square[i] = rolls[i][p].bits[k] &^ rolls[i][2].bits[k]
				}
				transpose(&square)
				for bit := range 64 {
					if present>>bit&1 != 0 {
						v.planes[(2*int(v.slots[k*64+bit])+p)*v.words+w] = square[bit]
					}
				}
			}
		}
	}
}

// transpose turns a square of bits about its diagonal, by exchanging ever
// smaller blocks: Warren, Hacker's Delight, second edition, section 7-3.
func transpose(square *[64]uint64) {
	m := uint64(1<<32 - 1)
	for j := 32; j != 0; j, m = j>>1, m^m<<(j>>1) {
		for k := 0; k < 64; k = (k + j + 1) &^ j {
			t := (square[k]>>j ^ square[k+j]) & m
			square[k] ^= t << j
			square[k+j] ^= t
		}
	}
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

// follower counts votes as those of others. It remembers the heirs on one day,
// because votes come many a day.
type follower struct {
	day          Date
	known, moved CountrySet
	of           []CountrySet // by index, of those who are moved
}

func (f *follower) follow(heirs func(Country, Date) CountrySet, rc *RollCall, listed CountrySet, on Date) [3]CountrySet {
	if f.day != on || f.of == nil {
		if f.of == nil {
			f.of = make([]CountrySet, table.NumCountries)
		}
		*f = follower{day: on, of: f.of}
	}
	if news := listed.Minus(f.known); !news.IsEmpty() {
		for c := range news.indexes() {
			if to := heirs(c, on); to != SetOf(c) {
				f.of[c.index] = to
				f.moved.add(c)
			}
		}
		f.known = f.known.Union(news)
	}
	moved := listed.Intersect(f.moved)
	if moved.IsEmpty() {
		return rc.planes
	}
	// Those who vote as themselves keep their votes.
	own := listed.Minus(moved)
	for c := range moved.indexes() {
		if f.of[c.index].Has(c) {
			own.add(c)
		}
	}
	// Those whose heirs all sit themselves, or are claimed twice, stay
	// themselves too, and their seats are then nobody else's.
	var twice CountrySet
	for settled := false; !settled; {
		settled = true
		claimed := CountrySet{}
		twice = CountrySet{}
		for c := range moved.indexes() {
			claim := f.of[c.index].Minus(own)
			twice = twice.Union(claimed.Intersect(claim))
			claimed = claimed.Union(claim)
		}
		for c := range moved.Minus(own).indexes() {
			if to := f.of[c.index]; !to.IsEmpty() && to.Minus(own).Minus(twice).IsEmpty() {
				own.add(c)
				settled = false
			}
		}
	}
	as := rc.Among(own)
	for c := range moved.indexes() {
		for heir := range f.of[c.index].Minus(own).Minus(twice).indexes() {
			as.set(heir, rc.Vote(c))
		}
	}
	return as.planes
}

// indexes returns the countries of s in the order of the tables.
func (s CountrySet) indexes() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for w, m := range s.bits {
			for ; m != 0; m &= m - 1 {
				if !yield(Country{uint16(w*64 + bits.TrailingZeros64(m))}) {
					return
				}
			}
		}
	}
}
