package plenary_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

var (
	dutch   = plenary.Briefing{Language: language.Dutch}
	english = plenary.Briefing{Language: language.English}
)

// What changed does not depend on the order of resolutions, and one without a date
// has no place among them.
func TestChangesInAnyOrder(t *testing.T) {
	on := func(date, title string, v plenary.Vote) *plenary.Resolution {
		s := plenary.Stage{ID: title, Body: plenary.GeneralAssembly, Votes: plenary.RollCall{}.With(plenary.MustParseSet("NLD", "BEL"), v)}
		if date != "" {
			s.Date = plenary.MustParseDate(date)
		}
		return &plenary.Resolution{Title: plenary.Text{EN: title}, Stages: []plenary.Stage{s}}
	}
	late, never, early := on("2020-12-01", "Late", plenary.Yes), on("", "Never", plenary.Abstain), on("2018-12-01", "Early", plenary.No)
	want := english.Changes(nil, early, late)
	if !strings.Contains(want, "Belgium") {
		t.Fatal(want)
	}
	for _, rs := range [][]*plenary.Resolution{{late, early}, {late, never, early}, {never, late, early}, {early, never, late}, {early, late, never}} {
		if got := english.Changes(nil, rs...); got != want {
			t.Errorf("%s: %s, want %s", rs[0].Title.EN, got, want)
		}
	}
}

func TestBriefingSplit(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	s := r.Final()
	for name, c := range map[string]struct{ got, want string }{
		"the EU in Dutch":   {dutch.Group(s, plenary.EU), "De 28 EU-lidstaten stemden verdeeld: 19 voor, 3 tegen (Hongarije, Polen en Tsjechië) en 5 onthoudingen (Bulgarije, Italië, Letland, Oostenrijk en Roemenië); Slowakije stemde niet."},
		"the EU in English": {english.Group(s, plenary.EU), "The 28 EU member States were divided: 19 in favour, 3 against (Czechia, Hungary, Poland) and 5 abstentions (Austria, Bulgaria, Italy, Latvia, Romania); Slovakia did not vote."},
		"the most against":  {english.Group(s, plenary.Group("visegrad")), "Of the four Visegrád countries, three voted against and one did not vote (Slovakia)."},
		"two groups":        {dutch.Group(s, plenary.Benelux, plenary.MustParseGroup("canz")), "Alle drie Beneluxlanden stemden voor. De drie CANZ-landen stemden verdeeld: 2 voor en 1 onthouding (Australië)."},
		"no group":          {dutch.Group(s), ""},
		"the zero Group":    {dutch.Group(s, ""), ""},
		"nobody listed":     {dutch.Group(r.Stage("marrakesh"), plenary.EU), ""},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got  %s\nwant %s", c.got, c.want)
			}
		})
	}
}

func TestBriefingMoves(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	committee, plenum := r.Stage("committee"), r.Stage("plenary")
	for name, c := range map[string]struct {
		got  string
		want []string
	}{
		"Dutch": {dutch.Moves(committee, plenum), []string{
			"Bij de stemming van 17 december 2018", "stemden drie landen anders dan bij de stemming van 13 november 2018 in de Derde Commissie",
			"Hongarije stemde eerst voor en daarna tegen", "de Dominicaanse Republiek stemde eerst voor en onthield zich daarna", "Daarnaast namen twaalf landen slechts aan één van beide stemmingen deel",
			"Israël, Micronesia en Polen stemden eerst voor en daarna niet", "Liberia onthield zich eerst en stemde daarna voor",
		}},
		"English": {english.Moves(committee, plenum), []string{
			"13 November 2018", "17 December 2018", "three countries changed their vote", "Hungary first voted in favour and then against", "In addition, 12 countries took part in only one",
		}},
		"the other way": {english.Moves(plenum, committee), []string{"Hungary first voted in favour and then against"}},
		"none":          {english.Moves(plenum, plenum), []string{"no country changed its vote."}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, want := range c.want {
				if !strings.Contains(c.got, want) {
					t.Errorf("%q is missing in: %s", want, c.got)
				}
			}
		})
	}
	migration := load(t, "a-res-73-195.json")
	if got := dutch.Changes(nil, &migration, &r); !strings.Contains(got, "resolutie 73/195") || !strings.Contains(got, "Australië") || strings.Contains(got, "Afghanistan") {
		t.Errorf("compared: %s", got)
	}
	if got := dutch.Changes(nil, &migration, &plenary.Resolution{}); got != "" {
		t.Errorf("compared with nothing: %s", got)
	}
	if got := english.Changes(nil, &r, &r); !strings.Contains(got, "did the same on both") {
		t.Errorf("compared with itself: %s", got)
	}
}

