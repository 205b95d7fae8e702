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
	count      int // "Against (54):", or -1
}

// heads are the words before a list, in small letters.
var heads = [...]struct {
	words string
	vote  Vote
}{
	{"in favour", Yes}, {"in favor", Yes}, {"voting in favour", Yes}, {"voor", Yes},
	{"against", No}, {"voting against", No}, {"tegen", No},
	{"abstaining", Abstain}, {"abstentions", Abstain}, {"abstention", Abstain}, {"abstained", Abstain}, {"abstain", Abstain},
	{"onthoudingen", Abstain}, {"onthouding", Abstain},
	{"non-voting", NotVoting}, {"not voting", NotVoting}, {"did not vote", NotVoting}, {"niet gestemd", NotVoting},
	{"absent", Absent}, {"afwezig", Absent},
}

func headLetter(c byte) bool { return strings.IndexByte("aivnotdAIVNOTD", c) >= 0 }

// headAt reads the head of a list: one of the words with a colon after it, or
// alone on its line. It begins with a capital, or begins a line or a clause.
func (r *voteReader) headAt(at int) (h listHead, ok bool) {
	if !headLetter(r.text[at]) {
		return h, false
	}
	before := strings.TrimRight(r.text[max(0, at-8):at], " \t\r")
	capital := r.text[at] < 'a'
	startsLine := before == "" && at <= 8 || strings.HasSuffix(before, "\n")
	if !capital && !strings.HasSuffix(before, ";") && !strings.HasSuffix(before, ":") && !(startsLine && endsClause(r.text[max(0, at-16):at])) {
		return h, false
	}
	for _, head := range heads {
		end, ok := r.fold(at, head.words)
		if !ok {
			continue
		}
		h = listHead{vote: head.vote, start: at, count: -1}
		rest := r.skipSpace(end)
		if rest < len(r.text) && r.text[rest] == '(' { // Against (54):
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
		line := strings.TrimLeft(r.text[end:min(len(r.text), end+20)], " \t\r")
		if capital && startsLine && (strings.HasPrefix(line, "\n")) && head.vote != Absent {
			h.end = end
			return h, true
		}
	}
	return h, false
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
	if w := &r.vote; !w.open || w.listed[h.vote] || w.headed[h.vote] || w.result && !w.lists && !w.follows && h.start-w.at > 300 || w.result && w.lists && w.at > 0 && w.listedBeforeResult() {
		r.begin(h.start)
	}
	w := &r.vote
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
	}
	entries, next := r.list(first, end, underHead)
	if len(entries) > 0 {
		r.set(entries, h.vote)
		w.lists = true
		w.at = next
	}
	return max(next, h.end)
}

// listedBeforeResult reports whether the lists came first: then others belong
// to another vote.
func (w *recordedVote) listedBeforeResult() bool { return w.lists && !w.follows }

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
	a, _ := findCountry(first, r.on)
	b, _ := findCountry(second, r.on)
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
	c, _ := findCountry(r.text[at:next], r.on)
	return !c.IsZero() && c.Kind() != Organisation
}

