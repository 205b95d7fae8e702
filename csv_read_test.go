package plenary_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/plenary-go/plenary"
)

// readTable reads a table, and returns what was wrong with it as lines.
func readTable(c plenary.CSV, table string, rollCalls ...string) (rs []*plenary.Resolution, wrong []string) {
	var more []io.Reader
	for _, text := range rollCalls {
		more = append(more, strings.NewReader(text))
	}
	for r, err := range c.Read(strings.NewReader(table), more...) {
		if e, ok := errors.AsType[*plenary.ParseError](err); ok {
			text := fmt.Sprintf("%d:%d %s %q %s", e.Line, e.Column, e.What, e.Input, e.Reason)
			wrong = append(wrong, text)
		} else if err != nil {
			wrong = append(wrong, err.Error())
		} else {
			rs = append(rs, r)
			for _, e := range r.Oddities {
				wrong = append(wrong, fmt.Sprintf("%d:%d %s %q %s (accepted)", e.Line, e.Column, e.What, e.Input, e.Reason))
			}
		}
	}
	return rs, wrong
}

// inShort says what was read.
func inShort(rs []*plenary.Resolution) (lines []string) {
	for _, r := range rs {
		for i := range r.Stages {
			s := &r.Stages[i]
			line := []string{}
			for _, text := range []string{r.Symbol.String(), r.Title.EN, s.ID, s.Body.String(), s.Date.String()} {
				if text != "" {
					line = append(line, text)
				}
			}
			for v := plenary.Yes; v.IsValid(); v++ {
				if set := s.Votes.Listed(v); !set.IsZero() {
					line = append(line, v.String()+":")
					for c := range set.All() {
						line = append(line, c.String())
					}
				}
			}
			for i, c := range s.Corrections {
				if i == 0 {
					line = append(line, "intended:")
				}
				line = append(line, c.Country.String(), c.Intended.String())
			}
			lines = append(lines, strings.Join(line, " "))
		}
	}
	return lines
}

