// Package codes has what every type needs whose values are a few, each with a
// text form: a vote is "yes", a kind of stage "committee". It takes and gives
// small numbers and texts. What is wrong with one is an Error, from which the
// caller makes its own.
package codes

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Enum are the values of a type.
type Enum[T ~uint8] struct {
	// What they are, as an Error says it: "vote".
	What string
	// Texts are their text forms, by number. Most types have "" for the zero
	// value, which is none.
	Texts []string
}

// Error says what could not be read or written, and why. A nil Error is none.
type Error struct{ What, Input, Reason string }

// NoSuchValue is the Error for a number that is no value: it has no text form, so
// that what is written could not be read back.
func NoSuchValue(what string, v int) *Error {
	return &Error{what, strconv.Itoa(v), "no such value"}
}

// IsValid reports whether v is one of the values and not the zero one.
func (e *Enum[T]) IsValid(v T) bool { return 0 < v && int(v) < len(e.Texts) }

// All returns the values that are valid, in their order.
func (e *Enum[T]) All() iter.Seq[T] { return UpTo[T](len(e.Texts) - 1) }

// UpTo returns the values of a type from 1 up to its last.
func UpTo[T ~uint8](last int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := 1; v <= last; v++ {
			if !yield(T(v)) {
				return
			}
		}
	}
}

// Text returns the text form of a value, and "" for a number that is none.
func (e *Enum[T]) Text(v T) string {
	if int(v) < len(e.Texts) {
		return e.Texts[v]
	}
	return ""
}

// Append appends the text form of a value to b. For a number that is none it
// returns b as it was.
func (e *Enum[T]) Append(b []byte, v T) ([]byte, *Error) {
	if int(v) >= len(e.Texts) {
		return b, NoSuchValue(e.What, int(v))
	}
	return append(b, e.Texts[v]...), nil
}

// Parse returns the value that has a text form. The empty text is none.
func (e *Enum[T]) Parse(text string) (T, *Error) {
	if i := slices.Index(e.Texts, text); i >= 0 && text != "" {
		return T(i), nil
	}
	return 0, e.notOneOf(text)
}

// Unmarshal reads a text form into v, also the empty one if a value has it, and
// leaves v alone if no value has it.
func (e *Enum[T]) Unmarshal(v *T, text []byte) *Error {
	for i := range e.Texts {
		if e.Texts[i] == string(text) {
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

// Name returns the text form of a value, and for a number that is none the number in
// brackets behind the name of the type: Vote(99).
func (e *Enum[T]) Name(of string, v T) string {
	if int(v) < len(e.Texts) {
		return e.Texts[v]
	}
	return of + "(" + strconv.Itoa(int(v)) + ")"
}
