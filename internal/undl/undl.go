// Package undl reads the voting files of the UN Digital Library: CSV, plain or
// compressed with gzip, with one row for each member and resolution. It reads from
// an [io.Reader] and yields a Call for each roll call, with the vote of each country
// and the description of the roll call, and a Problem for each error or oddity.
// Countries are indexes into the tables and days are numbers (20181219). The reasons
// of problems are phrases in English, meant for users.
//
// scan.go finds the columns of a file and the fields of a row, meaning.go interprets
// the fields, and read.go assembles the rows of each roll call.
package undl

import (
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// The votes in the library's files, with the numbers of package plenary. A country
// that a Call does not list has 0.
const (
	Yes = 1 + iota
	No
	Abstain
	NotVoting
)

// The methods, with the numbers of package plenary.
const (
	Recorded    = 1
	WithoutVote = 4
	Acclamation = 5
	Consensus   = 6
)

// Call is a roll call.
type Call struct {
	// Planes holds the votes as numbers of three bits: Planes[i] is the set of
	// countries whose vote has bit i.
	Planes [3]table.Set
	// Odd are the problems of its rows that were accepted.
	Odd []Problem

	// The following fields are from the first row. A missing text is empty.
	Day  int32
	Link string // to the page of the library

	// Symbol and Draft are zero if the row has none. The lists are shared with
	// other calls and must not be changed.
	Symbol, Draft     symbol.Symbol
	Meetings, Reports []symbol.Symbol

	Title, Note      string
	Agenda, Subjects []string
	Method           uint8
	// Council reports whether this is a vote of the Security Council: the symbol is
	// one of the Council or, if there is no symbol, the file marks permanent members.
	Council bool

	// Counts holds the stated total of each vote. Bit 1<<v of Stated is set if the
	// total of v is stated. Members is the stated number of members, or 0 if there
	// is none or if the rows or the other totals contradict it.
	Counts  [NotVoting + 1]int
	Stated  uint
	Members int

	members int // as stated, or -1
	rows    int // stated number of rows still to come, or -1
}

// Problem is an error or an oddity in a file, with its line and column. Both are
// counted from 1, and columns in bytes.
type Problem struct {
	// What names the kind of thing that was read, Input is its text, and Reason says
	// why it could not be read or is unusual.
	What, Input, Reason string
	// Candidates holds the countries that the text may mean, if there are several.
	Candidates   table.Set
	Line, Column int
	// Accepted reports whether the text was read nevertheless.
	Accepted bool
	// Err is the error of the underlying reader. It is in the last problem; Line is
	// the line that could not be read, or 0 if it is the header.
	Err error
}

// maxQuoted is the maximum length of a quotation in a reason, in bytes, as in the
// errors of package plenary.
const maxQuoted = 80
