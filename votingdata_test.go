package plenary_test

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// assemblyColumns is the header of the General Assembly's file since 2025, and
// councilColumns and columns2024 are the Council's and that of 2024.
const (
	assemblyColumns = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link"
	councilColumns  = "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link"
	columns2024     = "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link"
)

var votingCodes = map[plenary.Vote]string{plenary.Yes: "Y", plenary.No: "N", plenary.Abstain: "A", plenary.NotVoting: "X"}

// votingRows writes the final votes of resolutions as rows of a voting file.
func votingRows(header string, resolutions ...*plenary.Resolution) (all [][]string) {
	columns := strings.Split(header, ",")
	for i, r := range resolutions {
		s := r.Final()
		naming := plenary.Naming{Language: language.English, On: s.Date}
		t := s.Votes.Tally()
		total := func(n int) string { return strconv.Itoa(n) + ".0" }
		for c, v := range s.Votes.All() {
			value := map[string]string{
				"undl_id": strconv.Itoa(1000 + i), "ms_code": c.Code(), "ms_name": strings.ToUpper(naming.Name(c)), "ms_vote": votingCodes[v],
				"date": s.Date.String(), "resolution": r.Symbol.String(), "draft": s.Draft.String(), "title": r.Title.EN, "description": r.Title.EN,
				"agenda_title": "Follow-up, to the Summit|Reports", "subjects": "MIGRANTS--STATUS|REFUGEES", "modality": "Vote",
				"total_yes": total(t.Yes), "total_no": total(t.No), "total_abstentions": total(t.Abstain), "total_non_voting": total(t.NotVoting), "total_ms": total(s.Votes.Listed().Len()),
				"undl_link": "https://digitallibrary.un.org/record/" + strconv.Itoa(1000+i),
			}
			if len(s.Meetings) > 0 {
				value["meeting"] = s.Meetings[0].String()
			}
			for now, then := range map[string]string{"ms_code": "ms_codes", "ms_name": "ms_names", "ms_vote": "ms_votes", "resolution": "resolutions", "agenda_title": "agenda_titles", "total_yes": "yes", "total_no": "no", "total_abstentions": "abstentions", "total_non_voting": "non-voting", "total_ms": "total-voting"} {
				value[then] = value[now]
			}
			row := make([]string, len(columns))
			for j, name := range columns {
				row[j] = value[name]
			}
			all = append(all, row)
		}
	}
	return all
}

func votingCSV(header string, rows [][]string) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(strings.Split(header, ","))
	_ = w.WriteAll(rows)
	return b.String()
}

// readVoting reads a file whole: the resolutions by symbol, the rows read, and
// what was reported.
func readVoting(t testing.TB, from io.Reader) (read map[string]plenary.Resolution, rows int, lost, odd []string) {
	t.Helper()
	read = map[string]plenary.Resolution{}
	for r, err := range plenary.ReadVotingData(from) {
		if err == nil {
			name := r.Symbol.String() + " " + r.Sources[0].Ref
			if _, twice := read[name]; twice {
				name += " again"
			}
			read[name] = r
			rows += r.Stages[0].Votes.Listed().Len()
			continue
		}
		if len(r.Stages) > 0 {
			t.Errorf("a resolution comes with an error: %v", err)
		}
		e, ok := errors.AsType[*plenary.ParseError](err)
		switch {
		case ok && e.Accepted:
			odd = append(odd, err.Error())
		default:
			lost = append(lost, err.Error())
		}
		if ok && (e.Line < 1 || e.Column < 1) {
			t.Errorf("without a place: %v", err)
		}
	}
	return read, rows, lost, odd
}

func votingResolutions(t testing.TB) []*plenary.Resolution {
	a, b := load(t, "a-res-73-195.json"), load(t, "a-res-73-151.json")
	return []*plenary.Resolution{&a, &b}
}

