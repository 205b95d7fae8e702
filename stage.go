package plenary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// StageKind is the kind of a stage in the life of a text. The zero StageKind
// means unknown.
//
// The text forms are negotiation, conference, committee, plenary and council.
type StageKind uint8

// The kinds of stages, in the order in which a text goes through them.
const (
	Negotiation StageKind = 1 + iota // negotiation
	Conference                       // conference
	Committee                        // committee
	Plenary                          // plenary
	Council                          // council
)

var stageTexts = codes.Enum[StageKind]{What: "kind of stage", Texts: []string{"", "negotiation", "conference", "committee", "plenary", "council"}}

// Question is what was put to the vote: the text as a whole, a paragraph of
// it, an amendment to it, or a motion of procedure. The zero Question is
// Whole.
//
// The text forms are whole, paragraph, amendment and motion.
type Question uint8

// The questions.
const (
	Whole     Question = iota // whole
	Paragraph                 // paragraph
	Amendment                 // amendment
	Motion                    // motion
)

var questionTexts = codes.Enum[Question]{What: "question", Texts: []string{"whole", "paragraph", "amendment", "motion"}}

// VotingMethod is how a decision was taken. The zero VotingMethod means
// unknown.
//
// The text forms are recorded, nonrecorded, hands, withoutvote, acclamation,
// consensus, secret and silence.
type VotingMethod uint8

// The methods.
const (
	Recorded    VotingMethod = 1 + iota // recorded
	NonRecorded                         // nonrecorded
	ShowOfHands                         // hands
	WithoutVote                         // withoutvote
	Acclamation                         // acclamation
	Consensus                           // consensus
	SecretVote                          // secret
	Silence                             // silence
)

var methodTexts = codes.Enum[VotingMethod]{What: "method", Texts: []string{"", "recorded", "nonrecorded", "hands", "withoutvote", "acclamation", "consensus", "secret", "silence"}}

// Declared is the outcome that a record states. It may differ from the outcome
// that follows from the votes. The zero Declared means that no outcome is
// stated.
//
// The text forms are adopted, rejected and withdrawn.
type Declared uint8

// The declared outcomes.
const (
	DeclaredAdopted   Declared = 1 + iota // adopted
	DeclaredRejected                      // rejected
	DeclaredWithdrawn                     // withdrawn
)

var declaredTexts = codes.Enum[Declared]{What: "outcome", Texts: []string{"", "adopted", "rejected", "withdrawn"}}

// Stage is one decision on a resolution: a body decided a question on a text
// on a date. Votes and Stated are kept as the record has them and may
// disagree; see [Stage.Totals] and [Stage.Notices].
//
// A nil *Stage stands for a stage of which nothing is on record.
type Stage struct {
	// ID identifies the stage within its resolution. Statements refer to it.
	ID   string    `json:"id"`
	Kind StageKind `json:"kind"`
	Body Body      `json:"body"`
	Date Date      `json:"date"`
	// Place is where the body met: Geneva, in Dutch Genève.
	Place Text `json:"place,omitzero"`
	// Meetings are the symbols of the meeting records.
	Meetings []Symbol `json:"meetings,omitzero"`
	// Draft is the symbol of the text that was voted on or, if the Question is
	// not Whole, of the text that the paragraph, amendment or motion concerns.
	Draft    Symbol   `json:"draft,omitzero"`
	Question Question `json:"question,omitzero"`
	// Detail names the paragraph, amendment or motion as a noun: "paragraph
	// 7", "the motion to adjourn the debate". It has the symbol of an
	// amendment, if that has one: "amendment A/C.3/73/L.62". Briefings quote it
	// if it is not in their language.
	Detail Text         `json:"detail,omitzero"`
	Method VotingMethod `json:"method"`
	// Votes is the recorded vote as far as it is listed. It is empty if the
	// decision was taken without a vote.
	Votes RollCall `json:"votes,omitzero"`
	// Stated holds the counts that the record states; see [Stage.Totals].
	Stated Totals `json:"stated,omitzero"`
	// Exhaustive holds the votes whose lists are complete according to the
	// source: the lists of a recorded vote, or "only Hungary and the United
	// States". For a vote that is neither here nor in Partial, it is unknown
	// whether the list is complete.
	Exhaustive []Vote `json:"exhaustive,omitzero"`
	// Partial holds the votes whose lists are incomplete according to the
	// source: "35 abstentions, China and India among them".
	Partial     []Vote       `json:"partial,omitzero"`
	Corrections []Correction `json:"corrections,omitzero"`
	// Required is the rule by which the question was decided according to the
	// record, or the zero Rule if the record does not say; see
	// [Stage.Decisions]. If Body is zero and the rule names a body of your own,
	// the stage has the members of that body.
	Required Rule     `json:"required,omitzero"`
	Declared Declared `json:"declared,omitzero"`
	// Sponsors are the countries that submitted or co-sponsored the draft.
	Sponsors []Sponsorship `json:"sponsors,omitzero"`
	// Wordings are descriptions of the result, such as "a large majority".
	// Briefings quote them; nothing is derived from them.
	Wordings []View   `json:"wordings,omitzero"`
	Sources  []Source `json:"sources,omitzero"`
	Note     Text     `json:"note,omitzero"`
}

