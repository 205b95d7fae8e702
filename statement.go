package plenary

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Statement is a delegation's statement on a resolution: an explanation of its
// vote, a general statement, a reservation. A statement says what a vote means
// to the country that casts it. It does not change a vote or a result, and is
// not binding.
//
// A nil *Statement stands for an empty Statement.
type Statement struct {
	// ID identifies the statement within its resolution.
	ID string `json:"id"`
	// Kind is the kind of the statement; Called holds the names that others
	// use.
	Kind   StatementKind   `json:"kind"`
	Called []StatementName `json:"called,omitzero"`
	// Stage is the ID of the stage at which the statement was made.
	Stage string `json:"stage"`
	// Timing says whether the statement was made before or after the vote.
	Timing Timing `json:"timing,omitzero"`
	// Deliverer is the country that spoke, or the zero Country if the source
	// does not name it; see Unnamed.
	Deliverer Country `json:"deliverer,omitzero"`
	// OnBehalf are the other countries for which the statement was made. Group
	// is the group on whose behalf it was made, if any, and Aligned the
	// countries that aligned themselves with the statement.
	OnBehalf CountrySet `json:"onBehalf,omitzero"`
	Group    Group      `json:"group,omitzero"`
	Aligned  CountrySet `json:"aligned,omitzero"`
	// Unnamed describes deliverers that the source does not name ("other
	// European countries"). They are never counted.
	Unnamed Text `json:"unnamed,omitzero"`
	// UnnamedOne reports that Unnamed describes one country: "a neighbouring
	// country".
	UnnamedOne   bool          `json:"unnamedOne,omitzero"`
	Endorsements []Endorsement `json:"endorsements,omitzero"`
	Elements     []Element     `json:"elements,omitzero"`
	Purposes     []Purpose     `json:"purposes,omitzero"`
	// Passages are what the statement says about certain paragraphs.
	Passages []Passage `json:"passages,omitzero"`
	// According names who assessed Elements and Purposes, if they were not read
	// in the statement itself.
	According Text `json:"according,omitzero"`
	// Language is the language of the statement, or the zero Tag if unknown.
	Language language.Tag `json:"language,omitzero"`
	// References are references to the statement elsewhere, such as in an
	// earlier letter.
	References []Reference `json:"references,omitzero"`
	Sources    []Source    `json:"sources,omitzero"`
}

// Passage is what a statement says about certain paragraphs of the text. For
// example, the statement dissociates its makers from paragraph 7, or interprets
// paragraph 4 as creating no obligations. The zero Passage says nothing.
type Passage struct {
	// Paragraphs are the numbers of the paragraphs: 7, 23 (d).
	Paragraphs []string `json:"paragraphs"`
	// Parts are the names of other parts: objective 17, in Dutch doelstelling
	// 17.
	Parts []Text `json:"parts,omitzero"`
	// Kind is "reservation", "disassociation" or "interpretative-declaration".
	// It is 0 if the statement makes none of these and only comments on the
	// paragraphs.
	Kind StatementKind `json:"kind,omitzero"`
	// Elements are the points that the statement makes about these parts.
	Elements []Element `json:"elements,omitzero"`
}

// StatementName is another name that is used for a statement. For example, the
// Dutch government's "standpuntverklaring" on a text that was voted on is, in
// UN practice, an explanation of vote.
type StatementName struct {
	Term string        `json:"term"`
	Kind StatementKind `json:"kind,omitzero"`
	By   Text          `json:"by,omitzero"`
}

// Endorsement is a country's support for a statement of another country.
type Endorsement struct {
	Country Country `json:"country"`
	// Moment says whether the country gave its support before, during or after
	// the meeting.
	Moment  Timing   `json:"moment,omitzero"`
	Date    Date     `json:"date,omitzero"`
	Sources []Source `json:"sources,omitzero"`
}

// StatementKind is the kind of a statement. The zero StatementKind means
// unknown.
//
// The text forms are explanation-of-vote, explanation-of-position,
// general-statement, right-of-reply, reservation, interpretative-declaration,
// disassociation, alignment and correction-of-vote.
type StatementKind uint8

