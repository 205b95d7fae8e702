package plenary

import "cmp"

// Comparison tells in sentences where two records of one vote contradict each
// other, as [Compare] finds it, or that they do not. Countries are named as of
// the day in the first record.
func (b Briefing) Comparison(first, second *Stage) string {
	if first == nil || second == nil {
		return ""
	}
	c := Compare(first, second)
	p := b.prose().on(first.Date)
	sentences := []string{p.say("comparison.0")}
	if c.contradicts() {
		sentences[0] = p.say("comparison.n")
	}
	differ := func(what, one, other string) {
		sentences = append(sentences, upperFirst(p.say("comparison.differ", "what", what, "first", one, "second", other)))
	}
	in := p.inFigures()
	vote := func(v Vote, none string) string {
		if v == 0 {
			return p.say("comparison." + none)
		}
		return p.vote(v)
	}
	for _, m := range c.Votes {
		// Those who are excluded are not without a vote for being left out.
		excluded := m.Countries.Intersect(first.Votes.excluded.Union(second.Votes.excluded))
		for i, set := range [2]CountrySet{m.Countries.Minus(excluded), excluded} {
			if none := [2]string{"unlisted", "excluded"}[i]; !set.IsEmpty() {
				differ(p.naming.List(set), vote(m.From, none), vote(m.To, none))
			}
		}
	}
	for _, t := range c.Totals {
		count := func(n int, least bool) string {
			if least {
				return p.say("comparison.least", "number", in.number(n))
			}
			return in.number(n)
		}
		differ(p.say("comparison."+t.Vote.String()), count(t.First, t.AtLeast[0]), count(t.Second, t.AtLeast[1]))
	}
	if c.Members != [2]int{} {
		differ(p.say("comparison.members"), in.number(c.Members[0]), in.number(c.Members[1]))
	}
	for i, corrections := range c.Corrections {
		var set CountrySet
		for _, correction := range corrections {
			set.add(correction.Country)
		}
		if !set.IsEmpty() {
			key := "comparison.correction.first"
			if i > 0 {
				key = "comparison.correction.second"
			}
			sentences = append(sentences, p.say(key, "countries", p.naming.List(set)))
		}
	}
	if c.Dates != [2]Date{} {
		differ(p.say("comparison.date"), p.date(c.Dates[0]), p.date(c.Dates[1]))
	}
	if c.Drafts != [2]Symbol{} {
		differ(p.say("comparison.draft"), c.Drafts[0].String(), c.Drafts[1].String())
	}
	if c.Required != [2]Rule{} {
		differ(p.say("comparison.required"), p.ruleName(c.Required[0]), p.ruleName(c.Required[1]))
	}
	if c.Declared != [2]Declared{} {
		differ(p.say("comparison.outcome"), p.say("comparison."+c.Declared[0].String()), p.say("comparison."+c.Declared[1].String()))
	}
	return b.wrap(joinSentences(sentences))
}

// ruleName says which rule a record has: where it is laid down, or the rule
// itself.
func (p prose) ruleName(r Rule) string { return cmp.Or(r.Provision(p.naming.Language), r.Text()) }

// moved tells who changed between two stages, of everyone or, where the record
// does not say of each member what it did both times, of those of whom it does.
// It is empty where that is nobody.
func (p prose) moved(key, first, second string, earlier, later *Stage) string {
	was, is := earlier.OnRecord(), later.OnRecord()
	both := was.Listed().Intersect(is.Listed())
	if both.IsEmpty() {
		return ""
	}
	if !earlier.seenWith(later, both.Union(was.excluded).Union(is.excluded)) {
		key += ".known"
	}
	return p.moves(key, first, second, Moves(was, is))
}

// seenWith reports whether a set has everyone who was a member at both of two
// stages.
func (s *Stage) seenWith(t *Stage, set CountrySet) bool {
	ours, theirs := s.knownMembers(), t.knownMembers()
	return !ours.IsEmpty() && !theirs.IsEmpty() && set.Contains(ours.Intersect(theirs))
}

// knownMembers are the members of the body: those whom a whole roll call has,
// or those of the tables.
func (s *Stage) knownMembers() CountrySet {
	if s.Votes.whole {
		return s.Votes.Listed().Union(s.Votes.excluded)
	}
	return s.Body.Members(s.Date)
}
