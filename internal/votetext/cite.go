package votetext

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/votetext/scan"
)

// written returns the text of the tokens up to next, with single spaces.
func (r *reader) written(i, next int) string {
	return clean(r.Source[r.Tokens[i].Start:r.Tokens[next-1].End])
}

// clean returns a text with single spaces, and without a space after a stroke
// at the end of a line.
func clean(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "/ ", "/")
}

// object reads what is voted on: its number, its title, and which question it
// is.
func (r *reader) object(i int) int {
	m := r.means[i]
	next := int(m.next)
	switch m.code {
	case resolutionObject, decisionObject:
		if end := r.cite(i, next); end > 0 {
			return end
		}
	case draftObject:
		if next < r.says.to && r.Tokens[next].Kind == scan.Word && numeral.Roman(r.Tokens[next].Of(r.Source)) > 0 {
			label := r.Tokens[next].Of(r.Source)
			next = r.say(i, next+1, Mention{Kind: ASymbol, Code: "label", Text: label, Acts: r.adopts(i, next+1)})
		}
	case paragraphObject, amendmentObject, motionObject:
		return r.question(i, next)
	}
	if m.code == 0 || m.code == itemObject || m.code == itObject {
		return next // it does not say which question it is
	}
	r.say(i, next, Mention{Kind: AQuestion, Code: "whole", Owner: r.owned(i, next), Acts: m.code != itObject && !r.amid(whereRelated, i, i)})
	at := r.pastLine(next)
	if next > int(m.next) { // "draft resolution II, “Lighthouses at sea”"
		at = r.pastLine(r.past(next, ','))
	}
	if title, end := r.quoted(at); end > 0 && strings.IndexByte(title, ' ') > 0 && r.Tokens[at+1].Upper {
		return r.say(at, end, Mention{Kind: ATitle, Text: title, Dutch: r.means[i].dutch})
	}
	return next
}

// owned records whose text a text is, and that it is another's, and returns whose.
func (r *reader) owned(i, next int) uint16 {
	if i == r.says.from {
		return 0
	}
	c := r.names.Adjective(i-1, i).Country
	if r.Tokens[i-1].Hyphen && i-1 > r.says.from { // "the US-drafted text"
		if c = r.names.Adjective(i-2, i-1).Country; c == 0 {
			c = r.names.Name(i-2, i-1).Country
		}
	}
	if c == 0 && r.at(next).class == cOf { // "the proposal of Chad"
		return r.names.Name(int(r.means[next].next), r.says.to).Country
	}
	if c != 0 {
		if r.says.owner != 0 && r.says.owner != c {
			r.say(i-1, i, Mention{Kind: Another})
		}
		r.says.owner = c
	}
	return c
}

// pastLine returns the token after a line end at a token, or the token itself.
func (r *reader) pastLine(i int) int {
	if i < len(r.Tokens) && r.Tokens[i].Kind == scan.Line && r.Tokens[i].N == 1 {
		return i + 1
	}
	return i
}

// maxTitle is the limit of the length of a title, in bytes.
const maxTitle = 300

// titled reads a title after the word that announces it, and returns the token
// after it.
func (r *reader) titled(i, next int) int {
	at := r.pastLine(r.past(r.past(r.pastLine(next), ','), ':'))
	title, end := r.quoted(at)
	if end == 0 {
		return i
	}
	if r.amid(whereEntitled, i, i) || i < r.says.from+3 && !r.amid(whereItem, i, i) {
		r.say(at, end, Mention{Kind: ATitle, Text: title, Dutch: r.means[i].dutch})
	}
	return end
}

// quotes are pairs of quotation marks.
const quotes = "“” „” „“ ‘’ ‚’ «» »«"

// closes reports whether a quotation mark closes one that was opened by
// another.
func closes(open, mark string) bool {
	return strings.Contains(quotes, open+mark) || open == mark && !strings.ContainsAny(open, "“„‘‚«»")
}

