// Package table holds the facts that plenary knows: countries and their codes,
// their names by language and by date, and the membership of groups.
//
// The facts are typed by hand, one a row, each with its source, in the TSV
// files of folder tsv. The files whose names begin with z are Go arrays
// generated from them, so that a program pays nothing at start-up and only for
// the tables it uses. To change a fact, edit the TSV file and run
//
//	go test ./internal/table/tsv -update
//
// Without -update the same test fails when an array is older than its TSV.
package table

// A Kind says what sort of entity a row of countries.tsv is.
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

// An Entity is a row of countries.tsv: its codes and what it is.
type Entity struct {
	Code   string // alpha-3, or plenary's own code where ISO 3166 has none
	Alpha2 string // empty where ISO 3166 has none
	M49    uint16 // 0 where the UN Statistics Division has none
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

// Day is the day as of which the tables are kept.
const Day = 2026_11_23

// An Article is the article before a name in running text.
type Article uint8

// The articles; DePlural stands before a name that takes a verb in the plural.
const (
	NoArticle Article = iota
	The
	De
	DePlural
	Het
)

// String returns the article, "" for NoArticle.
func (a Article) String() string { return articles[a] }

// A Name is one name of one country in one language and form over the
// half-open interval [From, To). Dates are written as yyyymmdd, 0 is open.
type Name struct {
	From, To int32
	at       uint16 // in nameText
	// Rank orders the names of one language as its dictionaries do.
	Rank    uint16
	len     uint8 // of the text
	Article Article
}

// Text returns the name itself.
func (n *Name) Text() string { return nameText[n.at : int(n.at)+int(n.len)] }

// WithArticle returns the name after its article, if it has one.
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

// NamesOf returns the names of a country in the order of time. Where it has none
// in the form of the UN, these are the short ones; a form that there is not is
// that of the UN.
func NamesOf(country uint16, language, form int) []Name {
	lo, hi := NameSpan(country, language, min(form, UN))
	if lo == hi {
		lo, hi = NameSpan(country, language, Short)
	}
	return Names[lo:hi]
}

// NameOn returns the name of a country on a day, and its last name where it had
// none on it. Without a day it is the name on the [Day] of the tables.
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

// A Meaning is one country that a key can stand for, and the days on which it
// can, as yyyymmdd, half-open, 0 being open.
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

// A GroupName is one name of a group over [From, To).
type GroupName struct {
	Group    uint8
	Language uint8
	Kind     uint8
	Text     string
	From, To int32
}

// A Membership is one country's status in one group over [From, To).
type Membership struct {
	Country  uint16
	Status   uint8
	From, To int32
}

// Members are those that a group has from a day on, until its next change: all
// whose status is Full, Suspended or Electoral.
type Members struct {
	From int32
	Set  Set
}

// Statuses of membership; package plenary's have the same order.
const (
	_ = iota
	Full
	AssociateMember
	ObserverMember
	Suspended
	Electoral
	Second
)

// Kinds of succession; package plenary's have the same order.
const (
	_ = iota
	Dissolution
	Separation
	Union
	Accession
)

// A Succession is one entity coming out of another.
type Succession struct {
	From, To uint16
	Kind     uint8
	On       int32
}

// Schemes of codes; package plenary's have the same order.
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

// Schemes has the text forms of the schemes; package plenary's are the same.
var Schemes = [...]string{Alpha2: "alpha2", Alpha3: "alpha3", Alpha4: "alpha4", M49: "m49", COW: "cow", GW: "gw", IOC: "ioc", FIPS: "fips", EU: "eu"}

// SchemeKey and a scheme make the byte after # in the key of a code.
const SchemeKey = '0'

// A Code is one that stood for a country over [From, To).
type Code struct {
	Country  uint16
	Scheme   uint8
	Value    string
	From, To int32
}

// A Body votes. Group is the group whose members vote in it, 0 for none. Name is
// as it stands within a sentence after its Article. In some bodies one votes for or
// against, and cannot abstain.
type Body struct {
	ID        string
	Group     uint8
	Name      [NumLanguages]string
	Article   [NumLanguages]Article
	NoAbstain bool
}

// A Term is a code of the vocabulary of statements and what it says.
type Term struct {
	Kind, Code string
	Label      [NumLanguages]string
}

// A Wording is words for the size of a majority: what is said where the votes
// counted, those against or else those in favour, are at least Num/Den, or more
// than that, of the votes in favour and against, or of all votes cast.
type Wording struct {
	Key      string
	Against  bool // count the votes against
	Strict   bool // more than the share
	Cast     bool // of all votes cast, abstentions included
	Num, Den int
	Text     [NumLanguages]string
}

// A Rule is one rule of one body, by its number in Bodies, over [From, To): what
// it says in the text form of package plenary, and where it says so. Verified is
// yes, partly or no.
type Rule struct {
	ID                 string
	Body               uint8
	From, To           int32
	Text               string
	Verified, Source   string
	Provision, Meaning [NumLanguages]string
}

// A WeightTable has what members weigh in one dimension over [From, To). Rows
// is in the form of package plenary's Weights: the length of the name of the
// dimension, the number of members in two bytes, the name, and for each member
// its index in two bytes and its weight in eight, lowest byte first.
type WeightTable struct {
	Dimension string
	From, To  int32
	Rows      string
}
