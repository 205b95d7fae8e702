package plenary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// notes reports what was odd about words that were read as names.
func (r *voteReader) notes(ws, debris []passage) {
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
	for i, w := range ws {
		if i+1 < len(ws) && r.text[w.end-1] == '-' && w.end-w.start > 1 {
			r.accept("country", "a name broken after its hyphen", w.start, ws[i+1].end)
		}
		for k := w.start + 1; k < w.end; k++ {
			if 'A' <= r.text[k] && r.text[k] <= 'Z' && 'a' <= r.text[k-1] && r.text[k-1] <= 'z' {
				r.accept("country", "a name without its space", w.start, w.end)
				break
			}
		}
	}
}

// join returns words as a text with one space between them.
func (r *voteReader) join(ws []passage) string {
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

func lengthOf(ws []passage) (n int) {
	for _, w := range ws {
		n += w.end - w.start
	}
	return n
}

// find returns the country that a name means, or else those that it could mean.
// Without a day it has to mean the same from the first day of the session to
// the last.
func (r *voteReader) find(name string) (Country, CountrySet) {
	c, could, _ := findCountry(name, r.on)
	if session := &r.context.session; c.IsZero() && r.on.IsZero() && !session.from.IsZero() {
		first, _, _ := findCountry(name, session.from)
		if last, _, _ := findCountry(name, session.to); first == last {
			c = first
		}
	}
	return c, could
}

// country reads words as one name.
func (r *voteReader) country(ws []passage) (Country, CountrySet) {
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
	c, could := r.find(s)
	if len(s) == 2 && s != "UK" && s != "US" && s != "VS" && s != "VK" || c.Kind() == Organisation || c.Kind() == Government {
		return Country{}, CountrySet{}
	}
	return c, could
}

func (r *voteReader) add(c Country, ws []passage) {
	r.entries = append(r.entries, listEntry{c, ws[0].start, ws[len(ws)-1].end})
}

// names reads words as a name, or as several with "and" between them.
func (r *voteReader) names(ws []passage) bool {
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
func (r *voteReader) inverted(ws []passage) bool {
	n := len(r.entries)
	if n == 0 || len(ws) > 8 {
		return false
	}
	last := &r.entries[n-1]
	end := ws[len(ws)-1].end
	if ws[0].start-last.end > 60 || end-last.start > maxName {
		return false
	}
	c, _ := r.find(r.text[last.start:last.end] + ", " + r.join(ws))
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
func (r *voteReader) opened(ws []passage, last bool) int {
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
func sentenceIn(text string, ws []passage) int {
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
func (r *voteReader) spaced(ws []passage) bool {
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
func (r *voteReader) candidates(ws []passage) CountrySet {
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
func (r *voteReader) unread(ws []passage) {
	s := r.join(ws)
	could := r.candidates(ws)
	r.suggested++
	r.odd(countryError(s, could, r.suggested <= maxSuggested), ws[0].start, ws[len(ws)-1].end)
}

// maxName is how long a name can be in a text, in bytes, with its line breaks.
const maxName = 160
