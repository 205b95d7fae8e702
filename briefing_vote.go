package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
)

// Vote describes in one sentence the result of the stage s of the resolution
// r: what was put to the vote, when and where; whether it was adopted or
// rejected, and why if the record shows this; the votes in favour, the votes
// against and the abstentions, or the method of a decision without a vote; and
// the countries against and abstaining. The text is named by its symbol; its title
// is in [Briefing.Line] and in the heading of [Briefing.Resolution].
// [Briefing.Stage] and [Briefing.Resolution] begin with this sentence.
//
// Information that is not on record is left out: the date, the body, the
// outcome, or a count that is neither stated nor the length of a complete list.
// A lower limit is preceded by "at least". At most fifteen countries are named
// after a count.
//
// The result is the one that the record declares ([Stage.Declared]). If the
// record declares no result, the sentence says only that there was a vote.
// [Briefing.Stage] then says whether the requirement for adoption was met; with
// weights of your own, [Briefing.Decision] does.
//
// If the record declares a text of the Security Council rejected, the sentence
// says whether a veto or a lack of votes defeated it. It does so only if this
// follows from Article 27 of the Charter, whatever the votes that are not on
// record. In other bodies the sentence says whether the required majority was
// missed. This is the majority that the record states ([Stage.Required]), or
// else that of the only rule of the body for the question. A decision is called
// unanimous if every member of the body is known to have voted in favour.
func (b Briefing) Vote(r *Resolution, s *Stage) string {
	if r = orNone(r); s == nil {
		return ""
	}
	return b.wrap(b.prose().at(s).outcome(r, s))
}

// mostInBrackets is the limit of the countries named after a count.
const mostInBrackets = 15

// inBrackets names countries for use in brackets: in the English of the UN
// without articles and without "and".
func (p prose) inBrackets(set CountrySet) string {
	if p.language == table.Dutch {
		return p.naming.List(set)
	}
	p.naming.Article = false
	return strings.Join(p.naming.names(set), ", ")
}

// behind names the countries that voted v, for use after their number. It
// returns "" if there are none or too many. If the count exceeds the number of
// names, the text says that these are some of them.
func (p prose) behind(s *Stage, v Vote) string {
	set := s.Votes.Listed(v)
	names := p.inBrackets(set)
	switch n, _ := s.Totals().Of(v); {
	case set.IsZero() || set.Len() > mostInBrackets:
		return ""
	case n > set.Len():
		return p.say(phrase.NamedSome, "countries", p.naming.List(set))
	}
	return names
}

// outcome returns the sentence with which every description of a vote begins.
func (p prose) outcome(r *Resolution, s *Stage) string { return p.opening(r, s, true) }

// opening is outcome with or without names.
func (p prose) opening(r *Resolution, s *Stage, named bool) string {
	t := s.Totals()
	if t.Counts.Pending > 0 {
		return p.pending(r, s, t)
	}
	became, reason, fill := p.became(s)
	counts := p.inFigures().counts(t)
	if vetoes := s.vetoes(); named {
		counts.Names[Abstain] = p.behind(s, Abstain)
		if vetoes.IsZero() || vetoes != s.Votes.Listed(No) {
			counts.Names[No] = p.behind(s, No)
		}
	}
	via, by, cast := p.method(s), "", ""
	if t.voted() {
		cast, by = counts.Cast(), "; "+counts.Ballots()
	}
	if cast != "" {
		by = phrase.Spaced(p.say(phrase.Count(s.how()), "votes", cast))
		if !s.withoutVote() {
			via = p.say(phrase.Via(s.how()))
		}
	}
	switch {
	case became == phrase.BecameVoted:
		via, by = p.say(phrase.Put(s.how())), ""
		ballots := counts.BallotNouns()
		if t.Known(BaseCast) && t.Counts.No+t.Counts.Abstain == 0 { // "without any against or abstentions"
			ballots = cast
		}
		if ballots != "" {
			by = ": " + ballots
		}
	case became == phrase.BecameDealt && s.withoutVote(): // a body does not deal with something by consensus
		via = p.say(phrase.Method(WithoutVote))
	case cast != "" && (reason != 0 || became == phrase.BecameDropped): // the reason for the result comes before the count
		via, by = "", p.say(phrase.CountWas, "via", phrase.Spaced(via), "votes", cast)
	}
	return p.proceeding(became, r, s, phrase.Spaced(via), append(fill, "count", by, "reason", phrase.Spaced(p.say(phrase.Owing(reason, p.voiceOf(s)), fill...)))...)
}

