// Command board draws the voting board of a resolution as SVG: who voted how,
// by name or by regional group. Without a file it is that of the Global Compact
// for Migration, of December 2018.
//
//	go run ./examples/board [-lang nl|en] [-stage ID] [-groups] [-columns N] [FILE] > board.svg
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	lang := flag.String("lang", "nl", "language of the board, nl or en")
	stage := flag.String("stage", "", "ID of the stage; the final one if there is none")
	groups := flag.Bool("groups", false, "divide the members by regional group")
	columns := flag.Int("columns", 0, "columns of names; 2 for a telephone")
	flag.Parse()
	file := "testdata/a-res-73-195.json"
	if flag.NArg() > 0 {
		file = flag.Arg(0)
	}
	board := plenary.Board{Columns: *columns}
	if *groups {
		board.Groups = slices.Collect(plenary.RegionalGroups())
	}
	if err := run(os.Stdout, board, *lang, file, *stage); err != nil {
		fmt.Fprintln(os.Stderr, "board:", err)
		os.Exit(1)
	}
}

// run draws the board of a stage of the resolution in a file.
func run(w io.Writer, board plenary.Board, lang, file, stage string) (err error) {
	if board.Language, err = language.Parse(lang); err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	r, err := plenary.ParseResolution(data)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	s := r.Final()
	if stage != "" {
		s = r.Stage(stage)
	}
	if s == nil {
		return fmt.Errorf("%s has no stage %q", file, stage)
	}
	return board.WriteSVG(w, &r, s)
}
