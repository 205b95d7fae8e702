package plenary

import (
	"bytes"
	"cmp"
	"iter"
	"math/bits"
	"strings"

	"github.com/plenary-go/plenary/internal/spelling"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Country is the identity of a state, of an observer, or of another entity
// that records and groups name, past or present. It is a seat and not a name:
// Belarus is one Country since 1945, called Byelorussian SSR until 1991; the
// Russian Federation is the Country that the USSR was; Czechoslovakia is one
// of its own. Countries can be compared with ==. The zero Country is none.
//
// The text form is the code of three letters, NLD: that of ISO 3166-1, or
// that of the time for states that are no more (CSK, DDR, YMD, YUG). Entities
// without one have a code that ISO leaves to its users, or EAZ for Zanzibar.
type Country struct {
	index uint16 // into table.Entities
}

// Kind says what sort of entity a [Country] is.
type Kind uint8

// The kinds of entities. What a State is does not depend on membership of the
// United Nations; that is the group [UN].
const (
	// State is a Member of the United Nations on the day of the tables.
	State Kind = 1 + iota
	// FormerState is a state that is no more, such as Czechoslovakia.
	FormerState
	// ObserverState is a non-member observer state: the Holy See, Palestine.
	ObserverState
	// AssociatedState is in free association with a state: the Cook Islands.
	AssociatedState
	// OtherEntity has a contested or unresolved status, such as Kosovo.
	OtherEntity
	// Territory is a dependent or overseas territory with a code of its own.
	Territory
	// Organisation is a member of a group that is no state: the European
	// Union in the G20. Its name is never read as that of a country; its code
	// is, and as a [Group] it has its name.
	Organisation
	// Government is below the state, a member of the Francophonie: Québec.
	// Its name is never read as that of a country either.
	Government
)

var kindTexts = enum{"", "state", "former state", "observer state", "associated state", "other entity", "territory", "organisation", "government"}

// String returns the kind in English, "" for the zero Kind.
func (k Kind) String() string { return kindTexts.text(uint8(k)) }

// Countries returns every Country, in the alphabetical order of their codes.
func Countries() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for _, i := range table.ByCode {
			if !yield(Country{i}) {
				return
			}
		}
	}
}

// ParseCountry reads a country's code or name. It takes the letters of ISO 3166
// (two or three, and those withdrawn from it), and every name in the tables,
// English or Dutch, of today or of the past, in any case, with or without
// diacritics, article and apostrophes, inverted or in brackets ("Korea,
// Republic of"), with the abbreviations and the marks of notes that lists have,
// with another name or the code of the country apposed ("Myanmar (Burma)"), and
// a territory also with its state ("Guam (US)").
//
// It never guesses. A name that fits two countries, such as "Korea", gives a
// [*ParseError] with both as Candidates. So does a name that no country has,
// with none. A number is an error that names the schemes in which it is a code:
// lists of states give the same numbers to different countries. To read it,
// name the scheme in [ParseCountryCode].
//
// ParseCountry does not allocate unless it fails.
func ParseCountry(s string) (Country, error) {
	if i := table.FindCode(s); i != 0 {
		return Country{i}, nil
	}
	return ParseCountryOn(s, Date{})
}

// ParseCountryOn is [ParseCountry] for a record of a given day. Where a name
// fits two countries and one of them alone was called so on that day, it
// returns that one: "Yugoslavia" is another seat before 1 November 2000 than
// after. The name need not be of that day otherwise.
func ParseCountryOn(s string, on Date) (Country, error) {
	c, could, _ := findCountry(s, on)
	if c.IsZero() {
		err := countryError(s, could)
		err.suggest()
		return c, err
	}
	return c, nil
}

// MustParseCountry is [ParseCountry] for literals; it panics where that
// returns an error.
func MustParseCountry(s string) Country { return must(ParseCountry(s)) }

