package plenary_test

import (
	"math/bits"
	"math/rand/v2"
	"regexp"
	"slices"
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
	members := slices.SortedFunc(plenary.UN.Members(plenary.MustParseDate("2018-12-19")).All(), plenary.Naming{}.Compare)
	votes := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain, plenary.NotVoting, plenary.Present, plenary.Absent, plenary.Pending}
	bodies := []string{"unga", "unga.c3", "unsc", "hrc", "marrakesh"}
	groups := []plenary.Group{plenary.EU, plenary.Benelux, plenary.PermanentMembers, plenary.MustParseGroup("nordic"), plenary.MustParseGroup("commonwealth")}
	rounds := 400
	if testing.Short() {
		rounds = 50
	}
	for range rounds {
		s := plenary.Stage{
			ID: "s", Date: plenary.MustParseDate("2018-12-19"), Body: plenary.MustParseBody(bodies[rng.IntN(len(bodies))]),
			Declared: plenary.Declared(rng.IntN(4)), Method: plenary.VotingMethod(rng.IntN(9)), Question: plenary.Question(rng.IntN(4)),
			Draft: plenary.MustParseSymbol("A/73/L.42"),
		}
		if rng.IntN(3) == 0 {
			s.Required = plenary.MustParseRule("unga.important")
		}
		// Few of a few kinds, so that none, one and two come often.
		kinds := 1 + rng.IntN(len(votes))
		for range rng.IntN(12) {
			s.Votes = s.Votes.With(plenary.SetOf(members[rng.IntN(len(members))]), votes[rng.IntN(kinds)])
		}
		for _, g := range groups {
			if rng.IntN(4) == 0 {
				s.Votes = s.Votes.With(g.Members(s.Date), votes[rng.IntN(kinds)])
			}
		}
		// What is on record may be less than all there was.
		for _, v := range votes {
			switch n := 3 - rng.IntN(3)*rng.IntN(2); rng.IntN(6) {
			case 0:
				addStated(&s.Stated, v, n+s.Votes.Tally().Count(plenary.BaseOf(v)))
			case 1:
				addTo(&s.Stated.Counts, v, n)
			case 2:
				addStated(&s.Stated, v, 0)
			case 3:
				s.Exhaustive = append(s.Exhaustive, v)
			case 4:
				s.Partial = append(s.Partial, v)
			}
		}
		switch rng.IntN(8) {
		case 0:
			s.Date = plenary.Date{}
		case 1:
			s.Body = 0
		case 2:
			s.Date, s.Body, s.Draft = plenary.Date{}, 0, plenary.Symbol{}
		case 3:
			s.Stated.Members = 1 + rng.IntN(40)
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
				rule, err := plenary.RuleOn(rule, plenary.MustParseDate("2018-12-19"))
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
		told = append(told, tell.Vote(r, s), tell.Stage(r, s), tell.Totals(s.Totals()), tell.Wording(s.Totals()), tell.Group(s, plenary.EU), tell.Group(s, plenary.EU, "", "x"))
	}
	for i := range r.Statements {
		told = append(told, tell.Statement(r, &r.Statements[i]))
	}
	told = append(told, tell.Notices(r, append(r.Notices(), r.PracticeNotices()...)...), tell.Position(plenary.Benelux, r))
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
	bodies := map[string]plenary.Body{"GA": plenary.GeneralAssembly, "SC": plenary.SecurityCouncil}
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
		r.Stages[0].Votes = r.Stages[0].Votes.With(plenary.SetOf(country), vote)
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
		for k := plenary.NoticeKind(1); k.IsValid(); k++ {
			for _, n := range []plenary.Notice{
				{Kind: k, Stage: "plenary", Countries: countries},
				{Kind: k, Stage: "plenary", Statement: r.Statements[0].ID, Countries: countries},
				{Kind: k, Stage: "none", Countries: countries, On: plenary.MustParseDate("2018-12-20"), Reference: &plenary.Reference{Paper: plenary.MustParsePaper("Kamerstuk 34 964, nr. 1"), Date: plenary.MustParseDate("2018-12-19")}},
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
		"vetoed": {`"declared": "rejected", "votes": {"no": ["RUS"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "owing to the negative vote of a permanent member, Russia"},
		// It can have been a matter of procedure, over which there is no veto.
		"adopted over a veto":           {`"declared": "adopted", "votes": {"no": ["RUS"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"an elected member against":     {`"declared": "adopted", "votes": {"no": ["BOL"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"rejected without a veto":       {`"declared": "rejected", "votes": {"no": ["BOL"]}, "stated": {"yes": 11, "no": 1, "abstain": 3}`, true, "rejected"},
		"nobody knows who was against":  {`"declared": "rejected", "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "although it had enough votes in favour (who voted against is not in the sources consulted)"},
		"nobody knows, and adopted":     {`"declared": "adopted", "stated": {"yes": 11, "no": 1, "abstain": 3}`, false, "adopted"},
		"too few":                       {`"declared": "rejected", "stated": {"yes": 8, "no": 0, "abstain": 7}`, false, "which failed to obtain the required nine votes in favour"},
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
		"a unanimous vote against", "an overwhelming majority against", "a large majority against", "a majority against", "a small majority against",
		"a tied vote", "a small majority", "a majority", "a large majority", "an overwhelming majority", "a unanimous vote",
	} {
		order[w] = i - 5
	}
	order["a vote with none against"] = 4 // said of what is otherwise anything up to that
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
				if width > 19 && utf8.RuneCountInString(line) > width && strings.Contains(line, " ") && !strings.HasPrefix(line, "  ") {
					t.Errorf("%d: too long: %q", width, line)
				}
			}
		}
	}
}

// What changed is told once for each change, and a group with the members of
// the day.
func TestBriefingChanges(t *testing.T) {
	r, s := load(t, "a-res-73-151.json"), load(t, "a-res-73-195.json")
	for name, c := range map[string]struct{ got, want string }{
		"no change":    {english.Changes(plenary.MustParseCountry("SWE"), &r, &s), ""},
		"nothing read": {english.Changes(plenary.MustParseCountry("SWE")), ""},
		"a plural":     {dutch.Changes(plenary.MustParseCountry("DOM"), &r), "De Dominicaanse Republiek stemde voor bij de stemming over ontwerpresolutie A/C.3/73/L.59 (Derde Commissie van de Algemene Vergadering, 13 november 2018) en onthield zich bij de stemming over resolutie 73/151 (Algemene Vergadering van de VN, 17 december 2018)."},
		"no group":     {dutch.Position(plenary.Group(""), &r), ""},
		"a group":      {dutch.Position(plenary.Benelux, &r), "Op dinsdag 13 november 2018 nam de Derde Commissie van de Algemene Vergadering in New York ontwerpresolutie A/C.3/73/L.59 aan met 176 stemmen voor en 1 tegen, bij 3 onthoudingen. Alle drie Beneluxlanden stemden voor. Op maandag 17 december 2018 nam de Algemene Vergadering van de VN in New York resolutie 73/151 aan, die het Mondiaal Pact inzake vluchtelingen (GCR) onderschrijft, met 181 stemmen voor en 2 tegen, bij 3 onthoudingen. Alle drie Beneluxlanden stemden voor."},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got  %s\nwant %s", c.got, c.want)
			}
		})
	}
}

