package sheet

import (
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/numeral"
	"github.com/plenary-go/plenary/internal/table"
)

// columns are the names of columns, by their number.
var columns = [...]string{
	"", "symbol", "title", "stage", "body", "date", "meeting", "draft", "question", "detail", "method", "outcome", "members",
	"code", "name", "vote", "intended", "count", "total", "id", "ccode", "amendment", "paragraph",
}

// Table reads the cells of a table of votes by the kinds of its columns.
type Table struct {
	Rows
	Kinds     []Column // of the columns; 0 for one that is not known
	Heads     []string
	Countries []int // the columns headed by a country

	at    [NumColumns][]int // the columns of each kind
	known map[string]uint16 // countries by texts that mean the same on every day
	wrong int               // number of texts that are not a country
}

// Problem describes a cell that does not name a country, or names another one than the rest
// of its row.
type Problem struct {
	Cell          int
	Input, Reason string
	Could         table.Set
}

// ReadHeads reads the row that was read last as the heads of the columns. Names of
// countries are resolved on the day on. A head that is a key of named has the kind of the
// head that is its value. If the table cannot be read, ReadHeads returns the kind of thing
// that is wrong (what), its text and the reason.
func (t *Table) ReadHeads(named map[string]string, on int32) (what, input, reason string) {
	const votes = "table of votes"
	for _, head := range slices.Sorted(maps.Keys(named)) {
		if column := named[head]; columnOf(column) == 0 {
			return "column", column, "CSV.Columns gives this for " + strconv.Quote(head) + ", but no column has this name"
		} else if !slices.ContainsFunc(t.Cells, func(cell string) bool { return strings.TrimSpace(cell) == head }) {
			return votes, t.Text(), "has no column " + strconv.Quote(head) + ", which CSV.Columns names"
		}
	}
	for i, cell := range t.Cells {
		head := strings.TrimSpace(cell)
		if strings.Contains(head, "\r") {
			return votes, t.Text(), "lines end with a carriage return alone; they have to end with a line feed"
		}
		column := HeadOf(head)
		if says, ok := named[head]; ok {
			column = columnOf(says)
		}
		if t.Kinds, t.Heads = append(t.Kinds, column), append(t.Heads, head); column != 0 {
			t.at[column] = append(t.at[column], i)
		} else if isCountry(head, on) {
			t.Countries = append(t.Countries, i)
		}
	}
	return "", "", ""
}

// columnOf returns the column with a name, or with a head that is known, or 0.
func columnOf(name string) Column {
	if i := Column(max(slices.Index(columns[:], name), 0)); i >= Symbol {
		return i
	}
	return HeadOf(name)
}

// isCountry reports whether a text means a country, or can.
func isCountry(text string, on int32) bool {
	var could table.Set
	found, _ := lookup.Country(text, on, &could)
	return found != 0 || could != (table.Set{})
}

// Has reports whether a table has a column of a kind.
func (t *Table) Has(c Column) bool { return len(t.at[c]) > 0 }

// Column returns the first column of a kind, which the table has.
func (t *Table) Column(c Column) int { return t.at[c][0] }

// IsVoeten reports whether a table is of the family of Voeten's data.
func (t *Table) IsVoeten() bool { return t.Has(ID) && strings.EqualFold(t.Heads[t.at[ID][0]], "rcid") }

// Cell returns the text of a cell, or "" if there is no such cell.
func (t *Table) Cell(i int) string {
	if i >= len(t.Cells) {
		return ""
	}
	return strings.TrimSpace(t.Cells[i])
}

// First returns the first column of a kind that is not empty in this row, and
// its text.
func (t *Table) First(c Column) (i int, text string) {
	for _, i = range t.at[c] {
		if text = t.Cell(i); text != "" || i >= len(t.Cells) {
			break
		}
	}
	return i, text
}

// Others returns the other columns of a kind that are not empty in this row and differ
// from the first, with their texts.
func (t *Table) Others(c Column) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		first, text := t.First(c)
		for _, i := range t.at[c] {
			if other := t.Cell(i); i > first && other != "" && other != text && !yield(i, other) {
				return
			}
		}
	}
}

// identifying are the columns that determine the vote of a row.
var identifying = [...]Column{ID, Symbol, Title, Stage, Body, Date, Draft, Question, Detail}

// Key appends to b the cells that identify the vote of the row. A date is the same
// in every form that Day reads.
func (t *Table) Key(b []byte) []byte {
	for _, c := range identifying {
		_, text := t.First(c)
		if c == Date {
			if at, wrong := Day(text); wrong == "" {
				b = append(strconv.AppendInt(append(b, '='), int64(at), 10), 0)
				continue
			}
		}
		if b = append(append(b, text...), 0); c == ID && text != "" {
			break
		}
	}
	return b
}

