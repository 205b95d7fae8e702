// Command paragraph reads the recorded votes in a text, such as a verbatim
// record, a press release or a Dutch letter, and writes their resolutions as
// JSON, one after another. The commands board and briefing read this:
//
//	go run ./examples/paragraph [-on DATE] [-day DATE] [-stages] < text
//	go run ./examples/paragraph < text | go run ./examples/board > board.svg
//	go run ./examples/paragraph < text | go run ./examples/briefing -lang en
//
// Votes on texts with the same symbol are stages of one resolution. Errors,
// oddities and parts of the text that were not read are reported on standard
// error, with line and column.
//
// The flag -on is the date of the text, and -day the date of votes for which the
// text has none. With -stages only the stages are written.
// The exit status is 1 if the text has no recorded vote.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
)

func main() {
	var o options
	flag.TextVar(&o.on, "on", o.on, "the `date` of the text, such as 2018-12-20")
	flag.TextVar(&o.day, "day", o.day, "the `date` of votes for which the text has none, such as 2018-12-19")
	flag.BoolVar(&o.stages, "stages", false, "write only the stages")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, os.Stderr, o); err != nil {
		fmt.Fprintln(os.Stderr, "paragraph:", err)
		os.Exit(1)
	}
}

// options are the command-line options.
type options struct {
	on, day plenary.Date
	stages  bool
}

// run writes the votes in a text.
func run(in io.Reader, out, problems io.Writer, o options) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	var all []*plenary.Resolution
	for r, err := range plenary.ReadVotes(string(text), o.on, o.day) {
		if err != nil {
			fmt.Fprintln(problems, err)
			continue
		}
		for _, odd := range r.Oddities {
			fmt.Fprintln(problems, "accepted:", odd)
		}
		if i := slices.IndexFunc(all, func(other *plenary.Resolution) bool { return same(other, r) }); i >= 0 {
			join(all[i], r)
		} else {
			all = append(all, r)
		}
	}
	if len(all) == 0 {
		return errors.New("no recorded vote")
	}
	w := json.NewEncoder(out)
	w.SetIndent("", "\t")
	w.SetEscapeHTML(false)
	for _, r := range all {
		if !o.stages {
			err = w.Encode(r)
		}
		for i := 0; o.stages && err == nil && i < len(r.Stages); i++ {
			err = w.Encode(r.Stages[i])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// same reports whether a vote was certainly on a resolution: they have the
// symbol of the adopted text or of the draft in common, and their titles do
// not differ. Two votes of one body on the whole text may be one vote that is
// reported twice.
func same(r, vote *plenary.Resolution) bool {
	s := &vote.Stages[0] // a vote has one
	common := !vote.Symbol.IsZero() && vote.Symbol == r.Symbol
	for _, t := range r.Stages {
		common = common || !s.Draft.IsZero() && s.Draft == t.Draft
		if s.Question == plenary.Whole && t.Question == plenary.Whole && (s.Body == 0 || t.Body == 0 || s.Body == t.Body) {
			return false
		}
	}
	return common && cmp.Or(r.Symbol, vote.Symbol) == cmp.Or(vote.Symbol, r.Symbol) && cmp.Or(r.Title, vote.Title) == cmp.Or(vote.Title, r.Title)
}

// join adds a vote as a stage of a resolution.
func join(r, vote *plenary.Resolution) {
	s := vote.Stages[0]
	for n := 2; r.Stage(s.ID) != nil; n++ {
		s.ID = fmt.Sprintf("%s-%d", vote.Stages[0].ID, n)
	}
	r.Symbol, r.Title = cmp.Or(r.Symbol, vote.Symbol), cmp.Or(r.Title, vote.Title)
	r.Stages = append(r.Stages, s)
}
