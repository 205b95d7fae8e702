package symbol

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// The words for what setRight corrects.
const (
	oddSpace    = "a space where the symbol has none"
	oddEnd      = "a full stop or comma after the symbol"
	oddCase     = "capital or small letters that are not the symbol's"
	oddDot      = "a full stop is missing or too many"
	oddStroke   = "a stroke is missing, doubled, misplaced or not a stroke"
	oddZero     = "a number that begins with 0"
	oddNumber   = "no number"
	oddBracket  = "a part in square brackets, which the library's catalogue adds"
	oddPart     = "a part not as in (Part II)"
	oddLetters  = "two letters together, taken for a part after Z"
	oddSection  = "taken for a section of a lettered part; it could be a range of letters"
	oddOrder    = "letters after the session"
	oddArabic   = "an Arabic numeral where the session has a Roman one"
	oddDraft    = "RES in the symbol of a draft"
	oddWord     = "a word before the symbol"
	oddFile     = "the form of the name of a file"
	oddAddress  = "the address of the document on the web"
	oddOther    = "not the spelling of the symbol"
	oddCitation = "a citation, without an organ: taken for the General Assembly's or, with a year in brackets, the Security Council's"
	oddOrgan    = "GA or SC for the letter of the organ"
	oddNamed    = "a citation, with the organ in words"
)

// setRight sets right what is misspelt in a symbol, and says what it was. It
// says something whenever it returns anything but s.
func setRight(s string) (tidy string, odd []string) {
	note := func(what string, when bool) {
		if when && !slices.Contains(odd, what) {
			odd = append(odd, what)
		}
	}
	input := s
	tidy = strings.Join(strings.Fields(s), " ")
	note(oddSpace, tidy != s)
	s = fromAddress(tidy)
	note(oddAddress, tidy != s)
	for _, organ := range [...]string{"GA/RES/", "UNGA/RES/", "SC/RES/", "UNSC/RES/"} {
		if len(s) > len(organ) && strings.EqualFold(s[:len(organ)], organ) {
			note(oddOrgan, true)
			s = map[byte]string{'G': "A", 'S': "S"}[strings.TrimPrefix(organ, "UN")[0]] + s[len(organ)-len("/RES/"):]
		}
	}
	end := strings.TrimRight(s, ".,;: ")
	note(oddEnd, end != s)
	s = end
	if parts := strings.Split(s, " "); isParts(s, parts) {
		note(oddStroke, true)
		s = ofParts(parts)
	} else if parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' }); isParts(s, parts) {
		note(oddFile, true)
		s = ofParts(parts)
	} else if i := strings.IndexByte(s, '-'); isSessionNumber(s, i) {
		note(oddStroke, true)
		s = s[:i] + "/" + s[i+1:]
	}
	note(oddBracket, strings.Contains(s, "["))
	note(oddStroke, strings.Contains(s, "?"))
	if before, rest, ok := strings.Cut(s, "["); ok {
		inside, after, _ := strings.Cut(rest, "]")
		if leadingLetters(after) != "" {
			after = " " + after // [A]B is not the part AB
		}
		s = tidyBracket(before, inside, note) + after
	}

	components := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '?' })
	note(oddStroke, len(components) != strings.Count(s, "/")+strings.Count(s, "?")+1)
	var out []string
	for i, c := range components {
		trimmed := strings.Trim(c, " ")
		note(oddSpace, trimmed != c)
		w := leadingLetters(trimmed)
		rest := trimmed[len(w):]
		number := strings.TrimLeft(rest, ". ")
		gap := rest[:len(rest)-len(number)]
		counted := number != "" && isDigit(number[0])
		word := knownWord{}
		for _, known := range words[:] {
			if i > 0 && strings.EqualFold(known.text, w) {
				word = known
			}
		}
		note(oddCase, word.class > 0 && word.text != w)
		switch {
		case i == 0 && citationKind(w) != 0:
			out = append(out, w+gap+tidyTail(number, note))
		case i == 0 && w != "" && !isCited(trimmed):
			note(oddCase, strings.ToUpper(w) != w)
			out = append(out, strings.ToUpper(w))
			if rest != "" {
				note(oddStroke, true)
				out = append(out, tidyTail(rest, note))
			}
		case word.forms&numbered != 0 && counted:
			note(oddDot, !strings.Contains(gap, "."))
			note(oddSpace, strings.Contains(gap, " "))
			if at := slices.Index(out, "RES"); at > 0 && word.kind == Draft {
				note(oddDraft, true)
				out = slices.Delete(out, at, at+1)
			}
			out = append(out, word.text+"."+tidyTail(number, note))
		case word.forms&bare != 0 && counted:
			note(oddStroke, true)
			out = append(out, word.text, tidyTail(number, note))
		case word.class == kindWord && strings.HasPrefix(rest, "("):
			note(oddNumber, true)
			out = append(out, word.text+" "+tidyTail(rest, note))
		case word.class > 0:
			out = append(out, word.text+tidyTail(rest, note))
		case strings.HasPrefix(trimmed, "(") && slices.Contains(out, "RES"):
			// The stroke before a session in brackets is one too many.
			note(oddStroke, true)
			note(oddNumber, out[len(out)-1] == "RES")
			out[len(out)-1] += " " + tidyTail(trimmed, note)
		default:
			out = append(out, tidyTail(trimmed, note))
		}
	}
	word := leadingLetters(s)
	note(oddWord, citationKind(word) != 0 && !isCited(strings.TrimLeft(s[len(word):], " ")))
	note(oddCitation, isCited(s) && !slices.Contains(odd, oddWord))
	tidy = strings.Join(out, "/")
	note(oddOther, tidy != input && odd == nil)
	return tidy, odd
}

