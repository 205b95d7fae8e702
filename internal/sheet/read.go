package sheet

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Column is the kind of a column in a table of votes; 0 is unknown.
type Column uint8

// The columns.
const (
	Symbol Column = 1 + iota
	Title
	Stage
	Body
	Date
	Meeting
	Draft
	Question
	Detail
	Method
	Outcome
	Members
	Code
	Name
	Vote
	Intended
	Count
	Total
	ID
	COW // a number of Correlates of War
	IsAmendment
	IsParagraph
	Other // nothing of a vote
	NumColumns
)

// The meanings of a cell that are not votes of package plenary. The numbers of the first
// two are those of [rulecode.Bits].
const (
	Excluded  = 8
	Vacant    = 9
	NonMember = 10 // the country was no member of the body
	None      = 11 // nothing is known
)

type word struct {
	text string
	code uint8
}

// HeadOf returns the kind of the column whose head is text.
func HeadOf(text string) Column { return Column(meaning(headWords[:], text)) }

// VoteOf returns the meaning of a cell in a column of votes, or 0 if it cannot be read.
func VoteOf(text string) uint8 { return meaning(voteWords[:], strings.TrimSuffix(text, ".0")) }

// Words are the words for votes: those of a caller, and those of VoteOf.
type Words struct {
	own, small  map[string]uint8
	zero, coded bool // there is a 0 that cannot be read; a 2 or 3 that was read
}

// Add adds a word of a caller. A vote of 0 says that the country was not a member.
func (w *Words) Add(word string, vote uint8) {
	if vote == 0 {
		vote = NonMember
	}
	if w.own == nil {
		w.own, w.small = map[string]uint8{}, map[string]uint8{}
	}
	w.own[word] = vote
	small := strings.ToLower(word)
	if other, ok := w.small[small]; ok && other != vote {
		vote = 0 // "A" and "a" are not the same, and a third spelling is neither
	}
	w.small[small] = vote
}

// Vote returns the meaning of a cell in a column of votes: None if the cell is empty, and
// 0 if it cannot be read.
func (w *Words) Vote(text string) uint8 {
	if text == "" {
		return None
	}
	v, ok := w.own[text]
	if !ok && len(w.small) > 0 {
		v, ok = w.small[strings.ToLower(text)]
	}
	if ok {
		return v
	}
	text = strings.TrimSuffix(text, ".0")
	w.zero, w.coded = w.zero || text == "0", w.coded || text == "2" || text == "3"
	return VoteOf(text)
}

// Mixed reports whether there was a 0 beside codes of Voeten's data, which has
// none.
func (w *Words) Mixed() bool { return w.zero && w.coded }

// accented has the letters with accents in words such as "vóór".
const accented, unaccented = "áéëíïóöúü", "aeeiioouu"

func meaning(words []word, text string) uint8 {
	var key [24]byte
	n := 0
	for _, r := range text {
		r = unicode.ToLower(r)
		if i := strings.IndexRune(accented, r); i >= 0 {
			r = rune(unaccented[i/2]) // each of these has two bytes
		}
		switch {
		case n == len(key) || r >= utf8.RuneSelf:
			return 0
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			key[n] = byte(r)
			n++
		case !strings.ContainsRune(" \t_-./'’()", r):
			return 0
		}
	}
	i, ok := slices.BinarySearchFunc(words, key[:n], func(w word, key []byte) int { return strings.Compare(w.text, string(key)) })
	if !ok {
		return 0
	}
	return words[i].code
}

// maxCells is how many cells a row can have.
const maxCells = 25_000

// Rows reads the rows of a table.
type Rows struct {
	Scanner
	// Cells are the cells of the row that was read last.
	Cells []string
	// Wrong is the reason why the row cannot be read, or "". A row that cannot be read
	// has no Cells.
	Wrong string

	text   string
	starts []int
	line   int
}

