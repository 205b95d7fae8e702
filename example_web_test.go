package plenary_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

// A web handler that finds a resolution by its symbol, in the spellings that people
// type, and writes one line on it. examples/web is a whole server.
func Example_webHandler() {
	vote := plenary.Stage{
		Body: plenary.GeneralAssembly, Date: plenary.MustParseDate("2018-12-19"), Method: plenary.Recorded,
		Stated: plenary.Tally{Yes: 152, No: 5, Abstain: 12}.Totals(), Declared: plenary.DeclaredAdopted,
	}
	compact := plenary.Resolution{Symbol: plenary.MustParseSymbol("A/RES/73/195"), Stages: []plenary.Stage{vote}}
	archive := map[plenary.Symbol]*plenary.Resolution{compact.Symbol: &compact}

	handler := func(w http.ResponseWriter, req *http.Request) {
		symbol, _, err := plenary.ParseSymbolLenient(req.FormValue("symbol"))
		r, ok := archive[symbol]
		switch {
		case err != nil:
			http.Error(w, err.Error(), http.StatusBadRequest)
		case !ok:
			http.Error(w, "there is no "+symbol.String()+" here; see "+symbol.URL(), http.StatusNotFound)
		default:
			fmt.Fprintln(w, plenary.Briefing{Language: language.Dutch}.Line(r))
		}
	}

	for _, query := range []string{"A_RES_73_195", "resolutie+73/195", "A/RES/73/151", "73"} {
		w := httptest.NewRecorder()
		handler(w, httptest.NewRequest("GET", "/?symbol="+query, nil))
		fmt.Println(w.Code, strings.TrimSpace(w.Body.String()))
	}
	// Output:
	// 200 Resolutie 73/195: aangenomen, 152–5–12
	// 200 Resolutie 73/195: aangenomen, 152–5–12
	// 404 there is no A/RES/73/151 here; see https://undocs.org/A/RES/73/151
	// 400 plenary: symbol "73": 73 has neither a session nor a year, as in A/RES/73/195, A/RES/377 A (V) or S/RES/1440 (2002)
}
