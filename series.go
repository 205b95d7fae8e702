package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/series"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// Series holds the votes on one matter that recurs, such as the embargo on Cuba
// or the work of the High Commissioner for Refugees. It has a [SeriesVote] for
// each text, in chronological order. A matter that was voted on once is a
// Series of one vote.
//
// [SeriesOf] decides from the record which texts are on one matter: from their
// titles, headings, agenda items and sponsors, and the resolutions that a title
// names. It does not use the votes of countries. Texts are joined only if the
// record supports this. The Link of each vote says why; Possible and Later list
// other texts to which it may be linked but was not joined, for example because
// a matter was divided or merged. To correct a series, divide it with s[:i] and
// s[i:], or join it with [Series.Join].
//
// The vote of a country is s[i].Stage.Votes.Of(c), and the votes of a group
// are s[i].Stage.Votes.Among(g.Members(s[i].Stage.Date)).Tally(). [Series.Moves]
// returns the countries that changed their votes.
type Series []SeriesVote

// SeriesVote is a vote on a whole text, or the adoption of a text without a
// vote.
type SeriesVote struct {
	// Symbol is the symbol of the resolution, or of the draft if it was not
	// adopted.
	Symbol Symbol
	Title  Text
	// Stage is the decision: its kind, body, date and method, the votes on
	// record, and in Stated the counts on record; see [Stage.OnRecord] and
	// [Stage.Totals]. If the text was adopted without a vote, Stage has no
	// votes and no counts.
	Stage Stage
	// Link is the link to the previous vote of the series. It is zero for the
	// first vote.
	Link SeriesLink
	// Possible holds links to earlier texts of other series, and Later holds
	// links to later ones. Neither was used to join texts.
	Possible, Later []SeriesLink
}

// withoutVote reports whether the text was adopted without a vote.
func (v SeriesVote) withoutVote() bool { return v.Stage.withoutVote() }

// SeriesLink is the reason why two texts are considered to be on the same
// matter. The zero SeriesLink means that there is no link.
type SeriesLink struct {
	To Symbol
	// Reason is one of these:
	//
	//	series    the record gives the series a name
	//	title     the titles are the same, except for years, numbers and spelling
	//	heading   the titles are the same, except for the heading above them
	//	named     the title names the earlier resolution
	//	spelling  the titles are the same, except for a spelling mistake
	//	item      the texts are the only ones under their agenda item
	//	renamed   the titles have most words in common
	//	part      several texts have the title, and this one has the same letter
	//	sponsors  several texts have the title or most words of it, and these two
	//	          have most sponsors in common
	//	several   several texts have the title
	//	split     several texts have the title where there was one before
	//	merged    one text has the title where there were several before; it is
	//	          linked to the one text before those
	//	hand      joined by the caller
	Reason string
	// Sure reports that the record leaves no doubt. If a link joins texts and
	// Sure is false, the link is only likely.
	Sure bool
	// Paused is the number of sessions of the General Assembly, or of years,
	// between the two texts for which the record has no text on the matter. If
	// the record has only votes, a text may have been adopted without a vote in
	// that time.
	Paused int
}

// seriesReasons are the text forms of the reasons.
var seriesReasons = [...]string{
	series.SameSeries: "series", series.SameTitle: "title", series.SameHeading: "heading", series.Named: "named", series.Misspelt: "spelling",
	series.SameItem: "item", series.Renamed: "renamed", series.SamePart: "part",
	series.SameSponsors: "sponsors", series.OneOfSome: "several", series.Split: "split", series.Merged: "merged",
}