func TestReadCSV(t *testing.T) {
	for _, c := range []struct {
		name, table string
		csv         plenary.CSV
		want, wrong []string
	}{
		{
			"a sheet in Dutch", "Land;Stem\nNederland;voor\nBondsrepubliek Duitsland;Tegen\nVS;onthouding\nKorea;ja\nNederlnad;ja\nNederland;nee\nSpanje;\nItalië;misschien\nFrankrijk;afwezig\n",
			plenary.CSV{On: plenary.MustParseDate("2018-12-19")},
			[]string{"vote 2018-12-19 yes: NLD no: DEU abstain: USA absent: FRA"},
			[]string{
				`5:1 country "Korea" could mean`, `6:1 country "Nederlnad" did you mean`, `7:11 roll call "NLD" already has another vote: yes, and here no`,
				`8:8 vote "" ESP has no vote`, `9:9 vote "misschien" is not a word`,
			},
		},
		{
			"heads in words", "Member State,Vote cast\nNetherlands,In favour\nHungary,Against\nMali,Abstained\n",
			plenary.CSV{},
			[]string{"vote yes: NLD no: HUN abstain: MLI"},
			nil,
		},
		{
			"codes of the library", "iso3,name,vote\nNLD,NETHERLANDS,Y\nHUN,HUNGARY,N\nAUT,AUSTRIA,A\nAFG,AFGHANISTAN,X\nFRA,GERMANY,Y\n",
			plenary.CSV{},
			[]string{"vote yes: NLD no: HUN abstain: AUT notvoting: AFG"},
			[]string{`6:5 country "GERMANY" another cell of the row means FRA, and this one DEU`},
		},
		{
			"Voeten's data", "rcid,ccode,vote,unres,date,Country,Countryname\n3,2,1,R/1/66,1946-12-14,USA,United States of America\n6059,305,1,R/73/5,2018-10-16,AUS,Austria\n3,210,3,R/1/66,1946-12-14\n3,260,9,R/1/66,1946-12-14\n3,345,8,R/1/66,1946-12-14\n6059,345,2,R/73/5,2018-10-16\n",
			plenary.CSV{},
			[]string{"A/RES/66 (I) 3 unga 1946-12-14 yes: USA no: NLD notvoting: YUG", "A/RES/73/5 6059 unga 2018-10-16 yes: AUT abstain: SRB"},
			nil,
		},
		{
			"wide by country", "country\tR/73/195\t2018-12-17\tRegion\tA/RES/73/195 #2\nNL\tYes\t3\tEurope\tNA\nHungary\tNo\t\tEurope\tY\nXX\tYes\t1\tNone\tY\n",
			plenary.CSV{},
			[]string{"A/RES/73/195 plenary unga yes: NLD no: HUN", "vote 2018-12-17 no: NLD", "A/RES/73/195 plenary #2 unga yes: HUN"},
			[]string{`4:1 country "XX" no country`},
		},
		{
			"wide by vote", "Date,Resolution,NETHERLANDS,CZECHOSLOVAKIA,HUN,Atlantis\n1950-11-03,A/RES/377(V),Y,N,,Y\n2018-12-19,A/RES/73/195,Y,,N,A\n",
			plenary.CSV{},
			[]string{"A/RES/377 (V) plenary unga 1950-11-03 yes: NLD no: CSK", "A/RES/73/195 plenary unga 2018-12-19 yes: NLD no: HUN"},
			[]string{`1:48 column "Atlantis" no country`},
		},
		{
			"columns and words of one's own", "Pays,Voix\nNLD,oui\nBEL,0\nFRA,-\n",
			plenary.CSV{Columns: map[string]string{"Pays": "country", "Voix": "stem"}, Words: map[string]plenary.Vote{"oui": plenary.Yes, "0": plenary.No, "-": 0}},
			[]string{"vote yes: NLD no: BEL"},
			nil,
		},
		{
			"words in any case", "land,stem\nNLD,POUR\nBEL,a\nFRA,A\nDEU,Niet deelgenomen\nITA,cONTRE\nESP,Contre\n",
			plenary.CSV{Words: map[string]plenary.Vote{"Pour": plenary.Yes, "a": plenary.Absent, "A": plenary.Abstain, "Contre": plenary.No, "contre": plenary.No}},
			[]string{"vote yes: NLD no: ESP ITA abstain: FRA notvoting: DEU absent: BEL"},
			nil,
		},
		{
			"words that differ in case alone", "land,stem\nNLD,NON\nBEL,non\n",
			plenary.CSV{Words: map[string]plenary.Vote{"Non": plenary.Yes, "non": plenary.No}},
			[]string{"vote no: BEL"},
			[]string{`2:5 vote "NON" is not a word`},
		},
		{
			"the same vote twice", "land,stem\nNLD,no\nNLD,tegen\nNLD,uitgesloten\nBEL,uitgesloten\nBEL,excluded\n",
			plenary.CSV{},
			[]string{"vote no: NLD"},
			[]string{`3:5 roll call "NLD" already has the same vote`, `4:5 roll call "NLD" already has another vote: no, and here excluded`, `6:5 roll call "BEL" already has the same vote`},
		},
		{
			"votes and corrected votes", "country,vote,corrected vote\nNLD,yes,yes\nBEL,no,Against\nHUN,yes,no\nFRA,absent,yes\nITA,yes,\nESP,yes,perhaps\nAUT,yes,n/a\n",
			plenary.CSV{},
			[]string{"vote yes: AUT ESP HUN ITA NLD no: BEL absent: FRA intended: HUN no FRA yes"},
			[]string{`7:9 vote "perhaps" is not a word or code for a vote`},
		},
		{
			"what was intended, in Dutch", "land;stem;bedoelde stem\nNederland;voor;tegen\n",
			plenary.CSV{},
			[]string{"vote yes: NLD intended: NLD no"},
			nil,
		},
		{
			"two columns of votes", "country,vote,stem,voted\nNLD,yes,voor,\nBEL,yes,tegen,\nFRA,,,no\n",
			plenary.CSV{},
			[]string{"vote yes: NLD no: FRA"},
			[]string{`3:9 vote "tegen" another cell of the row has "yes"`},
		},
		{
			"votes in a column that is not known", "country,vote,second ballot,rank,date,datum\nNLD,yes,,1,2024-05-01,2024-05-01\nBEL,yes,No,2,,\nFRA,yes,No,3,2024-05-01,2024-05-01\nITA,no,,,2024-05-02,2024-05-03\n",
			plenary.CSV{},
			[]string{"vote 2024-05-01 yes: FRA NLD", "vote yes: BEL", "vote 2024-05-02 no: ITA"},
			[]string{`3:9 column "second ballot" is not known and was not read, although it has "No"`, `5:21 column "datum" has "2024-05-03" and was not read, because "date" has "2024-05-02" (accepted)`},
		},
		{
			"dates under a head that is not known", "country,vote,Datum der Abstimmung\nNLD,yes,\nDEU,no,01.05.2024\n",
			plenary.CSV{On: plenary.MustParseDate("2024-06-05")},
			nil,
			[]string{`3:8 column "Datum der Abstimmung" has dates`},
		},
		{
			"dates under a head that is made known", "country,vote,Datum der Abstimmung\nNLD,yes,2024-05-01\n",
			plenary.CSV{Columns: map[string]string{"Datum der Abstimmung": "date"}},
			[]string{"vote 2024-05-01 yes: NLD"},
			nil,
		},
		{
			"votes under a head that is not known", "state,ballot,day\nNLD,yes,2024-05-01\n",
			plenary.CSV{On: plenary.MustParseDate("2024-06-05")},
			nil,
			[]string{`1:14 column "day" describes the vote of a row`},
		},
		{
			"dates in heads", "country,res_1 (2024-05-01),A/RES/73/195 (19-12-2018),S/RES/2334 (2016) 2016-12-23,res_2 05/06/2024,2024-05-01 2024-05-02,2024-05-03 Gaza,2024-05-04 00:00:00\nNLD,yes,yes,yes,yes,no,no,no\n",
			plenary.CSV{On: plenary.MustParseDate("2024-06-05")},
			[]string{"res_1 (2024-05-01) vote 2024-05-01 yes: NLD", "A/RES/73/195 plenary unga 2018-12-19 yes: NLD", "S/RES/2334 (2016) council unsc 2016-12-23 yes: NLD", "res_2 05/06/2024 vote yes: NLD", "2024-05-01 2024-05-02 vote no: NLD", "2024-05-03 Gaza vote 2024-05-03 no: NLD", "vote 2024-05-04 no: NLD"},
			[]string{`1:83 date "05/06/2024" could be 2024-06-05 or 2024-05-06; the vote was read without it (accepted)`, `1:100 date "2024-05-02" is one of several`},
		},
		{"0 is not read", "land,stem\nNLD,0\n", plenary.CSV{}, []string{"vote"}, []string{`2:5 vote "0" is "no" in some tables and an abstention`}},
		{"0 is not read, and 1 is", "land,stem\nNLD,0\nBEL,1\n", plenary.CSV{}, []string{"vote yes: BEL"}, []string{`2:5 vote "0" is "no" in some tables and an abstention`}},
		{"0 beside numbers of other data", "land,stem\nNLD,1\nBEL,2\nFRA,0\n", plenary.CSV{}, nil, []string{`4:5 vote "0" is "no" in some`, `4:1 table of votes "" has 0 beside 2 or 3`}},
		{"0 beside numbers, with words", "land,stem\nNLD,1\nBEL,2\nFRA,0\n", plenary.CSV{Words: map[string]plenary.Vote{"0": plenary.No}}, []string{"vote yes: NLD no: FRA abstain: BEL"}, nil},
		{"no such column", "a,b\n", plenary.CSV{Columns: map[string]string{"a": "colour"}}, nil, []string{`1:1 column "colour" CSV.Columns gives this for`}},
		{"no such vote", "country,vote\nNLD,x\n", plenary.CSV{Words: map[string]plenary.Vote{"x": 99, "y": 0}}, nil, []string{`1:1 vote "Vote(99)" CSV.Words gives this for`}},
		{"no column of that name", "a,b\n", plenary.CSV{Columns: map[string]string{"c": "vote"}}, nil, []string{`1:1 table of votes "a,b" has no column "c"`}},
		{"no countries", "a,b\nNLD,Y\n", plenary.CSV{}, nil, []string{`1:1 table of votes "a,b" has no column of countries`}},
		{"empty", "", plenary.CSV{}, nil, []string{`1:1 table of votes "" is empty`}},
		{"dates", "land,datum,stem\nNLD,19-12-2018,Y\nBEL,2018-12-19 00:00:00,Y\nFRA,3/4/2018,Y\nITA,12/31/2018,Y\n", plenary.CSV{}, []string{
			"vote 2018-12-19 yes: BEL NLD", "vote yes: FRA", "vote 2018-12-31 yes: ITA",
		}, []string{`4:5 date "3/4/2018" could be 2018-04-03 or 2018-03-04; the vote was read without it (accepted)`}},
		{"bad rows", "sep=;\nland;stem\n\"NLD\"x;Y\nNLD;Y;Y\nB\xffL;Y\n;;\n\"DEU\n\";Y\n", plenary.CSV{}, []string{"vote yes: DEU"}, []string{
			`3:1 row "\"NLD\"x;Y" a character after`, `4:7 row "NLD;Y;Y" has more columns`, `5:1 row`,
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rs, wrong := readTable(c.csv, c.table)
			if diff := cmp.Diff(c.want, inShort(rs)); diff != "" {
				t.Error(diff)
			}
			if len(wrong) != len(c.wrong) {
				t.Fatalf("got %q", wrong)
			}
			for i := range wrong {
				if !strings.HasPrefix(wrong[i], c.wrong[i]) && !(strings.Contains(c.wrong[i], "did you mean") && strings.Contains(wrong[i], "did you mean Netherlands")) {
					t.Errorf("got %s\nwant %s", wrong[i], c.wrong[i])
				}
			}
		})
	}
}