// Sponsorship is the sponsorship of a draft by countries. It is neither a vote
// nor an endorsement of a statement. Its source is one of those of the [Stage].
type Sponsorship struct {
	Countries CountrySet      `json:"countries"`
	Kind      SponsorshipKind `json:"kind,omitzero"`
}

// SponsorshipKind is how countries became sponsors. The zero SponsorshipKind
// means unknown.
//
// The text forms are submitted, joined and additional, after "submitted by",
// "joined in sponsoring" and "additional sponsors" in reports and records.
type SponsorshipKind uint8

// The kinds of sponsorship.
const (
	Submitted         SponsorshipKind = 1 + iota // submitted
	Joined                                       // joined
	AdditionalSponsor                            // additional
)

var sponsorshipTexts = codes.Enum[SponsorshipKind]{What: "kind of sponsorship", Texts: []string{"", "submitted", "joined", "additional"}}

// sponsored returns the countries that sponsored the draft in one of the given
// kinds, or in any kind if none is given.
func (s *Stage) sponsored(kinds ...SponsorshipKind) (set CountrySet) {
	for _, p := range orNone(s).Sponsors {
		if len(kinds) == 0 || slices.Contains(kinds, p.Kind) {
			set = set.Union(p.Countries)
		}
	}
	return set
}

// day returns the date of s, or the zero Date if no source for it is verified.
func (s *Stage) day() Date {
	if unverified(s.Sources, "date") {
		return Date{}
	}
	return s.Date
}

// how returns the method of s, or 0 if no source for it is verified.
func (s *Stage) how() VotingMethod {
	if unverified(s.Sources, "method") {
		return 0
	}
	return s.Method
}

// Totals returns what the roll call and the stated counts of s together say
// about each count. Briefings and decisions use it.
//
//   - If the list of a vote is complete according to the source, its length is
//     the exact count.
//   - Otherwise a stated count holds, unless more countries are listed; the
//     number listed is then a lower limit.
//   - If the count of a vote is not stated, the number listed is a lower
//     limit.
//   - If every member of the body is listed or counted, all counts are exact.
//
// If s is nil, Totals returns the zero Totals.
func (s *Stage) Totals() Totals {
	if s == nil {
		return Totals{}
	}
	listed, members := s.Votes.Tally(), s.bodyMembers()
	if s.Votes.whole && (members.IsZero() || members == s.Votes.named()) {
		return listed.Whole()
	}
	t := s.Stated
	size, strangers := members.Len(), s.Votes.outside(members).Len()
	all := size > 0 && listed.members()-strangers == size // everyone is listed or excluded
	for bit := int(Yes); bit < len(rulecode.Bits); bit++ {
		n, count := *listed.at(bit), t.Counts.at(bit)
		switch {
		case all && bit != vacantBit, s.exhausts(Vote(bit)):
			*count = n
			t.Exact |= 1 << bit
		case n > 0 && n > *count:
			*count = n
			t.Exact &^= 1 << bit
		}
	}
	// A country that is listed but not a member leaves room for a member.
	if size = cmp.Or(s.Stated.Members, size); size > 0 && size == t.Counts.members()-strangers {
		t.Exact |= BaseMembers
	}
	return t
}

