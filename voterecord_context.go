package plenary

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
)

// voteContext is what a text says around its votes: which body, on which day,
// on what.
type voteContext struct {
	written  Date // the first day that the text names in full
	session  sessionDays
	meetings []datedMeeting
	said     voteFacts // in the sentence that is being read
	before   voteFacts // in the one before it
	title    votedTitle
	put      Symbol // the draft that was put to the vote last
	// committee is the one whose drafts the text has had so far; several that
	// there was more than one.
	committee Body
	several   bool
	others    bool // the text has an assembly other than the General Assembly
}

// voteFacts are those of one sentence.
type voteFacts struct {
	date     Date
	body     Body
	kind     StageKind
	draft    Symbol
	declared Declared
	decides  bool   // the sentence says that something was decided or voted on
	label    string // the Roman number of the draft
	symbol   Symbol
	used     bool // by a vote
	recorded bool // "a recorded vote"
	unvoted  bool // it was decided without one
	puts     bool // the sentence puts a draft to the vote
	// twoThirds is whether it says that two thirds were required.
	twoThirds bool
}

// sessionDays are those between which a text was written, as far as the
// sessions of the General Assembly tell. The zero sessionDays are not known.
type sessionDays struct{ from, to Date }

// of widens the days by the session of a draft or of a meeting. The first began
// in January 1946, each other one in the September of its year or, as the
// nineteenth, later.
func (d *sessionDays) of(s Symbol) {
	n := numeral.Leading(s.Session())
	if s.Organ() == "" || s.Organ()[0] != 'A' || n == 0 || n > 200 || s.Kind() != DraftSymbol && s.Kind() != MeetingSymbol {
		return
	}
	from, to := dayOf(1945+n, time.January, 1), dayOf(1946+n, time.December, 31)
	if d.from.IsZero() || from.Before(d.from) {
		d.from = from
	}
	if to.After(d.to) {
		d.to = to
	}
}

// scan finds the first day in a text, near its beginning, and the sessions of
// the symbols that it has there.
func (c *voteContext) scan(text string) {
	end := min(len(text), 4096)
	r := voteReader{text: text[:end]}
	r.lex(0, end)
	for i, t := range r.tokens {
		if d := r.day(i, Date{}); !d.IsZero() {
			c.written = d
			return
		}
		if t.key == kSymbol {
			s, _ := ParseSymbol(strings.TrimRight(text[t.start:t.end], "."))
			c.session.of(s)
		}
	}
	for _, s := range r.meetings {
		c.session.of(s)
	}
}

// sentence takes what the sentence says around a vote.
func (c *voteContext) sentence(r *voteReader) {
	f := &c.said
	f.declared = r.outcome(len(r.tokens))
	f.twoThirds = r.requiresTwoThirds()
	ts := r.tokens
	for i := range ts {
		switch ts[i].key {
		case kRecorded:
			f.recorded = f.recorded || r.is(i+1, kVotes)
			f.decides = true
		case kAdopted, kRejected, kVoted, kTook:
			f.decides = true
		case kNumber:
			if d := r.day(i, c.written); !d.IsZero() && f.date.IsZero() && r.onDay(i) {
				f.date = d
			}
		case kMeeting:
			c.meeting(r, i)
		case kAssembly, kCommittee, kCouncil:
			f.of(r, i)
		case kVotes, kVoting:
			f.puts = f.puts || r.is(i-1, kA) && r.is(i-2, kTo)
			f.unvoted = f.unvoted || i > 0 && r.said(i-1, "zonder") || i > 1 && r.said(i-2, "without")
			if f.kind == 0 && r.vetoes(i) {
				f.body, f.kind = MustParseBody("unsc"), Council
			}
		case kSymbol:
			if s, err := ParseSymbol(strings.TrimRight(r.text[ts[i].start:ts[i].end], ".")); err == nil && f.draft.IsZero() && (s.Kind() == DraftSymbol || s.Organ() == "S" && s.Kind() == DocumentSymbol && r.ofDraft(i)) {
				f.draft = s
			}
		case kResolution, kDecision:
			f.about(r, i)
		case kEntitled:
			c.entitled(r, i)
		}
	}
}

