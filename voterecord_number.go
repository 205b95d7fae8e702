package plenary

import (
	"slices"
	"strings"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// The words of numbers that package numeral does not have.
var (
	dutchTens    = [...]string{"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"}
	englishTeens = [...]string{"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
	englishTens  = [...]string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
)

// numberWord reads one word that is a number below a thousand, in small
// letters: twaalf, tweeëntwintig, honderdvijftig, forty-two. The Dutch "een" is
// an article and no number; a word that is none gives false. "Hundred" by itself
// is for the caller, see [voteReader.lex].
func numberWord(w string) (n int, ok bool) {
	if len(w) < 2 || len(w) > 40 {
		return 0, false
	}
	switch w {
	case "none", "no", "nil", "zero", "nobody", "geen", "niemand", "nul":
		return 0, true
	case "één", "eén", "éen":
		return 1, true
	case "een":
		return 0, false
	}
	if i := slices.Index(englishTeens[:], w); i >= 0 {
		return 10 + i, true
	}
	if n, ok := numeral.Read(table.English, w); ok {
		return n, true
	}
	tens, unit, both := strings.Cut(w, "-")
	if i := slices.Index(englishTens[:], tens); i >= 0 {
		if !both {
			return 20 + 10*i, true
		}
		n, ok := numeral.Read(table.English, unit)
		return 20 + 10*i + n, ok && n > 0
	}
	if strings.ContainsAny(w, "ëé-") {
		w = strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(w, "ë", "e"), "é", "e"), "-", "")
	}
	head, rest, hundreds := strings.Cut(w, "honderd")
	if !hundreds {
		return dutchBelowHundred(w)
	}
	n = 1
	if head != "" {
		if n, ok = dutchBelowHundred(head); !ok || n < 2 || n > 9 {
			return 0, false
		}
	}
	if rest == "" {
		return 100 * n, true
	}
	under, ok := dutchBelowHundred(rest)
	if !ok {
		under, ok = dutchBelowHundred(strings.TrimPrefix(rest, "en"))
	}
	return 100*n + under, ok
}

// dutchBelowHundred reads a Dutch number from 1 to 99, without its accents.
func dutchBelowHundred(w string) (int, bool) {
	if w == "een" {
		return 1, true
	}
	if n, ok := numeral.Read(table.Dutch, w); ok && n > 1 {
		return n, true
	}
	if i := slices.Index(dutchTens[:], w); i >= 0 {
		return 20 + 10*i, true
	}
	for i, tens := range dutchTens {
		if unit, ok := strings.CutSuffix(w, "en"+tens); ok {
			n, ok := dutchBelowHundred(unit)
			return 20 + 10*i + n, ok && n < 10
		}
	}
	return 0, false
}
