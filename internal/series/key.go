package series

import (
	"slices"
	"strings"
	"unicode"
)

// words are the words of a title that count when it is held against another:
// small, without ends of the plural, spelled in one way, and without the words
// and numbers that change from session to session.
type words []string

// key is all words of a title, in their order. Two titles with one key are the
// same but for the year and the spelling.
func (w words) key() string { return strings.Join(w, " ") }

// sorted returns the words in order, without repeats.
func (w words) sorted() words { return slices.Compact(slices.Sorted(slices.Values(w))) }

// passed reports whether a word tells no matter from another.
func passed(s string) bool {
	switch s {
	case "the", "of", "and", "in", "to", "on", "for", "a", "an", "by", "its", "with", "from", "or", "at", "as", "biennium", "year", "ga":
		return true
	// The Union of South Africa was the Republic of South Africa afterwards.
	case "union", "republic":
		return true
	}
	return false
}

// spelling returns a word as it is spelt elsewhere: catalogues spell some in two
// ways, and write some short.
func spelling(s string) string {
	switch s {
	case "behaviour":
		return "behavior"
	case "programme":
		return "program"
	case "connexion":
		return "connection"
	case "defence":
		return "defense"
	case "centre":
		return "center"
	case "judgement":
		return "judgment"
	case "un":
		return "united nation"
	case "unrwa":
		return "united nation relief work agency palestine refugee near east"
	case "fulfilment":
		return "fulfillment"
	case "co", "icj":
		return ""
	case "palestinian":
		return "palestine"
	}
	return s
}

// ordinal reports whether a word is the number of a conference or an anniversary.
func ordinal(s string) bool {
	switch s {
	case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "annual":
		return true
	}
	return false
}

// proper returns a title without what a catalogue adds to it: " : resolution /
// adopted by the General Assembly", and without the frame of a title that only
// says which resolution it is: "Security Council resolution 1701 (2006) [on
// ...]".
func proper(title string) string {
	for _, end := range [...]string{" : resolution / ", " : resolutions / ", " : decision / ", " : resolu"} {
		if i := strings.LastIndex(title, end); i > 0 {
			title = title[:i]
		}
	}
	if _, inner, ok := strings.Cut(title, "["); ok && strings.HasPrefix(title, "Security Council resolution ") {
		title = strings.TrimPrefix(strings.TrimSuffix(strings.TrimSpace(inner), "]"), "on ")
	}
	return strings.TrimSpace(title)
}

// wordsOf returns the words of a text.
func wordsOf(text string) words {
	var w words
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r != '\'' && r != '’' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, f := range fields {
		f = strings.ReplaceAll(strings.ReplaceAll(f, "'", ""), "’", "")
		next := ""
		if i+1 < len(fields) {
			next = fields[i+1]
		}
		if f == "" || passed(f) || isNumber(f) && next != "special" && next != "emergency" || f == "financial" && next == "year" {
			continue
		}
		if i > 0 && fields[i-1] == "co" && (strings.HasPrefix(f, "op") || strings.HasPrefix(f, "ord")) {
			f = "co" + f
		}
		for s := range strings.FieldsSeq(spelling(f)) {
			w = append(w, plain(s))
		}
		if len(w) >= mostWords {
			break
		}
	}
	return w
}

// mostWords is how many words of a title are looked at.
const mostWords = 100

// isNumber reports whether a word is a number, an ordinal, or a session in
// Roman numerals or with the letter of a part: 40, 88A, 34th, second, xxix.
func isNumber(s string) bool {
	digits := strings.TrimLeft(s, "0123456789")
	return len(digits) < len(s) && len(digits) <= 2 || ordinal(s) || len(s) > 1 && strings.Trim(s, "ivx") == ""
}

// plain returns a word without the end of its plural, and with -ize for -ise.
func plain(s string) string {
	s = strings.Replace(s, "isation", "ization", 1)
	switch {
	case len(s) > 4 && strings.HasSuffix(s, "ies"):
		return s[:len(s)-3] + "y"
	case len(s) > 3 && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss"):
		return s[:len(s)-1]
	}
	return s
}

// headed returns a title in two, if it is that of a text that is also filed
// under the title of its agenda item: "General and complete disarmament :
// nuclear-weapon freeze".
func headed(title string) (head, rest string, ok bool) {
	for _, sign := range [...]string{" : ", " - ", ": "} {
		if head, rest, ok = strings.Cut(title, sign); ok {
			return head, rest, true
		}
	}
	return "", "", false
}

// onlyCites reports whether the words of a title say no more than that it is on
// another resolution, which it names.
func (w words) onlyCites() bool {
	return !slices.ContainsFunc(w, func(s string) bool {
		return s != "implementation" && s != "status" && s != "general" && s != "assembly" && s != "resolution"
	})
}

// cited returns the resolutions that a title names, as session and number, or
// as a number alone for those of before 1976: "implementation of General
// Assembly resolution 41/60 I", "resolution 3258 (XXIX)".
func cited(title string) (all []string) {
	rest := title
	for {
		i := strings.Index(strings.ToLower(rest), "resolution ")
		if i < 0 {
			return all
		}
		rest = rest[i+len("resolution "):]
		end := strings.IndexFunc(rest, func(r rune) bool { return r != '/' && (r < '0' || r > '9') })
		if end < 0 {
			end = len(rest)
		}
		if number := rest[:end]; strings.Contains(number, "/") || len(number) > 2 {
			all = append(all, number)
		}
	}
}

// numberOf returns the number by which a title names a resolution with a symbol:
// 41/60, or 3258.
func numberOf(symbol string) string {
	rest := symbol
	for range 2 {
		_, after, ok := strings.Cut(rest, "/")
		if !ok {
			return ""
		}
		rest = after
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return r != '/' && (r < '0' || r > '9') })
	if end >= 0 {
		rest = rest[:end]
	}
	return strings.TrimSuffix(rest, "/")
}

// part returns what tells the texts of one number apart: the letter of 41/59L,
// "A" of 2934(XXVII)[A]. It is empty where there is none.
func part(symbol string) string {
	if _, inner, ok := strings.Cut(symbol, "["); ok {
		return strings.TrimSuffix(inner, "]")
	}
	if strings.HasSuffix(symbol, ")") {
		return ""
	}
	return symbol[len(strings.TrimRight(symbol, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")):]
}
