package plenary_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// TestGroupInBody holds that a group meets the members of the body: the 24
// members of the EU that have no seat in the Security Council are no members
// whose votes are missing.
func TestGroupInBody(t *testing.T) {
	day := plenary.MustParseDate("2024-03-25")
	council := &plenary.Stage{Body: plenary.SecurityCouncil, Date: day, Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.SecurityCouncil.Members(day), plenary.Yes).With(plenary.MustParseSet("USA"), plenary.Abstain)}
	noBody, human := *council, *council
	noBody.Body = plenary.Body(0)
	human.Body = plenary.MustParseBody("iaea") // whose members are not in the tables
	release := *council                        // names who abstained and counts the others
	release.Votes = plenary.RollCall{}.With(plenary.MustParseSet("USA"), plenary.Abstain)
	release.Stated = stated(plenary.Tally{Yes: 14, Abstain: 1})
	whole := *council
	whole.Body = 0
	whole.Votes = plenary.RollCall{}.With(plenary.MustParseSet("FRA", "MLT", "USA"), plenary.Yes).Whole()
	for name, c := range map[string]struct{ got, want string }{
		"the Council":          {english.Group(council, plenary.EU), "The three EU member States in the Security Council all voted in favour."},
		"the Council in Dutch": {dutch.Group(council, plenary.EU), "Alle drie EU-lidstaten in de Veiligheidsraad van de VN stemden voor."},
		"nobody in it":         {english.Group(council, plenary.MustParseGroup("nordic")), "None of the Nordic countries had a seat in the Security Council on that day."},
		"nobody in it, split":  {english.Group(council, plenary.MustParseGroup("nordic"), plenary.Benelux), ""},
		"all of them":          {english.Group(council, plenary.PermanentMembers), "The five permanent members of the Security Council were divided: 4 in favour and 1 abstention (United States)."},
		"counts tell who":      {english.Group(&release, plenary.EU), "The three EU member States in the Security Council all voted in favour."},
		"no body":              {english.Group(&noBody, plenary.EU), "Of the EU member States, the record lists three, France, Malta and Slovenia; all of them voted in favour."},
		"not in the tables":    {dutch.Group(&human, plenary.EU), "Van de EU-lidstaten vermeldt het verslag er drie, Frankrijk, Malta en Slovenië; alle drie stemden voor."},
		"a whole roll":         {english.Group(&whole, plenary.EU), "The two EU member States in the body both voted in favour."},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got  %s\nwant %s", c.got, c.want)
			}
		})
	}
	r := &plenary.Resolution{Title: plenary.Text{EN: "Text"}, Stages: []plenary.Stage{*council}}
	reader := plenary.Briefing{Country: plenary.MustParseCountry("NLD")}
	for _, told := range []string{reader.Resolution(r), english.Position(plenary.EU, r)} {
		if !strings.Contains(told, "The three EU member States in the Security Council all voted in favour.") || strings.Contains(told, "27 ") {
			t.Errorf("told: %s", told)
		}
	}
	const table = `  Members by group                                    members  in favour  against  abstentions  not voting
  Total                                                    15         14        0            1           0
  of which European Union                                   3          3        0            0           0
  of which permanent members of the Security Council        5          4        0            1           0`
	if got := english.SplitTable(council, plenary.EU, plenary.MustParseGroup("nordic"), plenary.PermanentMembers); got != table {
		t.Errorf("table:\n%s", got)
	}
}