// became returns the result of a question and, if it can be determined, the
// reason why it was rejected or not adopted.
func (p prose) became(s *Stage) (became phrase.Became, reason phrase.Reason, fill []string) {
	became = becameOf(s)
	t := s.Totals()
	switch {
	case became == phrase.BecameAdopted && s.Question == Paragraph:
		return phrase.BecameRetained, 0, nil
	case became == phrase.BecameAdopted && t.Counts.Yes > 1 && t.Counts.Yes == s.size() && t.Counts.Yes == t.Counts.members():
		return phrase.BecameUnanimous, 0, []string{"members", p.allMembers(t.Counts.Yes)}
	case became != phrase.BecameRejected:
		return became, 0, nil
	}
	switch reason, fill = p.why(s, t); {
	case s.Question == Paragraph:
		became = phrase.BecameDropped
	case reason != 0 && reason != phrase.ReasonTied:
		became = phrase.BecameFailed
	}
	return became, reason, fill
}

// becameOf returns the declared result of a question or, if none is declared,
// whether it was voted on.
func becameOf(s *Stage) phrase.Became {
	switch s.Declared {
	case DeclaredAdopted:
		return phrase.BecameAdopted
	case DeclaredRejected:
		return phrase.BecameRejected
	case DeclaredWithdrawn:
		return phrase.BecameWithdrawn
	}
	if s.voted() {
		return phrase.BecameVoted
	}
	return phrase.BecameDealt
}

// proceeding describes what a body did on a date and at a place, with a phrase
// that has the verb before its bar and the rest after it. If the body is
// unknown it describes what was done, and if the date is unknown it gives no
// date.
func (p prose) proceeding(became phrase.Became, r *Resolution, s *Stage, via string, fill ...string) string {
	body, what, relations := p.bodyOf(s), p.what(r, s), ""
	if p.of(r).isFinal(s) {
		relations = p.relations(r, s)
	}
	at, voice := phrase.Place, p.voiceOf(s)
	if voice == phrase.VoicePassive {
		at = phrase.StageAt
	}
	place := ""
	if name := s.Place.In(p.naming.Language); !strings.Contains(body, name) { // the name of the conference of Marrakesh has the place
		place = phrase.Spaced(p.tell(at, "place", name))
	}
	subject := body + place
	if voice == phrase.VoicePassive {
		subject = what + relations
	}
	verb, rest := phrase.Outcome(became, voice).Verb(p.language, s.Body.row().Article[p.language] == table.DePlural)
	frame, date := p.opens(s.day(), s.Date)
	early := ""
	if relations != "" && voice == phrase.VoiceActive { // the rest of the text would come in between
		early, via = via, ""
	}
	told := p.say(frame, "date", date, "subject", subject, "verb", verb, "rest", phrase.Fill(rest, append(fill, "what", what, "relations", relations, "in", p.in(s), "place", place, "early", early, "via", via)...))
	if before, after, found := strings.Cut(told, relations); found && relations != "" && strings.ContainsAny(after[:1], ".,;:") {
		told = before + strings.TrimSuffix(relations, ",") + after // the comma after a clause is replaced by the punctuation that follows
	}
	return told
}

