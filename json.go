package plenary

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/plenary-go/plenary/internal/lines"
	"github.com/plenary-go/plenary/internal/rulecode"
	"github.com/plenary-go/plenary/internal/strict"
)

// ParseResolution parses data as a [Resolution] in JSON, in the form that
// [encoding/json] writes. It is strict. It returns a [*ParseError] with line,
// column and path for:
//
//   - an unknown country, object member or other value;
//   - a country that occurs twice in a roll call;
//   - a date that does not exist;
//   - a vote that is both exhaustive and partial;
//   - lists that need more than 32 MiB of memory, which no real resolution
//     does;
//   - anything after the end of the value.
//
// Totals that contradict the lists are not an error; see [Resolution.Notices].
func ParseResolution(data []byte) (Resolution, error) { return decoded[Resolution](data) }

// ReadResolutions returns an iterator over the resolutions in r: a list, or a
// sequence separated by white space, such as one resolution per line. Each is
// parsed as by [ParseResolution]. One resolution is held in memory at a time. A
// resolution may be at most 64 MiB long.
//
// For an invalid resolution the iterator yields a [*ParseError]. Its line and
// column are those in the whole text, and its path contains the index if the
// text is a list. Iteration then continues with the next resolution, unless
// the text is not JSON or r returns an error. An empty text is an error; an
// empty list is not.
//
// The items of the lists in a resolution may need at most 32 MiB of memory.
// Every function that reads a resolution returns an error if they need more.
func ReadResolutions(r io.Reader) iter.Seq2[*Resolution, error] {
	return func(yield func(*Resolution, error) bool) {
		s := strict.StreamOf(reading(r))
		var o strict.Object
		for {
			more, err := s.Next(&o)
			if !more && err == nil {
				return
			}
			read := new(Resolution)
			if more {
				err = strict.Decode(o.Text, read, strictTypes)
			}
			if wrong, ok := errors.AsType[*strict.Error](err); ok {
				_, broken := strict.Parse(o.Text)
				more = more && broken == nil
				err = streamError(wrong, &o)
			}
			if err != nil {
				read = nil
			}
			if !yield(read, err) || !more {
				return
			}
		}
	}
}

// streamError returns the error for an object in a stream.
func streamError(wrong *strict.Error, in *strict.Object) error {
	e := jsonError(wrong)
	if in.InList {
		e.Path = strings.TrimSuffix("["+strconv.Itoa(in.Index)+"]."+e.Path, ".")
	}
	all := lines.Of(in.Text, in.Line, in.Column)
	e.Line, e.Column = all.Place(wrong.Offset)
	return e
}

// MarshalJSON writes r in the form that [ParseResolution] reads. It returns a
// [*ParseError] with the path of an invalid value, such as Vote(99) or a text
// that is not in UTF-8.
func (r Resolution) MarshalJSON() ([]byte, error) { return encode(r) }

// UnmarshalJSON parses data as [ParseResolution] does. The line, column and
// path of an error are relative to the start of data. As for all types in JSON,
// null changes nothing.
func (r *Resolution) UnmarshalJSON(data []byte) error { return unmarshal(data, r) }

// ParseLetter parses data as a [Letter] in JSON. It is as strict as
// [ParseResolution] and returns the same errors.
func ParseLetter(data []byte) (Letter, error) { return decoded[Letter](data) }

// MarshalJSON writes l in the form that [ParseLetter] reads. It fails as
// [Resolution.MarshalJSON] does.
func (l Letter) MarshalJSON() ([]byte, error) { return encode(l) }

// UnmarshalJSON parses data as [ParseLetter] does.
func (l *Letter) UnmarshalJSON(data []byte) error { return unmarshal(data, l) }

// unmarshal implements UnmarshalJSON, for which null changes nothing (see
// [encoding/json.Unmarshaler]). It does not change v if it returns an error.
func unmarshal[T any](data []byte, v *T) error {
	if string(bytes.TrimSpace(data)) == "null" {
		return nil
	}
	read, err := decoded[T](data)
	if err == nil {
		*v = read
	}
	return err
}

