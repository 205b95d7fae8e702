package plenary

import (
	"iter"
	"unicode/utf8"

	"github.com/plenary-go/plenary/internal/frame"
	"github.com/plenary-go/plenary/internal/lines"
)

// maxStatement is the limit of the length of a text, in bytes.
const maxStatement = 1 << 20

// ReadStatements finds in text who made a statement and on whose behalf, and
// returns an iterator over the statements. The text is that of a statement or a
// report of it, in English or Dutch: "on behalf of Iceland, Malta and my own
// country Denmark", "mede namens", "Malta and Chile delivered a joint statement",
// "legde een stemverklaring af", "aligns itself with the statement delivered
// on behalf of the European Union", "sloten zich daarbij aan", "was supported by
// Norway", "dissociates itself from paragraph 7", "vóór de stemming". Names are
// resolved on the date on.
//
// It yields at most two statements:
//
//   - The statement in the text. Deliverer, OnBehalf, Group, Aligned,
//     Endorsements and Timing are as in the text. If several countries deliver
//     it together, they are in OnBehalf, and there is no Deliverer. If the text
//     says only that countries supported the statement of another country, or
//     aligned themselves with it, the statement of that country is yielded. Kind is what the
//     text calls the statement, such as "explanation of vote", or "alignment"
//     if the statement aligns itself with another one. If the statement
//     dissociates itself from something, a Passage of the kind "disassociation"
//     has the paragraphs, and "the consensus" among its Parts.
//   - The statement with which the first one aligns itself, with Deliverer,
//     OnBehalf, Group and Kind. The makers of the first one are in Aligned.
//
// ReadStatements never guesses. It reports whatever belongs to one of these
// statements and cannot be read with certainty, as a [*ParseError] with line
// and column, before the statements:
//
//   - a name that fits no country;
//   - a list that can be read in two ways, and a second list that differs from
//     the first;
//   - a set without names ("other European countries");
//   - a negation, such as "not on behalf of";
//   - a list that was read but may be incomplete, because it ends with "or",
//     gives only some countries, or gives fewer than it announces;
//   - several statements, and a statement that is not certainly the one in the
//     text ("we welcome the statement by France", "Chile stressed in its
//     statement that");
//   - "Norway supported it" after a sentence that is not only about a
//     statement;
//   - any other country or group in a sentence from which something was read or
//     reported, unless it is a place ("in Geneva") or a possessor ("Norway's").
//
// Other sentences are not read, even if they name countries: "Norway shares
// this view", "Norway supported the amendment", "Norway's statement was clear".
// A text without such information yields no statements. A text that is not in
// UTF-8 or is longer than 1 MiB yields one error.
func ReadStatements(text string, on Date) iter.Seq2[*Statement, error] {
	return func(yield func(*Statement, error) bool) {
		if len(text) > maxStatement || !utf8.ValidString(text) {
			yield(nil, &ParseError{What: "statement", Input: text, Reason: "not UTF-8, or longer than 1 MiB"})
			return
		}
		r, places := frame.Read(text, on.ymd), lines.Of([]byte(text), 1, 1)
		for _, u := range r.Unread {
			e := &ParseError{What: "statement", Input: text[u.Start:u.End], Reason: u.Reason}
			e.Line, e.Column = places.Place(int(u.Start))
			if !yield(nil, e) {
				return
			}
		}
		made := func(m frame.Makers) Statement {
			return Statement{Deliverer: Country{m.Deliverer}, OnBehalf: CountrySet{bits: m.OnBehalf}, Group: tableGroup(m.Group).group()}
		}
		own, other := made(r.Makers), made(r.With)
		own.Aligned, own.Timing, own.Kind = CountrySet{bits: r.Aligned}, Timing(r.Timing), StatementKind(r.Kind)
		for c := range (CountrySet{bits: r.Endorsed}).All() {
			own.Endorsements = append(own.Endorsements, Endorsement{Country: c, Moment: moment(&r, c)})
		}
		left := Passage{Paragraphs: r.Paragraphs, Kind: Disassociation}
		if r.Consensus {
			left.Parts = []Text{{EN: "the consensus", NL: "de consensus"}}
		}
		if len(left.Paragraphs)+len(left.Parts) > 0 {
			own.Passages = []Passage{left}
		}
		joins := !other.speakers().IsZero() || other.Group != ""
		if joins {
			own.Kind, other.Kind, other.Aligned = Alignment, StatementKind(r.WithKind), own.speakers()
		}
		says := joins || own.Timing != 0 || own.Kind != 0 || own.Group != "" || len(own.Passages)+len(own.Endorsements) > 0 || !own.speakers().IsZero()
		if says && yield(&own, nil) && joins {
			yield(&other, nil)
		}
	}
}

// moment returns when a country endorsed the statement.
func moment(r *frame.Frame, c Country) Timing {
	for i := range r.Moments {
		if r.Moments[i].Has(c.index) {
			return Timing(i)
		}
	}
	return 0
}