// relations returns clauses between commas that say what an adopted resolution
// does with instruments.
func (p prose) relations(r *Resolution, s *Stage) string {
	if s.Declared != DeclaredAdopted {
		return ""
	}
	var all []string
	adopts := func(rel Relation) bool { return rel.Kind == Adopts }
	later := slices.DeleteFunc(slices.Clone(r.Relations), adopts)
	first := slices.DeleteFunc(slices.Clone(r.Relations), func(rel Relation) bool { return !adopts(rel) })
	for _, rel := range slices.Concat(first, later) { // what it adopted is a clause, and the others go with that
		in := rel.Instrument
		title := in.Title.In(p.naming.Language)
		switch article := in.Article.In(p.naming.Language); {
		case title == "":
			continue
		case article != "":
			title = article + " " + title
		default:
			title = p.say(phrase.InstrumentQuoted, "title", title)
		}
		if does := p.say(phrase.Relation(rel.Kind, p.voiceOf(s)), "title", title+phrase.Bracketed(p.acronym(&in))); does != "" {
			all = append(all, does)
		}
	}
	return p.tell(phrase.Relations, "all", p.list(all))
}

// acronym returns the acronym of an instrument. The record does not say in
// which language it is. Acronyms of English names are used in Dutch, but an
// acronym of only the Dutch title is not used in English.
func (p prose) acronym(in *Instrument) string {
	if p.language != table.Dutch && in.Title.EN != "" && !initials(in.Acronym, in.Title.EN) && initials(in.Acronym, in.Title.NL) {
		return ""
	}
	return in.Acronym
}

// initials reports whether the letters of an acronym begin words of a title,
// in order.
func initials(acronym, title string) bool {
	letters := []rune(strings.ToLower(acronym))
	for word := range strings.FieldsSeq(strings.ToLower(title)) {
		if len(letters) > 0 && strings.HasPrefix(word, string(letters[0])) {
			letters = letters[1:]
		}
	}
	return len(letters) == 0
}

// voiceOf returns the passive voice if no body is known to have acted, if a
// sponsor acted, and for a body of one's own, of whose name it is unknown
// whether the verb is singular or plural.
func (p prose) voiceOf(s *Stage) phrase.Voice {
	if s.Body.Name(p.naming.Language) == "" || s.Declared == DeclaredWithdrawn {
		return phrase.VoicePassive
	}
	return phrase.VoiceActive
}

// in returns the body of a vote, or "" if it is unknown.
func (p prose) in(s *Stage) string {
	return phrase.Spaced(p.tell(phrase.StageIn, "body", p.bodyOf(s)))
}

// pending describes a vote that has not ended.
func (p prose) pending(r *Resolution, s *Stage, t Totals) string {
	counts := p.counts(t)
	so := cmp.Or(p.tell(phrase.PendingCast, "votes", counts.BallotNouns()), ";")
	on := p.tell(phrase.StageOn, "date", p.day(s.day()))
	n, exact := t.Of(Pending)
	rest := p.inFigures().membersDid(n, exact, Pending)
	return p.say(phrase.Pending, "what", p.what(r, s), "in", p.in(s), "on", phrase.Spaced(on), "votes", so, "rest", rest)
}

// membersDid describes how many members cast the vote v.
func (p prose) membersDid(n int, exact bool, v Vote) string {
	return p.say(phrase.SubjectMember(phrase.NumberOf(n)), "number", p.least(n, exact)) + " " + phrase.Did(uint8(v)).Predicate(p.language, n > 1)
}

// did returns what countries did, by its code, as a predicate.
func (p prose) did(code uint8, who CountrySet) (verb, rest string) {
	return phrase.Did(code).Verb(p.language, p.variant(who) == phrase.Many)
}

