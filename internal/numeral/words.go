// Package numeral reads and writes numbers in words: cardinals, months and
// days of the week in Dutch and English. Languages are numbers of package
// table.
package numeral

import (
	"strconv"
	"strings"
)

// Word returns the word for n in the language lang, or "" if n is written in
// figures: from 21 in Dutch, from 10 in English.
func Word(lang, n int) string {
	if n < 0 || n >= len(cardinals) {
		return ""
	}
	return cardinals[n][lang]
}

// Read returns the number for word in the language lang, if that number is
// written in words. The word must be in small letters, as in the table.
func Read(lang int, word string) (n int, ok bool) {
	for n := range cardinals {
		if word != "" && cardinals[n][lang] == word {
			return n, true
		}
	}
	return 0, false
}

// Capital returns s with a capital if it begins with a word whose capital is
// not that of its first letter, and reports whether it does.
func Capital(s string) (string, bool) {
	for n, capital := range capitals {
		for lang, word := range capital {
			if rest, ok := strings.CutPrefix(s, cardinals[n][lang]); ok && word != "" {
				return word + rest, true
			}
		}
	}
	return s, false
}

// Weekday returns the name of a day of the week. Sunday is 0.
func Weekday(lang, day int) string { return weekdays[day][lang] }

// Month returns the name of a month. January is 1.
func Month(lang, month int) string { return months[month-1][lang] }

// Grouped returns n in figures, in groups of three with sep between them.
func Grouped(n uint64, sep string) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + sep + s[i:]
	}
	return s
}

// Date returns a date in words: "19 december 2018".
func Date(lang, year, month, day int) string {
	return strconv.Itoa(day) + " " + Month(lang, month) + " " + strconv.Itoa(year)
}
