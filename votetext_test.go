package plenary_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// readVotes returns the votes in a text, what was wrong with them, and what was
// odd and accepted.
func readVotes(text string, on plenary.Date) (votes []plenary.Resolution, wrong, odd []*plenary.ParseError) {
	for r, err := range plenary.ReadVotes(text, on, plenary.Date{}) {
		if err == nil {
			votes, odd = append(votes, *r), append(odd, r.Oddities...)
		} else {
			wrong = append(wrong, err.(*plenary.ParseError))
		}
	}
	return votes, wrong, odd
}

// short writes what is certain of a vote on a line.
func short(r *plenary.Resolution) string {
	s := &r.Stages[0]
	var b strings.Builder
	word := func(name, value string) {
		if value != "" && value != "whole" {
			fmt.Fprintf(&b, "%s=%s ", name, value)
		}
	}
	listed := s.Votes.Tally()
	word("listed", fmt.Sprintf("%d-%d-%d", listed.Yes, listed.No, listed.Abstain))
	// A count is 5, or at least 5 (5+), or not stated (?).
	stated := func(v plenary.Vote) string {
		n, exact := s.Stated.Of(v)
		switch {
		case exact:
			return fmt.Sprint(n)
		case n > 0:
			return fmt.Sprint(n) + "+"
		}
		return "?"
	}
	word("stated", stated(plenary.Yes)+"-"+stated(plenary.No)+"-"+stated(plenary.Abstain))
	if n := stated(plenary.NotVoting); n != "?" {
		word("notvoting", n)
	}
	if n := stated(plenary.Absent); n != "?" {
		word("absent", n)
	}
	if s.Stated.Members > 0 {
		word("members", fmt.Sprint(s.Stated.Members))
	}
	word("required", strings.ReplaceAll(s.Required.String(), " ", "_"))
	word("symbol", r.Symbol.String())
	word("body", s.Body.String())
	word("kind", s.Kind.String())
	word("date", s.Date.String())
	word("draft", s.Draft.String())
	word("question", s.Question.String())
	word("detail", strings.ReplaceAll(s.Detail.In(language.English), " ", "_"))
	word("declared", s.Declared.String())
	word("method", s.Method.String())
	for _, m := range s.Meetings {
		word("meeting", m.String())
	}
	votes := func(name string, list []plenary.Vote) {
		var names []string
		for _, v := range list {
			names = append(names, v.String())
		}
		word(name, strings.Join(names, ","))
	}
	votes("whole", s.Exhaustive)
	votes("some", s.Partial)
	for _, c := range s.Corrections {
		word(c.Country.String(), c.Intended.String())
	}
	for _, v := range []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Absent} {
		if set := s.Votes.Listed(v); !set.IsZero() && set.Len() < 13 {
			word(v.String(), strings.ReplaceAll(set.String(), " ", ","))
		}
	}
	word("title", strings.ReplaceAll(r.Title.EN, " ", "_"))
	return strings.TrimSpace(b.String())
}

// TestVoteTexts reads every text in testdata/votes. A file has texts, each followed by a line of
// hyphens and a line for each vote, for each error and for each oddity; texts are
// parted by a line of number signs.
func TestVoteTexts(t *testing.T) {
	files, err := filepath.Glob("testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var read []string
		parts := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n####\n")
		for i, part := range parts {
			text, want, ok := strings.Cut(part, "\n----\n")
			if !ok && !*update {
				t.Fatalf("no line of hyphens in %q", part)
			}
			t.Run(fmt.Sprintf("%s/%d", filepath.Base(name), i+1), func(t *testing.T) {
				got := readText(text)
				read = append(read, text+"\n----\n"+got)
				if diff := cmp.Diff(want, got); diff != "" && !*update {
					t.Errorf("%s\n%s", text, diff)
				}
			})
		}
		if *update && len(read) == len(parts) {
			golden(t, name, strings.Join(read, "\n####\n")+"\n")
		}
	}
}

// readText writes what is read of a text, a line for each vote, for each error
// and for each oddity.
func readText(text string) string {
	var got []string
	votes, wrong, odd := readVotes(text, plenary.Date{})
	for i := range votes {
		got = append(got, short(&votes[i]))
	}
	for _, e := range wrong {
		got = append(got, fmt.Sprintf("wrong: %d:%d %s %q", e.Line, e.Column, e.What, e.Input))
	}
	for _, e := range odd {
		got = append(got, fmt.Sprintf("odd: %d:%d %s", e.Line, e.Column, e.Reason))
	}
	return strings.Join(got, "\n")
}

// paragraph writes a roll call as a verbatim record does, with the names of
// the day.
func paragraph(rc plenary.RollCall, on plenary.Date) string {
	var b strings.Builder
	b.WriteString("A recorded vote was taken.\n\n")
	naming := plenary.Naming{Language: language.English, Form: plenary.InUN, On: on}
	for _, l := range []struct {
		head string
		vote plenary.Vote
	}{{"In favour:", plenary.Yes}, {"Against:", plenary.No}, {"Abstaining:", plenary.Abstain}, {"Non-voting:", plenary.NotVoting}} {
		set := rc.Listed(l.vote)
		if set.IsZero() {
			if l.vote != plenary.NotVoting {
				b.WriteString(l.head + "\n\tNone\n\n")
			}
			continue
		}
		var names []string
		for _, c := range slices.SortedFunc(set.All(), naming.Compare) {
			names = append(names, naming.Name(c))
		}
		b.WriteString(l.head + "\n\t" + strings.Join(names, ", ") + "\n\n")
	}
	t := rc.Tally()
	fmt.Fprintf(&b, "\tThe draft resolution was adopted by %d votes to %d, with %d abstentions.\n", t.Yes, t.No, t.Abstain)
	return b.String()
}

