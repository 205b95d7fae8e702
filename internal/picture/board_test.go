package picture_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/picture"
	"github.com/plenary-go/plenary/internal/svg"
)

// members returns some members with names of their own.
func members(n int) (all []picture.Member) {
	for i := range n {
		all = append(all, picture.Member{Mark: picture.Yes, Name: "M" + strconv.Itoa(i)})
	}
	return all
}

// label names a mark by its class.
func label(m picture.Mark, _ int) string { return m.String() }

// rowsOf returns the names of the members of a board with their places.
func rowsOf(shapes []shape) (rows []shape) {
	for _, s := range shapes {
		if s.name == "text" && s.title != "" {
			rows = append(rows, s)
		}
	}
	return rows
}

// wide returns the least width with n columns of names, or n if it is not
// positive.
func wide(n int) int {
	if n <= 0 {
		return n
	}
	return 58 + 238*n
}

// TestBoardColumns holds that names stand downwards, column by column.
func TestBoardColumns(t *testing.T) {
	for _, c := range []struct {
		members, columns int
		want             []int // the names in each column
	}{
		{7, 3, []int{3, 2, 2}},
		{8, 3, []int{3, 3, 2}},
		{2, 5, []int{1, 1}},
		{3, 1, []int{3}},
		{24, 99, slices.Repeat([]int{2}, 12)},
		// What is nearest to A4.
		{15, 0, []int{5, 5, 5}},
		{51, -1, []int{17, 17, 17}},
		{193, 0, []int{39, 39, 39, 38, 38}},
	} {
		t.Run(fmt.Sprintf("%d in %d", c.members, c.columns), func(t *testing.T) {
			b := picture.Board{Sections: []picture.Section{{Members: members(c.members)}}, Label: label, Width: wide(c.columns)}
			var columns []int
			last := shape{x: -1}
			for i, row := range rowsOf(shapesOf(t, b.SVG())) {
				if row.text != b.Sections[0].Members[i].Name {
					t.Fatalf("place %d has %s", i, row.text)
				}
				switch {
				case row.x > last.x:
					columns = append(columns, 0)
				case row.x != last.x || row.y <= last.y:
					t.Fatalf("%s stands at %d, %d, after %d, %d", row.text, row.x, row.y, last.x, last.y)
				}
				columns[len(columns)-1]++
				last = row
			}
			if !slices.Equal(columns, c.want) {
				t.Errorf("columns of %v, want %v", columns, c.want)
			}
		})
	}
}

// TestBoardMember holds how a row is told and written.
func TestBoardMember(t *testing.T) {
	long := strings.Repeat("long ", 20)
	b := picture.Board{Label: label, Sections: []picture.Section{
		{Members: []picture.Member{{Mark: picture.No, Name: "Congo", Code: "COG"}, {Mark: picture.Excluded, Name: long, Signs: "†‡"}}},
		{Members: []picture.Member{{Mark: picture.Vacant, Name: "Congo", Code: "COD"}, {Mark: picture.Yes, Name: "Fiji", Code: "FJI"}}},
	}}
	got := rowsOf(shapesOf(t, b.SVG()))
	for i, want := range []struct{ class, title, text string }{
		{"no", "Congo (COG): no", "Congo (COG)"},
		{"excluded", long + ": excluded", "†‡"},
		{"vacant", "Congo (COD): vacant", "Congo (COD)"},
		{"yes", "Fiji: yes", "Fiji"},
	} {
		row := got[i]
		if row.title != want.title || row.groups[0] != want.class || !strings.HasSuffix(row.text, want.text) {
			t.Errorf("row %d is %q, %q of class %s", i, row.title, row.text, row.groups[0])
		}
		if w := svg.Width(row.text, 12); w > 206 {
			t.Errorf("%q is %d wide", row.text, w)
		}
	}
}

// TestBoardTotals holds that totals go on below where they have no room, and
// that on a narrow board the outcome has a row of its own.
func TestBoardTotals(t *testing.T) {
	b := picture.Board{Outcome: "Adopted", Method: "by a recorded vote"}
	for m := range picture.Marks {
		b.Totals = append(b.Totals, picture.Total{Mark: m, Count: picture.Count{N: 1}, Label: "label of " + m.String()})
	}
	for _, c := range []struct{ columns, rows, first int }{{12, 1, 11}, {5, 2, 8}, {2, 5, 1}, {1, 10, 1}} {
		b.Width = wide(c.columns)
		shapes := shapesOf(t, b.SVG())
		rows := map[int]int{}
		for _, s := range shapes {
			if s.name == "text" && s.class == "total" {
				rows[s.y]++
			}
			if s.name == "text" && s.x+svg.Width(s.text, 12) > shapes[0].w-36 {
				t.Errorf("%d columns: %q at %d is too wide for %d", c.columns, s.text, s.x, shapes[0].w)
			}
		}
		first := slices.Min(slices.Collect(maps.Keys(rows)))
		if len(rows) != c.rows || rows[first] != c.first {
			t.Errorf("%d columns: the rows have %v, want %d and %d on the first", c.columns, rows, c.rows, c.first)
		}
	}
}

