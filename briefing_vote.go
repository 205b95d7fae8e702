package plenary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// Vote tells in one sentence what a stage of a resolution made of the question
// that was put: adopted, rejected, or neither and then why, so far as the
// record says it; by how many votes, or how it was decided without a vote.
//
// What is not on record is left out: a count that is not stated and that no
// whole list gives, the day, the body, the outcome. Of a count of which the record
// gives a part, the sentence says "at least".
//
// That the votes of permanent members stopped a draft resolution in the
// Security Council, or that it had too few votes, is told where that follows from
// Article 27 of the Charter whatever is not on record; elsewhere it is told that
// a majority was missed that the record says was required, or that the rule of
// the body asks for. A decision is called unanimous if every member of the body
// is known to have voted in favour.
func (b Briefing) Vote(r *Resolution, s *Stage) string {
	if r = orNone(r); s == nil {
		return ""
	}
	return b.wrap(b.prose().at(s).outcome(r, s))
}

// Stage tells a stage of a resolution in a paragraph: the sentence of
// [Briefing.Vote], who voted against, abstained or cast no vote, the majority
// and the quorum, what was corrected, and what does not fit in its record. A list
// of which it is not on record that it is whole is told as one of some.
func (b Briefing) Stage(r *Resolution, s *Stage) string {
	if r = orNone(r); s == nil {
		return ""
	}
	p := b.prose().at(s)
	sentences := []string{p.outcome(r, s)}
	t := s.Totals()
	why, _ := p.why(s, t)
	vetoed := strings.HasPrefix(why, "outcome.veto")
	for _, v := range []Vote{No, Abstain, NotVoting, Present, Absent} {
		listed := s.Votes.Voted(v)
		if n, exact := t.Of(v); v > Abstain && n > listed.Len() { // those not in the sentence on the vote
			further := upperFirst(p.countedOf("rest."+v.String(), n, exact)) + "."
			if exact {
				further = p.counted("further."+v.String(), n)
			}
			sentences = append(sentences, further)
		}
		if v != No || !vetoed || listed != s.vetoes() {
			sentences = append(sentences, p.listed(s, v))
		}
	}
	if out := s.Votes.Excluded(); !out.IsEmpty() {
		sentences = append(sentences, p.say("listed.excluded"+p.variant(out), "countries", p.naming.List(out)))
	}
	if strings.HasPrefix(why, "outcome.tie") {
		sentences = append(sentences, p.required(s), p.quorum(s))
	} else if t.Counts.Pending == 0 {
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

// Tally tells in one sentence how many voted how. It takes each count above 0
// for what is on record, and says nothing of the others: to say that there were
// none, see [Briefing.Totals]. It is empty for the zero Tally and for one that is
// not valid.
func (b Briefing) Tally(t Tally) string { return b.Totals(t.Totals()) }

// Totals tells in one sentence what is on record of how many voted how: "152
// of the 193 members voted in favour and at least five voted against." It is
// empty where nothing is, and for Totals whose counts are not valid.
func (b Briefing) Totals(t Totals) string {
	if !t.Counts.IsValid() {
		return ""
	}
	return b.wrap(b.prose().total(t))
}

// outcome tells what became of a question.
func (p prose) outcome(r *Resolution, s *Stage) string {
	t := s.Totals()
	if t.Counts.Pending > 0 {
		return p.pending(r, s, t)
	}
	via, by := p.method(s), ""
	cast := ""
	if t.voted() {
		cast, by = p.cast(t), "; "+p.ballots(t)
	}
	was := by
	if cast != "" {
		by = spaced(cmp.Or(p.say("count."+s.Method.String(), "votes", cast), p.say("count.none", "votes", cast)))
		was = p.say("count.was", "votes", cast)
		if !s.withoutVote() {
			via = p.say("via." + s.Method.String())
		}
	}
	key, fill := p.why(s, t)
	switch {
	case key != "":
		by = was
	case s.Declared.String() == "":
		if key = "outcome.none"; !s.voted() {
			key = "outcome.none.method"
		}
		if cast != "" {
			by, via = ": "+cast, p.say("via."+s.Method.String())
		}
	default:
		key = "outcome." + s.Declared.String()
		if s.Question == Paragraph && s.Declared != DeclaredWithdrawn {
			key += ".paragraph"
		}
	}
	return p.proceeding(key, r, s, p.day(s.Date), "", append(fill, "via", spaced(via), "count", by)...)
}

// voted reports whether it is on record that a vote was taken.
func (s *Stage) voted() bool {
	switch s.Method {
	case Recorded, NonRecorded, ShowOfHands, SecretVote:
		return true
	}
	t := s.Totals()
	return t.voted()
}

// proceeding tells what a body did on a day, by a phrase that has the verb before
// its bar and the rest behind it. Where the body is not on record it tells what
// was done, and without a day it names none.
func (p prose) proceeding(key string, r *Resolution, s *Stage, date, place string, fill ...string) string {
	body, what := s.Body.Name(p.naming.Language), p.what(r, s)
	subject := body + place
	if body == "" || s.Declared == DeclaredWithdrawn {
		key += ".passive"
		subject = what
	}
	verb, rest, _ := strings.Cut(p.phrase(key), "|")
	if one, many, ok := strings.Cut(verb, "/"); ok {
		if verb = one; s.Body.row().Article[languageOf(p.naming.Language)] == table.DePlural {
			verb = many
		}
	}
	frame := "proceeding"
	if date != "" {
		frame = "proceeding.on"
	}
	return p.say(frame, "date", date, "subject", subject, "verb", verb, "rest", fillIn(rest, append(fill, "what", what, "in", p.in(s), "place", place)))
}

// in says in which body a vote was, "" where that is not on record.
func (p prose) in(s *Stage) string {
	if body := s.Body.Name(p.naming.Language); body != "" {
		return spaced(p.say("stage.in", "body", body))
	}
	return ""
}

// pending tells how a vote stands that is not over.
func (p prose) pending(r *Resolution, s *Stage, t Totals) string {
	so := ";"
	if cast := p.cast(t); cast != "" {
		so = p.say("outcome.pending.cast", "votes", cast)
	} else if ballots := p.ballots(t); ballots != "" {
		so = p.say("outcome.pending.told", "votes", ballots)
	}
	on := ""
	if !s.Date.IsZero() {
		on = p.say("stage.on", "date", p.day(s.Date))
	}
	rest := p.inFigures().countedOf("rest.pending", t.Counts.Pending, t.Exact.Has(Pending))
	return p.say("outcome.pending", "what", p.what(r, s), "in", p.in(s), "on", spaced(on), "votes", so, "rest", rest)
}

// spaced puts a space before what is added to a sentence, unless it begins with
// a comma.
func spaced(s string) string {
	if s == "" || s[0] == ',' {
		return s
	}
	return " " + s
}

// why tells unanimity, and why a question was not carried, where that follows
// from what is on record, whatever is not; else its key is empty.
func (p prose) why(s *Stage, t Totals) (key string, fill []string) {
	yes, no := t.Counts.Yes, t.Counts.No
	switch {
	case s.Question != Whole:
		return "", nil
	case s.Declared == DeclaredAdopted && yes > 1 && yes == s.size() && yes == t.Counts.Members():
		return "outcome.unanimous", []string{"number", p.number(yes)}
	case s.Declared != DeclaredRejected:
		return "", nil
	}
	ds, err := s.Decisions()
	if err != nil || len(ds) == 0 || !t.voted() {
		return "", nil
	}
	if vetoes := s.vetoes(); !vetoes.IsEmpty() {
		countries := []string{"number", p.article1(vetoes.Len()), "countries", p.naming.List(vetoes)}
		switch {
		case !s.Lists(No) && !s.Votes.Listed().Contains(PermanentMembers.Members(s.Date)):
			return "outcome.veto.some", countries
		case vetoes.Len() == 1:
			return "outcome.veto.1", countries
		}
		return "outcome.veto.n", countries
	}
	rule, out := ds[0].Rule(), s.Outcome()
	even := yes == no && yes > 0 && t.Known(presentAndVoting)
	if n, ok := rule.votes(); ok {
		if out == Rejected {
			return "outcome.short", []string{"number", p.number(n)}
		}
	} else if even && !slices.ContainsFunc(ds, func(d Decision) bool { return d.outcome == Adopted }) {
		return "outcome.tie", nil
	} else if len(ds) == 1 && out == Rejected && t.Known(presentAndVoting) && yes > no {
		if f, _, ok := rule.share(); ok {
			return "outcome.fraction", []string{"fraction", p.fraction(f)}
		} else if provision := rule.Provision(p.naming.Language); provision != "" {
			return "outcome.provision", []string{"provision", provision}
		}
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

// vetoes returns the permanent members of the Security Council that are listed
// as voting against what the record says was rejected, where it had the votes
// for certain (Charter, Article 27(3)).
func (s *Stage) vetoes() (set CountrySet) {
	if s.Body.String() != "unsc" || s.Declared != DeclaredRejected {
		return set
	}
	ds, err := s.Decisions()
	if err != nil {
		return set
	}
	for _, d := range ds {
		if d.outcome == Vetoed {
			set = s.Votes.Voted(No).Intersect(PermanentMembers.Members(s.Date))
		}
	}
	return set
}

// size returns how many members the body had: those of the day or, where these
// are not in the tables, as many as the record gives. It is 0 where neither is
// known, and where the two differ.
func (s *Stage) size() int {
	given, members := s.Totals().Members, s.Body.Members(s.Date).Len()
	switch {
	case members == 0 || s.Votes.whole:
		return given
	case given != 0 && given != members:
		return 0
	}
	return members
}

// stage names a vote, for a sentence about it: by its day and its body, and by
// what was put to the vote where these are not enough.
func (p prose) stage(r *Resolution, s *Stage) string {
	of, over := "", ""
	if !s.Date.IsZero() {
		of = p.say("stage.of", "date", p.date(s.Date))
	}
	if s.Question != Whole || s.Date.IsZero() {
		over = p.say("stage.over", "what", p.what(r, s))
	}
	return p.say("stage.named", "of", spaced(of), "in", p.in(s), "over", spaced(over))
}

// what names the question that was put at a stage. Only the final stage of a
// resolution has its symbol: in committee there was a draft.
func (p prose) what(r *Resolution, s *Stage) string {
	text := p.say("what.text")
	lost := s.Declared == DeclaredRejected || s.Declared == DeclaredWithdrawn
	switch {
	case !r.Symbol.IsZero() && s == r.Final() && !lost:
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

// decision tells what a body made of a resolution, without the votes.
func (p prose) decision(r *Resolution, s *Stage) string {
	var relations strings.Builder
	for _, rel := range r.Relations {
		title := rel.Instrument.Title.In(p.naming.Language)
		if a := rel.Instrument.Acronym; a != "" {
			title += " (" + a + ")"
		}
		relations.WriteString(p.say("relation."+rel.Kind.String(), "title", title))
	}
	key, place, date := "outcome."+s.Declared.String(), "", ""
	if s.Declared.String() == "" {
		if key = "outcome.none"; !s.voted() {
			key = "outcome.none.method"
		}
	}
	if s.Place != "" {
		place = spaced(p.say("place", "place", s.Place))
		if s.Body.Name(p.naming.Language) == "" {
			place = spaced(p.say("stage.at", "place", s.Place))
		}
	}
	if !s.Date.IsZero() {
		date = p.date(s.Date)
	}
	return p.proceeding(key, r, s, date, place, "count", relations.String())
}

// result tells the totals, or how it was decided without any.
func (p prose) result(s *Stage) string {
	t := s.Totals()
	if t.voted() || s.Declared == DeclaredWithdrawn || s.Method == 0 {
		return p.total(t)
	}
	// Who was absent or not entitled may be all that is on record of a vote.
	t.Counts.Yes, t.Counts.No, t.Counts.Abstain, t.Exact = 0, 0, 0, t.Exact&^BaseCast
	how := p.say("bymethod", "method", p.method(s))
	if rest := p.total(t); rest != "" {
		return how + " " + rest
	}
	return how
}

// listed names those who voted v. Where it is not on record that they are all,
// it says so.
func (p prose) listed(s *Stage, v Vote) string {
	set := s.Votes.Voted(v)
	if set.IsEmpty() {
		return ""
	}
	key := "listed."
	switch n, _ := s.Totals().Of(v); {
	case s.Lists(v):
	case slices.Contains(s.Partial, v) || n > set.Len():
		key = "listed.some."
	default:
		key = "listed.named."
	}
	return p.say(key+v.String()+p.variant(set), "countries", p.naming.List(set))
}

// fraction writes a fraction in words, where there are any.
func (p prose) fraction(f Fraction) string {
	return cmp.Or(p.say("fraction."+strconv.Itoa(f.Num)+"-"+strconv.Itoa(f.Den)), f.String())
}
