package popolo

import (
	"cmp"
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/table"
)

const (
	// maxNote is the limit of the length of an entry in a note, in bytes.
	maxNote = 1000
	// maxNotes is the limit of the length of a note, which is copied for each
	// entry.
	maxNotes = 4 << 10
)

// Keep adds information that has no other place to a note.
func (p Place) Keep(note *string, what, input, reason string) {
	if len(what)+len(input) > maxNote || len(*note)+len(input) > maxNotes {
		p.Refuse(what, input, reason+", and too long for a note")
		return
	}
	if *note != "" {
		*note += "; "
	}
	*note += what + ": " + input
	p.Accept(what, input, reason+"; kept in the note")
}

// Day returns the day on which a vote event began or, if that is not stated,
// ended. It returns 0 if neither is stated.
func (e *Event) Day() int32 {
	start, end := e.day(StartDate), e.day(EndDate)
	if start == 0 && end == 0 {
		// This member is not defined for a vote event, but occurs in an
		// example of the specification.
		start = e.day(Date)
	}
	if start != 0 && end != 0 && end != start {
		e.At(EndDate).Keep(&e.Note, "end_date", string(day.Append(nil, end)), "not the day of the start_date")
	}
	return cmp.Or(start, end)
}

func (o *Object) day(m Member) int32 {
	text := o.Text(m)
	if text == "" {
		return 0
	}
	date, isTime := CutTime(text)
	d, reason := day.Parse(date)
	if reason == "" && !isTime {
		reason = "what follows the date is not a time of day"
	}
	if reason != "" {
		o.Refuse(m, "date", text, reason)
	}
	return d
}

// Party is an organization that a motion or a vote event names.
type Party struct {
	in       *Object
	id, name string
}

// Organization returns the organization of an object.
func (o *Object) Organization() Party {
	id, name := o.Party(OrganizationID, Organization)
	return Party{o, id, name}
}

// Body returns the number of the body with the identifier or name of an
// organization. If there is no such body it is kept in a note, and Body
// returns 0.
func (of Party) Body(note *string) uint8 {
	if of.id == "" && of.name == "" {
		return 0
	}
	for _, text := range [2]string{of.id, of.name} {
		for i := 1; i < len(table.Bodies); i++ {
			b := &table.Bodies[i]
			for lang, name := range b.Name {
				full := name
				if article := b.Article[lang]; article != table.NoArticle {
					full = article.String() + " " + name
				}
				if text == b.ID || strings.EqualFold(text, name) || strings.EqualFold(text, full) {
					return uint8(i)
				}
			}
		}
	}
	about := Organization
	if !of.in.Has(about) {
		about = OrganizationID
	}
	of.in.At(about).Keep(note, "organization", cmp.Or(of.name, of.id), "none of the bodies")
	return 0
}

// Result returns the result of a motion, a vote event or a group, or 0.
func (o *Object) Result() uint8 {
	s := o.Text(Result)
	result, odd := ResultOf(s)
	switch {
	case s == "":
	case result == 0:
		o.Refuse(Result, "result", s, "not pass, fail or withdrawn")
	case odd:
		o.Accept(Result, "result", s, "read as "+ResultWord(result))
	}
	return result
}

// option returns the option of a vote or a count, or 0 if it is unknown. An
// odd spelling is reported once for each vote event.
func (o *Object) option() uint8 {
	s := o.Text(Option)
	option, odd := OptionOf(s)
	switch {
	case option == Paired:
		o.Refuse(Option, "option", s, "a pair is not the vote of one member")
		return 0
	case option == 0 && !o.Has(Option):
		o.Refuse(Option, "option", "", "missing")
	case option == 0:
		o.Refuse(Option, "option", s, "not yes, no, abstain, absent, not voting, present, pending or excluded")
	case odd && o.First(s):
		o.Accept(Option, "option", s, "read as "+OptionWord(option))
	}
	return option
}

// Count is a count of all votes, or of those of a group.
type Count struct {
	Place
	GroupID, GroupName string
	Word               string // the option
	Option             uint8
	N                  int
}

// Called returns the name or the id of the group, or "" if the count is of all
// votes.
func (c *Count) Called() string { return cmp.Or(c.GroupID, c.GroupName) }

// Counts returns an iterator over the counts of a vote event. A count that
// occurs twice is reported.
func (e *Event) Counts() iter.Seq[Count] {
	return func(yield func(Count) bool) {
		had := map[string]bool{}
		for o := range e.Items(Counts) {
			c := Count{Place: o.At(0), Option: o.option()}
			n, inQuotes, ok := o.Number(Value)
			if ok && inQuotes && o.First("\"") {
				o.Accept(Value, "count", o.Text(Value), "a number in quotes")
			}
			c.GroupID, c.GroupName = o.Party(GroupID, Group)
			if c.Option == 0 || !ok {
				continue
			}
			c.N, c.Word = n, o.Text(Option)
			if key := c.Called() + "\n" + c.Word; had[key] {
				c.Refuse("count", c.Word, "occurs twice")
			} else {
				had[key] = true
			}
			if !yield(c) {
				return
			}
		}
	}
}