// TestBoardBar holds that the parts of the bar are the shares of the totals, in
// their order, and that the least is to be seen. Of totals that are not of everyone
// there are no shares.
func TestBoardBar(t *testing.T) {
	for _, c := range []struct {
		n, want []int
		partial bool
	}{
		{n: []int{100, 50, 50}, want: []int{349, 174, 174}},
		{n: []int{0, 7}, want: []int{699}},
		{n: []int{1, 1_000_000}, want: []int{1, 699}},
		{n: []int{1<<31 - 1, math.MaxInt, 0, 1<<31 - 1}, want: []int{232, 232, 233}},
		{n: []int{math.MinInt, 7}, want: []int{699}},
		{n: []int{0, 0}},
		{n: []int{0, 7}, partial: true},
	} {
		b := picture.Board{Width: wide(3), Partial: c.partial}
		for i, n := range c.n {
			b.Totals = append(b.Totals, picture.Total{Mark: picture.Mark(i), Count: picture.Count{N: n}})
		}
		var parts []int
		end := 36
		for _, s := range shapesOf(t, b.SVG()) {
			if s.name != "rect" || s.h != 8 {
				continue
			}
			if s.x < end-1 { // a part that is seen takes a unit of the next
				t.Errorf("%v: a part begins at %d, before %d", c.n, s.x, end)
			}
			end = s.x + s.w
			parts = append(parts, s.w)
		}
		if !slices.Equal(parts, c.want) {
			t.Errorf("%v: parts of %v, want %v", c.n, parts, c.want)
		}
	}
}

// TestBoardSections holds that the totals of all sections stand below their
// headings if those of one have no room beside it.
func TestBoardSections(t *testing.T) {
	for _, c := range []struct {
		name, yes string
		below     int
	}{
		{"beside", "in favour", 0},
		{"below", strings.Repeat("in favour ", 12) + "of it", 15},
	} {
		t.Run(c.name, func(t *testing.T) {
			elected := append(members(2), picture.Member{Mark: picture.Vacant}, picture.Member{}, picture.Member{Mark: picture.Vacant})
			b := picture.Board{Width: wide(2), Sections: []picture.Section{{"Permanent members", members(5)}, {"Elected members", elected}}}
			b.Label = func(m picture.Mark, n int) string {
				if m == picture.Yes {
					return c.yes
				}
				return m.String() + strings.Repeat("s", n-1)
			}
			shapes := shapesOf(t, b.SVG())
			if got := textsOf(shapes, "group"); !slices.Equal(got, []string{"Permanent members", "Elected members"}) {
				t.Errorf("headings %q", got)
			}
			for i, s := range shapes {
				if s.class == "group" {
					want := map[string]string{"Permanent members": "5 " + c.yes, "Elected members": "2 " + c.yes + ", 2 vacants, 1 none"}[s.text]
					if totals := shapes[i+1]; !strings.HasPrefix(want, strings.TrimSuffix(totals.text, "…")) || totals.y-s.y != c.below {
						t.Errorf("%q stands %d below %q", totals.text, totals.y-s.y, s.text)
					}
				}
			}
		})
	}
}

// TestBoardNotes holds that notes are whole, one below the other, and that only
// that on those who are not named has their mark.
func TestBoardNotes(t *testing.T) {
	words := strings.TrimSpace(strings.Repeat("word ", 60))
	b := picture.Board{Width: wide(2), Notes: []picture.Note{{Text: words}, {Text: words, Unnamed: true}, {Text: "End."}}, Source: "Source: none."}
	var lines [2][]string
	y := 0
	for _, s := range shapesOf(t, b.SVG()) {
		marked := slices.Contains(s.groups, "sum none")
		if s.name == "path" && !marked {
			t.Error("another note has a mark")
		}
		if s.name != "text" {
			continue
		}
		if s.y <= y {
			t.Errorf("%q stands at %d, after %d", s.text, s.y, y)
		}
		y = s.y
		if marked {
			lines[1] = append(lines[1], s.text)
		} else {
			lines[0] = append(lines[0], s.text)
		}
	}
	if got := strings.Join(lines[0], " "); got != words+" End. Source: none." {
		t.Errorf("it says %q", got)
	}
	if got := strings.Join(lines[1], " "); got != words {
		t.Errorf("of those who are not named it says %q", got)
	}
}

// TestCounts holds which counts are told, and how.
func TestCounts(t *testing.T) {
	counts := picture.Counts{
		picture.Yes: {N: 12, Exact: true}, picture.No: {Exact: true}, picture.Abstain: {}, picture.NotVoting: {Exact: true},
		picture.Absent: {N: 3}, picture.Unnamed: {N: 1, Exact: true},
	}
	var b picture.Board
	for m := range counts.Told {
		b.Totals = append(b.Totals, picture.Total{Mark: m, Count: counts[m], Label: m.String()})
	}
	var told []string
	for _, s := range shapesOf(t, b.SVG()) {
		if s.name == "text" {
			told = append(told, s.text)
		}
	}
	if want := []string{"12", "yes", "0", "no", "≥3", "absent", "1", "none"}; !slices.Equal(told, want) {
		t.Errorf("it tells %q, want %q", told, want)
	}
	for range counts.Told {
		break
	}
}

// TestMarks holds that every mark has a class of its own, and the order of the
// totals.
func TestMarks(t *testing.T) {
	var classes []string
	for m := range picture.Marks {
		classes = append(classes, m.String())
	}
	want := []string{"yes", "no", "abstain", "notvoting", "present", "absent", "pending", "excluded", "vacant", "none"}
	if !slices.Equal(classes, want) {
		t.Errorf("the marks are %q", classes)
	}
}
