package popolo

import (
	"iter"
	"slices"

	"github.com/plenary-go/plenary/internal/strict"
)

const (
	// maxEvents is the limit of the number of vote events of a motion. No text
	// has had as many votes, and a vote event needs much memory.
	maxEvents = 1000
	// maxNested is the limit of the nesting of motions on motions.
	maxNested = 8
)

// Topic is a motion with its vote events, or a vote event with its motion.
// Object is the motion; it is empty if there is only a vote event.
type Topic struct {
	Object
	ID, Title string // of the motion, from it or its vote event

	number   int                       // index in the list of motions
	alone    bool                      // this is a vote event with its motion, rather than a motion with its vote events
	idFrom   said                      // position of the ID, if alone is set
	required said                      // position of the requirement
	event    Event                     // the event being read
	count    int                       // number of events read
	words    [len(againMembers)]string // what a vote event may repeat
}

// againMembers are the members that a vote event may repeat from its motion.
var againMembers = [...]Member{ID, Identifier, Text, Result, Requirement}

// Event is a vote event on a motion.
type Event struct {
	Object
	Note   string // information kept from it
	number int    // index among the vote events of the document
	of     string // the id by which votes name it
}

// motion reads a motion with its vote events.
func (r *reader) motion(o *Object, number, depth int) {
	t := &r.topic
	*t = Topic{Object: *o, number: number}
	t.ID, t.Title = t.Text(ID), t.Text(Text)
	t.required = said{&t.Object, Requirement}
	r.give()
	r.amended(depth)
}

// eventAlone reads a vote event without a motion in the document, with the
// motion that it contains.
func (r *reader) eventAlone(o *Object, n int) {
	t := &r.topic
	*t = Topic{number: nowhere, alone: true, event: Event{Object: *o, number: n}}
	e := &t.event
	e.inner(&t.Object, Motion, topicMembers)
	t.ID, t.idFrom = one(said{&e.Object, MotionID}, said{&t.Object, ID})
	t.Title, _ = one(said{&e.Object, MotionText}, said{&t.Object, Text}, said{&e.Object, Text})
	t.required = said{&t.Object, Requirement}
	r.give()
	r.amended(0)
}

// give passes the motion to the caller.
func (r *reader) give() {
	if !r.stopped && !r.take(&r.topic) {
		r.stopped = true
	}
	r.refused, r.problems = false, 0
}

// amended reads the motion that the motion is about, for example to amend it,
// unless it is only named or is among the motions of the document.
func (r *reader) amended(depth int) {
	t := &r.topic
	var on Object
	switch {
	case r.stopped || !t.inner(&on, Motion, topicMembers):
	case r.motions != nil && find(r.motions, textOf(on.value(ID))) >= 0:
	case depth == maxNested:
		t.Refuse(Motion, "motion", "", "nested too deeply")
	case on.Has(Text, Result, VoteEvents, Identifier):
		r.motion(&on, nowhere, depth+1)
	}
}

// IsWhole reports whether a motion was read as a whole: no part was refused,
// and the caller has not stopped.
func (t *Topic) IsWhole() bool { return !t.r.stopped && !t.r.refused }

// Requirement returns the words for the required majority, and the object with
// these words: the motion, or a vote event that is read with its motion. Call
// it after Events.
func (t *Topic) Requirement() (words string, in *Object) {
	return t.required.in.Text(Requirement), t.required.in
}

// said is a member of a vote event or of its motion.
type said struct {
	in *Object
	Member
}

// one returns the text of the first of several members that has one, and its
// position. Another text in another member is reported.
func one(all ...said) (text string, where said) {
	where = all[0]
	for _, s := range all {
		switch other := s.in.Text(s.Member); {
		case other == "" || other == text:
		case text == "":
			text, where = other, s
		default:
			s.in.Refuse(s.Member, "motion", other, "not what "+where.String()+" says")
		}
	}
	return text, where
}

// Events returns an iterator over the vote events on the motion: those that it
// contains or names, and then those of the document that name it. It can be
// used once, and each event must be read before the next.
func (t *Topic) Events() iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		if t.alone {
			t.checkAlone()
			t.give(yield)
			_, t.required = one(said{&t.Object, Requirement}, said{&t.event.Object, Requirement})
			return
		}
		for i, m := range againMembers {
			t.words[i] = textOf(t.value(m))
		}
		r := t.r
		if id := t.words[0]; t.number >= 0 && find(r.motions, id) == twice {
			t.Refuse(ID, "motion", id, "two motions have this id")
		}
		for v, where := range t.items(VoteEvents) {
			if t.own(v, where) && !t.give(yield) {
				return
			}
		}
		if t.number < 0 {
			return
		}
		for _, j := range joined(r.ofMotions, t.number) {
			if !r.events[j.index].done && !r.over() && t.listed(int(j.index)) && !t.give(yield) {
				return
			}
		}
	}
}

