package plenary_test

import (
	"fmt"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
)

// exampleHistory has the votes that the examples use: made up, and few, so that
// they can be counted by hand.
func exampleHistory() plenary.History {
	var all []*plenary.Resolution
	for _, v := range []struct {
		date, symbol, agenda, yes, no, abstain string
	}{
		{"2016-12-05", "A/RES/71/60", "Nuclear disarmament", "AUT IRL", "FRA POL", "NLD"},
		{"2016-12-19", "A/RES/71/200", "Human rights", "AUT FRA IRL NLD POL", "", ""},
		{"2017-12-04", "A/RES/72/60", "Nuclear disarmament", "AUT IRL", "FRA POL", "NLD"},
		{"2018-12-05", "A/RES/73/60", "Nuclear disarmament", "AUT IRL NLD", "FRA", "POL"},
		{"2018-12-19", "A/RES/73/200", "Human rights", "AUT FRA IRL NLD", "", "POL"},
	} {
		rc := plenary.RollCall{}
		for vote, codes := range map[plenary.Vote]string{plenary.Yes: v.yes, plenary.No: v.no, plenary.Abstain: v.abstain} {
			var set plenary.CountrySet
			if err := set.UnmarshalText([]byte(codes)); err != nil {
				panic(err)
			}
			rc = rc.With(set, vote)
		}
		all = append(all, &plenary.Resolution{Symbol: plenary.MustParseSymbol(v.symbol), Agenda: []string{v.agenda}, Stages: []plenary.Stage{{
			Body: plenary.GeneralAssembly, Date: plenary.MustParseDate(v.date), Votes: rc,
			Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
		}}})
	}
	h, err := plenary.HistoryOf(plenary.Resolutions(all...))
	if err != nil {
		panic(err)
	}
	return h
}

func ExampleHistory() {
	h := exampleHistory()
	nld, fra := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("FRA")
	pair := h.Pair(nld, fra)
	fmt.Println(pair.Score(plenary.IdenticalVotes))
	unity, votes := h.About("nuclear").Cohesion(plenary.AgreementIndex, plenary.EU)
	fmt.Println(unity, "of", votes, "votes")
	// Output:
	// 0.4000 5
	// 0.2000 of 3 votes
}

func ExampleHistoryOf() {
	data, err := os.ReadFile("testdata/a-res-73-195.json")
	if err != nil {
		panic(err)
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		panic(err)
	}
	h, err := plenary.HistoryOf(plenary.Resolutions(&r))
	if err != nil {
		panic(err)
	}
	fmt.Println(h.Cohesion(plenary.AgreementIndex, plenary.EU))
	// Output:
	// 0.5556 1
}

func ExampleHistory_Follow() {
	r := plenary.Resolution{Stages: []plenary.Stage{{
		Date:       plenary.MustParseDate("1975-12-01"),
		Votes:      plenary.RollCall{}.With(plenary.MustParseSet("CSK", "POL"), plenary.Yes),
		Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
	}}}
	h, err := plenary.HistoryOf(plenary.Resolutions(&r))
	if err != nil {
		panic(err)
	}
	fmt.Println(h.States())
	fmt.Println(h.Follow(plenary.Heirs).States())
	// Output:
	// CSK POL
	// CZE POL SVK
}

func ExampleHistory_LeftOut() {
	r := plenary.Resolution{Stages: []plenary.Stage{{
		Body:  plenary.GeneralAssembly,
		Votes: plenary.RollCall{}.With(plenary.MustParseSet("HUN", "USA"), plenary.No),
	}}}
	h, err := plenary.HistoryOf(plenary.Resolutions(&r))
	fmt.Println(h.Len(), h.LeftOut(), err)
	// Only these two were against, and nobody else voted.
	r.Stages[0].Exhaustive = []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	if h, err = plenary.HistoryOf(plenary.Resolutions(&r)); err != nil {
		panic(err)
	}
	fmt.Println(h.Len(), h.LeftOut())
	// Output:
	// 0 1 plenary: recorded votes "1": none of them lists every country that voted; see Stage.Exhaustive, and CSV.Exhaustive for a table that does
	// 1 0
}

func ExampleHeirs() {
	day := plenary.MustParseDate("1975-12-01")
	fmt.Println(plenary.Heirs(plenary.MustParseCountry("CSK"), day))
	fmt.Println(plenary.Heirs(plenary.MustParseCountry("RUS"), day))
	// Output:
	// CZE SVK
	// RUS
}

