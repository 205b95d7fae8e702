package plenary

import (
	"bytes"
	"errors"
	"io"
	"reflect"

	"github.com/plenary-go/plenary/internal/strict"
)

// ParseResolution reads a [Resolution] from JSON, the form in which
// [encoding/json] writes it. It is strict: a country or a member that it does
// not know, a country that votes twice, a day that does not exist, anything
// after the end, gives a [*ParseError] with line, column and path. Totals that
// contradict the lists are no error: [Resolution.Notices] reports them.
func ParseResolution(data []byte) (Resolution, error) {
	var r Resolution
	err := decode(data, &r)
	return r, err
}

// ReadResolution is [ParseResolution] on what it reads from a reader, of which
// it takes at most 64 MiB.
func ReadResolution(from io.Reader) (Resolution, error) {
	const limit = 64 << 20
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return Resolution{}, err
	}
	if len(data) > limit {
		return Resolution{}, &ParseError{What: "resolution", Reason: "longer than 64 MiB"}
	}
	return ParseResolution(data)
}

// UnmarshalJSON is [ParseResolution].
func (r *Resolution) UnmarshalJSON(data []byte) error {
	read, err := ParseResolution(data)
	if err == nil {
		*r = read
	}
	return err
}

// MarshalJSON writes the votes as lists of codes under the text forms of the
// votes, and those excluded under "excluded". The alphabetical order of the
// codes makes the same roll call the same text.
func (rc RollCall) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	list := func(name string, set CountrySet) {
		if set.IsEmpty() {
			return
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(b, `"`+name+`":["`...)
		b = append(b, bytes.ReplaceAll(set.append(nil), []byte(" "), []byte(`","`))...)
		b = append(b, `"]`...)
	}
	for v := range Votes() {
		list(v.String(), rc.Voted(v))
	}
	list("excluded", rc.excluded)
	return append(b, '}'), nil
}

// UnmarshalJSON reads what MarshalJSON writes, as strictly as
// [ParseResolution].
func (rc *RollCall) UnmarshalJSON(data []byte) error {
	var read RollCall
	err := decode(data, &read)
	if err == nil {
		*rc = read
	}
	return err
}

// decode reads data into v and turns what is wrong into a ParseError.
func decode(data []byte, v any) error {
	err := strict.Decode(data, v, strictLists())
	wrong, ok := errors.AsType[*strict.Error](err)
	if !ok {
		return err
	}
	e := jsonError(wrong)
	before := data[:wrong.Offset]
	e.Line = 1 + bytes.Count(before, []byte("\n"))
	e.Column = len(before) - bytes.LastIndexByte(before, '\n')
	return e
}

func strictLists() strict.Lists {
	return strict.Lists{reflect.TypeFor[RollCall](): {Has: inRollCall, Add: addToRollCall}}
}

// jsonError returns what is wrong with a JSON text, without its line.
func jsonError(wrong *strict.Error) *ParseError {
	e := &ParseError{What: "JSON", Path: wrong.Path, Input: wrong.Input, Reason: wrong.Reason}
	if inner, ok := errors.AsType[*ParseError](wrong.Err); ok {
		e.What, e.Input, e.Reason, e.Candidates = inner.What, inner.Input, inner.Reason, inner.Candidates
	}
	return e
}

// inRollCall reports whether a roll call has a list of that name.
func inRollCall(member string) bool {
	_, err := ParseVote(member)
	return err == nil || member == "excluded"
}

// addToRollCall reads one country of the list under a vote.
func addToRollCall(into any, member, text string) error {
	rc := into.(*RollCall)
	c, err := countryOfCode([]byte(text))
	if err != nil {
		return err
	}
	if rc.Vote(c) != 0 || rc.excluded.Has(c) {
		return &ParseError{What: "roll call", Input: text, Reason: "this country stands twice"}
	}
	if member == "excluded" {
		*rc = rc.Exclude(SetOf(c))
		return nil
	}
	v, err := ParseVote(member)
	if err != nil {
		return err
	}
	rc.set(c, v)
	return nil
}