// TestReadCSVJoins reads votes and roll calls of two tables, as the package unvotes
// has them.
func TestReadCSVJoins(t *testing.T) {
	rs, wrong := readTable(plenary.CSV{}, "rcid,country,country_code,vote\n3,United States,US,yes\n6059,Yugoslavia,YU,no\n9,France,FR,yes\n",
		"rcid,session,importantvote,date,unres,amend,para,short,descr\n3,1,0,1946-01-01,R/1/66,1,0,AMENDMENTS,\"TO ADOPT, AS AMENDED\"\n6059,73,0,2018-10-16,R/73/5,0,0,,\n3,,,,,,,,\n")
	if diff := cmp.Diff([]string{"A/RES/66 (I) AMENDMENTS 3 unga 1946-01-01 yes: USA", "A/RES/73/5 6059 unga 2018-10-16 no: SRB", "9 unga yes: FRA"}, inShort(rs)); diff != "" {
		t.Error(diff)
	}
	if len(rs) > 0 && rs[0].Stages[0].Question != plenary.Amendment {
		t.Error("no amendment")
	}
	if len(wrong) != 2 || !strings.Contains(wrong[0], "occurs twice") || wrong[1] != `4:1 roll call "9" is not in the tables of roll calls (accepted)` {
		t.Error(wrong)
	}
	calls, library := "rcid,date\n3,1946-01-01\n", "undl_id,ms_code,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_non_voting,total_ms\n"
	for name, c := range map[string]struct {
		csv         plenary.CSV
		table, want string
		rollCalls   []string
	}{
		"without IDs":               {plenary.CSV{}, "country,vote\nNLD,yes\n", "has no column of the IDs", []string{calls}},
		"the library, with calls":   {plenary.CSV{}, library, "is voting data of the UN", []string{calls}},
		"the library, with columns": {plenary.CSV{Columns: map[string]string{"ms_code": "name"}}, library, "is voting data of the UN", nil},
		"the library, with words":   {plenary.CSV{Words: map[string]plenary.Vote{"J": plenary.Yes}}, library, "is voting data of the UN", nil},
	} {
		if rs, wrong := readTable(c.csv, c.table, c.rollCalls...); len(rs) > 0 || len(wrong) != 1 || !strings.Contains(wrong[0], c.want) {
			t.Errorf("%s: %v, %q", name, rs, wrong)
		}
	}
}

