package picture_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/picture"
)

// years makes windows of years from 1970 on, with scores in tenths; -1 is none.
func years(tenths ...int) (windows []picture.Window) {
	for i, n := range tenths {
		w := picture.Window{Name: strconv.Itoa(1970 + i), From: 365 * i, To: 365 * (i + 1), Score: picture.Score(n) * 1000, Votes: 10 * i}
		if n < 0 {
			w.Score = picture.None
		}
		windows = append(windows, w)
	}
	return windows
}

// timelineOf returns a timeline with a line of each series of windows.
func timelineOf(series ...[]picture.Window) picture.Timeline {
	tl := picture.Timeline{Point: ".", Votes: "votes", Most: "most votes"}
	for i, windows := range series {
		tl.Lines = append(tl.Lines, picture.Line{Name: "Line " + strconv.Itoa(i), Last: "0.83", Windows: windows})
	}
	tl.Label = func(line, point int) string { return fmt.Sprint(line, " ", tl.Lines[line].Windows[point].Name) }
	return tl
}

// TestTimelinePieces holds where a line is broken, and which points it has.
func TestTimelinePieces(t *testing.T) {
	special := years(5, 6, 7, 8)
	special[2].Name = "ES-10"
	special[3].Name = "1972"
	missing := slices.Delete(years(5, 6, 7, 8, 9), 2, 3)
	named := years(5, 6, 7)
	for i := range named {
		named[i].Name = "window " + strconv.Itoa(i)
	}
	for _, c := range []struct {
		name    string
		windows []picture.Window
		pieces  []int // the points of each
		marked  int
	}{
		{"whole", years(5, 6, 7), []int{3}, 3},
		{"no score", years(5, 6, -1, 7, -1), []int{2, 1}, 3},
		{"a year missing", missing, []int{2, 2}, 4},
		{"a special session", special, []int{3}, 4}, // it is a point beside the line
		{"other names", named, []int{3}, 3},
		{"one", years(5), []int{1}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			var pieces []int
			marked := map[string]bool{}
			for _, s := range shapesOf(t, timelineOf(c.windows).SVG()) {
				switch s.class {
				case "line":
					for piece := range strings.SplitSeq(strings.TrimPrefix(s.d, "M0 0m"), "m") {
						pieces = append(pieces, 1+strings.Count(piece, "l"))
					}
				case "mark":
					if s.title != "" {
						marked[s.title] = true
					}
				}
			}
			if !slices.Equal(pieces, c.pieces) || len(marked) != c.marked {
				t.Errorf("pieces of %v points, want %v; marked are %v", pieces, c.pieces, marked)
			}
		})
	}
}

// TestTimelineScale holds that the marks on the left are those of the scores: in
// even steps, at even distances, with every point between them.
func TestTimelineScale(t *testing.T) {
	for _, tenths := range [][]int{{5, 10}, {9, 9}, {10}, {0}, {0, 10}, {-30, 5}, {3, 4, 5, 6}} {
		w := years(tenths...)
		for i := range w {
			w[i].Score = picture.Score(tenths[i]) * 1000
		}
		shapes := shapesOf(t, timelineOf(w).SVG())
		var marks []picture.Score
		var at []int
		for _, s := range shapes {
			if s.class == "tick end" && strings.Contains(s.text, ".") {
				marks, at = append(marks, hundredths(t, s.text)), append(at, s.y-4)
			}
		}
		if len(marks) < 2 {
			t.Fatalf("%v: marks %v", tenths, marks)
		}
		for i := range marks[1:] {
			if marks[i+1]-marks[i] != marks[1]-marks[0] || at[i+1] >= at[i] {
				t.Errorf("%v: marks %v at %v", tenths, marks, at)
			}
		}
		k := 0
		for _, s := range shapes {
			if s.class != "mark" || s.title == "" {
				continue
			}
			high, low := marks[len(marks)-1], marks[0]
			top, foot := at[len(at)-1], at[0]
			if want := top + int(int64(high-w[k].Score)*int64(foot-top)/int64(high-low)); s.y != want || w[k].Score < low || w[k].Score > high {
				t.Errorf("%v: %d stands at %d, want %d", tenths, w[k].Score, s.y, want)
			}
			k++
		}
	}
}

// TestTimelineMarks holds that of many points only those are marked that do not
// touch, and those to which no line goes.
func TestTimelineMarks(t *testing.T) {
	tenths := make([]int, 400)
	for i := range tenths {
		tenths[i] = i % 7
	}
	tenths[200], tenths[202] = -1, -1
	titles := map[string]bool{}
	last := -12
	for _, s := range shapesOf(t, timelineOf(years(tenths...)).SVG()) {
		if s.class != "mark" || s.title == "" {
			continue
		}
		titles[s.title] = true
		if s.x-last < 12 && s.title != "0 2171" {
			t.Errorf("%s at %d touches the point before", s.title, s.x)
		}
		last = s.x
	}
	if !titles["0 1970"] || !titles["0 2171"] || len(titles) > 80 || len(titles) < 40 {
		t.Errorf("%d points are marked: %v", len(titles), titles)
	}
}

