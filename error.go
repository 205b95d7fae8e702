package plenary

import (
	"database/sql/driver"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/plain"
	"github.com/plenary-go/plenary/internal/table"
)

// ParseError reports input that could not be read: what it was to be, the
// input, and why it is not. It is the one type of error for input; every
// function that reads text, JSON or a file returns it, and [errors.AsType]
// finds it through whatever wraps it.
type ParseError struct {
	// What was being read: "country", "date", "vote", "resolution".
	What string
	// Input is the text that could not be read, whole.
	Input string
	// Reason says why, in English.
	Reason string
	// Candidates are the countries that an ambiguous name can mean, or that had
	// a code at another time; empty where that is not what is wrong.
	Candidates CountrySet
	// Path leads to the value within a JSON text: stages[0].rollCall.yes[3].
	Path string
	// Line and Column tell where in a file the input stands, both from 1,
	// the column in bytes. They are 0 where the input came by itself.
	Line, Column int
	// Accepted is whether the input was read all the same, as the Reason says:
	// it is odd, and it has one meaning. Only the readers of records accept
	// what is odd; nothing is lost by an error that is accepted.
	Accepted bool
}

// Why a vote cannot be decided: [errors.Is] finds these in the errors of [Rule.Decide],
// [Rule.DecideTotals], [Stage.Decide] and the like.
var (
	// ErrNoRule: there is no rule to decide by, or it is not on record which.
	ErrNoRule error = reason("no rule")
	// ErrManyRules: it is not on record which of several rules was applied.
	ErrManyRules error = reason("several rules")
	// ErrNoWeights: the rule weighs members by what is not given or known.
	ErrNoWeights error = reason("no weights")
	// ErrOtherBody: the vote cannot be one of the body whose rule it is: that has
	// other members, or fewer or more than are counted.
	ErrOtherBody error = reason("another body")
)

// reason is an error that says no more than why.
type reason string

func (r reason) Error() string { return "plenary: " + string(r) }

// because returns a [*ParseError] in which [errors.Is] finds why a vote cannot be decided.
func because(why error, e ParseError) error { return &undecided{&e, why} }

// undecided is the error of a vote that cannot be decided.
type undecided struct {
	*ParseError
	why error
}

func (e *undecided) Unwrap() []error { return []error{e.ParseError, e.why} }

// maxQuoted is how much of an input an error message shows, in bytes.
const maxQuoted = 80

// maxPath is how much of a path an error message shows, in bytes.
const maxPath = 200

// Error returns one line in English, with the input quoted and cut at 80 bytes, and
// the path at 200. What cannot be printed, and what turns a line around, is escaped as
// in a literal of Go; letters that run from right to left are isolated, by U+2068 and
// U+2069, so that the rest stays where it is.
func (e *ParseError) Error() string {
	var b strings.Builder
	b.WriteString("plenary: ")
	if e.Line > 0 {
		b.WriteString("line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": ")
	}
	if e.Path != "" {
		b.WriteString(printable(cut(e.Path, maxPath)) + ": ")
	}
	b.WriteString(printable(cut(e.What, maxPath)))
	if e.Input != "" || e.Path == "" && e.Line == 0 {
		in, more := cut(e.Input, maxQuoted)
		b.WriteString(" " + strconv.Quote(in) + more)
	}
	b.WriteString(": " + printable(e.Reason, ""))
	return plain.Line(b.String())
}

// cut returns the beginning of a text, and what says that it goes on.
func cut(s string, n int) (begin, more string) {
	if len(s) > n {
		return s[:n], "..."
	}
	return s, ""
}

// printable returns a text with what cannot be printed escaped.
func printable(s, more string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || !strconv.IsPrint(r) }) {
		s = strconv.Quote(s)
		s = strings.ReplaceAll(s[1:len(s)-1], `\"`, `"`)
	}
	return s + more
}

// parsed returns a value, or why a text or a number is none.
func parsed[T any](v T, wrong *codes.Error) (T, error) { return v, refused(wrong) }

// refused returns why a text or a number is no value, nil where it is one.
func refused(wrong *codes.Error) error {
	if wrong == nil {
		return nil
	}
	return &ParseError{What: wrong.What, Input: wrong.Input, Reason: wrong.Reason}
}

// readText reads a text form into v as a function does; the empty text is the
// zero value. What cannot be read leaves v as it was.
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

// orNone returns what p points to, and a zero T for nil: of what is not there
// nothing is on record.
func orNone[T any](p *T) *T {
	if p == nil {
		return new(T)
	}
	return p
}

// orEmpty returns a sequence, and an empty one for nil.
func orEmpty[Seq ~func(Yield), Yield any](seq Seq) Seq {
	if seq == nil {
		return func(Yield) {}
	}
	return seq
}

// find returns the first of some values of which a function is true, nil if there
// is none.
func find[T any](all []T, is func(*T) bool) *T {
	for i := range all {
		if is(&all[i]) {
			return &all[i]
		}
	}
	return nil
}

// each returns what a function makes of each of some values, nil of none.
func each[T, U any](all []T, f func(T) U) (made []U) {
	for _, v := range all {
		made = append(made, f(v))
	}
	return made
}

// some returns what a function makes of some values, but for those of which it says
// that they are not wanted; nil of none.
func some[T, U any](all []T, f func(*T) (v U, wanted bool)) []U {
	return slices.Collect(table.Rows(all, f))
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// parseText reads a text form that is not empty into v.
func parseText[T any](s, what string, v *T, read func([]byte) error) error {
	*v = *new(T)
	if s == "" {
		return &ParseError{What: what, Reason: "none given"}
	}
	return read([]byte(s))
}

// appended appends a text form to b.
func appended(b []byte, text func() ([]byte, error)) ([]byte, error) {
	t, err := text()
	if err != nil {
		return b, err
	}
	return append(b, t...), nil
}

// sqlValue returns what a database stores: a text, or NULL for an empty one.
func sqlValue(text func() ([]byte, error)) (driver.Value, error) {
	t, err := text()
	if err != nil || len(t) == 0 {
		return nil, err
	}
	return string(t), nil
}

// sqlScan reads what a database has stored.
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
