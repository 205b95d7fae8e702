// Command paragraph reads the recorded votes in a text, a verbatim record, a
// press release or a Dutch letter, and writes each as a stage in JSON. What is
// wrong or odd in the text goes to standard error, with line and column.
//
//	go run ./examples/paragraph [-on DATE] < text
//
// With -on, names are read as of a day. The exit status is 1 if the text has no
// recorded vote.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/plenary-go/plenary"
)

func main() {
	on := flag.String("on", "", "the day as of which names are read, such as 2018-12-19")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, os.Stderr, *on); err != nil {
		fmt.Fprintln(os.Stderr, "paragraph:", err)
		os.Exit(1)
	}
}

// run writes the stages of the votes in a text.
func run(in io.Reader, out, problems io.Writer, on string) error {
	var day plenary.Date
	if err := day.UnmarshalText([]byte(on)); err != nil {
		return err
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	w := json.NewEncoder(out)
	w.SetIndent("", "\t")
	w.SetEscapeHTML(false)
	votes := 0
	for r, err := range plenary.ReadVotes(string(text), day) {
		if err != nil {
			fmt.Fprintln(problems, describe(err))
			continue
		}
		votes++
		for i := range r.Stages {
			if err := w.Encode(&r.Stages[i]); err != nil {
				return err
			}
		}
	}
	if votes == 0 {
		return errors.New("no recorded vote")
	}
	return nil
}

// describe says whether an error lost something or not.
func describe(err error) string {
	if e, ok := errors.AsType[*plenary.ParseError](err); ok && e.Accepted {
		return "accepted: " + err.Error()
	}
	return err.Error()
}