func ExampleHistory_All() {
	// Who moved from one vote on a subject to the next?
	var before *plenary.Stage
	for r, s := range exampleHistory().About("nuclear").All() {
		if before != nil {
			for _, m := range plenary.Moves(before.Votes, s.Votes) {
				fmt.Println(r.Symbol, m.Countries, m.From, m.To)
			}
		}
		before = s
	}
	// Output:
	// A/RES/73/60 POL no abstain
	// A/RES/73/60 NLD abstain yes
}

func ExampleHistory_Len() {
	fmt.Println(exampleHistory().Len())
	// Output:
	// 5
}

func ExampleHistory_States() {
	fmt.Println(exampleHistory().States())
	// Output:
	// AUT FRA IRL NLD POL
}

func ExampleHistory_Between() {
	h := exampleHistory()
	fmt.Println(h.Between(plenary.MustParseDate("2017-01-01"), plenary.MustParseDate("2018-01-01")).Len())
	// Output:
	// 1
}

func ExampleHistory_Where() {
	pol := plenary.MustParseCountry("POL")
	alone := exampleHistory().Where(func(r *plenary.Resolution, s *plenary.Stage) bool {
		return s.Votes.Listed(s.Votes.Of(pol)) == plenary.SetOf(pol)
	})
	fmt.Println(alone.Len())
	// Output:
	// 2
}

func ExampleHistory_OfSession() {
	fmt.Println(exampleHistory().OfSession("71").Len())
	// Output:
	// 2
}

func ExampleHistory_About() {
	fmt.Println(exampleHistory().About("HUMAN rights").Len())
	// Output:
	// 2
}

func ExampleHistory_Among() {
	few := exampleHistory().Among(plenary.MustParseSet("IRL", "NLD"))
	fmt.Println(few.States(), few.Len())
	// Output:
	// IRL NLD 5
}

func ExampleHistory_Pair() {
	h := exampleHistory()
	nld := plenary.MustParseCountry("NLD")
	pair := h.Pair(nld, plenary.MustParseCountry("IRL"))
	fmt.Println(pair.Of(plenary.Yes, plenary.Yes))
	fmt.Println(pair.Score(plenary.HalfAgreement))
	// How far does it go along with the rest of the European Union?
	pair = h.Pair(nld, plenary.EU)
	fmt.Println(pair.Score(plenary.IdenticalVotes))
	// Output:
	// 3
	// 0.8000 5
	// 1.0000 3
}

func ExamplePairCounts() {
	// The counts are those of a table in a book: both voted yes 37 times, and so on.
	table := plenary.PairCounts{
		{37, 2, 0},
		{31, 3, 1},
		{5, 0, 15},
	}
	fmt.Println(table.Score(plenary.ScottPi))
	fmt.Println(table.Score(plenary.WeightedKappa))
	// Output:
	// 0.2633 94
	// 0.5679 94
}

func ExamplePairCounts_Of() {
	pair := exampleHistory().Pair(plenary.MustParseCountry("NLD"), plenary.MustParseCountry("POL"))
	fmt.Println(pair.Of(plenary.Abstain, plenary.No))
	// Output:
	// 2
}

func ExamplePairCounts_Score() {
	same := plenary.PairCounts{{9}} // both voted yes nine times
	fmt.Println(same.Score(plenary.IdenticalVotes))
	fmt.Println(same.Score(plenary.ScottPi))
	// Output:
	// 1.0000 9
	// undefined 9
}

func ExampleSimilarity() {
	pair := plenary.PairCounts{{8, 0, 0}, {1, 0, 0}, {0, 0, 1}}
	for m := plenary.IdenticalVotes; m.IsValid(); m++ {
		score, _ := pair.Score(m)
		fmt.Println(m, score)
	}
	// Output:
	// identical 0.9000
	// agreement 0.9500
	// s 0.9000
	// s-squared 0.9500
	// pi 0.6226
	// kappa 0.6296
	// weighted-kappa 0.8718
	// alignment 0.3400
}

func ExampleParseSimilarity() {
	fmt.Println(plenary.ParseSimilarity("weighted-kappa"))
	_, err := plenary.ParseSimilarity("alike")
	fmt.Println(err)
	// Output:
	// weighted-kappa <nil>
	// plenary: similarity "alike": not one of identical, agreement, s, s-squared, pi, kappa, weighted-kappa and alignment
}