// why returns the reason why a question was not carried, if it follows from
// the record however the votes not on record were cast, and no reason
// otherwise.
func (p prose) why(s *Stage, t Totals) (reason phrase.Reason, fill []string) {
	yes, no := t.Counts.Yes, t.Counts.No
	ds, err := s.Decisions()
	if err != nil || len(ds) == 0 || !t.voted() {
		return 0, nil
	}
	if vetoes := s.vetoes(); !vetoes.IsZero() {
		countries := []string{"number", p.number(vetoes.Len()), "countries", p.naming.List(vetoes)}
		switch {
		case !s.Lists(No) && !s.Votes.Listed().contains(PermanentMembers.Members(s.Date)):
			return phrase.ReasonVetoSome, countries
		case vetoes.Len() == 1:
			return phrase.ReasonVetoed, countries
		}
		return phrase.ReasonVetoes, countries
	}
	rule, out := ds[0].Rule(), s.Outcome()
	even := yes == no && yes > 0 && t.Known(presentAndVoting)
	if n, ok := rule.votes(); ok {
		switch {
		case out == Rejected:
			return phrase.ReasonShort, []string{"number", p.number(n)}
		case yes >= n && rule.part(rulecode.Veto) != "" && s.Votes.Listed(No).IsZero():
			return phrase.ReasonUnnamed, nil
		}
	} else if even && !slices.ContainsFunc(ds, func(d Decision) bool { return d.outcome == Adopted }) {
		return phrase.ReasonTied, nil
	} else if len(ds) == 1 && out == Rejected && t.Known(presentAndVoting) && yes > no {
		provision := rule.Provision(p.naming.Language)
		switch f, of, more, ok := rule.share(); {
		case ok && of == presentAndVoting:
			return phrase.ReasonFraction, []string{"fraction", p.fraction(f)}
		case provision != "":
			return phrase.ReasonProvision, []string{"provision", provision}
		case ok && !more:
			return phrase.ReasonFraction, []string{"fraction", p.say(phrase.ExplainShareOf, "share", p.fraction(f)) + " " + p.counted(rule, 2, of)}
		}
		return phrase.ReasonUnmet, nil
	}
	return 0, nil
}

// stage names a vote for use in a sentence about it: by its date and its body
// and, if these are not enough, by its question.
func (p prose) stage(r *Resolution, s *Stage) string {
	of, over := p.tell(phrase.StageOf, "date", p.day(s.day())), ""
	if s.Question != Whole || s.Date.IsZero() {
		over = p.say(phrase.StageOver, "what", p.what(r, s))
	}
	return p.say(phrase.StageNamed, "of", phrase.Spaced(of), "in", p.in(s), "over", phrase.Spaced(over))
}

// occasion names a vote by its date and its body, for use in a sentence about
// another vote.
func (p prose) occasion(s *Stage) string {
	return p.say(phrase.Stage, "date", cmp.Or(p.day(s.day()), p.say(phrase.DateNone)), "in", p.in(s))
}

// what names the question of a stage. The symbol of the resolution is used for
// the final stage only: committees vote on a draft.
func (p prose) what(r *Resolution, s *Stage) string {
	unknown := p.say(phrase.WhatText)
	text := unknown
	lost := s.Declared == DeclaredRejected || s.Declared == DeclaredWithdrawn
	switch {
	case !r.Symbol.IsZero() && p.of(r).isFinal(s) && !lost:
		text = r.Symbol.Citation(p.naming.Language)
	case !s.Draft.IsZero():
		text = p.draft(s)
	}
	if s.Question == Whole {
		return text
	}
	unnamed, own := p.say(phrase.WhatUnnamed(s.Question)), s.Detail.only(p.language)
	detail := s.Detail.In(p.naming.Language)
	switch {
	case detail == "":
		detail = unnamed
	case own == "": // it is in the other language
		detail = p.say(phrase.WhatForeign, "what", unnamed, "detail", detail)
	}
	if s.Question == Motion && text == unknown && own != "" || !s.Draft.IsZero() && strings.Contains(detail, s.Draft.String()) {
		return detail // it may not be on a text, or it names that itself
	}
	return p.say(phrase.What(s.Question), "what", text, "detail", detail)
}

// draft names the text that was put to the vote at a stage. A document for
// limited distribution is a draft, and so is a text on which the Security
// Council votes; a conference also adopts other texts.
func (p prose) draft(s *Stage) string {
	what := phrase.WhatDocument
	if s.Body.String() == "unsc" || s.Draft.Kind() == DraftSymbol && s.Kind != Conference {
		what = phrase.WhatDraft
	}
	return p.say(what, "symbol", s.Draft.String())
}

// lists names the countries that cast each of the votes. Lists that may be
// incomplete are described together in one sentence.
func (p prose) lists(s *Stage, votes ...Vote) (sentences []string) {
	var clauses []string
	for _, v := range votes {
		told, whole := p.listed(s, v)
		if whole {
			sentences = append(sentences, told)
		} else if told != "" {
			clauses = append(clauses, told)
		}
	}
	return append(sentences, p.tell(phrase.ListedRecord, "clauses", p.list(clauses)))
}