// fromAddress returns what an address on undocs.org or docs.un.org ends with, the
// symbol without spaces: https://undocs.org/A/RES/73/195,
// docs.un.org/en/A/RES/1441%20(2002). It returns anything else as it is.
func fromAddress(in string) string {
	s := strings.TrimSpace(in)
	for _, scheme := range [...]string{"https://", "http://", "www."} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			s = s[len(scheme):]
		}
	}
	host, path, _ := strings.Cut(s, "/")
	if !strings.EqualFold(host, "undocs.org") && !strings.EqualFold(host, "docs.un.org") {
		return in
	}
	if tag, rest, _ := strings.Cut(path, "/"); slices.Contains(addressLanguages[:], strings.ToLower(tag)) {
		path = rest
	}
	return strings.NewReplacer("%20", " ", "%28", "(", "%29", ")", "%2C", ",", "%2c", ",", "%2F", "/", "%2f", "/").Replace(path)
}

// fromWords returns the citation or symbol that in is if the words around its number say
// "res.", or name an organ, and the letter of the organ that they name: "res 73/195",
// "UNGA 73/195", "VN-resolutie 73/195", "Security Council resolution 1325 (2000)",
// "resolution 50/1 of the Human Rights Council". It returns anything else as it is.
func fromWords(in string) (cited, organ string) {
	text := in
	for _, of := range [...]string{" of the ", " van de "} {
		if number, name, ok := strings.Cut(in, of); ok && strings.ContainsAny(number, digits) {
			text = name + " " + number
		}
	}
	i := strings.IndexAny(text, digits)
	if i <= 0 || strings.Contains(text[:i], "/") {
		return in, ""
	}
	for _, special := range [...]string{" ES-", " S-"} {
		if strings.HasSuffix(text[:i], special) {
			i -= len(special) - 1
			break
		}
	}
	before, kind := strings.TrimRight(text[:i], " .:-"), ""
	for _, word := range [...]string{"nr", "no", "number", "nummer"} {
		if cut, ok := cutWord(before, word); ok && cut != "" {
			before = strings.TrimRight(cut, " .")
		}
	}
	if end := before[strings.LastIndexAny(before, " -")+1:]; strings.EqualFold(end, "res") {
		before, kind = before[:len(before)-len(end)], "resolution "
	} else if citationKind(end) != 0 {
		if strings.EqualFold(strings.TrimSpace(text[:i]), end) { // resolution 73/195
			return in, ""
		}
		before, kind = before[:len(before)-len(end)], end+" "
	}
	name := strings.ToUpper(strings.Trim(before, " -"))
	switch body := lookup.Body(name); {
	case name == "" || name == "UN" || name == "VN":
		if kind == "" {
			return in, ""
		}
	case name == "GA" || name == "AV" || name == "AVVN" || body == table.BodyUnga:
		organ = "A"
	case name == "UNSCR":
		organ, kind = "S", "resolution "
	case name == "SC" || name == "VR" || body == table.BodyUnsc:
		organ = "S"
	case kind != "" && (body == table.BodyHrc || body == table.BodyEcosoc):
		organ = map[bool]string{true: "A/HRC", false: "E"}[body == table.BodyHrc]
		series := map[bool]string{true: "/DEC/", false: "/RES/"}[citationKind(strings.TrimSpace(kind)) == Decision]
		return organ + series + text[i:], organ[:1]
	default:
		return in, ""
	}
	return kind + text[i:], organ
}