func TestBriefingTable(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	// The rows above the total add up to it. (Third reading, A17.)
	const want = `  Members by group         members  in favour  against  abstentions  not voting
  Total                        193        152        5           12          24
  of which European Union       28         19        3            5           1
  of which Visegrád Group        4          0        3            0           1`
	if got := english.SplitTable(r.Final(), plenary.EU, plenary.Group("visegrad")); got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestBriefingOutcomes tells short records, and looks for what must be told.
func TestBriefingOutcomes(t *testing.T) {
	stage := func(s string) string {
		return `{"title": {"en": "Text", "nl": "Tekst"}, "stages": [{"id": "p", "kind": "plenary", "body": "unga", "date": "2018-12-06", "place": {"en": "New York"}, "draft": "A/73/L.42", ` + s + `}]}`
	}
	for name, c := range map[string]struct {
		in     string
		en, nl []string
	}{
		"two thirds missed": {
			stage(`"required": "unga.important", "stated": {"yes": 87, "no": 57, "abstain": 33}, "declared": "rejected", "method": "recorded"`),
			[]string{"Text: draft resolution A/73/L.42 not adopted (87–57–33)", "Thursday, 6 December 2018", "which failed to obtain the required majority of two thirds", "60.4 per cent", "A majority of two thirds"},
			[]string{"Tekst: ontwerpresolutie A/73/L.42 niet aangenomen (87–57–33)", "donderdag 6 december 2018", "niet aan, omdat de vereiste meerderheid van twee derde niet werd gehaald", "60,4%", "een meerderheid van twee derde"},
		},
		"exactly two thirds": {stage(`"stated": {"yes": 2, "no": 1, "abstain": 0}`), []string{"66.7 per cent", "exactly two thirds", "held a vote on"}, []string{"66,7%", "precies twee derde", "stemde"}},
		"a tie":              {stage(`"stated": {"yes": 5, "no": 5, "abstain": 0}`), []string{"as many votes in favour as against, which is not a majority"}, []string{"De stemmen staakten"}},
		"all abstain":        {stage(`"stated": {"yes": 0, "no": 0, "abstain": 5}`), []string{": none in favour, none against and 5 abstentions."}, []string{": geen stemmen voor, geen stemmen tegen en 5 onthoudingen."}},
		"without a vote":     {stage(`"method": "withoutvote", "declared": "adopted"`), []string{"Text: draft resolution A/73/L.42 adopted without a vote\n", "adopted draft resolution A/73/L.42 without a vote."}, []string{"zonder stemming aangenomen\n", "zonder stemming aan."}},
		"withdrawn":          {stage(`"declared": "withdrawn"`), []string{"was withdrawn"}, []string{"ingetrokken"}},
		"a correction": {
			stage(`"votes": {"yes": ["NLD", "DNK"]}, "exhaustive": ["yes", "no", "abstain"], "corrections": [{"country": "NER", "intended": "abstain"}]`),
			[]string{"the delegation of Niger informed the Secretariat that it", "had intended to abstain", "Niger is not listed in the record of the vote.", "The result stands."},
			[]string{"liet de delegatie van Niger het secretariaat weten", "zich van stemming had willen onthouden", "De uitslag blijft ongewijzigd."},
		},
		"no quorum": {
			strings.Replace(stage(`"votes": {"yes": ["NLD"], "absent": ["DNK", "ISL"]}, "stated": {"members": 3}`), "unga", "iaea", 1),
			[]string{"more than half of the 3 members, was not met: no more than 1 of them"},
			[]string{"ontbrak: er kan niet meer dan 1 lid aanwezig zijn geweest"},
		},
		"quorum presumed": {
			stage(`"votes": {"yes": ["NLD"], "notvoting": ["DNK", "ISL"]}, "exhaustive": ["yes", "no", "abstain"]`),
			[]string{"more than half of the 193 members, is presumed to have been met: 1 of them voted, and"},
			[]string{"aanwezig was: 1 lid stemde, en"},
		},
		"one voter, in the plural": {
			stage(`"votes": {"yes": ["NLD"], "no": ["USA"], "abstain": ["AUT"]}, "exhaustive": ["no", "abstain"]`),
			[]string{"1 against (United States)", "1 abstention (Austria)"},
			[]string{"1 stem tegen (de Verenigde Staten)", "1 onthouding (Oostenrijk)"},
		},
		"a symbol and no title": {
			`{"symbol": "A/RES/73/195", "title": {}, "stages": [{"id": "p", "draft": "A/73/L.66", "stated": {"yes": 2, "no": 1}}]}`,
			[]string{"Resolution 73/195\n\n"},
			[]string{"Resolutie 73/195\n\n"},
		},
		"a draft and no title": {
			`{"title": {}, "stages": [{"id": "p", "draft": "A/73/L.42", "stated": {"yes": 2, "no": 1}}]}`,
			[]string{"Draft resolution A/73/L.42\n\n"},
			[]string{"Ontwerpresolutie A/73/L.42\n\n"},
		},
		"no symbol and no title": {
			`{"title": {}, "stages": [{"id": "p", "stated": {"yes": 2, "no": 1}, "declared": "adopted"}]}`,
			[]string{"Vote: adopted\n\nThe text was adopted by a vote of 2 in favour to 1 against."},
			[]string{"Stemming: aangenomen\n\nDe tekst is aangenomen met 2 stemmen voor en 1 tegen."},
		},
		"a paragraph and the whole": {
			`{"title": {}, "stages": [{"id": "p", "draft": "A/73/L.42", "question": "paragraph", "detail": {"en": "paragraph 2", "nl": "paragraaf 2"}, "stated": {"yes": 9, "no": 4}, "votes": {"no": ["HUN"]}, "declared": "adopted"},` +
				` {"id": "w", "draft": "A/73/L.42", "stated": {"yes": 9, "no": 1}, "declared": "adopted"}]}`,
			[]string{"Draft resolution A/73/L.42 adopted\n\nDraft resolution A/73/L.42 was adopted by a vote of 9 in favour to 1 against.", "Separate votes\n\nParagraph 2 of draft resolution A/73/L.42 was retained by a vote of 9 in favour to 4 against (including Hungary). ", "Hungary", "69.2 per cent"},
			[]string{"Ontwerpresolutie A/73/L.42 aangenomen\n\nOntwerpresolutie A/73/L.42 is aangenomen met 9 stemmen voor en 1 tegen.", "Stemmingen over onderdelen\n\nParagraaf 2 van ontwerpresolutie A/73/L.42 is gehandhaafd met 9 stemmen voor en 4 tegen (waaronder Hongarije). ", "Hongarije", "69,2%"},
		},
		"an amendment alone": {
			`{"title": {}, "stages": [{"id": "p", "body": "unga.c3", "draft": "A/C.3/73/L.62", "question": "amendment", "stated": {"yes": 1, "no": 2, "abstain": 0}, "declared": "rejected"}]}`,
			[]string{"Draft resolution A/C.3/73/L.62\n\nVotes on amendments\n\nThe Third Committee rejected an amendment to draft resolution A/C.3/73/L.62 by a vote of 1 in favour to 2 against"},
			[]string{"Ontwerpresolutie A/C.3/73/L.62\n\nStemmingen over amendementen\n\nDe Derde Commissie van de Algemene Vergadering verwierp een amendement op ontwerpresolutie A/C.3/73/L.62"},
		},
		"nothing known": {`{"title": {"nl": "Tekst"}}`, []string{"Tekst"}, []string{"Tekst"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, c.in)
			for _, l := range []struct {
				tell plenary.Briefing
				want []string
			}{{english, c.en}, {dutch, c.nl}} {
				l.tell.Length = plenary.FullLength
				got := l.tell.Resolution(&r)
				for _, want := range l.want {
					if !strings.Contains(got, want) {
						t.Errorf("%q is missing in:\n%s", want, got)
					}
				}
				if strings.ContainsAny(got, "{}") || !strings.HasSuffix(got, "\n") || strings.Contains(got, "\n\n\n") {
					t.Errorf("not well told:\n%s", got)
				}
			}
		})
	}
}

