package plenary_test

import (
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// TestStandardTellsInOrder holds that the standard briefing of the two compacts
// has what a reader asks for, and in that order; and that a full one has all of it
// and more.
func TestStandardTellsInOrder(t *testing.T) {
	for file, want := range map[string]map[bool][]string{
		"a-res-73-195.json": {
			false: {
				"Global Compact for Safe, Orderly and Regular Migration: resolution 73/195 adopted (152–5–12)\n\n", "General Assembly", "152 in favour to 5 against (Czechia, Hungary, Israel, Poland, United States), with 12 abstentions (Algeria",
				"The Netherlands voted in favour; 24 Member States did not vote.", "In the view of the Dutch government, the resolution is not legally binding",
				"The 28 EU member States were divided: 19 in favour, 3 against (Czechia, Hungary, Poland)", "\n\nStatements\n\n", "Denmark", "on behalf of Iceland, Lithuania, Malta and the Netherlands", "According to the Dutch government", "Norway and the United Kingdom",
			},
			true: {
				"Mondiaal Pact voor veilige, ordelijke en reguliere migratie: resolutie 73/195 aangenomen (152–5–12)\n\n", "Algemene Vergadering", "152 stemmen voor en 5 tegen (Hongarije, Israël, Polen, Tsjechië en de Verenigde Staten), bij 12 onthoudingen (Algerije",
				"Nederland stemde voor; 24 landen stemden niet.", "Volgens het kabinet is de resolutie juridisch niet bindend",
				"De 28 EU-lidstaten stemden verdeeld: 19 voor, 3 tegen (Hongarije, Polen en Tsjechië)", "\n\nVerklaringen\n\n", "Denemarken", "mede namens IJsland, Litouwen, Malta en Nederland", "volgens het kabinet", "Noorwegen en het Verenigd Koninkrijk",
			},
		},
		"a-res-73-151.json": {
			false: {"adopted (181–2–3)\n\n", "2 against (Hungary, United States)", "The Netherlands voted in favour; seven Member States", "binding", "26 in favour and 1 against (Hungary); Poland did not vote", "\n\nStatements\n\n", "Germany", "France and the Netherlands", "three countries changed their vote: Hungary first voted in favour and then against", "12 countries took part in only one"},
			true:  {"aangenomen (181–2–3)\n\n", "2 tegen (Hongarije en de Verenigde Staten)", "Nederland stemde voor; zeven landen", "bindend", "26 voor en 1 tegen (Hongarije); Polen stemde niet", "\n\nVerklaringen\n\n", "Duitsland", "Frankrijk en Nederland", "Drie landen stemden anders dan bij", "Hongarije stemde eerst voor en daarna tegen", "twaalf landen slechts aan één van beide"},
		},
	} {
		r := load(t, file)
		for inDutch, tell := range map[bool]plenary.Briefing{false: readerEN, true: readerNL} {
			t.Run(file+map[bool]string{true: ".nl", false: ".en"}[inDutch], func(t *testing.T) {
				tell.Length = plenary.StandardLength
				rest := tell.Resolution(&r)
				if !strings.Contains(rest, strings.TrimSuffix(tell.Vote(&r, r.Final()), ".")) {
					t.Errorf("it does not open with the sentence on the vote: %s", rest)
				}
				tell.Length = plenary.FullLength
				full := tell.Resolution(&r)
				for _, part := range want[inDutch] {
					_, after, found := strings.Cut(rest, part)
					if !found {
						t.Fatalf("%q is missing, or not in its place, before: %s", part, rest)
					}
					rest = after
					if !strings.Contains(full, part) && !strings.Contains(part, "Norway and") && !strings.Contains(part, "Noorwegen en") && !strings.Contains(part, "namens") {
						t.Errorf("in full, %q is missing", part)
					}
				}
			})
		}
	}
}

// TestFullTellsAll holds that what the briefing told before there were lengths is in
// a full one.
func TestFullTellsAll(t *testing.T) {
	r, refugees := load(t, "a-res-73-195.json"), load(t, "a-res-73-151.json")
	told := readerEN.Resolution(&r) + readerEN.Resolution(&refugees)
	for _, want := range []string{
		"(Charter of the United Nations, Articles 10 and 11)", "“large two-thirds majority”", "96.8 per cent were in favour", "The quorum for a decision", "169 of them voted or abstained",
		"Afghanistan, Antigua and Barbuda, Belize", "Members by group", "African Group", "Total", "by acclamation", "Resolution 73/151 is the annual resolution", "176 in favour to 1 against (United States)",
		"Barbados, Bhutan, the Congo", "nine countries", "Norway delivered an explanation of vote", "first worldwide framework", "Filippo Grandi", "Kamerstuk 30 573, nr. 153",
	} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is missing", want)
		}
	}
}

