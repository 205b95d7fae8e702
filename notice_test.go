package plenary_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// parse reads a resolution that is written down in a test.
func parse(t *testing.T, in string) plenary.Resolution {
	t.Helper()
	r, err := plenary.ParseResolution([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A notice of a vote without an identifier begins with none.
func TestNoticeWithoutID(t *testing.T) {
	s := plenary.Stage{Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes)}
	n := s.Notices()[0]
	if en, nl := n.String(), n.In(language.Dutch); en != "The vote has no date; the members of the body are therefore not known." || nl != "De stemming heeft geen datum; wie er lid waren, is dus niet bekend." {
		t.Errorf("%s %s", en, nl)
	}
	for kind := plenary.TotalsDiffer; kind.IsValid(); kind++ {
		n.Kind = kind
		for _, tag := range []language.Tag{language.English, language.Dutch} {
			if text := n.In(tag); text == "" || strings.ContainsAny(text[:1], "abcdefghijklmnopqrstuvwxyz") || strings.Contains(text, "“”") || strings.Contains(text, "‘’") {
				t.Errorf("%s: %q", kind, text)
			}
		}
	}
	if text := (plenary.Notice{}).String(); text != "" {
		t.Errorf("the zero Notice: %q", text)
	}
}

func TestNotices(t *testing.T) {
	const stage = `{"stages": [{"id": "p", "kind": "plenary", "body": "unga", "date": "2018-12-19", %s}], "statements": [%s]}`
	type told struct {
		notice plenary.Notice
		en, nl string
	}
	all := func(yes, no, abstain int) plenary.Totals {
		return stated(plenary.Tally{Yes: yes, No: no, Abstain: abstain})
	}
	of := func(v plenary.Vote, n int) plenary.Totals {
		var t plenary.Totals
		addStated(&t, v, n)
		return t
	}
	for name, c := range map[string]struct {
		stage, statements string
		want              []told
	}{
		"nothing": {`"votes": {"yes": ["NLD"]}, "stated": {"yes": 1, "no": 0, "abstain": 0}, "declared": "adopted"`, `{"id": "a", "stage": "p", "deliverer": "NLD"}`, nil},

		"a whole list that is short": {`"votes": {"yes": ["NLD", "DNK"], "no": ["HUN"]}, "stated": {"yes": 3, "no": 1, "abstain": 0}, "exhaustive": ["yes", "no"]`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: of(plenary.Yes, 3), Counted: of(plenary.Yes, 2)},
			"“p”: the record states 3 in favour and lists 2 in favour.",
			"‘p’: het verslag vermeldt 3 stemmen voor en noemt 2 stemmen voor.",
		}}},
		"a list that may be of some":   {`"votes": {"yes": ["NLD", "DNK"], "no": ["HUN"]}, "stated": {"yes": 3, "no": 1, "abstain": 0}`, "", nil},
		"totals without the votes":     {`"votes": {"no": ["HUN"]}, "stated": {"yes": 3, "no": 1, "abstain": 2}`, "", nil},
		"totals alone":                 {`"stated": {"yes": 3, "no": 1, "abstain": 2}`, "", nil},
		"a list of what is not stated": {`"votes": {"no": ["HUN"]}, "stated": {"yes": 3}, "exhaustive": ["no"]`, "", nil},
		"a whole list of what is at least": {`"votes": {"no": ["HUN"]}, "stated": {"atleast": {"no": 2}}, "exhaustive": ["no"]`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: plenary.Totals{Counts: plenary.Tally{No: 2}}, Counted: of(plenary.No, 1)},
			"“p”: the record states at least 2 against and lists 1 against.",
			"‘p’: het verslag vermeldt ten minste 2 stemmen tegen en noemt 1 stem tegen.",
		}}},
		"more than are stated": {`"votes": {"yes": ["NLD"], "no": ["HUN"]}, "stated": {"yes": 1, "no": 0, "abstain": 0}`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: of(plenary.No, 0), Counted: of(plenary.No, 1)},
			"“p”: the record states none against and lists 1 against.",
			"‘p’: het verslag vermeldt geen stemmen tegen en noemt 1 stem tegen.",
		}}},
		"a whole list of abstentions": {`"votes": {"yes": ["NLD"], "abstain": ["AUT"]}, "stated": {"yes": 1, "no": 0, "abstain": 2}, "exhaustive": ["abstain"]`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: of(plenary.Abstain, 2), Counted: of(plenary.Abstain, 1)},
			"“p”: the record states 2 abstentions and lists 1 abstention.",
			"‘p’: het verslag vermeldt 2 onthoudingen en noemt 1 onthouding.",
		}}},
		"a whole list of those absent": {`"votes": {"yes": ["NLD"], "absent": ["AUT"]}, "stated": {"yes": 1, "no": 0, "abstain": 0, "absent": 2}, "exhaustive": ["absent"]`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: of(plenary.Absent, 2), Counted: of(plenary.Absent, 1)},
			"“p”: the record states 2 absent and lists 1 absent.",
			"‘p’: het verslag vermeldt 2 afwezig en noemt 1 afwezig.",
		}}},
		"absent, not stated": {`"votes": {"yes": ["NLD"], "absent": ["AUT"]}, "stated": {"yes": 1, "no": 0, "abstain": 0}`, "", nil},
		"more votes than members": {`"votes": {"no": ["HUN"]}, "stated": {"yes": 190, "no": 2, "abstain": 2}`, "", []told{{
			plenary.Notice{Kind: plenary.TotalsDiffer, Stage: "p", Stated: all(190, 2, 2), Counted: plenary.Totals{Members: 193}},
			"“p”: the counts add up to 194, more than the number of members of the body, 193.",
			"‘p’: de aantallen zijn samen 194, meer dan het ledental van het orgaan, 193.",
		}}},
		"another number of members": {`"stated": {"yes": 100, "no": 2, "abstain": 2, "members": 190}`, "", []told{{
			plenary.Notice{Kind: plenary.MembersDiffer, Stage: "p", Stated: plenary.Totals{Members: 190}, Counted: plenary.Totals{Members: 193}, On: plenary.MustParseDate("2018-12-19")},
			"“p”: the record gives the number of members as 190; that day the body had 193.",
			"‘p’: het verslag vermeldt 190 leden; die dag had het orgaan er 193.",
		}}},

		"no member": {`"votes": {"yes": ["NLD", "VAT"], "excluded": ["CSK"]}`, "", []told{{
			plenary.Notice{Kind: plenary.NotAMember, Stage: "p", Countries: plenary.MustParseSet("VAT", "CSK"), On: plenary.MustParseDate("2018-12-19")},
			"“p”: listed without being a member that day: Czechoslovakia and the Holy See.",
			"‘p’: vermeld zonder op die dag lid te zijn: de Heilige Stoel en Tsjecho-Slowakije.",
		}}},

		"the outcome, adopted": {`"stated": {"yes": 5, "no": 50, "abstain": 0}, "declared": "adopted"`, "", []told{{
			plenary.Notice{Kind: plenary.OutcomeDiffers, Stage: "p", Counted: all(5, 50, 0)},
			"“p”: the declared outcome does not follow from the votes: 5 in favour, 50 against and no abstentions.",
			"‘p’: de vermelde uitkomst volgt niet uit de stemmen: 5 stemmen voor, 50 stemmen tegen en geen onthoudingen.",
		}}},
		"the outcome, rejected": {`"stated": {"yes": 20, "no": 5, "abstain": 0}, "declared": "rejected"`, "", []told{{
			plenary.Notice{Kind: plenary.OutcomeDiffers, Stage: "p", Counted: all(20, 5, 0)},
			"“p”: the declared outcome does not follow from the votes: 20 in favour, 5 against and no abstentions.",
			"‘p’: de vermelde uitkomst volgt niet uit de stemmen: 20 stemmen voor, 5 stemmen tegen en geen onthoudingen.",
		}}},
		"a tie, adopted": {`"stated": {"yes": 5, "no": 5, "abstain": 0}, "declared": "adopted"`, "", []told{{
			plenary.Notice{Kind: plenary.OutcomeDiffers, Stage: "p", Counted: all(5, 5, 0)},
			"“p”: the declared outcome does not follow from the votes: 5 in favour, 5 against and no abstentions.",
			"‘p’: de vermelde uitkomst volgt niet uit de stemmen: 5 stemmen voor, 5 stemmen tegen en geen onthoudingen.",
		}}},
		"the outcome, of whom nothing is known": {`"votes": {"no": ["HUN", "POL"]}, "stated": {"no": 2}, "declared": "adopted"`, "", nil},
		"two thirds missed, perhaps":            {`"stated": {"yes": 87, "no": 57, "abstain": 33}, "declared": "rejected"`, "", nil},
		"two thirds missed":                     {`"stated": {"yes": 87, "no": 57, "abstain": 33}, "required": "unga.important", "declared": "rejected"`, "", nil},
		"without a vote":                        {`"method": "withoutvote", "declared": "adopted"`, "", nil},
		"withdrawn":                             {`"stated": {"yes": 2, "no": 1, "abstain": 0}, "declared": "withdrawn"`, "", nil},
		"no outcome on file":                    {`"stated": {"yes": 1, "no": 2, "abstain": 0}`, "", nil},

		"no such stage": {`"method": "recorded"`, `{"id": "a", "stage": "q", "deliverer": "NLD"}`, []told{{
			plenary.Notice{Kind: plenary.NoSuchPart, Statement: "a", Stage: "q"},
			"“a”: refers to a stage that is not on record: q.",
			"‘a’: verwijst naar een behandeling die niet is vastgelegd: q.",
		}}},
		"no stage": {`"method": "recorded"`, `{"id": "a", "deliverer": "NLD"}`, []told{{
			plenary.Notice{Kind: plenary.NoSuchPart, Statement: "a"},
			"“a”: the stage at which the statement was made is not on record.",
			"‘a’: de behandeling waarbij de verklaring is afgelegd, is niet vastgelegd.",
		}}},
		"speaks twice": {`"method": "recorded"`, `{"id": "a", "stage": "p", "deliverer": "DNK", "onBehalf": "DNK NLD"}`, []told{{
			plenary.Notice{Kind: plenary.SpeaksTwice, Statement: "a", Countries: plenary.MustParseSet("DNK"), On: plenary.MustParseDate("2018-12-19")},
			"“a”: delivers the statement and is among those on whose behalf it is delivered: Denmark.",
			"‘a’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: Denemarken.",
		}}},
		"aligned with itself": {`"method": "recorded"`, `{"id": "a", "stage": "p", "deliverer": "DNK", "aligned": "DNK"}`, []told{{
			plenary.Notice{Kind: plenary.SpeaksTwice, Statement: "a", Countries: plenary.MustParseSet("DNK"), On: plenary.MustParseDate("2018-12-19")},
			"“a”: delivers the statement and is among those on whose behalf it is delivered: Denmark.",
			"‘a’: legt de verklaring af en staat ook bij de landen namens welke dat gebeurt: Denemarken.",
		}}},
		"speaker no member": {`"method": "recorded"`, `{"id": "a", "stage": "p", "deliverer": "VAT", "onBehalf": "NLD"}`, []told{{
			plenary.Notice{Kind: plenary.NotAMember, Statement: "a", Stage: "p", Countries: plenary.MustParseSet("VAT"), On: plenary.MustParseDate("2018-12-19")},
			"“a”: speaks without being a member that day: the Holy See.",
			"‘a’: voert het woord zonder op die dag lid te zijn: de Heilige Stoel.",
		}}},
		"a statement thrice": {`"method": "recorded"`, `{"id": "a", "stage": "p"}, {"id": "b", "stage": "p"}, {"id": "a", "stage": "p"}, {"id": "a", "stage": "p"}`, []told{
			{plenary.Notice{Kind: plenary.SameID, Statement: "a"}, "“a”: two parts of the record have this identifier.", "‘a’: twee onderdelen van het verslag hebben deze aanduiding."},
			{plenary.Notice{Kind: plenary.SameID, Statement: "a"}, "“a”: two parts of the record have this identifier.", "‘a’: twee onderdelen van het verslag hebben deze aanduiding."},
		}},
		"a stage thrice": {`"method": "recorded"}, {"id": "p"}, {"id": "p"`, "", []told{
			{plenary.Notice{Kind: plenary.SameID, Stage: "p"}, "“p”: two parts of the record have this identifier.", "‘p’: twee onderdelen van het verslag hebben deze aanduiding."},
			{plenary.Notice{Kind: plenary.SameID, Stage: "p"}, "“p”: two parts of the record have this identifier.", "‘p’: twee onderdelen van het verslag hebben deze aanduiding."},
		}},
		"two things": {`"votes": {"yes": ["VAT"]}, "stated": {"yes": 150, "no": 0, "abstain": 0}, "declared": "rejected"`, `{"id": "a", "stage": "q"}`, []told{
			{
				plenary.Notice{Kind: plenary.NotAMember, Stage: "p", Countries: plenary.MustParseSet("VAT"), On: plenary.MustParseDate("2018-12-19")},
				"“p”: listed without being a member that day: the Holy See.", "‘p’: vermeld zonder op die dag lid te zijn: de Heilige Stoel.",
			},
			{
				plenary.Notice{Kind: plenary.OutcomeDiffers, Stage: "p", Counted: all(150, 0, 0)},
				"“p”: the declared outcome does not follow from the votes: 150 in favour, none against and no abstentions.",
				"‘p’: de vermelde uitkomst volgt niet uit de stemmen: 150 stemmen voor, geen stemmen tegen en geen onthoudingen.",
			},
			{
				plenary.Notice{Kind: plenary.NoSuchPart, Statement: "a", Stage: "q"},
				"“a”: refers to a stage that is not on record: q.", "‘a’: verwijst naar een behandeling die niet is vastgelegd: q.",
			},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, fmt.Sprintf(stage, c.stage, c.statements))
			before := r.Stages[0].Votes
			got := r.Notices()
			var want []plenary.Notice
			for _, w := range c.want {
				want = append(want, w.notice)
			}
			if diff := cmp.Diff(want, got, values); diff != "" {
				t.Fatal(diff)
			}
			for i, w := range c.want {
				if en := got[i].String(); en != w.en || got[i].In(language.BritishEnglish) != en || got[i].In(language.German) != en {
					t.Errorf("in English: %s", en)
				}
				if nl := got[i].In(language.Dutch); nl != w.nl {
					t.Errorf("in Dutch: %s", nl)
				}
			}
			if r.Stages[0].Votes != before {
				t.Error("the record was changed")
			}
		})
	}
}

