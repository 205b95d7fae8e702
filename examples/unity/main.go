// Command unity tells how united a group of countries voted, year by year, from
// the voting data of the UN Digital Library, plain or compressed with gzip. The
// members are those of the day of each vote.
//
//	go run ./examples/unity [-group eu] FILE
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
	flag.TextVar(&group, "group", group, "the identifier of a `group`: eu, un.african, visegrad")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: unity [-group eu] FILE")
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
		err = run(f, group, os.Stdout, os.Stderr)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "unity:", err)
		os.Exit(1)
	}
}

// run reads a file and writes the table. What could not be read goes to a
// writer of its own.
func run(from io.Reader, group plenary.Group, to, wrong io.Writer) error {
	var b plenary.HistoryBuilder
	for r, err := range plenary.ReadVotingData(from) {
		if err == nil {
			b.Add(&r)
		} else if e, ok := errors.AsType[*plenary.ParseError](err); !ok {
			return err
		} else if !e.Accepted {
			fmt.Fprintln(wrong, "unity:", e)
		}
	}
	h := b.History()
	if h.Len() == 0 {
		return errors.New("no votes in the file")
	}
	fmt.Fprintf(to, "%s, in recorded votes\n\n", group.Name(language.English, plenary.Date{}))
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "year\tvotes\tunanimous\tagreement\t")
	unanimous := plenary.CohesionSeries(h.Years(), plenary.Unanimity, group)
	agreement := plenary.CohesionSeries(h.Years(), plenary.AgreementIndex, group)
	for i, p := range agreement {
		if p.Votes > 0 {
			fmt.Fprintf(w, "%s\t%d\t%s\t%s\t\n", p.Name, p.Votes, unanimous[i].Score.Decimals(3), p.Score.Decimals(3))
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	const years = 5 // fewer on either side are an accident
	if at, ok := agreement.Break(years); ok {
		fmt.Fprintf(to, "\nAgreement changes most in %s: from %s to %s in the mean of the years.\n", agreement[at.At].Name, at.Before.Decimals(3), at.After.Decimals(3))
	}
	return nil
}