func TestReadVotingData(t *testing.T) {
	resolutions := votingResolutions(t)
	read, rows, lost, odd := readVoting(t, strings.NewReader(votingCSV(assemblyColumns, votingRows(assemblyColumns, resolutions...))))
	if rows != 2*193 || len(read) != 2 || lost != nil || odd != nil {
		t.Fatalf("%d rows, %d resolutions, lost %q, odd %q", rows, len(read), lost, odd)
	}
	got := read["A/RES/73/195 https://digitallibrary.un.org/record/1000"]
	s, want := got.Stages[0], resolutions[0].Final()
	if s.Votes != want.Votes || s.Stated.Counts != (plenary.Tally{Yes: 152, No: 5, Abstain: 12, NotVoting: 24}) {
		t.Errorf("%+v", s)
	}
	if n := got.Notices(); len(n) != 0 {
		t.Errorf("%v", n)
	}
	s.Votes, s.Stated = plenary.RollCall{}, plenary.Totals{}
	all := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting}
	if diff := cmp.Diff(plenary.Stage{
		ID: "plenary", Kind: plenary.Plenary, Body: plenary.MustParseBody("unga"), Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded,
		Draft: want.Draft, Meetings: want.Meetings[:min(1, len(want.Meetings))], Declared: plenary.DeclaredAdopted, Exhaustive: all,
	}, s, values); diff != "" {
		t.Error(diff)
	}
	if !slices.Equal(got.Agenda, []string{"Follow-up, to the Summit", "Reports"}) || !slices.Equal(got.Subjects, []string{"MIGRANTS--STATUS", "REFUGEES"}) || got.Title.EN != resolutions[0].Title.EN {
		t.Errorf("%q, %q, %q", got.Title.EN, got.Agenda, got.Subjects)
	}
}

