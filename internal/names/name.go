package names

import (
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// A Name is the meaning of a name in a text.
type Name struct {
	Item             // without a country if it can mean several
	Next   int       // the token after it; 0 if there is no name
	Could  table.Set // the countries that it can mean
	Page   [2]int32  // position of the head or foot of a page within it
	Broken bool
}

// Name reads the longest name at a token, after an article if there is one. The part after
// a comma may belong before the name: "Korea, Republic of".
func (r *Reader) Name(at, limit int) (n Name) {
	if at < limit && r.is(at, isArt) && !r.Tokens[at].Upper {
		at++
	}
	if !r.upper(at, limit) && !(at < limit && r.is(at, isFormer)) || r.Tokens[at].Hyphen {
		return n
	}
	depth, words, pages, part, turned := 0, 0, 0, false, false
	for i := at; i < limit && words < maxWords; {
		t, next, ends := &r.Tokens[i], i+1, false
		if i > at && pages < maxPages && (t.Kind != scan.Word || r.is(i, isHead)) {
			if page := r.pageAt(i, limit); page > i {
				i = page
				pages++
				continue
			}
		}
		named := t.Kind == scan.Word && (t.Upper || t.Hyphen || part || strings.HasPrefix(r.Word(i), "d'") || r.Word(i) == "'s") // "Bahama's"
		switch {
		case named, t.Kind == scan.Word && (depth > 0 || turned || r.is(i, isWithin)):
			words++
			if turned {
				ends = r.turns(i, limit)
			} else {
				ends = named && depth == 0 && r.whole(next, limit) && (i == at || !r.is(i, isArt) && !r.goesOn(next, limit))
			}
		case t.Is('(') && depth == 0 && !turned && (r.upper(next, limit) || r.is(next, isDef|isFormer)):
			depth++
		case t.Is(')') && depth > 0:
			depth--
			ends = true
		case t.Is(',') && depth > 0, t.Is('-') && t.Glued, t.Is('&'), t.Kind == scan.Line && t.N == 1:
		case t.Is(',') && !turned && (i == n.Next || i == at+1) && !r.is(next, isOf): // but "Chad, of the six"
			turned = true
		case t.Is('.') && t.Glued && r.abbreviated(i-1):
			w := r.Tokens[i-1].Of(r.Source)
			ends = turned || depth == 0 && len(w) > 2 && w[1] == '.' // U.S.
		default:
			return n
		}
		if ends {
			if c := r.find(at, next); c.Country != 0 || c.Next > 0 && !turned {
				n = c
			}
		}
		part = t.Is('-') && next < limit && r.Tokens[next].Kind == scan.Line || part && t.Kind == scan.Line // King-
		i = next
	}
	return n
}

// whole reports whether no word with a hyphen goes on at a token.
func (r *Reader) whole(at, limit int) bool {
	return at >= limit || !r.Tokens[at].Hyphen && !(r.Tokens[at].Is('-') && r.Tokens[at].Glued && at+1 < limit && r.Tokens[at+1].Kind == scan.Line)
}

// goesOn reports whether a name continues with the "of" at a token: no name
// ends after "Ukraine and the Republic" before "of Moldova".
func (r *Reader) goesOn(at, limit int) bool {
	return r.Word(at) == "of" && (r.upper(at+1, limit) || r.is(at+1, isArt))
}

// turns reports whether a word ends what belongs in front of a name before it:
// "Korea, Republic of", "Congo, Democratic Republic of the".
func (r *Reader) turns(i, limit int) bool {
	next := r.Past(i+1, limit, nil)
	switch {
	case r.is(i, isOf):
		return !r.is(next, isDef) && !r.upper(next, limit)
	case r.is(i, isDef):
		return next >= limit || r.Tokens[next].Kind != scan.Word || r.joins(next)
	}
	return r.is(i, isRepublic) && !r.is(next, isOf)
}

// abbreviated reports whether a full stop after a word belongs to an
// abbreviation in a name.
func (r *Reader) abbreviated(at int) bool {
	w := r.Tokens[at].Of(r.Source)
	return r.Tokens[at].Upper && r.is(at, isAbbrev) || len(w) == 1 || len(w) > 2 && w[1] == '.'
}

// find looks up the text between two tokens.
func (r *Reader) find(from, to int) (n Name) {
	n = Name{Item: Item{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End}}
	s, whole := r.Source[n.Start:n.End], true
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		whole = whole && (t.Kind == scan.Word || t.Kind == scan.Mark)
		n.Broken = n.Broken || t.Broken || t.Is('-')
	}
	if !whole {
		s, n.Page = r.without(from, to)
	}
	if len(s) > 120 || len(s) <= 3 && (s != strings.ToUpper(s) || len(s) == 2 && !r.codes && s != "UK" && s != "US" && s != "VS" && s != "VK") {
		return Name{}
	}
	if len(s) == 3 && from > 0 && r.is(from-1, isArt) && s != "USA" && s != "DDR" && lookup.ISO(s) != nil {
		return Name{} // a code has no article, "the SGP" is another
	}
	n.Country = r.country(s, &n.Could)
	if kind := table.Entities[n.Country].Kind; kind == table.Organisation || kind == table.Government {
		return Name{}
	}
	if n.Country != 0 && r.both(from, to) {
		if r.Day != 0 {
			return Name{}
		}
		n.Could.Add(n.Country)
		n.Country = 0
	}
	if n.Country != 0 || n.Could != (table.Set{}) {
		n.Next = to
	}
	return n
}

