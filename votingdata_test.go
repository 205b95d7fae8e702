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
	"unicode/utf8"

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
				"undl_id": strconv.Itoa(1000 + i), "ms_code": c.String(), "ms_name": strings.ToUpper(naming.Name(c)), "ms_vote": votingCodes[v],
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
	for r, err := range plenary.ReadCSV(from) {
		if err == nil {
			name := r.Symbol.String() + " " + r.Sources[0].Ref
			if _, twice := read[name]; twice {
				name += " again"
			}
			read[name] = *r
			for _, e := range r.Oddities {
				odd = append(odd, e.Error())
				if e.Line < 1 || e.Column < 1 {
					t.Errorf("without a place: %v", e)
				}
			}
			rows += r.Stages[0].Votes.Listed().Len()
			continue
		}
		if r != nil {
			t.Errorf("a resolution comes with an error: %v", err)
		}
		e, ok := errors.AsType[*plenary.ParseError](err)
		lost = append(lost, err.Error())
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
	for v := plenary.Yes; v <= plenary.NotVoting; v++ {
		if !s.Lists(v) {
			t.Errorf("the list of %s is not complete", v)
		}
	}
	s.Votes, s.Stated = plenary.RollCall{}, plenary.Totals{}
	if diff := cmp.Diff(plenary.Stage{
		ID: "plenary", Kind: plenary.Plenary, Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded,
		Draft: want.Draft, Meetings: want.Meetings[:min(1, len(want.Meetings))], Declared: plenary.DeclaredAdopted,
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
		Date: plenary.MustParseDate("2016-12-23"), Votes: plenary.RollCall{}.With(members, plenary.Yes).With(plenary.MustParseSet("USA"), plenary.Abstain),
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
	for modality, method := range map[string]plenary.VotingMethod{
		"Without vote": plenary.WithoutVote, "Adopted by consensus": plenary.Consensus, "ACCLAMATION": plenary.Acclamation, "": plenary.Recorded,
	} {
		read, _, _, _ = readVoting(t, strings.NewReader(strings.ReplaceAll(text, ",Vote,", ","+modality+",")))
		for _, got := range read {
			if got.Stages[0].Method != method {
				t.Errorf("%q: %v", modality, got.Stages[0].Method)
			}
		}
	}
}

// TestVotingRows: a bad row costs that row, and the error says where and why; an
// odd one is read and reported. The rows themselves are tested in internal/undl.
func TestVotingRows(t *testing.T) {
	const tail = ",2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,Title,Agenda,SUBJECT,,,,,,,link\n"
	for _, c := range []struct {
		name, row string
		want      plenary.ParseError // but for line and column
		column    int
		odd       bool
	}{
		{"vote", "BEL,BELGIUM,Q", plenary.ParseError{What: "vote", Input: "Q", Reason: "not one of Y, N, A, X and NV"}, 15, false},
		{"odd vote", "BEL,BELGIUM,y", plenary.ParseError{What: "vote", Input: "y", Reason: "read as yes"}, 15, true},
		{"no voter", ",,Y", plenary.ParseError{What: "country", Reason: "has no code and no name"}, 4, false},
		{"unknown name", "BEL,BELGIMU,Y", plenary.ParseError{
			What: "country", Input: "BELGIMU",
			Reason: "no country has this name or code; did you mean Belgium?; read as BEL after the other column",
		}, 7, true},
		{"unknown name alone", ",BELGIMU,Y", plenary.ParseError{
			What: "country", Input: "BELGIMU", Reason: "no country has this name or code; did you mean Belgium?",
		}, 4, false},
		{"ambiguous name alone", ",KOREA,Y", plenary.ParseError{
			What: "country", Input: "KOREA", Reason: "could mean South Korea (KOR) or North Korea (PRK)", Candidates: plenary.MustParseSet("KOR", "PRK"),
		}, 4, false},
		{"unknown code", "BLG,BELGIUM,Y", plenary.ParseError{
			What: "country", Input: "BLG", Reason: "no country has this name or code; read as BEL after the other column",
		}, 3, true},
		{"code of another", "NGA,NIGER,Y", plenary.ParseError{
			What: "country", Input: "NIGER", Reason: `its code "NGA" is that of another country: NGA, not NER`, Candidates: plenary.MustParseSet("NER", "NGA"),
		}, 7, false},
		{"Latin-1", "CIV,C\xd4TE D'IVOIRE,Y", plenary.ParseError{
			What: "country", Input: "C\xd4TE D'IVOIRE", Reason: "no country has this name or code; read as CIV after the other column",
		}, 7, true},
		{"twice", "NLD,NETHERLANDS,N", plenary.ParseError{What: "roll call", Input: "NLD", Reason: "already has another vote: yes, and here no"}, 7, false},
		{"too few columns", "BEL,BELGIUM\n", plenary.ParseError{What: "row", Input: "7,BEL,BELGIUM", Reason: "ends before its last column"}, 7, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, errs := 0, 0
			for r, err := range plenary.ReadCSV(strings.NewReader(assemblyColumns + "\n7,NLD,NETHERLANDS,Y" + tail + "7," + c.row + tail)) {
				if err == nil {
					rows = r.Final().Votes.Listed().Len()
					if len(r.Oddities) > 0 != c.odd {
						t.Errorf("%v", r.Oddities)
					}
					if !c.odd {
						continue
					}
					err = r.Oddities[0]
				}
				e, ok := errors.AsType[*plenary.ParseError](err)
				if !ok {
					t.Fatal(err)
				}
				if errs++; errs > 1 {
					continue // what follows "too few columns" is no row either
				}
				c.want.Line, c.want.Column = 3, c.column
				if diff := cmp.Diff(c.want, *e, values); diff != "" {
					t.Error(diff)
				}
			}
			if want := map[bool]int{false: 1, true: 2}[c.odd]; rows != want || errs == 0 {
				t.Errorf("%d rows, %d errors", rows, errs)
			}
		})
	}
}

// TestVotingFiles: what makes a file unreadable comes last: a header that is
// none, or an error of the reader, which is wrapped.
func TestVotingFiles(t *testing.T) {
	whole := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	disk := errors.New("no disk")
	for _, c := range []struct {
		name string
		from io.Reader
		rows int
		last string
		is   error
	}{
		{"empty", strings.NewReader(""), 0, "plenary: line 1, column 1: table of votes: is empty", nil},
		{"header alone", strings.NewReader(assemblyColumns), 0, "", nil},
		{"no date", strings.NewReader(strings.Replace(whole, ",date,", ",day,", 1)), 0, "has no column date", nil},
		{"reader fails", io.MultiReader(strings.NewReader(whole), iotest.ErrReader(disk)), 386, "plenary: voting data, line 388: no disk", disk},
		{"reader fails at once", iotest.ErrReader(disk), 0, "no disk", disk},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := 0
			var last error
			for r, err := range plenary.ReadCSV(c.from) {
				if err == nil {
					rows += r.Final().Votes.Listed().Len()
				}
				last = err
			}
			if c.last == "" && last != nil || c.last != "" && (last == nil || !strings.Contains(last.Error(), c.last)) {
				t.Errorf("%v, want %q", last, c.last)
			}
			if rows != c.rows || c.is != nil && !errors.Is(last, c.is) {
				t.Errorf("%d rows, %v", rows, last)
			}
		})
	}
}