// A member that is not listed is noticed where the lists of every vote, and of
// those that cast none, are said to be whole, and nowhere else.
func TestNotListed(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	s := r.Stage("plenary")
	two := plenary.MustParseSet("NLD", "TON") // a vote in favour, and none
	full := s.Votes
	s.Votes, s.Stated = full.With(two, 0), plenary.Totals{}
	s.Exhaustive = []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	if got := s.Notices(); len(got) != 0 {
		t.Errorf("the lists are of votes cast: %v", got)
	}
	s.Exhaustive = append(s.Exhaustive, plenary.NotVoting)
	want := []plenary.Notice{{Kind: plenary.NotListed, Stage: "plenary", Countries: two, On: plenary.MustParseDate("2018-12-19")}}
	got := s.Notices()
	if diff := cmp.Diff(want, got, values); diff != "" {
		t.Fatal(diff)
	}
	if en, nl := got[0].String(), got[0].In(language.Dutch); en != "“plenary”: members that are not listed: the Netherlands and Tonga." || nl != "‘plenary’: leden die niet worden vermeld: Nederland en Tonga." {
		t.Errorf("it says %q and %q", en, nl)
	}
	s.Votes = full.Exclude(two)
	if got := s.Notices(); len(got) != 0 {
		t.Errorf("those excluded are listed: %v", got)
	}
	s.Votes, s.Exhaustive = full.With(two, 0).Whole(), nil
	if diff := cmp.Diff(want, s.Notices(), values); diff != "" {
		t.Errorf("said to be whole: %s", diff)
	}
	if n, exact := s.Totals().Of(plenary.NotVoting); exact || s.OnRecord().Of(plenary.MustParseCountry("NLD")) != 0 || s.Outcome() != 0 {
		t.Errorf("a list that is not whole is told to be: %d, %v, %v", n, s.OnRecord(), s.Outcome())
	}
	if s.Votes = full.Whole(); len(s.Notices()) != 0 || s.Totals() != full.Tally().Whole() || s.Outcome() != plenary.Adopted {
		t.Errorf("a whole list: %v, %v, %v", s.Notices(), s.Totals(), s.Outcome())
	}
	s.Votes, s.Date = full.With(two, 0).With(plenary.MustParseSet("CSK"), plenary.Yes), plenary.Date{}
	if got := s.Notices(); len(got) != 1 || got[0].Kind != plenary.NoDate {
		t.Errorf("who was a member of old is not known of a stage without a date: %v", got)
	}
}

