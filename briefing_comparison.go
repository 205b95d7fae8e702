package plenary

// Comparison tells in sentences where two records of one vote contradict each
// other, as [Compare] finds it, or that they do not. Countries are named as of
// the day in the first record.
func (b Briefing) Comparison(first, second *Stage) string {
	c := Compare(first, second)
	p := b.prose().on(first.Date)
	if c.IsZero() {
		return b.wrap(p.say("comparison.0"))
	}
	sentences := []string{p.say("comparison.n")}
	differ := func(what, one, other string) {
		sentences = append(sentences, upperFirst(p.say("comparison.differ", "what", what, "first", one, "second", other)))
	}
	vote := func(v Vote) string {
		if v == 0 {
			return p.say("comparison.unlisted")
		}
		return p.vote(v)
	}
	for _, m := range c.Votes {
		differ(p.naming.List(m.Countries), vote(m.From), vote(m.To))
	}
	for _, t := range c.Totals {
		in := p.inFigures()
		differ(p.say("comparison."+t.Vote.String()), in.number(t.First), in.number(t.Second))
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
	if c.Declared != [2]Declared{} {
		differ(p.say("comparison.outcome"), p.say("comparison."+c.Declared[0].String()), p.say("comparison."+c.Declared[1].String()))
	}
	return b.wrap(joinSentences(sentences))
}