// give passes a vote event to the caller.
func (t *Topic) give(yield func(*Event) bool) bool {
	t.count++
	t.r.said = t.r.said[:0]
	t.event.of = textOf(t.event.value(ID))
	return yield(&t.event)
}

// checkAlone reports contradictions between a vote event and its motion.
func (t *Topic) checkAlone() {
	r, e := t.r, &t.event
	if e.number >= 0 {
		switch from := t.idFrom; find(r.motions, t.ID) {
		case twice:
			from.in.Refuse(from.Member, "motion", t.ID, "two motions have this id")
		case elsewhere:
			if t.Title == "" {
				from.in.Accept(from.Member, "motion", t.ID, "no motion of the document has this id; the vote event is read without it")
			}
		}
	}
	own := textOf(e.value(ID))
	for v, where := range t.items(VoteEvents) {
		if other, _ := reference(v); other == "" || other != own {
			r.refuse(v, where, "motion", other, "the motion of a vote event has another vote event")
		}
	}
}

// own finds a vote event that the motion contains or names, and reports
// whether to read it.
func (t *Topic) own(v strict.Value, where *path) bool {
	r, e := t.r, &t.event
	*e = Event{number: nowhere}
	id, bare := reference(v)
	switch {
	case bare:
		e.Object = Object{r: r, path: where, at: int32(v.Offset), has: idMember}
		e.begin[ID] = e.at
	case !r.open(&e.Object, v, where, topicMembers):
		return false
	}
	named, n := textOf(e.value(ID)), elsewhere
	if r.motions != nil {
		n = find(r.eventIDs, named)
	}
	wrong := ""
	switch {
	case n == twice:
		wrong = "two vote events have this id"
	case n >= 0 && id == "":
		wrong = "this vote event is also in the list of the document"
	case n >= 0 && (t.number < 0 || int(r.events[n].motion) != t.number):
		wrong = "this vote event is on another motion"
	case n >= 0 && r.events[n].done:
		wrong = "this vote event is named twice"
	case n >= 0:
		return t.listed(n)
	case bare:
		e.Accept(0, "vote event", id, "only named; the vote event itself is missing")
	}
	if wrong != "" {
		e.Refuse(0, "vote event", named, wrong)
		return false
	}
	return t.agrees()
}

// listed finds a vote event among those of the document, and reports whether
// to read it.
func (t *Topic) listed(n int) bool {
	listed := &t.r.events[n]
	listed.done = true
	t.event = Event{number: n}
	return t.r.open(&t.event.Object, t.r.all.At(int(listed.at)), t.r.pathOf(listed.item), topicMembers) && t.agrees()
}

// agrees reports whether a vote event can be added to the others on its
// motion. Its information on the motion must be that of the motion.
func (t *Topic) agrees() bool {
	e := &t.event
	if t.count == maxEvents {
		e.Refuse(0, "motion", "", "more than 1000 vote events")
		t.r.enough()
		return false
	}
	same := func(o *Object, m, as Member) {
		if s := o.Text(m); s != "" && s != t.words[slices.Index(againMembers[:], as)] {
			o.Refuse(m, "motion", s, "differs from the motion that has this vote event")
		}
	}
	same(&e.Object, MotionID, ID)
	same(&e.Object, MotionText, Text)
	var motion Object
	if e.inner(&motion, Motion, topicMembers) {
		for _, m := range againMembers {
			same(&motion, m, m)
		}
	}
	return true
}

// ID returns the id of a vote event, or "".
func (e *Event) ID() string {
	id := e.Text(ID)
	if e.number >= 0 && find(e.r.eventIDs, id) == twice {
		e.Refuse(ID, "vote event", id, "two vote events have this id")
	}
	return id
}

// Votes returns an iterator over the votes of a vote event: those that it
// contains, and then those of the document that name it. Each vote replaces
// the one before.
func (e *Event) Votes() iter.Seq[*Object] {
	return func(yield func(*Object) bool) {
		for v := range e.Items(Votes) {
			e.checkVote(v)
			if !yield(v) {
				return
			}
		}
		if e.number < 0 {
			return
		}
		r := e.r
		var v Object
		for _, j := range joined(r.votes, e.number) {
			if r.over() || !r.open(&v, r.all.At(int(j.at)), r.pathOf(j.item), voteMembers) {
				continue
			}
			e.checkVote(&v)
			if !yield(&v) {
				return
			}
		}
	}
}

// checkVote reports a vote that names another vote event.
func (e *Event) checkVote(v *Object) {
	switch of := v.Text(VoteEventID); {
	case of == "" || of == e.of:
	case e.of == "":
		e.of = of
	default:
		v.Refuse(VoteEventID, "vote", of, "this vote is of another vote event")
	}
}