// TestVotingDataStops: a loop that is left reads no more.
func TestVotingDataStops(t *testing.T) {
	text := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	for _, text := range []string{text, strings.ReplaceAll(text, ",Y,", ",y,"), "", "x\n" + text} {
		n := 0
		for range plenary.ReadCSV(strings.NewReader(text)) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%d", n)
		}
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
				s.Votes = s.Votes.With(plenary.SetOf(c), 0)
			}
		}
		text := votingCSV(assemblyColumns, votingRows(assemblyColumns, slices.Repeat([]*plenary.Resolution{&few}, 40)...))
		return testing.AllocsPerRun(5, func() {
			for _, err := range plenary.ReadCSV(strings.NewReader(text)) {
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
			for r, err := range plenary.ReadCSV(from) {
				if err != nil {
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
				if !s.Lists(plenary.Yes) || !s.Lists(plenary.No) || !s.Lists(plenary.Abstain) || !s.Lists(plenary.NotVoting) {
					t.Errorf("%s, %s: a list is not complete", r.Symbol, s.Date)
				}
				twoThirds := twoThirdsOf(tally)
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
			if all, s := r.Notices(), r.Final(); len(all) > 0 || !s.Lists(plenary.Yes) || !s.Lists(plenary.No) || !s.Lists(plenary.Abstain) || !s.Lists(plenary.NotVoting) {
				t.Errorf("%s: %v, %v", r.Symbol, s.Totals(), all)
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
		head, _, _ := strings.Cut(strings.TrimPrefix(text, "\ufeff"), "\n")
		columns := strings.Split(strings.TrimSuffix(head, "\r"), ",")
		library := utf8.ValidString(head) && slices.Contains(columns, "undl_id") && slices.Contains(columns, "ms_vote") && slices.Contains(columns, "date")
		if !library { // other tables are those of FuzzReadCSV
			return
		}
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
			if s.Votes.Listed().IsZero() || s.Votes.Tally() != s.Votes.Among(s.Votes.Listed()).Tally() {
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
	for r, err := range plenary.ReadCSV(strings.NewReader(strings.ReplaceAll(whole, total, ",many,"))) {
		if err != nil {
			t.Error(err)
			continue
		}
		read++
		unread += len(r.Oddities)
		if s := r.Stages[0]; s.Stated != want || s.Totals().Counts != listed || len(s.Notices()) > 0 {
			t.Errorf("stated %v, on record %v, %v", s.Stated, s.Totals(), s.Notices())
		}
	}
	if read != 1 || unread != 1 {
		t.Errorf("%d roll calls, %d totals reported", read, unread)
	}
}

// TestReadVotingDataAliases: a change to one roll call is seen in no other.
func TestReadVotingDataAliases(t *testing.T) {
	text := votingCSV(assemblyColumns, votingRows(assemblyColumns, votingResolutions(t)...))
	n := 0
	for r, err := range plenary.ReadCSV(strings.NewReader(text)) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if s := &r.Stages[0]; s.Meetings[0].IsZero() {
			t.Error("changed through another")
		} else {
			s.Meetings[0] = plenary.Symbol{}
		}
	}
	if n != 2 {
		t.Errorf("%d roll calls", n)
	}
}