// TestVotingLayouts: the same votes come from every layout, order of rows and
// of columns, and wrapping.
func TestVotingLayouts(t *testing.T) {
	resolutions := votingResolutions(t)
	rows := votingRows(assemblyColumns, resolutions...)
	plain := votingCSV(assemblyColumns, rows)
	want, _, _, _ := readVoting(t, strings.NewReader(plain))
	shuffled := slices.Clone(rows)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	byState := slices.Clone(rows)
	slices.SortStableFunc(byState, func(a, b []string) int { return strings.Compare(a[2], b[2]) })
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(plain))
	_ = z.Close()
	var quoted strings.Builder
	for line := range strings.SplitSeq(strings.TrimSuffix(plain, "\n"), "\n") {
		record, err := csv.NewReader(strings.NewReader(line)).Read()
		if err != nil {
			t.Fatal(err)
		}
		quoted.WriteString(`"` + strings.Join(record, `","`) + "\"\r\n")
	}
	reversed := strings.Split(assemblyColumns, ",")
	slices.Reverse(reversed)
	turned := strings.Join(reversed, ",")
	apart := "ms_name,date,ms_vote,title,resolution,undl_id,draft,meeting,ms_code,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link"
	for name, from := range map[string]io.Reader{
		"shuffled":         strings.NewReader(votingCSV(assemblyColumns, shuffled)),
		"by state":         strings.NewReader(votingCSV(assemblyColumns, byState)),
		"gzip":             &packed,
		"all quoted, CRLF": strings.NewReader(quoted.String()),
		"byte order mark":  strings.NewReader("\ufeff" + plain),
		"no last newline":  strings.NewReader(strings.TrimSuffix(plain, "\n")),
		"byte by byte":     iotest.OneByteReader(strings.NewReader(plain)),
		"columns turned":   strings.NewReader(votingCSV(turned, votingRows(turned, resolutions...))),
		"columns apart":    strings.NewReader(votingCSV(apart, votingRows(apart, resolutions...))),
		"of 2024":          strings.NewReader(votingCSV(columns2024, votingRows(columns2024, resolutions...))),
		"of 2024, NV":      strings.NewReader(strings.ReplaceAll(votingCSV(columns2024, votingRows(columns2024, resolutions...)), ",X,", ",NV,")),
		"codes in capitals": strings.NewReader(strings.Replace(plain, assemblyColumns,
			strings.ToUpper(strings.ReplaceAll(assemblyColumns, "_", " ")), 1)),
	} {
		t.Run(name, func(t *testing.T) {
			read, n, lost, odd := readVoting(t, from)
			if n != len(rows) || lost != nil || odd != nil {
				t.Errorf("%d rows of %d, lost %.500q, odd %.500q", n, len(rows), lost, odd)
			}
			if diff := cmp.Diff(want, read, values); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestVotingDataOfTheCouncil reads the layout with permanent members, and a
// resolution that was adopted without a vote.
func TestVotingDataOfTheCouncil(t *testing.T) {
	members := plenary.SecurityCouncil.Members(plenary.MustParseDate("2016-12-23"))
	r := plenary.Resolution{Symbol: plenary.MustParseSymbol("S/RES/2334 (2016)"), Title: plenary.Text{EN: "Settlements"}, Stages: []plenary.Stage{{
		Date: plenary.MustParseDate("2016-12-23"), Votes: plenary.RollCall{}.WithAll(members, plenary.Yes).With(plenary.MustParseCountry("USA"), plenary.Abstain),
	}}}
	text := votingCSV(councilColumns, votingRows(councilColumns, &r))
	read, n, lost, odd := readVoting(t, strings.NewReader(text))
	if n != 15 || lost != nil || odd != nil {
		t.Fatalf("%d rows, lost %q, odd %q", n, lost, odd)
	}
	for _, got := range read {
		s := got.Stages[0]
		if s.Votes != r.Stages[0].Votes || s.Body.String() != "unsc" || s.Kind != plenary.Council || s.Method != plenary.Recorded || got.Title.EN != "Settlements" || len(got.Notices()) != 0 {
			t.Errorf("%+v, %v", got, got.Notices())
		}
	}
	read, _, _, _ = readVoting(t, strings.NewReader(strings.ReplaceAll(text, ",Vote,", ",Without vote,")))
	for _, got := range read {
		if got.Stages[0].Method != plenary.WithoutVote {
			t.Errorf("%v", got.Stages[0].Method)
		}
	}
}

// TestVotingRows: a bad row costs that row, and says where and why; an odd one
// is read and reported.
func TestVotingRows(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUBJECT,,2,1,0,0,3,link\n"
	const head = assemblyColumns + "\n7,NLD,NETHERLANDS,Y" + tail + "7,HUN,HUNGARY,N" + tail
	for _, c := range []struct{ name, row, lost, odd string }{
		{"small letter", "7,BEL,BELGIUM,y" + tail, "", `line 4, column 15: vote "y": read as yes`},
		{"no vote", "7,BEL,BELGIUM," + tail, "", `line 4, column 15: vote: read as notvoting`},
		{"word", "7,BEL,BELGIUM,Yes" + tail, "", `line 4, column 15: vote "Yes": read as yes`},
		{"between two", "7,PAK,PAKISTAN,AN" + tail, `line 4, column 16: vote "AN": could be A, an abstention, or N, against`, ""},
		{"no such vote", "7,BEL,BELGIUM,Q" + tail, `line 4, column 15: vote "Q": not one of Y, N, A, X and NV`, ""},
		{"unknown name", "7,BEL,BELGIMU,Y" + tail, "", `line 4, column 7: country "BELGIMU": no country has this name or code; did you mean Belgium?; read as BEL after the other column`},
		{"unknown name alone", "7,,BELGIMU,Y" + tail, `line 4, column 4: country "BELGIMU": no country has this name or code`, ""},
		{"ambiguous name alone", "7,,KOREA,Y" + tail, `line 4, column 4: country "KOREA": could mean`, ""},
		{"unknown code", "7,BLG,BELGIUM,Y" + tail, "", `line 4, column 3: country "BLG": no country has this name or code; read as BEL after the other column`},
		{"code of another", "7,NGA,NIGER,Y" + tail, `line 4, column 7: country "NIGER": its code "NGA" is that of another country: NGA, not NER`, ""},
		{"no voter", "7,,,Y" + tail, `line 4, column 4: country: has no code and no name`, ""},
		{"Latin-1", "7,CIV,C\xd4TE D'IVOIRE,Y" + tail, "", `read as CIV after the other column`},
		{"twice, the same", "7,NLD,NETHERLANDS,Y" + tail, `line 4, column 7: roll call "NLD": has a vote already, and the same`, ""},
		{"twice, another", "7,NLD,NETHERLANDS,N" + tail, `line 4, column 7: roll call "NLD": has a vote already, and another: yes, and here no`, ""},
		{"too few columns", "7,BEL,BELGIUM,Y\n", `line 4, column 15: row "7,BEL,BELGIUM,Y": ends before its last column`, ""},
		{"too many columns", "7,BEL,BELGIUM,Y" + strings.TrimSuffix(tail, "\n") + ",more\n", `has more columns than the header`, ""},
		{"after a quote", `7,"BEL"x,BELGIUM,Y` + tail, `line 4, column 3: row "7,\"BEL\"x,BELGIUM,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda"...: a character after the end of a quote`, ""},
		{"quote without end", `7,"BEL,BELGIUM,Y` + tail, `line 4, column 3: row`, ""},
		{"no number", "x7,BEL,BELGIUM,Y" + tail, `line 4, column 1: control number "x7": not a number of at most eight digits`, ""},
		{"long number", "123456789,BEL,BELGIUM,Y" + tail, `line 4, column 1: control number "123456789": not a number of at most eight digits`, ""},
		{"other date", "7,BEL,BELGIUM,Y" + strings.Replace(tail, "-19", "-20", 1), "", `line 4, column 17: date "2018-12-20": the first row of the roll call has "2018-12-19", which counts`},
		{"no such day", "8,BEL,BELGIUM,Y" + strings.Replace(tail, "12-19", "13-19", 1), `line 4, column 17: date "2018-13-19": no such day`, ""},
		{"day with time", "8,BEL,BELGIUM,Y" + strings.Replace(tail, "12-19", "12-19T00:00:00", 1), "", `line 4, column 17: date "2018-12-19T00:00:00": has a time; read as the day`},
		{"total in words", "8,BEL,BELGIUM,Y" + strings.Replace(tail, ",2,1,0", ",two,1,0", 1), "", `total "two": not a number of members; the roll call was read without it`},
		{"half a member", "8,BEL,BELGIUM,Y" + strings.Replace(tail, ",2,1,0", ",1.5,1,0", 1), "", `total "1.5": not a number of members; the roll call was read without it`},
		{"symbol", "8,BEL,BELGIUM,Y" + strings.Replace(tail, "A/RES/73/195", "A/RES/73/XX", 1), "", `line 4, column 31: resolution "A/RES/73/XX":`},
		{"lenient symbol", "8,BEL,BELGIUM,Y" + strings.Replace(tail, "A/73/PV.60", "A/73/PV. 60", 1), "", `meeting "A/73/PV. 60": a space where the symbol has none; read as A/73/PV.60`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, rows, lost, odd := readVoting(t, strings.NewReader(head+c.row))
			// The roll calls here never have the three members that they state.
			odd = slices.DeleteFunc(odd, func(e string) bool { return strings.Contains(e, "members are stated") })
			if c.lost == "" && lost != nil || c.lost != "" && (len(lost) != 1 || !strings.Contains(lost[0], c.lost)) {
				t.Errorf("lost %q, want %q", lost, c.lost)
			}
			if c.odd != "" && (len(odd) == 0 || !strings.Contains(strings.Join(odd, "\n"), c.odd)) || c.odd == "" && len(odd) > 0 {
				t.Errorf("odd %q, want %q", odd, c.odd)
			}
			if rows+len(lost) != 3 {
				t.Errorf("%d rows read and %d lost, of 3", rows, len(lost))
			}
		})
	}
}

// TestVotingRowsGoOn: what comes after a bad row is read, and its line is
// right.
func TestVotingRowsGoOn(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/195,,,,\"Title\nof two lines\",,,,2,0,0,0,2,link\n"
	text := assemblyColumns + "\n7,NLD,NETHERLANDS,Y" + tail + "7,\"BEL,BELGIUM,Y\n7,HUN,HUNGARY,Y" + tail + "7,HUN,HUNGARY,N" + tail
	read, rows, lost, odd := readVoting(t, strings.NewReader(text))
	want := []string{
		`plenary: line 4, column 3: row "7,\"BEL,BELGIUM,Y": a character after the end of a quote`,
		`plenary: line 7, column 7: roll call "HUN": has a vote already, and another: yes, and here no`,
	}
	if !slices.Equal(lost, want) || odd != nil || rows != 2 || len(read) != 1 {
		t.Errorf("%d rows, lost %q, odd %q", rows, lost, odd)
	}
}

// TestVotingFiles: what is no such file, or is broken, is said to be.
func TestVotingFiles(t *testing.T) {
	whole := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(whole))
	_ = z.Close()
	var wide bytes.Buffer
	for _, c := range whole {
		wide.Write([]byte{byte(c), 0})
	}
	for _, c := range []struct {
		name string
		from io.Reader
		rows int
		last string
	}{
		{"empty", strings.NewReader(""), 0, "line 1, column 1: voting data: is empty"},
		{"header alone", strings.NewReader(assemblyColumns), 0, ""},
		{"UTF-16", io.MultiReader(strings.NewReader("\xff\xfe"), &wide), 0, "is in UTF-16"},
		{"web page", strings.NewReader("<!DOCTYPE html>\n<html><body>Not found</body></html>\n"), 0, "has no column undl_id, ms_vote, date, ms_code or ms_name"},
		{"semicolons", strings.NewReader(strings.ReplaceAll(whole, ",", ";")), 0, `columns have to be divided by commas, and here seem to be by ";"`},
		{"tabs", strings.NewReader(strings.ReplaceAll(whole, ",", "\t")), 0, `columns have to be divided by commas, and here seem to be by "\t"`},
		{"carriage returns", strings.NewReader(strings.ReplaceAll(whole, "\n", "\r")), 0, "lines end with a carriage return alone"},
		{"no date", strings.NewReader(strings.Replace(whole, ",date,", ",day,", 1)), 0, "has no column date"},
		{"column twice", strings.NewReader(strings.Replace(whole, "session", "Date", 1)), 0, "has the column Date twice, as columns 5 and 6"},
		{"gzip cut in half", bytes.NewReader(packed.Bytes()[:packed.Len()/2]), -1, "unexpected EOF"},
		{"gzip cut at its head", bytes.NewReader(packed.Bytes()[:5]), 0, "begins as a gzip file, and is none"},
		{"cut", strings.NewReader(whole[:len(whole)/2+7]), -1, "ends before its last column"},
		{"reader fails", io.MultiReader(strings.NewReader(whole), iotest.ErrReader(errors.New("no disk"))), 386, "no disk"},
		{"reader fails at once", iotest.ErrReader(errors.New("no disk")), 0, "no disk"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, rows, lost, _ := readVoting(t, c.from)
			if c.last == "" && lost != nil || c.last != "" && (len(lost) == 0 || !strings.Contains(lost[len(lost)-1], c.last)) {
				t.Errorf("%q, want %q", lost, c.last)
			}
			if rows != c.rows && (c.rows >= 0 || rows == 0 || rows >= 386) {
				t.Errorf("%d rows", rows)
			}
		})
	}
}

