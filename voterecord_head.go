package plenary

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
)

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
	{"voting in favor", Yes},
	{"votes in favour", Yes},
	{"votes in favor", Yes},
	{"voted in favour", Yes},
	{"voted in favor", Yes},
	{"for", Yes},
	{"voor", Yes},
	{"yeas", Yes},
	{"ayes", Yes},
	{"no", No},
	{"nays", No},
	{"noes", No},
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

func headLetter(c byte) bool { return strings.IndexByte("afivnotdyAFIVNOTDY", c) >= 0 }

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
	if end-at > 3 {
		return false
	}
	if dash := r.dash(r.skipSpace(end)); dash > 0 { // In favour 104 - Against 2
		end = dash
	} else if end < len(r.text) && strings.IndexByte(",;.\n", r.text[end]) < 0 {
		return false
	}
	if w := &r.vote; w.open && w.headed&yesAndNo != 0 && at-w.at < 40 {
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

// headed reads the list under a head, and returns where it ends.
func (r *voteReader) headed(h listHead) int {
	end := r.sentenceEnd(h.end)
	first, how := r.qualified(r.skipSpace(h.end)) // Voor: ruim 150 landen
	some := false
	for _, words := range [...]string{"onder meer", "onder andere", "onder anderen", "waaronder", "including", "among others", "among them"} {
		if next, ok := r.fold(first, words); ok {
			first, some = r.skipSpace(next), true
		}
	}
	n, to, counted := r.firstCount(first, end)
	items := r.numberAt(first, 1) > 0
	counted = counted && !items
	// Totals under heads of their own may come first, and the lists below.
	again := r.vote.listed.Has(h.vote) || r.vote.headed.Has(h.vote) && (counted || h.count >= 0)
	if w := &r.vote; !w.open || again || w.result && !w.lists && !w.follows && h.start-w.at > 300 || w.result && w.lists && !w.after {
		r.begin(h.start)
	}
	w := &r.vote
	w.after = w.after || w.result && !w.lists
	if h.count >= 0 {
		r.state(voteCount{vote: h.vote, n: h.count, start: h.start, end: h.end}, true)
	}
	r.others = false
	if items {
		entries, next := r.numbered(first)
		r.set(entries, h.vote)
		r.given(h.vote, h.start, true, false)
		w.lists, w.at = true, next
		return next
	}
	// "None", or a total instead of a list or before it.
	if counted {
		r.state(voteCount{vote: h.vote, n: n, how: how, start: first, end: to}, true)
		w.at, first = to, to
		if n == 0 {
			w.lists = true
			w.listed |= 1 << h.vote
			w.whole |= 1 << h.vote
			return to
		}
		if first = r.skipSpace(to); first < end && r.text[first] == '(' && !isReference(r.text[first+1:]) { // Against: 2 (Chile, Peru)
			first++
		} else {
			first = to
		}
	}
	entries, next := r.list(first, end, underHead)
	if w.headed.Has(h.vote) && len(entries) == 1 && r.saysMore(next) {
		return first // "Abstentions: 20", and below it "Peru has rejected the text"
	}
	if len(entries) > 0 {
		r.set(entries, h.vote)
		r.given(h.vote, h.start, true, some)
		w.lists = true
		w.at = next
	}
	return max(next, h.end)
}

// numbered reads a list whose names have numbers, "1. Argentina", and returns
// them and where they end.
func (r *voteReader) numbered(at int) (entries []listEntry, next int) {
	name := r.numberAt(at, 1)
	for n := 2; name > 0 && n < maxEntries; n++ {
		end, after := min(len(r.text), name+maxName), 0
		if i := strings.IndexByte(r.text[name:end], '\n'); i >= 0 {
			end = name + i
		}
		for i := name; i <= end && after == 0; i++ {
			if i == len(r.text) || r.text[i] == ' ' || r.text[i] == '\n' {
				if after = r.numberAt(r.skipSpace(i), n); after > 0 {
					end = i
				}
			}
		}
		names, _ := r.list(name, end, underHead)
		entries = append(entries, names...)
		name, next = after, end
	}
	return entries, next
}

// numberAt returns where the name after a number begins, 0 if the number does
// not stand at a byte.
func (r *voteReader) numberAt(at, n int) int {
	rest, ok := strings.CutPrefix(r.text[at:], strconv.Itoa(n))
	if !ok || len(rest) < 3 || rest[0] != '.' && rest[0] != ')' || rest[1] != ' ' && rest[1] != '\t' {
		return 0
	}
	return r.skipSpace(len(r.text) - len(rest) + 1)
}

// saysMore reports whether a sentence goes on at a byte in small letters.
func (r *voteReader) saysMore(at int) bool {
	next, _ := utf8.DecodeRuneInString(r.text[r.skipSpace(at):])
	return unicode.IsLower(next)
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
		return numeral.Leading(w), next, true
	}
	return 0, 0, false
}
