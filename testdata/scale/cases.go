package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A scaleCase is what is done with collections and texts of a size.
type scaleCase struct {
	name string // what it calls, and on what
	size int    // the least
	with func(n int) func()
}

var (
	day       = plenary.MustParseDate("2018-12-19")
	nld       = plenary.MustParseCountry("NLD")
	countries = slices.Collect(plenary.Countries())
)

// list returns n texts that a function makes, with what stands between them.
func list(n int, between string, each func(i int) string) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(each(i))
	}
	return b.String()
}

func stages(n int, kind string) string {
	return `"stages":[` + list(n, ",", func(i int) string {
		return fmt.Sprintf(`{"id":"s%d","kind":"%s","body":"unga","date":"2018-12-19","method":"recorded","votes":{"yes":["NLD"]}}`, i, kind)
	}) + `]`
}

func statements(n int, stage func(i int) string) string {
	return `"statements":[` + list(n, ",", func(i int) string {
		return fmt.Sprintf(`{"id":"t%d","kind":"explanation-of-vote","stage":"%s","deliverer":"NLD","elements":["sovereignty","x-%d"]}`, i, stage(i), i)
	}) + `]`
}

// record returns the resolution of a title and some parts.
func record(parts ...string) *plenary.Resolution {
	r, err := plenary.ParseResolution([]byte(`{"title":{},` + strings.Join(parts, ",") + `}`))
	if err != nil {
		panic(err)
	}
	return &r
}

func alike(int) string  { return "s0" }
func each(i int) string { return fmt.Sprintf("s%d", i) }
func several(s string) func(int) string {
	return func(int) string { return s }
}

// withText, withRecord and so on make the case of a text or record that grows.
func withText(text func(n int) string, do func(string)) func(n int) func() {
	return func(n int) func() {
		s := text(n)
		return func() { do(s) }
	}
}

func withRecord(r func(n int) *plenary.Resolution, do func(*plenary.Resolution)) func(n int) func() {
	return func(n int) func() {
		r := r(n)
		return func() { do(r) }
	}
}

func manyStages(n int) *plenary.Resolution { return record(stages(n, "plenary")) }
func manyStatements(n int) *plenary.Resolution {
	return record(stages(1, "plenary"), statements(n, alike))
}
func manyBoth(n int) *plenary.Resolution { return record(stages(n, "plenary"), statements(n, each)) }

// manyBeside has as many stages as statements, at each of which one is made that says
// what the joint one says too, and as many at the last stage.
func manyBeside(n int) *plenary.Resolution {
	of := func(i int) string { return []string{"NLD", "BEL"}[i%2] }
	joint := `{"id":"j","kind":"explanation-of-vote","stage":"s0","deliverer":"NOR","onBehalf":"NLD","elements":[` +
		list(n, ",", func(i int) string { return fmt.Sprintf(`"x-%d"`, i) }) + `]}`
	beside := func(id string, stage func(i int) string) string {
		return list(n, ",", func(i int) string {
			return fmt.Sprintf(`{"id":"%s%d","kind":"%s","stage":"%s","deliverer":"%s","elements":["x-%d"],"according":{"en":"b%d"}}`,
				id, i, []string{"explanation-of-vote", "reservation"}[i/2%2], stage(i), of(i), i/2, i)
		})
	}
	votes := strings.ReplaceAll(stages(n, "plenary"), `{"yes":["NLD"]}`, `{"yes":["NLD"],"abstain":["BEL"]}`)
	return record(votes, `"statements":[`+strings.Join([]string{joint, beside("t", each), beside("u", several(fmt.Sprint("s", n-1)))}, ",")+`]`)
}

func committee(n int) *plenary.Resolution {
	last := `,{"id":"p","kind":"plenary","body":"unga","date":"2018-12-19","method":"recorded","votes":{"yes":["NLD"]}}]`
	return record(strings.TrimSuffix(stages(n, "committee"), "]")+last, statements(n, several("p")))
}

func longTitle(n int) *plenary.Resolution {
	return &plenary.Resolution{Title: plenary.Text{EN: strings.Repeat("word ", n)}, Stages: []plenary.Stage{{Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes)}}}
}

func longWord(n int) *plenary.Resolution {
	return &plenary.Resolution{Title: plenary.Text{EN: strings.Repeat("w", n)}, Stages: []plenary.Stage{{Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes)}}}
}