// TestVotingDataStops: a loop that is left reads no more.
func TestVotingDataStops(t *testing.T) {
	text := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	for _, text := range []string{text, strings.ReplaceAll(text, ",Y,", ",y,"), "", "x\n" + text} {
		n := 0
		for range plenary.ReadVotingData(strings.NewReader(text)) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%d", n)
		}
	}
}

// TestVotingDataStreams: a roll call comes when it is whole, not when the file
// has been read.
func TestVotingDataStreams(t *testing.T) {
	const n = 2000
	var b strings.Builder
	b.WriteString(assemblyColumns + "\n")
	for i := range n {
		for _, s := range []string{"NLD,NETHERLANDS", "BEL,BELGIUM"} {
			fmt.Fprintf(&b, "%d,%s,Y,2018-12-19,73,A/RES/73/%d,,,,A title,,,,2.0,0.0,0.0,0.0,2.0,link %d\n", i, s, i+1, i)
		}
	}
	file := strings.NewReader(b.String())
	read := 0
	for r, err := range plenary.ReadVotingData(file) {
		if err != nil {
			t.Fatal(err)
		}
		if read++; read == n/4 && file.Len() < b.Len()/2 {
			t.Errorf("%d of %d bytes left when a quarter of the roll calls has come", file.Len(), b.Len())
		}
		if want := fmt.Sprintf("A/RES/73/%d", read); r.Symbol.String() != want {
			t.Fatalf("%v, want %s", r.Symbol, want)
		}
	}
	if read != n {
		t.Errorf("%d roll calls", read)
	}
}

