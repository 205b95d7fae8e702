package plenary

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// ParseRule parses s as a rule. The grammar of its text form is:
//
//	rule       = [ identifier ":" ] [ "body" group ";" ] parts | identifier
//	parts      = part { ";" part } | test
//	part       = ( "open" | "quorum" | "defer" | "carry" | "veto" ) test | "tie" way
//	test       = and { "or" and }
//	and        = condition { "and" condition }
//	condition  = "not" condition | "(" test ")" | comparison
//	comparison = measure ( ">=" | ">" ) ( number | fraction "of" measure | measure )
//	measure    = base [ "by" weight ] [ "in" group ]
//	base       = word | vote { "+" vote }
//	word       = "cast" | "attending" | "entitled" | "members" | "seats"
//	vote       = "yes" | "no" | "abstain" | "notvoting" | "present" | "absent" |
//	             "pending" | "excluded" | "vacant"
//	group      = identifier | '"' text form or name of a group '"'
//	way        = "reject" | "revote" | "casting" | "lot" | "adopt" | "revote-unless-full"
//
// Words are read in any case. A comparison of two measures compares their
// counts: "yes > no" requires more votes in favour than against, as does "yes >
// 1/2 of yes+no".
//
// The parts must appear in the order below, each at most once. The part carry
// is required. The parts are applied in this order until one determines the
// outcome:
//
//   - open is the quorum for opening the meeting. It does not affect the
//     outcome.
//   - quorum must hold for any decision; otherwise the outcome is [NoQuorum].
//   - defer postpones the decision if its test holds; the outcome is Deferred.
//   - carry must hold for the proposal to be adopted. A test without the name
//     of a part is a carry.
//   - veto defeats a proposal that carries, if its test holds; the outcome is
//     Vetoed.
//   - tie says what happens to a proposal that has not carried and has as many
//     votes in favour as against. With reject the outcome is [Rejected], and with
//     adopt it is [Adopted]. Otherwise it is [Tied], and the proposal is voted on
//     again, or decided by the casting vote of whoever presides or by lot. With
//     revote-unless-full it is rejected if every member was present, and voted
//     on again otherwise.
//
// The words of a base are those of [Base]: cast is yes+no+abstain, attending
// counts the members in the room, entitled the members that may vote, members
// also those excluded, and seats also those vacant. A quorum or a fraction of present
// alone is an error: present counts only members that were present without voting,
// and "2/3 of those present" is a fraction of attending. Records seldom say who was
// present, and decisions by such a rule may be [Open]. A weight is a dimension of
// [Weights], such as population.
//
// A group is written as the identifier of a [Group] in the tables, or as a text
// in quotation marks that [ParseGroup] reads, such as the text form of a group
// of your own. It means the members of the group on the date of the vote.
//
// A body, such as one of your own, is also written as a group, before the parts.
// Its members on the date of the vote are those that may vote. [Rule.Decide] does
// not count any other country that is listed, and [Stage.Notices] reports it. The
// members of a body are countries; for other members, count the votes and use
// [Rule.DecideTotals].
//
//	body "Weimar Format=DEU FRA POL"; carry yes >= 2/3 of members
//	body "unsc"; carry not no >= 1
//	quorum attending > 1/2 of members; carry yes >= 2/3 of yes+no and yes >= 1
//	yes > no
//	carry yes >= 9; veto no in unsc.permanent >= 1
//	carry yes >= 55/100 of members and yes by population >= 65/100 of members by population
//
// If no member votes, two thirds of the votes is zero, and "yes >= 2/3 of yes+no"
// holds. Add "and yes >= 1" to prevent this.
//
// An identifier without parts, such as unga.important, gives the latest version
// of that rule; for the version in force on a date see [RuleOn]. If s has both
// an identifier and parts, the parts apply. If they differ from those of every
// version of the identified rule, the result has no identifier. A fraction
// alone is not a rule, because 2/3 does not say which members it counts.
//
// ParseRule returns a [*ParseError] if s is not a rule; its Reason says where.
func ParseRule(s string) (Rule, error) {
	p := rulecode.ScannerOf(s)
	p.Group = groupText
	r, first := Rule{}, p.Token
	switch rest := strings.TrimSpace(p.Rest()); {
	case first == "":
		p.Fail("no rule is given")
	case '0' <= first[0] && first[0] <= '9':
		p.Fail("a fraction alone is not a rule, because it does not say of what: write the rule of a body, such as unga.important, or a test, such as yes >= 2/3 of yes+no and yes >= 1")
	case rest == "":
		for i := range wordings(first) {
			return presetRule(i), nil
		}
		p.Fail(noSuchRule(first))
	case rest[0] == ':':
		p.Next()
		p.Next()
		r = ruleOf(p.Rule())
		text, known := r.Text(), false
		for i, row := range wordings(first) {
			if known = true; row.Text == text {
				r.preset = uint16(i)
				break
			}
		}
		if !known {
			p.Fail(noSuchRule(first))
		}
	default:
		r = ruleOf(p.Rule())
	}
	if p.Reason == "" && r.onlyPresent() {
		p.Reason = "present counts only members that were present without voting: write attending for all that were in the room, or yes+no for those present and voting"
	}
	if p.Reason != "" {
		return Rule{}, &ParseError{What: "rule", Input: s, Reason: p.Reason}
	}
	return r, nil
}

