package names_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plenary-go/plenary/internal/names"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// write writes a list: the codes, what was odd with a mark before it, what comes
// after the list behind a bar.
func write(text string, mode names.Mode, day int32) string {
	r := names.Reader{Text: scan.Read(text), Day: day}
	var l names.List
	r.Read(0, len(r.Tokens), mode, &l)
	var b strings.Builder
	for i, item := range l.Items {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(table.Entities[item.Country].Code)
		if item.Own {
			b.WriteString("!")
		}
	}
	for _, o := range l.Odd {
		kind := [...]string{"", "note", "page", "comma", "stop", "broken", "unknown", "several", "others"}[o.Why]
		fmt.Fprintf(&b, " %s=%s", kind, strings.Join(strings.Fields(text[o.Start:o.End]), "_"))
	}
	if l.Next < len(r.Tokens) {
		fmt.Fprintf(&b, " | %s", strings.Join(strings.Fields(text[r.Tokens[l.Next].Start:]), " "))
	}
	return strings.TrimSpace(b.String())
}

func TestProse(t *testing.T) {
	for text, want := range map[string]string{
		"Chad, Peru and Mali voted":                              "TCD PER MLI | voted",
		"the United States, Russia and Hungary, while":           "USA RUS HUN | , while",
		"Iran (Islamic Republic of), Peru and Venezuela":         "IRN PER VEN",
		"Bosnië en Herzegovina, de Verenigde Staten en Chili en": "BIH USA CHL | en",
		"Iceland; Malta; and Monaco.":                            "ISL MLT MCO | .",
		"Iceland, Malta or Monaco":                               "ISL MLT MCO",
		"Chad, Chile and Peru; Cuba abstained":                   "TCD CHL PER | ; Cuba abstained",
		"Korea, Republic of, and Peru":                           "KOR PER",
		"Finland, Norway and my own country Iceland.":            "FIN NOR ISL! | .",
		"Turkey as well as Georgia align":                        "TUR GEO | align",
		"Chad and 64 other countries abstained":                  "TCD others=and_64_other_countries | abstained",
		"Chile, Peru en acht andere landen stemden":              "CHL PER others=en_acht_andere_landen | stemden",
		"Chad, Xyzland and Peru voted":                           "TCD PER unknown=Xyzland | voted",
		"Neder-\nland en Nieuw-\nZeeland stemden":                "NLD NZL broken=Neder-_land broken=Nieuw-_Zeeland | stemden",
		"de Zuid-Afrikaanse en de Saoedi-Arabische delegatie":    "ZAF SAU",
		"the South African, Sri Lankan and Nigerien delegations": "ZAF LKA NER",
		"de Oekraiense ambassadeur stemde":                       "UKR | stemde",
		"the Korean delegation voted":                            "| the Korean delegation voted",
		"de Dominicaanse en de Congolese delegatie":              "| de Dominicaanse en de Congolese delegatie",
		"<p>Chad and Peru voted":                                 "TCD PER | voted",
		"Italy-Cyprus talks":                                     "| Italy-Cyprus talks",
		"<p>the Belgian and Nigerien delegations voted":          "BEL NER | voted",
		"the Belgian-led delegation":                             "| the Belgian-led delegation",
		"the France and Belgian delegations voted":               "FRA | and Belgian delegations voted",
		"the Belgian and Luxembourg delegations voted":           "BEL LUX | voted",
		"U.S. and Chad voted":                                    "USA TCD | voted",
		"St. Lucia and Chad":                                     "LCA TCD",
		"Guinea - Bissau and Chad":                               "GIN | - Bissau and Chad",
		"Guinea -Bissau, Chad":                                   "GIN | -Bissau, Chad",
		"Guinea-Bissau and Chad":                                 "GNB TCD",
		"Sri\nLanka, Chad":                                       "LKA TCD",
		"Congo, Democratic Republic of the":                      "COD",
		"Iran, Islamic Republic of the text":                     "IRN | , Islamic Republic of the text",
		"Chad and":                                               "TCD | and",
		"the text":                                               "| the text",
		"China-led talks":                                        "| China-led talks",
		"Can you":                                                "| Can you",
	} {
		t.Run(text, func(t *testing.T) {
			if got := write(text, names.InProse, 0); got != want {
				t.Errorf("%q\n got %s\nwant %s", text, got, want)
			}
		})
	}
}

