package undl_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary/internal/sheet"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/undl"
)

// read reads a file whole. A problem is written as its place, what was being
// read, the input and the reason; the rows that it costs are lost, the others
// odd.
func read(from io.Reader) (calls []*undl.Call, lost, odd []string) {
	for c, p := range readAll(from) {
		switch {
		case c != nil:
			calls = append(calls, c)
			for _, p := range c.Odd {
				odd = append(odd, fmt.Sprintf("%d:%d %s %q: %s", p.Line, p.Column, p.What, p.Input, p.Reason))
			}
		case p.Err != nil:
			lost = append(lost, fmt.Sprintf("%d: %v", p.Line, p.Err))
		default:
			lost = append(lost, fmt.Sprintf("%d:%d %s %q: %s", p.Line, p.Column, p.What, p.Input, p.Reason))
		}
	}
	return calls, lost, odd
}

// votes writes the votes of a call in the order of the codes: "BEL Y, NLD N".
func votes(c *undl.Call) string {
	var list []string
	for _, i := range table.ByCode {
		vote := 0
		for p := range c.Planes {
			vote |= int(c.Planes[p][i/64]>>(i%64)&1) << p
		}
		if vote != 0 {
			list = append(list, table.Entities[i].Code+" "+" YNAX"[vote:vote+1])
		}
	}
	return strings.Join(list, ", ")
}

func allVotes(calls []*undl.Call) string {
	var list []string
	for _, c := range calls {
		list = append(list, votes(c))
	}
	return strings.Join(list, "; ")
}

// header is that of the General Assembly's file.
const header = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"

