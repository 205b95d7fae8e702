// Package undl reads the voting files of the UN Digital Library: CSV, plain or
// compressed with gzip, one row for each member and resolution. It takes an
// [io.Reader], and gives a Call for each roll call, which is how each country
// voted and what the rows say of it, and a Problem for everything that does
// not fit. Countries are indexes into the tables and days are yyyymmdd. The
// reasons of problems are phrases in English, meant for users.
//
// scan.go finds the fields of a row and the columns of a file, meaning.go says
// what the fields mean, and read.go puts the rows of each roll call together.
package undl

import (
	"github.com/plenary-go/plenary/internal/symbol"
	"github.com/plenary-go/plenary/internal/table"
)

// The votes of the library's files; package plenary's have the same order. A
// country that a Call does not list has 0.
const (
	Yes = 1 + iota
	No
	Abstain
	NotVoting
)

// The methods that a modality can be; package plenary's have the same numbers.
const (
	Recorded    = 1
	WithoutVote = 4
	Acclamation = 5
	Consensus   = 6
)

// Call is a roll call.
type Call struct {
	// Planes are the votes, numbers of three bits: Planes[i] has the countries
	// whose vote has bit i.
	Planes [3]table.Set
	// Whole reports whether every row of the roll call was read.
	Whole bool
	// Odd are the problems of its rows that were accepted.
	Odd []Problem

	// What follows is what the first row says. A text that is not there is
	// empty.
	Day  int32
	Link string // to the page of the library

	// Symbol and Draft are zero if the row has none. The lists are shared with
	// other calls and not to be changed.
	Symbol, Draft     symbol.Symbol
	Meetings, Reports []symbol.Symbol

	Title, Note      string
	Agenda, Subjects []string
	Method           uint8
	// Council reports whether the Security Council voted: the symbol says so, or,
	// where there is none, the file tells which members are permanent.
	Council bool

	// Counts are the stated totals, by vote; Stated has bit 1<<v if that of v
	// is stated. Members is how many members are stated, 0 if none are or the
	// rows or the other totals contradict it.
	Counts  [NotVoting + 1]int
	Stated  uint
	Members int

	members int // as stated, -1 if not
	rows    int // how many are to come, -1 if that is not stated
}

// Problem is what does not fit in a file, and its place: line and column, both
// from 1, the column in bytes.
type Problem struct {
	// What was being read, the text, and why it could not be read or is odd.
	What, Input, Reason string
	// Candidates are the countries that the text can mean, if there are several.
	Candidates   table.Set
	Line, Column int
	// Accepted reports whether the text was read all the same.
	Accepted bool
	// Err is the error of the reader of the file. It comes last, with the line
	// that could not be read, or 0 if the reader failed in the header.
	Err error
}

// maxQuoted is how much of a text a reason quotes, in bytes. Errors of package
// plenary quote as much of the input.
const maxQuoted = 80
