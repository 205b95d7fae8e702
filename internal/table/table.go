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

// Forms of names, in the order of the tables.
const (
	Short = iota
	Official
	UN
	NumForms
)

// A Name is one name of one country in one language and form over the
// half-open interval [From, To). Dates are written as yyyymmdd, 0 is open.
type Name struct {
	Text     string
	Article  string
	From, To int32
	// Rank orders the names of one language as its dictionaries do.
	Rank uint16
}

// NameSpan returns the bounds in Names of the names of a country.
func NameSpan(country uint16, language, form int) (lo, hi uint16) {
	i := (int(country)*NumLanguages+language)*NumForms + form
	return NameStart[i], NameStart[i+1]
}

// A Meaning is one country that a key can stand for, and the days on which it
// can, as yyyymmdd, half-open, 0 being open.
type Meaning struct {
	Country  uint16
	From, To int32
}

// A Key is what a spelling becomes once everything that does not distinguish
// countries has been taken out of it, or # and a code. Its Count meanings are
// in Meanings from First on; if Settled, the first one holds where no date
// decides.
type Key struct {
	Text    string
	First   uint16
	Count   uint8
	Settled bool
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

// A Rule is one rule of one body over [From, To): what it says in the text form
// of package plenary, and where it says so. Verified is yes, partly or no.
type Rule struct {
	ID                       string
	From, To                 int32
	Text                     string
	Verified, Source         string
	Body, Provision, Meaning [NumLanguages]string
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
