package plenary

import "github.com/plenary-go/plenary/internal/paper"

// Paper is a citation of a paper of the Dutch parliament, the Staten-Generaal,
// as found in the text and the footnotes of letters to parliament. A Paper
// holds only what was cited; it does not say that the paper exists. The zero
// Paper cites nothing.
//
// Papers can be compared with ==. Two Papers are equal if the citations have
// the same parts: a citation with the session year differs from one without it.
// To find out whether two citations are of the same document, compare their
// [Paper.URL] if both have one.
//
// The text form is the citation in the form used by the government's letters
// and prescribed by Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving
// (kcbr.nl), with the digits of the dossier number in groups, as printed on
// the papers:
//
//	Handelingen II 2018/19, nr. 31, item 50
//	Kamerstuk 30 573, nr. 153
//	Kamerstukken I 2008/09, 31 700 VI, D, p. 4
//	Aanhangsel Handelingen II 2017/18, nr. 123
//	2017Z18967
//
// The text form of the zero Paper is the empty string.
type Paper struct{ is paper.Paper }

// ParsePaper parses s as a citation of a paper of the Dutch parliament, as an
// identifier of officielebekendmakingen.nl or as the address of a paper there.
// It accepts the text form and these variants:
//
//   - Kamerstuk or Kamerstukken, or neither: "30 573, nr. 153", "21501-20, nr.
//     1234", "34 964, nr. G";
//   - the chamber as II, TK or Tweede Kamer;
//   - the session as 2018/19, 2018/2019 or 2018-2019;
//   - the dossier as 30 573, 30573 or 30.573;
//   - the number with or without "nr.", and the short form 30573-153;
//   - the heading of a paper: "Tweede Kamer, vergaderjaar 2018–2019, 30 573,
//     nr. 153";
//   - the meeting and the item as "37-5", from the session of 2011/12 on;
//   - pages with "p.", "pp.", "pag." or "blz.", before or after the item;
//   - the title of the debate after the number of the proceedings;
//   - any spacing, and a full stop at the end.
//
// ParsePaper never guesses. It returns a [*ParseError] for anything else,
// including:
//
//   - proceedings without a session or a number;
//   - two papers in one citation, such as "nr. 37 en nr. 38", and "37-38",
//     which may be two;
//   - a sentence after the citation;
//   - "34 775 V" and "34964-G", which may be a chapter of a budget or a paper
//     of a dossier;
//   - identifiers from before 2011 that count pages.
func ParsePaper(s string) (Paper, error) {
	var p paper.Paper
	if reason := p.Parse(s); reason != "" {
		return Paper{}, &ParseError{What: "parliamentary paper", Input: s, Reason: reason}
	}
	return Paper{p}, nil
}

// IsZero reports whether p is the zero Paper.
func (p Paper) IsZero() bool { return p == Paper{} }

// String returns the text form of p, "" for the zero Paper.
func (p Paper) String() string { return p.is.String() }

// AppendText appends the text form of p to b. It never returns an error.
func (p Paper) AppendText(b []byte) ([]byte, error) { return p.is.Append(b), nil }

// MarshalText returns the text form of p. It never returns an error.
func (p Paper) MarshalText() ([]byte, error) { return p.is.Append(nil), nil }

// UnmarshalText parses text as [ParsePaper] does. An empty text gives the zero
// Paper.
func (p *Paper) UnmarshalText(text []byte) (err error) { return readText(p, text, ParsePaper) }

// Compare returns -1 if p sorts before q, +1 if p sorts after q, and 0 if they
// are equal. The zero Paper is before every other. Papers sort by series.
// Papers of a dossier sort by number, with numbers before letters and the
// letters in the order A to Z, AA; other papers sort by session, chamber,
// number and item.
func (p Paper) Compare(q Paper) int { return p.is.Compare(&q.is) }

// URL returns the address of the paper on officielebekendmakingen.nl. It does
// not check that the address exists.
//
// URL returns "" for:
//
//   - a whole dossier, and the zero Paper;
//   - proceedings without a session, chamber or item, and answers without a
//     session or chamber;
//   - proceedings from before the session of 2010/11, which are published by
//     page;
//   - papers of the Eerste Kamer, and papers with a letter, that may be from
//     before that session.
//
// Some recent papers have numeric identifiers that cannot be derived from a
// citation. For these, URL returns "" or an address that does not exist.
func (p Paper) URL() string { return p.is.URL() }

// Reference is a reference of a statement or a letter: to a document, such as a
// paper of parliament, or to something said or sent on a date. The zero
// Reference refers to nothing.
//
// Each list of references in a [Letter] uses some of the fields; reading a
// letter that sets one of the other fields is an error.
type Reference struct {
	Paper Paper  `json:"paper,omitzero"`
	URL   string `json:"url,omitzero"`
	Title Text   `json:"title,omitzero"`
	// Date is the date of a commitment, or the date on a copy.
	Date Date `json:"date,omitzero"`
	// By is the holder of office who made a commitment.
	By OfficeHolder `json:"by,omitzero"`
	// To is the addressee of a copy. Forwarded is the date on which it was
	// sent on, for example to the other chamber.
	To        Text `json:"to,omitzero"`
	Forwarded Date `json:"forwarded,omitzero"`
	// Mark is the mark of a footnote, and At is the text that the mark
	// follows.
	Mark string `json:"mark,omitzero"`
	At   Text   `json:"at,omitzero"`
	// Resolution and Statement are the symbol of the resolution and the ID of
	// the statement that an attachment contains.
	Resolution Symbol   `json:"resolution,omitzero"`
	Statement  string   `json:"statement,omitzero"`
	Sources    []Source `json:"sources,omitzero"`
}

// Source is where a fact comes from, and whether the fact was checked there.
type Source struct {
	// Fact is the name of the fact that the source is for: "votes", "draft",
	// "meeting". An empty Fact means all facts. If all sources for the "kind",
	// "timing" or "stage" of a statement, or for the "date" or "method" of a
	// stage, are unverified, briefings do not state that fact as certain.
	Fact string `json:"fact,omitzero"`
	Ref  string `json:"ref"`
	// Verified reports that the fact was read in the source itself, not merely
	// attributed to it.
	Verified bool `json:"verified"`
}

// unverified reports whether there are sources for the fact and none of them
// is verified.
func unverified(sources []Source, fact string) bool {
	found := false
	for i := range sources {
		if s := &sources[i]; s.Fact == fact {
			if s.Verified {
				return false
			}
			found = true
		}
	}
	return found
}

// OfficeHolder is the holder of an office, such as a minister. Person is empty
// if the name is not known: a letter may name several offices but only one
// person.
type OfficeHolder struct {
	Person string `json:"person,omitzero"`
	Office Text   `json:"office,omitzero"`
}
