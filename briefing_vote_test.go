package plenary_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// What no sentence may hold: a number that does not agree, a list with a serial
// comma, something left to fill in.
var illTold = regexp.MustCompile(`[{}]|  |\.\.|, (en|and) ((de|het|the) )?[A-Z]|^[a-z]|` +
	`(^|[^,.\d])\b1 (countries|members|abstentions|votes|landen|leden|onthoudingen|stemmen)\b|\bone (countries|members|were|have|are)\b|` +
	`\béén (landen|leden|stemden|onthielden|waren|worden|moeten|onthoudingen|stemmen)\b|\b0 (landen|leden|countries|members)\b|` +
	`(^|[ ,;:])(two|three|[2-9]|\d\d) (was|is|has|country|member|abstention)\b|\b(twee|drie|vier) (land|lid|stemde|onthield|was|wordt|moet|onthouding|stem)\b|` +
	`\bnone abstentions|\bno none|\(\)|\bde de\b|\bthe the\b|Éé`)

// Sentences agree with their numbers, whoever votes and however few they are.
func TestBriefingAgrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	members := plenary.Naming{}.Sorted(plenary.UN.Members(plenary.MustParseDate("2018-12-19")))
	votes := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present, plenary.Absent, plenary.Pending}
	bodies := []string{"unga", "unga.c3", "unsc", "hrc", "marrakesh"}
	groups := []plenary.Group{plenary.EU, plenary.Benelux, plenary.PermanentMembers, plenary.NordicCountries, plenary.Commonwealth}
	rounds := 400
	if testing.Short() {
		rounds = 50
	}
	for range rounds {
		s := plenary.Stage{
			ID: "s", Date: plenary.MustParseDate("2018-12-19"), Body: plenary.MustParseBody(bodies[rng.IntN(len(bodies))]),
			Declared: plenary.Declared(rng.IntN(4)), Method: plenary.Method(rng.IntN(9)), Question: plenary.Question(rng.IntN(4)),
			Draft: plenary.MustParseSymbol("A/73/L.42"),
		}
		if rng.IntN(3) == 0 {
			s.Required = plenary.MustParseRule("unga.important")
		}
		// Few of a few kinds, so that none, one and two come often.
		kinds := 1 + rng.IntN(len(votes))
		for range rng.IntN(12) {
			s.Votes = s.Votes.With(members[rng.IntN(len(members))], votes[rng.IntN(kinds)])
		}
		for _, g := range groups {
			if rng.IntN(4) == 0 {
				s.Votes = s.Votes.WithAll(g.Members(s.Date), votes[rng.IntN(kinds)])
			}
		}
		for range rng.IntN(3) {
			s.Corrections = append(s.Corrections, plenary.Correction{Country: members[rng.IntN(len(members))], Intended: votes[rng.IntN(len(votes))]})
		}
		r := plenary.Resolution{Title: plenary.Text{EN: "Text", NL: "Tekst"}, Stages: []plenary.Stage{s}}
		for _, tell := range []plenary.Briefing{dutch, english} {
			told := []string{tell.Vote(&r, &r.Stages[0]), tell.Stage(&r, &r.Stages[0]), tell.Totals(s.Totals()), tell.Notices(&r, r.Notices()...)}
			for _, g := range groups {
				told = append(told, tell.Group(&s, g))
			}
			for _, rule := range []string{"unga.important", "unsc.substantive"} {
				rule, err := plenary.RuleOn(rule, s.Date)
				if err != nil {
					t.Fatal(err)
				}
				if d, err := rule.Decide(s.Votes, s.Date); err == nil {
					told = append(told, tell.Decision(d))
				}
			}
			for _, text := range told {
				for sentence := range strings.SplitAfterSeq(text, ". ") {
					if found := illTold.FindString(strings.TrimSpace(sentence)); found != "" {
						t.Errorf("%q in %q", found, sentence)
					}
				}
				if text != "" && !strings.HasSuffix(text, ".") {
					t.Errorf("no end: %q", text)
				}
			}
		}
	}
}

