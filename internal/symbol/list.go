package symbol

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
)

// Expand reads a list of symbols or citations and passes each of them to add, in
// the order of the list. If it returns a reason, the symbols passed to add are void.
func Expand(s string, add func(Symbol)) (reason string) {
	if len(s) > 10*maxLength {
		return "a list longer than 2,000 bytes"
	}
	count := 0
	var base Symbol           // the last whole symbol
	var word, addition string // "resolution " and "Corr.", once said, hold for what follows
	for item, rest, more := "", s, true; more; {
		item, rest, more = cutItem(rest)
		if w := leadingLetters(item); citationKind(w) != 0 {
			word, item = w+" ", strings.TrimSpace(item[len(w):])
		}
		if addition != "" && strings.Trim(item, "0123456789-–") == "" {
			item = addition + item
		}
		text, whole := item, false
		w := leadingLetters(item)
		switch known := wordOf(w); {
		case item == "":
			return "an item of the list is empty"
		case known.class == suffixWord && base != (Symbol{}):
			text, addition = base.Text+"/"+item, w+"."
		case known.class == seriesWord && base.Kind > Presidential:
			text, addition = base.Text[:strings.LastIndexByte(base.Text[:base.NumberStart], '/')+1]+item, w+"."
		default:
			addition, whole = "", true
			if isCited(item) {
				text = word + item
			}
		}
		stem, from, to := numberRange(text)
		if to-from >= 100 || to < from {
			return strconv.Quote(item) + " is not a range of at most 100 numbers"
		}
		if whole && from < to {
			whole, base = false, Symbol{} // what would an addition belong to?
		}
		for n := from; n <= to; n++ {
			if to > 0 {
				text = stem + strconv.Itoa(n)
			}
			var sym Symbol
			if _, reason := sym.Parse(text, listed); reason != "" {
				return strconv.Quote(item) + ": " + reason
			}
			if whole {
				base = sym
			}
			if count += addLettered(add, sym); count > maxExpanded {
				return "a list of more than 1,000 symbols"
			}
		}
	}
	return ""
}

// cutItem returns the first item of a list, and what follows it. What
// separates the letters of one resolution does not end an item, and neither
// does anything in brackets.
func cutItem(s string) (item, rest string, more bool) {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
		if depth > 0 {
			continue
		}
		if n := separator(s[i:]); n > 0 && partLetters(s[i+n:]) == "" {
			return strings.TrimSpace(s[:i]), s[i+n:], true
		}
	}
	return strings.TrimSpace(s), "", false
}

// numberRange splits "Add.1-3" into "Add.", 1 and 3; without a range the
// numbers are 0.
func numberRange(s string) (stem string, from, to int) {
	end := strings.TrimRight(s, digits)
	start := strings.TrimSuffix(strings.TrimSuffix(end, "-"), "–")
	stem = strings.TrimRight(start, digits)
	if end == s || start == end || stem == start || !strings.HasSuffix(stem, ".") {
		return s, 0, 0
	}
	return stem, numeral.Leading(start[len(stem):]), numeral.Leading(s[len(end):])
}

// addLettered adds s, or if s has several letters, each of its parts, and
// returns how many these are.
func addLettered(add func(Symbol), s Symbol) (count int) {
	if letterOf(s.Letters()) > 0 || s.Letters() == "" {
		add(s)
		return 1
	}
	for part := range strings.SplitSeq(s.Letters(), ", ") {
		first, last, _ := strings.Cut(part, "-")
		for n := letterOf(first); n <= max(letterOf(first), letterOf(last)); n++ {
			var one Symbol
			one.Parse(string(appendLetter([]byte(s.Text[:s.LettersStart]), n))+s.Text[s.LettersEnd:], Strict)
			add(one)
			count++
		}
	}
	return count
}
