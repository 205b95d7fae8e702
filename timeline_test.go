package plenary_test

import (
	"bytes"
	"io"
	"slices"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// points makes a series of years from the votes in favour out of ten; -1 is a
// year without a score, and -2 one that is not there.
func points(first int, yes ...int) (s []plenary.Point) {
	for i, n := range yes {
		if n < -1 {
			continue
		}
		p := plenary.Point{
			Name: dateOf(first+i, 1, 1).String()[:4], From: dateOf(first+i, 1, 1), To: dateOf(first+i+1, 1, 1), Votes: 10 * i,
		}
		if n >= 0 {
			p.Score = plenary.AgreementIndex.Of(plenary.Tally{Yes: n, No: 10 - n})
		}
		s = append(s, p)
	}
	return s
}

// timelines are the timelines that are kept in testdata.
func timelines() map[string]func(io.Writer) error {
	h := madeUp("2001-01-10", 150, few()...)
	gap := plenary.Trend{Name: "Onderbroken", Points: points(1990, 5, 6, 7, -1, 8, -2, 10, 10, 9)}
	rise := plenary.Trend{Name: "Twee niveaus", Points: points(1990, 6, 6, 6, 6, 6, 9, 9, 9, 9)}
	draw := func(p plenary.Picture, measure string, breaks int, lines ...plenary.Trend) func(io.Writer) error {
		return func(w io.Writer) error { return p.Timeline(w, measure, breaks, lines...) }
	}
	pair := func(name string, of plenary.Voters) plenary.Trend {
		return plenary.TrendOf(name, h.RollingDays(365, 30), func(h plenary.History) (plenary.Score, int) {
			return h.Pair(plenary.MustParseCountry("NLD"), of).Score(plenary.IdenticalVotes)
		})
	}
	return map[string]func(io.Writer) error{
		"gaps.nl": draw(plenary.Picture{Language: language.Dutch}, "Agreement Index per jaar", 3, gap, rise),
		"rolling.en": draw(plenary.Picture{Title: "The Netherlands and others"}, "", 0,
			pair("Belgium", plenary.MustParseCountry("BEL")), pair("Benelux", plenary.Benelux),
			pair("Saint Vincent and the Grenadines, of all countries", plenary.MustParseCountry("VCT"))),
		"narrow.nl":  draw(plenary.Picture{Language: language.Dutch, Width: 480}, "", 0, gap, rise),
		"nothing.en": draw(plenary.Picture{}, "", 0, plenary.Trend{Name: "Nobody", Points: points(1990, -1, -1)}),
	}
}

// TestTimelineGolden compares the timelines with testdata/timeline. After a
// change, look at them: -update writes them.
func TestTimelineGolden(t *testing.T) {
	for name, write := range timelines() {
		t.Run(name, func(t *testing.T) {
			picture := drawn(t, write)
			parseSVG(t, picture)
			golden(t, "testdata/timeline/"+name+".svg", string(picture))
		})
	}
}

// TestTimelinePoints holds that every year with a score is a point, and no other
// is: one without a day has no place. Their order does not matter.
func TestTimelinePoints(t *testing.T) {
	series := append(points(1990, 5, 6, 7, -1, 8, -2, 10, 10, 9), plenary.Point{Name: "no day", Score: plenary.AgreementIndex.Of(plenary.Tally{Yes: 1}), Votes: 1})
	want := []string{
		"A, 1990: 0.25 (0 votes)", "A, 1991: 0.40 (10 votes)", "A, 1992: 0.55 (20 votes)", "A, 1994: 0.70 (40 votes)",
		"A, 1996: 1.00 (60 votes)", "A, 1997: 1.00 (70 votes)", "A, 1998: 0.85 (80 votes)",
	}
	for _, order := range []string{"forwards", "backwards"} {
		t.Run(order, func(t *testing.T) {
			root := parseSVG(t, drawn(t, func(w io.Writer) error {
				return plenary.Picture{}.Timeline(w, "", 0, plenary.Trend{Name: "A", Points: series})
			}))
			var titles []string
			root.all(func(e *element) {
				if len(e.Nodes) > 0 && e.XMLName.Local == "g" && e.Nodes[0].XMLName.Local == "title" {
					titles = append(titles, e.Nodes[0].Text)
				}
			})
			if !slices.Equal(titles, want) {
				t.Errorf("points %q", titles)
			}
			says := root.Nodes[1].Text
			if want := "A: 0.25 in 1990, 0.85 in 1998; lowest 0.25 in 1990, highest 1.00 in 1996."; says != want {
				t.Errorf("it says %q, want %q", says, want)
			}
		})
		slices.Reverse(series)
	}
}

func FuzzTimeline(f *testing.F) {
	f.Add("Name", 1990, 3, 0, []byte{1, 2, 3})
	f.Add("]]>\x00\xff", 1, 0, -5, []byte{0, 10, 255, 255, 0, 254, 7})
	f.Add("", 9999, 1, 100_000, []byte{})
	f.Fuzz(func(t *testing.T, name string, first, breaks, width int, scores []byte) {
		if len(scores) > 200 {
			return
		}
		var s []plenary.Point
		for i, b := range scores {
			p := plenary.Point{Name: name, Votes: int(b) - 3}
			p.From, _ = plenary.DateOf(first+i, 1, 1) // no day where the calendar has no such year
			p.To, _ = plenary.DateOf(first+i*int(b), 3, 1)
			if b < 250 {
				p.Score = plenary.AttinaIndex.Of(plenary.Tally{Yes: int(b), No: 11, Abstain: i})
			}
			s = append(s, p)
		}
		tl := plenary.Picture{Title: name, Width: width}
		draw := func() []byte {
			return drawn(t, func(w io.Writer) error {
				return tl.Timeline(w, name, breaks, plenary.Trend{name, s}, plenary.Trend{"", s[:len(s)/2]})
			})
		}
		picture := draw()
		parseSVG(t, picture)
		if !bytes.Equal(picture, draw()) {
			t.Error("two pictures of the same differ")
		}
	})
}
