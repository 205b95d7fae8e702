package plenary_test

import (
	"os"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// TestBriefingOfMadeRecords tells the records in testdata/records.txt, to a Dutch
// reader, in the standard length and in full, and compares every word. A record is a
// line of JSON below its name, with what is told of it up to the next "# ". What is made
// up has symbols that no document has, as in situations.txt.
func TestBriefingOfMadeRecords(t *testing.T) {
	const file, rule = "testdata/records.txt", "\n----\n"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for block := range strings.SplitSeq(strings.TrimPrefix(string(data), "# "), "\n# ") {
		head, _, _ := strings.Cut(block, rule)
		name, record, _ := strings.Cut(head, "\n")
		r := parse(t, record)
		told := []string{"# " + head}
		for _, tell := range []plenary.Briefing{readerEN, readerNL} {
			for _, length := range []plenary.BriefingLength{plenary.StandardLength, plenary.FullLength} {
				tell.Length = length
				text := tell.Resolution(&r)
				for paragraph := range strings.SplitSeq(text, "\n\n") {
					if found := illTold.FindString(strings.TrimSpace(paragraph)); found != "" && !strings.HasPrefix(paragraph, "  ") {
						t.Errorf("%s: %q in %s", name, found, paragraph)
					}
				}
				told = append(told, length.String()+": "+strings.TrimSuffix(text, "\n"))
			}
		}
		out = append(out, strings.Join(told, rule))
	}
	golden(t, file, strings.Join(out, "\n")+"\n")
}

// TestEffectOnNobodyNamed holds that it is not told whom a resolution binds where the
// record has no group for it: not all States, of which a provision may bind the
// Members alone.
func TestEffectOnNobodyNamed(t *testing.T) {
	basis := plenary.Text{EN: "Charter, Article 13", NL: "Handvest, artikel 13"}
	for name, c := range map[string]struct {
		effect plenary.LegalEffect
		en, nl string
	}{
		"binding":              {plenary.LegalEffect{Force: plenary.Binding}, "The resolution is binding.", "De resolutie is bindend."},
		"binding on Members":   {plenary.LegalEffect{Force: plenary.Binding, For: plenary.UN}, "The resolution is binding on Member States.", "De resolutie is bindend voor de VN-lidstaten."},
		"binding, with a rule": {plenary.LegalEffect{Force: plenary.Binding, Basis: basis}, "The resolution is binding (Charter, Article 13).", "De resolutie is bindend (Handvest, artikel 13)."},
		"not binding":          {plenary.LegalEffect{Force: plenary.NonBinding}, "The resolution is not binding.", "De resolutie is niet bindend."},
		"a recommendation":     {plenary.LegalEffect{Force: plenary.Recommendation}, "The resolution is a recommendation.", "De resolutie is een aanbeveling."},
		"relevant": {
			plenary.LegalEffect{Force: plenary.NonBinding, Relevant: true, Basis: basis, View: plenary.Text{EN: "the government", NL: "de regering"}},
			"In the view of the government, the resolution is not legally binding (see Charter, Article 13), but relevant.", "Volgens de regering is de resolutie juridisch niet bindend (zie Handvest, artikel 13), maar wel van belang.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := parse(t, `{"symbol":"A/RES/73/999","title":{"en":"Text","nl":"Tekst"},"stages":[{"id":"p","kind":"plenary","body":"unga","date":"2018-12-17","method":"withoutvote","declared":"adopted"}]}`)
			r.Effects = []plenary.LegalEffect{c.effect}
			for _, tell := range []struct {
				plenary.Briefing
				want string
			}{{readerEN, c.en}, {readerNL, c.nl}} {
				tell.Length = plenary.FullLength
				if got := tell.Resolution(&r); !strings.Contains(got, "\n\n"+tell.want+"\n") {
					t.Errorf("%q is not in %s", tell.want, got)
				}
			}
		})
	}
}