// decoded returns the value in data. On an error it returns the part that was
// read.
func decoded[T any](data []byte) (v T, err error) {
	err = decode(data, &v)
	return v, err
}

// encode implements MarshalJSON. It writes what decode reads.
func encode[T any](v T) ([]byte, error) { return encodeAs(&v, strictTypes) }

func encodeAs(v any, types strict.Types) ([]byte, error) {
	data, err := strict.Encode(v, types)
	if wrong, ok := errors.AsType[*strict.Error](err); ok {
		return nil, jsonError(wrong)
	}
	return data, err
}

// decode reads data into v. Its errors are ParseErrors.
func decode(data []byte, v any) error {
	err := strict.Decode(data, v, strictTypes)
	wrong, ok := errors.AsType[*strict.Error](err)
	if !ok {
		return err
	}
	e := jsonError(wrong)
	e.Line, e.Column = lines.Place(data, wrong.Offset)
	return e
}

// strictTypes returns how to read and write the types whose members are not
// their fields, and how to check the types that can be invalid although each
// of their members is valid.
func strictTypes(t reflect.Type) strict.Type {
	switch t {
	case reflect.TypeFor[RollCall]():
		return strict.Type{Read: readRollCall, Write: writeRollCall}
	case reflect.TypeFor[Totals]():
		return strict.Type{Read: readTotals, Write: writeTotals, Check: func(v any) error { return v.(*Totals).wrong() }}
	case reflect.TypeFor[leastTotals]():
		return strict.Type{Read: readLeast, Write: writeLeast}
	case reflect.TypeFor[Stage]():
		return strict.Type{Check: func(v any) error { return v.(*Stage).wrong() }}
	case reflect.TypeFor[Letter]():
		return strict.Type{Check: func(v any) error { return v.(*Letter).wrong() }}
	}
	return strict.Type{}
}

// wrong returns an error if a vote is in both Exhaustive and Partial.
func (s *Stage) wrong() error {
	for _, v := range s.Exhaustive {
		if slices.Contains(s.Partial, v) {
			return &ParseError{What: "stage", Input: v.String(), Reason: "the list of this vote cannot be both exhaustive and partial"}
		}
	}
	return nil
}

// jsonError returns the error for a JSON text, without a line.
func jsonError(wrong *strict.Error) *ParseError {
	e := &ParseError{What: "JSON", Path: wrong.Path, Input: wrong.Input, Reason: wrong.Reason}
	if inner, ok := errors.AsType[*ParseError](wrong.Err); ok {
		e.What, e.Input, e.Reason, e.Candidates = inner.What, inner.Input, inner.Reason, inner.Candidates
	}
	return e
}

// MarshalJSON writes rc as an object. It lists the codes of countries, in
// alphabetical order, under the text forms of their votes and under
// "excluded". It adds "vacant" with the number of vacant seats, and
// "whole":true for the roll call of a whole body. Equal roll calls give
// identical output.
func (rc RollCall) MarshalJSON() ([]byte, error) { return encode(rc) }

// UnmarshalJSON reads what MarshalJSON writes, as strictly as
// [ParseResolution]. An empty list, "vacant":0 and "whole":false are the same
// as leaving out the member.
func (rc *RollCall) UnmarshalJSON(data []byte) error { return unmarshal(data, rc) }

// writeRollCall passes the members of a roll call to member; see
// [strict.Type].
func writeRollCall(of any, member func(name string, value any)) {
	rc := of.(*RollCall)
	list := func(name string, set CountrySet) {
		if !set.IsZero() {
			member(name, set.codes())
		}
	}
	for v := range eachVote() {
		list(v.String(), rc.Listed(v))
	}
	list("excluded", rc.excluded)
	if rc.tally.Vacant != 0 {
		member("vacant", rc.tally.Vacant)
	}
	if rc.whole {
		member("whole", true)
	}
}

// codes returns an iterator over the codes of s.
func (s CountrySet) codes() iter.Seq[string] {
	return func(yield func(string) bool) {
		for c := range s.All() {
			if !yield(c.String()) {
				return
			}
		}
	}
}