// Country returns the country of the row on a day, and reports whether the row
// names one. If it returns 0, the Problem says why.
func (t *Table) Country(on int32) (c uint16, named bool, p Problem) {
	for _, column := range [...]Column{COW, Code, Name} {
		for _, i := range t.at[column] {
			text := t.Cell(i)
			if text == "" {
				continue
			}
			named = true
			found, wrong := t.Find(text, column == COW, on)
			switch {
			case found == 0 && p.Reason == "":
				p, p.Cell = wrong, i
			case found == 0:
			case column == COW: // beside it, "AUS" may be Austria's code of that list
				return found, true, Problem{}
			case c == 0:
				c = found
			case c != found:
				p = Problem{Cell: i, Input: text, Reason: "another cell of the row means " + table.Entities[c].Code + ", and this one " + table.Entities[found].Code}
				p.Could.Add(c)
				p.Could.Add(found)
				return 0, true, p
			}
		}
	}
	if c != 0 {
		p = Problem{}
	}
	return c, named, p
}

// Find returns the country of a text on a day, or 0 and the problem. The text
// can be a number of Correlates of War.
func (t *Table) Find(text string, cow bool, on int32) (c uint16, p Problem) {
	if c, ok := t.known[text]; ok && !cow {
		return c, p
	}
	if c = table.FindCode(text); c != 0 && t.Has(Intended) && t.Has(Total) {
		return c, p // YUG is Yugoslavia on every day, in a table of WriteCSV
	}
	if cow {
		c, p.Could, p.Reason = lookup.InScheme(text, uint8(table.COW), on)
	} else {
		dated := false
		if c, dated = lookup.Country(text, on, &p.Could); c != 0 && !dated && len(text) <= 100 {
			if len(t.known) == 4096 {
				clear(t.known)
			} else if t.known == nil {
				t.known = map[string]uint16{}
			}
			t.known[strings.Clone(text)] = c
		}
	}
	if c != 0 {
		return c, Problem{}
	}
	if members := table.MembersOn(uint8(slices.Index(table.Groups[:], "un")), on); t.IsVoeten() && on != 0 && members != nil {
		had, n := uint16(0), 0
		for c := range p.Could.All() {
			if members.Has(c) {
				had, n = c, n+1
			}
		}
		if n == 1 {
			return had, Problem{}
		}
	}
	if p.Reason == "" {
		t.wrong++
		p.Reason = lookup.Reason(text, p.Could, t.wrong <= 1000)
	}
	p.Input = strings.Clone(text)
	return 0, p
}

// Number reads a number of members.
func Number(text string) (n int, ok bool) {
	m, err := strconv.ParseUint(strings.TrimSuffix(text, ".0"), 10, 16)
	return int(m), err == nil
}

// Day reads a date as it occurs in tables: followed by a time, or as
// 19-12-2018 unless the first number may be a month. For any other it returns
// the reason.
func Day(text string) (at int32, reason string) {
	if i := strings.IndexAny(text, "T "); i == len("2018-12-19") && strings.Contains(text, ":") && strings.Trim(text[i+1:], "0123456789:.+-Z") == "" {
		text = text[:i]
	}
	if at, reason = day.Parse(text); reason == "" {
		return at, ""
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("-/.", r) })
	if len(parts) != 3 || len(parts[2]) != 4 {
		return at, reason
	}
	two := func(s string) string { return ("0" + s)[max(0, len(s)-1):] }
	dayFirst, monthFirst := parts[2]+"-"+two(parts[1])+"-"+two(parts[0]), parts[2]+"-"+two(parts[0])+"-"+two(parts[1])
	one, wrongOne := day.Parse(dayFirst)
	other, wrongOther := day.Parse(monthFirst)
	switch {
	case wrongOne == "" && wrongOther == "" && one != other:
		return 0, couldBe + dayFirst + " or " + monthFirst
	case wrongOne == "":
		return one, ""
	case wrongOther == "":
		return other, ""
	}
	return at, reason
}

// IsDay reports whether Day reads a text, or would if it knew which number is the
// month.
func IsDay(text string) bool {
	if len(text) < len("1-1-2018") || text[0] < '0' || '9' < text[0] {
		return false
	}
	_, reason := Day(text)
	return reason == "" || strings.HasPrefix(reason, couldBe)
}

const couldBe = "could be "

// Days returns the days in a text, and the text without them.
func Days(text string) (days []string, rest string) {
	rest = text
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ()[],;", r) }) {
		if IsDay(part) {
			days = append(days, part)
			rest = strings.TrimRight(strings.NewReplacer(part, "", "("+part+")", "", "["+part+"]", "").Replace(rest), " ,;")
		}
	}
	return days, rest
}

// SymbolText returns a symbol of tables as the United Nations write it: R/73/195
// is A/RES/73/195, and R/3/217 is A/RES/217(III).
func SymbolText(text string) string {
	session, rest, ok := strings.Cut(strings.TrimPrefix(text, "R/"), "/")
	if !ok || !strings.HasPrefix(text, "R/") {
		return text
	}
	if n, err := strconv.Atoi(session); err == nil && 0 < n && n <= 30 {
		return string(append(numeral.AppendRoman([]byte("A/RES/"+rest+"("), n), ')'))
	}
	return "A/RES/" + session + "/" + rest
}