// SeriesOf returns the series of the votes on resolutions, ordered by the date
// of their first text. It takes the last decision on the whole text of each
// resolution, at the stage that [Resolution.Final] returns. Each body has its
// own series. A text adopted without a vote is in a series that also has a
// vote; if there is no such series, it is left out.
//
// SeriesOf keeps only what a [SeriesVote] holds, and stores equal texts only once. The
// recorded votes of eighty years take five megabytes.
//
// The resolutions come from a reader such as [ReadCSV], or from [Resolutions].
// SeriesOf returns the errors of the reader as [HistoryOf] does.
func SeriesOf(resolutions iter.Seq2[*Resolution, error]) ([]Series, error) {
	b := seriesBuilder{texts: map[string]string{}, said: map[int]said{}}
	var failed failures
	for r := range failed.without(resolutions) {
		s := r.Final()
		if s == nil || !s.voted() && !s.withoutVote() {
			continue
		}
		text := cmp.Or(r.Symbol, s.Draft)
		if sponsors := s.sponsored(); r.Series != (Text{}) || !sponsors.IsZero() {
			b.said[b.n] = said{cmp.Or(r.Series.EN, r.Series.NL), sponsors}
		}
		text.text = strings.Clone(text.text)
		var agenda []string
		for _, a := range r.Agenda {
			agenda = append(agenda, b.text(a))
		}
		v := b.add(agenda)
		*v = seriesText{
			symbol: text, title: Text{EN: b.text(r.Title.EN), NL: b.text(r.Title.NL)},
			kind: s.Kind, body: s.Body, date: s.Date, question: s.Question, method: s.Method,
		}
		if !s.withoutVote() {
			v.votes, v.stated = s.OnRecord(), s.completed()
		}
	}
	b.texts = nil
	return b.series(), failed.join()
}

// seriesBuilder collects texts and groups those on one matter.
type seriesBuilder struct {
	chunks [][]seriesText // chunks, because a growing array would temporarily need twice the memory
	n      int
	// agendas are the agenda items of each text.
	agendas [][]string
	said    map[int]said      // by index in votes
	texts   map[string]string // titles and agenda items, each once
}

// said is the information on a text that only the forming of series needs.
type said struct {
	series   string
	sponsors CountrySet
}

// seriesText holds the information of a [SeriesVote]. It takes less than two thirds of
// the memory, because it has only the fields of the stage that a series uses.
type seriesText struct {
	symbol          Symbol
	title           Text
	kind            StageKind
	body            Body
	date            Date
	question        Question
	method          VotingMethod
	votes           RollCall
	stated          Totals
	link            SeriesLink
	possible, later []SeriesLink
}

func (t *seriesText) stage() Stage {
	return Stage{Kind: t.kind, Body: t.body, Date: t.date, Question: t.question, Method: t.method, Votes: t.votes, Stated: t.stated}
}

// add adds a text under agenda items. Its other fields are to be set.
func (b *seriesBuilder) add(agenda []string) *seriesText {
	if b.n%seriesChunk == 0 {
		b.chunks = append(b.chunks, make([]seriesText, seriesChunk))
	}
	b.n++
	b.agendas = append(b.agendas, agenda)
	return b.at(b.n - 1)
}

// seriesChunk is the number of texts in a chunk.
const seriesChunk = 128

func (b *seriesBuilder) at(i int) *seriesText { return &b.chunks[i/seriesChunk][i%seriesChunk] }

// text returns a copy of s that is kept. A string from a file would keep its
// whole row alive.
func (b *seriesBuilder) text(s string) string {
	kept, ok := b.texts[s]
	if !ok {
		kept = strings.Clone(s)
		b.texts[kept] = kept
	}
	return kept
}

// series links the texts and returns the series, which share one array.
func (b *seriesBuilder) series() []Series {
	next := b.link()
	b.agendas, b.said = nil, nil // their memory is free for what follows
	var starts []int
	for i := range b.n {
		if b.at(i).link == (SeriesLink{}) && b.voted(i, next) {
			starts = append(starts, i)
		}
	}
	slices.SortStableFunc(starts, func(i, j int) int {
		v, w := b.at(i), b.at(j)
		return cmp.Or(v.date.Compare(w.date), v.symbol.Compare(w.symbol))
	})
	votes, all := make([]SeriesVote, 0, b.n), make([]Series, 0, len(starts))
	for _, i := range starts {
		from := len(votes)
		for ; i >= 0; i = int(next[i]) {
			t := b.at(i)
			votes = append(votes, SeriesVote{Symbol: t.symbol, Title: t.title, Stage: t.stage(), Link: t.link, Possible: t.possible, Later: t.later})
		}
		all = append(all, Series(votes[from:len(votes):len(votes)]))
	}
	return all
}

