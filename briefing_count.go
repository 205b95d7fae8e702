package plenary

// tells reports whether t says something of the count of a vote that can be
// told: that there were none, or so many, or at least so many.
func (t *Totals) tells(v Vote) bool {
	n, exact := t.Of(v)
	return n > 0 || exact && n == 0
}

// voted reports whether anything is on record of how many voted in favour,
// against or abstained. That nobody did any of it is no vote: so some records
// write that there was none.
func (t *Totals) voted() bool {
	return t.Counts.Cast() > 0 || t.Exact&BaseCast != 0 && !t.Known(BaseCast)
}

// cast returns what t says of those that voted in favour, against, or abstained.
func (t *Totals) cast() Totals {
	return Totals{Counts: Tally{Yes: t.Counts.Yes, No: t.Counts.No, Abstain: t.Counts.Abstain}, Exact: t.Exact & BaseCast}
}

// body returns the size of the body, and 0 where it is none that so many can be
// of.
func (t *Totals) body() int {
	if t.Counts.Members() > t.Members {
		return 0
	}
	return t.Members
}

// least writes a number, and that there were at least so many where it is not
// exact.
func (p prose) least(n int, exact bool) string {
	if exact {
		return p.number(n)
	}
	return p.say("atleast", "number", p.number(n))
}

// countedOf says a phrase in its variant for the count of a vote.
func (p prose) countedOf(key string, n int, exact bool) string {
	return p.counted(key, n, "number", p.least(n, exact))
}

// total tells how many did what, as a sentence.
func (p prose) total(t Totals) string {
	votes := p.votes(t)
	switch {
	case votes == "":
		return ""
	case '0' <= votes[0] && votes[0] <= '9': // English opens no sentence with figures
		return p.say("result", "votes", votes)
	}
	return p.say("result.words", "votes", votes)
}

// votes tells how many did what, without an end: "152 countries voted in
// favour, 5 voted against and 12 abstained; 24 members cast no vote". What is not
// on record is not told.
func (p prose) votes(t Totals) string {
	ballots := p.ballots(t)
	if ballots != "" {
		p = p.inFigures()
	}
	rest := listOf(p.naming.Language, p.rest(t, ballots == ""))
	if ballots != "" && rest != "" {
		return ballots + "; " + rest
	}
	return ballots + rest
}

// ballots tells how many voted in favour, against and abstained, in clauses of
// which the first has a noun. A number that stands alone is written in words.
func (p prose) ballots(t Totals) string {
	var told []Vote
	for v := Yes; v <= Abstain; v++ {
		if t.tells(v) {
			told = append(told, v)
		}
	}
	if len(told) > 1 {
		p = p.inFigures()
	}
	members := t.body()
	var clauses []string
	for i := 0; i < len(told); i++ {
		n, exact := t.Of(told[i])
		did := told[i].String()
		if n == 0 && i+1 < len(told) && told[i+1] == told[i]+1 && t.Counts.Of(told[i+1]) == 0 {
			i++ // "voted against or abstained"
			did += "-" + told[i].String()
		}
		variant := ".n"
		if n <= 1 {
			variant = ".1"
		}
		clauses = append(clauses, p.subject(n, exact, members, clauses == nil)+" "+p.say("voted."+did+variant))
	}
	return listOf(p.naming.Language, clauses)
}

// subject names so many who did something: countries or members, or some of the
// members where it is on record how many there are. Only the first of several
// has a noun.
func (p prose) subject(n int, exact bool, members int, first bool) string {
	switch {
	case !first && n == 0 && (members > 0 || p.members):
		return p.say("subject.more.of.0")
	case !first && n == 0:
		return p.say("subject.more.0")
	case !first:
		return p.least(n, exact)
	case n == 1 && exact:
		p.figures = false // "one country", wherever it stands
	}
	if members > 1 {
		of := []string{"number", p.least(n, exact), "members", p.number(members)}
		if n == 0 {
			return p.say("subject.of.0", of...)
		}
		return p.say("subject.of", of...)
	}
	if p.members {
		return p.countedOf("subject.member", n, exact)
	}
	return p.countedOf("subject", n, exact)
}

// rest tells how many members did not vote in favour, against or abstain, and
// what they did instead: where nothing else is told, of how many members.
func (p prose) rest(t Totals, alone bool) (clauses []string) {
	for bit := int(NotVoting); bit <= excludedBit; bit++ {
		if n := *t.Counts.at(bit); n > 0 {
			key := "rest."
			exact := t.Exact>>bit&1 != 0
			who := p.least(n, exact)
			if len(clauses) > 0 {
				key = "some."
			} else if members := t.body(); alone && members > 1 {
				key, who = "some.", p.subject(n, exact, members, true)
			}
			clauses = append(clauses, p.counted(key+bitTexts[bit], n, "number", who))
		}
	}
	return clauses
}

// cast tells the votes as nouns: "152 stemmen voor en vijf tegen, bij twaalf
// onthoudingen". It is empty where it is not on record exactly how many voted in
// favour and against.
func (p prose) cast(t Totals) string {
	if !t.Known(presentAndVoting) || !t.tells(Yes) || !t.tells(No) {
		return ""
	}
	p = p.inFigures()
	noun := func(v Vote) string {
		n, exact := t.Of(v)
		return p.countedOf("cast."+v.String(), n, exact)
	}
	s := p.say("cast", "yes", noun(Yes), "no", noun(No))
	if t.tells(Abstain) {
		s += p.say("cast.with", "abstain", noun(Abstain))
	}
	return s
}

// totals tells counts as nouns, to set those that a record states beside those
// that it lists: "152 in favour and 12 abstentions".
func (p prose) totals(t Totals) string {
	p = p.inFigures()
	var nouns []string
	for bit := int(Yes); bit <= excludedBit; bit++ {
		n, exact := *t.Counts.at(bit), t.Exact>>bit&1 != 0
		switch key := "totals." + bitTexts[bit]; {
		case n < 0 || n == 0 && !exact:
		case bit <= int(Abstain):
			nouns = append(nouns, p.countedOf(key, n, exact))
		default:
			nouns = append(nouns, p.say(key, "number", p.least(n, exact)))
		}
	}
	return listOf(p.naming.Language, nouns)
}