func ExampleCohesion() {
	// The European Union on resolution 73/195.
	tally := plenary.Tally{Yes: 19, No: 3, Abstain: 5, NotVoting: 1}
	for m := plenary.RiceIndex; m.IsValid(); m++ {
		fmt.Println(m, m.Of(tally))
	}
	// Output:
	// rice 0.7273
	// agreement-index 0.5556
	// attina 0.4074
	// unanimity 0.0000
}

func ExampleParseCohesion() {
	fmt.Println(plenary.ParseCohesion("rice"))
	// Output:
	// rice <nil>
}

func ExampleCohesion_Of() {
	abstained := plenary.Tally{Abstain: 12}
	fmt.Println(plenary.RiceIndex.Of(abstained), plenary.AgreementIndex.Of(abstained))
	// Output:
	// undefined 1.0000
}

func ExampleHistory_Cohesion() {
	fmt.Println(exampleHistory().Cohesion(plenary.Unanimity, plenary.EU))
	// Output:
	// 0.2000 5
}

func ExampleScore() {
	var none plenary.Score
	fmt.Println(none, none.IsValid())
	s := plenary.AgreementIndex.Of(plenary.Tally{Yes: 2, No: 1})
	fmt.Println(s, s.IsValid())
	// Output:
	// undefined false
	// 0.5000 true
}

func ExampleScore_Float() {
	fmt.Println(plenary.RiceIndex.Of(plenary.Tally{Yes: 3, No: 1}).Float())
	fmt.Println(plenary.Score{}.Float())
	// Output:
	// 0.5 true
	// 0 false
}

func ExampleScore_Compare() {
	scores := []plenary.Score{{}, plenary.RiceIndex.Of(plenary.Tally{Yes: 4}), plenary.RiceIndex.Of(plenary.Tally{Yes: 3, No: 1})}
	slices.SortFunc(scores, plenary.Score.Compare)
	fmt.Println(scores)
	// Output:
	// [0.5000 1.0000 undefined]
}

func ExampleScore_Decimals() {
	fmt.Println(plenary.AgreementIndex.Of(plenary.Tally{Yes: 152, No: 5, Abstain: 12}).Decimals(2))
	// Output:
	// 0.85
}

func ExampleHistory_Matrix() {
	x := exampleHistory().Matrix(plenary.HalfAgreement)
	for _, p := range x.Pairs(5)[:3] {
		fmt.Println(p.A, p.B, p.Score, p.Shared)
	}
	// Output:
	// AUT IRL 1.0000 5
	// AUT NLD 0.8000 5
	// FRA POL 0.8000 5
}

func ExampleMatrix() {
	x := exampleHistory().Matrix(plenary.IdenticalVotes)
	nearest := x.Pairs(5)[0]
	fmt.Println(nearest.A, nearest.B, nearest.Score)
	fmt.Println(x.Score(nearest.A, plenary.MustParseCountry("POL")))
	// Output:
	// AUT IRL 1.0000
	// 0.2000 5
}

func ExampleMatrix_Score() {
	x := exampleHistory().Matrix(plenary.IdenticalVotes)
	fmt.Println(x.Score(plenary.MustParseCountry("FRA"), plenary.MustParseCountry("POL")))
	// Output:
	// 0.6000 5
}

func ExampleMatrix_Pairs() {
	for _, p := range exampleHistory().Matrix(plenary.IdenticalVotes).Pairs(5)[:2] {
		fmt.Println(p.A, p.B, p.Score)
	}
	// Output:
	// AUT IRL 1.0000
	// AUT NLD 0.6000
}

func ExampleMatrix_WriteCSV() {
	x := exampleHistory().Among(plenary.MustParseSet("FRA", "IRL", "POL")).Matrix(plenary.IdenticalVotes)
	if err := x.WriteCSV(os.Stdout); err != nil {
		panic(err)
	}
	// Output:
	// identical,FRA,IRL,POL
	// FRA,1.000000,0.400000,0.600000
	// IRL,0.400000,1.000000,0.200000
	// POL,0.600000,0.200000,1.000000
}

func ExampleHistory_WriteVotes() {
	if err := exampleHistory().OfSession("73").WriteVotes(os.Stdout, plenary.BinaryCode); err != nil {
		panic(err)
	}
	// Output:
	// state,A/RES/73/60,A/RES/73/200
	// AUT,1,1
	// FRA,0,1
	// IRL,1,1
	// NLD,1,1
	// POL,NA,NA
}