// withFigures returns in with the figures that letters in its numbers look like: l, I and
// i for 1, O and o for 0, S for 5, B for 8. small reports whether the only such letters
// are small ells that begin a number, l95.
func withFigures(in string) (figures string, small bool) {
	b, from := []byte(in), 0
	small = true
	for i := 0; i <= len(in); i++ {
		if i < len(in) && (isDigit(in[i]) || strings.IndexByte(alike, in[i]) >= 0) {
			continue
		}
		word := in[from:i]
		if (from == 0 || strings.IndexByte("/. (", in[from-1]) >= 0) && (i == len(in) || strings.IndexByte("/ )", in[i]) >= 0) && strings.ContainsAny(word, digits) && strings.Trim(word, digits) != "" {
			for k, c := range []byte(word) {
				if at := strings.IndexByte(alike, c); at >= 0 {
					b[from+k] = alikeTo[at]
				}
			}
			small = small && word[0] == 'l' && strings.Trim(word[1:], digits) == ""
		}
		from = i + 1
	}
	return string(b), small
}

// alike are letters that look like the figures of alikeTo.
const alike, alikeTo = "lIiOoSB", "1110058"

// cutWord removes word, in any case, from the end of s.
func cutWord(s, word string) (before string, ok bool) {
	i := len(s) - len(word)
	if i < 1 || s[i-1] != ' ' || !strings.EqualFold(s[i:], word) {
		return s, false
	}
	return s[:i-1], true
}

// isSessionNumber reports whether the hyphen at i in s stands for the stroke between
// the session and the number of a resolution: A/RES/73-195, resolution 73-195. Up to the thirtieth
// session it could join two numbers.
func isSessionNumber(s string, i int) bool {
	if i < 0 {
		return false
	}
	session, ok := strings.CutPrefix(strings.ToUpper(s[:i]), "A/RES/")
	if word := leadingLetters(s[:i]); !ok && citationKind(word) != 0 {
		session, ok = strings.TrimLeft(s[len(word):i], " "), true
	}
	n := numeral.Leading(session)
	return ok && strings.Trim(session, digits) == "" && strings.Trim(s[i+1:], digits) == "" && n > lastNumberedSession && n <= lastSession
}

// addressLanguages are the languages that an address may name before the symbol: the
// official ones and German.
var addressLanguages = [...]string{"ar", "de", "en", "es", "fr", "ru", "zh"}

// isParts reports whether parts are those of the symbol s of a resolution that is
// written without strokes.
func isParts(s string, parts []string) bool {
	return len(parts) >= 3 && !strings.Contains(s, "/") && strings.EqualFold(parts[1], "RES")
}

// ofParts returns the symbol of a resolution whose strokes are spaces, or are hyphens
// or low lines in the name of a file: A RES 73 195, A_RES_73_195, a-res-es-10-22,
// S_RES_1325_2000.
func ofParts(parts []string) (s string) {
	s = strings.ToUpper(parts[0])
	for i, part := range parts[1:] {
		part = strings.ToUpper(part)
		switch before := parts[i]; {
		case s == "S/RES/"+before && len(part) == 4 && numeral.Leading(part) > 0: // the year of a resolution of the Council
			s += " (" + part + ")"
		case i > 1 && (strings.EqualFold(before, "S") || strings.EqualFold(before, "ES")):
			s += "-" + part
		case i > 1 && len(part) == 1 && !isDigit(part[0]): // 34/65 B
			s += " " + part
		default:
			s += "/" + part
		}
	}
	return s
}