// TestVotingDataHolds: a file with more roll calls open than fit gives up the
// oldest, and says so when another row of it comes.
func TestVotingDataHolds(t *testing.T) {
	const n = 12_000
	long := strings.Repeat("A title that takes its room. ", 20)
	row := func(i int, code, name string) string {
		return fmt.Sprintf("%d,%s,%s,Y,2018-12-19,73,A/RES/73/%d,,,,%s,,,,2.0,0.0,0.0,0.0,2.0,link %d\n", i, code, name, i%900+1, long, i)
	}
	var b strings.Builder
	b.WriteString(assemblyColumns + "\n")
	for i := range n {
		b.WriteString(row(i, "NLD", "NETHERLANDS"))
	}
	for i := range n {
		b.WriteString(row(i, "BEL", "BELGIUM"))
	}
	_, rows, lost, _ := readVoting(t, strings.NewReader(b.String()))
	if rows+len(lost) != 2*n || len(lost) == 0 || len(lost) > n || !strings.Contains(lost[0], `row "0": its roll call already had all its rows`) {
		t.Errorf("%d rows read, %d lost: %.3q", rows, len(lost), lost)
	}
}

// TestVotingRowsDoNotAllocate: what a file costs goes by its roll calls, not
// by its rows.
func TestVotingRowsDoNotAllocate(t *testing.T) {
	r := votingResolutions(t)[0]
	cost := func(n int) float64 {
		few := *r
		few.Stages = slices.Clone(r.Stages)
		s := few.Final()
		i := 0
		for c := range s.Votes.Listed().All() {
			if i++; i > n {
				s.Votes = s.Votes.With(c, 0)
			}
		}
		text := votingCSV(assemblyColumns, votingRows(assemblyColumns, slices.Repeat([]*plenary.Resolution{&few}, 40)...))
		return testing.AllocsPerRun(5, func() {
			for _, err := range plenary.ReadVotingData(strings.NewReader(text)) {
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	// The names are looked up once each, in the first roll call.
	few, many := cost(20), cost(190)
	if perVoter := (many - few) / 170; perVoter > 7 {
		t.Errorf("%v allocations with 20 voters, %v with 190: %.1f for each voter of 40 roll calls", few, many, perVoter)
	}
}

// TestVotingDataAgainstRecord reads the whole record in the layout of the
// library's file, and holds the sums against what other programs make of it.
func TestVotingDataAgainstRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a million ballots")
	}
	expected, err := io.ReadAll(openShared(t, "../bench/expected.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want, _, _ := strings.Cut(string(expected), "\n")
	for name, order := range map[string]func([]string){
		"as published": nil,
		"shuffled": func(rows []string) {
			rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			from := votingRecord(t, "GA", &n, order)
			type count struct{ rollCalls, rows, mismatch, twoThirds, both, check int }
			var got count
			var sum plenary.Tally
			for r, err := range plenary.ReadVotingData(from) {
				if e, ok := errors.AsType[*plenary.ParseError](err); ok && e.Accepted {
					continue
				} else if err != nil {
					t.Fatal(err)
				}
				s := &r.Stages[0]
				tally := s.Votes.Tally()
				id, err := strconv.Atoi(strings.TrimPrefix(r.Sources[0].Ref, "https://digitallibrary.un.org/record/"))
				if err != nil {
					t.Fatal(err)
				}
				got.rollCalls++
				got.rows += s.Votes.Listed().Len()
				got.check += (tally.Yes + 3*tally.No + 5*tally.Abstain + 7*tally.NotVoting) * (id % 1009)
				sum = sum.Add(tally)
				twoThirds := tally.TwoThirdsMajority()
				if twoThirds {
					got.twoThirds++
				}
				if slices.ContainsFunc(s.Notices(), func(n plenary.Notice) bool { return n.Kind == plenary.TotalsDiffer }) {
					got.mismatch++
					if twoThirds {
						got.both++
					}
				}
			}
			line := fmt.Sprintf("T1 rollcalls=%d rows=%d Y=%d N=%d A=%d X=%d mismatch=%d twothirds=%d mismatch_twothirds=%d check=%d",
				got.rollCalls, got.rows, sum.Yes, sum.No, sum.Abstain, sum.NotVoting, got.mismatch, got.twoThirds, got.both, got.check)
			if line != want || got.rows != n {
				t.Errorf("of %d rows\n got %s\nwant %s", n, line, want)
			}
		})
	}
	t.Run("Security Council", func(t *testing.T) {
		n := 0
		read, rows, lost, _ := readVoting(t, votingRecord(t, "SC", &n, nil))
		if rows != n || len(read) != 2797 || lost != nil {
			t.Errorf("%d of %d rows, %d resolutions, lost %q", rows, n, len(read), lost)
		}
		for _, r := range read {
			if all := r.Notices(); len(all) > 0 {
				t.Errorf("%s: %v", r.Symbol, all)
			}
		}
	})
}

// votingRecord returns the record of a body in the layout of the library's
// file, and the number of its rows once that was read. An order, if there is
// one, changes that of the rows.
func votingRecord(t *testing.T, body string, n *int, order func([]string)) io.Reader {
	t.Helper()
	permanent := map[string]bool{"CHN": true, "FRA": true, "RUS": true, "SUN": true, "GBR": true, "USA": true}
	rest := map[string][]string{}
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), strings.Split("body,recorded,undl_id,date,symbol,committee_report,meeting,title,yes,no,abstain,nonvoting,listed", ","), func(cells []string) {
		if cells[0] != body || cells[1] != "1" {
			return
		}
		for i, c := range cells {
			cells[i] = strings.Clone(strings.ReplaceAll(strings.ReplaceAll(c, "N/A", ""), " | ", "|"))
		}
		rest[cells[2]] = []string{
			cells[3], cells[4], "", cells[5], cells[6], cells[7], cells[8] + ".0", cells[9] + ".0", cells[10] + ".0", cells[11] + ".0", cells[12] + ".0",
			"https://digitallibrary.un.org/record/" + cells[2],
		}
	})
	header := []string{"undl_id", "ms_code", "ms_name", "ms_vote", "permanent_member", "date", "resolution", "draft", "committee_report", "meeting", "title", "total_yes", "total_no", "total_abstentions", "total_non_voting", "total_ms", "undl_link"}
	if body == "GA" {
		header = slices.DeleteFunc(header, func(name string) bool { return name == "permanent_member" })
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write(header)
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "iso3", "name_raw", "vote"}, func(cells []string) {
		tail, ok := rest[cells[0]]
		if !ok {
			return
		}
		*n++
		if cells[3] == "AN" {
			cells[3] = "A" // as the file for measuring has it
		}
		row := slices.Clone(cells)
		if body == "SC" {
			row = append(row, strconv.FormatBool(permanent[cells[1]]))
		}
		_ = w.Write(append(row, tail...))
	})
	w.Flush()
	if order == nil {
		return &out
	}
	lines := strings.SplitAfter(out.String(), "\n")
	lines = lines[:len(lines)-1]
	order(lines[1:])
	readers := make([]io.Reader, len(lines))
	for i, line := range lines {
		readers[i] = strings.NewReader(line)
	}
	return io.MultiReader(readers...)
}