// TestGroupNotOnRecord holds that who is told as not of the main position is
// named, that no position is the main one because nothing is on record of the
// others, and that the table and the page add up.
func TestGroupNotOnRecord(t *testing.T) {
	s := es11()
	const want = "The 23 members of the Eastern European Group were divided: 2 against (Belarus, Russia) and 1 abstention (Armenia); how the other 20 voted is not in the sources consulted."
	if got := english.Group(s, plenary.EasternGroup); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	const inDutch = "De 23 leden van de Oost-Europese groep stemden verdeeld: 2 tegen (Belarus en Rusland) en 1 onthouding (Armenië); van de andere 20 staat niet in de geraadpleegde bronnen hoe zij stemden."
	if got := dutch.Group(s, plenary.EasternGroup); got != inDutch {
		t.Errorf("got  %s\nwant %s", got, inDutch)
	}
	if got := english.Group(s, plenary.EU); got != "How the 27 EU member States voted is not in the sources consulted." {
		t.Errorf("the EU: %s", got)
	}
	// Of members that are counted but not named it is not on record in which group they
	// are: the total of the last column is none of the rows'. (Third reading, A16.)
	const table = `  Members by group                 members  in favour  against  abstentions  not voting  not listed
  Total                                193        141        5           35          12           –
  of which European Union               27          –        0            0           –          27
  of which Eastern European Group       23          –        2            1           –          20`
	if got := english.SplitTable(s, plenary.EU, plenary.EasternGroup); got != table {
		t.Errorf("table:\n%s", got)
	}
	const few = `  Members by group                 members  in favour  against  abstentions  not voting  not listed
  Total                                193          –       ≥5            –           –         188
  of which European Union               27          –        –            –           –          27
  of which Eastern European Group       23          –       ≥2            –           –          21`
	if got := english.SplitTable(letter2022(), plenary.EU, plenary.EasternGroup); got != few {
		t.Errorf("table:\n%s", got)
	}
	all := plenary.Briefing{Length: plenary.FullLength}.HTML(&plenary.Resolution{Title: plenary.Text{EN: "Text"}, Stages: []plenary.Stage{*s}})
	const row = "<tr><th scope=\"row\">Eastern European Group</th><td>23</td><td>–</td><td>2</td><td>1</td><td>–</td><td>20</td></tr>"
	if rows := strings.Count(all, "<tr>"); !strings.Contains(all, row) || strings.Count(all, "<td>") != (rows-1)*(strings.Count(all, "<th scope=\"col\">")-1) {
		t.Errorf("as HTML:\n%s", all)
	}
	undated := *s
	undated.Date = plenary.Date{}
	if got := english.SplitTable(&undated, plenary.EU, plenary.EasternGroup); got != "" {
		t.Errorf("without a day:\n%s", got)
	}
}

// masked returns a stage without some of its facts, as it comes.
func maskedStage(rnd *rand.Rand, full *plenary.Stage) *plenary.Stage {
	s := *full
	s.Exhaustive, s.Stated = nil, plenary.Totals{}
	tally := full.Votes.Tally()
	for v := plenary.Yes; v.IsValid(); v++ {
		all := full.Votes.Listed(v)
		switch rnd.IntN(4) {
		case 0: // the list
			s.Votes = s.Votes.With(all, 0)
		case 1: // half of it
			for c := range all.All() {
				if rnd.IntN(2) == 0 {
					s.Votes = s.Votes.With(plenary.SetOf(c), 0)
				}
			}
		case 2: // that it is whole
		default:
			s.Exhaustive = append(s.Exhaustive, v)
		}
		if rnd.IntN(2) == 0 && v <= plenary.Abstain {
			s.Stated.Exact |= plenary.BaseOf(v)
			addStated(&s.Stated, v, tally.Count(plenary.BaseOf(v)))
		}
	}
	switch rnd.IntN(8) {
	case 0:
		s.Body = plenary.Body(0)
	case 1:
		s.Date = plenary.Date{}
	}
	return &s
}

// figure reads a number of a table or a board: it is exact, or at least so many,
// or not on record.
func figure(t *testing.T, s string) (n int, exact bool) {
	t.Helper()
	if s == "–" {
		return 0, false
	}
	digits, least := strings.CutPrefix(s, "≥")
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n, !least
}

// TestMaskedGroups holds that the tables and the boards of a record without some
// of its facts say nothing that the whole record contradicts, and add up; and
// that what stays exact stays told.
func TestMaskedGroups(t *testing.T) {
	t.Parallel() // it takes long
	rounds := 300
	if testing.Short() {
		rounds = 15
	}
	rnd := rand.New(rand.NewPCG(13, 6))
	groups := append([]plenary.Group{plenary.EU, plenary.PermanentMembers}, plenary.RegionalGroups()...)
	for _, file := range []string{"a-res-73-195.json", "board/s-res-1973.json", "board/a-res-4-1946.json"} {
		full := readResolution(t, file).Final()
		members := full.Body.Members(full.Date)
		for range rounds {
			s := maskedStage(rnd, full)
			checkTable(t, full, s, groups)
			checkLegend(t, full, s, members.Len())
			for _, g := range groups {
				for _, tell := range []plenary.Briefing{english, dutch} {
					told := tell.Group(s, g)
					in := g.Members(s.Date).Intersect(members)
					tally := full.Votes.Among(in).Tally()
					if one := max(tally.Yes, tally.No, tally.Abstain) == tally.Count(plenary.BaseCast); one && (strings.Contains(told, "were divided") || strings.Contains(told, "stemden verdeeld")) {
						t.Fatalf("%s: they did: %s", g, told)
					} else if !one && ofAll.MatchString(told) {
						t.Fatalf("%s: they did not: %s", g, told)
					}
				}
			}
		}
	}
}

