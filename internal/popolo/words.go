package popolo

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a word of a list of codes, in small letters and without what joins its
// parts. An odd one is none of those that are written.
type word struct {
	text string
	code uint8
	odd  bool
}

// optionWords are the options of votes and counts. Those of the specification are
// the first five; present, pending, excluded and vacant are ours. Of the odd ones
// yea, aye, nay and excused come from the Open Civic Data of American legislatures,
// the rest from records.
var optionWords = [...]word{
	{"yes", Yes, false},
	{"no", No, false},
	{"abstain", Abstain, false},
	{"absent", Absent, false},
	{"notvoting", NotVoting, false},
	{"present", Present, false},
	{"pending", Pending, false},
	{"excluded", Excluded, false},
	{"vacant", Vacant, false},
	{"yea", Yes, true},
	{"aye", Yes, true},
	{"for", Yes, true},
	{"infavour", Yes, true},
	{"infavor", Yes, true},
	{"nay", No, true},
	{"against", No, true},
	{"abstained", Abstain, true},
	{"abstention", Abstain, true},
	{"abstaining", Abstain, true},
	{"excused", Absent, true},
	{"nonvoting", NotVoting, true},
	{"didnotvote", NotVoting, true},
	{"paired", Paired, true},
}

// The options. They are numbered as the counts of the caller are; a pair of voters
// is no vote of one alone.
const (
	Yes uint8 = 1 + iota
	No
	Abstain
	NotVoting
	Present
	Absent
	Pending
	Excluded
	Vacant
	Paired
)

// resultWords are the results; withdrawn is ours.
var resultWords = [...]word{
	{"pass", Pass, false},
	{"fail", Fail, false},
	{"withdrawn", Withdrawn, false},
	{"passed", Pass, true},
	{"adopted", Pass, true},
	{"carried", Pass, true},
	{"agreed", Pass, true},
	{"accepted", Pass, true},
	{"failed", Fail, true},
	{"rejected", Fail, true},
	{"defeated", Fail, true},
	{"negatived", Fail, true},
	{"lost", Fail, true},
}

// The results.
const (
	Pass uint8 = 1 + iota
	Fail
	Withdrawn
)

// majorityWords are the requirements of a motion that are known.
var majorityWords = [...]word{
	{"majority", Simple, false},
	{"simplemajority", Simple, false},
	{"twothirdsmajority", TwoThirds, false},
	{"twothirds", TwoThirds, false},
	{"2/3majority", TwoThirds, false},
	{"2/3", TwoThirds, false},
}

// The majorities that a motion can require.
const (
	Simple uint8 = 1 + iota
	TwoThirds
)

// schemeWords are the schemes of the ids of voters.
var schemeWords = [...]word{
	{"country", ISO, false},
	{"ocddivision/country", ISO, false},
	{"iso3166", ISO, false},
	{"iso31661", ISO, false},
	{"iso31661alpha2", Alpha2, false},
	{"iso3166alpha2", Alpha2, false},
	{"iso31661alpha3", Alpha3, false},
	{"iso3166alpha3", Alpha3, false},
	{"m49", M49, false},
	{"unm49", M49, false},
}

// The schemes. The id of no scheme is a code alone; Ours is what WritePopolo writes
// where another country has the code.
const (
	NoScheme uint8 = iota
	ISO            // whichever fits the code
	Alpha2
	Alpha3
	M49
	Ours
	OtherScheme
)

// findWord returns the code of a word, whatever its case and whether its parts are
// joined, and whether it is an odd one; 0 if it is not among them.
func findWord(words []word, s string) (code uint8, odd bool) {
	const longest = 40 // of these words, and more
	if len(s) > longest {
		return 0, false
	}
	var room [longest]byte
	plain := room[:0]
	for _, r := range s {
		if r != ' ' && r != '-' && r != '_' {
			plain = utf8.AppendRune(plain, unicode.ToLower(r))
		}
	}
	for i := range words {
		if words[i].text == string(plain) {
			return words[i].code, words[i].odd
		}
	}
	return 0, false
}

// OptionOf returns the option that a text is, and whether it is an odd word for it;
// 0 if it is none.
func OptionOf(s string) (option uint8, odd bool) { return findWord(optionWords[:], s) }

// ResultOf returns the result that a text is, and whether it is an odd word for it;
// 0 if it is none.
func ResultOf(s string) (result uint8, odd bool) { return findWord(resultWords[:], s) }

// MajorityOf returns the majority that a requirement asks for, 0 if it is none that
// is known.
func MajorityOf(s string) uint8 {
	majority, _ := findWord(majorityWords[:], s)
	return majority
}

// OptionWord returns the word for an option, "" if there is none.
func OptionWord(option uint8) string {
	if option == NotVoting {
		return "not voting"
	}
	return wordFor(optionWords[:], option)
}

// ResultWord returns the word for a result, "" if there is none.
func ResultWord(result uint8) string { return wordFor(resultWords[:], result) }

func wordFor(words []word, code uint8) string {
	for _, w := range words {
		if w.code == code && !w.odd {
			return w.text
		}
	}
	return ""
}

// CutScheme returns the scheme of the id of a voter and the code in it: ISO and nl of
// ocd-division/country:nl.
func CutScheme(id string) (scheme uint8, code string) {
	i := strings.LastIndexAny(id, ":/")
	switch {
	case i <= 0:
		return NoScheme, id[i+1:]
	case id[:i] == "plenary":
		return Ours, id[i+1:]
	}
	if scheme, _ = findWord(schemeWords[:], id[:i]); scheme == 0 {
		scheme = OtherScheme
	}
	return scheme, id[i+1:]
}

// CutTime returns the day of a date with or without a time, which is that of the
// clock that the time was read from. It reports false if what follows the day is no
// time.
func CutTime(s string) (day string, ok bool) {
	i := strings.IndexAny(s, "Tt ")
	if i < 0 {
		return s, true
	}
	return s[:i], strings.Trim(s[i+1:], "0123456789:.,+-Zz") == ""
}