// TestCall holds what a roll call has of its first row.
func TestCall(t *testing.T) {
	const (
		columns = "undl_id,ms_code,ms_vote,date,resolution,draft,committee_report,meeting,title,description,agenda_title,agenda,subjects,vote_note,modality,total_yes,undl_link"
		none    = "7,NLD,Y,2018-12-19,,,,,,,,,,,,,"
	)
	text := func(s *symbol.Symbol) string {
		if s == nil {
			return ""
		}
		return s.Text
	}
	all := func(list []symbol.Symbol) (texts []string) {
		for i := range list {
			texts = append(texts, text(&list[i]))
		}
		return texts
	}
	for _, c := range []struct {
		name, column, value string
		got                 func(c *undl.Call) any
		want                any
	}{
		{"day", "date", "2016-12-23", func(c *undl.Call) any { return c.Day }, int32(2016_12_23)},
		{"resolution", "resolution", "A/RES/73/195", func(c *undl.Call) any { return c.Symbol.Text }, "A/RES/73/195"},
		{"no resolution", "resolution", "", func(c *undl.Call) any { return c.Symbol }, symbol.Symbol{}},
		{"draft", "draft", "A/73/L.66", func(c *undl.Call) any { return c.Draft.Text }, "A/73/L.66"},
		{"reports", "committee_report", "A/73/583|A/73/584", func(c *undl.Call) any { return all(c.Reports) }, []string{"A/73/583", "A/73/584"}},
		{"meeting", "meeting", "A/73/PV.60", func(c *undl.Call) any { return all(c.Meetings) }, []string{"A/73/PV.60"}},
		{"meeting and addition", "meeting", "A/PV.1384 and Corr.1", func(c *undl.Call) any { return all(c.Meetings) }, []string{"A/PV.1384", "A/PV.1384/Corr.1"}},
		{"title", "title", "Global Compact", func(c *undl.Call) any { return c.Title }, "Global Compact"},
		{"title of the catalogue", "title", "Global Compact : resolution / adopted by the General Assembly", func(c *undl.Call) any { return c.Title }, "Global Compact"},
		{"description", "description", "Settlements", func(c *undl.Call) any { return c.Title }, "Settlements"},
		{"agenda", "agenda_title", "One | Two|", func(c *undl.Call) any { return c.Agenda }, []string{"One", "Two"}},
		{"item", "agenda", "One", func(c *undl.Call) any { return c.Agenda }, []string{"One"}},
		{"subjects", "subjects", "MIGRANTS|REFUGEES", func(c *undl.Call) any { return c.Subjects }, []string{"MIGRANTS", "REFUGEES"}},
		{"note", "vote_note", "A note", func(c *undl.Call) any { return c.Note }, "A note"},
		{"no modality", "modality", "", func(c *undl.Call) any { return c.Method }, uint8(undl.Recorded)},
		{"modality", "modality", "Without vote", func(c *undl.Call) any { return c.Method }, uint8(undl.WithoutVote)},
		{"acclamation", "modality", "By ACCLAMATION", func(c *undl.Call) any { return c.Method }, uint8(undl.Acclamation)},
		{"consensus", "modality", "Consensus", func(c *undl.Call) any { return c.Method }, uint8(undl.Consensus)},
		{"link", "undl_link", "a link", func(c *undl.Call) any { return c.Link }, "a link"},
		{"no link", "undl_link", "", func(c *undl.Call) any { return c.Link }, "https://digitallibrary.un.org/record/7"},
		{"resolution of the Council", "resolution", "S/RES/1440 (2002)", func(c *undl.Call) any { return c.Council }, true},
		{"council", "modality", "", func(c *undl.Call) any { return c.Council }, false},
		{"comma in quotes", "title", `"One, two"`, func(c *undl.Call) any { return c.Title }, "One, two"},
		{"quotes in quotes", "title", `"The ""Compact"""`, func(c *undl.Call) any { return c.Title }, `The "Compact"`},
		{"lines in quotes", "title", "\"One\ntwo\"", func(c *undl.Call) any { return c.Title }, "One\ntwo"},
		{"quote that does not begin", "title", `The "Compact"`, func(c *undl.Call) any { return c.Title }, `The "Compact"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			fields := strings.Split(none, ",")
			fields[slices.Index(strings.Split(columns, ","), c.column)] = c.value
			for _, end := range []string{"", "\n", "\r\n"} {
				calls, lost, odd := read(strings.NewReader(columns + "\n" + strings.Join(fields, ",") + end))
				if len(calls) != 1 || lost != nil || odd != nil {
					t.Fatalf("%d calls, lost %q, odd %q", len(calls), lost, odd)
				}
				if diff := cmp.Diff(c.want, c.got(calls[0])); diff != "" {
					t.Errorf("row ends with %q: %s", end, diff)
				}
			}
		})
	}
}

// TestRow: a row of a roll call that has two already is entered, or lost with
// its place and the reason. What is odd is reported beside it.
func TestRow(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUBJECT,,2,1,0,0,,link\n"
	for _, c := range []struct{ name, row, votes, lost, odd string }{
		{"Y", "7,BEL,BELGIUM,Y" + tail, "BEL Y", "", ""},
		{"N", "7,BEL,BELGIUM,N" + tail, "BEL N", "", ""},
		{"A", "7,BEL,BELGIUM,A" + tail, "BEL A", "", ""},
		{"X", "7,BEL,BELGIUM,X" + tail, "BEL X", "", ""},
		{"NV", "7,BEL,BELGIUM,NV" + tail, "BEL X", "", ""},
		{"vote in quotes", `7,BEL,BELGIUM,"Y"` + tail, "BEL Y", "", ""},
		{"small letter", "7,BEL,BELGIUM,y" + tail, "BEL Y", "", `4:15 vote "y": read as yes`},
		{"spaces", "7,BEL,BELGIUM, N " + tail, "BEL N", "", `4:15 vote " N ": read as no`},
		{"no vote", "7,BEL,BELGIUM," + tail, "BEL X", "", `4:15 vote "": read as notvoting`},
		{"word", "7,BEL,BELGIUM,Abstention" + tail, "BEL A", "", `4:15 vote "Abstention": read as abstain`},
		{"between two", "7,PAK,PAKISTAN,AN" + tail, "", `4:16 vote "AN": could be A, an abstention, or N, against`, ""},
		{"no such vote", "7,BEL,BELGIUM,Q" + tail, "", `4:15 vote "Q": not one of Y, N, A, X and NV`, ""},

		{"code alone", "7,BEL,,Y" + tail, "BEL Y", "", ""},
		{"name alone", "7,,BELGIUM,Y" + tail, "BEL Y", "", ""},
		{"spaces around names", "7, BEL ,BELGIUM ,Y" + tail, "BEL Y", "", ""},
		{"unknown name", "7,BEL,BELGIMU,Y" + tail, "BEL Y", "", `4:7 country "BELGIMU": no country has this name or code; did you mean Belgium?; read as BEL after the other column`},
		{"unknown name alone", "7,,BELGIMU,Y" + tail, "", `4:4 country "BELGIMU": no country has this name or code; did you mean Belgium?`, ""},
		{"ambiguous name", "7,KOR,KOREA,Y" + tail, "KOR Y", "", `4:7 country "KOREA": could mean South Korea (KOR) or North Korea (PRK); read as KOR after the other column`},
		{"ambiguous name alone", "7,,KOREA,Y" + tail, "", `4:4 country "KOREA": could mean South Korea (KOR) or North Korea (PRK)`, ""},
		{"unknown code", "7,BLG,BELGIUM,Y" + tail, "BEL Y", "", `4:3 country "BLG": no country has this name or code; read as BEL after the other column`},
		{"unknown code alone", "7,BLG,,Y" + tail, "", `4:3 country "BLG": no country has this name or code`, ""},
		{"unknown code and name", "7,BLG,BELGIMU,Y" + tail, "", `4:7 country "BELGIMU": no country has this name or code; did you mean Belgium?`, ""},
		{"code of another", "7,NGA,NIGER,Y" + tail, "", `4:7 country "NIGER": its code "NGA" is that of another country: NGA, not NER`, ""},
		{"no voter", "7,,,Y" + tail, "", `4:4 country "": has no code and no name`, ""},
		{"twice, the same", "7,NLD,NETHERLANDS,Y" + tail, "", `4:7 roll call "NLD": already has the same vote`, ""},
		{"twice, another", "7,NLD,NETHERLANDS,N" + tail, "", `4:7 roll call "NLD": already has another vote: yes, and here no`, ""},
		{"twice, by its code", "7,HUN,,X" + tail, "", `4:7 roll call "HUN": already has another vote: no, and here notvoting`, ""},

		{"too few columns", "7,BEL,BELGIUM,Y\n", "", `4:15 row "7,BEL,BELGIUM,Y": ends before its last column`, ""},
		{"too many columns", "7,BEL,BELGIUM,Y" + strings.TrimSuffix(tail, "\n") + ",more\n", "", `4:97 row "7,BEL,BELGIUM,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUB": has more columns than the header`, ""},
		{"empty line", "\n", "", `4:1 row "": ends before its last column`, ""},
		{"after a quote", `7,"BEL"x,BELGIUM,Y` + tail, "", `4:3 row "7,\"BEL\"x,BELGIUM,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,": a character after the end of a quote`, ""},
		{"quote without end", `7,"BEL,BELGIUM,Y` + tail, "", `4:3 row "7,\"BEL,BELGIUM,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SU": a quote that does not end`, ""},
		{"longer than a row", "7,BEL,BELGIUM,Y," + strings.Repeat("x", 1<<20) + "\n", "", `4:17 row "7,BEL,BELGIUM,Y,` + strings.Repeat("x", 65) + `": longer than 1 MiB, or a quote that does not end`, ""},

		{"longer than what is in memory", "7,BEL,BELGIUM,Y," + strings.Repeat("x", 3<<20) + "\n7,BEL,BELGIUM,Y" + tail, "BEL Y", `4:17 row "7,BEL,BELGIUM,Y,` + strings.Repeat("x", 65) + `": longer than 1 MiB, or a quote that does not end`, ""},
		{"longer than the file", "7,BEL,BELGIUM,Y," + strings.Repeat("x", 3<<20), "", `4:17 row "7,BEL,BELGIUM,Y,` + strings.Repeat("x", 65) + `": longer than 1 MiB, or a quote that does not end`, ""},
		{"of two lines", "7,\"BEL\n\",BELGIUM,Q" + tail, "", `5:11 vote "Q": not one of Y, N, A, X and NV`, ""},

		{"number with zeros", "007,BEL,BELGIUM,Y" + tail, "BEL Y", "", ""},
		{"number in quotes", `"7",BEL,BELGIUM,Y` + tail, "BEL Y", "", ""},
		{"no number", "x7,BEL,BELGIUM,Y" + tail, "", `4:1 control number "x7": not a number of at most eight digits`, ""},
		{"empty number", ",BEL,BELGIUM,Y" + tail, "", `4:1 control number "": not a number of at most eight digits`, ""},
		{"long number", "123456789,BEL,BELGIUM,Y" + tail, "", `4:1 control number "123456789": not a number of at most eight digits`, ""},
		{"other day", "7,BEL,BELGIUM,Y" + strings.Replace(tail, "-19", "-20", 1), "BEL Y", "", `4:17 date "2018-12-20": the first row of the roll call has "2018-12-19", which counts`},
		{"other title", "7,BEL,BELGIUM,Y" + strings.Replace(tail, "Title", "T", 1), "BEL Y", "", `4:66 title "T": the first row of the roll call has "Title", which counts`},
		{"same title in quotes", "7,BEL,BELGIUM,Y" + strings.Replace(tail, "Title", `"Title"`, 1), "BEL Y", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, odd := read(strings.NewReader(header + "7,NLD,NETHERLANDS,Y" + tail + "7,HUN,HUNGARY,N" + tail + c.row))
			if got, want := strings.Join(lost, "\n"), c.lost; got != want {
				t.Errorf("lost %s\nwant %s", got, want)
			}
			if got, want := strings.Join(odd, "\n"), c.odd; got != want {
				t.Errorf("odd  %s\nwant %s", got, want)
			}
			want := "HUN N, NLD Y"
			switch {
			case c.votes != "" && c.votes < want:
				want = c.votes + ", " + want
			case c.votes != "":
				want = "HUN N, " + c.votes + ", NLD Y"
			}
			if got := allVotes(calls); got != want {
				t.Errorf("votes %s; want %s", got, want)
			}
		})
	}
}

// TestDifferences: where rows of a roll call are not like its first one, that one
// counts.
func TestDifferences(t *testing.T) {
	long := strings.Repeat("x", 100)
	for _, c := range []struct{ name, file, odd string }{
		{
			"the expected voter", "undl_id,ms_code,ms_vote,date,title\n1,NLD,Y,2018-12-19,One\n1,BEL,N,2018-12-19,One\n2,NLD,Y,2018-12-19,Two\n2,BEL,N,2018-12-19,Three\n",
			`5:20 title "Three": the first row of the roll call has "Two", which counts`,
		},
		{
			"columns apart", "date,undl_id,ms_code,ms_vote,title\n2018-12-19,1,NLD,Y,One\n2018-12-19,1,BEL,N,Two\n",
			`3:20 title "Two": the first row of the roll call has "One", which counts`,
		},
		{
			"a long text", "date,undl_id,ms_code,ms_vote,title\n2018-12-19,1,NLD,Y," + long + "\n2018-12-20,1,BEL,N,\n",
			`3:1 date "2018-12-20": the first row of the roll call has "2018-12-19", which counts` + "\n" +
				`3:20 title "": the first row of the roll call has "` + long[:80] + `"..., which counts`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, odd := read(strings.NewReader(c.file))
			if got := strings.Join(odd, "\n"); got != c.odd || lost != nil {
				t.Errorf("odd  %s\nwant %s; lost %q", got, c.odd, lost)
			}
			for _, c := range calls {
				if got := votes(c); got != "BEL N, NLD Y" || c.Day != 2018_12_19 {
					t.Errorf("votes %s of %d", got, c.Day)
				}
			}
		})
	}
}

// TestFirstRow: what a first row says of its roll call is left out where it
// cannot be read; without a day there is no roll call.
func TestFirstRow(t *testing.T) {
	const row = "7,BEL,BELGIUM,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUBJECT,,1.0,0,0,0,1,link\n"
	for _, c := range []struct{ name, from, to, lost, odd string }{
		{"as it is", "", "", "", ""},
		{"no such day", "12-19", "13-19", `2:17 date "2018-13-19": no such day`, ""},
		{"no day", "2018-12-19", "", `2:17 date "": not of the form 2018-12-19`, ""},
		{"day with time", "12-19", "12-19T00:00:00", "", `2:17 date "2018-12-19T00:00:00": has a time; read as the day`},
		{"no symbol", "A/RES/73/195", "A/RES/73/XX", "", `2:31 resolution "A/RES/73/XX": not the number of a document: "XX"; the roll call was read without it`},
		{"odd symbol", "A/73/PV.60", "A/73/PV. 60", "", `2:55 meeting "A/73/PV. 60": a space where the symbol has none; read as A/73/PV.60`},
		{"several drafts", "A/73/L.66", "A/73/L.66|A/73/L.67", "", `2:44 draft "A/73/L.66|A/73/L.67": names several drafts; read as the first`},
		{"total in words", "1.0,", "one,", "", `2:88 total "one": not a number of members; the roll call was read without it`},
		{"half a member", "1.0,", "1.5,", "", `2:88 total "1.5": not a number of members; the roll call was read without it`},
		{"less than none", "1.0,", "-1,", "", `2:88 total "-1": not a number of members; the roll call was read without it`},
		{"other totals", "1.0,", "2.0,", "", `2:98 total "1": the other totals make 2`},
		{"members who are not there", ",1,link", ",2,link", "", `2:98 total "2": the other totals make 1` + "\n" + `2:1 roll call "link": 2 members are stated, but 1 were read`},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, odd := read(strings.NewReader(header + strings.Replace(row, c.from, c.to, 1)))
			if got := strings.Join(lost, "\n"); got != c.lost {
				t.Errorf("lost %s\nwant %s", got, c.lost)
			}
			if got := strings.Join(odd, "\n"); got != c.odd {
				t.Errorf("odd  %s\nwant %s", got, c.odd)
			}
			if want := c.lost == ""; want != (allVotes(calls) == "BEL Y") {
				t.Errorf("votes %s", allVotes(calls))
			}
		})
	}
}

// TestTotals: each total that can be read is stated. The members are stated if
// neither the other totals nor the rows contradict them.
func TestTotals(t *testing.T) {
	row := func(voter, vote, totals string) string {
		return "7," + voter + ",," + vote + ",2018-12-19,73,,,,,,,,," + totals + ",link\n"
	}
	const none, two, three = ",,,,", "2,0,0,0,2", "2,0,0,0,3"
	pair := func(totals string) string { return row("NLD", "Y", totals) + row("BEL", "Y", totals) }
	every := uint(1<<undl.Yes | 1<<undl.No | 1<<undl.Abstain | 1<<undl.NotVoting)
	for _, c := range []struct {
		name, rows string
		members    int
		counts     [5]int
		stated     uint
	}{
		{"nothing stated", pair(none), 0, [5]int{}, 0},
		{"as stated", pair(two), 2, [5]int{undl.Yes: 2}, every},
		{"more members than votes", pair(three), 0, [5]int{undl.Yes: 2}, every},
		{"more members than votes, of which one is not stated", pair("2,0,0,,3"), 3, [5]int{undl.Yes: 2}, every &^ (1 << undl.NotVoting)},
		{"fewer than read", pair("1,,,,1"), 0, [5]int{undl.Yes: 1}, 1 << undl.Yes},
		{"members alone", pair(",,,,2"), 2, [5]int{}, 0},
		{"each of its own", pair("1.0,2.0,3.00,4.,"), 0, [5]int{0, 1, 2, 3, 4}, every},
		{"one that cannot be read", pair("many,0,0,0,2"), 2, [5]int{}, every &^ (1 << undl.Yes)},
		{"a vote lost", pair(two) + row("LUX", "Q", two), 2, [5]int{undl.Yes: 2}, every},
		{"a country lost", pair(none) + row("XYZ", "Y", none), 0, [5]int{}, 0},
		{"a country twice", pair(none) + row("NLD", "N", none), 0, [5]int{}, 0},
		{"a number lost", pair(none) + "x" + row("LUX", "Y", none), 0, [5]int{}, 0},
		{"a number lost, as stated", pair(two) + "x" + row("LUX", "Y", two), 2, [5]int{undl.Yes: 2}, every},
		{"a day lost", strings.Replace(row("LUX", "Y", none), "12-19", "13-19", 1) + pair(none), 0, [5]int{}, 0},
		{"a row lost", pair(none) + "7,LUX,\n", 0, [5]int{}, 0},
		{"the file breaks off", pair("3,0,0,0,3") + "!", 3, [5]int{undl.Yes: 3}, every},
		{"the file breaks off at its end", pair(two) + "!", 2, [5]int{undl.Yes: 2}, every},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, broken := strings.CutSuffix(c.rows, "!")
			var from io.Reader = strings.NewReader(header + rows)
			if broken {
				from = io.MultiReader(from, iotest.ErrReader(io.ErrUnexpectedEOF))
			}
			calls, _, _ := read(from)
			if len(calls) != 1 {
				t.Fatalf("%d calls", len(calls))
			}
			if got := calls[0]; got.Members != c.members || got.Counts != c.counts || got.Stated != c.stated {
				t.Errorf("%d members, counts %v, stated %b; want %d, %v, %b", got.Members, got.Counts, got.Stated, c.members, c.counts, c.stated)
			}
		})
	}
}

// TestVoters: rows by voters whose codes and names are alike are told apart, in
// any order, and a name that changes its country is looked up for each day.
func TestVoters(t *testing.T) {
	row := func(id int, day, voter, vote string) string {
		return fmt.Sprintf("%d,%s,%s,%s\n", id, voter, vote, day)
	}
	const day = "2018-12-19"
	for _, c := range []struct{ name, columns, rows, want, lost string }{
		{
			"one name begins another", "undl_id,ms_name,ms_vote,date",
			row(1, day, "NIGER", "Y") + row(1, day, "NIGERIA", "N") + row(2, day, "NIGERIA", "Y") + row(2, day, "NIGER", "N"),
			"NER Y, NGA N; NER N, NGA Y", "",
		},
		{
			"alike at the beginning", "undl_id,ms_name,ms_vote,date",
			row(1, day, "REPUBLIC OF MALI", "Y") + row(1, day, "REPUBLIC OF CHAD", "N") + row(2, day, "REPUBLIC OF CHAD", "Y") + row(2, day, "REPUBLIC OF MALI", "N"),
			"MLI Y, TCD N; MLI N, TCD Y", "",
		},
		{
			"the same again and again", "undl_id,ms_name,ms_vote,date",
			row(1, day, "NIGER", "Y") + row(2, day, "NIGER", "N") + row(3, day, "NIGER", "A"),
			"NER Y; NER N; NER A", "",
		},
		{
			"expected and there already", "undl_id,ms_name,ms_vote,date",
			row(1, day, "NIGER", "Y") + row(1, day, "NIGERIA", "Y") + row(2, day, "NIGER", "N") + row(2, day, "NIGERIA", "N") + row(2, day, "NIGER", "N"),
			"NER Y, NGA Y; NER N, NGA N",
			`6:3 roll call "NER": already has the same vote`,
		},
		{
			"a name of two lines", "undl_id,ms_name,ms_vote,date",
			row(1, day, "\"REPUBLIC OF\nATLANTIS\"", "Y") + row(1, day, "NIGER", "Y") + row(2, day, "\"REPUBLIC OF\nATLANTIS\"", "Y") + row(2, day, "NIGER", "N"),
			"NER Y; NER N",
			`2:3 country "REPUBLIC OF\nATLANTIS": no country has this name or code` + "\n" + `5:3 country "REPUBLIC OF\nATLANTIS": no country has this name or code`,
		},
		{
			"another country on another day", "undl_id,ms_name,ms_vote,date",
			row(1, "1990-01-01", "YUGOSLAVIA", "Y") + row(2, "2000-12-19", "YUGOSLAVIA", "N") + row(1, "1990-01-01", "NIGER", "Y") + row(3, "1990-01-01", "YUGOSLAVIA", "A"),
			"NER Y, YUG Y; SRB N; YUG A", "",
		},
		{
			"another country, and another name that begins alike", "undl_id,ms_name,ms_vote,date",
			row(1, "1990-01-01", "YUGOSLAVIA", "Y") + row(2, "1990-01-01", "YUGOSLAV SFR", "Y") + row(3, "2000-12-19", "YUGOSLAVIA", "N"),
			"YUG Y; YUG Y; SRB N", "",
		},
		{
			"code and name apart", "ms_name,undl_id,ms_vote,date,ms_code",
			"NIGER,1,Y,2018-12-19,NER\nNIGERIA,1,N,2018-12-19,NGA\nNIGER,2,N,2018-12-19,NER\nNIGERIA,2,Y,2018-12-19,NGA\n",
			"NER Y, NGA N; NER N, NGA Y", "",
		},
		{
			"no voter, and no column of names", "undl_id,ms_code,ms_vote,date",
			"1,NER,Y,2018-12-19\n1,,Y,2018-12-19\n", "NER Y",
			`3:3 country "": has no code and no name`,
		},
		{
			"the last column", "undl_id,date,ms_vote,ms_name",
			"1,2018-12-19,Y,NIGER\n1,2018-12-19,N,NIGERIA\n2,2018-12-19,N,NIGER\n2,2018-12-19,Y,NIGERIA\n",
			"NER Y, NGA N; NER N, NGA Y", "",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, odd := read(strings.NewReader(c.columns + "\n" + c.rows))
			slices.SortStableFunc(calls, func(a, b *undl.Call) int { return strings.Compare(a.Link, b.Link) })
			if got := allVotes(calls); got != c.want || odd != nil {
				t.Errorf("votes %s, odd %q; want %s", got, odd, c.want)
			}
			if got := strings.Join(lost, "\n"); got != c.lost {
				t.Errorf("lost %s\nwant %s", got, c.lost)
			}
		})
	}
}

// TestSuggestions: what a name may have been meant to be is asked for until a
// thousand names cannot be read.
func TestSuggestions(t *testing.T) {
	var b strings.Builder
	b.WriteString("undl_id,ms_name,ms_vote,date\n")
	for i := range 1500 {
		fmt.Fprintf(&b, "1,NETHERLNDS%s,Y,2018-12-19\n", strings.Repeat(" ", i))
	}
	asked, all := 0, 0
	for _, p := range readAll(strings.NewReader(b.String())) {
		if p == nil {
			continue
		}
		if all++; strings.HasSuffix(p.Reason, "did you mean Netherlands?") {
			asked++
		}
	}
	if asked != 1000 || all != 1500 {
		t.Errorf("%d suggestions for %d names", asked, all)
	}
}

// TestManyNames: a file with more names than any has is read all the same.
func TestManyNames(t *testing.T) {
	var b strings.Builder
	b.WriteString("undl_id,ms_name,ms_vote,date\n1,NIGER,Y,2018-12-19\n")
	const n = 30_000
	for i := range n {
		fmt.Fprintf(&b, "1,A NAME THAT NO COUNTRY HAS AND THAT IS LONG %d,Y,2018-12-19\n", i)
	}
	b.WriteString("1,NIGERIA,N,2018-12-19\n2,NIGER,N,2018-12-19\n2,NIGERIA,Y,2018-12-19\n")
	calls, lost, odd := read(strings.NewReader(b.String()))
	if got, want := allVotes(calls), "NER Y, NGA N; NER N, NGA Y"; got != want || len(lost) != n || odd != nil {
		t.Errorf("votes %s, %d rows lost, odd %q; want %s", got, len(lost), odd, want)
	}
}

// TestBuffer: rows are read wherever the end of what is in memory falls.
func TestBuffer(t *testing.T) {
	var rows strings.Builder
	const n = 3000
	for i := range n {
		fmt.Fprintf(&rows, "\"%d\",\"NLD\",\"Y\",\"2018-12-19\",\"1\",\"a \"\"title\"\"\nof two lines\"\r\n", i)
	}
	for padding := range 64 {
		text := "undl_id,ms_code,ms_vote,date,total_ms,title" + strings.Repeat("x", padding) + "\n" + rows.String()
		calls, lost, odd := read(strings.NewReader(text))
		if len(calls) != n || lost != nil || odd != nil {
			t.Fatalf("%d bytes further: %d calls, lost %q, odd %q", padding, len(calls), lost, odd)
		}
	}
}

// TestLines: the lines of rows are counted through quotes that have several, and
// reading goes on at the line that follows a bad row.
func TestLines(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/195,,,,\"Title\nof two lines\",,,,2,0,0,0,2,link\n"
	text := header + "7,NLD,NETHERLANDS,Y" + tail + "7,\"BEL,BELGIUM,Y\n7,HUN,HUNGARY,Y" + tail + "7,HUN,HUNGARY,N" + tail +
		"7,\"BEL\n\",BELGIUM,Y" + tail + "7,LUX,LUXEMBOURG,Q" + tail + "8,LUX,LUXEMBOURG,Q" + strings.Replace(tail, "of two", "\nof three", 1) + "8,BEL,,Q" + strings.Replace(tail, "of two", "\nof three", 1)
	calls, lost, odd := read(strings.NewReader(text))
	want := []string{
		`4:3 row "7,\"BEL,BELGIUM,Y": a character after the end of a quote`,
		`7:7 roll call "HUN": already has another vote: yes, and here no`,
		`12:18 vote "Q": not one of Y, N, A, X and NV`,
		`14:18 vote "Q": not one of Y, N, A, X and NV`,
		`17:8 vote "Q": not one of Y, N, A, X and NV`,
	}
	if diff := cmp.Diff(want, lost); diff != "" {
		t.Error(diff)
	}
	wantOdd := []string{`2:1 roll call "link": 2 members are stated, but 3 were read`, `14:1 roll call "link": 2 members are stated, but 0 were read`}
	if diff := cmp.Diff(wantOdd, odd); diff != "" {
		t.Error(diff)
	}
	if got := allVotes(calls); got != "BEL Y, HUN Y, NLD Y; " {
		t.Errorf("votes %s", got)
	}
}

// TestHeader holds by which names columns are found, and what is wrong with a
// header that lacks some.
func TestHeader(t *testing.T) {
	const row = "\n1,NLD,NETHERLANDS,Y,2018-12-19,more\n"
	for _, c := range []struct{ name, header, wrong string }{
		{"of today", "undl_id,ms_code,ms_name,ms_vote,date,session", ""},
		{"of 2024", "undl_id,ms_codes,ms_names,ms_votes,date,session", ""},
		{"capitals, spaces and dashes", "UNDL ID,Ms-Code, ms_name ,MS_VOTE,Date,session", ""},
		{"quotes", `"undl_id","ms_code","ms_name","ms_vote","date","session"`, ""},
		{"quote within lines", "undl_id,ms_code,ms_name,ms_vote,date,\"a\nb\"", ""},
		{"no number", "id,ms_code,ms_name,ms_vote,date,session", `1:1 header of voting data "id,ms_code,ms_name,ms_vote,date,session": has no column undl_id`},
		{"no vote, no day", "undl_id,ms_code,ms_name,vote,day,session", `1:1 header of voting data "undl_id,ms_code,ms_name,vote,day,session": has no column ms_vote, date`},
		{"no voter", "undl_id,code,name,ms_vote,date,session", `1:1 header of voting data "undl_id,code,name,ms_vote,date,session": has no column ms_code or ms_name`},
		{"twice", "undl_id,ms_code,ms_name,ms_vote,date,Date", `1:1 header of voting data "undl_id,ms_code,ms_name,ms_vote,date,Date": has the column Date twice, as columns 5 and 6`},
		{
			"semicolons", "undl_id;ms_code;ms_name;ms_vote;date",
			`1:1 header of voting data "undl_id;ms_code;ms_name;ms_vote;date": has no column undl_id, ms_vote, date, ms_code or ms_name; columns have to be divided by commas, and here seem to be by ";"`,
		},
		{
			"tabs", "undl_id\tms_code\tms_name\tms_vote\tdate",
			`1:1 header of voting data "undl_id\tms_code\tms_name\tms_vote\tdate": has no column undl_id, ms_vote, date, ms_code or ms_name; columns have to be divided by commas, and here seem to be by "\t"`,
		},
		{"carriage returns", "undl_id,ms_code\r1,NLD", `1:1 header of voting data "ms_code\r1": lines end with a carriage return alone; they have to end with a line feed`},
		{"after a quote", `"undl_id"x`, `1:1 header of voting data "": a character after the end of a quote`},
		{"longer than a row", strings.Repeat("x", 1<<20), `1:1 voting data "": a first line that does not end, or is longer than 1 MiB`},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := c.header + row
			calls, lost, _ := read(strings.NewReader(text))
			if got := strings.Join(lost, "\n"); got != c.wrong {
				t.Errorf("got  %.300s\nwant %.300s", got, c.wrong)
			}
			if got := allVotes(calls); c.wrong == "" && got != "NLD Y" {
				t.Errorf("votes %s", got)
			}
		})
	}
}

// TestCouncil: a column of permanent members makes a file that of the Council.
func TestCouncil(t *testing.T) {
	calls, lost, odd := read(strings.NewReader("undl_id,ms_code,ms_name,permanent_member,ms_vote,date\n1,NLD,NETHERLANDS,False,A,2018-12-19\n1,BEL,BELGIUM,False,Y,2018-12-19\n"))
	if allVotes(calls) != "BEL Y, NLD A" || lost != nil || odd != nil || !calls[0].Council {
		t.Errorf("%s, lost %q, odd %q", allVotes(calls), lost, odd)
	}
}

// TestFile: what is no such file, or is broken, is said to be.
func TestFile(t *testing.T) {
	const whole = "undl_id,ms_code,ms_vote,date,resolution\n1,NLD,Y,2018-12-19,\n1,BEL,N,2018-12-19,\n"
	const votes = "BEL N, NLD Y"
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(whole))
	_ = z.Close()
	for _, c := range []struct {
		name        string
		from        io.Reader
		votes, lost string
	}{
		{"whole", strings.NewReader(whole), votes, ""},
		{"byte order mark", strings.NewReader("\ufeff" + whole), votes, ""},
		{"carriage returns and line feeds", strings.NewReader(strings.ReplaceAll(whole, "\n", "\r\n")), votes, ""},
		{"no last line feed", strings.NewReader(strings.TrimSuffix(whole, "\n")), votes, ""},
		{"byte by byte", iotest.OneByteReader(strings.NewReader(whole)), votes, ""},
		{"error with the last bytes", iotest.DataErrReader(strings.NewReader(whole)), votes, ""},
		{"gzip", bytes.NewReader(packed.Bytes()), votes, ""},
		{"gzip cut off", bytes.NewReader(packed.Bytes()[:packed.Len()-4]), votes, "4: unexpected EOF"},
		{"gzip cut at its head", bytes.NewReader(packed.Bytes()[:5]), "", `1:1 voting data "": begins like a gzip file but is not one: unexpected EOF`},
		{"empty", strings.NewReader(""), "", `1:1 voting data "": is empty`},
		{"header alone", strings.NewReader("undl_id,ms_code,ms_vote,date"), "", ""},
		{"UTF-16", strings.NewReader("\xff\xfeu\x00n\x00d\x00"), "", `1:1 voting data "": is in UTF-16; it has to be in UTF-8`},
		{"UTF-16, the other way", strings.NewReader("\xfe\xff\x00u\x00n"), "", `1:1 voting data "": is in UTF-16; it has to be in UTF-8`},
		{"UTF-16 without a mark", strings.NewReader("u\x00n\x00d\x00"), "", `1:1 voting data "": is in UTF-16; it has to be in UTF-8`},
		{"web page", strings.NewReader("<!DOCTYPE html>\n"), "", `1:1 header of voting data "<!DOCTYPE html>": has no column undl_id, ms_vote, date, ms_code or ms_name`},
		{"cut", strings.NewReader(whole[:len(whole)-4]), "NLD Y", `3:9 row "1,BEL,N,2018-12-": ends before its last column`},
		{"reader fails", io.MultiReader(strings.NewReader(whole), iotest.ErrReader(errors.New("no disk"))), votes, "4: no disk"},
		{"reader fails in the header", io.MultiReader(strings.NewReader("undl"), iotest.ErrReader(errors.New("no disk"))), "", "0: no disk"},
		{"reader fails at once", iotest.ErrReader(errors.New("no disk")), "", "0: no disk"},
		{"reader that gives nothing", stuck{}, "", "0: " + io.ErrNoProgress.Error()},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, odd := read(c.from)
			if got := strings.Join(lost, "\n"); got != c.lost || odd != nil {
				t.Errorf("lost %s\nwant %s; odd %q", got, c.lost, odd)
			}
			if got := allVotes(calls); got != c.votes {
				t.Errorf("votes %s; want %s", got, c.votes)
			}
		})
	}
}

// stuck is a reader that never reads anything.
type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

// TestOrder: a roll call comes when its rows have been read and one of another
// follows; the others come at the end, in the order in which they began.
func TestOrder(t *testing.T) {
	row := func(id int, code string, members int) string {
		return fmt.Sprintf("%d,%s,Y,2018-12-19,%d,%d\n", id, code, members, id)
	}
	for _, c := range []struct{ name, rows, want string }{
		{"one by one", row(1, "NLD", 2) + row(1, "BEL", 2) + row(2, "NLD", 1) + row(3, "NLD", 1), "1 2 3"},
		{"the second first", row(1, "NLD", 2) + row(2, "NLD", 1) + row(3, "NLD", 1) + row(1, "BEL", 2), "2 3 1"},
		{"not stated", row(1, "NLD", 0) + row(2, "NLD", 0) + row(1, "BEL", 0) + row(2, "BEL", 0), "1 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls, lost, _ := read(strings.NewReader("undl_id,ms_code,ms_vote,date,total_ms,undl_link\n" + c.rows))
			var order []string
			for _, c := range calls {
				order = append(order, c.Link)
			}
			if got := strings.Join(order, " "); got != c.want || lost != nil {
				t.Errorf("order %s, lost %q; want %s", got, lost, c.want)
			}
		})
	}
}

// TestOpenCalls: a file with more roll calls open than fit gives up the oldest,
// and says so when another row of it comes.
func TestOpenCalls(t *testing.T) {
	const n = 12_000
	long := strings.Repeat("A title that takes its room. ", 20)
	var b strings.Builder
	b.WriteString("undl_id,ms_code,ms_vote,date,total_ms,title\n")
	for _, code := range []string{"NLD", "BEL"} {
		for i := range n {
			fmt.Fprintf(&b, "%d,%s,Y,2018-12-19,2,%s\n", i, code, long)
		}
	}
	calls, lost, odd := read(strings.NewReader(b.String()))
	if len(calls) != n || len(lost) == 0 || len(lost) == n || len(odd) != len(lost) {
		t.Fatalf("%d roll calls, %d rows lost, %d without all their members", len(calls), len(lost), len(odd))
	}
	if want := `:1 row "0": its roll call already had all its rows`; !strings.HasSuffix(lost[0], want) {
		t.Errorf("%s; want %s", lost[0], want)
	}
	for i, c := range calls {
		want := "BEL Y, NLD Y"
		if i < len(lost) {
			want = "NLD Y"
		}
		if got := votes(c); got != want || c.Title != long {
			t.Fatalf("roll call %d: %s, %s; want %s", i, got, c.Title, want)
		}
	}
}

// TestStreams: a roll call comes before the rest of the file is read, and a loop
// that is left reads no more.
func TestStreams(t *testing.T) {
	const n = 20_000
	var b strings.Builder
	b.WriteString("undl_id,ms_code,ms_vote,date,total_ms\n")
	for i := range n {
		fmt.Fprintf(&b, "%d,NLD,Y,2018-12-19,2\n%[1]d,BEL,Y,2018-12-19,2\n", i)
	}
	for _, text := range []string{b.String(), strings.ReplaceAll(b.String(), ",Y,", ",y,")} {
		file := strings.NewReader(text)
		count := 0
		for range readAll(file) {
			if count++; count == n/4 {
				break
			}
		}
		if count != n/4 || file.Len() < b.Len()/2 {
			t.Errorf("%d of %d bytes left after %d of %d roll calls", file.Len(), b.Len(), count, n)
		}
	}
}

// readAll reads a file from its beginning.
func readAll(in io.Reader) iter.Seq2[*undl.Call, *undl.Problem] {
	s := sheet.NewScanner(in)
	if reason := s.Open(); reason != "" {
		return func(yield func(*undl.Call, *undl.Problem) bool) {
			yield(nil, &undl.Problem{What: "voting data", Reason: reason, Line: 1, Column: 1})
		}
	}
	return undl.Read(s)
}
