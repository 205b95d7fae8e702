package plenary

import (
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// RuleOn returns a body's rule by its identifier, unga.important, as it stood
// on a day. It returns a [*ParseError] for what is no identifier, for a day on
// which there was no such rule, and for the zero Date, on which there is none.
func RuleOn(id string, on Date) (Rule, error) {
	r, ok := ruleOn(id, on)
	if ok {
		return r, nil
	}
	e := &ParseError{What: "rule", Input: id, Reason: noSuchRule(id)}
	var spans []string
	for i := 1; i < len(table.Rules); i++ {
		if row := &table.Rules[i]; row.ID == id {
			spans = append(spans, span(Date{row.From}, Date{row.To}))
		}
	}
	switch {
	case spans == nil:
	case on.IsZero():
		e.Reason = "asked for without a day; in force " + strings.Join(spans, " and ")
	default:
		e.Reason = "not in force on " + on.String() + ", but " + strings.Join(spans, " and ")
	}
	return Rule{}, e
}

func span(from, to Date) string {
	switch {
	case from.IsZero() && to.IsZero():
		return "from a day that is not known"
	case to.IsZero():
		return "from " + from.String()
	case from.IsZero():
		return "before " + to.String()
	}
	return "from " + from.String() + " to " + to.AddDays(-1).String()
}

func ruleOn(id string, on Date) (Rule, bool) {
	for i := len(table.Rules) - 1; i > 0; i-- {
		if row := &table.Rules[i]; row.ID == id && on.within(row.From, row.To) {
			return presetRule(i), true
		}
	}
	return Rule{}, false
}

// lastRule returns the last wording of a body's rule.
func lastRule(id string) (Rule, bool) {
	for i := len(table.Rules) - 1; i > 0; i-- {
		if table.Rules[i].ID == id {
			return presetRule(i), true
		}
	}
	return Rule{}, false
}

// presetRule returns the rule of a row, whose text the table's tests have
// parsed.
func presetRule(i int) Rule {
	p := ruleParser{text: table.Rules[i].Text}
	p.next()
	r := p.parts()
	r.preset = uint16(i)
	return r
}

// presetOf returns the last row with an identifier that has r's parts, or 0.
func presetOf(id string, r Rule) uint16 {
	text := r.Text()
	for i := len(table.Rules) - 1; i > 0; i-- {
		if table.Rules[i].ID == id && table.Rules[i].Text == text {
			return uint16(i)
		}
	}
	return 0
}

// noSuchRule says that no rule has an identifier, and which have one like it.
func noSuchRule(id string) string {
	body, _, _ := strings.Cut(id, ".")
	var like []string
	for i := 1; i < len(table.Rules); i++ {
		row := &table.Rules[i]
		if b, _, _ := strings.Cut(row.ID, "."); b == body && row.ID != table.Rules[i-1].ID {
			like = append(like, row.ID)
		}
	}
	reason := "no rule has this identifier, and it is no test"
	if like != nil {
		reason += "; there are " + strings.Join(like, ", ")
	}
	return reason
}

// Rules returns every rule of a body that this package has, by identifier and
// date. A rule that has changed comes once for each of its wordings.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := 1; i < len(table.Rules); i++ {
			if !yield(presetRule(i)) {
				return
			}
		}
	}
}

func (r Rule) row() *table.Rule { return &table.Rules[r.preset] }

// ID returns the identifier of a body's rule, stable across releases, and ""
// for a caller's own.
func (r Rule) ID() string { return r.row().ID }

// Body returns the body whose rule r is: unga, eu.council. It is the zero Body
// for a caller's own.
func (r Rule) Body() Body { return Body(r.row().Body) }

// Provision returns the article or rule in which r is laid down, in Dutch or
// English: "Charter of the United Nations, Article 18(2)". It is "" for a
// caller's own.
func (r Rule) Provision(tag language.Tag) string { return r.row().Provision[languageOf(tag)] }

// Meaning returns what r says in a sentence or two of Dutch or English, with
// what it leaves out. It is "" for a caller's own.
func (r Rule) Meaning(tag language.Tag) string { return r.row().Meaning[languageOf(tag)] }

// InForce returns the days between which a body's rule holds, half-open:
// from is the first, to the first no longer. A zero from is unknown, a zero to
// is still so.
func (r Rule) InForce() (from, to Date) { return Date{r.row().From}, Date{r.row().To} }

// Source returns where the provision was read, or where it comes from.
func (r Rule) Source() string { return r.row().Source }

// Verified tells whether the provision was read in its source, as r has it:
// "yes", "partly" or "no"; "" for a caller's own rule.
func (r Rule) Verified() string { return r.row().Verified }
