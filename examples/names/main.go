// Command names reads names or codes of countries, one per line. For each it
// writes a line of tab-separated values: the input, the code, and the English
// and the Dutch name; or the input, a hyphen, and the error.
//
//	go run ./examples/names [-on DATE] [-scheme SCHEME] < lines
//
// With -on, names are read and written as on that date. With -scheme, each
// line is a code of that scheme: alpha2, alpha3, alpha4, m49, cow, gw, ioc,
// fips or eu. Numbers are read only with -scheme.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	on := flag.String("on", "", "the date on which names are read and given, such as 2018-12-19")
	var scheme plenary.CodeScheme
	flag.TextVar(&scheme, "scheme", scheme, "the scheme of the codes that are read: alpha2, alpha3, alpha4, m49, cow, gw, ioc, fips or eu")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, *on, scheme); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

// run writes a line to out for each line of in.
func run(in io.Reader, out io.Writer, on string, scheme plenary.CodeScheme) error {
	var day plenary.Date
	if err := day.UnmarshalText([]byte(on)); err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	defer w.Flush()
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadString('\n')
		if text := strings.TrimRight(line, "\r\n"); text != "" || line != "" {
			answer(w, text, day, scheme)
		}
		if err == io.EOF {
			return w.Flush()
		} else if err != nil {
			return err
		}
	}
}

func answer(w io.Writer, text string, day plenary.Date, scheme plenary.CodeScheme) {
	var c plenary.Country
	var err error
	if scheme.IsValid() {
		c, err = plenary.ParseCountryCode(text, scheme, day)
	} else {
		c, err = plenary.ParseCountryOn(text, day)
	}
	text = printable(text)
	if err != nil {
		fmt.Fprintf(w, "%s\t-\t%s\n", text, err)
		return
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", text, c, c.NameOn(language.English, day), c.NameOn(language.Dutch, day))
}

// printable replaces characters that cannot be printed by spaces: a tab would
// add a column, and terminals interpret control characters.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, s)
}
