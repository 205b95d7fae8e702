package plenary

import (
	"slices"
	"strings"
)

// majority tells what part of the votes were in favour, and what was required.
func (p prose) majority(s *Stage) string {
	t := s.Totals().Counts
	if t.Cast() == 0 || !t.IsValid() {
		return ""
	}
	if s.Body.String() == "unsc" {
		return p.required(s) // a number of votes, whatever their share
	}
	return p.share(t) + " " + p.required(s)
}

// share tells what part of the votes that count were in favour.
func (p prose) share(t Tally) string {
	base := t.PresentAndVoting()
	share := Share(t.Yes, base)
	few := map[int]string{1: ".1", 2: ".2"}[base]
	number := p.number(base)
	switch {
	case share.IsZero():
		return p.say("share.none")
	case t.No == 0:
		return p.say("share.all"+few, "base", number)
	case t.Yes == 0:
		return p.say("share.nil"+few, "base", number)
	case t.Yes == t.No:
		return p.say("share.tie")
	}
	reached := "none"
	switch two := share.Compare(Fraction{2, 3}); {
	case two > 0:
		reached = "twothirds"
	case two == 0:
		reached = "exactly"
	case t.SimpleMajority():
		reached = "simple"
	}
	percent := share.Percent(1)
	if int64(share.Num)*100%int64(share.Den) == 0 {
		percent = share.Percent(0)
	}
	if p.dutch() {
		percent = strings.Replace(percent, ".", ",", 1)
	}
	return p.say("share", "base", number, "percent", percent, "reached", p.say("reached."+reached))
}

// required tells which majority was required, by the record or by the rules
// of the body.
func (p prose) required(s *Stage) string {
	provision := func(body string) string { return p.say("provision." + body) }
	switch body := s.Body.String(); {
	case body == "unsc" && s.Question != Motion:
		return p.say("required.council", "number", p.number(s.councilNeeds()), "provision", provision(body))
	case body == "unsc":
		return ""
	case !s.Required.IsZero():
		return p.say("required.fraction", "fraction", s.Required.name())
	case s.Kind == Committee || strings.HasPrefix(body, "unga.c"):
		return p.say("required.body", "provision", provision("committee"))
	case body == "unga" || body == "":
		return p.say("required.simple", "provision", provision("unga"))
	case provision(body) != "":
		return p.say("required.body", "provision", provision(body))
	}
	return p.say("required.none")
}

// quorum tells whether enough members were there to decide, in bodies whose
// rules ask for more than half of them.
func (p prose) quorum(s *Stage) string {
	t := s.Votes.Tally()
	if members := s.Body.Members(s.Date).Len(); members > 0 {
		// Of members that the record does not list it does not say whether
		// they were there.
		t = s.Totals().Counts
		t.NotVoting += max(0, members-t.Members())
	}
	if body := s.Body.String(); t.Cast() == 0 || body == "unsc" || body == "marrakesh" {
		return ""
	}
	present := t.Cast() + t.Present
	q := t.QuorumToDecide(t.Members())
	if q == QuorumRefuted {
		present += t.NotVoting + t.Pending
	}
	variant := ".n"
	switch {
	case t.Members() == 1 || present == 1 && q != QuorumShown:
		variant = ".1"
	case q == QuorumShown && t.Cast() == t.Members():
		variant = ".all" + map[int]string{2: ".2"}[t.Members()]
	}
	return p.say("quorum."+q.String()+variant, "members", p.number(t.Members()), "present", p.number(present))
}

// corrections tells what delegations told the Secretariat after the vote,
// those that had intended the same together.
func (p prose) corrections(s *Stage) (sentences []string) {
	var all CountrySet
	var clauses []string
	told := map[string]bool{}
	for _, c := range s.Corrections {
		key := correctionKey(c)
		if told[key] || c.Country.IsZero() {
			continue
		}
		told[key] = true
		var same CountrySet
		for _, o := range s.Corrections {
			if correctionKey(o) == key {
				same.add(o.Country)
			}
		}
		all = all.Union(same)
		variant := ".n"
		if same.Len() == 1 {
			variant = ".1"
		}
		clauses = append(clauses, p.say("correction."+key+variant, "countries", p.naming.List(same)))
	}
	if clauses == nil {
		return nil
	}
	sentences = append(sentences, p.say("correction", "clauses", listOf(p.naming.Language, clauses)))
	if unlisted := all.Minus(s.Votes.Listed()); !s.Votes.IsZero() && !unlisted.IsEmpty() {
		sentences = append(sentences, p.say("correction.unlisted"+p.variant(unlisted), "countries", p.naming.List(unlisted)))
	}
	return append(sentences, p.say("correction.stands"))
}

func correctionKey(c Correction) string {
	if slices.Contains([]Vote{Yes, No, Abstain, NotVoting}, c.Intended) {
		return c.Intended.String()
	}
	return "other"
}