func checkTable(t *testing.T, full, s *plenary.Stage, groups []plenary.Group) {
	t.Helper()
	table, _, _ := strings.Cut(english.SplitTable(s, groups...), "\n\n") // above the note
	if table == "" {
		return
	}
	lines := strings.Split(table, "\n")
	known := strings.Contains(lines[0], "  members")
	for _, line := range lines[1:] {
		line = strings.Replace(line, "  of which ", "  ", 1)
		fields := strings.Fields(line)
		for len(fields) > 0 { // the name is words
			if _, err := strconv.Atoi(fields[0]); err == nil {
				break
			}
			fields = fields[1:]
		}
		want := full.Votes.Tally()
		for _, g := range groups {
			if strings.HasPrefix(strings.ToLower(line), "  "+strings.ToLower(g.NameOn(plenary.Briefing{}.Language, s.Date))+"  ") {
				want = full.Votes.Among(g.Members(s.Date).Intersect(full.Body.Members(full.Date))).Tally()
			}
		}
		figures, sum := []int{want.Yes, want.No, want.Abstain, want.Count(plenary.BaseMembers) - want.Count(plenary.BaseCast)}, 0
		of, _ := figure(t, fields[0])
		if known && of != want.Count(plenary.BaseMembers) {
			t.Fatalf("%d members, not %d: %s", of, want.Count(plenary.BaseMembers), line)
		}
		for i, f := range fields[1:] {
			n, exact := figure(t, f)
			sum += n
			if i < len(figures) && (n > figures[i] || exact && n != figures[i]) {
				t.Fatalf("%s is told, and it is %d:\n%s", f, figures[i], table)
			}
		}
		if sum != of {
			t.Fatalf("%d and not %d:\n%s", sum, of, table)
		}
	}
}

// ofAll is how it is told that all did the same.
var ofAll = regexp.MustCompile(`(?:States|countries|Group|members)(?: in [^,:;]*)? (?:all|both) |(?:stemden|zich) (?:alle|beide) `)

// checkLegend holds the totals of a board against the whole record.
func checkLegend(t *testing.T, full, s *plenary.Stage, members int) {
	t.Helper()
	picture := drawn(t, func(w io.Writer) error { return plenary.Picture{}.Board(w, nil, s) })
	want, sum, seats, rests, width := full.Votes.Tally(), 0, 0, 0, 0
	totals := s.Totals()
	told := map[string]bool{}
	parseSVG(t, picture).all(func(n *element) {
		class, sumOf := strings.CutPrefix(n.attr("class"), "sum ")
		if n.XMLName.Local != "g" || len(n.Nodes) == 0 {
			return
		}
		switch first := &n.Nodes[0]; {
		case sumOf && first.attr("class") == "total" && len(n.Nodes) > 2:
			got, exact := figure(t, first.Text)
			sum += got
			if class == "none" {
				rests = got
				return
			}
			v := plenary.MustParseVote(class)
			told[class] = true
			of := want.Count(plenary.BaseOf(v))
			if got > of || exact && got != of {
				t.Fatalf("%s %s is told, and it is %d:\n%s", first.Text, class, of, picture)
			}
			if _, isExact := totals.Of(v); !isExact && exact && v != plenary.NotVoting {
				t.Fatalf("%s %s is told as exact", first.Text, class)
			}
		case first.XMLName.Local == "title":
			seats++
		case first.XMLName.Local == "rect":
			width++
		}
	})
	for v := plenary.Yes; v.IsValid(); v++ {
		if n, exact := totals.Of(v); (n > 0 || exact && v <= plenary.Abstain) && !told[v.String()] {
			t.Fatalf("%d %s is on record and not told:\n%s", n, v, picture)
		}
	}
	if known := !s.Body.Members(s.Date).IsZero(); known && !totals.IsZero() {
		if sum != members || seats != 0 && seats != members {
			t.Fatalf("%d in the totals and %d seats for %d members:\n%s", sum, seats, members, picture)
		}
	} else if rests > 0 {
		t.Fatalf("%d are not on record, and nobody knows how many there are:\n%s", rests, picture)
	}
	all := totals.Members > 0 || !s.Body.Members(s.Date).IsZero() || totals.Known(plenary.BaseCast)
	if _, body, _ := bytes.Cut(picture, []byte("</style>")); sum > 0 && all != (width > 0) {
		t.Fatalf("everyone is known: %t, and the bar has %d parts: %s", all, width, body)
	}
}

