// Package strict reads JSON strictly: every member must be known, no member
// may occur twice, nothing may follow the value, and errors have a position.
// What it writes can be read back, or is an error.
//
// Package encoding/json ignores unknown members, takes the last of two members
// with the same name, and does not report the position of a value that
// UnmarshalText rejected. It writes null for a nil list, and U+FFFD for
// invalid UTF-8.
//
// Both use the fields of a type and their tags. Package strict does not call
// MarshalJSON or UnmarshalJSON, which allows these to call it.
package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	aCount    = "a count: a whole number from 0 to 2147483647"
	emptyItem = "empty, and in a list"

	noKnownType = "not a value of a known type"
)

// MaxDepth is the limit of the nesting of values.
const MaxDepth = 32

// maxLists is the limit of the memory for the items of all lists of a value,
// in bytes: an empty object is two bytes of text but may be hundreds in
// memory.
const maxLists = 32 << 20

// An Error is an error in a text, with its position.
type Error struct {
	Offset int    // in bytes
	Path   string // stages[0].votes.yes[3]
	Input  string // the value, if it is a string or a number
	Reason string
	Err    error // the error of UnmarshalText or MarshalText, if any
}

// Error returns the reason with the path.
func (e *Error) Error() string { return e.Path + ": " + e.Reason }

// Unwrap returns the error of UnmarshalText or MarshalText.
func (e *Error) Unwrap() error { return e.Err }

// Type describes a type that is not read and written by its fields, or that
// has a check.
type Type struct {
	// Read and Write are for a type that is an object with its own members
	// instead of its fields. Both are nil for any other type.
	//
	// Read returns the destination for a member, given a pointer to the value:
	// a pointer to a value of the member's type, or a function that receives
	// each text of a list. It returns nil if there is no such member.
	Read func(into any, member string) any
	// Write passes each member of a value to member, in order, given a pointer
	// to the value. An iter.Seq[string] is a list of texts.
	Write func(v any, member func(name string, value any))
	// Check returns an error if the value is invalid as a whole, given a
	// pointer to it. It may be nil. It is called after a value was read, and
	// before a value is written by its fields.
	Check func(v any) error
}

// Types returns the description of a type. A nil Types means that all types
// are ordinary.
type Types func(reflect.Type) Type

func (t Types) of(v reflect.Value) Type {
	if t == nil {
		return Type{}
	}
	return t(v.Type())
}

// check returns an error if v, which must be addressable, is invalid as a
// whole.
func (t Types) check(v reflect.Value) error {
	if check := t.of(v).Check; check != nil {
		return check(v.Addr().Interface())
	}
	return nil
}

// Decode parses data as one JSON value and stores it in v, a pointer.
func Decode(data []byte, v any, types Types) error {
	if at := notUTF8(data); at >= 0 {
		return &Error{Offset: at, Reason: "not UTF-8"}
	}
	d := decoder{data: data, types: types, dec: json.NewDecoder(bytes.NewReader(data))}
	d.dec.UseNumber()
	if err := d.value(reflect.ValueOf(v).Elem(), "", 0); err != nil {
		return err
	}
	if _, err := d.dec.Token(); err != io.EOF {
		return &Error{Offset: d.syntaxError(), Reason: "something follows the end of the value"}
	}
	return nil
}

type decoder struct {
	data   []byte
	dec    *json.Decoder
	types  Types
	fields fields
	lists  int // memory used by the items of lists
}

// start returns the offset of the next token.
func (d *decoder) start() int {
	at := int(d.dec.InputOffset())
	for at < len(d.data) && strings.IndexByte(" \t\r\n,:", d.data[at]) >= 0 {
		at++
	}
	return at
}

func (d *decoder) token(path string) (json.Token, int, error) {
	at := d.start()
	t, err := d.dec.Token()
	if err != nil {
		if s, ok := err.(*json.SyntaxError); ok {
			return nil, 0, &Error{Offset: d.syntaxError(), Path: path, Reason: "not JSON: " + s.Error()}
		}
		return nil, 0, &Error{Offset: len(d.data), Path: path, Reason: "the text ends too early"}
	}
	if _, ok := t.(string); ok {
		if i := halfPair(d.data[at:d.dec.InputOffset()]); i >= 0 {
			return nil, 0, &Error{Offset: at + i, Path: path, Reason: "half a surrogate pair"}
		}
	}
	return t, at, nil
}

// halfPair returns the offset in a raw JSON string of half a surrogate pair,
// or -1. The decoder would replace it by U+FFFD and lose it.
func halfPair(raw []byte) int {
	for i := bytes.IndexByte(raw, '\\'); i >= 0 && i+1 < len(raw); {
		switch first := escape(raw[i:]); {
		case !utf16.IsSurrogate(first):
			i += 2 // the digits of \u0041 are skipped as text
		case utf16.DecodeRune(first, escape(raw[i+len(`\u0041`):])) != utf8.RuneError:
			i += 2 * len(`\u0041`)
		default:
			return i
		}
		next := bytes.IndexByte(raw[i:], '\\')
		if next < 0 {
			break
		}
		i += next
	}
	return -1
}

// escape returns the code unit of an escape such as \u0041 at the start of
// raw, or 0.
func escape(raw []byte) rune {
	if len(raw) < len(`\u0041`) || raw[0] != '\\' || raw[1] != 'u' {
		return 0
	}
	n, err := strconv.ParseUint(string(raw[2:len(`\u0041`)]), 16, 16)
	if err != nil {
		return 0
	}
	return rune(n)
}