func FuzzReadVotingData(f *testing.F) {
	rows := votingRows(assemblyColumns, votingResolutions(f)...)
	for _, text := range []string{
		votingCSV(assemblyColumns, rows[:8]), votingCSV(councilColumns, rows[:3]), "\ufeff" + votingCSV(assemblyColumns, rows[190:200]),
		strings.ReplaceAll(votingCSV(assemblyColumns, rows[:8]), "\n", "\r\n"),
		"undl_id,ms_name,ms_vote,date\n1,Niger,y,2018-12-19\n1,\"Iran (Islamic\nRepublic of)\",A,2018-12-19\n2,Korea,AN,1950-01-01\n",
		"date,ms_vote,ms_code,undl_id\n2018-12-19,Y,NLD,1\n2018-12-20,NV,SUN,1\n\"\"\"", "\x1f\x8b", "\xff\xfe",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		read, n, lost, _ := readVoting(t, strings.NewReader(text))
		if n+len(lost) > lines {
			t.Errorf("%d rows read and %d reported, of %d lines", n, len(lost), lines)
		}
		bytewise, m, lostToo, _ := readVoting(t, iotest.HalfReader(strings.NewReader(text)))
		if m != n || len(lostToo) != len(lost) || len(bytewise) != len(read) {
			t.Errorf("%d rows and %d reported, in pieces %d and %d", n, len(lost), m, len(lostToo))
		}
		for _, r := range read {
			s := &r.Stages[0]
			if s.Votes.Listed().IsEmpty() || s.Votes.Tally() != s.Votes.TallyOf(s.Votes.Listed()) {
				continue
			}
			// What is written reads back equal.
			again, _, lost, _ := readVoting(t, strings.NewReader(votingCSV(assemblyColumns, votingRows(assemblyColumns, &r))))
			for _, a := range again {
				if a.Stages[0].Votes != s.Votes || a.Stages[0].Date != s.Date || lost != nil {
					t.Errorf("%v reads back as %v; lost %q", s, a.Stages[0], lost)
				}
			}
			_ = r.Notices()
		}
	})
}