// listed names the countries that voted v, in a sentence or, if the list may
// be incomplete, in a clause.
func (p prose) listed(s *Stage, v Vote) (told string, sentence bool) {
	set := s.Votes.Listed(v)
	if set.IsZero() {
		return "", false
	}
	listing, verb, rest := phrase.ListingNamed, "", ""
	switch n, exact := s.toldTotals().Of(v); {
	case exact && n == set.Len():
		listing = phrase.ListingWhole
	case slices.Contains(s.Partial, v) || n > set.Len():
		listing = phrase.ListingSome
	}
	if set.Len() > 1 && set == s.members() {
		if v == NotVoting {
			return p.say(phrase.ListedNone, "number", p.number(set.Len())), true
		}
		verb, rest = phrase.Did(uint8(v)).Verb(p.language, true)
		return p.say(phrase.ListedAll, "members", p.allMembers(set.Len()), "verb", verb, "rest", rest), true
	}
	what, whole := phrase.ListedClause, listing != phrase.ListingNamed
	if whole {
		what = phrase.Listed(listing)
	}
	verb, rest = p.did(uint8(v), set)
	return p.say(what, "countries", p.naming.List(set), "verb", verb, "rest", rest), whole
}

// majority describes the share of the votes in favour, and the majority
// required by the rules that may have applied.
func (p prose) majority(s *Stage, rules []Rule) string {
	t := s.Totals()
	switch {
	case !t.Counts.IsValid() || t.Counts.Pending > 0:
		return ""
	case s.Body.String() == "unsc" || !t.voted():
		return p.required(s, rules) // the Council requires a number of votes, not a share
	}
	if _, reason, _ := p.became(s); reason == phrase.ReasonTied { // as described above
		return p.required(s, rules)
	}
	return phrase.Join(" ", p.share(rules, t), p.required(s, rules))
}

// share describes the share of the votes in favour among those in favour and
// against, if both numbers are on record. The rule of a body says that only
// these votes count.
func (p prose) share(rules []Rule, t Totals) string {
	if !t.Known(presentAndVoting) {
		return ""
	}
	if len(rules) == 1 { // the rule requires another share
		if _, _, _, ok := rules[0].share(); !ok {
			return ""
		}
	}
	p = p.inFigures()
	yes, no, base := t.Counts.Yes, t.Counts.No, t.Counts.yesOrNo()
	share := Fraction{Num: yes, Den: base}
	switch {
	case yes == 0 || no == 0: // as the counts show
		return ""
	case yes == no:
		return p.say(phrase.ShareTie)
	}
	reached := phrase.ReachedNone
	switch two := (Fraction{2, 3}); {
	case reaches(uint64(yes), uint64(base), two, true):
		reached = phrase.ReachedTwothirds
	case reaches(uint64(yes), uint64(base), two, false):
		reached = phrase.ReachedExactly
	case yes > no:
		reached = phrase.ReachedSimple
	}
	if len(rules) == 1 { // the required majority is described separately
		reached = 0
	}
	return p.say(phrase.Share, "base", p.number(base), "percent", p.decimal(share.Percent(1)), "reached", p.say(reached))
}

// required describes the required majority, if it is on record or the body has
// only one rule for the question. If it has two and the record does not say
// which was applied, it describes the outcome under each. Otherwise it says
// whether the votes met the requirement under every rule that may have applied.
func (p prose) required(s *Stage, rules []Rule) string {
	if s.Required.IsZero() && !s.voted() {
		return ""
	}
	switch len(rules) {
	case 1:
		return phrase.Join(" ", p.requires(rules[0]), p.met(s))
	case 2:
		return cmp.Or(p.readings(s, rules[0], rules[1]), p.met(s))
	}
	return p.met(s)
}