// tellAll tells of a resolution all that there is to tell, and returns it.
func tellAll(t *testing.T, tell plenary.Briefing, r *plenary.Resolution) (told []string) {
	t.Helper()
	for i := range r.Stages {
		s := &r.Stages[i]
		told = append(told, tell.Vote(r, s), tell.Stage(r, s), tell.Totals(s.Totals()), tell.Wording(s.Totals()), tell.Group(s, plenary.EU), tell.Split(s, plenary.EU, 0, 99))
	}
	for i := range r.Statements {
		told = append(told, tell.Statement(r, &r.Statements[i]))
	}
	told = append(told, tell.Notices(r, append(r.Notices(), r.Fits()...)...), tell.GroupPositions(plenary.Benelux, r))
	for c := range plenary.MustParseSet("NLD", "USA").All() {
		told = append(told, tell.Changes(c, r), tell.Position(c, r))
	}
	_ = tell.Page(r)
	return told
}

// Recorded votes of the General Assembly and the Security Council since 1946,
// one in ten of them, are told as well as those made up.
func TestBriefingOfRecords(t *testing.T) {
	if testing.Short() {
		t.Skip("tells some eight hundred votes")
	}
	bodies := map[string]plenary.Body{"GA": plenary.MustParseBody("unga"), "SC": plenary.MustParseBody("unsc")}
	all := map[string]*plenary.Resolution{}
	rows(t, openShared(t, "undl/rollcalls.csv.gz"), []string{"undl_id", "body", "date", "symbol", "title"}, func(c []string) {
		on, err := plenary.ParseDate(c[2])
		if err != nil || !strings.HasSuffix(c[0], "7") {
			return
		}
		symbol, err := plenary.ParseSymbol(c[3])
		if err != nil {
			return
		}
		all[strings.Clone(c[0])] = &plenary.Resolution{
			Symbol: symbol, Title: plenary.Text{EN: strings.Clone(c[4])},
			Stages: []plenary.Stage{{ID: "s", Body: bodies[c[1]], Date: on, Declared: plenary.DeclaredAdopted, Method: plenary.Recorded}},
		}
	})
	rows(t, openShared(t, "undl/votes.csv.gz"), []string{"undl_id", "iso3", "vote"}, func(c []string) {
		r := all[c[0]]
		if r == nil {
			return
		}
		country, err := plenary.ParseCountryOn(c[1], r.Stages[0].Date)
		if err != nil {
			return
		}
		vote := map[string]plenary.Vote{"Y": plenary.Yes, "N": plenary.No, "A": plenary.Abstain}[c[2]]
		if vote == 0 {
			vote = plenary.NotVoting
		}
		r.Stages[0].Votes = r.Stages[0].Votes.With(country, vote)
	})
	told := 0
	for id, r := range all {
		s := &r.Stages[0]
		if s.Votes.IsZero() {
			continue
		}
		told++
		for _, tell := range []plenary.Briefing{dutch, english} {
			for _, text := range []string{tell.Vote(r, s), tell.Stage(r, s), tell.Group(s, plenary.EU), tell.Group(s, plenary.Benelux), tell.Group(s, plenary.PermanentMembers)} {
				for sentence := range strings.SplitAfterSeq(text, ". ") {
					if found := illTold.FindString(strings.TrimSpace(sentence)); found != "" {
						t.Errorf("%s %v: %q in %q", id, r.Symbol, found, sentence)
					}
				}
			}
		}
	}
	if told < 500 {
		t.Errorf("only %d votes were told", told)
	}
}