// of takes the body that a sentence names first as the one that acts: not one
// "of" which something else is told.
func (f *voteFacts) of(r *voteReader, i int) {
	if f.kind != 0 || r.is(i+1, kPresident, kWould) {
		return
	}
	j := i - 1
	var body Body
	kind := Plenary
	switch {
	case r.is(i, kCommittee) && r.is(j, kOrdinal):
		body, kind = MustParseBody("unga.c"+string(rune('0'+r.tokens[j].n))), Committee
		j--
	case r.is(i, kCommittee):
		kind = Committee
	case r.is(i, kCouncil):
		body, kind = r.council(i), Council
		for j >= 0 && r.is(j, kOther) && body != 0 && i-j < 4 {
			j--
		}
	default:
		body = r.assembly(i)
		for j >= 0 && r.is(j, kOther) && hasUpper(r.text[r.tokens[j].start:r.tokens[j].end]) {
			j--
		}
	}
	if r.is(j, kA) {
		j--
	}
	if r.is(j, kOf, kWho, kFor, kIn, kTo, kOn) || r.is(j, kHave) && r.said(j, "have") || j >= 0 && isPreposition(r.text[r.tokens[j].start:r.tokens[j].end]) {
		return
	}
	f.body, f.kind = body, kind
}

// vetoes reports whether a vote is the negative one of a permanent member.
func (r *voteReader) vetoes(i int) bool {
	if i == 0 || !r.said(i-1, "negative") || !r.is(i+1, kOf) {
		return false
	}
	i += 2
	for r.is(i, kA, kNumber) {
		i++
	}
	return i < len(r.tokens) && r.said(i, "permanent")
}

// isPreposition reports whether what follows a word is not what acts. "By" is
// none: "adopted by the General Assembly".
func isPreposition(w string) bool {
	switch strings.ToLower(w) {
	case "on", "from", "before", "under", "at", "op", "naar", "over", "uit", "tot", "into":
		return true
	}
	return false
}

// assembly returns the General Assembly of the United Nations where a token
// names it, 0 where it is another: "the World Health Assembly", "the Assembly of
// States Parties". An assembly without a name is that which was named before.
func (r *voteReader) assembly(i int) Body {
	word := func(k int) string { return r.text[r.tokens[k].start:r.tokens[k].end] }
	general := i > 0 && (r.said(i-1, "General") || r.said(i-1, "Algemene"))
	other := i > 0 && !general && r.is(i-1, kOther) && hasUpper(word(i-1))
	if of := i + 2 + r.one(i+2, kA); r.is(i+1, kOf) && of < len(r.tokens) && hasUpper(word(of)) {
		switch word(of) {
		case "United", "UN", "Verenigde", "VN":
		default:
			other = true
		}
	}
	if other {
		r.context.others = true
	}
	if other || r.context.others && !general {
		return 0
	}
	return MustParseBody("unga")
}

// council returns which council a token names, 0 if it does not say.
func (r *voteReader) council(i int) Body {
	switch {
	case r.said(i, "Veiligheidsraad"), i > 0 && r.said(i-1, "Security"):
		return MustParseBody("unsc")
	case r.said(i, "Mensenrechtenraad"), i > 0 && r.said(i-1, "Rights"):
		return MustParseBody("hrc")
	case i > 0 && r.said(i-1, "Social"):
		return MustParseBody("ecosoc")
	}
	return 0
}

func (r *voteReader) said(i int, w string) bool {
	return strings.EqualFold(r.text[r.tokens[i].start:r.tokens[i].end], w)
}

// about takes which resolution the sentence is about.
func (f *voteFacts) about(r *voteReader, i int) {
	f.adopted(r, i)
	if next := i + 1; next < len(r.tokens) && f.label == "" && r.is(i-1, kDraft) {
		if s := r.text[r.tokens[next].start:r.tokens[next].end]; len(s) <= 8 && strings.Trim(s, "IVXLC") == "" {
			f.label = s
		}
	}
}

// topic takes what the clause around a result is about: the first of a
// paragraph, an amendment, a motion or a draft that it names. The clause began
// after the token from.
func (r *voteReader) topic(from, at int) (q Question, detail Text) {
	for k := at; k > from && k > at-400; k-- {
		if r.is(k, kSemicolon, kColon) {
			from = k
			break
		}
	}
	for i := max(0, from+1, at-400); i < len(r.tokens) && i < at+60; i++ {
		if r.is(i, kSemicolon) && i > at {
			break
		}
		if q, ok := r.question(i); ok {
			r.topicAt = i
			if q == Whole {
				break
			}
			return q, r.put(i)
		}
	}
	return Whole, Text{}
}