// met says whether the votes met the requirement for adoption, if the record does not
// declare a result. It does not say so if the quorum is only presumed.
func (p prose) met(s *Stage) string {
	if becameOf(s) != phrase.BecameVoted {
		return ""
	}
	switch s.Outcome() {
	case Adopted:
		ds, err := s.Decisions()
		if err == nil && !slices.ContainsFunc(ds, func(d Decision) bool { return d.Quorum() == Presumed }) {
			return p.say(phrase.RequiredMet)
		}
	case Rejected, Vetoed:
		return p.say(phrase.RequiredMissed)
	}
	return ""
}

// requires describes the requirement of a rule.
func (p prose) requires(r Rule) string {
	what := phrase.RequiredSpecial
	n, votes := r.votes()
	f, of, more, share := r.share()
	than, part, noun := phrase.ExplainThanLeast, p.say(phrase.ExplainShareOf, "share", p.fraction(f)), p.counted(r, 2, of)
	if more {
		than = phrase.ExplainThanMore
	}
	cast := p.ownOf(r, "counted", ".required")
	bare := p.bare || cast != ""
	if share && of == presentAndVoting && bare {
		noun = cmp.Or(cast, p.say(phrase.RequiredVotes))
	}
	switch veto := r.part(rulecode.Veto); {
	case votes && veto == "":
		what = phrase.RequiredNumber
	case votes && veto == rulecode.Number(rulecode.Measure{Base: 1 << No, Group: table.GroupUnscPermanent}, false, 1):
		what = phrase.RequiredCouncil
	case share && of == presentAndVoting && more && f == half && bare:
		what = phrase.RequiredCastSimple
	case share && of == presentAndVoting && more && f == half:
		what = phrase.RequiredSimple
	case share && of == presentAndVoting && !more && f != half && bare:
		what = phrase.RequiredCastFraction
	case share && of == presentAndVoting && !more && f != half:
		what = phrase.RequiredFraction
	case share && f.Num < f.Den:
		what = phrase.RequiredShare
	}
	provision := r.Provision(p.naming.Language)
	if what == phrase.RequiredSpecial {
		return p.tell(what, "provision", provision)
	}
	return p.say(what, "provision", phrase.Bracketed(provision), "number", p.number(n), "fraction", p.fraction(f),
		"than", p.say(than), "share", part, "noun", noun)
}

// readings describes the outcome under each of two rules that may have
// applied, if it is certain and not described elsewhere.
func (p prose) readings(s *Stage, first, second Rule) string {
	easy, err := s.DecideBy(first)
	hard, wrong := s.DecideBy(second)
	if easy.outcome != Adopted {
		easy, hard = hard, easy
	}
	if err != nil || wrong != nil {
		return ""
	}
	t := s.Totals()
	told := t.Known(presentAndVoting) && s.Declared != 0 // by the share
	both, differ := phrase.ReadingsBoth, phrase.ReadingsDiffer
	_, council := easy.rule.votes()
	for _, d := range [...]Decision{easy, hard} {
		if _, of, _, ok := d.rule.share(); !council && (!ok || of != presentAndVoting) {
			return "" // the phrases name shares of the votes in favour and against
		}
	}
	if council {
		told = s.Declared == DeclaredAdopted
		both, differ = phrase.ReadingsCouncilBoth, phrase.ReadingsCouncilDiffer
	}
	failed := hard.outcome == Rejected || hard.outcome == Vetoed
	var what phrase.ID
	switch {
	case easy.outcome == Rejected && failed && council && becameOf(s) == phrase.BecameVoted:
		what = phrase.ReadingsCouncilNone
	case easy.outcome != Adopted:
	case hard.outcome == Adopted && !told:
		what = both
	case failed && s.vetoes().IsZero(): // as described with these
		what = differ
	}
	return p.say(what, "first", p.reading(easy.rule), "second", p.reading(hard.rule),
		"adopts", phrase.Bracketed(easy.rule.Provision(p.naming.Language)), "rejects", phrase.Bracketed(hard.rule.Provision(p.naming.Language)))
}

// reading names the majority that a rule requires.
func (p prose) reading(r Rule) string {
	if f, _, more, _ := r.share(); !more {
		return p.say(phrase.ReadingsFraction, "fraction", p.fraction(f))
	}
	return p.say(phrase.ReadingsSimple)
}

