package popolo

import (
	"cmp"
	"errors"
	"iter"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/lines"
	"github.com/plenary-go/plenary/internal/strict"
	"github.com/plenary-go/plenary/internal/table"
)

// Problem is something that is wrong or odd in a text, with its place.
type Problem struct {
	Line, Column int
	Path         string // vote_events[0].votes[3].option
	What         string // what was read: JSON, motion, vote event, vote
	Input        string
	Reason       string
	Accepted     bool      // it was read all the same
	Candidates   table.Set // the countries that the input can mean, where that is what is wrong
	Err          error     // that of the caller, who found what is wrong
}

// Error returns the reason.
func (p *Problem) Error() string { return p.Reason }

// maxQuoted is how much a problem shows of what may be long, in bytes.
const maxQuoted = 80

// maxProblems is after how many problems a motion is not read further: one with
// so many is something else.
const maxProblems = 1000

// path is where a value stands. It becomes text only in a problem.
type path struct {
	above  *path
	index  int32
	member Member // 0 for an item of a list
}

func (p *path) String() string {
	if p == nil {
		return ""
	}
	s := p.above.String()
	switch {
	case p.member == 0:
		return s + "[" + strconv.Itoa(int(p.index)) + "]"
	case s == "":
		return p.member.String()
	}
	return s + "." + p.member.String()
}

// reader reads the text of one object of a stream.
type reader struct {
	all    strict.Value
	lines  lines.Lines
	root   *path
	report func(*Problem) bool
	take   func(*Topic) bool
	// stopped: the caller has had enough. refused: the motion cannot be read whole.
	// quiet: problems are not reported.
	stopped, refused, quiet bool
	problems                int
	topic                   Topic          // the one that is read
	said                    []string       // what First was asked in its vote event
	found                   map[string]int // what Once has found, by name
	document
}

// over reports whether it is no use to read further.
func (r *reader) over() bool { return r.stopped || r.problems > maxProblems }

// enough ends the reading of the motion, or of the document if there is none.
func (r *reader) enough() { r.problems = maxProblems + 1 }

// say reports a problem at a byte. The path of the problem, if it has one, goes on
// where the other ends.
func (r *reader) say(at int, where *path, w Problem) {
	if r.quiet {
		return
	}
	r.refused = r.refused || !w.Accepted
	if r.over() {
		return
	}
	if r.problems++; r.over() {
		r.refused = true
		w = Problem{What: "motion", Reason: "more than 1000 things are wrong or odd; the rest is not read"}
	}
	if tail := w.Path; tail != "" {
		w.Path = "." + tail
	}
	w.Path = where.String() + w.Path
	w.Line, w.Column = r.lines.Place(at)
	r.stopped = !r.report(&w)
}

func (r *reader) refuse(v strict.Value, where *path, what, input, reason string) {
	r.say(v.Offset, where, Problem{What: what, Input: input, Reason: reason})
}

// Object is an object, with the places of its members. A member is read when it is
// asked for, and what is wrong with it is reported then: the problems of a motion come
// in the order in which its members are read.
type Object struct {
	r     *reader
	path  *path
	at    int32
	has   members
	begin [numMembers]int32 // where each of them begins
}

// open reads where the members of an object stand, those that are null left out.
// It reports false if there is no object.
func (r *reader) open(o *Object, v strict.Value, where *path, these members) bool {
	*o = Object{r: r, path: where, at: int32(v.Offset)}
	if v.IsNull() {
		return false
	}
	if v.Kind() != '{' {
		o.Refuse(0, "JSON", "", "not an object")
		return false
	}
	var had members
	for name, member := range v.Members() {
		if r.over() {
			return false
		}
		m := memberOf(name)
		if these>>m&1 == 0 {
			continue
		}
		if had>>m&1 != 0 {
			r.refuse(name, &path{above: where, member: m}, "JSON", m.String(), "stands twice")
		}
		had |= 1 << m
		if !member.IsNull() {
			o.has |= 1 << m
			o.begin[m] = int32(member.Offset)
		}
	}
	return true
}

// inner opens the object that a member is.
func (o *Object) inner(into *Object, m Member, these members) bool {
	if !o.Has(m) {
		*into = Object{r: o.r}
		return false
	}
	return o.r.open(into, o.value(m), &path{above: o.path, member: m}, these)
}

// value returns a member, the zero Value if it is not there.
func (o *Object) value(m Member) strict.Value {
	if !o.Has(m) {
		return strict.Value{}
	}
	return o.r.all.At(int(o.begin[m]))
}

// Has reports whether one of some members is there and is not null.
func (o *Object) Has(some ...Member) bool {
	for _, m := range some {
		if o.has>>m&1 != 0 {
			return true
		}
	}
	return false
}

// Place is where an object or one of its members stands.
type Place struct {
	r    *reader
	path *path
	at   int32
}

// Report reports a problem.
func (p Place) Report(w Problem) { p.r.say(int(p.at), p.path, w) }

// Refuse reports what is wrong: the motion is not read whole.
func (p Place) Refuse(what, input, reason string) {
	p.Report(Problem{What: what, Input: input, Reason: reason})
}

// Accept reports what is odd and has one meaning.
func (p Place) Accept(what, input, reason string) {
	p.Report(Problem{What: what, Input: input, Reason: reason, Accepted: true})
}

// At returns the place of a member: of what is not there, the path alone.
func (o *Object) At(m Member) Place { return o.Between(m, m) }

