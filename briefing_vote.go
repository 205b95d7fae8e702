package plenary

import (
	"cmp"
	"strconv"
	"strings"
)

// Vote tells in one sentence what a stage of a resolution made of the question
// that was put: adopted, rejected, or neither and then why, so far as the
// record says it; by how many votes, or how it was decided without a vote.
//
// That the votes of permanent members stopped a draft resolution in the
// Security Council, or that it had too few votes, is told by Article 27(3) of
// the Charter; elsewhere a majority that the record says was required is. A
// decision is called unanimous if every member of the body voted in favour.
// Where the record declares no outcome, none is told.
func (b Briefing) Vote(r *Resolution, s *Stage) string {
	return b.wrap(b.prose().on(s.Date).outcome(r, s))
}

// Stage tells a stage of a resolution in a paragraph: the sentence of
// [Briefing.Vote], who voted against, abstained or cast no vote, the majority
// and the quorum, what was corrected, and what does not fit in its record.
func (b Briefing) Stage(r *Resolution, s *Stage) string {
	p := b.prose().on(s.Date)
	sentences := []string{p.outcome(r, s)}
	t := s.Totals().Counts
	for _, v := range []Vote{No, Abstain, NotVoting, Present, Absent} {
		switch l := p.listed(s, v); {
		case l == "":
			if n := t.Of(v); n > 0 { // those not in the sentence on the vote
				sentences = append(sentences, p.counted("further."+v.String(), n))
			}
		case v != No || s.Votes.Voted(No) != s.vetoes():
			sentences = append(sentences, l)
		}
	}
	if out := s.Votes.Excluded(); !out.IsEmpty() {
		sentences = append(sentences, p.say("listed.excluded"+p.variant(out), "countries", p.naming.List(out)))
	}
	if told, _ := p.why(s, t); told == "outcome.tie" {
		sentences = append(sentences, p.required(s), p.quorum(s))
	} else if t.Pending == 0 {
		sentences = append(sentences, p.majority(s), p.quorum(s))
	}
	sentences = append(sentences, p.corrections(s)...)
	for _, n := range together(r.Fits()) {
		if n.Stage == s.ID && n.Kind == ConsensusLeft {
			sentences = append(sentences, p.fit(n)...)
		}
	}
	for _, n := range s.Notices() {
		sentences = append(sentences, p.notice(r, n))
	}
	return b.wrap(joinSentences(sentences))
}

// Tally tells in one sentence how many voted how. It is empty for the zero
// Tally and for one that is not valid.
func (b Briefing) Tally(t Tally) string {
	if t == (Tally{}) || !t.IsValid() {
		return ""
	}
	p := b.prose()
	if rest := p.rest(t); t.Cast() == 0 && len(rest) > 0 {
		return b.wrap(upperFirst(listOf(b.Language, rest)) + ".")
	}
	return b.wrap(p.total(t))
}

// total tells how many did what, as a sentence.
func (p prose) total(t Tally) string {
	if t.Yes <= 1 { // no number in figures to open with
		return p.say("result.0", "votes", p.votes(t))
	}
	return p.say("result", "votes", p.votes(t))
}

// outcome tells what became of a question.
func (p prose) outcome(r *Resolution, s *Stage) string {
	t := s.Totals().Counts
	key := "outcome." + cmp.Or(s.Declared.String(), "none")
	via, count, votes := "", "", p.cast(t)
	if t.Cast() == 0 {
		if s.Declared == 0 {
			key = "outcome.none.method"
		}
		if s.Method != 0 {
			via = p.method(s)
		}
	} else {
		via = p.say("via." + s.Method.String())
		if s.withoutVote() {
			via = p.method(s)
		}
		count = cmp.Or(p.say("count."+s.Method.String(), "votes", votes), p.say("count.none", "votes", votes))
	}
	fill := []string{"date", p.day(s.Date), "body", p.body(s), "what", p.what(r, s), "via", spaced(via), "count", spaced(count), "votes", votes}
	if t.Pending > 0 {
		return p.say("outcome.pending", append(fill, "rest", p.inFigures().counted("rest.pending", t.Pending))...)
	}
	if special, more := p.why(s, t); special != "" {
		return p.say(special, append(fill, more...)...)
	}
	if s.Question == Paragraph && (s.Declared == DeclaredAdopted || s.Declared == DeclaredRejected) {
		key += ".paragraph"
	}
	return p.say(key, fill...)
}

