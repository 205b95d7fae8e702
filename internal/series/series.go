// Package series finds which votes are on one matter year after year.
//
// It takes of each vote the title of the text, its agenda items, its sponsors, its
// symbol and its day, and gives links: each from a vote to one before it, with the reason
// and how certain it is. It does not look at who voted how: what is to be told
// of the votes must not decide which they are.
package series

import "github.com/plenary-go/plenary/internal/table"

// Item is a vote on the whole of a text, or its adoption without one.
type Item struct {
	Symbol string
	// Part is what tells the texts of one number apart: the letter of 41/59 L,
	// the letter and the section of 33/116 B (Section IX).
	Part   string
	Title  string
	Agenda []string
	// Series is the name that the record gives the run of texts, if it does.
	Series string
	// Sponsors are those of the text, nil where they are not on record.
	Sponsors *table.Set
	// Session is the session of the General Assembly, as in the symbol; empty for
	// a body without sessions.
	Session string
	Day     int32 // yyyymmdd
}

// Certainty is how certain it is that two votes are on one matter.
type Certainty uint8

// The degrees of certainty. What is Possible is not joined.
const (
	Possible Certainty = 1 + iota
	Likely
	Certain
)

// Reason is why two votes are taken to be on one matter.
type Reason uint8

// The reasons.
const (
	SameSeries   Reason = 1 + iota // the record gives the run of texts a name
	SameTitle                      // but for years, numbers and spelling
	SameHeading                    // but for the heading above it
	Named                          // the title names the resolution
	Misspelt                       // but for a letter or two
	SameItem                       // the only text under its agenda item
	Renamed                        // most words of the title
	SamePart                       // one of several with that title, with the same letter
	SameSponsors                   // most of its sponsors, and one of several with that title or most words of it
	OneOfSome                      // one of several with that title
	Split                          // one of several where there was one
	Merged                         // one where there were several
)

// Link is from a vote to one before it.
type Link struct {
	From, To  int // indexes of the items
	Reason    Reason
	Certainty Certainty
	// Gap is how many sessions lie between without such a vote.
	Gap int
}
