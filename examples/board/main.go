// Command board draws the voting board of a resolution as SVG: how each
// country voted, by name or by regional group. FILE holds resolutions as JSON;
// "-" is standard input. Without a FILE it reads a pipe, if there is one, and
// otherwise draws the Global Compact for Migration, of December 2018.
//
//	go run ./examples/board [-lang nl|en] [-n N] [-stage ID] [-groups] [-width N] [FILE] > board.svg
//	go run ./examples/paragraph < text | go run ./examples/board > board.svg
//
// If there are several resolutions, it draws the first and reports that there
// are more. With -n N it draws resolution N.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	o := options{file: "testdata/a-res-73-195.json"}
	flag.StringVar(&o.lang, "lang", "nl", "language of the board: nl, or any other for English")
	flag.IntVar(&o.number, "n", 0, "number of the resolution, from 1, where there are several")
	flag.StringVar(&o.stage, "stage", "", "ID of the stage; the final one if there is none")
	flag.IntVar(&o.board.Width, "width", 0, "width of the board; 540 for a telephone")
	groups := flag.Bool("groups", false, "divide the members by regional group")
	flag.Parse()
	if flag.NArg() > 0 {
		o.file = flag.Arg(0)
	} else if piped() {
		o.file = "-"
	}
	if *groups {
		o.board.Groups = plenary.RegionalGroups()
	}
	if err := run(os.Stdin, os.Stdout, os.Stderr, o); err != nil {
		fmt.Fprintln(os.Stderr, "board:", err)
		os.Exit(1)
	}
}

// piped reports whether standard input is a pipe or a file.
func piped() bool {
	info, err := os.Stdin.Stat()
	return err == nil && (info.Mode()&os.ModeNamedPipe != 0 || info.Mode().IsRegular())
}

// options are the command-line options.
type options struct {
	file, lang, stage string
	number            int
	board             plenary.Picture
}

// run draws the board of a stage of a resolution.
func run(in io.Reader, out, problems io.Writer, o options) (err error) {
	if o.board.Language, err = language.Parse(o.lang); err != nil {
		return fmt.Errorf("-lang %s: %w", o.lang, err)
	}
	name := "standard input"
	if o.file != "-" {
		f, err := os.Open(o.file)
		if err != nil {
			return err
		}
		defer f.Close()
		in, name = f, o.file
	}
	var r *plenary.Resolution
	n := 0
	for next, err := range plenary.ReadResolutions(in) {
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if n++; n == max(o.number, 1) {
			r = next
		}
	}
	switch {
	case n < max(o.number, 1):
		return fmt.Errorf("%s has no resolution number %d: it has %d", name, max(o.number, 1), n)
	case n > 1 && o.number == 0:
		fmt.Fprintf(problems, "board: the first of %d resolutions; -n draws another\n", n)
	}
	s := r.Final()
	if s == nil && len(r.Stages) > 0 {
		s = &r.Stages[0] // on a paragraph or an amendment
	}
	if o.stage != "" {
		s = r.Stage(o.stage)
	}
	if s == nil {
		return fmt.Errorf("%s has no stage %q", name, o.stage)
	}
	return o.board.Board(out, r, s)
}
