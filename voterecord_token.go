package plenary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
)

// token is a word, a number or a mark in a sentence about a vote.
type token struct {
	start, end int
	key        keyword
	n          int // of a number; of a bracket, the index of the one that closes it, or 0
}

// lex cuts a sentence into tokens. The debris of pages is left out, and so are
// marks that mean nothing here; each bracket knows the one that closes it.
func (r *voteReader) lex(from, to int) []token {
	ts := r.tokens[:0]
	r.open = r.open[:0]
	for i := from; i < to; {
		c := r.text[i]
		key := kOther
		switch {
		case c == '(':
			r.open = append(r.open, len(ts))
			key = kOpen
		case c == ')':
			if n := len(r.open); n > 0 {
				ts[r.open[n-1]].n = len(ts)
				r.open = r.open[:n-1]
			}
			key = kClose
		case c == ',':
			key = kComma
		case c == ':':
			key = kColon
		case c == ';':
			key = kSemicolon
		case c == '"':
			key = kQuote
		}
		if key != kOther {
			ts = append(ts, token{start: i, end: i + 1, key: key})
			i++
			continue
		}
		if size := wordRune(r.text[i:]); size > 0 {
			end := i + size
			for end < to {
				size := wordRune(r.text[end:])
				if next := r.broken(end, to); size == 0 && next > end {
					size = next - end
				} else if size == 0 {
					if s := strings.IndexByte("./-'", r.text[end]); s < 0 || end+1 >= to || wordRune(r.text[end+1:]) == 0 {
						break
					}
					size = 1
				}
				end += size
			}
			end = min(end, to)
			ts = r.word(ts, i, end)
			i = end
			continue
		}
		first, size := utf8.DecodeRuneInString(r.text[i:])
		switch first {
		case '–', '—', '-':
			ts = append(ts, token{start: i, end: i + size, key: kDash})
		case '“', '”', '„', '«', '»':
			ts = append(ts, token{start: i, end: i + size, key: kQuote})
		}
		i += size
	}
	r.tokens = ts
	r.refrains()
	for i := range ts {
		if r.is(i+1, kAbstention) && (r.said(i, "zonder") || r.said(i, "without")) && !r.said(i+1, "abstaining") {
			ts[i].key = kNumber // zonder onthoudingen: there were none
		}
	}
	return ts
}

// refrains takes its meaning from "abstained" where it is not of a vote:
// "abstained from commenting", "onthielden zich van commentaar".
func (r *voteReader) refrains() {
	for i := range r.tokens {
		if !r.is(i, kAbstained, kAbstain, kAbstention) {
			continue
		}
		from := i + 1
		switch {
		case r.is(i, kAbstention) && !r.said(i, "abstaining"):
			continue
		case r.is(i-3, kOneself) && r.is(i-2, kOf):
			from = i - 2
		case r.is(from, kOneself):
			from++
		}
		if from == len(r.tokens) || !r.said(from, "from") && !r.said(from, "van") {
			continue
		}
		of := from + 1
		for r.is(of, kA) {
			of++
		}
		if of < len(r.tokens) && !r.is(of, kVotes, kVoting, kParticipate) {
			r.tokens[i].key = kOther
		}
	}
}

// broken returns where a word goes on that is broken by a hyphen at the end of a
// line, or 0.
func (r *voteReader) broken(at, to int) int {
	if r.text[at] != '-' {
		return 0
	}
	next := at + 1
	for next < to && next < at+8 && strings.IndexByte(" \r\n", r.text[next]) >= 0 {
		next++
	}
	if next == to || strings.IndexByte(r.text[at:next], '\n') < 0 || !isLetter(r.text[next]) {
		return 0
	}
	return next
}

