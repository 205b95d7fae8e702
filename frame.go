package plenary

import (
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/frame"
	"github.com/plenary-go/plenary/internal/table"
)

// Frame is what a text says around a statement: who delivers it, on whose
// behalf, with whom it aligns, what it dissociates itself from, and when. The
// zero Frame says nothing.
type Frame struct {
	// Deliverer is named as such: before "(on behalf of" or "mede namens", or
	// as "my own country Greece".
	Deliverer Country
	OnBehalf  CountrySet
	Group     Group
	// Aligned align themselves with the statement.
	Aligned CountrySet
	// AlignedWith is who delivered the statement with which this one aligns
	// itself, and AlignedWithGroup the group, or AlignedWithFor the countries,
	// on whose behalf that was made.
	AlignedWith      Country
	AlignedWithFor   CountrySet
	AlignedWithGroup Group
	// Paragraphs are those from which it dissociates itself; Consensus is
	// whether it dissociates itself from the consensus.
	Paragraphs []string
	Consensus  bool
	Timing     Timing
	// Unread are the parts of the text that belong to a frame and could not be
	// read with certainty, in the order of the text.
	Unread []Unread
}

// Unread is a part of a text that could not be read, from the byte Start to
// the byte End, and why.
type Unread struct {
	Start, End int
	Text       string
	Reason     string
}

// maxFrame is how long a text can be, in bytes.
const maxFrame = 1 << 20

// ReadFrame reads the frame of a statement from a text in English or Dutch, of
// a record of a day: "on behalf of Iceland, Malta and my own country Denmark",
// "aligns itself with the statement delivered on behalf of the European Union",
// "dissociates itself from paragraph 7", "mede namens", "vóór de stemming".
//
// It returns what is certain and reports the rest in Unread. It never guesses: a
// name that no country has, a list that can be read in two ways, a second list
// that differs from the first, a set that names nobody ("other European
// countries") or a frame that is denied is not read. A list that is read and is
// not sure, because it ends with "or", gives only some, or gives fewer than it
// says, is reported too. In a sentence with a frame, each country and group that
// is named and has no part in it is reported, unless it is where something is, or
// whose. A text without a frame has the zero Frame, and so has one that is not
// UTF-8 or longer than 1 MiB, with all of it in Unread.
func ReadFrame(text string, on Date) Frame {
	if len(text) > maxFrame || !utf8.ValidString(text) {
		return Frame{Unread: []Unread{{0, len(text), text, "not UTF-8, or longer than 1 MiB"}}}
	}
	r := frame.Read(text, on.ymd)
	set := func(s table.Set) CountrySet { return CountrySet{bits: s} }
	return Frame{
		Deliverer: Country{r.Deliverer}, OnBehalf: set(r.OnBehalf), Group: Group(r.Group), Aligned: set(r.Aligned),
		AlignedWith: Country{r.AlignedWith}, AlignedWithFor: set(r.AlignedWithFor), AlignedWithGroup: Group(r.AlignedWithGroup),
		Paragraphs: r.Paragraphs, Consensus: r.Consensus, Timing: Timing(r.Timing),
		Unread: each(r.Unread, func(u frame.Unread) Unread { return Unread{int(u.Start), int(u.End), text[u.Start:u.End], u.Reason} }),
	}
}