// The members of a body that the tables do not have are not known, and neither
// are those of the day of a stage without a date.
func TestNoticesOfUnknownMembers(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"no such table": {`"body": "iaea", "date": "2018-12-19"`, "[]"},
		"no date":       {`"body": "unga"`, "[“p”: the vote has no date; the members of the body are therefore not known.]"},
		"no body":       {`"date": "2018-12-19"`, "[]"},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, `{"stages": [{"id": "p", `+c.body+`, "votes": {"yes": ["VAT"], "notvoting": ["NLD"]}}], "statements": [{"id": "a", "stage": "p", "deliverer": "CSK"}]}`)
			if got := fmt.Sprint(r.Notices()); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

// TestNoDateInTheCouncil: of a vote without a date it is not known how many votes
// were needed, nor who could veto it, so that no outcome contradicts it (K4).
func TestNoDateInTheCouncil(t *testing.T) {
	for _, declared := range []plenary.Declared{plenary.DeclaredAdopted, plenary.DeclaredRejected} {
		s := plenary.Stage{ID: "s", Body: plenary.SecurityCouncil, Declared: declared}
		for yes := 6; yes <= 10; yes++ {
			s.Stated = plenary.Tally{Yes: yes, No: 1}.Totals()
			if got := s.Notices(); len(got) != 1 || got[0].Kind != plenary.NoDate {
				t.Errorf("%v with %d in favour: %v", declared, yes, got)
			}
		}
	}
}

