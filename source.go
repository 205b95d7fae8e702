package plenary

import (
	"cmp"

	"github.com/plenary-go/plenary/internal/table"
	"golang.org/x/text/language"
)

// Text is the same words in English and in Dutch. The zero Text is none.
type Text struct {
	EN string `json:"en,omitzero"`
	NL string `json:"nl,omitzero"`
}

// In returns the words in a language, or those of the other one if there are
// none in it. As everywhere, a language that is not Dutch means English.
func (t Text) In(tag language.Tag) string {
	if languageOf(tag) == table.Dutch {
		return cmp.Or(t.NL, t.EN)
	}
	return cmp.Or(t.EN, t.NL)
}

// IsZero reports whether t has no words.
func (t Text) IsZero() bool { return t == Text{} }

// Source is where a fact comes from, and whether it was read there.
type Source struct {
	// Fact says which fact it is for, where that is not all of them:
	// "votes", "draft", "meeting". The kind and the timing of a statement, where
	// it was made, and the day and the method of a stage are not told as certain if
	// there are sources for "kind", "timing", "stage", "date" or "method" and it was
	// read in none.
	Fact string `json:"fact,omitzero"`
	Ref  string `json:"ref"`
	// Verified is whether the fact was read in the source. What is told of a
	// source without having been read there is not verified.
	Verified bool `json:"verified"`
}

// unverified reports whether there are sources for a fact and it was read in none of
// them.
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

// Holder is somebody in an office, a minister for one. The name may be
// missing: offices sign together, and only one person does.
type Holder struct {
	Person string `json:"person,omitzero"`
	Office Text   `json:"office"`
}
