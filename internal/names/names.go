// Package names reads lists of countries: "Chad, Iran (Islamic Republic of) and
// Peru". Its input is the tokens of a text and the days on which names are
// resolved. It returns indexes of countries with their offsets, the oddities,
// and the end of the list. No other package reads such lists.
package names

import (
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// A Mode says where a list is in its text.
type Mode uint8

// The modes of lists.
const (
	InProse   Mode = iota // it ends where the sentence goes on
	InBracket             // it ends with its bracket: what is no name is reported
	UnderHead             // as in a bracket, with a name on each line, or a full stop instead of a comma
)

// A Why is the reason why a part of a list is odd or could not be read.
type Why uint8

// The reasons. From Unknown on, a name is lost.
const (
	_         Why = iota
	Note          // the mark of a note
	Page          // the head or foot of a page
	NoComma       // two names without a comma between them
	FullStop      // a full stop instead of a comma
	Broken        // a name that the end of a line broke at its hyphen
	Unknown       // no country has the name
	Ambiguous     // several have it
	Others        // others, that are not named
)

// An Oddity is an odd or unread part of a list, with its position.
type Oddity struct {
	Start, End int32
	Why        Why
	N          int32     // how many others, as in [List]
	Could      table.Set // whom an ambiguous name can mean
}

// An Item is a country or a group in a list, with the position of its name.
type Item struct {
	Start, End int32
	Country    uint16
	Group      uint8 // only of a reader that knows phrases
	Own        bool  // "and my own country"
	Sep        byte  // what joins it to the item before: a mark, 'a' for "and", 'o' for "or"
}

// A List is the result of reading a list.
type List struct {
	Items  []Item
	Odd    []Oddity
	Others int32 // how many others there are: "and 64 other countries"; -1 if it does not say, -16 of "16 other African countries"
	Next   int   // the token after the list
}

// A Reader reads lists. If it has two days, a name must mean the same on both.
type Reader struct {
	*scan.Text
	Day, Last int32
	codes     bool // the list is one of codes of two letters
	coded     bool // one before was
	paired    bool // "zowel Chili als Peru"

	// Seats says that seats of governments and names of peoples are read as
	// countries. Seated reports that the list begins with a seat, "Moscow", and
	// Peopled that it has a people, "the Americans".
	Seats, Seated, Peopled bool
	// Phrase, if it is not nil, reads words that are not the name of a country. It
	// returns the group that they name, or a Name that only has the token after
	// them. If there are no such words it returns the zero Name.
	Phrase func(at int) Name
	// Named says that the words before the list announce names. A part that is not
	// a name is then reported in prose too.
	Named bool
	// Head reports whether the head of another list, which ends this one, is at a
	// token. It is nil if the text has no heads.
	Head func(at int) bool
}

const (
	// maxItems is how many names a list can have.
	maxItems = 400
	// maxWords is how many words a name has at most.
	maxWords = 14
)

// Read reads the list that begins at the token from and ends before the token limit. It
// returns false if there is no name at from.
func (r *Reader) Read(from, limit int, mode Mode, l *List) bool {
	*l = List{Items: l.Items[:0], Odd: l.Odd[:0], Next: from}
	at := from
	for at < limit && (r.Tokens[at].Kind == scan.Debris || r.Tokens[at].Kind == scan.Line && (mode == UnderHead || r.Tokens[at].N == 1)) {
		at++
	}
	at = r.numbered(at, limit)
	joined := byte(0)
	r.Seated, r.Peopled = false, false
	if r.delegations(at, limit, l) {
		return true
	}
	r.codes = r.code(at, limit) && (r.coded || r.codeFollows(at+1, limit))
	defer func() { r.coded = r.coded || r.codes && len(l.Items) > 1 }()
	r.paired = r.is(from-1, isBoth)
	semicolons, commas := false, false
	for at < limit && len(l.Items) < maxItems {
		items := len(l.Items)
		next := r.item(at, limit, mode, l)
		if next == 0 {
			break
		}
		if len(l.Items) > items {
			l.Items[items].Sep = joined
		}
		next = r.marks(next, limit, mode, l)
		l.Next = next
		sep, after := r.separator(next, limit, mode)
		if at = next; sep == 0 && mode != InProse && r.missing(next, limit, l) {
			continue
		}
		if sep == 0 || r.head(after) {
			break
		}
		if end, n := r.others(after, limit); n != 0 && (n < 0 || sep == 'a' || len(l.Items) > 1) { // but "besides Chad, 9 other countries"
			after, l.Others = end, n
			r.odd(l, Others, next, after)
			l.Odd[len(l.Odd)-1].N, l.Next = n, after
			break
		}
		if sep == ';' && mode == InProse && (commas || len(l.Items) > 1 && !semicolons || !semicolons && r.sentence(after, limit)) {
			break // "Chad, Chile and Peru; Cuba abstained"
		}
		if sep == ',' && joined == 'a' && mode == InProse && r.sentence(after, limit) {
			break // "Along with Chad and Chile, Peru voted"
		}
		semicolons, commas = semicolons || sep == ';', commas || sep == ','
		if sep == '.' {
			r.odd(l, FullStop, next, next+1)
		}
		at, joined = after, byte(sep)
		if r.Word(after-1) == "or" {
			joined = 'o'
		}
	}
	return len(l.Items) > 0
}

// head reports whether the head of another list stands at a token.
func (r *Reader) head(at int) bool { return r.Head != nil && r.Head(at) }

// odd adds what is odd between two tokens.
func (r *Reader) odd(l *List, why Why, from, to int) {
	l.Odd = append(l.Odd, Oddity{Start: r.Tokens[from].Start, End: r.Tokens[to-1].End, Why: why})
}

// numbered returns the token after the number of an item, "1." or "1)", or its bullet.
func (r *Reader) numbered(at, limit int) int {
	switch {
	case at < limit && (r.Tokens[at].Is('-') || r.Tokens[at].Is('•') || r.Tokens[at].Is('*')):
		return at + 1
	case at+1 < limit && r.Tokens[at].Kind == scan.Number && (r.Tokens[at+1].Is('.') || r.Tokens[at+1].Is(')')):
		return at + 2
	}
	return at
}

// item reads a name, or reports what stands in its place. It returns the token
// after it, 0 if the list ends before it.
func (r *Reader) item(at, limit int, mode Mode, l *List) int {
	first := r.own(at, limit)
	start := r.Past(first, limit, l)
	n := r.Name(start, limit)
	if r.Phrase != nil {
		if p := r.Phrase(start); p.Next > n.Next {
			n = p
		}
	}
	if n.Next == 0 && r.Seats {
		n = r.seat(start, limit, len(l.Items) == 0)
	}
	switch {
	case n.Country != 0 || n.Group != 0:
		n.Own = first > at
		l.Items = append(l.Items, n.Item)
		if n.Broken {
			l.Odd = append(l.Odd, Oddity{Start: n.Start, End: n.End, Why: Broken})
		}
		if n.Page[1] > 0 {
			l.Odd = append(l.Odd, Oddity{Start: n.Page[0], End: n.Page[1], Why: Page})
		}
	case n.Could != (table.Set{}):
		l.Odd = append(l.Odd, Oddity{Start: n.Start, End: n.End, Why: Ambiguous, Could: n.Could})
	case n.Next == 0:
		if n.Next = r.unknown(start, limit, mode, len(l.Items) > 0); n.Next > 0 {
			r.odd(l, Unknown, start, n.Next)
		}
	default:
		return 0
	}
	return n.Next
}

// unknown returns the token after words that stand where a name would, 0 if the
// list ends before them.
func (r *Reader) unknown(start, limit int, mode Mode, listed bool) int {
	prose := mode == InProse && !r.Named
	if t := &r.Tokens[min(start, limit-1)]; t.Kind == scan.Number && !t.InWords && listed && !prose { // where a name stands
		if sep, _ := r.separator(start+1, limit, mode); sep != ',' {
			return 0
		}
		return start + 1
	}
	if !r.upper(start, limit) || prose && !listed {
		return 0
	}
	end := start
	for end < limit && r.Tokens[end].Kind == scan.Word && !r.joins(end) && !r.head(end) && (!r.Named || r.Tokens[end].Upper || r.is(end, isWithin)) {
		end++
	}
	switch {
	case end == start:
		return 0
	case prose:
		if sep, after := r.separator(end, limit, mode); sep == 0 || r.Name(after, limit).Country == 0 {
			return 0
		}
	case end-start > 6:
		return 0
	}
	return end
}

func (r *Reader) upper(at, limit int) bool {
	return at < limit && r.Tokens[at].Kind == scan.Word && r.Tokens[at].Upper
}

// own returns the token after "my own country" and a comma, or the token itself.
func (r *Reader) own(at, limit int) int {
	next := at
	for next < limit && next < at+6 && r.is(next, isOwn) {
		next++
	}
	if next-at < 2 {
		return at
	}
	if next < limit && (r.Tokens[next].Is(',') || r.Tokens[next].Is('-')) {
		next++
	}
	return next
}

// marks skips the marks of notes behind a name, and in a list under its head what
// a page left there.
func (r *Reader) marks(at, limit int, mode Mode, l *List) int {
	for at < limit {
		t := &r.Tokens[at]
		glued := t.Glued && (t.Is('*') || t.Is('†') || t.Kind == scan.Number && !t.InWords)
		if !glued && t.Kind != scan.Debris {
			if next := r.Past(at, limit, l); mode == UnderHead && next > at {
				if sep, _ := r.separator(next, limit, mode); sep != 0 {
					at = next
					continue
				}
			}
			if r.is(at, isSelf) {
				at++
			}
			return at
		}
		if k := len(l.Odd) - 1; k >= 0 && l.Odd[k].Why == Note && l.Odd[k].End == t.Start {
			l.Odd[k].End = t.End
		} else if t.Kind != scan.Debris || strings.IndexByte("<&[]", r.Source[t.Start]) < 0 { // no tag
			r.odd(l, Note, at, at+1)
		}
		at++
	}
	return at
}

// separator reads what joins the next name to the list: it returns a comma, a
// semicolon, a full stop, a line or an 'a' for "and", and the token after it, or
// 0.
func (r *Reader) separator(at, limit int, mode Mode) (sep rune, next int) {
	for at < limit {
		t := &r.Tokens[at]
		switch {
		case t.Kind == scan.Line && (t.N == 1 || sep == ','):
			page := r.pageAt(at+1, limit)
			for page < limit && (r.Tokens[page].Kind == scan.Debris || page > at+1 && r.Tokens[page].Kind == scan.Line) {
				page++
			}
			if item := r.numbered(page, limit); mode == UnderHead && sep == 0 && t.N == 1 && r.listed(item, page, limit) {
				if sep = '\n'; page == at+1 {
					at = item - 1
				}
			}
		case t.Kind == scan.Debris:
		case (t.Is(',') || t.Is(';')) && (sep == 0 || sep == '\n'):
			sep = t.N
		case t.Kind == scan.Number && t.Glued && sep == ',': // Chad,1 Peru
		case r.codes && t.Is('-') && sep == 0:
			sep = ','
		case mode == UnderHead && (t.Is('•') || t.Is('/') || t.Is('.')) && sep == 0 && r.listed(at+1, at+1, limit):
			sep = t.N
		case (t.Kind == scan.Word || t.Is('&')) && r.joins(at) && sep != 'a':
			sep, at = 'a', r.joined(at, limit)
			continue
		default:
			return sep, at
		}
		at++
	}
	return sep, at
}

// listed reports whether a line has an item of the list: a name, or whatever
// has a number.
func (r *Reader) listed(item, line, limit int) bool {
	return item > line && r.upper(item, limit) || r.Name(item, limit).Country != 0 && !r.sentence(item, limit)
}

// sentence reports whether the names at a token begin a sentence.
func (r *Reader) sentence(at, limit int) bool {
	for range 8 {
		n := r.Name(at, limit)
		if end, others := r.others(at, limit); others > 0 {
			n.Next = end
		}
		if n.Next == 0 || n.Next >= limit {
			return false
		}
		t, joins := &r.Tokens[n.Next], r.joins(n.Next)
		switch at = n.Next + 1; {
		case t.Kind == scan.Word && !joins:
			return !t.Upper
		case t.Is(',') && at < limit && r.Tokens[at].Kind == scan.Word && !r.Tokens[at].Upper && !r.is(at, isArt) && !r.joins(at):
			return true // "Cuba, which"
		case !t.Is(',') && !joins:
			return false
		}
	}
	return false
}

// joins reports whether a word joins the last name of a list.
func (r *Reader) joins(at int) bool {
	return at < len(r.Tokens) && r.Tokens[at].Is('&') || r.is(at, isJoin) || r.asWellAs(at) || r.paired && r.is(at, isThan)
}

func (r *Reader) asWellAs(at int) bool {
	return r.is(at, isAs) && r.is(at+1, isWell) && r.is(at+2, isAs)
}

// joined returns the token after a word that joins, and after "also".
func (r *Reader) joined(at, limit int) int {
	if r.asWellAs(at) {
		at += 2
	}
	at++
	if r.is(at, isAlso) {
		at++
	}
	k := at
	if r.is(k, isArt) {
		k++
	}
	if r.is(k, isSender|isThat) {
		k++
	}
	if r.is(k, isOf) && r.Name(k+1, limit).Next > 0 {
		return k + 1 // "the representatives of Chad and of Peru", "and that of Peru"
	}
	return at
}

// missing reports whether another name follows without a comma.
func (r *Reader) missing(at, limit int, l *List) bool {
	if len(l.Items) == 0 || !r.upper(at, limit) || r.Tokens[at].Hyphen {
		return false
	}
	n := r.Name(at, limit)
	if n.Country == 0 || n.Next < limit && r.Tokens[n.Next].Kind == scan.Word && !r.Tokens[n.Next].Upper && !r.joins(n.Next) {
		return false
	}
	l.Odd = append(l.Odd, Oddity{Start: l.Items[len(l.Items)-1].Start, End: n.End, Why: NoComma})
	return true
}

// others reads "64 other countries" after what joins them.
func (r *Reader) others(at, limit int) (next int, n int32) {
	more := r.is(at, isMore) // "nog acht landen"
	if r.is(at, isSome) {
		at++
	}
	if at < limit && r.is(at, isOthers) {
		return at + 1, -1 // how many is not said
	}
	if at+1 >= limit || r.Tokens[at].Kind != scan.Number {
		return at, 0
	}
	n, next = r.Tokens[at].N, at+1
	switch {
	case r.is(next, isOthers):
		return next + 1, n
	case r.is(next, isOther) && next+2 < limit && r.Tokens[next+1].Upper && r.is(next+2, isNoun):
		return next + 3, min(-n, -1) // "16 other African countries" are not all others
	case r.is(next, isOther), more && r.is(next, isNoun):
		for next++; next < limit && r.is(next, isNoun); next++ {
		}
		return next, n
	}
	return at, 0
}

// is reports whether a token is a word of some kinds.
func (r *Reader) is(at int, kinds word) bool { return wordOf(r.Word(at))&kinds != 0 }

// code reports whether a code of two letters stands at a token.
func (r *Reader) code(at, limit int) bool {
	if at >= limit || r.Tokens[at].Kind != scan.Word {
		return false
	}
	w := r.Tokens[at].Of(r.Source)
	return len(w) == 2 && w == strings.ToUpper(w) && (lookup.ISO(w) != nil || w == "UK")
}

// codeFollows reports whether, after a mark, another code follows or the list
// ends.
func (r *Reader) codeFollows(at, limit int) bool {
	if at >= limit {
		return true
	}
	switch t := &r.Tokens[at]; {
	case t.Kind == scan.Line || t.Is('.') || t.Is(')'):
		return true
	case t.Is(':'): // (NL: voor)
		return !r.is(at-1, isBody) && (at == 1 || r.Tokens[at-2].Kind != scan.Word)
	}
	return (r.Tokens[at].Is(',') || r.Tokens[at].Is('-') || r.joins(at)) && r.code(at+1, limit)
}