func TestNoticeKindTexts(t *testing.T) {
	got := fmt.Sprint(plenary.NoticeKind(0), plenary.TotalsDiffer, plenary.NotAMember, plenary.NotListed, plenary.OutcomeDiffers,
		plenary.NoSuchPart, plenary.SpeaksTwice, plenary.SameID)
	if want := " totals member listed outcome part speaks id"; got != want {
		t.Errorf("got %q", got)
	}
}

// TestNoticeNames: a notice names countries as they were called at the stage.
func TestNoticeNames(t *testing.T) {
	s := plenary.Stage{ID: "plenary", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("1960-09-19")}
	s.Votes = s.Votes.With(plenary.MustParseSet("BEN"), plenary.Yes)
	n := s.Notices()
	if len(n) != 1 || n[0].String() != "“plenary”: listed without being a member that day: Dahomey." {
		t.Errorf("%v", n)
	}
}

// TestPartial: a list of which the source says that it names some only is no
// contradiction, and the count is the stated one.
func TestPartial(t *testing.T) {
	for text, want := range map[string]plenary.Tally{
		"Er waren 141 stemmen voor, vijf tegen en 35 onthoudingen, onder meer van China en India.":                                      {Yes: 141, No: 5, Abstain: 35},
		"The draft was adopted by a recorded vote of 106 in favour to 52 against (including Australia and Japan), with 19 abstentions.": {Yes: 106, No: 52, Abstain: 19},
	} {
		n := 0
		for r, err := range plenary.ReadVotes(text, plenary.Date{}, plenary.Date{}) {
			if err != nil {
				t.Errorf("%s: %v", text, err)
				continue
			}
			n++
			s := &r.Stages[0]
			if n := s.Notices(); s.Totals().Counts != want || len(n) != 1 || n[0].Kind != plenary.NoDate || len(s.Partial) != 1 || s.Lists(s.Partial[0]) || s.Votes.Tally().Count(plenary.BaseOf(s.Partial[0])) == 0 {
				t.Errorf("%s: %+v, partial %v, %v", text, s.Totals().Counts, s.Partial, s.Notices())
			}
		}
		if n != 1 {
			t.Errorf("%s: %d votes", text, n)
		}
	}
	// More than are stated are a contradiction all the same.
	s := plenary.Stage{Stated: stated(plenary.Tally{Abstain: 1}), Partial: []plenary.Vote{plenary.Abstain}, Votes: plenary.RollCall{}.With(plenary.MustParseSet("CHN", "IND"), plenary.Abstain)}
	if n := s.Notices(); len(n) != 2 || n[0].Kind != plenary.TotalsDiffer {
		t.Errorf("%v", n)
	}
}