// TestReadVotesOfRecord writes a paragraph for every vote of the record and
// reads it back.
func TestReadVotesOfRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a million ballots")
	}
	type rollCall struct {
		date  plenary.Date
		votes plenary.RollCall
	}
	rollCalls := map[string]*rollCall{}
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), []string{"undl_id", "date"}, func(cells []string) {
		rollCalls[strings.Clone(cells[0])] = &rollCall{date: plenary.MustParseDate(cells[1])}
	})
	codes := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain, "X": plenary.NotVoting, "": plenary.NotVoting}
	names := map[string]plenary.Country{}
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "name_raw", "vote"}, func(cells []string) {
		rc := rollCalls[cells[0]]
		key := rc.date.String() + cells[1]
		c, ok := names[key]
		if !ok {
			c, _ = plenary.ParseCountryOn(cells[1], rc.date)
			names[key] = c
		}
		rc.votes = rc.votes.With(plenary.SetOf(c), codes[cells[2]])
	})
	n := 0
	for id, rc := range rollCalls {
		if rc.votes.Tally().Yes == 0 {
			continue
		}
		n++
		votes, wrong, odd := readVotes(paragraph(rc.votes, rc.date), rc.date)
		if len(votes) != 1 || len(wrong)+len(odd) > 0 {
			t.Errorf("%s of %s: %d votes, wrong %v, odd %v", id, rc.date, len(votes), wrong, odd)
			continue
		}
		s := &votes[0].Stages[0]
		listed, want := s.Votes.Tally(), rc.votes.Tally()
		if s.Votes != rc.votes || listed != want || s.Stated.Counts.Yes != want.Yes || s.Stated.Counts.No != want.No || s.Stated.Counts.Abstain != want.Abstain {
			t.Errorf("%s of %s: read %v, wrote %v: %s", id, rc.date, listed, want, rc.votes.Listed().Minus(s.Votes.Listed()))
		}
	}
	if n < 5000 {
		t.Errorf("only %d votes", n)
	}
}

