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

// Problem is an error or an oddity in a text, with its position.
type Problem struct {
	Line, Column int
	Path         string // vote_events[0].votes[3].option
	What         string // the kind of value: JSON, motion, vote event, vote
	Input        string
	Reason       string
	Accepted     bool      // it was read nevertheless
	Candidates   table.Set // the countries that the input can mean, if it is ambiguous
	Err          error     // the error found by the caller, if any
}

// Error returns the reason.
func (p *Problem) Error() string { return p.Reason }

// maxQuoted is the limit of the length of an input in a problem, in bytes.
const maxQuoted = 80

// maxProblems is the number of problems after which reading of a motion stops,
// since it is not likely to be one.
const maxProblems = 1000

// path is the path of a value. It is converted to text only for a problem.
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
	// stopped: the caller wants no more. refused: the motion cannot be read as
	// a whole. quiet: problems are not reported.
	stopped, refused, quiet bool
	problems                int
	topic                   Topic          // the topic being read
	said                    []string       // arguments of First for its vote event
	found                   map[string]int // results of Once, by name
	document
}

// over reports whether reading should stop.
func (r *reader) over() bool { return r.stopped || r.problems > maxProblems }

// enough ends the reading of the motion, or of the document if there is no
// motion.
func (r *reader) enough() { r.problems = maxProblems + 1 }

// say reports a problem at an offset. The path of the problem is appended to
// where.
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
		w = Problem{What: "motion", Reason: "more than 1000 errors and oddities; the rest is not read"}
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

// Object is an object, with the offsets of its members. A member is read, and
// its problems are reported, when it is asked for. The problems of a motion
// are therefore in the order in which its members are read.
type Object struct {
	r     *reader
	path  *path
	at    int32
	has   members
	begin [numMembers]int32 // where each of them begins
}

// open records the offsets of the members of an object, except those that are
// null. It returns false if v is not an object.
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
			r.refuse(name, &path{above: where, member: m}, "JSON", m.String(), "occurs twice")
		}
		had |= 1 << m
		if !member.IsNull() {
			o.has |= 1 << m
			o.begin[m] = int32(member.Offset)
		}
	}
	return true
}

// inner opens the object in a member.
func (o *Object) inner(into *Object, m Member, these members) bool {
	if !o.Has(m) {
		*into = Object{r: o.r}
		return false
	}
	return o.r.open(into, o.value(m), &path{above: o.path, member: m}, these)
}

// value returns a member, or the zero Value if it is missing.
func (o *Object) value(m Member) strict.Value {
	if !o.Has(m) {
		return strict.Value{}
	}
	return o.r.all.At(int(o.begin[m]))
}

// Has reports whether any of some members exists and is not null.
func (o *Object) Has(some ...Member) bool {
	for _, m := range some {
		if o.has>>m&1 != 0 {
			return true
		}
	}
	return false
}

// Place is the position of an object or of one of its members.
type Place struct {
	r    *reader
	path *path
	at   int32
}

// Report reports a problem.
func (p Place) Report(w Problem) { p.r.say(int(p.at), p.path, w) }

// Refuse reports an error. The motion is then not read as a whole.
func (p Place) Refuse(what, input, reason string) {
	p.Report(Problem{What: what, Input: input, Reason: reason})
}

// Accept reports an oddity that has only one meaning.
func (p Place) Accept(what, input, reason string) {
	p.Report(Problem{What: what, Input: input, Reason: reason, Accepted: true})
}

// At returns the place of a member. For a missing member it has only the path.
func (o *Object) At(m Member) Place { return o.Between(m, m) }

// Between returns a place with the position of one member and the path of
// another.
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

// Refuse reports an error in a member. The motion is then not read as a whole.
func (o *Object) Refuse(m Member, what, input, reason string) { o.At(m).Refuse(what, input, reason) }

// Accept reports an oddity of a member that has only one meaning.
func (o *Object) Accept(m Member, what, input, reason string) { o.At(m).Accept(what, input, reason) }

// First reports whether it is called with s for the first time in a vote
// event. It serves to report an oddity of many votes and counts only once.
func (o *Object) First(s string) bool {
	if slices.Contains(o.r.said, s) {
		return false
	}
	o.r.said = append(o.r.said, s)
	return true
}

// Once returns find(name). It calls find once for each name in an object of
// the stream.
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

// Text returns the text in a member; an id may be a number. It returns "" if
// the member is missing, or if it is something else, which is reported.
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

// textOf returns a text or a number, or "" for anything else.
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

// Raw returns the beginning of the JSON of a member, or "" if it is missing.
func (o *Object) Raw(m Member) string {
	raw := o.value(m).Raw()
	return string(raw[:min(len(raw), maxQuoted)])
}

// Number returns the integer in a member. If it is not an integer, this is
// reported and ok is false. A number may be in quotes, as in the first
// examples of the specification.
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

// Party returns the id and the name of an organization, group or voter, which
// are in the members id and object. An organization or a group without a name
// gets the name that the organizations of the document have for its id.
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

// Extras decodes extras.plenary into a value. It returns false if it is
// missing or could not be decoded.
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

// items returns an iterator over the values in a list, with their paths. It
// ends early if reading should stop.
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

// Items returns an iterator over the objects in a list: sources, counts, group
// results or identifiers. Each object replaces the one before.
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
