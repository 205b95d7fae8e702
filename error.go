package plenary

import (
	"database/sql/driver"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// ParseError describes input that could not be read. Every function that reads
// a text, JSON or a file returns errors of this type; [errors.AsType] finds a
// ParseError in an error that wraps it.
//
// Errors are in English, for those who write and run a program. What and Reason
// are not translated, and a later release may word Reason differently. For a
// message in Dutch, write your own sentence with Input, the names of the
// Candidates, Line and Column.
type ParseError struct {
	// What is the kind of value that was read: "country", "date",
	// "resolution".
	What string
	// Input is the whole text that could not be read.
	Input string
	// Reason explains the error, in English.
	Reason string
	// Candidates holds the countries that an ambiguous name can mean, or that
	// had a code on another date. It is empty for other errors.
	Candidates CountrySet
	// Path is the path of the value in a JSON text: stages[0].rollCall.yes[3].
	Path string
	// Line and Column are the position of the input in a file. Both count from
	// 1, and columns count bytes. They are 0 if the input was not part of a
	// file.
	Line, Column int
}

// Reasons why a vote cannot be decided. Errors of [Rule.Decide],
// [Rule.DecideTotals], [Stage.Decide] and similar methods wrap one of them;
// test for it with [errors.Is].
var (
	// ErrNoRule: no rule was given, or neither the tables nor the record have one
	// for the vote. [RuleOn] wraps it too, for a rule that is not in the tables or
	// not in force.
	ErrNoRule = error(reason("no rule"))
	// ErrManyRules: the record does not say which of several rules applies.
	ErrManyRules = error(reason("several rules"))
	// ErrNoWeights: the rule needs weights that were not given and are not
	// known.
	ErrNoWeights = error(reason("no weights"))
	// ErrOtherBody: the vote does not fit the body of the rule: the body has
	// other members, or more or fewer members than are counted.
	ErrOtherBody = error(reason("another body"))
)

// reason is an error that consists of its text.
type reason string

func (r reason) Error() string { return "plenary: " + string(r) }

// nowhere replaces a nil reader or writer, on which a call would panic. Its
// methods return an error.
type nowhere struct{}

const errNowhere = reason("the reader or writer is nil")

func (nowhere) Read([]byte) (int, error)  { return 0, errNowhere }
func (nowhere) Write([]byte) (int, error) { return 0, errNowhere }

func reading(r io.Reader) io.Reader {
	if r == nil {
		return nowhere{}
	}
	return r
}

func writing(w io.Writer) io.Writer {
	if w == nil {
		return nowhere{}
	}
	return w
}

// because returns e as an error that also wraps why.
func because(why error, e ParseError) error { return &undecided{&e, why} }

// undecided is the error for a vote that cannot be decided, and for a rule that does not
// exist.
type undecided struct {
	*ParseError
	why error
}

func (e *undecided) Unwrap() []error { return []error{e.ParseError, e.why} }

// maxQuoted is the length in bytes to which an error message cuts its input.
const maxQuoted = 80

// maxPath is the length in bytes to which an error message cuts its path.
const maxPath = 200

// Error returns one line in English. It quotes the input, cut at 80 bytes, and
// cuts the path at 200 bytes. Characters that cannot be printed, and those
// that change the direction of a line, are escaped as in a Go string literal.
// Letters written from right to left are enclosed in U+2068 and U+2069, which
// keeps the rest of the line in order.
func (e *ParseError) Error() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString("plenary: ")
	if e.Line > 0 {
		b.WriteString("line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": ")
	}
	if e.Path != "" {
		b.WriteString(plain.Brief(e.Path, maxPath) + ": ")
	}
	b.WriteString(plain.Brief(e.What, maxPath))
	if e.Input != "" || e.Path == "" && e.Line == 0 {
		b.WriteString(" " + plain.Quote(e.Input, maxQuoted))
	}
	b.WriteString(": " + plain.Escape(e.Reason))
	return plain.Line(b.String())
}

// parsed returns v, and wrong as a ParseError.
func parsed[T any](v T, wrong *codes.Error) (T, error) { return v, refused(wrong) }

// refused returns wrong as a ParseError, or nil if wrong is nil.
func refused(wrong *codes.Error) error {
	if wrong == nil {
		return nil
	}
	return &ParseError{What: wrong.What, Input: wrong.Input, Reason: wrong.Reason}
}

// readText parses text into v. An empty text gives the zero value. On an
// error, v is unchanged.
func readText[T any, S string | []byte](v *T, text []byte, parse func(S) (T, error)) (err error) {
	var read T
	if len(text) > 0 {
		if read, err = parse(S(text)); err != nil {
			return err
		}
	}
	*v = read
	return nil
}

// orNone returns p, or a pointer to a zero T if p is nil.
func orNone[T any](p *T) *T {
	if p == nil {
		return new(T)
	}
	return p
}

// orEmpty returns seq, or an empty sequence if seq is nil.
func orEmpty[Seq ~func(Yield), Yield any](seq Seq) Seq {
	if seq == nil {
		return func(Yield) {}
	}
	return seq
}

// find returns a pointer to the first element for which is returns true, or
// nil.
func find[T any](all []T, is func(*T) bool) *T {
	for i := range all {
		if is(&all[i]) {
			return &all[i]
		}
	}
	return nil
}

// each returns the results of f for each element. It returns nil if all is
// empty.
func each[T, U any](all []T, f func(T) U) (made []U) {
	for _, v := range all {
		made = append(made, f(v))
	}
	return made
}

// some returns the results of f for the elements that f wants. It returns nil
// if it wants no element.
func some[T, U any](all []T, f func(*T) (v U, wanted bool)) []U {
	return slices.Collect(table.Rows(all, f))
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// parseText reads s into v; an empty s is an error.
func parseText[T any](s, what string, v *T, read func([]byte) error) error {
	*v = *new(T)
	if s == "" {
		return &ParseError{What: what, Reason: "empty text"}
	}
	return read([]byte(s))
}

// appended appends the result of text to b.
func appended(b []byte, text func() ([]byte, error)) ([]byte, error) {
	t, err := text()
	if err != nil {
		return b, err
	}
	return append(b, t...), nil
}

// sqlValue returns the result of text, or NULL if it is empty.
func sqlValue(text func() ([]byte, error)) (driver.Value, error) {
	t, err := text()
	if err != nil || len(t) == 0 {
		return nil, err
	}
	return string(t), nil
}

// orZero returns read, which sets v, for texts that may be empty: such a text
// sets v to its zero value.
func orZero[T any](v *T, read func([]byte) error) func([]byte) error {
	return func(text []byte) error {
		if len(text) > 0 {
			return read(text)
		}
		*v = *new(T)
		return nil
	}
}

// sqlScan passes a value that a database has stored to read.
func sqlScan(src any, read func([]byte) error) error {
	switch src := src.(type) {
	case nil:
		return read(nil)
	case string:
		return read([]byte(src))
	case []byte:
		return read(src)
	}
	return &ParseError{What: "value of a database", Input: fmt.Sprint(src), Reason: "neither a text nor NULL"}
}