// A count that is not stated is told as none by nobody: every way in which the
// counts of A/RES/73/195 may be stated, left out, or known in part only.
func TestCountsNotStated(t *testing.T) {
	none := regexp.MustCompile(`(?i)\b(none|no country|no abstentions?|unanimous\w*|unopposed|zonder onthoudingen|geen enkele?|algemene stemmen|nobody|niemand)\b`)
	full := plenary.Tally{Yes: 152, No: 5, Abstain: 12}
	votes := []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain}
	number := map[plenary.Vote]*regexp.Regexp{
		plenary.Yes: regexp.MustCompile(`\b152\b`), plenary.No: regexp.MustCompile(`(?i)\b(5|five|vijf)\b`), plenary.Abstain: regexp.MustCompile(`(?i)\b(12|twaalf)\b`),
	}
	least := regexp.MustCompile(`(?i)at least|ten minste`)
	const unstated, exact, lower = 0, 1, 2
	for states := range 3 * 3 * 3 {
		var s plenary.Stage
		states, partly, said := states, false, false
		how := map[plenary.Vote]int{}
		for _, v := range votes {
			if how[v] = states % 3; how[v] > unstated {
				addTo(&s.Stated.Counts, v, full.Count(plenary.BaseOf(v)))
				said = true
			}
			if partly = partly || how[v] == lower; how[v] == exact {
				s.Stated.Exact |= plenary.BaseOf(v)
			}
			states /= 3
		}
		s.ID, s.Date, s.Body, s.Declared, s.Method = "s", plenary.MustParseDate("2018-12-19"), plenary.GeneralAssembly, plenary.DeclaredAdopted, plenary.Recorded
		r := plenary.Resolution{Symbol: plenary.MustParseSymbol("A/RES/73/195"), Title: plenary.Text{EN: "Text", NL: "Tekst"}, Stages: []plenary.Stage{s}}
		for _, tell := range []plenary.Briefing{english, dutch} {
			for _, text := range []string{tell.Vote(&r, &r.Stages[0]), tell.Totals(s.Totals())} {
				if found := none.FindString(text); found != "" {
					t.Errorf("%v: %q in %s", how, found, text)
				}
				for _, v := range votes {
					if told := number[v].MatchString(text); told != (how[v] > unstated) {
						t.Errorf("%v: %v is told: %t in %s", how, v, told, text)
					}
				}
				if least.MatchString(text) != partly || text == "" && said {
					t.Errorf("%v: %s", how, text)
				}
				for sentence := range strings.SplitAfterSeq(text, ". ") {
					if found := illTold.FindString(strings.TrimSpace(sentence)); found != "" {
						t.Errorf("%v: %q in %s", how, found, text)
					}
				}
			}
			stage, notices := tell.Stage(&r, &r.Stages[0]), tell.Notices(&r, r.Notices()...)
			if found := none.FindString(stage + notices); found != "" || notices != "" {
				t.Errorf("%v: %q in %s %s", how, found, stage, notices)
			}
		}
	}
}

