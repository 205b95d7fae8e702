package plenary

import (
	"cmp"
	"slices"

	"github.com/plenary-go/plenary/internal/phrase"
	"github.com/plenary-go/plenary/internal/table"
)

// What follows is for the files that still ask for phrases by their keys.

// sayKey fills in a phrase by its key, "" if there is none.
func (p prose) sayKey(key string, fill ...string) string {
	i, ok := slices.BinarySearchFunc(table.Phrases[:], key, func(ph table.Phrase, key string) int { return cmp.Compare(ph.Key, key) })
	if !ok {
		return ""
	}
	return phrase.Filled(table.Phrases[i].Text[p.language], fill...)
}

func (p account) say(key string, fill ...string) string { return p.sayKey(key, fill...) }

func (p account) variant(s CountrySet) string {
	if p.prose.variant(s) == phrase.One {
		return ".1"
	}
	return ".n"
}

func (p prose) dutch() bool { return p.language == table.Dutch }

var dutchNumbers = [...]string{"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"}