// TestBoardOfGroups holds that a board says 0 only where the record does, and adds up.
func TestBoardOfGroups(t *testing.T) {
	for name, c := range map[string]struct {
		stage *plenary.Stage
		says  []string
		not   []string
	}{
		"those against alone": {letter2022(), []string{"Adopted. At least 5 against, 188 not listed. Against, as far as named: Belarus"}, []string{"in favour", "abstention", ">0<"}},
		"some named": {es11(), []string{
			"141 in favour, 5 against, 35 abstentions, 12 not voting.", "Not named: 141 in favour, 12 not voting.",
		}, []string{"153", "not listed", "as far as named"}},
		"one count": {&plenary.Stage{
			Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Stated: plenary.Tally{Yes: 152}.Totals(),
		}, []string{"152 in favour, 41 not listed."}, []string{"against", "abstention"}},
		"a 0 that is stated": {&plenary.Stage{
			Body: plenary.SecurityCouncil, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Stated: plenary.Totals{Exact: plenary.BaseOf(plenary.No)},
		}, []string{"0 against, 15 not listed."}, []string{"in favour", "abstention"}},
		"no body": {&plenary.Stage{
			Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes),
		}, []string{"At least 1 in favour."}, []string{"not listed", "against", "abstention"}},
		"the size on record": {&plenary.Stage{
			Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded, Stated: plenary.Totals{Counts: plenary.Tally{Yes: 152}, Exact: plenary.BaseOf(plenary.Yes), Members: 193},
		}, []string{"152 in favour, 41 not listed."}, []string{"against"}},
		"a whole roll": {&plenary.Stage{
			Method: plenary.Recorded, Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD"), plenary.Yes).Whole(),
		}, []string{"1 in favour, 0 against, 0 abstentions."}, []string{"not listed,"}},
	} {
		t.Run(name, func(t *testing.T) {
			picture := string(drawn(t, func(w io.Writer) error { return plenary.Picture{}.Board(w, nil, c.stage) }))
			_, body, _ := strings.Cut(picture, "<desc")
			_, body, _ = strings.Cut(body, ">")
			for _, want := range c.says {
				if !strings.Contains(body, want) {
					t.Errorf("it does not say %q: %s", want, body[:min(len(body), 900)])
				}
			}
			desc, _, _ := strings.Cut(body, "</desc>")
			for _, not := range c.not {
				if strings.Contains(desc, not) {
					t.Errorf("it says %q: %s", not, desc)
				}
			}
		})
	}
}

// TestOnRecordFollows holds what follows for members that are not listed.
func TestOnRecordFollows(t *testing.T) {
	day := plenary.MustParseDate("2018-12-19")
	usa, rest := plenary.MustParseSet("USA"), plenary.SecurityCouncil.Members(day).Minus(plenary.MustParseSet("USA"))
	against := plenary.RollCall{}.With(usa, plenary.No)
	stage := func(votes plenary.RollCall, stated plenary.Totals) *plenary.Stage {
		return &plenary.Stage{Body: plenary.SecurityCouncil, Date: day, Votes: votes, Stated: stated}
	}
	three := against.With(plenary.MustParseSet("FRA", "GBR"), plenary.Yes)
	for name, c := range map[string]struct {
		s    *plenary.Stage
		want plenary.RollCall
	}{
		"nothing stated":        {stage(against, plenary.Totals{}), against},
		"all voted in favour":   {stage(against, stated(plenary.Tally{Yes: 14, No: 1})), against.With(rest, plenary.Yes)},
		"14, and no other told": {stage(against, plenary.Tally{Yes: 14}.Totals()), against.With(rest, plenary.Yes)},
		"one did not":           {stage(against, stated(plenary.Tally{Yes: 13, No: 1})), against},
		"nobody else voted":     {stage(three, stated(plenary.Tally{Yes: 2, No: 1})), three.With(rest.Minus(three.Listed()), plenary.NotVoting)},
		"all abstained":         {stage(three, stated(plenary.Tally{Yes: 2, No: 1, Abstain: 12})), three.With(rest.Minus(three.Listed()), plenary.Abstain)},
		"too many":              {stage(against, stated(plenary.Tally{Yes: 14, No: 1, Abstain: 14})), against},
		"a whole roll":          {stage(three.Whole(), plenary.Totals{}), three.Whole()},
		"no roll":               {stage(plenary.RollCall{}, stated(plenary.Tally{Yes: 15})), plenary.RollCall{}},
		"no body":               {&plenary.Stage{Date: day, Votes: three, Stated: stated(plenary.Tally{Yes: 2, No: 1})}, three},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.s.OnRecord(); got != c.want {
				t.Errorf("got %+v", got.Tally())
			}
		})
	}
}