// TestTimelineNames holds that the names at the ends of lines do not cover one
// another, and have the last score if the picture is wide.
func TestTimelineNames(t *testing.T) {
	tl := timelineOf(years(1, 2), years(2, 2), years(3, 2), years(-1, -1), years(9, 0))
	for _, c := range []struct {
		width, taken int
		score        string
	}{{0, 960, " 0.83"}, {480, 480, ""}, {1, 360, ""}, {99_999, 4000, " 0.83"}} {
		tl.Width = c.width
		shapes := shapesOf(t, tl.SVG())
		if shapes[0].w != c.taken {
			t.Errorf("a width of %d is taken as %d, want %d", c.width, shapes[0].w, c.taken)
		}
		want := []string{"Line 0" + c.score, "Line 1" + c.score, "Line 2" + c.score, "Line 4" + c.score}
		if got := textsOf(shapes, "name"); !slices.Equal(got, want) {
			t.Errorf("%d: names %q, want %q", c.width, got, want)
		}
		y := 0
		for _, s := range shapes {
			if s.class == "name" {
				if s.y-y < 16 {
					t.Errorf("%d: %q stands at %d, after %d", c.width, s.text, s.y, y)
				}
				y = s.y
			}
		}
	}
}

// TestTimelineAxis holds which windows or days are named below.
func TestTimelineAxis(t *testing.T) {
	long := years(make([]int, 4)...)
	for i := range long {
		long[i].Name = "from this day up to that"
	}
	days := slices.Clone(long)[:1]
	days[0].To = 100
	special := years(make([]int, 3)...)
	special[1].Name = "ES-10"
	for _, c := range []struct {
		name    string
		windows []picture.Window
		want    string
	}{
		{"a special session", special, "1970 1972"},
		{"years", years(make([]int, 5)...), "1970 1971 1972 1973 1974"},
		{"every fifth year", years(make([]int, 60)...), "1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020 2025"},
		{"years between", long, "1970-07 1971-01 1971-07 1972-01 1972-07 1973-01 1973-07"},
		{"months between", days, "1970-02 1970-03 1970-04"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(textsOf(shapesOf(t, timelineOf(c.windows).SVG()), "tick mid"), " "); got != c.want {
				t.Errorf("below stands %q, want %q", got, c.want)
			}
		})
	}
}

// TestTimelineBars holds that each window has a bar as high as its votes, and
// what the bars are said to be.
func TestTimelineBars(t *testing.T) {
	first, second := years(1, 2, 3), years(1, 2, 3)
	for _, c := range []struct {
		name    string
		more    int // votes of the second line in the last window
		heights []int
		caption string
	}{
		{"alike", 0, []int{0, 24, 48}, "votes"},
		{"differ", 20, []int{0, 12, 48}, "most votes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			second[2].Votes = first[2].Votes + c.more
			var heights []int
			shapes := shapesOf(t, timelineOf(first, second).SVG())
			for _, s := range shapes {
				if s.name == "rect" && slices.Contains(s.groups, "votes") {
					heights = append(heights, s.h)
				}
			}
			if !slices.Equal(heights, c.heights) {
				t.Errorf("bars of %v, want %v", heights, c.heights)
			}
			if got := textsOf(shapes, "tick"); !slices.Equal(got, []string{c.caption}) {
				t.Errorf("they are said to be %q", got)
			}
			if got, want := textsOf(shapes, "small mid"), []string{"0", "10", strconv.Itoa(20 + c.more)}; !slices.Equal(got, want) {
				t.Errorf("on them stand %q, want %q", got, want)
			}
		})
	}
}

// TestTimelineBreak holds that a break stands at its day, with the means on
// either side at the height of their scores.
func TestTimelineBreak(t *testing.T) {
	tl := timelineOf(years(2, 2, 8, 8))
	tl.Lines[0].Break = &picture.Break{Day: 730, Before: 2000, After: 8000}
	tl.Notes = []string{"It changes."}
	shapes := shapesOf(t, tl.SVG())
	var at, before, after, points []shape
	for _, s := range shapes {
		switch {
		case s.class == "at":
			at = append(at, s)
		case s.class == "mean" && at != nil && s.x2 == at[0].x:
			before = append(before, s)
		case s.class == "mean":
			after = append(after, s)
		case s.class == "mark" && s.title != "":
			points = append(points, s)
		}
	}
	if len(at) != 1 || len(before) != 1 || len(after) != 1 || len(points) != 4 {
		t.Fatalf("%d breaks, %d and %d means, %d points", len(at), len(before), len(after), len(points))
	}
	if after[0].x != at[0].x || before[0].y != points[0].y || after[0].y != points[3].y || points[1].x >= at[0].x || points[2].x <= at[0].x {
		t.Errorf("the break is %+v, the means %+v and %+v", at[0], before[0], after[0])
	}
	if got := textsOf(shapes, ""); !slices.Equal(got, tl.Notes) {
		t.Errorf("it says %q", got)
	}
}

// TestDays holds how days are counted, and that nothing is shorter than one.
func TestDays(t *testing.T) {
	for _, c := range []struct {
		from, to   int32
		first, end int
	}{
		{19700101, 19700102, 0, 1},
		{19700101, 19710101, 0, 365},
		{19691231, 0, -1, 0},
		{19450626, 19451024, -8955, -8835},
		{20000228, 20000301, 11015, 11017},
		{20181219, 20181219, 17884, 17885},
		{20181219, 20180101, 17884, 17885},
		{99991231, 0, 2932896, 2932897},
	} {
		if first, end := picture.Days(c.from, c.to); first != c.first || end != c.end {
			t.Errorf("%d to %d: %d to %d, want %d to %d", c.from, c.to, first, end, c.first, c.end)
		}
	}
}
