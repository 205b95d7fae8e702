package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"iter"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Encode writes v, or what v points to, as JSON that [Decode] reads back as
// the same value. It returns an [*Error] with a path for text that is not
// UTF-8, for negative or too large counts, and for errors of MarshalText. A
// nil list is written as an empty list; an empty field with omitzero is left
// out.
func Encode(v any, types Types) ([]byte, error) {
	e := encoder{b: make([]byte, 0, 256), types: types}
	if wrong := e.value(reflect.ValueOf(v)); wrong != nil {
		wrong.Path = strings.TrimPrefix(wrong.Path, ".")
		return nil, wrong
	}
	return e.b, nil
}

type encoder struct {
	b      []byte
	types  Types
	fields fields
}

// value appends v. The path of an error is relative to v.
func (e *encoder) value(v reflect.Value) *Error {
	if !v.IsValid() {
		return &Error{Reason: "nil"}
	}
	if v.Type().Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			return &Error{Reason: err.Error(), Err: err}
		}
		return e.text(string(text))
	}
	switch v.Kind() {
	case reflect.String:
		return e.text(v.String())
	case reflect.Bool:
		e.b = strconv.AppendBool(e.b, v.Bool())
	case reflect.Int:
		if n := v.Int(); n < 0 || n > math.MaxInt32 {
			return &Error{Input: strconv.FormatInt(n, 10), Reason: "not " + aCount}
		}
		e.b = strconv.AppendInt(e.b, v.Int(), 10)
	case reflect.Slice:
		return e.list(v)
	case reflect.Func:
		texts, ok := v.Interface().(iter.Seq[string])
		if !ok {
			return &Error{Reason: noKnownType}
		}
		return e.texts(texts)
	case reflect.Struct:
		return e.object(v)
	case reflect.Pointer, reflect.Interface:
		return e.value(v.Elem())
	default:
		return &Error{Reason: noKnownType}
	}
	return nil
}

func (e *encoder) list(v reflect.Value) *Error {
	e.b = append(e.b, '[')
	for i := range v.Len() {
		e.comma('[')
		start := len(e.b)
		wrong := e.value(v.Index(i))
		if wrong == nil && isNone(v.Type().Elem(), e.b[start:]) {
			wrong = &Error{Reason: emptyItem}
		}
		if wrong != nil {
			wrong.Path = "[" + strconv.Itoa(i) + "]" + wrong.Path
			return wrong
		}
	}
	e.b = append(e.b, ']')
	return nil
}

func (e *encoder) texts(all iter.Seq[string]) *Error {
	e.b = append(e.b, '[')
	i := 0
	for s := range all {
		e.comma('[')
		if wrong := e.text(s); wrong != nil {
			wrong.Path = "[" + strconv.Itoa(i) + "]"
			return wrong
		}
		i++
	}
	e.b = append(e.b, ']')
	return nil
}

func (e *encoder) object(v reflect.Value) *Error {
	if !v.CanAddr() { // it was passed by value
		same := reflect.New(v.Type()).Elem()
		same.Set(v)
		v = same
	}
	if err := e.types.check(v); err != nil {
		return &Error{Reason: err.Error(), Err: err}
	}
	e.b = append(e.b, '{')
	if write := e.types.of(v).Write; write != nil {
		var wrong *Error
		write(v.Addr().Interface(), func(name string, value any) {
			if wrong == nil {
				wrong = e.member(name, reflect.ValueOf(value))
			}
		})
		e.b = append(e.b, '}')
		return wrong
	}
	for _, f := range e.fields.of(v.Type()) {
		to := v.FieldByIndex(f.index)
		if f.omitzero && (to.IsZero() || to.Kind() == reflect.Slice && to.Len() == 0) {
			continue
		}
		if wrong := e.member(f.name, to); wrong != nil {
			return wrong
		}
	}
	e.b = append(e.b, '}')
	return nil
}

func (e *encoder) member(name string, v reflect.Value) *Error {
	e.comma('{')
	e.b = append(append(append(e.b, '"'), name...), `":`...)
	wrong := e.value(v)
	if wrong != nil {
		wrong.Path = "." + name + wrong.Path
	}
	return wrong
}

// comma appends a comma, except after the opening bracket.
func (e *encoder) comma(open byte) {
	if e.b[len(e.b)-1] != open {
		e.b = append(e.b, ',')
	}
}

func (e *encoder) text(s string) *Error {
	if !utf8.ValidString(s) {
		return &Error{Input: s, Reason: "not UTF-8"}
	}
	for i := range len(s) {
		// The line separator, which encoding/json escapes, begins with 0xE2.
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c == 0xE2 {
			return e.escaped(s)
		}
	}
	e.b = append(append(append(e.b, '"'), s...), '"')
	return nil
}

func (e *encoder) escaped(s string) *Error {
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetEscapeHTML(false) // MarshalJSON's caller does, if it is asked
	if err := to.Encode(s); err != nil {
		return &Error{Input: s, Reason: err.Error(), Err: err}
	}
	e.b = append(e.b, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return nil
}