// wordRune returns the length of the character of a word at the start of s, or
// 0 if there is none.
func wordRune(s string) int {
	c := s[0]
	if c < utf8.RuneSelf {
		if isLetter(c) || isDigit(c) {
			return 1
		}
		return 0
	}
	first, size := utf8.DecodeRuneInString(s)
	if unicode.IsLetter(first) || unicode.Is(unicode.Mn, first) {
		return size
	}
	return 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// word adds the token of a word. A hundred joins what stands before and after
// it, as in "one hundred and five".
func (r *voteReader) word(ts []token, start, end int) []token {
	w := r.text[start:end]
	if line := strings.IndexByte(w, '\n'); line > 0 && len(w) < 60 {
		w = strings.ReplaceAll(strings.Join(strings.Fields(w), ""), "-", "")
	}
	if isDigit(w[0]) {
		return r.figures(ts, start, end)
	}
	if len(w) > 40 {
		return append(ts, token{start: start, end: end})
	}
	var buf [40]byte
	lower := buf[:len(w)]
	digits := false
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		digits = digits || isDigit(c)
		lower[i] = c
	}
	if digits {
		if strings.IndexByte(w, '/') > 0 {
			if isMeetingSymbol(w) {
				r.meeting(w)
				return ts // the head of a page, or a reference: no part of the sentence
			}
			return append(ts, token{start: start, end: end, key: kSymbol})
		}
		return append(ts, token{start: start, end: end})
	}
	key := keywordOf(string(lower))
	t := token{start: start, end: end, key: key}
	switch {
	case key == kOrdinal:
		t.n = ordinalOf(string(lower))
	case key == kHundred:
		t.key, t.n = kNumber, 100
		if k := len(ts) - 1; k >= 0 && ts[k].key == kNumber && 0 < ts[k].n && ts[k].n < 10 {
			ts[k].n, ts[k].end = 100*ts[k].n, end
			return ts
		}
	case key == kOther:
		if n, ok := numberWord(string(lower)); ok {
			t.key, t.n = kNumber, n
			k := len(ts) - 1
			and := k > 0 && ts[k].key == kAnd
			if and {
				k--
			}
			if k >= 0 && ts[k].key == kNumber && ts[k].n >= 100 && ts[k].n%100 == 0 && 0 < n && n < 100 && hasSuffixFold(r.text[ts[k].start:ts[k].end], "hundred") {
				ts[k].n, ts[k].end = ts[k].n+n, end
				return ts[:k+1]
			}
		}
	}
	return append(ts, t)
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// figures adds what a word is that begins with a figure: a number, a result
// such as 90-12-40, or an ordinal; the debris of a page is left out.
func (r *voteReader) figures(ts []token, start, end int) []token {
	w := r.text[start:end]
	if len(w) <= 11 && strings.Trim(w, "0123456789-") == "" {
		parts, at := strings.Count(w, "-")+1, start
		short := parts <= 3
		for part := range strings.SplitSeq(w, "-") {
			short = short && len(part) > 0 && (len(part) <= 3 || parts == 1 && len(part) <= 4)
		}
		if !short {
			return ts // the number of a print job
		}
		for part := range strings.SplitSeq(w, "-") {
			if at > start {
				ts = append(ts, token{start: at - 1, end: at, key: kDash})
			}
			ts = append(ts, token{start: at, end: at + len(part), key: kNumber, n: numeral.Leading(part)})
			at += len(part) + 1
		}
		return ts
	}
	if isPageMark(w) {
		return ts
	}
	digits := strings.IndexFunc(w, func(c rune) bool { return c < '0' || c > '9' })
	if digits > 0 && digits <= 3 && len(w) < 30 {
		switch keywordOf(strings.ToLower(w[digits:])) {
		case kVotes, kStates, kIn, kFavour, kFor, kAgainst, kAbstention:
			r.accept("total", "no space after the number", start, end)
			ts = append(ts, token{start: start, end: start + digits, key: kNumber, n: numeral.Leading(w)})
			return r.word(ts, start+digits, end)
		}
	}
	return append(ts, token{start: start, end: end})
}

// is reports whether the token at i has one of the keys; a token beyond the
// ends has none.
func (r *voteReader) is(i int, keys ...keyword) bool {
	if i < 0 || i >= len(r.tokens) {
		return false
	}
	return slices.Contains(keys, r.tokens[i].key)
}
