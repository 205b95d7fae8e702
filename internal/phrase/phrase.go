// Package phrase has the phrases in which records are told, in Dutch and English,
// and makes text of them: it fills them in, lists and joins them, and breaks
// their lines. It takes languages by their number in package table, numbers and
// strings, and gives strings.
//
// A phrase is a row of internal/table/tsv/phrases.tsv. One that stands alone is a
// constant here, and one of a family is asked for by its axes: Listed(ListingSome,
// No, Many) is "Among those voting against were {countries}." The generator fails
// where a cell of a family has no phrase, so that a phrase that is asked for is
// there; a test of package plenary fails where one is not asked for.
package phrase

import (
	"strings"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// An ID is a phrase. The zero ID is none, and its text is empty.
type ID uint16

// In returns the phrase in a language, as the table has it.
func (id ID) In(lang int) string { return texts[id][lang] }

// Say fills in the phrase in a language, and begins it with a capital if it ends
// as a sentence. The values are each after the name that stands in braces.
func (id ID) Say(lang int, values ...string) string { return Filled(id.In(lang), values...) }

// Filled is [ID.Say] for the text of a phrase.
func Filled(text string, values ...string) string {
	s := Fill(text, values...)
	if strings.HasSuffix(text, ".") {
		return Capital(s)
	}
	return s
}

// Fill puts values, each after its name, in the place of the names in braces. What
// is filled in is text: braces in it are left alone.
func Fill(text string, values ...string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		for i := 0; i+1 < len(values); i += 2 {
			if values[i] == name {
				out.WriteString(values[i+1])
				break
			}
		}
		text = after
	}
}

// Capital begins a text with a capital.
func Capital(s string) string {
	if s, ok := numeral.Capital(s); ok {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError { // none, or a byte that is none
		return s
	}
	return strings.ToUpper(string(r)) + s[size:]
}

// Verb cuts a phrase at its bar: into the verb, in the singular or the plural where
// it has both, and the rest.
func (id ID) Verb(lang int, plural bool) (verb, rest string) {
	verb, rest, _ = strings.Cut(id.In(lang), "|")
	if one, many, ok := strings.Cut(verb, "/"); ok && plural {
		verb = many
	} else {
		verb = one
	}
	return verb, rest
}

// Predicate is a phrase with its verb in the singular or the plural, to follow a
// subject.
func (id ID) Predicate(lang int, plural bool) string {
	verb, rest := id.Verb(lang, plural)
	return verb + rest
}

// List joins items as a sentence does: "Hungary, Israel and the United States".
// Neither language has a comma before the last; the UN's English has none.
func List(lang int, items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + table.And[lang] + " " + items[last]
}

// Number is the variant of a phrase for none, one or many.
type Number uint8

// The numbers.
const (
	None Number = iota // 0
	One                // 1
	Many               // n
)

// NumberOf returns the variant for n.
func NumberOf(n int) Number { return Number(max(0, min(n, int(Many)))) }

// Few is the variant of a phrase for none, one, two or more.
type Few uint8

// The few that have a variant of their own, and more.
const (
	FewNone Few = iota // 0
	FewOne             // 1
	FewTwo             // 2
	FewMore            // n
)

// FewOf returns the variant for n.
func FewOf(n int) Few { return Few(max(0, min(n, int(FewMore)))) }