// sample returns a text of the samples, or skips the test where there are none.
func sample(t *testing.T, number string) string {
	t.Helper()
	files, _ := filepath.Glob("../shared/samples/" + number + "_*.txt")
	if len(files) == 0 {
		t.Skip("the samples of record texts are not here")
	}
	data, err := os.ReadFile(files[0])
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the samples of record texts are not here: %v", err)
	} else if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestReadVotesOfSamples(t *testing.T) {
	for _, c := range []struct {
		sample string
		want   []string
		wrong  int
	}{
		{"00", []string{
			"listed=0-5-12 stated=152-5-12 body=unga kind=plenary date=2018-12-19 declared=adopted no=CZE,HUN,ISR,POL,USA abstain=AUS,AUT,BGR,CHE,CHL,DZA,ITA,LBY,LIE,LVA,ROU,SGP",
			"listed=0-2-3 stated=181-?-3 body=unga kind=plenary date=2018-12-17 declared=adopted whole=no no=HUN,USA abstain=DOM,ERI,LBY",
		}, 1}, // of Hungary, that it had voted in favour earlier in the process
		{"01", []string{"listed=125-54-6 stated=125-54-6 symbol=A/RES/78/196 body=unga kind=plenary declared=adopted method=recorded whole=yes,no,abstain abstain=ARM,CHL,CRI,MEX,PER,URY title=Promotion_of_a_democratic_and_equitable_international_order"}, 0},
		{"02", []string{"listed=131-53-0 stated=131-53-0 symbol=A/RES/78/200 body=unga kind=plenary declared=adopted method=recorded meeting=A/78/PV.50 whole=yes,no,abstain title=Promotion_of_equitable_geographical_distribution_in_the_membership_of_the_human_rights_treaty_bodies"}, 0},
		{"04", []string{"listed=131-53-0 stated=131-53-0 symbol=A/RES/78/202 body=unga kind=plenary declared=adopted method=recorded whole=yes,no,abstain NRU=no title=Human_rights_and_unilateral_coercive_measures"}, 0},
		{"06", []string{"listed=155-0-25 stated=155-0-25 symbol=A/RES/78/208 body=unga kind=plenary declared=adopted method=recorded meeting=A/78/PV.50 whole=yes,no,abstain NER=abstain title=Strengthening_the_role_of_the_United_Nations_in_the_promotion_of_democratization_and_enhancing_periodic_and_genuine_elections"}, 0},
		{"07", []string{"listed=185-0-2 stated=185-0-2 symbol=A/RES/78/209 body=unga kind=plenary declared=adopted method=recorded whole=yes,no,abstain abstain=IRN,SYR title=United_Nations_Human_Rights_Training_and_Documentation_Centre_for_South-West_Asia_and_the_Arab_Region"}, 0},
		{"11", []string{"listed=80-29-65 stated=80-29-65 body=unga.c3 kind=committee date=2023-11-15 draft=A/C.3/78/L.41 declared=adopted method=recorded whole=yes,no,abstain title=Situation_of_human_rights_in_the_Islamic_Republic_of_Iran"}, 0},
		{"12", []string{"listed=0-5-0 stated=152-5-12 body=unga kind=plenary declared=adopted method=recorded no=CZE,HUN,ISR,POL,USA"}, 0},
		{"14", []string{"listed=0-1-9 stated=154-1-9 kind=committee declared=adopted no=ISR abstain=ALB,CMR,FSM,HND,HTI,MHL,PLW,PNG,USA"}, 0},
		{"17", []string{"listed=0-0-0 stated=185-0-1 body=unga kind=plenary date=2017-12-04 declared=adopted method=recorded meeting=A/72/PV.62 whole=no"}, 1},
		{"19", []string{"listed=0-5-12 stated=152-5-12 body=unga kind=plenary declared=adopted no=CZE,HUN,ISR,POL,USA abstain=AUS,AUT,BGR,CHE,CHL,DZA,ITA,LBY,LIE,LVA,ROU,SGP"}, 0},
	} {
		t.Run(c.sample, func(t *testing.T) {
			votes, wrong, _ := readVotes(sample(t, c.sample), plenary.Date{})
			var got []string
			for i := range votes {
				got = append(got, short(&votes[i]))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			if len(wrong) != c.wrong {
				t.Errorf("wrong: %v", wrong)
			}
			for i := range votes {
				s := &votes[i].Stages[0]
				n := slices.DeleteFunc(s.Notices(), func(n plenary.Notice) bool { return n.Kind == plenary.NoDate && s.Date.IsZero() })
				if len(n) > 0 {
					t.Errorf("notices: %v", n)
				}
			}
		})
	}
}

// TestReadVotesOfPress reads each line of the Dutch and Flemish press by
// itself.
func TestReadVotesOfPress(t *testing.T) {
	want := []string{
		"listed=0-5-0 stated=143-5-35 body=unga kind=plenary declared=adopted whole=no no=BLR,NIC,PRK,RUS,SYR",
		"listed=0-0-0 stated=153-10-23",
		"listed=0-5-0 stated=?-5-35 notvoting=10 whole=no no=BLR,NIC,PRK,RUS,SYR",
		"listed=0-5-2 stated=141-5-35 some=abstain no=BLR,ERI,PRK,RUS,SYR abstain=CHN,IND",
		"listed=0-7-0 stated=?-7-? whole=no no=BLR,ERI,MLI,NIC,PRK,RUS,SYR",
		"listed=0-0-0 stated=80-18-73 declared=adopted",
		"listed=0-0-0 stated=16-1-10 declared=adopted",
		"listed=0-0-0 stated=18-117-? declared=rejected",
	}
	var got []string
	text := sample(t, "20")
	for line := range strings.Lines(text) {
		votes, wrong, odd := readVotes(line, plenary.Date{})
		if len(votes) != 1 || len(wrong)+len(odd) > 0 {
			t.Errorf("%s%d votes, %v, %v", line, len(votes), wrong, odd)
			continue
		}
		got = append(got, short(&votes[0]))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	// In one text the third line tells again of the vote of the first, and the fifth
	// does not say of which vote it is.
	together, wrong, _ := readVotes(text, plenary.Date{})
	if len(together) != 6 || len(wrong) != 1 || wrong[0].Line != 5 {
		t.Fatalf("%d votes in one text, want 6; reports: %v, want one of line 5", len(together), wrong)
	}
	for i, want := range []int{10, 0} {
		if n, _ := together[i].Stages[0].Stated.Of(plenary.NotVoting); n != want {
			t.Errorf("vote %d: %d did not vote, want %d", i+1, n, want)
		}
	}
}

// TestReadVotesOfCounts: a count is stated if the text gives it, and a list is
// whole if the text says so (K1).
func TestReadVotesOfCounts(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"against alone", "De Algemene Vergadering nam de resolutie aan. Slechts vijf landen, Rusland, Nicaragua, Noord-Korea, Syrië en Belarus, stemden tegen.",
			"listed=0-5-0 stated=?-5-? body=unga kind=plenary declared=adopted whole=no no=BLR,NIC,PRK,RUS,SYR",
		},
		// A head has all who voted so under it, by number or by name: where only
		// some are named, the text says that.
		{"heads", "Voor: 168 landen. Tegen: Argentinië en Israël. Onthouding: Panama.", "listed=0-2-1 stated=168-?-? whole=no,abstain no=ARG,ISR abstain=PAN"},
		{"some under a head", "Voor: ruim 150 landen. Tegen: onder meer Chili en Peru.", "listed=0-2-0 stated=150+-?-? some=no no=CHL,PER"},
		{"others under a head", "Voor: 150. Tegen: Chili, Peru en anderen.", "listed=0-2-0 stated=150-?-? some=no no=CHL,PER"},
		{"a name lost under a head", "In favour: Chad, Peru. Against: Cuba, Xyzland.", "listed=2-1-0 stated=?-?-? method=recorded whole=yes yes=PER,TCD no=CUB\nwrong: 1:39 country \"Xyzland\""},
		{"under two heads", "In favour: Chad, Peru. Against: Peru, Cuba. Abstaining: Mali.", "listed=2-1-1 stated=?-?-? method=recorded whole=abstain yes=PER,TCD no=CUB abstain=MLI\nwrong: 1:33 list \"Peru\""},
		{"none under a head", "In favour: Chad, Peru. Against: None.", "listed=2-0-0 stated=?-0-? method=recorded whole=yes,no yes=PER,TCD"},
		{"none", "It was adopted by 150 votes in favour, with none against and no abstentions.", "listed=0-0-0 stated=150-0-0 declared=adopted"},
		{"without", "The resolution was adopted by 150 votes to 3, without abstentions.", "listed=0-0-0 stated=150-3-0 declared=adopted"},
		{"zonder", "De resolutie werd aangenomen met 150 stemmen voor en 3 tegen, zonder onthoudingen.", "listed=0-0-0 stated=150-3-0 declared=adopted"},
		{"silent", "The resolution was adopted by 150 votes to 3.", "listed=0-0-0 stated=150-3-? declared=adopted"},
		{"one name", "Nederland stemde voor.", "listed=1-0-0 stated=?-?-? yes=NLD"},
		{"one name beside a count", "Er waren 120 stemmen voor, 14 stemmen tegen en 45 onthoudingen. Nederland onthield zich van stemming.", "listed=0-0-1 stated=120-14-45 abstain=NLD"},
		{"only", "Only Chile and Peru voted against.", "listed=0-2-0 stated=?-?-? whole=no no=CHL,PER"},
		{"only within a group", "Binnen de EU stemde alleen Hongarije tegen.", "listed=0-1-0 stated=?-?-? some=no no=HUN"},
		{"at least", "At least 150 countries voted in favour.", "listed=0-0-0 stated=150+-?-?"},
		{"more than", "The resolution was adopted by more than 150 votes to 5.", "listed=0-0-0 stated=150+-5-? declared=adopted"},
		{"no fewer than", "No fewer than 150 countries voted in favour.", "listed=0-0-0 stated=150+-?-?"},
		{"ruim", "Ruim 100 landen stemden voor, 5 landen stemden tegen.", "listed=0-0-0 stated=100+-5-?"},
		{"bijna", "Bijna 100 landen stemden voor, 5 landen stemden tegen.", "listed=0-0-0 stated=?-5-?\nodd: 1:1 not an exact number; left out"},
		{"zo'n", "Zo'n 120 landen stemden voor.", "listed=0-0-0 stated=?-?-?\nodd: 1:1 not an exact number; left out"},
		{"about", "About 120 countries voted in favour, some 5 voted against.", "listed=0-0-0 stated=?-?-?\nodd: 1:1 not an exact number; left out\nodd: 1:38 not an exact number; left out"},
		{"fewer than", "Fewer than 10 countries voted against; 140 voted in favour.", "listed=0-0-0 stated=140-?-?\nodd: 1:1 not an exact number; left out"},
		{"all but", "All but five members voted in favour.", "listed=0-0-0 stated=?-?-?\nodd: 1:1 not an exact number; left out"},
		{"at least, then exactly", "At least 150 countries voted in favour. 152 voted in favour and 5 against.", "listed=0-0-0 stated=152-5-?"},
		{"exactly, then roughly", "The resolution was adopted by 152 votes to 5. Zo'n 150 landen stemden voor.", "listed=0-0-0 stated=152-5-? declared=adopted\nodd: 1:47 not an exact number; left out"},
		{"of the members", "152 of the 193 members voted in favour.", "listed=0-0-0 stated=152-?-? members=193"},
		{"of the Council's members", "12 of the Council's 15 members voted in favour and three abstained.", "listed=0-0-0 stated=12-?-3 members=15"},
		{"of the rest", "14 of the 15 voted in favour.", "listed=0-0-0 stated=14-?-? members=15"},
		{"of countries", "140 van de 193 landen stemden voor.", "listed=0-0-0 stated=140-?-? members=193"},
		{"more than the members", "12 of the 15 members voted in favour and nine abstained.", "listed=0-0-0 stated=12-?-9\nwrong: 1:1 total \"12 of the 15 members voted in favour\""},
		{"of a group", "12 of the 27 members of the European Union voted in favour.", "wrong: 1:1 recorded vote \"12 of the 27 members of the European Union voted in favour.\""},
		{"an assembly", "The Assembly adopted it by 100 votes to 3.", "listed=0-0-0 stated=100-3-? kind=plenary declared=adopted"},
		{"a title after its number", "It then adopted draft resolution II, “Rights of fishers”, by a vote of 121 in favour to 35 against.", "listed=0-0-0 stated=121-35-? declared=adopted title=Rights_of_fishers"},
		{"another assembly", "The World Health Assembly adopted it by 100 votes to 3.", "listed=0-0-0 stated=100-3-? body=who declared=adopted"},
		{"a General Assembly", "The General Assembly of the Organization of American States adopted it by 20 votes to 3.", "listed=0-0-0 stated=20-3-? body=oas.ga declared=adopted"},
		{"a committee", "The Committee adopted it by 100 votes to 3.", "listed=0-0-0 stated=100-3-? kind=committee declared=adopted"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, readText(c.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestReadVotesRequired: two thirds are required by the rule of the body that
// says so, in its wording of the day.
func TestReadVotesRequired(t *testing.T) {
	bare, important := plenary.MustParseRule("yes >= 2/3 of yes+no and yes >= 1"), plenary.MustParseRule("unga.important")
	for text, want := range map[string]plenary.Rule{
		"The draft was not adopted, having failed to obtain the required two-thirds majority: 80 in favour, 60 against.":                                                   bare,
		"Met 80 stemmen voor en 50 tegen werd de vereiste tweederdemeerderheid niet gehaald.":                                                                              bare,
		"On 6 December 2018 the General Assembly rejected it by 60 votes in favour to 50 against. It was not adopted, failing to obtain the required two-thirds majority.": important,
		"The General Assembly adopted it by 90 votes to 2. Two thirds were not required.":                                                                                  {},
		"The General Assembly adopted it by 90 votes to 2, a two-thirds majority.":                                                                                         {},
	} {
		votes, _, _ := readVotes(text, plenary.Date{})
		if len(votes) != 1 || votes[0].Stages[0].Required != want {
			t.Errorf("%s\n%d votes, want %v", text, len(votes), want)
		}
	}
}

// TestReadVotesDay: a vote has the date that its text gives, or that the caller
// knows of it, and never that of the text (K4).
func TestReadVotesDay(t *testing.T) {
	const undated = "A recorded vote was taken. In favour: Chad, Yugoslavia. Against: None."
	const dated = "On 4 December 2000, the General Assembly adopted it by a recorded vote of 90 to 2."
	day := plenary.MustParseDate("2000-12-05")
	const yearless = "On 4 December, the General Assembly adopted it by a recorded vote of 90 to 2."
	for name, c := range map[string]struct {
		text           string
		written, taken plenary.Date
		want           string
	}{
		"text":                          {undated, day, plenary.Date{}, ""},
		"text, a date in it":            {dated, day, plenary.Date{}, "2000-12-04"},
		"a date without a year":         {yearless, plenary.Date{}, plenary.Date{}, ""},
		"text, a date without a year":   {yearless, day, plenary.Date{}, "2000-12-04"},
		"long before, no year":          {yearless, day.AddDays(250), plenary.Date{}, ""},
		"a day of the week":             {"On Monday the General Assembly adopted it by a recorded vote of 90 to 2.", day, plenary.Date{}, "2000-12-04"},
		"a day of the week before":      {"The General Assembly adopted a text Friday. It got 90 votes, with 2 against.", day, plenary.Date{}, "2000-12-01"},
		"a day to come":                 {"The Assembly, which will meet on Monday, adopted it by 90 votes to 2.", day, plenary.Date{}, ""},
		"yesterday":                     {"Gisteren nam de Algemene Vergadering de tekst aan met 90 stemmen voor en 2 tegen.", day, plenary.Date{}, "2000-12-04"},
		"a day of the week, no date":    {"On Monday the General Assembly adopted it by a recorded vote of 90 to 2.", plenary.Date{}, plenary.Date{}, ""},
		"text with its date":            {"8 December 2000\n\n" + yearless, day, plenary.Date{}, "2000-12-04"},
		"a date of something else":      {dated[:len(dated)-1] + ", endorsing the Compact, which was agreed in Marrakesh on 1 November 2000.", day, plenary.Date{}, "2000-12-04"},
		"only a date of something else": {"The Assembly adopted by 90 votes to 2 a text on the Compact, which was agreed in Marrakesh on 1 November 2000.", day, plenary.Date{}, ""},
		"a text agreed elsewhere":       {"The Assembly adopted the Compact, agreed in Marrakesh, Morocco, on 1 November 2000, by 90 votes to 2.", day, plenary.Date{}, ""},
		"a text adopted elsewhere":      {"De Vergadering nam het pact, dat op 1 november 2000 in Marrakesh was aangenomen, aan met 90 stemmen voor en 2 tegen.", day, plenary.Date{}, ""},
		"a text that was tabled":        {"De tekst, ingediend door Kenia en Noorwegen, werd op 4 december 2000 aangenomen met 90 stemmen voor.", day, plenary.Date{}, "2000-12-04"},
		"of the vote, in a clause":      {"90 countries voted for and 2 against the text, which was adopted on 4 December 2000.", day, plenary.Date{}, "2000-12-04"},
		"votes":                         {undated, plenary.Date{}, day, "2000-12-05"},
		"votes, a date in the text":     {dated, plenary.Date{}, day, "2000-12-04"},
		"both":                          {undated, day, day, "2000-12-05"},
		"votes of before":               {undated, day.AddDays(31), day, "2000-12-05"},
		"votes of before, no year":      {yearless, day.AddDays(31), day, "2000-12-04"},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			for r, err := range plenary.ReadVotes(c.text, c.written, c.taken) {
				if err != nil {
					t.Fatal(err)
				}
				n++
				s := &r.Stages[0]
				if got := s.Date.String(); got != c.want {
					t.Errorf("on %q, want %q", got, c.want)
				}
				if undated := slices.ContainsFunc(s.Notices(), func(n plenary.Notice) bool { return n.Kind == plenary.NoDate }); undated != (c.want == "") {
					t.Errorf("says that it has no day: %v", undated)
				}
			}
			if n != 1 {
				t.Errorf("%d votes", n)
			}
		})
	}
}

// TestReadVotesTakenLater: votes are not taken after the text that reports them.
func TestReadVotesTakenLater(t *testing.T) {
	day := plenary.MustParseDate("2018-12-19")
	n := 0
	for r, err := range plenary.ReadVotes("In favour: Chad. Against: None.", day, day.AddDays(1)) {
		if n++; r != nil || err == nil || err.Error() != `plenary: date of the votes "2018-12-20": after the date of the text, 2018-12-19` {
			t.Errorf("%v, %v", r, err)
		}
	}
	if n != 1 {
		t.Errorf("%d results", n)
	}
}

// TestReadVotesVaried spoils texts in the ways in which pages do, and holds
// that the votes stay the same.
func TestReadVotesVaried(t *testing.T) {
	debris := []string{"17/34 A/78/PV.50", "23-41218 19/12/2023", "19/34 19/12/2023", "Page 12 of 34", "A/78/481/Add.3", "General Assembly 50th plenary meeting 19 December 2023"}
	rng := rand.New(rand.NewPCG(1, 2))
	commas := func(s, with string) string {
		head, lists, _ := strings.Cut(s, "In favour:")
		end := strings.LastIndex(lists, "raft resolution")
		return head + "In favour:" + strings.ReplaceAll(lists[:end], ", ", with) + lists[end:]
	}
	for _, number := range []string{"01", "02", "04", "06", "07"} {
		text := sample(t, number)
		before, _, _ := readVotes(text, plenary.Date{})
		same := func(how, changed string, odd bool) {
			t.Helper()
			votes, wrong, oddities := readVotes(changed, plenary.Date{})
			if len(votes) != 1 || len(wrong) > 0 || odd && len(oddities) == 0 {
				t.Errorf("%s, %s: %d votes, wrong %v", number, how, len(votes), wrong)
				return
			}
			got, want := votes[0].Stages[0], before[0].Stages[0]
			if got.Votes != want.Votes || got.Stated != want.Stated || votes[0].Symbol != before[0].Symbol || !slices.Equal(got.Corrections, want.Corrections) {
				t.Errorf("%s, %s: got %s, want %s", number, how, short(&votes[0]), short(&before[0]))
			}
		}
		for _, d := range debris {
			same("debris after every comma: "+d, commas(text, ", "+d+" "), true)
			same("debris before every comma: "+d, commas(text, " "+d+", "), true)
		}
		same("line breaks after commas", commas(text, ",\n"), false)
		same("no space after commas", commas(text, ","), false)
		same("semicolons", commas(text, "; "), false)
		same("carriage returns", strings.ReplaceAll(text, " ", "\r\n"), false)
		// The lists in another order.
		head, rest, _ := strings.Cut(text, "In favour:")
		yes, rest, _ := strings.Cut(rest, "Against:")
		no, rest, _ := strings.Cut(rest, "Abstaining:")
		end := strings.Index(rest, "Draft resolution")
		abstain, tail := rest[:end], rest[end:]
		same("lists turned round", head+"Abstaining:"+abstain+"In favour:"+yes+"Against:"+no+tail, false)
		same("a name on each line", head+"In favour:\n"+strings.ReplaceAll(yes, ", ", "\n")+"\nAgainst:\n"+strings.ReplaceAll(no, ", ", "\n")+"\nAbstaining:\n"+strings.ReplaceAll(abstain, ", ", "\n")+tail, false)
		// Names broken by the foot of a page, at any space between commas.
		for range 20 {
			var b strings.Builder
			for part := range strings.SplitAfterSeq(yes, ",") {
				words := strings.Fields(part)
				for i, w := range words {
					b.WriteString(" " + w)
					if i+1 < len(words) && rng.IntN(4) == 0 && !strings.ContainsAny(part, "/0123456789") {
						b.WriteString("\n" + debris[rng.IntN(len(debris))] + "\n")
					}
				}
			}
			same("names broken by debris", head+"In favour:"+b.String()+" Against:"+no+"Abstaining:"+abstain+tail, false)
		}
	}
}

// TestReadVotesRewrapped reads the report and the letter with other line ends.
func TestReadVotesRewrapped(t *testing.T) {
	for _, number := range []string{"00", "11"} {
		text := sample(t, number)
		before, was, _ := readVotes(text, plenary.Date{})
		for how, changed := range map[string]string{
			"carriage returns": strings.ReplaceAll(text, "\n", "\r\n"),
			"no line ends":     strings.NewReplacer("-\n", "- ", "\n", " ").Replace(text),
			"double spaces":    strings.ReplaceAll(text, " ", "  "),
			"heads of pages":   strings.ReplaceAll(text, ",\n", ",\n12/28 A/61/999\n06-12345\n"),
		} {
			after, wrong, _ := readVotes(changed, plenary.Date{})
			if len(after) != len(before) || len(wrong) != len(was) {
				t.Errorf("%s, %s: %d votes, %v", number, how, len(after), wrong)
				continue
			}
			for i := range after {
				if got, want := short(&after[i]), short(&before[i]); got != want {
					t.Errorf("%s, %s: %s", number, how, cmp.Diff(want, got))
				}
			}
		}
	}
}

// TestReadVotesJSON holds that what is read is written and read again.
func TestReadVotesJSON(t *testing.T) {
	files, err := filepath.Glob("testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		votes, _, _ := readVotes(string(data), plenary.Date{})
		for _, r := range votes {
			roundTrip(t, r)
		}
	}
}

func roundTrip(t *testing.T, r plenary.Resolution) {
	t.Helper()
	data, err := json.Marshal(&r)
	if err != nil {
		t.Fatal(err)
	}
	back, err := plenary.ParseResolution(data)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if diff := cmp.Diff(r, back, values); diff != "" {
		t.Error(diff)
	}
}

// TestReadVotesOfParts reads texts that begin and end anywhere, and texts that
// lack a word, which must not stop the reader.
func TestReadVotesOfParts(t *testing.T) {
	t.Parallel() // it takes long
	step := 1
	if testing.Short() {
		step = 16
	}
	files, err := filepath.Glob("testdata/votes/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts: ", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(string(data), "\n####\n") {
			text, _, _ := strings.Cut(part, "\n----\n")
			words := strings.SplitAfter(text, " ")
			for i := 0; i < len(words); i += step {
				for _, some := range []string{
					strings.Join(words[:i], ""), strings.Join(words[i:], ""),
					strings.Join(words[:i], "") + strings.Join(words[i+1:], ""),
				} {
					votes, wrong, _ := readVotes(some, plenary.Date{})
					if len(votes)+len(wrong) == 0 {
						t.Fatalf("neither a vote nor an error in %q", some)
					}
				}
			}
		}
	}
}

// TestReadVotesStops holds that a reader that has enough gets no more.
func TestReadVotesStops(t *testing.T) {
	text := strings.Repeat("In favour: Chad, Xyzland. The text was adopted by 1 vote to none.\n", 3)
	for most := 1; most < 5; most++ {
		n := 0
		for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
			if n++; n == most {
				break
			}
		}
		if n != most {
			t.Errorf("%d values, want %d", n, most)
		}
	}
}

// hostile are texts that ask for much work.
func hostile(size int) map[string]string {
	repeat := func(s string) string { return strings.Repeat(s, size/len(s)+1)[:size] }
	return map[string]string{
		"brackets":    repeat("("),
		"nested":      "In favour: Chad (" + repeat("(") + repeat(")"),
		"republic":    "In favour: Chad voted 12 " + repeat("Republic of the United "),
		"squares":     repeat("["),
		"links":       repeat("[[a|"),
		"strokes":     repeat("A/"),
		"places":      repeat("in "),
		"adverbs":     repeat("also "),
		"unsure":      "In favour: Chad voted 12 " + repeat("Korea, "),
		"heads":       repeat("In favour:"),
		"heads none":  repeat("In favour: None Against: Chad "),
		"line":        repeat("a"),
		"spaces":      "In favour:" + repeat(" "),
		"lines":       "In favour:" + repeat("\n"),
		"commas":      "In favour: " + repeat(","),
		"names":       "In favour: " + repeat("Chad, "),
		"no names":    "In favour: " + repeat("Xyzland, "),
		"lists":       repeat("In favour: Xyzland, Abcland. "),
		"ands":        "In favour: " + repeat("and "),
		"counts":      repeat("5 votes to 4 "),
		"numbers":     repeat("1,"),
		"against":     repeat("5 against: Foo, "),
		"brackets 5":  repeat("5 against (Chad ("),
		"stemden":     repeat("Hongarije, Polen stemden tegen "),
		"landen":      repeat("5 landen, "),
		"onthielden":  repeat("onthielden 5 landen "),
		"names here":  repeat("Hongarije, foo stemden tegen "),
		"entitled":    repeat("draft resolution entitled \""),
		"intended":    repeat("delegation of Chad intended to "),
		"delegation":  repeat(strings.Repeat("the delegation of a ", 500) + "intended "),
		"resolution":  repeat(strings.Repeat("(resolution 1 ", 500) + strings.Repeat(")", 500)),
		"against (":   repeat(strings.Repeat("5 against (Chad, ", 300) + strings.Repeat(")", 300)),
		"stops":       repeat(". "),
		"adopted":     repeat("5 votes to 4 adopted "),
		"names\n":     "In favour:\n" + repeat("Chad\n"),
		"besides":     repeat("naast Chad "),
		"gapping":     repeat(strings.Repeat("Chad stemde voor, Peru, ", 20) + "Cuba tegen, "),
		"perfect":     repeat(", net als Chad, voor de resolutie gestemd"),
		"items":       repeat("Against:\n1. Chad 2. Peru\n3. x\n"),
		"items while": repeat("yes: 1. " + strings.Repeat(" while", 20) + " 2."),
		"likewise":    repeat("Chad stemde voor, evenals Peru, "),
		"vetoes":      repeat("5 votes to 4, Chad vetoed "),
		"resolutie":   repeat("voor de resolutie "),
		"dashes":      repeat("In favour - 1, "),
		"abstained":   repeat("abstained from the "),
		"absences":    repeat("namen niet deel aan de stemming "),
		"zero bytes":  repeat("\x00"),
		"not utf-8":   repeat("\xff\xfe In favour: \xc3"),
	}
}

// TestReadVotesHostile holds that the work grows with the text and no faster:
// each of these takes well under a second.
func TestReadVotesHostile(t *testing.T) {
	t.Parallel() // it takes long
	size := 200 << 10
	if testing.Short() {
		size = 6 << 10
	}
	for name, text := range hostile(size) {
		t.Run(name, func(t *testing.T) {
			n := 0
			for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
				n++
			}
			if n == 0 {
				t.Error("neither a vote nor an error")
			}
		})
	}
}

