package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences joins what there is of some sentences: those that are empty are left
// out.
func Sentences(sentences []string) string { return Join(" ", sentences...) }

// Join joins what there is of some texts: those that are empty are left out.
func Join(between string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), between)
}

// Bracketed puts what is added to a phrase in brackets, with a space before.
func Bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// Apostrophes sets apostrophes where a keyboard has straight marks between letters:
// "Côte d’Ivoire".
func Apostrophes(s string) string {
	if !strings.Contains(s, "'") {
		return s
	}
	letter := func(r rune, _ int) bool { return unicode.IsLetter(r) }
	var out strings.Builder
	parts := strings.Split(s, "'")
	for i, part := range parts {
		switch {
		case i == 0:
		case letter(utf8.DecodeLastRuneInString(parts[i-1])) && letter(utf8.DecodeRuneInString(part)):
			out.WriteString("’")
		default:
			out.WriteByte('\'')
		}
		out.WriteString(part)
	}
	return out.String()
}

// Spaced puts a space before what is added to a sentence, unless it begins with a
// comma.
func Spaced(s string) string {
	if s == "" || s[0] == ',' {
		return s
	}
	return " " + s
}

// Wrap breaks every line of a text at a width, in columns; 0 or less is none. A
// line is broken at a space, and a word that is longer stands on a line of its
// own.
func Wrap(text string, width int) string {
	if width <= 0 {
		return text
	}
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		at := 0 // how much stands on the line
		for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ' ' }) {
			n := Columns(word)
			switch {
			case at == 0:
			case at+1+n > width:
				out.WriteByte('\n')
				at = 0
			default:
				out.WriteByte(' ')
				at++
			}
			out.WriteString(word)
			at += n
		}
	}
	return out.String()
}

// Markdown escapes a text, on one line, so that it stands in Markdown as it is:
// what that, and the HTML in it, take for more than text.
func Markdown(text string) string {
	marks := strings.NewReplacer("\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "<", "&lt;", ">", "&gt;", "&", "&amp;", "#", "\\#", "|", "\\|", "~", "\\~", "$", "\\$", "\n", " ", "\r", " ")
	text = marks.Replace(strings.TrimSpace(text))
	i := 0
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	switch { // what would open a list, or make a heading of the line before
	case i > 0 && i < len(text) && (text[i] == '.' || text[i] == ')'):
		return text[:i] + "\\" + text[i:]
	case i == 0 && text != "" && strings.ContainsRune("-+=", rune(text[0])):
		return "\\" + text
	}
	return text
}

// MarkdownTable sets rows in a table, of which the first is the head, the first
// column to the left and the others to the right.
func MarkdownTable(rows [][]string) string {
	var out strings.Builder
	for i, row := range rows {
		for _, cell := range row {
			out.WriteString("| " + Markdown(cell) + " ")
		}
		out.WriteString("|\n")
		if i == 0 {
			out.WriteString("| --- |" + strings.Repeat(" ---: |", len(row)-1) + "\n")
		}
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// Cutter returns a function that cuts a text at some words, the longest where one
// begins with another: what stands before the first, that word, what stands between
// it and the next, and so on to what stands behind the last.
func Cutter(words []string) func(text string) []string {
	words = slices.SortedFunc(slices.Values(words), func(a, b string) int { return len(b) - len(a) })
	within := func(r rune, size int) bool { return size > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
	return func(text string) (parts []string) {
		at := 0
		for i := 0; i < len(text); {
			word := ""
			if !within(utf8.DecodeLastRuneInString(text[:i])) {
				at := slices.IndexFunc(words, func(w string) bool {
					return strings.HasPrefix(text[i:], w) && !within(utf8.DecodeRuneInString(text[i+len(w):]))
				})
				if at >= 0 {
					word = words[at]
				}
			}
			if word != "" {
				parts = append(parts, text[at:i], word)
				at = i + len(word)
			}
			_, size := utf8.DecodeRuneInString(text[i:])
			i += max(size, len(word))
		}
		return append(parts, text[at:])
	}
}

// Columns counts the characters of a text that take room.
func Columns(s string) (n int) {
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}

// Table sets rows in columns: the first to the left and the others to the right,
// with two spaces before each. Every row has as many cells as the first.
func Table(rows [][]string) string {
	var wide []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(wide) {
				wide = append(wide, 0)
			}
			wide[i] = max(wide[i], Columns(cell))
		}
	}
	var out strings.Builder
	for i, row := range rows {
		if i > 0 {
			out.WriteByte('\n')
		}
		for j, cell := range row {
			pad := strings.Repeat(" ", wide[j]-Columns(cell))
			if j == 0 {
				out.WriteString("  " + cell + pad)
			} else {
				out.WriteString("  " + pad + cell)
			}
		}
	}
	return out.String()
}
