package plenary_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func loadLetter(t testing.TB) plenary.Letter {
	t.Helper()
	data, err := os.ReadFile("testdata/letter-2018.json")
	if err != nil {
		t.Fatal(err)
	}
	l, err := plenary.ParseLetter(data)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// again writes a value as JSON and reads it back.
func again[T any](t *testing.T, v T) (back T) {
	t.Helper()
	data, err := json.Marshal(&v)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	twice, err := json.Marshal(&back)
	if err != nil || string(twice) != string(data) {
		t.Fatalf("JSON does not come back: %v\n%s", err, cmp.Diff(string(data), string(twice)))
	}
	return back
}

// TestLetter shows each fact of the founding letter: it stands in the records,
// survives JSON, comes out of the API, and is told in both languages.
func TestLetter(t *testing.T) {
	l := again(t, loadLetter(t))
	gcm, gcr := again(t, load(t, "a-res-73-195.json")), again(t, load(t, "a-res-73-151.json"))
	vote, refugees := gcm.Stage("plenary"), gcr.Stage("plenary")
	denmark, norway := &gcm.Statements[0], &gcm.Statements[1]
	hun := plenary.MustParseCountry("HUN")
	told := func(tag language.Tag) string {
		b := plenary.Briefing{Language: tag, Length: plenary.FullLength}
		return b.Letter(&l, &gcm, &gcr) + b.Resolution(&gcm) + b.Resolution(&gcr) + b.Changes(nil, &gcm, &gcr) + b.Position(hun, &gcm, &gcr)
	}
	nl, en := told(language.Dutch), told(language.English)
	elements := func(es ...plenary.Element) []plenary.Element { return es }
	moments := func(c string) (ms []plenary.Timing) {
		for _, e := range denmark.Endorsements {
			if e.Country == plenary.MustParseCountry(c) && len(e.Sources) > 0 {
				ms = append(ms, e.Moment)
			}
		}
		return ms
	}
	var changes []plenary.Move
	for was := range slices.Chunk(plenary.Positions(hun, &gcr), 2) {
		changes = append(changes, plenary.Move{From: was[0].Vote(), To: was[1].Vote()})
	}
	both := plenary.Moves(vote.Votes, refugees.Votes)
	moved := func(code string) bool {
		return slices.ContainsFunc(both, func(m plenary.Move) bool {
			return m.From == plenary.Abstain && m.To == plenary.Yes && m.Countries.Has(plenary.MustParseCountry(code))
		})
	}
	stated := *vote
	stated.Votes = plenary.RollCall{}
	stated.Votes = stated.Votes.With(vote.Votes.Listed(plenary.No), plenary.No)
	var stages []plenary.StageKind
	for _, s := range gcm.Stages {
		stages = append(stages, s.Kind)
	}
	open := slices.IndexFunc(gcm.Statements, func(s plenary.Statement) bool { return !s.Unnamed.IsZero() })
	view := func(r *plenary.Resolution, f func(v plenary.View) bool) bool { return slices.ContainsFunc(r.Views, f) }

	for _, row := range []struct {
		name   string
		ok     bool
		nl, en string
	}{
		{"01 letter", l.Place.NL == "Den Haag" && l.Date.String() == "2018-12-20" && !l.To.IsZero(), "een brief aan de Voorzitter van de Tweede Kamer", "wrote a letter to the President of the House of Representatives"},
		{"02 from", l.From.Person == "M.G.J. Harbers" && len(l.OnBehalfOf) == 2, "mede namens de Minister van Buitenlandse Zaken en de Minister voor", "on behalf of the Minister of Foreign Affairs and the Minister for"},
		{"03 commitments", len(l.Fulfils) == 2 && l.Fulfils[0].Date.String() == "2018-12-04" && l.Fulfils[1].Date.String() == "2018-12-18", "en een van de Minister van Justitie en Veiligheid op 18 december 2018 in het vragenuur", "two commitments: one made by the State Secretary for Justice and Security on 4 December 2018"},
		{"04 note", len(l.Notes) == 1, "Volledigheidshalve", "For the sake of completeness"},
		{"05 papers", strings.Contains(l.Fulfils[0].Paper.URL(), "/h-tk-20182019-31-50.html") && l.References[2].Paper == plenary.MustParsePaper("Kamerstuk 30573, nr. 153"), "Handelingen II 2018/19, nr. 31", "Kamerstuk 30 573, nr. 153"},
		{"06 footnotes", l.References[0].Mark == "1" && l.References[1].URL == "https://www.tweedekamer.nl", "De brief verwijst naar Kamerstuk 30 573, nr. 153.", "The letter refers to Kamerstuk 30 573, nr. 153."},
		{"07 instruments", gcm.Relations[0].Instrument.Acronym == "GCM" && gcr.Relations[0].Instrument.Title.NL == "Mondiaal Pact inzake vluchtelingen", "Mondiaal Pact voor veilige, ordelijke en reguliere migratie (GCM)", "Global Compact on Refugees (GCR)"},
		{"08 not the resolution", gcm.Relations[0].Kind == plenary.Endorses && gcm.Symbol.String() == "A/RES/73/195", "resolutie 73/195 aan, die het Mondiaal Pact", "resolution 73/195, endorsing the Global Compact"},
		{"09 annexed or presented", gcr.Relations[0].Kind == plenary.Endorses && gcr.Relations[0].Sources[1].Fact == "annexed" && !gcr.Series.IsZero(), "die het Mondiaal Pact inzake vluchtelingen (GCR) onderschrijft", "Resolution 73/151 is the annual resolution"},
		{"10 adoption", vote.Date.Time().Weekday().String() == "Wednesday" && vote.Place.EN == "New York" && vote.Body == plenary.GeneralAssembly, "Op woensdag 19 december 2018 nam de Algemene Vergadering van de VN in New York", "On Wednesday, 19 December 2018, the General Assembly, meeting in New York"},
		{"11 order", refugees.Date.Before(vote.Date), "Hongarije stemde tegen bij de stemming van 17 december 2018 in de Algemene Vergadering van de VN over resolutie 73/151. Hongarije stemde tegen bij de stemming van 19 december 2018", "Hungary voted against in the vote of 17 December 2018 in the General Assembly on resolution 73/151."},
		{"12 stages", slices.Equal(stages, []plenary.StageKind{plenary.Conference, plenary.Plenary}), "Op maandag 10 december 2018 nam de intergouvernementele conferentie van Marrakesh de tekst in A/CONF.231/3 bij acclamatie aan.", "On Monday, 10 December 2018, the Intergovernmental Conference"},
		{"13 in favour", vote.Totals().Counts.Yes == 152, "met 152 stemmen voor", "by a recorded vote of 152 in favour"},
		{"14 against", vote.Votes.Listed(plenary.No).String() == "CZE HUN ISR POL USA", "5 tegen (Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten)", "5 against (Czechia, Hungary, Israel, Poland, United States)"},
		{"15 abstaining", vote.Votes.Listed(plenary.Abstain).Len() == 12, "bij 12 onthoudingen (Algerije, Australië, Bulgarije, Chili, Italië", "Romania, Singapore, Switzerland)"},
		{"16 second vote", split(refugees.Totals().Counts) == "181-2-3-7", "met 181 stemmen voor en 2 tegen (Hongarije en de Verenigde Staten), bij 3 onthoudingen", "with 3 abstentions (Dominican Republic, Eritrea, Libya)"},
		{"17 counted, not named", stated.Lists(plenary.No) && !stated.Lists(plenary.Yes) && len(stated.Notices()) == 0, "152 stemmen voor", "152 in favour"},
		{"18 not voting", vote.Votes.Listed(plenary.NotVoting).Len() == 24 && refugees.Votes.Listed(plenary.NotVoting).Len() == 7, "24 landen stemden niet", "Seven Member States did not vote"},
		{"19 two thirds", twoThirdsOf(vote.Totals().Counts) && vote.Required.IsZero() && !vote.Wordings[0].Says.IsZero(), "‘ruime twee-derde meerderheid’", "more than two thirds"},
		{"20 share", plenary.Fraction{Num: refugees.Totals().Counts.Yes, Den: 193}.Percent(1) == "93.8" && !refugees.Wordings[0].Says.IsZero(), "98,9% voor", "“overwhelming majority”"},
		{"21 effect", gcm.Effects[0].Force == plenary.NonBinding && gcm.Effects[0].Relevant && gcm.Effects[0].For == plenary.UN, "juridisch niet bindend (zie Handvest van de Verenigde Naties, artikelen 10 en 11), maar wel van belang voor de VN-lidstaten", "but is relevant to Member States"},
		{"22 as recognised", view(&gcm, func(v plenary.View) bool { return slices.Equal(v.Elements, elements("non-binding", "no-obligations")) }), "Breed is volgens het kabinet onderkend dat de tekst juridisch niet bindend is en geen verplichtingen schept", "and creates no obligations"},
		{"23 on behalf", denmark.Deliverer == plenary.MustParseCountry("DNK") && denmark.OnBehalf.Union(denmark.Aligned).Union(plenary.SetOf(denmark.Deliverer)).String() == "DNK ISL LTU MLT NLD", "Denemarken legde mede namens IJsland, Litouwen, Malta en Nederland", "also on behalf of Iceland, Lithuania, Malta and the Netherlands"},
		{"24 during the vote", denmark.Timing == plenary.During && gcm.PracticeNotices()[0].Kind == plenary.SaidDuringVote, "volgens het kabinet tijdens de stemming afgelegd", "the statement was made during the vote"},
		{"25 kind, attached", denmark.Kind == plenary.ExplanationOfVote && denmark.Called[0].Kind == plenary.ExplanationOfPosition && l.Attachments[0].Resolution == gcm.Symbol && l.Attachments[0].Statement == denmark.ID, "Het kabinet noemt deze verklaring een standpuntverklaring.", "Enclosed is the explanation of vote by Denmark."},
		{"26 purposes", len(denmark.Purposes) == 3, "misverstanden te voorkomen", "prevent misunderstandings and neutralize"},
		{"27 attribution", denmark.According.NL == "het kabinet", "Volgens het kabinet", "according to the Dutch government"},
		{"28 Norway", slices.Equal(moments("NOR"), []plenary.Timing{plenary.Before, plenary.During}), "Noorwegen betuigde steun aan deze verklaring vóór en tijdens de vergadering;", "Norway expressed its support for this statement before and at the meeting;"},
		{"29 United Kingdom", slices.Equal(moments("GBR"), []plenary.Timing{plenary.During}), "het Verenigd Koninkrijk deed dat tijdens de vergadering.", "the United Kingdom did so at the meeting."},
		{"30 separate statements", open >= 0 && gcm.Statements[open].OnBehalf.Union(gcm.Statements[open].Aligned).Union(plenary.SetOf(gcm.Statements[open].Deliverer)).IsZero(), "Andere Europese landen, en ook Australië en Nieuw-Zeeland, legden verklaringen af", "Other European countries, and also Australia and New Zealand, made statements."},
		{"31 comparable", slices.Equal(plenary.CommonElements(denmark, norway), elements("sovereignty", "regular-irregular")), "Ook in de verklaring van Denemarken staat volgens het kabinet dat staten soeverein zijn", "the statement by Denmark also says"},
		{"32 elements", slices.Equal(denmark.Elements, elements("sovereignty", "national-policy", "regular-irregular")), "onderscheid mogen maken tussen reguliere en irreguliere", "distinguish between regular and irregular"},
		{"33 widely", view(&gcm, func(v plenary.View) bool { return v.Extent == plenary.Widely }) && view(&gcm, func(v plenary.View) bool { return v.Extent == plenary.Generally }), "Breed is volgens het kabinet onderkend", "it was generally recognized"},
		{"34 yes and abstention", view(&gcm, func(v plenary.View) bool { return slices.Equal(v.Voted, []plenary.Vote{plenary.Yes, plenary.Abstain}) }), "Australië onthield zich van stemming en noemde volgens het kabinet dezelfde punten als landen die voorstemden", "Australia abstained; according to the Dutch government, it made the same points"},
		{"35 claim", view(&gcm, func(v plenary.View) bool { return v.About == "GCM" && v.Says.EN != "" && len(v.Voted) > 0 }), "eerste wereldwijde kader", "first worldwide framework"},
		{"36 person", view(&gcr, func(v plenary.View) bool { return v.Person == "Filippo Grandi" && !v.Office.IsZero() }), "vluchtelingen, Filippo Grandi, vindt volgens het kabinet dat", "Filippo Grandi, considers that"},
		{"37 exhaustive", slices.Contains(refugees.Exhaustive, plenary.No) && refugees.Lists(plenary.No), "2 tegen (Hongarije en de Verenigde Staten)", "2 against (Hungary, United States)"},
		{"38 Hungary", slices.EqualFunc(changes, []plenary.Move{{From: plenary.Yes, To: plenary.No}}, func(a, b plenary.Move) bool { return a == b }), "Hongarije stemde eerst voor en daarna tegen", "Hungary first voted in favour and then against"},
		{"39 two resolutions", moved("AUS") && moved("AUT") && moved("CHE"), "stemden er dertien bij de ene anders dan bij de andere: Tsjechië stemde voor bij resolutie 73/151 en tegen bij resolutie 73/195", "13 voted differently on the two: Czechia voted in favour on resolution 73/151 and against on resolution 73/195"},
		{"40 earlier letter", strings.Contains(denmark.References[0].Paper.URL(), "/kst-30573-153.html"), "Zie over deze verklaring ook Kamerstuk 30 573, nr. 153.", "On this statement, see also Kamerstuk 30 573, nr. 153."},
		{"41 localisation", true, "Algerije, Australië, Bulgarije, Chili, Italië, Letland, Libië, Liechtenstein, Oostenrijk, Roemenië, Singapore en Zwitserland", "Algeria, Australia, Austria, Bulgaria"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if !row.ok {
				t.Error("the API does not give it")
			}
			if !strings.Contains(nl, row.nl) {
				t.Errorf("not told in Dutch: %s", row.nl)
			}
			if !strings.Contains(en, row.en) {
				t.Errorf("not told in English: %s", row.en)
			}
		})
	}
}