// An excerpt of a roll call is not told as the whole. A list is complete if it is
// as long as the total that is stated, if every member is listed, or if the caller
// says so.
func TestReadCSVExcerpts(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	s := r.Final()
	numbers := [...]string{plenary.Yes: "1", plenary.No: "3", plenary.Abstain: "2", plenary.NotVoting: "8"}
	some := plenary.MustParseSet("HUN", "NLD", "POL", "USA", "CHL", "AFG")
	const all = 4
	for _, c := range []struct {
		name, head string
		row        func(c plenary.Country, v plenary.Vote) string
		whole      int // how many lists are complete when every row is there
	}{
		{"unvotes", "rcid,date,unres,country,vote\n", func(c plenary.Country, v plenary.Vote) string {
			if v == plenary.NotVoting {
				return ""
			}
			return "6140,2018-12-19,R/73/195," + c.String() + "," + v.String() + "\n"
		}, 0},
		{"Voeten", "rcid,date,unres,country,vote\n", func(c plenary.Country, v plenary.Vote) string {
			return "6140,2018-12-19,R/73/195," + c.String() + "," + numbers[v] + "\n"
		}, all},
		{"the library", "undl_id,ms_code,ms_vote,date,resolution,total_yes,total_no,total_abstentions,total_non_voting,total_ms\n", func(c plenary.Country, v plenary.Vote) string {
			return "1," + c.String() + "," + votingCodes[v] + ",2018-12-19,A/RES/73/195,152,5,12,24,193\n"
		}, all},
		{"the library, without totals", "undl_id,ms_code,ms_vote,date,resolution\n", func(c plenary.Country, v plenary.Vote) string {
			return "1," + c.String() + "," + votingCodes[v] + ",2018-12-19,A/RES/73/195\n"
		}, all},
	} {
		t.Run(c.name, func(t *testing.T) {
			lists := func(says plenary.CSV, countries plenary.CountrySet) (n int, told string) {
				var text strings.Builder
				text.WriteString(c.head)
				for country := range countries.All() {
					text.WriteString(c.row(country, s.Votes.Of(country)))
				}
				for got, err := range says.Read(strings.NewReader(text.String())) {
					if err != nil {
						t.Fatal(err)
					}
					for v := plenary.Yes; v <= plenary.NotVoting; v++ {
						if got.Final().Lists(v) {
							n++
						}
					}
					told = plenary.Briefing{}.Stage(got, got.Final())
				}
				return n, told
			}
			if n, told := lists(plenary.CSV{}, some); n != 0 || !strings.Contains(told, "at least 1 ") && !strings.Contains(told, "152 in favour") {
				t.Errorf("of an excerpt %d lists are complete: %s", n, told)
			}
			most := s.Votes.Listed().Minus(plenary.MustParseSet("NLD"))
			if n, told := lists(plenary.CSV{}, most); n == all || strings.Contains(told, "151 in favour") && !strings.Contains(told, "at least 151 in favour") {
				t.Errorf("without one member %d lists are complete: %s", n, told)
			}
			n, told := lists(plenary.CSV{}, s.Votes.Listed())
			if n != c.whole {
				t.Errorf("of the whole %d lists are complete: %s", n, told)
			}
			if n, told = lists(plenary.CSV{Exhaustive: true}, s.Votes.Listed()); n < 3 || !strings.Contains(told, "152 in favour") {
				t.Errorf("%d lists are complete: %s", n, told)
			}
		})
	}
}