// findCountry returns the country that a code or name means on a day, or else
// those that it could mean, and whether it means another on another day.
func findCountry(s string, on Date) (c Country, could CountrySet, dated bool) {
	k := findISO(s)
	if k == nil {
		var p spelling.Spelling
		if !p.Read(s) {
			return Country{}, CountrySet{}, false
		}
		k = findTurned(&p)
		if k == nil {
			both := apposed(&p)
			if both.Len() == 1 {
				for c := range both.All() {
					return c, CountrySet{}, false
				}
			}
			return Country{}, both, false
		}
	}
	dated = len(k.Meanings()) > 1
	if c = resolve(k, on); c.IsZero() {
		could = candidates(k)
	}
	return c, could, dated
}

// findTurned returns the key of a spelling as one name, inverted or not.
func findTurned(p *spelling.Spelling) *table.Key {
	k := find(p.All())
	for i := 1; k == nil && i < p.Parts; i++ {
		var tight, loose [spelling.MaxKey]byte
		k = find(p.Turned(i, &tight, &loose))
	}
	return k
}

// apposed returns what a spelling of several names can mean: the countries
// that have all of them, "Myanmar (formerly Burma)" and "Guinea (GN)", or that
// have the first and belong to the state that the second names, "Guam (US)".
func apposed(p *spelling.Spelling) (both CountrySet) {
	if p.Parts == 1 {
		return CountrySet{}
	}
	first := 0
	if p.Parts > 2 { // "Korea, Republic of (South Korea)": the first name is inverted
		head := p.Head()
		if k := findTurned(&head); k != nil {
			both, first = candidates(k), p.Parts-1
		}
	}
	for i := first; i < p.Parts; i++ {
		k := findPart(p.Part(i))
		if k == nil {
			return CountrySet{}
		}
		these := candidates(k)
		switch shared := both.Intersect(these); {
		case i == 0:
			both = these
		case i == max(first, 1) && shared.IsEmpty():
			both = both.under(these)
		default:
			both = shared
		}
	}
	return both
}

// findPart returns the key of a name or a code that is apposed to another.
func findPart(tight, loose []byte) *table.Key {
	k := find(tight, loose)
	if rest, ok := bytes.CutPrefix(loose, []byte("former")); k == nil && ok {
		k = table.Find(rest)
	}
	if k == nil && len(tight) <= 3 {
		k = findISO(string(tight))
	}
	return k
}

// under returns the territories in s that belong to a state in t.
func (s CountrySet) under(t CountrySet) (territories CountrySet) {
	for c := range s.All() {
		if t.Has(Country{table.Sovereigns[c.index]}) {
			territories.add(c)
		}
	}
	return territories
}

// find returns the key of a name. The loose one comes first because it is the
// one found more often; where that fits several countries, the tight one, which
// is closer to what was written, may fit one: "Korea, Dem. Rep." is a list's
// name for one Korea, "Democratic Republic of Korea" is none's.
func find(tight, loose []byte) *table.Key {
	k := table.Find(loose)
	if k == nil || len(k.Meanings()) > 1 && !k.Settled() {
		if exact := table.Find(tight); k == nil || exact != nil && len(exact.Meanings()) == 1 {
			return exact
		}
	}
	return k
}

// resolve picks the one country that a key means, on a day if there is one. It
// returns the zero Country where the key can mean several.
func resolve(k *table.Key, on Date) (c Country) {
	ms := k.Meanings()
	if len(ms) == 1 || on.IsZero() && k.Settled() {
		return Country{ms[0].Country}
	}
	several := on.IsZero()
	for _, m := range ms {
		if !several && on.within(m.From, m.To) && c.index != m.Country {
			several = c.index != 0
			c = Country{m.Country}
		}
	}
	if several || c.IsZero() {
		return Country{}
	}
	return c
}

func candidates(k *table.Key) (s CountrySet) {
	for _, m := range k.Meanings() {
		s.add(Country{m.Country})
	}
	return s
}

