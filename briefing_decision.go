package plenary

import "strings"

// Decision tells in one sentence what a rule makes of a vote and why, with the
// provision that says so. It tells the same as [Decision.Sentence], in running
// text; every test behind it is in [Decision.Explain]. It is empty for the zero
// Decision.
func (b Briefing) Decision(d Decision) string {
	if d.outcome == 0 {
		return ""
	}
	p, a := b.prose(), d.account(b.Language)
	a.running = true
	key, reasons, voters := "decision."+d.outcome.String(), a.reasons(), ""
	// A share of nothing explains nothing.
	switch t := d.Totals(); {
	case t.Counts.Members() == 0 && t.Known(BaseMembers):
		reasons = []string{p.say("decision.nobody")}
	case d.outcome == Rejected && t.Counts.PresentAndVoting() == 0 && t.Known(presentAndVoting):
		reasons = reasons[:1]
	}
	if d.outcome == Vetoed {
		if voters = a.voters(a.finding(partVeto)); voters != "" {
			key, reasons = key+".by", a.clauses(a.finding(partCarry), holding)
		}
	}
	s := p.say(key, "countries", voters, "reasons", strings.Join(reasons, "; "))
	if provision := d.rule.Provision(b.Language); provision != "" {
		s += " (" + provision + ")"
	}
	return b.wrap(s + ".")
}
