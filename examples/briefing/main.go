// Command briefing tells what is on record about resolutions, in Dutch or in
// English: by default the two global compacts of December 2018.
//
//	go run ./examples/briefing [-lang nl|en] [FILE...]
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
	lang := flag.String("lang", "nl", "language of the briefing, nl or en")
	flag.Parse()
	files := flag.Args()
	if len(files) == 0 {
		files = []string{"testdata/a-res-73-195.json", "testdata/a-res-73-151.json"}
	}
	if err := run(os.Stdout, *lang, files); err != nil {
		fmt.Fprintln(os.Stderr, "briefing:", err)
		os.Exit(1)
	}
}

// run writes the briefing on the resolutions in files.
func run(w io.Writer, lang string, files []string) error {
	tag, err := language.Parse(lang)
	if err != nil {
		return err
	}
	tell := plenary.Briefing{Language: tag}
	var told []plenary.Resolution
	for _, file := range files {
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
		fmt.Fprintln(w, tell.Resolution(&r))
		told = append(told, r)
	}
	for i := 1; i < len(told); i++ {
		if text := tell.Compare(&told[i-1], &told[i]); text != "" {
			fmt.Fprintln(w, text)
		}
	}
	return nil
}
