package plenary

import "strconv"

// Letter is a government's letter to its parliament about what it did with a
// resolution: who wrote it, on whose behalf and when, which commitments it
// fulfils, and what it cites and attaches. The votes and statements that it
// reports are in the [Resolution]. The zero Letter is empty.
type Letter struct {
	// Place is where the letter was written: The Hague, in Dutch Den Haag.
	Place Text `json:"place,omitzero"`
	// Date is the date on the letter. Copies may have other dates.
	Date Date `json:"date"`
	To   Text `json:"to,omitzero"`
	// From is the signatory. OnBehalfOf are the others on whose behalf the
	// letter was written.
	From       OfficeHolder   `json:"from"`
	OnBehalfOf []OfficeHolder `json:"onBehalfOf,omitzero"`
	// Copies are the places where the letter was published and the addressees
	// of its copies, with the dates on the copies.
	Copies []Reference `json:"copies,omitzero"`
	// About lists the symbols of the resolutions that the letter reports on.
	About []Symbol `json:"about,omitzero"`
	// Fulfils lists the commitments (toezeggingen) to parliament that the
	// letter fulfils. The title of each is the debate in which the minister
	// made it, and the paper is the record of that debate.
	Fulfils []Reference `json:"fulfils,omitzero"`
	// References are the documents cited in the text and in the footnotes.
	References  []Reference `json:"references,omitzero"`
	Attachments []Reference `json:"attachments,omitzero"`
	Notes       []Text      `json:"notes,omitzero"`
	Sources     []Source    `json:"sources,omitzero"`
}

// wrong returns an error if a reference in one of the lists of l sets a field
// that this list does not use.
func (l *Letter) wrong() error {
	const by, to, mark, attached = 1, 2, 4, 8
	for _, list := range [...]struct {
		name       string
		references []Reference
		may        uint8
	}{
		{"copies", l.Copies, to},
		{"fulfils", l.Fulfils, by},
		{"references", l.References, mark},
		{"attachments", l.Attachments, attached},
	} {
		for i := range list.references {
			var has uint8
			r := &list.references[i]
			if r.By != (OfficeHolder{}) {
				has |= by
			}
			if !r.To.IsZero() || !r.Forwarded.IsZero() {
				has |= to
			}
			if r.Mark != "" || !r.At.IsZero() {
				has |= mark
			}
			if r.Statement != "" || r.Resolution != (Symbol{}) {
				has |= attached
			}
			if has&^list.may != 0 {
				return &ParseError{What: "letter", Input: list.name, Reason: "item " + strconv.Itoa(i) + " of this list has a member that belongs in another list"}
			}
		}
	}
	return nil
}

// attached returns a function that returns the statement in rs that an
// attachment contains, or nil.
func attached(rs []*Resolution) func(Reference) *Statement {
	type place struct {
		resolution Symbol
		statement  string
	}
	first := map[place]*Statement{}
	for _, r := range rs {
		r = orNone(r)
		for i := range r.Statements {
			at := place{r.Symbol, r.Statements[i].ID}
			if first[at] == nil {
				first[at] = &r.Statements[i]
			}
		}
	}
	return func(a Reference) *Statement { return first[place{a.Resolution, a.Statement}] }
}