// tidyTail sets right what follows the words of a component: a number, letters
// and brackets.
func tidyTail(s string, note func(string, bool)) string {
	before, rest, bracket := strings.Cut(s, "(")
	number := before[:len(before)-len(strings.TrimLeft(before, digits))]
	letters := before[len(number):]
	spaced := letters != "" && letters[0] == ' '
	letters = strings.TrimLeft(letters, " ")
	for _, mark := range [...]string{"*", "-"} {
		tidy := strings.ReplaceAll(strings.ReplaceAll(letters, " "+mark, mark), mark+" ", mark)
		note(oddSpace, tidy != letters)
		letters = tidy
	}
	trimmed := strings.TrimLeft(number, "0")
	note(oddZero, trimmed != number)
	run := leadingLetters(letters)
	switch upper := strings.ToUpper(run); {
	case spaced && partName(letters) != "":
		note(oddPart, true)
		letters = "(" + tidyPart(letters, note) + ")"
	case len(run) == 1 || isSpecial(strings.ToUpper(letters)):
		note(oddCase, upper != run)
		letters = upper + letters[len(run):]
	case number != "" && !spaced && letterOf(run) > letterOf("AA"):
		note(oddLetters, true)
		spaced = true
	}
	if spaced && strings.HasPrefix(letters, "*") {
		note(oddSpace, true)
		spaced = false
	}
	tidy := trimmed + letters
	if spaced {
		tidy = trimmed + " " + letters
	}
	if !bracket {
		return tidy
	}
	inside, rest, closed := strings.Cut(rest, ")")
	if !closed {
		return tidy + "(" + inside
	}
	if partName(inside) != "" {
		inside = tidyPart(inside, note)
		return tidy + "(" + inside + ")" + tidyTail(rest, note)
	}
	session := strings.Trim(inside, " ")
	note(oddSpace, session != inside)
	upper := strings.ToUpper(session)
	prefix, n, _ := strings.Cut(upper, "-")
	if isSpecial(upper) && numeral.Leading(n) > 0 {
		note(oddArabic, true)
		n = string(numeral.AppendRoman(nil, min(numeral.Leading(n), maxLength)))
		session = session[:len(prefix)+1] + n
		upper = prefix + "-" + n
	}
	if numeral.Roman(upper) > 0 || isSpecial(upper) && numeral.Roman(n) > 0 {
		note(oddCase, upper != session)
		session = upper
	}
	if after := strings.TrimLeft(rest, " "); partLetters(after) != "" && letters == "" {
		note(oddOrder, true)
		return strings.TrimRight(tidy, " ") + " " + after + " (" + session + ")"
	}
	return tidy + "(" + session + ")" + tidyTail(rest, note)
}

// tidyBracket puts what stands in square brackets where it belongs: letters
// before a session in brackets, a section after it.
func tidyBracket(before, inside string, note func(string, bool)) string {
	if partName(inside) != "" {
		return before + " (" + tidyPart(inside, note) + ")"
	}
	session := ""
	if i := strings.LastIndexByte(before, '('); i > 0 && strings.HasSuffix(before, ")") {
		before, session = before[:i], before[i:]
	}
	letters, part := strings.Trim(inside, " "), ""
	if first, last, _ := strings.Cut(letters, "-"); isSection(letters) {
		letters, part = "", " (Section "+letters+")"
	} else if numeral.Roman(first) > 0 && numeral.Roman(first) < numeral.Roman(last) {
		note(oddSection, true)
		letters, part = "", " (Section "+letters+")"
	} else if letterOf(first) > 0 && numeral.Roman(last) > 0 {
		note(oddSection, len(last) == 1)
		letters, part = first, " (Section "+last+")"
	} else if letter, ok := strings.CutSuffix(letters, "ANNEX"); ok {
		letters, part = letter, " (Annex)"
	}
	note(oddLetters, letterOf(letters) > letterOf("Z"))
	if letters != "" {
		before = strings.TrimRight(before, " ") + " " + letters
	}
	return before + session + part
}

func tidyPart(s string, note func(string, bool)) string {
	found := partName(s)
	name := found
	switch found {
	case "Pt":
		name = "Part"
	case "Sect":
		name = "Section"
	case "Vol", "Para":
		name += "."
	}
	number := strings.ToUpper(strings.Trim(s[len(found):], " .-"))
	tidy := strings.TrimSpace(name + " " + number)
	note(oddPart, tidy != s && name+number != s)
	return tidy
}
