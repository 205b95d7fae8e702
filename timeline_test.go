package plenary_test

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// points makes a series of years from the votes in favour out of ten; -1 is a
// year without a score, and -2 one that is not there.
func points(first int, yes ...int) (s plenary.Series) {
	for i, n := range yes {
		if n < -1 {
			continue
		}
		p := plenary.Point{
			Name: plenary.MustDateOf(first+i, 1, 1).String()[:4], From: plenary.MustDateOf(first+i, 1, 1), To: plenary.MustDateOf(first+i+1, 1, 1), Votes: 10 * i,
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
	h := madeUp(150, few()...)
	gap := plenary.NamedSeries{Name: "Onderbroken", Series: points(1990, 5, 6, 7, -1, 8, -2, 10, 10, 9)}
	rise := plenary.NamedSeries{Name: "Twee niveaus", Series: points(1990, 6, 6, 6, 6, 6, 9, 9, 9, 9)}
	draw := func(t plenary.Timeline, lines ...plenary.NamedSeries) func(io.Writer) error {
		return func(w io.Writer) error { return t.WriteSVG(w, lines...) }
	}
	pair := func(of plenary.Voters) plenary.Series {
		return plenary.Drift(h.RollingDays(365, 30), plenary.IdenticalVotes, plenary.MustParseCountry("NLD"), of)
	}
	return map[string]func(io.Writer) error{
		"gaps.nl": draw(plenary.Timeline{Language: language.Dutch, Measure: "Agreement Index per jaar", Breaks: 3}, gap, rise),
		"rolling.en": draw(plenary.Timeline{Title: "The Netherlands and others"},
			plenary.NamedSeries{Name: "Belgium", Series: pair(plenary.MustParseCountry("BEL"))},
			plenary.NamedSeries{Name: "Benelux", Series: pair(plenary.Benelux)},
			plenary.NamedSeries{Name: "Saint Vincent and the Grenadines, of all countries", Series: pair(plenary.MustParseCountry("VCT"))}),
		"narrow.nl":  draw(plenary.Timeline{Language: language.Dutch, Width: 480}, gap, rise),
		"nothing.en": draw(plenary.Timeline{}, plenary.NamedSeries{Name: "Nobody", Series: points(1990, -1, -1)}),
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

// TestTimelinePoints holds that every year with a score is a point, no other
// is, and that the line is broken where a year is missing.
func TestTimelinePoints(t *testing.T) {
	root := parseSVG(t, drawn(t, func(w io.Writer) error {
		return plenary.Timeline{}.WriteSVG(w, plenary.NamedSeries{Name: "A", Series: points(1990, 5, 6, 7, -1, 8, -2, 10, 10, 9)})
	}))
	var titles, paths []string
	root.all(func(e *element) {
		if len(e.Nodes) > 0 && e.XMLName.Local == "g" && e.Nodes[0].XMLName.Local == "title" {
			titles = append(titles, e.Nodes[0].Text)
		}
		if e.attr("class") == "line" {
			paths = append(paths, e.attr("d"))
		}
	})
	want := []string{
		"A, 1990: 0.25 (0 votes)", "A, 1991: 0.40 (10 votes)", "A, 1992: 0.55 (20 votes)", "A, 1994: 0.70 (40 votes)",
		"A, 1996: 1.00 (60 votes)", "A, 1997: 1.00 (70 votes)", "A, 1998: 0.85 (80 votes)",
	}
	if !slices.Equal(titles, want) {
		t.Errorf("points %q", titles)
	}
	if len(paths) != 1 || strings.Count(paths[0], "m") != 3 || strings.Count(paths[0], "l") != 4 {
		t.Errorf("the line is %q, want three pieces of 3, 1 and 3 points", paths)
	}
	says := root.Nodes[1].Text
	if want := "A: 0.25 in 1990, 0.85 in 1998; lowest 0.25 in 1990, highest 1.00 in 1996."; says != want {
		t.Errorf("it says %q, want %q", says, want)
	}
}

// TestTimelineSpecial holds that special sessions are points beside the line of
// the regular ones, and take no place on the axis.
func TestTimelineSpecial(t *testing.T) {
	s := points(2010, 5, 6, 7, 8)
	for i, name := range []string{"65", "66", "ES-10", "67"} {
		s[i].Name = name
	}
	picture := string(drawn(t, func(w io.Writer) error {
		return plenary.Timeline{}.WriteSVG(w, plenary.NamedSeries{Name: "A", Series: s})
	}))
	_, path, _ := strings.Cut(picture, `class="line" d="`)
	path, _, _ = strings.Cut(path, `"`)
	if strings.Count(path, "m") != 1 || strings.Count(path, "l") != 2 {
		t.Errorf("the line is %q, want one piece of 3 points", path)
	}
	if !strings.Contains(picture, "A, ES-10: 0.55 (20 votes)") || strings.Contains(picture, ">ES-10<") || !strings.Contains(picture, ">67<") {
		t.Errorf("the special session is no point, or is on the axis:\n%s", picture)
	}
}

// TestTimelineScale holds that the marks on the left are those of the scores:
// each at its height, in even steps, and no point outside them.
func TestTimelineScale(t *testing.T) {
	for _, series := range []plenary.Series{points(1990, 5, 10), points(1990, 9, 9), points(1990, 10), points(1800, 5, 6, 7, 8, 9, 10)} {
		picture := string(drawn(t, func(w io.Writer) error {
			return plenary.Timeline{}.WriteSVG(w, plenary.NamedSeries{Name: "A", Series: series})
		}))
		var marks []int
		parseSVG(t, []byte(picture)).all(func(e *element) {
			if e.attr("class") == "tick end" && strings.Contains(e.Text, ".") {
				marks = append(marks, hundredths(t, e.Text))
			}
		})
		lo, hi := 100, 0
		for _, p := range series {
			lo, hi = min(lo, hundredths(t, p.Score.Decimals(2))), max(hi, hundredths(t, p.Score.Decimals(2)))
		}
		if len(marks) < 2 || marks[0] > lo || marks[len(marks)-1] < hi {
			t.Errorf("marks %v for scores from %d to %d", marks, lo, hi)
			continue
		}
		for i := range marks[1:] {
			if marks[i+1]-marks[i] != marks[1]-marks[0] {
				t.Errorf("marks %v", marks)
			}
		}
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
		var s plenary.Series
		for i, b := range scores {
			p := plenary.Point{Name: name, Votes: int(b) - 3}
			p.From, _ = plenary.DateOf(first+i, 1, 1) // no day where the calendar has no such year
			p.To, _ = plenary.DateOf(first+i*int(b), 3, 1)
			if b < 250 {
				p.Score = plenary.AttinaIndex.Of(plenary.Tally{Yes: int(b), No: 11, Abstain: i})
			}
			s = append(s, p)
		}
		tl := plenary.Timeline{Title: name, Measure: name, Breaks: breaks, Width: width}
		draw := func() []byte {
			return drawn(t, func(w io.Writer) error {
				return tl.WriteSVG(w, plenary.NamedSeries{name, s}, plenary.NamedSeries{"", s[:len(s)/2]})
			})
		}
		picture := draw()
		parseSVG(t, picture)
		if !bytes.Equal(picture, draw()) {
			t.Error("two pictures of the same differ")
		}
	})
}