// without returns the text of tokens without heads and feet of pages, and the
// position of the first of these.
func (r *Reader) without(from, to int) (name string, page [2]int32) {
	var b []byte
	for i := from; i < to; {
		if next := r.pageAt(i, to); next > i {
			if page[1] == 0 {
				page = [2]int32{r.Tokens[i].Start, r.Tokens[next-1].End}
			}
			i = next
			continue
		}
		if t := &r.Tokens[i]; t.Kind != scan.Line {
			switch last := len(b) - 1; {
			case last < 0 || t.Hyphen || t.Glued && r.Tokens[i-1].Kind != scan.Line, b[last] == '-' && t.Upper:
			case b[last] == '-': // a word that the page broke
				b = b[:last]
			default:
				b = append(b, ' ')
			}
			b = append(b, t.Of(r.Source)...)
		}
		i++
	}
	return string(b), page
}

// country looks up a name.
func (r *Reader) country(s string, could *table.Set) uint16 {
	c, _ := lookup.Country(s, r.Day, could)
	if r.Last != 0 && c != 0 {
		if last, _ := lookup.Country(s, r.Last, could); last != c {
			return 0
		}
	}
	return c
}

// both reports whether a name of one country is, on that day, the names of two
// members of the United Nations: Serbia and Montenegro.
func (r *Reader) both(from, to int) bool {
	for i := from + 1; i < to-1; i++ {
		if !r.is(i, isAnd) {
			continue
		}
		a, b := r.find(from, i).Country, r.find(i+1, to).Country
		if a == 0 || b == 0 {
			continue
		}
		members := table.MembersOn(lookup.Group("un"), r.Day)
		return members == nil || members.Has(a) && members.Has(b)
	}
	return false
}

// maxPages is the limit of the heads, feet and line ends before a name.
const maxPages = 8

// Past returns the token after the heads and feet of pages. It adds these to l unless l is
// nil.
func (r *Reader) Past(at, limit int, l *List) int {
	for steps := 0; at < limit && steps < maxPages; steps++ {
		next := r.pageAt(at, limit)
		if next == at {
			if r.Tokens[at].Kind != scan.Line {
				return at
			}
			at++
			continue
		}
		if l != nil {
			l.Odd = append(l.Odd, Oddity{Start: r.Tokens[at].Start, End: r.Tokens[next-1].End, Why: Page})
		}
		at = next
	}
	return at
}

// pageAt returns the token after the head or foot of a page: "Page 12 of 34",
// "12/28 A/61/PV.40", "General Assembly 40th plenary meeting". It must contain
// a number or a symbol. If there is none, it returns the token itself.
func (r *Reader) pageAt(at, limit int) int {
	end := at
	for i := at; i < limit && i < at+20; i++ {
		t := &r.Tokens[i]
		switch {
		case t.Kind == scan.Symbol, t.Kind == scan.Debris, t.Kind == scan.Ordinal,
			t.Kind == scan.Number && !t.InWords && !t.Hyphen && (i > at && !r.is(i+1, isNoun) || i+1 < limit && (r.is(i+1, isHead) || r.Tokens[i+1].Kind == scan.Symbol)):
			end = i + 1
		case t.Kind == scan.Word && r.is(i, isHead):
			if end == i && end > at {
				end = i + 1
			}
		case t.Kind == scan.Line && i > at, t.Kind == scan.Number && t.InWords && i+1 < limit && r.Tokens[i+1].Hyphen, r.is(i, isOf) && i > at && r.Tokens[i-1].Kind == scan.Number:
		default:
			return end
		}
	}
	return end
}
