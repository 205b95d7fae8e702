package plenary

// Letter is a government's letter to its parliament on what it did with a
// resolution: who wrote it, for whom, when, which commitments it fulfils and
// what it cites and attaches. What it tells of votes and statements stands in
// the [Resolution] that it is about. The zero Letter is none.
type Letter struct {
	// Place is where it was written: The Hague, in Dutch Den Haag.
	Place Text `json:"place,omitzero"`
	// Date is that which the letter bears; see Copies.
	Date Date `json:"date"`
	To   Text `json:"to,omitzero"`
	// From signed it; OnBehalfOf are those for whom it was also written, as a
	// statement has a deliverer and those on whose behalf it is made.
	From       Holder   `json:"from"`
	OnBehalfOf []Holder `json:"onBehalfOf,omitzero"`
	// Copies are where it was published. They may bear other dates.
	Copies []Copy `json:"copies,omitzero"`
	// About are the symbols of the resolutions that it reports on.
	About       []Symbol     `json:"about,omitzero"`
	Fulfils     []Commitment `json:"fulfils,omitzero"`
	References  []Reference  `json:"references,omitzero"`
	Footnotes   []Footnote   `json:"footnotes,omitzero"`
	Attachments []Attachment `json:"attachments,omitzero"`
	Notes       []Text       `json:"notes,omitzero"`
	Sources     []Source     `json:"sources,omitzero"`
}

// Holder is somebody in an office, a minister for one. The name may be
// missing: offices sign together, and only one person does.
type Holder struct {
	Person string `json:"person,omitzero"`
	Office Text   `json:"office"`
}

// Copy is a publication of a letter, with the date that it bears there.
type Copy struct {
	Paper Paper `json:"paper,omitzero"`
	Date  Date  `json:"date"`
	To    Text  `json:"to,omitzero"`
	// Forwarded is when it was sent on, to the other chamber for instance.
	Forwarded Date     `json:"forwarded,omitzero"`
	Sources   []Source `json:"sources,omitzero"`
}

// Commitment is what a minister undertook before parliament, in Dutch a
// toezegging.
type Commitment struct {
	By   Holder `json:"by"`
	Date Date   `json:"date"`
	// Occasion is the debate in which it was made, and Paper its record.
	Occasion Text  `json:"occasion,omitzero"`
	Paper    Paper `json:"paper,omitzero"`
}

// Footnote is a reference with the mark that ties it to a place in the text.
type Footnote struct {
	Mark string `json:"mark"`
	// At says what the mark stands after.
	At        Text      `json:"at,omitzero"`
	Reference Reference `json:"reference"`
}

// Attachment is what a letter encloses.
type Attachment struct {
	Title Text `json:"title,omitzero"`
	// Resolution and Statement tell which statement it is, by symbol and ID.
	Resolution Symbol    `json:"resolution,omitzero"`
	Statement  string    `json:"statement,omitzero"`
	Reference  Reference `json:"reference,omitzero"`
}

// Attached returns the statement that an attachment is, nil if it is not one of
// the resolutions'.
func (a Attachment) Attached(rs ...*Resolution) *Statement {
	for _, r := range rs {
		if r = orNone(r); r.Symbol == a.Resolution {
			if t := find(r.Statements, func(t *Statement) bool { return t.ID == a.Statement }); t != nil {
				return t
			}
		}
	}
	return nil
}

// attached returns what an attachment is of the statements of some resolutions, as
// [Attachment.Attached] does: for many attachments.
func attached(rs []*Resolution) func(Attachment) *Statement {
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
	return func(a Attachment) *Statement { return first[place{a.Resolution, a.Statement}] }
}
