// Package table holds the facts that plenary knows: countries and their codes,
// their names by language and date, and the membership of groups.
//
// The facts are kept in the TSV files of folder tsv, one per row, each with
// its source. The files whose names begin with z are Go arrays generated from
// them, which need no work at start-up and are linked only if they are used.
// To change a fact, edit the TSV file and run
//
//	go test ./internal/table/tsv -update
//
// Without -update the same test fails if an array is older than its TSV.
package table

// A Kind is the kind of an entity in countries.tsv.
type Kind uint8

const (
	_            Kind = iota
	State             // state
	Former            // former
	Observer          // observer
	Associated        // associated
	Other             // other
	Territory         // territory
	Organisation      // organisation
	Government        // government
)

// An Entity is a row of countries.tsv.
type Entity struct {
	Code   string // alpha-3, or plenary's own code if ISO 3166 has none
	Alpha2 string // empty if ISO 3166 has none
	M49    uint16 // 0 if the UN Statistics Division has none
	Kind   Kind
}

// Languages of names, in the order of the tables.
const (
	English = iota
	Dutch
	NumLanguages
)

// LanguageCodes are the codes of the languages.
var LanguageCodes = [NumLanguages]string{English: "en", Dutch: "nl"}

// Forms of names, in the order of the tables.
const (
	Short = iota
	Official
	UN
	NumForms
)

// Day is the date of the tables.
const Day = 2026_11_23

// An Article is the article before a name in running text.
type Article uint8

// The articles. DePlural is for a name with a verb in the plural.
const (
	NoArticle Article = iota
	The
	De
	DePlural
	Het
)

// String returns the article, "" for NoArticle.
func (a Article) String() string { return articles[a] }

// A Name is a name of a country in one language and form, in the half-open
// interval [From, To). Dates are yyyymmdd; 0 means open.
type Name struct {
	From, To int32
	at       uint16 // in nameText
	// Rank orders the names of a language alphabetically.
	Rank    uint16
	len     uint8 // of the text
	Article Article
}

// Text returns the name.
func (n *Name) Text() string { return nameText[n.at : int(n.at)+int(n.len)] }

// WithArticle returns the name, preceded by its article if it has one.
func (n *Name) WithArticle() string {
	if n.Article == NoArticle {
		return n.Text()
	}
	return n.Article.String() + " " + n.Text()
}

// NameSpan returns the bounds in Names of the names of a country.
func NameSpan(country uint16, language, form int) (lo, hi uint16) {
	i := (int(country)*NumLanguages+language)*NumForms + form
	return NameStart[i], NameStart[i+1]
}

// NamesOf returns the names of a country in chronological order. For a country
// without names in the UN form, these are the short names. An unknown form
// means the UN form.
func NamesOf(country uint16, language, form int) []Name {
	lo, hi := NameSpan(country, language, min(form, UN))
	if lo == hi {
		lo, hi = NameSpan(country, language, Short)
	}
	return Names[lo:hi]
}

// NameOn returns the name of a country on day, or its last name if it had none
// on that day. A day of 0 means [Day].
func NameOn(country uint16, language, form int, day int32) *Name {
	if day == 0 {
		day = Day
	}
	names := NamesOf(country, language, form)
	if len(names) == 0 { // of no country
		return &Names[0]
	}
	last := &names[len(names)-1]
	if last.From <= day && last.To == 0 { // as mostly
		return last
	}
	for i := range names {
		if n := &names[i]; n.From <= day && (n.To == 0 || day < n.To) {
			return n
		}
	}
	return last
}

// A Meaning is a country that a key can stand for in the half-open interval
// [From, To). Dates are yyyymmdd; 0 means open.
type Meaning struct {
	Country  uint16
	From, To int32
}

// Kinds of group names.
const (
	FullName = iota
	Abbreviation
	Alias
)

// A GroupName is a name of a group in the half-open interval [From, To).
type GroupName struct {
	Group    uint8
	Language uint8
	Kind     uint8
	Text     string
	From, To int32
}

// A Membership is the status of a country in a group in the half-open interval
// [From, To).
type Membership struct {
	Country  uint16
	Status   uint8
	From, To int32
}

// Members are the members of a group from a day until its next change: the
// countries whose status is Full, Suspended or Electoral.
type Members struct {
	From int32
	Set  Set
}

// Statuses of membership, in the order of package plenary.
const (
	_ = iota
	Full
	AssociateMember
	ObserverMember
	Suspended
	Electoral
	Second
)

// Kinds of succession, in the order of package plenary.
const (
	_ = iota
	Dissolution
	Separation
	Union
	Accession
)

// A Succession is an event by which one entity succeeded another.
type Succession struct {
	From, To uint16
	Kind     uint8
	On       int32
}

// Schemes of codes, in the order of package plenary.
const (
	_ = iota
	Alpha2
	Alpha3
	Alpha4
	M49
	COW
	GW
	IOC
	FIPS
	EU
)

// Schemes are the text forms of the schemes, as in package plenary.
var Schemes = [...]string{Alpha2: "alpha2", Alpha3: "alpha3", Alpha4: "alpha4", M49: "m49", COW: "cow", GW: "gw", IOC: "ioc", FIPS: "fips", EU: "eu"}

// SchemeKey plus a scheme is the byte after # in the key of a code.
const SchemeKey = '0'

// A Code is a code of a country in the half-open interval [From, To).
type Code struct {
	Country  uint16
	Scheme   uint8
	Value    string
	From, To int32
}

// A Body is a body that votes. Group is the group of its members, or 0. Name
// is its name in a sentence, after Article. NoAbstain says that its members
// vote for or against and cannot abstain. Texts and Motions are the rules by
// which it decides on these, none if its rules are for some matters only; on a day
// when the first is not in force it has none.
type Body struct {
	ID        string
	Group     uint8
	Name      [NumLanguages]string
	Article   [NumLanguages]Article
	NoAbstain bool
	Texts     []string
	Motions   []string
}

// A Term is a code of the vocabulary of statements, with its labels.
type Term struct {
	Kind, Code string
	Label      [NumLanguages]string
}

// A Wording is a description of a majority. It applies if the votes counted
// (those against if Against is set, otherwise those in favour) are at least
// Num/Den of the votes in favour and against.
type Wording struct {
	Key      string
	Against  bool // counts the votes against
	Strict   bool // requires more than Num/Den
	Cast     bool // of all votes cast, abstentions included
	Num, Den int
	Text     [NumLanguages]string
}

// A Rule is a rule of a body, given by its number in Bodies, in the half-open
// interval [From, To): its text form in package plenary, and its source.
// Verified is yes, partly or no.
type Rule struct {
	ID                 string
	Body               uint8
	From, To           int32
	Text               string
	Verified, Source   string
	Provision, Meaning [NumLanguages]string
}

// A WeightTable is the weights of members in one dimension, in the half-open
// interval [From, To). Rows has the form of Weights in package plenary: the
// length of the name of the dimension, the number of members in two bytes, the
// name, and for each member its index in two bytes and its weight in eight,
// lowest byte first.
type WeightTable struct {
	Dimension string
	From, To  int32
	Rows      string
}