// quorum describes whether enough members were present for a decision, if the
// rules of the body require more than half of them and their number is known.
func (p prose) quorum(s *Stage, rules []Rule) string {
	p = p.inFigures()
	t, size := s.Totals(), s.size()
	asked := rulecode.Share(rulecode.Measure{Base: uint16(baseAttending)}, true, half.Num, half.Den, rulecode.Measure{Base: uint16(BaseMembers)})
	if len(rules) == 0 || slices.ContainsFunc(rules, func(r Rule) bool {
		return r.part(rulecode.Quorum) != asked || p.ownOf(r, "counted", "."+BaseMembers.String()) != ""
	}) {
		return ""
	}
	c, known := t.Counts, t.Known(BaseCast)
	outside := s.Votes.outside(s.members())
	strangers := s.Votes.tallyOf(&outside) // countries that were not members do not count for the quorum
	c.Yes, c.No, c.Abstain, c.Present = c.Yes-strangers.Yes, c.No-strangers.No, c.Abstain-strangers.Abstain, c.Present-strangers.Present
	q, members := c.quorumToDecide(size), p.number(size)
	what, voted := phrase.QuorumShown, phrase.QuorumDid
	if p.bare || c.Abstain == 0 && t.Known(BaseOf(Abstain)) { // nobody abstained
		voted = phrase.QuorumVoted
	}
	switch {
	case q == 0 || c.ballots()+c.Present == 0 || t.Counts.Pending > 0:
		return ""
	case q == Fails:
		present, number := size-c.Absent-c.Excluded, phrase.Many
		if size == 1 || present == 1 {
			number = phrase.One
		}
		return p.say(phrase.QuorumRefuted(number), "members", members, "present", p.number(present))
	case q == Holds && c.ballots() == size:
		return p.say(phrase.QuorumAll, "members", p.allMembers(size), "did", voted.Predicate(p.language, size > 1))
	case q == Presumed && !known: // of a part of the votes it says nothing
		return ""
	case q == Presumed:
		what = phrase.QuorumPresumed
	}
	var seen []string
	if n := c.ballots(); n > 0 {
		seen = append(seen, p.say(phrase.QuorumSeen(phrase.NumberOf(n)), "number", p.least(n, known), "did", voted.Predicate(p.language, n > 1)))
	}
	seen = p.counts(Totals{Counts: Tally{Present: c.Present}, Exact: t.Exact}).Rest(seen, false)
	return p.say(what, "members", members, "seen", p.list(seen))
}

// corrections describes the corrections by delegations, grouped by the
// intended vote.
func (p prose) corrections(s *Stage) (sentences []string) {
	var all CountrySet
	var votes []Vote
	same := map[Vote]CountrySet{}
	for _, c := range s.Corrections {
		vote := intended(c)
		if same[vote].IsZero() && !c.Country.IsZero() {
			votes = append(votes, vote)
		}
		same[vote] = same[vote].with(c.Country)
		all.add(c.Country)
	}
	if all.IsZero() {
		return nil
	}
	clauses := each(votes, func(v Vote) string {
		return p.say(phrase.Correction(v, phrase.NumberOf(same[v].Len())), "countries", p.naming.List(same[v]))
	})
	sentences = append(sentences, p.say(phrase.Corrections, "clauses", p.list(clauses)))
	if unlisted := all.Minus(s.Votes.Listed()); s.listsCast() {
		sentences = append(sentences, p.tell(phrase.CorrectionUnlisted(p.variant(unlisted)), "countries", p.naming.List(unlisted)))
	}
	return append(sentences, p.say(phrase.CorrectionStands))
}

// intended returns the vote that was intended. A member that had intended to
// be present or absent had intended not to vote. It returns 0 if the intended
// vote is not described as different from the recorded vote.
func intended(c Correction) Vote {
	switch v := c.Intended; v {
	case Yes, No, Abstain, NotVoting:
		return v
	case Present, Absent:
		return NotVoting
	}
	return 0
}