// onlyPresent reports whether the quorum of r, or the total of which r requires a
// fraction, counts only members that were present without voting. Those who write
// "present" usually mean all members in the room.
func (r Rule) onlyPresent() bool {
	for part := range byte(rulecode.Tie) {
		test := r.part(part)
		for l := range test.Leaves() {
			if part <= rulecode.Quorum && Base(l.Num.Base) == BaseOf(Present) || l.OfShare() && !l.Versus() && Base(l.Of.Base) == BaseOf(Present) {
				return true
			}
		}
	}
	return false
}

// RuleOn returns the rule with the identifier id, such as unga.important, as in
// force on the date on. It returns a [*ParseError] that wraps [ErrNoRule] if
// there is no such rule, if the rule was not in force on that date, or if on is
// the zero Date.
func RuleOn(id string, on Date) (Rule, error) {
	for i, row := range wordings(id) {
		if on.within(row.From, row.To) {
			return presetRule(i), nil
		}
	}
	e := ParseError{What: "rule", Input: id, Reason: noSuchRule(id)}
	var spans []string
	for _, row := range wordings(id) {
		spans = append(spans, day.Span(row.From, row.To))
	}
	slices.Reverse(spans)
	switch {
	case spans == nil:
	case on.IsZero():
		e.Reason = "no date is given; the rule is in force " + strings.Join(spans, " and ")
	default:
		e.Reason = "not in force on " + on.String() + ", but " + strings.Join(spans, " and ")
	}
	return Rule{}, because(ErrNoRule, e)
}

// wordings returns an iterator over the rows of the table with the identifier
// id, latest first.
func wordings(id string) iter.Seq2[int, *table.Rule] {
	return func(yield func(int, *table.Rule) bool) {
		for i := len(table.Rules) - 1; i > 0; i-- {
			if row := &table.Rules[i]; row.ID == id && !yield(i, row) {
				return
			}
		}
	}
}

// presetRule returns the rule of row i, whose text is known to parse.
func presetRule(i int) Rule {
	p := rulecode.ScannerOf(table.Rules[i].Text)
	r := ruleOf(p.Rule())
	r.preset = uint16(i)
	return r
}

// noSuchRule returns the reason of an error for an unknown identifier, with
// the identifiers of other rules of the same body.
func noSuchRule(id string) string {
	body, _, _ := strings.Cut(id, ".")
	var like []string
	for i := 1; i < len(table.Rules); i++ {
		row := &table.Rules[i]
		if b, _, _ := strings.Cut(row.ID, "."); b == body && row.ID != table.Rules[i-1].ID {
			like = append(like, row.ID)
		}
	}
	if slices.Contains(rulecode.Parts[:], id) {
		return id + " is followed by a test, without a colon: " + id + " yes > no"
	}
	reason := "no rule has this identifier, and it is not a test"
	if like != nil {
		reason += "; there are " + strings.Join(like, ", ")
	}
	return reason
}