// A table that WriteCSV wrote says the same when it is read: the counts, the votes,
// and what was intended.
func TestCSVRoundTrip(t *testing.T) {
	check := func(r *plenary.Resolution) {
		t.Helper()
		text := toCSV(t, r)
		for _, gap := range []plenary.CSV{{}, {Semicolon: true}, {ByteOrderMark: true}} {
			var b bytes.Buffer
			if err := gap.Write(&b, plenary.Resolutions(r)); err != nil {
				t.Fatal(err)
			}
			rs, wrong := readTable(plenary.CSV{}, b.String())
			if len(wrong) > 0 {
				t.Fatalf("%v\n%s", wrong, text)
			}
			if diff := cmp.Diff(text, toCSV(t, rs...)); diff != "" {
				t.Fatal(diff)
			}
		}
		rs, _ := readTable(plenary.CSV{}, text)
		if len(r.Stages) == 0 {
			return
		}
		for i := range rs[0].Stages {
			was, is := &r.Stages[i], &rs[0].Stages[i]
			if diff := cmp.Diff(was.Totals(), is.Totals(), values, cmpopts.EquateEmpty()); diff != "" || was.Votes.Listed() != is.Votes.Listed() {
				t.Fatal(diff)
			}
		}
	}
	for _, name := range []string{"a-res-73-151.json", "a-res-73-195.json", "imrf-2022.json"} {
		r := load(t, name)
		check(&r)
	}
	seeds := int64(300)
	if testing.Short() {
		seeds = 60
	}
	for seed := range seeds {
		r := randomResolution(rand.New(rand.NewSource(seed)))
		for i := range r.Stages {
			s := &r.Stages[i] // to have intended what it did is no correction
			s.Corrections = slices.DeleteFunc(s.Corrections, func(c plenary.Correction) bool { return c.Intended == s.Votes.Of(c.Country) })
		}
		check(&r)
	}
}