// spaced puts a space before what is added to a sentence, unless it begins with
// a comma.
func spaced(s string) string {
	if s == "" || s[0] == ',' {
		return s
	}
	return " " + s
}

// why tells unanimity, and why a question was not carried, where the record
// shows it; else its key is empty.
func (p prose) why(s *Stage, t Tally) (key string, fill []string) {
	if t.Cast() == 0 || s.Question != Whole {
		return "", nil
	}
	if s.Declared == DeclaredAdopted {
		if members := s.Body.Members(s.Date); t.Yes > 1 && t.Yes == t.Entitled() && t.Yes == members.Len() {
			return "outcome.unanimous", []string{"number", p.number(t.Yes)}
		}
		return "", nil
	}
	if s.Declared != DeclaredRejected {
		return "", nil
	}
	if vetoes := s.vetoes(); !vetoes.IsEmpty() {
		variant := ".n"
		if vetoes.Len() == 1 {
			variant = ".1"
		}
		return "outcome.veto" + variant, []string{"number", p.article1(vetoes.Len()), "countries", p.naming.List(vetoes)}
	} else if needed := s.councilNeeds(); needed > t.Yes {
		return "outcome.short", []string{"number", p.number(needed)}
	}
	switch {
	case s.Body.String() == "unsc":
	case false:
	case t.Yes == t.No && t.Yes > 0:
		return "outcome.tie", nil
	}
	return "", nil
}

// article1 writes the number of a noun, one as an article: "a permanent
// member", "een permanent lid".
func (p prose) article1(n int) string {
	if n == 1 {
		return p.say("number.article")
	}
	return p.number(n)
}

// vetoes returns the permanent members of the Security Council whose votes
// against stopped a question of substance that had the votes (Charter, Article
// 27(3)).
func (s *Stage) vetoes() (set CountrySet) {
	if s.Body.String() == "unsc" && s.Question != Motion && s.Declared != DeclaredAdopted && s.Totals().Counts.Yes >= s.councilNeeds() {
		set = s.Votes.Voted(No).Intersect(PermanentMembers.Members(s.Date))
	}
	return set
}

// councilNeeds is how many affirmative votes the Security Council needs.
func (s *Stage) councilNeeds() int {
	switch on := s.Date; {
	case s.Body.String() != "unsc":
		return 0
	case !on.IsZero() && on.Before(dayOf(1966, 1, 1)):
		// Fifteen members sat from 1 January 1966; until then seven of eleven.
		return 7
	}
	return 9
}

// stage names a vote, for a sentence about it.
func (p prose) stage(r *Resolution, s *Stage) string {
	if s.Question != Whole {
		return p.say("stage.on", "date", p.date(s.Date), "body", p.body(s), "what", p.what(r, s))
	}
	return p.say("stage", "date", p.date(s.Date), "body", p.body(s))
}

// what names the question that was put at a stage.
func (p prose) what(r *Resolution, s *Stage) string {
	text := p.say("what.text")
	lost := s.Declared == DeclaredRejected || s.Declared == DeclaredWithdrawn
	switch {
	case !r.Symbol.IsZero() && (s.Draft.IsZero() || s == r.Final() && !lost):
		text = r.Symbol.Prose(p.naming.Language)
	case !s.Draft.IsZero():
		text = p.say("what.draft", "symbol", s.Draft.String())
	}
	if s.Question == Whole {
		return text
	}
	key := "what." + s.Question.String()
	return p.say(key, "what", text, "detail", cmp.Or(s.Detail.In(p.naming.Language), p.say(key+".none")))
}

