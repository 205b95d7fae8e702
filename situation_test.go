package plenary_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/plenary-go/plenary"
)

// TestSituations tells votes as they occur, in both languages, and compares
// every word. The first word of a case is the method, the others fill in the
// stage: a vote is a number of members, 152+ for at least so many, or a list of
// codes in which @eu stands for the members of a group; a text is English|Dutch
// with _ for a space, and so has JSON.
func TestSituations(t *testing.T) {
	scenarios(t, "situations.txt", func(t *testing.T, command string, args []string) string {
		var c situation
		c.stage.ID = "s"
		for _, a := range args {
			key, value, _ := strings.Cut(a, "=")
			c.set(t, key, value)
		}
		c.resolution.Stages = append(c.resolution.Stages, c.stage)
		if c.resolution.Title.IsZero() {
			c.resolution.Title = plenary.Text{EN: "Text", NL: "Tekst"}
		}
		lines := make([]string, 0, 2)
		for _, tell := range []plenary.Briefing{english, dutch} {
			s := c.tell(t, tell, command)
			if strings.ContainsAny(s, "{}") || strings.Contains(s, "  ") || strings.Contains(s, "..") ||
				strings.Contains(s, ")(") || strings.Contains(s, ") (") || strings.Contains(s, " 0 ") && command != "decision" {
				t.Errorf("not well told: %s", s)
			}
			lines = append(lines, s)
		}
		return "en: " + lines[0] + "\nnl: " + lines[1]
	})
}

// situation is a vote to be told.
type situation struct {
	resolution plenary.Resolution
	stage      plenary.Stage
	group      plenary.Group
	rule       string
}

func (c *situation) set(t *testing.T, key, value string) {
	t.Helper()
	text := func() plenary.Text {
		en, nl, _ := strings.Cut(strings.ReplaceAll(value, "_", " "), "|")
		return plenary.Text{EN: en, NL: nl}
	}
	decode := func(v interface{ UnmarshalText([]byte) error }) {
		if err := v.UnmarshalText([]byte(value)); err != nil {
			t.Fatal(err)
		}
	}
	s := &c.stage
	switch key {
	case "on":
		decode(&s.Date)
	case "body":
		decode(&s.Body)
	case "symbol":
		decode(&c.resolution.Symbol)
	case "draft":
		decode(&s.Draft)
	case "method":
		decode(&s.Method)
	case "declared":
		decode(&s.Declared)
	case "question":
		decode(&s.Question)
	case "required":
		value = strings.ReplaceAll(value, "_", " ")
		decode(&s.Required)
	case "group":
		decode(&c.group)
	case "detail":
		s.Detail = text()
	case "rule":
		c.rule = value
	case "stated":
		s.Stated = stated(statedOf(t, value))
	case "members":
		n, err := strconv.Atoi(value)
		if err != nil {
			t.Fatal(err)
		}
		s.Stated.Members = n
	case "exhaustive", "partial":
		for text := range strings.SplitSeq(value, ",") {
			if v := plenary.MustParseVote(text); key == "partial" {
				s.Partial = append(s.Partial, v)
			} else {
				s.Exhaustive = append(s.Exhaustive, v)
			}
		}
	case "whole":
		s.Votes = s.Votes.Whole()
	case "place":
		s.Place = text()
	case "id":
		s.ID = value
	case "then": // another stage on the text, later
		c.resolution.Stages = append(c.resolution.Stages, c.stage)
		c.stage = plenary.Stage{ID: value, Kind: plenary.Plenary}
	case "said": // a statement in JSON, at this stage
		r := parse(t, `{"title":{},"statements":[{"id":"`+strconv.Itoa(len(c.resolution.Statements))+`",`+strings.TrimPrefix(strings.ReplaceAll(value, "_", " "), "{")+`]}`)
		if made := &r.Statements[0]; made.Stage == "" {
			made.Stage = s.ID
		}
		c.resolution.Statements = append(c.resolution.Statements, r.Statements...)
	case "view", "relation": // in JSON
		r := parse(t, `{"title":{},"`+key+`s":[`+strings.ReplaceAll(value, "_", " ")+`]}`)
		c.resolution.Views, c.resolution.Relations = append(c.resolution.Views, r.Views...), append(c.resolution.Relations, r.Relations...)
	case "sponsors":
		s.Sponsors = append(s.Sponsors, plenary.Sponsorship{Countries: c.countries(t, value)})
	case "left":
		for code := range strings.SplitSeq(value, ",") {
			c.resolution.Statements = append(c.resolution.Statements, plenary.Statement{
				ID: code, Stage: s.ID, Deliverer: plenary.MustParseCountry(code), Kind: plenary.Disassociation,
			})
		}
	case "correction":
		for pair := range strings.SplitSeq(value, ",") {
			code, vote, _ := strings.Cut(pair, ":")
			s.Corrections = append(s.Corrections, plenary.Correction{Country: plenary.MustParseCountry(code), Intended: plenary.MustParseVote(vote)})
		}
	case "excluded":
		s.Votes = s.Votes.Exclude(c.countries(t, value))
	default:
		v := plenary.MustParseVote(key)
		if least, ok := strings.CutSuffix(value, "+"); ok {
			n, err := strconv.Atoi(least)
			if err != nil {
				t.Fatal(err)
			}
			addTo(&s.Stated.Counts, v, n)
			return
		}
		if n, err := strconv.Atoi(value); err == nil {
			addStated(&s.Stated, v, n)
			return
		}
		s.Votes = s.Votes.With(c.countries(t, value), v)
	}
}