// question reports whether a word is of something that can be voted on, and
// what that is.
func (r *voteReader) question(i int) (q Question, ok bool) {
	switch r.tokens[i].key {
	case kResolution, kDecision:
		return Whole, true
	case kDraft:
		return Whole, !r.is(i+1, kAmendment, kMotion)
	case kParagraph:
		return Paragraph, true
	case kAmendment:
		return Amendment, true
	case kMotion:
		if (r.said(i, "proposal") || r.said(i, "voorstel")) && !r.is(i+1, kTo) && !(i+1 < len(r.tokens) && (r.said(i+1, "tot") || r.said(i+1, "om"))) {
			return Whole, true // a draft; "the proposal to adjourn" is a motion
		}
		return Motion, true
	}
	return Whole, false
}

// put returns the words around "paragraph" that say which, in the language of
// the sentence: "Operative paragraph 3", "eighth preambular paragraph".
func (r *voteReader) put(i int) Text {
	from, to := i, i+1
	for from > 0 && from > i-4 && r.tellsParagraph(from-1) {
		from--
	}
	if r.is(i, kAmendment) && r.is(to, kTo) && r.is(to+1, kParagraph) && r.is(to+2, kNumber) {
		to += 3
	}
	for to < len(r.tokens) && to < i+12 && (r.is(to, kNumber) || r.is(to, kAnd, kComma, kTo) && r.is(to+1, kNumber) && !r.is(to+2, kVotes, kTo, kIn)) {
		to++
	}
	d := r.text[r.tokens[from].start:r.tokens[to-1].end]
	if !utf8.ValidString(d) || len(d) > 120 {
		return Text{}
	}
	d = strings.Join(strings.Fields(d), " ")
	switch w := strings.ToLower(r.text[r.tokens[i].start:r.tokens[i].end]); {
	case strings.HasPrefix(w, "amendement"), w == "paragraaf", w == "paragrafen", w == "ordemotie":
		return Text{NL: d}
	}
	return Text{EN: d}
}

// tellsParagraph reports whether a word before "paragraph" says which.
func (r *voteReader) tellsParagraph(i int) bool {
	w := r.text[r.tokens[i].start:r.tokens[i].end]
	switch strings.ToLower(w) {
	case "operative", "preambular", "draft", "oral", "last", "penultimate", "final", "proposed":
		return true
	}
	return r.is(i, kOrdinal) || len(w) < 16 && (strings.HasSuffix(w, "th") || isOrdinal(w))
}

// adopted takes the symbol of what was adopted: "(resolution 61/12)", "adopted
// resolution 73/195".
func (f *voteFacts) adopted(r *voteReader, i int) {
	t := r.tokens[i]
	text := ""
	switch {
	case r.is(i-1, kOpen) && r.tokens[i-1].n > i:
		text = r.text[t.start:r.tokens[r.tokens[i-1].n].start]
	case r.declaredAfter(i), r.is(i-1, kAdopted, kTook), r.is(i-1, kA, kLike) && r.is(i-2, kAdopted, kTook), r.adoptedAs(i):
		rest := strings.TrimLeft(r.text[t.end:min(len(r.text), t.end+60)], " \t\r\n")
		if end := strings.IndexAny(rest+" ", " \t\r\n,;"); end > 0 {
			rest += " "
			if more := strings.TrimLeft(rest[end:], " "); strings.HasPrefix(more, "(") { // 1441 (2002)
				end = len(rest) - len(more) + 1 + strings.IndexByte(more, ')')
			}
			text = r.text[t.start:t.end] + " " + strings.TrimRight(rest[:end], ".")
		}
	}
	if text == "" || len(text) > 80 || !hasDigit(text) {
		return
	}
	text = strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "/ ", "/")
	if s, err := ParseCitation(text); err == nil {
		f.symbol = s
	}
}

// adoptedAs reports whether a resolution is what a draft was adopted as,
// unanimously perhaps.
func (r *voteReader) adoptedAs(i int) bool {
	if i < 2 || !r.said(i-1, "as") {
		return false
	}
	return r.is(i-2, kAdopted) || r.said(i-2, "unanimously") && r.is(i-3, kAdopted)
}

// ofDraft reports whether a symbol is said to be of a draft: those of the Security
// Council's do not tell it themselves.
func (r *voteReader) ofDraft(i int) bool {
	for k := max(0, i-8); k < i; k++ {
		if r.is(k, kDraft) {
			return true
		}
	}
	return false
}