// TestEveryForm tells what is not there, and odd records, in every length and form.
func TestEveryForm(t *testing.T) {
	r := load(t, "a-res-73-151.json")
	netherlands := plenary.MustParseCountry("NLD")
	odd := []*plenary.Resolution{
		nil,
		{},
		&r,
		{Stages: []plenary.Stage{{}}},
		{Title: plenary.Text{NL: "Tekst"}, Stages: []plenary.Stage{{Kind: 99, Body: 255, Method: 99, Declared: 99, Question: 99, Stated: plenary.Totals{Counts: plenary.Tally{Yes: -1, Pending: 3}}}}},
		{Effects: []plenary.Effect{{}, {Force: 99, For: "x"}}, Relations: []plenary.Relation{{}}, Statements: []plenary.Statement{{}, {Kind: 99, Deliverer: netherlands}}, Views: []plenary.View{{}}},
		{Symbol: plenary.MustParseSymbol("A/RES/73/1"), Stages: []plenary.Stage{{Question: plenary.Motion}, {Votes: plenary.RollCall{}.Exclude(plenary.SetOf(netherlands)), Declared: plenary.DeclaredAdopted}}},
	}
	for _, tell := range []plenary.Briefing{dutch, english} {
		for _, length := range []plenary.Length{plenary.StandardLength, plenary.ShortLength, plenary.FullLength, 99} {
			for _, country := range []plenary.Country{{}, netherlands, plenary.MustParseCountry("VAT"), plenary.MustParseCountry("YUG")} {
				tell.Length, tell.Country = length, country
				for i, r := range odd {
					text, line := tell.Resolution(r), tell.Line(r)
					if (text == "") != (r == nil) || strings.Contains(line, "\n") || strings.ContainsAny(text+line, "{}") || strings.Contains(text, "()") {
						t.Errorf("%d, %v: %q and %q", i, length, text, line)
					}
					if length == plenary.ShortLength && strings.Contains(strings.TrimSpace(text), "\n") {
						t.Errorf("%d: it is no paragraph: %q", i, text)
					}
				}
				if md := tell.Markdown(odd...); strings.Contains(md, "\n\n\n") || !strings.HasSuffix(md, "\n") {
					t.Errorf("%v: %q", length, md)
				}
				wellFormed(t, tell.Page(odd...))
				wellFormed(t, "<body>"+tell.HTML(odd...)+"</body>")
			}
		}
	}
	if got := english.Markdown(); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

// TestOwnCountry tells how the reader's country voted, whatever it did.
func TestOwnCountry(t *testing.T) {
	r := load(t, "a-res-73-195.json")
	for code, want := range map[string][2]string{
		"NLD": {"The Netherlands voted in favour; 24", "Nederland stemde voor; 24"},
		"USA": {"The United States voted against; 24", "De Verenigde Staten stemden tegen; 24"},
		"CHE": {"Switzerland abstained; 24", "Zwitserland onthield zich; 24"},
		"AFG": {"Afghanistan and 23 others did not vote.", "Afghanistan en 23 andere landen stemden niet."},
		"VAT": {"The Holy See was not a member of the General Assembly; 24", "De Heilige Stoel was geen lid van de Algemene Vergadering van de VN; 24"},
	} {
		for i, tell := range []plenary.Briefing{english, dutch} {
			tell.Country = plenary.MustParseCountry(code)
			for _, tell.Length = range []plenary.Length{plenary.StandardLength, plenary.ShortLength, plenary.FullLength} {
				if got := tell.Resolution(&r); !strings.Contains(got, want[i]) {
					t.Errorf("%s, %v: %s", code, tell.Length, got)
				}
			}
		}
	}
	// A group that is not the Union is told of, to who is in it.
	tell := plenary.Briefing{Country: plenary.MustParseCountry("CHE")}
	if got := tell.Resolution(&r); !strings.Contains(got, "The 29 members of the Western European and Others Group (with the United States) were divided: 22 in favour") || strings.Contains(got, "EU member States") {
		t.Error(got)
	}
}
