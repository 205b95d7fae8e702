package plenary

import (
	"cmp"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Text is a text in English and in Dutch. The zero Text has no words.
type Text struct {
	EN string `json:"en,omitzero"`
	NL string `json:"nl,omitzero"`
}

// In returns the text in the language tag, or in the other language if that is
// empty. A language other than Dutch means English.
func (t Text) In(tag language.Tag) string {
	if languageOf(tag) == table.Dutch {
		return cmp.Or(t.NL, t.EN)
	}
	return cmp.Or(t.EN, t.NL)
}

// IsZero reports whether t has no words.
func (t Text) IsZero() bool { return t == Text{} }

// Source is where a fact comes from, and whether the fact was checked there.
type Source struct {
	// Fact is the name of the fact that the source is for: "votes", "draft",
	// "meeting". An empty Fact means all facts. If the sources for "kind",
	// "timing", "stage", "date" or "method" are all unverified, briefings do
	// not state that fact as certain: the kind, the timing or the place of a
	// statement, the date or the method of a stage.
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

// Holder is the holder of an office, such as a minister. Person is empty where
// the name is not known: a letter may name several offices and one person.
type Holder struct {
	Person string `json:"person,omitzero"`
	Office Text   `json:"office,omitzero"`
}