// Records as they were found, of which counts are not stated.
func TestCountsOfRealRecords(t *testing.T) {
	for name, c := range map[string]struct{ in, en, nl string }{
		"Popolo that counts those in favour": {
			`"stated": {"yes": 152}`,
			"On Thursday, 24 February 2022, the General Assembly adopted draft resolution A/73/L.66; 152 countries voted in favour.",
			"Op donderdag 24 februari 2022 nam de Algemene Vergadering van de VN ontwerpresolutie A/73/L.66 aan; 152 landen stemden voor.",
		},
		"only five against": {
			`"votes": {"no": ["RUS", "NIC", "PRK", "SYR", "BLR"]}, "exhaustive": ["no"]`,
			"On Thursday, 24 February 2022, the General Assembly adopted draft resolution A/73/L.66; 5 countries voted against (Belarus, Nicaragua, North Korea, Russia, Syria).",
			"Op donderdag 24 februari 2022 nam de Algemene Vergadering van de VN ontwerpresolutie A/73/L.66 aan; 5 landen stemden tegen (Belarus, Nicaragua, Noord-Korea, Rusland en Syrië).",
		},
		"168, and three by name": {
			`"stated": {"yes": 168}, "votes": {"no": ["ARG", "ISR"], "abstain": ["PAN"]}, "exhaustive": ["no", "abstain"]`,
			"On Thursday, 24 February 2022, the General Assembly adopted draft resolution A/73/L.66 by a vote of 168 in favour to 2 against (Argentina, Israel), with 1 abstention (Panama).",
			"Op donderdag 24 februari 2022 nam de Algemene Vergadering van de VN ontwerpresolutie A/73/L.66 aan met 168 stemmen voor en 2 tegen (Argentinië en Israël), bij 1 onthouding (Panama).",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", "body": "unga", "date": "2022-02-24", "draft": "A/73/L.66", "declared": "adopted", `+c.in+`}]}`)
			if en, nl := english.Vote(&r, &r.Stages[0]), dutch.Vote(&r, &r.Stages[0]); en != c.en || nl != c.nl {
				t.Errorf("got %s\n%s", en, nl)
			}
			if n := r.Notices(); len(n) != 0 {
				t.Errorf("noticed: %v", n)
			}
		})
	}
}