// completed returns the Totals of s. If the record says how many members voted or
// abstained, it counts all other members as not voting; the reason why they did not vote
// is not on record.
func (s *Stage) completed() Totals {
	t, size := s.Totals(), s.size()
	if size == 0 || !t.Known(BaseCast) || t.Exact.has(NotVoting) || t.Counts.Pending > 0 {
		return t
	}
	if members := s.members(); !members.IsZero() {
		size += s.Votes.outside(members).Len() // they are in the counts
	}
	if left := size - t.Counts.members(); left >= 0 {
		t.Counts.NotVoting += left
		t.Exact |= 1 << NotVoting
	}
	return t
}

// toldTotals returns the Totals of s for use in a sentence. If the record shows that some
// members did not vote, it returns completed, which counts all of them: "at least one did
// not vote" would contradict the sentences on groups, which take every member in no list
// as not voting (see [Stage.OnRecord]).
func (s *Stage) toldTotals() Totals {
	if t := s.Totals(); t.Counts.NotVoting <= 0 {
		return t
	}
	return s.completed()
}

// exhausts reports whether the source gives its list of the votes v as
// complete.
func (s *Stage) exhausts(v Vote) bool { return s != nil && slices.Contains(s.Exhaustive, v) }

// Lists reports whether every country that voted v is listed: the list is
// complete, it is as long as the stated count, or every member is listed.
// Letters of governments often name those against and only count those in
// favour.
func (s *Stage) Lists(v Vote) bool {
	n, exact := s.Totals().Of(v)
	return s != nil && exact && n == s.Votes.tally.of(v)
}

// listsCast reports whether every country that voted yes, no or abstain is
// listed. If so, all other members cast no vote.
func (s *Stage) listsCast() bool {
	t, listed := s.Totals(), &s.Votes.tally
	return t.Known(BaseCast) && t.Counts.Yes == listed.Yes && t.Counts.No == listed.No && t.Counts.Abstain == listed.Abstain
}

// OnRecord returns the vote of each country as far as it is on record: the
// votes of the roll call, and the votes of other members if the counts leave
// only one possibility. If all votes in favour, against and abstaining are
// listed, the other members are NotVoting. If 14 of the 15 members of the
// Security Council voted in favour and the one that abstained is listed, the
// others voted in favour.
//
// If a country is neither listed nor excluded in the result, its vote is
// unknown, or it was not a member.
func (s *Stage) OnRecord() RollCall {
	if s == nil {
		return RollCall{}
	}
	rc := s.Votes
	others := s.bodyMembers().Minus(rc.named())
	if rc.IsZero() || others.IsZero() {
		return rc
	}
	t := s.Totals()
	left, known := NotVoting, t.Known(BaseCast)
	for _, v := range [...]Vote{Yes, No, Abstain, Pending} {
		n, exact := t.Of(v)
		if n -= rc.tally.of(v); n == 0 {
			continue
		}
		if left != NotVoting || !exact || n != others.Len() {
			return rc
		}
		left, known = v, true
	}
	if !known {
		return rc
	}
	return rc.With(others, left)
}

func compareStages(a, b *Stage) int {
	return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.Kind, b.Kind))
}

// bodyMembers returns the members of the body of s on its date or, if s has no
// body, of the body that the required rule names. The result is empty if the
// members are unknown.
func (s *Stage) bodyMembers() CountrySet {
	if s.Body != 0 || s.Required.group() == "" {
		return s.Body.Members(s.Date)
	}
	return s.Required.group().Members(s.Date)
}

// bodyName returns the name of the body of s or, if s has no body, of the body
// that the required rule names. It has no article, for headings.
func (s *Stage) bodyName(tag language.Tag) string {
	if s.Body != 0 || s.Required.group() == "" {
		return s.Body.bare(tag)
	}
	return s.Required.group().NameOn(tag, s.Date)
}

// members returns the members of the body of s on its date, or the empty set
// if they are unknown.
func (s *Stage) members() CountrySet {
	members := s.bodyMembers()
	if s.Votes.whole && members.IsZero() {
		return s.Votes.named()
	}
	return members
}

// seenWith reports whether set contains every country that was a member at
// both s and t.
func (s *Stage) seenWith(t *Stage, set CountrySet) bool {
	ours, theirs := s.members(), t.members()
	return !ours.IsZero() && !theirs.IsZero() && set.contains(ours.Intersect(theirs))
}

