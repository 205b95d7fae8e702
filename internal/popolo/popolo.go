// Package popolo reads the JSON of the Popolo specification: motions, vote
// events, and documents, which are lists of these and of votes, persons and
// organizations.
//
// It returns each motion with its vote events, as objects whose members are
// strings and numbers. Options, results and other words of the specification
// are small codes, days are numbers, and voters and bodies are indexes of the
// tables. The package finds out which objects belong together and reports
// errors. The caller reports its own errors through the package too, so that
// every error has a path, a line and a column.
package popolo

import (
	"errors"
	"io"

	"github.com/plenary-go/plenary/internal/lines"
	"github.com/plenary-go/plenary/internal/strict"
)

// Read reads the motions in a stream of objects. It calls take for each
// motion, which must read the motion before it returns, and report for each
// problem while a motion is read. Reading stops if either returns false. Read
// returns the error of the reader.
func Read(from io.Reader, report func(*Problem) bool, take func(*Topic) bool) error {
	s := strict.StreamOf(from)
	var o strict.Object
	var r reader
	for {
		more, err := s.Next(&o)
		wrong, isText := errors.AsType[*strict.Error](err)
		if !more && !isText {
			return err
		}
		r = reader{lines: lines.Of(o.Text, o.Line, o.Column), report: report, take: take}
		if o.InList {
			r.root = &path{index: int32(o.Index)}
		}
		if !isText {
			r.all, err = strict.Parse(o.Text)
			wrong, isText = errors.AsType[*strict.Error](err)
		}
		if isText {
			r.say(wrong.Offset, r.root, Problem{What: "JSON", Reason: wrong.Reason})
			return nil
		}
		if r.read(); r.stopped {
			return nil
		}
	}
}

// read reads a motion, a vote event or a document.
func (r *reader) read() {
	var o Object
	if !r.open(&o, r.all, r.root, topicMembers) {
		return
	}
	isMotion, isEvent := o.Has(VoteEvents), o.has&aboutEvent != 0
	isDocument, own := o.has&lists != 0, o.has&itsOwn != 0
	switch {
	case isDocument && own:
		o.Refuse(0, "motion", "", "both a document of lists and a motion or vote event")
	case isDocument, isMotion && !own:
		r.readDocument(&o)
	case isMotion && isEvent:
		o.Refuse(0, "motion", "", "both a motion and a vote event")
	case isMotion:
		r.motion(&o, nowhere, 0)
	case isEvent, o.Has(MotionID), o.Has(MotionText):
		r.eventAlone(&o, nowhere)
	case o.Has(Text):
		r.motion(&o, nowhere, 0)
	case o.Has(Motion), o.Has(Identifier):
		r.eventAlone(&o, nowhere)
	case o.Has(ID):
		r.motion(&o, nowhere, 0)
	default:
		o.Refuse(0, "motion", "", "neither a motion nor a vote event")
	}
}

// readDocument reads each motion with its vote events, and then the vote
// events without a motion.
func (r *reader) readDocument(doc *Object) {
	if r.refused {
		return
	}
	r.index(doc)
	switch {
	case r.tooLong != nil:
		r.refuse(r.all, r.tooLong, "motion", "", "a list of more than 1048576")
		return
	case !doc.Has(Motions, VoteEvents, Votes) && len(r.events) == 0:
		doc.Refuse(0, "motion", "", "neither a motion nor a vote event, and contains neither")
		return
	}
	var o Object
	for v, where := range doc.items(Motions) {
		r.refused = false
		if r.open(&o, v, where, topicMembers) {
			r.motion(&o, int(where.index), 0)
		}
	}
	event := func(v strict.Value, where *path, n int) {
		r.refused = false
		if r.events[n].motion < 0 && r.open(&o, v, where, topicMembers) {
			r.eventAlone(&o, n)
		}
	}
	for v, where := range doc.items(VoteEvents) {
		event(v, where, int(where.index))
	}
	for n, e := range r.events {
		if e.list == Events && !r.over() {
			event(r.all.At(int(e.at)), r.pathOf(e.item), n)
		}
	}
	r.strays()
}