// readRollCall returns the destination for a member of a roll call; see
// [strict.Type].
func readRollCall(into any, member string) any {
	rc := into.(*RollCall)
	switch member {
	case "vacant":
		return &rc.tally.Vacant
	case "whole":
		return &rc.whole
	}
	v, err := parsed(voteTexts.Parse(member))
	if err != nil && member != "excluded" {
		return nil
	}
	return func(code string) error {
		c, err := countryOfCode([]byte(code))
		if err != nil {
			return err
		}
		if rc.Of(c) != 0 || rc.excluded.Has(c) {
			return &ParseError{What: "roll call", Input: code, Reason: "this country occurs twice"}
		}
		if v == 0 {
			*rc = rc.Exclude(SetOf(c))
		} else {
			rc.set(c, v)
		}
		return nil
	}
}

// MarshalJSON writes t as an object. Exact counts, 0 included, are under the
// text forms of the votes, "excluded" and "vacant"; the size of the body is
// under "members"; lower limits are in an object under "atleast". MarshalJSON
// returns a [*ParseError] if t is not valid.
func (t Totals) MarshalJSON() ([]byte, error) { return encode(t) }

// UnmarshalJSON reads what MarshalJSON writes. A missing count is not stated,
// whereas "no":0 states that there were no votes against. It returns a
// [*ParseError] if the body has fewer members than are counted.
func (t *Totals) UnmarshalJSON(data []byte) error { return unmarshal(data, t) }

// writeTotals passes the members of totals to member; see [strict.Type].
func writeTotals(of any, member func(name string, value any)) {
	t := of.(*Totals)
	least := leastTotals(*t)
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if t.Exact>>bit&1 != 0 {
			member(rulecode.Bits[bit], *t.Counts.at(bit))
			*least.Counts.at(bit) = 0
		}
	}
	if t.Members > 0 {
		member("members", t.Members)
	}
	if least.Counts != (Tally{}) {
		member("atleast", &least)
	}
}

// readTotals returns the destination for a member of totals; see
// [strict.Type].
func readTotals(into any, member string) any {
	t := into.(*Totals)
	switch bit := slices.Index(rulecode.Bits[:], member); {
	case member == "members":
		return &t.Members
	case member == "atleast":
		return (*leastTotals)(t)
	case bit > 0 && *t.Counts.at(bit) == 0: // not in atleast as well
		t.Exact |= 1 << bit
		return t.Counts.at(bit)
	}
	return nil
}

// leastTotals is the lower limits in Totals.
type leastTotals Totals

func writeLeast(of any, member func(name string, value any)) {
	t := of.(*leastTotals)
	for bit := int(Yes); bit <= vacantBit; bit++ {
		if n := *t.Counts.at(bit); n > 0 {
			member(rulecode.Bits[bit], n)
		}
	}
}

func readLeast(into any, member string) any {
	t := into.(*leastTotals)
	if bit := slices.Index(rulecode.Bits[:], member); bit > 0 && t.Exact>>bit&1 == 0 {
		return t.Counts.at(bit)
	}
	return nil
}

// The types below are parts of a Resolution or a Letter. Alone, they are written
// and read in the same way as within one.

// The types below have no JSON form. Without these methods, encoding/json
// would write {} for them without an error.

// MarshalJSON returns an error. Write the vote and the [Rule] instead.
func (Decision) MarshalJSON() ([]byte, error) { return nil, noJSON("Decision") }

// MarshalJSON returns an error. Write the arguments of [WeightsOf] instead.
func (Weights) MarshalJSON() ([]byte, error) { return nil, noJSON("Weights") }

// MarshalJSON returns an error. Write the votes with [History.WriteVotes]
// instead.
func (History) MarshalJSON() ([]byte, error) { return nil, noJSON("History") }

// MarshalJSON returns an error. Write the scores with [Matrix.WriteCSV] or the
// votes with [History.WriteVotes] instead.
func (Matrix) MarshalJSON() ([]byte, error) { return nil, noJSON("Matrix") }

func noJSON(what string) error {
	return errors.New("plenary: a value of type " + what + " has no JSON form")
}
