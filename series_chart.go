package plenary

import (
	"cmp"
	"io"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/picture"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// Series draws the votes of s, on one matter over the years. For each vote it
// has a bar of the votes in favour, abstaining and against, in colours that can
// be distinguished in grey. Below each bar, the shape and the height of a mark
// show how the country c voted. For the zero Country there are no marks. A
// decision without a vote is a low bar that is not filled. There is no bar for
// a year without a text, or for a vote of which a count is not on record. Votes
// without a date are left out.
//
// The description is the text of [Briefing.Series]. Width is limited to the
// range from 360 to 4000; without one it is 960.
func (pic Picture) Series(w io.Writer, s Series, c Country) error {
	b := Briefing{Language: pic.Language}
	p := b.prose()
	title := cmp.Or(plain.Line(pic.Title), p.say(phrase.SeriesNone))
	if len(s) > 0 {
		last := &s[len(s)-1]
		title = cmp.Or(plain.Line(pic.Title), plain.Line(last.Title.In(pic.Language)), last.Symbol.String())
	}
	var who Voters
	if c != (Country{}) {
		who = c
	}
	chart := picture.Series{
		Head:  picture.Head{Lang: table.LanguageCodes[p.language], Title: title, Desc: cmp.Or(b.Series(s, who), title)},
		Names: map[picture.Mark]string{}, Without: p.say(phrase.Method(WithoutVote)), Width: pic.Width,
	}
	for v := Yes; v <= NotVoting; v++ {
		chart.Names[picture.Mark(v)] = p.say(phrase.BoardMark(uint8(v), phrase.Many))
	}
	if who != nil && len(s) > 0 {
		chart.Own = phrase.Capital(p.say(phrase.SeriesMarks, "country", p.on(s[len(s)-1].Stage.Date).naming.Name(c)))
	}
	unknown := false
	for i := range s {
		v := &s[i]
		if v.Stage.Date.IsZero() {
			continue
		}
		bar := picture.Bar{Year: v.Stage.Date.year(), Known: v.Stage.Stated.Known(BaseCast) && v.Stage.Stated.Counts.IsValid(), Mark: picture.Mark(v.Stage.Votes.Of(c))}
		if bar.Known {
			bar.Yes, bar.Abstain, bar.No = v.Stage.Stated.Counts.Yes, v.Stage.Stated.Counts.Abstain, v.Stage.Stated.Counts.No
		}
		unknown = unknown || !bar.Known && !v.withoutVote()
		bar.Label = p.seriesAt(phrase.SeriesAt, v)
		if v.withoutVote() {
			bar.Label, bar.Without = p.seriesWithout(s[i:i+1]), true
		}
		if vote := v.Stage.Votes.Of(c); vote != 0 {
			line := p.say(phrase.SeriesLine, "country", p.on(v.Stage.Date).naming.Name(c), "line", phrase.Did(uint8(vote)).Predicate(p.language, p.variant(SetOf(c)) == phrase.Many))
			bar.Label = strings.TrimSpace(bar.Label + " " + line)
		}
		chart.Bars = append(chart.Bars, bar)
	}
	if unknown {
		chart.Notes = append(chart.Notes, p.say(phrase.SeriesUnknown))
	}
	if len(s) > 0 {
		chart.Notes = append(chart.Notes, present(p.seriesWithout(s), p.seriesPauses(s), p.seriesParts(s, 0), p.seriesDoubt(s, 0))...)
	}
	_, err := writing(w).Write(chart.SVG())
	return err
}