// Every kind of notice is told, in both languages and in words of their own.
func TestNoticesAreTold(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	for _, countries := range []plenary.CountrySet{plenary.MustParseSet("USA"), plenary.MustParseSet("NLD"), plenary.MustParseSet("NLD", "DNK"), plenary.EU.Members(plenary.TablesDate())} {
		for k := plenary.NoticeKind(1); k.String() != ""; k++ {
			for _, n := range []plenary.Notice{
				{Kind: k, Stage: "plenary", Countries: countries},
				{Kind: k, Stage: "plenary", Statement: r.Statements[0].ID, Countries: countries},
				{Kind: k, Stage: "none", Where: "Kamerstuk 34 964, G", Countries: countries, Dates: [2]plenary.Date{plenary.MustParseDate("2018-12-20"), plenary.MustParseDate("2018-12-19")}},
			} {
				nl, en := dutch.Notices(&r, n), english.Notices(nil, n)
				if nl == "" || en == "" || nl == en || illTold.MatchString(nl) || illTold.MatchString(en) {
					t.Errorf("%v: %q and %q", k, nl, en)
				}
			}
		}
	}
	if got := english.Notices(&r); got != "" {
		t.Errorf("no notices: %q", got)
	}
}

// Outcomes that follow from the votes in the Security Council by its own rule.
func TestNoticesInTheCouncil(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		odd  bool
		text string
	}{
		"vetoed": {`"declared": "rejected", "votes": {"no": ["RUS"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "owing to the negative vote of a permanent member (Russia)"},
		// It can have been a matter of procedure, over which there is no veto.
		"adopted over a veto":           {`"declared": "adopted", "votes": {"no": ["RUS"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"an elected member against":     {`"declared": "adopted", "votes": {"no": ["BOL"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"rejected without a veto":       {`"declared": "rejected", "votes": {"no": ["BOL"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, true, "rejected"},
		"nobody knows who was against":  {`"declared": "rejected", "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "rejected"},
		"nobody knows, and adopted":     {`"declared": "adopted", "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"too few":                       {`"declared": "rejected", "stated": {"yes": 8, "no": 0, "abstain": 7}`, false, "for want of the required nine votes"},
		"too few, and adopted":          {`"declared": "adopted", "stated": {"yes": 8, "no": 0, "abstain": 7}`, true, "adopted"},
		"a motion over a permanent one": {`"question": "motion", "declared": "adopted", "votes": {"no": ["RUS"]}, "stated": {"yes": 9, "no": 1, "abstain": 5}`, false, "adopted a motion"},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", "kind": "council", "body": "unsc", "date": "2017-02-28", "draft": "S/2017/172", `+c.in+`}]}`)
			s := &r.Stages[0]
			if got := len(s.Notices()) > 0; got != c.odd {
				t.Errorf("notices: %v", s.Notices())
			}
			if got := english.Vote(&r, s); !strings.Contains(got, c.text) {
				t.Errorf("got %s", got)
			}
		})
	}
}

// A majority that grows is never called by a word for a smaller one, and the
// words for and against mirror each other.
func TestWording(t *testing.T) {
	order := map[string]int{}
	for i, w := range []string{
		"a unanimous vote against", "an overwhelming majority against", "a large majority against", "a majority against", "a narrow majority against",
		"a tied vote", "a narrow majority", "a majority", "a large majority", "an overwhelming majority", "a unanimous vote",
	} {
		order[w] = i - 5
	}
	order["a majority without a vote against"] = 4 // said of what is otherwise anything up to that
	mirror := func(t plenary.Tally) plenary.Tally { t.Yes, t.No = t.No, t.Yes; return t }
	for yes := range 40 {
		for no := range 40 {
			for _, abstain := range []int{0, 1, 7, 30} {
				v := plenary.Tally{Yes: yes, No: no, Abstain: abstain, NotVoting: 9}
				w := english.Wording(stated(v))
				rank, ok := order[w]
				if (w == "") != (yes+no == 0) || w != "" && !ok || dutch.Wording(stated(v)) == "" != (w == "") {
					t.Fatalf("%+v: %q", v, w)
				}
				if w == "" {
					continue
				}
				// The lines of the documentation, in plain arithmetic.
				cast := yes + no + abstain
				want := 0
				switch n := max(yes, no); {
				case n == cast:
					want = 5
				case yes > 0 && no == 0:
					want = 4
				case n == yes && n == no:
				case 10*n >= 9*cast:
					want = 4
				case 3*n >= 2*cast:
					want = 3
				case 20*n > 11*(yes+no):
					want = 2
				default:
					want = 1
				}
				if no > yes {
					want = -want
				}
				if rank != want {
					t.Errorf("%d-%d-%d: %q, want %d", yes, no, abstain, w, want)
				}
				if no > 0 && order[english.Wording(stated(mirror(v)))] != -rank && yes > 0 {
					t.Errorf("%d-%d-%d: %q, and the other way %q", yes, no, abstain, w, english.Wording(stated(mirror(v))))
				}
				v.NotVoting = 0
				if english.Wording(stated(v)) != w {
					t.Errorf("%+v: who casts no vote counts", v)
				}
			}
		}
	}
	for name, v := range map[string]plenary.Tally{"negative": {Yes: -1, No: 5}, "not over": {Yes: 5, Pending: 1}, "empty": {}} {
		if got := english.Wording(stated(v)); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// Lines are no longer than the width, but for a word or a table that is, and
// nothing is lost.
func TestBriefingWidth(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	for _, tag := range []language.Tag{language.Dutch, language.English} {
		whole := plenary.Briefing{Language: tag}.Resolution(&r)
		for _, width := range []int{-1, 1, 20, 72, 1000, 1 << 30} {
			got := plenary.Briefing{Language: tag, Width: width}.Resolution(&r)
			if strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(whole), " ") {
				t.Errorf("%d: the words differ", width)
			}
			if width == -1 && got != whole {
				t.Error("a negative width breaks lines")
			}
			for line := range strings.SplitSeq(got, "\n") {
				if width > 0 && utf8.RuneCountInString(line) > width && strings.Contains(line, " ") && !strings.HasPrefix(line, "  ") {
					t.Errorf("%d: too long: %q", width, line)
				}
			}
		}
	}
	// A no-break space binds, and a combining mark takes no room.
	r = plenary.Resolution{Title: plenary.Text{EN: "aa\u00a0bb cc\u202fdd e\u0301e\u0301e\u0301e\u0301e\u0301 ff"}}
	if got := (plenary.Briefing{Width: 5}).Resolution(&r); got != "aa\u00a0bb\ncc\u202fdd\ne\u0301e\u0301e\u0301e\u0301e\u0301\nff\n" {
		t.Errorf("got %q", got)
	}
	if got := (plenary.Briefing{Width: 8}).Resolution(&r); got != "aa\u00a0bb\ncc\u202fdd\ne\u0301e\u0301e\u0301e\u0301e\u0301 ff\n" {
		t.Errorf("got %q", got)
	}
}

// What changed is told once for each change, and a group with the members of
// the day.
func TestBriefingChanges(t *testing.T) {
	r, s := load(t, "a-res-73-151.json"), load(t, "a-res-73-195.json")
	for name, c := range map[string]struct{ got, want string }{
		"no change":    {english.Changes(plenary.MustParseCountry("SWE"), &r, &s), ""},
		"nothing read": {english.Changes(plenary.MustParseCountry("SWE")), ""},
		"a plural":     {dutch.Changes(plenary.MustParseCountry("DOM"), &r), "De Dominicaanse Republiek ging van een stem voor bij ontwerpresolutie A/C.3/73/L.59 (de Derde Commissie van de Algemene Vergadering, 13 november 2018) naar een onthouding bij resolutie 73/151 (de Algemene Vergadering van de VN, 17 december 2018)."},
		"no group":     {dutch.GroupPositions(0, &r), ""},
		"a group":      {dutch.GroupPositions(plenary.Benelux, &r), "Op dinsdag 13 november 2018 stemde de Derde Commissie van de Algemene Vergadering over ontwerpresolutie A/C.3/73/L.59. De drie leden van de Benelux trokken één lijn: alle stemden voor. Op maandag 17 december 2018 stemde de Algemene Vergadering van de VN over resolutie 73/151. De drie leden van de Benelux trokken één lijn: alle stemden voor."},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got  %s\nwant %s", c.got, c.want)
			}
		})
	}
}