// quoted returns the text in quotation marks at a token, without the remains
// of a page break, and the token after it. It returns 0 if there are no
// quotation marks or they are not closed.
func (r *reader) quoted(i int) (text string, next int) {
	if i >= r.says.to || !r.Tokens[i].Is('"') {
		return "", 0
	}
	open := r.Tokens[i].Of(r.Source)
	start := r.Tokens[i].End
	parts := ""
	for k := i + 1; k < r.says.to && r.Tokens[k].Start < r.Tokens[i].End+maxTitle; k++ {
		t := &r.Tokens[k]
		switch {
		case t.Is('"') && closes(open, t.Of(r.Source)):
			if text = strings.TrimRight(clean(parts+r.Source[start:t.Start]), " ,"); text == "" || !utf8.ValidString(text) {
				return "", 0
			}
			return text, k + 1
		case t.Kind == scan.Debris, t.Kind == scan.Symbol && r.pageMark(k):
			parts += r.Source[start:t.Start]
			start = t.End
		case t.Kind == scan.Line && t.N > 2:
			return "", 0
		}
	}
	return "", 0
}

// pageMark reports whether a symbol in a title is left from a page break: a
// date in figures, or one beside a line end or another such symbol.
func (r *reader) pageMark(k int) bool {
	left := func(k int) bool {
		return k < len(r.Tokens) && (r.Tokens[k].Kind == scan.Line || r.Tokens[k].Kind == scan.Debris || r.Tokens[k].Kind == scan.Symbol)
	}
	return strings.Count(r.Tokens[k].Of(r.Source), "/") > 1 || left(k-1) || left(k+1)
}

// question reads which paragraph, amendment or motion a sentence is about.
func (r *reader) question(i, next int) int {
	m := &r.means[i]
	from := i
	for from > r.says.from && from > i-4 && (r.Tokens[from-1].Kind == scan.Ordinal || r.means[from-1].tells&(tWhich|tOrdinal) != 0 && r.Tokens[from-1].Kind == scan.Word) {
		from--
	}
	if r.Word(from) == "draft" && from < i+1 && m.code == amendmentObject {
		from++ // as all amendments
	}
	code, to, after := "motion", next, 0
	switch m.code {
	case paragraphObject:
		code = "paragraph"
		to = r.numbers(next)
		many := i > r.says.from && r.Tokens[i-1].Kind == scan.Number
		if to == next && (many || m.class == cBefore && len(r.Word(i)) < 6) {
			return next // "15 paragraphs"
		}
	case amendmentObject:
		code = "amendment"
		if p := r.at(int(next)); p.class == cTo && r.at(int(p.next)).code == paragraphObject {
			if end := r.numbers(int(r.at(int(p.next)).next)); end > int(r.at(int(p.next)).next) {
				to = end
			}
		}
		if m.class == cUnit && i > r.says.from && r.Tokens[i-1].Kind == scan.Number {
			return r.say(i-1, next, Mention{Kind: AQuestion, Code: "amendments", Text: r.written(i-1, next)})
		}
	case motionObject:

		if to = r.infinitive(next); r.amid(whereOfDebate, i, next) {
			for after = next; r.Word(to) != "te"; to++ {
			}
			to += 2
		} else if to == next && m.weak && !slices.ContainsFunc(r.Tokens[to:min(to+5, r.says.to)], func(t scan.Token) bool { return t.Of(r.Source) == "om" }) {
			code = "whole" // newspapers call a resolution "motie"
		}
	}
	if r.amid(whereRecalled, from, from) {
		return to
	}
	article := ""
	if from > r.says.from && slices.Contains([]string{"the", "a", "an", "de", "het", "een"}, r.Word(from-1)) {
		article = r.Word(from - 1)
	}
	if text := r.written(from, to); len(text) <= 120 && utf8.ValidString(text) {
		r.say(from, to, Mention{Kind: AQuestion, Code: code, Text: text, Article: article, Dutch: m.dutch, Acts: !r.amid(whereRelated, from, from)})
	}
	return cmp.Or(after, to) // what it says of a debate has mentions of its own
}

