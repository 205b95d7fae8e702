package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/plenary-go/plenary"
)

func TestRun(t *testing.T) {
	in := "Swaziland\r\nde Verenigde Staten\nKorea\n\nTÜRKİYE\nCongo\t(Leopoldville)\nNew Mexico"
	for on, want := range map[string]string{
		"": "Swaziland\tSWZ\tEswatini\tEswatini\n" +
			"de Verenigde Staten\tUSA\tUnited States\tVerenigde Staten\n" +
			"Korea\t-\tplenary: country \"Korea\": could mean South Korea (KOR) or North Korea (PRK)\n" +
			"\t-\tplenary: country \"\": no country has this name or code\n" +
			"TÜRKİYE\tTUR\tTürkiye\tTurkije\n" +
			"Congo (Leopoldville)\tCOD\tDemocratic Republic of the Congo\tDemocratische Republiek Congo\n" +
			"New Mexico\t-\tplenary: country \"New Mexico\": no country has this name or code, but a part of the United States (USA) has\n",
		"1965-01-01": "Swaziland\tSWZ\tSwaziland\tSwaziland\n" +
			"de Verenigde Staten\tUSA\tUnited States\tVerenigde Staten\n" +
			"Korea\t-\tplenary: country \"Korea\": could mean South Korea (KOR) or North Korea (PRK)\n" +
			"\t-\tplenary: country \"\": no country has this name or code\n" +
			"TÜRKİYE\tTUR\tTurkey\tTurkije\n" +
			"Congo (Leopoldville)\tCOD\tDemocratic Republic of the Congo\tDemocratische Republiek Congo\n" +
			"New Mexico\t-\tplenary: country \"New Mexico\": no country has this name or code, but a part of the United States (USA) has\n",
	} {
		t.Run("on "+on, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(strings.NewReader(in), &out, on, 0); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
	if err := run(strings.NewReader(in), &bytes.Buffer{}, "2018-02-30", 0); err == nil {
		t.Error("an impossible day is accepted")
	}
}

func TestCodes(t *testing.T) {
	const in = "528\n4\n200\nNLD\n"
	for name, c := range map[string]struct {
		on     string
		scheme plenary.CodeScheme
		want   string
	}{
		"of M49": {
			"1985-12-13", plenary.UNM49,
			"528\tNLD\tNetherlands\tNederland\n4\tAFG\tAfghanistan\tAfghanistan\n200\tCSK\tCzechoslovakia\tTsjecho-Slowakije\n" +
				"NLD\t-\tplenary: country \"NLD\": no country has this code in m49\n",
		},
		"without a scheme": {
			"1985-12-13", 0,
			"528\t-\tplenary: country \"528\": a number is read only in a scheme of codes; 528 is a code of m49\n" +
				"4\t-\tplenary: country \"4\": a number is read only in a scheme of codes; 4 is a code of m49\n" +
				"200\t-\tplenary: country \"200\": a number is read only in a scheme of codes; 200 is a code of m49, cow and gw\n" +
				"NLD\tNLD\tNetherlands\tNederland\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(strings.NewReader(in), &out, c.on, c.scheme); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// C7 of the attack: what a terminal would obey is not written as it was read.
func TestRunIsPrintable(t *testing.T) {
	var out bytes.Buffer
	if err := run(strings.NewReader("\x1b[2JSuriname\x07\n\u202eSuriname\n"), &out, "", 0); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out.String(), "\x1b\x07\u202e") || strings.Count(out.String(), "\n") != 2 {
		t.Errorf("%q", out.String())
	}
}
