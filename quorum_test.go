package plenary_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// quorumWords are what the texts say of a quorum that is not shown: in String
// and at the head of Explain, in Briefing.Decision, and of the test in Explain.
var quorumWords = map[plenary.Answer]map[language.Tag][3]string{
	0: {
		language.English: {"; quorum not checked", "; whether there was a quorum could not be checked, because the number of members is not known.", "; not checked, because the number of members is not known."},
		language.Dutch:   {"; quorum niet vast te stellen", "; of het quorum aanwezig was, kon niet worden vastgesteld, omdat het aantal leden niet bekend is.", "; niet vast te stellen, omdat het aantal leden niet bekend is."},
	},
	plenary.Presumed: {
		language.English: {"; quorum presumed", "; the quorum is presumed to have been met.", "; presumed, because the record does not say who else was present."},
		language.Dutch:   {"; quorum verondersteld", "; verondersteld wordt dat het quorum aanwezig was.", "; verondersteld, want niet is vastgelegd wie er verder aanwezig waren."},
	},
}

// quorumTold fails unless the texts of d say of the quorum what want has, and
// nothing else: 0 that it was not checked, Presumed that it is presumed, and
// any other answer neither.
func quorumTold(t *testing.T, d plenary.Decision, want plenary.Answer) {
	t.Helper()
	for answer, words := range quorumWords {
		for tag, words := range words {
			text := d.Explain(tag)
			for i, told := range []string{text, plenary.Briefing{Language: tag}.Decision(d), text} {
				if strings.Contains(told, words[i]) != (answer == want) {
					t.Errorf("%v: %q is in it: %t, want %t: %s", tag, words[i], answer != want, answer == want, told)
				}
			}
			if tag == language.English && strings.Contains(d.String(), words[0]) != (answer == want) {
				t.Errorf("%s", d)
			}
		}
	}
}

// K3: a quorum that is not shown is not passed over. Of 41 delegations 30 were
// away: whether that is a quorum depends on whether there are others.
func TestQuorumIsNotPassedOver(t *testing.T) {
	away := plenary.Tally{Yes: 10, No: 1, Absent: 30}
	exact := plenary.Totals{Counts: away, Exact: baseSeats}
	sized := away.Totals()
	sized.Members = 41
	const own = "quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no"
	for name, c := range map[string]struct {
		rule    string
		totals  plenary.Totals
		on      string
		outcome plenary.Outcome
		quorum  plenary.Answer
		told    plenary.Answer
	}{
		"there may be others":          {own, away.Totals(), "", plenary.Open, plenary.Unsettled, 0},
		"there are no others":          {own, away.Whole(), "", plenary.NoQuorum, plenary.Fails, plenary.Fails},
		"there are 41":                 {own, sized, "", plenary.NoQuorum, plenary.Fails, plenary.Fails},
		"every count is exact":         {own, exact, "", plenary.NoQuorum, plenary.Fails, plenary.Fails},
		"of no day":                    {"unga.important", away.Totals(), "", plenary.Open, plenary.Unsettled, 0},
		"of no day, rejected":          {"unga.important", plenary.Tally{Yes: 10, No: 9}.Totals(), "", plenary.Rejected, plenary.Presumed, 0},
		"of no day, tied":              {"unga.simple", plenary.Tally{Yes: 10, No: 10}.Totals(), "", plenary.Tied, plenary.Presumed, 0},
		"of no day, and open":          {"unga.important", plenary.Tally{Yes: 10}.Totals(), "", plenary.Open, plenary.Presumed, 0},
		"of no day, a whole body":      {"unga.important", away.Whole(), "", plenary.NoQuorum, plenary.Fails, plenary.Fails},
		"of a day":                     {"unga.important", plenary.Tally{Yes: 10, No: 1, NotVoting: 182}.Totals(), "2018-12-06", plenary.Adopted, plenary.Presumed, plenary.Presumed},
		"of a day, and enough voted":   {"unga.important", plenary.Tally{Yes: 87, No: 10}.Totals(), "2018-12-06", plenary.Adopted, plenary.Holds, plenary.Holds},
		"of a day, and enough away":    {"unga.important", plenary.Tally{Yes: 10, No: 1, Absent: 160}.Totals(), "2018-12-06", plenary.NoQuorum, plenary.Fails, plenary.Fails},
		"a number, and enough voted":   {"quorum attending >= 5; carry yes > no", away.Totals(), "", plenary.Adopted, plenary.Holds, plenary.Holds},
		"a number, and others present": {"quorum attending >= 50; carry yes > no", away.Totals(), "", plenary.Open, plenary.Unsettled, plenary.Unsettled},
		"nobody was away":              {own, plenary.Tally{Yes: 10, No: 1}.Totals(), "", plenary.Adopted, plenary.Presumed, 0},
		"no quorum is required":        {"yes > no", away.Totals(), "", plenary.Adopted, 0, plenary.Holds},
	} {
		t.Run(name, func(t *testing.T) {
			var on plenary.Date
			if c.on != "" {
				on = plenary.MustParseDate(c.on)
			}
			d, err := plenary.MustParseRule(c.rule).DecideTotals(c.totals, on)
			if err != nil || d.Outcome() != c.outcome || d.Quorum() != c.quorum {
				t.Fatalf("%v, quorum %v, %v: want %v, %v", d, d.Quorum(), err, c.outcome, c.quorum)
			}
			if c.outcome == plenary.Open { // it rests on no quorum
				for _, tag := range []language.Tag{language.English, language.Dutch} {
					if text := (plenary.Briefing{Language: tag}).Decision(d); strings.Contains(text, "quorum") || strings.Contains(d.Explain(tag), quorumWords[0][tag][2]) != (c.told == 0) {
						t.Error(text, d.Explain(tag))
					}
				}
				return
			}
			quorumTold(t, d, c.told)
		})
	}
}

