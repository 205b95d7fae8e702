// Package codes implements types with a few values that each have a text form:
// a vote is "yes", a kind of stage "committee". Values are small numbers.
// Errors are of type Error, from which callers make their own.
package codes

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Enum describes the values of a type.
type Enum[T ~uint8] struct {
	// What names the type in an Error: "vote".
	What string
	// Texts holds the text form of each value, by number. For most types the
	// text form of zero is "", and zero is not a valid value.
	Texts []string
	// Earlier holds text forms of earlier versions, by number. They are read
	// and not written.
	Earlier []string
}

// Error describes a value that could not be read or written. A nil Error means
// success.
type Error struct{ What, Input, Reason string }

// NoSuchValue returns the Error for a number without a text form.
func NoSuchValue(what string, v int) *Error {
	return &Error{what, strconv.Itoa(v), "no such value"}
}

// IsValid reports whether v is one of the values other than zero.
func (e *Enum[T]) IsValid(v T) bool { return 0 < v && int(v) < len(e.Texts) }

// All returns an iterator over the valid values, in order.
func (e *Enum[T]) All() iter.Seq[T] { return UpTo[T](len(e.Texts) - 1) }

// UpTo returns an iterator over the values from 1 to last.
func UpTo[T ~uint8](last int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := 1; v <= last; v++ {
			if !yield(T(v)) {
				return
			}
		}
	}
}

// Text returns the text form of v, or "" if it has no text form.
func (e *Enum[T]) Text(v T) string {
	if int(v) < len(e.Texts) {
		return e.Texts[v]
	}
	return ""
}

// Append appends the text form of v to b. If v has no text form it returns b
// and an Error.
func (e *Enum[T]) Append(b []byte, v T) ([]byte, *Error) {
	if int(v) >= len(e.Texts) {
		return b, NoSuchValue(e.What, int(v))
	}
	return append(b, e.Texts[v]...), nil
}

// Parse returns the value with the given text form. An empty text is an Error.
func (e *Enum[T]) Parse(text string) (T, *Error) {
	if i := slices.Index(e.Texts, text); i >= 0 && text != "" {
		return T(i), nil
	}
	if i := slices.Index(e.Earlier, text); i > 0 {
		return T(i), nil
	}
	return 0, e.notOneOf(text)
}

// Unmarshal sets v to the value with the given text form, or to zero if text is
// empty. On an Error, v is unchanged.
func (e *Enum[T]) Unmarshal(v *T, text []byte) *Error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	for i := range e.Texts {
		if e.Texts[i] == string(text) {
			*v = T(i)
			return nil
		}
	}
	if e.Earlier != nil {
		if i := slices.Index(e.Earlier, string(text)); i > 0 {
			*v = T(i)
			return nil
		}
	}
	return e.notOneOf(string(text))
}

func (e *Enum[T]) notOneOf(text string) *Error {
	texts := e.Texts
	if texts[0] == "" {
		texts = texts[1:]
	}
	last := len(texts) - 1
	return &Error{e.What, text, "not one of " + strings.Join(texts[:last], ", ") + " and " + texts[last]}
}

// Name returns the text form of v or, if it has no text form, the number in
// brackets after the name of the type: Vote(99).
func (e *Enum[T]) Name(of string, v T) string {
	if int(v) < len(e.Texts) {
		return e.Texts[v]
	}
	return of + "(" + strconv.Itoa(int(v)) + ")"
}