// The quorum is told against the members that the body had, and who was present
// without voting did not vote.
func TestQuorumIsTold(t *testing.T) {
	for name, c := range map[string]struct{ body, in, has, hasnt string }{
		"six of a body named":          {"iaea", `"votes": {"no": ["CHN", "CUB", "RUS"], "abstain": ["IND", "NPL", "PAK"]}`, "", "quorum"},
		"and 47 on record":             {"hrc", `"stated": {"yes": 28, "no": 6, "abstain": 13, "members": 47}`, "was met: all 47 members voted or abstained", "six"},
		"five of 193 named":            {"unga", `"stated": {"yes": 152, "no": 5, "abstain": 12}, "votes": {"no": ["CZE", "HUN", "ISR", "POL", "USA"]}`, "more than half of the 193 members, was met: 169 of them voted or abstained.", "all five"},
		"present without voting":       {"unga", `"stated": {"yes": 2, "no": 1, "abstain": 0, "present": 1}`, "3 of them voted and 1 was present without voting", "4 of them"},
		"absent, and the body is not":  {"unga", `"stated": {"yes": 60, "no": 20, "abstain": 10, "absent": 103}`, "was not met: no more than 90 of them", ""},
		"a body without such a rule":   {"unsc", `"stated": {"yes": 12, "no": 0, "abstain": 3}`, "", "quorum"},
		"a body that is not on record": {"", `"stated": {"yes": 12, "no": 0, "abstain": 3, "members": 15}`, "", "quorum"},
		"another number of members":    {"unga", `"stated": {"yes": 150, "no": 0, "abstain": 3, "members": 190}`, "", "quorum"},
	} {
		t.Run(name, func(t *testing.T) {
			body := ""
			if c.body != "" {
				body = `"body": "` + c.body + `", `
			}
			r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", `+body+`"date": "2021-03-23", `+c.in+`}]}`)
			got := english.Stage(&r, &r.Stages[0])
			if !strings.Contains(got, c.has) || c.hasnt != "" && strings.Contains(got, c.hasnt) {
				t.Errorf("got %s", got)
			}
		})
	}
}

// What was required is told where it is on record or where the body has one rule
// for the question, and no body that is not on record has a rule.
func TestRequiredIsTold(t *testing.T) {
	const special = "" // of a rule without a provision nothing is told
	for name, c := range map[string]struct{ in, has string }{
		"no body":        {`"date": "2018-12-19"`, ""},
		"no day":         {`"body": "unga"`, ""},
		"no such body":   {`"body": "marrakesh", "date": "2018-12-19"`, ""},
		"peace":          {`"body": "unga", "date": "2022-03-02"`, ""},
		"on record":      {`"body": "unga", "date": "2022-03-02", "required": "unga.important"`, "A majority of two thirds of the members present and voting was required, abstentions not counted (Charter of the United Nations, Article 18(2)"},
		"in a committee": {`"body": "unga.c3", "date": "2018-12-19"`, "A majority of the members present and voting was required, abstentions not counted (General Assembly rules 108, 125, 126 and 133)."},
		"one's own":      {`"date": "2018-12-19", "required": "carry yes >= 3/5 of yes+no"`, "A majority of three fifths of the members present and voting was required, abstentions not counted."},

		"one vote and a share":      {`"required": "carry yes >= 1 and yes > 1/2 of members"`, "More than half of the members had to be in favour."},
		"a number":                  {`"required": "carry yes >= 9"`, "The affirmative votes of nine members were required."},
		"more than a number":        {`"required": "carry yes > 9"`, special},
		"a number out of reach":     {`"required": "carry yes >= 3000000000"`, special},
		"a share and a number":      {`"required": "carry yes > 1/2 of yes+no and yes >= 10"`, special},
		"a share or one vote":       {`"required": "carry yes > 1/2 of yes+no or yes >= 1"`, special},
		"two shares":                {`"required": "carry yes > 1/2 of yes+no and yes > 1/3 of members"`, special},
		"a share of those who came": {`"required": "carry attending > 1/2 of entitled"`, special},
		"weights":                   {`"required": "carry yes > 1/2 of yes+no by stake"`, special},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", "method": "recorded", "declared": "adopted", "stated": {"yes": 141, "no": 5, "abstain": 35}, `+c.in+`}]}`)
			got := english.Stage(&r, &r.Stages[0])
			if !strings.Contains(got, c.has) || c.has == "" && (strings.Contains(got, "required") || strings.Contains(got, "affirmative") || strings.Contains(got, "had to be") || strings.Contains(got, "Article") || strings.Contains(got, "Charter")) {
				t.Errorf("got %s", got)
			}
		})
	}
	// At least half is not a simple majority: 80-80 does not carry, nor is it
	// told to have.
	r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", "body": "unga", "date": "2018-12-19", "required": "carry yes >= 1/2 of yes+no", "stated": {"yes": 80, "no": 80, "abstain": 0}}]}`)
	if got := english.Stage(&r, &r.Stages[0]); strings.Contains(got, "A majority of 1/2") {
		t.Errorf("got %s", got)
	}
}