// TestReadCSVLimits: a table that has too much is read as far as it may go, and the
// rest is one error.
func TestReadCSVLimits(t *testing.T) {
	var many, long strings.Builder
	many.WriteString("rcid,country,vote\n")
	for i := range 20_002 {
		fmt.Fprintf(&many, "%d,NLD,yes\n", i)
	}
	long.WriteString("rcid,title,country,vote\n")
	for i := range 20 {
		fmt.Fprintf(&long, "%d,%s,NLD,yes\n", i, strings.Repeat("x", 1<<20-100))
	}
	for name, c := range map[string]struct {
		table, wrong string
		least        int
	}{
		"votes":   {many.String(), "vote 20,001", 20_000},
		"columns": {"country" + strings.Repeat(",A/RES/73/1", 20_001) + "\nNLD,yes\n", "vote 20,001", 0},
		"texts":   {long.String(), "16 MiB", 0},
		"a row":   {"country,vote\nNLD," + strings.Repeat("y", 1<<21) + "\nBEL,yes\n", "longer than 1 MiB", 1},
	} {
		t.Run(name, func(t *testing.T) {
			rs, wrong := readTable(plenary.CSV{}, c.table)
			if len(wrong) != 1 || !strings.Contains(wrong[0], c.wrong) || len(rs) < c.least {
				t.Errorf("%d votes, %.200q", len(rs), wrong)
			}
		})
	}
}

// A reader that fails is an error, and what was read before it counts.
func TestReadCSVFails(t *testing.T) {
	rs, failed := 0, false
	for _, err := range plenary.ReadCSV(io.MultiReader(strings.NewReader("country,vote\nNLD,yes\n"), iotest.ErrReader(io.ErrClosedPipe))) {
		failed = failed || errors.Is(err, io.ErrClosedPipe)
		if err == nil {
			rs++
		}
	}
	if rs != 1 || !failed {
		t.Errorf("%d votes, %v", rs, failed)
	}
}

