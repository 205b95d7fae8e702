package plenary

import (
	"cmp"
	"iter"

	"github.com/plenary-go/plenary/internal/codes"
	"github.com/plenary-go/plenary/internal/lookup"
	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// NameForm is a form of the name of a country. The zero NameForm is Short.
//
// The text forms are short, official and un.
type NameForm uint8

// The forms of names.
const (
	// Short is the everyday name: Iran, the Netherlands.
	Short NameForm = iota // short
	// Official is the formal name: the Islamic Republic of Iran.
	Official // official
	// InUN is the short name that the United Nations prints in its records:
	// "Iran (Islamic Republic of)", "Netherlands (Kingdom of the)". The UN
	// does not use Dutch; in Dutch, InUN is the short name.
	InUN // un
)

var formTexts = codes.Enum[NameForm]{What: "form of a name", Texts: []string{"short", "official", "un"}}

// Naming describes how to name countries: the language, the form of the name,
// the date, and whether to write the article. The zero Naming gives the short
// English name on [TablesDate], without an article.
//
// The tables hold Dutch and English names. A regional tag (nl-BE, en-GB) means
// its base language; every language other than Dutch means English.
type Naming struct {
	Language language.Tag
	Form     NameForm // Short, Official or InUN
	// On is the date for which the name is wanted. The zero Date means
	// [TablesDate].
	On Date
	// Article adds the article to names that have one in running text: "de
	// Verenigde Staten", "the Netherlands".
	Article bool
}

// Name returns the short name of c in the language tag on [TablesDate],
// without an article. It does not allocate.
func (c Country) Name(tag language.Tag) string {
	_, hi := table.NameSpan(c.index, languageOf(tag), table.Short)
	return table.Names[hi-1].Text()
}

// NameOn returns the short name of c in the language tag on the date on: until
// 18 April 2018, that of Eswatini was Swaziland. The zero Date means
// [TablesDate]. If c had no name on that date, NameOn returns its last name. It
// does not allocate. For other forms of the name, such as [InUN], see [Naming].
func (c Country) NameOn(tag language.Tag, on Date) string {
	return table.NameOn(c.index, languageOf(tag), table.Short, on.ymd).Text()
}

// Name returns the name of c, or "" if c is the zero Country. It allocates
// only to join an article to a name.
func (n Naming) Name(c Country) string {
	name := n.of(c)
	if n.Article {
		return name.WithArticle()
	}
	return name.Text()
}

// Compare compares the names of a and b in the alphabetical order of the
// language, ignoring articles, and the codes of a and b if their names are the
// same. It returns -1 if a sorts before b, +1 if a sorts after b, and 0 if they
// are equal. To sort a set, call slices.SortedFunc(s.All(), n.Compare).
func (n Naming) Compare(a, b Country) int {
	return cmp.Or(cmp.Compare(n.of(a).Rank, n.of(b).Rank), a.Compare(b))
}

// List returns the names of the countries of s, sorted and joined as in a
// sentence: "Hongarije, Israël en de Verenigde Staten". Like the UN's English,
// it puts no comma before the last name.
func (n Naming) List(s CountrySet) string { return listOf(n.Language, n.names(s)) }

// names returns the names that List joins.
func (n Naming) names(s CountrySet) []string {
	entries := lookup.InOrder(s.bits, languageOf(n.Language), int(n.Form), n.On.ymd)
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name.Text()
		if n.Article {
			names[i] = e.Name.WithArticle()
		}
	}
	return names
}

// listOf joins items as a sentence does.
func listOf(tag language.Tag, items []string) string { return phrase.List(languageOf(tag), items) }

func (n Naming) of(c Country) *table.Name {
	return table.NameOn(c.index, languageOf(n.Language), int(n.Form), n.On.ymd)
}

// languageOf returns the index of the language tag in the tables.
func languageOf(tag language.Tag) int {
	switch tag {
	case language.Dutch:
		return table.Dutch
	case language.English:
		return table.English
	}
	if base, _ := tag.Base(); base.String() == "nl" {
		return table.Dutch
	}
	return table.English
}

// Names returns an iterator over the names that c has had in the language tag
// and the form f, in chronological order, each with the date from which c had
// it. The zero Date is the date of the first name in the tables. If c no longer
// has a name, the last name is empty.
//
// The names have no article; for a name with its article, use [Naming] with the
// date.
func (c Country) Names(tag language.Tag, f NameForm) iter.Seq2[Date, string] {
	return func(yield func(Date, string) bool) {
		names := table.NamesOf(c.index, languageOf(tag), int(f))
		for i := range names {
			n := &names[i]
			if !yield(Date{n.From}, n.Text()) {
				return
			}
			if n.To != 0 && (i+1 == len(names) || names[i+1].From != n.To) && !yield(Date{n.To}, "") {
				return
			}
		}
	}
}

// Text is a text in English and in Dutch. The zero Text has no words.
type Text struct {
	EN string `json:"en,omitzero"`
	NL string `json:"nl,omitzero"`
}

// In returns the text in the language tag, or in the other language if that is
// empty. A language other than Dutch means English.
func (t Text) In(tag language.Tag) string {
	lang := languageOf(tag)
	return cmp.Or(t.only(lang), t.only(1-lang))
}

// String returns the text in English, or in Dutch if it has no English text.
func (t Text) String() string { return t.In(language.English) }

// only returns t in a language, and "" if t has no words in it.
func (t Text) only(lang int) string { return [...]string{t.EN, t.NL}[lang] }

// IsZero reports whether t has no words.
func (t Text) IsZero() bool { return t == Text{} }