// numbers returns the token after the numbers of paragraphs at a token, such
// as "3 and 4" or "3 (a)", but not counts or dates.
func (r *reader) numbers(i int) int {
	k := r.past(i, '.')
	for end := i; ; {
		if k >= r.says.to || r.figures(k) == 0 || r.followedBySide(k+1) && end == i {
			return end
		}
		if _, next := r.date(k); next > 0 || r.month(k+1) > 0 {
			return end
		}
		end = k + 1
		if c := r.at(end); r.Tokens[min(end, len(r.Tokens)-1)].Is(',') || c.class == cAnd || c.class == cTo {
			k = end + 1
			if c.class == cTo && r.followedBySide(k+1) || k-i > 24 {
				return end
			}
			continue
		}
		return end
	}
}

// infinitive returns the token after "to defer the item" at a token.
func (r *reader) infinitive(i int) int {
	m := r.at(i)
	if m.class != cTo || r.at(i+1).class != cOther || i+1 >= r.says.to || r.Tokens[i+1].Kind != scan.Word {
		return i
	}
	to := i + 2
	if word := func(k int) bool { return k < r.says.to && r.Tokens[k].Kind == scan.Word }; r.at(to).class == cArt && word(to+1) {
		return to + 2
	} else if next := r.at(to); next.class == cOther && next.tells == 0 && word(to) {
		return to + 1 // "to adjourn debate"
	}
	return to
}

// cite reads the numbers of resolutions or decisions after the word, and
// returns the token after them, or 0 if there are none.
func (r *reader) cite(i, next int) int {
	code := "resolution"
	if r.means[i].code == decisionObject {
		code = "decision"
	}
	word := r.written(i, next)
	end := 0
	for k := r.past(r.pastLine(next), '.'); k < r.says.to; {
		to := r.cited(k)
		if to == 0 {
			break
		}
		from := k
		if end == 0 {
			from = i
		}
		acts := r.adopts(from, to) || from == i && r.votedFor(i)
		if n := len(r.says.all); acts && n > 0 && r.says.all[n-1].Kind == ABody && r.says.all[n-1].End+1 == r.Tokens[from].Start {
			r.says.all[n-1].Acts = true // "Security Council resolution 303 was adopted"
		}
		r.say(from, to, Mention{Kind: ASymbol, Code: code, Text: word + " " + r.written(k, to), Acts: acts})
		end = to
		if k = to; r.at(k).class == cAnd || r.Tokens[min(k, len(r.Tokens)-1)].Is(',') {
			k++
		} else {
			break
		}
	}
	return end
}

// votedFor reports whether votes on the resolution at a token are reported:
// "abstained on resolution 61/12", "stemden in met resolutie 61/12".
func (r *reader) votedFor(i int) bool {
	k, _ := r.leading(i)
	return !r.amid(whereRecalled, i, i) && (r.follow(k, 7, 1<<cVerb|1<<cVote, 0) || r.follow(k-1, 6, 1<<cSide, 0))
}

// cited returns the token after the number of a resolution at a token, or 0:
// 73/195, ES-10/19, 3379 (XXX), 1441 (2002), 377 A (V).
func (r *reader) cited(k int) int {
	t := &r.Tokens[k]
	switch {
	case t.Kind == scan.Symbol && t.Of(r.Source)[0] <= '9':
		if k+2 < r.says.to && r.Tokens[k+1].Kind == scan.Word && r.Tokens[k+1].Upper && r.Tokens[k+1].End-r.Tokens[k+1].Start == 1 && (r.Tokens[k+2].Kind != scan.Word || !r.Tokens[k+2].Upper && r.Word(k+1) != "i") {
			return k + 2 // 52/38 K
		}
		return k + 1
	case t.Kind == scan.Word && k+1 < r.says.to && r.Tokens[k+1].Kind == scan.Symbol && r.Tokens[k+1].Hyphen && len(t.Of(r.Source)) <= 2:
		return k + 2
	case t.Kind != scan.Number || t.InWords || r.followedBySide(k+1):
		return 0
	}
	next := k + 1
	if next < r.says.to && r.Tokens[next].Kind == scan.Word && len(r.Tokens[next].Of(r.Source)) == 1 && r.Tokens[next].Upper {
		next++
	}
	if next+2 < r.says.to && r.Tokens[next].Is('(') && r.Tokens[next+2].Is(')') {
		if in := &r.Tokens[next+1]; r.figures(next+1) > 1900 || in.Kind == scan.Word && numeral.Roman(in.Of(r.Source)) > 0 {
			return next + 3
		}
	}
	if next < r.says.to && (r.Tokens[next].Hyphen || r.at(next).class == cTo || r.at(next).class == cUnit || r.month(next) > 0) {
		return 0 // "152 to 5"
	}
	return next
}