func (p prose) decision(r *Resolution, s *Stage) string {
	var relations strings.Builder
	for _, rel := range r.Relations {
		title := rel.Instrument.Title.In(p.naming.Language)
		if a := rel.Instrument.Acronym; a != "" {
			title += " (" + a + ")"
		}
		relations.WriteString(p.say("relation."+rel.Kind.String(), "title", title))
	}
	key, place := "decided."+cmp.Or(s.Declared.String(), "none"), ""
	if s.Declared == 0 && s.Totals().Counts.Cast() == 0 {
		key = "decided.none.method"
	}
	if s.Place != "" {
		place = spaced(p.say("place", "place", s.Place))
	}
	return p.say(key, "date", p.date(s.Date), "body", p.body(s), "place", place, "what", p.what(r, s), "relations", relations.String())
}

// result tells the totals, or how it was decided without any.
func (p prose) result(s *Stage) string {
	t := s.Totals().Counts
	switch {
	case t.Cast() > 0:
		return p.total(t)
	case s.Declared == DeclaredWithdrawn || s.Method == 0 && s.Declared == 0:
		return ""
	}
	return p.say("bymethod", "method", p.method(s))
}

// votes tells how many did what, without an end: "152 countries voted in
// favour, 5 voted against and 12 abstained; 24 members cast no vote".
func (p prose) votes(t Tally) string {
	p = p.inFigures()
	key := "votes"
	switch {
	case t.Yes == 0 && t.No == 0:
		key = "votes.neither"
	case t.No == 0 && t.Abstain == 0:
		key = "votes.unopposed"
	}
	s := p.say(key, "yes", p.counted("yes", t.Yes), "no", p.counted("no", t.No), "abstain", p.counted("abstain", t.Abstain))
	if rest := p.rest(t); len(rest) > 0 {
		s += "; " + listOf(p.naming.Language, rest)
	}
	return s
}

// rest tells how many members did not vote in favour, against or abstain, and
// what they did instead.
func (p prose) rest(t Tally) (clauses []string) {
	add := func(key string, n int) {
		if n > 0 {
			noun := "rest."
			if len(clauses) > 0 {
				noun = "some."
			}
			clauses = append(clauses, p.counted(noun+key, n))
		}
	}
	for _, v := range []Vote{NotVoting, Present, Absent, Pending} {
		add(v.String(), t.Of(v))
	}
	add("excluded", t.Excluded)
	return clauses
}

// cast tells the votes as nouns: "152 stemmen voor en vijf tegen, bij twaalf
// onthoudingen".
func (p prose) cast(t Tally) string { return p.nouns("cast", t) }

// totals tells the votes in figures, for setting totals beside one another.
func (p prose) totals(t Tally) string {
	key := "totals.plain"
	if t.Abstain == 1 {
		key = "totals.plain.1"
	}
	return p.say(key, "yes", strconv.Itoa(t.Yes), "no", strconv.Itoa(t.No), "abstain", strconv.Itoa(t.Abstain))
}

func (p prose) nouns(key string, t Tally) string {
	p = p.inFigures()
	return p.say(key, "yes", p.counted(key+".yes", t.Yes), "no", p.counted(key+".no", t.No), "abstain", p.counted(key+".abstain", t.Abstain))
}

func (p prose) listed(s *Stage, v Vote) string {
	set := s.Votes.Voted(v)
	if set.IsEmpty() {
		return ""
	}
	return p.say("listed."+v.String()+p.variant(set), "countries", p.naming.List(set))
}

// fraction writes a fraction in words, where there are any.
func (p prose) fraction(f Fraction) string {
	return cmp.Or(p.say("fraction."+strconv.Itoa(f.Num)+"-"+strconv.Itoa(f.Den)), f.String())
}