func TestLetterCopies(t *testing.T) {
	l, gcm := loadLetter(t), load(t, "a-res-73-195.json")
	got := l.Notices(&gcm)
	if len(got) != 1 || got[0].Kind != plenary.CopiesDiffer || got[0].Reference.Date.String() != "2018-12-19" {
		t.Errorf("copies: %v", got)
	}
	if got := l.Notices(); len(got) != 2 || got[1].Kind != plenary.NoSuchPart {
		t.Errorf("attachment: %v", got)
	}
	for in, path := range map[string]string{`{"dat": ""}`: "dat", `{"copies": [{"paper": "x"}]}`: "copies[0].paper", `{"copies": [{"mark": "1"}]}`: "copies", `{"fulfils": [{"to": {"en": "x"}}]}`: "fulfils", `{"references": [{"statement": "x"}]}`: "references", `{"attachments": [{"by": {"person": "x", "office": {}}}]}`: "attachments"} {
		if _, err := plenary.ParseLetter([]byte(in)); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", in, err)
		}
	}
}

// TestLetterIsTold tells letters that have less than the founding one, and other
// things. (Second readings: Dutch A12, B15, C3, C4; English 21, 22.)
func TestLetterIsTold(t *testing.T) {
	gcm := load(t, "a-res-73-195.json")
	for _, c := range []struct{ name, letter, nl, en string }{
		{
			"one commitment, no person", `"from":{"office":{"en":"the Minister","nl":"de Minister"}},"to":{"en":"the Senate","nl":"de Eerste Kamer"},"fulfils":[{"by":{"office":{"en":"the Minister","nl":"de Minister"}},"date":"2018-12-04","title":{"en":"the debate","nl":"het debat"},"paper":"Handelingen II 2018/19, nr. 31, item 50"}]`,
			"Op donderdag 20 december 2018 schreef de Minister een brief aan de Eerste Kamer. De brief geeft uitvoering aan de toezegging van de Minister op 4 december 2018 in het debat (Handelingen II 2018/19, nr. 31, item 50).",
			"On Thursday, 20 December 2018, the Minister wrote a letter to the Senate. The letter fulfils the commitment made by the Minister on 4 December 2018 in the debate (Handelingen II 2018/19, nr. 31, item 50).",
		},
		{
			"on behalf of another", `"from":{"office":{"en":"the Minister","nl":"de Minister"}},"onBehalfOf":[{"office":{"en":"the State Secretary","nl":"de Staatssecretaris"}}]`,
			"Op donderdag 20 december 2018 schreef de Minister, mede namens de Staatssecretaris, een brief.",
			"On Thursday, 20 December 2018, the Minister, also on behalf of the State Secretary, wrote a letter.",
		},
		{
			"attachments", `"from":{"office":{}},"attachments":[{"resolution":"A/RES/73/195","statement":"norway"},{"resolution":"A/RES/73/195","statement":"australia"},{"statement":"none"},{"title":{"en":"a table","nl":"een tabel"}}]`,
			"Op donderdag 20 december 2018 schreef de regering een brief. Bijgevoegd is de stemverklaring van Noorwegen. Bijgevoegd is de verklaring van Australië. Er is een verklaring bijgevoegd die niet beschikbaar is. Ook bijgevoegd: een tabel.",
			"On Thursday, 20 December 2018, the government wrote a letter. Enclosed is the explanation of vote by Norway. Enclosed is the statement by Australia. A statement is enclosed that is not available. Also enclosed: a table.",
		},
		{
			"what it refers to, once", `"from":{"office":{}},"references":[{"mark":"1","paper":"Kamerstuk 30 573, nr. 153"},{"mark":"2","url":"https://www.tweedekamer.nl"},{"paper":"Kamerstuk 30 573, nr. 153"},{"title":{"en":"the report","nl":"het verslag"}}]`,
			"Op donderdag 20 december 2018 schreef de regering een brief. De brief verwijst naar Kamerstuk 30 573, nr. 153 en het verslag.",
			"On Thursday, 20 December 2018, the government wrote a letter. The letter refers to Kamerstuk 30 573, nr. 153 and the report.",
		},
		{
			"copies", `"from":{"office":{}},"copies":[{"date":"2018-12-20"},{"date":"2018-12-19","to":{"en":"the Senate","nl":"de Eerste Kamer"}},{"date":"2018-12-20","paper":"Kamerstuk 34 964, G","forwarded":"2019-01-07"}]`,
			"Op donderdag 20 december 2018 schreef de regering een brief. Het afschrift aan de Eerste Kamer is gedateerd 19 december 2018. Het afschrift (Kamerstuk 34 964, G) is gedateerd 20 december 2018 en is doorgestuurd op 7 januari 2019.",
			"On Thursday, 20 December 2018, the government wrote a letter. The copy to the Senate is dated 19 December 2018. The copy (Kamerstuk 34 964, G) is dated 20 December 2018 and was forwarded on 7 January 2019.",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, err := plenary.ParseLetter([]byte(`{"date":"2018-12-20",` + c.letter + `}`))
			if err != nil {
				t.Fatal(err)
			}
			for tag, want := range map[language.Tag]string{language.Dutch: c.nl, language.English: c.en} {
				tell := plenary.Briefing{Language: tag, Length: plenary.FullLength}
				if got := tell.Letter(&l, &gcm); got != want+"\n" {
					t.Errorf("got  %swant %s", got, want)
				}
			}
		})
	}
}