// voted reports whether the series that starts at i has a vote.
func (b *seriesBuilder) voted(i int, next []int32) bool {
	for ; i >= 0; i = int(next[i]) {
		if s := b.at(i).stage(); !s.withoutVote() {
			return true
		}
	}
	return false
}

// link links the texts of each body, and returns the index of the text that
// follows each, or -1.
func (b *seriesBuilder) link() (next []int32) {
	of := map[Body][]int32{}
	next = make([]int32, b.n)
	for i := range b.n {
		next[i] = -1
		body := b.at(i).body
		of[body] = append(of[body], int32(i))
	}
	for _, at := range of {
		items := make([]series.Item, len(at))
		for i, at := range at {
			v, said := b.at(int(at)), b.said[int(at)]
			var sponsors *table.Set
			if !said.sponsors.IsZero() {
				sponsors = &said.sponsors.bits
			}
			items[i] = series.Item{
				Symbol: v.symbol.text, Part: v.symbol.rest(), Title: cmp.Or(v.title.EN, v.title.NL), Agenda: b.agendas[at], Series: said.series, Sponsors: sponsors,
				Session: symbol.PlainSession(v.symbol.Session()), Day: v.date.ymd,
			}
		}
		for _, l := range series.Links(items) {
			from, to := at[l.From], at[l.To]
			v, before := b.at(int(from)), b.at(int(to))
			link := SeriesLink{before.symbol, seriesReasons[l.Reason], l.Certainty == series.Certain, l.Gap}
			if l.Certainty > series.Possible {
				v.link, next[to] = link, from
				continue
			}
			v.possible = append(v.possible, link)
			link.To = v.symbol
			before.later = append(before.later, link)
		}
	}
	return next
}

// About reports whether words is the symbol of a text in s, or occurs in the
// title of a text in any case.
func (s Series) About(words string) bool {
	wanted, err := ParseSymbol(words)
	words = strings.ToLower(words)
	return slices.ContainsFunc(s, func(v SeriesVote) bool {
		return err == nil && v.Symbol == wanted || strings.Contains(strings.ToLower(v.Title.EN), words) || strings.Contains(strings.ToLower(v.Title.NL), words)
	})
}

// Join returns the votes of s and others as one series, in chronological order.
// The caller must know that they are on one matter. If the link of a vote is
// not to the vote before it, the vote gets a link to that vote, with the reason
// "hand".
func (s Series) Join(others ...Series) Series {
	all := slices.Clone(s)
	for _, o := range others {
		all = append(all, o...)
	}
	slices.SortStableFunc(all, func(a, b SeriesVote) int { return a.Stage.Date.Compare(b.Stage.Date) })
	for i := range all {
		switch {
		case i == 0:
			all[i].Link = SeriesLink{}
		case all[i].Link.To != all[i-1].Symbol:
			all[i].Link = SeriesLink{To: all[i-1].Symbol, Reason: "hand"}
		}
	}
	return all
}

// Moves returns the countries that changed their votes, each with its vote and
// the next vote in which it voted in favour, against or abstained. Votes in
// which it cast none of these, or for which its vote is not on record, are
// skipped: not voting is not a change. The moves are ordered by the later vote,
// and then by the votes cast. For the countries that joined those in favour,
// see the moves whose To is [Yes].
func (s Series) Moves() []Move {
	var moves []Move
	before := map[Country]int{}
	for i := range s {
		first := len(moves)
		for c, v := range s[i].Stage.Votes.All() {
			if v > Abstain {
				continue
			}
			if at, ok := before[c]; ok {
				if was := s[at].Stage.Votes.Of(c); was != v {
					same := find(moves[first:], func(m *Move) bool { return m.From == was && m.To == v && m.Before == at })
					if same == nil {
						moves = append(moves, Move{From: was, To: v, Before: at, After: i})
						same = &moves[len(moves)-1]
					}
					same.Countries.add(c)
				}
			}
			before[c] = i
		}
		slices.SortStableFunc(moves[first:], func(a, b Move) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	}
	return moves
}