// The kinds of statements.
const (
	// ExplanationOfVote is made before or after a vote (General Assembly rules
	// 88 and 128).
	ExplanationOfVote StatementKind = 1 + iota // explanation-of-vote
	// ExplanationOfPosition is made on a decision taken without a vote.
	ExplanationOfPosition // explanation-of-position
	// GeneralStatement does not explain a vote.
	GeneralStatement // general-statement
	// RightOfReply answers another statement (rule 73).
	RightOfReply // right-of-reply
	// Reservation excludes an effect of the text for its maker.
	Reservation // reservation
	// InterpretativeDeclaration says how its maker interprets the text.
	InterpretativeDeclaration // interpretative-declaration
	// Disassociation dissociates its maker from a consensus or from paragraphs.
	Disassociation // disassociation
	// Alignment aligns its maker with a statement of others.
	Alignment // alignment
	// CorrectionOfVote says how a delegation had intended to vote.
	CorrectionOfVote // correction-of-vote
)

var statementTexts = codes.Enum[StatementKind]{What: "kind of statement", Texts: []string{
	"", "explanation-of-vote", "explanation-of-position", "general-statement", "right-of-reply",
	"reservation", "interpretative-declaration", "disassociation", "alignment", "correction-of-vote",
}}

// Name returns the name of the kind in the language tag, such as
// "stemverklaring". A language other than Dutch means English.
func (k StatementKind) Name(tag language.Tag) string { return label("statement", k.String(), tag) }

// Timing is the time at which something was done: a statement is made before or
// after the vote, and an endorsement is given before, during or after the
// meeting. The zero Timing means unknown.
//
// The text forms are before, after and during.
type Timing uint8

// The timings.
const (
	Before Timing = 1 + iota // before
	After                    // after
	// During: some sources say that a statement was made during the vote. This
	// cannot be correct, because delegations explain their votes before or after
	// it (General Assembly rule 88). [Resolution.PracticeNotices] reports such
	// statements.
	During // during
)

// timingTexts also has the text forms that endorsements had in earlier files.
var timingTexts = codes.Enum[Timing]{
	What: "timing", Texts: []string{"", "before", "after", "during"}, Earlier: []string{"", "beforemeeting", "aftermeeting", "atmeeting"},
}

// Element is a point that a statement makes, as a code of a vocabulary:
// sovereignty, non-binding, regular-irregular. Codes of your own begin with
// "x-" and have no label. The zero Element is the empty string.
type Element string

// Elements returns an iterator over the codes of the vocabulary, in
// alphabetical order.
func Elements() iter.Seq[Element] { return vocabulary[Element]("element") }

// Name returns the label of e in the language tag, a clause that can follow
// "that": "States are sovereign". A code that is not in the vocabulary is its
// own label. A language other than Dutch means English.
func (e Element) Name(tag language.Tag) string {
	return strings.Replace(label("element", string(e), tag), "|", " ", 1)
}

// MarshalText returns the code. It returns a [*ParseError] if the code is not
// empty, not in the vocabulary and does not begin with "x-".
func (e Element) MarshalText() ([]byte, error) { return codeOf("element", string(e)) }

// UnmarshalText sets e to the code in text. An empty text gives the zero
// Element. It returns a [*ParseError] if the code is not in the vocabulary and
// does not begin with "x-".
func (e *Element) UnmarshalText(text []byte) error { return readTerm(e, "element", text) }

// Purpose is the purpose of a statement, as a code of a vocabulary: clarify,
// prevent, neutralise. Codes of your own begin with "x-" and have no label.
// The zero Purpose is the empty string.
type Purpose string

// Purposes returns an iterator over the codes of the vocabulary, in
// alphabetical order.
func Purposes() iter.Seq[Purpose] { return vocabulary[Purpose]("purpose") }

// Name returns p in the language tag: "prevent misunderstanding". A code that
// is not in the vocabulary is its own label. A language other than Dutch means
// English.
func (p Purpose) Name(tag language.Tag) string { return label("purpose", string(p), tag) }