// item reads one item of a list. It returns whether it was read, whether the
// list goes on after it, and where it ends: a name turned round takes two.
func (r *voteReader) item(from, at, end, to int, mode listMode) (ok, goesOn bool, next int) {
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
func (r *voteReader) turnedName(ws []stretch, end, to int) int {
	if end >= to || len(ws) > 6 {
		return 0
	}
	after := r.itemEnd(end+1, min(to, end+80), false)
	whole := r.text[ws[0].start:after]
	if len(whole) > maxName || !hasUpper(whole) {
		return 0
	}
	c, _ := findCountry(whole, r.on)
	if c.IsZero() {
		return 0
	}
	r.entries = append(r.entries, listEntry{c, ws[0].start, after})
	return after
}

// oddItem reads an item that is no name as it stands.
func (r *voteReader) oddItem(from, at, end, to int, mode listMode, debris []stretch) (ok, goesOn bool) {
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
	if n := r.opened(ws, mode == inProse || end == to); n >= 0 {
		r.notes(ws[:n], debris)
		return n > 0, false
	}
	first, _ := utf8.DecodeRuneInString(r.text[ws[0].start:])
	if mode == inProse && (unicode.IsLower(first) && !inName(r.text[ws[0].start:ws[0].end]) || isDigit(r.text[at]) || len(r.entries) == 0 && at > from+60) {
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
	c, _ := findCountry(next, r.on)
	return !c.IsZero() && hasUpper(next)
}

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }

// split cuts an item into words and leaves out the debris of pages, the marks
// of notes and what joins the item to the one before. It returns the debris.
func (r *voteReader) split(at, end int) (debris []stretch) {
	r.words = r.words[:0]
	for i := at; i < end; {
		if strings.IndexByte(" \t\r\n\f\v", r.text[i]) >= 0 {
			i++
			continue
		}
		from := i
		for i < end && strings.IndexByte(" \t\r\n\f\v", r.text[i]) < 0 {
			i++
		}
		w := stretch{from, i}
		for w.end > w.start && (r.text[w.end-1] == '*' || strings.HasSuffix(r.text[w.start:w.end], "†")) {
			w.end--
			for w.end > w.start && !utf8.RuneStart(r.text[w.end]) {
				w.end--
			}
		}
		if w.end < i {
			debris = append(debris, stretch{w.end, i})
		}
		if w.end > w.start {
			r.words = append(r.words, w)
		}
	}
	r.words, debris = r.withoutHeads(r.words, debris)
	ws := r.words
	for len(ws) > 1 {
		switch r.text[ws[0].start:ws[0].end] {
		case "and", "en", "et", "&", "-", "•", "–", "·", "●", "":
			ws = ws[1:]
			continue
		}
		break
	}
	r.words = ws
	return debris
}

// withoutHeads takes the heads and feet of pages out of the words of an item.
func (r *voteReader) withoutHeads(ws, debris []stretch) ([]stretch, []stretch) {
	kept := ws[:0]
	for i := 0; i < len(ws); i++ {
		n := r.pageHead(ws[i:])
		if n == 0 {
			kept = append(kept, ws[i])
			continue
		}
		debris = append(debris, stretch{ws[i].start, ws[i+n-1].end})
		i += n - 1
	}
	return kept, debris
}

// pageHead returns how many words at the beginning are the head or foot of a
// page: "17/34 A/78/PV.50", "Page 12 of 34", "General Assembly 50th plenary
// meeting", "19 December 2023". A number makes them so: no name has one.
func (r *voteReader) pageHead(ws []stretch) int {
	n, end := 0, 0
	for n < len(ws) && n < 16 {
		w := r.text[ws[n].start:ws[n].end]
		digit := strings.IndexFunc(w, unicode.IsDigit) >= 0
		bare := strings.Trim(w, "()[].,")
		switch {
		case isPageMark(bare), digit && isOrdinal(w):
			if isMeetingSymbol(bare) {
				r.meeting(bare)
			}
			n++
			end = n
		case n > 0 && end == n && (w == "of" || w == "van") && n+1 < len(ws) && isPageMark(r.text[ws[n+1].start:ws[n+1].end]):
			n++
		case isHeadWord(w):
			n++
			if end == n-1 && end > 0 {
				end = n
			}
		default:
			return end
		}
	}
	return end
}

func isOrdinal(w string) bool {
	n := strings.TrimLeft(w, "0123456789")
	return n != w && (n == "st" || n == "nd" || n == "rd" || n == "th" || n == "e")
}

// isHeadWord reports whether a word stands in the heads of pages.
func isHeadWord(w string) bool {
	switch w {
	case "Page", "page", "General", "Assembly", "Security", "Council", "plenary", "meeting", "Meeting", "session", "Session", "Official", "Records",
		"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
		return true
	}
	return strings.Contains(w, "ty-") || strings.HasSuffix(w, "tieth") // Sixty-first session
}

// notes reports what was odd about words that were read as names.
func (r *voteReader) notes(ws, debris []stretch) {
	if len(ws) == 0 {
		return
	}
	for _, d := range debris {
		if d.start > ws[len(ws)-1].end {
			break // of what comes after the name
		}
		if text := r.text[d.start:d.end]; strings.Trim(text, "*†") == "" {
			r.accept("list", "a mark of a note left out", d.start, d.end)
		} else {
			r.accept("list", "the head or foot of a page left out of a list", d.start, d.end)
		}
	}
	for i, w := range ws[:max(0, len(ws)-1)] {
		if r.text[w.end-1] == '-' && w.end-w.start > 1 {
			r.accept("country", "a name broken after its hyphen", w.start, ws[i+1].end)
		}
	}
}

// join returns words as a text with one space between them.
func (r *voteReader) join(ws []stretch) string {
	if len(ws) == 0 {
		return ""
	}
	if len(ws) == 1 || ws[len(ws)-1].end-ws[0].start == len(ws)-1+lengthOf(ws) {
		return r.text[ws[0].start:ws[len(ws)-1].end] // nothing was left out
	}
	var b strings.Builder
	for i, w := range ws {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(r.text[w.start:w.end])
	}
	return b.String()
}

func lengthOf(ws []stretch) (n int) {
	for _, w := range ws {
		n += w.end - w.start
	}
	return n
}

// country reads words as one name.
func (r *voteReader) country(ws []stretch) (Country, CountrySet) {
	if len(ws) == 0 || len(ws) > 16 {
		return Country{}, CountrySet{}
	}
	s := r.join(ws)
	if len(s) > maxName || !hasUpper(s) {
		return Country{}, CountrySet{}
	}
	if len(s) <= 3 && strings.ToUpper(s) != s {
		return Country{}, CountrySet{} // "Can" is no code
	}
	c, could := findCountry(s, r.on)
	if len(s) == 2 && s != "UK" && s != "US" && s != "VS" && s != "VK" || c.Kind() == Organisation || c.Kind() == Government {
		return Country{}, CountrySet{}
	}
	return c, could
}

func (r *voteReader) add(c Country, ws []stretch) {
	r.entries = append(r.entries, listEntry{c, ws[0].start, ws[len(ws)-1].end})
}

// names reads words as a name, or as several with "and" between them.
func (r *voteReader) names(ws []stretch) bool {
	whole, _ := r.country(ws)
	at, first, second := -1, Country{}, Country{}
	several := false
	for i := 1; i < len(ws)-1; i++ {
		switch r.text[ws[i].start:ws[i].end] {
		case "and", "en", "&", "et", "or":
			a, _ := r.country(ws[:i])
			b, _ := r.country(ws[i+1:])
			if a.IsZero() || b.IsZero() {
				continue
			}
			several = several || at >= 0
			at, first, second = i, a, b
		}
	}
	switch {
	case several, at < 0 && whole.IsZero():
		return false
	case at < 0 || first == whole && second == whole:
		r.add(whole, ws)
		return true
	case whole.IsZero():
	case r.on.IsZero():
		return false // Serbia and Montenegro: one name or two
	case !UN.Members(r.on).Contains(SetOf(first, second)):
		r.add(whole, ws)
		return true
	}
	r.add(first, ws[:at])
	r.add(second, ws[at+1:])
	return true
}

// inverted reads words as the end of the name before them: "Tanzania, United
// Republic of".
func (r *voteReader) inverted(ws []stretch) bool {
	n := len(r.entries)
	if n == 0 || len(ws) > 8 {
		return false
	}
	last := &r.entries[n-1]
	end := ws[len(ws)-1].end
	if ws[0].start-last.end > 60 || end-last.start > maxName {
		return false
	}
	c, _ := findCountry(r.text[last.start:last.end]+", "+r.join(ws), r.on)
	if c.IsZero() {
		return false
	}
	last.country, last.end = c, end
	return true
}

// opened returns how many of the words are the last name of a list that is
// followed by a sentence, -1 if they are not that; it enters the name. A
// sentence about the result begins with one of a few words; one that goes on
// after what can be the last name has a small letter.
func (r *voteReader) opened(ws []stretch, last bool) int {
	for n := min(len(ws)-1, 16); n > 0; n-- {
		next := r.text[ws[n].start:ws[n].end]
		first, _ := utf8.DecodeRuneInString(next)
		goesOn := last && (unicode.IsLower(first) && !inName(next) || next[0] == '(' || next[0] == '"' || first == '–' || first == '—')
		if begins := opener(next) || next[0] == ')'; !begins && !goesOn {
			continue
		} else if r.names(ws[:n]) || begins && r.spaced(ws[:n]) {
			return n
		}
	}
	if opener(r.text[ws[0].start:ws[0].end]) && len(ws) > 2 {
		return 0
	}
	return -1
}

// opener reports whether a word begins the sentence that follows a list.
func opener(w string) bool {
	switch strings.TrimRight(w, ",.:;") {
	case "Draft", "The", "Operative", "Paragraph", "Paragraphs", "Preambular", "Section", "Amendment", "Amendments", "Motion", "It", "Oral",
		"Subparagraph", "Sub-paragraph", "Resolution", "Decision", "By", "Accordingly", "Thus", "Mr", "Mrs", "Ms", "A", "As", "In", "Having",
		"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Part", "Annex",
		"De", "Het", "Die", "Daarmee", "Subsequently":
		return true
	}
	return false
}

// sentenceIn returns how many words stand before a sentence about the result,
// "Draft resolution", "The draft", 0 if there is none.
func sentenceIn(text string, ws []stretch) int {
	for n := 1; n+1 < len(ws); n++ {
		next, _ := utf8.DecodeRuneInString(text[ws[n+1].start:])
		if opener(text[ws[n].start:ws[n].end]) && unicode.IsLower(next) {
			return n
		}
	}
	return 0
}

// inName reports whether a small word may stand within a name.
func inName(w string) bool {
	switch w {
	case "of", "and", "the", "en", "van", "de", "het", "du", "der", "den", "da", "et", "former":
		return true
	}
	return false
}

// lastName reads the name at the beginning of something longer than a name.
func (r *voteReader) lastName(at, end int) bool {
	debris := r.split(at, end)
	if ws := r.words; len(ws) > 1 {
		if n := r.opened(ws[:min(len(ws), 40)], true); n > 0 {
			r.notes(ws[:n], debris)
			return true
		}
	}
	return false
}

// spaced reads words as names between which the comma was lost, if there is
// one way to do that.
func (r *voteReader) spaced(ws []stretch) bool {
	at, first, second := -1, Country{}, Country{}
	for n := 1; n < len(ws); n++ {
		if w := r.text[ws[n].start:ws[n].end]; inName(w) || w[0] == '(' {
			continue
		}
		a, _ := r.country(ws[:n])
		b, _ := r.country(ws[n:])
		if a.IsZero() || b.IsZero() {
			continue
		}
		if at >= 0 && (a != first || b != second) {
			return false
		}
		at, first, second = n, a, b
	}
	if at < 0 {
		return false
	}
	r.add(first, ws[:at])
	r.add(second, ws[at:])
	r.accept("list", "two names without a comma between them", ws[0].start, ws[len(ws)-1].end)
	return true
}

// candidates returns the countries that words can mean, if there are several:
// those of an ambiguous name, or of one that is another's and two more.
func (r *voteReader) candidates(ws []stretch) CountrySet {
	c, could := r.country(ws)
	if !c.IsZero() {
		could.add(c)
		for i := 1; i < len(ws)-1; i++ {
			second, _ := r.country(ws[i+1:])
			could.add(second)
		}
	}
	return could
}

// unread reports words that are no name.
func (r *voteReader) unread(ws []stretch) {
	s := r.join(ws)
	could := r.candidates(ws)
	e := &ParseError{What: "country", Input: s, Candidates: could, Reason: "no country has this name or code"}
	if r.suggested++; r.suggested <= maxSuggested {
		e = countryError(s, could).(*ParseError)
	} else if !could.IsEmpty() {
		e.Reason = "could mean several countries"
	}
	r.odd(e, ws[0].start, ws[len(ws)-1].end)
}
