package plenary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/lookup"
)

const (
	// maxItem is how long a name in a list is at most, in bytes, the debris of
	// a page within it included.
	maxItem = 400
	// maxEntries is how many countries a list can have.
	maxEntries = 400
)

// listMode is how the names of a list end.
type listMode uint8

const (
	underHead listMode = iota // at what is no name, with a word in between reported
	inProse                   // where the sentence goes on in small letters
	allNames                  // nowhere: all of it is names, or none
)

// listEntry is a country in a list and where it stands.
type listEntry struct {
	country    Country
	start, end int
}

// fold matches words at a byte, in any case and with any space between them,
// and returns where they end.
func (r *voteReader) fold(at int, words string) (end int, ok bool) {
	for i := range len(words) {
		if words[i] == ' ' {
			next := r.skipSpace(at)
			if next == at {
				return 0, false
			}
			at = next
			continue
		}
		if at >= len(r.text) || r.text[at]|0x20 != words[i]|0x20 || r.text[at] != words[i] && !isLetter(r.text[at]) {
			return 0, false
		}
		at++
	}
	return at, at == len(r.text) || !isLetter(r.text[at])
}

// skipSpace returns where the white space at a byte ends, within reason.
func (r *voteReader) skipSpace(at int) int {
	for limit := min(len(r.text), at+80); at < limit && strings.IndexByte(" \t\r\n", r.text[at]) >= 0; {
		at++
	}
	return at
}

// list reads the names from a byte to another, and returns them and where they
// end.
func (r *voteReader) list(from, to int, mode listMode) (entries []listEntry, next int) {
	r.entries = r.entries[:0]
	lines := mode == underHead && r.onLines(from, to)
	next = from
	commas, items := false, 0
	for at := from; at < to && len(r.entries) < maxEntries; {
		end := r.itemEnd(at, to, lines)
		ok, goesOn, end := r.item(from, at, end, to, mode)
		if mode == allNames && (!ok || !goesOn) {
			return nil, from
		}
		if n := len(r.entries); n > 0 {
			next = r.entries[n-1].end
		}
		if !goesOn {
			return r.entries, next
		}
		items++
		if mode == inProse && end < to && r.text[end] == ';' && (commas || len(r.entries) > items) {
			return r.entries, next // "Chad, Chile and Peru; Cuba abstained"
		}
		commas = commas || end < to && r.text[end] == ','
		at = end
		if at < to {
			at++ // the comma
		}
		next = at
	}
	return r.entries, next
}

// onLines reports whether a list has a name on each line instead of commas.
func (r *voteReader) onLines(from, to int) bool {
	comma := strings.IndexAny(r.text[from:to], ",;")
	if comma < 0 {
		return true
	}
	head := r.text[from : from+comma]
	first, rest, _ := strings.Cut(head, "\n")
	second, _, ok := strings.Cut(rest, "\n")
	if !ok || len(first) > maxName || len(second) > maxName {
		return false
	}
	a, _ := r.find(first)
	b, _ := r.find(second)
	return !a.IsZero() && !b.IsZero()
}

// itemEnd returns where the item at a byte ends: at a comma outside brackets.
func (r *voteReader) itemEnd(at, to int, lines bool) int {
	depth := 0
	limit := min(to, at+maxItem)
	for i := at; i < limit; i++ {
		switch r.text[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ',', ';':
			if depth <= 0 {
				return i
			}
		case '\n':
			if lines && depth <= 0 && i > at && strings.TrimSpace(r.text[at:i]) != "" && !r.continues(at, i, to) {
				return i
			}
		}
	}
	return limit
}

// continues reports whether, in a list with a name on each line, a name goes on
// after the line break at i: what stands on both lines is one.
func (r *voteReader) continues(at, i, to int) bool {
	next := i + 1 + strings.IndexByte(r.text[i+1:to], '\n')
	if next <= i {
		next = to
	}
	if next-at > maxName {
		return false
	}
	c, _ := r.find(r.text[at:next])
	return !c.IsZero() && c.Kind() != Organisation
}