// Values that no text form has come only from Go; they are told as well as can
// be, and break nothing.
func TestBriefingOfInvalidValues(t *testing.T) {
	nld := plenary.MustParseCountry("NLD")
	r := plenary.Resolution{
		Relations: []plenary.Relation{{Kind: 99}},
		Effects:   []plenary.LegalEffect{{Force: 99, For: "x"}, {}},
		Stages: []plenary.Stage{
			{Kind: 99, Body: 99, Method: 99, Declared: 99, Stated: stated(plenary.Tally{Yes: -1, No: 1 << 30}), Required: plenary.MustParseRule("unga.important"), Corrections: []plenary.Correction{{Intended: 99}}},
			{ID: "v", Votes: plenary.RollCall{}.With(plenary.SetOf(nld), plenary.Pending).Exclude(plenary.MustParseSet("DNK"))},
		},
		Statements: []plenary.Statement{{Kind: 99, Timing: 99, Called: []plenary.StatementName{{}}, Endorsements: []plenary.Endorsement{{Moment: 99}}, Elements: []plenary.Element{""}, Purposes: []plenary.Purpose{""}}, {}},
		Views:      []plenary.View{{}},
	}
	for _, tell := range []plenary.Briefing{{}, dutch, english, {Language: language.Japanese}} {
		if got := tell.Resolution(&r); got == "" {
			t.Errorf("%v says nothing", tell.Language)
		}
		if got := tell.Changes(nil, &r, &r); got != "" {
			t.Log(got)
		}
		tellAll(t, tell, &r)
		for _, n := range r.Notices() {
			if n.In(tell.Language) == "" {
				t.Errorf("%+v says nothing", n)
			}
		}
	}
}

