package plenary

import (
	"iter"
	"slices"
	"strconv"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Body is an organ, committee or conference that votes: the General Assembly,
// its Third Committee, the Council of the European Union, and every other body
// that has rules in [Rules]. Most bodies consist of states. The zero Body means
// that the body is unknown; it has no members and no rules.
//
// The text form is an identifier: unga, unga.c3, unsc.
type Body uint8

// The bodies that are used most. [Bodies] returns all bodies, and [ParseBody]
// finds one by name: "unga.c1", "eu.council", "ECOSOC".
const (
	GeneralAssembly    Body = table.BodyUnga   // unga
	SecurityCouncil    Body = table.BodyUnsc   // unsc
	ThirdCommittee     Body = table.BodyUngaC3 // unga.c3
	HumanRightsCouncil Body = table.BodyHrc    // hrc
)

// Bodies returns an iterator over all bodies, in the order of their
// identifiers.
func Bodies() iter.Seq[Body] { return codes.UpTo[Body](len(table.Bodies) - 1) }

// ParseBody parses s as the identifier of a body, in any case, or as its name
// or abbreviation in English or Dutch: "unga.c3", "UNGA", "the General Assembly",
// "Derde Commissie", "NAVO". "United Nations" and "European Union" may be abbreviated, and may come
// before or after the name: "UN Security Council", "VN-Veiligheidsraad", "Council of
// the EU". "United Nations" may be left out. ParseBody returns a [*ParseError] if there
// is no such body.
func ParseBody(s string) (Body, error) {
	if b := lookup.Body(s); b != 0 {
		return Body(b), nil
	}
	return 0, &ParseError{What: "body", Input: s, Reason: "no body has this identifier or name"}
}

// bodyWithID returns the body with an identifier, zero if none has it. It does not
// read names.
func bodyWithID(id string) Body {
	i := slices.IndexFunc(table.Bodies[:], func(b table.Body) bool { return b.ID == id })
	return Body(max(i, 0))
}

func (b Body) row() *table.Body {
	if int(b) >= len(table.Bodies) {
		b = 0
	}
	return &table.Bodies[b]
}

// Members returns the countries that may vote in b on the date on. The result
// is empty if on is the zero Date, or if the tables do not have the whole
// membership of b on that date.
func (b Body) Members(on Date) CountrySet { return tableGroup(b.row().Group).Members(on) }

// members returns the set in the tables, or nil where Members returns the
// empty set.
func (b Body) members(on Date) *table.Set { return tableGroup(b.row().Group).members(on) }

// Name returns the name of b in the language tag, with its article as in
// running text: "the General Assembly". A language other than Dutch means
// English.
func (b Body) Name(tag language.Tag) string {
	r, lang := b.row(), languageOf(tag)
	if r.Article[lang] == table.NoArticle {
		return r.Name[lang]
	}
	return r.Article[lang].String() + " " + r.Name[lang]
}

// bare returns the name of b without its article, for headings.
func (b Body) bare(tag language.Tag) string { return b.row().Name[languageOf(tag)] }

// String returns the text form of b: "" for the zero Body, and a string such
// as Body(99) if b is not a body.
func (b Body) String() string {
	if int(b) >= len(table.Bodies) {
		return "Body(" + strconv.Itoa(int(b)) + ")"
	}
	return b.row().ID
}

// AppendText appends the text form of b to dst. It fails as [Body.MarshalText]
// does.
func (b Body) AppendText(dst []byte) ([]byte, error) {
	if int(b) >= len(table.Bodies) {
		return dst, refused(codes.NoSuchValue("body", int(b)))
	}
	return append(dst, b.String()...), nil
}

// MarshalText returns the text form of b. It returns a [*ParseError] if b is
// neither a body nor zero.
func (b Body) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText parses text as an identifier. An empty text gives the zero
// Body. It returns a [*ParseError] for anything else, names included; for
// names see [ParseBody].
func (b *Body) UnmarshalText(text []byte) error {
	i := slices.IndexFunc(table.Bodies[:], func(row table.Body) bool { return row.ID == string(text) })
	if i < 0 {
		return &ParseError{What: "body", Input: string(text), Reason: "no body has this identifier"}
	}
	*b = Body(i)
	return nil
}