// syntaxError returns the offset of the first byte that is not JSON. It checks
// the whole text again, because the decoder reads token by token and counts
// the bytes of some tokens only.
func (d *decoder) syntaxError() int {
	var all json.RawMessage
	if s, ok := errors.AsType[*json.SyntaxError](json.Unmarshal(d.data, &all)); ok && s.Offset > 0 {
		return int(s.Offset) - 1
	}
	return len(d.data)
}

func (d *decoder) value(v reflect.Value, path string, depth int) error {
	if depth > MaxDepth {
		return &Error{Offset: d.start(), Path: path, Reason: "nested too deeply"}
	}
	t, at, err := d.token(path)
	if err != nil {
		return err
	}
	mismatch := func(want string) error { return mismatch(t, at, path, want) }
	if reflect.PointerTo(v.Type()).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return text(t, at, path, func(s string) error {
			return v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s))
		})
	}
	switch v.Kind() {
	case reflect.String:
		s, ok := t.(string)
		if !ok {
			return mismatch("a string")
		}
		v.SetString(s)
	case reflect.Bool:
		b, ok := t.(bool)
		if !ok {
			return mismatch("true or false")
		}
		v.SetBool(b)
	case reflect.Int:
		n, ok := t.(json.Number)
		i, err := strconv.ParseInt(string(n), 10, 32)
		if !ok || err != nil || i < 0 {
			return mismatch(aCount)
		}
		v.SetInt(i)
	case reflect.Slice:
		if t != json.Delim('[') {
			return mismatch("a list")
		}
		return d.list(v, path, depth)
	case reflect.Struct:
		if t != json.Delim('{') {
			return mismatch("an object")
		}
		if err := d.object(v, path, depth); err != nil {
			return err
		}
		if err := d.types.check(v); err != nil {
			return &Error{Offset: at, Path: path, Reason: err.Error(), Err: err}
		}
	default:
		return mismatch("a value of a known type")
	}
	return nil
}

// mismatch returns the error for a token of the wrong kind.
func mismatch(t json.Token, at int, path, want string) error {
	e := &Error{Offset: at, Path: path, Reason: "not " + want}
	switch t := t.(type) {
	case string:
		e.Input = t
	case json.Number:
		e.Input = t.String()
	}
	return e
}

// text passes a token, which must be a string, to take.
func text(t json.Token, at int, path string, take func(string) error) error {
	s, ok := t.(string)
	if !ok {
		return mismatch(t, at, path, "a string")
	}
	if err := take(s); err != nil {
		return &Error{Offset: at, Path: path, Input: s, Reason: err.Error(), Err: err}
	}
	return nil
}

// isNone reports whether an item of a list is the empty text form of its type.
// It means a missing value, which no list needs.
func isNone(t reflect.Type, raw []byte) bool {
	return string(raw) == `""` && reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

func (d *decoder) list(v reflect.Value, path string, depth int) error {
	for i := 0; d.dec.More(); i++ {
		item := reflect.New(v.Type().Elem()).Elem()
		path, at := path+"["+strconv.Itoa(i)+"]", d.start()
		if d.lists += int(item.Type().Size()); d.lists > maxLists {
			return &Error{Offset: at, Path: path, Reason: "the lists take more than 32 MiB of memory"}
		}
		if err := d.value(item, path, depth+1); err != nil {
			return err
		}
		if isNone(item.Type(), d.data[at:d.dec.InputOffset()]) {
			return &Error{Offset: at, Path: path, Reason: emptyItem}
		}
		v.Set(reflect.Append(v, item))
	}
	_, _, err := d.token(path)
	return err
}

// member reads the name of the next member of an object.
func (d *decoder) member(path string, seen map[string]bool) (string, string, int, error) {
	t, at, err := d.token(path)
	if err != nil {
		return "", "", 0, err
	}
	name, ok := t.(string)
	if !ok {
		return "", "", 0, &Error{Offset: at, Path: path, Reason: "a field has no name"}
	}
	if path != "" {
		path += "."
	}
	path += name
	if seen[name] {
		return "", "", 0, &Error{Offset: at, Path: path, Input: name, Reason: "occurs twice"}
	}
	seen[name] = true
	return name, path, at, nil
}

func (d *decoder) object(v reflect.Value, path string, depth int) error {
	of := d.types.of(v).Read
	own := of != nil
	var into any
	if own {
		into = v.Addr().Interface()
	}
	seen := map[string]bool{}
	for d.dec.More() {
		name, path, at, err := d.member(path, seen)
		if err != nil {
			return err
		}
		var to reflect.Value
		if own {
			to = reflect.ValueOf(of(into, name))
		} else if f := d.fields.named(v.Type(), name); f != nil {
			to = v.FieldByIndex(f.index)
		}
		switch {
		case !to.IsValid():
			return &Error{Offset: at, Path: path, Input: name, Reason: "no field has this name"}
		case !own:
			err = d.value(to, path, depth+1)
		case to.Kind() == reflect.Func:
			err = d.texts(to.Interface().(func(string) error), path)
		default:
			err = d.value(to.Elem(), path, depth+1)
		}
		if err != nil {
			return err
		}
	}
	_, _, err := d.token(path)
	return err
}

// texts reads a list of texts.
func (d *decoder) texts(take func(string) error, path string) error {
	t, at, err := d.token(path)
	if err != nil {
		return err
	}
	if t != json.Delim('[') {
		return mismatch(t, at, path, "a list")
	}
	for i := 0; d.dec.More(); i++ {
		path := path + "[" + strconv.Itoa(i) + "]"
		t, at, err := d.token(path)
		if err != nil {
			return err
		}
		if err := text(t, at, path, take); err != nil {
			return err
		}
	}
	_, _, err = d.token(path)
	return err
}