// TestBriefingComparisonOfVotes tells of votes, counts, sizes and rules, and of
// a correction alone, which is no contradiction.
func TestBriefingComparisonOfVotes(t *testing.T) {
	day := plenary.MustParseDate("2018-12-19")
	a := plenary.Stage{Date: day, Stated: plenary.Totals{Counts: plenary.Tally{Abstain: 1}, Exact: plenary.BaseOf(plenary.Abstain), Members: 193}, Required: plenary.MustParseRule("unga.simple")}
	b := plenary.Stage{Date: day, Stated: plenary.Totals{Members: 192}, Required: plenary.MustParseRule("carry yes >= 2/3 of yes+no and yes >= 1")}
	a.Votes = a.Votes.With(plenary.MustParseSet("HUN", "VEN"), plenary.No)
	b.Votes = b.Votes.With(plenary.MustParseSet("CHL", "ITA"), plenary.Abstain).Exclude(plenary.MustParseSet("VEN"))
	b.Exhaustive = []plenary.Vote{plenary.No}
	corrected := plenary.Stage{Date: day, Corrections: []plenary.Correction{{Country: plenary.MustParseCountry("NER"), Intended: plenary.Abstain}}}
	otherwise := plenary.Stage{Date: day, Corrections: []plenary.Correction{{Country: plenary.MustParseCountry("NER"), Intended: plenary.No}}}
	for name, c := range map[string]struct{ got, want string }{
		"English": {english.Contradictions(&a, &b), "The two records of the vote contradict each other. Hungary: a vote against in the first record, not listed in the second. " +
			"Venezuela: a vote against in the first record, not entitled to vote in the second. Against: at least 2 in the first record, 0 in the second. " +
			"Abstentions: 1 in the first record, at least 2 in the second. Members of the body: 193 in the first record, 192 in the second. " +
			"Rule: Charter of the United Nations, Article 18(3); General Assembly rules 67, 85, 86 and 95 in the first record, carry yes >= 2/3 of yes+no and yes >= 1 in the second."},
		"Dutch": {dutch.Contradictions(&a, &b), "De twee verslagen van de stemming spreken elkaar tegen. Hongarije: een stem tegen in het eerste verslag, niet vermeld in het tweede. " +
			"Venezuela: een stem tegen in het eerste verslag, niet stemgerechtigd in het tweede. Tegen: ten minste 2 in het eerste verslag, 0 in het tweede. " +
			"Onthoudingen: 1 in het eerste verslag, ten minste 2 in het tweede. Leden van het orgaan: 193 in het eerste verslag, 192 in het tweede. " +
			"Regel: Handvest van de Verenigde Naties, artikel 18, derde lid; artikelen 67, 85, 86 en 95 van het reglement van orde van de Algemene Vergadering in het eerste verslag, carry yes >= 2/3 of yes+no and yes >= 1 in het tweede."},
		"a correction": {english.Contradictions(&corrected, &plenary.Stage{Date: day}), "The two records of the vote do not contradict each other. Only the first record has the later correction by Niger."},
		"two corrections": {english.Contradictions(&corrected, &otherwise), "The two records of the vote contradict each other. Only the first record has the later correction by Niger. " +
			"Only the second record has the later correction by Niger."},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("got  %s\nwant %s", c.got, c.want)
			}
		})
	}
}