func BenchmarkReadVotesHostile(b *testing.B) {
	for name, text := range hostile(1<<20 - 1<<10) { // with what stands before it, within the limit
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
				}
			}
		})
	}
}

func BenchmarkReadVotes(b *testing.B) {
	r := load(b, "a-res-73-195.json")
	s := r.Final()
	text := paragraph(s.Votes, s.Date)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range plenary.ReadVotes(text, s.Date, plenary.Date{}) {
		}
	}
}

// BenchmarkReadVotesTexts reads the texts of testdata/votes one after another.
func BenchmarkReadVotesTexts(b *testing.B) {
	files, _ := filepath.Glob("testdata/votes/[^f]*.txt")
	var texts []string
	size := 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		for part := range strings.SplitSeq(string(data), "\n####\n") {
			text, _, _ := strings.Cut(part, "\n----\n")
			texts = append(texts, text)
			size += len(text)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			for range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
			}
		}
	}
}

func FuzzReadVotes(f *testing.F) {
	files, _ := filepath.Glob("testdata/votes/*.txt")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for part := range strings.SplitSeq(string(data), "\n####\n") {
			text, _, _ := strings.Cut(part, "\n----\n")
			f.Add(text, uint(len(text)), uint(len(text)))
		}
	}
	f.Fuzz(func(t *testing.T, text string, at, which uint) {
		votes, wrong, odd := readVotes(text, plenary.Date{})
		if with, at := insert(text, int(at%uint(len(text)+1)), int(which%uint(len(inserted)))); len(votes) > 0 && !ruled(with, at) {
			if word := lostOf(with, at, int(which%uint(len(inserted))), false); word != "" {
				t.Fatalf("%q is lost in %q", word, with)
			}
		}
		if len(votes)+len(wrong)+len(odd) == 0 {
			t.Fatal("neither a vote nor an error")
		}
		lines := strings.Split(text, "\n")
		for _, e := range append(wrong, odd...) {
			if e.Line == 0 && len(votes) == 0 {
				continue
			}
			if e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > len(lines[e.Line-1])+1 {
				t.Fatalf("%d:%d is no place in the text", e.Line, e.Column)
			}
		}
		for _, r := range votes {
			roundTrip(t, r)
			s := &r.Stages[0]
			rc := plenary.RollCall{}
			for c, v := range s.Votes.All() {
				if v <= plenary.NotVoting && c.Kind() <= plenary.ObserverState {
					rc = rc.With(plenary.SetOf(c), v)
				}
			}
			on := s.Date
			if rc.Tally().Count(plenary.BaseCast) == 0 || on.IsZero() {
				continue
			}
			again, wrong, _ := readVotes(paragraph(rc, on), on)
			if len(again) != 1 || len(wrong) > 0 || again[0].Stages[0].Votes != rc {
				t.Fatalf("%s reads back as %v, %v", paragraph(rc, on), again, wrong)
			}
		}
	})
}

