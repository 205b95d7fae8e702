// Command web serves briefings on resolutions by their symbols, in the language
// that the browser asks for.
//
//	go run ./examples/web [-addr localhost:8080] FILE...
//
// A FILE holds resolutions as JSON, one after another. With
// testdata/a-res-73-195.json, /A/RES/73/195 and /a-res-73-195 are pages.
package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	flag.Parse()
	resolutions, err := read(flag.Args())
	if err == nil {
		fmt.Fprintf(os.Stderr, "web: http://%s/ has %d resolutions\n", *addr, len(resolutions))
		err = http.ListenAndServe(*addr, resolutions)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		os.Exit(1)
	}
}

// archive is a web handler: resolutions by symbol.
type archive map[plenary.Symbol]*plenary.Resolution

func read(files []string) (archive, error) {
	resolutions := archive{}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		for r, err := range plenary.ReadResolutions(file) {
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			resolutions[r.Symbol] = r
		}
	}
	return resolutions, nil
}

var languages = language.NewMatcher([]language.Tag{language.English, language.Dutch})

// ServeHTTP writes the briefing on the resolution whose symbol is the path. It
// sends the spellings that people type to the symbol as it is written.
func (resolutions archive) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	symbol, odd, err := plenary.ParseSymbolLenient(strings.TrimPrefix(req.URL.Path, "/"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	r, ok := resolutions[symbol]
	switch {
	case !ok:
		http.NotFound(w, req)
	case len(odd) > 0:
		http.Redirect(w, req, "/"+symbol.String(), http.StatusMovedPermanently)
	default:
		tag, _ := language.MatchStrings(languages, req.Header.Get("Accept-Language"))
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, plenary.Briefing{Language: tag}.Page(r))
	}
}