// Between returns a place where one member stands, with the path of another.
func (o *Object) Between(at, about Member) Place {
	p := Place{o.r, o.path, o.at}
	if at != 0 {
		p.at = o.begin[at]
	}
	if about != 0 {
		p.path = &path{above: o.path, member: about}
	}
	return p
}

// Refuse reports what is wrong with a member: the motion is not read whole.
func (o *Object) Refuse(m Member, what, input, reason string) { o.At(m).Refuse(what, input, reason) }

// Accept reports what is odd about a member and has one meaning.
func (o *Object) Accept(m Member, what, input, reason string) { o.At(m).Accept(what, input, reason) }

// First reports whether it is called with s for the first time in a vote event. It is
// for what is odd in many votes and counts, and is to be reported once.
func (o *Object) First(s string) bool {
	if slices.Contains(o.r.said, s) {
		return false
	}
	o.r.said = append(o.r.said, s)
	return true
}

// Once returns what find returns for a name. It calls find once for each name in an
// object of the stream.
func (p Place) Once(name string, find func(name string) int) int {
	n, ok := p.r.found[name]
	if !ok {
		n = find(name)
		if p.r.found == nil {
			p.r.found = map[string]int{}
		}
		p.r.found[name] = n
	}
	return n
}

// Text returns the text that a member is; an id may be a number. It is "" if the
// member is not there, or is something else, which is reported.
func (o *Object) Text(m Member) string {
	v := o.value(m)
	if v.IsNull() {
		return ""
	}
	s, ok := v.Text()
	switch {
	case ok:
		return s
	case m.isID() && isNumber(v):
		return string(v.Raw())
	case v.Kind() == '"':
		o.Refuse(m, "JSON", "", "half a surrogate pair")
	default:
		o.Refuse(m, "JSON", "", "not a string")
	}
	return ""
}

// textOf returns a text or a number as it is, "" for anything else.
func textOf(v strict.Value) string {
	s, ok := v.Text()
	if !ok && isNumber(v) {
		return string(v.Raw())
	}
	return s
}

func isNumber(v strict.Value) bool {
	k := v.Kind()
	return k == '-' || '0' <= k && k <= '9'
}

// Raw returns the beginning of a member as it is written, "" if it is not there.
func (o *Object) Raw(m Member) string {
	raw := o.value(m).Raw()
	return string(raw[:min(len(raw), maxQuoted)])
}

// Number returns the whole number that a member is, and whether it is one: if not,
// that is reported. The specification's own first examples have numbers in quotes.
func (o *Object) Number(m Member) (n int, inQuotes, ok bool) {
	v := o.value(m)
	digits, inQuotes := v.Text()
	if !inQuotes {
		digits = string(v.Raw())
	}
	u, err := strconv.ParseUint(digits, 10, 31)
	if err != nil {
		o.Refuse(m, "count", digits[:min(len(digits), maxQuoted)], "not a whole number from 0 to 2147483647")
		return 0, inQuotes, false
	}
	return int(u), inQuotes, true
}

// Party returns the id and the name of an organization, group or voter: one member is
// the id, another an object with id and name. An organization or a group without a name
// has the one that the organizations of the document have under its id.
func (o *Object) Party(id, object Member) (ident, name string) {
	ident = o.Text(id)
	var inner Object
	if o.inner(&inner, object, partyMembers) {
		ident = cmp.Or(ident, inner.Text(ID))
		name = inner.Text(Name)
	}
	if name == "" && object != Voter {
		name = o.r.known(&o.r.organizations, ident).name
	}
	return ident, name
}

// Extras decodes what stands under extras.plenary into a value. It reports false if
// there is nothing, or if what is there could not be read.
func (o *Object) Extras(into any, types strict.Types) bool {
	var extras Object
	if !o.inner(&extras, Extras, extrasMembers) || !extras.Has(Plenary) {
		return false
	}
	v := extras.value(Plenary)
	err := strict.Decode(v.Raw(), into, types)
	if wrong, ok := errors.AsType[*strict.Error](err); ok {
		where := &path{above: extras.path, member: Plenary}
		o.r.say(v.Offset+wrong.Offset, where, Problem{What: "JSON", Path: wrong.Path, Input: wrong.Input, Reason: wrong.Reason, Err: wrong.Err})
		return false
	}
	return true
}

// items returns the values in the list that a member is, and where each stands. It
// ends early where it is no use to read further.
func (o *Object) items(m Member) iter.Seq2[strict.Value, *path] {
	return func(yield func(strict.Value, *path) bool) {
		if !o.Has(m) {
			return
		}
		list, where := o.value(m), &path{above: o.path, member: m}
		if list.Kind() != '[' {
			o.Refuse(m, "JSON", "", "not a list")
		}
		for i, v := range list.Items() {
			if o.r.over() {
				return
			}
			at := &path{above: where, index: int32(i)}
			if v.IsNull() && !o.r.quiet {
				o.r.refuse(v, at, "JSON", "", "null in a list")
				continue
			}
			if !yield(v, at) {
				return
			}
		}
	}
}

// Items returns the objects in the list that a member is: sources, counts, group
// results or identifiers. The next object takes the place of the one before.
func (o *Object) Items(m Member) iter.Seq[*Object] {
	return func(yield func(*Object) bool) {
		var item Object
		for v, where := range o.items(m) {
			if o.r.open(&item, v, where, inLists[m]) && !yield(&item) {
				return
			}
		}
	}
}