// firstLines returns so many lines of a text.
func firstLines(text string, n int) string {
	at := 0
	for range n {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	return text[:at]
}

// readAll returns what a table comes to: each resolution as JSON, and each error.
func readAll(t *testing.T, in io.Reader) (all []string) {
	t.Helper()
	for r, err := range plenary.ReadCSV(in) {
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	return all
}

// FuzzReadCSV: whatever a table is, each error has its place, what was read can be
// written and read again, and read in pieces it is the same.
func FuzzReadCSV(f *testing.F) {
	for _, text := range []string{
		"Land;Stem\nNederland;voor\n", "rcid,ccode,vote,unres,date\n3,2,1,R/1/66,1946-12-14\n3,210,3,R/1/66,1946-12-14\n",
		"country\tR/73/195\t2018-12-17\tRegion\nNL\tYes\t3\tEurope\n", "Date,Resolution,NETHERLANDS,HUN,Atlantis\n2018-12-19,A/RES/73/195,Y,N,A\n",
		"symbol,title,stage,body,date,meeting,draft,question,detail,method,outcome,members,code,vote,intended,count,total\nA/RES/73/195,'=1,x,unga,2018-12-19,,,whole,,recorded,adopted,193,,yes,,152,exact\n",
		"undl_id,ms_code,ms_name,ms_vote,date\n1,NLD,Netherlands,Y,2018-12-19\n", "sep=|\na|b\n",
	} {
		f.Add(text)
	}
	// Real votes, in each form: of the General Assembly as WriteCSV writes them, as its
	// library does, and as Voeten's data does.
	written, err := os.ReadFile("testdata/votes.csv")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(firstLines(string(written), 20))
	rows := votingRows(assemblyColumns, votingResolutions(f)...)
	f.Add(votingCSV(assemblyColumns, rows[:8]))
	f.Add("rcid,country,country_code,vote\n3,United States,US,yes\n3,Canada,CA,no\n3,Cuba,CU,yes\n3,Haiti,HT,yes\n4,Dominican Republic,DO,abstain\n")
	f.Add("rcid,Country,vote,member,unres,date\n5437,2,3,1,R/73/195,2018-12-19\n5437,20,2,1,R/73/195,2018-12-19\n5437,31,9,0,R/73/195,2018-12-19\n")
	files, _ := filepath.Glob("../shared/data/rollcalls/*.csv")
	for _, name := range files { // where they are
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(firstLines(string(text), 20))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if at := len(text) / 2; len(text) < 1<<14 {
			whole := readAll(t, strings.NewReader(text))
			for name, in := range map[string]io.Reader{
				"a byte at a time":     iotest.OneByteReader(strings.NewReader(text)),
				"with its end at once": iotest.DataErrReader(strings.NewReader(text)),
				"in two halves":        io.MultiReader(strings.NewReader(text[:at]), strings.NewReader(text[at:])),
			} {
				if diff := cmp.Diff(whole, readAll(t, in)); diff != "" {
					t.Fatalf("read %s (-at once): %s", name, diff)
				}
			}
		}
		seen := 0
		for r, err := range plenary.ReadCSV(strings.NewReader(text)) {
			if e, ok := errors.AsType[*plenary.ParseError](err); ok && (e.Line < 1 || e.Column < 1) {
				t.Fatalf("no place: %v", err)
			}
			if err != nil {
				continue
			}
			if _, err := json.Marshal(r); err != nil {
				t.Fatal(err)
			}
			table := toCSV(t, r)
			if seen++; seen > 20 || len(r.Stages) > 1 {
				continue
			}
			again, wrong := readTable(plenary.CSV{}, table)
			if len(wrong) > 0 || len(again) != 1 || toCSV(t, again...) != table {
				t.Fatalf("%q\n%s", wrong, table)
			}
		}
	})
}

// What is odd in a table is told where it stands, and nothing comes after it was stopped.
func TestReadCSVOdd(t *testing.T) {
	for name, c := range map[string]struct{ table, wrong string }{
		"a 0 below a title":           {"country,A title,2018-12-19\nNLD,0,yes\n", `2:5 vote "0" is "no" in some tables and an abstention in others; use CSV.Words to say which`},
		"a head that fits two":        {"date,Korea,Netherlands,Chad\n2018-12-19,yes,no,no\n", `2:12 country "Korea"`},
		"behind a break in a cell":    {"title,country,vote\n\"a\nb\",NLD,q\n", `3:8 vote "q"`},
		"a word of other letters":     {"country,vote\nNLD,né\nBEL,yes\n", `2:5 vote "né"`},
		"the library, behind a break": {"undl_id,title,ms_name,ms_vote,date\n1,\"a\nb\",Netherlands,Q,2018-12-19\n", `3:16 vote "Q"`},
	} {
		t.Run(name, func(t *testing.T) {
			rs, wrong := readTable(plenary.CSV{}, c.table)
			if len(wrong) != 1 || !strings.HasPrefix(wrong[0], c.wrong) {
				t.Errorf("%q, want %q", wrong, c.wrong)
			}
			items := len(rs) + len(wrong)
			for stop := 1; stop <= items; stop++ {
				n := 0
				for range plenary.ReadCSV(strings.NewReader(c.table)) {
					if n++; n == stop {
						break
					}
				}
				if n != stop {
					t.Errorf("%d of %d come", n, stop)
				}
			}
		})
	}
	t.Run("nothing is read on after a stop", func(t *testing.T) {
		rows := strings.Repeat("xx,yes\n", 1<<20)
		in := strings.NewReader("country,vote\n" + rows)
		for range plenary.ReadCSV(in) {
			break
		}
		if in.Len() < len(rows)-1<<20 {
			t.Errorf("%d bytes of %d were read", len(rows)-in.Len(), len(rows))
		}
	})
	t.Run("half a symbol", func(t *testing.T) {
		rs, wrong := readTable(plenary.CSV{}, "symbol,country,vote\nR/73,NLD,yes\n")
		if len(rs) != 1 || len(wrong) != 1 || !strings.HasPrefix(wrong[0], `2:1 symbol "R/73" begins with none of the organs`) {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("a quote at the end of what was read", func(t *testing.T) {
		const row = "NLD,\"a \"\"b\"\" c\",yes\n"
		for pad := range len(row) + 2 {
			head := "country,title,vote\n" + strings.Repeat("x", 128<<10-60+pad) + ",,\n"
			rs, wrong := readTable(plenary.CSV{}, head+row+row)
			if len(wrong) != 2 || len(rs) != 2 || rs[1].Title.EN != `a "b" c` {
				t.Fatalf("%d: %d votes, %.300q", pad, len(rs), wrong)
			}
		}
	})
}