// TestGroupRows holds that the rows above the total of a table add up to it, whatever
// groups are asked for, and that who is counted in a group for elections only is named.
// (Third reading, A17 and A18.)
func TestGroupRows(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	s := r.Final()
	regions := plenary.RegionalGroups()
	for _, groups := range [][]plenary.Group{
		{plenary.EU}, regions, append([]plenary.Group{plenary.EU, plenary.MustParseGroup("g77")}, regions...), regions[1:], {plenary.Benelux, plenary.Group("visegrad")},
	} {
		table, note, _ := strings.Cut(dutch.SplitTable(s, groups...), "\n\n")
		above, _, _ := strings.Cut(table, "\n  Totaal")
		sum := 0
		for _, line := range strings.Split(above, "\n")[1:] {
			fields := strings.Fields(line)
			n, err := strconv.Atoi(fields[len(fields)-4])
			if err != nil {
				t.Fatal(err)
			}
			sum += n
		}
		if rows := strings.Count(above, "\n"); rows > 0 && sum != 152 || rows == 0 == (len(groups) >= 5) {
			t.Errorf("%d in favour:\n%s", sum, table)
		}
		if want := slices.Contains(groups, plenary.WEOG); want != (note == "Meegeteld bij de groep van West-Europese en andere staten, zoals bij verkiezingen: de Verenigde Staten.") {
			t.Errorf("note: %q", note)
		}
	}
}

// TestOfSeveral: a text of a set is that of each of its countries, in the order of
// their names; one of a pointer that of what it points to; and one of a group that is
// none says that.
func TestOfSeveral(t *testing.T) {
	committee, plenaryOnly := load(t, "a-res-73-151.json"), load(t, "a-res-73-195.json")
	tell := plenary.Briefing{Language: language.Dutch}
	hungary, austria, sweden := plenary.MustParseCountry("HUN"), plenary.MustParseCountry("AUT"), plenary.MustParseCountry("SWE")
	set, eu := plenary.SetOf(hungary, austria, sweden), plenary.EU
	series, err := plenary.SeriesOf(plenary.Resolutions(&committee))
	if err != nil || len(series) != 1 {
		t.Fatal(len(series), err)
	}
	position := func(who plenary.Voters) string { return tell.Position(who, &committee, &plenaryOnly) }
	changes := func(who plenary.Voters) string { return tell.Changes(who, &committee, &plenaryOnly) }
	var members []string
	for c := range plenary.EU.Members(plenaryOnly.Final().Date).All() {
		members = append(members, changes(c))
	}
	for name, c := range map[string]struct{ got, want string }{
		"position":            {position(set), position(hungary) + " " + position(austria) + " " + position(sweden)},
		"position of a point": {position(&hungary), position(hungary)},
		"position of nobody":  {position(plenary.CountrySet{}), ""},
		"position of nil":     {position(nil), ""},
		"position of a group": {position(&eu), position(plenary.EU)},
		"position of no group": {
			position(plenary.Group("EU")), `Group("EU") is geen groep.`,
		},
		"changes":        {changes(set), changes(hungary) + " " + changes(austria)},
		"changes of one": {changes(&hungary), changes(hungary)},
		"changes of none": {
			changes(sweden), "",
		},
		"series point": {tell.Series(series[0], &hungary), tell.Series(series[0], hungary)},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", name, c.got, c.want)
		}
	}
	if all := changes(plenary.EU); all == "" || all != strings.Join(slices.DeleteFunc(slices.Sorted(slices.Values(members)), func(s string) bool { return s == "" }), " ") {
		t.Errorf("changes of a group: %q", all)
	}
	for c := range set.All() {
		if text := tell.Series(series[0], set); strings.Count(text, c.Name(language.Dutch)+" stemde") != 1 {
			t.Errorf("%s: %s", c, text)
		}
	}
	if table := tell.SeriesTable(series[0], set); !strings.Contains(table, "Hongarije  Oostenrijk  Zweden") {
		t.Error(table)
	}
}

// In a body of the members of the European Union the votes of the body are theirs.
func TestBodyOfTheUnion(t *testing.T) {
	r := parse(t, `{"stages": [{"id": "p", "body": "eu.council", "date": "2020-06-19", "method": "recorded", "declared": "adopted", "votes": {"yes": ["NLD", "BEL"], "no": ["HUN"]}}]}`)
	if got := (plenary.Briefing{Country: plenary.MustParseCountry("NLD"), Length: plenary.FullLength}).Resolution(&r); strings.Contains(got, "EU member") || !strings.Contains(got, "The Netherlands voted in favour") {
		t.Error(got)
	}
}
