// Command briefing tells what is on record about resolutions, in Dutch or in
// English: by default the two global compacts of December 2018, the letter by
// which the Dutch government told its parliament of them, and for whom the
// joint statements were made that the Netherlands was part of, up to 2022.
//
//	go run ./examples/briefing [-lang nl|en] [-width N] [-html] [-letter FILE] [-country CODE] [FILE...]
//
// With -html the resolutions are written as a page, and nothing else is.
package main

import (
	"flag"
	"fmt"
	"html/template"
	"io"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	lang := flag.String("lang", "nl", "language of the briefing, nl or en")
	letter := flag.String("letter", "", "file of a government's letter on them, told after them")
	width := flag.Int("width", 0, "greatest length of a line; 0 is none")
	page := flag.Bool("html", false, "write the resolutions as a page of HTML")
	country := flag.String("country", "", "country whose positions are told last")
	flag.Parse()
	what := briefing{letter: *letter, country: *country, files: flag.Args()}
	if len(what.files) == 0 {
		what = compacts
	}
	what.width, what.html = *width, *page
	if err := run(os.Stdout, *lang, what); err != nil {
		fmt.Fprintln(os.Stderr, "briefing:", err)
		os.Exit(1)
	}
}

// briefing is what to tell: a letter, the resolutions in files, the positions of
// a country on these, and its coalitions over those in series.
type briefing struct {
	letter, country string
	files, series   []string
	width           int
	html            bool
}

var compacts = briefing{
	letter:  "testdata/letter-2018.json",
	country: "NLD",
	files:   []string{"testdata/a-res-73-195.json", "testdata/a-res-73-151.json"},
	series:  []string{"testdata/a-res-73-195.json", "testdata/imrf-2022.json"},
}

// run writes the briefing.
func run(w io.Writer, lang string, what briefing) error {
	tag, err := language.Parse(lang)
	if err != nil {
		return err
	}
	tell := plenary.Briefing{Language: tag, Width: what.width}
	var all []*plenary.Resolution
	for _, file := range slices.Concat(what.files, what.series) {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		r, err := plenary.ParseResolution(data)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, n := range r.Notices() {
			fmt.Fprintln(os.Stderr, "briefing:", file+":", n.In(tag))
		}
		all = append(all, &r)
	}
	told, series := all[:len(what.files)], all[len(what.files):]
	if what.html {
		page := template.Must(template.New("").Parse(plenary.PageTemplate))
		return page.ExecuteTemplate(w, "page", tell.Page(told...))
	}
	for _, r := range told {
		fmt.Fprintln(w, tell.Resolution(r))
	}
	for i := 1; i < len(told); i++ {
		if text := tell.Compare(told[i-1], told[i]); text != "" {
			fmt.Fprintln(w, text)
		}
	}
	if what.letter != "" {
		data, err := os.ReadFile(what.letter)
		if err != nil {
			return err
		}
		l, err := plenary.ParseLetter(data)
		if err != nil {
			return fmt.Errorf("%s: %w", what.letter, err)
		}
		fmt.Fprint(w, "\n"+tell.Letter(&l, told...))
	}
	if what.country == "" {
		return nil
	}
	c, err := plenary.ParseCountry(what.country)
	if err != nil {
		return err
	}
	for _, text := range []string{tell.Position(c, told...), tell.Coalitions(c, series...)} {
		if text != "" {
			fmt.Fprint(w, "\n"+text+"\n")
		}
	}
	return nil
}
