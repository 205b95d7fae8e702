package plenary

import (
	"strings"
	"unicode"
	"unicode/utf8"
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

// listHead is the head of a list, "In favour:".
type listHead struct {
	vote       Vote
	start, end int
	count      int // "Against (12):", or -1
}

// heads are the words before a list, in small letters.
var heads = [...]struct {
	words string
	vote  Vote
}{
	{"yes", Yes},
	{"in favour", Yes},
	{"in favor", Yes},
	{"voting in favour", Yes},
	{"votes in favour", Yes},
	{"voted in favour", Yes},
	{"voor", Yes},
	{"no", No},
	{"against", No},
	{"voting against", No},
	{"votes against", No},
	{"voted against", No},
	{"tegen", No},
	{"abstaining", Abstain},
	{"abstentions", Abstain},
	{"abstention", Abstain},
	{"abstained", Abstain},
	{"abstain", Abstain},
	{"onthoudingen", Abstain},
	{"onthouding", Abstain},
	{"non-voting", NotVoting},
	{"not voting", NotVoting},
	{"did not vote", NotVoting},
	{"niet gestemd", NotVoting},
	{"absent", Absent},
	{"afwezig", Absent},
}

func headLetter(c byte) bool { return strings.IndexByte("aivnotdyAIVNOTDY", c) >= 0 }

// headAt reads the head of a list: one of the words with a colon after it, or
// alone on its line. It begins with a capital, or begins a line or a clause.
func (r *voteReader) headAt(at int) (h listHead, ok bool) {
	if !headLetter(r.text[at]) {
		return h, false
	}
	before := strings.TrimRight(r.text[max(0, at-8):at], " \t\r")
	capital := r.text[at] < 'a'
	startsLine := before == "" && at <= 8 || strings.HasSuffix(before, "\n")
	if !capital && (before == "" || strings.IndexByte(";:,", before[len(before)-1]) < 0) && !(startsLine && endsClause(r.text[max(0, at-16):at])) {
		return h, false
	}
	for _, head := range heads {
		end, ok := r.fold(at, head.words)
		if !ok {
			continue
		}
		h = listHead{vote: head.vote, start: at, count: -1}
		rest := r.skipSpace(end)
		if rest < len(r.text) && r.text[rest] == '(' { // Against (12):
			n, to := 0, rest+1
			for to < len(r.text) && to-rest < 5 && isDigit(r.text[to]) {
				n, to = n*10+int(r.text[to]-'0'), to+1
			}
			if to > rest+1 && to < len(r.text) && r.text[to] == ')' {
				h.count, rest = n, r.skipSpace(to+1)
			}
		}
		if rest < len(r.text) && r.text[rest] == ':' {
			h.end = rest + 1
			return h, true
		}
		if rest < len(r.text) && isDigit(r.text[rest]) && r.bareTotals(rest) {
			h.end = rest
			return h, true
		}
		if dash := r.dash(rest); dash > 0 { // In favour - 104
			if first := r.skipSpace(dash); first < len(r.text) && isDigit(r.text[first]) {
				h.end = dash
				return h, true
			}
		}
		line := strings.TrimLeft(r.text[end:min(len(r.text), end+20)], " \t\r")
		if capital && startsLine && strings.HasPrefix(line, "\n") && head.vote != Absent && len(head.words) > len("yes") {
			h.end = end
			return h, true
		}
	}
	return h, false
}

// bareTotals reports whether the number at a byte is a total behind its head,
// with another before or after it: "voor 124, tegen 14".
func (r *voteReader) bareTotals(at int) bool {
	end := at
	for end < len(r.text) && end-at < 4 && isDigit(r.text[end]) {
		end++
	}
	if end-at > 3 || end < len(r.text) && strings.IndexByte(",;.\n", r.text[end]) < 0 {
		return false
	}
	if w := &r.vote; w.open && (w.headed[Yes] || w.headed[No]) && at-w.at < 40 {
		return true
	}
	next := r.skipSpace(min(end+1, len(r.text)))
	for _, head := range heads {
		if after, ok := r.fold(next, head.words); ok {
			after = r.skipSpace(after)
			return after < len(r.text) && isDigit(r.text[after])
		}
	}
	return false
}

// dash returns where the dash at a byte ends, 0 if there is none.
func (r *voteReader) dash(at int) int {
	for _, d := range [...]string{"-", "–", "—"} {
		if strings.HasPrefix(r.text[at:], d) {
			return at + len(d)
		}
	}
	return 0
}

// endsClause reports whether what stands before a line break ends something.
func endsClause(s string) bool {
	s = strings.TrimRight(s, " \t\r\n")
	return s == "" || strings.IndexByte(".;:,)*", s[len(s)-1]) >= 0
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

// headed reads the list under a head, and returns where it ends.
func (r *voteReader) headed(h listHead) int {
	end := r.sentenceEnd(h.end)
	if w := &r.vote; !w.open || w.listed[h.vote] || w.headed[h.vote] || w.result && !w.lists && !w.follows && h.start-w.at > 300 || w.result && w.lists && !w.after {
		r.begin(h.start)
	}
	w := &r.vote
	w.after = w.after || w.result && !w.lists
	first := r.skipSpace(h.end)
	if h.count >= 0 {
		r.state(h.vote, h.count, h.start, h.end, true)
	}
	// "None", or a total instead of a list or before it.
	if n, to, ok := r.firstCount(first, end); ok {
		r.state(h.vote, n, first, to, true)
		w.at, first = to, to
		if n == 0 {
			w.lists = true
			w.listed[h.vote] = true
			return to
		}
		if first = r.skipSpace(to); first < end && r.text[first] == '(' && !isReference(r.text[first+1:]) { // Against: 2 (Chile, Peru)
			first++
		} else {
			first = to
		}
	}
	entries, next := r.list(first, end, underHead)
	if len(entries) > 0 {
		r.set(entries, h.vote)
		w.lists = true
		w.at = next
	}
	return max(next, h.end)
}

// firstCount reads "None" or a number at the beginning of a list.
func (r *voteReader) firstCount(at, end int) (n, next int, ok bool) {
	next = at
	for next < end && next-at < 10 && (isLetter(r.text[next]) || isDigit(r.text[next])) {
		next++
	}
	w := r.text[at:next]
	switch {
	case w == "":
		return 0, 0, false
	case strings.EqualFold(w, "none"), strings.EqualFold(w, "nil"), strings.EqualFold(w, "geen"), strings.EqualFold(w, "niemand"), strings.EqualFold(w, "nobody"):
		return 0, next, true
	case len(w) <= 4 && strings.Trim(w, "0123456789") == "" && (next == len(r.text) || strings.IndexByte("/-.", r.text[next]) < 0 || next+1 == len(r.text) || !isDigit(r.text[next+1])):
		return leadingNumber(w), next, true
	}
	return 0, 0, false
}

// list reads the names from a byte to another, and returns them and where they
// end.
func (r *voteReader) list(from, to int, mode listMode) (entries []listEntry, next int) {
	r.entries = r.entries[:0]
	lines := mode == underHead && r.onLines(from, to)
	next = from
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
		return true, true, end // nothing but debris
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
		}
	}
	if n := r.opened(ws, mode == inProse || end == to); n >= 0 {
		r.notes(ws[:n], debris)
		return n > 0, false
	}
	first, _ := utf8.DecodeRuneInString(r.text[ws[0].start:])
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
