// Package lookup finds the country that a name or a code means. Days are
// yyyymmdd, or 0 for an unknown day. It returns keys of the tables, indexes
// and sets of countries. It never guesses: for a text that it cannot resolve
// it returns the reason, a phrase in English for users.
package lookup

import (
	"bytes"
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/spelling"
	"github.com/plenary-go/plenary/internal/table"
)

// Country returns the country that the code or name s means on day, and
// reports whether its meaning depends on the day. If it returns 0, it sets
// could to the countries that s could mean: none, several, or one that did not
// have this name on that day.
func Country(s string, day int32, could *table.Set) (country uint16, dated bool) {
	k := ISO(s)
	if k == nil {
		var p spelling.Spelling
		if !p.Read(s) {
			return 0, false
		}
		tight, loose := p.All()
		if bytes.IndexByte(loose, spelling.Lost) >= 0 {
			those := lost(loose)
			if country = only(those); country == 0 {
				*could = those
			}
			return country, false
		}
		if k = find(tight, loose); k == nil {
			k = turned(&p)
		}
		if k == nil {
			both := apposed(&p)
			if country = only(both); country == 0 {
				*could = both
			}
			return country, false
		}
	}
	ms := k.Meanings()
	if country = resolve(ms, day, k.Settled()); country == 0 {
		*could = Candidates(k)
	}
	return country, len(ms) > 1
}

// lost returns the countries that a key with lost letters, as in Cura?ao, can
// mean. If most letters are lost, it returns the empty set.
func lost(loose []byte) (those table.Set) {
	if len(loose) < 4 || 3*bytes.Count(loose, []byte{spelling.Lost}) > len(loose) {
		return those
	}
	for i := range table.Keys {
		k := &table.Keys[i]
		if diff := len(loose) - len(k.Text()); diff < 0 || diff > 4 || k.Text()[0] == '#' || !spelling.Fits(loose, k.Text()) {
			continue
		}
		for _, m := range k.Meanings() {
			those.Add(m.Country)
		}
	}
	return those
}

// only returns the only country of s, or 0 if s does not have exactly one.
func only(s table.Set) (country uint16) {
	for w, m := range s {
		switch {
		case m == 0:
		case country != 0 || m&(m-1) != 0:
			return 0
		default:
			country = uint16(w*64 + bits.TrailingZeros64(m))
		}
	}
	return country
}

// turned returns the key of p as one inverted name.
func turned(p *spelling.Spelling) (k *table.Key) {
	for i := 1; k == nil && i < p.Parts; i++ {
		var tight, loose [spelling.MaxKey]byte
		k = find(p.Turned(i, &tight, &loose))
	}
	return k
}

// find returns the key of a name. It tries the loose key first, which is found
// more often. If this fits several countries, the tight key, which is closer
// to the text, may fit one: "Korea, Dem. Rep." is a name of one Korea in a
// list, "Democratic Republic of Korea" a name of neither.
func find(tight, loose []byte) *table.Key {
	k := table.Find(loose)
	if k == nil || len(k.Meanings()) > 1 && !k.Settled() {
		if exact := table.Find(tight); k == nil || exact != nil && len(exact.Meanings()) == 1 {
			return exact
		}
	}
	return k
}

// apposed returns the countries that a spelling of several names can mean:
// those that have all the names, "Myanmar (formerly Burma)" and "Guinea (GN)",
// or that have the first name and belong to the state with the second, "Guam
// (US)".
func apposed(p *spelling.Spelling) (both table.Set) {
	if p.Parts == 1 {
		return both
	}
	first := 0
	if p.Parts > 2 { // "Korea, Republic of (South Korea)": the first name is inverted
		head := p.Head()
		k := find(head.All())
		if k == nil {
			k = turned(&head)
		}
		if k != nil {
			both, first = Candidates(k), p.Parts-1
		}
	}
	for i := first; i < p.Parts; i++ {
		k := part(p.Part(i))
		if k == nil {
			return table.Set{}
		}
		these := Candidates(k)
		shared := both
		shared.Keep(&these)
		switch {
		case i == 0:
			both = these
		case i == max(first, 1) && shared == table.Set{}:
			both = under(both, these)
		default:
			both = shared
		}
	}
	return both
}

// part returns the key of a name or a code that follows another name.
func part(tight, loose []byte) *table.Key {
	k := find(tight, loose)
	if rest, ok := bytes.CutPrefix(loose, []byte("former")); k == nil && ok {
		k = table.Find(rest)
	}
	if k == nil && len(tight) <= 3 {
		k = ISO(string(tight))
	}
	return k
}

// under returns the territories in these that belong to a state in states.
func under(these, states table.Set) (territories table.Set) {
	for c := range these.All() {
		if states.Has(table.Sovereigns[c]) {
			territories.Add(c)
		}
	}
	return territories
}

// resolve returns the country with one of the meanings ms on day, or 0 if
// there are several. If day is 0 and settled is true, it is the country of the
// first meaning.
func resolve(ms []table.Meaning, day int32, settled bool) (country uint16) {
	if len(ms) == 1 || day == 0 && settled {
		return ms[0].Country
	}
	several := day == 0
	for _, m := range ms {
		if !several && m.From <= day && (m.To == 0 || day < m.To) && country != m.Country {
			several = country != 0
			country = m.Country
		}
	}
	if several {
		return 0
	}
	return country
}

// Candidates returns the countries that a key can mean.
func Candidates(k *table.Key) (s table.Set) {
	for _, m := range k.Meanings() {
		s.Add(m.Country)
	}
	return s
}

// Group returns the group with the identifier, name or abbreviation s, or 0.
func Group(s string) uint8 {
	text := strings.TrimSpace(s)
	if i := slices.IndexFunc(table.Groups[:], func(id string) bool { return strings.EqualFold(id, text) }); i > 0 {
		return uint8(i)
	}
	want := spelling.Spelling{Numbers: true}
	if !want.Read(s) {
		return 0
	}
	_, loose := want.All()
	for i := range table.GroupNames {
		n := &table.GroupNames[i]
		have := spelling.Spelling{Numbers: true}
		if !have.Read(n.Text) {
			continue
		}
		if _, name := have.All(); len(loose) > 0 && string(name) == string(loose) {
			return n.Group
		}
	}
	return 0
}

// Body returns the body with the identifier or name s, or 0 if there is not
// exactly one.
func Body(s string) (body uint8) {
	text := strings.TrimSpace(s)
	abbreviates := func(n table.GroupName) bool {
		return n.Kind == table.Abbreviation && n.To == 0 && strings.EqualFold(n.Text, text)
	}
	if i := slices.IndexFunc(table.GroupNames[:], abbreviates); i >= 0 {
		text = table.Groups[table.GroupNames[i].Group] // a body has the identifier of the group that votes in it alone
	}
	for i := 1; i < len(table.Bodies); i++ {
		if b := &table.Bodies[i]; strings.EqualFold(b.ID, text) || strings.EqualFold(b.Name[0], text) || strings.EqualFold(b.Name[1], text) {
			return uint8(i)
		}
	}
	want, un := spelling.BodyKey(s)
	if want == "" {
		return 0
	}
	// BodyKeys has a line for each name of each body.
	for at, line := 0, 0; ; at++ {
		i := strings.Index(table.BodyKeys[at:], "\n"+want+"\n")
		if i < 0 {
			break
		}
		line += strings.Count(table.BodyKeys[at:at+i+1], "\n")
		at += i
		switch found := uint8((line-1)/table.NumLanguages + 1); {
		case found == body || un && !ofUN(table.Bodies[found].ID):
		case body != 0:
			return 0
		default:
			body = found
		}
	}
	return body
}

// ofUN reports whether a body is of the United Nations.
func ofUN(id string) bool {
	return strings.HasPrefix(id, "unga") || id == "unsc" || id == "ecosoc" || id == "hrc"
}

// Code returns the key of the code s in scheme, a number of the tables, or
// nil.
func Code(s string, scheme uint8) *table.Key {
	s = strings.TrimSpace(s)
	if IsNumber(s) {
		s = strings.TrimLeft(s, "0")
	}
	if s == "" || len(s) > 4 {
		return nil
	}
	key := [2 + 4]byte{'#', table.SchemeKey + scheme}
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		key[2+i] = c
	}
	return table.Find(key[:2+len(s)])
}

// ISO returns the key of a code of ISO 3166 in letters, or nil.
func ISO(s string) *table.Key {
	s = strings.TrimSpace(s)
	if scheme := ISOScheme(s); scheme != 0 {
		return Code(s, scheme)
	}
	return nil
}

// ISOScheme returns the scheme of ISO 3166 whose codes have the length of s, or
// 0.
func ISOScheme(s string) uint8 {
	switch len(s) {
	case len("NL"):
		return table.Alpha2
	case len("NLD"):
		return table.Alpha3
	case len("BUMM"):
		return table.Alpha4
	}
	return 0
}

// IsNumber reports whether s consists of digits and is not empty.
func IsNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// NumberReason returns the reason why a number is read only with its scheme,
// with the schemes in which s is a code. It returns "" if s is not a number or
// not a code in any scheme.
func NumberReason(s string) string {
	s = strings.TrimSpace(s)
	if !IsNumber(s) {
		return ""
	}
	var in []string
	for scheme, name := range table.Schemes {
		if scheme > 0 && Code(s, uint8(scheme)) != nil {
			in = append(in, name)
		}
	}
	if in == nil {
		return ""
	}
	return "a number is read only in a scheme of codes; " + s + " is a code of " + phrase.List(table.English, in)
}

// Alike returns the English name of the country of which s may be a misspelt
// name, or "" if there is not exactly one.
func Alike(s string) string {
	called := func(country uint16) string {
		return table.NameOn(country, table.English, table.Short, 0).Text() // "" for 0
	}
	var p spelling.Spelling
	if !p.Read(s) {
		return ""
	}
	_, loose := p.All()
	if len(loose) < 4 {
		return ""
	}
	best, country := 3, uint16(0)
	letters := letterSet(loose)
	for i := range table.Keys {
		k := &table.Keys[i]
		if k.Text()[0] == '#' || len(k.Meanings()) != 1 || len(k.Text())-len(loose) > best || len(loose)-len(k.Text()) > best {
			continue
		}
		// Keys within two changes differ in at most four letters.
		if bits.OnesCount32(letters^letterSet(k.Text())) > 4 {
			continue
		}
		c := k.Meanings()[0].Country
		if d := spelling.Distance(loose, k.Text(), best+1); d > 1 && loose[0] != k.Text()[0] {
			continue // people seldom miss the first letter and another
		} else if d < best && d*3 < len(loose) {
			best, country = d, c
		} else if d == best && called(country) != called(c) {
			// Two countries are equally near: a suggestion would be a guess.
			country = 0
		}
	}
	return called(country)
}

// letterSet returns a set with a bit for each letter of key.
func letterSet[T []byte | string](key T) (set uint32) {
	for i := range len(key) {
		set |= 1 << (key[i] % 32)
	}
	return set
}

// An Entry is a country in a list, and its name there.
type Entry struct {
	Country uint16
	Name    *table.Name
}

// InOrder returns the countries of s with their names on day, sorted by name
// as in the language.
func InOrder(s table.Set, language, form int, day int32) []Entry {
	entries := make([]Entry, 0, s.Len())
	for c := range s.All() {
		entries = append(entries, Entry{c, table.NameOn(c, language, form, day)})
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		if order := cmp.Compare(a.Name.Rank, b.Name.Rank); order != 0 {
			return order
		}
		return strings.Compare(table.Entities[a.Country].Code, table.Entities[b.Country].Code)
	})
	return entries
}
