package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
			"New Mexico\t-\tplenary: country \"New Mexico\": no country has this name or code\n",
		"1965-01-01": "Swaziland\tSWZ\tSwaziland\tSwaziland\n" +
			"de Verenigde Staten\tUSA\tUnited States\tVerenigde Staten\n" +
			"Korea\t-\tplenary: country \"Korea\": could mean South Korea (KOR) or North Korea (PRK)\n" +
			"\t-\tplenary: country \"\": no country has this name or code\n" +
			"TÜRKİYE\tTUR\tTurkey\tTurkije\n" +
			"Congo (Leopoldville)\tCOD\tDemocratic Republic of the Congo\tCongo-Leopoldstad\n" +
			"New Mexico\t-\tplenary: country \"New Mexico\": no country has this name or code\n",
	} {
		t.Run("on "+on, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(strings.NewReader(in), &out, on); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
	if err := run(strings.NewReader(in), &bytes.Buffer{}, "2018-02-30"); err == nil {
		t.Error("an impossible day is accepted")
	}
}