// size returns the number of members of the body: those in the tables or, if
// these have none, the number in the record. It returns 0 if both are missing
// or the two differ.
func (s *Stage) size() int {
	given, members := s.Totals().Members, s.bodyMembers().Len()
	switch {
	case members == 0:
		return given
	case given != 0 && given != members:
		return 0
	}
	return members
}

// voted reports whether the record shows that a vote was taken.
func (s *Stage) voted() bool {
	switch s.Method {
	case Recorded, NonRecorded, ShowOfHands, SecretVote:
		return true
	}
	t := s.Totals()
	return t.voted()
}

// withoutVote reports whether the record shows that the decision was taken
// without a vote.
func (s *Stage) withoutVote() bool { return s.Method.withoutVote() }

func (m VotingMethod) withoutVote() bool {
	return m == WithoutVote || m == Acclamation || m == Consensus || m == Silence
}

// rules returns the rules of [Stage.Decisions].
func (s *Stage) rules() (rules []Rule) {
	if s == nil {
		return nil
	}
	if !s.Required.IsZero() {
		return []Rule{s.Required}
	}
	for i, id := range s.ruleIDs() {
		r, err := RuleOn(id, s.Date)
		if err == nil {
			rules = append(rules, r)
		} else if i == 0 { // the rules in force are then only some of those that may have applied
			return nil
		}
	}
	return rules
}

// ruleIDs returns the rules by which the body of s may have decided on the question.
func (s *Stage) ruleIDs() []string {
	row, committee := s.Body.row(), strings.HasPrefix(s.Body.String(), "unga.c")
	switch {
	case s.Body == GeneralAssembly && s.Question == Motion: // to reconsider: rule 81
		return s.motionRules("unga.simple", "unga.reconsider")
	case committee && s.Question == Motion: // rule 123
		return s.motionRules("unga.committee", "unga.committee.reconsider")
	case s.Body == GeneralAssembly && s.Question != Whole:
		return []string{"unga.simple", "unga.important.part"}
	case s.Question == Motion:
		return row.Motions
	}
	return row.Texts
}

// motionRules returns the rules by which a motion may have been decided. The rule on
// reconsideration applies to no other motion, and only the words of the Detail say what a
// motion asks for. If they do not say it, both rules may have applied.
func (s *Stage) motionRules(simple, reconsider string) []string {
	en, nl := strings.ToLower(s.Detail.EN), strings.ToLower(s.Detail.NL)
	for i, has := range table.Motions {
		switch {
		case !strings.Contains(en, has[table.English]) && !strings.Contains(nl, has[table.Dutch]):
		case i == 0:
			return []string{reconsider}
		default:
			return []string{simple}
		}
	}
	return []string{simple, reconsider}
}

// twoThirds is a majority of two thirds of the members present and voting.
const twoThirds = "yes >= 2/3 of yes+no and yes >= 1"

// requiring returns the rule of the body with the given carry part, in its
// version on the date of s or, if s has no date, its latest version. If the
// body has no such rule, it returns the test alone.
func (s *Stage) requiring(test string) Rule {
	required := MustParseRule(test)
	for _, id := range s.ruleIDs() {
		r, err := RuleOn(id, s.Date)
		if s.Date.IsZero() {
			r, err = ParseRule(id)
		}
		if err == nil && r.part(rulecode.Carry) == required.part(rulecode.Carry) {
			return r
		}
	}
	return required
}

// String describes s for a log: the body and the date, the draft or the
// question, and the counts, with "?" for an unknown count and "+" after a
// lower limit. An example is "unga 2018-12-19 A/73/L.66: 152-5-12, 24 not
// voting".
func (s *Stage) String() string {
	if s == nil {
		return ""
	}
	words := slices.DeleteFunc([]string{cmp.Or(s.Body.String(), s.Kind.String(), s.ID), s.Date.String(), s.Draft.String()}, func(w string) bool { return w == "" })
	if s.Question != Whole {
		words = append(words, s.Question.String())
	}
	text, t := strings.Join(words, " "), s.Totals()
	switch {
	case t.says(BaseCast):
		text += ": " + t.Counts.text(t.Exact)
	case s.Method != 0:
		text += ": " + s.Method.String()
	}
	return text
}
