package plenary

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/series"
	"github.com/plenary-go/plenary/internal/symbol"
)

// Series is one matter that comes to the vote again: the embargo on Cuba, the
// work of the High Commissioner for Refugees. It has a vote for each text, by
// date; a matter that was voted on once is a Series of one.
//
// Which votes are on one matter follows from the record of their texts: the
// titles, the headings and agenda items above them, and the resolutions that a
// title names. It does not follow from who voted how. [SeriesOf] joins two votes
// only if the record tells; each vote says by its Link why, and what else it
// might have followed. A caller who knows better cuts with s[:i] and s[i:] and
// joins with [Series.Join].
//
// What a country did in a vote is s[i].Votes.Vote(c), and what the members that a
// group had on the day did s[i].Votes.TallyOf(g.Members(s[i].Date)).
// [Series.Turns] has who changed its mind.
type Series []SeriesVote

// SeriesVote is a vote on the whole of a text.
type SeriesVote struct {
	// Symbol is that of the resolution, or of the draft if it was not adopted.
	Symbol Symbol
	Title  Text
	Agenda []string
	Date   Date
	Body   Body
	// Votes are those on record, as [Stage.OnRecord] has them.
	Votes RollCall
	// Totals are what the record says of the counts.
	Totals Totals
	// Link is to the vote before it. It is zero for the first.
	Link SeriesLink
	// Possible are links to votes of other series. Nothing was joined by them.
	Possible []SeriesLink
}

// SeriesLink says why a vote is taken to be on the matter of an earlier one. The
// zero SeriesLink is none.
type SeriesLink struct {
	To Symbol
	// Reason is one of these:
	//
	//	series    the record gives the run of texts a name
	//	title     one title, but for years, numbers and the way of spelling
	//	heading   one title, but for the heading above it
	//	named     the title names the earlier resolution
	//	spelling  one title, but for a slip of spelling
	//	item      the only text under an agenda item that tells
	//	renamed   most words of the title
	//	part      one of several texts with one title, with the same letter
	//	several   one of several texts with one title
	//	split     one of several where there was one before
	//	merged    one where there were several before
	//	hand      joined by the caller
	Reason string
	// Sure is whether the record leaves no doubt. A link that is not sure is
	// likely if votes were joined by it.
	Sure bool
	// Paused is how many sessions of the General Assembly lie between, or years,
	// in which the record has no vote on the matter.
	Paused int
}

// seriesReasons are the text forms of the reasons.
var seriesReasons = [...]string{
	series.SameSeries: "series", series.SameTitle: "title", series.SameHeading: "heading", series.Named: "named", series.Misspelt: "spelling",
	series.SameItem: "item", series.Renamed: "renamed", series.SamePart: "part", series.OneOfSome: "several", series.Split: "split", series.Merged: "merged",
}

// SeriesOf returns the series of the votes on some resolutions, by the day of
// their first vote. Of each resolution it takes the last vote on the whole of
// the text, at the stage that [Resolution.Final] returns. Each body has its own
// series. What was adopted without a vote is in none.
func SeriesOf(resolutions iter.Seq[*Resolution]) []Series {
	var votes []SeriesVote
	var names []string
	for r := range resolutions {
		s := r.Final()
		if s == nil || !s.voted() {
			continue
		}
		v := SeriesVote{Symbol: r.Symbol, Title: r.Title, Agenda: r.Agenda, Date: s.Date, Body: s.Body, Votes: s.OnRecord(), Totals: s.Totals()}
		if v.Symbol.IsZero() {
			v.Symbol = s.Draft
		}
		votes, names = append(votes, v), append(names, r.Series.EN)
	}
	return linked(votes, names)
}