func corrected(n int) *plenary.Resolution {
	s := plenary.Stage{Body: plenary.GeneralAssembly, Date: day, Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes)}
	for i := range n {
		s.Corrections = append(s.Corrections, plenary.Correction{Country: countries[i%len(countries)], Intended: plenary.No})
	}
	return &plenary.Resolution{Stages: []plenary.Stage{s}}
}

func history(n int) plenary.History {
	var all []*plenary.Resolution
	for i := range n {
		s := fmt.Sprintf("A/RES/%d/%d", 50+i%20, 1+i)
		all = append(all, &plenary.Resolution{Symbol: plenary.MustParseSymbol(s), Agenda: []string{fmt.Sprint("heading ", i)}, Stages: []plenary.Stage{{
			Date: plenary.MustParseDate("1990-01-01").AddDays(i), Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Yes).With(plenary.SetOf(countries[i%100]), plenary.Abstain), Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
		}}})
	}
	h, _ := plenary.HistoryOf(plenary.Resolutions(all...))
	return h
}

func withHistory(do func(plenary.History)) func(n int) func() {
	return func(n int) func() {
		h := history(n)
		return func() { do(h) }
	}
}

func drain[T any](seq func(yield func(T) bool)) {
	for range seq {
	}
}

func readVotes(s string) {
	for range plenary.ReadVotes(s, day, plenary.Date{}) {
	}
	for range plenary.ReadVotes(s, plenary.Date{}, day) {
	}
}

func readPopolo(s string) {
	for range plenary.ReadPopolo(strings.NewReader(s)) {
	}
}

func readData(s string) {
	for range plenary.ReadCSV(strings.NewReader(s)) {
	}
}

func readStatements(s string) {
	for range plenary.ReadStatements(s, day) {
	}
}

func parseResolution(s string) { _, _ = plenary.ParseResolution([]byte(s)) }

func parseRule(s string) { _, _ = plenary.ParseRule(s) }

// repeated returns a text with one that comes n times.
func repeated(before, s, after string) func(n int) string {
	return func(n int) string { return before + strings.Repeat(s, n) + after }
}

// numbered is repeated for a text in which the number stands.
func numbered(before, format, after string) func(n int) string {
	return func(n int) string {
		return before + list(n, "", func(i int) string { return fmt.Sprintf(format, i) }) + after
	}
}

const dataHead = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"

func decided(rule plenary.Rule) plenary.Decision {
	d, err := rule.DecideTotals(plenary.Tally{Yes: 1, No: 2, Abstain: 3}.Whole(), plenary.TablesDate())
	if err != nil {
		panic(err)
	}
	return d
}

func explained(d plenary.Decision) func() {
	return func() {
		d.Findings()
		_ = d.Explain(language.Dutch)
		d.ToCarry()
		d.ToBlock()
	}
}

func trend(n int) plenary.Trend {
	s := plenary.Trend{Name: "x", Points: make([]plenary.TrendPoint, n)}
	for i := range s.Points {
		from := plenary.MustParseDate("1950-01-01").AddDays(i)
		s.Points[i] = plenary.TrendPoint{Name: fmt.Sprint(i), From: from, To: from.AddDays(1), Votes: 3, Score: plenary.RiceIndex.Of(plenary.Tally{Yes: i%7 + 1, No: i % 5})}
	}
	return s
}

