package popolo

import (
	"cmp"
	"iter"
	"strings"

	"github.com/plenary-go/plenary/internal/day"
	"github.com/plenary-go/plenary/internal/table"
)

const (
	// maxNote is how long something can be that goes into a note, in bytes.
	maxNote = 1000
	// maxNotes is how long a note becomes: each thing that goes into it copies it.
	maxNotes = 16 << 10
)

// Keep puts into a note what has no place elsewhere.
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

// Day returns the day on which a vote event began, or ended if that is all that is
// told; 0 if nothing is.
func (e *Event) Day() int32 {
	start, end := e.day(StartDate), e.day(EndDate)
	if start == 0 && end == 0 {
		// A vote event has no such member, but one of the specification's own
		// examples.
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
		reason = "no time of day follows the date"
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

// Organization returns what an object says of its organization.
func (o *Object) Organization() Party {
	id, name := o.Party(OrganizationID, Organization)
	return Party{o, id, name}
}

// Body returns the number in the tables of the body that an organization is, by its
// identifier or name. One that is none of them is kept in a note, and is 0.
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

// Result returns the result of a motion, a vote event or a group, 0 if there is none.
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

// option returns the option of a vote or a count, 0 if it is none. An odd spelling is
// reported once for each vote event.
func (o *Object) option() uint8 {
	s := o.Text(Option)
	option, odd := OptionOf(s)
	switch {
	case option == Paired:
		o.Refuse(Option, "option", s, "a pair is no vote of a member alone")
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

// Count is a count of all, or of a group.
type Count struct {
	Place
	GroupID, GroupName string
	Word               string // the option
	Option             uint8
	N                  int
}

// Called is what the group is called, "" if the count is of all.
func (c *Count) Called() string { return cmp.Or(c.GroupID, c.GroupName) }

// Counts returns the counts of a vote event. One that stands twice is reported.
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
				c.Refuse("count", c.Word, "stands twice")
			} else {
				had[key] = true
			}
			if !yield(c) {
				return
			}
		}
	}
}