// TestBriefingComparison tells of everything else in which two records can
// differ.
func TestBriefingComparison(t *testing.T) {
	nld, ner := plenary.MustParseCountry("NLD"), plenary.MustParseCountry("NER")
	a := plenary.Stage{
		Date: plenary.MustParseDate("2018-12-20"), Draft: plenary.MustParseSymbol("A/73/L.66"), Declared: plenary.DeclaredAdopted,
		Corrections: []plenary.Correction{{Country: ner, Intended: plenary.Abstain}},
	}
	b := plenary.Stage{
		Date: plenary.MustParseDate("2018-12-19"), Draft: plenary.MustParseSymbol("A/73/L.67"), Declared: plenary.DeclaredRejected,
		Corrections: []plenary.Correction{{Country: nld, Intended: plenary.No}},
	}
	for tag, want := range map[language.Tag]string{
		language.English: "The two records of the vote contradict each other. Only the first record has the later correction by Niger. Only the second record has the later correction by the Netherlands. " +
			"Date: Thursday, 20 December 2018 in the first record, Wednesday, 19 December 2018 in the second. Draft: A/73/L.66 in the first record, A/73/L.67 in the second. Declared outcome: adopted in the first record, rejected in the second.",
		language.Dutch: "De twee verslagen van de stemming spreken elkaar tegen. Alleen het eerste verslag vermeldt de latere correctie van Niger. Alleen het tweede verslag vermeldt de latere correctie van Nederland. " +
			"Datum: donderdag 20 december 2018 in het eerste verslag, woensdag 19 december 2018 in het tweede. Ontwerp: A/73/L.66 in het eerste verslag, A/73/L.67 in het tweede. Vermelde uitkomst: aangenomen in het eerste verslag, verworpen in het tweede.",
	} {
		if got := (plenary.Briefing{Language: tag}).Contradictions(&a, &b); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