func TestBracketsAndHeads(t *testing.T) {
	for _, c := range []struct {
		text string
		mode names.Mode
		want string
	}{
		{"Italy, Cyprus Luxembourg, Malta, and Austria)", names.InBracket, "ITA CYP LUX MLT AUT comma=Cyprus_Luxembourg | )"},
		{"Chad, Xyzland, Peru)", names.InBracket, "TCD PER unknown=Xyzland | )"},
		{"And Xyzland)", names.InBracket, "| And Xyzland)"},
		{"Italy Cyprus-led talks", names.InBracket, "ITA | Cyprus-led talks"},
		{"Chad / Peru / Mali\n", names.UnderHead, "TCD PER MLI |"},
		{"Chad / the text", names.UnderHead, "TCD | / the text"},
		{"Chad • the text", names.UnderHead, "TCD | • the text"},
		{"<b>Chad</b>, Peru", names.UnderHead, "TCD PER"},
		{"Haiti, Ghana. Benin\nAgainst: Italy", names.UnderHead, "HTI GHA BEN stop=. | Against: Italy"},
		{"Cuba\nMali\nTogo\n\nThe draft", names.UnderHead, "CUB MLI TGO | The draft"},
		{"UK, SE, FI\n2 against", names.UnderHead, "GBR SWE FIN | 2 against"},
		{"BE - EL\n", names.UnderHead, "BEL GRC |"},
		{"\n\nChad, Cuba, Mali and Peru.\n\n\nFiji and Samoa.", names.UnderHead, "TCD CUB MLI PER | . Fiji and Samoa."},
		{"Chad,1 Mali, Peru**\nAgainst", names.UnderHead, "TCD MLI PER note=** | Against"},
		{
			"Chad, South 12/28 A/61/PV.40 Africa, United Republic 06-12345 04/12/2006 of Tanzania\nDraft", names.UnderHead,
			"TCD ZAF TZA page=12/28_A/61/PV.40 page=06-12345_04/12/2006 | Draft",
		},
		{
			"Chad, Benin, \nGeneral Assembly 40th plenary meeting\nSixty-first session 4 December 2006\nCongo, Togo Against", names.UnderHead,
			"TCD BEN COG TGO page=General_Assembly_40th_plenary_meeting_Sixty-first_session_4_December_2006 | Against",
		},
		{"Chad, United King-\n12/28 A/61/PV.40\ndom, Timor-\n12/28 A/61/PV.40\nLeste, Papua\nNew 06-12345\nGuinea\nDraft", names.UnderHead, "TCD GBR TLS PNG broken=United_King-_12/28_A/61/PV.40_dom page=12/28_A/61/PV.40 broken=Timor-_12/28_A/61/PV.40_Leste page=12/28_A/61/PV.40 page=06-12345 | Draft"},
		{"Albania, Algeria and 100 others. Against", names.UnderHead, "ALB DZA others=and_100_others | . Against"},
		{"Chad, Papua New\n40th meeting\nGuinea, Peru\nAgainst", names.UnderHead, "TCD PNG PER page=40th_meeting | Against"},
		{"Korea, Republic of, Iran, Islamic Republic of, Moldova (Republic of)\n", names.UnderHead, "KOR IRN MDA |"},
	} {
		t.Run(c.text, func(t *testing.T) {
			if got := write(c.text, c.mode, 0); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestDays(t *testing.T) {
	for day, want := range map[int32]string{0: "several=Serbia_and_Montenegro", 2004_01_01: "SRB", 2018_01_01: "SRB MNE"} {
		if got := write("Serbia and Montenegro", names.InProse, day); got != want {
			t.Errorf("%d: %s, want %s", day, got, want)
		}
	}
}

// A list ends where it is told to: nothing behind that is read.
func TestLimits(t *testing.T) {
	for _, text := range []string{
		"Chad and others", "Chad, Peru and 64 other countries abstained", "Turkey as well as Georgia", "Korea, Republic of, and Peru",
		"the South African, Sri Lankan and Nigerien delegations", "Bosnia and Herzegovina, my own country Iceland", "Chad,1 Mali, Peru** / Togo",
		"Cuba\nMali\n12/28 A/61/PV.40\nTogo", "BE - EL, NL", "Iran (Islamic Republic of) and Guinea-Bissau", "nog acht landen, Papua\nNew 06-12345\nGuinea",
	} {
		for _, mode := range []names.Mode{names.InProse, names.UnderHead, names.InBracket} {
			whole := scan.Read(text)
			for limit := range len(whole.Tokens) + 1 {
				r := names.Reader{Text: whole}
				var l names.List
				r.Read(0, limit, mode, &l)
				end := int32(0)
				if limit > 0 {
					end = whole.Tokens[limit-1].End
				}
				if l.Next > limit {
					t.Errorf("%q to token %d: the list ends at %d", text, limit, l.Next)
				}
				for _, item := range l.Items {
					if item.End > end {
						t.Errorf("%q to token %d: %q is read", text, limit, text[item.Start:item.End])
					}
				}
				for _, o := range l.Odd {
					if o.End > end {
						t.Errorf("%q to token %d: %q is odd", text, limit, text[o.Start:o.End])
					}
				}
			}
		}
	}
}

// The head of another list ends a list, behind words that are no name too.
func TestHead(t *testing.T) {
	r := names.Reader{Text: scan.Read("Chad, Xyzland Against Peru")}
	r.Head = func(at int) bool { return r.Word(at) == "against" }
	var l names.List
	r.Read(0, len(r.Tokens), names.UnderHead, &l)
	if len(l.Items) != 1 || len(l.Odd) != 1 || l.Odd[0].End != int32(len("Chad, Xyzland")) || l.Next != 3 {
		t.Errorf("%+v", l)
	}
}