// item reads one item of a list. It returns whether it was read, whether the
// list goes on after it, and where it ends: a name turned round takes two.
func (r *voteReader) item(from, at, end, to int, mode listMode) (ok, goesOn bool, next int) {
	if first := r.skipSpace(at); mode != underHead && first < end && isDigit(r.text[first]) {
		return false, false, end // the next count
	}
	if end-at >= maxItem {
		// Longer than a name: the list has ended, perhaps after one more.
		return r.lastName(at, end), false, end
	}
	debris := r.split(at, end)
	ws := r.words
	if len(ws) == 0 || !strings.ContainsFunc(r.text[ws[0].start:ws[len(ws)-1].end], unicode.IsLetter) {
		// Nothing but debris, unless it is a code that has lost its scheme.
		if start := r.skipSpace(at); start < end && lookup.NumberReason(r.text[start:end]) != "" {
			r.odd(countryError(strings.TrimSpace(r.text[start:end]), CountrySet{}, false), start, end)
		}
		return true, true, end
	}
	if strings.HasPrefix(r.text[ws[0].start:ws[0].end], ")") {
		return false, false, end
	}
	if r.names(ws) {
		r.notes(ws, debris)
		return true, true, end
	}
	if after := r.turnedName(ws, end, to); after > 0 {
		return true, true, after
	}
	ok, goesOn = r.oddItem(from, at, end, to, mode, debris)
	return ok, goesOn, end
}

// turnedName reads words and the item after them as one name, "Korea, Republic
// of", and returns where it ends, 0 if it is none.
func (r *voteReader) turnedName(ws []passage, end, to int) int {
	if end >= to || len(ws) > 6 {
		return 0
	}
	after := r.itemEnd(end+1, min(to, end+80), false)
	whole := r.text[ws[0].start:after]
	if len(whole) > maxName || !hasUpper(whole) {
		return 0
	}
	c, _ := r.find(whole)
	if c.IsZero() {
		return 0
	}
	r.entries = append(r.entries, listEntry{c, ws[0].start, after})
	return after
}

// oddItem reads an item that is no name as it stands.
func (r *voteReader) oddItem(from, at, end, to int, mode listMode, debris []passage) (ok, goesOn bool) {
	ws := r.words
	if mode == allNames {
		if r.candidates(ws).IsEmpty() {
			return false, false
		}
		r.unread(ws) // a name, if one knew of whom
		return true, true
	}
	if r.inverted(ws) {
		return true, true
	}
	for _, w := range ws[1:] {
		switch strings.TrimRight(r.text[w.start:w.end], ".") {
		case "others", "other", "anderen", "andere":
			r.odd(&ParseError{What: "list", Reason: "others are not named"}, ws[0].start, ws[len(ws)-1].end)
			r.others = true
		}
	}
	if n := r.opened(ws, mode == inProse || end == to); n >= 0 {
		r.notes(ws[:n], debris)
		return n > 0, false
	}
	first, _ := utf8.DecodeRuneInString(r.text[ws[0].start:])
	if mode == inProse && unicode.IsLower(first) && slices.ContainsFunc(ws, func(w passage) bool { return r.text[w.end-1] == ':' }) {
		return false, false // the next list: "the following voted against: ..."
	}
	if mode == inProse && (unicode.IsLower(first) && !inName(r.text[ws[0].start:ws[0].end]) || len(r.entries) == 0 && at > from+60) {
		return false, false
	}
	if unicode.IsLower(first) && !hasUpper(r.text[ws[0].start:ws[len(ws)-1].end]) || r.text[ws[0].start] == '(' || len(ws) > 12 && sentenceIn(r.text, ws) == 0 {
		if mode != underHead || len(ws) > 4 || !r.nameFollows(end, to) {
			return false, false // prose
		}
		r.unread(ws)
		return false, true
	}
	if r.spaced(ws) {
		r.notes(ws, debris)
		return true, true
	}
	if n := sentenceIn(r.text, ws); n > 0 {
		r.unread(ws[:n])
		return false, false
	}
	if r.text[ws[0].start] == '"' || strings.HasPrefix(r.text[ws[0].start:], "“") {
		return false, false
	}
	r.unread(ws)
	return false, true
}

// nameFollows reports whether the item after the one that ends at a byte is a
// name.
func (r *voteReader) nameFollows(end, to int) bool {
	if end+1 >= to {
		return false
	}
	next := r.text[end+1 : r.itemEnd(end+1, to, false)]
	c, _ := r.find(next)
	return !c.IsZero() && hasUpper(next)
}

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }
