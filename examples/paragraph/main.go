// Command paragraph reads the recorded votes in a text, a verbatim record, a
// press release or a Dutch letter, and writes each as a resolution in JSON, which
// the commands board and briefing read. What is wrong or odd in the text goes to
// standard error, with line and column.
//
//	go run ./examples/paragraph [-on DATE] [-day DATE] [-stages] < text
//
// With -on, names are read as of a day. With -day, that is the day of the votes
// too, where the text gives none. With -stages the stages are written alone. The
// exit status is 1 if the text has no recorded vote.
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
	var o options
	flag.TextVar(&o.on, "on", o.on, "the `day` as of which names are read, such as 2018-12-19")
	flag.TextVar(&o.day, "day", o.day, "the `day` of the votes of which the text gives none")
	flag.BoolVar(&o.stages, "stages", false, "write the stages alone")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, os.Stderr, o); err != nil {
		fmt.Fprintln(os.Stderr, "paragraph:", err)
		os.Exit(1)
	}
}

// options are those of the command line.
type options struct {
	on, day plenary.Date
	stages  bool
}

// run writes the votes in a text.
func run(in io.Reader, out, problems io.Writer, o options) error {
	if !o.on.IsZero() && !o.day.IsZero() {
		return errors.New("-on and -day are of one day: give one of them")
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	w := json.NewEncoder(out)
	w.SetIndent("", "\t")
	w.SetEscapeHTML(false)
	resolutions := plenary.ReadVotes(string(text), o.on)
	if !o.day.IsZero() {
		resolutions = plenary.ReadVotesOn(string(text), o.day)
	}
	votes := 0
	for r, err := range resolutions {
		if err != nil {
			fmt.Fprintln(problems, describe(err))
			continue
		}
		votes++
		var v any = &r
		if o.stages {
			v = &r.Stages[0] // a vote has one
		}
		if err := w.Encode(v); err != nil {
			return err
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