// A stage without a day, a body or a method is told without them, and a list of
// some as one of some.
func TestMaskedStage(t *testing.T) {
	t.Parallel() // it takes long
	odd := regexp.MustCompile(`not on record, the body|the body|het orgaan|a date that|een datum die|in a way|op een wijze`)
	for _, file := range []string{"a-res-73-195.json", "a-res-73-151.json"} {
		for mask := range 1 << 7 {
			if testing.Short() && mask%5 != 0 {
				continue
			}
			r := load(t, file)
			for i := range r.Stages {
				s := &r.Stages[i]
				for bit, take := range []func(){
					func() { s.Date = plenary.Date{} }, func() { s.Body = 0 }, func() { s.Method = 0 }, func() { s.Declared = 0 },
					func() { s.Draft, r.Symbol = plenary.Symbol{}, plenary.Symbol{} }, func() { s.Stated, s.Exhaustive, s.Partial = plenary.Totals{}, nil, nil },
					func() { s.Votes = s.Votes.With(s.Votes.Listed(plenary.Yes, plenary.NotVoting), 0) },
				} {
					if mask>>bit&1 != 0 {
						take()
					}
				}
			}
			for _, tell := range []plenary.Briefing{english, dutch} {
				for i := range r.Stages {
					text := tell.Stage(&r, &r.Stages[i]) + " " + tell.Notices(&r, r.Stages[i].Notices()...)
					if found := odd.FindString(text); found != "" {
						t.Fatalf("%s, %07b: %q in %s", file, mask, found, text)
					}
					for sentence := range strings.SplitAfterSeq(text, ". ") {
						if found := illTold.FindString(strings.TrimSpace(sentence)); found != "" {
							t.Fatalf("%s, %07b: %q in %s", file, mask, found, sentence)
						}
					}
				}
				if bits.OnesCount(uint(mask)) > 1 {
					continue
				}
				if text := tell.Resolution(&r); odd.MatchString(strings.Join(strings.Split(text, "\n\n")[1:4], " ")) {
					t.Fatalf("%s, %07b: %s", file, mask, text)
				}
			}
		}
	}
}

// Where nothing is on record of those in favour, against and abstaining, it is
// told all the same who was absent: the mask test found it gone.
func TestNoVoteOnRecord(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	final := &r.Stages[1]
	final.Votes = plenary.RollCall{}
	for _, tt := range []struct {
		in              plenary.Briefing
		absent, members int
		want            string
	}{
		{english, 25, 0, "(GCM). In all, 25 Member States were absent."},
		{dutch, 25, 0, "onderschrijft. 25 landen waren afwezig."},
		{english, 25, 193, "In all, 25 of the 193 members were absent."},
		{dutch, 1, 193, "Eén van de 193 leden was afwezig."},
	} {
		final.Stated = plenary.Totals{Counts: plenary.Tally{Absent: tt.absent}, Exact: plenary.BaseOf(plenary.Absent), Members: tt.members}
		if got := tt.in.Resolution(&r); !strings.Contains(strings.Join(strings.Fields(got), " "), tt.want) {
			t.Errorf("got %s\nwant %s", got, tt.want)
		}
	}
}

// A body of one's own has the name of the group whose members vote in it.
func TestOwnBody(t *testing.T) {
	on := plenary.MustParseDate("2025-10-06")
	votes := plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL", "FRA"), plenary.Yes).With(plenary.MustParseSet("DEU"), plenary.No)
	for _, c := range []struct{ name, nl, en string }{
		{"the North Sea Council|de Noordzeeraad", "de Noordzeeraad", "the North Sea Council"},
		{"Weimarformaat", "de groep Weimarformaat", "the Weimarformaat"},
		{"the Small Three", "de groep Small Three", "the Small Three"},
	} {
		r := &plenary.Resolution{Stages: []plenary.Stage{{Date: on, Method: plenary.Recorded, Votes: votes, Required: plenary.MustParseRule(`body "` + c.name + `=NLD BEL DEU FRA"; carry yes > no`), Declared: plenary.DeclaredAdopted}}}
		s := &r.Stages[0]
		nl, en := plenary.Briefing{Language: language.Dutch}, plenary.Briefing{}
		for got, want := range map[string]string{
			nl.Vote(r, s):           "Op maandag 6 oktober 2025 is de tekst in " + c.nl + " aangenomen met ",
			en.Vote(r, s):           "On Monday, 6 October 2025, the text was adopted in " + c.en + " by ",
			nl.Group(s, plenary.EU): "EU-lidstaten in " + c.nl + " stemden verdeeld",
			en.Group(s, plenary.EU): "EU member States in " + c.en + " were divided",
			nl.Resolution(r):        " is de tekst in " + c.nl + " aangenomen met ",
		} {
			if !strings.Contains(got, want) {
				t.Errorf("%q is missing in: %s", want, got)
			}
		}
		s.Declared = 0
		if got, want := en.Vote(r, s), "was put to a recorded vote in "+c.en+": "; !strings.Contains(got, want) {
			t.Errorf("%q is missing in: %s", want, got)
		}
	}
}

