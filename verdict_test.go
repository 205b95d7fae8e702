package plenary_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

type record struct {
	body, symbol string
	date         plenary.Date
	votes        plenary.RollCall
}

// votesOnRecord returns every recorded vote, by its number in the UN Digital Library.
func votesOnRecord(t *testing.T) map[string]*record {
	all := map[string]*record{}
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), []string{"undl_id", "body", "symbol", "date", "listed"}, func(cells []string) {
		if cells[4] != "0" {
			all[strings.Clone(cells[0])] = &record{body: strings.Clone(cells[1]), symbol: strings.Clone(cells[2]), date: plenary.MustParseDate(cells[3])}
		}
	})
	votes := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain, "X": plenary.NotVoting}
	codes := map[string]plenary.Country{"": plenary.MustParseCountry("EAZ")} // the mapping leaves Zanzibar blank
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "iso3", "vote"}, func(cells []string) {
		rec := all[cells[0]]
		if rec == nil {
			return
		}
		code := strings.Clone(cells[1])
		c, ok := codes[code]
		if !ok {
			var err error
			if c, err = plenary.ParseCountry(code); err != nil {
				t.Error(err)
			}
			codes[code] = c
		}
		v, ok := votes[cells[2]]
		if !ok {
			v = plenary.NotVoting
		}
		rec.votes = rec.votes.With(plenary.SetOf(c), v)
	})
	return all
}

func TestRecords(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a million votes")
	}
	important := plenary.MustParseRule("yes >= 2/3 of yes+no and yes >= 1")
	type tallied struct {
		votes, changed, tied, exact, refuted, presumed int
	}
	var ga tallied
	var procedural []string
	council, empty := 0, map[string]int{}
	for id, rec := range votesOnRecord(t) {
		rule := map[string]string{"GA": "unga.simple", "SC": "unsc.substantive"}[rec.body]
		r, err := plenary.RuleOn(rule, rec.date)
		if err != nil {
			t.Fatal(err)
		}
		d, err := r.Decide(rec.votes, rec.date)
		if err != nil {
			t.Fatal(err)
		}
		switch cast := rec.votes.Tally().Count(plenary.BaseCast); {
		case d.Outcome() == plenary.Adopted:
		case cast == 0:
			// Adopted without a vote: the record lists the members all the
			// same, and gives none of them a ballot.
			empty[rec.body]++
		case d.Outcome() == plenary.Vetoed:
			procedural = append(procedural, rec.symbol)
			r, err := plenary.RuleOn("unsc.procedural", rec.date)
			if err != nil {
				t.Fatal(err)
			}
			if d, err := r.Decide(rec.votes, rec.date); err != nil || d.Outcome() != plenary.Adopted {
				t.Errorf("%s: %v %v", rec.symbol, d, err)
			}
		default:
			t.Errorf("%s %s is on record as adopted, and is %v", id, rec.symbol, d)
		}
		if rec.body == "SC" {
			council++
			continue
		}
		tally := rec.votes.Tally()
		two, err := important.Decide(rec.votes.Whole(), rec.date) // the rule is of no body: nobody is missing
		if err != nil {
			t.Fatal(err)
		}
		ga.votes++
		if simpleMajority(tally) != (two.Outcome() == plenary.Adopted) {
			ga.changed++
		}
		if tally.Yes == tally.No && tally.Yes > 0 {
			ga.tied++
		}
		if tally.Yes > 0 && tally.Yes == 2*tally.No {
			ga.exact++
		}
		switch d.Quorum() {
		case plenary.Fails:
			ga.refuted++
		case plenary.Presumed:
			ga.presumed++
		}
	}
	t.Logf("General Assembly: %d votes; %d carry by a simple majority and not by two thirds, %d are tied, %d are exactly two thirds; the quorum is refuted in %d and presumed in %d", ga.votes, ga.changed, ga.tied, ga.exact, ga.refuted, ga.presumed)
	t.Logf("Security Council: %d votes, %d of them procedural though a permanent member was against; without ballots: %v", council, len(procedural), empty)
	if want := (tallied{votes: 5540, changed: 88, tied: 0, exact: 4, refuted: 0, presumed: 8}); ga != want {
		t.Errorf("%+v, want %+v", ga, want)
	}
	if empty["GA"] != 3 || empty["SC"] != 42 || council != 2797 {
		t.Errorf("%d votes of the Council; without ballots: %v", council, empty)
	}
	slices.Sort(procedural)
	if !slices.Equal(procedural, proceduralDespiteNo) {
		t.Errorf("procedural: %q", procedural)
	}
}

// proceduralDespiteNo are the resolutions that the Council adopted as matters
// of procedure, over the vote of a permanent member: items taken off its list,
// invitations, a subcommittee, a conference to review the Charter (Article
// 109), and emergency special sessions called under resolution 377 A (V).
var proceduralDespiteNo = []string{
	"S/RES/110(1955)", "S/RES/119(1956)", "S/RES/120(1956)", "S/RES/132(1959)", "S/RES/157(1960)",
	"S/RES/2623(2022)", "S/RES/34(1947)", "S/RES/462(1980)", "S/RES/87(1950)", "S/RES/88(1950)",
}
