package tsv_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// projects are the names of collections of others in a source: of a repository, a
// package, or a file of it that was read.
var projects = regexp.MustCompile(`github(?:\.com/| |/)([\w.-]+/[\w.-]+)|\bnpm ([a-z0-9-]+)|\b(datasets/country-codes|ropensci/comtradr|tomasgonz/worldcountrygroups|factbook/factbook\.json|occrp/countrynames|mledoze/countries|country_converter|i18n_iso|GeoCountries|Correlates of War|Gleditsch|Wikipedia|CLDR|iso-codes|UNTERM|EUR-Lex|BRP|Taalunie|UN Digital Library)\b`)

// C10 of the attack: each collection that a row cites is in NOTICE, with its terms.
func TestNoticeNamesTheSources(t *testing.T) {
	data, err := os.ReadFile("../../../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	notice := strings.ReplaceAll(string(data), "United Nations Digital Library", "UN Digital Library")
	files, err := filepath.Glob("*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	cited := map[string]int{}
	for _, file := range files {
		rows, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for row := range strings.Lines(string(rows)) {
			for _, m := range projects.FindAllStringSubmatch(row, -1) {
				cited[strings.TrimSuffix(m[1]+m[2]+m[3], ".")]++
			}
		}
	}
	if len(cited) < 20 {
		t.Errorf("only %d are cited: %v", len(cited), cited)
	}
	for name, n := range cited {
		if !strings.Contains(notice, name) {
			t.Errorf("%s, which %d rows cite, is not in NOTICE", name, n)
		}
	}
}