// declaredAfter reports whether "adopted" follows the number of a resolution:
// "resolution 61/12 was adopted", "resolutie 61/12 aangenomen".
func (r *voteReader) declaredAfter(i int) bool {
	if r.is(i-1, kDraft) {
		return false
	}
	i++
	if r.is(i, kSymbol) {
		i++
	}
	return r.is(i, kAdopted, kOn) || r.is(i, kWere) && r.is(i+1, kAdopted)
}

// next ends a sentence. One that follows the result can declare what that was:
// "The draft resolution was not adopted."
func (c *voteContext) next(w *recordedVote) {
	if c.said.puts && !c.said.draft.IsZero() {
		c.put = c.said.draft
		if w.open && !w.result && !w.lists {
			w.put = c.put
		}
	}
	if w.open && w.result && c.before.used && !c.said.used && !c.said.unvoted && c.said.declared != 0 {
		if s := &w.stage; s.Kind == 0 && c.said.kind == Council {
			s.Body, s.Kind = c.said.body, Council
		}
		if w.stage.Declared == 0 {
			w.stage.Declared = c.said.declared
		}
		w.twoThirds = w.twoThirds || c.said.twoThirds
		if w.symbol.IsZero() && w.stage.Declared == c.said.declared {
			w.symbol = c.said.symbol
		}
	}
	c.before, c.said = c.said, voteFacts{}
}

// apply gives a vote what the sentence says around it, and where
// the vote has just begun also what the sentence before says of an outcome.
func (c *voteContext) apply(w *recordedVote, began bool, outcome Declared) {
	s := &w.stage
	facts := []*voteFacts{&c.said}
	if began && outcome == 0 && c.before.declared != 0 && !c.before.used && !c.before.unvoted {
		facts, outcome = append(facts, &c.before), c.before.declared
	}
	c.said.used = true
	for _, f := range facts {
		w.twoThirds = w.twoThirds || f.twoThirds
		if !f.decides {
			continue
		}
		if f.recorded && s.Method == 0 {
			s.Method = Recorded
		}
		if s.Date.IsZero() {
			s.Date = f.date
		}
		if s.Kind == 0 {
			s.Body, s.Kind = f.body, f.kind
		}
		if s.Draft.IsZero() {
			s.Draft = f.draft
		}
		if w.symbol.IsZero() {
			w.symbol = f.symbol
		}
	}
	if s.Declared == 0 {
		s.Declared = outcome
	}
	if t := &c.title; t.fresh && w.title.IsZero() && outcome != 0 &&
		(t.label == c.said.label || c.said.label == "" || t.label == "") && (t.draft.IsZero() || s.Draft.IsZero() || t.draft == s.Draft) {
		w.title = t.text
		t.fresh = s.Question != Whole
	}
}

// meeting notes the symbol of the record of a meeting that stands in the text.
func (r *voteReader) meeting(w string) {
	if s, err := ParseSymbol(strings.TrimRight(w, ".")); err == nil && s.Kind() == MeetingSymbol && len(r.meetings) < 8 && !slices.Contains(r.meetings, s) {
		r.meetings = append(r.meetings, s)
	}
}

// describe fills in what the symbols of a stage say of its body.
func (c *voteContext) describe(s *Stage, adopted Symbol) {
	organ := ""
	switch {
	case s.Body != 0:
		return
	case adopted.Kind() == ResolutionSymbol && s.Kind != Committee:
		organ = adopted.Organ()
	case len(s.Meetings) == 1:
		organ = s.Meetings[0].Organ()
	case s.Kind == Committee, s.Kind == 0:
		organ = s.Draft.Organ() // that which has it before it
	}
	if s.Kind == Committee && organ == "" && !c.several {
		s.Body = c.committee
	}
	switch organ {
	case "A":
		if s.Kind == 0 || s.Kind == Plenary {
			s.Body, s.Kind = MustParseBody("unga"), Plenary
		}
	case "A/C.1", "A/C.2", "A/C.3", "A/C.4", "A/C.5", "A/C.6":
		s.Body, s.Kind = MustParseBody("unga.c"+organ[len(organ)-1:]), Committee
		c.several = c.several || c.committee != 0 && c.committee != s.Body
		c.committee = s.Body
	case "S":
		s.Body, s.Kind = MustParseBody("unsc"), Council
	case "A/HRC":
		s.Body, s.Kind = MustParseBody("hrc"), Council
	}
}