// The three ways to decide tell alike.
func TestQuorumIsToldOfEachWay(t *testing.T) {
	rule := plenary.MustParseRule("quorum attending > 1/2 of members; carry yes >= 1; tie reject")
	roll := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL"), plenary.Yes).With(plenary.MustParseSet("LUX"), plenary.No).
		With(plenary.MustParseSet("DEU", "FRA", "ITA", "ESP", "PRT", "GRC", "IRL", "DNK", "SWE"), plenary.Absent)
	for _, whole := range []bool{false, true} {
		outcome, quorum, told, totals := plenary.Open, plenary.Unsettled, plenary.Answer(0), roll.Tally().Totals()
		if whole {
			outcome, quorum, told, totals = plenary.NoQuorum, plenary.Fails, plenary.Fails, roll.Tally().Whole()
			roll = roll.Whole()
		}
		for name, decide := range map[string]func() (plenary.Decision, error){
			"Decide":       func() (plenary.Decision, error) { return rule.Decide(roll, plenary.Date{}) },
			"DecideTotals": func() (plenary.Decision, error) { return rule.DecideTotals(totals, plenary.Date{}) },
			"DecideBy":     func() (plenary.Decision, error) { return (&plenary.Stage{Votes: roll}).DecideBy(rule) },
		} {
			t.Run(fmt.Sprint(name, " ", whole), func(t *testing.T) {
				d, err := decide()
				if err != nil || d.Outcome() != outcome || d.Quorum() != quorum {
					t.Fatal(d, d.Quorum(), err)
				}
				if !whole { // it rests on no quorum
					if text := d.Explain(language.English); !strings.Contains(text, quorumWords[0][language.English][2]) {
						t.Error(text)
					}
					return
				}
				quorumTold(t, d, told)
			})
		}
	}
}

// K1: the reason for which an outcome is open holds. All twelve members are
// listed, and the record does not say that they are all.
func TestOpenReasonHolds(t *testing.T) {
	roll := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL"), plenary.Yes).With(plenary.MustParseSet("LUX"), plenary.No).
		With(plenary.MustParseSet("DEU", "FRA", "ITA", "ESP", "PRT", "GRC", "IRL", "DNK", "SWE"), plenary.Absent)
	council := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL", "USA", "GBR", "FRA", "CHN", "DEU", "POL", "PER", "KWT"), plenary.Yes).
		With(plenary.MustParseSet("RUS"), plenary.No).With(plenary.MustParseSet("BOL", "KAZ", "GNQ", "ETH"), plenary.Abstain).Whole()
	var (
		listed  = [2]string{"whether the members listed are all the members is not known", "of de vermelde leden alle leden zijn, is niet bekend"}
		numbers = [2]string{"the numbers of votes in favour and votes against are not in the sources consulted", "de aantallen stemmen voor en stemmen tegen staan niet in de geraadpleegde bronnen"}
		against = [2]string{"the number of votes against is not in the sources consulted", "het aantal stemmen tegen staat niet in de geraadpleegde bronnen"}
		day     = [2]string{
			"the day of the vote is not known, nor which countries were among the permanent members of the Security Council then",
			"de dag van de stemming is niet bekend, en evenmin welke landen toen tot de permanente leden van de Veiligheidsraad behoorden",
		}
	)
	stage := func(s plenary.Stage) func(plenary.Rule) (plenary.Decision, error) {
		return func(r plenary.Rule) (plenary.Decision, error) { return s.DecideBy(r) }
	}
	for name, c := range map[string]struct {
		rule   string
		decide func(plenary.Rule) (plenary.Decision, error)
		want   [2]string
	}{
		"a list of all":             {"quorum attending > 1/2 of members; carry yes > 1/2 of yes+no", func(r plenary.Rule) (plenary.Decision, error) { return r.Decide(roll, plenary.Date{}) }, listed},
		"a list of all, by members": {"quorum attending > 1/2 of members; carry yes >= 1/6 of members", func(r plenary.Rule) (plenary.Decision, error) { return r.Decide(roll, plenary.Date{}) }, listed},
		"a list of all at a stage":  {"yes > no", stage(plenary.Stage{Votes: roll}), listed},
		"a list and its counts":     {"yes > no", stage(plenary.Stage{Votes: roll, Stated: plenary.Tally{Yes: 2, Absent: 9}.Totals()}), listed},
		"a list of some":            {"yes > no", stage(plenary.Stage{Votes: roll, Stated: plenary.Tally{Yes: 152}.Totals()}), against},
		"no list":                   {"yes > no", func(r plenary.Rule) (plenary.Decision, error) { return r.Decide(plenary.RollCall{}, plenary.Date{}) }, numbers},
		"counts of some": {"yes > no", func(r plenary.Rule) (plenary.Decision, error) {
			return r.DecideTotals(plenary.Tally{Yes: 2, Absent: 9}.Totals(), plenary.Date{})
		}, against},
		"no day": {"unsc.substantive", func(r plenary.Rule) (plenary.Decision, error) { return r.Decide(council, plenary.Date{}) }, day},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := c.decide(plenary.MustParseRule(c.rule))
			if err != nil || d.Outcome() != plenary.Open {
				t.Fatal(d, err)
			}
			for i, tag := range []language.Tag{language.English, language.Dutch} {
				for _, text := range []string{plenary.Briefing{Language: tag}.Decision(d), d.Explain(tag)} {
					if !strings.Contains(text, ": "+c.want[i]) {
						t.Errorf("want %q: %s", c.want[i], text)
					}
					for _, not := range [][2]string{listed, numbers, against, day} {
						if not != c.want && strings.Contains(text, not[i]) {
							t.Errorf("says %q: %s", not[i], text)
						}
					}
				}
			}
			if !strings.Contains(d.String(), c.want[0]) {
				t.Error(d)
			}
		})
	}
}

