package plenary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// split cuts an item into words and leaves out the debris of pages, the marks
// of notes and what joins the item to the one before. It returns the debris.
func (r *voteReader) split(at, end int) (debris []passage) {
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
		w := passage{from, i}
		for w.end > w.start && (r.text[w.end-1] == '*' || strings.HasSuffix(r.text[w.start:w.end], "†")) {
			w.end--
			for w.end > w.start && !utf8.RuneStart(r.text[w.end]) {
				w.end--
			}
		}
		if w.end < i {
			debris = append(debris, passage{w.end, i})
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
func (r *voteReader) withoutHeads(ws, debris []passage) ([]passage, []passage) {
	kept := ws[:0]
	for i := 0; i < len(ws); i++ {
		n := r.pageHead(ws[i:])
		if n == 0 {
			kept = append(kept, ws[i])
			continue
		}
		debris = append(debris, passage{ws[i].start, ws[i+n-1].end})
		i += n - 1
	}
	return kept, debris
}

// pageHead returns how many words at the beginning are the head or foot of a
// page: "12/28 A/61/PV.40", "Page 12 of 34", "General Assembly 40th plenary
// meeting", "4 December 2006". A number makes them so: no name has one.
func (r *voteReader) pageHead(ws []passage) int {
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

// isPageMark reports whether a word is the debris of a page, which no name
// has: 12/28, 04/12/2006, 06-12345, A/61/PV.40.
func isPageMark(w string) bool {
	if w == "" {
		return false
	}
	if isDigit(w[0]) {
		return len(w) <= 12 && strings.Trim(w, "0123456789/-.") == ""
	}
	slash := strings.IndexByte(w, '/')
	return slash > 0 && slash <= 2 && len(w) <= 40 && 'A' <= w[0] && w[0] <= 'Z' && strings.ContainsAny(w, "0123456789")
}

func isMeetingSymbol(w string) bool {
	return isPageMark(w) && (strings.Contains(w, "/PV.") || strings.Contains(w, "/SR."))
}
