// Command unity draws how united a group of countries voted, by year, from the
// voting data of the UN Digital Library, plain or compressed with gzip. The
// members are those on the date of each vote. With -table it writes the
// numbers.
//
//	go run ./examples/unity [-group eu] [-lang nl|en] FILE > unity.svg
//	go run ./examples/unity [-group eu] -table FILE
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	group := plenary.EU
	flag.Func("group", "the identifier, name or abbreviation of a `group`: un.african, visegrad, NATO (default eu)", func(s string) (err error) {
		group, err = plenary.ParseGroup(s)
		return err
	})
	lang := flag.String("lang", "nl", "language of the picture: nl, or any other for English")
	table := flag.Bool("table", false, "write a table instead of a picture")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: unity [-group eu] [-lang nl|en] [-table] FILE")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	f, err := os.Open(flag.Arg(0))
	if err == nil {
		defer f.Close()
		err = run(f, group, *lang, *table, os.Stdout, os.Stderr)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "unity:", err)
		os.Exit(1)
	}
}

// years is the number of years on either side of a break. Changes over fewer
// years are accidental.
const years = 5

// told is the limit of the invalid lines that are reported.
const told = 100

// run reads a file and writes the picture or the table to out, and errors to
// another writer.
func run(from io.Reader, group plenary.Group, lang string, table bool, to, wrong io.Writer) error {
	tag, err := language.Parse(lang)
	if err != nil {
		return fmt.Errorf("-lang %s: %w", lang, err)
	}
	var broken error // why the rest of the file is unreadable
	lost := 0
	h, err := plenary.HistoryOf(func(yield func(*plenary.Resolution, error) bool) {
		for r, err := range plenary.ReadCSV(from) {
			if e, ok := errors.AsType[*plenary.ParseError](err); ok {
				if lost++; lost <= told {
					fmt.Fprintln(wrong, "unity:", e)
				}
			} else if broken = err; err != nil || !yield(r, nil) {
				return
			}
		}
	})
	if err = errors.Join(broken, err); err != nil {
		return err
	}
	if lost > told {
		fmt.Fprintf(wrong, "unity: and %d more\n", lost-told)
	}
	if h.Len() == 0 {
		return errors.New("no votes in the file")
	}
	if n := h.LeftOut(); n > 0 {
		fmt.Fprintf(wrong, "unity: %d votes were left out, because not everyone who voted is listed\n", n)
	}
	if table {
		return writeTable(to, h, group)
	}
	title, measure := "Unity in recorded votes: %s", "Agreement Index, mean of the year"
	if tag == language.Dutch {
		title, measure = "Eensgezindheid in stemmingen: %s", "Agreement Index, gemiddeld per jaar"
	}
	united := plenary.TrendOf(group.AbbreviationOn(tag, plenary.TablesDate()), h.Years(), func(h plenary.History) (plenary.Score, int) {
		return h.Cohesion(plenary.AgreementIndex, group)
	})
	picture := plenary.Picture{Language: tag, Title: fmt.Sprintf(title, name(group, h, tag))}
	return picture.Timeline(to, measure, years, united)
}

// name returns the name of a group, with its earlier names since the first
// vote: the European Union was first the European Coal and Steel Community.
func name(group plenary.Group, h plenary.History, tag language.Tag) string {
	now := group.NameOn(tag, plenary.TablesDate())
	_, first, _ := h.Window()
	before := group.NameOn(tag, first)
	switch {
	case before == "" || before == now:
		return now
	case tag == language.Dutch:
		return now + " en voorgangers"
	}
	return now + " and its predecessors"
}

func writeTable(to io.Writer, h plenary.History, group plenary.Group) error {
	fmt.Fprintf(to, "%s, in recorded votes\n\n", name(group, h, language.English))
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "year\tvotes\tunanimous\tagreement\t")
	unanimous := plenary.TrendOf("unanimous", h.Years(), func(h plenary.History) (plenary.Score, int) {
		return h.Cohesion(plenary.Unanimity, group)
	})
	agreement := plenary.TrendOf("agreement", h.Years(), func(h plenary.History) (plenary.Score, int) { return h.Cohesion(plenary.AgreementIndex, group) })
	for i, p := range agreement.Points {
		if p.Votes > 0 {
			fmt.Fprintf(w, "%s\t%d\t%s\t%s\t\n", p.Name, p.Votes, unanimous.Points[i].Score.Decimals(3), p.Score.Decimals(3))
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if at, before, after := agreement.Break(years); at > 0 {
		fmt.Fprintf(to, "\nAgreement changes most in %s: from %s to %s in the mean of the years.\n", agreement.Points[at].Name, before.Decimals(3), after.Decimals(3))
	}
	return nil
}
