// Package numeral reads and writes numbers in words: cardinals, months and days
// of the week in Dutch and English. It takes languages by their number in package
// table.
package numeral

import (
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/table"
)

// Word returns the word of a number in a language, and "" where it is written in
// figures: in Dutch from 21 on, in English from 10 on.
func Word(lang, n int) string {
	if n < 0 || n >= len(cardinals) {
		return ""
	}
	return cardinals[n][lang]
}

// Read returns the number that a word is in a language, among those that are
// written in words. The word is in small letters, as the table has it.
func Read(lang int, word string) (n int, ok bool) {
	for n := range cardinals {
		if word != "" && cardinals[n][lang] == word {
			return n, true
		}
	}
	return 0, false
}

// Capital begins a text with a capital, if it begins with a word of which that is
// another than that of its letter.
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

// Weekday names a day of the week, of which 0 is Sunday.
func Weekday(lang, day int) string { return weekdays[day][lang] }

// Month names a month, of which 1 is January.
func Month(lang, month int) string { return months[month-1][lang] }

// Date writes a day of a month: "19 december 2018".
func Date(lang, year, month, day int) string {
	return strconv.Itoa(day) + " " + Month(lang, month) + " " + strconv.Itoa(year)
}

// ReadMonth returns the month of which a word is the name: in Dutch in any case,
// in English with a capital. It is 0 for none.
func ReadMonth(word string) int {
	for i, m := range months {
		if word == m[table.English] || strings.EqualFold(word, m[table.Dutch]) {
			return i + 1
		}
	}
	return 0
}
