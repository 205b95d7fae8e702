package plenary_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"github.com/plenary-go/plenary/internal/svg"
	"golang.org/x/text/language"
)

// readResolution reads a file of testdata.
func readResolution(t testing.TB, file string) *plenary.Resolution {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		t.Fatal(err)
	}
	return &r
}

// drawn returns a picture as bytes.
func drawn(t testing.TB, write func(io.Writer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// element is one of a picture.
type element struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Text    string     `xml:",chardata"`
	Nodes   []element  `xml:",any"`
}

func (n *element) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all calls a function with n and all that is in it.
func (n *element) all(f func(*element)) {
	f(n)
	for i := range n.Nodes {
		n.Nodes[i].all(f)
	}
}

// parseSVG reads a picture, and fails if it is not well-formed or does not say
// what it is.
func parseSVG(t testing.TB, picture []byte) *element {
	t.Helper()
	var root element
	d := xml.NewDecoder(bytes.NewReader(picture))
	if err := d.Decode(&root); err != nil {
		t.Fatalf("%v in\n%.1000q", err, picture)
	}
	if tok, err := d.Token(); !errors.Is(err, io.EOF) {
		if space, ok := tok.(xml.CharData); err != nil || !ok || string(space) != "\n" {
			t.Fatalf("something follows the picture: %v, %v", tok, err)
		}
	}
	if root.attr("role") != "img" || len(root.Nodes) < 2 || root.Nodes[0].Text == "" ||
		root.attr("aria-labelledby") != root.Nodes[0].attr("id")+" "+root.Nodes[1].attr("id") {
		t.Fatalf("no title: %.500s", picture)
	}
	return &root
}

// cells returns what a board says of each member: the class of its mark by
// what it is titled.
func cells(t testing.TB, picture []byte) map[string]string {
	t.Helper()
	found := map[string]string{}
	parseSVG(t, picture).all(func(n *element) {
		if n.XMLName.Local != "g" || len(n.Nodes) == 0 || n.Nodes[0].XMLName.Local != "title" {
			return
		}
		if title := n.Nodes[0].Text; found[title] != "" {
			t.Errorf("%s occurs twice", title)
		} else {
			found[title] = n.attr("class")
		}
	})
	return found
}

// oddStage has everything that a record can have and most have not.
func oddStage() *plenary.Stage {
	day := plenary.MustParseDate("2018-12-19")
	s := &plenary.Stage{
		ID: "odd", Body: plenary.GeneralAssembly, Date: day, Method: plenary.Recorded, Question: plenary.Paragraph,
		Detail:   plenary.Text{EN: "operative paragraph 4", NL: "operatieve paragraaf 4"},
		Declared: plenary.DeclaredRejected, Stated: stated(plenary.Tally{Yes: 61, No: 8, Abstain: 4}),
		Exhaustive: []plenary.Vote{plenary.Yes, plenary.No, plenary.Abstain},
		Corrections: []plenary.Correction{
			{Country: plenary.MustParseCountry("NRU"), Intended: plenary.Abstain},
			{Country: plenary.MustParseCountry("VCT"), Intended: plenary.No},
		},
		Sources: []plenary.Source{{Ref: "made up for this test"}},
	}
	s.Votes = plenary.RollCall{}.With(plenary.AfricanGroup.Members(day), plenary.Yes).
		With(plenary.Benelux.Members(day), plenary.Abstain).With(plenary.MustParseGroup("baltic").Members(day), plenary.No).
		With(plenary.MustParseGroup("nordic").Members(day), plenary.Absent).With(plenary.MustParseGroup("canz").Members(day), plenary.Present).
		With(plenary.Group("visegrad").Members(day), plenary.Pending).With(plenary.MustParseSet("NRU", "VCT", "XKX"), plenary.Yes).
		Exclude(plenary.MustParseSet("SOM", "COM")).WithVacant(2)
	return s
}

// es11 is A/RES/ES-11/1 from a release that names those against and abstaining,
// and gives of those in favour the number (K6).
func es11() *plenary.Stage {
	return &plenary.Stage{
		ID: "plenary", Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2022-03-02"), Method: plenary.Recorded,
		Draft: plenary.MustParseSymbol("A/ES-11/L.1"), Declared: plenary.DeclaredAdopted, Stated: stated(plenary.Tally{Yes: 141, No: 5, Abstain: 35}),
		Votes: plenary.RollCall{}.With(plenary.MustParseSet("BLR", "ERI", "PRK", "RUS", "SYR"), plenary.No).
			With(plenary.MustParseSet("AGO", "ARM", "BDI", "BGD", "BOL", "CAF", "CHN", "COG", "CUB", "DZA", "GNQ", "IND", "IRN", "IRQ", "KAZ", "KGZ", "LAO",
				"LKA", "MDG", "MLI", "MNG", "MOZ", "NAM", "NIC", "PAK", "SDN", "SEN", "SLV", "SSD", "TJK", "TZA", "UGA", "VNM", "ZAF", "ZWE"), plenary.Abstain),
	}
}

// letter2022 is the same from a letter that names those against and says
// nothing else (K1).
func letter2022() *plenary.Stage {
	s := es11()
	s.Stated, s.Votes = plenary.Totals{}, plenary.RollCall{}.With(s.Votes.Listed(plenary.No), plenary.No)
	return s
}

// boards are the boards that are kept in testdata.
func boards(t testing.TB) map[string]func(io.Writer) error {
	compact := readResolution(t, "a-res-73-195.json")
	early := readResolution(t, "board/a-res-4-1946.json")
	council := readResolution(t, "board/s-res-1973.json")
	regional := plenary.RegionalGroups()
	draw := func(p plenary.Picture, r *plenary.Resolution, s *plenary.Stage, decisions ...plenary.Decision) func(io.Writer) error {
		return func(w io.Writer) error { return p.Board(w, r, s, decisions...) }
	}
	decide := func(id string, r *plenary.Resolution) plenary.Decision {
		s := r.Final()
		rule, err := plenary.RuleOn(id, s.Date)
		if err != nil {
			t.Fatal(err)
		}
		d, err := rule.Decide(s.Votes, s.Date)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	return map[string]func(io.Writer) error{
		"193.nl":        draw(plenary.Picture{Language: language.Dutch}, compact, nil),
		"193-groups.en": draw(plenary.Picture{Groups: regional}, compact, nil),
		"193-narrow.nl": draw(plenary.Picture{Language: language.Dutch, Width: 534, Groups: regional}, compact, nil),
		"51.en":         draw(plenary.Picture{}, early, nil, decide("unga.simple", early)),
		"15.nl":         draw(plenary.Picture{Language: language.Dutch}, council, nil, decide("unsc.substantive", council)),
		"15-groups.en":  draw(plenary.Picture{Groups: []plenary.Group{plenary.PermanentMembers, plenary.Group("unsc.elected")}}, council, nil),
		"no-vote.nl":    draw(plenary.Picture{Language: language.Dutch}, compact, compact.Stage("marrakesh")),
		"some.nl":       draw(plenary.Picture{Language: language.Dutch}, nil, es11()),
		"some.en":       draw(plenary.Picture{Groups: regional, Width: 534}, nil, es11()),
		"few.nl":        draw(plenary.Picture{Language: language.Dutch, Width: 534}, nil, letter2022()),
		"few.en":        draw(plenary.Picture{Groups: regional}, nil, letter2022()),
		"odd.nl":        draw(plenary.Picture{Language: language.Dutch}, nil, oddStage()),
		"odd-groups.en": draw(plenary.Picture{Groups: []plenary.Group{plenary.EU, plenary.EasternGroup, plenary.AfricanGroup}}, nil, oddStage()),
	}
}

// TestBoardGolden compares the boards with testdata/board. After a change, look
// at them: -update writes them.
func TestBoardGolden(t *testing.T) {
	for name, write := range boards(t) {
		t.Run(name, func(t *testing.T) {
			picture := drawn(t, write)
			parseSVG(t, picture)
			if len(picture) > 60_000 {
				t.Errorf("%d bytes", len(picture))
			}
			golden(t, "testdata/board/"+name+".svg", string(picture))
		})
	}
}

// wantCells is what a board is to say of each member.
func wantCells(n plenary.Naming, s *plenary.Stage, label func(class string) string) map[string]string {
	want := map[string]string{}
	on := s.Votes.Listed().Union(s.Votes.Excluded())
	if !on.IsZero() && !s.Date.IsZero() {
		on = on.Union(s.Body.Members(s.Date))
	}
	n.On = s.Date
	for c := range on.All() {
		class := "none"
		if v := s.Votes.Of(c); v != 0 {
			class = v.String()
		} else if s.Votes.Excluded().Has(c) {
			class = "excluded"
		}
		want[n.Name(c)+": "+label(class)] = class
	}
	return want
}

var boardLabels = map[string]string{
	"yes": "in favour", "no": "against", "abstain": "abstention", "notvoting": "not voting", "present": "present without voting",
	"absent": "absent", "pending": "yet to vote", "excluded": "not entitled to vote", "none": "not named",
}

// TestBoardMembers holds that every member stands on the board once, with its
// vote, and nobody else, divided by group or not.
func TestBoardMembers(t *testing.T) {
	stages := []*plenary.Stage{
		oddStage(), readResolution(t, "a-res-73-195.json").Final(), readResolution(t, "board/a-res-4-1946.json").Final(),
		readResolution(t, "board/s-res-1973.json").Final(),
	}
	for _, s := range stages {
		want := wantCells(plenary.Naming{}, s, func(class string) string { return boardLabels[class] })
		for _, groups := range [][]plenary.Group{nil, plenary.RegionalGroups(), {plenary.EU, plenary.NATO, plenary.EU}} {
			picture := drawn(t, func(w io.Writer) error { return plenary.Picture{Groups: groups}.Board(w, nil, s) })
			if diff := cmp.Diff(want, cells(t, picture)); diff != "" {
				t.Errorf("%s by %v: %s", s.Body, groups, diff)
			}
		}
	}
}

// TestBoardGroups holds that the totals of the sections are those of the groups.
func TestBoardGroups(t *testing.T) {
	r := readResolution(t, "a-res-73-195.json")
	picture := string(drawn(t, func(w io.Writer) error {
		return plenary.Picture{Groups: plenary.RegionalGroups()}.Board(w, r, nil)
	}))
	for _, g := range plenary.RegionalGroups() {
		tally := r.Final().Votes.Among(g.Members(r.Final().Date)).Tally()
		var parts []string
		for v := plenary.Yes; v.IsValid(); v++ {
			if n := tally.Count(plenary.BaseOf(v)); n > 0 {
				label := boardLabels[v.String()]
				if n > 1 && v == plenary.Abstain {
					label += "s"
				}
				parts = append(parts, fmt.Sprint(n, " ", label))
			}
		}
		want := ">" + g.NameOn(language.English, r.Final().Date) + "</text>"
		_, rest, ok := strings.Cut(picture, want)
		if !ok {
			t.Fatalf("no heading %s", want)
		}
		if line, _, _ := strings.Cut(rest, "</text>"); !strings.HasSuffix(line, ">"+strings.Join(parts, ", ")) {
			t.Errorf("%s: %q has not %q", g, line, parts)
		}
	}
}

// TestBoardSays holds that what does not fit in a record is to be seen, and what
// is not in it is not made up.
func TestBoardSays(t *testing.T) {
	odd, unnamed := oddStage(), &plenary.Stage{
		Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-17"), Method: plenary.Recorded,
		Votes: plenary.RollCall{}.With(plenary.MustParseSet("HUN", "USA"), plenary.No), Stated: stated(plenary.Tally{Yes: 181, No: 2, Abstain: 3}),
	}
	totals := &plenary.Stage{Body: plenary.GeneralAssembly, Method: plenary.NonRecorded, Stated: stated(plenary.Tally{Yes: 30, No: 4, Abstain: 1})}
	compact := readResolution(t, "a-res-73-195.json")
	for _, c := range []struct {
		name string
		r    *plenary.Resolution
		s    *plenary.Stage
		says []string
		not  []string
	}{
		{"odd", nil, odd, []string{
			">Rejected<", "in favour (stated: 61)", "against (stated: 8)", "abstentions (stated: 4)", ">Nauru†<", ">Kosovo‡<",
			"The declared outcome does not follow from these votes.", "‡ Not a member of the body on that day: Kosovo.", "The record states 61 in favour, 8 against and 4 abstentions; it names 55, 3 and 3.",
			"Vote on a paragraph: operative paragraph 4", "vacant seats", "† Vote intended, as reported to the Secretariat after the vote", "Nauru (abstention)",
		}, nil},
		{"unnamed", nil, unnamed, []string{">181<", ">2<", ">7<", "Not named: 181 in favour, 3 abstentions, 7 not voting.", ": not named<"}, []string{"stated:", "not fit", ">191<", "not listed"}},
		{"totals", nil, totals, []string{">30<", "Who voted how is not in the sources consulted.", "by a non-recorded vote"}, []string{"not named"}},
		{"acclamation", compact, compact.Stage("marrakesh"), []string{">Adopted<", "by acclamation", "No vote was taken"}, []string{">0<", "against"}},
		{"nothing", nil, nil, []string{"<title id=", "Who voted how is not in the sources consulted"}, []string{">0<", ">Decided<"}},
		{"no stage", &plenary.Resolution{Title: plenary.Text{EN: "A text"}}, nil, []string{">A text<"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			picture := drawn(t, func(w io.Writer) error { return plenary.Picture{}.Board(w, c.r, c.s) })
			parseSVG(t, picture)
			for _, want := range c.says {
				if !strings.Contains(string(picture), want) {
					t.Errorf("it does not say %q:\n%s", want, picture)
				}
			}
			for _, not := range c.not {
				if _, body, _ := strings.Cut(string(picture), "</style>"); strings.Contains(body, not) {
					t.Errorf("it says %q:\n%s", not, body)
				}
			}
		})
	}
}

// TestBoardNamesakes holds that two seats of one name can be told apart.
func TestBoardNamesakes(t *testing.T) {
	s := plenary.Stage{Date: plenary.MustParseDate("2001-05-01"), Votes: plenary.RollCall{}.With(plenary.MustParseSet("SRB"), plenary.Yes).With(plenary.MustParseSet("YUG"), plenary.No)}
	picture := drawn(t, func(w io.Writer) error { return plenary.Picture{}.Board(w, &plenary.Resolution{}, &s) })
	want := map[string]string{"Yugoslavia (SRB): in favour": "yes", "Yugoslavia (YUG): against": "no"}
	got := cells(t, picture)
	maps.DeleteFunc(got, func(title, _ string) bool { return !strings.HasPrefix(title, "Yugoslavia") })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestBoardNames holds that no name that a country ever had is wider than its
// cell, and that those of all members are there in full.
func TestBoardNames(t *testing.T) {
	const room = 206 // between the mark and the next column
	for _, tag := range []language.Tag{language.English, language.Dutch} {
		for i, day := range []string{"1946-02-14", "1962-01-01", "1990-01-01", "2026-01-01", "2026-01-02"} {
			s := plenary.Stage{Date: plenary.MustParseDate(day)}
			corrected := i == 4 // then the daggers need their room
			for c := range plenary.Countries() {
				s.Votes = s.Votes.With(plenary.SetOf(c), plenary.Yes)
				if corrected {
					s.Corrections = append(s.Corrections, plenary.Correction{Country: c, Intended: plenary.No})
				}
			}
			members := plenary.UN.Members(s.Date)
			full := map[string]bool{}
			parseSVG(t, drawn(t, func(w io.Writer) error { return plenary.Picture{Language: tag}.Board(w, nil, &s) })).all(func(n *element) {
				if n.attr("class") == "yes" && len(n.Nodes) > 1 && n.Nodes[0].XMLName.Local == "title" {
					name := n.Nodes[len(n.Nodes)-1].Text
					if svg.Width(name, 12) > room {
						t.Errorf("%q is too wide", name)
					}
					full[strings.TrimSuffix(name, "†")] = true
				}
			})
			for c := range members.All() {
				if name := (plenary.Naming{Language: tag, On: s.Date}).Name(c); !full[name] && !corrected {
					t.Errorf("%s, %s: %q is cut", tag, day, name)
				}
			}
		}
	}
}

// randomStage returns a stage that no record would have.
func randomStage(rnd *rand.Rand, text string) (*plenary.Resolution, *plenary.Stage) {
	all := slices.Collect(plenary.Countries())
	s := plenary.Stage{
		ID: text, Body: plenary.Body(rnd.IntN(20)), Date: plenary.MustParseDate("1946-01-10"), Method: plenary.VotingMethod(rnd.IntN(10)),
		Question: plenary.Question(rnd.IntN(5)), Detail: plenary.Text{EN: text}, Declared: plenary.Declared(rnd.IntN(5)),
		Sources: []plenary.Source{{Ref: text}},
	}
	for range rnd.IntN(30_000) {
		s.Date = s.Date.AddDays(1)
	}
	if rnd.IntN(9) == 0 {
		s.Date = plenary.Date{}
	}
	for range rnd.IntN(300) {
		c := all[rnd.IntN(len(all))]
		switch rnd.IntN(12) {
		case 0:
			s.Votes = s.Votes.Exclude(plenary.SetOf(c))
		case 1:
			s.Corrections = append(s.Corrections, plenary.Correction{Country: c, Intended: plenary.Vote(rnd.IntN(256))})
		default:
			s.Votes = s.Votes.With(plenary.SetOf(c), plenary.Vote(rnd.IntN(9)))
		}
	}
	if rnd.IntN(2) == 0 {
		numbers := []int{0, 1, -1, 5, math.MaxInt, math.MinInt, math.MaxInt32}
		n := func() int { return numbers[rnd.IntN(len(numbers))] }
		s.Stated = stated(plenary.Tally{Yes: n(), No: n(), Abstain: n(), NotVoting: n(), Absent: n(), Vacant: n(), Excluded: n()})
	}
	return &plenary.Resolution{Title: plenary.Text{EN: text, NL: text}}, &s
}

// checkBoard draws a board at random and holds that it is well-formed and shows
// exactly the roll call.
func checkBoard(t *testing.T, seed uint64, text string) {
	rnd := rand.New(rand.NewPCG(seed, 1))
	r, s := randomStage(rnd, text)
	b := plenary.Picture{Width: rnd.IntN(3000) - 100}
	for range rnd.IntN(4) {
		b.Groups = append(b.Groups, aGroup(rnd.IntN(60)))
	}
	picture := drawn(t, func(w io.Writer) error { return b.Board(w, r, s) })
	if !bytes.Equal(picture, drawn(t, func(w io.Writer) error { return b.Board(w, r, s) })) {
		t.Error("two pictures of the same differ")
	}
	counts := map[string]int{}
	for class := range maps.Values(cells(t, picture)) {
		counts[class]++
	}
	tally := s.Votes.Tally()
	for v := plenary.Yes; v.IsValid(); v++ {
		if counts[v.String()] != tally.Count(plenary.BaseOf(v)) {
			t.Errorf("%d have the mark of %s and %d voted so", counts[v.String()], v, tally.Count(plenary.BaseOf(v)))
		}
	}
	if counts["excluded"] != tally.Excluded {
		t.Errorf("%d are marked as excluded and %d are", counts["excluded"], tally.Excluded)
	}
}

func TestBoardRandom(t *testing.T) {
	rounds := uint64(150)
	if testing.Short() {
		rounds = 30
	}
	for seed := range rounds {
		checkBoard(t, seed, strings.Repeat("Überlange <Titel> & ", int(seed)))
	}
}

// TestBoardBar: shares are shown of everyone, and not of those alone whose number
// is on record.
func TestBoardBar(t *testing.T) {
	for stage, want := range map[string]bool{
		`"stated": {"yes": 9, "no": 3, "abstain": 0}`:                           true,
		`"stated": {"no": 3}, "body": "unga", "date": "2018-12-19"`:             true, // 190 are not on record
		`"stated": {"no": 3, "members": 15}`:                                    true,
		`"stated": {"no": 3}`:                                                   false,
		`"stated": {"no": 3}, "body": "unga"`:                                   false,
		`"stated": {"no": 3, "abstain": 0, "atleast": {"yes": 150}}`:            false,
		`"votes": {"yes": ["NLD"], "no": ["BEL"], "abstain": ["LUX"]}`:          false,
		`"votes": {"yes": ["NLD"], "no": ["BEL"], "whole": true}, "stated": {}`: true,
	} {
		r := parse(t, `{"title": {}, "stages": [{"id": "p", `+stage+`}]}`)
		var b strings.Builder
		if err := (plenary.Picture{}).Board(&b, &r, nil); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), `height="8"`); got != want {
			t.Errorf("%s: a bar: %t", stage, got)
		}
	}
}

func FuzzBoard(f *testing.F) {
	for i, text := range []string{"", "Mondiaal Pact", "]]><script>", "a\x00\xff\u2028", "日本", strings.Repeat("long ", 900)} {
		f.Add(uint64(i), text)
	}
	f.Fuzz(checkBoard)
}

// TestBoardAllocs holds that a board costs what its members do.
func TestBoardAllocs(t *testing.T) {
	r := readResolution(t, "a-res-73-195.json")
	draw := func() {
		if err := (plenary.Picture{}).Board(io.Discard, r, nil); err != nil {
			t.Fatal(err)
		}
	}
	if n := testing.AllocsPerRun(5, draw); n > 40*193 {
		t.Errorf("%v allocations", n)
	}
	r.Title = plenary.Text{EN: strings.Repeat("word ", 200_000)}
	draw()
}

// TestPictureWriteErrors holds that what a writer says is heard.
func TestPictureWriteErrors(t *testing.T) {
	for _, write := range []func(io.Writer) error{
		func(w io.Writer) error { return plenary.Picture{}.Board(w, nil, nil) },
		func(w io.Writer) error { return plenary.Picture{}.Heatmap(w, nil) },
		func(w io.Writer) error { return plenary.Picture{}.Timeline(w, "", 0) },
	} {
		r, w := io.Pipe()
		r.Close()
		if err := write(w); !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("got %v", err)
		}
	}
}