// cases are in the order of the floors of the house.
var cases = []scaleCase{
	{"ParseCountry long", 4096, withText(repeated("", "\u200b", "Chad"), func(s string) { _, _ = plenary.ParseCountry(s) })},
	{"ParseCountryOn long", 4096, withText(repeated("", "\u200b", "Chad"), func(s string) { _, _ = plenary.ParseCountryOn(s, day) })},
	{"SetOf", 1000, func(n int) func() {
		cs := slices.Repeat(countries[:1], n)
		return func() { plenary.SetOf(cs...) }
	}},
	{"BaseOf", 1000, func(n int) func() {
		vs := slices.Repeat([]plenary.Vote{plenary.No}, n)
		return func() { plenary.BaseOf(vs...) }
	}},
	{"ParseSymbol long", 4096, withText(repeated("A/RES/73/", "1", ""), func(s string) { _, _ = plenary.ParseSymbol(s) })},
	{"ParseSymbolLenient long", 2048, withText(repeated("resolution ", "A/", ""), func(s string) { _, _, _ = plenary.ParseSymbolLenient(s) })},
	{"ParseSymbols list", 200, withText(repeated("A/73/584", ", Add.1", ""), func(s string) { _, _ = plenary.ParseSymbols(s) })},
	{"ParsePaper long", 2048, withText(repeated("Handelingen II 2018/19, nr. 31, ", "x ", "item 50"), func(s string) { _, _ = plenary.ParsePaper(s) })},
	{"ParseCitation commas", 2048, withText(repeated("Kamerstuk", " 30 573,", ""), func(s string) { _, _ = plenary.ParseCitation(s) })},
	{"ParseGroup", 50, withText(repeated("A=NLD", " BEL@2000-01-01/2001-01-01", ""), func(s string) { _, _ = plenary.ParseGroup(s) })},
	{"GroupOf", 50, func(n int) func() {
		var members []plenary.Membership
		for c := range plenary.Countries() {
			for i := range n / 10 {
				from, _ := plenary.DateOf(1900+i%100, 1, 1)
				to, _ := plenary.DateOf(1901+i%100, 1, 1)
				members = append(members, plenary.Membership{Country: c, From: from, To: to})
			}
		}
		return func() { _, _ = plenary.GroupOf(plenary.Text{EN: "A"}, plenary.Text{}, members...) }
	}},
	{"ParseRule or", 1000, withText(repeated("yes >= 1", " or no >= 1", ""), parseRule)},
	{"ParseRule brackets", 1000, withText(repeated("", "(", "yes >= 1"), parseRule)},
	{"ParseRule not", 1000, withText(repeated("", "not ", "yes >= 1"), parseRule)},
	{"many Weights", 20, func(n int) func() {
		ws := make([]plenary.Weights, n)
		for i := range ws {
			ws[i], _ = plenary.WeightsOf(fmt.Sprint("d", i), func(yield func(plenary.Country, uint64) bool) { yield(nld, 1) })
		}
		rule := plenary.MustParseRule("yes >= 1")
		return func() {
			_, _ = rule.Decide(plenary.RollCall{}.Whole(), day, ws...)
		}
	}},
	{"Decision of many comparisons", 100, func(n int) func() {
		return explained(decided(plenary.MustParseRule("yes >= 500" + list(n, "", func(i int) string { return fmt.Sprintf(" or no >= %d", 500+i) }))))
	}},
	{"Decision of deep tests", 6, func(n int) func() {
		test := "yes >= 500"
		for i := range min(n, 48) { // brackets go no deeper than a hundred
			test = fmt.Sprintf("not (%s and no >= %d)", test, i)
		}
		return explained(decided(plenary.MustParseRule(test)))
	}},
	{"Decision of many votes", 1000, func(n int) func() {
		d, err := plenary.MustParseRule("yes >= 2/3 of cast").DecideTotals(plenary.Tally{Yes: 1, No: n, Abstain: n, Absent: n}.Whole(), day)
		if err != nil {
			panic(err)
		}
		return explained(d)
	}},
	{"ParseResolution stages", 100, withText(func(n int) string { return `{"title":{},` + stages(n, "plenary") + `}` }, parseResolution)},
	{"ParseResolution statements", 100, withText(func(n int) string { return `{"title":{},` + stages(1, "plenary") + `,` + statements(n, alike) + `}` }, parseResolution)},
	{"ParseResolution long text", 1 << 14, withText(repeated(`{"title":{"en":"`, "x", `"}}`), parseResolution)},
	{"ParseResolution escapes", 1 << 12, withText(repeated(`{"title":{"en":"`, `\ud83d\ude00`, `"}}`), parseResolution)},
	{"ParseResolution long member", 1 << 14, withText(repeated(`{"`, "x", `":1}`), parseResolution)},
	{"ParseResolution deep", 1 << 13, withText(repeated(`{"agenda":`, "[", ""), parseResolution)},
	{"ParseResolution members twice", 1 << 11, withText(repeated(`{"title":{}`, `,"title":{}`, `}`), parseResolution)},
	{"ReadResolutions one after another", 100, withText(repeated("", `{"title":{}}`+"\n", ""), func(s string) {
		for range plenary.ReadResolutions(strings.NewReader(s)) {
		}
	})},
	{"ParseLetter", 100, withText(numbered(`{"notes":[{"en":"0"}`, `,{"en":"%d"}`, `]}`), func(s string) { _, _ = plenary.ParseLetter([]byte(s)) })},
	{"Resolution.Notices stages", 100, withRecord(manyStages, func(r *plenary.Resolution) { r.Notices() })},
	{"Resolution.Notices statements", 100, withRecord(manyStatements, func(r *plenary.Resolution) { r.Notices() })},
	{"Resolution.Notices both", 50, withRecord(manyBoth, func(r *plenary.Resolution) { r.Notices() })},
	{"Resolution.PracticeNotices", 25, withRecord(committee, func(r *plenary.Resolution) { r.PracticeNotices() })},
	{"Resolution.Covered", 100, withRecord(manyStatements, func(r *plenary.Resolution) { r.Covered(r.Stage("s0"), plenary.Endorsing) })},
	{"Positions", 50, withRecord(manyBoth, func(r *plenary.Resolution) { plenary.Positions(nld, r) })},
	{"Positions of many resolutions", 50, func(n int) func() {
		rs := slices.Repeat([]*plenary.Resolution{manyBoth(1)}, n)
		return func() {
			plenary.Positions(nld, rs...)
			plenary.Positions(plenary.EU, rs...)
		}
	}},
	{"CommonElements", 100, elements(func(t *plenary.Statement) { plenary.CommonElements(t, t) })},
	{"Contradictions corrections", 200, withRecord(corrected, func(r *plenary.Resolution) { plenary.Contradictions(&r.Stages[0], &r.Stages[0]) })},
	{"RollCall.AsIntended", 500, withRecord(corrected, func(r *plenary.Resolution) { r.Stages[0].Votes.AsIntended(r.Stages[0].Corrections...) })},
	{"SeriesOf, Series.Join, Series.Moves", 100, func(n int) func() {
		rs := slices.Repeat([]*plenary.Resolution{manyBoth(1)}, n)
		return func() {
			all, _ := plenary.SeriesOf(plenary.Resolutions(rs...))
			for _, s := range all {
				s.Join(s).Moves()
			}
		}
	}},
	{"TrendOf and the like", 100, withHistory(func(h plenary.History) {
		plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.RiceIndex, plenary.EU) })
	})},
	{"HistoryOf", 50, func(n int) func() {
		rs := slices.Repeat([]*plenary.Resolution{manyStages(2)}, n)
		return func() { plenary.HistoryOf(plenary.Resolutions(rs...)) }
	}},
	{"History.Follow", 200, withHistory(func(h plenary.History) { h.Follow(plenary.Heirs) })},
	{"History.About", 200, withHistory(func(h plenary.History) { h.About("heading 7") })},
	{"History.Pair, Matrix, Cohesion", 200, withHistory(func(h plenary.History) {
		h.Pair(nld, countries[3])
		h.Matrix(plenary.IdenticalVotes)
		h.Cohesion(plenary.RiceIndex, plenary.EU)
	})},
	{"History.Years, Sessions, Rolling", 100, withHistory(func(h plenary.History) {
		drain(h.Years())
		drain(h.Sessions())
		drain(h.Rolling(10, 5))
		drain(h.RollingDays(10, 5))
	})},
	{"TrendOf", 100, withHistory(func(h plenary.History) {
		plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) {
			return h.Pair(nld, countries[3]).Score(plenary.IdenticalVotes)
		})
		plenary.TrendOf("", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.RiceIndex, plenary.EU) })
	})},
	{"History.WriteVotes", 100, withHistory(func(h plenary.History) { _ = h.WriteVotes(io.Discard, plenary.OrdinalCode) })},
	{"Trend.Break", 500, func(n int) func() { s := trend(n); return func() { s.Break(2) } }},
	{"CSV.Write corrections", 500, withRecord(corrected, writeCSV)},
	{"CSV.Write stages", 100, withRecord(manyStages, writeCSV)},
	{"WritePopolo stages", 100, withRecord(manyStages, func(r *plenary.Resolution) { _ = plenary.WritePopolo(io.Discard, r) })},
	{"ReadPopolo sources", 200, withText(numbered(`{"id":"x","sources":[{"url":"v"}`, `,{"url":"u%d"}`, `]}`), readPopolo)},
	{"ReadPopolo votes", 200, withText(repeated(`{"id":"x","votes":[{"voter_id":"NLD","option":"yes"}`, `,{"voter_id":"NLD","option":"yes"}`, `]}`), readPopolo)},
	{"ReadPopolo names", 10, withText(numbered(`{"id":"x","votes":[{"voter":{"name":"Slovenistan"},"option":"yes"}`, `,{"voter":{"name":"Slovenistan %d"},"option":"yes"}`, `]}`), readPopolo)},
	{"ReadPopolo motions", 200, withText(numbered("", `{"id":"x%d","text":"y","vote_events":[]}`+"\n", ""), readPopolo)},
	{"ReadPopolo members twice", 1000, withText(repeated(`{"id":"x"`, `,"zzz":1`, `}`), readPopolo)},
	{"ReadPopolo deep", 1 << 12, withText(repeated(`{"id":"x","zzz":`, `[`, ``), readPopolo)},
	{"ReadPopolo not closed", 1 << 14, withText(repeated(`{"id":"`, "x", ""), readPopolo)},
	{"ReadPopolo counts of groups", 50, withText(numbered(`{"id":"x","counts":[{"option":"yes","value":1}`, `,{"option":"yes","value":1,"group":{"name":"Grp %d"}}`, `]}`), readPopolo)},
	{"ReadPopolo persons", 100, withText(numbered(`{"persons":[{"id":"p","name":"NLD"}`, `,{"id":"p%d","name":"NLD"}`, `],"vote_events":[{"id":"x"}]}`), readPopolo)},
	{"ReadCSV rows", 200, withText(numbered("symbol,country,vote\n", "A/RES/73/%d,NLD,yes\n", ""), readData)},
	{"ReadCSV one vote", 500, withText(repeated("country,vote\n", "NLD,yes\n", ""), readData)},
	{"ReadCSV names", 12, withText(numbered("country,vote\n", "Slovenistan %d,yes\n", ""), readData)},
	{"ReadCSV quotes", 500, withText(repeated("country,vote\n", "\"x\n", ""), readData)},
	{"ReadCSV columns", 100, withText(func(n int) string {
		return "country" + strings.Repeat(",A/RES/73/1", n) + "\n" + strings.Repeat("NLD"+strings.Repeat(",yes", n)+"\n", 10)
	}, readData)},
	{"ReadCSV countries", 100, withText(repeated("date,NLD,BEL\n", "2018-12-19,yes,no\n", ""), readData)},
	{"ReadCSV library bad rows", 500, withText(repeated(dataHead, "x\n", ""), readData)},
	{"ReadCSV library quotes", 500, withText(repeated(dataHead, "1,\"x\n", ""), readData)},
	{"ReadCSV library names", 12, withText(numbered(dataHead, "1,,Slovenistan %d,Y,2018-12-19,,,,,,,,,,,,,,\n", ""), readData)},
	{"ReadCSV library roll calls", 100, withText(numbered(dataHead, "%d,NLD,Netherlands,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,t,a,s,1,0,0,0,193,l\n", ""), readData)},
	{"ReadCSV library rows that differ", 100, withText(numbered(dataHead, "1,NLD,Netherlands,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,t%d,a,s,1,0,0,0,193,l\n", ""), readData)},
	{"ReadCSV library long field", 1 << 17, withText(repeated(dataHead+"1,NLD,Netherlands,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,,A/73/PV.60,", "y", ",a,s,1,0,0,0,193,l\n"), readData)},
	{"ReadCSV library symbols", 50, withText(repeated(dataHead+"1,NLD,N,Y,2018-12-19,73,A/RES/73/195,A/73/L.66,", "A/73/584|", ",A/73/PV.60,t,a,s,1,0,0,0,193,l\n"), readData)},
	{"ReadCSV library columns", 200, withText(func(n int) string {
		return "undl_id,ms_code,ms_vote,date" + strings.Repeat(",x", n) + "\n" + strings.Repeat("1,NLD,Y,2018-12-19"+strings.Repeat(",", n)+"\n", 10)
	}, readData)},
	{"ReadVotes list", 100, withText(repeated("A recorded vote was taken. In favour: ", "Chad, ", "Peru."), readVotes)},
	{"ReadVotes heads", 50, withText(repeated("", "In favour: Chad. Against: Peru. ", ""), readVotes)},
	{"ReadVotes brackets", 1000, withText(repeated("A recorded vote was taken. In favour: ", "(", ""), readVotes)},
	{"ReadVotes counts", 50, withText(repeated("", "90 votes to 12, ", ""), readVotes)},
	{"ReadVotes verbs", 50, withText(repeated("", "Chad and Peru voted against ", ""), readVotes)},
	{"ReadVotes lines", 12, withText(repeated("In favour:\n", "Chad\n", ""), readVotes)},
	{"ReadVotes line ends", 500, withText(repeated("In favour:", "\n", "Chad"), readVotes)},
	{"ReadVotes corrections", 30, withText(repeated("In favour: Chad. ", "The delegation of Peru informed the Secretariat that it had intended to vote against. ", ""), readVotes)},
	{"ReadVotes names", 20, withText(numbered("In favour: ", "Slovenistan%d, ", "Peru."), readVotes)},
	{"ReadVotes not UTF-8", 1 << 11, withText(repeated("In favour: ", "\xff\xfe\x80", ""), readVotes)},
	{"ReadVotes one word", 1 << 12, withText(repeated("In favour: ", "a", ""), readVotes)},
	{"ReadVotes hyphens", 1 << 10, withText(repeated("In favour: ", "a-\n", ""), readVotes)},
	{"ReadVotes resolutions", 50, withText(numbered("", "At its %dth meeting, on 3 November 2021, it adopted resolution 61/12. ", ""), readVotes)},
	{"ReadStatements on behalf of", 4, withText(repeated("", "on behalf of Iceland and Malta. ", ""), readStatements)},
	{"ReadStatements on behalf of many", 50, withText(repeated("on behalf of ", "Iceland, ", ""), readStatements)},
	{"ReadStatements namens", 2, withText(repeated("", "Bosnia and Herzegovina mede namens ", ""), readStatements)},
	{"ReadStatements paragraphs", 50, withText(numbered("dissociates itself from paragraphs 1", ", %d (a)", ""), readStatements)},
	{"ReadStatements aligns", 30, withText(repeated("", "Norway aligns itself with the statement made on behalf of the European Union. ", ""), readStatements)},
	{"ReadStatements spaces", 4000, withText(repeated("on behalf of", " ", "Iceland"), readStatements)},
	{"Briefing.Resolution stages", 25, withRecord(manyStages, tellAll)},
	{"Briefing.Resolution statements", 25, withRecord(manyStatements, tellAll)},
	{"Briefing.Resolution both", 20, withRecord(manyBoth, tellAll)},
	{"Briefing.Resolution in full", 200, withRecord(manyBoth, tellFull)},
	{"Briefing.Resolution beside a joint statement", 50, withRecord(manyBeside, tellAll)},
	{"Briefing.Resolution beside a joint statement, in full", 50, withRecord(manyBeside, tellFull)},
	{"Briefing.Notices", 50, withRecord(manyBeside, func(r *plenary.Resolution) {
		plenary.Briefing{}.Notices(r, slices.Concat(r.Notices(), r.PracticeNotices())...)
	})},
	{"Briefing.Position, Changes, Coalitions, GroupPositions", 400, withRecord(manyBeside, func(r *plenary.Resolution) {
		b := plenary.Briefing{}
		b.Position(nld, r)
		b.Changes(nld, r)
		b.Coalitions(nld, r)
		b.Position(plenary.EU, r)
	})},
	{"Briefing.Resolution long title", 1 << 10, withRecord(longTitle, tellAll)},
	{"Briefing.Resolution long word", 1 << 12, withRecord(longWord, tellAll)},
	{"Briefing.Resolution elements", 50, func(n int) func() {
		names := list(n, ",", func(i int) string { return fmt.Sprintf(`"x-%d"`, i) })
		r := record(stages(1, "plenary"), `"statements":[{"id":"t","kind":"explanation-of-vote","stage":"s0","deliverer":"NLD","elements":[`+names+`]},{"id":"u","kind":"explanation-of-vote","stage":"s0","deliverer":"BEL","elements":[`+names+`]}]`)
		return func() { tellAll(r) }
	}},
	{"Briefing.Page", 25, withRecord(manyStages, func(r *plenary.Resolution) { plenary.Briefing{}.Page(r) })},
	{"Briefing.Letter", 50, func(n int) func() {
		l := &plenary.Letter{Attachments: make([]plenary.Reference, n), References: make([]plenary.Reference, n), Copies: make([]plenary.Reference, n), Fulfils: make([]plenary.Reference, n)}
		return func() { plenary.Briefing{Width: 80}.Letter(l) }
	}},
	{"Briefing.Letter, Letter.Notices of many statements", 200, func(n int) func() {
		r, l := manyStatements(n), &plenary.Letter{}
		for i := range n {
			l.Attachments = append(l.Attachments, plenary.Reference{Statement: fmt.Sprintf("t%d", i)})
		}
		return func() {
			plenary.Briefing{}.Letter(l, r)
			l.Notices(r)
		}
	}},
	{"Briefing of many resolutions", 20, func(n int) func() {
		rs := slices.Repeat([]*plenary.Resolution{manyBoth(1)}, n)
		return func() {
			b := plenary.Briefing{Width: 80}
			b.Position(nld, rs...)
			b.Changes(nld, rs...)
			b.Coalitions(nld, rs...)
			b.Position(plenary.EU, rs...)
		}
	}},
	{"Board long title", 1 << 11, withRecord(longTitle, drawBoard)},
	{"Board long word", 1 << 11, withRecord(longWord, drawBoard)},
	{"Board corrections", 200, withRecord(corrected, drawBoard)},
	{"Board groups", 10, func(n int) func() {
		r := &plenary.Resolution{Stages: []plenary.Stage{{Date: day, Votes: plenary.RollCall{}.With(plenary.UN.Members(day), plenary.Yes)}}}
		gs := make([]plenary.Group, n)
		every := slices.Collect(plenary.Groups())
		for i := range gs {
			gs[i] = every[i%50]
		}
		return func() { _ = plenary.Picture{Groups: gs}.Board(io.Discard, r, nil) }
	}},
	{"Timeline points", 50, func(n int) func() {
		s := trend(n)
		return func() {
			_ = plenary.Picture{}.Timeline(io.Discard, "", 1, s)
		}
	}},
	{"Timeline lines", 5, func(n int) func() {
		ls := make([]plenary.Trend, n)
		for i := range ls {
			ls[i] = plenary.Trend{Name: fmt.Sprint("line ", i), Points: trend(10).Points}
		}
		return func() { _ = plenary.Picture{}.Timeline(io.Discard, "", 1, ls...) }
	}},
	{"Timeline title", 500, func(n int) func() {
		l := plenary.Trend{Name: strings.Repeat("n ", n), Points: trend(1).Points}
		return func() {
			_ = plenary.Picture{Title: strings.Repeat("word ", n)}.Timeline(io.Discard, strings.Repeat("w", n), 0, l)
		}
	}},
	{"Heatmap states", 20, func(n int) func() {
		x := history(3).Matrix(plenary.IdenticalVotes)
		cs := make([]plenary.Country, n)
		for i := range cs {
			cs[i] = countries[i%len(countries)]
		}
		return func() { _ = plenary.Picture{}.Heatmap(io.Discard, x, cs...) }
	}},
}

func elements(do func(*plenary.Statement)) func(n int) func() {
	return func(n int) func() {
		names := list(n, ",", func(i int) string { return fmt.Sprintf(`"x-%d"`, i) })
		r := record(`"statements":[{"id":"t","kind":"","stage":"","elements":[` + names + `]}]`)
		return func() { do(&r.Statements[0]) }
	}
}

func writeCSV(r *plenary.Resolution) {
	_ = plenary.WriteCSV(io.Discard, plenary.Resolutions(r))
}

func tellAll(r *plenary.Resolution) { plenary.Briefing{Width: 80}.Resolution(r) }

func tellFull(r *plenary.Resolution) {
	plenary.Briefing{Width: 80, Length: plenary.FullLength}.Resolution(r)
}

func drawBoard(r *plenary.Resolution) { _ = plenary.Picture{}.Board(io.Discard, r, nil) }