// MarshalText returns the code. It returns a [*ParseError] if the code is not
// empty, not in the vocabulary and does not begin with "x-".
func (p Purpose) MarshalText() ([]byte, error) { return codeOf("purpose", string(p)) }

// UnmarshalText sets p to the code in text. An empty text gives the zero
// Purpose. It returns a [*ParseError] if the code is not in the vocabulary and
// does not begin with "x-".
func (p *Purpose) UnmarshalText(text []byte) error { return readTerm(p, "purpose", text) }

// speakers returns the countries that s names as its makers: the deliverer,
// the countries on whose behalf it spoke, and those that aligned themselves
// with it. Endorsers and the members of the group are not included.
func (s *Statement) speakers() CountrySet {
	if s == nil {
		return CountrySet{}
	}
	return s.OnBehalf.Union(s.Aligned).with(s.Deliverer)
}

// endorsers returns the countries that endorsed s.
func (s *Statement) endorsers() CountrySet {
	var set CountrySet
	if s != nil {
		for _, e := range s.Endorsements {
			set.add(e.Country)
		}
	}
	return set
}

// speakersOn returns the speakers of s and, if s was made on behalf of a
// group, the members of that group on the date on. If on is the zero Date,
// these are unknown and are not included.
func (s *Statement) speakersOn(on Date) CountrySet {
	speakers := s.speakers()
	if s != nil && s.Group != "" {
		speakers = speakers.Union(s.Group.Members(on))
	}
	return speakers
}

// says returns every element of s once: those of the whole statement, followed
// by those of its passages.
func (s *Statement) says() []Element {
	if s == nil {
		return nil
	}
	var all elements
	all.add(s.Elements)
	for _, p := range s.Passages {
		all.add(p.Elements)
	}
	return all.list
}

// elements is a list of distinct elements.
type elements struct {
	list []Element
	seen map[Element]bool // those of list, if they are many
}

// fewElements is the length up to which a list is searched from the start.
const fewElements = 16

func (es *elements) has(e Element) bool {
	if len(es.list) < fewElements {
		return slices.Contains(es.list, e)
	}
	if es.seen == nil {
		es.seen = map[Element]bool{}
		for _, e := range es.list {
			es.seen[e] = true
		}
	}
	return es.seen[e]
}

func (es *elements) add(these []Element) {
	for _, e := range these {
		if es.has(e) {
			continue
		}
		if es.list = append(es.list, e); es.seen != nil {
			es.seen[e] = true
		}
	}
}

// among returns the elements of all that are in these or, if are is false,
// that are not.
func among(all, these []Element, are bool) []Element {
	es := elements{list: these}
	return slices.DeleteFunc(slices.Clone(all), func(e Element) bool { return es.has(e) != are })
}

// known returns the kind of s, or 0 if it has sources and none of them is verified.
func (s *Statement) known() StatementKind {
	if unverified(s.Sources, "kind") {
		return 0
	}
	return s.Kind
}

// does reports whether k is the kind of s, and a source for it is verified, or
// the kind of one of its passages.
func (s *Statement) does(k StatementKind) bool { return s.known() == k || s.passes(k) }

// passes reports whether s has a passage of kind k.
func (s *Statement) passes(k StatementKind) bool {
	return slices.ContainsFunc(s.Passages, func(p Passage) bool { return p.Kind == k })
}

// CommonElements returns the elements that all statements have in common, in
// the order of the first statement. It returns nil if there are no such
// elements.
func CommonElements(statements ...*Statement) []Element {
	var common []Element
	for i, s := range statements {
		said := s.says()
		if i == 0 {
			common = said
		}
		common = among(common, said, true)
	}
	if len(common) == 0 {
		return nil
	}
	return common
}

func vocabulary[T ~string](kind string) iter.Seq[T] {
	return table.Rows(table.Terms[:], func(t *table.Term) (T, bool) { return T(t.Code), t.Kind == kind })
}

