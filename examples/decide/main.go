// Decide tells what a rule makes of a vote. It reads one vote a line,
//
//	unga.important	yes=152 no=5 abstain=12 notvoting=24
//	yes >= 2/3 of cast	yes=NLD,BEL no=LUX on=2018-12-19
//
// by default as of the day of the tables, and writes the rule, the outcome and the explanation, with tabs between; or
// the rule, a hyphen and what is wrong. With -rules it lists the rules it has.
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

	"github.com/plenary-go/plenary"
	"golang.org/x/text/language"
)

func main() {
	lang := flag.String("lang", "nl", "language of the explanation: nl or en")
	rules := flag.Bool("rules", false, "list the rules: identifier, body, provision, text")
	flag.Parse()
	tag, err := language.Parse(*lang)
	if err != nil {
		log.Fatal(err)
	}
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

// bare takes the article off the name of a body, which a table has without.
func bare(name string) string {
	if article, rest, ok := strings.Cut(name, " "); ok && strings.Contains(" the de het ", " "+article+" ") {
		return rest
	}
	return name
}

// answer returns the line for a line.
func answer(line string, tag language.Tag) string {
	rule, vote, _ := strings.Cut(line, "\t")
	d, err := decide(rule, vote)
	if err != nil {
		return fmt.Sprintf("%s\t-\t%v", rule, err)
	}
	return fmt.Sprintf("%s\t%v\t%s", rule, d.Outcome(), d.Explain(tag))
}

// decide applies a rule, by identifier or in its text form, to a vote.
func decide(text, vote string) (d plenary.Decision, err error) {
	var (
		seen    = map[string]bool{}
		counts  = map[string]int{}
		roll    plenary.RollCall
		named   bool
		on      plenary.Date
		weights = ""
	)
	for field := range strings.FieldsSeq(vote) {
		key, value, _ := strings.Cut(field, "=")
		if seen[key] {
			return d, fmt.Errorf("%q stands twice", key)
		}
		seen[key] = true
		switch n, notCount := strconv.Atoi(value); {
		case key == "on":
			if on, err = plenary.ParseDate(value); err != nil {
				return d, err
			}
		case key == "weights":
			weights = value
		case !strings.Contains(" yes no abstain notvoting present absent pending excluded vacant ", " "+key+" "):
			return d, fmt.Errorf("%q is no vote, nor on, weights, excluded or vacant", key)
		case notCount == nil:
			counts[key] = n
		case errors.Is(notCount, strconv.ErrRange):
			counts[key] = -1 // which is refused, as such a count is
		default:
			named = true
			if roll, err = enter(roll, key, value); err != nil {
				return d, err
			}
		}
	}
	if on.IsZero() {
		on = plenary.TablesDate()
	}
	rule, err := plenary.RuleOn(text, on)
	if strings.ContainsAny(text, " >:") {
		rule, err = plenary.ParseRule(text)
	}
	if err != nil {
		return d, err
	}
	if !named {
		return rule.DecideTotals(plenary.Tally{
			Yes: counts["yes"], No: counts["no"], Abstain: counts["abstain"], NotVoting: counts["notvoting"], Present: counts["present"],
			Absent: counts["absent"], Pending: counts["pending"], Excluded: counts["excluded"], Vacant: counts["vacant"],
		}.Whole(), plenary.Date{})
	}
	for key, n := range counts {
		if n != 0 && key != "vacant" {
			return d, fmt.Errorf("%s is a count where other votes have names", key)
		}
	}
	roll = roll.WithVacant(counts["vacant"])
	if weights == "" {
		return rule.Decide(roll, on)
	}
	w, ok := plenary.ShippedWeights(weights, on)
	if !ok {
		return d, fmt.Errorf("no weights %q for the day", weights)
	}
	return rule.Decide(roll, on, w)
}

// enter puts the members with the given codes on the roll.
func enter(roll plenary.RollCall, key, codes string) (plenary.RollCall, error) {
	for code := range strings.SplitSeq(codes, ",") {
		if code == "" {
			continue
		}
		c, err := plenary.ParseCountry(code)
		if err != nil {
			return roll, err
		}
		if roll.Vote(c) != 0 || roll.Excluded().Has(c) {
			return roll, fmt.Errorf("%v stands twice", c)
		}
		if key == "excluded" {
			roll = roll.Exclude(plenary.SetOf(c))
			continue
		}
		v, err := plenary.ParseVote(key)
		if err != nil {
			return roll, err
		}
		roll = roll.With(c, v)
	}
	return roll, nil
}
