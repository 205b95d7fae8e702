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

// Body is an organ, committee or conference that votes, most of them of states:
// the General Assembly, its Third Committee, the Council of the European Union,
// and every other whose rules are among [Rules]. The zero Body is none.
//
// The text form is an identifier: unga, unga.c3, unsc.
type Body uint8

// The bodies that are named most. The others, of which [Bodies] has the whole list,
// are found by [ParseBody]: "unga.c3", "nl.senate", "iaea".
const (
	GeneralAssembly           Body = table.BodyUnga      // unga
	SecurityCouncil           Body = table.BodyUnsc      // unsc
	EconomicAndSocialCouncil  Body = table.BodyEcosoc    // ecosoc
	HumanRightsCouncil        Body = table.BodyHrc       // hrc
	CouncilOfTheEuropeanUnion Body = table.BodyEuCouncil // eu.council
)

// Bodies returns every Body, in the order of their identifiers.
func Bodies() iter.Seq[Body] { return codes.UpTo[Body](len(table.Bodies) - 1) }

// ParseBody reads a body's identifier, in any case, or its name in English or Dutch:
// "unga.c3", "UNGA", "the General Assembly", "Derde Commissie". "of the United Nations"
// may be left out. It returns a [*ParseError] for what is none of these.
func ParseBody(s string) (Body, error) {
	if b := lookup.Body(s); b != 0 {
		return Body(b), nil
	}
	return 0, &ParseError{What: "body", Input: s, Reason: "no body has this identifier or name"}
}

// MustParseBody is [ParseBody] for literals; it panics where that returns an
// error.
func MustParseBody(s string) Body { return must(ParseBody(s)) }

func (b Body) row() *table.Body {
	if int(b) >= len(table.Bodies) {
		b = 0
	}
	return &table.Bodies[b]
}

// Members returns those who may vote in b on a day. It is empty on the zero
// Date, and for a body or a day of which the tables do not have the whole
// membership.
func (b Body) Members(on Date) CountrySet { return Group(b.row().Group).Members(on) }

// members returns the set in the tables, nil if there is none.
func (b Body) members(on Date) *table.Set { return Group(b.row().Group).members(on) }

// Name returns the name of b in Dutch or English with its article, as it
// stands in running text: "the General Assembly".
func (b Body) Name(tag language.Tag) string {
	r, lang := b.row(), languageOf(tag)
	if r.Article[lang] == table.NoArticle {
		return r.Name[lang]
	}
	return r.Article[lang].String() + " " + r.Name[lang]
}

// bare is the name of b without its article, as a heading has it.
func (b Body) bare(tag language.Tag) string { return b.row().Name[languageOf(tag)] }

// String returns the text form, "" for the zero Body, or Body(99) for a number that has
// none.
func (b Body) String() string {
	if int(b) >= len(table.Bodies) {
		return "Body(" + strconv.Itoa(int(b)) + ")"
	}
	return b.row().ID
}

// AppendText appends what MarshalText returns to dst.
func (b Body) AppendText(dst []byte) ([]byte, error) {
	if int(b) >= len(table.Bodies) {
		return dst, refused(codes.NoSuchValue("body", int(b)))
	}
	return append(dst, b.String()...), nil
}

// MarshalText returns the text form, and a [*ParseError] for a Body that is not
// in the tables.
func (b Body) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText reads the text form; the empty text is the zero Body. It takes no
// names: for these see [ParseBody].
func (b *Body) UnmarshalText(text []byte) error {
	i := slices.IndexFunc(table.Bodies[:], func(row table.Body) bool { return row.ID == string(text) })
	if i < 0 {
		return &ParseError{What: "body", Input: string(text), Reason: "no body has this identifier"}
	}
	*b = Body(i)
	return nil
}