func countryError(s string, could CountrySet) *ParseError {
	e := &ParseError{What: "country", Input: strings.Clone(s), Candidates: could}
	if could.IsEmpty() {
		e.Reason = cmp.Or(numberReason(s), noCountry)
		return e
	}
	var names []string
	for c := range could.All() {
		names = append(names, c.nameAndCode())
	}
	e.Reason = "could mean " + strings.Join(names, " or ")
	return e
}

// nameAndCode returns the name of c for an error: Austria (AUT).
func (c Country) nameAndCode() string { return c.Name(language.English) + " (" + c.Code() + ")" }

const noCountry = "no country has this name or code"

// suggest adds to an error the name that may have been meant.
func (e *ParseError) suggest() {
	if e.Reason != noCountry {
		return
	}
	if like := alike(e.Input); like != "" {
		e.Reason += "; did you mean " + like + "?"
	}
}

// alike returns a name that an input may have been meant to be, or "".
func alike(s string) string {
	var p spelling.Spelling
	if !p.Read(s) {
		return ""
	}
	_, loose := p.All()
	if len(loose) < 4 {
		return ""
	}
	best, found := 3, ""
	letters := letterSet(loose)
	for i := range table.Keys {
		k := &table.Keys[i]
		if k.Text()[0] == '#' || len(k.Meanings()) != 1 || len(k.Text())-len(loose) > best || len(loose)-len(k.Text()) > best {
			continue
		}
		// What is within two changes differs in four letters at most.
		if bits.OnesCount32(letters^letterSet(k.Text())) > 4 {
			continue
		}
		c := Country{k.Meanings()[0].Country}
		if d := spelling.Distance(loose, k.Text(), best+1); d > 1 && loose[0] != k.Text()[0] {
			continue // people seldom miss the first letter and another
		} else if d < best && d*3 < len(loose) {
			best, found = d, c.Name(language.English)
		} else if d == best && found != "" && found != c.Name(language.English) {
			// Two are equally near: suggesting one would be a guess.
			found = ""
		}
	}
	return found
}

// letterSet has a bit for each letter that occurs in a key.
func letterSet[T []byte | string](key T) (set uint32) {
	for i := range len(key) {
		set |= 1 << (key[i] % 32)
	}
	return set
}

// Code returns the code of three letters, "" for the zero Country.
func (c Country) Code() string { return table.Entities[c.index].Code }

// Alpha2 returns the code of two letters of ISO 3166-1, or "" where it has
// none. Namibia's is the string "NA".
func (c Country) Alpha2() string { return table.Entities[c.index].Alpha2 }

// M49 returns the three-digit code of the United Nations Statistics Division
// as a number, or 0 where it has none.
func (c Country) M49() int { return int(table.Entities[c.index].M49) }

// Kind returns what sort of entity c is; 0 for the zero Country.
func (c Country) Kind() Kind { return Kind(table.Entities[c.index].Kind) }

// IsZero reports whether c is no country.
func (c Country) IsZero() bool { return c.index == 0 }

// Compare returns the order of the codes of c and d: -1, 0 or +1. For the
// order of their names see [Naming.Compare].
func (c Country) Compare(d Country) int { return cmp.Compare(c.Code(), d.Code()) }

// String returns the text form.
func (c Country) String() string { return c.Code() }

// AppendText appends the text form to b; it never fails.
func (c Country) AppendText(b []byte) ([]byte, error) { return append(b, c.Code()...), nil }

// MarshalText returns the text form; it never fails.
func (c Country) MarshalText() ([]byte, error) { return []byte(c.Code()), nil }

// UnmarshalText reads the text form, in capitals; the empty text is the zero
// Country. It takes no names: for these see [ParseCountry].
func (c *Country) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*c = Country{}
		return nil
	}
	*c, err = countryOfCode(text)
	return err
}

func countryOfCode(text []byte) (Country, error) {
	if i := table.FindCode(string(text)); i != 0 {
		return Country{i}, nil
	}
	return Country{}, &ParseError{What: "country", Input: string(text), Reason: "no code of a country"}
}