// What one sentence says of a vote stays with it, and what contradicts it is no second vote.
func TestReadVotesApart(t *testing.T) {
	read := func(text string) (rs []plenary.Resolution, wrong []string) {
		for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
			if err != nil {
				wrong = append(wrong, err.Error())
			} else {
				rs = append(rs, *r)
			}
		}
		return rs, wrong
	}
	t.Run("a title", func(t *testing.T) {
		rs, _ := read("Draft resolution II, entitled “Lighthouses”, was adopted by 90 votes to 4.\n\nThe resolution was adopted in an 88-to-12 vote.")
		if len(rs) != 2 || rs[0].Title.EN != "Lighthouses" || !rs[1].Title.IsZero() {
			t.Errorf("%v", rs)
		}
	})
	t.Run("another count", func(t *testing.T) {
		rs, wrong := read("93 landen stemden gisteren voor.\n\nEen ontwerptekst van Cuba haalde 54 stemmen.")
		if len(rs) != 1 || len(wrong) != 1 || !strings.Contains(wrong[0], "contradicts the previous vote") {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("at least so many, and how many exactly", func(t *testing.T) {
		rs, wrong := read("At least 50 countries voted in favour of the text. 52 countries voted in favour and 3 against.")
		if len(rs) != 1 || len(wrong) != 0 || rs[0].Stages[0].Stated.Counts != (plenary.Tally{Yes: 52, No: 3}) || rs[0].Stages[0].Stated.Exact != 1<<plenary.Yes|1<<plenary.No {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("what stands before the second is of it", func(t *testing.T) {
		rs, wrong := read("The text was adopted by 55 votes to 9, operative paragraph 4 and the annex by 54 votes to 10.")
		if len(rs) != 2 || len(wrong) != 0 || rs[0].Stages[0].Question != plenary.Whole || rs[1].Stages[0].Question != plenary.Paragraph || rs[1].Stages[0].Stated.Counts.Yes != 54 {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("none for one and some for another", func(t *testing.T) {
		rs, wrong := read("No country voted for the first text, and 12 countries voted for the second.")
		if len(rs) != 1 || len(wrong) != 1 || !strings.Contains(wrong[0], "does not say which vote it belongs to") {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("lists on another question", func(t *testing.T) {
		rs, wrong := read("The amendment was rejected by 9 votes to 20. In favour of the resolution: 77. Against the resolution: 49.")
		if len(rs) != 2 || len(wrong) != 0 || rs[0].Stages[0].Stated.Counts.Yes != 9 || rs[1].Stages[0].Stated.Counts.Yes != 77 {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("another body", func(t *testing.T) {
		rs, wrong := read("In the Council Russia alone voted against. The General Assembly adopted the text by 120 votes to 14.")
		if len(rs) != 2 || len(wrong) != 0 || rs[0].Stages[0].Kind != plenary.Council || rs[1].Stages[0].Body != plenary.GeneralAssembly || rs[1].Stages[0].Stated.Counts.Yes != 120 {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("a resolution of before", func(t *testing.T) {
		rs, wrong := read("In resolution 70/1 the Assembly set goals; 90 countries voted in favour of the text.")
		if len(rs) != 1 || len(wrong) != 0 || !rs[0].Symbol.IsZero() {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("more names than were counted", func(t *testing.T) {
		rs, _ := read("This time it was 179-1-4. AGAINST\nChad\nPeru")
		if len(rs) != 2 || rs[0].Stages[0].Stated.Counts.No != 1 || rs[0].Stages[0].Votes.Listed().Len() > 0 {
			t.Errorf("%v", rs)
		}
	})
	t.Run("an outcome that comes next", func(t *testing.T) {
		rs, wrong := read("Chad was the lone dissenter.\nThe Council on June 12 rejected the text.")
		if len(rs) != 1 || len(wrong) != 0 || rs[0].Stages[0].Declared != plenary.DeclaredRejected {
			t.Errorf("%v %q", rs, wrong)
		}
	})
	t.Run("a day that comes later", func(t *testing.T) {
		rs, wrong := read("Eén land stemde tegen: Cuba. Op woensdag 19 december 2018 stemden 90 landen voor.")
		if len(rs) != 1 || len(wrong) != 0 || len(rs[0].Stages) != 1 {
			t.Fatalf("%v %q", rs, wrong)
		}
		if s := rs[0].Stages[0]; s.Date != plenary.MustParseDate("2018-12-19") || s.Stated.Counts.Yes != 90 || s.Votes.Of(plenary.MustParseCountry("CUB")) != plenary.No {
			t.Errorf("%v", s)
		}
	})
}