// Divide finds the separator of cells from the first line.
func (r *Rows) Divide() {
	r.Fill()
	line, _, _ := bytes.Cut(r.Buf[r.Pos:r.End], []byte{'\n'})
	if s := strings.TrimSpace(string(line[:min(len(line), 8)])); len(s) == 5 && strings.EqualFold(s[:4], "sep=") {
		r.Comma = s[4]
		r.SkipLine(len(line))
		return
	}
	most, quoted := 0, false
	counts := [3]int{}
	for _, c := range line {
		if c == '"' {
			quoted = !quoted
		} else if i := strings.IndexByte(",;\t", c); i >= 0 && !quoted {
			if counts[i]++; counts[i] > most {
				most, r.Comma = counts[i], c
			}
		}
	}
}

// Next reads the next row that is not empty, and reports whether there is one.
func (r *Rows) Next() bool {
	for {
		if r.Pos == r.End && !r.Fill() {
			return false
		}
		r.line, r.starts, r.Cells, r.Wrong = r.Line, r.starts[:0], r.Cells[:0], ""
		b := r.Buf[r.Pos:r.End]
		end, state := 0, InRow
		for state == InRow && len(r.starts) < maxCells {
			r.starts = append(r.starts, end)
			end, state = Field(b, end, r.Comma)
		}
		switch {
		case state == Short && !r.EOF && len(b) < MaxRow:
			r.Fill()
			continue
		case state != EndsRow: // InRow is a row that goes on after its last cell
			newline := bytes.IndexByte(b, '\n')
			if newline >= 0 {
				b = b[:newline+1]
			}
			if r.Wrong = state.Reason(r.Buf[r.Pos:r.End], true); state == InRow {
				r.Wrong = "has more than 25,000 columns"
			}
			r.text = strings.ToValidUTF8(string(b[:min(len(b), 100)]), "?")
			r.starts[0] = min(r.starts[len(r.starts)-1], len(r.text))
			r.SkipLine(newline)
			return true
		}
		r.text = string(b[:end])
		r.Line += Newlines(b[:end])
		r.Pos += end
		if !utf8.ValidString(r.text) {
			r.Wrong = "is not in UTF-8"
			return true
		}
		some := false
		for i, at := range r.starts {
			to := end
			if i+1 < len(r.starts) {
				to = r.starts[i+1]
			}
			cell := Exact(Unquote(r.text[at:to]))
			some = some || strings.TrimSpace(cell) != ""
			r.Cells = append(r.Cells, cell)
		}
		if some {
			return true
		}
	}
}

// Back returns a Scanner that starts at the row that was read last.
func (r *Rows) Back() Scanner {
	s := r.Scanner
	s.Pos, s.Line = s.Pos-len(r.text), r.line
	return s
}

// Text returns the row as it is in the file.
func (r *Rows) Text() string { return strings.TrimRight(r.text, "\r\n") }

// Place returns the position at which a cell of the row begins.
func (r *Rows) Place(cell int) (line, column int) {
	at := 0
	if cell < len(r.starts) {
		at = r.starts[cell]
	}
	before := r.text[:min(at, len(r.text))]
	return max(r.line, 1) + strings.Count(before, "\n"), len(before) - strings.LastIndexByte(before, '\n')
}

// Exact removes the apostrophes that [Safe] puts before formulas.
func Exact(cell string) string {
	if !strings.Contains(cell, "'") {
		return cell
	}
	exact := make([]byte, 0, len(cell))
	for dangers := "=+-@\t\r\n＝＋－＠"; cell != ""; dangers = "=+-@＝＋－＠" {
		if rest := strings.TrimLeftFunc(cell, passes); cell[0] == '\'' && rest != "" {
			if first, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune(dangers, first) {
				cell = cell[1:]
			}
		}
		end := strings.IndexAny(cell, cuts) + 1
		if end == 0 {
			end = len(cell)
		}
		exact, cell = append(exact, cell[:end]...), cell[end:]
	}
	return string(exact)
}