func ExampleHistory_Years() {
	for w := range exampleHistory().Years() {
		name, _, _ := w.Window()
		fmt.Println(name, w.Len())
	}
	// Output:
	// 2016 2
	// 2017 1
	// 2018 2
}

func ExampleHistory_Sessions() {
	for w := range exampleHistory().Sessions() {
		fmt.Println(w.Window())
	}
	// Output:
	// 71 2016-12-05 2016-12-20
	// 72 2017-12-04 2017-12-05
	// 73 2018-12-05 2018-12-20
}

func ExampleHistory_Rolling() {
	for w := range exampleHistory().Rolling(3, 1) {
		name, _, _ := w.Window()
		fmt.Println(name)
	}
	// Output:
	// 2016-12-05/2017-12-04
	// 2016-12-19/2018-12-05
	// 2017-12-04/2018-12-19
}

func ExampleTrendOf() {
	alone := func(h plenary.History) (plenary.Score, int) {
		return h.Cohesion(plenary.AgreementIndex, plenary.MustParseSet("FRA", "NLD"))
	}
	for _, p := range plenary.TrendOf("France and the Netherlands", exampleHistory().Years(), alone).Points {
		fmt.Println(p.Name, p.Score, p.Votes)
	}
	// Output:
	// 2016 0.6250 2
	// 2017 0.2500 1
	// 2018 0.6250 2
}

func ExampleTrend_Break() {
	h := exampleHistory()
	drift := plenary.TrendOf("drift", h.Rolling(1, 1), func(h plenary.History) (plenary.Score, int) {
		return h.Pair(plenary.MustParseCountry("NLD"), plenary.MustParseCountry("POL")).Score(plenary.HalfAgreement)
	})
	at, before, after := drift.Break(2)
	fmt.Println(drift.Points[at].Name, before, after)
	// Output:
	// 2017-12-04/2017-12-04 0.7500 0.5000
}

func ExampleBinaryCode() {
	fmt.Println(plenary.BinaryCode(plenary.Yes, true), plenary.BinaryCode(plenary.Abstain, true), plenary.BinaryCode(0, false))
	// Output: 1 NA 9
}

func ExampleOrdinalCode() {
	fmt.Println(plenary.OrdinalCode(plenary.Yes, true), plenary.OrdinalCode(plenary.Abstain, true), plenary.OrdinalCode(0, false))
	// Output: 1 2 9
}

func ExampleHistory_Window() {
	for h := range exampleHistory().Sessions() {
		session, from, to := h.Window()
		fmt.Println(session, from, to, h.Len())
	}
	// Output:
	// 71 2016-12-05 2016-12-20 2
	// 72 2017-12-04 2017-12-05 1
	// 73 2018-12-05 2018-12-20 2
}

func ExampleHistory_RollingDays() {
	for w := range exampleHistory().RollingDays(365, 365) {
		name, _, _ := w.Window()
		fmt.Println(name, w.Len())
	}
	// Output:
	// 2016-12-05/2017-12-04 3
	// 2018-12-05/2019-12-04 2
}

func ExampleMatrix_Pairs_country() {
	x := exampleHistory().Matrix(plenary.HalfAgreement)
	for _, p := range x.Pairs(3, plenary.MustParseCountry("POL")) {
		fmt.Println(p.B, p.Score)
	}
	// Output:
	// FRA 0.8000
	// NLD 0.6000
	// AUT 0.4000
	// IRL 0.4000
}

// Resolutions that are in memory need no reader.
func ExampleResolutions() {
	finland, sweden := plenary.MustParseCountry("FIN"), plenary.MustParseCountry("SWE")
	vote := func(date string, f, s plenary.Vote) *plenary.Resolution {
		return &plenary.Resolution{Stages: []plenary.Stage{{
			Date: plenary.MustParseDate(date), Body: plenary.GeneralAssembly, Method: plenary.Recorded,
			Votes:      plenary.RollCall{}.With(plenary.SetOf(finland), f).With(plenary.SetOf(sweden), s),
			Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}, // nobody else voted
		}}}
	}
	h, err := plenary.HistoryOf(plenary.Resolutions(
		vote("2018-12-05", plenary.Yes, plenary.Yes),
		vote("2018-12-17", plenary.Yes, plenary.Abstain),
	))
	score, shared := h.Pair(finland, sweden).Score(plenary.IdenticalVotes)
	fmt.Println(score, shared, err)
	// Output: 0.5000 2 <nil>
}