// Rules returns an iterator over all rules in the tables, by identifier and
// date. A rule that has changed occurs once for each version.
//
// Some rules expect the votes in a certain form:
//
//   - A member that may not vote on the question is excluded: a party to a
//     dispute, the State concerned, a member outside an enhanced cooperation.
//   - An objection is a vote against, and so is opposition under eu.ioannina.
//     In an election, a ballot for another candidate is a vote against.
//   - Under eu.cfsp.abstain, a member that abstains without a formal
//     declaration is [Present].
//   - The caller provides the [Weights] of imf.* ("power") and of ilo.admit
//     ("government": 1 for a delegate of a government, 0 for any other).
//   - In the WTO, the member States of the European Union are listed, not the
//     Union itself.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for i := 1; i < len(table.Rules); i++ {
			if !yield(presetRule(i)) {
				return
			}
		}
	}
}

func (r Rule) row() *table.Rule { return &table.Rules[r.preset] }

// ID returns the identifier of r, which is stable across releases. It returns
// "" if r is not from the tables.
func (r Rule) ID() string { return r.row().ID }

// elects reports whether r is a rule of election, in which each vote is for a candidate or
// for another.
func (r Rule) elects() bool { return table.FindTerm("counted", r.ID()+".yes") != nil }

// groupText returns the text form of the group s in a rule, or the reason why
// there is none.
func groupText(s string) (group, reason string) {
	g, err := ParseGroup(s)
	var e *ParseError
	if errors.As(err, &e) {
		reason = e.Reason + ": " + plain.Brief(s, maxQuoted)
	}
	return string(g), reason
}

// members returns the members of the body of r on the date on, or nil if they
// are unknown.
func (r Rule) members(on Date) *table.Set {
	g := r.group()
	if g == "" {
		return r.Body().members(on)
	}
	if members := g.Members(on); !members.IsZero() {
		return &members.bits
	}
	return nil
}

// bodyName returns the name of the body of r without an article, for headings.
func (r Rule) bodyName(tag language.Tag, on Date) string {
	if g := r.group(); g != "" {
		return g.NameOn(tag, on)
	}
	return r.Body().bare(tag)
}

// Body returns the body of r: unga, eu.council. It returns the zero Body if r
// is not from the tables, even if r names a body of your own.
func (r Rule) Body() Body { return Body(r.row().Body) }

// Provision returns the article or rule that lays down r, in the language tag:
// "Charter of the United Nations, Article 18(2)". It returns "" if r is not
// from the tables. A language other than Dutch means English.
func (r Rule) Provision(tag language.Tag) string { return r.row().Provision[languageOf(tag)] }

// Meaning returns a description of r in the language tag, in a sentence or two,
// including what r leaves out. It returns "" if r is not from the tables;
// [Decision.Explain] says what a rule of your own requires. A language other
// than Dutch means English.
func (r Rule) Meaning(tag language.Tag) string { return r.row().Meaning[languageOf(tag)] }

// InForce returns the half-open interval [from, to) in which r is in force. A
// zero from means that the start is unknown, and a zero to means that r is
// still in force. Both are zero if r is not from the tables.
func (r Rule) InForce() (from, to Date) { return Date{r.row().From}, Date{r.row().To} }

// Source returns the document in which the provision was read, or to which it
// is attributed. It returns "" if r is not from the tables.
func (r Rule) Source() string { return r.row().Source }

// String returns the text form of r, "" for the zero Rule.
func (r Rule) String() string {
	if r.preset == 0 {
		return r.Text()
	}
	return r.ID() + ": " + r.Text()
}

// AppendText appends the text form of r to b. It never returns an error.
func (r Rule) AppendText(b []byte) ([]byte, error) {
	return append(b, r.String()...), nil
}

// MarshalText returns the text form of r. It never returns an error.
func (r Rule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText parses text as [ParseRule] does. An empty text gives the zero
// Rule.
func (r *Rule) UnmarshalText(text []byte) (err error) { return readText(r, text, ParseRule) }
