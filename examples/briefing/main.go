// Command briefing describes resolutions in Dutch or in English. By default it
// describes the two global compacts of December 2018, the letter about them
// from the Dutch government to its parliament, and the joint statements made
// for the Netherlands and others up to 2022.
//
//	go run ./examples/briefing [-lang nl|en] [-country CODE] [-length short|standard|full] [-format text|html|markdown] [-width N] [-letter FILE] [FILE...]
//	go run ./examples/paragraph < text | go run ./examples/briefing
//
// A FILE holds resolutions as JSON, one after another; "-" is standard input.
// Without a FILE it reads a pipe, if there is one. Each result is followed by
// the vote of the country. A text of full length also has the letter, a
// comparison of the votes on two resolutions and, at the end, the positions and
// coalitions of the country.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	lang := flag.String("lang", "nl", "language of the briefing: nl, or any other for English")
	letter := flag.String("letter", "", "`file` with a government's letter on the resolutions, described after them")
	width := flag.Int("width", 0, "maximum length of a line; 0 means no limit")
	var length plenary.BriefingLength
	flag.TextVar(&length, "length", plenary.StandardLength, "length of the briefing: short, standard or full")
	format := flag.String("format", "text", "text, html or markdown")
	country := flag.String("country", "", "the reader's own country, by default NLD for the two compacts")
	flag.Parse()
	what := briefing{files: flag.Args()}
	switch {
	case len(what.files) > 0:
	case piped():
		what.files = []string{"-"}
	default:
		what = compacts
	}
	what.letter, what.country = cmp.Or(*letter, what.letter), cmp.Or(*country, what.country)
	what.width, what.format, what.length = *width, *format, length
	if err := run(os.Stdin, os.Stdout, os.Stderr, *lang, what); err != nil {
		fmt.Fprintln(os.Stderr, "briefing:", err)
		os.Exit(1)
	}
}

// piped reports whether standard input is a pipe or a file.
func piped() bool {
	info, err := os.Stdin.Stat()
	return err == nil && (info.Mode()&os.ModeNamedPipe != 0 || info.Mode().IsRegular())
}

// briefing is the content: a letter, the resolutions in files, the positions
// of a country on these, and its coalitions over those in series.
type briefing struct {
	letter, country string
	files, series   []string
	width           int
	format          string
	length          plenary.BriefingLength
}

var compacts = briefing{
	letter:  "testdata/letter-2018.json",
	country: "NLD",
	files:   []string{"testdata/a-res-73-195.json", "testdata/a-res-73-151.json"},
	series:  []string{"testdata/a-res-73-195.json", "testdata/imrf-2022.json"},
}

// run writes the briefing to out, and inconsistencies of the resolutions to
// another writer.
func run(in io.Reader, out, problems io.Writer, lang string, what briefing) error {
	tag, err := language.Parse(lang)
	if err != nil {
		return fmt.Errorf("-lang %s: %w", lang, err)
	}
	tell := plenary.Briefing{Language: tag, Width: what.width, Length: what.length}
	if what.country != "" {
		if tell.Country, err = plenary.ParseCountry(what.country); err != nil {
			return err
		}
	}
	told, err := read(in, problems, tag, what.files)
	if err != nil {
		return err
	}
	series, err := read(in, problems, tag, what.series)
	if err != nil {
		return err
	}
	switch what.format {
	case "html":
		_, err := io.WriteString(out, tell.Page(told...))
		return err
	case "markdown":
		_, err := io.WriteString(out, tell.Markdown(told...))
		return err
	case "text", "":
	default:
		return fmt.Errorf("no such format: %s", what.format)
	}
	for i, r := range told {
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprint(out, tell.Resolution(r))
	}
	if what.length != plenary.FullLength {
		return nil
	}
	heading := func(en, nl string) string {
		return "\n" + plenary.Text{EN: en, NL: nl}.In(tag) + "\n\n"
	}
	for i := 1; i < len(told); i++ {
		if told[i-1].Symbol.IsZero() || told[i].Symbol.IsZero() {
			continue // there is no name for what was adopted
		}
		if text := tell.Changes(nil, told[i-1], told[i]); text != "" {
			fmt.Fprint(out, heading("The two votes compared", "De twee stemmingen vergeleken")+text+"\n")
		}
	}
	if what.letter != "" {
		data, err := os.ReadFile(what.letter)
		if err != nil {
			return err
		}
		l, err := plenary.ParseLetter(data)
		if err != nil {
			return fmt.Errorf("%s: %w", what.letter, err)
		}
		fmt.Fprint(out, heading("The letter to parliament", "De brief aan het parlement")+tell.Letter(&l, told...))
	}
	if what.country == "" {
		return nil
	}
	name := plenary.Naming{Language: tag, Article: true}.Name(tell.Country)
	if text := tell.Position(tell.Country, told...); text != "" {
		fmt.Fprint(out, heading("The position of "+name, "Het stemgedrag van "+name)+text+"\n")
	}
	if text := tell.Coalitions(tell.Country, series...); text != "" {
		fmt.Fprint(out, heading("Joint statements on the migration compact", "Gezamenlijke verklaringen over het migratiepact")+text+"\n")
	}
	return nil
}

// read reads the resolutions in files.
func read(in io.Reader, problems io.Writer, tag language.Tag, files []string) (all []*plenary.Resolution, err error) {
	for _, file := range files {
		from, name := in, "standard input"
		if file != "-" {
			f, err := os.Open(file)
			if err != nil {
				return nil, err
			}
			defer f.Close()
			from, name = f, file
		}
		number := 0
		for r, err := range plenary.ReadResolutions(from) {
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			number++
			for _, n := range r.Notices() {
				fmt.Fprintf(problems, "briefing: %s: number %d: %s\n", name, number, n.In(tag))
			}
			all = append(all, r)
		}
	}
	return all, nil
}