func (c *situation) countries(t *testing.T, value string) (set plenary.CountrySet) {
	t.Helper()
	for code := range strings.SplitSeq(value, ",") {
		if id, ok := strings.CutPrefix(code, "@"); ok {
			set = set.Union(plenary.MustParseGroup(id).Members(c.stage.Date))
		} else {
			set = set.Union(plenary.SetOf(plenary.MustParseCountry(code)))
		}
	}
	return set
}

// statedOf reads 152-5-12.
func statedOf(t *testing.T, s string) (tally plenary.Tally) {
	t.Helper()
	for i, n := range strings.Split(s, "-") {
		n, err := strconv.Atoi(n)
		if err != nil {
			t.Fatal(err)
		}
		addTo(&tally, plenary.Yes+plenary.Vote(i), n)
	}
	return tally
}

func addTo(t *plenary.Tally, v plenary.Vote, n int) {
	switch v {
	case plenary.Yes:
		t.Yes += n
	case plenary.No:
		t.No += n
	case plenary.Abstain:
		t.Abstain += n
	case plenary.NotVoting:
		t.NotVoting += n
	case plenary.Present:
		t.Present += n
	case plenary.Absent:
		t.Absent += n
	case plenary.Pending:
		t.Pending += n
	}
}

func (c *situation) tell(t *testing.T, tell plenary.Briefing, command string) string {
	t.Helper()
	r := &c.resolution
	s := &r.Stages[0]
	switch command {
	case "vote":
		return tell.Vote(r, s)
	case "stage":
		return tell.Stage(r, s)
	case "tally":
		return tell.Totals(s.Totals())
	case "wording":
		return tell.Wording(s.Totals())
	case "group":
		return tell.Group(s, c.group)
	case "statements": // and what follows them
		_, said, _ := strings.Cut(tell.Resolution(r), map[bool]string{true: "Statements\n\n", false: "Verklaringen\n\n"}[tell.Language == english.Language])
		return strings.ReplaceAll(strings.TrimSpace(said), "\n\n", " / ")
	case "opening":
		opening, _, _ := strings.Cut(strings.SplitN(tell.Resolution(r), "\n\n", 3)[1], ". ")
		return strings.TrimSuffix(strings.TrimSpace(opening), ".") + "."
	case "notices":
		return tell.Notices(r, append(r.Notices(), r.PracticeNotices()...)...)
	case "decision":
		rule, err := plenary.RuleOn(c.rule, s.Date)
		if err != nil {
			if rule, err = plenary.ParseRule(strings.ReplaceAll(c.rule, "_", " ")); err != nil {
				t.Fatal(err)
			}
		}
		var d plenary.Decision
		if s.Votes.IsZero() {
			d, err = rule.DecideTotals(s.Stated.Counts.Whole(), plenary.Date{})
		} else {
			d, err = rule.Decide(s.Votes, s.Date)
		}
		if err != nil {
			t.Fatal(err)
		}
		return tell.Decision(d)
	}
	t.Fatalf("no such command: %s", command)
	return ""
}

// addStated states a count.
func addStated(t *plenary.Totals, v plenary.Vote, n int) {
	addTo(&t.Counts, v, n)
	t.Exact |= plenary.BaseOf(v)
}
