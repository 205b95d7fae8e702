// Command series describes a resolution over the years, from the voting data of
// the UN Digital Library, plain or compressed with gzip. It finds the series
// with a text that has the given words in its title, or the given symbol. It
// describes each in a paragraph and a table, the longest series first. With
// -svg it draws the longest series, and with -csv it writes the votes of all.
//
//	go run ./examples/series [-lang nl|en] [-country NLD] [-group eu] [-svg] [-csv] [-width 960] FILE "words or symbol"
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	var a asked
	a.country = plenary.MustParseCountry("NLD")
	flag.TextVar(&a.country, "country", a.country, "`code` of the country whose votes are described")
	flag.Func("group", "describe the votes of the members of a `group` instead of a country: eu, NATO", func(s string) (err error) {
		a.group, err = plenary.ParseGroup(s)
		return err
	})
	flag.TextVar(&a.lang, "lang", language.Dutch, "`language`: nl, or any other for English")
	flag.BoolVar(&a.svg, "svg", false, "draw the longest series instead of describing the series")
	flag.BoolVar(&a.csv, "csv", false, "write the votes as CSV instead of describing the series")
	flag.IntVar(&a.width, "width", 0, "width of the picture; 480 for a telephone")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), `usage: series [-lang nl|en] [-country NLD] [-group eu] [-svg] [-csv] FILE "words or symbol"`)
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 2 {
		flag.Usage()
		os.Exit(2)
	}
	a.words = flag.Arg(1)
	f, err := os.Open(flag.Arg(0))
	if err == nil {
		defer f.Close()
		err = run(f, a, os.Stdout, os.Stderr)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "series:", err)
		os.Exit(1)
	}
}

// asked is the request.
type asked struct {
	words    string
	country  plenary.Country
	group    plenary.Group
	lang     language.Tag
	svg, csv bool
	width    int
}

const (
	// most is the limit of the votes that are linked: ten times the number of
	// past votes.
	most = 60_000
	// told is the limit of the invalid lines that are reported.
	told = 100
)

// run reads a file and writes what was requested to out, and errors to another
// writer.
func run(from io.Reader, a asked, to, wrong io.Writer) error {
	var broken error
	votes, lost := 0, 0
	resolutions := func(yield func(*plenary.Resolution, error) bool) {
		for r, err := range plenary.ReadCSV(from) {
			if err == nil {
				if votes++; votes > most {
					broken = fmt.Errorf("more than %d votes in the file", most)
				}
				if broken != nil || !yield(r, nil) {
					return
				}
			} else if e, ok := errors.AsType[*plenary.ParseError](err); !ok {
				broken = err
			} else if lost++; lost <= told {
				fmt.Fprintln(wrong, "series:", e)
			}
		}
	}
	var found []plenary.Series
	all, _ := plenary.SeriesOf(resolutions)
	for _, s := range all {
		if s.About(a.words) {
			found = append(found, s)
		}
	}
	if lost > told {
		fmt.Fprintf(wrong, "series: and %d more\n", lost-told)
	}
	switch {
	case broken != nil:
		return broken
	case len(found) == 0:
		return fmt.Errorf("no vote on %q in the file", a.words)
	}
	slices.SortStableFunc(found, func(s, t plenary.Series) int { return cmp.Compare(len(t), len(s)) })
	switch {
	case a.svg:
		return plenary.Picture{Language: a.lang, Width: a.width}.Series(to, found[0], a.country)
	case a.csv:
		return plenary.CSV{}.WriteSeries(to, found...)
	}
	w := bufio.NewWriter(to)
	tell := plenary.Briefing{Language: a.lang, Width: 100}
	var who plenary.Voters = a.country
	if a.group != "" {
		who = a.group
	}
	for i, s := range found {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s\n\n%s\n", tell.Series(s, who), tell.SeriesTable(s, who))
	}
	return w.Flush()
}
