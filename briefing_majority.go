package plenary

import (
	"slices"
	"strings"
)

// majority tells what part of the votes were in favour, and what was required.
func (p prose) majority(s *Stage) string {
	t := s.Totals()
	switch {
	case !t.Counts.IsValid():
		return ""
	case s.Body.String() == "unsc" || !t.voted():
		return p.required(s) // the Council asks for a number of votes, whatever their share
	}
	return strings.TrimSpace(p.share(s.Rules(), t) + " " + p.required(s))
}

// share tells what part of the votes in favour and against were in favour, where
// it is on record how many each were. That these votes alone count is told by
// the rule of a body.
func (p prose) share(rules []Rule, t Totals) string {
	counted := len(rules) > 0
	for _, r := range rules {
		_, _, ok := r.share()
		counted = counted && ok
	}
	if !t.Known(presentAndVoting) {
		return ""
	}
	yes, no, base := t.Counts.Yes, t.Counts.No, t.Counts.PresentAndVoting()
	share := Share(yes, base)
	few := map[int]string{1: ".1", 2: ".2"}[base]
	number := p.number(base)
	switch {
	case share.IsZero(): // as the counts tell
		return ""
	case no == 0 && counted:
		return p.say("share.all"+few, "base", number)
	case yes == 0 && counted:
		return p.say("share.nil"+few, "base", number)
	case no == 0 || yes == 0:
		return ""
	case yes == no:
		return p.say("share.tie")
	}
	reached := "none"
	switch two := share.Compare(Fraction{2, 3}); {
	case two > 0:
		reached = "twothirds"
	case two == 0:
		reached = "exactly"
	case yes > no:
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

// required tells which majority was required, where that is on record or the
// body has one rule for the question. Where it has two and the record does not say
// which was applied, it tells what follows by each.
func (p prose) required(s *Stage) string {
	if s.Required.IsZero() && !s.voted() {
		return ""
	}
	switch rules := s.Rules(); len(rules) {
	case 0:
		return ""
	case 1:
		return p.requires(rules[0])
	}
	return p.readings(s)
}

// requires tells what a rule asks for.
func (p prose) requires(r Rule) string {
	provision := r.Provision(p.naming.Language)
	fill := []string{"provision", bracketed(provision), "rule", r.Text()}
	if n, ok := r.votes(); ok {
		fill = append(fill, "number", p.number(n))
		switch r.part(partVeto) {
		case Test{}:
			return p.say("required.number", fill...)
		case (Measure{Base: 1 << No, Group: PermanentMembers}).AtLeast(1):
			return p.say("required.council", fill...)
		}
	}
	switch f, more, ok := r.share(); {
	case ok && more && f == half:
		return p.say("required.simple", fill...)
	case ok && !more && f != half:
		return p.say("required.fraction", append(fill, "fraction", p.fraction(f))...)
	case provision != "":
		return p.say("required.provision", "provision", provision)
	}
	return p.say("required.rule", fill...)
}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// readings tells what follows by each of the two rules by which a question may
// have been decided, where that is certain and not told otherwise.
func (p prose) readings(s *Stage) string {
	ds, err := s.Decisions()
	if err != nil || len(ds) != 2 {
		return ""
	}
	easy, hard := ds[0], ds[1]
	if easy.outcome != Adopted {
		easy, hard = hard, easy
	}
	council, key := "", ""
	if _, ok := easy.rule.votes(); ok {
		council = "council."
	}
	t := s.Totals()
	told := t.Known(presentAndVoting) // by the share
	if council != "" {
		told = s.Declared == DeclaredAdopted
	}
	switch {
	case easy.outcome != Adopted:
		return ""
	case hard.outcome == Adopted && !told:
		key = "both"
	case hard.outcome.lost() && s.vetoes().IsEmpty(): // as those tell it
		key = "differ"
	}
	return p.say("readings."+council+key, "first", p.reading(easy.rule), "second", p.reading(hard.rule),
		"adopts", bracketed(easy.rule.Provision(p.naming.Language)), "rejects", bracketed(hard.rule.Provision(p.naming.Language)))
}

// reading names the majority that a rule asks for.
func (p prose) reading(r Rule) string {
	if f, more, _ := r.share(); !more {
		return p.say("readings.fraction", "fraction", p.fraction(f))
	}
	return p.say("readings.simple")
}

// quorum tells whether enough members were there to decide, where the rules of
// the body ask for more than half of them and it is known how many it has.
func (p prose) quorum(s *Stage) string {
	t, rules, size := s.Totals(), s.Rules(), s.size()
	asked := Measure{Base: BaseAttending}.MoreThanOf(half, Measure{Base: BaseMembers})
	if len(rules) == 0 || slices.ContainsFunc(rules, func(r Rule) bool { return r.part(partQuorum) != asked }) {
		return ""
	}
	c, known := t.Counts, t.Known(BaseCast)
	if members := s.members(); !members.IsEmpty() { // who was no member makes no quorum
		strangers := s.Votes.TallyOf(s.Votes.Listed().Minus(members))
		c.Yes, c.No, c.Abstain, c.Present = c.Yes-strangers.Yes, c.No-strangers.No, c.Abstain-strangers.Abstain, c.Present-strangers.Present
	}
	q := c.QuorumToDecide(size)
	present := c.Cast() + c.Present
	if q == 0 || present == 0 {
		return ""
	}
	key := "quorum." + q.String()
	fill := []string{"members", p.number(size), "present", p.number(present)}
	switch {
	case q == QuorumRefuted:
		present = size - c.Absent - c.Excluded
		fill[3] = p.number(present)
		if key += ".n"; size == 1 || present == 1 {
			key = "quorum.refuted.1"
		}
	case q == QuorumShown && c.Cast() == size:
		key += ".all"
		if size <= 2 {
			key = "quorum.shown" + map[int]string{1: ".1", 2: ".all.2"}[size]
		}
	case q == QuorumPresumed && !known: // how many were seen there is told, as far as it goes
		key += ".some"
	default:
		var seen []string
		if n := c.Cast(); n > 0 {
			seen = append(seen, p.countedOf("quorum.seen", n, known))
		}
		if n, exact := c.Present, t.Exact.Has(Present); n > 0 {
			key := "rest."
			if len(seen) > 0 {
				key = "some."
			}
			seen = append(seen, p.countedOf(key+"present", n, exact))
		}
		fill = append(fill, "seen", listOf(p.naming.Language, seen))
	}
	return p.say(key, fill...)
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
	if unlisted := all.Minus(s.Votes.Listed()); s.Lists(Yes) && s.Lists(No) && s.Lists(Abstain) && !unlisted.IsEmpty() {
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