// Series returns the series of the votes of h, as [SeriesOf] does: of each text
// the last vote on the whole of it in each body. Votes on parts of a text are in
// none.
func (h History) Series() []Series {
	var votes []SeriesVote
	last := map[string]int{}
	for v := range h.All() {
		if v.Question != Whole {
			continue
		}
		one := SeriesVote{Symbol: v.Symbol, Title: v.Title, Agenda: v.Agenda, Date: v.Date, Body: v.Body, Votes: v.Votes}
		t := v.Votes.Tally()
		one.Totals = Totals{Counts: t, Exact: BaseCast}
		key := v.Body.String() + " " + v.Symbol.String()
		if i, ok := last[key]; ok && !v.Symbol.IsZero() {
			votes[i] = one
			continue
		}
		last[key] = len(votes)
		votes = append(votes, one)
	}
	return linked(votes, make([]string, len(votes)))
}

// linked puts votes together that are on one matter.
func linked(votes []SeriesVote, names []string) []Series {
	of := map[Body][]int{}
	for i := range votes {
		of[votes[i].Body] = append(of[votes[i].Body], i)
	}
	next := make([]int, len(votes)) // the vote that follows, 0 if none
	for _, at := range of {
		items := make([]series.Item, len(at))
		for i, at := range at {
			v := &votes[at]
			items[i] = series.Item{
				Symbol: v.Symbol.text, Part: v.Symbol.rest(), Title: cmp.Or(v.Title.EN, v.Title.NL), Agenda: v.Agenda, Series: names[at],
				Session: symbol.PlainSession(v.Symbol.Session()), Day: v.Date.ymd,
			}
		}
		for _, l := range series.Links(items) {
			from, to := at[l.From], at[l.To]
			link := SeriesLink{votes[to].Symbol, seriesReasons[l.Reason], l.Certainty == series.Certain, l.Gap}
			if l.Certainty == series.Possible {
				votes[from].Possible = append(votes[from].Possible, link)
				continue
			}
			votes[from].Link, next[to] = link, from+1
		}
	}
	var all []Series
	for i := range votes {
		if votes[i].Link != (SeriesLink{}) {
			continue
		}
		var s Series
		for k := i + 1; k > 0; k = next[k-1] {
			s = append(s, votes[k-1])
		}
		all = append(all, s)
	}
	slices.SortStableFunc(all, func(a, b Series) int {
		return cmp.Or(a[0].Date.Compare(b[0].Date), a[0].Symbol.Compare(b[0].Symbol))
	})
	return all
}

// About reports whether s has a vote on a text with a symbol, or whose title has
// some words, in capitals or not.
func (s Series) About(words string) bool {
	wanted, err := ParseSymbol(words)
	words = strings.ToLower(words)
	return slices.ContainsFunc(s, func(v SeriesVote) bool {
		return err == nil && v.Symbol == wanted || strings.Contains(strings.ToLower(v.Title.EN), words) || strings.Contains(strings.ToLower(v.Title.NL), words)
	})
}

// Join returns the votes of s and of others as one series, by date, where the
// caller knows that they are on one matter. A vote that has lost its place
// behind the one to which it was linked is linked to the one before it by hand.
func (s Series) Join(others ...Series) Series {
	all := slices.Clone(s)
	for _, o := range others {
		all = append(all, o...)
	}
	slices.SortStableFunc(all, func(a, b SeriesVote) int { return a.Date.Compare(b.Date) })
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

// Turn is a change of mind: what a country did in one vote, and in the next one
// in which it voted in favour, against or abstained. Votes in which it did none
// of these, or of which it is not on record what it did, lie between the two.
type Turn struct {
	Country Country
	From    Vote
	To      Vote
	// Before and After are the places of the two votes in the series.
	Before, After int
}

// Turns returns who changed its mind, by the vote in which it did, and in each by
// what it did and the code of the country. To be away, or not to vote, is no
// change of mind; who joined those in favour is in the turns to [Yes].
func (s Series) Turns() []Turn {
	var turns []Turn
	before := map[Country]int{}
	for i := range s {
		first := len(turns)
		for c, v := range s[i].Votes.All() {
			if v > Abstain {
				continue
			}
			if at, ok := before[c]; ok {
				if was := s[at].Votes.Vote(c); was != v {
					turns = append(turns, Turn{c, was, v, at, i})
				}
			}
			before[c] = i
		}
		slices.SortStableFunc(turns[first:], func(a, b Turn) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	}
	return turns
}
