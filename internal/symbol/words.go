package symbol

const (
	maxLength   = 200  // bytes, so that places in it fit into a uint8
	maxExpanded = 1000 // symbols of a list

	// firstYear is that of the United Nations at work; below it is a session.
	firstYear = 1946
	lastYear  = 2100
	// lastSession is the last regular session that can be meant: it opens in
	// 2095. It distinguishes A/RES/195/73 from
	// A/RES/73/195.
	lastSession = 150
	// Up to the thirtieth session, the Assembly did not begin its numbers again
	// each session.
	lastNumbered, lastNumberedSession = 3541, 30

	digits = "0123456789"
)

// The classes and the forms of the words that a symbol consists of.
const (
	bodyWord   = 1 + iota // a body below the organ
	listWord              // a series that is not a body
	kindWord              // RES, DEC, PRST
	seriesWord            // a series that ends with the number of the document
	suffixWord            // an addition

	bare     = 1 // stands without a number
	numbered = 2 // stands with a full stop and a number
)

// knownWord is a word that symbols consist of; a kind is that of the document
// that it makes.
type knownWord struct {
	text         string
	class, forms uint8
	kind         Kind
}

var words = [...]knownWord{
	{"RES", kindWord, bare, Resolution},
	{"DEC", kindWord, bare, Decision},
	{"PRST", kindWord, bare, Presidential},
	{"L", seriesWord, numbered, Draft},
	{"PV", seriesWord, numbered, Meeting},
	{"SR", seriesWord, numbered, Meeting},
	{"CRP", seriesWord, numbered, Document},
	{"WP", seriesWord, numbered, Document},
	{"PET", seriesWord, numbered, Document},
	{"INF", listWord, bare | numbered, Document},
	{"NGO", listWord, bare | numbered, Document},
	{"C", bodyWord, bare | numbered, 0},
	{"HRC", bodyWord, bare, 0},
	{"CN", bodyWord, numbered, 0},
	{"Sub", bodyWord, numbered, 0},
	{"WG", bodyWord, numbered, 0},
	{"AC", bodyWord, numbered, 0},
	{"SC", bodyWord, numbered, 0},
	{"CONF", bodyWord, numbered, 0},
	{"SPC", bodyWord, bare, 0},
	{"BUR", bodyWord, bare, 0},
	{"PC", bodyWord, bare, 0},
	{"B", bodyWord, bare, 0},
	{"Rev", suffixWord, numbered, 0},
	{"Add", suffixWord, numbered, 0},
	{"Corr", suffixWord, numbered, 0},
	{"Amend", suffixWord, numbered, 0},
	{"Summary", suffixWord, bare, 0},
}

// organs are what symbols begin with.
var organs = [...]string{"A", "S", "E", "T", "TD", "HS"}

// partNames are the names of parts, a longer one before its beginning.
var partNames = [...]string{"Parts", "Part", "Vol.", "Resumption", "Section", "Para.", "Rule", "Annex"}