// A line has a separator only between parts that it has.
func TestLineParts(t *testing.T) {
	dutch := plenary.Briefing{Language: language.Dutch, Country: plenary.MustParseCountry("NLD")}
	s := plenary.Stage{Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-17"), Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes)}
	for _, c := range []struct {
		r    plenary.Resolution
		want string
	}{
		{plenary.Resolution{Title: plenary.Text{NL: "Vrede op zee"}}, "Vrede op zee: Nederland stemde voor"},
		{plenary.Resolution{Symbol: plenary.MustParseSymbol("A/RES/73/195")}, "Resolutie 73/195: Nederland stemde voor"},
		{plenary.Resolution{Symbol: plenary.MustParseSymbol("A/RES/73/195"), Title: plenary.Text{NL: "Vrede"}}, "Resolutie 73/195 (Vrede): Nederland stemde voor"},
		{plenary.Resolution{}, "Nederland stemde voor"},
	} {
		c.r.Stages = []plenary.Stage{s}
		if got := dutch.Line(&c.r); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Without a declared outcome, a briefing says whether the votes met the
// requirement, if that is certain whichever requirement it was.
func TestRequirementMet(t *testing.T) {
	for in, want := range map[string]string{
		`"body": "unga", "required": "unga.important", "stated": {"yes": 87, "no": 57, "abstain": 33}`:                         "The requirement for adoption was not met.",
		`"body": "unga", "required": "unga.important", "stated": {"yes": 152, "no": 5, "abstain": 12}`:                         "The requirement for adoption was met.",
		`"body": "unga.c3", "stated": {"yes": 80, "no": 70, "abstain": 12}`:                                                    "The requirement for adoption was met.",
		`"body": "unga", "stated": {"yes": 50, "no": 100, "abstain": 10}`:                                                      "The requirement for adoption was not met.",
		`"body": "unga", "required": "unga.important", "stated": {"yes": 3, "notvoting": 190}`:                                 "",
		`"body": "unga", "required": "unga.important", "declared": "rejected", "stated": {"yes": 87, "no": 57, "abstain": 33}`: "",
		`"body": "unga", "required": "unga.important", "declared": "adopted", "stated": {"yes": 87, "no": 57, "abstain": 33}`:  "",
		`"body": "unga", "stated": {"yes": 87, "no": 57, "abstain": 33}`:                                                       "",
		`"body": "unga", "required": "unga.important", "stated": {"yes": 87}`:                                                  "",
	} {
		r := parse(t, `{"title": {"en": "Text"}, "stages": [{"id": "p", "date": "2024-12-12", "method": "recorded", `+in+`}]}`)
		for _, got := range []string{english.Stage(&r, &r.Stages[0]), english.Resolution(&r)} {
			if want != "" && !strings.Contains(got, want) || want == "" && strings.Contains(got, "The requirement for adoption") {
				t.Errorf("%s: got %s", in, got)
			}
		}
	}
}

// Two members are both, and those that all voted in favour had none against.
func TestBothMembers(t *testing.T) {
	for _, c := range []struct{ votes, want string }{
		{`"yes": ["NLD", "BEL"]`, "; beide leden stemden voor."},
		{`"absent": ["NLD", "BEL"]`, "Beide leden waren afwezig."},
	} {
		r := parse(t, `{"stages": [{"id": "p", "date": "2024-12-12", "declared": "adopted", "required": "body \"Twee=NLD BEL\"; carry yes > no", "votes": {`+c.votes+`}}]}`)
		if got := (plenary.Briefing{Language: language.Dutch}).Stage(&r, &r.Stages[0]); !strings.Contains(got, c.want) {
			t.Errorf("%q is missing in: %s", c.want, got)
		}
	}
	r := parse(t, `{"stages": [{"id": "p", "date": "2024-12-12", "method": "recorded", "stated": {"yes": 193, "no": 0, "abstain": 0}}]}`)
	if got, want := (plenary.Briefing{Language: language.Dutch}).Vote(&r, &r.Stages[0]), ": 193 stemmen voor, zonder tegenstemmen of onthoudingen."; !strings.HasSuffix(got, want) {
		t.Errorf("%q is missing in: %s", want, got)
	}
}