// symbol reads the symbol of a document.
func (r *reader) symbol(i int) int {
	text := clean(r.Tokens[i].Of(r.Source))
	if text[0] < 'A' {
		return i
	}
	var s symbol.Symbol
	next := i + 1
	_, reason := s.Parse(text, symbol.Strict)
	if reason != "" {
		for k := i + 1; k < min(i+5, r.says.to) && r.Tokens[i+1].Kind != scan.Line; k++ {
			if r.Tokens[k].Is(')') {
				if _, reason = s.Parse(r.written(i, k+1), symbol.Strict); reason == "" {
					text, next = r.written(i, k+1), k+1
				}
				break
			}
		}
	}
	code := s.Kind.String()
	paper := s.Kind == symbol.Draft || s.Kind == symbol.Document
	switch {
	case reason != "" && !r.says.alone:
		return i
	case reason != "", s.Kind == symbol.Presidential:
		code = "document"
	case paper && r.amid(whereOfAmendment, i, i):
		code = "amendment"
	case paper && r.amid(whereOfEither, i, i):
		code = "either"
	case s.Kind == symbol.Document && r.amid(whereOfDraft, i, i):
		code = "draft"
	}
	acts := code != "document" && code != "meeting" && r.adopts(i, next)
	return r.say(i, next, Mention{Kind: ASymbol, Code: code, Text: text, Acts: acts})
}

// short reads a symbol without its body and session: "draft resolution L.42". It
// has those of the other symbols of the sentence, or of the same document before.
func (r *reader) short(i int) int {
	text := r.Tokens[i].Of(r.Source)
	number, ok := strings.CutPrefix(text, "L.")
	if !ok || strings.Trim(number, "0123456789") != "" {
		return i
	}
	m := Mention{Kind: ASymbol, Code: "draft"}
	if r.amid(whereOfAmendment, i, i) {
		m.Code = "amendment"
	} else if !r.amid(whereOfDraft, i, i) {
		return i
	}
	for k := len(r.says.all) - 1; k >= 0 && m.Text == ""; k-- {
		if was := &r.says.all[k]; was.Kind == ASymbol && strings.HasSuffix(was.Text, "/"+text) {
			m.Text = was.Text
		}
	}
	series := ""
	for _, t := range r.Tokens[r.says.from:r.says.to] {
		at := strings.LastIndex(t.Of(r.Source), "/L.")
		switch {
		case t.Kind != scan.Symbol || at < 0:
		case series == "":
			series = t.Of(r.Source)[:at+1]
		case series != t.Of(r.Source)[:at+1]:
			series = "?"
		}
	}
	if m.Text == "" && len(series) > 1 {
		m.Text = series + text
	} else if m.Text == "" {
		m.Text, m.Code = text, "short"
	}
	return r.say(i, i+1, m)
}

// adopts reports whether the sentence reports what happened to the text with
// the symbol at tokens i to next.
func (r *reader) adopts(i, next int) bool {
	s := &r.says
	if r.amid(whereRecalled, i, i) {
		return false
	}
	if s.outcome >= 0 && (!s.taken || r.Tokens[max(i-1, 0)].Is('(')) {
		s.taken = true
		return true
	}
	return r.amid(whereAdopted, next, next)
}
