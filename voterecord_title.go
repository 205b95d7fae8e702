package plenary

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// votedTitle is the title of a draft, with what identifies the draft.
type votedTitle struct {
	text  Text
	label string
	draft Symbol
	fresh bool
}

// entitled takes the title of a draft.
func (c *voteContext) entitled(r *voteReader, i int) {
	if !r.is(i+1, kQuote) || r.is(i-1, kItem) {
		return
	}
	end := i + 2
	for end < len(r.tokens) && !r.is(end, kQuote) {
		end++
	}
	if end >= len(r.tokens) || !(c.said.label != "" || slices.ContainsFunc(r.tokens[max(0, i-6):i], func(t token) bool { return t.key == kDraft || t.key == kResolution })) {
		return
	}
	from, to := r.tokens[i+1].end, r.tokens[end].start
	if to-from > 600 {
		return
	}
	var kept []string
	for w := range strings.FieldsSeq(r.text[from:to]) {
		if isPageMark(w) && strings.IndexByte(w, '/') > 0 && len(w) != len("1999/2000") || isPrintMark(w) {
			r.accept("title", "the head or foot of a page left out of a title", from, to)
			continue
		}
		kept = append(kept, w)
	}
	title := strings.Join(kept, " ")
	if !utf8.ValidString(title) {
		return
	}
	c.title = votedTitle{text: Text{EN: title}, fresh: true}
	if r.said(i, "getiteld") {
		c.title.text = Text{NL: title}
	}
	for k := i - 1; k >= max(0, i-6); k-- {
		if r.is(k, kResolution, kDecision) && r.is(k-1, kDraft) {
			if s := r.text[r.tokens[k+1].start:r.tokens[k+1].end]; len(s) <= 8 && strings.Trim(s, "IVXLC") == "" {
				c.title.label = s
			}
			break
		}
	}
	if r.is(end+1, kOpen) && r.is(end+2, kSymbol) {
		c.title.draft, _ = ParseSymbol(r.text[r.tokens[end+2].start:r.tokens[end+2].end])
	}
}

// isPrintMark reports whether a word is the number of a print job, 06-12345.
func isPrintMark(w string) bool {
	return len(w) == 8 && w[2] == '-' && strings.Trim(w, "0123456789-") == "" && strings.Count(w, "-") == 1
}