func label(kind, code string, tag language.Tag) string {
	if t := table.FindTerm(kind, code); t != nil {
		return t.Label[languageOf(tag)]
	}
	return code
}

// codeOf returns the code if it is empty, in the vocabulary, or begins with
// "x-". It returns a ParseError for anything else.
func codeOf(kind, code string) ([]byte, error) {
	own := strings.HasPrefix(code, "x-") && len(code) > len("x-") && utf8.ValidString(code)
	if own || code == "" || table.FindTerm(kind, code) != nil {
		return []byte(code), nil
	}
	return nil, &ParseError{What: kind, Input: code, Reason: "not in the vocabulary; codes of your own begin with x-"}
}

// readTerm sets to to a code that codeOf accepts.
func readTerm[T ~string](to *T, kind string, text []byte) error {
	code, err := codeOf(kind, string(text))
	if err == nil {
		*to = T(code)
	}
	return err
}

// View is what somebody says about a resolution or its result: an office
// holder, or states that the source describes without counting them ("widely",
// "those who voted for it as well as those who abstained"). A View is never
// turned into a number.
type View struct {
	// By names those who hold the view, as the beginning of a sentence. It is
	// empty if the fields of OfficeHolder or Extent say who they are.
	By Text `json:"by,omitzero"`
	OfficeHolder
	// Extent is how widely the view is held according to the source.
	Extent Extent `json:"extent,omitzero"`
	// About is the acronym of the instrument that the view is about. It is
	// empty if the view is about the resolution.
	About string `json:"about,omitzero"`
	// According names those who reported the view, if it was not read in the
	// holder's own words.
	According Text `json:"according,omitzero"`
	// Voted describes the holders by their votes, if the source does.
	Voted    []Vote    `json:"voted,omitzero"`
	Says     Text      `json:"says,omitzero"`
	Elements []Element `json:"elements,omitzero"`
	Sources  []Source  `json:"sources,omitzero"`
}

// Extent is how widely a view is held according to a source. It is not a
// number. The zero Extent means that the source does not say.
//
// The text forms are some, widely and generally.
type Extent uint8

// The extents.
const (
	BySome    Extent = 1 + iota // some
	Widely                      // widely
	Generally                   // generally
)

var extentTexts = codes.Enum[Extent]{What: "extent", Texts: []string{"", "some", "widely", "generally"}}

// joint reports whether s is made on behalf of others too.
func (s *Statement) joint() bool { return !s.OnBehalf.IsZero() || s.Group != "" }

// anonymous reports whether s has neither its deliverer nor a description of
// it.
func (s *Statement) anonymous() bool { return s.Deliverer.IsZero() && s.Unnamed.IsZero() }

// together reports whether several countries made s and no one of them is on record
// as its deliverer.
func (s *Statement) together() bool { return s.anonymous() && s.Group == "" && s.OnBehalf.Len() > 1 }

// statementContent is the content that statements must share to be described
// together.
type statementContent struct {
	says      string // the elements, the purposes and the names, each after its length
	kind      StatementKind
	stage     string
	according Text
	timing    Timing
	aligned   CountrySet
}

// content returns the content of s, and reports whether s can be described
// together with others: it is made for its deliverer alone, and has no other
// content.
func (s *Statement) content() (c statementContent, ok bool) {
	if s.joint() || s.anonymous() || len(s.Endorsements)+len(s.Passages)+len(s.References) > 0 {
		return c, false
	}
	var says []byte
	list := func(n int) { says = append(strconv.AppendInt(says, int64(n), 10), ' ') }
	text := func(t string) {
		list(len(t))
		says = append(says, t...)
	}
	list(len(s.Elements))
	for _, e := range s.Elements {
		text(string(e))
	}
	list(len(s.Purposes))
	for _, p := range s.Purposes {
		text(string(p))
	}
	for _, k := range s.Called {
		text(k.Term)
		list(int(k.Kind))
		text(k.By.EN)
		text(k.By.NL)
	}
	return statementContent{string(says), s.known(), s.Stage, s.According, s.Timing, s.Aligned}, true
}
