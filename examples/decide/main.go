// Command decide applies rules to votes. It reads one vote per line,
//
//	unga.important	yes=152 no=5 abstain=12 notvoting=24 on=2018-12-19
//	yes >= 2/3 of cast	yes=NLD,BEL no=LUX members=whole
//
// and writes the rule, the outcome and the explanation, separated by tabs, or
// the rule, a hyphen and the error. The value of a vote is a count, 0 included,
// or the codes of members that are known to have cast it; anything else is not
// on record. members=193 is the number of members of the body, and
// members=whole says that the body has no other members. Without on=, the date
// is that of the tables, and the explanation says so. With -rules it lists the
// rules of the tables.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strconv"
	"strings"
	"unicode"

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	var tag language.Tag
	flag.TextVar(&tag, "lang", language.Dutch, "`language` of the explanation: nl, or any other for English")
	rules := flag.Bool("rules", false, "list the rules: identifier, body, provision, text")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: decide [-lang nl|en] < lines, each a rule, a tab and a vote such as yes=152 no=5 abstain=12 on=2018-12-19")
		flag.PrintDefaults()
	}
	flag.Parse()
	if *rules {
		for r := range plenary.Rules() {
			fmt.Println(strings.Join([]string{r.ID(), bare(r.Body().Name(tag)), r.Provision(tag), r.Text()}, "\t"))
		}
		return
	}
	for lines := bufio.NewReader(os.Stdin); ; {
		line, err := lines.ReadString('\n')
		if text := strings.TrimRight(line, "\r\n"); strings.TrimSpace(text) != "" {
			fmt.Println(answer(text, tag))
		}
		if err == io.EOF {
			return
		} else if err != nil {
			log.Fatal(err)
		}
	}
}

// bare removes the article from the name of a body, for use in a table.
func bare(name string) string {
	if article, rest, ok := strings.Cut(name, " "); ok && strings.Contains(" the de het ", " "+article+" ") {
		return rest
	}
	return name
}

// answer returns the output for a line.
func answer(line string, tag language.Tag) string {
	rule, vote, ok := strings.Cut(line, "\t")
	if !ok {
		return printable(line) + "\t-\tno tab between the rule and the vote"
	}
	d, dated, err := decide(rule, vote)
	if err != nil {
		return fmt.Sprintf("%s\t-\t%v", printable(rule), err)
	}
	text := d.Explain(tag)
	if !dated {
		text += fmt.Sprintf(map[bool]string{true: " Naar de stand van de tabellen op %v.", false: " On the date of the tables, %v."}[dutch(tag)], plenary.TablesDate())
	}
	return fmt.Sprintf("%s\t%v\t%s", printable(rule), d.Outcome(), text)
}

// printable replaces characters that cannot be printed by spaces, because
// terminals interpret control characters.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, s)
}

func dutch(tag language.Tag) bool {
	base, _ := tag.Base()
	return base.String() == "nl"
}

// decide applies a rule, given by its identifier or its text form, to a vote.
// It also reports whether the vote has a date.
func decide(text, vote string) (d plenary.Decision, dated bool, err error) {
	var (
		s       plenary.Stage
		whole   bool
		weights []plenary.Weights
		fields  = map[string]string{}
	)
	for field := range strings.FieldsSeq(vote) {
		key, value, _ := strings.Cut(field, "=")
		if _, twice := fields[key]; twice {
			return d, dated, fmt.Errorf("%q occurs twice", key)
		}
		fields[key] = value
		switch key {
		case "on":
			s.Date, err = plenary.ParseDate(value)
			dated = true
		case "weights": // of the day, which may follow
		case "members":
			if whole = value == "whole"; !whole {
				s.Stated.Members, err = strconv.Atoi(value)
			}
		default:
			err = enter(&s, key, value)
		}
		if err != nil {
			return d, dated, err
		}
	}
	if !dated {
		s.Date = plenary.TablesDate()
	}
	rule, err := plenary.RuleOn(text, s.Date)
	if strings.ContainsAny(text, " >:") {
		rule, err = plenary.ParseRule(text)
	}
	if err != nil {
		return d, dated, err
	}
	if name, ok := fields["weights"]; ok {
		w, err := plenary.ShippedWeights(name, s.Date)
		if err != nil {
			return d, dated, err
		}
		weights = append(weights, w)
	}
	if whole {
		if s.Votes.IsZero() {
			s.Stated = s.Stated.Counts.Whole()
		} else if s.Votes = s.Votes.Whole(); s.Stated.Known(plenary.BaseVacant) {
			s.Votes = s.Votes.WithVacant(s.Stated.Counts.Vacant)
		}
	}
	d, err = s.DecideBy(rule, weights...)
	return d, dated, err
}

// enter sets the count of a vote, or the members that are known to have cast
// it.
func enter(s *plenary.Stage, key, value string) error {
	var exact plenary.Base
	counts := map[string]*int{}
	t := &s.Stated.Counts
	for b, n := range map[plenary.Base]*int{
		plenary.BaseOf(plenary.Yes): &t.Yes, plenary.BaseOf(plenary.No): &t.No, plenary.BaseOf(plenary.Abstain): &t.Abstain,
		plenary.BaseOf(plenary.NotVoting): &t.NotVoting, plenary.BaseOf(plenary.Present): &t.Present, plenary.BaseOf(plenary.Absent): &t.Absent,
		plenary.BaseOf(plenary.Pending): &t.Pending, plenary.BaseExcluded: &t.Excluded, plenary.BaseVacant: &t.Vacant,
	} {
		counts[b.String()] = n
		if b.String() == key {
			exact = b
		}
	}
	if exact == 0 {
		return fmt.Errorf("%q is neither a vote nor one of on, weights, members, excluded and vacant", key)
	}
	switch n, err := strconv.Atoi(value); {
	case err == nil:
		*counts[key] = n
		s.Stated.Exact |= exact
		return nil
	case errors.Is(err, strconv.ErrRange):
		*counts[key] = -1 // too large: refused like a negative count
		return nil
	}
	for code := range strings.SplitSeq(value, ",") {
		if code == "" {
			continue
		}
		c, err := plenary.ParseCountry(code)
		if err != nil {
			return err
		}
		if s.Votes.Of(c) != 0 || s.Votes.Excluded().Has(c) {
			return fmt.Errorf("%v occurs twice", c)
		}
		if exact == plenary.BaseExcluded {
			s.Votes = s.Votes.Exclude(plenary.SetOf(c))
			continue
		}
		v, err := plenary.ParseVote(key)
		if err != nil {
			return err
		}
		s.Votes = s.Votes.With(plenary.SetOf(c), v)
	}
	return nil
}