// If a rule has a quorum, whether it was met is never passed over, and what is
// certain of it does not change if there are no other members.
func TestPropertyQuorum(t *testing.T) {
	rules := []plenary.Rule{}
	for r := range plenary.Rules() {
		if strings.Contains(r.Text(), "quorum ") {
			rules = append(rules, r)
		}
	}
	for _, text := range []string{
		"quorum attending >= 12; carry yes > no", "quorum yes+no > absent; carry yes > no", "quorum not absent >= 1/3 of members; carry yes > 1/2 of members",
		"quorum attending > 1/2 of members and absent >= 5; carry yes >= 2/3 of yes+no; tie adopt", "quorum yes >= 9 or abstain >= 1/4 of cast; defer abstain > 5; carry yes > no",
	} {
		rules = append(rules, plenary.MustParseRule(text))
	}
	days := []plenary.Date{{}, plenary.MustParseDate("2018-12-06")}
	decided := 0
	check(t, func(r *rand.Rand) error {
		n := func() int { return r.Intn(2) * r.Intn(30) }
		tally := plenary.Tally{Yes: n(), No: n(), Abstain: n(), Present: n(), NotVoting: n(), Absent: n(), Pending: r.Intn(2) * n(), Excluded: r.Intn(2) * n()}
		rule, on := rules[r.Intn(len(rules))], days[r.Intn(2)]
		whole, err := rule.DecideTotals(tally.Whole(), plenary.Date{})
		if err != nil {
			return nil // it is weighed
		}
		totals := tally.Totals()
		totals.Exact &= plenary.Base(r.Intn(int(baseSeats) + 1))
		d, err := rule.DecideTotals(totals, on)
		if err != nil {
			return nil // there were not so many members
		}
		decided++
		for _, d := range []plenary.Decision{d, whole} {
			if q := d.Quorum(); q < plenary.Holds || q > plenary.Fails {
				return fmt.Errorf("%s of %+v on %v: the quorum is %v", rule, tally, on, q)
			}
			for _, f := range d.Findings() {
				if f.Part == "quorum" && f.Answer != d.Quorum() {
					return fmt.Errorf("%s of %+v on %v: the quorum is %v, and its finding %v", rule, tally, on, d.Quorum(), f.Answer)
				}
			}
			for _, tag := range []language.Tag{language.English, language.Dutch} {
				if text := d.Explain(tag); !strings.Contains(strings.ToLower(text), "quorum") || strings.Contains(text, "{") || strings.Contains(text, "1152921504606") || strings.Contains(text, "18446744073709") {
					return fmt.Errorf("%s of %+v on %v: %s", rule, tally, on, text)
				}
			}
		}
		if (d.Quorum() == plenary.Fails) != (d.Outcome() == plenary.NoQuorum) {
			return fmt.Errorf("%s of %+v on %v: %v, and the quorum %v", rule, tally, on, d, d.Quorum())
		}
		if q := d.Quorum(); on.IsZero() && (q == plenary.Holds || q == plenary.Fails) && whole.Quorum() != q {
			return fmt.Errorf("%s of %+v: the quorum is %v, and %v if all are counted", rule, tally, q, whole.Quorum())
		}
		return nil
	})
	if decided < rounds()/4 {
		t.Errorf("only %d decisions", decided)
	}
}