// A total that cannot be read is not stated, and the others are.
func TestReadVotingDataUnreadTotal(t *testing.T) {
	whole := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)[0]))
	listed := votingResolutions(t)[0].Final().Votes.Tally()
	total := "," + strconv.Itoa(listed.Yes) + ".0,"
	if !strings.Contains(whole, total) {
		t.Fatalf("no %s in the file", total)
	}
	want := plenary.Totals{Counts: listed, Exact: plenary.BaseOf(plenary.No, plenary.Abstain, plenary.NotVoting), Members: 193}
	want.Counts.Yes = 0
	read, unread := 0, 0
	for r, err := range plenary.ReadVotingData(strings.NewReader(strings.ReplaceAll(whole, total, ",many,"))) {
		if err != nil {
			unread++
			continue
		}
		read++
		if s := r.Stages[0]; s.Stated != want || s.Totals().Counts != listed || len(s.Notices()) > 0 {
			t.Errorf("stated %v, on record %v, %v", s.Stated, s.Totals(), s.Notices())
		}
	}
	if read != 1 || unread != 1 {
		t.Errorf("%d roll calls, %d totals reported", read, unread)
	}
}

// TestReadVotingDataWhole: the lists of a roll call are whole, unless a row of it
// was lost or may have been.
func TestReadVotingDataWhole(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/%d,,,,A title,,,,%s,link\n"
	row := func(id int, voter, vote, totals string) string {
		return fmt.Sprintf("%d,%s,,%s"+tail, id, voter, vote, id, totals)
	}
	none, two, three := ",,,,", "2,0,0,0,2", "2,0,0,0,3"
	pair := func(totals string) string { return row(1, "NLD", "Y", totals) + row(1, "BEL", "Y", totals) }
	for _, c := range []struct {
		name, rows string
		whole      bool
		members    int
	}{
		{"nothing stated", pair(none), true, 0},
		{"as stated", pair(two), true, 2},
		{"other totals", pair(three), true, 0},
		{"more than stated", pair("1,,,,1"), true, 0},
		{"members alone", pair(",,,,2"), true, 2},
		{"a vote lost", pair(two) + row(1, "LUX", "Q", two), false, 2},
		{"a country lost", pair(none) + row(1, "XYZ", "Y", none), false, 0},
		{"a country twice", pair(none) + row(1, "NLD", "N", none), false, 0},
		{"a number lost", pair(none) + "x" + row(1, "LUX", "Y", none), false, 0},
		{"a number lost, as stated", pair(two) + "x" + row(1, "LUX", "Y", two), true, 2},
		{"a day lost", strings.Replace(row(1, "LUX", "Y", none), "12-19", "13-19", 1) + pair(none), false, 0},
		{"a row lost", pair(none) + "1,LUX,\n", false, 0},
		{"the file breaks off", pair("3,0,0,0,3") + "!", false, 3},
		{"the file breaks off at its end", pair(two) + "!", true, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, broken := strings.CutSuffix(c.rows, "!")
			var from io.Reader = strings.NewReader(assemblyColumns + "\n" + rows)
			if broken {
				from = io.MultiReader(from, iotest.ErrReader(io.ErrUnexpectedEOF))
			}
			read, _, _, _ := readVoting(t, from)
			if len(read) != 1 {
				t.Fatalf("%d roll calls", len(read))
			}
			for _, r := range read {
				s := &r.Stages[0]
				for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting} {
					if s.Exhausts(v) != c.whole {
						t.Errorf("the list of %v is whole: %v", v, !c.whole)
					}
				}
				if s.Stated.Members != c.members {
					t.Errorf("%d members", s.Stated.Members)
				}
			}
		})
	}
}

// TestReadVotingDataAliases: a change to one roll call is seen in no other.
func TestReadVotingDataAliases(t *testing.T) {
	text := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	n := 0
	for r, err := range plenary.ReadVotingData(strings.NewReader(text)) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if s := &r.Stages[0]; s.Exhausts(plenary.Pending) {
			t.Error("changed through another")
		} else {
			s.Exhaustive[0] = plenary.Pending
		}
	}
	if n != 2 {
		t.Errorf("%d roll calls", n)
	}
}
